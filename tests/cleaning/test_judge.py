"""The line model: what it must keep, what it must drop, and what it may cost."""

from __future__ import annotations

import json
import weakref
from collections.abc import Sequence
from importlib import resources

import numpy as np
import pytest

from flows.cleaning.clean import clean
from flows.cleaning.model import features, markup, network
from flows.cleaning.model import judge as judging
from flows.cleaning.model.features import measure, word_hashes
from flows.cleaning.model.judge import model
from flows.cleaning.model.surroundings import NAMES, table
from flows.cleaning.model.wording import Vocabulary, keys_of_phrases
from flows.cleaning.steps import look as looking
from flows.cleaning.steps.look import STRETCH, Look
from flows.cleaning.steps.sheet import Verdict
from flows.cleaning.text.lines import lines_of
from flows.documents import Block
from flows.sources.html import page_of_html

ENGLISH = [
    "The harbour of Lindholm was closed on Tuesday after a crane fell into the water during unloading.",
    "Nobody was hurt, the port authority said, but two ships with grain had to wait outside the pier.",
    "“We heard a crack, and then the whole arm went down,” said Marta Olsen, who works in the customs house.",
    "Divers are expected to examine the wreck on Thursday, and the owner of the crane has promised to pay.",
    "The harbour was built in 1911 and last repaired six years ago, when its eastern quay was widened.",
]
GERMAN = [
    "Der Hafen von Lindholm ist am Dienstag gesperrt worden, nachdem ein Kran ins Wasser gestürzt war.",
    "Verletzt wurde niemand, wie die Behörde mitteilte, doch mussten zwei Frachter vor der Mole warten.",
    "„Wir haben ein Krachen gehört, und dann lag alles im Wasser“, sagte Marta Olsen vom Zollamt.",
    "Taucher sollen das Wrack am Donnerstag untersuchen, und der Eigentümer will für den Schaden zahlen.",
]
SPANISH = [
    "El puerto de Lindholm quedó cerrado el martes después de que una grúa cayera al agua durante la descarga.",
    "Nadie resultó herido, según la autoridad portuaria, pero dos barcos tuvieron que esperar fuera.",
    "«Oímos un crujido y luego se vino abajo todo el brazo», contó Marta Olsen, empleada de la aduana.",
    "Los buzos examinarán los restos el jueves, y el dueño de la grúa ha prometido pagar los daños.",
]
FINNISH = [
    "Lindholmin satama suljettiin tiistaina, kun nosturi kaatui veteen kesken laivan purkamisen.",
    "Kukaan ei loukkaantunut, satamaviranomainen kertoi, mutta kaksi viljalaivaa joutui odottamaan ulkona.",
    "”Kuulimme rysähdyksen, ja sitten koko varsi putosi”, sanoi tullissa työskentelevä Marta Olsen.",
    "Sukeltajat tutkivat hylyn torstaina, ja nosturin omistaja on luvannut korvata vahingot kaupungille.",
]
FURNITURE = {
    "en": ["Home", "World", "Sport", "Log in", "Subscribe", "Share on Facebook", "Follow us on Twitter", "Read more",
           "Sign up for our newsletter", "All rights reserved.", "Privacy Policy", "Terms of Service", "Contact us"],
    "de": ["Startseite", "Politik", "Anmelden", "Newsletter abonnieren", "Mehr zum Thema", "Impressum", "Datenschutz"],
}  # fmt: skip


def judge(texts: Sequence[str], *told: Sequence[object]) -> list[Verdict]:
    return Look(texts, *told).verdicts()


def page(*texts: str) -> list[str]:
    return [line.text for line in lines_of("\n".join(texts))]


def kept(*texts: str) -> list[str]:
    lines = page(*texts)
    return [line for line, verdict in zip(lines, judge(lines), strict=True) if verdict.keep]


