"""Bylines: metadata, not junk."""

from __future__ import annotations

from flows.cleaning.rule import MARKS, Rule, phrases

_NAME = r"(?-i:[A-ZÀ-ÖØ-ÞĀ-ſА-ЯҐЄІЇΑ-Ω][^ |/,;:!?()\"]*)"
_LINK = r"(?:and|&|,|und|et|y|e|og|och|i|en|de|del|della|di|da|dos|van|von|der|den|ten|bin|al|el|la|le|/|\||in|for)"
_NAMES = rf"{_NAME}(?:(?: +|(?:, *)){_LINK})*(?:(?:, *| +|, and +)(?:{_LINK} +)*{_NAME},?)+"
_WROTE = phrases(
    en="written by|interview by|interviewed by|as told to|words and pictures by|by|byline|posted by|published by|author|authors|submitted by|contributed by|story by|text by|words by|reported by|article by|report by|from",
    de="von|autor|autorin|autoren|text|text von|das gespräch führte|das gespräch führten|das interview führte|die fragen stellte|aufgezeichnet von|ein beitrag von|ein gastbeitrag von|ein kommentar von|verfasst von|interview von",
    fr="par|auteur|rédigé par|écrit par|publié par|propos recueillis par|texte",
    es="por|entrevista de|autor|autora|escrito por|redactado por|texto|redacción|publicado por",
    pt="por|autor|autora|escrito por|texto|reportagem|da redação|publicado por",
    it="di|intervista di|a cura di|autore|scritto da|articolo di|testo di",
    nl="door|auteur|geschreven door|tekst|van onze redactie",
    sv="av|text|författare|skribent|publicerad av",
    da="af|tekst|skrevet af|forfatter",
    no="av|tekst|skrevet av|journalist|forfatter",
    fi="kirjoittaja|teksti|toimittaja",
    pl="rozmawiał|rozmawiała|rozmawiali|rozmawiały|notowała|notował|autor|autorka|opracowanie|oprac.|tekst|napisał|napisała",
    cs="ptal se|ptala se|rozhovor vedl|rozhovor vedla|autor|autorka|napsal|napsala|text|připravil|připravila",
    ru="беседовала|беседовал|беседовали|интервью взял|интервью взяла|записал|записала|автор|авторы|текст|автор статьи|корреспондент|подготовил|подготовила",
    uk="розмовляла|розмовляв|спілкувалася|спілкувався|автор|текст|авторка",
    tr="yazan|yazar|haber|haber kaynağı|muhabir",
    id="oleh|penulis|reporter|editor|pewarta|wartawan|kontributor",
    vi="tác giả|theo|bài|viết bởi",
    el="γράφει ο|γράφει η|του|της|συντάκτης|συντάκτρια|ρεπορτάζ|γραφει ο|γραφει η|συντακτης|συντακτρια|ρεπορταζ",
    he="מאת|כתב|כתבה|מערכת",
    th="โดย|เรื่องโดย|ผู้เขียน",
    hi="द्वारा|लेखक|रिपोर्ट",
    ro="de|autor|scris de|redactor|un articol de",
    hu="szerző|írta|szerkesztő",
    bg="автор|от|написа",
    hr="autor|autorica|piše|napisao|napisala",
    bn="লেখক|লিখেছেন",
    ms="oleh|wartawan",
    sw="mwandishi",
)  # fmt: skip

