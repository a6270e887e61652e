"""Which encoding bytes are in when nobody says: a first version on charset-normalizer."""

from __future__ import annotations

from charset_normalizer import from_bytes

from flows.sources.charsets import codec_of, strictly


def detect(raw: bytes) -> tuple[str, str, float] | None:
    """Text, codec and confidence of the likeliest encoding, ``None`` when none fits."""
    best = from_bytes(raw[: 2**17]).best()
    codec = codec_of(best.encoding) if best is not None else ""
    for candidate, confidence in ((codec, 0.7), ("cp1252", 0.3)):
        if not candidate:
            continue
        try:
            return strictly(raw, candidate), candidate, confidence
        except UnicodeError:
            continue
    return None
