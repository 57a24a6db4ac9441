"""The words by which a language tells what a number or a time is about: tables, a row for each language."""
