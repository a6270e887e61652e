"""What pages put between paragraphs and that names somebody or something: an account, a writer, a title, a price.

:mod:`flows.cleaning.rules.inserts` knows lines by all their words. Here a phrase that begins no sentence of an article is followed
by a name, and the line ends with it: so it is taken for good as well. Languages of northern and middle Europe.
"""

from __future__ import annotations

from flows.cleaning.rule import MARKS, Rule, phrases

_PERSON = r"(?-i:[A-ZÀ-ÖØ-ÞĀ-Ž])[^ .,!?:;\"]+(?: (?:(?:van|von|de|der|den|du|le|la|af|av|di|ten) )*(?-i:[A-ZÀ-ÖØ-ÞĀ-Ž])[^ ,!?:;\"]+){1,3}"
_LARGE = r"(?-i:[^a-zß-ÿćčďěęłńňřśşšťůűźżžő ])"
"""With what a title begins."""
_NETWORK = (
    r"(?:face ?book|twitter|x|instagram|youtube|tik ?tok|telegram|threads|bluesky|mastodon|linkedin|whats ?app|google news|google nieuws|google hírek)"
    r"(?:issa|in|u|ie|ze|on|en|ben)?"
)
_ON = r"(?:auf|bei|sur|op|via|på|on|na|w|a|az)"

_READ = phrases(
    de="lesen sie dazu|lesen sie hierzu|lesen sie hier",
    fr="à voir aussi|à écouter aussi|à lire ou relire|lire aussi notre enquête|lire aussi notre éditorial|lire aussi notre reportage|lire aussi l'enquête|lire aussi l'entretien|lire aussi le reportage|lire aussi la chronique|lire aussi l'analyse|lire notre enquête|lire notre reportage|lire notre décryptage|lire notre analyse|lire notre dossier|lire notre article|lire l'enquête|lire le reportage|lire l'entretien|lire la chronique|lire l'éditorial|lire le récit|lire le décryptage",
    nl="lees ook dit artikel|lees ook dit|lees ook deze reportage|lees ook het interview|lees ook de column|lees meer over",
    sv="missa inte",
    da="gå ikke glip af|læs mere om",
    no="ikke gå glipp av|les mer om",
    fi="lue aiheesta|lue täältä",
    pl="czytaj|zobacz",
    cs="přečtěte si|podívejte se",
    hu="ezt is olvassa el|ezt is olvasd el|ez is érdekelheti|ez is érdekelhet|kapcsolódó cikkünk",
)
_ALSO = phrases(
    fr="à lire aussi|a lire aussi|lire aussi|à lire également|lire également|à voir aussi|lire notre enquête|lire notre décryptage|lire notre reportage|lire notre analyse|lire le reportage|lire l'enquête",
    nl="lees ook",
    sv="läs också|läs även|se även",
    da="læs også",
    no="les også",
    fi="lue myös",
    pl="czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też",
    cs="čtěte také|čtěte též|přečtěte si také",
)
_TOOL = phrases(
    de="teilen|drucken|merken|mailen|kommentieren|kommentare|speichern|versenden|vorlesen|anhören|verschenken|link kopieren|auf facebook teilen|auf x teilen|auf twitter teilen|per mail teilen|per e-mail teilen|per whatsapp teilen|auf whatsapp teilen",
    fr="partager|imprimer|enregistrer|commenter|sauvegarder|réagir|écouter|lire plus tard|copier le lien|envoyer par e-mail|envoyer par mail|offrir",
    nl="delen|deel|opslaan|bewaren|bewaar|printen|print|afdrukken|reageren|reageer|reacties|kopieer link|deel via whatsapp|delen via whatsapp|delen via facebook|delen via x|delen via mail|delen via e-mail|deel via facebook|deel via e-mail",
    sv="dela|spara|kommentera|skriv ut|lyssna|kopiera länk",
    da="gem|udskriv|kommentér|kopier link|kopiér link",
    no="lagre|skriv ut|kommenter|lytt|kopier lenke",
    nordic="del|print|mail|e-mail|e-post|facebook|whatsapp",
    fi="jaa|tallenna|tulosta|kommentoi|kuuntele|kopioi linkki",
    pl="udostępnij|drukuj|zapisz|skomentuj|komentarze|kopiuj link|posłuchaj",
    cs="sdílet|uložit|vytisknout|tisknout|diskuse|diskuze|poslechnout|kopírovat odkaz",
    hu="megosztás|mentés|nyomtatás|hozzászólások|link másolása",
)
_NOTICED = phrases(
    de="haben sie hinweise|haben sie einen hinweis|haben sie einen fehler gefunden|fehler gefunden|fehler entdeckt",
    nl="heb je een tip|heb je een tip of opmerking|heb je een nieuwstip|heb je nieuws|zie je een fout|foutje gezien|fout gezien",
    sv="har du ett nyhetstips|har du ett tips|har du tips|hittade du ett fel|har du hittat ett fel",
    da="har du en god historie|har du et tip|har du tips|har du fundet en fejl|fundet en fejl",
    no="har du et tips|har du tips|har du tips i saken|fant du en feil|funnet en feil|har du funnet en feil",
    fi="huomasitko jutussa virheen|huomasitko virheen|onko sinulla vinkki|onko sinulla juttuvinkki",
    pl="masz dla nas temat|masz temat|masz ciekawy temat|zauważyłeś błąd|widzisz błąd|znalazłeś błąd",
    cs="máte tip|máte tip na článek|našli jste v článku chybu|našli jste chybu",
    hu="hibát talált|hibát találtál|hibát talált a cikkben",
)
_WROTE = phrases(
    de="alle artikel von|alle beiträge von|alle texte von|weitere artikel von|weitere beiträge von|weitere texte von|mehr artikel von",
    fr="tous les articles de|voir tous les articles de|lire tous les articles de|retrouvez tous les articles de|voir les articles de|tous les articles par",
    nl="alle artikelen van|meer artikelen van|bekijk alle artikelen van|lees meer artikelen van|alle berichten van",
    sv="alla artiklar av|fler artiklar av|mer av|visa alla artiklar av",
    da="alle artikler af|flere artikler af|mere af|se alle artikler af",
    no="alle saker av|flere saker av|mer av|alle artikler av|flere artikler av",
    pl="wszystkie artykuły autora|więcej tekstów autora",
    cs="všechny články od|další články od",
)

