"""Names that run on from what stands before them and lead to a date: "travelAna Li May 3, 2024 boats, quays".

Site builders print section, author, day and tags of a post in elements of one line, below the post and again
with the posts before and after it; a text has them without blanks.
"""

from __future__ import annotations

import re

_FUSED = re.compile(
    # A capital behind a small letter, but for names that are written so; a small letter behind capitals.
    r"(?:(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])(?<!\b[DLM][aeiouc])(?<!\b[MV][ao][cn])(?<!\bFitz)"
    r"|(?<=[A-ZÀ-Þ]{3})(?=[a-zß-ÿ]))"
    r"(?P<name>[^\W\d_](?:[^\W\d_]|[ .'’-]){1,40}?)\s*$"
)


def fused_name(ahead: str) -> str:
    """The name at the end of what stands ahead of a date in its line, if it runs on from what is before it.

    >>> fused_name("slow travelAna Li "), fused_name("FLOCK CAREana li "), fused_name("lifestyleAna ")
    ('Ana Li', 'ana li', 'Ana')
    >>> fused_name("Ronald McDonald "), fused_name("Posted by Ana Li ")
    ('', '')
    """
    found = _FUSED.search(ahead[-120:])
    return found["name"] if found is not None else ""
