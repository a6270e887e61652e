"""Navigation: skip links, menus' usual words, breadcrumbs, pagination."""

from __future__ import annotations

from flows.cleaning.rule import Rule, phrases

_ENTRY = phrases(
    en="skip to content|skip to main content|skip to the content|skip to navigation|skip navigation|skip to primary navigation|skip to footer|skip to search|skip links|jump to content|jump to navigation|main content|main menu|main navigation|site navigation|primary menu|secondary menu|menu|open menu|close menu|toggle navigation|toggle menu|toggle search|mobile menu|navigation|navigation menu|search|search for|search this site|search here|search the site|site search|open search|close search|submit search|search button|"
    "home|homepage|home page|front page|log in|login|log out|logout|sign in|signin|sign out|sign in / join|log in / register|register|my account|account|my profile|profile|about|about us|about me|contact|contact us|contacts|advertise|advertise with us|advertising|careers|jobs|privacy|privacy policy|privacy notice|privacy statement|terms|terms of use|terms of service|terms & conditions|terms and conditions|terms of sale|conditions of use|legal|legal notice|imprint|sitemap|site map|accessibility|accessibility statement|accessibility help|"
    "help|help center|help centre|faq|faqs|support|feedback|editorial guidelines|code of ethics|corrections|our team|newsletters|rss feeds|rss|e-paper|epaper|e-edition|today's paper|archive|archives|back to top|back to home|back|go to top|scroll to top|top|return to top|return to homepage|all sections|sections|categories|topics|tags|languages|language|english|edition|select language|powered by wordpress|follow|live|live tv|watch live|weather|news|world|sports|sport|business|politics|opinion|entertainment|lifestyle|technology|health|science|culture|travel|video|videos|photos|podcasts|local|national|international|obituaries|classifieds|horoscope|crossword|puzzles|games|shop|store|events|"
    "quick links|useful links|links|site index|follow|expand|collapse|close|cancel|submit|ok|done|send|go|apply|filter|reset|clear|edit",
    de="zum inhalt springen|zum hauptinhalt springen|zum inhalt|zur navigation|zur suche|direkt zum inhalt|zur hauptnavigation|hauptmenü|menü|menü öffnen|menü schließen|suche|suchen|suche öffnen|startseite|anmelden|abmelden|einloggen|registrieren|login|mein konto|mein profil|über uns|kontakt|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|werbung|mediadaten|jobs|karriere|hilfe|abo|abonnement|archiv|nach oben|zum seitenanfang|seitenanfang|politik|wirtschaft|sport|kultur|panorama|wissen|gesundheit|reise|lokales|regional|barrierefreiheit|schließen|abbrechen|absenden|e-paper|rubriken",
    fr="aller au contenu|aller au contenu principal|aller à la navigation|accéder au contenu|passer au contenu|menu principal|accueil|recherche|rechercher|se connecter|connexion|s'identifier|se déconnecter|mon compte|créer un compte|à propos|qui sommes-nous|contact|contactez-nous|mentions légales|politique de confidentialité|données personnelles|conditions générales|conditions générales d'utilisation|cgu|cgv|plan du site|publicité|aide|archives|haut de page|retour en haut|politique|économie|sport|culture|société|monde|international|météo|fermer|rubriques|annuler|envoyer",
    es="saltar al contenido|ir al contenido|ir al contenido principal|pasar al contenido principal|menú|menú principal|abrir menú|cerrar menú|buscar|búsqueda|inicio|portada|iniciar sesión|inicia sesión|cerrar sesión|regístrate|registrarse|ingresar|acceder|mi cuenta|quiénes somos|sobre nosotros|acerca de|contacto|aviso legal|política de privacidad|términos y condiciones|condiciones de uso|términos de uso|publicidad|anúnciate|hemeroteca|mapa del sitio|volver arriba|ir arriba|política|economía|deportes|cultura|sociedad|mundo|opinión|internacional|nacional|tecnología|cerrar|cancelar|secciones",
    pt="ir para o conteúdo|pular para o conteúdo|saltar para o conteúdo|menu principal|início|página inicial|pesquisar|pesquisa|buscar|busca|entrar|sair|iniciar sessão|minha conta|cadastre-se|sobre nós|quem somos|sobre|contato|contacto|fale conosco|política de privacidade|termos de uso|termos e condições|anuncie|expediente|mapa do site|voltar ao topo|política|economia|esportes|desporto|cultura|mundo|opinião|fechar|cancelar|editorias",
    it="vai al contenuto|salta al contenuto|menu principale|cerca|ricerca|accedi|esci|registrati|il mio account|chi siamo|contatti|contattaci|note legali|informativa sulla privacy|privacy policy|termini e condizioni|pubblicità|redazione|mappa del sito|torna su|torna all'inizio|politica|economia|cronaca|sport|cultura|esteri|spettacoli|salute|chiudi|annulla|sezioni",
    nl="ga naar de inhoud|ga naar inhoud|naar inhoud|direct naar artikelinhoud|hoofdmenu|menu|zoeken|zoek|inloggen|uitloggen|registreren|mijn account|over ons|contact|privacybeleid|privacyverklaring|algemene voorwaarden|gebruiksvoorwaarden|adverteren|colofon|terug naar boven|naar boven|binnenland|buitenland|economie|sport|cultuur|sluiten|annuleren",
    sv="hoppa till innehåll|hoppa till huvudinnehåll|gå till innehåll|meny|sök|logga in|logga ut|skapa konto|om oss|kontakt|kontakta oss|integritetspolicy|användarvillkor|annonsera|till toppen|tillbaka till toppen|nyheter|sport|kultur|ekonomi|inrikes|utrikes|stäng|startsida|startsidan",
    da="gå til indhold|spring til indhold|menu|søg|log ind|log ud|opret konto|om os|kontakt|kontakt os|privatlivspolitik|annoncer|til toppen|nyheder|indland|udland|kultur|luk|forside|forsiden",
    no="hopp til innhold|gå til innhold|meny|søk|logg inn|logg ut|om oss|kontakt oss|personvern|personvernerklæring|annonsere|til toppen|nyheter|innenriks|utenriks|lukk|forsiden",
    fi="siirry sisältöön|siirry pääsisältöön|valikko|haku|hae|etsi|kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|etusivu|tietoa meistä|yhteystiedot|tietosuoja|tietosuojaseloste|käyttöehdot|sivun alkuun|uutiset|urheilu|kulttuuri|talous|kotimaa|ulkomaat|sulje",
    pl="przejdź do treści|przejdź do głównej treści|menu główne|szukaj|wyszukaj|wyszukiwarka|zaloguj|zaloguj się|wyloguj|zarejestruj się|moje konto|strona główna|o nas|kontakt|polityka prywatności|regulamin|reklama|mapa strony|do góry|wróć na górę|wiadomości|kraj|świat|sport|gospodarka|kultura|zamknij|anuluj",
    cs="přejít k obsahu|přeskočit na obsah|hlavní menu|hledat|vyhledat|vyhledávání|přihlásit|přihlásit se|odhlásit|registrace|domů|úvod|o nás|kontakt|kontakty|ochrana osobních údajů|podmínky užití|inzerce|nahoru|zpět nahoru|domácí|zahraničí|ekonomika|kultura|zavřít",
    ru="перейти к содержимому|перейти к содержанию|перейти к основному содержанию|меню|главное меню|поиск|найти|искать|войти|вход|выйти|регистрация|зарегистрироваться|личный кабинет|главная|на главную|о нас|о проекте|о компании|контакты|обратная связь|политика конфиденциальности|пользовательское соглашение|реклама|реклама на сайте|вакансии|карта сайта|наверх|вверх|новости|политика|экономика|общество|культура|спорт|в мире|происшествия|закрыть|отмена|рубрики|архив|редакция",
    uk="перейти до вмісту|меню|пошук|увійти|вхід|реєстрація|головна|про нас|контакти|політика конфіденційності|реклама|нагору|вгору|новини|політика|економіка|суспільство|культура|спорт|закрити",
    tr="içeriğe geç|içeriğe atla|ana menü|menü|ara|arama|giriş yap|giriş|çıkış|üye ol|kayıt ol|hesabım|anasayfa|ana sayfa|hakkımızda|iletişim|künye|gizlilik politikası|gizlilik|kullanım koşulları|kvkk|reklam|site haritası|yukarı çık|gündem|siyaset|ekonomi|spor|dünya|kültür sanat|magazin|sağlık|teknoloji|kapat|vazgeç",
    id="langsung ke konten|lewati ke konten|menu utama|cari|pencarian|masuk|keluar|daftar|akun saya|beranda|tentang kami|kontak|hubungi kami|redaksi|pedoman media siber|kebijakan privasi|syarat dan ketentuan|disclaimer|karir|iklan|kembali ke atas|nasional|internasional|ekonomi|olahraga|hiburan|tutup|batal",
    vi="chuyển đến nội dung|bỏ qua nội dung|trang chủ|tìm kiếm|đăng nhập|đăng xuất|giới thiệu|liên hệ|liên hệ quảng cáo|quảng cáo|chính sách bảo mật|điều khoản sử dụng|về đầu trang|lên đầu trang|thời sự|thế giới|kinh doanh|giải trí|thể thao|pháp luật|giáo dục|sức khỏe|đời sống|du lịch|khoa học|đóng|hủy",
    zh="跳到内容|跳至内容|跳到主要内容|跳轉到主要內容|菜单|选单|選單|搜索|搜尋|首页|首頁|网站首页|返回首页|登录|登入|登錄|注册|註冊|退出|关于我们|關於我們|联系我们|聯絡我們|隐私政策|隱私政策|隱私權政策|服务条款|使用条款|广告服务|网站地图|返回顶部|回到頂部|新闻|国际|国内|财经|体育|娱乐|科技|关闭|關閉|取消",
    ja="コンテンツへスキップ|本文へスキップ|メインコンテンツへ|本文へ移動|メニュー|検索|ホーム|トップページ|トップ|ログイン|ログアウト|会員登録|新規登録|マイページ|運営会社|会社概要|会社情報|お問い合わせ|プライバシーポリシー|個人情報保護方針|利用規約|サイトマップ|広告掲載|ページの先頭へ|ページトップへ|トップへ戻る|ニュース|政治|経済|社会|国際|スポーツ|エンタメ|閉じる|キャンセル",
    ko="본문 바로가기|본문바로가기|메뉴 바로가기|주메뉴 바로가기|메뉴|전체메뉴|검색|홈|로그인|로그아웃|회원가입|마이페이지|회사소개|회사 소개|고객센터|개인정보처리방침|개인정보취급방침|이용약관|청소년보호정책|광고문의|제휴문의|사이트맵|맨위로|위로|정치|경제|사회|국제|문화|스포츠|연예|닫기|취소",
    ar="تخطي إلى المحتوى|انتقل إلى المحتوى|القائمة|القائمة الرئيسية|بحث|البحث|ابحث|الرئيسية|الصفحة الرئيسية|تسجيل الدخول|تسجيل الخروج|تسجيل|من نحن|اتصل بنا|تواصل معنا|سياسة الخصوصية|شروط الاستخدام|الشروط والأحكام|أعلن معنا|خريطة الموقع|العودة للأعلى|أخبار|سياسة|اقتصاد|رياضة|ثقافة|العالم|إغلاق",
    fa="خانه|صفحه اصلی|جستجو|ورود|ثبت نام|درباره ما|تماس با ما|ورزشی|اقتصادی|سیاسی|فرهنگی",
)  # fmt: skip
_SKIP = phrases(
    en="skip to content|skip to main content|skip to navigation|skip navigation|skip to the content|jump to content|toggle navigation|toggle menu|back to top|scroll to top|return to top|main menu|open menu|close menu|privacy policy|terms of service|terms of use|terms & conditions|terms and conditions|cookie policy|advertise with us|site map|sitemap|about us|contact us|powered by wordpress",
    de="zum inhalt springen|direkt zum inhalt|zum hauptinhalt springen|menü öffnen|nach oben|impressum|datenschutzerklärung|nutzungsbedingungen|zum seitenanfang",
    fr="aller au contenu|aller au contenu principal|accéder au contenu|mentions légales|politique de confidentialité|plan du site|haut de page",
    es="saltar al contenido|ir al contenido|pasar al contenido principal|aviso legal|política de privacidad|términos y condiciones|quiénes somos|mapa del sitio|volver arriba",
    pt="ir para o conteúdo|pular para o conteúdo|política de privacidade|termos de uso|quem somos|mapa do site|voltar ao topo",
    it="vai al contenuto|salta al contenuto|note legali|informativa sulla privacy|chi siamo|torna su",
    nl="ga naar de inhoud|privacyverklaring|algemene voorwaarden|over ons|terug naar boven",
    sv="hoppa till innehåll|integritetspolicy|användarvillkor|till toppen",
    da="gå til indhold|privatlivspolitik|til toppen",
    no="hopp til innhold|personvernerklæring|til toppen",
    fi="siirry sisältöön|tietosuojaseloste|käyttöehdot|sivun alkuun",
    pl="przejdź do treści|polityka prywatności|wróć na górę",
    cs="přejít k obsahu|ochrana osobních údajů|zpět nahoru",
    ru="перейти к содержимому|перейти к основному содержанию|политика конфиденциальности|пользовательское соглашение|карта сайта|реклама на сайте",
    uk="перейти до вмісту|політика конфіденційності",
    tr="içeriğe geç|gizlilik politikası|kullanım koşulları|site haritası",
    id="lewati ke konten|langsung ke konten|kebijakan privasi|pedoman media siber|syarat dan ketentuan",
    vi="chuyển đến nội dung|chính sách bảo mật|điều khoản sử dụng|về đầu trang",
    zh="跳到内容|跳至内容|跳到主要内容|隐私政策|隱私權政策|服务条款|返回顶部|网站地图|联系我们|關於我們",
    ja="コンテンツへスキップ|本文へスキップ|プライバシーポリシー|個人情報保護方針|利用規約|ページの先頭へ|サイトマップ",
    ko="본문 바로가기|개인정보처리방침|이용약관|청소년보호정책|맨위로",
    ar="تخطي إلى المحتوى|انتقل إلى المحتوى|سياسة الخصوصية|شروط الاستخدام|خريطة الموقع",
)  # fmt: skip
_PAGE = phrases(
    en="page", de="seite", fr="page", es="página", it="pagina", nl="pagina", sv="sida", da="side", fi="sivu", pl="strona", cs="strana", ru="страница|стр.", tr="sayfa", id="halaman", vi="trang"
)  # fmt: skip
_STEP = phrases(
    en="next|previous|prev|first|last|older|newer|next page|previous page",
    de="weiter|zurück|nächste|vorherige|nächste seite|vorherige seite",
    fr="suivant|précédent|page suivante|page précédente",
    es="siguiente|anterior|página siguiente|página anterior",
    pt="próximo|próxima",
    it="successivo|precedente|avanti|indietro",
    nl="volgende|vorige",
    sv="nästa|föregående",
    da="næste|forrige",
    fi="seuraava|edellinen",
    pl="następna|poprzednia",
    cs="další|předchozí",
    ru="следующая|предыдущая|далее|назад|вперёд",
    tr="sonraki|önceki",
    id="selanjutnya|sebelumnya|berikutnya",
    vi="trang sau|trang trước",
    zh="下一页|上一页|下一頁|上一頁",
    ja="次へ|前へ|次のページ|前のページ",
    ko="다음|이전|다음 페이지|이전 페이지",
    ar="التالي|السابق",
)  # fmt: skip
_HOME = phrases(
    all="home|homepage|startseite|accueil|inicio|portada|início|startsida|start|forside|forsiden|hjem|etusivu|strona główna|domů|úvod|главная|головна|anasayfa|ana sayfa|beranda|trang chủ|首页|首頁|ホーム|トップ|home page|홈|الرئيسية|news"
)

