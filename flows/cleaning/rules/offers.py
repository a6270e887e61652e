"""What a house offers its readers besides the article: trials, demonstrations, consultations, its letters and its other pages."""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.buttons import SHOPS

_PROPER = r"(?-i:[A-Z0-9])[^ .!?\"]*"
_THING = r"(?:trial|demo|consultation|quote|estimate|call|assessment|audit|e-?book|guide|copy|sample|appointment|tour|checklist|template|white ?paper|session|evaluation|webinar|proposal|inspection|walkthrough|meeting)"

_TO_YOU = r"(?:\b(?:our|my|us|free|sign(?:ing)? up|subscribe|subscribing|your|click|inbox|sie|ihr|ihnen|dein[a-z]*|dir|unser[a-z]*|anmelden|abonnieren|kostenlos[a-z]*|gratis|vous|votre|vos|notre|nos|inscrivez|abonnez|recevez|gratuit[a-z]*|suscríb[a-z]*|recib[ea]|nuestr[a-z]*|tu|tus|assine|receba|noss[a-z]*|seu|iscriv[a-z]*|ricevi|nostr[a-z]*|je|jouw|uw|onze|ontvang|vårt|vår|vores|din|dit|ditt|naszego|nasz[a-z]*|twoj[a-z]*|zdarma|zapisz|tilmeld|meld deg)\b|anmäl|bezpłatn|náš|naše|přihla|ilmai|sähköposti)"
_LETTERS = r"(?:newslettern?s?|mailing lists?|e-?mail (?:lists?|updates|alerts|briefing)|daily briefing|subscribers list|nieuwsbrief|boletín|infolettre|nyhetsbrev|nyhedsbrev|newslettera|uutiskirje(?:en)?)\b"

