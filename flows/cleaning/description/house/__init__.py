"""Whose a text is and where it was filed: publishers, origins, sections, datelines."""
