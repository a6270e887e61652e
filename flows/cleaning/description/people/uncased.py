"""Names in scripts without capitals, which nothing but the names themselves tells from labels: what stands alone in its
line, or beside a date, in Chinese, Japanese, Korean, Arabic, Persian, Hebrew, Hindi, Bengali and Thai.

The tables hold what many people bear, and of that nothing by which papers call their pages too. Who bears another name is
not known, which is better than a section for an author. Families' and given names are those of common usage.
"""

from __future__ import annotations

import re
import unicodedata

from flows.cleaning.description.people.agencies import agency_of
from flows.cleaning.description.people.chinese import PLAIN_FAMILIES
from flows.cleaning.description.people.persons import AND
from flows.cleaning.description.people.roles import role_of
from flows.cleaning.description.reading import Reading

_CHINESE_TWO_SIGNS = "欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|皇甫|尉迟|慕容|令狐"
_CHINESE_TWO = frozenset(_CHINESE_TWO_SIGNS.split("|"))
# What begins so and is none: sections and places of two and three signs, by what they begin with.
_CHINESE_LABELS = (
    "周刊|周报|周末|周边|周邊|周一|周二|周三|周四|周五|周六|周日|马上|馬上|马来|馬來|黄金|黃金|黄山|黄石|黄河|黃河|苏州|蘇州|徐州|郑州|鄭州|梁平|杜绝|白酒|白话|康养|康復|康复|万象|萬象|万科|万家|萬里|龙虎|龙江|龍虎"
    "|任免|任职|易车|易购|顾问|顧問|严选|嚴選|施工|季度|季刊|余额|何时|何時|何处|于是|曾经|曾經|许可|許可|许昌|许多|田园|田園|田径|田徑|汪洋|林业|林業|林场|程序|程式|叶子|钱包|錢包|汤原|段子|焦点|焦點|毕业|畢業|夏季|夏日|夏天|秦皇|秦岭"
    "|贺州|贺词|柳州|范围|範圍|丁香|贾汪|龙岩|龙头|龍頭|罗湖|羅湖|宋体|陈列|陳列|张贴|張貼|孔子|白天|白银|马术|馬術|唐山|唐代|宋代|鲁网|鲁北|东方|彭博|康健|龙华|龍華|胡同|孙中|谢谢|謝謝|李白|万元|萬元"
)
_CHINESE_PLACES = (
    "沈阳|沈陽|余姚|余杭|林芝|林州|罗马|羅馬|罗定|韩国|韓國|韩娱|韩流|韩城|彭州|彭水|邵阳|邵东|陆丰|陆军|陆川|陆家|孟买|孟加|孟津|孟州|黄冈|黄岛|黄浦|徐汇|胡志|马鞍|梁山|萧山|蕭山|曹妃|袁州|邓州|蔡甸|薛城|叶城|阎良|夏威|夏令|钟祥|汪清"
    "|田东|田野|任丘|任城|任命|姜堰|邹城|邹平|熊本|熊猫|白山|白城|白皮|白马|康定|康师|毛里|毛利|侯马|龙泉|龙口|龙海|龙门|龙舟|万州|万宁|万年|万亿|钱江|钱塘|汤阴|汤圆|汤山|黎平|易县|易经|贺兰|樊城|施甸|施政|鲁山|鲁豫|葛洲|焦作|焦虑|柳林"
    "|柳河|柳江|吕梁|卢旺|何谓|孔庙|秦淮|唐宋|宋词|范文|段落|贺岁|严打|艾滋|丁克|魏都|董事|程度|周刊"
)
_NO_CHINESE = frozenset((*_CHINESE_LABELS.split("|"), *_CHINESE_PLACES.split("|")))
# What labels, papers, offices and places end in, and few people's names do.
_OFFICES = frozenset(
    "县縣県町村郡課駅港报報网網社版市省区區镇鎮村局部院厅廳会會组組室队隊司馆館站处處讯訊闻聞刊栏欄号號线線路街榜奖獎赛賽节節法者道团團台"
)
# The same in Japan: houses, who is told of, what is within a town. In China these end people's names too.
_HOUSES = frozenset("家屋氏警券内")
# In Japan two signs mostly, of which the second is one of these; and those whose second sign ends other words as well.
_FAMILY_ENDS = frozenset("藤田山川村木本野原井沢澤島嶋崎橋口谷森林岡松坂浦塚沼岸宮倉尾羽浜江津永瀬戸杉竹熊丸")
_FAMILY_NAMES = (
    "井上 村上 川上 三上 坂上 野上 木下 山下 宮下 森下 竹下 竹内 山内 池内 大内 河内 田中 山中 野中 畑中 竹中 中西 大西 小西 今西 金子 本間 草間 馬場 渡辺 渡邊 渡部 阿部 安部 服部 岡部 田辺"
    " 川辺 土屋 古屋 久保 新保 清水 白石 大石 菊池 菊地 小池 大場 的場 村越 堀内 千葉 三宅 石渡 大久 小泉 今泉 望月 児玉 松下 岩下 坂下 安達 大友 本多 三輪 朝倉 板倉 片倉 井手 井出 比嘉 島袋 知念"
)
_FAMILIES = frozenset(_FAMILY_NAMES.split())
_THREE_SIGNS = "佐々木 五十嵐 長谷川 長谷部 小笠原 佐久間 日比野 宇都宮 二階堂 伊集院 早乙女 小鳥遊 大久保 小野寺 久保田 海老原 曽我部 波多野 八木沢 三田村 大河原 大河内 宇佐美 仲宗根 小早川 阿久津 小松原 安孫子 我孫子 世良田"
_FAMILIES_OF_THREE = tuple(_THREE_SIGNS.split())
_WORDS_SO_WRITTEN = (
    "日本 基本 熊本 資本 脚本 見本 絵本 農村 山村 漁村 四川 香川 土木 樹木 富山 岡山 登山 福岡 静岡 横浜 神戸 江戸 水戸 秋田 福島 徳島 広島 半島 列島 諸島 長崎 長野 大津 松山 森林 山林 農林 入口 出口 人口 窓口"
    " 分野 平野 高原 草原 中原 油田 水田 河川 三原"
)
_NO_FAMILIES = frozenset(_WORDS_SO_WRITTEN.split())
_NO_GIVEN_NAMES = (
    "首相 政権 談話 火災 会議 連峰 空港 国立 内海 問題 地裁 高裁 事故 事件 地震 大会 市長 知事 県政 市政 経済 社会 文化 政治 国際 情報 特集 連載 選挙 被告 容疑 議員 選手 監督 教授 住宅 動物 野球 大学 高校 中学 小学 病院 銀行 電力 鉄道 工業"
    " 電器 商店 新聞 放送 通信 地方 県内 市内 本線 大橋 公園 神社 祭り 温泉 料理"
)
_NO_GIVEN = frozenset(_NO_GIVEN_NAMES.split())
_SIGNS = "[\u3005\u4e00-\u9fff]"
_JAPANESE = re.compile(
    rf"(?P<family>{_SIGNS}{{2}})[ \u3000]?(?P<given>{_SIGNS}{{1,3}}|[\u3041-\u3096]{{2,4}}|{_SIGNS}[\u3041-\u3096]{{1,2}})"
)
_GIVEN_OF_JAPAN = re.compile(
    rf"[ \u3000]?(?:{_SIGNS}{{1,3}}|[\u3041-\u3096]{{2,4}}|{_SIGNS}[\u3041-\u3096]{{1,2}})"
)
_KOREAN = frozenset(
    "김이박최정강조윤장임한오서신권황안송류홍고문양손배백허남심노하곽성차주우구민진나엄채원천방공현함변염추도석선설마길연위표명기반왕금옥육인맹"
)
_KOREAN_LABELS = (
    "강아|고양|공무|이슈|이야|이용|이벤|이미|이전|이번|이상|정치|정보|정책|정부|정리|정기|조회|조선|강원|강남|강북|한국|한겨|한반|오늘|오피|오후|오전|서울|서비|서초|신문|신규|신청|신년|안내|안전|송파|고객|고용|문화|문의|문학|양식|배너|백과|남북|남부|노동|노원"
    "|하단|하남|성남|성명|성동|성북|차트|차량|주요|주간|주식|주말|우리|구독|구인|구청|민주|민원|진행|나눔|나라|원문|원주|천안|방송|방문|공지|공유|공개|공공|공연|현장|현재|추천|추가|도서|도시|도민|석간|선거|선택|설정|설명|마이|마감|연예|연합|연재"
    "|위치|표지|기사|기획|기업|기타|반도|금융|금요|육아|인기|인천|인사|인쇄|인물|인터|홍보|허가|임시|장애|장소|권역|황금|손해|배달|엄마|채용|함께|변경|길거|명단|명예|왕실|옥천|맹점"
)
_NO_KOREAN = frozenset(_KOREAN_LABELS.split("|"))
# Places, and the order of a list, that are a name's syllables throughout; no given name ends as towns do.
_KOREAN_WORDS = frozenset(("강화도", "백령도", "이태원", "남양주", "신도시", "최신순"))
_TOWN = "시"
# Of which given names are made.
_GIVEN_SYLLABLES = (
    "가강건겸경고관광교국권규균근기길나남다단달담대덕도동두라란람래령록리린림만명모무문미민배범별병보복봄봉비빈빛상서석선설섭성세소솔송수숙순슬승시식신아안애양연열엽영예오옥완용"
    "우욱운웅원유윤율은의이익인일자재정조종주준중지진찬창채천철춘태택하학한해향혁현형혜호홍화환효후훈휘희"
)
_HANGUL = re.compile(f"[가-힣][{_GIVEN_SYLLABLES}]{{2}}")
_HANGUL_OF_TWO = re.compile(f"(?:제갈|남궁|선우|황보|독고)[{_GIVEN_SYLLABLES}]{{1,2}}")
"""Families' names of two syllables."""
_GIVEN = {
    "ar": (
        "محمد أحمد احمد علي حسن حسين محمود مصطفى خالد عمر عمرو يوسف إبراهيم ابراهيم إسماعيل اسماعيل عبدالله عبد عبدالرحمن عبدالعزيز سامي سامر سعيد سعد سليم سلمان"
        " سليمان طارق كريم كمال جمال جميل ماهر ماجد مازن مجدي مراد نادر نبيل ناصر هاني هشام وائل وليد ياسر ياسين زياد رامي رائد رشيد رشا رنا ريم رضا فادي فارس فؤاد"
        " فيصل فهد قاسم عادل عصام عماد عامر أنس أنور أيمن أسامة أشرف أكرم أمجد أمين إيمان إيهاب بشار بلال باسم باسل تامر ثامر جورج إلياس حازم حسام حمزة خليل داود رفيق"
        " شادي شريف صالح صلاح طلال غسان لؤي منير منصور موسى ميشال نزار نضال هيثم فاطمة مريم ليلى زينب سارة نور نورا نورة هدى هبة هند منى مها مي ميساء"
        " ندى نجلاء نادين نادية لينا لمى لبنى لطيفة كوثر غادة غدير عبير عائشة سلمى سميرة سمر سناء سحر سهى رانيا راوية رغد رولا دينا دعاء داليا خديجة حنان جيهان بسمة آية"
        " أميرة أسماء إسراء آلاء ابتسام إلهام وفاء وسام يارا ياسمين شيماء شيرين صفاء ضحى"
        " زكريا يحيى عيسى هارون أيوب إدريس بدر بندر نواف مشعل عبدالإله عبدالمجيد عبدالحميد عبداللطيف عبدالكريم عبدالوهاب صهيب بلقيس ثريا جواد حيدر رعد زين زينة سجى سلوى عزة عزيز عفاف فايز فهمي فرح كاظم ليث لؤلؤة معاذ معتز مهند ميرفت نايف نهى نوال هادي هالة هاجر يوسف رشيدة سكينة"
    ),
    "fa": (
        "رضا حسین مهدی امیر امیرحسین محمدرضا علیرضا حمیدرضا غلامرضا عباس اکبر اصغر سجاد سعید حمید مجید وحید مسعود منصور مهران مهرداد بهرام بهزاد بهنام بابک آرش آرمان کاوه کامران"
        " کیوان کوروش داریوش سیاوش سهراب فرهاد فرزاد فریدون پرویز پویا پدرام نیما نوید نادر شهرام شاهین شهاب جواد جعفر هادی یاشار زهرا فاطمه مریم زینب نرگس نسرین نیلوفر نازنین"
        " مینا مهسا مهناز مژگان لیلا شیوا شادی سمیه سارا سپیده ساناز ریحانه رویا پریسا پروین پگاه الهام الهه اعظم آزاده بهاره فریبا فرزانه گلناز هانیه یلدا"
        " محسن مصطفی مرتضی مجتبی احسان ایمان میلاد مهرنوش مریم معصومه محبوبه کبری طاهره صدیقه سمانه راضیه حمیده الناز بیژن جمشید خسرو رامین روزبه ساسان سینا شایان صادق عرفان علی فرشاد کیان"
    ),
    "he": (
        "אבי אביב אביגיל אבנר אברהם אהרון אודי אורי אורית אורלי אורן אילן אילנה אייל איתי איתן אליהו אלון אלי אליעזר אלכס אמיר אמנון אסף אפרת אריאל ארנון בועז בני"
        " בנימין ברק גבי גדי גיא גילי גילה גלעד גליה דוד דודו דורון דורית דן דנה דני דניאל דניאלה דפנה דרור הדס הילה ורד זאב זיו זהבה חגי חן חנה חנן טל טלי יאיר יובל"
        " יהודה יהודית יהונתן יוסי יוסף יורם יוני יונתן יואב יואל יעל יעקב יפעת יצחק ירון ישי כרמית לאה לילך ליאור ליאת לימור מאיה מאיר מאיה מור מורן מיכאל מיכל מירב מירי משה"
        " נדב נועה נועם נחום נטע ניב ניר נירית נעמה נעמי נתן נתנאל סיון סיגל עדי עדית עדו עודד עומר עופר עידו עידן עינב עינת עמוס עמית ענת ערן פנינה צבי צביקה קובי קרן ראובן רועי רון"
        " רוני רונית רונן רותי רותם רז רינה רעות שאול שגיא שחר שירה שירי שירית שלומי שלמה שמואל שמעון שמרית שרון שרית שרה רחל רבקה אסתר חיה אביבה תומר תמר תמיר"
        " איתמר שקד אופיר אלמוג אביתר אביהו אבישי אורטל איילת אלעד אמילי אסנת בתיה גיא דורית הגר ורדית זוהר חגית חופית יהלי יסמין כפיר לירון ליהי מתן מעיין נחמן נטלי נילי סהר סמדר עמרי עמיחי ענבל צחי קרין רותי רן שגית שחף שלי תהילה "
    ),
}
# Persian and Urdu write these letters otherwise.
_AS_ARABIC = str.maketrans("یکىإأآ", "يكيااا")
_GIVEN_NAMES = frozenset(word for names in _GIVEN.values() for word in names.translate(_AS_ARABIC).split())
# What sections and agencies hold that begin as a name does: "نور سبورت".
_NO_FAMILY_WORDS = "الأخبار أخبار اخبار رياضة سبورت نيوز وكالات وكالة تلفزيون قناة صحيفة جريدة حصري عاجل חדשות ספורט כלכלה דעות תרבות אונליין וואלה ושומרון היום"
NO_FAMILY = frozenset(_NO_FAMILY_WORDS.split())
_HINDI_FAMILIES = (
    "शर्मा वर्मा गुप्ता सिंह कुमार यादव मिश्रा मिश्र तिवारी पांडेय पांडे पाण्डेय पाठक दुबे द्विवेदी त्रिवेदी चतुर्वेदी त्रिपाठी शुक्ला शुक्ल अग्रवाल जैन जोशी चौहान चौधरी ठाकुर राजपूत राठौर राठौड़ सक्सेना श्रीवास्तव सिन्हा"
    " प्रसाद झा मेहता पटेल शाह देसाई कपूर खन्ना मल्होत्रा अरोड़ा भाटिया बंसल गोयल मित्तल सोनी नेगी रावत बिष्ट भट्ट पंत राणा मौर्य मौर्या कुशवाहा पटवा सैनी जाटव मीणा गहलोत शेखावत खान अंसारी कुरैशी सिद्दीकी हुसैन अहमद अली"
    " बनर्जी चटर्जी मुखर्जी घोष दास सेन बोस नायर मेनन अय्यर राव रेड्डी नायडू पाटिल कुलकर्णी देशपांडे शिंदे पवार कुमारी देवी भारद्वाज कौशिक वाजपेयी अवस्थी दीक्षित उपाध्याय ओझा खुराना आहूजा चोपड़ा चड्ढा सेठी सूद ग्रोवर कोहली बत्रा धवन वालिया सहगल गांधी नेहरा मलिक हुड्डा दहिया सांगवान चौरसिया तोमर भदौरिया परिहार सोलंकी परमार चंदेल राजवंशी पासवान मांझी महतो मुंडा सोरेन उरांव टोप्पो भगत गौतम बौद्ध निषाद कश्यप प्रजापति विश्वकर्मा साहू देवांगन वैष्णव पुरोहित व्यास दवे भारती गिरी गोस्वामी महाजन नागर त्यागी"
)
_HINDI = frozenset(_HINDI_FAMILIES.split())
_DEVANAGARI = re.compile("[\u0900-\u0963\u0971-\u097f]{2,14}(?: [\u0900-\u0963\u0971-\u097f]{2,14}){1,2}")
_BENGALI_FAMILIES = frozenset(
    unicodedata.normalize(
        "NFC",
        "রহমান ইসলাম হোসেন হোসাইন হুসাইন আহমেদ আহমদ খান আলী উদ্দিন আক্তার আখতার বেগম খাতুন চৌধুরী হক সরকার মিয়া হাসান করিম কবির মাহমুদ সুলতানা পারভীন দাস রায় ঘোষ সেন বসু বোস মুখোপাধ্যায় চট্টোপাধ্যায়"
        " বন্দ্যোপাধ্যায় গঙ্গোপাধ্যায় মুখার্জি ব্যানার্জি চ্যাটার্জি মিত্র দত্ত পাল সাহা মণ্ডল মন্ডল বিশ্বাস ভট্টাচার্য চক্রবর্তী মজুমদার কর্মকার তালুকদার শিকদার ভূঁইয়া মোল্লা শেখ সৈয়দ আলম কাদের রশিদ আজাদ ফারুক নাহার জাহান আরা শারমিন",
    ).split()
)
_BENGALI = re.compile("[\u0981-\u09dd\u09df-\u09e3]{2,16}(?: [\u0981-\u09dd\u09df-\u09e3]{2,16}){1,3}")
_SEMITIC = re.compile(
    "[\u0621-\u064a\u0670-\u06d3\u200c]{2,14}(?: [\u0621-\u064a\u0670-\u06d3\u200c]{2,14}){1,3}|[\u05d0-\u05ea]{2,12}(?:[ -][\u05d0-\u05ea'׳]{2,14}){1,2}"
)
# A Thai name below its bearer's style, and one that stands by itself.
_THAI = re.compile(
    "(?:นาย|นาง|นางสาว|น\\.ส\\.|ดร\\.|ผศ\\.|รศ\\.)\\s?[\u0e01-\u0e4e]{2,20} [\u0e01-\u0e4e]{2,24}"
)
_THAI_ALONE = re.compile("[\u0e01-\u0e4e]{3,14} [\u0e01-\u0e4e]{3,18}")
# Words of which families' names are made in Thailand.
_THAI_FAMILIES = re.compile(
    "วงศ์|วงษ์|สกุล|กุล|พงศ์|พงษ์|ศรี|ทอง|สวัสดิ์|รัตน|ชัย|วัฒน|เจริญ|บุญ|สุข|ศักดิ์|ไพศาล|มั่น|ใจ|แก้ว|จันทร์|สิน|พันธ์|พันธุ์|ภักดี|รุ่ง|คำ|เพชร|ประเสริฐ|วิชัย|สมบูรณ์|อินทร์|เดช|ธรรม|ณรงค์|มงคล|มาลัย|ชาติ|กิจ|ทรัพย์|สงคราม|ขำ"
    "|แสง|ดวง|นาค|ปัญญา|โชติ|อุดม|วรรณ|ลักษณ์|พร|เกษม|สุวรรณ|นุช|ยิ้ม|งาม|หาญ|กล้า|สิงห์|ช้าง|พิทักษ์"
)
_THAI_LABELS = re.compile(
    "ข่าว|อ่าน|แชร์|ติดตาม|วันที่|เวลา|โดย|ภาพ|กีฬา|บันเทิง|เศรษฐกิจ|การเมือง|สังคม|ประเทศ|กรุงเทพ|จังหวัด|ออนไลน์|ทั่วไป|ล่าสุด|ไทย|ทีม|กอง|สำนัก|นิวส์|ทีวี|โพสต์|มีเดีย|สยาม|การ|ความ|และ|ของ"
)
_COLONS = frozenset(":：")
_NAMES_APART = re.compile(rf"\s*[、，,،·/／]\s*|\s(?:{AND})\s")
_PLACE_BEHIND = re.compile(r"(?:\s?[-–—]\s|\s[-–—|]\s?)[^\W\d_]{2,15}(?: [^\W\d_]{2,15})?$")
"""Where somebody wrote behind a name: "سامر الخطيب - بيروت"."""
_SIGNED_AGAIN = 8  # characters beside a name in a line that may sign a text once more
_PLACE_BEFORE = re.compile(
    r"^[\u0621-\u064a]{2,12}(?: [\u0621-\u064a]{2,12})?\s[-–—]\s(?=[\u0621-\u064a]{2,14} )"
)
# Whom a Chinese paper calls its reporter: "清河日报记者 孟繁星".
_REPORTER = re.compile(r"[\u4e00-\u9fff]{0,8}(?:记者|記者)[\s:：]{1,2}(?P<name>[\u4e00-\u9fff]{2,4})")
# What somebody is, behind a name.
_ROLE_BEHIND = re.compile(
    r"\s(?:선임|전문|객원)?(?:기자|특파원|칼럼니스트|논설위원|편집위원|평론가)$|\s?(?:記者|记者)$"
)
# What stands behind a name and a mark: what its bearer is, or whom for.
_BEHIND = re.compile(r"\s*(?:[,،、，|/]|\s[-–—])\s*(?P<what>(?:(?!\s[-–—])[^,،、，|/]){2,40})$")
_TWO = 2
_LONGEST, _LINE = 40, 240
"""Characters of a name, and of a line of names."""


