"""clean(text) -> Cleaned: lines, then named rules, then judgement; the spans tile the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from flows.cleaning.head import HEADLINE_LENGTH, below_title, headed, headline_of, said_again, titles
from flows.cleaning.judge import Verdict, judge
from flows.cleaning.lines import WITHOUT_SPACES, lines_of
from flows.cleaning.matching import Matcher, Stretch
from flows.cleaning.menus import choices, repeated
from flows.cleaning.mildness import boxed, resumed, softened
from flows.cleaning.rule import Rule
from flows.cleaning.rules import (
    ABOUT,
    CHOICE,
    DESCRIBED,
    FOOT,
    HEAD,
    HEADLINE,
    JUDGEMENT,
    KICKER,
    LISTED,
    REPEATED,
    RULES,
    RULESET,
    SEPARATOR,
    TEASER,
    THREAD,
    UNREAD,
    WRITER,
)  # fmt: skip
from flows.cleaning.rules.markup import take_outside
from flows.cleaning.sentences import ends
from flows.cleaning.siblings import continued
from flows.cleaning.standing import BELOW, about_itself, listed, paragraphs
from flows.cleaning.teasers import teasers, tickers
from flows.cleaning.threads import threads
from flows.cleaning.unspaced import foot, prose_of, spared
from flows.cleaning.writers import writers
from flows.documents import Block, Evidence
from flows.spans import WHITE_SPACE, Cleaned, Kind, Line, Span, span_of

_MATCHER = Matcher(RULES)


def clean(text: str, blocks: tuple[Block, ...] = ()) -> Cleaned:
    """Tile a text with body, metadata and what is removed: by a named rule, else by judgement.

    ``blocks`` is what HTML knows of the lines. Raises nothing, whatever the text; time and memory are
    linear in it. The same text always gives the same spans.
    """
    lines = list(lines_of(text))
    claimed, wanted = _MATCHER.match(lines)
    if (topmost := claimed.get(0)) is not None and topmost.follows:
        del claimed[0]
    for at in _spoken(lines, claimed):
        del claimed[at]
    placed = _aligned(lines, blocks) if blocks else []
    take_outside(claimed, lines, placed)
    claimed |= dict.fromkeys(threads(lines, claimed), THREAD)
    verdicts = _verdicts(lines, claimed, placed)
    prose = prose_of(lines)
    if kept := {at: verdicts[at].kept() for at in spared(lines, claimed, verdicts, placed, prose)}:
        verdicts = [kept.get(at, verdict) for at, verdict in enumerate(verdicts)]
    again = said_again(lines)
    claimed |= dict.fromkeys(listed(lines, claimed, verdicts, again), LISTED)
    claimed |= dict.fromkeys(teasers(lines, claimed), TEASER)
    claimed |= dict.fromkeys(tickers(lines, claimed), LISTED)
    for at in tuple(boxed(lines, claimed, verdicts)):
        del claimed[at]
    claimed |= dict.fromkeys(about_itself(lines, claimed, verdicts, again), ABOUT)
    claimed |= dict.fromkeys(writers(lines, claimed, verdicts), WRITER)
    claimed |= dict.fromkeys(foot(lines, claimed, prose), FOOT)
    claimed |= dict.fromkeys(choices(lines, claimed, verdicts), CHOICE)
    first, last = paragraphs(lines, claimed, verdicts, again)
    unbroken = (first, last) == (0, len(lines))
    if unbroken:  # a list, with no paragraph: it begins below its title
        first = below_title(lines, claimed, again)
    headline = headline_of(lines, claimed, verdicts, first)
    rows = dict.fromkeys(repeated(lines, claimed, first), REPEATED)
    claimed |= dict.fromkeys(headed(lines, claimed, verdicts, headline, first, again), HEAD)
    claimed |= rows
    if unbroken and not any(verdict.keep and at not in claimed for at, verdict in enumerate(verdicts)):
        first = (
            last  # no paragraph, and nothing would stay but what rules name: all of it stands above a body
        )
    titled = titles(again, verdicts, first)
    spans: list[Span] = []
    rule_of = claimed.get
    for at, (line, verdict) in enumerate(zip(lines, verdicts, strict=True)):
        rule = rule_of(at)
        if at == headline or at in titled:
            spans += _masthead(line)
        elif rule is not None and (
            rule.firm
            or not verdict.keep
            or at < first
            or (at > last and rule.family in BELOW)
            or (rule.heads and rule_of(at + 1) is LISTED)  # what heads a list goes with it
        ):
            kind: Kind = "metadata" if rule.field else "removed"
            spans.append(span_of((line.start, line.end, kind, rule.name, rule.field, None, "")))
        elif rule is None and not verdict.keep:
            _, score, why = verdict
            spans.append(span_of((line.start, line.end, "removed", JUDGEMENT.name, "", score, why)))
        elif at in wanted:
            spans += _parts(line, wanted[at])
        else:
            spans.append(span_of((line.start, line.end, "body", "", "", None, "")))
    return Cleaned(text, _tiled(text, spans), RULESET, lines)


_SPEECH = re.compile(r"[\"“”„][^\"“”„]+[.!?…][\"“”]|[—–]\s?[^—–|]+[.!?…]|「[^「」]+[。！？]」")


# "We use cookies for everything, a manager told me": behind a comma who said it.
_REPORTED = re.compile(
    r",[\"”»]? (?:[^,.!?:;]{2,60} )?(?:said|says|told|added|explained|admitted|joked|recalled|sagte|sagt|erklärte|meinte|a dit|dit|explique|raconte|dijo|dice|explicó|contó|disse|contou|afirmou|ha detto|racconta"
    r"|zei|zegt|sade|säger|sagde|siger|sier|sanoo|sanoi|powiedział|powiedziała|mówi|řekl|řekla|říká|сказал|сказала|говорит|рассказал|рассказала|dedi|kata|ujar|a estimé|selon(?! vo| no)|según(?! su| tu| nuestr)|sostuvo|afirma|decidiu|urteilte|entschied|a jugé|afferma|(?:court|judges?|tribunal|jury|panel|inquiry|commission|regulator) (?:held|ruled|found|wrote))\b[^?!:]*[.…][\"”»]?"
)  # fmt: skip
_ASKS = frozenset("?？؟")
_ASKED = 4
"""Characters of one word in scripts that are written without blanks, at most: more are a button's sentence."""
_VOICES = frozenset(("consent", "prompts", "disclaimers", "comments", "widgets"))
"""Families whose lines are sentences in the house's own voice."""


