"""HTML pages: one line a block, what the markup knows of it, and bounded cost for hostile ones."""

from __future__ import annotations

import json
import time

import pytest
from lxml import html as lxml_html

from flows.documents import Page
from flows.errors import SourceError
from flows.sources import Limits, json_ld
from flows.sources.html import page_of_html


def lines(markup: str) -> list[str]:
    return page_of_html(markup).text.split("\n")


def test_blocks_are_lines_and_their_offsets_hold() -> None:
    page = page_of_html(
        "<h1>Ferry strike ends</h1><p>The crews\n  went <b>back</b> to work.</p>"
        "<ul><li>One<li>Two</ul><table><tr><td>a<td>b</table><blockquote>Said he</blockquote>"
        "<figure><img src=x alt=unseen><figcaption>The quay</figcaption></figure>"
    )
    assert [(b.tag, page.text[b.start : b.end]) for b in page.blocks] == [
        ("h1", "Ferry strike ends"),
        ("p", "The crews went back to work."),
        ("li", "One"),
        ("li", "Two"),
        ("td", "a"),
        ("td", "b"),
        ("blockquote", "Said he"),
        ("figcaption", "The quay"),
    ]
    assert page.text == "\n".join(page.text[b.start : b.end] for b in page.blocks)


def test_a_nul_alone_is_passed_over_as_browsers_do_and_more_are_damage() -> None:
    page = b"<div>Kelso, 3 March 2020\0</div>" + b"<p>The ferry was late again on Monday.</p>" * 50
    assert page_of_html(page).text.startswith("Kelso, 3 March 2020\nThe ferry")
    for broken in (page.replace(b"\0", b"\0\0"), page.replace(b"\0", b"\0 \0 \0 \0")):
        with pytest.raises(SourceError) as refused:
            page_of_html(broken)
        assert refused.value.reason == "nul-bytes"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>a<br>b<br><br/>c</p>", ["a", "b", "c"]),
        ("<p>x</p>loose <i>text</i><div>y", ["x", "loose text", "y"]),
        ("<pre>one\n  two\r\n\nthree</pre>", ["one", "two", "three"]),
        ("<p>no\u00a0break &amp; &lt;tag&gt; &eacute;\U0001f600", ["no\u00a0break & <tag> \u00e9\U0001f600"]),
        ("<p>one &#150; two &#x92;", ["one \u2013 two \u2019"]),
        ("<p>no &#0; character &#xD83D; here", ["no &#0; character &#xD83D; here"]),
        ("<p>a<script>x='<p>b</p>'</script><style>p{}</style>c", ["ac"]),
        ("<p>a<svg><title>icon</title><text>t</text></svg>b", ["ab"]),
        ("<p>see <![CDATA[the text]]> here", ["see the text here"]),
        ("<p>[<a class=__cf_email__ data-cfemail=2a4b6a48>[email&#160;protected]</a>]", ["[[email\u00a0protected]]"]),
    ],
)  # fmt: skip
def test_text_is_what_a_browser_shows(markup: str, expected: list[str]) -> None:
    assert lines(markup) == expected


def test_hidden_text_is_kept_apart_and_marked() -> None:
    page = page_of_html(
        "<p>Seen <span style='display: none'>not seen</span>again</p><div hidden><p>deep</p></div>"
        "<noscript>Switch scripts on</noscript><p>end"
        "<template><p>not yet</p></template><div><template shadowrootmode=open><p>shown</template></div>"
    )
    assert [(page.text[b.start : b.end], b.hidden) for b in page.blocks] == [
        ("not seen", True),
        ("Seen again", False),
        ("deep", True),
        ("Switch scripts on", True),
        ("end", False),
        ("not yet", True),
        ("shown", False),
    ]


