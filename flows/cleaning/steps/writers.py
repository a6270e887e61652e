"""What a text says of its writers, below its last paragraph: "Ina Li is a reporter for the Harbour Post."

The line model holds such lines for the article's, since they are sentences about somebody. What tells them is that
they name an occupation, or say "the writer is", that nothing of the article follows, and that it has not named them; where
there is a byline, that it names them, or that their name stands alone in a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.steps.standing import is_role
from flows.cleaning.text.sentences import is_paragraph

_ABOVE, _BESIDE = 4, 1
"""Paragraphs of the article that stand above at least, and paragraphs that may stand among or below what tells of the
writers: how to reach them."""
_TOLD = 2
"""Paragraphs that tell of writers, at most: of more people an article tells."""
_LONGEST, _LONGEST_NAME = 900, 60
"""Characters of a paragraph that tells of a writer, and of a line that names one."""
_WORK = (
    r"(?i:writers?|editors?|journalists?|reporters?|correspondents?|authors?|freelancers?|contributors?|columnists?|bloggers?|(?:co-?)?founders?|directors?|managers?|presidents?|vp|ceo|specialists?|consultants?|strategists?|professors?|"
    r"lecturers?|researchers?|fellows?|analysts?|producers?|photographers?|critics?|attorneys?|lawyers?|developers?|engineers?|coach|coaches|dietitians?|nutritionists?|physicians?|historians?|novelists?|poets?|students?|interns?|experts?|scholars?|scientists?|economists?|teachers?|educators?|designers?|"
    r"entrepreneurs?|reviewers?|ambassadors?|ministers?|senators?|"
    r"journalistin|redakteur(?:in)?|korrespondent(?:in)?|autorin|autor|reporterin|volontär(?:in)?|journalistes?|rédacteur|rédactrice|correspondante?|auteur|autrice|professeure?|écrivaine?|periodistas?|escritora?|redactora?|corresponsal|analista|profesora?|economista|abogad[oa]|jornalistas?|repórter|colunista|professora?|editora?|advogad[oa]|"
    r"giornalista|scrittore|scrittrice|redattore|redattrice|docente|saggista|redacteur|verslaggever|schrijver|hoogleraar|dziennikarz|dziennikarka|publicysta|redaktor|журналист|обозреватель|корреспондент|писатель|редактор|gazeteci|yazar|muhabir|jurnalis|wartawan|penulis)"
)
_NAME = r"[^\W\d_a-zß-ÿ][^\s.!?\":;]*\.?(?: (?:[^\W\d_a-zß-ÿ(][^\s!?\":;]*|of|de|da|del|van|von|der|al|bin|ibn)){0,5},?"
_TELLS = re.compile(
    rf"(?:(?:(?:[Tt]he|This) (?:writers?|authors?|reporters?|columnists?) (?:is|are|was|has|have)\b|(?:Der Autor|Die Autorin) ist|Die Autoren sind|L['’]auteure? est|El autor es|La autora es|O autor é|A autora é|L['’]autore è|L['’]autrice è|De auteur is)[^.!?\":;]{{0,100}}?\b{_WORK}\b|"
    rf"(?:[Tt]he|This) (?:writers?|authors?|reporters?|columnists?) (?:(?:can|may) be|(?:has|have) declared)\b|Автор —|Autor jest|Yazar,|"
    rf"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?P<name>{_NAME}) (?:(?:(?:is|are|ist|est|es|é|è) (?:(?:an?|the|our|eine?|une?|le|la|el|un|una|uma?|o|en|een|seorang|[^\W\d_a-z][\w'’]+['’]s) (?:[^.!?\":;]{{0,100}}[ -])??)?|(?:ist|est|es|é|è|jest|adalah) (?:[^\s.!?\":;]+ ){{1,3}}){_WORK}\b|(?:covers|reports on|reports for|writes (?:primarily |mostly |mainly |regularly |often )?(?:about|for|on)|edits|teaches)\b))"
)
_WHO = re.compile(
    r"(?P<name>[^\W\d_a-zß-ÿ][^\W\d_]*(?:[ -]+(?:(?:van|von|de|der|del|da|di|la|le|bin|al) )*[^\W\d_a-zß-ÿ][\w'’.]*){1,3}?),? (?:(?:is|has been|writes|covers|works|teaches|ist|arbeitet|schreibt|est|es|escribe|é|è|jest|är|er) |— )"
)
_BOOK = re.compile(
    r"(?i)\b(?:books?|novels?|memoirs?|biography|short stories|buch(?:es)?|bücher|romans?|livres?|récit|libros?|novelas?|livros?|libri|libro|romanz[oi]|boek|boeken|książk[aię]|powieść|книг[аиу]|роман[ае]?|kitab[ıi]|kitap|buku)\b"
)
# Whom an article quotes, be it a reporter, no house introduces.
_SPEAKS = re.compile(r"\b(?:he|she|they|who) (?:says?|said|told|remembers?|recall(?:s|ed)?)\b")
_WORD = re.compile(r"[^\W\d_]+")
_END = 12
"""Lines at a text's end that may be about its writer."""
_HEAD = 60
"""Lines of a page that may be its head, its menu among them."""


