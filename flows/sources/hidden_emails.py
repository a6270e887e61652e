"""Addresses that Cloudflare hides in pages: it shows "[email protected]" and lets a script decode them.

Sites hide them on purpose, so they are decoded only where an operator asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

HIDES_EMAILS = re.compile(rb"data-cfemail|/cdn-cgi/l/email-protection#", re.IGNORECASE)
_LINK = "/cdn-cgi/l/email-protection#"


def revealed(attributes: Mapping[str, str]) -> str:
    """The address that an element's attributes hide, ``""`` if they hide none.

    The first byte of the code is the key that the others are combined with by exclusive or.

    >>> revealed({"data-cfemail": "2a4b6a4804495e"})
    'a@b.ct'
    >>> revealed({"href": "/cdn-cgi/l/email-protection#2a4b6a4804495e1559170b"})
    'a@b.ct'
    """
    code = attributes.get("data-cfemail", "") or attributes.get("href", "").partition(_LINK)[2]
    try:
        data = bytes.fromhex(code[:2000])
        text = bytes(byte ^ data[0] for byte in data[1:]).decode("utf-8") if data else ""
    except ValueError:
        return ""
    address = text.partition("?")[0]  # a link may go on with the subject of the mail
    return address if "@" in address and address.isprintable() else ""
