"""Texts escaped once too often are brought back; texts that speak of such signs stay as they are."""

from __future__ import annotations

import html
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.documents import SeedRecord
from flows.sources import page_of
from flows.sources.escaped import is_markup, unescaped
from tests.sources.test_wrapping import PARAGRAPHS

LINES = ["Ferry runs aground off\xa0Norland", *PARAGRAPHS, "Askholm & Söner 🚢"]
TEXT = "\n".join(LINES)


def read(text: str) -> str:
    return page_of(SeedRecord("", "text", text.encode())).text


@pytest.mark.parametrize(
    "written",
    [
        TEXT.replace("\n", "\\n"), TEXT.replace("\n", "\\r\\n"), json.dumps(TEXT), json.dumps(TEXT)[1:-1],
        json.dumps(TEXT, ensure_ascii=False), repr(TEXT), html.escape(TEXT), html.escape(html.escape(TEXT)),
        TEXT.encode("ascii", "xmlcharrefreplace").decode(), html.escape(TEXT).replace("\n", "\\n"),
        TEXT.replace("\n", "<br>"), TEXT.replace("\n", "<br />\n"), "".join(f"<p>{html.escape(line)}</p>" for line in LINES),
        html.escape("".join(f"<p>{line}</p>" for line in LINES).replace("&", "and")).replace("and S", "&amp; S"),
        TEXT.replace("\n", "\u2028"), TEXT.replace("\n", "\x0b"),
    ],
    ids=[
        "ends", "ends of windows", "json", "json without quotes", "json with letters", "python", "web", "web twice", "web by number",
        "web and ends", "br", "br and ends", "p", "p for the web", "line separator", "vertical tab",
    ],
)  # fmt: skip
def test_what_was_escaped_is_brought_back(written: str) -> None:
    assert "\n".join(line for line in read(written).splitlines() if line) == TEXT


@pytest.mark.parametrize(
    "text",
    [
        "The log lies in C:\\news\\new\\notes and in C:\\temp, said Ina Li of the harbour office.",
        "Write \\n for an end of a line,\nand \\n\\n for two of them.\nSo it has been since 1972,\nsaid Ina Li.",
        "A blank that does not break is written &nbsp; on the web.",
        "In the web's own language &lt; and &amp; are signs, as in <p>Holm &amp; Sons</p>.",
        "Holm & Sons; AT&T; R&D; fish &chips;",
        "He wrote \\u00e9 once.",
        "First comes <p>, then the text,\nthen </p>, says the manual.\nThat is all of it.\nA <br> ends a line.\nNothing ends a <hr>.",
    ],
    ids=["folders", "a manual of ends", "one blank", "a manual of the web", "ampersands", "one letter", "a manual of tags"],
)  # fmt: skip
def test_what_speaks_of_signs_stays(text: str) -> None:
    assert read(text) == text


def test_a_piece_of_a_page_is_cleaned_as_a_text() -> None:
    """It has no names of elements, on which what cleans web pages leans."""
    page = page_of(SeedRecord("", "text", "<br>".join(["Home", "News", *LINES[:-1], "Share this"]).encode()))
    assert page.signs
    assert clean(page.text, page.markup).body.split("\n\n") == list(PARAGRAPHS)


def test_what_a_record_states_is_brought_back_too() -> None:
    hints = {
        "title": "Holm &amp;amp; S\\u00f6ner&#8217;s&#10;ferry",
        "authors": "Ina M&uuml;ller\nBo Li",
        "canonical": "https://a.example/?a=1&amp;b=2",
    }
    stated = page_of(SeedRecord("", "text", TEXT.encode(), "", hints)).hints
    assert stated["container:title"] == "Holm & Söner’s ferry"
    assert stated["container:authors"] == ("Ina Müller", "Bo Li")
    assert stated["container:canonical"] == "https://a.example/?a=1&b=2"


@given(
    st.lists(
        st.sampled_from(
            [
                "\\n",
                "\\u00",
                "\\ud83d\\ude00",
                "\\ud83d",
                "\\xe9",
                "\\U000fffff",
                "&amp;",
                "&#0;",
                "&#x110000;",
                "<br>",
                "</p>",
                "a",
                "\n",
                "\\",
            ]
        )
    ).map("".join)
)
def test_no_text_is_too_odd(text: str) -> None:
    unescaped(text).encode()
    is_markup(text)
