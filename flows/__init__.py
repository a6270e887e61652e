"""The line: discover -> read -> clean -> describe -> fingerprint -> load -> account.

Each step is one package or module and imports only what lies below it; import-linter holds this
(``[tool.importlinter]`` in pyproject.toml)::

    cli | commands | serve              thin skins: the command line, the scheduled job
    ingest | reclean | waker            Prefect flows; what starts a run
    cluster | recleaning | previewing   the same work elsewhere; what changes what is held, or would
    again                               what today's rules make of what is stored
    run | workers                       one run: what is new goes down the line, all is accounted for
    accounting | batching | nursery    how a run ends; what discovery saw against what the archive knows; where processes come from
    work                                what is handed out, by name: who only hands it out imports none of it
    line | unpacking                    the steps in order, for one record and for a batch; the language model's file
    store | sources                     I/O: PostgreSQL; bytes to records
    cleaning                            pure: no clock, disk, network, Prefect
    settings | watching | handing       the only reader of the environment; what a process tells of its work; how it is handed out
    documents | errors                  nouns, the exception tree
    keys | spans                        the archive's keys; what became of each stretch of a text
"""

__version__ = "0.1.0"
