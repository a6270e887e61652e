"""Lines that say when: dates, embargoes, how long ago. They are metadata, not junk."""

from __future__ import annotations

from flows.cleaning.description import solar
from flows.cleaning.description.months import NAMES, spelled
from flows.cleaning.rule import MARKS, Rule, phrases

# The "de" before and behind a month in some languages is among the words of _ZONE.
_MONTH = (
    *sorted({form.replace("-", " ") for names in NAMES.values() for name in names.replace("/", " ").split() if len(name) > 2 for form in (name, spelled(name))}),
    *solar.MONTHS,
    "آب",  # August, from the Levant to Iraq: the only month of two letters that stands for nothing else here
)  # fmt: skip
_DATE = r"(?:(?:19|20)\d\d[-./] ?\d{1,2}[-./] ?\d{1,2}[.]?|\d{1,2}[-./] ?\d{1,2}[-./] ?(?:19|20|25)\d\d|1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}|[\x{06f0}-\x{06f9}]{4}[-/][\x{06f0}-\x{06f9}]{1,2}[-/][\x{06f0}-\x{06f9}]{1,2}|(?:19|20)\d\d *[年년] *\d{1,2} *[月월] *\d{1,2} *[日일](?: *\([月火水木金土日월화수목금토일]\))?)"
_TIME = r"(?:[T ,|•·-]*(?:(?:北京|格林尼治标准|格林尼治|格林威治|台北|香港|当地|當地|美东|美東|日本)(?:时间|時間) *)?(?:(?:오전|오후|上午|下午|午前|午後) *)?\d{1,2}(?:[:.h時时]|시 *)\d\d[分분]?(?:[:.]\d\d)?(?: *[ap]\.?m\.?)?(?: *(?:gmt|utc|wib|cet|uhr|ч|h|[+-]\d\d:?\d\d|z))?)"
# A year in the digits of scripts that have their own: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer.
_OWN_YEAR = r"[\x{0660}-\x{0669}\x{06f0}-\x{06f9}\x{0966}-\x{096f}\x{09e6}-\x{09ef}\x{0e50}-\x{0e59}\x{0ed0}-\x{0ed9}\x{1040}-\x{1049}\x{17e0}-\x{17e9}]{4}"
_YEAR = rf"(?:(?:19|20|25)\d\d|{_OWN_YEAR})"
_ZONE = phrases(
    all="r|r.|gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|cet|cest|bst|ist|jst|kst|sgt|wib|wita|wit|msk|мск|uhr|h|am|pm|a.m.|p.m.|ص|م|صباحا|مساء|π.μ.|μ.μ.|o'clock|น|น.|오전|오후|午前|午後|上午|下午|hs|hs.|hrs|hrs.|den|u|г|года|gada|р|року|de|del|ngày|tháng|năm|eastern time|local time|noon|midnight|greenwich mean time|北京时间|北京時間|台北時間|香港时间|香港時間|格林尼治标准时间|格林尼治時間|格林威治時間|当地时间|當地時間|美东时间|美東時間|日本時間|現地時間|한국시간|현지시간|московское время|по московскому времени|по мск|по київському часу|hora local|hora peninsular|hora de méxico|horário de brasília|heure locale|heure de paris|ora locale|ora italiana|ortszeit|mez|mesz|lokale tijd|tsi|waktu setempat|giờ việt nam|بتوقيت غرينتش|بتوقيت جرينتش|بتوقيت غرينيتش|بتوقيت مكة|بالتوقيت المحلي|به وقت تهران"
)
_DAY = phrases(
    en="monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun",
    de="montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo.|di.|mi.|do.|fr.|sa.|so.",
    fr="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le",
    es="lun|mar|mié|jue|vie|sáb|dom|lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    pt="segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira",
    it="lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    nl="ma|wo|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    sv="mån|tis|tors|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag",
    pl="pon|wt|śr|czw|pt|sob|niedz|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    ru="пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    tr="pzt|sal|çar|cum|cmt|paz|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    id="senin|selasa|rabu|kamis|jumat|sabtu|minggu",
    vi="tháng một|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười|tháng mười một|tháng mười hai|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật",
    da="d|d.|man|tir|ons|tor|fre|lør|søn|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    fi="maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina",
    cs="po|út|st|čt|pá|so|ne|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle",
    uk="нд|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя",
    ro="marţi|luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
    hu="hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
    el="δευτερα|τριτη|τεταρτη|πεμπτη|παρασκευη|σαββατο|κυριακη|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή",
    bg="понеделник|вторник|сряда|четвъртък|петък|събота|неделя",
    hr="ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja",
    ms="isnin|selasa|rabu|khamis|jumaat|sabtu|ahad",
    tl="lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo",
    sw="jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    ar="الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد",
    fa="سه شنبه|چهار شنبه|پنج شنبه|یک شنبه|دو شنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
    ur="پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    hi="सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    bn="সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রোববার|রবিবার",
    ta="திங்கள்|செவ்வாய்|புதன்|வியாழன்|வெள்ளி|சனி|ஞாயிறு",
    sk="pondelok|utorok|streda|štvrtok|piatok|nedeľa",
    ca="dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
    he="יום ראשון|יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|שבת|יום שבת|יום א'|יום ב'|יום ג'|יום ד'|יום ה'|יום ו'",
    th="วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์|วันอาทิตย์|วันจันทร์ที่|วันอังคารที่|วันพุธที่|วันพฤหัสบดีที่|วันศุกร์ที่|วันเสาร์ที่|วันอาทิตย์ที่|วันที่|ที่|พ.ศ.|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์",
    ko="월요일|화요일|수요일|목요일|금요일|토요일|일요일",
    ja="月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日",
    sr="понедељак|уторак|четвртак|петак|недеља|ponedeljak|sreda|nedelja",
    sl="torek|četrtek|petek",
    lt="pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
    lv="pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena",
    et="esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
)  # fmt: skip
_CHANGED = r"(?:a[ct]+ualizad[oa](?: em| el)?|updated|aktualisiert|mis à jour(?: le)?|aggiornato|bijgewerkt|oppdatert|uppdaterad)"
STATED = phrases(
    en="story first published|this story was originally published|this article was originally published|this story was first published|this article was first published|latest update|last updated|last update|last modified|last edited|updated|update|published|published on|published at|published date|date published|posted|posted on|posted at|first published|originally published|originally published on|release date|released|issued|date|created|created on|modified|reviewed|on|at|by",
    de="veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|stand|erstellt|erstellt am|erschienen am|am|um|vom|artikel vom",
    fr="rédigé le|publié le|publié|mis à jour le|mise à jour|modifié le|mis en ligne le|posté le|à|le",
    es="publicado el|publicado|publicada|actualizado|actualizado el|actualizada|fecha|a las|el|creado",
    pt="publicado em|publicado|atualizado em|atualizado|postado em|data|às|em",
    it="pubblicato il|pubblicato|modifica il|modificato il|modificato|ultima modifica|aggiornato il|aggiornato|ultimo aggiornamento|il|alle|ore",
    nl="gepubliceerd op|gepubliceerd|geplaatst op|bijgewerkt|laatst bijgewerkt|laatste update|om|op",
    sv="publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|kl|kl.",
    da="publiceret|offentliggjort|opdateret|udgivet|senest opdateret|sidst opdateret|kl.",
    no="publisert|oppdatert|sist oppdatert|kl.",
    fi="julkaistu|päivitetty|klo|muokattu",
    pl="opublikowano|opublikowany|data publikacji|data utworzenia|data dodania|aktualizacja|zaktualizowano|dodano|godz.|o",
    cs="naposledy aktualizováno|publikováno|aktualizováno|vydáno|zveřejněno|v",
    ru="опубликовано|обновлено|дата публикации|дата|в|размещено",
    uk="опубліковано|оновлено|о",
    tr="yayınlanma|yayınlanma tarihi|yayın tarihi|güncelleme|güncellenme|güncellenme tarihi|son güncelleme|son güncelleme tarihi|giriş tarihi|giriş|oluşturulma tarihi|tarih|eklenme",
    id="diterbitkan|diperbarui|dipublikasikan|terbit|update|pukul|tanggal|kompas",
    vi="cập nhật|cập nhật lúc|đăng lúc|ngày đăng|ngày|lúc",
    zh="最后更新|最后更新时间|最後更新|发布时间|发布于|更新时间|发表时间|发表于|發布時間|更新於|時間|日期|时间|发布日期|发稿时间",
    ja="配信日時|公開日時|更新日時|公開日|更新日|投稿日|掲載日|最終更新|最終更新日|公開|更新|配信|付",
    ko="입력|수정|등록|승인|기사입력|최종수정|등록일|작성일|발행일|업데이트|게시일",
    ar="نشر في|نشر|تاريخ النشر|آخر تحديث|تم النشر|تم التحديث|تحديث|الساعة",
    fa="تاریخ انتشار|تاریخ|انتشار|زمان انتشار|آخرین به‌روزرسانی|به‌روزرسانی|ویرایش|آخرین ویرایش|ساعت",
    el="δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|ενημερώθηκε|τελευταία ενημέρωση|ημερομηνία δημοσίευσης|δημοσιευθηκε|δημοσιευτηκε|ενημερωθηκε|τελευταια ενημερωση|ημερομηνια δημοσιευσης",
    he="ב|בשעה|פורסם ב|פורסמה|עודכן ב|פורסם לראשונה|פורסם|פורסם בתאריך|עודכן|עודכן לאחרונה|תאריך פרסום|עדכון אחרון",
    th="อัปเดตล่าสุด|อัพเดทล่าสุด|ปรับปรุงล่าสุด|เผยแพร่เมื่อวันที่|เวลา|เผยแพร่|เผยแพร่เมื่อ|ปรับปรุง|อัปเดต|อัพเดต|โพสต์เมื่อ|วันที่เผยแพร่",
    hi="प्रकाशित|अपडेट|अंतिम अपडेट|अपडेटेड|पब्लिश",
    ro="la ora|ora|publicat|publicat la|publicat în|data publicării|actualizat|actualizat la|ultima actualizare",
    hu="-kor|megjelent|közzétéve|frissítve|utolsó frissítés|publikálva",
    bg="г.|публикувана на|обновена на|ч|публикувано|публикувана|публикувано на|обновено|обновена|последна промяна",
    hr="objavljeno|ažurirano|zadnja izmjena|posljednja izmjena",
    bn="প্রকাশ|প্রকাশিত|প্রকাশের সময়|আপডেট|হালনাগাদ|সর্বশেষ আপডেট",
    ta="கடைசியாக புதுப்பிக்கப்பட்டது|பதிவு செய்த நாள்|வெளியிடப்பட்டது|புதுப்பிக்கப்பட்டது",
    ur="شائع|اپ ڈیٹ|اشاعت",
    ms="diterbitkan pada|dikemaskini|dikemas kini|tarikh",
    tl="noong|alas|inilathala noong|inilathala|na-update",
    sw="ilisasishwa|imechapishwa|ilichapishwa|imesasishwa|imeboreshwa",
    sk="publikované|aktualizované|zverejnené|uverejnené|naposledy aktualizované",
    ca="a les|publicat el|publicada el|actualitzat|actualitzat el|actualitzada el|darrera actualització|última actualització",
)  # fmt: skip
_UNAMBIGUOUS = phrases(
    en="story first published|this story was originally published|this article was originally published|this story was first published|this article was first published|latest update|last updated|last update|last modified|updated|published|published on|posted|posted on|first published|originally published",
    de="veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|stand",
    fr="rédigé le|publié le|mis à jour le|modifié le",
    es="publicado|publicado el|actualizado",
    pt="publicado em|atualizado em|atualizado",
    it="pubblicato il|pubblicato|aggiornato il|aggiornato|ultimo aggiornamento",
    nl="gepubliceerd op|bijgewerkt|laatst bijgewerkt",
    sv="publicerad|uppdaterad|senast uppdaterad",
    da="publiceret|offentliggjort|opdateret|sidst opdateret|senest opdateret",
    no="publisert|oppdatert|sist oppdatert",
    fi="julkaistu|päivitetty",
    pl="opublikowano|data publikacji|aktualizacja",
    cs="zveřejněno|naposledy aktualizováno|publikováno|aktualizováno",
    ru="опубликовано|обновлено|дата публикации",
    uk="опубліковано|оновлено",
    tr="yayınlanma|güncelleme|son güncelleme|yayınlanma tarihi",
    id="diterbitkan|diperbarui|dipublikasikan",
    vi="cập nhật|cập nhật lúc",
    zh="发布时间|更新时间|发表于|發布時間|最后更新|最后更新时间|最後更新",
    ja="配信日時|公開日時|更新日時|公開日|更新日|投稿日|最終更新",
    ko="입력|기사입력|최종수정|등록일",
    ar="تاريخ النشر|آخر تحديث|نشر في",
    fa="تاریخ انتشار|زمان انتشار|آخرین به‌روزرسانی",
    el="δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|ενημερώθηκε|τελευταία ενημέρωση|δημοσιευθηκε|δημοσιευτηκε|ενημερωθηκε|τελευταια ενημερωση",
    he="פורסם ב|פורסמה|עודכן ב|פורסם לראשונה|פורסם|עודכן",
    th="อัปเดตล่าสุด|อัพเดทล่าสุด|ปรับปรุงล่าสุด|เผยแพร่เมื่อวันที่|เผยแพร่|เผยแพร่เมื่อ|อัปเดต",
    ro="publicat|publicat la|actualizat|actualizat la",
    hu="megjelent|közzétéve|frissítve",
    bg="публикувана на|обновена на|последна промяна|обновена|публикувано|публикувана|обновено",
    hr="objavljeno|ažurirano",
    bn="প্রকাশ|প্রকাশিত|আপডেট|সর্বশেষ আপডেট",
    ta="புதுப்பிக்கப்பட்டது|கடைசியாக புதுப்பிக்கப்பட்டது|பதிவு செய்த நாள்|வெளியிடப்பட்டது",
    ms="diterbitkan pada|dikemaskini|dikemas kini",
    sw="imeboreshwa|ilisasishwa|imechapishwa|ilichapishwa|imesasishwa",
    sk="publikované|aktualizované|zverejnené|uverejnené|naposledy aktualizované",
    ca="publicat el|publicada el|actualitzat|actualitzat el|actualitzada el|darrera actualització|última actualització",
    tl="inilathala|inilathala noong|na-update",
)  # fmt: skip

