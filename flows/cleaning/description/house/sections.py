"""The section that a text prints: in the way that leads to its page, or in the line above its headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from unicodedata import category

from flows.cleaning.description.people.furniture import is_furniture
from flows.cleaning.description.people.persons import FUSED
from flows.cleaning.description.reading import Found, Reading
from flows.cleaning.description.sites import as_address
from flows.cleaning.text.lines import small
from flows.documents import Evidence

NOWHERE = frozenset(
    (
        "uncategorized", "uncategorised", "unkategorisiert", "allgemein", "nicht kategorisiert", "non classé", "sin categoría",
        "sin categorizar", "sem categoria", "senza categoria", "geen categorie", "niet gecategoriseerd", "okategoriserade",
        "ukategoriseret", "ukategorisert", "bez kategorii", "bez kategorie", "nezařazené", "без рубрики", "без категорії", "fără categorie",
        "kategorilenmemiş", "genel", "chưa được phân loại", "tak berkategori", "tidak berkategori", "未分类", "未分類", "미분류", "غير مصنف",
        "all", "home", "homepage", "home page", "front page", "frontpage", "slider", "featured", "default", "none",
        "newsarticle", "blogposting", "webpage",  # what kind of page it is, by schema.org
    )
)  # fmt: skip
"""Where systems file what nobody filed, and where all sites lead: these say nothing of an article."""
_BEGINNINGS = (
    "home", "homepage", "home page", "front", "front page", "frontpage", "startseite", "start", "accueil", "inicio", "portada", "início", "hem", "forside", "forsiden", "hjem",
    "etusivu", "strona główna", "domů", "úvod", "главная", "головна", "anasayfa", "ana sayfa", "beranda", "trang chủ", "acasă", "főoldal", "kezdőlap",
    "naslovnica", "αρχική", "首页", "首頁", "ホーム", "홈", "الرئيسية", "خانه", "דף הבית", "होम", "หน้าแรก",
)  # fmt: skip
"""What a site calls the page from which ways lead."""
ANYWHERE = frozenset(
    (
        *_BEGINNINGS,
        "news", "all news", "latest news", "latest", "articles", "article", "stories", "blog", "blogs", "our blog", "archive", "archives", "posts", "topics", "all topics", "categories", "directory", "nachrichten", "aktuell", "aktuelles", "artikel",
        "actualité", "actualités", "noticias", "artículos", "notícias", "artigos", "notizie", "articoli", "nieuws", "nyheter", "nyheder",
        "uutiset", "wiadomości", "aktualności", "zprávy", "новости", "новини", "haberler", "berita", "tin tức",
        "știri", "hírek", "vijesti", "ειδήσεις", "新闻", "新聞", "ニュース", "뉴스", "أخبار", "اخبار", "חדשות", "न्यूज़", "ข่าว",
    )
)  # fmt: skip
"""What the ways to articles begin with on any site."""
_HOME = frozenset(_BEGINNINGS)
_TOPICS = {
    "en": (
        "politics world national international local nation region opinion editorial editorials commentary analysis business economy finance money markets companies "
        "technology tech science space environment climate energy nature weather health wellness medicine education religion culture arts art books music film movies "
        "television theatre entertainment celebrity showbiz lifestyle style fashion beauty food recipes travel property housing homes transport motoring autos cars "
        "crime courts law defence defense security media sport sports football soccer cricket rugby tennis golf basketball baseball hockey boxing cycling racing "
        "gaming games europe asia africa americas australia uk usa obituaries features letters investigations gardening parenting agriculture farming fitness auto climate elections election us us-news investing wildlife innovation universities theater dining wine real-estate|middle east|asia pacific|latin america|north america|human rights|real estate|white house|foreign affairs|fact check|u.s."
    ),
    "de": (
        "politik innenpolitik außenpolitik wirtschaft finanzen börse unternehmen inland ausland welt international deutschland schweiz österreich europa panorama gesellschaft vermischtes lokales "
        "regional region kultur feuilleton kino musik literatur bücher medien netzwelt digital technik wissen wissenschaft gesundheit umwelt klima natur bildung schule reise "
        "auto mobilität verkehr immobilien karriere leben ratgeber mode essen justiz kriminalität blaulicht polizei wetter meinung debatte kommentare fußball sport wintersport boulevard leute"
    ),
    "fr": "politique monde international société économie entreprises culture cinéma musique livres sciences santé planète environnement climat éducation médias justice faits-divers sports football opinions débats idées région régions voyage europe afrique tech high-tech immobilier",
    "es": "política mundo internacional internacionales nacional economía empresas mercados sociedad cultura cine música libros ciencia tecnología salud educación medioambiente sucesos policiales justicia deportes fútbol opinión gente espectáculos viajes motor vivienda regional provincia españa méxico argentina américa europa",
    "pt": "política mundo internacional brasil país economia negócios mercados sociedade cultura cinema música livros ciência tecnologia saúde educação ambiente cotidiano polícia justiça esporte esportes desporto futebol opinião famosos viagem cidades",
    "it": "politica mondo esteri interni cronaca economia finanza imprese società cultura spettacoli cinema musica libri scienza scienze tecnologia salute ambiente scuola istruzione giustizia sport calcio opinioni viaggi motori difesa regioni",
    "nl": "politiek binnenland buitenland economie financieel samenleving cultuur wetenschap tech gezondheid onderwijs klimaat milieu sport voetbal regio opinie media reizen wonen",
    "sv da no": "inrikes utrikes politik ekonomi näringsliv samhälle kultur nöje vetenskap teknik hälsa klimat miljö utbildning sport fotboll åsikt debatt ledare lokalt innenriks utenriks økonomi næringsliv samfunn kjendis helse miljø utdanning fotball indland udland erhverv samfund kendte sundhed klima uddannelse fodbold",
    "fi": "kotimaa ulkomaat politiikka talous kulttuuri viihde tiede terveys ympäristö urheilu jalkapallo mielipide",
    "pl": "polityka polska świat gospodarka biznes społeczeństwo kultura nauka technologia zdrowie środowisko edukacja sport opinie region kraj",
    "cs sk": "politika domácí domácí zahraničí zahraniční svět ekonomika byznys společnost kultura věda technika zdraví vzdělání sport názory krimi regiony slovensko svet zo domova zahraničie",
    "hu": "belföld külföld politika gazdaság kultúra tudomány egészség sport vélemény",
    "ro": "politică externe intern economie societate cultură știință sănătate educație sport opinii",
    "hr sr": "politika svijet svet hrvatska srbija gospodarstvo ekonomija društvo kultura znanost nauka zdravlje sport kolumne crna kronika",
    "tr": "gündem siyaset politika dünya ekonomi türkiye yaşam kültür sanat bilim teknoloji sağlık eğitim çevre spor futbol magazin yazarlar",
    "id": "politik nasional internasional dunia ekonomi bisnis hukum daerah budaya teknologi kesehatan pendidikan lingkungan olahraga bola opini hiburan otomotif",
    "vi": "|chính trị|thời sự|thế giới|kinh tế|kinh doanh|xã hội|văn hóa|giải trí|khoa học|công nghệ|sức khỏe|giáo dục|môi trường|pháp luật|thể thao|bóng đá|đời sống|du lịch|bất động sản",
    "ru uk": "политика мир россия экономика бизнес общество культура наука технологии здоровье образование экология происшествия спорт футбол мнения політика світ україна економіка бізнес суспільство наука технології здоров'я освіта події культура",
    "el": "πολιτική κόσμος διεθνή ελλάδα οικονομία επιχειρήσεις κοινωνία πολιτισμός επιστήμη τεχνολογία υγεία παιδεία περιβάλλον αθλητικά σπορ απόψεις",
    "ar fa he": "سياسة السياسة العالم محليات اقتصاد الاقتصاد مال ثقافة فنون علوم تكنولوجيا صحة تعليم رياضة الرياضة منوعات رأي سیاسی سیاست جهان اقتصاد اقتصادی جامعه اجتماعی فرهنگی فرهنگ علمی فناوری سلامت ورزش ورزشی פוליטיקה חדשות בעולם כלכלה תרבות מדע טכנולוגיה בריאות חינוך ספורט דעות",
    "hi bn": "राजनीति देश दुनिया विदेश व्यापार बिज़नेस अर्थव्यवस्था मनोरंजन खेल विज्ञान स्वास्थ्य शिक्षा राज्य রাজনীতি বিশ্ব আন্তর্জাতিক দেশ অর্থনীতি বাণিজ্য খেলা বিনোদন বিজ্ঞান প্রযুক্তি স্বাস্থ্য শিক্ষা মতামত",
    "zh ja ko": "政治 国际 國際 国内 國內 两岸 兩岸 社会 社會 财经 財經 经济 經濟 产经 產經 文化 科技 科学 科學 健康 教育 体育 體育 运动 運動 娱乐 娛樂 评论 評論 生活 军事 軍事 経済 国際 社会 地域 スポーツ エンタメ 科学 文化 オピニオン ビジネス テクノロジー 정치 경제 사회 국제 세계 문화 스포츠 연예 과학 건강 교육 오피니언 산업",
    "th": "การเมือง เศรษฐกิจ สังคม ต่างประเทศ กีฬา บันเทิง วัฒนธรรม เทคโนโลยี สุขภาพ การศึกษา",
}  # fmt: skip
"""What sections of papers are called, by language; several words of one name are parted by bars."""


def _names(listed: str) -> Iterator[str]:
    words, *more = listed.split("|")
    yield from words.split()
    yield from more


TOPICS = frozenset(small(name) for listed in _TOPICS.values() for name in _names(listed))
_JOINING = frozenset(
    (
        "&",
        "and",
        "und",
        "et",
        "y",
        "e",
        "en",
        "och",
        "og",
        "ja",
        "i",
        "și",
        "ve",
        "dan",
        "и",
        "та",
        "και",
        "news",
        "the",
        "of",
    )
)
"""What stands between topics of one section: "World News", "Arts & Culture"."""
_STEP, _LETTERS = 4, 34
"""Words and characters of a section's name."""
_CODE = 2
"""Letters of a language by which pages are chosen: "EN"."""
_NEAR = 4
"""Lines above a headline in which the way to its page stands."""
_TIMES = 4
"""Lines that bear the headline above which is looked, the lowest first."""
_STEPS = 4
"""Names on such a way at most, beginning and headline left out."""
_TITLE = 12
"""Characters of a headline that is not by chance the end of a line."""
_LONGEST = 300
"""Characters of a line that shows the way."""
_LABELS = 2
"""Lines above a headline of which one may name its section."""
_FUSED = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_ARROW = re.compile(r"\s*[>»›❯→⟩/]\s*")
_PARTED = re.compile(r"\s*[>»›❯→⟩|/·]\s*")
_MARKS = " >»›❯→/|·:"
_HERE = re.compile(
    r"(?i)(?:you are (?:here|at)|sie sind hier|(?:vous êtes|vous etes) ici|está[s]? aquí|você está aqui|ti trovi in|sei qui|je bent hier|u bent hier|du är här|du er her)\s*:?\s*"
)


