"""All rules in one order: what describes comes first, since it must not be lost to a rule that removes."""

from __future__ import annotations

import hashlib

from flows.cleaning.rules import contact, describing, disclaimers, marks, prompts, share

RULES = (*describing.RULES, *disclaimers.RULES, *prompts.RULES, *share.RULES, *contact.RULES, *marks.RULES)
RULESET = hashlib.sha256(repr(RULES).encode()).hexdigest()[:16]