RULES = (
    Rule(
        name="describing.byline",
        family="describing",
        reason="Who wrote it.",
        field="byline",
        begins=_WROTE,
        pattern=rf"[ :]+(?:{_NAMES}(?: *[,|•·/-] *(?:[^.!?]|[ap]\.m\b\.?)*)?(?: +(?:on|am|le|el|il|em|op|den) +[^.!?]*\d[^.!?]*)?|(?:(?:our|a|the|la|notre|nuestra|nossa|a nossa|nostra|onze|de|der|unserer?|die|vår) +)?(?:own +|web +|special +)?(?:reuters|afp|dpa|sid|ap|efe|ansa|staff|admin|editor|correspondent|editorial|newsroom|redaktion|redaktionen|redaksjonen|rédaction|redacción|redação|redazione|redactie)(?: +(?:reporters?|correspondents?|writers?|team|desk|board|web|digital|online))?(?: *[,|•·/-] *[^.!?]*)?){MARKS}",
        longest=160,
        firm=False,
        drops=(
            "By Times Reporters", "By Ines Barreto", "Von Marta Olsen", "Par Anne Petit", "Por Inés Barreto", "Di Anna Rossi", "Door Jan de Vries", "Av Eva Lund", "Af Bo Holm", "Kirjoittaja: Aino Laine", "Autor: Jan Nowak",
            "Автор: Иван Петров", "Oleh Budi Santoso", "Yazan: Ayşe Yılmaz", "By Marta Olsen and Ina Li | Harbour Post", "Written by Marta Olsen", "By Reuters", "By Ana Li | June 3, 2019 at 6:00 a.m.", "Submitted by Ana Li on 3 June, 2019 - 10:15", "Par La rédaction", "Door onze redactie", "Von unserer Redaktion", "By our staff reporter", "By The Editorial Board", "Por la Redacción Digital",
        ),
        keeps=("By Monday the river had fallen. It was over.", "Von hier an ging es bergab.", "By the river", "By the editorial line it held, nobody won", "Par la rédaction d'une lettre, il gagna", "Por la mañana", "From dusk till dawn"),
    ),
    Rule(
        name="describing.dated_byline",
        family="describing",
        reason="The day, and who wrote it.",
        field="published",
        pattern=rf"(?:[^ 0-9]+ )?\d\d?(?:\.|st|nd|rd|th)? (?:de )?[^ 0-9]+(?: de)?,? (?:19|20)\d\d,? *[|,-]? *(?:by|von|par|por|di|da|door|av|af) +{_NAME}(?: +{_NAME}){{1,3}}|เผยแพร่(?:เมื่อ)?[ :]*\d.*โดย[ :]*[^ ].{{2,40}}",
        longest=130,
        firm=False,
        follows=True,
        drops=("เผยแพร่: 5 มี.ค. 2565 09:14 ปรับปรุง: 5 มี.ค. 2565 11:02 โดย: ผู้สื่อข่าวออนไลน์", "Lunedì 3 Giugno 2019 di Anna Rossi", "3 June 2019 by Ina Li", "3. Juni 2019 von Marta Olsen", "3 de junio de 2019 | por Inés Barreto", "3 juin 2019, par Anne Petit"),
        keeps=("3 June 2019 by decree", "On 3 June 2019 by Ina Li's hand it was signed.", "3 giugno 2019 di pioggia"),
    ),
    Rule(
        name="describing.name_role",
        family="describing",
        reason="A name and what its bearer is to the paper.",
        field="byline",
        pattern=rf"{_NAME}(?: +{_NAME}){{1,3}} *[,/|-]+ *(?:(?:staff|senior|chief|political|sports?|business|foreign|special|local|national|digital|science|health|environment|transport|crime|education|industrial|industry|economics|deputy|associate|assistant|religion|religious|legal|court|defence|defense|diplomatic|home affairs|consumer|property|arts|culture|music|film|food|travel|royal|world|europe|asia|africa|city|county|agriculture|farming|energy|technology|finance|investigations|social affairs|medical|security) *)*(?:reporter|correspondent|writer|editor|journalist|columnist|corresponsal|periodista|redactora?|redakteur(?:in)?|korrespondent(?:in)?|journaliste|envoyée? spéciale?|correspondante?|giornalista|inviat[oa]|correspondente|repórter|verslaggever|redacteur|reporter|journalist|muhabir|wartawan|korespondent|dziennikarz|dziennikarka|корреспондент|журналист){MARKS}|{_NAME}(?: +{_NAME}){{1,3}} */ *{_NAME}[,-]? *\(?(?:dha|iha|aa)\){MARKS}",
        longest=90,
        firm=False,
        follows=True,
        drops=("Zeynep KARA / AYDIN, (DHA)", "Ali Kaya/ANKARA, (AA)", "Inés Barreto / Corresponsal", "Ana Li, Staff Writer", "Anna Weiß | Redakteurin", "Anne Petit, envoyée spéciale", "Fiona Gale, Industrial Editor"),
        keeps=("Ana Li / Easton (AA batteries)", "Ana Li, the editor of the Post, resigned.", "Ana Li, editor of the Post", "Chief editor"),
    ),
    Rule(
        name="describing.desk",
        family="describing",
        reason="Who wrote it, where that is only said to be somebody of the paper.",
        field="byline",
        says=phrases(
            en="web desk|news desk|our correspondent|our correspondents|staff reporter|our staff reporter|special correspondent|our special correspondent|staff correspondent|a correspondent|our reporter|newsroom staff|news service",
            de="von der redaktion|unsere redaktion|onlineredaktion|online-redaktion", fr="la rédaction|notre rédaction|rédaction web", es="redacción|la redacción|redacción digital|redacción web", pt="redação|da redação|a redação",
            it="redazione|la redazione|redazione online|redazione web", nl="onze redactie|van onze redactie|redactie|onze correspondent", sv="redaktionen", pl="redakcja|oprac. red", cs="redakce", ru="редакция|от редакции", tr="haber merkezi|dış haberler|internet haber",
            id="tim redaksi", hi="वेब डेस्क|न्यूज़ डेस्क|डिजिटल डेस्क", bn="নিজস্ব প্রতিবেদক|অনলাইন ডেস্ক|নিউজ ডেস্ক", ur="ویب ڈیسک|نیوز ڈیسک|اسٹاف رپورٹر", ar="هيئة التحرير|غرفة الأخبار",
        ),
        firm=False,
        follows=True,
        longest=40,
        drops=("Redação", "Web Desk", "Our Correspondent", "La rédaction", "Haber Merkezi", "নিজস্ব প্রতিবেদক"),
        keeps=("The newsroom", "Our correspondent in the north", "Redakteur"),
    ),
    Rule(
        name="describing.native_byline",
        family="describing",
        reason="Who wrote it, in scripts without capitals.",
        field="byline",
        pattern=rf"{MARKS}[【［（]?(?:(?:本报记者|本報記者|作者|文|编辑|編輯|责任编辑|責任編輯|责编|撰文|通讯员|取材|執筆|ライター|編集|聞き手|글|기자|حاورته|حاوره|حاورها|كتب|كتبت|بقلم|الكاتب|المحرر|نویسنده|מאת|כתבה|โดย|เรื่องโดย|ผู้เขียน|लेखक) *[:/|] *[^.!?。！？،]{{2,40}}|(?:기자명 *)?[가-힣]{{2,4}} *(?:선임|전문|인턴)? *기자(?: *(?:[=|(]|[^ ]+@|\[email).*)?|(?:记者|記者) *[:/|： ] *[^ .,!?。！？，：:/|]{{2,4}}(?:[ 、/|]+[^ .,!?。！？，：:/|]{{2,4}})*(?: *[/|(（][^.!?。！？]*)?|(?:本报记者|本報記者|本刊记者) +[^ /.,!?。！？，：「『]{{2,8}}(?: [^ /.,!?。！？，：「『]{{2,8}})*|מאת +[^ .,!?:]{{2,12}}(?: [^ .,!?:]{{2,12}}){{1,2}}|聞き手[・·] *[^ /.,!?。！？，：「『]{{2,12}}|(?:記者|记者)[^ /.,!?。！？，：「『]{{2,8}}[/／、](?:[^ /.,!?。！？，「『]{{1,8}}(?:報導|报道|報道|电|電))|(?:reported|written|posted|published) by *: *[^.!?|:]{{2,60}}(?:[,| ]+(?:edited|curated|reported|written) by *: *[^.!?|:]{{2,60}})*){MARKS}",
        longest=80,
        drops=("（责编：周敏）", "이서연 기자 [email protected]", "기자명 이서연 기자", "记者：王小明", "責任編輯：李四", "홍길동 기자", "بقلم: سارة علي", "作者：张三", "מאת: רותי לוי", "記者王小明／河口報導", "本报记者 王小明", "记者 王小明 李芳", "【责任编辑:张华】", "聞き手・森花子", "מאת דנה כהן", "حاورته: سارة منصور", "Reported by: सीमा वर्मा, Edited by: अजय कुमार"),
        keeps=("记者：我看见了一切", "记者在现场看到，水位已经下降。", "記者問市長：何時報導？", "기자들은 항구로 갔다."),
    ),
)  # fmt: skip
