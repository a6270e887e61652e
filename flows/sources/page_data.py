"""The data that a page hands its own scripts, which would show an article by it: JSON in scripts and attributes, the arguments
of ``JSON.parse``, assignments, the pieces of a stream, and the strings of what is no JSON."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import unquote

_MOST_CHARS = 8_000_000
"""Of all data of a page; a page has some hundred thousand."""
_MOST_SIGNS = 1_000_000
"""Brackets and commas of one value: each may cost a hundred bytes of memory."""
_LEAST = 400
"""Characters of what may hold an article."""
_TRIES = 20
"""Places of a script at which a value may begin."""
_MOST_STRINGS = 50_000
_SCRIPT = re.compile(r"<script\b([^<>]{0,2000})>", re.IGNORECASE)
_END = re.compile(r"</script", re.IGNORECASE)
_TYPE = re.compile(r"\btype\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_PUSHED = re.compile(r"\.push\(\s*(?=\[\s*1\s*,\s*\")")
_PARSED = re.compile(r"JSON\.parse\(\s*(?:decodeURIComponent\(\s*)?(?=[\"'`])")
_BEGINNING = re.compile(r"[=(:]\s{0,20}(?=[{\[]\s{0,20}[\"{\[])")
_STRING = re.compile(r"\\.|\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|`(?:[^`\\]|\\.)*+`", re.DOTALL)
_NAME = re.compile(
    r"(?<![\w$])([A-Za-z_$][\w$]{0,60}|\"[^\"\\\n]{1,60}\"|'[^'\\\n]{1,60}')\s{0,20}:\s{0,20}$"
)
_ATTRIBUTE = re.compile(
    r"\s[\w:@.-]{1,60}\s{0,5}=\s{0,5}(?:\"\s{0,20}(?=[{\[]|&#123;)([^\"]+)\"|'\s{0,20}(?=[{\[]|&#123;)([^']+)')"
)
_ROW = re.compile(r"\n?[0-9a-f]{1,8}:(?:T([0-9a-f]{1,8}),)?")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\}|(\n)|(.))", re.DOTALL)
_SIGNS = {"n": "\n", "r": "\r", "t": "\t", "b": " ", "f": "\n", "v": "\n", "0": ""}
_DECODER = json.JSONDecoder(strict=False, parse_int=lambda digits: int(digits[:300]))


def data_of(markup: str) -> Iterator[Any]:
    """The values that a page's scripts and attributes hold, as far as they are long enough for an article.

    >>> page = "<script>window.state = {\\"story\\": \\"%s\\"}; go()</script>" % ("The quay is shut. " * 30)
    >>> [list(value) for value in data_of(page)]
    [['story']]
    """
    left, pieces = _MOST_CHARS, list[str]()
    at = 0
    while left > 0 and (found := _SCRIPT.search(markup, at)):
        end = _END.search(markup, found.end())
        if end is None:
            break
        at = end.end()
        size = end.start() - found.end()
        kind = _TYPE.search(found[1])
        if size > left or (kind is not None and "ld+json" in kind[1].lower()):
            continue
        script = markup[found.end() : end.start()]
        if size < _LEAST and ".push(" not in script:
            continue
        left -= size
        if kind is not None and "json" in kind[1].lower():
            yield from _read(script)
        elif pushed := [
            value
            for start in islice(_PUSHED.finditer(script), _TRIES)
            if (value := _begun(script, start.end()))
        ]:
            pieces += [piece for value, _ in pushed for piece in value[1:2] if isinstance(piece, str)]
        else:
            yield from _assigned(script)
    if pieces:
        yield from _streamed("".join(pieces))
    for found in _ATTRIBUTE.finditer(markup):
        written = found[1] or found[2]
        if _LEAST <= len(written) <= left:
            left -= len(written)
            if (value := _parsed(html.unescape(written))) is not None:
                yield value


def _read(script: str) -> Iterator[Any]:
    script = script.strip().removeprefix("<!--").removesuffix("-->").strip()
    value = _parsed(html.unescape(script) if script.startswith(("{&quot;", "[{&quot;")) else script)
    if value is None:
        yield from _strings(script)
    elif isinstance(value, list) and len(value) > 1 and isinstance(value[0], dict | list):
        yield _with_references(value)
    else:
        yield value


def _assigned(script: str) -> Iterator[Any]:
    """What a script has parsed or assigned; of what is no JSON, as what is made by calling a function, the strings."""
    at, found = 0, False
    for start in islice(_PARSED.finditer(script), _TRIES):
        written = _STRING.match(script, start.end())
        if written is None or len(written[0]) < _LEAST:
            continue
        text = _unquoted(written[0])
        if "decodeURI" in start[0]:
            text = unquote(text)
        if (value := _parsed(text)) is not None:
            found = True
            yield value
    spent = 0  # on what turned out to be no JSON, in characters: once through the script
    for _ in range(_TRIES):
        beginning = _BEGINNING.search(script, at)
        if beginning is None or len(script) - beginning.end() < _LEAST or spent > len(script):
            break
        at = beginning.end()
        value, end = _read_on(script, at)
        if value is None:
            spent += end - at
            continue
        if end - at >= _LEAST:
            found = True
            yield _with_objects(value)
        at = end
    if not found:
        yield from _strings(script)


def _with_objects(value: Any) -> Any:
    """What a store of objects by their names stands for, in which they name each other (``{"__ref": "Post:1"}``)."""
    held = _within(value)
    store: dict[str, Any] = next((one for one in held if isinstance(one, dict) and "ROOT_QUERY" in one), {})
    for one in held if store else ():
        for place, inner in list(one.items() if isinstance(one, dict) else enumerate(one)):
            name = inner.get("__ref") if isinstance(inner, dict) else None
            if isinstance(name, str) and name in store:
                one[place] = store[name]
    return value


def _within(value: Any) -> list[Any]:
    """All objects and lists within a value."""
    found = [value] if isinstance(value, dict | list) else []
    for one in found:
        found += [i for i in (one.values() if isinstance(one, dict) else one) if isinstance(i, dict | list)]
    return found


def _is_modest(text: str, at: int) -> bool:
    return text.count("[", at) + text.count("{", at) + text.count(",", at) <= _MOST_SIGNS


def _begun(text: str, at: int) -> tuple[Any, int] | None:
    value, end = _read_on(text, at)
    return None if value is None else (value, end)


def _read_on(text: str, at: int) -> tuple[Any, int]:
    """The value that begins there and where it ends; None, and how far it was read, where it is no JSON or too much."""
    if not _is_modest(text, at):
        return None, at
    try:
        return _DECODER.raw_decode(text, at)
    except json.JSONDecodeError as error:
        return None, error.pos
    except (ValueError, RecursionError):
        return None, len(text)


def _parsed(text: str) -> Any:
    """The value of a JSON text, None if it is none."""
    text = text.strip().rstrip(";")
    begun = _begun(text, 0) if text[:1] in ("{", "[") else None
    return _with_objects(begun[0]) if begun is not None else None


def parsed_within(text: str) -> Any:
    """What a string of such data holds that is JSON itself; None if it is none."""
    return _parsed(text) if text[:1] in ("{", "[") and text.rstrip()[-1:] in ("}", "]") else None


def _with_references(values: list[Any]) -> Any:
    """What a list stands for in which all values stand and each names others by their place, as some programs write it.

    >>> _with_references([{"story": 1}, {"title": 2, "body": 3}, "Quay shut", "The quay is shut."])
    {'story': {'title': 'Quay shut', 'body': 'The quay is shut.'}}
    """
    first = values[0]
    named = (
        list(first.values())
        if isinstance(first, dict)
        else [one for one in first if not isinstance(one, str)]
    )
    if not named or not all(type(one) is int and -10 < one < len(values) for one in named):
        return values
    made: dict[int, Any] = {}

    def made_of(place: int) -> Any:
        """An object or list stands empty until all are made: they may hold one another."""
        if place not in made:
            value = values[place] if 0 <= place < len(values) else None
            made[place] = {} if isinstance(value, dict) else [] if isinstance(value, list) else value
        return made[place]

    for place, value in enumerate(values):
        if isinstance(value, dict):
            made_of(place).update(
                (name, made_of(one) if type(one) is int else None) for name, one in value.items()
            )
        elif isinstance(value, list):
            made_of(place).extend(made_of(one) if type(one) is int else None for one in value)
    return made[0]


def _streamed(stream: str) -> Iterator[Any]:
    """The rows of a stream, each with its number: a value, or a text of so many bytes. Values name the texts by it (``$1a``)."""
    texts: dict[str, str] = {}
    values: list[Any] = []
    at = 0 if _is_modest(stream, 0) else len(stream)
    while at < len(stream):
        row = _ROW.match(stream, at)
        if row is not None and row[1]:
            size = int(row[1], 16)
            text = (
                stream[row.end() : row.end() + size]
                .encode("utf-8", "replace")[:size]
                .decode("utf-8", "ignore")
            )
            texts["$" + row[0].strip().partition(":")[0]] = text
            at = row.end() + len(text)
            continue
        if row is not None:
            at = row.end()
            line = stream[
                at : (stream.find("\n", at) + 1) or None
            ]  # what is behind is not counted once more for each row
            begun = _begun(line, 0) if line[:1] in ("{", "[") else None
            if begun is not None:
                values.append(begun[0])
                at += begun[1]
        at = stream.find("\n", at) + 1 or len(stream)
    for value in values:
        yield _with_texts(value, texts) if texts else value


def _with_texts(value: Any, texts: dict[str, str]) -> Any:
    for one in _within(value):
        for place, inner in one.items() if isinstance(one, dict) else enumerate(one):
            if isinstance(inner, str) and inner in texts:
                one[place] = texts[inner]
    return value


def _strings(script: str) -> Iterator[Any]:
    """The strings of a script as objects, a new one where a name stands again; what has no name goes with the one before."""
    objects: list[dict[str, Any]] = [{}]
    last = ""  # the name that a string without one belongs to
    for count, found in enumerate(_STRING.finditer(script)):
        if count > _MOST_STRINGS:
            break
        after = script[found.end() : found.end() + 20].lstrip()
        if found[0][0] == "\\" or after.startswith(":"):
            continue  # no string, or a name
        name = _NAME.search(script, max(0, found.start() - 100), found.start())
        text = _unquoted(found[0])
        if name is None:
            if script[max(0, found.start() - 20) : found.start()].rstrip().endswith("("):
                last = ""  # what a function is called with
            objects[-1].setdefault(last, [])
            if not isinstance(objects[-1][last], list):
                objects[-1][last] = [objects[-1][last]]
            objects[-1][last].append(text)
            continue
        last = name[1].strip("\"'")
        if last in objects[-1]:
            objects.append({})
        objects[-1][last] = text
    yield from filter(None, objects)


def _unquoted(written: str) -> str:
    r"""A string as a script means it.

    >>> _unquoted(r"'It\'s \u003cb\u003e \x41\n'")
    "It's <b> A\n"
    """
    text = _ESCAPE.sub(_sign, written[1:-1])
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _sign(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    if code:
        number = int(code, 16)
        return chr(number) if number < 0x110000 else ""
    return "" if found[4] else _SIGNS.get(found[5], found[5])
