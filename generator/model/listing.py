"""Cards: the small public face of a story in a language, its facts still unspoken."""

from dataclasses import dataclass
from datetime import datetime

from generator.model.publication import Release
from generator.model.story import Picture
from generator.model.text import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A visible story in one language, as lists need it. `at` is its publication."""

    id: str
    locale: str
    kind: str
    section: str
    incident: str
    headline: Phrase
    kicker: Phrase
    standfirst: Phrase
    slug: str
    at: datetime
    release: Release
    image: Picture | None
    corrected: bool

    @property
    def order(self) -> tuple[float, str]:
        """Sort key: newest first, ties by id."""
        return (-self.at.timestamp(), self.id)
