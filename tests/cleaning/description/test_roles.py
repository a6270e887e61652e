"""Bylines with roles of a dozen languages, and headlines that tell of officers."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.people.names import names_in


@pytest.mark.parametrize(
    "byline",
    [
        "By Ana Li, CBX Senior Legal Analyst",
        "Ana Li, CBX Supreme Court Biographer",
        "By Ana Li, Senior Fellow",
        "By Ana Li, Political Intern",
        "By Ana Li, Local Democracy Reporter",
        "By Ana Li, Supreme Court Reporter",
        "By Ana Li, Associate Professor of Law, Kelso College",
        "By Staff Writer Ana Li",
        "Von Ana Li, Leiterin Politik",
        "Von Ana Li, freie Autorin",
        "Par Ana Li, cheffe du service Politique",
        "Por Ana Li, Jefa de Política",
        "Di Ana Li, corrispondente da Porto",
        "Ana Li, Redaktor Naczelna",
        "Ana Li, Politisk Redaktør",
        "Ana Li, Genel Yayın Yönetmeni",
        "Ana Li, Δημοσιογράφος",
        "Ana Li, Собкор",
        "Ana Li (Text) und Jo Wit (Fotos)",
    ],
)
def test_a_piece_of_a_role_is_nobodys_name(byline: str) -> None:
    assert names_in(byline).authors == ("Ana Li",)


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ana Li, Chris Senior", ("Ana Li", "Chris Senior")),
        ("By Ana Li and JJ Moore", ("Ana Li", "JJ Moore")),
        ("By Ana Li and danah holm", ("Ana Li", "danah holm")),
        ("By ANA LI, JOHANNES WIT, Envoyés spéciaux", ("Ana Li", "Johannes Wit")),
        ("作者：余毅青 向雪宁", ("余毅青", "向雪宁")),
        ("李文昭 通讯员 和丽芳", ("李文昭", "和丽芳")),
    ],
)
def test_further_people_stay(byline: str, authors: tuple[str, ...]) -> None:
    found = names_in(byline).authors
    assert tuple(map(str.casefold, found)) == tuple(map(str.casefold, authors))


@pytest.mark.parametrize(
    "headline",
    [
        "Sara Lind named director of Kelso museum",
        "Sara Lind Named Director of Kelso Museum",
        "Sara Lind resigns as president of the port",
        "Tom Wells, former fire chief, dies at 80",
        "Bo Karr to head water inquiry",
    ],
)
def test_a_headline_may_tell_of_an_officer(headline: str) -> None:
    text = f"""{headline}
The harbour board met on Tuesday night and heard for two hours what had gone wrong since the flood of last winter.
It will meet again in March, and until then the office stays open on three mornings a week, a spokesman said."""
    described = describe(clean(text))
    assert (described.headline, described.authors) == (headline, ())


COLUMN = (
    "There was a man on the quay of my childhood who mended umbrellas, and nobody has mended one there since he went.",
    "He said that every rib has a memory, and that an umbrella which was mended well knows where the wind comes from.",
)


@pytest.mark.parametrize(
    "office",
    ["Novelist, author of “The Long Quay”", "Writer and author of “The Long Quay”", "Escritor, autor de \"Rua sem saída\"", "Schriftstellerin, Autorin von „Am Kai“", "Romancière, auteure de « Le quai »"],
)  # fmt: skip
def test_what_a_columnist_is_stands_between_their_name_and_the_headline(office: str) -> None:
    title = "The man who mended umbrellas"
    found = describe(clean("\n".join(("Opinion", "Ana Lins", office, title, "20 May 2018", *COLUMN))))
    assert (found.headline, found.authors) == (title, ("Ana Lins",))


def test_a_headline_right_below_a_name_is_one() -> None:
    title = "Why “The Long Quay” is still read"
    found = describe(clean("\n".join(("Opinion", "Ana Lins", title, "20 May 2018", *COLUMN))))
    assert found.headline == title


def test_who_speaks_in_a_transcript_did_not_write_it() -> None:
    said = (
        "PAUL VESEY, PRESENTER: Premier, good morning.",
        "RUTH CALLAGHAN, PREMIER: Good morning, Paul.",
        "PAUL VESEY: When did you first know about the crack?",
        "RUTH CALLAGHAN: On the Tuesday. I was told there was a crack; I was not told how long.",
    )
    found = describe(
        clean("\n".join(("Premier on the dam inquiry of the Lower Weller", "20 June 2019", *said)))
    )
    assert found.authors == ()


@pytest.mark.parametrize("section", ["Columnists", "Yazarlar", "Colunas", "Felieton", "Колонки", "Kolumne"])
def test_below_a_section_of_columnists_stands_who_writes(section: str) -> None:
    title = "The lemon tree of the neighbours"
    found = describe(clean("\n".join(("Home", section, "Nermin Aksoy", title, "16.02.2020", *COLUMN))))
    assert (found.headline, found.authors) == (title, ("Nermin Aksoy",))


@pytest.mark.parametrize("section", ["World", "Opinion", "Politics"])
def test_below_another_section_a_name_may_be_of_whom_it_tells(section: str) -> None:
    title = "The lemon tree of the neighbours"
    found = describe(clean("\n".join(("Home", section, "Nermin Aksoy", title, "16.02.2020", *COLUMN))))
    assert found.authors == ()


@pytest.mark.parametrize(
    "office", ["Polizeiinspektion Lindholm", "Feuerwehr Lindholm", "Staatsanwaltschaft Lindholm", "Bundespolizeidirektion Lindholm"]
)  # fmt: skip
def test_a_german_office_above_its_notice_is_no_person(office: str) -> None:
    title = "Unbekannte entwenden Glocke aus Kapelle"
    said = "In der Nacht zu Montag haben Unbekannte die kleine Glocke der Kapelle in Niederfeld entwendet, sie wiegt 38 Kilogramm."
    more = "Zeugen, die in der Nacht ein Läuten aus einem fahrenden Auto gehört haben, werden gebeten, sich telefonisch zu melden."
    found = describe(clean("\n".join(("Blaulicht", "17.11.2020 – 13:22", office, title, said, more))))
    assert (found.headline, found.authors) == (title, ())
