"""What people are called: roles beside names, by language, and the clauses that tell of their bearers instead."""

from __future__ import annotations

import re

from flows.cleaning.description.scanning import Uncased, in_small

# What those are called who write for papers: forms parted by bars, in small letters. A word that several languages share
# stands once, with the first.
_WRITERS = {
    "en": (
        r"editors?|editor-in-chief|reporters?|correspondents?|writers?|journalist|columnist|contributors?|reviewer|essayist|photojournalist|freelance"
        r"|freelancer|blogger|copywriter"
    ),
    "de": (
        r"gastautor(?:in)?|redakteur(?:in)?|redaktor(?:in)?|korrespondent(?:in)?|kolumnist(?:in)?|reporterin|autorin|volontär(?:in)?"
        # Of what somebody reports stands in the same word.
        r"|\w{2,16}(?:redakteur(?:in)?|korrespondent(?:in|en)?|reporter(?:in)?|redaktør|redaktör|journalist)"
    ),
    "nl": r"redacteur|verslaggever",
    "sv da no": r"redaktör|redaktør|krönikör",
    "fi": r"(?:pää)?toimittaja",
    "fr": (
        r"journaliste|rédacteur|rédactrice|éditorialiste|chroniqueu(?:r|se)|grand reporter|pigiste|contribut(?:eur|rice)|envoyée?s? spécia(?:le?s?|ux)|correspondante?"
    ),
    "es": (
        r"corresponsal|colaboradora?|redactora?|periodista|columnista|articulista|editorialista|editora?|enviad[oa]s? especial(?:es)?|cronista"
    ),
    "pt": r"repórter|colunista|jornalista|correspondente",
    "it": r"giornalista|collaborat(?:ore|rice)|corrispondente|(?:capo|vice)?(?:redattore|redattrice)|inviat[oaie]",
    "ro": r"jurnalist[ăa]?|reporter[ăa]",
    "pl": r"felietonista|dziennikar(?:z|ka)|publicyst(?:a|ka)",
    "cs sk pl hr": r"korespondent(?:ka)?|(?:šéf)?redaktor(?:ka)?|reportér(?:ka)?|komentátor(?:ka)?|novinář(?:ka)?|zpravodaj(?:ka)?|dopisník|novinar(?:ka)?|dopisnik|dopisnica",
    "hu": r"szerkesztő|főszerkesztő|újságíró|tudósító|riporter",
    "tr": r"gazeteci|editörü?|muhabiri?|köşe yazarı",
    "id": r"jurnalis|redaktur|pewarta|wartawan|kontributor",
    "vi": r"phóng viên|nhà báo",
    "ru": r"обозреватель|колумнист|редактор(?:ка)?|журналист(?:ка)?|собкор|спецкор|корреспондент",
    "bg sr mk": r"репортер(?:ка)?|новинар(?:ка)?|уредник|уредница|дописник|дописница|редактор(?:ът)?|журналистка",
    "uk": r"журналіст(?:ка)?|кореспондент(?:ка)?|оглядач(?:ка)?",
    "el": r"δημοσιογράφος|ανταποκριτ(?:ής|ρια)|συντάκτ(?:ης|ρια)",
    "ar": r"مراسلة?|صحف[يی]ة?|محررة?",
    "fa": r"خبرنگار|روزنامه‌نگار|(?:سر)?دبیر|گزارشگر",
    "ur": r"نامہ نگار|صحافی|رپورٹر",
    "he": r"כתבת?|כתבנו|עורכת?|פרשנית?",
    "hi": r"(?:विशेष |वरिष्ठ )?संवाददाता|रिपोर्टर|पत्रकार|संपादक|सम्पादक|ब्यूरो चीफ",
    "bn": r"(?:নিজস্ব |জেলা |স্টাফ )?(?:প্রতিবেদক|প্রতিনিধি|রিপোর্টার)|সাংবাদিক|সম্পাদক",
    "ko": r"(?:선임|전문|객원)?기자|특파원|논설위원|칼럼니스트|편집위원",
    "th": r"ผู้สื่อข่าว|นักข่าว|บรรณาธิการ|คอลัมนิสต์",
}
# What those are called as well who are asked, and of whom texts tell.
_OTHERS = {
    "en": (
        r"author|producers?|meteorologist|presenter|broadcaster|cartoonist|videographer|photographer|commentator|economist|historian|gardener|dietitian"
        r"|nutritionist|anchor|analysts?|ceo|cto|founder|co-founder|director|manager|president|head|chief|officer|expert|specialist|strategist|engineer"
        r"|lecturer|professor|biographer|solicitor|secretary|chair|chairman|chairwoman|intern|advis[eo]r|researcher"
        r"|(?:senior|research|visiting|distinguished|policy|resident|teaching|reporting|postdoctoral|nonresident|non-resident|associate) fellow"
        r"|fellow(?= (?:at|of|in|with|for)\b)"
    ),
    "de": r"schriftsteller(?:in)?|meteorologe|meteorologin|(?:ressort|büro)leiter(?:in)?|leiter(?:in)?(?=,? \w)|^leiter(?:in)?$",
    "fr": r"écrivaine?|romanci(?:er|ère)|météorologue|économiste|historien(?:ne)?|sociologue|politologue|cheff?e? (?:du|de la|des) service",
    "es": r"escritora?|novelista|meteorólog[oa]|jef[ea] de|analista|economista|subdirectora?|directora",
    "pt": r"diretora?",
    "it": r"scritt(?:ore|rice)|meteorologo|(?:vice|capo)(?:direttore|direttrice)|(?:direttore|direttrice)(?=,? \w)|^(?:direttore|direttrice)$",
    "tr": r"yönetmeni",
    "ru": r"писатель(?:ница)?|политолог|экономист",
}
# A word's last letter may bear a vowel's sign, which `\b` takes for no part of it.
_WRITER = Uncased(rf"(?<!\w)(?:{'|'.join(_WRITERS.values())})(?!\w)")
_ROLE = Uncased(rf"(?<!\w)(?:{'|'.join((*_WRITERS.values(), *_OTHERS.values()))})(?!\w)")
# What headlines say of officers: "Ana Li named director of the museum", "Jo Wit, engineer, dies at 91".
_BEFALLS = {
    "en": (
        r"named|appointed|(?:re-?)?elected|nominated|promoted|confirmed|chosen|hired|fired|sacked|ousted|sworn|charged|arrested|jailed|killed|found dead"
        r"|resign(?:s|ed)|becomes?|became|quits?|retires?|retired|dies|died|joins?|joined|takes|leaves|(?-i:dead|found|left)|steps?|stepped|wins?|won|beats"
        r"|says|said|tells|told|urges|warns|accuses|sues|slams|faces|defends|denies|meets|visits|returns|replaces|succeeds|to (?:be|lead|head|run)"
    ),
    "de": r"wird|geworden|stirbt|gestorben|tritt",
    "fr": r"nommée?|élue?|devient|démissionne",
    "es": r"nombrad[oa]|elegid[oa]|renuncia|dimite|muere|asume|detenid[oa]|acusad[oa]|condenad[oa]",
    "pt": r"nomead[oa]|eleit[oa]|assume|morre",
    "it": r"nominat[oa]|elett[oa]|diventa|muore",
    "nl": r"benoemd|overleden",
    "sv": r"utsedd",
    "pl": r"mianowan[ya]",
}
_OF_THE_YEAR = r"of the year|roku|des [Jj]ahres|del año|de l['’]année|dell['’]anno|do ano|van het jaar"
# Whose office is a new one.
_NEW = r"neuer?|nouveau|nouvelle|nuev[oa]|nuov[oa]"
_IS = r"as|will|è|est|es|é|ist"
# "Rovers Manager Signs New Deal", where "Editor Sports Desk" is a role.
_DOES = (
    r"\b(?:Editor|Reporter|Correspondent|Writer|Author|Economist|Historian|Analyst|CEO|Founder|Director|Manager|President|Chief|Officer|Engineer|Professor|Secretary|Chair|Chairman|Researcher)\s"
    r"(?!(?:Sports|News|Politics|Arts|Business|Affairs|Communications|Operations|Economics|Features|Analytics|Sales|Studies|Systems|Services|Games|Projects|Programs|Programmes|Products|Partnerships|Relations|Emeritus|Letters)\b)"
    r"[A-Z][a-z]+[a-rt-z]s\s[A-Z]"
)
# "Red Cross director calls for calm": behind its noun a role goes on with a word that joins, or large.
_GOES_ON = (
    r"(?i:\b(?:editor|reporter|correspondent|writer|journalist|columnist|author|economist|historian|photographer|analyst|ceo|founder|director|manager|president|chief(?! (?:executive|financial|operating|technology|medical|scientific|legal|economic|political))|officer|engineer|lecturer|professor|solicitor|secretary|chair|chairman|chairwoman|intern|advis[eo]r|researcher|blogger))\s"
    r"(?!.*\b(?:editor|reporter|correspondent|writer|columnist|analyst|officer|photographer|presenter|producer)\b)"
    r"(?!(?:at|of|for|in|and|on|to|from|with|based|emerit[au]s?|general|covering|or|who|the|a|an|specialising|specializing|focus(?:ed|ing)|responsible|ved|hos|på|bij|pour|chez|de|del|di|du|da|en|y|e|et|und|für|bei|van|von|voor|och|og|i|jefe|chef|adjunt[oa])\b)"
    r"[a-z]{3,}"
)
_CLAUSES = (
    r"[?!\"“”«»„]|:\s",  # "Ana Li, presenter: Good morning."
    r"^new\b",
    rf"\b(?:{_OF_THE_YEAR})\b",
    r"\b(?:1[5-9]|20)\d\d\s?[-–]\s?(?:1[5-9]|20)\d\d\b",  # the years of a life
    r"\b(?:is|was|has)\s(?:an?|the|been)\b",
    r"^who\s",
    r"\s\S+\s\S+\s\S+\s\S+\.$",
    r"^v(?:s\.?|\.)?\s",
    rf"(?i:\b(?:{'|'.join(_BEFALLS.values())})\b)",
    _DOES,
    _GOES_ON,
    rf"(?<!['’])\b(?:{_IS}|{_NEW})\b",
)
_CLAUSE = re.compile("|".join(_CLAUSES))
_TITLE = re.compile(r"\s?(?:\"[^\"]{1,60}\"|“[^”]{1,60}”|„[^“”]{1,60}[“”]|«[^»]{1,60}»)")
"""A book's title, as those who wrote it are told apart by."""
_LONGEST = 100


def holds_role(text: str) -> bool:
    """Whether a text holds a role's word, be it a role or a sentence."""
    return _ROLE.search(in_small(text)) is not None


def writes(text: str) -> bool:
    """Whether a text holds what those are called who write for papers.

    >>> writes("Staff Writer, Hardware"), writes("Redakteurin"), writes("director of the museum")
    (True, True, False)
    """
    return _WRITER.search(in_small(text)) is not None


def is_office(text: str) -> bool:
    """Whether a line below a name says what its bearer is, by what books, too.

    >>> is_office("Schriftstellerin, Autorin von „Am Kai“"), is_office("Escritor, autor de “El muelle”"), is_office("“We sail,” says director")
    (True, True, False)
    """
    return role_of(_TITLE.sub("", text)) if text[:1].isalpha() else False


def role_of(text: str) -> bool:
    """Whether a text is a role: "Senior Writer", "Redakteurin Politik".

    >>> role_of("Senior Writer, Hardware"), role_of("Ana Li"), role_of("Ana is the founder of Quay")
    (True, False, False)
    >>> role_of("who founded it and was its director"), role_of("the harbour director, resigned on Monday.")
    (False, False)
    """
    return len(text) <= _LONGEST and holds_role(text) and not _CLAUSE.search(text)
