"""Pages that a browser without windows printed, as ``lynx -dump`` and its kin do.

Each link bears a number in brackets, and the addresses stand below the text; buttons, frames and pictures are named. All of that
is the browser's and not the page's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.sources.wrapping import unwrapped

_LARGEST = 4_000_000
"""Characters of a text that is looked at: the few that are longer are kept as they are."""
_FEWEST = 5
"""Addresses there must be."""
_ADDRESS = re.compile(r"[ \t]*(\d{1,5})\.[ \t](?:[a-zA-Z][a-zA-Z0-9+.-]*:\S.*|\S+)")
_HEADS = 3
"""Lines that head the addresses, "References" and "Visible links:", at most."""
_MARK = re.compile(r"\[(\d{1,5})\]")
_SKIPPED = 30
"""Numbers at most that are left out, of links that show nothing, from one to the next: others are the page's own notes."""
_SHARE = 0.3
"""Share of the numbers at least that name an address, and that stand before a link."""
_NEST = " " * 10 + "+ "
_NESTED = re.compile(rf"^{re.escape(_NEST)}\S", re.MULTILINE)
_LISTS = 3
"""Entries of lists within lists, as such browsers set them, that tell a page without addresses."""
_OF_BROWSER = re.compile(
    r"\(BUTTON\)|^[ \t]*IFRAME:[^\n]*$|\[[^\[\]\s]{1,200}\.(?:png|jpe?g|gif|svg|webp|bmp)\]|\[[^\[\]\s?]{0,80}\?[^\[\]]{0,400}=[^\[\]]{0,400}\]",
    re.MULTILINE | re.IGNORECASE,
)
_ENTRY = re.compile(r"^ {5,}[*+o#@-] (?=\S)", re.MULTILINE)


def undumped(text: str) -> str:
    """The text of the page without what the browser added, one line a paragraph; other texts stay as they are.

    >>> links = "".join(f"   {at}. https://post.example/{at}\\n" for at in range(1, 7))
    >>> undumped("   [1]Home [2]News [3]Sea\\n\\n   The [4]ferry sank.[1]\\n   [5]Share\\n\\nReferences\\n\\n" + links).split()
    ['Home', 'News', 'Sea', 'The', 'ferry', 'sank.[1]', 'Share']
    """
    if len(text) > _LARGEST or ("[1]" not in text and _NEST not in text):
        return text
    lined = text.replace("\r\n", "\n")
    shown, last = _without_addresses(lined)
    if sum(1 for _ in _marks(shown, last)) < max(1, _SHARE * last):
        if len(_NESTED.findall(lined)) < _LISTS:
            return text
        shown, last = lined, 0
    shown = _ENTRY.sub("", unwrapped(shown))
    at = 0
    kept = []
    for start, end in _marks(shown, last):
        kept.append(shown[at:start])
        at = end
    return _OF_BROWSER.sub("", "".join((*kept, shown[at:])))


def _marks(text: str, last: int) -> Iterator[tuple[int, int]]:
    """Where the numbers of links stand: they ascend."""
    before = 0
    for found in _MARK.finditer(text):
        if before < int(found[1]) <= min(before + _SKIPPED, last):
            before = int(found[1])
            yield found.span()


def _without_addresses(text: str) -> tuple[str, int]:
    """The text above the addresses at its end, and how many they are; 0 where there are none."""
    lines = text.rstrip().split("\n")
    at, last, heads = len(lines), 0, 0
    numbers = []
    while at:
        line = lines[at - 1]
        if found := _ADDRESS.fullmatch(line):
            numbers.append(int(found[1]))
        elif line.strip():
            if not numbers or heads == _HEADS or not (line[0] != " " or line.rstrip().endswith(":")):
                break
            heads += 1
            if line[0] != " ":  # "References", above all
                at -= 1
                break
        at -= 1
    last = max(numbers, default=0)
    if len(numbers) < _FEWEST or len(set(numbers)) < len(numbers) or len(numbers) < _SHARE * last:
        return text, 0
    return "\n".join(lines[:at]), last
