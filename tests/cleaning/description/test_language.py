"""The language is told as py3langid tells it, only faster."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description import language
from flows.cleaning.description.language import _model, language_of
from flows.documents import Page

LIBRARY = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
TEXTS = [
    "The harbour of Lindholm was closed on Tuesday after a crane fell into the water during unloading.",
    "Der Hafen blieb am Dienstag geschlossen, weil ein Kran beim Entladen ins Wasser gestürzt war.",
    "Le port est resté fermé mardi, une grue étant tombée à l’eau pendant le déchargement.",
    "Порт был закрыт во вторник: во время разгрузки в воду упал кран, никто не пострадал.",
    "星期二港口关闭，一台起重机在卸货时掉入水中，没有人受伤。",
    "أغلق الميناء يوم الثلاثاء بعد سقوط رافعة في الماء أثناء التفريغ، ولم يصب أحد بأذى.",
    "LUKA JE BILA ZATVORENA U UTORAK NAKON PADA DIZALICE U MORE",
    "Luka je bila zatvorena u utorak, rekao je kapetan, a brodovi čekaju.",
    "a",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_language_is_the_librarys(text: str) -> None:
    told, confidence = _model().classify(text)
    theirs, chance = LIBRARY.classify(text)
    assert told == theirs
    assert confidence == pytest.approx(chance, abs=1e-5)


@settings(max_examples=100)
@given(st.text(min_size=1, max_size=120))
def test_the_language_of_any_text_is_the_librarys(text: str) -> None:
    told, confidence = _model().classify(text)
    theirs, chance = LIBRARY.classify(text)
    assert confidence == pytest.approx(chance, abs=1e-4)
    assert told == theirs or confidence < 0.6  # of two as likely either may come first


def test_the_models_weights_are_what_their_bits_are_read_as() -> None:
    # Below zero, and no denormal half among them.
    assert (_model().library.nb_ptc < -(2.0**-14)).all()


def test_no_ngram_of_the_model_is_longer_than_the_walk_looks_back() -> None:
    model = _model()
    reached = np.zeros(len(model.rows), np.bool_)
    last = np.zeros(1, np.int64)
    reached[0] = True
    steps = 0
    while len(last):
        beside = np.zeros(len(reached), np.bool_)
        for row in model.rows[last]:
            beside[model.following[row : row + 256]] = True
        last = np.flatnonzero(beside & ~reached)
        reached[last] = True
        steps += len(last) > 0
    assert steps == language._LONGEST
    assert model.following[model.rows[0] + 0xFF] == 0


class Asked:
    """A model that counts how many characters it is asked about."""

    def __init__(self, sure: float) -> None:
        self.sure, self.asked = sure, list[int]()

    def classify(self, text: str) -> tuple[str, float]:
        self.asked.append(len(text))
        return "en", self.sure if len(text) < 200 else 0.9


@pytest.mark.parametrize(("sure", "asked"), [(0.99, [120]), (0.8, [120, 400])])
def test_the_model_is_asked_about_a_bounded_beginning(
    monkeypatch: pytest.MonkeyPatch, sure: float, asked: list[int]
) -> None:
    model = Asked(sure)
    monkeypatch.setattr(language, "_model", lambda: model)
    language._told.cache_clear()
    told = language_of("The harbour was closed on Tuesday. " * 10_000)
    assert told is not None and model.asked == asked
    assert language_of("The harbour was closed on Tuesday. " * 10_000) == told
    assert model.asked == asked  # remembered
    language._told.cache_clear()


@pytest.mark.parametrize(
    ("declared", "code"),
    [
        ("en-GB", "en"), ("pt_BR", "pt"), ("DE", "de"), ("deu", "de"), ("iw", "he"), ("nb-NO", "no"),
        ("und", None), ("mul", None), ("xx", None), ("english", None), ("", None),
    ],
)  # fmt: skip
def test_a_page_declares_a_code_or_none(declared: str, code: str | None) -> None:
    known = describe(clean("Short."), Page("Short.", hints={"meta:language": declared}))
    assert known.language == code


def test_what_is_no_language_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent:
        def classify(self, text: str) -> tuple[str, float]:
            return "zxx", 1.0

    monkeypatch.setattr(language, "_model", Silent)
    language._told.cache_clear()
    assert language_of("xjw qqz vbn mkl " * 40) is None
    language._told.cache_clear()


def test_chinese_is_told_by_its_signs_where_the_model_is_unsure() -> None:
    text = "台北市政府昨日宣布，大安區與信義區將試辦公車專用道，預計明年三月啟用，民眾可透過手機查詢到站時間。市長表示，此舉可減少塞車。"
    told, confidence = _model().classify(text)
    assert told == "zh"
    assert confidence < 0.7
    assert language_of(text) == ("zh", round(confidence, 4))
    assert language._told(text + "のための会議") is None
