"""clean: how rules, line model and masthead share a text, and what stays of it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.rules import DECIDERS, RULES, RULESET
from flows.cleaning.steps.look import Look
from flows.documents import SeedRecord
from flows.explain import explain_file
from flows.line import document_of
from flows.settings import ROOT
from flows.sources import Limits
from flows.sources.html import page_of_html
from flows.spans import WHITE_SPACE

PROSE = [
    "The harbour of Lindholm was closed on Tuesday after a crane fell into the water during unloading.",
    "Nobody was hurt, the port authority said, but two ships with grain had to wait outside the pier.",
    "“We heard a crack, and then the whole arm went down,” said Jens Holt, who works in the customs house.",
    "Divers are expected to examine the wreck on Thursday, and the owner of the crane has promised to pay.",
    "The harbour was built in 1911 and last repaired six years ago, when its eastern quay was widened.",
    "Until the wreck is gone ships with more than six metres of draught must use the harbour of Northam.",
    "The council will meet on Friday to talk about the cranes that are left, four of them as old as the harbour.",
]
SEED = ROOT / "seeds" / "000_d431b0f0506effdc.txt"


def taken(text: str) -> dict[str, str]:
    return {
        text[s.start : s.end]: s.rule
        for s in clean(text).spans
        if s.kind == "removed" and s.rule != WHITE_SPACE
    }


def test_a_rule_outweighs_the_line_model_both_ways() -> None:
    text = "\n".join(
        [
            *PROSE[:4],
            "Copyright © 2019 The Harbour Post, which has reported on harbours for ninety years.",
            *PROSE[4:],
        ]
    )
    assert "disclaimers.copyright" in taken(text).values()
    dated = "\n".join(
        [
            "The log",
            *PROSE[:4],
            "3 June 2019",
            *PROSE[4:],
            "4 June 2019",
            PROSE[0] + " Again.",
            PROSE[1] + " Again.",
        ]
    )
    # A date between paragraphs may be a timeline's: the rule only names what the line model removes too.
    assert all(rule != "describing.bare_date" for rule in taken(dated).values())


def test_what_the_line_model_removes_bears_score_and_reasons() -> None:
    text = "\n".join(
        [
            "Home",
            "World",
            "Ferry to Askholm cancelled again",
            *PROSE,
            "Council puts off decision on quay",
            "Ferry late",
        ]
    )
    judged = [s for s in clean(text).spans if s.rule == "judgement"]
    assert judged
    assert all(s.score is not None and s.score < 0.5 and s.why for s in judged)


def test_every_rule_that_removes_is_known_to_the_ledger() -> None:
    known = {rule.name for rule in (*RULES, *DECIDERS)} | {WHITE_SPACE}
    text = SEED.read_text(encoding="utf-8") + "\nRead more: x\nPhoto: AFP\nHome\nTags: a, b"
    assert {s.rule for s in clean(text).spans if s.kind != "body"} <= known
    assert clean(text).ruleset == RULESET


def test_headline_and_kicker_are_metadata() -> None:
    fields = {
        s.field: s for s in clean("\n".join(["ASEAN: States step up cooperation", *PROSE])).spans if s.field
    }
    assert set(fields) == {"kicker", "headline"}
    assert clean("\n".join(PROSE)).body.split("\n\n") == PROSE


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        ([], "Will the harbour of Lindholm ever open again?"),
        ([], "Hafen von Lindholm: Wann fährt endlich wieder ein Schiff?"),
        (["Breaking news"], "Harbour of Lindholm closed after crane falls"),
        (["Breaking news"], "How long will the harbour of Lindholm stay closed?"),
    ],
)
def test_a_headline_may_ask_and_stand_below_a_label(above: list[str], headline: str) -> None:
    cleaned = clean("\n".join([*above, headline, *PROSE]))
    assert [cleaned.text[s.start : s.end] for s in cleaned.spans if s.field == "headline"] == [headline]
    assert cleaned.body.split("\n\n") == PROSE


@pytest.mark.parametrize(
    "first",
    [
        "“Will the harbour of Lindholm ever open again?”",
        "Will it ever open again? Nobody knows, and who would say?",
        "Everybody asked the same.",
    ],
)
def test_what_somebody_asks_and_what_goes_on_is_no_headline(first: str) -> None:
    assert clean("\n".join([first, *PROSE])).body.split("\n\n") == [first, *PROSE]


def test_prose_without_furniture_needs_no_line_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("judged")

    monkeypatch.setattr(Look, "verdicts", never)
    text = "\n".join(["Harbour closed", *PROSE, "By Marta Olsen", "Share this", ">"])
    assert clean(text).body.split("\n\n") == PROSE


def test_a_headline_below_a_menu_becomes_metadata_once_described() -> None:
    headline = "Harbour of Lindholm closed after crane falls into the water"
    text = "\n".join(
        [
            f"{headline} - The Harbour Post",
            "Home",
            "World",
            "Sport",
            "Log in",
            headline,
            "By Jens Holt",
            *PROSE,
            "Related stories",
            "Ferry late",
        ]
    )
    document = document_of(SeedRecord("", "text", text.encode()), Limits())
    assert document.description.headline == headline
    [span] = [s for s in document.cleaned.spans if s.start == document.description.evidence["headline"].start]
    assert (span.kind, span.field) == ("metadata", "headline")
    assert document.cleaned.tiles()
    assert document.cleaned.body == clean(text).body


def explained(tmp_path: Path, text: str, **console: bool) -> str:
    file = tmp_path / "seed.txt"
    file.write_text(text, encoding="utf-8")
    shown = io.StringIO()
    explain_file(file, console=Console(file=shown, width=200, highlight=False, **console))
    return shown.getvalue()


def test_explain_shows_each_line_with_what_became_of_it(tmp_path: Path) -> None:
    text = "\n".join(
        [
            "Harbour closed",
            *PROSE,
            "Write to [email protected] before noon on Friday, the port authority said.",
            "Share this",
            "Ferry late again",
        ]
    )
    shown = explained(tmp_path, text)
    assert "\x1b" not in shown
    assert "share.buttons" in shown
    assert "headline: masthead.headline" in shown
    assert "kept, contact.gap" in shown
    assert "1 gaps" in shown
    for line in text.split("\n"):
        assert line[:40].split("[")[0].strip() in shown
    assert "\x1b[31m" in explained(tmp_path, text, force_terminal=True)


def test_explain_shows_no_control_characters(tmp_path: Path) -> None:
    assert "\x1b" not in explained(
        tmp_path,
        "\n".join([*PROSE, "An \x1b[31mescape and a \u202eturn, the harbour master said on Friday."]),
    )


def test_explain_speaks_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    explain_file(SEED, as_json=True)
    facts = json.loads(capsys.readouterr().out)
    assert {span["rule"] for span in facts["spans"] if span["kind"] == "removed"} >= {
        "share.buttons",
        "marks.stray",
        "disclaimers.note",
    }
    assert facts["ruleset"] == RULESET


def test_the_first_line_of_a_text_points_to_no_other_article() -> None:
    first, again = "Watch: Keeper climbs his stairs", "Watch: A dog that guards a bakery"
    body = (
        "The last keeper of the lighthouse climbed its stairs on Sunday, and then a computer took over.\n" * 2
    )
    cleaned = clean(f"{first}\n{body}{again}")
    ruled = {cleaned.text[span.start : span.end]: span.rule for span in cleaned.spans}
    assert (ruled[first], ruled[again]) == ("masthead.headline", "related.title")


def test_a_line_that_says_the_page_s_title_again_is_no_body() -> None:
    title = "What is the value of the grain that comes by the harbour?"
    page = f"{title} | The Harbour Post\nMenu\n{title}\n" + "\n".join(
        f"The harbour of Lindholm took in {count} ships with grain, and nobody knows what it was worth."
        for count in (12, 14, 19, 31)
    )
    cleaned = clean(page)
    assert title not in cleaned.body and cleaned.body.count("grain") == 4
    assert [span.rule for span in cleaned.spans if page[span.start : span.end] == title] == [
        "masthead.headline"
    ]


VOTES = (
    "Shortly after midnight the last vote of Northam was counted, and it lay upside down in its envelope.",
    "<table><tr><th>Ward</th><th>Red</th><th>Blue</th></tr><tr><td>Quay</td><td>412</td><td>388</td></tr><tr><td>Hill</td><td>203</td><td>240</td></tr></table>",
    "The returning officer is content: “No coffee machine broke this year.”",
)


@pytest.mark.parametrize(
    "site", ['<a href="/">Northam Tidning</a>', '<h1><a href="/">Northam Tidning</a></h1>']
)
def test_a_page_s_only_main_heading_is_its_headline(site: str) -> None:
    title, deck = "How Northam voted, ward by ward", "All four wards have been counted."
    told = "".join(f"<p>{line}</p>" if line[0] != "<" else line for line in VOTES)
    page = page_of_html(f"<html><body><header>{site}</header><main><article><h1>{title}</h1><p>{deck}</p>{told}</article></main></body></html>".encode())  # fmt: skip
    cleaned = clean(page.text, page.markup)
    heads = [page.text[span.start : span.end] for span in cleaned.spans if span.rule == "masthead.headline"]
    assert heads == [title] and cleaned.body.endswith(VOTES[-1])


def test_a_main_heading_amid_the_text_is_no_headline() -> None:
    told = "".join(f"<p>{line}</p>" for line in PROSE)
    page = page_of_html(f"<html><body><main><article>{told}<h1>What comes next for the harbour</h1>{told}</article></main></body></html>".encode())  # fmt: skip
    assert "What comes next for the harbour" in clean(page.text, page.markup).body


RELEASE = """Brennock Foods opens plant in Marwick, creating 120 jobs
Brennock Foods today opened a plant in Marwick that will employ 120 people and make 40 million tins of soup a year.
“Marwick has the water, the trains and the people that we need to make soup,” said chief executive Joan Reed.
The plant cost 38 million dollars, and the first tins will leave it in April, two months before they were promised.
"""
ABOUT = """About Brennock Foods
Brennock Foods makes soups and sauces at six plants. It was founded in 1921 and employs 3,400 people in two countries.
"""


def test_what_a_company_says_of_itself_below_its_release_is_furniture() -> None:
    cleaned = clean(RELEASE + ABOUT + ABOUT.replace("Brennock", "Marwick"))
    assert cleaned.body.endswith("before they were promised.")
    assert [span.rule for span in cleaned.spans].count("filing.about") == 4


PLANT = [
    "Brennock Foods opens a plant in Kelso",
    "Brennock Foods today opened its third plant in Kelso, which will employ 240 people from the autumn of this year.",
    "The plant will make soups for schools and hospitals in the whole of the north, its director said on Tuesday.",
]
HOUSE = "Brennock Foods is a maker of soups with 1,200 employees at seven sites, and is listed on the Kelso exchange."
DESK = "Media contact: Bo Holm, +44 20 5550 1234, press@brennock.example"


def test_what_a_house_says_of_itself_goes_where_the_press_may_ask() -> None:
    head = "About the company"
    assert clean("\n".join([*PLANT, head, HOUSE, DESK])).body == "\n\n".join(PLANT[1:])
    # Else it is an article on the house, and its last section.
    assert clean("\n".join([*PLANT, head, HOUSE])).body.endswith(f"{head}\n\n{HOUSE}")
    assert (
        HOUSE.replace("Brennock", "Kelling")
        in clean("\n".join([*PLANT, head, HOUSE.replace("Brennock", "Kelling"), DESK])).body
    )
    assert PLANT[2] in clean("\n".join([*PLANT[:2], head, HOUSE, PLANT[2], DESK])).body


def test_so_it_is_where_an_article_stands_before_its_name() -> None:
    release = """Nordhafen AG baut neue Werft in Lindholm
