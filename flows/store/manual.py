"""Writes sql/README.md, the analysts' manual, from the database's own comments.

winnow manual > sql/README.md
"""

from __future__ import annotations

from pathlib import Path

from flows.settings import ROOT
from flows.store.connecting import connect

_INTRODUCTION = """\
# Start here

You need psql and nothing else. `winnow psql` opens the archive with the right address and search path; with
any other client, use the address of your server and read the schema `news`.

```
$ .venv/bin/winnow psql
winnow=> select published_on, publisher, headline from article order by published_on desc limit 10;
winnow=> \\d+ article
```

Three things to know:

1. **One article is one row.** Copies of it, on other pages or under other names, are rows of `sighting`.
2. **Unknown is NULL.** Nothing is guessed. `evidence` says for each field how and where it was found.
3. **Nothing is lost.** What cleaning took away is in `removal`, with the rule that took it; what could not be
   loaded is in `quarantine`, with the reason; every run's counts are in `run`, and they add up.
"""
_QUERIES = """
## Examples

Each file of `sql/queries/` answers one question and runs as it is:

```
.venv/bin/winnow psql -- -f sql/queries/intake_by_day.sql
```

"""
_OUTRO = """
This file is written by `winnow manual` from the database's own comments; a test fails when they part.
"""


def manual(address: str, queries: Path = ROOT / "sql" / "queries") -> str:
    """The manual as Markdown."""
    parts = [_INTRODUCTION]
    if examples := sorted(queries.glob("*.sql")):
        lines = (f"- `{path.name}`: {_question(path)}" for path in examples)
        parts.append(_QUERIES + "\n".join(lines) + "\n")
    with connect(address) as connection:
        views = connection.execute(
            "SELECT oid, relname, obj_description(oid, 'pg_class') FROM pg_class "
            "WHERE relnamespace = 'news'::regnamespace AND relkind IN ('v', 'm') ORDER BY relname"
        ).fetchall()
        parts.append("\n## The views\n")
        for oid, name, comment in views:
            columns = connection.execute(
                "SELECT attname, format_type(atttypid, atttypmod), col_description(attrelid, attnum) "
                "FROM pg_attribute WHERE attrelid = %s AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
                (oid,),
            ).fetchall()
            rows = "\n".join(f"| `{c}` | {kind} | {text} |" for c, kind, text in columns)
            parts.append(f"\n### {name}\n\n{comment}\n\n| column | type | meaning |\n|---|---|---|\n{rows}\n")
    parts.append(_OUTRO)
    return "".join(parts)


def _question(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix("--").strip()
