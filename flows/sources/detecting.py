"""Which encoding bytes are in when nobody says: chardet, held to the encodings of the web."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from flows.sources.charsets import CODECS, codec_of, strictly

_SAMPLE = 2**17
# chardet names some encodings by later standards; the web means others (WHATWG Encoding, 4.2).
_ASKED = {"euc_jp": "euc-jp", "iso2022_jp": "iso-2022-jp"}
_MEANT = {"euc_jis_2004": "euc_jp", "shift_jis_2004": "cp932", "euc_kr": "cp949", "gbk": "gb18030"}
_OPTIONS: dict[str, Any] = {
    "max_bytes": _SAMPLE,
    "compat_names": False,
    "prefer_superset": False,
    "include_encodings": tuple(_ASKED.get(codec, codec) for codec in CODECS),
}


_NON_ASCII = re.compile(rb"[\x80-\xff]")
# A Latin letter beside a Greek, Cyrillic, Hebrew or Arabic one: hardly ever written, often misread.
_MIXED = re.compile("[A-Za-z\u00c0-\u024f](?=[\u0370-\u06ff])|[\u0370-\u06ff](?=[A-Za-z\u00c0-\u024f])")


# Signs of a text that was read in another single-byte encoding than its own: words that begin small and go on in capitals,
# four accented letters in a row, and signs between the letters of words. Hardly anybody writes so.
_TURNED = re.compile("[\u0430-\u045f\u03ac-\u03ce][\u0400-\u042f\u0386-\u03ab]")
_BEGUN = re.compile("[\u0400-\u042f\u0386-\u03ab][\u0430-\u045f\u03ac-\u03ce]")
_ACCENTED = re.compile("[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{4}")
_BROKEN = re.compile(
    "(?<=[\u0370-\u05ff])[\u0080-\u009f\u00a1-\u00b6\u00b8-\u00bf\u2020-\u2022\u2030\u2100-\u25ff](?=[\u0370-\u05ff])"
)


_FEW = 2  # such signs stand by chance in a text of another kind
_SAYS_ITSELF = re.compile(rb"charset|encoding", re.IGNORECASE)


def is_misread(text: str) -> bool:
    """Whether a text is plainly in another single-byte encoding than it was read in.

    >>> is_misread("Ïàðîì âåðíóëñÿ â ïîðò ïîñëå çàáàñòîâêè"), is_misread("оЮПНЛ бЕПМСКЯЪ Б оНПР")
    (True, True)
    >>> is_misread("Паром вернулся в порт"), is_misread("Þórður æðrulaus")
    (False, False)
    """
    sample = text[:_SAMPLE]
    foreign = len(sample) - len(sample.encode("ascii", "ignore"))
    turned = len(_TURNED.findall(sample))
    return (
        turned > max(_FEW, 3 * len(_BEGUN.findall(sample)))
        or len(_ACCENTED.findall(sample)) > max(_FEW, 0.075 * foreign)
        or len(_BROKEN.findall(sample)) > max(_FEW, 0.02 * foreign)
    )


def detect(raw: bytes) -> tuple[str, str, float] | None:
    """Text, codec and confidence of the likeliest encoding in which every byte means something, ``None``
    when there is none.

    >>> detect("Größe".encode("cp1252"))[:2]
    ('Größe', 'cp1252')
    """
    likeliest = None
    for text, codec, confidence in _candidates(raw):
        if len(_MIXED.findall(text, 0, _SAMPLE)) <= 0.02 * len(_NON_ASCII.findall(raw, 0, _SAMPLE)):
            return text, codec, confidence
        likeliest = likeliest or (text, codec, confidence)
    return likeliest


def detect_another(raw: bytes) -> tuple[str, str, float] | None:
    """As :func:`detect`, of bytes in which nothing is believed that says their encoding, as a page's ``<meta charset>``; ``None``
    also where that makes no better text."""
    found = detect(_SAYS_ITSELF.sub(b"", raw))
    if found is None or is_misread(found[0]):
        return None
    try:
        return strictly(raw, found[1]), *found[1:]
    except UnicodeError:
        return None


def _candidates(raw: bytes) -> Iterator[tuple[str, str, float]]:
    import chardet

    yield from _decoded(raw, [chardet.detect(raw, **_OPTIONS)])
    yield from _decoded(raw, chardet.detect_all(raw, **_OPTIONS))


def _decoded(raw: bytes, found: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str, float]]:
    for one in found:
        name = one["encoding"] or ""
        for codec in (codec_of(_MEANT.get(name, name)), codec_of(name)):
            try:
                if codec:
                    yield strictly(raw, codec), codec, round(min(one["confidence"], 0.99), 2)
                    break
            except UnicodeError:
                continue
