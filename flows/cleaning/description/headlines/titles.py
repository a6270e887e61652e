"""Titles of pages: what they join to the headline."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from flows.cleaning.description.calendar.dates import dates_in
from flows.cleaning.description.people.papers import is_paper
from flows.cleaning.description.reading import first_word, key
from flows.cleaning.text.sentences import is_dense

# A page's title joins headline, section and site with these, blanks on both sides.
# Every pattern here begins with one character, since those are found many times faster.
_JOINT = re.compile(
    r"[\s:_｜](?:(?<=:)\s+|(?<=[\u2e80-\uffef]_)|(?<=｜)\s*|(?<![:_｜])\s*(?:(?:\|{1,2}|--|[-–—•·»«›<>~/]|::|//)\s+|\||｜\s*))"
)
# What every joint and every cut holds: most headlines have none of them.
_JOINTS, _CUTS = frozenset("|｜-–—•·»«›<>~/:_"), frozenset("|｜-–—•·»«›<_：")
# Those after which a short last part is the site's name even if nothing else on the page says so.
_CUT = re.compile(r"\s\s*(?:[|｜]{1,2}\s*|(?:--|[-–—•·»«›<]|::|//)\s+)(?=[^|｜]+$)")
_COLON = re.compile(r"\s:\s(?=[^:]+$)")
# Chinese titles join without blanks, and often the section too: 标题_社会_河口晚报, 标题-河口网; so do Japanese ones,
# with a wide bar or colon: 見出し｜河口放送, 見出し：河口新聞デジタル.
_NAMED = "(?:网|網|报|報|新闻|新聞|在线|频道|中心|平台|传媒|傳媒|资讯|官网|晚报|周刊|电视台|ニュース|テレビ|放送|オンライン|デジタル)"
_UNSPACED = re.compile(
    r"_(?<=[\u2e80-\uffef…”.]_)(?=\S{2,30}$)|｜(?=[^|｜]{2,30}$)|：(?=[\u2e80-\uffefA-Za-z0-9・]{0,12}(?:新聞|新聞デジタル|新聞オンライン|ニュース|テレビ|放送|通信)$)"
    # One tag or several: 标题|河口|石桥.
    r"|\|(?<=[\u2e80-\uffef…”]\|)(?=(?:[\u2e80-\uffef]{2,12}\|){0,5}[\u2e80-\uffef]{2,12}$)"
    # The site, or its section before it: 标题-河口网, 标题--文化--河口网; the site's address: 标题-HEKOU.NET.
    rf"|-(?<=[\u2e80-\uffef]-)(?=(?:-(?:[\u2e80-\uffef]{{2,8}}--?)?)?[\u2e80-\uffefA-Za-z0-9·]{{0,12}}{_NAMED}$|[A-Za-z0-9.]{{2,20}}\.(?i:com|net|org|cn|tw|hk|jp|kr)$)"
)
# As weblogs of one system wrote it for years: "Quay Notes » Blog Archive » The ferry returns".
_ARCHIVE = re.compile(
    r"^([^»|]{2,80})\s[»|]\s(?:Blog Archives?|Blog-Archiv|Archives?(?: du blog)?|Archivo(?: del blog)?|Arquivo(?: do blog)?|Archivio(?: blog)?|Архив(?: блога)?)\s[»|]\s(?=[^»|]+$)",
    re.IGNORECASE,
)
_SITE_WORDS = 6
_STRONG = frozenset("|｜<")
"""What no headline holds: of several such all that follows is sections and the site."""
# As platforms of newsletters write it between headline and site: "- by Ana Li - Quay Notes".
BY_WHOM = re.compile(
    r"(?:by|von|par|por|di|door|av|af|oleh)\s(?P<who>[^\W\d_a-zß-ÿ][^|]{1,60}?)(?:(?P<joint>\s(?:[-–—|·])\s)|$)"
)
_DASHES, _NO_NAMES = frozenset(("-", "--", "–", "—")), frozenset(':,;"“”„«»')
# A printed page's head ends so.
_FOLIO = re.compile(r"(?i)\b(?:page|pg\.?|seite|página|pagina|strona|halaman)\s+[a-z]?\d{1,3}$")
# Who says what a headline says: papers of some countries put it behind a dash.
_SAYING = (
    "minister police report reports official officials expert experts study survey poll sources "
    "source mayor governor president pm"
)
_SPEAKERS = frozenset(_SAYING.split())
_YEAR, _WORD = re.compile(r"\d(?:\d{3}|\.\d\d\b)"), re.compile(r"[^\W\d_]{2,}")
# A longer line, or one with more words beside its date than a weekday and what was done then, says more.
_LONGEST_STAMP, _FEW = 80, 2
_ROMAN = re.compile(r"\d\.?\s?[IVX]{1,4}\.?\s\d")
_MOST_PARTS = 8
_SIGNS, _LETTERS = 6, 16
# Signs of a headline before what is plainly a paper's name.
_FEW_SIGNS = 4


def parts_of(title: str) -> dict[str, int]:
    """Every run of neighbouring parts of a title, by its key: with which part it begins."""
    # A joint holds no word, so the key of neighbouring parts is their keys together.
    keys = [key(part) for part in _split(title)]
    parts: dict[str, int] = {}
    for left in range(len(keys)):
        for right in range(left + 1, len(keys) + 1):
            words = " ".join(filter(None, keys[left:right]))
            if (len(words) >= 8 and (" " in words or not words.isascii())) or _is_long(words):
                parts.setdefault(words, left)
    return parts


def beginnings_of(title: str) -> set[str]:
    """The words with which the parts of a title may begin."""
    return {word for part in _split(title) if (word := first_word(part))}


def colons_in(title: str) -> set[int]:
    """Which parts of a title a colon leads to."""
    return {n for n, joint in enumerate(_JOINT.finditer(title), 1) if joint.group().startswith(":")}


def _split(title: str) -> list[str]:
    if _JOINTS.isdisjoint(title):
        return [title]
    parts, at = [], 0
    for joint in islice(_JOINT.finditer(title), _MOST_PARTS):
        parts.append(title[at : joint.start()])
        at = joint.end()
    return [*parts, title[at:]]


def site_at(title: str) -> int | None:
    """Where what a title joins to the headline begins, its last part: the site's name, mostly."""
    cut = _cut(title)
    return cut.end() if cut is not None else None


