"""The language of a text, by py3langid's shipped model."""

from __future__ import annotations

import io
import lzma
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

from flows.cleaning.text.persian import PERSIAN

# Below this many letters the model's answer is no better than a guess.
_LEAST_LETTERS = 40
# The characters looked at first, and those that decide where these leave it less than sure.
_FIRST, _SAMPLE = 120, 400
_REMEMBERED = 1 << 8
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_SURE, _LEAST_CONFIDENCE = 0.95, 0.7
# Between the exponents of a half and of a float lie 127 - 15; the sign of the half adds 32 where a float has its exponent.
_POWER = np.float32(2.0 ** (127 - 15 - 32))
# What an n-gram counts that a text has so many times: more than a sample has bytes, and signed as its weights are.
_WEIGHTS = np.log1p(np.arange(1 << 14, dtype=np.float32)) * -_POWER
# Bytes of the model's longest n-gram, and as many less one as no UTF-8 text holds: they lead to no n-gram.
_LONGEST = 6
_BEFORE = b"\xff" * (_LONGEST - 1)
# The codes of ISO 639-1, and what else pages write for some of them: ISO 639-2, and codes that were replaced.
_TWO_LETTERS = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo "
    "fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb "
    "lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc "
    "sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_WRITTEN = (
    "iw:he in:id ji:yi nb:no nob:no eng:en deu:de ger:de fra:fr fre:fr spa:es por:pt ita:it nld:nl dut:nl swe:sv dan:da nor:no fin:fi pol:pl "
    "ces:cs cze:cs slk:sk slo:sk rus:ru ukr:uk tur:tr ell:el gre:el ara:ar heb:he zho:zh chi:zh jpn:ja kor:ko hin:hi vie:vi ind:id tha:th "
    "ron:ro rum:ro hun:hu bul:bg hrv:hr srp:sr"
)
_CODES = frozenset(_TWO_LETTERS.split())
_OTHERWISE = dict(pair.split(":") for pair in _WRITTEN.split())
_NONE = "zxx"  # what the model says of text in no language
Integers = NDArray[np.int64]


def declared_language(value: str) -> str | None:
    """The ISO 639-1 code of the language that a page declares, ``None`` if it declares none that has one.

    >>> declared_language("pt-BR"), declared_language("eng"), declared_language("und")
    ('pt', 'en', None)
    """
    code = value.replace("_", "-").split("-")[0].strip().lower()
    code = _OTHERWISE.get(code, code)
    return code if code in _CODES else None


def language_of(body: str) -> tuple[str, float] | None:
    """The code of the body's language, ISO 639-1 or 639-3 where that has none, and the model's probability, or ``None``
    where the text is too short or the model too unsure to say. Chinese signs make it sure of Chinese at any probability.

    The last answers are remembered, so that whoever goes through many texts step by step can ask for all of them in
    a row: what the model's tables take of the processor's caches is then taken once.

    >>> language_of("Too short.") is None
    True
    """
    return _told(body[:_SAMPLE])


_AS_MEANT = str.maketrans(PERSIAN)
_IRANIAN = re.compile("[\u067e\u0686\u0698\u06af]")
"""Letters that Persian has and Arabic has not. With old keyboards the others are an Arab's, which the model takes for his."""


_HAN = re.compile("[\u3400-\u9fff]")
_BESIDE_HAN = re.compile("[\u3040-\u30fa\u1100-\u11ff\uac00-\ud7af]")
_MOSTLY = 0.8


@lru_cache(_REMEMBERED)
def _told(beginning: str) -> tuple[str, float] | None:
    for most, wanted in ((_FIRST, _SURE), (_SAMPLE, _LEAST_CONFIDENCE)):
        sample = beginning[:most]
        if _letters_in(sample) >= _LEAST_LETTERS:
            language, confidence = _model().classify(sample)
            if confidence >= wanted or (language == "zh" and most == _SAMPLE and _in_chinese_signs(sample)):
                return (language, round(confidence, 4)) if language != _NONE else None
    persian = beginning.translate(_AS_MEANT) if _IRANIAN.search(beginning) else beginning
    return _told(persian) if persian != beginning else None


def _in_chinese_signs(text: str) -> bool:
    """Whether nearly all letters are Chinese characters and none is Japanese or Korean: of names of places and firms
    the model cannot tell more."""
    return len(_HAN.findall(text)) > _MOSTLY * _letters_in(text) and not _BESIDE_HAN.search(text)


def _letters_in(text: str) -> int:
    if text.isascii():
        return len(text.encode().translate(None, _NO_LETTERS))
    return sum(map(str.isalpha, text))


