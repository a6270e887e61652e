"""What a reader does not see changes nothing: neither what is kept of a page nor what is said of it."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.labelled import Labelled, pages
from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.text.lines import BLANKS, PARTING, UNSEEN
from flows.cleaning.text.seen import seen
from flows.documents import Block, Page

ODD = st.sampled_from(
    [*BLANKS, *PARTING, *UNSEEN, "\r", "\n", " ", "e\u0301", "か\u3099", "\u1112\u1161\u11ab", "a", "분", "."]
)
TEXTS = st.lists(st.one_of(ODD, st.text(max_size=8)), max_size=40).map("".join)
HOW: dict[str, Callable[[str], str]] = {
    "another line end": lambda text: text.replace("\n", "\r\n"),
    "the line end of old machines": lambda text: text.replace("\n", "\r"),
    "blanks at both ends of lines": lambda text: f"  {text}".replace("\n", " \n   "),
    "blanks that may not break": lambda text: text.replace(" ", "\u00a0"),
    "soft hyphens": lambda text: re.sub(r"(?<=\w{4})(?=\w{4})", "\u00ad", text),
    "spaces of no width behind lines": lambda text: text.replace("\n", "\u200b\n"),
    "marks of direction around lines": lambda text: "\u202b" + text.replace("\n", "\u202c\n\u202b"),
    "byte order marks before lines": lambda text: "\ufeff" + text.replace("\n", "\n\ufeff"),
    "accents behind their letters": lambda text: unicodedata.normalize("NFD", text),
    "lines that show nothing": lambda text: text.replace("\n", "\n\u200b\n\u2060 \n"),
}


def as_seen(value: object) -> object:
    """A value as one reads it."""
    return (
        " ".join(unicodedata.normalize("NFC", seen(value).text).split()) if isinstance(value, str) else value
    )


def kept(text: str) -> list[object]:
    return [as_seen(line) for line in re.split(r"[\r\n]+", clean(text).body) if seen(line).text.strip()]


def said(text: str) -> dict[str, object]:
    known = describe(clean(text), Page(text))
    fields = (
        "headline",
        "byline",
        "authors",
        "agencies",
        "published_on",
        "publisher",
        "site",
        "section",
        "language",
        "words",
    )
    return {name: as_seen(getattr(known, name)) for name in fields}


@pytest.mark.parametrize("how", HOW)
def test_what_is_not_seen_changes_nothing(how: str) -> None:
    wild: list[Labelled] = [
        page for page in pages() if unicodedata.normalize("NFC", page.text) == seen(page.text).text
    ]
    changed = [(page, other) for page in wild[::2] if (other := HOW[how](page.text)) != page.text]
    assert len(changed) > 20
    for page, other in changed:
        assert kept(other) == kept(page.text), page.site
        assert said(other) == said(page.text), page.site


@settings(max_examples=200)
@given(TEXTS)
def test_every_place_of_what_is_seen_is_one_of_the_text(text: str) -> None:
    shown = seen(text)
    places = shown.back(range(len(shown.text)))
    assert places == sorted(set(places))
    assert shown.into(places) == list(range(len(shown.text)))
    for sign, place in zip(shown.text, places, strict=True):
        came = text[place]
        assert (
            came == sign or (came, sign) == ("\r", "\n") or (came in BLANKS and sign == " ") or came.isalpha()
        )


@settings(max_examples=200)
@given(TEXTS)
@example("\u1161")  # a vowel of Korean without the consonant before it
def test_nothing_is_left_that_a_reader_does_not_see(text: str) -> None:
    shown = seen(text).text
    assert not set(shown) & set(UNSEEN + BLANKS + "\r")
    assert not re.search(rf"(?<!\S)[{PARTING}]|[{PARTING}](?!\S)|[a-zé][{PARTING}]+[a-zé]", shown)
    assert seen(shown).text is shown or set(shown) & set(PARTING) or any(map(unicodedata.combining, shown))


def test_what_shapes_a_script_stays() -> None:
    assert seen("ភាសា\u200bខ្មែរ").text == "ភាសា\u200bខ្មែរ"
    assert seen("ශ්\u200dරී ලංකා").text == "ශ්\u200dරී ලංකා"
    assert seen("👩\u200d🚒").text == "👩\u200d🚒"
    assert seen("می\u200cرود \u200c").text == "می\u200cرود "


def test_what_hides_latin_words_from_machines_goes() -> None:
    assert seen("Sha\u200bre on Face\u200d\u200cbook\u200b").text == "Share on Facebook"


def test_lines_that_show_nothing_are_removed_by_a_name_of_their_own() -> None:
    text = "The ferry to Askholm will not sail before spring, the company said.\n\u2060\nIts crew was told on Friday."
    removed = [
        (span.rule, text[span.start : span.end]) for span in clean(text).spans if span.kind == "removed"
    ]
    assert removed == [("marks.unseen", "\n\u2060\n")]


def test_evidence_stands_where_the_text_has_it() -> None:
    text = (
        "\ufeffDer Bun\u00addes\u00adtag tagt in Lindau\r\nVon Ina\u00a0Berg\u200b\r\n3. Juni 2019\r\n\r\n"
        + "Die Fähre fährt nicht vor dem Frühjahr, teilte das Unternehmen am Freitag nach der Sitzung mit.\r\n"
        * 4
    )
    known = describe(clean(text), Page(text))
    assert (known.headline, known.authors) == ("Der Bundestag tagt in Lindau", ("Ina Berg",))
    of = {name: text[found.start : found.end] for name, found in known.evidence.items() if found.start >= 0}
    assert of["headline"] == "Der Bun\u00addes\u00adtag tagt in Lindau"
    assert of["authors"] == "Von Ina\u00a0Berg" or of["authors"] == "Ina\u00a0Berg"
    assert of["published_on"] == "3. Juni 2019"


def test_blocks_keep_their_lines() -> None:
    lines = ["Startseite", "Die\u00ad Fähre fährt\u200d nicht vor dem Frühjahr.", "Mehr dazu"]
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(at, at + len(line), "p"))
        at += len(line) + 1
    shown = seen("\n".join(lines))
    found = [shown.text[block.start : block.end] for block in shown.blocks(blocks)]
    assert found == ["Startseite", "Die Fähre fährt nicht vor dem Frühjahr.", "Mehr dazu"]


@pytest.mark.parametrize(
    "pump",
    [
        lambda n: "ก" + "\u200b" * n + "ก",
        lambda n: "a" + "\u200b" * n + "ก",
        lambda n: "ก\u200b" * (n // 2),
        lambda n: "\u200b\u2060" * (n // 2) + "ก",
        lambda n: "e" + "\u0301" * n,
        lambda n: "\r\u200b" * (n // 2),
    ],
    ids=["between", "behind a letter", "amid letters", "mixed", "accents", "line ends"],
)
def test_no_run_of_signs_is_slow_to_see(pump: Callable[[int], str]) -> None:
    """Ten times the text may cost thirty times the CPU, never the hundred of quadratic work."""

    def cost(text: str) -> float:
        before = time.process_time()
        clean(text)
        return time.process_time() - before

    cost(pump(1000))
    assert any(cost(pump(30_000)) < 30 * max(cost(pump(3000)), 0.001) for _ in range(3))
