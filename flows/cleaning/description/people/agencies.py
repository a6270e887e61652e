"""News agencies, by the names and short forms under which bylines and datelines give them."""

from __future__ import annotations

import re

# As written, in lower case without marks, to the name they are known by. Agencies' own usage.
AGENCIES = {
    **dict.fromkeys(
        (
            "ap",
            "associated press",
            "ap news",
            "أسوشيتد برس",
            "اسوشيتد برس",
            "أ ب",
            "美联社",
            "美聯社",
            "ap通信",
            "एपी",
            "এপি",
            "เอพี",
            "에이피",
        ),
        "Associated Press",
    ),
    **dict.fromkeys(
        (
            "afp",
            "agence france presse",
            "agence france-presse",
            "فرانس برس",
            "أ ف ب",
            "أ.ف.ب",
            "法新社",
            "afp通信",
            "afp時事",
            "एएफपी",
            "אי-אף-פי",
            "เอเอฟพี",
            "афп",
        ),
        "AFP",
    ),
    **dict.fromkeys(
        (
            "reuters",
            "thomson reuters",
            "rtr",
            "rtrs",
            "رويترز",
            "路透社",
            "路透",
            "ロイター",
            "로이터",
            "רויטרס",
            "รอยเตอร์",
            "รอยเตอร์ส",
            "रॉयटर्स",
            "رویترز",
            "রয়টার্স",
            "рейтер",
        ),
        "Reuters",
    ),
    **dict.fromkeys(
        ("dpa", "deutsche presse-agentur", "deutsche presse agentur", "dpa-afx", "dpa-infocom"), "dpa"
    ),
    **dict.fromkeys(("upi", "united press international"), "United Press International"),
    **dict.fromkeys(("pti", "press trust of india", "पीटीआई भाषा", "पीटीआई-भाषा"), "Press Trust of India"),
    **dict.fromkeys(("ani", "asian news international", "एएनआई"), "ANI"),
    **dict.fromkeys(("ians", "indo-asian news service", "आईएएनएस"), "IANS"),
    **dict.fromkeys(
        ("xinhua", "xinhua news agency", "新华社", "新華社", "شينخوا", "синьхуа", "सिन्हुआ", "신화통신"),
        "Xinhua",
    ),
    **dict.fromkeys(("bernama", "bernama.com"), "Bernama"),
    **dict.fromkeys(("antara", "antara news"), "Antara"),
    **dict.fromkeys(("kyodo", "kyodo news", "共同通信"), "Kyodo News"),
    **dict.fromkeys(("yonhap", "yonhap news", "연합뉴스"), "Yonhap"),
    **dict.fromkeys(("vna", "ttxvn", "thông tấn xã việt nam", "vietnam news agency"), "Vietnam News Agency"),
    **dict.fromkeys(("kpl", "lao news agency", "kpl lao news agency"), "KPL Lao News Agency"),
    **dict.fromkeys(("뉴시스", "newsis"), "Newsis"),
    **dict.fromkeys(("뉴스1", "news1"), "News1"),
    **dict.fromkeys(("中央社", "central news agency"), "Central News Agency"),
    **dict.fromkeys(("中新社", "中新网", "china news service"), "China News Service"),
    **dict.fromkeys(("時事通信", "jiji press", "jiji"), "Jiji Press"),
    **dict.fromkeys(("уніан", "униан", "unian"), "UNIAN"),
    **dict.fromkeys(("tass", "itar-tass", "тасс"), "TASS"),
    **dict.fromkeys(("ria novosti", "риа новости", "نوفوستي"), "RIA Novosti"),
    **dict.fromkeys(("interfax", "интерфакс"), "Interfax"),
    **dict.fromkeys(("ukrinform", "укрінформ"), "Ukrinform"),
    **dict.fromkeys(
        ("anadolu", "anadolu agency", "anadolu ajansı", "aa", "الأناضول", "анадолу"), "Anadolu Agency"
    ),
    **dict.fromkeys(("dha", "demirören haber ajansı"), "DHA"),
    **dict.fromkeys(("iha", "i̇ha", "ihlas haber ajansı"), "İHA"),
    **dict.fromkeys(("efe", "agencia efe"), "EFE"),
    **dict.fromkeys(("europa press",), "Europa Press"),
    **dict.fromkeys(("lusa", "agência lusa"), "Lusa"),
    **dict.fromkeys(("agência brasil",), "Agência Brasil"),
    **dict.fromkeys(("ansa", "adnkronos", "agi"), ""),
    **dict.fromkeys(("apa", "austria presse agentur"), "APA"),
    **dict.fromkeys(("sda", "keystone-sda", "ats"), "Keystone-SDA"),
    **dict.fromkeys(("belga",), "Belga"),
    **dict.fromkeys(("anp",), "ANP"),
    **dict.fromkeys(("ntb",), "NTB"),
    **dict.fromkeys(("ritzau",), "Ritzau"),
    **dict.fromkeys(("stt",), "STT"),
    **dict.fromkeys(("pap",), "PAP"),
    **dict.fromkeys(("čtk", "ctk"), "ČTK"),
    **dict.fromkeys(("mti",), "MTI"),
    **dict.fromkeys(("agerpres",), "Agerpres"),
    **dict.fromkeys(("hina",), "HINA"),
    **dict.fromkeys(("kna",), "KNA"),
    **dict.fromkeys(("epd",), "epd"),
    **dict.fromkeys(("sid",), "SID"),
    **dict.fromkeys(("pa", "pa media", "press association"), "PA Media"),
    **dict.fromkeys(("aap", "australian associated press"), "AAP"),
    **dict.fromkeys(("canadian press",), "The Canadian Press"),
    **dict.fromkeys(
        (
            "saba",
            "wam",
            "spa",
            "mena",
            "petra",
            "irna",
            "sana",
            "wafa",
            "kuna",
            "qna",
            "italpress",
            "azertac",
        ),
        "",
    ),
    **dict.fromkeys(("απε-μπε", "απε", "ana-mpa"), "ANA-MPA"),
    **dict.fromkeys(("танјуг", "tanjug"), "Tanjug"),
    **dict.fromkeys(("бта", "bta"), "BTA"),
    **dict.fromkeys(("tt", "tt nyhetsbyrån"), "TT"),
    **dict.fromkeys(("fena", "srna", "срна", "бета"), ""),
    **dict.fromkeys(("tasr",), "TASR"),
    **dict.fromkeys(("bns", "baltic news service"), "BNS"),
    **dict.fromkeys(("leta",), "LETA"),
    **dict.fromkeys(("elta",), "ELTA"),
    **dict.fromkeys(("белта", "belta"), "BelTA"),
    **dict.fromkeys(("інтерфакс-україна", "интерфакс-украина", "interfax-ukraine"), "Interfax-Ukraine"),
    **dict.fromkeys(("پی ٹی آئی", "पीटीआई"), "Press Trust of India"),
    **dict.fromkeys(("اے ایف پی", "এএফপি"), "AFP"),
    **dict.fromkeys(("ایرنا",), "IRNA"),
    **dict.fromkeys(("ایسنا", "isna"), "ISNA"),
    **dict.fromkeys(("خبرگزاری مهر", "مهرنیوز"), "Mehr"),
    **dict.fromkeys(("خبرگزاری تسنیم", "تسنیم"), "Tasnim"),
    **dict.fromkeys(("خبرگزاری فارس",), "Fars"),
    **dict.fromkeys(("acn", "agència catalana de notícies"), "ACN"),
    **dict.fromkeys(("унн", "українські національні новини"), "UNN"),
    **dict.fromkeys(("télam", "telam"), "Télam"),
    **dict.fromkeys(("pna", "philippine news agency"), "Philippine News Agency"),
    **dict.fromkeys(("akp", "agence kampuchea presse"), "AKP"),
    **dict.fromkeys(("bloomberg", "bloomberg news"), "Bloomberg"),
    **dict.fromkeys(("askanews",), "Askanews"),
    **dict.fromkeys(("prensa latina",), "Prensa Latina"),
    **dict.fromkeys(("sputnik", "спутник", "سبوتنيك"), "Sputnik"),
    **dict.fromkeys(("казинформ", "kazinform"), "Kazinform"),
    **dict.fromkeys(("арменпресс", "armenpress"), "Armenpress"),
    **dict.fromkeys(("азертадж",), "AZERTAC"),
    **dict.fromkeys(("বাসস",), "BSS"),
    **dict.fromkeys(("ইউএনবি",), "UNB"),
    **dict.fromkeys(("यूएनआई",), "UNI"),
    **dict.fromkeys(("د ب أ", "د.ب.أ"), "dpa"),
    **dict.fromkeys(("أ ش أ", "أ.ش.أ"), "MENA"),
}


