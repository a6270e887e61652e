"""The description beside its peers, on the same labelled pages in one run.

    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install -r benchmarks/peers.txt
    .venv/bin/python -m benchmarks.describe_peers PAGES.jsonl.gz --peers /tmp/peers/bin/python

PAGES holds a page a line: ``id``, ``html`` (a gzipped file beside it), the text fields, and ``gold_title``,
``gold_authors``, ``gold_date``, ``gold_site`` where known. Peers run in a Python of their own, since they
are no dependency of the product; from text htmldate reads one paragraph a line, the others read HTML only.
``findable`` is how often the wanted value stands in the text at all (a date in any writing the product
reads), what nobody can exceed from the text alone. The last line of each table says how much CPU the
description takes beside cleaning in the same run. Prints Markdown.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import os
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

FIELDS = ("title", "authors", "date", "site")
Answer = dict[str, Any]


def plain(value: object) -> str:
    """A value as it is compared: case, marks and spaces do not count."""
    text = unicodedata.normalize("NFKC", str(value or "")).casefold().replace("\u2019", "'")
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


def same(field: str, wanted: Any, got: Any) -> bool:
    if field == "authors":
        return {plain(name) for name in wanted} == {plain(name) for name in got}
    if field == "site":
        return plain(wanted).replace(" ", "").removeprefix("the") == plain(got).replace(" ", "").removeprefix(
            "the"
        )
    return plain(wanted) == plain(got)


def pages(path: Path) -> Iterable[tuple[dict[str, Any], bytes]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row, gzip.decompress((path.parent / row["html"]).read_bytes())


def table(path: Path, field: str, runs: dict[str, dict[str, Answer]], seconds: dict[str, float]) -> None:
    rows = [row for row, _ in pages(path) if field == "html" or row[field]]
    print(f"\n| {field}: right / wrong | " + " | ".join(FIELDS) + " | CPU ms a page |")
    print("|---|" + "---|" * (len(FIELDS) + 1))
    for name, answers in runs.items():
        cells = []
        for wanted in FIELDS:
            known = [row for row in rows if row[f"gold_{wanted}"]]
            got = [(row[f"gold_{wanted}"], answers.get(row["id"], {}).get(wanted)) for row in known]
            right = sum(bool(value) and same(wanted, gold, value) for gold, value in got)
            said = sum(bool(value) for _, value in got)
            n = max(1, len(known))
            cells.append(f"{right / n:.3f} / {(said - right) / n:.3f}" if said else "-")
        print(f"| {name} | " + " | ".join(cells) + f" | {seconds[name] / max(1, len(rows)) * 1000:.1f} |")


def findable(path: Path, field: str) -> None:
    from flows.cleaning.description.calendar.dates import dates_in

    counts = dict.fromkeys(FIELDS, (0, 0))
    for row, _ in pages(path):
        if not row[field]:
            continue
        words = plain(row[field])
        for wanted in FIELDS:
            gold = row[f"gold_{wanted}"]
            if not gold:
                continue
            if wanted == "authors":
                there = all(plain(name) in words for name in gold)
            elif wanted == "date":
                there = any(
                    gold in map(str, dated.readings) for dated in dates_in(row[field], language=row["lang"])
                )
            else:
                there = plain(gold) in words
            n, hits = counts[wanted]
            counts[wanted] = n + 1, hits + there
    shares = ", ".join(f"{wanted} {hits / n:.3f}" for wanted, (n, hits) in counts.items() if n)
    print(f"\nFindable in {field}: {shares}.")


def timed(
    function: Callable[[Any], Answer], given: Iterable[tuple[str, Any]]
) -> tuple[dict[str, Answer], float]:
    answers: dict[str, Answer] = {}
    spent = 0.0
    for name, value in given:
        began = time.process_time()
        try:
            answers[name] = function(value)
        except Exception as error:
            answers[name] = {"error": repr(error)}
        spent += time.process_time() - began
    return answers, spent


def share_of_cleaning(path: Path, field: str) -> None:
    """Print the CPU of description as a multiple of that of cleaning, measured page by page in turn."""
    from flows.cleaning.clean import clean
    from flows.cleaning.describe import describe
    from flows.documents import Page
    from flows.sources.html import page_of_html

    cleaning = describing = 0.0
    for row, markup in pages(path):
        if field != "html" and not row[field]:
            continue
        page = page_of_html(markup) if field == "html" else Page(row[field])
        began = time.process_time()
        cleaned = clean(page.text, page.blocks)
        half_way = time.process_time()
        describe(cleaned, page)
        cleaning, describing = cleaning + half_way - began, describing + time.process_time() - half_way
    print(f"\nDescription takes {describing / cleaning:.2f} of the CPU of cleaning ({field}).")


# What runs in the peers' Python


def trafilatura_html(page: bytes) -> Answer:
    import trafilatura

    found = trafilatura.extract_metadata(page)
    if found is None:
        return {}
    authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
    return {"title": found.title, "authors": authors, "date": found.date, "site": found.sitename}


def newspaper_html(page: bytes) -> Answer:
    import newspaper

    article = newspaper.Article("https://example.org/", fetch_images=False)
    article.download(input_html=page.decode("utf-8", "replace"))
    article.parse()
    date = article.publish_date.date().isoformat() if article.publish_date else None
    return {"title": article.title, "authors": article.authors, "date": date}


def htmldate_html(page: bytes) -> Answer:
    import htmldate

    return {"date": htmldate.find_date(page.decode("utf-8", "replace"), original_date=True)}


def htmldate_text(text: str) -> Answer:
    import htmldate

    wrapped = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line.strip())
    return {"date": htmldate.find_date(f"<html><body>{wrapped}</body></html>", original_date=True)}


def first_line(text: str) -> Answer:
    """The simplest title there is: the first line, the site's name after its last separator cut."""
    line = text.strip().split("\n", 1)[0]
    for joint in (" | ", " - ", " – ", " — "):
        head, _, tail = line.rpartition(joint)
        if head and len(tail.split()) <= 5:
            return {"title": head}
    return {"title": line}


