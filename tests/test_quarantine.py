"""What could not be loaded is listed, shown, tried again, discarded; the counts stay balanced."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows import cli, line
from flows.documents import Counts, Document
from flows.errors import StoreError
from flows.run import open_run
from flows.settings import Settings, settings
from flows.sources import Limits, json_records
from flows.store import connecting, folders, migrate, quarantining, verifying
from flows.workers import Workers

Sql = Callable[..., list[tuple[object, ...]]]
PROSE = "The council of the harbour town met on Monday and voted to mend the pier before winter comes. "


@pytest.fixture
def go(settings_of: Callable[..., Settings]) -> Callable[..., Counts]:
    def run_it(sweep: bool = False, anew: bool = False, **changes: object) -> Counts:
        with open_run(settings_of(**changes), sweep=sweep, anew=anew) as run:
            run.work(Workers(1).submit, ahead=1)
        return run.counts

    return run_it


def test_a_record_is_tried_again_alone(
    landing: Path, go: Callable[[], Counts], sql: Sql, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [json.dumps({"text": PROSE * 3 + f"Number {n} spoke last."}) for n in range(5)]
    (landing / "five.jsonl").write_text("\n".join(lines))
    honest = line.described

    def faulty(one: line.CleanPage, limits: Limits) -> Document:
        if "Number 3" in one.page.text:
            raise RuntimeError("a fault of ours")
        return honest(one, limits)

    with monkeypatch.context() as patched:
        patched.setattr(line, "described", faulty)
        assert go() == Counts(loaded=4, quarantined=1)
    engine = connecting.engine(database)
    [entry] = quarantining.entries(engine)
    assert (entry.reason, entry.path) == ("internal-error", "five.jsonl")
    assert go() == Counts(unchanged=5)

    with connecting.connect(database) as connection:
        assert quarantining.retry(connection, [entry.quarantine_id]) == 1
    assert go() == Counts(loaded=1, unchanged=4)
    assert quarantining.entries(engine) == []
    assert quarantining.entry(engine, entry.quarantine_id).status == "replayed"
    assert sql("SELECT count(*), count(DISTINCT address) FROM news.sighting") == [(5, 5)]
    lineage = "SELECT outcome, quarantine_status FROM news.lineage WHERE address = %s ORDER BY entered_at"
    assert sql(lineage, (entry.address,)) == [("quarantined", "replayed"), ("loaded", None)]
    assert go() == Counts(unchanged=5)


def test_what_fails_again_waits_again(
    landing: Path, go: Callable[[], Counts], sql: Sql, database: str
) -> None:
    (landing / "empty.txt").touch()
    assert go() == Counts(quarantined=1)
    with connecting.connect(database) as connection:
        assert quarantining.retry(connection, None) == 1
    assert go() == Counts(quarantined=1)
    assert sql("SELECT status FROM news.quarantine ORDER BY quarantine_id") == [("replayed",), ("held",)]


def test_a_repaired_file_clears_its_entry(landing: Path, go: Callable[[], Counts], sql: Sql) -> None:
    (landing / "a.txt").touch()
    go()
    (landing / "a.txt").write_text(PROSE * 3)
    assert go() == Counts(loaded=1)
    assert sql("SELECT status FROM news.quarantine") == [("replayed",)]


def test_what_waits_is_listed_by_status_and_reason_the_latest_first(
    landing: Path, go: Callable[..., Counts], database: str
) -> None:
    for number in range(3):
        (landing / f"{number}.txt").touch()
        (landing / f"{number}.md").write_text(PROSE * 9)
    assert go(max_file_bytes=600).quarantined == 6
    engine = connecting.engine(database)
    first, *_, last = sorted(entry.quarantine_id for entry in quarantining.entries(engine))
    with connecting.connect(database) as connection:
        assert quarantining.discard(connection, [first, last], "not wanted") == 2

    def listed(*asked: object, **more: object) -> list[tuple[str, str]]:
        found = quarantining.entries(engine, *asked, **more)  # type: ignore[arg-type]
        assert found == sorted(found, key=lambda entry: -entry.quarantine_id)
        return [(entry.status, entry.reason) for entry in found]

    assert len(listed(None)) == 6
    assert {status for status, _ in listed()} == {"held"} and len(listed()) == 4
    assert len(listed("discarded")) == 2
    assert {reason for _, reason in listed(None, "empty")} == {"empty"} and len(listed(None, "empty")) == 3
    assert listed(None, most=2) == listed(None)[:2]


def test_a_list_that_is_cut_says_so_and_one_without_the_reason_asked_for_names_it(
    landing: Path, go: Callable[[], Counts], database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        (landing / f"{number}.txt").touch()
    assert go() == Counts(quarantined=5)
    monkeypatch.setattr(migrate, "migrated", lambda _: database)

    def listed(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(cli.app, ["quarantine", "list", *words])
        return done.stdout.count("empty"), done.stderr

    assert listed() == listed("--most", "5") == (5, "")
    for form in ([], ["--json"]):
        lines, told = listed("--most", "2", *form)
        assert lines >= 2 and "the latest 2 of 5" in told and "--most 5" in told
    said = CliRunner().invoke(cli.app, ["quarantine", "list", "--reason", "emtpy"]).stdout
    assert said == "Nothing waits for the reason 'emtpy'.\n"


def test_what_is_to_be_tried_again_of_another_place_is_told_with_it(
    landing: Path, tmp_path: Path, go: Callable[..., Counts], database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was said that the next run tries all: what lay elsewhere was in no list any more, and no run came to it."""
    (landing / "empty.txt").touch()
    there = tmp_path / "over there"  # as a shell takes it
    there.mkdir()
    (there / "empty.txt").touch()
    assert go() == go(seeds=str(there)) == Counts(quarantined=1)
    monkeypatch.setattr(migrate, "migrated", lambda _: database)
    monkeypatch.setenv("WINNOW_SEEDS", f"{landing}/")
    settings.cache_clear()
    said = CliRunner().invoke(cli.app, ["quarantine", "retry", "--all"]).stdout
    settings.cache_clear()
    assert said.startswith("2 marked.")
    assert said.splitlines()[1:] == [
        f"Of another landing place some wait for a run over it: winnow ingest '{there}'"
    ]


