"""How a text that is no web page is written: a line a paragraph, wrapped at a column, or in Markdown."""

from __future__ import annotations

import re

LARGEST = 2_000_000
"""Characters of a text that is read as Markdown; no article is longer, and hostile ones are costly."""
_LOOKED_AT = 2**16
_LINK = re.compile(
    r"\]\((?:<[^<>\n]{1,2000}>|(?:https?://|/|#|mailto:)[^\s()]{0,2000})(?:\s+\"[^\"\n]{0,300}\")?\)"
)
_LINKS = 3
"""Links there must be: one or two are a habit of people who write plain text too."""
_FRONT = re.compile(
    r"\ufeff?---[ \t]*\n(?:[A-Za-z][\w -]{0,40}:[^\n]*\n(?:[ \t][^\n]*\n|-[ \t][^\n]*\n){0,60}){2,40}---[ \t]*(?:\n|$)"
)
_BEGUN = ("---", "\ufeff---", "Title:", "URL Source:")
_READER = re.compile(
    r"(?:(?:Title|URL Source|Published Time|Author|Description|Number of Pages|Warning):[^\n]*\n\s*){1,8}"
    r"Markdown Content:[ \t]*\n"
)


def form_of(raw: bytes) -> str:
    """``markdown``, ``wrapped`` or ``text``: what a record of these bytes is to be read as.

    The encoding is not known yet and matters little: signs and line ends are the same in most.
    """
    if 0 in raw[:4096]:
        return "text"
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    if is_markdown(text):
        return "markdown"
    from flows.sources.wrapping import width_of  # with numpy: who only lists files has no use for it

    return "wrapped" if width_of(text) else "text"


def is_markdown(text: str) -> bool:
    """Whether a text is plainly Markdown: it has some links in its signs, or facts before it as Markdown has them.

    >>> is_markdown("* [Home](/)\\n* [News](/news)\\n* [Sport](https://post.example/sport)")
    True
    >>> is_markdown("# 1 of the charts [sic] (again) is *the* song")
    False
    """
    if len(text) > LARGEST or ("](" not in text and not text.startswith(_BEGUN)):
        return False
    head = text[:_LOOKED_AT].replace("\r\n", "\n")
    return len(_LINK.findall(head)) >= _LINKS or bool(front_of(head))


def front_of(text: str) -> str:
    """What stands before a text as facts about it, ``name: value``: between two lines of dashes (as generators of sites
    and extractors write it), or down to "Markdown Content:" (as some services that read pages do)."""
    head = text[:_LOOKED_AT]
    found = _FRONT.match(head) or _READER.match(head)
    return found[0] if found else ""
