"""Where the line model's verdict is softened by what stands around a line: a body line lost is worse than junk kept.

A line is asked for its form and its neighbours, never for its subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from flows.cleaning.matching.rule import phrases
from flows.cleaning.steps.rolls import words_in
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.lines import WITHOUT_SPACES
from flows.cleaning.text.sentences import ASKING, CLOSING, SENTENCE, ends, is_paragraph
from flows.cleaning.text.signs import needed

_SLIGHT = 0.02
"""Probability that is enough for a paragraph below what stands amidst an article."""
_ANSWERS, _LIKELY = 3, 0.1
"""Lines between two that stay, and the probability of each that is enough for a sentence there; half of it where those
two end like sentences. Of 102 such runs on labelled pages 94 were body."""
_LAST = 0.15
"""Probability that is enough for a sentence below the last paragraph that addresses nobody."""
_SIGNS_OFF, _SIGNED, _SIGNED_BELOW = "describing.signoff", 0.01, 8
"""The rule that names an agency's sign-off, the probability that is enough for a sentence right above it, and the lines from the
last that stays down to that sentence at most."""
_TERSE = 4
"""Short sentences in a row above which the next needs a fifth of that."""
_QUESTIONS = 3
"""Short questions that stay, from which on the page is an interview: below the last of them a fifth of that is enough too."""
_BELOW_TABLE = 0.2
"""Probability that is enough for a paragraph below the last line that stays where that is none: a table's."""
_ASKS = frozenset("?？؟")
_SPEAKS = frozenset('–—"“”„«»‘「')
_SHORTEST, _LONGEST = 3, 160
"""Words of such a sentence at least, and characters at most."""
_WORDS = 4
"""Words at least of a sentence below furniture."""
_SUBHEAD = 60
"""Characters of a subhead."""
_COLON = needed(":")
_BULLETS = frozenset("•·▪◦●‣–—")
_ITEM = 0.05
"""Probability that is enough for an item right below one that stays."""
_FEW = 6
"""Undecided lines up to which the line model has too little page to judge by."""
_DOUBT = 0.12
"""Probability of being body that is enough there; less, the fewer the lines."""
_BESIDE = 0.1
"""Share of a text up to which the line model may be wrong of all that it takes, where no rule takes anything. Of 350 bodies
put into one line it took 911 words, and takes 290."""


def resumed(sheet: Sheet) -> Iterator[int]:
    """The paragraphs that go on below an advertisement or a link that stands amidst the article: behind such lines the line
    model suspects the page's end."""
    last = -1
    for at in sheet.going(_SLIGHT):
        text = sheet.texts[at]
        if at - 1 not in sheet.claimed or len(text) < SENTENCE // 2 or not ends(text):
            continue
        above = at - 1
        while above in sheet.claimed and sheet.claimed[above].amidst:
            above -= 1
        if above >= 0 and (above == last or sheet.stays(above)):
            yield (last := at)


def reached(sheet: Sheet) -> Iterator[int]:
    """The lines that say where to write to, right above a paragraph that no rule names: so does a page's foot begin, and so end
    the events of a list."""
    above = -1
    for at in sorted(sheet.claimed, reverse=True):
        if sheet.family(at) == "contact" and sheet.is_taken(at):
            below = at + 1
            if below == above or (sheet.says(below) and is_paragraph(sheet.texts[below])):
                yield (above := at)


def next_items(sheet: Sheet) -> Iterator[int]:
    """The items behind the same bullet as the line right above, which stays: the last items of a list are short, and the
    page's foot is near. Of 3 such on labelled pages 3 were body."""
    last = -1
    for at in range(1, len(sheet)):
        text, above = sheet.texts[at], sheet.texts[at - 1]
        if text[0] not in _BULLETS or text[0] != above[0] or text[1:2] != " " or above[1:2] != " ":
            continue
        if sheet.goes(at, _ITEM) and (at - 1 == last or sheet.stays(at - 1)):
            yield (last := at)


def enclosed(sheet: Sheet) -> Iterator[int]:
    """A sentence or a few between lines that stay, where no rule names any of them: a short answer in an interview, a line
    of a transcript. Furniture seldom ends like a sentence there."""
    for _, numbered in groupby(enumerate(sheet.going()), lambda one: one[1] - one[0]):
        run = [at for _, at in numbered]
        above, below = run[0] - 1, run[-1] + 1
        if (
            len(run) <= _ANSWERS
            and above >= 0
            and below < len(sheet)
            and sheet.stays(above)
            and sheet.stays(below)
        ):
            between_sentences = ends(sheet.texts[above]) and ends(sheet.texts[below])
            least = _LIKELY / 2 if between_sentences else _LIKELY
            if all(sheet.goes(at, least) and _is_said(sheet.texts[at]) for at in run):
                yield from run


def likely_of_few(sheet: Sheet) -> Iterator[int]:
    """The lines with some likelihood, where no more than a few are left to judge by."""
    undecided = len(sheet) - len(sheet.claimed)
    if undecided <= _FEW:
        doubt = _DOUBT * undecided / _FEW
        yield from sheet.going(doubt)


def unaccompanied(sheet: Sheet) -> list[int]:
    """The little that the line model alone takes of a text in one line: a page's furniture is never without what rules name, so
    this is an article by itself, whose first and last words look like a title and a foot."""
    if any(not rule.field for rule in sheet.claimed.values()):
        return []
    going = sheet.going()
    taken = sum(len(sheet.texts[at]) for at in going)
    return going if taken <= _BESIDE * sum(map(len, sheet.texts)) else []


def _is_said(text: str) -> bool:
    """Whether a line ends like a sentence, or is a transcript's "(LAUGHTER)"."""
    return ends(text) or (text[0] in "([" and text[-1] in ")]" and text.isupper() and "_" not in text)


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


