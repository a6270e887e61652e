"""What languages write before the day of publication and of the latest update: without it the one is taken for the other."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.calendar.date_labels import label_of
from flows.cleaning.description.headlines.unlikely import is_no_headline

LABELS = (
    ("发布时间：", "更新时间："), ("發布日期：", "最後更新："), ("公開日：", "最終更新日時："), ("작성일 : ", "최종 수정일 : "), ("Objavljeno: ", "Ažurirano: "),
    ("Објављено: ", "Ажурирано: "), ("Публикувано: ", "Обновена: "), ("Paskelbta: ", "Atnaujinta: "), ("Publicēts: ", "Atjaunots: "), ("Avaldatud: ", "Uuendatud: "),
    ("გამოქვეყნდა: ", "განახლდა: "), ("اشاعت: ", "اپ ڈیٹ: "), ("تاریخ انتشار: ", "به‌روزرسانی: "), ("Zveřejněno ", "Upraveno "), ("Publikované: ", "Aktualizované: "),
    ("Publicat: ", "Actualitzat: "), ("Birt ", "Uppfært "), ("Жарияланды: ", "Жаңартылды: "),
)  # fmt: skip


@pytest.mark.parametrize(("published", "updated"), LABELS)
def test_labels(published: str, updated: str) -> None:
    assert (label_of(published), label_of(updated)) == ("published", "updated")


def test_when_something_was_founded_is_no_day_of_publication() -> None:
    assert (label_of("Launch Date: "), label_of("Founding date: "), label_of("Date: ")) == (
        "other",
        "other",
        "published",
    )


@pytest.mark.parametrize(
    ("before", "label"),
    [
        ("Updated on\n", "updated"), ("Petra Hollins Updated on", "updated"), ("Posted on\n", "published"), ("Aktualisiert am\n", "updated"),
        ("We keep this page up to date\nSee what is new\n-", ""), ("An up-to-date list: ", ""), ("To date: ", ""),
        ("Petra Hollins, last posted ", "other"), ("Last seen ", "other"),
        ("Über dieses Thema berichtet: Uferfunk im Radio am\n", "other"), ("Dieses Thema im Programm: Uferfunk | ", "other"),
    ],
)  # fmt: skip
def test_what_stands_before_a_day(before: str, label: str) -> None:
    assert label_of(before) == label


def test_an_update_whose_month_is_fused_with_its_label_says_nothing_of_publication() -> None:
    lines = (
        "The mill wheel of Brackwater turns once more", "By Ana Li Updated onSeptember 15, 2018",
        "The wheel of the old mill turned on Sunday for the first time in ninety years, and half of Brackwater had come to watch.",
        "Volunteers had spent six winters on it, the miller's granddaughter said, most of them lying on their backs in cold mud.",
    )  # fmt: skip
    found = describe(clean("\n".join(lines)))
    assert (found.published_on, str(found.updated_on)) == (None, "2018-09-15")


def test_when_a_korean_paper_was_registered_is_none() -> None:
    assert label_of("인터넷신문 등록번호 서울 아00000 | 등록일자 : ") == ""


def test_an_update_above_the_day_of_publication_is_not_that_day() -> None:
    lines = (
        "老磨坊的水轮又转了", "更新时间：2018年9月15日", "发布时间：2018年9月14日",
        "老磨坊的水轮星期天九十年来第一次转动，半个镇子的人都来观看，孩子们坐在父亲的肩膀上。",
        "志愿者们为它花了六个冬天，磨坊主的孙女说，大多数时候他们都躺在冰冷的泥里。",
    )  # fmt: skip
    found = describe(clean("\n".join(lines)))
    assert (str(found.published_on), str(found.updated_on)) == ("2018-09-14", "2018-09-15")


def test_a_sentence_that_ends_as_urdu_does_is_no_headline() -> None:
    told = "پرانی چکی کا پہیہ اتوار کو نوے سال میں پہلی بار گھوما اور آدھا گاؤں اسے دیکھنے آیا"
    assert is_no_headline(f"{told}۔") and not is_no_headline("پرانی چکی پھر گھومی")
