"""The product as plain functions, for any scorer: thin calls of its public functions, nothing else."""

from __future__ import annotations

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.headlines.printing import as_printed
from flows.documents import Page
from flows.sources.html import page_of_html


def keep_text(text: str) -> str:
    """The body that the product keeps of a text."""
    return clean(text).body


def keep_html(page: bytes) -> str:
    """The body that the product keeps of an HTML page."""
    found = page_of_html(page)
    return clean(found.text, found.blocks).body


def describe_text(text: str) -> dict[str, object]:
    """title, authors, date and site that the product mines from a text."""
    return _described(Page(text))


def describe_html(page: bytes) -> dict[str, object]:
    """title, authors, date and site that the product finds for an HTML page."""
    return _described(page_of_html(page))


def _described(page: Page) -> dict[str, object]:
    cleaned = clean(page.text, page.blocks)
    known = describe(cleaned, page)
    return {
        "title": as_printed(known, page.text),
        # People and agencies are kept apart: the latter are asked for where nobody else is named.
        "authors": list(known.authors or known.agencies),
        "date": known.published_on.isoformat() if known.published_on else None,
        "site": known.publisher_written or known.site,
    }