@pytest.mark.parametrize("retried", [False, True])
def test_a_file_mended_in_part_clears_the_entries_of_its_records(
    landing: Path, go: Callable[..., Counts], sql: Sql, database: str, retried: bool
) -> None:
    lines = [json.dumps({"text": PROSE * 3 + f"Number {n} spoke last."}) + "\n" for n in range(3)]
    path = landing / "three.jsonl"
    path.write_text(lines[0] + "{}\n" + lines[2])
    (landing / "other.txt").touch()
    assert go() == Counts(loaded=2, quarantined=2)
    if retried:
        with connecting.connect(database) as connection:
            assert quarantining.retry(connection, None) == 2
    path.write_text("".join(lines))
    go()
    entries = sql(
        "SELECT path, status, status_reason LIKE '%%other bytes%%' FROM news.quarantine ORDER BY quarantine_id DESC"
    )
    assert ("three.jsonl", "replayed", True) in entries
    assert ("other.txt", "held", None) in entries  # the other file is as empty as before
    assert sql("SELECT count(*) FROM winnow.quarantine WHERE status = 'retrying'") == [(0,)]
    [migration] = (migrate.SQL / "migrations").glob("*_entries_of_replaced_files.sql")
    sql("UPDATE winnow.quarantine SET status = 'retrying' WHERE status = 'replayed' AND reason <> 'empty'")
    sql(migration.read_text())
    assert sql("SELECT status FROM news.quarantine WHERE path = 'three.jsonl'") == [("replayed",)]


@pytest.mark.parametrize("bad", ["", "{}\n"], ids=["a whole file", "a record"])
def test_what_waited_of_a_file_waits_again_when_its_bytes_come_back(
    landing: Path, go: Callable[[], Counts], sql: Sql, bad: str
) -> None:
    good = json.dumps({"text": PROSE * 3}) + "\n"
    for content, waiting in ((bad, 1), (good, 0), (bad, 1), (good, 0)):
        (landing / "seed.jsonl").write_text(content)
        go()
        assert sql("SELECT count(*) FROM news.quarantine WHERE status = 'held'") == [(waiting,)]


