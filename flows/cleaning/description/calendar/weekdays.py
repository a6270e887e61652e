"""The days of the week as newspapers write them before a date: no names, though they stand beside names.

The list follows the Unicode CLDR's Gregorian calendars (Unicode licence) and newspapers' own habit; short forms only
where they begin nobody's name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from flows.cleaning.description.scanning import in_small

NAMES: Mapping[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "ro": "luni marți marţi miercuri joi vineri sâmbătă duminică",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "da no": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "is": "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur",
    "fi": "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona"
    " torstaina perjantaina lauantaina sunnuntaina",
    "et": "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
    "lv": "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena",
    "lt": "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis",
    "pl": "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "cs": "pondělí úterý středa čtvrtek pátek sobota neděle",
    "sk": "pondelok utorok streda štvrtok piatok sobota nedeľa",
    "sl": "ponedeljek torek sreda četrtek petek sobota nedelja",
    "hr sr": "ponedjeljak ponedeljak utorak srijeda četvrtak petak subota nedjelja"
    " понедељак уторак среда четвртак петак субота недеља",
    "hu": "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
    "uk": "понеділок вівторок середа четвер п'ятниця п’ятниця субота неділя",
    "be": "панядзелак аўторак чацвер пятніца нядзеля",
    "bg mk": "понеделник сряда четвъртък петък събота неделя вторник четврток петок сабота",
    "el": "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "az": "bazar-ertəsi çərşənbə cümə şənbə",
    "sq": "e-hënë e-martë e-mërkurë e-enjte e-premte e-shtunë e-diel",
    "id ms": "senin selasa rabu kamis jumat jum'at sabtu minggu isnin khamis jumaat ahad",
    "tl": "lunes martes miyerkules huwebes biyernes sabado linggo",
    "sw": "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    "vi": "thứ-hai thứ-ba thứ-tư thứ-năm thứ-sáu thứ-bảy thứ-2 thứ-3 thứ-4 thứ-5 thứ-6 thứ-7 chủ-nhật",
    "ar": "الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد"
    " يوم-الاثنين يوم-الإثنين يوم-الثلاثاء يوم-الأربعاء يوم-الخميس يوم-الجمعة يوم-السبت يوم-الأحد",
    "fa": "شنبه یکشنبه یک‌شنبه دوشنبه سه‌شنبه سه-شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه",
    "ur": "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار",
    "he": "יום-ראשון יום-שני יום-שלישי יום-רביעי יום-חמישי יום-שישי שבת יום-א' יום-ב' יום-ג' יום-ד' יום-ה' יום-ו'",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार",
    "bn": "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার",
    "ta": "திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு",
    "th": "วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์",
    "lo": "ວັນຈັນ ວັນອັງຄານ ວັນພຸດ ວັນພະຫັດ ວັນພະຫັດສະບໍດີ ວັນສຸກ ວັນເສົາ ວັນອາທິດ",
    "km": "ថ្ងៃចន្ទ ថ្ងៃច័ន្ទ ថ្ងៃអង្គារ ថ្ងៃពុធ ថ្ងៃព្រហស្បតិ៍ ថ្ងៃសុក្រ ថ្ងៃសៅរ៍ ថ្ងៃអាទិត្យ",
    "my": "တနင်္လာနေ့ အင်္ဂါနေ့ ဗုဒ္ဓဟူးနေ့ ကြာသပတေးနေ့ သောကြာနေ့ စနေနေ့ တနင်္ဂနွေနေ့ တနင်္လာ အင်္ဂါ ဗုဒ္ဓဟူး ကြာသပတေး သောကြာ တနင်္ဂနွေ",
    "zh ja": "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日"
    " 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
}

_NAMES = frozenset(in_small(name).replace("-", " ") for names in NAMES.values() for name in names.split())
_MARKS = " \t\u00a0,.،、，|·•–—-/("
_MOST = 2  # words of a weekday: "Thứ tư"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_REACH = 14  # characters before a date in which its weekday stands
_AHEAD = re.compile(r"(?<![a-z])(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}\s?$")


def is_weekday(text: str) -> bool:
    """Whether a text is a weekday's name."""
    return in_small(text).replace("-", " ") in _NAMES


def weekday_before(text: str, end: int) -> int | None:
    """The English day of the week right before a place of a text, 0 for Monday: it says in which order figures stand. No
    other language leaves that open.

    >>> weekday_before("Thu, 05/03/2018", 5), weekday_before("Monday 5/3/2018", 7), weekday_before("the sun 5/3/2018", 4)
    (3, 0, None)
    """
    found = _AHEAD.search(text[max(0, end - _REACH) : end].casefold())
    return _DAYS.index(found[1][:3]) if found is not None else None


def before_weekday(text: str) -> str:
    """What stands before the day of the week with which a text ends, all of it where it ends otherwise. Some families
    bear a weekday's name: written large it is one only behind a mark.

    >>> before_weekday("Anna Bell, vendredi "), before_weekday("Nguyễn An - Thứ sáu,")
    ('Anna Bell', 'Nguyễn An')
    >>> before_weekday("Ana Freitag"), before_weekday("Ana Li, Freitag"), before_weekday("Ana Li")
    ('Ana Freitag', 'Ana Li', 'Ana Li')
    """
    if not (bare := text.rstrip(_MARKS)):
        return text
    for many in range(_MOST, 0, -1):
        ahead, *last = bare.rsplit(maxsplit=many)
        written = " ".join(last)
        if is_weekday(written) and (ahead[-1] in _MARKS or not written[0].isupper()):
            return ahead.rstrip(_MARKS)
    return text
