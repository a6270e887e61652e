"""Mail addresses as texts have them: plain, spelled out, or what mail-hiding scripts leave in their place."""

from __future__ import annotations

from flows.cleaning.matching.rule import phrases

_MAIL = r"e-?[ \x01]*mail|correo|courriel|e-?posta|имейл|почта"
_PROTECTED = r"protected|geschützt|protégée?|protegido|protetto|beveiligd|skyddad|beskyttet|chroniony|защищено?|korumalı|dilindungi"
PLACEHOLDER = (
    rf"(?:(?:\[|\(|&#0*91;|&lbrack;|&#x0*5b;|<)(?:[ \x01]|&nbsp;|&#0*160;|&#xa0;)*(?:{_MAIL})(?:[ \x01]|&nbsp;|&#0*160;|&#xa0;)*(?:{_PROTECTED})"
    r"(?:[ \x01]|&nbsp;)*(?:\]|\)|&#0*93;|&rbrack;|&#x0*5d;|>))"
)
TRANSLATED = (
    r"\[(?:e-?mail-?adresse geschützt|adresse e-?mail protégée|correo electrónico protegido|protegido por e-?mail|endereço de e-?mail protegido|indirizzo e-?mail protetto|e-?mailadres beveiligd|adres e-?mail chroniony|"
    r"защищенн?(?:ый|ая) (?:e-?mail|почта)|электронная почта защищена|(?:电子邮件|電子郵件)受?[保護护]+|メールが?保護(?:されています)?|이메일 보호됨?)\]"
)
"""What machines that translate pages make of it. Apart: it would stand in every pattern that knows addresses."""
_W = r"[^ @|:;,()<>\[\]{}\"]+"
_SPELLED = rf"(?:{_W} *[\[({{] *(?:at|ät|arroba|@) *[\])}}] *{_W}(?: *[\[({{] *(?:dot|punkt|point|punto) *[\])}}] *{_W})*|{_W} +at +{_W}(?: +dot +{_W})+)"
_PLAIN = rf"(?:{_W}@{_W}\.{_W})"
ADDRESS = rf"(?:{PLACEHOLDER}|{_SPELLED}|{_PLAIN})"
HINDERED = phrases(
    en="this email address is being protected from spambots. you need javascript enabled to view it.|this e-mail address is being protected from spambots. you need javascript enabled to view it|"
    "you need javascript enabled to view it",
    de="diese e-mail-adresse ist vor spambots geschützt! zur anzeige muss javascript eingeschaltet sein!",
    fr="cette adresse e-mail est protégée contre les robots spammeurs. vous devez activer le javascript pour la visualiser.",
    es="esta dirección de correo electrónico está siendo protegida contra los robots de spam. necesita tener javascript habilitado para poder verlo.",
    it="questo indirizzo email è protetto dagli spambots. è necessario abilitare javascript per vederlo.",
    ru="этот адрес электронной почты защищён от спам-ботов. у вас должен быть включен javascript для просмотра.",
    pt="este endereço de email está sendo protegido de spambots|este endereço de e-mail está protegido contra spambots|este endereço de email está protegido contra piratas",
    nl="dit e-mailadres wordt beveiligd tegen spambots|dit e-mailadres is beveiligd tegen spambots",
    sv="den här e-postadressen skyddas mot spambots",
    da="denne e-mailadresse bliver beskyttet mod spambots|denne e-mail adresse bliver beskyttet mod spambots",
    pl="ten adres pocztowy jest chroniony przed spamowaniem|adres poczty elektronicznej jest chroniony przed robotami spamującymi",
    cs="tato e-mailová adresa je chráněna před spamboty",
    ro="această adresă de email este protejată contra spambots",
    hu="ez az e-mail-cím a szpemrobotok elleni védelem alatt áll",
    tr="bu e-posta adresi istenmeyen posta engelleyicileri tarafından korunuyor",
    id="alamat email ini dilindungi dari robot spam",
)
