"""Forms found on many sites, each invented here: who signs, what is printed against what is stated."""

from __future__ import annotations

import datetime

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.dating.stated_dates import date_of_address
from flows.cleaning.description.house.publishers import known_as
from flows.cleaning.description.people.names import names_in
from flows.cleaning.description.sites import site_of_address
from flows.documents import Description, Page
from flows.spans import Cleaned, Span

TITLE = "Bridge opens after nine years"
BODY = (
    "The new bridge over the Nam Khan was opened to traffic by the provincial governor on Saturday morning.\n\n"
    "More than two thousand people from the villages on both banks crossed it on foot before the first lorry.\n\n"
    "The ministry put the cost at four million dollars, a third of which was lent by a development bank."
)


def of(text: str, **hints: str | tuple[str, ...]) -> Description:
    """A text all of whose lines are body, described with what its source states."""
    cleaned = Cleaned(text, (Span(0, len(text), "body"),), "test")
    named = {k.replace("__", ":").replace("json_ld", "json-ld"): v for k, v in hints.items()}
    return describe(cleaned, Page(text, hints=named))


@pytest.mark.parametrize("house", ["Kelso Ledger", "The Kelso Ledger", "kelsoledger.com"])
def test_the_house_is_no_author_beside_who_wrote_a_text(house: str) -> None:
    stated = {"json_ld__publisher": "Kelso Ledger", "link__canonical": "https://www.kelsoledger.com/a"}
    text = f"{TITLE}\n\n{BODY}"
    assert of(text, json_ld__authors=("Ana Li", house), **stated).authors == ("Ana Li",)
    assert of(text, json_ld__authors=("Ana Li", "Harbour Post"), **stated).authors == (
        "Ana Li",
        "Harbour Post",
    )
    assert of(text, json_ld__authors="Kelso Ledger", **stated).authors == ("Kelso Ledger",)
    named = of(text, json_ld__authors="Kelso Ledger", rel__authors=("Ana Li", "Jo Wit"), **stated)
    linked = of(text, rel__authors=("Ana Li", "More about Ana Li »"), **stated)
    assert linked.authors == ("Ana Li",)
    assert (named.authors, named.evidence["authors"].method) == (("Ana Li", "Jo Wit"), "rel")


@pytest.mark.parametrize(
    ("byline", "authors", "roles", "agencies", "place"),
    [
        ("Ana Li, health editor, and Jo Wit in Bangkok, AFP", ("Ana Li", "Jo Wit"), ("health editor", ""), ("AFP",), "Bangkok"),
        ("Ana Li (Senior Editor)", ("Ana Li",), ("Senior Editor",), (), None),
        ("Ana Li, Head of Planning and Outreach", ("Ana Li",), ("Head of Planning",), (), None),
        ("DR. ANA LI", ("Ana Li",), ("",), (), None),
        ("Ana Li Ana Li", ("Ana Li",), ("",), (), None),
        ("Ana Li The Associated Press", ("Ana Li",), ("",), ("Associated Press",), None),
        ("Von Ana Li aus Neu Delhi", ("Ana Li",), ("",), (), "Neu Delhi"),
        ("ANA LI, AP National Security Writer", ("Ana Li",), ("AP National Security Writer",), ("Associated Press",), None),
        ("Ana Li in WorkshopBoats", ("Ana Li",), ("",), (), None),
        ("Reuters", (), (), ("Reuters",), None),
        ("Times Reporters", (), (), (), None),
        ("ANA LI, JO WIT Envoyés spéciaux à Porto", ("Ana Li", "Jo Wit"), ("", "Envoyés spéciaux"), (), "Porto"),
        ("Ana Li, Staff Writers", ("Ana Li",), ("Staff Writers",), (), None),
    ],
)  # fmt: skip
def test_roles_agencies_and_places_are_kept_apart(
    byline: str,
    authors: tuple[str, ...],
    roles: tuple[str, ...],
    agencies: tuple[str, ...],
    place: str | None,
) -> None:
    names = names_in(byline)
    assert (names.authors, names.agencies) == (authors, agencies)
    assert names.roles == roles
    assert names.place == place


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        ("Ana Li | River Post\nMarch 3, 2019", ("Ana Li",)),
        ("Ana Li and AP\nMarch 3, 2019", ("Ana Li",)),
        ("March 3, 2019\nAna Li – Reporter\nJo Wit – Reporter", ("Ana Li", "Jo Wit")),
        ("Ana Li Follow\nMarch 3, 2019", ("Ana Li",)),
        ("Ana Van Der Li\nPublished 4 months ago", ("Ana Van Der Li",)),
        ("Ana Li\nCorrespondent in Hanoi", ("Ana Li",)),
        ("12 Comments | Ana Li | Last Updated: March 11, 2019", ("Ana Li",)),
        ("27 September, 2023By Ana Li", ("Ana Li",)),
        ("Submitted by analiriver on Thu, 11/23/2017 - 10:05", ("analiriver",)),
        ("كتب: أحمد منصور\n2019-03-03", ("أحمد منصور",)),
        ("Được đăng: 23 Tháng 11 2017", ()),
        ("By\nFull Bio", ()),
        ("Reviewed by\nAna Li\nSenior Editor", ()),
        ("Editor at large", ()),
        ("Recent Posts\nMarch 3, 2019", ()),
        ("March 3, 2019 · Ana Li on behalf of the River group", ("Ana Li",)),
        ("by Ana Li, Delta Water Collective\nMarch 3, 2019", ("Ana Li",)),
        ("By the Riverside Team 3 minutes", ("the Riverside Team",)),
        ("By\nBoat TripsRiver WalksCity Guides\nAna Li", ("Ana Li",)),
        ("Ana Lithoughtsstreamsprojectsabout\nMarch 3, 2019", ()),
        ("Contact us:\nAna Li\nManaging Director", ()),
    ],
)
def test_names_near_the_headline(lines: str, authors: tuple[str, ...]) -> None:
    assert of(f"{TITLE}\n{lines}\n{BODY}").authors == authors


