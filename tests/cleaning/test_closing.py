"""What the house says below its article goes, and what the article itself says last stays."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.closing import notice_of
from flows.cleaning.rules import closing, opening
from flows.cleaning.rules.notice import Notice

ARTICLE = (
    "Ferry returns to Lindholm",
    "The harbour master of the town resigned on Monday after the council had asked for the books of five years.",
    "Forty people stood at the quay to wave at her in the rain, and a band played until the ferry had left the bay.",
    "The council will vote on Tuesday about who follows her, and the meeting will be open to the public.",
)
ASKED = "Follow Harbour Sports on Facebook and Twitter for more boating news, guides, and highlights."
NOTICES = (*closing.NOTICES, *opening.NOTICES)
BARRED = "This material may not be republished or redistributed without permission."


def body(*lines: str) -> list[str]:
    return clean("\n\n".join(lines)).body.split("\n\n")


PROVEN = [(notice, text) for notice in NOTICES for text in notice.drops]


@pytest.mark.parametrize(("notice", "text"), PROVEN, ids=[text[:40] for _, text in PROVEN])
def test_a_notice_below_an_article_goes_and_its_rule_says_why(notice: Notice, text: str) -> None:
    rule = notice_of(text)
    assert rule is not None and rule.name == notice.rule.name
    assert body(*ARTICLE, text) == list(ARTICLE)[1:]


@pytest.mark.parametrize("text", [text for notice in NOTICES for text in notice.keeps])
def test_what_an_article_says_last_is_no_notice(text: str) -> None:
    assert notice_of(text) is None


def test_a_notice_between_headline_and_article_goes() -> None:
    made = "Key points are generated automatically and may contain errors."
    assert body(ARTICLE[0], made, *ARTICLE[1:]) == list(ARTICLE)[1:]
    assert made in body(*ARTICLE[:2], made, *ARTICLE[2:])


def test_several_notices_go_whatever_short_line_stands_among_them() -> None:
    kept = body(*ARTICLE, BARRED, "Harbour Sports", ASKED)
    assert BARRED not in kept and ASKED not in kept


def test_a_notice_goes_below_the_last_paragraph_only() -> None:
    kept = body(
        *ARTICLE[:3], ASKED, "The ferry, which is red, will be painted by the men who built it.", *ARTICLE[3:]
    )
    assert ASKED in kept


def test_of_nothing_but_notices_the_first_is_no_closing() -> None:
    cleaned = clean(f"{ASKED}\n\n{BARRED}")
    assert not any(span.rule.endswith((".closing", ".copying")) for span in cleaned.spans)


def test_a_line_of_several_sentences_is_a_notice_by_half_of_it() -> None:
    long = "Ana Lind has written of the harbour since 2004, of its ferries and of all who sailed them."
    assert notice_of(f"{long} {long} Follow us on Facebook.") is None
    assert notice_of(
        f"Follow us on Facebook. Subscribe to our newsletter. Download our app. {long} Join our channel on Telegram, WhatsApp, Viber."
    )
