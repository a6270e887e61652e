"""Prompts to comment and what comment forms print."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

_PROMPT = phrases(
    en="have your say|have your say leave a comment below|leave a comment below|let us know in the comments|let us know in the comments below|what do you think let us know in the comments below|what do you think let us know in the comments|what do you think have your say in the comments|share your thoughts in the comments|share your thoughts in the comments below|to comment on this story log in or register|leave a comment|leave a reply|leave comment|leave your comment|post a comment|post comment|post your comment|add a comment|add comment|add your comment|write a comment|submit comment|comment on this article|comment on this story|comment on this post|comment here|comment now|comment|comments|no comments|no comments yet|have your say in the comments|have your say in the comments below|join the conversation in the comments|share your views in the comments|comments are moderated|comments are subject to moderation|this conversation is moderated|this conversation is moderated according to our community rules|conversation is moderated|please read the rules before joining the discussion|comments have been closed on this article|comments on this article are closed|comments on this story are closed|sort by newest|sort by oldest|read all comments|let us know what you think in the comments|let us know what you think in the comments below|tell us what you think in the comments|tell us what you think in the comments below|tell us what you think in the comments section|what do you think? have your say in our comments section|what do you think? share your views in the comments|sound off in the comments|sound off in the comments below|"
    "0 comments|view comments|view all comments|show comments|hide comments|load comments|load more comments|read comments|read the comments|see all comments|see comments|join the conversation|join the discussion|join the debate|start the conversation|be the first to comment|have your say|comments are closed|comments closed|comments are disabled|comments off|"
    "commenting is closed|comments for this thread are now closed|comments have been disabled|comments (0)|your email address will not be published|your email address will not be published. required fields are marked *|required fields are marked *|required fields are marked|save my name, email, and website in this browser for the next time i comment|save my name, email, and website in this browser for the next time i comment.|"
    "notify me of follow-up comments by email|notify me of new posts by email|notify me of new comments via email|notify me of new posts via email|cancel reply|click here to cancel reply|reply|log in to comment|log in to reply|login to comment|sign in to comment|you must be logged in to post a comment|please log in to comment|logged in as|"
    "report abuse|report comment|flag as inappropriate|sort by|newest first|oldest first|most liked|please enable javascript to view the comments powered by disqus|comments powered by disqus|blog comments powered by disqus|powered by disqus|trackbacks|pingbacks|related discussion|please keep comments respectful|name *|email *|e-mail|e-mail *|website|comment *",
    de="ihre kommentare|leserkommentare|alle leserkommentare|diskutieren sie mit|ihre meinung zum thema|zum kommentieren anmelden|anmelden um zu kommentieren|kommentar schreiben|kommentar hinterlassen|hinterlassen sie einen kommentar|hinterlasse einen kommentar|schreibe einen kommentar|kommentieren|kommentar verfassen|kommentar abschicken|kommentare|kommentar|keine kommentare|alle kommentare|alle kommentare anzeigen|kommentare lesen|kommentare anzeigen|kommentare laden|jetzt kommentieren|artikel kommentieren|diskutieren|ihre meinung|antworten|reden sie mit|schreiben sie ihre meinung in die kommentare|"
    "deine e-mail-adresse wird nicht veröffentlicht|deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert|antwort abbrechen|die kommentarfunktion ist geschlossen|kommentarbereich geschlossen",
    fr="vos commentaires|les commentaires des lecteurs|réagissez à cet article|réagir à cet article|réagir|soyez le premier à réagir|soyez le premier à commenter|connectez-vous pour commenter|identifiez-vous pour commenter|laisser un commentaire|laissez un commentaire|poster un commentaire|ajouter un commentaire|écrire un commentaire|commentaires|commentaire|aucun commentaire|pas de commentaire|voir les commentaires|voir tous les commentaires|lire les commentaires|réagissez|commenter|commenter cet article|répondre|réagissez dans les commentaires|"
    "votre adresse e-mail ne sera pas publiée|votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec *|annuler la réponse|les commentaires sont fermés|vos réactions",
    es="puedes comentar esta información más abajo|puedes comentar esta noticia más abajo|puedes comentar más abajo|sus comentarios|comentarios de los lectores|tus comentarios|inicia sesión para comentar|regístrate para comentar|deja un comentario|dejar un comentario|deja tu comentario|deje un comentario|deja una respuesta|agregar comentario|añadir comentario|escribe un comentario|comentarios|comentario|sin comentarios|ver comentarios|ver todos los comentarios|comentar|responder|publicar comentario|sé el primero en comentar|ir a los comentarios|mostrar comentarios|deja tu opinión|déjanos tu opinión en los comentarios|"
    "tu dirección de correo electrónico no será publicada|tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con *|cancelar la respuesta|únete a la conversación|comentarios cerrados",
    pt="comentários dos leitores|seus comentários|faça login para comentar|deixe um comentário|deixe o seu comentário|deixe seu comentário|deixe uma resposta|comentários|comentário|nenhum comentário|sem comentários|ver comentários|comentar|comente|seja o primeiro a comentar|publicar comentário|responder|o seu endereço de e-mail não será publicado|o seu endereço de email não será publicado|cancelar resposta",
    it="i vostri commenti|commenti dei lettori|commenta per primo|commenta la notizia|accedi per commentare|lascia un commento|lascia un tuo commento|commenta|commenti|commento|nessun commento|scrivi un commento|vedi tutti i commenti|leggi i commenti|mostra commenti|rispondi|invia commento|il tuo indirizzo email non sarà pubblicato|annulla risposta|i commenti sono chiusi",
    nl="reacties van lezers|uw reacties|jullie reacties|reageer op dit artikel|wees de eerste die reageert|reageren? dat kan onder dit artikel|inloggen om te reageren|log in om te reageren|laat een reactie achter|geef een reactie|reageer|reageren|plaats een reactie|plaats reactie|reacties|reactie|geen reacties|bekijk reacties|bekijk alle reacties|reactie annuleren|het e-mailadres wordt niet gepubliceerd|praat mee in de reacties",
    sv="läsarnas kommentarer|logga in för att kommentera|lämna en kommentar|kommentera|kommentera artikeln|kommentarer|kommentar|inga kommentarer|visa kommentarer|svara|lämna ett svar",
    da="kommentér|kommentér artiklen|skriv en kommentar|skriv kommentar|kommentarer|ingen kommentarer|vis kommentarer|svar|deltag i debatten",
    no="vi er interessert i dine tilbakemeldinger på denne artikkelen|legg igjen en kommentar|skriv en kommentar|kommenter|kommentarer|ingen kommentarer|vis kommentarer|svar",
    fi="jätä kommentti|kommentoi|kommentit|kommentti|ei kommentteja|näytä kommentit|vastaa|kirjoita kommentti",
    pl="przejdź do komentarzy|zobacz wszystkie komentarze|wasze komentarze|komentarze czytelników|wszystkie komentarze|komentarze internautów|komentarzy|dołącz do dyskusji|kliknij, aby dodać komentarz|dodaj komentarz|napisz komentarz|skomentuj|komentarze|komentarz|brak komentarzy|zobacz komentarze|pokaż komentarze|odpowiedz|zostaw komentarz|bądź pierwszy|twój adres email nie zostanie opublikowany|anuluj pisanie odpowiedzi",
    cs="diskuse k článku|diskuze k článku|diskutovat|vstoupit do diskuze|zapojte se do diskuse|komentáře čtenářů|všechny komentáře|vaše komentáře|přidat komentář|napsat komentář|vložit komentář|komentáře|komentář|žádné komentáře|diskuse|diskuze|vstoupit do diskuse|přidat příspěvek|odpovědět",
    ru="комментарии читателей|ваши комментарии|все комментарии|доступ к чату заблокирован за нарушение правил|вы сможете вновь принимать участие через|если вы не согласны с блокировкой, воспользуйтесь формой обратной связи|заголовок открываемого материала|обсуждения|чтобы оставить комментарий, войдите или зарегистрируйтесь|чтобы оставить комментарий, войдите|чтобы оставить комментарий, авторизуйтесь|войдите, чтобы оставить комментарий|войдите, чтобы комментировать|комментировать могут только зарегистрированные пользователи|авторизуйтесь, чтобы оставить комментарий|оставить комментарий|оставьте комментарий|добавить комментарий|написать комментарий|комментарии|комментарий|комментировать|нет комментариев|комментариев нет|комментариев пока нет|показать комментарии|все комментарии|читать комментарии|ответить|обсудить|обсуждение|ваш адрес email не будет опубликован|отменить ответ|ваш комментарий",
    uk="коментарі читачів|усі коментарі|всі коментарі|ваші коментарі|залишити коментар|додати коментар|коментарі|коментар|коментувати|відповісти|немає коментарів|обговорити|щоб залишити коментар, будь ласка, авторизуйтесь",
    tr="bu içerik için yorum yapılmamıştır|henüz yorum yapılmamış|bu habere henüz yorum yapılmamış|bu habere henüz yorum yazılmamış|bu habere hiç yorum yapılmamış|okuyucu yorumları|okur yorumları|tüm yorumlar|bir cevap yaz|ilk yorumu siz yapın|ilk yorumu sen yap|ilk yorumu yapan siz olun|yorum yapabilmek için üye girişi yapmanız gerekmektedir|yorumunuz onaylanmak üzere yöneticiye iletilmiştir|habere ifade bırak|yorum yapabilmek için giriş yapın|yorum yapmak için giriş yapın|yorum yazmak için giriş yapın|yorum yap|yorum yaz|yorumlar|yorum ekle|yorum gönder|yorum bırakın|bir yorum bırakın|cevapla|yanıtla|yorumları gör|bir cevap yazın",
    id="tinggalkan komentar|tulis komentar|kirim komentar|komentar|tambahkan komentar|lihat komentar|balas|tidak ada komentar|berikan komentar|beri komentar",
    vi="bình luận|gửi bình luận|viết bình luận|để lại bình luận|ý kiến bạn đọc|trả lời|xem bình luận|ý kiến của bạn|chia sẻ ý kiến|quan tâm nhiều nhất|xem thêm ý kiến",
    zh="我也说两句|我要说两句|举报我也说两句|网友评论|跟贴热议|發表意見|发表意见|举报/反馈|我要跟贴|发表评论|發表評論|评论|評論|暂无评论|查看评论|我要评论|写评论|回复|回覆|留言|发表留言|網友評論|我来说两句|網友留言|文明上网理性发言|留言討論",
    ja="コメントを書く|コメントする|コメントを残す|コメント|コメントを投稿|コメントを見る|返信|コメントはありません",
    ko="댓글|댓글 쓰기|댓글쓰기|댓글 달기|댓글 보기|의견쓰기|답글|댓글을 입력해주세요|첫 댓글|개의 댓글|댓글 정렬|내 댓글 모음|댓글 내용입력|best댓글|로그인을 하지 않으면|첫 댓글을 작성해보세요",
    ar="تعليقات الزوار|تعليقات القراء|أضف تعليق|أضف تعليقا|اترك تعليقا|اترك رد|تعليقات|التعليقات|تعليق|لا توجد تعليقات|رد|اكتب تعليق|لن يتم نشر عنوان بريدك الإلكتروني|اكتب تعليقك|شارك بتعليقك|أضف تعليقك",
    fa="دیدگاه‌ها|دیدگاه ها|ثبت نظر|ثبت دیدگاه|نظرات بینندگان|نظرات خوانندگان|نظر شما چیست|نظر بدهید|دیدگاهتان را بنویسید|نظراتی که حاوی توهین باشد منتشر نمی‌شود|نظرات حاوی توهین و تهمت منتشر نخواهد شد|نام|ایمیل|نظر|نظرات کاربران|شما در حال پاسخ به نظر «» هستید|نظر شما|ارسال نظر|نظرات|دیدگاه|متن نظر|نام شما|ایمیل شما|دیدگاه شما|ارسال دیدگاه",
    el="σχολιάστε το άρθρο|δεν υπάρχουν σχόλια|ο σχολιασμός απενεργοποιήθηκε|σχόλια|αφήστε ένα σχόλιο|σχολιάστε|αφήστε σχόλιο|αφήστε το σχόλιό σας|προσθήκη σχολίου|γράψτε σχόλιο|ακύρωση απάντησης|η ηλ. διεύθυνση σας δεν δημοσιεύεται|σχολια|σχολιαστε|αφηστε σχολιο|αφηστε το σχολιο σας|προσθηκη σχολιου|γραψτε σχολιο|ακυρωση απαντησης|η ηλ. διευθυνση σας δεν δημοσιευεται",
    he="השאירו תגובה|השאר תגובה|הגב לתגובה זו|לכתבה זו טרם התפרסמו תגובות|אין תגובות|הגב לכתבה|הגיבו לכתבה|תגובות|תגובה|הוסף תגובה|הוספת תגובה|הוסיפו תגובה|כתוב תגובה|כתבו תגובה|לכל התגובות|שלח תגובה",
    th="ความคิดเห็น|แสดงความคิดเห็น|ความเห็น|เขียนความคิดเห็น|ร่วมแสดงความคิดเห็น|ความคิดเห็นทั้งหมด",
    hi="टिप्पणियां|टिप्पणी लिखें|टिप्पणी करें|अपनी टिप्पणी दें|कमेंट करें|अपनी राय दें",
    ro="niciun comentariu|lăsați un mesaj|lăsați un comentariu|lasă un mesaj|renunțați la răspuns|anulează răspunsul|comentariile cititorilor|toate comentariile|comentează|adauga comentariu|comentarii|adaugă comentariu|adaugă un comentariu|lasă un comentariu|lasă un răspuns|scrie un comentariu|adresa ta de email nu va fi publicată",
    hu="komment|hozzászólás a cikkhez|szóljon hozzá|olvasói hozzászólások|összes hozzászólás|hozzászólások száma|a hozzászólásokat lezártuk|új hozzászólás|hozzászólások|hozzászólás|szólj hozzá|kommentek|hozzászólok|vélemény, hozzászólás|az e-mail címet nem tesszük közzé",
    bg="регистрирай се, за да коментираш|регистрирайте се, за да коментирате|влез, за да коментираш|моля, регистрирайте се от тук|ако вече имате регистрация, натиснете тук|вашият коментар|коментари на читателите|нов коментар|коментари|коментирай|добави коментар|напиши коментар|остави коментар|вашият имейл адрес няма да бъде публикуван|коментара|всички коментари|коментирането на този материал е забранено",
    sr="сви коментари|пошаљи коментар|остави коментар|прикажи коментаре|svi komentari|pošalji komentar|pošaljite komentar|prikaži komentare",
    hr="vaši komentari|svi komentari|komentari čitatelja|za komentiranje je potrebno prijaviti se|komentari su zatvoreni|komentari|komentiraj|ostavi komentar|dodaj komentar|napiši komentar|prijavi se i sudjeluj u raspravi|uključite se u raspravu",
    bn="মন্তব্য করুন|মন্তব্য|মন্তব্যসমূহ|আপনার মতামত লিখুন|আপনার মন্তব্য লিখুন",
    ta="கருத்து தெரிவிக்க|உங்கள் கருத்து|கருத்துரையிடுக|கருத்துரைகள்|கருத்துகள்|கருத்து தெரிவிக்கவும்|உங்கள் கருத்தைப் பதிவு செய்யவும்",
    ur="اپنا تبصرہ لکھیں|تبصرہ لکھیں|تبصرے|تبصرہ کریں|اپنی رائے دیں",
    ms="komen|tinggalkan komen|tulis komen",
    tl="komento|magkomento|mga komento|mag-iwan ng komento",
    sw="maoni|toa maoni|toa maoni yako|andika maoni",
    km="មតិយោបល់|បញ្ចេញមតិ",
    lo="ຄຳເຫັນ|ສະແດງຄວາມຄິດເຫັນ",
    my="မှတ်ချက်များ|မှတ်ချက်ရေးရန်",
    sl="komentarji|komentiraj|dodaj komentar|napišite svoj komentar|napiši komentar|da boste lahko napisali komentar, se morate prijaviti",
    lv="komentāri|pievieno komentāru|pievienot komentāru|komentēt",
    lt="komentarai|komentuoti|rašyti komentarą|parašykite komentarą",
    et="kommentaarid|kommenteeri|lisa kommentaar",
    sk="diskusia k článku|zapojte sa do diskusie|komentáre čitateľov|všetky komentáre|pridajte komentár|komentáre|pridať komentár|diskusia|vstúpiť do diskusie",
    mk="остави коментар",
    sq="lini një koment|shto koment|komentet",
    is_="athugasemdir|skrifa athugasemd",
    af="lewer kommentaar|laat 'n kommentaar|ons kommentaarbeleid",
    ca="afegeix un comentari|comenta|comenta aquesta notícia|comentaris|deixa un comentari|escriu un comentari",
    az="şərhlər|şərh yaz|rəy bildir",
    kk="пікірлер|пікір қалдыру|пікір жазу",
    ka="კომენტარები|კომენტარი|დატოვე კომენტარი",
    hy="մեկնաբանություններ|մեկնաբանել|թողնել մեկնաբանություն",
)

RULES = (
    Rule(
        name="comments.prompt",
        reason="Asks for comments, or belongs to their form.",
        says=_PROMPT,
        numbers=True,
        drops=(
            "Leave a comment", "Your email address will not be published. Required fields are marked *", "12 Comments", "Comments (3)", "Kommentar schreiben", "Laisser un commentaire",
            "Deja un comentario", "Deixe um comentário", "Lascia un commento", "Laat een reactie achter", "Lämna en kommentar", "Kommentoi", "Dodaj komentarz", "Přidat komentář", "Оставить комментарий",
            "Yorum yap", "Tinggalkan komentar", "Gửi bình luận", "发表评论", "コメントを書く", "댓글 쓰기", "أضف تعليق", "0 Comments | Leave a reply", "View comments", "Wasze komentarze [2]", "Vos commentaires (4)", "Leserkommentare", "Olvasói hozzászólások", "Wasze komentarze [2]", "Vos commentaires (4)", "Leserkommentare", "Olvasói hozzászólások", "Все комментарии", "LĂSAŢI UN MESAJ Renunţaţi la răspuns",
        ),
        keeps=(
            "Leave a comment out of your speech and nobody listens, he said.",
            "Comment is free, but facts are sacred.",
            "No comment, the minister said.",
            "Reply to the king",
        ),
    ),
    Rule(
        name="comments.count",
        reason="Counts what readers have said, and heads it.",
        pattern=(
            r" *\d+ +(?:comments? (?:on|to)|kommentare? (?:zu|auf)|commentaires? (?:sur|à|au)|comentarios? (?:en|sobre|a)|comentários? (?:em|sobre|para)|(?:commenti|commento) (?:su|a)|"
            r"kommentarer (?:om|till|til|på)|(?:komentarzy?|komentarze) (?:do|na)|(?:komentářů|komentáře|komentář) (?:k|u)|комментари[йяев]+ (?:к|на|о)|yorum (?:üzerine|için)|komentar (?:untuk|pada|di)|bình luận về) +(?-i:[^a-zß-ÿа-яё .!?])[^.!?]+[.!?]?[\"']? *|"
            # Thoughts, answers and reactions are an article's own, unless they are to a title between marks.
            r" *\d+ +(?:(?:thoughts?|responses?|replies|reply) (?:on|to)|(?:gedanken?|antworten) (?:zu|auf)|(?:réflexions?|réponses?) (?:sur|à|au)|(?:pensamientos?|respuestas?) (?:en|sobre|a)|(?:pensamentos?|respostas?) (?:em|sobre|para)|(?:pensieri|pensiero|risposte) (?:su|a)|(?:gedachten?|reacties?) (?:over|op)|"
            r"tankar (?:om|till|på)|odpowiedzi (?:do|na)|(?:мысл[иьей]+|ответ[аов]*) (?:к|на|о)|düşünce (?:üzerine|için)|(?:tanggapan|pemikiran) (?:untuk|pada|di)) +[\"«'][^.!?]+[.!?]?[\"'»] *"
        ),
        drops=(
            "6 thoughts on \u201cThe bridge at Lindholm\u201d", "12 responses to \"Who pays for the harbour?\"", "3 Kommentare zu \u201eDie Brücke\u201c", "2 réflexions sur \u00ab Le pont \u00bb", "4 comentarios en \u201cEl puente\u201d",
            "5 pensamentos sobre \u201cA ponte\u201d", "1 commento su \u201cIl ponte\u201d", "7 reacties op “De brug”", "2 komentarze do Most", "3 комментария к \u00abМост\u00bb",
        ),
        keeps=("40 Kommentare zu einem Foto reichten, um den Bürgermeister zu stürzen", "15 comentarios sobre el alcalde", "3 thoughts on the defeat", "5 responses to the housing crisis", "10 Antworten auf die wichtigsten Fragen", "7 respuestas a las dudas sobre la vacuna", "5 ответов на главные вопросы", "7 reacties op de uitspraak", "6 thoughts came to her. None of them helped.", "12 responses", "Two replies to the king were lost", "3 comments on the budget were read aloud. Nobody laughed."),
    ),
    Rule(
        name="comments.number",
        reason="Counts the readers' answers.",
        pattern=(
            r"[ (]*\d{1,5}[ )]*(?:réactions?|réponses?|reactions?|responses?|replies|reaktionen|reacciones|reaç(?:ão|ões)|reazioni|respuestas?|respostas?|risposte|reacties?|reaktioner|svar|vastausta|"
            r"reakcj[aei]|reakc[eí]|odpowiedzi|odpovědí|ответ(?:а|ов)?|відповід(?:ь|і|ей)|yanıt|cevap|tanggapan|balasan|phản hồi|απαντήσεις|válasz|条回复|則回應|件の返信|개의 답글|ردود|تعليقا)[ :]*"
        ),
        longest=40,
        firm=False,
        drops=(
            "10 réactions", "3 reactions:", "12 Reaktionen", "4 reacciones", "7 respuestas", "5 risposte", "2 reacties", "6 reaktioner", "8 odpowiedzi",
            "3 ответа", "4 cevap", "9 tanggapan", "25条回复", "3 件の返信", "7 ردود",
        ),
        keeps=("10 réactions à chaud", "Reactions", "12 Reaktionen auf die Rede", "3 ответа министра"),
    ),
    Rule(
        name="comments.asked",
        reason="Asks what the reader thinks.",
        says=phrases(en="what do you think?|what's your view?|what are your thoughts?|do you agree?", de="was denken sie?|was meinen sie?|was meint ihr?|ihre meinung?", fr="qu'en pensez-vous ?|et vous, qu'en pensez-vous ?", es="¿qué opinas?|¿tú qué opinas?|¿qué opina usted?", pt="o que você acha?|qual a sua opinião?", it="cosa ne pensi?|che ne pensate?", nl="wat vind jij?|wat vindt u?", sv="vad tycker du?", pl="co o tym sądzisz?|co o tym myślicie?", ru="а что думаете вы?|что вы думаете?", tr="siz ne düşünüyorsunuz?", id="bagaimana menurut anda?"),
        firm=False,
        drops=("What do you think?", "Qu'en pensez-vous ?", "Was denken Sie?"),
        keeps=("What do you think of the bridge?", "Nobody knows what you think."),
    ),
    Rule(
        name="comments.form",
        reason="What common comment systems print.",
        says=phrases(
            en="discussion about this post|this thread is open for discussion|be the first to post|be the first to post your thoughts|be the first to share what you think|be the first to reply|your comment has not been saved|submit a comment cancel reply|leave a reply cancel reply|leave a comment cancel reply|leave a comment cancel comment|subscribe to post comments (atom)|inline feedbacks|view all comments|newest most voted|oldest newest most voted|notify of|new follow-up comments new replies to my comments|new follow-up comments|new replies to my comments|load earlier comments|load more replies|show more replies|show replies|more comments|more comments...|reply to comment|report this comment|report comment as inappropriate|commenting guidelines|comment guidelines|community guidelines|community standards|please enter your comment!|wpdiscuz|"
            "share your feedback to help improve our site|we want to hear from you! share your opinions in the thread below and remember to keep it respectful|please respect our community guidelines. no links, inappropriate language, or spam|you must confirm your public display name before commenting|please logout and then login again, you will then be prompted to enter your display name|please log out and then log in again, you will then be prompted to enter your display name|your comment is awaiting moderation|comment deleted|this comment has been deleted|restacks|"
            "history permalink share it|permalink reply|reply permalink|permalink share|flag as offensive|flag this comment|report as inappropriate|report as offensive|report this post|comments are closed for this entry|comments are closed for this article|comments are closed for this post|comments for this entry are closed|comments are now closed|pending comments|"
            "welcome to the discussion|keep it clean. please avoid obscene, vulgar, lewd, racist or sexually-oriented language|please turn off your caps lock|don't threaten. threats of harming another person will not be tolerated|be truthful. don't knowingly lie about anyone or anything|be nice. no racism, sexism or any sort of -ism that is degrading to another person|be proactive. use the 'report' link on each comment to let us know of abusive posts|share with us. we'd love to hear eyewitness accounts, the history behind an article",
            de="beitrag melden|missbrauch melden|als unangemessen melden|älteste zuerst|neueste zuerst|beste zuerst|kommentare schließen|kommentare ausblenden|kommentar von|kommentar melden|antworten anzeigen|weitere kommentare|weitere kommentare laden|netiquette", fr="alerter répondre|répondre alerter|répondre signaler|signaler un abus|signaler un contenu abusif|signaler ce commentaire|afficher les réponses|plus de commentaires|charger plus de commentaires|les plus récents|les plus anciens", es="reportar abuso|denunciar abuso|marcar como inapropiado|ver respuestas|mostrar respuestas|más comentarios|cargar más comentarios|denunciar comentario|reportar comentario|más recientes|más antiguos", pt="denunciar abuso|denunciar este comentário|ver respostas|mais comentários|carregar mais comentários|denunciar comentário|mais recentes|mais antigos", it="segnala abuso|segnala come inappropriato|mostra risposte|altri commenti|carica altri commenti|segnala commento|più recenti|meno recenti", nl="meld misbruik|ongepast melden|toon reacties|meer reacties|meer reacties laden|reactie melden|nieuwste eerst|oudste eerst", sv="anmäl kommentar|rapportera kommentar", da="anmeld kommentar|rapportér kommentar", fi="ilmoita asiaton viesti|ilmoita asiattomasta viestistä", cs="nahlásit komentář|nahlásit příspěvek", id="laporkan komentar", vi="báo vi phạm|báo cáo vi phạm", ja="違反報告|違反を報告", ar="الإبلاغ عن تعليق|إبلاغ عن إساءة",
            pl="zgłoś nadużycie|zgłoś do moderacji|najnowsze najstarsze|pokaż odpowiedzi|więcej komentarzy|zgłoś komentarz", ru="сначала новые|сначала старые|показать ответы|ещё комментарии|еще комментарии|пожаловаться", tr="şikayet et|yorumu şikayet et|yanıtları göster|daha fazla yorum|en yeni|en eski",
            ko="신고하기|댓글 신고|최신순|추천순|답글순|과거순|공감순",
            zh="举报该评论|檢舉留言|按时间排序|最新评论|最热评论",
        ),
        numbers=True,
        longest=200,
        firm=False,
        drops=("Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.", "PLEASE TURN OFF YOUR CAPS LOCK.", "Flag as Offensive", "Alerter Répondre", "Reportar abuso", "Zgłoś nadużycie", "신고하기", "Discussion about this post", "Leave a Reply Cancel reply", "13 more comments...", "Inline Feedbacks View all comments", "Subscribe to Post Comments (Atom)", "Älteste zuerst", "Сначала новые"),
        keeps=("Be truthful. Don't knowingly lie, her mother said.", "The discussion about this post office went on.", "Be the first to post it and win.", "Notify of any change the harbour office"),
    ),
    Rule(
        name="comments.entry",
        reason="Says who may comment, and by what rules.",
        begins=phrases(
            en="you must be|you need to be|you must have|you must confirm|you have to be|only subscribers|only members|please review our|please read our|please respect our|please follow our|our community|comments are|comments will be|all comments are|comments that|we reserve the right|we want our comments to be|we've made it a whole lot easier for you to have your say|by commenting|by posting a comment|log in or create|sign in or create|create a display name|the comments section|this site uses akismet",
        ),
        pattern=r"[^\"]*\b(?:commenting policy|comment policy|comments policy|house rules|before commenting|leave a comment|join the conversation|join the discussion|community guidelines|part of our community|commenting guidelines|comment guidelines|comments? (?:section|below)|are moderated|be moderated|moderated before (?:they|it|being|publication)|display name|comment data is processed)\b[^\"]*|[^\"]*\b(?:logg?(?:ed)? ?in|sign(?:ed)? in|register(?:ed)?|subscribers?|subscribed|member|account|user)\b[^\"]*\bto (?:comment|post a comment)\b(?: (?:here|on (?:this|our|articles|stories|posts)\b[^.\"]*|and [^.\"]*|or [^.\"]*))?(?:[.!,:;(?] ?[^\"]*)?",
        longest=400,
        drops=(
            "You need to be a subscriber to join the conversation. Find out more here.", "You must confirm your public display name before commenting", "You must be logged in to post a comment.", "Please review our commenting policy.", "Comments are moderated before they appear.",
        ),
        keeps=("Our community has always been respectful of the river.", "Only members of parliament were allowed to comment.", "All comments are read aloud and moderated before the vote.", "You must be at the harbour at nine.", "We encourage residents to comment by Friday, the council said.", "All comments on the plan were read.", "You have to be a member of the tribe to comment on the treaty.", "You must be respectful, \"she said."),
    ),
    Rule(
        name="comments.forbidden",
        reason="Says which comments a house deletes.",
        begins=phrases(es="no está permitido verter comentarios|no está permitido publicar comentarios|no se permiten comentarios"),
        pattern=r"[^\"]*\b(?:leyes|injuria[^ ]*|insult[^ ]*|ofensiv[^ ]*|lesiv[^ ]*|difamator[^ ]*|discriminator[^ ]*)\b[^\"]*",
        longest=300,
        drops=("No está permitido verter comentarios contrarios a las leyes o injuriantes.", "No se permiten comentarios ofensivos ni insultos."),
        keeps=(
            "No está permitido verter comentarios en la sala.", "No se permiten comentarios, dijo el alcalde.", "No está permitido verter aceite en el río, según las leyes.", "Verter comentarios injuriantes es delito, dice el juez.",
        ),
    ),
    Rule(
        name="comments.reserved",
        reason="Says that a house may delete comments.",
        holds=phrases(es="se reserva el derecho de eliminar|se reserva el derecho a eliminar", en="reserves the right to remove"),
        pattern=r"(?-i:[A-ZÀ-Þ]|[a-z0-9-]+\.[a-z])[^\".!?,]*(?:\.[a-z]{2,4} [^\".!?,]*)?\b(?:comment|comentario|comentário)s?\b[^\"]*",
        longest=300,
        firm=False,
        drops=("El Diario del Muelle se reserva el derecho de eliminar cualquier comentario inapropiado.", "muelle.es se reserva el derecho de eliminar los comentarios ofensivos.", "The Harbour Post reserves the right to remove comments."),
        keeps=(
            "\"The town reserves the right to remove comments,\" she said.", "El juez, que se reserva el derecho de eliminar cualquier comentario, calló.", "The court reserves the right to remove the mayor.", "Nos reservamos el derecho de eliminar la tasa.",
        ),
    ),
    Rule(
        name="comments.respect",
        reason="Asks those who comment to be kind.",
        begins=phrases(en="please be|please keep|please stay|please make sure"),
        pattern=r" (?:your |all |the )?(?:comments? |posts? |discussion )?(?:to be |civil,? |kind,? |polite,? )*(?:and )?(?:respectful|on topic|civil)\b(?:[ ]*|[.!] *.*|,? (?:and|or) (?:on topic|civil|kind|polite|make sure|keep|stay|follow|remember|avoid|do not|don't|refrain)\b[^\"]*|,? (?:in (?:the|your) comments?|when commenting|of others)\b[^\"]*)",
        longest=240,
        drops=("Please keep your comments respectful and make sure that they are on topic.", "Please be respectful.", "Please stay on topic."),
        keeps=("Please keep the horse respectful distances away", "Please be kind to the respectful boy.", "Please be kind and respectful to the horses", "Please stay on topic, the judge told him"),
    ),
    Rule(
        name="comments.mail",
        reason="Says where comments may be sent.",
        begins=phrases(en="for comments|for comment|for feedback|comments|feedback|your feedback|send comments|send your comments|send feedback|for comments and suggestions|for comments or suggestions|for comments and feedback|comments and suggestions|suggestions"),
        pattern=r"[ ,:]*(?:please )?(?:e-?mail(?: *:| *$| (?:to|us|me|at|the (?:editors?|authors?|newsroom|webmaster)|[^ ]*@))|write(?: to)?(?: +(?:us|me|at|the (?:editors?|authors?|newsroom|webmaster))\b| *:|$)|(?:send|contact)(?: +(?:us|it|them|your|an?|to|me|e-?mails?|the (?:editors?|authors?|newsroom|webmaster))\b| *:|$))(?: [^.!?]*| *:[^.!?]*|)",
        longest=110,
        drops=("For comments, Email to :", "For comments and suggestions, please e-mail the editor", "Feedback: write to us"),
        keeps=("Suggestions: e-mail the harbour board at noon", "Comments: write them on the wall, the artist tells visitors", "Feedback: send more blankets, fewer tins, the camp's director wrote", "For comments on the budget, the opposition waited until Monday.", "Comments were sent to the court"),
    ),
)  # fmt: skip
