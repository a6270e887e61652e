"""Landing places that are no local folder: any address fsspec knows (S3, GCS, Azure, SFTP, HTTP, memory).

What is seen of a file is its size, its time and, as its change hint, its ETag or generation. Nothing is
asked for that is not below the place: links of an HTTP listing to other hosts or to folders above are no
files of it, and a redirect is a failure.
"""

from __future__ import annotations

import contextlib
import io
import json
import stat
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flows.documents import Deferral, SeedFile
from flows.errors import Deferred, SettingsError, SourceError
from flows.showing import one_line, safe
from flows.sources.found import (
    UNFINISHED,
    Found,
    Listed,
    in_reach,
    nameless,
    no_marker,
    not_a_file,
    not_now,
    too_deep,
)
from flows.sources.limits import Limits

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_HINTS = ("generation", "ETag", "etag", "Content-MD5", "Last-Modified")
_TIMES = ("LastModified", "last_modified", "updated", "mtime", "modified", "created")
_BLOCK = 2**20
_GONE = Deferral("taken-away", "It is listed, but not there when asked for; or it redirects.")
_NOTHING: Mapping[str, dict[str, Any]] = {}
# What brings a file system that is tested here; any other package is named by fsspec. Not this product's own extras: under
# its name the public index has somebody else's package.
_PACKAGES = {
    "s3": "s3fs", "s3a": "s3fs", "http": "aiohttp", "https": "aiohttp", "sftp": "paramiko", "ssh": "paramiko",
}  # fmt: skip


def is_remote(place: str) -> bool:
    """Whether a place is an address rather than a folder."""
    return "://" in place


def walk(place: str, limits: Limits) -> Iterator[Found | Listed]:
    """Every file and folder below the place, in the order of the paths' bytes. One folder's listing is held at a time.

    :raises SourceError: the place cannot be listed.
    :raises SettingsError: see :func:`file_system`.
    """
    try:
        system, root = file_system(place, limits.options)
        if hasattr(system, "revive"):
            system.revive()
        yield from _walk(system, root, place, limits, "", 0)
    except (SourceError, SettingsError):
        raise
    except Exception as error:
        raise SourceError(
            "unreadable",
            f"The landing place {safe(place)} cannot be listed: {_words(error)}.",
            "Make it, or correct WINNOW_SEEDS and WINNOW_SEEDS_OPTIONS.",
        ) from error


def _walk(
    system: Any,
    root: str,
    place: str,
    limits: Limits,
    folder: str,
    depth: int,
    linked: Mapping[str, dict[str, Any]] = _NOTHING,
) -> Iterator[Found | Listed]:
    """``folder`` ends in a slash, but for the place itself; ``linked`` is what pages of folders above link to in it."""
    path = folder.encode("utf-8", "surrogateescape")  # with its slash: a file may have the name without
    if depth > limits.max_depth or len(path) > limits.max_path_bytes:
        yield Found(SeedFile(place, path, 0, 0), too_deep(limits))
        return
    listing, below = dict(linked), dict[str, dict[str, dict[str, Any]]]()
    try:
        listing.update(_listing(system, root, folder))
    except Exception as error:
        if not folder:
            raise
        # No quarantine: nothing would tell that it can be listed again.
        why = _GONE if isinstance(error, FileNotFoundError) else not_now(_words(error))
        yield Found(SeedFile(place, path, 0, 0), waiting=why)
    else:
        if folder:
            yield Listed(path)
    for name in [name for name in listing if "/" in name[:-1]]:
        first, _, rest = name.partition("/")
        below.setdefault(f"{first}/", {})[rest] = listing.pop(name)
    for name in sorted({*listing, *below}, key=lambda name: name.encode("utf-8", "surrogateescape")):
        if not name:
            yield Found(SeedFile(place, f"{folder}/".encode("utf-8", "surrogateescape"), 0, 0), nameless())
        elif name.endswith("/"):
            yield from _walk(system, root, place, limits, folder + name, depth + 1, below.get(name, _NOTHING))
        elif not limits.marker or not name.endswith(limits.marker):
            waiting = (
                no_marker(limits.marker) if limits.marker and name + limits.marker not in listing else None
            )
            unseen = SeedFile(place, (folder + name).encode("utf-8", "surrogateescape"), 0, 0)
            if (mode := listing[name].get("mode")) and not stat.S_ISREG(mode):
                yield Found(unseen, not_a_file(mode))
                continue
            try:
                yield Found(_seen(system, place, folder + name, root, listing[name]), waiting=waiting)
            except FileNotFoundError:  # or a redirect: fsspec calls both the same
                yield Found(unseen, waiting=_GONE)
            except Deferred as error:
                yield Found(unseen, waiting=Deferral(error.reason, error.detail))


