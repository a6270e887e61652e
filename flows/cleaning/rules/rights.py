"""Copyright lines, and who may print a text again."""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Apart, Rule, phrases

_RESERVED = phrases(
    en="all rights reserved|all right reserved|some rights reserved|all rights are reserved|this material may not be published, broadcast, rewritten or redistributed",
    de="alle rechte vorbehalten|alle rechte liegen|nachdruck verboten|vervielfältigung nur mit genehmigung",
    fr="tous droits réservés|tous droits de reproduction|reproduction interdite|toute reproduction interdite",
    es="todos los derechos reservados|derechos reservados|prohibida su reproducción|prohibida la redistribución|prohibida su distribución|prohibida la redifusión|prohibida la reproducción|prohibida la reproducción total o parcial",
    pt="todos os direitos reservados|é proibida a reprodução|proibida a reprodução|reprodução proibida",
    it="i diritti delle immagini e dei testi sono riservati|tutti i diritti riservati|tutti i diritti sono riservati|riproduzione riservata",
    nl="alle rechten voorbehouden|alle rechten zijn voorbehouden",
    sv="alla rättigheter förbehållna|eftertryck förbjudes",
    da="alle rettigheder forbeholdes|alle rettigheder forbeholdt",
    no="alle rettigheter reservert|materialet er vernet etter åndsverkloven|kopiering er ikke tillatt",
    fi="kaikki oikeudet pidätetään|kaikki oikeudet pidätetty",
    pl="wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|kopiowanie zabronione",
    cs="všechna práva vyhrazena|veškerá práva vyhrazena",
    ru="все права защищены|все права сохранены|все права принадлежат|при перепечатке ссылка|при цитировании ссылка|перепечатка материалов|при использовании материалов",
    uk="всі права захищені|усі права захищено|усі права захищені|передрук матеріалів",
    tr="tüm hakları saklıdır|her hakkı saklıdır|izinsiz kullanılamaz|kaynak gösterilmeden",
    id="hak cipta dilindungi|hak cipta dilindungi undang-undang|dilarang mengutip",
    vi="bảo lưu mọi quyền|giữ bản quyền nội dung|ghi rõ nguồn",
    ar="جميع الحقوق محفوظة|كل الحقوق محفوظة",
    fa="تمامی حقوق|کلیه حقوق",
    el="με την επιφύλαξη παντός δικαιώματος|με επιφύλαξη παντός δικαιώματος|απαγορεύεται η αναδημοσίευση|απαγορεύεται η αναπαραγωγή|με την επιφυλαξη παντος δικαιωματος|με επιφυλαξη παντος δικαιωματος|απαγορευεται η αναδημοσιευση|απαγορευεται η αναπαραγωγη",
    he="כל הזכויות שמורות|אין להעתיק|אין לשכפל",
    th="สงวนลิขสิทธิ์|สงวนสิทธิ์|ห้ามทำซ้ำ|ห้ามคัดลอก",
    hi="सर्वाधिकार सुरक्षित",
    ro="toate drepturile rezervate|reproducerea interzisă|preluarea fără cost",
    hu="minden jog fenntartva",
    bg="всички права запазени",
    hr="sva prava pridržana|sva prava zadržana",
    bn="সর্বস্বত্ব সংরক্ষিত|স্বত্ব সংরক্ষিত",
    ta="அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை|காப்புரிமை பெற்றது",
    ur="جملہ حقوق محفوظ|جملہ حقوق محفوظ ہیں",
    ms="hak cipta terpelihara",
    tl="reserbado ang lahat ng karapatan",
    sw="haki zote zimehifadhiwa",
    km="រក្សាសិទ្ធិគ្រប់យ៉ាង",
    lo="ສະຫງວນລິຂະສິດ",
    my="မူပိုင်ခွင့်",
    sk="všetky práva vyhradené",
    sl="vse pravice pridržane|vse pravice zadržane",
    sr="сва права задржана|sva prava zadržana",
    mk="сите права се задржани",
    lt="visos teisės saugomos",
    lv="visas tiesības aizsargātas|visas tiesības paturētas",
    et="kõik õigused kaitstud",
    sq="të gjitha të drejtat e rezervuara|të gjitha të drejtat të rezervuara",
    ca="tots els drets reservats",
    az="bütün hüquqlar qorunur",
    ka="ყველა უფლება დაცულია",
    hy="բոլոր իրավունքները պաշտպանված են",
    kk="барлық құқықтар қорғалған|барлық құқығы қорғалған",
    mn="бүх эрх хуулиар хамгаалагдсан",
    mr="सर्व हक्क राखीव|सर्व हक्क सुरक्षित",
)
_LICENSED = phrases(
    en="used with permission|licensed under a creative commons|republished under a creative commons"
)
_UNSPACED = phrases(
    zh="版权所有|版權所有|不得转载|不得轉載|未经授权|未經授權|转载请注明|转载请联系|轉載請聯繫|轉載請註明|请勿转载|保留所有权利",
    ja="無断転載を禁|無断転載禁止|無断複製|無断転載",
    ko="무단전재|무단 전재|재배포 금지|저작권자",
)
RIGHTS = (*_RESERVED, *_UNSPACED, *_LICENSED)
"""How it is said that rights are reserved; the description reads them as well, where a holder's name stands beside."""

