"""Placeholder emails, in the forms that mail-hiding leaves them in, and lines that only say where to write."""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.addresses import ADDRESS, HINDERED, PLACEHOLDER, TRANSLATED
from flows.cleaning.rules.asked import TIP

_WRITE = phrases(
    en="e-mail|e-mail us|email|email us|email us at|e-mail us at|mail|contact|contact us|contact us at|contact us on|contact the author|contact the author at|contact the writer|contact the writer at|contact the reporter|contact the reporter at|contact this reporter at|email the author|email the author at|email the reporter at|you can contact the author at|the author can be reached at|the writer can be reached at|the reporter can be reached at|reach this reporter at|reach the writer at|follow up with the author at|write to us at|write to us|write to|"
    "reach the author at|reach us at|for comments|for comments, email to|for feedback|feedback|send your comments to|send comments to|send your tips to|got a tip? email|"
    "news tips|letters to the editor|enquiries|inquiries|for more information|for further information|for more information contact|for more information, contact",
    de="e-mail an|kontakt zum autor|kontakt zur autorin|schreiben sie dem autor|schreiben sie der autorin|kontakt|mail an|schreiben sie uns|schreiben sie an|leserbriefe an|kontakt zur redaktion",
    fr="contact|contacter l'auteur|contactez l'auteur|contactez-nous|écrivez-nous|écrire à|nous contacter|courriel",
    es="contacto|contacta al autor|contacte al autor|escribe al autor|contáctenos|escríbanos a|escríbenos a|correo|correo electrónico",
    pt="contato|contacto|fale conosco|escreva para",
    it="contatti|contattaci|scrivi a|scrivici a",
    nl="contact|mail naar|reageren",
    sv="kontakt|kontakta oss|mejla",
    da="kontakt|skriv til",
    fi="ota yhteyttä|sähköposti",
    pl="kontakt|napisz do nas",
    cs="kontakt|napište nám",
    ru="контакты|почта|пишите нам|связаться с нами|электронная почта|e-mail для связи",
    tr="iletişim|bize yazın|e-posta",
    id="kontak|hubungi kami|surel",
    vi="liên hệ",
    zh="邮箱|联系邮箱|投稿邮箱|聯絡我們",
    ja="お問い合わせ|メール",
    ko="이메일|제보",
    ar="البريد الإلكتروني|للتواصل|راسلنا",
)

_WRITER = r"(?:reporter|editor|correspondent|journalist|columnist|contributor|writer|author|freelancer?|covers|covering|writes|reports|redakteur(?:in)?|berichtet|schreibt|reporterin|journalistin|couvre|écrit|escribe|cubre|periodista|redactor[a]?|scrive|giornalista)"