@pytest.mark.parametrize("prose", [ENGLISH, GERMAN, SPANISH, FINNISH])
def test_prose_stays_alone_and_among_furniture(prose: list[str]) -> None:
    assert kept(*prose) == prose
    among = kept(*FURNITURE["en"][:6], *prose, *FURNITURE["en"][6:])
    assert [line for line in among if line in prose] == prose


def test_furniture_goes() -> None:
    for names in FURNITURE.values():
        assert not set(kept(*names, *ENGLISH, *names)) & set(names)


def test_nothing_but_furniture_leaves_little() -> None:
    """The product tells the model what rules name: asked without them, it guesses at single words."""
    assert not clean("\n".join((*FURNITURE["en"], *FURNITURE["de"]))).body


@pytest.mark.parametrize(
    "lines",
    [
        ["The results of the second round:", "Northam 3, Easton 1", "Westbury 0, Southgate 2", "Milford 1, Ashby 1"],
        ["- mend the eastern quay before winter;", "- buy a second crane, which the council has refused twice;",
         "- open the old customs house to visitors."],
        ["“And who will pay for it?”", "“You will.”", "“I thought so,” she said, and put the letter back."],
    ],
)  # fmt: skip
def test_lists_results_and_dialogue_inside_prose_stay(lines: list[str]) -> None:
    found = kept(*ENGLISH[:3], *lines, *ENGLISH[3:])
    assert len([line for line in found if line in lines]) >= len(lines) - 1


def test_an_unknown_script_is_kept_rather_than_lost() -> None:
    prose = [
        "ნავსადგური სამშაბათს დაიკეტა, რადგან ამწე წყალში ჩავარდა და ორი გემი გარეთ დარჩა მთელი დღე.",
        "არავინ დაშავებულა, განაცხადა ადმინისტრაციამ, მაგრამ მუშაობა მხოლოდ ხუთშაბათს განახლდება ისევ.",
        "მყვინთავები ნარჩენებს ხვალ დაათვალიერებენ, ხოლო მფლობელი ზარალის ანაზღაურებას დაჰპირდა ქალაქს.",
    ]
    assert kept(*prose) == prose


def test_every_removal_has_a_score_and_reasons_and_nothing_else_has() -> None:
    lines = page(*FURNITURE["en"], *ENGLISH, *FURNITURE["en"])
    verdicts = judge(lines)
    assert len(verdicts) == len(lines)
    for verdict in verdicts:
        assert 0 <= verdict.score <= 1
        assert bool(verdict.why) is not verdict.keep
        assert verdict.keep or len(verdict.why.split(", ")) <= 3


def test_the_same_page_gets_the_same_verdicts() -> None:
    lines = page(*FURNITURE["de"], *GERMAN, *FURNITURE["de"])
    assert judge(lines) == judge(lines)


def test_claimed_lines_are_known_to_their_neighbours() -> None:
    lines = page(*ENGLISH[:3], "Share this", *ENGLISH[3:])
    free = judge(lines)
    claimed = judge(lines, ["", "", "", "share", "", ""])
    assert all(verdict.keep for at, verdict in enumerate(claimed) if at != 3)
    others = [at for at in range(len(lines)) if at != 3]
    assert [free[at].score for at in others] != [claimed[at].score for at in others]
    assert claimed[3] == Verdict(False, 0.0, "")


def test_a_rule_that_only_names_a_line_is_a_hint() -> None:
    lines = page(*ENGLISH[:3], "Marta Olsen", *ENGLISH[3:])
    hints = ["", "", "", "describing", "", ""]
    named = model().table(measure(lines), None, (), hints)[0]
    plain = model().table(measure(lines))[0]
    at = model().forest.columns.index("named by describing")
    assert named[3, at] == 1
    assert named.sum() - plain.sum() == pytest.approx(1, abs=1e-2)
    told = judge(lines, [""] * len(lines), (), hints)
    assert told != judge(lines)
    assert told[3].score > 0  # judged all the same


def test_nothing_and_next_to_nothing() -> None:
    assert judge([]) == []
    assert len(judge(page("."))) == 1
    assert len(judge(page("😀", "\u200b|", "a" * 5))) == 3


