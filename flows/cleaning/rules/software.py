"""What the software of many sites prints around a text: recipe cards, boards, the articles before and after, type sizes."""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.addresses import ADDRESS

_NEIGHBOUR = phrases(
    en="previous article|next article|previous post|next post|previous story|next story|older post|newer post",
    de="vorheriger artikel|nächster artikel|vorheriger beitrag|nächster beitrag",
    fr="article précédent|article suivant",
    es="artículo anterior|artículo siguiente|siguiente artículo|nota anterior|siguiente nota|noticia anterior|noticia siguiente|siguiente noticia",
    pt="artigo anterior|próximo artigo|post anterior|próximo post|notícia anterior|próxima notícia|matéria anterior|próxima matéria",
    it="articolo precedente|articolo successivo|prossimo articolo",
    nl="vorig artikel|volgend artikel|vorig bericht|volgend bericht",
    sv="föregående artikel|nästa artikel",
    da="forrige artikel|næste artikel",
    no="forrige artikkel|neste artikkel",
    pl="poprzedni artykuł|następny artykuł|poprzedni wpis|następny wpis",
    cs="předchozí článek|další článek",
    ru="предыдущая статья|следующая статья|предыдущая новость|следующая новость|предыдущая запись|следующая запись",
    uk="попередня стаття|наступна стаття|попередня новина|наступна новина",
    tr="önceki haber|sonraki haber|önceki yazı|sonraki yazı|bir önceki haber|bir sonraki haber",
    id="artikel sebelumnya|artikel selanjutnya|artikel berikutnya|berita sebelumnya|berita selanjutnya|berita berikutnya",
    vi="bài trước|bài tiếp theo|bài viết trước|bài viết sau|tin trước|tin sau",
    zh="上一篇|下一篇|上一条|下一条|上一篇新闻|下一篇新闻|上一篇文章|下一篇文章|上一則|下一則",
    ja="前の記事|次の記事",
    ko="이전기사|다음기사|이전글|다음글|이전 기사|다음 기사|이전 글|다음 글",
    ar="المقال السابق|المقال التالي|الخبر السابق|الخبر التالي",
    ro="articolul precedent|articolul următor|articolul anterior",
    sq="artikulli paraprak|artikulli tjetër",
    hu="előző cikk|következő cikk",
    bg="предишна статия|следваща статия|предишна новина|следваща новина",
    el="προηγούμενο άρθρο|επόμενο άρθρο",
)  # fmt: skip

_ASKED_FOR = phrases(
    en="questions|question|a question|any questions|any question|got questions|got a question|got any questions|have questions|have a question|have any questions|comments|any comments|comment|suggestions|any suggestions|feedback|any feedback|tips|a tip|got a tip|have a tip|story ideas|got a story idea|have a story idea",
    de="fragen|anregungen|kritik",
    fr="une question|des questions|une remarque|des remarques|remarques|une suggestion|des suggestions",
    es="preguntas|dudas|comentarios|sugerencias|tienes preguntas|tienes dudas|tiene preguntas|tiene dudas",
    pt="dúvidas|perguntas|sugestões|críticas",
    it="domande|dubbi|suggerimenti",
    nl="vragen|opmerkingen",
    sv="frågor|synpunkter",
    da="spørgsmål",
    no="spørsmål",
    fi="kysyttävää",
    pl="pytania|uwagi",
    cs="dotazy",
    ru="вопросы|предложения",
    uk="питання",
    tr="sorularınız",
    id="pertanyaan",
)
_OR_ELSE = r"(?: (?:or|and|oder|und|ou|et|o|y|e|of|en|och|og|lub|i|или|и|ve|dan) (?:comments?|suggestions?|questions?|feedback|tips|anregungen|kritik|remarques?|comentarios|sugerencias|sugestões|suggerimenti|opmerkingen|synpunkter|uwagi|предложения|saran))"
_HOUSE = r"(?:\b(?:us|our|your (?:story|stories|experiences?)|haveyoursay|newsdesk|newsroom|reporters?|editors?|uns|unser[a-z]*|redaktion|nous|notre|nuestr[oa]s?|cont[aá]ctanos|escr[ií]benos|nossa|nosso|conosco|naszej|redakcj.)\b|rédaction|redacción|redação| nam[ :.]| nám[ :.]| нам[ :.]|редакци| kami|本报|我们)"
_REACHED = rf"(?:{ADDRESS}|\d[\d /().-]{{5,}}\d)"

