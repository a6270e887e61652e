"""Bylines and days together, in the forms of newsrooms the world over, around invented texts."""

from __future__ import annotations

import datetime

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.description.calendar.date_labels import label_of
from flows.cleaning.description.headlines.unlikely import is_credit
from flows.cleaning.description.people.names import names_in
from flows.documents import Description, Page

DAY = datetime.date(2023, 11, 3)
FINNISH = """Kelson satamamuuri sortui sateisen yön jälkeen
{}
Kelson satamamuuri sortui perjantaiaamuna rankkasateisen yön jälkeen, ja neljäkymmentä perhettä joutui lähtemään kodeistaan laiturin lähellä.
Kaupunginvaltuusto päättää ensi viikolla, kuka maksaa korjaukset, jotka maksavat kaksi miljoonaa euroa.
Laiturin lähellä olevat koulut pysyvät kiinni maanantaihin asti ja bussit ajavat toista tietä."""
HUNGARIAN = """Leomlott a kelsói kikötő fala egy esős éjszaka után
{}
Péntek reggel, egy heves esőzéssel teli éjszaka után leomlott a kelsói kikötő fala, és negyven családnak el kellett hagynia az otthonát.
A városi tanács jövő héten dönt arról, hogy ki fizeti a javítást, amely kétmillió euróba kerül.
A rakpart közelében lévő iskolák hétfőig zárva maradnak, és a buszok más úton járnak."""
HINDI = """रात भर की बारिश के बाद केल्सो बंदरगाह की दीवार ढही
{}
रात भर हुई भारी बारिश के बाद शुक्रवार सुबह केल्सो बंदरगाह की दीवार ढह गई और चालीस परिवारों को घाट के पास अपने घर छोड़ने पड़े।
नगर परिषद अगले सप्ताह बैठक करके तय करेगी कि मरम्मत का खर्च कौन देगा, जो दो करोड़ रुपये आएगा।
घाट के पास के स्कूल सोमवार तक बंद रहेंगे और बसें दूसरे रास्ते से जाएंगी।"""


def found_in(text: str, *lines: str) -> Description:
    page = Page(text.format("\n".join(lines)))
    return describe(clean(page.text), page)


@pytest.mark.parametrize(
    ("text", "line", "author"),
    [
        (FINNISH, "Teksti: Anna Korpi, perjantai 3. marraskuuta 2023", "Anna Korpi"),
        (HUNGARIAN, "Szerző: Kovács Anna, péntek 2023. november 3.", "Kovács Anna"),
        (HUNGARIAN, "Kovács Anna, péntek, 2023. november 3.", "Kovács Anna"),
        (HINDI, "लेखक: राजेश कुमार, शुक्रवार 3 नवंबर 2023", "राजेश कुमार"),
        (HINDI, "लेखक: राजेश कुमार | 3 नवंबर 2023, 14:05", "राजेश कुमार"),
    ],
)
def test_a_weekday_stands_between_who_wrote_it_and_when(text: str, line: str, author: str) -> None:
    found = found_in(text, line)
    assert (found.authors, found.byline, found.published_on) == ((author,), author, DAY)


KOREAN = """밤새 내린 비에 켈소 항구 벽 무너져
{}
밤새 많은 비가 내린 뒤 금요일 아침 켈소 항구의 벽이 무너져 부두 근처 마흔 가구가 집을 떠나야 했다.
시의회는 다음 주에 회의를 열어 이백만 원으로 추산되는 수리비를 누가 낼지 결정할 예정이다.
부두 근처 학교는 월요일까지 문을 닫고 버스는 다른 길로 다닌다."""
BENGALI = """রাতভর বৃষ্টির পর কেলসো বন্দরের দেয়াল ধসে পড়েছে
{}
রাতভর ভারী বৃষ্টির পর শুক্রবার সকালে কেলসো বন্দরের দেয়াল ধসে পড়েছে এবং চল্লিশটি পরিবারকে ঘাটের পাশের ঘর ছাড়তে হয়েছে।
মেরামতের খরচ কে দেবে তা ঠিক করতে নগর পরিষদ আগামী সপ্তাহে বৈঠক করবে, যার জন্য দুই কোটি টাকা লাগবে।
ঘাটের পাশের স্কুলগুলো সোমবার পর্যন্ত বন্ধ থাকবে এবং বাসগুলো অন্য পথে চলবে।"""


