"""Lists that belong to the article, though their lines look like a page's links: what a sentence announces, line-ups,
the days of a tour, rolls of nominees. A list is told by its form and its place, never by its subject.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from flows.cleaning.description.calendar.months import month_of
from flows.cleaning.matching.rule import phrases
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.sentences import ends

_ADDRESSING = frozenset(
    phrases(
        en="you|your|yours|i|my|our|us|follow|select|choose|download|subscribe|explore|discover|browse|visit|join|shop|click|create",
        de="sie|ihr|ihre|ihren|ihnen|du|dir|dein|deine|unser|unsere|unseren|uns|mein|meine|wählen|entdecken",
        fr="vous|votre|vos|nous|notre|nos|mon|mes|suivez|découvrez|choisissez|retrouvez|téléchargez",
        es="usted|ustedes|tu|tus|su|sus|nuestro|nuestra|nuestros|nuestras|síguenos|elige|descubre|descarga",
        pt="você|seu|sua|seus|suas|nosso|nossa|nossos|nossas|siga|escolha|descubra|baixe|confira",
        it="tu|tuo|tua|tuoi|vostro|vostra|nostro|nostra|nostri|nostre|seguici|scegli|scopri|scarica",
        nl="u|uw|je|jij|jouw|jullie|ons|onze|volg|kies|ontdek|bekijk",
        sv="du|dig|din|ditt|dina|oss|vår|vårt|våra|följ|välj|upptäck",
        da="du|dig|din|dit|dine|os|vores|følg|vælg",
        no="du|deg|din|ditt|dine|oss|vår|vårt|våre|følg|velg",
        fi="sinä|sinun|meidän|seuraa|valitse|tutustu",
        pl="ty|twój|twoja|twoje|nasz|nasza|nasze|naszych|obserwuj|wybierz|odkryj|sprawdź",
        cs="vy|váš|vaše|náš|naše|našich|sledujte|vyberte",
        ru="вы|вас|вам|ваш|ваша|ваши|мы|наш|наша|наши|наших|подписывайтесь|выберите|читайте",
        uk="ви|вас|вам|ваш|ваша|ваші|ми|наш|наша|наші|наших|підписуйтесь|оберіть|читайте",
        tr="siz|sizin|bizim|takip|seçin|keşfedin",
        id="anda|kamu|kami|ikuti|pilih|unduh|baca",
        vi="bạn|chúng|theo|chọn",
    )
)  # fmt: skip
"""Words by which a line speaks to readers, or of who runs the page: what it announces is on offer."""
_ANNOUNCING = 6
"""Words from which a line with a colon at its end is a sentence, no label."""
_COLONS = ":："
_ENTRY = 120
"""Characters of a list's line at most."""
_LINE_UP = 7
"""Names in a row behind a label that are a line-up; tags have labels that rules know, places served have none."""
_DAYS = 5
"""Days in order that are a calendar. Teasers bear their days backwards."""
_HALF_A_YEAR = 6
_BETWEEN = 30
"""Lines between two lists at most that may be of them."""
_PAIRS = 10
"""Lines "work, its maker" in a row that are a roll. Those of a page's staff are fewer; "Town, ST" is a place served."""
# Each word begins with a letter, so that a dash can only part names and a line is read in one way.
_NAME = r"(?:[a-z]{1,3} )?[^\W\d_a-z](?:[^\W\d_]|['’.-])*(?: [^\W\d_](?:[^\W\d_]|['’.-])*){0,3}"
_NAMES = re.compile(
    rf"[^\W\d_a-z][^:,;.!?@|/\d]{{0,40}}: *{_NAME}(?: *\([^()]{{1,30}}\))?"
    rf"(?:(?:,|;| -) {_NAME}(?: *\([^()]{{1,30}}\))*){{{_LINE_UP - 1},40}}\.?"
)
_DAY = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,? +)??(?:(?P<month>[^\W\d_]{3,12})\.? +(?P<day>\d{1,2})|(?P<first>\d{1,2})\.? +(?P<then>[^\W\d_]{3,12})\.?)"
    r"(?!\d|[ ,.]*(?:19|20)\d\d\b|[ ,]*\d{1,2}:)(?=\W+\w)"
)
_PAIR = re.compile(r"[\"“'‘(]?[^\W\d_a-z][^:!?@|/]{1,60}(?:, | by | – | — )[\"“'‘(]?[^\W_a-z][^:!?@|]{2,60}")
_DIGIT, _LEAD = re.compile(r"\d"), 24
"""Among so many characters of a line stands the day that leads it."""
_WORDS = re.compile(r"[\w'’]+")


