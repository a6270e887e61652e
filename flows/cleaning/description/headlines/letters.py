"""The head of a letter or mail: what stands there before the headline."""

from __future__ import annotations

import re

from flows.cleaning.description.reading import Found, Reading
from flows.documents import Evidence

# What a mail program writes before a headline, and what else stands at the head of a letter, within so many lines.
_SUBJECT = re.compile(
    r"(?i)(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|тема)\s?:\s*(?:(?:fwd?|re|wg|aw|tr|rv|enc)\s?:\s*)*(?=\S)"
)
_LETTER_HEAD = re.compile(
    r"(?i)(?:from|to|date|sent|cc|von|an|gesendet|datum|de|à|para|fecha|enviado|da|a|data|van|aan|från|till|od|do|от|кому|дата)\s?:"
)
_HEAD_LINES = 4


def less_subject(reading: Reading, found: Found, index: int) -> Found:
    """A headline less the word that a letter's head puts before it, where it stands in such a head."""
    label = _SUBJECT.match(found.value)
    if label is None or index < 0:
        return found
    near = (
        *reading.lines[max(0, index - _HEAD_LINES) : index],
        *reading.lines[index + 1 : index + 1 + _HEAD_LINES],
    )
    if not any(_LETTER_HEAD.match(line.text) for line in near):
        return found
    method, start, end = found.evidence
    return Found(found.value[label.end() :], Evidence(method, start + label.end(), end))
