"""A page whose source a browser showed, saved as it was shown, is read as that page."""

from __future__ import annotations

import html

import pytest

from flows.cleaning.clean import clean
from flows.sources.html import page_of_html

TOLD = [
    "The ferry to the islands does not sail until Friday at the earliest, the harbour master of Lindholm said.",
    "Until then the post is brought by a fishing boat, which takes two hours longer & no passengers.",
]
PAGE = (
    '<!DOCTYPE html>\n<html lang="en"><head><meta property="article:published_time" content="2024-05-03"></head>\n<body>\n'
    "<h1>No ferry before Friday</h1>\n"
    + "\n".join(f"<p>{html.escape(told)}</p>" for told in TOLD)
    + "\n</body></html>"
)


def rows(source: str) -> str:
    lines = "".join(
        f'<tr><td class="line-number" value="{at}"></td><td class="line-content"><span class="html-tag">{html.escape(line)}</span></td></tr>'
        for at, line in enumerate(source.split("\n"), 1)
    )
    return f"<html><head><title>view-source:quay.example</title></head><body><form>Line wrap</form><table><tbody>{lines}</tbody></table></body></html>"


def numbered(source: str) -> str:
    lines = "\n".join(
        f'<span id="line{at}"></span>{html.escape(line)}' for at, line in enumerate(source.split("\n"), 1)
    )
    return f'<html><head><title>quay.example</title></head><body id="viewsource"><pre>{lines}</pre></body></html>'


@pytest.mark.parametrize("shown", [rows, numbered])
def test_it_is_read_as_the_page(shown: object) -> None:
    page = page_of_html(shown(PAGE))  # type: ignore[operator]
    own = page_of_html(PAGE)
    assert (page.text, page.blocks, page.hints) == (own.text, own.blocks, own.hints)
    assert clean(page.text, page.blocks).body.split("\n\n") == TOLD


def test_an_article_with_a_listing_is_none() -> None:
    listing = '<table><tr><td class="line-content">&lt;p&gt;Quay&lt;/p&gt;</td></tr></table>'
    page = page_of_html(f"<body><h1>How pages are made</h1><p>{TOLD[0]}</p>{listing}</body>")
    assert "<p>Quay</p>" in page.text.split("\n")
    assert TOLD[0] in page.text


@pytest.mark.parametrize("beside", [("a" * 400, ""), ("", "a" * 400)])
def test_an_article_with_a_whole_page_as_its_listing_is_none(beside: tuple[str, str]) -> None:
    above, below = (f"<p>{text}</p>" for text in beside)
    page = page_of_html(
        rows(PAGE).replace("<body>", f"<body>{above}").replace("</table>", f"</table>{below}")
    )
    assert f"<p>{TOLD[0]}</p>" in page.text.split("\n")


def test_source_shown_twice_over_is_read_once() -> None:
    assert "<p>" in page_of_html(rows(rows(PAGE))).text
