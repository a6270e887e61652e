"""A paragraph below an advertisement or a link amidst the article: it goes on, unless the model is sure."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.steps.look import Look
from flows.cleaning.steps.sheet import Verdict

PROSE = [
    "The harbour of Lindholm was closed on Tuesday after a crane fell into the water during unloading.",
    "Nobody was hurt, the port authority said, but two ships with grain had to wait outside the pier.",
    "Divers are expected to examine the wreck on Thursday, and the owner of the crane has promised to pay.",
    "The harbour was built in 1911 and last repaired six years ago, when its eastern quay was widened.",
]
BEFORE = [
    "A crane is an old thing on that quay: the first one was carried there in winter by forty men and a horse.",
    "It lifted timber for sixty years, until the river was dredged and larger ships came up to the new pier.",
    "The one that fell had been painted in spring, and its owner had asked for a second one to stand beside it.",
    "Two more wait in a yard up the river, where they were taken apart when the mill at the bend was closed.",
]
LAST = "The council will meet again on Friday to decide who pays for the repair of the eastern quay."


@pytest.fixture(autouse=True)
def asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests say what the model makes of a page; what it makes of it when asked again is no matter here."""
    monkeypatch.setattr("flows.cleaning.clean.interrupted", lambda *told: [])


def cleaned_with(monkeypatch: pytest.MonkeyPatch, score: float, *last: str) -> str:
    """The body, where the line model wants all of the prose and none of the last lines."""
    lines = ["Menu and more", *BEFORE, *PROSE, *last]

    def judged(look: Look) -> list[Verdict]:
        sure = len(look.texts) - len(last)
        return [Verdict(True, 0.9, "")] * sure + [Verdict(False, score, "words")] * len(last)

    monkeypatch.setattr(Look, "verdicts", judged)
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
    lines = ["Menu and more", *BEFORE, *between, *PROSE]
    inside = range(1 + len(BEFORE), 1 + len(BEFORE) + len(between))

    def judged(look: Look) -> list[Verdict]:
        wanted = Verdict(True, 0.9, "")
        return [Verdict(False, score, "words") if at in inside else wanted for at in range(len(look.texts))]

    monkeypatch.setattr(Look, "verdicts", judged)
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


def kept_below(monkeypatch: pytest.MonkeyPatch, score: float, *below: str) -> str:
    """What is kept below the prose, where the line model wants nothing of it."""
    body = cleaned_with(monkeypatch, score, *below)
    return body.rpartition(PROSE[-1])[2].strip()


@pytest.mark.parametrize(
    "last",
    ["He sang too.", "It had no comment on the rosters.", "A U.S. ship came in.", "Es läuft unter OS X. (abc)", "So why does nobody ask?", "Hat man aber nicht.", "船は来なかった。"],
)  # fmt: skip
def test_a_short_last_word_above_furniture_stays(monkeypatch: pytest.MonkeyPatch, last: str) -> None:
    assert kept_below(monkeypatch, 0.2, last, "Share on Facebook") == last
    assert kept_below(monkeypatch, 0.2, last, last, "Most read") == f"{last}\n\n{last}"