# What others call themselves: "Express News Service".
_SAYS_SO = re.compile(
    r"(?:[A-ZÀ-Þ][\w.&-]*\s){1,3}(?:News Service|News Agency|Press Agency|Wire Service|Newswires?|Nachrichtenagentur)"
)
_JOINT = re.compile(r"\s*(?:[/,&+]|\s(?:and|und|et|y|e|og|och|en|und)\s)\s*")


def agencies_in(source: str) -> tuple[str, ...]:
    """The agencies a source line names, a desk or place behind them left out; nothing if it names others too.

    >>> agencies_in("dpa/AFP"), agencies_in("dpa Sport"), agencies_in("Reuters and Harbour Post")
    (('dpa', 'AFP'), ('dpa',), ())
    """
    known: list[str] = []
    for part in _JOINT.split(source[:200]):
        words = part.split()
        agency = agency_of(part) or (agency_of(words[0]) if 1 < len(words) < 3 else None)
        if agency is None:
            return ()
        known.append(agency)
    return tuple(dict.fromkeys(known))


def agency_of(name: str) -> str | None:
    """The agency a name stands for, as it is known.

    >>> agency_of("The AP"), agency_of("Harbour News Service"), agency_of("Ana Li")
    ('Associated Press', 'Harbour News Service', None)
    """
    if len(name) > 40:
        return None
    known = AGENCIES.get(name.casefold().strip().removeprefix("the "))
    if known is None and _SAYS_SO.fullmatch(name):
        return name
    return name.upper() if known == "" else known