RULES = (
    Rule(
        name="contact.line",
        reason="A line that only says where to write to.",
        pattern=(
            rf"(?:(?:[^|:•.!?{{}}]|\.[^ .])*[|:•]+ *)*{MARKS}(?:{ADDRESS}|{TRANSLATED})(?:{MARKS}{ADDRESS})*(?: *[|,;•-] *[^.!?]*)?{MARKS}"
        ),
        longest=160,
        drops=(
            "Aseanews.Net | [email protected]   | Contributor",
            "Contact us: [email protected]",
            "Email: newsdesk@harbour-post.example",
            "[e-mail protected]",
            "&#91;email&#160;protected&#93;",
            "news at harbourpost dot com",
            "Kontakt: redaktion [at] hafenbote.example",
        ),
        keeps=(
            "Write to [email protected] before the end of the month, the ministry said on Monday.",
            "They met at Lindholm dot in hand.",
            "Contact was lost at noon.",
            "\u201cMail it to olsen@lindholm.example,\u201d she said, \u201cand I will answer.\u201d",
        ),
    ),
    Rule(
        name="contact.write",
        reason="Says where to write to, without a colon.",
        begins=_WRITE,
        pattern=rf"[ :|-]*(?:(?:at|via|on|by e-?mail(?: at)?|an|unter|à|en|a|op|via) +)?{MARKS}{ADDRESS}(?:[^.!?]*{ADDRESS})*{MARKS}",
        drops=(
            "Write to us at letters(at)harbourpost(dot)example",
            "Contact the author at [email protected].",
            "Contact the writer at [email protected]",
            "Email the reporter at olsen@harbourpost.example",
            "Contacto: redaccion@puerto.example",
        ),
        keeps=(
            "Contact was lost at noon.",
            "Write to [email protected] before the end of the month, the ministry said on Monday.",
        ),
    ),
    Rule(
        name="contact.about",
        reason="Says who the writer is, with a link to more of theirs.",
        pattern=r"[^\"]+[.!] +(?:more (?:about|from|by|stories by)|see (?:all|more) (?:stories|articles|posts|content) (?:by|from)|read more (?:from|by|about|of)|view all (?:posts|articles|stories) by|mehr von|plus d'articles de|más (?:artículos|noticias) de|mais (?:artigos|notícias) de|altri articoli di|meer van) +(?:the |our |this |de |la |el |il |le )?(?:(?-i:[A-ZÀ-ÞĀ-Ž])[^ ,.!?\"]*|author|writer|reporter|journalist)(?: (?:(?-i:[A-ZÀ-ÞĀ-Ž&])[^ ,.!?\"]*|de|van|von|der|den|the|of|el|al|bin|and|and the))*[ .>»]*",
        longest=340,
        drops=(
            "Nora Quist is a reporter on the Obituaries desk. More about Nora Quist",
            "Kim Vester writes about football. See all stories by Kim Vester",
        ),
        keeps=(
            "He wanted to know more about the ship.",
            "He left the party in May. More about money than about harbours",
            "They had no teachers. Read more of Dickens, said the minister, and the pupils laughed",
            "The mayor left early. More about money than about harbours, the talks went on.",
            "\u201cI am no hero. More about that later,\u201d she said.",
        ),
    ),
    Rule(
        name="contact.reach",
        reason="Says who the writer is and where to reach them.",
        pattern=(
            rf"(?:[^\"]*\b{_WRITER}\b[^\"]*[.!] +)?(?:you can +|sie +)?(?:reach|contact|e-?mail|write to|follow|find|erreichen sie|folgen sie|contactez|contacter|suivez|contacta(?: con)?|sigue a|contatta|segui) +"
            r"(?:her|him|them|me|the (?:author|writer|reporter)|(?:staff )?(?:reporter|writer|editor) (?-i:[A-Z])[^ .,:;!?\"]*(?: (?-i:[A-Z])[^ .,:;!?\"]*){1,2}|ihn|sie|ihr|ihm|die autorin|den autor|l'autrice|l'auteur|la autora|el autor|l'autore|(?-i:[A-ZÀ-Þ])[^ .,:;!?\"]*(?: (?-i:[A-ZÀ-Þ])[^ .,:;!?\"]*){0,2}) *"
            rf"(?:(?:at|on|via|through|by e-?mail(?: at)?|unter|auf|per e-?mail|à|sur|en|su) +)?(?:(?:twitter|x|bluesky|mastodon|threads|instagram|facebook|linkedin) *:?,? *(?:at|as|on)? *)?[(]?(?:{ADDRESS}|@[a-z0-9_.]{{2,}})(?:[ )]*|[ )]*[.,;|/(].*|[ )]*(?:or|and (?:on|at|follow|read|via|find)|and|&|on|at|via|for (?:tips|comments|more)|with (?:tips|comments|questions|feedback)|oder|und|ou|et|o|y|e|auf|sur|en|su) *(?:[^\"?]*[@#:].*|(?:on |auf |sur |en |su )?(?:signal|twitter|x|bluesky|mastodon|threads|instagram|facebook|linkedin|telegram|whatsapp)\b.*|with.*|tips.*|comments.*|more.*))"
        ),
        longest=420,
        drops=(
            "Hanna Dietz covers the environment for the Courier. Reach her at hdietz@lakeside.example.",
            "Ida Storm is a reporter in Lindholm. Follow her on Twitter @idastorm.",
            "You can reach the author at [email protected] or on Signal.",
            "Nora Quist berichtet aus dem Norden. Erreichen Sie sie unter quist@hafenbote.example.",
        ),
        keeps=(
            "Contact him at olsen@lindholm.example if you find the dog.",
            "Follow her on Twitter @molsen and you know when the boat leaves.",
            "E-mail Olsen at olsen@lindholm.example to book a seat.",
            "The mayor resigned on Monday. Follow her on her way home.",
            "He told them where to reach her at noon.",
            "Contact the embassy at help@embassy.example if you are still in the city.",
            "E-mail the council on plan@lindholm.example before Friday.",
            "\u201cReach me at olsen@lindholm.example,\u201d he told the meeting.",
            "The police asked witnesses to come forward and to write to them before Friday.",
            "Helpers are wanted on Saturday. Write to them at quay@lindholm.example.",
        ),
    ),
    Rule(
        name="contact.story",
        reason="Says how to reach who wrote or edited a story, as agencies do below it.",
        pattern=r"to (?:contact|reach) the (?:reporters?|writers?|authors?|editors?|journalists?)(?: \([a-z ]+\))?(?: responsible)? (?:on|of|for|behind) this (?:story|article|report|column|post|piece)(?: *:[^\"]*|\b[^.:\"]*@[^ \"]+|,? (?:please )?(?:e-?mail|write to|call|click|send|text) [^.\"]*)[.]?",
        longest=300,
        drops=(
            "To contact the reporter on this story: Ina Li in Lindholm at ili@harbourpost.example",
            "To contact the editor responsible for this story: Bo Holm at bholm@harbourpost.example",
        ),
        keeps=("To reach the author of this story, the police drove through the night.",),
    ),
    Rule(
        name="contact.send",
        reason="Asks readers for letters, pictures or dates of events, and says where to send them.",
        pattern=(
            rf"(?:(?:please +)?(?:send|e-?mail|submit|share) +(?:us +)?(?:in +)?your +(?:[a-z,'/&-]+ +){{0,5}}?(?:letters?|photos?|pictures?|pics|images?|videos?|events?|listings?|news|stories|story|comments?|opinions?|tips?|questions?|queries|feedback|recipes?|announcements?|submissions?|releases?|columns?|poems?|thoughts?|views|entries|memories|suggestions?|ideas?|reviews?|corrections?|notices?|essays?|information|details)(?: +(?:[a-z,'/&-]+ +){{0,5}}?| +)(?:to|at|by e-?mail(?: to)?)[: ]+{ADDRESS}[^.!?\"]*"
            rf"|(?:please +)?(?:send|e-?mail|submit) +(?:us +)?your +(?:letters?|opinions?|comments?|views)(?: +to +the +editor)?(?: +to| +at| +by +e-?mail +to)?[: ]+{ADDRESS}[.;,]? +(?:please|letters|include|all|submissions|names|we|they)\b[^\"]*"
            rf"|(?:write +to +us|letters|to +write +to +the +editor|to +submit +a +letter)(?: +at)?[: ]+{ADDRESS}[^\"]*"
            rf"|(?:(?:all|any|your|our|editorial|readers?'?|general|news|media|press|story|other|and|or|&|letters|comments|questions|corrections|complaints|feedback|tips)[ ,]+)*(?:(?:editorial|readers?'?|our|your|news|media|press|story|corrections|letters)[ ,]+(?:(?:and|or|&)[ ,]+)?(?:complaints?|feedback|comments|enquiries)|corrections?|letters|tips|press +releases|story +ideas)\b[^.!?\"]{{0,40}}\b(?:can|may|should) +be +(?:sent|e-?mailed|addressed|submitted) +to[: ]+{ADDRESS}[^.!?\"]*"
            rf"|(?:(?:bitte +)?(?:schicken|senden|mailen) +sie +(?:uns +)?ihre?n? +(?:[a-zäöüß-]+ +){{1,5}}?an|ihre +(?:meinung|zuschrift) +an|leserbriefe(?: +bitte)? +an|(?:envoyez|adressez)(?:-nous)? +(?:vos|votre) +(?:[a-zà-ÿ'-]+ +){{1,5}}?à|env[ií](?:e|a|anos|enos) +(?:su|sus|tu|tus) +(?:[a-zà-ÿ-]+ +){{1,5}}?a|envie +(?:sua|suas|seu|seus) +(?:[a-zà-ÿ-]+ +){{1,5}}?para|invia(?:te)? +(?:le +vostre|la +tua|le +tue|i +tuoi) +(?:[a-zà-ÿ-]+ +){{1,3}}?a)[: ]+{ADDRESS}[^.!?\"]*){MARKS}"
        ),
        longest=200,
        follows=True,
        drops=(
            "Send your events to whatson@kelsorecord.example by Tuesday noon",
            "Send your letters to letters@kelsorecord.example. Please include your name and address. Letters may be edited.",
            "Write to us: letters@kelsorecord.example. Please include your name and address.",
            "Editorial complaints and corrections can be sent to corrections@harbourpost.example",
            "Please send us your letters and pictures to: news@harbourpost.example",
            "Leserbriefe an: redaktion@hafenbote.example",
            "Envoyez vos photos à redaction@courrier.example",
            "Envíe sus cartas a: cartas@puerto.example",
        ),
        keeps=(
            "Send your objections to the plan to plan@lindholm.example",
            "Comments on the plan can be sent to plan@lindholm.example",
            "Complaints should be sent to board@lindholm.example",
            "Objections and comments can be sent to plan@lindholm.example until 3 June",
            "Send your old coats to coats@lindholm.example",
            "Helpers are wanted. Send your name to quay@lindholm.example, and bring boots.",
            "He told the court that she had written to us@lindholm.example twice.",
            "\u201cSend your complaints to olsen@lindholm.example,\u201d she said.",
            "Applications can be sent to quay@lindholm.example until Friday.",
            "Send your children to school, the minister said.",
        ),
    ),
    Rule(
        name="contact.error",
        reason="Asks readers to report a mistake or a story, without saying where.",
        says=phrases(
            en="for feedback, complaints, or inquiries, contact us|for feedback, complaints or inquiries, contact us|found a mistake|found an error|spotted a mistake|spotted an error|tell us|let us know|report it here|report an error|report a mistake|send us a correction|got a story|get in touch|do you have a story for us|see a spelling or grammatical error in our story|if you see a spelling or grammatical error in our story|please click here to report it|click here to report it|please include the article's headline|please include the headline|do you have a photo or video of a breaking news story|send it to us here with a brief description",
            de="haben sie fehler entdeckt|haben sie einen fehler entdeckt|fehler gefunden|fehler entdeckt|haben sie einen fehler gefunden|schreiben sie uns|jetzt melden|hier melden|fehler melden|rückmeldung an den autor|rückmeldung an die autorin|feedback an die redaktion",
            fr="une erreur dans l'article|une faute dans l'article|vous avez repéré une erreur|proposez-nous une correction|signalez-la nous|signalez-le nous|signaler une erreur|écrivez-nous",
            es="has visto un error|ha visto un error|encontraste un error|has encontrado un error|escríbenos|avísanos|háznoslo saber|infórmanos|reportar un error",
            pt="viu algum erro|encontrou algum erro|encontrou um erro|avise-nos|entre em contato|fale conosco|escreva para nós",
            it="hai trovato un errore|segnala un errore|segnalacelo|scrivici|scrivi alla redazione",
            nl="zie je een fout|foutje gezien|fout gezien|heb je een tip|tip de redactie|mail de redactie|mail ons|laat het ons weten",
            sv="har du sett något fel|ser du ett fel i artikeln|har du sett ett fel|hittat ett fel|hör av dig|tipsa oss|vill du tipsa oss|har du tips",
            da="fandt du en fejl|har du fundet en fejl|skriv til os|har du et tip|tip os",
            no="har du tips i denne saken|har du tips om saken|har du sett en feil|fant du en feil|vil du tipse oss|tips oss|har du tips",
            pl="masz dla nas temat|widzisz błąd|znalazłeś błąd|zauważyłeś błąd|napisz do nas|daj nam znać|zgłoś błąd",
            cs="našli jste v článku chybu|našli jste chybu|víte o něčem zajímavém|napište nám|dejte nám vědět",
            ru="нашли ошибку|заметили ошибку|есть новость|сообщите нам|напишите нам",
            uk="знайшли помилку|помітили помилку|повідомте нам|напишіть нам",
            tr="hata mı buldunuz|bize bildirin|bize yazın",
            lv="kļūda rakstā|pamanīji kļūdu|pamanījāt kļūdu|atradi kļūdu",
            lt="pastebėjote klaidą|radote klaidą",
            et="leidsid vea|märkasid viga",
            hu="hibát talált a cikkben|hibát talált|hibát találtál",
            ro="ai găsit o greșeală|ați găsit o greșeală",
            bg="забелязахте грешка|видяхте грешка в текста|открихте грешка|видяхте грешка",
            hr="uočili ste grešku|pronašli ste grešku",
            el="βρήκατε κάποιο λάθος|βρήκατε λάθος",
            id="menemukan kesalahan",
            ja="記事の誤りを報告",
            sk="našli ste v článku chybu|našli ste chybu|napíšte nám",
            ca="has vist un error|has trobat un error",
        ),
        longest=180,
        follows=True,
        drops=(
            "See a spelling or grammatical error in our story? Please click here to report it.",
            "Found a mistake? Tell us",
            "Haben Sie Fehler entdeckt? Schreiben Sie uns.",
            "Une erreur dans l’article ? Proposez-nous une correction",
            "¿Has visto un error? Escríbenos",
            "Zie je een fout? Laat het ons weten",
            "Masz dla nas temat? Napisz do nas",
            "Vil du tipse oss?",
        ),
        keeps=(
            "Found a mistake in the ledger, he said.",
            "Let us know the sea.",
            "Schreiben Sie uns morgen.",
        ),
    ),
    Rule(
        name="contact.tip",
        reason="Asks for hints, and says where to.",
        begins=TIP,
        pattern=rf"[^\"]*(?:{ADDRESS}|(?:sms|whatsapp|sms-a|热线)[^.]{{0,12}}\d{{4,}}|\d[\d /().-]{{5,}}\d)[^\"]*",
        longest=300,
        drops=(
            "Heb je een tip of opmerking? Mail naar [email protected] of bel 010-5550123.",
            "Masz dla nas temat? Napisz do nas na: [email protected]",
            "Got a tip? Write to olsen@harbourpost.example.",
            "Har du et tips? Ring 55 50 12 34.",
            "Har du tips til oss? Send SMS til 02222",
        ),
        keeps=(
            "Got a tip from a neighbour, the police said, and drove to the farm.",
            "Have a story to tell? He had three.",
        ),
    ),
    Rule(
        name="contact.hindered",
        reason="What a mail-hiding script says to those without scripts.",
        holds=HINDERED,
        longest=300,
        drops=(
            "This email address is being protected from spambots. You need JavaScript enabled to view it.",
            "Ten adres pocztowy jest chroniony przed spamowaniem. Aby go zobaczyć, konieczne jest włączenie w przeglądarce obsługi JavaScript.",
            "Dit e-mailadres wordt beveiligd tegen spambots. JavaScript dient ingeschakeld te zijn om het te bekijken.",
        ),
        keeps=("The minister's email address is being protected from leaks, her office said.",),
    ),
    Rule(
        name="contact.gap",
        reason="What a mail-hiding script leaves within a sentence: it stays, marked as a gap.",
        pattern=rf"{PLACEHOLDER}|{TRANSLATED}",
        scope="inline",
        effect="mark",
        drops=(
            "Write to [email protected] today",
            "[email\u00a0protected]",
            "at (e-mail protected),",
            "to &#91;email&#160;protected&#93; or",
            "an [correo electrónico protegido] vor",
            "an [E-Mail-Adresse geschützt] vor",
            "an [защищенный email] vor",
            "an [protegido por email] vor",
            "an [电子邮件保护] vor",
        ),
        keeps=("The email was protected by law", "Email protected sources"),
    ),
)