RULES = (
    Rule(
        name="widgets.mistake",
        reason="Asks to report a mistake in the text.",
        begins=phrases(
            en="see spelling or grammatical error|see a spelling error|see a typo|spot a typo|spotted a typo|spotted an error|spot an error|found a typo|found an error|notice an error|noticed an error|notice a typo|if you spot an error|if you notice an error|if you find an error",
            hr="želite li dopuniti temu|uočili ste pogrešku|primijetili ste pogrešku", sr="уочили сте грешку|uočili ste grešku", sl="opazili ste napako|ste našli napako", bg="открихте грешка", mk="забележавте грешка", lv="pamanīji kļūdu|pamanījāt kļūdu", lt="pastebėjote klaidą|radote klaidą", et="märkasid viga|leidsid vea", sk="našli ste chybu", ro="ai observat o greșeală|ați observat o greșeală", af="het jy 'n fout gesien",
        ),
        pattern=r"[^\"]*",
        longest=160,
        firm=False,
        drops=("See spelling or grammatical error in this story? Click here to report it. Please include the headline.", "Spotted an error? Let us know.", "Želite li dopuniti temu ili prijaviti pogrešku u tekstu?", "Našli ste chybu? Napíšte nám."),
        keeps=("He found an error in the third volume and wept.", "\"See a typo,\" the editor said.", "The teacher spotted an error."),
    ),
    Rule(
        name="comments.liability",
        reason="Says who answers for what readers write.",
        begins=phrases(es="los comentarios|las opiniones", pt="os comentários|as opiniões", it="i commenti|le opinioni", fr="les commentaires"),
        pattern=r"[^\"]*\b(?:son|serán|quedan|es|são|é|serão|sono|restano|n'engagent)\b[^\"]*(?:exclusiva responsabilidad de|responsabilidad exclusiva de|responsabilidad de (?:sus autores|quien|los usuarios)|exclusiva responsabilidade de|responsabilidade (?:exclusiva )?(?:de seus autores|dos autores|de quem)|responsabilità (?:esclusiva )?(?:dei rispettivi autori|degli autori|di chi)|que leurs? auteurs?)[^\"]*",
        longest=420,
        drops=(
            "Los comentarios realizados son de exclusiva responsabilidad de sus autores y las consecuencias derivadas de ellos pueden ser pasibles de las sanciones legales que correspondan.", "Os comentários são de responsabilidade exclusiva de seus autores e não representam a opinião deste site.", "Les commentaires n'engagent que leurs auteurs.",
        ),
        keeps=("Los comentarios del juez sobre la exclusiva responsabilidad de la empresa sorprendieron a las familias.", "Las opiniones sobre la responsabilidad de los usuarios dividen al Congreso.", "Le opinioni divergono sulla responsabilità degli autori del disastro.", "Los comentarios del alcalde son responsabilidad del alcalde.", "Os comentários do técnico pesaram no vestiário."),
    ),
    Rule(
        name="comments.opinions",
        reason="Says that what readers write is not the house's opinion, or that they answer for it.",
        begins=phrases(
            en="the comments|comments|user comments|reader comments|readers' comments|comments posted|comments published|views expressed in comments|the views expressed in comments|the views expressed in the comments|opinions expressed in comments", de="die kommentare|kommentare|leserkommentare|nutzerkommentare|die in den kommentaren", nl="de reacties|reacties", sv="kommentarerna", da="kommentarerne", no="kommentarene", fi="kommentit",
            pl="komentarze|opinie użytkowników", cs="komentáře|názory v diskusi|příspěvky v diskusi", sk="komentáre|príspevky v diskusii", hu="a cikkhez fűzött|a cikkhez hozzáfűzött|a hozzászólások|hozzászólások|a kommentek|figyelem! a cikkhez|figyelem! a hozzászólások", ro="comentariile|opiniile exprimate în comentarii", bg="коментарите|мненията в коментарите|мненията, изразени в коментарите", hr="komentari|stavovi u komentarima|stavovi izneseni u komentarima",
            sr="коментари|ставови у коментарима", sl="komentarji|mnenja v komentarjih", ru="комментарии|мнения авторов комментариев|мнения читателей|мнение авторов комментариев", uk="коментарі|думки авторів коментарів|думки читачів", el="τα σχόλια", tr="yorumlar|yorumların|yapılan yorumlar|yapılan yorumların|okuyucu yorumları|yazılan yorumlar", id="komentar|isi komentar|seluruh komentar", vi="ý kiến bạn đọc|bình luận của bạn đọc", ar="التعليقات|الآراء الواردة في التعليقات",
        ),
        pattern=(
            r"[^\"?]*(?:do(?:es)? not (?:necessarily )?(?:reflect|represent) the (?:views?|opinions?)|the (?:sole )?responsibility of (?:the|their|those)|those of (?:the|their) (?:authors?|readers?|users?)|(?:spiegeln|geben) nicht (?:unbedingt |notwendigerweise )?die meinung|nicht die meinung der|niet (?:noodzakelijk )?(?:de mening|het standpunt)|verantwoordelijkheid van de|ansvar för redaktionen|uttrycker inte redaktionens|ikke (?:udtryk|uttrykk) for redak|eivät edusta toimituksen|"
            r"nie (?:są|stanowią|odzwierciedlają) (?:stanowisk|opini|pogląd)|są prywatnymi opiniami|prywatnymi opiniami użytkowników|nevyjadřují (?:názor|stanovisk)|nemusí vyjadřovat|nevyjadrujú (?:názor|stanovisk)|nem (?:feltétlenül )?(?:a |az )?.{2,40} (?:nézet|vélemény|álláspont)[^ ]* (?:tükröz|képvisel|fejez)|nu (?:reprezintă|reflectă) (?:opinia|opiniile|părerea|punctul)|aparţin (?:cititorilor|autorilor|utilizatorilor)|не (?:отразяват|изразяват) (?:мнението|позицията|становището)|"
            r"ne (?:odražavaju|predstavljaju|izražavaju|odražajo|izražajo) (?:stav|mišljenj|mnenj|stališč)|nisu (?:stav|mišljenje) redakcije|не (?:одражавају|изражавају) став|(?:может|могут|може|можуть) не (?:совпадать|збігатися)|не (?:отражают|выражают|відображають) (?:мнени|позици|думк|позиці)|δεν (?:εκφράζουν|απηχούν) (?:τη|τις)|sorumluluğu (?:yazan|yorum|okuyucu|üye)|tanggung jawab (?:pembaca|penulis|pengirim|pengguna)|không (?:phản ánh|thể hiện) quan điểm|لا تعبر (?:بالضرورة )?عن)[^\"?]*"
        ),
        longest=420,
        firm=False,
        drops=(
            "Comments do not necessarily reflect the views of the Harbour Post.", "Kommentare spiegeln nicht die Meinung der Redaktion wider.", "Komentarze nie stanowią stanowiska redakcji.", "Komentáře čtenářů nevyjadřují názor redakce.", "A hozzászólások nem a lap véleményét tükrözik.", "Figyelem! A cikkhez fűzött hozzászólások nem a kikoto.example nézeteit tükrözik.", "Comentariile aparțin cititorilor.", "Коментарите не изразяват мнението на редакцията.", "Komentari ne odražavaju stav redakcije.",
            "Мнения читателей могут не совпадать с мнением редакции.", "Τα σχόλια δεν εκφράζουν τη γνώμη μας.", "Yorumların sorumluluğu yazanlara aittir.", "Komentar menjadi tanggung jawab pembaca.", "Ý kiến bạn đọc không phản ánh quan điểm của tòa soạn.",
        ),
        keeps=("Comments by the mayor did not please the harbour board.", "Komentarze były krótkie.", "A hozzászólások száma nőtt.", "Komentar, he wrote, is the sailor's word."),
    ),
    Rule(
        name="advertisement.invitation",
        reason="Asks to advertise with the house.",
        begins=("advertise with", "advertise on", "advertise in"),
        pattern=r" (?:us|(?:the )?(?-i:[A-Z])[^ .,!?:;\"]*(?: (?-i:[A-Z])[^ .,!?:;\"]*){0,3})[.]?",
        longest=60,
        follows=True,
        drops=("Advertise with the Harbour Post.", "Advertise with us", "Advertise in Kelso News"),
        keeps=("Advertise with care, the ministry told brewers.", "Advertise in the harbour"),
    ),
    Rule(
        name="related.neighbour",
        reason="Names the article before or after this one.",
        begins=_NEIGHBOUR,
        pattern=r" *[:>|»←→] *[^\"]*[^\".]",
        longest=160,
        follows=True,
        drops=("上一篇：地铁三号线试运行", "下一篇: 明起三天降温", "Previous article: Harbour closed", "Nächster Artikel: Fähre fällt aus", "다음글 : 다리가 열리다", "Предыдущая статья: Порт закрыт"),
        keeps=("Next post: a harbour without ships, he wrote.", "The previous article: a lie"),
    ),
    Rule(
        name="contact.questions",
        reason="Asks for questions and says that they may be sent.",
        begins=_ASKED_FOR,
        pattern=(
            rf"{_OR_ELSE}? ?\? *(?:¿?(?:{'|'.join(_ASKED_FOR)}){_OR_ELSE}? ?\? *)*"
            r"(?:please )?(?:(?:e-?mail|write(?: to)?|contact|send|call|tweet)(?: (?:us|me|him|her|at|your|an e-?mail|[^ ]*@[^ ]*|(?:(?:it |them )?to )?(?:us|the (?:editors?|authors?|reporters?|writers?|newsroom|desk)|[^ ]*@[^ ]*)|(?-i:[A-Z])[a-z]+(?: (?-i:[A-Z])[a-z]+)? (?:at|on|via|directly))\b|:|$)|schreiben sie(?: uns| mir| an (?:uns|die redaktion|den autor|die autorin|[^ ]*@)|$)|mailen sie|[éÉ]crivez|contactez|escr[íi]b[a-z]+|env[íi]e[a-z]*|(?:escreva|mande|envie)(?: (?:para|um|uma|seu|sua|e-?mail|mensagem)\b|:|$)|scrivi(?:ci|mi)?|contattaci|mail|stuur|mejla|skriv|send (?:en|til|oss|os)\b|lähetä|napisz|pisz|napište|(?:на)?пишите(?: нам| на |$)|пишіть|bize|kirim)(?:[ .:,!-][^?!\"]{0,80})?"
        ),
        longest=150,
        drops=(
            '"Questions? Comments? Email us at',
            "Questions or comments? Please write to the editor.",
            "Fragen? Anregungen? Schreiben Sie uns",
            "Une question ? Écrivez-nous",
            "¿Dudas? ¿Sugerencias? Escríbenos",
            "Dúvidas ou sugestões? Escreva para a redação",
            "Domande? Scrivici",
            "Вопросы? Пишите нам",
        ),
        keeps=("Questions? Write to the mayor", "Any questions? Email Olsen before Friday", "Comments? Send them to the judge", "Fragen? Schreiben Sie an den Bürgermeister", "Dúvidas? Mande a vovó", "Questions? Call the town hall, the leaflet said", "Any questions? Send them home, said the sergeant", "Fragen? Schreiben Sie sie auf, riet der Lehrer", "Вопросы? Пишите в мэрию, отвечают чиновники", "Questions? He had none.", "Any questions? Nobody raised a hand.", "Fragen? Keine."),
    ),
    Rule(
        name="contact.witness",
        reason="Asks those who saw or suffered something to tell the house. The police ask so as well, and a helpline: here it says us, or the newsroom.",
        begins=phrases(
            en="do you know more|do you have information|do you have any information|have you been affected|if you see an error|see an error", de="haben sie einen hinweis|hast du einen hinweis|haben sie hinweise|haben sie informationen", fr="vous avez une information|vous avez un témoignage", es="tienes información|tiene información", pt="tem alguma informação", pl="widzisz coś ważnego", cs="víte o něčem", ru="стали свидетелем|знаете что-то", id="punya informasi", zh="欢迎提供线索",
        ),
        pattern=rf"[^\"]*{_HOUSE}[^\"]*{_REACHED}[^\"]*|[^\"]*{_REACHED}[^\"]*{_HOUSE}[^\"]*",
        longest=300,
        drops=("Have you been affected by the flood? Share your story with us by email: stories@harbourpost.example", "Haben Sie Hinweise? Schreiben Sie uns: redaktion@hafenbote.example", "Стали свидетелем происшествия? Пишите нам: news@pristan.example"),
        keeps=("Do you know more? The detectives ask callers to ring 0555 12 34 56.", "Do you have information about the missing girl? Call the police on 555 01 23.", "Have you been affected by the flood? The council's helpline is 555 0123 45.", "Haben Sie Hinweise? Die Polizei bittet um Anruf unter 0555 12 34 56.", "Tiene información? La policía pide llamar al 555 0123 44.", "Стали свидетелем аварии? Звоните в полицию: 8 800 555 01 23."),
    ),
    Rule(
        name="widgets.recipe",
        reason="Leads to a recipe, prints it, or says what it lives on.",
        says=phrases(
            en="jump to recipe|jump to video|print recipe|pin recipe|save recipe|rate this recipe|"
            "this blog generates income via ads",
            de="zum rezept springen|rezept drucken", fr="aller à la recette|imprimer la recette", es="ir a la receta|saltar a la receta|imprimir receta", pt="ir para a receita|pular para receita|imprimir receita", it="vai alla ricetta|stampa ricetta", nl="ga naar recept|direct naar recept|print recept",
        ),
        longest=80,
        drops=("Jump to Recipe", "Jump to Recipe Print Recipe", "This blog generates income via ads", "Zum Rezept springen"),
        keeps=("Print recipe cards on thick paper", "Cook mode is for cowards.", "1x"),
    ),
    Rule(
        name="comments.edited",
        reason="When a post on a board was changed, and by whom.",
        begins=phrases(
            en="last edited by", de="zuletzt geändert von", fr="dernière modification par|modifié en dernier par|édité par", es="última edición por", ru="последний раз редактировалось"
        ),
        pattern=r" [^!?\"]{1,80}\d[:.]\d\d[^!?\"]*",
        longest=160,
        drops=("Last edited by quaywalker on Sun Mar 02, 2014 9:40 am, edited 1 time in total.", "Zuletzt geändert von kranfan am 3. Juni 2019, 10:15, insgesamt 2-mal geändert.", "Последний раз редактировалось портовик 12.03.2019, 10:15"),
        keeps=("The volume was last edited by Olsen.", "Last edited by a man of 84, the paper closed."),
    ),
    Rule(
        name="comments.ask",
        reason="A form by which readers ask a newsroom, and what becomes of a question.",
        begins=phrases(
            en="in some cases your question will be published|in some cases a selection of your comments|use this form to ask your question|if you are reading this page and can't see the form|please include your name, age and location|what questions do you have about"
        ),
        pattern=r"[^\"?]*[?:. ]*|[^\"]*\b(?:us|our|form|send|submit|ask|publish(?:ed)?|website|e-?mail)\b[^\"]*",
        longest=420,
        drops=("Use this form to ask your question:", "If you are reading this page and can't see the form you will need to visit the mobile version of our website.", "What questions do you have about the ferry strike?"),
        keeps=("What questions do you have about dying? That is how she begins each visit.", "Use this form, she said.", "What questions do you have, asked the judge."),
    ),
    Rule(
        name="widgets.type_size",
        reason="In which size the text can be read.",
        pattern=rf"{MARKS}(?:字体|字體|字号|字號|文字サイズ|글자 ?크기|font size|text size|cỡ chữ)(?:大小)?(?:{MARKS}(?:大|中|小|特大|標準|标准|t|a|small|medium|large)[+-]?)+{MARKS}",
        longest=60,
        drops=("字体：大 中 小", "字号：T T", "文字サイズ 大 中 小", "Font size: Small Medium Large"),
        keeps=("字体", "Font size matters", "Text size"),
    ),
    Rule(
        name="disclaimers.discretion",
        reason="Asks readers or viewers to judge for themselves.",
        says=phrases(th="โปรดใช้วิจารณญาณในการอ่าน|โปรดใช้วิจารณญาณในการรับชม|โปรดใช้วิจารณญาณ", en="viewer discretion is advised|reader discretion is advised|viewer discretion advised"),
        longest=80,
        drops=("โปรดใช้วิจารณญาณในการอ่าน", "Viewer discretion is advised."),
        keeps=("Discretion is advised, the manual says.",),
    ),
    Rule(
        name="widgets.plugin",
        reason="Says what a player needs that is not there.",
        begins=phrases(
            en="to view this|to see this|to watch this|to play this|to listen to this|to hear this|in order to view|in order to see|in order to watch|you need to have|you need adobe|you need the|you need to install|you must have|you must enable|this content requires|this video requires|this audio requires|this feature requires|please install|please download|please enable|please upgrade|please turn on|get adobe|download adobe|adobe flash player is required",
            de="sie benötigen|sie brauchen|um dieses|um diesen|zum abspielen|zum betrachten|für die darstellung|für die wiedergabe|bitte installieren", fr="vous devez|pour voir|pour visionner|pour écouter|pour lire|il est nécessaire|veuillez installer|cette vidéo nécessite|ce contenu nécessite", es="para ver|para escuchar|para visualizar|necesita|necesitas|es necesario|debe tener|debes tener|por favor instale",
            pt="para ver|para assistir|para visualizar|para ouvir|você precisa|é necessário|por favor instale", it="per vedere|per visualizzare|per ascoltare|è necessario|devi avere|occorre|installa", nl="om deze|om dit|u heeft|je hebt|installeer", sv="för att se|för att spela|du behöver|du måste", da="for at se|du skal|du har brug for", no="for å se|du trenger|du må",
            fi="tarvitset|katsoaksesi|toistaaksesi", pl="aby obejrzeć|aby zobaczyć|aby odtworzyć|do odtworzenia|wymagany jest", cs="pro přehrání|pro zobrazení|k přehrání|potřebujete", ru="для просмотра|для воспроизведения|чтобы посмотреть|вам необходимо|установите", tr="bu videoyu|bu içeriği|izleyebilmek için", id="untuk melihat|untuk memutar|anda memerlukan", vi="để xem|bạn cần",
            zh="您需要安装|您需要安裝|请安装|請安裝|观看本视频需要|要观看", ja="この動画を|再生するには|ご覧いただくには|閲覧するには", ko="동영상을 보시려면|재생하려면", ar="لمشاهدة|يجب تثبيت|تحتاج إلى",
        ),
        holds=phrases(all="javascript|flash player|flash-player|adobe flash|flash plugin|flash plug-in|macromedia flash|flashplayer|quicktime|windows media player|shockwave|silverlight"),
        # JavaScript alone is also what one learns.
        pattern=r"[^\"]*(?:flash|quicktime|media player|shockwave|silverlight|a[ck]ti[vw]|aktiver|enabl|habilit|attiv|abilit|instal|turned on|turn on|włącz|zapn|povol|slå på|slå til|slås|inschakel|etkin|включ|увімкн|nyalakan|bật|启用|啟用|有効|활성|تفعيل|browser|navegador|navigat|video|vidéo|vídeo|content|inhalt|contenu|contenido|pelicul|player|plugin|muss javascript|vara på|autoris|eingeschaltet|tener javascript|ter o javascript|avere javascript|オン)[^\"]*| javascript,? (?:um|for|to|för|pour|para|per|om|aby) [^\"]*",
        longest=220,
        told=False,
        drops=(
            "To view this content, JavaScript must be enabled and Adobe Flash Player must be installed.", "You need Adobe Flash Player to watch this video.", "Sie benötigen JavaScript, um diese Karte zu sehen.", "Es necesario tener JavaScript para ver el mapa.", "To view this content, JavaScript must be enabled and the latest player installed.", "Sie benötigen den Adobe Flash Player, um dieses Video zu sehen.", "Necesita tener instalado Flash Player.", "Sie benötigen den Flash Player, um dieses Video zu sehen.", "Vous devez activer JavaScript pour voir cette vidéo", "Para ver este video necesita Flash Player.",
            "Per vedere questo filmato installa Flash Player", "Om deze video te zien heeft u Flash Player nodig", "Aby obejrzeć film, włącz JavaScript", "Для просмотра видео установите Flash Player", "请安装 Flash Player", "再生するにはFlash Playerが必要です。", "لمشاهدة الفيديو يجب تثبيت Flash Player",
        ),
        keeps=("Vous devez apprendre JavaScript pour trouver un emploi ici, raconte un ingénieur.", "You must have JavaScript on your list if you want a job in this town, a recruiter says.", "You need to have patience, the trainer said.", "To view this bridge, walk to the quay.", "To view this content as a loss would be a mistake, the board said.", "Apple will not let Flash Player run on its phones, Mr Holm said.", "“You need Flash Player,” said Holm."),
    ),
    Rule(
        name="widgets.printed",
        reason="Where a page stands, as its form for printing says it.",
        begins=phrases(en="article printed from|printed from|url to article|source url|short url|original url|permalink|url", es="url corta|url del artículo", de="artikel-url|kurz-url", fr="url courte|adresse de l'article", pt="url curta", zh="本文网址|本文链接|原文链接|原文地址", ja="この記事のurl", ko="기사원문|원문보기"),
        pattern=r"[^\":]{0,40}: *https?://[^ \"]+[ .]*",
        longest=300,
        told=False,
        follows=True,
        drops=("URL : http://harbourpost.example/news/salt?print=1", "Article printed from Harbour Post: https://harbourpost.example", "Short URL: http://harbourpost.example/?p=12"),
        keeps=("URLs were sold: https://harbourpost.example was the first", "The petition: https://harbourpost.example/sign", "Printed from a stone of 1911: see the press at work"),
    ),
    Rule(
        name="widgets.markup",
        reason="The code by which others may show the page, or that shows somebody else's, as text.",
        pattern=r"(?:<iframe [^<>]*src=[^<>]*>(?:</iframe>)?|<(?:a|div|img|script|object|embed) [^<>]*(?:src|href|data)=['\"](?:https?:)?//[^<>]*>(?:<img [^<>]*>|[^<>]{0,80})(?:</(?:a|div|script|object|embed)>)?) *",
        longest=900,
        told=False,
        drops=('<iframe src="http://harbourpost.example/embed?id=4" width="600" height="430" frameborder="0"></iframe>', "<a href='http://ads.harbourpost.example/click'><img src='http://ads.harbourpost.example/top' alt='banner'></a>"),
        keeps=('Write <iframe src="..."> where the film shall stand.', '<a href="#top">', "<b>Bold</b>"),
    ),
    Rule(
        name="widgets.embedded",
        reason="A picture or film that a content system should have put here.",
        pattern=r"\[gambas *:[^\[\]]{1,60}\]",
        longest=80,
        drops=("[Gambas:Video 20detik]", "[Gambas:Instagram]"),
        keeps=("Gambas: shrimps in garlic", "[Update: the road is open]"),
    ),
    Rule(
        name="widgets.caption",
        reason="Shows or hides what stands below a picture.",
        says=phrases(en="show caption|hide caption|toggle caption", de="bildunterschrift anzeigen|bildunterschrift ausblenden|bildunterschrift einblenden", no="vis bildetekst|skjul bildetekst", sv="visa bildtext|dölj bildtext", fr="afficher la légende|masquer la légende"),
        drops=("Bildunterschrift anzeigen", "Toggle caption"),
        keeps=("Show captions in class", "Die Bildunterschrift fehlt."),
    ),
    Rule(
        name="navigation.trade",
        reason="Notices that Japanese law or custom has at the foot of each page, and buttons of Korean systems.",
        says=phrases(ja="特定商取引法に基づく表記|特定商取引法に基づく表示|特定商取引に関する表記|広告掲載", ko="본문 글씨 줄이기|본문 글씨 키우기|복사하기|바로가기|댓글삭제|그래도 삭제하시겠습니까?|삭제한 댓글은 다시 복구할 수 없습니다.|이 기사를 공유합니다"),
        drops=("特定商取引法に基づく表記", "広告掲載", "삭제한 댓글은 다시 복구할 수 없습니다.", "바로가기"),
        keeps=("広告掲載を断られた男性が訴えた。", "삭제한 댓글을 다시 쓴 사람이 많다."),
    ),
    Rule(
        name="prompts.all_access",
        reason="What a subscription gives, and what its first month costs.",
        says=phrases(ja="すべての記事が読み放題|全ての記事が読み放題|記事が読み放題|有料記事が読み放題|初回1カ月無料|初回1ヶ月無料|初月無料|会員限定記事|有料会員限定記事"),
        drops=("すべての記事が読み放題", "初回1カ月無料"),
        keeps=("初月無料の契約が問題になった。",),
    ),
    Rule(
        name="prompts.client",
        reason="Asks to take the paper's app.",
        begins=phrases(zh="更多精彩资讯请|更多精彩内容请|更多精彩内容,请|更多精彩资讯,请|更多新闻请", ms="nikmati konten eksklusif|muat turun aplikasi|dapatkan aplikasi"),
        pattern=r".*(?:客户端|app|aplikasi).*",
        longest=160,
        drops=("更多精彩资讯请在应用市场下载“河口新闻”客户端。", "Nikmati konten eksklusif di aplikasi kami. Muat turun sekarang!"),
        keeps=("更多精彩内容请看明天。",),
    ),
    Rule(
        name="prompts.letterbox",
        reason="Offers a letter with the news of a place or day.",
        begins=phrases(nl="elke dag een update van|ontvang elke ochtend|ontvang dagelijks|ontvang elke dag|gratis onbeperkt toegang tot", fr="recevez chaque matin|recevez chaque jour|chaque matin, recevez", de="jeden morgen das wichtigste|jeden tag das wichtigste"),
        # Meals and vegetables come to the door as well.
        pattern=r"[^\"]*(?:nieuws|artikelen|nieuwsbrief|mailbox|inbox|e-mail|actualit|l'actu|\binfos?\b|l'essentiel|newsletter|boîte mail|e-mail|courriel|dat kan)[^\"]*|(?: des tages| der woche| vom tage?| aus| in ihr| in dein| per| kompakt| auf einen blick| für)\b[^.,\"]*[.!]?|[ .!]*",
        longest=160,
        drops=("Elke dag een update van het laatste nieuws uit uw gemeente?", "Gratis onbeperkt toegang tot Showhaven? Dat kan!", "Recevez chaque matin l'essentiel de l'actualité"),
        keeps=("Recevez, Monsieur, nos salutations.", "Recevez chaque jour un panier de légumes de la ferme.", "Ontvang dagelijks een warme maaltijd aan huis: de dienst bestaat veertig jaar.", "Jeden Morgen das Wichtigste: ein Glas Wasser."),
    ),
)  # fmt: skip
