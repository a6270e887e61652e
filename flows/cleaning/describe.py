"""describe: cleaned text, and what its source states, to one row of fields with their evidence."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

from flows.cleaning.description.bylines import Byline, byline_of
from flows.cleaning.description.counts import paragraphs_in, sentences_in, words_in
from flows.cleaning.description.dating import Stamp, dating_of
from flows.cleaning.description.headline import Headline, headline_of
from flows.cleaning.description.language import language_of
from flows.cleaning.description.marks import closed_off, correction_of, cut_short, dateline_of
from flows.cleaning.description.publishers import known_as, publishers_of
from flows.cleaning.description.reading import Found, Reading, reading_of
from flows.cleaning.description.sites import country_of, site_of, site_of_address
from flows.cleaning.description.stated import Hints, first_stated, stated
from flows.documents import Cleaned, Description, Evidence, Page


def describe(cleaned: Cleaned, page: Page | None = None, latest: datetime.date | None = None) -> Description:
    """The fields of a document, each with the evidence it rests on; what is unknown stays ``None``.

    ``page.hints`` holds what the source states, by ``"<source>:<field>"``: source one of ``container``,
    ``json-ld``, ``microdata``, ``opengraph``, ``meta``, ``rel``, ``time``, ``link``, ``title``; field one of
    ``title``, ``authors``, ``published``, ``updated``, ``site_name``, ``publisher``, ``canonical``,
    ``language``, ``section``, ``tags``, ``description``, ``free``; a value is a text or several.

    ``latest`` is the latest day a document can bear, for instance the day its file was written: later
    dates are refused. Pure: no clock is asked. Raises nothing, whatever the text.
    """
    reading = reading_of(cleaned)
    hints: Hints = page.hints if page is not None else {}
    body = cleaned.body
    fields = _Fields()
    language = _language(fields, body, hints)
    url = _address(fields, hints)
    headline = headline_of(reading)
    _headline(fields, headline)
    repeats = headline.repeats if headline else ()
    published, updated, others = dating_of(
        reading, repeats, language, country_of(site_of_address(url) if url else None), latest
    )
    _dates(fields, published, updated, others)
    _authors(fields, byline_of(reading, repeats, published, headline.beside if headline else None))
    _publisher(fields, reading, hints)
    _site(fields, reading, url)
    _notices(fields, reading)
    return Description(
        **fields.values,
        words=words_in(body),
        sentences=sentences_in(body),
        paragraphs=paragraphs_in(body),
        evidence=fields.evidence,
    )


def as_printed(description: Description, text: str) -> str | None:
    """The headline with the kicker before it where both stand in one line, as analysts quote it."""
    kicker, headline = description.evidence.get("kicker"), description.evidence.get("headline")
    if kicker and headline and 0 <= kicker.start < headline.start and "\n" not in text[kicker.start : headline.start]:
        return text[kicker.start : headline.end]
    return description.headline


@dataclass(slots=True)
class _Fields:
    """The row being filled: a value never comes without its evidence."""

    values: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, Evidence] = field(default_factory=dict)

    def put(self, name: str, value: object, evidence: Evidence) -> None:
        self.values[name] = value
        self.evidence[name] = evidence

    def take(self, name: str, found: Found | None) -> None:
        if found is not None:
            self.put(name, found.value, found.evidence)

    def __contains__(self, name: str) -> bool:
        return name in self.values


def _language(fields: _Fields, body: str, hints: Hints) -> str | None:
    if (found := language_of(body)) is not None:
        fields.put("language", found[0], Evidence("py3langid"))
        fields.values["language_confidence"] = found[1]
        return found[0]
    # Too little text to tell: what the page declares of itself, without a confidence of ours.
    if declared := first_stated(hints, "language"):
        code = declared[1].replace("_", "-").split("-")[0].lower()
        if len(code) in (2, 3) and code.isalpha():
            fields.put("language", code, Evidence(declared[0]))
            return code
    return None


def _address(fields: _Fields, hints: Hints) -> str | None:
    for source, address in stated(hints, "canonical"):
        if address.startswith(("http://", "https://")) and site_of_address(address):
            fields.put("url", address, Evidence(source))
            return address
    return None


def _headline(fields: _Fields, headline: Headline | None) -> None:
    if headline is not None:
        fields.take("headline", headline.found)
        fields.take("kicker", headline.kicker)


def _dates(
    fields: _Fields, published: Stamp | None, updated: Stamp | None, others: tuple[Evidence, ...]
) -> None:
    if published is not None:
        fields.put("published_on", published.day, published.evidence)
        fields.values["published_precision"] = published.dated.precision
        if published.dated.at is not None:
            fields.put("published_at", published.dated.at, published.evidence)
    if updated is not None:
        fields.put("updated_on", updated.day, updated.evidence)
        if updated.dated.at is not None:
            fields.put("updated_at", updated.dated.at, updated.evidence)
    for number, other in enumerate(others[:5], 2):
        fields.evidence[f"published_on/{number}"] = other


def _authors(fields: _Fields, byline: Byline | None) -> None:
    if byline is not None:
        fields.take("byline", byline.found)
        if byline.names.authors:
            fields.put("authors", byline.names.authors, byline.found.evidence)
        if byline.names.agencies:
            fields.put("agencies", byline.names.agencies, byline.found.evidence)


def _publisher(fields: _Fields, reading: Reading, hints: Hints) -> None:
    found = publishers_of(reading)
    if found.publisher is not None:
        fields.put("publisher", known_as(found.publisher.value), found.publisher.evidence)
        fields.take("publisher_written", found.publisher)
    if found.original is not None:
        fields.put("original_publisher", known_as(found.original.value), found.original.evidence)


def _site(fields: _Fields, reading: Reading, url: str | None) -> None:
    if url is not None:
        fields.put("site", site_of_address(url), fields.evidence["url"])
    else:
        fields.take("site", site_of(reading, fields.values.get("publisher")))


def _notices(fields: _Fields, reading: Reading) -> None:
    dateline, agencies = dateline_of(reading)
    fields.take("dateline", dateline)
    if agencies and "agencies" not in fields:
        names = tuple(dict.fromkeys(agency.value for agency in agencies))
        fields.put("agencies", names, agencies[0].evidence)
    fields.take("correction", correction_of(reading))
    if (cut := cut_short(reading)) is not None:
        fields.put("truncated", True, cut.evidence)
    if (closed := closed_off(reading)) is not None:
        fields.put("paywalled", True, closed.evidence)
