"""Whether a value that a sentence says fits one fact, or is a slip of the pen from it."""
