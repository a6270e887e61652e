"""What describes the dailies of tests/cases/in_the_wild: pages of many scripts that begin with their menu, not with their title."""

from __future__ import annotations

import pytest

from benchmarks.labelled import pages
from flows.cleaning.clean import clean
from flows.cleaning.describe import describe

EXPECTED: dict[str, tuple[str, str]] = {
    "qanqrisxma": ("სიღნაღში 104 წლის ბებია მეოცედ გახდა რთველის თამადა", "2022-10-09"),
    "lianghuobao": ("花蓮夜市攤販罷市一天 抗議清潔費調漲三倍", "2024-03-05"),
    "esannews": ("ชาวบ้านแห่ขูดเลขต้นตะเคียนกลางลำมูล งวดนี้ถูกทั้งหมู่บ้าน", "2023-07-02"),
    "tongyeongilbo": ("통영 굴 껍데기 10만t, 시멘트 대신 쓴다", "2022-11-03"),
    "qazaqdala": ("Арқалықта жылқышы түлкіні үйірге бақташы етіп үйретті", "2023-10-11"),
    "yunlingribao": ("山村老师自制天文望远镜 带学生看到土星环", "2021-12-23"),
    "pomurski": ("Na Goričkem pečejo največjo gibanico, manjka le pečica", "2019-09-13"),
    "lodzkiedzis": ("Wybory uzupełniające w Zgierzu: wygrał kandydat, którego nie było na spotkaniach", "2022-10-03"),
    "bergamosera": ("Treviglio, il postino che non consegnava: 4.000 lettere nel pollaio", "2018-03-16"),
    "banatulazi": ("Un primar din Timiș a ieșit la pensie și a lăsat cheile primăriei sub preș", "2024-10-29"),
    "sumadija": ("Сеоски оркестар из Кнића отишао на такмичење погрешним возом и победио", "2022-05-22"),
}  # fmt: skip


@pytest.mark.parametrize("site", EXPECTED)
def test_the_headline_stands_below_a_menu_and_above_its_date(site: str) -> None:
    [page] = [page for page in pages() if page.site == site]
    found = describe(clean(page.text))
    assert (found.headline, str(found.published_on)) == EXPECTED[site]
