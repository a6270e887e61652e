"""What somebody says is no furniture, though a rule knows its words: quotations, reported speech, an interviewer's question."""

from __future__ import annotations

import re

from flows.cleaning.matching.rule import Rule
from flows.cleaning.steps.sheet import Sheet
from flows.cleaning.text.lines import WITHOUT_SPACES

_SPEECH = re.compile(r"[\"“”„][^\"“”„]+[.!?…][\"“”]|[—–]\s?[^—–|]+[.!?…]|「[^「」]+[。！？]」")


# "We use cookies for everything, a manager told me": behind a comma who said it.
_REPORTED = re.compile(
    r".*,[\"”»]? (?:[^,.!?:;]{2,60} )?(?:said|says|told|added|explained|admitted|joked|recalled|sagte|sagt|erklärte|meinte|a dit|dit|explique|raconte|dijo|dice|explicó|contó|disse|contou|afirmou|ha detto|racconta"
    r"|zei|zegt|sade|säger|sagde|siger|sier|sanoo|sanoi|powiedział|powiedziała|mówi|řekl|řekla|říká|сказал|сказала|говорит|рассказал|рассказала|dedi|kata|ujar|a estimé|selon(?! vo| no)|según(?! su| tu| nuestr)|sostuvo|afirma|decidiu|urteilte|entschied|a jugé|afferma)\b[^?!:]*[.…][\"”»]?"
)  # fmt: skip
# What houses say of themselves as well ("as noted in our policy") is said by somebody else where a third party is named, and no "you".
_WHO = r"(?!(?:as|wie|comme|como|come|zoals|jak|как|who|which|that|qui|que|che|ce|lo|o|ciò|котор[^ ]*|któr[^ ]*) )[^,.!?:;]{2,70} "
_SAYING = (
    # These are participles too: somebody stands before them.
    rf"(?:{_WHO}(?:asks?|asked|begged|began|urged|tells|thinks|believes|claimed|argued|insisted|replied|reported|complained|promised|announced|heard|ruled|found|held|concluded)|(?:{_WHO})?(?:had (?:said|told|written|warned|promised)[^,.]*|warned|warns|advises|(?:used|liked|likes) to say|explains|replies|claims|wrote|writes|argues|insists|testified|complains"
    r"|erzählt|antwortet|erklärt|meint|entgegnete|glaubt|warnt|warnte|klagt|klagte|rügt|rügte|betont|betonte|schreibt|schrieb|spottet|fragt|fragte|berichtet|berichtete|kritisiert|kritisierte|fordert|forderte|riet|rät"
    r"|écrit|écrivait|notent|assure|assurait|rappelle|répond|prévient|prévenait|dénonce|ajoute|souligne|constate|précise|regrette|conseille|conseillait|affirme|(?:a|ont) (?:écrit|noté|assuré|rappelé|répondu|répliqué|prévenu|dénoncé|affirmé|déclaré|expliqué|tranché|indiqué|raconté|averti|admis|conclu)"
    r"|replicó|respondió|apuntó|precisó|lamenta|cuenta (?:el|la|los|las|un|una)|admite|admitió|aconseja|advierte|advirtió|recordó|asegura|aseguró|señala|señaló|denuncia|denunció|informó|declaró|decía|decían|bromean?|dictaminó|falló|reconoció|lamentó|sostiene"
    r"|conta (?:o|a|os|as|um|uma)|ressalta|destaca|aggiunge|sottolinea|avisa|avisou|alerta|alertou|diz|dizem|explica|explicou|admitiu|lembrou|informou|declarou|dizia|avverte|ammette|spiega|spiegò|disse|diceva|dicono|ha (?:spiegato|stabilito|deciso|dichiarato|ammesso|avvertito|scritto|ricordato|raccontato)"
    r"|legt uit|vindt|meent|förklarar|tycker|oordeelde|oordeelt|waarschuwt|waarschuwde|vertelt|vertelde|schrijft|schreef|stelde|aldus|slog|skriver|skrev|menar|berättar|fastslog|advarer|fortæller|kertoo|kirjoittaa|varoittaa"
    r"|dodaje|dodał|dodała|opowiada|wyjaśnia|tłumaczy|mówią|uznał|uznała|twierdzi|ostrzega|podkreśla|napisał|napisała|orzekł|zaznacza|przyznał|przyznała|ostrzegł|uvedl|uvedla|varuje|napsal|rozhodl"
    r"|заяви(?:л|ла|ли)|сообщи(?:л|ла|ли)|предупреди(?:л|ла|ли)|предупреждают?|отмети(?:л|ла)|поясни(?:л|ла)|признал[аи]?|рассказыва[ею]т|объясня[ею]т|объяснил[аи]?|утвержда[ею]т|добавил[аи]?|подчеркнул[аи]?|вспоминает|говорится|отвечают|считает|пишет|пишут|сказали|söyledi|açıkladı|belirtti|anlattı|uyardı|yazdı|tutur|ungkap|menurut|cho biết))\b"
)  # fmt: skip
_OTHERS = re.compile(
    r".*,[\"”»]? "
    + _SAYING
    + r"(?:(?!\b(?:our|your|you|we|us|unser\w*|ihnen|nos|notre|vous|nuestr\w+|nosso|nossa|nostr\w|onze|nasz\w*|наш\w*|вам|вы)\b)[^?!:])*[.…][\"”»]?",
    re.IGNORECASE,
)
# "The lawyer argued that the transcript was edited": who said it stands before.
_THAT = re.compile(
    r"(?!(?:we|you|i|our|wir|nous|nosotros|noi|wij|мы)\b)[^,.!?:;\"“”]{2,70} (?:(?:say|says|said) (?:the|an?|he|she|they|it|his|her|their)|(?:say|said|says|told [^,.!?:;]{2,30}|argue[ds]|warn(?:ed|s)|claim(?:ed|s)|ruled|found|held|admitted|testified|insist(?:ed|s)|wrote|complain(?:ed|s)|explained|announced|reported) that"
    r"|(?:sagte|sagt|erklärte|warnte|meinte|schrieb|entschied|urteilte), dass|(?:a|ont) (?:dit|affirmé|expliqué|déclaré|estimé|jugé|rappelé|averti) qu(?:e |['’])|(?:dijo|afirmó|explicó|sostuvo|advirtió|aseguró|dictaminó|falló|señaló|denunció) que|(?:disse|afirmou|explicou|alertou|decidiu|informou) que"
    r"|(?:ha detto|ha spiegato|ha stabilito|ha deciso|sostiene|ha dichiarato) che|(?:zei|oordeelde|stelde|schreef) dat|(?:сказал|заявил|сообщил|отметил|предупредил|решил|пояснил)[аи]?, что|(?:powiedział|orzekł|napisał|uznał|ostrzegł)a?, że)\b.*[.…][\"”»]?",
    re.IGNORECASE,
)  # fmt: skip
# Where the verb ends the sentence, or begins it.
_UNSPACED = re.compile(
    r".*[，,“”「」、と고][^。，]{0,24}(?:说|說|表示|称|稱|指出|警告|提醒|宣布|认为|認為|裁定|判决|判決|透露|強調|强调)[^。，我您你]{0,10}。|.*と(?:[^。、]{1,16})?(?:語った|話した|述べた|説明した|いう|語りました|話しました|述べました|指摘した|訴えた)。"
    r"|.*(?:고|며) (?:말했|밝혔|전했|설명했|주장했|덧붙였|경고했|지적했)(?:다|습니다)\.|.*(?:कहा|बताया)(?: (?:है|था|कि))?[ ।]*।|.*(?:گفت|افزود|گفته است)\.|و?(?:قال|قالت|أكد|أكدت|ذكر|ذكرت|أوضح|أوضحت|أضاف|أضافت|أعلن|أعلنت|حذر|حذرت) .*[.]"
)
_SAID, _SAID_ENDS = (_REPORTED, _OTHERS, _THAT, _UNSPACED), tuple('.…。।"”»')
"""Patterns of what is reported, and the signs with which all that they match ends."""
_ASKS, _ENDS = frozenset("?？؟"), frozenset(".。।۔")
_ANSWER, _QUESTION = 30, 8
"""Characters of an answer that a rule takes for a button, at most, and of the question above it at least."""
_ASKED = 4
"""Characters of one word in scripts that are written without blanks, at most: more are a button's sentence."""
_VOICES = frozenset(
    ("consent", "prompts", "disclaimers", "comments", "widgets", "contact", "navigation", "filing")
)
"""Families whose lines are sentences in the house's own voice."""