def writers(sheet: Sheet) -> Iterator[int]:
    """The paragraphs at a text's end that tell of its writers, and the names that stand above them."""
    yield from _introduced(sheet)
    told: list[tuple[int, str]] = []
    others = 0
    for at in range(len(sheet) - 1, 0, -1):
        if at in sheet.claimed or not is_paragraph(sheet.texts[at]):
            continue
        if (surname := surname_of_writer(sheet.texts[at])) is not None:
            told.append((at, surname))
            if len(told) > _TOLD:
                return  # an article's portraits
        elif sheet.verdicts[at].keep and (others := others + 1) > _BESIDE:
            break
    if not told:
        return
    above = [
        text for at, text in enumerate(sheet.texts[: told[-1][0]]) if sheet.stays(at) and is_paragraph(text)
    ]
    if len(above) < _ABOVE:
        return
    signed = [text for at, text in enumerate(sheet.texts[:_HEAD]) if sheet.field(at) == "byline"]
    for at, surname in told:
        if surname and signed and not _is_signed(sheet, at, surname, signed):
            continue  # somebody else wrote it
        if any(surname in text if surname else _is_of_a_book(sheet.texts[at], text) for text in above):
            continue  # the article tells of somebody who writes
        yield at
        name = sheet.texts[at - 1]
        if at - 1 not in sheet.claimed and len(name) <= _LONGEST_NAME and sheet.texts[at].startswith(name):
            yield at - 1


def _is_of_a_book(told: str, above: str) -> bool:
    """Whether a paragraph speaks of a book, or of the author of whom ``told`` does: then that is no note of the house's."""
    subject = " ".join(told.split(maxsplit=2)[:2]).casefold()
    return subject in above.casefold() or _BOOK.search(above) is not None


def _is_signed(sheet: Sheet, at: int, surname: str, signed: Sequence[str]) -> bool:
    """Whether a byline names whom a paragraph tells of, or a line above says their name alone; right above it that is a
    portrait's subhead, unless the line model does not hold it for body."""
    if any(surname.casefold() in text.casefold() for text in signed):
        return True
    below = sheet.texts[at]
    return any(
        " " in text and len(text) <= _LONGEST_NAME and below.startswith(text)
        for above, text in enumerate(sheet.texts[:at])
        if above < at - 1 or not sheet.verdicts[above].keep
    )


def _introduced(sheet: Sheet) -> Iterator[int]:
    """The lines near the end that introduce whoever a byline at the head of the page names, or a line of nothing else:
    writers do not report on themselves."""
    for at in range(max(_ABOVE, len(sheet) - _END), len(sheet)):
        found = _WHO.match(sheet.texts[at]) if at not in sheet.claimed else None
        name = found["name"].casefold() if found is not None else ""
        if name and any(
            name in text.casefold()
            and (sheet.field(above) == "byline" or (_signs(sheet, above) and name == text.casefold()))
            for above, text in enumerate(sheet.texts[1 : min(_HEAD, at - 1)], 1)
        ):
            yield at


def _signs(sheet: Sheet, at: int) -> bool:
    """Whether a date stands right above or below a line, or below the next that says what the name's bearer is: so names
    that sign a text stand."""
    if sheet.field(at - 1) == "published" or sheet.field(at + 1) == "published":
        return True
    below = sheet.texts[at + 1] if at + 2 < len(sheet) else ""
    return is_role(below) and sheet.field(at + 2) == "published"


def surname_of_writer(text: str) -> str | None:
    """The last name of whom a paragraph says that they write or what else they do: empty where it names nobody, ``None``
    where it says no such thing.

    >>> surname_of_writer("Ina Li is a reporter for the Harbour Post. She lives in Lindholm.")
    'Li'
    >>> surname_of_writer("Ina Li writes primarily for the harbour pages."), surname_of_writer("Ina Li writes poems.")
    ('Li', None)
    >>> surname_of_writer("The writer is a former ambassador to the islands."), surname_of_writer("Ina Li is not a poet.")
    ('', None)
    """
    if len(text) > _LONGEST or (found := _TELLS.match(text)) is None or _SPEAKS.search(text):
        return None
    return _WORD.findall(found["name"])[-1] if found["name"] else ""