def printed_section(
    reading: Reading, headlines: tuple[int, ...], title: str, others: Iterable[str]
) -> Found | None:
    """The section that stands above one of the headline's lines, none of the ``others``: in a list of stories below the body
    it may be that of the story before."""
    told = {as_address(name) for name in (*others, title)} | {""}
    above = {at for at in headlines if 0 < at <= reading.opening}
    for at in sorted(above, reverse=True)[:_TIMES]:
        near = range(at - 1, max(-1, at - 1 - _NEAR), -1)
        found = next(filter(None, (_on_the_way(reading, index, title, told) for index in near)), None)
        if found := found or _of_steps(reading, at, told) or _above(reading, at, told):
            return found
    return None


def is_topic(name: str) -> bool:
    """Whether a name is made of nothing but what sections of papers are called.

    >>> is_topic("Politics"), is_topic("Arts & Culture"), is_topic("World News"), is_topic("News"), is_topic("Contact")
    (True, True, True, False, False)
    """
    written = small(name)
    words = [word for word in written.split() if word not in _JOINING]
    return written in TOPICS or (bool(words) and TOPICS.issuperset(words))


def _is_name(text: str, told: Set[str]) -> bool:
    """Whether a text may be a section's name."""
    known = text.casefold()
    return (
        0 < len(text) <= _LETTERS
        and (len(text) > _CODE or not text.isascii() or is_topic(text))
        and len(text.split()) <= _STEP
        and not text[0].islower()
        and all(sign.isalpha() or sign in " &'’-" or category(sign)[0] == "M" for sign in text)
        and FUSED.search(text) is None
        and known not in NOWHERE
        and known not in ANYWHERE
        and as_address(text) not in told
    )


