"""How long it takes to listen to an article or to read it, where that stands beside or below a word that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.cleaning.matching.rule import phrases
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.lines import fold
from flows.cleaning.text.signs import FIGURES

_LONGEST = 40
"""Characters of such a line at most."""
_UNIT = (
    r"(?:m|min|mins|minutes?|minuten|minutos?|minut[iouey]?|minuuttia|minuter|minutter|perc|dk|dakika|menit|phút|dakk?|мин|минут[аы]?|хв|хвилини?|"
    r"λεπτά|دقائق|دقيقة|دقیقه|דקות|मिनट|মিনিট|นาที|分钟|分鐘|分|분)"
)
_TIME = re.compile(
    rf"(?<![\w:.,])\d{{1,2}}(?::\d\d){{1,2}}(?: ?{_UNIT}\b\.?)?|(?<![\w:.,])(?:ca\.? ?|~ ?|< ?)?\d{{1,2}} ?{_UNIT}(?!\w)\.?(?: ?\d{{1,2}} ?(?:s|sec|sek|с|秒|초)\b\.?)?",
    re.IGNORECASE,
)
_MARKS = " |:·•–—-()[],.~▶►🔊🎧⏱"
_HEARD = frozenset(
    phrases(
        en="listen|listen now|play|read aloud|hear|audio", de="anhören|hören|vorlesen|jetzt anhören", fr="écouter|écoute", es="escuchar|escucha", pt="ouvir|ouça",
        it="ascolta|ascoltare", nl="luister|luisteren|beluister", sv="lyssna", da="lyt|lyt nu", no="lytt|hør", fi="kuuntele", pl="posłuchaj|słuchaj", cs="poslechnout|poslech",
        hu="hallgatás|meghallgatás", ro="ascultă", ru="слушать|прослушать|послушать", uk="слухати|прослухати", bg="чуй|слушай", el="ακούστε|άκουσε", tr="dinle", id="dengarkan", vi="nghe",
        ar="استمع", fa="بشنوید", he="האזן|האזינו|שמע", hi="सुनें", bn="শুনুন", th="ฟัง", zh="朗读|朗讀|收听|收聽|听|聽", ja="聞く|聴く|音声", ko="듣기|음성으로 듣기",
    )
)  # fmt: skip
_READ = frozenset(
    phrases(
        en="reading time|read time|estimated reading time|time to read", de="lesezeit|lesedauer", fr="temps de lecture|durée de lecture", es="tiempo de lectura",
        pt="tempo de leitura", it="tempo di lettura", nl="leestijd", sv="lästid", da="læsetid", no="lesetid", fi="lukuaika", pl="czas czytania", cs="doba čtení", hu="olvasási idő",
        ro="timp de citire|timp de lectură", ru="время чтения|время на чтение", uk="час читання", bg="време за четене", el="χρόνος ανάγνωσης", tr="okuma süresi|okunma süresi",
        id="waktu baca", vi="thời gian đọc", ar="وقت القراءة", fa="زمان مطالعه", he="זמן קריאה", hi="पढ़ने का समय", bn="পড়ার সময়", th="เวลาอ่าน", zh="阅读时间|閱讀時間", ja="読了時間",
        ko="읽는 시간",
    )
)  # fmt: skip
_BEGUN = re.compile(r"0{1,2}:00")
_OFFERS = frozenset(("widgets.listen", "widgets.listen_time", "widgets.reading_time"))


def lasting(sheet: Sheet) -> Iterator[int]:
    """The lines that say how long listening or reading takes, with the words beside which alone they do: a button's, a label's,
    or where a player stands. A time alone may be a recipe's, and a button's word a subhead."""
    for at in sheet.having(FIGURES):
        text = sheet.texts[at]
        if len(text) > _LONGEST or sheet.is_taken(at) or (found := _TIME.search(text)) is None:
            continue
        rest = _said(f"{text[: found.start()]} {text[found.end() :]}")
        if rest in _HEARD or rest in _READ:
            yield at
        elif not rest and (label := _label(sheet, at)) is not None:
            yield at
            if not sheet.is_taken(label):
                yield label


def _label(sheet: Sheet, at: int) -> int | None:
    """The line above or below that says what a time is, the one above before the other."""
    for near in (at - 1, at + 1):
        if not 0 <= near < len(sheet) or len(sheet.texts[near]) > 2 * _LONGEST:
            continue
        said = _said(sheet.texts[near])
        if said in _HEARD or (near < at and (said in _READ or _BEGUN.fullmatch(said))):
            return near
        if near in sheet.claimed and sheet.claimed[near].name in _OFFERS:
            return near
    return None


def _said(text: str) -> str:
    return fold(text).strip(_MARKS).casefold()
