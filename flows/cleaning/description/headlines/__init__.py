"""What a text is called: its headline, and what stands around that."""