def test_a_name_under_the_body_signs_it() -> None:
    assert of(f"{TITLE}\n{BODY}\nAna Li").authors == ("Ana Li",)  # kept as the body's last line
    assert of(f"{TITLE}\n{BODY}\nRiver Walks\nAna Li").authors == ()  # the last of a list
    text = f"{TITLE}\n{BODY}\nLê Phương\nCopy link"
    cut = text.index("\nLê")
    spans = (Span(0, cut, "body"), Span(cut, len(text), "removed", "judgement"))
    assert describe(Cleaned(text, spans, "test")).authors == ("Lê Phương",)


def removed_below(text: str, kept: str) -> Description:
    """A text whose lines below ``kept`` are removed."""
    cut = text.index(kept) + len(kept)
    spans = (Span(0, cut, "body"), Span(cut, len(text), "removed", "judgement"))
    return describe(Cleaned(text, spans, "test"))


BIO = "Ana Li is a reporter who covers the rivers and harbours of the north for this paper."


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        (f"Ana Li\n{BIO}", ("Ana Li",)),
        (f"Reviewed by\nAna Li\n{BIO}", ()),
        (f"Ana Li\n{BIO}\nJo Wit\n{BIO.replace('Ana Li', 'Jo Wit')}", ()),
    ],
)
def test_a_box_far_below_the_body_is_its_authors_if_it_is_the_only_one(
    below: str, authors: tuple[str, ...]
) -> None:
    menu = "\n".join(f"Read more of part {number}" for number in range(30))
    assert removed_below(f"{TITLE}\n{BODY}\n{menu}\n{below}", BODY).authors == authors


def test_a_byline_with_role_and_date_is_found_far_above_the_body() -> None:
    menu = "\n".join(f"Read more of part {number}" for number in range(60))
    text = f"Harbours\nBy Ana Li\nSenior Reporter\nUpdated March 3, 2019\n{menu}\n{TITLE}\n{BODY}"
    assert describe(clean(text)).authors == ("Ana Li",)


def test_the_printed_byline_beats_the_account_that_typed_it_in() -> None:
    found = of(f"{TITLE}\nBy Ana Li\n{BODY}", meta__authors="Kim Po")
    assert found.authors == ("Ana Li",)
    assert of(f"{TITLE}\n{BODY}", meta__authors="Kim Po").authors == ("Kim Po",)
    elsewhere = f"{TITLE}\n\n{BODY}\n\nShare\n\nMore\n\n" + "\n\n".join(["Harbours", "Boats"] * 12)
    teaser = "By Jo Wit | Two towns and one ferry"
    beneath = describe(clean(f"{elsewhere}\n\n{teaser}"), Page("", hints={"rel:authors": "Kim Po"}))
    assert beneath.authors == ("Kim Po",)
    assert describe(clean(f"{elsewhere}\n\n{teaser}")).authors == ()
    several = of(f"{TITLE}\nBy Ana Li\n{BODY}", microdata__authors=("Ana Li", "Kim Po", "Jo Wit"))
    assert several.authors == ("Ana Li",)