@dataclass(frozen=True, slots=True)
class _Model:
    """py3langid's naive Bayes model as a short text needs it: its automaton is walked from all places of the text at
    once, and only the weights of the n-grams it finds are widened. The answer is the library's own (tests hold both).

    What costs is not arithmetic but memory: the tables are 70 MB, and nearly every look at them is at another
    place. So a walk does not wait for each before it begins the next. Which state the automaton is in depends on
    the last ``_LONGEST`` bytes alone, since no n-gram is longer: ``rows`` is where a state's row begins in
    ``following``, ``pairs`` where that of the state does to which any two bytes lead, ``ngrams`` which n-gram ends in
    it, counted from one. ``bits`` are those of the library's weights, halves below zero and not too small for a full
    mantissa.
    """

    library: LanguageIdentifier
    pairs: Integers
    rows: Integers
    ngrams: Integers
    following: NDArray[np.int32]
    bits: NDArray[np.uint16]

    def classify(self, text: str) -> tuple[str, float]:
        """The likeliest language of a text and its probability, as ``LanguageIdentifier.classify`` has it."""
        library = self.library
        encoded = library._encode(text)
        scores = self._scores(encoded)
        scores -= scores[scores.argmax()]
        scores /= math.sqrt(len(encoded) or 1)
        chances = np.exp(scores, out=scores).tolist()
        whole = sum(chances)
        most = 1.0  # the best is as likely as itself, two names of one language may be more
        for first, again in library._alias_pairs:
            chances[first] += chances[again]
            chances[again] = 0.0
            most = max(most, chances[first])
        return str(library.nb_classes[chances.index(most)]), most / whole

    def _scores(self, encoded: bytes) -> NDArray[np.float32]:
        ngrams, times = self._ngrams(encoded)
        if not ngrams.size:
            return np.zeros(len(self.library.nb_classes), np.float32)
        # numpy widens halves one by one. A half's bits, moved to where a float has its own, are its value
        # but for a power of two, which changes no rounding.
        floats = self.bits.take(ngrams, 0).astype(np.uint32)
        floats <<= 13
        scores: NDArray[np.float32] = _WEIGHTS.take(times).dot(floats.view(np.float32))
        scores += self.library.nb_pc
        return scores

    def _ngrams(self, encoded: bytes) -> tuple[Integers, Integers]:
        """The model's n-grams in a text, the longest that ends at each byte, and how often each ends in it."""
        size = len(encoded)
        letters = np.frombuffer(_BEFORE + encoded, np.uint8).astype(np.int64)
        places = self.pairs.take((letters[:size] << 8) + letters[1 : size + 1])
        for at in range(2, _LONGEST - 1):
            places += letters[at : at + size]
            places = self.rows.take(self.following.take(places))
        places += letters[_LONGEST - 1 :]
        found = self.ngrams.take(self.following.take(places))
        found.sort()
        found = found[size - np.count_nonzero(found) :]
        # Where another begins: the first of as many as there are until the next does.
        begins = np.empty(len(found) + 1, np.bool_)
        begins[0] = begins[-1] = True
        np.not_equal(found[1:], found[:-1], begins[1:-1])
        at_each = begins.nonzero()[0]
        each = at_each[:-1]
        return found.take(each) - 1, at_each[1:] - each


_ready: list[_Model] = []


def _model() -> _Model:
    if not _ready:
        make_ready(unpacked(shipped()))
    return _ready[0]


def is_ready() -> bool:
    """Whether the model is made."""
    return bool(_ready)


def shipped() -> bytes:
    """The library's model file."""
    file: bytes = (MODEL_DIR / MODEL_FILE).read_bytes()
    return file


def unpacked(shipped: bytes) -> bytes:
    """The file without its packing, for :func:`make_ready`. It takes a third of a second, in one call that holds up no
    other thread: in pieces it would wait after each until the others let it go on."""
    return lzma.decompress(shipped)


def make_ready(file: bytes) -> None:
    """Make the model of the unpacked file, now and not when the first text comes."""
    _ready[:] = [_made_of(_stored(file))]


def _made_of(tables: Mapping[str, NDArray[Any]]) -> _Model:
    # The library's own walk is not used, nor what it needs for that.
    library = LanguageIdentifier(
        tables["ptc"], tables["pc"], tables["classes"].tolist(), (), (), norm_probs=True, tk_row=()
    )
    rows = tables["nextmove_row"].astype(np.int64) << 8
    following = tables["nextmove"].astype(np.uint32, copy=False).view(np.int32)
    singles = following[rows[0] : rows[0] + 256]
    pairs = rows[following[rows[singles][:, None] + np.arange(256)].ravel()]
    ngrams = tables["out_feat"].astype(np.int64) + 1
    return _Model(library, pairs, rows, ngrams, following, tables["ptc"].view(np.uint16))


def _stored(file: bytes) -> dict[str, NDArray[Any]]:
    """The tables of the file, as numpy allocates arrays: in large pages where the system has them.

    The library reads them by way of a file on disk and of arrays of Python's, which takes half as long again.
    """
    with np.load(io.BytesIO(file), allow_pickle=False) as tables:
        return dict(tables)
