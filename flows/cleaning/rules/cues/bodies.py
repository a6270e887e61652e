"""Who asks as houses do, for its own: theatres, schools, towns. Where one stands in a line it is not the house that asks,
unless the line says "our".
"""

from __future__ import annotations

BODIES = {
    "en": "council|council s|theatre|theater|museum|library|school|parish|church|choir|festival|hospital|clinic|hospice|fire station|fire brigade|fire service|town hall|rowing club|allotment*|civil protection|water board|water works|blood bank|ferry company|bus company|town archive|city archive|county archive|national archive*|gym|swimming|pool|coastguard|red cross|lifeboat|food bank|prison|animal shelter|choir s|county s|town s|village s",
    "de": "theater*|museum*|bücherei*|schule*|kirche*|chor|chors|festival*|krankenhaus*|klinik*|feuerwehr*|rathaus*|verein|vereins|vereine|vereinen|katastrophenschutz*|stadtarchiv*|wasserwerk*|schwimmbad*|hallenbad*|kindergarten*|tierheim*|stadtwerke*|landkreis*|landratsamt*|hafenamt*",
    "fr": "théâtre|musée|bibliothèque|école|collège|lycée|paroisse|église|chorale|festival|hôpital|clinique|pompiers|association|régie|préfecture|archives municipales|piscine|caserne|croix rouge|mairie|opéra",
    "es": "teatro|museo|biblioteca|escuela|colegio|parroquia|iglesia|coro|festival|hospital|bomberos|asociación|protección civil|archivo municipal|piscina|guardia costera|cruz roja|ayuntamiento|alcaldía",
    "pt": "teatro|museu|biblioteca|escola|paróquia|igreja|coral|festival|hospital|bombeiros|associação|defesa civil|posto de saúde|arquivo municipal|piscina|guarda costeira|cruz vermelha|prefeitura",
    "it": "teatro|museo|biblioteca|scuola|parrocchia|chiesa|coro|festival|ospedale|pompieri|associazione|protezione civile|archivio comunale|archivio di stato|acquedotto|piscina|guardia costiera|croce rossa",
    "nl": "theater|museum|bibliotheek|school|parochie|kerk|koor|festival|ziekenhuis|brandweer|vereniging|waterschap|stadsarchief|zwembad|kustwacht|rode kruis|gemeentehuis",
    "sv": "teatern*|museet*|biblioteket*|skolan*|församling*|kyrkan*|kören*|festivalen*|sjukhus*|brandkåren|räddningstjänst*|förening*|kommunens|kommunen|stadsarkivet*|badhuset*|kustbevakning*",
    "da": "teatret*|museet*|biblioteket*|skolen*|kirken*|koret*|festivalen*|sygehus*|brandvæsen*|forening*|kommunen*",
    "no": "teatret*|museet*|biblioteket*|skolen*|kirken*|koret*|festivalen*|sykehus*|brannvesen*|forening*|kommunen*",
    "fi": "teatteri*|museo*|kirjasto*|koulu*|seurakun*|kirkko*|kuoro*|festivaali*|sairaala*|pelastuslaitos*|yhdisty*|kunnan|kaupungin",
    "pl": "teatr*|muze*|bibliote*|szkoł*|parafi*|kości*|chór*|festiwal*|szpital*|straż*|stowarzysz*|wodociąg*|basen*",
    "cs": "divadl*|muze*|knihovn*|škol*|farnost*|kostel*|sbor*|festival*|nemocnic*|hasič*|spolek|spolku|vodár*|radnic*|bazén*",
    "sk": "divadl*|múze*|knižnic*|škol*|farnos*|kostol*|zbor*|festival*|nemocnic*|hasič*|spolok|radnic*",
    "hu": "színház*|múzeum*|könyvtár*|iskol*|templom*|kórus*|fesztivál*|kórház*|tűzolt*|önkormányz*|egyesület*",
    "ro": "teatr*|muze*|bibliotec*|școal*|școl*|paroh*|biseric*|festival*|spital*|pompier*|asociați*|comunei|primări*",
    "bg": "театър*|музе*|библиотек*|училищ*|църк*|хорът|фестивал*|болниц*|пожарна*|община*|читалищ*",
    "ru": "театр*|музе*|библиотек*|школ*|приход*|церк*|хор|хора|фестивал*|больниц*|пожарн*|мчс|водоканал*|кружк*|бассейн*",
    "uk": "театр*|музе*|бібліотек*|школ*|церк*|хор|хору|фестивал*|лікарн*|пожежн*|дснс|водоканал*",
    "hr": "kazališt*|pozorišt*|muzej*|knjižnic*|bibliotek*|škol*|župa|župe|crkv*|zbor*|festival*|bolnic*|vatrogas*|općin*|opštin*|udrug*",
    "el": "θέατρο|θεάτρου|μουσείο|μουσείου|βιβλιοθήκη*|σχολεί*|ενορί*|εκκλησί*|χορωδία*|φεστιβάλ|νοσοκομεί*|πυροσβεστικ*|σύλλογο*|συλλόγου",
    "tr": "tiyatro*|müze*|kütüphane*|okul*|kilise*|camii|koro*|festival*|hastane*|itfaiye*|İtfaiye*|belediye*|valili*|dernek*|derneğ*|afad*|havuz*",
    "id": "teater|museum|perpustakaan|sekolah|masjid|gereja|paduan suara|festival|rumah sakit|puskesmas|desa|kelurahan|bupati|bpbd",
    "vi": "nhà hát|bảo tàng|thư viện|nhà trường|trường học|của trường|nhà thờ|hợp xướng|lễ hội|bệnh viện|trạm y tế|của xã|của phường|của thôn|tổ dân phố",
    "ja": "図書館|博物館|美術館|学校|教会|合唱団|病院|消防|町内会|役場|市役所|水道局|銀行",
    "zh": "图书馆|圖書館|博物馆|博物館|学校|學校|教会|教會|合唱团|合唱團|医院|醫院|消防|居委会|村委会|社区居民|水务|镇政府|市府|银行|銀行",
    "ko": "도서관|박물관|미술관|학교|교회|합창단|병원|소방서|주민센터|구청",
    "ar": "المسرح|المتحف|المكتبة|المدرسة|المسجد|الكنيسة|الجوقة|المهرجان|المستشفى|الدفاع المدني|الميناء|المطافئ",
    "hi": "पुस्तकालय|संग्रहालय|विद्यालय|स्कूल|मंदिर|अस्पताल|पंचायत|नगर निगम|सरपंच|बंदरगाह|अग्निशमन",
    "he": "המוזיאון|הספרייה|בית הספר|הכנסייה|בית הכנסת|המקהלה|הפסטיבל|בית החולים|הנמל",
}  # fmt: skip
