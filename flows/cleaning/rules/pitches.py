"""What a house offers its readers between paragraphs, where the line names something: its letter, a place, a price; and what a
frame for somebody else's content says. As in :mod:`flows.cleaning.rules.pointers` such a line is taken for good.
"""

from __future__ import annotations

from flows.cleaning.rule import MARKS, Rule, phrases

_LARGE = r"(?-i:[^a-zß-ÿćčďěęłńňřśşšťůűźżžő ])"
"""With what a title begins."""
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

RULES = (
    Rule(
        name="prompts.pitched",
        reason="Says what the house's letter brings to the reader's box.",
        holds=phrases(
            de="ihr postfach|ihrem postfach|dein postfach|deinem postfach|ihren posteingang|ihr e-mail-postfach", fr="votre boîte mail|votre boîte mails|votre boîte e-mail|votre boîte email|votre boîte de réception", nl="je mailbox|je inbox|uw mailbox|uw inbox|jouw mailbox|jouw inbox", sv="din inkorg|din mejl|din mejlkorg", da="din indbakke|din mailboks", no="innboksen", fi="sähköpostiisi", pl="twoją skrzynkę|swoją skrzynkę|twojej skrzynki", cs="vaší schránky|vašeho e-mailu", hu="postafiókjába|e-mail fiókjába",
        ),
        # What swindlers send lands there too: here it is the news of the day, and no more is said.
        pattern=r"[^\".?]*(?:wichtigste|\bnews\b|newsletter|aus der region|actualité|l'essentiel|l'info\b|nieuws|nyheter|nyheder|nyhete|uutis|wiadomości|zprávy|híre)[^\".?]*[.!]?",
        longest=160,
        told=False,
        drops=("Das Wichtigste am Morgen, jeden Tag kostenlos in Ihrem Postfach.", "Chaque matin, l'essentiel de l'actualité dans votre boîte mail", "Elke ochtend het nieuws uit Lindholm in je inbox", "Få nyheterna direkt i din inkorg", "Päivän tärkeimmät uutiset suoraan sähköpostiisi"),
        keeps=("Die Nachricht liegt in Ihrem Postfach, schreiben die Betrüger.", "Hun sendte nyheten til innboksen hans. Han åpnet den aldri."),
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
        pattern=r" (?:[^ .?!\",]+ ){0,2}[^ .?!\",]*newsletter(?: [^?!\"]*(?:zur anmeldung|anmelden|abonnieren|informieren wir (?:sie|dich))[^?\"]*)?[ .!]*",
        longest=260,
        told=False,
        follows=True,
        drops=("Mein Hafen-Newsletter", "In unserem Hafen-Newsletter informieren wir Sie jeden Freitag über alles, was in Ihrer Stadt passiert. Hier geht es zur Anmeldung."),
        keeps=("In unserem Newsletter stand ein Fehler.", "Mein Newsletter erreicht drei Leute."),
    ),
    Rule(
        name="prompts.agreeing",
        reason="What one agrees to by pressing a button.",
        begins=phrases(de="mit dem absenden|mit klick auf|mit einem klick auf|durch das absenden", sv="genom att anmäla dig|genom att prenumerera", da="ved at tilmelde dig|ved tilmelding", no="ved å melde deg på|ved påmelding", fi="tilaamalla uutiskirjeen"),
        pattern=r" [^\"]*(?:stimmen sie|stimmst du|akzeptieren sie|erklären sie|godkänner du|accepterer du|giver du|godtar du|samtykker du|hyväksyt)[^\"]*",
        longest=300,
        told=False,
        drops=("Mit dem Absenden stimmen Sie unseren Datenschutzbestimmungen zu", "Ved at tilmelde dig accepterer du vores betingelser."),
        keeps=("Mit dem Absenden des Briefs war es getan.", "Ved at tilmelde dig kurset lærer du at svømme."),
    ),
    Rule(
        name="prompts.preferred",
        reason="Asks to prefer the house, by its name, in a search engine.",
        begins=phrases(fr="ajoutez|ajouter"),
        pattern=r" [^.?!\"]{2,60} (?:à|comme) (?:vos |source )?(?:sources? )?(?:préférées?|favorites?|favoris) (?:sur|dans) google[ .!]*",
        longest=120,
        told=False,
        drops=("Ajoutez Le Courrier à vos sources préférées sur Google",),
        keeps=("Ajoutez le beurre à vos carottes.",),
    ),
    Rule(
        name="prompts.signing_in",
        reason="Asks whether the reader has an account, and to sign in or to make one.",
        begins=_ACCOUNT,
        pattern=r" *(?:\(e\)|\(es\))? *\? *(?:[^ .?!,\"]+ ){0,3}(?:anmeld|einlogg|registr|testen|abonn|connect|identifi|inscri|cré[ée]|log|word|maak|meld|skapa|bli|opret|kirjaudu|luo|rekister|zaloguj|zarejestruj|załóż|přihlas|zaregistr|vytvoř|jelentkez|regisztr|lépjen)[^?\"]{0,40}",
        longest=110,
        told=False,
        drops=("Bereits Abonnent? Jetzt anmelden", "Vous avez déjà un compte ? Connectez-vous", "Bent u al abonnee? Log dan hier in", "Har du inget konto? Skapa ett här", "Er du allerede abonnent? Log ind", "Masz już konto? Zaloguj się", "Van már fiókja? Jelentkezzen be"),
        keeps=("Haben Sie bereits ein Konto? Ja, seit 1998.", "Déjà abonné ? Pas moi.", "Har du redan ett konto? Nej, sa hon."),
    ),
    Rule(
        name="prompts.trial",
        reason="Names the price of the first weeks of a subscription.",
        begins=phrases(
            de="jetzt|1 monat|ein monat|einen monat|4 wochen|vier wochen|3 monate|drei monate|danach", fr="abonnez-vous|je m'abonne|lire la suite|1 €", nl="probeer|probeer nu|lees nu|eerste maand", sv="prova", da="prøv", no="prøv", fi="kokeile", pl="pierwszy miesiąc|dostęp", cs="první měsíc", hu="első hónap",
        ),
        pattern=(
            r"(?: (?:nur )?(?:\d+|einen?|die ersten \w+) (?:monate?|wochen|tage))? (?:lang )?(?:gratis|kostenlos|(?:für|ab) (?:nur )?[\d.,]+ *(?:€|euro|franken)) (?:testen|lesen|sichern)[ .!]*| (?:nur )?[\d.,]+ *(?:€|euro)(?: im monat| pro monat|/monat)[^.?!\"]{0,40}|"
            r" (?:dès|à partir de|pour) [\d.,]+ *€(?:/mois| (?:par|le|les|pendant|seulement|puis|sans)\b[^.?!\"]{0,40})?[ .!]*| (?:le|les) (?:\w+ )?premiers? mois[ .!]*| (?:\d+|een|en) (?:maand|månad|måned)(?:en)? (?:voor|för|for) (?:slechts |bara |kun )?[\d.,]+ *(?:€|euro|krona|kronor|krone|kroner|kr)[ .!]*| (?:ensimmäinen )?kuukausi (?:\d+ )?eurolla[ .!]*| (?:za|od) [\d.,]+ *(?:zł|kč)[ .!]*| [\d.,]+ forintért[ .!]*"
        ),
        longest=90,
        told=False,
        drops=("Jetzt 4 Wochen für 1 Euro testen", "1 Monat für 1 Euro testen", "Abonnez-vous dès 1 € par mois", "Probeer 1 maand voor 1 euro", "Prova en månad för 1 krona", "Pierwszy miesiąc za 1 zł", "Danach 9,99 Euro im Monat, jederzeit kündbar"),
        keeps=("Jetzt für 1 Euro mehr", "Danach 9,99 Euro mehr für alle.", "Prova en bil för 1 krona", "Abonnez-vous pour 10 € au club", "Kokeile pyörää eurolla", "První měsíc za námi"),
    ),
    Rule(
        name="prompts.all_news",
        reason="Sends readers to all the news of a place.",
        begins=phrases(
            de="alle nachrichten aus|alle news aus|mehr nachrichten aus|mehr news aus|weitere nachrichten aus", fr="suivez toute l'actualité|suivez l'actualité|retrouvez toute l'actualité|retrouvez l'actualité|toute l'actualité de", nl="meer nieuws uit|al het nieuws uit", sv="fler nyheter från|mer från", da="flere nyheder fra|mere fra", no="flere saker fra|flere nyheter fra|mer fra",
        ),
        pattern=rf" {_LARGE}[^ .,!?:\"]+(?: [^ .,!?:\"]+){{0,2}}{MARKS}| (?:de|du|des) [^.,!?:\"]{{2,60}} (?:sur notre|en vous inscrivant|avec notre)\b[^.!?\"]{{2,60}}| (?:de|du|à|d') ?{_LARGE}[^ .,!?:\"]+(?: [^ .,!?:\"]+){{0,2}}{MARKS}",
        longest=140,
        told=False,
        follows=True,
        drops=("Alle Nachrichten aus Lindholm", "Retrouvez toute l'actualité de votre ville sur notre site", "Retrouvez toute l'actualité de Valmorin", "Meer nieuws uit Lindholm", "Mer från Vikhamn"),
        keeps=("Mer från havet kommer i morgon, sade hon.", "Toute l'actualité de ce procès tient dans une phrase.", "Mehr Nachrichten aus dem Krieg kamen am Abend."),
    ),
    Rule(
        name="consent.in_place",
        reason="Says that somebody else's content would stand here, and what for consent is wanted.",
        begins=phrases(
            de="um eingebettete inhalte anzuzeigen|hier steht ein externer inhalt|mit ihrer zustimmung wird hier|an dieser stelle finden sie einen externen|an dieser stelle finden sie externe|wir benötigen ihre zustimmung, um|wir benötigen ihre einwilligung, um|wir brauchen ihre zustimmung, um", fr="pour afficher ce contenu|pour visualiser ce contenu|en cliquant sur « j'accepte »|ce contenu est hébergé par", nl="om deze inhoud te|om deze content te|om deze video te bekijken|hier staat ingevoegde inhoud|op deze plek staat een", sv="för att se det här innehållet|för att se innehållet", da="for at se dette indhold|for at se indholdet", no="for å se dette innholdet|for å se innholdet", fi="nähdäksesi sisällön", pl="aby zobaczyć tę treść|aby wyświetlić tę treść", cs="pro zobrazení tohoto obsahu",
        ),
        pattern=r"[^\"]*(?:extern|inhalt|zustimm|einwillig|bereitgestellt|contenu|cookies|traceurs|accept|youtube|instagram|twitter|facebook|tiktok|\bx\b|godkänn|evästeet|pliki|souhlas)[^\"]*",
        longest=260,
        told=False,
        drops=("Um eingebettete Inhalte anzuzeigen, ist Ihre widerrufliche Einwilligung notwendig", "Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen", "Pour afficher ce contenu, vous devez accepter les cookies", "Om deze content te tonen, moet je cookies accepteren"),
        keeps=("Dieser Inhalt wird von Kennern geschätzt.", "Mit Ihrer Zustimmung wird hier gebaut, sagte sie."),
    ),
    Rule(
        name="disclaimers.marked_links",
        reason="Says which links bring the house a commission.",
        begins=phrases(
            de="der artikel enthält affiliate|dieser artikel enthält affiliate|dieser text enthält affiliate|die mit stern gekennzeichneten|die mit einem stern|die mit einem symbol|links mit stern", fr="certains liens de cet article|les liens de cet article|cet article contient des liens", nl="dit artikel bevat affiliate", sv="artikeln innehåller annonslänkar|artikeln innehåller affiliate", da="artiklen indeholder affiliate|artiklen indeholder reklamelinks", no="artikkelen inneholder annonselenker", fi="juttu sisältää mainoslinkkejä", pl="artykuł zawiera linki afiliacyjne", cs="článek obsahuje affiliate",
        ),
        pattern=r"[^\"]*",
        longest=400,
        told=False,
        drops=("Der Artikel enthält Affiliate-Links. Kaufen Sie darüber ein, erhalten wir eine Provision.", "Certains liens de cet article sont affiliés : nous pouvons percevoir une commission"),
        keeps=("Die Artikel enthielten viele Fehler.", "Cet article contient trois fautes."),
    ),
)  # fmt: skip
