"""What the archive's tables are made of, as plain data: what makes and loads rows needs no more, and SQLAlchemy
(:mod:`flows.store.tables`) takes a tenth of a second to import. sql/migrations makes the tables; a test fails when the two part.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``kind`` is PostgreSQL's name of its type; the database fills in by itself what is ``given``."""

    name: str
    kind: str
    nullable: bool = False
    key: bool = False
    given: bool = False
    identity: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table, in their order."""

    table: str
    all: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.all)

    @property
    def stated(self) -> tuple[str, ...]:
        """The names of those that the database does not fill in by itself."""
        return tuple(column.name for column in self.all if not (column.given or column.identity))

    def kinds(self, names: tuple[str, ...]) -> list[str]:
        """The types of some of them."""
        kind_of = {column.name: column.kind for column in self.all}
        return [kind_of[name] for name in names]


# What is kept of the description of a copy, which is no document: where and when it stood, under which name.
_OF_A_COPY = frozenset((
    "headline", "byline", "agencies", "publisher", "original_publisher", "site", "url", "published_on", "published_at",
    "published_precision", "section",
))  # fmt: skip


def _column(name: str, kind: str = "text") -> Column:
    return Column(name, kind)


def _maybe(name: str, kind: str = "text") -> Column:
    return Column(name, kind, nullable=True)


def _key(name: str, kind: str = "uuid") -> Column:
    return Column(name, kind, key=True)


def _given(name: str, kind: str) -> Column:
    return Column(name, kind, given=True)


def _identity(name: str) -> Column:
    return Column(name, "bigint", key=True, identity=True)


def _description() -> tuple[Column, ...]:
    """What is known of a document, in the order of the noun's fields, and its body."""
    return (
        *(_maybe(name) for name in ("headline", "kicker", "deck", "byline")),
        _column("authors", "text[]"),
        _column("agencies", "text[]"),
        *(
            _maybe(name)
            for name in ("dateline", "publisher", "publisher_written", "original_publisher", "site", "url")
        ),
        _maybe("published_on", "date"),
        _maybe("published_at", "timestamp with time zone"),
        _maybe("published_precision"),
        _maybe("updated_on", "date"),
        _maybe("updated_at", "timestamp with time zone"),
        _maybe("language"),
        _maybe("language_confidence", "real"),
        _maybe("section"),
        _column("tags", "text[]"),
        *(_column(name, "integer") for name in ("words", "sentences", "paragraphs")),
        _maybe("correction"),
        _column("truncated", "boolean"),
        _column("paywalled", "boolean"),
        _maybe("author_roles", "text[]"),
        _maybe("byline_place"),
        _maybe("updated_precision"),
        _maybe("syndicated", "boolean"),
        _maybe("gaps", "integer"),
        _column("evidence", "jsonb"),
        _column("body"),
    )


def _table(name: str, *columns: Column) -> Columns:
    return Columns(name, columns)


