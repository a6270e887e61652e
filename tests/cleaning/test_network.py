"""The network: the same verdicts as its definition says, whatever the page's length."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from flows.cleaning.model.network import Network

COLUMNS, WIDTH, REACHES, TRAITS = 5, 4, (1, 2, 8), 3


def stored(seed: int) -> dict[str, Any]:
    chance = np.random.default_rng(seed)

    def whole(*shape: int) -> Any:
        return chance.integers(-6000, 6000, shape).tolist()

    return {
        "middle": chance.normal(size=COLUMNS).tolist(),
        "spread": (0.5 + chance.random(COLUMNS)).tolist(),
        "enter": whole(COLUMNS, WIDTH + 1),
        "enter offset": whole(WIDTH),
        "layers": [
            {"reach": reach, "wide": whole(3 * WIDTH, WIDTH), "wide offset": whole(WIDTH),
             "back": whole(WIDTH, WIDTH), "back offset": whole(WIDTH)}
            for reach in REACHES
        ],
        "attention": whole(WIDTH), "page": whole(WIDTH, WIDTH), "leave": whole(WIDTH), "start": int(whole(1)[0]),
        "trait": whole(WIDTH, TRAITS), "trait offset": whole(TRAITS), "told": whole(2 * TRAITS, WIDTH),
    }  # fmt: skip


def one_by_one(told: dict[str, Any], table: np.ndarray) -> list[float]:
    """The network line by line and number by number, from the file's whole numbers."""

    def read(name: str, of: dict[str, Any] = told) -> np.ndarray:
        return np.array(of[name], np.float64) / 10_000

    seen = [np.clip((row - told["middle"]) / told["spread"], -4, 4) for row in table.astype(np.float64)]
    enter = read("enter")
    states = [np.maximum(row @ enter[:, :-1] + read("enter offset"), 0) for row in seen]
    nothing = np.zeros(WIDTH)
    for at, layer in enumerate(told["layers"]):

        def state(line: int, states: list[np.ndarray] = states) -> np.ndarray:
            return states[line] if 0 <= line < len(states) else nothing

        reach = layer["reach"]
        around = [np.concatenate([state(n - reach), state(n), state(n + reach)]) for n in range(len(states))]
        found = [np.maximum(row @ read("wide", layer) + read("wide offset", layer), 0) for row in around]
        states = [
            old + new @ read("back", layer) + read("back offset", layer)
            for old, new in zip(states, found, strict=True)
        ]
        if at == len(told["layers"]) // 2:
            weights = np.exp([row @ read("attention") for row in states])
            mean = sum(w * row for w, row in zip(weights / weights.sum(), states, strict=True))
            whole = np.maximum(mean @ read("page"), 0)
            traits = [np.maximum(row @ read("trait") + read("trait offset"), 0) for row in states]
            most = [
                np.concatenate([np.max(traits[: n + 1], 0), np.max(traits[n:], 0)])
                for n in range(len(states))
            ]
            states = [row + one @ read("told") + whole for row, one in zip(states, most, strict=True)]
    return [
        float(np.maximum(row, 0) @ read("leave") + own @ enter[:, -1] + told["start"] / 10_000)
        for row, own in zip(states, seen, strict=True)
    ]


@pytest.mark.parametrize("lines", [1, 2, 7, 24, 25, 48, 100])
def test_a_network_judges_as_its_definition_says(lines: int) -> None:
    told = stored(lines)
    table = np.random.default_rng(1).normal(size=(lines, COLUMNS)).astype(np.float32) * 3
    found = Network.of(told).judge(table)
    assert found.dtype == np.float32
    assert found.tolist() == pytest.approx(one_by_one(told, table), rel=1e-4, abs=1e-4)


def test_several_networks_judge_as_they_do_on_average() -> None:
    table = np.random.default_rng(5).normal(size=(40, COLUMNS)).astype(np.float32)
    both = Network.of(stored(1), stored(2)).judge(table)
    each = [Network.of(stored(seed)).judge(table) for seed in (1, 2)]
    assert both.tolist() == pytest.approx(np.mean(each, 0).tolist(), abs=1e-5)


def test_no_lines_are_no_trouble_and_the_same_lines_get_the_same() -> None:
    network = Network.of(stored(0))
    assert network.judge(np.zeros((0, COLUMNS), np.float32)).shape == (0,)
    table = np.random.default_rng(2).normal(size=(50, COLUMNS)).astype(np.float32)
    assert np.array_equal(network.judge(table), network.judge(table.copy()))


def test_a_column_far_off_counts_no_more_than_its_limit() -> None:
    network = Network.of(stored(3))
    far, farther = (np.full((3, COLUMNS), number, np.float32) for number in (1e3, 1e30))
    assert np.array_equal(network.judge(far), network.judge(farther))