def test_a_block_knows_its_ancestors_and_its_links() -> None:
    page = page_of_html(
        '<div class="wp-share box" id=s><ul><li><a class=icon-x href=/x><b>Share</b></a></li>'
        "<li>see <a href=/y>this</a></li></ul></div>"
    )
    first, second = page.blocks
    assert first.path.split() == [
        "html",
        "body",
        "div",
        "wp-share",
        "box",
        "s",
        "ul",
        "li",
        "a",
        "icon-x",
        "b",
    ]
    assert second.path.split() == ["html", "body", "div", "wp-share", "box", "s", "ul", "li"]
    assert (first.link_chars, second.link_chars) == (5, 4)


@pytest.mark.parametrize(
    ("markup", "hidden", "shown"),
    [
        (
            "<p>Write to <a data-cfemail=2a4e4f59416a5b5f4b5304494547>[email protected]</a> today",
            "Write to [email protected] today",
            "Write to desk@quay.com today",
        ),
        (
            "<p>or <a href='/cdn-cgi/l/email-protection#2a4e4f59416a5b5f4b530449454715595f48404f495e176243'>mail us</a>.",
            "or mail us.",
            "or desk@quay.com.",
        ),
        (
            "<p>x <span data-cfemail=2a4e4f59416a5b5f4b5304494547><div>[email protected]</div></span> y",
            "x\n[email protected]\ny",
            "x desk@quay.com y",
        ),
        # No code, not hexadecimal, no UTF-8, no address: what the page shows stays.
        *(
            (f"<p><a data-cfemail='{code}'>[email protected]</a>", "[email protected]", "[email protected]")
            for code in ("", "zz", "2ad5d5", "2a4b4b", "2a4b6a2a")
        ),
    ],
)
def test_an_address_is_revealed_only_when_asked(markup: str, hidden: str, shown: str) -> None:
    assert page_of_html(markup).text == hidden
    assert page_of_html(markup, reveal_emails=True).text == shown


def test_the_page_states_its_metadata() -> None:
    page = page_of_html(
        """<html lang=pt><head><title>Pier reopens | The Quay</title>
        <link rel=canonical href="https://quay.example/pier">
        <meta property="og:title" content="Pier reopens"><meta property="og:site_name" content="The Quay">
        <meta property="article:published_time" content="2021-03-04T05:06:07Z">
        <meta property="article:author" content="https://social.example/someone">
        <meta name=author content="Ana Prado"><meta name=keywords content="pier, harbour">
        <script type="application/ld+json">{"@graph": [
          {"@type": "WebSite", "name": "Quay &amp; Co"},
          {"@type": ["NewsArticle"], "headline": "Pier reopens at last", "author": {"@id": "#ana"},
           "datePublished": "2021-03-04", "publisher": {"name": "Quay Press"}},
          {"@type": "Person", "@id": "#ana", "name": "Ana Prado"}]}</script></head>
        <body><span itemprop=author itemscope><b itemprop=name>Ana P.</b>, reporter</span>
        <time datetime="2021-03-04">4 March</time><p class=updated><time>5 March</time></p>
        <a rel=author href=/ana>Ana</a>
        <span class="post-author vcard">Posted by <span class=fn>Ana Pr.</span></span>
        <abbr class=published title="2021-03-04T05:06:00Z">5:06</abbr>
        <li class=comment><cite class="comment-author vcard"><b class=fn>troll</b></cite></li>
        <div itemscope itemtype="https://schema.org/Comment"><i itemprop=author>troll</i></div></body>"""
    )
    assert page.hints == {
        "meta:language": "pt",
        "title:title": "Pier reopens | The Quay",
        "link:canonical": "https://quay.example/pier",
        "opengraph:title": "Pier reopens",
        "opengraph:site_name": "The Quay",
        "opengraph:published": "2021-03-04T05:06:07Z",
        "meta:authors": ("Ana Prado",),
        "meta:tags": ("pier", "harbour"),
        "json-ld:site_name": "Quay & Co",
        "json-ld:title": "Pier reopens at last",
        "json-ld:authors": ("Ana Prado",),
        "json-ld:published": "2021-03-04",
        "json-ld:publisher": "Quay Press",
        "microdata:authors": ("Ana P.",),
        "time:published": ("2021-03-04", "2021-03-04T05:06:00Z"),
        "time:updated": ("5 March",),
        "rel:authors": ("Ana",),
        "hcard:authors": ("Ana Pr.",),
    }


