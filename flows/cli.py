"""The command ``winnow``: the line without Prefect. Thin: each command calls one function and prints."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Annotated

import typer

from flows import __version__
from flows.commands import archive, checks, erase, export, quarantine, reclean, report, status
from flows.commands.progress import moving_line, of_run
from flows.errors import StoreError, WinnowError, told_in_a_line
from flows.showing import one_line, safe

app = typer.Typer(
    name="winnow",
    help="Turns scraped web news into a clean, deduplicated, fully accounted archive in PostgreSQL.",
    epilog="Exit codes: 0 done, 1 failed, 2 the command line is wrong, 66 a file cannot be read, 69 the database, Prefect or the cluster cannot be reached, "
    "70 the database refused, 71 the processes that clean keep dying, 75 another run is at work, "
    "77 more would change than allowed, 78 a setting makes no sense, 130 interrupted.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",  # without it the docstrings' lines are not joined, and help is ragged
    pretty_exceptions_enable=False,
)
# Objects made between two looks for circles among them: what imports make stays, and Python's own 700 look at it
# hundreds of times.
_SELDOM = 50_000
# The help shows them in these groups, in the order in which they are defined.
_DAILY, _DATABASE, _ARCHIVE, _REPAIR = "Every day", "The database", "The archive", "When something is wrong"
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line, for machines.")]
Place = Annotated[
    str | None, typer.Argument(help="The landing folder or address; without it the setting WINNOW_SEEDS.")
]
Sweep = Annotated[
    bool, typer.Option("--sweep", help="Read every file again, also those that seem unchanged.")
]
Anew = Annotated[
    bool,
    typer.Option("--anew", help="Read all that files hold again, for what only this version reads of them."),
]


def main() -> None:
    """The entry point: errors of ours and of the database become one line and an exit code."""
    gc.set_threshold(_SELDOM)
    try:
        with told_in_a_line():
            app()
    except (KeyboardInterrupt, SystemExit) as end:
        # Typer makes an exit of the one within a command, and says nothing.
        if isinstance(end, SystemExit) and not isinstance(
            getattr(end.__context__, "__cause__", None), KeyboardInterrupt
        ):
            raise
        print("winnow: interrupted; what was loaded stays, the next run takes the rest.", file=sys.stderr)
        sys.exit(130)
    except Exception as error:
        # Looked up only now: help and explain ask no database and need not wait for its driver.
        driver = sys.modules.get("psycopg")
        cause = getattr(error, "orig", error)  # what SQLAlchemy wraps
        if driver is None or not isinstance(cause, driver.Error):
            raise
        from flows.store.connecting import refused

        print(f"winnow: the database refused: {safe(refused(cause))}", file=sys.stderr)
        sys.exit(StoreError.exit_code)
    finally:
        gc.freeze()  # what is left goes with the process: to look through it once more takes it 50 ms


@app.callback(invoke_without_command=True)
def _version(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    if version:
        print(f"winnow {__version__}")
        raise typer.Exit


@app.command(rich_help_panel=_DAILY)
def run(place: Place = None) -> None:
    """Run the Prefect flow `ingest` once, here: what the scheduled deployment does."""
    from flows import prefect_server

    _tell_what_is_unread()
    prefect_server.prepare()
    from flows.ingest import run_once

    print(run_once(place).as_text())
    print(_how_to_look())


@app.command(rich_help_panel=_DAILY)
def ingest(place: Place = None, as_json: Json = False, sweep: Sweep = False, anew: Anew = False) -> None:
    """Load what is new in PLACE into the archive, without Prefect."""
    from flows import metrics
    from flows.cluster import workforce_of
    from flows.settings import settings

    _tell_what_is_unread()
    with metrics.failure_noted(settings().metrics), workforce_of(settings()) as workers:
        # Only now, so that both sides import what they need at the same time.
        from flows.run import open_run
        from flows.store import connecting, ledger

        with open_run(settings(), place, sweep=sweep, anew=anew) as run, moving_line() as show:
            run.work(workers.submit, workers.processes + 1, lambda run: show(of_run(run)))
    with connecting.connect(run.address) as connection:
        summary = ledger.summary(connection, run.run_id)
    metrics.write(settings().metrics, summary)
    print(summary.as_json() if as_json else summary.as_text())
    _index(run.address, silent=as_json)
    if not as_json:
        print(_how_to_look())


@app.command(rich_help_panel=_DAILY)
def watch(
    place: Place = None,
    every: Annotated[
        float, typer.Option(min=0.01, help="Minutes after which it looks again even if no file appeared.")
    ] = 15.0,
) -> None:
    """Ingest now, when files appear, and every so often; without Prefect. Ctrl-C ends it.

    A run that is at work is waited for; a second Ctrl-C ends that too, and the next run takes the rest.
    """
    import signal
    import threading

    from flows.settings import settings
    from flows.waker import watch as wait_and_run

    told = threading.Event()

    def stop(*_: object) -> None:
        if told.is_set():
            raise KeyboardInterrupt
        told.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    wait_and_run(
        place or settings().seeds,
        told,
        every * 60,
        lambda: ingest(place, as_json=True),
        lambda what: print(f"winnow: {what}", file=sys.stderr),
    )


def _index(address: str, *, silent: bool) -> None:
    """Fill the search index behind a run. The run is complete by now, so a failure here is only told."""
    import psycopg

    from flows.settings import settings
    from flows.store import search

    if not settings().index:
        return
    try:
        done = search.index(address)
    except (WinnowError, psycopg.Error) as error:
        print(
            f"winnow: the search index waits ({safe(one_line(error))}); `winnow index` fills it.",
            file=sys.stderr,
        )
    else:
        if done.articles and not silent:
            print(done.as_text())


@app.command(rich_help_panel=_DAILY)
def explain(
    file: Annotated[Path, typer.Argument(help="A seed file of any form.")],
    as_json: Json = False,
) -> None:
    """Show what would be kept and what removed of FILE, by which rule. Touches no database."""
    from flows.explain import explain_file

    explain_file(file, as_json=as_json)


app.command(rich_help_panel=_DAILY)(status.status)


@app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True}, rich_help_panel=_DATABASE
)
def psql(context: typer.Context) -> None:
    """Open the archive with psql; what follows `--` is passed on.

    Example: winnow psql -- -At -c "select headline from news.article"
    """
    from flows.settings import settings
    from flows.store import connecting, programs

    address = connecting.address_of(settings())
    # The address goes by the environment, since arguments can be read by every user of the machine.
    stated = connecting.environment(address)
    options = f"{stated.get('PGOPTIONS', os.environ.get('PGOPTIONS', ''))} -c search_path=news,public".strip()
    environment = {**os.environ, **stated, "PGOPTIONS": options}
    sys.exit(subprocess.run([programs.client(), *context.args], env=environment, check=False).returncode)


@app.command(rich_help_panel=_DATABASE)
def migrate() -> None:
    """Bring the database's schema up to date; says what it did."""
    from flows.settings import settings
    from flows.store import connecting
    from flows.store.migrate import migrate as apply

    done = apply(connecting.address_of(settings()))
    for name in done:
        print(f"applied {name}")
    if not done:
        print("The schema is up to date.")


