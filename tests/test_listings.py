"""Pages that list articles are recorded as such; articles with links are articles."""

from __future__ import annotations

from typing import Any

import pytest

from flows.cleaning.listing import share_in_links
from flows.documents import Block, SeedRecord
from flows.errors import SourceError
from flows.line import document_of
from flows.sources import Limits
from flows.spans import Cleaned, Span

HEADLINES = [
    f"{who} {what} after {number} days of talks at the old harbour"
    for number, (who, what) in enumerate(
        [
            ("The council", "votes to rebuild the pier"),
            ("Fishermen", "call off their long strike"),
            ("A museum of ferries", "opens its doors to visitors"),
            ("The port authority", "publishes its plan for the quay"),
            ("Two crews", "return from the northern islands"),
            ("The mayor", "postpones the new bridge again"),
        ],
        3,
    )
]


def page(*parts: str) -> SeedRecord:
    markup = "<!doctype html><html><body><main>" + "".join(parts) + "</main></body></html>"
    return SeedRecord("", "html", markup.encode())


def test_a_page_of_headlines_leaves_no_article() -> None:
    listing = page(*(f"<p><a href=/{at}>{line}.</a></p>" for at, line in enumerate(HEADLINES * 2)))
    with pytest.raises(SourceError) as caught:
        document_of(listing, Limits())
    assert caught.value.reason == "no-article-left"


def test_a_page_whose_sentences_are_links_is_a_listing() -> None:
    """Read as prose, they stay: that they are links says what they are."""
    teasers = [
        f"<p><a href=/{at}>{line}, the council of the harbour said on Monday, and nobody objected to it in the end, "
        "although the storm had cost the town its pier.</a></p>"
        for at, line in enumerate(HEADLINES)
    ]
    with pytest.raises(SourceError) as caught:
        document_of(page("<h1>Harbour news of the week</h1>", *teasers), Limits())
    assert caught.value.reason == "not-an-article"


def test_an_article_with_links_is_none() -> None:
    body = [
        f"<p>{line}, the <a href=/{at}>council of the harbour</a> said on Monday. It is what the town has waited "
        f"for since the storm, they added, and nobody objected to it in the end.</p>"
        for at, line in enumerate(HEADLINES)
    ]
    document = document_of(page("<h1>Harbour news of the week</h1>", *body), Limits())
    assert document.cleaned.body.count("nobody objected") == len(HEADLINES)


def test_a_page_of_very_many_lines_is_looked_through_once() -> None:
    """What is left was copied for each line: a page of 800 KB took a minute."""
    read = 0

    class Watched(list[Block]):
        def __getitem__(self, at: Any) -> Any:
            nonlocal read
            read += len(range(*at.indices(len(self)))) if isinstance(at, slice) else 1
            return super().__getitem__(at)

    blocks = Watched(Block(at, at + 2, "p") for at in range(0, 2000, 2))
    spans = tuple(Span(at, at + 2, "body") for at in range(0, 2000, 2))
    assert share_in_links(Cleaned("x " * 1000, spans, ""), blocks) == 0
    assert read < 5 * len(blocks)