@pytest.mark.parametrize(
    ("text", "line", "authors", "day"),
    [
        (HINDI, "राजेश कुमार, शुक्रवार, 3 नवंबर 2023", ("राजेश कुमार",), DAY),
        (HINDI, "राजेश कुमार - संवाददाता | 3 नवंबर 2023", ("राजेश कुमार",), DAY),
        (HINDI, "राजेश कुमार, संवाददाता", ("राजेश कुमार",), None),
        (HINDI, "राजेश कुमार · 3 दिन पहले", ("राजेश कुमार",), None),
        (HUNGARIAN, "Kovács Anna - újságíró | 2023. november 3.", ("Kovács Anna",), DAY),
        (BENGALI, "রফিকুল ইসলাম | ০৩/১১/২০২৩", ("রফিকুল ইসলাম",), DAY),
        (BENGALI, "লেখক: রফিকুল ইসলাম, প্রতিবেদক", ("রফিকুল ইসলাম",), None),
        (KOREAN, "글 김민수 | 2023년 11월 3일", ("김민수",), DAY),
        (KOREAN, "글 김민수 · 이영희", ("김민수", "이영희"), None),
        (KOREAN, "글 쓰기를 배우는 사람들", (), None),
    ],
)
def test_names_without_capitals_stand_beside_days_and_roles(
    text: str, line: str, authors: tuple[str, ...], day: datetime.date | None
) -> None:
    found = found_in(text, line)
    assert (found.authors, found.published_on) == (authors, day)


def test_an_agency_behind_a_name_without_capitals_is_no_second_author() -> None:
    found = found_in(KOREAN, "김민수, AFP", "2023년 11월 3일")
    assert (found.authors, found.agencies) == (("김민수",), ("AFP",))


@pytest.mark.parametrize(
    "byline",
    ["Jan Bílý a Eva Malá", "Nagy János és Kis Éva", "Ion Marin și Ana Popa", "Іван Білик і Ганна Марчук",
     "Γιάννης Μαρίνος και Άννα Μπέλλου", "علی رضایی و مریم احمدی", "राजेश कुमार और सुनीता शर्मा", "রফিকুল ইসলাম ও সালমা খাতুন"],
)  # fmt: skip
def test_two_are_joined_in_their_language(byline: str) -> None:
    assert len(names_in(byline).authors) == 2


@pytest.mark.parametrize(
    "label",
    ["Uppdaterat", "Muokattu", "Zaktualizowano", "Utolsó frissítés:", "Modificat la", "Изменено:", "Змінено:", "Последна актуализация:",
     "Zadnja izmjena:", "Τελευταία ενημέρωση:", "Ενημερώθηκε:", "تم التحديث:", "עדכון אחרון:", "ویرایش:", "อัปเดตล่าสุด:", "संशोधित:"],
)  # fmt: skip
def test_what_is_updated_is_said_in_many_languages(label: str) -> None:
    assert label_of(f"{label} ") == "updated"


ENGLISH = """Harbour wall of Kelso gives way after a night of rain
{}The harbour wall of Kelso gave way early on Friday after a night of heavy rain, and forty families had to leave their homes.
The town council will meet next week to decide who pays for the repairs, which engineers put at two million pounds.
Schools near the quay will stay shut until Monday, the council said, and buses will take another way."""


@pytest.mark.parametrize(
    ("dateline", "place", "agencies"),
    [
        ("Moscow. November 3. INTERFAX.COM - ", "Moscow", ("Interfax",)),
        ("KYIV. Nov 3 (Interfax-Ukraine) – ", "KYIV", ("Interfax-Ukraine",)),
        ("BAKU, Azerbaijan, November 3. Trend: ", "BAKU, Azerbaijan", ("Trend",)),
        ("NEW DELHI: ", "NEW DELHI", ()),
        ("NEW DELHI, Nov 3 (PTI) ", "NEW DELHI", ("Press Trust of India",)),
        ("STOCKHOLM (TT) ", "STOCKHOLM", ("TT",)),
        ("Kathmandu, Nov 3: ", "Kathmandu", ()),
        ("Tehran, IRNA – ", "Tehran", ("IRNA",)),
        ("Berlin/Kelso (dpa) – ", "Berlin/Kelso", ("dpa",)),
        ("Warszawa, 03.11.2023 (PAP) - ", "Warszawa", ("PAP",)),
        ("Budapest, 2023. november 3., péntek (MTI) - ", "Budapest", ("MTI",)),
        ("(ANSA) - ROMA, 03 NOV - ", "ROMA", ("ANSA",)),
        ("København /ritzau/ ", "København", ("Ritzau",)),
        ("3 ноября, Минск /Корр. БЕЛТА/. ", "Минск", ("BelTA",)),
        ("КИЇВ, 3 листопада (Укрінформ) – ", "КИЇВ", ("Ukrinform",)),
        ("القاهرة - رويترز: ", "القاهرة", ("Reuters",)),
        ("دمشق-سانا ", "دمشق", ("SANA",)),
        ("ירושלים (רויטרס) - ", "ירושלים", ("Reuters",)),
        ("नई दिल्ली, तीन नवंबर (भाषा) ", "नई दिल्ली", ("Press Trust of India",)),
        ("ঢাকা, ৩ নভেম্বর (বাসস) : ", "ঢাকা", ("BSS",)),
        ("กรุงเทพฯ (รอยเตอร์) - ", "กรุงเทพฯ", ("Reuters",)),
        ("【中央社台北3日電】", "台北", ("Central News Agency",)),
        ("【台北3日電】", "台北", ()),
        ("【本報台北訊】", "台北", ()),
        ("【ソウル共同】", "ソウル", ("Kyodo News",)),
        ("［東京 3日 ロイター］ - ", "東京", ("Reuters",)),
        ("（東京3日共同）", "東京", ("Kyodo News",)),
        ("【ロンドン＝山田太郎】", "ロンドン", ()),
        ("서울=연합뉴스 ", "서울", ("Yonhap",)),
        ("【서울=뉴시스】", "서울", ("Newsis",)),
        # What is none.
        ("【速報】", None, ()),
        ("Friday, Nov 3: ", None, ()),
        ("Update, Nov 3: ", None, ()),
        ("The mayor told Reuters (AFP) ", None, ()),
        ("Fire - what we know - ", None, ()),
    ],
)
def test_datelines_of_many_houses(dateline: str, place: str | None, agencies: tuple[str, ...]) -> None:
    found = found_in(ENGLISH.replace("{}", dateline))
    assert (found.dateline, found.agencies) == (place, agencies)


