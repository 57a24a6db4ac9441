"""Language, pure: how numbers, times, names and lists are spoken. No I/O, no clock."""
