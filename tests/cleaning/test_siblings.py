"""What stays on a web page since the elements around say so, whatever the line model makes of single lines."""

from __future__ import annotations

from collections.abc import Sequence

from flows.cleaning.clean import clean, vouch
from flows.cleaning.rules import RULES
from flows.cleaning.steps.sheet import Sheet, Verdict
from flows.cleaning.text.lines import lines_of
from flows.documents import Block
from flows.sources.html import page_of_html

PROSE = "The council of Kelso has named the streets that will be closed while gas pipes are laid."
ANNOUNCED = "They will be closed until March:"
STREETS = ["Abbey Row", "Bridge Street", "Forest Field", "Horsemarket"]


def stay(
    page: Sequence[tuple[str, str]],
    keep: Sequence[str],
    *,
    linked: Sequence[str] = (),
    named: Sequence[str] = (),
    unlikely: Sequence[str] = (),
    within: str = "main",
) -> list[str]:
    """What is kept of a page's lines, each with its tag, of which the model wants only some."""
    lines = list(lines_of("\n".join(text for text, _ in page)))
    blocks = [
        Block(
            line.start,
            line.end,
            tag,
            "main ul" if tag == "li" else within,
            len(line.text) * (line.text in linked),
        )
        for line, (_, tag) in zip(lines, page, strict=True)
    ]
    verdicts = [Verdict(line.text in keep, 0.01 if line.text in unlikely else 0.2, "") for line in lines]
    claimed = {at: RULES[0] for at, line in enumerate(lines) if line.text in named}
    sheet = Sheet([line.text for line in lines], claimed, blocks, verdicts=verdicts)
    vouch(sheet)
    return [line.text for line, one in zip(lines, sheet.verdicts, strict=True) if one.keep]


def test_what_a_colon_announces_stays_with_it() -> None:
    page = [(PROSE, "p"), (ANNOUNCED, "p"), *((street, "li") for street in STREETS), ("Most read", "h3")]
    assert stay(page, (PROSE, ANNOUNCED)) == [PROSE, ANNOUNCED, *STREETS]
    assert stay(page, (PROSE, ANNOUNCED, "Abbey Row")) == [PROSE, ANNOUNCED, *STREETS]
    assert stay(page, (PROSE,)) == [PROSE]  # the line with the colon goes itself
    assert stay(page, (PROSE, ANNOUNCED), named=[ANNOUNCED]) == [PROSE, ANNOUNCED]
    assert stay(page, (PROSE, ANNOUNCED), linked=STREETS) == [PROSE, ANNOUNCED]  # links lead elsewhere
    assert stay(page[:3] + page[-1:], (PROSE, ANNOUNCED)) == [PROSE, ANNOUNCED]  # one item is no list
    assert stay(page, (PROSE, ANNOUNCED), unlikely=STREETS[1:2]) == [
        PROSE,
        ANNOUNCED,
        *STREETS[:1],
        *STREETS[2:],
    ]
    assert stay(page, (PROSE, ANNOUNCED), named=STREETS) == [PROSE, ANNOUNCED]  # a rule knows them
    assert stay([(PROSE, "p"), *page[2:]], (PROSE,)) == [PROSE]  # nothing announces them


def test_an_item_may_hold_paragraphs() -> None:
    page = [(ANNOUNCED, "p"), *((street, "p") for street in STREETS)]
    assert stay(page, (ANNOUNCED,), within="main ul li") == [ANNOUNCED, *STREETS]


def test_no_list_goes_beyond_its_element() -> None:
    page = [(PROSE, "p"), (ANNOUNCED, "p"), *((street, "li") for street in STREETS), ("Newsletter", "p")]
    assert stay(page, (PROSE, ANNOUNCED, "Newsletter"))[-1] == "Newsletter"
    assert stay([(ANNOUNCED, "p"), *((street, "p") for street in STREETS)], (ANNOUNCED,)) == [ANNOUNCED]


def test_a_poem_goes_on_to_its_end() -> None:
    verses = ["The tide goes out", "the boats lie still", "a heron stands", "upon the sill"]
    page = [*((verse, "p") for verse in verses), ("Share this", "div"), ("More poems", "p")]
    assert stay(page, verses[:2]) == verses
    assert stay(page, verses[:1]) == verses[:1]
    assert stay(page, verses[:2], linked=verses[2:3]) == verses[:2]
    assert stay(page, verses[:2], named=verses[2:3]) == verses[:2]
    assert stay(page, verses[:2], unlikely=verses[2:3]) == verses[:2]
    assert stay(page, verses[1:2], named=verses[:1]) == verses[1:2]  # below a credit
    assert stay([(PROSE, "p"), *page[1:]], (PROSE, verses[1])) == [
        PROSE,
        verses[1],
    ]  # one short line is no poem
    assert stay([(verses[0], "h2"), *page[1:]], verses[:2]) == verses[:2]  # nor is one below its heading
    assert stay([page[0], page[1]], verses[:2]) == verses[:2]


