"""What the house says below its article goes, and what the article itself says last stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cleaning.clean import clean
from flows.cleaning.rules import closing, opening
from flows.cleaning.rules.notice import Notice
from flows.cleaning.steps.cued import _STOP, _spread, _spread_bytes, notice_of

ARTICLE = (
    "Ferry returns to Lindholm",
    "The harbour master of the town resigned on Monday after the council had asked for the books of five years.",
    "Forty people stood at the quay to wave at her in the rain, and a band played until the ferry had left the bay.",
    "The council will vote on Tuesday about who follows her, and the meeting will be open to the public.",
)
ASKED = "Follow Harbour Sports on Facebook and Twitter for more boating news, guides, and highlights."
NOTICES = (*closing.NOTICES, *opening.NOTICES)
BARRED = "This material may not be republished or redistributed without permission."


def body(*lines: str) -> list[str]:
    return clean("\n\n".join(lines)).body.split("\n\n")


PROVEN = [(notice, text) for notice in NOTICES for text in notice.drops]


@pytest.mark.parametrize(("notice", "text"), PROVEN, ids=[text[:40] for _, text in PROVEN])
def test_a_notice_below_an_article_goes_and_its_rule_says_why(notice: Notice, text: str) -> None:
    rule = notice_of(text)
    assert rule is not None and rule.name == notice.rule.name
    assert body(*ARTICLE, text) == list(ARTICLE)[1:]


@pytest.mark.parametrize("text", [text for notice in NOTICES for text in notice.keeps])
def test_what_an_article_says_last_is_no_notice(text: str) -> None:
    assert notice_of(text) is None


def test_a_notice_between_headline_and_article_goes() -> None:
    made = "Key points are generated automatically and may contain errors."
    assert body(ARTICLE[0], made, *ARTICLE[1:]) == list(ARTICLE)[1:]
    assert made in body(*ARTICLE[:2], made, *ARTICLE[2:])


def test_several_notices_go_whatever_short_line_stands_among_them() -> None:
    kept = body(*ARTICLE, BARRED, "Harbour Sports", ASKED)
    assert BARRED not in kept and ASKED not in kept


def test_a_notice_goes_below_the_last_paragraph_only() -> None:
    kept = body(
        *ARTICLE[:3], ASKED, "The ferry, which is red, will be painted by the men who built it.", *ARTICLE[3:]
    )
    assert ASKED in kept


def test_of_nothing_but_notices_the_first_is_no_closing() -> None:
    cleaned = clean(f"{ASKED}\n\n{BARRED}")
    assert not any(span.rule.endswith((".closing", ".closing_copying")) for span in cleaned.spans)


def test_a_line_of_several_sentences_is_a_notice_by_half_of_it() -> None:
    long = "Ana Lind has written of the harbour since 2004, of its ferries and of all who sailed them."
    assert notice_of(f"{long} {long} Follow us on Facebook.") is None
    assert notice_of(
        f"Follow us on Facebook. Subscribe to our newsletter. Download our app. {long} Join our channel on Telegram, WhatsApp, Viber."
    )


LAST = (
    "Follow the harbour trust on Facebook for the dates of next year's walks.",
    "Comment moderation costs the firm nine million a year.",
    "Siga o bloco pelo Instagram para saber o horário da saída.",
    "Мнение автора отчёта не совпадает с мнением директора завода.",
    "私たちの港の公式戦は来月始まる。",
    "Don't miss the concert on Friday, live on YouTube.",
    "YouTube's own community guidelines ban such comments, but few are ever removed.",
    "Inscrivez-vous par WhatsApp au 06 00 00 00 00.",
    "Más noticias falsas circulan por WhatsApp que por la prensa.",
    "Meld je aan via WhatsApp.",
    "Присоединяйтесь к субботнику, подробности во «ВКонтакте».",
    "For more details of the walk, visit the ramblers' Facebook page or call 01632 960444.",
    "Her comments were later deleted by moderators.",
    "Comments are closed, the consultation is over, and the bridge will be built.",
    "Download the app of the port authority, choose the ferry and pay with your card.",
    "Stay off social media on election night, and go to bed.",
    "You can follow the count live on the county's YouTube channel from midnight.",
    "Abusive comments about referees have doubled in a year, the league's figures show.",
    "Like the ferry, Facebook will be with us for some time yet.",
    "Let me know in the comments which ferry you would have taken.",
    "Mehr Informationen gibt es auf der Facebook-Seite des Vereins.",
    "Hier endet der Kanal, und hier beginnt der Streit.",
    "Folgt man dem Kanal, so kommt man an drei Mühlen vorbei.",
    "Der Verlag hat die Vervielfältigung der Briefe nicht gestattet.",
    "Retrouvez le programme complet sur la page Facebook du festival.",
    "L'éditeur a interdit la diffusion des lettres.",
    "Comparte sus recetas en Instagram y no piensa volver a la oficina.",
    "Recibe cada día cientos de mensajes por WhatsApp y los contesta todos.",
    "Las opiniones de los autores del informe no reflejan las de las autoridades.",
    "O plano dá acesso ilimitado à internet a bordo.",
    "Resta aperta la pagina Facebook su cui i parenti cercano notizie.",
    "Seuraa hiljaisuus, ja sitten Facebookissa alkaa huuto.",
    "Самые большие группы туристов приезжают летом.",
    "По данным из открытых источников, паром построили в 1974 году.",
    "Смотрите под ноги и не спешите, почти все падают здесь.",
    "Komentara neće biti, poručili su iz kluba.",
    "Báo cáo này không phản ánh quan điểm của người dân.",
    "打开官网即可预约参观。",
    "学校加强了对学生上网的管理。",
    "支持微信支付。",
    "需要協助者可撥打熱線1925。",
    "彼はコメントを投稿し、翌朝削除した。",
    "情報は港警察署へお寄せください。",
    "자세한 내용은 구단 홈페이지에서 확인하세요.",
    "그는 댓글을 삭제하고 사과했다.",
    "حمل المحتجون لافتات ونشروا صورها على فيسبوك.",
    "قطع درختان پیگرد قانونی دارد.",
    "आवेदन के लिए विभाग का ऐप डाउनलोड करें।",
    "ติดตามผลการแข่งขันได้ทางเพจของสโมสร",
    "הם עקבו אחריה בפייסבוק שנה שלמה.",
)  # fmt: skip
"""What a table of words of all languages takes for a notice where one word is another's: a canal, "he shares", "he said"."""
NOTICED = (
    "Follow the Harbour Post on X and Instagram.",
    "Follow the latest news on our Facebook page.",
    "Názor autora se nemusí shodovat s názorem redakce.",
    "Редакция не всегда разделяет мнение авторов.",
    "Więcej wiadomości znajdziesz na naszym profilu na Facebooku.",
    "I contenuti di questo articolo non possono essere riprodotti senza il consenso dell'editore.",
    "Artiklen må ikke gengives uden redaktionens tilladelse.",
    "Want more stories like this? Subscribe to the Harbour Post for unlimited access.",
    "El Faro se reserva el derecho de eliminar comentarios ofensivos.",
    "Οι απόψεις που εκφράζονται στο άρθρο ανήκουν στον συγγραφέα και δεν εκφράζουν απαραίτητα τη θέση της εφημερίδας.",
    "Autora viedoklis var nesakrist ar redakcijas nostāju.",
    "Sekite mus „Facebook“ ir „Instagram“ ir nepraleiskite svarbiausių naujienų.",
    "Märkasid viga? Kirjuta meile toimetus@sadam.example.",
    "Maoni yaliyotolewa katika makala hii ni ya mwandishi na si lazima yawakilishe msimamo wa gazeti.",
    "Muat turun aplikasi kami untuk mengikuti berita pada bila-bila masa.",
    "如发现文中有错误，请发邮件至jiucuo@haigang.example告知我们。",
    "加入我們的LINE官方帳號，重要新聞不漏接。",
    "네이버에서 항구일보를 구독해 주세요.",
    "הדעות המובעות במאמר הן של הכותב בלבד ואינן משקפות את עמדת העיתון.",
    "মতামত লেখকের নিজস্ব, এর জন্য সম্পাদক দায়ী নন।",
)  # fmt: skip


