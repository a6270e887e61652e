"""Every rule proves itself, in the languages its family promises, and costs no more than the text is long."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections import Counter
from collections.abc import Iterator
from importlib import metadata, resources
from pathlib import Path

import pytest

from flows.cleaning import rules
from flows.cleaning.matching.matcher import Matcher, finds, prove
from flows.cleaning.matching.rule import Rule
from flows.cleaning.rules import DECIDERS, LIBRARIES, RULES, inserts, machines, version_of, versions
from flows.cleaning.text.lines import fold, words_of
from flows.errors import RuleError
from flows.spans import Line


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_takes_what_it_must_and_leaves_what_it_must(rule: Rule) -> None:
    prove(rule)


def test_no_pattern_asks_for_a_letter_that_lines_are_rid_of() -> None:
    for rule in RULES:
        for pattern in (rule.pattern, *(apart.pattern for apart in rule.apart)):
            assert not set("șțȘȚ") & set(pattern), rule.name


@pytest.mark.parametrize(
    "written", ["Citește și", "Citeşte şi", "marți, 1 martie 2022", "marţi, 1 martie 2022"]
)
def test_romanian_is_known_with_commas_and_with_cedillas_below(written: str) -> None:
    assert finds(Matcher(RULES), written)


def test_names_are_unique_and_begin_with_their_family() -> None:
    names = [rule.name for rule in (*RULES, *DECIDERS)]
    assert len(names) == len(set(names))
    for rule in RULES:
        assert rule.name.startswith(rule.family + "."), rule.name


# One text in each of these languages that the family must know; another than the rules' own examples.
LANGUAGES = {
    "share": {
        "en": "Share this article on LinkedIn", "de": "Artikel teilen", "fr": "Partager cet article", "es": "Comparte en Twitter",
        "pt": "Compartilhar no Facebook", "it": "Condividi con WhatsApp", "nl": "Deel dit artikel", "sv": "Dela artikeln",
        "da": "Del artiklen", "no": "Del saken", "fi": "Jaa artikkeli", "pl": "Udostępnij", "cs": "Sdílej", "ru": "Поделиться",
        "uk": "Поширити", "tr": "Paylaş", "id": "Bagikan artikel ini", "vi": "Chia sẻ bài viết", "zh": "分享本文", "ja": "ツイートする",
        "ko": "공유", "ar": "مشاركة عبر واتساب",
    },
    "comments": {
        "en": "Post a comment", "de": "Kommentare", "fr": "Commentaires (2)", "es": "Comentarios", "pt": "Comentar", "it": "Commenti", "nl": "Reacties",
        "sv": "Kommentera", "da": "Skriv en kommentar", "fi": "Kommentit", "pl": "Komentarze", "cs": "Komentáře", "ru": "Комментарии", "tr": "Yorumlar",
        "id": "Komentar", "vi": "Bình luận", "zh": "评论", "ja": "コメント", "ko": "댓글", "ar": "التعليقات",
    },
    "related": {
        "en": "More stories", "de": "Ähnliche Artikel", "fr": "Lire la suite", "es": "Lo más leído", "pt": "Saiba mais", "it": "Articoli correlati",
        "nl": "Meest gelezen", "sv": "Mest läst", "da": "Læs mere", "no": "Les mer", "fi": "Lue lisää", "pl": "Zobacz także", "cs": "Více zde",
        "ru": "По теме", "tr": "Çok okunanlar", "id": "Berita terkait", "vi": "Tin liên quan", "zh": "延伸阅读", "ja": "続きを読む", "ko": "더보기", "ar": "اقرأ المزيد",
    },
    "navigation": {
        "en": "Back to top", "de": "Datenschutzerklärung", "fr": "Plan du site", "es": "Mapa del sitio", "pt": "Quem somos", "it": "Note legali",
        "nl": "Algemene voorwaarden", "sv": "Till toppen", "da": "Til toppen", "fi": "Käyttöehdot", "pl": "Zaloguj się", "cs": "Přihlásit se",
        "ru": "Карта сайта", "tr": "Site haritası", "id": "Beranda", "vi": "Đăng nhập", "zh": "返回顶部", "ja": "利用規約", "ko": "이용약관", "ar": "تسجيل الدخول",
    },
    "advertisement": {
        "en": "Ad", "de": "Werbung", "fr": "Pub", "es": "Anuncio", "pt": "Anúncio", "it": "Contenuto sponsorizzato", "nl": "Reclame", "sv": "Reklam",
        "da": "Reklame", "no": "Annonsørinnhold", "fi": "Mainokset", "pl": "Artykuł sponsorowany", "cs": "Inzerce", "ru": "На правах рекламы",
        "tr": "Sponsorlu içerik", "id": "Advertorial", "vi": "Nội dung tài trợ", "zh": "赞助内容", "ja": "広告", "ko": "협찬", "ar": "إعلانات",
    },
    "consent": {
        "en": "Manage cookies", "de": "Cookie-Einstellungen", "fr": "Tout refuser", "es": "Rechazar todas", "pt": "Aceitar cookies", "it": "Rifiuta tutto",
        "nl": "Cookies accepteren", "sv": "Acceptera alla", "da": "Tillad alle", "fi": "Vain välttämättömät", "pl": "Odrzuć wszystkie", "cs": "Odmítnout vše",
        "ru": "Принять cookies", "tr": "Çerez politikası", "id": "Tolak semua", "zh": "接受所有", "ja": "すべて許可", "ko": "쿠키 설정",
    },
    "prompts": {
        "en": "Enter your email", "de": "Jetzt abonnieren", "fr": "Je m'abonne", "es": "Suscribirse", "pt": "Assine", "it": "Iscriviti", "nl": "Abonneer",
        "sv": "Bli prenumerant", "da": "Bliv abonnent", "fi": "Tilaa nyt", "pl": "Zapisz się", "cs": "Odebírat", "ru": "Подписаться", "tr": "Abone ol",
        "id": "Berlangganan", "vi": "Đăng ký", "zh": "免费订阅", "ja": "会員登録", "ko": "구독 신청", "ar": "اشترك الآن",
    },
    "credits": {
        "en": "Picture: Marta Olsen", "de": "Bild: imago", "fr": "Photo : Anne Petit", "es": "Foto: Inés Barreto", "pt": "Imagem: Divulgação", "it": "Immagine: ANSA",
        "nl": "Foto: ANP", "sv": "Bild: Eva Lund", "da": "Billede: Bo Holm", "fi": "Kuva: Aino Laine", "pl": "Zdjęcie: PAP", "ru": "Фото: ТАСС", "tr": "Görsel: AA",
        "id": "Foto: Budi", "vi": "Ảnh: Minh", "zh": "图片来源：新华社", "ja": "写真：時事", "ko": "사진: 뉴시스",
    },
    "filing": {
        "en": "Topics: harbour", "de": "Themen: Hafen", "fr": "Thèmes : port", "es": "Temas: puerto", "pt": "Assuntos: porto", "it": "Tag: porto", "nl": "Trefwoorden: haven",
        "sv": "Taggar: hamn", "fi": "Aiheet: satama", "pl": "Tematy: port", "cs": "Témata: přístav", "ru": "Метки: порт", "tr": "Etiket: liman", "vi": "Chủ đề: cảng", "zh": "关键词：港口", "ko": "키워드: 항구",
    },
    "disclaimers": {
        "en": "All rights reserved", "de": "Nachdruck verboten", "fr": "Reproduction interdite", "es": "Prohibida la reproducción total o parcial", "pt": "Todos os direitos reservados",
        "it": "Tutti i diritti riservati", "nl": "Alle rechten voorbehouden", "da": "Alle rettigheder forbeholdes", "fi": "Kaikki oikeudet pidätetään", "pl": "Wszelkie prawa zastrzeżone",
        "cs": "Všechna práva vyhrazena", "ru": "Все права защищены", "tr": "Her hakkı saklıdır", "id": "Hak cipta dilindungi", "zh": "未经授权 不得转载", "ja": "無断転載を禁じます", "ko": "무단전재 금지", "ar": "كل الحقوق محفوظة",
    },
    "widgets": {
        "en": "Increase font size", "de": "Vorlesen", "fr": "Imprimer", "es": "Escuchar", "pt": "Imprimir", "it": "Ascolta", "nl": "Voorlezen", "sv": "Lyssna", "da": "Udskriv",
        "fi": "Kuuntele", "pl": "Drukuj", "ru": "Размер шрифта", "tr": "Yazdır", "id": "Ukuran huruf", "vi": "Cỡ chữ", "zh": "打印本页", "ja": "文字サイズ変更", "ko": "글자크기",
    },
    "describing": {
        "en": "Published: 3 June 2019", "de": "Veröffentlicht am 3. Juni 2019", "fr": "Publié le 3 juin 2019", "es": "Actualizado: 3 de junio de 2019", "pt": "Publicado em 3 de junho de 2019",
        "it": "Pubblicato il 3 giugno 2019", "nl": "Gepubliceerd op 3 juni 2019", "sv": "Publicerad 3 juni 2019", "da": "Opdateret 3. juni 2019", "fi": "Julkaistu 3.6.2019", "pl": "Opublikowano: 3 czerwca 2019",
        "cs": "Publikováno 3. června 2019", "ru": "Опубликовано 3 июня 2019 г.", "tr": "Yayınlanma: 3 Haziran 2019", "id": "Diterbitkan 3 Juni 2019", "vi": "Cập nhật: 03/06/2019", "zh": "更新时间：2019年6月3日", "ja": "更新日：2019年6月3日", "ko": "기사입력 2019.06.03",
    },
}  # fmt: skip


@pytest.mark.parametrize("family", LANGUAGES)
def test_a_family_knows_at_least_twelve_languages(family: str) -> None:
    matcher = Matcher([rule for rule in RULES if rule.family == family])
    missed = {code: text for code, text in LANGUAGES[family].items() if not finds(matcher, text)}
    assert not missed
    assert len(LANGUAGES[family]) >= 12


FILES = sorted(Path(rules.__file__).parent.glob("*.py"))


def joints(code: str) -> Iterator[str]:
    """Neighbouring literals inside a call of ``phrases`` that run into one another without a bar."""
    calls: list[str] = []
    name, literal = "", ""
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type in (tokenize.NL, tokenize.COMMENT):
            continue
        if token.string in ("(", "[", "{"):
            calls.append(name)
        elif token.string in (")", "]", "}"):
            calls.pop()
        is_literal = token.type == tokenize.STRING
        if is_literal and literal and "phrases" in calls:
            above, below = (re.sub(r"^\w*[\"']+|[\"']+$", "", one) for one in (literal, token.string))
            if not above.endswith("|") and not below.startswith("|"):
                yield f"{above[-30:]} + {below[:30]}"
        name, literal = token.string, token.string if is_literal else ""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_literals_of_phrases_are_joined_by_a_bar(file: Path) -> None:
    assert list(joints(file.read_text(encoding="utf-8"))) == []


def test_a_joint_without_a_bar_is_seen() -> None:
    assert list(joints('phrases(\n    en="read on"\n    "read more|print",\n)')) == [
        "read on + read more|print"
    ]
    assert list(joints('phrases(en="read on|"  # and\n    "print", de="weiter"), "a" "b"')) == []


def test_every_phrase_that_claims_a_line_claims_it_alone() -> None:
    for rule in RULES:
        if rule.says and not (rule.fused or rule.pattern or rule.begins):
            matcher = Matcher([rule])
            missed = [
                phrase
                for phrase in rule.says
                if not words_of(fold(phrase)).replace(" ", "").isdigit() and not finds(matcher, phrase)
            ]
            assert not missed, rule.name


def test_a_rule_without_proof_is_refused() -> None:
    with pytest.raises(RuleError, match="something to keep"):
        prove(Rule("marks.x", "A mark.", drops=("x",), says=("x",)))
    with pytest.raises(RuleError, match="must drop 'y'"):
        prove(Rule("marks.x", "A mark.", drops=("y",), keeps=("z",), says=("x",)))
    with pytest.raises(RuleError, match="must keep 'X!'"):
        prove(Rule("marks.x", "A mark.", drops=("x",), keeps=("X!",), says=("x",)))
    with pytest.raises(RuleError, match="nothing to match"):
        Rule("marks.x", "A mark.", drops=("x",), keeps=("z",))
    with pytest.raises(RuleError, match="only a pattern"):
        Rule("marks.x", "A mark.", says=("x",), scope="inline")


def test_whatever_decides_makes_another_version(tmp_path: Path) -> None:
    (tmp_path / "description").mkdir()
    rules, dates = tmp_path / "rules.py", tmp_path / "description" / "dates.py"
    rules.write_text("RULES = ()\n")
    dates.write_text("MONTHS = ()\n")
    before = version_of(tmp_path)
    (tmp_path / "rules.pyc").write_bytes(b"\0")
    assert version_of(tmp_path) == before
    dates.write_text("MONTHS = ('January',)\n")
    assert version_of(tmp_path) != before
    dates.rename(tmp_path / "description" / "days.py")
    assert version_of(tmp_path) != before


def test_another_version_of_what_reads_the_bytes_makes_another_ruleset(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An upgrade of a library alone had `winnow verify` name `winnow reclean`, which found nothing to do."""
    known, installed = {version_of(tmp_path, beside=versions())}, metadata.version
    for name in LIBRARIES:
        with monkeypatch.context() as later:
            later.setattr(metadata, "version", lambda of, name=name: installed(of) + "9" * (of == name))
            known.add(version_of(tmp_path, beside=versions()))
    monkeypatch.setattr("sys.version_info", (3, 99))
    known.add(version_of(tmp_path, beside=versions()))
    assert len(known) == 1 + len(LIBRARIES) + 1


