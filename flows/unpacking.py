"""The language model's file without its packing, which takes a third of a second to take off: so the file is kept, packed
so that it takes a fifth of that, where Python keeps compiled modules and as it keeps them."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from importlib.util import cache_from_source
from pathlib import Path

import zstandard

from flows.cleaning.description import language

_PACK = zstandard.ZstdCompressor(level=1, write_checksum=True)


def unpacked() -> bytes:
    """What :func:`flows.cleaning.description.language.unpacked` gives, sooner."""
    shipped = language.shipped()
    kept = kept_as(shipped)
    with contextlib.suppress(OSError, zstandard.ZstdError):  # none is there, or it is damaged
        return zstandard.decompress(kept.read_bytes())
    model = language.unpacked(shipped)
    if not sys.dont_write_bytecode:
        _keep(model, kept)
    return model


def kept_as(shipped: bytes) -> Path:
    """Where a model file is kept: beside this module's compiled form, where only who may change the program can write,
    by a name that another model file does not have."""
    digest = hashlib.sha256(shipped).hexdigest()
    return Path(cache_from_source(__file__)).with_name(f"language-{digest[:32]}.zst")


def _keep(model: bytes, path: Path) -> None:
    """Keep it for the next process; where nothing may be written, the next does without."""
    new = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for other in path.parent.glob("language-*.zst"):
            other.unlink()
        new.write_bytes(_PACK.compress(model))
        new.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            new.unlink()
