"""Text from outside, shown so that it cannot drive the terminal or hide what it says."""

from __future__ import annotations


def safe(text: str, most: int | None = None) -> str:
    """Text on one line, without control characters, and without the marks that turn its direction.

    :param most: where it is cut; a path must be whole, since somebody has to find the file by it.

    >>> safe("a\\x1b[31mb\\u202ec")
    'a\\\\x1b[31mb\\\\u202ec'
    """
    shown = text if most is None or len(text) <= most else text[: most - 1] + "\u2026"
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in shown)