def test_the_paragraph_that_ends_in_initials_is_the_articles_last() -> None:
    last = "The old bridge stays open, the council said on its last day before the summer. (abc)"
    page = [(PROSE, "p"), (last, "p"), ("Most read", "h3")]
    assert stay(page, (PROSE,)) == [PROSE, last]
    assert stay(page, (PROSE,), linked=[last]) == [PROSE, last]  # initials may lead to their bearer's page
    assert stay([(PROSE, "p"), (last, "div")], (PROSE,)) == [PROSE]  # of another kind
    assert stay(page, (PROSE,), named=[last]) == [PROSE]
    assert stay(page, (PROSE,), unlikely=[last]) == [PROSE]
    assert stay(page[:2], (PROSE, last)) == [PROSE, last]
    for other in (last.replace("(abc)", "(VIDEO)"), last.removesuffix(" (abc)"), "See also. (abc)"):
        assert stay([(PROSE, "p"), (other, "p")], (PROSE,)) == [PROSE]


def test_a_paragraph_between_siblings_that_stay_stays() -> None:
    between = "Gas pipes of iron have lain below Bridge Street since the year of the great flood."
    further = "Nobody will have to walk further than before, the council says, but for the postman."
    page = [(PROSE, "p"), (between, "p"), (further, "p"), ("Kelso in pictures", "p"), (PROSE + " ", "p")]
    assert stay(page, (PROSE,)) == [PROSE, between, further, PROSE]
    assert stay(page, (PROSE,), linked=(between,)) == [PROSE, PROSE]
    assert stay(page, (PROSE,), named=(between,)) == [PROSE, PROSE]
    assert stay(page[:3], (PROSE,)) == [PROSE]
    assert stay([page[0], (between, "li"), page[4]], (PROSE,)) == [PROSE, PROSE]


def test_the_first_of_short_lines_stays_with_the_next_two() -> None:
    verses = ["When the tide goes out", "it takes the argument with it", "We walk on what was under"]
    page = [("Ina Li", "p"), *((verse, "p") for verse in verses), (PROSE, "h3")]
    assert stay(page, verses[1:]) == verses
    assert stay(page, verses[1:], linked=verses[:1]) == verses[1:]
    assert stay(page, verses[1:], named=verses[:1]) == verses[1:]
    assert stay(page, verses[1:], unlikely=verses[:1]) == verses[1:]


def test_a_paragraph_amidst_twice_as_many_of_its_kind_that_stay_is_the_articles() -> None:
    """So where a page shows it only when asked, or links all of it: the model takes a few of many."""
    kept = [
        f"The gas pipes of street number {at} will be laid before those of the next begin in March."
        for at in range(4)
    ]
    link = "Who lives there may park at the old goods yard until then, for which no fee will be asked."
    page = [(kept[0], "p"), ("A map", "td"), (link, "p"), *((text, "p") for text in kept[1:])]
    assert stay(page, kept, linked=[link]) == [kept[0], link, *kept[1:]]
    assert stay(page, kept, linked=[link], unlikely=[link]) == kept
    assert stay(page, kept[:3], linked=[link]) == kept[:3]  # with the last two go, and three stay
    below = [*((text, "p") for text in kept), (link, "p")]
    assert stay(below, kept, linked=[link]) == kept  # below the article stand others


def test_a_sentence_below_furniture_is_the_end_of_the_paragraphs_it_is_like() -> None:
    prose = [f"{PROSE[:-1]} by street number {number}." for number in range(3)]
    page = [
        *((text, "p") for text in prose),
        ("Sign up", "span"),
        ("Work begins in May.", "p"),
        ("Kelso news", "p"),
    ]
    assert stay(page, prose) == [*prose, "Work begins in May."]
    assert stay(page, prose[1:]) == prose[1:]  # too few stay, one goes
    assert stay(page, prose, linked=["Work begins in May."]) == prose
    assert stay(page, prose, unlikely=["Work begins in May."]) == prose
    assert stay(page, prose, named=["Work begins in May."]) == [*prose]
    assert stay([*page[:4], ("Work begins in May.", "li")], prose) == prose
    assert stay([*page[:4], ("Write to us about your street.", "p")], prose) == prose


