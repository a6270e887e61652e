"""Further prompts: to follow, to give, to take the app."""

from __future__ import annotations

import re

from flows.cleaning.matching.rule import MARKS, Rule, phrases

_FOLLOW = phrases(
    en="preferred source on google|us as a preferred source|follow us on|join us on|join our whatsapp|join our telegram|join our facebook|join our channel|join our whatsapp channel|join our telegram channel|follow our whatsapp channel|follow our channel|subscribe to our youtube|subscribe to our channel|subscribe to our whatsapp|like us on facebook|find us on facebook|follow us for more|add us as a preferred source on google|add us on google|follow us in google news|follow us on google news|reader-supported publication. to receive",
    preferred="bevorzugte quelle auf google|bevorzugte quelle bei google|source préférée sur google|source favorite sur google|fuente preferida en google|fuente preferida de google|fonte preferida no google|fonte preferencial no google|fonte preferita su google|voorkeursbron op google|voorkeursbron bij google|"
    "preferowane źródło w google|sumber pilihan di google|google'da tercih edilen kaynak|구글 검색 선호|기사를 더 자주 볼 수 있습니다|गूगल पर पसंदीदा सोर्स",
    de="folgen sie uns auf|folge uns auf|folgt uns auf|abonnieren sie unseren kanal|folgen sie unserem kanal",
    fr="suivez-nous sur|suivez nous sur|abonnez-vous à notre chaîne|rejoignez notre chaîne|rejoignez-nous sur|retrouvez-nous sur|suivez toute l'actualité",
    es="síguenos en|síganos en|sigue nuestro canal|únete a nuestro canal|únete al canal|suscríbete a nuestro canal|sigue toda la información en|sigue el canal de|encuéntranos en|puedes seguirnos en|seguinos en|síguenos también en",
    pt="notícias da região no seu whatsapp|entre no grupo do whatsapp|entre no grupo de whatsapp|siga-nos no|siga-nos nas|siga o canal|siga nosso canal|seguir o canal|siga nosso perfil|acompanhe nosso canal|entre no nosso grupo|entre no nosso canal|participe do nosso grupo|participe do canal|inscreva-se no nosso canal|inscreva-se no canal|siga-nos também",
    it="seguici su|segui le notizie su google|segui il nostro canale|seguite il nostro canale|iscriviti al canale|iscriviti al nostro canale|entra nel nostro canale",
    nl="volg ons op|volg ons via|volg ons kanaal|volg ons whatsappkanaal|abonneer je op ons kanaal",
    sv="följ oss på",
    da="følg os på",
    no="følg oss på",
    fi="seuraa meitä",
    pl="obserwuj nas na|obserwuj nas w|śledź nas na|dołącz do nas na|polub nas na|polub nasz profil|zasubskrybuj nasz kanał|subskrybuj nasz kanał",
    cs="sledujte nás na|sledujte náš kanál",
    ru="присоединяйтесь к подписчикам|присоединяйтесь к нашему|присоединяйтесь к нам|следите за новостями в нашем|читайте нас в telegram|подписаться на канал|подписывайся на наш|подписывайся на «|подписывайтесь на наш|подпишитесь на наш|подписывайтесь на нас|подпишитесь на нас|читайте нас в|следите за нами в|присоединяйтесь к нам в|подписывайтесь на «|подпишитесь на «|следите за нашими новостями|подписывайтесь на канал|подпишитесь на канал",
    uk="підписуйтесь на нас|підтримай нас на patreon|стань частиною клубу читачів|підписуйтесь на наш|підпишіться на наш|читайте нас у|стежте за нами|читайте на нашій сторінці|слідкуйте за нами|приєднуйтесь до нас|підписуйтеся на наш|підписуйтеся на нас|долучайтеся до нас",
    tr="bizi takip edin|bizi takip et|kanalımıza katılın|google news'te takip|google news'de takip|bizi facebook'ta takip edin|bizi instagram'da takip edin|bizi twitter'da takip edin",
    id="ikuti kami di|ikuti saluran|pilih saluran andalanmu|bergabung di grup telegram|gabung di grup telegram|ikuti berita terbaru",
    vi="theo dõi chúng tôi|quan tâm zalo|follow fanpage",
    ja="公式アカウントをフォロー|友だち追加|チャンネル登録|公式lineを",
    ko="제보는 카카오톡|채널을 추가|채널 구독|구독과 좋아요|네이버에서 구독|채널 추가|카카오톡에서 구독|구독하고",
    ar="لا تنس متابعتنا|لا تنسوا متابعتنا|تابعونا على|تابعونا عبر|تابعنا على|تابع قناتنا|اشترك في قناتنا|انضم إلى قناتنا|تابعوا آخر الأخبار عبر|لمتابعة آخر الأخبار|تابعونا على قناة|تابعوا قناة|للمزيد تابعونا|تابعوا صفحتنا|لمزيد من الأخبار تابعونا",
    el="ακολουθήστε μας|βρείτε μας στο|κάντε like στη σελίδα|διαβάστε όλες τις ειδήσεις|ακολουθηστε μας|βρειτε μας στο|καντε like στη σελιδα|διαβαστε ολες τις ειδησεις",
    he="לעמוד הפייסבוק שלנו|עקבו אחרינו|הצטרפו אלינו|הצטרפו לקבוצת|הצטרפו לערוץ|לעדכונים בטלגרם|לעדכונים בוואטסאפ",
    th="กดติดตามเรา|ติดตามข่าวสารได้ที่|ติดตามเราได้ที่|ติดตามข่าวได้ที่|ติดตามข่าวสารจาก|ติดตามข่าวสารทาง|ติดตามช่องทาง|ติดตามข่าวได้ทาง",
    hi="फेसबुक पेज लाइक करें|फेसबुक पेज को लाइक करें|हमें फेसबुक पर लाइक करें|हमारे साथ जुड़े रहें|व्हाट्सएप चैनल से जुड़ें|हमें फॉलो करें|हमारे व्हाट्सएप चैनल|हमारे चैनल को|ताजा खबरों के लिए|हमारे साथ जुड़ें|ऐप डाउनलोड करें|व्हाट्सऐप चैनल|हमें फेसबुक पर फॉलो|हमें ट्विटर पर फॉलो",
    ro="și pe google news|urmărește-ne pe|urmăriți-ne pe|ne găsești pe|fii la curent cu cele mai noi știri|intră în comunitatea|să intri în comunitatea|urmărește știrile|urmărește-ne și pe|urmăriți-ne și pe",
    hu="kövess minket|kövessen minket|csatlakozz hozzánk|kövesse oldalunkat|iratkozz fel csatornánkra|kövess minket a|kövesse a",
    bg="ни последвайте и в|последвайте ни|следвайте ни|последвай ни|харесайте ни във|присъединете се към нашия|присъединете се към нас|абонирайте се за канала",
    hr="pratite nas na|pratite nas putem|pridružite nam se na|prati nas na|zapratite nas na|preuzmite našu aplikaciju|preuzmi aplikaciju",
    bn="আমাদের ফেসবুক পেজে লাইক|ফেসবুকে আমাদের অনুসরণ|আমাদের ফলো করুন|আমাদের সঙ্গে থাকুন|গুগল নিউজে ফলো করুন|খবর পেতে গুগল নিউজ ফিড ফলো করুন",
    ta="டெலிகிராம் சேனலில்|வாட்ஸ்அப் சேனலில்|எங்களை பின்தொடருங்கள்|சேனலில் இணையுங்கள்|எங்களை பின்தொடரவும்|எங்களைப் பின்தொடருங்கள்|எங்களைப் பின்தொடரவும்",
    ur="ہمیں فالو کریں|ہمارا واٹس ایپ چینل|ہمارا یوٹیوب چینل",
    ms="ikuti kami di|ikuti kami|ikuti saluran whatsapp|sertai saluran telegram|ikuti telegram",
    tl="sundan kami sa|i-follow kami|i-follow ang",
    sw="tufuate kwenye|tufuatilie|jiunge na chaneli yetu",
    km="តាមដានយើង",
    lo="ຕິດຕາມພວກເຮົາ",
    my="ကျွန်ုပ်တို့ကို လိုက်ပါ",
    fa="به کانال تلگرام ما|کانال ما در تلگرام|ما را دنبال کنید|ما را در تلگرام دنبال|ما را در اینستاگرام دنبال|به کانال ما|عضو کانال",
    sr="пратите нас на|пратите нас и на|запратите нас|pratite nas i na",
    kk="телеграм арнамызға|арнамызға жазылыңыз",
    lv="seko mums|sekojiet mums",
    lt="sekite mus",
    et="jälgi meid",
    sk="sledujte nás na|sledujte náš",
    sl="spremljajte nas na|sledite nam na",
    sq="na ndiqni në|na ndiqni",
    az="bizi izləyin",
    ka="გამოგვყევით",
    hy="հետևեք մեզ",
    ca="segueix-nos a|segueix-nos al",
)
_CHANNEL = phrases(
    de="unser whatsapp-kanal|unserem whatsapp-kanal|unseren whatsapp-kanal",
    ru="наш telegram-канал|наш телеграм-канал|наш канал в|в нашем telegram-канале|в нашем телеграм-канале|прислать новость",
    id="whatsapp channel kami",
    hu="google hírfolyamához|google hírfolyamhoz|google hírfolyam",
    tr="whatsapp kanalımıza|telegram kanalımıza|youtube kanalımıza",
)
"""What houses only name: a sentence may go on from it as it likes."""
_NETWORK = (
    r"(?:social media|soziale[nr]? (?:medien|netz)|réseaux sociaux|redes sociai?l?es|соцсет|социальных сет|друштвеним мреж|društvenim mrež|sosyal medya|face ?book|twitter|instagram|telegram|whats ?app|youtube|tik ?tok|google|linkedin|zalo|fanpage|\bline\b|viber|threads|bluesky|spotify|patreon|discord|messenger|\bvk\b|reader-supported|телеграм|вконтакте|\bвк\b|дзен|ютуб|вайбер|одноклассник|фейсбук|инстаграм|ватсап|"
    r"카카오|네이버|유튜브|페이스북|인스타|텔레그램|트위터|밴드|ライン|ツイッター|フェイスブック|インスタ|ユーチューブ|تل[يی]?[غجگ]رام|واتس|فيس ?بوك|تويتر|[اإ]نست[غج]رام|يوتيوب|نبض|جوجل|غوغل|اینستاگرام|ایتا|روبیکا|ไลน์|เฟซบุ๊ก|เฟสบุ๊|ทวิตเตอร์|ยูทูบ|อินสตาแกรม|ติ๊กต็อก|"
    r"टेलीग्राम|व्हाट्स|वॉट्स|फेसबुक|ट्विटर|यूट्यूब|इंस्टाग्राम|गूगल|হোয়াটস|ফেসবুক|গুগল|টেলিগ্রাম|ইউটিউব|টুইটার|微信|微博|抖音)"
)
_LOOSE = phrases(
    es="únete al canal|sigue el canal de",
    pt="entre no grupo do whatsapp|entre no grupo de whatsapp|siga o canal|seguir o canal|participe do canal|inscreva-se no canal",
    it="iscriviti al canale",
    ru="подписаться на канал|подписывайтесь на канал|подпишитесь на канал",
    id="ikuti saluran|bergabung di grup telegram|gabung di grup telegram|ikuti telegram",
    vi="quan tâm zalo|follow fanpage",
    ko="제보는 카카오톡|네이버에서 구독|카카오톡에서 구독|채널 구독",
    ar="تابعوا قناة",
    hi="व्हाट्सएप चैनल से जुड़ें|व्हाट्सऐप चैनल|ऐप डाउनलोड करें",
    hu="kövesse a",
    bg="абонирайте се за канала",
    fa="عضو کانال",
)
"""What schools and villages ask as well: in a sentence with an end it brings news, or the channel has a name."""
_BRINGS = (
    r"(?:noticia|notícia|notizi|новост|новини|berita|\bnews\b|tin tức|bản tin|أخبار|hírek|híre[kit]|اخبار)"
)
_TIGHT = tuple(phrase for phrase in _FOLLOW if phrase not in _LOOSE)
_NAMED = tuple(phrase for phrase in _TIGHT if re.search(_NETWORK, phrase))
_PLEA = (
    rf"(?:(?:{'|'.join(map(re.escape, _TIGHT))})[^\"]*{_NETWORK}|{'|'.join(map(re.escape, _NAMED))})".replace(
        "ș", "ş"
    ).replace("ț", "ţ")
)
_LOOSELY = rf"(?:{'|'.join(map(re.escape, _LOOSE))})(?:[^\"]*{_BRINGS}|(?: (?:de|do|da|del|della|di|du))?(?: (?:o|a|la|el|il|le))? (?-i:[A-ZÀ-ÞА-ЯĐ«„]))"
"""A plea to follow, and the network on which."""
_FOR = r"(?:for|to|if|um|für|wenn|pour|si|para|per|se|om|voor|als|aby|jeśli|żeby|чтобы|если|щоб|якщо|για|ha)"
_BEFORE = (
    rf"(?:{MARKS}|[^\"]*[.!?:|»)>-] *)(?:{_FOR} [^\".,]{{3,90}}, *|for (?:more|the latest|all|daily|further) [^\".,]{{3,60}} |like what you see, |(?:download|get|install|subscribe|read|visit|check out|like|find|see|lesen sie|besuchen sie|lisez|lee|visita|leia|leggi|lees|läs|læs|czytaj|читайте|laden sie|téléchargez|descarga|baixe|scarica|pobierz|скачайте|ladda ner|hent) [^\".,]{{2,60}} (?:or|and|oder|und|ou|et|o|y|e|of|en|och|og|i|lub|и|или) |stay (?:updated|informed|tuned|connected)[^\".,]{{0,40}}[ ,]+)?"
    r"(?:(?:please|also|and|or|now|you can|don't forget to|do not forget to|be sure to|make sure to|jetzt|auch|gerne|hier|bitte|также|а|и|також|та|et|aussi|y|también|e|anche|och|og|ja|i|en|ook|ve)[ ,]+){0,3}"
)
"""How a sentence may begin whose plea it is."""
_HEBREW, _OURS_HEBREW = (
    r"(?:טלגר|ו+אטסאפ|ו+טסאפ|פייסבוק|טוויטר|אינסטגרם|יוטיוב)",
    r"(?:שלנו|אחרינו|אלינו|חדשות|עדכונ)",
)
_OWN_CHANNEL = rf"(?:{'|'.join(_CHANNEL)})"
_APP = phrases(
    hi="डाउनलोड करें ऐप|हमारा ऐप डाउनलोड करें",
    en="download our app|download our free app|get our app|get our free app|download on the app store|get it on google play|available on the app store|install our app|view in app|read in app|listen on apple podcasts|listen on spotify|"
    "you can find this story in my bookmarks|would you like to receive news notifications|please enable javascript|javascript is disabled|your browser does not support|this browser is not supported|you are using an outdated browser|please turn off your ad blocker|please disable your ad blocker|ad blocker detected",
    de="jetzt app herunterladen|laden sie unsere app|bitte aktivieren sie javascript|bitte schalten sie javascript|javascript ist deaktiviert|ihr browser unterstützt|adblocker erkannt|bitte deaktivieren sie ihren adblocker",
    fr="téléchargez notre application|votre navigateur ne supporte|veuillez activer javascript",
    es="descarga nuestra app|descargue nuestra aplicación|su navegador no soporta|activa javascript",
    pt="baixe nosso app|baixe nosso aplicativo|seu navegador não suporta",
    it="scarica la nostra app|il tuo browser non supporta",
    nl="download onze app|je browser ondersteunt",
    sv="ladda ner vår app",
    pl="pobierz naszą aplikację",
    ru="ваш браузер не поддерживает|включите javascript",
    tr="uygulamamızı indirin",
    id="baca di aplikasi",
    vi="đọc trên ứng dụng",
    zh="點我下載|点我下载|用手机扫码|用手机看|手机扫一扫|扫码阅读|手机看新闻",
    ja="アプリで読む|アプリで開く|javascriptを有効|アプリで快適に",
    ko="앱에서 보기|앱으로 보기",
)

