"""One page that shows what the archive holds: made of figures, with no script and nothing fetched."""

from flows.report.page import page

__all__ = ["page"]
