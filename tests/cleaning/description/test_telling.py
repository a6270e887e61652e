"""What one pass over all lines does not find, no step finds in any of them."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.cleaning.description import marks
from flows.cleaning.description.house import filing, origins
from flows.cleaning.description.house.filing import tags_of
from flows.cleaning.description.house.origins import origins_of
from flows.cleaning.description.marks import closed_off, correction_of, cut_short
from flows.cleaning.description.reading import reading_of
from flows.cleaning.description.telling import Telling, telling_of
from flows.spans import Cleaned, Span

TOLD = (
    marks._CORRECTION.pattern, marks._GO_ON.pattern, marks._WALL.pattern, filing._TAGS.pattern, origins._SOURCE_SAID,
    *origins._FIRST_SAID,
)  # fmt: skip
WORDS = sorted({word for told in TOLD for word in re.findall(r"[^\W\d_]{2,}", told.replace("\\s", " "))})
PROSE = "The harbour was closed on Tuesday after a crane had fallen into the water there, the port said. " * 2
LINES = st.one_of(
    st.sampled_from([PROSE, "Read more at", "Tags: piers", "Correction: it was Monday.", "You have read your free articles"]),
    st.lists(st.sampled_from([*WORDS, ":", "* ", "(", "’", "…"]), min_size=1, max_size=6).map(" ".join),
)  # fmt: skip


@settings(max_examples=300)
@given(
    st.lists(
        st.tuples(LINES, st.sampled_from([str, str.upper, str.title]), st.booleans()), min_size=1, max_size=8
    )
)
def test_what_is_not_told_is_found_nowhere(lines: list[tuple[str, object, bool]]) -> None:
    spans, text = list[Span](), ""
    for line, case, kept in lines:
        written = case(line).strip()  # type: ignore[operator]
        spans.append(Span(len(text), len(text) + len(written) + 1, "body" if kept else "removed"))
        text += written + "\n"
    reading = reading_of(Cleaned(text, tuple(spans), "test"))
    told = telling_of(reading)
    assert told.corrected or correction_of(reading, True) is None
    assert told.tagged or tags_of(reading) is None
    assert told.walled or closed_off(reading, True) is None
    assert told.goes_on or cut_short(reading, True) == cut_short(reading, False)
    assert origins_of(reading, *told[:4]) == origins_of(reading, True, True, True, True)


def test_of_plain_prose_nothing_is_told() -> None:
    text = f"Harbour closed\nBy Ana Li\n{PROSE}\nShare"
    reading = reading_of(Cleaned(text, (Span(0, len(text), "body"),), "test"))
    assert telling_of(reading) == Telling(*[False] * 8)
