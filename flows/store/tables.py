"""The archive's tables for SQLAlchemy, made of :mod:`flows.store.columns`."""

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

from flows.store import columns

metadata = MetaData(schema="winnow")
_KINDS: dict[str, type[TypeEngine[Any]] | TypeEngine[Any]] = {
    "bigint": BigInteger,
    "boolean": Boolean,
    "bytea": LargeBinary,
    "date": Date,
    "integer": Integer,
    "integer[]": ARRAY(Integer),
    "jsonb": JSONB,
    "numeric(20, 0)": Numeric(20, 0),
    "real": REAL,
    "text": Text,
    "text[]": ARRAY(Text),
    "timestamp with time zone": DateTime(timezone=True),
    "tsvector": TSVECTOR,
    "uuid": Uuid,
}


def _column(one: columns.Column) -> Column[Any]:
    if one.identity:
        return Column(one.name, _KINDS[one.kind], Identity(always=True), primary_key=True)
    given = "given" if one.given else None
    return Column(
        one.name, _KINDS[one.kind], nullable=one.nullable, primary_key=one.key, server_default=given
    )


def _table(of: columns.Columns) -> Table:
    return Table(of.table, metadata, *map(_column, of.all))


migration = _table(columns.migration)
ruleset = _table(columns.ruleset)
rule = _table(columns.rule)
run = _table(columns.run)
run_batch = _table(columns.run_batch)
seed_file = _table(columns.seed_file)
folder = _table(columns.folder)
original_claim = _table(columns.original_claim)
content_claim = _table(columns.content_claim)
original = _table(columns.original)
removal = _table(columns.removal)
document = _table(columns.document)
reclean = _table(columns.reclean)
document_version = _table(columns.document_version)
tombstone = _table(columns.tombstone)
tombstone_key = _table(columns.tombstone_key)
sighting = _table(columns.sighting)
quarantine = _table(columns.quarantine)
deferral = _table(columns.deferral)
search = _table(columns.search)
indexed_run = _table(columns.indexed_run)
search_again = _table(columns.search_again)
run_site = _table(columns.run_site)
