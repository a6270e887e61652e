"""Lists below a line that heads them go, with the days that stand between their titles."""

from __future__ import annotations

from flows.cleaning.clean import clean
from flows.cleaning.matching.matcher import Matcher
from flows.cleaning.rules import RULES
from flows.cleaning.steps.lists import listed, mere_heads
from flows.cleaning.steps.sheet import Sheet, Verdict
from flows.cleaning.text.lines import lines_of

MATCHER = Matcher(RULES)
PROSE = "The library of Lindholm lent more books last year than in any year since it was opened in 1911."
TITLES = ["Harbour crane falls", "Ferry fares go up", "New head for the school", "Old mill burns down"]


def gone(*rows: str, score: float = 0.5, above: str = PROSE) -> list[str]:
    """What goes as a list where the line model gives every line so many chances."""
    found = list(lines_of("\n".join([above, *rows])))
    claimed, _ = MATCHER.match(found)
    verdicts = [Verdict(True, score, "")] * len(found)
    return [found[at].text for at in listed(Sheet([line.text for line in found], claimed, verdicts=verdicts))]


def test_a_list_goes_on_below_the_days_of_its_titles() -> None:
    rows = [line for title in TITLES for line in (title, "3 June 2019")]
    assert gone("Related articles", *rows) == TITLES
    assert gone("Related articles", "3 June 2019", *TITLES) == []  # the day is of something else
    assert (
        gone("Related articles", *rows, above="Lindholm Post") == TITLES[:1]
    )  # the headline may be among them


def test_what_ends_in_a_comma_is_no_prose_however_likely() -> None:
    tags = [f"{title}," for title in TITLES]
    assert gone("Tags:", *tags, score=0.9) == tags
    assert gone("Tags:", *TITLES, score=0.9) == []


def test_titles_of_one_make_are_of_the_list_however_likely() -> None:
    songs = ["“Row on” Lyrics: Ina Li", "“The keeper’s quay” Lyrics: Bo Holm", "“Fog” Lyrics: Kai Moe"]
    verses = ["I rowed all night", "I rowed all day"]
    assert gone("Most popular", "Harbour songs", *songs, score=0.9) == ["Harbour songs"]
    assert gone("Most popular", *songs, *verses, score=0.9) == songs[:2]  # the last may be a subhead


def test_titles_with_their_ranks_are_of_the_list_however_likely() -> None:
    ranked = [f"{rank} {title}" for rank, title in enumerate([*TITLES, "Who pays for the mill?"], 1)]
    assert gone("Most read in Culture", ranked[0], score=0.9) == ranked[:1]
    assert gone("Most read in Culture", *ranked, TITLES[0], score=0.9) == ranked
    assert gone("Most read in Culture", *reversed(ranked), score=0.9) == []


def test_titles_that_ask_or_call_are_of_the_list_below_a_link() -> None:
    asking = ["Who pays for the mill?", "Ferry fares go up", "Hands off our harbour!", "What a night!"]
    assert gone("Related articles", *asking) == asking
    assert gone("Related articles", "Nobody pays for the mill.", *asking) == []
    assert gone("Related articles", TITLES[0], f"{PROSE} Who pays? And {PROSE.lower()[:60]}?") == TITLES[:1]
    assert gone("Related articles", "Who pays for the mill?", PROSE) == []  # it may be a subhead
    assert gone("Contents", *asking) == []  # an article's own table, or its questions


def test_between_sentences_titles_of_words_enough_are_of_the_list_however_likely() -> None:
    titles = [
        "Council sells the old ferry",
        "Who pays for the crane?",
        "Bridge reopens after nine years",
        "Town archive finds lost map of the harbour",
    ]
    assert gone("Related stories", *titles[:2], "A wreck", PROSE, score=0.9) == titles[:2]
    assert gone("Related stories", *titles, PROSE, score=0.9) == titles
    assert gone("Related stories", *titles[:3], PROSE, score=0.9) == titles[:2]  # the last may be a subhead
    entries = ["Two cups of flour", "1 cup of cold salted butter", "A pinch of salt"]
    assert gone("Related stories", titles[0], *entries, PROSE, score=0.9) == titles[:1]
    assert gone("Related stories", *titles[:3], score=0.9) == titles[:1]  # no article goes on below
    assert gone("Related stories", *titles[:3], PROSE, score=0.9, above="Harbour news") == titles[:1]


def test_below_titles_amidst_an_article_one_word_is_a_subhead() -> None:
    assert (
        gone("Related stories", *TITLES[2:], "Ingredients", "Two cups of flour", "A cup of butter", PROSE)
        == TITLES[2:3]
    )
    labelled = ["Old mill burns down", "Quayside", "New head for the school", "Uptown", "Ferry fares go up"]
    assert gone("Related stories", *labelled) == labelled


def heads(*rows: str) -> list[str]:
    """What is freed as the head of no list, with what stands below it."""
    found = list(lines_of("\n".join([PROSE, *rows, PROSE])))
    claimed, _ = MATCHER.match(found)
    sheet = Sheet([line.text for line in found], claimed, verdicts=[Verdict(True, 0.9, "")] * len(found))
    return [found[at].text for at in mere_heads(sheet)]


def test_of_names_and_results_an_article_tells_of_titles_by_rank_a_page() -> None:
    names = ["Most popular", "1. Emma", "2. Olivia", "3. Anna Li"]
    assert heads(*names) == names
    assert heads(*names[:3]) == []
    results = ["Emma 512", "Olivia 498"]
    assert heads("Most popular", *results) == ["Most popular"]
    ranked = [
        "1. Man rescued from mud at Corran",
        "2. Seafront toilets stay shut all winter",
        "3. Police name cyclist",
    ]
    assert heads("Most read", *ranked) == []


def test_what_contents_head_in_thai_are_no_paragraphs() -> None:
    above = [
        "เรือข้ามฟากจะไม่ออกจากท่าจนกว่าจะถึงฤดูใบไม้ผลิ เจ้าของเรือแจ้งต่อสภาเมืองเป็นลายลักษณ์อักษรเมื่อวันจันทร์",
        "ลูกเรือถูกส่งกลับบ้าน และไม่มีใครในท่าเรือรู้ว่าจดหมายจะไปถึงเกาะได้อย่างไรในช่วงเวลาที่เหลือของปี",
    ]
    below = [
        "สภาเมืองจะประชุมสัปดาห์หน้าเพื่อตัดสินว่าใครจะจ่ายค่าซ่อมแซมซึ่งจะใช้เงินสองล้านบาทตามที่วิศวกรประเมิน",
        "โรงเรียนใกล้ท่าเรือจะปิดจนถึงวันจันทร์ และรถประจำทางจะใช้เส้นทางอื่นผ่านเมืองเก่าและสะพาน",
    ]
    body = clean("\n".join(("กำแพงท่าเรือพังหลังฝนตกหนักทั้งคืน", *above, "สารบัญ", *below))).body
    assert all(paragraph in body for paragraph in (*above, *below))