def test_of_a_printed_and_a_stated_date_the_printed_one_counts_unless_it_is_the_update() -> None:
    text = f"{TITLE}\nMarch 3, 2019\n{BODY}"
    found = of(text, json_ld__published="2021-05-05")
    assert found.published_on == datetime.date(2019, 3, 3)
    assert found.evidence["published_on"].method == "date-line"
    assert found.evidence["published_on/2"].method == "json-ld"
    found = of(text, json_ld__published="2017-05-05", json_ld__updated="2019-03-03")
    assert (found.published_on, found.updated_on) == (datetime.date(2017, 5, 5), datetime.date(2019, 3, 3))
    assert found.evidence["published_on/2"].method == "date-line"


ADDRESS = "https://post.example.org/2019/04/03/bridge"


@pytest.mark.parametrize(
    ("printed", "address", "day", "rival"),
    [
        ("Published: October 7, 2008", ADDRESS, datetime.date(2019, 4, 3), "labelled-date"),
        ("Published: October 7, 2008", "https://post.example.org/2019/04/bridge", None, "labelled-date"),
        ("Published: April 30, 2019", "https://post.example.org/2019/04/bridge", datetime.date(2019, 4, 30), None),
        ("April 4, 2019", ADDRESS, datetime.date(2019, 4, 4), None),
        ("03/04/2019", "https://post.example.com/2019/04/bridge", datetime.date(2019, 4, 3), None),
        ("03/04/2019", "https://post.example.com/2019/03/bridge", datetime.date(2019, 3, 4), None),
        ("03/04/2019", "https://post.example.com/bridge", None, None),
    ],
)  # fmt: skip
def test_the_address_settles_what_a_page_prints(
    printed: str, address: str, day: datetime.date | None, rival: str | None
) -> None:
    found = of(f"{TITLE}\n{printed}\n{BODY}", link__canonical=address)
    assert found.published_on == day
    other = found.evidence.get("published_on/2")
    assert (other and other.method) == rival


@pytest.mark.parametrize(
    ("elsewhere", "day"),
    [
        ("Last comment: 25/04/2019", datetime.date(2019, 4, 3)),
        ("Next issue: 04/25/2019", datetime.date(2019, 3, 4)),
        ("25/04/2019 and 04/25/2019", None),
    ],
)
def test_an_open_order_is_settled_by_any_other_date_of_the_page(
    elsewhere: str, day: datetime.date | None
) -> None:
    menu = "\n".join(f"Read more of part {number}" for number in range(40))
    assert of(f"{TITLE}\n03/04/2019\n{BODY}\n{menu}\n{elsewhere}").published_on == day


def test_a_stated_update_settles_an_open_order() -> None:
    found = of(f"{TITLE}\n03/04/2019\n{BODY}", json_ld__updated="2019-04-03T10:00:00Z")
    assert found.published_on == datetime.date(2019, 4, 3)


def test_the_date_before_the_update_in_its_line_is_that_of_publication() -> None:
    found = of(f"{TITLE}\n{BODY}\nMarch 3, 2019. Updated: March 7, 2019")
    assert (found.published_on, found.updated_on) == (datetime.date(2019, 3, 3), datetime.date(2019, 3, 7))


def test_a_page_that_states_only_its_update_has_no_date_of_publication() -> None:
    text = f"{TITLE}\nUpdated March 7, 2019\n{BODY}"
    assert of(text, opengraph__updated="2019-03-07").published_on is None
    assert of(text, meta__title=TITLE).evidence["published_on"].method == "latest-update"


def test_a_date_below_the_first_of_two_headlines_is_seen_though_the_body_is_far() -> None:
    contents = "\n".join(f"Chapter {number}" for number in range(20))
    tables = "\n".join(f"Row {number}" for number in range(60))
    text = f"{TITLE}\nMarch 3, 2019\n{contents}\n{TITLE}\n{tables}\n{BODY}"
    assert of(text, opengraph__title=TITLE).published_on == datetime.date(2019, 3, 3)


