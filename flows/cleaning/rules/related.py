"""Related links, read-more links, lists of what else the site has."""

from __future__ import annotations

from flows.cleaning.rule import Rule, phrases

_HEADING = phrases(
    en="related|related article|related story|related post|related content|related topics|related links|related reading|related items|related searches|related video|related videos|more news|more from|more on this|more on this story|more on this topic|more like this|more to read|most shared|most commented|most recent|"
    "most watched|popular stories|popular articles|popular now|popular news|trending|trending news|trending topics|top news|latest headlines|latest|latest updates|latest videos|recent news|recent comments|recent stories|recommended|recommended reading|recommendations|"
    "you might like|you might also be interested in|also read|also on|see also|see more|see all|view all|view more|read more|read also|read next|up next|next up|next article|previous article|next post|previous post|next story|previous story|next|previous|prev|older posts|newer posts|don't miss|editor's picks|editors' picks|editor's pick|"
    "editor's choice|staff picks|our picks|must read|must reads|must-reads|what to read next|in case you missed it|in this story|in this article|further reading|around the web|from the web|promoted stories|promoted content|promoted links|sponsored stories|sponsored links|around the network|in other news|featured|featured stories|featured posts|featured articles|featured video|featured videos|other news|"
    "continue reading|keep reading|keep reading below|story continues below|article continues below|story continues below advertisement|article continues below advertisement|story continues|article continues after advertisement|continue reading the main story|continue reading below|click here|click here to read more|click here for more|learn more|find out more|discover more|load more|load more stories|show more|show less|read full story|read full article|read the full story|read the full article|full story|view full article|view gallery|view photos|back to article|more details|external links",
    de="lesen sie auch|lesen sie mehr|lesen sie weiter|lesen sie hier|das könnte ihnen auch gefallen|weitere themen|weitere beiträge|ähnliche beiträge|ähnliche themen|verwandte themen|verwandte beiträge|meistgelesene|meistkommentiert|beliebteste artikel|beliebte artikel|"
    "aktuelle nachrichten|neueste beiträge|neueste|aktuelle beiträge|letzte beiträge|weiterlesen|mehr lesen|mehr erfahren|mehr anzeigen|alle anzeigen|alle artikel|zum artikel|zum thema|zur startseite|zurück|weiter|nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|empfehlungen der redaktion|empfehlungen|unsere empfehlungen|top-themen|topthemen|mehr aus|mehr von|mehr videos|zum weiterlesen|themen|top-artikel|lesenswert|mehr nachrichten",
    fr="à lire aussi|a lire aussi|lire aussi|à lire également|lire également|à lire|lire la suite|lire plus|en savoir plus|voir plus|voir tout|voir aussi|à voir aussi|les + lus|le plus lu|plus d'articles|autres articles|dernières actualités|dernières infos|à la une|nos recommandations|"
    "recommandé pour vous|vous pourriez aussi aimer|article suivant|article précédent|précédent|suivant|à ne pas manquer|notre sélection|en images|tous les articles|afficher plus|contenus sponsorisés",
    es="lee también|lea también|leer también|lea más|leer más|lee más|ver más|ver todos|ver también|ver todo|más noticias|temas relacionados|relacionados|relacionadas|te podría interesar|puede interesarte|te recomendamos|recomendados|recomendado|más leídas|más visto|lo último|"
    "última hora|seguir leyendo|continuar leyendo|siguiente|anterior|artículo siguiente|artículo anterior|entrada anterior|siguiente entrada|no te pierdas|destacados|mira también|conoce más|saber más",
    pt="leia mais|ler mais|veja mais|ver mais|ver todos|saiba mais|mais informações|mais notícias|conteúdo relacionado|relacionados|relacionadas|você pode gostar|pode gostar|recomendados|recomendado para você|mais lidos|últimas|continue lendo|continuar lendo|continuar a ler|próximo|próxima|anterior|"
    "artigo anterior|próximo artigo|não perca|destaques|confira também|assista também",
    it="leggi anche|leggi tutto|leggi di più|leggi l'articolo|continua a leggere|potrebbe interessarti|potrebbero interessarti|articoli simili|correlati|più letti|ultimi articoli|altre notizie|vedi anche|vedi tutti|vedi tutte|scopri di più|mostra altro|"
    "articolo precedente|articolo successivo|prossimo articolo|successivo|precedente|in evidenza|da non perdere|consigliati|raccomandati per te|primo piano",
    nl="lees ook|lees meer|lees verder|lees alles over|meer lezen|meer over|meer nieuws|meer artikelen|gerelateerd|gerelateerde berichten|aanbevolen|aanbevolen voor jou|best gelezen|populair|net binnen|bekijk ook|bekijk alle|bekijk meer|toon meer|vorige|volgende|volgend artikel|vorig artikel|zie ook|uitgelicht",
    sv="läs också|läs även|läs mer|läs vidare|läs hela artikeln|mer om|mer om ämnet|mer från|relaterat|relaterat innehåll|senaste nyheterna|senaste|visa fler|visa mer|se alla|se mer|se även|rekommenderas|rekommenderat|nästa|föregående|till startsidan",
    da="læs også|læs mere|læs videre|læs hele artiklen|mere om|relateret|relaterede|mest læst|seneste nyheder|seneste|flere nyheder|vis mere|vis flere|se også|se alle|se mere|anbefalet|næste|forrige",
    no="les også|les mer|les videre|les hele saken|mer om|relatert|mest leste|siste nyheter|siste|flere nyheter|vis mer|vis flere|se også|se alle|se mer|anbefalt|neste|forrige",
    fi="lue myös|lue lisää|lue koko juttu|katso myös|katso kaikki|näytä lisää|uusimmat|suositellut|suosittelemme|seuraava|edellinen|aiheeseen liittyvät",
    pl="czytaj też|czytaj również|czytaj więcej|czytaj dalej|przeczytaj też|przeczytaj również|przeczytaj więcej|zobacz też|zobacz również|zobacz więcej|więcej|więcej informacji|więcej na ten temat|powiązane|podobne|polecane|polecamy|najnowsze|ostatnie wpisy|następny|poprzedni|następny artykuł|poprzedni artykuł|pokaż więcej|warto przeczytać",
    cs="čtěte též|čtěte i|číst dál|číst více|více|více k tématu|více zde|související|nejnovější|poslední články|doporučujeme|mohlo by vás také zajímat|další|předchozí|zobrazit více|zobrazit vše|k tématu",
    ru="читайте ещё|читайте еще|читать также|читать далее|читать дальше|читать полностью|читать все|подробнее|подробнее по теме|по теме|похожие материалы|связанные новости|смотрите также|смотреть все|смотреть ещё|ещё|показать ещё|показать еще|загрузить ещё|загрузить еще|популярное|самые читаемые|главное|главные новости|"
    "лента новостей|рекомендуем|рекомендуемые|вам может быть интересно|вам также может понравиться|следующая новость|предыдущая новость|следующая|предыдущая|назад|вперёд|далее|все новости",
    uk="читати далі|детальніше|за темою|дивіться також|популярне|головні новини|рекомендуємо|показати ще|більше новин|назад|далі",
    tr="ilgili haber|ilgili içerikler|benzer yazılar|devamını oku|devamı|daha fazla|daha fazla göster|daha fazlası|en çok okunan|son dakika|önerilenler|sizin için seçtiklerimiz|bunları da okuyun|ayrıca bakınız|önceki haber|sonraki haber|önceki|sonraki|öne çıkanlar|tümünü gör",
    id="baca selengkapnya|baca lebih lanjut|selengkapnya|lihat juga|lihat semua|lihat selengkapnya|terbaru|populer|rekomendasi|rekomendasi untuk anda|simak juga|sebelumnya|selanjutnya|berikutnya|muat lebih banyak|pilihan editor|terkait|tonton juga",
    vi="xem thêm|đọc thêm|đọc tiếp|tin khác|tin mới|tin nổi bật|đọc nhiều|xem nhiều|bạn có thể quan tâm|cùng chuyên mục|trước|sau|tiếp theo|bài trước|bài tiếp theo|xem tất cả",
    zh="相关推荐|热门推荐|热门新闻|猜你喜欢|为你推荐|最新消息|更多|更多新闻|更多精彩|更多>>|查看更多|加载更多|阅读更多|閱讀更多|阅读全文|上一篇|下一篇|上一页|下一页|热点|今日热点|排行榜|点击排行|你可能喜歡|熱門新聞|即時新聞",
    ja="関連リンク|関連する記事|関連|関連キーワード|関連トピックス|おすすめの記事|おすすめ|人気の記事|ランキング|新着記事|最新ニュース|続きを読む|もっと見る|もっと読む|一覧を見る|一覧へ|前の記事|次の記事|前へ|次へ|この記事もおすすめ|こちらもおすすめ|編集部おすすめ",
    ko="관련 뉴스|관련글|인기 기사|인기뉴스|가장 많이 본|추천 기사|주요뉴스|주요 뉴스|최신 기사|최신뉴스|더보기|더 보기|이전기사|다음기사|이전 기사|다음 기사|전체보기|계속 읽기|함께 볼만한 기사|이 시각 주요뉴스",
    ar="اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|اقرأ المزيد|إقرأ أيضا|إقرأ أيضاً|المزيد|ذات صلة|الأكثر مشاهدة|أحدث الأخبار|شاهد أيضا|شاهد أيضاً|قد يعجبك|التالي|السابق|تابع القراءة|أهم الأخبار|عرض المزيد",
    fa="بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|ادامه مطلب|پربازدیدترین|آخرین اخبار|بیشتر",
)  # fmt: skip
_LIST = phrases(
    en="related articles|related stories|related posts|related news|related articles more from author|related coverage|more stories|more articles|more from this author|more from author|you may also like|you might also like|you may like|you may also be interested in|recommended for you|recommended stories|recommended articles|most read|most popular|most viewed|latest news|latest stories|latest articles|latest posts|recent posts|recent articles|popular posts|trending now|trending stories|top stories|from around the web|you may have missed|other stories",
    de="mehr zum thema|mehr zu diesem thema|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|weitere artikel|weitere meldungen|weitere nachrichten|ähnliche artikel|verwandte artikel|meistgelesene artikel|meistgelesen|neueste artikel",
    fr="articles liés|articles similaires|articles connexes|sur le même sujet|sur le même thème|dans la même rubrique|les plus lus|articles les plus lus|derniers articles|vous aimerez aussi|cela pourrait vous intéresser|ces articles peuvent vous intéresser",
    es="más información|noticias relacionadas|artículos relacionados|notas relacionadas|contenido relacionado|te puede interesar|también te puede interesar|le puede interesar|lo más leído|las más leídas|lo más visto|últimas noticias|otras noticias",
    pt="notícias relacionadas|artigos relacionados|matérias relacionadas|você também pode gostar|mais lidas|as mais lidas|últimas notícias|outras notícias|leia também|veja também",
    it="altre notizie su|ultim'ora|articoli correlati|notizie correlate|contenuti correlati|ti potrebbe interessare|ti potrebbe interessare anche|potrebbe interessarti anche|i più letti|le più lette|ultime notizie|altri articoli",
    nl="meer over dit onderwerp|lees meer over dit onderwerp|gerelateerde artikelen|gerelateerd nieuws|ook interessant|meest gelezen|laatste nieuws|misschien vind je dit ook leuk",
    sv="relaterade artiklar|mest läst|mest lästa|senaste nytt|fler artiklar|fler nyheter",
    da="relaterede artikler|mest læste|seneste nyt|flere artikler",
    no="relaterte saker|relaterte artikler|mest lest|siste nytt|flere saker",
    fi="luetuimmat|uusimmat uutiset|lisää aiheesta|lisää uutisia|aiheeseen liittyvää",
    pl="polecamy także|polecamy również|powiązane artykuły|podobne artykuły|najczęściej czytane|najpopularniejsze|czytaj także|zobacz także|przeczytaj także",
    cs="související články|podobné články|nejčtenější|další články|mohlo by vás zajímat|čtěte také",
    ru="читайте также|материалы по теме|новости по теме|похожие новости|похожие статьи|самое читаемое|популярные новости|последние новости|другие новости|новости партнеров|новости партнёров",
    uk="читайте також|матеріали за темою|схожі новини|популярні новини|останні новини",
    tr="ilgili haberler|ilgili yazılar|benzer haberler|çok okunanlar|en çok okunanlar|son haberler|diğer haberler|ilginizi çekebilir",
    id="berita terkait|artikel terkait|berita lainnya|artikel lainnya|berita terbaru|terpopuler|berita terpopuler|baca juga",
    vi="tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|tin mới nhất|đọc nhiều nhất|có thể bạn quan tâm",
    zh="相关阅读|相关新闻|相关文章|相關閱讀|相關新聞|相關文章|推荐阅读|延伸阅读|延伸閱讀|热门文章|最新文章|最新新闻",
    ja="関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|おすすめ記事|人気記事|最新記事|アクセスランキング",
    ko="관련기사|관련 기사|관련뉴스|인기기사|많이 본 기사|많이 본 뉴스|추천기사|최신기사",
    ar="مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|الأكثر قراءة|آخر الأخبار|قد يعجبك أيضا",
)  # fmt: skip
_LEADS = phrases(
    en="read more|read also|also read|read next|see also|related|related article|related story|related stories|more on this story|more on this|further reading|don't miss|click here to read|watch|watch also|must read|you may also like|recommended|continue reading|up next|in pictures|in pics|explained|explainer|listen|more news",
    de="lesen sie auch|lesen sie dazu|lesen sie hier|lesen sie mehr|mehr zum thema|auch interessant|siehe auch|weiterlesen|mehr dazu|zum thema",
    fr="à lire aussi|a lire aussi|lire aussi|à lire également|lire également|à lire|lire|voir aussi|sur le même sujet|pour aller plus loin|à voir|notre dossier",
    es="lee también|lea también|leer también|lea además|lee además|ver también|te puede interesar|le puede interesar|también te puede interesar|te recomendamos|más información|mira también|además",
    pt="leia também|leia mais|veja também|veja mais|saiba mais|confira também|leia ainda|você pode gostar",
    it="leggi anche|leggi qui|vedi anche|approfondisci|guarda anche|potrebbe interessarti",
    nl="lees ook|lees meer|lees verder|zie ook|bekijk ook|luister ook",
    sv="läs också|läs även|läs mer|se även|se också",
    da="læs også|læs mere|se også",
    no="les også|les mer|se også",
    fi="lue myös|lue lisää|katso myös",
    pl="czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz również",
    cs="čtěte také|čtěte též|čtěte i|čtěte více|přečtěte si také|přečtěte si|související|více zde",
    ru="читайте также|читайте ещё|читайте еще|читать также|смотрите также|по теме|подробнее",
    uk="читайте також|читати також|дивіться також|за темою",
    tr="ilgili haber|bunu da okuyun|ayrıca okuyun|benzer haber",
    id="baca juga|lihat juga|simak juga|tonton juga|baca selengkapnya",
    vi="xem thêm|đọc thêm|>>> xem thêm|tin liên quan",
    zh="相关阅读|延伸阅读|延伸閱讀|推荐阅读|更多阅读|相关新闻|看更多",
    ja="関連記事|関連|あわせて読みたい|【関連】|【関連記事】",
    ko="관련기사|관련 기사|관련뉴스",
    ar="اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|إقرأ أيضا|إقرأ أيضاً|شاهد أيضا|شاهد أيضاً",
)  # fmt: skip