# Asked of one title in several places.
@lru_cache(1 << 8)
def _cut(title: str) -> re.Match[str] | None:
    if (
        title.count(" : ") > 1
    ):  # "다리 다시 열려 : 사회 : 뉴스 : 하구신문"; one colon may be the headline's own
        return _COLON.search(title)
    if _CUTS.isdisjoint(title) and "::" not in title and "//" not in title:
        return None
    return _CUT.search(title) or (None if title.isascii() else _cut_unspaced(title))


def _cut_unspaced(title: str) -> re.Match[str] | None:
    """Where a title joins without blanks: the first place with enough before it for a headline, which a kicker has not."""
    return next((cut for cut in _UNSPACED.finditer(title) if _is_long(title[: cut.start()])), None)


def by_whom(title: str) -> re.Match[str] | None:
    """Who wrote it by the page's title: the group ``who``, and ``joint`` if the site's name stands behind.

    >>> by_whom("Rivers rise again - by Ana Li - The Example Post")["who"]
    'Ana Li'
    """
    at = site_at(title)
    return BY_WHOM.match(title, at) if at is not None else None


def without_site(title: str) -> str:
    """A title less the site's name at its end.

    >>> without_site("Rivers rise again in the north - The Example Post")
    'Rivers rise again in the north'
    >>> without_site("老人修桥二十年 - 河口日报网络版")
    '老人修桥二十年'
    >>> without_site("老人修桥二十年_社会_河口晚报"), without_site("老人修桥二十年-河口网")
    ('老人修桥二十年', '老人修桥二十年')
    >>> without_site("老人修桥二十年--社会--河口网"), without_site("老人修桥二十年|河口|石桥"), without_site("老人修桥二十年——一座桥与它的镇")
    ('老人修桥二十年', '老人修桥二十年', '老人修桥二十年——一座桥与它的镇')
    >>> without_site("深度｜老人修桥二十年-河口网"), without_site("老人修桥二十年-HEKOU.NET")
    ('深度｜老人修桥二十年', '老人修桥二十年')
    >>> without_site("橋の工事が三月に始まる｜河口ポスト（River Post）公式"), without_site("橋の工事が始まる：河口新聞デジタル")
    ('橋の工事が三月に始まる', '橋の工事が始まる')
    >>> without_site("다리 두 해 만에 다시 열려 < 사회 < 기사본문 - 하구신문")
    '다리 두 해 만에 다시 열려'
    >>> without_site("다리 두 해 만에 다시 열려 : 사회 : 뉴스 : 하구신문"), without_site("Maire : « Je reste »")
    ('다리 두 해 만에 다시 열려', 'Maire : « Je reste »')
    >>> without_site("Rivers will rise again — Minister")
    'Rivers will rise again — Minister'
    >>> without_site("Rivers rise again - by Ana Li - The Example Post")
    'Rivers rise again'
    >>> without_site("Rivers rise again – is the north safe?")
    'Rivers rise again – is the north safe?'
    >>> without_site("Havnesjefen om kranen: – Uheldig")
    'Havnesjefen om kranen: – Uheldig'
    """
    cut = _cut(title)
    if cut is not None and cut.group() == " : ":
        return title.split(" : ", 1)[0] if len(title.split(" : ", 1)[0]) > len(title) - cut.end() else title
    if cut is None or title[cut.end() :].casefold() in _SPEAKERS:
        return title
    if BY_WHOM.match(title, cut.end()):
        return title[: cut.start()].rstrip()
    if cut.group().strip() in _DASHES and (
        not _is_name(title[cut.end() :]) or title[: cut.start()].endswith(":")
    ):
        return title  # behind a colon a dash begins what somebody said, as in the north
    head, tail = title[: cut.start()].rstrip(), title[cut.end() :]
    if len(tail.split()) <= _SITE_WORDS and (
        (len(head) > len(tail) and len(head.split()) >= 2)
        or _is_long(head)
        or (len(head) >= _FEW_SIGNS and is_dense(head) and is_paper(tail))
    ):
        shorter = _CUT.search(head)
        if shorter is not None and not _STRONG.isdisjoint(shorter.group()):
            return without_site(head)
        return head
    return title


