"""What else the site has: further heads and links, and who else had a hand in it."""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases

_PROPER = r"(?-i:[A-ZÀ-ÞА-Я0-9])[^ .!?:,;\"]*"
_MANY = r"\d{1,2}"
_SPAN = r"[^ .,!?\"]{1,10}\.?"
_AGO = (
    r"(?:(?:m|mins?|minutes?|h|hrs?|hours?) ago|(?:or[ae]|min|minut[oi]) fa|(?:uur|min|minuut|minuten) geleden|(?:timm(?:e|ar)|tim|timer?|min|minut(?:er|ter)?) (?:sedan|siden)|(?:tuntia?|minuuttia?) sitten|(?:godz|godzin[yę]?|min|minut[yę]?)\.? temu|"
    r"(?:час(?:а|ов)?|ч|минут[ыу]?|мин|годин[иу]?|год|хвилин[иу]?|хв)\.? (?:назад|тому)|(?:saat|dakika|dk) önce|(?:jam|menit) (?:yang )?lalu|(?:giờ|phút) trước)"
)
_IN = r"(?:vor|il y a|hace|há|prieš|před|πριν(?: από)?|för|for|acum) \d{1,2} (?:min(?:ute)?[ns]?|std|stunden?|h|heures?|minutos?|horas?|val|minučių|hodin(?:ami|ou)|minutami|ώρ(?:α|ες)|λεπτ[άό]|timm(?:e|ar) sedan|timer? siden|min(?:utt?er)? s(?:eda|ide)n|or[eă])\.?"

_CLOSED = r"(?:[.;)\]| ]*|[.;] .*)"
_FROM = rf"(?: (?:from|in) [^.!?\"]{{2,80}})?{_CLOSED}"
_NO_RELATIVE = r"(?:(?-i:[^w ])|w[^h ])[^ ]*"
"""Any word but "who" and its kin: somebody "who contributed to this report" is told of."""

_MAY_LEAD = phrases(
    en="watch|listen|recommended|in pictures|in pics|explained|explainer|don't miss|must read",
    fr="à lire|à voir|lire",
    es="además|más información|conozca más|conoce más|puedes ver|te recomendamos|también te recomendamos|te sugerimos",
    it="approfondisci|per approfondire",
    pl="polecamy",
    tl="basahin",
    sw="soma",
    ru="подробнее",
)
"""Words that lead to another article, or to what one should eat and hear: such lines look like a title."""

_FROM_HOUSE = phrases(
    en="more on|more from|more in|read more on|read more from|read more in|see more from|see more by|see more on|read more at|related news on|related news from|related stories on|related articles on|other stories in|other stories on|most read in|most popular in|most popular on|trending in|trending on|recent articles by|recent posts by|recent stories by",
    de="mehr aus|mehr zum thema",
    fr="plus d'articles sur|plus d'articles de",
)
_FROM_ANY = phrases(
    en="more about|more by|read more about|latest on|latest from|latest in",
    de="mehr von|mehr zu",
    es="más de|más sobre|más en",
    pt="mais de|mais sobre|mais em",
    it="altro su|altro da",
    nl="meer over|meer van|meer uit",
    sv="mer från|mer om",
    da="mere fra|mere om",
    no="mer fra",
)
"""Behind these one name alone may be whom the article goes on to tell of."""

_SOMETHING = rf"(?-i:[A-ZÀ-ÞА-Я])[^ .!?:,;\"]*(?: (?:and |& |of |the |for |in |on )*{_PROPER})*"
_THIS = rf" this (?:story|topic|subject|section|author|series|blog|site|category){MARKS}"