def spoken(sheet: Sheet) -> list[int]:
    """The lines that a rule claims by its phrases, but that are what somebody says, between marks and with an end: no
    button says "I agree." so, and no house reports what was said of its cookies; nor does a menu ask "Cookies?", and "More."
    below a question is its answer."""
    return [
        at
        for at, rule in sheet.claimed.items()
        if _is_spoken(sheet.texts[at], rule) or (rule.says and _is_answer(sheet, at))
    ]


def heard(sheet: Sheet) -> list[int]:
    """What is heard in a transcript, "[MUSIC]": a rule takes such a line for an agency's initials."""
    bracketed = [
        at
        for at, rule in sheet.claimed.items()
        if rule.name == _SIGNS_OFF and sheet.texts[at][0] in "([" and sheet.texts[at].isupper()
    ]
    if not bracketed or sum(_SPEAKER.match(text) is not None for text in sheet.texts) < _SPEAKERS:
        return []
    return bracketed


_SIGNS_OFF, _SPEAKERS = "describing.signoff", 4
"""The rule that knows initials, and lines of a transcript at least that begin with who speaks."""
_SPEAKER = re.compile(
    r"(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]? *)?[A-ZÀ-ÞĀ-Ž][^\Wa-zß-ÿ]*(?:[ .,'#-]+[^\Wa-zß-ÿ]+){0,5}:"
)


