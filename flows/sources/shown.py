"""How a browser without scripts shows an element: as a block, as it is written, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from unicodedata import normalize

# What browsers show as blocks (WHATWG HTML, 15.3), list items, table parts, and controls: text on two
# sides of such a boundary never belongs to one line.
_SHOWN_AS_BLOCKS = """
    address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav
    noembed noframes noscript ol optgroup option p plaintext pre search section select summary table tbody
    td template textarea tfoot th thead tr ul xmp
"""
_NOT_SHOWN = """
    script style svg iframe object embed applet canvas audio video title datalist
"""
_NOT_DRAWN = """
    b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol
    p pre ruby s small span strong strike sub sup table tt u ul var
"""
BLOCKS, NO_TEXT = frozenset(_SHOWN_AS_BLOCKS.split()), frozenset(_NOT_SHOWN.split())
"""Elements that begin and end lines, and those of which no page shows the content as text."""
ENDS_DRAWING = frozenset(_NOT_DRAWN.split())
"""Elements before which a browser ends a drawing that is still open (WHATWG HTML, 13.2.6.5)."""
_OF_LINES = frozenset(("span", "font", "label", "a"))
PREFORMATTED = frozenset(("pre", "listing", "xmp", "textarea", "plaintext"))
"""Elements whose ends of lines are shown."""
# Who logs in gives one name and one password, and no article asks for any.
WRITTEN_IN = {"input": {"": 1, "text": 1, "email": 1, "tel": 1, "password": 3}, "textarea": {"": 1}}
"""Elements that a visitor writes in, by their type, and what each counts."""
_ROOTS = ("noscript", "template", "noembed", "noframes")
CLOSED = {**dict.fromkeys(_ROOTS, "shadowrootmode"), "dialog": "open"}
"""Elements that are hidden unless they have this attribute."""
SILENT = NO_TEXT.union(_ROOTS, ("textarea", "xmp", "plaintext"))
"""Elements whose content a page does not show, or shows as source: who leaves one open hides the rest."""


_HIDING = (("class", "google-src-text"), ("subscriptions-section", "content-not-granted"))
"""What style sheets hide that pages of many sites share: the original beside a machine's translation, and what AMP shows to who may
not read on."""
_WORDS = frozenset("AEIOUYÀÉÓŒАВИКОСУЯЗІЄЙ")
"""Letters that are words themselves."""
_FOLLOWED = {"Q": "u", "W": "aeiouyhr", "V": "aeiouylr", "C": "aeiouyhlrsz"}
_DOUBLED = "L"  # "Llegó"


def is_hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether a page hides an element that could be shown.

    >>> is_hidden("span", {"class": "google-src-text"}), is_hidden("section", {"subscriptions-section": "content"})
    (True, False)
    >>> is_hidden("p", {"style": "Display: none"}), is_hidden("dialog", {}), is_hidden("dialog", {"open": ""})
    (True, True, False)
    """
    if "hidden" in attributes or (tag in CLOSED and CLOSED[tag] not in attributes):
        return True
    if any(value in attributes.get(name, "") for name, value in _HIDING):
        return True
    style = attributes.get("style")
    if not style:
        return False
    flat = style[:2000].lower().replace(" ", "")
    return "display:none" in flat or "visibility:hidden" in flat


def is_block_by_style(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element of a line is shown as a block; one that floats, as a large first letter does, stands in its line.

    >>> is_block_by_style("span", {"style": "display: block"}), is_block_by_style("span", {"style": "display:block;float:left"})
    (True, False)
    """
    if tag not in _OF_LINES or "style" not in attributes:
        return False
    flat = attributes["style"][:2000].lower().replace(" ", "")
    return "display:block" in flat and "float:" not in flat


def is_initial(alternative: str) -> bool:
    """Whether an image stands for a capital letter, as those do that begin a chapter."""
    return len(alternative) == 1 and alternative.isupper()


def begins_word(letter: str, text: str) -> bool:
    """Whether a capital letter and a text may be one word, by what follows these letters in the languages that have them.

    >>> begins_word("W", "e bought it"), begins_word("W", "piątek"), begins_word("Q", "what is it"), begins_word("M", "iPhones are")
    (True, False, False, False)
    >>> begins_word("B", "books by name"), begins_word("L", "legó la feria"), begins_word("В", "библиотеке"), begins_word("С", "егодня")
    (False, True, False, False)
    """
    first = normalize("NFD", text[:1].lower())[:1]
    if letter in _WORDS or (text[:1].islower() and text[1:2].isupper()):
        return False
    if letter in _FOLLOWED:
        return first in _FOLLOWED[letter]
    return first != letter.lower() or letter in _DOUBLED


def goes_on(text: str) -> bool:
    """Whether a text is the rest of a sentence whose first letter is an image; not what stands beside a button.

    >>> goes_on("he ferry"), goes_on("HE FERRY"), goes_on(" ferry"), goes_on("Close")
    (True, True, True, False)
    """
    return text.lstrip()[:1].islower() or (text[:2].isupper() and text[:2].isalpha())
