"""Who sells pictures, as credits name them."""

from __future__ import annotations

AGENCY = (
    r"(?:getty(?: images)?|afp(?: via getty(?: images)?)?|reuters|ap(?: photo)?|associated press|epa(?:-efe)?|efe|dpa|picture[ -]?alliance|imago(?: images)?|shutterstock(?:\.com)?|istock(?:photo)?|adobe ?stock|stock\.adobe\.com|"
    r"unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|alamy(?: stock photo)?|depositphotos|dreamstime|123rf|freepik|bloomberg|xinhua|tass|ria novosti|sputnik|anadolu(?: agency)?|zuma(?: press)?|rex|pa(?: wire| images| media)?|press association|"
    r"ritzau(?: scanpix)?|scanpix|ntb(?: scanpix)?|tt|lehtikuva|apa|keystone|anp|belga|ansa|lapresse|upi|sipa(?: usa)?|nurphoto|pap|ctk|čtk|mti|yonhap|연합뉴스|뉴시스|뉴스1|kyodo|jiji|共同|時事|aap|cp|the canadian press|canadian press|handout|courtesy|supplied|nasa|antara|pti|ani|abaca(?:press)?|aip|panapress|apanews|maxppp|agencia brasil|agência brasil|cnsphoto)"
)
SELLER = r"(?:getty(?: images)?|reuters|afp|ap|epa|shutterstock|alamy|imago|bloomberg|anadolu|istock|nurphoto|zuma)"
STOCK = r"(?:getty(?: images)?|reuters|afp|shutterstock|alamy|imago|istock|nurphoto|zuma)"
NO_NEWS = r"(?:getty(?: images)?|afp(?: via getty(?: images)?)?|reuters|ap(?: photo)?|associated press|epa(?:-efe)?|upi|pa|picture[ -]?alliance|imago(?: images)?|shutterstock(?:\.com)?|istock(?:photo)?|adobe ?stock|stock\.adobe\.com|unsplash|pexels|pixabay|wikimedia(?: commons)?|alamy(?: stock photo)?|depositphotos|dreamstime|123rf|freepik|anadolu(?: agency)?|zuma(?: press)?|pa (?:wire|images|media)|press association|ritzau(?: scanpix)?|scanpix|ntb(?: scanpix)?|lehtikuva|keystone|lapresse|sipa usa|nurphoto|연합뉴스|뉴시스|뉴스1|the canadian press|canadian press|handout|supplied|abacapress|maxppp|agencia brasil|agência brasil|cnsphoto|efe|ansa|dpa|anp|belga|čtk)"
"""Agencies that stand alone below a picture only; parties, probes and dogs bear the names of others."""
