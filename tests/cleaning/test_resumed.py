"""A paragraph below an advertisement or a link amidst the article: it goes on, unless the model is sure."""

from __future__ import annotations

import pytest

from flows.cleaning import clean as cleaning
from flows.cleaning.clean import clean
from flows.cleaning.judge import Verdict

PROSE = [
    "The harbour of Lindholm was closed on Tuesday after a crane fell into the water during unloading.",
    "Nobody was hurt, the port authority said, but two ships with grain had to wait outside the pier.",
    "Divers are expected to examine the wreck on Thursday, and the owner of the crane has promised to pay.",
    "The harbour was built in 1911 and last repaired six years ago, when its eastern quay was widened.",
]
LAST = "The council will meet again on Friday to decide who pays for the repair of the eastern quay."


def cleaned_with(monkeypatch: pytest.MonkeyPatch, score: float, *last: str) -> str:
    """The body, where the line model wants all of the prose and none of the last lines."""
    lines = ["Menu and more", *PROSE, *PROSE, *last]

    def judged(found: list[object], *told: object) -> list[Verdict]:
        sure = len(found) - len(last)
        return [Verdict(True, 0.9, "")] * sure + [Verdict(False, score, "words")] * len(last)

    monkeypatch.setattr(cleaning, "judge", judged)
    return clean("\n".join(lines)).body


def test_a_paragraph_goes_on_below_an_advertisement(monkeypatch: pytest.MonkeyPatch) -> None:
    body = cleaned_with(monkeypatch, 0.1, "Advertisement", LAST)
    assert body.endswith(LAST) and "Advertisement" not in body


@pytest.mark.parametrize(
    ("score", "last"),
    [
        (0.01, ("Advertisement", LAST)),  # the model is sure
        (0.1, ("Advertisement", "Council to meet on Friday")),  # no paragraph
        (0.1, ("Some caption of no great weight", LAST)),  # nothing known stands between
        (0.1, ("Share on Facebook", LAST)),  # not what stands amidst paragraphs
        (0.1, ("A line the model does not want", "Advertisement", LAST)),  # nor was there body above
    ],
)
def test_else_the_model_has_its_way(
    monkeypatch: pytest.MonkeyPatch, score: float, last: tuple[str, ...]
) -> None:
    assert cleaned_with(monkeypatch, score, *last).endswith(PROSE[-1])


ANSWER = "Never. I wanted to be a vet."


def kept_between(monkeypatch: pytest.MonkeyPatch, score: float, *between: str) -> str:
    """The body, where the line model wants the prose but not the lines in its midst."""
    lines = ["Menu and more", *PROSE, *between, *PROSE]
    inside = range(1 + len(PROSE), 1 + len(PROSE) + len(between))

    def judged(found: list[object], *told: object) -> list[Verdict]:
        wanted = Verdict(True, 0.9, "")
        return [Verdict(False, score, "words") if at in inside else wanted for at in range(len(found))]

    monkeypatch.setattr(cleaning, "judge", judged)
    return clean("\n".join(lines)).body


@pytest.mark.parametrize(
    "answers",
    [(ANSWER,), ("Would you do it again?", "Yes."), ("“No.”",), ("I used to look up.", "(LAUGHTER)")],
)
def test_sentences_between_paragraphs_stay(monkeypatch: pytest.MonkeyPatch, answers: tuple[str, ...]) -> None:
    assert "\n\n".join(answers) in kept_between(monkeypatch, 0.06, *answers)


@pytest.mark.parametrize(
    ("score", "between"),
    [
        (0.04, (ANSWER,)),  # the model is sure
        (0.3, ("The keeper of the light",)),  # no sentence
        (0.3, (ANSWER, "More from the harbour")),  # not all of them sentences
        (0.3, (ANSWER,) * 4),  # too many for an answer
    ],
)
def test_what_is_no_answer_goes(
    monkeypatch: pytest.MonkeyPatch, score: float, between: tuple[str, ...]
) -> None:
    assert not any(line in kept_between(monkeypatch, score, *between) for line in between)
