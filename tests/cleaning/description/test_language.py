"""The language is told as py3langid tells it, only faster."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.cleaning.description.language import LONGEST, _model

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
    language, confidence = _model().classify(text)
    theirs, chance = _model().library.classify(text)
    assert (language, confidence) == (theirs, pytest.approx(chance, abs=1e-5))


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=120))
def test_any_text_reaches_the_states_that_a_walk_byte_by_byte_reaches(text: str) -> None:
    library = _model().library
    encoded = library._encode(text)
    state, walked = 0, []
    for letter in encoded:
        state = library.tk_nextmove[library.tk_row[state] * 256 + letter]
        walked.append(state)
    assert _model()._reached(encoded).tolist() == walked


def test_no_ngram_is_longer_than_what_is_walked() -> None:
    model = _model()
    table = np.asarray(model.following).reshape(-1, 256)
    known = np.zeros(len(model.row), np.bool_)
    edge, steps = np.zeros(1, np.intp), 0
    while len(edge):
        known[edge] = True
        reached = np.unique(table[model.row[edge] // 256])
        edge = reached[~known[reached]].astype(np.intp)
        steps += bool(len(edge))
    assert (known.all(), steps) == (True, LONGEST)
