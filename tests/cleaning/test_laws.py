"""What holds for every text: it is tiled, nothing raises, the same text gives the same spans, cost is linear."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.matching.scanning import SHORT
from flows.cleaning.rules import RULES
from flows.cleaning.text.lines import fold, lines_of, visible
from flows.documents import Block
from flows.spans import WHITE_SPACE
from tests.cleaning.test_negative_cases import cases_in
from tests.counting import calls_of

PIECES = [
    "The ferry to Askholm will not sail before spring, the company said on Friday after a meeting with its crew.",
    "“I will not take them across the sound,” said the captain.", "ASEAN: A headline", "By Times Reporters", "Share this", "> ",
    "[email\u00a0protected]", "Write to [email protected] today, or to (e-mail protected).", "Read more: another", "© 2019 X", "\u200b", "\ufeff",
    "Fa\u200dce\u00adbook", "3 June 2019", "分享到微博", "اقرأ أيضا", "\x00", "\x0b\x0c", "\u2028", "\x85", "\r", "\n", " ", "\t", "<>", "|", "\ue000", "😀", "İ", "ﬁ",
]  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=40)), max_size=25).flatmap(
    lambda pieces: st.sampled_from(["\n", "\n\n", " ", "\r\n", ""]).map(lambda joint: joint.join(pieces))
)


@settings(max_examples=150)
@given(TEXTS)
def test_every_text_is_tiled_and_can_be_rebuilt(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.tiles() or text == ""
    assert "".join(text[span.start : span.end] for span in cleaned.spans) == text
    for span in cleaned.spans:
        if span.kind != "body":
            assert span.rule
        if span.rule == WHITE_SPACE:
            assert text[span.start : span.end].isspace()
        assert span.why == "" or span.score is not None


@settings(max_examples=50)
@given(TEXTS)
def test_the_same_text_gives_the_same_spans(text: str) -> None:
    assert clean(text) == clean(text)


@settings(max_examples=100)
@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_no_character_is_too_odd(text: str) -> None:
    assert clean(text).tiles() or text == ""


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_folding_keeps_offsets(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert "\x01" not in visible(fold(text))


@settings(max_examples=100)
@given(TEXTS)
def test_lines_hold_all_that_is_to_be_seen(text: str) -> None:
    lines = list(lines_of(text))
    assert all(text[line.start : line.end] == line.text == line.text.strip() for line in lines)
    covered = {at for line in lines for at in range(line.start, line.end)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in covered)


@pytest.mark.parametrize("text", [text for _, text in cases_in("negative")], ids=lambda text: text[:30])
def test_cleaning_what_was_cleaned_takes_nothing_more(text: str) -> None:
    once = clean(text).body
    again = clean(once).body
    # What was below the headline has no headline now: its own first line may be taken for one.
    assert again in (once, once.split("\n\n", 1)[-1])


@pytest.mark.parametrize("page", range(10))
def test_cleaning_a_cleaned_page_takes_nothing_more(page: int) -> None:
    from benchmarks.labelled import pages

    once = clean(list(pages())[page].text).body
    assert clean(once).body == once


def test_blocks_that_fit_no_line_do_no_harm() -> None:
    text = "A headline\nThe ferry will not sail before spring, the company said on Friday.\nShare"
    blocks = (Block(0, 3, "p"), Block(500, 900, "li"), Block(-5, -1, "a"))
    assert clean(text, blocks).tiles()


# Strings made to hurt each kind of pattern: repeats that could match in many ways, and never do.
PUMPS: dict[str, Callable[[int], str]] = {
    "share labels that end in a letter": lambda n: "share tweet | " * (n // 14) + "ß",
    "labels without separators": lambda n: "facebookshare" * (n // 13) + "q",
    "spaces": lambda n: "share" + " " * n + "x",
    "marks": lambda n: ">|<" * (n // 3) + "a",
    "half an address": lambda n: "a@b." * (n // 4),
    "half a placeholder": lambda n: "[email " * (n // 7),
    "placeholders": lambda n: "[email protected] " * (n // 18),
    "names": lambda n: "By " + "Ann Bee, " * (n // 9) + "!",
    "dates": lambda n: "3 June 2019 " * (n // 12) + "said",
    "menu": lambda n: "home news " * (n // 10) + "then",
    "bars": lambda n: "a | b : " * (n // 8),
    "years": lambda n: "© 2019 " * (n // 7) + "!?",
    "credits": lambda n: "Photo: Getty Images / AFP. " * (n // 27) + "(",
    "quotes": lambda n: "“" * n,
    "capitals": lambda n: "AB: " * (n // 4),
    "one word": lambda n: "a" * n,
    "CJK": lambda n: "分享到" * (n // 3),
    "invisible": lambda n: "s\u200b" * (n // 2),
    "lines": lambda n: "Share this\n" * (n // 11),
    "short lines": lambda n: "a\n" * (n // 2),
    "paragraphs": lambda n: "The ferry will not sail before spring, it said.\n" * (n // 49),
}


EVERY_PUMP = pytest.mark.parametrize("pump", PUMPS.values(), ids=PUMPS.keys())


def _cost(matcher: Matcher, text: str) -> float:
    lines = list(lines_of(text))
    matcher._known, matcher._known_claims = {}, {}  # else what was looked at once costs nothing again
    before = time.process_time()
    matcher.match(lines)
    return time.process_time() - before


@EVERY_PUMP
def test_no_string_makes_what_stands_within_lines_slow_to_find(pump: Callable[[int], str]) -> None:
    """Ten times the text may cost thirty times the CPU, never the hundred of quadratic work."""
    matcher = Matcher(RULES)
    _cost(matcher, pump(10_000))
    # A process may be disturbed: only what is slow again and again is slow.
    assert any(
        _cost(matcher, pump(400_000)) < 30 * max(_cost(matcher, pump(40_000)), 0.001) for _ in range(3)
    )


@EVERY_PUMP
def test_no_line_makes_the_rules_that_claim_it_whole_slow(pump: Callable[[int], str]) -> None:
    """They look at lines of at most a thousand characters. As much text in lines ten times as long costs less, and would
    cost ten times as much if what is done with a line grew with its square."""
    matcher = Matcher(RULES)
    short, long = (
        "\n".join(f"{pump(length)} {n}" for n in range(200_000 // length)) for length in (95, SHORT - 50)
    )
    _cost(matcher, short[:10_000])
    assert any(_cost(matcher, long) < 3 * _cost(matcher, short) for _ in range(3))


_SAID = "The council said on Monday that the ferry to the islands would sail again after nine years.\n"
# Pages of lines that each condition around the rules and the model might look at again and again.
SHAPES: dict[str, Callable[[int], str]] = {
    "tickers": lambda n: "".join(f"{13 - at % 5}:52 Ferry {at} runs\n" for at in range(n)),
    "tickers amid prose": lambda n: _SAID * 3 + "".join(f"{13 - at % 5}:52 Ferry runs\n" for at in range(n)),
    "colons": lambda n: _SAID + "These are:\n" + "item here:\n" * n,
    "lists announced": lambda n: "These were the boats that the town had bought:\nThe Crane\n" * (n // 2),
    "running reports": lambda n: ("5 minutes ago\nRoads are dry\n" + _SAID) * (n // 3),
    "rows above and below": lambda n: "".join(f"A{at % 97}\nB{at % 89}\n" for at in range(n // 4)) * 2,
    "rows around prose": lambda n: _SAID.join(["Home\nNews\nSport\nSea\n" * (n // 8)] * 2) + _SAID * 4,
    "the alphabet": lambda n: "".join(f"{at:07}x\n" for at in range(n)),
    "comments": lambda n: _SAID * 4 + "Comments\nAnn\n5 hours ago\nGood point.\n" * (n // 4),
    "lists of titles": lambda n: _SAID * 2 + "Related articles\nFerry sails\n" * (n // 2),
    "titles amid prose": lambda n: (
        (_SAID + "Read also:\n" + "The council sells the old ferry\n" * 4) * (n // 6) + _SAID
    ),
    "turning words": lambda n: _SAID + "Next\nPrevious\n" * (n // 2) + _SAID,
    "stars": lambda n: _SAID + "Rate this article\n★★★★★\n12 votes\n" * (n // 3),
    "companies": lambda n: (
        _SAID * 3
        + "Media contact:\n"
        + "".join(f"Quay{at}\nAbout us\nQuay{at} {_SAID}" for at in range(n // 3))
    ),
    "notices": lambda n: _SAID * 3 + "Follow Harbour Sports on Facebook for more news.\nHarbour\n" * (n // 2),
    "notices above": lambda n: "Ferry returns\n" + "This article is from our archive.\n" * n + _SAID * 3,
    "copies": lambda n: (_SAID * 3 + "Ferry sails\n" + _SAID.replace("ferry", "boat") * 3) * (n // 7),
    "tables": lambda n: (
        _SAID * 3 + "".join(f"Quay {at}\n{at}\n{at % 89} %\n" for at in range(n // 3)) + _SAID
    ),
    "tables of one row": lambda n: (_SAID + "Quay\n7\n9 %\n" * 4) * (n // 13),
    "timelines": lambda n: _SAID + "".join(f"{1500 + at % 500}\n" + _SAID for at in range(n // 2)),
    "where to write": lambda n: (_SAID + "Quay: a@b.example\n" * 9) * (n // 10) + _SAID,
    "teasers": lambda n: _SAID + "Ferry sails\nThe council said that ...\n" * (n // 2),
    "numbers in order": lambda n: "".join(f"{at}. Head of it\n" for at in range(n)),
    "questions": lambda n: "Q: Why did it sail?\nA: It had to.\n" * (n // 2),
    "names": lambda n: "Ann Miller\n" * n,
    "one line": lambda n: "Home News the ferry sailed on and on Sea " * (n // 8),
    "one line of sentences": lambda n: _SAID.replace("\n", " Home News Sport Sea ") * (n // 22),
    "unspaced": lambda n: "渡轮将在停航九年之后恢复航行，居民可以免费乘坐。\n首页\n" * (n // 2),
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
@pytest.mark.parametrize("tag", ["", "li"])
def test_no_shape_of_a_page_is_gone_through_again_and_again(shape: Callable[[int], str], tag: str) -> None:
    """Of all that cleaning does with a text's lines, and with the same as items of one list on a web page: ten times the
    lines may need twenty times the calls of functions, never the hundred of quadratic work. Calls are counted, not timed."""

    def calls(size: int) -> int:
        text = shape(size)
        blocks = tuple(Block(start, end, tag, "main ul") for start, end, _ in lines_of(text) if tag)
        count, cleaned = calls_of(lambda: clean(text, blocks))
        assert cleaned.tiles()
        return count

    calls(100)  # what is made ready once
    assert calls(10_000) < 20 * calls(1_000)
