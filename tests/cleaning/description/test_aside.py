"""What stands beside an article on its page, and neither dates nor signs it."""

from __future__ import annotations

import pytest

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
