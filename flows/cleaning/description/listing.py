"""Pages that list articles and are none: those of a tag, a category, a month."""

from __future__ import annotations

from itertools import pairwise

from flows.cleaning.description.reading import PROSE, Reading
from flows.cleaning.description.scanning import Uncased, in_small

_LONGEST = 160
# What such pages are called: "Tag: ferries", "Ferries Archives - Kelso Today", "Archivos de trenes".
_CALLED = Uncased(
    r"(?:▷\s?)?(?:(?:tag|tags|category|categories|topic|archives?|archiv|schlagwort|kategorie|étiquette|catégorie|etiqueta|categoría|categoria|kategori|kategoria|рубрика|метка)\s?:\s.*"
    r"|(?:archives? (?:des|de|for)|archivos? de|arquivos? de|archivi)\s.*|[^|–—-]{2,60}\s(?:archives?|archiv)(?:\s[-–—|»]\s.*)?)"
)
# Below each article there, and below all of them.
_ON = Uncased(
    r"(?:read (?:more|full (?:story|article))|continue reading|full story|weiterlesen|mehr lesen|lire (?:la suite|plus|l['’]article)|leer (?:más|artículo)|seguir leyendo|leia mais|ler mais|continua a leggere|leggi (?:tutto|di più)|lees (?:meer|verder)|läs mer|les mer|læs mere|czytaj (?:więcej|dalej)|celý článek|читать (?:далее|полностью)|devamını oku|selengkapnya"
    r"|older (?:posts|entries|articles)|newer posts|next page|load more|ältere beiträge|articles plus anciens|entradas (?:más )?antiguas|posts mais antigos)\b(?!\s?:\s?\S).{0,80}[\W]*"
)
_ENOUGH = 2
_STORY = 3
"""Paragraphs: of an article a list has fewer."""


def is_listing(reading: Reading) -> bool:
    """Whether the first line calls the page that of a tag or an archive, and below each of two articles at least, of which it
    has the beginning, a link leads on: what stands there dates, heads and signs other pages. An article may be called so too
    ("Fire destroys county archives"), but stands as a whole above its links, or goes on below them."""
    first = reading.lines[0].text if reading.lines else ""
    if len(first) > _LONGEST or _CALLED.fullmatch(in_small(first)) is None:
        return False
    links = entries = paragraphs = run = 0
    titled = True
    for before, line in pairwise(reading.lines):
        if len(line.text) < _LONGEST and _ON.match(in_small(line.text)) is not None:
            if run >= _STORY:
                return False
            links += 1
            entries += titled and run > 0
            paragraphs, run = paragraphs + run, 0
        elif len(line.text) >= PROSE:
            titled = (run > 0 and titled) or (
                len(before.text) < PROSE and _ON.match(in_small(before.text)) is None
            )
            run += 1
    return links >= _ENOUGH and run < _ENOUGH and (entries >= _ENOUGH or not paragraphs)
