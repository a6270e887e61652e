"""Furniture in languages that few seeds are in: below an invented article it goes, and news that come near it stay."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean

BODY = {
    "bg": "Фериботът между двата бряга спря във вторник, след като кран падна във водата до кея на Линдхолм.\n\nКметът каза, че ремонтът ще продължи до пролетта и че хората ще пътуват с автобус.",
    "bn": "মঙ্গলবার বন্দরে একটি ক্রেন পানিতে পড়ে যাওয়ার পর দুই তীরের মধ্যে ফেরি চলাচল বন্ধ হয়ে যায়।\n\nমেয়র বলেছেন, মেরামতের কাজ বসন্ত পর্যন্ত চলবে এবং যাত্রীরা বাসে চলাচল করবেন।",
    "ca": "El transbordador entre les dues ribes es va aturar dimarts, després que una grua caigués a l'aigua.\n\nL'alcaldessa va dir que les obres duraran fins a la primavera i que la gent anirà amb autobús.",
    "cs": "Přívoz mezi oběma břehy se v úterý zastavil poté, co do vody u nábřeží spadl velký jeřáb.\n\nStarostka uvedla, že oprava potrvá do jara a že lidé budou zatím jezdit autobusem.",
    "da": "Færgen mellem de to bredder stoppede tirsdag, efter at en kran var faldet i vandet ved kajen.\n\nBorgmesteren sagde, at arbejdet varer til foråret, og at folk må tage bussen så længe.",
    "el": "Το πορθμείο ανάμεσα στις δύο όχθες σταμάτησε την Τρίτη, όταν ένας γερανός έπεσε στο νερό.\n\nΗ δήμαρχος είπε ότι οι εργασίες θα κρατήσουν ως την άνοιξη και ότι ο κόσμος θα παίρνει το λεωφορείο.",
    "fa": "کشتی میان دو ساحل روز سه‌شنبه پس از افتادن جرثقیل در آب کنار اسکله از کار افتاد.\n\nشهردار گفت که تعمیر تا بهار طول می‌کشد و مردم تا آن زمان با اتوبوس رفت و آمد می‌کنند.",
    "fi": "Lautta kahden rannan välillä pysähtyi tiistaina, kun nosturi putosi veteen laiturin vieressä.\n\nKaupunginjohtaja sanoi, että korjaus kestää kevääseen ja että ihmiset kulkevat bussilla.",
    "he": "המעבורת בין שתי הגדות נעצרה ביום שלישי לאחר שמנוף נפל למים ליד הרציף של העיר הישנה.\n\nראש העירייה אמרה שהתיקון יימשך עד האביב ושהתושבים ייסעו בינתיים באוטובוס.",
    "hu": "A két part közötti komp kedden leállt, miután egy daru a vízbe zuhant a rakpart mellett.\n\nA polgármester azt mondta, hogy a javítás tavaszig tart, és addig busz viszi az embereket.",
    "ko": "두 강변을 오가는 여객선이 화요일 부두 옆에서 기중기가 물에 빠진 뒤 운항을 멈췄다.\n\n시장은 수리가 봄까지 이어질 것이며 그때까지 주민들은 버스를 타야 한다고 말했다.",
    "no": "Fergen mellom de to breddene stanset tirsdag, etter at en kran hadde falt i vannet ved kaien.\n\nOrdføreren sa at arbeidet varer til våren, og at folk får ta bussen så lenge.",
    "pl": "Prom między oboma brzegami stanął we wtorek, gdy do wody przy nabrzeżu spadł wielki dźwig.\n\nBurmistrz powiedziała, że naprawa potrwa do wiosny, a ludzie będą jeździć autobusem.",
    "ro": "Bacul dintre cele două maluri s-a oprit marți, după ce o macara a căzut în apă lângă chei.\n\nPrimarul a spus că lucrările vor dura până în primăvară și că oamenii vor merge cu autobuzul.",
    "sk": "Kompa medzi oboma brehmi sa v utorok zastavila po tom, čo do vody pri nábreží spadol žeriav.\n\nPrimátorka uviedla, že oprava potrvá do jari a že ľudia budú zatiaľ jazdiť autobusom.",
    "sv": "Färjan mellan de två stränderna stannade på tisdagen, sedan en kran hade fallit i vattnet vid kajen.\n\nBorgmästaren sade att arbetet varar till våren och att folk får ta bussen så länge.",
    "sw": "Kivuko kati ya kingo mbili kilisimama Jumanne baada ya winchi kuanguka majini karibu na gati.\n\nMeya alisema kuwa matengenezo yataendelea hadi mwakani na kwamba watu watatumia basi.",
    "ta": "செவ்வாய்க்கிழமை துறைமுகத்தில் பாரந்தூக்கி தண்ணீரில் விழுந்ததால் படகுப் போக்குவரத்து நின்றது.\n\nபணிகள் அடுத்த ஆண்டு வரை நீடிக்கும் என்றும் மக்கள் பேருந்தில் செல்வார்கள் என்றும் மேயர் கூறினார்.",
    "th": "เรือข้ามฟากระหว่างสองฝั่งหยุดเดินเรือเมื่อวันอังคาร หลังจากเครนตกลงไปในน้ำข้างท่าเรือ\n\nนายกเทศมนตรีกล่าวว่าการซ่อมจะใช้เวลาจนถึงปีหน้า และประชาชนจะเดินทางด้วยรถโดยสาร",
    "tl": "Tumigil ang lantsa sa pagitan ng dalawang pampang noong Martes matapos mahulog ang isang crane sa tubig.\n\nSinabi ng alkalde na tatagal ang pagkukumpuni hanggang sa susunod na taon at sasakay muna ng bus ang mga tao.",
    "tr": "İki kıyı arasındaki vapur, salı günü rıhtımın yanında bir vincin suya düşmesinin ardından durdu.\n\nBelediye başkanı onarımın bahara kadar süreceğini ve halkın otobüsle gideceğini söyledi.",
    "uk": "Пором між двома берегами зупинився у вівторок, коли біля набережної у воду впав кран.\n\nМерка сказала, що ремонт триватиме до весни, а люди поки що їздитимуть автобусом.",
    "vi": "Phà nối hai bờ sông ngừng chạy hôm thứ Ba sau khi một cần cẩu rơi xuống nước cạnh bến tàu.\n\nThị trưởng nói việc sửa chữa sẽ kéo dài đến năm sau và người dân sẽ đi bằng xe buýt.",
}
FURNITURE = {
    "bg": "Публикувано от: Стоян Илиев|Автор:|Водещи новини|Прочети още|Най-четените|Може да ви хареса също|Снимката е илюстративна|Сподели във Facebook|Публикувана на 12.03.2021|Този сайт използва бисквитки|Моля, регистрирайте се от ТУК!|преди 49 минути|Сигнализирай за грешка|Време за четене: 3 минути|Превод: Иван Стоев",
    "bn": "বিস্তারিত পড়ুন|সর্বশেষ সংবাদ|ফাইল ছবি|জেলা প্রতিনিধি|লেখক: রিনা দাস|প্রিন্ট করুন|উপরে যান|অনুবাদ: রিনা দাস|১২৩ বার পঠিত",
    "ca": "Més notícies|Et pot interessar|Per Mireia Soler|Comparteix aquesta notícia|Etiquetes: port, grua|Subscriu-te al butlletí|Actualitzat el 12 de març de 2021|dijous, 11 de març de 2021|Temps de lectura: 3 min|Traducció: Mireia Soler|Tornar a dalt|Fa 3 hores|Inicia sessió",
    "cs": "Zveřejnila Jana Malá 12.3.2021|Diskuse k článku|Pokračovat na celý článek|Autoři: Jana Malá, ČTK|Našli jste v článku chybu?|Líbil se vám článek?|Ilustrační foto|Publikování nebo další šíření obsahu serveru je bez písemného souhlasu zakázáno.|Tisknout",
    "da": "Del|Kommentér|Log ind|Fandt du en fejl? Skriv til os|Oversat af Eva Lund|Tekst og foto: Eva Lund|Dette er et debatindlæg: Indlægget er udtryk for skribentens holdning.",
    "el": "Αθήνα, 3 Φεβρουαρίου 2021|Τελευταίες Αναρτήσεις|Τα πιο διαβασμένα|Φωτογραφία αρχείου|Επιμέλεια: Άννα Λύκου|Κοινοποιήστε|Δημοσίευση: 12/03/2021 14:05|Μετάφραση: Άννα Λύκου|Επιστροφή στην αρχή|Ο ιστότοπος χρησιμοποιεί cookies",
    "fa": "خبرنگار: سارا کریمی|مترجم: سارا کریمی|همچنین بخوانید|پربازدیدها|ثبت نظر|چاپ|انتهای پیام/۴۰۱|کپی با ذکر منبع بلامانع است|بازدید: ۱۲۳|نويسنده: سارا كريمي|بيشتر بخوانيد",
    "fi": "Lue lisää aiheesta|Teksti ja kuvat: Aino Laine|Mainos, juttu jatkuu alla|Artikkeli jatkuu kuvan jälkeen|Anna palautetta|Suomennos: Aino Laine|Jaa Twiittaa Lähetä Jaa|Kuvituskuva|perjantai, 12 maaliskuun, 2021",
    "he": "שתף קטע נבחר|מומלצים|המשך קריאה|צילום מסך|קרדיט: יואב לוין|פורסם ב-12 במרץ 2021|יום שישי, 12 במרץ 2021|שלח לחבר|השאירו תגובה|אתר זה משתמש בעוגיות|תרגום: יואב לוין|טען עוד",
    "hu": "Közzétette: Kiss Béla|Tovább a teljes cikkre...|Ne hagyja ki!|Ajánljuk még|Oszd meg a Facebookon|Kép forrása: Kiss Béla|Ez a weboldal sütiket használ|Adja hozzá a Révpart friss híreit a Google hírfolyamához|Érdekesnek találtad? Oszd meg a Facebookon!|Ez a cikk több mint 2 éve frissült utoljára. A benne lévő információk elavultak lehetnek.|Fordította: Kiss Béla",
    "ko": "[사진 이서연]|린드홀름 부두 [촬영 이서연]|이 기사를 추천합니다|기사 공유|글=이서연 기자|[사진=하구신문]|2021년 3월 12일 금요일|2021년 3월 12일 14시 05분|번역: 이서연|온라인뉴스팀|목록으로",
    "no": "Les saken|Siste saker|Del|Denne nettsiden bruker informasjonskapsler|Denne artikkelen er over fem år gammel og kan derfor inneholde utdatert informasjon.|Dette er en kommentar. Kommentaren gir uttrykk for skribentens holdning.|Har du tips i denne saken?|Oversatt av Kari Moe|Illustrasjonsfoto",
    "pl": "Dodał: Ewa Lis|Źródło zdjęć: © Prom/Ewa Lis|Zdjęcie ilustracyjne|Podziel się artykułem|Wybrane dla Ciebie|Ciąg dalszy artykułu pod materiałem wideo|Tłumaczenie: Ewa Lis|Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone.",
    "ro": "Postat de Ana Munteanu|Citește mai departe|Recomandate|Distribuie acest articol|Semnalează o eroare|Preluarea textelor se face doar cu acordul redacției.|Cele mai noi articole|Traducere: Ana Munteanu|Imagine ilustrativă|Articol publicitar",
    "sk": "Najnovšie|Čítajte viac|Prečítajte si aj: Kto zaplatí žeriav|Autor TASR|Zdieľajte článok|Diskusia k článku|Publikované 12. marca 2021|Aktualizované 12. marca 2021 o 14:05|Čas čítania: 3 minúty|Páčil sa vám článok?|Viac k téme|Ilustračné foto|Autorské práva sú vyhradené a vykonáva ich vydavateľ.",
    "sv": "Mer i ämnet|Text och foto: Eva Lund|Videon är inte längre tillgänglig|Så jobbar vi med nyheter|Lästid 3 min|Översättning: Eva Lund|Detta är en opinionstext. Åsikterna är skribentens egna.|Genrebild",
    "sw": "Makala zinazohusiana|Zinazosomwa zaidi|Chanzo cha picha, Bandari Habari|Maelezo ya picha, Winchi majini|Na Juma Ali|Na Mwandishi Wetu|Jiandikishe kwa jarida letu|Tovuti hii inatumia vidakuzi|Mwisho|Imetafsiriwa na Juma Ali|Masaa 3 yaliyopita|Rudi juu",
    "ta": "தொடர்ந்து படிக்க|சமீபத்திய செய்திகள்|அதிகம் படித்தவை|கருத்து தெரிவிக்க|நமது நிருபர்|எழுதியவர்: குமரன்|அச்சிடுக|3 மணி நேரத்திற்கு முன்|கோப்புப் படம்",
    "th": "ข่าวเกี่ยวข้อง|อ่านข่าว : เครนตกน้ำ|ขอบคุณภาพจาก เพจท่าเรือ|วันศุกร์ ที่ 12 มีนาคม พ.ศ. 2564|อัปเดตล่าสุด 12 มี.ค. 2564|แชร์บทความ|เว็บไซต์นี้ใช้คุกกี้|เข้าชม 123 ครั้ง|แปลโดย สมหญิง ใจกว้าง|คลิกอ่านต่อ",
    "tl": "Magbasa pa|Basahin ang buong artikulo|Iba pang balita|Ni Juan Reyes|Inilathala noong Marso 12, 2021|Komento|3 oras ang nakalipas",
    "tr": "HABERİN DEVAMI|Bu haberler de ilginizi çekebilir|Bu site çerez kullanmaktadır|8235 kez okundu|Bu haber Liman Ajansı tarafından servis edilmiştir.|Bu içerik için yorum yapılmamıştır.|Çeviri: Ayşe Kaya|Ana sayfaya dön|Temsili fotoğraf",
    "uk": "Опублікував: Ігор Лис|Читайте ще|Схожі матеріали|Фото з відкритих джерел|Підготував Ігор Лис|Поділитися у Facebook|Передрук заборонено|Використання матеріалів дозволено за умови посилання на сайт|Перегляди: 123|Переклад: Ігор Лис|Догори|Надіслати новину",
    "vi": "Đăng bởi Minh Anh|Theo Bến Cảng (TXB)|(Theo TTXVN)|Ảnh minh họa.|In bài viết|Trở lại đầu trang|Nội dung được tài trợ|Bản quyền thuộc về Báo Bến Cảng|Người dịch: Minh Anh",
}
NEAR = {
    "bg": "Публикувано от вестника писмо взриви общинския съвет.|Водещи новини четяха двама души, а ехото се чуваше чак до кея, разказва техникът.|Снимката е илюстративна за целия век, каза историкът при откриването.|Преди 49 минути влакът тръгна, но никой не беше на перона, съобщи гарата.|Превод на писмото от турски прочете учителката пред всички.",
    "bn": "ফাইল ছবি দেখে পুলিশ তাকে চিনতে পারে বলে মঙ্গলবার জানানো হয়েছে।|বিস্তারিত পড়ুন কথাটি লেখা ছিল চিঠির শেষে, তিনি বলেন।",
    "ca": "Per Mireia Soler no hi ha pressa, va dir, i el port pot esperar tot l'hivern.|Fa 3 hores que plou, i la riera ja ha pujat fins al primer graó.|Més notícies bones no n'hi va haver aquell any, recorda el pescador.|Traducció de poemes i vi: així passa l'hivern el vell fariner.",
    "cs": "Zveřejnila Jana Malá dopisy a odjela na sever.|Ilustrační foto visí v síni vedle starých map, řekla průvodkyně.|Překlad knihy trval Janě Malé tři roky a stál ji oči, vypráví vnučka.|Diskuse k článku sedm zákona trvala v úterý až do půlnoci.|Publikování nebo další šíření pomluv potrestal soud pokutou.",
    "da": "Del maden med naboen, siger kokken, så smager den dobbelt så godt.|Oversat af maskiner bliver bogen billigere, men ingen læser den, siger hun.|Dette er en kommentar til forfatterens nye bog, sagde ministeren i går.|Log ind koster ikke noget, siger biblioteket, og alle må læse med.",
    "el": "Τα πιο διαβασμένα βιβλία του χρόνου μιλούν για τη θάλασσα, λέει η βιβλιοθηκάριος.|Φωτογραφία αρχείου έδειξε στο δικαστήριο ότι ο γερανός ήταν ήδη σπασμένος.|Επιμέλεια ζητούν οι γονείς από τον δήμο για το παλιό σχολείο του λιμανιού.",
    "fa": "همچنین بخوانید و بنویسید، معلم به بچه‌های بندر گفت و همه خندیدند.|چاپ کتاب تازه او سه سال طول کشید و ناشر دو بار عوض شد.|بازدید وزیر از بندر روز دوشنبه انجام شد و دو ساعت طول کشید.|کپی این کلید در بازار پیدا نمی‌شود، قفل‌ساز پیر گفت.",
    "fi": "Kuvituskuva oli väärä, lehti myöntää, ja pyytää kapteenilta anteeksi.|Mainos, juttu ja laulu syntyivät samana iltana, muistelee soittaja.|Suomennos vei Aino Laineelta kolme talvea ja yhden kesän.",
    "he": "צילום מסך שהוגש לבית המשפט הראה שהמנוף נפל כבר בלילה, אמר העד.|תרגום השיר לעברית לקח לה שלוש שנים, סיפרה הנכדה ביום שני.|השאירו תגובה על השולחן ויצאו, כך תיארה השוטרת את הפתק שמצאה.",
    "hu": "Közzétette a leveleket, és elutazott északra, mondta a lánya.|Tovább a hídon már csak gyalog lehetett menni, mondta a révész.|Ne hagyja ki senki a halászlevet, kéri a szakács a vásár előtt.|Ez a cikk több mint ötven forrásból készült, és három évig tartott.|Fordította a lapot, de nem olvasta, mesélte a könyvtáros.",
    "ko": "사진 제공 업체가 문을 닫았다고 시는 화요일에 밝혔다.|기사 공유 문제로 두 신문사가 삼 년째 다투고 있다고 법원이 밝혔다.|목록으로 정리된 이름은 모두 삼백 개였고 그는 하나씩 읽었다.|번역 프로그램이 시를 옮겼지만 아무도 울지 않았다고 시인은 말했다.",
    "no": "Del maten med naboen, sier kokken, så smaker den dobbelt så godt.|Denne artikkelen er over tre sider lang, og ingen leste den, sier hun.|Dette er en kommentar til forfatterens nye bok, sa ministeren i går.|Les saken nøye, ba dommeren, og la den så ligge over natten.",
    "pl": "Dodał Jan Kos z portu, że most zostanie zamknięty do maja.|Zdjęcie ilustracyjne wybrała żona kapitana, a redaktor nie zaprotestował.|Tłumaczenie listu zajęło jej trzy zimy, opowiada wnuczka z Gdyni.|Polecane dla ciebie, mówił sprzedawca, i podawał najdroższą rybę.",
    "ro": "Postat de un copil pe rețele, filmul a fost văzut de tot orașul.|Citește mai departe de un an, spune profesoara, și nu se oprește la final.|Preluarea portului costă două milioane, a spus ministrul luni seara.|Recomandate de medic, plimbările pe chei au vindecat jumătate din oraș.|Traducere a făcut fiica lui, iar judecătorul a ascultat până seara.",
    "sk": "Najnovšie správy z prístavu nepotešili nikoho, povedal starý prievozník.|Autor stavby most nikdy nevidel, zomrel rok pred otvorením.|Čítajte viac kníh, radí učiteľka, a menej sa bojte zimy.|Preklad zmluvy stál mesto tri tisíc eur, ukázala kontrola.",
    "sv": "Mer i ämnet fanns inte att säga, tyckte domaren, och gick hem.|Genrebild eller porträtt spelar ingen roll, säger konservatorn om målningen.|Detta är en ledare som får alla med sig, säger kaptenen om henne.|Översättning av breven tog Eva Lund tre vintrar.",
    "sw": "Mwisho wa safari ulikuwa mbaya, alisema nahodha aliyeokolewa Jumanne.|Na Juma Ali akajibu kuwa hakuna mtu aliyekuwa kwenye gati usiku huo.|Maelezo ya picha hayakutolewa na polisi, wakili alisema mahakamani.",
    "ta": "தொடர்ந்து படிக்க விரும்பும் மாணவர்களுக்கு உதவித்தொகை வழங்கப்படும் என்று மேயர் கூறினார்.|கோப்புப் படம் எதையும் நிரூபிக்கவில்லை என்று நீதிபதி செவ்வாய்க்கிழமை கூறினார்.",
    "th": "ขอบคุณทุกคนที่มาช่วยงานท่าเรือในคืนนั้น นายกเทศมนตรีกล่าวเมื่อวันอังคาร|เข้าชม 123 ครั้งในปีเดียวไม่เคยมีมาก่อน เจ้าหน้าที่พิพิธภัณฑ์กล่าว",
    "tl": "Ni Juan Reyes ay hindi alam kung bakit lumubog ang lantsa, sabi ng kapitan.|Magbasa pa kayo ng mga aklat, sabi ng guro sa mga bata sa pantalan.",
    "tr": "Bu haber bakanlık tarafından servis edilmiştir, dedi gazeteci duruşmada.|Mektup 12 kez okundu, sonra kaptanın evinde yakıldı, diye anlattı torunu.|Temsili fotoğraf yarışmasını bu yıl bir balıkçı kazandı.|Haberin devamı ertesi sabah geldi ve bütün kasaba sustu.",
    "uk": "Додав Ігор Лис три дошки, і човен більше не тік.|Передрук книжки коштував місту мільйон гривень, повідомила мерка.|Підготував Ігор Лис човен до зими і пішов, розповідає сусідка.|Переклад листа забрав у неї три зими, каже онука.|Догори дном перевернувся човен, але всі врятувалися.",
    "vi": "Đăng bởi một cậu bé, đoạn phim được cả thành phố xem.|Theo Minh Anh, con thuyền đã chìm từ trước nửa đêm.|Bản quyền thuộc về con gái nhạc sĩ, tòa án phán quyết hôm thứ Hai.|Ảnh minh họa trong sách do chính ông lão vẽ bằng than.",
}


@pytest.mark.parametrize(
    "language, line", [(lang, line) for lang, lines in FURNITURE.items() for line in lines.split("|")]
)
def test_furniture_below_an_article_goes(language: str, line: str) -> None:
    cleaned = clean(f"{BODY[language]}\n\n{line}")
    assert BODY[language].split("\n\n")[-1] in cleaned.body
    assert line not in cleaned.body


@pytest.mark.parametrize(
    "language, line", [(lang, line) for lang, lines in NEAR.items() for line in lines.split("|")]
)
def test_news_that_come_near_furniture_stay(language: str, line: str) -> None:
    first, last = BODY[language].split("\n\n")
    assert line in clean(f"{first}\n\n{line}\n\n{last}").body
