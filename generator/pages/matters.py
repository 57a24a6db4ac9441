"""The matter of each page kind, as its template sees it: faces made of smaller faces.

Together with `faces` this is the contract of the theme.
"""

from markupsafe import Markup
from msgspec import Struct

from generator.pages.calendar_faces import CalendarFace
from generator.pages.drawings import SeriesFace
from generator.pages.faces import (
    CorrectionFace,
    Disagreement,
    FigureFace,
    IncidentCard,
    Link,
    QuoteFace,
    ShareLink,
    SourceFace,
    Spoken,
    StoryCard,
    Tag,
    UpdateFace,
    When,
)
from generator.pages.lane_faces import LaneFace, Standing


class Edition(Struct, frozen=True, array_like=True):
    """The date under a front's name: that of its newest story; `bangla` in a Bengali calendar."""

    iso: str
    text: str
    bangla: str


class BodyFace(Struct, frozen=True, array_like=True):
    """The text of a story or plain page; the `body` filter prints it, its references and blocks with it.

    `incident` is the one that a bare `${…}` in it means.
    """

    kind: str
    owner: str
    locale: str
    incident: str = ""


class StoryFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A story page. `body` is printed with the `body` filter; `beside` are the incidents of which the text
    itself shows no card."""

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
    share: tuple[ShareLink, ...] = ()
    beside: tuple[IncidentCard, ...] = ()
    behind: bool = False
    """True for a translation whose original has other facts since it was accepted."""


class IncidentFace(Struct, frozen=True, kw_only=True, array_like=True):
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
    newest_first: bool = False
    other_order: str = ""
    """Where the timeline stands in the other order; empty where that is no page."""
    total: str = ""
    """How many updates there are, where only a part of them stands in `updates`."""
    shelves: tuple[Link, ...] = ()
    """The pages of a long timeline, oldest first."""
    key_moments: tuple[UpdateFace, ...] = ()
    pinned: UpdateFace | None = None
    standing: tuple[Standing, ...] = ()
    lane: LaneFace | None = None
    lineage: tuple[IncidentCard, ...] = ()
    """Forebears, this incident and what came after it, in the order of time; empty without kin."""
    operators: tuple[Spoken, ...] = ()
    sureness: Tag | None = None
    """The least certain of begin, end and figures."""
    share: tuple[ShareLink, ...] = ()


class UpdatesFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A part of an incident's timeline on a page of its own, or all of it in the other order.

    `range` says which updates these are; `older` and `newer` are the pages beside it.
    """

    incident: Link
    range: str
    newest_first: bool
    updates: tuple[UpdateFace, ...]
    older: Link | None
    newer: Link | None


class FrontFace(Struct, frozen=True, kw_only=True, array_like=True):
    """The home front."""

    edition: Edition | None
    lead: StoryCard | None
    stories: tuple[StoryCard, ...]
    sections: tuple[tuple[Link, tuple[StoryCard, ...]], ...]
    open_incidents: tuple[IncidentCard, ...]
    incidents: tuple[IncidentCard, ...]


class SectionFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A section's front: the latest stories; older ones stand in the month archives."""

    link: Link
    edition: Edition | None
    lead: StoryCard | None
    stories: tuple[StoryCard, ...]
    months: tuple[Link, ...]


class StateChange(Struct, frozen=True, kw_only=True, array_like=True):
    """A state that an update gave a service. `state` may be empty when only the incident ended."""

    at: When
    state: Tag
    incident: Link


class ServiceFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A service page. `now` says the worst state of its open incidents, or that there is none.

    `incidents` are the newest, `calendar` shows the newest year of which a day is known; `years` lead to each
    year where there is more than one.
    """

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
    calendar: CalendarFace | None = None
    years: tuple[Link, ...] = ()


class StatusRow(Struct, frozen=True, kw_only=True, array_like=True):
    """A service of the status overview, with its parts below it."""

    link: Link
    now: Tag
    open_incidents: tuple[IncidentCard, ...]
    latest: IncidentCard | None
    parts: tuple["StatusRow", ...]


class StatusFace(Struct, frozen=True, kw_only=True, array_like=True):
    """The status overview. `open` counts the open incidents."""

    open: int
    services: tuple[StatusRow, ...]


class TermFace(Struct, frozen=True, kw_only=True, array_like=True):
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


class MonthFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A month's archive."""

    label: str
    stories: tuple[StoryCard, ...]
    older: Link | None
    newer: Link | None


class ArchiveFace(Struct, frozen=True, kw_only=True, array_like=True):
    """All months: (year as spoken, its months with the count of stories)."""

    years: tuple[tuple[str, tuple[tuple[Link, str], ...]], ...]


class PlainFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A plain page. `body` is printed with the `body` filter."""

    headline: Spoken
    standfirst: Spoken
    body: BodyFace
    translated_from: str = ""
    origin_tag: str = ""
    behind: bool = False
    """True for a translation whose original has other facts since it was accepted."""


class SearchFace(Struct, frozen=True, kw_only=True, array_like=True):
    """The search page: what a reader may choose between, as codes and words. `files` is the URL below which the
    index lies, `tables` (markup: JSON) what the script cuts words by, `digits` the page's ten digits."""

    files: str
    kinds: tuple[Tag, ...]
    sections: tuple[Tag, ...]
    severities: tuple[Tag, ...]
    services: tuple[Tag, ...]
    years: tuple[Tag, ...]
    tables: Markup
    digits: str


class RedirectFace(Struct, frozen=True, kw_only=True, array_like=True):
    """A redirect page: where to, and a link for each language."""

    target: str
    links: tuple[Link, ...]