@pytest.mark.parametrize(
    ("items", "told"),
    [
        (
            [
                {"name": "The Quay", "item": "https://quay.example/"},
                {"name": "Harbour &amp; Boats", "item": "https://quay.example/harbour"},
                {"item": {"@id": "https://quay.example/harbour/pier", "name": "Pier reopens"}},
            ],
            ("Harbour & Boats", "Pier reopens"),
        ),
        ([{"name": "Home", "item": "https://web.archive.org/web/2021/https://quay.example"}, {"name": "Boats"}], ("Boats",)),
        ([{"name": 3, "item": "https://[quay"}, 7, None, {"name": "Boats", "item": "https://[quay"}], ("Boats",)),
        ([{"item": {"url": "https://quay.example/", "name": "The Quay"}}, {"name": "Boats"}], ("Boats",)),
        ({"name": "Boats"}, None),
    ],
)  # fmt: skip
def test_json_ld_states_the_way_to_a_page(items: object, told: tuple[str, ...] | None) -> None:
    script = json.dumps({"@type": "BreadcrumbList", "itemListElement": items})
    page = page_of_html(f'<script type="application/ld+json">{script}</script><p>text')
    assert page.hints.get("json-ld:trail") == told


@pytest.mark.parametrize(
    ("things", "hints"),
    [
        ([{"@type": "WebPage", "datePublished": "2021-03-04"}], {"published": "2021-03-04"}),
        ([{"@type": "WebPage", "description": "All about boats."}], {}),
        ([{"@type": "Event", "datePublished": "2021-03-04"}], {}),
        ([{"@type": "Article", "@id": "#a"}, {"@type": "Article", "headline": "Pier reopens"}], {"title": "Pier reopens"}),
        (
            [{"@type": "Article", "author": ["Ana Li", "https://quay.example/ana", "@ana"], "publisher": "The Quay"}],
            {"authors": ("Ana Li",), "publisher": "The Quay"},
        ),
        ([{"@type": "Article", "author": [], "url": "https://quay.example/a"}], {"canonical": "https://quay.example/a"}),
        *(
            (
                [{"@type": "Article", "author": [], "mainEntityOfPage": {"@type": "WebPage", name: "https://quay.example/a"}}],
                {"canonical": "https://quay.example/a"},
            )
            for name in ("@id", "url")
        ),
    ],
)  # fmt: skip
def test_json_ld_states_what_it_says_of_the_article(things: object, hints: dict[str, object]) -> None:
    page = page_of_html(f'<script type="application/ld+json">{json.dumps(things)}</script><p>text')
    assert page.hints == {f"json-ld:{name}": value for name, value in hints.items()}


@pytest.mark.parametrize(
    "script",
    ["", "{", "[" * 100_000, " " * 2**22 + "{", '{"@type":"NewsArticle","headline":"\\ud800 x"}', '{"@type":"Article","author":{"@id":7}}'],
)  # fmt: skip
def test_broken_json_ld_says_nothing(script: str) -> None:
    page = page_of_html(f'<script type="application/ld+json">{script}</script><p>text')
    assert (page.text, page.hints) == ("text", {})


@pytest.mark.parametrize(
    "fault",
    ['"datePublished": 2021-03-04T05:06:07-03:00,', '"datePublished": "2021-03-04", // when', '"headline": "The "Ferry" returns", "datePublished": \'2021-03-04\','],
)  # fmt: skip
def test_of_json_ld_that_is_broken_elsewhere_day_and_author_are_read(fault: str) -> None:
    script = f'{{"@type": "NewsArticle", {fault} "author": {{"@type": "Person", "name": "Ana Li"}}, "x": 1}}'
    hints = page_of_html(f'<script type="application/ld+json">{script}</script><p>text').hints
    assert str(hints["json-ld:published"])[:10] == "2021-03-04"
    assert hints["json-ld:authors"] == ("Ana Li",)
    unnamed = script.replace("Ana Li", "www.quay.example")
    hints = page_of_html(f'<script type="application/ld+json">{unnamed}</script><p>text').hints
    assert "json-ld:authors" not in hints
    several = page_of_html(f'<script type="application/ld+json">[{script}, {script}]</script><p>text')
    assert several.hints == {}  # days of which of them?


