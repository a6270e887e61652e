"""Who wrote it, as a page's source states: its values, of which each may hold several names, and the house among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from flows.cleaning.description.headlines.titles import without_site
from flows.cleaning.description.house.publishers import known_as
from flows.cleaning.description.people.agencies import agency_of
from flows.cleaning.description.people.names import MOST, PARTS, Names, names_in
from flows.cleaning.description.people.persons import is_person
from flows.cleaning.description.people.roles import role_of
from flows.cleaning.description.sites import as_address
from flows.cleaning.description.stated import Hints, stated

# Who made the pages, not what they tell: "Vane Web Design".
_MAKER = re.compile(
    r"(?i)\b(?:web[- ]?(?:design(?:er|s)?|develop(?:er|ers|ment)|master|agentur|agency|studio|solutions)|internetagentur|(?:site|app) developer)\b"
)
# A longer value is the text of a whole box about the author.
_MOST_SAID = 400


def stated_names(hints: Hints) -> tuple[Names, str, str] | None:
    """The authors a page's source states, the value as stated, and the source: the most trusted that
    names anybody. Each value may hold several names."""
    values: dict[str, list[str]] = {}
    house = {as_address(name) for field in ("publisher", "site_name") for _, name in stated(hints, field)}
    titles = {as_address(without_site(title)) for _, title in stated(hints, "title")}
    for source, value in stated(hints, "authors"):
        if not is_person(value) and as_address(value) in titles:
            continue  # the article's headline, which some systems state everywhere
        if as_address(value) in house and PARTS.search(value):
            continue  # "Quay & Co" is one house and no two people
        if source == "meta" and _MAKER.search(value) and as_address(value) not in house:
            continue
        if (
            len(value) <= _MOST_SAID
            and "://" not in value
            and "www." not in value  # beside an address stands who made the pages
            and not value.startswith("@")
            and not value.isdigit()
        ):
            values.setdefault(source, []).append(value)
    # A source that names only the house, as templates do, says less than one that names somebody.
    for source, written in sorted(
        values.items(), key=lambda named: all(as_address(name) in house for name in named[1])
    ):
        authors: dict[str, str] = {}
        agencies: dict[str, None] = {}
        inverted = all(value.count(",") == 1 for value in written) and (
            len(written) > 1 or _is_listed(written[0])
        )
        for value in written:
            names = names_in(" ".join(reversed(value.split(","))) if inverted else value)
            if names.authors and value[-1].isdigit() and as_address(value) in house:
                names = Names((value,), roles=("",))  # a figure belongs to the name: "Canal 9"
            for author, role in zip(names.authors, names.roles, strict=True):
                authors.setdefault(author, role)
            agencies.update(dict.fromkeys(names.agencies))
        if authors or agencies:
            authors = _each_once(authors)
            several = tuple(authors)[:MOST], tuple(agencies), tuple(authors.values())[:MOST]
            return Names(*several), ", ".join(written)[:500], source
    return None


def _is_listed(name: str) -> bool:
    """Whether a name is written as in lists, the family's first.

    >>> _is_listed("Li, Ana"), _is_listed("Reuters, AFP"), _is_listed("Ana Li, editor")
    (True, False, False)
    """
    family, _, given = name.partition(", ")
    known = " " in family or agency_of(family) or agency_of(given) or role_of(given)
    return not known and is_person(f"{given} {family}")


def less_house(names: Names, house: Iterable[str]) -> Names:
    """The names without the house's own, where others remain: systems state it beside who wrote a text."""
    said = list(map(as_address, house))
    people = [at for at, name in enumerate(names.authors) if as_address(known_as(name)) not in said]
    if len(people) in (0, len(names.authors)):
        return names
    authors, roles = ([of[at] for at in people if of] for of in (names.authors, names.roles))
    return replace(names, authors=tuple(authors), roles=tuple(roles))


def _each_once(authors: Mapping[str, str]) -> dict[str, str]:
    """Authors and their roles without who is named again as in an address: "chuck-li" beside "Chuck Li"."""
    known: dict[str, str] = {}
    for author in authors:
        known.setdefault(as_address(author), author)
    return {author: authors[author] for author in known.values()}
