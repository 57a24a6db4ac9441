"""A newsroom of one incident, and what is told of a story on it."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story


@dataclass(frozen=True)
class Record:
    """A record of an incident, what its registries need, and a headline in each language that tells nothing of it."""

    id: str
    text: str
    services: str
    heads: Mapping[str, str]
    places: str = ""
    published: str = "2026-07-02T09:00+05:30"

    def found(
        self, desk: Newsroom, locale: str, body: str, *, headline: str = "", text: str = ""
    ) -> list[Diagnostic]:
        """Return all that the checks find of a story, by its headline or body; `text` stands for that of the record."""
        desk.write(f"content/incidents/{self.id}.yaml", text or self.text)
        desk.write("content/registry/services.yaml", self.services)
        if self.places:
            desk.write("content/registry/places.yaml", self.places)
        head = headline or self.heads[locale]
        made = story(head, body, incidents=f"[{self.id}]", published=self.published)
        desk.write(f"content/stories/2026/s.{locale}.md", made)
        return looked_at(desk.site)[2]

    def told(self, desk: Newsroom, locale: str, body: str, *, headline: str = "") -> list[str]:
        """Return what is said to contradict the record in a story."""
        found = self.found(desk, locale, body, headline=headline)
        return [str(one.message) for one in found if one.code == "fact-contradicts"]
