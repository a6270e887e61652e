"""What the benchmarks time is there, and not known to the product beforehand."""

from __future__ import annotations

import random

import psycopg
from psycopg.conninfo import conninfo_to_dict

from benchmarks import cleaning_speed, line_profile, months
from benchmarks.layouts import Layout, fill, lay_out


def test_every_step_that_is_timed_is_one() -> None:
    for step, owner, name in (*line_profile.CLEANING, *line_profile.LINE):
        assert callable(getattr(owner, name, None)), step


def test_a_page_that_is_timed_was_not_seen_before() -> None:
    """The product remembers lines: pages that it had cleaned went at more than twice the speed."""
    kinds, seen = cleaning_speed.texts_of(None, 200, 400)
    whole = kinds["whole pages"]
    assert seen and not {*whole} & {*seen}
    assert len(whole) == len({*whole})


def test_layouts_that_are_compared_answer_the_same(database: str, server: str) -> None:
    """A layout that loses or doubles a row would win or lose for that."""
    layouts = [Layout(3, by) for by in ("", "first_seen", "published_on")]
    with psycopg.connect(database) as connection:
        connection.execute("INSERT INTO winnow.ruleset (ruleset) VALUES ('any')")
    fill(database, 500, 3)
    asked = months.values(500, 3, random.Random(1))
    answers = []
    with psycopg.connect(server, autocommit=True) as connection:
        for layout in layouts:
            connection.execute(
                f"CREATE DATABASE {layout.database} TEMPLATE {conninfo_to_dict(database)['dbname']}".encode()
            )
            lay_out(address := server.replace("/winnow?", f"/{layout.database}?"), layout)
            with psycopg.connect(address) as laid:
                rows = (laid.execute(query.encode(), asked).fetchall() for query in months.ASKED.values())
                answers.append([sorted(map(repr, found)) for found in rows])
            connection.execute(f"DROP DATABASE {layout.database}".encode())
    assert all(answers[0])
    assert answers[1] == answers[0] == answers[2]
