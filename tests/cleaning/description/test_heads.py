"""What papers print between headline and body, in the forms of many of them: who wrote it and when, and none of it body."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.headlines.printing import as_printed

TEXTS = {
    "en": (
        "Harbour closed after crane falls into water",
        "The town of Lindholm closed its harbour on Tuesday after a crane fell into the water during unloading.",
        "Nobody was hurt, the port authority said, but two ships with grain had to wait outside the pier until the evening.",
    ),
    "de": (
        "Hafen nach Sturz eines Krans gesperrt",
        "Der Hafen von Lindholm ist am Dienstag gesperrt worden, nachdem beim Entladen ein Kran ins Wasser gestürzt war.",
        "Verletzt wurde niemand, teilte die Hafenbehörde mit, doch zwei Schiffe mussten bis zum Abend vor der Mole warten.",
    ),
    "fr": (
        "Le port fermé après la chute d’une grue",
        "Le port de Lindholm a été fermé mardi après la chute d’une grue dans l’eau pendant le déchargement d’un navire.",
        "Personne n’a été blessé, selon l’autorité portuaire, mais deux navires ont dû attendre devant la jetée.",
    ),
    "es": (
        "Cierran el puerto tras la caída de una grúa",
        "El puerto de Lindholm fue cerrado el martes después de que una grúa cayera al agua durante la descarga.",
        "Nadie resultó herido, dijo la autoridad portuaria, pero dos barcos tuvieron que esperar frente al muelle.",
    ),
    "it": (
        "Porto chiuso dopo la caduta di una gru",
        "Il porto di Lindholm è stato chiuso martedì dopo che una gru è caduta in acqua durante lo scarico di una nave.",
        "Nessuno è rimasto ferito, ha detto l’autorità portuale, ma due navi hanno dovuto aspettare fuori dal molo.",
    ),
    "nl": (
        "Haven dicht na val van kraan",
        "De haven van Lindholm ging dinsdag dicht nadat bij het lossen van een schip een kraan in het water was gevallen.",
        "Niemand raakte gewond, zegt het havenbedrijf, maar twee schepen moesten tot de avond buiten de pier wachten.",
    ),
    "pl": (
        "Port zamknięty po upadku dźwigu",
        "Port w Lindholmie zamknięto we wtorek po tym, jak podczas rozładunku statku do wody wpadł dźwig.",
        "Nikt nie ucierpiał, podał zarząd portu, ale dwa statki musiały do wieczora czekać przed falochronem.",
    ),
    "ru": (
        "Порт закрыли после падения крана",
        "Порт Линдхольма закрыли во вторник после того, как при разгрузке судна в воду упал кран.",
        "Никто не пострадал, сообщили в управлении порта, но два судна с зерном до вечера ждали за молом.",
    ),
}
TEXTS |= {
    "ar": (
        "إغلاق الميناء بعد سقوط رافعة",
        "أغلق ميناء ليندهولم يوم الثلاثاء بعد سقوط رافعة في الماء أثناء تفريغ سفينة محملة بالحبوب.",
        "لم يصب أحد بأذى، بحسب هيئة الميناء، لكن سفينتين اضطرتا للانتظار خارج الرصيف حتى المساء.",
    ),
    "zh": (
        "起重机坠海港口关闭",
        "林德霍姆港周二因一台起重机在卸货时坠入海中而关闭，港务局称无人受伤，码头一片狼藉。",
        "两艘运粮船不得不在防波堤外等到傍晚，潜水员将于周四检查残骸，起重机的主人答应赔偿。",
    ),
    "ro": (
        "Port închis după căderea unei macarale",
        "Portul Lindholm a fost închis marți după ce o macara a căzut în apă în timpul descărcării unei nave.",
        "Nimeni nu a fost rănit, a spus autoritatea portuară, dar două nave cu cereale au așteptat până seara.",
    ),
    "hu": (
        "Lezárták a kikötőt a daruzuhanás után",
        "Kedden lezárták Lindholm kikötőjét, miután egy hajó kirakodása közben a vízbe zuhant egy daru.",
        "Senki sem sérült meg, közölte a kikötő, de két gabonás hajónak estig kellett várnia a móló előtt.",
    ),
    "hr": (
        "Luka zatvorena nakon pada dizalice",
        "Luka Lindholm zatvorena je u utorak nakon što je dizalica pala u vodu tijekom istovara broda.",
        "Nitko nije ozlijeđen, javlja lučka uprava, ali dva broda sa žitom morala su čekati ispred mola do večeri.",
    ),
    "da": (
        "Havn lukket efter kranulykke",
        "Havnen i Lindholm blev lukket tirsdag, efter at en kran var faldet i vandet under losning af et skib.",
        "Ingen kom til skade, oplyser havnen, men to skibe med korn måtte vente uden for molen til om aftenen.",
    ),
}
HEADS = [
    ("ar", "نشر في: 3 حزيران/يونيو 2019", "", ""),
    ("ar", "بيروت - رويترز\n03 يونيو 2019 10:15", "", "Reuters"),
    ("zh", "2019年06月03日 10:15 | 来源：新华社", "", "Xinhua"),
    ("ro", "de Ana Pop\n03 iun. 2019, 10:15", "Ana Pop", ""),
    ("ro", "Redactor: Ana Pop\nluni, 3 iunie 2019", "Ana Pop", ""),
    ("hu", "Kovács Anna\n2019. 06. 03. 10:15", "Kovács Anna", ""),
    ("hr", "Piše: Ana Horvat\n3. lipnja 2019. u 10:15", "Ana Horvat", ""),
    ("da", "/ritzau/\n3. juni 2019, 10:15", "", "Ritzau"),
    ("da", "Mads Holm, journalist\nmandag den 3. juni 2019", "Mads Holm", ""),
    ("en", "By Ana Li | June 3, 2019 at 6:00 a.m.", "Ana Li", ""),
    ("en", "By Ana Li / Harbour Post\nMonday, June 03, 2019", "Ana Li", ""),
    ("en", "Ana Li, Jo Wit | TNN | Jun 3, 2019, 10:15 IST\nUpdated: Jun 4, 2019", "Ana Li, Jo Wit", ""),
    ("en", "Submitted by Ana Li on 3 June, 2019 - 10:15", "Ana Li", ""),
    ("en", "By Ana Li, Associated Press\nJun 3rd 2019", "Ana Li", "Associated Press"),
    ("en", "Ana Li, Staff Writer\nJun. 3, 2019", "Ana Li", ""),
    ("en", "Our Correspondent\nJune 03, 2019", "", ""),
    ("en", "By Reuters Staff\nJune 3, 2019", "", "Reuters"),
    ("de", "dpa\n3. Juni 2019 um 10:15 Uhr", "", "dpa"),
    ("de", "Verfasst von Anna Weiß\n3.6.2019, 10.15 Uhr", "Anna Weiß", ""),
    ("fr", "Par La rédaction\nPublié le 3 juin 2019 à 10h15", "", ""),
    ("fr", "Article rédigé par Anne Petit\nPublié le 03/06/2019 10:15", "Anne Petit", ""),
    ("fr", "Anne Petit, envoyée spéciale\nRédigé le 3/6/2019 à 10:15", "Anne Petit", ""),
    ("fr", "Le Courrier du Sud avec AFP\n03/06/2019", "", "AFP"),
    ("es", "Redacción\nLindholm, 03 jun. 2019", "", ""),
    ("es", "03 de Junio 2019 a las 10:15 hs.\nEscrito por: Inés Barreto", "Inés Barreto", ""),
    ("es", "Inés Barreto / Corresponsal\nLunes, 3 junio 2019, 10:15", "Inés Barreto", ""),
    ("it", "Lunedì 3 Giugno 2019 di Anna Rossi", "Anna Rossi", ""),
    ("it", "Redazione ANSA\n03 giugno 2019", "", "ANSA"),
    ("nl", "Door onze redactie\n3 juni 2019", "", ""),
    ("pl", "oprac. Jan Nowak\nData publikacji: 03.06.2019 10:15", "Jan Nowak", ""),
    ("pl", "PAP, jkw\n03.06.2019", "", "PAP"),
    ("ru", "10:15, 03.06.2019\nТекст: Иван Петров", "Иван Петров", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "head", "authors", "agencies"), HEADS)
def test_the_head_tells_who_and_when_and_is_no_body(
    language: str, head: str, authors: str, agencies: str
) -> None:
    headline, *paragraphs = TEXTS[language]
    cleaned = clean("\n".join((headline, head, *paragraphs)))
    described = describe(cleaned)
    assert cleaned.body == "\n\n".join(paragraphs) or cleaned.body == "\n".join(paragraphs)
    assert described.headline == headline
    assert (", ".join(described.authors or ()), ", ".join(described.agencies or ())) == (authors, agencies)
    assert str(described.published_on) == "2019-06-03"


def test_when_it_was_changed_stands_behind_when_it_was_published() -> None:
    headline, *paragraphs = TEXTS["it"]
    head = "Anna Rossi\nPubblicato il 3 Giugno 2019\nUltima modifica: 4 Giugno 2019 ore 10:15"
    described = describe(clean("\n".join((headline, head, *paragraphs))))
    assert (str(described.published_on), str(described.updated_on)) == ("2019-06-03", "2019-06-04")


def test_a_kicker_above_the_headline_is_what_the_title_joins_to_it() -> None:
    text = "\n".join(
        (
            "Kelso: Bridge from below - The Example Post",
            "Menu",
            "Kelso",
            "Bridge from below",
            *TEXTS["en"][1:],
        )
    )
    known = describe(clean(text))
    assert (known.kicker, known.headline) == ("Kelso", "Bridge from below")
    assert as_printed(known, text) == "Kelso: Bridge from below"
    other = text.replace("Kelso: ", "Harbour notes: ")
    assert as_printed(describe(clean(other)), other) == "Bridge from below"


def test_below_the_way_to_a_page_stands_its_headline() -> None:
    way = "News/ Harbour/ Crane falls into water at the pier"
    text = "\n".join((f"Crane falls - {way}", way, "Crane falls into water at the pier", *TEXTS["en"][1:]))
    assert describe(clean(text)).headline == "Crane falls into water at the pier"


def test_a_form_below_the_text_that_says_the_title_again_is_no_headline() -> None:
    title, headline = (
        "Crane falls into water at the pier - The Example Post",
        "Crane falls into water at the pier",
    )
    below = [f"Entry {at}" for at in range(60)]
    text = "\n".join(
        (
            title,
            *(f"Menu {at}" for at in range(20)),
            headline,
            "June 3, 2019",
            *TEXTS["en"][1:],
            *below,
            "To",
            title,
            "Send",
        )
    )
    known = describe(clean(text))
    assert (known.headline, str(known.published_on)) == (headline, "2019-06-03")


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ina Li, CNN meteorologist", ("Ina Li",)),
        ("By Ina Li / Quay City Heights Reporter", ("Ina Li",)),
        ("By Ina Li / Bo Holm", ("Ina Li", "Bo Holm")),
        ("Redaktur & Reporter : Wulan", ("Wulan",)),
        ("By Ina Li on اپریل 8, 2019", ("Ina Li",)),
    ],
)
def test_what_an_author_is_names_nobody_else(byline: str, authors: tuple[str, ...]) -> None:
    known = describe(clean("\n".join((TEXTS["en"][0], byline, *TEXTS["en"][1:]))))
    assert known.authors == authors
    assert "اپریل" not in (known.byline or "")


def test_a_korean_stamp_says_when_it_was_updated() -> None:
    body = "새 다리가 토요일 오전 주지사가 참석한 가운데 개통되었으며 이천 명이 넘는 사람들이 걸어서 건넜다고 밝혔다."
    text = "\n".join(
        ("새 다리 9년만에 개통", "입력 : 2019.06.03 10:42 업데이트 : 2019.06.04 12:20", body, body + " 끝.")
    )
    known = describe(clean(text))
    assert (str(known.published_on), str(known.updated_on)) == ("2019-06-03", "2019-06-04")
