"""Names, days and languages as papers write them in languages that few seeds are in."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.documents import Description

STORIES = {
    "bg": "Кран потъна във водата до кея на Линдхолм\n\n{}\n\nФериботът между двата бряга спря във вторник, след като кран падна във водата до кея.\n\nКметът каза, че ремонтът ще продължи до пролетта и че хората ще пътуват с автобус.",
    "ca": "Una grua cau a l'aigua al port de Lindholm\n\n{}\n\nEl transbordador entre les dues ribes es va aturar dimarts, després que una grua caigués a l'aigua.\n\nL'alcaldessa va dir que les obres duraran fins a la primavera.",
    "el": "Γερανός έπεσε στο νερό στο λιμάνι του Λίντχολμ\n\n{}\n\nΤο πορθμείο ανάμεσα στις δύο όχθες σταμάτησε την Τρίτη, όταν ένας γερανός έπεσε στο νερό.\n\nΗ δήμαρχος είπε ότι οι εργασίες θα κρατήσουν ως την άνοιξη.",
    "fa": "جرثقیل در بندر لیندهولم به آب افتاد\n\n{}\n\nکشتی میان دو ساحل روز سه‌شنبه پس از افتادن جرثقیل در آب کنار اسکله از کار افتاد.\n\nشهردار گفت که تعمیر تا بهار طول می‌کشد و مردم با اتوبوس رفت و آمد می‌کنند.",
    "fi": "Nosturi putosi veteen Lindholmin satamassa\n\n{}\n\nLautta kahden rannan välillä pysähtyi tiistaina, kun nosturi putosi veteen laiturin vieressä.\n\nKaupunginjohtaja sanoi, että korjaus kestää kevääseen.",
    "ko": "린드홀름 부두에서 기중기가 물에 빠졌다\n\n{}\n\n두 강변을 오가는 여객선이 화요일 부두 옆에서 기중기가 물에 빠진 뒤 운항을 멈췄다.\n\n시장은 수리가 봄까지 이어질 것이라고 말했다.",
    "sk": "Žeriav spadol do vody pri nábreží v Lindholme\n\n{}\n\nKompa medzi oboma brehmi sa v utorok zastavila po tom, čo do vody pri nábreží spadol žeriav.\n\nPrimátorka uviedla, že oprava potrvá do jari.",
    "sv": "Kran föll i vattnet vid kajen i Lindholm\n\n{}\n\nFärjan mellan de två stränderna stannade på tisdagen, sedan en kran hade fallit i vattnet vid kajen.\n\nBorgmästaren sade att arbetet varar till våren.",
    "sw": "Winchi yaanguka majini katika gati la Lindholm\n\n{}\n\nKivuko kati ya kingo mbili kilisimama Jumanne baada ya winchi kuanguka majini karibu na gati.\n\nMeya alisema kuwa matengenezo yataendelea hadi mwakani.",
    "th": "เครนตกลงน้ำที่ท่าเรือลินด์โฮล์ม เรือข้ามฟากหยุด\n\n{}\n\nเรือข้ามฟากระหว่างสองฝั่งหยุดเดินเรือเมื่อวันอังคาร หลังจากเครนตกลงไปในน้ำข้างท่าเรือ\n\nนายกเทศมนตรีกล่าวว่าการซ่อมจะใช้เวลาจนถึงปีหน้า",
    "tl": "Crane nahulog sa tubig sa pantalan ng Lindholm\n\n{}\n\nTumigil ang lantsa sa pagitan ng dalawang pampang noong Martes matapos mahulog ang isang crane sa tubig.\n\nSinabi ng alkalde na tatagal ang pagkukumpuni.",
    "tr": "Lindholm rıhtımında vinç suya düştü\n\n{}\n\nİki kıyı arasındaki vapur, salı günü rıhtımın yanında bir vincin suya düşmesinin ardından durdu.\n\nBelediye başkanı onarımın bahara kadar süreceğini söyledi.",
    "uk": "Кран упав у воду біля набережної Ліндгольма\n\n{}\n\nПором між двома берегами зупинився у вівторок, коли біля набережної у воду впав кран.\n\nМерка сказала, що ремонт триватиме до весни.",
    "vi": "Cần cẩu rơi xuống nước tại bến Lindholm\n\n{}\n\nPhà nối hai bờ sông ngừng chạy hôm thứ Ba sau khi một cần cẩu rơi xuống nước cạnh bến tàu.\n\nThị trưởng nói việc sửa chữa sẽ kéo dài đến năm sau.",
}


def described(language: str, line: str) -> Description:
    return describe(clean(STORIES[language].format(line)))


@pytest.mark.parametrize(
    "language, line, authors, agencies",
    [
        ("bg", "Подготви Стоян Илиев", ("Стоян Илиев",), ()),
        ("ca", "Per Mireia Soler", ("Mireia Soler",), ()),
        ("fa", "خبرنگار: سارا کریمی", ("سارا کریمی",), ()),
        ("fa", "نويسنده: سارا كريمي", ("سارا كريمي",), ()),
        ("fi", "Teksti ja kuvat: Aino Laine", ("Aino Laine",), ()),
        ("ko", "글=이서연 기자", ("이서연",), ()),
        ("sk", "Autor TASR", (), ("TASR",)),
        ("sk", "Autor Ján Hrubý", ("Ján Hrubý",), ()),
        ("sv", "Text och foto: Eva Lund", ("Eva Lund",), ()),
        ("sw", "NA JUMA ALI", ("Juma Ali",), ()),
        ("tl", "Ulat ni Juan Reyes", ("Juan Reyes",), ()),
        ("tr", "Muhabir: Ayşe Kaya", ("Ayşe Kaya",), ()),
        ("uk", "Підготувала Олена Лис", ("Олена Лис",), ()),
        ("vi", "Theo TTXVN", (), ()),
        ("vi", "PV", (), ()),
    ],
)
def test_who_wrote_it(language: str, line: str, authors: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    found = described(language, line)
    assert (found.authors, found.agencies) == (authors, agencies)


def test_a_first_name_is_no_word_for_according_to() -> None:
    story = "Crane falls into the water at Lindholm\n\nBy Theo Holm\n\nThe ferry between the two banks stopped on Tuesday, after a crane fell into the water at the quay.\n\nThe mayor said the work will last until spring."
    assert describe(clean(story)).authors == ("Theo Holm",)


@pytest.mark.parametrize(
    "language, line, day",
    [
        ("el", "12 ΜΑΡΤΙΟΥ 2021", "2021-03-12"),
        ("fa", "۲۵ ارديبهشت ۱۳۹۵", "2016-05-14"),  # with an Arab's yeh
        ("fa", "شنبه ۲۲ شهريور ۱۳۹۹", "2020-09-12"),
        ("fi", "perjantai, 12 maaliskuun, 2021", "2021-03-12"),
        ("th", "วันศุกร์ที่ 12 มีนาคม พ.ศ.2564", "2021-03-12"),
        ("th", "12/03/2564", "2021-03-12"),
        ("vi", "12 Tháng Ba, 2021", "2021-03-12"),
        ("vi", "Tháng Mười Hai 5, 2021", "2021-12-05"),
        ("vi", "5 Tháng Mười, 2021", "2021-10-05"),
        ("vi", "Ngày 12 tháng 3 năm 2021", "2021-03-12"),
    ],
)
def test_when_it_was_published(language: str, line: str, day: str) -> None:
    cleaned = clean(STORIES[language].format(line))
    assert str(describe(cleaned).published_on) == day
    assert line not in cleaned.body


def test_persian_written_with_an_arabs_letters_is_persian() -> None:
    story = STORIES["fa"].format("").replace("ی", "ي").replace("ک", "ك")
    assert describe(clean(story)).language == "fa"


def test_what_somebody_says_behind_a_colon_is_no_sites_name() -> None:
    headline = "Havnesjefen om kranen: – Uheldig"
    story = f"{headline}\n\nFergen mellom de to breddene stanset tirsdag, etter at en kran hadde falt i vannet ved kaien.\n\nOrdføreren sa at arbeidet varer til våren."
    assert describe(clean(story)).headline == headline
