"""Disclaimers, republication notices, copyright lines."""

from __future__ import annotations

from flows.cleaning.rule import MARKS, Rule, phrases

_LEADS = phrases(
    en="note|notes|disclaimer|disclaimers|notice|please note|legal notice|editor's note|important|attention|copyright|fair use notice|legal disclaimer",
    de="hinweis|haftungsausschluss|anmerkung|rechtlicher hinweis",
    fr="note|avertissement|avis|mention légale|mentions légales",
    es="nota|aviso|aviso legal|advertencia|descargo de responsabilidad",
    pt="nota|aviso|aviso legal|isenção de responsabilidade",
    it="nota|avviso|disclaimer|avvertenza|avvertenze",
    nl="let op|disclaimer|opmerking",
    sv="obs|ansvarsfriskrivning",
    pl="uwaga|zastrzeżenie",
    ru="внимание|примечание|дисклеймер|отказ от ответственности",
    tr="uyarı|yasal uyarı|not",
    id="disclaimer|catatan|penafian",
    vi="lưu ý|tuyên bố miễn trừ",
    zh="免责声明|免責聲明|声明|聲明|特别声明|版权声明",
    ja="免責事項|注意",
    ko="면책조항|저작권자",
    ar="تنويه|إخلاء مسؤولية",
)
_CLAUSES = phrases(
    en="have been taken from|has been taken from|do not necessarily reflect|does not necessarily reflect|do not reflect the|does not reflect the|do not necessarily represent|does not necessarily represent|do not represent|"
    "not necessarily those of|are solely those of|are those of the author|are the author's own|are his own and|are her own and|not responsible for|no responsibility|takes no responsibility|assumes no responsibility|does not endorse|not liable|no liability|"
    "property of their respective|property of its respective|for informational purposes only|for information purposes only|for general information|not intended as|does not constitute|should not be construed as|not a substitute for|without any warranty|"
    "has not been edited by|not been edited by|published from a syndicated feed|auto-generated from|generated from a syndicated|may not be republished|may not be reproduced|may not be published, broadcast|reproduction without permission|without prior written|without written permission|without express written",
    de="keine haftung|übernimmt keine|übernehmen keine|nicht notwendigerweise die meinung|geben nicht unbedingt die meinung|nicht die meinung der redaktion|keine anlageberatung|liegt beim autor",
    fr="n'engagent que|ne reflètent pas|ne reflète pas|décline toute responsabilité|ne saurait être tenu|n'engage que son auteur|à titre informatif",
    es="no se hace responsable|no reflejan necesariamente|no refleja necesariamente|son responsabilidad de|es responsabilidad de|responsabilidad exclusiva|no representan necesariamente|meramente informativ",
    pt="não se responsabiliza|não reflete necessariamente|não refletem necessariamente|são de responsabilidade|é de responsabilidade|não reflete, necessariamente|não representa necessariamente",
    it="non riflettono necessariamente|non si assume|non è responsabile|declina ogni responsabilità|esclusivamente dell'autore|a scopo informativo",
    nl="niet verantwoordelijk|geen aansprakelijkheid|niet noodzakelijk|op persoonlijke titel",
    sv="ansvarar inte|inte nödvändigtvis",
    da="ikke nødvendigvis|påtager sig intet ansvar",
    pl="nie ponosi odpowiedzialności|nie odzwierciedlają|nie muszą odzwierciedlać|nie stanowi porady",
    cs="nenese odpovědnost|nemusí odrážet|nemusí vyjadřovat",
    ru="не несет ответственности|не несёт ответственности|может не совпадать|могут не совпадать|не совпадает с мнением|не является рекомендацией",
    tr="sorumlu değildir|sorumluluk kabul etmez|yansıtmaz|yatırım tavsiyesi değildir|yatırım danışmanlığı kapsamında değildir",
    id="tidak bertanggung jawab|tidak mencerminkan|di luar tanggung jawab",
    vi="không chịu trách nhiệm|không nhất thiết phản ánh",
    zh="仅提供信息存储|僅提供資訊存儲|不代表本|不承担|不承擔|仅代表作者|僅代表作者|与本站无关|與本網無關|仅供参考|不负责|如有侵权|侵权请联系",
    ja="責任を負い|一切責任を|投資勧誘を目的|見解であり",
    ko="책임을 지지|입장과 다를|편집방향과 다를",
    ar="لا تعبر بالضرورة|لا يتحمل|لا تعكس",
)
_RIGHTS = phrases(
    en="all rights reserved|all right reserved|some rights reserved|all rights are reserved|this material may not be published, broadcast, rewritten or redistributed|used with permission|licensed under a creative commons|republished under a creative commons",
    de="alle rechte vorbehalten|alle rechte liegen|nachdruck verboten|vervielfältigung nur mit genehmigung",
    fr="tous droits réservés|tous droits de reproduction|reproduction interdite|toute reproduction interdite",
    es="todos los derechos reservados|derechos reservados|prohibida su reproducción|prohibida la reproducción|prohibida la reproducción total o parcial",
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

_BY_MACHINE = (
    *(
        f"{what} {done}"
        for what in ("this article", "this story", "this content", "this text", "this summary", "this page", "this report", "this translation")
        for done in (
            "was generated", "was created", "was written", "was produced", "was prepared", "was summarized", "was summarised", "was translated", "was drafted", "was partly generated", "was partially generated", "was automatically generated", "was automatically translated",
            "has been generated", "has been created", "has been written", "has been produced", "has been translated", "has been automatically translated", "has been summarised", "has been summarized", "is generated",
        )
    ),
    *phrases(
        es="esta noticia se ha elaborado|esta noticia ha sido elaborada|esta noticia fue elaborada|este artículo ha sido generado|este artículo ha sido elaborado|este artículo fue generado|este contenido fue generado|este contenido ha sido generado|este contenido fue hecho|este texto ha sido traducido|este texto fue generado|este resumen fue generado|esta nota fue generada|esta nota fue redactada",
        pt="este artigo foi gerado|este artigo foi escrito|este conteúdo foi gerado|este conteúdo foi produzido|este texto foi gerado|este texto foi traduzido|esta reportagem foi produzida|este resumo foi gerado",
        de="dieser artikel wurde|dieser text wurde|dieser beitrag wurde|diese zusammenfassung wurde|diese meldung wurde|diese übersetzung wurde", fr="cet article a été|ce contenu a été|ce texte a été|ce résumé a été|cette traduction a été|cet article est", it="questo articolo è stato|questo contenuto è stato|questo testo è stato|questo riassunto è stato",
        nl="dit artikel is|deze tekst is|deze samenvatting is", tr="bu haber|bu içerik|bu yazı|bu özet", id="artikel ini dibuat|konten ini dibuat|berita ini dibuat|artikel ini ditulis|ringkasan ini dibuat|artikel ini diterjemahkan",
    ),
)  # fmt: skip

RULES = (
    Rule(
        name="disclaimers.note",
        family="disclaimers",
        reason="Says where the site took its material, or that it takes no responsibility.",
        begins=_LEADS,
        pattern=r" *[:|-].*",
        holds=_CLAUSES,
        longest=700,
        drops=(
            "NOTE : All photographs, news, editorials, opinions, information, data, others have been taken from the Internet ..aseanews.net | [email protected] |",
            "Disclaimer: The views expressed here do not necessarily reflect those of the editors.",
            "Hinweis: Für die Richtigkeit übernehmen wir keine Haftung.",
            "Aviso legal: El portal no se hace responsable de lo publicado.",
            "Disclaimer: Konten ini tidak mencerminkan pendapat redaksi, kami tidak bertanggung jawab.",
            "免责声明：本文仅代表作者个人观点，与本站无关。",
            "Внимание: редакция не несёт ответственности за содержание рекламы.",
        ),
        keeps=(
            "Note: the match begins at noon.",
            "The disclaimer was read out in court.",
            "Note: Olsen is not related to the judge.",
        ),
    ),
    Rule(
        name="disclaimers.views",
        family="disclaimers",
        reason="Says whose views these are not.",
        begins=phrases(
            en="the views expressed|views expressed|the opinions expressed|opinions expressed|the views and opinions|views and opinions|the views, thoughts and opinions|the views presented|opinions and views|all views expressed|all opinions expressed|any views|letters do not necessarily|columns do not necessarily",
            de="leserbriefe geben|leserbriefe müssen|leserkommentare geben|kommentare geben|gastbeiträge geben|gastbeiträge müssen|namentlich gekennzeichnete|die hier geäußerten|die in diesem",
            fr="les opinions exprimées|les propos tenus|les points de vue exprimés|les tribunes n'engagent",
            es="las opiniones expresadas|las opiniones vertidas|los artículos de opinión|las opiniones de los",
            pt="as opiniões expressas|os artigos assinados|as opiniões emitidas|os textos assinados",
            it="le opinioni espresse|i commenti non",
            ru="мнение автора|мнение авторов|мнения авторов|мнение редакции|точка зрения автора",
            tr="yazarların görüşleri|bu yazıda yer alan|köşe yazılarında",
            id="pandangan dalam|opini dalam|isi artikel",
            nl="de mening in|opiniestukken",
            pl="poglądy wyrażone|opinie wyrażone",
        ),
        holds=phrases(
            en="do not necessarily|does not necessarily|are solely those|are those of|are the author's|are his own|are her own|are their own|not necessarily|are personal|do not reflect|do not represent",
            de="nicht unbedingt die meinung|nicht die meinung der|nicht notwendigerweise|nicht mit der meinung",
            fr="n'engagent que|ne reflètent pas|ne représentent pas",
            es="no reflejan necesariamente|no representan necesariamente|no representan la opinión|son responsabilidad de|son de exclusiva responsabilidad",
            pt="não refletem|são de responsabilidade|não representam|são de inteira responsabilidade",
            it="non riflettono|sono personali e non|non rappresentano",
            ru="может не совпадать|могут не совпадать|не обязательно|не всегда совпадает",
            tr="yansıtmaz|bağlamaz",
            id="tidak mencerminkan|tidak mewakili|tanggung jawab penulis",
            nl="niet noodzakelijk",
            pl="nie muszą|nie odzwierciedlają|nie są tożsame",
        ),
        longest=500,
        drops=(
            "The views expressed in this article are the author's own and do not necessarily reflect our editorial policy.",
            "Opinions expressed by the columnists are their own.",
            "Leserbriefe geben nicht unbedingt die Meinung der Redaktion wieder. Die Redaktion behält sich Kürzungen vor.",
            "Мнение автора может не совпадать с позицией редакции.",
            "Las opiniones vertidas en esta columna no reflejan necesariamente la línea editorial.",
        ),
        keeps=(
            "The views expressed by the minister surprised his own party.",
            "Views over the harbour cost more, agents said.",
        ),
    ),
    Rule(
        name="disclaimers.transcript",
        family="disclaimers",
        reason="Says how a transcript was made and what it is worth.",
        holds=phrases(
            en="this is a rush transcript|this text may not be in its final form|transcript may not be in its final form|this transcript was generated|this transcript was created|this transcript has been edited|transcript was automatically generated|accuracy and availability may vary",
        ),
        longest=600,
        drops=(
            "This is a rush transcript. Copy may not be in its final form.",
            "Transcripts are made in haste by a contractor. This text may not be in its final form and may be revised.",
        ),
        keeps=("The transcript was read out in court.", "He called it a rush to judgement."),
    ),
    Rule(
        name="disclaimers.standards",
        family="disclaimers",
        reason="Points to the standards by which the house works, or says how old its data are.",
        begins=phrases(
            en="our standards|editorial standards|market data|data|stock quotes|quotes",
            es="nuestros estándares|conforme a los criterios de the trust project",
        ),
        pattern=r"(?: *: *[^.!?\"]*(?:trust principles|confianza de)[^!?\"]*|(?: (?:is|are))? delayed (?:by )?(?:at least )?\d+ min(?:utes?|s)?[. ]*)",
        longest=120,
        drops=("Our Standards: The Trust Principles.", "Data is delayed by at least 15 minutes."),
        keeps=(
            "Trains were delayed by at least 15 minutes.",
            "Our standards: nobody sails drunk.",
            "Data Science",
        ),
    ),
    Rule(
        name="disclaimers.trust",
        family="disclaimers",
        reason="Asks for trust in the house.",
        begins=phrases(
            en="why you can trust",
            es="por qué confiar en",
            fr="pourquoi faire confiance à|pourquoi faire confiance au|pourquoi nous faire confiance",
        ),
        pattern=r"(?: +(?-i:[A-ZÀ-Þ])[^ .!?\"]*(?: (?-i:[A-ZÀ-Þ])[^ .!?\"]*)*)? *\??",
        longest=80,
        drops=("Why you can trust Harbour News", "Pourquoi faire confiance au Courrier ?"),
        keeps=(
            "Why Trust Harbour Reviews?",
            "Why you can trust the ice",
            "Why you can trust Marta Olsen with a boat",
        ),
    ),
    Rule(
        name="disclaimers.sponsored",
        family="disclaimers",
        reason="Says that the newsroom had no part in it.",
        begins=phrases(
            en="the newsroom|newsroom|the editors|the editorial staff|editorial staff|the editorial team|the editorial board|the editorial department|the news and editorial staffs|this content was produced by|this content was created by|this article was produced by|this article was paid for by|this content was paid for by|this article was provided by|this content is provided by",
            fr="la rédaction",
            de="die redaktion",
            es="la redacción",
            pt="a redação",
        ),
        pattern=(
            r"(?: [^.!?,\"]+\. +(?:the )?(?:newsroom|editors|journalists|editorial [a-z]+))?(?: of [^.!?,\"]+)? (?:was|were|is|are|had|has|have|played|did) (?:not (?:involved|participate)|no (?:role|part|involvement|input))\b[^!?,\"]*\b(?:creation|content|article|text|post|preparation|production|writing|story|page)\b[^!?,\"]*|"
            r" (?:de |du |des |d')[^.!?,\"]+ n'a pas (?:participé|été associée|pris part) [^!?,\"]*(?:article|contenu|texte|publication|réalisation)[^!?,\"]*| (?:war|ist) (?:an der|bei der) [^!?,\"]*(?:inhalt|artikel|beitrag|erstellung)[^!?,\"]*nicht beteiligt[^!?,\"]*|"
            r"(?: de [^.!?,\"]+)? no (?:ha participado|participó|ha intervenido) [^!?,\"]*(?:artículo|contenido|texto)[^!?,\"]*|(?: de | do | da )?[^.!?,\"]* ?não (?:participou|teve participação) [^!?,\"]*(?:artigo|conteúdo|texto)[^!?,\"]*"
        ),
        longest=320,
        drops=(
            "This content was produced by the Harbour Bank Studio. The newsroom was not involved in its creation.",
            "The editorial staff of the Post had no role in this content's preparation.",
            "La rédaction du Courrier n’a pas participé à la réalisation de cet article.",
        ),
        keeps=(
            "The newsroom was not amused.",
            "The editors were not involved in the theft.",
            "The newsroom was on strike.",
            "The editors had no part in it, the judge said.",
        ),
    ),
    Rule(
        name="disclaimers.machine",
        family="disclaimers",
        reason="Says that a machine wrote, summed up or translated it.",
        begins=_BY_MACHINE,
        pattern=(
            r" [^,.!?\"]*(?:\b(?:ai|a\.i\.|ia|ki|artificial intelligence|inteligencia artificial|intelligence artificielle|intelligenza artificiale|kunstmatige intelligentie|künstlicher intelligenz|kecerdasan buatan|machine translation)\b|inteligência artificial|yapay zek[aâ])"
            r"[^,!?\"]*(?:[.,] *[^!?\"]*(?:review|check|edit|journalis|newsroom|human|verif|revisad|redac|periodis|geprüft|relu|rivist)[^!?\"]*)?[ .*)\]_]*"
        ),
        longest=300,
        drops=(
            "This article was written with the help of AI and reviewed by an editor.",
            "Esta noticia se ha elaborado con ayuda de inteligencia artificial y ha sido revisada por un periodista.",
            "Dieser Artikel wurde mithilfe von KI erstellt und von der Redaktion geprüft.",
            "Bu haber yapay zeka desteğiyle hazırlanmıştır",
            "Cet article a été traduit par une intelligence artificielle.",
        ),
        keeps=(
            "This article was written with AI, its author admitted on Monday.",
            "This story was produced by a machine that nobody had seen.",
            "\u201cThis text was generated by AI,\u201d the judge said.",
            "Bu haber yapay bir telaş yarattı.",
        ),
    ),
    Rule(
        name="disclaimers.feed",
        family="disclaimers",
        reason="Says that nobody but a machine took it from an agency.",
        holds=phrases(
            hi="सिंडीकेट फीड|सिंडिकेट फीड",
            en="auto-generated from a syndicated feed|published from a syndicated feed|auto-published from an agency feed|published unedited from the agency feed",
        ),
        longest=320,
        drops=(
            "(इस खबर को हमारी टीम ने संपादित नहीं किया है. यह सिंडीकेट फीड से सीधे प्रकाशित की गई है.)",
            "This story is auto-generated from a syndicated feed.",
        ),
        keeps=("The syndicated feed failed for two hours.",),
    ),
    Rule(
        name="disclaimers.print",
        family="disclaimers",
        reason="Where on paper it appeared.",
        begins=phrases(
            en="a version of this article appears in print|a version of this article appeared in print|a version of this story appeared|a version of this article first appeared|this article appeared in print|this article appears in the print edition|this article appeared in the print edition|this article was published in the print edition|this story appears in the print edition|from the print edition",
            de="dieser artikel erschien in der|dieser artikel erscheint in der|dieser text erschien zuerst in|dieser beitrag erschien in der",
            fr="cet article est paru dans|article paru dans",
            es="este artículo apareció en la edición impresa|una versión de este artículo",
            it="questo articolo è apparso",
            nl="dit artikel verscheen in|dit artikel verscheen eerder in|een versie van dit artikel",
        ),
        pattern=r"[^\"]*",
        longest=400,
        drops=(
            "A version of this article appears in print on Jan. 16, 2022, Section B, Page 10 of the New Lindholm edition with the headline: Marta Olsen, 91, Keeper of the Light. Order Reprints | Today's Paper | Subscribe",
            "This article appeared in the print edition of the Harbour Post.",
            "Dit artikel verscheen eerder in De Havenbode.",
        ),
        keeps=(
            'A version of this article appeared in court, where she read it aloud: "It is mine".',
            "A version of the events that nobody believed.",
        ),
    ),
    Rule(
        name="disclaimers.forward",
        family="disclaimers",
        reason="What a company must say of its hopes.",
        begins=phrases(
            en="this press release contains|this news release contains|this release contains|this announcement contains|this document contains|certain statements in this|some of the statements in this|statements in this press release|statements in this release|forward-looking statements|safe harbor statement|cautionary note|cautionary statement",
            de="diese pressemitteilung enthält|diese mitteilung enthält|zukunftsgerichtete aussagen|disclaimer",
            fr="ce communiqué contient|le présent communiqué contient|déclarations prospectives",
            es="este comunicado contiene|declaraciones prospectivas",
        ),
        holds=phrases(
            en="forward-looking statements|forward looking statements|forward-looking information|safe harbor",
            de="zukunftsgerichtete aussagen|zukunftsgerichtete",
            fr="déclarations prospectives",
            es="declaraciones prospectivas|declaraciones a futuro",
        ),
        longest=3000,
        drops=(
            "Forward-Looking Statements",
            "This press release contains forward-looking statements within the meaning of the law. Actual results may differ materially from those expressed.",
            "Certain statements in this release are forward-looking statements.",
            "Diese Mitteilung enthält zukunftsgerichtete Aussagen.",
        ),
        keeps=(
            "The judge read the forward-looking statements aloud.",
            "This document contains the names of eleven men.",
        ),
    ),
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
