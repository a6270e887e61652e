"""Of pages whose words are not spaced the foot goes, and what the line model would take of the article stays."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.rules import RULES
from flows.cleaning.steps.sheet import Sheet, Verdict
from flows.cleaning.steps.unspaced import foot, prose_of, spared
from flows.cleaning.text.lines import lines_of
from flows.documents import Block

PROSE = "The library of Lindholm lent more books last year than in any year since it was opened in 1911."
ROW = ["Kaixin", "Weibo", "Qzone", "Douban"]

ARTICLE = ["渡口昨天重新开船，三百多名乘客乘坐了第一班渡轮，镇长说修理用了六个星期，费用由省里承担。"] * 3
LAST = "船票仍是两元。"
LINKS = ["老桥今年要拆吗？", "河口小学换了校长", "新米上市价格平稳", "镇上来了一只白鹭", "书法班周六开课", "旧书摊搬到东街", "茶园采茶忙"]  # fmt: skip
NAMED = ["首页", "新闻", "财经", "关于我们", "联系我们", "隐私政策"]
RESULTS = [
    "红队 三比一",
    "蓝队 二比零",
    "黄队 四比四",
    "白队 五比二",
    "黑队 一比六",
    "绿队 七比三",
    "紫队 二比八",
]


def below(*lines: str) -> list[str]:
    """What goes as the foot of a page."""
    found = list(lines_of("\n".join([*ARTICLE, *lines])))
    claimed, _ = Matcher(RULES).match(found)
    texts = [*ARTICLE, *lines]
    return [texts[at] for at in foot(Sheet(texts, claimed, prose=prose_of(texts)))]


def test_the_foot_of_a_page_without_spaces_goes() -> None:
    unsure = ["2019年6月3日", "微博"]  # rules name these, but not for good
    gone = below(LAST, *LINKS, *unsure, *NAMED)
    assert {*LINKS, *unsure} <= set(gone) <= {*LINKS, *unsure, *NAMED}


def test_few_named_lines_are_enough_below_the_first_of_them() -> None:
    titles = [f"第{number}家茶馆开张" for number in range(40)]
    gone = below(LAST, *RESULTS, "为您推荐", *titles[:20], "不感兴趣", *titles[20:], "返回顶部")
    assert {*titles} <= set(gone)
    assert not {LAST, *RESULTS} & set(gone)


def test_short_sentences_tables_and_boxes_above_the_foot_are_the_article_s() -> None:
    foot_of_page = [*LINKS, *NAMED]
    heads = ["1. 渡口", "新船二十米长。", "2. 老桥", "它没有名字。"]
    assert not {*heads} & set(below(*heads, *foot_of_page))
    assert not {*RESULTS, LAST} & set(below(*RESULTS, LAST, *foot_of_page))
    box = ["导演：王小明", "主演：李小芳、赵大爷", "片长：127分钟"]
    assert not {*box} & set(below(LAST, *box, *NAMED, *NAMED))
    assert {*LINKS} <= set(below(LAST, *foot_of_page))


def test_addresses_of_other_sites_name_a_foot() -> None:
    links = [
        line for number in range(8) for line in (f"http://town{number}.example/", f"第{number}镇人民政府")
    ]
    assert below(LAST, *links) == links
    assert below(LAST, *links[:10]) == []


@pytest.mark.parametrize(
    "lines",
    [
        (LAST, "为您推荐", *RESULTS * 4),  # one line alone says little
        (
            LAST,
            "供图：王小明",
            *RESULTS * 2,
            "（图）",
            *RESULTS * 2,
            "图片：李四",
        ),  # stand within an article too
        (LAST, *RESULTS * 2),  # no rule names any of an article's list
        (
            LAST,
            *RESULTS * 2,
            "记者：李小明",
            "记者：王小红",
            "记者：张小刚",
        ),  # whose bylines are no menu's words
        (LAST, *LINKS[:2], *NAMED[:4]),
        (LAST, *LINKS, *NAMED, *[LAST] * 4),  # prose goes on
    ],
)
def test_what_else_stands_below_stays(lines: Sequence[str]) -> None:
    assert below(*lines) == []


def test_other_scripts_are_the_models_matter() -> None:
    found = list(lines_of("\n".join([*[PROSE] * 3, *[word.title() for word in ROW * 3], "Contact us", "Home", "Sport"])))  # fmt: skip
    claimed, _ = Matcher(RULES).match(found)
    texts = [line.text for line in found]
    assert list(foot(Sheet(texts, claimed, prose=prose_of(texts)))) == []


PARAGRAPH = ARTICLE[0]
QUESTION = "老桥今年真的要拆吗？谁来告诉我们？还有人知道吗？"


@pytest.mark.parametrize(
    ("lines", "prose"),
    [
        ([PARAGRAPH, "茶馆", *[QUESTION] * 9], range(1)),  # titles that ask begin no article
        ([PARAGRAPH, QUESTION, "茶馆"], range(2)),  # right below a paragraph such is its last word
        (["茶馆", QUESTION * 2, "茶馆"], range(1, 2)),  # so long none is a title
        (["渡口昨天重新开船，三百多名乘客坐了第一班渡轮。", PARAGRAPH], range(2)),
        ([PARAGRAPH, "茶馆", *[PROSE] * 9], range(1)),
    ],
)
def test_the_article_is_its_densest_stretch(lines: Sequence[str], prose: range) -> None:
    assert prose_of(lines) == prose


def judged(
    lines: Sequence[str],
    kept: Sequence[str],
    score: float,
    paths: Sequence[str] = (),
    named: Sequence[str] = (),
) -> list[str]:
    """What is spared of lines of which the line model keeps some and rules name some."""
    found = list(lines_of("\n".join(lines)))
    verdicts = [Verdict(line.text in kept, score, "") for line in found]
    blocks = (
        [Block(line.start, line.end, "p", path) for line, path in zip(found, paths, strict=True)]
        if paths
        else []
    )
    claimed = {at: RULES[0] for at, line in enumerate(found) if line.text in named}
    return [
        lines[at] for at in spared(Sheet(lines, claimed, blocks, prose=prose_of(lines), verdicts=verdicts))
    ]


def test_where_nothing_would_stay_the_fullest_element_does() -> None:
    lines = [
        "茶馆",
        "镇上的事",
        *ARTICLE,
        "河口渡口",
        "两元一张",
        *ARTICLE[:2],
        "老桥要拆吗？老桥今年真的要拆吗？谁来告诉我们？",
        "旧书摊",
    ]
    paths = ["nav", "nav", *["main div"] * 7, "aside", "aside"]
    assert judged(lines, (), 0.0, paths) == lines[2:9]
    assert judged(lines, lines[:1], 0.0, paths) == []
    assert (
        judged(lines, lines[:1], 0.0, paths, named=lines[:1]) == lines[2:9]
    )  # what a rule names does not stay
    assert judged(lines, (), 0.0, paths, named=["河口渡口"]) == [
        line for line in lines[2:9] if line != "河口渡口"
    ]
    menu = ["茶馆"] * 150
    assert judged([*menu, *ARTICLE * 2], (), 0.0, ["nav"] * 150 + ["main"] * 6) == ARTICLE * 2
    furniture = [f"{PARAGRAPH}（{number}）" for number in range(6)]
    assert judged([*furniture, *ARTICLE * 2], (), 0.0, ["aside"] * 6 + ["main"] * 6, furniture) == ARTICLE * 2
    assert judged(lines[-2:], (), 0.0, paths[-2:]) == []
    assert judged(lines, (), 0.0) == []


def test_the_last_paragraph_stays_with_some_likelihood() -> None:
    last = "船票仍是两元，老人和学生不收钱，镇长说明年也不会涨。"
    assert judged([*ARTICLE, last, "茶馆"], ARTICLE, 0.08) == [last]
    assert judged([*ARTICLE, last, "茶馆"], ARTICLE, 0.01) == []
    assert judged([*ARTICLE, "茶馆", last], ARTICLE, 0.08) == []
    assert judged([*ARTICLE, "茶馆", last], [*ARTICLE, "茶馆"], 0.08) == []
    assert judged([*ARTICLE, last, f"“{last}”"], ARTICLE, 0.08) == [last]
    assert judged([*ARTICLE, last, "茶馆"], ARTICLE, 0.08, named=[last]) == []
    assert judged([*ARTICLE, last, "茶馆"], ARTICLE, 0.08, named=ARTICLE) == []


def test_a_paragraph_that_ends_with_what_somebody_said_is_no_foot() -> None:
    said = (
        "館長は次のように述べている。「"
        + "橋は三月に開き、渡し船は夏まで残ります。" * 3
        + "みなさんに感謝したいと思います」"
    )
    assert not {LAST, "10. 橋を見直す", said} & set(below(LAST, "10. 橋を見直す", said, *LINKS, *NAMED))


def test_an_icon_or_a_credit_amidst_the_article_does_not_end_it() -> None:
    article = ["问题来了", "怎样上船", "图/河口网", "从东门走", LAST]
    assert not {*article} & set(below(*article, *LINKS, *NAMED))


@pytest.mark.parametrize("end", ["(文/图 林岸)", "（记者 王小明 通讯员 李芳）", "(c)AFP/Ana LI"])
def test_a_last_paragraph_that_says_whose_it_is_is_a_paragraph(end: str) -> None:
    last = ARTICLE[0] * 2 + end
    assert last not in below(last, *LINKS, *NAMED)
