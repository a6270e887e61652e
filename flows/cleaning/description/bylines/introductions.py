"""Who is introduced: a name, and what its bearer is, below a text mostly."""

from __future__ import annotations

import re
from itertools import islice

from flows.cleaning.description.bylines.signing import BY_OTHERS, Byline, named, named_each
from flows.cleaning.description.people.name_lines import common
from flows.cleaning.description.people.persons import is_person, leading_person
from flows.cleaning.description.people.roles import role_of, writes
from flows.cleaning.description.reading import Reading
from flows.cleaning.description.scanning import in_small
from flows.cleaning.text.sentences import ends

_BOX = 80
# As Chinese papers begin: 河口日报讯（记者 王小明 通讯员 李四）, 新华社北京5月2日电（记者王小明、李四）.
_LEAD = re.compile(
    r"[（(\[【](?:本[报報]|见习|見習|实习|特[约約派])?(?:记者|記者)[\s　:：]*(?P<name>[\u4e00-\u9fff·]{2,4}(?:[\s　、]{1,2}[\u4e00-\u9fff·]{2,4}){0,5}?)"
    r"(?=[\s　、/]*(?:[）)\]】]|通[讯訊]|实习|攝影|摄影|[报報][道導]|整合|整理|综合|綜合|编译|編譯|摄[）)\]】]))"
)
# As Korean agencies begin: (하구=한소식) 김하늘 기자 =
_KOREAN_LEAD = re.compile(
    r"[(\[][가-힣A-Z0-9·,= ]{2,30}[)\]]\s?(?P<name>[가-힣]{2,4}(?:[·, ]{1,2}[가-힣]{2,4}){0,3})\s(?:선임|전문)?기자\s?="
)
_BETWEEN = re.compile(r"[\s,·]+(?=[가-힣])|\s+")
_LEADS, _LEAD_REACH = 6, 60  # lines of a body and characters of them
_IS = re.compile(
    r"(?P<name>[^\n,(]{4,50}?),?\s(?:\([^)]{1,30}\)\s)?(?:is|was|ist|est|es|è|é|är|er)\s(?:an?|the|ein|eine|une?|una|um|uma|en|ett|et)\s"
)
# The same where the article may be left out: "Ana Li ist Redakteurin im Ressort Wirtschaft."
_WRITES = re.compile(
    r"(?P<name>[^\n,(]{4,50}?),?\s(?:is|ist|est|es|è|é|är|er)\s(?:(?:an?|the|our|ein|eine|une?|una|um|uma|en|ett|et|il|la|le|el|o)\s)?"
)
_NOTE, _OFFICE = 240, 60  # characters of such a line, and of what somebody is in it
# What a note of who wrote a text does not say, and a report does.
_IS_NO_MORE = re.compile(r"(?i)[\"“”«»„]|\b(?:killed|arrested|missing|jailed|died|dead|charged|detained)\b")


def about_one(reading: Reading, first: int) -> Byline | None:
    """Below the body a name alone in its line above a text that begins with it, if only one stands so:
    "Ana Li" above "Ana Li is a reporter in ..."."""
    found: Byline | None = None
    for index in range(first, min(first + _BOX, len(reading.lines) - 1)):
        name, after = reading.lines[index].text, reading.lines[index + 1].text
        if len(name) < 50 < len(after) and after.startswith(name + " ") and is_person(name):
            others = BY_OTHERS.search(in_small(reading.lines[index - 1].text)) is not None
            if found is not None or others or common(reading.text, name):
                return None
            found = named(reading, reading.lines[index].start, reading.lines[index].end, "introduction")
    return found


def introduced(reading: Reading, index: int) -> Byline | None:
    """A name below the body and what its bearer is: "Ana Li" above "Ana is a reporter in ...", or the
    latter alone."""
    line = reading.lines[index]
    # Without its end such a line is another story's headline: "Alan Firth is the manager they need".
    found = _IS.match(line.text) if ends(line.text) else None
    if found is not None and is_person(found["name"]) and not common(reading.text, found["name"]):
        byline = named(reading, line.start, line.start + found.end("name"), "introduction")
    else:
        byline = captioned(reading, index)
    above = reading.lines[max(0, index - 2) : index]
    if byline is None or any(BY_OTHERS.search(in_small(line.text)) for line in above):
        return None
    return byline


def noted(reading: Reading, index: int) -> Byline | None:
    """A line that says who writes for the paper, of whom the text says nothing else: "Ana Li is a reporter covering the
    harbour." One that tells of a reporter names them again."""
    line = reading.lines[index]
    found = _WRITES.match(line.text) if len(line.text) <= _NOTE and ends(line.text) else None
    if (
        found is None
        or not is_person(found["name"])
        or not writes(line.text[found.end() : found.end() + _OFFICE])
    ):
        return None
    if _IS_NO_MORE.search(line.text) or reading.text.count(found["name"].split()[-1]) > 1:
        return None
    return named(reading, line.start, line.start + found.end("name"), "introduction")


def signed_first(reading: Reading, headlines: tuple[int, ...]) -> Byline | None:
    """A name and what its bearer writes as in the text's first line, above the headline: "Ana Li, Staff Writer"."""
    if not reading.lines or 0 in headlines:
        return None
    line = reading.lines[0]
    name = leading_person(line.text)
    if name is None or not writes(line.text[len(name) :]) or common(reading.text, name):
        return None
    return named(reading, line.start, line.end, "name-line")


def captioned(reading: Reading, index: int) -> Byline | None:
    """A name alone in its line, above what its bearer is."""
    line = reading.lines[index]
    if index + 1 < len(reading.lines) and is_person(line.text) and not common(reading.text, line.text):
        if index > 0 and BY_OTHERS.search(in_small(reading.lines[index - 1].text)):
            return None
        after = reading.lines[index + 1].text
        first = line.text.split()[0]
        its_own = (
            after.startswith(line.text + " ") or re.match(re.escape(first) + r"\s[a-z]", after) is not None
        )
        if its_own or after.startswith(("I'm ", "I’m ", "I am ")) or (len(after) < 60 and role_of(after)):
            return named(reading, line.start, line.end, "introduction")
    return None


def in_lead(reading: Reading) -> Byline | None:
    """The reporters whom a Chinese report names in brackets as it begins, and a Korean one behind its place."""
    body = (line for line, kind in zip(reading.lines, reading.kinds, strict=True) if kind == "body")
    for line in islice(body, _LEADS):
        head = line.text[:_LEAD_REACH]
        if (found := _LEAD.search(head) or _KOREAN_LEAD.match(head)) is not None:
            begin, end = (line.start + at for at in found.span("name"))
            # Between Japanese names a blank parts family and given name, here one person and the next.
            return named_each(reading, begin, end, "lead", _BETWEEN.split(found["name"]))
    return None
