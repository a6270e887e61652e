"""Who published a text, and who did first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from flows.cleaning.description.aliases import ALIASES
from flows.cleaning.description.reading import Found, Reading
from flows.cleaning.description.scanning import Scans, Uncased, in_small
from flows.cleaning.description.stated import Hints, stated
from flows.documents import Evidence

_ARTICLE = re.compile(r"(?i)the\s+(?=\S)")
_COMPANY = re.compile(
    r"(?i)[\s,]+(?:inc|ltd|llc|plc|gmbh|ag|s\.?a|s\.?p\.?a|pte|pty|co|corp|limited|online|all rights reserved)\.?$"
)
_CLOSES = r"\s*(?:\||\s(?:erschienen|veröffentlicht|publiziert|tayang|dengan)\b|[.;]\s|[.;]?$|\s[-–—•·]\s|,?\s(?:on|in|and|am|le|el)\s(?:\w+\s)?\d|\(|,\s(?:all|under|with)\b|\ball\srights|\s(?:with permission|under a))"
_NAME = r"(?P<name>[^\W_](?:[^|\n\r]{0,78}?\S)?)"
_COURTESY = re.compile(
    r"(?i)^[\s(\[*]*(?:by\s)?(?:story\s|article\s|news\s)?courtesy(?:\s+of\b|\s+by\b)?\s*:?\s*"
    + _NAME
    + _CLOSES
)
# How texts of many languages say where they stood first; the name follows.
_FIRST_SAID = (
    r"(?:first|originally|previously)\s(?:appeared|published|ran|posted)\s(?:in|on|at|by)",
    r"(?:appeared|published|ran|posted)\s(?:first|originally)\s(?:in|on|at|by)",
    r"(?:republished|reprinted|reproduced)\s(?:with\spermission\s)?from",
    r"zuerst\s(?:erschienen|veröffentlicht|publiziert)\s(?:in|im|auf|bei)|(?:erschien|wurde|ist)\szuerst\s(?:in\sder|in|im|auf|bei)|ursprünglich\s(?:erschienen|veröffentlicht)\s(?:in|im|auf|bei)",
    r"(?:publié|publiée|paru|parue)\s(?:initialement|d['’]abord|à\sl['’]origine|pour\sla\spremière\sfois)\s(?:dans|sur|par)|(?:initialement|d['’]abord)\s(?:publié|publiée|paru|parue)e?\s(?:dans|sur|par)",
    r"(?:publicado|publicada|publicó|apareció)\s(?:originalmente|primero|por\sprimera\svez)\s(?:en|por)|originalmente\s(?:publicado|publicada)\s(?:en|em|por|no|na)|(?:publicado|publicada)\s(?:originalmente|pela\sprimeira\svez)\s(?:em|por|no|na)",
    r"(?:pubblicato|apparso|uscito)\s(?:originariamente|originalmente|per\sla\sprima\svolta)\s(?:sul|su|da|in)",
    r"verscheen\s(?:eerder|eerst|oorspronkelijk)\s(?:in|op|bij)|oorspronkelijk\s(?:verschenen|gepubliceerd)\s(?:in|op|door)",
    r"publicerades\sförst\s(?:i|på|av)|först\spublicerade?s?\s(?:i|på|av)|først\s(?:publiceret|bragt|publisert|udgivet)\s(?:i|på|av|af)",
    r"(?:pierwotnie|po\sraz\spierwszy)\s(?:opublikowany|opublikowano|ukazał\ssię)\s(?:w|na|przez)",
    r"впервые\s(?:опубликован|опубликована|опубликовано|вышел|вышла)\s(?:в|на)|вперше\sопубліковано\s(?:в|у|на)",
    r"(?:pertama\skali|telah)\s(?:tayang|terbit|diterbitkan|dipublikasikan)\sdi|đăng\slần\sđầu\s(?:trên|tại)",
)
_FIRST = re.compile(rf"(?i)\b(?:{'|'.join(_FIRST_SAID)})\s+(?:the\swebsite\sof\s)?{_NAME}{_CLOSES}")
_FIRST_UNSPACED = re.compile(
    r"(?:首发于|首發於|转载自|轉載自|原载于|原載於|初出)\s?[:：]?\s?《?(?P<name>[^\s。，、》）)]{2,30})"
)
_SOURCE_WORD = r"(?:source|sources?\sarticle|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|источник|джерело|kaynak|sumber|nguồn|πηγή|来源|來源|出典|출처|المصدر|स्रोत)\s*[:：]\s*"
_SOURCE_SAID = rf"[\s(\[*]*{_SOURCE_WORD}"
_SOURCE, _SOURCE_LEADS = re.compile(rf"(?i){_SOURCE_SAID}{_NAME}{_CLOSES}"), Uncased(_SOURCE_SAID)
_COPYRIGHT = re.compile(
    r"(?i)(?:©|\(c\)|&copy;|\bcopyright\b)\s*(?:©|\(c\)|copyright|স্বত্ব|hak\scipta)?\s*(?:by\s)?(?:\d{4}(?:\s?[-–—,]\s?\d{2,4})?\s*[,:|]?\s*)?(?:by\s|the owner,?\s)?"
    + _NAME
    + _CLOSES
)
# Looked for in all lines at once before in each.
_TOLD = Scans(
    rf"(?i){'|'.join(_FIRST_SAID)}|首发于|首發於|转载自|轉載自|原载于|原載於|初出",
    rf"(?i){_SOURCE_WORD}",
    r"©|opyright|\([cC]\)",
    "ourtesy",
)
_NO_NAME = re.compile(
    r"(?i)(?:all rights|alle rechte|tous droits|todos los derechos|tutti i diritti|riproduzione|todos os direitos|direitos|wszelkie|все права|права|tüm hakları|hak cipta|bản quyền|無断|版权|www\.|https?:|\d|notice|policy|reserved|this|the author|photo|image|reuters photo)"
)
# What follows a holder's name in the same breath: that all is his.
_RESERVED = Uncased(
    r"\s*(?:無断|無斷|禁無断|禁止|版权所有|版權所有|未经|all rights|alle rechte|tous droits|todos los derechos|tutti i diritti|riproduzione|todos os direitos|wszelkie prawa|все права|tüm hakları|toate drepturile|minden jog|med ensamrätt)"
)
_YEAR_BEHIND = re.compile(r"[\s,]+\d{4}(?:\s?[-–]\s?\d{2,4})?$")
# Where a source names its site, the most telling first.
_NAMED_BY = (
    ("container", "publisher"), ("container", "site_name"), ("opengraph", "site_name"), ("json-ld", "publisher"),
    ("json-ld", "site_name"), ("microdata", "publisher"), ("meta", "publisher"), ("meta", "site_name"),
)  # fmt: skip
# A longer line of the body is prose, which tells of others' courtesy and sources.
_PROSE, _LONGEST = 160, 400
_SOURCED = 12  # lines below the body in which its source is named
_LOOKED_THROUGH = 100_000  # characters of a page
_INITIALS = re.compile(r"[A-Z]{2,5}")
_ENDING = re.compile(r"(?i)^(?:www|news)\.|(?:\.(?:com?|net|org|gov|ac|info))?\.[a-z]{2,6}$")
_FOREIGN_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|les|el|los|las|il|lo|het|de|o|a)\s+")


@dataclass(frozen=True, slots=True)
class Publishers:
    """Whom a text names as written: by whose courtesy it appears, where it appeared first, who holds
    the copyright of the page."""

    courtesy: Found | None = None
    original: Found | None = None
    holder: Found | None = None


@lru_cache(1 << 10)
def known_as(written: str) -> str:
    """The one name of a publisher under which its spellings meet.

    >>> known_as("The Vientiane Times"), known_as("BBC News"), known_as("Example Media Ltd.")
    ('Vientiane Times', 'BBC', 'Example Media')
    """
    name = " ".join(written.split()).strip(" .,;:|-–—\"'“”")
    name = _COMPANY.sub("", _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name) or name
    return ALIASES.get(name.casefold(), name)


def stated_publisher(hints: Hints, site: str | None, beside: Found | None) -> Found | None:
    """The publisher a page's source states: of several names the one that agrees with the site's address.

    Pages name themselves in many places, some of them the holding company; the one readers know is
    mostly the one they type. A name that is an address is shortened to what agrees.
    """
    names = [
        Found(value, Evidence(source))
        for source, field in _NAMED_BY
        for of, value in stated(hints, field)
        if of == source and 2 <= len(value) <= 80 and "://" not in value
    ]
    if beside is not None:
        names.append(beside)
    label = (site or "").split(".")[0].replace("-", "")
    for name in names if label else ():
        for form in (name.value, re.split(r"\s[-–—|:]\s", name.value)[0]):
            if label in _compact(form):
                return Found(form, name.evidence)
    # What only registers and insiders call it says less than the address its title bears.
    odd = bool(names) and (_COMPANY.search(names[0].value) or _INITIALS.fullmatch(names[0].value))
    for name in names if label else ():
        form = _ENDING.sub("", name.value)
        if (odd or name is not beside) and form != name.value and label in _compact(form):
            return Found(form, name.evidence)
    return names[0] if names and names[0] is not beside else None


def familiar(name: Found, site: str | None, text: str) -> Found:
    """The part of a publisher's name by which its readers know it, where its address spells that part and the page
    prints it: its initials, or the words at its end. Else the name.

    >>> page = "Harbour matters. The NHM asks for rain. The Harbour Mail too."
    >>> familiar(Found("Northern Harbour Mail", Evidence("json-ld")), "nhm.example", page).value
    'NHM'
    >>> familiar(Found("Old Harbour Mail", Evidence("json-ld")), "harbourmail.example", page).value
    'Harbour Mail'
    """
    label = (site or "").split(".")[0].replace("-", "")
    words = name.value.split()
    if not 3 <= len(words) <= 8 or len(label) < 3:
        return name
    initials = "".join(word[0] for word in words)
    forms = [initials] if initials.casefold() == label and initials.isupper() else []
    ends = (
        (" ".join(words[at:]) for at in range(1, len(words) - 1)) if _compact(name.value)[1] != label else ()
    )
    forms += [end for end in ends if _compact(end)[0] == label]
    for form in forms:
        if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text[:_LOOKED_THROUGH]):
            return Found(form, Evidence("familiar"))
    return name


def title_publisher(
    reading: Reading, beside: Found | None, holder: Found | None, site: str | None
) -> Found | None:
    """The name a page's title bears after the headline, if something else on the page says that it is
    the site's: a line of its own, the copyright line, the address."""
    if beside is None or not 2 <= len(beside.value) <= 60:
        return None
    name, label = _compact(beside.value), (site or "").split(".")[0].replace("-", "")
    held = holder is not None and name[1] in _compact(holder.value)[0]
    alone = any(line.text == beside.value for line in reading.lines[1:])
    return beside if held or alone or (label and label in name) else None