def test_a_date_of_the_month_in_the_address_comes_before_a_labelled_one_of_another() -> None:
    text = f"{TITLE}\nby Ana Li, Apr 20, 2019 at 3:00 am\nReleased: January 17, 2019 by River Books\n{BODY}"
    found = of(text, link__canonical="https://post.example.org/2019/04/bridge")
    assert found.published_on == datetime.date(2019, 4, 20)
    assert of(text).published_on == datetime.date(2019, 1, 17)


@pytest.mark.parametrize(
    ("name", "address", "page", "written"),
    [
        ("Old River Post", "riverpost.com", "The River Post is read by many.", "River Post"),
        ("Northern River Post", "nrp.com", "Write to the NRP.", "NRP"),
        ("Northern River Post", "nrp.com", "Write to us at nrp.com.", "Northern River Post"),
        ("Northern River Post", "post.com", "The Post is read by many.", "Northern River Post"),
        ("The River Post", "riverpost.com", "River Post", "The River Post"),
    ],
)
def test_readers_know_a_publisher_by_what_its_address_spells_and_its_page_prints(
    name: str, address: str, page: str, written: str
) -> None:
    found = of(f"{TITLE}\n{BODY}\n{page}", link__canonical=f"https://{address}/a", opengraph__site_name=name)
    assert found.publisher_written == written
    assert found.publisher == known_as(name)


def test_a_moment_near_midnight_is_no_contradiction() -> None:
    found = of(f"{TITLE}\nMarch 3, 2019\n{BODY}", json_ld__published="2019-03-02T23:30:00-05:00")
    assert found.published_on == datetime.date(2019, 3, 2)
    assert found.published_precision == "minute"


def test_a_time_element_counts_only_where_nothing_better_does() -> None:
    assert of(
        f"{TITLE}\nMarch 3, 2019\n{BODY}", time__published=("2022-01-01",)
    ).published_on == datetime.date(2019, 3, 3)
    assert of(f"{TITLE}\n{BODY}", time__published=("2022-01-01",)).published_on == datetime.date(2022, 1, 1)
    update = of(f"{TITLE}\n{BODY}", time__published=("2022-01-01",), meta__updated="2022-01-01")
    assert update.published_on is None


def test_a_month_is_a_date_of_lower_precision() -> None:
    found = of(f"{TITLE}\nPublished: March 2019\n{BODY}")
    assert (found.published_on, found.published_precision) == (datetime.date(2019, 3, 1), "month")
    found = of(f"{TITLE}\nPublished: March 2019\n4 March 2019\n{BODY}")
    assert (found.published_on, found.published_precision) == (datetime.date(2019, 3, 4), "day")
    assert of(f"{TITLE}\nMarch 2019\n{BODY}").published_on is None


def test_an_offer_that_ends_is_no_date_of_publication() -> None:
    assert of(f"{TITLE}\nRedeem by 12.31.23\n{BODY}").published_on is None


def test_precision_of_the_update() -> None:
    found = of(f"{TITLE}\nPublished: 3 March 2019\nUpdated: 4 March 2019 08:30 UTC\n{BODY}")
    assert (found.updated_on, found.updated_precision) == (datetime.date(2019, 3, 4), "minute")


def test_what_others_supplied_is_marked() -> None:
    assert of(f"{TITLE}\nBy Ana Li, AFP\n{BODY}").syndicated
    assert of(f"{TITLE}\n{BODY}\nThis article first appeared in the River Post.").syndicated
    assert of(f"{TITLE}\n{BODY}\nCourtesy: River Post").syndicated
    assert not of(f"{TITLE}\nBy Ana Li\n{BODY}").syndicated


def test_the_source_of_a_chart_is_not_the_publisher() -> None:
    text = f"{TITLE}\n{BODY}\nSource: Repeat Project"
    assert (
        describe(clean(text), Page(text, hints={"opengraph:site_name": "River Post"})).publisher
        == "River Post"
    )


def test_a_headline_printed_with_the_site_loses_it_and_keeps_a_dash_of_its_own() -> None:
    whole = f"{TITLE} | River Post"
    assert of(f"{whole}\nHome\n{whole}\n{BODY}").headline == TITLE
    own = f"{TITLE} – and that is all we know"
    assert of(f"{own}\nHome\n{own}\n{BODY}").headline == own


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://news.post.co.uk/a", "post.co.uk"), ("http://www.aseanews.net", "aseanews.net"),
        ("https://ana.github.io/x", "github.io"), ("https://[::1]/a", None), ("http://", None),
    ],
)  # fmt: skip
def test_sites_are_registered_domains(address: str, site: str | None) -> None:
    assert site_of_address(address) == site


