"""What a sentence asks for: its clauses, the words beside a mention, the days and places that it names."""
