"""The line model: what it measures on a line, the forest and the networks that judge it, and their weights."""
