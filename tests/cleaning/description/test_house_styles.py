"""How houses of many countries set day, byline and place, each with what it must not be taken for."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.people.names import names_in
from flows.documents import Description

TITLE = "The mill wheel of Brackwater turns once more"
BODY = (
    "The wheel of the old mill turned on Sunday for the first time in ninety years, and half of Brackwater had come to watch.",
    "Volunteers had spent six winters on it, the miller's granddaughter said, most of them lying on their backs in cold mud.",
    "Flour will be ground there on two days a week, and the bakery next door has promised to buy all that the mill can make.",
)
CHINESE = (
    "老磨坊的水轮星期天九十年来第一次转动，半个镇子的人都来观看，孩子们坐在父亲的肩膀上。",
    "志愿者们为它花了六个冬天，磨坊主的孙女说，大多数时候他们都躺在冰冷的泥里。",
)
THAI = (
    "กังหันของโรงสีเก่าหมุนอีกครั้งเมื่อวันอาทิตย์เป็นครั้งแรกในรอบเก้าสิบปี และชาวบ้านครึ่งหมู่บ้านมาดูด้วยความดีใจ",
    "อาสาสมัครใช้เวลาหกฤดูหนาวซ่อมกังหันนี้ หลานสาวของเจ้าของโรงสีกล่าว ส่วนใหญ่พวกเขานอนอยู่ในโคลนที่เย็นจัด",
)


def of(*lines: str) -> Description:
    return describe(clean("\n".join(lines)))


def test_names_in_capitals_are_joined_in_capitals() -> None:
    assert names_in("BY ANA LI AND DR. JO WIT").authors == ("Ana Li", "Jo Wit")
    assert names_in("ANA LIRIO Y JO PRADO").authors == ("Ana Lirio", "Jo Prado")


@pytest.mark.parametrize(
    "who", ["Words by Ana Li. Illustrations by Jo Wit", "By Ana Li | Photographs by Jo Wit"]
)
def test_who_drew_it_wrote_it_not(who: str) -> None:
    assert of(TITLE, who, "14 September 2018", *BODY).authors == ("Ana Li",)


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("ANI | Updated: Sep 14, 2018 09:05 IST", ("ANI",)), ("AFP, publié le vendredi 14 septembre 2018 à 18h05", ("AFP",)),
        ("14.09.2018, 18:05 Uhr | dpa, q-molen", ("dpa",)), ("Share | 14.09.2018", ()),
    ],
)  # fmt: skip
def test_an_agency_beside_the_day(line: str, agencies: tuple[str, ...]) -> None:
    assert of(TITLE, line, *BODY).agencies == agencies


@pytest.mark.parametrize(
    ("lead", "place"),
    [("Brackwater [Norfolk], September 14 (ANI): ", "Brackwater"), ("MILLPOST.COM, Brackwater - ", "Brackwater"), ("BRACKWATER, MILLPOST.COM - ", "BRACKWATER")],
)  # fmt: skip
def test_the_place_of_a_dateline_stands_alone(lead: str, place: str) -> None:
    found = of(TITLE, "14 September 2018", lead + BODY[0], *BODY[1:])
    assert found.dateline == place


def test_a_label_before_a_wide_colon_counts() -> None:
    found = of("老磨坊的水轮又转了", "出版：2018-09-14 18:05 更新：2018-09-15 09:12", *CHINESE)
    assert (str(found.published_on), str(found.updated_on)) == ("2018-09-14", "2018-09-15")


def test_a_weekday_in_a_script_of_many_signs_makes_no_sentence_of_a_day() -> None:
    found = of("กังหันโรงสีเก่าหมุนอีกครั้ง", "วันศุกร์ ที่ 14 กันยายน พ.ศ. 2561, 18.05 น.", *THAI)
    assert str(found.published_on) == "2018-09-14"
    told = "เมื่อวันที่ 3 ตุลาคม 2471 กังหันของโรงสีเก่าหยุดหมุน และไม่มีใครในหมู่บ้านคิดว่ามันจะหมุนอีก"
    assert of("กังหันโรงสีเก่าหมุนอีกครั้ง", told, *THAI).published_on is None


def test_who_helped_with_a_title_or_small_words_in_the_name() -> None:
    assert names_in("By Ana Li, with Jo Wit").authors == ("Ana Li", "Jo Wit")
    assert names_in("Ana Li MP").authors == ("Ana Li",)
    found = of(TITLE, "By Jan van der Molen and Ana de la O", "14 September 2018", *BODY)
    assert found.authors == ("Jan van der Molen", "Ana de la O")


def test_when_and_by_whom_a_picture_was_taken_says_nothing_of_the_text() -> None:
    found = of(TITLE, "Photo taken on 9 May 2011 by Jo Wit", "By Ana Li", *BODY)
    assert (found.published_on, found.authors) == (None, ("Ana Li",))


def test_who_reports_in_turns_is_named_with_when() -> None:
    found = of(TITLE, "Ana Li (now) and Jo Wit (earlier)", "14 September 2018", *BODY)
    assert found.authors == ("Ana Li", "Jo Wit")
    assert of(TITLE, "Ana Li (left) and Jo Wit (right)", "14 September 2018", *BODY).authors == ()


def test_a_name_above_a_place_and_an_hour_is_an_event() -> None:
    events = ("Harbour Cellar", "The Anchor, 8.30pm. £8.", "Five acts, one microphone and no interval.")
    assert of(TITLE, "14 September 2018", BODY[0], *events, *BODY[1:]).authors == ()
    signed = of(TITLE, "Ana Li", "Anchor, 14 September 2018, 8.30 pm", *BODY)
    assert signed.authors == ("Ana Li",)


@pytest.mark.parametrize(
    "line",
    [
        "Thứ Năm, 17/06/2021 - 14:05",
        "Thứ Hai 17/06/2021 | 14:05",
        "CHỦ NHẬT, 17/06/2021",
        "Chủ Nhật, 17-06-2021",
    ],
)
def test_a_weekday_of_two_words_is_nobodys_name(line: str) -> None:
    body = (
        "Kho vải rộng 600 m2 ở đường Thạnh Xuân bốc cháy dữ dội trưa 17/6, hai công nhân kịp chạy ra ngoài.",
        "Khoảng 11h30, khói đen bốc lên từ mái tôn của kho vải rồi lan sang xưởng may bên cạnh.",
    )
    found = of("Cháy kho vải ở quận 12, hai công nhân thoát nạn", line, *body)
    assert (found.authors, str(found.published_on)) == ((), "2021-06-17")
    named = of("Cháy kho vải ở quận 12, hai công nhân thoát nạn", "Nguyễn Năm, 17/06/2021 - 14:05", *body)
    assert named.authors == ("Nguyễn Năm",)