RULES = (
    Rule(
        name="describing.date",
        reason="When it was published, said so.",
        field="published",
        says=(*_MONTH, *_DAY, *STATED, *_ZONE),
        numbers=True,
        begins=_UNAMBIGUOUS,
        # A year alone is that of a book; a stamp has a day.
        pattern=rf"(?:.*[^0-9])?[0-9]{{1,2}}(?:[^0-9].*)?|.*[0-9]{{5}}.*|.*{_OWN_YEAR}.*",
        longest=160,
        drops=("Published on 3 June 2019", "Aktualisiert am 3. Juni 2019", "Publié le 3 juin 2019 à 10:30", "Publicado el 3 de junio de 2019", "Опубликовано: 3 июня 2019", "发布时间：2019-06-03 10:30", "更新时间 2019年6月3日 北京时间 10:30", "最后更新: 2019-06-03 10:30:00", "입력 2019.06.03 10:30", "公開日：2019年6月3日"),
        keeps=("Published: 1984", "First published: 1911", "Publicado: 1984", "Published works fill the shelves.", "Updated rules came into force on 3 June 2019, said the ministry."),
    ),
    Rule(
        name="describing.embargo",
        reason="Until when nobody might print it.",
        says=(
            *phrases(
                en="embargoed until|strictly embargoed until|strict embargo until|embargoed till|embargoed to|embargoed for release until|embargoed for release at|under embargo until|under strict embargo until|not for publication before|not for release before",
                de="sperrfrist|sperrfrist bis|gesperrt bis", fr="sous embargo jusqu'au|embargo jusqu'au|sous embargo jusqu'à", es="embargado hasta el|embargado hasta|bajo embargo hasta el", it="sotto embargo fino al|embargo fino al", nl="onder embargo tot", pt="sob embargo até",
            ),
            *_MONTH, *_DAY, *_ZONE, "at", "on",
        ),
        begins=phrases(
            en="embargoed until|strictly embargoed until|strict embargo until|embargoed till|embargoed to|embargoed for release until|embargoed for release at|under embargo until|under strict embargo until|not for publication before|not for release before",
            de="sperrfrist|gesperrt bis", fr="sous embargo jusqu'au|embargo jusqu'au|sous embargo jusqu'à", es="embargado hasta|bajo embargo hasta", it="sotto embargo fino al|embargo fino al", nl="onder embargo tot", pt="sob embargo até",
        ),
        numbers=True,
        pattern=r".*\d.*",
        longest=120,
        drops=("Embargoed until 00:01 Thursday 12 October 2017", "STRICTLY EMBARGOED UNTIL 12 OCTOBER", "Sperrfrist: Montag, 3. Juni, 10 Uhr", "(embargoed until 1400 GMT)"),
        keeps=("Embargo until 2030 on coal, ministers agree", "Embargoed until Monday, the report says little.", "Embargoed grain rots in 12 ships"),
    ),
    Rule(
        name="describing.ago",
        reason="How long ago it was changed, with no day.",
        begins=(*_UNAMBIGUOUS, "update"),
        pattern=(
            r" *:? *(?:(?:for +)?(?:(?:mindre|mer|mere) +(?:enn|end) +|less than +|over +)?\d+ +[^ .,!?]+ +(?:ago|fa|geleden|sedan|siden|temu|назад|тому|önce|lalu|trước|sitten)|(?:vor|il y a|hace|há|před|acum) +\d+ +[^ .,!?]+|"
            r"(?:i går|igår|i dag|idag|gisteren|vandaag|gestern|heute|hier|ayer|hoy|ontem|hoje|ieri|oggi|yesterday|today|вчера|сегодня|eilen|tänään|wczoraj|dzisiaj)(?:,? +(?:kl\.?|um|à|a las|às|alle|om|at|в|klo|o)? *\d{1,2}[:.h]\d\d)?|(?:в|о|u|at|kl\.?|um|a las|às|alle|om|à|klo|o|ob|la|saat) +\d{1,2}[:.h]\d\d) *"
        ),
        longest=80,
        drops=("Update: 2 jaar geleden", "Updated 12 minutes ago", "Sist oppdatert i går kl. 19:00", "Aggiornato 12 minuti fa", "Atualizado há 2 dias", "Zuletzt aktualisiert vor 3 Stunden", "Обновлено 5 минут назад", "Oppdatert for mindre enn 2 timer siden", "Обновена в 18:02"),
        keeps=("Published today.", "Updated rules came in 12 years ago.", "Published today, it was banned tomorrow."),
    ),
    Rule(
        name="describing.bare_date",
        reason="A date alone, as pages print it beside the headline.",
        field="published",
        says=(*_MONTH, *_DAY, *STATED, *_ZONE),
        numbers=True,
        pattern=rf".*{_YEAR}.*",
        longest=160,
        firm=False,
        drops=("November 23, 2017)", "الأحد، 04 آب/أغسطس 2019، آخر تحديث 02:21 (GMT+0400)", "3 июня 2019, 10:30 по московскому времени", "Jumamosi, Machi 3, 2018", "۰۲ آذر ۱۳۹۶ - ۱۴:۳۰", "الخميس 3 يونيو 2021 - 09:15 م", "3 Ιουνίου 2019, 10:30 π.μ.", "২৩ নভেম্বর ২০১৭", "Isnin, 3 Mac 2018", "3 June 2019", "Monday, June 3, 2019 10:30 am EDT", "3 июня 2019, 10:30", "3 de junio de 2019"),
        keeps=("On November 23, 2017 the bridge fell.", "June 2019 was dry.", "2017"),
    ),
    Rule(
        name="describing.numeric_date",
        reason="A date in figures alone.",
        field="published",
        pattern=rf"{MARKS}(?:(?:更新|发布|發布|发表|發表)(?:时间|時間|于|於)[ :]*)?(?:\d{{1,2}}[:.]\d\d *[ ,|•·-] *)?(?:{_DATE}|\d{{1,2}}[./]\d{{1,2}}[./]\d\d){_TIME}?(?: *송고)?(?:[ |,•·-]*{_CHANGED}[ :]*(?:há +\d+ +[^ .!?]{{2,10}}|[\d./:h -]+))?(?:[ |]*[^ .!?。/]{{2,12}} *[/／] *(?:記者|综合|綜合)[^.!?。！？]{{2,40}}(?:報導|报道|報道))?(?:[ |]*(?:来源|來源|出处|文章来源|稿源) *: *[^ .!?。！？]{{2,20}}(?: +(?:作者|编辑|編輯|记者|記者) *: *[^ .!?。！？]{{2,10}}){{0,3}})?{MARKS}",
        longest=80,
        firm=False,
        drops=("更新时间 2019年6月3日, 格林尼治标准时间10:30", "2019-06-03 北京时间10:30", "2023-02-11 09:21 平湖日報／ 記者林佳蓉／雲林即時報導", "11/02/2022 09h14 Atualizado há 2 anos", "11/02/2022 09h14 - Atualizado em 12/02/2022 10h20", "06.02.21", "2022/04/11 10:25 송고", "2019-06-03", "۱۳۹۶/۰۹/۰۲", "1396/09/02", "03.06.2019", "2019年6月3日", "2019-06-03T10:30:00", "03/06/2019 10:30", "04.10.2015 - 18:40", "3. 6. 2018 9:14", "10:15, 03.06.2019", "2019. 06. 03. 10:15", "2019.06.03. 오전 10:15", "2019年06月03日 10:15 | 来源：新华社", "03.06.2019 | 10:15 ч.", "2018-03-12 09:20:15 来源：河口日报 作者：王小明", "03.06.2019 • 10:15", "07/04/2019 | 22:14"),
        keeps=("11/02/2022 updated rules", "1-2", "2019", "They met on 03.06.2019"),
    ),
    Rule(
        name="describing.source_date",
        reason="The day and the time, and behind them from whom it was taken.",
        field="published",
        pattern=(
            rf"{MARKS}(?:{_DATE}|(?:19|20)\d\d[.]? [^ .,!?:0-9]{{3,14}} \d\d?[.]?|\d\d?[.]? (?:de )?[^ .,!?:0-9]{{3,14}}[.]?,? (?:de )?(?:19|20)\d\d)(?:[ ,.|•·-]*\d\d?[:.h]\d\d(?:[:.]\d\d)?(?: *(?:uhr|uur|hs?))?)?[ ,.|•·/-]*"
            r"(?:[(]? *(?:source|quelle|fuentes?|fontes?|fonte|bron|källa|kilde|lähde|źródło|zdroj|izvor|извор|източник|источник|джерело|kaynak|sumber|nguồn|forrás|sursă|sursa|πηγή|šaltinis|avots|allikas|vir|来源|來源|출처|المصدر) *[:：] *[^.,!?:;]{2,40}(?:\.[a-z]{2,4})?[)]?|(?-i:[A-ZÀ-ÞА-Я]{3,6}))"
        ),
        longest=90,
        firm=False,
        drops=("2019. június 3., 11:16 forrás: MTI", "2019.06.03 10:28MTI", "03.06.2019, 13:37, źródło: PAP", "3. Juni 2019, 10:15 Uhr, Quelle: dpa", "3 juin 2019 10h15 - Source : AFP", "03.06.2019 10:15 Източник: БТА", "2019-06-03 10:30 来源：新华网", "3 de junio de 2019 | Fuente: EFE"),
        keeps=("03.06.2019 was the day, source: nobody", "3. Juni 2019 ABC Straße", "2019.06.03 10:28 Uhr kam sie", "On 3 June 2019, source: the mayor"),
    ),
    Rule(
        name="describing.place_date",
        reason="Where and when it was written.",
        field="published",
        pattern=rf"(?-i:[A-ZÀ-ÞА-ЯΆ-Ω])[^ .,!?:0-9]{{2,20}}(?: (?-i:[A-ZÀ-ÞА-ЯΆ-Ω])[^ .,!?:0-9]{{2,20}}){{0,2}}(?:, | - | -- | \| )(?:\d{{1,2}}[.]? (?:de )?[^ .,!?:0-9]{{3,12}}[.]?,? (?:de )?(?:19|20)\d\d|{_DATE}){_TIME}?{MARKS}",
        longest=60,
        firm=False,
        follows=True,
        drops=("Αθήνα, 3 Φεβρουαρίου 2019", "Lindholm, 03 jun. 2019", "Lindholm - 3. Juni 2019, 10:15", "San Roque, 3 de mayo de 2019"),
        keeps=("Lindholm, 3 ships in 2019", "Born in Lindholm, 3 June 1931", "Lindholm, 3 June 2019 was wet"),
    ),
    Rule(
        name="describing.paper_date",
        reason="The paper's name beside the day.",
        field="published",
        pattern=(
            r"[^|/.!?\"]{2,40}[|/] *(?:(?:last )?updated|published|posted|modified)(?: on| at)? *: *[^.!?|\"]*\b(?:19|20)\d\d\b[^!?|\"]*|"
            r"(?:[^ 0-9.,!?]{3,10},? )?(?:[^ 0-9.,!?]{3,10} \d\d?|\d\d? [^ 0-9.,!?]{3,10}),? (?:19|20)\d\d, *\d\d?[.:]\d\d *[ap]\.?m\.?, +(?:the )?(?-i:[A-Z])[^ .,!?]*(?: (?-i:[A-Z])[^ .,!?]*){0,3}"
        ),
        longest=110,
        firm=False,
        follows=True,
        drops=("Harbour Times | Updated: 03 May 2018, 08:30:00 AM", "Harbour Times / Updated: May 3, 2018, 08:30 IST", "Monday November 04 2019, 12.01am, The Times", "नवभारत टाइम्स | Updated: 03 May 2018, 08:30:00 AM"),
        keeps=("Ferries | Updated rules in 2018", "On Monday November 04 2019, 12.01am, the bell rang"),
    ),
    Rule(
        name="describing.date_label",
        reason="Says that a date follows.",
        field="published",
        says=_UNAMBIGUOUS,
        firm=False,
        drops=("(Latest Update", "Published:", "Zuletzt aktualisiert", "发布时间："),
        keeps=("Updated rules", "Stand der Dinge"),
    ),
)  # fmt: skip
