"""What a named rule is, and how all rules are matched to the lines of a page at once."""