migration = _table(
    "migration", _key("name", "text"), _column("sha256"), _given("applied_at", "timestamp with time zone")
)
ruleset = _table("ruleset", _key("ruleset", "text"), _given("first_used", "timestamp with time zone"))
rule = _table("rule", _key("ruleset", "text"), _key("rule", "text"), _column("family"), _column("reason"))
run = _table(
    "run",
    _key("run_id"),
    _column("place"),
    _given("status", "text"),
    _given("started_at", "timestamp with time zone"),
    _maybe("finished_at", "timestamp with time zone"),
    _column("ruleset"),
    _column("code_version"),
    _maybe("prefect_flow_run_id", "uuid"),
    _maybe("error"),
    *(
        _given(name, "bigint")
        for name in (
            "files_found", "files_done", "discovered", "loaded", "duplicate", "quarantined", "unchanged",
            "deferred",
        )
    ),
    _maybe("files_held", "bigint"),
    _given("ordinal", "bigint"),
)  # fmt: skip
run_batch = _table(
    "run_batch", _key("run_id"), _key("ordinal", "bigint"), _given("committed_at", "timestamp with time zone")
)
seed_file = _table(
    "seed_file",
    _key("file_id"),
    _column("path_id", "uuid"),
    _column("place"),
    _column("path", "bytea"),
    _column("shown"),
    _column("size", "bigint"),
    _column("mtime_ns", "bigint"),
    _column("ctime_ns", "bigint"),
    _column("inode", "numeric(20, 0)"),
    _column("hint"),
    _maybe("sha256", "bytea"),
    _column("records", "integer"),
    _column("outcome"),
    _column("run_id", "uuid"),
    _given("current", "boolean"),
    _given("read_at", "timestamp with time zone"),
    _maybe("missed_by", "uuid"),
)
folder = _table(
    "folder",
    _key("place_id"),
    _key("path", "bytea"),
    _column("place"),
    _column("device", "numeric(20, 0)"),
    _column("inode", "numeric(20, 0)"),
    _column("mtime_ns", "bigint"),
    _column("ctime_ns", "bigint"),
    _column("since", "timestamp with time zone"),
    _column("files", "bigint"),
    _column("records", "bigint"),
    _column("trusted", "boolean"),
    _column("swept", "timestamp with time zone"),
)
original_claim = _table("original_claim", _key("original_id"))
content_claim = _table("content_claim", _key("content_id"), _column("document_id", "uuid"))
original = _table(
    "original",
    _key("original_id"),
    _column("format"),
    _column("declared"),
    _column("hints", "jsonb"),
    _column("bytes", "integer"),
    _column("raw_zstd", "bytea"),
    _column("encoding"),
    _column("encoding_confidence", "real"),
    _column("characters", "integer"),
    _column("content_id", "uuid"),
    _column("ruleset"),
    _column("piece_starts", "integer[]"),
    _column("piece_ends", "integer[]"),
    _column("body_starts", "integer[]"),
    _column("space_starts", "integer[]"),
    _column("spaces", "text[]"),
    _maybe("own_body"),
    *(_maybe(f"own_{column.name}", column.kind) for column in _description() if column.name in _OF_A_COPY),
    _maybe("text_sha256", "bytea"),
)
removal = _table(
    "removal",
    _key("original_id"),
    _key("ordinal", "integer"),
    _column("starts", "integer"),
    _column("ends", "integer"),
    _column("kind"),
    _column("rule"),
    _column("field"),
    _maybe("score", "real"),
    _column("why"),
    _column("text"),
)
document = _table(
    "document",
    _key("document_id"),
    _column("content_id", "uuid"),
    _column("ruleset"),
    _column("run_id", "uuid"),
    _given("first_seen", "timestamp with time zone"),
    *_description(),
    _given("valid_from", "timestamp with time zone"),
)
reclean = _table(
    "reclean",
    _key("reclean_id"),
    _given("status", "text"),
    _given("started_at", "timestamp with time zone"),
    _maybe("finished_at", "timestamp with time zone"),
    _column("ruleset"),
    _column("code_version"),
    _maybe("prefect_flow_run_id", "uuid"),
    _maybe("error"),
    *(_given(name, "bigint") for name in ("originals", "kept", "changed", "made", "gone", "won", "lost")),
)
document_version = _table(
    "document_version",
    _key("document_id"),
    _key("valid_from", "timestamp with time zone"),
    _given("replaced_at", "timestamp with time zone"),
    _column("reclean_id", "uuid"),
    _column("content_id", "uuid"),
    _column("ruleset"),
    _column("run_id", "uuid"),
    _column("first_seen", "timestamp with time zone"),
    *_description(),
)
tombstone = _table(
    "tombstone",
    _key("tombstone_id"),
    _column("kind"),
    _maybe("content_id", "uuid"),
    _column("reason"),
    _given("erased_at", "timestamp with time zone"),
    _given("erased_by", "text"),
    _column("originals", "integer"),
    _column("sightings", "bigint"),
)
tombstone_key = _table("tombstone_key", _key("key"), _column("kind"), _column("tombstone_id", "uuid"))
sighting = _table(
    "sighting",
    _identity("sighting_id"),
    _column("file_id", "uuid"),
    _column("address"),
    _column("original_id", "uuid"),
    _column("document_id", "uuid"),
    _column("outcome"),
    _column("run_id", "uuid"),
    _given("seen_at", "timestamp with time zone"),
)
quarantine = _table(
    "quarantine",
    _identity("quarantine_id"),
    _column("file_id", "uuid"),
    _column("address"),
    _column("reason"),
    _column("detail"),
    _column("remedy"),
    _column("first_bytes", "bytea"),
    _maybe("raw_zstd", "bytea"),
    _given("status", "text"),
    _maybe("status_reason"),
    _column("run_id", "uuid"),
    _given("quarantined_at", "timestamp with time zone"),
)
deferral = _table(
    "deferral",
    _key("path_id"),
    _column("place"),
    _column("shown"),
    _column("reason"),
    _column("detail"),
    _column("run_id", "uuid"),
    _given("since", "timestamp with time zone"),
    _given("runs", "integer"),
)
search = _table(
    "search",
    _key("document_id"),
    _column("configuration"),
    _column("vector", "tsvector"),
    _maybe("headline"),
    _column("complete", "boolean"),
    _given("indexed_at", "timestamp with time zone"),
)
indexed_run = _table("indexed_run", _key("run_id"), _given("indexed_at", "timestamp with time zone"))
search_again = _table(
    "search_again",
    _identity("request_id"),
    _column("document_id", "uuid"),
    _maybe("run_id", "uuid"),
)
run_site = _table(
    "run_site",
    _key("run_id"),
    _key("site", "text"),
    *(_column(name, "bigint") for name in ("articles", "undated", "characters", "removed")),
)