@app.command(rich_help_panel=_DATABASE)
def manual() -> None:
    """Print the analysts' manual (sql/README.md), written from the database's own comments."""
    from flows.settings import settings
    from flows.store.manual import manual as write
    from flows.store.migrate import migrated

    print(write(migrated(settings())), end="")


@app.command(rich_help_panel=_DAILY)
def serve() -> None:
    """Start the scheduled job here: Prefect server, deployment, database. Ctrl-C stops all of it."""
    from flows.serve import serve as start

    start()


@app.command(rich_help_panel=_DATABASE)
def stop() -> None:
    """Stop the embedded PostgreSQL, if it runs; the next command starts it again."""
    from flows.settings import settings
    from flows.store import embedded

    print("Stopped." if embedded.stop(settings().home) else "It was not running.")


for _panel, _commands in {
    _DATABASE: (archive.index, archive.roles),
    _ARCHIVE: (report.report, export.export, reclean.reclean, erase.erase),
    _REPAIR: (checks.doctor, checks.verify),
}.items():
    for _command in _commands:
        app.command(rich_help_panel=_panel)(_command)
app.add_typer(quarantine.app, name="quarantine", rich_help_panel=_REPAIR)


@cache
def _tell_what_is_unread() -> None:
    """Once: a slip in a setting's name has a run work with what nobody meant."""
    from flows.settings import unread

    for says, remedy in unread():
        print(f"winnow: {says}. {remedy}", file=sys.stderr)


def _how_to_look() -> str:
    return 'Look at the rows: .venv/bin/winnow psql -- -c "select headline, published_on, publisher from article"'
