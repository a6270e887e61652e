"""The article in the data that a page hands its scripts: its text, and what the object around it states.

Systems differ in their names and in how they nest; what an article is, they share. It is the longest text that is
prose, in one string or in a list of blocks, below an object with the page's title or with any.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from flows.cleaning.text.sentences import DENSE, is_paragraph
from flows.documents import Block
from flows.sources.data_blocks import DEPTH, ELSEWHERE, NO_TEXT, field_of, kind_of, markup_of_data, own_text
from flows.sources.fields import stated_of
from flows.sources.page_data import parsed_within
from flows.sources.stated_body import stated_shares

_LEAST, _BRIEF = 300, 150
"""Characters of an article's text, and of one in a field known to hold texts, below the page's own title."""
_PARAGRAPHS, _LONG = 2, 400
"""Paragraphs that it has at least, or characters of its only one."""
_MOST_NODES = 300_000
_LIKE, _ALL = 0.5, 0.8
"""Share of the words of the only story's title that stand in the page's titles too, at least; and more than which of the
longer of two titles the other has too, where they say the same."""
_NAME = 3  # words of a site's name
_SIGNS = 8  # of a title whose words are not spaced
_PARTS = re.compile(r"\s[-–—|:·•»]+\s|\s?[|｜]\s?|_")
_WORD = re.compile(r"\w+")
_TRIED = 8  # of the longest texts, how many are looked at
_TITLE = 300  # characters of a title
_ANY_NAME = 100  # how good a name is for a title that is known by what it says
_FEW = 20  # titles and paragraphs of a page, and values of a list, that are looked at
_OF_SCRIPTS = re.compile(r"(?i)cookie|javascript")  # what a page says below its heading until these run
_UNSPACED = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff]")
_OUTER = 1.2  # times as long as what is inside, for a list to be the article and not around it
_SHOWN = 0.34
"""Of an article in the data, that the page shows too: the beginning before a wall."""
_SHORT, _LITTLE = 80, 600
"""Characters of a line from which it may be a paragraph, and how many in such a page shows at most that shows no article."""
_STATED_CHARS = 5_000
"""Characters of what an object states of its article in one field."""
_FRAME = 300
"""Characters of a page that is nothing but a frame for what its scripts show."""
_STATED = frozenset(
    ("title", "published", "updated", "authors", "canonical", "section", "tags", "description", "language")
)


class Told(NamedTuple):
    """An article in a page's data: its text as ``markup``, what is stated with it by field, whether its title is the page's,
    and whether it is the only story there and the page's titles leave room for it."""

    markup: str
    stated: Mapping[str, str]
    is_titled: bool
    is_only: bool


class _Owner(NamedTuple):
    """The object with a title around a text, with no fields if there is none; whether the title is the page's."""

    fields: Mapping[str, Any]
    is_titled: bool


@dataclass(frozen=True, slots=True)
class _Candidate:
    size: int
    text: Any
    owner: _Owner
    is_named: bool  # in a field that is known to hold texts


def articles_of(values: Iterable[Any], titles: Iterable[str]) -> Iterator[Told]:
    """The texts that may be the page's article, likeliest first: below an object with the page's title, then by their length.

    >>> text = "The quay at Weller is shut until the storm is over, said the port. " * 6
    >>> [told.stated for told in articles_of([{"a": {"title": "Quay shut", "content": f"<p>{text}</p>"}}], ())]
    [{'title': 'Quay shut'}]
    """
    search = _Search(Titles.of(titles))
    for value in values:
        search.kept.append(value)
        search.weigh(value, "", _Owner({}, False), 0)
        if search.is_over:  # what follows would be read for nothing
            break
    ranked = sorted(search.found, key=lambda one: (not one.owner.is_titled, not one.is_named, -one.size))
    stories = {id(one.owner.fields) for one in search.found if _is_story(one.owner.fields)}
    for one in ranked[:_TRIED]:
        if one.is_named or one.owner.fields:
            stated = _stated(one.owner.fields, search.titles)
            is_only = stories == {id(one.owner.fields)} and search.titles.leave(stated.get("title", ""))
            yield Told("".join(markup_of_data(one.text)), stated, one.owner.is_titled, is_only)


