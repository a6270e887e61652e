"""What would be kept and removed of a file, by which rule: for people and for machines."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from flows.documents import Document, Rejection, SeedFile
from flows.errors import SourceError
from flows.line import cleaned, described
from flows.settings import settings
from flows.showing import readable, safe
from flows.sources import limits_of, read
from flows.sources.folders import times_of
from flows.spans import WHITE_SPACE, Cleaned, Span
from flows.watching import refused

_STYLES = {"body": "default", "metadata": "cyan", "removed": "red"}


def explain_file(path: Path, *, as_json: bool = False, console: Console | None = None) -> None:
    """Print each stretch of each record of a file with what became of it.

    :raises SourceError: the file cannot be read.
    """
    console = console or Console(highlight=False, soft_wrap=True)
    limits = limits_of(settings())
    for record in read(_seed_file(path), limits).records():
        if isinstance(record, Rejection):
            _show_rejection(record, None, console, as_json)
            continue
        page = None
        try:
            page = cleaned(record, limits)
            document = described(page, limits)
        except SourceError as error:
            found = page.cleaned if page else None
            _show_rejection(refused(error, record.address), found, console, as_json)
            continue
        if as_json:
            print(json.dumps(_as_facts(document), default=str, ensure_ascii=False))
        else:
            _show(document, console)


def _seed_file(path: Path) -> SeedFile:
    try:
        status = path.stat()
    except OSError as error:
        raise SourceError(
            "unreadable", f"{safe(str(path))}: {error.strerror}.", "Check its name and permissions."
        ) from error
    folder, name = str(path.absolute().parent), path.name.encode(errors="surrogateescape")
    return SeedFile(folder, name, status.st_size, *times_of(status), status.st_ino)


def _show(document: Document, console: Console) -> None:
    _show_address(document.record.address, console)
    _show_lines(document.cleaned, console)
    spans = document.cleaned.spans
    characters = {
        kind: sum(s.end - s.start for s in spans if s.kind == kind and s.rule != WHITE_SPACE)
        for kind in _STYLES
    }
    gaps = f", {document.cleaned.gaps} gaps" if document.cleaned.gaps else ""
    console.print(
        f"[bold]Kept {characters['body']:,} characters, {characters['metadata']:,} as metadata, "
        f"removed {characters['removed']:,}{gaps}; read as {document.record.format}, "
        f"{document.page.encoding}; rules {document.cleaned.ruleset}.[/bold]"
    )
    known = Table(box=None, pad_edge=False, show_header=False, title="What is known", title_justify="left")
    for name, value in asdict(document.description).items():
        if name != "evidence" and value not in (None, (), False, 0):
            evidence = document.description.evidence.get(name)
            known.add_row(
                name, escape(readable(str(value))), f"[dim]{evidence.method if evidence else ''}[/dim]"
            )
    console.print(known)


def _show_address(address: str, console: Console) -> None:
    if address:
        console.print(f"[bold]{escape(safe(address))}[/bold]")


def _show_lines(cleaned: Cleaned, console: Console) -> None:
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for span in cleaned.spans:
        if span.rule == WHITE_SPACE:
            continue
        label = _label(span)
        text = readable(cleaned.text[span.start : span.end])
        why = f"  ({span.why})" if span.why and span.kind == "removed" else ""
        table.add_row(
            label, f"[{_STYLES[span.kind]}]{escape(text)}[/]" + (f"[dim]{escape(why)}[/dim]" if why else "")
        )
    console.print(table)


def _label(span: Span) -> str:
    """What became of a stretch, and by which rule or with which probability of being body."""
    if span.kind == "body":
        return f"kept, {span.rule}" if span.rule else "kept"
    score = f" {span.score:.2f}" if span.score is not None else ""
    named = f"{span.field}: {span.rule}" if span.kind == "metadata" else span.rule
    return named + score


def _show_rejection(rejection: Rejection, found: Cleaned | None, console: Console, as_json: bool) -> None:
    """Why a record is refused, below its lines where it could be read."""
    facts = {name: getattr(rejection, name) for name in ("address", "reason", "detail", "remedy")}
    if as_json:
        lines = {"spans": _spans(found)} if found else {}
        print(json.dumps({"quarantined": facts, **lines}))
    else:
        _show_address(rejection.address, console)
        if found:
            _show_lines(found, console)
        told = f"Would be quarantined: {rejection.reason}. {rejection.detail} {rejection.remedy}"
        console.print(readable(told), markup=False)


def _as_facts(document: Document) -> dict[str, object]:
    evidence = {name: where._asdict() for name, where in document.description.evidence.items()}
    return {
        "address": document.record.address,
        "ruleset": document.cleaned.ruleset,
        "format": document.record.format,
        "encoding": document.page.encoding,
        "spans": _spans(document.cleaned),
        "description": {**asdict(document.description), "evidence": evidence},
    }


def _spans(cleaned: Cleaned) -> list[dict[str, object]]:
    return [
        {
            **{k: v for k, v in span._asdict().items() if v not in ("", None)},
            "text": cleaned.text[span.start : span.end],
        }
        for span in cleaned.spans
        if span.rule != WHITE_SPACE
    ]
