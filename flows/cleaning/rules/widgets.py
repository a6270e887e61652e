"""Widgets around a text: print, font size, listening, reading time, ratings; and what was still loading."""

from __future__ import annotations

from flows.cleaning.rule import MARKS, Rule, phrases

_TOOL = phrases(
    en="font size|text size|increase font size|decrease font size|increase text size|decrease text size|reset font size|larger text|smaller text|change font size|larger|smaller|aa|a a a|a- a+|a+ a-|a-|a+|listen to this article|listen to article|listen to this story|listen|listen now|read aloud|audio version|play audio|this article was narrated|translate|translate this page|report an error|report a typo|report a correction|suggest a correction|suggest an edit|was this article helpful|was this helpful|rate this article|"
    "rate this|thank you for your feedback|print|print this page|print this article|printable version|email|save|save article|saved|bookmark|add to favorites|add to reading list|gift article|gift this article|reprints|purchase reprint|republish this article|republish|cite this article|dark mode|light mode|reading mode|night mode|toggle dark mode|export pdf|download pdf|download|text|settings|options",
    de="schriftgröße|schrift vergrößern|schrift verkleinern|artikel anhören|vorlesen|anhören|artikel drucken|drucken|merken|merkliste|auf die merkliste|artikel merken|fehler melden|zur merkliste|teilen|versenden|speichern|dunkelmodus|artikel versenden|vorlesefunktion|beitrag hören",
    fr="taille du texte|agrandir le texte|réduire le texte|écouter cet article|écouter l'article|écouter|imprimer|enregistrer|sauvegarder|signaler une erreur|offrir cet article|mode lecture|lecture zen|ajouter à vos favoris|envoyer par e-mail",
    es="tamaño de letra|tamaño de texto|aumentar letra|disminuir letra|escuchar|escuchar artículo|escuchar noticia|imprimir|guardar|guardar artículo|reportar error|modo lectura|escucha este artículo|añadir a favoritos",
    pt="tamanho da letra|tamanho do texto|aumentar fonte|diminuir fonte|ouvir|ouvir notícia|ouça este conteúdo|ouvir texto|imprimir|salvar|guardar|reportar erro|modo escuro|ouvir artigo",
    it="dimensione testo|dimensione carattere|ascolta|ascolta l'articolo|ascolta articolo|stampa|salva|segnala un errore|ascolta questo articolo",
    nl="tekstgrootte|lettergrootte|luister|luister naar dit artikel|voorlezen|print|afdrukken|bewaar|bewaren|opslaan|bewaar artikel|geef cadeau",
    sv="textstorlek|lyssna|lyssna på artikeln|skriv ut|spara|spara artikel|rapportera fel",
    da="tekststørrelse|lyt|lyt til artiklen|lyt til|udskriv|print|gem|gem artikel",
    no="tekststørrelse|lytt|lytt til saken|lytt til artikkelen|skriv ut|lagre",
    fi="tekstin koko|kuuntele|kuuntele juttu|tulosta|tallenna",
    pl="rozmiar tekstu|rozmiar czcionki|posłuchaj|posłuchaj artykułu|odsłuchaj|drukuj|zapisz|zgłoś błąd|wyślij",
    cs="velikost písma|poslechnout|přehrát článek|vytisknout|tisk|uložit|nahlásit chybu",
    ru="размер шрифта|увеличить шрифт|уменьшить шрифт|слушать|прослушать|распечатать|печать|версия для печати|сохранить|сообщить об ошибке|в избранное|добавить в избранное|нашли ошибку?",
    uk="розмір шрифту|слухати|роздрукувати|зберегти|повідомити про помилку",
    tr="yazı boyutu|yazı tipi boyutu|dinle|haberi dinle|yazdır|kaydet|favorilere ekle|metni küçült|metni büyüt|a+|a-",
    id="ukuran huruf|ukuran font|perbesar|perkecil|dengarkan|dengarkan berita|cetak|simpan|aa",
    vi="cỡ chữ|kích thước chữ|nghe bài viết|nghe đọc bài|in bài|lưu bài|lưu tin",
    zh="字号|字體大小|字体大小|字号：大中小|大 中 小|大中小|小 中 大|收藏|打印|打印本页|打印本頁|朗读|朗讀|收听|纠错|我要纠错|听新闻",
    ja="文字サイズ|文字サイズ変更|文字の大きさ|大 中 小|小 中 大|標準 大|印刷|保存|読み上げ|音声で聞く|この記事を聴く|クリップ",
    ko="글자크기|글자 크기|글자크기 설정|글자 크기 변경|글씨크기|가 가 가|가가|본문듣기|기사듣기|음성으로 듣기|인쇄|인쇄하기|스크랩|북마크",
    ar="حجم الخط|تكبير الخط|تصغير الخط|استمع|استمع للمقال|طباعة|حفظ|احفظ|ع ع ع",
)  # fmt: skip
_LOADING = phrases(
    en="loading|loading...|please wait|loading comments|loading more|loading related|still loading|page not found|an error occurred|an error has occurred|something went wrong|error loading|unable to load|failed to load|video unavailable|content not available|image unavailable|thank you|thank you!|success!|sending|saving|processing|oops|no results found|nothing found|undefined|null|nan|object object|[object object]",
    de="wird geladen|lädt|laden|bitte warten|lade|inhalte werden geladen|es ist ein fehler aufgetreten|video nicht verfügbar|wird geladen...",
    fr="chargement|chargement en cours|veuillez patienter|une erreur est survenue|vidéo indisponible",
    es="cargando|espere por favor|cargando comentarios|ha ocurrido un error|por favor espere",
    pt="carregando|a carregar|aguarde|ocorreu um erro|carregando comentários",
    it="caricamento|caricamento in corso|attendere prego|si è verificato un errore",
    nl="laden|bezig met laden|even geduld|er is een fout opgetreden|wordt geladen",
    sv="laddar|läser in|ett fel uppstod",
    da="indlæser|henter|der opstod en fejl",
    no="laster|laster inn|en feil oppstod",
    fi="ladataan|lataa|odota|tapahtui virhe",
    pl="ładowanie|wczytywanie|proszę czekać|trwa ładowanie|wystąpił błąd",
    cs="načítání|načítám|načítá se|čekejte prosím|došlo k chybě",
    ru="загрузка|загружается|подождите|идёт загрузка|идет загрузка|произошла ошибка|пожалуйста, подождите",
    uk="завантаження|зачекайте|сталася помилка",
    tr="yükleniyor|lütfen bekleyin|bir hata oluştu",
    id="memuat|sedang memuat|mohon tunggu|terjadi kesalahan",
    vi="đang tải|vui lòng đợi|đã xảy ra lỗi",
    zh="加载中|正在加载|載入中|请稍候|請稍候|出错了",
    ja="読み込み中|読み込み中です|お待ちください|エラーが発生しました",
    ko="로딩중|로딩 중|불러오는 중|잠시만 기다려주세요|오류가 발생했습니다",
    ar="جاري التحميل|جار التحميل|الرجاء الانتظار|حدث خطأ",
)  # fmt: skip
_MINUTES = (
    r"(?:min(?:ute)?s?\.?(?: +read(?:ing time)?)?|minuten?(?: lesezeit| leestijd)?|min\. lesezeit|minutes? de lecture|minutos?(?: de lectura| de leitura)?|minut[io](?: di lettura)?|minut(?:ter|er)?(?:s läsning| læsetid)?|минуты? чтения|мин(?:\.|ут[аы]?)?(?: чтения| на чтение)?|"
    r"dk(?:\.)?(?: okuma)?|dakika(?: okuma)?|menit(?: membaca| baca)?|phút đọc|分钟(?:阅读)?|分で読めます|분)"
)

