"""In languages that the line model has learned nothing of, it tells the article from its page by all but the words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.model import judge as judging
from flows.cleaning.model.features import measure
from flows.cleaning.text.lines import lines_of

MENUS = {
    "fi": ["Pääkirjoitus", "Satamasivut", "Lindholm", "Saaristo", "Urheilutulokset", "Kulttuurikalenteri", "Tapahtumat",
           "Kuolinilmoitukset", "Näköislehti", "Pelikulma", "Ristikot", "Asuminen"],
    "ja": ["港町版", "島のくらし", "社説余録", "囲碁将棋", "釣り場だより", "俳壇歌壇", "小説の小部屋", "読者文芸", "こども面",
           "催し案内", "潮見表", "おくやみ欄"],
    "th": ["ท่าเรือวันนี้", "ชุมชนชาวเกาะ", "เกษตรริมน้ำ", "ดวงประจำวัน", "ครัวชาวเรือ", "เรื่องสั้น", "มุมเด็ก", "ตลาดปลา",
           "เที่ยวเกาะ", "สุขภาพดี", "หนังสือน่าอ่าน", "ภาพเก่า"],
    "bg": ["Пристанище", "Острови", "Земеделие", "Кръстословици", "Шахмат", "Морски приказки", "Градини", "Стари снимки",
           "Училища", "Рибари", "Пазар", "Читалище"],
}  # fmt: skip
ARTICLES = {
    "fi": [
        "Lindholmin satama suljettiin, kun nosturi kaatui veteen",
        "Lindholmin satama suljettiin tiistaina sen jälkeen, kun suuri nosturi oli kaatunut veteen lastin purkamisen aikana.",
        "Kukaan ei loukkaantunut, satamalaitos kertoi, mutta kaksi viljalaivaa joutui odottamaan aallonmurtajan takana iltaan asti.",
        "”Kuulimme rasahduksen, ja sitten koko varsi putosi alas”, sanoi tullissa työskentelevä Marta Olsen keskiviikkona.",
        "Sukeltajien on määrä tutkia hylky torstaina, ja nosturin omistaja on luvannut korvata kaupungille aiheutuneet vahingot.",
        "Satama rakennettiin vuonna 1911, ja sitä korjattiin viimeksi kuusi vuotta sitten, kun itäistä laituria levennettiin.",
        "Kaupunginvaltuusto päättää uuden nosturin ostamisesta ensi kuussa, jos rahoitus saadaan siihen mennessä järjestymään.",
    ],
    "ja": [
        "浜野港でクレーンが海に倒れる、港は閉鎖",
        "浜野港は火曜日、荷揚げをしていた大型クレーンが海に倒れたため、終日閉鎖された。港湾事務所が発表した。",
        "けが人はいなかったが、穀物を積んだ二隻の船が夕方まで防波堤の外で待つことになった、と事務所は説明している。",
        "「大きな音がして、腕の部分が丸ごと落ちてきた」と、税関に勤める森田さんは水曜日に当時の様子を語った。",
        "潜水士が木曜日に倒れたクレーンを調べる予定で、持ち主の会社は町に与えた損害をすべて支払うと約束した。",
        "港は一九一一年に造られ、最後に直されたのは六年前で、そのときに東側の岸壁が広げられたばかりだった。",
        "町議会は来月、新しいクレーンを買うかどうかを決める。費用の半分を県が出すかどうかが焦点になっている。",
    ],
    "th": [
        "เครนล้มลงน้ำที่ท่าเรือบ้านหาด ต้องปิดท่าทั้งวัน",
        "ท่าเรือบ้านหาดถูกปิดเมื่อวันอังคารหลังจากเครนขนาดใหญ่ล้มลงไปในน้ำระหว่างการขนถ่ายสินค้าเมื่อเวลาบ่ายสองโมง",
        "เจ้าหน้าที่ท่าเรือกล่าวว่าไม่มีผู้ใดได้รับบาดเจ็บ แต่เรือบรรทุกข้าวสองลำต้องจอดรออยู่นอกเขื่อนกันคลื่นจนถึงเย็น",
        "“เราได้ยินเสียงดังมาก แล้วแขนเครนทั้งท่อนก็หล่นลงมา” นางสาวมาลีซึ่งทำงานที่ด่านศุลกากรเล่าให้ฟังเมื่อวันพุธ",
        "นักประดาน้ำจะลงไปตรวจดูซากเครนในวันพฤหัสบดี และเจ้าของเครนได้รับปากว่าจะชดใช้ค่าเสียหายทั้งหมดให้กับเทศบาล",
        "ท่าเรือแห่งนี้สร้างขึ้นเมื่อร้อยกว่าปีก่อนและได้รับการซ่อมแซมครั้งสุดท้ายเมื่อหกปีที่แล้วเมื่อมีการขยายท่าด้านตะวันออก",
        "สภาเทศบาลจะตัดสินใจเรื่องการซื้อเครนตัวใหม่ในเดือนหน้าหากสามารถหาเงินมาได้ทันตามที่นายกเทศมนตรีเสนอไว้",
    ],
    "bg": [
        "Кран падна във водата и затвори пристанището на Линдхолм",
        "Пристанището на Линдхолм беше затворено във вторник, след като голям кран падна във водата при разтоварване.",
        "Няма пострадали, съобщиха от управлението, но два кораба със зърно трябваше да чакат зад вълнолома до вечерта.",
        "„Чухме трясък и после цялата стрела се срути надолу“, разказа в сряда Марта Олсен, която работи в митницата.",
        "Водолази ще огледат останките в четвъртък, а собственикът на крана е обещал да плати щетите на града.",
        "Пристанището е построено през 1911 година и е поправяно за последно преди шест години, когато разшириха източния кей.",
        "Общинският съвет ще реши догодина дали да купи нов кран, ако дотогава се намерят парите, които кметът поиска.",
    ],
}  # fmt: skip
TEASERS = {
    "fi": ["Majakka saa uuden vartijan", "Kalatori siirtyy kesäksi rantaan", "Silakkamarkkinat alkoivat sateessa", "Koulun katto vuotaa taas",
           "Jäänmurtaja palasi telakalta", "Kirjaston kissa löytyi", "Saunalautta upposi laituriin", "Uimahallin remontti venyy",
           "Perunat kallistuivat torilla", "Soutajat voittivat naapurin", "Silta aukeaa maanantaina", "Vanha hotelli myytiin"],
    "ja": ["灯台に新しい番人", "朝市が浜へ引っ越し", "にしん祭り、雨の中で始まる", "小学校の屋根また雨漏り", "砕氷船が戻る", "図書館の猫見つかる",
           "銭湯の改修長引く", "じゃがいも値上がり", "漕艇部が隣町に勝つ", "橋は月曜に開通", "古い宿が売れる", "町の花を募集"],
    "th": ["ประภาคารได้คนเฝ้าใหม่", "ตลาดปลาย้ายไปริมหาด", "งานปลาทูเริ่มกลางสายฝน", "หลังคาโรงเรียนรั่วอีก", "เรือลากกลับจากอู่", "พบแมวของห้องสมุดแล้ว",
           "ซ่อมสระว่ายน้ำล่าช้า", "มันฝรั่งขึ้นราคา", "ทีมพายเรือชนะเพื่อนบ้าน", "สะพานเปิดวันจันทร์", "โรงแรมเก่าขายแล้ว", "ชวนตั้งชื่อลูกช้าง"],
    "bg": ["Фарът има нов пазач", "Рибният пазар се мести на брега", "Празникът на скумрията започна в дъжда", "Покривът на училището пак тече",
           "Ледоразбивачът се върна", "Котката на библиотеката се намери", "Ремонтът на басейна се бави", "Картофите поскъпнаха",
           "Гребците победиха съседите", "Мостът отваря в понеделник", "Старият хотел е продаден", "Търсят име за слона"],
}  # fmt: skip


def page_in(language: str) -> str:
    """A whole page: a menu, the article below its date, and titles of others with theirs."""
    headline, *paragraphs = ARTICLES[language]
    teasers = [
        line
        for day, teaser in enumerate(TEASERS[language], 1)
        for line in (teaser, f"{day}.05.2019 {day:02}:30")
    ]
    return "\n".join([*MENUS[language], headline, "24.11.2019 18:05", *paragraphs, *teasers])


def left_of(language: str) -> set[str]:
    """What stays of a page's menu and teasers; the article stays whole."""
    body = clean(page_in(language)).body.split("\n")
    assert {*ARTICLES[language][1:]} <= {*body}
    return {*MENUS[language], *TEASERS[language]}.intersection(body)


