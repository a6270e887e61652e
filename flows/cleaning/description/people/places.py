"""Places and topics that are written as people's names are: "Buenos Aires", "Climate Change"."""

from __future__ import annotations

from flows.cleaning.description.kicker import SECTIONS

# Cities, countries and regions of two words and more of which no word below tells.
_KNOWN = (
    "abu dhabi|addis ababa|alice springs|andhra pradesh|antigua guatemala|asia pacific|baden baden|baton rouge|belo horizonte|bosnia herzegovina|buenos aires|burkina faso|cabo verde"
    "|chiang mai|chiang rai|corpus christi|costa rica|cox's bazar|da nang|dar es salaam|des moines|dire dawa|el paso|el salvador|equatorial guinea"
    "|far east|gaza strip|guinea bissau|ha noi|hai phong|himachal pradesh|ho chi minh|hong kong|ivory coast|jammu kashmir|johor bahru|khyber pakhtunkhwa|kota kinabalu|kuala lumpur|kuala terengganu"
    "|la plata|la paz|latin america|luang prabang|madhya pradesh|mar del plata|mazar i sharif|mexico city|middle east|monte carlo|nay pyi taw|nusa tenggara|ouro preto|papua new guinea"
    "|petaling jaya|phnom penh|ponta grossa|punta arenas|quezon city|ras al khaimah|rio de janeiro|rio grande do sul|salt lake city|santo domingo|novi sad|novi pazar|nova gorica|kota bharu|bandar lampung|saudi arabia|shah alam|siem reap|sierra leone|silicon valley"
    "|sri lanka|tamil nadu|tel aviv|terre haute|tierra del fuego|trinidad and tobago|tuxtla gutiérrez|uttar pradesh|vatican city|viña del mar|white house|capitol hill|wall street|downing street"
)
_PLACES = frozenset(_KNOWN.split("|"))
# What such names begin with or end in, and no person's does.
_FIRST_WORDS = (
    "san|santa|são|sao|saint|sankt|port|porto|puerto|punta|fort|mount|cape|isle|ciudad|nueva|nuevo|nizhny|nizhni|veliky|velika|velký|velké|stara|stari|gornji|donji|nowy|"
    "nowa|nowe|nový|nová|nové|bad|groß|ulan|new|north|south|northern|southern|eastern|western|central|upper|lower|greater|middle|tanjung|muang|nakhon|ujung|bukit|"
    "wadi|bani|umm|beit|tel|kfar|bnei|ramat|kiryat|los|las|region|landkreis|kreis|gemeinde|raum|stadt|provincia|provinz|comune|municipio|município|comarca|distrito|"
    "departamento|département|regione|regio|gemeente|kommun|gmina|powiat|okres|kabupaten|kecamatan|kota|județul|judetul|thành|tỉnh|quận|huyện|область|район|город|місто"
)
_FIRST = frozenset(_FIRST_WORDS.split("|"))
_LAST_WORDS = "city|town|island|islands|county|province|region|district|valley|springs|heights|coast|peninsula|republic|beach|emirates|highlands|territory|territories|council"
_LAST = frozenset(_LAST_WORDS.split("|"))
_TOPIC_WORDS = (
    "climate|estate|government|rights|economy|markets|environment|energy|weather|crime|council|relations|affairs|elections|election|parliament|opportunities|employment|"
    "housing|transport|transportation|agriculture|industry|industries|tourism|religion|democracy|defence|defense|military|immigration|migration|tv|obituaries|editorials|archives|"
    "highlights|briefs|headlines|stories|features|interviews|opinions|celebrity|celebrities|lifestyles|parenting|relationships|wellness|recipes|gaming|automotive|aviation|"
    "ambiente|seguridad|segurança|educación|educação|salud|saúde|tecnología|tecnologia|sucesos|policiales|economía|negocios|empresas|gobierno|governo|internacional|nacional|"
    "gesundheit|umwelt|bildung|verkehr|wetter|sicherheit|santé|environnement|éducation|faits|justiça|justicia|sanità|scuola"
)
_TOPIC = frozenset(_TOPIC_WORDS.split("|"))
_BEFORE = frozenset(("in", "near", "aus", "nach", "dans", "em", "en", "bei", "в", "во", "у"))
_NEAR = frozenset(("cerca de", "près de", "perto de", "vicino a", "not far"))
# The same where the names behind them bend: "v Dolní Lhotě" of Dolní Lhota.
_BENDING = (" v ", " ve ", " w ", " we ", " в ", " во ", " у ")
_BENT = 3  # letters that an ending has at most
_REACH = 12  # characters that hold such words


def is_elsewhere(text: str, name: str) -> bool:
    """Whether a would-be name is that of a place or a topic: by its words, or because the text has something happen
    there.

    >>> [is_elsewhere("", name) for name in ("Buenos Aires", "SAN ROQUE", "Climate Change", "Marit Holm")]
    [True, True, True, False]
    >>> is_elsewhere("They met in Dolna Morava.", "DOLNA MORAVA"), is_elsewhere("Said Marit Holm.", "Marit Holm")
    (True, False)
    """
    small = name.casefold()
    words = [word.strip(".") for word in small.split()]
    if len(words) < 2:
        return False
    if small in _PLACES or words[0] in _FIRST or words[-1] in _LAST or not _TOPIC.isdisjoint(words):
        return True
    if not SECTIONS.isdisjoint(words):
        return True
    written = name.title() if name.isupper() else name
    return _is_where(text, written) or _is_where_bent(text, written.split())


def _is_where(text: str, name: str) -> bool:
    """Whether a text says of something that it is at a place: "in Dolna Morava"."""
    at = text.find(name)
    while at >= 0:
        before, behind = text[max(0, at - _REACH) : at], text[at + len(name) : at + len(name) + 1]
        said = before.split() if before[-1:].isspace() else []
        if (
            said
            and (said[-1] in _BEFORE or " ".join(said[-2:]) in _NEAR)
            and not (behind.isalnum() or behind in ("'", "’"))
        ):
            return True
        at = text.find(name, at + 1)
    return False


def _is_where_bent(text: str, words: list[str]) -> bool:
    """Whether a text says the same with other endings: "v Dolní Lhotě", "w Nowej Soli".

    >>> _is_where_bent("Pršelo v Dolní Lhotě.", ["Dolní", "Lhota"]), _is_where_bent("Sedí v Dolní vsi.", ["Dolní", "Lhota"])
    (True, False)
    """
    stems = [word[:-1] if len(word) > _BENT else word for word in words]
    at = text.find(stems[0])
    while at >= 0:
        if text[max(0, at - _BENT - 1) : at].endswith(_BENDING):
            said = [word.strip(".,;:()„“”«»") for word in text[at : at + 80].split()[: len(words)]]
            if len(said) == len(words) and all(
                form.startswith(stem) and len(form) <= len(word) + _BENT
                for form, stem, word in zip(said, stems, words, strict=True)
            ):
                return True
        at = text.find(stems[0], at + 1)
    return False