_DATED = rf"(?:19|20)\d\d\b.*|.*(?:19|20)\d\d{MARKS}"
# A notice of rights has no end, or names the sign, or is one short sentence that begins with the rights, or speaks of what
# is printed. "It is forbidden to breed foxes" and "all the wages of the dockers" begin like the others and do neither.
_NOTICE = (
    r"[^.!?]*[^.!?,\"…।။։۔។៕\x{0e00}-\x{0e7f}]|.*(?:©|copyright|\(c\)|phát hành lại).*|[^.!?,;]{3,40}[.!।။։۔។]*"
    r"|(?:all?|some|alle|tous|toute?|todos|tutti|alla|kaikki|wszelkie|wszystkie|všechna|veškerá|все|всі|усі|tüm|her|hak|toate|minden|всички|sva|riproduzione|nachdruck|reproduction) [^.!?,;]{3,36}[.!].*|(?:nachdruck|tous|todos|alle|tutti|all) [^.!?,;]{3,18}, ?(?:auch|sowie|und|nur|alle|ohne|soweit|insbesondere|including|except|unless|worldwide|sauf|même|y compris|salvo|incluso|incluida|eccetto|anche|(?-i:[A-ZÀ-Þ0-9©])).*"
    r"|(?:.*[.|:»!>])? *(?:all|some|alle|tous|todos|tutti|alla|kaikki|wszelkie|wszystkie|všechna|veškerá|все|всі|усі|tüm|her|hak|toate|minden|всички|sva|riproduzione|nachdruck|reproduction|prohibida|reproducción) [^.!?,;]{3,36}[.!]*"
    r"|[^\"]*(?:\b(?:site|website|web ?site|materials?|contents?|publication|publisher|trademark|rewritten|redistributed|inhalte?|webseite|verlag(?:e?s)?|genehmigung|autorisation|accord écrit|contenus?|contenidos?|consentimiento|autorización|sitio|autorização|conteúdos?|consentimento|autorizzazione|contenut[io]|testat[ae]|inhoud|toestemming|innehåll(?:et)?|innhold(?:et)?|indhold|materialet|situs|konten|redaksi)\b"
    r"|ссылк|гиперссылк|сайт|источник|редакц|портал|посилан|джерел|içerik|yapılamaz|дозвол|yayınlanamaz|yayımlanamaz|kopyala|website|phát hành lại|bản quyền|nội dung|موقع|محتوى|النشر|لصحيفة|سایت|مطالب|خبرگزاری|پایگاه|محفوظ است|محفوظ می|متعلق|ذکر منبع"
    r"|ιστοσ|ιστότ|περιεχ|εκδότη|אתר|תוכן|רשות בכתב|เว็บไซต์|เนื้อหา|ลิขสิทธิ์|treści|serwis|obsah|souhlas|aineisto|sisält|conţinut|tartalom|съдържание|oldal)[^\"]*|[^\"]*\ball rights? (?:are )?reserved(?:[.,|!].*)?"
)
_HELD = r"[^.!?]{2,60}(?:\.[^ .!?]{1,3})*[.]?"
_HOLDER = r"(?-i:[A-ZÀ-Þ])[^ .,;!?]*(?: (?-i:[A-ZÀ-Þ&])[^ .,;!?]*){1,5},? (?:19|20)\d\d[ .]*"
"""A name in capitals and the year: behind "(c)" a list's item stands as well, and what became of a copyright behind the word."""

