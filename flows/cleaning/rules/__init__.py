"""All rules in one order, the deciders that have no pattern, and the version of all that decides.

The order: of several rules that match a line the first wins.
1. What describes the article (bylines, dates, courtesy lines, tags, credits) comes first: it must not be lost
   to a rule that removes. Tags and credits follow dates, since "Photo: 3 June 2019" is no date of publication.
   Before it comes only what says that a machine did it: "Translated by AI" names nobody.
2. Then what says most: disclaimers and consent notices hold words of all later families ("share", "email").
3. Then comments, prompts and share widgets, then contact lines, which may hold a network's name.
4. Last what says least: related links, navigation, tools and stray marks are short words of many uses.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata, resources
from importlib.resources.abc import Traversable

from flows.cleaning.matching.rule import Rule
from flows.cleaning.rules import (
    advertisement,
    advice,
    asides,
    asked,
    buttons,
    bylines,
    calls,
    chinese,
    closing,
    comments,
    consent,
    contact,
    credits,
    dates,
    describing,
    disclaimers,
    elsewhere,
    filed,
    filing,
    following,
    forms,
    inserts,
    languages,
    letters,
    machines,
    marks,
    markup,
    navigation,
    notices,
    offers,
    opening,
    paying,
    pictured,
    pointing,
    press,
    prompts,
    ratings,
    related,
    remarks,
    rights,
    rows,
    share,
    software,
    weblogs,
    widgets,
    words,
)

RULES = (
    *machines.RULES, *chinese.ABOVE, *pictured.ABOVE, *bylines.RULES, *dates.RULES, *remarks.ABOVE, *describing.RULES, *words.RULES, *buttons.RULES, *inserts.RULES, *filed.ABOVE, *pictured.RULES, *pointing.ABOVE, *following.ABOVE, *letters.ABOVE, *paying.ABOVE, *rows.ABOVE,
    *languages.ABOVE, *credits.RULES, *filing.RULES,
    *disclaimers.RULES, *languages.BELOW, *advice.RULES, *asides.RULES, *notices.RULES, *rights.RULES, *consent.RULES,
    *chinese.BELOW, *comments.RULES, *weblogs.RULES, *offers.RULES, *letters.BELOW, *paying.BELOW, *following.BELOW, *pointing.BELOW, *filed.BELOW, *remarks.BELOW, *rows.BELOW,
    *prompts.RULES, *paying.LAST, *calls.RULES, *offers.LAST, *share.RULES, *following.LAST, *rows.LAST, *asked.RULES, *press.RULES, *contact.RULES, *software.RULES,
    *advertisement.RULES, *related.RULES, *elsewhere.RULES, *navigation.RULES, *forms.RULES, *ratings.RULES, *widgets.RULES, *marks.RULES,
)  # fmt: skip


# Deciders: they state no pattern.
JUDGEMENT = Rule("judgement", "No rule names it; the line model finds it more like furniture than body.")
LISTED = Rule(
    "related.listed",
    "Stands in a list of what else the site has, or in a table of contents, below the line that heads it.",
)
TEASER = Rule(
    "related.cut",
    "A title and the beginning of another article, cut off: one of several in a row.",
)
THREAD = Rule(
    "comments.thread",
    "A reader's comment: below a line that says so, among others with their moments.",
)
NEXT = Rule(
    "related.next",
    "Of another story on the page, with a headline, an author and a day of its own below the article.",
)
REPEATED = Rule(
    "navigation.repeated",
    "One of several short lines that stand above the article and again, in the same order, below it.",
)
COPY = Rule(
    "navigation.copy", "A line of the article's second copy on the page, for printing or narrow screens."
)
FOOT = Rule(
    "navigation.foot",
    "Stands far below the article, among many lines without an end of which most go, or of which rules name some where words are not spaced.",
)
CAPTURED = Rule(
    "navigation.captured",
    "Stands in the bar that a web archive puts above the pages it kept: what it collected them for.",
)
CHOICE = Rule(
    "widgets.choice",
    "One of a form's choices, in the order of the alphabet, most of which are no body.",
)
TURNED = Rule(
    "widgets.turned",
    "Turns or counts a gallery's pictures: one of the numbers, one a line and in order from 1 on, which of how many, or one of several words between paragraphs.",
)
LASTING = Rule(
    "widgets.lasting",
    "How long it takes to listen to the article or to read it, beside or below what says so.",
)
STARRED = Rule(
    "widgets.starred", "Stars or a count of votes, beside a line by which readers rate the article."
)
ABOUT = Rule(
    "filing.about",
    "What a company says of itself in each of its press releases, or who the writer is said to be: below the text, under their name.",
)
WRITER = Rule(
    "filing.writer",
    "Tells of who wrote it: below the last paragraph, with an occupation.",
)
SIGNED = Rule(
    "describing.signed_line",
    "Who wrote it, at the article's head: names behind a word that says so, or beside the day.",
    field="byline",
    firm=False,
)
DATED = Rule(
    "describing.dated_line",
    "When it was published, at the article's head: a day, and nothing beside it but an hour and who wrote it.",
    field="published",
    firm=False,
)
ENTRY = Rule(
    "describing.entry",
    "When an entry of a running report was written, or who wrote it, among others with theirs.",
)
HEADLINE = Rule("masthead.headline", "The first line, where the body begins below it.", field="headline")
KICKER = Rule(
    "masthead.kicker",
    "The section that leads a headline, in capitals, before a colon.",
    field="kicker",
)
HEAD = Rule(
    "masthead.head",
    "Stands between the page's title and the headline, or between that and the date or byline below it, and is no sentence.",
)
SEPARATOR = Rule("masthead.separator", "What stands between kicker and headline.")
UNSEEN = Rule("marks.unseen", "Between lines, and shows nothing: a mark of direction, a space of no width.")
DESCRIBED = Rule(
    "masthead.described",
    "No rule names it and it is no body, but a field of the description rests on it.",
)
DECIDERS = (
    JUDGEMENT,
    LISTED,
    TEASER,
    THREAD,
    NEXT,
    REPEATED,
    COPY,
    FOOT,
    CAPTURED,
    CHOICE,
    TURNED,
    LASTING,
    STARRED,
    ABOUT,
    WRITER,
    SIGNED,
    DATED,
    ENTRY,
    HEADLINE,
    HEAD,
    KICKER,
    SEPARATOR,
    UNSEEN,
    DESCRIBED,
    *markup.DECIDERS,
    *dict.fromkeys(notice.rule for notice in (*closing.NOTICES, *opening.NOTICES)),
)
"""What decides without a pattern, named like rules: the ledger explains them too."""
UNREAD = frozenset(
    (
        JUDGEMENT.name,
        HEAD.name,
        REPEATED.name,
        CHOICE.name,
        FOOT.name,
        *(rule.name for rule in markup.DECIDERS),
    )
)
"""Names of what takes lines without knowing what they say: the description may still rest on them."""


# Libraries of which another version may make something else of the same stored bytes: which characters they are (chardet),
# what a page's elements and a markdown's blocks are (lxml, beautifulsoup4, markdown-it-py), what a pattern finds
# (google-re2), whose site a host is (tldextract brings the list of suffixes), which language it is (py3langid brings the model).
# What unpacks containers and tables does so before the bytes are stored. numpy only adds and multiplies.
LIBRARIES = ("beautifulsoup4", "chardet", "google-re2", "lxml", "markdown-it-py", "py3langid", "tldextract")


def versions() -> Iterator[str]:
    """What decides beside our code, each with its version. Python brings Unicode's tables, codecs and HTML's entities."""
    yield f"python {sys.version_info[0]}.{sys.version_info[1]}"
    for name in LIBRARIES:
        yield f"{name} {metadata.version(name)}"


def version_of(*folders: Traversable, beside: Iterable[str] = ()) -> str:
    """A hash of the code and the data in folders, and of what is named beside them: whatever changes makes another version."""
    digest = hashlib.sha256("".join(f"{one}\n" for one in beside).encode())
    for folder in folders:
        for name, file in sorted(_files(folder, "")):
            content = file.read_bytes()
            digest.update(f"{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:16]


def _files(folder: Traversable, above: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        name = f"{above}{entry.name}"
        if entry.is_dir():
            yield from _files(entry, f"{name}/")
        elif name.endswith((".py", ".json")):
            yield name, entry


# What becomes of a text is decided by more than rules: how its page is read, where a line stands, how dates are read.
RULESET = version_of(
    *(resources.files("flows").joinpath(layer) for layer in ("cleaning", "sources")), beside=versions()
)
