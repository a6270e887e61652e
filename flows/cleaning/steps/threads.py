"""Readers' comments below an article: entry after entry, each with who wrote it and when.

The line model sees lines and the page's course; a long comment reads like an article to it. What tells comments is
that a line says so, and that moments follow below it, line after line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.cleaning.description.people.persons import is_person
from flows.cleaning.rules.dates import STATED
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import SENTENCE, ends

FAMILY = "comments"
_STAMP, _NAME = 100, 60
"""Characters of a line that says when a comment was written, and of one that says by whom, at most."""
_HEAD, _ENTRY, _LAST = 8, 40, 30
"""Lines from what says that comments follow to the first moment, of which short ones count half (a form to log in, a
choice of how many to show), from one moment to the next, and of the last comment, at most."""
_ENTRIES, _SURELY = 2, 3
"""Moments that are comments where what stands between them says so too; moments, and lines of prose above, that are
enough where only names do."""
_ELSE = frozenset(("related", "navigation", "filing"))
"""Families of lines that stand below the last comment, not between two."""
_NICKNAME = 40
"""Characters of a name, or of what readers call themselves, at most."""
_SHORT = 5
"""Characters of words with which a comment's moment may begin as well."""
_AGO = (
    r"\b\d{1,3} (?:[^\W\d_]+ ){0,2}(?:ago|geleden|sedan|siden|sitten|temu|назад|тому|önce|lalu|yang lalu|trước|fa|atrás)\b|"
    r"\b(?:vor|il y a|hace|há|πριν|منذ|před|acum) \d{1,3} [^\W\d_]|\d{1,3} ?(?:分鐘|分钟|小時|小时|時間|天|日|分|시간|분|일) ?(?:前|전)"
)
_CLOCK_FIRST = r"\b\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?,? (?:[-–|] )?(?:(?:on|am|le|el|il|op|den) )?\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d"
_WITHOUT_YEAR = (
    r"\b[^\W\d_]{3,9}\.? \d{1,2},? (?:at )?\d{1,2}:\d\d ?[ap]\.?m\.?,? (?:said|says|wrote|writes|replied):?$"
)
_WHEN = re.compile(
    rf"\b(?:19|20)\d\d\D{{1,12}}\d{{1,2}}[:.h時时]\d\d|{_CLOCK_FIRST}|{_WITHOUT_YEAR}|{_AGO}", re.IGNORECASE
)
_FIGURE = re.compile(r"\d")
_CLOCK = re.compile(r"\d[:.h時时]\d\d")
_DAY = 8
"""Characters before a moment's year that hold its day, as in May 15, 2013."""
_NAMED = re.compile(r"(?:[^\W\d_a-zß-ÿ][^\s\d]* +){2,}(?=[^\W\d_]+\.? +\d)")
"""A moment that begins with a name: two words more than the month, none of them small."""
_SENT = re.compile(
    r"(?:submitted|posted|sent|written|comment|commented) by|soumis par|envoyé par|posté par|publié par|écrit par|commentaire de|eingetragen von|gespeichert von|geschrieben von|verfasst von|kommentar von"
    r"|enviado por|escrito por|comentario de|comentário de|postado por|inviato da|scritto da|postato da|commento di|ingediend door|geplaatst door|geschreven door|reactie van|inskickat av|skrivet av|indsendt af|skrevet a[fv]|kirjoittanut"
    r"|wysłane przez|dodane przez|odeslal|vložila?|přidala?|beküldte|hozzászólt|trimis de|scris de|отправил|написал|добавил|комментарий от|надіслав|gönderen|yazan|dikirim oleh|ditulis oleh|gửi bởi|đăng bởi"
    r"|by \S.{1,40} on\b|.{2,40} (?:replied|wrote|commented|a répondu|a écrit|a commenté|schrieb|antwortete|escribió|respondió|comentó|escreveu|respondeu|comentou|ha scritto|ha risposto|schreef|antwoordde|skrev|svarade|svarede|kirjoitti|napisał|napsal|ответил|написал|yazdı)\b",
    re.IGNORECASE,
)
"""A moment that begins with who says so, in the words of the page's software."""
_OF_THE_ARTICLE = tuple(phrase for phrase in STATED if len(phrase) > _SHORT)


def threads(sheet: Sheet) -> Iterator[int]:
    """The lines of comments that no rule has claimed, below prose of the article's."""
    if not any(rule.family == FAMILY for rule in sheet.claimed.values()):
        return
    at = prose = 0
    while at < len(sheet):
        if at not in sheet.claimed:
            prose += len(sheet.texts[at]) >= SENTENCE
        elif prose and sheet.claimed[at].family == FAMILY:
            moments = _moments(sheet, at)
            if _are_comments(sheet, moments, prose):
                end = _end_of_last(sheet, moments[-1])
                begin = moments[0] - _is_name(sheet.texts[moments[0] - 1])
                yield from (one for one in range(max(begin, at + 1), end) if one not in sheet.claimed)
                at = end
                continue
            at = max([at, *moments[-1:]])
        at += 1


