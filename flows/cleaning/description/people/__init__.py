"""What people, agencies, papers and places are called, and what tells one from another."""
