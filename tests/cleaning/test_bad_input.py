"""Text that nobody would write: it must cost what it is long, raise nothing and lose nothing."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.documents import SeedRecord
from flows.errors import SourceError
from flows.line import document_of
from flows.sources import Limits
from flows.spans import WHITE_SPACE

ARTICLE = [
    "The harbour of Lindholm was closed on Tuesday after a crane fell into the water during unloading.",
    "Nobody was hurt, the port authority said, but two ships with grain had to wait outside the pier.",
    "“We heard a crack, and then the whole arm went down,” said Marta Olsen, who works in the customs house.",
    "Divers are expected to examine the wreck on Thursday, and the owner of the crane has promised to pay.",
]


def record(text: str) -> SeedRecord:
    return SeedRecord("", "text", text.encode())


def test_a_line_of_ten_megabytes_stays() -> None:
    text = "The ferry did not sail, and nobody knew why. " * (10_000_000 // 45)
    cleaned = clean(text)
    assert cleaned.tiles()
    assert cleaned.body == text.strip()


def test_all_placeholders_in_a_line_of_a_megabyte_are_marked() -> None:
    text = "Write to [email protected] before noon, it said, or do not. " * 20_000
    cleaned = clean(text)
    assert cleaned.body == text.strip()
    assert cleaned.gaps == 20_000


def test_two_hundred_thousand_lines_of_one_character() -> None:
    cleaned = clean("a\n" * 200_000)
    assert cleaned.tiles()


def test_a_text_without_a_newline() -> None:
    text = " ".join(ARTICLE)
    assert clean(text).body == text


@pytest.mark.parametrize(
    "text",
    [
        "Home\nWorld\nSport\nLog in\nSubscribe to our newsletter\nShare on Facebook\nPrivacy Policy\n© 2019 The Harbour Post",
        ">\n<>\n|",
        "Share on FacebookShare on Google+Tweet about this on Twitter",
        "[email\u00a0protected]",
        "Loading...\nPlease wait",
        "Share\nTweet\nHome\nLog in",
        "\u200b\n\ufeff",
    ],
)
def test_only_furniture_is_quarantined_and_the_original_kept(text: str) -> None:
    with pytest.raises(SourceError) as refused:
        document_of(record(text), Limits())
    assert refused.value.reason == "no-article-left"


@pytest.mark.parametrize("text", ["", " ", "\n \r\n\t", "\u3000\u2028"])
def test_nothing_stays_nothing(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.body == ""
    assert all(span.rule == WHITE_SPACE for span in cleaned.spans)


@pytest.mark.parametrize(
    "label",
    ["Sh\u200bare on Face\u200dbook", "\u2060Share\u2060 this", "Tw\u00adeet", "\u200eشارك على فيسبوك\u200f", "S\ufeffhare\u00a0on\u2009Twitter"],
)  # fmt: skip
def test_invisible_characters_hide_no_share_label(label: str) -> None:
    cleaned = clean("\n".join(["A crane fell", *ARTICLE, label]))
    [taken] = [s for s in cleaned.spans if s.rule.startswith("share.")]
    assert cleaned.text[taken.start : taken.end].strip("\u200e\u200f\u2060\ufeff\u200b") in label


@pytest.mark.parametrize(
    "placeholder",
    [
        "[email protected]", "[email\u00a0protected]", "[email \u200b protected]", "[e-mail protected]", "[E-MAIL PROTECTED]", "(email protected)",
        "&#91;email&#160;protected&#93;", "[email&nbsp;protected]", "[email\u2009\u202fprotected]",
    ],
)  # fmt: skip
def test_a_placeholder_within_a_sentence_stays_as_a_marked_gap(placeholder: str) -> None:
    sentence = f"Objections should be sent to {placeholder} before the fifth of March, the commission said."
    cleaned = clean("\n".join([*ARTICLE, sentence]))
    assert sentence in cleaned.body
    [gap] = [s for s in cleaned.spans if s.rule == "contact.gap"]
    assert gap.kind == "body"
    assert cleaned.text[gap.start : gap.end] == placeholder
    assert cleaned.gaps == 1


@pytest.mark.parametrize(
    "line",
    [
        "[email protected]", "Email: [email\u00a0protected]", "news.example | [email protected] | Contributor", "Contact: news at harbourpost dot com",
        "redaktion [at] hafenbote.example", "Write to us at letters(at)harbourpost(dot)example",
    ],
)  # fmt: skip
def test_a_trailing_contact_line_goes(line: str) -> None:
    cleaned = clean("\n".join([*ARTICLE, line]))
    assert cleaned.body.split("\n\n") == ARTICLE
    assert [s.rule.split(".")[0] for s in cleaned.spans if s.kind == "removed" and s.rule != WHITE_SPACE] == [
        "contact"
    ]


def test_text_is_never_rewritten() -> None:
    odd = "ﬁve “curly” quotes, an ellipsis…, a dash – and NBSP\u00a0here, cafe\u0301 and \u1e9b\u0323, said the Ｏｌｄ man."
    assert odd in clean("\n".join([*ARTICLE, odd])).body
