"""Bytes to text: by mark, declaration, UTF-8 and detection; nothing is replaced silently."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.errors import SourceError
from flows.sources import decode
from flows.sources.html import page_of_html
from tests.sources.languages import ENCODINGS, NEWS, Sample, samples


def right(sample: Sample) -> bool:
    try:
        return decode(sample.raw).text == sample.text
    except SourceError:
        return False


def test_of_forty_encodings_undeclared_95_percent_are_right() -> None:
    """Each language in each encoding it was written in, as a headline, a sentence and a paragraph.

    To see the shares by length: ``pytest -s -k forty_encodings``.
    """
    assert len(ENCODINGS) >= 40
    assert len(NEWS) >= 30
    shares = {}
    for length in ("headline", "sentence", "paragraph"):
        judged = [(right(one), one) for one in samples() if one.length == length]
        shares[length] = sum(good for good, _ in judged) / len(judged)
        wrong = ", ".join(f"{one.encoding} ({one.language})" for good, one in judged if not good)
        print(f"{length}: {shares[length]:.3f} of {len(judged)}; wrong: {wrong or 'none'}")
    assert min(shares.values()) >= 0.95


def test_a_declared_encoding_is_right_but_for_those_that_declare_nothing() -> None:
    for one in samples():
        if not one.encoding.startswith("utf-16-"):  # whoever could read such a declaration needs none
            assert decode(one.raw, one.encoding).text == one.text, one


def test_a_wrong_declaration_that_makes_nonsense_is_not_believed() -> None:
    """Servers call everything iso-8859-1, or turn one Cyrillic encoding into another and leave the page's word for the first."""
    wrong = {
        "cp1251": ("iso-8859-1", "koi8-r"),
        "koi8-r": ("iso-8859-1", "windows-1251"),
        "iso8859-7": ("iso-8859-1",),
    }
    told = [
        (decode(one.raw, declared), one)
        for one in samples()
        for declared in wrong.get(one.encoding, ())
        if one.length == "paragraph"
    ]
    assert len(told) >= 10
    assert [(found.encoding, one.language) for found, one in told if found.text != one.text] == []
    assert max(found.confidence for found, _ in told) < 1
    for one in samples():
        for declared in wrong.get(one.encoding, ()) if one.length == "paragraph" else ():
            page = page_of_html(b"<meta charset=%s><p>%s</p>" % (declared.encode(), one.raw))
            assert page.text.split() == one.text.split(), (declared, one)


def test_what_was_detected_says_how_sure_it_is() -> None:
    for one in samples():
        try:
            found = decode(one.raw)
        except SourceError:
            continue
        assert 0 < found.confidence <= 1
        if found.encoding != "utf-8" and not one.encoding.startswith("utf"):
            assert found.confidence < 1


@pytest.mark.parametrize(
    ("raw", "declared", "text", "encoding"),
    [
        ("Größe €".encode("cp1252"), "iso-8859-1", "Größe €", "cp1252"),
        (b"caf\xe9 \x81", "latin1", "café \x81", "cp1252"),
        ("Größe".encode(), "iso-8859-1", "Größe", "utf-8"),
        ("Größe".encode("cp1252"), "utf-8", "Größe", "cp1252"),
        ("日本".encode("cp932"), "x-sjis", "日本", "cp932"),
        (codecs.BOM_UTF8 + "Größe".encode(), "windows-1251", "Größe", "utf-8"),
        (codecs.BOM_UTF16_BE + "Größe".encode("utf-16-be"), "utf-8", "Größe", "utf-16-be"),
        (b"plain", "utf-16", "plain", "utf-8"),
        (b"plain", "klingon", "plain", "utf-8"),
        (b"a ~{b~} c, a program", "", "a ~{b~} c, a program", "utf-8"),
    ],
)
def test_labels_mean_what_they_mean_on_the_web(raw: bytes, declared: str, text: str, encoding: str) -> None:
    found = decode(raw, declared)
    assert (found.text, found.encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        ("\u3000\u2003".encode(), "empty"),
        (bytes(range(256)), "binary"),
        (b"\xff" * 7, "binary"),
        (b"The ferry came back." + b"\xff" * 4096, "binary"),
        (b"A text with \x00 in it, and more of it to come.", "nul-bytes"),
        ("Größe und Straße, ".encode() * 9 + b"\xff\xfe", "undecodable"),
        ("One “mark” is enough to tell. ".encode() + b"\xff", "undecodable"),
        ("It’s cut within its second".encode() + b"\xe2\x80", "undecodable"),
        ("It’s pasted from another page, a ".encode() + b"caf\xe9, they say.", "undecodable"),
        (codecs.BOM_UTF8 + b"\xff\xff", "undecodable"),
        (codecs.BOM_UTF16_LE + b"a", "undecodable"),
        (codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00", "undecodable"),
        (b"A text with half a pair, \xed\xa0\xbd, in it.", "lone-surrogate"),
        ("Ein langer Text über Größe".encode()[:-2] + b"\xc3", ""),
    ],
)
def test_what_cannot_be_decoded_for_certain_says_so(raw: bytes, reason: str) -> None:
    if not reason:
        found = decode(raw)
        assert "\ufffd" not in found.text
        return
    with pytest.raises(SourceError) as caught:
        decode(raw)
    assert caught.value.reason == reason


@given(
    st.binary(max_size=400), st.sampled_from(["", "utf-8", "latin1", "koi8-r", "sjis", "utf-16", "hz", "x"])
)
def test_any_bytes_give_a_storable_text_that_is_exactly_theirs_or_a_refusal(
    raw: bytes, declared: str
) -> None:
    try:
        found = decode(raw, declared)
    except SourceError:
        return
    assert found.text.strip()
    assert "\x00" not in found.text
    found.text.encode("utf-8")
    assert found.text.count("\ufffd") <= raw.count("\ufffd".encode()) + raw.count(b"\xff\xfd") + raw.count(
        b"\xfd\xff"
    ) + raw.count(b"\x84\x31\xa4\x37")


@given(st.text(min_size=1, max_size=300))
def test_any_utf8_text_comes_back_exactly(text: str) -> None:
    if "\x00" in text or not text.strip() or text.startswith("\ufeff"):
        return
    try:
        found = decode(text.encode())
    except SourceError as error:
        assert error.reason in ("binary", "empty")  # control characters, and nothing else
        return
    assert found.text == text
