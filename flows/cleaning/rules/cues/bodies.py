"""Who asks as houses do, for its own: theatres, schools, towns. Where one stands in a line it is not the house that asks,
unless the line says "our".
"""

from __future__ import annotations

BODIES = {
    "en": "theatre|theater|museum|library|school|parish|church|choir|festival|hospital|clinic|hospice|fire station|fire brigade|fire service|town hall|rowing club|allotment*|civil protection|water board|blood bank|ferry company",
    "de": "theater*|museum*|bücherei*|schule*|gemeinde*|kirche*|chor|chors|festival*|krankenhaus*|klinik*|feuerwehr*|rathaus*|verein*|katastrophenschutz*|stadtwerke*|landkreis*|landratsamt*|hafenamt*",
    "fr": "théâtre|musée|bibliothèque|école|collège|lycée|paroisse|église|chorale|festival|hôpital|clinique|pompiers|commune|association|régie|préfecture",
    "es": "teatro|museo|biblioteca|escuela|colegio|parroquia|iglesia|coro|festival|hospital|bomberos|barrio|asociación|protección civil|municipio",
    "pt": "teatro|museu|biblioteca|escola|paróquia|igreja|coral|festival|hospital|bombeiros|rua|bairro|associação|defesa civil|município|posto",
    "it": "teatro|museo|biblioteca|scuola|parrocchia|chiesa|coro|festival|ospedale|pompieri|quartiere|associazione|protezione civile",
    "nl": "theater|museum|bibliotheek|school|parochie|kerk|koor|festival|ziekenhuis|brandweer|buurt|vereniging|waterschap",
    "sv": "teatern*|museet*|biblioteket*|skolan*|församling*|kyrkan*|kören*|festivalen*|sjukhus*|brandkåren|räddningstjänst*|förening*|kommunens|kommunen",
    "da": "teatret*|museet*|biblioteket*|skolen*|kirken*|koret*|festivalen*|sygehus*|brandvæsen*|forening*|kommunen*",
    "no": "teatret*|museet*|biblioteket*|skolen*|kirken*|koret*|festivalen*|sykehus*|brannvesen*|forening*|kommunen*",
    "fi": "teatteri*|museo*|kirjasto*|koulu*|seurakun*|kirkko*|kuoro*|festivaali*|sairaala*|pelastuslaitos*|yhdisty*|kunnan|kaupungin",
    "pl": "teatr*|muze*|bibliote*|szkoł*|parafi*|kości*|chór*|festiwal*|szpital*|straż*|gmin*|stowarzysz*|wodociąg*",
    "cs": "divadl*|muze*|knihovn*|škol*|farnost*|kostel*|sbor*|festival*|nemocnic*|hasič*|obec|obce|spolek|spolku|vodár*|radnic*",
    "sk": "divadl*|múze*|knižnic*|škol*|farnos*|kostol*|zbor*|festival*|nemocnic*|hasič*|obec|obce|spolok|radnic*",
    "hu": "színház*|múzeum*|könyvtár*|iskol*|templom*|kórus*|fesztivál*|kórház*|tűzolt*|önkormányz*|egyesület*",
    "ro": "teatr*|muze*|bibliotec*|școal*|școl*|paroh*|biseric*|festival*|spital*|pompier*|asociați*|comun*",
    "bg": "театър*|музе*|библиотек*|училищ*|църк*|хор*|фестивал*|болниц*|пожарна*|община*|читалищ*",
    "ru": "театр*|музе*|библиотек*|школ*|приход*|церк*|хор|хора|фестивал*|больниц*|пожарн*|мчс|водоканал*|двор*|кружк*",
    "uk": "театр*|музе*|бібліотек*|школ*|церк*|хор|хору|фестивал*|лікарн*|пожежн*|дснс|громад*",
    "hr": "kazališt*|pozorišt*|muzej*|knjižnic*|bibliotek*|škol*|župa|župe|crkv*|zbor*|festival*|bolnic*|vatrogas*|općin*|opštin*|udrug*",
    "el": "θέατρο|θεάτρου|μουσείο|μουσείου|βιβλιοθήκη*|σχολεί*|ενορί*|εκκλησί*|χορωδία*|φεστιβάλ|νοσοκομεί*|πυροσβεστικ*|σύλλογο*|συλλόγου",
    "tr": "tiyatro*|müze*|kütüphane*|okul*|kilise*|cami*|koro*|festival*|hastane*|itfaiye*|valili*|dernek*|derneğ*|afad*",
    "id": "teater|museum|perpustakaan|sekolah|masjid|gereja|paduan suara|festival|rumah sakit|puskesmas|desa|kelurahan|bupati|bpbd",
    "vi": "nhà hát|bảo tàng|thư viện|trường|nhà thờ|hợp xướng|lễ hội|bệnh viện|trạm y tế|xã|phường|thôn|tổ dân phố",
    "ja": "図書館|博物館|美術館|学校|教会|合唱団|病院|消防|町内会|役場|市役所|水道局|町の|村の|市の",
    "zh": "图书馆|圖書館|博物馆|博物館|学校|學校|教会|教會|合唱团|合唱團|医院|醫院|消防|居委会|村委会|社区居民|水务",
    "ko": "도서관|박물관|미술관|학교|교회|합창단|병원|소방|주민센터|시청|구청",
    "ar": "المسرح|المتحف|المكتبة|المدرسة|المسجد|الكنيسة|الجوقة|المهرجان|المستشفى|الدفاع المدني|الميناء|الحي",
    "hi": "पुस्तकालय|संग्रहालय|विद्यालय|स्कूल|मंदिर|अस्पताल|पंचायत|नगर निगम|सरपंच|बंदरगाह",
    "he": "המוזיאון|הספרייה|בית הספר|הכנסייה|בית הכנסת|המקהלה|הפסטיבל|בית החולים|הנמל|השכונה",
}  # fmt: skip
