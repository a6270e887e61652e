"""What is taken from a line once it is known to say who wrote a text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from flows.cleaning.description.calendar.weekdays import before_weekday
from flows.cleaning.description.people.names import Names, names_in
from flows.cleaning.description.people.persons import JOINING, is_person
from flows.cleaning.description.people.uncased import parted, uncased_name, unspoken
from flows.cleaning.description.reading import Found, Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.documents import Evidence

MOST_NAMES = 20
LONGEST = 240
# Said of an author in so many words; what follows is a name, whatever it looks like.
SAID = Uncased(
    r"(?:(?:this (?:post|article|story|piece|guide|blog|report) (?:was|is) |(?:photos?|photographs|pictures|images) (?:and|&) )?(?:written|authored|posted|published|reported|created|contributed|submitted|guest|text|story|words|article|post|report|blog|guide|analysis|opinion|commentary|interviewed|interview|compiled|researched)"
    r"(?:\s(?:and|&|\+)\s(?:photos?|photographs|photography|photographed|pictures|images|illustrations?|illustrated|edited|researched|produced|written))?"
    r"\s?by\b[\s:|]*|(?:article |post |blog |story |guest )?(?:authors?|writers?|reporters?|contributors?|byline|redaktur (?:&|dan) reporter|pewarta|wartawan|kontributor|autor[/*:_]-?in(?:nen)?|autor|autorin|autoren|autor[ae]s?|autori|autoři|autorzy|autoriai|auteurs?|författare|forfatter|skribent|tekst|texte|texto|testo|penulis|reporter|(?:автор|авторка)(?: (?:статьи|материала|текста|статті|матеріалу|тексту))?|авторы|текст|yazar|haber|tác giả|bài viết|bài và ảnh|bài, ảnh|tin, ảnh|аутор|autorka|szerzők?|redactor|redactora|piše|द्वारा|συντάκτης|συντάκτρια|mwandishi|may-akda|ავტორი|teksti|kirjoittaja|تحریر|autorius|autorė|autors|müəllif|հեղինակ|लेखक|लेखिका|লেখক|ผู้เขียน|ผู้สื่อข่าว|เรื่องโดย|ຜູ້ຂຽນ|الكاتب|نو[یي]سنده|خبرنگار|گزارشگر|எழுதியவர்|כתבת?|muhabir|toimittaja|journalist|ρεπορτάζ|автори|autor articol|bài"
    r"|(?:photos?|fotos|fotografías|foto|фото) (?:och|og|und|and|&|et|y|e|i|и|та) (?:text|tekst|texte|texto|testo|текст)|(?:text|tekst|teksti|texte|texto|testo|szöveg|текст) (?:och|og|ja|und|and|&|et|y|e|en|i|a|és|și|и|і|та) (?:foto(?:'?s|grafías)?|photos?|bild|kuvat?|fotó|фото))\s*[:|]\s*"
    r"|(?:記者|作者|기자|文|كتب|كتبت|بقلم)\s*[:：]\s*|文\s?[・／/|｜]\s?|글\s*[=:：]\s*|글\s(?=[김이박최정강조윤장임한오서신권황안송류홍][가-힣]{2}\s*(?:[,·|/(–-]|$))|by:\s*"
    # Verbs, of lines that cleaning has recognised: others are not looked at for them.
    r"|(?:підготу(?:вав|вала|вали)|подготви(?:ха)?|подготовил[аи]?|spracoval[ai]?|připravil[ai]?|pripravil[ai]?)\b[\s:]*"
    # What begins so: SAID_BY.
    r"|(?:article |texte |reportage |enquête |dossier )?(?:rédigé|écrit|signé)e? par\b[\s:]*|(?:escrito|redactado|publicad[oa]|postad[oa]) por\b[\s:]*|publiée? par\b[\s:]*|pubblicato da\b[\s:]*|(?:veröffentlicht|erstellt) von\b[\s:]*|geplaatst door\b[\s:]*|publicerad av\b[\s:]*|publisert av\b[\s:]*|publicat de\b[\s:]*|escrita por\b[\s:]*|scritto da\b[\s:]*|(?:geschrieben|verfasst) von\b[\s:]*|geschreven door\b[\s:]*|(?:dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)(?: speciale)?|de (?:notre|nos) (?:envoyée?s?|correspondante?s?)(?: spécia(?:le?s?|ux))?|de nuestr[oa] (?:corresponsal|enviad[oa] especial)|d[oa] noss[oa] (?:correspondente|enviad[oa] especial)|von unsere[mr] (?:korrespondent(?:in|en)?|reporter(?:in)?|redakteur(?:in)?|mitarbeiter(?:in)?)|van onze (?:correspondente?|verslaggever|verslaggeefster))(?:\s(?:à|au|aux|en|a|em|in|aus|uit)\s[^,:]{2,30}[,:])?\s:?\s?"
    r"|(?:ditulis|dilaporkan) oleh\b[\s:]*|scris de\b[\s:]*|napisał[a]?\b[\s:]*|oprac\.\s*:?\s*|opracowa(?:nie|ł|ła)\b[\s:]*)"
)
SAID_BY = (
    "article r", "article é", "texte ", "reportage ", "enquête ", "dossier ", "rédigé", "écrit", "signé", "escrit", "redactado por", "scritto da",
    "글 ", "文・", "文／", "文/", "文|", "文｜", "文 ", "publicad", "postad", "publié", "pubblicato da", "veröffentlicht von", "erstellt von", "geplaatst door", "publicerad av", "publisert av", "publicat de", "geschrieben von", "verfasst von", "geschreven door", "ditulis oleh", "dilaporkan oleh", "scris de", "napisał", "oprac",
    "dal nostr", "dalla nostr", "de notre", "de nos ", "de nuestr", "do noss", "da noss", "von unsere", "van onze",
)  # fmt: skip
PIECES = "Analyse|Kommentar|Bericht|Reportage|Interview|Gastbeitrag|Gastkommentar|Essay|Porträt|Kolumne|Glosse|Rezension"
"""Kinds of pieces that German papers name before who wrote them: "Ein Kommentar von Ana Li"."""
# Short words that also begin prose: what follows must look like a name.
PREPOSITION = re.compile(
    rf"(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Aa]v|AV|[Aa]f|AF|[Dd]oor|DOOR|[Oo]leh|OLEH|Od|От|Від|Του|Της|Των|Γράφει (?:ο|η)|โดย|ໂດຍ|بقلم|מאת|Eine? (?:{PIECES}) von|Una? (?:articolo|analisi|artículo) (?:di|de))"
    r"(?::?\s+|(?<=[Bb]y)(?=[A-Z][^\W\d_A-Z]))(?=[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[^\W\d_])"
)
_INTERVIEWER = re.compile(
    r"(?:Interview|INTERVIEW):\s+(?=(?:[A-ZÀ-Þ][\w'’.-]*(?:,?\s(?:(?:und|en|och|og|&|von|van|de|der|af)\s)?|$)){2,8}$)"
)
# Words that say "by" in these languages and other things in others.
BY_LANGUAGE = {
    # Elsewhere "Interview:" leads to who was asked.
    **dict.fromkeys(("de", "nl", "sv", "da", "no"), _INTERVIEWER),
    "ro": re.compile(r"[Dd]e\s+(?=[A-ZĂÂÎȘȚ])"),
    "ca": re.compile(r"(?:Per|PER)\s+(?=[A-ZÀ-Þ])"),
    "sw": re.compile(r"(?:Na|NA)\s+(?=[A-Z])"),
    "tl": re.compile(r"(?:(?:[Uu]lat|[Ii]?[Ss]inulat)\s)?(?:[Nn]i|NI|[Nn]ina)\s+(?=[A-Z])"),
}
# The name below such a line is that of somebody else than the author.
BY_OTHERS = Uncased(
    r"(?:\b(?:reviewed|checked|edited|translated|illustrated|photographed|provided|distributed|issued|sponsored|presented)\sby\b"
    r"|\b(?:connect with|contact|meet)(?:\s(?:us|me|the team|our team))?|\b(?:media|press) contacts?|\bfor (?:more|further) information)[\s:,]*$"
)
_AUTHOR = re.compile(
    r"(?:Author|AUTHOR|Writer|WRITER|Autor(?:ka|a)?|AUTOR|Автор|АВТОР|Szerző)\s+(?=[A-ZÀ-ÞА-ЯČĎĽŇŘŠŤŽŁŚĐ])"
)
# By whom something else was done.
ANOTHER = Uncased(
    r"(?:(?:medically |expert |fact[- ]?|legally )?(?:reviewed|checked|edited|translated|photographed|illustrated|sponsored|powered|presented|brought to you|verified|curated|liked)|übersetzt|redigiert|fotografiert|traduite?|traducid[oa]|traduzid[oa]|tradott[oa]|photos?|photograph|images?|illustration|picture|video|graphic|foto|bild)(?:\s\w+)?\s(?:by|von|par|por|di)\b"
)
_END = re.compile(
    r"(?i)\s*(?:[|•·‧∙⋅●►]|返回[^，,\s]{1,8}[，,]\s?查看更多|[.;,]?\s(?:photos?|photographs|photography|pictures|images|fotos?|fotografías?|bilder|bild|kamera|video|vídeo|illustrations?|ilustraciones|grafik)\s?(?::|by\b|von\b|par\b|por\b|di\b)|\s(?:editor|redaktur|penyunting|penyelia|编辑|編輯|责任编辑|責任編輯|редактор|ویراستار)\s?[:：|]|\s[-–—]\s(?=[\d(])|\s(?:at|um|à|a las|às|alle|om|kl\.?)\s(?=\d{1,2}[:.h]\d\d)|(?<=[^\W\d_])(?=(?:19|20)\d\d-\d\d)|(?<=[^\W\d_])(?=Published\b|(?:Last\s)?Updated\b)|(?-i:(?<=[a-zß-ÿ])(?:In\s(?=[A-Z])|on:\s(?=[^:]{6,30}In:)))|\son\sbehalf\sof\b|\b(?:published|updated|posted|last\s(?:updated|edited|modified)|follow|share|tips\smeg|view\sbio|view\sall|read\smore|see\sall|e-?mail|min\sread)\b"
    r"|\b(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\son\s(?=[^\W\d_]{2,12}\s\d{1,2}\b)|\son\s(?:mon|tue|wed|thu|fri|sat|sun)\b|(?:\bon\s)?\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,7}\.?\s\d|(?-i:(?<=[a-zß-ÿ])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?\s\d)|[,\s]\s*\d{1,2}[\s./:-]|[,\s]\s*\d{4}|https?:|(?<=[가-힣])\s?(?:선임|전문|인턴)?기자(?![가-힣]))"
)


# What led to the day that was cut off: "Ana am", "Ana, le".
_ONTO = re.compile(
    r"(?:\s*,?\s(?:veröffentlicht|publiée?|publicado|pubblicato|geplaatst))?\s*,?\s(?:am|le|el|il|em|dne|dnia|op|på|den|vom|pada|tanggal|vào|ngày)$",
    re.IGNORECASE,
)
# How papers' names begin and people's do not.
_HOUSE = re.compile(r"(?:The|El|La|Los|Las|Le|Les|Il|Der|Die|Das|De|Het)\s")
_BARS = re.compile(r"\s?[|•·]\s?")
_BULLETS = frozenset("/|•·–—-►▪")
"""Marks that part a byline from what stood before it."""


@dataclass(frozen=True, slots=True)
class Byline:
    """The byline as written, without the word that introduces it, and whom it names."""

    found: Found
    names: Names


# Behind the author of a book that is reviewed: "By Ana Li, 320 pages".
_OF_A_BOOK = re.compile(
    r"(?<!\d)\d{2,4}\s?(?:pages|pp|[Ss]eiten|páginas|pagine|blz|sidor|sider|sivua|stron|stran|стр)\b"
)


def named(reading: Reading, start: int, end: int, method: str) -> Byline | None:
    """The byline in ``text[start:end]`` with its names, its end at what is no longer about people."""
    # Of what stands before only the letter that touches counts.
    said = reading.text[max(0, start - 1) : end]
    taken = (_remembered if len(said) <= LONGEST else _taken)(said, min(start, 1))
    if taken is None or _OF_A_BOOK.search(reading.text, start, min(end, start + LONGEST)):
        return None
    at, written, names = taken
    start += at - min(start, 1)
    return Byline(Found(written, Evidence(method, start, start + len(written))), names)


def named_each(reading: Reading, start: int, end: int, method: str, names: list[str]) -> Byline | None:
    """The same, where it is known which names the byline holds."""
    byline = named(reading, start, end, method)
    return replace(byline, names=names_in("、".join(names))) if byline is not None else None


def printed_wins(byline: Byline, told: Names, source: str, house: str) -> bool:
    """Whether to believe the byline a page prints rather than what its source states.

    So where the source states only the house or an account, though an agency alone be printed; where a
    line by the headline says outright that others wrote it, since what systems state is often who typed it
    in; where more are printed beside those stated; and where the printed names are some of those that markup collected from all over the page.
    """
    printed = byline.names.authors
    outright = byline.found.evidence.method in ("byline", "byline-line")
    if not (printed or (outright and byline.names.agencies)):
        return False
    # A report that begins with "(记者 ...)" says outright who that is; its names have no capitals to know them by.
    if byline.found.evidence.method != "lead" and not all(map(_is_somebody, printed)):
        return False
    own = all(
        " " not in name
        or "".join(name.casefold().split()) in house
        or house.startswith(name.casefold().replace(" ", ""))
        for name in told.authors
    )
    said, mine = set(map(str.casefold, told.authors)), set(map(str.casefold, printed))
    if said < mine:  # systems state whoever typed it in, or the first
        return own or all(" " in name for name in printed)
    return own or (
        outright and bool(printed) and (not said & mine or (mine < said and source in ("microdata", "rel")))
    )


_HAN = re.compile("[\u4e00-\u9fff]{2,4}")


def _is_somebody(name: str) -> bool:
    """Whether a printed name is one person's: written as such, or of a few Chinese signs."""
    return is_person(name) or _HAN.fullmatch(name) is not None


