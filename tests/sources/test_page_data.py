"""Pages that show nothing without their scripts, and hand these the article as data."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from urllib.parse import quote

import pytest

from flows.documents import SeedRecord
from flows.line import document_of
from flows.sources import Limits, data_article, page_data
from flows.sources.data_article import articles_of
from flows.sources.data_blocks import kind_of
from flows.sources.fields import stated_of
from flows.sources.html import page_of_html
from flows.sources.page_data import data_of
from tests.counting import calls_of, grows_with_the_input, seconds_of

TITLE = "Swing bridge at Weller shut"
PROSE = [
    "The swing bridge at Weller will be shut from Monday, the council said, after cracks were found in two of its piers.",
    "“We could not wait any longer,” said Ana Li, who leads the council's works committee, after the vote.",
    "Work on the bridge is to begin in the autumn and is expected to last for eighteen months, the council said.",
    "Until then a ferry will carry people and bicycles over the river from six in the morning to ten at night.",
]
OTHER = "Dues for small boats rise by a tenth from June, the port said on Tuesday, and those of large ones by a fifth."
MARKED = "".join(f"<p>{line}</p>" for line in PROSE)
STORY = {
    "id": 17,
    "slug": "swing-bridge",
    "title": TITLE,
    "publishedAt": "2024-05-02T08:00:00Z",
    "author": {"name": "Tom Oak"},
    "body": MARKED,
    "related": [{"title": "Dues rise", "slug": "dues", "body": f"<p>{OTHER}</p>" * 9}],
}


def shell(data: str, root: str = "<div id=root>") -> str:
    return (
        f"<html><head><title>{TITLE} | Weller Post</title></head><body>{root}</div>{data}"
        "<noscript>You need to enable JavaScript to run this app.</noscript><p>© Weller Post</p></body></html>"
    )


def in_json(value: Any) -> str:
    return shell(f'<script id="state" type="application/json">{json.dumps(value)}</script>')


def in_script(script: str) -> str:
    return shell(f"<script>{script}</script>")


def pushed(row: str) -> str:
    return f"self.stream.push({json.dumps([1, row])})"


def pieces(kind: str, within: str, field: str) -> list[dict[str, Any]]:
    return [
        {
            kind: "paragraph",
            within: [{kind: "text", field: line[:30]}, {kind: "text", field: line[30:], "marks": []}],
        }
        for line in PROSE
    ]


WRITTEN = {
    "in an object of JSON": in_json({"props": {"pageProps": {"article": STORY, "menu": [{"title": "Home"}]}}}),
    "as an answer that was kept": in_json({"status": 200, "body": json.dumps({"article": STORY})}),
    "as plain text": in_json({"article": STORY | {"body": "\n\n".join(PROSE)}}),
    "with its markup escaped": in_json({"article": STORY | {"body": html.escape(MARKED)}}),
    "with references": in_json([["State", 1], {"title": 2, "body": 3, "date": 4}, TITLE, MARKED, "2024-05-02"]),
    "as an assignment": in_script(f"window.state = {json.dumps({'article': STORY})};(function(){{}})()"),
    "to be parsed": in_script(f"window.state = JSON.parse({json.dumps(json.dumps(STORY))})"),
    "to be parsed, as an address": in_script(f'a = JSON.parse(decodeURIComponent("{quote(json.dumps(STORY))}"))'),
    "as a program": in_script(
        f'window.state=(function(a,b){{return {{data:[{{article:{{id:17,title:"{TITLE}",by:a,body:{json.dumps(MARKED)}}}}}]}}}})'
        '("Tom Oak",false)'
    ),
    "as a stream": in_script(pushed(f"0:[{json.dumps({'title': TITLE, 'html': '$5'})}]\n"))
    + f"<script>{pushed(f'5:T{len(MARKED.encode()):x},{MARKED}6:[1]')}</script>",
    "in an attribute": shell("", f'<div id="app" data-page="{html.escape(json.dumps({"props": STORY}))}">'),
    "as a list of paragraphs": in_json({"story": {"headline": TITLE, "paragraphs": PROSE}}),
    "as blocks": in_json({"title": TITLE, "content": {"blocks": [{"type": "paragraph", "data": {"text": t}} for t in PROSE]}}),
    "as pieces": in_json({"title": TITLE, "body": pieces("type", "children", "text")}),
    "as a document": in_json({"title": TITLE, "body": {"nodeType": "document", "content": pieces("nodeType", "content", "value")}}),
    "by names in a store": in_script(
        "S = "
        + json.dumps(
            {
                "ROOT_QUERY": {"post": {"__ref": "Post:1"}},
                "Post:1": {"title": TITLE, "content": {"paragraphs": [{"__ref": f"P:{at}"} for at in range(4)]}},
                **{f"P:{at}": {"__typename": "P", "text": line} for at, line in enumerate(PROSE)},
            }
        )
    ),
    "under names of its own": in_json({"beitrag": {"titel": TITLE, "inhalt": MARKED}}),
}  # fmt: skip


@pytest.mark.parametrize("written", WRITTEN)
def test_an_article_that_only_scripts_would_show_is_read(written: str) -> None:
    lines = page_of_html(WRITTEN[written]).text.split("\n")
    assert lines[: 1 + len(PROSE)] == [TITLE, *PROSE]
    assert OTHER not in lines


def test_what_is_stated_beside_it_describes_it() -> None:
    record = SeedRecord("", "html", WRITTEN["in an object of JSON"].encode(), "", {})
    found = document_of(record, Limits())
    assert found.description.headline == TITLE
    assert found.description.authors == ("Tom Oak",)
    assert found.description.published_on == date(2024, 5, 2)


def test_a_brief_below_the_title_of_its_page_is_read() -> None:
    brief = ["The swing bridge at Weller will be shut from Monday, the council said.", "Work is to begin in autumn. A ferry will carry people and bicycles."]  # fmt: skip
    marked = "".join(f"<p>{line}</p>" for line in brief)
    assert page_of_html(in_json(STORY | {"body": marked})).text.split("\n")[:3] == [TITLE, *brief]
    # Nothing says that it is an article's text, or that it is this page's.
    for story in (STORY | {"body": "", "mood": marked}, STORY | {"body": marked, "title": "Dues rise"}):
        assert brief[0] not in page_of_html(in_json(story)).text


def test_the_beginning_before_a_wall_is_not_all_of_it() -> None:
    lines = page_of_html(shell(f"<h1>{TITLE}</h1><p>{PROSE[0]}</p>") + in_json(STORY)).text.split("\n")
    assert set(PROSE) < set(lines)


def test_a_page_that_shows_its_article_shows_no_more() -> None:
    there = "".join(f"<p>{line}</p>" for line in PROSE * 2)
    assert OTHER not in page_of_html(shell(there + in_json({"title": TITLE, "body": f"{OTHER}\n" * 9}))).text


def test_a_short_article_is_not_given_another_story() -> None:
    others = [{"title": "Dues rise", "slug": "dues", "body": f"<p>{OTHER}</p>" * 9}]
    short = f"<h1>{TITLE}</h1><p>{PROSE[0]}</p>"
    for data in ({"stories": others}, {"stories": [STORY | {"body": f"<p>{PROSE[0]}</p>"}, *others]}):
        assert OTHER not in page_of_html(shell(short) + in_json(data)).text
    data = {"stories": [STORY | {"body": "".join(f"<p>{line}</p>" for line in PROSE[:3])}, *others]}
    shown = "".join(f"<p>{line}</p>" for line in PROSE[:3])
    assert OTHER not in page_of_html(shell(f"<h1>{TITLE}</h1>{shown}") + in_json(data)).text


LONG = "".join(f"<p>{OTHER[:-1]}, {at}.</p>" for at in range(6))
DUES = {"title": "Dues for small boats rise", "slug": "dues", "publishedAt": "2024-04-01", "body": LONG}
ABOUT = {"title": "Weller Post", "url": "https://wellerpost.example/about", "description": LONG}
LINKS = "".join(f"<h2><a href='/{at}'>{line[:60]}</a></h2>" for at, line in enumerate([OTHER] * 8))


@pytest.mark.parametrize(
    ("title", "shown", "data"),
    [
        ("Weller Post - News from the valley", LINKS, {"posts": [DUES]}),
        ("Weller Post", LINKS, {"hero": DUES}),
        ("Weller Post - News from the valley", "", {"posts": [DUES, DUES | {"title": "Fish is dear"}]}),
        ("Pictures of the storm", "<h1>Pictures of the storm</h1><p>The pier on Monday</p>", {"story": DUES}),
        (
            "Weather",
            "<h1>Weather in Weller</h1><p>12 C</p>",
            {"note": {"title": "Our forecast", "text": LONG}},
        ),
        ("Weather", "<h1>Weather</h1>", {"dialog": {"heading": "Your data is yours", "body": LONG}}),
        ("Page not found | Weller Post", "<h1>404</h1>", {"fallback": {"story": DUES}}),
        ("Page not found | Weller Post", "", {"fallback": {"story": DUES}}),
        ("Dues for large ships rise", "<h1>Dues for large ships rise</h1>", {"story": DUES}),
        ("Storm | Weller Post", "<h1>Storm</h1><p>No ship sails.</p>", {"house": ABOUT}),
        (
            f"{TITLE} | Weller Post",
            f"<h1>{TITLE}</h1><p>It is shut.</p>",
            {"a": STORY | {"body": ""}, "b": DUES},
        ),
        (TITLE, f"<h1>{TITLE}</h1><p>{PROSE[0]}</p>", {"a": {"title": TITLE, "writer": {"about": LONG}}}),
        (TITLE, f"<h1>{TITLE}</h1><p>{PROSE[0]}</p>", {"a": {"title": TITLE, "talk": [{"body": LONG}]}}),
    ],
)
def test_a_page_without_an_article_is_given_none(title: str, shown: str, data: Any) -> None:
    page = f"<html><head><title>{title}</title></head><body>{shown}</body></html>"
    found = page_of_html(
        f'{page}<script type="application/json">{json.dumps(data)}</script><p>© Weller Post</p>'
    )
    assert OTHER[:-1] not in found.text
    assert not any(name.startswith("data:") for name in found.hints)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Weller Post", ""),
        ("", ""),
        (f"Weller Post: {TITLE}", ""),
        (f"{TITLE} | Local | Weller Post", f"<h1>{TITLE}</h1>"),
        (
            TITLE,
            f"<h1>{TITLE}</h1><p>Cracks in two of its piers, and a ferry until the autumn of the year to come.</p>",
        ),
        (
            TITLE,
            f"<h1>{TITLE}</h1><p>This site sets cookies, of which some are needed and others count its readers.</p>",
        ),
        (f"{TITLE} | Weller Post", LINKS),
    ],
)
def test_an_article_with_the_title_of_its_page_is_read(title: str, shown: str) -> None:
    deck = "Cracks in two of its piers, and a ferry until the autumn of the year to come."
    data = json.dumps({"story": STORY | {"description": deck, "writer": {"about": OTHER * 9}}})
    page = f"<html><head><title>{title}</title></head><body>{shown}</body></html>"
    lines = page_of_html(f'{page}<script type="application/json">{data}</script>').text.split("\n")
    assert lines[: 1 + len(PROSE)] == [TITLE, *PROSE]


@pytest.mark.parametrize(
    "data",
    [
        {"i18n": {"privacy": "We use cookies on this site. " * 30}},
        {"comments": [{"author": "Ann", "text": OTHER * 5}]},
        {"title": TITLE, "video": {"text": OTHER * 5}},
        {"title": TITLE, "css": ".a { b: c } " * 60},
    ],
)
def test_other_data_is_no_article(data: Any) -> None:
    assert page_of_html(in_json(data)).text.split("\n")[-1] == "© Weller Post"
    assert len(page_of_html(in_json(data)).text) < 100


_DATA = "<script type=application/json>"
HOSTILE: dict[str, Callable[[int], str]] = {
    "lists": lambda n: _DATA + "[" * n,
    "objects": lambda n: _DATA + '{"a":' * (n // 5),
    "escapes": lambda n: '<script>"' + '\\"' * (n // 2),
    "pushes": lambda n: "<script>" + '.push([1,"' * (n // 10),
    "texts to parse": lambda n: "<script>" + 'JSON.parse("' * (n // 12),
    "assignments": lambda n: "<script>" + 'a={"b":' * (n // 7),
    "scripts": lambda n: "<script>" * (n // 8),
    "attributes": lambda n: "<a b='{" * (n // 7),
    "chains": lambda n: _DATA + json.dumps([{"a": 1}] + [[at + 1] * 9 for at in range(1, n // 60)]),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_data_made_to_be_slow_costs_linear_time(name: str) -> None:
    def read(length: int) -> float:
        page = f"<p>Closed.</p>{HOSTILE[name](length)}</script>"
        return seconds_of(lambda: page_of_html(page))

    assert grows_with_the_input(read, 2_000_000)


def test_a_stream_of_many_rows_is_read_once() -> None:
    def read(rows: int) -> float:
        stream = json.dumps("1:{}\n" * rows)
        page = f"<script>self.rows.push([1,{stream}])</script>"
        assert len(list(data_of(page))) == rows
        return seconds_of(lambda: list(data_of(page)))

    assert grows_with_the_input(read, 100_000)


def test_a_text_that_data_names_many_times_is_not_written_as_often():
    text = "The quay at Weller is shut until the storm is over, said the port, "
    values = [
        {"title": 1, "content": 2},
        "Quay shut",
        [3],
        {"type": 4, "children": 5},
        "paragraph",
        [6] * 5000,
        text * 500,
    ]
    page = f'<script type="application/json">{json.dumps(values)}</script>'
    assert all(len(told.markup) < 2_000_000 for told in articles_of(data_of(page), ()))


def test_each_title_of_data_is_compared_with_a_bounded_number_of_a_page() -> None:
    values = [{"title": f"The quay at Weller is shut {at}", "content": OTHER * 4} for at in range(200)]

    def calls(titles: int) -> int:
        told = [f"Swing bridge number {at} at Weller shut" for at in range(titles)]
        return calls_of(lambda: list(articles_of(values, told)))[0]

    assert calls(2_000) < 2 * calls(100)


def test_what_many_objects_name_is_not_read_anew_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def counted(value: Any) -> str:
        read.append(sum(map(len, value)) if isinstance(value, list) else len(value))
        return stated_of(value)

    monkeypatch.setattr(data_article, "stated_of", counted)
    shared = [OTHER * 10_000, ["quay"] * 100_000]
    values = [{"title": shared[0], "tags": shared[1], "type": shared[0]} for _ in range(50)]
    list(articles_of([values], ()))
    assert 0 < sum(read) < len(shared[0])
    assert len(kind_of(values[0])) < 1_000


def test_data_beyond_what_is_looked_at_is_not_read() -> None:
    drawn = 0

    def values() -> Iterator[Any]:
        nonlocal drawn
        while drawn < 100:
            drawn += 1
            yield [0] * 200_000

    assert list(articles_of(values(), ())) == []
    assert drawn < 5


def test_what_is_no_json_is_read_about_once_however_many_values_seem_to_begin_in_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spent = 0
    read_on = page_data._read_on

    def counted(text: str, at: int) -> tuple[Any, int]:
        nonlocal spent
        value, end = read_on(text, at)
        spent += end - at
        return value, end

    monkeypatch.setattr(page_data, "_read_on", counted)
    script = "x=" + '{"a":' * 19 + json.dumps([OTHER] * 1_000)  # never closed
    list(data_of(f"<script>{script}</script>"))
    assert 0 < spent < 3 * len(script)
