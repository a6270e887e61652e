"""Lines that stand where headlines do and are none: stamps, credits, items of lists, prose."""

from __future__ import annotations

import re

from flows.cleaning.description.calendar.date_labels import label_of
from flows.cleaning.description.calendar.dates import dates_in
from flows.cleaning.description.headlines.titles import is_stamp
from flows.cleaning.description.people.chinese import HELPERS, any_of
from flows.cleaning.description.people.name_lines import common, several
from flows.cleaning.description.people.persons import is_person, leading_person
from flows.cleaning.description.reading import says_something
from flows.cleaning.description.scanning import Uncased, in_small
from flows.cleaning.text.sentences import ends, is_dense

_MOST_WORDS = 45
# A sentence of more words than this that ends in a full stop is prose; so is what has two sentences.
_SENTENCE, _SENTENCES = 7, 9
# A line of more words than this that begins small goes on with another.
_GOES_ON = 9
_HEADLINE = 16  # words of a headline behind its section
_NAMED = 12  # words of a line that may be several names
_SIGNS = 2  # signs of a word where words are not spaced
_SHORT = 4  # letters of a word that titles may write small
_ITEM = re.compile(r"[-–—•·*▪◦●‣]\s")
_GETTY = Uncased(r"\bvia getty\b|\bgetty images$")
_PICTURE = Uncased(
    r"(?:photo|image|picture|video|foto|bild|photographs?)s?(?: credit| courtesy)?\s?(?:by\b|:)"
)
# The same behind a sentence: "Ana Li vid kajen. Foto: Jo Wit".
_PICTURED_BY = Uncased(r"[.!?…)\"”»]\s(?:foto|photo|bild|image|kuva|zdjęcie|фото|φωτογραφία)s?\s?[:/]\s?\S")
# When it was changed, and the day at the head of a line that goes on with who wrote it or where it is filed.
_STAMP = re.compile(
    r"(?i)(?:last )?(?:updated?|modified|published|posted)\s?:|(?:\d{1,2}\s\w{3,9}|\w{3,9}\.?\s\d{1,2}),?\s\d{4}\s(?:[|•·]|by\s)|[^|]{3,60}+\|\s(?:(?:last )?(?:updated?|modified|published|posted)\s?:\s?)?(?:\d{1,2}\s\w{3,9}|\w{3,9}\.?\s\d{1,2}),?\s\d{4}\b"
)
_NEXT = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:[Vv]s|Dr|Mr|Ms|St|No))[.!?。！？][\"'”’»)]*\s+[\"'“‘«„(]?[^\W\d_a-zß-ÿа-яё]"
)
_NEXT_DENSE = re.compile(r"。[^」』”’）)】\s]")
# A section before a bar, which prose has not: what it leads is a headline, though it ends in a full stop.
_LED = re.compile(r"[A-Z][\w' ]{2,20} \| [^|]+$")
# Who wrote it and who made the pictures: "Von Ana Li (Text) und Jo Wit (Fotos)".
_BY = re.compile(
    r"(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Aa]f|[Dd]oor)\s+(?P<who>[^(]{4,50}?)\s*\(.*\)"
    r"|(?i:dal(?:la)? nostr[oa]|de notre|de nuestr[oa]|d[oa] noss[oa]|von unsere[mr]|van onze)\s\S+(?:\s[Ss]p[ée]cia\S+|\s[Ee]special)?\s(?P<ours>[^(]{4,50})"
)
# The same where words are not spaced: "記者王小明/報導", "文・森花子".
_REPORTED = re.compile(
    rf"[（(【［]?(?:(?:(?:本[报報]|特[约約])?[记記]者|{any_of(HELPERS)})[^。，、！？]{{0,20}}[/／\s](?:報導|报道|报导|報道)|(?:文|写真|撮影|取材|構成|文と写真)[・･][\u3005\u3041-\u30ff\u4e00-\u9fff・･ ]{{2,12}})[）)】］]?"
)
_YEAR, _TWO = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)"), 2
# Characters of two dates and their labels, and words beside each.
_LONGEST, _BESIDE = 160, 4
# What reporters are called who are named in another line.
_REPORTER = re.compile(
    r"(?:[A-ZÀ-Þ][\w&.-]*\s){1,4}(?:Reporter|Correspondent|Writer|Editor|Columnist|Contributor|Journalist)"
)


