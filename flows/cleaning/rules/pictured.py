"""Whose picture it is, and how it came to the paper, where no colon says so.

As in :mod:`flows.cleaning.rules.inserts` it is taken for good wherever it stands: the words around are such as no prose has.
"""

from __future__ import annotations

from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.agencies import AGENCY
from flows.cleaning.rules.proper import PERSON, PROPER

_PAPER = r"(?:ledger|times|post|news|journal|tribune|herald|star|gazette|chronicle|globe|guardian|register|press|sun|courier|examiner|dispatch|sentinel|standard|telegraph|mail|independent|observer|record|citizen|republic|inquirer|enquirer|mercury|argus|echo|advertiser|bulletin|express|leader|monitor|review|weekly|daily|digital|media|staff|contributor|wikimedia commons|flickr)"

_PRESS = (
    r"(?:texte?s?|words?|story|reporting|photos?|photography|photographs|pictures?|images?|videos?|camera|editing|graphics?|fotos?|bild(?:er)?|kamera|schnitt|grafik(?:en)?|photographies?|vidéos?|montage|infographies?|textos?|fotografías?|imágenes|vídeos?|cámara|edición|montaje|gráficos?|infografía|imagens|edição|câmera|câmara|arte|testo|riprese|montaggio|grafica|"
    r"tekst|foto's|beeld|klippning|redigering|klipp|klip|teksti|kuvat?|kuvaus|leikkaus|grafiikka|zdjęcia|wideo|montaż|střih|текст|фото|видео|монтаж|оператор|графика|инфографика|відео|графіка|metin|haber|fotoğraf(?:lar)?|görüntü|kurgu|naskah|teks|penulis|editor|κείμενο|φωτογραφίες|φωτογραφία|βίντεο|szöveg|fotók?|videó|vágó|operatőr|fotografije)"
)
"""What reporters do for a text with pictures or for a film."""
_SOUND = r"(?:music|sound|audio|voice(?: ?over)?|production|animation|musik|ton|sprecher(?:in)?|animation|son|musique|voix|réalisation|sonido|música|voz|animación|guion|guión|som|voz|musiche|musica|suono|voce|muziek|geluid|ljud|lyd|speak|ääni|musiikki|muzyka|dźwięk|lektor|hudba|zvuk|музыка|звук|голос|музика|müzik|ses|musik|suara|hang|zene|muzică|sunet)"
_MADE = r"(?:(?-i:[^a-zß-ÿа-яёα-ώ 0-9:,;.!?\"(&])[^ :,;!?\"]*)(?: (?:(?:van|von|de|der|den|du|le|la|af|av|di|ten|da|dos|al) )*(?-i:[^a-zß-ÿа-яёα-ώ 0-9:,;.!?\"(&])[^ :,;!?\"]*){1,3}"
_MAKERS = rf"{_MADE}(?:(?:, | & | and | und | et | y | e | i | и | ve | dan | en | og | och | ja | ?/ ?){_MADE}){{0,3}}"
_OF = r"(?: *: *| (?:by|von|par|av|af|door) )"
_APART = r" *(?:[,;/|·•]|[.] )+ *(?:and |und |et |y |e |en |og |och |и )?"

_MAKER = rf"{PROPER}(?: {PROPER}\.?){{1,3}}"

ABOVE = (
    Rule(
        name="credits.imagery",
        reason="Who made a map and who took the pictures that it rests on.",
        field="credit",
        holds=("imagery by",),
        pattern=rf"[( ]*(?:by )?{_MAKER}(?:(?:,? and|,) {_MAKER}){{0,4}} *[|/·;] *(?:(?:satellite|aerial) )?imagery by {PROPER}[^!?\":]*",
        longest=140,
        told=False,
        follows=True,
        drops=("By Ina Li | Satellite imagery by Mapbox and Harbour Survey", "Ina Li and Bo H. Holm | Imagery by Eva Lund", "By Ina Li; Aerial imagery by U.S. Survey"),
        keeps=(
            "Satellite imagery by Mapbox shows the wreck.", "By Ina Li | Imagery by which he sailed", "The wreck was found on imagery by Mapbox", "Holm Says So | imagery by hand",
        ),
    ),
)  # fmt: skip
"""Before bylines are looked for."""

