"""The name of a paper that stands first is not the headline of a text whose words are not spaced, nor is its first sentence."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe

BODIES = {
    "th": (
        "แม่น้ำสูงขึ้นสองเมตรตั้งแต่วันจันทร์และท่วมถนนสายแรกของลินด์โฮล์ม ทางจังหวัดแถลง",
        "สะพานหมุนที่เวลเลอร์ปิดแล้ว สภากล่าวหลังพบน้ำในห้องเครื่องยนต์เมื่อคืนที่ผ่านมา",
        "ประชาชนราวสี่สิบคนถูกพาจากเมืองล่างไปยังโรงเรียนซึ่งมีเตียงและซุปรออยู่",
        "เรือข้ามฟากจะไม่ออกจนกว่าจะถึงวันศุกร์เป็นอย่างเร็ว และไม่มีใครรู้ว่าใครจะนำจดหมายไปส่งที่เกาะ",
    ),
    "lo": (
        "ແມ່ນ້ຳສູງຂຶ້ນສອງແມັດນັບແຕ່ວັນຈັນ ແລະ ຖ້ວມຖະໜົນສາຍທຳອິດຂອງລິນໂຮມ ທາງແຂວງກ່າວ",
        "ຂົວໝຸນທີ່ເວລເລີປິດແລ້ວ ສະພາກ່າວ ຫຼັງຈາກພົບນ້ຳໃນຫ້ອງເຄື່ອງຈັກ",
        "ປະຊາຊົນປະມານສີ່ສິບຄົນຖືກພາຈາກເມືອງລຸ່ມໄປໂຮງຮຽນ ບ່ອນທີ່ມີຕຽງ ແລະ ແກງລໍຖ້າ",
    ),
    "zh": (
        "自周一以来，河水已上涨两米，淹没了林德霍尔姆的第一批街道，县政府表示。",
        "市议会表示，在机房发现积水后，韦勒的旋转桥已经关闭，车辆必须绕行。",
        "大约四十人从下城被带到学校，那里有床铺和热汤等着他们，志愿者们说。",
    ),
    "ja": (
        "川は月曜日から二メートル上昇し、リンドホルムの最初の通りに達していると郡は発表した。",
        "機関室で水が見つかったため、ウェラーの旋回橋は閉鎖されたと町議会は述べている。",
        "下町から約四十人が学校に運ばれ、そこではベッドとスープが彼らを待っている。",
    ),
}
TITLES = {
    "th": "น้ำท่วมลินด์โฮล์มปิดสะพานหลัก",
    "lo": "ນ້ຳຖ້ວມລິນໂຮມປິດຂົວ",
    "zh": "洪水淹没林德霍尔姆大桥关闭",
    "ja": "リンドホルムで洪水、橋が閉鎖",
}


@pytest.mark.parametrize("stamp", [(), ("3 May 2024",)])
@pytest.mark.parametrize(
    ("language", "paper"),
    [
        ("th", "ข่าวสดลินด์โฮล์ม"),
        ("th", "หนังสือพิมพ์ลินด์โฮล์มรายวัน"),
        ("th", "ลินด์โฮล์มโพสต์"),
        ("lo", "ໜັງສືພິມລິນໂຮມ"),
        ("zh", "林德霍尔姆日报"),
        ("ja", "リンドホルム新聞"),
    ],
)
def test_below_the_papers_name_stands_the_headline(language: str, paper: str, stamp: tuple[str, ...]) -> None:
    cleaned = clean("\n".join((paper, *stamp, TITLES[language], *BODIES[language])))
    assert describe(cleaned).headline == TITLES[language]
    assert cleaned.body.split("\n\n") == list(BODIES[language])


@pytest.mark.parametrize("language", BODIES)
@pytest.mark.parametrize("above", [(), ("By Ana Li", "3 May 2024")])
def test_a_body_alone_has_no_headline(language: str, above: tuple[str, ...]) -> None:
    assert describe(clean("\n".join((*above, *BODIES[language])))).headline is None


@pytest.mark.parametrize("language", TITLES)
def test_a_headline_above_its_body_is_one(language: str) -> None:
    assert describe(clean("\n".join((TITLES[language], *BODIES[language])))).headline == TITLES[language]


def test_a_headline_that_tells_of_a_paper_is_one() -> None:
    for title in ("หนังสือพิมพ์ลินโฮล์มรายวันปิดตัวหลังพิมพ์มานานห้าสิบปี", "ลินโฮล์มนิวส์"):
        assert describe(clean("\n".join((title, *BODIES["th"])))).headline == title


def test_a_long_headline_of_thai_is_one_above_longer_paragraphs() -> None:
    title = "แม่น้ำสูงขึ้นสองเมตรตั้งแต่วันจันทร์และท่วมถนนสายแรกของลินด์โฮล์มจนต้องปิดสะพาน"
    below = [" ".join((one, other)) for one, other in zip(BODIES["th"], BODIES["th"][1:], strict=False)]
    assert describe(clean("\n".join((title, *below)))).headline == title


FRENCH = (
    "Le bac de Lindholm ne traversera plus la baie le dimanche, a annoncé lundi la mairie, faute de matelots.",
    "Le maire, qui le prend tous les jours, a promis de chercher un pilote et de payer lui-même sa casquette.",
)
ENGLISH = (
    "The following people are listed to appear before the court of Lindholm on Monday, and no one is guilty before it says so.",
    "The list may change without notice, the clerk says, and the door of the court will be opened at half past eight.",
)


@pytest.mark.parametrize(
    ("menu", "paper", "title", "body"),
    [
        (("Aller au contenu principal", "Menu"), "Le Courrier de la Rive", "Le bac de Lindholm s'arrête le dimanche", FRENCH),
        (("Menu",), "La Dépêche du Port", "Le bac de Lindholm s'arrête le dimanche", FRENCH),
        ((), "The Lindholm Bay Advocate", "Court list for Lindholm: Monday, 14 April", ENGLISH),
    ],
)  # fmt: skip
def test_a_papers_name_above_or_below_a_menu_heads_nothing(
    menu: tuple[str, ...], paper: str, title: str, body: tuple[str, ...]
) -> None:
    cleaned = clean("\n".join((*menu, paper, "Contact", title, "16.03.2020", *body)))
    assert describe(cleaned).headline == title
    assert cleaned.body.split("\n\n") == list(body)


def test_a_title_that_has_a_papers_word_is_one() -> None:
    title = "The Last Courier of Lindholm Sails"
    cleaned = clean("\n".join((title, "By Ana Li", "16.03.2020", *ENGLISH)))
    assert describe(cleaned).headline == title
