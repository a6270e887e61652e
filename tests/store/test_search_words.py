"""What counts as the same word in search, script by script."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from flows.store import search
from flows.store.migrate import SQL
from tests.store.test_search import ENGLISH, GERMAN, JAPANESE, Sql, found

THAI = (
    "รัฐบาลจะสร้างสะพานใหม่\n\nรัฐบาลประกาศเมื่อวันจันทร์ว่าจะสร้างสะพานใหม่หลังน้ำท่วม โดยงานจะเริ่มในปีหน้า "
    "ชาวบ้านยินดีต้อนรับโครงการนี้ และหวังว่าจะได้ใช้สะพานก่อนฤดูฝน\n"
)
LAO = (
    "ລັດຖະບານຈະສ້າງຂົວໃໝ່\n\nລັດຖະບານປະກາດໃນວັນຈັນວ່າຈະສ້າງຂົວໃໝ່ຫຼັງນ້ຳຖ້ວມ ໂດຍວຽກຈະເລີ່ມໃນປີໜ້າ "
    "ປະຊາຊົນຍິນດີຕ້ອນຮັບໂຄງການນີ້ ແລະຫວັງວ່າຈະໄດ້ໃຊ້ຂົວກ່ອນລະດູຝົນ\n"
)


def test_words_are_found_where_none_are_parted(load: Callable[..., None], sql: Sql, database: str) -> None:
    load(THAI, LAO, JAPANESE)
    search.index(database)
    for question in ("สะพาน", "น้ำท่วม", '"สร้างสะพาน"', "ຂົວ", "ນ້ຳຖ້ວມ", "隅田川 春"):
        assert len(found(sql, question)) == 1, question
    assert found(sql, "พานสะ") == found(sql, '"建設" 川田隅') == found(sql, "สะพาน -น้ำท่วม") == []
    for question, marked in (("สะพาน", "สร้าง[สะพาน]ใหม่"), ("橋", "新しい[橋]を")):
        [(snippet,)] = sql("SELECT snippet FROM news.search(%s)", (question,))
        assert marked in str(snippet)


def test_an_upgrade_makes_the_entries_again_that_it_concerns(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    load(THAI, ENGLISH, ENGLISH.replace("pier", "ｐｉｅｒ").replace("nine", "ten"), JAPANESE)
    search.index(database)
    migration = (SQL / "migrations" / "0096_written_in_other_ways.sql").read_text(encoding="utf-8")
    sql(migration[migration.index("INSERT INTO winnow.search_again") :])
    again = "SELECT configuration FROM news.search_entry JOIN winnow.search_again ON document_id = article_id ORDER BY 1"
    assert sql(again) == [("characters",), ("english",)]


def test_a_language_is_kept_to_where_a_configuration_serves_several(
    load: Callable[..., None], sql: Sql, database: str
) -> None:
    load(THAI, JAPANESE, ENGLISH)
    sql("UPDATE winnow.document SET language = 'ko' WHERE language = 'en'")  # which has no stems: simple
    search.index(database)
    assert len(found(sql, "pier", "ko")) == len(found(sql, "pier", "KO")) == len(found(sql, "橋", "ja")) == 1
    assert found(sql, "pier", "pl") == found(sql, "橋", "zh") == found(sql, "สะพาน", "lo") == []


@pytest.mark.parametrize(
    "written", ["ｐｉｅｒ", "pi\u00ader", "ﬁshery", "cafe\u0301", "co\u2011operative"], ids=ascii
)
def test_what_is_written_in_another_way_is_the_same_word(
    written: str, load: Callable[..., None], sql: Sql, database: str
) -> None:
    load(ENGLISH.replace("statement", f"statement on the {written} ploy"))
    search.index(database)
    usual = unicodedata.normalize("NFKC", written.replace("\u00ad", "").replace("\u2011", "-"))
    assert len(found(sql, f'"{usual} ploy"')) == len(found(sql, f'"{written} ploy"')) == 1


def test_the_beginning_of_a_word_finds_it(load: Callable[..., None], sql: Sql, database: str) -> None:
    load(ENGLISH, GERMAN)
    search.index(database)
    for question in (
        "bürgermeist*",
        "council destr*",
        '"old pie*"',
        "rebuil* -brück*",
        "statements*",
        "har* or xy*",
    ):
        assert len(found(sql, question)) == 1, question
    assert found(sql, "meisterin*") == found(sql, "council -destr*") == found(sql, '"pie* old"') == []
