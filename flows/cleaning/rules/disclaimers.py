"""Disclaimers: whose views these are not, who answers for nothing, by what standards a paper works."""

from __future__ import annotations

from flows.cleaning.rule import Rule, phrases

_LEADS = phrases(
    en="disclaimer|disclaimers|legal notice|legal disclaimer|copyright|fair use notice",
    de="haftungsausschluss|rechtlicher hinweis",
    fr="mention légale|mentions légales",
    es="aviso legal|descargo de responsabilidad",
    pt="aviso legal|isenção de responsabilidade",
    it="disclaimer",
    nl="disclaimer",
    sv="ansvarsfriskrivning",
    pl="zastrzeżenie",
    ru="дисклеймер|отказ от ответственности",
    tr="yasal uyarı",
    id="disclaimer|penafian",
    vi="tuyên bố miễn trừ",
    zh="免责声明|免責聲明|版权声明",
    ja="免責事項",
    ko="면책조항|저작권자",
    ar="إخلاء مسؤولية",
)
_NOTES = phrases(
    en="note|notes|notice|please note|editor's note|important|attention",
    de="hinweis|anmerkung",
    fr="note|avertissement|avis",
    es="nota|aviso|advertencia",
    pt="nota|aviso",
    it="nota|avviso|avvertenza|avvertenze",
    nl="let op|opmerking",
    sv="obs",
    pl="uwaga",
    ru="внимание|примечание",
    tr="uyarı|not",
    id="catatan",
    vi="lưu ý",
    zh="声明|聲明|特别声明",
    ja="注意",
    ar="تنويه",
)
_OF_THE_HOUSE = (
    r" *[:|-].*(?:\b(?:views|opinions?|authors?|editors?|editorials?|editorial board|publishers?|website|web ?site|site|page|article|content|story|column|newsletter|blog|syndicated|internet|readers|advice|purposes|accuracy|copyright)\b|"
    r"\b(?:wir|uns|unsere[rsnm]?|redaktion|autor(?:en|in|s)?|meinung|webseite|seite|artikel|beitrag|inhalte|anlageberatung)\b|auteurs?\b|rédaction|\bnotre\b|cet article|opinions|\bavis\b|"
    r"\bautor(?:es|as?)?\b|opini[oó]n|opiniões|redacci[oó]n|redação|portal|p[aá]gina|\b(?:nuestro|nosso|noss[oa]) |artículo|artigo|blog|autor[ei]\b|redazione|articol|\bsito\b|auteur|redactie|artikel|mening|skribent|redaktion|redakcj|artyku|porad|"
    r"автор|редакци|сайт|материал|мнени|рекоменд|yazar|\\bsite|yatırım|içerik|görüş|penulis|redaksi|konten|artikel|situs|tác giả|bài viết|本文|本站|本网|本網|本报|本報|作者|转载|轉載|侵权|侵權|平台|存储|存儲|投资|投資|記事|当サイト|当社|見解|الكاتب|الموقع|المقال|الكتاب|كاتب).*"
)
"""What such a note speaks of when it is the house's own, and seldom when a town hall gives one."""
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
    ru="не несет ответственности|не несёт ответственности|не несут ответственности|может не совпадать|могут не совпадать|не совпадает с мнением|не является рекомендацией",
    tr="sorumlu değildir|sorumluluk kabul etmez|yansıtmaz|yatırım tavsiyesi değildir|yatırım danışmanlığı kapsamında değildir",
    id="tidak bertanggung jawab|tidak mencerminkan|di luar tanggung jawab",
    vi="không chịu trách nhiệm|không nhất thiết phản ánh",
    zh="仅提供信息存储|僅提供資訊存儲|不代表本|不承担|不承擔|仅代表作者|僅代表作者|与本站无关|與本網無關|仅供参考|不负责|如有侵权|侵权请联系",
    ja="責任を負い|一切責任を|投資勧誘を目的|見解であり",
    ko="책임을 지지|입장과 다를|편집방향과 다를",
    ar="لا تعبر بالضرورة|لا يتحمل|لا تعكس",
)

