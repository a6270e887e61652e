"""What lies in the landing place, in a fixed order, and what in it cannot be read as a file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import datetime

from flows.documents import Folder
from flows.errors import SettingsError
from flows.sources import folders, remote
from flows.sources.found import Found, Sight
from flows.sources.limits import Limits


def place_of(stated: str) -> str:
    """A landing place as the archive names it: a folder by its whole path, however and from wherever it was named, an
    address without a slash at its end. Else ``seeds`` and ``seeds/`` were two places, and ``seeds`` in two working folders one.

    :raises SettingsError: nothing is stated, or a path that is no text.
    """
    if not stated:
        raise SettingsError("WINNOW_SEEDS is empty: set it to the folder where the seeds arrive.")
    if remote.is_remote(stated):
        kind, _, rest = stated.partition("://")
        place = f"{kind}://{rest.rstrip('/')}"
    else:
        place = os.path.abspath(stated)  # noqa: PTH100 (a link stays one)
    try:
        place.encode()
    except UnicodeEncodeError as error:
        raise SettingsError(
            f"The landing place {os.fsencode(place)!r} is not UTF-8, as its own name must be, unlike those of the "
            "files in it. Rename it, or name it by a link."
        ) from error
    return place


def survey(
    place: str,
    limits: Limits,
    remembered: Iterable[Folder] = (),
    sweep_before: datetime | None = None,
    *,
    trusting: bool = True,
) -> Iterator[Sight]:
    """Everything in the landing place and its folders, in the order of the paths' bytes.

    Folders that are as they were remembered are told of, but not gone through, unless ``trusting`` is
    false. Symbolic links are never
    followed. Names that begin with a dot or end in ``.tmp`` or ``.part`` are the producer's own business
    and are passed over (docs/landing.md).

    :raises SourceError: the place itself is missing or cannot be listed.
    :raises SettingsError: its address makes no sense or needs a package that is not installed.
    """
    if remote.is_remote(place):
        return remote.walk(place, limits)
    return folders.walk(place, limits, remembered, sweep_before, trusting=trusting)


def list_files(place: str, limits: Limits | None = None) -> Iterator[Found]:
    """The files of :func:`survey`, all of them.

    :raises SourceError: the place itself is missing or cannot be listed.
    """
    return (one for one in survey(place, limits or Limits()) if isinstance(one, Found))
