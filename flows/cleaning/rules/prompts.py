"""Prompts: to subscribe, to sign in, to pay."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

_LETTER = phrases(
    en="get involved with the news in your community|subscribe to our|subscribe to the|subscribe to|subscribe for|subscribe now|subscribe today|subscribe here|subscribe|sign up to our|sign up for our|sign up for the|sign up to the|sign up for|sign up to|sign up here|sign up now|sign up|join our newsletter|join our mailing list|join the newsletter|get our newsletter|get the newsletter|"
    "get our daily|get our free|get the latest|get the day's|get the best of|get breaking news|get news alerts|get email alerts|get notified|receive our|receive the latest|never miss a story|never miss a post|don't miss a story|want more stories like this|enter your email|enter your email address|your email address|type your email|email newsletter|newsletter signup|newsletter sign up|newsletter",
    de="newsletter abonnieren|newsletter bestellen|abonnieren sie unseren newsletter|abonnieren sie|abonnieren|jetzt abonnieren|zum newsletter anmelden|jetzt anmelden|melden sie sich an|melden sie sich für|hier kostenlos anmelden|newsletter-anmeldung|unser newsletter|keine news mehr verpassen",
    fr="abonnez-vous à|abonnez-vous|s'abonner à|s'abonner|inscrivez-vous à|inscrivez-vous|s'inscrire à la newsletter|recevez notre newsletter|recevez|recevoir la newsletter|je m'abonne|je m'inscris|votre adresse email|votre e-mail",
    es="suscríbete a|suscríbete|suscríbase a|suscríbase|suscribirse|suscribirme|apúntate a|regístrate|recibe las noticias|recibe nuestro|recibe en tu correo|reciba|boletín de noticias|quiero suscribirme",
    pt="assine a|assine nossa newsletter|assine|inscreva-se na|inscreva-se|subscreva a|subscreva|receba as notícias|receba notícias|receba|cadastre-se|quero receber",
    it="iscriviti alla newsletter|iscriviti alla|iscriviti|iscriviti a|abbonati a|abbonati|ricevi le|ricevi la newsletter|registrati",
    nl="neem een abonnement|schrijf je in voor|schrijf u in voor|meld je aan voor|meld u aan voor|abonneer je op|abonneer je nu|abonneer u op|abonneer|abonneren|ontvang onze nieuwsbrief|ontvang|inschrijven nieuwsbrief|aanmelden nieuwsbrief",
    sv="beställ prenumeration|prenumerera på|prenumerera|bli prenumerant|anmäl dig till|få vårt nyhetsbrev|nyhetsbrev",
    da="bestil abonnement|tilmeld dig|tilmeld nyhedsbrev|abonnér på|abonner|få nyhedsbrevet|bliv abonnent",
    no="bestill abonnement|meld deg på|abonner på|abonner|få nyhetsbrevet|bli abonnent",
    fi="tilaa uutiskirje|tilaa|tilaa maksuton|liity uutiskirjeen|tilaa nyt",
    pl="zapisz się na newsletter|zapisz się do|zapisz się|subskrybuj|zaprenumeruj|zamów newsletter|dołącz do newslettera|kup prenumeratę",
    cs="přihlásit se k odběru novinek|přihlaste se k odběru novinek|přihlaste se k odběru|přihlásit se k odběru|odebírejte|odebírat|předplaťte si|newslettery",
    ru="подписаться на рассылку|подпишитесь на рассылку|подпишитесь на|подписаться на|подписаться|подпишитесь|подписка на рассылку|оформить подписку",
    uk="підписатися на|підпишіться на|підписатися|підпишіться|оформити передплату",
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
    bn="নিউজলেটার সাবস্ক্রাইব করুন|সাবস্ক্রাইব করুন",
    ta="செய்திமடலுக்கு பதிவு செய்க",
    ur="نیوز لیٹر کے لیے",
    ms="langgan newsletter|langgan surat berita|daftar untuk newsletter",
    tl="mag-subscribe sa|mag-subscribe",
    sw="jiandikishe kwa jarida letu|jiandikishe kupokea habari|jisajili kupokea|jiunge na jarida|jiunge na jarida letu",
    af="teken in",
    fa="عضویت در خبرنامه|اشتراک در خبرنامه",
    sk="prihláste sa na odber noviniek|prihlásiť sa na odber noviniek",
    ca="subscriu-te al butlletí|subscriu-te a la newsletter|rep el nostre butlletí",
)
_WHAT = phrases(
    all="ניוזלטר|לניוזלטר|לעדכונים|จดหมายข่าว|ข่าวสาร|न्यूज़लेटर|hírlevél|hírlevélre|hírlevelünkre|hírlevelet|бюлетин|бюлетина|newsletter|newsletters|news letter|e-newsletter|mailing list|updates|update|alerts|inbox|email|e-mail|mail|in your inbox|by email|via email|notifications|daily briefing|briefing|digest|bulletin|podcast|podcasts|youtube channel|channel|free|now|today|here|"
    "nachrichten|posteingang|kostenlos|postfach|actualités|boîte mail|gratuit|gratuitement|boletín|boletines|correo|gratis|notícias|e-mails|caixa de entrada|notizie|gratuita|nieuwsbrief|nyhetsbrev|nyhedsbrev|nyhedsbrevet|nyhetsbrevet|uutiskirje|uutiskirjeen|newslettera|"
    "рассылку|новости|новостей|розсилку|bülten|bülteni|bültene|bültenimize|haberler|berita|bản tin|电子报|電子報|ニュース|뉴스레터|النشرة|نشرة|البريدية"
)
_LETTERED = (
    r"(?:newsletter|news letter|mailing|briefing|digest|bulletin|podcast|youtube|\bnews\b|\bstor(?:y|ies)\b|headlines|\binbox\b|\bour\b|\bus\b|receive|notified|to subscribe|(?:keep|continue) reading|unsubscribe|\bsign in\b|\blog in\b|nachrichten|posteingang|postfach|unser|actualité|boîte mail|\bnotre\b|\bnos\b|boletín|noticias|nuestr|notícias|\bnoss[ao]|caixa de entrada|notizie|\bnostr"
    r"|nieuws|\bonze?\b|nyhetsbrev|nyheter|nyhedsbrev|nyheder|\bvåra?t?\b|uutis|naszego|nasz|našeho|náš|hírlev|híre|бюлетин|рассылк|новост|\bнаш|розсилк|новин|bülten|haberler|\bberita terbaru|\bkami\b|bản tin|tin tức|电子报|電子報|ニュース|뉴스레터|نشرة|ניוזלטר|לעדכונים|จดหมายข่าว|ข่าวสาร|न्यूज़लेटर|ειδήσεις)"
)
"""What houses send."""

_PAID = phrases(
    en="continue reading your article|want to read the full story|already a subscriber|not a subscriber|sign in to continue reading|log in to read|sign in to read|login to continue|subscribe to continue reading|subscribe to continue|subscribe to read|subscribe now to read|subscribe to keep reading|this post is for paid subscribers|this post is for paying subscribers|this post is for subscribers|this post is for paying subscribers only|upgrade to paid|"
    "continue reading for free|this article is for subscribers|this article is for paying subscribers|this content is for subscribers|unlock this article|get unlimited access|get full access|unlock full access|you've read your|free articles remaining|articles remaining|"
    "support our journalism|support independent journalism|support quality journalism|support us on patreon",
    de="sie wollen mehr lesen|sie möchten weiterlesen|zum weiterlesen bitte anmelden|zum weiterlesen anmelden|jetzt abonnieren und weiterlesen|weiterlesen mit dem abo|jetzt anmelden und weiterlesen|sie sind bereits abonnent|artikel freischalten|lesen sie diesen artikel|plus-artikel",
    fr="abonnez-vous pour lire|abonnez-vous pour lire la suite|la suite est réservée aux abonnés|la suite de cet article est réservée|article réservé aux abonnés|cet article est réservé|lire l'article complet",
    es="accede a la versión completa|suscríbete para seguir leyendo|suscríbete para continuar leyendo|suscríbete para leer|suscríbase para seguir leyendo|lee sin límites|si quieres seguir leyendo|regístrate para seguir leyendo|ya estás suscrito|ya eres suscriptor|ya soy suscriptor|comentar las notas de|ya sos suscriptor|este contenido es exclusivo para suscriptores|nota exclusiva para suscriptores",
    pt="assine para continuar lendo|assine para ler|leia sem limites|já é assinante|já sou assinante|este conteúdo é exclusivo para assinantes|este artigo é exclusivo para assinantes|artigo exclusivo para assinantes|conteúdo exclusivo para assinantes",
    it="abbonati per continuare a leggere|abbonati per leggere|leggi senza limiti|sei già abbonato|contenuto riservato agli abbonati|questo articolo è riservato agli abbonati|contenuto per gli abbonati|articolo riservato agli abbonati|questo contenuto è riservato agli abbonati",
    nl="ben je al abonnee|lees onbeperkt|dit artikel is alleen voor abonnees|dit artikel is exclusief voor abonnees|lees verder met een abonnement|inloggen om verder te lezen",
    sv="vill du läsa mer från|det här är en låst artikel|logga in eller prenumerera|artikeln är låst|logga in för att läsa",
    da="vil du læse mere fra|denne artikel kræver abonnement",
    no="vil du lese mer fra|denne saken er for abonnenter|les hele saken med abonnement",
    fi="oletko jo tilaaja|tämä juttu on vain tilaajille|tämä artikkeli on tilaajille|jatka lukemista tilaamalla",
    pl="dostęp na pierwszy miesiąc|masz już prenumeratę|artykuł dostępny tylko dla prenumeratorów|treść dostępna tylko dla prenumeratorów|dostęp tylko dla prenumeratorów|jesteś już prenumeratorem|pozostało do przeczytania",
    cs="tento článek je exkluzivní obsah|odemknout článek|získejte přístup k celému článku|jste předplatitel|chcete tento článek dočíst|tento článek je pro předplatitele|článek je jen pro předplatitele|pro čtení celého článku|přečíst článek za kredity",
    uk="читайте без обмежень",
    tr="okumaya devam etmek için abone olun|haberin devamını okumak için|zaten abone misiniz|okumaya devam etmek için",
    zh="登录后继续|付费阅读|訂戶專享|订阅后继续阅读|登录后继续阅读|登入後繼續閱讀|訂閱後繼續閱讀|付費閱讀|会员可读",
    ja="無料期間中に解約|無料会員登録すると|無料登録すると|無料会員登録はこちら|この記事は有料記事です|デジタル版有料プラン|読者会員限定|有料会員限定|この記事は有料|この記事は会員|この記事は有料会員|残り文字|有料会員になると|有料会員の方|ログインして続きを読む",
    ko="이 기사는 유료회원|구독 후 이용",
    ar="هل أنت مشترك",
    el="είστε ήδη συνδρομητής|ειστε ηδη συνδρομητης",
    he="למנויים בלבד|כבר מנוי",
    th="สำหรับสมาชิกเท่านั้น|เข้าสู่ระบบเพื่ออ่าน",
    ro="articol disponibil doar|articol exclusiv pentru abonați|conținut pentru abonați|citește articolul integral cu abonament|ai deja abonament",
    hu="már előfizető|a cikk folytatása előfizetőinknek|ez a cikk előfizetőinknek|előfizetek",
    bg="вече имате абонамент",
    hr="već ste pretplatnik",
)
_MAILING = phrases(
    en="view this email in your browser|view this email in browser|view email in browser|view this newsletter in your browser|view in your browser|view in browser|having trouble viewing this email|you are receiving this email because|you're receiving this email because|you received this email because|you received this message because|you are receiving this newsletter because|you're receiving this newsletter because|this email was sent to you|this message was sent to you|"
    "was this email forwarded to you|was this newsletter forwarded to you|was this forwarded to you|did someone forward you this|unsubscribe from this list|unsubscribe from this newsletter|click here to unsubscribe|update your email preferences|manage your email preferences|manage your newsletter preferences|manage your newsletters|our mailing address is|add us to your address book",
    de="im browser ansehen|im browser anzeigen|im browser öffnen|newsletter im browser|sie erhalten diese e-mail|sie erhalten diesen newsletter|du erhältst diese e-mail|du erhältst diesen newsletter|wenn sie diesen newsletter nicht mehr|falls sie keinen newsletter mehr|vom newsletter abmelden|newsletter abbestellen",
    fr="voir dans le navigateur|afficher dans le navigateur|voir la version en ligne|vous recevez cet e-mail|vous recevez cet email|vous recevez cette newsletter",
    es="ver en el navegador|ver este correo en tu navegador|ver este correo en su navegador|recibes este correo|has recibido este correo|recibe este correo",
    pt="ver no navegador|visualizar no navegador|você está recebendo este e-mail|você recebeu este e-mail|recebeu este e-mail porque",
    it="visualizza nel browser|visualizza nel tuo browser|ricevi questa email|hai ricevuto questa email|ricevi questa newsletter",
    nl="bekijk in je browser|bekijk deze e-mail in je browser|bekijk de webversie|je ontvangt deze e-mail|u ontvangt deze e-mail|je ontvangt deze nieuwsbrief|u ontvangt deze nieuwsbrief|uitschrijven voor deze nieuwsbrief",
    sv="visa i webbläsaren|du får det här mejlet|du får detta mejl|avsluta prenumerationen",
    da="vis i browser|se nyhedsbrevet i din browser|du modtager denne mail|afmeld nyhedsbrev",
    no="vis i nettleseren|du mottar denne e-posten|meld deg av nyhetsbrevet",
    fi="näytä selaimessa|avaa selaimessa|saat tämän viestin|peru uutiskirje",
    pl="wyświetl w przeglądarce|otrzymujesz tę wiadomość|otrzymujesz ten newsletter",
    cs="zobrazit v prohlížeči|tento e-mail jste obdrželi|odhlásit odběr",
    ru="открыть в браузере|посмотреть в браузере|вы получили это письмо|отписаться от рассылки",
    uk="переглянути в браузері|ви отримали цей лист|відписатися від розсилки",
    tr="tarayıcıda görüntüle|bu e-postayı alıyorsunuz",
    id="lihat di browser|anda menerima email ini",
    zh="在浏览器中查看|您收到此邮件",
    ja="ブラウザで表示",
    ko="브라우저에서 보기",
)

_SUBSCRIBED = (
    r"(?:\bsign(?:ed|ing)? up\b|subscri|\bnewsletters?\b|\bmailing|\bthe list\b|\bthis list\b|opted[ -]in|registered|\bclick here\b|klicken sie|klicke |cliquez|haz clic|haga clic|clique aqui|clicca|kliknij|preferences|privacy|\bour (?:site|website|list|e-?mail)|@|angemeldet|anmeld|abonn|abmelden|einwillig|inscri|désinscri|désabonn|registr|suscri|\bbaja\b|cadastr|iscri|"
    r"aangemeld|ingeschreven|uitschrij|afmeld|prenumer|anmält|tilmeld|påmeldt|tila(?:nnut|sit)|zapisa|rejestr|přihlás|odhlás|подпис|рассыл|підпис|розсил|abone|kayıt|langgan|terdaftar|订阅|訂閱|配信|登録|구독)"
)
"""What a newsletter's word about itself is of."""
_UNSUBSCRIBE = phrases(
    en="to unsubscribe|update your preferences|if you no longer wish to receive|if you don't want to receive",
    fr="pour vous désabonner|pour vous désinscrire|si vous ne souhaitez plus recevoir",
    es="si no deseas recibir|si no desea recibir|para darte de baja|para darse de baja",
    pt="para cancelar a inscrição|cancelar inscrição",
    it="per annullare l'iscrizione|per cancellarti",
    pl="jeśli nie chcesz otrzymywać",
    tr="abonelikten çıkmak için",
    id="berhenti berlangganan",
    ja="このメールは|配信停止",
    ko="수신거부",
    zh="退订",
)
"""One leaves an insurance and a gym so as well: here is a mail, a list or a link."""

