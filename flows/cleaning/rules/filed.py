"""Under which tags an article is filed, and all that its writer wrote: behind a label that nothing else has, with a name or a list.

As in :mod:`flows.cleaning.rules.inserts` it is taken for good wherever it stands: the words around are such as no prose has.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.languages import LARGE, NAMES
from flows.cleaning.rules.proper import FULL_NAME, HAN, NAME, PERSON, PROPER

_ITEM = r"[^ .!?:,;|\"]+(?: [^ .!?:,;|\"]+){0,4}"
_LARGE = rf"{PROPER}(?: (?:(?:and|&|of|the) )?{PROPER}){{0,3}}"
_LABELS = phrases(
    en="tags|tag",
    es="etiquetas|archivado en|etiquetado en|etiquetado como",
    pt="etiquetas|palavras-chave|palavras chave|arquivado em",
    it="etichette|parole chiave|archiviato in",
    ro="etichete|taguri|tag-uri|cuvinte cheie",
    ru="теги|тэги|метки|ключевые слова",
    uk="теги|позначки|мітки|ключові слова",
    bg="тагове|етикети|ключови думи",
    sr="тагови|кључне речи|tagovi|ključne reči",
    hr="tagovi|oznake|ključne riječi",
    el="ετικέτες|λέξεις κλειδιά|λέξεις-κλειδιά|ετικετες",
    tr="etiketler|anahtar kelimeler",
    ca="etiquetes|paraules clau|arxivat a",
)
_WORDS = r"[^ .,:;!?؟،।\"|]+(?: [^ .,:;!?؟،।\"|]+){1,2}"
"""A name of two or three words."""
_CAPITALS = rf"{LARGE}[^ .,:;!?\"|]+(?: {LARGE}[^ .,:;!?\"|]+){{1,3}}"
_ARABIC = r"(?:[^ا .,:؟،\"]|ا[^ل .,:؟،\"])[^ .,:؟،\"]+ [^ .,:؟،\"]+[^ت .,:؟،\"]"
"""Two words, of which the first has no article and the last does not end as most verbs of things do."""
_PERSIAN = r"[^ .,:؟،\"]+ [^ .,:؟،\"]+[^دتهم .,:؟،\"]"
"""Two words, of which the last does not end as verbs do."""
_WROTE = phrases(
    de="alle artikel von|alle beiträge von|weitere artikel von|weitere beiträge von|weitere texte von|mehr artikel von",
    fr="tous les articles de|voir tous les articles de|lire tous les articles de|retrouvez tous les articles de|voir les articles de|tous les articles par",
    nl="alle artikelen van|meer artikelen van|bekijk alle artikelen van|lees meer artikelen van|alle berichten van",
    sv="alla artiklar av|fler artiklar av|visa alla artiklar av",
    da="alle artikler af|flere artikler af|se alle artikler af",
    no="alle saker av|flere saker av|alle artikler av|flere artikler av",
    pl="wszystkie artykuły autora|więcej tekstów autora",
    cs="všechny články od|další články od",
)

ABOVE = (
    Rule(
        name="filing.tags_of_two",
        reason="Lists tags behind a label that nothing else has.",
        field="tags",
        begins=phrases(en="tags|tagged|tagged with|tagged in|tagged as|filed under|filed to|filed in|related tags|related topics|posted in"),
        # One behind a participle, else two at least: "Tags: the art of graffiti".
        pattern=rf" ?: *(?:{_ITEM}(?:, {_ITEM})+|{_ITEM} *\|.*),?| {_LARGE}(?:, {_LARGE})+",
        longest=200,
        follows=True,
        drops=("Tags: crime, courts", "Filed Under: Crime, Courts", "Filed under Crime, Courts", "Posted in: Boats, Harbour"),
        keeps=("Tags: the art of graffiti", "Tags: cheap, quick, and soon gone.", "Filed under seal", "Posted in Berlin, Marta Olsen learned to skate", "Filed under Chapter 11, Olsen's firm shed 200 jobs", "Filed under nothing, lost to everyone", "Tagged by police, the seals swam off."),
    ),
    Rule(
        name="filing.tagged_one",
        reason="Says where it is filed, behind a participle and a colon.",
        field="tags",
        begins=phrases(en="tagged|tagged with|tagged in|tagged as|filed under|filed to|filed in|suggested topics"),
        pattern=rf" ?: *(?:(?-i:[A-Z0-9]){_ITEM}|[^ .!?:,;|\"]+){MARKS}",
        longest=80,
        follows=True,
        drops=("Filed to: Crime", "Tagged in: harbour", "Filed under: News"),
        keeps=("Filed under: nothing. He laughed.", "Tagged by police: two seals", "Tagged: seven seals", "Filed in: red ink"),
    ),
    Rule(
        name="filing.tagged",
        reason="Lists two tags or more behind a word that heads nothing else.",
        field="tags",
        begins=_LABELS,
        # An article's own list is longer by the item, or ends like a sentence.
        pattern=r" *[:|»]+ *[^ ,;|·.:!?\"]+(?: [^ ,;|·.:!?\"]+){0,3}(?: *[,;|·]+ *[^ ,;|·.:!?\"]+(?: [^ ,;|·.:!?\"]+){0,3})+[ ,;|·]*",
        longest=200,
        told=False,
        follows=True,
        drops=("Etiquetas: puertos, grúas", "Archivado en: Puertos | Villamar | Sucesos", "Tags: portos, guindastes", "Теги: порт, кран", "Ключові слова: порт, кран", "Ετικέτες: λιμάνι, γερανός", "Etiketler: liman, vinç", "Oznake: luka, dizalica"),
        keeps=("Tags: the art of graffiti", "Etiquetas: un arte que se pierde", "Ключевые слова: мама, папа, дом. С них всё начиналось.", "Etiketler: liman", "Marcadores: Silva, Costa", "Tags: he sprayed them at night, alone and without a light, for eleven years"),
    ),
    Rule(
        name="filing.tags_below",
        reason="Heads the tags, each in a line of its own.",
        field="tags",
        says=phrases(es="temas relacionados|temas de la nota|temas de esta noticia", pt="tópicos relacionados|assuntos relacionados|assuntos desta matéria", it="argomenti correlati", el="σχετικά θέματα", ca="temes relacionats"),
        heads=True,
        told=False,
        follows=True,
        drops=("Temas de la nota", "Tópicos relacionados", "Argomenti correlati"),
        # What a congress treated has a list below as well.
        keeps=("Temas relacionados con el mar", "Temas", "Argomenti trattati"),
    ),
    Rule(
        name="filing.archived",
        reason="Says under what it was filed.",
        field="tags",
        begins=phrases(es="archivado en|archivado bajo", pt="arquivado em", it="archiviato in|archiviato sotto", ca="arxivat a"),
        pattern=rf" *: *[#]?{LARGE}[^.!?\"]{{1,100}}",
        longest=120,
        told=False,
        follows=True,
        drops=("Archivado en: Puertos", "Arxivat a: Ports"),
        keeps=("Archivado en un cajón: así acabó el informe", "Archivado en marzo", "Archivado en: el cajón de siempre"),
    ),
    Rule(
        name="filing.tags_behind_label",
        reason="Lists tags behind a word that means nothing else.",
        field="tags",
        begins=phrases(
            en="tags", de="schlagwörter|schlagworte", fr="mots-clés|mots clés|étiquettes|classé dans", nl="trefwoorden|geplaatst in", sv="taggar", da="emneord", no="emneord", fi="avainsanat|asiasanat|tunnisteet", pl="tagi", cs="štítky|tagy", hu="címkék",
        ),
        # One tag is a word or two; of more words it may be a title: "Tags: the art of graffiti".
        pattern=r" *[:|]+ *(?:[^ .,!?;:\"]+(?: [^ .,!?;:\"]+)?|[^.,!?;:\"]{2,40}(?: *[,;|#/·] *[^.,!?;:\"]{2,40})+)[ .]*",
        longest=200,
        told=False,
        drops=("Schlagwörter: Hafen, Kran", "Tags: hafen, kran, lindholm", "Mots-clés : port", "Trefwoorden: haven, kraan", "Avainsanat: satama, nosturi"),
        keeps=("Tags: the art of graffiti", "Stichwörter gab es genug.", "Tagi: skąd się wzięły na murach?"),
    ),
    Rule(
        name="filing.keywords",
        reason="Lists tags, three at least, behind a word that may also name what something is about.",
        field="tags",
        begins=phrases(
            de="stichwörter|stichworte", sv="nyckelord", da="nøgleord", no="stikkord|nøkkelord", pl="słowa kluczowe", cs="klíčová slova", hu="kulcsszavak",
        ),
        pattern=r" *[:|]+ *[^.,!?;:\"]{2,40}(?: *[,;|#/·] *[^.,!?;:\"]{2,40}){2,}[ .]*",
        longest=200,
        told=False,
        drops=("Stichwörter: Hafen, Kran, Lindholm", "Nyckelord: hamn, kran, Vikhamn"),
        keeps=("Nyckelord: tålamod", "Stikkord: mat, vin", "Stichworte: Rente, Pflege"),
    ),
    Rule(
        name="filing.tags_apart",
        reason="The tags, of which there are two at least, behind a word that means nothing else.",
        field="tags",
        begins=phrases(
            ja="タグ|関連タグ|関連キーワード", zh="標籤|标签|文章標籤|相關標籤|關鍵字|关键字|tags", ko="태그|관련 태그", ar="كلمات دلالية|الكلمات الدلالية|الكلمات المفتاحية|كلمات مفتاحية|الوسوم|وسوم", hi="टैग्स|टैग", vi="từ khóa|tags", th="แท็ก|แท็กที่เกี่ยวข้อง|คำค้น|คีย์เวิร์ด", he="תגיות|תגים", fa="برچسب‌ها|برچسب ها|کلیدواژه‌ها|کلمات کلیدی|تگ‌ها", bn="ট্যাগস|ট্যাগ", ur="ٹیگز", id="tag|tags|kata kunci",
        ),
        pattern=rf" *[:|>]+ *(?:#?[^.!?。！？।؟,،、;|:\"]{{1,40}}[,،、;|] *)+#?[^.!?。！？।؟,،、;|:\"]{{1,40}}| *[:|>]+ *#?{HAN}{{1,12}}(?: +#?{HAN}{{1,12}})+",
        longest=200,
        follows=True,
        told=False,
        drops=("タグ：河口大橋、通行止め", "標籤：河口大橋、橋墩", "标签： 河口大桥 桥墩", "태그: 하구대교, 교각", "الوسوم: الجسر، المصب", "टैग्स: पुल, मुहाना", "Từ khóa: cầu, cửa sông", "תגיות: גשר, השפך", "برچسب‌ها: پل، مصب", "ট্যাগস: সেতু, মোহনা", "ٹیگز: پل، دہانہ", "Tag: jembatan, muara"),
        keeps=("タグ：壁に書かれた名前", "标签：一座城市的记忆", "태그: 벽에 적힌 이름", "Tags: seni di dinding kota", "الوسوم: فن على الجدران", "タグを付けた、と彼は言った。", "Thẻ: Quang Hải, Văn Hậu"),
    ),
    Rule(
        name="related.by_author",
        reason="Leads to all that the writer wrote.",
        begins=phrases(
            en="view all posts by|view all articles by|view all stories by|see all posts by|see all articles by|see all stories by|read all stories by|read all articles by|read all posts by|all posts by|all articles by|all stories by|read more by|read more from|more stories by|more articles by|more posts by",
        ),
        # Of one word it may be a classic or a place.
        pattern=rf" (?:(?:the )?{FULL_NAME}|this (?:author|writer|reporter|contributor)){MARKS}",
        longest=80,
        follows=True,
        told=False,
        drops=("View all posts by Marta Olsen", "See all articles by this author", "More stories by Ina Li", "View all posts by Marta Olsen \u2192"),
        keeps=("More stories from the front", "All stories by Chekhov", "Read more from Olsen", "More stories from Gaza", "All stories by fishermen are true.", "Read more by candlelight"),
    ),
    Rule(
        name="related.of_author",
        reason="Leads to all that the writer wrote, whose name stands first.",
        begins=("view", "see", "read"),
        pattern=rf" all(?: of)? {NAME}'s? (?:articles|stories|posts|columns){MARKS}| {FULL_NAME}'s? (?:articles|posts|profile){MARKS}",
        longest=80,
        follows=True,
        told=False,
        drops=("View Marta Olsen's articles", "Read all of Marta Olsen's stories"),
        keeps=("Read Olsen's stories of the sea", "Read Harry Potter's stories", "See Bernini's columns", "See her articles"),
    ),
    Rule(
        name="filing.about_author",
        reason="Heads the box about the writer, with the name.",
        begins=("about the author", "about the writer", "about the contributor"),
        pattern=rf" ?[:|-] *{FULL_NAME}{MARKS}",
        longest=80,
        follows=True,
        drops=("About the author: Marta Olsen",),
        keeps=("About the author: Nobody", "About the author: what we know", "About the author nobody knows anything."),
    ),
    Rule(
        name="filing.writes_from",
        reason="Says behind a dot who wrote it and from where.",
        pattern=rf"[•*]+ *(?:(?:dr|prof|mr|mrs|ms|barr|engr|chief)\.? )?{NAME},? (?:[^.!?\"]* )?(?:(?:writes|wrote)(?: in)? (?:from|via|through) (?:(?-i:[A-Z])|[^ !?\"]*@)[^!?\"]*|can be reached (?:at|via|on|through|by) [^!?\"]*[@\d][^!?\"]*|is a (?:[^ .!?\",]+ ){{0,4}}columnist(?: (?:for|at|with|of|in|and) (?-i:[A-Z])[^.!?\"]*)?[.]?)",
        longest=220,
        follows=True,
        drops=("•Okonkwo, a civil engineer, writes from Enugu", "* Dr Ina Li writes from Lindholm."),
        keeps=("• Marta Olsen writes in ink", "• Ina Li is a writer in exile", "• Lund, 33, is a former analyst", "• Okonkwo writes a letter each day to the minister", "Okonkwo, a civil engineer, writes from Enugu that the bridge is safe."),
    ),
    Rule(
        name="filing.more_by",
        reason="Leads to what else a writer wrote.",
        begins=phrases(
            es="ver más artículos de|más artículos de|ver todos los artículos de|más noticias de|todos los artículos de|ver todas las entradas de", pt="veja mais artigos de|ver todos os posts de|ver todos os artigos de|mais artigos de|veja todos os textos de|leia mais textos de", it="leggi tutti gli articoli di|tutti gli articoli di|altri articoli di|vedi tutti i post di|vedi tutti gli articoli di|leggi altri articoli di",
            ro="toate articolele de|articole de|vezi toate articolele lui|mai multe articole de", ru="все статьи автора|все материалы автора|все публикации автора|другие материалы автора", uk="всі матеріали автора|усі статті автора|усі матеріали автора|інші матеріали автора", bg="всички статии на|още от|всички публикации на",
            sr="сви чланци аутора|svi tekstovi autora", hr="svi članci autora|ostali članci autora|više od autora", el="όλα τα άρθρα του|όλα τα άρθρα της|περισσότερα άρθρα του|περισσότερα άρθρα της|δείτε όλα τα άρθρα του|δείτε όλα τα άρθρα της", ca="més articles de|tots els articles de|veure tots els articles de",
        ),
        pattern=rf" {NAMES}{MARKS}",
        longest=100,
        told=False,
        follows=True,
        drops=("Ver más artículos de Marta Olmedo", "Ver todos os posts de Marta Oliveira", "Leggi tutti gli articoli di Marta Olivieri", "Все статьи автора Марта Олешина", "Όλα τα άρθρα της Μάρθας Ολυμπίου", "Més articles de Marta Oliver"),
        keeps=("Tutti gli articoli di legge", "Más artículos de lujo", "Все статьи автора книги разошлись за день."),
    ),
    Rule(
        name="filing.by_writer",
        reason="Leads to all that the writer wrote, by name.",
        pattern=(
            rf"{HAN}{{2,8}}(?:さん|記者)?の記事一覧(?:(?:へ|はこちら|を見る))?|(?:查看)?{HAN}{{2,8}}的(?:其他|更多)文章|查看{HAN}{{2,8}}的(?:所有|全部)文章|更多{HAN}{{2,10}}(?:新聞網|新聞|日報|晚報|時報|週刊)(?:的)?報導|[가-힣]{{2,4}} ?기자의 다른 ?기사(?: ?(?:더 ?)?보기)?|"
            rf"(?:לכל הכתבות של|עוד מאת|כתבות נוספות של|עוד כתבות של) {_WORDS}|(?:كل مقالات|جميع مقالات) {_ARABIC}|(?:همه مطالب|سایر مطالب) {_PERSIAN}|{_WORDS} की अन्य (?:खबरें|ख़बरें)|(?:tất cả bài viết của|xem thêm bài viết của) {_CAPITALS}|บทความทั้งหมดของ [^. ]{{2,20}} [^. ]{{2,20}}|artikel lain dari {_CAPITALS}"
        ),
        longest=70,
        follows=True,
        told=False,
        drops=("森花子の記事一覧", "更多河口新聞報導", "이서연 기자의 다른기사 보기", "לכל הכתבות של יואב לוין", "كل مقالات سارة منصور", "همه مطالب سارا کریمی", "सीमा वर्मा की अन्य खबरें", "Tất cả bài viết của Minh Anh", "บทความทั้งหมดของ สมหญิง ใจกว้าง", "Artikel lain dari Budi Santoso"),
        keeps=("이서연 기자의 다른 이름", "森花子の記事を読んだ。", "更多新聞自由", "עוד מאת השטן", "كل مقالات الصحيفة عن الجسر كانت خاطئة.", "كل مقالات الصحيفة حذفت", "كل مقالات سارة حذفت", "همه مطالب او حذف شد", "همه مطالب این شماره", "दिल्ली दंगों की सभी खबरें", "Tất cả bài viết của anh bị xóa", "บทความทั้งหมดของเขาถูกลบ", "Artikel lain dari majalah itu disita", "看鲁迅的所有文章"),
    ),
)  # fmt: skip

BELOW = (
    Rule(
        name="filing.of_author",
        reason="Leads to all that the writer has written.",
        begins=_WROTE,
        pattern=rf" {PERSON}(?: (?:anzeigen|lesen|ansehen))?{MARKS}",
        longest=90,
        told=False,
        drops=("Alle Beiträge von Marta Olsen anzeigen", "Voir tous les articles de Anne Petit", "Meer artikelen van Jan de Vries", "Fler artiklar av Eva Lund", "Flere saker av Bo Holm"),
        keeps=("Alle Artikel von Marta Olsen wurden verbrannt.", "Alle Texte von Marta Olsen", "Mer av Erling Haaland", "Mer av allt", "Mere af det samme", "Tous les articles de la loi"),
    ),
)  # fmt: skip
"""Below what does so for good and tells the line model: where a page ends it must hear of it."""
