"""Stars, votes and averages below an article: how it was liked."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

ASKS = phrases(
    en="rate this recipe|rate the recipe|rate this story|rate this news|rate this page|did you make this recipe|did you try this recipe|have you tried this recipe|if you make this recipe|if you tried this recipe|rate this article|rate this post|how useful was this post|how helpful was this article|click on a star to rate it|no votes so far|was this article helpful|was this article useful|did you find this article helpful|did you find this article useful|tried this recipe|made this recipe|if you've made this recipe|did you cook this",
    de="rezept bewerten|bewerte dieses rezept|artikel bewerten|diesen artikel bewerten|beitrag bewerten|diesen beitrag bewerten|bewerte diesen artikel|bewerte diesen beitrag|wie hilfreich war dieser beitrag|war dieser artikel hilfreich|hat ihnen der artikel gefallen|wie hilfreich war dieser artikel|bewerten sie diesen artikel", fr="notez cette recette|noter la recette|cet article vous a-t-il été utile|cet article vous a été utile|notez cet article|notez l'article|évaluez cet article|donnez une note à cet article",
    es="valora esta receta|puntúa esta receta|califica esta receta|qué te genera esta noticia|qué te produce esta noticia|te ha sido útil este artículo|te ha gustado este artículo|valora este artículo|te gustó la nota|te gustó esta nota|te gustó este artículo|te sirvió esta nota|valora esta noticia|valora este contenido|califica este artículo|califica esta noticia|califica esta nota|calificá esta nota|puntúa este artículo|vota este artículo", pt="avalie esta receita|avalie a receita|este artigo foi útil|esta notícia foi útil|avalie este artigo|avalie esta notícia|avalie esta matéria|avalie a matéria|avalie este post|avalie este conteúdo", it="vota la ricetta|vota questa ricetta|ti è stato utile questo articolo|vota questo articolo|questo articolo ti è stato utile|valuta questo articolo|valuta l'articolo|vota l'articolo|dai un voto all'articolo",
    nl="was dit artikel nuttig|vond je dit artikel nuttig|beoordeel dit artikel|waardeer dit artikel",
    sv="betygsätt artikeln", da="bedøm artiklen|bedøm denne artikel", no="vurder artikkelen", fi="arvioi juttu|arvioi artikkeli", cs="ohodnoťte článek|ohodnoťte tento článek|hodnocení článku", sk="ohodnoťte článok", hu="értékelje a cikket|értékeld a cikket", ro="evaluează articolul|votează articolul", el="αξιολογήστε το άρθρο|βαθμολογήστε το άρθρο", bg="оценете статията|оцени статията", hr="ocijenite članak", sr="ocenite članak|оцените чланак", uk="оцініть новину|оцініть публікацію", ja="この記事を評価する|この記事を評価", zh="为本文评分|给本文打分|給這篇文章評分|為這篇文章評分", ko="이 기사를 평가해주세요|이 기사를 평가해 주세요", pl="oceń jakość naszego artykułu|oceń artykuł|oceń ten artykuł", ru="оцените публикацию|оцените эту статью|оцените статью|оцените новость|оцените материал", tr="bu haberi değerlendirin|bu içeriği beğendiniz mi", id="beri penilaian artikel ini|beri nilai artikel ini|seberapa bermanfaat",
)  # fmt: skip
"""How readers are asked to give an article stars, or how they liked it."""

_VOTES = (
    r"(?:votes?|ratings?|reviews?|stimmen?|bewertungen|voix|avis|votos?|valoraciones|avaliações|voti|recensioni|stemmen|beoordelingen|röster|omdömen|stemmer|anmeldelser|ääntä|głos(?:y|ów)?|oceny?|hlas(?:y|ů|ov)?|hodnocení|szavazat|голос(?:а|ов|ів)?|оцен(?:ок|ки|ка)|оцін(?:ок|ки|ка)|гласа?|гласова|glas(?:a|ova)?|"
    r"oy|değerlendirme|ψήφο[ιςυ]+|voturi|suara|penilaian|lượt(?: (?:đánh giá|bình chọn))?|phiếu|票|件|人评分|人評分|명|표|صوتا?|أصوات|تقييم(?:ات)?|הצבעות|رأی|رای|वोट|โหวต)"
)
_OUT_OF = r"(?:/|out of|of|von|sur|de|su|van|av|af|z|из|з|από|üzerinden|dari|trên) *(?:5|10)"
_VOTED = r"(?:votes?|stimmen|votos|voti|voix|stemmen|röster|stemmer|głos(?:y|ów)|hlasů|szavazat|голос(?:а|ов|ів)?|oy|票)"
"""The commonest of these, for what begins with no label."""
_AVERAGES = phrases(
    en="average rating|average|rating|user rating|readers' rating|reader rating|overall rating|article rating|current rating", de="durchschnittliche bewertung|bewertung|durchschnitt|gesamtbewertung|leserwertung", fr="note moyenne|moyenne|note|note des lecteurs|évaluation", es="puntuación media|puntuación|valoración|valoración media|promedio|calificación|calificación promedio|promedio de puntuación",
    pt="classificação média|avaliação média|avaliação|classificação|média|nota média", it="voto medio|media voti|media|valutazione media|valutazione|voto", nl="gemiddelde beoordeling|gemiddelde score|gemiddelde waardering|beoordeling|waardering|gemiddelde", sv="snittbetyg|genomsnittligt betyg|betyg", da="gennemsnitlig bedømmelse|gennemsnitlig vurdering|bedømmelse", no="gjennomsnittlig vurdering|vurdering",
    fi="keskiarvo|arvosana", pl="średnia ocena|średnia ocen|ocena|średnia", cs="průměrné hodnocení|hodnocení|průměr", sk="priemerné hodnotenie|hodnotenie", hu="átlagos értékelés|értékelés|átlag", ro="evaluare medie|rating mediu|evaluare|nota medie", el="βαθμολογία|μέση βαθμολογία|μέσος όρος", bg="средна оценка|оценка|рейтинг", sr="prosečna ocena|просечна оцена|оцена|ocena", hr="prosječna ocjena|ocjena",
    ru="средняя оценка|рейтинг|оценка|рейтинг статьи|средний рейтинг", uk="середня оцінка|рейтинг|оцінка", tr="ortalama puan|ortalama|puan|ortalama değerlendirme", id="rata-rata bintang|rata-rata|penilaian|nilai rata-rata|rating rata-rata", vi="đánh giá|xếp hạng|điểm trung bình|xếp hạng trung bình", zh="评分|評分|平均评分|平均評分", ja="評価|平均評価", ko="평점|평균 평점", ar="التقييم|متوسط التقييم|تقييم", fa="امتیاز|میانگین امتیاز", he="דירוג|דירוג ממוצע", hi="रेटिंग|औसत रेटिंग", th="คะแนน|คะแนนเฉลี่ย",
)  # fmt: skip
"""What readers' stars are called on the whole: a critic's as well, so that the count of votes must follow."""
_COUNTED = (
    r"(?:(?:vote counts?|votes|total votes|number of votes|anzahl (?:der )?(?:bewertungen|stimmen)|bewertungen|stimmen|(?:nombre|décompte) (?:de|des) votes|recuento de votos|(?:número|total|contagem) de votos|votos|(?:conteggio|numero) voti|voti|stemtelling|aantal (?:stemmen|beoordelingen)|antal (?:röster|stemmer)|antall stemmer|ääniä|liczba (?:głosów|ocen)|głosów|počet (?:hlasů|hlasov|hodnocení)|szavazatszám|szavazatok(?: száma)?|"
    r"(?:număr de )?voturi|αριθμός ψήφων|ψήφοι|брой гласове|број гласова|broj glasova|количество (?:оценок|голосов)|голосов|оценок|кількість (?:голосів|оцінок)|oy sayısı|jumlah (?:penilaian|suara|vote)|số (?:phiếu|lượt)|投票数|投票總數|投票总数|투표수|عدد الأصوات|تعداد آرا)[ :：]*)"
)

RULES = (
    Rule(
        name="widgets.rate",
        reason="Asks how the reader liked it.",
        begins=ASKS,
        # What was done with a recipe, or with an article of a law, is news: here a question ends, or it says how to answer.
        pattern=r"[ :.!-]*|[^\"]{0,40}\?(?:[ .!]*|[^\"]{0,12}\b(?:yes|no|ja|nein|nee|nej|oui|non|sí|si|sim|não|tak|nie|да|нет|evet|hayır|ya|tidak)\b[^\"]*)|[^\"]*(?:[★☆@]|\b(?:rat(?:e|ing)s?|stars?|votes?|comments?|tag|below|tell (?:us|me)|let (?:us|me) know)\b|opinia|opinión|opinião|opinione)[^\"]*",
        longest=160,
        told=False,
        drops=("How useful was this post?", "Did you make this recipe? Tag @quaykitchen on Instagram", "Oceń jakość naszego artykułu: Twoja opinia pozwala nam tworzyć lepsze treści.", "War dieser Artikel hilfreich?", "Artikel bewerten", "Avalie esta notícia", "Betygsätt artikeln"),
        keeps=("Artikel bewerten die Richter anders", "Encontrou um erro na bomba e salvou o navio.", "How useful was this post? It held the gate for ninety years.", "Rate this as a success, he said.", "Made this recipe famous: a cook from Lindholm, who died on Monday at 91.", "Vota questo articolo il Senato oggi, il resto domani.", "Average ratings of the ships fell."),
    ),
    Rule(
        name="widgets.rating",
        reason="How many readers gave how many stars.",
        pattern=r"[★☆⭐ ]*(?:rated +)?\d(?:[.,]\d+)? *(?:/ *(?:5|10) *)?(?:stars?|out of (?:5|10)(?: stars)?)? *(?:from|based on|out of|of|·|\(|-|aus|sur|de|su|von)? *\d[\d.,]* +(?:ratings?|reviews?|bewertungen|avis|valoraciones|recensioni|beoordelingen)\)?[ .]*"
        rf"|[★☆⭐ ]*(?:rated +)?\d(?:[.,]\d+)? *(?:/ *(?:5|10)|stars?|(?:out of|von|sur|de|su|van|av|af|z|из|з) (?:5|10)(?: st[a-z]+)?)[ ,;|·(（-]*(?:(?:from|aus|sur|de|su|z) )?\d[\d.,]* *{_VOTED}[)）]?[ .]*|[★☆⭐]+ *\d[.,]\d+ *\(\d[\d.,]* *{_VOTED}\)"
        r"|\([\d.,]+ +(?:ratings?|reviews?|bewertungen|avis|valoraciones|avaliações|recensioni|beoordelingen|oceny?)\)"
        r"|[★☆⭐ ]*\d[.,]\d+ (?:von|sur|af|av|z|van) 5 *\((?:[\d.,]+ +)(?:bewertungen|avis|beoordelingen|anmeldelser|omdömen|ocen)\)[ .]*"
        r"|\[?(?:total|totale|gesamt): *\d+ (?:average|durchschnitt(?:lich)?|media|moyenne|promedio|gemiddeld|średnia): *\d(?:[.,]\d+)?(?:/\d+)?\]?",
        longest=80,
        told=False,
        drops=("4.6 from 112 ratings", "(1.204 Bewertungen)", "★★★★☆ 4.6 (112 votes)", "Rated 4.9 out of 26,048 reviews", "4,6 /5 aus 112 Bewertungen", "★★★★☆ 4,3 von 5 (128 Bewertungen)", "4.5 из 5 (12 голосов)", "4,5 / 5 (12 głosów)", "4.5/5（12票）", "[Total: 12 Average: 4.5]"),
        keeps=("4 von 5 Stimmen", "3/5 der 12 Stimmen", "4 of 5 voters", "7 of 12 votes", "(412 Stimmen)", "He won 4 of 112 votes in the council and left.", "9 to 6 votes", "Average rating: 4.9", "Average rating: 4.28 stars — above the national average of 4.1 stars."),
    ),
    Rule(
        name="widgets.rated",
        reason="How many readers gave how many stars on an average, behind a label.",
        begins=_AVERAGES,
        pattern=rf"[ :：|(-]*\d(?:[.,]\d+)?(?: *{_OUT_OF})?(?: stars| sternen)?[ .,;:|()（-]+(?:(?:from|based on|aus|bei|sur|de|su|von|uit|z|ze|по|из|na|av) )?(?:{_COUNTED}\d[\d.,]*|\d[\d.,]* *{_VOTES})[ .)）]*",
        longest=90,
        told=False,
        drops=("Note moyenne : 4,5/5 sur 12 votes", "Bewertung: 4,5 von 5 (12 Bewertungen)", "Средняя оценка: 4.5 / 5. Количество оценок: 12", "Ocena: 4,5/5 (głosów: 12)", "Average: 4.5 (12 votes)", "Average rating 4.2 / 5. Vote count: 12", "Puntuación media 4.5 / 5. Recuento de votos: 12", "評価：4.5 / 5（12件）", "Ortalama puan: 4,5 / 5 (12 oy)"),
        keeps=("Rating: 4/5", "Bewertung: 4,5 von 5", "Ortalama 12 oy", "Average: 12 votes in each village", "Rating: 4 of 5. Running time: 112 minutes", "Note : 4/5", "Average: 4.5 goals", "Média: 4,5 votos por mesa, disse.", "Оценка: 5 из 10", "Rating: PG-13 (12 votes against)"),
    ),
    Rule(
        name="widgets.stars",
        reason="How to give stars, and that nobody has.",
        says=phrases(
            en="click on a star to rate it|submit rating|be the first to rate|be the first to rate this post|be the first to rate this article|thanks for rating|thank you for rating this article|we are sorry that this post was not useful for you|let us improve this post|tell us how we can improve this post|no votes so far|no ratings yet",
            de="klicke auf einen stern, um zu bewerten|klicken sie auf einen stern, um zu bewerten|klicke auf die sterne um zu bewerten|bisher keine bewertungen|sei der erste, der diesen beitrag bewertet|bewertung abschicken", fr="cliquez sur une étoile pour noter|cliquez sur une étoile pour la noter|soyez le premier à noter cet article|envoyer la note|aucune note pour le moment",
            es="haz clic en una estrella para puntuarla|haz clic en una estrella para puntuar|haz clic en una estrella para calificar|sé el primero en puntuar este contenido|sé el primero en calificar|enviar valoración|enviar calificación", pt="clique numa estrela para avaliar|clique em uma estrela para avaliar|clique numa estrela para classificar|seja o primeiro a avaliar|seja o primeiro a avaliar este post|enviar avaliação",
            it="clicca su una stella per votare|fai clic su una stella per votare|clicca sulle stelle per votare|sii il primo a votare questo articolo|invia voto", nl="klik op een ster om dit te beoordelen|klik op een ster om te stemmen|wees de eerste die dit beoordeelt", sv="klicka på en stjärna för att betygsätta", da="klik på en stjerne for at bedømme", pl="kliknij gwiazdkę, aby ocenić|kliknij na gwiazdkę, by ocenić|bądź pierwszy i oceń ten artykuł", cs="klikněte na hvězdičku a ohodnoťte|zatím nehodnoceno",
            ru="нажмите на звезду, чтобы оценить|нажмите на звёзды, чтобы оценить|оценок пока нет|оценок пока нет поставьте оценку первым|оценок пока нет. поставьте оценку первым", uk="натисніть на зірку, щоб оцінити|оцінок поки немає", tr="değerlendirmek için bir yıldıza tıklayın|puan vermek için yıldıza tıklayın", id="klik bintang untuk memberi rating|klik pada bintang untuk memberi nilai", vi="bấm vào ngôi sao để đánh giá", hu="kattintson egy csillagra az értékeléshez", ro="dă click pe o stea pentru a evalua",
        ),
        numbers=True,
        longest=140,
        told=False,
        drops=("Click on a star to rate it!", "Submit Rating", "Klicke auf einen Stern, um zu bewerten!", "Haz clic en una estrella para puntuarla"),
        keeps=("Submit ratings by Monday", "Click on a star to see its name", "Be the first to rate the new bridge"),
    ),
)  # fmt: skip
