"""Writes sql/README.md, the analysts' manual, from the database's own comments.

winnow manual > sql/README.md
"""

from __future__ import annotations

from pathlib import Path

from flows.settings import ROOT
from flows.store.connecting import connect

_INTRODUCTION = """\
# Start here

For analysts who know SQL: where the articles are, how to find them, and what every view and column means.

You need psql and nothing else. `winnow psql` opens the archive with the right address and search path. With
any other client, use the address of your server and read the schema `news`.

```
$ .venv/bin/winnow psql
winnow=> select published_on, publisher, headline from article where published_on is not null order by published_on desc limit 10;
winnow=> \\d+ article
winnow=> select * from search('flood "northern bridge" -budget', 'en');
winnow=> select * from similar_headlines('vientane tims');
```

The second line shows the columns of a view with their meaning, the third searches the articles, the fourth finds
headlines when you are not sure of the spelling. An index serves the first; with `nulls last` instead of the condition
it would read every article.

Three things to know:

1. **One article is one row.** A copy of it, on another page or under another name, is a row of `sighting`, with
   that copy's own site, publisher, headline and day. `article` describes the copy that was loaded first, which need not
   be the one that was published first (`syndication_of_one_story.sql`, `who_publishes_first.sql`).
2. **Unknown is NULL**, and a list of which nothing is known is empty. Nothing is guessed. `evidence` says for each field
   how and where it was found.
3. **Nothing is lost.** What cleaning took away is in `removal`, with the rule that took it. What could not be
   loaded is in `quarantine`, with the reason. Every run's counts are in `run`, and they add up.

Five words recur. A **record** is one text that a seed file holds. An **original** is a record's bytes as they came.
A **run** reads what is new and loads it. The **ruleset** is the version of the cleaning rules.
A **reclean** cleans originals again by newer rules.

New articles become searchable a moment after their run; `search_lag` says how many wait. `lineage` tells where
a row came from and what came of it: ask it by any of its columns.

For a spreadsheet say `winnow export articles.csv`, or in psql `\\copy (select ...) to 'some.csv' with (format csv, header)`.

An upgrade adds views, and adds columns at the end of a view; it never changes or removes one. So your own views can stand
on top of these. The role `winnow_analyst` may make none, nor a table of its own: the owner makes them in a schema of yours.
Without one a list becomes a part of the question (`own_list_of_addresses.sql`), or export the articles and join them elsewhere.

## Before you count

- **Copies.** `article` counts a copied text once, for the publisher, site and day of the copy loaded first. What a publisher
  brought out, taken over or not, is `count(distinct article_id)` of its rows in `sighting` (`share_of_publishers_by_month.sql`).
  `count(*)` there counts a page again each time it was read again. A text that was shortened or given another dateline is an
  article of its own (`near_copies_of_an_article.sql`).
- **Rewritten texts.** When a source rewrites an article, the earlier text stays an article beside the new one: a page that is
  rewritten all day is many articles. `count(distinct coalesce(url, article_id::text))` counts pages (`pages_with_several_texts.sql`,
  `what_a_rewrite_changed.sql`; by file and not by address: `rewritten_at_the_source.sql`).
- **Corrections.** `correction` holds retractions too. Where a notice was added later, the text without it is the earlier article.
- **Days.** A day of publication is its source's, by its own clock; days of runs are UTC. `published_at::date` and `first_seen::date`
  are days in the zone of your session (`show timezone`), so two analysts may count differently: take `published_on`, and
  `(first_seen at time zone 'UTC')::date`. Who was first tells `published_at`, not the day. `published_precision` says where a day
  is only a month. A day yet to come was misread or mistyped: say `published_on <= current_date`. Some have `updated_on` alone.
- **Unknown days, publishers, sites** are a group of NULL; `missing_fields_by_publisher.sql` says how large it is.
- **Search** gives the best 50 unless told otherwise: that is no number of articles. Count with `search_entry`
  (`topic_by_publisher_and_month.sql`, `topic_share_by_month.sql`), one configuration at a time.
- **Runs.** What runs `loaded` is more than `article` holds, by what was erased since (`tombstone`) and what recleans merged
  (`reclean`, `gone` less `made`).
- **Cite** an article by its `article_id`, and a count by the moment at which it was made. `what_became_of_an_article.sql` follows the
  keys, `archive_as_it_was.sql` makes the archive of that moment again.
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

An operator runs `winnow roles` once, with a superuser's address; it makes three roles. `winnow roles --password
winnow_analyst` asks for a password and sends only a SCRAM verifier of it to the server. Whoever works as a role puts
its address, such as `postgresql://winnow_analyst:password@server/winnow`, into `DATABASE_URL` or into a file named by
`WINNOW_DATABASE_URL_FILE`. Of the commands an analyst may use `winnow psql`, `winnow export` and `winnow manual`.

| role | may | may not |
|---|---|---|
| `winnow_analyst` | read the schema `news` | write anything, read the tables behind the views, make tables (temporary ones too), functions or large objects, run code (`DO`), take advisory locks |
| `winnow_loader` | read all, add rows, change what a run must (`run`, `seed_file`, `folder`, `quarantine`, `search`), take advisory locks | delete or change articles, change the schema: an upgrade, a reclean and an erasure need the owner |
| `winnow_owner` | everything in both schemas | anything outside them |

Nobody else may connect to the database. Some functions that every user of PostgreSQL may call by default are left
to the owner and the loader alone: advisory locks (a run and a migration hold one, so a stranger's would stop the job),
large objects, and messages into the write-ahead log.

An analyst's session starts read-only, with limits: five minutes a statement, two minutes idle in a transaction,
five seconds for a lock, one parallel worker, 4 GB of temporary files, twenty sessions at once. `winnow export`
may take longer than five minutes.

**What PostgreSQL cannot prevent.** A user may change the limits of his own session (`SET statement_timeout = 0`);
only the temporary files, the number of sessions and the rights are beyond his reach. So an analyst who wants to
can keep a core or the disk busy, and one who keeps a transaction open for hours keeps dead rows from being cleaned
up. Whoever needs more protection puts a pooler with limits of its own in front, or gives analysts a replica.
Names, definitions and sizes of all tables are open to everyone who may connect, as in every PostgreSQL; their rows
are not. An analyst never blocks a load: reading takes no lock that a load waits for. An upgrade that replaces a view
waits for those who read it, three seconds at a time, and gives way in between. On the embedded server of the first
run roles protect nothing from the server's owner, whom it trusts; nobody else can reach its socket.
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
