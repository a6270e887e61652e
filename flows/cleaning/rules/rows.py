"""Tools of a page in a row on one line, players, and what is counted beside an article.

As in :mod:`flows.cleaning.rules.inserts` it is taken for good wherever it stands: the words around are such as no prose has.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

_ENGLISH = r"(?:listen|save|share|print|e-?mail|e-?mail this|tweet|bookmark|comments?|gift|copy link|add to list|add as preferred on google|text size|font size|a- ?a\+|a\+ ?a-|a a a|facebook|twitter|whatsapp|x|reddit|linkedin|download|translate|follow|like|flag|report|more)"
_NORTHERN = phrases(
    de="teilen|drucken|merken|mailen|kommentieren|kommentare|speichern|versenden|vorlesen|anhören|verschenken|link kopieren|auf facebook teilen|auf x teilen|auf twitter teilen|per mail teilen|per e-mail teilen|per whatsapp teilen|auf whatsapp teilen",
    fr="partager|imprimer|enregistrer|commenter|sauvegarder|réagir|écouter|lire plus tard|copier le lien|envoyer par e-mail|envoyer par mail|offrir",
    nl="delen|deel|opslaan|bewaren|bewaar|printen|print|afdrukken|reageren|reageer|reacties|kopieer link|deel via whatsapp|delen via whatsapp|delen via facebook|delen via x|delen via mail|delen via e-mail|deel via facebook|deel via e-mail",
    sv="dela|spara|kommentera|skriv ut|lyssna|kopiera länk",
    da="gem|udskriv|kommentér|kopier link|kopiér link",
    no="lagre|skriv ut|kommenter|lytt|kopier lenke",
    nordic="del|print|mail|e-mail|e-post|facebook|whatsapp",
    fi="jaa|tallenna|tulosta|kommentoi|kuuntele|kopioi linkki",
    pl="udostępnij|drukuj|zapisz|skomentuj|komentarze|kopiuj link|posłuchaj",
    cs="sdílet|uložit|vytisknout|tisknout|diskuse|diskuze|poslechnout|kopírovat odkaz",
    hu="megosztás|mentés|nyomtatás|hozzászólások|link másolása",
)
_SOUTHERN = phrases(
    es="compartir|guardar|escuchar|imprimir|comentar|enviar|copiar|comentarios|descargar|seguir", pt="ouvir|compartilhar|salvar|imprimir|comentar|partilhar|guardar|enviar|copiar|comentários|seguir", it="stampa|condividi|commenta|ascolta|salva|invia|copia|commenti", ro="distribuie|salvează|tipărește|printează|ascultă|comentează|trimite",
    ru="поделиться|сохранить|комментировать|распечатать|слушать|печать|обсудить", uk="поділитися|зберегти|коментувати|роздрукувати|слухати|друк|поширити|обговорити", bg="сподели|запази|принтирай|коментирай|слушай|изпрати", sr="подели|сачувај|одштампај|коментариши|podeli|sačuvaj|komentariši|odštampaj|pošalji", hr="podijeli|spremi|ispiši|ispis|komentiraj|poslušaj|pošalji",
    el="εκτύπωση|αποθήκευση|κοινοποίηση|σχολίασε|μοιράσου|αποστολή", tr="paylaş|tweetle|gönder|yazdır|kaydet|dinle|beğen", ca="compartir|desar|imprimir|comparteix|desa|imprimeix|comentar|escolta",
)  # fmt: skip

ABOVE = (
    Rule(
        name="widgets.buttons_in_row",
        reason="Buttons in one row, with blanks between: prose and subheads have commas there.",
        begins=phrases(en="listen|save|share|print|email|tweet|bookmark|comments|comment|gift|text size|font size|copy link|like"),
        pattern=rf"(?: ?\(?\d{{1,5}}\)?)?(?:[ |·•]+{_ENGLISH}(?: ?\(?\d{{1,5}}\)?)?){{2,}}[ |·•]*|(?:[ |·•]+(?:add as preferred on google)){{1,}}[ |·•]*",
        longest=140,
        told=False,
        drops=("Share Save Add as preferred on Google", "Listen Save Share", "Save | Print | Email"),
        keeps=("Save, share, print", "Share more like them", "Save Share"),
    ),
    Rule(
        name="widgets.listen_time",
        reason="A button that reads aloud, and how long it takes.",
        begins=("listen",),
        pattern=r"[ ·:(|-]*(?:\d{1,2}:\d\d|\d{1,2} ?min(?:ute)?s?)[) .]*(?:min)?",
        longest=40,
        told=False,
        drops=("Listen 6 min", "Listen \u00b7 4:12"),
        keeps=("Listen: 6 minutes of silence", "Listen 6"),
    ),
    Rule(
        name="widgets.progress",
        reason="How much a player has loaded, and where it stands.",
        begins=("current time", "remaining time", "loaded", "stream type"),
        pattern=r"[ :]*-?(?:\d{1,2}:\d\d(?::\d\d)?|\d{1,3}(?:\.\d+)?%|live)(?:[ /]*(?:duration|loaded|progress|remaining time|stream type)[ :]*-?(?:\d{1,2}:\d\d|\d{1,3}(?:\.\d+)?%|live))*",
        longest=90,
        told=False,
        drops=("Current Time 0:00", "Loaded: 0%", "Remaining Time -0:14", "Stream Type LIVE"),
        keeps=("Progress: 40% of the roof", "Loaded: 40 crates"),
    ),
    Rule(
        name="widgets.counted",
        reason="How often it was read, liked or answered: a word and a number.",
        pattern=(
            r"(?:コメント|いいね!?|参考になった|댓글|전체 댓글|좋아요|싫어요|훌륭해요|화나요|슬퍼요|추천해요|쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추|조회수?|응원수|点赞|點讚|赞|按讚|喜歡|阅读量?|瀏覽數|浏览量|觀看次數|观看次数|人氣|人气|عدد (?:المشاهدات|القراءات)|المشاهدات|จำนวนผู้เข้าชม|lượt xem|lượt thích)[ :：]*[(（]? *\d[\d,.]*[万萬만千천]? *(?:件|개|回|次)?[)）]?|"
            r"共? ?\d[\d,]* ?(?:条评论|則留言|則評論|件のコメント)|\d[\d,]* (?:تعليقا?|مشاهدة|कमेंट|כתבות קשורות)|共\d{1,3}[張张]|(?:この記事の)?(?:画像|写真) ?[（(]全?\d{1,3}枚[)）]|(?:すべて|全て)の(?:写真|画像)を見る[（(]全?\d{1,3}枚[)）]|foto \d{1,2} dari \d{1,2}|halaman:? 1 2(?: \d)*"
        ),
        longest=40,
        follows=True,
        told=False,
        drops=("コメント（12件）", "参考になった 24", "댓글 12개", "화나요 0", "조회수 1,234", "阅读量：1234", "赞(12)", "共12条评论", "12 تعليقا", "عدد المشاهدات: 1234", "この記事の画像（5枚）", "全ての写真を見る（全12枚）", "Foto 1 dari 5"),
        keeps=("コメント欄に12件", "댓글 12개가 삭제됐다.", "阅读 12本书", "写真3枚の裁判", "写真2枚", "구독자 120만", "12 تعليقا على الخبر أزيلت", "人气 12年"),
    ),
    Rule(
        name="widgets.reading",
        reason="How long reading is thought to take.",
        pattern=(
            r"(?:この記事は)?約? ?\d{1,2} ?分で読めます。?|(?:この記事の)?読了(?:時間|目安)(?:の目安)? ?[:：]? ?約? ?\d{1,2} ?分|(?:全文共|本文约|本文約|全文约)\d{2,5}字[，, ]*(?:阅读|閱讀)(?:大约|大約|约|約)?需要? ?\d{1,2} ?分[钟鐘]|(?:預計|预计)?(?:閱讀|阅读)(?:時間|时间) ?[:：约約]* ?\d{1,2} ?分[钟鐘]|(?:약 )?\d{1,2}분 읽기|"
            r"(?:مدة|زمن|وقت) القراءة ?:? ?\d{1,2} (?:دقائق|دقيقة)|\d{1,2} (?:دقائق|دقيقة) (?:لل|لـ|)قراءة|\d{1,2} मिनट (?:में )?पढ़ें|(?:ใช้เวลา)?อ่าน \d{1,2} นาที|\d{1,2} דקות קריאה|זמן קריאה(?: משוער)? ?: ?\d{1,2} דקות|[\d\x{06f0}-\x{06f9}]{1,2} دقیقه مطالعه|پڑھنے کا وقت:? \d{1,2} منٹ"
        ),
        longest=60,
        told=False,
        drops=("この記事は約3分で読めます", "読了時間の目安：3分", "全文共1200字，阅读大约需要3分钟", "預計閱讀時間 3 分鐘", "3분 읽기", "مدة القراءة: 3 دقائق", "3 دقائق للقراءة", "3 मिनट पढ़ें", "ใช้เวลาอ่าน 3 นาที", "3 דקות קריאה", "۳ دقیقه مطالعه"),
        keeps=("この記事は3分で読める、と彼は言った。", "3분 읽기 운동이 학교에 퍼진다", "약 3분 분량", "阅读时间减少了3分钟。", "3 دقائق غيرت حياتها"),
    ),
)  # fmt: skip

BELOW = (
    Rule(
        name="share.counted",
        reason="Share buttons behind their counts, two at least, as they run together where there is no markup.",
        pattern=r"[0-9][0-9.,]*k? *(?:(?:shares?|tweets?|likes?|connect|comments?|pins?|linkedin|facebook|twitter|e-?mail|more|print|save) *)+[ |·•]*(?:[0-9][0-9.,]*k? *(?:(?:shares?|tweets?|likes?|connect|comments?|pins?|linkedin|facebook|twitter|e-?mail|more|print|save) *)+[ |·•]*){1,9}",
        longest=90,
        told=False,
        drops=("5347 CONNECT 207 TWEET 24 LINKEDIN 181 COMMENTEMAILMORE", "112 Shares | 14 Tweets | 3 Comments", "27 SHARE 3 TWEET 12 PIN EMAIL"),
        keeps=("207 tweets", "112 shares and 14 tweets later he resigned.", "14 likes, 3 comments", "Tweet 14 Pin 3", "1 Share your plan 2 Tweet it", "3 shares of 40 were sold"),
    ),
    Rule(
        name="widgets.tools_in_a_row",
        reason="Two buttons or more beside the text, in a row.",
        begins=_NORTHERN,
        says=_NORTHERN,
        # With commas or dashes between it is a subhead.
        pattern=r"(?:[ |/·•]+[^ ,|/·•–-][^,|/·•–]*)+",
        longest=120,
        told=False,
        drops=("Teilen Merken Drucken Kommentare", "Partager Commenter Sauvegarder", "Delen Opslaan Reageren", "Del Lagre Skriv ut", "Jaa Kommentoi Tallenna", "Auf Facebook teilen Auf X teilen Per Mail teilen"),
        keeps=("Teilen", "Drucken lohnt sich nicht mehr", "Partager et imprimer", "Dela kakan", "Teilen, speichern, drucken", "Écouter, partager, offrir", "Dela, spara", "Gem, del"),
    ),
)  # fmt: skip
"""Below what does so for good and tells the line model: where a page ends it must hear of it."""

LAST = (
    Rule(
        name="widgets.tool_row",
        reason="Tools in a row on one line, nothing between them.",
        says=_SOUTHERN,
        begins=_SOUTHERN,
        numbers=True,
        # No comma and no hyphen: those part an article's own words.
        pattern=r"(?:[ |/·•0-9()]+[^ ,.!?:;()0-9-]+)+[ |0-9()]*",
        longest=90,
        told=False,
        drops=("Compartir Guardar Imprimir", "Ouvir Compartilhar Salvar", "Stampa | Condividi | Commenta", "Поделиться Сохранить 12", "Paylaş Tweetle Gönder", "Εκτύπωση Αποθήκευση Κοινοποίηση", "Сподели Запази Принтирай"),
        keeps=("Guardar", "Commenti (8)", "Compartir y guardar", "Escuchar, comentar, compartir", "Comentar: un arte"),
    ),
)  # fmt: skip
"""Below what shares for good."""
