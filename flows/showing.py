"""Text from outside, shown so that it cannot drive the terminal or hide what it says."""

from __future__ import annotations


def safe(text: str, most: int | None = None) -> str:
    """A name on one line, with all that is not plain to see written out: controls, odd spaces, marks of direction.
    Bytes of a path that are no UTF-8 appear as the archive shows them.

    :param most: where it is cut; a path must be whole, since somebody has to find the file by it.

    >>> safe("a\\x1b[31mb\\u202ec")
    'a\\\\x1b[31mb\\\\u202ec'
    >>> safe(b"caf\\xe9.txt".decode(errors="surrogateescape"))
    'caf\\\\xe9.txt'
    """
    shown = text if most is None or len(text) <= most else text[: most - 1] + "\u2026"
    return "".join(c if c.isprintable() else _written_out(c) for c in shown)


def _written_out(character: str) -> str:
    code = ord(character)
    return f"\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else ascii(character)[1:-1]


def one_line(told: object) -> str:
    """What something says, an error of the database or of a library, with all its lines in one.

    >>> one_line(ValueError("no\\nsuch  table"))
    'no such table'
    """
    return " ".join(str(told).split())


def readable(text: str, most: int | None = None) -> str:
    """Prose, likewise, but with its lines, and a blank for every other space.

    >>> readable("Ferry\\xa0late\\n\\x1b[31m\\ttoday")
    'Ferry late\\n\\\\x1b[31m today'
    """
    return "\n".join(
        safe("".join(" " if c.isspace() else c for c in line), most) for line in text.split("\n")
    )