def _is_answer(sheet: Sheet, at: int) -> bool:
    """Whether a line of few signs has an end and stands right below a question that no rule claims."""
    text = sheet.texts[at]
    if (
        at < 1
        or text[-1] not in _ENDS
        or len(text) > _ANSWER
        or at - 1 in sheet.claimed
        or text.endswith("..")
    ):
        return False
    asked = sheet.texts[at - 1]
    return asked[-1] in _ASKS and len(asked) >= _QUESTION


def _is_spoken(text: str, rule: Rule) -> bool:
    if text[0] in '"“”„—–「' and (rule.says or rule.family in _VOICES):
        return _SPEECH.fullmatch(text) is not None
    if rule.says:
        return text[-1] in _ASKS and _is_asked(text, rule)
    return rule.family in _VOICES and is_reported(text)


def is_reported(text: str) -> bool:
    """Whether a line says of all of itself that somebody said it.

    >>> is_reported("By clicking agree, they had sold the house, the court heard.")
    True
    >>> is_reported("By clicking agree you accept our terms, as our lawyer wrote.")
    False
    """
    return text.endswith(_SAID_ENDS) and any(said.fullmatch(text) for said in _SAID)


def _is_asked(text: str, rule: Rule) -> bool:
    """Whether a line is a question of one word, as an interviewer puts it, and none that the rule knows as one."""
    word = text[:-1].strip()
    if " " in word or (word[:1] >= WITHOUT_SPACES and len(word) > _ASKED):
        return False
    return not any(phrase[-1] in _ASKS and phrase[:-1].strip() == word.casefold() for phrase in rule.says)
