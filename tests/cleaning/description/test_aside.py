"""What stands beside an article on its page, and neither dates nor signs it."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.sources.html import page_of_html
from tests.stated_pages import TITLE, told

TEASER = (
    '<div><p><a href="/roof">Roof of the school mended</a></p><p>By Petra Hollins</p><p>9 May 2011</p>'
    "<p>The rain no longer falls on the desks of the school in Brackwater.</p></div>"
)


def test_a_teaser_above_the_heading_neither_dates_nor_signs_the_page() -> None:
    own = "<p>By Ana Li</p><p>14 September 2018</p>"
    found = told(below_title=own, above=TEASER)
    assert (found.headline, found.authors, str(found.published_on)) == (TITLE, ("Ana Li",), "2018-09-14")
    assert (told(above=TEASER).authors, told(above=TEASER).published_on) == ((), None)


def test_a_line_of_authors_above_the_heading_counts_where_no_sentence_parts_them() -> None:
    assert told(above="<p>By Ana Li</p>").authors == ("Ana Li",)


@pytest.mark.parametrize("caption", ["By Petra Hollins", "<p>By Petra Hollins</p>"])
def test_who_made_a_picture_did_not_write_the_article(caption: str) -> None:
    picture = f'<figure><img src="/wheel.jpg"><figcaption>{caption}</figcaption></figure>'
    assert told(below_title=picture).authors == ()
    assert told(below_title=picture + "<p>By Ana Li</p>").authors == ("Ana Li",)


def test_the_address_below_a_portrait_is_the_authors() -> None:
    portrait = '<figure><img src="/li.jpg"><figcaption><address>By Ana Li</address></figcaption></figure>'
    assert told(below_title=portrait).authors == ("Ana Li",)


LINKED = [
    '<div class="box"><a href="/roof">Roof of the old school mended</a><span> 9 May 2011</span></div>',
    '<div class="box"><div>9 May 2011</div><a href="/roof"><h3>Roof of the old school mended</h3></a></div>',
    '<a class="box" href="/roof"><div>Roof of the old school mended</div><div>9 May 2011</div></a>',
    '<div class="box"><h4><a href="/roof">Roof of the old school mended</a></h4><div>By Petra Hollins</div><div>9 May 2011</div></div>',
    '<ul class="dates"><li>9 May 2011 <a href="/roof">Roof of the old school mended</a></li></ul>',
    '<div class="box"><a href="/roof">Am alten Schulhaus ist das Dach geflickt</a><div>9. Mai 2011</div></div>',
    '<div class="box"><a href="/roof">旧校舎の屋根の修理がようやく終わる</a><div>2011年5月9日</div></div>',
]


@pytest.mark.parametrize("box", LINKED)
def test_what_a_link_beside_the_headline_leads_to_neither_dates_nor_signs_the_page(box: str) -> None:
    assert (told(below_title=box).published_on, told(below_title=box).authors) == (None, ())
    found = told(below_title=box + "<p>By Ana Li</p><p>14 September 2018</p>")
    assert (found.authors, str(found.published_on)) == (("Ana Li",), "2018-09-14")


@pytest.mark.parametrize(
    "own",
    [
        '<div class="meta"><a href="/science">Science and Nature</a><div>14 September 2018</div></div>',
        '<div class="meta"><a href="/li">Ana Maria de la Cruz, reporter</a><div>14 September 2018</div></div>',
        '<p class="meta">14 September 2018 | <a href="/w">Wellness, Prevention</a> | <a href="/f">Food and Drink</a></p>',
        '<p class="meta"><a href="/li">Ana Li</a> 14 September 2018 <a href="/r">Reviews</a> <a href="#c">7 Comments</a></p>',
        '<div><a href="/roof">Roof of the old school is mended</a></div><p>14 September 2018</p>',
        '<div><a href="/roof">Roof of the old school is mended</a></div><div>14 September 2018</div>',
    ],
)
def test_links_beside_the_own_day_do_not_take_it(own: str) -> None:
    assert str(told(below_title=own).published_on) == "2018-09-14"


STORY = (
    "The library of Lindholm lent more books last year than in any year since it was opened in 1911, its head said.",
    "“Many came for the newspapers and stayed for the novels,” said Ana Li, who has led the house for nine years.",
    "The town council, which had thought of closing it, now wants to pay for a second floor and a lift.",
)
CARDS = [
    '<div class="card"><a href=/x><h3>Roof of the old school mended</h3></a><time datetime="2011-05-09">9 May</time></div>',
    '<a href=/x><h3>Roof of the old school mended</h3><time datetime="2011-05-09">9 May 2011</time></a>',
    '<article><time datetime="2011-05-09">9 May 2011</time><h3><a href=/x>Roof of the old school mended</a></h3></article>',
]


def day_of(above: str = "", own: str = "", below: str = "") -> str:
    told = "".join(f"<p>{line}</p>" for line in STORY)
    page = page_of_html(
        f"<body><header>{above}</header><main><article><h1>The books of Lindholm</h1>{own}{told}</article></main><section>{below}</section></body>"
    )
    return str(describe(clean(page.text, page.blocks), page).published_on)


@pytest.mark.parametrize("card", CARDS)
def test_the_time_of_another_storys_card_dates_nothing(card: str) -> None:
    assert day_of(above=card) == day_of(below=card) == "None"
    for own in ("2 days ago", "14 September", "14 September 2018"):
        time = f'<time datetime="2018-09-14">{own}</time>'
        assert day_of(above=card, own=time) == day_of(own=time, below=card) == "2018-09-14"


def test_the_own_time_of_the_day_of_another_story_counts() -> None:
    card = CARDS[0].replace("2011-05-09", "2018-09-14").replace("9 May", "14 September")
    assert day_of(own='<time datetime="2018-09-14">14 September</time>', below=card) == "2018-09-14"


MAKERS = [
    "<footer><a rel=author href=/v>Max Vane</a></footer>",
    "<div id=bottom><p>© 2024 <a rel=author href=/v>Max Vane</a></p></div>",
    "<div class=credits>Site by <a rel=author href=/v>Max Vane</a></div>",
    "<div>Website design: <a rel='nofollow author' href=/v>Vane Studio</a></div>",
    "<div>Theme by <a rel=author href=/v>Max Vane</a></div>",
    "<div>Realizzazione sito <a rel=author href=/v>Max Vane</a></div>",
    "<div>Gestaltung und Umsetzung: <a rel=author href=/v>Max Vane</a></div>",
    "<div role=contentinfo><a rel=author href=/v>Max Vane</a></div>",
    "<div class=posts><h4><a href=/y>Roof of the old school mended at last</a></h4><a rel=author href=/v>Max Vane</a></div>",
]


def authors_of(own: str = "", body: str = "", below: str = "") -> tuple[str, ...]:
    told = "".join(f"<p>{line}</p>" for line in STORY)
    page = page_of_html(
        f"<body><main><article><h1>The books of Lindholm</h1>{own}{told}{body}</article></main>{below}</body>"
    )
    return describe(clean(page.text, page.blocks), page).authors


@pytest.mark.parametrize("maker", MAKERS)
def test_who_runs_or_made_the_page_or_wrote_another_story_did_not_write_this(maker: str) -> None:
    assert authors_of(below=maker) == ()
    assert authors_of(own="<p>By <a rel=author href=/w>Jo Wit</a></p>", below=maker) == ("Jo Wit",)


@pytest.mark.parametrize(
    ("own", "body", "below"),
    [
        ("<p><a rel=author href=/w>Jo Wit</a></p>", "", ""),
        ("", "<p>Written by <a rel=author href=/w>Jo Wit</a></p>", ""),
        ("", "<footer><a rel=author href=/w>Jo Wit</a></footer>", ""),
        (
            "",
            "",
            "<div class=author-box><a rel=author href=/w>Jo Wit</a><p>Jo Wit writes on books.</p></div>",
        ),
    ],
)
def test_a_link_to_the_author_names_the_author(own: str, body: str, below: str) -> None:
    assert authors_of(own, body, below) == ("Jo Wit",)
