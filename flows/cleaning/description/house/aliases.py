"""Publishers that go by several names: the data that :func:`~flows.cleaning.description.house.publishers.known_as` uses."""

from __future__ import annotations

# Written forms (lower case, no leading article) that are one publisher under another name. Only such
# as everybody knows by both; whatever differs by article, company form or "Online" needs no entry.
ALIASES = {
    **dict.fromkeys(("nyt", "ny times", "nytimes", "nytimes.com"), "New York Times"),
    **dict.fromkeys(("wsj", "wsj.com"), "Wall Street Journal"),
    **dict.fromkeys(("wapo", "washingtonpost.com"), "Washington Post"),
    **dict.fromkeys(("ft", "ft.com"), "Financial Times"),
    **dict.fromkeys(("bbc news", "bbc.com", "bbc.co.uk", "bbc news online"), "BBC"),
    **dict.fromkeys(("cnn.com", "cable news network"), "CNN"),
    **dict.fromkeys(("scmp", "scmp.com"), "South China Morning Post"),
    **dict.fromkeys(("dw", "dw.com", "deutsche welle (dw)"), "Deutsche Welle"),
    **dict.fromkeys(("voa", "voa news", "voanews.com"), "Voice of America"),
    **dict.fromkeys(("rfa", "rfa.org"), "Radio Free Asia"),
    **dict.fromkeys(("rfe/rl", "rferl"), "Radio Free Europe/Radio Liberty"),
    **dict.fromkeys(("faz", "faz.net", "f.a.z."), "Frankfurter Allgemeine Zeitung"),
    **dict.fromkeys(("sz", "süddeutsche", "sueddeutsche.de", "süddeutsche.de"), "Süddeutsche Zeitung"),
    **dict.fromkeys(("nzz",), "Neue Zürcher Zeitung"),
    **dict.fromkeys(("spiegel online", "der spiegel", "spiegel.de"), "Spiegel"),
    **dict.fromkeys(("al jazeera english", "aljazeera", "aljazeera.com"), "Al Jazeera"),
    **dict.fromkeys(("ap", "ap news", "apnews.com"), "Associated Press"),
    **dict.fromkeys(("cna", "channelnewsasia", "channel newsasia"), "CNA"),
    **dict.fromkeys(("abs-cbn news",), "ABS-CBN"),
    **dict.fromkeys(("independent online", "iol", "iol.co.za"), "Independent Online"),
    **dict.fromkeys(("toi", "timesofindia", "timesofindia.com"), "Times of India"),
}