def of_archive(title: str) -> tuple[str, str]:
    """A weblog's name and the headline behind the word for its archive in a page's title, ``""`` where there is none.

    >>> of_archive("Quay Notes » Blog Archive » Rivers rise again"), of_archive("Rivers » Archive")
    (('Quay Notes', 'Rivers rise again'), ('', ''))
    """
    archive = _ARCHIVE.match(title) if "»" in title or "|" in title else None
    return (archive[1], title[archive.end() :]) if archive is not None else ("", "")


def _is_long(words: str) -> bool:
    """Whether words in a script without blanks are enough for a headline: of signs that are words, or of letters.

    >>> _is_long("老人修桥二十年"), _is_long("河口日报")
    (True, False)
    """
    if "\u0e00" <= words[:1] <= "\u109f" or "\u1780" <= words[:1] <= "\u17ff":
        return len(words) >= _LETTERS
    return len(words) >= _SIGNS and is_dense(words)


def _is_name(tail: str) -> bool:
    """Whether what stands behind a dash may be a name: no question, no list, and most of its words begin large.

    >>> _is_name("The Example Post"), _is_name("il Giornale"), _is_name("taz.de")
    (True, True, True)
    >>> _is_name("so it came to this end"), _is_name("Causes, Costs, Cures"), _is_name("But Who Pays?")
    (False, False, False)
    """
    words = tail.split()
    if not words or tail[-1] in "?!…" or not _NO_NAMES.isdisjoint(tail):
        return False
    large = sum(not word[0].islower() for word in words)
    return len(words) < 3 or (not words[0][0].islower() and 2 * large >= len(words))


def is_stamp(text: str) -> bool:
    """Whether a line is little but a date: what a page prints above or below its headline.

    >>> is_stamp("Tuesday, 3 March 2020, 12:17"), is_stamp("March 3, 2020 - 11 minutes")
    (True, True)
    >>> is_stamp("3 March 2020: The day the harbour closed"), is_stamp("The harbour in 2020")
    (False, False)
    >>> is_stamp("THE KELSO RECORD    Thursday, 9 May 2013    Page 7")
    True
    """
    if len(text) > _LONGEST_STAMP or _YEAR.search(text) is None:
        return False
    if _FOLIO.search(text) is not None:
        return True
    # A Roman month is none in most languages, but here nothing else stands in the line.
    dated = next(dates_in(text, language="pl" if _ROMAN.search(text) else None), None)
    if dated is None or dated.precision == "month":
        return False
    before, behind = _WORD.findall(text[: dated.start]), _WORD.findall(text[dated.end :])
    return len(before) <= _FEW and len(before) + len(behind) <= _FEW + 1
