"""The language of a text, by py3langid's shipped model."""

from __future__ import annotations

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Below this many letters the model's answer is no better than a guess; above the sample's length it
# does not get better but costs more.
_LEAST_LETTERS = 40
_SAMPLE = 300
_LEAST_CONFIDENCE = 0.7


def language_of(body: str) -> tuple[str, float] | None:
    """The ISO 639-1 code of the body's language and the model's probability, or ``None`` where the
    text is too short or the model too unsure to say.

    >>> language_of("Too short.") is None
    True
    """
    sample = body[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS:
        return None
    language, confidence = _identifier().classify(sample)
    if confidence < _LEAST_CONFIDENCE:
        return None
    return str(language), round(float(confidence), 4)


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
