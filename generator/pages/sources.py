"""The sources of a record as faces, by key."""

from collections.abc import Iterable

from generator.model.incident import Source
from generator.pages.faces import SourceFace, Spoken
from generator.pages.view import View


def source_faces(view: View, incident: str, sources: Iterable[Source]) -> dict[str, SourceFace]:
    """Return the sources of an incident by key, in the order written."""
    speaking = view.speaking
    return {
        s.id: SourceFace(
            key=s.id,
            title=speaking.text(s.title, incident),
            publisher=view.name("publisher", s.publisher) if s.publisher else Spoken(""),
            url=s.url,
            published=speaking.when(s.published) if s.published else None,
            archived=s.archived,
        )
        for s in sources
    }
