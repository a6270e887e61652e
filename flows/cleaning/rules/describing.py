"""Lines that say where an article comes from and who made it: sources, courtesy lines, sign-offs. They are metadata, not junk."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

_THANKED = phrases(
    en="courtesy|courtesy of|source|story source|original source|via|article source|news source|reprinted from|republished from|originally published by|originally published in|this article originally appeared in|this article originally appeared on",
    de="quelle|quellen",
    fr="source",
    es="fuente|fuentes",
    pt="fonte|fontes",
    it="fonte|fonti",
    nl="bron|bronnen",
    sv="källa|källor",
    da="kilde|kilder",
    no="kilde|kilder",
    fi="lähde|lähteet",
    pl="źródło|źródła",
    cs="zdroj|zdroje",
    ru="источник|источники",
    uk="за матеріалами|за інформацією|джерело|джерела",
    tr="kaynak|kaynakça",
    id="sumber",
    vi="nguồn",
    zh="来源|來源|文章来源|稿源",
    ja="出典|引用元|情報元|ソース",
    ko="출처",
    ar="المصدر|المصادر",
    fa="منبع",
    he="מקור",
    hi="स्रोत",
    bn="সূত্র|তথ্যসূত্র",
    th="ที่มา",
    lo="ທີ່ມາ|ແຫຼ່ງຂ່າວ",
    el="πηγή|πηγη",
    sw="chanzo",
    ro="sursa|sursă",
    hu="forrás",
    bg="източник",
    hr="izvor",
    sr="извор",
    ca="font|fonts",
    tl="pinagmulan|pinagkunan",
    ta="ஆதாரம்",
    sl="vir",
    lt="šaltinis",
    lv="avots",
    et="allikas",
    ur="ماخذ|بشکریہ",
)

_NAME = r"(?-i:[A-ZÀ-ÞА-Я\"«»(])[^ .,!?]*"
_JOINED = rf"[ ,-]+(?:of|the|and|&|de|des|du|del|della|der|die|das|den|dem|im|het|la|le|les|el|il|our|sister|partner|print|online|digital|edition|edición|issue|section|magazine|newspaper|paper|site|website|blog|newsletter|an?|in|on|for|no|na|at|by|v|в|на|di|\d{{1,2}}(?:st|nd|rd|th)?|20\d\d|199\d|{_NAME})"
"""What stands in and around a paper's name and the day of its issue, and no verb."""

