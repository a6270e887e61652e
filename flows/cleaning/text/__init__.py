"""A text as it is seen, its lines, its sentences and the signs in them: what every later layer of cleaning reads."""
