"""Who wrote a text: the lines that say so, above it, below it and in its source."""
