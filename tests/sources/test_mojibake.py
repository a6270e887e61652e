"""UTF-8 that was read wrong once: mended where there is no doubt, left alone wherever there is any."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.documents import SeedRecord
from flows.sources import decode
from flows.sources.limits import Limits
from flows.sources.mojibake import CODECS, mended
from flows.sources.pages import page_of
from tests.sources.languages import NEWS

# How each text goes wrong: (as it was, what it was read as).
WRONG = [
    ("“It’s over,” she said – at last.", "cp1252"),
    ("El alcalde cerró la escuela de Ávila: “No hay dinero”, dijo.", "cp1252"),
    ("Die Fähre fährt für 3 € über den großen See.", "cp1252"),
    ("Le café de l’été coûte 2 € à Noël.", "mac-roman"),
    ("Паром вернулся в порт после забастовки.", "cp1251"),
    ("Паром вернулся в порт после забастовки.", "cp1252"),
    ("Ο δήμαρχος έκλεισε το σχολείο.", "cp1252"),
    ("市長は月曜日に学校を閉めた。", "cp1252"),
]
# Nothing of this may change, though it holds characters that wrong readings are made of.
RIGHT = [
    "SÃO PAULO: A MANHÃ EM QUE O MAÇOM GANHOU",
    "NESTLÉ® said that NESTLÉ® products and NESTLÉ® brands are safe.",
    "The word “naïve” is spelt naÃ¯ve on many pages.",  # an article about it quotes it
    "Ce que dit «Â» dans une page: l’été est là.",
    "AndrÃ\xa0",  # one character is chance
    "5 Â° north",  # an odd character, but not in UTF-8's order
    "Âge, âme, âtre, ÂNE",
    "√4 = 2 and ¬p, ‚so’",
    "Ж® and Ю™ are marks of the firm.",
    "ÄÖÜäöüß",
    "Это «Россия» — и не только.",
    "Â£",  # once: perhaps a price, perhaps not
    "Plain ASCII, nothing else.",
    "",
    "\x85\x96",
]


def read_wrong(text: str, codec: str) -> str:
    """Its UTF-8 read as another encoding, as browsers read it: bytes without a meaning are C1 controls."""
    return "".join(
        bytes((byte,)).decode(codec) if _means(byte, codec) else chr(byte) for byte in text.encode()
    )


def _means(byte: int, codec: str) -> bool:
    try:
        bytes((byte,)).decode(codec)
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.parametrize(("text", "codec"), WRONG)
def test_what_was_read_wrong_as_a_whole_is_mended_and_says_so(text: str, codec: str) -> None:
    found = decode(read_wrong(text, codec).encode())
    assert (found.text, found.encoding) == (text, f"utf-8+{codec}")
    assert found.confidence < 1


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_right_stays(text: str) -> None:
    assert mended(text) == (text, "")


def test_a_text_with_one_place_in_order_stays_as_it_came() -> None:
    text = read_wrong("El alcalde cerró la escuela de Ávila.", "cp1252") + " – Señor"
    assert mended(text) == (text, "")


def test_news_of_thirty_languages_stays_and_is_found_again_in_most() -> None:
    wrong, again = 0, 0
    for story in NEWS.values():
        text = "\n".join(story)
        for part in (*story, text):
            assert mended(part) == (part, ""), part
        if not text.isascii():
            wrong += 1
            again += mended(read_wrong(text, "cp1252")) == (text, "cp1252")
    assert again >= 0.9 * wrong > 20


@given(st.text(), st.sampled_from(CODECS))
def test_whatever_is_mended_was_that_text_read_wrong(text: str, codec: str) -> None:
    """A repair loses nothing: the wrong reading can be made again."""
    seen = read_wrong(text, codec)
    found, read_as = mended(seen)
    assert (read_wrong(found, read_as) if read_as else found) == seen


def test_pages_are_mended_like_texts() -> None:
    story = "<html><body><p>Le café de l’été est fermé.</p></body></html>"
    page = page_of(SeedRecord("", "html", read_wrong(story, "cp1252").encode()), Limits())
    assert page.text == "Le café de l’été est fermé."
    assert page.encoding == "utf-8+cp1252"


def test_what_stands_beside_a_text_went_the_same_way() -> None:
    hints = {
        "title": read_wrong("Café fermé", "cp1252"),
        "authors": read_wrong("Zoë\nAna", "cp1252"),
        "section": "Été",
    }
    story = read_wrong("Le café de l’été est fermé.", "cp1252")
    page = page_of(SeedRecord("", "text", story.encode(), "utf-8", hints), Limits())
    assert page.hints["container:title"] == "Café fermé"
    assert page.hints["container:authors"] == ("Zoë", "Ana")
    assert page.hints["container:section"] == "Été"
    page = page_of(SeedRecord("", "text", b"In order.", "utf-8", hints), Limits())
    assert page.hints["container:title"] == hints["title"]
