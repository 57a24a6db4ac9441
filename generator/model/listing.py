"""What lists need of records: cards, heads, and postings (a record's place in a sorted list)."""

from datetime import datetime
from typing import NamedTuple

from msgspec import Struct

from generator.model.facts import AmountFact, DurationFact
from generator.model.moment import Moment, Unknown
from generator.model.publication import Release
from generator.model.story import Picture
from generator.model.text import Phrase, Text


class Card(Struct, frozen=True, kw_only=True):
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


class IncidentHead(Struct, frozen=True, kw_only=True):
    """An incident as lists need it: no updates, figures or sources, its facts still unspoken."""

    id: str
    headline: Text
    standfirst: Text | None
    kind: str
    severity: str
    status: str
    is_open: bool
    began: Moment | Unknown
    ended: Moment | Unknown | None
    length: DurationFact | None
    services: tuple[str, ...]
    places: tuple[str, ...]


class StoryGlance(Struct, frozen=True, kw_only=True):
    """What a story's social card shows of it, its references still unspoken."""

    headline: Phrase
    kicker: Phrase
    section: str
    incident: str
    published: Moment | None


class IncidentGlance(Struct, frozen=True, kw_only=True):
    """What a social card shows of an incident: how bad, how long, or its first figure."""

    severity: str
    length: DurationFact | None
    figure: AmountFact | None
    label: Text | None


class Tie(Struct, frozen=True):
    """What other records ask of an incident to be filed and related: its terms and forebears."""

    services: tuple[str, ...]
    places: tuple[str, ...]
    preceded_by: tuple[str, ...]


class StateUpdate(Struct, frozen=True):
    """How an update of an incident changed the states of services: (service, state)."""

    at: Moment
    services: tuple[tuple[str, str], ...]


class Posting(NamedTuple):
    """A story's place in a list: `back` is the negated second of publication, so newest is first.

    `locale` is the language of the card that the list shows, `month` the archive it stands in,
    `stamp` the second in which it was last published or updated.
    """

    back: float
    id: str
    locale: str
    month: str
    stamp: float


class IncidentPosting(NamedTuple):
    """An incident's place in a list: newest begin first, an unknown begin last."""

    back: float
    id: str
    is_open: bool


class DaysPosting(NamedTuple):
    """An incident's place in a service's year: its first and last known day, empty where none is."""

    back: float
    id: str
    first: str
    last: str


class CorrectionPosting(NamedTuple):
    """A correction's place in the list of all, newest first: of which record, and which of it."""

    back: float
    kind: str
    id: str
    number: int


class UpdatePosting(NamedTuple):
    """An update's place in a feed, newest first."""

    back: float
    incident: str
    id: str


class MenuPosting(NamedTuple):
    """A plain page's place in a menu."""

    order: int
    id: str


class SitemapPosting(NamedTuple):
    """A page's entry in a sitemap: path, when it was changed, and (locale, path) of its versions."""

    path: str
    modified: str
    versions: tuple[tuple[str, str], ...]
