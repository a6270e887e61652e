"""Notices that a text was corrected, in the languages of newsrooms, around an invented text."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Description, Page

BODY = """The harbour wall of Kelso gave way early on Friday after a night of heavy rain, and forty families had to leave their homes.
The town council will meet next week to decide who pays for the repairs, which engineers put at two million pounds.
Schools near the quay will stay shut until Monday, the council said, and buses will take another way."""


def found_in(*lines: str) -> Description:
    page = Page("\n".join(("Harbour wall of Kelso gives way", "By Ana Li", "3 November 2023", *lines)))
    return describe(clean(page.text), page)


@pytest.mark.parametrize(
    "notice",
    [
        "Correction, Nov. 4, 2023: The name of the river was wrong in an earlier version.",
        "CORRECTION — An earlier version gave the wrong name of the river Kel.",
        "Correction\nThe name of the river was wrong in an earlier version of this report.",
        "Korrekturhinweis: Wir hatten geschrieben, der Fluss heiße Tel. Das ist falsch.",
        "Anmerkung der Redaktion: In einer früheren Version hieß es, der Fluss heiße Tel.",
        "Rectificatif du 4 novembre 2023 : le fleuve s’appelle le Kel et non le Tel.",
        "Helyesbítés: A cikk korábbi változatában hibásan szerepelt a folyó neve.",
        "В предыдущей версии статьи было неверно указано название реки.",
        "Διόρθωση: Σε προηγούμενη εκδοχή του άρθρου το όνομα του ποταμού ήταν λάθος.",
        "تصحيح: ورد في نسخة سابقة من هذا المقال اسم النهر بشكل خاطئ.",
        "भूल सुधार: इस खबर के पिछले संस्करण में नदी का नाम गलत लिखा गया था।",
        "更正：本文早前版本中河流名称有误，现已更正。",
        "【訂正】川の名前に誤りがありました。おわびして訂正します。",
        "[정정] 이 기사의 이전 버전에서 강의 이름이 잘못 표기되었습니다.",
    ],
)
def test_a_correction_is_told_and_says_nothing_else(notice: str) -> None:
    for lines in ((BODY, notice), (notice, BODY)):
        found = found_in(*lines)
        assert (found.correction, str(found.published_on), found.authors) == (
            notice,
            "2023-11-03",
            ("Ana Li",),
        )


@pytest.mark.parametrize(
    "line",
    [
        "Corrections officers went on strike in Kelso on Friday, and the county called in others.",
        "Correction fluid is back, the shops of Kelso say.",
        "Oprava mostu v Kelsu bude stát dva miliony korun, řekl starosta.",
        "更正后的预算将于下周公布。",
        "Corrections officer Jo Wit: “It was a long night.”",
        "Editor's note: This story was updated on Friday to include what the council said.",
    ],
)
def test_what_tells_of_corrections_is_no_notice(line: str) -> None:
    assert found_in(BODY, line).correction is None


@pytest.mark.parametrize(
    "headline",
    [
        "Correction: why the market fell by a tenth",
        "Corrections officers strike for more pay: the county says no",
        "Korrektur: Die Börse fällt um ein Zehntel",
        "Précision : le chirurgien robot arrive à Kelso",
        "Aclaración: el alcalde no piensa dimitir",
        "Поправка: дума меняет закон",
        "תיקון: החוק עבר בקריאה ראשונה",
        "订正：地图引发争议",
        "This article was amended in 1996, says the court",
    ],
)
def test_a_headline_is_no_notice(headline: str) -> None:
    page = Page("\n".join((headline, "By Ana Li", "3 November 2023", BODY)))
    assert describe(clean(page.text), page).correction is None


@pytest.mark.parametrize(
    "line",
    [
        "Keep reading, she told the children of Kelso, and you will go far in this world.",
        "Read the whole book, he says of the report, and not its cover alone.",
        "“We had not thought of the wall, and then …”",
        "Il concerto di Kelso è riservato agli abbonati del teatro, ha detto il sindaco.",
    ],
)
def test_a_sentence_of_the_body_neither_cuts_it_short_nor_closes_it_off(line: str) -> None:
    found = found_in(BODY, line)
    assert (found.truncated, found.paywalled) == (False, False)