def _spoken(lines: Sequence[Line], claimed: Mapping[int, Rule]) -> list[int]:
    """The lines that a rule claims by its phrases, but that are what somebody says, between marks and with an end: no
    button says "I agree." so, and no house reports what was said of its cookies; nor does a menu ask "Cookies?"."""
    return [at for at, rule in claimed.items() if at < len(lines) and _is_spoken(lines[at].text, rule)]


def _is_spoken(text: str, rule: Rule) -> bool:
    if rule.says:
        if text[-1] in _ASKS and _is_asked(text, rule):
            return True
        return text[0] in '"“”„—–「' and _SPEECH.fullmatch(text) is not None
    if rule.family not in _VOICES or not (rule.begins or rule.holds) or ", " not in text:
        return False
    said = _REPORTED.search(text)
    return said is not None and said.end() == len(text)


def _is_asked(text: str, rule: Rule) -> bool:
    """Whether a line is a question of one word, as an interviewer puts it, and none that the rule knows as one."""
    word = text[:-1].strip()
    if " " in word or (word[:1] >= WITHOUT_SPACES and len(word) > _ASKED):
        return False
    return not any(phrase[-1] in _ASKS and phrase[:-1].strip() == word.casefold() for phrase in rule.says)


def credited(cleaned: Cleaned, evidence: Mapping[str, Evidence]) -> Cleaned:
    """The same tiles, where what the line model removed but the description rests on is metadata of that field:
    a headline below a menu, a byline no rule knows. The body stays what it is."""
    # Of fields found at one place the one as written names the span: the byline, not the agency in it.
    wanted = sorted(
        ((found.start, found.end, name) for name, found in evidence.items() if 0 <= found.start < found.end),
        key=lambda one: (one[0], -one[1], one[2] != "byline", one[2]),
    )
    if not wanted:
        return cleaned
    spans: list[Span] = []
    at = 0
    for span in cleaned.spans:
        while at < len(wanted) and wanted[at][0] < span.start:
            at += 1
        judged = span.kind == "removed" and span.rule in UNREAD
        if judged and at < len(wanted) and wanted[at][1] <= span.end:
            name = wanted[at][2].partition("/")[0]
            span = span._replace(kind="metadata", rule=DESCRIBED.name, field=name)
        spans.append(span)
    return Cleaned(cleaned.text, tuple(spans), cleaned.ruleset, cleaned.lines)