@pytest.mark.parametrize("day", ["31 February 2019", "3 March 1492", "0 May 2019", "45/45/2019"])
def test_impossible_days_and_days_before_newspapers_are_none(day: str) -> None:
    assert of(f"{TITLE}\nPublished: {day}\n{BODY}").published_on is None


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("This article first appeared in The Harbour Post.", "Harbour Post"),
        ("Dieser Text erschien zuerst in der Hafenpost.", "Hafenpost"),
        ("Der Artikel ist zuerst bei Hafenpost erschienen.", "Hafenpost"),
        ("Cet article a été publié pour la première fois dans Le Quai.", "Le Quai"),
        ("Este artículo se publicó originalmente en El Muelle.", "El Muelle"),
        ("Este artigo foi publicado originalmente no Diário do Cais.", "Diário do Cais"),
        ("Questo articolo è apparso per la prima volta su Il Molo.", "Il Molo"),
        ("Dit artikel verscheen eerder in De Haven.", "De Haven"),
        ("Artikeln publicerades först i Hamnposten.", "Hamnposten"),
        ("Tekst po raz pierwszy ukazał się w Gazeta Portowa.", "Gazeta Portowa"),
        ("Статья впервые опубликована в Портовые вести.", "Портовые вести"),
        ("Artikel ini telah tayang di Kabar Pelabuhan dengan judul Jembatan.", "Kabar Pelabuhan"),
        ("本文首发于港口日报。", "港口日报"),
        ("Der Kran erschien zuerst im Morgengrauen, sagte sie, und fiel dann um.", None),
    ],
)
def test_where_a_text_first_appeared(line: str, publisher: str | None) -> None:
    found = of(f"{TITLE}\n{BODY}\n{line}")
    assert found.original_publisher == publisher
    assert found.syndicated is (publisher is not None)


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("Quelle: dpa", ("dpa",)), ("Quelle: dpa/AFP", ("dpa", "AFP")), ("Quelle: dpa Sport", ("dpa",)), ("Fuente: EFE", ("EFE",)),
        ("Источник: ТАСС", ("TASS",)), ("Kaynak: Anadolu Ajansı", ("Anadolu Agency",)), ("来源：新华社", ("Xinhua",)),
        ("Source: Harbour Post", ()),
    ],
)  # fmt: skip
def test_a_source_that_is_an_agency_is_one(line: str, agencies: tuple[str, ...]) -> None:
    assert of(f"{TITLE}\n{BODY}\n{line}").agencies == agencies


def decked(deck: str, below: str = "By Ana Li\nMarch 3, 2019", **hints: str) -> str | None:
    text = f"{TITLE}\n{deck}\n{below}\n{BODY}"
    begin, end = text.index(deck), text.index(deck) + len(deck)
    spans = (Span(0, begin, "body"), Span(begin, end, "removed", "judgement"), Span(end, len(text), "body"))
    named = {name.replace("__", ":"): value for name, value in hints.items()}
    return describe(Cleaned(text, spans, "test"), Page(text, hints=named)).deck


DECK = "Two villages that needed a boat for a century meet on foot."


def test_a_sentence_between_headline_and_byline_is_the_deck() -> None:
    assert decked(DECK) == DECK
    assert decked(DECK, below="Home") is None
    assert decked(DECK, below="Home", meta__description=DECK) == DECK
    assert decked("Subscribe to the letter that two thousand readers open daily.") is None
    assert decked("Photo: the bridge on the day when it was opened to all.") is None


def test_names_that_search_engines_are_told_count_before_a_templates() -> None:
    found = of(
        f"{TITLE}\n{BODY}",
        json_ld__canonical="https://template.example.com/article",
        link__canonical="https://www.harbour-post.org/a",
        json_ld__publisher="HP",
        title__title=f"{TITLE} | harbour-post.org",
    )
    assert found.site == "harbour-post.org"
    assert found.publisher == "harbour-post"


def test_without_a_headline_there_is_none() -> None:
    assert of(BODY).headline is None


def test_a_headline_of_a_megabyte_is_no_headline() -> None:
    assert len(of("Bridge " * 150_000 + "\n" + BODY).headline or "") <= 400


