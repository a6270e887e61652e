"""Texts of which a program made each piece of a page a line, links and emphasis too, as ``get_text("\\n")`` does.

Of "The agency *Reuters*, which ..." it makes three lines. None is a paragraph, so what tells an article's lines from those
of the page tells nothing, and who reads it stumbles. Such a text gives itself away: lines of it begin with commas, full stops
and closing brackets, with which nobody begins one.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

_GOES_ON = re.compile(
    r"[,;，。、；：！？」』）】،؛؟।]|[.:!?](?=\s|$)|[.!?][\"'”’)]|[)\]](?=\s+\w|[.,;:](?:\s|$))"
    r"|[”\"](?=[\s,.;:!?]|$)|»(?=[,.;:!?]|$)|[’'](?:s|re|ve|ll|d|m)?(?=[\s,.;:!?]|$)"
)
"""What closes something, and so begins no line. A row of dots may, as may a name as ".com" and a mark before an item."""
_SIGNS = frozenset(",;)]，。、；：！？」』）】،؛؟।.:!?”\"»’'")
_MAYBE = re.compile(r"\n ?[" + re.escape("".join(sorted(_SIGNS))) + "]")
"""A first look, which most texts end: it passes over them at the speed of a search for ends of lines."""
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 3
"""Lines begun by what closes, before others are believed to go on as well."""
_AMID = 5
"""Words on one side at least where a line begun in a small letter is taken for the rest of the one before."""
_PIECE = 8
"""Words of a link or an emphasis at most, where what is before it is told by what goes on after it."""
_LONG = 12
"""Words of a line that is no headline, byline or label: it may go on though its last word does not say so."""
_PROSE = 40
"""Characters of some line at least: a text of shorter ones is verse, a program or a table, whatever its lines begin with."""
_JOINING, _LETTERS = 12, 4
"""The most frequent short words of a text, as "of" and "the", end no line of it; and the letters they have at most."""
_SMALL = 0.5
"""Share of the lines begun in small letters from which on these tell nothing, as in texts without capitals."""
_LARGEST = 4_000_000
"""Characters of a text that is looked at: the few that are longer are kept as they are."""
_ENDS = tuple('.!?…:"”»)。！？」')
_COMMAS = (",", "،", "，", "、")
_BRACKETS = (")", "]")
_OPENS = ("(", "[", "“", "„", "«", "‘", "（", "「", "『")


def joined(text: str) -> str:
    """The text with its paragraphs in a line each, as far as it shows that they were cut. Words and their order stay.

    >>> joined("The agency\\nReuters\\n, which had asked both of them, waited for a day.\\nBy Ina Li")
    'The agency\\nReuters, which had asked both of them, waited for a day.\\nBy Ina Li'
    """
    if len(text) > _LARGEST:
        return text
    lined = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    if not _MAYBE.search(lined):
        return text
    lines = lined.split("\n")
    closing = list(map(_goes_on, lines))
    if not any(closing) or not any(len(line.strip()) >= _PROSE for line in lines):
        return text
    cut = _Cut(lines, closing)
    paragraphs = [[lines[0]]]
    words = len(lines[0].split())  # of the paragraph under way
    for at, (before, line) in enumerate(pairwise(lines), 1):
        if (
            not before.strip()
            or not line.strip()
            or (between := cut.between(at, words, len(paragraphs[-1]))) is None
        ):
            paragraphs.append([line])
            words = len(line.split())
            continue
        paragraph = paragraphs[-1]
        paragraph[-1] = paragraph[-1].rstrip()
        paragraph += [between + line.lstrip()]
        words += len(line.split())
    return "\n".join(map("".join, paragraphs))


def _goes_on(line: str) -> bool:
    """Whether a line begins with what closes something; the lines of programs do so too, but are indented."""
    at = line[:1] == " "
    return line[at : at + 1] in _SIGNS and _GOES_ON.match(line, at) is not None


class _Cut:
    """A text's lines, which of them begin with what closes something, and what tells which others go on."""

    def __init__(self, lines: list[str], closing: list[bool]) -> None:
        self.lines = [line.strip() for line in lines]
        self.closing = closing
        self.is_cut = sum(self.closing) >= _FEWEST
        begun = [line[0] for line in self.lines if line[:1].isalpha()]
        self.tells = sum(map(str.islower, begun)) < _SMALL * len(begun)
        counted = Counter(
            word for line in self.lines for word in _WORD.findall(line)[:-1] if len(word) <= _LETTERS
        )
        self.joining = {
            word for word, count in counted.most_common(_JOINING) if count >= _FEWEST and word.islower()
        }

    def between(self, at: int, words: int, pieces: int) -> str | None:
        """What stands between a line and the one before it in a paragraph, None if they are not of one.

        ``words`` and ``pieces`` are how many the paragraph has so far.
        """
        line, before = self.lines[at], self.lines[at - 1]
        if self.closing[at] or (self.is_cut and (before.endswith(_OPENS) or line in _BRACKETS)):
            return ""
        if not self.is_cut or before.endswith(_ENDS):
            return None
        size = len(line.split())
        last = before.rsplit(None, 1)[-1]
        if last in self.joining or (last == before and len(last) <= _LETTERS and self.resumes(at)):
            return " "
        amid = pieces > 1 or words >= _LONG
        if self.tells and line[0].islower():
            is_rest = amid or size >= _AMID or line.endswith(_ENDS) or self.resumes(at)
            return " " if is_rest and max(words, size) >= _AMID else None
        if amid and (last.endswith(_COMMAS) or (last[0].islower() and size <= _PIECE and self.resumes(at))):
            return " "
        return None

    def resumes(self, at: int) -> bool:
        """Whether what is below a line goes on with it."""
        below = self.lines[at + 1] if at + 1 < len(self.lines) else ""
        if not below or self.lines[at].endswith(_ENDS):
            return False
        return self.closing[at + 1] or (self.tells and below[0].islower() and len(below.split()) >= _AMID)
