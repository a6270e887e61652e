"""Closing notices: sentences in the house's voice below an article, known by what stands in them together.

A named rule knows a notice anywhere, so its phrases must be narrow. Below the last paragraph of an article few sentences are
its own that ask their reader to follow somebody on Facebook, or forbid to copy an article without permission.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule
from flows.cleaning.rules import cues
from flows.cleaning.rules.notice import Notice

PROMPT = Rule(
    "prompts.closing", "Below the article: asks to follow, subscribe, download or give, and says where."
)
COPYING = Rule("disclaimers.closing_copying", "Below the article: on what terms it may be copied.")
VIEWS = Rule(
    "disclaimers.closing_views",
    "Below the article: whose views these are not, and who does not answer for them.",
)
ORDER = Rule("comments.kept", "Below the article: how its readers' comments are kept in order.")
MISTAKE = Rule("contact.closing_mistake", "Below the article: to whom to tell a mistake in it.")
REACHED = Rule("contact.reached", "Below the article: where its reporter can be reached or followed.")
OPEN = Rule("disclaimers.closing", "Below the article: a sentence that only a house says of its own page.")

NOTICES = (
    Notice(
        PROMPT,
        (cues.ASKS, cues.CHANNELS),
        drops=(
            "Follow Harbour Sports on Facebook and Twitter for more boating news.",
            "Suivez Le Quai sur Facebook pour ne rien manquer de l'actualité.",
            "Подписывайтесь на наш телеграм-канал!",
            "欢迎关注“港口汇”微信公众号，获取更多资讯。",
            "تابعونا على فيسبوك وتويتر لمعرفة آخر الأخبار.",
            "Bizi sosyal medyada takip edin, gelişmelerden ilk siz haberdar olun.",
        ),
        keeps=(
            "She follows her old friends on Facebook and never writes to them.",
            "The town will support the ferry, the minister said on Twitter.",
            "“Follow me on Facebook,” she said, and laughed.",
            "警方提醒市民，请勿扫描来历不明的二维码。",
            "Följ hamnen på Facebook innan du åker.",
            "Theo dõi cảng trên Facebook trước khi đi.",
            "Abonnez-vous à la page Facebook de l'école.",
            "He thanked the crew for their trust, support, and a podcast that nobody heard.",
            "Follow the money and you end up at the inbox.",
        ),
    ),
    Notice(
        PROMPT,
        (cues.CALLS, cues.PLACES, cues.OURS),
        drops=("Descarga nuestra aplicación y recibe las alertas.", "Laden Sie sich unsere App herunter.", "Join our WhatsApp channel for updates.", "更多精彩内容，请下载港口新闻客户端。", "打开港口新闻，查看更多精彩图片"),
        keeps=(
            "Visit the festival's Facebook page for times and tickets.",
            "Jetzt soll der Kanal gereinigt werden.",
            "Sigue activo en Instagram, donde publica fotos de barcos.",
            "Скачайте бланк на сайте и отправьте его по почте до пятницы.",
            "詳しくは市のホームページをご覧ください。",
            "สมัครได้ที่เว็บไซต์ก่อนวันศุกร์",
        ),
    ),
    Notice(
        COPYING,
        (cues.COPYING, cues.BARRED, cues.HOUSE),
        drops=(
            "凡本网注明“来源：港口日报网”的作品，未经授权不得转载。",
            "При цитировании гиперссылка на источник обязательна.",
            "本記事の無断転載を禁じます。",
            "Toute reproduction, même partielle, est interdite sans l'autorisation de la rédaction.",
            "Lehden sisällön kopiointi ilman lupaa on kielletty.",
        ),
        keeps=(
            "The author kept the copyright to the end of her life.",
            "The law on copyright will not be changed this year.",
            "法院认定，被告未经授权转载了照片。",
            "双方未就版权归属达成一致。",
            "Использование огня в лесу запрещено до осени.",
            "La reproduction des loups est interdite dans l'enclos.",
        ),
    ),
    Notice(
        VIEWS,
        (cues.VIEWS, cues.DISOWNED, cues.HOUSE),
        drops=(
            "Le opinioni espresse in questo articolo sono di esclusiva responsabilità dell'autore.",
            "本文為作者個人觀點，不代表本報立場。",
            "الآراء الواردة في هذا المقال تعبر عن رأي كاتبها ولا تعكس بالضرورة وجهة نظر الصحيفة.",
        ),
        keeps=("Their views are not necessarily those of the village.", "Las opiniones de los vecinos no son responsabilidad del alcalde."),
    ),
    Notice(
        VIEWS,
        (cues.VIEWS, cues.DISOWNED, cues.WRITER),
        drops=("Думка автора може не збігатися з думкою редакції.", "Pandangan penulis tidak semestinya mewakili kami."),
        keeps=("Las opiniones de los vecinos no reflejan las de las autoridades.", "网友的看法不代表所有人。"),
    ),
    Notice(
        ORDER,
        (cues.COMMENTS, cues.KEPT),
        drops=("Los comentarios serán moderados antes de su publicación.", "Yorumlarınız onaylandıktan sonra yayınlanacaktır."),
        keeps=(
            "Her comments on the budget were brief.",
            "Hakaret içeren bir yorum yüzünden iki yıl hapis yattı.",
            "彼女はその夜、コメントを投稿した。",
            "За оскорбление в комментариях блогера оштрафовали.",
        ),
    ),
    Notice(
        MISTAKE,
        (cues.MISTAKES, cues.TELLS),
        drops=("Did you spot a mistake? Let us know at corrections@harbourpost.example.", "Hai trovato un errore? Segnalalo alla redazione."),
        keeps=("The auditors found a mistake in the books of 2014.", "If you find an error in your bill, contact the office."),
    ),
    Notice(
        REACHED,
        (cues.REPORTER, cues.ADDRESS),
        drops=("Reach the reporter at ana.lind@example.org or follow her on Twitter.", "Ana Lind can be reached at alind@harbourpost.example."),
        keeps=(
            "The island can be reached by ferry from the old quay.",
            "The helpline can be reached at 0800 123 4567.",
            "Der Autor liest am Freitag, Karten unter www.hafen.example.",
        ),
    ),
    Notice(
        OPEN,
        (cues.OPENLY,),
        drops=("Für den Inhalt externer Links sind ausschließlich deren Betreiber verantwortlich.", "この記事は会員限定記事です。"),
        keeps=(
            "Die Links auf der Karte führen zum Hafen.",
            "Il vous reste une semaine pour vous inscrire.",
            "公司去年获得了许可证。",
            "Film ini telah tayang di bioskop sejak Mei.",
        ),
    ),
)  # fmt: skip
