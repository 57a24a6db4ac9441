"""Social cards: the fonts, the setting of a headline, the drawing, and what is kept of it."""
