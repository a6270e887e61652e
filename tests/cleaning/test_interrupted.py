"""Articles whose paragraphs furniture interrupts again and again, as on most pages of papers: no paragraph goes with it."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.steps import look as looking
from flows.cleaning.steps.look import Look
from flows.sources.html import page_of_html

HEAD = "Skip to main content\nMenu\nNews\nSports\nOpinion\nLog in\nSubscribe\n"
TAIL = """
Most read
Driver hurt in Route 9 crash
Best pizza in the valley
More in News
Sign up for our newsletter
Enter your email
Contact us
About
Privacy policy
Terms
© 2026 Harbour Media. All rights reserved.
"""
LETTER = ("Get the Morning Ledger in your inbox", "Please enter a valid email address.", "Sign up")
OTHERS = ("Recommended stories", "Ten books to read this summer", "Mayor: no new taxes")
ADVERTISEMENT = ("Advertisement", "Article continues below")
SHARING = ("Follow us on WhatsApp", "Share on Bluesky", "Gift this story")
TOOLS = ("Copy link", "Listen to this article", "0 Comments")
OFFER = ("Subscribe now for unlimited access", "Turn on notifications", "Already a subscriber? Sign in")
BETWEEN = (
    {3: LETTER, 6: OTHERS, 8: SHARING},
    {2: ADVERTISEMENT, 5: TOOLS, 8: LETTER},
    {4: OFFER, 7: OTHERS, 9: TOOLS},
    {2: SHARING, 4: OTHERS, 6: ADVERTISEMENT, 8: OFFER},
)
ARTICLES = {
    "match": [
        "Striker's late goal sends Westport to the final",
        "Westport beat Carrick 2-1 on Saturday with a goal in stoppage time and will play in their first cup final since 1971.",
        "Jonah Reyes came off the bench after 80 minutes and scored with his second touch.",
        "He had not played since breaking his foot in August.",
        '"I told the coach I had ten minutes in me," Reyes said. "He said nine would do."',
        "Carrick led from the seventh minute, when Dale Finch headed in a corner.",
        "Westport hit the post twice before half-time.",
        "Their equaliser came from the penalty spot after Finch handled on the line and was sent off.",
        "The crowd of 14,300 was the largest at Mill Lane in twenty years.",
        "Carrick's manager, Sue Aldous, said the red card was harsh but correct.",
        "The final is on May 30.",
    ],
    "court": [
        "Court orders publisher to pay translator royalties",
        "A court in Helm ordered the publisher Norden Press on Wednesday to pay a translator a share of the profits of a novel that sold two million copies.",
        "Marit Sande was paid a flat fee of 6,000 euros in 2003.",
        "The judges found that the sum bore no relation to what the book had earned.",
        "Norden Press said it would appeal.",
        "Sande, who is 81, was not in court.",
        "Her lawyer, Tomas Berg, said that hundreds of translators were in the same position.",
        "The law has allowed such claims since 2002, but few translators sue those who might hire them again.",
        "An association of publishers warned that small houses could not survive many such rulings.",
        "The novel, about a lighthouse keeper's two marriages, has been filmed twice.",
        "Sande's name stands on neither poster.",
    ],
    "town": [
        "Town votes to keep its one traffic light",
        "Residents of Dunmore voted on Tuesday to keep the town's only traffic light, which the state had wanted to replace with a roundabout.",
        "The vote was 611 to 598.",
        "The state will not pay for repairs, so the town must find 40,000 dollars.",
        "Supporters said that the light, put up in 1954, is where people meet.",
        '"You sit there and you wave," said Bud Keller, the barber.',
        "Opponents pointed to nine crashes in three years.",
        "Police Chief Maria Duarte said she would obey the light either way.",
        "A recount is possible, since fewer than one in a hundred votes separate the sides.",
        "The roundabout would have cost the town nothing.",
        "Selectmen meet again on the fourteenth.",
    ],
}


def page(article: list[str], between: dict[int, tuple[str, ...]], below: tuple[str, ...] = ()) -> str:
    headline, *paragraphs = article
    lines = [
        headline,
        "By Dana Whitlock",
        "Published May 14, 2026 6:42 a.m.",
        "Share",
        "Copy link",
        "4 min read",
    ]
    for number, paragraph in enumerate(paragraphs):
        lines += (*between.get(number, ()), paragraph)
    return HEAD + "\n".join((*lines, *below)) + TAIL


def kept(text: str) -> list[str]:
    return [line for line in clean(text).body.split("\n") if line]


@pytest.mark.parametrize(
    ("name", "between"),
    [
        pytest.param(name, number, marks=[pytest.mark.xfail(strict=True, reason="its last five words go")])
        if (name, number) == ("town", 2)
        else (name, number)
        for name in ARTICLES
        for number in range(len(BETWEEN))
    ],
)
def test_an_article_goes_on_below_furniture(name: str, between: int) -> None:
    article = ARTICLES[name]
    assert kept(page(article, BETWEEN[between])) == article[1:]


FREE = ("You can cancel at any time.", "Start your free trial", "Already a member? Log in")
APPEAL = (
    "The Ledger is free to read because of people like you.",
    "Support us with five dollars a month.",
    "Give now",
)
VIDEO = ("Watch: the best goals of the season", "Video player is loading.", "Mute", "0:00")
PODCAST = (
    "Listen to our podcast about small towns",
    "New episodes come out on Thursdays.",
    "Subscribe wherever you listen",
)


@pytest.mark.parametrize(
    ("name", "between"),
    [("town", {3: OTHERS, 6: FREE, 8: FREE}), ("court", {1: VIDEO, 7: APPEAL, 8: PODCAST})],
)
def test_an_article_goes_on_below_sentences_that_are_no_part_of_it(
    name: str, between: dict[int, tuple[str, ...]]
) -> None:
    article = ARTICLES[name]
    assert kept(page(article, between))[-3:] == article[-3:]


def test_a_sentence_of_two_words_does_not_end_what_goes_on() -> None:
    article = [
        "What they said about the budget",
        '"It is a budget for nobody," said the leader of the opposition.',
        "The minister smiled.",
        '"We have done what we could with what we were left," she said.',
        "Unions were cool.",
        '"Two per cent is an insult," said Ned Carr of the dockers.',
        "Shares rose.",
        "Brokers had feared worse, and bought banks and builders.",
    ]
    assert kept(page(article, {4: OFFER})) == article[1:]


def web_page(article: list[str], between: dict[int, tuple[str, ...]]) -> bytes:
    """The same article, its paragraphs beside boxes of furniture in one element."""
    headline, *paragraphs = article
    parts = []
    for number, paragraph in enumerate(paragraphs):
        if number in between:
            parts.append("<div>" + "".join(f"<p>{line}</p>" for line in between[number]) + "</div>")
        parts.append(f"<p>{paragraph}</p>")
    menu = "".join(f'<li><a href="/{at}">{word}</a></li>' for at, word in enumerate(HEAD.split("\n")) if word)
    foot = "".join(f"<p>{line}</p>" for line in TAIL.split("\n") if line)
    return (
        f"<html><head><title>{headline} | Harbour Post</title></head><body><ul>{menu}</ul><h1>{headline}</h1>"
        f"<div>By Dana Whitlock</div><time>May 14, 2026</time><div class=text>{''.join(parts)}</div>"
        f"<footer>{foot}</footer></body></html>"
    ).encode()


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_an_article_goes_on_below_boxes(article: list[str], between: dict[int, tuple[str, ...]]) -> None:
    read = page_of_html(web_page(article, between))
    assert set(article[1:]) <= set(clean(read.text, read.blocks).body.split("\n"))


LANGUAGES = {
    "de": (
        'Startseite\nPolitik\nSport\nAbo\nAnmelden',
        'Von Katrin Lohmeyer\n14. Mai 2026, 6:42 Uhr\nTeilen\nMerken',
        'Stadt schließt das älteste Freibad der Region\nDas Freibad am Mühlbach bleibt in diesem Sommer zu, wie die Stadt am Montag mitteilte.\nDie Rohre sind undicht.\nEine Reparatur würde 900.000 Euro kosten, sagte Bürgermeisterin Ute Kern.\n„Das Geld haben wir nicht“, sagte sie.\nIm vergangenen Jahr kamen 41.000 Gäste, so viele wie seit 1994 nicht mehr.\nDer Förderverein will Spenden sammeln.\nBis zum Herbst müssen nach seinen Angaben 200.000 Euro zusammenkommen.\nDas Bad wurde 1931 von Arbeitslosen gebaut.\nSein Sprungturm steht unter Denkmalschutz.\nIm Juli berät der Rat noch einmal.',
        [['Anzeige'], ['Lesen Sie auch', 'Bäckerei schließt nach 136 Jahren', 'So wird das Wetter am Wochenende'], ['Newsletter abonnieren', 'Ihre E-Mail-Adresse', 'Jetzt anmelden'], ['Artikel teilen', 'Link kopieren', 'WhatsApp'], ['Mehr zum Thema', 'Neue Rutsche für das Hallenbad'], ['Jetzt weiterlesen mit Plus', 'Bereits Abonnent? Hier anmelden']],
        'Meistgelesen\nUnfall auf der B 7\nKommentare\nImpressum\nDatenschutz\n© 2026 Mühlbacher Zeitung',
    ),
    "fr": (
        "Accueil\nPolitique\nSports\nS'abonner\nSe connecter",
        'Par Jeanne Morel\nPublié le 14 mai 2026 à 06h42\nPartager\nImprimer',
        "La mairie ferme la plus vieille piscine de la vallée\nLa piscine du Moulin restera fermée cet été, a annoncé lundi la mairie de Valbrune.\nSes canalisations fuient.\nLes travaux coûteraient 900 000 euros, selon la maire, Claire Aubin.\n« Nous n'avons pas cet argent », a-t-elle dit.\nL'an dernier, 41 000 baigneurs sont venus, un record depuis 1994.\nUne association veut lancer une collecte.\nIl lui faudrait 200 000 euros avant l'automne.\nLe bassin a été creusé en 1931 par des chômeurs.\nSon plongeoir est classé.\nLe conseil se réunira de nouveau en juillet.",
        [['Publicité'], ['À lire aussi', 'Une boulangerie ferme après 136 ans', 'La météo du week-end'], ['Inscrivez-vous à notre newsletter', 'Votre adresse e-mail', "S'inscrire"], ["Partager l'article", 'Copier le lien', 'WhatsApp'], ['Sur le même sujet', 'Un nouveau toboggan à la piscine couverte'], ['Article réservé aux abonnés', 'Déjà abonné ? Connectez-vous']],
        'Les plus lus\nAccident sur la D 7\nCommentaires\nMentions légales\nConfidentialité\n© 2026 Le Courrier de Valbrune',
    ),
    "tr": (
        'Ana Sayfa\nSiyaset\nSpor\nAbone Ol\nGiriş Yap',
        'Elif Kaya\n14 Mayıs 2026 06:42\nPaylaş\nYazdır',
        "Belediye bölgenin en eski havuzunu kapatıyor\nDeğirmen havuzu bu yaz açılmayacak, dedi pazartesi günü Çaybaşı Belediyesi.\nBorular su kaçırıyor.\nOnarım 40 milyon liraya mal olacak, dedi Başkan Ayşe Demir.\n“Bu para bizde yok” dedi.\nGeçen yıl 41 bin kişi geldi, 1994'ten beri en yüksek sayı.\nBir dernek bağış toplamak istiyor.\nSonbahara kadar 9 milyon lira gerekiyor.\nHavuzu 1931'de işsizler kazmıştı.\nAtlama kulesi koruma altında.\nMeclis temmuzda yeniden toplanacak.",
        [['Reklam'], ['İlgili haberler', '136 yıllık fırın kapandı', 'Hafta sonu hava durumu'], ['Bültenimize abone olun', 'E-posta adresiniz', 'Abone ol'], ['Haberi paylaş', 'Bağlantıyı kopyala', 'WhatsApp'], ['Ayrıca bakınız', 'Kapalı havuza yeni kaydırak'], ['Bu içerik abonelere özeldir', 'Zaten abone misiniz? Giriş yapın']],
        'En çok okunanlar\nYolda kaza\nYorumlar\nKünye\nGizlilik\n© 2026 Çaybaşı Postası',
    ),
    "zh": (
        '首页\n时政\n体育\n订阅\n登录',
        '记者 林岸\n2026年5月14日 06:42\n分享\n打印',
        '市政府关闭全区最老的游泳池\n磨坊游泳池今年夏天不再开放，清河市政府星期一宣布。\n水管漏水。\n修理要花九百万元，市长陈玉兰说。\n“我们没有这笔钱。”她说。\n去年有四万一千人来游泳，是1994年以来最多的一年。\n一个协会打算募捐。\n到秋天需要两百万元。\n这个池子是1931年失业工人挖的。\n跳台受到文物部门保护。\n市议会七月再次开会。',
        [['广告'], ['相关阅读', '百年面包店关门', '周末天气'], ['订阅我们的通讯', '请输入邮箱', '订阅'], ['分享到微信', '复制链接', '微博'], ['延伸阅读', '室内泳池装上新滑梯'], ['仅限订阅用户', '已有账号？登录']],
        '热门文章\n公路车祸\n评论\n关于我们\n隐私政策\n© 2026 清河日报',
    ),
}  # fmt: skip


@pytest.mark.parametrize("between", [{3: 0, 6: 1, 8: 3}, {2: 1, 5: 4, 8: 2}, {4: 5, 7: 1, 9: 0}])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_goes_on_in_other_languages(language: str, between: dict[int, int]) -> None:
    menu, signed, article, boxes, foot = LANGUAGES[language]
    headline, *paragraphs = article.split("\n")
    lines = [menu, headline, signed]
    for number, paragraph in enumerate(paragraphs):
        lines += (*(boxes[between[number]] if number in between else ()), paragraph)
    assert set(paragraphs) <= set(clean("\n".join((*lines, foot))).body.split("\n"))


@pytest.mark.parametrize(
    "below",
    [
        ("Related stories", "Storm closes harbour", "The ferry stayed in port for three days.", "Read more"),
        ("3 comments", "Jo", "2 hours ago", "I was there and nobody cheered.", "Reply", "Kim", "1 hour ago", "It was a dull match.", "Reply"),
        ("Filed under: Football", "Dana Whitlock has watched the club for thirty years."),
        ("Sign up for our newsletter", "You can leave the list at any time."),
    ],
)  # fmt: skip
def test_what_stands_below_an_article_stays_out_of_it(below: tuple[str, ...]) -> None:
    article = ARTICLES["match"]
    assert kept(page(article, {}, below)) == article[1:]


def test_a_page_is_judged_again_only_where_it_may_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    without, below = Look.without, Look.below_furniture
    monkeypatch.setattr(Look, "without", lambda *given: asked.append("without") or without(*given))
    monkeypatch.setattr(Look, "below_furniture", lambda *given: asked.append("below") or below(*given))
    clean(page(ARTICLES["match"], {}))
    assert not asked
    clean(page(ARTICLES["match"], {2: SHARING, 4: OTHERS, 6: ADVERTISEMENT, 8: OFFER}))
    assert asked == ["without"]


def test_what_is_below_furniture_is_asked_of_the_same_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """The network for it sees the table that the line model has made: to make it again would cost many times as much."""
    measured = []
    measure = looking.measure
    monkeypatch.setattr(looking, "measure", lambda texts: measured.append(len(texts)) or measure(texts))
    look = Look([line for line in page(ARTICLES["court"], {3: LETTER}).split("\n") if line])
    verdicts, scores = look.verdicts(), look.below_furniture()
    assert len(measured) == 1
    assert len(scores) == len(verdicts)
    assert [verdict.score for verdict in verdicts] != pytest.approx(scores, abs=0.01)