RULES = (
    Rule(
        name="disclaimers.copyright_sign",
        reason="A copyright line that begins with the sign.",
        apart=(
            Apart(
                rf"{MARKS}(?:(?:&copy;|℗) *(?:©|\(c\)|@|[:|-])* *(?:by +)?(?:{_DATED})|"
                rf"© *(?:copyright *)?(?:{_DATED}|{_HELD})|\(c\) *(?:copyright *{_HELD}|(?:copyright *)?(?:19|20)\d\d\b.*|{_HOLDER}))"
            ),
        ),
        longest=160,
        drops=(
            "© ÉdA – B.D.",
            "© 2019 The Harbour Post",
            "© Hafenbote",
            "(c) 2014 Harbour Media",
        ),
        keeps=(
            "(c) pay the costs of the appeal.",
            "(c) the right to be heard within a year;",
            "(C) It was unable to say who signed.",
            "In 2019 copyright was extended again.",
            "(c) the applicant has paid the fee; and so on and so forth, as the statute has it, until the last of the seven conditions is met, which the court doubted in its long ruling on Monday.",
        ),
    ),
    Rule(
        name="disclaimers.copyright",
        reason="A copyright line that begins with the word.",
        begins=("copyright",),
        # Behind the year a holder's name; a heading goes on in small letters, or behind a colon.
        pattern=rf" *(?:©|\(c\)|@|[:|-])* *(?:by +)?(?:(?:19|20)\d\d(?:[ ,/-]+(?:(?:19|20)?\d\d\b|present))*[ .,|©-]*(?:by\b.*|the\b.*|all\b.*|[a-z0-9-]+\.[a-z].*|(?-i:[^a-z:; ]).*)?|(?-i:[^a-z ]).*(?:19|20)\d\d{MARKS})| *(?:©|\(c\)) *(?:copyright *)?{_HELD}",
        longest=160,
        drops=(
            "Copyright 2021 Harbour Media Ltd. Powered by nothing",
            "Copyright © The Harbour Post",
            "Copyright: Harbour Media 2019",
        ),
        keeps=(
            "Copyright was extended again in 2019.",
            "Copyright in the song ended in 2012.",
            "The copyright case goes on appeal.",
            "Copyright licence",
            "Copyright in a fragmented world",
            "Copyright 2019: how the new directive changed the net, and who profits from it today.",
            "Copyright 1926 works enter the public domain on Monday, among them two novels and a song.",
        ),
    ),
    Rule(
        name="disclaimers.legend",
        reason="A copyright line and, behind it, however much of what lawyers add: whose marks are whose, what may be wrong.",
        begins=("copyright", "©", "(c)"),
        pattern=r"(?: *(?:©|\(c\)|copyright))* *(?:19|20)\d\d\b[^.!?\"]{2,60}(?:\b(?:inc|ltd|co|corp|llc|s\.a)\.)? *[.,]? *all rights? (?:are )?reserved\..*",
        longest=3000,
        drops=(
            "Copyright © 2025 Harbour, Inc. All rights reserved. The symbols ® and ™ denote marks of Harbour, Inc. and of its subsidiaries. Other names may be marks of their owners. Harbour disclaims in full any promises made here, whether express or implied, and reserves the right to change its cranes without notice, and the most current version shall apply.",
        ),
        keeps=(
            "Copyright 2025 may be the year in which all rights reserved to the islanders are sold, and nobody in Lindholm knows to whom. The mayor said that the town had asked twice and that it would ask again, that the treaty was older than the harbour, and that nobody who had signed it was alive to be asked what was meant.",
        ),
    ),
    Rule(
        name="disclaimers.rights",
        reason="Reserves rights or forbids reprinting: no sentence, a short one, or one of what is printed. Who holds whose rights is news.",
        holds=_RESERVED,
        pattern=_NOTICE,
        longest=260,
        drops=(
            "All rights reserved.",
            "Alle Rechte vorbehalten",
            "© 2016 AP. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
            "Tous droits réservés.",
            "Todos los derechos reservados",
            "© EFE 2022. Está expresamente prohibida la redistribución de los contenidos sin previo consentimiento.",
            "Riproduzione riservata",
            "Все права защищены",
            "جميع الحقوق محفوظة",
            "Tüm hakları saklıdır.",
            "جملہ حقوق محفوظ ہیں۔",
            "Nachdruck verboten, auch auszugsweise.",
            "Queda prohibida la reproducción total o parcial sin la autorización del titular.",
            "Все права защищены. Использование без письменного разрешения запрещено.",
            "کلیه حقوق متعلق به خبرگزاری بندر است و استفاده از مطالب با ذکر منبع آزاد است.",
            "כל הזכויות שמורות. אין להעתיק תוכן מהאתר ללא רשות בכתב.",
            "2023 Harbour Media Inc. All rights reserved. 5 Quay Street",
            "Harbour Post is a registered trademark of Harbour Media, Inc. All rights reserved.",
            "При использовании материалов ссылка на сайт обязательна.",
        ),
        keeps=(
            "The rights reserved to the islanders by the treaty were forgotten.",
            "Alle Rechte hatte er verkauft.",
            "Nachdruck verboten, stand auf dem Flugblatt, das trotzdem tausendfach abgeschrieben wurde.",
            "عدالت نے کہا کہ جملہ حقوق محفوظ ہونے کا دعویٰ غلط ہے اور مصنف کو معاوضہ ملنا چاہیے۔",
            "តុលាការបានសម្រេចថា រក្សាសិទ្ធិគ្រប់យ៉ាង មិនអនុវត្តចំពោះសៀវភៅចាស់ឡើយ។",
            "The brothers kept the songs with all rights reserved to their sister, the lawyer said.",
            "La ley declara prohibida la reproducción de zorros en las granjas de la región.",
            "La reproduction interdite des tortues rapporte des millions aux trafiquants, selon la police.",
            "Alle Rechte liegen nun bei der Witwe des Malers, und die Stadt gibt die Bilder zurück.",
            "При использовании материалов низкого качества мост простоит не больше десяти лет, предупредили инженеры.",
            "Haberi kaynak gösterilmeden yayımlayan iki kişi gözaltına alındı, dedi savcı pazartesi günü.",
            "Trên nhãn phải ghi rõ nguồn gốc của thịt, nếu không cửa hàng sẽ bị phạt mười triệu đồng.",
            "تمامی حقوق کارگران تا پایان ماه پرداخت می‌شود، وزیر کار روز دوشنبه گفت.",
            "Με νέο νόμο απαγορεύεται η αναπαραγωγή σκύλων χωρίς άδεια, είπε ο υπουργός τη Δευτέρα.",
            "בית המשפט קבע כי אין להעתיק את הבחינה, והתלמידים ייבחנו שוב ביוני.",
        ),
    ),
    Rule(
        name="disclaimers.reprinting",
        reason="Reserves rights or forbids reprinting in Chinese, Japanese or Korean: no sentence, or one in which the house speaks, by how it begins or by its polite end. What others did unasked is news.",
        holds=_UNSPACED,
        pattern=r"[^。！？]*[^.。！？]|.*(?:禁じ|禁止|お断り|ご遠慮|お控え|承諾|許諾|許可な)[^。]*(?:ます|ません|ください|下さい)。.*|.*禁ずる?。.*|.*(?:금지|금함|금합니다|금지합니다|금지됩니다|금지되어 있습니다|바랍니다|받을 수 있습니다|에 있습니다|에게 있습니다)[. ]+|[【(（\[ ]*(?:未经|未經)[^的]*(?:转载|轉載|转发|轉發|复制|複製|使用|版权|版權|摘编|引用|刊载|传播|改编)[^的]*|.*(?:©|copyright|\(c\)).*|[【(（\[ ]*(?:版权|版權|著作权|著作權|本[网網站报報社文刊页頁公]).*|[【(（\[ ]*(?:凡|任何|以上|声明|聲明|免责|特别声明|转载|轉載|请勿|請勿|不得|禁止|如需|所有|保留|欢迎|歡迎|文章|內容|内容|圖|图).*(?:转载|轉載|转发|轉發|复制|複製|使用|权归|權歸|权利|權利|摘编|引用|刊载|传播|改编).*",
        longest=260,
        drops=(
            "무단전재 및 재배포 금지.",
            "本紙記事の無断転載を禁じます。",
            "版权所有 不得转载",
            "版权声明：凡本网注明“来源：河口晚报”的作品，未经授权不得转载。",
            "未经授权，请勿转载。",
            "本网所有内容，未经授权不得转载。",
            "© 2021 河口网 版权所有。未经授权禁止使用。",
        ),
        keeps=(
            "作者が無断転載を訴え、裁判所は支払いを命じた。",
            "법원은 재배포 금지 가처분을 받아들였다.",
            "法院认为，被告未经授权使用了这张照片，应当赔偿三万元。",
            "未经授权的直播被叫停，镇长说。",
            "这本书的版权所有者是一位老人。",
            "未经授权，任何人不得进入工地。",
            "任何人未经授权不得进入矿井。",
            "禁止未经授权的无人机飞行，是新规的核心。",
            "경찰은 사진을 무단 전재한 업체를 조사하고 있습니다.",
            "저작권자인 유족은 소송을 취하했습니다.",
        ),
    ),
    Rule(
        name="disclaimers.licensed",
        reason="Says on what terms it may be used, and goes on with nothing else.",
        holds=_LICENSED,
        pattern=r"[^\"]*under a creative commons[^,;!?\"]{0,40}(?:licen[cs]e|attribution|[ -]by\b|\bcc)[^,;!?\"]{0,80}(?:[.;] [^\"]*)?|(?:[^\"]*(?:[.;|)©]| (?:is|are)) *)?used with permission[^,;!?\"]{0,80}(?:[.;] [^\"]*)?",
        longest=260,
        drops=(
            "This work is licensed under a Creative Commons Attribution 4.0 International License.",
            "Harbour Wire content is used with permission. Distributed by Lindholm News.",
        ),
        keeps=(
            "The songs were used with permission of the widow.",
            "The seeds are licensed under a Creative Commons deal that no company has ever tested in court.",
            "The map is licensed under a Creative Commons licence, so that every school can print it for nothing.",
            "The letters were used with permission, and nobody has asked for them since she died.",
        ),
    ),
    Rule(
        name="disclaimers.republished",
        reason="Says that it was printed elsewhere, and on what terms it may be again.",
        begins=phrases(
            en="this article is republished|this article was republished|this story is republished|this story was republished|this piece is republished|this article has been republished|this article was originally published|this story was originally published|this piece was originally published|this article first appeared|this story first appeared|"
            "republish our articles|republish this article|republish this story|republish this piece|republish our stories|we encourage you to republish|you are free to republish|you may republish this|feel free to republish|republished with permission|reprinted with permission|published with permission",
            de="dieser artikel erscheint unter|dieser text erscheint unter|dieser beitrag steht unter",
            fr="cet article est republié|cet article est publié sous",
            es="este artículo se republica|este artículo fue publicado originalmente|este artículo se publicó originalmente",
            pt="este artigo foi republicado|este artigo foi publicado originalmente|este artigo é republicado",
            it="questo articolo è ripubblicato|questo articolo è tratto da",
            nl="dit artikel is overgenomen",
        ),
        holds=phrases(
            en="creative commons|read the original|original article|original version|with permission|licence|license|for free",
            de="creative commons|lizenz",
            fr="creative commons|licence|article original|version originale",
            es="creative commons|licencia|original aquí|artículo original",
            pt="creative commons|licença|artigo original|texto original",
            it="creative commons|licenza|articolo originale",
            nl="creative commons|licentie|toestemming",
        ),
        pattern=r"[^\",]*|[^\"]*(?:creative commons|read the original|licen[cs]|copyright|©|original|lizenz|artículo|artigo|articolo|toestemming)[^\"]*",
        longest=320,
        drops=(
            "This article is republished from The Conversation under a Creative Commons license. Read the original article.",
            "Republish our articles for free, online or in print, under a Creative Commons licence.",
            "Este artículo fue publicado originalmente en El Muelle. Lea el original aquí.",
            "Reprinted with permission from the Harbour Post.",
        ),
        keeps=(
            "Published with permission of the family, the letters caused a scandal.",
            "This story was originally published in 1911, and nobody read it.",
            'Reprinted with permission, the letters sold well, "too well", she said.',
        ),
    ),
    Rule(
        name="disclaimers.funding",
        reason="Says who pays the writer or the house, or that nobody does.",
        holds=phrases(
            en="does not work for, consult, own shares in or receive funding|do not work for, consult, own shares in or receive funding|have disclosed no relevant affiliations|has disclosed no relevant affiliations|declare no competing interests|has been a financial supporter of|have been financial supporters of|financial supporters play no role|receives funding from|has received funding from|provides funding as a member of|provide funding as members of|had no position in any of the|does not have a position in any of the|owns no shares in any of",
            fr="ne travaille pas, ne conseille pas, ne possède pas de parts|déclare n'avoir aucune autre affiliation",
            es="no recibe salario, ni ejerce labores de consultoría|no tienen ninguna vinculación relevante",
            pt="não presta consultoria, trabalha, possui ações",
        ),
        longest=420,
        follows=True,
        firm=False,
        drops=(
            "Ina Li does not work for, consult, own shares in or receive funding from any company or organization that would benefit from this article.",
            "Marit Holm receives funding from the Harbour Research Council.",
            "Disclosure: The University of Kelso has been a financial supporter of the Record, a nonprofit news organization. Financial supporters play no role in its journalism.",
        ),
        keeps=("The museum funds itself.", "Nobody received money from the fund."),
    ),
)