def last_words(sheet: Sheet) -> Iterator[int]:
    """The sentences right below the last paragraph that stays: an article's short last word stands above furniture,
    and the line model holds it for some. Of 10 such on labelled pages 9 were body."""
    last = sheet.last
    # A subhead or an hour may stand between.
    above = last if last < 1 or ends(sheet.texts[last]) or len(sheet.texts[last]) > _SUBHEAD else last - 1
    if above < 0 or not sheet.stays(above):
        return
    if not ends(sheet.texts[above]):
        # Below a table a paragraph may close the article.
        below = last + 1
        if (
            below < len(sheet)
            and below not in sheet.claimed
            and sheet.verdicts[below].score >= _BELOW_TABLE
            and len(sheet.texts[below]) >= SENTENCE
            and _tells(sheet.texts[below])
        ):
            yield below
        return
    least = _LAST / 3 if sheet.texts[above][0] in _SPEAKS else _LAST  # who has spoken may go on
    if _is_terse(sheet, last):
        least = _LAST / 5
    asked = _is_question(sheet, last)
    if asked and sum(_is_question(sheet, at) for at in range(last + 1)) >= _QUESTIONS:
        least = _LAST / 5
    for at in range(last + 1, min(last + 1 + _ANSWERS, len(sheet))):
        if (
            at in sheet.claimed
            or sheet.verdicts[at].score < least
            or not _tells(sheet.texts[at], 1 if asked else _SHORTEST)
        ):
            return
        yield at
        asked = False


def _is_question(sheet: Sheet, at: int) -> bool:
    """Whether a line that stays asks in few words."""
    return sheet.texts[at][-1] in _ASKS and len(sheet.texts[at]) <= _SUBHEAD and sheet.stays(at)


def signed_off(sheet: Sheet) -> Iterator[int]:
    """The sentence right above the line by which an agency signs off: whoever signs, signs the article."""
    last = sheet.last  # found by a look through the lines
    for at, rule in sheet.claimed.items():
        above = at - 1
        near = 0 <= last < above <= last + _SIGNED_BELOW
        if rule.name == _SIGNS_OFF and near and sheet.goes(above, _SIGNED):
            text = sheet.texts[above]
            if len(text) >= SENTENCE // 2 and ends(text) and _NO_PROSE.search(text) is None:
                yield above


def _is_terse(sheet: Sheet, last: int) -> bool:
    """Whether the last lines that stay are short sentences, one below the other: so does the article go on to its end. Links
    amidst them are passed over."""
    found = 0
    for at in range(last, -1, -1):
        if at in sheet.claimed and sheet.claimed[at].amidst and sheet.claimed[at].firm:
            continue
        text = sheet.texts[at]
        if not (sheet.stays(at) and len(text) <= _LONGEST // 2 and ends(text)):
            return False
        found += 1
        if found == _TERSE:
            return True
    return False


def _tells(text: str, least: int = _SHORTEST) -> bool:
    """Whether a line is a short sentence of ``least`` words or more that addresses nobody.

    >>> _tells("He sang too."), _tells("Sign up for our newsletter."), _tells("Kelso news")
    (True, False, False)
    >>> _tells("It sailed to the U.S. in May."), _tells("It sailed to us in May.")
    (True, False)
    """
    return len(text) <= _LONGEST and ends(text) and addresses_nobody(text, least)


def is_told(text: str) -> bool:
    """Whether a line is a sentence that neither asks nor addresses anybody, and is not cut short.

    >>> is_told("He sang in the choir too."), is_told("He sang in the choir..."), is_told("Who sang in the choir?")
    (True, False, False)
    """
    return tells(text) and addresses_nobody(text, _WORDS)


def tells(text: str) -> bool:
    """Whether a line is a sentence that neither asks nor is cut short."""
    bare = text.rstrip(CLOSING)
    return bare[-1:] not in ASKING and not bare.endswith(("...", "…")) and ends(text)


def addresses_nobody(text: str, least: int) -> bool:
    """Whether a text of ``least`` words or more has no word with which a page speaks to its readers or of its writers.

    >>> addresses_nobody("He sang too", 3), addresses_nobody("Sign up for our newsletter", 3)
    (True, False)
    """
    if _NO_PROSE.search(text) is not None:
        return False
    if text[0] >= WITHOUT_SPACES:
        return len(text) >= 2 * least
    words = words_in(_CAPITALS.sub("", text))
    return len(words) >= least and _READERS.isdisjoint(words)


def counted(sheet: Sheet) -> Iterator[int]:
    """The lines that count on from one that stays, "Step 3: ..." below "Step 2: ...", and the sentence right below."""
    last: dict[tuple[str, int], int] = {}
    said = -1
    for at in sheet.having(_COLON):
        text = sheet.texts[at]
        if ":" not in text[:_COUNTED] or at in sheet.claimed or (found := _COUNT.match(text)) is None:
            continue
        word, number = found["word"].casefold(), int(found["number"])
        goes_on = 0 <= at - last.get((word, number - 1), -_APART - 1) <= _APART
        stays = sheet.verdicts[at].keep or at == said
        if stays or goes_on:
            last[word, number] = at
        if goes_on and not stays:
            yield at
            if at + 1 < len(sheet) and at + 1 not in sheet.claimed and _tells(sheet.texts[at + 1]):
                yield (said := at + 1)


_COUNT = re.compile(r"(?P<word>[^\W\d_][^\d:.!?]{0,14}?) ?(?P<number>\d{1,2}) ?: ?\S")
_COUNTED, _APART = 20, 8
"""Characters in which what counts a line stands, and lines between two that count."""
