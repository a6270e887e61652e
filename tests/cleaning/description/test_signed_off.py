"""Who signs off below a report: agencies in many languages, the reporters whom an agency names, who holds the right."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.bylines.stated_names import stated_names
from flows.cleaning.description.house.publishers import stated_publisher
from flows.cleaning.description.people.names import names_in
from flows.cleaning.description.reading import Found
from flows.documents import Description, Evidence

TITLE = "The mill wheel of Brackwater turns once more"
BODY = (
    "The wheel of the old mill turned on Sunday for the first time in ninety years, and half of Brackwater had come to watch.",
    "Volunteers had spent six winters on it, the miller's granddaughter said, most of them lying on their backs in cold mud.",
    "Flour will be ground there on two days a week, and the bakery next door has promised to buy all that the mill can make.",
)


def told(*below: str) -> Description:
    return describe(clean("\n".join((TITLE, *BODY, *below))))


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("AFP/dpa/mil", ("AFP", "dpa")), ("/ritzau/", ("Ritzau",)), ("(©NTB)", ("NTB",)), ("STT", ("STT",)), ("БТА", ("BTA",)), ("（共同通信）", ("Kyodo News",)),
        ("Con información de EFE", ("EFE",)), ("(With inputs from PTI)", ("Press Trust of India",)), ("Izvor: Hina", ("HINA",)), ("Извор: Танјуг", ("Tanjug",)),
        ("Πηγή: ΑΠΕ-ΜΠΕ", ("ANA-MPA",)), ("Šaltinis: BNS", ("BNS",)), ("With inputs from our bureaus", ()), ("Photo: AFP", ()),
    ],
)  # fmt: skip
def test_an_agency_signs_off(line: str, agencies: tuple[str, ...]) -> None:
    assert told(line).agencies == agencies


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ana Li and Jo de Wit; Editing by Ina Berg)",
        "Reporting by Ana Li in Quito, Jo de Wit in Lima, additional reporting by Max Tor, editing by Ina Berg",
        "Reporting by Ana Li and Jo de Wit. Editing by Ina Berg.",
    ],
)
def test_an_agency_names_its_reporters_below(line: str) -> None:
    assert told(line).authors == ("Ana Li", "Jo de Wit")


@pytest.mark.parametrize(
    "line", ["Additional reporting by Ana Li", "Editing by Ana Li", "Translated by Ana Li"]
)
def test_who_helped_wrote_it_not(line: str) -> None:
    assert told(line).authors == ()


def test_a_name_above_counts_before_those_below() -> None:
    text = "\n".join((TITLE, "By Mia Bo", *BODY, "(Reporting by Ana Li; Editing by Ina Berg)"))
    assert describe(clean(text)).authors == ("Mia Bo",)


def test_a_korean_report_names_its_reporter_behind_its_place() -> None:
    lead = "(물레=한소식) 김하늘 기자 = 오래된 물레방아가 구십 년 만에 처음으로 일요일에 돌았고, 마을 사람 절반이 구경하러 모였다고 방앗간 주인이 말했다."
    more = "자원봉사자들은 여섯 번의 겨울을 차가운 진흙 속에서 보냈으며, 이웃 빵집은 방앗간에서 만드는 밀가루를 모두 사겠다고 약속했다."
    assert describe(clean(f"물레방아 다시 돈다\n{lead}\n{more}")).authors == ("김하늘",)
    held = describe(
        clean(f"물레방아 다시 돈다\n{lead}\n{more}\n<저작권자 ⓒ 물레일보, 무단 전재 및 재배포 금지>")
    )
    assert held.publisher == "물레일보"


def test_brackets_around_a_byline_are_none_of_the_name() -> None:
    assert names_in("（记者 马小桂）").authors == ("马小桂",)


def test_a_work_of_long_ago_is_no_paper_that_had_the_text_first() -> None:
    assert told("The story first appeared in The Quayside in 1911.").original_publisher is None
    assert told("This story first appeared in The Quayside in 2018.").original_publisher == "Quayside"


def test_a_name_with_a_trade_and_one_stated_as_in_a_list() -> None:
    assert names_in("Ana Li Gardener & Beekeeper").authors == ("Ana Li",)
    found = stated_names({"meta:authors": "Li, Ana"})
    assert found is not None and found[0].authors == ("Ana Li",)
    several = stated_names({"meta:authors": "Reuters, AFP"})
    assert several is not None and several[0].agencies == ("Reuters", "AFP")


def test_what_a_site_says_of_itself_is_none_of_its_name() -> None:
    hints = {"opengraph:site_name": "Brackwater Post - News, sport and weather"}
    found = stated_publisher(hints, None, Found("Brackwater Post", Evidence("title")))
    assert found is not None and found.value == "Brackwater Post"


def test_a_paper_that_printed_what_was_paid_for_did_not_write_it() -> None:
    found = told("Published by Prairie Sentinel on Feb. 27, 2024.")
    assert (found.authors, found.publisher) == ((), "Prairie Sentinel")


@pytest.mark.parametrize("who", ["Ana Li", "Emily Posthuma"])
def test_who_published_it_may_be_its_author(who: str) -> None:
    assert told(f"Published by {who} on Feb. 27, 2024.").authors == (who,)
