"""Disclaimers of advice that a page does not give, and of commissions that it takes."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

_EARNED = phrases(
    en="a commission|commission|commissions|affiliate commission|affiliate link|affiliate links|affiliate partners|affiliate partnerships|qualifying purchases|be compensated|receive compensation|compensation for|share of sales|portion of sales|portion of the sale|small percentage|referral fee|affiliate program|affiliates program|affiliate advertising|compensation from",
    de="affiliate|affiliate-links|affiliate-link|affiliate links|provision|vergütung|qualifizierten verkäufen|qualifizierten käufen|provisions-links|partnerlinks|werbelinks",
    fr="affiliation|affiliés|affilié|commission|commissions|rémunération",
    es="afiliados|afiliado|afiliación|comisión|comisiones",
    pt="afiliados|afiliado|afiliação|comissão|comissões",
    it="affiliazione|affiliati|affiliato|commissione|commissioni",
    nl="affiliate|affiliatelinks|affiliate-links|commissie",
    sv="affiliatelänkar|provision|annonslänkar",
    da="affiliatelinks|affiliate links|kommission|provision|annoncelinks",
    no="affiliatelenker|annonselenker|provisjon",
    pl="linki afiliacyjne|linki partnerskie|prowizję",
    cs="affiliate|provizi|partnerské odkazy",
    ru="партнерские ссылки|партнёрские ссылки|реферальные ссылки",
    id="tautan afiliasi|link afiliasi|komisi",
    ja="アフィリエイト|アフィリエイト広告|プロモーションが含まれています|プロモーションを含みます",
    ko="파트너스 활동의|수수료를 제공받습니다|수수료를",
    tr="satış ortaklığı|komisyon",
)
_NO_ADVICE = phrases(
    en="informational purposes|information purposes|informational and educational|educational purposes|educational and informational|general information purposes|general informational|general guidance only|legal advice|medical advice|investment advice|financial advice|tax advice|professional advice|professional medical|investment recommendation|not a substitute for|substitute for professional|not constitute|does not constitute|do not constitute|not meant to constitute|not intended to be|not intended to diagnose|not intended to provide|not intended as|should not be considered|should not be construed|should not be relied|not be taken as|no guarantee of future|not a guarantee of future|does not guarantee future|not guarantee future|not indicative of future|not necessarily indicative|loss of principal|risk of loss|possible loss|not ensure a profit|evaluated by the food and drug administration|forward-looking statements|qualified healthcare|qualified health",
    de="informationszwecken|keine beratung|keine anlageberatung|keine rechtsberatung|keine steuerberatung|keine kaufempfehlung|ersetzt keine|ersetzen keine|ersetzt nicht|ersetzen nicht|kein ersatz|ohne gewähr",
    fr="à titre informatif|à titre indicatif|but informatif|ne constituent pas|ne constitue pas|ne remplace pas|ne remplacent pas|ne préjugent pas|ne saurait remplacer|ne sauraient",
    es="informativo|informativos|carácter informativo|no sustituye|no sustituyen|no constituye|no constituyen|no pretende sustituir|fines informativos|fines educativos|no garantizan|rentabilidades futuras",
    pt="caráter informativo|carácter informativo|não substitui|não substituem|não constitui|não constituem|fins informativos|fins educativos|rentabilidade futura|resultados futuros",
    it="scopo informativo|scopi informativi|carattere informativo|non sostituiscono|non sostituisce|non costituisce|non costituiscono|rendimenti futuri",
    nl="informatieve doeleinden|geen vervanging|geen financieel advies|geen beleggingsadvies|geen advies|ter informatie",
    pl="charakter informacyjny|nie stanowią porady|nie stanowi porady|nie stanowi rekomendacji|nie zastępuje|nie zastępują|celach informacyjnych",
    ru="информационный характер|справочный характер|не является рекомендацией|не является индивидуальной|не является публичной|ознакомительных целях|информационных целях",
    tr="bilgilendirme amaçlıdır|tavsiyesi değildir|yatırım tavsiyesi|yerine geçmez",
    id="tujuan informasi|bukan merupakan|bukan pengganti|bukan nasihat",
)
_OF_LINKS = (
    r".*(?:\blinks?\b|affili|amazon|retailer|qualifying|\b(?:this|our|these|my) (?:site|website|page|article|post|story|blog|review|guide|content|shop|store|partner|product)s?\b|on the (?:site|page)\b|"
    r"your purchases?\b|purchases? (?:made|you|through|via|from|using)\b|(?:you|readers) (?:buy|purchase|click|shop|order|book|make)\b|(?:products|items|services) (?:purchased|bought|featured|mentioned)|"
    r"link(?:s|en)?\b|für käufe|käufen über|qualifizierte|gekennzeichnet|verlinkt|sternchen|ces liens|cette page|cet article|ce site|notre site|vos achats|vous achetez|achats (?:effectués|réalisés)|"
    r"est[eo]s? (?:artículo|sitio|enlace|post|artigo|site|link)|esta página|nuestr[oa]s? (?:sitio|web|página|enlace)|si compras?|al comprar|compras (?:realizadas|que)|noss[oa]s? (?:site|página|link)|você comprar|ao comprar|"
    r"quest[oiae] (?:articolo|sito|pagina|link)|nostro sito|si acquista|acquisti (?:effettuati|tramite)|deze (?:pagina|site|links)|dit artikel|onze (?:site|links)|aankopen (?:via|die)|du (?:köper|køber|kjøper)|länkar|tym artykule|linki|linków).*"
)
"""What no paragraph about a commission of the state's or a fisherman's says: links, readers' purchases, the site itself."""

