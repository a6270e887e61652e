"""The nearest work peers do with the same files and the same server. Run by throughput.py in its own venv.

python benchmarks/peer_loads.py {datatrove|dlt|pandas} FOLDER ADDRESS
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Path and text of every seed."""
    for path in sorted(folder.rglob("*.txt")):
        yield str(path.relative_to(folder)), path.read_text(encoding="utf-8")


def datatrove(folder: Path, address: str) -> None:
    """Read, C4 line filter, exact dedup, JSONL: its own blocks and executor. Counting sentences is left
    out, which spares it a tokenizer and time."""
    from datatrove.data import Document
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.base import PipelineStep
    from datatrove.pipeline.filters import C4QualityFilter
    from datatrove.pipeline.writers import JsonlWriter

    class Read(PipelineStep):
        name = "read"
        type = "reader"

        def run(self, data: object = None, rank: int = 0, world_size: int = 1) -> Iterator[Document]:
            for number, (name, text) in enumerate(texts(folder)):
                if number % world_size == rank:
                    yield Document(text=text, id=name)

    class Exact(PipelineStep):
        name = "exact"
        type = "dedup"

        def run(self, data: Iterator[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
            seen: set[bytes] = set()
            for document in data:
                key = hashlib.sha256(document.text.encode()).digest()
                if key not in seen:
                    seen.add(key)
                    yield document

    with tempfile.TemporaryDirectory() as out:
        steps = [
            Read(),
            C4QualityFilter(min_num_sentences=-1),
            Exact(),
            JsonlWriter(f"{out}/data", compression=None),
        ]
        cores = len(os.sched_getaffinity(0))
        LocalPipelineExecutor(steps, tasks=cores, workers=cores, logging_dir=f"{out}/logs").run()


def dlt(folder: Path, address: str) -> None:
    """The merge write disposition, keyed by the content's hash."""
    os.environ.update({"RUNTIME__DLTHUB_TELEMETRY": "false", "RUNTIME__LOG_LEVEL": "CRITICAL"})
    import dlt as library

    rows = (
        {"content": hashlib.sha256(text.encode()).hexdigest(), "path": name, "body": text}
        for name, text in texts(folder)
    )
    # It asks for a host and a password; the socket named in the query is what libpq then uses.
    address = address.replace("@/", ":unused@localhost:5432/")
    with tempfile.TemporaryDirectory() as home:
        pipeline = library.pipeline(
            "peer",
            destination=library.destinations.postgres(address),
            dataset_name="peer_dlt",
            pipelines_dir=home,
        )
        pipeline.run(rows, table_name="document", write_disposition="merge", primary_key="content")


def pandas(folder: Path, address: str) -> None:
    """drop_duplicates on the hash, then to_sql with multi-row inserts."""
    import pandas as library
    from sqlalchemy import create_engine

    frame = library.DataFrame(texts(folder), columns=["path", "body"])
    frame["content"] = [hashlib.sha256(text.encode()).hexdigest() for text in frame["body"]]
    frame = frame.drop_duplicates("content")
    engine = create_engine(address.replace("postgresql://", "postgresql+psycopg://"))
    frame.to_sql("peer_pandas", engine, if_exists="replace", index=False, chunksize=1000, method="multi")


if __name__ == "__main__":
    {"datatrove": datatrove, "dlt": dlt, "pandas": pandas}[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])
