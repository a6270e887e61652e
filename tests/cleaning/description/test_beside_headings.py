"""What a page's titles and its headings join to the headline: the house, a section, a day."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.sources.html import page_of_html
from tests.stated_pages import BODY, structured

HEAD = "The mill wheel of Brackwater turns once more"
HOUSE = '<meta property="og:site_name" content="Quay Notes">'


def headline(title: str, heading: str, head: str = "", foot: str = "") -> str | None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    markup = f"<html><head><title>{title}</title>{head}</head><body>{heading}<article>{body}</article>{foot}"
    page = page_of_html(markup.encode())
    return describe(clean(page.text, page.blocks), page).headline


@pytest.mark.parametrize("first", ["Guest Post", "Quay Notes", "QN"])
def test_a_heading_behind_the_house_or_a_section_in_the_title_is_the_headline(first: str) -> None:
    title = f"{first} | {HEAD}"
    stated = f'<meta property="og:title" content="{title}">{HOUSE}'
    assert headline(title, f"<h1>{HEAD}</h1>", stated) == HEAD


def test_a_main_heading_above_what_the_title_begins_with_is_the_house() -> None:
    title = "Mill wheel turns | The Quay Notes of Brackwater"
    page = "<h1>The Quay Notes of Brackwater</h1><p>Mill wheel turns</p>"
    assert headline(title, page, f'<meta property="og:title" content="{title}">') == title


def test_before_a_colon_stands_a_part_of_the_headline() -> None:
    title = f"After six winters: {HEAD}"
    assert headline(title, f"<h1>{HEAD}</h1>", structured(headline=title)) == title


@pytest.mark.parametrize("tail", [" – Quay Notes", " | Quay Notes", " | Village life | Quay Notes"])
def test_a_main_heading_is_rid_of_the_house_and_of_what_the_page_says_again(tail: str) -> None:
    title, foot = f"{HEAD}{tail}", "<p>Village life</p>"
    assert headline(title, f"<h1>{title}</h1>", HOUSE, foot) == HEAD


@pytest.mark.parametrize("tail", [" – a family tale", " | Part One"])
def test_other_words_behind_a_dash_or_a_bar_stay_in_a_main_heading(tail: str) -> None:
    title = f"{HEAD}{tail}"
    assert headline(title, f"<h1>{title}</h1>", structured(headline=title) + HOUSE) == title


def test_a_day_printed_in_the_main_heading_is_no_part_of_it() -> None:
    assert headline(f"{HEAD} | Quay Notes", f"<h1>Sep 14 2018 {HEAD}</h1>", HOUSE) == HEAD


def test_a_lower_heading_that_is_the_stated_title_less_the_house_beats_one_cut_short() -> None:
    head = f'<meta property="og:title" content="{HEAD} - Quay Notes">{structured(headline=HEAD[:30])}{HOUSE}'
    assert headline(f"{HEAD} - Quay Notes", f"<h2>{HEAD}</h2>", head) == HEAD


def test_what_is_the_pages_title_too_is_rid_of_its_section() -> None:
    title = f"{HEAD} | District"
    assert headline(title, f"<p>{HEAD}</p>", structured(headline=title)) == HEAD


def test_a_weblogs_linked_name_before_a_colon_is_not_the_headline() -> None:
    title, name = f"Quay Notes: {HEAD}", "<h1><a href='/'>Quay Notes</a></h1><p>News from the water</p>"
    assert headline(title, f"{name}<h3>{HEAD}</h3>") == HEAD
    # What leads nowhere is the headline's first half.
    assert headline(title, f"<h1>Quay Notes</h1><h3>{HEAD}</h3>") != HEAD
