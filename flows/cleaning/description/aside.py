"""What stands beside an article on its page: lines that neither date nor sign it."""

from __future__ import annotations

from flows.cleaning.description.reading import Reading, key
from flows.cleaning.sentences import ends
from flows.documents import Block

_ABOVE = 40  # lines above the headline that are looked at
_SENTENCE = 8  # words of another story's first sentence


def aside_of(
    reading: Reading, headlines: tuple[int, ...], blocks: tuple[Block, ...], is_heading: bool
) -> frozenset[int]:
    """The lines of other stories' teasers above the headline, and of captions that the page marks as such.

    ``is_heading`` says that markup names the headline. An ``address`` is that of who wrote the article, in the caption
    of his portrait too.
    """
    captions = [
        reading.line_at(block.start)
        for block in blocks
        if "figcaption" in (block.tag, *block.path.split()) and block.tag != "address"
    ]
    return frozenset((*_teasers(reading, headlines, is_heading), *captions))


def _teasers(reading: Reading, headlines: tuple[int, ...], is_heading: bool) -> range:
    """The lines above the headline that a sentence parts from it: there teasers of other stories stand. What stands
    first is the page's title, below which they may stand, too; without it, or markup, what stands above the line taken
    for a headline may be the text's own."""
    at = min((at for at in headlines if 0 < at <= reading.opening), default=0)
    if not at or not (is_heading or key(reading.lines[at].text) in key(reading.lines[0].text)):
        return range(0)
    top = max(0, at - _ABOVE)
    parting = next((index for index in range(at - 1, top, -1) if _is_sentence(reading, index)), top)
    return range(top, parting)


def _is_sentence(reading: Reading, index: int) -> bool:
    text = reading.lines[index].text
    return ends(text) and len(text.split()) >= _SENTENCE
