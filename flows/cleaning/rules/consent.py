"""Cookie notices and what else asks for consent."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

_BUTTONS = phrases(
    en="accept and continue for free|reject and subscribe|reject and pay|pay to reject|manage settings|subscribe to reject|accept all cookies|accept cookies|accept all|reject all|reject all cookies|decline|accept & close|accept and close|accept and continue|i accept|i agree|agree and close|manage cookies|manage preferences|manage consent|manage my cookies|"
    "cookie settings|cookies settings|cookie preferences|cookie policy|cookies policy|cookie notice|cookie consent|cookies|privacy settings|privacy preferences|strictly necessary cookies|necessary cookies|functional cookies|performance cookies|targeting cookies|"
    "do not sell my personal information|do not sell or share my personal information|your privacy choices|your california privacy rights|save preferences|save my preferences|allow all|allow all cookies|essential cookies only|always active|consent preferences|got it|got it!",
    de="akzeptieren & weiter|jetzt pur abonnieren|mit werbung weiterlesen|zwecke anzeigen|bereits pur-abonnent? hier anmelden|weiter mit werbung|alle akzeptieren|alle cookies akzeptieren|cookies akzeptieren|alle ablehnen|ablehnen|cookie-einstellungen|cookie einstellungen|datenschutz-einstellungen|datenschutzeinstellungen|privatsphäre-einstellungen|nur notwendige cookies|notwendige cookies|einstellungen verwalten|zustimmen und weiter|akzeptieren und weiter|alles akzeptieren",
    fr="s'abonner pour refuser|accepter et continuer gratuitement|paramétrer|refuser et s'abonner|accepter et continuer|tout accepter|tout refuser|accepter et fermer|accepter & fermer|continuer sans accepter|accepter les cookies|paramétrer les cookies|paramètres des cookies|gestion des cookies|gérer les cookies|gérer mes cookies|personnaliser mes choix|politique de cookies|politique cookies",
    es="aceptar y continuar gratis|rechazar y suscribirse|suscribirse para rechazar|rechazar y pagar|aceptar todas|aceptar cookies|aceptar todas las cookies|aceptar y cerrar|aceptar y continuar|rechazar todas|rechazar cookies|rechazar|configurar cookies|configuración de cookies|política de cookies|gestionar cookies|preferencias de cookies",
    pt="aceitar e continuar|aceitar todos|aceitar todos os cookies|aceitar cookies|aceitar e fechar|rejeitar todos|rejeitar|configurações de cookies|gerir cookies|política de cookies|definições de cookies|prosseguir",
    it="gestisci le tue preferenze|rifiuta e abbonati|accetta e continua gratis|accetta e leggi gratis|accetta tutto|accetta tutti|accetta i cookie|accetta e continua|accetta e chiudi|rifiuta tutto|rifiuta tutti|rifiuta|preferenze cookie|impostazioni cookie|gestisci cookie|cookie policy|informativa cookie|continua senza accettare",
    nl="zelf instellen|akkoord en doorgaan|alles accepteren|alle cookies accepteren|cookies accepteren|accepteer alle cookies|accepteren en doorgaan|alles weigeren|weigeren|cookie-instellingen|cookie instellingen|cookiebeleid|privacy-instellingen",
    sv="acceptera alla|acceptera alla cookies|godkänn alla|godkänn alla cookies|avvisa alla|hantera cookies|cookie-inställningar|cookieinställningar|cookiepolicy|om cookies",
    da="accepter alle|accepter cookies|tillad alle|tillad alle cookies|afvis alle|cookie-indstillinger|cookieindstillinger|cookiepolitik|kun nødvendige",
    no="godta alle|aksepter alle|avvis alle|informasjonskapsler|administrer informasjonskapsler|personvern og cookies|bruk av cookies",
    fi="hyväksy kaikki|hyväksy evästeet|hyväksy kaikki evästeet|vain välttämättömät|evästeasetukset|evästeet|muokkaa evästeasetuksia",
    pl="zaakceptuj i przejdź do serwisu|akceptuję i przechodzę do serwisu|akceptuję|akceptuj wszystkie|zaakceptuj wszystkie|przejdź do serwisu|odrzuć wszystkie|odrzuć|ustawienia cookies|ustawienia plików cookie|polityka cookies|ustawienia zaawansowane|akceptuję wszystkie",
    cs="přijmout vše|přijmout všechny|souhlasím|odmítnout vše|odmítnout|nastavení cookies|nastavení soukromí|zásady cookies",
    ru="принять все|принять|принять cookies|отклонить|отклонить все|настройки cookie|настройки файлов cookie|политика cookie|политика использования cookie",
    tr="tümünü kabul et|kabul et|tümünü reddet|reddet|çerez ayarları|çerez politikası|çerez tercihleri|çerez aydınlatma metni",
    id="terima semua|terima semua cookie|tolak semua|pengaturan cookie|kebijakan cookie",
    vi="chấp nhận tất cả|chấp nhận|từ chối|cài đặt cookie|chính sách cookie",
    zh="接受所有|接受全部|全部接受|拒绝所有|cookie 设置|cookie设置|cookie政策|隐私设置",
    ja="同意して続ける|詳細設定|すべて同意|すべて許可|すべて拒否|クッキー設定|cookie設定|cookieの設定|同意する",
    ko="모두 동의|모두 수락|모두 거부|쿠키 설정",
    ar="قبول الكل|رفض الكل|إعدادات ملفات تعريف الارتباط|قبول",
    uk="прийняти всі|прийняти всі cookie|відхилити всі|налаштування cookie",
    fa="پذیرش همه|رد همه|تنظیمات کوکی",
    he="אישור הכל|אשר הכל|דחה הכל|הגדרות עוגיות",
    hi="सभी स्वीकार करें|सभी अस्वीकार करें",
    bn="সব গ্রহণ করুন|সব প্রত্যাখ্যান করুন",
    th="ยอมรับทั้งหมด|ปฏิเสธทั้งหมด|ตั้งค่าคุกกี้",
    el="αποδοχή όλων|απόρριψη όλων|ρυθμίσεις cookies|αποδοχη ολων|απορριψη ολων",
    sw="kubali zote|kataa zote",
)
_WE = phrases(
    en="we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|our website uses cookies|we and our partners use cookies|we and our partners|we use cookies and similar|by continuing to use this site|by continuing to use this website|"
    "by using this site|by using this website|by continuing to browse|by clicking accept|by clicking \"accept|by clicking 'accept|we value your privacy|we care about your privacy|your privacy is important to us|this site is protected by recaptcha|"
    "if you continue to use this site we will assume|cookies help us deliver|strictly necessary cookies|this content is hosted by a third party|this content is not available due to your privacy|in order to view this content, please allow|"
    "this site uses akismet|websites store cookies",
    akismet="este sitio usa akismet|este sitio utiliza akismet|esta web usa akismet|aquest lloc utilitza akismet|este site usa o akismet|este site utiliza o akismet|este site utiliza akismet|ce site utilise akismet|questo sito usa akismet|questo sito utilizza akismet|"
    "diese website verwendet akismet|diese seite verwendet akismet|deze site gebruikt akismet|denna webbplats använder akismet|den här webbplatsen använder akismet|dette websted bruger akismet|dette nettstedet bruker akismet|tämä sivusto käyttää akismet|sivusto käyttää akismet|"
    "ta strona używa akismet|witryna wykorzystuje akismet|tato stránka používá akismet|tieto stránky používajú akismet|этот сайт использует akismet|цей сайт використовує akismet|bu site akismet|bu site istenmeyenleri azaltmak için akismet|situs ini menggunakan akismet|"
    "acest site folosește akismet|ez az oldal az akismet|αυτός ο ιστότοπος χρησιμοποιεί το akismet|ο ιστότοπος χρησιμοποιεί το akismet|този сайт използва akismet|ova web stranica koristi akismet|trang web này sử dụng akismet",
    de="wir verwenden cookies|wir nutzen cookies|wir setzen cookies|wir benötigen ihre zustimmung|wir benötigen ihre einwilligung|diese website verwendet cookies|diese webseite verwendet cookies|diese website benutzt cookies|diese seite verwendet cookies|diese seite nutzt cookies|an dieser stelle finden sie|"
    "an dieser stelle befindet sich ein|ich bin damit einverstanden, dass mir externe inhalte|externer inhalt|empfohlener externer inhalt|empfohlener redaktioneller inhalt|mit klick auf|zur anzeige dieses inhalts|um diesen inhalt anzuzeigen|um diesen inhalt anzusehen|um diesen inhalt zu|um diesen inhalt darzustellen",
    fr="nous utilisons des cookies|ce site utilise des cookies|ce site web utilise des cookies|en poursuivant votre navigation|nous et nos partenaires|avec votre accord, nous et nos|ce contenu est bloqué car vous n'avez pas accepté|votre vie privée",
    es="utilizamos cookies|usamos cookies|este sitio utiliza cookies|este sitio web utiliza cookies|esta web utiliza cookies|este sitio usa cookies|utilizamos cookies propias y de terceros|nosotros y nuestros socios|si continúa navegando|si continúas navegando",
    pt="utilizamos cookies|usamos cookies|este site utiliza cookies|este site usa cookies|nós usamos cookies|nós utilizamos cookies|ao continuar navegando|ao continuar a navegar|ao navegar neste site",
    it="utilizziamo i cookie|utilizziamo cookie|usiamo i cookie|questo sito utilizza cookie|questo sito utilizza i cookie|questo sito usa cookie|questo sito web utilizza i cookie|noi e i nostri partner|proseguendo la navigazione|per mostrare questo contenuto",
    nl="wij gebruiken cookies|we gebruiken cookies|deze site gebruikt cookies|deze website gebruikt cookies|deze website maakt gebruik van cookies|om deze inhoud te tonen|wij en onze partners",
    sv="vi använder cookies|vi använder kakor|denna webbplats använder cookies|den här webbplatsen använder cookies|vi och våra partners",
    da="vi bruger cookies|vi anvender cookies|denne hjemmeside bruger cookies|dette site bruger cookies|dette website bruger cookies|vi og vores partnere",
    no="vi bruker informasjonskapsler|vi bruker cookies|dette nettstedet bruker informasjonskapsler|dette nettstedet bruker cookies|vi og våre partnere",
    fi="käytämme evästeitä|tämä sivusto käyttää evästeitä|sivustomme käyttää evästeitä|me ja kumppanimme",
    pl="używamy plików cookie|używamy cookies|ta strona używa plików cookie|ta strona używa ciasteczek|ta strona korzysta z ciasteczek|serwis wykorzystuje pliki cookies|strona wykorzystuje pliki cookies|my i nasi partnerzy|ten serwis wykorzystuje pliki cookies",
    cs="používáme cookies|používáme soubory cookie|tento web používá cookies|tento web používá soubory cookie|tyto stránky používají cookies|my a naši partneři",
    ru="мы используем cookie|мы используем файлы cookie|мы используем куки|этот сайт использует cookie|этот сайт использует файлы cookie|сайт использует файлы cookie|на сайте используются cookie|продолжая использовать сайт|продолжая пользоваться сайтом",
    uk="ми використовуємо cookie|ми використовуємо файли cookie|цей сайт використовує файли cookie|цей сайт використовує cookie",
    tr="bu site çerez kullanır|sitemizde çerez|çerezleri kullanıyoruz|web sitemizde çerezler|bu web sitesi çerez",
    id="kami menggunakan cookie|situs ini menggunakan cookie|situs web ini menggunakan cookie",
    vi="chúng tôi sử dụng cookie|trang web này sử dụng cookie|website này sử dụng cookie",
    zh="我们使用cookie|我们使用 cookie|本网站使用cookie|本网站使用 cookie|本站使用cookie|本網站使用",
    ja="当サイトでは、cookie|当サイトではcookie|このサイトではcookie|本サイトではcookie|当社はcookie|このサイトはcookie",
    ko="이 사이트는 쿠키를|당사는 쿠키를|본 웹사이트는 쿠키를",
    ar="نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع ملفات تعريف الارتباط|هذا الموقع يستخدم ملفات",
)
_THESE = phrases(
    en="these cookies allow|these cookies help|these cookies may|these cookies enable|these cookies track|these cookies collect|these cookies provide|these cookies perform|these cookies ensure|these cookies remember|these cookies store|these cookies gather|these cookies do not store|these cookies do not collect|these cookies don't store|these cookies will be stored|these cookies can be set|these cookies are set|these cookies are used|these cookies are necessary|these cookies are essential|these cookies are strictly|these cookies are required|these cookies are absolutely|these cookies are needed|these cookies are usually|these cookies are also used|these cookies are placed|these cookies are deleted|these cookies are optional|these cookies are always|these cookies record|these cookies measure|these cookies make it possible|these cookies support|these cookies let us|these cookies tell us|these cookies identify|these cookies contain|these cookies include"
)
_ABOUT = phrases(
    all="cookie|cookies|cookies.|kakor|consent|zustimmung|einwilligung|consentement|consentimiento|consentimento|consenso|evästeitä|evästeet|ciasteczek|çerez|クッキー|쿠키|الارتباط|куки|"
    "privacy|personal data|privatsphäre|datenschutz|recaptcha|akismet|third party|externe inhalte|externen inhalt|partners|partnern|partenaires|socios|personenbezogene daten|informasjonskapsler|externer inhalt|allow|inhalt|inhoud"
)
_KEEP = r"(?:stor(?:e|ing|age)\b|access|process|\buse\b|speicher|zugreif|greifen|verarbeit|stock(?:ons|er|age)|accéd|trait(?:ons|er|ement)|utilis|almacen|acced|procesa|utiliza|usamos|archivi|trattiamo|elabor|armazen|process|opslaan|slaan|verwerk|przechow|przetwarz|lagra|gemmer|lagrer|behandl|保存|アクセス|depol|işle)"
_DATA = r"(?:device|gerät|informationen|information|data\b|daten|appareil|données|dispositivo|datos|dados|\bdati|apparaat|gegevens|urządzeniu|danych|enhet|端末|cihaz|veri|informazioni|informações|información)"
_TO_READER = (
    r"(?:\b(?:you|your|yours|you're|ihr|ihre|ihren|ihrem|ihrer|dir|dein|deine|deinen|deiner|vous|votre|vos|tu|tus|su|sus|usted|você|seu|sua|seus|suas|tuo|tua|tuoi|tue|uw|je|jouw|din|ditt|dina|dine|dig|deg|sinun|twoj[a-z]*|vaš[a-zěíéá]*|anda|bạn)\b|\b(?:our|unser[a-z]*|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze|vår|vårt|våra|vores|nasz[a-z]*|naše|našeho) (?:web|site|service|polic|privacy|cookie|adver|seite|angebot|dienst|daten|contenu|trafic|audience|sitio|servici|tráfico|serviç|sito|serviz|hjemmes|nettst|stron|serwis|stránk)|(?:вы|вас|вам|ваш[а-я]*|вами|ви|вашого|sizin|size|siz)\b|"
    r"experience|spam|спам|indésirab|indesead|roskap|skräppost|søppelpost|niechcian|nežádouc|yorum|\bweb ?(?:site|seite|plats|sted)|\bsites?\b|traffic|trafik|analy[sz]|analiz|advert|\bads\b|personali|\bagree|\baccept|polic(?:y|ies)|settings|browser|device|technolog|third[ -]part|recaptcha|akismet|functionality|preferences|audience|"
    r"webseite|nutzer|nutzung|erlebnis|werbung|datenschutz|einstellung|stimm(?:e|st|en sie) |willigen|zu laden|akzeptier|\bgerät|drittanbiet|drittplatt|extern|redaktion|technisch notwend|ergänz|angezeigt|personenbezogen|aktivier|navigation|mesur|statisti|confidentialité|paramètr|acceptez|terminal|améliorer|tiers|"
    r"propi[ao]s|tercer|\bweb\b|\bsitio|servici|navega|usuari|acepta|polític|publicid|anúnci|anuncio|tráfico|mejorar|configur|utilizador|serviç|concorda|melhor|terceir|estatíst|tecnic|técnic|\bsito|esperienz|terze|serviz|pubblicit|profil|accett|acconsent|informativa|preferenz|miglior|"
    r"ervaring|gebruikers|gebruiksgemak|advertent|persoonlijk|akkoord|accepter|instelling|verbeter|sajt|upplevelse|annons|förbättra|godkänn|hjemmeside|oplevelse|markedsf|forbedre|nettsted|opplevelse|samtyck|samtykke|innstill|indstill|sivusto|kokemu|palvelu|mainon|kohdenta|hyväksy|käyttö|"
    r"serwis|\bstron|usług|użytkownik|reklam|statysty|zgadza|zgod[yęa]|przegląd|ustawie|polityk|stránk|služeb|služb|návštěv|souhlas|\bobsah|nastaven|funkční|сайт|пользова|сервис|соглаша|политик|улучш|реклам|статист|анализ|персонализ|настройк|користув|покращ|погодж|"
    r"\bsite|deneyim|kullanıcı|hizmet|politika|tercih|situs|pengalaman|layanan|iklan|setuju|trang|trải nghiệm|dịch vụ|quảng|đồng ý|[^ -\x{024f}\x{0300}-\x{04ff}\x{1e00}-\x{206f}])"
)
"""Words of a notice: the reader, the site, what is measured, shown and agreed to. Baked cookies and consent to a dam have none."""

RULES = (
    Rule(
        name="consent.button",
        reason="A button or heading of a consent window.",
        says=_BUTTONS,
        longest=120,
        drops=(
            "Прийняти всі", "پذیرش همه", "אישור הכל", "सभी स्वीकार करें", "সব গ্রহণ করুন", "ยอมรับทั้งหมด", "Αποδοχή όλων", "Kubali zote",
            "Accept all cookies", "Cookie settings", "Alle akzeptieren", "Tout accepter", "Aceptar todas las cookies", "Aceitar todos",
            "Accetta tutti", "Alles accepteren", "Godkänn alla", "Accepter alle", "Hyväksy kaikki", "Akceptuję", "Přijmout vše", "Принять все",
            "Tümünü kabul et", "Terima semua", "Chấp nhận tất cả", "全部接受", "すべて同意", "모두 동의", "قبول الكل", "Accept All | Reject All",
        ),
        keeps=("Accept all the blame", "Cookies baked in the old town", "He said: Reject all offers.", "Got it wrong"),
    ),
    Rule(
        name="consent.partners",
        reason="Counts those who would like to know what one reads.",
        begins=phrases(
            en="we and our|we, and our|with your agreement, we and our|with your permission we and our", de="wir und unsere|wir und bis zu|wir und", fr="nous et nos|nos|avec votre accord, nous et nos|avec votre accord, nos", it="noi e i nostri|noi e", es="nosotros y nuestros|nosotros y", pt="nós e os nossos|nós e nossos", nl="wij en onze|wij en", pl="my i nasi|my i naszych", sv="vi och våra", da="vi og vores", no="vi og våre", ja="当社および当社の|当社と当社の", tr="biz ve",
        ),
        # Partners build devices too: here something is stored on one, read from one or done with data.
        pattern=(
            rf" *\(?\d* *\)? *(?:partners?|partner[ei]?n?|partenaires?|socios|parceiros|partnerzy|partnere|パートナー)\b?(?:.*cookie.*|.*{_KEEP}.*{_DATA}.*|.*{_DATA}.*{_KEEP}.*)"
        ),
        longest=1200,
        drops=(
            "We and our 842 partners store and/or access information on a device, such as cookies.",
            "Nos 842 partenaires et nous stockons et/ou accédons à des informations sur un appareil.",
            "Noi e i nostri 842 partner archiviamo e accediamo a informazioni su un dispositivo",
            "当社および当社のパートナーは、端末の情報を保存し、アクセスします",
        ),
        keeps=("We and our partners in the coalition will sign on Monday.", "Wir und unsere Partner haben gewonnen.", "Nos partenaires japonais ont fourni l'appareil qui a détecté la fuite.", "Wir und 3 Partner haben das Gerät gebaut, das die Lawine hört."),
    ),
    Rule(
        name="consent.table",
        reason="Tells of one cookie of a list, or of a kind of them.",
        begins=phrases(
            names="_ga|_gid|_gat|_gcl_au|_fbp|_fbc|__gads|__gpi|__utma|__utmb|__utmc|__utmt|__utmz|__atuvc|__atuvs|__cfduid|__cf_bm|_cc_id|_kuid|_uetsid|_uetvid|_hjid|_parsely_session|_parsely_visitor|anid|lidc|bcookie|bscookie|li_gc|uuid2|anj|tuuid|cmid|cmps|cmpro|"
            "google_push|test_cookie|ysc|visitor_info1_live|vuid|uvc|muid|sessid|phpsessid|jsessionid|asp.net_sessionid|viewed_cookie_policy|cookielawinfo|cookieconsent",
            en="strictly necessary cookies|necessary cookies|functional cookies|performance cookies|analytical cookies|analytics cookies|advertisement cookies|advertising cookies|targeting cookies|preference cookies|marketing cookies|statistic cookies|other uncategorized cookies|essential cookies|"
            "this cookie is set by|this cookie is installed by|this cookie is used|this is a pattern type cookie|the cookie is set by|the cookie is used to store|the cookies store information|these cookies are set by",
            de="notwendige cookies|funktionale cookies|marketing-cookies|dieses cookie wird|dieser cookie wird", fr="les cookies nécessaires|les cookies fonctionnels|ce cookie est", es="las cookies necesarias|las cookies funcionales|esta cookie",
            it="i cookie necessari|questo cookie", pt="os cookies necessários|este cookie", nl="noodzakelijke cookies|functionele cookies|deze cookie",
        ),
        # Courts and bakers speak of necessary cookies as well: in a table they do something for the site, its visitors or its advertisers, and none was ("may not be set", "were used").
        pattern=(
            r" *[:.(|-]*|[ :.(|-]+(?:(?:\d|persistent|session|never|https?|this |the |it |used |set |installed |stores |registers |collects ).*)"
            r"|,? (?:are|is|help|helps|allow|allows|enable|enables|collect|store|track|provide|make|let|remember|improve|set by|used by|which are|which help|sind|ermöglichen|helfen|werden (?:verwendet|genutzt|gesetzt|benötigt)|est|sont|permettent|aident|contribuent|son|permiten|ayudan|se utiliza|sono|consentono|aiutano|contribuiscono|viene|são|permitem|ajudam|é|zijn|helpen|maken|wordt|worden|von|vom|durch|gesetzt|verwendet|utilisé|utilizada|usado|impostato|geplaatst)\b[^\"]*(?:visit|user|nutzer|besucher|utilis|usu[aá]ri|utent|gebruiker|bezoeker|website|web ?site|\bsites?\b|\bsitio|\bsito|webseite|advert|werbung|analytic|plugin|function|funkt|fonct|funci|funzion|functi|store|stores|information|preferenc|\bads?\b|set by|statisti|metric|traffic|google|browser).*"
        ),
        longest=400,
        drops=(
            "_ga 2 years This cookie is installed by Harbour Analytics.", "bscookie 2 years This cookie is a browser ID cookie set by share buttons.", "_kuid 5 months 27 days The cookie is set by Kelso Digital.", "CMPS 3 months This cookie is set for targeted advertisement.",
            "Advertisement cookies are used to provide visitors with relevant ads.", "Necessary cookies are absolutely essential for the website to function properly.", "This cookie is set by the plugin and stores whether the user has agreed.",
        ),
        keeps=("Preference cookies were used by the baker to find out what the town likes best.", "Necessary cookies are allowed without asking; all others need a yes.", "Marketing cookies may not be set without consent.", "Notwendige Cookies dürfen ohne Einwilligung gesetzt werden.", "Les cookies nécessaires peuvent être utilisés sans accord.", "Ten years of cookies: how a bakery lived through it", "Essential workers eat cookies at night.", "The cookie is set on the table by the baker.", "Performance of the cookies was poor", "Session after session the council ate"),
    ),
    Rule(
        name="consent.choices",
        reason="What consent windows and privacy laws put at a page's foot, and nothing else.",
        says=phrases(
            en="decline|save & accept|save and accept|always enabled|always active|functional always active|functional functional always active|statistics statistics|marketing marketing|preferences preferences|view preferences|show purposes|show details|list of partners (vendors)|list of partners|list of vendors|manage options|manage services|manage vendors|read more about these purposes|cookie choices|cookies choices|cookie list|cookies & tracking|privacy overview|privacy manager|privacy center|privacy centre|privacy & cookies policy|privacy and cookies policy|privacy and cookie policy|manage cookie settings|manage my privacy|ad choices|adchoices|your ad choices|about our ads|interest-based ads|interest based ads|"
            "your privacy rights|your us state privacy rights|us state privacy rights|california privacy rights|california notice at collection|notice at collection|ca notice at collection|ca notice|ca privacy rights|limit the use of my sensitive personal information|do not share my personal information|do not sell my info|do not sell or share my data|do not sell or share my information|consumer health data privacy notice|consumer health data privacy policy|eu privacy|eu privacy preferences|gdpr|gdpr commitment|privacy notice|notice of privacy practices|non-discrimination notice|modern slavery statement|accessibility statement|accessibility policy|responsible disclosure|vulnerability disclosure|vulnerability disclosure policy|terms and policies|user agreement|mobile user agreement",
            de="immer aktiv|auswahl speichern|einstellungen speichern|einstellungen anzeigen|details anzeigen|liste der partner|cookie-liste|cookie-hinweis|cookie-hinweise|datenschutz & cookies|privatsphäre-manager|utiq verwalten|tracking-einstellungen|widerruf tracking", fr="toujours activé|enregistrer mes choix|enregistrer et accepter|afficher les préférences|voir les préférences|liste de nos partenaires|liste des partenaires|vos choix en matière de confidentialité", es="siempre activo|guardar y aceptar|guardar preferencias|ver preferencias|lista de socios|aviso de cookies|tus opciones de privacidad", pt="sempre ativo|salvar e aceitar|salvar preferências|ver preferências|lista de parceiros|aviso de cookies",
            it="sempre attivo|salva e accetta|salva preferenze|visualizza le preferenze|visualizza preferenze|elenco dei partner|informativa sui cookie|dichiarazione di accessibilità", nl="altijd actief|opslaan en accepteren|voorkeuren opslaan|bekijk voorkeuren|lijst met partners|toegankelijkheidsverklaring", pl="zawsze aktywne|zapisz i zaakceptuj|zapisz preferencje|lista partnerów|zobacz preferencje|deklaracja dostępności", sv="alltid aktiv|spara och acceptera|visa preferenser", da="altid aktiv|gem og accepter|vis præferencer", ru="всегда включено|сохранить настройки|список партнеров", tr="her zaman etkin|kaydet ve kabul et",
        ),
        longest=300,
        firm=False,
        drops=("SAVE & ACCEPT", "Always Enabled", "Your US State Privacy Rights", "AdChoices", "Functional Functional Always active", "Immer aktiv", "Toujours activé", "Siempre activo", "Sempre attivo", "Altijd actief"),
        keeps=("Always enabled by money, he ran again.", "Privacy notice served on the mayor", "Save and accept your fate."),
    ),
    Rule(
        name="consent.storage",
        reason="What a consent window says of what is stored on the reader's device.",
        begins=phrases(
            en="the technical storage or access|store and/or access information on a device|to provide the best experiences, we use|not consenting or withdrawing consent|consenting to these technologies|any cookies that may not be particularly necessary|other uncategorized cookies are|out of these cookies|out of these, the cookies|we also use third-party cookies|you also have the option to opt-out|but opting out of some of these|this website uses cookies to improve your experience|use limited data to select advertising|use precise geolocation data|actively scan device characteristics|by choosing i accept, you consent|by clicking accept all|by clicking agree",
            de="die technische speicherung oder der zugriff|die technische speicherung oder|um dir ein optimales erlebnis zu bieten|um ihnen ein optimales erlebnis zu bieten|wenn du diesen technologien zustimmst|informationen auf einem gerät speichern|verwendung reduzierter daten", fr="le stockage ou l'accès technique|l'accès ou le stockage technique|pour offrir les meilleures expériences|stocker et/ou accéder à des informations", es="el almacenamiento o acceso técnico|para ofrecer las mejores experiencias|almacenar la información en un dispositivo", pt="o armazenamento ou acesso técnico|para fornecer as melhores experiências|armazenar e/ou aceder a informações", it="l'archiviazione tecnica o l'accesso|per fornire le migliori esperienze|archiviare informazioni su dispositivo", nl="de technische opslag of toegang|om de beste ervaringen te bieden|informatie op een apparaat opslaan", sv="den tekniska lagringen eller åtkomsten|för att ge en bra upplevelse", da="teknisk opbevaring eller adgang|den tekniske lagring eller adgang|for at give de bedste oplevelser", pl="przechowywanie lub dostęp techniczny|aby zapewnić jak najlepsze wrażenia|przechowywanie informacji na urządzeniu", cs="technické uložení nebo přístup|abychom poskytli co nejlepší služby",
        ),
        # A theatre too closes to offer the best: here is a device, a purpose, a kind of data.
        pattern=r"[ .]*|[^\"]*(?:cookie|techn|tecn|tekn|device|gerät|apparei|dispositiv|apparaat|enhet|enhed|urządz|zařízen|consent|einwillig|browser|purpose|zweck|\bfin(?:s|es|i|alités)\b|data\b|daten|donné|datos|dados|\bdati|gegevens|advertis|werb|catégor|categor|classif|necess|nécess|notwend|erforderl|prefer|stor(?:e|age)|privacy|opt(?:ing)?[ -]out|third|you|your)[^\"]*",
        longest=900,
        drops=(
            "The technical storage or access that is used exclusively for statistical purposes.", "To provide the best experiences, we use technologies like cookies to store and/or access device information.", "Other uncategorized cookies are those that are being analyzed and have not been classified.", "Store and/or access information on a device. Use limited data to select advertising.",
            "Die technische Speicherung oder der Zugriff ist unbedingt erforderlich.", "Pour offrir les meilleures expériences, nous utilisons des technologies telles que les cookies.",
        ),
        keeps=("The technical storage of the ship was full.", "To provide the best, the cook rose at four.", "Para ofrecer las mejores experiencias, el parque cerró dos años y gastó cuarenta millones.", "Per fornire le migliori esperienze il teatro ha chiuso due anni.", "By clicking accept all, she had sold her house.", "For at give de bedste oplevelser har museet lukket i to år."),
    ),
    Rule(
        name="consent.embedded",
        reason="Asks whether what another site delivers may be shown here.",
        begins=phrases(
            en="to display this content|to view this content from|this content is provided by|this article contains content provided by|we ask for your permission before anything is loaded|to view this content, please|at reach and across our entities",
            de="an dieser stelle findest du einen externen|an dieser stelle finden sie einen externen|an dieser stelle finden sie externe|an dieser stelle wollen wir ihnen|ich bin damit einverstanden, dass mir der externe|personenbezogene daten können an drittplattformen|damit werden personenbezogene daten an",
            fr="ce contenu provient de|pour afficher le contenu|pour afficher ce contenu|ce contenu externe", es="para ver este contenido|para mostrar este contenido|este contenido procede de", pt="para ver este conteúdo|este conteúdo é fornecido por", it="per visualizzare questo contenuto|questo contenuto è fornito da", nl="deze inhoud komt van|deze content bevat",
        ),
        pattern=r".*(?:extern|cookie|permission|content|inhalt|daten|accept|contenu|contenido|conteúdo|contenuto|inhoud|partners|tracking|audience).*",
        longest=500,
        drops=(
            "An dieser Stelle findest du einen externen Inhalt von YouTube, der den Artikel ergänzt.", "To display this content from a network, you must enable audience measurement.", "Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird.", "Personenbezogene Daten können an Drittplattformen übermittelt werden. Mehr dazu in unserer Datenschutzerklärung.",
            "This article contains content provided by a video site. We ask for your permission before anything is loaded.", "At Reach and across our entities we and our partners use information collected through cookies.",
        ),
        keeps=("An dieser Stelle findest du einen externen Hafen, sagte er.", "This content is provided by nobody, he said. He laughed."),
    ),
    Rule(
        name="consent.notice",
        reason="A consent window's text, in the site's own voice.",
        begins=_WE,
        holds=_ABOUT,
        pattern=rf"(?s:.*){_TO_READER}.*|[^.,;\"]{{0,22}}[.!]?|.*[^.]",
        longest=900,
        drops=(
            "We use cookies to improve your experience. By continuing you agree to our cookie policy.",
            "This website uses cookies.",
            "Wir verwenden Cookies, um Inhalte zu personalisieren.",
            "Nous utilisons des cookies pour mesurer l'audience.",
            "Utilizamos cookies propias y de terceros para mejorar nuestros servicios.",
            "Questo sito utilizza cookie tecnici.",
            "Мы используем файлы cookie, чтобы сайт работал лучше.",
            "当サイトではCookieを使用しています。",
            "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.", "Acest site foloseşte Akismet pentru a reduce spamul. Află cum sunt procesate datele comentariilor tale.", "Ce site utilise Akismet pour réduire les indésirables.",
        ),
        keeps=(
            "Mit ihrer Zustimmung haben die Grünen den Haushalt gerettet.", "Um diesen Inhalt streiten zwei Verlage seit einem Jahr.",
            "This site uses filters, Akismet among them, a lawyer said.",
            "Regulators fined the company because its site uses cookies without consent.",
            "At home “we use cookies,” the baker joked, “the edible kind.”",
            "These cookies sold out within an hour, and the scouts had to bake another two hundred.",
            "These days nobody asks.",
            "By using this site the gang moved stolen cars across the border, and partners in three countries sold them.", "We and our partners have asked for consent to rebuild the pier since 2009.", "Um diesen Inhalt anzuzeigen, braucht das Museum einen Projektor aus den zwanziger Jahren.",
            "Usamos cookies de avena para atraer a los zorros.", "Noi e i nostri partner abbiamo dato il consenso alla diga nel 1998.", "Vi använder kakor för att locka barnen till biblioteket.",
        ),
    ),
    Rule(
        name="consent.notice_perhaps",
        reason="Begins as a consent window's text, and does not say what for: bakers use cookies, and partners consent.",
        begins=_WE,
        holds=_ABOUT,
        longest=900,
        firm=False,
        drops=("We use cookies for the usual reasons that everybody knows.",),
        keeps=("Um diesen Inhalt streiten zwei Verlage seit einem Jahr.", "These days nobody asks."),
    ),
    Rule(
        name="consent.kinds",
        reason="What one kind of cookies does. They are baked and handed round too: here it speaks to the reader, or of a site and its data.",
        begins=_THESE,
        pattern=r"(?: on| active| enabled)?[ .]*|.*\b(?:you|your|our|us|we|sites?|web ?sites?|web|pages?|browsers?|brows(?:e|ing)|experiences?|services?|consent|privacy|third|traffic|analy[sz]e|analytics?|advert[a-z]*|ads|contents?|personal[a-z]*|users?|visit(?:s|ors?)|information|data|collect[a-z]*|stored|storage|preferences?|function[a-z]*|necessary|essential|required|disabled?|switched off|settings|policy|devices?|technolog[a-z]*|track[a-z]*|marketing|campaigns?|statistic[a-z]*|anonym[a-z]*|sessions?|log ?in|security|purposes?|performance|by default)\b.*",
        longest=900,
        drops=("These cookies are necessary for the site to work.", "These cookies help measure campaigns.", "These cookies are always on."),
        keeps=("These cookies are used at weddings in the valley, where each guest takes home two.", "These cookies contain nuts, and parents were not told.", "These cookies sold out within an hour."),
    ),
    Rule(
        name="consent.row",
        reason="A row of a table of cookies.",
        holds=phrases(en="this cookie is|the cookie is|cookies store|cookie stores|category of cookies", de="dieses cookie|dieser cookie", fr="ce cookie est", es="esta cookie", pt="este cookie", it="questo cookie", nl="deze cookie"),
        # Cookies are eaten, and written of: a row begins with a name and how long it lasts, or says who sets it and no more.
        pattern=(
            r"[^ \"]{1,60} +(?:session|never|persistent|(?:\d+ (?:years?|months?|days?|hours?|minutes?|seconds?) *)+) *(?-i:This|The|It)\b.*|this cookie is (?:set|installed) by (?:the )?(?:(?-i:[A-Z])|\.?[a-z0-9-]+\.[a-z])[^ \",]*(?: [^ \".,]+){0,3}(?:[.] *.*)?|"
            r"dieses cookie wird (?:von|vom|durch) [^\",]*\b(?:gesetzt|installiert)\b[^\",]*|ce cookie est (?:défini|déposé|installé) par [^\",]*|esta cookie es (?:utilizada|instalada) por [^\",]*|este cookie é (?:definido|instalado) p[^\",]*|questo cookie viene (?:(?:impostato|installato) da|utilizzato per memorizzare)[^\",]*|deze cookie wordt (?:geplaatst|ingesteld) door [^\",]*"
        ),
        longest=900,
        drops=("_ga 2 years This cookie is installed by Google Analytics.", "tuuid 1 year This cookie is set by bidder.example. The cookie stores a unique ID.", "Dieses Cookie wird von Hafenstatistik gesetzt."),
        keeps=(
            "The cookie is used to follow people from one shop to the next, the office found.",
            "The two cookie stores on the quay were used by smugglers.",
            "Dieser Cookie wird nach dem Rezept der Großmutter gebacken.",
            "The cookie is sold by the dozen.", "She said that each cookie is set on a plate of its own.",
        ),
    ),
)  # fmt: skip
