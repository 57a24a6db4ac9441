"""The matter of each page kind, as its template sees it: faces made of smaller faces.

Together with `faces` this is the contract of the theme.
"""

from dataclasses import dataclass

from generator.model.text import BodyPart
from generator.pages.faces import (
    CorrectionFace,
    Disagreement,
    FigureFace,
    IncidentCard,
    Link,
    QuoteFace,
    SeriesFace,
    SourceFace,
    Spoken,
    StoryCard,
    Tag,
    UpdateFace,
    When,
)


@dataclass(frozen=True, slots=True)
class Edition:
    """The date under a front's name: that of its newest story; `bangla` in a Bengali calendar."""

    iso: str
    text: str
    bangla: str


@dataclass(frozen=True, slots=True)
class BodyFace:
    """A text with its references and blocks still open; the `body` filter prints it.

    `incident` is the one that a bare `${…}` in it means.
    """

    parts: tuple[BodyPart, ...]
    incident: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFace:
    """A story page. `body` is printed with the `body` filter."""

    card: StoryCard
    body: BodyFace
    byline: tuple[Link, ...]
    dateline: Spoken
    topics: tuple[Link, ...]
    incidents: tuple[IncidentCard, ...]
    series: tuple[StoryCard, ...]
    related: tuple[StoryCard, ...]
    sources: tuple[SourceFace, ...]
    corrections: tuple[CorrectionFace, ...]
    older_than_year: str
    translated_from: str
    origin_tag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentFace:
    """An incident page."""

    card: IncidentCard
    cause: Spoken
    cause_source: SourceFace | None
    disagreements: tuple[Disagreement, ...]
    updates: tuple[UpdateFace, ...]
    figures: tuple[FigureFace, ...]
    series: tuple[SeriesFace, ...]
    quotes: tuple[QuoteFace, ...]
    sources: tuple[SourceFace, ...]
    stories: tuple[StoryCard, ...]
    predecessors: tuple[IncidentCard, ...]
    successors: tuple[IncidentCard, ...]
    corrections: tuple[CorrectionFace, ...]
    updated: When | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontFace:
    """The home front."""

    edition: Edition | None
    lead: StoryCard | None
    stories: tuple[StoryCard, ...]
    sections: tuple[tuple[Link, tuple[StoryCard, ...]], ...]
    open_incidents: tuple[IncidentCard, ...]
    incidents: tuple[IncidentCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionFace:
    """A section's front: the latest stories; older ones stand in the month archives."""

    link: Link
    edition: Edition | None
    lead: StoryCard | None
    stories: tuple[StoryCard, ...]
    months: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentsFace:
    """The incidents index: open ones first, then by month, newest month first."""

    open: tuple[IncidentCard, ...]
    months: tuple[tuple[str, tuple[IncidentCard, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChange:
    """A state that an update gave a service. `state` may be empty when only the incident ended."""

    at: When
    state: Tag
    incident: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFace:
    """A service page. `now` says the worst state of its open incidents, or that there is none."""

    link: Link
    operator: Spoken
    part_of: Link | None
    parts: tuple[Link, ...]
    url: str
    now: Tag
    open_incidents: tuple[IncidentCard, ...]
    incidents: tuple[IncidentCard, ...]
    states: tuple[StateChange, ...]
    stories: tuple[StoryCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusRow:
    """A service of the status overview, with its parts below it."""

    link: Link
    now: Tag
    open_incidents: tuple[IncidentCard, ...]
    latest: IncidentCard | None
    parts: tuple["StatusRow", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusFace:
    """The status overview. `open` counts the open incidents."""

    open: int
    services: tuple[StatusRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermFace:
    """A topic, person or place page: the newest. `role` is a person's; `desk` says that it is a desk.

    `months` are the archives in which older stories stand, when there are any.
    """

    taxonomy: str
    desk: bool
    name: Spoken
    role: Spoken
    stories: tuple[StoryCard, ...]
    incidents: tuple[IncidentCard, ...]
    months: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFace:
    """A month's archive."""

    label: str
    stories: tuple[StoryCard, ...]
    older: Link | None
    newer: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveFace:
    """All months: (year as spoken, its months with the count of stories)."""

    years: tuple[tuple[str, tuple[tuple[Link, str], ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainFace:
    """A plain page. `body` is printed with the `body` filter."""

    headline: Spoken
    standfirst: Spoken
    body: BodyFace


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectFace:
    """A redirect page: where to, and a link for each language."""

    target: str
    links: tuple[Link, ...]