def _compact(name: str) -> tuple[str, str]:
    """A name as addresses write it, with its article and without."""
    bare = _FOREIGN_ARTICLE.sub("", name.casefold())
    return re.sub(r"[\W_]", "", name).casefold(), re.sub(r"[\W_]", "", bare)


def publishers_of(reading: Reading) -> Publishers:
    """What a text says of its publisher: a courtesy line, "first appeared in", a copyright line."""
    courtesy = original = holder = None
    if marked := reading.first("courtesy", "courtesy-line"):
        courtesy = _courtesy_in(
            reading.text[marked.evidence.start : marked.evidence.end], marked.evidence.start
        )
    lines = [
        (line, kind)
        for line, kind in zip(reading.lines, reading.kinds, strict=True)
        if len(line[2]) <= _PROSE or kind != "body"
    ]
    # Far below the body a source is that of a table or of a box beside it.
    reach = reading.lines[min(reading.last + _SOURCED, len(reading.lines) - 1)].end if reading.lines else 0
    told, sourced, copied, courteous = _TOLD.may_be_in("\n".join([line[2][:_LONGEST] for line, _ in lines]))
    for line, kind in lines if told or sourced or copied or courteous else ():
        text, start, described = line.text[:_LONGEST], line.start, kind == "metadata"
        if courtesy is None and "ourtesy" in text:
            courtesy = _courtesy_in(text, start)
        if sourced and original is None and start < reach and (":" in text or "：" in text):
            found = _SOURCE.match(text) if _SOURCE_LEADS.match(in_small(text)) else None
            original = _name(found, start, "source-line")
        if told and original is None and len(text) > 8:
            found = _FIRST.search(text) or _FIRST_UNSPACED.search(text)
            original = _name(found, start, "first-appeared")
            if original is not None and not _is_titled(original.value):
                original = None
        if described or not copied:
            continue  # a caption's sign says whose picture it is
        if "©" in text or "opyright" in text or "(c)" in text or "(C)" in text:
            holder = _name(_COPYRIGHT.search(text), start, "copyright-line") or holder
    return Publishers(courtesy, original, holder)