class Titles(NamedTuple):
    """The words of each of a page's titles, and of the longest part of each that has no other title in it: the rest is the
    site's name."""

    words: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, titles: Iterable[str]) -> Titles:
        told = tuple(islice(titles, _FEW))
        parts = [
            max(apart, key=len)
            for apart in map(_PARTS.split, told)
            if len(apart) > 1 and set(told).isdisjoint(apart)
        ]
        return cls(tuple({words: None for text in (*told, *parts) if (words := _words_of(text))}))

    def have(self, text: str) -> bool:
        """Whether a text is the page's title: the longer of the two has next to no word more."""
        words = _words_of(text)
        return any(len(words & title) > _ALL * max(len(words), len(title)) for title in self.words)

    def have_sentence(self, text: Any) -> bool:
        """The same of a field of any name."""
        is_short = isinstance(text, str) and len(text) < _TITLE
        return (
            is_short and (text.count(" ") >= 2 or len(_UNSPACED.findall(text)) >= _SIGNS) and self.have(text)
        )

    def leave(self, text: str) -> bool:
        """Whether they leave room for a story with another title: they have few words, as a site's name has, or half of its."""
        words = _words_of(text)
        told = frozenset().union(*self.words)
        return max(map(len, self.words), default=0) <= _NAME or len(words & told) >= _LIKE * len(words) > 0


def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text[:_TITLE].casefold()))


def _stated(owner: Mapping[str, Any], titles: Titles) -> dict[str, str]:
    """What an object says of its article, in the words of :mod:`flows.sources.fields`."""
    best: dict[str, tuple[int, str]] = {}
    for name, value in owner.items():
        field, rank = field_of(name)
        texts = value[:_FEW] if isinstance(value, list) else (value,)
        if title := next((one for one in texts if titles.have_sentence(one)), ""):
            best.setdefault("title", (_ANY_NAME, title))
        if field not in _STATED or (field in best and best[field][0] <= rank):
            continue
        if isinstance(value, dict) and isinstance(inner := value.get("rendered", value.get("basic")), str):
            value = inner
        # Data may name one text, or one list, in any number of objects.
        value = (
            value[:_STATED_CHARS]
            if isinstance(value, str)
            else value[:_FEW]
            if isinstance(value, list)
            else value
        )
        if (text := stated_of(value)) and (field != "title" or "\n" not in text):
            best[field] = (rank, html.unescape(text))
    return {field: text for field, (_, text) in best.items() if field != "canonical" or "://" in text}


class _Search:
    """Looks through values for texts that may be an article's, and notes them."""

    def __init__(self, titles: Titles) -> None:
        self.titles = titles
        self.found: list[_Candidate] = []
        self._known: dict[int, int] = {}
        self._times = Counter[int]()
        self.kept: list[Any] = []  # else another value could get the number of one that is gone
        self._nodes = 0

    @property
    def is_over(self) -> bool:
        return self._nodes > _MOST_NODES

    def weigh(self, value: Any, name: str, owner: _Owner, depth: int) -> int:
        """Characters of what is text in a value, for the lists around it; nought for a story with a title of its own."""
        self._nodes += 1
        if depth > DEPTH or self.is_over:
            return 0
        if isinstance(value, str):
            if len(value) < _LEAST:
                return self._weigh_text(value, name, owner, depth)
            self._times[id(value)] += 1
            if self._times[id(value)] <= _TRIED:  # data may name one text many times
                self._known[id(value)] = self._weigh_text(value, name, owner, depth)
            return self._known[id(value)]
        if not isinstance(value, dict | list) or id(value) in self._known:
            return self._known.get(id(value), 0) if isinstance(value, dict | list) else 0
        self._known[id(value)] = 0
        size = (
            self._weigh_object(value, owner, depth)
            if isinstance(value, dict)
            else self._weigh_list(value, name, owner, depth)
        )
        self._known[id(value)] = size
        return size

    def _weigh_text(self, text: str, name: str, owner: _Owner, depth: int) -> int:
        if " " not in text and (text.isascii() or len(text) < 10):
            return 0
        if len(text) >= _LEAST and (inner := parsed_within(text)) is not None:
            self.kept.append(inner)
            return self.weigh(inner, name, owner, depth + 1)
        size = len(text) if text.isascii() else len(text) + (DENSE - 1) * len(_UNSPACED.findall(text))
        if size >= _LEAST or (size >= _BRIEF and owner.is_titled and _is_named(name)):
            self._note(size, text, name, owner)
        return size

    def _weigh_list(self, values: list[Any], name: str, owner: _Owner, depth: int) -> int:
        before = len(self.found)
        stories = sum(_is_story(one) for one in values)
        size = sum(self.weigh(one, name, owner, depth + 1) for one in values)
        if 2 * stories > len(values):
            return 0
        if size >= _LEAST and size > _OUTER * max((one.size for one in self.found[before:]), default=0):
            self._note(size, values, name, owner)
        return size

    def _weigh_object(self, value: dict[str, Any], owner: _Owner, depth: int) -> int:
        is_story = _is_story(value)
        if NO_TEXT.search(kind_of(value)) and not is_story:
            return 0
        title = _stated(value, self.titles).get("title", "")
        if is_story or title:
            owner = _Owner(value, self._is_titled(title, value))
        own, weight_of_own, size = own_text(value), 0, 0
        for name, inner in value.items():
            if isinstance(inner, str | list | dict) and not ELSEWHERE.search(name):
                weight = self.weigh(inner, name, owner, depth + 1)
                size += weight
                if inner is own:
                    weight_of_own = weight
        return 0 if is_story else weight_of_own or size

    def _is_titled(self, title: str, value: dict[str, Any]) -> bool:
        return self.titles.have(title) or any(map(self.titles.have_sentence, value.values()))

    def _note(self, size: int, text: Any, name: str, owner: _Owner) -> None:
        self.found.append(_Candidate(size, text, owner, _is_named(name)))


