"""What somebody says is no furniture, though a rule knows its words: quotations, reported speech, an interviewer's question."""

from __future__ import annotations

import re

from flows.cleaning.lines import WITHOUT_SPACES
from flows.cleaning.rule import Rule
from flows.cleaning.sheet import Sheet

_SPEECH = re.compile(r"[\"“”„][^\"“”„]+[.!?…][\"“”]|[—–]\s?[^—–|]+[.!?…]|「[^「」]+[。！？]」")


# "We use cookies for everything, a manager told me": behind a comma who said it.
_REPORTED = re.compile(
    r",[\"”»]? (?:[^,.!?:;]{2,60} )?(?:said|says|told|added|explained|admitted|joked|recalled|sagte|sagt|erklärte|meinte|a dit|dit|explique|raconte|dijo|dice|explicó|contó|disse|contou|afirmou|ha detto|racconta"
    r"|zei|zegt|sade|säger|sagde|siger|sier|sanoo|sanoi|powiedział|powiedziała|mówi|řekl|řekla|říká|сказал|сказала|говорит|рассказал|рассказала|dedi|kata|ujar|a estimé|selon(?! vo| no)|según(?! su| tu| nuestr)|sostuvo|afirma|decidiu|urteilte|entschied|a jugé|afferma|(?:court|judges?|tribunal|jury|panel|inquiry|commission|regulator) (?:held|ruled|found|wrote))\b[^?!:]*[.…][\"”»]?"
)  # fmt: skip
_ASKS, _ENDS = frozenset("?？؟"), frozenset(".。।۔")
_ANSWER, _QUESTION = 30, 8
"""Characters of an answer that a rule takes for a button, at most, and of the question above it at least."""
_ASKED = 4
"""Characters of one word in scripts that are written without blanks, at most: more are a button's sentence."""
_VOICES = frozenset(("consent", "prompts", "disclaimers", "comments", "widgets"))
"""Families whose lines are sentences in the house's own voice."""


def spoken(sheet: Sheet) -> list[int]:
    """The lines that a rule claims by its phrases, but that are what somebody says, between marks and with an end: no
    button says "I agree." so, and no house reports what was said of its cookies; nor does a menu ask "Cookies?", and "More."
    below a question is its answer."""
    return [
        at
        for at, rule in sheet.claimed.items()
        if _is_spoken(sheet.texts[at], rule) or (rule.says and _is_answer(sheet, at))
    ]


def _is_answer(sheet: Sheet, at: int) -> bool:
    """Whether a line of few signs has an end and stands right below a question that no rule claims."""
    text = sheet.texts[at]
    if (
        at < 1
        or text[-1] not in _ENDS
        or len(text) > _ANSWER
        or at - 1 in sheet.claimed
        or text.endswith("..")
    ):
        return False
    asked = sheet.texts[at - 1]
    return asked[-1] in _ASKS and len(asked) >= _QUESTION


def _is_spoken(text: str, rule: Rule) -> bool:
    if text[0] in '"“”„—–「' and (rule.says or rule.family in _VOICES):
        return _SPEECH.fullmatch(text) is not None
    if rule.says:
        return text[-1] in _ASKS and _is_asked(text, rule)
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
