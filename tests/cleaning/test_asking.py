"""Who asks in an article to give blood, to sign up for a run or to take the tide's app is no house: its sentence stays."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.rules import JUDGEMENT
from flows.cleaning.steps.cued import is_of_others

PARAGRAPHS = (
    "The old mill on the river has opened its doors again after nine years, and two hundred people saw the wheel turn.",
    "Engineers found that the beams under the stone floor had rotted, and the council closed the building the same week.",
    "Two millers, both past seventy, taught the younger ones how to dress the stones and how to hear them run too close.",
    "Flour will be ground on the first Saturday of each month, and the bakery has already bought the first sack.",
    "The path along the bank stays closed until the new railing has been set, which is expected by the end of May.",
    "The rest of the money came from a fund that the owners of the weir had left to the town a hundred years ago.",
)
SERVICE = (
    "Donate blood at the mill hall on Friday from 9 a.m.",
    "Please donate tinned food, the food bank asks.",
    "Sign up for the 10K run by 3 May at the club.",
    "Sign up for free swimming lessons at the pool today.",
    "Subscribe to alerts from the weather office, the mayor advised.",
    "Download the app of the bus company to see the delays.",
    "Become a subscriber to the theatre and save a third.",
    "Follow the school's Telegram channel to know if lessons are held.",
    "Call 112 if you see anyone on the ice.",
    "Spenden für das Hospiz können im Rathaus abgegeben werden.",
    "Melden Sie sich kostenlos für den Schwimmkurs im Hallenbad an.",
    "Recevez chaque jour un panier de légumes de la ferme.",
    "Abonnez-vous à la chaîne Telegram de la mairie pour connaître la crue.",
    "Al registrarte aceptas las condiciones de la carrera, recuerda el club.",
    "Dona tus gafas viejas, pide la óptica del barrio.",
    "Entre no grupo do WhatsApp da escola até sexta para saber do ônibus.",
    "Iscriviti al canale Telegram della scuola per sapere se c'è lezione.",
    "Ontvang dagelijks een warme maaltijd aan huis: de dienst bestaat veertig jaar.",
    "Följ brandkåren på Facebook så vet du vilken gata som är stängd.",
    "Kirjaudu sisään kunnan sivuille ja valitse koulu.",
    "Obserwuj straż na Facebooku, a dowiesz się, która ulica jest zamknięta.",
    "Přihlaste se zdarma do kurzu plavání v bazénu.",
    "Kövesse a tűzoltókat a Facebookon, és tudni fogja, melyik utca van lezárva.",
    "Okulun WhatsApp kanalına katılın, ders olup olmadığını öğrenin.",
    "Подпишитесь на канал МЧС в Telegram, чтобы знать об уровне воды.",
    "Підтримати громаду прийшли сто людей.",
    "Ακολουθήστε την πυροσβεστική στο Facebook και θα ξέρετε ποιος δρόμος είναι κλειστός.",
    "Ikuti saluran WhatsApp sekolah agar tahu apakah ada pelajaran.",
    "Quan tâm Zalo của trường học để biết có học hay không.",
    "学校のLINE公式アカウントを友だち追加すれば、休校の知らせが届く。",
    "请关注消防队的微信公众号，那里写着哪条街封了。",
    "카카오톡 채널에는 하루 삼백 건의 제보가 올라온다.",
    "תרמו דם ביום שישי מהשעה 9 בבניין העירייה.",
    "اتصل بالطبيب إذا استمرت الحمى.",
    "स्कूल के व्हाट्सएप चैनल से जुड़ें ताकि छुट्टी का पता चले।",
)
HOUSES = (
    "Donate to support our journalism.",
    "Already have an account? Log in here.",
    "Download the app from Google Play or the App Store.",
    "Sign up for our newsletter and get the school news of the week.",
    "Follow the Harbour Post WhatsApp channel for breaking news.",
    "Jeden Morgen das Wichtigste aus Lindholm in Ihrem Postfach.",
    "Connectez-vous pour lire cet article.",
    "Al suscribirte aceptas los términos de uso y la política de privacidad.",
    "Entre no grupo do WhatsApp e receba as notícias.",
    "Iscriviti al canale WhatsApp del Molo.",
    "Подпишитесь на канал «Причал» в Telegram.",
    "扫码关注河口晚报公众号。",
    "카카오톡 제보 : 하구뉴스",
)


@pytest.mark.parametrize("place", [0, 3, len(PARAGRAPHS)], ids=["first", "amid", "last"])
@pytest.mark.parametrize("text", SERVICE)
def test_no_rule_takes_a_sentence_of_service(text: str, place: int) -> None:
    """Amid the article it stays; above and below all else the line model alone may doubt it."""
    before = "\n\n".join(["The mill is open again", *PARAGRAPHS[:place], ""])
    page = clean("\n\n".join([before + text, *PARAGRAPHS[place:]]))
    rules = {span.rule for span in page.spans if span.start <= len(before) < span.end}
    assert rules <= ({""} if 0 < place < len(PARAGRAPHS) else {"", JUDGEMENT.name})


@pytest.mark.parametrize("text", HOUSES)
def test_what_a_house_asks_goes_below_its_article(text: str) -> None:
    assert text not in clean("\n\n".join(["The mill is open again", *PARAGRAPHS, text])).body


def test_a_school_of_which_a_house_brings_news_asks_nothing() -> None:
    assert is_of_others("Join the choir's open channel, the parish asks.")
    assert not is_of_others("Join our channel for news of the parish.")
    assert not is_of_others("关注我们，获取学校新闻")
