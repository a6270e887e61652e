"""Disclaimers, republication notices, copyright."""

from __future__ import annotations

from flows.cleaning.rule import Rule

RULES = (
    Rule(
        name="disclaimers.note",
        family="disclaimers",
        reason="Says where the site took its material, or that it takes no responsibility.",
        pattern=(
            r"(?:note|disclaimer|notice)\s*:.{0,300}(?:have been taken from|do(?:es)? not (?:necessarily )?(?:reflect|represent)|"
            r"not responsible|no responsibility|property of (?:its|their) respective|copyright).{0,300}"
        ),
        drops=(
            "NOTE : All photographs, news, editorials, opinions, information, data, others have been taken from the Internet ..aseanews.net | [email protected] |",
            "Disclaimer: The views expressed here do not necessarily reflect those of the editors.",
        ),
        keeps=("Note: the match begins at noon.", "The disclaimer was read out in court."),
    ),
    Rule(
        name="disclaimers.copyright",
        family="disclaimers",
        reason="A copyright line.",
        pattern=r"(?:copyright\b|©|\(c\)\s*(?:19|20)\d\d).{0,150}|.{0,80}all rights reserved.{0,80}",
        drops=("All rights reserved.", "© 2019 The Harbour Post"),
        keeps=(
            "The copyright case goes on appeal, lawyers said in a long statement on the steps of the court, adding that their client had waited for it for nine years and would wait on, whatever it took.",
        ),
    ),
)
