"""Fills an archive with generated documents straight through the store, without reading or cleaning.

Sites with a language and a publisher each, day by day, a run a day: so that what the analysts' queries look
for is there. One site's scraper breaks, one publisher vanishes, the ruleset changes half-way, a tenth are
copies of earlier stories, some records are quarantined. The same numbers give the same archive anywhere.
"""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from flows.cleaning.fingerprint import content_id
from flows.cleaning.rules import DECIDERS, RULES, RULESET
from flows.documents import Counts, Description, Document, Evidence, Page, Rejection, SeedFile, SeedRecord
from flows.keys import key_of
from flows.spans import WHITE_SPACE, Cleaned, Span
from flows.store import ledger, loading, seed_files
from flows.store.connecting import Connection, connect
from flows.store.rows import FileRows, file_rows, rows_of

EARLIER = "0123456789abcdef"  # the ruleset of the first half
FIRST_DAY = date(2024, 1, 1)
_BATCH = 1000
_WORDS = {
    "en": "council harbour bridge minister budget flood railway school hospital harvest election tariff union "
    "museum court police festival strike drought treaty market fishery forest airport village report",
    "fr": "conseil port pont ministre budget inondation chemin école hôpital récolte élection tarif syndicat "
    "musée tribunal police festival grève sécheresse traité marché pêche forêt aéroport village rapport",
    "de": "Stadtrat Hafen Brücke Minister Haushalt Hochwasser Eisenbahn Schule Krankenhaus Ernte Wahl Zoll "
    "Gewerkschaft Museum Gericht Polizei Fest Streik Dürre Vertrag Markt Fischerei Wald Flughafen Dorf Bericht",
    "ru": "совет порт мост министр бюджет наводнение железная школа больница урожай выборы тариф профсоюз "
    "музей суд полиция праздник забастовка засуха договор рынок рыболовство лес аэропорт деревня доклад",
}
_SMALL = {
    "en": "the of and to a in that for on with as by at from after before",
    "fr": "le la de et un une dans que pour sur avec par au des après avant",
    "de": "der die und zu ein in dass für auf mit als bei am von nach vor",
    "ru": "и в на с по к из о за для от до у при после перед",
}
_FURNITURE = {
    "en": ("Share on Facebook | Share on X", "Subscribe to our newsletter", "Leave a comment"),
    "fr": ("Partager sur Facebook", "Abonnez-vous à notre lettre", "Laissez un commentaire"),
    "de": ("Auf Facebook teilen", "Newsletter abonnieren", "Kommentar schreiben"),
    "ru": ("Поделиться в Facebook", "Подпишитесь на рассылку", "Оставить комментарий"),
}
_TAKERS = ("share.buttons", "prompts.newsletter", "comments.prompt")
_PEOPLE = ("Mara Lindqvist", "Tomas Okafor", "Ines Barreto", "Rahul Deshane", "Yuki Arata", "Sofia Keller")


@dataclass(frozen=True, slots=True)
class Site:
    """Where generated stories come from."""

    name: str
    publisher: str
    language: str


SITES = tuple(
    Site(f"{town.lower()}-news.example", f"{town} {kind}", language)
    for town, kind, language in zip(
        ("Varnholm", "Escalona", "Tirupet", "Belgrano", "Oshikawa", "Marenga", "Dunmore", "Kesteva", "Lisandra",
         "Portauban", "Altenau", "Nowosel"),
        ("Courier", "Post", "Herald", "Gazette", "Times", "Star", "Echo", "Journal", "Observer", "Dépêche",
         "Zeitung", "Westnik"),
        ("en", "en", "en", "en", "en", "en", "en", "fr", "fr", "fr", "de", "ru"), strict=True,
    )
)  # fmt: skip
BROKEN, VANISHED = SITES[1], SITES[2]


def fill(address: str, documents: int, days: int = 60, seed: int = 1, words: int = 600) -> int:
    """Enter that many records, a run a day, and return the bytes of their seeds."""
    chance = random.Random(seed)
    told: list[tuple[str, str, tuple[str, ...]]] = []
    size = 0
    with connect(address, name="generated") as connection:
        ledger.register_rules(connection, EARLIER, RULES)
        ledger.register_rules(connection, RULESET, (*RULES, *DECIDERS))
        for day in range(days):
            first, last = documents * day // days, documents * (day + 1) // days
            records = [_record(chance, told, number, day, days, words) for number in range(first, last)]
            size += sum(len(record.raw) for _, record, _ in records)
            _run(connection, day, days, records)
    return size


def _run(
    connection: Connection, day: int, days: int, records: list[tuple[Site, SeedRecord, Document]]
) -> None:
    run_id = key_of(b"run", str(day).encode())
    ruleset = EARLIER if day < days // 2 else RULESET
    ledger.start_run(connection, run_id, "generated", ruleset, key_of(b"flow run", str(day).encode()))
    files = [_file(number, day, *one) for number, one in enumerate(records)]
    for ordinal, start in enumerate(range(0, len(files), _BATCH)):
        _load(connection, run_id, ordinal, files[start : start + _BATCH])
    ledger.finish_run(connection, run_id, len(files))
    began = datetime(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day, 6, tzinfo=UTC) + timedelta(days=day)
    with connection.transaction():
        connection.execute(
            "UPDATE winnow.run SET started_at = %s, finished_at = %s WHERE run_id = %s",
            (began, began + timedelta(minutes=5), run_id),
        )


