"""Further commands of ``winnow``, one file a noun; :mod:`flows.cli` puts them together."""
