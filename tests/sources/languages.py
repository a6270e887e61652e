"""An invented piece of news in many languages: a headline and three sentences, and the encodings of each."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

NEWS: dict[str, tuple[str, str, str, str]] = {
    "en": (
        "Mayor: the ferry is \u201cthe harbour\u2019s heart\u201d",
        "The ferry was back in the harbour on Monday \u2013 a week after the crew\u2019s strike had begun.",
        "Passengers will get their money back for every crossing that was cancelled, the company said.",
        "\u201cIt matters more to the island than next year\u2019s bridge,\u201d the mayor said of the \u00a33m boat.",
    ),
    "cs": (
        "Přívoz se po stávce vrátil do přístavu",
        "Přívoz se v pondělí vrátil do přístavu, když posádka po týdnu ukončila stávku.",
        "Společnost uvedla, že cestující dostanou zpět peníze za všechny zrušené lístky.",
        "Starostka města řekla, že loď je pro ostrov důležitější než most, který má vzniknout příští rok.",
    ),
    "pl": (
        "Prom wrócił do portu po strajku załogi",
        "Prom wrócił w poniedziałek do portu, gdy załoga po tygodniu zakończyła strajk.",
        "Spółka ogłosiła, że pasażerowie otrzymają zwrot pieniędzy za odwołane rejsy.",
        "Burmistrz miasta powiedziała, że statek jest dla wyspy ważniejszy niż most, który ma powstać w przyszłym roku.",
    ),
    "hu": (
        "A sztrájk után visszatért a komp a kikötőbe",
        "Hétfőn visszatért a komp a kikötőbe, miután a legénység egy hét után befejezte a sztrájkot.",
        "A társaság közölte, hogy az utasok visszakapják a törölt járatok jegyeinek árát.",
        "A város polgármestere szerint a hajó fontosabb a szigetnek, mint a jövőre épülő híd.",
    ),
    "ro": (
        "Feribotul s-a întors în port după grevă",
        "Feribotul s-a întors luni în port, după ce echipajul a încheiat greva începută acum o săptămână.",
        "Compania a anunţat că pasagerii îşi vor primi banii înapoi pentru cursele anulate.",
        "Primăriţa oraşului a spus că vasul este mai important pentru insulă decât podul ce va fi construit anul viitor.",
    ),
    "hr": (
        "Trajekt se nakon štrajka vratio u luku",
        "Trajekt se u ponedjeljak vratio u luku nakon što je posada poslije tjedan dana završila štrajk.",
        "Tvrtka je priopćila da će putnici dobiti natrag novac za sve otkazane vožnje.",
        "Gradonačelnica je rekla da je brod za otok važniji od mosta koji bi trebao biti sagrađen sljedeće godine.",
    ),
    "sl": (
        "Trajekt se je po stavki vrnil v pristanišče",
        "Trajekt se je v ponedeljek vrnil v pristanišče, ko je posadka po tednu dni končala stavko.",
        "Družba je sporočila, da bodo potniki dobili povrnjen denar za vse odpovedane vožnje.",
        "Županja je dejala, da je ladja za otok pomembnejša od mostu, ki naj bi ga zgradili prihodnje leto.",
    ),
    "de": (
        "Fähre kehrt nach dem Streik zurück",
        "Die Fähre ist am Montag in den Hafen zurückgekehrt, nachdem die Besatzung den Streik beendet hatte.",
        "Das Unternehmen erklärte, die Fahrgäste würden das Geld für ausgefallene Fahrten zurückerhalten.",
        "Die Bürgermeisterin sagte, für die Insel sei das Schiff wichtiger als die Brücke, die nächstes Jahr gebaut werden soll.",
    ),
    "fr": (
        "Le ferry rentre au port après la grève",
        "Le ferry est rentré lundi au port, l'équipage ayant mis fin à la grève commencée il y a une semaine.",
        "La compagnie a annoncé que les passagers seraient remboursés des traversées annulées.",
        "Pour la maire de la ville, le bateau compte plus pour l'île que le pont qui doit être bâti l'année prochaine.",
    ),
    "es": (
        "El transbordador volvió al puerto tras la huelga, según la compañía",
        "El transbordador volvió el lunes al puerto después de que la tripulación pusiera fin a la huelga.",
        "La compañía anunció que devolverá a los pasajeros el dinero de los viajes que se cancelaron.",
        "La alcaldesa dijo que para la isla el barco es más importante que el puente previsto para el próximo año.",
    ),
    "pt": (
        "A balsa voltou ao porto após a paralisação",
        "A balsa voltou na segunda-feira ao porto, depois que a tripulação encerrou a greve de uma semana.",
        "A companhia informou que os passageiros receberão de volta o dinheiro das viagens canceladas.",
        "A prefeita disse que a embarcação é mais importante para a ilha do que a ponte que será construída no próximo ano.",
    ),
    "sv": (
        "Färjan är åter i hamn efter strejken",
        "Färjan kom på måndagen tillbaka till hamnen sedan besättningen hade avslutat sin strejk.",
        "Bolaget meddelade att passagerarna får tillbaka pengarna för alla inställda turer.",
        "Kommunens ordförande sade att båten är viktigare för ön än bron som ska byggas nästa år.",
    ),
    "da": (
        "Færgen er tilbage i havn efter strejken på øen",
        "Færgen kom mandag tilbage til havnen, efter at besætningen havde afsluttet sin strejke.",
        "Selskabet oplyste, at passagererne får pengene tilbage for alle aflyste afgange.",
        "Borgmesteren sagde, at båden er vigtigere for øen end broen, der skal bygges næste år.",
    ),
    "fi": (
        "Lautta palasi satamaan lakon jälkeen",
        "Lautta palasi maanantaina satamaan, kun miehistö päätti viikon kestäneen lakon.",
        "Yhtiö kertoi, että matkustajat saavat rahansa takaisin kaikista peruutetuista vuoroista.",
        "Kaupunginjohtajan mukaan laiva on saarelle tärkeämpi kuin ensi vuonna rakennettava silta.",
    ),
    "is": (
        "Ferjan sneri aftur til hafnar eftir verkfallið",
        "Ferjan sneri aftur til hafnar á mánudag þegar áhöfnin hafði bundið enda á verkfallið.",
        "Félagið sagði að farþegar fengju endurgreitt fyrir allar ferðir sem féllu niður.",
        "Bæjarstjórinn sagði að báturinn væri eyjunni mikilvægari en brúin sem á að reisa á næsta ári.",
    ),
    "et": (
        "Praam jõudis pärast streiki tagasi sadamasse",
        "Praam jõudis esmaspäeval tagasi sadamasse, kui meeskond oli nädala pärast streigi lõpetanud.",
        "Ettevõte teatas, et reisijad saavad kõigi ärajäänud sõitude eest raha tagasi.",
        "Linnapea ütles, et laev on saarele tähtsam kui sild, mida kavatsetakse ehitada järgmisel aastal.",
    ),
    "lv": (
        "Prāmis pēc streika atgriezies ostā",
        "Prāmis pirmdien atgriezās ostā, kad apkalpe pēc nedēļas bija beigusi streiku.",
        "Uzņēmums paziņoja, ka pasažieri saņems atpakaļ naudu par visiem atceltajiem reisiem.",
        "Pilsētas mēre teica, ka kuģis salai ir svarīgāks nekā tilts, ko plānots būvēt nākamgad.",
    ),
    "lt": (
        "Keltas po streiko grįžo į uostą",
        "Keltas pirmadienį grįžo į uostą, kai įgula po savaitės baigė streiką.",
        "Bendrovė pranešė, kad keleiviai atgaus pinigus už visus atšauktus reisus.",
        "Miesto merė sakė, kad laivas salai svarbesnis už tiltą, kurį ketinama statyti kitąmet.",
    ),
    "tr": (
        "Feribot grevden sonra limana döndü, yolcular şaşırdı",
        "Feribot, mürettebatın bir hafta süren grevi bitirmesinin ardından pazartesi günü limana döndü.",
        "Şirket, iptal edilen seferler için yolculara paralarının geri ödeneceğini açıkladı.",
        "Belediye başkanı, geminin ada için gelecek yıl yapılacak köprüden daha önemli olduğunu söyledi.",
    ),
    "mt": (
        "Il-vapur lura fil-port wara l-istrajk, qalet il-kumpanija",
        "Il-vapur reġa' lura fil-port it-Tnejn wara li l-ekwipaġġ temm l-istrajk li kien ilu għaddej ġimgħa.",
        "Il-kumpanija ħabbret li l-passiġġieri se jieħdu lura l-flus tal-vjaġġi kollha mħassra.",
        "Is-sindku qalet li l-bastiment hu aktar importanti għall-gżira mill-pont li għandu jinbena s-sena d-dieħla.",
    ),
    "eo": (
        "La pramo revenis al la haveno post la striko, diris ŝia ĉefo",
        "La pramo revenis lunde al la haveno, kiam la ŝipanaro ĉesigis la strikon post unu semajno.",
        "La kompanio sciigis, ke la pasaĝeroj ricevos sian monon pro ĉiuj nuligitaj vojaĝoj.",
        "La urbestrino diris, ke la ŝipo estas pli grava por la insulo ol la ponto, kiun oni konstruos venontjare; ĝi jam tro aĝas.",
    ),
    "cy": (
        "Y fferi'n ôl yn yr harbwr wedi'r streic, medd y tŵr",
        "Daeth y fferi yn ôl i'r harbwr ddydd Llun ar ôl i'r criw roi diwedd ar eu streic o wythnos.",
        "Dywedodd y cwmni y byddai'r teithwyr yn cael eu harian yn ôl am bob mordaith a gafodd ei chanslo; mae'r dŵr yn dawel.",
        "Yn ôl maer y dref mae'r llong yn bwysicach i'r ynys na'r bont a gaiff ei chodi y flwyddyn nesaf; ŵyr neb pryd.",
    ),
    "ru": (
        "Паром вернулся в порт после забастовки",
        "Паром вернулся в порт в понедельник, когда экипаж после недели завершил забастовку.",
        "Компания сообщила, что пассажирам вернут деньги за все отмененные рейсы.",
        "Мэр города сказала, что судно важнее для острова, чем мост, который построят в следующем году.",
    ),
    "uk": (
        "Пором повернувся до порту після страйку",
        "Пором повернувся до порту в понеділок, коли екіпаж після тижня завершив страйк.",
        "Компанія повідомила, що пасажирам повернуть гроші за всі скасовані рейси.",
        "Міська голова сказала, що судно важливіше для острова, ніж міст, який збудують наступного року.",
    ),
    "bg": (
        "Фериботът се върна в пристанището след стачката",
        "Фериботът се върна в пристанището в понеделник, след като екипажът прекрати стачката.",
        "Дружеството съобщи, че пътниците ще получат обратно парите си за отменените курсове.",
        "Кметицата каза, че корабът е по-важен за острова от моста, който ще бъде построен догодина.",
    ),
    "sr": (
        "Скела се после штрајка вратила у пристаниште",
        "Скела се у понедељак вратила у пристаниште пошто је посада после недељу дана завршила штрајк.",
        "Предузеће је саопштило да ће путницима бити враћен новац за све отказане вожње.",
        "Градоначелница је рекла да је брод за острво важнији од моста који ће бити изграђен идуће године.",
    ),
    "el": (
        "Το πλοίο επέστρεψε στο λιμάνι μετά την απεργία",
        "Το πλοίο επέστρεψε τη Δευτέρα στο λιμάνι, αφού το πλήρωμα τερμάτισε την απεργία μιας εβδομάδας.",
        "Η εταιρεία ανακοίνωσε ότι οι επιβάτες θα πάρουν πίσω τα χρήματά τους για τα δρομολόγια που ακυρώθηκαν.",
        "Η δήμαρχος είπε ότι το πλοίο είναι πιο σημαντικό για το νησί από τη γέφυρα που θα χτιστεί του χρόνου.",
    ),
    "he": (
        "המעבורת חזרה לנמל אחרי השביתה",
        "המעבורת חזרה ביום שני לנמל לאחר שהצוות סיים את השביתה שנמשכה שבוע.",
        "החברה הודיעה כי הנוסעים יקבלו בחזרה את כספם על כל ההפלגות שבוטלו.",
        "ראש העיר אמרה כי הספינה חשובה יותר לאי מן הגשר שייבנה בשנה הבאה.",
    ),
    "ar": (
        "العبارة تعود إلى الميناء بعد الإضراب",
        "عادت العبارة يوم الاثنين إلى الميناء بعد أن أنهى الطاقم إضرابا استمر أسبوعا.",
        "وأعلنت الشركة أن المسافرين سيستعيدون ثمن تذاكر جميع الرحلات الملغاة.",
        "وقالت رئيسة البلدية إن السفينة أهم للجزيرة من الجسر الذي سيبنى في العام المقبل.",
    ),
    "th": (
        "เรือเฟอร์รี่กลับเข้าท่าหลังการประท้วง",
        "เรือเฟอร์รี่กลับเข้าท่าเมื่อวันจันทร์ หลังจากลูกเรือยุติการประท้วงที่ยาวนานหนึ่งสัปดาห์",
        "บริษัทแจ้งว่าผู้โดยสารจะได้รับเงินคืนสำหรับเที่ยวเรือที่ยกเลิกทั้งหมด",
        "นายกเทศมนตรีกล่าวว่าเรือลำนี้สำคัญต่อเกาะมากกว่าสะพานที่จะสร้างในปีหน้า",
    ),
    "vi": (
        "Phà trở lại cảng sau cuộc đình công",
        "Chiếc phà đã trở lại cảng hôm thứ Hai sau khi thủy thủ đoàn chấm dứt cuộc đình công kéo dài một tuần.",
        "Công ty cho biết hành khách sẽ được hoàn tiền cho tất cả các chuyến đã bị hủy.",
        "Thị trưởng nói rằng con tàu quan trọng với hòn đảo hơn cây cầu sẽ được xây vào năm tới.",
    ),
    "ja": (
        "ストライキ終了、フェリーが港に戻る",
        "フェリーは月曜日、乗組員が一週間続いたストライキを終えたため、港に戻った。",
        "会社は、欠航となったすべての便の料金を乗客に払い戻すと発表した。",
        "市長は、来年建設される橋よりもこの船のほうが島にとって大切だと語った。",
    ),
    "zh": (
        "罢工结束，渡轮返回港口",
        "星期一，船员结束了为期一周的罢工，渡轮随即返回港口。",
        "公司表示，所有取消班次的乘客都将得到退款。",
        "市长说，对这座岛来说，这艘船比明年要修建的大桥更重要。",
    ),
    "zh-tw": (
        "罷工結束，渡輪返回港口",
        "星期一，船員結束了為期一週的罷工，渡輪隨即返回港口。",
        "公司表示，所有取消班次的乘客都將得到退款。",
        "市長說，對這座島來說，這艘船比明年要興建的大橋更重要。",
    ),
    "ko": (
        "파업 끝나고 여객선 항구로 돌아와",
        "선원들이 일주일간 이어진 파업을 끝내면서 여객선이 월요일 항구로 돌아왔다.",
        "회사는 취소된 모든 배편의 요금을 승객들에게 돌려주겠다고 밝혔다.",
        "시장은 내년에 지어질 다리보다 이 배가 섬에 더 중요하다고 말했다.",
    ),
}  # fmt: skip

# Encodings, by Python's names, and the languages that were written in them.
ENCODINGS: dict[str, str] = {
    "utf-8": "en cs de el ru ar th vi ja zh ko",
    "utf-8-sig": "fr ru ja",
    "utf-16": "en de ru ja",
    "utf-16-le": "en de ru ja he",
    "utf-16-be": "fr el ko",
    "utf-32": "es zh",
    "cp1250": "cs pl hu ro hr sl",
    "iso8859-2": "cs pl hu ro hr sl",
    "cp1252": "en de fr es pt sv da fi is",
    "iso8859-1": "de fr es pt sv da is",
    "iso8859-15": "fr fi et",
    "mac-roman": "en de fr es",
    "iso8859-3": "mt eo",
    "iso8859-4": "lv lt et",
    "iso8859-10": "is sv",
    "iso8859-13": "lv lt et",
    "iso8859-14": "cy",
    "iso8859-16": "ro",
    "cp1257": "lv lt et",
    "cp1251": "ru uk bg sr",
    "iso8859-5": "ru bg sr",
    "koi8-r": "ru bg",
    "koi8-u": "uk",
    "cp866": "ru bg",
    "mac-cyrillic": "ru uk",
    "cp1253": "el",
    "iso8859-7": "el",
    "cp1254": "tr",
    "iso8859-9": "tr",
    "cp1255": "he",
    "iso8859-8": "he",
    "cp1256": "ar",
    "iso8859-6": "ar",
    "cp1258": "vi",
    "cp874": "th",
    "gbk": "zh",
    "gb18030": "zh",
    "hz": "zh",
    "big5": "zh-tw",
    "euc_jp": "ja",
    "cp932": "ja",
    "iso2022_jp": "ja",
    "euc_kr": "ko",
    "iso2022_kr": "ko",
}


@dataclass(frozen=True, slots=True)
class Sample:
    """A text, in an encoding."""

    encoding: str
    language: str
    length: str
    text: str
    raw: bytes


def samples() -> Iterator[Sample]:
    """Every language in every encoding it was written in: as a headline, a sentence and a paragraph."""
    for encoding, languages in ENCODINGS.items():
        for language in languages.split():
            headline, sentence, *rest = NEWS[language]
            for length, text in (
                ("headline", headline),
                ("sentence", sentence),
                ("paragraph", "\n".join((headline, sentence, *rest))),
            ):
                text = _fitting(text, encoding)
                yield Sample(encoding, language, length, text, text.encode(encoding))


def _fitting(text: str, encoding: str) -> str:
    """Vietnamese in windows-1258 writes tones apart; Romanian in 8859-16 has commas, no cedillas."""
    if encoding == "iso8859-16":
        return text.translate(str.maketrans("şţŞŢ", "șțȘȚ"))
    if encoding != "cp1258":
        return text
    made = []
    for letter in text:
        apart = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in apart if mark in "\u0300\u0301\u0303\u0309\u0323"), "")
        made.append(unicodedata.normalize("NFC", apart.replace(tone, "")) + tone if tone else letter)
    return "".join(made)
