"""What Chinese pages say of themselves: who wrote it, whose page it is, where the title ends."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.headlines.titles import without_site
from flows.cleaning.description.people.chinese import EDITORS, HELPERS, LED, MADE, PASSED, PROOFS, SHOWN
from flows.cleaning.description.people.names import names_in
from flows.documents import Block, Description, Page

TITLE = "河口渡口时隔九年重新开船"
TITLED = "橋の工事が三月に始まる"
BODY = (
    "渡口昨天重新开船，三百多名乘客乘坐了第一班渡轮，镇长说修理用了六个星期，费用由省里承担。",
    "两艘渡轮从周一到周五每小时一班，周末每两小时一班，船票仍是两元，老人和学生不收钱，镇长说。",
    "没有人再相信它会回来，渡口边的旅店老板说，他已经等了九年，从最后一班船开走的那天起。",
)


def told(*below: str, lead: str = "", hints: dict[str, str] | None = None) -> Description:
    text = "\n".join((TITLE, "2021-03-04 10:15", lead + BODY[0], *BODY[1:], *below))
    blocks = (Block(0, len(text), "p"),) if hints else ()
    return describe(clean(text), Page(text, blocks=blocks, hints=hints or {}))


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("© 2021 河口网 京ICP备00000000号-1", "河口网"),
        ("©2021 Lindholm 使用河口前必读 意见反馈 京ICP证000000号", "Lindholm"),
        ("©2021 Lindholm 河口协议 隐私政策", "Lindholm"),
        ("Copyright © 2021 河口地理学会 地址：河口市新桥路1号 邮编：000000", "河口地理学会"),
        ("Copyright © 备案号：粤ICP备00000000号 网络视听许可证：0000000号", None),
    ],
)
def test_permits_and_addresses_behind_the_holder_are_not_of_its_name(
    line: str, publisher: str | None
) -> None:
    assert told(line).publisher_written == publisher


def test_a_mailbox_anybody_may_have_names_no_site() -> None:
    assert told("投稿邮箱：hekou@qq.com").site is None
    assert told("投稿邮箱：desk@hekoubao.com").site == "hekoubao.com"


@pytest.mark.parametrize(
    ("byline", "authors"),
    [("【文/河口网专栏作者 王文】", ("王文",)), ("（文/王文）", ("王文",)), ("文/王文", ("王文",)), ("网络整理", ()), ("name, email@example.com", ())],
)  # fmt: skip
def test_names_behind_the_word_for_text(byline: str, authors: tuple[str, ...]) -> None:
    assert names_in(byline).authors == authors


def test_what_a_reporter_did_is_no_second_name() -> None:
    assert told(lead="河口网3月4日讯（记者王小 整合） ").authors == ("王小",)


def test_a_report_says_who_wrote_it_where_its_source_states_but_the_house() -> None:
    assert told(lead="河口晚报讯（记者 王小明）", hints={"meta:authors": "网河"}).authors == ("王小明",)


@pytest.mark.parametrize(
    "title",
    [f"{TITLE}……_河口网资讯", f"“{TITLE}”_社会_河口晚报", f"{TITLE}！|河口星空", f"{TITLE}-河口传媒"],
)
def test_a_title_ends_before_its_sites_name(title: str) -> None:
    assert without_site(title).rstrip("…！”").lstrip("“") == TITLE


def test_a_label_before_a_bar_leaves_the_headline() -> None:
    assert without_site(f"快看|{TITLE}") == f"快看|{TITLE}"


def test_source_and_author_run_together() -> None:
    known = told("来源：河口晚报作者：王小明")
    assert (known.authors, known.original_publisher) == (("王小明",), "河口晚报")


@pytest.mark.parametrize(
    "title",
    ["橋の工事が三月に始まる｜リバー ポスト（River Post）公式", "橋の工事が三月に始まる ｜ 河口新聞", "橋の工事が三月に始まる：河口新聞デジタル", "橋の工事が三月に始まる - 河口放送"],
)  # fmt: skip
def test_japanese_titles_join_the_site_with_wide_marks(title: str) -> None:
    assert without_site(title) == TITLED


def test_a_headline_with_a_wide_colon_or_a_quote_stays_whole() -> None:
    for title in (
        "橋の工事：市長「三月に始まる」",
        "市長：橋の工事は三月に始まる",
        "「橋は三月に開く」｜市長が語る冬の工事と町のこれからの十年、そして渡し船の思い出について尋ねた",
    ):
        assert without_site(title) == title


def test_the_line_that_says_a_japanese_title_again_is_the_headline() -> None:
    menu = ("検索", "RIVER SUMMIT", "ニュース", "天気", "スポーツ")
    prose = "橋の工事は三月に始まり、夏までに三つの車線がすべて通れるようになると、市の担当者は説明した。"
    text = "\n".join(
        (f"{TITLED}｜リバー ポスト（River Post）公式", *menu, TITLED, "By Ana Li", "2021/03/04", prose, prose)
    )
    known = describe(clean(text))
    assert (known.headline, known.authors, str(known.published_on)) == (TITLED, ("Ana Li",), "2021-03-04")


@pytest.mark.parametrize("label", [*EDITORS, *PROOFS, *PASSED, *LED, *MADE, *SHOWN])
def test_who_else_worked_at_it_behind_any_label_is_no_author(label: str) -> None:
    assert names_in(f"记者：王小明 李芳 {label}：张华").authors == ("王小明", "李芳")
    assert names_in(f"文/王小明 {label}/张华").authors == ("王小明",)
    assert told(f"记者：王小明 {label}：张华").authors == ("王小明",)


@pytest.mark.parametrize("label", HELPERS)
def test_who_wrote_it_with_the_reporter_is_an_author_behind_any_label(label: str) -> None:
    assert names_in(f"记者：王小明 {label}：张华").authors == ("王小明", "张华")
    assert names_in(f"记者 王小明 {label} 张华").authors == ("王小明", "张华")
    assert names_in(f"{label}：张华").authors == ("张华",)


@pytest.mark.parametrize("label", [*EDITORS, *PROOFS, *PASSED, *LED, *MADE])
def test_a_line_of_who_worked_at_it_is_no_body(label: str) -> None:
    page = "\n".join((TITLE, *BODY, f"{label}：张华"))
    assert "张华" not in clean(page).body
