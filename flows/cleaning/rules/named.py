"""What pages put between an article's paragraphs with a name in it: the house's, a writer's, a letter's, or a list of tags.

The form makes it sure where the words alone would not: behind words of asking a name and a network, behind "all articles by"
a writer's name, behind a label a list of short items. A sentence that goes on from there is none of these.
"""

from __future__ import annotations

from flows.cleaning.rule import MARKS, Rule, phrases
from flows.cleaning.rules.languages import LARGE, NAMES

_NETWORK = (
    r"(?:(?:face ?book|twitter|x|instagram|telegram|whats ?app|you ?tube|tik ?tok|linkedin|viber|threads|bluesky|spotify|max|vk|фејсбук|инстаграм|фейсбук|телеграм|вайбер|ютуб|вк|дзен)[ueуеі]?(?:-?канал[еі])?|google[ue]?(?: (?:news|discover|notícias|noticias|новости|новини))?|вконтакте|"
    r"(?:nas |las )?redes sociai?l?es|social media)"
)
_HOUSE = (
    rf"(?:{LARGE}[^ .,!?:;\"«»„“”]*(?:[ .][^ .,!?:;\"«»„“”]+){{0,5}}|[«\"„“][^«»\"„“”.,!?]{{2,40}}[»\"“”])"
)
_ON = r"(?:en|en el|no|na|em|su|anche su|в|у|во|във|на|pe|şi pe|στο|στα|a|al)"
_LETTER = r"(?:newsletters?|boletín|boletines|butlletí|newsletterul|newsletterele|рассылк[уи]|e-?mail-рассылку|розсилку|бюлетин|бюлетина|билтен|bilten|bülten)"
_TAGGED = phrases(
    en="tags|tag",
    es="etiquetas|archivado en|etiquetado en|etiquetado como",
    pt="etiquetas|palavras-chave|palavras chave|arquivado em|marcadores",
    it="etichette|parole chiave|archiviato in",
    ro="etichete|taguri|tag-uri|cuvinte cheie",
    ru="теги|тэги|метки|ключевые слова",
    uk="теги|позначки|мітки|ключові слова",
    bg="тагове|етикети|ключови думи",
    sr="тагови|кључне речи|tagovi|ključne reči",
    hr="tagovi|oznake|ključne riječi",
    el="ετικέτες|λέξεις κλειδιά|λέξεις-κλειδιά|ετικετες",
    tr="etiketler|anahtar kelimeler",
    ca="etiquetes|paraules clau|arxivat a",
)
_ROW = phrases(
    es="compartir|guardar|escuchar|imprimir|comentar|enviar|copiar|comentarios|descargar|seguir", pt="ouvir|compartilhar|salvar|imprimir|comentar|partilhar|guardar|enviar|copiar|comentários|seguir", it="stampa|condividi|commenta|ascolta|salva|invia|copia|commenti", ro="distribuie|salvează|tipărește|printează|ascultă|comentează|trimite",
    ru="поделиться|сохранить|комментировать|распечатать|слушать|печать|обсудить", uk="поділитися|зберегти|коментувати|роздрукувати|слухати|друк|поширити|обговорити", bg="сподели|запази|принтирай|коментирай|слушай|изпрати", sr="подели|сачувај|одштампај|коментариши|podeli|sačuvaj|komentariši|odštampaj|pošalji", hr="podijeli|spremi|ispiši|ispis|komentiraj|poslušaj|pošalji",
    el="εκτύπωση|αποθήκευση|κοινοποίηση|σχολίασε|μοιράσου|αποστολή", tr="paylaş|tweetle|gönder|yazdır|kaydet|dinle|beğen", ca="compartir|desar|imprimir|comparteix|desa|imprimeix|comentar|escolta",
)  # fmt: skip