def _verdicts(
    lines: Sequence[Line], claimed: dict[int, Rule], blocks: Sequence[Block | None]
) -> Sequence[Verdict]:
    """What the line model makes of each line, softened where it has little to go by."""
    if not lines:
        return []  # an empty text is one empty line to the matcher, which a rule may claim
    if not blocks and (plain := _plain(lines, claimed)) is not None:
        return plain
    families, hints = _told(len(lines), claimed)
    verdicts = judge(lines, families, blocks, hints)
    verdicts = resumed(lines, claimed, verdicts)
    # On web pages what a text's neighbours vouch for is a caption more often.
    milder = continued(lines, claimed, verdicts, blocks) if blocks else softened(lines, claimed, verdicts)
    open_lines = len(lines) - len(claimed)
    if open_lines > _FEW:
        return milder
    doubt = _DOUBT * open_lines / _FEW
    return [
        v.kept() if not v.keep and v.score >= doubt and at not in claimed else v
        for at, v in enumerate(milder)
    ]


def _told(count: int, claimed: Mapping[int, Rule]) -> tuple[list[str], list[str]]:
    """What the line model is told of the rules: for each line the family that has taken it for good, and the
    family of any rule that names it."""
    families, hints = [""] * count, [""] * count
    for at, rule in claimed.items():
        hints[at] = rule.family
        if rule.firm and not rule.amidst:
            families[at] = rule.family
    return families, hints


_FEW = 6
"""Undecided lines up to which the line model has too little page to judge by."""
_DOUBT = 0.12
"""Probability of being body that is enough there; less, the fewer the lines."""
_KEPT, _NOT_KEPT = Verdict(True, 1.0, ""), Verdict(False, 0.0, "")
_PARAGRAPH = 80
"""Characters from which a line that ends like a sentence is plainly a paragraph."""


def _plain(lines: Sequence[Line], claimed: dict[int, Rule]) -> list[Verdict] | None:
    """Verdicts without the line model where there is nothing to judge: below a headline only paragraphs, then
    only lines that rules claim. ``None`` where anything else stands in the text."""
    undecided = [at for at in range(1, len(lines)) if at not in claimed]
    if len(undecided) < _FEW or undecided[-1] - undecided[0] >= len(undecided):
        return None
    for at in undecided:
        text = lines[at].text
        if len(text) < _PARAGRAPH or not ends(text):
            return None
    first = lines[0].text
    if 0 not in claimed and (len(first) > HEADLINE_LENGTH or ends(first)):
        return None
    verdicts = [_NOT_KEPT] * len(lines)
    for at in undecided:
        verdicts[at] = _KEPT
    return verdicts


def _aligned(lines: Sequence[Line], blocks: tuple[Block, ...]) -> list[Block | None]:
    """For each line the block it stands in; both are in the order of the page."""
    aligned: list[Block | None] = []
    at = 0
    for line in lines:
        while at < len(blocks) and blocks[at].end <= line.start:
            at += 1
        inside = at < len(blocks) and blocks[at].start <= line.start
        aligned.append(blocks[at] if inside else None)
    return aligned


_KICKER = re.compile(r"([^\W\d_a-z][\w&' -]{1,30}): +(\S.*)")


def _masthead(line: Line) -> Iterator[Span]:
    """The headline, with the kicker that leads it."""
    found = _KICKER.match(line.text)
    headline = line.start
    if found and found[1].isupper():
        yield Span(line.start, line.start + found.end(1), "metadata", KICKER.name, KICKER.field)
        headline += found.start(2)
    yield Span(headline, line.end, "metadata", HEADLINE.name, HEADLINE.field)


def _parts(line: Line, wanted: Sequence[Stretch]) -> Iterator[Span]:
    """A line of which rules want stretches; the rest of it is body."""
    at = line.start
    for stretch in wanted:
        if stretch.start > at:
            yield Span(at, stretch.start, "body")
        rule = stretch.rule
        kind: Kind = "body" if rule.effect == "mark" else "metadata" if rule.field else "removed"
        yield Span(stretch.start, stretch.end, kind, rule.name, rule.field)
        at = stretch.end
    if at < line.end:
        yield Span(at, line.end, "body")


def _tiled(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans, and what lies between them: white space, or a kicker's colon."""
    tiles: list[Span] = []
    at = 0
    for span in spans:
        start = span.start
        if start > at:
            gap = text[at:start]
            rule = WHITE_SPACE if gap.isspace() else SEPARATOR.name
            tiles.append(span_of((at, start, "removed", rule, "", None, "")))
        tiles.append(span)
        at = span.end
    if at < len(text):
        tiles.append(Span(at, len(text), "removed", WHITE_SPACE))
    return tuple(tiles)