Die Nordhafen AG baut in Lindholm eine neue Werft und schafft dort bis zum Jahr 2022 vierhundert Arbeitsplätze.
Das Unternehmen rechnet damit, dass die ersten Schiffe im Herbst des Jahres 2021 vom Stapel laufen werden.
Die Stadt trägt die Kosten für die neue Straße, das Land die für den Kai, und der Bund zahlt einen Teil der Kräne.
Der Rat hat dem Vertrag am Montag zugestimmt, mit den Stimmen aller Parteien und gegen die eines einzelnen Fischers.
"""
    about = "Über die Nordhafen AG\nDie Nordhafen AG ist ein Anbieter von Schiffen und Werften und beschäftigt 2.400 Menschen an neun Orten."
    assert clean(release + about).body.endswith("eines einzelnen Fischers.")


LISTS = {
    "pl": ["Zupa rybna z Lindholmu | Kuchnia Portowa", *["Strona główna", "Przepisy", "Śniadania", "Obiady", "Kolacje", "Desery", "Napoje", "O nas", "Kontakt"],
        "Zupa rybna z Lindholmu", "3 czerwca 2019", *["Składniki", "500 g dorsza", "2 marchewki", "3 ziemniaki", "1 cebula", "Sól i pieprz", "Przygotowanie", "Pokroić warzywa", "Gotować dwadzieścia minut", "Podawać z koperkiem"]],
    "de": ["Ergebnisse der Hafenliga | Hafenbote", *["Startseite", "Lokales", "Sport", "Kultur", "Wirtschaft", "Wetter", "Anzeigen", "Abo", "Kontakt"],
        "Ergebnisse der Hafenliga", *["Lindholm - Kelso 3:1", "Nordhafen - Marwick 0:0", "Brennock - Ostufer 2:2", "1. Lindholm 24 Punkte", "2. Nordhafen 21 Punkte", "3. Brennock 20 Punkte", "4. Ostufer 17 Punkte"]],
    "es": ["Sopa de pescado del puerto - El Muelle", *["Inicio", "Noticias", "Recetas", "Deportes", "Cultura", "Contacto", "Iniciar sesión"],
        "Sopa de pescado del puerto", "Por Ana Prado", *["Ingredientes", "500 g de merluza", "2 zanahorias", "1 cebolla", "3 patatas", "Sal y pimienta", "Preparación", "Cortar las verduras", "Cocer veinte minutos", "Servir con perejil"]],
    "el": ["Αποτελέσματα πρωταθλήματος λιμένος | Εφημερίδα", *["Αρχική", "Ειδήσεις", "Αθλητικά", "Πολιτισμός", "Οικονομία", "Καιρός", "Αγγελίες", "Επικοινωνία"],
        "Αποτελέσματα πρωταθλήματος λιμένος", "12/06/2019", *["Λίντχολμ - Κέλσο 3:1", "Βόρειο - Μάργουικ 0:0", "Μπρένοκ - Ανατολή 2:2", "1. Λίντχολμ 24 βαθμοί", "2. Βόρειο 21 βαθμοί", "3. Μπρένοκ 20 βαθμοί"]],
}  # fmt: skip


@pytest.mark.parametrize("language", LISTS)
def test_the_menu_above_a_list_goes(language: str) -> None:
    lines = LISTS[language]
    title = next(at for at, line in enumerate(lines) if at and lines[0].startswith(line))
    stamped = language in ("pl", "es", "el")
    assert clean("\n".join(lines)).body.split("\n\n") == lines[title + 1 + stamped :]


def test_the_end_of_a_page_of_short_lines_stays() -> None:
    years = "1911: The library opens|1923: The first lift is built|1934: Fire in the east wing|1946: The books return|1958: Marta Olsen becomes librarian|1971: The roof is renewed|1984: The café opens|2008: The lending desk moves|2019: The second lift is built"
    menu, links = (
        "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in names)
        for names in (
            ("Home", "News", "Sport", "Culture"),
            ("Ferry stops for the winter", "Fish prices fall"),
        )
    )
    intro = "<p>The library is a hundred and eight years old this week, and these are the days that it will be remembered for.</p>"
    lines = "".join(f"<p>{year}</p>" for year in years.split("|"))
    page = page_of_html(
        f"<title>A library's years - Post</title><ul>{menu}</ul><article><h1>A library's years</h1>{intro}{lines}</article>"
        f"<aside><h3>Most read</h3><ul>{links}</ul></aside><footer><p>Terms of use</p></footer>"
    )
    body = clean(page.text, page.blocks).body
    assert body.split("\n\n")[1:] == years.split("|")


def test_what_heads_a_list_that_goes_goes_with_it() -> None:
    contact = "Media contact:\nAna Lis, Press Officer, Brennock Foods\npress@brennock.example\nSOURCE Brennock Foods"
    assert clean(RELEASE + ABOUT + contact).body.endswith("before they were promised.")


@pytest.mark.parametrize(
    "text",
    [
        # the text goes on
        RELEASE
        + ABOUT
        + "The mayor said on Monday that nobody in the town likes soup, but that everybody likes work.\n",
        # what stands below is not about what the line names
        RELEASE + ABOUT.replace("Brennock Foods makes", "The plant in Marwick makes"),
        ABOUT,
    ],
)
def test_else_a_paragraph_below_its_subhead_stays(text: str) -> None:
    assert "It was founded in 1921" in clean(text).body


@pytest.mark.parametrize(
    "teaser", ["ये भी पढ़ें: स्कूल की नाव टूटी", "আরও প\u09dcুন", "আরও প\u09a1\u09bcুন", "আরও প\u09dcুন: নৌকা নষ্ট"]
)
def test_phrases_are_known_however_their_signs_are_written(teaser: str) -> None:
    assert clean(f"{RELEASE}{teaser}\n").body.endswith("before they were promised.")


def test_what_stands_between_headline_and_date_is_no_body() -> None:
    headline, *paragraphs = RELEASE.strip().split("\n")
    head = ["Anadolu Ajansı", "KELSO", "12 March 2018, 10:15"]
    cleaned = clean("\n".join((headline, *head, *paragraphs)))
    assert cleaned.body.split("\n\n") == paragraphs


def test_a_date_far_below_or_amid_the_body_closes_no_head() -> None:
    headline, *paragraphs = RELEASE.strip().split("\n")
    verses = ["He lit the street from end to end", "I put it out again"]
    for lines in (
        (headline, *verses, *paragraphs),
        (headline, paragraphs[0], *verses, "12 March 2018", *paragraphs[1:]),
    ):
        assert all(verse in clean("\n".join(lines)).body for verse in verses)


def test_a_title_in_signs_is_said_again_too() -> None:
    body = (
        "河口县七十四岁的村民陈大山，二十年来独自修补村口的石桥，从未要过一分钱。他说，年轻时过桥摔断了腿。"
    )
    lines = (
        "老人修桥二十年 - 河口日报网络版",
        "首页",
        "新闻",
        "登录",
        "老人修桥二十年",
        "2018-03-12",
        body,
        body.replace("七", "八"),
        "关于我们",
    )
    cleaned = clean("\n".join(lines))
    assert cleaned.body == f"{body}\n\n{body.replace('七', '八')}"
    assert describe(cleaned).headline == "老人修桥二十年"


def test_who_the_bylines_bearer_is_said_to_be_is_no_part_of_the_text() -> None:
    body = (
        "On Tuesday the council will vote on whether to spend six million on a car park beside the station.\n"
        "Six million would pay for a bus every ten minutes until 2041, and somebody has done the sums."
    )
    said = "Priya Nair is an architect and a former member of the planning board."
    for head in ("By Priya Nair", "Priya Nair\n3 June 2019"):
        cleaned = clean(f"Our town does not need another car park\n{head}\n{body}\n{said}")
        assert cleaned.body.replace("\n\n", "\n") == body
        assert "filing.writer" in [span.rule for span in cleaned.spans]
    # Of whom the text tells it may say who that is.
    cleaned = clean(f"Priya Nair leaves the board\nBy Ana Li\n{body}\n{said}")
    assert said in cleaned.body


def test_below_a_deck_the_names_above_the_date_and_counts_are_no_body() -> None:
    deck = "It has stood empty for five years, and now a joiner moves in. Not all are happy with that."
    head = ["Oberalp sells its school for one franc", deck, "Reto Ammann", "Published: 28 October 2022", "14"]
    body = clean("\n".join((*head, *PROSE))).body
    assert [line for line in (*head, *PROSE) if line in body] == [deck, *PROSE]


@pytest.mark.parametrize("heading", ["Read also", "Lire aussi :", "Leggi anche", "Lee también"])
def test_the_title_below_read_also_is_no_subhead(heading: str) -> None:
    text = "\n".join(("Harbour closed", *PROSE[:3], heading, "Council puts off the quay", *PROSE[3:]))
    assert clean(text).body == "\n\n".join(PROSE)


def test_what_asks_to_subscribe_does_not_close_the_article() -> None:
    prompt = "Subscribe here to get our newsletters with the news of the day, opinion and many other things by mail."
    text = "\n".join(("Harbour closed", *PROSE, prompt, "Most Read", "Ferry cancelled"))
    assert clean(text).body == "\n\n".join(PROSE)


def test_between_the_page_s_title_and_the_headline_stands_a_menu() -> None:
    menu = ["Sales Get estimates, invoices and payments", "Collaboration Power up your teamwork"]
    text = "\n".join(
        ("Harbour closed after crane falls - Post", *menu, "Harbour closed after crane falls", *PROSE)
    )
    assert clean(text).body == "\n\n".join(PROSE)