RULES = (
    Rule(
        name="related.ranked",
        reason="Heads what is read most in a part of the site.",
        pattern=(
            rf"(?:most (?:read|viewed|popular|watched|commented) in|meistgelesen(?:e artikel)? in|(?:articles )?les (?:plus|\+) lus (?:en|dans)|(?:lo más (?:leído|visto)|(?:las )?más leídas) (?:en|de)|(?:as )?mais (?:lid[ao]s|vistas) (?:em|d[eoa]|n[oa])|"
            rf"(?:[il]e? )?più lett[ie] (?:di|in)|(?:meest|best) gelezen in|najczęściej czytane w|terpopuler di) (?:the |el |la |l')?{_PROPER}(?: (?:& )?{_PROPER}){{0,2}}{MARKS}|[^ .,!?0-9]{{1,10}} (?:많이 본|인기|주요|최신) (?:기사|뉴스)"
        ),
        longest=60,
        heads=True,
        follows=True,
        drops=("Most read in Sport", "Lo más leído en Deportes", "Mais lidas em Política", "Meistgelesen in Kultur", "항구 많이 본 기사"),
        keeps=("Most read in bed.", "Lo más leído en años", "Most popular in the harbour", "그가 많이 본 기사는 없었다."),
    ),
    Rule(
        name="related.from",
        reason="Heads what else there is from somewhere or on something.",
        begins=_FROM_HOUSE,
        # A number is no name: "Más de 300 muertos".
        pattern=rf" (?:the )?{_SOMETHING}(?:\.(?:com?|org|net)\b(?:\.[a-z]{{2}})?)?{MARKS}|{_THIS}",
        longest=60,
        follows=True,
        drops=("Related News on Harbour Post:", "Read more at Harbour Post", "More from Harbour Post", "More on HBS:", "More in Entertainment", "READ MORE ON THE BRIDGE", "More on this story", "See more by Ina Li on HarbourPost.com."),
        keeps=("More from less: how a town saves", "More on Monday, he said.", "More in hope than in faith", "More on the way"),
    ),
    Rule(
        name="related.from_many",
        reason="Heads what else there is from somebody or on something, by two words of a name at least or before a link's sign.",
        begins=_FROM_ANY,
        pattern=rf" (?:the )?(?:{_SOMETHING} {_PROPER}(?:\.(?:com?|org|net)\b(?:\.[a-z]{{2}})?)?{MARKS}|{_SOMETHING} *[:>»›→►▶][ :>»›→►▶]*)|{_THIS}",
        longest=60,
        follows=True,
        drops=("Mehr von Hafenbote:", "Meer over Lindholm »", "More about Marta Olsen", "More about this author", "Más de El Muelle"),
        keeps=("More about Olsen", "Más de Ana", "Meer over Rembrandt", "Latest from Lindholm", "Más de 300 Muertos", "Mais de 40"),
    ),
    Rule(
        name="related.from_one",
        reason="Heads what else there is from somewhere or on something of one name: an article has such a head on a town or a painter.",
        begins=_FROM_ANY,
        pattern=rf" (?:the )?(?-i:[A-ZÀ-ÞА-Я])[^ .!?:,;\"]*{MARKS}",
        longest=60,
        firm=False,
        follows=True,
        drops=("Mehr von Hafenbote", "Más de Puerto", "Meer over Lindholm", "Mer från Vikhamn"),
        keeps=("More on the way", "More on Monday, he said."),
    ),
    Rule(
        name="related.title",
        reason="Points to another article, named behind a word that an article may use as well: a title begins large, and neither asks nor calls.",
        begins=("now read", "watch", "listen", "explained", "explainer", "in pictures", "in pics", "подробнее"),
        pattern=r" *[:|>»]+ *[\"']?(?-i:[A-ZÀ-ÞА-Я0-9]).*[^.!?)\]]",
        longest=160,
        follows=True,
        drops=("Watch: Keeper climbs his stairs for the last time", "Explained: How a ferry is lifted", "Now read: The average brick lasts for 300 years", "Подробнее: Порт закрыт"),
        keeps=("Listen: do you hear the sea?", "Listen - I never stole a boat!", "Watch - and learn", "Explained: the four stages of grief"),
    ),
    Rule(
        name="related.perhaps",
        reason="Points to another article, or recommends something, behind a colon or bar.",
        begins=_MAY_LEAD,
        pattern=r" *[:|>»-]+ *.*[^.]",
        longest=160,
        firm=False,
        follows=True,
        drops=("Recommended: The crane that fell", "À voir : Le port en images", "Más información: El puerto cerrado"),
        keeps=("Recommended costs rose.", "Además, el puerto cierra."),
    ),
    Rule(
        name="related.also",
        reason="Heads what else there is somewhere, or on a day: a list of events has such heads as well.",
        begins=("also in", "also on", "also from", "also by"),
        pattern=rf" (?:the )?{_PROPER}(?: (?:and |& |of |the |for |in )*{_PROPER})*{MARKS}| this (?:story|topic|subject|section|author|series|blog|site|category){MARKS}",
        longest=60,
        firm=False,
        follows=True,
        drops=("Also in Sport", "Also on Harbour Post:", "Also by this author"),
        keeps=("Also in the north", "Also on Monday, he said."),
    ),
    Rule(
        name="related.shelf",
        reason="Heads a shelf of the site's other texts.",
        says=phrases(
            en="recommended by our editors|other articles you may find interesting|other articles you might find interesting|articles you may find interesting|other articles you may like|you may be interested in|you might be interested in|you may also be interested in the following topics|you may also be interested in the following|you may be interested in the following topics as well|related resources|related tags|related topics|related pages|related reads|related products|related services|related courses|related guides|related blogs|related blog posts|related case studies|recent blogs|recent blog posts|latest blogs|latest blog posts|latest blog post|latest insights|similar posts|similar articles|similar stories|similar blogs|other posts|other blog posts|other news|read more stories|read more articles|read more posts|more blog posts|more blogs|more resources|more to explore|more trending|more like this|more great reads|explore more on these topics|explore more topics|recommended by outbrain|sponsored links by taboola|promoted links by taboola|by taboola|powered by outbrain|watch next|read next|up next|next post|next article|previous post|previous article|next story|previous story|popular searches|popular topics|popular categories|popular articles|popular guides|blog categories|blog archive|all articles|all posts|all blogs|all stories|view all blogs|view all articles|view all resources|view all stories|view all news|see all articles|see all stories|see all news|back to blog|back to news|back to all posts|back to gallery|back to all news|back to articles|"
            "if you liked this post you might also like|if you enjoyed this post you might also like|if you liked this article you may also like|if you enjoyed this article you might also like|like what you're reading?|you may also enjoy|you might also enjoy|people also read|readers also liked|others also read|don't miss these|in case you missed it|feed for comments|permalink|permalink comments feed for comments back to top",
            de="weitere informationen|weitere meldungen|weitere videos|weitere artikel zum thema|das könnte sie ebenfalls interessieren|zurück zur übersicht|zurück zum blog|alle beiträge|alle artikel|alle news", fr="articles similaires|articles connexes|retour au blog|retour aux actualités|tous les articles|toutes les actualités|article suivant|article précédent", es="entradas relacionadas|entradas similares|artículos similares|volver al blog|todas las entradas|todas las noticias|artículo siguiente|artículo anterior|entrada siguiente|entrada anterior", pt="posts relacionados|posts similares|voltar ao blog|todos os posts|todas as notícias|próximo post|post anterior|artigo seguinte|artigo anterior", it="articoli simili|post correlati|torna al blog|tutti gli articoli|tutte le notizie|articolo successivo|articolo precedente",
            nl="vergelijkbare artikelen|terug naar overzicht|terug naar blog|alle artikelen|alle berichten|volgend artikel|vorig artikel", sv="fler artiklar|liknande artiklar|tillbaka till bloggen|alla artiklar|nästa artikel|föregående artikel", da="flere artikler|lignende artikler|alle artikler", no="flere saker|lignende artikler|alle saker", pl="podobne wpisy|podobne artykuły|powiązane wpisy|wszystkie wpisy|wszystkie artykuły|następny wpis|poprzedni wpis", cs="podobné články|související články|všechny články|další článek|předchozí článek", sk="súvisiace články|podobné články|ďalšie články|prečítajte si tiež|čítajte tiež|mohlo by vás zaujímať", sl="preberite tudi|preberite še|sorodni članki|morda vas bo zanimalo",
            lt="taip pat skaitykite|skaitykite taip pat|susiję straipsniai|daugiau naujienų|populiariausi straipsniai", lv="lasi arī|lasiet arī|saistītie raksti|citi raksti|populārākie raksti", et="loe ka|loe veel|loe lisaks|seotud artiklid|rohkem uudiseid|enim loetud", sr="pročitajte još|pročitajte i|povezane vesti|najčitanije|прочитајте још|прочитајте и|повезане вести|најчитаније", **{"is": "lesa meira|lestu meira|tengdar fréttir|fleiri fréttir|mest lesið"},
            ka="ასევე წაიკითხეთ|მსგავსი სიახლეები", az="həmçinin oxuyun|oxşar xəbərlər", sq="lexo edhe|lexoni edhe|lajme të ngjashme", ca="llegeix també|notícies relacionades|articles relacionats", eu="irakurri ere|erlazionatutako albisteak",
        ),
        numbers=True,
        longest=100,
        follows=True,
        drops=("Related Resources", "Recent Blogs", "Other Posts:", "Read More Stories", "If you liked this post you might also like:", "Weitere Informationen", "Articles similaires", "Taip pat skaitykite", "Loe ka:", "Pročitajte još", "S\u00favisiace \u010dl\u00e1nky"),
        keeps=("Other posts were filled by the king.", "Recent blogs say nothing.", "Popular topics at the harbour: rain and fish"),
    ),
    Rule(
        name="related.onsite",
        reason="A link to another text, below the address where it stands.",
        pattern=r"(?:also )?(?:on|from|at|via) (?:the )?[a-z0-9-]+\.(?:com|org|net|info|co\.[a-z]{2}|com\.[a-z]{2}|de|fr|es|it|nl|ca|au) ?: (?-i:[^a-zß-ÿ]).+",
        longest=200,
        drops=("On HarbourChronicle.com: Ferry sales plunge nearly 17 percent in August", "From kelso.com: The bridge in pictures"),
        keeps=("On facebook.com: a photograph of the mayor in his bath", "On amazon.com it costs ten dollars.", "At the harbour: two ships"),
    ),
    Rule(
        name="disclaimers.reuse",
        reason="Where one may ask to print it again.",
        says=phrases(
            en="reuse this content|license this content|license this article|reprints & permissions|reprints and permissions|rights & permissions|rights and permissions|request permissions|request reprint|order reprints|purchase reprints|buy reprints|republish this article|republish this story|republish our articles for free|syndicate this content",
            de="artikel lizenzieren|nutzungsrechte erwerben|rechte an diesem artikel", fr="acheter les droits|droits de reproduction", es="comprar derechos|derechos de reproducción|republicar este artículo", pt="republicar este artigo|republicar", it="ripubblica questo articolo", nl="artikel herpubliceren|rechten op dit artikel",
        ),
        longest=60,
        drops=("Reuse this content", "License this content", "Reprints & Permissions", "Republish this article"),
        keeps=("License this dog or lose it", "They will reuse this content of the barrels."),
    ),
    Rule(
        name="describing.contributed",
        reason="Who else had a hand in it.",
        field="desk",
        holds=phrases(
            en="contributed to this report|contributed to this article|contributed to this story|contributed to this piece|contributed to this post|contributed to this dispatch|contributed reporting|contributed additional reporting",
            de="mit informationen der nachrichtenagenturen|sowie der nachrichtenagenturen", fr="a contribué à cet article|ont contribué à cet article", es="contribuyó a este artículo|contribuyeron a este artículo|contribuyó con este reportaje|contribuyeron con este reportaje", pt="contribuiu para esta reportagem|contribuíram para esta reportagem|colaborou nesta reportagem",
        ),
        # Somebody by name, or somebody of the press: ministers and sisters have a hand in stories as well.
        pattern=rf"(?:[^\"]* )?(?:(?-i:[A-ZÀ-Þ])[^ ]*[ ,](?:[^\"]* )?(?-i:[A-ZÀ-Þ])[^ ]*|[^\"]*(?:staff|wire|agenc|correspondent|writers?|reporter|journalist|editor|newsroom|bureau|press)[^ ]*|(?-i:[A-Z]{{2,}})|reuters|bloomberg|xinhua)(?: in [^ ,.]+)?,? (?:have |has |also )*contributed [^,.;:!?\"]{{3,60}}{_FROM}|[^\"]*(?:contribu[^t]|colaborou)[^,.;:!?\"]{{3,60}}{_CLOSED}|.*nachrichtenagenturen[^.!?\"]{{0,80}}{_CLOSED}",
        longest=300,
        drops=(
            "Associated Press writers Ina Li, Bo Holm and Eva Lund contributed to this report.", "Harbour Digital's Piet Hartman contributed to this report.", "Mit Informationen der Korrespondenten sowie der Nachrichtenagenturen AFP, AP, dpa",
        ),
        keeps=("Ruth Calder, who contributed to this report, said the numbers were worse than anybody had feared.", "Two clerks contributed to this report, and one of them says now that he was told to leave out the flood.", "The storm contributed to this disaster.", "Three former ministers contributed to this report.", "Two sisters have contributed to this story", "She contributed to the report of the commission in May."),
    ),
    Rule(
        name="describing.checked",
        reason="Who looked it over.",
        field="desk",
        begins=("fact checked by", "fact-checked by", "medically reviewed by", "reviewed by", "expert reviewed by", "peer reviewed by", "technically reviewed by", "legally reviewed by", "proofread by"),
        pattern=rf" ?:? ?(?:(?:dr\.? |prof\.? ){_PROPER}|{_PROPER} {_PROPER})(?: {_PROPER}){{0,3}}(?:, ?(?-i:[A-Z])[^.!?\"]{{1,59}})?{MARKS}",
        longest=140,
        drops=("Medically reviewed by Ina Li, MD", "Fact checked by Eva Lund", "Reviewed by: Bo Holm"),
        keeps=("Reviewed by Congress", "Proofread by Marta", "Reviewed by Parliament, the bill failed twice.", "Narrated by Ina Li", "Reviewed by nobody, the book sold.", "Reviewed by the court, the law fell."),
    ),
    Rule(
        name="describing.hours_ago",
        reason="How few hours or minutes ago it was: so stamps of lists and of running reports count, no article's own line.",
        pattern=(
            rf"(?:(?:posted|published|updated|last updated|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|laatste update|обновлено|güncellendi):? )?(?:(?:about )?{_MANY} ?{_AGO}|{_IN}|{_MANY} (?:órája|perce)|"
            r"\d{1,2} ?(?:个?小时前|個?小時前|分钟前|分鐘前|時間前|分前|시간 ?전|분 ?전)|\d{1,2} ?(?:ชั่วโมง|นาที)(?:ที่แล้ว|ที่ผ่านมา)|\d{1,2} (?:घंटे|घंटा|मिनट) पहले|\d{1,2} (?:ঘণ্টা|ঘন্টা|মিনিট) আগে|\d{1,2} (?:ساعت|دقیقه) پیش|"
            rf"(?:منذ|قبل) \d{{1,2}} (?:ساعات|ساعة|دقيقة|دقائق)|לפני {_MANY} (?:שעות|דקות)){MARKS}"
        ),
        longest=30,
        told=False,
        follows=True,
        drops=("14 hours ago", "vor 2 Stunden", "il y a 3 heures", "hace 5 horas", "3 saat önce", "2小时前", "Updated 12 mins ago", "5 часов назад", "2시간 전", "2 घंटे पहले", "לפני 2 שעות", "منذ 3 ساعات", "πριν από 2 ώρες", "for 2 timer siden"),
        keeps=("A year ago today", "Two hours ago he left", "10 years ago", "vor 25 Jahren", "3 days ago", "2 hours ago he left"),
    ),
    Rule(
        name="describing.hour_ago",
        reason="How few hours ago it was, in words or in figures of its own.",
        says=phrases(ar="منذ ساعة|منذ ساعتين|منذ دقيقة|منذ دقيقتين|قبل ساعة|قبل ساعتين", he="לפני שעה|לפני שעתיים|לפני דקה", fa="ساعت پیش|دقیقه پیش", bn="ঘণ্টা আগে|ঘন্টা আগে|মিনিট আগে"),
        numbers=True,
        longest=30,
        told=False,
        follows=True,
        drops=("منذ ساعتين", "לפני שעתיים", "۲ ساعت پیش", "২ ঘণ্টা আগে"),
        keeps=("לפני שעתיים הוא יצא", "قبل ساعة من الفجر"),
    ),
    Rule(
        name="describing.hours_before",
        reason="How few hours or minutes ago it was, where the word for it stands before them.",
        begins=phrases(hr="prije", sr="pre|пре", bg="преди", sl="pred", sk="pred"),
        pattern=rf" \d{{1,2}} (?:sat[ai]?|сат[аи]?|час(?:а|ове)?|h|minut[aeio]?|минут[аеи]?|мин|min|ur(?:o|ama|ami)?|hodin(?:ou|ami)){MARKS}",
        longest=30,
        told=False,
        follows=True,
        drops=("prije 2 sata", "преди 3 часа", "пре 5 минута", "pred 2 urama"),
        keeps=("prije 2 godine", "Prije 2 sata otišao je", "преди 3 години"),
    ),
    Rule(
        name="describing.relative",
        reason="How long ago it was, as lists of titles and running reports say it, and nothing else.",
        pattern=(
            rf"(?:(?:posted|published|updated|added|about|um|vor|il y a|hace|há|prieš|před|acum|пре|преди) )?{_MANY} ?{_SPAN} (?:ago|fa|geleden|sedan|siden|sitten|temu|назад|тому|önce|(?:yang )?lalu|trước){MARKS}|"
            rf"(?:vor|il y a|hace|há|prieš|před|acum|пре|преди|fa) {_MANY} {_SPAN}{MARKS}|\d{{1,2}} ?(?:小时前|小時前|分钟前|分鐘前|天前|時間前|分前|日前|시간 전|분 전|일 전){MARKS}"
        ),
        longest=30,
        firm=False,
        drops=("14 hours ago", "vor 2 Stunden", "Prieš 1 val.", "il y a 3 jours", "hace 5 horas", "3 saat önce", "2 小时前", "Updated 12 mins ago", "5 часов назад"),
        keeps=("A year ago today", "Two hours ago he left", "21 days later"),
    ),
    Rule(
        name="describing.contributing",
        reason="Who else had a hand in it, by their names behind one word.",
        field="desk",
        begins=("contributing", "also contributing"),
        pattern=rf" *: *{_PROPER}(?: {_PROPER}){{1,4}}(?:(?:,? and|,|;) (?:the )?{_PROPER}(?: {_PROPER}){{0,4}}){{0,8}}[. ]*",
        longest=200,
        firm=False,
        follows=True,
        drops=("Contributing: Ina Li, Bo Holm, Associated Press.", "Contributing: Marta Olsen", "Also contributing: Ina Li and the Associated Press"),
        keeps=("Contributing: higher wages, lower taxes", "Contributing factors: Speed, Alcohol", "Contributing Ina Li and Bo Holm", "Contributing: Rain", "Contributing: Ina Li says nothing of it."),
    ),
    Rule(
        name="credits.number",
        reason="Which picture of how many it is.",
        pattern=r"(?:image|images|photo|picture|slide|pic|foto|bild|imagen|imagem|immagine|afbeelding|zdjęcie|фото|kuva|bilde|billede)s? ?:? ?#?\d{1,3} ?(?:of|/|out of|von|de|van|sur|di|av|af|z|из|/) ?/? ?\d{1,3}[ :.]*",
        longest=30,
        drops=("Image 1 of 9", "Photo 3/12", "Bild 2 von 5", "Foto 1 de 8", "Image 1 of / 9"),
        keeps=("1 of 9", "Images of 9 towns", "Photo 51 of the helix"),
    ),
    Rule(
        name="related.jobs",
        reason="A vacancy, as German law has it titled.",
        holds=("m/w/d", "w/m/d", "m/f/d", "d/m/w", "m/w/x", "w/m/x", "f/m/d"),
        # A trade and who offers it: of small words none but those that join trades, so no verb.
        pattern=(
            r"(?:(?:(?-i:[^a-zß-ÿ \".!?,:][^ \".!?,:]*)|oder|und|für|als|im|der|des|/|-) +){1,12}\([mwfd]/[mwfd]/[mwfdx]\)(?:,? ?(?:(?-i:[A-ZÄÖÜ0-9(|/-])|(?:oder|als|im|ab|in teilzeit|in vollzeit)\b)(?:[^\".!?]|\b[a-z]\. |co\.)*)?"
        ),
        longest=220,
        follows=True,
        drops=("Ingenieur Nachrichtentechnik (m/w/d)", "IT-Koordinator/in (w/m/d) Hafenzentrum e. V. (öffnet im neuen Fenster)", "Entwickler Software (m/w/d) Kran GmbH"),
        keeps=(
            "Die Reederei sucht Matrosen (m/w/d) und bietet 3000 Euro im Monat.",
            "Was das Kürzel (m/w/d) in Anzeigen bedeutet",
            "Die Stadt sucht einen Hafenmeister (m/w/d). Beworben hat sich bisher niemand.", "(m/w/d) steht seit 2019 in jeder Anzeige, sagt sie.",
        ),
    ),
    Rule(
        name="related.fused_neighbour",
        reason="Names the article before or after this one, right behind its label, as the theme of many weblogs does.",
        pattern=(
            r"(?-i:Previous article|Next article|Artículo anterior|Artículo siguiente|Artigo anterior|Próximo artigo|Artigo seguinte|Article précédent|Article suivant|Vorheriger Artikel|Nächster Artikel|Articolo precedente|Articolo successivo"
            r"|Vorig artikel|Volgend artikel|Föregående artikel|Nästa artikel|Forrige artikel|Næste artikel|Poprzedni artykuł|Następny artykuł|Předchozí článek|Další článek|Articolul precedent|Articolul următor|Előző cikk|Következő cikk"
            r"|Artikulli paraprak|Artikulli tjetër|Prethodni članak|Sljedeći članak|Sledeći članak|Предыдущая статья|Следующая статья|Попередня стаття|Наступна стаття|Предишна статия|Следваща статия|Προηγούμενο άρθρο|Επόμενο άρθρο"
            r"|Önceki İçerik|Sonraki İçerik|Önceki makale|Sonraki makale|Artikel sebelumnya|Artikel sebelumya|Artikel berikutnya|Bài trước|Bài tiếp theo)(?:(?-i:[A-ZÀ-ÞА-ЯΑ-Ω\"«„“0-9]).*)"
        ),
        longest=220,
        follows=True,
        drops=("Previous articleThe ferry is back at the quay", "Next articleWho pays for the crane?", "Artikulli tjetërTrageti kthehet në port", "Artículo anteriorEl ferry vuelve al muelle", "Предыдущая статьяПаром вернулся"),
        keeps=("Previous articles told of the ferry.", "Next article The ferry", "Previous article"),
    ),
)  # fmt: skip
