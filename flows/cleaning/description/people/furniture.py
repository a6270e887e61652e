"""Words of page furniture: what looks like a name and holds one of them is a menu's entry."""

from __future__ import annotations

from flows.cleaning.description.people.papers import BORNE, PAPERS

_WORDS = (
    "share read more min mins minutes menu home news photo photos image images video videos getty updated published comments comment "
    "newsletter newsletters subscribe follow contact about search login log sign in out view print save listen table contents blog blogs "
    "category categories article articles by the and or of for to with how what why when where this that your our us we you all "
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday privacy policy terms cookies skip content main navigation facebook twitter linkedin whatsapp email copy link "
    "back next previous latest top best new free get started learn guide guides tips review reviews product products services service "
    "company business world politics sport sports culture opinion health science technology tech travel food style life lifestyle "
    "entertainment money finance education resources support press media team careers events podcast podcasts shop store account "
    "advertisement sponsored filed related popular trending featured editor editors staff writer time date posted tags topics "
    "united states kingdom york los angeles san francisco london washington credit file source photograph courtesy disclosure "
    "show hide close open continue join request demo pricing features platform solutions customers customer case studies "
    "research reports report data digital marketing online design development management software security cloud university college "
    "key highlights highlight takeaways takeaway sun mirror guardian globe artikel artikels vestnik noticias notícias prensa folha tribuna radio independent magazine digest weekly recent compare specs sharing social der die das les las insights makers "
    "school hospital center centre institute department office inc ltd llc corp group association foundation society international "
    "updates copyright rights reserved last first edition daily america europe asia africa page pages location program trade hours ago day days week weeks month year years morning evening today yesterday english deutsch "
    "text size font pdf version suggested searches results rate publisert oppdatert publicerad uppdaterad publiceret opdateret aktualisiert veröffentlicht "
    "tipp fact checked full bio posts thought leadership reviewed subscription "
    "me my it is are was be not no yes information quotes conditions epaper e-paper "
    "daftar isi spis treści mục lục baca juga "
    "description brief order now introduction conclusion summary overview questions thoughts user users nyheter được đăng cập nhật lúc"
)
# Menus, forms and shops in further languages, without what people are called too: Price, Sales, Salud, Gündem.
_ABROAD = (
    "password username address heading listing listings offices departments systems help message messages subtotal item items info "
    "decor décor website display setup wish cart checkout register registration forgot remember profile settings preferences language "
    "country phone mobile fax quantity availability shipping delivery returns warranty gifts accessories deals offers coupon "
    "coupons rating ratings forum forums member members community newest oldest lowest highest prices classifieds obituaries horoscope "
    "horoscopes crossword crosswords comics weather markets directory archive archives sitemap faq feedback advertise advertising donate "
    "pre-order added organizations organisations elected "
    "registrieren registrierung anmelden anmeldung passwort benutzername angaben kontaktdaten kontakt impressum datenschutz startseite suche "
    "suchen nachrichten wirtschaft politik kultur gesundheit meinung kommentar kommentare teilen drucken weiterlesen formular warenkorb "
    "anzeigen hilfe erforderliche unsere ihre "
    "accueil actualités actualité connexion connecter inscription abonnez abonnez-vous abonnement recherche rechercher contactez mentions légales partager imprimer "
    "commentaires commentaire économie politique santé société sciences votre notre "
    "inicio iniciar sesión registrarse regístrate contraseña buscar búsqueda contacto aviso privacidad política compartir comentarios "
    "comentario deportes economía sociedad opinión tecnología suscríbete boletín categorías etiquetas "
    "início entrar cadastro cadastre senha pesquisar contato compartilhar partilhar receita receitas esportes economia saúde sociedade assine "
    "accedi registrati cerca contatti condividi commenti notizie cronaca politica spettacoli abbonati iscriviti "
    "inloggen registreren wachtwoord zoeken afdrukken reacties nieuws economie politiek cultuur gezondheid abonneren nieuwsbrief "
    "logga lösenord passord kommentarer ekonomi økonomi prenumerera konto "
    "zaloguj zarejestruj rejestracja hasło szukaj udostępnij drukuj komentarze komentarz czytaj więcej aktualności wiadomości gospodarka "
    "polityka zdrowie "
    "přihlásit registrace heslo hledat sdílet komentáře více zprávy prihlásenie registrácia správy "
    "giriş üyelik başvurusu kayıt şifre iletişim paylaş yazdır yorum yorumlar kategoriler siyaset "
    "masuk beranda berita terkini diskusi obrolan kategori komentar bagikan hubungi kami tentang lainnya selengkapnya olahraga "
    "главная новости войти вход регистрация пароль поиск контакты поделиться печать комментарии комментарий читать далее подробнее "
    "экономика политика культура общество спорт здоровье реклама подписка рубрики "
    "головна новини увійти реєстрація пошук поділитися коментарі читати далі економіка політика суспільство "
    "belépés regisztráció jelszó keresés megosztás hozzászólások bővebben hírek publikál mégsem "
    "acasă autentificare caută distribuie comentarii citește știri "
    "αρχική σύνδεση εγγραφή αναζήτηση κοινοποίηση σχόλια περισσότερα ειδήσεις "
    "kirjaudu rekisteröidy salasana kommentit uutiset "
)
NEVER = frozenset((_WORDS + " " + _ABROAD).split()) | PAPERS - BORNE


def is_furniture(text: str) -> bool:
    """Whether all words of a text belong to page furniture.

    >>> is_furniture("Recent Posts"), is_furniture("The Example Team"), is_furniture("April Li")
    (True, False, False)
    """
    return all(word.strip(".").casefold() in NEVER for word in text.split())