def unspoken(text: str) -> bool:
    """Whether a text begins in letters without capitals."""
    first = text[:_LONGEST].split(maxsplit=1)[:1]
    return bool(first) and text[0] > "\u058f" and first[0].lower() == first[0].upper()


def uncased_name(text: str, dated: bool) -> bool:
    """Whether a line by itself is likely one person's name in a script without capitals, judged more mildly where a date
    stands in its line or right beside it.

    >>> [uncased_name(one, True) for one in ("陈晓燕", "佐藤健一", "최유진", "سامر الخطيب", "רונית אלון", "राजेश शर्मा")]
    [True, True, True, True, True, True]
    >>> [uncased_name(one, True) for one in ("河口日报", "黄金周", "山口県", "이슈팀", "أخبار محلية", "חדשות ספורט", "देश समाचार")]
    [False, False, False, False, False, False, False]
    >>> [uncased_name(one, True) for one in ("佐々木健一", "五十嵐 みお", "남궁민수", "逄晓岚", "宇都宮線", "大久保地区", "남궁면")]
    [True, True, True, True, False, False, False]
    >>> [uncased_name(one, True) for one in ("大久保", "佐々木家", "山口県警", "안양시", "강화도", "최신순")]
    [False, False, False, False, False, False]
    >>> uncased_name("张伟", True), uncased_name("张伟", False), uncased_name("Ana Li", True)
    (True, False, False)
    """
    if len(text) > _LONGEST or not unspoken(text):
        return False
    if "\u4e00" <= text[0] <= "\u9fff":
        return _is_chinese(text, dated) or _is_japanese(text, dated)
    if "가" <= text[0] <= "힣":
        one = _HANGUL.fullmatch(text) is not None and text[0] in _KOREAN and text[:2] not in _NO_KOREAN
        one = one and text not in _KOREAN_WORDS and text[-1] != _TOWN
        return one or _HANGUL_OF_TWO.fullmatch(text) is not None
    if "\u0e00" <= text[0] <= "\u0e7f":
        family = text.rpartition(" ")[2] if dated and _THAI_ALONE.fullmatch(text) is not None else ""
        named = _THAI_FAMILIES.search(family) is not None and _THAI_LABELS.search(text) is None
        return named or _THAI.fullmatch(text) is not None
    words = text.split()
    if _DEVANAGARI.fullmatch(text) is not None:
        return words[-1] in _HINDI
    if _BENGALI.fullmatch(text) is not None:
        return words[-1] in _BENGALI_FAMILIES
    return (
        _SEMITIC.fullmatch(text) is not None
        and words[0].translate(_AS_ARABIC) in _GIVEN_NAMES
        and NO_FAMILY.isdisjoint(words)
        and not any(word.startswith("لل") for word in words)
    )


