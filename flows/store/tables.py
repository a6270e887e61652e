"""The archive's tables for SQLAlchemy. sql/migrations makes them; a test fails when the two part."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    REAL,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Identity,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TSVECTOR
from sqlalchemy.types import TypeEngine

metadata = MetaData(schema="winnow")
Kind = type[TypeEngine[Any]] | TypeEngine[Any]
Moment = DateTime(timezone=True)
Texts = ARRAY(Text)
Integers = ARRAY(Integer)


def _table(name: str, *columns: Column[Any]) -> Table:
    return Table(name, metadata, *columns)


def _column(name: str, kind: Kind = Text, **more: Any) -> Column[Any]:
    return Column(name, kind, **{"nullable": False, **more})


def _maybe(name: str, kind: Kind = Text) -> Column[Any]:
    return Column(name, kind, nullable=True)


def _key(name: str, kind: Kind = Uuid) -> Column[Any]:
    return Column(name, kind, primary_key=True)


def _given(name: str, kind: Kind) -> Column[Any]:
    """A column the database fills in by itself."""
    return Column(name, kind, nullable=False, server_default="given")


def _description() -> tuple[Column[Any], ...]:
    """What is known of a document, in the order of the noun's fields, and its body."""
    return (
        *(_maybe(name) for name in ("headline", "kicker", "deck", "byline")),
        _column("authors", Texts),
        _column("agencies", Texts),
        *(
            _maybe(name)
            for name in ("dateline", "publisher", "publisher_written", "original_publisher", "site", "url")
        ),
        _maybe("published_on", Date),
        _maybe("published_at", Moment),
        _maybe("published_precision"),
        _maybe("updated_on", Date),
        _maybe("updated_at", Moment),
        _maybe("language"),
        _maybe("language_confidence", REAL),
        _maybe("section"),
        _column("tags", Texts),
        *(_column(name, Integer) for name in ("words", "sentences", "paragraphs")),
        _maybe("correction"),
        _column("truncated", Boolean),
        _column("paywalled", Boolean),
        _maybe("author_roles", Texts),
        _maybe("byline_place"),
        _maybe("updated_precision"),
        _maybe("syndicated", Boolean),
        _maybe("gaps", Integer),
        _column("evidence", JSONB),
        _column("body"),
    )


