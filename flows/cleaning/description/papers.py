"""What papers call themselves: "The Example Post"."""

from __future__ import annotations

_WORDS = (
    "gazette times post herald tribune chronicle courier record observer star echo argus mercury ledger "
    "advertiser examiner standard mail express telegraph journal bulletin reporter sentinel zeitung "
    "tageblatt anzeiger nachrichten bote kurier courrier dépêche diario periódico correo jornal correio "
    "gazeta giornale corriere gazzetta dagblad courant tidning avis avisen lehti gazetta вестник газета "
    "folkeblad bladet sanomat uutiset vjesnik hírek hírlap glasnik postası gazetesi"
)
PAPERS = frozenset(_WORDS.split())
"""Words that papers' names hold, and most end in."""
BORNE = frozenset(("avis", "bote", "courant", "ledger", "mercury"))
"""Of these words those that people bear as names too."""


def is_paper(name: str) -> bool:
    """Whether a name is plainly a paper's, and no person's.

    >>> is_paper("The Kelso Ledger"), is_paper("Kelso Ledger"), is_paper("The Times")
    (True, False, False)
    """
    words = name.split()
    written_large = all(word[0].isupper() for word in words)
    return 3 <= len(words) <= 5 and words[0] == "The" and written_large and words[-1].casefold() in PAPERS