def test_every_library_that_reading_and_cleaning_import_is_judged() -> None:
    """A new one decides what becomes of a stored text, or it does not: say which."""
    before_it_is_stored = {"aiohttp", "brotli", "fsspec", "paramiko", "pyarrow", "zstandard"}
    only_adds_and_multiplies = {"numpy"}
    by_beautifulsoup = {"lxml"}
    imported = {
        (name.name if isinstance(node, ast.Import) else node.module or "").partition(".")[0]
        for layer in ("cleaning", "sources")
        for file in Path(str(resources.files("flows").joinpath(layer))).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    packages = {
        name.lower()
        for module in imported - set(sys.stdlib_module_names) - {"flows", "_typeshed"}
        for name in metadata.packages_distributions()[module]
    }
    assert packages | by_beautifulsoup == set(LIBRARIES) | before_it_is_stored | only_adds_and_multiplies


def test_what_stands_between_paragraphs_is_written_once() -> None:
    """Rules that know such a line for good know more of it: what it heads, or that it ends the page."""
    between = (*inserts.RULES, *machines.RULES)
    said = [phrase for rule in between for phrase in rule.says]
    assert [key for key, count in Counter(map(words_of, said)).items() if count > 1] == []
    others = Matcher([rule for rule in RULES if rule not in between])
    claimed, _ = others.match([Line(0, len(phrase), phrase) for phrase in said])
    assert {said[at]: rule.name for at, rule in claimed.items() if rule.firm} == {}
