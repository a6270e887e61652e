"""Copyright lines, and who may print a text again."""

from __future__ import annotations

from flows.cleaning.rule import MARKS, Rule, phrases

_RIGHTS = phrases(
    en="all rights reserved|all right reserved|some rights reserved|all rights are reserved|this material may not be published, broadcast, rewritten or redistributed|used with permission|licensed under a creative commons|republished under a creative commons",
    de="alle rechte vorbehalten|alle rechte liegen|nachdruck verboten|vervielfältigung nur mit genehmigung",
    fr="tous droits réservés|tous droits de reproduction|reproduction interdite|toute reproduction interdite",
    es="todos los derechos reservados|derechos reservados|prohibida su reproducción|prohibida la redistribución|prohibida su distribución|prohibida la redifusión|prohibida la reproducción|prohibida la reproducción total o parcial",
    pt="todos os direitos reservados|é proibida a reprodução|proibida a reprodução|reprodução proibida",
    it="tutti i diritti riservati|tutti i diritti sono riservati|riproduzione riservata",
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
    zh="版权所有|版權所有|不得转载|不得轉載|未经授权|未經授權|转载请注明|转载请联系|轉載請聯繫|轉載請註明|请勿转载|保留所有权利",
    ja="無断転載を禁|無断転載禁止|無断複製|無断転載",
    ko="무단전재|무단 전재|재배포 금지|저작권자",
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
)

RULES = (
    Rule(
        name="disclaimers.copyright",
        family="disclaimers",
        reason="A copyright line.",
        pattern=(
            rf"{MARKS}(?:(?:copyright|&copy;|℗) *(?:©|\(c\)|@|[:|-])* *(?:by +)?(?:(?:19|20)\d\d\b.*|.*(?:19|20)\d\d{MARKS})|"
            rf"(?:copyright *)?(?:©|\(c\)) *(?:copyright *)?(?:(?:19|20)\d\d\b.*|.*(?:19|20)\d\d{MARKS}|[^.!?]{{2,60}}))"
        ),
        longest=160,
        drops=(
            "© 2019 The Harbour Post",
            "Copyright 2021 Harbour Media Ltd. Powered by nothing",
            "© Hafenbote",
            "Copyright © The Harbour Post",
            "(c) 2014 Harbour Media",
        ),
        keeps=(
            "The copyright case goes on appeal.",
            "Copyright licence",
            "Copyright in a fragmented world",
            "In 2019 copyright was extended again.",
            "(c) the applicant has paid the fee; and so on and so forth, as the statute has it, until the last of the seven conditions is met, which the court doubted in its long ruling on Monday.",
        ),
    ),
    Rule(
        name="disclaimers.rights",
        family="disclaimers",
        reason="Reserves rights or forbids reprinting.",
        holds=_RIGHTS,
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
            "版权所有 不得转载",
            "무단전재 및 재배포 금지",
            "جميع الحقوق محفوظة",
            "Tüm hakları saklıdır.",
        ),
        keeps=(
            "The rights reserved to the islanders by the treaty were forgotten.",
            "Alle Rechte hatte er verkauft.",
        ),
    ),
)