def _is_chinese(text: str, dated: bool) -> bool:
    family = 2 if text[:2] in _CHINESE_TWO else 1
    if family == 1 and text[0] not in PLAIN_FAMILIES:
        return False
    given = text[family:]
    if not (1 if dated else 2) <= len(given) <= 2 or not all("\u4e00" <= sign <= "\u9fff" for sign in given):
        return False
    return text[:2] not in _NO_CHINESE and text[-1] not in _OFFICES


def _is_japanese(text: str, dated: bool) -> bool:
    if text in _FAMILIES_OF_THREE or text[-1] in _HOUSES:
        return False
    if text.startswith(_FAMILIES_OF_THREE) and _GIVEN_OF_JAPAN.fullmatch(text, 3):
        return text[3:].strip() not in _NO_GIVEN and text[-1] not in _OFFICES
    found = _JAPANESE.fullmatch(text)
    if found is None or len(text) < (_TWO + 1 if dated else _TWO + _TWO) or text[-1] in _OFFICES:
        return False
    return (
        found["family"] not in _NO_FAMILIES
        and found["given"] not in _NO_GIVEN
        and (found["family"][1] in _FAMILY_ENDS or found["family"] in _FAMILIES)
    )


def alone(reading: Reading, index: int, text: str, dated: bool) -> list[str]:
    """The names that a text in a line is, in a script without capitals, if the body tells of none of their bearers; below
    a label stands somebody's who did something else."""
    text = text.strip()
    if not unspoken(text) or reading.lines[index - 1].text[-1] in _COLONS:
        return []
    names, agencies = _persons_filling(text, dated)
    if _REPORTER.fullmatch(text) is not None:
        return names
    words = " ".join(names).split() if "\u0e00" <= text[0] <= "\u0e7f" else names
    told = any(
        word in line.text
        for at, (line, kind) in enumerate(zip(reading.lines, reading.kinds, strict=True))
        if kind in ("body", "metadata") and at != index
        for word in words
        if len(line.text) > len(word) + _SIGNED_AGAIN
    )
    return [] if told else [*names, *agencies]


