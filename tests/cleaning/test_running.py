"""A running report's entries stay, without the lines that say when each was written and by whom."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.sources.html import page_of_html

INTRO = "The river has risen by two metres since Monday and stands in the first streets of Lindholm, the county said."
ENTRIES = [
    "The swing bridge at Weller is shut, the council says, after water was found in the room of its engine.",
    "Some forty people have been brought from the lower town to the school, where beds and soup wait for them.",
    "“We have seen worse,” says Ana Li, who has led the brigade for nine years and has slept for two hours.",
    "The ferry does not sail until Friday at the earliest, and nobody knows who will bring the post to the islands.",
    "A barge has torn itself loose and lies across the river below the mill, the harbour master says.",
    "The rain is to end in the night, and the water may fall from tomorrow noon on, the weather office says.",
]
HEADS = ["Bridge shut", "To the school", "Brigade tired", "No ferry", "A barge adrift", "Rain to end"]
HOURS = ["19:45", "19:02", "18:30", "17:55", "16:20", "15:05"]
NAMES = ["Tom Oak", "Ana Pr", "Tom Oak", "Bo Holm", "Ana Pr", "Tom Oak"]


def kept(
    *entries: str, above: str = "<h1>Flood in Lindholm</h1><p>By Ana Pr</p><p>3 May 2024</p>"
) -> list[str]:
    page = page_of_html(f"<body><main>{above}<p>{INTRO}</p>{''.join(entries)}</main></body>")
    return [line for line in clean(page.text, page.blocks).body.split("\n") if line]


def in_order() -> list[str]:
    return [INTRO, *(line for pair in zip(HEADS, ENTRIES, strict=True) for line in pair)]


@pytest.mark.parametrize(
    "form",
    [
        "<article><time>{hour}</time><h2>{head}</h2><p class='by'>By {name}</p><p>{told}</p></article>",
        "<div class='entry'><div>{name} | {hour}</div><h3>{head}</h3><p>{told}</p></div>",
        "<div class='entry'><div>3 May 2024, {hour}</div><div>{name}</div><h3>{head}</h3><p>{told}</p></div>",
        "<p><b>{hour} Uhr</b></p><h3>{head}</h3><p>{told}</p><p>Von {name}</p>",
        "<article><h2>{head}</h2><p>By {name} · 3 May 2024 {hour}</p><p>{told}</p></article>",
        "<article><div>{ago} minutes ago</div><h2>{head}</h2><p>{told}</p><p>By {name}</p></article>",
        "<article><div>{hour}</div><h2>{head}</h2><p>{told}</p></article>",
    ],
)
def test_when_and_by_whom_an_entry_was_written_goes(form: str) -> None:
    entries = [
        form.format(hour=hour, head=head, name=name, told=told, ago=7 * (at + 1))
        for at, (hour, head, name, told) in enumerate(zip(HOURS, HEADS, NAMES, ENTRIES, strict=True))
    ]
    assert kept(*entries) == in_order()


@pytest.mark.parametrize(
    "form",
    [
        "<h1>{head}</h1><p>By {name}</p><p>3 May 2024, {hour}</p><p>{told}</p>",
        "<h1>{head}</h1><p>By {name} 3 May 2024, {hour}</p><p>{told}</p><p>{told} Again: {told}</p><p>So: {told}</p>",
    ],
)
def test_entries_with_headlines_days_and_authors_are_no_next_stories(form: str) -> None:
    entries = [
        form.format(hour=hour, head=head, name=name, told=told)
        for hour, head, name, told in zip(HOURS, HEADS, NAMES, ENTRIES, strict=True)
    ]
    assert set(in_order()) <= set(kept(*entries))


def test_the_reports_own_author_is_told() -> None:
    entries = [
        f"<div>{hour}</div><h2>{head}</h2><p>By {name}</p><p>{told}</p>"
        for hour, head, name, told in zip(HOURS, HEADS, NAMES, ENTRIES, strict=True)
    ]
    page = page_of_html(
        f"<body><h1>Flood in Lindholm</h1><p>By Eva Rahm</p><p>{INTRO}</p>{''.join(entries)}</body>"
    )
    assert describe(clean(page.text, page.blocks), page).authors == ("Eva Rahm",)


def test_the_hours_of_a_timeline_stay() -> None:
    entries = [f"<h3>{hour}</h3><p>{told}</p>" for hour, told in zip(reversed(HOURS), ENTRIES, strict=True)]
    assert set(HOURS) <= set(kept(*entries))


def test_who_wrote_the_books_of_a_list_stays() -> None:
    entries = [
        f"<h3>{head}</h3><p>By {name}</p><p>{told}</p>"
        for head, name, told in zip(HEADS, NAMES, ENTRIES, strict=True)
    ]
    assert {f"By {name}" for name in NAMES} <= set(kept(*entries))


def test_three_hours_are_no_report() -> None:
    entries = [f"<p>{hour}</p><p>{told}</p>" for hour, told in zip(HOURS[:3], ENTRIES, strict=False)]
    assert set(HOURS[:3]) <= set(kept(*entries, *(f"<p>{told}</p>" for told in ENTRIES[3:])))