def test_the_charset_the_page_declares_is_used() -> None:
    raw = '<meta charset="windows-1251"><p>Паром вернулся в гавань'.encode("cp1251")
    page = page_of_html(raw)
    assert (page.text, page.encoding) == ("Паром вернулся в гавань", "cp1251")
    stated = '<?xml version="1.0" encoding="ISO-8859-2"?><html><p>Žluťoučký kůň'.encode("iso8859-2")
    assert page_of_html(stated).text == "Žluťoučký kůň"
    assert page_of_html('<meta charset="klingon"><p>Größe'.encode()).text == "Größe"


def test_a_page_that_shows_nothing_is_empty() -> None:
    with pytest.raises(SourceError) as caught:
        page_of_html("<script>render()</script><div></div>")
    assert caught.value.reason == "empty"


def test_lxml_alone_loses_what_is_deep_and_this_reader_does_not() -> None:
    """A sentinel: were lxml's trees whole one day, the first half would say so."""
    deep = "<div>" * 400 + "<p>the end</p>" + "</div>" * 400
    assert "the end" not in lxml_html.fromstring(deep).text_content()
    assert lines(deep) == ["the end"]


def test_twenty_megabytes_in_one_text_node_arrive_whole() -> None:
    text = "a tale without end " * (20 * 2**20 // 19)
    assert page_of_html(f"<p>{text}</p><p>tail").text == text.strip() + "\ntail"


HOSTILE = {
    "nested": lambda n: "<div>" * n + "x" + "</div>" * n,
    "never closed": lambda n: "<div class=a>x" * n,
    "end tags of nothing": lambda n: "<b>" * n + "x" + "</i>" * n,
    "end tags of nothing in tables": lambda n: "<table><tr><td>" * n + "x" + "</p></b></li>" * n,
    "attributes": lambda n: "<p " + " ".join(f"a{i}=1" for i in range(5 * n)) + ">x",
    "comments": lambda n: "x" + "<!-- " * 10 * n,
    "angle brackets": lambda n: "<" * 10 * n,
    "references": lambda n: "&#55357;&amp" * n,
    "hidden": lambda n: "<span hidden>x" * n,
    "line breaks in what is never closed": lambda n: "<span>x<br>" * n,
    "line breaks": lambda n: "x<br>" * n,
    "links": lambda n: "<a href=x>" * n + "x",
    "times": lambda n: "<time>x" * n,
    "microdata": lambda n: "<i itemprop='author name'>x" * n,
    "divisions that their elements end": lambda n: "<section><div>x" * n + "</section>" * n,
    "skipped": lambda n: "x" + "<svg>" * n + "</b>" * n,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_costs_linear_time(name: str) -> None:
    def seconds(n: int) -> float:
        page = HOSTILE[name](n)
        began = time.process_time()
        page_of_html(page)
        return time.process_time() - began

    seconds(100)
    # Four times the input: linear is 4, quadratic 16. Only what is slow again and again is slow.
    assert any(seconds(40_000) < 10 * max(seconds(10_000), 0.02) for _ in range(3))


def test_a_hundred_thousand_nested_elements_and_a_million_attributes() -> None:
    assert lines("<div><span>" * 50_000 + "deep" + "</span></div>" * 50_000 + "<p>after") == ["deep", "after"]
    assert lines("<p " + " ".join(f"a{i}=1" for i in range(1_000_000)) + ">seen</p>") == ["seen"]


def test_end_tags_that_never_end_and_a_charset_never_stated() -> None:
    """Each was searched for again from many places: these took minutes, and nothing here but their end is asked."""
    assert lines("<b>" * 400 + "x" + "</a" * 2**20) == ["x"]
    for name in ("charset=", "charset ="):
        assert page_of_html(b"<meta" * 80 + name.encode() + b" " * 3600 + b"><p>text").text == "text"
    assert page_of_html(b"<meta charset = ' windows-1251'><p>\xcf\xe0\xf0\xee\xec").text == "Паром"


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<div><svg><path d=x><p>One.</p></div><p>Two.</p>", ["One.", "Two."]),
        ("<p>One <svg><text>drawn</text><path></svg>goes on.</p><p>Two.", ["One goes on.", "Two."]),
        ("<svg><foreignObject><p>drawn</p></foreignObject><desc><b>told</b></desc></svg><p>One.", ["One."]),
        ("<map name=m><area><p>One.</p>Two.", ["One.", "Two."]),
    ],
)
def test_a_drawing_that_is_never_closed_hides_nothing_else(markup: str, shown: list[str]) -> None:
    assert lines(markup) == shown


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<p><img src=t.gif alt=T>he ferry runs.", ["The ferry runs."]),
        ("<p><img alt=T><b>HE FERRY</b> runs.", ["THE FERRY runs."]),
        ("<p><img alt=A> ferry runs.", ["A ferry runs."]),
        ("<p><a href=x><img alt=X>Close</a>", ["Close"]),
        ("<p><img alt=X hidden>he ferry runs.", ["he ferry runs."]),
        ("<p>Ferry <img alt=T>he", ["Ferry he"]),
        ("<div><img alt=T></div><p>he ferry runs.", ["he ferry runs."]),
        ("<p><img alt=Tug>he ferry runs.", ["he ferry runs."]),
    ],
)
def test_the_image_of_a_letter_that_begins_a_paragraph_is_the_letter(markup: str, shown: list[str]) -> None:
    assert lines(markup) == shown


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<div><quay-par>One.</quay-par><quay-par>Two.</quay-par></div>", ["One.", "Two."]),
        (
            "<div><quay-title>One</quay-title>\n<quay-par>Two <b>or</b> so.</quay-par></div>",
            ["One", "Two or so."],
        ),
        ("<q-box><q-par>One.</q-par></q-box><q-box><q-par>Two.</q-par></q-box>", ["One.", "Two."]),
        ("<p><a-tip>One</a-tip> and <a-tip>two</a-tip>.", ["One and two."]),
        ("<p>So <a-tip>one</a-tip> <a-tip>two</a-tip>.", ["So one two."]),
        ("<p><a-pic></a-pic><a-tip>One</a-tip> goes.", ["One goes."]),
    ],
)
def test_elements_of_a_page_s_own_that_follow_each_other_are_lines(markup: str, shown: list[str]) -> None:
    assert lines(markup) == shown


