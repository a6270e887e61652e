"""Places that are no folder: a real S3 server, a web server's listing, memory; whole runs over them."""

from __future__ import annotations

import http.server
import json
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import fsspec
import pytest

from flows.documents import Counts
from flows.errors import Deferred, SettingsError, SourceError
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Limits, list_files, open_seed, read
from flows.sources import web as web_client
from flows.store import connecting, quarantining
from flows.workers import Workers
from tests.sources import sftp_server

STORY = (
    "Harbour council votes on pier {0}\n" + "The council voted on Monday to rebuild pier {0}, at last.\n" * 4
)
Go = Callable[..., Counts]
ALONE = {"allow_agent": False, "look_for_keys": False}  # no key of whoever runs the tests


@pytest.fixture(scope="module")
def s3() -> Iterator[dict[str, Any]]:
    """Options for an S3 server of our own, a process on the loopback."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + 120
        while True:
            try:
                urllib.request.urlopen(f"{address}/moto-api/").close()
                break
            except OSError:
                assert server.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.1)
        yield {"key": "k", "secret": "geheim", "endpoint_url": address}
    finally:
        server.kill()
        server.wait()


@pytest.fixture
def bucket(s3: dict[str, Any], request: pytest.FixtureRequest) -> tuple[Any, str]:
    system = fsspec.filesystem("s3", use_listings_cache=False, **s3)
    name = f"b{abs(hash(request.node.name))}"
    system.mkdir(name)
    return system, name


@pytest.fixture
def go(settings_of: Callable[..., Settings]) -> Go:
    def run_it(place: str, options: dict[str, Any] | None = None, **changes: object) -> Counts:
        settings = settings_of(seeds=place, seeds_options=json.dumps(options or {}), **changes)
        with open_run(settings) as run:
            run.work(Workers(1).submit, ahead=1)
        return run.counts

    return run_it


def test_a_bucket_is_a_place_like_any_other(
    s3: dict[str, Any], bucket: tuple[Any, str], go: Go, sql: Callable[..., Any]
) -> None:
    system, name = bucket
    for number, path in enumerate(("a.txt", "2026/b.txt", "2026/07/c.txt", "2026/\u00e9t\u00e9.txt")):
        system.pipe(f"{name}/seeds/{path}", STORY.format(number).encode())
    system.pipe(f"{name}/seeds/half.txt.part", b"half")
    system.pipe(f"{name}/seedsbeside/d.txt", STORY.format(9).encode())
    place = f"s3://{name}/seeds"
    assert go(place, s3) == Counts(loaded=4)
    assert sql("SELECT path FROM news.sighting ORDER BY path COLLATE \"C\"") == [
        ("2026/07/c.txt",), ("2026/b.txt",), ("2026/\u00e9t\u00e9.txt",), ("a.txt",),
    ]  # fmt: skip
    assert go(place, s3) == Counts(unchanged=4)
    system.pipe(f"{name}/seeds/a.txt", STORY.format(5).encode())  # the same size: the ETag tells
    system.pipe(f"{name}/seeds/2026/new.txt", STORY.format(2).encode())
    assert go(place, s3) == Counts(loaded=1, duplicate=1, unchanged=3)
    assert "geheim" not in json.dumps(sql("SELECT r::text FROM winnow.run AS r"))


def test_keys_of_which_a_part_is_empty_are_told_of(
    s3: dict[str, Any], bucket: tuple[Any, str], go: Go, sql: Callable[..., Any]
) -> None:
    """They were passed over without a word; a folder that was made by hand is an empty object, and nothing to tell of."""
    system, name = bucket
    for number, key in enumerate(("a.txt", "/b.txt", "sub//c.txt", "kept/", "kept/d.txt")):
        system.call_s3("put_object", Bucket=name, Key=f"seeds/{key}", Body=STORY.format(number).encode())
    system.call_s3("put_object", Bucket=name, Key="seeds/made/", Body=b"")
    assert go(f"s3://{name}/seeds", s3) == Counts(loaded=2, quarantined=3)
    assert sql("SELECT path, reason FROM news.quarantine ORDER BY path COLLATE \"C\"") == [
        ("/", "unreadable"), ("kept//", "unreadable"), ("sub//", "unreadable"),
    ]  # fmt: skip
    assert go(f"s3://{name}/seeds", s3) == Counts(unchanged=5)


def test_an_object_exchanged_before_or_while_it_is_read_is_deferred(
    s3: dict[str, Any], bucket: tuple[Any, str]
) -> None:
    system, name = bucket
    limits = Limits(options=json.dumps(s3))
    path = f"{name}/seeds/a.txt"
    system.pipe(path, b"a" * 3_000_000)
    [found] = list_files(f"s3://{name}/seeds", limits)
    with pytest.raises(Deferred), open_seed(found.file, limits) as seed:
        assert len(seed.read(1000)) == 1000
        system.pipe(path, b"b" * 3_000_000)
        while seed.read(2**16):
            pass
    with pytest.raises(Deferred, match="changed since it was found"), open_seed(found.file, limits):
        pass
    system.rm(path)
    with pytest.raises(Deferred), open_seed(found.file, limits):
        pass


def test_a_large_object_streams(s3: dict[str, Any], bucket: tuple[Any, str], go: Go) -> None:
    system, name = bucket
    lines = (
        json.dumps({"text": STORY.format(n), "title": f"Harbour council votes on pier {n}"})
        for n in range(400)
    )
    system.pipe(f"{name}/seeds/all.jsonl", "\n".join(lines).encode())
    found = go(f"s3://{name}/seeds", s3, batch_bytes=20_000, batch_records=50)
    assert found.loaded + found.duplicate == 400
    assert go(f"s3://{name}/seeds", s3) == Counts(unchanged=400)


def test_a_bucket_that_is_not_there_is_named(s3: dict[str, Any]) -> None:
    with pytest.raises(SourceError, match="s3://no-such-bucket/x cannot be listed"):
        list(list_files("s3://no-such-bucket/x", Limits(options=json.dumps(s3))))


def test_memory_and_a_marker(go: Go) -> None:
    system = fsspec.filesystem("memory")
    system.pipe("/place-one/a.txt", STORY.format(1).encode())
    system.pipe("/place-one/sub/b.txt", STORY.format(2).encode())
    system.pipe("/place-one/sub/b.txt.done", b"")
    assert go("memory://place-one", marker=".done") == Counts(loaded=1, deferred=1)
    system.pipe("/place-one/a.txt.done", b"")
    assert go("memory://place-one", marker=".done") == Counts(loaded=1, unchanged=1)


def test_a_folder_that_may_not_be_listed_waits_until_it_may_be(
    go: Go, sql: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read from it stays; its entry in quarantine stayed too, when it could be listed again."""
    system = fsspec.filesystem("memory")
    system.pipe("/place-shut/a.txt", STORY.format(1).encode())
    system.pipe("/place-shut/sub/b.txt", STORY.format(2).encode())
    assert go("memory://place-shut") == Counts(loaded=2)
    honest = type(system).ls

    def closed(self: object, path: str, **more: object) -> object:
        if path.endswith("/sub"):
            raise PermissionError(13, "Permission denied", path)
        return honest(self, path, **more)

    with monkeypatch.context() as patched:
        patched.setattr(type(system), "ls", closed)
        assert go("memory://place-shut") == Counts(deferred=1, unchanged=1)
    assert sql("SELECT path, reason FROM news.deferral") == [("sub/", "not-readable-now")]
    assert go("memory://place-shut") == Counts(unchanged=2)
    assert sql("SELECT path FROM news.deferral UNION ALL SELECT path FROM news.quarantine") == []

    with monkeypatch.context() as patched:
        patched.setattr(type(system), "ls", closed)
        assert go("memory://place-shut") == Counts(deferred=1, unchanged=1)
    system.rm("/place-shut/sub", recursive=True)
    assert go("memory://place-shut") == Counts(unchanged=1)
    assert sql("SELECT path, reason FROM news.deferral") == [("sub/", "gone-unread")]