def test_lone_surrogates_and_rare_planes_do_no_harm() -> None:
    text = "\ud800 broken " + "𝕳𝖊𝖑𝖑𝖔 " * 5
    assert len(judge([text])) == 1


def test_only_the_ends_of_a_long_line_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = []
    inner = features._measure
    monkeypatch.setattr(
        features, "_measure", lambda texts: looked.append(sum(map(len, texts))) or inner(texts)
    )
    text = "word " * 2_000_000
    judge([text])
    assert sum(looked) <= features.HEAD + features.TAIL + 1


def test_many_lines_are_judged_in_stretches_of_bounded_size(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = []
    inner = looking.measure
    monkeypatch.setattr(looking, "measure", lambda lines: sizes.append(len(lines)) or inner(lines))
    lines = ["x"] * (3 * STRETCH + 5)
    assert len(judge(lines)) == len(lines)
    assert max(sizes) <= STRETCH
    assert sum(sizes) == len(lines)


def test_of_many_lines_only_a_stretch_is_kept_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "STRETCH", 10)
    alive: list[weakref.ref[object]] = []
    table_of = judging.Model.table

    def table_(*given: object) -> tuple[object, float]:
        rows, known = table_of(*given)
        alive.append(weakref.ref(rows))
        assert sum(one() is not None for one in alive) <= 2
        return rows, known

    monkeypatch.setattr(judging.Model, "table", table_)
    long = Look(page(*ENGLISH, *GERMAN, *SPANISH, *FURNITURE["en"], *ENGLISH))
    assert len(long.verdicts()) == len(long.below_furniture()) == len(long.texts)
    assert len(alive) == 2 * 4


def test_characters_are_measured_in_chunks_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = page(*ENGLISH, *GERMAN, *FURNITURE["en"])
    whole = measure(lines)
    monkeypatch.setattr(features, "CHUNK", 100)
    parts = measure(lines)
    for name in (
        "counts",
        "facts",
        "words",
        "starts",
        "lengths",
        "capital",
        "line",
        "bucket",
        "times",
    ):
        assert np.array_equal(getattr(whole, name), getattr(parts, name)), name


def test_a_word_has_one_number_wherever_it_stands() -> None:
    measured = measure(page("Harbour, the harbour", "of HARBOUR"))
    words = ("harbour", "the", "harbour", "of", "harbour")
    assert measured.words.tolist() == word_hashes(words).tolist()


def test_known_phrases_are_found_as_words_pairs_and_openings() -> None:
    vocabulary = Vocabulary.of({"more": -1.0, "read more": -2.0, "^read": -4.0})
    against = vocabulary.judge(measure(page("Read more", "more to read", "nothing")))[1]
    assert against[0] == pytest.approx(-7 / np.sqrt(4))
    assert against[1] == pytest.approx(-1 / np.sqrt(2))
    assert against[2] == 0
    one, other = keys_of_phrases(["read more", "more read"])
    assert one != other


def test_words_tell_of_kinds_of_lines_beside_a_body() -> None:
    words = {"by": -1.0, "more": -2.0, "said": 1.0}
    vocabulary = Vocabulary.of(words, {"links": [0.0, 3.0, -1.0], "authors": [2.0, 0.0, 0.0]})
    measured = measure(page("More, he said", "by", "nothing"))
    said = vocabulary.judge(measured)
    assert said.kinds == pytest.approx(np.array([[2 / np.sqrt(3), 0], [0, 2 / np.sqrt(2)], [0, 0]]))
    plain = vocabulary.without_kinds().judge(measured)
    assert plain.kinds.shape == (3, 0)
    assert np.array_equal(plain.score, said.score)
    assert plain.score == pytest.approx([-1 / np.sqrt(3), -1 / np.sqrt(2), 0])


def test_the_table_has_its_columns() -> None:
    measured = measure(page(*ENGLISH))
    assert table(measured, model().vocabulary.judge(measured)).shape == (len(ENGLISH), len(NAMES))