RULES = (
    Rule(
        name="prompts.follow",
        reason="Asks to follow the site on a network or a channel.",
        holds=(*_FOLLOW, *_CHANNEL),
        # One may be followed on a path as well, and swindlers too write "join our channel": a sentence with an end begins with the plea.
        # In Hebrew it is past what begins no line, in Korean and Japanese what ends as reports do.
        pattern=rf"[^\"]*{_NETWORK}(?:[^\"]*[^.。।\"]|[^\"]*(?:니다|세요|시오)\.|[^\"]*(?:करें|जुड़ें|रहें|कीजिए)।|[^\"]*(?:ます|ません|ください|下さい)。)?|{_BEFORE}(?:{_PLEA}|{_LOOSELY})[^\"]*[.]|[^\"]*{_OWN_CHANNEL}[.]|{_OWN_CHANNEL}[^\".,]{{0,12}}[:-][^\"]*|[^\"]*kanal[ıi]m[ıi]za[^\"]*(?:kat[ıi]l[ıi]n|olun|edin|t[ıi]klay[ıi]n|abilirsiniz|ebilirsiniz)[.]|[^\"]*\b(?:us as an? preferred source|preferred source on google|reader-supported publication\. to receive)\b[^\"]*|[^।\"]*(?:खबर|समाचार)[^।\"]*(?:जुड़े रहें|जुड़ें|डाउनलोड करें)[ !]*|(?:לעדכונים|לכל|רוצים|כל) [^\"]*{_HEBREW}[^\"]*|(?:הצטרפו|עקבו) (?:[^\"]*{_HEBREW}(?:[^.\"]*|[^\"]*{_OURS_HEBREW}[^\"]*)|[^\"]*{_OURS_HEBREW}[^\"]*{_HEBREW}[^\"]*)",
        longest=220,
        drops=(
            "Bizi Facebook'ta takip edin", "हमें फेसबुक पर फॉलो करें",
            "Quay Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.", "Follow us on Google News for the latest updates", "Clique aqui para seguir o canal do Litoral no WhatsApp", "Подписывайтесь на наш Telegram-канал и будьте в курсе событий",
            "Wil je niks missen? Download onze app of volg ons op Instagram.", "Obserwuj nas w Wiadomościach Google.", "تابعوا آخر الأخبار عبر Google News", "Join our WhatsApp channel for breaking news",
            "Mari bergabung di Grup Telegram",
        ),
        keeps=(
            "Will they join us on the boat?", "Follow us on the path by the river, the guide told the children.", "チャンネル登録者は百万人を超えた。", "경찰은 카카오톡 채널을 사칭한 사기가 늘었다고 밝혔다.", "שלושה שחקנים הצטרפו לקבוצת הכדורגל של הנמל.", "Ông theo dõi báo cáo của cảng suốt mười năm.", "Ακολουθήστε το μονοπάτι ως την εκκλησία.", "Ακολουθήστε το παράδειγμά της στο Facebook.", "La senda sigue el canal de riego hasta el molino.", "ตำรวจเตือนว่ามิจฉาชีพหลอกให้แอดไลน์แล้วโอนเงิน", "Siga o canal até a ponte e vire à esquerda.", "Это наш канал в Чёрное море, говорит инженер.",
            "\u201cFollow us on Instagram,\u201d the shopkeeper said, \u201cand you will see the cat.\u201d",
            "The police asked people to follow Facebook's rules.", "He joined a channel on Telegram.",
            "Young men are told to join our channel on Telegram, and only later learn who pays for it.", "La banda sigue el canal de Telegram de la policía para saber dónde hay controles.", "Наш канал в Telegram закрыли ещё весной.", "Il manifesto diceva seguici su Instagram e nient'altro.",
            "Entre no grupo do WhatsApp da escola até sexta para saber do ônibus.", "Kövesse a kikötőt a Facebookon, mielőtt elindul.", "Bergabung di grup Telegram itu tiga ratus warga desa.", "제보는 카카오톡으로도 받는다고 경찰은 말했다.", "הצטרפו לקבוצת הוואטסאפ של השכונה כדי לדעת מתי ישובו המים.",
        ),
    ),
    Rule(
        name="prompts.tipping",
        reason="Asks in Korean to send hints by a messenger or to add the house's channel there, and is no report of either.",
        begins=phrases(ko="카카오톡 제보|카카오톡 채널"),
        pattern=r" *(?:[:@>|'\"(-].*|(?:추가|검색|구독|친구|하기)[^.]*|[a-z0-9]+)?",
        longest=90,
        drops=("카카오톡 제보 : 하구뉴스", "카카오톡 채널 추가하기"),
        keeps=("카카오톡 채널에는 하루 삼백 건의 제보가 올라온다.", "카카오톡 채널 사칭 사기 주의보", "카카오톡 제보가 들어온 뒤 경찰이 문을 열었다."),
    ),
    Rule(
        name="prompts.follow_us",
        reason="Asks to follow the site, and says nothing else.",
        says=(*_FOLLOW, *_CHANNEL),
        longest=80,
        drops=("Seuraa meitä", "Ακολουθήστε μας", "ຕິດຕາມພວກເຮົາ", "Sekojiet mums"),
        keeps=("Follow us on the path by the river.", "Join us on Saturday"),
    ),
    Rule(
        name="share.liked",
        reason="Asks to like or follow the house, by its name, on a network.",
        begins=phrases(
            en="like|follow", de="folgen sie|folge|folgt|liken sie", fr="suivez|aimez|likez|retrouvez", es="sigue a|siga a|seguí a|dale me gusta a", pt="siga|siga o|siga a|curta|curta o|curta a", it="segui|seguite|metti mi piace a", nl="volg|like", sv="följ|gilla", da="følg|like", no="følg|lik", fi="seuraa|tykkää", pl="polub|polubcie|śledź|obserwuj|znajdź", cs="sledujte|lajkujte|sleduj", sk="sledujte|sleduj",
            hu="kövesd|kövesse|kövessen|lájkold|lájkolja", ro="urmărește|urmăriți|dă like", bg="последвайте|следвайте|харесайте", hr="pratite|prati|lajkajte", sr="пратите|прати|лајкујте", ru="подписывайтесь на|подпишитесь на|читайте|следите за", uk="підписуйтесь на|підпишіться на|читайте|стежте за", id="ikuti|sukai", vi="theo dõi|thích",
        ),
        pattern=r" (?-i:[A-ZÀ-ÞĀ-ŽА-Я0-9])[^!?,;:\"]{1,40} (?:on|auf|bei|sur|en|no|na|su|op|på|pe|a|az|во|в|у|на|в соцсети|di|trên) (?:the |le |la |il |el |o |a )?(?:facebook|facebooku|facebookon|facebooka|facebookissa|twitter|twitteru|twitterze|twitteren|x|instagram|instagramu|instagramie|instagramon|google news|youtube|tiktok|telegram|threads|bluesky|linkedin|whatsapp|фейсбук|фейсбуке|вконтакте|телеграм|телеграме|инстаграм|инстаграме|твиттер|твиттере)[ :.!»]*",
        longest=90,
        firm=False,
        drops=(
            "Like Harbour Post on Facebook:", "Folgen Sie Hafenbote auf Instagram", "Suivez Le Courrier du Port sur Facebook !", "Sigue a El Muelle en Facebook", "Siga o Cais no Instagram", "Segui Il Molo su Facebook", "Volg De Havenbode op Facebook", "Følg Havneposten på Facebook", "Polub Portowiec.pl na Facebooku:", "Sledujte Přístav na Facebooku", "Urmărește Portul pe Facebook", "Харесайте Пристан на Facebook", "Подписывайтесь на Пристань в Телеграм", "Ikuti Dermaga di Instagram",
        ),
        keeps=("Like Holm on Facebook, few men of his age write every day.", "Follow Lund on Instagram and you see a man who counts gulls.", "Like many others on Facebook"),
    ),
    Rule(
        name="prompts.giving",
        reason="Asks for money in the house's own voice.",
        begins=phrases(
            en="independent journalism costs|quality journalism costs|good journalism costs|in times of uncertainty you need journalism|we live in a world where facts and fiction|we hope you appreciated this article|we hope you enjoyed this article|we hope you found this|before you move on|before you go|since you're here|as you're joining us today|if you can, please|if everyone who reads|if you value our|if you value this|if you appreciate our|if you like what we do|unlike many others|unlike many news organisations|unlike many news organizations|support the|your support|your contribution|your donation|your gift|we rely on|we depend on|our journalism|our reporting|our newsroom|our nonprofit newsroom|support us|help us keep|help keep|help fund|make a gift|thanks for reading|thank you for reading",
            de="wenn ihnen dieser artikel gefallen hat|unterstützen sie unseren|unsere arbeit ist|wir finanzieren uns|wenn du unsere arbeit", fr="votre soutien|notre journal vit|si vous appréciez|soutenez notre|sans vous|grâce à vos dons", es="si te ha gustado este artículo|tu apoyo|con tu apoyo|gracias a tu|si valoras", pt="o seu apoio|com o seu apoio|se você gostou deste|apoie o nosso", it="se ti è piaciuto questo articolo|il tuo sostegno|se apprezzi", nl="steun onze|uw steun|jouw steun|waardeer je dit",
        ),
        holds=phrases(
            en="journalism you can trust|journalism costs money|price of a coffee|facts and fiction get blurred|support the post's journalism|supporting our journalism|support our journalism|consider supporting us|consider making a donation|consider a donation|consider donating|make a contribution|as little as|monthly basis|billionaire owner|independent journalism|our work possible|support us|this post is public|feel free to share it|subscribe for free|support my work|becoming a member|become a member|make a donation|tax-deductible|'s journalism|reader-supported|reader-funded|reader-supported publication|consider becoming a free or paid subscriber|becoming a free or paid subscriber|readers like you|on your support|with your support|on your donations|keep our reporting|our reporting free|our journalism free|journalism free|this newsroom|newsroom running|from our readers|dollars a month|euros a month|pounds a month|upgrading to a paid subscription|becoming a paid subscriber",
            de="journalismus|spende|mitglied|abo", fr="journalisme|don|dons|abonnez-vous|indépendance", es="periodismo|donación|suscríbete|socio|suscriptor", pt="jornalismo|doação|assine|assinante", it="giornalismo|donazione|abbonati|abbonamento", nl="journalistiek|donatie|lid",
        ),
        pattern=r"[^\"]*",
        longest=600,
        firm=False,
        drops=(
            "We hope you appreciated this article. Before you move on, we wanted to ask whether you'd consider supporting the Post's journalism.",
            "If you can, please support us on a monthly basis.",
            "Support the Post from as little as $1 – and it only takes a minute.",
            "Thanks for reading Quay Notes! This post is public so feel free to share it.",
            "Our reporting depends on your support.",
            "We rely on readers like you.",
            "Support us with five dollars a month.",
            "Help us keep our reporting free for everyone.",
        ),
        keeps=("Our reporting found that the pier had been sold twice.", "Help keep the ferry running, the mayor asked.", "Your support will not be forgotten.", "Since you're here, sit down, she said.", "Support the strikers, the bishop asked.", "Before you go, close the window."),
    ),
    Rule(
        name="prompts.listening",
        reason="Says where to hear the house's podcast, and when.",
        begins=phrases(
            en="listen wherever you|subscribe wherever you|follow wherever you|find it wherever you|find us wherever you|available wherever you|new episodes come out|new episodes are out|new episodes drop|new episodes every", de="überall, wo es podcasts gibt|neue folgen jeden|neue folgen erscheinen", fr="disponible sur toutes les plateformes", es="nuevos episodios cada|nuevos episodios todos los", pt="novos episódios todas as|novos episódios toda", it="nuovi episodi ogni", nl="nieuwe afleveringen elke",
        ),
        pattern=r"(?: (?:get|listen|hear|find)\b[^\".]{0,40}|[^\".]{0,50})[ .!]*",
        longest=90,
        firm=False,
        drops=("Subscribe wherever you listen", "Listen wherever you get your podcasts.", "New episodes come out on Thursdays.", "Neue Folgen jeden Freitag", "Nuovi episodi ogni lunedì"),
        keeps=("Wherever you go, podcasts follow, she said.", "The band has new episodes of its old quarrel.", "New episodes come out on Thursdays, and so does the whole town, to hear them at the baker's and laugh."),
    ),
    Rule(
        name="prompts.whereabouts",
        reason="Asks where the reader is, for the weather or the news of his town.",
        begins=phrases(
            en="we use your location|we need your location|use my location|use my current location|use your current location|allow us to use your location|turn on location|enable location|share your location to|detect my location|change your city|change my location|change your location|set your location|set my location|choose your city|select your city|enter your zip code|enter zip code|enter your postcode|enter a postcode",
            de="meinen standort verwenden|standort verwenden|standort ändern|ort ändern|postleitzahl eingeben|ihre plz", fr="utiliser ma position|me géolocaliser|changer de ville|entrez votre code postal|choisissez votre ville", es="usar mi ubicación|cambiar ubicación|cambiar de ciudad|elige tu ciudad|introduce tu código postal", pt="usar minha localização|alterar localização|mudar de cidade|escolha sua cidade", it="usa la mia posizione|cambia città|scegli la tua città|inserisci il cap", nl="gebruik mijn locatie|wijzig locatie|kies je plaats",
        ),
        pattern=r"(?: (?:to|for|on|in|by|or|below|above|here|and|so|um|für|pour|para|per|voor|om)\b[^\"]{0,60})?[ .:!…]*",
        longest=90,
        firm=False,
        drops=("We use your location to show you the weather.", "Change your city", "Use my current location", "Enter your ZIP code to find your station", "Standort ändern", "Changer de ville", "Cambia città"),
        keeps=("We use your location data, the app admitted in court.", "Change your city, she told the young.", "Choose your city wisely", "Enter your postcode twice and the form crashes, users say."),
    ),
    Rule(
        name="prompts.tribute",
        reason="Sells flowers and trees below an obituary.",
        begins=phrases(en="to plant a tree in memory|to plant trees in memory|to send flowers|to order memorial trees|plant a tree in memory|send flowers to the family|please consider planting|to share a memory|to leave a condolence|to sign the guestbook|to send a flower"),
        pattern=r"[^\"]*\b(?:please|visit|our|click|here|call)\b[^\"]*\b(?:tribute store|sympathy store|flower store|floral store|flower shop|guestbook|guest book|tribute wall|click here|our store|online condolences)\b[^\"]{0,40}|[^\"]*\b(?:tribute store|tribute wall|click here|our store)\b[^\"]{0,40}",
        longest=260,
        follows=True,
        drops=("To send flowers to the family or plant a tree in memory of Bo Holm, please visit our floral store.", "To plant a tree in memory of Marta Olsen, please visit our Tribute Store.", "To send flowers to the family of Bo Holm, please visit Tribute Store"),
        keeps=("To send flowers to the widow, he walked to the flower shop on the quay.", "To share a memory of the drowned, people write in the guestbook at the church.", "To send flowers is not enough, she said.", "To share a memory with him was hard."),
    ),
    Rule(
        name="prompts.premium",
        reason="What a call to its line costs.",
        begins=("call", "calls cost", "calls are charged at"),
        pattern=r"(?: (?:now |us )?(?:on )?\d[\d ]{6,}[^\"]*\b(?:\d+p|pence|cents?) (?:per|a) minute\b[^\"]*|[^\",]*plus your (?:phone company|network|standard)[^\"]*)",
        longest=260,
        drops=("Call 0906 000 0000 to hear the full forecast. Calls cost 80p a minute.", "Calls cost 36p per minute plus your phone company's access charge."),
        keeps=("Calls cost him his sleep.", "Calls cost 36p a minute from June, the regulator said.", "Call 0906 000 0000, the police asked."),
    ),
    Rule(
        name="prompts.catch",
        reason="Asks to come back for more, or to take the app for it.",
        begins=phrases(
            en="catch all the|catch all|catch the latest|get all the latest|get all the|get latest|get the latest|for all the latest|for all the breaking|for all the big|for all the top|for all the action|for all the scores|for all the stories|for all the updates|for all the local|for all the important|for the latest|for more latest|stay updated|stay up to date|stay tuned|stay informed|stay connected|check out all the|check out the latest|read all the latest|read all the breaking news|follow all the|find all the latest|discover the latest|keep up with the latest|also check|first published on|unlock a world of benefits|stay with us|stay with|check back|keep checking|for more on this developing story",
            de="alle aktuellen nachrichten|aktuelle nachrichten aufs|aktuelle nachrichten auf|aktuelle nachrichten aus|aktuelle nachrichten und|aktuelle nachrichten von|aktuelle nachrichten zu|aktuelle nachrichten rund|aktuelle nachrichten direkt|aktuelle nachrichten per|aktuelle nachrichten im|aktuelle nachrichten in|aktuelle nachrichten für|bleiben sie auf dem laufenden|immer auf dem laufenden", fr="retrouvez toute l'actualité|retrouvez toute l'info|suivez toute l'actualité|toute l'actualité", es="toda la actualidad|todas las noticias|mantente informado|manténgase informado", pt="fique por dentro|confira as últimas|leia mais notícias|acompanhe as notícias", it="tutte le notizie|resta aggiornato|rimani aggiornato",
            id="dapatkan update|dapatkan informasi|dapatkan berita|simak berita|baca berita", tr="en son haberler|son dakika haberleri",
            hu="ne maradjon le|ne maradj le",
        ),
        holds=phrases(
            en="app|apps|download|newsletter|newsletters|subscribe|telegram|whatsapp channel|breaking news|live updates|news updates|latest news|latest updates|on our website|e-paper|download now|follow us|for updates|for more updates|on this developing story|as this story develops|on air and online", de="app|newsletter|whatsapp-kanal", fr="application|newsletter|l'application|whatsapp", es="newsletter|boletín|whatsapp|telegram|app", pt="app|aplicativo|whatsapp|telegram|newsletter", it="app|newsletter|whatsapp|telegram", id="aplikasi|whatsapp|telegram|google news", tr="uygulama|uygulamamızı|telegram|whatsapp",
            hu="hírlevél|hírlevelünkre|e-mail-címét|e-mail címedet|híreit",
        ),
        # What a rumour or a war brings is news of its own: here something is offered, or asked for.
        pattern=r"[^\"]*(?:\b(?:our|us|download (?:our|now|it|on)|download the (?-i:[A-Z])[^ ]*|subscribe|follow (?:us|our)|app now|click here|with the (?-i:[A-Z])[^ ]*|on the go|at your|your (?:inbox|phone|device|whatsapp|mobile|fingertips)|via (?:our|whatsapp|telegram|e-?mail)|as this story|for (?:more )?updates on|on this developing story|on air and online|e-paper|and more|latest updates|live updates)\b|[?!]|newsletter|whatsapp-kanal|l'application|notre|suscr|descarg|boletín|\btu |nuestr[oa]s? (?:canal|app|newsletter|bolet[ií]n|grupo|web|redes|whatsapp|telegram|página)|s[ií]gu[ae]n?(?:os|nos)|aplicativo|no whatsapp|no telegram|no app|gratis|iscriv|scaric|nostr|segui|iscri|aplikasi|google news|uygulama|telegram'|whatsapp'|abone|hírlevel|e-mail|híreit|unser|jetzt)[^\"]*",
        longest=400,
        drops=(
            "Stay with Harbour 5 for updates on this developing story.", "Catch all the Business News, Market News, Breaking News Events and Latest News Updates on Harbour Post. Download The Harbour Post App to get daily market updates.",
            "Get latest news and live updates from Lindholm. Download our app.", "Stay updated with the latest news. Subscribe to our newsletter.", "Fique por dentro das notícias: siga o canal no WhatsApp.",
        ),
        keeps=("Stay connected: the app that saved you in the flood", "Stay informed: download the flood map", "Todas las noticias llegaban por WhatsApp a nuestro pueblo", "Todas las noticias falsas que circularon por WhatsApp fueron desmentidas por el gobierno.", "Tutte le notizie false circolate su WhatsApp sono state smentite.", "For all the latest breaking news the village had one radio.", "Stay with the ship for an hour, he said.", "Get the latest on the harbour, the mayor told her driver.", "Stay tuned to the sea, he said.", "For all the talk of money, nobody paid.", "For all the talk of an app, most residents still bought their tickets at the counter."),
    ),
    Rule(
        name="prompts.app",
        reason="Asks to take the app, to switch something on, or complains about the browser.",
        begins=_APP,
        longest=120,
        drops=("Download our app", "Get it on Google Play", "Laden Sie unsere App", "アプリで読む", "Please enable JavaScript to view the comments."),
        keeps=("The app was downloaded a million times.", "Application of the law"),
        firm=False,
    ),
    Rule(
        name="prompts.follow_perhaps",
        reason="Asks to follow the site somewhere within a sentence: reports of swindlers and parties have such words as well.",
        holds=(*_TIGHT, *_CHANNEL),
        pattern=rf"[^\"]*{_NETWORK}(?:[^\"]*[^다\"])?[.]",
        longest=220,
        firm=False,
        drops=("Alle Neuigkeiten gibt es, wenn ihr wollt: auf Telegram, also folgt uns auf Telegram.", "Наш канал в Telegram ждёт вас.", "The best of it stands elsewhere, so join us on Facebook."),
        keeps=("He joined a channel on Telegram.", "\u201cFollow us on Instagram,\u201d said the shopkeeper."),
    ),
)  # fmt: skip
