"""What common software prints around pages: forms, sign-in boxes, shops, landmarks, complaints about browsers."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

_FORM = phrases(
    en="this field is for validation purposes and should be left unchanged|this field is hidden when viewing the form|this field is required|this is a required field|please fill out this field|please fill in this field|indicates a required field|indicates required fields|indicates required|denotes a required field|required field|required fields|fields marked with an are required|fields marked with * are required|"
    "oops something went wrong while submitting the form|thank you your submission has been received|your form has been submitted|thank you for your submission|thanks for signing up|thank you for signing up|thank you for subscribing|thanks for subscribing|thank you for registering|you are now subscribed|you're now subscribed|you have successfully subscribed|you have been successfully subscribed|check your inbox to confirm your subscription|please check your inbox|there was an error trying to submit your form please try again|there was a problem submitting your form|"
    "please enter a valid email|please enter a valid email address|please enter your name here|please enter your email address here|please enter your comment|please enter a search term|you have entered an incorrect email address|invalid email address|a password will be e-mailed to you|a link to set a new password will be sent to your email address|leave this field empty if you're human|leave this field blank|if you are human leave this field blank|"
    "drop files here or|max file size|this iframe contains the logic required to handle ajax powered gravity forms|i agree to the privacy policy|i have read and agree to the privacy policy|i have read and agree to the terms & conditions|i agree to receive emails|we respect your privacy|we respect your privacy unsubscribe at any time|unsubscribe at any time|you can unsubscribe at any time|no spam|no spam ever|no spam unsubscribe anytime|"
    "your cart is empty|your cart is currently empty|no products in the cart|no products in your cart|continue shopping|choosing a selection results in a full page refresh|opens in a new window|opens in new window|opens in a new tab|opens external website in a new window|taxes and shipping calculated at checkout|item added to your cart|press the space key then arrow keys to make a selection|hit enter to search or esc to close|press enter to search|type and press enter|start typing and press enter to search|no items found",
    de="dieses feld dient zur validierung und sollte nicht verändert werden|dieses feld ist ein pflichtfeld|dies ist ein pflichtfeld|bitte füllen sie dieses feld aus|mit * gekennzeichnete felder sind pflichtfelder|pflichtfelder|pflichtfeld|ihr warenkorb ist leer|dein warenkorb ist leer|es befinden sich keine produkte im warenkorb|vielen dank für ihre anmeldung|abmeldung jederzeit möglich|öffnet in neuem fenster|öffnet in einem neuen fenster",
    fr="ce champ n'est utilisé qu'à des fins de validation et devrait rester inchangé|ce champ est obligatoire|champ obligatoire|champs obligatoires|merci de votre inscription|votre panier est vide|votre panier est actuellement vide|s'ouvre dans une nouvelle fenêtre|ouvre dans une nouvelle fenêtre|nouvelle fenêtre",
    es="este campo es un campo de validación y debe quedar sin cambios|este campo es obligatorio|campo obligatorio|campos obligatorios|gracias por suscribirte|gracias por suscribirse|tu carrito está vacío|su carrito está vacío|no hay productos en el carrito|se abre en una nueva ventana|abre en nueva ventana",
    pt="este campo é para fins de validação e não deve ser alterado|este campo é obrigatório|campo obrigatório|campos obrigatórios|obrigado por se inscrever|seu carrinho está vazio|o seu carrinho está vazio|nenhum produto no carrinho|abre em uma nova janela|abre numa nova janela",
    it="questo campo serve per la convalida e dovrebbe essere lasciato inalterato|questo campo è obbligatorio|campo obbligatorio|campi obbligatori|grazie per esserti iscritto|il tuo carrello è vuoto|nessun prodotto nel carrello|si apre in una nuova finestra|apre in una nuova finestra",
    nl="dit veld is bedoeld voor validatiedoeleinden en moet niet worden gewijzigd|dit veld is verplicht|verplicht veld|verplichte velden|bedankt voor je inschrijving|bedankt voor je aanmelding|je winkelwagen is leeg|uw winkelwagen is leeg|geen producten in de winkelwagen|opent in een nieuw venster",
    sv="detta fält används för valideringsändamål och ska lämnas oförändrat|obligatoriskt fält|obligatoriska fält|tack för din anmälan|din varukorg är tom|öppnas i nytt fönster",
    da="dette felt er til valideringsformål og skal ikke ændres|obligatorisk felt|tak for din tilmelding|din kurv er tom",
    no="obligatorisk felt|takk for din påmelding|handlekurven er tom|handlekurven din er tom",
    fi="pakollinen kenttä|kiitos tilauksestasi|ostoskori on tyhjä|ostoskorisi on tyhjä",
    pl="pole obowiązkowe|pola obowiązkowe|to pole jest wymagane|dziękujemy za zapisanie się|twój koszyk jest pusty|koszyk jest pusty|brak produktów w koszyku|otwiera się w nowym oknie",
    cs="povinné pole|povinný údaj|váš košík je prázdný|děkujeme za přihlášení",
    ru="обязательное поле|обязательные поля|поля, отмеченные *, обязательны для заполнения|спасибо за подписку|ваша корзина пуста|корзина пуста|откроется в новом окне",
    uk="обов'язкове поле|обов'язкові поля|дякуємо за підписку|ваш кошик порожній|кошик порожній",
    tr="zorunlu alan|zorunlu alanlar|bu alan zorunludur|sepetiniz boş|sepetinizde ürün bulunmamaktadır|yeni pencerede açılır",
    id="kolom wajib diisi|wajib diisi|terima kasih telah berlangganan|keranjang anda kosong|keranjang belanja anda kosong",
    vi="trường bắt buộc|giỏ hàng trống|giỏ hàng của bạn đang trống|chưa có sản phẩm trong giỏ hàng",
    zh="购物车为空|購物車為空|您的购物车是空的|您的購物車是空的|必填项|必填欄位",
    ja="カートに商品がありません|カートは空です|必須項目|新しいウィンドウで開きます",
    ko="장바구니가 비어 있습니다|필수 입력 항목|필수 입력 항목입니다",
    ar="سلة المشتريات فارغة|سلة التسوق فارغة|حقل مطلوب|هذا الحقل مطلوب",
)
_ACCOUNT = phrases(
    en="forgot password|forgot password?|forgot your password|forgot your password? get help|lost your password|recover your password|password recovery|reset password|remember me|keep me signed in|keep me logged in|stay signed in|show password|hide password|your username|your password|your email|log into your account|login to your account|sign in to your account|welcome! log into your account|sign in or create an account|log in or sign up|log in or create an account|create an account|create account|"
    "don't have an account|don't have an account yet|don't have an account? sign up|no account yet|new here|new user|existing user|have an account|have an account? log in|already have an account? log in|already have an account? sign in|already registered|continue with google|continue with facebook|continue with apple|continue with email|sign in with google|sign in with facebook|sign in with apple|log in with facebook|log in with google|email address|first name|last name|full name|phone number|zip code|company name|business email|job title|your name|your message|name (required)|email (required)|confirm password|confirm email",
    de="passwort vergessen|passwort vergessen?|angemeldet bleiben|eingeloggt bleiben|noch kein konto|noch nicht registriert|sie sind angemeldet als|mit google anmelden|mit facebook anmelden|mit apple anmelden|vorname|nachname|e-mail-adresse|telefonnummer|passwort|benutzername|ihr name|ihre nachricht",
    fr="mot de passe oublié|mot de passe oublié ?|se souvenir de moi|rester connecté|pas encore de compte|vous n'avez pas de compte|vous possédez déjà un compte|créer un compte|se connecter avec google|continuer avec google|continuer avec facebook|prénom|nom de famille|adresse e-mail|adresse email|mot de passe|votre nom|votre message",
    es="¿olvidaste tu contraseña?|olvidé mi contraseña|¿has olvidado tu contraseña?|recuperar contraseña|recordarme|recuérdame|mantener sesión iniciada|¿no tienes cuenta?|¿ya tienes cuenta?|crear cuenta|crear una cuenta|continuar con google|continuar con facebook|iniciar sesión con google|nombre de usuario|contraseña|correo electrónico|apellidos|tu nombre|tu mensaje",
    pt="esqueceu a senha?|esqueceu sua senha?|esqueci minha senha|lembrar-me|lembrar de mim|manter conectado|não tem conta?|já tem conta?|já tem uma conta?|criar conta|criar uma conta|continuar com google|entrar com google|entrar com facebook|nome de usuário|senha|sobrenome|seu nome|sua mensagem",
    it="password dimenticata|password dimenticata?|hai dimenticato la password?|ricordami|resta connesso|non hai un account?|hai già un account?|crea un account|accedi con google|accedi con facebook|continua con google|nome utente|cognome|indirizzo email|il tuo nome|il tuo messaggio",
    nl="wachtwoord vergeten|wachtwoord vergeten?|ingelogd blijven|onthoud mij|nog geen account|nog geen account?|heb je al een account?|maak een account aan|inloggen met google|inloggen met facebook|gebruikersnaam|wachtwoord|voornaam|achternaam|e-mailadres",
    sv="glömt lösenord|glömt lösenord?|glömt ditt lösenord?|kom ihåg mig|förnamn|efternamn|lösenord|användarnamn",
    da="glemt adgangskode|glemt adgangskode?|husk mig|fornavn|efternavn|adgangskode|brugernavn",
    no="glemt passord|glemt passord?|husk meg|fornavn|etternavn|passord|brukernavn",
    fi="unohditko salasanan|unohditko salasanan?|muista minut|etunimi|sukunimi|salasana|käyttäjätunnus",
    pl="nie pamiętasz hasła|nie pamiętasz hasła?|zapomniałeś hasła|zapomniałeś hasła?|zapamiętaj mnie|nie masz konta|nie masz konta?|załóż konto|imię i nazwisko|hasło|adres e-mail",
    cs="zapomenuté heslo|zapomněli jste heslo?|zapamatovat si mě|nemáte účet?|vytvořit účet|uživatelské jméno|heslo|příjmení",
    ru="забыли пароль|забыли пароль?|запомнить меня|восстановить пароль|нет аккаунта?|создать аккаунт|войти через|имя пользователя|пароль|фамилия|электронная почта",
    uk="забули пароль|забули пароль?|запам'ятати мене|ім'я користувача|пароль|прізвище",
    tr="şifremi unuttum|şifrenizi mi unuttunuz?|beni hatırla|hesabınız yok mu?|hesap oluştur|kullanıcı adı|şifre|e-posta adresi",
    id="lupa password|lupa password?|lupa kata sandi|lupa kata sandi?|ingat saya|belum punya akun|belum punya akun?|sudah punya akun?|buat akun|kata sandi|nama pengguna",
    vi="quên mật khẩu|quên mật khẩu?|ghi nhớ đăng nhập|chưa có tài khoản?|tạo tài khoản|mật khẩu|tên đăng nhập",
    zh="忘记密码|忘记密码？|忘記密碼|忘記密碼？|记住我|記住我|立即注册|立即註冊|还没有账号？|用户名|密码|密碼",
    ja="パスワードを忘れた方|パスワードをお忘れの方|パスワードを忘れた方はこちら|ログイン状態を保持する|パスワード|メールアドレス",
    ko="비밀번호 찾기|아이디 찾기|비밀번호를 잊으셨나요?|로그인 상태 유지|비밀번호|아이디",
    ar="نسيت كلمة المرور؟|نسيت كلمة المرور|تذكرني|إنشاء حساب|كلمة المرور|اسم المستخدم",
    hu="felhasználónév|jelszó|jelszó megerősítés|jelszó emlékeztető|elfelejtett jelszó|elfelejtette a jelszavát?|emlékezz rám|valódi név|e-mail cím|belépés és regisztráció|belépek|regisztrálok|regisztráció|belépés",
    ro="ai uitat parola?|ți-ai uitat parola?|parolă uitată|ține-mă minte|nume de utilizator|nume utilizator|parolă|adresă de email|creează cont|nu ai cont?|ai deja cont?",
    bg="забравена парола|забравена парола?|забравили сте паролата си?|запомни ме|потребителско име|парола|повторете паролата|нова регистрация|вход и регистрация|нямате регистрация?",
    hr="zaboravljena lozinka|zaboravili ste lozinku?|zapamti me|korisničko ime|lozinka|ponovite lozinku|nemate račun?|otvori račun",
    sr="заборављена лозинка|заборавили сте лозинку?|запамти ме|корисничко име|лозинка|zaboravljena šifra|zaboravili ste šifru?",
    sk="zabudnuté heslo|zabudli ste heslo?|zapamätať prihlásenie|prihlasovacie meno|používateľské meno|heslo|nemáte účet?|vytvoriť účet",
    sl="pozabljeno geslo|ste pozabili geslo?|zapomni si me|uporabniško ime|geslo",
    el="ξεχάσατε τον κωδικό;|ξεχάσατε τον κωδικό σας;|όνομα χρήστη|κωδικός πρόσβασης|να με θυμάσαι|δημιουργία λογαριασμού",
    lt="pamiršote slaptažodį?|prisiminti mane|vartotojo vardas|slaptažodis",
    lv="aizmirsi paroli?|atcerēties mani|lietotājvārds",
    et="unustasid parooli?|jäta mind meelde|kasutajanimi|parool",
    he="שכחת סיסמה?|שכחתי סיסמה|זכור אותי|שם משתמש|סיסמה",
    fa="فراموشی رمز عبور|رمز عبور|نام کاربری|مرا به خاطر بسپار",
    th="ลืมรหัสผ่าน|ลืมรหัสผ่าน?|จำฉันไว้|ชื่อผู้ใช้|รหัสผ่าน",
    ms="lupa kata laluan?|kata laluan|ingat saya",
)
_LANDMARK = phrases(
    en="post navigation|posts navigation|breadcrumb|breadcrumbs|breadcrumb navigation|primary menu|main navigation|primary navigation|secondary navigation|secondary menu|footer navigation|footer menu|mobile menu|primary sidebar|secondary sidebar|reader interactions|site navigation|site tools|service navigation|toggle child menu|toggle sidebar|toggle search|expand child menu|collapse child menu|open main menu|close main menu|open navigation menu|open mobile menu|"
    "previous slide|next slide|page load link|top of page|bottom of page|go to top|back to the top|scroll back to top|select page|user account menu|social links|social menu|social media links|social links menu|search form|search icon|email icon|menu icon|close icon|created with sketch|logo return to top|close window|close this window|print close|link copied|link copied!|copied!|copy link|copy this link|copy to clipboard|copied to clipboard|copy shortlink|report this content|view post in reader|manage subscriptions|collapse this bar|exact matches only|search in title|search in content|search in excerpt",
    de="beitragsnavigation|beitrags-navigation|brotkrümelnavigation|hauptmenü|hauptnavigation|servicenavigation|seitenleiste|menü schließen|fenster schließen|nach oben scrollen|link kopiert|link kopieren|in die zwischenablage kopiert",
    fr="navigation de l'article|navigation des articles|fil d'ariane|menu principal|navigation principale|fermer le menu|fermer la fenêtre|lien copié|copier le lien|retour en haut de page",
    es="navegación de entradas|navegación de la entrada|navegación principal|menú principal|migas de pan|ruta de navegación|cerrar menú|cerrar ventana|enlace copiado|copiar enlace|ir arriba",
    pt="navegação de post|navegação de posts|navegação por posts|menu principal|navegação principal|fechar menu|fechar janela|link copiado|copiar link|ir para o topo",
    it="navigazione articoli|navigazione principale|menu principale|chiudi menu|chiudi finestra|link copiato|copia link|torna all'inizio",
    nl="berichtnavigatie|hoofdmenu|hoofdnavigatie|kruimelpad|menu sluiten|venster sluiten|link gekopieerd|kopieer link",
    sv="inläggsnavigering|huvudmeny|stäng meny|länk kopierad|kopiera länk",
    da="indlægsnavigation|hovedmenu|luk menu|kopier link",
    no="innleggsnavigasjon|hovedmeny|lukk meny|kopier lenke",
    fi="artikkelien selaus|päävalikko|sulje valikko|kopioi linkki",
    pl="nawigacja wpisu|menu główne|nawigacja główna|zamknij menu|zamknij okno|kopiuj link|skopiowano link|okruszki",
    cs="navigace pro příspěvek|hlavní menu|hlavní navigace|zavřít menu|zkopírovat odkaz|drobečková navigace",
    ru="навигация по записям|главное меню|основная навигация|хлебные крошки|закрыть меню|закрыть окно|скопировать ссылку|ссылка скопирована",
    uk="навігація записів|головне меню|хлібні крихти|закрити меню|копіювати посилання",
    tr="yazı gezinmesi|yazı dolaşımı|ana menü|menüyü kapat|bağlantıyı kopyala|bağlantı kopyalandı",
    id="navigasi pos|navigasi tulisan|menu utama|tutup menu|salin tautan|tautan disalin|salin link",
    vi="điều hướng bài viết|trình đơn chính|đóng menu|sao chép liên kết|đã sao chép liên kết",
    zh="文章导航|文章導覽|主菜单|主選單|关闭菜单|复制链接|複製連結|链接已复制",
    ja="投稿ナビゲーション|パンくずリスト|メインメニュー|メニューを閉じる|リンクをコピー|リンクをコピーしました",
    ko="글 탐색|주메뉴|메뉴 닫기|링크 복사|url 복사",
    ar="تصفّح المقالات|تصفح المقالات|القائمة الرئيسية|إغلاق القائمة|نسخ الرابط|تم نسخ الرابط",
)

RULES = (
    Rule(
        name="widgets.form",
        reason="What a form or a shop's basket tells who fills it.",
        says=_FORM,
        numbers=True,
        longest=260,
        drops=(
            "This field is for validation purposes and should be left unchanged.", "Oops! Something went wrong while submitting the form.", "\u201c*\u201d indicates required fields", "Thank you! Your submission has been received!", "Your cart is currently empty.",
            "* Pflichtfelder", "Ce champ est obligatoire.", "Tu carrito está vacío", "Campo obrigatório", "Campi obbligatori", "Verplicht veld", "Корзина пуста", "Zorunlu alan", "Wajib diisi",
        ),
        keeps=("This field is required for the spring wheat.", "Your cart is empty and the horse is tired.", "No items found their way back to the museum.", "Thank you for registering so many voters, he said."),
    ),
    Rule(
        name="widgets.account",
        reason="Fields and links of a box to sign in.",
        says=_ACCOUNT,
        longest=120,
        firm=False,
        drops=("Forgot your password? Get help", "Remember me", "First Name Last Name Email Address", "Passwort vergessen?", "Mot de passe oublié ?", "¿Olvidaste tu contraseña?", "Esqueci minha senha", "Забыли пароль?", "Şifremi unuttum", "忘记密码？", "Felhasználónév: Jelszó: Belépek", "Забравена парола?", "Ai uitat parola?", "Zaboravili ste lozinku?", "Zabudnuté heslo", "Όνομα χρήστη", "ลืมรหัสผ่าน?"),
        keeps=("Remember me when I am gone, she sang.", "Your password is your dog's name.", "First names went out of use"),
    ),
    Rule(
        name="navigation.landmark",
        reason="What a page's parts are called, for screen readers and machines.",
        says=_LANDMARK,
        longest=90,
        drops=("Post navigation", "Breadcrumb", "Previous Slide", "Link copied!", "Beitragsnavigation", "Fil d'Ariane", "Navegación de entradas", "Navegação de Post", "Berichtnavigatie", "Навигация по записям", "文章导航", "投稿ナビゲーション"),
        keeps=("Breadcrumb by breadcrumb they found the way home.", "Top of page one the next day: a fish.", "The previous slide killed four."),
    ),
    Rule(
        name="widgets.browser",
        reason="Complains about the reader's browser or its settings.",
        begins=phrases(
            en="this slideshow requires javascript|javascript is required|notice: javascript is required|javascript must be enabled|javascript seems to be disabled|please ensure javascript is enabled|we're sorry but you will need to enable javascript|you will need to enable javascript to|media playback is unsupported on|media playback is not supported on|please enable javascript|please turn on javascript|sorry, your browser does not support|sorry, your browser doesn't support|please enable cookies|enable javascript and cookies|you need to enable javascript|this page requires javascript|this site requires javascript|this website requires javascript|this form requires javascript|we've detected that javascript is disabled|it looks like javascript is disabled|your browser is out of date|your browser is outdated|your browser is not supported|your browser does not support|your browser doesn't support|space to play or pause|use up/down arrow keys to increase|use left/right arrow keys to advance|press shift question mark to access|"
            "you are using an outdated browser|you are using an old browser|you're using an outdated browser|you are using an unsupported browser|ie 11 is not supported|internet explorer is not supported|internet explorer 11 is not supported|this browser is no longer supported|this browser is not supported|we no longer support internet explorer|for an optimal experience visit our site on another browser|for the best experience, please use a different browser",
            de="diese diashow benötigt javascript|sie verwenden einen veralteten browser|du verwendest einen veralteten browser|sie nutzen einen veralteten browser|ihr browser ist veraltet|dein browser ist veraltet|bitte aktivieren sie javascript|javascript ist deaktiviert|um diese seite zu nutzen, aktivieren sie javascript",
            fr="ce diaporama nécessite javascript|vous utilisez un navigateur obsolète|votre navigateur est obsolète|votre navigateur n'est pas à jour|votre navigateur n'est plus|veuillez activer javascript|javascript est désactivé", es="este pase de diapositivas requiere javascript|esta presentación requiere javascript|estás usando un navegador|está usando un navegador|tu navegador está desactualizado|su navegador está desactualizado|tu navegador no es compatible|su navegador no es compatible|activa javascript|habilita javascript",
            pt="este slideshow necessita de javascript|este slideshow requer javascript|você está usando um navegador|seu navegador está desatualizado|o seu navegador está desatualizado|seu navegador não é|ative o javascript|habilite o javascript", it="questo slideshow richiede javascript|stai utilizzando un browser|stai usando un browser|stai utilizzando internet|il tuo browser non è aggiornato|il tuo browser è obsoleto|per favore utilizza un browser|abilita javascript",
            nl="deze diavoorstelling vereist javascript|je gebruikt een verouderde browser|u gebruikt een verouderde browser|je browser is verouderd|uw browser is verouderd|schakel javascript in", sv="du använder en gammal webbläsare|du använder en föråldrad webbläsare|din webbläsare stöds inte|aktivera javascript", da="din browser er forældet|aktiver javascript", no="nettleseren din støttes ikke|du bruker en utdatert nettleser", fi="selaimesi on vanhentunut|käytät vanhentunutta selainta|ota javascript käyttöön",
            pl="używasz przestarzałej przeglądarki|korzystasz z przestarzałej przeglądarki|twoja przeglądarka jest przestarzała|włącz javascript|włącz obsługę javascript", cs="používáte zastaralý prohlížeč|váš prohlížeč je zastaralý|zapněte javascript", ru="вы используете устаревший браузер|ваш браузер устарел|вы пользуетесь устаревшей версией браузера|включите javascript|для просмотра этого слайд-шоу требуется javascript", uk="ви використовуєте застарілий браузер|ваш браузер застарів|увімкніть javascript",
            tr="tarayıcınız güncel değil|eski bir tarayıcı kullanıyorsunuz|javascript'i etkinleştirin", id="browser anda sudah usang|slideshow ini membutuhkan javascript|aktifkan javascript", vi="trình duyệt của bạn đã cũ|vui lòng bật javascript", zh="您的浏览器版本过低|您的浏览器不支持|您正在使用的浏览器版本过低|請開啟javascript|请启用javascript", ja="お使いのブラウザ|ご利用のブラウザ|javascriptが無効|javascriptを有効にして|このスライドショーには", ko="사용 중인 브라우저|자바스크립트를 활성화", ar="متصفحك غير مدعوم|يرجى تفعيل جافا سكريبت",
        ),
        # An office's old browser is news too: it says little more, or speaks to the reader.
        pattern=r"[^。\"]{0,40}(?:[すんい]。)?|[^\"]*(?:\b(?:you|your|please|upgrade|updat(?:e|ing)|switch|volume|advance|forward|another|best|for (?:the |this )?(?:full|purposes|website)|sie|ihr|ihren?|bitte|dein[a-z]*|vous|votre|veuillez|tu|su|le|por favor|actualiza[a-z]*|voc[eê]|seu|atualiz[a-z]*|aggiorna[a-z]*|tuo|ti|je|uw|din|ditt|du)\b|this (?:site|page|website)|edge|firefox|chrome|safari|browser|przeglądar|prohlížeč|браузер|javascript|twoj|aktualizuj|обнов|оновіть|lütfen|güncelle|silakan|请|請|升级|ください|업데이트|يرجى)[^\"]*",
        longest=300,
        drops=(
            "Use Up/Down Arrow keys to increase or decrease volume.", "This slideshow requires JavaScript.", "IE 11 is not supported. For an optimal experience visit our site on another browser.", "Please ensure Javascript is enabled for purposes of website accessibility", "Stai utilizzando Internet Explorer: è un browser molto vecchio.",
            "Ce diaporama nécessite JavaScript.", "Sie verwenden einen veralteten Browser.", "Ваш браузер устарел.", "お使いのブラウザはサポートされていません。",
        ),
        keeps=(
            "Media playback is not supported by the new law, and broadcasters are angry.",
            "Internet Explorer is not supported by the tax office any more, and 4,000 farmers could not file.",
            "Ihr Browser ist veraltet, hatte der Bildschirm der Stadtwerke seit Jahren gewarnt.",
            "JavaScript is required reading, he said: \u201cAll of it.\u201d", "The browser was outdated, and so was the clerk.", "Your browser knows where you are.", "お使いのブラウザが古いと、税の申告ができないことがあると町は説明する。",
        ),
    ),
    Rule(
        name="navigation.official",
        reason="The banner by which a government's pages are known.",
        begins=phrases(
            en="a .gov website belongs to|a .mil website belongs to|official websites use .gov|official websites use .mil|secure .gov websites use|secure .mil websites use|an official website of the united states|a lock ( ) or https|a lock or https|the .gov means it's official|federal government websites often end in|before sharing sensitive information, make sure|the https:// ensures that you are connecting|share sensitive information only on official",
        ),
        pattern=r"[ .]*|[^\"]*(?:\b(?:website|government|organization|federal|united states|connecting|official, secure|safely)\b|https://|[.](?:gov|mil)\b|\bhttps\b$)[^\"]*",
        longest=260,
        drops=(
            "A .gov website belongs to an official government organization in the United States.", "Secure .gov websites use HTTPS", "A lock ( ) or https:// means you've safely connected to the .gov website. Share sensitive information only on official, secure websites.", "The .gov means it's official.",
            "An official website of the United States government",
        ),
        keeps=("An official website of the town was hacked on Monday.", "A lock or https is no proof of honesty", "Before sharing sensitive information, make sure that nobody listens", "A lock or a bolt would have helped.", "The site is secured by two guards.", "Official websites were down on Monday."),
    ),
)  # fmt: skip