def _moments(sheet: Sheet, head: int) -> list[int]:
    """The lines that say when something was written, one after the other below the line that says it are comments, up
    to where the page goes on to something else."""
    found: list[int] = []
    at, most = head + 1, float(_HEAD)
    while at < len(sheet) and at - (found[-1] if found else head) <= most:
        if found and sheet.family(at) in _ELSE:
            break
        if is_moment(sheet.texts[at]):
            found.append(at)
            most = _ENTRY
        elif not found and len(sheet.texts[at]) <= _NAME:  # "View all", "Newest", "38 fans"
            most = min(most + 0.5, 2.0 * _HEAD)
        at += 1
    return found


def _are_comments(sheet: Sheet, moments: Sequence[int], prose: int) -> bool:
    """Whether something is said between the moments, and enough tells that it is readers who say it: else these are an
    article's own moments, below a button to comment at its head."""
    if len(moments) < _ENTRIES:
        return False
    between = range(moments[0] + 1, moments[-1])
    if not any(len(sheet.texts[at]) > _NAME and at not in sheet.claimed for at in between):
        return False
    said = sum(sheet.texts[at][-1] in ":：" for at in moments)
    told = said + sum(sheet.family(at) == FAMILY for at in between)
    if 2 * told >= len(moments) and not _are_one(sheet, moments):
        return True
    return min(len(moments), prose) >= _SURELY and _are_signed(sheet, moments)


def _are_one(sheet: Sheet, moments: Sequence[int]) -> bool:
    """Whether all moments are the same minute: the article's own, which stands above it and below it."""
    texts = [sheet.texts[at] for at in moments]
    found = [_WHEN.search(text) for text in texts]
    said = {
        text[max(0, one.start() - _DAY) : one.end()] for text, one in zip(texts, found, strict=True) if one
    }
    return len(said) == 1 and _CLOCK.search(said.pop()) is not None


def _are_signed(sheet: Sheet, moments: Sequence[int]) -> bool:
    """Whether half of the moments at least have a name beside them, and not the same one: readers sign what they write,
    an article's own moments stand alone or below whoever runs it."""
    names: list[str] = []
    for at in moments:
        text = sheet.texts[at]
        named = _NAMED.match(text) or _sent(text)
        beside = (i for i in (at - 1, at + 1) if i < len(sheet) and i not in sheet.claimed)
        names += (
            [named[0]] if named else [sheet.texts[i] for i in beside if _is_signature(sheet.texts[i])][:1]
        )
    return 2 * len(names) >= len(moments) and len(set(names)) > 1


def _sent(text: str) -> re.Match[str] | None:
    """Who sent what stands beside such a moment, up to the day.

    >>> _sent("Soumis par seagull99, le lundi 29 octobre 2012 à 16h45")[0]
    'Soumis par seagull99'
    """
    return _UP_TO_DAY.match(text) if _SENT.match(text) is not None else None


_UP_TO_DAY = re.compile(r".{4,60}?(?=,| [^\W\d_]+\.? \d| \d)")


def _is_signature(text: str) -> bool:
    """Whether a line is a person's name, or one word as readers call themselves, or leads to what somebody says.

    >>> _is_signature("Ina Li"), _is_signature("seagull99"), _is_signature("The old pilot says:")
    (True, True, True)
    >>> _is_signature("Fire brigade on its way")
    False
    """
    if len(text) > _NICKNAME or ends(text):
        return False
    return text[-1] in ":：" or " " not in text or is_person(text)


def is_moment(text: str) -> bool:
    """Whether a short line says the day and the time of day, or how long ago, and not of the article.

    >>> is_moment("Ina Li on September 17, 2018 at 6:34 am said:"), is_moment("2 days ago at 07:52")
    (True, True)
    >>> is_moment("September 17, 2018"), is_moment("Updated September 17, 2018, 6:34"), is_moment("8h25 - JO-2024")
    (False, False, False)
    """
    if len(text) > _STAMP or _FIGURE.search(text) is None or _WHEN.search(text) is None or ends(text):
        return False
    return not text.casefold().startswith(_OF_THE_ARTICLE)


def _is_name(text: str) -> bool:
    return len(text) <= _NAME and not ends(text)


def _end_of_last(sheet: Sheet, moment: int) -> int:
    """Where the last comment ends: where a rule names what is no comment's, or after so many lines."""
    at = moment + 1
    while (
        at < len(sheet)
        and at - moment <= _LAST
        and (at not in sheet.claimed or sheet.claimed[at].family == FAMILY)
    ):
        at += 1
    return at