def test_a_teaser_above_the_headline_does_not_sign_before_the_name_below_it() -> None:
    page = Page(
        "Harbour wall of Kelso gives way after a night of rain\n"
        "The best travel bags of the year, and the one we would take on holiday\n"
        "Petra Hollins rounds up our picks of the best bags for travelling, available to buy now.\n"
        "by Petra Hollins\n"
        "Harbour wall of Kelso gives way after a night of rain\n"
        "Joshua Marsh\n"
        "3 November 2023 / 23:07 GMT\n"
        "The harbour wall of Kelso gave way early on Friday after a night of heavy rain, and forty families had to leave their homes.\n"
        "The town council will meet next week to decide who pays for the repairs, which engineers put at two million pounds.\n"
        "Schools near the quay will stay shut until Monday, the council said, and buses will take another way."
    )
    assert describe(clean(page.text), page).authors == ("Joshua Marsh",)


def test_a_kickers_colon_may_stand_in_the_line_of_the_headline() -> None:
    page = Page(
        "Harbour news: Wall of Kelso gives way | The Kelso Post\nMenu\nSport\nHarbour news\n: Wall of Kelso gives way\n"
        "By Ana Li\n3 November 2023\n"
        "The wall of Kelso gave way early on Friday after a night of heavy rain, and forty families had to leave their homes.\n"
        "The town council will meet next week to decide who pays for the repairs, which engineers put at two million pounds.\n"
        "Schools near the quay will stay shut until Monday, the council said, and buses will take another way."
    )
    found = describe(clean(page.text), page)
    assert (found.kicker, found.headline) == ("Harbour news", "Wall of Kelso gives way")


def test_a_caption_with_its_credit_is_no_headline() -> None:
    assert is_credit("Ana Li vid kajen i Kelso. Foto: Jo Wit") and not is_credit("Foto fra Kelso vant pris")


ARABIC = """انهيار جدار ميناء كلسو بعد ليلة من المطر
{}
انهار جدار ميناء كلسو صباح يوم الجمعة بعد ليلة من الأمطار الغزيرة، واضطرت أربعون عائلة إلى مغادرة منازلها قرب الرصيف.
وسيجتمع مجلس المدينة الأسبوع المقبل ليقرر من سيدفع تكاليف الإصلاح التي ستبلغ مليوني جنيه.
وستبقى المدارس القريبة من الرصيف مغلقة حتى يوم الاثنين، وستسلك الحافلات طريقا آخر."""
INDONESIAN = """Tembok pelabuhan Kelso runtuh setelah hujan semalaman
{}
Tembok pelabuhan Kelso runtuh pada Jumat pagi setelah hujan deras semalaman, dan empat puluh keluarga harus meninggalkan rumah mereka.
Dewan kota akan bertemu minggu depan untuk memutuskan siapa yang membayar perbaikan, yang akan menelan biaya dua miliar rupiah.
Sekolah di dekat dermaga tetap ditutup sampai Senin dan bus akan lewat jalan lain."""


def test_a_letter_joins_two_names_and_an_editor_follows_an_author() -> None:
    found = found_in(ARABIC, "كتب: محمد حسن وأحمد علي", "3 نوفمبر 2023")
    assert found.authors == ("محمد حسن", "أحمد علي")
    found = found_in(INDONESIAN, "Pewarta: Ani Lestari Editor: Budi Santoso", "3 November 2023")
    assert (found.authors, found.agencies) == (("Ani Lestari",), ())
