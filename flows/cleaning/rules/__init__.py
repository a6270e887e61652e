"""All rules in one order: what describes comes first, since it must not be lost to a rule that removes."""

from __future__ import annotations

import hashlib
from importlib import resources

from flows.cleaning.rule import Rule
from flows.cleaning.rules import contact, describing, disclaimers, marks, prompts, share

RULES = (*describing.RULES, *disclaimers.RULES, *prompts.RULES, *share.RULES, *contact.RULES, *marks.RULES)


def _not_a_pattern(name: str, family: str, reason: str, field: str = "") -> Rule:
    return Rule(name, family, reason, "", (), (), field=field)


JUDGEMENT = _not_a_pattern(
    "judgement", "judgement", "No rule names it; the line model finds it more like furniture than body."
)
HEADLINE = _not_a_pattern(
    "masthead.headline", "masthead", "The first line, where the body begins below it.", "headline"
)
KICKER = _not_a_pattern(
    "masthead.kicker", "masthead", "The section that leads a headline, in capitals, before a colon.", "kicker"
)
SEPARATOR = _not_a_pattern("masthead.separator", "masthead", "What stands between kicker and headline.")
DECIDERS = (JUDGEMENT, HEADLINE, KICKER, SEPARATOR)
"""What decides without a pattern, named like rules: the ledger explains them too."""


def _version() -> str:
    """A hash of all that decides: the rules and the line model's files."""
    digest = hashlib.sha256(repr((RULES, DECIDERS)).encode())
    folder = resources.files("flows.cleaning")
    for file in sorted((f for f in folder.iterdir() if f.name.startswith("model_")), key=lambda f: f.name):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


RULESET = _version()
