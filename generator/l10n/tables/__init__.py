"""The rows: what each language and house says. A new language or house is a row here."""
