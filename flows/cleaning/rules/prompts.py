"""Prompts: to comment, to subscribe, to look at an advertisement."""

from __future__ import annotations

from flows.cleaning.rule import Rule

RULES = (
    Rule(
        name="comments.prompt",
        family="comments",
        reason="Asks for comments or shows their form.",
        pattern=(
            r"(?:for comments?\b.{0,40}e-?mail.{0,10}|leave a (?:comment|reply).{0,20}|(?:post|add|write) a comment|no comments(?: yet)?|"
            r"\d+ comments?|your e-?mail address will not be published.{0,60}|join the (?:conversation|discussion)|view comments)\W*"
        ),
        drops=(
            "For comments, Email to :",
            "Leave a comment",
            "Your email address will not be published. Required fields are marked *",
        ),
        keeps=("Leave a comment out of your speech and nobody listens, he said.",),
    ),
    Rule(
        name="prompts.subscribe",
        family="prompts",
        reason="Asks to subscribe.",
        pattern=r"(?:subscribe|sign up)\b.{0,20}(?:newsletter|updates|alerts|now|today).{0,40}",
        drops=("Subscribe to our newsletter",),
        keeps=("Subscribe rates fell by a third in the last quarter.",),
    ),
    Rule(
        name="advertisement.marker",
        family="advertisement",
        reason="Marks where an advertisement stood.",
        pattern=r"(?:advertisements?|sponsored(?: content)?|anzeige|publicité|publicidad)\W*",
        drops=("Advertisement",),
        keeps=("Advertisement revenue fell.",),
    ),
)