_OF_THE_SITE = (
    r".*(?:\b(?:site|website|page|article|blog|post|newsletter|video|podcast|materials?|app|publication|here|herein|purposes?|professional|physician|doctor|lawyer|attorney|investment|recommendations?|endorsements?|financial|guarantee|reliance)\b|"
    r"seite|website|artikel|beitrag|beratung|zwecke|gewähr|arzt|redaktion|"
    r"\b(?:sites?|articles?|blog|publication|médecin|professionnel|conseil|à titre|recommandation)\b|"
    r"\b(?:sitio|página|artículo|web|médico|profesional|fines|asesoramiento|inversión|recomendación|carácter)\b|meramente|"
    r"página|artigo|profissional|recomendação|caráter|sito|pagina|articolo|medico|professionale|scop[oi]|carattere|rendimenti|doeleinden|advies|arts).*"
)
"""What a disclaimer speaks of and a court's finding on some leaflet seldom does."""

RULES = (
    Rule(
        name="disclaimers.affiliate",
        reason="Says that the house earns by what readers buy.",
        begins=phrases(
            en="this article contains|this article includes|this article may contain|this post contains|this post includes|this post may contain|this page contains|this page may contain|this story contains|this story includes|this site contains|this site may contain|this blog contains|this content contains|this guide contains|this review contains|"
            "affiliate disclosure|affiliate disclaimer|advertiser disclosure|fcc disclosure|ftc disclosure|as an amazon|as amazon associate|as amazon associates|as amazon affiliate|as amazon affiliates|as amazon partner|as an affiliate|the following article|the post may contain|sometimes we include links|we include links",
            de="die mit * gekennzeichneten|mit einem sternchen|in diesem artikel sind|in diesem artikel befinden sich|dieser artikel enthält|dieser beitrag enthält|diese seite enthält|links auf dieser|affiliate-links|als amazon-partner",
            fr="cet article contient|cet article peut contenir|lien affilié", es="este artículo contiene|este artículo incluye|este artículo puede contener|como afiliado|como afiliados",
            pt="este artigo contém|este artigo pode conter|este post contém", it="questo articolo contiene|questo articolo può contenere|in qualità di affiliato|in qualità di affiliati",
            nl="dit artikel bevat|dit bericht bevat", sv="den här artikeln innehåller|artikeln innehåller", da="artiklen indeholder|denne artikel indeholder", no="artikkelen inneholder|denne artikkelen inneholder", pl="ten artykuł zawiera|artykuł zawiera", cs="článek obsahuje|tento článek obsahuje", ru="эта статья содержит|статья содержит",
            id="artikel ini mengandung|artikel ini memuat", ja="本記事は|この記事は|本ページは|当サイトは|当ページのリンクには|記事内に", ko="이 포스팅은|이 글은", tr="bu yazıda yer alan|bu içerikte yer alan",
        ),
        holds=_EARNED,
        # An article of a constitution has commissions too, and provisions: here are links, a shop, or what "we" get.
        pattern=r"[ :.!*]*|: .*|.*(?:advertis|annon[cs]|\blink(?:s|i|ov|ů)|affil|afili|qualif|sponsor|anzeige|werb|\b(?:we|i|us|our|my|wir|ich|uns|nous|je|ganamos|gano|recibimos|recibo|ganhamos|recebemos|guadagniamo|guadagno|riceviamo|wij|vi)\b|enlace|\bliens?\b|länk|lenke|linki|odkaz|partner|ссылк|tautan|アフィリ|プロモーション|파트너스|프로모션|수수료를 제공|ortaklığı|bağlantı).*",
        longest=700,
        drops=(
            "This article contains affiliate links. The products or services listed have been selected by our writers.", "As an Amazon Associate I earn from qualifying purchases.", "Advertiser disclosure: The Post receives compensation from the card issuers.",
            "Cet article contient des liens affiliés.", "Este artículo contiene enlaces de afiliado.", "Dit artikel bevat affiliate-links.", "本記事はアフィリエイト広告を利用しています。",
        ),
        keeps=(
            "As Amazon grows in Europe, the Commission has opened an inquiry into how it treats its sellers.",
            "This site contains about forty graves, and the commission wants it dug before the road is built.",
            "Este artículo incluye la creación de una comisión que vigilará las cuentas del municipio.",
            "This article contains provisions under which Amazon must pay a commission to its sellers.",
            "Dieser Artikel enthält eine Vergütung für Redaktionen und spaltet das Parlament.",
            "Artikeln innehåller en regel om provision som har delat riksdagen.",
            "The commission may earn the mayor's trust.", "They receive the commission on Monday, the mayor's office said, and not before."),
    ),
    Rule(
        name="disclaimers.earned",
        reason="Says that the house earns, and by which links or purchases.",
        begins=phrases(
            en="we may earn|we may receive|we may get|we may be compensated|we may make|we may collect|we may also earn|we earn|we get|we receive|we sometimes earn|i may earn|i may receive|i may get|i earn|i get|our editors|our team|our journalists|we independently|we only recommend|as a participant|disclosure|full disclosure", de="bei den mit|die mit einem|hierbei handelt es sich|es handelt sich|wir erhalten", fr="en tant que partenaire|certains liens|les liens|nous pouvons|nous touchons|nous percevons", es="algunos enlaces|algunos de los enlaces|los enlaces|en calidad de|podemos recibir|podemos ganar|el precio y", pt="como associado|como participante|alguns links|os links|podemos receber|podemos ganhar", it="alcuni link|alcuni dei link|i link|potremmo ricevere|potremmo guadagnare", nl="sommige links|de links|wij ontvangen|we ontvangen", sv="vi kan få", da="vi kan modtage", no="vi kan få", pl="niektóre linki|możemy otrzymać"
        ),
        holds=_EARNED,
        pattern=_OF_LINKS,
        longest=700,
        drops=(
            "We may collect a share of sales from the links on this page.", "We may earn commission from links on this page, but we only recommend products we back.", "I earn a commission if you buy through my shop.",
            "Les liens de cette page sont affiliés.", "Wir erhalten für Käufe über diese Links eine Provision.", "Los enlaces de este artículo son de afiliados.",
        ),
        keeps=(
            "We get a commission of two percent on every fish that is sold before noon.", "Our team found that the commission had met only twice in nine years.", "Wir erhalten für jeden Liter Milch eine Vergütung von 32 Cent, und davon kann niemand leben.", "Es handelt sich um eine Vergütung für Überstunden aus dem Winter.",
            "Les liens entre la commission européenne et les producteurs sont anciens.", "Certains liens entre la commission et le port restent obscurs.", "Los enlaces entre la comisión y las constructoras nunca se aclararon.", "Os links entre a comissão e as obras não foram provados.", "We get the government that we deserve.", "I get a letter a day.",
        ),
    ),
    Rule(
        name="disclaimers.bought",
        reason="Says what the house earns when readers buy.",
        begins=phrases(
            en="when you buy|when you purchase|when you make a purchase|when you shop|when you click|if you buy|if you purchase|if you make a purchase|if you click|if you shop|if you sign up|some links|some of the links|some of these links|links on|links in|links to|the links|purchases made|purchases you make|products featured|products purchased|all products|all featured products|every product|each product|the products|prices and|commissions|disclaimer|note|please note|just so you know|fyi|heads up",
            de="wenn sie über|wenn du über|wenn ihr über|wenn sie auf|wenn du auf|einige der|einige links|für käufe über|hinweis|transparenz|beim kauf über|durch den kauf über", fr="si vous achetez|si vous effectuez un achat|lorsque vous achetez", es="si compras|si compra|cuando compras", pt="ao comprar|se você comprar|quando você compra", it="se acquisti|quando acquisti|se si acquista", nl="als je via|als u via|wanneer je via", sv="om du köper", da="hvis du køber", no="hvis du kjøper",
        ),
        holds=phrases(
            en="commission|commissions|affiliate link|affiliate links|affiliate partners|qualifying purchases|be compensated|receive compensation|share of sales|portion of sales|portion of the sale|referral fee|affiliate program", de="affiliate|affiliate-links|affiliate-link|affiliate links|provision|vergütung", fr="affiliation|affiliés|commission|commissions|rémunération", es="afiliados|afiliación|comisión|comisiones", pt="afiliados|afiliação|comissão|comissões", it="affiliazione|affiliati|commissione|commissioni", nl="affiliate|affiliatelinks|affiliate-links|commissie", sv="provision|annonslänkar", da="kommission|provision|annoncelinks", no="annonselenker|provisjon",
        ),
        pattern=r"[^\"]*\b(?:we|i|us|our|my|affiliates?|amazon|wir|uns|unser[a-z]*|affiliate-[a-z]+|nous|notre|nos|nosotros|nuestr[oa]s?|recibimos|recibiremos|podemos|ganamos|noss[oa]s?|ganhamos|recebemos|potremmo|riceviamo|nostr[oaie]|wij|ons|onze|vi|vores|dere)\b[^\"]*",
        longest=700,
        drops=(
            "When you buy through links on our site, we may earn an affiliate commission. Here's how it works.", "Wenn Sie über diese Links einkaufen, erhalten wir eine Provision.", "Se acquisti tramite questi link potremmo ricevere una commissione.", "Links on this page may earn us a commission.", "Si compras a través de estos enlaces, recibimos una comisión.",
        ),
        keeps=(
            "If you buy a house, the agent's commission is three percent of the price.", "When you purchase a policy the broker gets a commission from the insurer.", "If you buy a boat at the harbour, ask who built it.", "When you click, the shutter falls.", "Links to the gang were never proved.",
        ),
    ),
    Rule(
        name="disclaimers.advice",
        reason="Says that it is no advice, and that nobody answers for it.",
        begins=phrases(
            en="this article is|this article does|this article should|this blog is|this blog post is|this post is|this website is|this site is|this page is|this content is|this material is|this information is|this communication is|this newsletter is|this video is|these statements have not been|products and services referenced|services referenced|the information on this|the information on our|the content on this|the material on this|the materials on this|the advice on this|"
            "information on this|content on this|past performance|investing involves|investment involves|trading involves|not intended as|not financial advice|not legal advice|not medical advice|certain sections of this|securities offered|advisory services|diversification does not|asset allocation|forward-looking statements",
            de="dieser artikel dient|dieser artikel stellt|dieser artikel ersetzt|dieser beitrag dient|dieser beitrag stellt|dieser beitrag ersetzt|diese seite|dieser text ersetzt", fr="cet article est|cet article a|cet article ne|les performances passées|ce site",
            es="este artículo es|este artículo no|este artículo tiene|las rentabilidades pasadas|rentabilidades pasadas|este texto no", pt="este artigo é|este artigo não|este artigo tem|rentabilidade passada|este texto não", it="questo articolo|i rendimenti passati", nl="dit artikel",
            pl="niniejszy artykuł|ten artykuł|treści zawarte|informacje zawarte|artykuł ma charakter", ru="данная статья|статья носит|информация носит|материал носит|информация на сайте|материалы сайта", tr="bu içerik|bu yazı|burada yer alan|bu makale", id="artikel ini|informasi ini|informasi dalam|konten ini",
        ),
        holds=_NO_ADVICE,
        # The article of a law, this side of a river and the site of a factory constitute nothing either.
        pattern=r".*(?:inform|educa|\b(?:not|nor|never|as|constitute|any|considered)\b[^.]*advi[cs]|advisers? regist|registered|profes|medizin|medisch|medico|médic|santé|investi|inversi|financ|finanz|rechts|jurídic|recommend|recomend|empfehl|beratung|arzt|ärzt|gewähr|(?:un|de|aucun) conseil|conseils|consejo|asesor|conselh|consigli|consulen|parere|guarant|garant|indicat|future|futur|risk|loss|profit|principal|diagnos|drug|forward-looking|statements|editorial|solicit|offer|endors|relied|construed|responsab|especialist|substitu|porad|rekomend|poleg|консульт|рекоменд|информац|ознаком|совет|оферт|tavsiye|bilgi|danışman|nasihat|saran|rekomendasi|doktor|dokter|nasehat).*",
        longest=900,
        drops=(
            "Past performance is not a guarantee of future return.", "This article is for informational purposes only.",
            "Dieser Artikel dient nur Informationszwecken und stellt keine Anlageberatung dar.", "Este artículo es meramente informativo.", "Статья носит информационный характер.", "Bu içerik, yatırım tavsiyesi değildir.",
        ),
        keeps=(
            "Diese Seite der Stadt blieb trocken, doch die Pumpen ersetzen nicht den alten Damm.",
            "Ce site ne remplace pas l'ancien marché et les commerçants refusent d'y aller.",
            "Cet article ne constitue pas une atteinte à la liberté, a jugé la cour mardi.",
            "Este artículo no constituye una amenaza para la prensa, sostuvo el tribunal.",
            "This website is run by two brothers who sell medical advice to desperate parents.",
            "This article is about a harbour and two ships.", "He gave legal advice for forty years.", "The information on the board was wrong, passengers said.", "Investing in the harbour paid off, the mayor said.", "The content of the barrels is not known.", "The information in the leaflet was not a substitute for medical advice, the inquest heard.", "This is not legal advice, the judge told her.", "All investments carry a risk of loss, the regulator said.",
        ),
    ),
    Rule(
        name="disclaimers.no_advice",
        reason="Says that what the site tells is no advice.",
        begins=phrases(
            en="this does not|this product is not|the information provided|the information included|the information contained|the information presented|the information in this|the information here|the content contained|the content provided|the content of this|the contents of this|the material contained|the material provided|information contained|information provided|information in this|information presented|content provided|all content|all information|nothing in|nothing on|nothing contained|please note that|keep in mind that|it is not intended|it is not a substitute",
            de="die informationen|die inhalte|die hier|alle angaben|bitte beachten sie",
            fr="les informations|ce contenu|le contenu|ces informations",
            es="la información|este contenido|el contenido|esta información",
            pt="as informações|este conteúdo|o conteúdo|estas informações",
            it="le informazioni|il contenuto|i contenuti|queste informazioni",
            nl="de informatie|deze informatie|de inhoud",
        ),
        holds=_NO_ADVICE,
        pattern=_OF_THE_SITE,
        longest=900,
        drops=(
            "The content contained in this blog post is intended for general informational purposes only and is not meant to constitute legal, tax or investment advice.", "The content provided here is for informational purposes only and is not medical advice.", "Keep in mind that the information and content on this blog is for informational purposes and should not be considered medical advice.", "Nothing in this newsletter should be construed as investment advice.",
            "Les informations de ce site ne remplacent pas l'avis d'un médecin et ne constituent pas un diagnostic.", "La información de esta página no sustituye el consejo de un médico.",
        ),
        keeps=(
            "The information provided by the clerk does not constitute an offence, the judges found.", "The information provided by two sailors should not be relied on, the captain said.", "Nothing in the harbour was not intended to be sold.",
            "La información publicada por el diario no constituye delito.", "Die Informationen ersetzen keine Karte, sagte der Lotse.",
        ),
    ),
)  # fmt: skip