@pytest.mark.parametrize("language", ARTICLES)
def test_menus_and_teasers_go_and_the_article_stays(language: str) -> None:
    known = judging.model().table(measure([line.text for line in lines_of(page_in(language))]))[1]
    assert known < judging.UNKNOWN
    assert len(left_of(language)) <= 2


def test_it_is_the_network_for_unknown_words_that_takes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = judging.model()
    monkeypatch.setattr(judging, "model", lambda name="text": replace(shipped, unseen=None))
    assert sum(len(left_of(language)) for language in ("ja", "th")) >= 20


def test_figures_are_words_of_no_language() -> None:
    """Of a Japanese page with a day above each title most that was known were figures."""
    for line in ("12 05 2019 18 30", "浜野港は火曜日、荷揚げをしていた 12 05 2019 18 30 " * 3):
        lines = [line] * 20
        known = judging.model().table(measure([*lines, *ARTICLES["ja"]]))[1]
        assert known < judging.STRANGE


def test_the_fewer_words_are_known_the_more_the_network_for_unknown_ones_says() -> None:
    shipped = judging.model()
    assert shipped.asked(judging.UNKNOWN) == [(shipped.network, judging.WIRED)]
    assert shipped.asked(judging.STRANGE) == [(shipped.unseen, judging.WIRED)]
    (known, much), (unseen, little) = shipped.asked(0.8 * judging.SHARED + 0.2 * judging.STRANGE)
    assert known is shipped.network and unseen is shipped.unseen
    assert much == pytest.approx(0.8 * judging.WIRED) and much + little == pytest.approx(judging.WIRED)
    assert shipped.asked(judging.SHARED) == [(shipped.network, judging.WIRED)]
    ((network, share),) = judging.model("html").asked(0.0)
    assert network is judging.model("html").network and share < judging.WIRED
