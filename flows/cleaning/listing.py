"""Pages that list articles rather than being one: nearly all that is left of them stands in links."""

from __future__ import annotations

from collections.abc import Sequence

from flows.documents import Block
from flows.spans import Cleaned


def share_in_links(cleaned: Cleaned, blocks: Sequence[Block]) -> float:
    """How much of the body stands inside links, from 0 to 1, by characters.

    Blocks and spans both come in the order of the text; a block's links are taken to be spread evenly
    over it.

    >>> from flows.spans import Span
    >>> text = Cleaned("One story" + "Another one", (Span(0, 20, "body"),), "")
    >>> share_in_links(text, (Block(0, 9, "a", link_chars=9), Block(9, 20, "p")))
    0.45
    """
    kept = linked = 0.0
    at = 0
    for span in cleaned.spans:
        if span.kind != "body":
            continue
        kept += span.end - span.start
        while at < len(blocks) and blocks[at].end <= span.start:
            at += 1
        for number in range(at, len(blocks)):  # a slice would copy all that is left, for each span
            block = blocks[number]
            if block.start >= span.end:
                break
            common = min(block.end, span.end) - max(block.start, span.start)
            linked += block.link_chars * common / (block.end - block.start)
    return linked / kept if kept else 0.0