def _load(connection: Connection, run_id: uuid.UUID, ordinal: int, files: list[FileRows]) -> None:
    with connection.transaction(), connection.cursor() as cursor:
        loading.begin_batch(cursor, run_id, ordinal)
        seed_files.enter_files(cursor, run_id, files)
        counts = Counts() + loading.enter_records(
            cursor, run_id, [(f.file_id, r) for f in files for r in f.records]
        )
        loading.close_batch(cursor, run_id, len(files), counts)


def _file(number: int, day: int, site: Site, record: SeedRecord, document: Document) -> FileRows:
    path = f"{site.name}/{day:03d}/{number:06d}.txt"
    file = SeedFile("generated", path.encode(), len(record.raw), (day + 1) * 10**14)
    if (number + day) % 50 == 49:
        refused = Rejection("", "no-article-left", "All of it is page furniture.", "Look at it.", record.raw)
        return file_rows(file, key_of(record.raw).bytes * 2, (refused,))
    return file_rows(file, key_of(record.raw).bytes * 2, (rows_of(document),))


def _record(
    chance: random.Random,
    told: list[tuple[str, str, tuple[str, ...]]],
    number: int,
    day: int,
    days: int,
    words: int,
) -> tuple[Site, SeedRecord, Document]:
    open_sites = [s for s in SITES if s is not VANISHED or day < days // 2]
    site = open_sites[min(chance.randrange(len(open_sites)), chance.randrange(len(open_sites)))]
    same = [story for story in told if story[0] == site.language] if chance.random() < 0.1 else []
    if same:
        _, headline, paragraphs = chance.choice(same)
    else:
        headline, paragraphs = _story(chance, site.language, number, words)
        told.append((site.language, headline, paragraphs))
        del told[:-200]
    broken = site is BROKEN and day >= days - 3
    ruleset = EARLIER if day < days // 2 else RULESET
    return site, *_page(chance, site, headline, paragraphs, FIRST_DAY + timedelta(days=day), broken, ruleset)


def _story(chance: random.Random, language: str, number: int, words: int) -> tuple[str, tuple[str, ...]]:
    subjects, small = chance.sample(_WORDS[language].split(), 8), _SMALL[language].split()
    headline = f"{chance.choice(subjects).capitalize()} {' '.join(chance.sample(subjects, 4))} {number}"
    paragraphs = []
    for _ in range(chance.randint(4, 10)):
        count = max(6, words // 7)
        said = [chance.choice(small if chance.random() < 0.5 else subjects) for _ in range(count)]
        said[count // 2] = f"{chance.choice(subjects)}{chance.randrange(20_000)}"  # a long tail of rare words
        paragraphs.append(" ".join(said).capitalize() + ".")
    return headline, tuple(paragraphs)


def _page(
    chance: random.Random,
    site: Site,
    headline: str,
    paragraphs: tuple[str, ...],
    day: date,
    broken: bool,
    ruleset: str,
) -> tuple[SeedRecord, Document]:
    byline = None if broken else chance.choice(_PEOPLE)
    tiles: list[tuple[str, Span]] = []  # text and a span still at 0
    tiles.append((headline, Span(0, 1, "metadata", "masthead.headline", "headline")))
    if byline:
        tiles.append((f"By {byline}", Span(0, 1, "metadata", "describing.byline", "byline")))
    tiles += [(text, Span(0, 1, "body")) for text in paragraphs]
    furniture = [*zip(_FURNITURE[site.language], _TAKERS, strict=True)]
    if broken:  # the scraper now takes the whole page
        furniture += [
            (f"Menu {n} {' '.join(chance.sample(_WORDS['en'].split(), 20))}", "judgement") for n in range(30)
        ]
    tiles += [(text, Span(0, 1, "removed", rule)) for text, rule in furniture]
    tiles.append((f"{site.publisher}, {site.name}", Span(0, 1, "removed", "contact.line")))
    text, spans = _tiled(tiles)
    dated = not broken and chance.random() < 0.95
    description = Description(
        headline=headline, byline=byline, authors=(byline,) if byline else (), publisher=site.publisher,
        publisher_written=site.publisher, site=site.name, published_on=day if dated else None,
        published_precision="day" if dated else None, language=site.language, language_confidence=0.99,
        words=sum(len(p.split()) for p in paragraphs), sentences=len(paragraphs), paragraphs=len(paragraphs),
        evidence={"headline": Evidence("first-line", 0, len(headline))},
    )  # fmt: skip
    cleaned = Cleaned(text, spans, ruleset)
    record = SeedRecord("", "text", text.encode())
    return record, Document(record, Page(text), cleaned, description, content_id("\n\n".join(paragraphs)))


def _tiled(tiles: list[tuple[str, Span]]) -> tuple[str, tuple[Span, ...]]:
    spans: list[Span] = []
    at = 0
    for text, span in tiles:
        spans.append(Span(at, at + len(text), span.kind, span.rule, span.field))
        spans.append(Span(at + len(text), at + len(text) + 2, "removed", WHITE_SPACE))
        at += len(text) + 2
    return "".join(text + "\n\n" for text, _ in tiles), tuple(spans)


def furniture(language: str) -> tuple[str, ...]:
    """The lines that stand on every generated page of a language."""
    return _FURNITURE[language]
