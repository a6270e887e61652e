"""Where the line model's verdict is softened by what stands around a line: a body line lost is worse than junk kept.

A line is asked for its form and its neighbours, never for its subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress

from flows.cleaning.facts import facts
from flows.cleaning.judge import Verdict
from flows.cleaning.lines import WITHOUT_SPACES
from flows.cleaning.recurring import recurring
from flows.cleaning.rolls import rolls, words_in
from flows.cleaning.rule import Rule, phrases
from flows.cleaning.sentences import SENTENCE, ends
from flows.cleaning.signs import holding, needed, signs_of_lines
from flows.spans import Line

_SLIGHT = 0.02
"""Probability that is enough for a paragraph below what stands amidst an article."""
_ANSWERS, _LIKELY = 3, 0.1
"""Lines between two that stay, and the probability of each that is enough for a sentence there; half of it where those
two end like sentences. Of 102 such runs on labelled pages 94 were body."""
_LAST = 0.15
"""Probability that is enough for a sentence below the last paragraph that addresses nobody."""
_TERSE = 4
"""Short sentences in a row above which the next needs a fifth of that."""
_BELOW_TABLE = 0.2
"""Probability that is enough for a paragraph below the last line that stays where that is none: a table's."""
_ASKS = frozenset("?？؟")
_SPEAKS = frozenset('–—"“”„«»‘「')
_SHORTEST, _LONGEST = 3, 160
"""Words of such a sentence at least, and characters at most."""
_SUBHEAD = 60
"""Characters of a subhead."""
_WITH_COLON = holding(needed(":"))
_BULLETS = frozenset("•·▪◦●‣–—")
_ITEM = 0.05
"""Probability that is enough for an item right below one that stays."""


def resumed(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: list[Verdict]) -> list[Verdict]:
    """The verdicts, where a paragraph goes on below an advertisement or a link that stands amidst the article:
    behind such lines the line model suspects the page's end."""
    for at, verdict in enumerate(verdicts):
        if verdict.keep or at in claimed or at - 1 not in claimed or verdict.score < _SLIGHT:
            continue
        if len(lines[at].text) < SENTENCE // 2 or not ends(lines[at].text):
            continue
        above = at - 1
        while above in claimed and claimed[above].amidst:
            above -= 1
        if above >= 0 and above not in claimed and verdicts[above].keep:
            verdicts[at] = verdict.kept()
    return verdicts


def softened(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: list[Verdict]) -> list[Verdict]:
    """The verdicts on a text, milder where a line's neighbours vouch for it."""
    verdicts = _enclosed(lines, claimed, verdicts)
    signs = signs_of_lines(lines)
    colons = signs.translate(_WITH_COLON)  # most lines have none
    found = (
        *facts(lines, claimed, verdicts, colons),
        *_last_words(lines, claimed, verdicts),
        *rolls(lines, claimed, verdicts),
        *recurring(lines, claimed, verdicts, signs),
    )
    _keep(verdicts, found)
    _keep(verdicts, _counted(lines, claimed, verdicts, colons))
    _keep(verdicts, _next_items(lines, claimed, verdicts))
    if found:  # a list that stays may have its last word below it
        _keep(verdicts, tuple(_last_words(lines, claimed, verdicts)))
    return verdicts


def _keep(verdicts: list[Verdict], found: Iterable[int]) -> None:
    """Have lines stay. What finds them one by one sees those before as they are then."""
    for at in found:
        verdicts[at] = verdicts[at].kept()


def _next_items(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]
) -> Iterator[int]:
    """The items behind the same bullet as the line right above, which stays: the last items of a list are short, and the
    page's foot is near. Of 3 such on labelled pages 3 were body."""
    for at in range(1, len(lines)):
        if verdicts[at].keep or at in claimed or verdicts[at].score < _ITEM:
            continue
        text, above = lines[at].text, lines[at - 1].text
        if text[0] not in _BULLETS or text[0] != above[0] or text[1:2] != " " or above[1:2] != " ":
            continue
        if _stays(at - 1, claimed, verdicts):
            yield at


