"""What style sheets of many sites hide is no part of an article."""

from __future__ import annotations

from flows.cleaning.clean import clean
from flows.sources.html import page_of_html

TOLD = [
    "The ferry to the islands does not sail until Friday at the earliest, the harbour master of Lindholm said.",
    "Until then the post is brought by a fishing boat, which takes two hours longer and no passengers.",
    "“We have seen worse,” said Ana Li, who has sold tickets on the quay for nine years.",
]


def kept(body: str) -> list[str]:
    page = page_of_html(f"<body><main><article><h1>No ferry before Friday</h1>{body}</article></main></body>")
    return [line for line in clean(page.text, page.blocks).body.split("\n") if line]


def test_the_original_beside_a_machines_translation_goes() -> None:
    body = "".join(
        f'<p><span class="notranslate" onmouseover="_tipon(this)"><span class="google-src-text">Färjan går inte förrän på fredag, sade hamnkaptenen {at}.</span> {told}</span></p>'
        for at, told in enumerate(TOLD)
    )
    assert kept(body) == TOLD


def test_what_amp_tells_who_may_not_read_on_goes_and_the_article_stays() -> None:
    body = "".join(f"<p>{told}</p>" for told in TOLD)
    asking = "<h3>¿Ya es suscriptor? Inicie sesión</h3><p>Suscríbase para seguir leyendo este artículo.</p>"
    assert (
        kept(
            f'<section subscriptions-section="content">{body}</section>'
            f'<section subscriptions-section="content-not-granted">{asking}</section>'
        )
        == TOLD
    )


def test_a_page_that_is_nothing_else_stays() -> None:
    body = "".join(f"<p>{told}</p>" for told in TOLD)
    assert kept(f'<section subscriptions-section="content-not-granted">{body}</section>') == TOLD
