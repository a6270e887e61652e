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

To search: `select * from search('flood "northern bridge" -budget', 'en');`, or `similar_headlines('vientane tims')`
when you are not sure of the spelling. New articles become searchable a moment after their run; `search_lag` says
what waits. To see where anything came from, or what came of it: `lineage`, from any of its columns.

Views keep their columns, names and types: an upgrade adds views, and columns at the end. Build your own views on
top of them, in a schema of your own; a test upgrades them from every earlier state.
"""
_QUERIES = """
## Examples

Each file of `sql/queries/` answers one question and runs as it is:

```
.venv/bin/winnow psql -- -f sql/queries/intake_by_day.sql
```

"""
_LIMITS = """
## Who may do what

`winnow roles` makes three roles, once, with a superuser's address; `winnow roles --password winnow_analyst`
asks for a password, of which only a SCRAM verifier reaches the server. Each address goes into `DATABASE_URL`,
or into a file named by `WINNOW_DATABASE_URL_FILE`.

| role | may | may not |
|---|---|---|
| `winnow_analyst` | read the schema `news` | write anything, read the tables behind the views, make tables (temporary ones too), functions or large objects, run code (`DO`), take advisory locks |
| `winnow_loader` | read all, add rows, change what a run must (`run`, `seed_file`, `folder`, `quarantine`, `search`), take advisory locks | delete or change articles, change the schema: an upgrade, a reclean and an erasure need the owner |
| `winnow_owner` | everything in both schemas | anything outside them |

Nobody else may connect to the database. Functions that every user of PostgreSQL may call by default are taken
away from all but these: advisory locks (a run and a migration hold one, so a stranger's would stop the job),
large objects, messages into the write-ahead log.

An analyst's session starts read-only, with limits: five minutes a statement, two minutes idle in a transaction,
five seconds for a lock, one parallel worker, 4 GB of temporary files, twenty sessions at once.

**What PostgreSQL cannot hold.** A user may set his own session's limits otherwise (`SET statement_timeout = 0`);
only the temporary files, the number of sessions and the rights are beyond his reach. So an analyst who wants to
can keep a core or the disk's bandwidth busy, and one who keeps a transaction open for hours keeps dead rows from
being cleaned up. Names, definitions and sizes of all tables are open to everyone who may connect, as in every
PostgreSQL; their rows are not. An analyst never blocks a load: reading takes no lock that a load waits for. An upgrade that replaces
a view waits for who reads it, three seconds at a time, and gives way in between. Who needs more puts a pooler
with limits of its own in front, or gives analysts a replica. The embedded server of the first run trusts its
owner, who alone can reach its socket: roles protect nothing there from that user.
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
        functions = connection.execute(
            "SELECT proname || '(' || pg_get_function_arguments(oid) || ')', obj_description(oid, 'pg_proc') "
            "FROM pg_proc WHERE pronamespace = 'news'::regnamespace ORDER BY proname"
        ).fetchall()
        parts.append("\n## The functions\n\n" + "".join(f"- `{name}`: {text}\n" for name, text in functions))
    parts += (_LIMITS, _OUTRO)
    return "".join(parts)


def _question(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix("--").strip()
