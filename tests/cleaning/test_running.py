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


NATIVE = {
    "zh": (
        "自周一以来，河水已上涨两米，淹没了林德霍尔姆的第一批街道，县政府表示。",
        ["大桥关闭", "前往学校", "队员疲惫", "渡轮停航", "驳船漂流"],
        [
            "市议会表示，在机房发现积水后，韦勒的旋转桥已经关闭，车辆必须绕行。",
            "大约四十人从下城被带到学校，那里有床铺和热汤等着他们，志愿者们说。",
            "“我们见过更糟的，”带领消防队九年的李安娜说，她昨晚只睡了两个小时。",
            "渡轮最早要到周五才能开航，没有人知道谁会把邮件送到岛上去。",
            "港务长说，一艘驳船挣脱了缆绳，横在磨坊下方的河面上，无法移动。",
        ],
    ),
    "ja": (
        "川は月曜日から二メートル上昇し、リンドホルムの最初の通りに達していると郡は発表した。",
        ["橋が閉鎖", "学校へ", "隊は疲労", "フェリー欠航", "漂うはしけ"],
        [
            "機関室で水が見つかったため、ウェラーの旋回橋は閉鎖されたと町議会は述べている。",
            "下町から約四十人が学校に運ばれ、そこではベッドとスープが彼らを待っている。",
            "「もっとひどいのを見たことがある」と、九年間隊を率い、二時間しか眠っていない李さんは言う。",
            "フェリーは早くても金曜日まで出航せず、誰が島に郵便を届けるのか誰も知らない。",
            "はしけが外れて水車の下で川を横切って横たわっていると港長は言う。",
        ],
    ),
}


@pytest.mark.parametrize("language", NATIVE)
@pytest.mark.parametrize(
    "form",
    [
        "<article><time>{hour}</time><h2>{head}</h2><p>{told}</p><div><a href=#f>Facebook</a> <a href=#t>Twitter</a></div></article>",
        "<div><div>更新 {hour}</div><h3>{head}</h3><p>{told}</p></div>",
    ],
)
def test_the_entries_of_scripts_without_blanks_stay(form: str, language: str) -> None:
    intro, heads, told = NATIVE[language]
    entries = [
        form.format(hour=hour, head=head, told=line)
        for hour, head, line in zip(HOURS, heads, told, strict=False)
    ]
    page = page_of_html(f"<body><main><h1>林德霍尔姆洪水</h1><p>{intro}</p>{''.join(entries)}</main></body>")
    body = [line for line in clean(page.text, page.blocks).body.split("\n") if line]
    assert body == [intro, *(line for pair in zip(heads, told, strict=True) for line in pair)]


@pytest.mark.parametrize("label", ["Updated", "Mis à jour", "Aktualisiert", "تحديث", "Posted at"])
def test_that_an_entry_was_changed_at_a_moment_goes(label: str) -> None:
    entries = [
        f"<div>{label} {hour}</div><h3>{head}</h3><p>{told}</p>"
        for hour, head, told in zip(HOURS, HEADS, ENTRIES, strict=True)
    ]
    assert kept(*entries) == in_order()


def test_a_list_of_other_stories_with_their_hours_is_no_report() -> None:
    cards = [
        f"<li><div>{hour}</div><h3><a href=/{hour}>{head} after the flood in Lindholm</a></h3><p>{told}</p></li>"
        for hour, head, told in zip(HOURS, HEADS, ENTRIES, strict=True)
    ]
    page = page_of_html(
        f"<body><main><h1>The mill wheel turns</h1>{''.join(f'<p>{line}</p>' for line in MILL)}</main><aside><ul>{''.join(cards)}</ul></aside></body>"
    )
    assert [line for line in clean(page.text, page.blocks).body.split("\n") if line] == MILL


MILL = [
    "The wheel of the old mill turned on Sunday for the first time in ninety years, and half of Brackwater had come to watch.",
    "Volunteers had spent six winters on it, the miller's granddaughter said, most of them lying on their backs in cold mud.",
    "Flour will be ground there on two days a week, and the bakery next door has promised to buy all that the mill can make.",
    "The council has set aside some money for the roof, which is to be mended before the next winter, the mayor said.",
]


@pytest.mark.parametrize("form", ["<p>{hour}</p><p>{name}</p>", "<p>{name}</p><p>{hour}</p>"])
def test_the_hours_and_speakers_of_a_programme_stay(form: str) -> None:
    names = ["Tom Oak", "Ana Pr", "Bo Holm", "Eva Rahm", "Jo Wit", "Petra Hollins"]
    entries = [
        f"<h3>{head}</h3>{form.format(hour=hour, name=name)}<p>{told}</p>"
        for hour, head, name, told in zip(reversed(HOURS), HEADS, names, ENTRIES, strict=True)
    ]
    assert {*HOURS, *names} <= set(kept(*entries))
    again = [
        f"<h3>{head}</h3>{form.format(hour=hour, name=name)}<p>{told}</p>"
        for hour, head, name, told in zip(reversed(HOURS), HEADS, NAMES, ENTRIES, strict=True)
    ]
    assert kept(*again) == in_order()


def test_three_hours_are_no_report() -> None:
    entries = [f"<p>{hour}</p><p>{told}</p>" for hour, told in zip(HOURS[:3], ENTRIES, strict=False)]
    assert set(HOURS[:3]) <= set(kept(*entries, *(f"<p>{told}</p>" for told in ENTRIES[3:])))
