"""What the languages of one record say, held against each other."""
