"""Whether a landing place behind fsspec does what a run needs: ``python -m benchmarks.places PLACE OPTIONS``.

Writes three small objects below the place, runs twice, exchanges one at the same size, runs twice more, and says what
each run saw. Against emulators on the loopback, with ``pip install adlfs gcsfs`` beside the product::

    azurite-blob --blobPort 10123 --skipApiVersionCheck      # npm install azurite
    gcp-storage-emulator start --host=127.0.0.1 --port=10124 --in-memory --default-bucket=seeds

    python -m benchmarks.places abfs://seeds/in '{"connection_string": "..."}'       # the one azurite documents
    GCSFS_EXPERIMENTAL_ZB_HNS_SUPPORT=false \\
    python -m benchmarks.places gs://seeds/in '{"endpoint_url": "http://127.0.0.1:10124", "token": "anon"}'
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

import fsspec

from flows.documents import Counts
from flows.run import open_run
from flows.settings import Settings
from flows.sources import Limits, list_files
from flows.store import embedded
from flows.workers import Workers

_STORY = (
    "Harbour council votes on pier {0}\n" + "The council voted on Monday to rebuild pier {0}, at last.\n" * 4
)


def main() -> int:
    """Try one place; non-zero when a run did not see what it should."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("place")
    parser.add_argument("options", nargs="?", default="{}")
    told = parser.parse_args()
    system, root = fsspec.core.url_to_fs(told.place, use_listings_cache=False, **json.loads(told.options))
    if not system.exists(bucket := root.partition("/")[0]):
        system.mkdir(bucket)
    for number, name in enumerate(("a.txt", "2026/b.txt", "half.txt.part")):
        system.pipe(f"{root}/{name}", _STORY.format(number).encode())
    for found in list_files(told.place, Limits(options=told.options)):
        print(
            f"{found.file.shown}: {found.file.size} bytes, hint {found.file.hint!r}, mtime {found.file.mtime_ns}"
        )
    home = Path(tempfile.mkdtemp(prefix="winnow-places-"))
    home.chmod(0o755)
    settings = Settings(
        _env_file=None, DATABASE_URL=embedded.start(home), seeds=told.place, seeds_options=told.options  # type: ignore[call-arg, arg-type]
    )  # fmt: skip
    try:
        seen = [_run(settings), _run(settings)]
        system.pipe(f"{root}/a.txt", _STORY.format(7).encode())
        seen += [_run(settings), _run(settings)]
    finally:
        embedded.stop(home)
        shutil.rmtree(home)
    return seen != [Counts(loaded=2), Counts(unchanged=2), Counts(loaded=1, unchanged=1), Counts(unchanged=2)]


def _run(settings: Settings) -> Counts:
    with open_run(settings) as run:
        run.work(Workers(1).submit, ahead=1)
    print(run.counts)
    return run.counts


if __name__ == "__main__":
    sys.exit(main())
