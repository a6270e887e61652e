"""What is known of a document besides its body, each field with its evidence: see ``describe``."""