@pytest.mark.parametrize("name", ["text", "html", "amidst"])
def test_the_model_files_state_where_they_come_from_and_are_small(name: str) -> None:
    text = (resources.files("flows.cleaning.model") / f"model_{name}.json").read_text(encoding="utf-8")
    about = json.loads(text)["about"]
    assert len(text.encode()) < 1_000_000
    assert "benchmarks.train" in about["command"]
    assert {"MIT", "CC-BY-4.0"} <= {
        word.strip(",") for source in about["trained on"] for word in source.split()
    }
    assert about["licence"]
    assert about["cross-validated"]


def test_the_models_look_at_the_columns_there_are() -> None:
    assert model().forest.columns == (*NAMES, *model().vocabulary.kinds, *judging.HINTS)
    assert model("html").forest.columns == (*NAMES, *markup.NAMES, *judging.HINTS)
    for name in ("text", "html"):
        using = model(name)
        assert using.network is not None
        assert using.network.enter.shape[2] == len(using.forest.columns)


def bars(*parts: tuple[float, int]) -> list[float]:
    """The bars for lines of these probabilities and words, all words known."""
    scores, words = (np.array(column, np.float32) for column in zip(*parts, strict=True))
    return model().bars(words, scores, 1.0).tolist()


def scored(*parts: tuple[float, int]) -> float:
    """The highest of them, which is that of most lines."""
    return max(bars(*parts))


def test_the_bar_goes_by_half_the_best_expected_f1() -> None:
    assert scored((1, 40), (0, 60)) == pytest.approx(judging.WORTH * 0.5)
    # Keeping both of 0.8 and 0.4: 2 * (0.8 + 0.4) / (1.2 + 2); only the first: 2 * 0.8 / (1.2 + 1).
    assert scored((0.8, 10), (0.4, 10), (0, 10)) == pytest.approx(judging.WORTH * 2.4 / 3.2 / 2, rel=1e-4)


def test_the_bar_is_lower_for_leavings_and_unknown_words_and_never_nothing() -> None:
    assert model().lenient < judging.WORTH
    assert scored((1, 90), (0.1, 10)) == pytest.approx(model().lenient * 0.5, rel=0.1)
    unknown = model().bars(np.array([9.0]), np.array([0.9]), 0.0)
    assert unknown < 0.2
    assert scored((0.001, 10), (0.002, 10)) == judging.LOWEST


def test_the_bar_is_lower_for_a_line_with_which_a_tenth_of_the_article_would_go() -> None:
    menu = [(0.0, 3)] * 200
    light, heavy, _, *rest = bars((1, 30), (0.2, 60), (1, 400), *menu)
    assert heavy == pytest.approx(light * judging.MILD)
    assert set(rest) == {light}
    light, heavy, _ = bars((1, 30), (0.2, 60), (1, 400))
    assert heavy == pytest.approx(light * judging.MILD_LEFT)
    assert len(set(bars((0.2, 60), *menu))) == 1  # there is no article of which it might be


def test_the_language_is_told_by_the_long_lines_and_not_by_a_few_words() -> None:
    def known(*texts: str) -> float:
        return model().table(measure(page(*texts)))[1]

    assert known("Xqzt wvbn", "What is this", "The news of the day") == 1.0
    assert known("Xqzt wvbn", "Qrzl") == known("ផ្សារចាស់ក្នុងក្រុងត្រូវបានបើកឡើងវិញ", "12/05/2019") == 0.0
    assert known(*FINNISH, *FURNITURE["en"]) < judging.UNKNOWN < known(*ENGLISH, *FURNITURE["de"])


