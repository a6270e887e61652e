"""What a house says between an article's paragraphs of the article itself: who wired it, where it stood first, that it goes on below.

As in :mod:`flows.cleaning.rules.inserts` it is taken for good wherever it stands: the words around are such as no prose has.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.bylines import SURNAME
from flows.cleaning.rules.languages import LARGE, NAMES
from flows.cleaning.rules.proper import HAN, NAME

_NOTES = phrases(
    en="this is a developing story|this is a developing story and will be updated|this is a developing story and will be updated as more information becomes available|this is a developing story. check back for updates|this is a developing story. please check back for updates|this is a developing story. check back for more details|this is a breaking news story|this is a breaking news story and will be updated|this is a breaking news story. more to follow|this story is developing|this story is developing and will be updated|this story is breaking and will be updated|this story will be updated|more details to follow|refresh for updates|refresh the page for updates|prices correct at time of publishing|prices correct at the time of publishing|prices correct at time of publication|prices correct at the time of publication|price correct at time of publishing|price correct at time of publication|products are independently selected by our editors|all products are independently selected by our editors|distributed by tribune content agency|distributed by tribune content agency, llc",
)  # fmt: skip
_STANDS = r"(?:ad|ads|advert|advertisement|advertisements|video|videos|photo|photos|picture|pictures|photo gallery|gallery|slideshow|image|images|map|chart|graphic|infographic|tweet|post|embed|newsletter|newsletter sign-?up|sign-?up form|poll|quiz|form|audio|podcast|promotion|promo|list|table|link|links)"
_REACHED = r"(?:\(?\+?\d[\d ().-]{5,}|[^ ,\"]+@[^ ,\"]+)"
_BREAKS = r"(?:ad|ads|advert|advertisement|advertisements|video|photo|photo gallery|gallery|slideshow|embed|newsletter|newsletter sign-?up|sign-?up form|promotion|promo)"
_PRINTED = r"(?-i:[A-ZÀ-Þ])[^ .,!?:\"]*(?: (?:(?:am|vom|und|en|och|og|van|de|der|den|het|for|för) )?(?-i:[A-ZÀ-Þ0-9])[^ .,!?:\"]*){0,4}"
_TELL = (
    r"schreiben|schreibt|schreib|schicken|senden|mailen|melden|kontaktieren|teilen|sagen|geben|informieren|stuur|mail|meld|laat|tip|neem|bel|app|geef|schrijf|vertel|hör|skicka|mejla|tipsa|kontakta|skriv|ring|hjälp|berätta|meddela|rapportera|send|kontakt|fortæl|giv|tips|ta|si|gi|"
    r"ilmoita|lähetä|kerro|ota|vinkkaa|laita|kirjoita|anna|soita|napisz|wyślij|daj|zgłoś|skontaktuj|prześlij|podziel|powiedz|napište|pošlete|dejte|kontaktujte|ozvěte|upozorněte|informujte|sdělte|írjon|írj|írja|küldje|küldd|jelezze|jelezd|szóljon|szólj|ossza"
)
_NOTICED = phrases(
    de="haben sie hinweise|haben sie einen hinweis|haben sie einen fehler gefunden|fehler gefunden|fehler entdeckt",
    nl="heb je een tip|heb je een tip of opmerking|heb je een nieuwstip|heb je nieuws|zie je een fout|foutje gezien|fout gezien",
    sv="har du ett nyhetstips|har du ett tips|har du tips|hittade du ett fel|har du hittat ett fel",
    da="har du en god historie|har du et tip|har du tips|har du fundet en fejl|fundet en fejl",
    no="har du et tips|har du tips|har du tips i saken|fant du en feil|funnet en feil|har du funnet en feil",
    fi="huomasitko jutussa virheen|huomasitko virheen|onko sinulla vinkki|onko sinulla juttuvinkki",
    pl="masz dla nas temat|masz temat|masz ciekawy temat|zauważyłeś błąd|widzisz błąd|znalazłeś błąd",
    cs="máte tip|máte tip na článek|našli jste v článku chybu|našli jste chybu",
    hu="hibát talált|hibát találtál|hibát talált a cikkben",
)

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
        name="filing.genre",
        reason="Says what kind of piece stands below, in words that head no part of it.",
        says=phrases(
            en="match report|match preview|live blog|liveblog", de="spielbericht|liveticker|live-ticker|liveblog", fr="compte rendu de match|résumé du match", es="crónica del partido|previa del partido", pt="crônica do jogo|pré-jogo", it="cronaca e tabellino", nl="wedstrijdverslag|liveblog",
        ),
        longest=60,
        told=False,
        drops=("Match report", "LIVEBLOG", "Spielbericht", "Crónica del partido"),
        keeps=("Match reports of the war", "The match report was late.", "Liveblogs and their readers"),
    ),
    Rule(
        name="advertisement.in_brackets",
        reason="Marks an advertisement by two letters in brackets, which elsewhere are an agency's.",
        says=("pr", "ad"),
        pattern=r"[\[【(（<] ?(?:pr|ad) ?[\]】)）>]",
        longest=12,
        told=False,
        drops=("[PR]", "【PR】", "(AD)"),
        keeps=("PR", "(AP)", "AD 79"),
    ),
    Rule(
        name="describing.first_there",
        reason="In which paper it stood first.",
        field="courtesy",
        begins=phrases(
            de="dieser text erschien zuerst|dieser artikel erschien zuerst|dieser beitrag erschien zuerst|dieser text ist zuerst erschienen|dieser artikel ist zuerst erschienen", nl="dit artikel verscheen eerder|dit artikel verscheen eerst|dit verhaal verscheen eerder", sv="artikeln har tidigare publicerats|artikeln publicerades först|texten har tidigare publicerats", da="artiklen blev oprindeligt bragt|artiklen er oprindeligt bragt|artiklen har tidligere været bragt", no="artikkelen ble først publisert|saken ble først publisert|artikkelen er tidligere publisert", fi="juttu on julkaistu alun perin|artikkeli on julkaistu alun perin|juttu on julkaistu ensimmäisen kerran",
        ),
        # The paper alone, or in Finnish its name in its case: "in Lund och väckte vrede" goes on.
        pattern=rf" (?:(?:im|in der|in|bei|auf|op|i|på|hos) (?:de |het |den |der |dem )?{_PRINTED}|{_PRINTED}ss[aä])[ .]*",
        longest=110,
        told=False,
        drops=("Dieser Text erschien zuerst im Hafenboten", "Artikeln har tidigare publicerats i Hamnposten", "Juttu on julkaistu alun perin Sataman Sanomissa"),
        keeps=("Dieser Text erschien zuerst ganz unverständlich.", "Dieser Artikel erschien zuerst in Form eines Briefes", "Artikeln har tidigare publicerats i Lund och väckte vrede", "Juttu on julkaistu alun perin Helsingissä painetussa kirjassa", "Dit artikel verscheen eerder, en niemand las het."),
    ),
    Rule(
        name="describing.in_print",
        reason="Where and when it was printed, or from where it was taken.",
        field="courtesy",
        pattern=r"(?:この記事は)?(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日付(?:の)? ?(?:朝刊|夕刊|本紙|紙面)(?: ?\d{1,2}面|に掲載(?:されました|したものです))?。?|이 기사는 \d{1,2}월 \d{1,2}일자 (?:지면|신문)에 실렸습니다\.?|本文(?:首发于|首發於|刊登於|刊登于|原載於|原载于|转载自|轉載自)[^。，,]{2,24}(?:第\d{1,4}期)?。?|artikel ini (?:telah|sudah|pernah) tayang di [^\"]{3,40}(?: dengan judul [^\"]+)?",
        longest=200,
        follows=True,
        told=False,
        drops=("2025年3月4日付 朝刊 1面", "この記事は3月4日付の朝刊に掲載されました", "이 기사는 3월 4일자 지면에 실렸습니다", "本文首发于河口晚报", "本文刊登於河口週刊第12期", "Artikel ini telah tayang di Muara.com dengan judul Jembatan Muara Ditutup"),
        keeps=("3月4日付で市長が辞任した。", "本文的作者是一位老师。", "Artikel ini ditulis di penjara."),
    ),
    Rule(
        name="describing.made_by",
        reason="Who asked, wrote and edited it, in scripts without capitals.",
        field="byline",
        pattern=rf"(?:取材・文|取材・構成|取材/文|文・写真|文・構成|構成・文|取材・執筆|撮影・文|文/写真|取材・文・写真) ?[:：=＝] ?{HAN}{{2,8}}(?:[ 　・、（(].{{0,20}})?|文[/／] ?(?:記者)?{SURNAME}[\x{{4e00}}-\x{{9fff}}]{{1,3}}|[가-힣]{{2,8}}(?:신문|일보|뉴스|타임스|경제|방송|매일) ?=? ?[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부복태목형][가-힣][^부팀국원장 .,a-z0-9] ?기자|[가-힣]{{2,8}}팀 [a-z0-9._-]+@[a-z0-9.-]+",
        longest=60,
        follows=True,
        told=False,
        drops=("取材・文：森花子", "取材・構成＝森花子", "文・写真＝森花子", "文／王小明", "하구신문 이서연 기자", "디지털뉴스팀 digital@hagu.example"),
        keeps=("조선일보 전직 기자", "문화방송 여성 기자", "지역경제 담당 기자", "하구신문 정치부 기자", "文／高い壁", "取材・文は彼が担当した。", "文／理科の壁", "하구신문 이서연 기자는 그날 부두에 있었다."),
    ),
    Rule(
        name="disclaimers.commissioned",
        reason="Says that readers' purchases may bring the house a commission.",
        holds=phrases(es="recibir una comisión|llevarse una comisión|ganar una comisión|obtener una comisión|una comisión si compras", pt="receber comissão|receber uma comissão|ganhar comissão|ganhar uma comissão", it="ricevere una commissione|una commissione dagli acquisti|riceviamo una commissione"),
        # The house itself, as "we" or by its name: traders and bloggers live of commissions as well.
        pattern=r"(?:[^\".!?]{0,60}(?:podemos|podríamos|potremmo|riceviamo|tenemos)|(?:el|la|o|a|il|lo) (?-i:[A-Z])[^\".!?]{0,50}(?:puede|podría|pode|poderá|potrebbe|può)) [^\".!?]*(?:enlaces|links?|link|afiliad[oa]s?|affiliat[oi]|affiliazione|amazon)[^\".!?]*[.]?",
        longest=220,
        told=False,
        follows=True,
        drops=("El Diario puede recibir una comisión por las compras realizadas a través de estos enlaces", "O Cais pode receber uma comissão pelas compras feitas através dos links", "Il Molo potrebbe ricevere una commissione dagli acquisti effettuati tramite i link"),
        keeps=("Un vendedor puede recibir una comisión por cada venta en Amazon", "El youtuber puede recibir una comisión por sus enlaces", "O influenciador pode receber uma comissão pelos links que publica", "El banco puede recibir una comisión por cada crédito.", "La banca potrebbe ricevere una commissione sugli acquisti", "O ministro quis receber uma comissão pelas compras de barcos.", "Potrebbe ricevere una commissione d'inchiesta"),
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
        name="disclaimers.external",
        reason="Says that the house does not answer for other sites.",
        holds=("is not responsible for the content of external", "are not responsible for the content of external"),
        pattern=rf"(?:the )?{NAME} (?:is|are) not responsible for the content of external (?:internet )?(?:web)?(?:sites|links|pages)[ .]*(?:read (?:about|more)[^\"]*)?",
        longest=180,
        told=False,
        drops=("The HBC is not responsible for the content of external sites. Read about our approach to external linking.",),
        keeps=("Teachers are not responsible for the content of external sites, say unions.", "The court held that Lund is not responsible for the content of external links.", "The court found that the firm is not responsible for the content of external audits.",),
    ),
    Rule(
        name="disclaimers.between",
        reason="Says of the article that it is still being written, who sends it out, or that what it names is sold.",
        says=_NOTES,
        longest=160,
        told=False,
        drops=("This is a developing story. Check back for updates.", "Prices correct at time of publishing"),
        keeps=("This is a developing story of greed, the judge said.", "The prices were correct at the time, he said."),
    ),
    Rule(
        name="disclaimers.as_of",
        reason="Says of which day what it tells is, that the house earns by links, or that nobody is told to buy.",
        pattern=r"※? ?(?:この|本)記事は(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?(?:に|時点で)?(?:公開|掲載|配信|執筆|作成)された(?:もの|記事)です。?|※? ?(?:記事内|本記事内?|当サイト|本ページ)のリンクから(?:商品を)?購入(?:する|された)[^。\"]{2,40}(?:還元|報酬)[^。\"]{2,20}。?|(?:以上|文章|本文)?(?:内容|內容)?(?:仅供参考|僅供參考)?[，, ]*不(?:构成|構成)(?:任何)?投(?:资建议|資建議)[。.]?|(?:本文|以上内容|文章内容|以上內容)[^。“\"]{0,14}不(?:构成|構成)(?:任何)?投(?:资建议|資建議)[。.]?|投(?:资有风险|資有風險)[，, ]*(?:入市需谨慎|投資需謹慎|入市須謹慎)[。.]?|(?:डिस्क्लेमर|अस्वीकरण) ?[:-] ?(?:[^ \"?]+ ){6,}[^\"?]*(?:है|हैं|लें|करें|करता|करती|करते|चाहिए|होगा|होगी)[.। ]*|[(（]? ?इनपुट ?[:-] ?(?:एजेंसी|एजेंसियां|भाषा|पीटीआई|पीटीआई भाषा|एएनआई|आईएएनएस|यूएनआई|यूनीवार्ता|वार्ता|रॉयटर्स|एएफपी|बीबीसी|pti|ani|ians|reuters)[)）]?",
        longest=200,
        follows=True,
        told=False,
        drops=("※この記事は2025年3月4日に公開されたものです", "記事内のリンクから商品を購入すると、売上の一部が当社に還元されることがあります。", "以上内容仅供参考，不构成投资建议", "本文不構成投資建議", "投资有风险，入市需谨慎", "डिस्क्लेमर: यहां दी गई जानकारी सामान्य मान्यताओं पर आधारित है।", "(इनपुट: भाषा)", "इनपुट- पीटीआई"),
        keeps=("他说，这不构成投资建议。", "この記事は市民に衝撃を与えたものです。", "投资有风险，她早就知道。", "डिस्क्लेमर पढ़े बिना उसने हस्ताक्षर किए।", "डिस्क्लेमर: क्यों जरूरी है यह चेतावनी", "डिस्क्लेमर: जानकारी छिपाने का नया तरीका", "इनपुट: बीज और खाद", "इनपुट: यूरिया"),
    ),
    Rule(
        name="advertisement.goes_on",
        reason="Says below what the article goes on.",
        begins=phrases(
            en="story continues|article continues|post continues|text continues|report continues|recipe continues|interview continues|column continues|page continues|content continues|the story continues|the article continues|this story continues|this article continues|scroll past",
        ),
        # After a break or the photos a story may go on in prose.
        pattern=rf" (?:(?:below|under|beneath)(?: (?:the |this |these |our )?{_STANDS})?|after (?:the |this |our )?{_BREAKS}){MARKS}",
        longest=70,
        told=False,
        drops=("Article continues below this ad", "(Story continues below photo)", "The article continues below", "Text continues after this ad", "Story continues below gallery"),
        keeps=("The story continues after the war.", "The story continues after the break.", "The story continues after the photos.", "The story continues below decks", "The article continues after the photos with a list."),
    ),
    Rule(
        name="advertisement.marked",
        reason="Marks an advertisement as Russian law asks: whose it is, his number.",
        begins=phrases(ru="реклама"),
        # Papers write of such advertisements too: here the number stands, or nothing but the firm or the age.
        pattern=rf"[ .,:|]*(?:0|6|12|16|18) ?\+{MARKS}| *[.,:|] *(?:ооо|ао|пао|зао|оао|ано|фгуп) [«\"„][^«»\"“]{{2,60}}[»\"“]{MARKS}|[^!?]{{0,100}} (?:инн|огрн) ?:? ?\d{{8}}[^!?]*|[^!?]{{0,100}}erid ?:? ?[a-z0-9]*\d[a-z0-9]{{3}}[^!?]*",
        longest=160,
        told=False,
        drops=("Реклама. ООО «Причал», ИНН 7701234567", "Реклама. 18+", "Реклама, ИП Олешин М. А., erid: 2VtzqxAbCdE"),
        keeps=("Реклама пива вернулась на стадионы.", "Реклама: за и против", "Реклама 18+: кому её показывают", "Реклама 18+ исчезнет с улиц города", "Реклама ООО «Причал» возмутила жителей", "Реклама без erid стоит дорого", "Реклама ИП Олешина висела год", "Реклама: АО «Порт» заплатит штраф"),
    ),
    Rule(
        name="contact.newsroom",
        reason="How to reach the newsroom.",
        begins=("contact the newsroom", "call the newsroom", "email the newsroom", "contact our newsroom", "call our newsroom", "email our newsroom"),
        pattern=rf" (?:at|on|via|by (?:phone|e-?mail|text)(?: at| on)?):? *{_REACHED}(?:(?:,| or|, or)(?: (?:by )?(?:e-?mail|call|text))?(?: us)?(?: at)? {_REACHED})*[ .!:]*|[ .:]*",
        longest=140,
        told=False,
        drops=("Contact the newsroom at 555-0142", "Contact the newsroom"),
        keeps=("Call the newsroom!", "Call the newsroom by 1945 standards a shed.", "Call our newsroom at midnight in 1999 and Marta answered.", "Call the newsroom what you like.", "Contact the newsroom, the widow told the police."),
    ),
)  # fmt: skip

BELOW = (
    Rule(
        name="disclaimers.spoken",
        reason="Says what a transcript is worth, or that what was said counts and not what was written.",
        says=phrases(
            en="transcripts are created on a rush deadline and may contain errors|this transcript may contain errors|this transcript was produced by software and may contain errors|this transcript was generated by ai and may contain errors|this transcript is automatically generated|this transcript is auto-generated and may contain errors|transcript generated by ai|check against delivery", de="äußerungen unserer gesprächspartner geben deren eigene auffassungen wieder|es gilt das gesprochene wort|dieses transkript wurde automatisch erstellt|dieses transkript wurde automatisch erstellt und kann fehler enthalten|die abschrift wurde automatisch erstellt und kann fehler enthalten",
            fr="seul le prononcé fait foi|cette transcription a été générée automatiquement|cette transcription a été générée automatiquement et peut contenir des erreurs", es="esta transcripción fue generada automáticamente|esta transcripción puede contener errores|transcripción generada automáticamente, puede contener errores", pt="esta transcrição foi gerada automaticamente|esta transcrição foi gerada automaticamente e pode conter erros", it="trascrizione automatica, può contenere errori|questa trascrizione è stata generata automaticamente|trascrizione generata automaticamente, può contenere errori",
            nl="dit transcript is automatisch gegenereerd|dit transcript is automatisch gegenereerd en kan fouten bevatten", sv="transkriberingen är automatiskt genererad och kan innehålla fel", pl="transkrypcja wygenerowana automatycznie, może zawierać błędy", ru="расшифровка сделана автоматически и может содержать ошибки|расшифровка создана автоматически и может содержать ошибки",
        ),
        longest=200,
        told=False,
        follows=True,
        drops=("Es gilt das gesprochene Wort.", "Check against delivery", "Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.", "Trascrizione automatica, può contenere errori."),
        keeps=("Es gilt das gesprochene Wort, sagte der Richter.", "The transcript may contain errors, the court found.", "Check against the delivery note"),
    ),
    Rule(
        name="contact.noticed",
        reason="Asks for hints or mistakes, and to tell the house.",
        begins=_NOTICED,
        # The police ask so as well: here it is "us", or the newsroom, that is to be told.
        pattern=rf"[^?.\"]{{0,40}}\? *(?:(?:dann|bitte|gerne?|dan|då|så) )?(?:{_TELL})\b[^?\",]{{0,60}}(?:\b(?:uns|ons|oss|os|meille|nam|nám|nekünk)\b|redak|toimitu)[^?,\"]{{0,100}}",
        longest=200,
        told=False,
        follows=True,
        drops=("Heb je een tip of opmerking? Stuur ons je nieuws of foto via mail.", "Har du ett nyhetstips? Hör av dig till oss", "Har du en god historie? Skriv til os", "Huomasitko jutussa virheen? Ilmoita siitä meille"),
        keeps=("Har du tips? Ring polisen.", "Hibát talált? Írjon nekünk, kérte a tanár a dolgozat szélén.", "Haben Sie Hinweise? Die Familie hat uns um Hilfe gebeten.", "Heb je nieuws? vroeg ze ons elke avond aan tafel", "Huomasitko virheen? Meille se tuli yllätyksenä", "Našli jste chybu? To se nám stalo taky, řekl.", "Haben Sie Hinweise? Die Polizei bittet um einen Anruf."),
    ),
    Rule(
        name="consent.in_place",
        reason="Says that somebody else's content would stand here, and what for consent is wanted.",
        begins=phrases(
            de="um eingebettete inhalte anzuzeigen|hier steht ein externer inhalt|mit ihrer zustimmung wird hier|an dieser stelle finden sie einen externen|an dieser stelle finden sie externe|wir benötigen ihre zustimmung, um|wir benötigen ihre einwilligung, um|wir brauchen ihre zustimmung, um", fr="pour afficher ce contenu|pour visualiser ce contenu|en cliquant sur « j'accepte »|ce contenu est hébergé par", nl="om deze inhoud te|om deze content te|om deze video te bekijken|hier staat ingevoegde inhoud|op deze plek staat een externe|op deze plek staat een ingevoegde|op deze plek staat een bericht van|op deze plek staat een video van", sv="för att se det här innehållet|för att se innehållet", da="for at se dette indhold|for at se indholdet", no="for å se dette innholdet|for å se innholdet", fi="nähdäksesi sisällön", pl="aby zobaczyć tę treść|aby wyświetlić tę treść", cs="pro zobrazení tohoto obsahu",
        ),
        # Consent is asked for by surgeons too: here it is for what a network has.
        pattern=r" x(?:[ .,][^\"]*)?|[^\"]*(?:externe[nrs]? (?:inhalt|medi|quelle|dienst)|widerruflich|bereitgestellt|cookies?|traceurs|kakor|youtube|instagram|twitter|facebook|tiktok|evästeet)[^\"]*",
        longest=260,
        told=False,
        drops=("Um eingebettete Inhalte anzuzeigen, ist Ihre widerrufliche Einwilligung notwendig", "Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen", "Pour afficher ce contenu, vous devez accepter les cookies", "Om deze content te tonen, moet je cookies accepteren"),
        keeps=("Dieser Inhalt wird von Kennern geschätzt.", "Mit Ihrer Zustimmung wird hier gebaut, sagte sie.", "Mit Ihrer Zustimmung wird hier der Inhalt des Safes verteilt, sagte der Notar.", "Op deze plek staat een gedenksteen die YouTube beroemd maakte", "För att se innehållet i lådan måste man acceptera mörkret", "Pro zobrazení tohoto obsahu dal mnich souhlas"),
    ),
    Rule(
        name="disclaimers.marked_links",
        reason="Says which links bring the house a commission.",
        begins=phrases(
            de="der artikel enthält|dieser artikel enthält|dieser text enthält|die mit stern gekennzeichneten|die mit einem stern|die mit einem symbol|links mit stern", fr="certains liens de cet article|les liens de cet article|cet article contient des liens", nl="dit artikel bevat", sv="artikeln innehåller", da="artiklen indeholder", no="artikkelen inneholder", fi="juttu sisältää", pl="artykuł zawiera", cs="článek obsahuje",
        ),
        pattern=r" (?:affili|annonsl|annonsel|reklamel|mainosl|partnerlink|werbelink)[^\"]*|[^\"]*(?:affili|afilia)[^\"]*|[^\"]*\b(?:wir|uns|links?)\b[^\"]*provision[^\"]*|[^\"]*(?:percev|touch|rémun)[^\"]*",
        longest=400,
        told=False,
        drops=("Der Artikel enthält Affiliate-Links. Kaufen Sie darüber ein, erhalten wir eine Provision.", "Certains liens de cet article sont affiliés : nous pouvons percevoir une commission"),
        keeps=("Die Artikel enthielten viele Fehler.", "Cet article contient trois fautes.", "Die mit einem Stern wurden in das Lager geschickt.", "Die mit Stern gekennzeichneten Häuser mussten bis Mai geräumt werden.", "Cet article contient des liens troublants avec la loi de 1905.", "Certains liens de cet article avec la loi restent obscurs."),
    ),
)  # fmt: skip
"""Below what does so for good and tells the line model: where a page ends it must hear of it."""
