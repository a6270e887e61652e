"""What a text says of its writers, below its last paragraph: "Ina Li is a reporter for the Harbour Post."

The line model holds such lines for the article's, since they are sentences about somebody. What tells them is that
they name an occupation, or say "the writer is", that nothing of the article follows, and that it has not named them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from flows.cleaning.judge import Verdict
from flows.cleaning.rule import Rule
from flows.cleaning.standing import SENTENCE, ends
from flows.documents import Line

_ABOVE, _BESIDE = 4, 1
"""Paragraphs of the article that stand above at least, and paragraphs that may stand among or below what tells of the
writers: how to reach them."""
_LONGEST, _LONGEST_NAME = 900, 60
"""Characters of a paragraph that tells of a writer, and of a line that names one."""
_WORK = (
    r"(?i:writers?|editors?|journalists?|reporters?|correspondents?|authors?|freelancers?|contributors?|columnists?|bloggers?|(?:co-?)?founders?|directors?|managers?|presidents?|vp|ceo|cofounder|specialists?|consultants?|strategists?|professors?|"
    r"lecturers?|researchers?|fellows?|analysts?|producers?|photographers?|critics?|attorneys?|lawyers?|developers?|engineers?|coach|coaches|dietitians?|nutritionists?|physicians?|historians?|novelists?|poets?|students?|interns?|experts?|scholars?|scientists?|economists?|teachers?|educators?|designers?|"
    r"entrepreneurs?|reviewers?|ambassadors?|ministers?|senators?|"
    r"journalistin|redakteur(?:in)?|korrespondent(?:in)?|autorin|autor|reporterin|volontär(?:in)?|journalistes?|rédacteur|rédactrice|correspondante?|auteur|autrice|professeure?|écrivaine?|periodistas?|escritora?|redactora?|corresponsal|analista|profesora?|economista|abogad[oa]|jornalistas?|repórter|escritora?|colunista|professora?|editora?|advogad[oa]|"
    r"giornalista|scrittore|scrittrice|redattore|redattrice|docente|saggista|redacteur|verslaggever|schrijver|hoogleraar|dziennikarz|dziennikarka|publicysta|redaktor|журналист|обозреватель|корреспондент|писатель|редактор|gazeteci|yazar|muhabir|jurnalis|wartawan|penulis)"
)
_NAME = r"[^\W\d_a-zß-ÿ][^\s.!?\":;]*\.?(?: (?:[^\W\d_a-zß-ÿ(][^\s!?\":;]*|of|de|da|del|van|von|der|al|bin|ibn)){0,5},?"
_TELLS = re.compile(
    rf"(?:(?:[Tt]he|This) (?:writers?|authors?|reporters?|columnists?) (?:is|are|was|has|have|can|may)\b|Der Autor ist|Die Autorin ist|Die Autoren sind|L['’]auteure? est|El autor es|La autora es|O autor é|A autora é|L['’]autore è|L['’]autrice è|De auteur is|Автор —|Autor jest|Yazar,|"
    rf"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?P<name>{_NAME}) (?:(?:(?:is|are|ist|est|es|é|è) (?:(?:an?|the|our|eine?|une?|le|la|el|un|una|uma?|o|en|een|seorang|[^\W\d_a-z][\w'’]+['’]s) (?:[^.!?\":;]{{0,100}}[ -])??)?|(?:ist|est|es|é|è|jest|adalah) (?:[^\s.!?\":;]+ ){{1,3}}){_WORK}\b|(?:covers|reports on|reports for|writes about|writes for|writes on|edits|teaches)\b))"
)

_WHO = re.compile(
    r"(?P<name>[^\W\d_a-zß-ÿ][^\W\d_]*(?:[ -]+(?:(?:van|von|de|der|del|da|di|la|le|bin|al) )*[^\W\d_a-zß-ÿ][\w'’.]*){1,3}?),? (?:(?:is|has been|writes|covers|works|teaches|ist|arbeitet|schreibt|est|es|escribe|é|è|jest|är|er) |— )"
)
_WORD = re.compile(r"[^\W\d_]+")
_END = 12
"""Lines at a text's end that may be about its writer."""
_HEAD = 8
"""Lines of a page that may be its head."""


def writers(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The paragraphs at a text's end that tell of its writers, and the names that stand above them."""
    yield from _introduced(lines, claimed)
    found: list[int] = []
    others = 0
    at = len(lines) - 1
    while at > 0 and others <= _BESIDE:
        text = lines[at].text
        if at not in claimed and len(text) >= SENTENCE and ends(text):
            if tells_of_writer(text):
                found.append(at)
            elif verdicts[at].keep:
                others += 1
        at -= 1
    text_above = [
        line.text
        for at, line in enumerate(lines[: min(found, default=0)])
        if verdicts[at].keep and at not in claimed and len(line.text) >= SENTENCE and ends(line.text)
    ]
    if len(text_above) < _ABOVE:
        return
    for at in found:
        if (name := _surname(lines[at].text)) and any(name in text for text in text_above):
            continue  # the article tells of somebody who writes
        yield at
        name = lines[at - 1].text
        if at - 1 not in claimed and len(name) <= _LONGEST_NAME and lines[at].text.startswith(name):
            yield at - 1


def _introduced(lines: Sequence[Line], claimed: Mapping[int, Rule]) -> Iterator[int]:
    """The lines near the end that introduce whoever a byline at the head of the page names, or a line of nothing else:
    writers do not report on themselves."""
    for at in range(max(_HEAD // 2, len(lines) - _END), len(lines)):
        found = _WHO.match(lines[at].text) if at not in claimed else None
        name = found["name"].casefold() if found is not None else ""
        if name and any(
            name in text.casefold()
            and (_is_stamp(above, claimed, "byline") or (_signs(above, claimed) and name == text.casefold()))
            for above, (_, _, text) in enumerate(lines[1 : min(_HEAD, at - 1)], 1)
        ):
            yield at


def _signs(at: int, claimed: Mapping[int, Rule]) -> bool:
    """Whether a date stands right above or below a line: so names that sign a text stand."""
    return _is_stamp(at - 1, claimed, "published") or _is_stamp(at + 1, claimed, "published")


def _is_stamp(at: int, claimed: Mapping[int, Rule], field: str) -> bool:
    return at in claimed and claimed[at].field == field


def _surname(told: str) -> str:
    """The last name of whom a paragraph tells, empty where it names nobody.

    >>> _surname("Ina Li is a reporter."), _surname("The writer is a reporter.")
    ('Li', '')
    """
    found = _TELLS.match(told)
    return _WORD.findall(found["name"])[-1] if found is not None and found["name"] else ""


def tells_of_writer(text: str) -> bool:
    """Whether a paragraph says what somebody does who writes.

    >>> tells_of_writer("Ina Li is a reporter for the Harbour Post. She lives in Lindholm.")
    True
    >>> tells_of_writer("The writer is a former ambassador to the islands."), tells_of_writer("Ina Li is not a poet.")
    (True, False)
    """
    return len(text) <= _LONGEST and _TELLS.match(text) is not None
