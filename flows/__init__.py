"""The line: discover -> read -> clean -> describe -> fingerprint -> load -> account.

Each step is one package or module and imports only what lies below it; import-linter holds this
(``[tool.importlinter]`` in pyproject.toml)::

    ingest | reclean | cli | serve      thin skins: Prefect flows, the command line
    run | workers                       one run: what is new goes down the line, all is accounted for
    line                                the steps in order, for one record and for a batch
    store | sources                     I/O: PostgreSQL; bytes to records
    cleaning                            pure: no clock, disk, network, Prefect
    documents | errors | settings       nouns, the exception tree, the environment
"""

__version__ = "0.1.0"