KHMER = (
    "ផ្សារចាស់ក្នុងក្រុងត្រូវបានបើកឡើងវិញ",
    "អភិបាលក្រុងបានប្រកាសកាលពីថ្ងៃច័ន្ទថាផ្សារចាស់នឹងបើកឡើងវិញនៅសប្តាហ៍ក្រោយបន្ទាប់ពីការជួសជុលរយៈពេលពីរឆ្នាំ។",
    "អ្នកលក់ជាងបីរយនាក់នឹងត្រឡប់មកតូបរបស់ពួកគេវិញហើយតម្លៃជួលនឹងនៅដដែលរហូតដល់ចុងឆ្នាំ។",
    "អ្នកស្រុកម្នាក់បាននិយាយថាគាត់បានរង់ចាំថ្ងៃនេះអស់រយៈពេលយូរណាស់មកហើយ។",
    "ផ្លូវជុំវិញផ្សារនឹងត្រូវបិទនៅព្រឹកថ្ងៃសៅរ៍ដើម្បីរៀបចំពិធីសម្ពោធ។",
)


@pytest.mark.parametrize("date", [(), ("12/05/2019",)])
def test_a_short_page_in_a_script_without_blanks_is_in_an_unknown_language(date: Sequence[str]) -> None:
    """Its few words, a line each, would be taken for known ones, and the page for one without an article."""
    menu = "".join(f"<li><a href='/x'>{word}</a></li>" for word in ("ទំព័រដើម", "ព័ត៌មាន", "កីឡា", *date))
    headline, *prose = KHMER
    kept = kept_of_web_page(f"<ul>{menu}</ul><h1>{headline}</h1>", *(f"<p>{line}</p>" for line in prose))
    assert set(prose) <= set(kept)


def web_page(*pieces: str) -> tuple[list[str], tuple[Block, ...]]:
    found = page_of_html("<html><body>" + "".join(pieces) + "</body></html>")
    return page(found.text), found.blocks


def kept_of_web_page(*pieces: str) -> list[str]:
    lines, blocks = web_page(*pieces)
    return [line for line, verdict in zip(lines, judge(lines, (), blocks), strict=True) if verdict.keep]


def test_web_pages_are_judged_by_their_markup() -> None:
    article = "<article class=entry-content><h1>Crane falls into the harbour</h1>" + "".join(
        f"<p>{line}</p>" for line in ENGLISH
    )
    comment = "I have lived there for forty years, and nobody has ever painted that crane, as far as I know."
    found = kept_of_web_page(
        "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>", article, "</article>",
        "<section id=comments><ol class=comment-list><li class=comment><div class=comment-body>",
        f"<p>{comment}</p></div></li></ol></section>",
    )  # fmt: skip
    assert [line for line in found if line in ENGLISH] == ENGLISH
    assert not {comment, "Home", "World"} & set(found)


def test_what_stands_on_a_web_page_twice_is_kept_once() -> None:
    body = "".join(f"<p>{line}</p>" for line in ENGLISH)
    found = kept_of_web_page(f"<article>{body}</article>", f"<div class=mobile hidden>{body}</div>")
    assert all(found.count(line) == 1 for line in ENGLISH)
    lines, blocks = web_page(f"<article>{body}</article>", f"<div class=mobile>{body}</div>")
    for verdict in judge(lines, (), blocks):
        assert bool(verdict.why) is not verdict.keep


def test_lines_without_a_block_and_pages_without_a_body_do_no_harm() -> None:
    lines, blocks = web_page("<p>One line.</p>", "<p>Another line.</p>")
    assert len(judge(lines, (), [None, blocks[1]])) == 2
    assert judge([], (), ()) == []


@pytest.mark.parametrize("name", ["text", "html"])
def test_no_product_of_the_networks_is_large_enough_to_be_spread_over_threads(name: str) -> None:
    using = model(name).network
    assert using is not None
    weights = [
        using.enter,
        using.trait,
        using.told,
        *(w for layer in using.layers for w in (layer.wide, layer.back)),
    ]
    for each in weights:
        if each.size:
            lines = network.lines_of_a_piece(each)
            assert lines >= 8
            assert each.shape[1] * each.shape[2] * lines < 65536 * 4  # OpenBLAS, interface/gemm.c