RULES = (
    Rule(
        name="disclaimers.declared",
        reason="Says where the site took its material, or that it takes no responsibility.",
        begins=_LEADS,
        pattern=r" *[:|】\]-].*",
        holds=_CLAUSES,
        longest=700,
        drops=(
            "Disclaimer: The views expressed here do not necessarily reflect those of the editors.",
            "Aviso legal: El portal no se hace responsable de lo publicado.",
            "Disclaimer: Konten ini tidak mencerminkan pendapat redaksi, kami tidak bertanggung jawab.",
            "免责声明：本文仅代表作者个人观点，与本站无关。",
            "【免责声明】本文仅代表作者本人观点，与河口网无关，请读者仅作参考。",
        ),
        keeps=(
            "The disclaimer was read out in court.",
            "Disclaimer: Olsen is not related to the judge.",
        ),
    ),
    Rule(
        name="disclaimers.note",
        reason="A note of the house's: where it took its material, or that it takes no responsibility.",
        begins=_NOTES,
        pattern=_OF_THE_HOUSE,
        holds=_CLAUSES,
        longest=700,
        drops=(
            "NOTE : All photographs, news, editorials, opinions, information, data, others have been taken from the Internet ..aseanews.net | [email protected] |",
            "Hinweis: Für die Richtigkeit übernehmen wir keine Haftung.",
            "Внимание: редакция не несёт ответственности за содержание рекламы.",
            "声明：本文仅代表作者观点，不代表本站立场。",
        ),
        keeps=(
            "Note: the match begins at noon.",
            "Note: Olsen is not related to the judge.",
            "Note: the council takes no responsibility for boats left on the quay.",
            "Hinweis: Die Stadt übernimmt keine Haftung für Fahrräder, die im Hafen stehen.",
            "Not: Belediye, park edilen bisikletlerden sorumlu değildir.",
            "声明：市政府表示不承担停车费用。",
        ),
    ),
    Rule(
        name="disclaimers.views",
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
            ar="الآراء الواردة|الآراء المنشورة|الآراء المذكورة|المقالات المنشورة|التعليقات المنشورة|التعليقات الواردة",
            zh="本文仅代表|本文僅代表|以上言论|以上言論|以上观点|文章内容仅代表|網友留言|网友评论仅",
            hr="stavovi izneseni u komentarima|komentari odražavaju stavove|mišljenja iznesena",
            sr="ставови изнети у|коментари одражавају ставове|мишљења изнета|stavovi izneti u|mišljenja izneta",
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
            ar="لا تعبر عن|لا تعبر بالضرورة|لا تعكس|لا تمثل",
            zh="作者个人观点|作者個人觀點|作者本人观点|不代表本",
            hr="nisu stavovi|nisu nužno|ne odražavaju|isključivo njihovih autora",
            sr="нису ставови|нису нужно|не одражавају|искључиво њихових аутора|nisu nužno stavovi|ne odražavaju nužno",
        ),
        # What a minister, a survey or the neighbours think is news: here speaks who wrote, or the house.
        pattern=r"[^!?\"]*\b(?:are|is) (?:his|her|their|my|our|its)(?: own| personal)?(?: and .*|[. ]*)| ?(?:(?:or|and) opinions )?(?:expressed|presented|stated|given)?(?: here| herein| above| below)?,? ?(?:do not|does not|are|is|may|ne|no|não|non|nie|son|são|sono|n\'engagent que leurs?) .*|.*(?:author|writer|columnist|contributor|correspondent|blogger|guest|speaker|commentator|\b(?:this|our|the) (?:article|column|piece|post|blog|page|site|website|publication|newspaper|paper|magazine|podcast|video|book|section|letter|newsletter|essay|editorial|comment|forum|interview|commentary|story)|expressed (?:here|above|by)? ?(?:in|on) (?:articles|columns|letters|posts|comments|blogs|opinion)|editor|editorial|publisher|employer|organi[sz]ation|institution|policy|policies|official position|in the blog|zeitung|artykul|responsabili[^ ]* de qu|signataire|sito|redaktion|autor|verfasser|herausgeber|verlag|auteur|rédact|rédaction|journal|línea|redacci|redaç|jornal|diario|periódico|medio|columna|columnist|articulist|colunist|autori|testata|giornale|редакц|издани|автор|сайт|журнал|yazar|gazete|kurum|site|penulis|redaksi|penerbit|media|redactie|krant|redakcj|portal|urednik|uredništ|redakcij|редакциј|уредни|портал|الموقع|موقع|الصحيفة|صحيفة|أصحاب|كاتب|كتاب|الجريدة|الشبكة|القناة|作者|本).*",
        longest=500,
        drops=(
            "The views expressed in this article are the author's own and do not necessarily reflect our editorial policy.",
            "Opinions expressed by the columnists are their own.",
            "Any views expressed are personal.",
            "Opinions expressed here do not represent those of the company.",
            "Las opiniones vertidas son de exclusiva responsabilidad de quienes las emiten.",
            "Les opinions exprimées n'engagent que leurs auteurs.",
            "Leserbriefe geben nicht unbedingt die Meinung der Redaktion wieder. Die Redaktion behält sich Kürzungen vor.",
            "Мнение автора может не совпадать с позицией редакции.",
            "Stavovi izneseni u komentarima nisu stavovi redakcije.",
            "الآراء الواردة أدناه لا تعبر عن رأي الموقع، بل تعكس وجهات نظر أصحابها فقط.",
            "Las opiniones vertidas en esta columna no reflejan necesariamente la línea editorial.",
        ),
        keeps=(
            "The views expressed by the minister do not represent the government and he will have to answer for them.",
            "The opinions expressed in the survey do not reflect the mood in the villages, where almost no one was asked.",
            "Les propos tenus par le maire ne reflètent pas la position du conseil, qui se réunira jeudi.",
            "Las opiniones de los expertos no representan la opinión del gobierno, que mantiene el plan.",
            "The views expressed by the minister surprised his own party.",
            "Views over the harbour cost more, agents said.",
        ),
    ),
    Rule(
        name="disclaimers.own_views",
        reason="Says who the writer is, and that the views are theirs.",
        pattern=r"[^\"]+[.!;] +(?:all |any |the |these )?(?:views|opinions)(?: (?:expressed|stated|given))?(?: (?:here|above|in this (?:article|column|piece|post|essay)))? (?:are|is) (?:his|her|their|my|the author's|those of the author)(?: own| alone)?[^\"]{0,60}",
        longest=440,
        follows=True,
        drops=(
            "Ina Li is an architect. The views expressed are her own.",
            "Bo Holm teaches law in Lindholm. Opinions expressed here are his own.",
        ),
        keeps=(
            "The views are his own, the judge said. Nobody laughed.",
            "\u201cI resigned. The views expressed are my own,\u201d she said.",
        ),
    ),
    Rule(
        name="disclaimers.transcript",
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
        name="disclaimers.code",
        reason="Names the code or the body by which the house is bound.",
        holds=phrases(
            en="adhere to the independent press standards organisation|adheres to the independent press standards organisation|abide by the editors' code|abides by the editors' code|bound by the editors' code",
            sv="uppgifter som publiceras ska vara korrekta och relevanta|arbetar efter pressetiska regler|följer de pressetiska reglerna|de etiska reglerna för press",
            no="arbeider etter vær varsom-plakatens|redigeres etter vær varsom-plakaten|følger vær varsom-plakaten",
            fi="noudattaa julkisen sanan neuvoston|sitoutunut noudattamaan journalistin ohjeita",
            es="conforme a los criterios de the trust project",
            ru="зарегистрировано в федеральной службе|зарегистрирован федеральной службой|зарегистрировано федеральной службой|зарегистрирован в федеральной службе|свидетельство о регистрации сми|свидетельство о регистрации средства массовой|эл № фс|на сайте применяются рекомендательные технологии|применяются рекомендательные технологии",
            uk="ідентифікатор медіа|суб'єкт у сфері онлайн-медіа|свідоцтво про державну реєстрацію",
        ),
        # A newspaper's registration or its code is news as well: the house names itself, a number, or has no end.
        pattern=r"[^!?]*[^.!?]|(?:(?:we|our|all our|vi)\b|сетевое |на ).*|.*(?:\b(?:our|us|ipso)\b|№|\b[0-9]{4,}|по надзору|arbeider etter|redigeres etter|følger|arbetar efter|följer|uppgifter som|noudatt|sitoutunut|trust project|complain|r[0-9]{2}-).*",
        longest=420,
        drops=(
            "На сайте применяются рекомендательные технологии.",
            "Сетевое издание «Вестник» зарегистрировано в Федеральной службе по надзору в сфере связи. Свидетельство ЭЛ № ФС 77-00000",
            "We abide by the Editors' Code of Practice.",
            "Bladet arbetar efter pressetiska regler. Vi rättar fel.",
            "Avisen arbeider etter Vær Varsom-plakatens regler for god presseskikk",
            "Conforme a los criterios de The Trust Project",
        ),
        keeps=(
            "The mayor is a member of the council.",
            "We abide by the law.",
            "De etiska reglerna är gamla.",
            "The newspaper is bound by the Editors' Code and must print a correction, the judge said.",
            "Суд аннулировал свидетельство о регистрации СМИ «Речной вестник», сообщили в редакции.",
            "Bladet bröt mot de etiska reglerna för press, slog nämnden fast.",
            "The Independent Press Standards Organisation ruled against the Post on Monday.",
        ),
    ),
    Rule(
        name="disclaimers.regulated",
        reason="Names the body that looks after the house, which no sentence of an article goes on from.",
        holds=phrases(
            en="is a member of the independent press standards organisation|is regulated by the independent press standards organisation|is a member of ipso|is regulated by ipso|is regulated by impress",
        ),
        pattern=r"[^\"]*(?:is a member of|is regulated by) [^,\"]*|[^\"]*(?:is a member of|is regulated by) [^,\"]*,? (?:(?:and )?we|and (?:abides?|adheres?|subscribes?)|which regulates|whose editors' code|the independent press standards)\b[^\"]*",
        longest=420,
        drops=(
            "The Harbour Post is a member of the Independent Press Standards Organisation.",
            "This newspaper is a member of IPSO, which regulates the UK's press. We abide by its code.",
        ),
        keeps=(
            "He is a member of IPSO, the watchdog that ruled on the picture in May.",
            "The paper is regulated by Impress, its owner told the court, and by nobody else.",
        ),
    ),
    Rule(
        name="disclaimers.trust",
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
)
