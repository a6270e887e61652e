"""Networks by their names, and what a button says that shares a text with one."""

from __future__ import annotations

from flows.cleaning.matching.rule import phrases

NETWORK = phrases(
    names="facebook messenger|facebook|twitter|x.com|x|google +|google+|google plus|google bookmarks|linkedin|"
    "linked in|pinterest|whatsapp|whats app|telegram|reddit|tumblr|pocket|skype|line|viber|messenger|instagram|"
    "youtube|flipboard|weibo|sina weibo|wechat|weixin|qq|qzone|douban|renren|vkontakte|vk|odnoklassniki|ok.ru|"
    "xing|digg|stumbleupon|delicious|buffer|mastodon|bluesky|threads|signal|kakao|kakaotalk|kakaostory|kakao talk|"
    "kakao story|naver|band|hatena|mixi|yummly|mix|blogger|evernote|instapaper|snapchat|tiktok|rss|feedly|meneame|"
    "hacker news|slashdot|newsvine|livejournal|moi mir|fb|新浪微博|腾讯微博|騰訊微博|微博|微信|微信好友|朋友圈|人人网|人人網|开心网|開心網|qq空间|qq空間|qq好友|豆瓣|豆瓣网|百度贴吧|百度搜藏|小红书|知乎|抖音|はてなブックマーク|はてな|카카오톡|카카오스토리|"
    "페이스북|트위터|네이버|밴드|фейсбук|твиттер|вконтакте|одноклассники|телеграм|فيسبوك|تويتر|واتساب|تيليجرام|لينكد إن|لينكدإن|بينتيريست|بنترست|تلغرام|تلجرام|וואטסאפ|פייסבוק|טוויטר",
    bn="ফেসবুক|টুইটার|হোয়াটসঅ্যাপ|মেসেঞ্জার|ইউটিউব",
    ta="பேஸ்புக்|வாட்ஸ்அப்|ட்விட்டர்|டெலிகிராம்",
    ur="فیس بک|ٹوئٹر|واٹس ایپ|یوٹیوب",
    hi="फेसबुक|ट्विटर|व्हाट्सऐप|व्हाट्सएप",
    vi="zalo",
    ja="lineで送る",
)
SHARE = phrases(
    en="kindly share this story|kindly share this|please share this story|link copied to clipboard|copied to clipboard|email to a friend|pin it for later|pin for later|pin this for later|sharing is caring|share this article|share this story|share this post|share this page|share this entry|share this with|"
    "share this on|share this via|share this|share article|share story|share post|share page|share link|share via|"
    "share on|share to|share by|share with|share it|share the love|share|sharing is caring|spread the word|spread the love|"
    "it's only fair to share|tweet about this on|tweet this|tweet on|tweet|retweet|pin it|pin this on|pin on|pin this|pin|"
    "email this to someone|email this to a friend|email this article|email this page|email this|e-mail this|"
    "email a link to a friend|email to a friend|email a friend|email link|email article|send by email|send via email|send email|"
    "send to a friend|send this to a friend|send link|send|print this page|print this article|print article|print this|"
    "print page|print friendly|printer-friendly version|print|save to|save article|save this|save for later|save|post on|post to|"
    "post this on|like this|like us on|like on|like|follow us on|follow on|follow us|add this|add to|bookmark this|bookmark|"
    "submit to|recommend this on|recommend on|recommend|discuss on|forward|click to share on|click to share|click to email a link to a friend|"
    "click to email this to a friend|click to email|click to print|click to tweet|copy link|copy the link|copy this link|"
    "copy url|copy to clipboard|link copied|copied|get link|opens in new window|opens in a new window|opens in new tab|opens in a new tab|"
    "share options|show sharing options|more sharing options|sharing options|share buttons|share button|share icon|social share|social links",
    de="teilen auf|teilen bei|teilen mit|teilen via|teilen|auf facebook teilen|auf twitter teilen|artikel teilen|beitrag teilen|diesen artikel teilen|"
    "twittern|merken|mailen|per e-mail versenden|per mail versenden|per e-mail senden|per e-mail teilen|per whatsapp teilen|drucken|artikel drucken|"
    "link kopieren|auf|bei|per|wird in neuem fenster geöffnet",
    fr="partager sur|partager par|partager via|partager|partagez sur|partagez|partager cet article|partager l'article|partager la brève|partager la dépêche|partager la vidéo|partager cette page|tweeter|tweetez|"
    "envoyer par e-mail|envoyer par email|envoyer à un ami|envoyer|imprimer|imprimer l'article|enregistrer|épingler|copier le lien|"
    "cliquez pour partager sur|cliquer pour partager sur|cliquez pour envoyer par e-mail à un ami|cliquer pour imprimer|ouvre dans une nouvelle fenêtre|sur",
    es="compartir en|compartir por|compartir via|compartir|compartir esta noticia|compartir artículo|compartir este artículo|comparte en|comparte esto|comparte|compártelo|"
    "compártelo en|tuitear|twittear|enviar por correo|enviar por email|enviar por whatsapp|enviar por correo electrónico|enviar|imprimir|guardar|copiar enlace|copiar link|"
    "haz clic para compartir en|se abre en una ventana nueva|pinear|en",
    pt="compartilhar no|compartilhe pelo whatsapp|compartilhe pelo|compartilhe via|compartilhe em|compartilhar em|compartilhar via|compartilhar por|compartilhar|compartilhe no|compartilhe|compartilhe isso|compartilhe essa notícia|compartilhe esta notícia|compartilhe essa notícia no|compartilhe esta notícia no|compartilhar notícia|compartilhe esta matéria|compartilhe essa matéria|partilhar no|partilhar em|partilhar|partilhe|tweetar|tuitar|"
    "enviar por e-mail|imprimir|salvar|copiar link|clique para compartilhar no|abre em nova janela|no|em",
    it="condividi su|condividi con|condividi via|condividi|condividi articolo|condividi questo articolo|condividere su|condividere|tweetta|twitta|invia per email|"
    "invia tramite email|invia|stampa|salva|copia link|copia il link|fai clic per condividere su|si apre in una nuova finestra|su",
    nl="delen op|delen via|delen met|delen|deel op|deel via|deel dit artikel|deel dit|deel|tweeten|mailen|e-mailen|afdrukken|printen|bewaren|kopieer link|link kopiëren|op",
    sv="dela på|dela via|dela artikeln|dela artikel|dela|tipsa|mejla|skriv ut|spara|kopiera länk|kopiera länken|på",
    da="del på|del artiklen|del artikel|del|del med|tweet denne|send til en ven|udskriv|gem|kopier link|del via",
    no="del på|del artikkelen|del artikkel|del saken|del denne saken|tips en venn|skriv ut|lagre|kopier lenke|del",
    fi="jaa facebookissa|jaa twitterissä|jaa whatsappissa|jaa linkedinissä|jaa sähköpostilla|jaa artikkeli|jaa|twiittaa|tulosta|tallenna|kopioi linkki",
    pl="udostępnij na facebooku|udostępnij na twitterze|udostępnij na x|udostępnij na messengerze|udostępnij na|udostępnij|podziel się|podziel się na|tweetnij|wyślij|wyślij e-mailem|wyślij znajomemu|drukuj|wydrukuj|zapisz|kopiuj link|skopiuj link|na",
    cs="sdílet na|sdílet|sdílej|sdílet článek|tweetnout|poslat e-mailem|vytisknout|tisk|uložit|zkopírovat odkaz|kopírovat odkaz",
    ru="поделиться в|поделиться|поделитесь|поделись|поделиться ссылкой|твитнуть|отправить|отправить на почту|распечатать|печать|версия для печати|сохранить|скопировать ссылку|в",
    uk="поділитись|поділитися в|поділитися|поширити|надіслати|роздрукувати|зберегти|скопіювати посилання",
    tr="paylaş|facebook'ta paylaş|twitter'da paylaş|whatsapp'ta paylaş|bu haberi paylaş|haberi paylaş|tweetle|e-posta gönder|yazdır|kaydet|linki kopyala|bağlantıyı kopyala",
    id="bagikan ke|bagikan di|bagikan|bagikan ini|bagikan artikel ini|sebarkan|cetak|kirim|simpan|salin tautan|salin link|ke",
    ms="kongsi|kongsikan|kongsi artikel|kongsi di facebook|salin pautan|kongsi di",
    vi="chia sẻ lên|chia sẻ qua|chia sẻ bài viết|chia sẻ|gửi email|in bài viết|lưu bài viết|lưu|sao chép liên kết|sao chép link",
    zh="分享給朋友|分享给朋友|點我加入|分享至好友和朋友圈|用微信扫码二维码|用微信扫描二维码|微信扫一扫|分享到朋友圈|分享到|分享至|分享本文|分享文章|分享|转发|轉發|打印|列印|收藏|复制链接|複製連結|扫一扫|分享給朋友",
    ja="このニュースをシェア|このニュースをシェアする|この記事を共有|メールでシェアする|facebookでシェアする|xでシェアする|この記事をシェアする|この記事をシェア|記事をシェア|シェアする|シェア|ツイートする|ツイート|つぶやく|共有する|共有|ブックマーク|印刷する|印刷|保存|リンクをコピー|ポスト|ポストする|url をコピー|urlをコピー|送る|で",
    ko="기사공유하기|메일보내기|프린트하기|공유하기|공유|트윗하기|인쇄하기|인쇄|프린트|스크랩|링크 복사|url 복사|url복사|주소복사|메일|이메일|으로|로",
    ar="شارك على|شارك عبر|شاركها|شارك|مشاركة عبر|مشاركة|إرسال|طباعة|حفظ|نسخ الرابط|غرد|على|عبر",
    fa="اشتراک گذاری|به اشتراک بگذارید|کپی شد|لینک کوتاه|کپی لینک|ارسال|چاپ",
    hi="इस खबर को शेयर करें|शेयर करें|शेयर|साझा करें",
    th="แชร์ไปยัง|แชร์ข่าว|แชร์|ทวีต|พิมพ์|คัดลอกลิงก์",
    el="κοινοποίηση|μοιραστείτε|μοιράσου|εκτύπωση|κοινοποιηση|μοιραστειτε|μοιρασου|εκτυπωση",
    ro="distribuiți|distribuie articolul pe|distribuie articolul|distribuie știrea|distribuie pe|distribuie|trimite|tipărește|salvează",
    hu="megosztás|megosztás a facebookon|megosztás a twitteren|oszd meg|oszd meg a facebookon|oszd meg facebookon|megosztom|nyomtatás|küldés",
    he="שיתוף בפייסבוק|שיתוף בוואטסאפ|שיתוף בטוויטר|שתף בפייסבוק|שתפו בפייסבוק|שתפו בוואטסאפ|שתף בוואטסאפ|שתפו בטוויטר|שתף|שתפו|שיתוף|העתק קישור|העתקת קישור",
    bg="сподели|сподели във фейсбук|споделете|копирай линка|изпрати",
    hr="podijeli|podijeli na|podijelite|kopiraj poveznicu|pošalji",
    bn="খবরটি শেয়ার করুন|সংবাদটি শেয়ার করুন|শেয়ার|শেয়ার করুন|ফেসবুক শেয়ার|ফেসবুকে শেয়ার করুন|লিংক কপি করুন|কপি লিংক",
    ta="பகிர்|பகிர|பகிரவும்|பகிர்க|வாட்ஸ்அப்பில் பகிர்|பேஸ்புக்கில் பகிர்",
    ur="ٹویٹ|ٹویٹ کریں|شیئر|شیئر کریں|فیس بک پر شیئر کریں|لنک کاپی کریں",
    tl="ibahagi|ibahagi ito|i-share",
    sw="shiriki|sambaza|shirikisha",
    km="ចែករំលែក",
    lo="ແບ່ງປັນ|ແຊຣ໌",
    my="မျှဝေရန်|မျှဝေပါ",
    sl="deli članek|delite članek|delite|kopiraj povezavo",
    lv="dalies ar rakstu|dalīties|dalies",
    lt="dalintis|pasidalinti|pasidalinkite",
    et="jaga artiklit|jaga",
    sk="zdieľať|zdieľaj|zdieľať článok",
    sr="подели|поделите|подели вест|podeli|podelite|podeli vest",
    sq="shpërndaje|shpërndani",
    az="bölüş",
    kk="бөлісу|бөлісіңіз",
    ka="გაზიარება|გააზიარე",
    hy="կիսվել|տարածել",
    af="deel hierdie artikel",
    ca="comparteix|comparteix a",
)  # fmt: skip