def _listing(system: Any, root: str, folder: str) -> dict[str, dict[str, Any]]:
    """Name and facts of everything in a folder, and of what its page links to further below; folders' names end in a slash,
    and what has no name is no folder."""
    base = f"{root}/{folder}" if folder else f"{root}/"
    web_page = _protocol(system) == "http"
    found: dict[str, dict[str, Any]] = {}
    for info in system.ls(base if web_page else base.rstrip("/") or "/", detail=True):
        whole = str(info["name"])
        if not whole.startswith(base):
            continue
        is_folder = info["type"] == "directory"
        name = whole[len(base) :].rstrip("/") if is_folder else whole[len(base) :]
        # A key with two slashes in a row, or with one at its end; other stores list the folder itself so.
        if not name and _protocol(system) in ("s3", "s3a") and (is_folder or info.get("size")):
            found[""] = info
        if name and not any(part.startswith(".") or part.endswith(UNFINISHED) for part in name.split("/")):
            found[name + "/" if is_folder else name] = info
    return found


def _protocol(system: Any) -> str:
    protocol = system.protocol if isinstance(system.protocol, str) else system.protocol[0]
    return "http" if protocol.startswith("http") else str(protocol)


def _seen(system: Any, place: str, path: str, root: str, info: dict[str, Any]) -> SeedFile:
    """What is known of a file; a web listing states no more than its name.

    :raises FileNotFoundError: it is not there, or not to be had.
    :raises Deferred: the server does not say how large it is.
    """
    if info.get("size") is None:
        info = system.info(f"{root}/{path}")
    if info.get("size") is None:
        raise Deferred(
            "not-readable-now", "Its server states no size, so nobody can tell whether it comes whole."
        )
    hint = next((str(info[name]) for name in _HINTS if info.get(name)), "")
    return SeedFile(
        place, path.encode("utf-8", "surrogateescape"), int(info["size"]), _time_of(info), hint=hint
    )


def _time_of(info: dict[str, Any]) -> int:
    """Nanoseconds since 1970, 0 if nothing is stated."""
    stated = next((info[name] for name in _TIMES if info.get(name)), None)
    if isinstance(stated, str):
        try:
            stated = datetime.fromisoformat(stated)
        except ValueError:
            return 0
    if isinstance(stated, datetime):
        stated = (stated if stated.tzinfo else stated.replace(tzinfo=UTC)).timestamp()
    return in_reach(float(stated) * 1e9) if isinstance(stated, int | float) else 0


@contextlib.contextmanager
def open_remote(file: SeedFile, limits: Limits) -> Iterator[io.RawIOBase]:
    """A file's bytes, and at the end the certainty that it stayed as discovery saw it.

    :raises SourceError: it may not be read.
    :raises Deferred: it changed, is gone or too young, or the place cannot be reached now.
    """
    try:
        system, root = file_system(file.place, limits.options)
    except SettingsError:
        raise
    except Exception as error:  # some connect at once
        raise _not_now(file, error) from error
    path = file.path.decode("utf-8", "surrogateescape")
    _must_be_the_same(system, root, path, file)
    if file.mtime_ns and 0 <= time.time_ns() - file.mtime_ns < limits.settle_seconds * 1e9:
        raise Deferred("too-young", f"{file.shown} is younger than {limits.settle_seconds:g} seconds.")
    try:
        opened, seekable = _opened(system, f"{root}/{path}")
    except Exception as error:
        raise _not_now(file, error) from error
    with opened:
        stream = _Stream(opened, file, seekable)
        try:
            yield stream
        except Exception:  # what seems damaged may only have been exchanged under our eyes
            _must_be_the_same(system, root, path, file)
            raise
        if stream.end is not None and stream.end != file.size:
            raise Deferred("changed", f"{file.shown} gave {stream.end:,} bytes instead of {file.size:,}.")
    _must_be_the_same(system, root, path, file)


