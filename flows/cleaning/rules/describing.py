"""Lines that describe the article: they are metadata, not junk."""

from __future__ import annotations

from flows.cleaning.rule import Rule

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DATE = rf"(?:{_MONTH}\s+\d{{1,2}},?\s+(?:19|20)\d\d|\d{{1,2}}\s+{_MONTH},?\s+(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"

RULES = (
    Rule(
        name="describing.byline",
        family="describing",
        reason="Who wrote it.",
        field="byline",
        pattern=r"by:?\s+(?P<value>[^\s.!?][^.!?]{1,80})",
        drops=("By Times Reporters", "By Ines Barreto"),
        keeps=("By Monday the river had fallen. It was over.",),
    ),
    Rule(
        name="describing.date",
        family="describing",
        reason="When it was published.",
        field="published",
        pattern=rf"\(?\s*(?:(?:latest update|last updated?|updated|published|posted)(?: on)?\s*:?\s*)?{_DATE}(?:,?\s+\d{{1,2}}:\d\d\s*(?:[ap]m)?)?\s*\)?|\(?latest update",
        drops=("November 23, 2017)", "(Latest Update", "Published on 3 June 2019"),
        keeps=("On November 23, 2017 the bridge fell.",),
    ),
    Rule(
        name="describing.courtesy",
        family="describing",
        reason="Whom it was taken from.",
        field="courtesy",
        pattern=r"(?:courtesy|source)(?: of)?\s*:\s*(?P<value>[^|]{2,80}?)[\s|]*",
        drops=("Courtesy: Vientiane Times |",),
        keeps=("Courtesy is a virtue",),
    ),
)
