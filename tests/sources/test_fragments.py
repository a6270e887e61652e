"""Paragraphs that a program cut at links and emphasis come back; all else stays as it is."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.documents import SeedRecord
from flows.sources import page_of
from flows.sources.fragments import joined

PAGE = """<html><body><nav><ul><li><a>Home</a></li><li><a>Harbour</a></li><li><a>Weather</a></li></ul></nav>
<h1>Ferry to Askholm laid up until the spring</h1><p>By <a>Ina Li</a>, <em>Askholm Post</em></p>
<p>The ferry to <a>Askholm</a> will not sail again before the spring comes, the company <a>Nordskär</a>, which owns it, has said in a
letter to the <b>council</b>.</p>
<p><a>Karin Holm</a> told two reporters of the agency <em>TT</em> that the crew had been sent home (see <a>our report of Monday</a>), and that nobody
knew what was to become of the mail, of the doctor and of the school.</p>
<p>In <a>Askholm</a>’s harbour, the <a>two boats</a> that are left take fish, not people. “They have asked us, and we have said
<em>no</em>”, says <a>Bo Nyman</a>.</p>
<h2>What the council may do</h2>
<p>It could hire a boat from the <a>mainland</a>; none is free, as the harbour master of the town wrote to it in May.</p>
<ul><li><a>Share</a></li><li><a>Print</a></li></ul><p>Contact</p><p>Imprint</p></body></html>"""
ARTICLE = [
    "The ferry to Askholm will not sail again before the spring comes, the company Nordskär, which owns it, has said in a "
    "letter to the council.",
    "Karin Holm told two reporters of the agency TT that the crew had been sent home (see our report of Monday), and that nobody "
    "knew what was to become of the mail, of the doctor and of the school.",
    "In Askholm’s harbour, the two boats that are left take fish, not people. “They have asked us, and we have said no”, says "
    "Bo Nyman.",
    "What the council may do",
    "It could hire a boat from the mainland; none is free, as the harbour master of the town wrote to it in May.",
]


def pieces() -> str:
    soup = BeautifulSoup(PAGE.replace("\n", " "), "html.parser")
    return soup.get_text("\n", strip=True)


def test_a_page_cut_at_its_links_has_its_paragraphs_again() -> None:
    lines = joined(pieces()).split("\n")
    assert lines[:4] == ["Home", "Harbour", "Weather", "Ferry to Askholm laid up until the spring"]
    assert lines[-9:-4] == ARTICLE
    assert lines[-4:] == ["Share", "Print", "Contact", "Imprint"]


def test_it_is_cleaned_by_its_paragraphs() -> None:
    page = page_of(SeedRecord("", "text", pieces().encode()))
    assert clean(page.text).body.split("\n\n") == ARTICLE


def test_white_space_around_the_pieces_is_no_matter() -> None:
    text = BeautifulSoup(PAGE, "html.parser").get_text("\n").replace("\n", " \r\n ")
    page = joined(text)
    assert "the company Nordskär, which owns it, has" in page
    assert "(see our report of Monday), and that nobody" in page


@pytest.mark.parametrize(
    "text",
    [
        "Roses are red,\nviolets are blue,\nand so is the sea\nthat carries you.",
        "home\nnews\nsport\nweather\nthe ferry that never came back to the island",
        "The ferry sank\n... and nobody saw it\n… or said so\n.com is a domain\n- one\n» More\n:) said Ina",
        "”Vi såg den sjunka”, sade hon.\n”Ingen trodde oss.”\n»Nein«, sagte sie.",
        "The ferry to the island of Askholm is laid up\nby Ina Li\nThe company has said so.",
        "x = [\n1,\n]\ny = {\n2\n}\nz = (\n3\n)",
        "Night in the yard\n, cold on the step\n, a lamp\n, and the dog asleep\n, no letter.",
        "name,price,stock\n,12.40,3\n,8.11,\n,44.00,1",
        "This is how the names of all goods that are left are asked for:\nSELECT id\n     , name\n     , price\n  FROM goods\n     ;",
    ],
)  # fmt: skip
def test_lines_that_nobody_cut_stay(text: str) -> None:
    assert joined(text) == text


def test_one_comma_that_begins_a_line_joins_no_others() -> None:
    text = "The company\nNordskär\n, which owns it, has written a letter to the\nCouncil of the Isles today"
    assert joined(text).split("\n") == [
        "The company",
        "Nordskär, which owns it, has written a letter to the",
        "Council of the Isles today",
    ]


def test_scripts_without_capitals_join_by_their_marks() -> None:
    assert (
        joined(f"港湾事務所の\n森田さん\n、五十二歳は、\n水曜日\n。詳しくは\n{'大きな音がして' * 6}")
        == f"港湾事務所の\n森田さん、五十二歳は、\n水曜日。詳しくは\n{'大きな音がして' * 6}"
    )


PIECE = st.sampled_from(
    [
        ", and",
        ".",
        "’s",
        "The ferry",
        "of",
        "the",
        "a boat that was",
        "(",
        ") is",
        "",
        " ",
        "“",
        "”",
        "no”.",
        "A",
        "\t;",
        "中",
    ]
)


@given(st.lists(PIECE, max_size=60).map("\n".join) | st.text(max_size=300))
def test_words_stay_in_their_order(text: str) -> None:
    assert "".join(joined(text).split()) == "".join(text.split())


def test_blank_lines_and_indents_stay() -> None:
    four = "four of the five boats that are left here"
    assert joined(f"One\n\n, two\n   three\n, {four}\n\n") == f"One\n\n, two\n   three, {four}\n\n"