ABOVE = (
    Rule(
        name="filing.tags_behind_label",
        reason="Lists tags behind a word that means nothing else.",
        field="tags",
        begins=phrases(
            en="tags", de="schlagwörter|schlagworte|stichwörter|stichworte", fr="mots-clés|mots clés|étiquettes|classé dans", nl="trefwoorden|geplaatst in", sv="taggar|nyckelord", da="nøgleord|emneord", no="stikkord|emneord|nøkkelord", fi="avainsanat|asiasanat|tunnisteet", pl="tagi|słowa kluczowe", cs="štítky|klíčová slova|tagy", hu="címkék|címke|kulcsszavak",
        ),
        # One tag is a word or two; of more words it may be a title: "Tags: the art of graffiti".
        pattern=r" *[:|]+ *(?:[^ .,!?;:\"]+(?: [^ .,!?;:\"]+)?|[^.,!?;:\"]{2,40}(?: *[,;|#/·] *[^.,!?;:\"]{2,40})+)[ .]*",
        longest=200,
        told=False,
        drops=("Schlagwörter: Hafen, Kran", "Tags: hafen, kran, lindholm", "Mots-clés : port", "Trefwoorden: haven, kraan", "Avainsanat: satama, nosturi"),
        keeps=("Tags: the art of graffiti", "Stichwörter gab es genug.", "Tagi: skąd się wzięły na murach?"),
    ),
    Rule(
        name="describing.first_there",
        reason="In which paper it stood first.",
        field="courtesy",
        begins=phrases(
            de="dieser text erschien zuerst|dieser artikel erschien zuerst|dieser beitrag erschien zuerst|dieser text ist zuerst erschienen|dieser artikel ist zuerst erschienen", nl="dit artikel verscheen eerder|dit artikel verscheen eerst|dit verhaal verscheen eerder", sv="artikeln har tidigare publicerats|artikeln publicerades först|texten har tidigare publicerats", da="artiklen blev oprindeligt bragt|artiklen er oprindeligt bragt|artiklen har tidligere været bragt", no="artikkelen ble først publisert|saken ble først publisert|artikkelen er tidligere publisert", fi="juttu on julkaistu alun perin|artikkeli on julkaistu alun perin|juttu on julkaistu ensimmäisen kerran",
        ),
        pattern=r" (?:(?:im|in der|in|bei|auf|op|i|på|hos) )?(?:de |het |den |der |dem )?(?-i:[A-ZÀ-Þ])[^ .,!?:\"]*(?: [^ .,!?:\"]+){0,5}[ .]*",
        longest=110,
        told=False,
        drops=("Dieser Text erschien zuerst im Hafenboten", "Artikeln har tidigare publicerats i Hamnposten", "Juttu on julkaistu alun perin Sataman Sanomissa"),
        keeps=("Dieser Text erschien zuerst ganz unverständlich.", "Dit artikel verscheen eerder, en niemand las het."),
    ),
    Rule(
        name="credits.with_name",
        reason="Whose picture it is, without a colon.",
        field="credit",
        begins=phrases(fr="photo|photos|illustration", nl="foto|beeld", de="foto"),
        pattern=rf" {_PERSON}(?: */ *[A-ZÀ-Þ][^ .,!?]*)?[ )]*| (?:afp|anp|dpa|reuters|epa|getty(?: images)?|belga|keystone|imago|ap)(?: */ *{_PERSON})?[ )]*",
        longest=60,
        told=False,
        follows=True,
        drops=("(Photo Jean Vialat)", "Photo AFP", "Foto Jan Wever", "Beeld ANP / Jan Wever"),
        keeps=("Photo finish à Valmorin", "Foto von gestern", "Beeld van een stad"),
    ),
    Rule(
        name="credits.behind_caption",
        reason="A caption that ends with whose picture it is, without a colon.",
        field="caption",
        holds=phrases(fr="photo|photos", nl="foto|beeld"),
        pattern=rf"[^\"]*[^ ][.!»)] *\(?(?:photos?|foto|beeld) {_PERSON}[ )]*",
        longest=300,
        told=False,
        follows=True,
        drops=("Le pont du bac, à Valmorin, est fermé depuis lundi. Photo Jean Vialat",),
        keeps=("Il a gagné. Photo finish pour les autres",),
    ),
)  # fmt: skip
"""What describes the article: above the rules that know such lines by less."""

