"""The line: discover -> read -> clean -> describe -> fingerprint -> load -> account.

Each step is one package or module and imports only what lies below it; import-linter holds this
(``[tool.importlinter]`` in pyproject.toml)::

    ingest | reclean | cli | serve      thin skins: Prefect flows, the command line
    line                                the steps in order, without either
    store | sources                     I/O: PostgreSQL; bytes to records
    cleaning                            pure: no clock, disk, network, Prefect
    documents | errors | settings       nouns, the exception tree, the environment
"""

__version__ = "0.1.0"
