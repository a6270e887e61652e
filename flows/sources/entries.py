"""Whose author and day stand on a page: its own or those of a teaser. Weblogs mark each story that they show as an entry
(microformats.org, hAtom), with its title; so the page's own is known by that."""

from __future__ import annotations

from collections.abc import Collection, Iterator

_MOST = 500  # entries and main headings of a page, and what is said; beyond them it lists stories
_DEEP = 20  # entries one in the other
_CHARS = 500  # of a title
_WORDS = 4  # of a main heading outside of entries, which else may be the site's name
_KINDS = frozenset(("hentry", "h-entry"))
_TITLE = "entry-title"


def is_entry(classes: Collection[str]) -> bool:
    """Whether an element of such classes is an entry."""
    return not _KINDS.isdisjoint(classes)


def is_title(tag: str, classes: Collection[str]) -> bool:
    """Whether an element holds the title of the entry around it, or the page's main heading."""
    return tag == "h1" or _TITLE in classes


class Entries:
    """What is said in entries and around them, in the page's order."""

    def __init__(self) -> None:
        self._titles: list[str] = []  # of each entry, and each main heading in none
        self._under: list[tuple[int, int]] = []  # the depth and the number of each entry under way
        self._said: list[tuple[int, str, str]] = []  # the number of the entry, -1 for none, what and who

    def begin(self, depth: int) -> bool:
        """Begin an entry; tells whether it is one of those that are looked at."""
        if len(self._titles) >= _MOST or len(self._under) >= _DEEP:
            return False
        self._under.append((depth, len(self._titles)))
        self._titles.append("")
        return True

    def end(self, depth: int) -> None:
        """The element at this depth ends."""
        while self._under and self._under[-1][0] == depth:
            self._under.pop()

    def title(self, value: str) -> None:
        """A title: of the entry under way, which has the first of several, or a main heading in none."""
        title = value[:_CHARS].casefold()
        if self._under:
            at = self._under[-1][1]
            self._titles[at] = self._titles[at] or title
        elif len(self._titles) < _MOST and len(title.split()) >= _WORDS:
            self._titles.append(title)

    def say(self, key: str, value: str) -> None:
        """A value that the entry under way states."""
        if len(self._said) < _MOST:
            self._said.append((self._under[-1][1] if self._under else -1, key, value))

    def own(self, titles: str) -> Iterator[tuple[str, str]]:
        """What is said, less what entries say whose title has far less of the page's titles than another's or than a main heading.

        >>> entries = Entries()
        >>> for depth, title, day in (1, "Ferry strike ends", "2024-05-02"), (1, "The old mill", "2016-03-14"):
        ...     _ = entries.begin(depth), entries.title(title), entries.say("time:published", day), entries.end(depth)
        >>> list(entries.own("Ferry strike ends | Harbour Post"))
        [('time:published', '2024-05-02')]
        """
        known = set(titles.casefold().split())
        shares = [_share(set(title.split()), known) if title else None for title in self._titles]
        best = max((share for share in shares if share is not None), default=0.0)
        for at, key, value in self._said:
            share = shares[at] if at >= 0 else None
            if share is None or 2 * share >= best:
                yield key, value


def _share(words: Collection[str], known: Collection[str]) -> float:
    return sum(word in known for word in words) / len(words) if words else 0.0