class Listing(http.server.SimpleHTTPRequestHandler):
    """A folder as web servers list it, and a page of links that lead elsewhere."""

    asked: list[str]
    later: list[str]  # what it says in Retry-After to the next who ask for a file, one after the other

    def do_GET(self) -> None:
        self._answer(super().do_GET)

    def do_HEAD(self) -> None:
        self._answer(super().do_HEAD)

    def _answer(self, plainly: Callable[[], None]) -> None:
        self.asked.append(self.path)
        if self.path == "/seeds/redirect.txt":
            self.send_response(302)
            self.send_header("Location", "/secret.txt")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.later and self.path.endswith(".txt"):
            self.send_response(503 if len(self.later) % 2 else 429)
            self.send_header("Retry-After", self.later.pop(0))
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.path == "/seeds/":
            links = [
                "a.txt", "sub/", "redirect.txt", "/secret.txt", "../secret.txt", "%2e%2e/secret.txt", "?C=N;O=D",
                "http://127.0.0.1:1/evil.txt", "//127.0.0.1:1/evil.txt", "..%2fsecret.txt", "/seeds/../secret.txt",
                "./12:30.txt", "a&amp;b.txt", "mailto:ops@quay.example",
            ]  # fmt: skip
            page = "".join(f'<a href="{link}">x</a>' for link in links).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(page)
        else:
            plainly()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def later() -> list[str]:
    return []