def _enclosed(lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: list[Verdict]) -> list[Verdict]:
    """The verdicts, where a sentence or a few stand between lines that stay, and no rule names any of them: a short
    answer in an interview, a line of a transcript. Furniture seldom ends like a sentence there."""
    at = 1
    while at < len(lines):
        begin = at
        while at < len(lines) and not verdicts[at].keep and at not in claimed:
            at += 1
        if begin < at < len(lines) and at - begin <= _ANSWERS and _stays(begin - 1, claimed, verdicts):
            least = _LIKELY
            if ends(lines[begin - 1].text) and ends(lines[at].text):
                least = _LIKELY / 2
            inside = range(begin, at)
            if _stays(at, claimed, verdicts) and all(
                verdicts[i].score >= least and _is_said(lines[i].text) for i in inside
            ):
                for i in inside:
                    verdicts[i] = verdicts[i].kept()
        at += 1
    return verdicts


def _is_said(text: str) -> bool:
    """Whether a line ends like a sentence, or is a transcript's "(LAUGHTER)"."""
    return ends(text) or (text[0] == "(" and text[-1] == ")" and text.isupper())


def _stays(at: int, claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]) -> bool:
    return verdicts[at].keep and at not in claimed


_READERS = frozenset(
    phrases(
        en="you|your|yours|share|you're|you'll|you'd|you've|us|our|ours|subscribe|newsletter|editor's|writer|click|follow|contact|copyright|updated|appeared|reporter|author|correspondent|journalist",
        de="ihnen|ihre|ihren|ihrer|ihr|du|dir|dich|dein|deine|uns|unser|unsere|unseren|unserem|newsletter|autor|autorin|redakteur|redakteurin|redaktion",
        fr="vous|votre|vos|nous|notre|nos|abonnez|suivez|journaliste|auteur|rédaction|newsletter",
        es="usted|ustedes|te|tu|tus|nos|nuestro|nuestra|nuestros|nuestras|suscríbete|suscríbase|síguenos|periodista|autor|autora|redacción|boletín",
        pt="você|vocês|seu|sua|nosso|nossa|nossos|nossas|nos|assine|siga|inscreva|jornalista|autor|autora|redação",
        it="tu|tuo|tua|vostro|vostra|nostro|nostra|nostri|nostre|iscriviti|seguici|abbonati|giornalista|autore|redazione",
        nl="u|uw|je|jij|jouw|jullie|ons|onze|nieuwsbrief|redactie|auteur|journalist",
        sv="du|dig|din|ditt|dina|oss|vår|vårt|våra|nyhetsbrev|redaktionen|reporter",
        da="dig|dit|dine|os|vores|nyhedsbrev|redaktionen|journalist",
        no="deg|dere|vår|vårt|våre|nyhetsbrev|journalist",
        fi="sinä|sinun|sinulle|meidän|meille|tilaa|uutiskirje|toimittaja",
        pl="ty|ci|ciebie|twój|twoja|twoje|państwo|państwa|nas|nam|nasz|nasza|nasze|newsletter|autor|autorka|dziennikarz|redakcja",
        cs="vám|vás|váš|vaše|nám|nás|náš|naše|autor|autorka|redaktor|redakce|newsletter",
        ru="вы|вас|вам|вами|ваш|ваша|ваше|ваши|нас|нам|наш|наша|наше|наши|подписывайтесь|подпишитесь|автор|корреспондент|редакция|редакции",
        uk="ви|вас|вам|ваш|ваша|ваше|нас|нам|наш|наша|наше|підписуйтесь|підпишіться|автор|кореспондент|редакція|редакції",
        tr="siz|sizi|size|sizin|bizi|bize|bizim|abone|takip|yazar|muhabir",
        id="anda|kamu|kami|kita|ikuti|langganan|berlangganan|penulis|wartawan|redaksi",
        ms="pembaca",
        vi="bạn|chúng|tác",
        el="σας|εσείς|μας|εγγραφείτε|ακολουθήστε|συντάκτης",
        ro="tu|ta|tău|dumneavoastră|noastră|nostru|abonează|urmărește|autor|redacția",
        hu="ön|önt|önnek|iratkozzon|kövess|szerző|szerkesztő",
        ar="اشترك|تابعونا|تابعنا|لنا|لكم|نشرتنا|الكاتب",
        he="אתם|לכם|שלכם|שלנו|הירשמו|הכותב|הכותבת",
        hi="आप|आपके|आपको|हमारे|हमें|लेखक",
    )
)  # fmt: skip
"""Words with which a page speaks to its readers or of its writers: what stands below the article and is none of it."""
_CAPITALS = re.compile(r"\b[A-ZÀ-Þ]{2,3}\b|\b(?:[A-ZÀ-Þ]\.){2,}")
"""Countries and things by their letters: "US", "U.S." and "OS" are words to readers when written small."""
_NO_PROSE = re.compile(r"[@©®|/→»>]|https?:|www\.")


