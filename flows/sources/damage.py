"""What every container says when it cannot be trusted."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable
from typing import IO, TYPE_CHECKING

from flows.documents import Rejection
from flows.errors import SourceError
from flows.sources.limits import Limits

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


_LONGEST_NAME = 500  # characters: an index of the database holds no key of 3,000 bytes
_SIGNS = re.compile("[\x00-\x1f\x7f-\x9f%#]")
_SLASHES = re.compile("//+")


def damaged(where: str, what: str) -> SourceError:
    """A container is cut or corrupt: nothing of it may be kept, for nobody can say what is missing."""
    return SourceError("damaged", f"{where}: {what}", "Nothing of it was loaded: deliver it again, whole.")


def bomb(where: str, unpacked: int, packed: int) -> SourceError:
    """Something unpacks to far more than real seeds do."""
    return SourceError(
        "bomb",
        f"{where}: {packed:,} bytes unpack to more than {unpacked:,}.",
        "Nothing of it was loaded. If it is honest, unpack it before delivery.",
    )


def unsafe_name(address: str) -> Rejection:
    """A member's name would lead out of a folder it were unpacked in."""
    return Rejection(
        address, "unsafe-name", "The member's name is absolute or climbs out of the archive.",
        "Nothing was read from it: find out who packs such names.",
    )  # fmt: skip


def too_many_members(where: str, limits: Limits) -> SourceError:
    """An archive has more members than any honest one."""
    return SourceError(
        "too-many-members",
        f"{where} has more than {limits.max_members:,} members.",
        "Split it; or raise WINNOW_MAX_MEMBERS, then `winnow quarantine retry`.",
    )


class Content(io.RawIOBase):
    """A member's bytes. Whoever reads them hears of damage by the one name it has here."""

    def __init__(
        self,
        content: IO[bytes],
        where: str,
        faults: tuple[type[Exception], ...],
        count: Callable[[int], None] = lambda size: None,
    ) -> None:
        self._content, self._where, self._faults, self._count = content, where, faults, count

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        try:
            data = self._content.read(len(view))
        except self._faults as error:
            raise damaged(self._where, f"the member is cut or corrupt ({error}).") from error
        self._count(len(data))
        view[: len(data)] = data
        return len(data)


class Meter:
    """Counts what goes into an unpacker and what comes out, and stops a bomb.

    :param within: the meter of the whole file, in which all that comes out of any packing in it is counted too.
    :param packed: what went in before.
    """

    def __init__(self, where: str, limits: Limits, within: Meter | None = None, packed: int = 0) -> None:
        self.where, self.limits, self.within = where, limits, within
        self.packed, self.unpacked = packed, 0

    def count(self, packed: int, unpacked: int) -> None:
        """Note progress.

        :raises SourceError: the ratio or the total is over the limit, here or in the whole file.
        """
        self.packed += packed
        self.unpacked += unpacked
        limits = self.limits
        if self.unpacked > limits.ratio_free_bytes and (
            self.unpacked > limits.max_ratio * self.packed or self.unpacked > limits.max_unpacked_bytes
        ):
            raise bomb(self.where, self.unpacked, self.packed)
        if self.within is not None:
            self.within.count(0, unpacked)


def member_address(entry_address: str, name: str, seen: dict[str, int]) -> str:
    """The address of an archive's member, which no other record of the file has.

    Slashes within a name are single, ``//`` stands before the name of a member of a member, and the sign of
    a place in it, ``#``, is escaped, as are control characters. Of several with one name each is numbered.

    >>> seen = {}
    >>> [member_address("a.zip", "x//y.txt", seen), member_address("a.zip", "x/y.txt", seen)]
    ['a.zip//x/y.txt', 'a.zip//x/y.txt~2']
    >>> member_address("", "No. #1 at 100%.txt", seen)
    'No. %231 at 100%25.txt'
    """
    shown = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    shown = _SLASHES.sub("/", _SIGNS.sub(lambda sign: f"%{ord(sign[0]):02X}", shown)) or "(no name)"
    if len(shown) > _LONGEST_NAME:
        shown = f"{shown[:_LONGEST_NAME]}~{hashlib.sha256(shown.encode()).hexdigest()[:16]}"
    times = seen[shown] = seen.get(shown, 0) + 1
    while times > 1 and f"{shown}~{times}" in seen:
        times = seen[shown] = times + 1
    if times > 1:
        shown = f"{shown}~{times}"
        seen[shown] = 1
    return f"{entry_address}//{shown}" if entry_address else shown


def climbs(name: str) -> bool:
    """Whether a member's name is absolute or has a ``..`` in it, in any system's notation.

    >>> [climbs(name) for name in ("a/b..txt", "../x", "/etc/x", "a\\\\..\\\\b", "C:x")]
    [False, True, True, True, True]
    """
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or name.startswith(("/", "\\")) or (len(name) > 1 and name[1] == ":")
