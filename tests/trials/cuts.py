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
from pathlib import Path

from flows.store import embedded
from tests.trials.ground import Ground, Tally

_SOCKET = ".s.PGSQL.5432"


class Proxy:
    """Passes bytes between a client and the server; cuts both after ``limit`` bytes one way, once."""

    def __init__(self, behind: Path, limit: int | None, towards_client: bool) -> None:
        self.behind, self.limit, self.towards_client = behind, limit, towards_client
        self.folder = Path(tempfile.mkdtemp(prefix="winnow-proxy-"))
        self.passed = [0, 0]
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
    behind = embedded.socket_folder(ground.root / "home")
    proxy = Proxy(behind, limit, towards_client)
    try:
        yield address.replace(str(behind), str(proxy.folder)), proxy
    finally:
        proxy.close()


def cut_connections(ground: Ground, count: int) -> Tally:
    """Cut at ``count`` places: random ones, and each of the last 60 bytes the client and server exchange."""
    chance = random.Random(21)
    with ground.database() as address, proxied(ground, address, None, False) as (through, proxy):
        ground.start(through).join()
        whole = tuple(proxy.passed)
    places = [(whole[way] - back, bool(way)) for way in (0, 1) for back in range(1, 61)]
    chance.shuffle(places)
    places = places[: count // 3]
    places += [(chance.randrange(1, whole[way]), bool(way)) for way in (0, 1) for _ in range(count // 3)]
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