def _last_words(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict]
) -> Iterator[int]:
    """The sentences right below the last paragraph that stays: an article's short last word stands above furniture,
    and the line model holds it for some. Of 10 such on labelled pages 9 were body."""
    last = next((at for at in reversed(range(len(lines))) if _stays(at, claimed, verdicts)), -1)
    # A subhead or an hour may stand between.
    above = last if last < 1 or ends(lines[last].text) or len(lines[last].text) > _SUBHEAD else last - 1
    if above < 0 or not _stays(above, claimed, verdicts):
        return
    if not ends(lines[above].text):
        # Below a table a paragraph may close the article.
        below = last + 1
        if (
            below < len(lines)
            and below not in claimed
            and verdicts[below].score >= _BELOW_TABLE
            and len(lines[below].text) >= SENTENCE
            and _tells(lines[below].text)
        ):
            yield below
        return
    least = _LAST / 3 if lines[above].text[0] in _SPEAKS else _LAST  # who has spoken may go on
    if _is_terse(lines, claimed, verdicts, last):
        least = _LAST / 5
    asked = lines[last].text[-1] in _ASKS and len(lines[last].text) <= _SUBHEAD
    for at in range(last + 1, min(last + 1 + _ANSWERS, len(lines))):
        if (
            at in claimed
            or verdicts[at].score < least
            or not _tells(lines[at].text, 1 if asked else _SHORTEST)
        ):
            return
        yield at
        asked = False


def _is_terse(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict], last: int
) -> bool:
    """Whether the last lines that stay are short sentences, one below the other: so does the article go on to its end."""
    above = range(last + 1 - _TERSE, last + 1)
    return above.start >= 0 and all(
        _stays(at, claimed, verdicts) and len(lines[at].text) <= _LONGEST // 2 and ends(lines[at].text)
        for at in above
    )


def _tells(text: str, least: int = _SHORTEST) -> bool:
    """Whether a line is a short sentence of ``least`` words or more that addresses nobody.

    >>> _tells("He sang too."), _tells("Sign up for our newsletter."), _tells("Kelso news")
    (True, False, False)
    >>> _tells("It sailed to the U.S. in May."), _tells("It sailed to us in May.")
    (True, False)
    """
    if len(text) > _LONGEST or not ends(text) or _NO_PROSE.search(text) is not None:
        return False
    if text[0] >= WITHOUT_SPACES:
        return len(text) >= 2 * least
    words = words_in(_CAPITALS.sub("", text))
    return len(words) >= least and _READERS.isdisjoint(words)


def _counted(
    lines: Sequence[Line], claimed: Mapping[int, Rule], verdicts: Sequence[Verdict], colons: bytes
) -> Iterator[int]:
    """The lines that count on from one that stays, "Step 3: ..." below "Step 2: ...", and the sentence right below."""
    last: dict[tuple[str, int], int] = {}
    for at in compress(range(len(lines)), colons):
        text = lines[at].text
        if ":" not in text[:_COUNTED] or at in claimed or (found := _COUNT.match(text)) is None:
            continue
        word, number = found["word"].casefold(), int(found["number"])
        goes_on = 0 <= at - last.get((word, number - 1), -_APART - 1) <= _APART
        if verdicts[at].keep or goes_on:
            last[word, number] = at
        if goes_on and not verdicts[at].keep:
            yield at
            if at + 1 < len(lines) and at + 1 not in claimed and _tells(lines[at + 1].text):
                yield at + 1


_COUNT = re.compile(r"(?P<word>[^\W\d_][^\d:.!?]{0,14}?) ?(?P<number>\d{1,2}) ?: ?\S")
_COUNTED, _APART = 20, 8
"""Characters in which what counts a line stands, and lines between two that count."""
