"""What is said in one language in a way of its own: thanks for a picture, who translated, how old it is, whose view it is."""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases

LARGE = r"(?-i:[A-ZÀ-ÖØ-ÞА-ЯЁҐЄІЇΑ-ΩΆΈ-ΏĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŢŤŮŰŹŻŽƠƯẠ-Ỹ])"
_NAME = rf"{LARGE}[^ .,!?:;()\"|/0-9]*[.]?"
NAMES = rf"{_NAME}(?:(?: - |-|, | )(?:(?:i|a|e|y|og|och|ja|şi|và|и|і|та|και|ve|na|&|de|del|da|van|von) )?{_NAME}){{1,4}}"
_UNCASED = r"[^ -~À-ÿА-яΑ-ώ.,!?:;()\"|/][^ .,!?:;()\"|/]*(?: [^ .,!?:;()\"|/]+){0,3}"
"""One to four words of a script without capitals."""

ABOVE = (
    Rule(
        name="describing.translated",
        reason="Who translated it.",
        field="desk",
        begins=phrases(
            de="übersetzung|übersetzt von", fr="traduction|traduction de", es="traducción|traducción de|traducido por", pt="tradução|traduzido por", it="traduzione|traduzione di|tradotto da", nl="vertaling|vertaald door", ca="traducció|traducció de|traduït per",
            pl="tłumaczenie|tłum.|przekład|przełożył|przełożyła", cs="překlad|přeložil|přeložila", sk="preklad|preložil|preložila", hu="fordítás|fordította", ro="traducere|traducerea|traducere de|tradus de", hr="prijevod|preveo|prevela", sr="prevod|prevela|превод|превео|превела", bg="превод|преведе|преводач",
            ru="перевод|перевёл|перевел|перевела|переводчик", uk="переклад|переклав|переклала|перекладач", el="μετάφραση|απόδοση|μεταφραση", tr="çeviri|çeviren|tercüme", sv="översättning|översatt av", da="oversat af|oversættelse", no="oversatt av|oversettelse", fi="suomennos|suomentanut|kääntänyt|käännös",
            vi="người dịch|biên dịch", id="penerjemah|diterjemahkan oleh|alih bahasa", sw="imetafsiriwa na|tafsiri", ko="번역", fa="مترجم|ترجمه", ar="ترجمة", he="תרגום", hi="अनुवाद|अनुवादक", bn="অনুবাদ|অনুবাদক", ta="மொழிபெயர்ப்பு|தமிழில்", th="แปลโดย|แปลและเรียบเรียงโดย",
        ),
        pattern=rf"(?: *: *(?:{NAMES}|{_NAME}|{_UNCASED})| {NAMES}| [가-힣]{{3}}| ?[\x{{0e00}}-\x{{0e4e}}.]{{2,20}}(?: [\x{{0e00}}-\x{{0e4e}}.]{{2,20}})?)[ )\]|]*",
        longest=80,
        follows=True,
        drops=("Překlad: Jana Malá", "Přeložila Jana Malá", "Переклад: Олена Лис", "Μετάφραση: Άννα Λύκου", "Oversat af Bo Holm", "Översättning: Eva Lund", "Çeviri: Ayşe Yılmaz", "번역: 이서연", "번역 이서연", "مترجم: سارا کریمی", "תרגום: יואב לוין", "แปลโดย สมหญิง ใจกว้าง", "অনুবাদ: রিনা দাস"),
        keeps=("Překlad knihy trval Janě Malé tři roky.", "Переклад: як змінити мову за годину", "Oversat af maskiner bliver bogen billigere.", "번역: 사람이 하는 일이 사라진다.", "Traducción de Cervantes al guaraní", "Översättning: konsten att svika", "번역 프로그램"),
    ),
    Rule(
        name="describing.according",
        reason="Whom it was taken from, as Vietnamese papers sign below a text.",
        field="courtesy",
        begins=phrases(vi="theo"),
        pattern=rf" (?:(?:báo|tạp chí|trang|hãng tin) )?{_NAME}(?: {_NAME}){{0,4}}(?: *[/(|-] *{_NAME}(?: {_NAME}){{0,3}}[)]?){{0,2}}{MARKS}",
        longest=50,
        follows=True,
        drops=("Theo Bến Cảng (TXB)", "(Theo TTXVN)", "Theo Minh Anh/BC", "Theo báo Bến Cảng"),
        keeps=("Theo Bộ Giao thông, cầu mở lại vào thứ Hai.", "Theo cảnh sát cảng", "Theo Minh Anh, thuyền không chìm", "Theo dõi", "Theo Luật Hàng hải sửa đổi"),
    ),
    Rule(
        name="describing.entered",
        reason="Who put it on the site.",
        field="desk",
        begins=phrases(
            bg="публикувано от|публикувал|публикувала|добави", cs="publikoval|publikovala|zveřejnil|zveřejnila|vložil|vložila|přidal|přidala", sk="publikoval|publikovala|zverejnil|zverejnila|pridal|pridala|vložil|vložila", pl="dodał|dodała|opublikował|opublikowała|wprowadził|wprowadziła", hu="közzétette|beküldte|feltöltötte", ro="postat de|publicat de|adăugat de", hr="objavio|objavila", uk="опублікував|опублікувала|додав|додала|розмістив|розмістила", ru="опубликовал|опубликовала|добавил|добавила|разместил|разместила",
            tr="gönderen|ekleyen|yayınlayan", vi="người đăng|đăng bởi", sv="publicerad av|publicerat av", da="udgivet af|publiceret af", no="publisert av", fi="julkaissut|julkaisija", el="αναρτήθηκε από|δημοσιεύθηκε από|ανάρτηση από", ca="publicat per", nl="geplaatst door", fa="ارسال شده توسط|منتشر شده توسط", he="פורסם על ידי|פורסם ע\"י|הועלה על ידי", th="โพสต์โดย|เผยแพร่โดย", sw="imechapishwa na|imewekwa na", tl="inilathala ni",
        ),
        pattern=rf"(?: *: *(?:{NAMES}|{_NAME}|[a-z0-9_-]{{3,20}}|{_UNCASED})| {NAMES}| {_UNCASED})(?:[ ,|-]+\d[\d./: -]{{0,30}})?[ )\]|]*",
        longest=90,
        follows=True,
        drops=("Публикувано от: Стоян Илиев", "Pridal: admin", "Dodał: Ewa Lis", "Zveřejnila Jana Malá 12.3.2021", "Közzétette: Kiss Béla", "Postat de Ana Munteanu", "Опублікував: Ігор Лис", "Gönderen: Ayşe Kaya", "Đăng bởi Minh Anh", "Publicerad av Eva Lund", "פורסם על ידי יואב לוין"),
        keeps=("Dodał, że most zostanie zamknięty do maja.", "Zveřejnila to na síti a odjela.", "Публикувано от вестника писмо взриви съвета.", "Публикувал е три книги за морето", "Publicerad av nämnden blev rapporten en skandal.", "Добавил гвоздей и ушёл"),
    ),
    Rule(
        name="describing.author_label",
        reason="That the writer's name follows in the next line.",
        begins=phrases(
            en="author|authors", es="autor|autora", pt="autor", it="autore", fr="auteur", de="autor|autorin", nl="auteur", pl="autor|autorka", cs="autor|autorka|autoři", sk="autor|autorka", hu="szerző|írta", ro="autor", bg="автор", ru="автор|авторы", uk="автор|авторка", sr="аутор", el="συντάκτης|του συντάκτη", tr="yazar|yazan|haber", sv="författare|skribent", da="forfatter", no="forfatter", fi="kirjoittaja", id="penulis", vi="tác giả", fa="نویسنده", he="מאת", th="ผู้เขียน", bn="লেখক", sw="mwandishi",
        ),
        pattern=r" *: *",
        longest=20,
        follows=True,
        drops=("Автор:", "Autor:", "Szerző:", "Yazar:", "نویسنده:"),
        keeps=("Autor: Jan Kos", "Autor", "Haber: liman kapandı"),
    ),
    Rule(
        name="credits.korean",
        reason="Whose picture it is, as Korean papers write it: in brackets behind the caption, or behind the word for what is given.",
        field="caption",
        holds=phrases(ko="촬영|사진|자료"),
        pattern=r"[^\[\].!?]{0,90}\[ ?(?:사진|촬영|자료|자료사진|사진 ?제공|그래픽)(?: ?[=:] ?| )[^\[\]]{2,24}\][ \d.]*|사진 ?제공 [^ .!?]{2,12}",
        longest=140,
        follows=True,
        drops=("[사진 이서연]", "린드홀름 부두 [촬영 이서연] 2025.5", "사진 제공 이서연", "[사진=하구신문]"),
        keeps=("사진 제공 업체가 문을 닫았다고 시는 밝혔다.", "그는 [사진 없이] 글만 남겼다.", "부두에서 촬영 중이던 배가 가라앉았다."),
    ),
    Rule(
        name="credits.thanked",
        reason="Thanks for a picture or for what it tells, as Thai papers write it below a text.",
        field="credit",
        begins=phrases(th="ขอบคุณภาพจาก|ขอบคุณข้อมูลจาก|ขอบคุณคลิปจาก|ขอบคุณภาพและข้อมูลจาก|ขอบคุณข้อมูลและภาพจาก|ขอบคุณภาพข่าวจาก|ขอบคุณที่มา"),
        pattern=r" *:? *[^\"]{2,70}",
        longest=100,
        drops=("ขอบคุณภาพจาก เพจท่าเรือ", "ขอบคุณข้อมูลจาก : ข่าวท่าเรือ"),
        keeps=("ขอบคุณทุกคนที่มาช่วยงานท่าเรือ เขากล่าว", "เธอขอบคุณภาพจากอดีตที่ทำให้เธอไม่ลืม"),
    ),
    Rule(
        name="credits.illustrative",
        reason="That a picture is from an archive or shows another case, and no more.",
        field="credit",
        says=phrases(
            en="representational image|representative image|illustrative image|illustrative photo", pt="foto ilustrativa|imagem meramente ilustrativa", es="imagen ilustrativa|imagen referencial|foto referencial", it="foto di repertorio|immagine di repertorio|immagine d'archivio", nl="foto ter illustratie|archiefbeeld|archieffoto", de="symbolbild|symbolfoto|archivbild|archivfoto", fr="photo d'illustration|photo d'archives|image d'illustration|image d'archives", ca="foto d'arxiu|imatge d'arxiu|imatge il·lustrativa",
            pl="zdjęcie ilustracyjne|zdjęcie poglądowe|fot. ilustracyjna|fot. ilustracyjne|zdjęcie archiwalne", cs="ilustrační foto|ilustrační snímek|ilustrační fotografie|archivní foto|archivní snímek", sk="ilustračné foto|ilustračná snímka|ilustračný obrázok|archívne foto", hu="képünk illusztráció|a kép illusztráció|illusztrációs kép|archív kép|archív felvétel", ro="imagine ilustrativă|imagine cu caracter ilustrativ|imagine cu rol ilustrativ|foto cu rol ilustrativ|foto arhivă|imagine de arhivă",
            hr="ilustrativna fotografija|arhivska fotografija", sr="илустративна фотографија|ilustrativna fotografija", bg="снимката е илюстративна|илюстративна снимка|архивна снимка", ru="фото иллюстративное|иллюстративное фото|архивное фото|фото из открытых источников|фото из архива", uk="ілюстративне фото|фото ілюстративне|архівне фото|фото з відкритих джерел", el="φωτογραφία αρχείου|φωτο αρχείου|φωτό αρχείου|ενδεικτική φωτογραφία|φωτογραφια αρχειου",
            tr="temsili fotoğraf|temsili görsel|fotoğraf temsilidir|görsel temsilidir|arşiv fotoğrafı", fa="عکس آرشیوی است|عکس تزئینی است|عکس تزیینی است|تصویر آرشیوی است|عکس آرشیوی", he="צילום אילוסטרציה|תמונת אילוסטרציה|תמונת ארכיון|צילום ארכיון|צילום מסך", vi="ảnh minh họa|ảnh minh hoạ|hình minh họa|ảnh tư liệu", th="ภาพประกอบข่าว|แฟ้มภาพ|ภาพจากแฟ้ม", ko="자료사진|자료 사진",
            sv="arkivbild|genrebild", da="arkivfoto|genrefoto|modelfoto", no="illustrasjonsfoto|arkivfoto|arkivbilde|illustrasjonsbilde", fi="kuvituskuva|arkistokuva", sw="picha ya maktaba", bn="ফাইল ছবি|প্রতীকী ছবি", ta="கோப்புப் படம்|கோப்பு படம்", hi="फाइल फोटो|प्रतीकात्मक तस्वीर|सांकेतिक तस्वीर",
        ),
        longest=60,
        told=False,
        follows=True,
        drops=("Zdjęcie ilustracyjne", "Ilustrační foto", "Снимката е илюстративна", "Ілюстративне фото", "Temsili fotoğraf", "Ảnh minh họa.", "צילום מסך", "ফাইল ছবি", "Kuvituskuva"),
        keeps=("Zdjęcie ilustracyjne wybrała żona kapitana.", "Архивно дело", "Kuvituskuva oli väärä, lehti myöntää.", "Illustrative images mislead"),
    ),
    Rule(
        name="credits.alternative",
        reason="A caption or a picture's source behind the words that screen readers are told, as broadcasters to many lands print them.",
        field="caption",
        begins=phrases(
            es="fuente de la imagen|pie de foto", pt="crédito|legenda da foto|legenda do vídeo", fr="crédit photo|légende image", id="sumber gambar|keterangan gambar", vi="nguồn hình ảnh|chụp lại hình ảnh", sw="chanzo cha picha|maelezo ya picha", tr="fotoğraf altı yazısı|kaynak", uk="автор фото|підпис до фото", ru="автор фото|подпись к фото", sr="аутор фотографије|потпис испод фотографије|аutor fotografije|potpis ispod fotografije",
            ar="صدر الصورة|التعليق على الصورة", fa="منبع تصویر|توضیح تصویر", ur="تصویر کا ذریعہ|تصویر کا کیپشن", hi="इमेज स्रोत|इमेज कैप्शन", bn="ছবির উৎস|ছবির ক্যাপশান|ছবির ক্যাপশন", ta="பட மூலாதாரம்|படக்குறிப்பு", th="ที่มาของภาพ|คำบรรยายภาพ", zh="图像来源|图像加注文字|圖像來源|圖像加註文字", ja="画像提供|画像説明", ko="사진 출처|사진 설명",
        ),
        # "Crédito, juros e dívida" goes on in small letters.
        pattern=r" *, *(?-i:[^a-zà-öø-ÿа-яёіїєґğışœ ])[^\"]*",
        longest=300,
        told=False,
        follows=True,
        drops=("Chanzo cha picha, Bandari Habari", "Maelezo ya picha, Meli mpya yafika bandarini", "ছবির উৎস, বন্দর বার্তা", "பட மூலாதாரம், துறைமுகம்", "Автор фото, Порт-медіа", "Fuente de la imagen, El Muelle", "사진 설명, 항구에 들어온 배"),
        keeps=("Maelezo ya picha hayakutolewa.", "Автор фото стоїть біля мосту.", "Crédito a la vivienda", "Crédito, juros e dívida: o agricultor já não dorme.", "Автор фото, сосед Петровых, вышел кормить кур.", "Kaynak, köyün altındaki mağaradan çıkıyor."),
    ),
)  # fmt: skip
"""Says more of the article, before what is said of most pages."""

