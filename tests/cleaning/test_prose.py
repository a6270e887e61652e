"""What an article has amidst its paragraphs, or below them, that furniture looks like: it stays, on a page with furniture around."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.model.features import _EXACT, END
from flows.cleaning.text.sentences import ends

_MENU = "Home\nNews\nSport\nBusiness\nLog in\n"
_TITLE = "Ferry returns to the islands after seven months in dock\nBy Marta Olsen\n7 June 2019\n"
_ABOVE = (
    "The ferry that links the outer islands with the mainland sailed again on Monday after seven months in the dock.\n"
    "About two hundred people had come to the quay at dawn, some of them with flags, and the school choir sang in the rain.\n"
    "The engine was taken apart last autumn when divers found a crack in the shaft that nobody had seen for years.\n"
    "Repairs cost four million crowns, twice what the council had set aside, and the opposition wants to know why.\n"
)
_BELOW = (
    "Captain Holm said that the ship had never run so quietly and that he would miss the noise of the old engine.\n"
    "Shops on the islands had to be supplied by fishing boats during the winter, which made bread and milk dearer.\n"
    "The school on the smallest island closed for three weeks in February because its only teacher could not cross.\n"
    "A second ferry has been ordered and is expected to be ready in four years, the harbour office told the council.\n"
)
_FOOT = "Share on Facebook\nLeave a comment\nRelated articles\nBridge closed for repairs\n© 2019 Harbour Post. All rights reserved.\n"


def _lost(amidst: str) -> list[str]:
    kept = clean(_MENU + _TITLE + _ABOVE + amidst + "\n" + _BELOW + _FOOT).body.split("\n")
    return [line for line in amidst.split("\n") if line not in kept]


@pytest.mark.parametrize(
    "amidst",
    [
        "3 June 2018\nThe crack is found.\n14 June 2018\nThe ship goes into dock.\n2 October 2018\nThe shaft arrives from abroad.",
        "3. Juni 2018\nDer Riss wird entdeckt.\n14. Juni 2018\nDas Schiff geht ins Dock.\n2. Oktober 2018\nDie Welle trifft ein.",
        "3 июня 2018\nВодолазы находят трещину.\n14 июня 2018\nСудно ставят в док.\n2 октября 2018\nПривозят новый вал.",
        "21:47 Full time: Northam 2 Easton 1\n21:41 Olsen shoots wide\n21:32 Easton score from a corner\n21:15 Penalty for Northam\n20:58 Second half begins",
        "What do you want for the winter?\nMore.",
        "Was wünschen Sie sich für den Winter?\nMehr.\nUnd wer bezahlt das?\nWerbung.",
        "¿Quién paga las obras del muelle?\nPublicidad.",
        "Кто платит за ремонт?\nРеклама.",
        "“We use cookies.”",
        "Título: La marea\nDirección: Inés Barreto\nGuion: Juan Ruiz\nFotografía: Juan Pérez\nMúsica: Bo Holm",
        "Réalisation : Anne Petit\nScénario : Paul Petit\nImage : Agnès Godard\nMusique : Bo Holm",
        "The court found:\n(a) that the ship was sound;\n(b) that the owner knew of the crack;\n(c) that nobody told the captain.",
        "Lund\nI thought that perhaps the ship would have been better off if we had left it...\nHolm\nAnd I thought that the harbour had told you long before that it was never going to...\nLund\nNobody told me anything of the kind, and if they had told me I would have gone...",
    ],
)
def test_it_stays_amidst_the_paragraphs(amidst: str) -> None:
    assert _lost(amidst) == []


def test_the_page_s_own_day_and_a_list_of_others_are_no_timeline() -> None:
    dated = "12 June 2019\nThe bridge is closed.\n9 June 2019\nThe choir wins a prize.\n8 June 2019\nBread is dearer."
    body = clean(_MENU + _TITLE + _ABOVE + _BELOW + "Related articles\n" + dated + "\n" + _FOOT).body
    assert "June 2019" not in body


@pytest.mark.parametrize(
    "last",
    [
        "The author has lived on the islands for forty years, and one can tell.",
        "The writer is at her best where nothing happens, and nothing happens for most of the book.",
        "Der Autor ist am besten, wo nichts geschieht, und im ganzen Buch geschieht fast nichts.",
        "El autor es más fuerte donde nada ocurre, y en casi todo el libro no ocurre nada.",
    ],
)
def test_a_review_s_last_word_on_the_author_stays(last: str) -> None:
    assert last in clean(_MENU + _TITLE + _ABOVE + _BELOW + last + "\n" + _FOOT).body


def test_a_note_on_the_author_goes_unless_the_article_is_on_a_book() -> None:
    note = "The author is a former ambassador who has never left the islands for more than a week."
    assert note not in clean(_MENU + _TITLE + _ABOVE + _BELOW + note + "\n" + _FOOT).body
    reviewed = _ABOVE.replace("some of them with flags", "some of them with the novel that made it famous")
    assert note in clean(_MENU + _TITLE + reviewed + _BELOW + note + "\n" + _FOOT).body


def test_winners_that_are_announced_below_an_unspaced_article_are_not_its_foot() -> None:
    prose = (
        "连接各岛与大陆的渡轮在船坞停了七个月之后，星期一早晨重新启航，岸边响起一片掌声。\n"
        "约有两百名居民天不亮就来到码头，学校合唱团在雨中唱起一首古老的水手歌，许多老人跟着唱。\n"
        "去年秋天，潜水员发现传动轴上有一道多年无人察觉的裂缝，发动机因此被全部拆开检查。\n"
        "维修一共花费四百万元，比原来的预算多出一倍，镇议会里有人要求说明其中的原因。\n"
    )
    winners = "\n".join(f"{prize}等奖 王小{name}" for prize in "一二三" for name in "明芳伟静")
    foot = "分享到微博\n发表评论\n相关阅读\n大桥封闭维修\n合唱团获奖\n版权所有 不得转载\n"
    text = "首页\n新闻\n渡轮重返各岛\n" + prose + "获奖名单如下：\n" + winners + "\n" + foot
    named = [text[span.start : span.end] for span in clean(text).spans if span.rule == "navigation.foot"]
    assert not set(named) & set(winners.split("\n"))


@pytest.mark.parametrize(
    "last",
    [
        "Support us and we will come back, the captain wrote.",
        "Unlimited access to the sea is what the islanders ask for.",
    ],
)
def test_a_short_sentence_below_the_last_paragraph_stays(last: str) -> None:
    assert last in clean(_MENU + _TITLE + _ABOVE + _BELOW + last + "\n" + _FOOT).body


@pytest.mark.parametrize("end", ".!?…。！？؟।۔။។።")
def test_what_ends_a_sentence_anywhere_the_line_model_counts_as_an_end(end: str) -> None:
    assert ends(f"The ferry came in{end}")
    assert end in _EXACT[END]


@pytest.mark.parametrize(
    "reported",
    [
        "By clicking agree, the pensioners had bought a house that nobody had shown them, the court heard.",
        "Your privacy is important to us, the firm had written to its customers before the leak.",
        "An official website of the United States was hacked on Monday, the agency warned.",
        "The lawyer argued that this transcript has been edited to remove the threat.",
        "Mit Klick auf den Knopf gaben die Kunden ihre Einwilligung, ohne es zu wissen, rügt die Behörde.",
        "Nous et nos partenaires fournissons chaque appareil aux hôpitaux, assure le directeur.",
        "Podemos recibir una comisión por compras que hacen los turistas, admite un taxista del puerto.",
        "Il tribunale ha stabilito che tutti i diritti sono riservati al contenuto originale e non alle copie.",
        "Nota: a página do edital não reflete necessariamente as vagas abertas, avisa a prefeitura.",
        "Functionele cookies mogen zonder toestemming worden gebruikt, oordeelde de rechter.",
        "Мы используем файлы cookie только с согласия, заявил представитель компании в суде.",
        "未经授权，任何人不得转载这份地图，镇长在会上说。",
        "作者は「無断複製は許しません」と語った。",
        "وقالت المحكمة إن جميع الحقوق محفوظة للورثة وإن الموقع ملزم بالتعويض.",
    ],
)
def test_what_somebody_is_reported_to_have_said_stays(reported: str) -> None:
    assert _lost(reported) == []


@pytest.mark.parametrize(
    "notice",
    [
        "By clicking agree you accept our terms, as our lawyers wrote.",
        "We use cookies to improve your experience, as noted in our policy.",
        "This site uses cookies, please note that you may refuse them in your browser.",
        "Nous utilisons des cookies, ce qui assure le bon fonctionnement du site.",
    ],
)
def test_a_house_that_speaks_of_itself_reports_nobody(notice: str) -> None:
    assert _lost(notice) == [notice]


@pytest.mark.parametrize(
    "line",
    [
        "Young men are told to join our channel on Telegram, and only later learn who pays for it.",
        "La banda sigue el canal de Telegram de la policía para saber dónde hay controles.",
        "Auf jedem Plakat der Partei steht folgt uns auf Instagram, doch kaum jemand tut es.",
        "Recibes este correo de tu banco y en dos minutos ya no tienes ahorros.",
        "Subscribe to the newsletter of the railway and you learn about delays after the train has left.",
        "Iscriviti alla newsletter del comune e scopri il giorno dopo che la strada era chiusa.",
        "By using this site the gang moved stolen cars across the border, and partners in three countries sold them.",
        "Um diesen Inhalt anzuzeigen, braucht das Museum einen Projektor aus den zwanziger Jahren.",
        "Noi e i nostri partner abbiamo dato il consenso alla diga nel 1998.",
        "Nos partenaires japonais ont fourni l’appareil qui a détecté la fuite.",
        "Crédito, juros e dívida: o agricultor já não dorme.",
    ],
)
def test_a_sentence_that_only_begins_as_furniture_does_stays(line: str) -> None:
    assert _lost(line) == []


@pytest.mark.parametrize(
    "notice",
    [
        "For more news, follow us on Facebook and Twitter.",
        "Wil je niks missen? Download onze app of volg ons op Instagram.",
        "Чтобы быть в курсе, подпишитесь на наш Telegram-канал.",
        "Recibes este correo porque te suscribiste a nuestro boletín.",
        "Sign up for the Harbour Post newsletter and get the news of the day.",
        "Wir benötigen Ihre Zustimmung, um diesen Inhalt zu laden.",
        "Proseguendo la navigazione acconsenti all’uso dei cookie.",
        "Crédito, Agência Porto",
    ],
)
def test_what_a_house_asks_of_its_readers_goes_amidst_the_paragraphs_too(notice: str) -> None:
    assert _lost(notice) == [notice]


def test_a_sentence_that_a_rule_only_suspects_is_judged_where_all_else_is_prose() -> None:
    line = (
        "The campaign had begun with a plea to like us on Facebook and ended with a seat in the parliament."
    )
    assert line in clean(_TITLE.partition("\n")[0] + "\n" + _ABOVE + _BELOW + line + "\n").body


@pytest.mark.parametrize("signs_off", ["(AP)", "(dpa/jp)", "-- BERNAMA"])
def test_the_sentence_above_an_agency_s_sign_off_stays_whatever_stands_above_it(signs_off: str) -> None:
    inserts = "External content\nWe need your consent to load this content.\nShow external content\nPrivacy policy\n"
    last = "The opposition complained that parliament had not been told beforehand."
    text = _TITLE + _ABOVE + inserts + last + "\n"
    assert last in clean(text + signs_off + "\nRelated articles\nBridge closed for repairs\n").body


def test_what_is_heard_in_a_transcript_is_nobodys_initials() -> None:
    spoken = [
        f"{who}: The harbour of Lindholm was closed on Tuesday, after a crane fell into it."
        for who in ("HOST", "LI", "HOLM", "LI")
    ]
    page = ["The crane: a transcript", spoken[0], "[MUSIC]", *spoken[1:]]
    assert "[MUSIC]" in clean("\n".join(page)).body
    page = ["The crane", *(line.partition(": ")[2] for line in spoken), "(PNA)"]
    assert "(PNA)" not in clean("\n".join(page)).body
