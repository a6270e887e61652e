"""Records that come as named fields: which field is the text, and what the others state."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from typing import Any

from flows.documents import Rejection, SeedRecord
from flows.sources.limits import Limits
from flows.sources.plain import form_of
from flows.sources.single import too_large

# The names that crawlers, extractors and news services use, most telling first. Case, hyphens and
# underscores do not count. WINNOW_FIELDS puts an archive's own names before them.
_KNOWN = {
    "html": "html rawhtml htmlcontent contenthtml bodyhtml pagehtml htmlsource sourcehtml pagesource",
    "text": "text maintext articletext pagecontent fulltext articlebody bodytext contenttext cleanedtext cleantext plaintext "
    "rawtext markdown markdowncontent pagetext storytext body content rawcontent article story fullcontent",
    "title": "title headline heading articletitle newstitle hed ogtitle",
    "canonical": "url canonicalurl canonical link pageurl articleurl sourceurl uri href weburl warctargeturi ogurl permalink",
    "published": "published publishedat datepublished publishdate publisheddate publicationdate datepublish pubdate "
    "pubdatetime publishedtime publicationtime articlepublishedtime articledate webpublicationdate firstpublished date datetime",
    "updated": "updated updatedat datemodified modified modifiedat lastmodified datemodify dateupdated lastupdated articlemodifiedtime",
    "authors": "authors author byline creator writers writer",
    "publisher": "publisher publishername newspaper outlet source",
    "site_name": "sitename ogsitename site website sourcename sourcehostname",
    "language": "language lang languagecode",
    "section": "section category sectionname",
    "tags": "tags keywords",
    "description": "description summary excerpt abstract subtitle standfirst ogdescription",
}
_MEANING = {name: field for field, names in _KNOWN.items() for name in names.split()}
_RANK = {name: rank for names in _KNOWN.values() for rank, name in enumerate(names.split())}
# Objects that some interfaces wrap around the record.
_WRAPPERS = (
    "_source", "article", "document", "doc", "item", "record", "data", "node", "fields", "post", "attributes",
)  # fmt: skip
# Objects that say things about the text beside them.
_BESIDE = frozenset(("metadata", "meta", "warc_headers"))
# Fields of corpora made from crawls, whose date is that of the crawl.
_CRAWLED = ("dump", "warc_headers", "warc_filename", "crawl")
_ADDRESS = re.compile(r"https?://\S+$")
_MARKUP = re.compile(r"<(?:!doctype html|html|body|div|p|br|article|h[1-6])\b[^<>]{0,1000}>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,1000}>")
_SURROGATE = re.compile("[\ud800-\udfff]")
_STATED_CHARS = 5_000


def record_of(
    fields: Mapping[str, Any], address: str, limits: Limits, raw: bytes = b""
) -> SeedRecord | Rejection:
    """The record that named fields make. ``raw`` is kept with a rejection.

    Where both are given, HTML is read rather than text that someone took from it. Fields that are
    neither read nor state anything known are named in the hint ``unread``.
    """
    chosen = _chosen(fields, limits)
    if not {"text", "html"} & chosen.keys():
        for wrapper in _WRAPPERS:
            inner = fields.get(wrapper)
            if isinstance(inner, dict) and {"text", "html"} & (within := _chosen(inner, limits)).keys():
                # The wrapper itself says nothing: "_source" is no publisher.
                around = {field: one for field, one in chosen.items() if one[0] != wrapper}
                fields, chosen = inner, {**around, **within}
                break
        else:
            return _no_text(fields, address, raw)
    beside, untold = _told_beside(fields, limits)
    chosen = {**beside, **chosen}
    if any(name in fields for name in _CRAWLED) and "published" not in dict(limits.fields):
        chosen.pop("published", None)
    source = "html" if "html" in chosen else "text"
    text = chosen[source][1]
    hints = {
        field: stated
        for field, (_, value) in chosen.items()
        if field not in ("text", "html") and (stated := stated_of(value))
    }
    told = (text, *hints.values()) if isinstance(text, str) else hints.values()
    unfit = next((t for t in told if "\x00" in t or _SURROGATE.search(t)), None)
    if unfit is not None:
        return _unstorable(unfit, address, raw)
    read = {name for field, (name, _) in chosen.items() if field in ("text", "html") or field in hints}
    if unread := sorted([*(str(name) for name in fields if name not in read | _BESIDE), *untold]):
        hints["unread"] = ", ".join(unread)[:_STATED_CHARS].replace("\x00", "\\x00")
        hints["unread"] = hints["unread"].encode("utf-8", "backslashreplace").decode()
    encoded = text.encode("utf-8") if isinstance(text, str) else text
    if len(encoded) > limits.max_record_bytes:
        return too_large(address, limits)
    head = text[:20_000] if isinstance(text, str) else text[:20_000].decode("latin-1")
    form = "html" if source == "html" or _MARKUP.search(head) else form_of(encoded)
    return SeedRecord(address, form, encoded, "utf-8" if isinstance(text, str) else "", hints)


def may_hold_fields(name: str) -> bool:
    """Whether :func:`record_of` looks for fields in an object of this name."""
    return name in _WRAPPERS or name in _BESIDE


def _told_beside(fields: Mapping[str, Any], limits: Limits) -> tuple[dict[str, tuple[str, Any]], list[str]]:
    """What an object beside the text says of it, and the names of what it says that is not known."""
    told: dict[str, tuple[str, Any]] = {}
    untold: list[str] = []
    for beside in sorted(_BESIDE & fields.keys()):
        about = fields[beside]
        if not isinstance(about, dict):
            untold.append(beside)
            continue
        found = _chosen(about, limits)
        known = {field: one for field, one in found.items() if field not in ("text", "html")}
        told = {**known, **told}
        read = {name for name, _ in known.values()}
        untold += [f"{beside}.{name}" for name in about if name not in read]
    return told, untold


def meaning_of(name: str, limits: Limits) -> tuple[str, int]:
    """What a field is by its name, and how good a name that is (0 is best); ``""`` if unknown."""
    for field, own in limits.fields:
        if name == own:
            return field, -1
    plain = name.lower().replace("_", "").replace("-", "").replace(":", "").replace(" ", "").strip()
    return _MEANING.get(plain, ""), _RANK.get(plain, 0)


def _chosen(fields: Mapping[str, Any], limits: Limits) -> dict[str, tuple[str, Any]]:
    """Of each known kind the field with the best name that holds something, with that name."""
    best: dict[str, tuple[int, str, Any]] = {}
    for name, value in fields.items():
        if not isinstance(name, str) or value is None or value in ("", [], {}):
            continue
        field, rank = meaning_of(name, limits)
        if field in ("text", "html") and isinstance(value, list) and all(isinstance(v, str) for v in value):
            value = "\n\n".join(value)
        if isinstance(value, dict) and isinstance(value.get("rendered"), str):
            value = value["rendered"]  # as WordPress gives out its posts, in HTML
            if field not in ("text", "html"):
                value = html.unescape(_TAG.sub("", value))
        if not field or (field in ("text", "html") and not isinstance(value, str | bytes)):
            continue
        if field not in best or rank < best[field][0]:
            best[field] = (rank, name, value)
    found = {field: (name, value) for field, (_, name, value) in best.items()}
    if "publisher" in found and _ADDRESS.match(str(found["publisher"][1])):
        taken = found.pop("publisher")  # "source" is often where it was taken from
        found.setdefault("canonical", taken)
    return found


def stated_of(value: Any) -> str:
    """A stated value as text, several on a line each; ``""`` for what has no plain text."""
    values: Iterable[Any] = value if isinstance(value, list | tuple) else (value,)
    texts = []
    for one in values:
        if isinstance(one, dict):
            # MongoDB writes out a time as {"$date": ...}.
            one = one.get("name") or one.get("title") or one.get("domain") or one.get("$date")
        if hasattr(one, "isoformat"):
            texts.append(one.isoformat())
        elif isinstance(one, str | int | float) and not isinstance(one, bool):
            texts.append(" ".join(str(one).split()))
    return "\n".join(filter(None, texts))[:_STATED_CHARS]


def _no_text(fields: Mapping[str, Any], address: str, raw: bytes) -> Rejection:
    names = ", ".join(sorted(map(repr, fields))[:30])[:500]
    return Rejection(
        address, "no-text-field", f"No field is known to hold a text, or it is empty. It has: {names}.",
        "If one of them is the text, say so: WINNOW_FIELDS='text=its_name'.", raw,
    )  # fmt: skip


def _unstorable(text: str, address: str, raw: bytes) -> Rejection:
    lone = _SURROGATE.search(text)
    if lone is None:
        return Rejection(
            address, "nul-bytes", f"A field holds a NUL at character {text.index(chr(0)):,}.",
            "A text holds none: deliver it again.", raw,
        )  # fmt: skip
    return Rejection(
        address, "lone-surrogate",
        f"Half of a surrogate pair, U+{ord(lone[0]):04X}, stands alone at character {lone.start():,}.",
        "Whatever wrote it cut a character in two: deliver it again.", raw,
    )  # fmt: skip
