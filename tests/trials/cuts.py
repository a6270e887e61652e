"""The connection cut after so many bytes, by a proxy between the run and the server."""

from __future__ import annotations

import contextlib
import random
import selectors
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from flows.store import server_files
from tests.trials.ground import Ground, Tally

_SOCKET = ".s.PGSQL.5432"


class Proxy:
    """Passes bytes between a client and the server; cuts both after ``limit`` bytes one way, once."""

    def __init__(self, behind: Path, limit: int | None, towards_client: bool) -> None:
        self.behind, self.limit, self.towards_client = behind, limit, towards_client
        self.folder = Path(tempfile.mkdtemp(prefix="winnow-proxy-"))
        self.passed = [0, 0]
        self.commits: list[tuple[int, int]] = []  # bytes passed each way when the last byte of a COMMIT left
        self.cut = False
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(self.folder / _SOCKET))
        self._listener.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()
        shutil.rmtree(self.folder)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._pass, args=(client,), daemon=True).start()

    def _pass(self, client: socket.socket) -> None:
        server = socket.socket(socket.AF_UNIX)
        server.connect(str(self.behind / _SOCKET))
        chooser = selectors.DefaultSelector()
        chooser.register(client, selectors.EVENT_READ, (server, 0))
        chooser.register(server, selectors.EVENT_READ, (client, 1))
        with client, server, contextlib.suppress(OSError):
            while True:
                for key, _ in chooser.select():
                    other, way = key.data
                    data = key.fileobj.recv(65536)  # type: ignore[union-attr]
                    if not data:
                        return
                    room = len(data)
                    if self.limit is not None and way == self.towards_client and not self.cut:
                        room = min(room, self.limit - self.passed[way])
                    if way == 0 and (at := data.find(b"COMMIT\0")) >= 0:
                        self.commits.append((self.passed[0] + at + len("COMMIT") + 1, self.passed[1]))
                    self.passed[way] += room
                    other.sendall(data[:room])
                    if room < len(data):
                        self.cut = True
                        return


@contextlib.contextmanager
def proxied(
    ground: Ground, address: str, limit: int | None, towards_client: bool
) -> Iterator[tuple[str, Proxy]]:
    """The address of a database behind a proxy."""
    behind = server_files.socket_folder(ground.root / "home")
    proxy = Proxy(behind, limit, towards_client)
    try:
        yield address.replace(str(behind), str(proxy.folder)), proxy
    finally:
        proxy.close()


def cut_connections(ground: Ground, count: int) -> Tally:
    """Cut at ``count`` places: each of the last 60 bytes before a batch's COMMIT is out, each of the 60 about its
    answer, as many at the very end of a run, and random ones."""
    chance = random.Random(21)
    with ground.database() as address, proxied(ground, address, None, False) as (through, proxy):
        ground.start(through).join()
        whole, commits = tuple(proxy.passed), proxy.commits
    # The last commit that ends a batch of rows, and not only a line of the account.
    asked, answered = [here for before, here in pairwise(commits) if here[0] - before[0] > 100_000][-1]
    places = [(asked - back, False) for back in range(60)] + [
        (answered + 40 - back, True) for back in range(60)
    ]
    places += [(whole[way] - back, bool(way)) for way in (0, 1) for back in range(1, 31)]
    chance.shuffle(places)
    places = places[: count * 3 // 5]
    places += [(chance.randrange(1, whole[n % 2]), bool(n % 2)) for n in range(count - len(places))]
    cuts = failed = lost = doubled = 0
    for limit, way in places:
        with ground.database() as address:
            with proxied(ground, address, limit, way) as (through, proxy):
                process = ground.start(through)
                process.join()
                cuts += proxy.cut
                failed += process.exitcode != 0
            found = ground.tally(address, "", cuts)
            lost, doubled = lost + found.lost, doubled + found.doubled
    notes = (f"{len(places)} places, {failed} runs left it to the next",)
    return Tally("connection cut", cuts, lost, doubled, notes=notes)