ABOVE = (
    Rule(
        name="describing.name_and_day",
        reason="Who wrote it, and the day with its name.",
        field="published",
        holds=phrases(uk="понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя", ru="понедельник|вторник|среда|пятница|суббота|воскресенье"),
        pattern=rf"{NAMES} *[|-] *[а-яіїє']{{5,12}}, +\d{{1,2}} [а-яіїє]{{3,10}} (?:19|20)\d\d(?:,? +\d\d:\d\d)?{MARKS}",
        longest=110,
        told=False,
        follows=True,
        drops=("Марта Олешко — Середа, 12 травня 2021, 10:15",),
        keeps=("Марта Олешко прийшла в середу, 12 травня 2021, о 10:15.",),
    ),
    Rule(
        name="filing.tagged",
        reason="Lists two tags or more behind a word that heads nothing else.",
        field="tags",
        begins=_TAGGED,
        # An article's own list is longer by the item, or ends like a sentence.
        pattern=r" *[:|»]+ *[^ ,;|·.:!?\"]+(?: [^ ,;|·.:!?\"]+){0,3}(?: *[,;|·]+ *[^ ,;|·.:!?\"]+(?: [^ ,;|·.:!?\"]+){0,3})+[ ,;|·]*",
        longest=200,
        told=False,
        follows=True,
        drops=("Etiquetas: puertos, grúas", "Archivado en: Puertos | Villamar | Sucesos", "Tags: portos, guindastes", "Теги: порт, кран", "Ключові слова: порт, кран", "Ετικέτες: λιμάνι, γερανός", "Etiketler: liman, vinç", "Oznake: luka, dizalica"),
        keeps=("Tags: the art of graffiti", "Etiquetas: un arte que se pierde", "Ключевые слова: мама, папа, дом. С них всё начиналось.", "Etiketler: liman", "Tags: he sprayed them at night, alone and without a light, for eleven years"),
    ),
    Rule(
        name="filing.tags_below",
        reason="Heads the tags, each in a line of its own.",
        field="tags",
        says=phrases(es="temas relacionados|temas de la nota|temas de esta noticia", pt="tópicos relacionados|assuntos relacionados|assuntos desta matéria", it="argomenti correlati|argomenti trattati", el="σχετικά θέματα", ca="temes relacionats"),
        heads=True,
        told=False,
        follows=True,
        drops=("Temas de la nota", "Tópicos relacionados", "Argomenti trattati"),
        keeps=("Temas relacionados con el mar", "Temas"),
    ),
    Rule(
        name="filing.archived",
        reason="Says under what it was filed.",
        field="tags",
        begins=phrases(es="archivado en|archivado bajo", pt="arquivado em", it="archiviato in|archiviato sotto", ca="arxivat a"),
        pattern=rf" *: *[#]?{LARGE}[^.!?\"]{{1,100}}",
        longest=120,
        told=False,
        follows=True,
        drops=("Archivado en: Puertos", "Arxivat a: Ports"),
        keeps=("Archivado en un cajón: así acabó el informe", "Archivado en marzo", "Archivado en: el cajón de siempre"),
    ),
    Rule(
        name="filing.more_by",
        reason="Leads to what else a writer wrote.",
        begins=phrases(
            es="ver más artículos de|más artículos de|ver todos los artículos de|más noticias de|todos los artículos de|ver todas las entradas de", pt="veja mais artigos de|ver todos os posts de|ver todos os artigos de|mais artigos de|veja todos os textos de|leia mais textos de", it="leggi tutti gli articoli di|tutti gli articoli di|altri articoli di|vedi tutti i post di|vedi tutti gli articoli di|leggi altri articoli di",
            ro="toate articolele de|articole de|vezi toate articolele lui|mai multe articole de", ru="все статьи автора|все материалы автора|все публикации автора|другие материалы автора", uk="всі матеріали автора|усі статті автора|усі матеріали автора|інші матеріали автора", bg="всички статии на|още от|всички публикации на",
            sr="сви чланци аутора|svi tekstovi autora", hr="svi članci autora|ostali članci autora|više od autora", el="όλα τα άρθρα του|όλα τα άρθρα της|περισσότερα άρθρα του|περισσότερα άρθρα της|δείτε όλα τα άρθρα του|δείτε όλα τα άρθρα της", ca="més articles de|tots els articles de|veure tots els articles de",
        ),
        pattern=rf" {NAMES}{MARKS}",
        longest=100,
        told=False,
        follows=True,
        drops=("Ver más artículos de Marta Olmedo", "Ver todos os posts de Marta Oliveira", "Leggi tutti gli articoli di Marta Olivieri", "Все статьи автора Марта Олешина", "Όλα τα άρθρα της Μάρθας Ολυμπίου", "Més articles de Marta Oliver"),
        keeps=("Tutti gli articoli di legge", "Más artículos de lujo", "Все статьи автора книги разошлись за день."),
    ),
    Rule(
        name="related.all_of",
        reason="Leads to all that the house has of a place or a section.",
        begins=phrases(
            es="lee aquí todas las noticias de|lee todas las noticias de|accede aquí a todas las noticias de|accede a todas las noticias de|consulta todas las noticias de|consulta aquí todas las noticias de|lo último en|lo más leído en|más noticias de", pt="leia mais notícias de|leia mais notícias do|leia mais notícias da|leia mais notícias sobre|veja mais notícias de|veja mais notícias do|veja mais notícias da|leia outras notícias de|leia outras notícias do",
            it="leggi le altre notizie di|leggi tutte le notizie di|tutte le notizie di|leggi altre notizie di|leggi le ultime notizie di", ro="citește mai multe știri despre", el="όλες οι ειδήσεις για", ca="llegeix totes les notícies de",
        ),
        pattern=rf" (?:la |el |lo |o |a )?{LARGE}[^ .,!?:;\"]*(?: [^ .,!?:;\"]+){{0,3}}{MARKS}",
        longest=90,
        told=False,
        follows=True,
        drops=("Lee aquí todas las noticias de Villamar", "Leia mais notícias de Vilamar", "Tutte le notizie di Villamare", "Lo más leído en Economía"),
        keeps=("Tutte le notizie di oggi", "Lo último en moda", "Más noticias de Puerto llegaron por la tarde, ya sin luz."),
    ),
    Rule(
        name="describing.wired",
        reason="With what an agency sent it was written.",
        field="desk",
        begins=phrases(es="con información de|con datos de|con información de la agencia", pt="com informações da agência|com informações de agências|com informações da|com informações do|com agência", it="con informazioni di", el="με πληροφορίες από", ca="amb informació de", ro="cu informații de la"),
        # An agency: capitals, or one name or two and nothing behind.
        pattern=rf" *:? *{LARGE}[^ .,!?:;\"]*(?:[ /]{LARGE}[^ .,!?:;\"]*| y| e| şi| και){{0,3}}{MARKS}",
        longest=60,
        told=False,
        follows=True,
        drops=("Con información de EFE", "(Con información de Reuters)", "Com informações da Agência Brasil", "Με πληροφορίες από: ΑΠΕ-ΜΠΕ"),
        keeps=("Con información de primera mano", "Com informações da polícia", "Con información de Ana llegaron al barco"),
    ),
    Rule(
        name="disclaimers.commissioned",
        reason="Says that readers' purchases may bring the house a commission.",
        holds=phrases(es="recibir una comisión|llevarse una comisión|ganar una comisión|obtener una comisión|una comisión si compras", pt="receber comissão|receber uma comissão|ganhar comissão|ganhar uma comissão", it="ricevere una commissione|una commissione dagli acquisti|riceviamo una commissione"),
        pattern=r"[^\".!?]{0,60}(?:puede|podemos|podríamos|podría|pode|podemos|poderá|potrebbe|potremmo|può|riceviamo|tenemos)\b[^\".!?]*(?:enlaces|links?|link|afiliad[oa]s?|affiliat[oi]|affiliazione|amazon)[^\".!?]*[.]?",
        longest=220,
        told=False,
        follows=True,
        drops=("El Diario puede recibir una comisión por las compras realizadas a través de estos enlaces", "O Cais pode receber uma comissão pelas compras feitas através dos links", "Il Molo potrebbe ricevere una commissione dagli acquisti effettuati tramite i link"),
        keeps=("El banco puede recibir una comisión por cada crédito.", "La banca potrebbe ricevere una commissione sugli acquisti", "O ministro quis receber uma comissão pelas compras de barcos.", "Potrebbe ricevere una commissione d'inchiesta"),
    ),
    Rule(
        name="related.videos",
        reason="Heads a shelf of films.",
        begins=phrases(pt="vídeos|videos"),
        pattern=r" *: *(?:(?:os )?mais (?:assistidos|vistos)|(?:veja )?(?:as|mais|todas as) notícias|tudo sobre|assista)\b[^.!?\"]{0,50}",
        longest=80,
        told=False,
        follows=True,
        drops=("VÍDEOS: mais assistidos do Cais", "Vídeos: mais vistos"),
        keeps=("Vídeos: a arma do crime", "Vídeos mais caros"),
    ),
    Rule(
        name="disclaimers.on_paper",
        reason="In which printed issue it stood.",
        begins=phrases(es="publicado en la edición impresa|este artículo fue publicado en la edición impresa|artículo publicado en la edición impresa", pt="publicado na edição impressa|texto publicado na edição impressa|artigo publicado na edição impressa", it="dall'edizione cartacea|pubblicato sull'edizione cartacea|articolo pubblicato sull'edizione cartacea", ca="publicat a l'edició impresa", el="από την έντυπη έκδοση"),
        pattern=rf"(?: (?:de|del|della|dello|di|do|da|el|la|il|em|dia|día|\d+[ºª.]?(?: de| di)? [a-zç]{{4,10}}(?: del?)?(?: \d{{4}})?|\d[\d/.-]*|{LARGE}[^ .,!?:;\"]*))*[ .)]*",
        longest=110,
        told=False,
        follows=True,
        drops=("Dall'edizione cartacea del 12 maggio", "Texto publicado na edição impressa de 12 de maio"),
        keeps=("Publicado en la edición impresa, el poema pasó sin que nadie lo leyera.", "Dall'edizione cartacea, spiega il direttore, arriva ancora metà dei ricavi."),
    ),
    Rule(
        name="advertisement.marked",
        reason="Marks an advertisement as Russian law asks: whose it is, his number.",
        begins=phrases(ru="реклама"),
        pattern=r"[ .,:|]*(?:(?:ооо|ао|пао|зао|оао|ип|ано|фгуп) [^!?]*|(?:0|6|12|16|18) ?\+[^!?]{0,60}|[^!?]{0,80}(?: инн |erid)[^!?]*)",
        longest=160,
        told=False,
        drops=("Реклама. ООО «Причал», ИНН 7701234567", "Реклама. 18+", "Реклама, ИП Олешин М. А., erid: 2VtzqxAbCdE"),
        keeps=("Реклама пива вернулась на стадионы.", "Реклама: за и против"),
    ),
)  # fmt: skip

