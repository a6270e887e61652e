"""Pleas to follow somebody or the house by name, to join its group, to prefer it in a search or to take its app.

As in :mod:`flows.cleaning.rules.inserts` it is taken for good wherever it stands. So the words around a name, a title or a list must
be such as no prose has, and the line ends with it: "Follow the money on Facebook" is no plea.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.languages import LARGE
from flows.cleaning.rules.proper import HAN, NAME, PROPER

_HANDLE = r"@[a-z0-9_.]+"
_NETWORK = r"(?:facebook|twitter|x|instagram|bluesky|threads|tiktok|youtube|linkedin|mastodon|whatsapp|telegram|snapchat|google news)"
_NETWORKS = rf"{_NETWORK}(?:(?:,? and |,? or |,? & |, ?|/| ){_NETWORK})*"
_EASTERN = r"(?:google(?: ?news)?|facebook|instagram|ig|youtube|line|zalo|telegram|whatsapp|x|twitter|tiktok|threads|구글|네이버|유튜브|카카오톡?|페이스북|인스타그램|臉書|谷歌|微信|抖音|فيسبوك|واتس ?اب|واتساب|الواتساب|تلغرام|تليجرام|التليجرام|إكس|يوتيوب|جوجل|غوغل|إنستغرام|फेसबुक|फ़ेसबुक|ट्विटर|इंस्टाग्राम|यूट्यूब|व्हाट्सएप|वॉट्सऐप|टेलीग्राम|गूगल|เฟซบุ๊ก|ไลน์|ยูทูบ)"
_NORTHERN = (
    r"(?:face ?book|twitter|x|instagram|youtube|tik ?tok|telegram|threads|bluesky|mastodon|linkedin|whats ?app|google news|google nieuws|google hírek)"
    r"(?:issa|in|u|ie|ze|on|en|ben)?"
)
_ON_NORTHERN = r"(?:auf|bei|sur|op|via|på|on|na|w|a|az)"
_FOLLOWED = r"(?-i:[A-ZÀ-ÞĀ-Ž0-9])[^ !?,;:\"]*"
_HOUSE = (
    rf"(?:{LARGE}[^ .,!?:;\"«»„“”]*(?:[ .][^ .,!?:;\"«»„“”]+){{0,5}}|[«\"„“][^«»\"„“”.,!?]{{2,40}}[»\"“”])"
)
_SOUTHERN = (
    r"(?:(?:face ?book|twitter|x|instagram|telegram|whats ?app|you ?tube|tik ?tok|linkedin|viber|threads|bluesky|spotify|max|vk|фејсбук|инстаграм|фейсбук|телеграм|вайбер|ютуб|вк|дзен)[ueуеі]?(?:-?канал[еі])?|google[ue]?(?: (?:news|discover|notícias|noticias|новости|новини))?|вконтакте|"
    r"(?:nas |las )?redes sociai?l?es|social media)"
)
_ON_SOUTHERN = r"(?:en|en el|no|na|em|su|anche su|в|у|во|във|на|pe|şi pe|στο|στα|a|al)"


ABOVE = (
    Rule(
        name="prompts.follow_whom",
        reason="Asks to follow somebody or the house, by name or handle, and on which network.",
        begins=("follow",),
        pattern=(
            rf" (?:(?:(?:the |our |us )?{NAME}|the (?:author|writer|reporter|journalist|editor|team|newsroom|conversation)|her|him|them|me)(?:,? {_HANDLE})? (?:on|at|via) {_NETWORKS}(?:[ :,(]*(?:(?:at|as) )?{_HANDLE}\)?)?"
            rf"|{_HANDLE}(?: (?:on|at|via) {_NETWORKS})?){MARKS}"
        ),
        longest=120,
        follows=True,
        drops=("Follow @harborpost on Twitter", "Follow the author on X", "Follow Marta Olsen on X", "Follow Harbour Live on Google News", "Follow the Post on Facebook, X and Instagram", "Follow Marta Olsen on Twitter @molsen", "Follow @molsen"),
        keeps=("Follow the money on Facebook", "Follow Lund on Instagram and you see a man who counts gulls.", "Follow Lund on X marks", "Follow @molsen and learn nothing.", "Follow us on the path.", "Follow the River on Foot"),
    ),
    Rule(
        name="prompts.join_named",
        reason="Asks to join the house's group on a network, by its name.",
        begins=("join the", "join our"),
        pattern=rf" {NAME} (?:whatsapp|telegram|facebook|discord|signal)(?: (?:community|channel|group))(?: (?:here|now|today|for [^.,\"]*))?{MARKS}",
        longest=120,
        drops=("Join the Harbour Live WhatsApp community here", "Join the Kelso Post Facebook group"),
        keeps=("Join the Facebook group for neighbours", "Join the Facebook group, she wrote, and you will be heard.", "Join the navy"),
    ),
    Rule(
        name="prompts.joining",
        reason="Says what joining the house's group on a network brings.",
        holds=phrases(en="joining our whatsapp|joining our dedicated whatsapp|joining our free whatsapp|join our dedicated whatsapp|join our free whatsapp|sign up to our whatsapp"),
        pattern=r"(?:get|sign up|stay|keep|join|don't miss|never miss|you can|for|want|receive|follow)\b[^\"]*\b(?:your phone|your inbox|latest|breaking|stories|news|updates)\b[^\"]*",
        longest=240,
        drops=("Get the best stories from Harbour Live straight to your phone by joining our WhatsApp community here",),
        keeps=("Joining our WhatsApp group cost her four thousand pounds, the latest stories say.", "By joining our WhatsApp group she lost 4,000 pounds.", "Join the choir for the latest songs."),
    ),
    Rule(
        name="prompts.preferred_house",
        reason="Asks to prefer the house in a search.",
        # What else is added or made there is anybody's: "Make Money on Google".
        pattern=rf"(?:prefer (?:the |us )?(?:{NAME} )?|(?:prefer|make|add|set|choose|select) (?:the |us )?(?:{NAME} )?(?:as )?(?:an? |our |your )?preferred (?:news )?source )(?:on|in|with) google(?: search)?{MARKS}",
        longest=90,
        drops=("Prefer Harbour Live on Google", "Add the Harbour Post as a preferred source on Google", "Make Harbour Live your preferred source on Google"),
        keeps=("Make Money on Google", "Add Photos on Google", "Select Language on Google", "Prefer paper on principle", "Make money on Google", "Add your shop on Google, the minister told them."),
    ),
    Rule(
        name="prompts.in_app",
        reason="Offers somebody's texts in an app or an inbox, as hosted letters do.",
        begins=("get more from", "get"),
        pattern=rf" {PROPER} {NAME} in the [a-z]+ app| {NAME}'s? (?:stories|posts) in your inbox",
        longest=90,
        drops=("Get more from Ina Li in the Quill app", "Get Ina Li's stories in your inbox"),
        keeps=("Get Directions in the Maps app", "Get Started in the new app", "Get more from life", "Get more from Lindholm's fields"),
    ),
    # By language, since what is short scans together with others.
    Rule(
        name="prompts.followed_japanese",
        reason="Asks in Japanese to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"@[a-z0-9_.]{{2,30}}(?:さん)?をフォロー(?:する)?|{HAN}{{2,12}}(?:新聞|公式|編集部|の公式アカウント)をフォロー(?:する)?|{HAN}{{1,7}}[^者生親客員婦人様輩 ](?:さん|記者)をフォロー|google(?:検索|ニュース)で{HAN}{{2,12}}を(?:優先表示|フォロー(?:する)?)|[^ 。]{{0,12}}お届けする「[^」]{{2,24}}」(?:の)?(?:登録|購読)はこちら",
        longest=80,
        follows=True,
        told=False,
        drops=("@kakoshimbunさんをフォロー", "森花子さんをフォロー", "毎朝7時にお届けする「河口モーニング」登録はこちら",),
        keeps=("新人をフォローする", "患者さんをフォローする", "田中さんをフォローする", "利用者さんをフォロー", "新人記者をフォローする", "先輩記者をフォロー", "彼女をフォローした。",),
    ),
    Rule(
        name="prompts.followed_chinese",
        reason="Asks in Chinese to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"[將将][^ 。，]{{2,14}}(?:設為|设为) ?google ?(?:偏好來源|首選來源|偏好来源|首选来源)|(?:追蹤|按讚追蹤|追踪)[^ 。，嫌犯詐騙徒]{{2,12}} ?{_EASTERN}(?:粉絲團)?|加入[^ 。，]{{0,12}}(?:新聞|報|網|刊|臉書|facebook|官方|我們)(?:的)? ?粉絲團|(?:訂閱|订阅)[^ 。，]{{2,12}} ?youtube ?(?:頻道|频道)|用google ?news追蹤[^ 。，]{{2,12}}|(?:打开|下载|下載|打開)[^ 。，的后後]{{2,12}}(?:客户端|客戶端|app)[，,] ?(?:查看|阅读|閱讀|掌握|看)[^。]{{2,20}}|(?:打开|下载|下載|打開)[^ 。，的后後]{{0,10}}(?:新闻|新聞|日报|日報|晚报|晚報|时报|時報) ?(?:客户端|客戶端|app)",
        longest=80,
        follows=True,
        told=False,
        drops=("將河口新聞設為Google偏好來源", "追蹤河口新聞 Facebook", "打开河口新闻客户端，查看更多精彩内容",),
        keeps=("打开客户端后，她损失了三万元。", "打开微信客户端", "下载个人所得税APP", "追蹤嫌犯臉書", "加入她的粉絲團",),
    ),
    Rule(
        name="prompts.followed_korean",
        reason="Asks in Korean to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"[▶☞ ]*(?:[가-힣]{{2,10}} )?{_EASTERN}(?: ?메인| ?뉴스)?(?:에서)? (?:[가-힣]{{2,10}} )?(?:채널 )?(?:구독하기|팔로우(?:하기)?)|구글(?:에서)? [가-힣]{{2,12}} 선호 (?:출처|매체)로 추가|[가-힣]{{2,10}}(?:신문|일보|뉴스|방송) 앱 (?:다운로드|설치)(?:하기)?|[가-힣]{{2,10}}(?:신문|일보|뉴스|방송)[을를] 후원해 ?주세요|매일 [^.]{{1,16}}['\"][^'\"]{{2,20}}['\"][을를]? 받아보세요",
        longest=80,
        follows=True,
        told=False,
        drops=("▶ 하구신문 네이버 구독하기", "구글에서 하구신문을 선호 출처로 추가", "네이버 메인에서 하구신문 구독하기",),
        keeps=("유튜브에서 뉴스를 보는 노인들",),
    ),
    Rule(
        name="prompts.followed_arabic",
        reason="Asks in Arabic to follow the house by its name, to take its app or to prefer it in a search.",
        begins=phrases(ar="تابع|تابعوا|أضف|أضيفوا|اجعل|للاشتراك في|حمل|حمّل|نزل"),
        pattern=rf" (?:(?:قناة|صفحة|حساب) [^.\"]{{2,30}} على {_EASTERN}|[^.\"]{{2,30}} (?:كمصدر مفضل|مصدرك المفضل) (?:على|في) {_EASTERN}|قناتنا على {_EASTERN} اضغط هنا)",
        longest=80,
        follows=True,
        told=False,
        drops=("تابع قناة المصب على واتساب", "اجعل المصب مصدرك المفضل على جوجل",),
        keeps=("تابع قناة السويس على الخريطة.", "حمل تطبيق توكلنا", "نزل تطبيق جديد",),
    ),
    Rule(
        name="prompts.followed_vietnamese",
        reason="Asks in Vietnamese to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"(?:theo dõi|quan tâm) (?-i:[A-ZÀ-ỸĐ])[^.,\"]{{1,30}} trên {_EASTERN}|(?:chọn|thêm) (?-i:[A-ZÀ-ỸĐ])[^.,\"]{{1,30}} (?:làm nguồn ưu tiên|vào nguồn tin (?:yêu thích|ưu tiên)) trên google|tải ứng dụng (?:[^.,\"]{{1,20}} )?(?-i:Báo|News|Tin)[^.,\"]{{0,24}}",
        longest=80,
        follows=True,
        told=False,
        drops=("Theo dõi Báo Cửa Sông trên Google News", "Quan tâm Cửa Sông trên Zalo",),
        keeps=("Theo dõi cảnh sát trên đường", "Tải ứng dụng VNeID", "Tải ứng dụng My Viettel", "Tải ứng dụng báo cháy",),
    ),
    Rule(
        name="prompts.followed_others",
        reason="Asks in Thai and Hebrew to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"(?:กด)?ติดตาม(?:[^. ]{{0,30}}ได้ที่|(?:ข่าว|เพจ|เรา)[^. ]{{0,30}}(?:ใน|บน|ทาง)) *{_EASTERN}|(?:กด)?ติดตามข่าว[^. ]{{0,30}}ได้ที่|เพิ่มเพื่อน *{_EASTERN}[^.]{{0,24}}นิวส์|הוסיפו את [^.\"]{{2,20}} כמקור מועדף בגוגל",
        longest=80,
        follows=True,
        told=False,
        drops=("ติดตามข่าวล่าสุดได้ที่ Facebook", "เพิ่มเพื่อน LINE ปากน้ำนิวส์", "הוסיפו את השפך כמקור מועדף בגוגל",),
        keeps=("ติดตามคนร้ายได้ที่ชายแดน ตำรวจกล่าว", "ติดตามคนร้ายทางไลน์", "เพิ่มเพื่อน LINE ของโรงพยาบาล", "סימנו את הגשר כמקור לסכנה",),
    ),
    Rule(
        name="prompts.followed_indonesian",
        reason="Asks in Indonesian to take the app of a house that its name tells to be one of news.",
        begins=phrases(id="download aplikasi|unduh aplikasi"),
        pattern=r" (?-i:[A-Z])[^,\"]{1,20}(?:news|berita|koran|media|[.]com)",
        longest=80,
        follows=True,
        told=False,
        drops=("Unduh aplikasi Muara News",),
        keeps=("Unduh aplikasi MyPertamina", "Download aplikasi Mobile JKN"),
    ),
    Rule(
        name="prompts.follow_also",
        reason="Says in a sentence where the house may be followed or its app taken.",
        begins=phrases(hi="आप हमें"),
        pattern=rf" [^\"।]*{_EASTERN}[^\"।]*(?:फ़ॉलो|फॉलो|फ़ॉलो|सब्सक्राइब|जॉइन|ज्वाइन)[^\"।]*(?:कर सकते हैं|करें)[.।]?",
        longest=200,
        told=False,
        drops=("आप हमें फ़ेसबुक, ट्विटर, इंस्टाग्राम और यूट्यूब पर फ़ॉलो भी कर सकते हैं.",),
        keeps=("आप हमें बताएं कि पुल कब खुलेगा।", "आप हमें व्हाट्सएप पर शिकायत कर सकते हैं", "आप हमें फेसबुक पर ब्लॉक करें",),
    ),
)  # fmt: skip

BELOW = (
    Rule(
        name="prompts.preferred",
        reason="Asks to prefer the house, by its name, in a search engine.",
        begins=phrases(fr="ajoutez|ajouter"),
        pattern=rf" (?:(?:le|la|les) )?{LARGE}[^.?!\"]{{1,60}} (?:à|comme) (?:vos |source )?(?:sources? )?(?:préférées?|favorites?|favoris) (?:sur|dans) google[ .!]*",
        longest=120,
        told=False,
        drops=("Ajoutez Le Courrier à vos sources préférées sur Google",),
        keeps=("Ajoutez un lieu à vos favoris dans Google", "Ajoutez le beurre à vos carottes.",),
    ),
    Rule(
        name="share.follow_named",
        reason="Asks to follow an account or the writer on a network, and says nothing else.",
        begins=phrases(de="folgen sie|folge|folgt", fr="suivez", nl="volg", sv="följ|gilla", da="følg", no="følg|lik", fi="seuraa", pl="śledź|obserwuj|polub", cs="sledujte|sleduj", hu="kövesse|kövesd"),
        # A sentence goes on from such words: "Follow Lund on Instagram and you see a man who counts gulls".
        pattern=rf" (?:@[a-z0-9_.]+|(?:(?:dem|der|das|le|la|les|de|het|a|az) )?{_FOLLOWED}(?: (?:(?:av|de|du|des|van|of|la|le|am|und|et|en|og|och|&) )*{_FOLLOWED}){{0,4}}|(?:der autorin|dem autor|l'auteur|l'autrice|de auteur|skribenten|journalisten)) (?:{_ON_NORTHERN} )?{_NORTHERN}(?:(?:, ?| & | und | et | en | og | och | i | a )(?:{_ON_NORTHERN} )?{_NORTHERN})*{MARKS}",
        longest=90,
        told=False,
        drops=("Folgen Sie dem Hafenboten auf Facebook", "Folgen Sie der Autorin auf X", "Suivez Le Courrier du Port sur Instagram", "Volg @havenbode op X", "Följ Hamnposten på Instagram", "Seuraa Sataman Sanomia Instagramissa", "Obserwuj Portowca na Facebooku"),
        keeps=("Folgen Sie dem Weg der Daten auf Facebook", "Folgen Sie den Trends auf TikTok", "Suivez les conseils de Marta sur Instagram", "Folgen Sie Lund auf Instagram und Sie sehen einen Mann, der Möwen zählt.", "Volg de rivier op de kaart", "Suivez le chemin sur la gauche", "Följ stigen på kartan"),
    ),
)  # fmt: skip
"""Below what does so for good and tells the line model: where a page ends it must hear of it."""

LAST = (
    Rule(
        name="prompts.follow_named",
        reason="Asks to follow the house, by its name, on a network.",
        begins=phrases(
            es="sigue a|siga a|seguí a|sigue toda la información de|sigue las noticias de|únete al canal de", pt="siga|siga o|siga a|acompanhe|acompanhe o|acompanhe a|curta|curta a página do|favorite|favorite o", it="segui|seguite|segui la pagina di|segui i canali di",
            ro="urmărește|urmăriți|urmărește știrile|urmăriți știrile", ru="подписывайтесь на|подпишитесь на|подпишись на|читайте|следите за", uk="підписуйтесь на|підписуйтеся на|підпишіться на|читайте|стежте за|слідкуйте за", bg="последвайте|последвай|следвайте|следете",
            sr="пратите|pratite|zapratite", hr="pratite|zapratite", el="ακολουθήστε|ακολούθησε|ακολουθήστε το|ακολουθήστε την|ακολουθήστε τη|ακολούθησε το|ακολουθηστε", ca="segueix|seguiu|segueix la informació de",
        ),
        pattern=rf" {_HOUSE} {_ON_SOUTHERN} {_SOUTHERN}(?:[ ,/]+(?:(?:y|e|i|и|та|και|şi|ou|o|in|no|su) )?(?:{_ON_SOUTHERN} )?{_SOUTHERN})*(?:,? (?:o|ou|y|e|i) (?:en |na |a )?(?:nuestra |nossa |la nostra )?newsletter(?: semanal| diaria)?)?{MARKS}",
        longest=140,
        told=False,
        drops=("Sigue a El Diario en WhatsApp", "Sigue toda la información de Economía en Facebook y X, o en nuestra newsletter semanal", "Siga o Cais no Instagram", "Segui Il Molo su Google News", "Читайте «Причал» в Telegram", "Підписуйтесь на «Причал» у Telegram", "Pratite Gat na Facebooku", "Ακολούθησε το Μόλος στο Instagram"),
        keeps=("Siga a linha na parede até a porta.", "Segui la volpe su per il colle", "Sigue a tu corazón en Instagram, decía el cartel.", "Читайте Чехова в школе", "Смотрите «Масяню» на YouTube", "Pratite Anu na putu", "Siga o Cais no Instagram e veja um homem que conta gaivotas."),
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
        # Shops are added to a search, sites to favourites: there a name is wanted.
        pattern=rf"(?: (?:[^.!?]|[.][a-z]){{1,60}}(?: (?:como |come |en |com a |ca |kao |in )?(?:tu |tua |sua |suas |tue |alle |le )*(?:fuente preferida|(?:tu|su) fuente de noticias|fonte (?:preferida|preferita|preferencial)|fonti preferite|sursă preferată|preferirani izvor|željeni izvor|font preferida)| предпочитан източник|προτιμώμενες πηγές|избранные источники)| (?:a |o |al |el |la |il |το |τη |την |τον )?(?:{_HOUSE}|[^ .]+[.][a-z]{{2,4}})(?: (?:в (?:свои )?источники|до обраних джерел|в избранное)| (?:no|en|na|su|στη|στην) google))(?: σας)?(?: (?:no|en|su|în|в|на|na|a|στη|στην) (?:google[^ ]{{0,4}}(?: news| discover)?|яндекс\.?(?: новостях)?|дзене))?{MARKS}",
        longest=120,
        told=False,
        drops=("Convierte a El Diario en tu fuente de noticias", "Favorite o Cais no Google", "Προσθέστε το molos.gr στην Google", "Добавете „Кеят“ като предпочитан източник в Google", "Aggiungi Il Molo alle fonti preferite su Google", "Добавьте «Причал» в избранные источники", "Dodajte Gat kao preferirani izvor na Googleu", "Προσθέστε το Μόλος στις προτιμώμενες πηγές σας στη Google"),
        keeps=("Añade tu negocio en Google", "Adicione sua empresa no Google", "Dodajte još jedan izvor", "Προσθέστε την επιχείρησή σας στη Google", "Добавьте сайт в избранное", "Añade a la sopa una fuente de calor", "Добавьте муку и сахар", "Aggiungi il sale, poi scegli", "Adicione sal"),
    ),
)  # fmt: skip
"""Below what shares for good."""
