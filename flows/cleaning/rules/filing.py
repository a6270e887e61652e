"""Tag and category lines: metadata, since they say where the article was filed."""

from __future__ import annotations

from flows.cleaning.rule import MARKS, Rule, phrases

_LABEL = phrases(
    en="tags|tag|tagged|tagged with|tagged as|tagged in|tagged under|topics|topics in this story|topics in this article|related topics|filed under|filed in|filed to|posted in|posted under|category|categories|published in|in categories|keywords|key words|more about|section|sections|labels|appears in|read more about|explore more on these topics|see more on",
    de="schlagwörter|schlagworte|stichworte|stichwörter|themen|thema|kategorie|kategorien|rubrik|tags|veröffentlicht in|abgelegt unter|mehr zu|mehr über",
    fr="mots-clés|mots clés|étiquettes|catégorie|catégories|thèmes|thématiques|rubrique|classé dans|publié dans|sujets|tags",
    es="etiquetas|temas|categoría|categorías|palabras clave|archivado en|publicado en|archivado bajo|tags|temas relacionados|etiquetado",
    pt="etiquetas|temas|categoria|categorias|palavras-chave|palavras chave|assuntos|arquivado em|publicado em|tags|mais sobre|tópicos",
    it="argomenti|categoria|categorie|parole chiave|etichette|pubblicato in|archiviato in|tag|tags|temi",
    nl="trefwoorden|onderwerpen|categorie|categorieën|tags|meer over|gepubliceerd in|geplaatst in",
    sv="ämnen|kategori|kategorier|nyckelord|taggar|etiketter|publicerad i|mer om|läs mer om",
    da="emner|kategori|kategorier|nøgleord|tags|mere om|læs mere om",
    no="emner|kategori|kategorier|stikkord|nøkkelord|mer om|les mer om",
    fi="avainsanat|aiheet|kategoria|kategoriat|asiasanat|tunnisteet",
    pl="tagi|kategoria|kategorie|tematy|słowa kluczowe|więcej o|opublikowano w",
    cs="štítky|témata|kategorie|rubrika|klíčová slova|tagy|téma",
    ru="теги|тэги|метки|темы|тема|рубрика|рубрики|категория|категории|ключевые слова|опубликовано в|раздел",
    uk="теги|мітки|теми|рубрика|категорія|категорії|ключові слова",
    tr="etiketler|etiket|kategori|kategoriler|konular|anahtar kelimeler",
    id="tag|tags|kategori|topik|topik terkait|label|kata kunci",
    vi="từ khóa|thẻ|chuyên mục|chủ đề|tags|danh mục",
    zh="标签|標籤|分类|分類|关键词|關鍵字|关键字|栏目|相关话题|话题|文章標籤",
    ja="タグ|カテゴリー|カテゴリ|キーワード|関連タグ|関連キーワード|テーマ|ジャンル",
    ko="태그|카테고리|키워드|분류|관련 태그|주제",
    ar="الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|التصنيف|تصنيفات|الأقسام|كلمات دلالية|مواضيع",
    el="ετικέτες|ετικέτα|θέματα|κατηγορία|κατηγορίες|περισσότερα για|σχετικά θέματα|ετικετες|ετικετα|θεματα|κατηγορια|κατηγοριες|περισσοτερα για|σχετικα θεματα",
    he="תגיות|תגית|קטגוריה|קטגוריות|נושאים|נושאים קשורים",
    th="แท็ก|แท็กที่เกี่ยวข้อง|คำค้น|หมวดหมู่|ประเด็น",
    hi="टैग|टैग्स|विषय|श्रेणी",
    ro="etichete|etichetă|categorie|categorii|subiecte|cuvinte cheie|tag-uri|taguri",
    hu="címkék|címke|kategória|kategóriák|témák|kulcsszavak",
    bg="етикети|тагове|ключови думи|категория|категории|теми",
    hr="oznake|ključne riječi|kategorija|kategorije|teme|tagovi",
    fa="برچسب‌ها|برچسب ها|کلیدواژه‌ها|دسته‌بندی",
    bn="বিষয়|ট্যাগ|বিভাগ|ট্যাগস",
    ta="குறிச்சொற்கள்|பிரிவுகள்",
    ur="ٹیگز|موضوعات",
    ms="topik berkaitan",
    tl="mga tag",
    sw="mada|lebo",
)  # fmt: skip

