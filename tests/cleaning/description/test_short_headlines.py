"""Headlines of two or three words above their decks, and the labels, sections and names that stand in the same place."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe

BODY = (
    "The ropeway carried its first passengers in three years on Monday, a school class from the village below.",
    "Engineers had replaced both cables and every wheel, and the last test ended a week before the summer season.",
    "A ride will cost four crowns, the mayor said, and nothing for those who live on the far side of the gorge.",
)
CHINESE = (
    "景区周一宣布,停运三年的索道重新开放,第一批乘客是山下小学的学生,孩子们一路唱着歌。",
    "工程师更换了两条钢缆和全部轮子,最后一次试车在夏季到来之前一周结束,一切正常。",
    "镇长说,票价四元,住在峡谷对岸的居民免费乘坐,老人和孩子也不收钱。",
)


def headline(*lines: str, body: tuple[str, ...] = BODY) -> str | None:
    return describe(clean("\n\n".join((*lines, *body)))).headline


@pytest.mark.parametrize(
    "lines",
    [
        ("Ropeway runs", "The gorge has its cars back."),
        ("Ropeway runs again", "The gorge has its cars back."),
        ("Up again", "The ropeway over the gorge has its cars back.", "By Ana Li", "3 March 2020"),
        ("Sport", "Ropeway runs", "The gorge has its cars back."),
    ],
)
def test_a_few_words_above_a_deck_are_the_headline(lines: tuple[str, ...]) -> None:
    assert headline(*lines) == lines["Sport" in lines]


@pytest.mark.parametrize(
    "label",
    ["Harbour Post", "Ropeway Post", "Latest news", "Ropeway news", "Key points", "Ana Li", "Rio de Janeiro", "eValley Desk"],
)  # fmt: skip
def test_a_name_or_a_label_above_a_sentence_is_no_headline(label: str) -> None:
    assert headline(label, "The ropeway over the gorge has its cars back again.") is None


def test_where_words_are_not_spaced_the_deck_is_no_headline() -> None:
    deck = "停运三年的索道周一迎来第一批乘客,孩子们唱着歌过了峡谷。"
    assert headline("索道复开", deck, body=CHINESE) is None
    assert headline("索道复开", deck, "记者 李文昭", "2021-03-04", body=CHINESE) == "索道复开"
    assert headline("社会新闻", deck, "记者 李文昭", "2021-03-04", body=CHINESE) is None
    assert headline(body=CHINESE) is None


def test_a_short_headline_loses_the_paper_behind_it() -> None:
    assert headline("索道复开 - 河口晚报", body=CHINESE) == "索道复开"


@pytest.mark.parametrize(
    "above", [("Wiadomości",), ("News",), ("3 March 2020",), ("By Ana Li",), ("Up again", "3 March 2020")]
)
def test_a_sentence_below_a_section_a_date_or_a_byline_is_a_deck(above: tuple[str, ...]) -> None:
    assert headline(*above, "The gorge has its cars back.") in (None, above[0])


def test_a_sentence_below_a_menu_and_above_a_date_is_the_headline() -> None:
    assert headline("Skip to content", "Subscribe", "The gorge has its cars back.", "3 March 2020") == (
        "The gorge has its cars back."
    )


def test_a_papers_name_above_a_section_is_no_headline() -> None:
    assert headline("La Gaceta del Puerto", "Economía", "The gorge has its cars back.") is None


@pytest.mark.parametrize("byline", ["實習記者佘慧敏/報導", "記者王小明/報導", "文・二階堂修"])
def test_who_wrote_it_is_no_headline_where_words_are_not_spaced(byline: str) -> None:
    assert headline(byline, "2021-03-04", body=CHINESE) is None