def is_credit(text: str) -> bool:
    """Whether a line says whose a picture is.

    >>> is_credit("Fotos: Ana Li"), is_credit("The quay (Ana Li/Getty Images"), is_credit("Photographers strike")
    (True, True, False)
    """
    small = in_small(text)
    return (
        "©" in text
        or _PICTURE.match(small) is not None
        or ("getty" in small and _GETTY.search(small) is not None)
        or _PICTURED_BY.search(small) is not None
    )


def dates_a_line(text: str) -> bool:
    """Whether a line says when it was changed, or begins with its day and goes on with who wrote it.

    >>> dates_a_line("Harbour Post | Updated: 03 May 2018, 08:30 AM"), dates_a_line("Updated rules for ferries")
    (True, False)
    """
    return _STAMP.match(text) is not None or (len(text) <= _LONGEST and _is_dated_twice(text))


def _is_dated_twice(text: str) -> bool:
    """Whether a line is two dates and what labels them: "Oluşturulma Tarihi: Mayıs 17, 2022 | Güncelleme Tarihi: ..."."""
    if len(_YEAR.findall(text)) < _TWO:
        return False
    dates = list(dates_in(text))
    if len(dates) < _TWO or not any(label_of(text[: dated.start]) for dated in dates):
        return False
    parts = zip(
        [0, *(dated.end for dated in dates)], [*(dated.start for dated in dates), len(text)], strict=True
    )
    return all(len(text[end:start].split()) <= _BESIDE for end, start in parts)


def is_no_headline(text: str, page: str = "") -> bool:
    """Whether a line is none, wherever it stands. Names whose words the page writes small too are none.

    >>> is_no_headline("Amy Li Political Correspondent"), is_no_headline("Reporter finds the lost ferry")
    (True, False)
    >>> is_no_headline("Deep Boat Engineer FAQ"), is_no_headline("Deep Boat Engineer FAQ", "He is in a deep a boat.")
    (True, False)
    >>> is_no_headline("Opinion | We do not need another statue. We need a bus.")
    False
    >>> is_no_headline("- A better boat"), is_no_headline("You want to see the ferry come in, do you? So do we!")
    (True, True)
    """
    if not says_something(text):
        return True
    words = length_of(text)
    if words > _MOST_WORDS or is_stamp(text) or dates_a_line(text) or is_credit(text) or _ITEM.match(text):
        return True
    if words > _SENTENCE and ends(text) and (words > _HEADLINE or _LED.match(text) is None):
        bare = text.rstrip("\"'”’»)")
        if bare[-1:] in ".。।۔።។။" and not bare.endswith(("..", "…")):
            return True
        if words > _SENTENCES and _NEXT.search(text) and not _is_titled(text):
            return True
    if words > _SENTENCES and is_dense(text) and _NEXT_DENSE.search(text):
        return True
    if words > _GOES_ON and text[0].islower() and text.split(maxsplit=1)[0].islower():
        return True
    if len(text.split()) <= _NAMED and "," not in text and (first := several(text)) is not None:
        return not common(page, first)
    return _REPORTER.fullmatch(text) is not None or _REPORTED.fullmatch(text) is not None or signs(text, page)


def length_of(text: str) -> int:
    """A line's words; where these are not spaced, two signs count for one.

    >>> length_of("The boat sails"), length_of("船舶复航")
    (3, 2)
    """
    return max(len(text.split()), len(text) // _SIGNS if is_dense(text) else 0)


def _is_titled(text: str) -> bool:
    """Whether a text is written as titles are, every longer word of it large.

    >>> _is_titled("What Kinds of Boats Are There? And How Do You Choose?"), _is_titled("Do you? So do we! Every day.")
    (True, False)
    """
    longer = [word for word in text.split() if len(word) > _SHORT]
    return len(longer) > 1 and not any(word[0].islower() for word in longer)


def signs(text: str, page: str = "") -> bool:
    """Whether a line is a name and more that bylines have: a role, or who made the pictures.

    >>> signs("Ana Li, Editor"), signs("Von Ana Li (Text) und Jo Wit (Fotos)"), signs("Ana Li")
    (True, True, False)
    """
    by = _BY.fullmatch(text)
    if by is not None and is_person(by["who"] or by["ours"]):
        return True
    name = leading_person(text) if not is_person(text) else None
    return name is not None and not common(page, name)
