"""Pages whose source a browser showed, and that were saved as it showed it: a table or a list of lines of escaped markup."""

from __future__ import annotations

import html
import re

_HEAD = 20_000
"""Characters of a page in which its own markup begins, if it is one."""
_BESIDE = 300
"""Characters above the source, buttons of the browser, and below the source's end."""
_SHOWN = re.compile(
    r"<body[^<>]{0,200}\sid=[\"']?viewsource|<td[^<>]{0,200}\sclass=[\"']?line-content", re.IGNORECASE
)
_ROW = re.compile(r"</tr>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


def source_of(markup: str) -> str | None:
    """The page whose source such a page shows, ``None`` where it is a page of its own.

    >>> row = '<tr><td class="line-number"></td><td class="line-content">{}</td></tr>'
    >>> source_of(f"<table>{row.format('&lt;html&gt;')}{row.format('<span>&lt;p&gt;</span>Quay &amp;amp; crane')}</table>")
    '<html>\\n<p>Quay &amp; crane\\n'
    >>> source_of('<td class="line-content">Quay') is None
    True
    """
    if _SHOWN.search(markup, 0, _HEAD) is None:
        return None
    shown = html.unescape(_TAG.sub("", _ROW.sub("\n", markup)))
    begin = _PAGE.search(shown, 0, _BESIDE)
    if begin is None or len(shown) - shown.rfind("</html>") > _BESIDE < len(shown) - begin.start():
        return None  # an article on how pages are made
    return shown[begin.start() :]