_ANY_LETTER = r"(?:newsletters?|mailing lists?|e-?mail lists?|e-?mail updates|e-?mail alerts|e-?mail briefing|daily briefing|subscribers list|nieuwsbrief|nyhetsbrev|nyhedsbrev|boletín|newslettera|uutiskirje)"
_INBOX = r"\b(?:(?:to|in|into) your inbox|posteingang)\b"
_ARTICLE = r"\b(?:the|this|free|weekly|daily|monthly|e-?mail|digital|morning|evening|her|his|their|den|dem|kostenlosen?|la|el)"
_BARE = r"(?:newslettern?|infolettre|uutiskirjeen?)"
_TAKE = phrases(
    en="want to respond to|would you like to respond to|want to reply to|sign up|signup|subscribe|enter your|add your|drop your|leave your|give us your|like what you|liked this|love this|enjoyed this|enjoying this|sent to your|sent straight to|delivered to|when you sign up|please sign up|please subscribe|you can sign up|you can subscribe|click here to sign up|click here to subscribe|click to subscribe|tap here to subscribe|read more in our|follow us and",
    de="melden sie sich|melde dich|abonnieren sie|abonniere|unseren newsletter|mit unserem|hier geht es zum|mit unserem newsletter", fr="inscrivez-vous|abonnez-vous", es="suscríbete|suscríbase|apúntate|regístrate|únete|recibe las noticias", pt="assine|inscreva-se|cadastre-se",
    it="iscriviti|registrati", nl="schrijf je|schrijf u|meld je|meld u|abonneer", sv="prenumerera|anmäl dig", da="tilmeld dig|tilmeld", no="meld deg|abonner", fi="tilaa|liity", pl="zapisz się|subskrybuj|dołącz", cs="přihlaste se|odebírejte",
)  # fmt: skip
"""How houses begin to ask that their letters be taken."""
_OUR_LETTER = phrases(
    en="our newsletter|our newsletters|our free newsletter|our weekly newsletter|our daily newsletter|our email newsletter|our free weekly newsletter|our free daily newsletter|our free email newsletter|our daily briefing|our free daily briefing|our mailing list|our email list",
    de="unser newsletter|unsere newsletter",
    fr="notre newsletter",
    es="nuestra newsletter|nuestro boletín",
    pt="nossa newsletter",
    it="la nostra newsletter",
    nl="onze nieuwsbrief",
)
"""How houses begin to tell of them, and unions and villages too."""
_TAKEN = phrases(
    en="sign up|signing up|sign-up|subscribe|subscribing|your inbox|click here|get our|receive our|join our|join my", de="anmelden|abonnieren|melden sie sich|melde dich|abonniere|posteingang|bestellen|das wichtigste|erhalten sie|sichern sie sich", fr="inscrivez-vous|abonnez-vous|recevez|s'inscrire|s'abonner|recevoir", es="suscríbete|suscríbase|recibe|reciba|apúntate|recibí|recibir|suscribite", pt="assine|inscreva-se|receba|cadastre-se|receber",
    it="iscriviti|ricevi|iscriversi|ricevere", nl="schrijf je|schrijf u|meld je|meld u|abonneer|ontvang|aanmelden", sv="anmäl dig|prenumerera", da="tilmeld dig|tilmeld", no="meld deg på|abonner", fi="tilaa", pl="zapisz się|otrzymuj|subskrybuj", cs="přihlaste se|odebírejte|dostávejte",
)  # fmt: skip
"""What is to be done for it."""
_BESIDE = phrases(
    en="want|get|get the|join|stay|keep up|keep in touch|if you want|if you like|if you love|if you found|to get|to stay|to receive|for more|discover|looking for more|interested in|make sure|make sure to|sign-up|need more|submit your|be the first|by subscribing|by signing up|want to|want more|don't miss|do not miss|never miss|if you enjoyed|if you liked|if you'd like|if you would like|be sure to|don't forget to|receive|check out|check out more|thank you for reading|thanks for reading", de="jetzt|täglich|keine|kostenlos|exklusive|alle news|alle nachrichten|alles wichtige|das wichtigste|die wichtigsten|mit dem|der newsletter|nichts mehr verpassen|nichts verpassen|bleiben sie|bleib|hier können sie|sie wollen|sie möchten|du willst|du möchtest|erhalten sie|lesen sie", fr="chaque matin|chaque jour|chaque semaine|tous les|la newsletter|toute l'actualité|l'essentiel de l'actualité|l'essentiel de l'info|retrouvez|suivez|restez|recevez|ne manquez|ne ratez|pour ne rien|pour recevoir|découvrez", es="cada mañana|cada día|todas las noticias|las noticias más importantes|lo más importante|si quieres|si te ha|recibe|reciba|no te pierdas|para recibir|recibí", pt="as principais notícias|todas as notícias|as notícias mais importantes|se você|receba|não perca|para receber|quer receber", it="ogni mattina|ogni giorno|le notizie più importanti|tutte le notizie|se vuoi|ricevi|non perdere|per ricevere", nl="elke dag|elke ochtend|het belangrijkste nieuws|al het nieuws|ontvang|blijf|mis niets|wil je|wilt u", sv="få|missa inte|vill du", da="få|gå ikke glip|vil du", no="få|ikke gå glipp|vil du", fi="saat|haluatko", pl="otrzymuj|nie przegap|chcesz", cs="dostávejte|nenechte si ujít|chcete",
)  # fmt: skip
"""Words with which houses ask so as well, and articles begin."""
_BEHIND = r"(?:on|for|with|about|in|to|and|here|now|today|from|by|every|each|straight|at|is|über|mit|und|für|sur|pour|et|avec|con|para|per|met|over|med|om|an|anmelden|abonnieren|bestellen|auf|um|zu|aan|op|på|til|below|delivered|which|that|or|as|so|we|wir|ici|aquí|qui|hier|här|her)"
_OF_LETTERS = rf"[^\"]*(?:{_TO_YOU}[^\"]*{_LETTERS}(?: {_BEHIND}\b[^\"]*|[.!?,;:|»)>-][^\"]*|)|{_LETTERS}(?:(?: {_BEHIND}\b|[.!?,;:|»)>-])[^\"]*)? ?{_TO_YOU}[^\"]*|(?:to|in|into) your inbox\b[^\"]*|posteingang[^\"]*)|[^.,;\"]{{0,30}}{_LETTERS}[ .!»>]*"

