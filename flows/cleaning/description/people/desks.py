"""Desks: who signs for a paper without a name. Such a byline stays as written and names no author."""

from __future__ import annotations

import re

from flows.cleaning.description.scanning import Uncased, in_small

# A desk that bears a name of its own, "The Harbour Team", is listed as who wrote a text.
DESK = re.compile(
    r"(?:The |the )?[^\W\d_]\S+(?: \S+){0,2} (?:Team|Desk|Editors|Redaktion|Newsroom|Bureau|Staff)"
)
_OF_WHAT = (
    r"staff|web|news|online|internet|digital|own|special|senior|times|post|daily|city|bureau|political|foreign|local|guest"
    r"|national|world|business|sports?|breaking|central|regional|global"
)
_WHO = (
    r"(?:[a-z0-9]+[ _-])?admin(?:istrator|n?\d{0,4})|staff|staffs|(?:from )?(?:staff|wire)(?: and (?:wire|staff))? reports?|reporters?|correspondents?|writers?|editors?|newsroom|desk|bureau|web desk|news desk"
    r"|editorial (?:team|staff|board|desk|office)|contributors?|agencies|agency|anonymous|unknown|undefined|null|(?:your |author |full )?name|guest author|webmaster|team|super ?user|wordpress|joomla!?|(?:discuz|comsenz)!?(?: ui)?(?: team| inc\.?)?|dedecms|phpcms|drupal|typo3|wix(?:\.com)?|squarespace"
)
# What papers call those who make them, by language; the word for "the" may stand before it.
_ELSEWHERE = {
    "de nl sv da no": r"(?:die |de )?(?:online|nachrichten|sport|web|nyhets)?[\s-]?(?:redaktion|redactie|redaktionen|redaksjonen|desken)(?: (?:online|[^\W\d_]{3,20}))?",
    "fr": r"(?:la |notre |avec la )?rédaction(?: (?:web|numérique|des? [^\W\d_]{3,20}|[^\W\d_]{4,20}))?",
    "es pt ca gl": r"(?:la |a |da |de )?(?:redacción|redação|redacció)(?: [^\W\d_]{2,20}(?: [^\W\d_]{3,20})?)?|de nuestra redacción|da redação",
    "it ro": r"(?:la )?redazione(?: [^\W\d_]{3,20}(?: [^\W\d_]{3,20})?)?|redac[tț]ia",
    "fi et hu": r"toimitus|toimetus|szerkesztőség",
    "pl cs sk hr sr sl lt lv": r"redakcja|redakce|redakcia|redakcija|redakcijos informacija",
    "ru uk bg be": r"(?:от )?редакци[яи]|редакція|редакцията|рэдакцыя",
    "tr az": r"(?:internet |web |dış |spor )?haber(?:ler)?(?: merkezi| servisi)|haber editörü|redaksiyon",
    "el": r"σύνταξη|συντακτική ομάδα",
    "id ms": r"(?:tim )?redaksi|meja berita",
    "vi": r"ban biên tập|tòa soạn|nhóm phóng viên|phóng viên|(?:nhóm )?pv",
    "tl sw": r"patnugutan|dawati la habari|mwandishi wetu|waandishi wetu",
    "zh ja": r"(?:本[报報刊]|本网|本網)?(?:编辑部|編輯部|編集部|記者|记者)|本[报報]讯|小编|(?:网络|網路|综合|綜合)?(?:整理|整合|综合|綜合|编译|編譯|原创)|(?:本站|本网|本報)?(?:原创|原創|整理)",
    "ko": r"편집부|편집국|뉴스팀|온라인뉴스팀|디지털뉴스팀|취재팀",
    "th lo km": r"กองบรรณาธิการ|ผู้สื่อข่าว|ກອງບັນນາທິການ",
    "ar fa ur he": r"هيئة التحرير|فريق التحرير|غرفة الأخبار|تحریریه|نیوز ڈیسک|ویب ڈیسک|מערכת(?: האתר)?",
    "hi bn": r"(?:वेब|न्यूज़|न्यूज|ऑनलाइन|डिजिटल)\s?डेस्क|संवाददाता|निज संवाददाता|(?:অনলাইন|নিউজ)\s?ডেস্ক|নিজস্ব প্রতিবেদক|নিজস্ব প্রতিনিধি|জেলা প্রতিনিধি|স্টাফ রিপোর্টার|நமது நிருபர்",
}
_NAMELESS = Uncased(rf"(?:our |a |the |by )?(?:{_OF_WHAT})?[\s-]*(?:{_WHO})|{'|'.join(_ELSEWHERE.values())}")


def is_nameless(name: str) -> bool:
    """Whether a name says only that somebody of the paper wrote a text.

    >>> [is_nameless(name) for name in ("News Desk", "Haber Merkezi", "La rédaction", "편집부")]
    [True, True, True, True]
    >>> is_nameless("Max Redaktion"), is_nameless("The Harbour Team")
    (False, False)
    """
    return _NAMELESS.fullmatch(in_small(name)) is not None
