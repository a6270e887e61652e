"""What the police, a theatre or a contest asks for with an address, as houses do for themselves.

Houses print such lines below their texts, and articles tell of those who ask. So these are only named, above the rules of
:mod:`flows.cleaning.rules.contact` that take them for good.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

TIP = phrases(
    en="got an event|have you got an event|do you have an event|when we learn of a mistake|if you spot an error|if you notice an error|if you have spotted an error|got a tip|got a story|got a news tip|do you have a tip|do you have a story|have a tip|have a story|have a news tip|have you got a story|if you have a tip|know something|spotted an error|spotted a mistake|found an error|if you see a spelling|if you see a typo|if you find an error|if you find a mistake|if you notice a mistake|see something wrong|have an opinion|do you have an opinion|want to share your opinion|want to respond|do you have a story to share",
    de="fehler entdeckt|haben sie einen fehler entdeckt|haben sie eine meinung|haben sie anregungen|was meinen sie",
    fr="une information à nous transmettre|vous avez repéré une erreur|une erreur dans l'article|une réaction|vous souhaitez réagir",
    es="envíe sus cartas|envíanos tus cartas|envíenos sus cartas|tienes una pista|tienes una historia|has visto un error|ha encontrado un error|quieres contarnos|tienes una denuncia|quiere denunciar|envíanos tu denuncia",
    pt="tem uma história|tem uma denúncia|viu algum erro|encontrou um erro|quer enviar|tem uma sugestão de reportagem|tem uma sugestão de pauta|sugestões de pauta",
    it="hai una segnalazione|hai una notizia|vuoi segnalarci|hai trovato un errore",
    nl="heb je een tip|heb jij een tip|heeft u een tip|heb je een fout gezien|foutje gezien|zie je een fout",
    sv="har du ett tips|har du tips|tipsa oss",
    da="har du et tip|har du tips|tip os",
    no="er du der det skjer|vet du noe vi burde vite|har du et tips|tips oss|har du tips",
    fi="näitkö virheen|onko sinulla juttuvinkki|lähetä juttuvinkki",
    pl="masz newsa|masz dla nas temat|masz temat|masz ciekawy temat|zauważyłeś błąd",
    cs="máte tip|našli jste chybu",
    ru="есть новость|есть чем поделиться|хотите сообщить новость",
    tr="ihbarınız mı var|haber ihbar",
    id="punya cerita",
    zh="欢迎提供新闻线索",
)
_HINTS = (
    *TIP,
    *phrases(
        en="do you know more|do you have information|do you have any information",
        de="haben sie hinweise|haben sie einen hinweis",
        fr="vous avez une information",
        es="tienes información|tiene información",
        ru="стали свидетелем",
    ),
)
"""How those are asked who may know something."""

RULES = (
    Rule(
        name="contact.booking",
        reason="Where to book or to apply: below an announcement of the house's own, or of what the article tells of.",
        begins=phrases(
            en="tickets|ticket|booking|bookings|registration|rsvp|applications|entries|reservations", de="anmeldung|anmeldungen|karten|tickets|reservierung|bewerbungen", fr="réservations|réservation|inscriptions|inscription|billetterie|candidatures", es="inscripciones|inscripción|reservas|entradas", pt="inscrições|reservas|ingressos", it="prenotazioni|iscrizioni|biglietti",
            nl="aanmelden|reserveren|kaarten", sv="anmälan|biljetter", da="tilmelding|billetter", no="påmelding|billetter", fi="ilmoittautumiset|liput", pl="zapisy|rezerwacje|bilety", cs="přihlášky|vstupenky", ru="запись|регистрация|билеты", tr="başvuru|kayıt", id="pendaftaran",
        ),
        pattern=r"[^\"]{0,30}[:|] *.*@.*",
        longest=160,
        firm=False,
        drops=("Tickets: box@lindholm.example", "Anmeldung: kurs@hafen.example"),
        keeps=("Contact us: kurs@hafen.example", "Tickets: 12 euros"),
    ),
    Rule(
        name="contact.police",
        reason="Asks those who saw something to tell the police: a crime's report does so, and no house of itself.",
        begins=_HINTS,
        pattern=r"[^\"]*\b(?:police|polizei|polis(?:en)?|politiet?|poliisi|polizia|policía|polícia|politie|policj[aię]|policie|полиц[^ ]*|поліц[^ ]*|detectives?|officers?|ermittler[^ ]*|gendarm[^ ]*|carabinieri|guardia|mayor|council)\b[^\"]*",
        longest=300,
        firm=False,
        drops=("Have a tip? Detectives are at 555 0123.", "Har du tips? Polisen nås på 114 14 00.", "Do you know more? Call our detectives on 555 01 23 45"),
        keeps=("Got a tip? Write to olsen@harbourpost.example.", "Tips are scarce."),
    ),
    Rule(
        name="contact.contest",
        reason="Asks for entries, recipes or poems: a house does so, and a contest of which an article tells.",
        begins=phrases(en="send your|send us your|please send your|submit your|please submit your|e-mail your|email your|please email your|please e-mail your"),
        pattern=r" (?:[a-z,'/&-]+ ){0,3}(?:poems?|recipes?|entry|entries|essays?|questions?|ideas?|suggestions?|details|submissions?) (?:[a-z,'/&-]+ ){0,3}(?:to|at|by)\b.*",
        longest=200,
        firm=False,
        follows=True,
        drops=("Send your poems to poems@lindholm.example by Friday", "Submit your entries to prize@lindholm.example by 3 June"),
        keeps=("Send us your news to news@lindholm.example", "Send your children to school"),
    ),
)  # fmt: skip
