"""Who wrote it: the sentences below an article that tell of its writer, and none that are its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.steps.sheet import Sheet, Verdict
from flows.cleaning.steps.writers import writers

ARTICLE = """Ferry to the northern islands stops for the winter
The ferry to the northern islands will stop on Friday and start again in March, the harbour board said on Monday.
Its two engines are forty years old, and no yard on the coast has the parts that they need before the spring storms.
“We asked nine yards, and nine yards said no,” said Marta Olsen, who has sailed the ferry since she was twenty.
The islanders will get their mail by plane, and their potatoes by a boat that the navy no longer needs, she said.
Nobody has told the sheep, which used to spend the winter in town, and which may now have to learn to like the wind.
"""


@pytest.mark.parametrize(
    "told",
    [
        "Piet Hartman is a reporter for the Harbour Post. He lives in Lindholm with a dog that hates boats.",
        "The writer is a former ambassador to the northern islands, and keeps sheep on the largest of them.",
        "Eva Lund covers shipping and the weather for the Harbour Post, which she joined as a student in 2009.",
        "Anna Berg ist freie Journalistin und schreibt seit zehn Jahren über die Inseln und ihre Fähren.",
        "Ana Prado es periodista y escritora, y lleva quince años contando la vida de los puertos del norte.",
        "Luc Morel est journaliste et vit depuis dix ans sur la plus grande des îles, avec trois chats et un bateau.",
        "Piet Hartman\nPiet Hartman is the Post's shipping editor. He has written two books about ferries and one about rain.",
        "Ina Li is an economist at Lindholm College, where she studies islands.\nBo Holm is a professor of harbours there.",
    ],
)
def test_what_tells_of_the_writer_below_an_article_goes(told: str) -> None:
    cleaned = clean(ARTICLE + told)
    assert cleaned.body.endswith("learn to like the wind.")
    assert all(line not in cleaned.body for line in told.split("\n"))


@pytest.mark.parametrize(
    "last",
    [
        "Piet Hartman, who wrote the report for the board, said that the engines could not be saved by any yard.",
        "Olsen was a writer before she went to sea, and she has kept a diary of every crossing since that first day.",
        "Marta Olsen is not a patient woman, but the winter is long, and the engines will have to wait for the spring.",
        "Marta Olsen is the director of the ferry line and a member of the harbour board since the spring of 2009.",
        "Odds are that the only people who will miss the ferry are journalists, sheep and those who live on the islands.",
    ],
)
def test_the_articles_own_last_words_stay(last: str) -> None:
    assert clean(ARTICLE + last).body.endswith(last)


def test_a_portrait_of_a_writer_is_an_article() -> None:
    """With little above it, or with the text going on below, it is the article that tells of a writer."""
    portrait = ARTICLE.split("\n", 1)[1].replace("Marta Olsen", "Ina Li")
    opening = (
        "Ina Li is a novelist who has lived on the northern islands since she left the mainland in 1998.\n"
    )
    assert opening.strip() in clean("A novelist and her ferry\n" + opening + portrait).body


PORTRAITS = [
    "Ian Vass is a teacher at the island school, where he has taught every child under thirty to read and to swim.",
    "Helen Marsh is a retired engineer who knew the engines from the yard, and drew the missing parts from memory.",
    "Dorothy Finch is a student of law in Lindholm, and found the clause in the old contract that nobody had read.",
    "Thomas Reed is a photographer whose pictures of the empty quay went round the country in that winter.",
]


@pytest.mark.parametrize(
    ("byline", "portraits"),
    [("", PORTRAITS[:3]), ("By Ruth Calder\n", PORTRAITS), ("By Ruth Calder\n", PORTRAITS[:1])],
)
def test_portraits_of_others_stay(byline: str, portraits: list[str]) -> None:
    headline, prose = ARTICLE.split("\n", 1)
    body = clean(f"{headline}\n{byline}{prose}" + "\n".join(portraits)).body
    assert all(portrait in body for portrait in portraits)


def test_whom_the_byline_names_goes() -> None:
    headline, prose = ARTICLE.split("\n", 1)
    told = (
        "Ruth Calder is a reporter for the Harbour Post. She lives in Lindholm with a dog that hates boats."
    )
    assert told not in clean(f"{headline}\nBy Ruth Calder and Piet Hartman\n{prose}{told}").body


def test_it_takes_time_linear_in_the_lines() -> None:
    """However many tell of people, no more of them than may be writers are looked for above."""
    lines = [*ARTICLE.split("\n")[:-1], *ARTICLE.split("\n")[1:-1] * 400, *PORTRAITS * 400]
    looked = 0

    class Counting(list):  # type: ignore[type-arg]
        def __getitem__(self, at: object) -> object:
            nonlocal looked
            looked += 1
            return super().__getitem__(at)  # type: ignore[call-overload]

        def __iter__(self) -> Iterator[object]:
            nonlocal looked
            looked += len(self)
            return super().__iter__()

    sheet = Sheet(Counting(lines), {}, verdicts=[Verdict(True, 1.0, "")] * len(lines))
    assert list(writers(sheet)) == []
    assert looked < 200


def test_a_name_above_its_role_and_the_date_is_known_below_too() -> None:
    bio = "Thomas Okafor is a retired bus driver and a member of the Friends of the Library. He lives in Pine Gap."
    menu = [f"Section {number}" for number in range(12)]
    prose = [
        f"The county board will close library number {number} of five, and calls that a saving."
        for number in range(6)
    ]
    text = "\n".join(
        (*menu, "The library is no luxury", "Thomas Okafor", "Guest columnist", "Feb 16, 2023", *prose, bio)
    )
    assert bio not in clean(text).body
    assert all(line in clean(text).body for line in prose)