def _opened(system: Any, path: str) -> tuple[Any, bool]:
    if _protocol(system) == "http":
        from flows.sources import web

        return web.opened(system, path, _BLOCK)
    opened = system.open(path, "rb", block_size=_BLOCK)
    return opened, bool(opened.seekable())


class _Stream(io.RawIOBase):
    def __init__(self, opened: Any, file: SeedFile, seekable: bool) -> None:
        self._opened, self._file, self._seekable = opened, file, seekable
        self.end: int | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._seekable

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        try:
            piece = self._opened.read(len(view))
        except Exception as error:
            raise _not_now(self._file, error) from error
        view[: len(piece)] = piece
        if not piece and len(view):
            self.end = int(self._opened.tell())
        return len(piece)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return int(self._opened.seek(offset, whence))

    def tell(self) -> int:
        return int(self._opened.tell())


def _must_be_the_same(system: Any, root: str, path: str, file: SeedFile) -> None:
    try:
        now = _seen(system, file.place, path, root, system.info(f"{root}/{path}"))
    except Exception as error:
        raise _not_now(file, error) from error
    if now != file:
        raise Deferred("changed", f"{file.shown} changed since it was found.")


def _not_now(file: SeedFile, error: Exception) -> Deferred | SourceError:
    if isinstance(error, PermissionError):
        return SourceError(
            "unreadable",
            f"{file.shown} may not be read: {_words(error)}.",
            "Give the job's credentials the right to read it, then `winnow quarantine retry`; or remove it.",
        )
    return Deferred("not-readable-now", f"{file.shown} cannot be read now: {_words(error)}.")


def _words(error: Exception) -> str:
    return one_line(f"{type(error).__name__}: {error}")[:300]


@lru_cache(maxsize=8)
def file_system(place: str, options: str) -> tuple[Any, str]:
    """The file system of an address and the root below which everything lies, without a slash at its end.

    ``options`` are JSON, handed to fsspec: endpoint, key, secret and the like.

    :raises SettingsError: the address holds a password or names nothing known, or a package is missing.
    """
    import fsspec

    protocol = place.partition("://")[0]
    if urlsplit(place).password is not None:
        raise SettingsError(
            "WINNOW_SEEDS holds a password, which would be stored with every file. Put it into "
            'WINNOW_SEEDS_OPTIONS, as {"username": "...", "password": "..."}.'
        )
    try:
        given = json.loads(options or "{}")
        if protocol in ("http", "https"):
            from flows.sources import web

            client = {"get_client": web.client, "allow_redirects": False, "use_listings_cache": False}
            return web.Listings(**{**client, **given}), place.rstrip("/")
        if protocol in ("sftp", "ssh"):
            from flows.sources.sftp import KnownHosts

            where = KnownHosts._get_kwargs_from_urls(place)
            return KnownHosts(**{**where, **given}), KnownHosts._strip_protocol(place).rstrip("/")
        system, root = fsspec.core.url_to_fs(place, use_listings_cache=False, **given)
    except ImportError as error:
        wanted = f"pip install {_PACKAGES[protocol]}" if protocol in _PACKAGES else _words(error)
        raise SettingsError(f"Nothing installed reads {protocol}:// places: {wanted}.") from error
    except (ValueError, TypeError) as error:
        raise SettingsError(f"WINNOW_SEEDS or WINNOW_SEEDS_OPTIONS: {_words(error)}.") from error
    return system, str(root).rstrip("/")
