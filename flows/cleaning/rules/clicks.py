"""What share buttons say to those who cannot see them, as plug-ins print it around a network's name:
"Click to share on Twitter (Opens in new window)".
"""

from __future__ import annotations

from flows.cleaning.matching.rule import phrases

CLICK = phrases(
    de="klick um auf|klick um über|klick um per|klick um dies einem freund|klicke um auf|klicke um über|klicken um auf|klicken um über|klicken um einem freund einen link|klicken zum ausdrucken|zum teilen auf",
    fr="cliquer pour envoyer un lien par e-mail à un ami|cliquez pour envoyer un lien par e-mail à un ami|cliquez pour imprimer|cliquer pour partager par",
    es="haz clic para imprimir|haz clic para enviar un enlace por correo electrónico a un amigo|haz clic para enviar por correo electrónico a un amigo|haga clic para compartir en",
    pt="clique para imprimir|clique para enviar um link por e-mail para um amigo|clique para partilhar no|clique para compartilhar em|carregue aqui para partilhar no",
    it="fai clic qui per condividere su|fai clic qui per stampare|fai clic per inviare un link a un amico via e-mail|fai clic per condividere",
    nl="klik om te delen met|klik om te delen op|klik om te delen via|klik om op|klik om dit te e-mailen naar een vriend|klik om een link naar een vriend te e-mailen|klik om af te drukken",
    sv="klicka för att dela på|klicka för att dela via|klicka för att e-posta en länk till en vän|klicka för att e-posta detta till en vän|klicka för utskrift",
    da="klik for at dele på|klik for at dele via|klik for at udskrive",
    no="klikk for å dele på|klikk for å dele via|klikk for å skrive ut",
    fi="jaa klikkaamalla|klikkaa jakaaksesi|klikkaa tulostaaksesi",
    pl="kliknij aby udostępnić na|kliknij by udostępnić na|kliknij aby wydrukować|kliknij by wydrukować",
    cs="klikněte pro sdílení na|kliknutím sdílejte na|klikněte pro tisk",
    ru="нажмите чтобы поделиться на|нажмите чтобы поделиться в|нажмите здесь чтобы поделиться контентом на|нажмите для печати",
    uk="натисніть щоб поділитися на|натисніть щоб поширити на|натисніть для друку",
    tr="paylaşmak için tıklayın|yazdırmak için tıklayın|arkadaşınıza e-posta göndermek için tıklayın",
    id="klik untuk berbagi pada|klik untuk berbagi di|klik untuk membagikan di|klik untuk mencetak",
    vi="bấm để chia sẻ trên|nhấn vào chia sẻ trên|nhấn để chia sẻ trên",
    el="κλικ για κοινοποίηση στο|πατήστε για κοινοποίηση στο|πατήστε για εκτύπωση",
    ro="dă clic pentru a partaja pe|dă clic pentru imprimare",
    zh="点击以在|点击分享到|点击以打印|點擊分享到|按一下即可分享至|按一下以分享至",
    ja="クリックして印刷|クリックして|で共有するにはクリックしてください",
    ko="클릭하여|공유하려면 클릭하세요|인쇄하려면 클릭하세요",
    ar="اضغط للمشاركة على|انقر للمشاركة على|النقر للمشاركة على|اضغط لتشارك على|اضغط للطباعة",
    he="לחצו כדי לשתף ב|לחיצה לשיתוף ב|לחצו להדפסה",
    plugins="addthis sharing buttons|addthis website tools|addthis|addtoany|sharing button|press this",
)  # fmt: skip
"""What stands before the network's name, and the names that plug-ins give themselves."""

CLICKED = phrases(
    de="zu teilen|zu senden|per e-mail|zu mailen|anklicken",
    nl="te delen|wordt in een nieuw venster geopend",
    sv="öppnas i ett nytt fönster",
    da="åbner i et nyt vindue|åbner i nyt vindue",
    no="åpnes i et nytt vindu|åpnes i nytt vindu",
    fi="avautuu uudessa ikkunassa",
    fr="ouvre dans un nouvel onglet",
    pl="otwiera się w nowym oknie|twitterze|facebooku|linkedinie|pintereście|whatsappie|tumblrze|telegramie",
    cs="otevře se v novém okně",
    ru="открывается в новом окне|на",
    uk="відкривається у новому вікні",
    tr="üzerinde|üzerinden|yeni pencerede açılır",
    id="membuka di jendela yang baru|membuka di jendela baru",
    vi="mở trong cửa sổ mới",
    el="ανοίγει σε νέο παράθυρο",
    ro="se deschide în fereastră nouă",
    zh="上共享|上分享|在新窗口中打开|在新視窗中開啟",
    ja="で共有|新しいウィンドウで開きます",
    ko="공유하기|새 창에서 열림",
    ar="فتح في نافذة جديدة",
    he="נפתח בחלון חדש",
)  # fmt: skip
"""What stands behind it."""