RULES = (
    Rule(
        name="navigation.links",
        family="navigation",
        reason="A link no article needs: to the content, the top, the imprint.",
        says=_SKIP,
        longest=300,
        drops=(
            "Skip to main content", "Privacy Policy", "About Us | Contact Us | Privacy Policy", "Zum Inhalt springen", "Mentions légales", "Aviso legal", "Política de privacidade", "Chi siamo", "Privacyverklaring",
            "Hoppa till innehåll", "Siirry sisältöön", "Polityka prywatności", "Přejít k obsahu", "Политика конфиденциальности", "Gizlilik Politikası".replace("ı", "ı"), "Kebijakan Privasi", "Chính sách bảo mật", "隐私政策", "プライバシーポリシー", "개인정보처리방침", "سياسة الخصوصية",
        ),
        keeps=("Skip to the end if you must, he wrote.", "Privacy policy became a matter for the courts.", "Terms of use were disputed"),
    ),
    Rule(
        name="navigation.breadcrumb",
        family="navigation",
        reason="The way from the front page to this one.",
        begins=(*_HOME, "you are here", "you are here home", "du bist hier", "sie sind hier", "vous êtes ici"),
        pattern=r" *:? *(?:[>»›/→|·]|::) *[^.!?]+",
        longest=200,
        drops=("Home > News > Local", "Startseite » Politik » Hafen", "Home / World / Asia", "Главная › Новости", "You are here: Home » News"),
        keeps=("Home is where the harbour is.", "Home, sweet home"),
    ),
    Rule(
        name="navigation.menu",
        family="navigation",
        reason="Menu entries and nothing else.",
        says=(*_ENTRY, *_SKIP),
        longest=600,
        firm=False,
        drops=("Home", "Home News Sport Contact", "Startseite | Politik | Sport", "Log in", "Accueil", "Inicio", "Главная", "首页", "ホーム", "홈", "الرئيسية", "Anasayfa", "Beranda", "Trang chủ", "Etusivu"),
        keeps=("Home news from abroad reached the village.", "Business as usual", "Back to square one", "World Cup"),
    ),
    Rule(
        name="navigation.pages",
        family="navigation",
        reason="Page numbers of a long article or a list.",
        says=(*_STEP, *_PAGE, "of", "von", "sur", "de", "di", "van", "av", "af", "z", "ze", "из", "dari"),
        numbers=True,
        longest=120,
        firm=False,
        drops=("Page 1 of 3", "1 2 3 4 Next", "Seite 2 von 5", "Previous Next", "« Précédent 1 2 3 Suivant »", "Страница 2 из 4"),
        keeps=("Page 3 of the report names him.", "1 2", "3-1", "Northam 3 Easton 1"),
    ),
)  # fmt: skip
