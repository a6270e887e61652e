"""The line: discover -> read -> clean -> describe -> fingerprint -> load -> account.

Each step is one package or module and imports only what lies below it. ARCHITECTURE.md says what the layers are;
import-linter holds them (``[tool.importlinter]`` in pyproject.toml).
"""

__version__ = "0.1.0"
