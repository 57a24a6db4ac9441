"""Reading back: the quantities, times and dates that people write, found in a text."""
