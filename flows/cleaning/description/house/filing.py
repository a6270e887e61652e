"""Where a text was filed: its section, its tags."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from flows.cleaning.description.house.publishers import known_as
from flows.cleaning.description.house.sections import ANYWHERE, NOWHERE
from flows.cleaning.description.reading import Found, Reading
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.description.sites import as_address
from flows.cleaning.description.stated import Hints, stated
from flows.documents import Evidence

_TAG_WORDS = (
    r"(?:tags?|tagged(?: with| as)?|topics?|filed under|categor(?:y|ies)|keywords?|schlagw[oö]rter|themen|stichworte|mots[- ]clés|étiquettes|etiquetas|temas|palabras clave|palavras[- ]chave"
    r"|argomenti|trefwoorden|ämnen|emner|avainsanat|tagi|теги|темы|etiketler|từ khóa|タグ|标签|태그)"
)
_TAGS = Uncased(_TAG_WORDS + r"\s*[:：]\s*(?=\S)")
TAGGED = f"(?im)^{_TAG_WORDS}"
"""How RE2 looks for such lines in all lines at once (:mod:`telling`)."""
# Words of a section's name, and letters of a house's name that no other name holds by chance.
_STEP, _TELLING = 4, 5
_MOST_TAGS = 50
_FUSED = re.compile(r"[^\W\d],(?=[^\W\d])")
_SEVERAL = re.compile(r"\s*[;；，、|｜]\s*")
# "Business, Finance, & Economics" is one.
_JOINED = re.compile(r",\s*(?:&|and|und|et|y|e|en|og|och|oraz|i|и)\s", re.IGNORECASE)
_IN_SIGNS = re.compile(
    r"(?:[\u3040-\u30ff\u3400-\u9fff]{2,8}[ \u3000]+){3,}[\u3040-\u30ff\u3400-\u9fff]{1,8}"
)
"""Keywords in Chinese or Japanese, which part nothing but keywords by blanks."""
_SERIAL = re.compile(r"[0-9a-fA-F-]{32,}")
# As an address so long, what begins with the headline is the headline.
_LONG = 12
# Of a headline's words so many, and such a share, are no coincidence.
_FEW_WORDS, _MOSTLY = 5, 0.7


def section_of(hints: Hints, others: Iterable[str]) -> Found | None:
    """The first section that the source states; of a list its first, of the way to the page the first name that is no site's
    own, no page's and none of the ``others``."""
    told = {as_address(name) for name in others}
    for source, value in stated(hints, "section"):
        # Two commas make a list, or one without a blank; with one it is a name: "Waste, Fraud & Abuse".
        listed = value.count(",") > 1 or _FUSED.search(value) is not None
        for part in value.split(",") if listed else (value,):
            section = part.strip()
            if (
                not section
                or section.casefold() in NOWHERE
                or "://" in section
                or section[0] == "/"
                or section.isdigit()
            ):
                continue
            if as_address(section) not in told:
                return Found(section, Evidence(source))
    trail = list(stated(hints, "trail"))
    if any(step.isdigit() for _, step in trail):
        return None  # by the day: 2016, October, 13
    for source, step in trail:
        known = step.casefold()
        if len(step.split()) > _STEP or known in NOWHERE or known in ANYWHERE:
            continue
        spelled = as_address(step)
        if spelled not in told and not any(name in spelled for name in told if len(name) > _TELLING):
            return Found(step, Evidence(source))
    return None