@contextmanager
def served(handler: Callable[..., http.server.BaseHTTPRequestHandler]) -> Iterator[str]:
    """The address of a web server on the loopback, which answers as the handler does."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def web(tmp_path: Path, later: list[str]) -> Iterator[tuple[str, list[str]]]:
    (tmp_path / "web" / "seeds" / "sub").mkdir(parents=True)
    (tmp_path / "web" / "seeds" / "a.txt").write_text(STORY.format(1))
    (tmp_path / "web" / "seeds" / "sub" / "b.txt").write_text(STORY.format(2))
    (tmp_path / "web" / "secret.txt").write_text(STORY.format(3))
    asked: list[str] = []
    handler = type("Here", (Listing,), {"asked": asked, "later": later})
    with served(lambda *given: handler(*given, directory=str(tmp_path / "web"))) as address:
        yield f"{address}/seeds/", asked


def test_a_web_listing_is_read_and_nothing_outside_it(
    web: tuple[str, list[str]], go: Go, tmp_path: Path
) -> None:
    """Whatever its files are called: times of day, questions and what HTML writes out were passed over without a word."""
    place, asked = web
    for number, name in enumerate(("12:30.txt", "a&b.txt", "sub/why? #1 12:30.txt"), 4):
        (tmp_path / "web" / "seeds" / name).write_text(STORY.format(number))
    assert [found.file.path for found in list_files(place)] == [
        b"12:30.txt", b"a&b.txt", b"a.txt", b"redirect.txt", b"sub/b.txt", b"sub/why%3F%20%231%2012%3A30.txt",
    ]  # fmt: skip
    found = go(place)
    assert found == Counts(loaded=5, deferred=1)
    assert go(place) == Counts(unchanged=5, deferred=1)
    assert go(place.rstrip("/")) == Counts(unchanged=5, deferred=1)  # it is the same place
    assert not [path for path in asked if "secret" in path or "evil" in path]


class Written(http.server.BaseHTTPRequestHandler):
    """Pages as their paths say: the kind, and what they hold."""

    pages: dict[str, tuple[str, str]]

    def do_GET(self) -> None:
        kind, held = self.pages.get(self.path, ("", ""))
        self.send_response(200 if kind else 404)
        if kind:
            self.send_header("Content-Type", kind)
        if kind != "text/endless":
            self.send_header("Content-Length", str(len(held.encode())))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(held.encode())

    do_HEAD = do_GET

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def written() -> Iterator[tuple[str, dict[str, tuple[str, str]]]]:
    """The address of a server, and its pages."""
    pages: dict[str, tuple[str, str]] = {}
    with served(type("Here", (Written,), {"pages": pages})) as address:
        yield address, pages


def test_links_are_found_however_a_server_writes_them(
    written: tuple[str, dict[str, tuple[str, str]]], go: Go
) -> None:
    """Names that begin with "http", links without quotation marks or with an apostrophe, with a backslash, to files further
    below, and all of a place that is written out in another way: they were passed over without a word."""
    address, pages = written
    links = (
        "<a href=plain.txt><a href='plain.txt#end'><a href='#top'><A title='Up' HREF='up.txt'><a href=\"it's.txt\"><a href=\"https__quay_story.txt\">"
        '<a href="back%5Cslash.txt"><a\nhref="/my%20seeds/whole.txt"><a href="deep/er/a.txt"><a href="deep/">'
        '<a href="alone/b.txt"><a href="alone"><!-- <a href="gone.txt"> --><a href="deep/er/.c.txt"><a href="">'
    )
    pages["/my%20seeds/"] = ("Text/HTML; charset=utf-8", links)
    pages["/my%20seeds/deep/"] = ("text/html", '<a href="er/"><a href="d.txt">')
    pages["/my%20seeds/deep/er/"] = ("application/xhtml+xml", '<a href="a.txt">')
    names = ["plain.txt", "up.txt", "it's.txt", "https__quay_story.txt", "back%5Cslash.txt", "whole.txt"]
    names += ["deep/er/a.txt", "deep/d.txt", "alone/b.txt"]
    for number, name in enumerate(names):
        pages[f"/my%20seeds/{name}"] = ("text/plain", STORY.format(number))
    for place in (f"{address}/my seeds", f"{address}/my%20seeds"):
        found = [one.file.path.decode() for one in list_files(place) if one.waiting is None]
        assert found == sorted(names)
        # What is linked from above is read, and that its own folder has no page is told.
        assert [one.file.path for one in list_files(place) if one.waiting] == [b"alone", b"alone/"]
    assert go(f"{address}/my seeds") == Counts(loaded=9, deferred=2)
    assert go(f"{address}/my seeds") == Counts(unchanged=9, deferred=2)


def test_what_is_no_page_of_links_is_no_empty_folder(
    written: tuple[str, dict[str, tuple[str, str]]], go: Go, sql: Callable[..., Any]
) -> None:
    """Listings in JSON, and folders that are linked and not there, were passed over without a word; an empty one is well."""
    address, pages = written
    pages["/json/"] = ("application/json", '[{"name": "a.txt"}]')
    with pytest.raises(SourceError, match="no page of links, but application/json"):
        list(list_files(f"{address}/json"))
    pages["/s/"] = (
        "text/html",
        '<a href="../"><a href="json/"><a href="empty/"><a href="missing/"><a href="endless.txt">',
    )
    pages["/s/json/"] = pages["/json/"]
    pages["/s/empty/"] = ("text/html", "<h1>Nothing yet</h1>")
    pages["/s/endless.txt"] = ("text/endless", STORY.format(1))
    assert go(f"{address}/s") == Counts(deferred=3)
    assert sql("SELECT path, reason FROM news.deferral ORDER BY 1") == [
        ("endless.txt", "not-readable-now"), ("json/", "not-readable-now"), ("missing/", "taken-away"),
    ]  # fmt: skip


@pytest.mark.parametrize("said", ["", "none"], ids=["unsaid", "said"])
def test_large_files_of_a_server_that_gives_out_no_parts_are_read(
    web: tuple[str, list[str]], go: Go, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """They were deferred by every run, and never read."""
    lines = [json.dumps({"text": STORY.format(number), "x": "x" * 2**17}) for number in range(10, 30)]
    (tmp_path / "web" / "seeds" / "sub" / "large.jsonl").write_text("\n".join(lines[:12]))
    with zipfile.ZipFile(tmp_path / "web" / "seeds" / "sub" / "large.zip", "w") as pack:
        pack.writestr("a.jsonl", "\n".join(lines[12:]))
    ended = Listing.end_headers

    def end(self: Listing) -> None:
        if said:
            self.send_header("Accept-Ranges", said)
        ended(self)

    monkeypatch.setattr(Listing, "end_headers", end)
    assert go(f"{web[0]}sub/", batch_bytes=2**12) == Counts(loaded=21)
    assert go(f"{web[0]}sub/", batch_bytes=2**12) == Counts(unchanged=21)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that a web server was waited for; none passes."""
    waited: list[float] = []

    async def at_once(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(web_client, "sleep", at_once)
    return waited


@pytest.mark.parametrize(
    ("said", "waited"),
    [
        (["7"], [7]),
        (["7", "30"], [7, 30]),
        (["0", "0", "0", "0"], [1, 1, 2, 4]),  # for ever, some say
        (["Thu, 01 Jan 1970 00:00:30 GMT"], [1]),
        (["Fri, 31 Dec 2199 23:59:59 GMT"], []),
        (["61"], []),
        (["7", "54"], [7]),
        (["soon"], []),
        ([""], []),
        (["-5"], []),
        (["9" * 5000], []),
    ],
)
def test_a_web_server_that_says_when_to_come_again_is_asked_again_then_if_that_is_soon(
    web: tuple[str, list[str]],
    later: list[str],
    waits: list[float],
    go: Go,
    said: list[str],
    waited: list[float],
) -> None:
    """Else the file is deferred, as with any other failure, and the next run takes it."""
    place, _ = web
    taken = len(said) == len(waited)
    later += said if taken else said + said[-1:] * 30  # a file is asked for in several ways
    assert go(f"{place}sub/") == (Counts(loaded=1) if taken else Counts(deferred=1))
    assert waits == waited
    later.clear()
    assert go(f"{place}sub/") == (Counts(unchanged=1) if taken else Counts(loaded=1))


def test_a_web_server_that_is_busy_for_ever_is_waited_for_a_minute_in_all(
    web: tuple[str, list[str]], later: list[str], waits: list[float], go: Go, tmp_path: Path
) -> None:
    for number in range(20):
        (tmp_path / "web" / "seeds" / "sub" / f"{number}.txt").write_text(STORY.format(number))
    later += ["25"] * 1000
    assert go(f"{web[0]}sub/") == Counts(deferred=21)
    assert sum(waits) <= web_client.MOST_SECONDS
    later.clear()
    assert go(f"{web[0]}sub/").loaded == 20
    later.append("25")
    (tmp_path / "web" / "seeds" / "sub" / "new.txt").write_text(STORY.format("new"))
    assert go(f"{web[0]}sub/").loaded == 1
    assert waits[-1] == 25


def test_a_password_in_the_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(SettingsError) as caught:
        list(list_files("sftp://scraper:geheim@example.org/seeds"))
    assert "geheim" not in str(caught.value)


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="gopher"):
        list(list_files("gopher://example.org/seeds"))
    monkeypatch.setitem(sys.modules, "paramiko", None)
    monkeypatch.delitem(sys.modules, "flows.sources.sftp", raising=False)
    with pytest.raises(SettingsError, match="pip install paramiko"):
        list(list_files("sftp://example.org/seeds"))
    monkeypatch.setitem(sys.modules, "s3fs", None)
    monkeypatch.delitem(sys.modules["fsspec.registry"]._registry, "s3", raising=False)
    with pytest.raises(SettingsError, match="pip install s3fs"):
        list(list_files("s3://bucket/elsewhere"))
    with pytest.raises(SettingsError, match="WINNOW_SEEDS_OPTIONS"):
        list(list_files("memory://x", Limits(options="{no json")))