LETTERS = (
    Rule(
        name="prompts.letter_named",
        reason="Asks to take a letter, by its name.",
        begins=phrases(
            es="suscríbete|suscríbase|suscribite|apúntate|inscríbete|regístrate", pt="assine|inscreva-se|subscreva|cadastre-se", it="iscriviti|iscrivetevi|abbonati|registrati", ro="abonează-te|abonați-vă|înscrie-te", ru="подписаться|подпишитесь|подписывайтесь|подпишись", uk="підписатися|підпишіться|підписуйтесь|підписуйтеся|підпишись",
            bg="абонирайте се|абонирай се|запишете се|запиши се", sr="пријавите се|prijavite se|prijavi se", hr="prijavite se|prijavi se|pretplatite se|pretplati se", el="εγγραφείτε|εγγραφή|γραφτείτε|εγγράψου", ca="subscriu-te|subscriviu-vos|apunta't",
        ),
        # Towns have letters too: here nothing comes behind the name.
        pattern=rf"(?: (?:gratis|gratuitamente|ya|aquí|aqui|qui|a|al|en|na|para|alla|la|las|el|nuestro|nuestra|nuestros|nossa|a nossa|nostra|le|za|на|за|у|naš|našu|нашия|нашу|наш|ежедневную|еженедельную|бесплатную|щоденну|щотижневу|στο|στα|nostre|nostra)){{0,4}} {_LETTER}(?: (?:gratis|gratuita|diaria|diária|semanal|settimanale|quotidiana|nostru|noastră|μας|de|del|di|do|da|dei|della|του|της))*(?: [«\"„“]?{LARGE}[^ .,!?:;\"»“”]*(?: [^ .,!?:;\"»“”]+){{0,3}}[»\"“”]?)?{MARKS}",
        longest=120,
        told=False,
        drops=("Suscríbete gratis al boletín de Villamar", "Assine a newsletter Bom Dia Vilamar", "Iscriviti gratis alla newsletter", "Подпишитесь на рассылку «Утро Вилламара»", "Абонирайте се за нашия бюлетин", "Abonează-te la newsletterul Cheiul", "Εγγραφείτε στο newsletter του Μόλου", "Subscriu-te al nostre butlletí"),
        keeps=("Iscriviti alla newsletter del comune e scopri il giorno dopo che la strada era chiusa.", "Подпишитесь на газету", "Suscríbete al boletín, me dijo.", "Iscriviti alla newsletter, poi aspetta"),
    ),
    Rule(
        name="prompts.to_inbox",
        reason="Asks to have the news sent to one's box or telephone.",
        begins=phrases(
            es="recibe|recibí|recibe cada", pt="receba|receba as|quer receber", it="ricevi", ro="primește|primiți", ru="получайте", uk="отримуйте", bg="получавайте", hr="primajte", sr="primajte|примајте", el="λάβετε|λάβε", ca="rep|rebeu",
        ),
        pattern=rf" [^\".!?:;]*\b(?:en tu (?:correo|e-?mail|mail|whatsapp|móvil|celular|bandeja de entrada|buzón)|n[oa] (?:seu |sua )?(?:e-?mail|celular|whatsapp|telegram|caixa de entrada)|pelo whatsapp|via e-?mail|nella tua (?:casella|mail|email|casella di posta|inbox)|(?:direttamente )?su whatsapp|pe (?:e-?mail|whatsapp)|na (?:svoj )?(?:e-?mail|mail)|al teu (?:correu|mòbil|whatsapp))(?: electrónico| electrònic)?(?: (?:las|los|as|le|les|todas as|la) [^\".!?,;:]{{3,50}})?{MARKS}(?:clique aqui{MARKS})?|[^\".!?:;]* (?:на (?:почту|e-?mail|пошту|имейла си)|στο email σας){MARKS}",
        longest=140,
        told=False,
        drops=("Recibe cada mañana las claves del día en tu correo", "Receba as notícias do Cais no WhatsApp", "Recibe en tu correo las noticias de El Diario", "Quer receber as notícias do Cais pelo WhatsApp? Clique aqui", "Ricevi ogni mattina le notizie nella tua casella di posta", "Получайте главные новости на почту", "Λάβετε καθημερινά τις ειδήσεις στο email σας"),
        keeps=("Recibe amenazas en su casa cada semana.", "Receba quem bater à porta, dizia a avó.", "Ricevi una telefonata e in due minuti non hai più risparmi.", "Recibe el premio en mayo"),
    ),
)  # fmt: skip
"""Above what asks for letters perhaps, below what does so for good and tells the line model."""

