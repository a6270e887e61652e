"""What points from between an article's paragraphs to another article, by its title, or to all of a place.

As in :mod:`flows.cleaning.rules.inserts` it is taken for good wherever it stands: the words around are such as no prose has.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.languages import LARGE
from flows.cleaning.rules.proper import HAN

_TITLED = r"(?-i:[^a-zß-ÿćčďěęłńňřśşšťůűźżžő ])"
"""With what a title begins."""
_PLACE = rf"{_TITLED}[^ .,!?:\"]+(?:(?: (?:am|an der|bei|im|aan|sur|en|i|på))? {_TITLED}[^ .,!?:\"]+){{0,2}}"
_READ = phrases(
    de="lesen sie dazu|lesen sie hierzu|lesen sie hier",
    fr="à voir aussi|à écouter aussi|à lire ou relire|lire aussi notre enquête|lire aussi notre éditorial|lire aussi notre reportage|lire aussi l'enquête|lire aussi l'entretien|lire aussi le reportage|lire aussi la chronique|lire aussi l'analyse|lire notre enquête|lire notre reportage|lire notre décryptage|lire notre analyse|lire notre dossier|lire notre article|lire l'enquête|lire le reportage|lire l'entretien|lire la chronique|lire l'éditorial|lire le récit|lire le décryptage",
    nl="lees ook dit artikel|lees ook dit|lees ook deze reportage|lees ook het interview|lees ook de column|lees meer over",
    sv="missa inte",
    da="gå ikke glip af|læs mere om",
    no="ikke gå glipp av|les mer om",
    fi="lue aiheesta|lue täältä",
    pl="czytaj|zobacz",
    cs="přečtěte si",
    hu="ezt is olvassa el|ezt is olvasd el|ez is érdekelheti|ez is érdekelhet|kapcsolódó cikkünk",
)
_ALSO = phrases(
    fr="à lire aussi|a lire aussi|lire aussi|à lire également|lire également|à voir aussi|lire notre enquête|lire notre décryptage|lire notre reportage|lire notre analyse|lire le reportage|lire l'enquête",
    nl="lees ook",
    sv="läs också|läs även|se även",
    da="læs også",
    no="les også",
    fi="lue myös",
    pl="czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też",
    cs="čtěte také|čtěte též|přečtěte si také",
)

_SHOUTED = (
    # In capitals, or each word large, it is no sentence that asks to read a book.
    r"(?-i:(?:READ ALSO|ALSO READ|LESEN SIE AUCH|LIRE AUSSI|[ÀA] LIRE AUSSI|[ÀA] VOIR AUSSI|LEA TAMBIÉN|LEE TAMBIÉN|LEIA TAMBÉM|VEJA TAMBÉM|LEGGI ANCHE|LEES OOK|LÄS OCKSÅ|LÄS ÄVEN|LÆS OGSÅ|LES OGSÅ|LUE MYÖS|CZYTAJ TEŻ|CZYTAJ TAKŻE|CZYTAJ RÓWNIEŻ|ČTĚTE TAKÉ|PROČITAJTE I|ЧИТАЙТЕ ТАКЖЕ|ЧИТАЙТЕ ТАКОЖ|ПРОЧЕТЕТЕ ОЩЕ|ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ|[BS][A-Z]{3,4} JUGA|Baca Juga|Simak Juga|XEM THÊM)"
    r" +[^a-zß-ÿа-яіїєα-ώ :;,.!?|-][^ .!?|]*[a-zß-ÿа-яіїєα-ώ][^ .!?|]*(?: [^ .!?|]+)*(?: [^ .!?|]*[^ .!?|,;:]))"
)
"""A label without a colon, and a title of two words or more."""

ABOVE = (
    Rule(
        name="related.named",
        reason="Points to another article, named behind a label that begins no sentence of prose.",
        begins=phrases(
            en="read here|watch now|watch below|watch here|listen here|more from us|icymi|in case you missed it|full story|more on this topic|read the full story|read the story|watch video",
        ),
        # What is listed, where and by whom, has fewer words.
        pattern=r" ?[:|] *(?-i:[A-ZÀ-Þ0-9\"'])[^ .!?|]*(?: [^ .!?|]+)+ [^ .!?|]*[^.!?,;: ]",
        longest=160,
        follows=True,
        told=False,
        drops=("WATCH NOW: Crane falls into the harbour", "ICYMI: Council closes Pier 7", "Full story: Who pays for the crane"),
        keeps=("Read this: Harbour Lights by Ina Li", "Now playing: Hamlet, Gate Theatre, until May", "Suggested reading: Ina Li, Harbour Lights (Quay Press)", "Full coverage: Home, car and boat", "Listen here: Harbour Radio", "Read this: it is short.", "Full coverage: what the insurer does not say.", "Watch here | and learn"),
    ),
    Rule(
        name="related.read",
        reason="Points to another article behind one word: a title has more small words than a book's.",
        begins=("read",),
        pattern=r" *[:|] *(?-i:[A-Z0-9][^ .!?|\"]*(?: [^ .!?|\"]+){4,} [^ .!?|\"]*[a-z0-9'])| *\| *(?-i:[A-Z0-9])[^ |]*(?: [^ |]+){2,} [^ |]*[^.!?]",
        longest=160,
        follows=True,
        told=False,
        drops=("Read: Council approves budget after late vote", "READ | Crane falls into harbour"),
        keeps=("Read: The Sea by Ina Li", "Read: Two pages every night", "READ | REST | REPEAT", "Read: A book about trees", "Read: the small print", "Read: Harbour Lights, Ina Li", "Read | and weep"),
    ),
    Rule(
        name="related.capitals",
        reason="Points to another article behind a label in capitals, or one that its colon joins to the title.",
        pattern=r"(?-i:(?:GALLERY|PODCAST|PREVIOUSLY|READ HERE) *: *[A-Z0-9][^ ,]* [^.!?,]*[a-z][^.!?,]*[^.!?,;:]|(?:More|Related|Read more):[A-Z0-9][^ ]*(?: [^ .!?]+){3,} [^.!?]*[^.!?,;:])|" + _SHOUTED,
        longest=160,
        follows=True,
        told=False,
        drops=("GALLERY: Crane falls into harbour", "More:Tarr River crests at 19 feet", "READ ALSO Bridge collapses", "Baca Juga Jembatan Ambruk", "LEES OOK Brug ingestort", "ЧИТАЙТЕ ТАКЖЕ Мост рухнул"),
        keeps=("Baca juga Laskar Pelangi", "Lees ook De Avonden", "READ ALSO THE SMALL PRINT", "READ ALSO the small print", "Also Read Your Contract", "SEE ALSO Smith v Jones", "READ ALSO Dickens", "READ ALSO The small print, she wrote.", "Gallery: a room with a view", "GALLERY: Harbour House, 12 Quay Street", "More:12 eggs and milk", "GALLERY: A ROOM", "More: Olsen, Holm"),
    ),
    Rule(
        name="related.bare",
        reason="Points to another article behind a label without a colon.",
        begins=("related story", "related article"),
        pattern=r" (?-i:[A-Z])[^ .!?:;]*(?: [^ .!?:;]+){4,}",
        longest=160,
        follows=True,
        told=False,
        drops=("RELATED STORY Who pays for the crane",),
        keeps=("Related articles of faith", "Related article 12 says no state may", "Related story telling"),
    ),
    Rule(
        name="related.read_more",
        reason="Points to another article behind a label without a colon: of an author's works one reads more in fewer words.",
        firm=False,  # "Read More Books This Year and Watch Less Television" is a headline
        begins=("read more",),
        pattern=r" (?-i:[A-Z0-9])[^ .!?:,;]*(?: [^ .!?:,;]+){5,}",
        longest=160,
        follows=True,
        told=False,
        drops=("Read more Council approves budget after late-night vote",),
        keeps=("Read more Dickens", "Read More Books This Year", "Read more Dickens, said the minister, and the pupils laughed"),
    ),
    Rule(
        name="related.click",
        reason="Says what a click on it brings.",
        begins=phrases(
            en="click here for more|click here for the latest|click here for all|click here for full coverage|click here to read more|click here to read the full|click here to see|click here to view|click here to watch|click here to follow|click here to subscribe|click here to sign up|click here to listen|click here to join|tap here for more|tap here to read|tap here to watch|like what you're reading? click here",
        ),
        pattern=r"(?:[^\",.:?!]|[.][a-z])*[.!]?",
        longest=120,
        follows=True,
        told=False,
        drops=("Click here for more Harbor News.", ">> Click here for the latest headlines", "CLICK HERE FOR MORE SPORTS COVERAGE ON HARBORNEWS.COM", "Click here to follow us on Instagram"),
        keeps=("Click here to read more. It was a trap.", "Click here for more: that was how the scam began.", "Click here to read your fine, the message said, and four thousand did.", "Click here and everything goes."),
    ),
    Rule(
        name="related.sounds",
        reason="Leads to a station's programmes.",
        begins=phrases(en="listen to highlights from|listen to the best of|listen live to|watch the latest episode of|watch live on|catch up with the latest episode of"),
        pattern=r" [^\"]*\bon (?:the )?(?:(?-i:[A-Z])[^ .,\"]* ){0,3}(?:sounds|iplayer|player|radio|tv|fm|youtube|app|podcasts?|spotify|facebook|twitch|stream)(?:[ ,.].*)?",
        longest=200,
        follows=True,
        told=False,
        drops=("Listen to the best of Harbour Radio Kelso on Sounds", "Listen to highlights from Kelso on Harbour Sounds, catch up with the latest episode of The Quay."),
        keeps=("Listen to the best of Bach on Good Friday", "Watch live on the Quay on Saturday. Admission is free.", "Listen to the best of your teachers", "Listen to the best of them on a winter's night"),
    ),
    Rule(
        name="related.all_of",
        reason="Leads to all that the house has of a place or a section.",
        begins=phrases(
            es="lee aquí todas las noticias de|lee todas las noticias de|accede aquí a todas las noticias de|accede a todas las noticias de|consulta todas las noticias de|consulta aquí todas las noticias de|lo más leído en|más noticias de", pt="leia mais notícias de|leia mais notícias do|leia mais notícias da|leia mais notícias sobre|veja mais notícias de|veja mais notícias do|veja mais notícias da|leia outras notícias de|leia outras notícias do",
            it="leggi le altre notizie di|leggi tutte le notizie di|tutte le notizie di|leggi altre notizie di|leggi le ultime notizie di", ro="citește mai multe știri despre", el="όλες οι ειδήσεις για", ca="llegeix totes les notícies de",
        ),
        pattern=rf" (?:la |el |lo |o |a )?{LARGE}[^ .,!?:;\"]*(?: (?:(?:de|del|do|da|di|del|della) )?{LARGE}[^ .,!?:;\"]*){{0,3}}{MARKS}",
        longest=90,
        told=False,
        follows=True,
        drops=("Lee aquí todas las noticias de Villamar", "Leia mais notícias de Vilamar", "Tutte le notizie di Villamare", "Lo más leído en Economía"),
        keeps=("Tutte le notizie di oggi", "Lo último en moda", "Lo último en Puerto Viejo", "Más noticias de Ucrania llegan hoy", "Tutte le notizie di Roma antica", "Lo más leído en Puerto este año", "Όλες οι ειδήσεις για Τρόικα είναι κακές", "Más noticias de Puerto llegaron por la tarde, ya sin luz."),
    ),
    Rule(
        name="related.videos",
        reason="Heads a shelf of films.",
        begins=phrases(pt="vídeos|videos"),
        pattern=r" *: *(?:(?:os )?mais (?:assistidos|vistos)|(?:veja )?(?:as|mais|todas as) notícias|tudo sobre|assista (?:ao|aos|as|agora))\b[^.!?\"]{0,50}",
        longest=80,
        told=False,
        follows=True,
        drops=("VÍDEOS: mais assistidos do Cais", "Vídeos: mais vistos"),
        keeps=("Vídeos: a arma do crime", "Vídeos: assista quem puder", "Vídeos mais caros"),
    ),
    Rule(
        name="related.titled",
        reason="Another article's title, behind words of reading on that begin no sentence.",
        # Books are named in 《》. Without a mark a sentence may go on: here three words, the first of which begins no clause.
        begins=phrases(
            ja="関連記事|関連|あわせて読みたい|合わせて読みたい|こちらもおすすめ", zh="延伸閱讀|延伸阅读|相關閱讀|相关阅读|相關新聞|相关新闻|推荐阅读|推薦閱讀", hi="ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|ये भी देखें|यह भी देखें", ar="اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|إقرأ أيضا|إقرأ أيضاً|طالع أيضا|طالع أيضاً|قد يهمك أيضا|قد يهمك أيضاً",
            fa="بیشتر بخوانید|همچنین بخوانید|این مطلب را هم بخوانید", bn="আরও পড়ুন|আরো পড়ুন", ur="یہ بھی پڑھیں|مزید پڑھیں", th="อ่านข่าวที่เกี่ยวข้อง|อ่านข่าวเพิ่มเติม|อ่านข่าวต้นฉบับ|ข่าวที่เกี่ยวข้อง",
        ),
        pattern=rf"(?:[\])}}】］」〉》）]+[ :|-]*| *[:|>»-]+ *)[^ .:|\"“「《『].*[^.。।،؛\"]| +(?:[^ .:|\"“「औतএওاأوتكکمحل]|ا[^و]|أ[^ن]|ت[^ا]|ك[^تيل]|ک[^ه]|م[^ا]|ح[^ت]|ل[^كت])[^ ]* +[^ ]+ +[^ ].*[^.。।،؛\"]| +{HAN}{{7}}[^。]*[^。\"]| +[\x{{0e01}}\x{{0e04}}-\x{{0e4e}}][\x{{0e00}}\x{{0e32}}-\x{{0e4e}}\x{{0e04}}-\x{{0e2e}}][^.\"]+",
        longest=160,
        follows=True,
        told=False,
        drops=("【関連記事】河口大橋の点検、昨年から遅れ", "関連記事 河口大橋の点検が遅れた理由", "延伸閱讀 河口大橋去年已亮紅燈", "ये भी पढ़ें पुल की जांच में देरी", "اقرأ أيضا فحص الجسر تأخر", "بیشتر بخوانید بررسی پل عقب افتاد", "আরও পড়ুন সেতুর পরীক্ষা পিছিয়েছে", "یہ بھی پڑھیں پل کا معائنہ"),
        keeps=("関連記事を読んだ市民は驚いた。", "関連会社の株が下がった", "延伸閱讀的習慣改變了他的一生。", "推荐阅读：《红楼梦》", "推荐阅读 三本好书", "相關新聞 記者會", "قد يهمك أيضا أن تعرف", "اقرأ أيضا بصوت عال", "ข่าวที่เกี่ยวข้อง กับน้ำท่วมมีมาก", "بیشتر بخوانید تا بهتر بنویسید", "بیشتر بخوانید و کمتر حرف بزنید", "اقرأ أيضا كتب الشعر والتاريخ", "اقرأ أيضا ما لا تحبه", "ये भी पढ़ें और वो भी समझें", "यह भी पढ़ें ताकि समझ सकें", "আরও পড়ুন এবং ভালো লিখুন", "مزید پڑھیں اور آگے بڑھیں", "اقرأ أيضا كتب الشعر، قال المعلم.", "קראו גם את האותיות הקטנות."),
    ),
    Rule(
        name="related.titled_korean",
        reason="The same in Korean, where a blank alone parts words of prose.",
        begins=phrases(ko="관련기사|관련 기사|관련뉴스|함께 보면 좋은 기사|함께 볼만한 기사|함께 읽으면 좋은 기사"),
        pattern=r"(?:[\])}】］」〉》）]+[ :|-]*| *[:|>»-]+ *)[^ .:|\"“「].*[^.。\"]",
        longest=160,
        follows=True,
        told=False,
        drops=("[관련기사] 하구대교 점검, 지난해부터 늦어져", "관련 기사: 하구대교 점검 늦어져", "함께 보면 좋은 기사: 하구대교 점검 늦어져"),
        keeps=("관련기사를 읽은 시민들은 놀랐다.", "관련 기사 삭제 요구한 시장", "관련기사 5건 모두 사라져", "관련뉴스 시청률 1위"),
    ),
    Rule(
        name="related.announced_title",
        reason="Another article, named behind a verb and a colon: four words at least, since a subhead has fewer.",
        begins=phrases(id="baca", fa="بخوانید|ببینید", hi="पढ़ें", zh="更多新聞|看更多|更多閱讀"),
        pattern=rf" *: *(?:[^ \"“«]+ +){{3,}}[^ ].*[^.。।،\"]| *[:：] *{HAN}{{9,}}[^。\"]*",
        longest=160,
        follows=True,
        told=False,
        drops=("BACA: Jambatan ditutup selepas retak ditemui", "بخوانید: بررسی پل عقب افتاد", "看更多：河口大橋去年已亮紅燈"),
        keeps=("Baca dulu, kata ibunya: \"jangan lari\"", "Baca: Kunci Sukses Anak", "Baca: Puisi Chairil Anwar", "بخوانید: برای زندگی", "ببینید: ما هیچ نداریم", "पढ़ें: जीवन का मंत्र", "更多新聞：少一點焦慮", "更多新聞自由：一個夢。"),
    ),
    Rule(
        name="related.announced",
        reason="Another article or film, named behind a colon.",
        begins=phrases(
            id="lihat juga video|simak video|tonton video|pilihan editor|saksikan video", ar="اقرأ المزيد|شاهد أيضا|شاهد أيضاً", fa="همچنین ببینید", he="צפו", hi="देखें वीडियो", th="อ่านข่าว|อ่านเพิ่มเติม", ko="관련 영상", ja="次ページ|次のページ",
        ),
        pattern=r" *: *[^ \"“«].*[^.。।،\"]",
        longest=160,
        follows=True,
        told=False,
        drops=("Lihat juga Video: Jembatan Ditutup", "Pilihan Editor: Pemeriksaan jembatan tertunda", "اقرأ المزيد: فحص الجسر تأخر", "צפו: רגע סגירת הגשר", "次ページ：市の説明は"),
        keeps=("شاهد: لم أر شيئا تلك الليلة", "شاهد الرجل الجسر: لم يبق شيء.", "בסרט צפו: אלף איש", "次ページの図を見る"),
    ),
)  # fmt: skip

BELOW = (
    Rule(
        name="prompts.all_news",
        reason="Sends readers to all the news of a place.",
        begins=phrases(
            de="alle nachrichten aus|alle news aus|mehr nachrichten aus|mehr news aus|weitere nachrichten aus", fr="suivez toute l'actualité|suivez l'actualité|retrouvez toute l'actualité|retrouvez l'actualité|toute l'actualité de", nl="meer nieuws uit|al het nieuws uit", sv="fler nyheter från", da="flere nyheder fra", no="flere saker fra|flere nyheter fra",
        ),
        pattern=rf" {_PLACE}{MARKS}| (?:de|du|des) [^.,!?:\"]{{2,60}} (?:(?:sur|avec) notre (?:site|page|appli|application|chaîne|compte|fil|newsletter)|en vous inscrivant)\b[^.!?\"]{{0,60}}| (?:de|du|à|d') ?{_PLACE}{MARKS}",
        longest=140,
        told=False,
        follows=True,
        drops=("Alle Nachrichten aus Lindholm", "Retrouvez toute l'actualité de votre ville sur notre site", "Retrouvez toute l'actualité de Valmorin", "Meer nieuws uit Lindholm", "Fler nyheter från Vikhamn"),
        keeps=("Mer från havet kommer i morgon, sade hon.", "Toute l'actualité de ce procès tient dans une phrase.", "Mehr Nachrichten aus dem Krieg kamen am Abend.", "Weitere Nachrichten aus Berlin folgten", "Mer från Norge", "Mer från Norge importeras", "Meer nieuws uit Gaza bleef uit", "Suivez l'actualité de la mode sur notre planète"),
    ),
    Rule(
        name="related.to_title",
        reason="Points to another article, named behind a colon or, where no sentence begins so, without one.",
        begins=_READ,
        # A sight, or a writer and a book, have fewer words; with a comma it may be a list.
        pattern=rf" *(?::|\||>+|»|–|-) *[\"']?{_TITLED}[^ !,]*(?:(?: [^ !,]+){{2,}} [^!,]*|(?: [^ !]+){{5,}} [^!]*)[^.!,; ]",
        longest=160,
        told=False,
        follows=True,
        drops=("Lesen Sie dazu: So reagieren die Händler", "Lire notre enquête : Les ponts malades du pays", "À voir aussi : La visite du pont en images", "Lees ook dit artikel: Zo redt de stad haar bruggen", "Missa inte: Hamnen sedd från ovan", "ZOBACZ: Tak port ratuje mosty", "Ez is érdekelheti: A híd felülről nézve"),
        keeps=("Lesen Sie hier: Es ist nicht viel.", "Lesen Sie hier: Franz Kafka, Der Bau", "Missa inte: Vasamuseet, Djurgården", "Missa inte: Fisksoppan på Hamnkrogen", "Czytaj - Stefan Żeromski", "Podívejte se: Tady stál dům", "À écouter aussi : Maurice Ravel, Boléro", "Zobacz: to nie jest trudne, powiedział", "Missa inte: fisksoppan", "Lire notre enquête demande une heure.", "Lees meer over: vis"),
    ),
    Rule(
        name="related.asked_title",
        reason="Points to another article whose title is a question.",
        begins=_ALSO,
        # Without a colon it may ask to read an author, whose second name is large: "Läs även Selma Lagerlöf och Karin Boye".
        pattern=rf"(?:[.]? +{_TITLED}[^ .!,\"]* (?-i:[a-zà-ÿćčďěęłńňřśşšťůűźżž:])[^ .!\"]*(?: [^ .!\"]+){{2,}} [^.!\"]*| *(?::|\||>+|»|-) *{_TITLED}[^.!\"]{{14,}})(?:\?|[^.!?,;\"])",
        longest=160,
        told=False,
        follows=True,
        drops=("À lire aussi Sécheresse : quels ports sont en alerte ?", "Lees ook Wat gebeurt er met de oude haven?", "Läs även Så räddar grannlandet sina hamnar", "Lire notre décryptage Les ponts malades du pays"),
        keeps=("Lees ook eens een boek, zei ze.", "Läs även Selma Lagerlöf och Karin Boye", "Lees ook De Avonden van Reve", "À lire aussi La Chute d'Albert Camus", "Se även Bilaga 3 till protokollet", "Lire aussi Balzac ?", "Läs även det finstilta, råder hon.", "Lue myös pieni präntti"),
    ),
    Rule(
        name="related.here_too",
        reason="Says where there is more of it, and nothing else.",
        begins=phrases(nl="lees hier meer|lees hier alles", sv="läs mer|läs hela|här kan du läsa mer", da="læs mere|læs hele", no="les mer|les hele", fi="lue lisää", pl="więcej o|więcej na temat", de="hier lesen sie mehr|hier lesen sie alles|mehr dazu lesen sie|mehr zum thema lesen sie"),
        pattern=(
            r"(?: alt| alles)?(?: (?:om|over|på|aus|zu|zum|zur|über) [^.,!?:;\"]{2,70})? (?:här|her|täältä|tutaj|sie hier|in ons dossier)[ .:>»]*| [^ .,!?:;\"]+(?:sta|stä) täältä[ .:>»]*| [^.,!?:;\"]{2,60} (?:przeczytasz|przeczytaj|czytaj|znajdziesz|piszemy) (?:tutaj|tu)[ .:>»]*|"
            r" (?:artikeln|intervjun|granskningen|texten|inlägget|reportaget|artiklen|historien|interviewet|artikkelen|saken|intervjuet|reportasjen)(?: [^.,!?:;\"]{2,50})? (?:här|her)[ .:>»]*| (?:om|over) [^.,!?:;\"]{2,60}|(?: zur| zum| zu| über| rund um) [^.,!?:;\"]{2,60}"
        ),
        longest=110,
        told=False,
        follows=True,
        drops=("Lees hier meer over de brug", "Läs mer om bron här", "Lue lisää sillasta täältä", "Hier lesen Sie alles zur Sperrung", "Więcej o moście przeczytasz tutaj"),
        keeps=("Læs mere, sagde hun, og vær her til tiden.", "Läs mer böcker här i byn, bad hon, det gör gott.", "Noch mehr Sorgen macht ihm die Mühle.", "Lees alles wat los en vast zit", "Läs mer böcker", "Läs hela boken här", "Les hele boka her", "Lees alles over tuinieren", "Les alt om igjen"),
    ),
    Rule(
        name="related.more_here",
        reason="Says where there is more of it, behind words that a subhead may have.",
        begins=phrases(de="alle infos|noch mehr", no="les alt|les flere", sv="läs fler", da="læs flere"),
        pattern=r" (?:(?:aus|zu|zum|zur|über|rund um|von) [^.,!?:;\"]{2,70} (?:(?:finden|lesen|gibt) (?:sie|es) )?hier|(?:(?:saker|nyheter|artikler|artiklar|nyheder) )?(?:om|fra|från) [^.,!?:;\"]{2,70} (?:her|här))[ .:>»]*",
        longest=110,
        told=False,
        follows=True,
        drops=("Les alt om brua her", "Läs fler artiklar om bron här", "Noch mehr aus Lindholm finden Sie hier", "Alle Infos zur Sperrung gibt es hier"),
        keeps=("Les om krigen", "Läs fler böcker här i byn", "Alle Infos zum Spiel", "Noch mehr zum Lachen", "Noch mehr über Hunde"),
    ),
)  # fmt: skip
"""Below what does so for good and tells the line model: where a page ends it must hear of it."""
