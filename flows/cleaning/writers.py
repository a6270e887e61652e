"""What a text says of its writers, below its last paragraph: "Ina Li is a reporter for the Harbour Post."

The line model holds such lines for the article's, since they are sentences about somebody. What tells them is that
they name an occupation, or say "the writer is", and that nothing of the article follows.
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
writers: how to reach them. """
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
    rf"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?{_NAME} (?:(?:(?:is|are|ist|est|es|é|è) (?:(?:an?|the|our|eine?|une?|le|la|el|un|una|uma?|o|en|een|seorang|[^\W\d_a-z][\w'’]+['’]s) (?:[^.!?\":;]{{0,100}}[ -])??)?|(?:ist|est|es|é|è|jest|adalah) (?:[^\s.!?\":;]+ ){{1,3}}){_WORK}\b|(?:covers|reports on|reports for|writes about|writes for|writes on|edits|teaches)\b))"
)


def writers(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The paragraphs at a text's end that tell of its writers, and the names that stand above them."""
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
    above = 0
    for at, line in enumerate(lines[: min(found, default=0)]):
        if verdicts[at].keep and at not in claimed and len(line.text) >= SENTENCE and ends(line.text):
            above += 1
    if above < _ABOVE:
        return
    for at in found:
        yield at
        name = lines[at - 1].text
        if at - 1 not in claimed and len(name) <= _LONGEST_NAME and lines[at].text.startswith(name):
            yield at - 1


def tells_of_writer(text: str) -> bool:
    """Whether a paragraph says what somebody does who writes.

    >>> tells_of_writer("Ina Li is a reporter for the Harbour Post. She lives in Lindholm.")
    True
    >>> tells_of_writer("The writer is a former ambassador to the islands."), tells_of_writer("Ina Li is not a poet.")
    (True, False)
    """
    return len(text) <= _LONGEST and _TELLS.match(text) is not None
