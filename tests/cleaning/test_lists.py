"""Lists below a line that heads them go, with the days that stand between their titles."""

from __future__ import annotations

from flows.cleaning.lines import lines_of
from flows.cleaning.matching import Matcher
from flows.cleaning.rules import RULES
from flows.cleaning.sheet import Sheet, Verdict
from flows.cleaning.standing import listed

MATCHER = Matcher(RULES)
PROSE = "The library of Lindholm lent more books last year than in any year since it was opened in 1911."
TITLES = ["Harbour crane falls", "Ferry fares go up", "New head for the school", "Old mill burns down"]


def gone(*rows: str, score: float = 0.5, above: str = PROSE) -> list[str]:
    """What goes as a list where the line model gives every line so many chances."""
    found = list(lines_of("\n".join([above, *rows])))
    claimed, _ = MATCHER.match(found)
    verdicts = [Verdict(True, score, "")] * len(found)
    return [found[at].text for at in listed(Sheet([line.text for line in found], claimed, verdicts=verdicts))]


def test_a_list_goes_on_below_the_days_of_its_titles() -> None:
    rows = [line for title in TITLES for line in (title, "3 June 2019")]
    assert gone("Related articles", *rows) == TITLES
    assert gone("Related articles", "3 June 2019", *TITLES) == []  # the day is of something else
    assert (
        gone("Related articles", *rows, above="Lindholm Post") == TITLES[:1]
    )  # the headline may be among them


def test_what_ends_in_a_comma_is_no_prose_however_likely() -> None:
    tags = [f"{title}," for title in TITLES]
    assert gone("Tags:", *tags, score=0.9) == tags
    assert gone("Tags:", *TITLES, score=0.9) == []


def test_titles_of_one_make_are_of_the_list_however_likely() -> None:
    songs = ["“Row on” Lyrics: Ina Li", "“The keeper’s quay” Lyrics: Bo Holm", "“Fog” Lyrics: Kai Moe"]
    verses = ["I rowed all night", "I rowed all day"]
    assert gone("Most popular", "Harbour songs", *songs, score=0.9) == ["Harbour songs"]
    assert gone("Most popular", *songs, *verses, score=0.9) == songs[:2]  # the last may be a subhead


def test_titles_with_their_ranks_are_of_the_list_however_likely() -> None:
    ranked = [f"{rank} {title}" for rank, title in enumerate([*TITLES, "Who pays for the mill?"], 1)]
    assert gone("Most read in Culture", ranked[0], score=0.9) == ranked[:1]
    assert gone("Most read in Culture", *ranked, TITLES[0], score=0.9) == ranked
    assert gone("Most read in Culture", *reversed(ranked), score=0.9) == []


def test_titles_that_ask_or_call_are_of_the_list_below_a_link() -> None:
    asking = ["Who pays for the mill?", "Ferry fares go up", "Hands off our harbour!", "What a night!"]
    assert gone("Related articles", *asking) == asking
    assert gone("Related articles", "Nobody pays for the mill.", *asking) == []
    assert gone("Related articles", TITLES[0], f"{PROSE} Who pays? And {PROSE.lower()[:60]}?") == TITLES[:1]
    assert gone("Related articles", "Who pays for the mill?", PROSE) == []  # it may be a subhead
    assert gone("Contents", *asking) == []  # an article's own table, or its questions
