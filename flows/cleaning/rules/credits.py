"""Photo credits and captions: a kind of their own, kept with the article as metadata."""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Apart, Rule, phrases
from flows.cleaning.rules.agencies import AGENCY, NO_NEWS, SELLER, STOCK
from flows.cleaning.rules.buttons import PICTURES, PLAYERS

_PICTURE = phrases(
    en="photo sources|photo source|image sources|picture sources|photo|photos|photo credit|photo credits|photograph|photographs|photography|photographer|picture|pictures|pic|pics|image|images|image credit|image source|image courtesy|featured image|cover image|file photo|file image|file picture|illustration|illustrations|graphic|graphics|infographic|video|screenshot|screengrab|picture credit|credit|credits|photo illustration|cover photo|representative image|handout",
    de="foto|fotos|bild|bilder|bildquelle|bildnachweis|bildrechte|archivbild|archivfoto|symbolbild|symbolfoto|grafik|illustration|fotograf|quelle|quelle bild|titelbild|rubriklistenbild|teaserbild|aufmacherbild|vorschaubild",
    fr="photo|photos|photographie|crédit photo|crédits photo|crédit|crédits|photo d'illustration|image d'illustration|illustration|légende|infographie|vidéo|photo archives|image",
    es="foto|fotos|fotografía|fotografías|imagen|imágenes|crédito|crédito foto|foto archivo|foto de archivo|imagen de archivo|ilustración|infografía",
    pt="foto|fotos|fotografia|imagem|imagens|crédito|créditos|foto de arquivo|imagem ilustrativa|ilustração|divulgação|reprodução|legenda",
    it="foto|foto di|fotografia|immagine|immagini|credit|crediti|foto d'archivio|foto archivio|illustrazione|didascalia",
    nl="foto|foto's|beeld|afbeelding|illustratie|fotograaf|archieffoto|bron",
    sv="foto|bild|bilden|fotograf|arkivbild|illustration|genrebild|grafik",
    da="foto|billede|fotograf|arkivfoto|illustration|modelfoto",
    no="foto|bilde|fotograf|arkivfoto|illustrasjon|illustrasjonsfoto",
    fi="kuva|kuvat|kuvaaja|arkistokuva|kuvituskuva|grafiikka",
    pl="źródło zdjęć|źródło zdjęcia głównego|zdjęcie główne|autor zdjęcia|autor zdjęć|zdj.|foto|fot.|fot|zdjęcie|zdjęcia|zdjęcie ilustracyjne|ilustracja|źródło zdjęcia|źródło", cs="zdroj fotografie|zdroj fotografií|autor foto|autor fotografií|snímky|foto|fotografie|ilustrační foto|ilustrační snímek|snímek|autor fotografie|zdroj foto|zdroj",
    ru="фото|фотография|изображение|иллюстрация|снимок|скриншот|источник фото|автор фото|архивное фото",
    uk="фото ілюстративне|фото|зображення|ілюстрація|джерело фото|світлина",
    tr="fotoğraf|foto|görsel|fotoğraflar|arşiv|fotoğraf arşiv",
    id="foto|gambar|ilustrasi|sumber foto|foto ilustrasi|dok",
    vi="ảnh|hình|ảnh minh họa|hình minh họa|nguồn ảnh|đồ họa",
    zh="图|图片|图片来源|圖|圖片來源|資料圖片|资料图|摄影|攝影|图源|图文无关|供图|组图|組圖|现场图",
    ja="写真|画像|撮影|提供|写真提供|画像提供|図|イメージ|資料写真|写真は|写真特集|フォト|動画|図解",
    ko="사진|사진제공|사진 제공|자료사진|그래픽|일러스트|이미지|사진 출처|사진출처",
    ar="صورة|الصورة|تصوير|صور|مصدر الصورة|صورة أرشيفية",
    hu="kép forrása|képek forrása|fotó forrása|kiemelt fotó|indexkép|fotó|fotók|kép|képek|borítókép|nyitókép|kiemelt kép|illusztráció",
    ro="sursă foto|sursa foto|credit foto|imagine cu rol ilustrativ",
    el="φωτογραφία|φωτό|φωτο|φωτογραφίες|πηγή φωτογραφίας",
    bg="снимка|снимки|илюстрация",
    hr="fotografija|snimka|ilustracija",
    he="קרדיט|קרדיט צילום|צילום ועריכה|צילום|צילומים|תמונה|צילום אילוסטרציה",
    th="ภาพ|ภาพจาก|ภาพประกอบ|ขอบคุณภาพ",
    hi="फोटो|तस्वीर|फाइल फोटो",
    bn="ছবি",
    ur="فوٹو|تصویر|فائل فوٹو",
    fa="عکس|عکاس",
    ms="gambar fail",
    tl="larawan|kuha ni|litrato",
    sw="picha zote|picha",
    kk="сурет",
    ka="ფოტო",
    sl="fotografija|foto",
    sr="фото|foto",
    lv="foto",
    lt="nuotrauka|nuotr.",
    et="foto",
    sk="ilustračné foto|ilustračná snímka|snímka|titulná foto|foto|zdroj",
    af="foto",
    hy="լուսանկարը", lo="ພາບ|ຮູບ",
    ta="படம்|படங்கள்|புகைப்படம்", ca="imatge|foto d'arxiu",
)  # fmt: skip
_NAME = r"[^ 0-9|/,;:!?()\"]+"
_PLAIN = r"[^ 0-9|/,;:!?.()\"]+"
_PERSON = r"(?-i:[^a-zß-ÿа-я 0-9|/,;:!?()\"])[^ 0-9|/,;:!?()\"]*"
_SHORT = r"(?:fot|zdj|phot|ph)"
_LABEL = r"(?:photos?|pics?|archivfoto|arkivfoto|photograph|photo credit|image|images|picture|credit|fotos?|bild|bilder|crédit photo|crédit|fotografía|imagen|imagem|crédito|immagine|beeld|kuva|fot\.|zdjęcie|фото|fotoğraf|fotó|kép|снимка|φωτ[όο]|ảnh|图|写真|사진|صورة|تصوير|צילום|फोटो|ছবি|ภาพ|picha|ljósmynd|снимок|світлина|illusztráció|fotografija|сурет|ფოტო|فوٹو)"
_MAKER = r"(?:(?-i:[A-Z]{2,})[^.!?$€£]*|(?-i:[^a-zß-ÿа-я 0-9.!?$€£])[^ .!?$€£]*[ /,][^.!?$€£]*)"
"""Who made it, behind a word that may tell as well what is seen: "Bild von Lindholm" is no credit."""
_SIGNED = rf".*(?:[.!?\"')] *|[|] *|- *)\(?(?:{_LABEL}[:|/ ]+ *(?:by )?|© *)?(?:{_NAME} +){{0,4}}(?:{_NAME})?"
_OWNER = rf"(?:(?-i:[^a-zß-ÿа-я 0-9.!?$€£])[^.!?$€£]*|(?:courtesy|{_PLAIN})(?: {_PLAIN}){{0,2}}|[^ /.!?$€£]*[a-z][^ /.!?$€£]*|[^.!?$€£]*[ (/\"](?-i:[A-ZÀ-ÞА-Я©])[^.!?$€£]*)"
"""Whose picture it is, behind its label: a name somewhere, or three small words at most. "Graphics: 9/10" is a verdict."""
_BY_AGENCY = rf"{AGENCY}(?: *[/|,] *{_NAME}(?: {_NAME}){{0,2}})?\)?{MARKS}"
_BEHIND = r".*(?:[.!?\"')|।»]| -)"
_REST = rf"[^.!?()]*(?:\.[^ .!?()]+)?[)\]]?{MARKS}"
_CREDITED = rf"(?:(?-i:[^a-zß-ÿа-я .!?()])[^.!?()]*|{_PLAIN}(?: {_PLAIN}){{0,2}}|[^ .!?()]*(?:/|(?-i:[A-ZÀ-Þ]))[^.!?()]*)(?:\.[^ .!?()]+)?[)\]]?{MARKS}"
"""Whose it is: a name, or three small words at most; a film's "picture" is told in more."""
_PIC = r"(?:pics?|pix|gambar|file +(?:photos?|pictures?))"
_TAKEN = rf"(?:photos?|foto|{_PIC})"
_CAPITAL = r"(?-i:[A-ZÀ-Þ])(?:[^ .!?()]*|\.)"
_BY_NAME = rf"(?: *[:/] *| +by +| +)(?:{_CAPITAL} *){{1,5}}"
_OF_PAPER = (
    rf"(?:(?:{_CAPITAL} +){{1,4}}{_TAKEN}(?:{_BY_NAME})?|(?:file|contributed|handout|courtesy|staff|supplied) +(?:picture|{_TAKEN})(?: *[:/] *(?:{_CAPITAL} *){{1,5}})?|"
    rf"(?:picture|{_TAKEN}){_BY_NAME}|(?-i:SUPPLIED|CONTRIBUTED|HANDOUT))"
)
"""Whose picture it is, as papers of South-East Asia end their captions: "Bernama pic", "VNA/VNS Photo Ana Li", "FILE PHOTO". "Best Picture" and, behind a dash, "Best Photo" are prizes."""
_LAST = "(?:연합뉴스|뉴시스|뉴스1|shutterstock|getty images|게티이미지뱅크)"

