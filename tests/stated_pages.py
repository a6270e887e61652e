"""A short web page of one story, with whatever its head or its foot is to state; and what is described of it."""

from __future__ import annotations

import json

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Description
from flows.sources.html import page_of_html

TITLE = "The mill wheel of Brackwater turns once more"
BODY = (
    "The wheel of the old mill turned on Sunday for the first time in ninety years, and half of Brackwater had come to watch.",
    "Volunteers had spent six winters on it, the miller's granddaughter said, most of them lying on their backs in cold mud.",
    "Flour will be ground there on two days a week, and the bakery next door has promised to buy all that the mill can make.",
)


def told(head: str = "", below_title: str = "", below: str = "", above: str = "") -> Description:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    page = page_of_html(
        f"<html><head><title>{TITLE}</title>{head}</head><body>{above}<article><h1>{TITLE}</h1>{below_title}{body}</article>{below}".encode()
    )
    return describe(clean(page.text, page.blocks), page)


def structured(**data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": TITLE} | data)}</script>'
