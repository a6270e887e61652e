"""The captions of a gallery are its article; those of an article's pictures are not."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.sources.html import page_of_html

CAPTIONS = [
    "The ferry lies at the pier of Lindholm, where it has waited for a new engine since May.",
    "Ana Li has sold tickets here for nine years and knows most of her passengers by name.",
    "Sandbags before the market hall.",
    "Children of the upper school carry the books of the library to the second floor.",
    "The swing bridge seen from the north bank, a week before it was shut for good.",
]
TOLD = [
    "The library of Lindholm lent more books last year than in any year since it was opened in 1911, its head said.",
    "“Many came for the newspapers and stayed for the novels,” said Ana Li, who has led the house for nine years.",
    "The town council, which had thought of closing it, now wants to pay for a second floor and a lift.",
    "Work is to begin in spring and to last for a year, during which the books will stand in the old school.",
    "Nobody knows yet what will become of the reading room, in which the council met until the war.",
    "The house next door, which belongs to the port, may be bought, if its owner can be found at last.",
]


def kept(*elements: str) -> list[str]:
    page = page_of_html(
        f"<body><main><h1>A year in Lindholm</h1><p>By Ana Pr</p>{''.join(elements)}</main></body>"
    )
    return [line.strip() for line in clean(page.text, page.blocks).body.split("\n") if line]


@pytest.mark.parametrize(
    "form",
    [
        "<figure><img src=a><figcaption>{} (Photo: Marta Olsen)</figcaption></figure>",
        "<figure><img src=a><figcaption>{} <span>Foto: Marta Olsen / dpa</span></figcaption></figure>",
        "<li><img src=a><div class='caption'>{} Marta Olsen/Getty Images</div></li>",
        "<figure><img src=a><figcaption>{} © Marta Olsen</figcaption></figure>",
        "<figure><img src=a><figcaption>{}</figcaption></figure>",
    ],
)
@pytest.mark.parametrize("intro", [f"<p>{TOLD[0]}</p>", ""])
def test_captions_that_are_the_article_stay_without_whose_the_pictures_are(form: str, intro: str) -> None:
    told = kept(intro, *map(form.format, CAPTIONS))
    assert told[-len(CAPTIONS) :] == CAPTIONS


def test_captions_amid_an_article_stay_out() -> None:
    shown = [
        f"<figure><img src=a><figcaption>{caption} (Photo: Marta Olsen)</figcaption></figure><p>{told}</p>"
        for caption, told in zip(CAPTIONS, TOLD, strict=False)
    ]
    assert kept(*shown, f"<p>{TOLD[5]}</p>") == TOLD


def test_three_pictures_are_no_gallery() -> None:
    shown = [f"<figcaption>{caption} (Photo: Marta Olsen)</figcaption>" for caption in CAPTIONS[:3]]
    assert kept(f"<p>{TOLD[0]}</p>", *shown) == TOLD[:1]


def test_what_a_gallery_lists_below_it_goes() -> None:
    shown = [
        f"<figure><figcaption>{caption} (Photo: Marta Olsen)</figcaption></figure>" for caption in CAPTIONS
    ]
    below = "<h3>Related</h3><ul><li><a href=x>Bridge shut for good</a></li><li><a href=y>Ferry waits</a></li></ul>"
    assert kept(*shown, below) == CAPTIONS
