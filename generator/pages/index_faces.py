"""The matter of the pages that lead on: lists of incidents, of corrections, and the error page.

A part of the contract of the theme, beside `matters`.
"""

from msgspec import Struct

from generator.pages.faces import CorrectionFace, IncidentCard, Link


class Choice(Struct, frozen=True, array_like=True):
    """A narrower list of incidents: its link (`current` where it is this page), and how many it holds."""

    link: Link
    count: str


class Choices(Struct, frozen=True, array_like=True):
    """Choices of one kind: `all`, `severity`, `year`, `service` or `place`, and their label."""

    code: str
    label: str
    choices: tuple[Choice, ...]


class IncidentsFace(Struct, frozen=True, kw_only=True, array_like=True):
    """The incidents index: open ones first, then by month, newest month first.

    `narrowed` is true of the incidents of one severity or year.
    """

    open: tuple[IncidentCard, ...]
    months: tuple[tuple[str, tuple[IncidentCard, ...]], ...]
    choices: tuple[Choices, ...] = ()
    narrowed: bool = False


class CorrectionsFace(Struct, frozen=True, kw_only=True, array_like=True):
    """The newest corrections of the site, or (`year` is not empty) those of a year; newest first.

    `years` lead to each year, `policy` to the page that says how the newsroom corrects.
    """

    year: str
    corrections: tuple[CorrectionFace, ...]
    years: tuple[Link, ...]
    policy: Link | None


class Elsewhere(Struct, frozen=True, kw_only=True, array_like=True):
    """What the error page says in another language of the site, with its ways on."""

    lang: str
    dir: str
    headline: str
    text: str
    links: tuple[Link, ...]


class NotFoundFace(Struct, frozen=True, kw_only=True, array_like=True):
    """The error page: one address serves all languages, so it speaks each of them."""

    others: tuple[Elsewhere, ...]
