"""Prompts: to subscribe, to sign in, to pay, to take the app, to support the site."""

from __future__ import annotations

import re

from flows.cleaning.rule import Rule, phrases

_LETTER = phrases(
    en="subscribe to our|subscribe to the|subscribe to|subscribe for|subscribe now|subscribe today|subscribe here|subscribe|sign up to our|sign up for our|sign up for the|sign up to the|sign up for|sign up to|sign up here|sign up now|sign up|join our newsletter|join our mailing list|join the newsletter|get our newsletter|get the newsletter|"
    "get our daily|get our free|get the latest|get the day's|get the best of|get breaking news|get news alerts|get email alerts|get notified|receive our|receive the latest|never miss a story|never miss a post|don't miss a story|want more stories like this|enter your email|enter your email address|your email address|type your email|email newsletter|newsletter signup|newsletter sign up|newsletter",
    de="newsletter abonnieren|newsletter bestellen|abonnieren sie unseren newsletter|abonnieren sie|abonnieren|jetzt abonnieren|zum newsletter anmelden|jetzt anmelden|melden sie sich an|melden sie sich für|hier kostenlos anmelden|newsletter-anmeldung|unser newsletter|keine news mehr verpassen",
    fr="abonnez-vous à|abonnez-vous|s'abonner à|s'abonner|inscrivez-vous à|inscrivez-vous|s'inscrire à la newsletter|recevez notre newsletter|recevez|recevoir la newsletter|je m'abonne|je m'inscris|votre adresse email|votre e-mail",
    es="suscríbete a|suscríbete|suscríbase a|suscríbase|suscribirse|suscribirme|apúntate a|regístrate|recibe las noticias|recibe nuestro|recibe en tu correo|reciba|boletín de noticias|quiero suscribirme",
    pt="assine a|assine nossa newsletter|assine|inscreva-se na|inscreva-se|subscreva a|subscreva|receba as notícias|receba notícias|receba|cadastre-se|quero receber",
    it="iscriviti alla newsletter|iscriviti alla|iscriviti|iscriviti a|abbonati a|abbonati|ricevi le|ricevi la newsletter|registrati",
    nl="schrijf je in voor|schrijf u in voor|meld je aan voor|meld u aan voor|abonneer je op|abonneer|abonneren|ontvang onze nieuwsbrief|ontvang|inschrijven nieuwsbrief|aanmelden nieuwsbrief",
    sv="prenumerera på|prenumerera|bli prenumerant|anmäl dig till|få vårt nyhetsbrev|nyhetsbrev",
    da="tilmeld dig|tilmeld nyhedsbrev|abonnér på|abonner|få nyhedsbrevet|bliv abonnent",
    no="meld deg på|abonner på|abonner|få nyhetsbrevet|bli abonnent",
    fi="tilaa uutiskirje|tilaa|tilaa maksuton|liity uutiskirjeen|tilaa nyt",
    pl="zapisz się na newsletter|zapisz się do|zapisz się|subskrybuj|zaprenumeruj|zamów newsletter|dołącz do newslettera",
    cs="přihlaste se k odběru|přihlásit se k odběru|odebírejte|odebírat|předplaťte si|newslettery",
    ru="подписаться на рассылку|подпишитесь на рассылку|подпишитесь на|подписаться на|подписаться|подпишитесь|подписка на рассылку|оформить подписку",
    uk="підписатися на|підпишіться на|підписатися|підпишіться",
    tr="bültene abone ol|abone olun|abone ol|bültenimize kayıt olun|e-bültene kaydol",
    id="berlangganan|daftar newsletter|langganan newsletter|daftarkan email|dapatkan update|dapatkan berita",
    vi="đăng ký nhận bản tin|đăng ký nhận tin|đăng ký|nhận bản tin",
    zh="订阅我们|訂閱我們|订阅|訂閱|订阅电子报|訂閱電子報|免费订阅",
    ja="メルマガ登録|ニュースレター登録|ニュースレターに登録|購読する|メールマガジン|無料会員登録|会員登録|会員登録・ログイン|新規登録・ログイン|ログイン・会員登録",
    ko="뉴스레터 구독|구독 신청|뉴스레터 신청|구독하기",
    ar="اشترك في النشرة|اشترك الآن|اشترك|اشترك في|سجل في النشرة",
    el="εγγραφείτε στο newsletter|εγγραφή στο newsletter|εγγραφείτε|γίνετε συνδρομητής|λάβετε το newsletter|εγγραφειτε στο newsletter|εγγραφη στο newsletter|εγγραφειτε|γινετε συνδρομητης|λαβετε το newsletter",
    he="הירשמו לניוזלטר|הרשמה לניוזלטר|הירשמו לעדכונים|הצטרפו לניוזלטר|הירשמו|מנויים",
    th="สมัครรับข่าวสาร|สมัครรับจดหมายข่าว|รับข่าวสาร",
    hi="न्यूज़लेटर के लिए|सब्सक्राइब करें|न्यूज़लेटर सब्सक्राइब करें",
    ro="abonează-te la newsletter|abonează-te la|abonează-te|abonați-vă la|abonați-vă|aboneaza-te la newsletter|înscrie-te la newsletter",
    hu="iratkozz fel|iratkozzon fel|feliratkozás hírlevélre|hírlevél feliratkozás|feliratkozom|kérem a hírlevelet",
    bg="абонирай се за|абонирай се|абонирайте се за|абонирайте се|запиши се за бюлетина",
    hr="prijavite se na newsletter|prijavi se na newsletter|pretplatite se na|pretplatite se|pretplati se",
)
_WHAT = phrases(
    all="ניוזלטר|לניוזלטר|לעדכונים|จดหมายข่าว|ข่าวสาร|न्यूज़लेटर|hírlevél|hírlevélre|hírlevelünkre|hírlevelet|бюлетин|бюлетина|newsletter|newsletters|news letter|e-newsletter|mailing list|updates|update|alerts|inbox|email|e-mail|mail|in your inbox|by email|via email|notifications|daily briefing|briefing|digest|bulletin|podcast|podcasts|youtube channel|channel|free|now|today|here|"
    "nachrichten|posteingang|kostenlos|postfach|actualités|boîte mail|gratuit|gratuitement|boletín|boletines|correo|gratis|notícias|e-mails|caixa de entrada|notizie|gratuita|nieuwsbrief|nyhetsbrev|nyhedsbrev|nyhedsbrevet|nyhetsbrevet|uutiskirje|uutiskirjeen|newslettera|"
    "рассылку|новости|новостей|розсилку|bülten|bülteni|bültene|bültenimize|haberler|berita|bản tin|电子报|電子報|ニュース|뉴스레터|النشرة|نشرة|البريدية"
)
_PAID = phrases(
    en="already a subscriber|already have an account|already a member|not a subscriber|not a member yet|become a member|become a subscriber|log in to continue|sign in to continue|sign in to continue reading|log in to read|sign in to read|login to continue|subscribe to continue reading|subscribe to continue|subscribe to read|subscribe now to read|to continue reading|to read the full|to read this article|"
    "continue reading for free|this article is for subscribers|this article is for paying subscribers|this content is for subscribers|this content is available to|this story is for subscribers|subscriber-only|subscribers only|unlock this article|unlock full access|unlimited access|get unlimited access|get full access|start your free trial|start free trial|try free for|you have reached your|you've reached your|you have read|you've read your|free articles remaining|articles remaining|"
    "create a free account|create an account to|register to continue|register for free|support our journalism|support independent journalism|support quality journalism|support us|make a donation|donate now|donate today|donate|please support|please consider supporting|please donate|help us continue|buy me a coffee|become a patron|support us on patreon",
    de="jetzt abonnieren und weiterlesen|weiterlesen mit dem abo|jetzt anmelden und weiterlesen|bereits abonnent|sie sind bereits abonnent|bereits registriert|schon abonnent|jetzt weiterlesen|jetzt testen|jetzt freischalten|artikel freischalten|weiterlesen mit|lesen sie diesen artikel|exklusiv für abonnenten|nur für abonnenten|kostenlos testen|unterstützen sie|unterstütze uns|jetzt spenden|spenden|einloggen um|plus-artikel",
    fr="abonnez-vous pour lire|abonnez-vous pour lire la suite|la suite est réservée aux abonnés|la suite de cet article est réservée|déjà abonné|déjà inscrit|article réservé aux abonnés|cet article est réservé|réservé aux abonnés|contenu réservé|il vous reste|pour lire la suite|lire l'article complet|profitez de|accédez à tous|soutenez-nous|faire un don|je fais un don|connectez-vous",
    es="suscríbete para seguir leyendo|suscríbete para continuar leyendo|suscríbete para leer|suscríbase para seguir leyendo|lee sin límites|si quieres seguir leyendo|regístrate para seguir leyendo|ya estás suscrito|ya eres suscriptor|ya soy suscriptor|contenido exclusivo para|contenido para suscriptores|sólo para suscriptores|solo para suscriptores|para seguir leyendo|inicia sesión para|accede para|hazte socio|hazte suscriptor|apoya nuestro|dona",
    pt="assine para continuar lendo|assine para ler|leia sem limites|já é assinante|já sou assinante|exclusivo para assinantes|conteúdo exclusivo para|para continuar lendo|para continuar a ler|faça login|apoie o|doe agora|seja assinante",
    it="abbonati per continuare a leggere|abbonati per leggere|leggi senza limiti|sei già abbonato|già abbonato|contenuto riservato agli abbonati|riservato agli abbonati|per continuare a leggere|accedi per|sostienici|sostieni|fai una donazione",
    nl="al abonnee|ben je al abonnee|alleen voor abonnees|voor abonnees|log in om|word abonnee|word lid|steun ons|doneer|lees onbeperkt",
    sv="redan prenumerant|redan kund|endast för prenumeranter|logga in för att|läs vidare|stöd oss",
    da="allerede abonnent|kun for abonnenter|log ind for at|læs videre|støt os",
    no="allerede abonnent|kun for abonnenter|logg inn for å|for å lese|støtt oss",
    fi="oletko jo tilaaja|vain tilaajille|kirjaudu sisään|jatka lukemista",
    pl="masz już konto|masz już prenumeratę|tylko dla subskrybentów|tylko dla prenumeratorów|zaloguj się, aby|wykup dostęp|wesprzyj nas",
    cs="jste předplatitel|pouze pro předplatitele|jen pro předplatitele|přihlaste se|podpořte nás",
    ru="только для подписчиков|уже есть подписка|уже подписаны|войдите, чтобы|поддержите нас|поддержать проект|оформите подписку",
    uk="підтримайте нас|лише для передплатників|підтримати",
    tr="okumaya devam etmek için abone olun|haberin devamını okumak için|zaten abone misiniz|sadece abonelere|okumaya devam etmek için|bize destek olun",
    id="sudah berlangganan|khusus pelanggan|untuk melanjutkan membaca|dukung kami",
    vi="đăng nhập để|dành cho thành viên|dành riêng cho",
    zh="登录后继续|会员专享|付费阅读|仅限会员|訂戶專享|開通會員",
    ja="会員限定|有料会員|この記事は有料|続きを読むには|この記事は会員|残り|ログインして",
    ko="회원 전용|구독자 전용|로그인 후|후원하기",
    ar="للمشتركين فقط|هل أنت مشترك|سجل الدخول|ادعمنا",
    el="για να διαβάσετε τη συνέχεια|μόνο για συνδρομητές|είστε ήδη συνδρομητής|στηρίξτε μας|για να διαβασετε τη συνεχεια|μονο για συνδρομητες|ειστε ηδη συνδρομητης|στηριξτε μας",
    he="למנויים בלבד|כבר מנוי|להמשך קריאה|תמכו בנו",
    th="สำหรับสมาชิกเท่านั้น|เข้าสู่ระบบเพื่ออ่าน",
    ro="ai deja cont|articol disponibil doar|pentru a citi mai departe|susține-ne|donează",
    hu="csak előfizetőknek|már előfizető|a folytatáshoz|támogass minket|támogasson minket",
    bg="само за абонати|вече имате абонамент|подкрепете ни",
    hr="samo za pretplatnike|već ste pretplatnik|podržite nas",
)
_FOLLOW = phrases(
    en="follow us on|join us on|join our whatsapp|join our telegram|join our facebook|join our channel|join our whatsapp channel|join our telegram channel|follow our whatsapp channel|follow our channel|subscribe to our youtube|subscribe to our channel|subscribe to our whatsapp|like us on facebook|find us on facebook|follow us for more|add us as a preferred source on google|add us on google|follow us in google news|follow us on google news",
    de="folgen sie uns auf|folge uns auf|folgt uns auf|abonnieren sie unseren kanal|unser whatsapp-kanal|unserem whatsapp-kanal|unseren whatsapp-kanal|folgen sie unserem kanal",
    fr="suivez-nous sur|suivez nous sur|abonnez-vous à notre chaîne|rejoignez notre chaîne|rejoignez-nous sur|retrouvez-nous sur",
    es="síguenos en|síganos en|sigue nuestro canal|únete a nuestro canal|únete al canal|suscríbete a nuestro canal|sigue toda la información en|sigue el canal de|encuéntranos en",
    pt="siga-nos no|siga-nos nas|siga o canal|siga nosso canal|seguir o canal|siga nosso perfil|acompanhe nosso canal|entre no nosso grupo|entre no nosso canal|participe do nosso grupo|participe do canal|inscreva-se no nosso canal|inscreva-se no canal",
    it="seguici su|segui il nostro canale|seguite il nostro canale|iscriviti al canale|iscriviti al nostro canale|entra nel nostro canale",
    nl="volg ons op|volg ons via|volg ons kanaal|volg ons whatsappkanaal|abonneer je op ons kanaal",
    sv="följ oss på",
    da="følg os på",
    no="følg oss på",
    fi="seuraa meitä",
    pl="obserwuj nas na|obserwuj nas w|śledź nas na|dołącz do nas na|polub nas na|polub nasz profil|zasubskrybuj nasz kanał|subskrybuj nasz kanał",
    cs="sledujte nás na|sledujte náš kanál",
    ru="подписывайтесь на наш|подпишитесь на наш|подписывайтесь на нас|подпишитесь на нас|читайте нас в|следите за нами в|присоединяйтесь к нам в|наш telegram-канал|наш телеграм-канал|наш канал в",
    uk="підписуйтесь на наш|підпишіться на наш|читайте нас у|стежте за нами",
    tr="bizi takip edin|bizi takip et|whatsapp kanalımıza|telegram kanalımıza|youtube kanalımıza|kanalımıza katılın|google news'te takip|google news'de takip",
    id="ikuti kami di|ikuti saluran|pilih saluran andalanmu|bergabung di grup telegram|gabung di grup telegram|saluran whatsapp|whatsapp channel kami|ikuti berita terbaru",
    vi="theo dõi chúng tôi|theo dõi kênh|tham gia kênh|quan tâm zalo",
    zh="关注我们的|关注公众号|关注微信公众号|扫码关注|掃碼關注|追蹤我們|追蹤我们|加入我們的|下载客户端",
    ja="公式アカウントをフォロー|友だち追加|チャンネル登録|公式lineを",
    ko="채널을 추가|채널 구독|구독과 좋아요|카카오톡 채널",
    ar="تابعونا على|تابعونا عبر|تابعنا على|تابع قناتنا|اشترك في قناتنا|انضم إلى قناتنا|تابعوا آخر الأخبار عبر|لمتابعة آخر الأخبار",
    el="ακολουθήστε μας|ακολουθήστε το|βρείτε μας στο|κάντε like στη σελίδα|διαβάστε όλες τις ειδήσεις|ακολουθηστε μας|ακολουθηστε το|βρειτε μας στο|καντε like στη σελιδα|διαβαστε ολες τις ειδησεις",
    he="עקבו אחרינו|הצטרפו אלינו|הצטרפו לקבוצת|הצטרפו לערוץ|לעדכונים בטלגרם|לעדכונים בוואטסאפ",
    th="ติดตามข่าวสารได้ที่|ติดตามเราได้ที่|ติดตามข่าวได้ที่|ติดตามข่าวสารจาก|เพิ่มเพื่อน|กดติดตาม",
    hi="हमें फॉलो करें|हमारे व्हाट्सएप चैनल|हमारे चैनल को|ताजा खबरों के लिए",
    ro="urmărește-ne pe|urmăriți-ne pe|ne găsești pe|fii la curent cu cele mai noi știri|intră în comunitatea|urmărește știrile",
    hu="kövess minket|kövessen minket|csatlakozz hozzánk|kövesse oldalunkat|iratkozz fel csatornánkra",
    bg="последвайте ни|следвайте ни|последвай ни|харесайте ни във|присъединете се към нашия",
    hr="pratite nas na|pratite nas putem|pridružite nam se na|prati nas na",
)
_APP = phrases(
    en="download our app|download the app|download our free app|download the free app|get our app|get the app|get our free app|download on the app store|get it on google play|available on the app store|app store|google play|install our app|open in app|view in app|read in app|use our app|scan the qr code|listen on apple podcasts|listen on spotify|add to home screen|turn on notifications|enable notifications|"
    "push notifications|please enable javascript|javascript is disabled|your browser does not support|this browser is not supported|you are using an outdated browser|please turn off your ad blocker|please disable your ad blocker|ad blocker detected",
    de="app herunterladen|jetzt app herunterladen|laden sie unsere app|zur app|bitte aktivieren sie javascript|bitte schalten sie javascript|javascript ist deaktiviert|ihr browser unterstützt|adblocker erkannt|bitte deaktivieren sie ihren adblocker",
    fr="télécharger l'application|téléchargez l'application|téléchargez notre application|votre navigateur ne supporte|veuillez activer javascript|activer les notifications",
    es="descarga la app|descarga nuestra app|descargar la app|descargue nuestra aplicación|descarga la aplicación|su navegador no soporta|activa javascript",
    pt="baixe o app|baixe o aplicativo|baixe nosso app|baixe nosso aplicativo|descarregue a app|seu navegador não suporta",
    it="scarica l'app|scarica la app|scarica la nostra app|il tuo browser non supporta",
    nl="download de app|download onze app|open in app|je browser ondersteunt",
    sv="ladda ner appen|ladda ner vår app|hämta appen",
    da="hent appen|download appen",
    no="last ned appen",
    fi="lataa sovellus|lataa appi",
    pl="pobierz aplikację|pobierz naszą aplikację",
    cs="stáhněte si aplikaci|stáhnout aplikaci",
    ru="скачать приложение|скачайте приложение|установите приложение|ваш браузер не поддерживает|включите javascript",
    tr="uygulamayı indir|uygulamamızı indirin",
    id="unduh aplikasi|download aplikasi|baca di aplikasi",
    vi="tải ứng dụng|tải app|đọc trên ứng dụng",
    zh="下载app|下载客户端|下載app|打开app|用手机看|扫描二维码",
    ja="アプリをダウンロード|アプリで読む|アプリで開く|javascriptを有効",
    ko="앱 다운로드|앱에서 보기|앱 설치",
    ar="حمل التطبيق|تحميل التطبيق|حمّل التطبيق",
)