def filed_under(
    reading: Reading, hints: Hints, may_be_printed: bool, headline: str, names: Iterable[str]
) -> tuple[tuple[str, ...], Evidence] | None:
    """The tags a line near the body lists, if any line may, or the source states; none of ``names``, those of who wrote
    and published the text, and none that are but the words of its headline, which systems make of it."""
    printed = tags_of(reading) if may_be_printed else None
    if printed is not None and headline:
        line = reading.line_at(printed[1].start)
        if line >= 0 and reading.lines[line].text.startswith(headline):
            printed = None  # "Tag: the game that came back"
    listed = printed or _stated_tags(hints)
    if listed is None:
        return None
    tags, evidence = listed
    nothing = {as_address(name) for name in names} | _echoed(tags, headline) | {""}
    whole = as_address(headline)
    telling = tuple(
        tag
        for tag in tags
        if not _SERIAL.fullmatch(tag)
        and "<" not in tag  # a page that is broken there
        and not (len(whole) >= _LONG and as_address(tag).startswith(whole))
        and not (len(tag) == 1 and tag.islower())  # of an address or a name taken apart
        and tag.casefold() not in NOWHERE
        and nothing.isdisjoint((as_address(tag), as_address(known_as(tag))))
    )
    return (telling, evidence) if telling else None


def _echoed(tags: tuple[str, ...], headline: str) -> set[str]:
    """The words of a headline, if most of them stand among the tags, each as one.

    >>> sorted(_echoed(("the", "ferry", "returns", "to", "quay", "boats"), "The Ferry Returns to Quay"))
    ['ferry', 'quay', 'returns', 'the', 'to']
    >>> _echoed(("ferry", "quay", "boats"), "The Ferry Returns to Quay")
    set()
    """
    words = {as_address(word) for word in headline.split()} - {""}
    again = words & {as_address(tag) for tag in tags}
    return again if len(again) >= max(_FEW_WORDS, _MOSTLY * len(words)) else set()


def _stated_tags(hints: Hints) -> tuple[tuple[str, ...], Evidence] | None:
    told = list(stated(hints, "tags"))
    if not told:
        return None
    values = [tag for source, tag in told if source == told[0][0]][:_MOST_TAGS]
    if len(values) == 1:
        values = _taken_apart(values[0], told[0][0])[:_MOST_TAGS]
    # Some pages state them as HTML once more: "editor&#39;s picks".
    values = [part.strip() for tag in values for part in _SEVERAL.split(html.unescape(tag))]
    tags = tuple(dict.fromkeys(filter(None, values)))[:_MOST_TAGS]
    return (tags, Evidence(told[0][0])) if tags else None


def _taken_apart(value: str, source: str) -> list[str]:
    """The tags that one string states.

    >>> _taken_apart("ferry, old quay, harbour", "opengraph"), _taken_apart("Waste, Fraud & Abuse", "opengraph")
    (['ferry', 'old quay', 'harbour'], ['Waste, Fraud & Abuse'])
    >>> _taken_apart("渡轮 港口 老码头 船员", "meta")
    ['渡轮', '港口', '老码头', '船员']
    """
    if _IN_SIGNS.fullmatch(value.strip()):
        return value.split()
    commas = value.count(",")
    if (
        commas > 2
        or (commas == 2 and not _JOINED.search(value))
        or source == "microdata"
        or _FUSED.search(value)
    ):
        return [tag.strip() for tag in value.split(",")]
    return [value]


def tags_of(reading: Reading) -> tuple[tuple[str, ...], Evidence] | None:
    """The tags or categories a line near the body lists: "Tags: floods, Mekong"."""
    near = (*range(max(0, reading.opening - 8), reading.opening), *range(reading.last, reading.last + 12))
    for line in [reading.lines[index] for index in near if index < len(reading.lines)]:
        text = line[2]
        if (":" not in text and "：" not in text) or len(text) > 300:
            continue
        if (found := _TAGS.match(in_small(text))) is None:
            continue
        values = dict.fromkeys(tag.strip(" .#") for tag in re.split(r"[,;|/]|\s#", line.text[found.end() :]))
        # What ends in an arrow leads elsewhere: "See all topics »".
        tags = tuple(tag for tag in values if 1 < len(tag) <= 60 and tag[-1] not in "»›>→")[:_MOST_TAGS]
        if tags:
            return tags, Evidence("tags-line", line.start + found.end(), line.end)
    return None
