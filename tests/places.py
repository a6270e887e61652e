"""Where the servers of tests keep their files."""

from __future__ import annotations

import shutil
from pathlib import Path

_MEMORY, _ROOM = Path("/dev/shm"), 4 << 30

QUICK = str(_MEMORY) if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM else None
"""A folder in memory for :func:`tempfile.mkdtemp`, ``None`` where there is none with room. Each database is a thousand
files, made for one test and removed behind it; on a disk ext4 looks through all that were removed within the last minutes
for each that it makes, and a database that took 20 ms of CPU took 300 after the thirtieth."""