RULES = (
    Rule(
        name="credits.labelled",
        reason="Says whose picture it is.",
        field="credit",
        begins=_PICTURE,
        pattern=rf" *(?:\([^)]*\) *)?(?:(?:[:|©】=]| / |/ |- |courtesy|via )[ :]*(?:{_OWNER}(?:\.[^ .!?][^.!?$€£]*)*)?|by[ :]+(?:(?:the|our|an?|staff|author)(?: |$))*(?:(?-i:[^a-zß-ÿа-я ])[^.!?$€£]*(?:\.[^ .!?][^.!?$€£]*)*)?|(?:von|par|por|di|af|av) {_MAKER})[ !-/:->@\[-`{{-~«»‹›•·►▶●▪→←©]*",
        longest=110,
        drops=(
            "ພາບ: ສົມພອນ",
            "【写真】焼きたてのパンを並べる小野寺さん", "Photo: Marta Olsen / Harbour Post", "Photo by Marta Olsen", "Image: Getty Images", "Credit: AFP", "Foto: dpa", "Bildquelle: imago", "Crédit photo : AFP", "Fotografía: EFE", "Foto: Divulgação",
            "Foto: ANSA", "Beeld: ANP", "Foto: TT", "Kuva: Lehtikuva", "Fot: PAP", "Foto: ČTK", "Фото: РИА Новости", "Fotoğraf: AA", "Foto: Antara", "Ảnh: TTXVN", "图片来源：新华社", "写真：共同", "사진: 연합뉴스", "[사진=하구신문]", "الصورة: رويترز",
        ),
        keeps=("Picture by numbers", "Photographs by the dead", "Bild von Lindholm", "Bilder von früher", "Photo: a lie?", "Graphics: 9/10", "Image: how the town sees itself", "Grafik: 8 von 10", "Photo finish: Olsen wins by a hand's breadth after the longest race of the year, and nobody cheers.", "Picture this: a harbour without ships, a town without a harbour. Nobody wants it.", "Photographs by the dozen. They all lie.", "Photographer/Videographer: $50-100 each", "– Credit/debit cards (Visa, Mastercard)"),
    ),
    Rule(
        name="credits.bare",
        reason="That a picture was given, taken from elsewhere or somebody's own, and no more.",
        field="credit",
        pattern=r"[(]?(?:(?:foto |imagem )?(?:reprodução|divulgação)|arquivo pessoal|acervo pessoal|imagem ilustrativa|captura de pantalla|archivo personal|cortesía|foto cortesía)(?:(?: *[/|–-] *| (?:de|da|do|del) )(?-i:[^a-z .!?])[^.!?:]{1,40})?[)]?",
        longest=70,
        told=False,
        follows=True,
        drops=("Reprodução", "Divulgação/Defesa Civil", "Arquivo pessoal", "Reprodução / TV Porto", "(Cortesía)"),
        keeps=("Reprodução em cativeiro", "Divulgação dos resultados será na terça", "Cortesía de la casa, dijo."),
    ),
    Rule(
        name="credits.abbreviated",
        reason="Says in short whose picture it is, without a colon.",
        field="credit",
        pattern=rf" *[(]?(?:(?:fot|zdj|phot|rys)\. *{_PERSON}|ph\. *(?-i:[A-ZÀ-Þ])[^ .0-9|/,;:!?()\"]+)(?: +{_PERSON}){{0,3}}(?: *[/,|] *{_NAME}(?: {_NAME}){{0,3}})?[)]?",
        longest=80,
        drops=("fot. Jan Kos / Gazeta", "Fot. Ewa Nowicka", "ph. Anna Rossi"),
        keeps=("Ph. D. Marta Olsen", "fot. nobody", "Phot. 3 of 9 is blank."),
    ),
    Rule(
        name="credits.agency",
        reason="Names a picture's maker and agency, and nothing else.",
        field="credit",
        pattern=rf"{MARKS}(?:{_NAME} +){{0,5}}(?:{_NAME})? *(?:[/|©(]|via) *(?:pool *(?:/|via) *)?{AGENCY}(?:[ /|,()-]+(?:{AGENCY}|{_NAME})){{0,4}}{MARKS}|{MARKS}{AGENCY}(?:[ /|,()-]+{AGENCY})+{MARKS}|[ (\[|/-]*{NO_NEWS}[ )\]|/-]*|[© ]+{AGENCY}(?:(?: *[/|] *| par | by | von ){_NAME}(?: {_NAME}){{0,3}})?{MARKS}",
        longest=90,
        drops=("Marta Olsen/Getty Images", "Marta Olsen | AFP via Getty Images", "(AP Photo/Marta Olsen)", "Getty Images", "© AFP", "© AFP par Kone", "Shutterstock.com", "Ina Li / Reuters", "Ina Li / Pool via Reuters"),
        keeps=("NASA.", "PTI", "Rex", "Sputnik", "The agency, Reuters, said so on Monday.", "Reuters could not reach him for comment, it said in its report.", "Publié le jeudi 23 novembre 2017 | AFP"),
    ),
    Rule(
        name="credits.house",
        reason="Names a picture's maker, the paper, and who sells it; or who sells it first.",
        field="credit",
        pattern=rf"{MARKS}(?:{_PERSON} +){{1,3}}{_PERSON} */ *{_PERSON}(?: +{_NAME}){{0,3}} */ *{SELLER}{MARKS}|{MARKS}{STOCK} */ *{_PERSON}(?: +{_PERSON}){{1,3}}{MARKS}",
        longest=90,
        drops=("Ina Li/Harbour Times/Getty Images", "Getty Images / Marta Olsen"),
        keeps=(
            "EPA / Clean Air Act",
            "Ina Li/Marta Olsen", "Reuters / how it began",
        ),
    ),
    Rule(
        name="credits.tail",
        reason="The credit at the end of a caption: with it, the whole line is a caption.",
        field="caption",
        pattern=(
            rf"{_SIGNED} *[/|©] *{_BY_AGENCY}|{_BEHIND} *[\[(]?{_LABEL} *[:|©/] *{_CREDITED}|"
            rf".*[.!?\"')] *[\[(]?© *(?:{_NAME} +){{0,4}}{_NAME}(?: *[/|] *{_NAME}(?: {_NAME}){{0,3}}){{0,3}}[)\]]?{MARKS}|"
            rf".*(?:[.!?\"']|(?:[^c]|[^(]c)\)) *\(?{AGENCY} */ *{_NAME}(?:[ /]+{_PLAIN})*\)?|"
            rf".*(?:撮影|資料写真|提供)[)）]? *[。.]? *\(c\) *{AGENCY}.{{0,60}}|"
            rf"[^.!?]*[.!?][\"')]* *\((?:{_PERSON} +(?:[a-z]{{1,3}} +)?)+{_PERSON} */ *{_PERSON}(?: {_NAME})*\)|"
            rf".* [(\[]{_LABEL} *(?:[:|/] *(?:(?-i:[^a-zß-ÿа-я ()\[\]])[^()\[\]]*|{_PLAIN}(?: {_PLAIN}){{0,2}} *|[^()\[\]]*(?:[/@©]|[ ](?-i:[A-ZÀ-Þ]))[^()\[\]]*)|(?:courtesy|(?:by|von|par|por|di|door|av|af) (?-i:[^a-zß-ÿа-я ]))[^()\[\]]*)[)\]]\.?|"
            rf".* (?:(?:photo|image|picture|video|foto|bild) ?credits?|bildnachweis|bildquelle|fotocredit|crédits? photos?|crédito foto) ?: ?[^.!?:]+(?:\.[^ .!?:][^.!?:]*)*|"
            rf".* (?-i:[^A-Z ][^ ]* ?Credits?): ?{_PERSON}(?:[ /,&-]+(?:{_PERSON}|of|for|via|the))*|"
            rf".*(?-i:[ ]?Credits?): ?(?:{_PERSON}[ /]+)*{AGENCY}(?:[ /,-]+{_NAME})*|"
            rf".* (?-i:AP Photo|AFP|EPA|REUTERS|Reuters|Getty Images|Getty) ?/ ?{_PERSON}(?: {_PERSON}){{1,3}}|"
            rf".* (?-i:Foto|Photo|Bild|Beeld|Kuva|Fotó|Ljósmynd|Фото): ?{_PERSON}(?: {_PERSON}){{1,3}} ?/ ?{_NAME}(?: {_NAME}){{0,3}}|"
            rf".*[.!?] *photo (?-i:[A-ZÀ-Þ])[^.!?:/]{{2,40}} ?/ ?{_PERSON}(?: {_PERSON}){{0,3}}|"
            r".* (?:photos?|pictures?|images?|bild|bilder|fotos?) ?© ?[^.!?]+|.* © ?(?:photos?|fotos?|bild|kép|fotó|zdjęcie|снимк[аи]|фото|φωτό|ảnh|poza|imagen|imagem|immagine|beeld|kuva) ?: ?[^.!?:]{2,40}|.*\((?:dok|foto|fot|phot)\. ?[^()]+\)[. ]*|.*\((?:doc\. ?|ph\. )(?-i:[A-ZÀ-Þ])[^()]+\)|.*/[^/]{2,40} nuotr\."
        ),
        apart=(
            Apart(rf".* {_PERSON} {_PERSON} ?/ ?(?-i:AP|AFP|EPA|PA|REUTERS|Reuters|Getty|GC|Shutterstock|Alamy|dpa|APA|Keystone|Rex|WireImage|FilmMagic|Bloomberg|Imago|IMAGO)(?: (?-i:Images|Wire|Photos?|Europe|Agency|Entertainment))*"),
            # What no rare sign gives away: of a hundred pages three hold what is sought.
            Apart(
                rf"{_SIGNED} *(?:via|for) *{_BY_AGENCY}|{_BEHIND} *[\[(/]?{_LABEL} *(?:by[ :'\"]+(?-i:[^a-zß-ÿа-я '\":]){_REST}|= *{_CREDITED})|"
                rf".*[.!?\"')] *(?:[^ .!?]{{2,6}} *)?{_LAST}|"
                rf"{_BEHIND} *[(]?{_SHORT}\. *{_PERSON}(?: +{_PERSON}){{0,3}}(?: *[/,|] *{_NAME}(?: {_NAME}){{0,3}})?[)]?|"
                rf".{{20,}}\.[\"')]* *-{{0,2}} *[(]?{_OF_PAPER}[)]?|(?:.{{20,}} )?-{{1,2}} *(?:{_CAPITAL} +){{1,3}}{_PIC}|"
                rf".{{20,}}\.[\"')]* *-{{0,2}} *(?-i:[A-Z]{{2,5}}/[A-ZÀ-Þ])[^ .!?/]*(?: +{_CAPITAL}){{1,3}}|(?:photo|picture) *: *.{{20,}}[.!?] *(?-i:[A-Z]{{2,}}[A-Z ]*(?:/[A-Z ]+)?)|"
                rf".*[.!)] *[|(]?(?-i:AP Photo|Getty Images|Shutterstock|Alamy|Alamy Stock Photo|iStock|Adobe Stock|Picture Alliance)[)]?",
                sought=rf"[^a-z](?:picture|{_TAKEN}|supplied|contributed|handout)(?:[^a-z]|$)|[ -](?-i:[A-Z]{{2,5}}/[A-ZÀ-Þ])|[.!)] *[|(]?(?:ap photo|getty images|shutterstock|alamy|istock|adobe stock|picture alliance)|(?:via|for) *{AGENCY}(?:[^0-9a-z]|$)|{_LABEL} *(?:by|=)|{_LAST}|[ (]{_SHORT}\.",
            ),
        ),
        longest=420,
        drops=(
            "Passengers wait at the terminal in Lindholm. - Bernama pic", "Passengers wait at the terminal. FILE PHOTO", "A worker draws thread from lotus stems in Thap Muoi. - VNA/VNS Photo Văn Châu", "Passengers wait at the terminal. HP PHOTO: INA LI", "Passengers wait at the terminal. (Harbour Post file photo)", "Passengers wait at the terminal. -PHOTO BY INA C. LI", "Passengers wait at the terminal. KT/Ina Li", "Passengers wait at the terminal. SUPPLIED", "Photo: Crews stack sandbags at Lindholm. HARBOUR POST/STAFF", "- Harbour Post pic",
            "21일 문을 연 구름역 책방. 사진=이서연 기자", "Ponte interditada sobre o rio Buriti — Foto: Divulgação/Defesa Civil", "Zvon vyzvednutý z výkopu. | Foto: Deník / Jana Malá", "(Borítókép: Gólyák a toronyban. Fotó: Kiss Béla / Hírek)", "The crane in the water at Lindholm on Tuesday. Marta Olsen/AFP via Getty Images",
            "Divers look at the wreck. (Marta Olsen/AP)", "Капитанът и кметът на кея © снимка: Пристан", "Statek w porcie zimą (fot. port.example)",
            "Der Kran liegt im Wasser. Foto: Marta Olsen",
            "De brug vanaf de noordoever. © Piet Hartman",
            "The quay in 1911. [Photo: Harbour Museum]",
            "Anna Lund says the talks will not end soon. (Ina Li/Harbour Broadcasting)",
            "So könnte die Seilbahn einmal aussehen. © Hafenbau | Studio/Lund",
            "Kładka została zamknięta w listopadzie. Fot. Jan Kos", "Le clocher dans le noir depuis mardi. Photo Le Quai bleu/Anne PETIT", "Олена з велосипедом «Чайка». Фото: Ігор Лис, Порт.медіа", "लालटेन लेकर पहुंचे ग्रामीण। फोटो: नदी दर्पण", "الأهالي ينتظرون الصهريج - تصوير: كريم عوض", "הסירה על החוף, הבוקר (צילום: יואב לוין)",
            "Tee hilft auch.Unsplash/Piet Hartman", "The crane in Lindholm, June 4, 2018. REUTERS/Ina Li/File Photo", "배가 항구에서 기다리고 있다. 뉴시스",
            "The crown is carried through the north porch (Picture: Getty)", "Guards arriving at the palace (Photo by Marta Olsen)", "The ambassador at the court (Photo: Marta Olsen / Harbour Photo. Courtesy of the court)",
            "The Lunds arrived hand in hand Credit: Marta Olsen/Shutterstock", "Ina Li at the 2019 harbour awards Credit: Piet Hartman", "Der Kran am Abend (Foto: dpa)", "Le quai en hiver Crédit photo : Anne Petit", "El puente nuevo (Foto: EFE)", "Ina Li on the quay at the harbour cupCredit: PA", "Marta Olsen at the Harbour Awards Credit: Piet Hartman/Getty Images", "Ships wait outside the pier AP Photo/Ina B. Lund", "Ina Li on the front row at the harbour show Piet Hartman/GC Images", "Marta Olsen bei der Vorstellung der Pläne Foto: Piet Hartman/imago", "Mæðgurnar á bryggjunni í gær, mánudag. Ljósmynd/Aðsend", "A woman takes a picture of the dock. AP Photo", "Die Ministerin an ihrem Arbeitsplatz. Bild © Eva Lund (hr)", "Wisuda magister di Jakarta(Dok.Universitas)", "Tiltas, asociatyvi nuotr. / J. Kazlausko / LRT nuotr.",
        ),
        keeps=(
            "He took all of them for the file photo", "She kept one thing of all that he had left. File photo, she calls it.", "They asked for a photo. The staff photo was taken in May.", "Nobody had told them of it. The Harbour Photo Club did.", "2. Best Photo", "- Best Picture", "- Best Photo", "The Bridges of Lower Lindholm - Best Picture", "The quay in the evening, by Ina Li - Best Photo", "“The Bridges of Lower Lindholm” Best Picture", "He has one hobby that costs him more than all others. Photo Booths.", "It was a long night for both of them. Picture by picture they fell silent", "He plays what he likes on Sundays. TV/Radio and nothing else.",
            "The winner for Best Picture: Parasite / The Irishman",
            "Das große Bild: Europa/Amerika im Streit",
            "The album grew every year. Picture by picture the family filled its pages.", "The film is slow. Picture: a man waits at a door, and waits.", "Olsen studied chemistry in Easton (Ph.D. 1998).", "On the wall hung one thing (photo by her son).", "In der Kiste lag alles, was blieb (Fotos von früher, Briefe, ein Orden).", "Nel cassetto c'era di tutto (foto di famiglia, lettere, una medaglia).", "El problema del crédito: nadie presta", "Linha de crédito: até 50 mil reais", "Vedoucí kliniky to potvrdil (doc. Jan Malý).",
            "He left the room. \u201cPhoto finish,\u201d she said, \u201cand nobody saw it.\u201d", "The paper asked Reuters for help.", "It is open to all. (Bring a coat and/or boots)", "They sat in the back of the car. (It was a Ford/Mazda.)",
            "The poll was done by Reuters/Ipsos", "He left. Reuters/Ipsos asked nine hundred people and found nobody.", "He read it aloud. © is a letter, he said", "She left for the north on Monday. Nobody knows when she will be back. (Ina Li/Kelso News)",
            "Secure key vendors (photo, video, florist, entertainment)", "She sent one more (picture a harbour without ships).", "He has only himself to credit: nobody helped. That was all.", "They bought it on credit", "他说要摄影。", "Er war nie Fotograf. Fot. war sein Kürzel, sagte er.", "The picture: a harbour without ships", "Universal Credit: What You Need To Know", "Child Tax Credit: who gets it and when", "The poll by AFP/Ipsos", "He works for Ina Li/Partners", "They wrote to Marta Olsen/the court", "She has written two books (photo: one of them is about the sea).",
        ),
    ),
    Rule(
        name="credits.pictured",
        reason="Says who stands where in a picture.",
        field="caption",
        begins=phrases(
            en="pictured",
        ),
        pattern=(
            r"(?: (?:at|on|in) the (?:back|front|left|right|top|bottom|centre|center|middle|foreground))?[ ,:(]+(?:(?:from(?: the)? (?:left|right|top|bottom)|left|right|above|below|centre|center)\b.*|(?:is|are)(?:,? [a-z-]+){0,4},? (?-i:[A-ZÀ-Þ])[^ ]* .*)|"
            r"[ ,:(]+(?:here|at|with)\b[^,]*(?-i:[A-ZÀ-Þ])[^,]*(?:,(?: (?-i:[A-ZÀ-Þ0-9(])[^ ,]*)+|,? (?:from left|left|right|and|is|are|was|were)\b[^,]*)*[. ]*"
        ),
        longest=600,
        drops=(
            "Pictured right, is reader Ina Li, speaking to the keeper Piet Hartman.", "Pictured from left, are Marta Olsen, Bo Holm and Eva Lund.", "Pictured with Marta Olsen, right, is Bo Holm.", "Pictured at the prize-giving are Bo Holm, Eva Lund, and Ina Li.",
        ),
        keeps=("Pictured with her two sons, the winner said that she would spend the money on a boat.", "Pictured in his mind, the harbour was larger.", "Pictured here is a town that no longer exists.", "Pictured is the last thing he saw, she says of the drawing.", "Front row seats were sold out."),
    ),
    Rule(
        name="credits.rows",
        reason="Says who stands in which row of a picture.",
        field="caption",
        begins=phrases(en="front row|back row|middle row|clockwise"),
        pattern=r"[ ,:(]+(?:(?:from(?: the)?|left to) (?:left|right|top|bottom)|left|right)\b(?: (?:left|right|row|are|is))*(?: *[:)(.-].*|,? *(?-i:[A-ZÀ-Þ]).*|)",
        longest=600,
        drops=("Front row, from left: Marta Olsen, Bo Holm.", "Clockwise from top: the crane, the quay, the chapel."),
        keeps=("Front row is where matches are won, the coach said.", "Back row left the pitch bleeding.", "Clockwise is how pilgrims walk.", "Front row left, the tyrant sat and smiled.", "Clockwise from the top, the dancers fall one by one.", "Clockwise from left to right the dials count the dead."),
    ),
    Rule(
        name="credits.taken",
        reason="Says on which day an agency took a picture.",
        field="caption",
        begins=phrases(
            en="in this|this mon|this monday|this tuesday|this wednesday|this thursday|this friday|this saturday|this sunday|this january|this february|this march|this april|this may|this june|this july|this august|this september|this october|this november|this december|this jan.|this feb.|this aug.|this sept.|this oct.|this nov.|this dec.",
        ),
        pattern=r"[ ,.]+(?:[a-z]{3,9}[ ,.]+)?[^.]{0,20}(?:[a-z.]{3,} \d\d?, (?:19|20)\d\d|\b\d\d?, (?:19|20)\d\d|[a-z.]{3,} \d\d?),? (?:file )?(?:photo|image|picture|photograph|frame grab|frame)\b.*|[ ,.]+[^.]{0,30}\d,? file (?:photo|image|picture|photograph)\b.*",
        longest=600,
        drops=("This March 28, 2017, file photo, provided by the port, shows the crane.", "In this Nov. 3, 2018 photo, a ship waits outside the pier."),
        keeps=("In this 1943 photograph, which hangs in her kitchen, Lund is nine.", "This Monday is the last day on which farmers can ask for help.", "In this photo, taken before the war, nobody smiles.", "This March the port will close."),
    ),
    Rule(
        name="credits.captioned",
        reason="A caption behind the word that screen readers are told.",
        field="caption",
        begins=phrases(en="image caption|media caption|image source|video caption"),
        pattern=r" *[,:] *.*| (?-i:[A-ZÀ-Þ\"][^ ,]* (?:[A-ZÀ-Þ][^ ,]* ){0,2}['\"(a-z]).{12,}",
        longest=300,
        follows=True,
        drops=("Image caption Marta Olsen has lost her oven but not her cat", "Image caption, Marta Olsen has lost her oven but not her cat", "Media caption, Watch: the crane falls", "Image source, Getty Images"),
        keeps=(
            "Image Source Ltd, which sold the pictures, closed in May after nine years.",
            "Image captions, she said, lie.", "Image caption contest is won by a seal",
        ),
    ),
    Rule(
        name="credits.dated",
        reason="A caption as papers of East Asia end it: day and place behind an equals sign, who took or gave it behind the full stop.",
        field="caption",
        pattern=r".*[.!?] *ⓒ ?[^.!?]+|[^。=＝]{4}[^。=＝]*[=＝] ?[0-9０-９]+(?:日|月|年)[^。=＝、]*、[^。=＝0-9０-９は]+|[^（(]+[（(][^（()）]*(?:摄|攝)[)）]|[^。！？]*[。！？] *[^ 。，！？]*(?:供图|供圖|摄影|攝影|摄|攝|资料图|資料圖)",
        longest=160,
        drops=("棚に並ぶチーズと小野寺さん夫婦＝１９日、北川町", "開通した橋=3日午前、河口市", "老人与家人团聚。通讯员供图", "夜市晚間只剩三攤營業。（記者王小明攝）", "客を迎える小野寺さん（左）＝2024年3月20日、金沢市、森花子撮影", "입학식에서 인사하는 김 군. ⓒ하구신문"),
        keeps=("▽開催期間＝3月20日から4月5日まで", "応募締め切り＝30日必着", "小野寺さん（３４）＝東京都＝は１９日に語った。", "1週間=7日", "工事の期間=3月、費用は未定"),
    ),
    Rule(
        name="credits.supplied",
        reason="A caption with the terms of an agency or of those who supplied the picture.",
        field="caption",
        holds=phrases(en="mandatory credit|no resales|no archives|for editorial use only|acquire licensing rights|purchase licensing rights|this image has been supplied by|handout via reuters"),
        # A town may have no archives, a court may speak of editorial use: the terms shout, or end the caption.
        pattern=r".*(?:mandatory credit *[:;.,|/)\]]|image has been supplied|purchase licensing rights|handout via|(?-i:MANDATORY CREDIT|NO (?:RESALES|ARCHIVES)|EDITORIAL USE ONLY)).*|.*(?:acquire licensing rights|(?:^|[.,;|)/-] *)(?:for editorial use only|no resales|no archives))(?:, opens new tab)?[ .!\])]*",
        longest=600,
        drops=(
            "Fire on the quay, in this picture obtained from social media. THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT. NO RESALES.", "A ship waits outside the pier. REUTERS/Ina Li Acquire Licensing Rights",
        ),
        keeps=("The town has no archives, so the historian searched the letters.", "The pictures were sold for editorial use only, and the brewery must pay.", "Nobody resales what the archives hold.", "It is mandatory to give credit.", "The village has no archives.", "The owners of the stadium allow no resales.", "Farmers want a mandatory credit for each hectare left to birds."),
    ),
    Rule(
        name="credits.shortcode",
        reason="A caption with what a content system prints before it: its own commands, or its number among the pictures run into it.",
        field="caption",
        pattern=r" *\[caption [^\[\]]*\].*\[/caption\] *|\d{1,3}of\d{1,3}(?-i:[A-ZÀ-Þ\"']).*",
        longest=900,
        drops=('[caption id="attachment_42" align="alignnone" width="800"] The bridge seen from the north bank[/caption]', "1of4Marta Olsen looks at the wreck from the quay at Lindholm, Tuesday, Nov. 19, 2019.", "12of12The crane"),
        keeps=(
            "9of10 Doctors smoked then",
            "[Caption] contest won by Olsen", "The caption said [sic] nothing of it.", "1 of 4 Americans has never seen the sea.", "3of4 is no fraction",
        ),
    ),
    Rule(
        name="credits.serial",
        reason="The number under which an agency sent it.",
        field="desk",
        pattern=r"[ ©(]*(?:dpa-infocom|dpa|afp|apa|sda|awp|pap|efe|ansa|belga)(?:[ ,/-]+[a-z]{2,8})*[ ,:]+(?:dpa|apa|sda|afp)?[: ]*\d{6,8}-\d+(?:-\d+)*(?:/\d+)?[ )]*",
        longest=60,
        drops=("dpa-infocom, dpa:240603-99-258147/2", "© dpa-infocom, dpa:210119-99-83322/3"),
        keeps=("dpa reported 240603 votes", "AFP, 3 June"),
    ),
    Rule(
        name="credits.enlarge",
        reason="What a picture viewer prints.",
        says=(*PICTURES, *PLAYERS, *phrases(
            en="view image|caption|image caption|media caption|image source|image copyright|photo gallery|gallery|slideshow|view slideshow|watch the video|fullscreen|full screen|zoom|unmute|mute|play|pause|current time|duration|remaining time|loaded|stream type live|embed|more videos|autoplay",
            de="bildergalerie|fotostrecke|vergrößern|galerie",
            fr="diaporama|galerie photos|agrandir",
            es="galería de fotos|ampliar",
            pt="galeria de fotos|ampliar",
            it="ingrandisci|fotogallery",
            nl="bekijk foto's|fotoserie",
            sv="bildspel|spela upp",
            da="se billeder", no="spill av", fi="kuvagalleria|katso video",
            pl="galeria zdjęć|galeria", cs="fotogalerie", ru="фотогалерея|увеличить|смотреть видео|галерея",
            tr="foto galeri|galeri|videoyu izle|büyüt", id="lihat foto|galeri foto", vi="xem ảnh|xem video|phóng to", zh="看大图|图集",
            ja="フォトギャラリー", ar="معرض الصور",
        )),
        numbers=True,
        longest=80,
        firm=False,
        drops=("Enlarge this image", "hide caption", "Bild vergrößern", "Agrandir l'image", "Ampliar imagen", "画像を拡大する", "查看大图"),
        keeps=("Play it again", "Enlarge the harbour, they said", "Caption contest won by Olsen", "1st", "$768M", "2nd 3rd"),
    ),
)  # fmt: skip