BELOW = (
    Rule(
        name="describing.moments_ago",
        reason="How few hours or minutes ago it was, as lists of titles and readers' comments have it.",
        pattern=r"преди (?:\d{1,2} (?:час|часа|минута|минути)|час|минута)|fa \d{1,2} (?:hor(?:a|es)|minuts?)|(?:masaa|saa|dakika) \d{1,2} (?:yaliyopita|lililopita|zilizopita|iliyopita)|\d{1,2} (?:மணி நேரத்திற்கு|நிமிடங்களுக்கு) முன்(?:பு)?|pred \d{1,2} (?:hod(?:inami|inou)?|min(?:útami|útou)?)[.]?|\d{1,2} (?:oras|minuto) (?:na )?ang (?:nakalipas|nakaraan)",
        longest=40,
        told=False,
        follows=True,
        drops=("преди 49 минути", "fa 3 hores", "Masaa 3 yaliyopita", "3 மணி நேரத்திற்கு முன்", "pred 2 hodinami", "3 oras ang nakalipas"),
        keeps=("преди 5 години", "Fa 3 hores que plou.", "Pred 2 hodinami prišiel vlak.", "преди час и половина"),
    ),
    Rule(
        name="widgets.read_times",
        reason="How often it was read.",
        pattern=rf"{MARKS}(?:(?:bu haber |toplam )?\d[\d.,]* +kez (?:okundu|görüntülendi|izlendi)|(?:okunma sayısı|перегляди|переглядів|прегледи|видяна|lượt đọc|đã xem)[ :]*\d[\d., ]*(?:пъти)?|(?:ผู้ชม|เข้าชม|เปิดอ่าน|ยอดวิว)[ :]*\d[\d., ]*(?:คน|ครั้ง)?|(?:تعداد )?(?:بازدید|بازديد)[ :]*[\d\x{{06f0}}-\x{{06f9}}][\d\x{{06f0}}-\x{{06f9}},]*|[\d\x{{09e6}}-\x{{09ef}}]* ?বার (?:পঠিত|পড়া হয়েছে)){MARKS}",
        longest=50,
        follows=True,
        drops=("8235 kez okundu", "Bu haber 12 kez okundu.", "เข้าชม 123 ครั้ง", "ผู้ชม 123 คน", "بازدید: ۱۲۳", "Перегляди: 123", "১২৩ বার পঠিত"),
        keeps=("Mektup 12 kez okundu, sonra yakıldı.", "بازدید وزیر از بندر", "เข้าชม 123 ครั้งในปีเดียว เขากล่าว", "Перегляди 123-го закону"),
    ),
    Rule(
        name="disclaimers.years",
        reason="Says how many years old the article is.",
        begins=phrases(
            no="denne artikkelen er over|artikkelen er over|denne saken er over", da="denne artikel er over|denne artikel er mere end", sv="den här artikeln är över|artikeln är mer än", hu="ez a cikk több mint|a cikk több mint|cikkünk több mint", cs="tento článek je starší než|článek je starší než", sk="tento článok je starší ako|článok je starší ako", ro="acest articol are mai mult de|articolul are mai mult de", uk="цій статті понад|цій новині понад", ca="aquest article té més de", bg="тази статия е на повече от",
        ),
        says=phrases(
            openings="denne artikkelen er over|artikkelen er over|denne saken er over|denne artikel er over|denne artikel er mere end|den här artikeln är över|artikeln är mer än|ez a cikk több mint|a cikk több mint|cikkünk több mint|tento článek je starší než|článek je starší než|tento článok je starší ako|článok je starší ako|acest articol are mai mult de|articolul are mai mult de|цій статті понад|цій новині понад|aquest article té més de|тази статия е на повече от",
            numbers="et|ett|en|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|två|fyra|sex|egy|két|három|jeden|dva|tři|tri|un|doi|trei|рік|два|три|dos|tres",
            no="år gammel|år gammel og kan derfor inneholde utdatert informasjon|år gammel og kan inneholde utdatert informasjon", da="år gammel|år gammel og kan indeholde forældede oplysninger", sv="år gammal", hu="éve frissült utoljára|éve frissült|éve jelent meg|éves|a benne lévő információk elavultak lehetnek|a benne szereplő információk elavultak lehetnek", cs="rok|roky|let", sk="rok|roky|rokov", ro="ani|an|de ani", uk="роки|років", ca="anys|any", bg="години|година",
        ),
        numbers=True,
        longest=160,
        drops=("Denne artikkelen er over fem år gammel og kan derfor inneholde utdatert informasjon.", "Ez a cikk több mint 2 éve frissült utoljára. A benne lévő információk elavultak lehetnek.", "Tento článek je starší než 3 roky.", "Acest articol are mai mult de 2 ani", "Цій статті понад 3 роки"),
        keeps=("Denne artikkelen er over tre sider lang.", "Ez a cikk több mint ötven forrásból készült.", "Fem år gammel", "Tento článek je starší než kniha.", "Denne saken er over, sa dommeren."),
    ),
    Rule(
        name="disclaimers.opinion",
        reason="Says that it is somebody's view, as Nordic papers do.",
        begins=phrases(
            no="dette er en kommentar|dette er et debattinnlegg|dette er et leserinnlegg|dette er en kronikk|dette er et innlegg|dette er en leder", sv="detta är en opinionstext|detta är en ledare|detta är en krönika|detta är en debattartikel|detta är en insändare|det här är en opinionstext|det här är en debattartikel|det här är en insändare|det här är en ledare|det här är en krönika",
            da="dette er et debatindlæg|dette er en kommentar|dette er et læserbrev|dette er en kronik|dette er en leder", fi="tämä on mielipidekirjoitus|tämä on kolumni|tämä on pääkirjoitus",
        ),
        pattern=r" *(?:[.,:;(-]|och|og|ja) *[^\"]*(?:skribent|bidragsyter|forfatter|författar|avsend|debattör|kirjoittaj|ledar|avis|redaktion)[^\"]*|[ .]*",
        longest=260,
        drops=("Dette er en kommentar. Kommentaren gir uttrykk for skribentens holdning.", "Detta är en opinionstext. Åsikterna är skribentens egna.", "Dette er et debatindlæg: Indlægget er udtryk for skribentens holdning.", "Detta är en debattartikel."),
        keeps=("Dette er en kommentar til forfatterens nye bok, sier hun.", "Detta är en ledare som får alla med sig, säger han.", "Dette er en leder for fremtiden."),
    ),
    Rule(
        name="disclaimers.wired",
        reason="Says that an agency sent it and nobody at the house changed it, as Turkish sites do.",
        begins=phrases(tr="bu haber|bu içerik|anadolu ajansı|aa|dha|iha"),
        holds=phrases(tr="tarafından servis edilmiştir|tarafından geçilen|kanallarından geldiği"),
        pattern=r"[^\"]*(?:tarafından servis edilmiştir[ .]*|tarafından geçilen [^\"]*haber[^\"]*(?:müdahale|geldiği şekl)[^\"]*)",
        longest=400,
        drops=("Bu haber Liman Ajansı tarafından servis edilmiştir.", "Anadolu Ajansı ve DHA tarafından geçilen tüm haberler, editörlerin hiçbir müdahalesi olmadan, ajans kanallarından geldiği şekliyle yayınlanır."),
        keeps=("Bu haber bakanlık tarafından servis edilmiştir, dedi gazeteci.", "Anadolu Ajansı tarafından geçilen son sonuçlara göre başkan önde."),
    ),
    Rule(
        name="disclaimers.copying",
        reason="Says on what terms its texts may be taken over.",
        begins=phrases(
            fa="کپی|استفاده از مطالب|بازنشر مطالب|نقل مطالب|هرگونه کپی|هرگونه استفاده", uk="передрук|використання матеріалів|копіювання", cs="publikování nebo další šíření|jakékoliv užití obsahu|jakékoli užití obsahu|přebírání", sk="publikovanie alebo ďalšie šírenie|autorské práva sú vyhradené", ro="preluarea|reproducerea", pl="materiał chroniony prawem autorskim", bg="препечатването|копирането", vi="bản quyền thuộc về",
        ),
        pattern=(
            r"[^\"]*(?:(?:با|بدون) ذکر منبع[^\"]{0,20}(?:بلامانع|آزاد|مجاز|ممنوع|پیگرد)[^\"]{0,40}|за умови [^\"]{0,20}посилання[^\"]*|(?:obsahu|článků|článkov|zpráv|správ)[^\"]*(?:souhlasu|súhlasu)[^\"]*zakáz[^\"]*|(?:textelor|articolelor|conţinutului)[^\"]*(?:acordul|linkul|sursei)[^\"]*"
            r"|prawa zastrzeżone[^\"]*|(?:статии|съдържание|материали)[^\"]*(?:забранено|разрешено|позволено)[^\"]*)| (?:матеріалів )?(?:суворо )?заборонено[ .!]*| a vykonáva ich [^\"]{3,60}|[ :]+(?-i:[A-ZÀ-ÞĐ])[^.,!?\"]{2,50}[ .]*"
        ),
        longest=260,
        drops=("کپی با ذکر منبع بلامانع است", "Передрук матеріалів заборонено.", "Використання матеріалів дозволено за умови посилання на сайт.", "Publikování nebo další šíření obsahu serveru je bez souhlasu redakce zakázáno.", "Autorské práva sú vyhradené a vykonáva ich prevádzkovateľ portálu.", "Preluarea textelor se face doar cu acordul redacției.", "Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone.", "Bản quyền thuộc về Báo Bến Cảng"),
        keeps=("کپی این کلید در بازار پیدا نمی‌شود، او گفت.", "Передрук книжки коштував місту мільйон гривень.", "Preluarea portului costă două milioane.", "Přebírání moci trvalo tři dny.", "Bản quyền thuộc về con gái nhạc sĩ, tòa án phán quyết hôm thứ Hai.", "Копирането на картината отне година."),
    ),
)  # fmt: skip
"""Says what the house wants to be said, and is no part of the article."""