def _is_named(name: str) -> bool:
    return field_of(name)[0] in ("text", "html")


def _is_story(value: Any) -> bool:
    """Whether an object is a story of its own: it has a title, and an address, a day or an author."""
    if not isinstance(value, dict):
        return False
    meanings = {field_of(name)[0] for name, inner in value.items() if inner}
    return "title" in meanings and bool(
        meanings & {"canonical", "published", "authors"} or "slug" in value or "path" in value
    )


def shows_little(lines: Sequence[str], blocks: Sequence[Block]) -> bool:
    """Whether a page has next to no prose outside of links, as one whose scripts would show its article."""
    return (
        sum(
            len(line)
            for line, block in zip(lines, blocks, strict=True)
            if len(line) >= _SHORT and 2 * block.link_chars < len(line)
        )
        < _LITTLE
    )


def shows_nothing(blocks: Sequence[Block]) -> bool:
    """Whether a page shows neither a main heading nor more than a few words, links too."""
    shown = [block for block in blocks if not block.hidden]
    return sum(block.end - block.start for block in shown) < _FRAME and all(one.tag != "h1" for one in shown)


def goes_with(lines: Sequence[str], blocks: Sequence[Block], article: Iterable[str]) -> bool:
    """Whether what stands below the main heading of a page, if it has paragraphs, is of that article or its description: who
    shows another one has shown its own."""
    main = next((at for at, block in enumerate(blocks) if block.tag == "h1" and not block.hidden), len(lines))
    below = [
        line
        for line, block in zip(lines[main:], blocks[main:], strict=True)
        if not block.hidden and is_paragraph(line) and not _OF_SCRIPTS.search(line)
    ][:_FEW]
    told = " ".join(" ".join(article).split())
    return not below or any(line[:_SHORT].rstrip(".… ") in told for line in below)


def is_article(lines: Sequence[str]) -> bool:
    """Whether lines of text are an article's: some paragraphs, or a long one.

    >>> is_article(["The quay at Weller is shut until the storm is over, said the port."] * 2), is_article(["a { b: c }"])
    (True, False)
    """
    paragraphs = [line for line in lines if is_paragraph(line)]
    long = sum(map(len, paragraphs)) >= _LONG
    return long or len(paragraphs) >= _PARAGRAPHS


def is_new(lines: Sequence[str], article: Sequence[str]) -> bool:
    """Whether a page shows of an article nothing, or a beginning at most."""
    shares = stated_shares(lines, "\n".join(article)) or ()
    shown = sum(share * len(line) for share, line in zip(shares, lines, strict=False))
    return shown < _SHOWN * sum(map(len, article))


def markup_of_lines(headline: str, lines: Sequence[str], blocks: Sequence[Block]) -> str:
    """An article as a page would show it: its lines as paragraphs and headings, and nothing else that they came with."""
    shown = []
    for line, block in zip(lines, blocks, strict=True):
        tag = "h2" if block.tag in ("h1", "h2", "h3", "h4", "h5", "h6") else "p"
        if not block.hidden and line != headline:
            shown.append(f"<{tag}>{html.escape(line, quote=False)}</{tag}>")
    return f"<main><article><h1>{html.escape(headline)}</h1>{''.join(shown)}</article></main>"
