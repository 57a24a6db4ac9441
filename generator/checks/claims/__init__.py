"""Claims: what people wrote by hand about an incident, held against its record."""