def rolls(sheet: Sheet) -> Iterator[int]:
    """The lines of such lists that the line model would take."""
    yield from _honours(sheet)
    end, last, none = 0, -1, -1
    for at in sheet.going():
        if at < end:
            continue
        end = at
        if at and sheet.verdicts[at - 1].keep:
            end = _announced(sheet, at)
        text = sheet.texts[at]
        if at > none and not _may_go_on(sheet, at + _DAYS - 1):
            none = at + _DAYS - 1  # no run of so many lines begins up to there
        if (at > none or text.count(",") >= _LINE_UP - 1) and _may_be_of_a_roll(text):
            end = max(end, _roll(sheet, at))
        if end > at:
            begin = last if last >= 0 and _goes_on(sheet, last, at) else at
            yield from (entry for entry in range(begin, end) if not sheet.verdicts[entry].keep)
            last = end


def _honours(sheet: Sheet) -> Iterator[int]:
    """The nominees and winners of many prizes below a line that announces them: one name a line, under one prize after
    the other, with pictures in between."""
    end = 0
    for head, text in enumerate(sheet.texts):
        if head < end or text[-1] not in _COLONS or head in sheet.claimed or len(text) > _ENTRY:
            continue
        if _HONOURED.isdisjoint(words_in(text)):
            continue
        end, prizes = head + 1, 0
        while end < len(sheet):
            rule, entry = sheet.claimed.get(end), sheet.texts[end]
            if rule is None:
                if len(entry) > _ENTRY or ends(entry):
                    break
                prizes += _PRIZE.search(entry) is not None
            elif rule.family not in _WITHIN:
                break
            end += 1
        if prizes >= _PRIZES:
            yield from (at for at in range(head, end) if sheet.goes(at) and sheet.family(at + 1) != "credits")


_HONOURED = frozenset(
    phrases(
        en="nominations|nominees|nominated|winners|shortlist|shortlisted|longlist|longlisted|finalists|honourees|honorees|recipients|laureates",
        de="nominierungen|nominierten|nominierte|gewinner|gewinnerinnen|preisträger|preisträgerinnen|finalisten",
        fr="nominations|nommés|nominés|lauréats|gagnants|palmarès|finalistes", es="nominaciones|nominados|ganadores|premiados|galardonados|finalistas",
        pt="nomeações|nomeados|indicados|vencedores|premiados|finalistas", it="candidature|candidati|vincitori|premiati|finalisti", nl="nominaties|genomineerden|winnaars|finalisten",
        sv="nominerade|vinnare|vinnarna|pristagare", da="nominerede|vindere|vinderne", no="nominerte|vinnere|vinnerne", fi="ehdokkaat|voittajat|finalistit", pl="nominacje|nominowani|laureaci|zwycięzcy|finaliści", cs="nominace|nominovaní|vítězové|laureáti|finalisté",
        ru="номинации|номинанты|победители|лауреаты|финалисты", uk="номінації|номінанти|переможці|лауреати", tr="adaylar|adayları|kazananlar|kazananları", id="nominasi|nominator|pemenang|peraih",
    )
)  # fmt: skip
"""Words of a line that announces who may win or has won."""
_PRIZE = re.compile(
    r"(?i)\b(?:best|outstanding|favou?rite|of the year|award|prize|winner|bestes?r?|preis|gewinner|meilleure?s?|prix|mejor(?:es)?|premio|melhor(?:es)?|prêmio|prémio|miglior[ei]?|beste|prijs|bästa|årets|bedste|paras|najlepsz[aye]|nagroda|nejlepší|лучш\w+|премия|найкращ\w+|en iyi|terbaik)\b"
)
"""What the name of a prize, or of who has won it, holds."""
_PRIZES = 4
"""Such lines in a list of honours at least."""
_WITHIN = frozenset(("credits", "marks", "advertisement", "describing"))
"""Families of what may stand amidst the list: its pictures."""


def _goes_on(sheet: Sheet, end: int, begin: int) -> bool:
    """Whether what stands between two lists is of them: their heads, and shorter lists."""
    between = range(end, begin)
    if len(between) > _BETWEEN or any(at in sheet.claimed or len(sheet.texts[at]) > _ENTRY for at in between):
        return False
    return len(between) <= 2 or 2 * sum(_is_pair(sheet.texts[at]) for at in between) >= len(between)


