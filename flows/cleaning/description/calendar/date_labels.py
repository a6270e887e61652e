"""What the words just before a date make of it: the day of publication, of an update, or of something else."""

from __future__ import annotations

import re

from flows.cleaning.description.scanning import VOWELS, Scans, Uncased, in_small

_PUBLISHED = (
    r"publish(?:ed|ing)?|pub\.|posted|post(?:ed)?\s(?:on|date|time)|(?<!to[\s-])date|released?|issued|created|uploaded|submitted|first\sappeared|written"
    r"|veröffentlicht|publiziert|erschienen|erstellt|vom|datum|publié|mis\sen\sligne|paru|publi(?:cado|cada|cación)"
    r"|pubblicat[oa]|gepubliceerd|publicerat?d?|udgivet|offentliggjort|publisert|julkaistu|opublikowan[oy]|publikov[aá]no|publicat|közzétéve"
    r"|опубликовано|дата\sпубликации|опубліковано|δημοσιε[υύ]\w*|yay[ıi]n\w*|giriş|eklenme|diterbitkan|dipublikasikan|terbit|đăng"
    r"|(?:发布|發布|出版|刊登|刊出|发表|發表|公開|掲載|配信)(?:时间|時間|日期|日時|日|于|於)?|(?:입력|승인|작성|게시)(?:일시?|일자)?|등록|نشر\w*|تاریخ|प्रकाशित|প্রকাশ\w*|เผยแพร่|פורסם|பதிவு\sசெய்த\sநாள்|வெளியிடப்பட்டது|شائع|imechapishwa|ilichapishwa|inilathala"
    r"|objavljen[oa]?|објављен[оа]?|објавено|публикуван[оа]?|paskelbta|publikuota|publicēt[sa]|avaldatud|გამოქვეყნდა|გამოქვეყნებულია|اشاعت|انتشار|publikované|uverejnené|vydáno|zveřejněno|publicat|argitaratua"
    r"|publikuar|dərc\solunub|жарияланды|հրապարակվել\sէ|birt|પ્રકાશિત|പ്രസിദ്ധീകരിച്ചത്|ಪ್ರಕಟಣೆ|ప్రచురణ|ເຜີຍແຜ່|ផ្សាយ"
)
_UPDATED = (
    r"updated?|latest\supdate|modified|edit(?:ed)?|revised|changed|aktualisiert|geändert|stand|zuletzt|mise?\sà\sjour|modifié|actualizado|modificado"
    r"|atualizad[oa]|aggiornat[oa]|(?:ultimo\s)?aggiornamento|modificat[oa]|modifica|ultima\smodifica|bijgewerkt|gewijzigd|aangepast|uppdaterad|opdateret|oppdatert|päivitetty|(?:data\s)?aktualizacj[ai]|aktualizováno|(?:poslední\s)?aktualizace|(?:letzte\s)?aktualisierung|(?:última\s)?(?:actualización|atualização)|(?:dernière\s)?modification|(?:laatste\s)?wijziging|(?:последнее\s)?обновление|(?:останнє\s)?оновлення|(?:ultima\s)?actualizare|pembaruan"
    r"|actualizat|frissítve|обновлено|оновлено|ενημέρ\w*|güncelle\w*|diperbarui|cập\snhật|(?:最終|最后|最後)?更新(?:时间|時間|日期|日時|日|于|於)?|(?:최종)?\s?수정(?:일시?|일자)?|업데이트|تحديث|अपडेटेड|अपडेट|হালনাগাদ|อัปเดต|עודכן|আপডেট|புதுப்பிக்கப்பட்டது|imesasishwa|dikemas\s?kini"
    r"|ažuriran[oa]?|ажуриран[оа]?|osvježeno|osveženo|posodobljeno|обновен[оа]?|актуализирано|atnaujint[ao]|atjaun(?:o|inā)ts|uuendatud|muudetud|განახლდა|განახლებულია|اپ\s?ڈیٹ|به[\s\u200c]?روز\s?رسانی|بروزرسانی"
    r"|aktualizované|uppdaterat|ändra[dt]|muokattu|muutettu|zaktualizowan[oya]|zmodyfikowan[oya]|(?:utolsó\s)?(?:frissítés|módosítás)e?|módosítva|modificată?|actualisée?|màj|maj(?=\s(?:le|du)\b)|endret|ændret|alterad[oa]|modificada|diubah|değiştirilme"
    r"|обновл[её]н[аоы]?|изменен[аоы]?|изменён[аоы]?|змінен[оа]|оновлен[аі]|(?:последна\s)?актуализация|ажурирање|ažuriranje|измењен[оа]?|izmenjen[oa]?|izmijenjen[oa]?|(?:zadnja\s)?iz(?:mj|m)ena|(?:τελευταία\s)?ενημερ\w*|τροποποι\w*"
    r"|التحديث|التعديل|آخرین\sویرایش|ویرایش|ה?עדכון(?:\sאחרון)?|अद्यतन|संशोधित|ปรับปรุง(?:ล่าสุด)?|อัปเดตล่าสุด|อัพเดท(?:ล่าสุด)?|แก้ไขล่าสุด|修改|修订|修訂|最終更新日時?|chỉnh\ssửa|zmenené|upravené|redaguota|labots"
    r"|upraven[oaý]|actualitzat|eguneratua|përditësuar|yenilənib|жаңартылды|թարմացվել\sէ|uppfært|અપડેટ|അപ്ഡേറ്റ്|ಅಪ್ಡೇಟ್|ອັບເດດ"
)
_ANOTHER = (
    r"©|\(c\)|copyright|load-date|load\sdate|accessed|retrieved|archived|born|died|expires?|joined|redeem(?:\sby)?|(?:register|apply|order|book|rsvp|submit)\sby|offer|since|until|till|through|deadline|due|received|accepted"
    r"|last\s(?:posted|seen|active|online|visit(?:ed)?|login)|as\sof|effective|valid|says|said|replied|reviewed|checked|from|between|before|after|during|für|seit|bis|ab|depuis|desde|dal|event|starts?|ends?|next|season|version|generated|rendered|printed|today(?:\sis)?"
)
# When somebody was born or died, something else begins or ends, or stations had it on the air: labels that may hold the
# word for "date" themselves.
_OF_OTHERS = (
    r"(?:archiv|symbol|agentur)?(?:foto|bild)\svom|photo\sd['’]archives?|foto\s(?:de\sarchivo|d['’]archivio)|file\sphoto|archieffoto|arkiv(?:foto|bild)|архивное\sфото|"
    r"(?:court|trial|polling|voting|match|game|concert|registration|application|submission|payment|auction|completion|return|sentencing|inauguration|premiere|tour)\sdates?|(?:election|polling|court|opening|match)\sday"
    r"|date\s(?:limite|butoir)|fecha\s(?:límite|tope)|data[\s-]limite|prazo|plazo|scadenza|entro\sil|(?:prozess|verhandlungs|gerichts|wahl)?termin|(?:anmelde|bewerbungs|abgabe)?frist|stichtag|einsendeschluss|\w{3,16}auftakt"
    r"|uiterste\sdatum|uiterlijk|sista\s(?:dag|ansökningsdag)|termín|uzávěrka|határidő|időpont|(?:крайний\s)?срок|дата\s(?:проведения|суда|выборов)|термін|строк|son\s(?:tarih|başvuru|gün)|batas\swaktu|tenggat|hạn\s(?:chót|cuối)|thời\shạn"
    r"|آخر\sموعد|الموعد|مهلت|अंतिम\s(?:तिथि|तारीख)|आखिरी\sतारीख|শেষ\sতারিখ|วันสุดท้าย|กำหนด(?:การ)?|截止(?:日期|时间|時間)?|开庭(?:时间|日期)|(?:举办|举行|活动|会议)时间|締め?切り?|開催(?:日時?|期間)|期限|日程|마감|일시|기한|일정|cuándo|rendez-vous\sle|"
    r"(?:dieses|das)\sthema\sbericht\w*|thema\sim\sprogramm|im\s(?:radio|fernsehen|tv)|"
    r"dates?\sof\s(?:birth|death|event|sale|hearing|arrest|offen[cs]e|incident|travel|departure|arrival)|d\.?o\.?b|(?:birth|event|sale|closing|opening|launch(?:ing)?|founding|incorporation|start|end|due|expiry|expiration|election|wedding|funeral|hearing|exam|departure|arrival|delivery)\sdates?|birthday"
    r"|(?:only\s)?in\s(?:cinemas|theat(?:er|re)s|shops|stores|bookshops)(?:\s(?:from|now))?|kinostart|(?:jetzt\s)?im\skino|estreno(?:\sen\scines)?|en\scines|estreia|sortie(?:\sen\s(?:salles?|librairie)|\snationale)?|en\s(?:salles|librairie)"
    r"|(?:al\scinema|nelle\ssale|in\slibreria)(?:\sdal)?|in\sde\sbioscoop(?:\svanaf)?|premiär|premiere|premiéra|premiera|première|ensi-ilta|bemutató|премьера|прем'єра|в\s(?:кино|прокате)|vizyon\starihi|πρεμιέρα|上映(?:日期?)?|上市(?:日期)?|发售(?:日期)?|發售(?:日期)?|発売日?|개봉일?|출시일?"
    r"|geburtsdatum|geburtstag|sterbedatum|todestag|geboren|gestorben|anmeldeschluss|date\sde\s(?:naissance|décès|mort|clôture)|fecha\sde\s(?:nacimiento|defunción|cierre|inicio)|data\sde\s(?:nascimento|falecimento|morte)|data\sdi\s(?:nascita|morte)"
    r"|geboortedatum|sterfdatum|fødselsdato|dødsdato|födelsedatum|syntymäaika|data\surodzenia|data\sśmierci|datum\snarození|dátum\snarodenia|születési\s(?:dátum|idő)|data\snașterii|datum\srođenja|дата\s(?:рождения|смерти)|дата\s(?:народження|смерті)|дата\sна\sраждане"
    r"|ημερομηνία\sγέννησης|doğum\starihi|ölüm\starihi|tanggal\slahir|tarikh\slahir|ngày\s(?:sinh|mất)|出生日期|出生年月|生年月日|생년월일|تاريخ\s(?:الميلاد|الوفاة)|تاریخ\s(?:تولد|پیدائش)|תאריך\sלידה|जन्म\s?तिथि|जन्मतिथि|জন্ম\sতারিখ|วันเกิด|tarehe\sya\skuzaliwa"
)
# When a film or a record comes out: the text was written about then, if nothing else says when.
COMES_OUT = r"release\sdate|date\sde\ssortie|fecha\sde\s(?:estreno|lanzamiento)|data\sde\s(?:estreia|lançamento)|data\sdi\suscita|erscheinungsdatum|premieredato|дата\sвыхода|çıkış\starihi|tanggal\srilis"
_LABEL = Uncased(
    rf"(?<!\w)(?:(?P<others>{_OF_OTHERS})|(?P<unsaid>{COMES_OUT})|(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})|(?P<other>{_ANOTHER}))(?![^\W\d_])"
    r"|(?P<died>[†✝])"
    rf"|(?P<fused_updated>updated)|(?P<fused>published|posted)(?=[\s:a-z])"
)
_LABELS = Scans(_LABEL.pattern)
# What may stand between a label and its date: a colon, the day of the week, a clock, a preposition, which the month may be
# fused with ("Updated onMay 3") or a line's end part from it.
_ON = r"(?:on|am|le|el|il|em|op|den|på)"
_BETWEEN = re.compile(
    rf"[\s:：|(,.-]*(?:(?:(?:[^\W\d_][{VOWELS}]*){{1,12}}|\d{{1,2}}[:.h]\d\d(?::\d\d)?)[\s:：|,./-]{{1,4}}){{0,3}}[\s:：|(,-]*{_ON}?"
)
_NOTHING = re.compile(rf"[ \t:|,(-]*(?:{_ON}[ \t:|,(-]*)?")
# What leads to the day from which or until which something goes on, right before it.
_SINCE_OR_UNTIL = Uncased(
    r"(?:^|[\s:：(,])(?:jusqu['’]au|à\s(?:partir|compter)\sdu|au\splus\stard\sle|hasta(?:\sel)?|(?:a|à)\spartir\sd(?:e|o|el)|até(?:\so)?|fino\sal?|entro\sil|tot(?:\sen\smet)?|vanaf|från(?:\soch\smed)?|till(?:\soch\smed)?|fra|til(?:\sog\smed)?"
    r"|od|do|до|с|со|від|з|од|έως|ως|μέχρι|από|sampai|hingga|mulai|từ|đến|حتى|ابتداء\sمن|עד|החל\sמ-?|تا|از)(?:\sden|\sel|\sil|\sle)?\s*$"
)
_RIGHT_BEFORE = 40
"""Characters in which such words stand, those before a day's article too."""
_SPOKE = re.compile(r"says|said|replied")


def label_of(before: str) -> str:
    """What the words just before a date make of it: ``published``, ``updated``, ``other`` or nothing."""
    before = in_small(before)
    if _SINCE_OR_UNTIL.search(before, max(0, len(before) - _RIGHT_BEFORE)) is not None:
        return "other"
    if not any(_LABELS.may_be_in(before)):
        return ""
    labels = list(_LABEL.finditer(before))
    if not labels:
        return ""
    last = labels[-1]
    gap = before[last.end() :]
    first, end, _ = gap.partition("\n")
    if _BETWEEN.fullmatch(gap) is None or (end and _NOTHING.fullmatch(first) is None):
        return ""
    group = last.lastgroup or ""
    if group in ("other", "others", "died"):
        # Across a line's end only who spoke counts: the date of a comment; or a label that says whose date it is.
        return "other" if not end or group == "others" or _SPOKE.search(last.group()) else ""
    if group == "unsaid":
        return ""
    return "updated" if "updated" in group else "published"