RULES = (
    Rule(
        name="prompts.offer",
        reason="A button of a house that sells something.",
        says=(*SHOPS, *phrases(
            en="get started|get started today|get started now|get started free|start now|start free|start for free|start a free trial|start free trial|free trial|try for free|try it free|try it for free|try it now|try now|no credit card required|no credit card needed|cancel anytime|cancel any time|sign me up|sign-up for free|sign up for free|register now|register today|join now|join today|join for free|apply now|apply today|book online|book today|order online|shop all|buy tickets|get tickets|donate now|enroll now|enrol now|"
            "contact sales|talk to sales|talk to us|talk to an expert|speak to an expert|speak with an expert|contact us today|get in touch|get in touch today|get a quote|get a free quote|request a quote|request info|request information|request a demo|request demo|book a demo|book demo|get a demo|schedule a demo|watch demo|watch a demo|see it in action|see how it works|see pricing|view pricing|see plans|view plans|compare plans|learn more|learn more here|find out more|explore more|explore now|check it out|check price|check amazon price|see price|jump to review|license this content|sign in to save|story saved|view on amazon|see at amazon|buy on amazon|buy at amazon|download now|free download|get the app|get app|see more in|ready for more?|still have questions?|need help?|looking for something?|what are you looking for?|tell us about your project|let's talk|send inquiry|send a message|send us a message|send message|submit request|work with us|work with me|hire us|partner with us|become a partner|refer a friend|give a gift|invest now|give today",
            de="jetzt starten|jetzt loslegen|jetzt kostenlos testen|kostenlos testen|kostenlos starten|jetzt testen|jetzt bewerben|jetzt registrieren|demo anfordern|demo buchen|angebot anfordern|kostenloses angebot anfordern|kontaktieren sie uns|termin vereinbaren|beratung vereinbaren", fr="commencer|commencez maintenant|essai gratuit|essayer gratuitement|essayez gratuitement|demander une démo|demandez une démo|réserver une démo|demander un devis|demandez un devis|commander|contactez-nous|prendre rendez-vous|je découvre les offres|je découvre|découvrir les offres|découvrir l'offre",
            es="empezar|empieza ahora|empieza gratis|prueba gratis|prueba gratuita|pruébalo gratis|solicita una demo|solicitar una demo|solicitar demo|pide una demo|solicita presupuesto|pide presupuesto|compra ahora|reserva ahora|contáctanos|agenda una llamada|pide cita", pt="comece agora|começar agora|teste grátis|teste gratuito|experimente grátis|experimente gratuitamente|solicite uma demonstração|agende uma demonstração|solicitar orçamento|peça um orçamento|compre agora|fale conosco|entre em contato",
            it="inizia ora|inizia subito|prova gratis|prova gratuita|provalo gratis|richiedi una demo|prenota una demo|richiedi un preventivo|compra ora|contattaci", nl="aan de slag|nu proberen|gratis proberen|probeer gratis|probeer nu gratis|vraag een demo aan|plan een demo|offerte aanvragen|vraag een offerte aan|neem contact op", sv="kom igång|prova gratis|testa gratis|boka demo|boka en demo|begär offert|läs mer här|kontakta oss", pl="rozpocznij|wypróbuj za darmo|wypróbuj bezpłatnie|umów demo|zamów demo|zamów teraz|skontaktuj się z nami|umów się na rozmowę",
            ru="попробовать бесплатно|начать бесплатно|заказать звонок|оставить заявку|заказать демо|запросить демо|связаться с нами", tr="hemen başla|ücretsiz dene|ücretsiz deneyin|demo talep et|teklif al|bize ulaşın", id="mulai sekarang|coba gratis|jadwalkan demo|minta demo|pesan sekarang|hubungi kami", zh="立即开始|免费试用|免費試用|预约演示|联系我们", ja="今すぐ始める|無料で試す|無料で始める|無料トライアル|デモを予約|資料請求|資料ダウンロード|お問い合わせはこちら|詳細はこちら", ko="무료로 시작하기|무료 체험|지금 시작하기|데모 신청|문의하기",
        )),
        longest=120,
        firm=False,
        drops=("Get started", "Book a demo", "No credit card required. Cancel anytime.", "Shop now", "Jetzt kostenlos testen", "Demander une démo", "Prueba gratis", "Saiba mais", "Richiedi una demo", "Gratis proberen", "Попробовать бесплатно", "免费试用", "資料請求"),
        keeps=("Get started early, the coach said.", "Book a demo tape of the band", "Buy now, pay later: the law", "Order now reigns in the harbour"),
    ),
    Rule(
        name="prompts.appointment",
        reason="Offers a trial, a demonstration, a talk, something to download.",
        pattern=rf"{MARKS}(?:book|schedule|request|get|claim|start|try|download|grab|reserve|arrange|sign up for|register for|access|see) (?:a|an|your|our|my|the) (?:(?:free|no-obligation|complimentary|personali[sz]ed|live|custom|quick|discovery|introductory|initial|strategy|in-home|online|virtual|video|product|instant|\d+-(?:minute|min|day)|design|home|sales|consultation) )*{_THING}(?: (?:now|today|here|online|with (?:us|our team|our experts|an expert)|to learn more|call))*{MARKS}",
        longest=100,
        firm=False,
        drops=("Schedule a free introductory call", "Book a Discovery Call", "Get your free quote today!", "Download the free ebook", "Start your 14-day trial"),
        keeps=("Book a call, the minister told his office on Friday, and they did.", "Get a free sample of the vaccine to the islands", "Download the guide: how ferries sank"),
    ),
    Rule(
        name="prompts.install",
        reason="Asks to take the app, by its name.",
        pattern=rf"{MARKS}(?:click (?:here )?(?:to|for) |tap (?:here )?to )?(?:get|download|install) (?:our (?:free |new |official )?(?:{_PROPER} ){{0,4}}app|the (?:free |new |official )?(?:{_PROPER} ){{0,3}}(?:news|post|times|live|today|daily|tribune|herald|journal|gazette|star|mail|record|courier|express|tv|radio|fm|chronicle|mirror|echo|sun) app)(?: (?:here|now|today|for free|to read more|for more))?{MARKS}|{MARKS}(?:get|download|install) the (?:free |new |official )?app(?: (?:here|now|today|for free|to read more|for more))?[ !>»›→]*",
        longest=80,
        drops=("CLICK HERE TO GET THE HARBOUR NEWS APP", "Click to get the Kelso Post app", "Download the Harbour Post app"),
        keeps=("Download the app.", "Download the Harbour Rescue app", "Get the new Red Cross First Aid app", "Download the app that maps every leak", "Get the app off the phone, they said."),
    ),
    Rule(
        name="prompts.delivered",
        reason="Offers a paper, a magazine or its letters at the door or in the inbox.",
        begins=("get", "have", "receive", "want", "enjoy", "delivered", "sign up for", "sign up to"),
        # What is brought to one's door is news as well: here it lies in the box, or the line has no end, or a price, a rhythm.
        pattern=r"[^.!?\"]*\b(?:(?:delivered|sent|straight|direct|directly) (?:straight |directly |right )?(?:through|to|into|in)|(?:straight |directly |right )?to) your (?:(?:letterbox|inbox|e-?mail|mailbox)\b[^\"]*|(?:door|doorstep|home|phone|front door)\b(?:[^.\"]*(?:[!:|]| (?:every|each|daily|weekly|free|for (?:only|just)|from (?:only|just)|from [$£€])\b)[^\"]*|[.]?))| [^.!?\"]*\b(?:top stories|breaking news|latest news|straight to your inbox|exclusive (?:offers|content|updates|deals)|special offers|our e-?mails?)\b(?:[^:\"]*[^.:\"]|[.]?|[.!?:,] [^\"]*| (?:and|or|in|on|from|about|for|to|with|alerts?|e-?mails?|updates|stories|sent|delivered|straight|via|as|every|each|of|reviews|headlines)\b[^\"]*)",
        holds=phrases(
            en="news|stories|story|magazine|issue|issues|edition|headlines|briefing|digest|monthly|weekly|newspaper|posts|updates|articles|newsletter|offers|deals|inbox|and more"
        ),
        longest=300,
        drops=("Get Kelso Monthly delivered through your letterbox every month. 12 issues for \u00a311.", "Delivered straight to your inbox every Friday.", "Sign up for breaking news, reviews, opinion, top deals, and more."),
        keeps=("Get the parcel delivered to your sister.", "Get breaking news wrong once and nobody believes you again.", "Have your groceries delivered to your door in minutes: that was the promise.", "He had the letter sent to your office.", "Delivered to your enemies, the map is worthless.", "Get the news from home delivered to your door was what the pedlar promised the keepers.", "Want ads in the newspaper brought strangers to your door in those years."),
    ),
    Rule(
        name="prompts.letters_too",
        reason="Asks to take the house's letters behind words with which an article's sentence may begin as well: so it speaks to the reader, or of its own, and of what is to be done.",
        begins=_BESIDE,
        holds=_TAKEN,
        # Behind the letter comes no other house's name: "the free newsletter of the tenants' union".
        pattern=_OF_LETTERS,
        longest=330,
        drops=(
            "If you enjoyed this post and would like more of it, please sign up for our newsletter.", "Check out more of the latest travel stories by signing up to our free weekly newsletter", "Recevez notre newsletter", "Ontvang onze nieuwsbrief in je mailbox", 
            "If you want more of it, please sign up for our newsletter.", "Want more Harbour Post? Sign up for our newsletter.", "Alle News aus der Region! Melden Sie sich jetzt zum kostenlosen Newsletter an.", "Alles Wichtige per Newsletter: jetzt kostenlos anmelden", "Chaque matin, recevez notre newsletter.",
        ),
        keeps=(
            "Sign up to the mailing list of the allotment society to hear of free plots.", "Discover a mistake in our newsletter and you get a cake.", "Täglich schreibt Ihnen der Bürgermeister einen Newsletter, den niemand bestellt hat.",
            "For more than ten years she wrote the newsletter of the rowing club.", "If you want to know who runs the town, read the newsletter of its church.", "Täglich lesen viertausend Menschen den Newsletter der Gemeinde.", "Chaque matin, trois mille abonnés lisent la newsletter du maire.", "Cada mañana el boletín meteorológico se lee en la radio.", "Ogni mattina la newsletter del sindaco arriva a tremila famiglie.",
            "Discover what your neighbours pay in rent from a free newsletter of the tenants' union.", "Receive the newsletter of the party and you know what it fears.", "Recibe la newsletter del obispo toda la provincia, creyente o no.", "Få læser kommunens nyhedsbrev, viser en undersøgelse.", "Découvrez la newsletter d'un résistant de 1943, imprimée dans une cave.",
        ),
    ),
    Rule(
        name="prompts.letters_beside",
        reason="Offers the house's letters behind such words, and does not say what is to be done: mayors write letters to their towns as well.",
        begins=_BESIDE,
        pattern=_OF_LETTERS,
        longest=330,
        firm=False,
        drops=("Join our mailing list! Get a letter when an episode is out.", "Få vårt nyhetsbrev", "Get tips, gifts and more in our weekly newsletter."),
        keeps=("For more than ten years she wrote the newsletter of the rowing club.", "Täglich lesen viertausend Menschen den Newsletter der Gemeinde."),
    ),
    Rule(
        name="prompts.letters",
        reason="Asks in a sentence of its own to take the house's letters.",
        begins=_TAKE,
        # Towns and unions have letters too, and sentences of them go on: here it is "our" letter or the reader's box, or the line has no end, or nothing comes behind it.
        pattern=rf"[^\"]*(?:\b(?:our|my|your|unser[a-z]*|ihren?|dein[a-z]*|notre|nos|votre|vos|nuestr[oa]s?|tu|su|noss[oa]s?|nostr[oae]|vostr[oae]|onze|ons|je|vårt|våra|vores|vår|naszego|nasz[a-z]*|našich|naše) (?:[^ .!?\"]+ ){{0,2}}{_ANY_LETTER}\b|{_INBOX})[^\"]*|[^\"]*(?:{_ARTICLE} (?:[^ .!?\"]+ ){{0,2}}{_ANY_LETTER}|\b{_BARE})\b(?:[^\"]*[^.\"]|[^.,;\"]{{0,25}}[.]|[.!:] [^\"]*|[^\"]*\b(?:(?:and|to) (?:get|receive|stay|never|be the first)|erhalten|recevez|reciba?|receba|ricevi|ontvang)\b[^\"]*)?",
        longest=330,
        drops=(
            "Sign up for our newsletter.", "Melden Sie sich für unseren Newsletter an.", "Inscrivez-vous à notre newsletter pour ne rien manquer.", "Suscríbete a nuestra newsletter y no te pierdas nada.", "Iscriviti alla nostra newsletter", "Mit unserem kostenlosen Newsletter bleiben Sie informiert.",
        ),
        keeps=("If you want a letter, write one.", "Get the mailing from the harbour office by noon.", "Join the queue, she said: \u201cOur newsletter can wait.\u201d", "The newsletter of the club was banned.", "Stay out of your inbox until noon, she tells her clients.", "Subscribe to the newsletter of the railway and you learn about delays after the train has left.", "Iscriviti alla newsletter del comune e scopri il giorno dopo che la strada era chiusa."),
    ),
    Rule(
        name="prompts.our_letter",
        reason="Tells of the house's letter and asks that it be taken: that a letter closed or who writes it is told in an article.",
        begins=_OUR_LETTER,
        pattern=r"[ .!:]*|[^\"]*\b(?:you|your|sign|subscribe|click|join|here|inbox|sie|ihr|ihnen|anmelden|abonnieren|kostenlos|hier|vous|votre|inscrivez|abonnez|ici|suscr[ií]b[a-z]*|inscr[ií]b[a-z]*|recib[ae]|aquí|tu|você|assine|inscreva|receba|aqui|iscriv[a-z]*|ricevi|qui|schrijf|meld|je|jouw|abonneer)\b[^\"]*",
        longest=330,
        drops=("Our free weekly newsletter", "Our newsletter: sign up here", "Unser Newsletter hält Sie auf dem Laufenden.", "Notre newsletter, chaque matin dans votre boîte"),
        keeps=("Our weekly newsletter has closed", "Our free newsletter was banned in two counties", "Our daily bread and the newsletter of the parish", "Onze nieuwsbrief stopt na elf jaar", "Unser Newsletter erscheint nicht mehr"),
    ),
    Rule(
        name="prompts.letters_perhaps",
        reason="Asks to take letters behind words of asking: whose they are is not said, and a sentence of a town's letter begins so as well.",
        begins=_TAKE,
        pattern=rf"[^\"]*(?:{_ARTICLE} (?:[^ .!?\"]+ ){{0,2}}{_ANY_LETTER}|\b{_BARE})\b[^\"]*",
        longest=330,
        firm=False,
        drops=("Sign up for the weekly newsletter of Harbour Post, which tells you what matters.", "Iscriviti alla newsletter del Molo e scopri il porto, ogni giorno."),
        keeps=("The newsletter of the club was banned.", "Subscribe to no creed, he told them."),
    ),
    Rule(
        name="filing.author",
        reason="Heads the box that tells of the writer.",
        says=phrases(
            en="about the author|about the authors|about the writer|about the reporter|about the contributor|about the editor|the author|meet the author|author bio|author biography|author information|author info|author details|authors & contributors|more by the author|more by the author:|more by this author|more from the author|more from this author|more posts by this author|view all posts by|view all articles|view all posts|see all posts|see all posts by|all posts by|see more articles|article by|article written by|post author|written by author",
            de="über den autor|über die autorin|über die autoren|zum autor|zur autorin|der autor|die autorin|mehr von diesem autor|alle beiträge von|alle beiträge anzeigen|alle artikel anzeigen", fr="à propos de l'auteur|à propos de l'autrice|à propos des auteurs|l'auteur|voir tous les articles de|voir toutes les publications", es="sobre la firma|sobre el autor|sobre la autora|sobre los autores|acerca del autor|acerca de la autora|ver todas las entradas|ver todos los artículos|más de este autor|más artículos de este autor",
            pt="sobre o autor|sobre a autora|sobre os autores|ver todos os posts|ver todas as publicações|mais deste autor", it="sull'autore|l'autore|informazioni sull'autore|autore dell'articolo|vedi tutti gli articoli", nl="over de auteur|over de auteurs|over de schrijver|meer van deze auteur|alle berichten van", sv="om författaren|om skribenten|visa alla inlägg", da="om forfatteren|om skribenten|vis alle indlæg", no="om forfatteren|om skribenten", fi="tietoja kirjoittajasta|kirjoittajasta", pl="o autorze|o autorce|informacje o autorze|zobacz wszystkie wpisy", cs="o autorovi|o autorce|zobrazit všechny příspěvky",
            ru="об авторе|все статьи автора|все материалы автора|другие статьи автора|все записи автора", uk="про автора|про авторку|всі статті автора|усі записи автора", tr="yazar hakkında|yazarın diğer yazıları|yazarın tüm yazıları", id="tentang penulis|lihat semua pos|tulisan lain", vi="về tác giả|bài viết khác của tác giả", zh="关于作者|關於作者|作者简介|作者簡介|作者介绍|作者介紹", ja="この記事を書いた人|著者プロフィール|著者について|執筆者プロフィール|筆者プロフィール|ライタープロフィール", ko="저자 소개|필자 소개|글쓴이 소개", ar="عن الكاتب|نبذة عن الكاتب|حول الكاتب", fa="درباره نویسنده", he="על הכותב|על הכותבת|אודות הכותב", hi="लेखक के बारे में", bn="লেখক সম্পর্কে", th="เกี่ยวกับผู้เขียน", el="σχετικά με τον συγγραφέα|σχετικά με τη συγγραφέα|σχετικά με τον συντάκτη", ro="despre autor|despre autoare", bg="за автора", hr="o autoru|o autorici", sr="о аутору|o autoru", ca="sobre l'autor|sobre l'autora", sw="kuhusu mwandishi",
        ),
        longest=60,
        drops=("درباره نویسنده", "על הכותב", "लेखक के बारे में", "লেখক সম্পর্কে", "เกี่ยวกับผู้เขียน", "Kuhusu mwandishi", "About the Author", "THE AUTHOR", "More by the author:", "Über den Autor", "À propos de l'auteur", "Sobre el autor", "Sull'autore", "Об авторе", "作者简介", "この記事を書いた人"),
        keeps=("About the author little is known.", "The author died in 1911.", "Written by hand", "Über den Autor schweigt das Buch."),
    ),
)  # fmt: skip

