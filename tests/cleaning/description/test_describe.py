"""Whole descriptions: the real seed, invented articles, evidence, hostile input."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.calendar.dates import dates_in
from flows.cleaning.description.headlines.printing import as_printed
from flows.cleaning.text.lines import lines_of
from flows.cleaning.text.seen import seen
from flows.documents import Block, Description, Page
from flows.spans import WHITE_SPACE, Cleaned, Span

SEED = Path(__file__).parents[3] / "seeds" / "000_d431b0f0506effdc.txt"
PARAGRAPHS = (
    "The new bridge over the Nam Khan was opened to traffic by the provincial authorities after nine years of work.",
    "Farmers on the eastern bank said they would now reach the market in less than twenty minutes by motorcycle.",
    "The ministry put the cost at four million dollars, a third of which was lent by a regional development bank.",
)
BODY = "\n\n".join(PARAGRAPHS)


def plain(text: str) -> Cleaned:
    """A text of which cleaning recognised nothing: every line is body."""
    spans: list[Span] = []
    at = 0
    for line in lines_of(text):
        if line.start > at:
            spans.append(Span(at, line.start, "removed", WHITE_SPACE))
        spans.append(Span(line.start, line.end, "body"))
        at = line.end
    if at < len(text):
        spans.append(Span(at, len(text), "removed", WHITE_SPACE))
    return Cleaned(text, tuple(spans), "none")


def of(text: str, **hints: str | tuple[str, ...]) -> Description:
    stated = {name.replace("__", ":").replace("json_ld", "json-ld"): value for name, value in hints.items()}
    return describe(plain(text), Page(text, hints=stated))


@pytest.mark.parametrize("cleaner", [plain, clean])
def test_the_real_seed_with_or_without_spans(cleaner: object) -> None:
    found = describe(cleaner(SEED.read_text(encoding="utf-8")))  # type: ignore[operator]
    assert (found.kicker, found.headline) == (
        "ASEAN", "Asean states step up cooperation on trans-national crime prevention",
    )  # fmt: skip
    # Reporters without a name are nobody in particular: the byline keeps them, authors do not.
    assert (found.byline, found.authors) == ("Times Reporters", ())
    assert (found.published_on, found.published_precision) == (datetime.date(2017, 11, 23), "day")
    # Its site stands in a notice: where nothing is known to be one, it stands in prose and says nothing.
    site = "aseanews.net" if cleaner is clean else None
    assert (found.publisher, found.site, found.language) == ("Vientiane Times", site, "en")


def test_kicker_and_headline_as_printed() -> None:
    text = f"LAOS: Bridge opens after nine years\n\n{BODY}"
    found = of(text)
    assert (found.kicker, found.headline) == ("LAOS", "Bridge opens after nine years")
    assert as_printed(found, text) == "LAOS: Bridge opens after nine years"


@pytest.mark.parametrize(
    "title",
    [
        "President: I will not resign",
        "PRESIDENT: I will not resign",
        "Ana Li: “We have won nothing yet”",
        "Bridges: why nine years are not enough",
    ],
)
def test_a_speaker_or_topic_is_no_kicker(title: str) -> None:
    found = of(f"{title}\n\n{BODY}")
    assert (found.kicker, found.headline) == (None, title)


def test_a_title_line_with_the_site_gives_way_to_the_headline_as_printed() -> None:
    found = of(
        f"Bridge opens after nine years | The River Post\nHome\nNews\nBridge opens after nine years\n{BODY}"
    )
    assert found.headline == "Bridge opens after nine years"
    assert found.evidence["headline"].method == "repeated-title"


def test_a_text_that_begins_with_prose_has_no_headline() -> None:
    assert of(BODY).headline is None


@pytest.mark.parametrize(
    ("line", "authors", "agencies"),
    [
        ("By Ana Li and Jo de Wit", ("Ana Li", "Jo de Wit"), ()),
        ("By Ana Li in Bangkok", ("Ana Li",), ()),
        ("By Ana Li, Health Correspondent", ("Ana Li",), ()),
        ("By ANA LI, AP", ("Ana Li",), ("Associated Press",)),
        ("Written by Ana Li", ("Ana Li",), ()),
        ("Von Ana Li, Redakteurin", ("Ana Li",), ()),
        ("Par Ana Li", ("Ana Li",), ()),
        ("By Staff Reporter", (), ()),
        ("By\nAna Li\nKim Po", ("Ana Li", "Kim Po"), ()),
        ("Ana LiSenior Travel Writer\nMarch 3, 2019", ("Ana Li",), ()),
    ],
)
def test_bylines(line: str, authors: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    found = of(f"Bridge opens after nine years\n{line}\n{BODY}")
    assert (found.authors, found.agencies) == (authors, agencies)


@pytest.mark.parametrize(
    "line", ["By Monday the river had fallen.", "Read More", "Trade Program", "Photo by Ana Li"]
)
def test_what_is_no_byline(line: str) -> None:
    assert (
        of(f"Bridge opens after nine years\n{line}\nMarch 3, 2019\n{BODY} The trade program ended.").authors
        == ()
    )


def test_dates_published_and_updated() -> None:
    found = of(f"Bridge opens after nine years\nPublished: 3 March 2019 | Updated: 5 March 2019\n{BODY}")
    assert (found.published_on, found.updated_on) == (datetime.date(2019, 3, 3), datetime.date(2019, 3, 5))


def test_last_updated_under_the_headline_is_not_publication() -> None:
    found = of(f"Bridge opens after nine years\nLast updated: 5 March 2019\n{BODY}")
    assert (found.published_on, found.updated_on) == (None, datetime.date(2019, 3, 5))


def test_of_two_dates_of_publication_the_nearest_the_headline_counts_and_the_other_is_kept() -> None:
    text = f"Bridge opens after nine years\nPublished: 3 March 2019\nPosted on: 9 March 2019\n{BODY}"
    found = of(text)
    assert found.published_on == datetime.date(2019, 3, 3)
    other = found.evidence["published_on/2"]
    assert text[other.start : other.end] == "9 March 2019"


def test_an_open_day_and_month_stay_unknown_until_something_resolves_them() -> None:
    assert of(f"Bridge opens after nine years\nPublished: 03/04/2019\n{BODY}").published_on is None
    resolved = of(f"Bridge opens after nine years\nPublished: 03/04/2019\nUpdated: 25/04/2019\n{BODY}")
    assert resolved.published_on == datetime.date(2019, 4, 3)
    british = of(
        f"Bridge opens after nine years\nPublished: 03/04/2019\n{BODY}",
        link__canonical="https://post.co.uk/a",
    )
    assert british.published_on == datetime.date(2019, 4, 3)


def test_dates_after_the_latest_possible_day_are_refused() -> None:
    text = f"Bridge opens after nine years\nPublished: 3 March 2090\n{BODY}"
    assert describe(plain(text), latest=datetime.date(2026, 1, 1)).published_on is None
    assert of(BODY, json_ld__published="2091-01-01").published_on == datetime.date(2091, 1, 1)


def test_of_an_open_day_and_month_the_reading_after_the_latest_possible_day_is_refused() -> None:
    text = plain(f"Bridge opens after nine years\nPublished: 12/03/2026\n{BODY}")
    assert describe(text, latest=datetime.date(2026, 4, 1)).published_on == datetime.date(2026, 3, 12)
    assert describe(text, latest=datetime.date(2027, 1, 1)).published_on is None
    assert describe(text, latest=datetime.date(2026, 1, 1)).published_on is None


def test_a_labelled_date_below_a_body_that_ends_in_a_long_list_is_its_date() -> None:
    steps = [f"Step {number} of the long way over the new bridge" for number in range(60)]
    lines = ["Bridge opens after nine years", BODY, *steps, "Published on: 15 August 2025"]
    text = "\n".join(lines)
    body = text.index(BODY)
    end = text.index("Published on")
    spans = (
        Span(0, body, "removed", "test"),
        Span(body, end, "body"),
        Span(end, len(text), "removed", "test"),
    )
    found = describe(Cleaned(text, spans, "test"))
    assert found.published_on == datetime.date(2025, 8, 15)
    assert found.evidence["published_on"].method == "labelled-date"


def test_dates_inside_the_body_are_not_its_date() -> None:
    assert of(f"Bridge opens after nine years\n{BODY} It was begun on 4 May 2010.").published_on is None


def test_dateline_and_agency() -> None:
    found = of(f"Bridge opens after nine years\n\nVIENTIANE, Nov 23 (KPL) - {BODY}")
    assert (found.dateline, found.agencies) == ("VIENTIANE", ("KPL Lao News Agency",))


def test_a_slogan_before_a_dash_is_no_place() -> None:
    assert of(f"Bridge opens after nine years\n\nLIGHTEN YOUR LOAD - {BODY}").dateline is None
    assert of(f"Bridge opens after nine years\n\nPORT OF SPAIN - {BODY}").dateline == "PORT OF SPAIN"


def test_publisher_first_publisher_and_their_aliases() -> None:
    found = of(
        f"Bridge opens after nine years\n{BODY}\nCourtesy: The Vientiane Times\nThis article first appeared in NYT."
    )
    assert (found.publisher, found.publisher_written) == ("Vientiane Times", "The Vientiane Times")
    assert found.original_publisher == "New York Times"


@pytest.mark.parametrize(
    "notice",
    [
        "Clarification: the bridge is not new",
        "*Erratum: the bridge is not new",
        "Corrigendum: it is not new",
        "Amendment: it is not new",
        "Editor's note: an earlier version named the wrong river",
        "Editorial note: this was corrected on Tuesday",
        "An earlier version of this article named the wrong river",
        "The original version of this headline named the wrong river",
        "A previous version of this story named the wrong river",
        "Previous versions of this report named the wrong river",
        "This article has been corrected",
        "This story has been retracted.", "This report was withdrawn on Tuesday", "Retraction: the bridge is not new",
        "Editor's note: This article has been retracted because its sources could not be verified.",
        "Dieser Artikel wurde zurückgezogen.", "Cet article a été retiré.", "Esta noticia ha sido retirada.",
        "In einer früheren Version hieß der Fluss anders",
        "Une version antérieure nommait un autre fleuve",
        "Korrektur: der Fluss heißt anders", "Berichtigung: der Fluss heißt anders",
        "Rectificatif : le fleuve a un autre nom", "Correctif : un autre fleuve", "Corrección: es otro río",
        "Fe de erratas: es otro río", "Correção: é outro rio", "Errata corrige: è un altro fiume",
        "Rettelse: det er en anden flod", "Rättelse: det är en annan flod", "Oikaisu: joki on toinen",
        "Sprostowanie: to inna rzeka", "Исправление: это другая река", "Düzeltme: başka bir nehir", "Ralat: sungai lain",
    ],
)  # fmt: skip
def test_a_notice_of_correction_in_many_words(notice: str) -> None:
    assert of(f"Bridge opens after nine years\n{BODY}\n{notice}").correction == notice


@pytest.mark.parametrize(
    "line",
    [
        "The journal retracted the study in May, and its author left the university.",
        "Retractions of studies rose by a tenth, the institute said.",
        "Der Antrag wurde zurückgezogen, sagte der Bürgermeister.",
        "Cet homme a été retiré de l'eau.",
    ],
)
def test_what_somebody_else_retracts_is_no_notice(line: str) -> None:
    assert of(f"Bridge opens after nine years\n{BODY}\n{line}").correction is None


def test_correction_paywall_and_cut() -> None:
    found = of(f"Bridge opens after nine years\n{BODY}\nCorrection: an earlier version named the wrong river")
    assert found.correction == "Correction: an earlier version named the wrong river"
    assert of(f"Bridge opens after nine years\n{BODY}\nSubscribe to continue reading").paywalled
    assert of(f"Bridge opens after nine years\n{BODY}\nThe governor then turned to the...").truncated
    whole = of(f"Bridge opens after nine years\n{BODY}")
    assert (whole.paywalled, whole.truncated, whole.correction) == (False, False, None)


def test_tags_and_counts() -> None:
    found = of(f"Bridge opens after nine years\n{BODY}\nTags: bridges, Nam Khan")
    assert found.tags == ("bridges", "Nam Khan")
    assert of(BODY).paragraphs == 3
    assert of(BODY).sentences == 3
    assert of(BODY).words == len(BODY.split())


def test_what_a_page_states() -> None:
    found = of(
        f"Home\nBridge opens after nine years\n{BODY}",
        json_ld__title="Bridge opens after nine years", json_ld__authors=("Ana Li", "Jo Wit"),
        json_ld__published="2019-03-03T08:00:00+07:00", link__canonical="https://www.riverpost.example.org/2019/03/03/bridge",
        opengraph__site_name="The River Post", json_ld__section="Provinces",
    )  # fmt: skip
    assert found.headline == "Bridge opens after nine years"
    assert found.evidence["headline"].start > 0
    assert found.authors == ("Ana Li", "Jo Wit")
    assert found.published_at == datetime.datetime.fromisoformat("2019-03-03T08:00:00+07:00")
    assert (found.site, found.publisher, found.section) == ("example.org", "River Post", "Provinces")


def test_of_two_main_headings_the_one_without_the_site_is_the_headline() -> None:
    title = "Harbour closed after crane falls - Harbour Post"
    text = f"{title}\nHarbour closed after crane falls\nThe harbour was closed on Tuesday after a crane fell into it."
    blocks = (Block(0, 47, "h1"), Block(48, 80, "h1"))
    page = Page(text, blocks=blocks, hints={"container:title": title})
    found = describe(clean(text, blocks), page)
    assert (found.headline, found.evidence["headline"].start) == ("Harbour closed after crane falls", 48)


def test_a_main_heading_that_agrees_with_the_title_is_the_headline() -> None:
    text = f"The River Post\nBridge opens after nine years\n{BODY}"
    blocks = (Block(0, 14, "h1"), Block(15, 44, "h1"))
    page = Page(text, blocks=blocks, hints={"title:title": "Bridge opens after nine years - The River Post"})
    found = describe(plain(text), page)
    assert found.headline == "Bridge opens after nine years"
    assert found.evidence["headline"].start == 15


def test_a_weblog_that_gives_the_first_rank_to_its_own_name_has_its_headline_below() -> None:
    text = f"The River Post\nBridge opens after nine years\n{BODY}"
    blocks = (Block(0, 14, "h1"), Block(15, 44, "h3"))
    hints = {
        "title:title": "The River Post: Bridge opens after nine years",
        "opengraph:title": "Bridge opens after nine years",
    }
    found = describe(plain(text), Page(text, blocks=blocks, hints=hints))
    assert (found.headline, found.evidence["headline"].method) == ("Bridge opens after nine years", "heading")


def test_behind_a_weblogs_name_and_its_archive_the_headline_stands_below() -> None:
    text = f"The River Post\nMarch 3rd, 2019\nBridge opens again\n{BODY}"
    blocks = (Block(0, 14, "h1"), Block(31, 49, "h2"))
    title = "The River Post » Blog Archive » Bridge opens again"
    found = describe(plain(text), Page(text, blocks=blocks, hints={"title:title": title}))
    assert (found.headline, found.evidence["headline"].method) == ("Bridge opens again", "heading")
    assert (found.authors, found.publisher) == ((), "River Post")
    read = describe(clean(f"{title}\nHome\nBoats\n{text}"))
    assert (read.headline, read.publisher) == ("Bridge opens again", "River Post")


def test_a_title_that_begins_with_the_site_is_cut_to_what_the_page_prints() -> None:
    text = f"Bridge opens after nine years\n{BODY}"
    hints = {"title:title": "The River Post Online - Bridge opens after nine years"}
    found = describe(plain(text), Page(text, hints=hints))
    assert (found.headline, found.evidence["headline"].start) == ("Bridge opens after nine years", 0)


def test_of_page_and_address_the_page_is_believed() -> None:
    address = "https://post.example.org/2019/03/03/bridge"
    assert of(BODY, link__canonical=address).published_on == datetime.date(2019, 3, 3)
    found = of(BODY, link__canonical=address, meta__published="2019-03-01")
    assert found.published_on == datetime.date(2019, 3, 1)


@pytest.mark.parametrize("value", ["", "not a date", "0000-00-00", "2019-02-30", "9" * 5000])
def test_a_stated_date_that_is_none_is_none(value: str) -> None:
    assert of(BODY, json_ld__published=value).published_on is None


# Bad input: whatever comes, a description comes out, and nothing in it is made up.


def holds(description: Description, text: str) -> None:
    """Every field that is known has evidence, and the evidence is where it says."""
    values = dataclasses.asdict(description)
    counted = {"words", "sentences", "paragraphs", "evidence", "language_confidence"}
    counted |= {"published_precision", "updated_precision"}  # said of a date, which has evidence
    for name, value in values.items():
        if name in counted or value in (None, (), False):
            continue
        proof = description.evidence[name]
        if proof.start < 0:
            assert proof.start == proof.end == -1
            continue
        assert 0 <= proof.start < proof.end <= len(text)
        said = text[proof.start : proof.end]
        if name in ("headline", "kicker", "byline", "dateline", "publisher_written", "correction", "deck"):
            assert seen(said).text == value  # as its readers see it
        elif name == "site":
            assert value in seen(said).text.lower()
        elif name == "authors":
            said = "".join(filter(str.isprintable, seen(said).text))
            assert all(word in said.casefold() for author in value for word in author.casefold().split())
        elif name in ("published_on", "updated_on"):
            assert any(value in dated.readings for dated in dates_in(seen(said).text))
        elif name == "tags":
            assert all(tag in seen(said).text for tag in value)


hostile = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=400)
piece = st.sampled_from(
    [
        BODY, *PARAGRAPHS, "Bridge opens after nine years", "By Ana Li and Jo Wit", "Published: 3 March 2019", "Home",
        "Updated 03/04/2019", "Courtesy: River Post |", "© 2019 River Post Ltd.", "write to ana@river.example.com",
        "KAZAN, 4 Mar (TASS) - ", "Tags: a1, b2", "Correction: wrong river", "LAOS: Bridge | River Post", "\u202eevil", "...",
    ]
)  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(piece, hostile), max_size=14).map("\n".join), st.booleans())
def test_evidence_holds_for_any_text(text: str, cleaned: bool) -> None:
    holds(describe(clean(text) if cleaned else plain(text)), text)


@settings(max_examples=60)
@given(
    st.dictionaries(
        st.sampled_from([f"{s}:{f}" for s in ("json-ld", "meta", "title") for f in ("title", "authors", "published", "canonical", "language", "tags", "site_name")]),
        st.one_of(hostile, st.tuples(hostile, hostile)), max_size=6,
    )
)  # fmt: skip
def test_any_hints_are_survived(hints: dict[str, str | tuple[str, ...]]) -> None:
    holds(describe(plain(BODY), Page(BODY, hints=hints)), BODY)


@pytest.mark.parametrize(
    "text",
    [
        "", " \n ", "x", "A" * 1_000_000, "word " * 200_000, "\n".join(["Bridge opens"] * 50_000),
        "By " + ", ".join(f"Ana Li{number}" for number in range(500)), "\u202e" * 5000 + "By \u202eAna\u2066 Li",
        "Tags: " + "a," * 100_000, "© " * 50_000, "a.b." * 100_000 + "com", "By\n" * 20_000, ": " * 50_000, " | " * 50_000,
        "(" * 20_000, "1/1/" * 50_000, "Courtesy " * 20_000, "first appeared in " * 20_000,
    ],
)  # fmt: skip
def test_hostile_texts_cost_little(text: str) -> None:
    found = describe(plain(text))
    assert len(found.headline or "") <= 400
    assert len(found.authors) <= 100


def test_control_characters_do_not_reach_names() -> None:
    found = of(f"Bridge opens after nine years\nBy \u202eAna\u200b Li\u2069\n{BODY}")
    assert found.authors == ("Ana Li",)


def test_five_hundred_names_are_bounded_and_evidenced() -> None:
    names = ", ".join(f"Ana {chr(65 + n // 26 % 26)}{chr(97 + n % 26)}li" for n in range(500))
    text = f"Bridge opens after nine years\nWritten by {names}\n{BODY}"
    found = of(text)
    assert len(found.authors) <= 60
    holds(found, text)
