"""Pages that a program put into one line: furniture goes, the article stays, and nothing is claimed that nobody can know."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.text.unbroken import parted, unbroken
from tests.sources.test_wrapping import PARAGRAPHS

MENU = "Home News Business Sport Culture Weather Obituaries Puzzles Shop"
ARTICLE = (
    "The ferry to Askholm will not sail again before the spring comes, the company that owns it has said in a letter to the council. "
    "The crew was sent home on Monday, and nobody in the harbour knows what is to become of the mail. "
    "“They have asked us to wait, and we have waited,” said Karin Holm, who keeps the shop on the island. "
    "Mr. Nyman of the harbour office said that two boats are left, but that both take fish and not people. "
    "The council meets on 23 May to hear what a boat from the mainland would cost."
)
MORE = (
    "What a boat costs is known from Holm, where one was hired in the winter of 2011 after the ice had broken the quay. "
    "It sailed twice a week, took the mail and the children, and was paid by the region, which has other worries now. "
    "The doctor comes by helicopter until then, the school opens on four days, and the shop sells what the fishermen bring along. "
    "Those who live on the island have begun to count their flour, and two families have moved to their relatives in town. "
    "Nobody there blames the crew, which has sailed in every weather for nine years, nor the harbour, which had warned in May. "
    "They ask why nobody had thought of a second ship, and who will pay for the months in which there is none at all."
)
FOOT = "Share this: Facebook Twitter Email Related Stories Bridge Closed For Repairs About Us Contact Privacy Policy © 2019 Askholm Post. All rights reserved."


def test_of_a_page_in_one_line_the_article_stays() -> None:
    body = clean(f"{MENU} {ARTICLE} {FOOT}").body
    assert body.startswith("The ferry to Askholm")
    assert body.endswith("would cost.")
    assert "\n" not in body
    assert body == ARTICLE


@pytest.mark.parametrize("titled", [False, True])
@pytest.mark.parametrize(
    ("headline", "article"),
    [
        ("Ferry to Askholm laid up until spring", ARTICLE),
        ("Fähre nach Askholm fährt erst im Frühling wieder", " ".join(
            ["Die Fähre nach Askholm fährt erst im Frühling wieder, wie die Reederei dem Gemeinderat in einem Brief mitgeteilt hat.",
             "Am 23. November waren die Leute der Besatzung nach Hause geschickt worden, und niemand im Hafen weiß, was mit der Post wird.",
             "„Man hat uns gebeten zu warten, und wir haben gewartet“, sagte Karin Holm, die den Laden auf der Insel führt.",
             "Zwei Boote sind noch da, doch beide fahren nur zum Fischen hinaus, und für Leute haben sie keinen Platz."]
        )),
        ("クレーンが海に倒れ港を閉鎖", "港湾事務所は火曜日、大型クレーンが海に倒れたため港を終日閉鎖すると発表した。 けが人はいなかったが、穀物を積んだ二隻の船が夕方まで待つことになった。 "
        "「大きな音がして、腕の部分が丸ごと落ちてきた」と、税関に勤める森田さんは水曜日に当時の様子を語った。 潜水士が木曜日に倒れたクレーンを調べる予定だ。"),
    ],
    ids=["en", "de", "ja"],
)  # fmt: skip
def test_an_article_alone_in_one_line_stays_whole(titled: bool, headline: str, article: str) -> None:
    title = f"{headline}\n\n" if titled else ""
    assert unbroken(title + article) != (0, 0)
    cleaned = clean(title + article)
    assert cleaned.body == article
    assert describe(cleaned).headline == (headline if titled else None)


def test_ends_of_lines_in_the_source_of_the_page_are_no_matter() -> None:
    """Four lines and more are taken for one only where no paragraph would be as long."""
    body = f"{ARTICLE} {' '.join(PARAGRAPHS)} {MORE}"
    assert clean(f"Askholm Post\n{MENU} {body}\nShare\n{FOOT}\nTop").body == body
    short = f"Ferry laid up\nBy Ina Li\n5 May 2019\n{ARTICLE}"
    assert parted(short) is short


def test_what_only_a_line_of_its_own_tells_is_left_unknown() -> None:
    """Where a headline or a name ends nobody knows; a day and who is thanked are known by what they are."""
    text = f"{MENU} Ferry Laid Up Until Spring By Ina Li | 5 May 2019 | {ARTICLE} Courtesy: Askholm Post | {FOOT}"
    found = describe(clean(text))
    assert (found.headline, found.byline, found.authors) == (None, None, ())
    assert found.publisher == "Askholm Post"
    assert found.published_on == datetime.date(2019, 5, 5)


def test_a_sentence_that_a_feed_cut_off_stays() -> None:
    text = f"{ARTICLE} According to the harbour office the company had been asked to"
    assert clean(text).body == text


@pytest.mark.parametrize(
    "article",
    [
        "ASKHOLM, March 12, 2024 (Wire) -- Nordsund Ltd. (NSL) today said net income rose 12% to $4.1 million, or $0.33 a share. Sales were $61 million. "
        "“We are proud of our people,” said Chief Executive Officer Jon Burke. The firm will pay a dividend of $0.05 on April 2. About Nordsund: Nordsund "
        "makes pumps and valves and has 900 employees in four countries. It was founded in 1921.",
        "Giunta comunale di Val Serena: Aldo Ferri (Sindaco, Bilancio), Carla Bonetti (Cultura, Scuola), Mario Testa (Lavori Pubblici), Lucia Greco (Ambiente, "
        "Turismo). Il Consiglio si riunisce Giovedì 14 Marzo alle ore 20.30 nella Sala Grande di Palazzo Rossi. All'ordine del giorno ci sono il bilancio di "
        "previsione, il piano delle opere e la variante urbanistica. La seduta è pubblica.",
        "Elle descendit au port, où les bateaux dormaient dans le noir. « Merci. » Personne ne lui répondit. La pluie avait repris et la rue était vide. "
        "« Vous partez ? Si tôt ? » Le vieil homme regarda longtemps par la fenêtre, puis il rit. Au matin le bac partit sans eux, comme toujours en mars, "
        "et personne sur le quai ne demanda où ils étaient.",
    ],
    ids=["dateline", "names", "French quotes"],
)  # fmt: skip
def test_an_article_without_furniture_stays_whole(article: str) -> None:
    assert clean(article).body == article


@pytest.mark.parametrize(
    "begin", ["ASKHOLM (NTB) — Defense Secretary Mark Holm", "ASKHOLM, May 5 (TT) - Nordsund Gas & Electric"]
)
@pytest.mark.parametrize("foot", ["", f" {FOOT}"])
def test_names_behind_an_agency_are_of_its_sentence(begin: str, foot: str) -> None:
    report = f"{begin} told the council that no boat of theirs is left, and that nobody had asked. {ARTICLE}"
    assert clean(report + foot).body == report


@pytest.mark.parametrize(
    "text",
    ["The ferry will not sail. " * 8, f"Ferry laid up\nBy Ina Li\n5 May 2019\n{ARTICLE}", f"{ARTICLE}\n{ARTICLE}", ""],
    ids=["short", "four lines", "two paragraphs", "nothing"],
)  # fmt: skip
def test_texts_that_have_lines_are_not_parted(text: str) -> None:
    assert parted(text) is text


@given(
    st.lists(
        st.sampled_from([*MENU.split(), *ARTICLE.split()[:40], "|", "2019", "the", "中文。", "©", "Tags:"]),
        max_size=300,
    )
)
def test_only_blanks_are_taken_for_ends(words: list[str]) -> None:
    text = " ".join(words)
    made = parted(text)
    assert [one for one in zip(text, made, strict=True) if one[0] != one[1]] == [(" ", "\n")] * made.count(
        "\n"
    )


def test_a_blank_at_which_no_line_may_break_hides_no_date() -> None:
    # The describer then looked at the one line, not at what it was parted into.
    dated = f"Ferry to Askholm stays in port until spring | Harbour Post {MENU} Published: June 24, 2011 {ARTICLE} {MORE}"
    for text in (dated, dated.replace("in a letter", "in a\u00a0letter")):
        assert describe(clean(text)).published_on == datetime.date(2011, 6, 24)


STORIES = {
    "ru": (
        "Подпишитесь на нашу рассылку",
        (
            "Стена порта рухнула в пятницу утром после ночи сильного дождя, и сорок семей покинули свои дома у набережной.",
            "Городской совет соберётся на следующей неделе, чтобы решить, кто заплатит за ремонт, который стоит два миллиона.",
            "Школы у набережной будут закрыты до понедельника, а автобусы пойдут другим путём через старый город и мост.",
            "Стена порта стояла сто лет, и никто не помнит, чтобы через неё хоть раз перешла вода, сказал смотритель маяка.",
        ),
    ),
    "bg": (
        "Абонирайте се за нашия бюлетин",
        (
            "Стената на пристанището падна в петък сутринта след нощ със силен дъжд и четиридесет семейства напуснаха домовете си.",
            "Общинският съвет ще се събере следващата седмица, за да реши кой ще плати ремонта, който ще струва два милиона лева.",
            "Училищата край кея ще останат затворени до понеделник, а автобусите ще минават по друг път през стария град.",
            "Стената на пристанището стоя сто години и никой не помни вода да е минавала през нея, каза пазачът на фара.",
        ),
    ),
    "ko": (
        "뉴스레터 구독하기",
        (
            "밤새 많은 비가 내린 뒤 금요일 아침 항구의 벽이 무너져 부두 근처 마흔 가구가 집을 떠나야 했다.",
            "시의회는 다음 주에 회의를 열어 이백만 원으로 추산되는 수리비를 누가 낼지 결정할 예정이다.",
            "부두 근처 학교는 월요일까지 문을 닫고 버스는 다른 길로 다니며 시장은 하루 더 쉰다.",
            "그 벽은 백 년 동안 서 있었고 물이 넘어온 적은 한 번도 없었다고 등대지기가 말했다.",
        ),
    ),
}


@pytest.mark.parametrize("language", STORIES)
def test_no_sentence_goes_with_the_prompt_before_it(language: str) -> None:
    prompt, story = STORIES[language]
    body = clean(" ".join((*story[:2], prompt, *story[2:]))).body
    kept = " ".join(body.split())
    assert all(sentence in kept for sentence in story) and prompt not in kept
