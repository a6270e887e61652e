"""Pure functions from text to a cleaned, described, fingerprinted document: no clock, no I/O."""
