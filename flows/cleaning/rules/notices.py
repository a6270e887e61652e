"""Notices of how a text came about and is passed on: sponsored, made by machine, old, out of a feed, printed, forwarded."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

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
        name="disclaimers.sponsored",
        reason="Says that the newsroom had no part in it.",
        begins=phrases(
            en="the newsroom|newsroom|the editors|the editorial staff|editorial staff|the editorial team|the editorial board|the editorial department|the news and editorial staffs|this content was produced by|this content was created by|this article was produced by|this article was paid for by|this content was paid for by|this article was provided by|this content is provided by",
            fr="la rédaction",
            de="die redaktion",
            es="la redacción",
            pt="a redação",
        ),
        pattern=(
            r"(?: [^.!?,\"]+\. +(?:the )?(?:newsroom|editors|journalists|editorial [a-z]+))?(?: of [^.!?,\"]+)? (?:was|were|is|are|had|has|have|played|did) (?:not (?:involved|participate)|no (?:role|part|involvement|input))\b[^!?,\"]*\b(?:its|this|these|the above|the following|sponsored|paid|branded|advertisers?'?)\b[^!?,\"]*\b(?:creation|content|article|text|post|preparation|production|writing|story|page)\b[^!?,\"]*|"
            r" (?:de |du |des |d')[^.!?,\"]+ n'a pas (?:participé|été associée|pris part) [^!?,\"]*\bcet?t?e? (?:article|contenu|texte|publication|réalisation)[^!?,\"]*| (?:war|ist) (?:an der|bei der) (?:erstellung|[^!?,\"]*dies[a-z]* (?:inhalt|artikel|beitrag))[^!?,\"]*nicht beteiligt[. ]*|"
            r"(?: de [^.!?,\"]+)? no (?:ha participado|participó|ha intervenido) [^!?,\"]*\best[eo]s? (?:artículo|contenido|texto)[^!?,\"]*|(?: de | do | da )?[^.!?,\"]* ?não (?:participou|teve participação) [^!?,\"]*\bd?est[ea]s? (?:artigo|conteúdo|texto)[^!?,\"]*"
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
            "The newsroom was not involved in the creation of the union, but its printers were.",
            "The editors had no role in the preparation of the coup.",
            "La redacción no ha participado en la huelga, según el texto del acuerdo.",
        ),
    ),
    Rule(
        name="disclaimers.machine",
        reason="Says that a machine wrote, summed up or translated it.",
        begins=_BY_MACHINE,
        pattern=(
            r" [^,.!?\"]*(?:\b(?:ai|a\.i\.|ia|ki|artificial intelligence|inteligencia artificial|intelligence artificielle|intelligenza artificiale|kunstmatige intelligentie|künstlicher intelligenz|kecerdasan buatan|machine translation)\b|inteligência artificial|yapay zek[aâ])"
            # What a machine wrote and who was taken in by it is news: here stands with what tool, and who looked it over.
            r"(?:[ -]+(?:based|powered|assisted|generated|driven|language|translation|writing|tools?|technology|technologies|software|systems?|models?|assistance|assistant|programs?|help|support|from|the|our|original|into|to|in|for|english|clarity|length|erstellt|generiert|übersetzt|geschrieben|verfasst|zusammengefasst|unterstützt|gegenereerd|geschreven|vertaald|gemaakt|samengevat|générative|generativa|[^ ,.!?\"]*(?:hazırlan|oluşturul|çevril|özetlen|desteğ|yardım|kullanıl|tarafından)[^ ,.!?\"]*))*"
            r"(?:[.,;]? *[^!?\"]*(?:review|check|edit|journalis|newsroom|human|verif|revis|redac|periodis|geprüft|überprüft|redaktion|relu|rivist|controll|disunting|penyunting)[^!?\"]*)?[ .*)\]_]*"
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
            "This article was written by artificial intelligence and nobody at the newspaper noticed for two days.",
            "Dieser Text wurde von einer KI geschrieben und trotzdem mit der Note Eins bewertet.",
            "Este texto fue generado por una inteligencia artificial y ganó el premio de la ciudad.",
            "Bu haber yapay zeka tarafından uydurulmuştu ve kentte paniğe yol açtı.",
        ),
    ),
    Rule(
        name="disclaimers.imprint",
        reason="Who answers for the paper by law, or edits it.",
        begins=phrases(
            en="editor in chief|editor-in-chief|managing editor|publisher and editor|editor and publisher|editor & publisher",
            de="verantwortlich im sinne des presserechts|v.i.s.d.p.|visdp|chefredaktion|chefredakteur|chefredakteurin|verantwortlich für den inhalt",
            fr="directeur de la publication|directrice de la publication|directeur de publication|rédacteur en chef|rédactrice en chef",
            es="director responsable|directora responsable|editor responsable|propietario y director",
            pt="jornalista responsável|diretor responsável|editor responsável|diretor de redação",
            it="direttore responsabile|direttrice responsabile",
            nl="hoofdredacteur|verantwoordelijke uitgever",
            sv="ansvarig utgivare|chefredaktör|chefredaktör och ansvarig utgivare",
            da="ansvarshavende chefredaktør|ansvarshavende redaktør|chefredaktør",
            no="ansvarlig redaktør|sjefredaktør|ansvarlig redaktør og daglig leder",
            fi="vastaava päätoimittaja|päätoimittaja",
            pl="redaktor naczelny|redaktor naczelna",
            cs="šéfredaktor|šéfredaktorka",
            ru="главный редактор|шеф-редактор",
            uk="головний редактор",
            tr="genel yayın yönetmeni|yazı işleri müdürü|sorumlu yazı işleri müdürü|imtiyaz sahibi",
            id="pemimpin redaksi|penanggung jawab",
            hu="főszerkesztő|felelős szerkesztő|felelős kiadó",
            bg="главен редактор",
            hr="glavni urednik|glavna urednica",
            bn="সম্পাদক ও প্রকাশক|ভারপ্রাপ্ত সম্পাদক|প্রকাশক ও সম্পাদক",
            el="διευθυντής σύνταξης|υπεύθυνος έκδοσης",
            ro="redactor-șef|director fondator",
            ko="발행인|편집인|발행·편집인|청소년보호책임자",
            zh="总编辑|總編輯|发行人|發行人",
        ),
        pattern=r"(?: +(?:of|der|des|du|de|di|da|i|and|und|och|og|ve) +[^:.!?,\"]{2,40})?[. *]*[:|] *(?-i:[^ a-zß-ÿа-яёіїєα-ω.!?\"][^ .!?\"]*)(?: (?-i:[^ a-zß-ÿа-яёіїєα-ω.!?\"][^ .!?\"]*|von|van|de|der|di|da|el|al)){0,4}",
        longest=110,
        follows=True,
        drops=(
            "Ansvarig utgivare: Per Lund",
            "Ansvarlig redaktør: Kari Moe",
            "V.i.S.d.P.: Jan Kern",
            "Directeur de la publication : Anne Petit",
            "Direttore responsabile: Anna Rossi",
            "সম্পাদক ও প্রকাশক: রহিম উদ্দিন",
            "Editor-in-chief: Marta Olsen",
            "Genel Yayın Yönetmeni: Ayşe Demir",
        ),
        keeps=(
            "Editor-in-chief Marta Olsen resigned: nobody would print her.",
            "Redaktør: «Vi trykte det.» Så gikk han.",
            "Chefredaktör sökes",
            "Sjefredaktør: Vi trykte det",
            "Главный редактор: как газета пережила наводнение",
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
        pattern=r"(?:(?: +the)? +(?-i:[A-ZÀ-Þ])[^ .!?\"]*(?: (?-i:[A-ZÀ-Þ])[^ .!?\"]*)*)? *\??",
        longest=80,
        drops=("Why you can trust Harbour News", "Pourquoi faire confiance au Courrier ?"),
        keeps=(
            "Why Trust Harbour Reviews?",
            "Why you can trust the ice",
            "Why you can trust Marta Olsen with a boat",
        ),
    ),
    Rule(
        name="disclaimers.old_section",
        reason="Says behind the section's name how old the article is.",
        pattern=r"[^ .,!?:\"]+ this (?:article|story) (?:was published|is) more than (?:\d+|a|one) (?:years?|months?) (?:ago|old)[ .]*",
        longest=90,
        drops=("Opinion This article was published more than 1 year ago",),
        keeps=("She said this article was published more than 1 year ago and was wrong.",),
    ),
    Rule(
        name="disclaimers.old",
        reason="Says how old the article is.",
        begins=phrases(
            en="this article is more than|this article is over|this story is more than|this story is over|this post is more than|this post is over|this article was published more than|this story was published more than",
            de="dieser artikel ist älter als|dieser artikel ist mehr als|dieser artikel ist über|dieser text ist älter als",
            fr="cet article date de plus|cet article a plus|cet article a été publié il y a plus",
            es="este artículo tiene más|esta noticia tiene más|este artículo se publicó hace más",
            pt="este artigo tem mais|esta notícia tem mais",
            it="questo articolo ha più|questo articolo è stato pubblicato più|articolo pubblicato più",
            nl="dit artikel is ouder dan|dit artikel is meer dan|dit artikel is van meer dan",
            sv="den här artikeln är över|artikeln är äldre än|den här artikeln är mer än",
            da="artiklen er mere end|denne artikel er mere end|artiklen er over",
            no="artikkelen er over|artikkelen er mer enn|denne artikkelen er over",
            fi="juttu on yli|artikkeli on yli|tämä juttu on yli",
            pl="ten artykuł ma więcej|artykuł ma ponad|ten tekst ma ponad",
        ),
        pattern=r"(?: d[e']| que| di)? *(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|un|une|uno|una|um|uma|en|ett|et|een|ein|einem|zwei|drei|deux|trois|dos|dois|due|yhden|kahden) +(?:years?|months?|jahre?n?|monate?|ans?|mois|años?|meses|anos|mês|anni|anno|mesi|jaar|maanden?|år|månader|måneder|vuo(?:den|tta)|lat|roku|rok|days?|tagen?|dage|dagar|dager|dagen|días|dias|giorni|jours|dni)(?: +(?:old|ago|alt|oud|gammal|gammel|gamla|fa|vanha|d'ancienneté|geleden))?[ .!]*",
        longest=90,
        drops=(
            "This article is more than 5 years old",
            "Dieser Artikel ist älter als 2 Jahre",
            "Cet article date de plus d'un an",
            "Este artículo tiene más de 3 años",
            "Artikkelen er over ett år gammel",
            "Artiklen er mere end 30 dage gammel",
        ),
        keeps=(
            "This article is more than a list of names",
            "This story is over a century old, he said.",
            "Dieser Artikel ist älter als ich.",
        ),
    ),
    Rule(
        name="disclaimers.feed",
        reason="Says that nobody but a machine took it from an agency.",
        holds=phrases(
            hi="सिंडीकेट फीड|सिंडिकेट फीड",
            en="auto-generated from a syndicated feed|published from a syndicated feed|auto-published from an agency feed|published unedited from the agency feed",
        ),
        pattern=r".*[\x{0900}-\x{097f}].*|.*\b(?:this|not been|except for|our) .*",
        longest=320,
        drops=(
            "(इस खबर को हमारी टीम ने संपादित नहीं किया है. यह सिंडीकेट फीड से सीधे प्रकाशित की गई है.)",
            "This story is auto-generated from a syndicated feed.",
        ),
        keeps=(
            "The syndicated feed failed for two hours.",
            "Half of the stories were published from a syndicated feed, the study found.",
        ),
    ),
    Rule(
        name="disclaimers.print",
        reason="Where on paper it appeared.",
        begins=phrases(
            en="this article first appeared|this story first appeared|this article originally appeared|this article appears in|a version of this article appears in print|a version of this review appears in print|a version of this column appears in print|a version of this obituary appears in print|a version of this essay appears in print|a version of this letter appears in print|a version of this editorial appears in print|a version of this interview appears in print|a version of this story appears in print|a version of this article appeared in print|a version of this story appeared|a version of this article first appeared|this article appeared in print|this article appears in the print edition|this article appeared in the print edition|this article was published in the print edition|this story appears in the print edition|from the print edition",
            de="dieser artikel erschien in der|dieser artikel erscheint in der|dieser text erschien zuerst in|dieser beitrag erschien in der",
            fr="cet article est paru dans|article paru dans",
            es="este artículo apareció en la edición impresa|una versión de este artículo",
            it="questo articolo è apparso",
            nl="dit artikel verscheen in|dit artikel verscheen eerder in|een versie van dit artikel",
        ),
        # A censored article has its history too: here stand the paper's name, day and page, and no verb behind them.
        pattern=(
            r"(?:[ ,;:.(]+(?:in|on|of|at|the|and|under|with|for|eerder|verscheen|vandaag|gisteren|zuerst|auf|am|der|des|die|du|de|des|dans|le|la|les|el|en|il|nel|nella|su|del|della|una|versie|van|op|het|deze|print|printed|online|edition|editions|issue|section|page|pages|magazine|newspaper|paper|site|web|vom|ook|l'édition|\d{1,2}\.? (?:de )?[a-zà-ÿ]{3,10} (?:de )?(?:19|20)\d\d|weekend|headline|ausgabe|edición|edizione|édition|impresa|papier|numéro|número|numero|editie|krant|seite|página|[^ a-zß-ÿ]*\d[^ ]*|(?-i:[A-ZÀ-Þ\"'&])[^ ,;:.()]*))*"
            r"[ .,:)]*(?:(?:under|with) (?:the |this )?headlines?\b.*|headlined\b.*|order reprints.*|subscribe.*)?[ .)]*"
        ),
        longest=400,
        drops=(
            "A version of this article appears in print on Jan. 16, 2022, Section B, Page 10 of the New Lindholm edition with the headline: Marta Olsen, 91, Keeper of the Light. Order Reprints | Today's Paper | Subscribe",
            "A version of this review appears in print on November 3, 2015, on Page C5 of the New Lindholm edition with the headline: A Farm Turns, but the Plot Stands Still.",
            "This article appeared in the print edition of the Harbour Post.",
            "Dit artikel verscheen eerder in De Havenbode.",
        ),
        keeps=(
            'A version of this article appeared in court, where she read it aloud: "It is mine".',
            "A version of the events that nobody believed.",
            "This article appeared in print only after the censor had struck out eleven lines.",
            "A version of this story appeared in every paper in the country, and in none of them was the girl asked.",
            "Dieser Artikel erschien in der Parteizeitung und löste Proteste aus.",
            "Cet article est paru dans un journal clandestin en 1943 et a coûté la vie à son imprimeur.",
            "Una versión de este artículo llegó a manos de la policía antes de que se imprimiera.",
            "Dit artikel verscheen in een schoolkrant en leidde tot de schorsing van drie leerlingen.",
        ),
    ),
    Rule(
        name="disclaimers.issue",
        reason="In which issue of a Russian paper it appeared.",
        begins=phrases(ru="опубликовано в газете|статья опубликована в газете"),
        pattern=r" *[«\"]?[^\"«».,]{2,50}[»\"]?,? *(?:№|выпуск|номер|от \d|\d)[^,!?]{0,60}",
        longest=160,
        drops=(
            "Опубликовано в газете «Портовый вестник» №12",
            'Статья опубликована в газете "Портовый вестник" от 3 июня 2024 г.',
        ),
        keeps=(
            "Опубликовано в газете объявление о продаже порта.",
            "Статья опубликована в газете «Правда» в 1937 году, и её автор не вернулся домой.",
            "Опубликовано в газете «Правда» от 12 мая 1937 года письмо рабочих, которые требовали расстрела.",
        ),
    ),
    Rule(
        name="disclaimers.forward",
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
        pattern=(
            r"[ :.]*(?:certain |projections and other |«)?(?:(?:regarding|concerning|on|zu|bezüglich|relative aux?|sobre) )?(?:\"?safe harbor\"? .{0,80}|forward[- ]looking (?:statements|information)|zukunftsgerichtete[n]? aussagen|déclarations prospectives|declaraciones (?:prospectivas|a futuro))?[ .:]*"
            r"|.*(?:within the meaning|actual results|materially|undertakes? no|no obligation|assumptions|uncertaint|litigation reform|(?:are|contains?|constitute|may include) (?:certain )?\"?forward|words such as|wesentlich|ungewiss|unsicherheit|abweichen|incertitudes|sensiblement|difieran|incertidumbre|sustancialmente).*"
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
            "Forward-looking statements by central bankers move markets more than rates do.",
            "Cautionary note: investors sued over the forward-looking statements and lost.",
            "Zukunftsgerichtete Aussagen des Vorstands stehen im Mittelpunkt des Prozesses.",
        ),
    ),
)