def test_the_text_of_a_page_of_frames_is_what_browsers_without_frames_show() -> None:
    """The parser takes it for no markup, and a body within a page is what ``noframes`` hides."""
    told = "<h1>Quay</h1><p>One &amp; all.</p>"
    for start in ("<frameset cols='20,*'><frame src=a>", "<FRAMESET><FRAME SRC=a>"):
        page = page_of_html(
            f"<html>{start}<noframes lang=en><body>{told}</body></noframes></frameset></html>"
        )
        assert page.text.split("\n") == ["Quay", "One & all."]
        assert not any(block.hidden for block in page.blocks)
    assert page_of_html("<body><p>One.</p><noframes>Two.</noframes>").blocks[1].hidden


def test_a_page_of_too_many_lines_is_refused() -> None:
    with pytest.raises(SourceError) as caught:
        page_of_html("<p>x" * 100, limits=Limits(max_blocks=99))
    assert caught.value.reason == "too-complex"
    page: Page = page_of_html("<p>x" * 99, limits=Limits(max_blocks=99))
    assert len(page.blocks) == 99


@pytest.mark.parametrize(
    ("stated", "hints"),
    [
        ("false", {"json-ld:free": "false"}),
        ('"False"', {"json-ld:free": "false"}),
        ("true", {"json-ld:free": "true"}),
        ("[1]", {}),
    ],
)
def test_json_ld_says_whether_an_article_is_free(stated: str, hints: dict[str, str]) -> None:
    script = f'{{"@type": "NewsArticle", "headline": "Pier", "isAccessibleForFree": {stated}}}'
    page = page_of_html(f'<script type="application/ld+json">{script}</script><p>text')
    assert {key: value for key, value in page.hints.items() if key.endswith(":free")} == hints