def names_filling(text: str, dated: bool) -> list[str]:
    """The names that a text is, in a script without capitals, and the agencies beside them; what the bearers are and where
    they wrote is left out.

    >>> names_filling("محمد حسن، مراسل - رويترز", True), names_filling("이영희 기자", True), names_filling("港口新闻", True)
    (['محمد حسن', 'Reuters'], ['이영희'], [])
    """
    names, agencies = _persons_filling(text, dated)
    return [*names, *agencies]


def _persons_filling(text: str, dated: bool) -> tuple[list[str], list[str]]:
    if len(text) > _LINE:
        return [], []
    if (reporter := _REPORTER.fullmatch(text)) is not None:
        return [reporter["name"]], []
    agencies: list[str] = []
    for _ in range(_TWO):  # "محمد حسن، مراسل - رويترز"
        found = _BEHIND.search(text)
        agency = agency_of(found["what"]) if found is not None else None
        if found is None or not (agency or role_of(found["what"])):
            break
        text, agencies = text[: found.start()], [agency, *agencies] if agency else agencies
    names = parted(_ROLE_BEHIND.sub("", _less_place(text)), dated)
    if not names or not all(uncased_name(name, dated) for name in names):
        return [], []
    return names, agencies


def _less_place(text: str) -> str:
    """A name without the place it was written from, behind a dash or before it.

    >>> _less_place("بيروت - رامي درويش"), _less_place("سامر الخطيب - بيروت")
    ('رامي درويش', 'سامر الخطيب')
    """
    before = _PLACE_BEFORE.match(text)
    if before is not None and uncased_name(text[before.end() :], True):
        return text[before.end() :]
    return _PLACE_BEHIND.sub("", text)


def parted(text: str, dated: bool) -> list[str]:
    """Several names as they are joined: by marks, Chinese ones by blanks too, in Arabic and Hebrew by a letter.

    >>> parted("刘洋 孙丽", True), parted("נועה ברגר ועומר לביא", True), parted("佐藤 健一", True)
    (['刘洋', '孙丽'], ['נועה ברגר', 'עומר לביא'], ['佐藤 健一'])
    """
    names = [name for name in _NAMES_APART.split(text) if name]
    words = text.split()
    if len(names) != 1 or len(words) < _TWO:
        return names
    if all(_is_chinese(word, dated) for word in words):
        return words
    for at in range(_TWO, len(words) - 1):
        if words[at][0] in "וو" and words[at][1:].translate(_AS_ARABIC) in _GIVEN_NAMES:
            return [" ".join(words[:at]), " ".join((words[at][1:], *words[at + 1 :]))]
    return names
