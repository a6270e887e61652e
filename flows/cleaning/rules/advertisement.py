"""Marks of where advertisements stood."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

_MARK = phrases(
    en="this advertisement has not loaded yet but your article continues below|this advertisement has not loaded yet|advertisement|advertisements|advertisment|advertising|ad|ads|advert|sponsored|sponsored content|sponsored by|sponsored post|sponsor content|paid content|paid post|promoted|promoted content|partner content|advertorial|in partnership with|skip advertisement|skip ad|ad feedback|close ad|report this ad|report ad|why this ad|hide ad|ads by google|ads by|continue reading below|advertisement - continue reading below|advertisement - scroll to continue|scroll for more|scroll down to continue reading|story continues below this ad|article continues after this advertisement|scroll to continue|article continues below|story continues below|article continues below advertisement|story continues after advertisement|article continues after this ad|"
    "continue after advertisement|presented by|don't want to see this?|don't want to see ads?|remove ads|this is an ad|affiliate disclosure|paid advertisement|advertiser content|paid program|paid programme|promotional content|loading ad",
    de="anzeige|anzeigen|werbung|gesponsert|gesponserter inhalt|sponsored|ende der anzeige|anzeige überspringen|nach der anzeige weiterlesen|weiter nach der anzeige|werbung überspringen|advertorial|artikel geht weiter nach der anzeige|der artikel geht nach der anzeige weiter|lesen sie nach der anzeige weiter",
    fr="publicité|publicités|pub|annonce|annonces|sponsorisé|contenu sponsorisé|contenu partenaire|la suite après cette publicité|la suite après la publicité|passer la publicité|suite de l'article après la publicité",
    es="publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|sigue leyendo después de la publicidad|continúa después de la publicidad|publicidad - continúa leyendo debajo|sigue leyendo tras la publicidad|continúa leyendo después de la publicidad|la nota continúa después de la publicidad|la noticia continúa después de la publicidad",
    pt="publicidade|propaganda|anúncio|patrocinado|conteúdo patrocinado|continua depois da publicidade|continua após a publicidade|continua após publicidade|pub|continue a ler este artigo depois da publicidade|continue a ler depois da publicidade|continuar a ler depois da publicidade|o artigo continua após a publicidade|continua depois do anúncio",
    it="pubblicità|annuncio|sponsorizzato|contenuto sponsorizzato|messaggio pubblicitario|continua dopo la pubblicità|l'articolo continua dopo la pubblicità|inserzione",
    nl="advertentie|advertenties|gesponsord|reclame|artikel gaat verder onder de advertentie|lees verder onder de advertentie|de tekst gaat verder onder de advertentie|tekst loopt door onder de foto|tekst loopt door onder de video|tekst gaat verder onder de foto|tekst gaat door onder de foto|de tekst loopt door onder de foto|artikel gaat verder onder de foto|artikel gaat verder onder video|lees verder onder de foto|ingezonden mededeling",
    sv="detta är en annons|annons: artikeln fortsätter|annons|annonser|reklam|sponsrat|sponsrat innehåll|artikeln fortsätter under annonsen|annonsinnehåll|artikeln fortsätter under bilden|artikeln fortsätter under videon|artikeln fortsätter efter annonsen|texten fortsätter under bilden",
    da="annonce|annoncer|reklame|sponsoreret|sponsoreret indhold|artiklen fortsætter under annoncen|artiklen fortsætter efter annoncen|artiklen fortsætter under billedet|artiklen fortsætter under videoen|artiklen fortsætter herunder|artiklen fortsætter efter billedet",
    no="annonse|annonser|reklame|sponset|annonsørinnhold|saken fortsetter under annonsen|artikkelen fortsetter under annonsen|saken fortsetter under bildet|saken fortsetter under videoen|saken fortsetter etter annonsen|artikkelen fortsetter etter annonsen|artikkelen fortsetter under bildet|artikkelen fortsetter under videoen",
    fi="mainos, juttu jatkuu alla|artikkeli jatkuu mainoksen alla|artikkeli jatkuu kuvan jälkeen|artikkeli jatkuu kuvan alla|juttu jatkuu kuvan jälkeen|juttu jatkuu videon jälkeen|mainos (teksti jatkuu alla)|mainos päättyy|juttu jatkuu mainoksen alla|teksti jatkuu mainoksen jälkeen|mainos|mainokset|ilmoitus|kaupallinen yhteistyö|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu kuvan alla|juttu jatkuu videon alla|teksti jatkuu kuvan alla",
    pl="dalsza część artykułu pod materiałem promocyjnym|dalszy ciąg artykułu pod materiałem promocyjnym|dalsza część artykułu pod materiałem wideo promocyjnym|reklama|reklamy|materiał sponsorowany|artykuł sponsorowany|sponsorowane|dalsza część artykułu pod reklamą|dalsza część artykułu pod materiałem wideo|dalszy ciąg artykułu pod materiałem wideo|dalszy ciąg artykułu pod reklamą|dalsza część tekstu pod wideo|dalszy ciąg materiału pod wideo|ogłoszenie|dalsza część artykułu pod galerią|dalsza część artykułu pod zdjęciem|dalsza część tekstu pod galerią|dalsza część tekstu pod zdjęciem|ciąg dalszy artykułu pod zdjęciem|ciąg dalszy pod reklamą|dalsza część artykułu znajduje się pod reklamą|materiał partnera",
    cs="placená inzerce|reklama|inzerce|sponzorováno|komerční sdělení|pokračování článku pod reklamou|článek pokračuje pod reklamou|pokračování článku|článek pokračuje pod galerií|pokračování textu pod reklamou|článek pokračuje pod videem",
    ru="реклама|на правах рекламы|партнерский материал|партнёрский материал|спонсорский материал|продолжение после рекламы|продолжение под рекламой|статья продолжается после рекламы",
    uk="реклама|на правах реклами|продовження після реклами|партнерський матеріал",
    tr="reklam|reklamlar|sponsorlu|sponsorlu içerik|ilan|advertorial|reklamı geç|haberin devamı reklamdan sonra|haberin devamı aşağıda",
    id="iklan|advertorial|konten sponsor|lanjutkan membaca|scroll untuk melanjutkan|scroll untuk lanjut membaca|scroll ke bawah untuk melanjutkan|gulir ke bawah untuk melanjutkan|artikel berlanjut setelah video berikut|lanjutkan membaca artikel di bawah|scroll to continue with content|gulir untuk lanjut membaca|advertisement",
    vi="nội dung được tài trợ|quảng cáo|được tài trợ|nội dung tài trợ",
    zh="广告|廣告|赞助|贊助|赞助内容|推广|推廣|广告位|跳過廣告",
    ja="広告|スポンサーリンク|スポンサードリンク|pr|sponsored link|スポンサー|広告の後にも続きます",
    ko="광고|스폰서|협찬|advertisement",
    ar="إعلان|إعلانات|الإعلانات|محتوى برعاية|ممول|برعاية",
    fa="آگهی|تبلیغات",
    el="διαφημιστικό περιεχόμενο|διαφήμιση|διαφημίσεις|χορηγούμενο|προωθημένο|προβολή διαφήμισης|διαφημιση|διαφημισεις|χορηγουμενο|προωθημενο|προβολη διαφημισης|το άρθρο συνεχίζεται μετά τη διαφήμιση|η συνέχεια μετά τη διαφήμιση",
    he="פרסומת|פרסום|תוכן ממומן|תוכן שיווקי|מודעה",
    th="โฆษณา|พื้นที่โฆษณา|advertorial|เนื้อหาโฆษณา",
    hi="विज्ञापन|प्रायोजित",
    ro="articol publicitar|material publicitar|publicitate|reclamă|conținut sponsorizat|advertorial|articolul continuă mai jos|articolul continuă după reclamă|articolul continuă după publicitate|continuarea după publicitate",
    hu="fizetett tartalom|fizetett hirdetés|pr-cikk|hirdetés|reklám|szponzorált tartalom|támogatott tartalom|a cikk a hirdetés után folytatódik|a cikk a hirdetés alatt folytatódik|a cikk folytatódik a hirdetés után",
    bg="платена публикация|рекламно съдържание|реклама|спонсорирано съдържание|платено съдържание",
    hr="oglas|reklama|sponzorirani sadržaj|tekst se nastavlja ispod oglasa",
    bn="বিজ্ঞাপন",
    ta="விளம்பரம்",
    ur="اشتہار",
    ms="iklan|kandungan ditaja",
    tl="patalastas",
    sw="matangazo|tangazo",
    km="ពាណិជ្ជកម្ម",
    lo="ໂຄສະນາ",
    my="ကြော်ငြာ",
    ca="publicitat|contingut patrocinat|anunci|la notícia continua després de la publicitat",
    sk="inzercia|sponzorované|pr článok|komerčný obsah",
)  # fmt: skip

RULES = (
    Rule(
        name="advertisement.marker",
        reason="Marks where an advertisement stood.",
        says=_MARK,
        longest=90,
        drops=(
            "Materiał partnera", "Партнерський матеріал", "เนื้อหาโฆษณา",
            "Advertisement", "ADVERTISEMENT - CONTINUE READING BELOW", "Anzeige", "Publicité", "La suite après cette publicité", "Publicidad", "Publicidade", "Pubblicità", "Advertentie", "Annons", "Annonce", "Annonse", "Mainos",
            "Reklama", "Реклама", "Reklam", "Iklan", "Quảng cáo", "广告", "スポンサーリンク", "광고", "إعلان", "- Advertisement -", "Sponsored Content", "Don't want to see this? Remove ads",
        ),
        keeps=("Advertisement revenue fell.", "Anzeige gegen Unbekannt erstattet", "Ads that nobody sees", "La publicité tue."),
    ),
    Rule(
        name="advertisement.sponsor",
        reason="Says who paid for it.",
        begins=phrases(
            en="paid for by|paid content by|paid content from|paid post by|paid post from|sponsor content by|sponsor content from|sponsored content by|sponsored content from|advertiser content by|advertiser content from|partner content by|partner content from|sponsored by|presented by|brought to you by|this content is sponsored by|this content was paid for by|this content was sponsored by|this post is sponsored by|created for|produced for",
            de="eine anzeige von|gesponsert von|ein angebot von|präsentiert von|in kooperation mit", fr="contenu proposé par|sponsorisé par|en partenariat avec|un contenu proposé par", es="contenido patrocinado por|patrocinado por|contenido ofrecido por|ofrecido por", pt="conteúdo patrocinado por|patrocinado por|apresentado por|oferecido por", it="contenuto sponsorizzato da|offerto da|sponsorizzato da", nl="gesponsord door|aangeboden door",
        ),
        pattern=r" *:? *(?:the |la |le |el |die |der |das |het |de |o |a |il )?(?-i:[A-ZÀ-ÞА-Я0-9])[^ .,!?:;\"]*(?: (?:&|and|of|und|et|y|e|de|für|for) (?:the )?(?-i:[A-ZÀ-ÞА-Я])[^ .,!?:;\"]*| (?-i:[A-ZÀ-ÞА-Я])[^ .,!?:;\"]*){0,3}",
        longest=80,
        firm=False,
        drops=("Paid for by Harbour Bank", "Sponsor content from Bank of the North", "Contenido patrocinado por Banco Puerto", "Presented by Harbour Bank", "Gesponsert von Hafenbank"),
        keeps=("Paid for by the taxpayer", "Sponsored by nobody, he sails alone.", "Presented by the king in 1911, the bell is cracked.", "Created for a town that never came"),
    ),
)  # fmt: skip
