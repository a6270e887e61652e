"""Share widgets: the default texts of the plug-ins that print them, alone, listed or fused.

The labels are those of Simple Share Buttons Adder, Jetpack Sharedaddy, AddToAny, AddThis, ShareThis and of the
networks' own buttons, as their user sees them. A line is furniture when it holds nothing but such labels.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases
from flows.cleaning.rules.clicks import CLICK, CLICKED
from flows.cleaning.rules.networks import NETWORK, SHARE

_FOLLOW = phrases(
    en="follow us on|follow me on|follow us|like us on|join us on|find us on|connect with us on|connect with us|stay connected|stay in touch|follow|subscribe to our youtube channel|join our whatsapp channel|join our telegram channel",
    de="folgen sie uns auf|folgen sie uns|folgt uns auf|folge uns auf|besuchen sie uns auf|hier geht es zu unserem whatsapp-kanal",
    fr="suivez-nous sur|suivez nous sur|suivez-nous|retrouvez-nous sur|rejoignez-nous sur",
    es="síguenos en|síguenos|siga en|síganos en|sigue a|únete a nuestro canal de|encuéntranos en",
    pt="siga-nos no|siga-nos|siga nosso|siga o|nos siga no|entre no nosso canal do|acompanhe-nos no",
    it="seguici su|seguici|seguiteci su|segui il canale|resta connesso",
    nl="volg ons op|volg ons|volg ons via",
    sv="följ oss på|följ oss",
    da="følg os på|følg os",
    no="følg oss på|følg oss",
    fi="seuraa meitä|seuraa meitä facebookissa|seuraa meitä twitterissä",
    pl="obserwuj autora|obserwuj autorkę|śledź nas na|obserwuj nas na|obserwuj nas|dołącz do nas na",
    cs="sledujte nás na|sledujte nás",
    ru="подписывайтесь на нас в|подписывайтесь на наш канал в|читайте нас в|мы в|следите за нами в|подпишитесь на наш",
    uk="підписуйтесь на наш|стежте за нами в|читайте нас у",
    tr="bizi takip edin|takip edin|bizi takip et",
    id="ikuti kami di|ikuti kami|ikuti",
    vi="theo dõi chúng tôi trên|theo dõi chúng tôi",
    zh="关注我们|關注我們|关注微信公众号",
    ja="フォローする|をフォロー|公式アカウントをフォロー",
    ko="팔로우하기|구독하기|네이버에서 구독",
    ar="تابعونا على|تابعنا على|تابعونا",
)  # fmt: skip
_SMALL = phrases(
    en="e-mail|email|e-post|someone|a friend|this page|this article|this|icon|logo|button|new window|on|to|via|by|about|in|with|or|and|us|share|shares|like|likes|tweets|pins|comment|comments|view|views|followers|fans|total|more|less|close|our|the|page|channel|k|m",
    east="ブックマーク|メール|印刷|印刷する|保存|はてブ|コメント|댓글|스크랩|인쇄|글자크기|저장|收藏|打印|点赞|點讚|评论|列印|留言|حفظ|طباعة|نسخ الرابط|सेव|प्रिंट|कॉपी लिंक|simpan|cetak|salin tautan|bình luận|sao chép liên kết|พิมพ์|บันทึก|คัดลอกลิงก์|שמור|הדפס|העתק קישור|چاپ|ارسال|ذخیره",
    other="lähetä|érdekesnek találtad|у|във|pe|στο|σε|w|zu|unserem|nos|la|el|il|le|de|kanal|channel|canal|pagina|und|et|y|e|og|och|en|и|mal|fois|veces|vezes",
)
_STRONG = phrases(
    any="envoyer à un ami|podziel się artykułem|sdílejte|sdílejte článek|sdílet článek|zdieľajte|zdieľajte článok|oszd meg|megosztom|oszd meg barátaiddal|oszd meg másokkal is|distribuie acest articol|distribuiți|comparteix a|compartir a|comparteix aquesta notícia|κοινοποιήστε|μοιραστείτε το|แชร์บทความ|แชร์เรื่องนี้|기사 공유|twiittaa|שלח לחבר|שלחו לחבר|shiriki habari hii|שתף קטע נבחר|שתפו עם חברים|இதை பகிர்ந்து கொள்ளுங்கள்|பகிர்ந்து கொள்ளுங்கள்|খবরটি শেয়ার করুন|সংবাদটি শেয়ার করুন|ແຊຣ໌|ٹویٹ|ٹویٹ کریں|deli članek|delite članek|dalīties|dalies|dalintis|pasidalinti|jaga artiklit|zdieľať|подели|podeli|shpërndaje|shpërndani|бөлісу|გაზიარება|გააზიარე|կիսվել|deel hierdie artikel|comparteix|שיתוף בפייסבוק|שיתוף בוואטסאפ|שיתוף בטוויטר|기사공유하기|메일보내기|メールでシェアする|distribuie articolul pe|distribuie articolul|kindly share this story|kindly share this|分享給朋友|分享给朋友|שתפו כתבה|שתף כתבה|שיתוף הכתבה|শেয়ার|শেয়ার করুন|ফেসবুক শেয়ার|பகிர்|பகிர|பகிரவும்|பகிர்க|شیئر|شیئر کریں|ibahagi|shiriki|sambaza|ចែករំលែក|ແບ່ງປັນ|မျှဝေရန်|שתף|שתפו|שיתוף|שתף בפייסבוק|שתפו בפייסבוק|שתפו בוואטסאפ|שתף בוואטסאפ|ทวีต|сподели|споделете|podijeli|podijelite|κοινοποίηση|μοιραστείτε|megosztás|distribuie|share|tweet|pin it|teilen|twittern|partager|partagez|tweeter|compartir|comparte|compártelo|compartilhar|compartilhe|partilhar|"
    "partilhe|condividi|condividere|twitta|delen|deel|dela på|dela artikeln|dela|del på|del saken|del artikkelen|del artikkel|del artiklen|del artikel|jaa|udostępnij|podziel się|sdílet|sdílej|"
    "поделиться|поделитесь|поделись|поділитися|поширити|paylaş|bagikan|kongsi|kongsikan|chia sẻ|分享|转发|轉發|シェア|ツイート|ポスト|ポストする|공유|트윗|شارك|مشاركة|"
    "اشتراک گذاری|به اشتراک بگذارید|کپی شد|शेयर|แชร์|แชร์ข่าว|κοινοποίηση|distribuie|megosztás|copy link|copy url|"
    "enviar por whatsapp|enviar por email|enviar por correo electrónico|print this page|print this article|email this|email article|email a friend|link kopieren|copier le lien|copiar enlace|click to|retweet"
)

_KNOWN = phrases(
    names="qq空间|qq空間|zalo|lineで送る|फेसबुक|ट्विटर|व्हाट्सऐप|व्हाट्सएप|facebook|twitter|whatsapp|viber|linkedin|pinterest|telegram|reddit|instagram|youtube|페이스북|카카오톡|微博|微信|фейсбук|твиттер|вконтакте|одноклассники|телеграм|فيسبوك|تويتر|واتساب|تيليجرام|لينكدإن|بينتيريست|פייסבוק|וואטסאפ|טוויטר|트위터|ツイッター|フェイスブック"
)

RULES = (
    Rule(
        name="share.likes",
        reason="A button to like it, and who did, as Jetpack prints them.",
        says=phrases(
            en="like loading|like this like loading|be the first to like this|be the first to like this post|one blogger likes this|bloggers like this|you like this|people like this|like reblog|reblog",
            de="gefällt mir wird geladen|gefällt mir lädt|sei der erste dem das gefällt",
            fr="j'aime chargement|j'aime chargement en cours|soyez le premier à aimer cet article",
            es="me gusta cargando|sé el primero en decir que te gusta",
            pt="curtir carregando|seja o primeiro a curtir este post|gosto a carregar",
            it="mi piace caricamento|di' per primo che ti piace",
            nl="vind-ik-leuk laden|vind ik leuk laden",
            sv="gilla laddar in",
            tr="beğen yükleniyor",
            id="suka memuat",
            ja="いいね 読み込み中",
        ),
        numbers=True,
        drops=(
            "Like Loading...",
            "Like this: Like Loading...",
            "Be the first to like this.",
            "12 bloggers like this:",
            "Gefällt mir Wird geladen …",
            "Me gusta Cargando...",
        ),
        keeps=("Like this: two eggs, a spoon of flour.", "Like loading a ship", "People like this town."),
    ),
    Rule(
        name="share.liking",
        reason="Jetpack's head above the button to like it.",
        says=phrases(
            en="like this|liked this",
            de="gefällt mir",
            fr="j'aime ça|wordpress j'aime",
            es="me gusta",
            pt="curtir isso|gostar disto",
            it="mi piace",
            nl="vind ik leuk|vind-ik-leuk",
            sv="gilla detta",
            da="like this|synes godt om",
            pl="lubię to|dodaj do ulubionych",
            cs="to se mi líbí",
            ru="понравилось это|нравится",
            tr="bunu beğen",
            id="suka ini|menyukai ini",
            ja="いいね",
            zh="赞过|喜欢|按讚",
            ko="이것이 좋아요",
        ),
        longest=40,
        firm=False,
        drops=(
            "Like this:",
            "Gefällt mir:",
            "J’aime ça :",
            "Me gusta:",
            "Mi piace:",
            "Curtir isso:",
            "赞过：",
        ),
        keeps=("Like this town", "Me gusta el mar.", "I like this"),
    ),
    Rule(
        name="share.buttons",
        reason="Labels of share and follow buttons, as their plug-ins print them, often fused.",
        says=(*SHARE, *CLICK, *CLICKED, *NETWORK, *_FOLLOW, *_SMALL),
        needs=(*_STRONG, *CLICK, *_FOLLOW),
        fused=True,
        longest=600,
        drops=(
            "It's only fair to share...Share on FacebookShare on Google+Tweet about this on TwitterEmail this to someonePrint this page",
            "FacebookShare on Google+TweetPin it",
            "Sha\u200bre on Face\u200dbook",
            "Share this: Twitter Facebook Print Email",
            "Share this:",
            "Click to share on Facebook (Opens in new window)",
            "Share on Facebook | Share on Twitter | Share on WhatsApp",
            "Share 14 Tweet 3 Pin 0",
            "Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
            "Zum Teilen auf X anklicken (Wird in neuem Fenster geöffnet) X",
            "Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)",
            "Klik om te delen met Twitter (Wordt in een nieuw venster geopend)",
            "Klicka för att dela på Twitter (Öppnas i ett nytt fönster)",
            "Kliknij, aby udostępnić na Twitterze (Otwiera się w nowym oknie)",
            "Нажмите, чтобы поделиться на Twitter (Открывается в новом окне)",
            "Twitter üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)",
            "Klik untuk berbagi pada Twitter (Membuka di jendela yang baru)",
            "クリックして Twitter で共有 (新しいウィンドウで開きます)",
            "点击以在 Twitter 上共享（在新窗口中打开）",
            "클릭하여 트위터로 공유하기 (새 창에서 열림)",
            "AddThis Sharing Buttons",
            "facebook sharing button Share twitter sharing button Tweet",
            "FacebookTwitterEmailShare",
            "Partager sur Facebook",
            "Auf Facebook teilen",
            "Compartir en Facebook Compartir en Twitter",
            "Enviar por WhatsApp",
            "Compartilhe no WhatsApp",
            "Compartilhe essa notícia no Telegram",
            "Condividi su FacebookCondividi su Twitter",
            "Deel via WhatsApp",
            "Dela på Facebook",
            "Del på Facebook",
            "Del artikkelenFacebookTwitterE-postKopier lenke",
            "Jaa Facebookissa Jaa Twitterissä",
            "Udostępnij na Facebook",
            "Sdílet na Facebook",
            "Поделиться в Facebook",
            "Bu haberi paylaş",
            "Bagikan ke WhatsApp",
            "Chia sẻ Facebook",
            "分享到微博",
            "シェアする",
            "카카오톡 공유하기",
            "شارك على فيسبوك",
            "แชร์",
            "Follow us on Twitter and Facebook",
            "Folgen Sie uns auf Instagram",
            "Síguenos en Twitter",
            "Seguici su Facebook",
            "Подписывайтесь на нас в Telegram",
            "Bizi takip edin",
            "تابعونا على فيسبوك",
            "シェア ツイート ブックマーク メール 印刷",
            "공유 스크랩 인쇄 글자크기",
            "Bagikan Simpan Cetak",
        ),
        keeps=(
            "Facebook said on Tuesday that it will let users share less.",
            "Share prices fell.",
            "He decided to share the prize with his brother.",
            "Print is not dead",
            "Shared grief",
            "In line with Facebook and Twitter, Lindholm's own network will close.",
            "Likes, shares and lies",
            "On the line",
            "Wir teilen das Brot.",
            "X marks the spot",
            "Follow us into the forest, said the guide.",
            "Follow the money",
            "Klicken, um zu helfen",
            "Нажмите на кнопку",
            "The sharing button in the town hall",
        ),
    ),
    Rule(
        name="share.followed",
        reason="Asks to follow somebody by name on a network.",
        begins=("follow", "puedes seguir a", "puede seguir a"),
        pattern=(
            r" (?-i:[A-ZÀ-Þ])[^.!?,;:\"]* en (?:facebook|twitter|x|instagram|whatsapp|telegram|tiktok|linkedin)\b[^.!?\"]*[.]?|"
            r" (?-i:[A-ZÀ-Þ])[^.!?,;:\"]* on (?:facebook|twitter|x|instagram|bluesky|threads|tiktok|youtube|linkedin|mastodon|whatsapp)(?:[,/ ]+(?:and |or |& |at |on )?(?:facebook|twitter|x|instagram|bluesky|threads|tiktok|youtube|linkedin|mastodon|whatsapp|here|@[a-z0-9_.]+|https?://[^ ]+))*[ .!:]*"
            r"(?:(?:send|read|sign|subscribe|email|e-mail|listen)\b[^\"]*)?"
        ),
        longest=240,
        drops=(
            "Follow Harbour News on Facebook, X and Instagram. Send your story ideas to north@harbour.example.",
            "Follow Marta Olsen on Twitter at https://twitter.example/molsen",
            "Puedes seguir a El Diario del Río en Facebook y X, o apuntarte aquí para recibir nuestra newsletter semanal.",
        ),
        keeps=(
            "Follow Lund on Instagram and you see a man who counts gulls.",
            "Follow the money on Facebook",
            "Follow Lund on X marks",
        ),
    ),
    Rule(
        name="share.handles",
        reason="Where there is more of it elsewhere: an address and nothing else.",
        pattern=r"(?:(?:https?://)?t\.me/[a-z0-9_+/-]{3,60}|(?:learn|find out|read|see) more (?:at|on) *:? *(?:https?://)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[^ ]*)?|(?-i:[A-ZÀ-Þ])[^.!?,;:\"]{3,40} on (?:twitter|x|instagram|facebook|bluesky|mastodon|threads) ?: *(?:at )?(?:https?://[^ ]+|(?:www\.)?[a-z]+\.[a-z]+/[^ ]+|@[a-z0-9_.]+))",
        longest=100,
        drops=(
            "Ina Li on Twitter: http://twitter.example/inali",
            "Ina Li on Twitter: @inali",
            "t.me/kamensktoday",
            "Learn more at harbourbank.example",
        ),
        keeps=(
            "See more on the harbour",
            "Telegram: nobody wrote any more",
            "They met on t.me/kamensk and again in town.",
        ),
    ),
    Rule(
        name="share.networks",
        reason="Names of networks and nothing else.",
        says=(*NETWORK, *_SMALL),
        needs=_KNOWN,
        fused=True,
        longest=300,
        firm=False,
        drops=(
            "Facebook Twitter Google+ Pinterest WhatsApp",
            "FacebookTwitterEmail",
            "Facebook 14",
            "微博 微信",
            "新浪微博 人人网 QQ空间 豆瓣",
            "QQ空间",
            "LINEで送る",
            "Zalo",
            "फेसबुक",
        ),
        keeps=("Facebook fell", "Twitter and the town", "On Facebook, nobody knows"),
    ),
)