BELOW = (
    Rule(
        name="share.follow_named",
        reason="Asks to follow an account or the writer on a network, and says nothing else.",
        begins=phrases(de="folgen sie|folge|folgt", fr="suivez", nl="volg", sv="följ|gilla", da="følg", no="følg|lik", fi="seuraa", pl="śledź|obserwuj|polub", cs="sledujte|sleduj", hu="kövesse|kövesd"),
        # A sentence goes on from such words: "Follow Lund on Instagram and you see a man who counts gulls".
        pattern=rf" (?:@[a-z0-9_.]+|(?:(?:dem|der|den|die|das|le|la|les|de|het|a|az) )?(?-i:[A-ZÀ-ÞĀ-Ž0-9])[^!?,;:\"]{{1,40}}|(?:der autorin|dem autor|l'auteur|l'autrice|de auteur|skribenten|journalisten)) (?:{_ON} )?{_NETWORK}(?:(?:, ?| & | und | et | en | og | och | i | a )(?:{_ON} )?{_NETWORK})*{MARKS}",
        longest=90,
        told=False,
        drops=("Folgen Sie dem Hafenboten auf Facebook", "Folgen Sie der Autorin auf X", "Suivez Le Courrier du Port sur Instagram", "Volg @havenbode op X", "Följ Hamnposten på Instagram", "Seuraa Sataman Sanomia Instagramissa", "Obserwuj Portowca na Facebooku"),
        keeps=("Folgen Sie Lund auf Instagram und Sie sehen einen Mann, der Möwen zählt.", "Volg de rivier op de kaart", "Suivez le chemin sur la gauche", "Följ stigen på kartan"),
    ),
    Rule(
        name="filing.of_author",
        reason="Leads to all that the writer has written.",
        begins=_WROTE,
        pattern=rf" {_PERSON}(?: (?:anzeigen|lesen|ansehen))?{MARKS}",
        longest=90,
        told=False,
        drops=("Alle Beiträge von Marta Olsen anzeigen", "Voir tous les articles de Anne Petit", "Meer artikelen van Jan de Vries", "Fler artiklar av Eva Lund", "Flere saker av Bo Holm"),
        keeps=("Alle Artikel von Marta Olsen wurden verbrannt.", "Mer av allt", "Mere af det samme", "Tous les articles de la loi"),
    ),
    Rule(
        name="related.to_title",
        reason="Points to another article, named behind a colon or, where no sentence begins so, without one.",
        begins=_READ,
        pattern=rf" *(?::|\||>+|»|–|-) *[\"']?{_LARGE}[^!]{{9,}}[^.!,;]",
        longest=160,
        told=False,
        follows=True,
        drops=("Lesen Sie dazu: So reagieren die Händler", "Lire notre enquête : Les ponts malades du pays", "À voir aussi : La visite du pont en images", "Lees ook dit artikel: Zo redt de stad haar bruggen", "Missa inte: Hamnen sedd från ovan", "ZOBACZ: Tak port ratuje mosty", "Ez is érdekelheti: A híd felülről nézve"),
        keeps=("Lesen Sie hier: Es ist nicht viel.", "Zobacz: to nie jest trudne, powiedział", "Missa inte: fisksoppan", "Lire notre enquête demande une heure.", "Lees meer over: vis"),
    ),
    Rule(
        name="related.asked_title",
        reason="Points to another article whose title is a question.",
        begins=_ALSO,
        pattern=rf"(?:[.]? +| *(?::|\||>+|»|-) *){_LARGE}[^.!\"]{{14,}}(?:\?|[^.!?,;\"])",
        longest=160,
        told=False,
        follows=True,
        drops=("À lire aussi Sécheresse : quels ports sont en alerte ?", "Lees ook Wat gebeurt er met de oude haven?", "Läs även Så räddar grannlandet sina hamnar", "Lire notre décryptage Les ponts malades du pays"),
        keeps=("Lees ook eens een boek, zei ze.", "Lire aussi Balzac ?", "Läs även det finstilta, råder hon.", "Lue myös pieni präntti"),
    ),
    Rule(
        name="related.here_too",
        reason="Says where there is more of it, and nothing else.",
        begins=phrases(nl="lees hier|lees hier meer|lees alles", sv="läs mer|läs hela|här kan du läsa mer|läs fler", da="læs mere|læs hele|læs flere", no="les mer|les hele|les alt|les flere", fi="lue lisää", pl="więcej o|więcej na temat", de="hier lesen sie mehr|hier lesen sie alles|mehr dazu lesen sie|mehr zum thema lesen sie|alle infos|noch mehr"),
        pattern=r" [^.,!?:;\"]{0,80}\b(?:här|her|täältä|tutaj|sie hier|ons dossier)[ .:>»]*|(?: (?:meer|alles))? (?:over|om) [^.,!?:;\"]{2,60}|(?: zur| zum| zu| über| rund um) [^.,!?:;\"]{2,60}",
        longest=110,
        told=False,
        follows=True,
        drops=("Lees hier meer over de brug", "Läs mer om bron här", "Les alt om brua her", "Lue lisää sillasta täältä", "Hier lesen Sie alles zur Sperrung", "Noch mehr aus Lindholm finden Sie hier", "Więcej o moście przeczytasz tutaj"),
        keeps=("Læs mere, sagde hun, og vær her til tiden.", "Läs mer böcker här i byn, bad hon, det gör gott.", "Noch mehr Sorgen macht ihm die Mühle.", "Lees alles wat los en vast zit", "Läs mer böcker"),
    ),
    Rule(
        name="contact.noticed",
        reason="Asks for hints or mistakes, and to tell the house.",
        begins=_NOTICED,
        # The police ask so as well: here it is "us", or the newsroom.
        pattern=r"[^?.\"]{0,40}\? *[^?\"]{0,60}(?:\b(?:uns|ons|oss|os|meille|nam|nám|nekünk)\b|redak|toimitu)[^?\"]{0,100}",
        longest=200,
        told=False,
        follows=True,
        drops=("Heb je een tip of opmerking? Stuur ons je nieuws of foto via mail.", "Har du ett nyhetstips? Hör av dig till oss", "Har du en god historie? Skriv til os", "Huomasitko jutussa virheen? Ilmoita siitä meille"),
        keeps=("Har du tips? Ring polisen.", "Haben Sie Hinweise? Die Polizei bittet um einen Anruf."),
    ),
    Rule(
        name="widgets.tools_in_a_row",
        reason="Two buttons or more beside the text, in a row.",
        begins=_TOOL,
        says=_TOOL,
        pattern=r"[ |,/·•-]+[^ ].*",
        longest=120,
        told=False,
        drops=("Teilen Merken Drucken Kommentare", "Partager Commenter Sauvegarder", "Delen Opslaan Reageren", "Del Lagre Skriv ut", "Jaa Kommentoi Tallenna", "Auf Facebook teilen Auf X teilen Per Mail teilen"),
        keeps=("Teilen", "Drucken lohnt sich nicht mehr", "Partager et imprimer", "Dela kakan"),
    ),
)  # fmt: skip
"""Below what tells the line model of such lines: where a page ends it must hear of them."""
