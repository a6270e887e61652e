"""Registered domains: by our reading of the public suffix list and by tldextract's they are the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from flows.cleaning.description import suffixes

RULES = sorted(suffixes._list()[0])
labels = st.sampled_from(["www", "news", "a-b", "x_y", "co", "com", "ck", "city", "1", "192", ""])


def test_under_every_suffix_both_say_the_same() -> None:
    assert len(RULES) > 5000
    for rule in RULES:
        for host in (
            rule.lstrip("!"), rule.replace("*", "any"), f"news.{rule.replace('*', 'any').lstrip('!')}",
            f"www.news.post.{rule.replace('*', 'any').lstrip('!')}",
        ):  # fmt: skip
            assert suffixes.registered(host) == suffixes._library(host), host


@given(st.lists(labels, min_size=1, max_size=5), st.sampled_from(RULES) | st.just("nosuch"))
def test_of_any_host_both_say_the_same(before: list[str], rule: str) -> None:
    host = ".".join([*before, rule.replace("*", "any").lstrip("!")])
    assert suffixes.registered(host) == suffixes._library(host)


@given(st.text("abc.:/@[]*!-_\u3002\u00e9 ", max_size=20).map(str.lower))
def test_of_what_is_no_host_too(text: str) -> None:
    assert suffixes.registered(text) == suffixes._library(text)