def _found(reading: Reading, index: int, name: str) -> Found:
    start, _, text = reading.lines[index]
    start += text.find(name)
    return Found(name, Evidence("section-printed", start, start + len(name)))


def _on_the_way(reading: Reading, index: int, title: str, told: Set[str]) -> Found | None:
    """The section in a line that shows the way: "Home > Harbour > The ferry returns"."""
    text = reading.lines[index].text
    if len(text) > _LONGEST or "://" in text:
        return None
    bare = _HERE.sub("", text, count=1)
    steps = [step for step in _PARTED.split(bare) if step]
    if not 2 <= len(steps) <= _STEPS + 2:
        return _run_together(reading, index, bare, title, told)
    first, last = steps[0].casefold(), steps[-1]
    whole = len(title) >= _TITLE and (
        bare.endswith(title) or (len(last) >= _TITLE and title.startswith(last))
    )
    led = bare != text or first in ANYWHERE or (as_address(first) in told and _ARROW.search(bare) is not None)
    steps = steps[led : len(steps) - whole]
    if not (led or whole) or not all(len(step) <= _LETTERS for step in steps):
        return None
    name = next(
        (step for step in steps if step.casefold() not in ANYWHERE and as_address(step) not in told), ""
    )
    if not _is_name(name, told):
        return None
    from_home = bare != text or (first in _HOME and _ARROW.search(bare) is not None)
    if not whole and not from_home and bare[-1] not in _MARKS:
        return None  # a menu: "News | Sport | Opinion", "Home | Sport | Opinion"
    sure = is_topic(name) or (led and whole) or (from_home and not any(map(is_furniture, steps)))
    return _found(reading, index, name) if sure else None


