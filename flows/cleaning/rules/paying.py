"""What reading on costs, what is left to read, and whether the reader has an account.

As in :mod:`flows.cleaning.rules.inserts` it is taken for good wherever it stands: the words around are such as no prose has.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

_ACCOUNT = phrases(
    de="bereits abonnent|schon abonnent|bereits kunde|schon kunde|sie sind bereits abonnent|sind sie bereits abonnent|sind sie schon abonnent|sie haben bereits ein abo|bereits registriert|schon registriert|sie haben bereits ein konto|haben sie bereits ein konto|sie haben schon ein konto|noch kein konto|sie haben noch kein konto|noch kein abo|noch kein abonnent|noch nicht registriert",
    fr="déjà abonné|déjà abonnée|déjà inscrit|déjà client|déjà un compte|déjà membre|vous avez déjà un compte|vous êtes déjà abonné|vous êtes abonné|pas encore de compte|pas encore inscrit|pas encore abonné|vous n'avez pas de compte|vous n'avez pas encore de compte",
    nl="heb je al een account|heeft u al een account|al een account|nog geen account|heb je nog geen account|ben je al abonnee|bent u al abonnee|al abonnee|heb je al een abonnement|nog geen abonnee|al lid",
    sv="är du redan prenumerant|redan prenumerant|är du redan kund|redan kund|redan medlem|är du redan medlem|har du redan ett konto|har du inget konto|har du inte ett konto|inget konto",
    da="har du allerede en profil|har du ikke en profil|har du allerede en konto|er du allerede abonnent|er du abonnent|allerede abonnent|har du allerede abonnement|har du allerede et abonnement|har du ikke en bruger",
    no="er du allerede abonnent|er du abonnent|allerede abonnent|har du allerede abonnement|har du allerede en konto|har du allerede bruker|har du ikke bruker|har du ikke konto|har du ikke en konto",
    fi="onko sinulla jo tunnus|onko sinulla jo tili|eikö sinulla ole tunnusta|eikö sinulla ole vielä tunnusta|oletko jo tilaaja|oletko tilaaja",
    pl="masz już konto|nie masz konta|nie masz jeszcze konta|masz prenumeratę|masz już prenumeratę|masz subskrypcję|masz już subskrypcję|jesteś już prenumeratorem",
    cs="máte už účet|máte již účet|již máte účet|nemáte účet|nemáte ještě účet|už jste předplatitel|jste předplatitel|máte předplatné|již máte předplatné|už máte předplatné",
    hu="már előfizető|ön már előfizető|van már fiókja|van már fiókod|nincs még fiókja|nincs még fiókod",
)

ABOVE = (
    Rule(
        name="related.for_sale",
        reason="What a shop sells, behind its button.",
        begins=phrases(en="add to cart|view price|see price|check price|view deal|see deal"),
        pattern=r" *: *(?-i:[A-Z0-9$£€]).*[^.!?]",
        longest=140,
        told=False,
        follows=True,
        drops=("ADD TO CART: US$25 Harbour Gift Card", "VIEW PRICE: Lindholm Model Ferry", "Check price: Row Boat 3000"),
        keeps=("Add to cart: that is all it takes.", "View price as a signal", "Check prices: Holm and Easton compared", "See deal: nothing more was said of it", "Add to cart"),
    ),
    Rule(
        name="prompts.price",
        reason="What reading on costs.",
        begins=phrases(en="keep reading for|continue reading for|read on for|subscribe for|subscribe from|try 1 month for|try one month for|get unlimited access for|unlimited access for|unlimited digital access for|full access for"),
        pattern=r" (?:only |just |as little as )?[$£€]\d[\d.,]*(?:(?: a| per| every| each|/| for(?: the| your)?(?: first)?(?: \d+| two| three| six)?) ?(?:week|wk|month|mo|year|yr)s?)*(?:[, ]+(?:then|plus|billed|cancel|today|now)\b[^\":]*)?[ .!>»]*",
        longest=100,
        drops=("Keep reading for $1 a week", "Try 1 month for $1"),
        keeps=("Full access for $12 per adult", "Keep reading for £5 an hour: the new job of the old actor", "Unlimited access for $30 at the gym", "Subscribe for the price of a coffee, the mayor said.", "Subscribe for $1, he told them, and read for free."),
    ),
    Rule(
        name="prompts.rest",
        reason="Counts what is left to read without paying.",
        pattern=r"(?:この記事は(?:有料記事|有料会員限定|会員限定)です。 ?)?残り:?[\d,]{2,7}文字(?: ?[（(]全文:?[\d,]{1,7}文字[)）])?|(?:この記事は)?会員限定です。ログインすると続きをお読みいただけます。|この記事は会員限定です。[^。\"]{0,30}(?:登録|ログイン)[^。\"]{0,30}続きを[^。\"]{0,20}。?|(?:剩餘|剩余|还剩) ?\d{1,2}%(?:內容|内容)[，, ]*(?:訂閱|订阅|付费|登入|登录)(?:后|後|即可|可|解锁|解鎖|以|查看|阅读|閱讀)[^。]{0,10}|تبقى لك \d{1,2} مقالات مجانية",
        longest=80,
        told=False,
        drops=("この記事は有料記事です。残り1234文字", "残り1,234文字（全文：2,345文字）", "この記事は会員限定です。ログインすると続きをお読みいただけます。", "剩餘80%內容，訂閱後繼續閱讀", "تبقى لك 3 مقالات مجانية"),
        keeps=("残り5文字", "剩余20%内容，付费者才懂", "残り3人が見つかった。", "この記事は有料です、と彼は言った。", "剩餘80%的居民已經撤離"),
    ),
)  # fmt: skip

BELOW = (
    Rule(
        name="prompts.signing_in",
        reason="Asks whether the reader has an account, and to sign in or to make one.",
        begins=_ACCOUNT,
        pattern=r" *(?:\(e\)|\(es\))? *\? *(?:(?:jetzt|hier|dann|bitte|sie|können|sich|dan|nu|då|så|ici) ){0,3}(?:anmeld|melden sie|einlogg|registr|testen|abonn|connect|identifi|inscri|cré[ée]|log|word|maak|meld|skapa|bli|opret|kirjaudu|luo|rekister|zaloguj|zarejestruj|załóż|přihlas|zaregistr|vytvoř|jelentkez|regisztr|lépjen)[^ ?!.,:\"]*(?:[ -](?:een|ein|eine|einen|sie|sich|hier|jetzt|in|an|ici|dan|nu|dig|deg|ett|en|här|her|konto|account|bruker|profil|aan|gratis|kostenlos|sisään|tästä|tunnus|tili|się|tutaj|tu|be|itt|most|vous|un|compte|maintenant|gratuitement|darmowe|prenumerant|abonnent|abonnee|medlem|lid|inn|ind|plus|účet|zdarma|se|fiókot|for å|for at|för att|om|te|læse|lese|läsa|lezen|videre|vidare|verder|weiterlesen))*[ .!>»]*",
        longest=110,
        told=False,
        drops=("Bereits Abonnent? Jetzt anmelden", "Vous avez déjà un compte ? Connectez-vous", "Bent u al abonnee? Log dan hier in", "Har du inget konto? Skapa ett här", "Er du allerede abonnent? Log ind", "Masz już konto? Zaloguj się", "Van már fiókja? Jelentkezzen be"),
        keeps=("Redan medlem? Bli medlem i facket", "Noch nicht registriert? Registrieren Sie Ihren Hund", "Schon registriert? Blutspender melden sich an", "Al lid? Maak je vriend ook lid", "Déjà inscrit ? Connectez les fils", "Haben Sie bereits ein Konto? Ja, seit 1998.", "Déjà abonné ? Pas moi.", "Har du redan ett konto? Nej, sa hon."),
    ),
    Rule(
        name="prompts.trial",
        reason="Names the price of the first weeks of a subscription.",
        begins=phrases(
            de="jetzt|1 monat|ein monat|einen monat|4 wochen|vier wochen|3 monate|drei monate|danach", fr="abonnez-vous|je m'abonne|lire la suite|1 €", nl="probeer|probeer nu|lees nu|eerste maand", sv="prova", da="prøv", no="prøv", fi="kokeile", pl="pierwszy miesiąc|dostęp", cs="první měsíc", hu="első hónap",
        ),
        pattern=(
            r"(?: (?:nur )?(?:\d+|einen?|die ersten \w+) (?:monate?|wochen|tage))? (?:lang )?(?:gratis|kostenlos|(?:für|ab) (?:nur )?[\d.,]+ *(?:€|euro|franken)) (?:testen|lesen|sichern)[ .!]*| (?:nur )?[\d.,]+ *(?:€|euro)(?: im monat| pro monat|/monat)(?:,? (?:jederzeit|monatlich|danach)[^.?!\"]{0,30})?[ .!]*|"
            r" (?:dès|à partir de|pour) [\d.,]+ *€(?:/mois| (?:par|le|les|pendant|seulement|puis|sans)\b[^.?!\"]{0,40})?[ .!]*| (?:le|les) (?:\w+ )?premiers? mois[ .!]*| (?:\d+|een|en) (?:maand|månad|måned)(?:en)? (?:voor|för|for) (?:slechts |bara |kun )?[\d.,]+ *(?:€|euro|krona|kronor|krone|kroner|kr)[ .!]*| (?:ensimmäinen )?kuukausi (?:\d+ )?eurolla[ .!]*| (?:za|od) [\d.,]+ *(?:zł|kč)[ .!]*| [\d.,]+ forintért[ .!]*"
        ),
        longest=90,
        told=False,
        drops=("Jetzt 4 Wochen für 1 Euro testen", "1 Monat für 1 Euro testen", "Abonnez-vous dès 1 € par mois", "Probeer 1 maand voor 1 euro", "Prova en månad för 1 krona", "Pierwszy miesiąc za 1 zł", "Danach 9,99 Euro im Monat, jederzeit kündbar"),
        keeps=("Jetzt 20 Euro im Monat mehr für Familien", "Danach 300 Euro im Monat für die Wohnung", "Jetzt für 1 Euro mehr", "Danach 9,99 Euro mehr für alle.", "Prova en bil för 1 krona", "Abonnez-vous pour 10 € au club", "Kokeile pyörää eurolla", "První měsíc za námi"),
    ),
)  # fmt: skip
"""Below what does so for good and tells the line model: where a page ends it must hear of it."""

_ASKED = phrases(
    en="want to read more|to continue reading|to read the full|to read this article|already have an account|already a member|not a member yet|become a member|become a subscriber|log in to continue|sign in to continue|this content is available to|this story is for subscribers|subscriber-only|subscribers only|unlimited access|start your free trial|start free trial|try free for|you have reached your|you've reached your|you have read|create a free account|create an account to|register to continue|register for free|support us|make a donation|donate now|donate today|donate|please support|please consider supporting|please donate|help us continue|buy me a coffee|become a patron|keep reading with a",
    de="bereits abonnent|bereits registriert|schon abonnent|jetzt weiterlesen|jetzt testen|jetzt freischalten|weiterlesen mit|exklusiv für abonnenten|nur für abonnenten|kostenlos testen|unterstützen sie|unterstütze uns|jetzt spenden|spenden|einloggen um",
    fr="déjà abonné|déjà inscrit|réservé aux abonnés|contenu réservé|il vous reste|pour lire la suite|profitez de|accédez à tous|soutenez-nous|faire un don|je fais un don|connectez-vous",
    es="contenido exclusivo para|contenido para suscriptores|sólo para suscriptores|solo para suscriptores|para seguir leyendo|inicia sesión para|accede para|hazte socio|hazte suscriptor|apoya nuestro|dona|suscribite para|para continuar leyendo|hacete socio|accedé a",
    pt="exclusivo para assinantes|conteúdo exclusivo para|para continuar lendo|para continuar a ler|faça login|apoie o|doe agora|seja assinante|tenha acesso ilimitado",
    it="già abbonato|riservato agli abbonati|per continuare a leggere|accedi per|sostienici|sostieni|fai una donazione",
    nl="al abonnee|alleen voor abonnees|voor abonnees|log in om|word abonnee|word lid|steun ons|doneer",
    sv="redan prenumerant|redan kund|endast för prenumeranter|logga in för att|läs vidare|stöd oss|för att läsa vidare",
    da="allerede abonnent|kun for abonnenter|log ind for at|læs videre|støt os|kræver abonnement|du har ikke adgang",
    no="kun for abonnenter|logg inn for å|for å lese|støtt oss|for abonnenter",
    fi="vain tilaajille|kirjaudu sisään|jatka lukemista",
    pl="odblokuj dostęp do|masz już konto|tylko dla subskrybentów|tylko dla prenumeratorów|zaloguj się, aby|wykup dostęp|wesprzyj nas",
    cs="pouze pro předplatitele|jen pro předplatitele|přihlaste se|podpořte nás",
    ru="только для подписчиков|уже есть подписка|уже подписаны|войдите, чтобы|поддержите нас|поддержать проект|оформите подписку",
    uk="підтримайте нас|лише для передплатників|підтримати|підтримай|підтримати нас|стань спільнотою",
    tr="sadece abonelere|bize destek olun",
    id="sudah berlangganan|khusus pelanggan|untuk melanjutkan membaca|dukung kami",
    vi="đăng nhập để|dành cho thành viên|dành riêng cho",
    zh="会员专享|仅限会员|開通會員",
    ja="会員登録すると|会員限定|有料会員|続きを読むには|残り|ログインして|今すぐ登録|会員の方は",
    ko="회원 전용|구독자 전용|로그인 후|후원하기|유료회원",
    ar="للمشتركين فقط|سجل الدخول|ادعمنا",
    el="για να διαβάσετε τη συνέχεια|μόνο για συνδρομητές|στηρίξτε μας|για να διαβασετε τη συνεχεια|μονο για συνδρομητες|στηριξτε μας",
    he="להמשך קריאה|תמכו בנו",
    ro="ai deja cont|pentru a citi mai departe|susține-ne|donează",
    hu="csak előfizetőknek|a folytatáshoz|támogass minket|támogasson minket",
    bg="само за абонати|подкрепете ни",
    hr="samo za pretplatnike|podržite nas",
)  # fmt: skip
"""How houses ask to be paid, to be given to and to be signed in to, and blood banks, theatres and towns as well."""
_READ = (
    r"(?:journalis|newsroom|\b(?:our|this|your|local|independent) (?:newspaper|magazine)|\bnews\b|reporting|\bto read\b|reading (?:this|the|our)|\bour readers\b|readers like|reader-|subscri|\barticles?\b|\bstor(?:y|ies)\b|\blog ?in\b|\bsign ?in\b|\baccount\b|unlimited|premium|patreon|monthly (?:contribution|donation|gift|subscription)|small contribution|\bour (?:work|site|mission|team)\b|\bonly\b"
    r"|(?:unsere[rn]?|diese[rn]?|ihre[rn]?) zeitung|redaktion|artikel\b|artiklar|lesen\b|anmelden|abonn|\babo\b|einlogg|rédaction|presse\b|\blire\b|votre lecture|la lecture de (?:cet|l')|poursuivre|l'actu|connect|periodis|noticia|(?:para|sin|y) leer\b|leyendo|artículo|suscri|inicia sesión|jornalis|notícia|matéria|\bler\b|leitura|assin|login|giornalis|legger|articol|abbon|accedi"
    r"|lezen|nieuws|journalist|inlogg|läsa|nyheter|prenum|logga|læse|lese\b|nyheder|logg inn|log ind|artikkel|lukea|lukem|tilaa|kirjaudu|dziennikar|czyta|artyku|prenum|zaloguj|novin|číst|článek|článk|předpl|przeczyt|újságír|olvas|cikk|előfiz|bejelent|jurnalis|citiţi|citeşti|citi mai|abonaţ|abonament"
    r"|журналис|журналіс|редакц|чита|стать[юия]|статт|подпис|передпл|войти|увійти|абонам|gazetecilik|haber|okuma|abone|giriş|membaca|berlangganan|artikel|jurnalis|bài viết|bài báo|đọc tiếp|đọc bài|tờ báo"
    r"|阅读|閱讀|全文|文章|订阅|訂閱|登录|登入|記事|お読み|読め|読む|購読|ログイン|会員|登録|有料|文字|기사|구독|로그인|회원|مقال|صحاف|اشتر|δημοσιογρ|συνδρομ|άρθρο|כתבה|עיתונ|מנוי)"
)
"""What is read, and how one gets to it: what a theatre keeps for its subscribers and what is given to a hospice is another thing."""
_NOW = r"(?: (?:us|uns|now|today|here|online|jetzt|heute|hier|maintenant|ici|hoy|ahora|aquí|agora|hoje|aqui|ora|oggi|qui|nu|här|her|tutaj|teraz|здесь|сейчас))*"

LAST = (
    Rule(
        name="prompts.asked",
        reason="Asks to pay, to sign in or to give: no sentence, or one that says nothing more or speaks of reading. Others ask so for blood, coats and votes.",
        begins=_ASKED,
        pattern=rf"{_NOW}[ .!?…»›>|:]*|[^.,:;!?。，、：\"]{{0,40}}[ »›>|]*|[^\"]*{_READ}[^\"]*",
        longest=120,
        firm=False,
        drops=(
            "Donate",
            "Donate today!",
            "Please donate to keep our reporting free.",
            "Become a member and support our journalism.",
            "Déjà abonné ? Connectez-vous",
            "Exclusivo para assinantes",
            "Nur für Abonnenten",
            "Spenden Sie für unabhängigen Journalismus.",
            "Per continuare a leggere, abbonati",
            "Alleen voor abonnees",
            "Только для подписчиков",
            "会员专享",
            "続きを読むには会員登録が必要です。",
            "Stöd oss",
        ),
        keeps=(
            "Donate blood at the town hall on Friday from 9 a.m.",
            "Donate, don't dump: charity shops plead for clean clothes",
            "Spenden statt Blumen wünscht sich die Familie.",
            "Sostieni la pianta con una canna.",
            "Nur für Abonnenten des Theaters gilt der Preis von 9 Euro.",
            "Connectez-vous au portail de la commune avant midi.",
            "Hazte socio del club de remo por cuarenta euros al año.",
            "Doneer je jas voor de vorst bij de brandweer.",
            "Přihlaste se na závod do 3. května v klubu.",
            "残り3人の行方はまだ分からない。",
            "Поддержите нас, кричат бастующие.",
        ),
    ),
)
"""Below what prompts for good."""
