"""What a description costs, counted rather than timed: long texts are not looked at again and again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description import marks, reading, sites
from flows.cleaning.description.bylines import byline as bylines
from flows.cleaning.description.bylines import saying, signing
from flows.cleaning.description.bylines.saying import _remembered
from flows.cleaning.description.calendar import date_labels, dates
from flows.cleaning.description.headlines import unlikely
from flows.cleaning.description.house import datelines, filed_elsewhere, filing, origins, publishers
from flows.cleaning.description.people import names, persons
from flows.cleaning.description.scanning import Scans, Uncased, in_small
from flows.spans import Cleaned, Span

PARAGRAPH = (
    "The harbour of Lindholm was closed on Tuesday in 1993, after a crane fell into the water there. " * 3
)


def story(paragraphs: int, byline: str = "By Marta Olsen") -> Cleaned:
    text = "\n".join(
        ("Harbour closed after crane falls", "March 3, 2019", byline, *[PARAGRAPH.strip()] * paragraphs)
    )
    return Cleaned(text, (Span(0, len(text), "body"),), "test")


@pytest.mark.parametrize("paragraphs", [3, 50, 2000])
def test_a_text_is_scanned_a_fixed_number_of_times(monkeypatch: pytest.MonkeyPatch, paragraphs: int) -> None:
    seen: Counter[str] = Counter()
    look = Scans.may_be_in_bytes

    def counted(self: Scans, encoded: bytes) -> tuple[bool, ...]:
        seen["scans"] += 1
        seen["bytes"] += len(encoded)
        return look(self, encoded)

    monkeypatch.setattr(Scans, "may_be_in_bytes", counted)
    found = describe(story(paragraphs))
    assert found.published_on is not None and found.authors == ("Marta Olsen",)
    assert 0 < seen["scans"] <= 12
    assert seen["bytes"] <= 2 * paragraphs * len(PARAGRAPH)


def test_one_byline_is_taken_apart_once_however_many_texts_bear_it() -> None:
    _remembered.cache_clear()
    for paragraphs in range(3, 13):
        assert describe(story(paragraphs, "By Ina Berg")).authors == ("Ina Berg",)
    remembered = _remembered.cache_info()
    assert (remembered.misses, remembered.hits) == (1, 9)
    assert remembered.maxsize is not None


def test_lines_that_cleaning_has_split_are_not_split_again(monkeypatch: pytest.MonkeyPatch) -> None:
    cleaned = clean("Harbour closed after crane falls\n\nMarch 3, 2019\nBy Marta Olsen\n\n" + PARAGRAPH * 3)

    def split_again(text: str) -> Iterator[object]:
        raise AssertionError(text)

    before = describe(Cleaned(cleaned.text, cleaned.spans, cleaned.ruleset))
    monkeypatch.setattr(reading, "lines_of", split_again)
    assert describe(cleaned) == before


def test_furniture_that_comes_again_is_looked_at_once() -> None:
    saying._known_forms.cache_clear()
    for _ in range(9):
        describe(story(3))
    remembered = saying._known_forms.cache_info()
    assert remembered.misses <= 4
    assert remembered.maxsize is not None


UNCASED = {
    f"{module.__name__}.{name}": value
    for module in (
        bylines,
        date_labels,
        filing,
        marks,
        datelines,
        names,
        origins,
        persons,
        publishers,
        saying,
        signing,
        sites,
        unlikely,
    )
    for name, value in vars(module).items()
    if isinstance(value, Uncased)
}
WORDS = sorted(
    {
        word
        for one in UNCASED.values()
        for word in re.findall(r"[^\W\d_]{3,}", re.sub(r"\\\w|\(\?\W*", " ", one.pattern))
    }
)
PIECES = st.sampled_from([*WORDS, "by", "von", " ", ": ", "\n", "’s ", "Ağrı", "İzmir", "(", "*"])


@settings(max_examples=200)
@given(st.lists(st.tuples(PIECES, st.sampled_from([str, str.upper, str.title])), max_size=6))
def test_small_letters_find_what_ignoring_case_finds(pieces: list[tuple[str, object]]) -> None:
    text = "".join(case(piece) for piece, case in pieces)  # type: ignore[operator]
    small = in_small(text)
    assert len(small) == len(text)
    for name, pattern in UNCASED.items():
        ignoring = re.compile(pattern.pattern, re.IGNORECASE)
        for way in ("match", "search", "fullmatch"):
            found, expected = getattr(pattern, way)(small), getattr(ignoring, way)(text)
            assert (found and found.span()) == (expected and expected.span()), (name, way, text)


DATED = st.text(st.sampled_from("0123456789/-.,٣½ aé’"), max_size=24)


@given(DATED, st.sampled_from(("", "2017", "3/4/24", "03-04-24", "3.04.24", "12.03.24")), DATED)
@settings(max_examples=500)
def test_no_year_is_missed_by_the_look_before_it(before: str, date: str, behind: str) -> None:
    text = before + date + behind
    assert dates._may_be_dated(text) or dates._ANCHOR.search(text) is None


@given(DATED, st.from_regex(re.compile(date_labels._LABEL.pattern)), DATED)
@example("", "\U0002ebf0photo d’archive", "")
@settings(max_examples=500)
def test_no_label_is_missed_by_the_look_before_it(before: str, label: str, behind: str) -> None:
    text = in_small(before + label + behind)
    assert date_labels._LABEL.search(text) is None or any(date_labels._LABELS.may_be_in(text))


@pytest.mark.parametrize(
    "pattern",
    [
        *(dates._MONTH_DAY, dates._DAY_MONTH, dates._MONTH_ONLY),
        *(unlikely._STAMP, datelines._DATELINE, filed_elsewhere._SLASHED, filed_elsewhere._BRACKETED),
    ],
)
@given(
    words=st.lists(
        st.sampled_from(
            (
                "May",
                "Mayo",
                "3",
                "23",
                ",",
                ".",
                " ",
                "of",
                "|",
                "-",
                "a" * 45,
                "é",
                "/TASS/",
                "(AP)",
                ". ",
                "O'",
            )
        )
    )
)
def test_what_gives_nothing_back_finds_the_same(pattern: re.Pattern[str], words: list[str]) -> None:
    text = "".join(words)
    generous = re.compile(re.sub(r"([*+}])\+", r"\1", pattern.pattern))
    assert generous.pattern != pattern.pattern
    found, same = pattern.search(text), generous.search(text)
    assert (found and found.regs) == (same and same.regs)