PEERS: dict[str, dict[str, Callable[[Any], Answer]]] = {
    "html": {"trafilatura": trafilatura_html, "newspaper4k": newspaper_html, "htmldate": htmldate_html},
    "text": {"htmldate": htmldate_text, "first line": first_line},
}


def run_peers(path: Path, field: str) -> None:
    """Print every peer's answers as JSON, for the product's own process to score."""
    kind = "html" if field == "html" else "text"
    out = {}
    for name, function in PEERS[kind].items():
        given = ((row["id"], page if kind == "html" else row[field]) for row, page in pages(path))
        out[name] = timed(function, given)
    json.dump(out, sys.stdout)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("pages", type=Path)
    ap.add_argument(
        "--peers", default="", help="a Python that has the peers; without it the product runs alone"
    )
    ap.add_argument("--fields", nargs="*", default=["wet_text", "residual_text", "html"])
    ap.add_argument("--as-peer", metavar="FIELD", help=argparse.SUPPRESS)
    a = ap.parse_args()
    if a.as_peer:
        run_peers(a.pages, a.as_peer)
        return
    from benchmarks.adapters import describe_html, describe_text

    for field in a.fields:
        own = describe_html if field == "html" else describe_text
        given = (
            (r["id"], page if field == "html" else r[field]) for r, page in pages(a.pages) if r.get(field)
        )
        answers, spent = timed(own, given)
        runs, seconds = {"winnow (cleaning included)": answers}, {"winnow (cleaning included)": spent}
        if a.peers:
            command = [a.peers, str(Path(__file__)), str(a.pages), "--as-peer", field]
            quiet = {**os.environ, "PYTHONWARNINGS": "ignore"}
            done = subprocess.run(
                command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=quiet, check=True
            )
            for name, (found, cpu) in json.loads(done.stdout).items():
                runs[name], seconds[name] = found, cpu
        table(a.pages, field, runs, seconds)
        share_of_cleaning(a.pages, field)
        if field != "html":
            findable(a.pages, field)


if __name__ == "__main__":
    main()
