"""The content hash: the canonical form is that of its definition, whichever way it is made."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from flows.cleaning.fingerprint import canonical, content_id

ODD = "\x1c\x1f\x85\u00a0\u1680\u2028\u3000\u200b“”’–éÉßẞİıſKﬁ①中Ως\ud800😀ǅ\u0345"
TEXTS = st.text(st.sampled_from("aB Z\t\n\r\x0b" + ODD) | st.characters(), max_size=60)


def as_defined(body: str) -> bytes:
    folded = unicodedata.normalize("NFKC", body).casefold()
    return " ".join(folded.split()).encode("utf-8", "surrogatepass")


@given(TEXTS)
@example(ODD)
@example("")
def test_the_canonical_form_is_that_of_its_definition(body: str) -> None:
    # Alone, and among so many kinds of other characters that it is folded another way.
    for text in (body, body + " ".join(map(chr, range(0xC0, 0x100)))):
        assert canonical(text) == as_defined(text)


def test_every_character_is_folded_as_in_a_text_and_no_further_by_the_next() -> None:
    # One kind after the other may be exchanged only where what it becomes changes no more.
    for code in range(0x110000):
        assert canonical(f"A{chr(code)}B") == as_defined(f"A{chr(code)}B")
        once = chr(code).casefold()
        assert once.casefold() == once


def test_case_white_space_and_compatibility_forms_do_not_count() -> None:
    assert content_id("The “Pier”\u00a0 fell\u2028Straße") == content_id("the “pier” fell strasse")
    assert content_id("The pier fell.") != content_id("The pier fell!")
