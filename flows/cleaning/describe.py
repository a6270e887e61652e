"""describe: cleaned text, and what its source states, to one row of fields with their evidence."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from flows.cleaning.description.aside import captions_of, feet_of, is_of_story, less_others, stories_of
from flows.cleaning.description.bylines.byline import as_stated, byline_of
from flows.cleaning.description.bylines.signing import Byline, printed_wins
from flows.cleaning.description.bylines.stated_names import less_house, stated_names
from flows.cleaning.description.counts import counts_of
from flows.cleaning.description.dating.published import Stamp, dating_of
from flows.cleaning.description.dating.stated_dates import (
    dates_of,
    month_of_address,
    publication,
    revision,
)
from flows.cleaning.description.fields import Fields
from flows.cleaning.description.headlines.deck import deck_of
from flows.cleaning.description.headlines.headings import page_headline
from flows.cleaning.description.headlines.printing import Headline
from flows.cleaning.description.house.datelines import dateline_of
from flows.cleaning.description.house.filing import filed_under, section_of
from flows.cleaning.description.house.origins import origins_of
from flows.cleaning.description.house.publishers import (
    familiar,
    known_as,
    spelled,
    stated_publisher,
    title_publisher,
)
from flows.cleaning.description.house.sections import is_topic, printed_section
from flows.cleaning.description.language import declared_language, language_of
from flows.cleaning.description.listing import is_listing
from flows.cleaning.description.marks import closed_off, correction_of, cut_short
from flows.cleaning.description.people.agencies import agencies_in
from flows.cleaning.description.people.names import Names
from flows.cleaning.description.reading import Found, Reading, reading_of
from flows.cleaning.description.sites import (
    as_address,
    country_of,
    label_of,
    site_of,
    site_of_address,
    stated_address,
)
from flows.cleaning.description.stated import Hints, first_stated, stated
from flows.cleaning.description.telling import Telling, telling_of
from flows.cleaning.text.seen import Seen, seen
from flows.cleaning.text.unbroken import unbroken
from flows.documents import Block, Description, Evidence, Page
from flows.spans import Cleaned


def describe(cleaned: Cleaned, page: Page | None = None, latest: datetime.date | None = None) -> Description:
    """The fields of a document, each with the evidence it rests on; what is unknown stays ``None``.

    ``page.hints`` holds what the source states, by ``"<source>:<field>"``: source one of ``container``,
    ``json-ld``, ``microdata``, ``opengraph``, ``meta``, ``rel``, ``time``, ``link``, ``title``; field one of
    ``title``, ``authors``, ``published``, ``updated``, ``site_name``, ``publisher``, ``canonical``,
    ``language``, ``section``, ``trail``, ``tags``, ``description``, ``free``; a value is a text or several.

    ``latest`` is the latest day a document can bear, for instance the day its file was written: later
    dates are refused. Pure: no clock is asked. Raises nothing, whatever the text.
    """
    hints: Hints = page.hints if page is not None else {}
    blocks = page.blocks if page is not None else ()
    shown = seen(cleaned.text)
    if shown.text is cleaned.text:
        return _described(cleaned, hints, blocks, latest)
    if not len(shown.gone):  # all of it stands where it stood
        return _described(replace(cleaned, text=shown.text), hints, blocks, latest)
    as_seen = Cleaned(shown.text, shown.spans(cleaned.spans), cleaned.ruleset)
    found = _described(as_seen, hints, shown.blocks(blocks), latest)
    return replace(found, evidence=_brought_back(found.evidence, shown))


def _brought_back(evidence: Mapping[str, Evidence], shown: Seen) -> dict[str, Evidence]:
    """Evidence in what is seen of a text, as evidence in the text itself."""
    placed = shown.stretches(list(evidence.values()))
    return {
        name: Evidence(found.method, *stretch) if found.start >= 0 else found
        for (name, found), stretch in zip(evidence.items(), placed, strict=True)
    }


def _described(
    cleaned: Cleaned, hints: Hints, blocks: tuple[Block, ...], latest: datetime.date | None
) -> Description:
    reading = reading_of(cleaned)
    telling = telling_of(reading)
    body = cleaned.body
    fields = Fields()
    language = _language(fields, body, hints)
    url = _address(fields, hints)
    if listing := is_listing(reading):
        telling = telling._replace(tagged=False, goes_on=False)
    headline = page_headline(reading, hints, blocks) if not listing else None
    _headline(fields, headline)
    repeats, beside = (headline.repeats, headline.beside) if headline else ((), None)
    is_heading = blocks != () and headline is not None and headline.found.evidence.start >= 0
    stories = stories_of(reading, repeats, blocks, is_heading)
    aside = stories | captions_of(reading, blocks)
    site = site_of_address(url) if url else None
    of_source = dates_of(hints, url, latest)
    days = tuple([stamp.day for stamp in of_source if stamp])
    month = month_of_address(url) if url else None
    country = country_of(site)
    published, updated, others = (
        dating_of(reading, repeats, language, country, latest, days, month, aside)
        if not listing
        else (None, None, ())
    )
    foreign = partial(is_of_story, reading=reading, stories=stories)
    chosen, rival = publication(of_source, hints, url, published, updated, latest, foreign)
    _dates(fields, chosen, revision(of_source.updated, chosen, updated))
    _other_dates(fields, rival, others)
    first = _publisher(fields, reading, telling, hints, site, headline)
    _site(fields, reading, site)
    _original(fields, first)
    byline = (
        byline_of(reading, repeats, (published, updated), beside, language, aside, feet_of(reading, blocks))
        if not listing
        else None
    )
    told = stated_names(less_others(hints, reading, stories))
    if told is not None and not listing:
        byline = as_stated(reading, repeats, told[0].authors) or byline
    _authors(fields, byline, told)
    if byline is not None and byline.names.outlet is not None and "publisher" not in fields:
        fields.put("publisher", known_as(byline.names.outlet), byline.found.evidence)
        fields.put("publisher_written", byline.names.outlet, byline.found.evidence)
    _notices(fields, reading, telling)
    _filing(fields, reading, telling, hints, headline)
    _supplied(fields)
    if not blocks:
        fields.forget(*unbroken(cleaned.text))
    words, sentences, paragraphs = counts_of(body)
    return Description(
        **fields.values, words=words, sentences=sentences, paragraphs=paragraphs, evidence=fields.evidence
    )


def _language(fields: Fields, body: str, hints: Hints) -> str | None:
    if (found := language_of(body)) is not None:
        fields.put("language", found[0], Evidence("py3langid"))
        fields.values["language_confidence"] = found[1]
        return found[0]
    # Too little text to tell: what the page declares of itself, without a confidence of ours.
    for source, declared in stated(hints, "language"):
        if (code := declared_language(declared)) is not None:
            fields.put("language", code, Evidence(source))
            return code
    return None


def _address(fields: Fields, hints: Hints) -> str | None:
    fields.take("url", stated_address(hints))
    return fields.values.get("url")


def _headline(fields: Fields, headline: Headline | None) -> None:
    if headline is not None:
        fields.take("headline", headline.found)
        fields.take("kicker", headline.kicker)


def _dates(fields: Fields, published: Stamp | None, updated: Stamp | None) -> None:
    if published is not None:
        fields.put("published_on", published.day, published.evidence)
        fields.values["published_precision"] = published.dated.precision
        if published.dated.at is not None:
            fields.put("published_at", published.dated.at, published.evidence)
    if updated is not None:
        fields.put("updated_on", updated.day, updated.evidence)
        fields.values["updated_precision"] = updated.dated.precision
        if updated.dated.at is not None:
            fields.put("updated_at", updated.dated.at, updated.evidence)


def _other_dates(fields: Fields, rival: Stamp | None, others: tuple[Evidence, ...]) -> None:
    """Keep where source or text gives another date of publication than the one chosen."""
    if rival is not None:
        others = (rival.evidence, *others)
    for number, other in enumerate(others[:5], 2):
        fields.evidence[f"published_on/{number}"] = other


def _authors(fields: Fields, byline: Byline | None, told: tuple[Names, str, str] | None) -> None:
    if byline is not None:
        fields.take("byline", byline.found)
    names = byline.names if byline is not None else Names()
    evidence = byline.found.evidence if byline is not None else Evidence("")
    house = "".join(str(fields.values.get("publisher_written", "")).casefold().split()) if told else ""
    if told is not None and not (byline is not None and printed_wins(byline, told[0], told[2], house)):
        names, written, source = told
        evidence = Evidence(source)
        if byline is None:
            fields.put("byline", written, evidence)
    names = less_house(names, fields.house())
    if names.authors:
        fields.put("authors", names.authors, evidence)
    if any(names.roles):
        fields.put("author_roles", names.roles, evidence)
    place = names.place or (byline.names.place if byline is not None else None)
    if place is not None:
        found = byline.found.evidence if byline is not None and byline.names.place == place else evidence
        fields.put("byline_place", place, found)
    if names.agencies:
        fields.put("agencies", names.agencies, evidence)


def _publisher(
    fields: Fields,
    reading: Reading,
    telling: Telling,
    hints: Hints,
    site: str | None,
    headline: Headline | None,
) -> Found | None:
    """Fill in who published the text; whom it names as the first is still to be compared with the site."""
    beside = headline.beside if headline is not None else None
    said = origins_of(reading, telling.first, telling.sourced, telling.copied, telling.courteous)
    chosen = said.courtesy or stated_publisher(hints, site, beside)
    if chosen is None:
        own = site_of(reading, None) if beside is not None else None
        chosen = title_publisher(reading, headline, said.holder, own.value if own else None)
    if chosen is None and said.holder is not None:
        # An agency holds the right in what others print.
        if agencies := agencies_in(said.holder.value):
            fields.put("agencies", agencies, said.holder.evidence)
        else:
            chosen = said.holder
    chosen = chosen or spelled(site, reading.text)
    if chosen is not None:
        fields.put("publisher", known_as(chosen.value), chosen.evidence)
        fields.take("publisher_written", familiar(chosen, site, reading.text) if hints else chosen)
    return said.first


def _site(fields: Fields, reading: Reading, site: str | None) -> None:
    if site is not None:
        fields.put("site", site, fields.evidence["url"])
    else:
        fields.take("site", site_of(reading, fields.values.get("publisher")))


def _original(fields: Fields, said: Found | None) -> None:
    if said is None:
        return
    if agencies := agencies_in(said.value):
        fields.put("agencies", agencies, said.evidence)
    first = " / ".join(agencies) or known_as(said.value)
    # For the readers of feeds papers say of themselves that a text appeared first with them.
    site = fields.values.get("site")
    own = {str(fields.values.get("publisher", "")).casefold(), site, label_of(site)}
    if own.isdisjoint((first.casefold(), as_address(first))):
        fields.put("original_publisher", first, said.evidence)


def _filing(
    fields: Fields, reading: Reading, telling: Telling, hints: Hints, headline: Headline | None
) -> None:
    """Section, tags and deck: marked in the text or stated."""
    names, title = [*fields.house(), *fields.values.get("authors", ())], fields.values.get("headline", "")
    section = section_of(hints, [*names, title])
    if section is None and headline is not None:
        section = printed_section(reading, (headline.index, *headline.repeats), title, names)
        if section is None and headline.kicker is not None and is_topic(headline.kicker.value):
            section = headline.kicker
    fields.take("section", section)
    if tags := filed_under(reading, hints, telling.tagged, title, names):
        fields.put("tags", *tags)
    stamps = [
        fields.evidence[name].start for name in ("byline", "published_on", "updated_on") if name in fields
    ]
    about = first_stated(hints, "description")
    fields.take("deck", deck_of(reading, headline, stamps, about[1] if about else ""))
    if (free := first_stated(hints, "free")) and free[1].casefold() in ("false", "no", "0", "locked"):
        fields.put("paywalled", True, Evidence(free[0]))


def _supplied(fields: Fields) -> None:
    """Whether the text says that others supplied it: an agency, a courtesy line, where it first appeared."""
    for name in ("agencies", "original_publisher", "publisher"):
        evidence = fields.evidence.get(name)
        if evidence is not None and (name != "publisher" or evidence.method == "courtesy-line"):
            fields.put("syndicated", True, evidence)
            return


def _notices(fields: Fields, reading: Reading, telling: Telling) -> None:
    dateline, agencies = dateline_of(reading, fields.values.get("publisher_written", ""))
    fields.take("dateline", dateline)
    if agencies and "agencies" not in fields:
        names = tuple(dict.fromkeys(agency.value for agency in agencies))
        fields.put("agencies", names, agencies[0].evidence)
    fields.take("correction", correction_of(reading, telling.corrected))
    if (cut := cut_short(reading, telling.goes_on)) is not None:
        fields.put("truncated", True, cut.evidence)
    if (closed := closed_off(reading, telling.walled)) is not None:
        fields.put("paywalled", True, closed.evidence)
