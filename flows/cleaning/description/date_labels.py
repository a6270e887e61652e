"""What the words just before a date make of it: the day of publication, of an update, or of something else."""

from __future__ import annotations

import re

from flows.cleaning.description.scanning import Uncased, in_small

_PUBLISHED = (
    r"publish(?:ed|ing)?|pub\.|posted|post(?:ed)?\s(?:on|date|time)|date|released?|issued|created|uploaded|submitted|first\sappeared|written"
    r"|veröffentlicht|publiziert|erschienen|erstellt|vom|datum|publié|mis\sen\sligne|paru|publi(?:cado|cada|cación)"
    r"|pubblicat[oa]|gepubliceerd|publicerat?d?|udgivet|offentliggjort|publisert|julkaistu|opublikowan[oy]|publikov[aá]no|publicat|közzétéve"
    r"|опубликовано|дата\sпубликации|опубліковано|δημοσιε[υύ]\w*|yay[ıi]n\w*|giriş|eklenme|diterbitkan|dipublikasikan|terbit|đăng"
    r"|发布|發布|发表|發表|公開|掲載|配信|입력|등록|승인|نشر\w*|تاریخ|प्रकाशित|প্রকাশ\w*|เผยแพร่|פורסם|பதிவு\sசெய்த\sநாள்|வெளியிடப்பட்டது|شائع|imechapishwa|ilichapishwa|inilathala"
)
_UPDATED = (
    r"updated?|latest\supdate|modified|edit(?:ed)?|revised|changed|aktualisiert|geändert|stand|zuletzt|mise?\sà\sjour|modifié|actualizado|modificado"
    r"|atualizad[oa]|aggiornat[oa]|modificat[oa]|ultima\smodifica|bijgewerkt|gewijzigd|aangepast|uppdaterad|opdateret|oppdatert|päivitetty|aktualizacja|aktualizováno"
    r"|actualizat|frissítve|обновлено|оновлено|ενημέρ\w*|güncelle\w*|diperbarui|cập\snhật|更新|수정|تحديث|अपडेटेड|अपडेट|হালনাগাদ|อัปเดต|עודכן|আপডেট|புதுப்பிக்கப்பட்டது|imesasishwa|dikemas\s?kini"
)
_ANOTHER = (
    r"©|\(c\)|copyright|load-date|load\sdate|accessed|retrieved|archived|born|died|expires?|joined|redeem(?:\sby)?|(?:register|apply|order|book|rsvp|submit)\sby|offer|since|until|till|through|deadline|due|received|accepted"
    r"|as\sof|effective|valid|says|said|replied|reviewed|checked|from|between|before|after|during|für|seit|bis|ab|depuis|desde|dal|event|starts?|ends?|next|season|version"
)
_LABEL = Uncased(
    rf"(?<!\w)(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})|(?P<other>{_ANOTHER}))(?![^\W\d_])"
    rf"|(?P<fused_updated>updated)|(?P<fused>published|posted)(?=[\s:a-z])"
)
# What may stand between a label and its date: a colon, a preposition, the day of the week, a clock.
_BETWEEN = re.compile(
    r"[\s:|(,.-]*(?:(?:[^\W\d_]{1,12}|\d{1,2}[:.h]\d\d(?::\d\d)?)[\s:|,./-]{1,4}){0,3}[\s:|(,-]*"
)
_SPOKE = re.compile(r"says|said|replied")


def label_of(before: str) -> str:
    """What the words just before a date make of it: ``published``, ``updated``, ``other`` or nothing."""
    labels = list(_LABEL.finditer(in_small(before)))
    if not labels:
        return ""
    last = labels[-1]
    gap = before[last.end() :]
    if _BETWEEN.fullmatch(gap) is None or ("\n" in gap and gap.split("\n", 1)[0].strip(" \t:|-,(") != ""):
        return ""
    group = last.lastgroup or ""
    if group == "other":
        # Across a line's end only who spoke counts: the date of a comment.
        return "other" if "\n" not in gap or _SPOKE.search(last.group()) else ""
    return "updated" if "updated" in group else "published"
