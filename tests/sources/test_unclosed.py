"""Divisions that a page never closes end where browsers end them."""

from __future__ import annotations

import pytest

from flows.sources.html import page_of_html
from flows.sources.unclosed import with_ends
from tests.counting import calls_of


@pytest.mark.parametrize(
    ("markup", "path"),
    [
        ("<header class=top><div class=menu>Home</header><p>The ferry runs.", "html body p"),
        ("<DIV class=page><NAV><DIV>Home</NAV><P>The ferry runs.", "html body div page p"),
        ("<aside><div><div title='</aside>'>Home</div></aside><p>The ferry runs.", "html body p"),
        ("<main><aside><ul><div>Home</aside><p>The ferry runs.</main>", "html body main p"),
        ("<aside>Home<script>x='</aside>'</script><div><!--</aside>--></aside><p>The ferry runs.", "html body p"),
        # No end tag reaches out of a cell.
        ("<div><nav>Home<table><tr><td></nav>x</table><p>The ferry runs.", "html body div nav p"),
    ],
)  # fmt: skip
def test_what_follows_an_element_does_not_stand_in_it(markup: str, path: str) -> None:
    assert page_of_html(markup).blocks[-1].path == path


def test_a_page_that_closes_all_stays_as_it_is() -> None:
    markup = "<header><div>Home</div></header></div><p>The ferry <b>runs</header>"
    assert with_ends(markup) is markup


HOSTILE = {
    "ends": lambda n: "<section><div>" * n + "</section>" * n,
    "ends of nothing": lambda n: "<div>" * n + "</section>" * n,
    "cells": lambda n: "<table><td><div>" * n + "</td>" * n,
    "cells and ends of nothing": lambda n: "<section><div>" + "<td>" * n + "<div></section>" * n,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_an_end_tag_is_not_looked_for_through_all_that_is_open(name: str) -> None:
    pages = [HOSTILE[name](n) for n in (100, 1000)]
    few, many = (calls_of(lambda page=page: with_ends(page))[0] for page in pages)  # type: ignore[misc]
    assert many < 12 * few