def _announced(sheet: Sheet, at: int) -> int:
    """Where the list ends that the line above announces, which stays; ``at`` if it announces none."""
    if at - 1 in sheet.claimed or not announces(sheet.texts[at - 1]):
        return at
    mark = _mark(sheet.texts[at])

    def alike(text: str) -> bool:
        return len(text) <= _ENTRY and not ends(text) and text[-1] not in _COLONS and _mark(text) == mark

    end = _run(sheet, at, alike)
    return end if end - at > 1 else at


def announces(text: str) -> bool:
    """Whether a line is a sentence that says what comes, and addresses nobody.

    >>> announces("These were the ten most borrowed novels of the year:")
    True
    >>> announces("Related articles:"), announces("Here is what you get when you join the club:")
    (False, False)
    """
    if text[-1] not in _COLONS:
        return False
    words = words_in(text)
    return len(words) >= _ANNOUNCING and _ADDRESSING.isdisjoint(words)


def words_in(text: str) -> list[str]:
    """The words of a line in small letters, with one kind of apostrophe.

    >>> words_in("You’ll find us here:")
    ["you'll", 'find', 'us', 'here']
    """
    return _WORDS.findall(text.casefold().replace("’", "'"))


def _mark(text: str) -> str:
    """The mark that leads a line of a list, if any does."""
    return "" if text[0].isalnum() or text[0] in "\"“‘'(" else text[0]


def _may_be_of_a_roll(text: str) -> bool:
    """A cheap look: most lines of a page are none."""
    return _joins(text) or (len(text) <= 4 * _ENTRY and _DIGIT.search(text, 0, _LEAD) is not None)


def _may_go_on(sheet: Sheet, at: int) -> bool:
    """A cheaper look, at one line of five, since runs of pairs and days have more."""
    if at >= len(sheet) or at in sheet.claimed:
        return False
    text = sheet.texts[at]
    return len(text) <= _ENTRY and (_joins(text) or _DIGIT.search(text) is not None)


def _joins(text: str) -> bool:
    """Whether a line may join two names, or a work and its maker."""
    return ", " in text or " by " in text or " – " in text or " — " in text


def _roll(sheet: Sheet, at: int) -> int:
    """Where the list ends whose form is that of the line; ``at`` if it has none."""
    text = sheet.texts[at]
    if text.count(",") >= _LINE_UP - 1 and _is_line_up(text):
        return _run(sheet, at, _is_line_up)
    if _is_pair(text) and (end := _run(sheet, at, _is_pair)) - at >= _PAIRS:
        return end
    if _day(text) is None:
        return at
    last = (0, 0)

    def later(text: str) -> bool:
        nonlocal last
        day = _day(text)
        # A tour may go on in the new year.
        follows = day is not None and (day >= last or last[0] - day[0] >= _HALF_A_YEAR)
        last = day or last
        return follows

    end = _run(sheet, at, later)
    return end if end - at >= _DAYS else at


def _run(sheet: Sheet, at: int, of: Callable[[str], bool]) -> int:
    """Where the lines end, from here on, that are so and that no rule claims."""
    while at < len(sheet) and at not in sheet.claimed and of(sheet.texts[at]):
        at += 1
    return at


def _is_line_up(text: str) -> bool:
    """Whether a line is names in a row behind a label.

    >>> _is_line_up("Harbour Town: Olsen, Li, Barreto, de Vries, Lund, Holm, Laine (Rossi 61).")
    True
    >>> _is_line_up("Tags: Floods, Harbour, Rivers"), _is_line_up("Find us in: Ayr, Bonn, Cork, Derby, Essen, Fulda, Gent")
    (False, False)
    """
    if text.count(",") < _LINE_UP - 1 or len(text) > 4 * _ENTRY or _NAMES.fullmatch(text) is None:
        return False
    return _ADDRESSING.isdisjoint(text[: text.index(":")].casefold().split())


def _is_pair(text: str) -> bool:
    """Whether a line is a work and its maker, or the other way round."""
    return len(text) <= _ENTRY and _joins(text) and _PAIR.fullmatch(text) is not None and not ends(text)


def _day(text: str) -> tuple[int, int] | None:
    """Month and day that lead a line, if no year and no time of day follows.

    >>> _day("June 9 – West Harbour, Shell Hall"), _day("Sat, 4. Juli: Kiel, Halle"), _day("June 9, 2019 - Rain")
    ((6, 9), (7, 4), None)
    """
    if len(text) > _ENTRY or (found := _DAY.match(text)) is None:
        return None
    month = month_of(found["month"] or found["then"])
    return (month, int(found["day"] or found["first"])) if month else None