RULES = (
    Rule(
        name="describing.source",
        reason="Whom it was taken from: a name and nothing else.",
        field="courtesy",
        begins=_THANKED,
        pattern=r" *: *(?:(?-i:[^a-zß-ÿа-я |.!?])[^ |.!?]*(?: [^ |.!?]+){0,2}|[a-z0-9-]+)(?:\.[^ |.!?]{2,20}){0,3}[ |.]*",
        longest=80,
        drops=("منبع: ایسنا", "מקור: רויטרס", "स्रोत: पीटीआई", "সূত্র: রয়টার্স", "ที่มา: รอยเตอร์", "Πηγή: ΑΠΕ", "Chanzo: Reuters", "Courtesy: Vientiane Times |", "Source: Reuters", "Quelle: dpa", "来源：新华网", "Source: harbourpost.example"),
        keeps=("Fonte: governo vai recuar", "Courtesy is a virtue"),
    ),
    Rule(
        name="describing.courtesy",
        reason="Whom it was taken from.",
        field="courtesy",
        begins=_THANKED,
        # A name, or three small words at most: "Source: minister will resign before Friday" is news.
        pattern=r" *: *(?:(?-i:[^a-zß-ÿа-яёіїєğşıćęłńśźżčďěňřťůžőű |.!?])[^|.!?]{1,60}|(?:[^ |.!?]+ ){1,2}(?-i:[^a-zß-ÿа-яёіїєğşıćęłńśźżčďěňřťůžőű |.!?])[^|.!?]{1,30}|[^ |.!?]+(?: [^ |.!?]+){0,2})(?:\.[^ |.!?]{2,20}){0,3}[ |.]*",
        longest=100,
        follows=True,
        drops=("Fuente: elaboración propia", "Courtesy: Vientiane Times |", "Source: Harbour Post", "Quelle: dpa", "Fuente: EFE", "Источник: ТАСС", "来源：新华网", "출처: 연합뉴스", "Kaynak: AA", "Source: harbourpost.example"),
        keeps=("Courtesy is a virtue", "Source: nobody knows. The ship had sunk by then.", "Quelle: ein Brunnen am Fuß des Hügels, kalt auch im August.", "Source: minister will resign before Friday", "Источник: президент подаст в отставку", "Fuentes: el ministro dimitirá el viernes", "Fonti: il ministro si dimetterà venerdì"),
    ),
    Rule(
        name="describing.sources",
        reason="Whom it was taken from, where these are several: names, and no news that sources tell.",
        field="courtesy",
        begins=("sources",),
        pattern=r" *: *(?:(?:the |and |&|of |for |[,;/]) *|(?-i:[A-Z0-9])[^ |.!?]* *){1,12}[ |.]*| : *[^|.!?]{2,60}(?:\.[^ |.!?]{2,20}){0,3}[ |.]*",
        longest=100,
        follows=True,
        drops=("Sources: Reuters, Harbour Post and the Ministry of Ports", "Sources: AP, AFP", "Sources : ministère de l’Intérieur, police"),
        keeps=("Sources: Holm agrees deal with Easton", "Sources: mayor to resign"),
    ),
    Rule(
        name="describing.first",
        reason="Where it stood first, as weblogs say below what others read in a feed.",
        field="courtesy",
        begins=phrases(
            en="the post|the article|the story|this post|this article|this story|this piece|this column", de="der beitrag|der artikel|dieser beitrag|dieser artikel", fr="l'article|cet article|le post", es="la entrada|el artículo|esta entrada|este artículo|esta nota", pt="o post|o artigo|este artigo|esta matéria",
            it="l'articolo|questo articolo", nl="het bericht|het artikel|dit artikel", sv="inlägget|artikeln", pl="artykuł|wpis|post", ru="запись|сообщение|статья", tr="bu yazı", id="artikel ini|artikel|berita ini|postingan", ms="artikel ini|siaran",
        ),
        pattern=(
            r".*(?:(?:appeared first|first appeared|originally appeared|was first published|was originally published|first ran) (?:on|in|at|by)|erschien zuerst (?:auf|bei|im|in der|in)|(?:est apparu|est paru) (?:en premier|d'abord) (?:sur|dans)|"
            r"(?:se publicó|apareció|fue publicado|fue publicada) (?:primero|originalmente|por primera vez) (?:en|por)|(?:apareceu|foi publicado|foi publicada) (?:primeiro|originalmente|pela primeira vez) (?:em|no|na|por)|(?:proviene da|è apparso (?:prima|per la prima volta) (?:su|in))|"
            r"verscheen eerst (?:op|in)|dök först upp (?:på|i)|pochodzi z serwisu|впервые появилась|(?:pertama kali|telah) (?:tayang|terbit|muncul) di)"
            # A name and when; no verb goes on from there.
            rf"(?:(?:{_JOINED})*[ ]+{_NAME}(?:{_JOINED})*|[ ]+[a-z0-9-]{{2,40}})(?:\.[a-z]{{2,10}})*[ .]*"
        ),
        longest=400,
        drops=(
            "The post Library ship returns to the islands appeared first on The Northern Post.", "Der Beitrag Fähre fällt aus erschien zuerst auf Hafenbote.", "L'article Le bac reste à quai est apparu en premier sur Le Courrier du Port.", "La entrada El ferry vuelve se publicó primero en El Muelle.",
            "L'articolo Il traghetto torna proviene da Il Molo.", "Het bericht Veerpont vaart weer verscheen eerst op De Havenbode.", "This article first appeared in the Harbour Post.", "This story was originally published in The Harbour Post on June 3, 2019.", "The post Ferry returns appeared first on harbourpost.example.",
        ),
        keeps=("The post was filled in May.", "The article in which he first appeared on the list had no author. It was read by thousands.", "This story began in a harbour.", "This story was first published in the winter of 1974, when nobody in Lindholm had heard of her.", "The article was first published in May 1974, and its author was gone by then.", "This story first appeared in Lindholm and was told to children for three hundred years.", "This article first appeared in a small magazine in Cairo with permission of the censor and was banned a week later.", "This article was first published in Danish by her brother."),
    ),
    Rule(
        name="describing.first_bare",
        reason="Where it stood first, and no more.",
        field="courtesy",
        begins=phrases(en="first published in|first published by|first published on|first published at|originally published in|originally published by|originally published on|originally published at|originally appeared in|originally appeared on|first appeared in|first appeared on", de="zuerst erschienen in|zuerst erschienen auf|zuerst erschienen bei|erstmals erschienen in", fr="publié initialement dans|publié initialement sur|paru initialement dans", es="publicado originalmente en", pt="publicado originalmente em|publicado originalmente no|publicado originalmente na", it="pubblicato originariamente su|pubblicato originalmente su"),
        # Two words of a name or an address: a single one is a month, a town or a tongue; and so may two be, such as New York.
        pattern=r" (?:(?:(?-i:(?:[A-MO-ZÀ-Þ]|N[^e ])[^ ,!?\".]*|Neue|News|Nea[^ ]*|Nei[^ ]*)|the|der|die|das|le|la|el|il) (?:(?-i:[A-ZÀ-Þ][^ ,!?\".]*)|(?:of|the|and|de|des|du|del|der|&) (?-i:[A-ZÀ-Þ][^ ,!?\".]*))(?: (?:(?:of|the|and|de|des|du|del|der|&) )?(?-i:[A-ZÀ-Þ][^ ,!?\".]*)){0,4}|(?:www\.)?[a-z0-9-]+(?:\.[a-z]{2,10}){1,2})[ .]*",
        longest=110,
        follows=True,
        drops=("First published in The Harbour Talk.", "Originally published by the Kelso Record", "Zuerst erschienen in Der Hafenbote", "Originally published at harbourtalk.example."),
        keeps=(
            "First published in New York",
            "Zuerst erschienen in Neu Delhi",
            "First published by Penguin in 1987",
            "First published in Danish",
            "Originally appeared on Broadway with a cast of nine",
            "First published in 1974, it sold nine copies.", "First published in May, the list names forty men.", "Originally published by a small press.",
        ),
    ),
    Rule(
        name="describing.signoff",
        reason="An agency, a writer by initials or a typist signs off below a text.",
        field="desk",
        pattern=(
            r"(?:(?:-- *|/ *)(?-i:[A-ZÀ-Þ]{3,8})(?:-(?-i:[A-Z]{3,12}))*[/|. ]*|[-/|]+ *(?-i:BERNAMA|VNA|VNP|TTXVN|VOV|PNA|KPL|AKP|ANTARA|AFP|AP|DPA|EFE|PTI|ANI|IANS|Bernama|Antara|Xinhua|Reuters|dpa|Yonhap|Kyodo|Belta)[/|. ]*|[(\[] *(?:(?-i:[A-ZÀ-Þ]{2,7}|Bernama|Antara|Xinhua|Reuters|Yonhap|Kyodo|Belta)|(?-i:[a-zß-ÿ]?[a-hj-uwyzß-ÿ][a-zß-ÿ]))(?: */ *[a-z]{2,6}){0,3} *[)\]][. ]*|"
            r"/?(?-i:[a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?))"
        ),
        longest=40,
        firm=False,
        drops=("-- BERNAMA", "(PNA)", "- VNA", "— Reuters", "/KPL/", "(Xinhua)", "-- NNN-AGENCIES", "(skr)", "kk/fmo", "/jsl/he", "(AIP)"),
        keeps=("(LAUGHTER)", "(APPLAUSE)", "Bernama", "- Reuters said so", "(PNA) has gone", "(ii)", "- ON", "- DIY", "km/h today"),
    ),
    Rule(
        name="describing.credits",
        reason="Who reported and edited it.",
        field="desk",
        begins=phrases(
            en="reporting by|additional reporting by|writing by|editing by|edited by|compiled by|translated by|translation by|with inputs from|with input from|with files from|with reporting from|with additional reporting from|with agency inputs|with agencies inputs|reporting and editing by|reporting and writing by|produced by",
            de="übersetzt von|aus dem englischen von", es="traducción de|editado por|con información de|con datos de|con información adicional de", pt="editado por|tradução de", fr="traduit par|édité par", it="a cura di"
        ),
        # A name comes next, or the agencies': monks edit by hand.
        pattern=r"[ :]*(?:(?-i:[^a-zß-ÿа-я ])[^\"]*|(?:(?:the|our|an?|various|several|las?|los|el|de|del|da|das|dos|des|les|der|den) )?(?:[a-zß-ÿ]+ )?(?:agenc|agentur|staff|wires?\b|bureau|news|desk|correspond|corresponsal|reporters?\b|editors?\b|team|redac|redak|rédac|redaz)[^\"]*)",
        longest=260,
        firm=False,
        drops=("(Reporting by Marta Olsen; Editing by Ina Li)", "Additional reporting by Ina Li", "With inputs from agencies", "Edited by: Marta Olsen"),
        keeps=("Reporting from Lindholm, our correspondent saw no ships.", "Editing takes time", "Editing by hand took the monks eleven years.", "Translated by machines, the will left all to a cow."),
    ),
    Rule(
        name="describing.signed",
        reason="Who wrote it, when, and when it was changed, in one line.",
        field="published",
        pattern=(
            r"(?-i:[A-ZÀ-Þ])[^0-9.,!?|]* *[-|•·,]? *(?:\d\d?[. ]+[^ 0-9]+ +(?:19|20)\d\d|\d\d?[-/.]\d\d[-/.](?:\d\d|20\d\d))\b[^!?\"]*"
            r"(?:laatste update|mis à jour le|última actualización|zuletzt aktualisiert|aktualisiert|last updated|temps de lecture)[^!?\"]*\d(?:[^!?\"]*[^.!?\"])?"
        ),
        longest=140,
        drops=("Wim Dekker 14 sep. 2021 Laatste update: 15-09-21, 08:22", "Karin Verhoef 04-03-24, 21:47 Laatste update: 05-03-24, 08:10", "Lucie Petit - 03 nov. 2022 à 18:05 | mis à jour le 04 nov. 2022 à 09:12 - Temps de lecture : 3 min"),
        keeps=("Der Plan vom 3. Juni 2019 wurde mehrmals aktualisiert, zuletzt am 12. Mai.", "Le registre du 3 juin 2019 a été mis à jour le 12 mai.", "Le 3 juin 2019 le pont a été fermé, puis mis à jour le plan.",),
    ),
    Rule(
        name="describing.changed",
        reason="When it was changed, as papers write it behind or before the day.",
        field="published",
        pattern=r"[(（]?(?:19|20)\d\d年\d{1,2}月\d{1,2}日 ?\d{1,2}[:：]\d\d ?(?:更新|公開|配信)[)）]?|stand: \d{1,2}\.\d{1,2}\.(?:19|20)\d\d,? \d{1,2}[:.]\d\d uhr *[-|•·]? *lesezeit.{0,20}",
        longest=80,
        drops=("(2023年10月24日 11:32更新)", "Stand: 30.08.2020 14:20 Uhr - Lesezeit: ca. 2 Min."),
        keeps=("2023年10月24日に更新した。",),
    ),
)  # fmt: skip