_MAILING = phrases(
    en="view this email in your browser|view this email in browser|view email in browser|view this newsletter in your browser|view in your browser|view in browser|having trouble viewing this email|you are receiving this email because|you're receiving this email because|you received this email because|you received this message because|you are receiving this newsletter because|you're receiving this newsletter because|this email was sent to|this message was sent to|"
    "was this email forwarded to you|was this newsletter forwarded to you|was this forwarded to you|did someone forward you this|unsubscribe from this list|unsubscribe from this newsletter|to unsubscribe|click here to unsubscribe|update your preferences|update your email preferences|manage your email preferences|manage your newsletter preferences|manage your newsletters|if you no longer wish to receive|if you don't want to receive|our mailing address is|add us to your address book",
    de="im browser ansehen|im browser anzeigen|im browser öffnen|newsletter im browser|sie erhalten diese e-mail|sie erhalten diesen newsletter|du erhältst diese e-mail|du erhältst diesen newsletter|wenn sie diesen newsletter nicht mehr|falls sie keinen newsletter mehr|vom newsletter abmelden|newsletter abbestellen",
    fr="voir dans le navigateur|afficher dans le navigateur|voir la version en ligne|vous recevez cet e-mail|vous recevez cet email|vous recevez cette newsletter|pour vous désabonner|pour vous désinscrire|si vous ne souhaitez plus recevoir",
    es="ver en el navegador|ver este correo en tu navegador|ver este correo en su navegador|recibes este correo|has recibido este correo|recibe este correo|si no deseas recibir|si no desea recibir|para darte de baja|para darse de baja",
    pt="ver no navegador|visualizar no navegador|você está recebendo este e-mail|você recebeu este e-mail|recebeu este e-mail porque|para cancelar a inscrição|cancelar inscrição",
    it="visualizza nel browser|visualizza nel tuo browser|ricevi questa email|hai ricevuto questa email|ricevi questa newsletter|per annullare l'iscrizione|per cancellarti",
    nl="bekijk in je browser|bekijk deze e-mail in je browser|bekijk de webversie|je ontvangt deze e-mail|u ontvangt deze e-mail|je ontvangt deze nieuwsbrief|u ontvangt deze nieuwsbrief|uitschrijven voor deze nieuwsbrief",
    sv="visa i webbläsaren|du får det här mejlet|du får detta mejl|avsluta prenumerationen",
    da="vis i browser|se nyhedsbrevet i din browser|du modtager denne mail|afmeld nyhedsbrev",
    no="vis i nettleseren|du mottar denne e-posten|meld deg av nyhetsbrevet",
    fi="näytä selaimessa|avaa selaimessa|saat tämän viestin|peru uutiskirje",
    pl="wyświetl w przeglądarce|otrzymujesz tę wiadomość|otrzymujesz ten newsletter|jeśli nie chcesz otrzymywać",
    cs="zobrazit v prohlížeči|tento e-mail jste obdrželi|odhlásit odběr",
    ru="открыть в браузере|посмотреть в браузере|вы получили это письмо|отписаться от рассылки",
    uk="переглянути в браузері|ви отримали цей лист|відписатися від розсилки",
    tr="tarayıcıda görüntüle|bu e-postayı alıyorsunuz|abonelikten çıkmak için",
    id="lihat di browser|anda menerima email ini|berhenti berlangganan",
    zh="在浏览器中查看|您收到此邮件|退订",
    ja="ブラウザで表示|このメールは|配信停止",
    ko="브라우저에서 보기|수신거부",
)

