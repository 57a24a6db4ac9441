"""What a page says, kept between builds, so that another template says it again.

Owns which page kinds are kept and their form. A page is made in two steps: what it says (its
matter and head, from records and speech) and its template. A template that changes needs only
the second; the first comes back from the state with the keys that it read.
"""

from functools import cache
from types import GenericAlias
from typing import Any

from msgspec import Struct
from msgspec.msgpack import Decoder, Encoder

from generator.index import keys
from generator.pages.calendar_faces import ServiceYearFace
from generator.pages.chrome import SHARE
from generator.pages.faces import PageFace
from generator.pages.index_faces import CorrectionsFace, IncidentsFace
from generator.pages.matters import (
    ArchiveFace,
    FrontFace,
    IncidentFace,
    MonthFace,
    PlainFace,
    SearchFace,
    SectionFace,
    ServiceFace,
    StatusFace,
    StoryFace,
    TermFace,
    UpdatesFace,
)

KEPT: dict[str, type[Struct]] = {
    "front": FrontFace,
    "section": SectionFace,
    "story": StoryFace,
    "incident": IncidentFace,
    "incident_order": UpdatesFace,
    "incident_updates": UpdatesFace,
    "incidents": IncidentsFace,
    "incidents_severity": IncidentsFace,
    "incidents_year": IncidentsFace,
    "service": ServiceFace,
    "service_year": ServiceYearFace,
    "status": StatusFace,
    "topic": TermFace,
    "person": TermFace,
    "place": TermFace,
    "month": MonthFace,
    "archive": ArchiveFace,
    "corrections": CorrectionsFace,
    "corrections_year": CorrectionsFace,
    "page": PlainFace,
    "search": SearchFace,
}
"""The page kinds that are kept, with their matter."""
_OF_TEMPLATES = ("template:", "asset:")


class Said(Struct, frozen=True):
    """What a page says: `section` is the one that its menu marks, `keys` what all of it read."""

    matter: object
    page: PageFace
    section: str
    keys: frozenset[str]


def pack_said(kind: str, said: Said) -> bytes:
    """Return what a page says as bytes; none for a kind that is not kept."""
    if kind not in KEPT:
        return b""
    return _ENCODER.encode((said.matter, said.page, said.section, sorted(said.keys)))


def unpack_said(kind: str, data: bytes) -> Said:
    """Return what a page says, of bytes that `pack_said` gave."""
    matter, page, section, read = _decoder(kind).decode(data)
    return Said(matter, page, section, frozenset(read))


def is_said_by(key: str) -> bool:
    """Return True for a key that what pages say may hang on, and not their templates alone."""
    return not key.startswith(_OF_TEMPLATES) or key == keys.asset(SHARE)


def _marked(kind: type, value: Any) -> Any:
    return kind(value)


_ENCODER = Encoder(enc_hook=str.__str__)
"""Markup is written as the text that it is; of what is no text, `str.__str__` makes a TypeError."""


@cache
def _decoder(kind: str) -> Decoder[Any]:
    """Return the decoder of a kind, made when one is first asked for."""
    form: Any = GenericAlias(tuple, (KEPT[kind], PageFace, str, list[str]))
    return Decoder(form, dec_hook=_marked)