def _taken(text: str, start: int) -> tuple[int, str, Names] | None:
    """From where in a text the byline is written, how, and whom it names."""
    while start < len(text) and (text[start].isspace() or text[start] in _BULLETS):
        start += 1
    lead = SAID.match(in_small(text), start) or PREPOSITION.match(text, start) or _AUTHOR.match(text, start)
    if lead is not None and lead.end() < len(text):
        start = lead.end()
    rest = _BARS.split(text[start:])
    several = len(rest) > 1 and all(
        (is_person(name.strip()) and not _HOUSE.match(name.strip())) or uncased_name(name.strip(), True)
        for name in rest
    )
    stop = _END.search(text, start) if not several else None
    written = text[start : stop.start() if stop else None].rstrip(" \t|·•-–—,:;/(")
    if stop is not None:
        written = before_weekday(_ONTO.sub("", written))
    names = names_in(_BARS.sub(", ", written) if several else written.replace("\n", ", "))
    if len(names.authors) == 1 and unspoken(written) and len(joined := parted(written, True)) > 1:
        # In Arabic and Hebrew a letter joins the second name.
        names = names_in("、".join(joined)) if all(uncased_name(one, True) for one in joined) else names
    if not any(map(str.isalpha, written)) or written.lower() in JOINING:
        return None
    if not names.authors and not names.agencies and len(written.split()) > 5:
        return None
    return start, written, names


# The same people sign many texts.
_remembered = lru_cache(1 << 12)(_taken)