RULES = (
    Rule(
        name="widgets.tools",
        family="widgets",
        reason="A tool beside the text: print, font size, listen, save.",
        says=_TOOL,
        longest=140,
        firm=False,
        drops=("Font Size", "A- A+", "Listen to this article", "Print Email Save", "Artikel anhören", "Écouter cet article", "Ouvir notícia", "Версия для печати", "字号：大中小", "글자크기", "文字サイズ", "حجم الخط"),
        keeps=("Listen to this, he said.", "Print runs fell", "Larger than life"),
    ),
    Rule(
        name="widgets.loading",
        family="widgets",
        reason="What a script would have replaced.",
        says=_LOADING,
        longest=90,
        firm=False,
        drops=("Loading...", "Loading", "Wird geladen", "Chargement…", "Cargando", "Загрузка", "加载中", "読み込み中", "로딩중", "[object Object]", "Yükleniyor..."),
        keeps=("Loading the ships took a day.", "Thank you, he said, and left.", "Null and void"),
    ),
    Rule(
        name="widgets.rate",
        family="widgets",
        reason="Asks how the reader liked it.",
        begins=phrases(
            en="rate this article|rate this post|how useful was this post|how helpful was this article|click on a star to rate it|average rating|no votes so far|was this article helpful|was this article useful|did you find this article helpful|did you find this article useful",
            de="war dieser artikel hilfreich|hat ihnen der artikel gefallen|wie hilfreich war dieser artikel|bewerten sie diesen artikel|durchschnittliche bewertung", fr="cet article vous a-t-il été utile|cet article vous a été utile|notez cet article",
            es="te ha sido útil este artículo|te ha gustado este artículo|valora este artículo", pt="este artigo foi útil|esta notícia foi útil|avalie este artigo", it="ti è stato utile questo articolo|vota questo articolo|questo articolo ti è stato utile",
            nl="was dit artikel nuttig|vond je dit artikel nuttig", pl="oceń jakość naszego artykułu|oceń artykuł|oceń ten artykuł", ru="оцените статью|оцените новость|оцените материал", tr="bu haberi değerlendirin|bu içeriği beğendiniz mi", id="beri nilai artikel ini|seberapa bermanfaat",
        ),
        pattern=r"[^\"]*",
        longest=160,
        drops=("How useful was this post?", "Oceń jakość naszego artykułu: Twoja opinia pozwala nam tworzyć lepsze treści.", "Average rating 4.2 / 5. Vote count: 12", "War dieser Artikel hilfreich?"),
        keeps=("Rate this as a success, he said.", "Average ratings of the ships fell."),
    ),
    Rule(
        name="widgets.misprint",
        family="widgets",
        reason="Asks to mark a misprint and press two keys.",
        pattern=r"[^\"]*\bctrl *(?:\+|and|и|та|ve|y|e|und) *enter\b[^\"]*",
        longest=180,
        drops=("Нашли ошибку? Выделите текст и нажмите Ctrl+Enter", "If you have found a spelling error, please, notify us by selecting that text and pressing Ctrl+Enter.", "Нашли опечатку? Выделите её и нажмите Ctrl + Enter"),
        keeps=("\u201cPress Ctrl+Enter,\u201d the teacher said, and thirty children did.", "He pressed Enter."),
    ),
    Rule(
        name="widgets.shortcode",
        family="widgets",
        reason="A content system's own command, printed instead of obeyed.",
        pattern=r"(?: *\[/?(?:vc|et_pb|fusion|av|rev_slider|gallery|embed|embedyt|youtube|video|audio|playlist|contact-form|contact-form-7|wpforms|mc4wp_form|adrotate|the_ad|ad|ads|quads|tie_slideshow|su|dropcap|toc|related_posts|sharethis|social|mailpoet_form|newsletter|poll|table|metaslider|smartslider3|instagram|tweet|facebook)(?:[_-][a-z0-9_-]+)*(?: +[^\[\]]*)?/?\] *)+",
        longest=400,
        drops=('[gallery ids="12,14,15"]', "[/vc_column_text][/vc_column][/vc_row]", '[contact-form-7 id="42" title="Contact"]', "[embed]"),
        keeps=("[She] left the room.", "[Update: the road is open again]", "The [video] shows it."),
    ),
    Rule(
        name="widgets.reading_time",
        family="widgets",
        reason="How long reading is thought to take.",
        pattern=rf"{MARKS}(?:(?:estimated )?reading time|est(?:imated)?\.? read(?:ing)? time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|läsetid|læsetid|lesetid|lukuaika|czas czytania|doba čtení|время чтения|час читання|okuma süresi|waktu baca|thời gian đọc|阅读时间|閱讀時間|読了時間|وقت القراءة){MARKS}(?:(?:ca\.?|about|<|~|env\.?) *)?\d+ *{_MINUTES}?{MARKS}|{MARKS}(?:<|~|ca\.)? *\d+ *(?:min(?:ute)?s?\.? +read(?:ing)?(?: time)?|min(?:uten)?\.? lesezeit|minutes? de lecture|minutos? de (?:lectura|leitura)|minut[io] di lettura|минуты? чтения|dakika okuma|menit (?:baca|membaca)|phút đọc|分钟阅读){MARKS}",
        longest=60,
        drops=("5 min read", "Reading time: 4 minutes", "Lesezeit: 3 Minuten", "Temps de lecture : 2 min", "3 minutos de lectura", "Время чтения: 5 минут".replace("5 минут", "5 мин"), "Leestijd 4 min"),
        keeps=("5 min", "Reading time is rare among the young.", "3 minutes later it fell."),
    ),
    Rule(
        name="widgets.counts",
        family="widgets",
        reason="Counts of views, votes or readers.",
        pattern=rf"{MARKS}(?:views?|reads?|hits|visits|page ?views|просмотров|просмотры|переглядів|okunma|dibaca|dilihat|lượt xem|阅读|阅读量|浏览|浏览量|点击|閲覧数|조회수|조회|مشاهدات|مشاهدة|visualizzazioni|visualizações|visualizaciones|vues|aufrufe|wyświetleń|odsłon|visningar|visninger)[ :]*\d[\d., ]*[km]?(?: *(?:times|kali))?{MARKS}|{MARKS}\d[\d., ]*[km]? *(?:views?|reads?|hits|page ?views|votes?|shares?|likes?|retweets?|comments?|просмотров|просмотра?|переглядів|okunma|kali dibaca|lượt xem|次阅读|回視聴|조회|مشاهدة|visualizzazioni|visualizações|visualizaciones|vues|aufrufe|wyświetleń|odsłon|visningar|visninger){MARKS}",
        longest=40,
        firm=False,
        drops=("1,204 views", "1.2K Shares", "Views: 312", "Просмотров: 120", "阅读量：1024", "조회수 1,234"),
        keeps=("12 votes were missing", "Views differ"),
    ),
)  # fmt: skip