def test_another_headline_is_no_deck() -> None:
    assert decked("Nine years late, the bridge opens after nine years.") is None
    assert decked("Lindholm Harbour Master Leaves After Thirty Years On Quay.") is None
    assert decked("This article is also available in the following languages:") is None
    assert decked("February 4, 2026 - Average reading time of this piece: 12 min") is None
    assert decked("If this helped you build a bridge, click here to see our other plans.") is None


def test_what_stands_below_the_date_is_a_caption() -> None:
    assert decked(f"March 3, 2019\n{DECK}", below="By Ana Li") is None


@pytest.mark.parametrize(
    "stamp",
    [
        "Tuesday, 3 March 2020, 12:17",
        "March 3, 2020 - 11 minutes",
        "søndag 3. marts 2020",
        "Published 3 March 2020",
    ],
)
def test_a_date_above_the_headline_is_no_headline(stamp: str) -> None:
    description = describe(clean(f"{stamp}\n{TITLE}\n{BODY}"))
    assert (description.headline, description.published_on) == (TITLE, datetime.date(2020, 3, 3))


def test_a_headline_that_begins_with_a_date_is_one() -> None:
    title = "3 March 2020: The day the bridge over the river opened"
    assert describe(clean(f"{title}\n{BODY}")).headline == title


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://example.com/2019/3/3/123/ferry", 3), ("https://example.com/2019/03/03/ferry", 3), ("https://example.com/2019/03/ferry", 3),
        ("https://example.com/2019/BOATS/03/03/ferry/index.html", 3), ("https://example.com/2019/03/04/ferry", 4), ("https://example.com/ferry-20190304", 3),
    ],
)  # fmt: skip
def test_of_two_days_with_midnight_between_the_one_in_the_address_counts_then_the_one_that_is_printed(
    address: str, day: int
) -> None:
    text = f"{TITLE}\n\nBy Ana Li on March 3, 2019 08:08 pm\n\n{BODY}"
    stamps = {"meta__published": "2019-03-04T01:08:00Z", "time__updated": "2019-03-03 20:08:00-0500"}
    assert of(text, opengraph__canonical=address, **stamps).published_on == datetime.date(2019, 3, day)


@pytest.mark.parametrize(
    "address", ["/2019/boats/12/ferry", "/2019/12/ferry-45/", "/2019/13/41/", "/2019/a-ferry/1/2/", "/x/1/3/"]
)
def test_not_every_figure_behind_a_year_is_a_day(address: str) -> None:
    assert date_of_address(f"https://harbour.example{address}") is None


@pytest.mark.parametrize(
    ("name", "title", "address", "written"),
    [
        ("www.lamaree.fr", "La Marée", "lamaree.fr", "La Marée"),
        ("lamaree.fr", "LAMAREE", "lamaree.fr", "LAMAREE"),
        ("La Marée", "La Marée", "www.lamaree.fr", "La Marée"),
    ],
)
def test_addresses_spell_a_name_without_its_accents(
    name: str, title: str, address: str, written: str
) -> None:
    hints = {"opengraph__site_name": name, "title__title": f"{TITLE} - {title}"}
    found = of(f"{TITLE}\n{BODY}", link__canonical=f"https://{address}/a", **hints)
    assert (found.publisher_written, found.headline) == (written, TITLE)


def test_two_hyphens_part_headline_and_site() -> None:
    found = of(f"{TITLE} -- Quay Notes\nQuay Notes\n{TITLE}\n{BODY}")
    assert (found.headline, found.publisher) == (TITLE, "Quay Notes")
    dashed = f"{TITLE} -- but who will pay?"
    assert of(f"{dashed}\nHarbours\n{dashed}\n{BODY}").headline == dashed


def test_two_colons_with_blanks_part_headline_section_and_site() -> None:
    head = "다리 두 해 만에 다시 열려"
    title = f"{head} : 사회 : 뉴스 : 하구신문"
    page = f"하구신문은 지난달 이 다리의 공사가 끝났다고 전했다.\n{BODY}"
    stated = of(f"{head}\n{page}\n하구신문", title__title=title)
    assert (stated.headline, stated.publisher) == (head, "하구신문")
    printed = of(f"{title}\n사회\n하구신문\n{head}\n{page}")
    assert (printed.headline, printed.publisher) == (head, "하구신문")
    assert of(f"{TITLE} : a day on the river\n{BODY}").headline == f"{TITLE} : a day on the river"