@pytest.mark.parametrize("text", LAST)
def test_a_last_sentence_stays_whatever_its_words_are_elsewhere(text: str) -> None:
    assert text in body(*ARTICLE, text)


@pytest.mark.parametrize("text", NOTICED)
def test_notices_go_in_every_writing(text: str) -> None:
    assert text not in body(*ARTICLE, text)


def test_cues_are_written_as_they_are_read() -> None:
    kinds = {id(kind): kind for notice in NOTICES for kind in notice.needs}.values()
    for language, listed in (pair for kind in kinds for pair in kind.items()):
        phrases = listed.split("|")
        assert len(set(phrases)) == len(phrases), (language, listed)
        for phrase in phrases:
            assert phrase.strip("* ") and phrase == phrase.strip(), (language, phrase)
            assert "*" not in phrase[:-1], phrase


@given(st.text(st.sampled_from("ab5.!?\"')]> -|:*@#\t\x01,")) | st.text(st.characters(max_codepoint=127)))
def test_a_text_of_ascii_is_taken_apart_as_any_other(text: str) -> None:
    assert _sentences(_spread_bytes(text.encode())) == _sentences(_spread(text))


def _sentences(spread: str) -> list[str]:
    return [sentence.strip("| ") for sentence in " ".join(spread.split()).split(_STOP)]
