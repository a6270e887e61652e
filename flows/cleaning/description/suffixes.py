"""Under which suffixes names are registered (com, co.uk), by the public suffix list that tldextract ships.

The library itself answers where a host is written in any unusual way. It is asked for no other, since it takes a sixth
of a second to import and to make its tree, and each process of ours begins with that. A test holds both to the same answers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_PLAIN = re.compile(r"(?!.*xn--)(?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]{0,62}")
_RULE = re.compile(r"^[!*\w]\S*", re.M)
_PRIVATE = "===BEGIN PRIVATE DOMAINS==="


def registered(host: str) -> str:
    """The domain of a host that somebody has registered, in small letters; ``""`` where there is none.

    >>> registered("news.example.co.uk"), registered("co.uk"), registered("192.0.2.1")
    ('example.co.uk', '', '')
    """
    if not _PLAIN.fullmatch(host):
        return _library(host)
    rules, parents = _list()
    labels = host.split(".")
    suffix = at = len(labels)
    under = ""
    while at:
        label = labels[at - 1]
        name = f"{label}.{under}" if under else label
        if name not in parents:
            if f"*.{under}" in rules:  # whatever stands there is a suffix too, but for exceptions
                suffix = at if f"!{name}" in rules else at - 1
            break
        at -= 1
        under = name
        if name in rules:
            suffix = at
    return ".".join(labels[suffix - 1 :]) if 0 < suffix < len(labels) else ""


@cache
def _list() -> tuple[frozenset[str], frozenset[str]]:
    """The rules of the list, without what private owners added to it, and all ends of these at a dot."""
    found = find_spec("tldextract")
    assert found is not None and found.origin is not None  # noqa: S101 (for the type checker: it is installed)
    text = Path(found.origin).with_name(".tld_set_snapshot").read_text("utf-8").partition(_PRIVATE)[0]
    rules = frozenset(_RULE.findall(text))
    parents = set(rules)
    for rule in rules:
        while "." in rule:
            rule = rule.partition(".")[2]
            parents.add(rule)
    return rules, frozenset(parents)


def _library(host: str) -> str:
    return str(_extract()(host).top_domain_under_public_suffix.lower())


@cache
def _extract() -> Callable[[str], Any]:
    from tldextract import TLDExtract

    # As shipped: nothing is fetched, nothing cached on disk.
    return TLDExtract(suffix_list_urls=(), cache_dir=None, fallback_to_snapshot=True).extract_str