migration = _table("migration", _key("name", Text), _column("sha256"), _given("applied_at", Moment))
ruleset = _table("ruleset", _key("ruleset", Text), _given("first_used", Moment))
rule = _table("rule", _key("ruleset", Text), _key("rule", Text), _column("family"), _column("reason"))
run = _table(
    "run",
    _key("run_id"),
    _column("place"),
    _given("status", Text),
    _given("started_at", Moment),
    _maybe("finished_at", Moment),
    _column("ruleset"),
    _column("code_version"),
    _maybe("prefect_flow_run_id", Uuid),
    _maybe("error"),
    *(
        _given(name, BigInteger)
        for name in (
            "files_found", "files_done", "discovered", "loaded", "duplicate", "quarantined", "unchanged",
            "deferred",
        )
    ),
)  # fmt: skip
run_batch = _table("run_batch", _key("run_id"), _key("ordinal", BigInteger), _given("committed_at", Moment))
seed_file = _table(
    "seed_file",
    _key("file_id"),
    _column("path_id", Uuid),
    _column("place"),
    _column("path", LargeBinary),
    _column("shown"),
    _column("size", BigInteger),
    _column("mtime_ns", BigInteger),
    _column("ctime_ns", BigInteger),
    _column("inode", Numeric(20, 0)),
    _column("hint"),
    _maybe("sha256", LargeBinary),
    _column("records", Integer),
    _column("outcome"),
    _column("run_id", Uuid),
    _given("current", Boolean),
    _given("read_at", Moment),
)
folder = _table(
    "folder",
    _key("place_id"),
    _key("path", LargeBinary),
    _column("place"),
    _column("device", Numeric(20, 0)),
    _column("inode", Numeric(20, 0)),
    _column("mtime_ns", BigInteger),
    _column("ctime_ns", BigInteger),
    _column("since", Moment),
    _column("files", BigInteger),
    _column("records", BigInteger),
    _column("trusted", Boolean),
    _column("swept", Moment),
)
original_claim = _table("original_claim", _key("original_id"))
content_claim = _table("content_claim", _key("content_id"), _column("document_id", Uuid))
original = _table(
    "original",
    _key("original_id"),
    _column("format"),
    _column("declared"),
    _column("hints", JSONB),
    _column("bytes", Integer),
    _column("raw_zstd", LargeBinary),
    _column("encoding"),
    _column("encoding_confidence", REAL),
    _column("characters", Integer),
    _column("content_id", Uuid),
    _column("ruleset"),
    _column("piece_starts", Integers),
    _column("piece_ends", Integers),
    _column("body_starts", Integers),
    _column("space_starts", Integers),
    _column("spaces", Texts),
    _maybe("own_body"),
)
removal = _table(
    "removal",
    _key("original_id"),
    _key("ordinal", Integer),
    _column("starts", Integer),
    _column("ends", Integer),
    _column("kind"),
    _column("rule"),
    _column("field"),
    _maybe("score", REAL),
    _column("why"),
    _column("text"),
)
document = _table(
    "document",
    _key("document_id"),
    _column("content_id", Uuid),
    _column("ruleset"),
    _column("run_id", Uuid),
    _given("first_seen", Moment),
    *_description(),
    _given("valid_from", Moment),
)
reclean = _table(
    "reclean",
    _key("reclean_id"),
    _given("status", Text),
    _given("started_at", Moment),
    _maybe("finished_at", Moment),
    _column("ruleset"),
    _column("code_version"),
    _maybe("prefect_flow_run_id", Uuid),
    _maybe("error"),
    *(_given(name, BigInteger) for name in ("originals", "kept", "changed", "made", "gone", "won", "lost")),
)
document_version = _table(
    "document_version",
    _key("document_id"),
    _key("valid_from", Moment),
    _given("replaced_at", Moment),
    _column("reclean_id", Uuid),
    _column("content_id", Uuid),
    _column("ruleset"),
    _column("run_id", Uuid),
    _column("first_seen", Moment),
    *_description(),
)
tombstone = _table(
    "tombstone",
    _key("tombstone_id"),
    _column("kind"),
    _maybe("content_id", Uuid),
    _column("reason"),
    _given("erased_at", Moment),
    _given("erased_by", Text),
    _column("originals", Integer),
    _column("sightings", BigInteger),
)
tombstone_key = _table("tombstone_key", _key("key"), _column("kind"), _column("tombstone_id", Uuid))
sighting = _table(
    "sighting",
    Column("sighting_id", BigInteger, Identity(always=True), primary_key=True),
    _column("file_id", Uuid),
    _column("address"),
    _column("original_id", Uuid),
    _column("document_id", Uuid),
    _column("outcome"),
    _column("run_id", Uuid),
    _given("seen_at", Moment),
)
quarantine = _table(
    "quarantine",
    Column("quarantine_id", BigInteger, Identity(always=True), primary_key=True),
    _column("file_id", Uuid),
    _column("address"),
    _column("reason"),
    _column("detail"),
    _column("remedy"),
    _column("first_bytes", LargeBinary),
    _maybe("raw_zstd", LargeBinary),
    _given("status", Text),
    _maybe("status_reason"),
    _column("run_id", Uuid),
    _given("quarantined_at", Moment),
)
search = _table(
    "search",
    _key("document_id"),
    _column("configuration"),
    _column("vector", TSVECTOR),
    _maybe("headline"),
    _column("complete", Boolean),
    _given("indexed_at", Moment),
)
indexed_run = _table("indexed_run", _key("run_id"), _given("indexed_at", Moment))
search_again = _table(
    "search_again",
    Column("request_id", BigInteger, Identity(always=True), primary_key=True),
    _column("document_id", Uuid),
    _maybe("run_id", Uuid),
)
run_site = _table(
    "run_site",
    _key("run_id"),
    _key("site", Text),
    *(_column(name, BigInteger) for name in ("articles", "undated", "characters", "removed")),
)