RULES = (
    Rule(
        name="prompts.mailing",
        family="prompts",
        reason="What a newsletter says about itself: where to see it, why it came, how to be rid of it.",
        begins=_MAILING,
        pattern=r"[^\"]*",
        longest=320,
        drops=(
            "View this email in your browser", "You are receiving this email because you signed up at harbourpost.example.", "Unsubscribe from this list | Update your preferences",
            "Was this email forwarded to you? Sign up here", "Our mailing address is: Harbour Post, 4 Quay Street, Lindholm", "Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.", "Voir dans le navigateur",
        ),
        keeps=("To unsubscribe from hope, the poet said, is not allowed, \"not even here\".", "The mailing address of the ministry was secret."),
    ),
    Rule(
        name="prompts.meter",
        family="prompts",
        reason="Counts what may still be read without paying.",
        pattern=(
            r"[ *]*(?:il vous reste +\d+(?:[.,]\d+)? *% +de (?:cet article|ce contenu)\b.*|"
            r"(?:you have|you've) +(?:read +)?(?:\d+|one|two|three|four|five|no)(?: of (?:your )?(?:\d+|one|two|three|four|five))? *(?:free |complimentary |more |gift )*(?:articles?|stories)(?: (?:left|remaining|this month|today|for free)\b.*)?[ .!]*|"
            r"(?:sie haben|ihnen bleiben) +(?:noch +)?\d+ +(?:kostenlose +|freie +)?artikel\b.*|"
            r"(?:te|le) quedan? +\d+ +(?:artículos?|noticias?)\b.*|(?:você tem|restam) +\d+ +(?:artigos?|matérias?|notícias?)\b.*|"
            r"(?:ti restano|hai ancora) +\d+ +articol[io]\b.*|je hebt nog +\d+ +(?:gratis +)?artikel(?:en|s)?\b.*)"
        ),
        longest=200,
        drops=(
            "Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.",
            "You have 2 free articles remaining.", "You've read 3 of 5 free articles this month", "Sie haben noch 3 kostenlose Artikel in diesem Monat.", "Te quedan 2 artículos gratis este mes",
        ),
        keeps=(
            "Il vous reste 40% de chances, a dit le médecin.",
            "You have 2 free hands, use them.",
            "You have three stories, but only one of them is true, the judge told her.",
        ),
    ),
    Rule(
        name="prompts.newsletter",
        family="prompts",
        reason="Asks to subscribe, mostly to a newsletter.",
        begins=_LETTER,
        holds=_WHAT,
        firm=False,
        longest=170,
        drops=(
            "Subscribe to our newsletter", "Sign up for our daily briefing", "Newsletter abonnieren", "Abonnez-vous à notre newsletter", "Suscríbete a nuestro boletín",
            "Assine nossa newsletter", "Iscriviti alla newsletter", "Schrijf je in voor onze nieuwsbrief", "Prenumerera på vårt nyhetsbrev", "Tilaa uutiskirje", "Zapisz się na newsletter",
            "Подписаться на рассылку", "Bültene abone ol", "Đăng ký nhận bản tin", "ニュースレター登録", "뉴스레터 구독", "اشترك في النشرة البريدية", "Enter your email address",
        ),
        keeps=(
            "Sign up, they told the boys, and see the world.",
            "Subscribe to the view that ships sink",
            "Tilaa on kaikille.",
        ),
    ),
    Rule(
        name="prompts.subscribe",
        family="prompts",
        reason="Asks to subscribe, and says nothing else.",
        says=_LETTER,
        drops=("Subscribe", "Sign up", "Abonnieren", "S'abonner", "Subscribe now | Sign up", "购阅".replace("购阅", "订阅")),
        keeps=("Subscribe to this view and you are lost", "Sign up, they said"),
    ),
    Rule(
        name="prompts.paywall",
        family="prompts",
        reason="Asks to pay, to sign in or to give.",
        begins=_PAID,
        longest=120,
        drops=(
            "Already a subscriber? Sign in", "Subscribe to continue reading", "Unlock this article", "Bereits Abonnent? Hier anmelden", "Article réservé aux abonnés", "Contenido exclusivo para suscriptores",
            "Exclusivo para assinantes", "Per continuare a leggere, abbonati", "Alleen voor abonnees", "Allerede abonnent?", "Только для подписчиков", "会员专享", "この記事は会員限定です",
            "Support independent journalism",
        ),
        keeps=("The article is for sale.", "Subscribers left in thousands.", "Member states may not donate arms."),
        firm=False,
    ),
    Rule(
        name="prompts.follow",
        family="prompts",
        reason="Asks to follow the site on a network or a channel.",
        pattern=rf"[^\"]*(?:{'|'.join(map(re.escape, _FOLLOW))})[^\"]*",
        longest=220,
        drops=(
            "Follow us on Google News for the latest updates", "Clique aqui para seguir o canal do Litoral no WhatsApp", "Подписывайтесь на наш Telegram-канал и будьте в курсе событий",
            "Wil je niks missen? Download onze app of volg ons op Instagram.", "Obserwuj nas w Wiadomościach Google.", "تابعوا آخر الأخبار عبر Google News", "Join our WhatsApp channel for breaking news",
            "Mari bergabung di Grup Telegram \u201cBerita\u201d".replace(" \u201cBerita\u201d", ""),
        ),
        keeps=(
            "\u201cFollow us on Instagram,\u201d the shopkeeper said, \u201cand you will see the cat.\u201d",
            "The police asked people to follow Facebook's rules.", "He joined a channel on Telegram.",
        ),
    ),
    Rule(
        name="prompts.catch",
        family="prompts",
        reason="Asks to come back for more, or to take the app for it.",
        begins=phrases(
            en="catch all the|catch all|catch the latest|get all the latest|get all the|get latest|get the latest|for all the latest|for all the|for the latest|for more latest|stay updated|stay up to date|stay tuned|stay informed|stay connected|check out all the|check out the latest|read all the latest|read all the breaking news|follow all the|find all the latest|discover the latest|keep up with the latest|also check|first published on|unlock a world of benefits",
            de="alle aktuellen nachrichten|aktuelle nachrichten|bleiben sie auf dem laufenden|immer auf dem laufenden", fr="retrouvez toute l'actualité|retrouvez toute l'info|suivez toute l'actualité|toute l'actualité", es="toda la actualidad|todas las noticias|mantente informado|manténgase informado", pt="fique por dentro|confira as últimas|leia mais notícias|acompanhe as notícias", it="tutte le notizie|resta aggiornato|rimani aggiornato",
            id="dapatkan berita|simak berita|baca berita", tr="en son haberler|son dakika haberleri",
        ),
        holds=phrases(
            en="app|apps|download|newsletter|newsletters|subscribe|telegram|whatsapp channel|breaking news|live updates|news updates|latest news|latest updates|on our website|e-paper|download now|follow us", de="app|newsletter|whatsapp-kanal", fr="application|newsletter|l'application|whatsapp", es="newsletter|boletín|whatsapp|telegram|app", pt="app|aplicativo|whatsapp|telegram|newsletter", it="app|newsletter|whatsapp|telegram", id="aplikasi|whatsapp|telegram|google news", tr="uygulama|uygulamamızı|telegram|whatsapp",
        ),
        longest=400,
        drops=(
            "Catch all the Business News, Market News, Breaking News Events and Latest News Updates on Harbour Post. Download The Harbour Post App to get daily market updates.",
            "Get latest news and live updates from Lindholm. Download our app.", "Stay updated with the latest news. Subscribe to our newsletter.", "Fique por dentro das notícias: siga o canal no WhatsApp.",
        ),
        keeps=("Get the latest on the harbour, the mayor told her driver.", "Stay tuned to the sea, he said.", "For all the talk of money, nobody paid."),
    ),
    Rule(
        name="prompts.app",
        family="prompts",
        reason="Asks to take the app, to switch something on, or complains about the browser.",
        begins=_APP,
        longest=120,
        drops=("Download our app", "Get it on Google Play", "Laden Sie unsere App", "Descarga la app", "Скачать приложение", "アプリで読む", "Please enable JavaScript to view the comments."),
        keeps=("The app was downloaded a million times.", "Application of the law"),
        firm=False,
    ),
)  # fmt: skip