def _run_together(reading: Reading, index: int, text: str, title: str, told: Set[str]) -> Found | None:
    """The same where nothing parts the steps: "Home Harbour The ferry returns"."""
    first, _, rest = text.partition(" ")
    if not rest or first.casefold() not in _HOME or len(title) < _TITLE or not rest.endswith(title):
        return None
    name = rest[: -len(title)].strip()
    return _found(reading, index, name) if _is_name(name, told) else None


def _of_steps(reading: Reading, at: int, told: Set[str]) -> Found | None:
    """The section where each step has a line of its own, down to the headline. A menu begins with the same word, but its names
    are furniture, or stand nowhere else, where a section stands in the menu as well; or all of it stands there twice."""
    steps: list[tuple[int, str]] = []
    for index in range(at - 1, max(-1, at - 2 - _STEPS), -1):
        name = reading.lines[index].text.strip(_MARKS)
        if name.casefold() in _HOME:
            break
        if len(name) > _LETTERS or len(name.split()) > _STEP:
            return None
        if name and name.casefold() not in ANYWHERE:
            steps.insert(0, (index, name))
    else:
        return None
    if not steps or any(is_furniture(name) and not is_topic(name) for _, name in steps):
        return None
    index, name = steps[0]
    if not _is_name(name, told):
        return None
    again = [
        other + 1
        for other, line in enumerate(reading.lines[:-1])
        if line.text == reading.lines[index].text and other != index
    ]
    twice = len(steps) > 1 and any(
        reading.lines[below].text == reading.lines[index + 1].text for below in again
    )
    if len(steps) == 1 and not is_topic(name):
        home = reading.lines[index - 1].text
        twice = any(below > at and reading.lines[below - 2].text == home for below in again)
    return _found(reading, index, name) if again and not twice else None


def _above(reading: Reading, at: int, told: Set[str]) -> Found | None:
    """The topic in the line above the headline, or above one more label or half a headline."""
    for index in range(at - 1, max(-1, at - 1 - _LABELS), -1):
        line = reading.lines[index].text
        name = line.strip(_MARKS)
        parts = _FUSED.split(name)
        if len(parts) == 2 and {part.casefold() for part in parts} & ANYWHERE:
            name = parts[parts[0].casefold() in ANYWHERE]  # "NewsWorld"
        if is_topic(name):
            return (
                _found(reading, index, name) if _is_name(name, told) and _is_label(reading, index) else None
            )
        if name.casefold() in ANYWHERE or is_furniture(name):
            return None
    return None


def _is_label(reading: Reading, index: int) -> bool:
    """Whether a topic in a line is a headline's and no menu's: above a menu's last entry stands another one, and does so
    wherever the menu stands."""
    if not index:
        return True
    line, before = reading.lines[index].text, reading.lines[index - 1].text
    bare = before.strip(_MARKS)
    if before == line or not (is_topic(bare) or bare.casefold() in ANYWHERE or is_furniture(bare)):
        return True
    same = line.casefold()
    return any(
        at != index and other.text.casefold() == same and (at == 0 or reading.lines[at - 1].text != before)
        for at, other in enumerate(reading.lines)
    )
