"""What a house says beside its text: what it earns, what it took over, how to read a file, where else to find it."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases
from flows.cleaning.rules.addresses import ADDRESS

_LINKS = r"(?:\baffiliate (?:links?|partner|disclaim|disclos)|\b(?:our|my|these|this) links?\b|\blinks? (?:here|in this|on this|on our|in our|in my|on my)\b|\bclick through them\b|\b(?:on|through|in|via) (?:this|our|my) (?:page|site|website|post|article|blog|story|shop)\b)"
_COMMISSION = r"(?:an? |some |any )?(?:small |tiny |affiliate |referral )*(?:commissions?|kick ?back)\b"
_WE_EARN = rf"(?:\b(?:we|i)(?:'ll|'d)?(?: (?:may|might|can|could|will|would|do|also|sometimes|often))* (?:earn|receive|get|make) {_COMMISSION}|\bearn us {_COMMISSION})"
_PAGE_EARNS = rf" may (?:also )?(?:earn|receive|get|generate) {_COMMISSION}"
_OWN_LINKS = r"\blinks? (?:in|on) (?:this|our|my) (?:page|site|website|post|article|blog|story)\b"

_AGENCY = r"(?:agentur|\b(?:dpa|afp|apa|sda|kna|epd|sid)\b)"
_DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d|[a-zà-ÿ]{3,10}\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?[a-zà-ÿ]{3,10}\.? (?:de )?\d{4})"
_READING = r"(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|lästid)"

RULES = (
    Rule(
        name="disclaimers.commission",
        reason="Says that links or readers' purchases bring the house a commission, however it begins.",
        holds=phrases(en="commission|commissions|kickback|kick back"),
        # Agents, newspapers and bankers earn commissions too: here it is "we", or the page by links of its own.
        pattern=rf"[^\"]*(?:{_LINKS}[^\"]*{_WE_EARN}|{_WE_EARN}[^\"]*{_LINKS}|{_PAGE_EARNS}[^\"]*{_OWN_LINKS}|\bhas affiliate partnerships and may earn commission\b)[^\"]*|(?:some )?{_OWN_LINKS}{_PAGE_EARNS}[^\"]*",
        longest=500,
        drops=(
            "The Harbour Post has affiliate partnerships and may earn commission on products purchased through affiliate links. These partnerships do not influence what we write.",
            "Kelso editors choose and test products independently. If you buy through affiliate links, we may earn commissions, which help support our testing.",
            "Links in this post may generate small commissions that keep this blog running, at no extra cost to you.", "If you find this helpful and buy through my links, I may receive a small commission.",
            "Every item on this page was chosen by an editor. We may earn commission on some of the items you choose to buy.", "Support us! Kelso Runs may earn a small commission from affiliate links in this article.",
            "This means that if you click through them to make a purchase, we may earn a small commission at no additional cost to you.",
        ),
        keeps=(
            "Newspapers may earn commission through affiliate links, and many readers do not know it.", "The senator has links to the firm and may have received a commission for the contract.",
            "We need to get the Commission to act on the links between the two banks.", "We earn a commission on every boat that leaves the yard, the broker told the court.",
            "Agents receive a small commission when a house is sold, and nothing else.", "The affiliate program of the casino lured students, prosecutors say.",
            "He said: \"I may earn a commission from these links, but I do not hide it.\"", "The regulator fined nine bloggers who had hidden affiliate links in their posts.",
        ),
    ),
    Rule(
        name="disclaimers.taken_over",
        reason="Says that an agency's report was taken over as it came.",
        holds=phrases(
            de="redaktionell nicht|nicht redaktionell|automatisch von|automatisch übernommen|automatisiert übernommen|unverändert übernommen", en="not been edited by|was not edited by", fr="publiée automatiquement|publié automatiquement", es="publicado automáticamente|publicada automáticamente", pt="publicado automaticamente|publicada automaticamente", it="pubblicato automaticamente|pubblicata automaticamente", nl="automatisch overgenomen van",
        ),
        # What machines and offices do by themselves is news: here it is this report, and it was taken from an agency.
        pattern=(
            rf"[^\".]{{2,60}} hat diese[nr]? (?:meldung|nachricht|artikel|beitrag|text) (?:redaktionell nicht|nicht redaktionell) (?:bearbeitet|geprüft)\b[^\"]*{_AGENCY}[^\"]*|"
            rf"diese[rs]? (?:meldung|nachricht|artikel|beitrag|text|inhalt) (?:wurde|ist) (?:unverändert|automati|redaktionell nicht|nicht redaktionell)[^\"]*(?:{_AGENCY}[^\"]*übernommen|übernommen[^\"]*{_AGENCY})[^\"]*|"
            r"[(]?(?:except for the headline, )?this (?:story|report|article|copy|news) (?:has not been|was not) edited by [^\".]{2,50}\bstaff\b[^\"]*\b(?:feed|syndicated)\b[^\"]*|"
            r"cet(?:te)? (?:dépêche|article) a été publiée? automatiquement(?: par| à partir| depuis| d'|[ .(]+source)[^\"]*\b(?:agence|afp)\b[^\"]*|est[ea] (?:artículo|noticia|contenido) (?:ha sido|fue) publicad[oa] automáticamente (?:por|a partir|desde)[^\"]*\bagencia\b[^\"]*|"
            r"est[ea] (?:artigo|notícia|conteúdo) foi publicad[oa] automaticamente (?:a partir|por|pel)[^\"]*\bagência\b[^\"]*|quest[ao] (?:notizia|articolo) è stat[ao] pubblicat[ao] automaticamente da[^\"]*\bagenzia\b[^\"]*|dit (?:bericht|artikel) (?:is|werd) automatisch overgenomen van\b[^\"]*"
        ),
        longest=320,
        drops=(
            "Der Hafenbote hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.",
            "Dieser Beitrag wurde unverändert übernommen, von der Agentur AFP.", "This story has not been edited by Kelso staff and is published from an agency's feed.",
        ),
        keeps=(
            "Die Meldung wurde automatisch von einem Sensor an die Agentur für Hafensicherheit gesendet.", "The story, which was not edited by anyone on the staff, named the wrong man.",
            "Diese Nachricht wurde automatisch von der Behörde an alle Handys geschickt, meldete die dpa.", "Die Daten werden automatisch von der Behörde gelöscht.",
            "Die Weiche wurde automatisch von der Zentrale gestellt, sagte ein Sprecher der Bahn der dpa.", "The letter was not edited by anybody, she said.",
        ),
    ),
    Rule(
        name="disclaimers.agency",
        reason="What an agency says of itself below its reports, in whichever paper.",
        holds=phrases(
            en="the associated press is an independent global news|the associated press is an independent, not-for-profit news|the associated press is the most trusted source of fast|the associated press is the most trusted source of independent|the associated press is the most trusted source of news|the associated press is the most trusted source of information|reuters, the news and media division of thomson reuters, is the world's largest|follow ap's coverage of|follow ap's coverage at|the associated press receives support from several|the associated press receives financial support from|the associated press health and science department receives support|agence france-presse is a leading global news|agence france-presse is a global news",
            tr="anadolu ajansı web sitesinde aa haber akış|anadolu ajansı web sitesinde yer alan haberler özetlenerek",
        ),
        pattern=r"[^\"]*",
        longest=600,
        drops=(
            "The Associated Press is an independent global news organization dedicated to factual reporting.", "Anadolu Ajansı web sitesinde yer alan haberler özetlenerek yayımlanmaktadır.",
        ),
        keeps=(
            "Reuters, the news and media division of Thomson Reuters, said on Tuesday that it would cut two hundred jobs.", "Anadolu Ajansı web sitesinde yer alan habere göre liman iki gün kapalı kalacak.",
            "The Associated Press is an old customer of his.", "Reuters, which had the story first, said nothing.",
        ),
    ),
    Rule(
        name="disclaimers.house",
        reason="Says that a house gives no advice, before or after naming what its text is for.",
        holds=phrases(en="prepared for informational purposes|general educational purposes|provide tax, legal|provide legal, tax|provide legal or tax"),
        # Firms and volunteers provide legal advice, and files are prepared: here it is not given, and by whoever speaks.
        pattern=(
            r"(?:we|[^\".]{0,90}\b(?:affiliates|representatives|employees|advis[eo]rs)) do(?:es)? not provide (?:tax, legal|legal, tax|legal or tax)\b[^\"]*\badvice\b[^\"]*|neither [^\".]{3,90} provides? (?:tax, legal|legal, tax|legal or tax)\b[^\"]*|"
            r"[^\"]*\bdo(?:es)? not provide (?:tax, legal|legal, tax|legal or tax)\b[^\"]*\b(?:consult (?:with )?your|your own|informational purposes)\b[^\"]*|"
            r"(?:[^\".]{0,60}[.:] +)?(?:this|our|the information|the content|all content)\b[^\".]{0,90}\b(?:is|are|was|been)(?: intended| provided| meant| only| solely)* (?:prepared for informational purposes|for general educational purposes)\b[^\"]*"
        ),
        longest=900,
        drops=(
            "Lindholm Wealth, LLC and its affiliates do not provide tax, legal or accounting advice. This material has been prepared for informational purposes only.",
            "The information shared on this website and podcast is for general educational purposes only. It is not medical advice and should not replace your doctor's.",
        ),
        keeps=(
            "Volunteers provide legal, tax and housing advice in nine languages every Thursday.", "The dossier was prepared for informational purposes and contains material from three spies.",
            "The town does not provide tax receipts for gifts.", "The clinics do not provide legal abortions, the minister said.", "The leaflet was printed for general educational purposes.",
        ),
    ),
    Rule(
        name="disclaimers.copies",
        reason="Says who may use a copy, and where to order more.",
        begins=phrases(en="this copy is for your personal, non-commercial|to order presentation-ready|to order copies of this article|to order copies of this story|distribution and use of this material are governed|to order reprints of this|order reprints of this|for non-personal use or to order"),
        pattern=r"[^\"]*",
        longest=400,
        drops=("This copy is for your personal, non-commercial use only. To order copies for your colleagues visit harbourpost.example.",),
        keeps=(
            "Distribution and use of this material is what the two parties fought over for nine years.", "To order copies of this map, farmers had to write to the county.",
            "This copy is for your brother, she said.", "To order a copy of the map, he wrote to the king.",
        ),
    ),
    Rule(
        name="widgets.files",
        reason="Says with which program a file can be read.",
        holds=phrases(en="pdf reader|pdf viewer|acrobat reader|adobe reader|portable document format", fr="lecteur pdf", es="lector de pdf", pt="leitor de pdf", it="lettore pdf"),
        # Holes in these programs are news, and clerks open files with them: here the reader is told what is needed.
        pattern=(
            r"[^\"]*\byou (?:will |may |might |must |'ll )?(?:also )?need (?:to (?:have|install|download|use|get) )?(?:an? |the |free |latest )*(?:version of )?(?:the )?(?:pdf|adobe|acrobat)\b[^\".]{0,40}(?:[.].*| to (?:view|open|read|print|access|see) (?:this|these|the|them|it|our|any|some|all|pdf|attached)\b[^\"]*)?|"
            r"to (?:view|open|read|print) [^\",.]{2,60}, ?(?:please )?(?:download|install|get|use) [^\"]*|(?:pdf )?(?:files?|documents?) (?:is|are) in portable document format\b[^\"]*|pdf (?:files?|documents?) (?:require|need) [^\"]*|"
            r"(?:zum|um|für) [^\".,]{2,60},? benötigen sie\b[^\"]*|[^\"]*\bvous (?:avez besoin|aurez besoin|devez (?:disposer|installer|télécharger))\b[^\"]*|para (?:abrir|ver|leer|ler|visualizar) [^\".,]{2,60},? (?:necesitas?|necesitará|precisa|é necessário)\b[^\"]*|per (?:aprire|leggere|visualizzare) [^\".]{2,60} (?:è necessario|occorre|serve)\b[^\"]*"
        ),
        longest=320,
        drops=(
            "File is in portable document format (PDF). To view it, you may need to install a PDF reader. Most are a free download.", "You need Adobe Reader to open this file.",
            "Zum Öffnen benötigen Sie den kostenlosen Acrobat Reader.",
        ),
        keeps=(
            "Adobe Reader is free, and that is why it is on every machine in the town hall.", "Le trou permet d'ouvrir un fichier piégé dans un lecteur PDF gratuit.",
            "1. Open the file in a PDF reader and look at its properties.", "Attackers used a hole in Acrobat Reader, the office warned.", "The portable document format turned thirty this week.",
        ),
    ),
    Rule(
        name="navigation.leaving",
        reason="Warns that a link leads to somebody else's site.",
        begins=phrases(
            en="you are leaving|you are now leaving|you are about to leave|you're about to leave|you're leaving|you are being redirected to|by clicking this link you will leave|by clicking on this link you will leave|this link will take you to",
            de="sie verlassen|sie verlassen jetzt|sie verlassen nun|mit dem klick auf diesen link verlassen sie", fr="vous quittez|vous allez quitter|vous êtes sur le point de quitter", es="está a punto de salir de|estás a punto de salir de|usted está saliendo de|está abandonando|estás abandonando", pt="você está saindo do|você está saindo de|está a sair do", it="stai lasciando|stai per lasciare|stai per uscire dal", nl="je verlaat nu|u verlaat nu",
        ),
        # Travellers leave sites and people leave pages behind: the site is named at once, and a mark or the end comes next.
        pattern=(
            r" (?:(?:this|our|the|an|diese|unsere|die|notre|le|ce|este|esta|nuestro|nuestra|el|la|o|il|questo|nostro|deze|onze|de) )?(?:[^ \".,?!]+ ){0,2}(?:website|site|page|app|portal|seite|internetseite|webseite|internetangebot|sitio|página|sito|pagina)(?:/app)?(?: web)?(?: *[.!/(].*| (?:to|for|and are) [^\"]*\b(?:site|website|page|party)\b[^\"]*)?|"
            r" (?:www\.)?[a-z0-9-]+(?:\.[a-z]{2,10}){1,2}[.!]*"
        ),
        longest=700,
        drops=(
            "You are now leaving harbourpost.example.", "You are leaving this website/app (\u201csite\u201d). This new site may be offered by a vendor or an independent third party.",
            "You are now leaving the Harbour Post website.", "Sie verlassen jetzt unsere Internetseite.", "Está a punto de salir de este sitio web.",
        ),
        keeps=(
            "Vous quittez le site du barrage par le sentier de gauche, et la mer apparaît.", "Está abandonando el sitio que ocupó durante veinte años.", "Sie verlassen diese Plattform und gründen eine eigene Seite.",
            "You are leaving this town, he told them, and they went.", "Sie verlassen jetzt das Haus, rief der Beamte.", "Vous quittez la ville par le nord.",
        ),
    ),
    Rule(
        name="prompts.channel",
        reason="Asks to follow the house in a messenger.",
        holds=phrases(en="whatsapp|telegram", ru="телеграм-канал"),
        # Police and swindlers tell people to follow, join and get as well: here it is "our" channel, or news.
        pattern=(
            r"(?:[^.!?:\"]{0,60}[.!?] +|stay [^.!?:\"]{0,30}: *)?(?:please |you can |now |click here to |jetzt |hier |ora |já )?(?:also |auch )?(?:"
            r"(?:follow|join|subscribe to|abonnier(?:e|t|en sie)|folg(?:e|t|en sie)|suivez|rejoignez|abonnez-vous|sigue|suscríbete|únete|siga|entre em|participe|inscreva-se|iscriviti|segui|unisciti|volg|ikuti|gabung|bergabung|sledujte|obserwuj|dołącz|подписывайтесь|подпишитесь|читайте|abonează-te) (?:"
            r"(?:(?:a|à|na|no|ke|на|do|la|em) )?(?:us|our|uns|unseren?|unserem|notre|nuestro|nosso|nostro|ons|kami|saluran|nás|nas|nasz|нас|наш) [^\".,:?!]{0,40}(?:whatsapp|telegram|телеграм)|"
            r"(?:à la|al|la|el|o|no|do|il|het|na|la|на) (?:chaîne|canal|canale|canalul|kanał|канал)(?: (?:de|do|da|dos|del|della|di|du|des) (?:(?:o|a|la|el|le|il) )?(?-i:[A-ZÀ-Þ])[^\".,:?!]{0,30}| oficial| ufficiale| officiel| officielle)? (?:(?:de|do|en|no|na|sur|su|pe|w|в) )?(?:whatsapp|telegram|телеграм)|"
            r"(?:(?:the|den|dem|de) )?(?:(?-i:[A-Z0-9])[^\".,:?!]{0,40})?(?:whatsapp|telegram)[ -](?:channel|kanal|kanaal)\b)|"
            r"(?:suivez-nous|rejoignez-nous|síguenos|seguici|siga-nos|entre no (?:nosso|canal)) [^\".,:?!]{0,40}(?:whatsapp|telegram)"
            r")[^\"]*|(?:follow|get|receive) [^\".:,]{0,50}\b(?:news|updates|alerts|headlines)\b[^\".:]* (?:on|via|by) (?:whatsapp|telegram)[ .!]*|"
            r"folg(?:st du|t ihr|en sie) (?:schon )?[^\"?,.]{2,60} auf (?:whatsapp|telegram)\?|[^.!?\"]*: abonniere den whatsapp-kanal [^\"]*"
        ),
        longest=300,
        drops=(
            "A summary each morning and breaking news: Abonniere den WhatsApp-Kanal von Hafenbote und du bekommst jeden Tag Neues.",
            "Folgst du schon dem Hafenboten auf WhatsApp?", "Follow the Harbour Post WhatsApp channel for the latest.", "Suivez-nous sur notre chaîne WhatsApp", "Únete a nuestro canal de WhatsApp", "Iscriviti al canale WhatsApp del Corriere", "Подписывайтесь на наш телеграм-канал",
        ),
        keeps=(
            "Entre los detenidos hay un administrador de un grupo de Telegram.", "Get WhatsApp on your iPad: here is how", "Follow the council's Telegram channel for flood warnings.", "Inscreva-se no canal da defesa civil no Telegram para saber da cheia.", "Join a Telegram group only if you know who runs it, police advise.",
            "The suspects spoke through a WhatsApp group, the court heard.", "The party's Telegram channel named the dead on Monday.", "Der Minister schrieb auf WhatsApp, dass er gehen werde.",
        ),
    ),
    Rule(
        name="prompts.programme",
        reason="Says in which programme a broadcaster told of it.",
        begins=phrases(
            de="über dieses thema berichtet|über dieses thema berichtete|über dieses thema berichteten|über dieses thema berichten|dieses thema im programm|dieser beitrag lief|sendung hören|dieses und mehr im|diese meldung wurde am|quellen und mehr in der sendung",
            en="this story aired on|this story originally aired on|this segment aired on|this segment originally aired on|a version of this story aired on", nl="dit onderwerp was te", sv="sändes i", fr="ce sujet a été diffusé",
        ),
        # A day with its year or hour: what was told of by twelve papers is the text's.
        pattern=(
            r"[^\"?]{0,80}[ :|]+(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\.? [a-zäéû]{3,9}\.? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:, \d{4})?)(?:,? *[|]? *(?:um |at )?\d{1,2}(?:[.:]\d\d)? ?(?:uhr|[ap]\.?m\.?))?"
            r"(?: (?:on|during|dans|sur|in der sendung) [^\"?,]{1,40}| im [^ ]*(?:programm|radio|fernsehen|funk)(?: [^\"?, ]+){0,2})?[ .]*|:[^\"?]*\b(?:radio|fernsehen|tv)\b[^\"?]*"
        ),
        longest=200,
        drops=("Über dieses Thema berichtete Hafenfunk am 3. Juni 2024 um 6 Uhr.", "Dieses Thema im Programm: Hafenfunk Info | 12.03.2024 | 06:00 Uhr", "This story aired on June 3 on Kelso Radio's morning show."),
        keeps=(
            "Diese Meldung wurde am Montag von 12 Zeitungen gedruckt, ehe die Behörde widersprach.", "This segment aired on May 3, and by Tuesday 40 sponsors had left.", "Über dieses Thema berichtet niemand gern.",
        ),
    ),
    Rule(
        name="prompts.inbox",
        reason="Offers letters to the reader's inbox, or the house's app.",
        holds=phrases(
            en="your inbox|your email inbox|sign up to receive|sign up for our|sign up below|subscribe to our|when you subscribe|if you subscribe|once you subscribe|when you sign up|when you register", de="hier entlang|hier anmelden|jetzt anmelden|jetzt abonnieren|herunterladen", tr="uygulamasını",
        ),
        # What swindlers send lands in the inbox too: here the reader is told to get it, or it is news and the line ends so.
        pattern=(
            r"(?:[^\".!?:]{2,80}[.!?:] +)?(?:get|receive|sign up|subscribe|join|let our|i'll send)\b[^\"]*\b(?:(?:news|newsletters?|stories|updates?|insights?|insider|tips|alerts|latest|get it)\b[^\"]* (?:to|in|into|meet)|(?:delivered|straight|direct|directly|right|sent) (?:to|in|into)) your (?:e-?mail )?inbox\b[^\"]*|"
            r"[^\".!?]*\b(?:news|newsletters?|stories|updates|round-up|briefing|insights|best of|the latest)\b[^\".!?]*\b(?:delivered|straight|direct|directly|right|sent|best stories)(?: +(?:to|in|into)) your (?:e-?mail )?inbox(?: (?:every|each|daily|weekly) ?[^\",.]*)?(?:[.!:]*[^\"]{0,2}(?:sign up|subscribe|join)\b[^\"]*|[.!: ]*)|"
            r"(?:[^\".!?]{2,60}[.!?] +)*[^\".!?]*\bnewsletter\b[^\".!?]*\b(?:delivered|straight|right|sent) to your inbox[.!]+ *(?:sign up|subscribe|join)\b[^\"]*|"
            r"want [^\"?]*\? *(?:sign up|subscribe|join)\b[^\"]*\b(?:newsletters?|e-?mails?|updates|below|inbox|subscribers?)\b[^\"]*|"
            r"[^\"]*\bnewsletter\b[^\"]*[.!?:-] *(?:hier entlang|hier anmelden|jetzt anmelden|jetzt abonnieren)[ .!]*|die [^ .,]{2,30}-app [^\"]*[.!] *(?:hier|jetzt) (?:gratis |kostenlos )?(?:herunterladen|downloaden)[ .!]*|[^\".]{2,30} uygulamasını indirin\b[^\"]*\bhaberdar\b[^\"]*|"
            r"(?:read|get|see|access) (?:more of )?(?:this|the full|the rest of (?:this|the)) (?:content|article|story|post) (?:when|if|by|once) [^\"]*(?:subscri|log|sign|register)[^\"]*"
        ),
        longest=240,
        follows=True,
        drops=(
            "Let our news meet your inbox. The stories that matter, delivered weekday mornings.", "Ground Work: Sign up for our weekly newsletter to get it in your inbox every Monday.",
            "Want to hear of new tips? Sign up to receive our emails!",
            "Sie mögen den Tag in Kürze? Dann sind Sie beim Newsletter des Hafenboten richtig – hier entlang .", "Die Hafenboten-App Nachrichten direkt auf Ihr Smartphone. Hier gratis herunterladen.", "Liman uygulamasını indirin, gelişmelerden haberdar olun",
            "Read more of this content when you subscribe today.",
        ),
        keeps=(
            "The scam lands directly in your inbox and looks like a letter from the bank.", "Die Warn-App kann man kostenlos herunterladen.", "Want to ride with them? Sign up at the harbour office by May 3.",
            "Vatandaşlar e-Devlet uygulamasını indirerek başvurabilecek.",
            "How to keep fraud out of your inbox", "They want more pay. Sign up or leave, the firm told them.", "The letter was sent to your inbox of dreams, she sang, \"and mine\".",
        ),
    ),
    Rule(
        name="contact.mistake",
        reason="Asks whether the reader has found a mistake, and where.",
        pattern=(
            r"(?:haben sie |hast du )?(?:einen )?fehler (?:auf [^ ?]+|im (?:text|artikel|beitrag)|in diesem (?:text|artikel|beitrag)) (?:entdeckt|gefunden|bemerkt)\?(?: *(?:schreib|meld|mail|send|sag|bitte|jetzt|hier|dann|teil)[^\"]*)?|"
            r"(?:have you |did you |do you )?(?:spot(?:ted)?|found|find|seen?|noticed?) (?:an?|any) (?:errors?|mistakes?|typos?|inaccurac[a-z]+) (?:on|in) (?:this|our) (?:[a-z]{3,12} )?(?:story|article|page|report|post|website|site|text|copy|content|coverage)\?(?: *(?:let|please|tell|e-?mail|report|contact|write|send|click|get|here|help)\b[^\"]*)?|"
            r"(?:vous avez |avez-vous )?(?:repéré|trouvé|remarqué) une (?:erreur|faute) dans cet article ?\?[^\"]{0,60}|¿has (?:encontrado|visto|detectado) un error en est[ea] (?:noticia|artículo|texto)\?[^\"]{0,60}"
        ),
        longest=220,
        follows=True,
        drops=(
            "Vous avez repéré une erreur dans cet article ?", "Fehler auf hafenbote.example entdeckt?", "Spotted an error in this story? Let us know.", "Haben Sie einen Fehler im Artikel gefunden? Schreiben Sie uns.",
        ),
        keeps=(
            "Have you found a mistake in your tax bill? Write to the office by the end of May.", "Hast du einen Fehler im Text gefunden? fragte die Lehrerin, und alle schwiegen.",
            "Fehler im System entdeckt", "Have you found an error in the ledger, the judge asked.",
        ),
    ),
    Rule(
        name="contact.mail",
        reason="Invites letters, and ends with the address.",
        holds=phrases(en="get in touch|let us know at|you can email|you can follow|you can contact|you can reach", de="freuen uns|mailen sie uns"),
        pattern=(
            rf"(?:[^\"]*[.!?] +)?(?:wir freuen uns (?:über|auf) [^\".!?]*|(?:dann )?mailen sie uns [^\".!?]*|(?:please )?get in touch (?:with [^\".!?]+ )?(?:at|by e-?mailing(?: us)?(?: at)?|via|on) *:? *|let us know at *:? *){ADDRESS}[ .!)]*|"
            r"you can (?:e-?mail|follow|contact|reach) (?:(?:the )?(?:author|reporter|writer)|(?-i:[A-ZÀ-Þ])[^\".!?]{3,60}) here, and read more of [^\".!?]{3,90} here[.]?|you can (?:e-?mail|follow|contact) (?:(?:the )?(?:author|reporter|writer)|(?-i:[A-ZÀ-Þ][^ ,]+(?: [A-ZÀ-Þ][^ ,]+){1,3})) here[.]?"
        ),
        longest=260,
        follows=True,
        drops=(
            "Wir freuen uns über eine Mail an fehler@hafenbote.example!", "Get in touch with our news team by emailing us at news@harbourpost.example.", "Are roads closed near you? Get in touch at news@harbourpost.example",
            "You can email Marta Olsen here, and read more of Marta Olsen's articles here.",
        ),
        keeps=(
            "You can reach the old town on foot from here.", "You can follow the path of the flood here, and the marks on the wall are still here.",
            "Wir freuen uns über eine Mail, sagte sie.", "He told them to get in touch with his lawyer at olsen@lindholm.example, or to leave.", "You can follow the river here and there.",
        ),
    ),
    Rule(
        name="widgets.asked",
        reason="What a form says above its fields, or when it fails.",
        holds=phrases(en="form below|form above|went wrong|will be processed|will be used|cookies, pixels|our partners|our third-party partners", ko="동의 (선택)|동의 (필수)"),
        pattern=(
            r"(?:[^\".!?0-9]{3,80}[.!?] +)?(?:please |simply |just |to [^\".,]{3,40}, (?:please )?)?(?:fill (?:out|in)|complete) (?:the|this|our) (?:(?:short|contact|inquiry|online|application|quick) )?form (?:below|above)(?:(?:[.:!,]| and\b| or\b| to\b)[^\"]*)?|"
            r"(?:oops[!,. ]*)?something went wrong(?: (?:while|when|during|on our)\b[^\".!?,]*)?[.!,:]+ *(?:please )?(?:try again|try refreshing|try later|refresh|reload)\b[^\"]*|oops[!,. ]*something went wrong (?:while|when) [^\".!?,]*[.!]*|"
            r"your (?:personal )?(?:information|data|details) will be (?:processed|used) (?:according to|in accordance with|as described in|subject to) [^\"]*(?:privacy|terms of)[^\"]*|"
            r"[^\"]*\bwe (?:and our (?:third-party )?partners )?(?:may |also )?use cookies, pixels\b[^\"]*|[^\"]*\bwe and our (?:third-party )?partners (?:use|store|process|collect) (?:and/or access )?(?:personal )?(?:data|information|cookies)\b[^\"]*|[^\"]{2,80}동의 [(](?:선택|필수)[)]"
        ),
        longest=400,
        follows=True,
        drops=(
            "Please fill out the form below, and one of us will follow up within two days.", "Something went wrong while sending your message, please try again!", "Your information will be processed according to the Harbour Post's privacy policy.",
            "If you stay on our site, we and our partners use cookies, pixels, and other tracking technologies.", "At Lindholm Press we and our partners use information collected through your device.", "뉴스레터 등 추천 서비스 이용 동의 (선택)",
        ),
        keeps=(
            "Something went wrong, and an hour later the ship lay on its side.", "To vote by post, fill in the form below the line and sign it twice.",
            "We and our partners use salt from the same hills, says the baker.",
            "Fill out the form of the poem first, she tells her students.", "Something went wrong in the engine room that night.", "Your information will be used against you, the officer said.",
        ),
    ),
    Rule(
        name="describing.read",
        reason="How long it takes to read, behind the day on which it was published.",
        field="published",
        pattern=rf"(?:{_DAY}|\d{{1,2}}\. \d{{1,2}}\. \d{{4}}, \d\d:\d\d uhr lesedauer:) *[·•|/,-]* *\d{{1,2}} ?(?:min(?:ute)?s?\.?)(?: {_READING}|uten)?|\d{{1,2}} ?min(?:ute)?s?\.? {_READING} *[·•|/,-]+ *{_DAY}",
        longest=60,
        drops=("23.07.2025 · 6 min read", "Jun 08, 2023 • 11 Minute Read", "3 mars 2024 | 5 min de lecture", "06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten", "5 min read · June 8, 2023", "3 de marzo de 2024 · 5 min de lectura"),
        keeps=("March 3, 2024, 5 minutes before noon", "On June 8, 2023 a minute of silence"),
    ),
)  # fmt: skip