BELOW = (
    Rule(
        name="prompts.follow_named",
        reason="Asks to follow the house, by its name, on a network.",
        begins=phrases(
            es="sigue a|siga a|seguí a|sigue toda la información de|sigue las noticias de|únete al canal de", pt="siga|siga o|siga a|acompanhe|acompanhe o|acompanhe a|curta|curta a página do|favorite|favorite o", it="segui|seguite|segui la pagina di|segui i canali di",
            ro="urmărește|urmăriți|urmărește știrile|urmăriți știrile", ru="подписывайтесь на|подпишитесь на|подпишись на|читайте|следите за|смотрите", uk="підписуйтесь на|підписуйтеся на|підпишіться на|читайте|стежте за|слідкуйте за", bg="последвайте|последвай|следвайте|следете",
            sr="пратите|pratite|zapratite", hr="pratite|zapratite", el="ακολουθήστε|ακολούθησε|ακολουθήστε το|ακολουθήστε την|ακολουθήστε τη|ακολούθησε το|ακολουθηστε", ca="segueix|seguiu|segueix la informació de",
        ),
        pattern=rf" {_HOUSE} {_ON} {_NETWORK}(?:[ ,/]+(?:(?:y|e|i|и|та|και|şi|ou|o|in|no|su) )?(?:{_ON} )?{_NETWORK})*(?:,? (?:o|ou|y|e|i) (?:en |na |a )?(?:nuestra |nossa |la nostra )?newsletter(?: semanal| diaria)?)?{MARKS}",
        longest=140,
        told=False,
        drops=("Sigue a El Diario en WhatsApp", "Sigue toda la información de Economía en Facebook y X, o en nuestra newsletter semanal", "Siga o Cais no Instagram", "Segui Il Molo su Google News", "Читайте «Причал» в Telegram", "Підписуйтесь на «Причал» у Telegram", "Pratite Gat na Facebooku", "Ακολούθησε το Μόλος στο Instagram"),
        keeps=("Siga a linha na parede até a porta.", "Segui la volpe su per il colle", "Sigue a tu corazón en Instagram, decía el cartel.", "Читайте Чехова в школе", "Pratite Anu na putu", "Siga o Cais no Instagram e veja um homem que conta gaivotas."),
    ),
    Rule(
        name="prompts.follow_named_behind",
        reason="The same in Turkish, whose verb comes last.",
        holds=phrases(tr="takip edin|takip et|abone olun|abone ol|katılın|ekle|ekleyin"),
        pattern=rf"{LARGE}[^.,!?:\"]{{1,50}}'?[yn]?[iıuü] (?:(?:google news|google haberler|google|x|twitter|facebook|instagram|telegram|whatsapp|youtube)'?[td][ea](?: üzerinden)? (?:takip edin|takip et)|tercih edilen kaynak(?:lara)?(?: olarak)? (?:ekleyin|ekle)){MARKS}",
        longest=120,
        told=False,
        drops=("İskele'yi Google News'te takip edin", "İskele'yi tercih edilen kaynak olarak ekle", "Haberleri Google News'te takip edin"),
        keeps=("Gelişmeleri televizyondan takip edin, dedi.", "Un ekle ve karıştır", "Unu Google'da ekleyin"),
    ),
    Rule(
        name="prompts.source",
        reason="Asks to count the house among one's preferred sources.",
        begins=phrases(
            es="convierte a|elige a|añade a|añade|agrega a|agrega|haz de", pt="favorite|acompanhe|adicione|escolha|torne", it="aggiungi|scegli|imposta|aggiungici", ro="adaugă", ru="добавьте|добавляйте", uk="додайте|додавайте", bg="добавете", hr="dodajte|dodaj", sr="додајте|dodajte", el="προσθέστε|προσθήκη", ca="afegeix",
        ),
        pattern=rf" (?:[^.!?]|[.][a-z]){{1,60}}(?: (?:como |come |en |com a |ca |kao |in )?(?:tu |tua |sua |suas |tue |alle |le )*(?:fuente preferida|(?:tu|su) fuente de noticias|fonte (?:preferida|preferita|preferencial)|fonti preferite|sursă preferată|preferirani izvor|željeni izvor|izvor|font preferida)| предпочитан източник|προτιμώμενες πηγές|избранные источники|в (?:свои )?источники|до обраних джерел|в избранное| (?:no|en|na|su|στη|στην) google)(?: σας)?(?: (?:no|en|su|în|в|на|na|a|στη|στην) (?:google[^ ]{{0,4}}(?: news| discover)?|яндекс\.?(?: новостях)?|дзене))?{MARKS}",
        longest=120,
        told=False,
        drops=("Convierte a El Diario en tu fuente de noticias", "Favorite o Cais no Google", "Προσθέστε το molos.gr στην Google", "Добавете „Кеят“ като предпочитан източник в Google", "Aggiungi Il Molo alle fonti preferite su Google", "Добавьте «Причал» в избранные источники", "Dodajte Gat kao preferirani izvor na Googleu", "Προσθέστε το Μόλος στις προτιμώμενες πηγές σας στη Google"),
        keeps=("Añade a la sopa una fuente de calor", "Добавьте муку и сахар", "Aggiungi il sale, poi scegli", "Adicione sal"),
    ),
    Rule(
        name="widgets.tool_row",
        reason="Tools in a row on one line, nothing between them.",
        says=_ROW,
        begins=_ROW,
        numbers=True,
        # No comma and no hyphen: those part an article's own words.
        pattern=r"(?:[ |/·•0-9()]+[^ ,.!?:;()0-9-]+)+[ |0-9()]*",
        longest=90,
        told=False,
        drops=("Compartir Guardar Imprimir", "Ouvir Compartilhar Salvar", "Stampa | Condividi | Commenta", "Поделиться Сохранить 12", "Paylaş Tweetle Gönder", "Εκτύπωση Αποθήκευση Κοινοποίηση", "Сподели Запази Принтирай"),
        keeps=("Guardar", "Commenti (8)", "Compartir y guardar", "Escuchar, comentar, compartir", "Comentar: un arte"),
    ),
)  # fmt: skip
"""Below what asks to follow and to share for good and tells the line model."""