RULES = (
    Rule(
        name="credits.of_video",
        reason="Who made the house's own film: a film that an article is on is not called a video.",
        field="credit",
        begins=phrases(en="video", fr="vidéo", es="vídeo", pl="wideo", ru="видео", uk="відео", el="βίντεο", hu="videó"),
        pattern=rf"{_OF}{_MAKERS}(?:{_APART}(?:{_PRESS}|{_SOUND}){_OF}{_MAKERS})+[ .]*",
        longest=160,
        told=False,
        follows=True,
        drops=("Video: Marta Olsen, Music: Bo Holm", "Video: Ina Li, Musik: Bo Holm", "Vidéo : Marta Olsen, musique : Bo Holm, montage : Ina Li", "Видео: Ина Ли, монтаж: Бо Хольм"),
        keeps=("Video: a crane falls, music: none", "Video: Crane falls into harbour, music: silence", "Video: Ina Li, Licht: Bo Holm", "Vidéo de Port Brume, images de Mer Calme", "Video: Nobody, Music: Everybody", "Видео: Мост, звук: Ветер", "Video: 4K, Ton: Stereo"),
    ),
    Rule(
        name="credits.of_paper",
        reason="Names a picture's maker and the paper, or the agency's picture and its maker.",
        field="credit",
        pattern=rf"[( ]*(?:(?-i:AP|PA|AFP|EPA|UPI|CP) photo ?/ ?{PROPER}(?: {PROPER}){{1,3}}|{PROPER}(?: {PROPER}){{1,3}} ?/ ?(?:(?:for )?(?:the (?:{PROPER} ){{0,3}}|(?:{PROPER} ){{1,3}}){_PAPER}|staff|contributor|wikimedia commons|flickr)(?: (?:photo|staff|file))*)[) ]*",
        longest=80,
        told=False,
        drops=("AP Photo/Jane Doe", "Jane Doe/The Ledger", "Ina Li / Harbour Post"),
        keeps=("Ina Li/Marta Olsen", "Jane Doe/Independent", "Green Party / Independent", "Harbour United/Post", "AP Photo Jane", "Holm/The Doors"),
    ),
    Rule(
        name="credits.owner",
        reason="Names the agency that owns a picture.",
        field="credit",
        begins=("copyright", "image copyright", "picture copyright"),
        pattern=rf" ?: *{AGENCY}",
        longest=60,
        told=False,
        drops=("Copyright: Getty Images",),
        keeps=("Copyright: who owns a song",),
    ),
    Rule(
        name="credits.how_come",
        reason="Says how a picture came to the paper, and no more.",
        field="credit",
        says=phrases(en="file photo|file image|file picture|courtesy photo|photo provided|submitted photo|handout photo|stock photo|stock image|image for representation|image used for representation|image used for representational purposes|image used for representational purpose|image for representational purposes|photo for representation"),
        longest=70,
        told=False,
        drops=("(File Photo)", "Courtesy photo", "Image for representation"),
        keeps=("File photos of the dead", "Photo provided by the police"),
    ),
    Rule(
        name="credits.stands_for",
        reason="Whose picture it is, and that it shows another case.",
        field="credit",
        holds=phrases(en="representational image|representative image|representational photo|representative photo"),
        pattern=rf"[( ]*(?:{AGENCY} *[/|:,-] *representati(?:onal|ve) (?:image|photo)|representati(?:onal|ve) (?:image|photo) *[/|:,(-] *(?:(?:photo|credit|source) *: *)?{AGENCY}){MARKS}",
        longest=80,
        told=False,
        follows=True,
        drops=("Unsplash/Representational image", "Representative image | Shutterstock", "(Representational photo: Pixabay)"),
        keeps=(
            "Reuters: representative image of the nation was lost", "A representative image of the town", "Representative image, Reuters says, is all that counts.", "Unsplash and the illustrative image",
        ),
    ),
    Rule(
        name="credits.how_many",
        reason="A button that opens so many pictures.",
        pattern=rf"{MARKS}(?:view|see|show)(?: all)? \d{{1,3}} (?:photos?|images|pictures){MARKS}",
        longest=40,
        told=False,
        drops=("View 12 photos", "See all 12 images"),
        keeps=("See 12 photographs of the war", "12 photos"),
    ),
    Rule(
        name="credits.of_film",
        reason="Says who made the picture and who the sound or the text: a paper's reporters, and a film's makers in an article on it.",
        field="credit",
        begins=phrases(de="bild|foto|fotografie", en="photo|picture|image|illustration|video", fr="photographie", es="imagen|fotografía", it="fotografia", nl="beeld", fi="kuva"),
        pattern=r" *: *[^:]{2,50}[,;/] *(?:ton|sound|son|audio|lyd|ljud|geluid|suono|sonido|som|zvuk|dźwięk|звук|regie|regi|musik|music|musique|música|musica|montage|schnitt|kamera|camera|script|drehbuch|book|buch) *:.*",
        longest=160,
        firm=False,
        drops=("Bild: Eva Lund, Ton: Per Holm",),
        keeps=("Bild: Eva Lund", "Photo: Marta Olsen, Music Hall", "Bild: ein Schiff, ein Ton"),
    ),
    Rule(
        name="credits.of_place",
        reason="A house or a club that is called by pictures, or a painter's: below a picture its owner, in an article its subject.",
        begins=phrases(fr="photo|photos|illustration", nl="foto|beeld", de="foto"),
        pattern=r" (?:museum|musée|museo|service|services|studio|studios|club|clubs|quelle|festival|festivals|shop|center|centre|centrum|zentrum|haus|house|expo|box|art|arts|contest|wettbewerb|academy|akademie|school|schule|van|von|de|du|des)\b[^.!?:;\"]*",
        longest=60,
        firm=False,
        follows=True,
        drops=("Foto Museum Winterthur", "Photo Club Valmorin", "Beeld Van Gogh"),
        keeps=("Foto Jan Wever", "Foto: Museum Winterthur", "Photo AFP"),
    ),
    Rule(
        name="credits.with_name",
        reason="Whose picture it is, without a colon.",
        field="credit",
        begins=phrases(fr="photo|photos|illustration", nl="foto|beeld", de="foto"),
        pattern=rf" {PERSON}(?: */ *[A-ZÀ-Þ][^ .,!?]*)?[ )]*| (?:afp|anp|dpa|reuters|epa|getty(?: images)?|belga|keystone|imago|ap)(?: */ *{PERSON})?[ )]*",
        longest=60,
        told=False,
        follows=True,
        drops=("(Photo Jean Vialat)", "Photo AFP", "Foto Jan Wever", "Beeld ANP / Jan Wever"),
        keeps=("Photo finish à Valmorin", "Foto von gestern", "Beeld van een stad"),
    ),
    Rule(
        name="credits.behind_caption",
        reason="A caption that ends with whose picture it is, without a colon.",
        field="caption",
        holds=phrases(fr="photo|photos", nl="foto|beeld"),
        pattern=rf"[^\"]*[^ ][.!»)] *\(?(?:photos?|foto|beeld) {PERSON}[ )]*",
        longest=300,
        told=False,
        follows=True,
        drops=("Le pont du bac, à Valmorin, est fermé depuis lundi. Photo Jean Vialat",),
        keeps=("Il a gagné. Photo finish pour les autres",),
    ),
)  # fmt: skip
