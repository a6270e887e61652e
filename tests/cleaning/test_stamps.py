"""Lines that say who wrote an article and when, in the languages of many papers."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.spans import WHITE_SPACE

HEADLINE = "The ferry of Lindholm sails again after forty years in the dock"
PROSE = (
    "The ferry of Lindholm sailed again on Friday, and half the town stood on the quay to see her leave the harbour.",
    "Nobody had believed that the engine would turn, said the mayor, who had paid for the last of the paint himself.",
    "She will cross the sound twice a day until the autumn, when the council decides whether there is money for more.",
)
STAMPS = (
    ("Anna Bjerg, fredag 3. november 2023",),
    ("Af Anna Bjerg | 3. november 2023, kl. 14.05",),
    ("Teksti: Anna Korpi, perjantai 3. marraskuuta 2023",),
    ("Anna Korpi - toimittaja | 3. marraskuuta 2023",),
    ("Anna Kowal, piątek, 3 listopada 2023",),
    ("Autor: Anna Bělová – 3. 11. 2023",),
    ("3. listopadu 2023", "Anna Bělová"),
    ("Kovács Anna, péntek 2023. november 3.",),
    ("2023.11.03. 14:05 | Kovács Anna",),
    ("Ana Popa · acum 3 zile",),
    ("Ayşe Demir / 03.11.2023 14:05",),
    ("Ганна Білоус - кореспондентка | 3 листопада 2023",),
    ("Аутор: Ана Белић | Јуче",),
    ("Piše: Ana Belić", "prije 2 sata"),
    ("Анна Белева · 3 ноем. 2023 · 4 мин",),
    ("Ani Lestari, Jumat, 3 November 2023",),
    ("Nguyễn Thị An · 3 ngày trước",),
    ("محمد حسن - مراسل | 3 نوفمبر 2023",),
    ("نویسنده: علی رضایی – ۱۲ آبان ۱۴۰۲",),
    ("דוד כהן, יום שישי 3 בנובמבר 2023",),
    ("राजेश कुमार · 3 दिन पहले",),
    ("০৩/১১/২০২৩ ১৪:০৫ | রফিকুল ইসলাম",),
    ("โดย สมชาย ใจดี | 3 พฤศจิกายน 2566, 14:05",),
    ("2023年11月3日", "王小明"),
    ("文・ 山田太郎 – 2023.11.03",),
    ("김민수 · 2023.11.03 · 4 min",),
)


@pytest.mark.parametrize("stamp", STAMPS, ids=" // ".join)
def test_who_wrote_it_and_when_is_metadata_and_no_body(stamp: tuple[str, ...]) -> None:
    text = "\n".join((HEADLINE, *stamp, *PROSE))
    cleaned = clean(text)
    assert cleaned.body.split("\n\n") == list(PROSE)
    fields = {span.field for span in cleaned.spans if span.rule != WHITE_SPACE and span.kind == "metadata"}
    assert fields <= {"headline", "byline", "published"} and len(fields) > 1


def test_below_a_deck_too() -> None:
    deck = "She lay in the dock for forty years, and the town paid for every plank of her by itself, one after another."
    body = clean("\n".join((HEADLINE, deck, "Anna Bjerg, fredag 3. november 2023", *PROSE))).body
    assert "Anna Bjerg" not in body and PROSE[0] in body


@pytest.mark.parametrize(
    "line",
    [
        "Anna Bjerg, 3. marts 1931 – 4. maj 2019",
        "Anna Bjerg sailed on 3 November 2023",
        "Ferry of 1911, rebuilt 3 November 2023",
        "3 November 2023: Anna Bjerg, captain at last",
    ],
)
def test_a_line_that_says_more_stays(line: str) -> None:
    assert line in clean("\n".join((HEADLINE, line, *PROSE))).body


def test_letters_keep_what_stands_above_who_wrote_them() -> None:
    letters = [line for at, prose in enumerate(PROSE, 1) for line in (prose, f"Ana Li{at}, 3 November 2023")]
    body = clean("\n".join((HEADLINE, *letters))).body
    assert all(prose in body for prose in PROSE)


def test_whom_the_text_tells_of_signs_nothing() -> None:
    told = "Anna Bjerg was the first to step aboard, and the last to leave, and she would not say why she had come."
    body = clean("\n".join((HEADLINE, "3. november 2023", "Anna Bjerg", *PROSE, told))).body
    assert "Anna Bjerg" in body.split("\n\n")


@pytest.mark.parametrize("stamp", [stamp for stamp in STAMPS if " 3 " not in "".join(stamp)], ids=" // ".join)
def test_below_the_text_too(stamp: tuple[str, ...]) -> None:
    body = clean("\n".join((HEADLINE, *PROSE, *stamp))).body
    assert body.split("\n\n") == list(PROSE)


def test_who_stands_between_a_deck_and_the_day_signs() -> None:
    deck = "She lay in the dock for forty years, and the town paid for every plank of her by itself, one after another."
    body = clean("\n".join((HEADLINE, deck, "রফিকুল ইসলাম", "৩ নভেম্বর ২০২৩", *PROSE))).body
    assert body.split("\n\n")[-3:] == list(PROSE) and "রফিকুল" not in body


@pytest.mark.parametrize(
    "stamp",
    ["Ina Pohl | Wed 3 August 2016 10:15", "Wed 3 August 2016 10:15 | Ina Pohl", "Ina Pohl - Mi. 3. August 2016", "Murcia - 12 sept 2022 - 09:47 CEST", "June 3, 2019 by Ina Pohl 0 Comments", "3 June 2019 | 12 comments"],
)  # fmt: skip
def test_short_weekdays_zones_and_counts_beside_the_day_are_of_the_stamp(stamp: str) -> None:
    assert clean("\n".join((HEADLINE, stamp, *PROSE))).body.split("\n\n") == list(PROSE)


@pytest.mark.parametrize(
    "line", ["Ina Pohl | Wet 3 August 2016 10:15", "Sat with Ina Pohl on 3 August 2016."]
)
def test_other_words_beside_the_day_are_none(line: str) -> None:
    assert line in clean("\n".join((HEADLINE, *PROSE, line, *PROSE[1:]))).body


LIVES = (
    "12 March 1942 – 4 May 2026", "March 12, 1942 - May 4, 2026", "* 12. März 1942 † 4. Mai 2026", "† 4. Mai 2026", "12 mars 1942 – 4 mai 2026", "1942年3月12日－2026年5月4日",
)  # fmt: skip


@pytest.mark.parametrize("line", LIVES)
def test_from_when_to_when_somebody_lived_is_no_stamp(line: str) -> None:
    assert clean("\n".join((HEADLINE, *PROSE, line))).body.split("\n\n") == [*PROSE, line]
    assert clean("\n".join((HEADLINE, line, *PROSE))).body.split("\n\n") == [line, *PROSE]


@pytest.mark.parametrize("line", ["3 June 1998 - Updated 4 June 2020", "3 June 2020 - 4 June 2020", "3 June 1998, 12 views"])  # fmt: skip
def test_the_day_of_an_article_and_that_of_its_change_are_no_life(line: str) -> None:
    assert clean("\n".join((HEADLINE, line, *PROSE))).body.split("\n\n") == list(PROSE)
