"""What a house says beside its text: what it earns, what it took over, how to read a file, where else to find it."""

from __future__ import annotations

from flows.cleaning.rule import Rule, phrases
from flows.cleaning.rules.contact import ADDRESS

_LINKS = r"(?:\blinks?\b|\baffiliate|\bclick through|\b(?:on|through|in|via) (?:this|our|the|my) (?:page|site|website|post|article|blog|story|shop)\b)"
_WE_EARN = r"\b(?:we|i|us|our|my|may|might|can|has)\b[^\".]{0,40}\b(?:earn|receive|get|make|generate|small|affiliate|paid)\b[^\".]{0,25}(?:\bcommissions?|\bkick ?back)\b"

RULES = (
    Rule(
        name="disclaimers.commission",
        reason="Says that links or readers' purchases bring the house a commission, however it begins.",
        holds=phrases(en="commission|commissions|kickback|kick back"),
        # Agents and bankers earn commissions too: here it is "we" or the page, and links of its own.
        pattern=rf"[^\"]*(?:{_LINKS}[^\"]*{_WE_EARN}|{_WE_EARN}[^\"]*{_LINKS})[^\"]*",
        longest=500,
        drops=(
            "The Harbour Post has affiliate partnerships and may earn commission on products purchased through affiliate links. These partnerships do not influence what we write.",
            "Kelso editors choose and test products independently. If you buy through affiliate links, we may earn commissions, which help support our testing.",
            "Links in this post may generate small commissions that keep this blog running, at no extra cost to you.",
            "If you find this helpful and buy through my links, I may receive a small commission.",
            "Every item on this page was chosen by an editor. We may earn commission on some of the items you choose to buy.",
            "Support us! Kelso Runs may earn a small commission from affiliate links in this article.",
            "This means that if you click through them to make a purchase, we may earn a small commission at no additional cost to you.",
        ),
        keeps=(
            "We earn a commission on every boat that leaves the yard, the broker told the court.",
            "Agents receive a small commission when a house is sold, and nothing else.",
            "The affiliate program of the casino lured students, prosecutors say.",
            "He said: \"I may earn a commission from these links, but I do not hide it.\"",
            "The regulator fined nine bloggers who had hidden affiliate links in their posts.",
        ),
    ),
    Rule(
        name="disclaimers.taken_over",
        reason="Says that an agency's report was taken over as it came.",
        holds=phrases(
            de="redaktionell nicht|nicht redaktionell|automatisch von|automatisch übernommen|automatisiert übernommen|unverändert übernommen", en="not been edited by|was not edited by", fr="publiée automatiquement|publié automatiquement", es="publicado automáticamente", pt="publicado automaticamente", it="pubblicato automaticamente", nl="automatisch overgenomen",
        ),
        pattern=r"[^\"]*\b(?:(?:diese[rs]? |die |der )(?:meldung|nachricht|artikel|beitrag|text|inhalt)|this (?:story|report|article|copy|news)|the (?:story|report|article)|cette dépêche|cet article|est[ea] (?:artículo|noticia|contenido|conteúdo|notícia)|quest[ao] (?:notizia|articolo)|dit bericht|dit artikel)\b[^\"]*\b(?:agentur|dpa|afp|apa|sda|kna|epd|sid|agency|agencies|feed|wire|staff|agence|agencia|agência|agenzia|anp|persbureau)\b[^\"]*",
        longest=320,
        drops=(
            "Der Hafenbote hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.",
            "Dieser Beitrag wurde unverändert übernommen, von der Agentur AFP.",
            "This story has not been edited by Kelso staff and is published from an agency's feed.",
        ),
        keeps=(
            "Die Daten werden automatisch von der Behörde gelöscht.",
            "Die Weiche wurde automatisch von der Zentrale gestellt, sagte ein Sprecher der Bahn der dpa.",
            "The letter was not edited by anybody, she said.",
        ),
    ),
    Rule(
        name="disclaimers.agency",
        reason="What an agency says of itself below its reports, in whichever paper.",
        begins=phrases(
            en="the associated press is an independent|the associated press is the most trusted|ap's role: the associated press|reuters, the news and media division|follow ap's coverage|ap news, the associated press|the associated press receives|the associated press health and science department|agence france-presse is a",
            tr="anadolu ajansı web sitesinde",
        ),
        pattern=r"[^\"]*",
        longest=600,
        drops=("The Associated Press is an independent global news organization dedicated to factual reporting.", "Anadolu Ajansı web sitesinde yer alan haberler özetlenerek yayımlanmaktadır."),
        keeps=("The Associated Press is an old customer of his.", "Reuters, which had the story first, said nothing."),
    ),
    Rule(
        name="disclaimers.house",
        reason="Says that a house gives no advice, before or after naming what its text is for.",
        holds=phrases(en="prepared for informational purposes|general educational purposes|provide tax, legal|provide legal, tax|provide legal or tax"),
        pattern=r"[^\"]*\b(?:advice|material|website|site|podcast|article|information|content|blog|advisers?|advisors?)\b[^\"]*",
        longest=900,
        drops=(
            "Lindholm Wealth, LLC and its affiliates do not provide tax, legal or accounting advice. This material has been prepared for informational purposes only.",
            "The information shared on this website and podcast is for general educational purposes only. It is not medical advice and should not replace your doctor's.",
        ),
        keeps=(
            "The town does not provide tax receipts for gifts.",
            "The clinics do not provide legal abortions, the minister said.",
            "The leaflet was printed for general educational purposes.",
        ),
    ),
    Rule(
        name="disclaimers.copies",
        reason="Says who may use a copy, and where to order more.",
        begins=phrases(en="this copy is for your personal|to order presentation-ready|to order copies of this|distribution and use of this material|to order reprints|for non-personal use or to order"),
        pattern=r"[^\"]*",
        longest=400,
        drops=("This copy is for your personal, non-commercial use only. To order copies for your colleagues visit harbourpost.example.",),
        keeps=("This copy is for your brother, she said.", "To order a copy of the map, he wrote to the king."),
    ),
    Rule(
        name="widgets.files",
        reason="Says with which program a file can be read.",
        holds=phrases(en="pdf reader|pdf viewer|acrobat reader|adobe reader|portable document format|adobe® reader", fr="lecteur pdf", es="lector de pdf", pt="leitor de pdf", it="lettore pdf"),
        pattern=r"[^\"]*\b(?:view|open|read|download|need|free|install|installed|required|requires|kostenlos|benötigen|benötigt|öffnen|herunterladen|gratuit|gratuitement|ouvrir|lire|télécharger|abrir|leer|ler|gratis|gratuito|descargar|baixar|aprire|scaricare|nodig|openen)\b[^\"]*",
        longest=320,
        drops=(
            "File is in portable document format (PDF). To view it, you may need to install a PDF reader. Most are a free download.",
            "You need Adobe Reader to open this file.",
            "Zum Öffnen benötigen Sie den kostenlosen Acrobat Reader.",
        ),
        keeps=(
            "Attackers used a hole in Acrobat Reader, the office warned.",
            "The portable document format turned thirty this week.",
        ),
    ),
    Rule(
        name="navigation.leaving",
        reason="Warns that a link leads to somebody else's site.",
        begins=phrases(
            en="you are leaving this|you are now leaving|you are about to leave|you're about to leave|you're leaving this|you are leaving our|by clicking this link you will leave|by clicking on this link you will leave|this link will take you to an external|links to external sites are",
            de="sie verlassen jetzt|sie verlassen nun|sie verlassen diese|sie verlassen unsere|mit dem klick auf diesen link verlassen sie", fr="vous quittez|vous allez quitter|vous êtes sur le point de quitter", es="está a punto de salir|estás a punto de salir|usted está saliendo|está abandonando|estás abandonando", pt="você está saindo|está a sair", it="stai lasciando|stai per lasciare|stai per uscire", nl="je verlaat nu|u verlaat nu",
        ),
        pattern=r".*\b(?:site|website|web|page|link|app|app/website|website/app|portal|seite|internetseite|webseite|angebot|sitio|página|sito|pagina)\b.*",
        longest=700,
        drops=(
            "You are leaving this website/app (\u201csite\u201d). This new site may be offered by a vendor or an independent third party.",
            "You are now leaving the Harbour Post website.",
            "Sie verlassen jetzt unsere Internetseite.",
            "Está a punto de salir de este sitio web.",
        ),
        keeps=("You are leaving this town, he told them, and they went.", "Sie verlassen jetzt das Haus, rief der Beamte.", "Vous quittez la ville par le nord."),
    ),
    Rule(
        name="prompts.channel",
        reason="Asks to follow the house in a messenger.",
        holds=phrases(en="whatsapp|telegram", ru="телеграм-канал"),
        pattern=(
            r"(?:[^.!?\"]*[.!?:] *)?(?:(?:please |you can |now |jetzt |hier |ora |já )?(?:also |auch )?(?:follow|join|subscribe to|get|abonniere[nt]?|abonnieren sie|folge[nt]?|folgen sie|folgst|suivez|rejoignez|abonnez-vous|retrouvez|sigue|síguenos|suscríbete|únete|siga|entre|participe|inscreva-se|clique|iscriviti|segui|seguici|unisciti|volg|ikuti|gabung|bergabung|sledujte|obserwuj|dołącz|подписывайтесь|подпишитесь|читайте|abonează-te)[ ,:-])[^\"]*(?:whatsapp|telegram|телеграм)[^\"]*"
        ),
        longest=300,
        drops=(
            "A summary each morning and breaking news: Abonniere den WhatsApp-Kanal von Hafenbote und du bekommst jeden Tag Neues.",
            "Folgst du schon dem Hafenboten auf WhatsApp?", "Follow the Harbour Post WhatsApp channel for the latest.", "Suivez-nous sur notre chaîne WhatsApp", "Únete a nuestro canal de WhatsApp", "Iscriviti al canale WhatsApp del Corriere", "Подписывайтесь на наш телеграм-канал",
        ),
        keeps=(
            "The suspects spoke through a WhatsApp group, the court heard.",
            "The party's Telegram channel named the dead on Monday.",
            "Der Minister schrieb auf WhatsApp, dass er gehen werde.",
        ),
    ),
    Rule(
        name="prompts.programme",
        reason="Says in which programme a broadcaster told of it.",
        begins=phrases(
            de="über dieses thema berichtet|über dieses thema berichtete|über dieses thema berichteten|über dieses thema berichten|dieses thema im programm|dieser beitrag lief|sendung hören|dieses und mehr im|diese meldung wurde am|quellen und mehr in der sendung",
            en="this story aired on|this segment aired on|a version of this story aired on", nl="dit onderwerp was te", sv="sändes i", fr="ce sujet a été diffusé",
        ),
        pattern=r"[^\"?]*(?:\d|\bradio\b|\bfernsehen\b|\btv\b)[^\"?]*",
        longest=200,
        drops=("Über dieses Thema berichtete Hafenfunk am 3. Juni 2024 um 6 Uhr.", "Dieses Thema im Programm: Hafenfunk Info | 12.03.2024 | 06:00 Uhr", "This story aired on June 3 on Kelso Radio's morning show."),
        keeps=("Über dieses Thema berichtet niemand gern.",),
    ),
    Rule(
        name="prompts.inbox",
        reason="Offers letters to the reader's inbox, or the house's app.",
        holds=phrases(
            en="your inbox|your email inbox|sign up|subscribe", de="hier entlang|hier anmelden|jetzt anmelden|jetzt abonnieren|herunterladen", tr="uygulamasını",
        ),
        pattern=(
            r"[^\"]*\b(?:newsletters?\b[^\"]* (?:in|to)|(?:delivered|straight|direct|directly|right|sent)(?: +(?:to|in|into))|meet) your (?:e-?mail )?inbox\b[^\"]*|"
            r"want [^\"?]*\? *(?:sign up|subscribe|join)\b[^\"]*|[^\"]*\bnewsletter\b[^\"]*(?:hier entlang|hier anmelden|jetzt anmelden|jetzt abonnieren)[ .!]*|die [^ .,]{2,30}-app\b[^\"]*(?:herunterladen|downloaden)[ .!]*|[^\".]{2,30} uygulamasını indir[^\"]*|"
            r"(?:read|get|see|access) (?:more of )?(?:this|the full|the rest of (?:this|the)) (?:content|article|story|post) (?:when|if|by|once) [^\"]*(?:subscri|log|sign|register)[^\"]*"
        ),
        longest=240,
        drops=(
            "Let our news meet your inbox. The stories that matter, delivered weekday mornings.",
            "Ground Work: Sign up for our weekly newsletter to get it in your inbox every Monday.",
            "Want to hear of new tips? Sign up to receive our emails!",
            "Sie mögen den Tag in Kürze? Dann sind Sie beim Newsletter des Hafenboten richtig – hier entlang .", "Die Hafenboten-App Nachrichten direkt auf Ihr Smartphone. Hier gratis herunterladen.", "Liman uygulamasını indirin, gelişmelerden haberdar olun",
            "Read more of this content when you subscribe today.",
        ),
        keeps=("How to keep fraud out of your inbox", "They want more pay. Sign up or leave, the firm told them.", "The letter was sent to your inbox of dreams, she sang, \"and mine\"."),
    ),
    Rule(
        name="contact.mistake",
        reason="Asks whether the reader has found a mistake, and where.",
        pattern=(
            r"(?:haben sie |hast du )?(?:einen )?fehler (?:(?:auf [^ ?]+|im (?:text|artikel|beitrag)|in diesem (?:text|artikel|beitrag)) )(?:entdeckt|gefunden|bemerkt)\?[^\"]*|"
            r"(?:have you |did you |do you )?(?:spot(?:ted)?|found|find|seen?|noticed?) (?:an?|any) (?:errors?|mistakes?|typos?|inaccurac[a-z]+) (?:on|in) [^\"?]+\?[^\"]*"
        ),
        longest=220,
        follows=True,
        drops=("Fehler auf hafenbote.example entdeckt?", "Spotted an error in this story? Let us know.", "Haben Sie einen Fehler im Artikel gefunden? Schreiben Sie uns."),
        keeps=("Fehler im System entdeckt", "Have you found an error in the ledger, the judge asked."),
    ),
    Rule(
        name="contact.mail",
        reason="Invites letters, and ends with the address.",
        holds=phrases(en="get in touch|let us know at|you can email|you can follow|you can contact|you can reach", de="freuen uns|mailen sie uns"),
        pattern=(
            rf"(?:[^\"]*[.!?] +)?(?:wir freuen uns (?:über|auf) [^\".!?]*|(?:dann )?mailen sie uns [^\".!?]*|(?:please )?get in touch (?:with [^\".!?]+ )?(?:at|by e-?mailing(?: us)?(?: at)?|via|on) *:? *|let us know at *:? *){ADDRESS}[ .!)]*|"
            r"you can (?:e-?mail|follow|contact|reach) [^\".!?]{3,60} here(?:,? and [^\".!?]{3,90} here)?[.]?"
        ),
        longest=260,
        follows=True,
        drops=(
            "Wir freuen uns über eine Mail an fehler@hafenbote.example!", "Get in touch with our news team by emailing us at news@harbourpost.example.", "Are roads closed near you? Get in touch at news@harbourpost.example",
            "You can email Marta Olsen here, and read more of Marta Olsen's articles here.",
        ),
        keeps=("Wir freuen uns über eine Mail, sagte sie.", "He told them to get in touch with his lawyer at olsen@lindholm.example, or to leave.", "You can follow the river here and there."),
    ),
    Rule(
        name="widgets.asked",
        reason="What a form says above its fields, or when it fails.",
        holds=phrases(en="form below|form above|went wrong|will be processed|will be used|cookies, pixels|our partners|our third-party partners", ko="동의 (선택)|동의 (필수)"),
        pattern=(
            r"(?:[^\".!?]{0,80}[.!?] +)?(?:please |simply |just |to [^\".,]{3,40}, (?:please )?)?(?:fill (?:out|in)|complete) (?:the|this|our) (?:(?:short|contact|inquiry|online|application|quick) )?form (?:below|above)\b[^\"]*|"
            r"(?:oops[!,. ]*)?something went wrong\b[^\"]*\b(?:try again|later|refresh|reload|submitting)\b[^\"]*|"
            r"(?:your|the) (?:personal )?(?:information|data|details) will be (?:processed|used) (?:according to|in accordance with|as described in|subject to) [^\"]*(?:privacy|policy|terms|notice)[^\"]*|"
            r"[^\"]*\b(?:we|our)\b[^\"]*\buse cookies, pixels\b[^\"]*|[^\"]*\bwe and our (?:third-party )?partners (?:use|store|process|collect)\b[^\"]*|[^\"]{2,80}동의 [(](?:선택|필수)[)]"
        ),
        longest=400,
        follows=True,
        drops=(
            "Please fill out the form below, and one of us will follow up within two days.", "Something went wrong while sending your message, please try again!", "Your information will be processed according to the Harbour Post's privacy policy.",
            "If you stay on our site, we and our partners use cookies, pixels, and other tracking technologies.", "At Lindholm Press we and our partners use information collected through your device.", "뉴스레터 등 추천 서비스 이용 동의 (선택)",
        ),
        keeps=("Fill out the form of the poem first, she tells her students.", "Something went wrong in the engine room that night.", "Your information will be used against you, the officer said."),
    ),
    Rule(
        name="describing.read",
        reason="How long it takes to read, behind the day on which it was published.",
        field="published",
        pattern=r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d|[a-zà-ÿ]{3,10}\.? \d{1,2},? \d{4}|\d{1,2}\.? [a-zà-ÿ]{3,10}\.? \d{4}|\d{1,2}\. \d{1,2}\. \d{4}, \d\d:\d\d uhr lesedauer:) *[·•|/,-]* *\d{1,2} ?(?:min(?:ute)?s?\.?)(?: (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|lästid)|uten)?",
        longest=60,
        drops=("23.07.2025 · 6 min read", "Jun 08, 2023 • 11 Minute Read", "3 mars 2024 | 5 min de lecture", "06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten"),
        keeps=("March 3, 2024, 5 minutes before noon", "On June 8, 2023 a minute of silence"),
    ),
)  # fmt: skip
