"""Placeholder emails and contact lines."""

from __future__ import annotations

from flows.cleaning.rule import Rule

PLACEHOLDER = r"\[\s*e-?\s*mail[\s\x01]*protected\s*\]"

RULES = (
    Rule(
        name="contact.line",
        family="contact",
        reason="A line that only says where to write to.",
        pattern=rf"(?:[\w .,'&-]{{0,60}}[|:]\s*)?(?:e-?mails?\s*:?\s*)?{PLACEHOLDER}(?:\s*[|,;]?\s*[\w .'-]{{0,40}})?[\s|.]*",
        drops=("Aseanews.Net | [email protected]   | Contributor", "Contact us: [email protected]"),
        keeps=("Write to [email protected] before the end of the month, the ministry said on Monday.",),
    ),
    Rule(
        name="contact.placeholder",
        family="contact",
        reason="What a mail-hiding script leaves where an address stood.",
        pattern=PLACEHOLDER,
        scope="inline",
        effect="mark",
        drops=("Write to [email protected] today", "[email\u00a0protected]"),
        keeps=("The email was protected by law",),
    ),
)