def test_the_last_paragraph_of_a_chinese_page_stays_below_its_siblings() -> None:
    told = [
        "自周一以来，河水已上涨两米，淹没了林德霍尔姆的第一批街道，县政府表示。",
        "市议会表示，在机房发现积水后，韦勒的旋转桥已经关闭，车辆必须绕行。",
        "大约四十人从下城被带到学校，那里有床铺和热汤等着他们，志愿者们说。",
        "“我们见过更糟的，”带领消防队九年的李安娜说，她昨晚只睡了两个小时。",
        "渡轮最早要到周五才能开航，没有人知道谁会把邮件送到岛上去。",
        "港务长说，一艘驳船挣脱了缆绳，横在磨坊下方的河面上，无法移动。",
        "气象局说，雨将在夜间停止，水位可能从明天中午开始下降，但仍需警惕。",
    ]
    page = page_of_html(
        "<html lang=zh><body><nav><a href=/>首页</a> <a href=/n>新闻</a></nav><main><h1>大桥关闭 – 雨将停止</h1>"
        + "".join(f"<p>{line}</p>" for line in told)
        + "</main><footer>© 2024</footer></body></html>"
    )
    assert clean(page.text, page.blocks).body.split("\n\n") == told


def test_a_short_sentence_beside_its_sibling_or_among_many_stays() -> None:
    rules = ["Stalls need a certificate.", "Generators are not allowed.", "Dogs are."]
    page = [(PROSE, "p"), *((rule, "li") for rule in rules), (PROSE[:-1] + " again.", "p")]
    kept = [PROSE, *rules[:2], page[-1][0]]
    assert stay(page, kept) == [PROSE, *rules, page[-1][0]]
    assert stay(page, kept, linked=rules[2:]) == kept
    assert stay(page, kept, unlikely=rules[2:]) == kept
    signs = [("Aries", "h3"), ("A bill comes back.", "p"), ("Taurus", "h3"), ("Ask kindly.", "p"), ("Gemini", "h3"), ("Rest.", "p"), ("Leo", "h3"), ("Roar.", "p")]  # fmt: skip
    wanted = [text for text, _ in signs if text != "A bill comes back."]
    assert stay(signs, wanted) == [text for text, _ in signs]
    # Alone of its kind it may be anything.
    few = [("Aries", "h3"), ("Call us.", "p"), ("Taurus", "h3"), (PROSE, "div")]
    assert stay(few, ["Aries", "Taurus", PROSE]) == ["Aries", "Taurus", PROSE]


DAYS = {
    "March 1987": "The first survey finds granite where it is not wanted.",
    "August 1995": "A contract is signed, and a foundation stone is laid.",
    "May 2013": "The stone is laid again, two metres to the left.",
    "October 1, 2022": "The bridge opens. The first to cross it is a goat.",
}


def dated(form: str, days: dict[str, str] = DAYS) -> str:
    """What is kept of a page that has these days, each with what happened, below its first paragraph."""
    told = "".join(form.format(day, said) for day, said in days.items())
    intro = "The bridge that opened on Saturday was promised by six chief ministers. A short history."
    found = page_of_html(f"<html><body><nav><a href='/'>Nation</a></nav><main><h1>The long road to the Kelso bridge</h1><p>{intro}</p>{told}</main><footer>All rights reserved</footer></body></html>".encode())  # fmt: skip
    return clean(found.text, found.markup).body


def test_a_timeline_that_a_page_marks_alike_stays() -> None:
    for form in (
        "<div><h3>{}</h3><p>{}</p></div>",
        "<p><strong>{}</strong></p><p>{}</p>",
        "<li><h3>{}</h3><p>{}</p></li>",
    ):
        body = dated(form).split("\n\n")
        assert body[-8:] == [line for both in DAYS.items() for line in both]


def test_no_days_of_comments_or_of_other_stories_stay() -> None:
    said = list(DAYS.values())
    for form in (
        "<div><h3>{}</h3><p><a href='/x'>{}</a></p></div>",
        "<div><b>Ana Li</b><br><h3>{}</h3><p>{}</p></div>",
    ):
        assert not any(line in dated(form) for line in said)
    assert not any(
        line in dated("<div><h3>{}</h3><p>{}</p></div>", dict(reversed(DAYS.items()))) for line in said
    )


def test_the_lists_below_two_headings_of_one_kind_stay() -> None:
    parts, steps = ["1 cup pearl barley", "2 carrots", "Salt"], ["Rinse the barley.", "Salt at the end."]
    heads = ["Ingredients", "Method"]
    page = [(PROSE, "p"), (heads[0], "h2"), *((item, "li") for item in parts), (heads[1], "h2"), *((item, "li") for item in steps)]  # fmt: skip
    keep = [PROSE, *heads]
    assert stay(page, keep) == [text for text, _ in page]
    assert stay(page, keep, linked=parts) == keep
    assert stay(page, [PROSE, heads[0]]) == [PROSE, heads[0]]
    assert stay(page[:5], keep) == [PROSE, heads[0]]