def _is_titled(name: str) -> bool:
    """Whether what a text appeared in is a paper or a site rather than an event or a clause: it begins large,
    or is an address, and no clause follows.

    >>> _is_titled("the Harbour Post"), _is_titled("a letter"), _is_titled("Morgengrauen, sagte sie")
    (True, False, False)
    """
    bare = _FOREIGN_ARTICLE.sub("", name)
    begins = not bare[:1].islower() or "." in bare
    return begins and not any(clause[:1].islower() for clause in bare.split(", ")[1:])


# A paper thanks the same others again and again.
@lru_cache(1 << 10)
def _thanked(line: str) -> Found | None:
    return _name(_COURTESY.match(line), 0, "courtesy-line")


def _courtesy_in(line: str, start: int) -> Found | None:
    """By whose courtesy a line that begins at ``start`` says that a text appears."""
    found = _thanked(line[:_LONGEST])
    if found is None:
        return None
    where = found.evidence
    return Found(found.value, Evidence(where.method, where.start + start, where.end + start))


def _name(found: re.Match[str] | None, offset: int, method: str) -> Found | None:
    if found is None:
        return None
    name: str = found["name"]
    reserved = _RESERVED.search(in_small(name))
    name = _YEAR_BEHIND.sub("", name[: reserved.start()] if reserved is not None else name).rstrip(
        " .,;:·-–—"
    )
    if not 2 <= len(name) <= 60 or len(name.split()) > 7 or _NO_NAME.match(name):
        return None
    start = offset + found.start("name")
    return Found(name, Evidence(method, start, start + len(name)))