_TAKE_APP = phrases(
    hi="ऐप डाउनलोड करें",
    en="download the app|download the free app|get the app|scan the qr code|turn on notifications|enable notifications|push notifications|use our app|add to home screen|open in app|click here to get the|click here to download the|app store|google play",
    de="app herunterladen|zur app",
    fr="télécharger l'application|téléchargez l'application|activer les notifications",
    es="descarga la app|descargar la app|descarga la aplicación",
    pt="baixe o app|baixe o aplicativo|descarregue a app",
    it="scarica l'app|scarica la app",
    nl="download de app|open in app",
    sv="ladda ner appen|hämta appen",
    da="hent appen|download appen",
    no="last ned appen",
    fi="lataa sovellus|lataa appi",
    pl="pobierz aplikację",
    cs="stáhněte si aplikaci|stáhnout aplikaci",
    ru="скачать приложение|скачайте приложение|установите приложение",
    tr="uygulamayı indir",
    id="unduh aplikasi|download aplikasi",
    vi="tải ứng dụng|tải app",
    zh="下载app|下載app|下载客户端|扫描二维码|扫一扫|打开app|打开微信|打开客户端",
    ja="アプリをダウンロード|アプリ版",
    ko="앱 다운로드|앱 설치",
    ar="حمل التطبيق|تحميل التطبيق|حمّل التطبيق",
)  # fmt: skip
"""What rail and water boards ask as well: a notice says no more, or names a shop or news."""
_SHOP = r"(?:app ?store|google play|appgallery|rustore|android|\bios\b|iphone|ipad|play store|\bnews\b|\bour\b|\bopens (?:in|a|new)\b|\bstor(?:y|ies)\b|nachrichten|l'actu|noticia|notícia|notizie|nieuws|nyhet|nyhed|uutis|wiadomości|zpráv|новост|haber|berita|tin tức|新闻|新聞|资讯|精彩|ニュース|뉴스|أخبار|خبر|समाचार|खबर)"

LAST = (
    Rule(
        name="prompts.app_taken",
        reason="Asks to take an app or to switch it on: no sentence, or one that says nothing more or names a shop or news.",
        begins=_TAKE_APP,
        pattern=rf"[ .!?…»›>|:]*|[^.,:;!?。，、：\"]{{0,40}}[ »›>|]*|[^\"]*{_SHOP}[^\"]*",
        longest=120,
        firm=False,
        drops=("Download the app", "Descarga la app", "Скачать приложение", "Download the App (Android), opens new tab", "Scan the QR code", "Download the app from the App Store or Google Play."),
        keeps=("Download the app of the bus company to see the delays.", "Scan the QR code at the gate and the barrier opens.", "Descarga la app del agua para avisar de una fuga.", "Tải ứng dụng của công ty nước để báo rò rỉ.", "打开微信的老人越来越多。"),
    ),
)  # fmt: skip
"""Below what prompts for good."""