RULES = (
    Rule(
        name="related.list",
        family="related",
        reason="Heads a list of what else the site has.",
        says=_LIST,
        numbers=True,
        longest=120,
        heads=True,
        drops=(
            "Related Articles", "RELATED ARTICLES MORE FROM AUTHOR", "You may also like", "Das könnte Sie auch interessieren", "Sur le même sujet", "Más información", "Notícias relacionadas", "Articoli correlati",
            "Meest gelezen", "Читайте также:", "İlgili haberler", "Berita terkait", "Tin liên quan", "相关阅读", "関連記事", "관련기사", "مواضيع ذات صلة",
        ),
        keeps=("Related articles were seized, the police said.", "Latest news from the front was bad", "Top stories of the building collapsed"),
    ),
    Rule(
        name="related.heading",
        family="related",
        reason="Heads or links to what else the site has, and says nothing else.",
        says=(*_HEADING, *_LIST),
        numbers=True,
        longest=120,
        drops=(
            "Related Articles", "Read more", "READ MORE »", "You may also like", "Most Read", "Mehr zum Thema", "À lire aussi", "Te puede interesar", "Leia também", "Leggi anche", "Lees ook", "Läs mer",
            "Læs også", "Les også", "Lue myös", "Czytaj także", "Čtěte také", "Читайте также:", "Читайте також", "İlgili Haberler".replace("İ", "i"), "Baca juga", "Xem thêm", "相关阅读", "関連記事", "관련기사", "اقرأ أيضا",
            "Previous | Next", "Story continues below advertisement",
        ),
        keeps=("Related to the king by marriage, he kept silent.", "Read more books, she advised.", "Latest polls put her ahead.", "Next morning", "Featured in this year's list"),
    ),
    Rule(
        name="related.unmarked",
        family="related",
        reason="Points to another article, named behind words that begin no sentence of prose.",
        begins=phrases(
            en="read also|also read|see also", de="lesen sie auch", fr="à lire aussi|lire aussi|à lire également|lire également", es="lea también|lee también|lea además|lee además", pt="leia também|leia ainda|veja também",
            it="leggi anche", nl="lees ook", sv="läs också", da="læs også", no="les også", fi="lue myös", pl="czytaj także|czytaj też|czytaj również|przeczytaj także|zobacz także", cs="čtěte také|čtěte též", ru="читайте также|читайте ещё", uk="читайте також",
            tr="bunu da okuyun", id="baca juga|simak juga", vi="xem thêm",
        ),
        pattern=r" +[^.!?]*[^.!?,;]",
        longest=160,
        drops=("Lire aussi Article réservé à nos abonnés Amiante : ce que dit la loi", "Lees ook Veerboot terug in de haven", "Baca juga Pelabuhan ditutup"),
        keeps=("Also read the small print, the lawyer advised.", "Lees ook eens een boek, zei ze."),
    ),
    Rule(
        name="related.more",
        family="related",
        reason="Sends readers to more of the site, without naming an article.",
        begins=phrases(
            en="more news from|more stories from|read more news|read more stories|read all the latest|read all of our|see more stories|see more news|for more news|for more stories|click here for the latest|click here for more|click here to see",
            de="mehr nachrichten aus|mehr nachrichten zu|weitere nachrichten aus|alle nachrichten aus|alle artikel zu|mehr artikel zu", fr="toute l'actualité|retrouvez toute l'actualité|plus d'articles sur|tous les articles sur",
            es="más noticias de|más noticias en|lee más noticias|ver más noticias|lea más noticias|sigue leyendo más", pt="veja mais notícias|leia mais notícias|mais notícias de|mais notícias sobre|veja outras notícias|leia outras notícias|vídeos as notícias|vídeos mais vistos",
            it="leggi altre notizie|tutte le notizie di|tutte le notizie su|altre notizie di|leggi tutte le notizie", nl="meer nieuws uit|meer nieuws over|al het nieuws uit|lees meer nieuws", sv="fler nyheter från|läs fler nyheter", da="flere nyheder fra", no="flere saker fra",
            pl="więcej wiadomości z|więcej informacji z|więcej artykułów", ru="больше новостей|все новости|ещё больше новостей|еще больше новостей|другие новости", tr="daha fazla haber|tüm haberler|son dakika haberleri için", id="berita lainnya|baca berita lainnya|simak berita lainnya", vi="đọc thêm các tin|xem thêm tin",
        ),
        pattern=r"[^\"]*[^\".]",
        longest=120,
        firm=False,
        drops=("More news from the region", "Veja mais notícias do estado no Litoral Hoje", "VÍDEOS: as notícias mais vistas do litoral", "Son dakika haberleri için tıklayın", "Más noticias de Puerto Viejo"),
        keeps=("More news from the front came at noon.", "For more news they had to wait, she said."),
    ),
    Rule(
        name="related.link",
        family="related",
        reason="Points to another article, named behind a colon or bar.",
        begins=_LEADS,
        pattern=r" *[:|>»-]+ *.*[^.]",
        longest=160,
        drops=("Read more: Harbour closed after crane falls", "RELATED: The crane that fell", "Lesen Sie auch: Der Hafen ist gesperrt", "À lire aussi : Le port est fermé", "Lea también: El puerto cerrado", "Baca juga: Pelabuhan ditutup", "Читайте также: Порт закрыт", "関連記事：港が閉鎖"),
        keeps=("Read more slowly, the teacher said: nobody follows.", "Related costs rose to 40 million."),
    ),
)  # fmt: skip
