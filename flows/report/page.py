"""The page: headings, a few large numbers, charts, and every chart's figures as a table."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from flows.report import charts
from flows.report.charts import BLUE, GREEN, ORANGE, RED, plain
from flows.store.figures import Counted, Figures

# The browser is told to fetch nothing and to run nothing, whatever stands in the page.
_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Archive report</title>
<style>
body { font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: #1f2328; background: #f4f5f7; margin: 0; }
main { max-width: 1180px; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.1rem; margin: 0 0 .3rem; }
p.note { margin: .1rem 0 1.2rem; color: #57606a; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: .8rem; margin: 0 0 1rem; }
.numbers div, section { background: #fff; border: 1px solid #dfe2e6; border-radius: 8px; padding: .9rem 1rem; }
.numbers dt { color: #57606a; font-size: .85rem; } .numbers dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr)); gap: 1rem; align-items: start; }
section.wide { grid-column: 1 / -1; } figure { margin: 0; } svg { width: 100%; height: auto; display: block; }
section > p { margin: 0 0 .5rem; color: #57606a; font-size: .9rem; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; } td, th { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid #e6e8eb; overflow-wrap: anywhere; vertical-align: top; }
td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } summary { cursor: pointer; color: #0b5394; font-size: .88rem; margin-top: .4rem; }
.scroll { overflow-x: auto; } .failed { color: #a33800; font-weight: 600; }
@media print { body { background: #fff; } section { break-inside: avoid; } }
</style>
</head>
<body>
<main>
"""
_NONE = "<p>Nothing yet.</p>"


def page(figures: Figures) -> str:
    """The whole page as HTML. All text of others is escaped; it holds no script and no address to fetch."""
    parts = [
        _HEAD,
        "<h1>Archive report</h1>",
        f'<p class="note">As of {figures.taken_at:%Y-%m-%d %H:%M} UTC.</p>',
        _numbers(figures),
        '<div class="charts">',
        _section(
            "Intake by day", "Records that runs took in, by outcome, on the last days with a run.",
            charts.intake(figures.days) if figures.days else "",
            _table(
                ("day", "loaded", "duplicate", "quarantined"),
                [(f"{d.day:%Y-%m-%d}", d.loaded, d.duplicate, d.quarantined) for d in reversed(figures.days)],
            ),
            wide=True,
        ),
        _counted("Removed, by rule", "Characters taken out of the originals.", figures.rules, "rules", RED),
        _counted("Sites", "Articles, by the site they came from.", figures.sites, "sites", BLUE),
        _counted("Languages", "Articles, by language.", figures.languages, "languages", GREEN),
        _counted("Quarantine", "Records that wait, by reason.", figures.quarantine, "quarantine", ORANGE),
        _section(
            "Runs", "How long the last runs took, oldest first, and how they ended.",
            charts.durations(figures.runs) if figures.runs else "", _runs(figures), wide=True,
        ),
        _section("Latest articles", "Those that came last.", "", _latest(figures), wide=True),
        "</div></main></body></html>\n",
    ]  # fmt: skip
    return "\n".join(part for part in parts if part)


def _numbers(figures: Figures) -> str:
    share = _share(figures.removed, figures.characters)
    dated = _share(figures.articles - figures.undated, figures.articles)
    numbers = {
        "articles": f"{figures.articles:,}",
        "sightings": f"{figures.sightings:,}",
        "of the text removed": share,
        "of the articles dated": dated,
        "in quarantine": f"{figures.held:,}",
        "erased": f"{figures.erased:,}",
    }
    cells = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in numbers.items())
    return f'<dl class="numbers">{cells}</dl>'


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "\u2013"


def _counted(title: str, note: str, counted: Counted, name: str, colour: str) -> str:
    table = _table(("name", "count"), counted)
    return _section(title, note, charts.bars(counted, name, colour) if counted else "", table)


def _section(title: str, note: str, chart: str, table: str, wide: bool = False) -> str:
    """A chart with its figures as a table, folded away; a table without a chart is open."""
    shown = (
        f'<figure role="img" aria-label="{escape(title)}: {escape(note)}">{chart}</figure>' if chart else ""
    )
    if shown and table:
        table = f"<details><summary>The same as a table</summary>{table}</details>"
    kind = ' class="wide"' if wide else ""
    return f"<section{kind}><h2>{escape(title)}</h2><p>{escape(note)}</p>{shown}{table or _NONE}</section>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    if not rows:
        return ""
    kinds = [' class="n"' if isinstance(value, int | float) else "" for value in rows[0]]
    head = "".join(
        f'<th scope="col"{kind}>{escape(one)}</th>' for one, kind in zip(heads, kinds, strict=True)
    )
    body = "".join(
        "<tr>"
        + "".join(f"<td{kind}>{_cell(value)}</td>" for value, kind in zip(row, kinds, strict=True))
        + "</tr>"
        for row in rows
    )
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _cell(value: object) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    # Each text in its own direction, so that one written from right to left, or that pretends to be, ends here.
    return f"<bdi>{escape(''.join(c if c.isprintable() else ' ' for c in str(value)))}</bdi>"


def _runs(figures: Figures) -> str:
    return _table(
        ("started (UTC)", "status", "seconds", "loaded", "duplicate", "quarantined", "error"),
        [
            (
                f"{run.started_at:%Y-%m-%d %H:%M}", run.status,
                "" if run.seconds is None else f"{run.seconds:,.1f}", run.loaded, run.duplicate,
                run.quarantined, plain(run.error or ""),
            )
            for run in figures.runs
        ],
    )  # fmt: skip


def _latest(figures: Figures) -> str:
    return _table(
        ("headline", "publisher", "site", "published"),
        [
            (one.headline or "(unknown)", one.publisher or "", one.site or "", one.published_on or "")
            for one in figures.latest
        ],
    )
