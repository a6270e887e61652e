"""The type of a cleaning rule: data that carries its own proof."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import re2

from flows.errors import RuleError

Scope = Literal["line", "head", "tail", "inline"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of page furniture, or of describing line, and how to know it.

    ``pattern`` is RE2 (linear time; its ``\\s`` and ``\\w`` know ASCII only, which is enough since
    lines are folded first: see :func:`flows.cleaning.lines.fold`), matched without regard to case
    and written without spaces of its own worth: ``(?x)`` is not known to RE2.

    ``scope``: ``line``, the whole line is meant; ``head`` and ``tail``, a stretch at the line's start
    or end, the rest stays; ``inline``, every such stretch anywhere in the line.
    ``field``: where set, what is matched is metadata of that name, not junk; a named group
    ``(?P<value>...)`` narrows it to the value.
    ``drops`` are texts it must match, ``keeps`` texts it must leave alone: :meth:`prove` checks both.
    """

    name: str
    family: str
    reason: str
    pattern: str
    drops: tuple[str, ...]
    keeps: tuple[str, ...]
    scope: Scope = "line"
    field: str = ""

    def anchored(self) -> str:
        """The pattern with the anchors its scope asks for."""
        before = r"^\s*" if self.scope in ("line", "head") else ""
        after = r"\s*$" if self.scope in ("line", "tail") else ""
        return f"(?i){before}(?:{self.pattern}){after}"

    def prove(self) -> None:
        """Check the rule against its own examples.

        :raises RuleError: it has no examples, misses one it must drop, or hits one it must keep.
        """
        from flows.cleaning.lines import fold

        if not self.drops or not self.keeps or not self.reason:
            raise RuleError(f"Rule {self.name}: needs a reason, something to drop and something to keep.")
        compiled = re2.compile(self.anchored())
        for text in self.drops:
            if not compiled.search(fold(text)):
                raise RuleError(f"Rule {self.name}: must drop {text!r} and does not.")
        for text in self.keeps:
            if found := compiled.search(fold(text)):
                raise RuleError(f"Rule {self.name}: must keep {text!r} and drops {found.group()!r}.")