def test_what_waits_of_a_file_that_is_gone_can_be_discarded(
    landing: Path, go: Callable[..., Counts], sql: Sql, database: str
) -> None:
    (landing / "empty.txt").touch()
    go()
    with connecting.connect(database) as connection:
        quarantining.retry(connection, None)
    (landing / "empty.txt").unlink()
    assert go() == Counts()
    [(number,)] = sql("SELECT quarantine_id FROM news.quarantine")
    with connecting.connect(database) as connection:
        assert quarantining.discard(connection, [number], "it is gone") == 1  # type: ignore[list-item]


def test_the_remedy_of_a_limit_is_to_raise_it_and_retry(
    landing: Path, go: Callable[..., Counts], sql: Sql, database: str
) -> None:
    (landing / "long.txt").write_text(PROSE * 9)
    with zipfile.ZipFile(landing / "two.zip", "w") as archive:
        for name in "ab":
            archive.writestr(f"{name}.txt", PROSE * 3 + name)
    assert go(max_file_bytes=600, max_members=1) == Counts(quarantined=2)
    for (remedy,) in sql("SELECT remedy FROM news.quarantine"):
        assert str(remedy).endswith(", then `winnow quarantine retry`.")
    with connecting.connect(database) as connection:
        assert quarantining.retry(connection, None) == 2
    assert go() == Counts(loaded=3)


def test_a_sweep_reads_what_could_not_be_read(landing: Path, go: Callable[..., Counts], sql: Sql) -> None:
    (landing / "long.txt").write_text(PROSE * 9)
    (landing / "short.txt").write_text(PROSE * 2)
    assert go(max_file_bytes=600) == Counts(loaded=1, quarantined=1)
    assert go() == Counts(unchanged=2)
    assert go(sweep=True, max_file_bytes=600) == Counts(unchanged=2)
    assert sql("SELECT status FROM news.quarantine") == [("held",)]
    assert go(sweep=True) == Counts(loaded=1, unchanged=1)
    assert sql("SELECT status FROM news.quarantine") == [("replayed",)]
    assert go(sweep=True) == Counts(unchanged=2)


def six_in_a_zip(landing: Path) -> None:
    with zipfile.ZipFile(landing / "six.zip", "w") as archive:
        for number in range(6):
            archive.writestr(f"{number}.txt", PROSE * 3 + f"Number {number} spoke last.")


@pytest.mark.parametrize("retried", [True, False], ids=["retried", "delivered again"])
def test_a_file_that_heals_counts_all_of_its_records(
    landing: Path, go: Callable[..., Counts], sql: Sql, database: str, retried: bool
) -> None:
    six_in_a_zip(landing)
    (landing / "empty.txt").touch()
    assert go(max_members=3) == Counts(quarantined=2)
    if retried:
        [(number,)] = sql("SELECT quarantine_id FROM news.quarantine WHERE path = 'six.zip'")
        with connecting.connect(database) as connection:
            assert quarantining.retry(connection, [number]) == 1  # type: ignore[list-item]
        assert sql("SELECT shown FROM winnow.seed_file WHERE NOT current") == [("six.zip",)]
    else:
        (landing / "six.zip").touch()
    assert go() == Counts(loaded=6, unchanged=1)
    assert sql("SELECT path, status FROM news.quarantine ORDER BY path") == [
        ("empty.txt", "held"),
        ("six.zip", "replayed"),
    ]
    assert sql("SELECT records FROM news.file ORDER BY path") == [(1,), (6,)]
    assert go() == Counts(unchanged=7)
    assert list(verifying.contradictions(database)) == []


def test_a_wrong_number_of_records_is_found_and_the_migration_mends_it(
    landing: Path, go: Callable[..., Counts], sql: Sql, database: str
) -> None:
    six_in_a_zip(landing)
    go(max_members=3)
    with connecting.connect(database) as connection:
        quarantining.retry(connection, None)
    go()
    sql("UPDATE winnow.seed_file SET records = 1")
    sql("UPDATE winnow.folder SET records = 1, trusted = true")
    assert [law for law, _ in verifying.contradictions(database)] == [
        "a file whose number of records is not what is there"
    ]
    [migration] = (migrate.SQL / "migrations").glob("*_records_of_healed_files.sql")
    for _ in range(2):
        sql(migration.read_text())
        assert sql("SELECT f.records, d.trusted FROM winnow.seed_file AS f, winnow.folder AS d") == [
            (6, False)
        ]
    assert list(verifying.contradictions(database)) == []
    assert go() == Counts(unchanged=6)


