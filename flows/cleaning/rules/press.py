"""Whom the press may ask: what press offices set below their releases."""

from __future__ import annotations

from flows.cleaning.matching.rule import Rule, phrases

RULES = (
    Rule(
        name="contact.press_head",
        reason="Heads whom the press may ask.",
        says=phrases(
            en="media contact|media contacts|press contact|press contacts|contact for media|contacts for media|media enquiries|media inquiries|press enquiries|press inquiries|for media enquiries|for media inquiries", de="rückfragen von medienvertretern bitte an|rückfragen von journalisten bitte an|rückfragen von pressevertretern bitte an|rückfragen bitte an|rückfragen der medien bitte an|rückfragen von medien bitte an|medienrückfragen bitte an|bei rückfragen wenden sie sich bitte an|rückfragehinweis|pressekontakt|pressekontakte|medienkontakt", fr="contact presse|contacts presse|contact médias", es="contacto de prensa|contactos de prensa|contacto para medios",
            pt="contato para a imprensa|contacto para a imprensa", it="contatto stampa|contatti stampa", nl="perscontact", sv="presskontakt", da="pressekontakt", no="pressekontakt", pl="kontakt dla mediów|kontakt prasowy", cs="kontakt pro média", sk="kontakt pre médiá", ro="contact presă", ru="контакты для прессы|контакт для прессы|контакты для сми", uk="контакти для преси|контакти для змі", hu="sajtókapcsolat", tr="basın iletişim", id="kontak media|narahubung",
        ),
        heads=True,
        told=False,
        follows=True,
        drops=("Media contact:", "Rückfragen bitte an:", "Rückfragen von Medienvertretern bitte an:", "Narahubung:", "Contact presse :", "Контакты для прессы"),
        keeps=("Media contacts were few.", "Rückfragen bitte an den Nachbarn", "Press office"),
    ),
    Rule(
        name="contact.press_desk",
        reason="Gives the press a number or an address, behind a label that nothing else has.",
        begins=phrases(
            en="media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|press enquiries|press inquiries|contact for media|contact for the media|for media enquiries|for media inquiries|for press enquiries",
            de="pressekontakt|medienkontakt|ansprechpartner für die presse|ansprechpartner für medien",
            fr="contact presse|contacts presse|contact médias",
            es="contacto de prensa|contacto prensa|contacto para medios|gabinete de prensa",
            pt="contato para a imprensa|contacto para a imprensa|assessoria de imprensa",
            it="contatto stampa|contatti stampa|ufficio stampa",
            nl="perscontact|persvoorlichting",
            sv="presskontakt",
            da="pressekontakt",
            no="pressekontakt",
            pl="kontakt dla mediów|kontakt prasowy",
            cs="kontakt pro média",
            sk="kontakt pre médiá",
            ro="contact presă|biroul de presă",
            ru="контакты для прессы|контакт для прессы|контакты для сми",
            uk="контакти для преси|контакти для змі",
            hu="sajtókapcsolat",
            tr="basın iletişim",
            id="kontak media",
        ),
        pattern=r" *[:,|-] *(?:[^.!?\"]*(?:\d[\d ()/-]{8,}\d|\d{8,})[^!?\"]*|[^!?\"]*@[^!?\"]*)",
        longest=200,
        told=False,
        drops=(
            "Media contact: Bo Holm, +44 20 5550 1234, press@brennock.example",
            "Contact presse : +33 1 55 55 01 23",
            "Assessoria de imprensa: Rui Leal, 912 555 012",
            "Pressekontakt: presse@hafen.example",
        ),
        keeps=(
            "Media contact was lost at noon on 12 March 2019.",
            "Media contacts: 12 of 40 answered",
            "Ufficio stampa: chi comanda?", "Gabinete de prensa: 3.000.000 de euros en 2019", "Kontakt dla mediów: 500 555 złotych", "Ufficio stampa 2019-2024: cinque anni di silenzi",
            "Press enquiries went unanswered.",
            "Contacto de prensa",
        ),
    ),
    Rule(
        name="contact.press",
        reason="Heads the names and numbers that the press may ask, or gives one.",
        pattern=r"(?:(?:media|press|investor|news|pr|public relations|editorial) (?:contacts?|enquiries|inquiries|relations(?: contacts?)?|office)|contacts? for (?:the )?(?:media|press)|pressekontakt|ansprechpartner(?: für die presse)?|contacts? presse|contact médias|contactos? de prensa|contatto stampa|ufficio stampa|perscontact|persvoorlichting|presskontakt|contatti stampa|contacto prensa|contato para a imprensa|assessoria de imprensa|gabinete de prensa|biroul de presă|rzecznik prasowy|kontakt dla mediów|kontakt pro média|kontakt do médií|контакты? для (?:прессы|сми)|контакти для (?:преси|змі)|basın iletişim|kontak media|sajtókapcsolat|contact presă|contact)(?: *: *[^.!?]*|)",
        longest=140,
        firm=False,
        heads=True,
        drops=(
            "Media Contact:",
            "Press contact: Ida Storm, +47 55 55 01 02",
            "Contact: Ida Storm, Press Office",
            "Pressekontakt:",
            "Contact presse :",
            "Контакты для прессы",
            "Media Enquiries",
        ),
        keeps=("Press office staff walked out. Nobody came back.", "Contact was lost at noon."),
    ),
)  # fmt: skip
