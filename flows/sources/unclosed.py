"""Divisions that a page opens and never closes. A browser ends them with the element around them; the parser of libxml2 passes over
that element's end tag instead, so the rest of the page stands in it: an article in the header of its page."""

from __future__ import annotations

import re
from collections import Counter

_NAMES = """
    address article aside blockquote button center details dialog dir dl fieldset figcaption figure footer
    h1 h2 h3 h4 h5 h6 header hgroup main menu nav ol pre search section summary ul
"""
_ENDING = frozenset(_NAMES.split())
"""Elements whose end tag ends divisions that are open in them (WHATWG HTML, 13.2.6.4.7); the parser ends all others as browsers do."""
_SCOPES = frozenset(("table", "caption", "td", "th", "template", "object"))
"""Elements out of which no such end tag reaches (WHATWG HTML, 13.2.4.2)."""
_KNOWN = _ENDING | _SCOPES | {"div"}
# All of it takes what it has begun up to the page's end, if need be: so no sign is looked at for a second tag.
_TOKEN = re.compile(
    r"<!--(?s:.*?)(?:-->|\Z)"
    r"|<(script|style)\b[^<]*+(?:<(?!/\1)[^<]*+)*+"
    r"|<(/?)([a-z][a-z0-9]*+)(?=[\s/>])(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+>?",
    re.IGNORECASE,
)


def with_ends(markup: str) -> str:
    """The page with the end tags of divisions that it leaves out, where the element around ends; the page itself, if it has as many
    ends of divisions as beginnings.

    >>> with_ends("<header><div><p>Menu</header><div>The ferry</div>")
    '<header><div><p>Menu</div></header><div>The ferry</div>'
    """
    if _count(markup, "<div") <= _count(markup, "</div"):
        return markup
    open_ = _Open()
    pieces: list[str] = []
    at = 0
    for found in _TOKEN.finditer(markup):
        name = (found[3] or "").lower()
        if name not in _KNOWN:
            continue
        if not found[2]:
            open_.begin(name)
        elif missing := open_.end(name):
            pieces.append(markup[at : found.start()] + "</div>" * missing)
            at = found.start()
    return "".join((*pieces, markup[at:])) if pieces else markup


def _count(markup: str, tag: str) -> int:
    return markup.count(tag) + markup.count(tag.upper())


class _Open:
    """The open elements, and how many of each there are within each scope. Each is looked at once as it ends."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._scopes = [Counter[str]()]
        self._all = Counter[str]()

    def begin(self, name: str) -> None:
        self._names.append(name)
        self._all[name] += 1
        if name in _SCOPES:
            self._scopes.append(Counter())
        else:
            self._scopes[-1][name] += 1

    def end(self, name: str) -> int:
        """End the last element of a name with all that is open in it; how many divisions that were which have no end tag."""
        if not (self._all if name in _SCOPES else self._scopes[-1])[name]:
            return 0
        missing = 0
        while (last := self._pop()) != name:
            missing += last == "div"
        return missing if name in _ENDING else 0

    def _pop(self) -> str:
        last = self._names.pop()
        self._all[last] -= 1
        if last in _SCOPES:
            self._scopes.pop()
        else:
            self._scopes[-1][last] -= 1
        return last