@pytest.mark.parametrize(
    "said", ["Ferries&nbsp;&amp;&nbsp;boats", "Ferries <b>&amp;</b> boats", "Fer<wbr>ries <i></i>and boats"]
)
def test_all_of_a_link_is_linked_however_its_text_is_cut(said: str) -> None:
    page = page_of_html(f'<body><p><a href="/x">{said}</a></p></body>'.encode())
    link = page.blocks[0]
    assert link.link_chars == link.end - link.start


def test_what_a_style_makes_a_block_is_a_line() -> None:
    page = page_of_html(
        "<div><span style='display: block'>The ferry sank.</span><span style='display:block'>Nobody was hurt.</span></div>"
        "<p>It <span style='color:red'>is</span> <span style='float:left;display:block'>being</span> raised.</p>"
    )
    assert page.text.split("\n") == ["The ferry sank.", "Nobody was hurt.", "It is being raised."]


@pytest.mark.parametrize(
    ("letter", "rest", "lines"),
    [
        ("<div class=cap>T</div>", "<p>he ferry to Askholm sank on Monday, and nobody was hurt.</p>", 1),
        ("<div class=cap>T</div>", "<p>HE FERRY to Askholm sank on Monday, and nobody was hurt.</p>", 1),
        ("<div class=cap>A</div>", "<p>ferry to Askholm sank on Monday, and nobody was hurt at all.</p>", 2),
        ("<div class=cap>T</div>", "<p>The ferry to Askholm sank on Monday, and nobody was hurt.</p>", 2),
        ("<h2>T</h2>", "<p>tally, a count of what is loaded or unloaded from a ship.</p>", 2),
        ("<div>T</div>", "<p>tally</p>", 2),
        ("<div>B</div>", "<p>books, of which the library of Askholm lends more than any other.</p>", 2),
        ("<p>Q</p>", "<p>what did you see when the ferry sank, and who was with you then?</p>", 2),
        ("<p>M</p>", "<p>iPhones are lent by the library of Askholm from Monday on, it said.</p>", 2),
        ("<p>W</p>", "<p>piątek zatonął prom do Askholm, nikomu nic się nie stało, podano.</p>", 2),
        ("<p>В</p>", "<p>пятницу затонул паром в Аскхольм, никто не пострадал, сообщили.</p>", 2),
        ("<p hidden>T</p>", "<p>he ferry to Askholm sank on Monday, and nobody was hurt.</p>", 2),
    ],
)
def test_a_large_first_letter_in_an_element_of_its_own(letter: str, rest: str, lines: int) -> None:
    page = page_of_html(f"<body>{letter}{rest}<p>Share</p></body>")
    assert len(page.blocks) == lines + 1
    assert [page.text[block.start : block.end] for block in page.blocks] == page.text.split("\n")
    if lines == 1:
        assert page.text.casefold().startswith("the ferry to askholm")


def test_the_marks_around_a_script_are_taken_off_a_few_times_only() -> None:
    news = '{"@type": "NewsArticle", "headline": "Quay shut"}'
    for around in ("<!--%s-->", "//<![CDATA[\n%s\n//]]>", "/*<![CDATA[*/%s/*]]>*/", "<!--%s;-->"):
        assert ("title", "Quay shut") in list(json_ld.statements(around % news))
    assert json_ld._unwrapped("<!--{}" + ";" * 1_000).endswith(";;")  # each copies the script
