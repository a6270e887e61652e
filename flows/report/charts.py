"""Charts as SVG to stand inside a page: text stays text, and nothing is fetched or run."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from typing import Any

import matplotlib
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from flows.store.figures import Counted, Day, PastRun

# Okabe and Ito's colours, told apart by people who see colours differently.
BLUE, SKY, ORANGE, RED, GREEN, GREY = "#0072B2", "#56B4E9", "#E69F00", "#D55E00", "#009E73", "#6b6b6b"
_STATUS = {"completed": GREEN, "failed": RED, "abandoned": ORANGE, "running": GREY}
_INK = "#1f2328"
_LONGEST = 40
_WIDE, _HALF = 12.0, 5.9  # inches, so that all text is of one size on the page


def plain(text: str) -> str:
    """Text that XML can hold, on one line and not too long.

    >>> plain("a\\x00b\\n" + "c" * 50)
    'a b cccccccccccccccccccccccccccccccccc\u2026'
    """
    shown = "".join(c if c.isprintable() else " " for c in text)
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 2].rstrip() + "\u2026"


def intake(days: Sequence[Day]) -> str:
    """Records a day by outcome, stacked."""
    figure, axes = _figure(_WIDE, 3.4)
    names = [f"{day.day:%Y-%m-%d}" for day in days]
    bottom = [0] * len(days)
    for outcome, colour in (("loaded", BLUE), ("duplicate", SKY), ("quarantined", ORANGE)):
        values = [getattr(day, outcome) for day in days]
        axes.bar(range(len(days)), values, bottom=bottom, color=colour, label=outcome, width=0.85)
        bottom = [a + b for a, b in zip(bottom, values, strict=True)]
    step = max(1, len(days) // 8)
    axes.set_xticks(range(0, len(days), step), names[::step], fontsize=8)
    axes.set_xlim(-0.6, max(len(days), 12) - 0.4)
    axes.yaxis.set_major_locator(MaxNLocator(5, integer=True))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    axes.legend(
        frameon=False, ncols=3, loc="lower left", bbox_to_anchor=(0, 1), borderaxespad=0.2, fontsize=9
    )
    return _svg(figure, "intake")


def bars(counted: Counted, name: str, colour: str = BLUE) -> str:
    """One bar a name, largest on top, with its count."""
    figure, axes = _figure(_HALF, 0.4 + 0.29 * len(counted))
    names = [plain(one) for one, _ in counted]
    values = [count for _, count in counted]
    axes.barh(range(len(values)), values, color=colour, height=0.72)
    axes.set_yticks(range(len(values)), names, fontsize=9, parse_math=False)
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    total = sum(values) or 1
    for at, value in enumerate(values):
        axes.annotate(
            f"{value:,}  ({value / total:.1%})", (value, at), xytext=(4, 0), textcoords="offset points",
            va="center", fontsize=8.5, color=_INK,
        )  # fmt: skip
    axes.set_xlim(0, (max(values, default=0) or 1) * 1.25)
    return _svg(figure, name)


def durations(runs: Sequence[PastRun]) -> str:
    """How long the runs took, oldest first, coloured by how they ended."""
    figure, axes = _figure(_WIDE, 2.7)
    ordered = [run for run in reversed(runs) if run.seconds is not None]
    for status, colour in _STATUS.items():
        some = [(at, run.seconds) for at, run in enumerate(ordered) if run.status == status]
        if some:
            axes.bar([at for at, _ in some], [s for _, s in some], color=colour, label=status, width=0.85)
    axes.set_xticks([])
    axes.set_xlim(-0.6, max(len(ordered), 12) - 0.4)
    axes.set_ylabel("seconds", fontsize=9)
    axes.yaxis.set_major_locator(MaxNLocator(4))
    if ordered:
        axes.legend(
            frameon=False, ncols=4, loc="lower left", bbox_to_anchor=(0, 1), borderaxespad=0.2, fontsize=9
        )
    return _svg(figure, "durations")


def _figure(width: float, height: float) -> tuple[Figure, Any]:
    figure = Figure(figsize=(width, height), layout="constrained")
    axes = figure.subplots()
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color("#c8ccd1")
    axes.tick_params(length=0, colors=_INK)
    axes.set_axisbelow(True)
    if width == _WIDE:  # bars that lie bear their numbers
        axes.grid(axis="y", color="#e6e8eb", linewidth=0.8)
    return figure, axes


def _svg(figure: Figure, name: str) -> str:
    """The figure as an element; ``name`` keeps the ids of several in one page apart."""
    held = io.StringIO()
    with (
        matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": name, "font.family": "sans-serif"}),
        warnings.catch_warnings(),
    ):
        # Text stays text, so it is the reader's fonts that need the letter.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        figure.savefig(held, format="svg", transparent=True, metadata=nothing)
    text = held.getvalue()
    return text[text.index("<svg") :].replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)