def test_a_subhead_may_stand_above_the_last_word(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ["Menu and more", *PROSE, "15.02 GMT", "Schools will stay shut.", "Share on Facebook"]

    def judged(look: Look) -> list[Verdict]:
        return [*[Verdict(True, 0.9, "")] * (len(lines) - 2), *[Verdict(False, 0.3, "words")] * 2]

    monkeypatch.setattr(Look, "verdicts", judged)
    assert clean("\n".join(lines)).body.endswith("15.02 GMT\n\nSchools will stay shut.")


@pytest.mark.parametrize(
    ("score", "below"),
    [
        (0.1, ("He sang too.",)),  # the model is surer
        (0.2, ("Share on Facebook", "He sang too.")),  # furniture stands between
        (0.2, ("More from Kelso", "He sang too.")),
        (0.2, ("Sign up for our weekly letter.",)),  # speaks to the readers
        (0.2, ("Suscríbete a nuestro boletín.",)),
        (0.2, ("Ana Li is a reporter in Kelso.",)),  # of who wrote it
        (0.2, ("Write to ana@kelsorecord.example today.",)),
        (0.2, ("Kelso and the north of it all",)),  # is no sentence
        (0.2, ("Not now.",)),
    ],
)
def test_else_nothing_stays_below_the_last_paragraph(
    monkeypatch: pytest.MonkeyPatch, score: float, below: tuple[str, ...]
) -> None:
    assert kept_below(monkeypatch, score, *below) == ""


TEASERS = [
    "Easton: Why the mayor will not say who paid for it",
    "Kelso: A crab that knew who fed it for two weeks",
    "Marwick: The bridge that nobody in the town wanted",
]
BOX = {
    "Director: Jonas Wied": 0.26,
    "Cast: Ida Lund, Per Brok": 0.9,
    "Running time: 112 min": 0.3,
    "Cert: 12A": 0.9,
}


@pytest.mark.parametrize(
    ("scores", "kept"),
    [
        (BOX, list(BOX)),
        (BOX | {"Running time: 112 min": 0.01}, [line for line in BOX if "time" not in line]),
        (dict.fromkeys(BOX, 0.06) | {"Cert: 12A": 0.9}, list(BOX)),  # some likelihood is theirs together
        (dict.fromkeys(BOX, 0.06) | {"Cert: 12A": 0.2}, []),
        (dict.fromkeys(TEASERS, 0.2), []),
        (dict.fromkeys(BOX, 0.2), list(BOX)),
        ({"Film: A": 0.9, "Film: B": 0.2, "Film: C": 0.9}, ["Film: A", "Film: C"]),  # teasers under one label
    ],
)
def test_the_facts_of_a_box_stay_together(
    monkeypatch: pytest.MonkeyPatch, scores: dict[str, float], kept: list[str]
) -> None:
    lines = ["Menu and more", *PROSE, *scores, "More films from the north"]

    def judged(look: Look) -> list[Verdict]:
        boxed = [Verdict(score > 0.5, score, "words") for score in scores.values()]
        return [Verdict(True, 0.9, "")] * (1 + len(PROSE)) + boxed + [Verdict(False, 0.01, "words")]

    monkeypatch.setattr(Look, "verdicts", judged)
    body = clean("\n".join(lines)).body
    assert [line for line in body.split("\n") if line in scores] == kept


def test_a_date_in_a_box_of_facts_is_that_of_the_match() -> None:
    box = (
        "Local: Estádio da Baixada, em Itaporã\nData: 18 de agosto de 2019\nÁrbitro: Paulo Rangel\nPúblico: 4.312\n"
        "Gols: Renan, aos 12; Téo, aos 30; Wesley, aos 44\n"
        "Serrano: Max; Rui, Davi, Téo e Alan. Técnico: Beto Cruz\nCompartilhe"
    )
    report = (
        "Atlético Litoral vence e respira na tabela\n"
        "O Atlético Litoral venceu o Serrano por 2 a 1 neste domingo, no estádio da Baixada, e saiu da zona do rebaixamento.\n"
        "Renan abriu o placar aos 12 minutos. Téo empatou de falta, e Wesley, de cabeça, garantiu a vitória aos 44.\n"
    )
    assert "Data: 18 de agosto de 2019" in clean(report + box).body
    alone = clean(report + "Data: 18 de agosto de 2019\nCompartilhe")
    assert "Data:" not in alone.body


STEPS = ["Step 1: Cut", "Cut all stems to a hand.", "Step 2: Carry", "Carry them into the cellar."]


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        (("Step 3: Wait", "Once a month is enough."), 2),
        (("Step 3: Wait", "Share on Facebook"), 1),
        (("Step 3: Wait", "Sign up for our letter."), 1),
        (("Step 4: Wait",), 0),
        (("Part 3: Wait",), 0),
    ],
)
def test_what_counts_on_stays(monkeypatch: pytest.MonkeyPatch, last: tuple[str, ...], kept: int) -> None:
    lines = ["Menu and more", *PROSE, *STEPS, *last]
    wanted = 1 + len(PROSE) + len(STEPS)

    def judged(look: Look) -> list[Verdict]:
        return [Verdict(at < wanted, 0.9 if at < wanted else 0.01, "") for at in range(len(look.texts))]

    monkeypatch.setattr(Look, "verdicts", judged)
    body = clean("\n".join(lines)).body
    assert body.rpartition(STEPS[-1])[2].split() == " ".join(last[:kept]).split()


def kept_at_end(monkeypatch: pytest.MonkeyPatch, score: float, lines: list[str], last: str) -> bool:
    """Whether the last line stays, of which the line model wants nothing, while it wants all the others."""

    def judged(look: Look) -> list[Verdict]:
        return [Verdict(True, 0.9, "")] * (len(look.texts) - 1) + [Verdict(False, score, "words")]

    monkeypatch.setattr(Look, "verdicts", judged)
    return clean("\n".join([*lines, last])).body.endswith(last)


def test_the_last_answer_of_an_interview_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    long = (
        "Diesel, tar and other people's breakfast, which they always had on deck when the weather was fine."
    )
    asked = [
        *PROSE,
        "What will you miss?",
        long,
        "Will it miss you?",
        long,
        "Read also: Pilot leaves",
        "Will you go back?",
    ]
    assert kept_at_end(monkeypatch, 0.05, asked, "Not as a passenger.")
    assert not kept_at_end(monkeypatch, 0.01, asked, "Not as a passenger.")
    assert not kept_at_end(monkeypatch, 0.05, [*PROSE, "Will you go back?"], "Not as a passenger.")


def test_short_sentences_go_on_below_a_link(monkeypatch: pytest.MonkeyPatch) -> None:
    terse = ["He sang.", "He danced too.", "Nobody saw it.", "Read also: Pilot leaves", "It was night."]
    assert kept_at_end(monkeypatch, 0.05, [*PROSE, *terse], "Then it was morning.")
    assert not kept_at_end(monkeypatch, 0.05, [*PROSE, *terse[1:]], "Then it was morning.")