def test_reading_goes_through_the_same_readers() -> None:
    fsspec.filesystem("memory").pipe("/place-two/a.txt", STORY.format(1).encode())
    [found] = list_files("memory://place-two")
    [record] = read(found.file).records()
    assert record.raw == STORY.format(1).encode()  # type: ignore[union-attr]


def test_a_folder_too_deep_is_told_of() -> None:
    system = fsspec.filesystem("memory")
    system.pipe("/place-deep/a/b.txt", STORY.format(1).encode())
    system.pipe("/place-deep/a/b/c/d/e.txt", STORY.format(2).encode())

    def seen(**limits: int) -> list[tuple[bytes, str]]:
        found = list_files("memory://place-deep", Limits(**limits))  # type: ignore[arg-type]
        return [(one.file.path, one.refused.reason if one.refused else "") for one in found]

    assert seen() == [(b"a/b.txt", ""), (b"a/b/c/d/e.txt", "")]
    assert seen(max_depth=2) == [(b"a/b.txt", ""), (b"a/b/c/", "too-deep")]
    assert seen(max_path_bytes=4) == [(b"a/b.txt", ""), (b"a/b/c/", "too-deep")]


def test_a_folder_behind_sftp(tmp_path: Path, go: Go, sql: Callable[..., Any]) -> None:
    folder = tmp_path / "behind"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.txt").write_text(STORY.format(1))
    (folder / "sub" / "b.txt").write_text(STORY.format(2))
    (folder / "half.txt.part").write_text("half")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text(STORY.format(3))
    (folder / "link.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    (folder / "linked").symlink_to(tmp_path / "outside")
    os.mkfifo(folder / "pipe")
    with sftp_server.serving(folder) as (port, known):
        place = f"sftp://{sftp_server.USER}@127.0.0.1:{port}/"
        options = {"password": sftp_server.PASSWORD, "known_hosts": str(known), **ALONE}
        assert go(place, options) == Counts(loaded=2, quarantined=3)
        assert sql("SELECT path, reason FROM news.quarantine ORDER BY path") == [
            ("link.txt", "not-a-file"), ("linked", "not-a-file"), ("pipe", "not-a-file"),
        ]  # fmt: skip
        assert go(place, options) == Counts(unchanged=5)
        (folder / "a.txt").write_text(STORY.format(4) + "And more.")
        assert go(place, options) == Counts(loaded=1, unchanged=4)
        assert go(f"{place}sub", options) == Counts(duplicate=1)
        assert sftp_server.PASSWORD not in json.dumps(sql("SELECT r::text FROM winnow.run AS r"))
    with pytest.raises(SourceError, match="cannot be listed"):
        go(place, options)
    stays = known.read_text()
    with sftp_server.serving(folder, port), pytest.raises(SourceError, match="BadHostKey"):
        known.write_text(stays)  # somebody else may be at the old address
        go(place, options)


def test_an_sftp_server_nobody_knows_gets_no_password(tmp_path: Path) -> None:
    (tmp_path / "behind").mkdir()
    (tmp_path / "none").touch()
    with sftp_server.serving(tmp_path / "behind") as (port, known):
        place = f"sftp://{sftp_server.USER}@127.0.0.1:{port}/"
        for options, words in [
            (
                {"password": sftp_server.PASSWORD, "known_hosts": str(tmp_path / "none")},
                "not found in known_hosts",
            ),
            ({"password": "wrong", "known_hosts": str(known)}, "Authentication"),
        ]:
            with pytest.raises(SourceError, match=words):
                list(list_files(place, Limits(options=json.dumps({**options, **ALONE}))))


def test_what_may_be_read_only_later_comes_by_what_its_entry_says(
    go: Go, sql: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, database: str
) -> None:
    system = fsspec.filesystem("memory")
    system.pipe("/place-closed/a.txt", STORY.format(1).encode())

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("Access Denied")

    with monkeypatch.context() as closed:
        closed.setattr(type(system), "open", refuse)
        assert go("memory://place-closed") == Counts(quarantined=1)
    assert go("memory://place-closed") == Counts(unchanged=1)  # nothing about the file says that rights came
    [(remedy,)] = sql("SELECT remedy FROM news.quarantine")
    assert "then `winnow quarantine retry`" in remedy
    with connecting.connect(database) as connection:
        quarantining.retry(connection, None)
    assert go("memory://place-closed") == Counts(loaded=1)
