"""Words that say "by" in one language, and "on", "in" or a name's part in others.

A rule that knows bylines reads one line: "Na Asha Juma" signs an article in Swahili, "Na Rynku Starym" heads a part of a
Polish one, "De la Cruz" is a man. Which it is the other words of the page tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.cleaning.description.people.roles import role_of
from flows.cleaning.matching.rule import phrases
from flows.cleaning.steps.sheet import Sheet

_SWAHILI = frozenset(phrases(sw="kwa|ya|wa|katika|kuwa|hiyo|huo|hilo|baada|lakini|kwamba|alisema"))
_TAGALOG = frozenset(phrases(tl="ang|ng|mga|sa|ay|nang|kay|hindi|siya"))
_CATALAN = frozenset(
    phrases(ca="amb|els|tots|fins|després|dues|aquest|aquesta|dels|als|seva|seus|també|perquè|està|pels")
)
_ROMANIAN = frozenset(phrases(ro="și|pentru|care|în|prin|sau|către|după|fost"))
_BULGARIAN = frozenset(phrases(bg="се|че|са|ще|във|със|бъде|това|като|към|който"))
_SAYS_BY = {
    "na": _SWAHILI,
    "ni": _TAGALOG,
    "nina": _TAGALOG,
    "per": _CATALAN,
    "de": _ROMANIAN,
    "от": _BULGARIAN,
}
"""The words for "by" that other languages have for something else, and small words of the language that means it."""
_SMALL = 3
"""Different small words of a language by which a page is in it."""
_DAY = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")


def foreign(sheet: Sheet) -> Iterator[int]:
    """The lines taken for bylines by such a word on a page in another language, without a role or a day beside the names."""
    meant: dict[str, bool] = {}
    for at, rule in sheet.claimed.items():
        if rule.name != "describing.byline":
            continue
        begins = _WORD.match(sheet.texts[at])
        word = begins[0].casefold() if begins is not None else ""
        if word not in _SAYS_BY or _DAY.search(sheet.texts[at]) or role_of(sheet.texts[at].partition(",")[2]):
            continue
        if word not in meant:
            meant[word] = _is_in(sheet, _SAYS_BY[word])
        if not meant[word]:
            yield at


def _is_in(sheet: Sheet, small: frozenset[str]) -> bool:
    """Whether a page has some small words of a language."""
    found: set[str] = set()
    for text in sheet.texts:
        found.update(word for word in _WORD.findall(text.casefold()) if word in small)
        if len(found) >= _SMALL:
            return True
    return False
