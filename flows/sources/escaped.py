"""Texts that were escaped once too often on their way, for JSON or for the web, and never brought back.

A reader sees ``\\n`` where a line ended and ``&quot;`` where a quote stood. Such a text is brought back where it can be nothing else;
one that speaks of such signs, as a manual does, has lines of its own and other signs.
"""

from __future__ import annotations

import html
import html.entities
import re

_LARGEST = 4_000_000
"""Characters of a text that is looked at: the few that are longer are kept as they are."""
_ENDS, _FEW = 2, 0.2
"""Ends of lines that are written out at least, and real ones at most to each of these."""
_STARTING = 0.5
"""Share of the ends after which no small letter stands, as one does in names of folders ("C:\\news")."""
_END = re.compile(r"\\n(?=(.?))", re.DOTALL)
_CODES = 3
"""Characters written by their number at least, in a text without any end of a line."""
_CODE = re.compile(r"\\u[0-9a-fA-F]{4}")
_JSON = r"u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}"
_CODES_OF_JSON = re.compile(rf"\\(?:{_JSON})")
_ESCAPE = re.compile(rf"\\(?:{_JSON}|U000[0-9a-fA-F]{{5}}|x[0-9a-fA-F]{{2}}|[nrtbf\"'/\\])")
"""Those of JSON (RFC 8259, 7) and of Python."""
_SIGNS = {"n": "\n", "r": "\r", "t": "\t", "b": " ", "f": "\n"}
_ENTITY = re.compile(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z][a-zA-Z0-9]{1,24});")
_OFTEN = 2
"""Times that a text may have been escaped for the web."""
_PLAIN = ("&nbsp;", "&lt;", "&gt;")
"""What a text on markup may well name: alone it proves nothing."""
_TAG = re.compile(r"<(?:br\s*/?|/p|/div|/li|/h[1-6])>", re.IGNORECASE)
_TAGS, _TAGGED = 2, 0.5
"""Tags that end a line or a paragraph at least, and those at least to each line."""


def unescaped(text: str) -> str:
    """The text as it was before it was escaped; the text itself where that is not certain.

    >>> unescaped("The ferry sank.\\\\nNobody was hurt.\\\\nBy Ina Li")
    'The ferry sank.\\nNobody was hurt.\\nBy Ina Li'
    >>> unescaped("Holm &amp; Sons said it &quot;would not&quot; sail")
    'Holm & Sons said it "would not" sail'
    """
    if len(text) > _LARGEST:
        return text
    if "\\" in text and _is_escaped(text):
        quote = text.strip()[:1]
        if quote in ('"', "'") and text.strip()[1:].endswith(quote):
            text = text.strip()[1:-1]
        text = _ESCAPE.sub(_sign, text)
    for _ in range(_OFTEN):
        if "&" not in text or "<" in text or not _has_entities(text):
            break
        text = _ENTITY.sub(_character, text)
    return text


def unescaped_fact(fact: str) -> str:
    """A title, a name or an address as it was before it was escaped: too short for doubts, and none speaks of such signs.

    >>> unescaped_fact("Holm &amp; Sons\\\\u2019 ferry")
    'Holm & Sons’ ferry'
    """
    for _ in range(_OFTEN if "&" in fact else 0):
        fact = _ENTITY.sub(lambda found: _character(found).replace("\n", " "), fact)
    return _CODES_OF_JSON.sub(_sign, fact) if "\\u" in fact else fact


def is_markup(text: str) -> bool:
    """Whether a text is a piece of a web page: tags end its lines or paragraphs. One that shows tags to its readers has more lines.

    >>> is_markup("The ferry sank.<br>Nobody was hurt.<br>By Ina Li")
    True
    """
    if len(text) > _LARGEST or "<" not in text:
        return False
    tags = len(_TAG.findall(text))
    return tags >= _TAGS and tags >= _TAGGED * sum(map(bool, map(str.strip, text.splitlines())))


def _is_escaped(text: str) -> bool:
    ends, real = text.count("\\n"), text.strip().count("\n")
    if ends >= _ENDS and real <= _FEW * ends:
        after = [found[1] for found in _END.finditer(text)]
        return sum(not sign.islower() for sign in after) >= _STARTING * len(after)
    return not real and len(_CODE.findall(text)) >= _CODES


def _sign(found: re.Match[str]) -> str:
    written = found[0][1:]
    if written[0] not in "uUx":
        return _SIGNS.get(written, written)
    codes = [int(code, 16) for code in written[1:].split("\\u")]
    if len(codes) == 2:  # two halves of one character
        return chr(0x10000 + ((codes[0] - 0xD800) << 10) + codes[1] - 0xDC00)
    is_one = 0x20 <= codes[0] < 0xD800 or 0xE000 <= codes[0] < 0x110000
    return chr(codes[0]) if is_one else found[0]


def _has_entities(text: str) -> bool:
    found = [one for one in _ENTITY.findall(text) if one in _KNOWN or one[1] == "#"]
    return len(found) > 1 or any(one not in _PLAIN for one in found)


_KNOWN = frozenset(f"&{name}" for name in html.entities.html5 if name.endswith(";"))


def _character(found: re.Match[str]) -> str:
    return html.unescape(found[0])
