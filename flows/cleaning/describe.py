"""describe: cleaned text and what its source states, to one row of fields with their evidence."""

from __future__ import annotations

import datetime
import re

from flows.cleaning.description.language import language_of
from flows.documents import Cleaned, Description, Evidence, Page

_KICKER = re.compile(r"([^\W\d_a-z][\w&' -]{1,30}): +(\S.*)")
_BYLINE = re.compile(r"^[ \t]*[Bb]y[ \t]+(\S[^\r\n]{0,200}?)[ \t]*$", re.M)
_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
_DATE = re.compile(r"\b([A-Za-z]{3,9})\.? (\d{1,2}),? ((?:19|20)\d\d)\b")
_COURTESY = re.compile(r"^[ \t]*[Cc]ourtesy(?: of)?:?[ \t]+([^|\r\n]{2,80}?)[ \t]*(?:\||$)", re.M)
_SITE = re.compile(r"(?<![\w@.-])((?:[a-z0-9-]{2,40}\.){1,3}(?:com|net|org|info|news))(?![\w@-])", re.I)


def describe(cleaned: Cleaned, page: Page | None = None) -> Description:
    """The fields of a document, each with the evidence it rests on; what is unknown stays ``None``."""
    text, body = cleaned.text, cleaned.body
    evidence: dict[str, Evidence] = {}

    def seen(field: str, method: str, found: re.Match[str], group: int) -> str:
        evidence[field] = Evidence(method, *found.span(group))
        return found.group(group)

    first = re.compile(r"\S[^\r\n]*").search(text)
    headline = kicker = byline = publisher = site = None
    if first and len(first.group()) <= 300:
        headline, evidence["headline"] = first.group().rstrip(), Evidence("first-line", *first.span())
        if (found := _KICKER.match(text, *first.span())) and found.group(1).isupper():
            kicker = seen("kicker", "kicker", found, 1)
            headline = seen("headline", "first-line", found, 2).rstrip()
    if found := _BYLINE.search(text):
        byline = seen("byline", "byline", found, 1)
    published = None
    for found in _DATE.finditer(text):
        month = _MONTHS.get(found.group(1).lower())
        if month and "update" in text[max(0, found.start() - 40) : found.start()].lower():
            published = datetime.date(int(found.group(3)), month, int(found.group(2)))
            evidence["published_on"] = Evidence("labelled-date", *found.span())
            break
    if found := _COURTESY.search(text):
        publisher = seen("publisher", "courtesy", found, 1)
    if found := _SITE.search(text):
        site = seen("site", "address", found, 1).lower()
    language, confidence = language_of(body) or (None, None)
    if language:
        evidence["language"] = Evidence("py3langid")
    return Description(
        headline=headline,
        kicker=kicker,
        byline=byline,
        publisher=publisher,
        publisher_written=publisher,
        site=site,
        published_on=published,
        published_precision="day" if published else None,
        language=language,
        language_confidence=confidence,
        words=len(re.findall(r"\w+", body)),
        sentences=len(re.findall(r"[.!?。]+[\"'”’)]*(?:\s|$)", body)),
        paragraphs=sum(1 for line in body.split("\n") if line.strip()),
        evidence=evidence,
    )
