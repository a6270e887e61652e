"""One line of furniture below a few paragraphs: the line model lets it pass, so a rule has to know it."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from tests.cleaning.description.test_heads import TEXTS

TAILS = {
    "en": (
        "Have your say: leave a comment below.", "Found a mistake? Tell us", "To comment on this story, log in or register",
        "Make us your preferred source on Google", "Watch the video below:", "ENDS",
        "This story was originally published June 3, 2019, 10:15 AM.", "We abide by the Editors' Code of Practice.",
        "Send your pictures of the harbour to news@post.example", "(With inputs from PTI)",
    ),
    "de": (
        "Haben Sie Fehler entdeckt? Schreiben Sie uns.", "Sie wollen mehr lesen? Jetzt abonnieren", "Diskutieren Sie mit!",
        "Dieser Artikel erschien zuerst im Hafenboten.", "Sendung: Abendschau, 03.06.2019, 19:30 Uhr", "V.i.S.d.P.: Jan Kern",
    ),
    "fr": (
        "Réagissez à cet article", "Une erreur dans l’article ? Proposez-nous une correction", "La rédaction vous conseille",
        "Voir tous les articles de Anne Petit", "Imprimer l’article",
    ),
    "es": ("Con información de EFE", "¿Has visto un error? Escríbenos", "Leer más: El ferry se averió", "Enviar por WhatsApp"),
    "it": ("Commenta per primo", "Segui le notizie su Google News", "Video del giorno", "Direttore responsabile: Anna Rossi"),
    "nl": ("Reageer op dit artikel", "Zie je een fout? Laat het ons weten"),
    "pl": ("Masz dla nas temat? Napisz do nas", "Dalsza część artykułu pod wideo"),
    "ru": ("Следите за новостями в нашем Telegram-канале", "Новости СМИ2"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "tail"), [(language, tail) for language, tails in TAILS.items() for tail in tails]
)
def test_a_line_of_furniture_goes(language: str, tail: str) -> None:
    headline, *paragraphs = TEXTS[language]
    body = clean("\n".join((headline, *paragraphs, tail))).body
    assert [line for line in body.split("\n") if line] == paragraphs
