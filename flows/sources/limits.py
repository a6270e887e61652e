"""How much of anything the sources accept before they call it an attack or a mistake."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import TYPE_CHECKING

from flows.errors import SettingsError

if TYPE_CHECKING:  # a process that cleans has its limits told and reads no settings
    from flows.settings import Settings

# What a field of a record can be.
FIELDS = (
    "html", "text", "title", "canonical", "published", "updated", "authors", "publisher", "site_name", "language",
    "section", "tags", "description",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on memory and time, all chosen well above what real seeds need.

    Sizes are bytes, times seconds. ``held_bytes`` is how much of one file the line holds at once before
    it loads the file piece by piece. ``max_ratio`` bounds unpacked to packed bytes, once
    ``ratio_free_bytes`` were unpacked: real crawls stay below 40, deflate can reach 1,032, zstd
    30,000. ``max_unpacked_bytes`` bounds what one file may unpack to in all, ``max_members`` the
    entries of an archive, ``max_nesting`` archives within archives, ``max_blocks`` the lines of a page.
    ``fields`` names an archive's own fields, as ``(("text", "story"), ("canonical", "href"))``.
    ``reveal_emails`` decodes the addresses that Cloudflare hid on a site's behalf.
    Folders deeper than ``max_depth`` or with a longer path than ``max_path_bytes`` are not gone into.
    ``marker`` is the ending of the file by which a producer calls another whole, ``""`` for none;
    ``latest`` is the last day a document may bear, the day after the work began: later ones are slips.
    ``options`` what a remote place's file system needs to know, as JSON, passwords included.
    """

    max_file_bytes: int = 16 * 2**30
    max_record_bytes: int = 64 * 2**20
    settle_seconds: float = 0.0
    held_bytes: int = 32 * 2**20
    max_ratio: int = 250
    ratio_free_bytes: int = 64 * 2**20
    max_unpacked_bytes: int = 256 * 2**30
    max_members: int = 250_000
    max_nesting: int = 4
    max_blocks: int = 250_000
    fields: tuple[tuple[str, str], ...] = ()
    reveal_emails: bool = False
    max_depth: int = 100
    max_path_bytes: int = 2000
    marker: str = ""
    latest: datetime.date | None = None
    options: str = dataclass_field(default="", repr=False)


def limits_of(settings: Settings) -> Limits:
    """The limits, as the settings have them today.

    :raises SettingsError: ``WINNOW_FIELDS`` is not of the form ``text=story,canonical=href``.
    """
    # Somewhere it is tomorrow already; a later day of publication is a slip.
    tomorrow = datetime.datetime.now(datetime.UTC).date() + datetime.timedelta(days=1)
    return Limits(
        max_file_bytes=settings.max_file_bytes,
        max_record_bytes=settings.max_record_bytes,
        settle_seconds=settings.settle_seconds,
        held_bytes=settings.batch_bytes,
        max_ratio=settings.max_ratio,
        max_unpacked_bytes=settings.max_unpacked_bytes,
        max_members=settings.max_members,
        max_nesting=settings.max_nesting,
        fields=tuple(_fields(settings.fields)),
        reveal_emails=settings.reveal_emails,
        marker=settings.marker,
        latest=tomorrow,
        options=settings.seeds_options.get_secret_value() if settings.seeds_options is not None else "",
    )


def _fields(stated: str) -> Iterator[tuple[str, str]]:
    for pair in filter(None, map(str.strip, stated.split(","))):
        field, _, name = map(str.strip, pair.partition("="))
        if field not in FIELDS or not name:
            raise SettingsError(
                f"WINNOW_FIELDS: {pair!r} is not one of {', '.join(FIELDS)}, then = and the archive's own name. "
                "Example: text=story,canonical=href."
            )
        yield field, name
