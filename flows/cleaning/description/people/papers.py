"""What papers call themselves: "The Example Post", "河口日报"."""

from __future__ import annotations

import re

_WORDS = (
    "gazette times post herald tribune chronicle courier record observer star echo argus mercury ledger "
    "advertiser advocate dispatch enquirer inquirer statesman examiner standard mail express telegraph journal bulletin reporter sentinel zeitung "
    "tageblatt anzeiger nachrichten bote kurier courrier dépêche diario periódico correo jornal correio "
    "gazeta gaceta tidende noviny napló novine giornale corriere gazzetta dagblad courant tidning avis avisen lehti gazetta вестник газета "
    "folkeblad bladet sanomat uutiset vjesnik hírek hírlap glasnik postası gazetesi"
)
PAPERS = frozenset(_WORDS.split())
"""Words that papers' names hold, and most end in."""
BORNE = frozenset(("advocate", "avis", "bote", "courant", "ledger", "mercury"))
"""Of these words those that people bear too, as names or before them."""
ARTICLES = re.compile(r"^(?:the|der|die|das|le|la|les|el|los|las|il|lo|het|de|o|a)\s+")
"""What a paper's name in small letters may begin with."""


# What names of papers, stations and pages end in where words are not spaced, and in Korean: no person's does.
_UNSPACED = re.compile(
    r"\S{1,12}(?:[网網报報社]|新[闻聞]|[频頻]道|[综綜]合|客[户戶]端|公[众眾][号號]|[电電][视視]?[台臺]|[财財][经經]|科技|消息|[周週]刊|[杂雜][志誌]|集[团團]|公司|テレビ|ニュース|放送|通信"
    r"|신문|일보|뉴스|방송|타임[스즈]|닷컴)"
)

# The same in Thai and Lao, whose words for a paper stand first.
_THAI = re.compile(
    r"(?:หนังสือพิมพ์|สำนักข่าว|นสพ\.?|สถานีโทรทัศน์|ข่าวสด|ໜັງສືພິມ|ສຳນັກຂ່າວ) ?\S{1,20}|\S{2,20}(?:โพสต์|นิวส์|รายวัน|รายสัปดาห์|ออนไลน์|ทูเดย์|ไทมส์|ทีวี|ນິວສ໌)"
)


def is_paper(name: str) -> bool:
    """Whether a name is plainly a paper's, and no person's.

    >>> is_paper("The Kelso Ledger"), is_paper("Kelso Ledger"), is_paper("The Times")
    (True, False, False)
    >>> is_paper("河口财经网"), is_paper("하구일보"), is_paper("河口新聞社"), is_paper("李文昭")
    (True, True, True, False)
    >>> is_paper("สำนักข่าวลินโฮล์ม"), is_paper("ลินโฮล์มนิวส์"), is_paper("น้ำท่วมลินโฮล์ม")
    (True, True, False)
    """
    if "\u0e00" <= name[-1:] <= "\u0eff":
        return _THAI.fullmatch(name) is not None
    if name[-1:] > "\u2e80":
        return _UNSPACED.fullmatch(name) is not None
    words = name.split()
    written_large = all(word[0].isupper() for word in words)
    return 3 <= len(words) <= 5 and words[0] == "The" and written_large and words[-1].casefold() in PAPERS