def test_what_is_marked_while_a_run_is_at_work_is_tried_by_the_next(
    landing: Path, go: Callable[..., Counts], sql: Sql, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (landing / "in").mkdir()
    (landing / "in" / "empty.txt").touch()
    assert go(look_through=0) == Counts(quarantined=1)
    sql("UPDATE winnow.folder SET since = since - interval '1 hour'")
    honest = folders.remember

    def marked_meanwhile(*arguments: object) -> None:
        with connecting.connect(database) as connection:
            assert quarantining.retry(connection, None) == 1
        honest(*arguments)  # type: ignore[arg-type]

    # The run knew every file of the folder, and would trust it from now on.
    with monkeypatch.context() as patched:
        patched.setattr(folders, "remember", marked_meanwhile)
        assert go(look_through=0) == Counts(unchanged=1)
    assert sql("SELECT status FROM news.quarantine") == [("retrying",)]
    assert go(look_through=0) == Counts(quarantined=1)
    assert sql("SELECT status FROM news.quarantine ORDER BY quarantine_id") == [("replayed",), ("held",)]
    for trusted in (False, True, True):
        assert sql("SELECT trusted FROM winnow.folder WHERE path = 'in/'") == [(trusted,)]
        sql("UPDATE winnow.folder SET since = since - interval '1 hour'")
        assert go(look_through=0) == Counts(unchanged=1)


def test_discarded_with_a_reason_it_stays_on_record(
    landing: Path, go: Callable[[], Counts], sql: Sql, database: str
) -> None:
    (landing / "empty.txt").touch()
    go()
    [entry] = quarantining.entries(connecting.engine(database))
    with connecting.connect(database) as connection:
        assert quarantining.discard(connection, [entry.quarantine_id], "a placeholder of the scraper") == 1
    assert sql("SELECT status, status_reason FROM news.quarantine") == [
        ("discarded", "a placeholder of the scraper")
    ]
    with pytest.raises(StoreError, match="no entry 999"):
        quarantining.entry(connecting.engine(database), 999)


def test_a_file_refused_as_a_whole_after_it_was_read_is_entered_once(
    landing: Path, go: Callable[..., Counts], sql: Sql, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(landing / "four.zip", "w") as pack:
        for number in range(4):
            pack.writestr(f"{number}.txt", PROSE * 3 + f"Number {number} spoke last.")
    honest = line.described

    def faulty(one: line.CleanPage, limits: Limits) -> Document:
        if "Number 1" in one.page.text or "Number 3" in one.page.text:
            raise RuntimeError("a fault of ours")
        return honest(one, limits)

    def retry(number: int) -> None:
        with connecting.connect(database) as connection:
            assert quarantining.retry(connection, [number]) == 1

    engine = connecting.engine(database)
    with monkeypatch.context() as patched:
        patched.setattr(line, "described", faulty)
        assert go() == Counts(loaded=2, quarantined=2)
    records = {entry.address: entry for entry in quarantining.entries(engine)}
    retry(records["1.txt"].quarantine_id)
    assert go(max_members=2) == Counts(quarantined=1)
    [whole] = [entry for entry in quarantining.entries(engine) if entry.address not in records]
    assert (whole.reason, whole.address) == ("too-many-members", "")
    retry(whole.quarantine_id)
    assert go() == Counts(loaded=1, unchanged=3)
    assert [entry.address for entry in quarantining.entries(engine)] == ["3.txt"]  # nobody asked for it
    assert sql("SELECT count(*), count(DISTINCT address) FROM winnow.sighting") == [(3, 3)]
    assert sql("SELECT records FROM news.file") == [(4,)]
    assert go() == Counts(unchanged=4)


@pytest.mark.parametrize("streamed", [False, True], ids=["held", "streamed"])
@pytest.mark.parametrize("addresses", ["the same", "others"])
def test_what_an_upgrade_reads_more_of_a_file_comes_when_it_is_met_again(
    landing: Path,
    go: Callable[..., Counts],
    sql: Sql,
    database: str,
    monkeypatch: pytest.MonkeyPatch,
    addresses: str,
    streamed: bool,
) -> None:
    """It was counted as unchanged, and nobody had it; where an upgrade reads less of it, the proof took that for damage."""
    answer = {"news": [{"text": PROSE * 3 + f"Number {number} spoke last."} for number in range(6)]}
    file = landing / "answer.json"
    file.write_text(json.dumps(answer))
    honest = json_records._found_inside
    limits = {"batch_bytes": 1000} if streamed else {}

    def earlier(value: object, limits: Limits) -> object:
        found = honest(value, limits)
        return found[2:] if addresses == "the same" else [("/all", found[0][1])]

    with monkeypatch.context() as patched:
        patched.setattr(json_records, "_found_inside", earlier)
        known = go(**limits).loaded
    assert known == (4 if addresses == "the same" else 1)
    file.touch()
    assert go(**limits) == (
        Counts(loaded=2, unchanged=4) if addresses == "the same" else Counts(loaded=5, duplicate=1)
    )
    assert list(verifying.contradictions(database)) == []
    monkeypatch.setattr(json_records, "_found_inside", earlier)
    file.touch()
    assert go(**limits).discovered == known
    assert list(verifying.contradictions(database)) == []
    monkeypatch.undo()
    file.touch()
    assert go(**limits) == Counts(unchanged=6)
    assert sql("SELECT count(*), count(DISTINCT address) FROM winnow.sighting") == [
        (6, 6) if addresses == "the same" else (7, 7)
    ]
    assert list(verifying.contradictions(database)) == []


def test_a_record_that_another_version_finds_elsewhere_in_its_file_is_tried_again_all_the_same(
    landing: Path, go: Callable[[], Counts], sql: Sql, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its entry became `replayed`, and the record was nowhere: neither in the archive nor in quarantine."""
    answer = {"news": [{"text": PROSE * 3 + f"Number {n} spoke last."} for n in range(2)] + [{"text": " "}]}
    (landing / "answer.json").write_text(json.dumps(answer))
    honest = json_records._found_inside

    def earlier(value: object, limits: Limits) -> object:
        return [(f"/was{address}", found) for address, found in honest(value, limits)]

    with monkeypatch.context() as patched:
        patched.setattr(json_records, "_found_inside", earlier)
        assert go() == Counts(loaded=2, quarantined=1)
    with connecting.connect(database) as connection:
        assert quarantining.retry(connection, None) == 1
    assert go() == Counts(duplicate=2, quarantined=1)
    assert sql("SELECT status, address FROM news.quarantine ORDER BY quarantine_id") == [
        ("replayed", "#/was/news/2"),
        ("held", "#/news/2"),
    ]
    assert list(verifying.contradictions(database)) == []


@pytest.mark.parametrize("look_through", [10_000, 0], ids=["each", "folders"])
def test_what_an_upgrade_reads_more_of_known_files_comes_when_all_are_read_anew(
    landing: Path, go: Callable[..., Counts], sql: Sql, monkeypatch: pytest.MonkeyPatch, look_through: int
) -> None:
    """A sweep stops where the bytes are known, and no one can touch a file that lies in a bucket."""
    answer = {"news": [{"text": PROSE * 3 + f"Number {number} spoke last."} for number in range(6)]}
    (landing / "answer.json").write_text(json.dumps(answer))
    honest = json_records._found_inside
    with monkeypatch.context() as patched:
        patched.setattr(json_records, "_found_inside", lambda value, limits: honest(value, limits)[2:])
        assert go() == Counts(loaded=4)
    assert go(sweep=True) == Counts(unchanged=4)
    assert go(anew=True, look_through=look_through) == Counts(loaded=2, unchanged=4)
    assert go(anew=True, look_through=look_through) == Counts(unchanged=6)
    assert sql("SELECT records FROM news.file") == [(6,)]


def test_a_file_that_was_read_and_is_refused_when_it_is_met_again_stays_read(
    landing: Path, go: Callable[..., Counts], sql: Sql, database: str
) -> None:
    with zipfile.ZipFile(landing / "three.zip", "w") as pack:
        for number in range(3):
            pack.writestr(f"{number}.txt", PROSE * 3 + f"Number {number} spoke last.")
    assert go() == Counts(loaded=3)
    go(anew=True, max_members=2)
    assert sql("SELECT outcome, records FROM news.file") == [("read", 3)]
    assert sql("SELECT count(*) FROM news.quarantine") == [(0,)]
    assert go() == Counts(unchanged=3)
