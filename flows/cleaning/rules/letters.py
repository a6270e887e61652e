"""Pleas to take a house's letter, by the letter's name or by what it brings.

As in :mod:`flows.cleaning.rules.inserts` it is taken for good wherever it stands: the words around are such as no prose has.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.languages import LARGE
from flows.cleaning.rules.proper import NAME

_LETTER = r"(?:newsletters?|boletín|boletines|butlletí|newsletterul|newsletterele|рассылк[уи]|e-?mail-рассылку|розсилку|бюлетин|бюлетина|билтен|bilten|bülten)"

_READ = rf"(?:the )?(?:{NAME}|this(?: post| issue| newsletter| edition| article)?|(?:my|our) (?:newsletter|work|blog|stories|journalism|posts))"
"""What the reader is thanked for having read: no letter, no will."""

_NEWS = r"wichtigste|\bnews\b|newsletter|aus der region|actualité|l'essentiel|l'info\b|nieuws|nyheter|nyheder|nyhete|uutis|uutise|wiadomości|zprávy|híre"
_OFTEN = r"jeden|täglich|am morgen|direkt|kostenlos|gratis|chaque|tous les|directement|gratuit|elke|iedere|dagelijks|rechtstreeks|varje|dagligen|hver|direkte|gratuit|suoraan|joka|päivittäin|codziennie|każdego|prosto|bezpłatnie|denně|každ|přímo|naponta|minden|közvetlenül"

ABOVE = (
    Rule(
        name="prompts.letter_by_name",
        reason="Asks to take a letter by its name, often with what it brings.",
        begins=phrases(en="sign up for|sign up to|sign up here for|subscribe to|subscribe for"),
        pattern=(
            rf" (?:(?:the |our )?{NAME}(?:'s)? (?:newsletter|e-?mail|briefing|digest)|(?:the |our )?(?:{NAME} )?(?-i:Briefing|Digest|Bulletin|Newsletter|Mail|Dispatch|Rundown|Roundup|Playbook|Edition|(?:Morning|Evening) (?:Ledger|Post|Brief|Briefing|Mail|Edition|News|Update|Report|Rush|Call|Star|Herald|Times|Read|Scoop|Wire)))(?: newsletter| e-?mail)?(?: in your inbox[^.\"]*| (?:today|now|here))?{MARKS}"
            rf"|(?: the| our)? {NAME}(?: newsletter)? ?[:-] [^\"]*\b(?:stories|news|headlines|journalism|analysis|scoops|inbox|newsletter|day's|week's)\b[^\"]*"
        ),
        longest=200,
        follows=True,
        drops=("Sign up for the Morning Ledger", "Sign up for the Harbor Daily newsletter", "Sign up to Sport Daily: the stories you need, every weekday", "Subscribe to the Quay Digest"),
        keeps=("Sign up for the Evening Class", "Sign up for Medicare: every day counts", "Sign up for Zumba: every Monday, 7 p.m.", "Sign up for the marathon: where and when", "Sign up for Medicare", "Sign up for the Army", "Subscribe to the paper, the mayor said, and you read the mayor.", "Sign up for Medicare: you have until December", "Sign up for Text Alerts: how it works"),
    ),
    Rule(
        name="prompts.letter_pitch",
        reason="Says in the house's own voice what its letter brings.",
        begins=phrases(en="our morning email|our daily email|our weekly email|our morning newsletter|our daily newsletter|our weekly newsletter|our free newsletter|our free daily newsletter|our free weekly newsletter|our evening email|our us morning briefing|our australian morning briefing"),
        pattern=r" (?:breaks|brings|lands|rounds|delivers|gives|covers|features|takes|tells|sends|has)\b[^\"]*\b(?:you|your)\b[^\"]*",
        longest=240,
        drops=("Our morning email breaks down the key stories of the day, telling you what's happening and why it matters", "Our free newsletter brings the best of the harbour to you"),
        keeps=("Our weekly newsletter has closed", "Our weekly newsletter takes Olsen two nights to write", "Our daily newsletter is written by hand, he says.", "Our weekly newsletter covers the whole parish, the vicar said."),
    ),
    Rule(
        name="prompts.thanks",
        reason="Thanks for reading and asks to subscribe, as hosted letters do.",
        begins=("thanks for reading", "thank you for reading"),
        pattern=rf"(?: {_READ})?(?:[.!] *(?:subscribe|this post is|please (?:subscribe|share|consider)|if you (?:enjoy|like|found|want)|share)\b[^\"]*|!)",
        longest=240,
        drops=("Thanks for reading Quay Notes! Subscribe for free to receive new posts and support my work.", "Thank you for reading the Harbour Post. Please consider subscribing."),
        keeps=("Thanks for reading him the letter!", "Thank you for reading to me!", "Thank you for reading my letter. Please share it with her.", "Thank you for reading. If you had not, I would have died.", "Thanks for reading the will, she said.", "Thank you for reading. The judge looked up."),
    ),
)  # fmt: skip

BELOW = (
    Rule(
        name="prompts.letter_named",
        reason="Asks to take a letter, by its name.",
        begins=phrases(
            es="suscríbete|suscríbase|suscribite|apúntate|inscríbete|regístrate", pt="assine|inscreva-se|subscreva|cadastre-se", it="iscriviti|iscrivetevi|abbonati|registrati", ro="abonează-te|abonați-vă|înscrie-te", ru="подписаться|подпишитесь|подписывайтесь|подпишись", uk="підписатися|підпишіться|підписуйтесь|підписуйтеся|підпишись",
            bg="абонирайте се|абонирай се|запишете се|запиши се", sr="пријавите се|prijavite se|prijavi se", hr="prijavite se|prijavi se|pretplatite se|pretplati se", el="εγγραφείτε|εγγραφή|γραφτείτε|εγγράψου", ca="subscriu-te|subscriviu-vos|apunta't",
        ),
        # Towns have letters too: here nothing comes behind the name.
        pattern=rf"(?: (?:gratis|gratuitamente|ya|aquí|aqui|qui|a|al|en|na|para|alla|la|las|el|nuestro|nuestra|nuestros|nossa|a nossa|nostra|le|za|на|за|у|naš|našu|нашия|нашу|наш|ежедневную|еженедельную|бесплатную|щоденну|щотижневу|στο|στα|nostre|nostra)){{0,4}} {_LETTER}(?: (?:gratis|gratuita|diaria|diária|semanal|settimanale|quotidiana|nostru|noastră|μας|de|del|di|do|da|dei|della|του|της))*(?: [«\"„“]?{LARGE}[^ .,!?:;\"»“”]*(?: [^ .,!?:;\"»“”]+){{0,3}}[»\"“”]?)?{MARKS}",
        longest=120,
        told=False,
        drops=("Suscríbete gratis al boletín de Villamar", "Assine a newsletter Bom Dia Vilamar", "Iscriviti gratis alla newsletter", "Подпишитесь на рассылку «Утро Вилламара»", "Абонирайте се за нашия бюлетин", "Abonează-te la newsletterul Cheiul", "Εγγραφείτε στο newsletter του Μόλου", "Subscriu-te al nostre butlletí"),
        keeps=("Iscriviti alla newsletter del comune e scopri il giorno dopo che la strada era chiusa.", "Подпишитесь на газету", "Suscríbete al boletín, me dijo.", "Iscriviti alla newsletter, poi aspetta"),
    ),
    Rule(
        name="prompts.to_inbox",
        reason="Asks to have the news sent to one's box or telephone.",
        begins=phrases(
            es="recibe|recibí|recibe cada", pt="receba|receba as|quer receber", it="ricevi", ro="primește|primiți", ru="получайте", uk="отримуйте", bg="получавайте", hr="primajte", sr="primajte|примајте", el="λάβετε|λάβε", ca="rep|rebeu",
        ),
        # Codes and bills come there as well, as steps of an instruction say.
        holds=phrases(
            es="noticias|noticia|claves|titulares|boletín|newsletter|actualidad|novedades|últimas", pt="notícias|novidades|newsletter|destaques|manchetes|principais", it="notizie|news|newsletter|aggiornamenti|novità", ro="știri|știrile|noutăți|noutățile", ru="новости|рассылку|дайджест|подборку",
            uk="новини|розсилку|дайджест|добірку", bg="новини|новините|бюлетин", hr="vijesti|novosti|newsletter", sr="vesti|вести", el="ειδήσεις|νέα|newsletter", ca="notícies|titulars|butlletí|actualitat|novetats",
        ),
        pattern=rf" [^\".!?:;]*\b(?:en tu (?:correo|e-?mail|mail|whatsapp|móvil|celular|bandeja de entrada|buzón)|n[oa] (?:seu |sua )?(?:e-?mail|celular|whatsapp|telegram|caixa de entrada)|pelo whatsapp|via e-?mail|nella tua (?:casella|mail|email|casella di posta|inbox)|(?:direttamente )?su whatsapp|pe (?:e-?mail|whatsapp)|na (?:svoj )?(?:e-?mail|mail)|al teu (?:correu|mòbil|whatsapp))(?: electrónico| electrònic)?(?: (?:las|los|as|le|les|todas as|la) [^\".!?,;:]{{3,50}})?{MARKS}(?:clique aqui{MARKS})?|[^\".!?:;]* (?:на (?:почту|e-?mail|пошту|имейла си)|στο email σας){MARKS}",
        longest=140,
        told=False,
        drops=("Recibe cada mañana las claves del día en tu correo", "Receba as notícias do Cais no WhatsApp", "Recibe en tu correo las noticias de El Diario", "Quer receber as notícias do Cais pelo WhatsApp? Clique aqui", "Ricevi ogni mattina le notizie nella tua casella di posta", "Получайте главные новости на почту", "Λάβετε καθημερινά τις ειδήσεις στο email σας"),
        keeps=("Recibe el código en tu celular", "Receba a confirmação pelo WhatsApp", "Ricevi il codice via email", "Получайте чеки на почту", "Primește factura pe e-mail", "Λάβετε τον κωδικό στο email σας", "Recibe amenazas en su casa cada semana.", "Receba quem bater à porta, dizia a avó.", "Ricevi una telefonata e in due minuti non hai più risparmi.", "Recibe el premio en mayo"),
    ),
    Rule(
        name="prompts.pitched",
        reason="Says what the house's letter brings to the reader's box.",
        holds=phrases(
            de="ihr postfach|ihrem postfach|dein postfach|deinem postfach|ihren posteingang|ihr e-mail-postfach", fr="votre boîte mail|votre boîte mails|votre boîte e-mail|votre boîte email|votre boîte de réception", nl="je mailbox|je inbox|uw mailbox|uw inbox|jouw mailbox|jouw inbox", sv="din inkorg|din mejl|din mejlkorg", da="din indbakke|din mailboks", no="innboksen", fi="sähköpostiisi", pl="twoją skrzynkę|swoją skrzynkę|twojej skrzynki", cs="vaší schránky|vašeho e-mailu", hu="postafiókjába|e-mail fiókjába",
        ),
        # What swindlers send lands there too: here it is the news of the day, and no more is said.
        pattern=rf"[^\".?]*(?:(?:{_NEWS})[^\".?]*\b(?:{_OFTEN})|\b(?:{_OFTEN})[^\".?]*(?:{_NEWS}))[^\".?]*[.!]?",
        longest=160,
        told=False,
        drops=("Das Wichtigste am Morgen, jeden Tag kostenlos in Ihrem Postfach.", "Chaque matin, l'essentiel de l'actualité dans votre boîte mail", "Elke ochtend het nieuws uit Lindholm in je inbox", "Få nyheterna direkt i din inkorg", "Päivän tärkeimmät uutiset suoraan sähköpostiisi"),
        keeps=("Die Newsletter füllen Ihr Postfach, ohne dass Sie es merken", "Het nieuws over je ontslag ligt in je mailbox", "So kommen weniger Newsletter in Ihr Postfach", "L'essentiel des spams dans votre boîte mail vient de là", "Så slipper du nyheter i din inkorg", "Die Nachricht liegt in Ihrem Postfach, schreiben die Betrüger.", "Hun sendte nyheten til innboksen hans. Han åpnet den aldri."),
    ),
    Rule(
        name="prompts.letter_titled",
        reason="Asks to take a letter of the house by the letter's name.",
        begins=phrases(
            de="abonnieren sie|abonniere|bestellen sie|melden sie sich für|unser newsletter", fr="abonnez-vous à|inscrivez-vous à|recevez|recevez gratuitement|découvrez", nl="schrijf je in voor|meld je aan voor|abonneer je op|ontvang", sv="prenumerera på|anmäl dig till", da="tilmeld dig|abonner på", no="meld deg på|abonner på", fi="tilaa", pl="zapisz się na|zapisz się do", cs="přihlaste se k odběru|odebírejte", hu="iratkozzon fel|iratkozz fel",
        ),
        pattern=r"(?: [^.?!:\"«„]{0,40})? ?(?:newslettera?u?|infolettre|nieuwsbrief|nyhetsbrev\w*|nyhedsbrev\w*|uutiskirje\w*|hírlevel\w*) *(?:[\"„«»'] *[^\"„«»]{2,50} *[\"“«»'][^\".?!]{0,20}|quotidienne|matinale|hebdomadaire|gratuite)[ .!]*",
        longest=140,
        told=False,
        drops=("Abonnieren Sie unseren Newsletter „Lindholm am Morgen“", "Inscrivez-vous à la newsletter « Le Matin du fleuve »", "Recevez gratuitement notre newsletter quotidienne", "Meld je aan voor de nieuwsbrief 'De Ochtend'"),
        keeps=("Abonnieren Sie den Newsletter der Bahn, und Sie erfahren es zuletzt.", "Recevez la pluie sans vous plaindre"),
    ),
    Rule(
        name="prompts.letter_box",
        reason="Tells what stands in a letter of the house, and where to take it.",
        begins=phrases(de="in unserem|mein"),
        pattern=r" (?:[^ .?!\",]+ ){0,2}[^ .?!\",]*newsletter [^?!\"]*(?:zur anmeldung|anmelden|abonnieren|informieren wir (?:sie|dich))[^?\"]*| [^ .?!\",]+-newsletter[ .!]*",
        longest=260,
        told=False,
        follows=True,
        drops=("Mein Hafen-Newsletter", "In unserem Hafen-Newsletter informieren wir Sie jeden Freitag über alles, was in Ihrer Stadt passiert. Hier geht es zur Anmeldung."),
        keeps=("In unserem Newsletter stand ein Fehler.", "Mein Newsletter erreicht drei Leute.", "Mein erster Newsletter", "Mein Leben ohne Newsletter"),
    ),
    Rule(
        name="prompts.agreeing",
        reason="What one agrees to by pressing a button.",
        begins=phrases(de="mit dem absenden|mit klick auf|mit einem klick auf|durch das absenden", sv="genom att anmäla dig|genom att prenumerera", da="ved at tilmelde dig|ved tilmelding", no="ved å melde deg på|ved påmelding", fi="tilaamalla uutiskirjeen"),
        pattern=r" [^\"]*(?:stimmen sie|stimmst du|akzeptieren sie|erklären sie|godkänner du|accepterer du|giver du|godtar du|samtykker du|hyväksyt)[^\"]*(?:datenschutz|nutzungsbedingung|\bagb\b|newsletter|villkor|integritet|personuppgift|betingelser|privatliv|markedsføring|vilkår|personvern|tietosuoja|ehdo|ehto)[^\"]*",
        longest=300,
        told=False,
        drops=("Mit dem Absenden stimmen Sie unseren Datenschutzbestimmungen zu", "Ved at tilmelde dig accepterer du vores betingelser."),
        keeps=("Mit dem Absenden stimmen Sie der Räumung zu, stand auf dem Brief.", "Ved at tilmelde dig accepterer du at løbe uden sko.", "Genom att anmäla dig godkänner du att bli filmad, skriver skolan.", "Mit dem Absenden des Briefs war es getan.", "Ved at tilmelde dig kurset lærer du at svømme."),
    ),
)  # fmt: skip
"""Below what does so for good and tells the line model: where a page ends it must hear of it."""