RULES = (
    Rule(
        name="filing.tags",
        family="filing",
        reason="Lists tags or categories.",
        field="tags",
        begins=_LABEL,
        pattern=rf"(?: */ *[a-z]+)?(?: *[:|]+ *[^.!?]*|{MARKS})",
        longest=200,
        firm=False,
        drops=(
            "Tags: harbour, crane, Lindholm", "TAGS / KEYWORDS: bridge , flood", "Filed under: News", "Schlagwörter: Hafen, Kran", "Mots-clés : port", "Etiquetas: puerto", "Categoria: Notícias", "Argomenti: porto", "Onderwerpen: haven", "Ämnen: hamn",
            "Emner: havn", "Avainsanat: satama", "Tagi: port", "Štítky: přístav", "Теги: порт", "Теги: порт, кран", "Etiketler: liman", "Từ khóa: cảng", "标签：港口", "タグ：港", "태그: 항구", "الوسوم: ميناء",
        ),
        keeps=("Topics: the harbour, the crane. Nobody spoke of the money.", "Category five storms are rare.", "Themen gab es genug."),
    ),
    Rule(
        name="filing.posted",
        family="filing",
        reason="Where a weblog filed it, and what may be done there.",
        field="tags",
        pattern=r"(?:this entry was )?(?:posted|filed) (?:in|under|on) [^.!?|]{2,100}(?: *\| *(?:tagged|leave a|comments?|\d+ comments?|permalink|by|reply|edit)\b[^.!?|]*)+",
        drops=("Posted in Business, Economy | Tagged exports, rice | Leave a comment", "Filed under: News | 3 Comments".replace("under:", "under")),
        keeps=("Posted in the north, he wrote home each week.", "Filed under seal | the court said"),
    ),
    Rule(
        name="filing.release",
        family="filing",
        reason="Says that it is a press release, and when it may be used.",
        says=phrases(
            en="for immediate release|press release|news release|media release|for release|immediate release|press statement|embargoed until", de="zur sofortigen veröffentlichung|pressemitteilung|pressemeldung|presseinformation|medienmitteilung|sperrfrist", fr="communiqué de presse|pour diffusion immédiate|communiqué",
            es="comunicado de prensa|nota de prensa|para publicación inmediata", pt="comunicado de imprensa|nota à imprensa|para divulgação imediata", it="comunicato stampa", nl="persbericht", sv="pressmeddelande", da="pressemeddelelse", no="pressemelding", fi="lehdistötiedote|tiedote",
            pl="informacja prasowa|komunikat prasowy", cs="tisková zpráva", ru="пресс-релиз", tr="basın bülteni", id="siaran pers", vi="thông cáo báo chí", zh="新闻稿|新聞稿", ja="プレスリリース", ko="보도자료", ar="بيان صحفي", ro="comunicat de presă", hu="sajtóközlemény", el="δελτίο τύπου",
        ),
        drops=("FOR IMMEDIATE RELEASE", "Press Release", "Pressemitteilung", "Communiqué de presse", "Nota de prensa", "보도자료"),
        keeps=("The press release was late.", "For immediate release of the hostages, families prayed."),
    ),
    Rule(
        name="filing.media",
        family="filing",
        reason="Where a press release keeps its pictures and its first copy.",
        pattern=r"(?:(?:logo|photo|image|video|infographic|multimedia) *- *https?://[^ ]+|(?:view|see) (?:the )?(?:original|source) (?:content|version|release)\b.*https?://[^ ]+.*|(?:for )?multimedia(?: gallery)?(?: available)?:? *https?://[^ ]+)",
        longest=400,
        drops=("Logo - https://mma.newswire.example/media/55/logo.jpg", "View original content to download multimedia: https://www.newswire.example/ferries.html", "View source version on newswire.example: https://www.newswire.example/1"),
        keeps=("Photo - he took none.", "View original paintings at https://museum.example"),
    ),
    Rule(
        name="filing.slug",
        family="filing",
        reason="The name a wire files a story under, or the time it was sent.",
        pattern=(
            r"(?:[a-z]{2,3}-[a-z]{2,4}--[^ ,.!?]+(?: [^ ,.!?]+)*(?:, *[^.!?]*)?|"
            r"[a-z]{2,3}-[a-z]{2}-\d\d-\d\d-\d\d +\d{4}[a-z]{1,4}[<>]*)"
        ),
        longest=140,
        drops=("BC-EU--Norland-Ferry, 2nd Ld-Writethru,0312", "AP-US--Storm Deaths, 1st Ld", "AW-NY-03-07-14 1105EST"),
        keeps=("A well-to-do--and old--man", "US-EU talks, round two", "In-depth: the ferry"),
    ),
    Rule(
        name="filing.editors",
        family="filing",
        reason="A wire's note to the editors who receive it.",
        pattern=(
            r"(?:\(? *(?:eds\.?|note to editors|to editors) *: .*|"
            r"\((?:adds|updates|recasts|refiles|rewrites|repeats|releads|removes|inserts|writes through|clarifies)\b[^()]*\)[ .]*)"
        ),
        longest=240,
        drops=("Eds: UPDATES with quote from captain. Will be updated.", "(Adds captain's quote, details on rescue)", "(Recasts, adds background)", "(Updates with closing prices)", "Note to editors: photos follow."),
        keeps=("Editors: a dying trade", "Adds up to ten, she said.", "Ed: I was there. Anna: So was I."),
    ),
    Rule(
        name="filing.database",
        family="filing",
        reason="What a news database says of an article that it holds.",
        pattern=(
            r"(?:\d+ of \d+ documents?|length: *[\d,]+ words(?: .*)?|word count: *[\d,]+|(?:load-date|publication-type|journal-code|document-type|publication type|document type|acc-no|accession number|record number|document id|proquest document id): .*|"
            r"dateline: [^.!?]*|section: .*\bpgs?\. *[a-z]?\d.*|graphic: .*|highlight: .*|document [a-z]{2,8}0{2,}[a-z0-9]{8,30}|(?:lp|td|hd|wc|pd|sn)|\d{2,5} words)"
        ),
        longest=300,
        drops=("2 of 34 DOCUMENTS", "LENGTH: 412 words", "LOAD-DATE: March 15, 2016", "SECTION: NEWS; Local; Pg. 3", "PUBLICATION-TYPE: Newspaper", "DATELINE: MARWICK", "Document UPBD000020140221ea2l0000b", "TD", "318 words"),
        keeps=("Section: the third of five", "Length: two metres", "The document of 1905", "A thousand words", "412 words were struck out."),
    ),
    Rule(
        name="filing.letter",
        family="filing",
        reason="The head of a letter that was passed on.",
        pattern=r"(?:[->]+ *(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d'origine|mensaje reenviado|mensaje original|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|пересылаемое сообщение)[: ]*-*|(?:to|cc|bcc|from|sent by|reply-to|an|von|à|de|para|da|a): [^@]*<?[a-z0-9._+-]+@[a-z0-9.-]+>?[ ;,]*)",
        longest=200,
        drops=("---------- Forwarded message ---------", "-----Original Message-----", "To: <reader@example.com>", "From: Morning Brief <brief@harbour.example>", "Von: Marta Olsen <marta@hafen.example>"),
        keeps=("From: the harbour, with love", "To: everybody who sails", "A forwarded message"),
    ),
    Rule(
        name="filing.hashtags",
        family="filing",
        reason="Hashtags and nothing else.",
        field="tags",
        pattern=r"(?:[#＃][^ #,|]+[ ,|]*)+",
        longest=200,
        drops=("#harbour #crane", "#Lindholm"),
        keeps=("# 1", "#metoo changed the town."),
    ),
)  # fmt: skip