_OF_HOUSE = r"(?:privacy|\bpolic(?:y|ies)\b|\bterms (?:of (?:use|service|sale)|and|&)|\b(?:our|your|its) terms\b|\bour (?:[a-z]+ )?(?:conditions|rules|guidelines|partners|e-?mails?)|newsletter|\b(?:receiv|market|cookie|personal (?:data|information))|contact(?:ed)? (?:me|you|by)|years (?:of age|or older))"
"""What is agreed to on a page, and seldom in a regiment."""

RULES = (
    Rule(
        name="prompts.mailing",
        reason="What a newsletter says about itself: where to see it, why it came, how to be rid of it.",
        begins=_MAILING,
        # Swindlers write so to pensioners, and reports of them go on: a newsletter speaks of lists and of how it came, or of nothing more.
        pattern=rf"[^\"]*[^.!?\"]|[ .!?:>»|]*| *:[^\"]*| (?:here|now|online|below|hier|ici|aquí|aqui|qui|здесь)[.!]*|[^\"]*{_SUBSCRIBED}[^\"]*|(?:[^\".,!?:]{{1,40}}\?)? *(?-i:[A-ZÀ-Þ])[^\".!?,:]{{2,40}}[.!]?|.*\bgoogle groups\b.*",
        longest=320,
        drops=(
            'You received this message because you are subscribed to the Google Groups "kelso-news" group.',
            "View this email in your browser", "You are receiving this email because you signed up at harbourpost.example.", "Unsubscribe from this list | Update your preferences",
            "Was this email forwarded to you? Sign up here", "Our mailing address is: Harbour Post, 4 Quay Street, Lindholm", "Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.", "Voir dans le navigateur",
        ),
        keeps=(
            "To unsubscribe from hope, the poet said, is not allowed, \"not even here\".", "The mailing address of the ministry was secret.", "View in browser was all that it said, and four hundred clerks clicked on it.", "Recibes este correo de tu banco y en dos minutos ya no tienes ahorros.",
            "Sie erhalten diese E-Mail, weil Ihr Konto gesperrt ist: So beginnen die Schreiben der Betrüger.",
        ),
    ),
    Rule(
        name="prompts.mailing_perhaps",
        reason="Begins as what a newsletter says about itself: what swindlers write begins so as well.",
        begins=_MAILING,
        pattern=r"[^\"]*",
        longest=320,
        firm=False,
        drops=("You are receiving this email because you visited our booth at the fair.", "Vous recevez cet e-mail car vous êtes client du port."),
        keeps=("The mailing address of the ministry was secret.", "Before you view this email in your browser, think."),
    ),
    Rule(
        name="prompts.unsubscribe",
        reason="How to be rid of a newsletter.",
        begins=_UNSUBSCRIBE,
        pattern=r"[ :.!|]*|[^\"]*(?:\b(?:our|these|this|further|such|future|more) e-?mails?\b|newsletter|mailing|this list|\bclick|\b(?:this|the) (?:[a-z]+ )?link\b|(?:[,:] (?:please |simply |just )?|\byou (?:can |may |must )?|\bplease )(?:reply|send|write|e-?mail|go) (?:to|us|an?)\b|nos courriels\b|\bcliquez|\bce lien|(?:más|estos|nuestros) (?:correos|e-?mails|mensajes)\b|boletín|boletines|\bclic\b|\baquí\b|clique|aqui\b|clicca|\bqui\b|kliknij|wiadomości|e-posta|tıkla|klik|surel|送信|配信|こちら|메일|클릭|邮件|@)[^\"]*",
        longest=320,
        drops=("To unsubscribe, click here.", "Si no deseas recibir más correos, haz clic aquí.", "Pour vous désabonner, cliquez ici.", "このメールは送信専用です。"),
        keeps=("To unsubscribe, customers had to call a number in Malta and wait an hour; the court now demands a link.", "Si no desea recibir correo comercial, el ciudadano puede inscribirse en una lista pública.", "Pour vous désabonner d'une salle de sport, il faut souvent un courriel, une lettre et un avocat.", "Para darse de baja del seguro hay que esperar tres meses.", "Para cancelar a inscrição no concurso, o candidato deve ir ao cais.", "To unsubscribe from the list of voters she had to prove that she was dead."),
    ),
    Rule(
        name="prompts.sent_to",
        reason="Says to which address a newsletter went. To whom a mail was sent is news.",
        begins=phrases(en="this email was sent to|this e-mail was sent to|this message was sent to"),
        pattern=r"[^\"]*(?:[^ @]@[^ ]|unsubscribe|\[email)[^\"]*",
        drops=("This email was sent to reader@harbourpost.example. Unsubscribe.", "This message was sent to [email protected]"),
        keeps=("This email was sent to @mayor by a clerk who has since been fired.", "This email was sent to all 300 employees on the night before the mill closed.",),
    ),
    Rule(
        name="prompts.meter",
        reason="Counts what may still be read without paying.",
        pattern=(
            r"[ *]*(?:il vous reste +\d+(?:[.,]\d+)? *% +de (?:cet article|ce contenu)\b.*|"
            r"(?:you have|you've) +(?:read +)?(?:\d+|one|two|three|four|five|no)(?: of (?:your )?(?:\d+|one|two|three|four|five))? *(?:free |complimentary |more |gift )*(?:articles?|stories)(?: (?:left (?:this|to read|before you|in your)|remaining|this month|today|for free|to give)\b.*| left)?[ .!]*|"
            r"(?:sie haben|ihnen bleiben) +(?:noch +)?\d+ +(?:(?:kostenlose|freie) +artikel\b.*|artikel +(?:kostenlos|frei|übrig|diesen monat|in diesem monat)\b.*)|"
            r"(?:te|le) quedan? +\d+ +(?:artículos?|noticias?)(?: (?:gratis|gratuit[oa]s?|libres?|disponibles?|restantes?|este mes|para leer|por leer)\b.*|[ .!]*)|(?:você tem|restam) +\d+ +(?:artigos?|matérias?|notícias?)(?: (?:grátis|gratuit[oa]s?|livres?|disponíveis|restantes?|este mês|neste mês|para ler)\b.*|[ .!]*)|"
            r"(?:ti restano|hai ancora) +\d+ +articol[io](?: (?:gratis|gratuiti?|rimast[io]|disponibil[ei]|questo mese)\b.*|[ .!]*)|je hebt nog +\d+ +(?:gratis +artikel(?:en|s)?\b.*|artikel(?:en|s)? (?:over|te goed|deze maand|gratis)\b.*))"
        ),
        longest=200,
        drops=(
            "Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.",
            "You have 2 free articles remaining.", "You have 10 gift articles to give each month.", "You've read 3 of 5 free articles this month", "Sie haben noch 3 kostenlose Artikel in diesem Monat.", "Te quedan 2 artículos gratis este mes",
        ),
        keeps=(
            "Il vous reste 40% de chances, a dit le médecin.",
            "You have 2 free hands, use them.",
            "Sie haben 12 Artikel gestohlen, sagte der Richter.",
            "Ihnen bleiben noch 3 Artikel der Verfassung, auf die sie sich berufen können.",
            "Você tem 5 artigos na Constituição que garantem isso.",
            "Hai ancora 3 articoli da leggere, disse il professore.",
            "You have three stories left to tell before the king has you beheaded.",
            "You have three stories, but only one of them is true, the judge told her.",
        ),
    ),
    Rule(
        name="prompts.subscribe",
        reason="Asks to subscribe, and says nothing else.",
        says=_LETTER,
        drops=("Kup prenumeratę", "Оформити передплату", "عضویت در خبرنامه", "Subscribe", "Sign up", "Abonnieren", "S'abonner", "Subscribe now | Sign up", "订阅"),
        keeps=("Subscribe to this view and you are lost", "Sign up, they said"),
    ),
    Rule(
        name="prompts.newsletter",
        reason="Asks to subscribe, mostly to a newsletter.",
        begins=_LETTER,
        holds=_WHAT,
        # A pool's lessons are free, and floods are told of by mail: a sentence with an end speaks of letters, of news or of itself.
        pattern=rf"(?:[^,:;\"]*[^.,:;。！।\"])?|[^\"]*{_LETTERED}[^\"]*|[^.,:;!?。\"]{{0,16}}[.。]",
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
        name="prompts.agreed",
        reason="What one agrees to by leaving an address.",
        begins=phrases(
            en="by providing an email|i understand and agree|by providing your email|by entering your email|by submitting your email|by signing up|by subscribing|by registering|by clicking subscribe|by clicking sign up|by clicking continue|by joining|by creating an account|by checking this box|by clicking submit|by clicking the button|by clicking send|by clicking join|by clicking on|by submitting this form|by submitting your|by submitting the form|by providing your|by sharing your|by opting in|by continuing, you|by continuing you|by proceeding, you|i agree to receive|i consent to receive|i acknowledge that|yes, i would like|yes, i'd like|message and data rates|msg & data rates|our community members are treated",
            de="mit meiner anmeldung|mit der anmeldung|mit ihrer anmeldung|mit deiner anmeldung|mit der registrierung|durch die anmeldung", fr="en vous inscrivant|en renseignant votre adresse|en vous abonnant|en cliquant sur s'inscrire", es="al suscribirte|al suscribirse|al registrarte|al registrarse|al introducir tu correo", pt="ao se inscrever|ao subscrever|ao se cadastrar|ao assinar",
            it="iscrivendoti|iscrivendosi|registrandoti", nl="door je aan te melden|door je in te schrijven", pl="zapisując się|rejestrując się", ru="подписываясь на|нажимая на кнопку|регистрируясь", tr="kayıt olarak|abone olarak",
        ),
        # Farmers who sign up accept terms too: here it is "you", or "our" terms.
        pattern=rf"[^.]*\b(?:agree|consent|opt out|acknowledge|accept)\b.*{_OF_HOUSE}.*|.*{_OF_HOUSE}.*\b(?:agree|consent|opt out|acknowledge|accept)\b.*|.*(?:may apply|unsubscribe|privacy policy|terms (?:of (?:use|service|sale)|and|&)|newsletter|datenschutz|nutzungsbedingung|nutzungsdaten|\bagb\b|werbe|einwillig|(?:stimm|akzeptier)[^.]*unser|j'accepte|vous [^.]*(?:\bnos\b|générales|d'utilisation)|confidentialité|acepta[sn]? (?:nuestr|(?:las |los )?(?:condiciones|términos)(?: (?:de uso|y |generales)|[ .]*$))|privacidad|(?:concorda|aceita)[^.]*(?:noss|termos)|accetti (?:i |le |la )?(?:nostr|termini|condizioni(?: d'uso| generali|[ .]*$))|informativa|akkoord[^.]*(?:onze|algemene|gebruik)|(?:zgadzasz|akceptujesz)[^.]*(?:nasz|regulamin[ .]*$|regulamin (?:serwis|portal))|соглаша[^.]*(?:политик|услови[^ ]* (?:использ|пользов)|обработк|соглашени|правила(?:ми)? (?:сайта|пользов))|политик|gizlilik|(?:koşul|şart|sözleşme|politika|metni)[^.]*kabul (?:etmiş|ettiğiniz|edersin|ediyors|ediyorum)).*",
        longest=500,
        drops=(
            "By providing an email address. I agree to the Terms of Use and acknowledge that I have read the Privacy Policy.", "* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.", "By providing your email address, you have read and agree to Harbour News' Terms and Conditions and Privacy Policy.", "Mit der Anmeldung stimmen Sie unserer Datenschutzerklärung zu.", "En vous inscrivant, vous acceptez nos conditions.", "Al suscribirte aceptas nuestras condiciones.",
            "Нажимая на кнопку, вы соглашаетесь с политикой.",
        ),
        keeps=("I understand and agree, said the captain, and signed.", "By signing up, you accept the terms of the regiment: nine years and no leave.", "By clicking on a duck, you agree to see the next one, and so children learn to count.", "By joining, I accepted the terms of men I had never met.", "By registering, our sons accept conditions that no lawyer has read.", "By joining the treaty, the island accepts terms that its fishermen have fought for years.", "Mit der Anmeldung stimmen Eltern der Impfung zu, die das Land anbietet.", "Al registrarse, los migrantes aceptan condiciones que ningún abogado ha leído.", "Al registrarte aceptas las condiciones de la carrera, recuerda el club.", "En vous inscrivant, vous acceptez les conditions de la course, rappelle le club.", "By signing up fishermen the mayor won. Nobody could say why.", "By joining the union the town lost its port.", "Kayıt olarak oyunu kabul eden gençler geri dönemedi."),
    ),
    Rule(
        name="prompts.liked",
        reason="Asks how the article was liked.",
        begins=phrases(
            en="like this story|like this article|like what you read|liked this story|liked this article|enjoyed this article|enjoyed this story|enjoying this article|do you like the content of this|did you like this article|did you enjoy this article|how does this make you feel|how did this story make you feel|how do you feel about this|what do you think of this article|was this article helpful|was this helpful|was this page helpful|did you find this article|rate this article|rate this story",
            de="hat ihnen der artikel gefallen|hat ihnen dieser artikel gefallen|war dieser artikel hilfreich|wie fanden sie diesen artikel", fr="vous aimez cet article|vous avez aimé cet article|cet article vous a plu|cet article vous a-t-il été utile", es="te gustó este artículo|te ha gustado este artículo|te gustó esta nota|te ha resultado útil|qué te ha parecido",
            pt="gostou deste artigo|gostou da notícia|gostou desta notícia|este artigo foi útil", it="ti è piaciuto questo articolo|ti è piaciuto l'articolo", nl="vond je dit artikel|vond u dit artikel", ru="понравилась статья|вам понравилась статья|как вам статья", tr="bu haberi beğendiniz mi|bu içeriği beğendiniz mi", id="suka artikel ini|apa reaksi anda|bagaimana reaksi anda", vi="bạn thấy bài viết này",
            ro="dacă ți-a plăcut articolul|dacă ți-a plăcut acest articol",
        ),
        pattern=r"[^.\"]*[.!?]*",
        longest=140,
        firm=False,
        drops=("Like this story? Share it with a friend!", "How does this make you feel?", "DO YOU LIKE THE CONTENT OF THIS ARTICLE?", "Vous aimez cet article, partagez-le avec vos amis", "Hat Ihnen der Artikel gefallen?", "Was this article helpful? Yes No"),
        keeps=("How does this make you feel about the sea. He did not say.", "Rate this article of faith as you like: it stands. It fell."),
    ),
    Rule(
        name="prompts.paywall",
        reason="Asks to pay or to sign in for what is read, and says so.",
        begins=_PAID,
        longest=120,
        drops=(
            "Already a subscriber? Sign in", "Subscribe to continue reading", "Unlock this article", "Zum Weiterlesen anmelden", "Article réservé aux abonnés", "Este artigo é exclusivo para assinantes", "Abbonati per continuare a leggere", "Lees onbeperkt", "この記事は会員限定です",
            "Support independent journalism",
        ),
        keeps=("The article is for sale.", "Subscribers left in thousands.", "Member states may not donate arms."),
        firm=False,
    ),
)  # fmt: skip
