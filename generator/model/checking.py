"""What a desk decides of the checks: how grave each fault is to it, and which places it lets stand."""

from typing import Literal

from msgspec import Struct

from generator.diagnostics import Span

Gravity = Literal["error", "warning", "note", "off"]
"""A level, or `off`: nothing is told."""


class Relaxed(Struct, frozen=True, kw_only=True):
    """A place that a desk lets stand: some words in a line of a file, for a reason.

    `text` is empty where the whole file is meant. `span` is where the desk wrote it down.
    """

    code: str
    path: str
    text: str
    reason: str
    span: Span


class Ceiling(Struct, frozen=True):
    """How many there may be at most, and where the desk wrote it down."""

    most: int
    span: Span


class CheckSetting(Struct, frozen=True):
    """The field `checks` of `site.yaml`; `at_build` has a build hear the texts that were edited."""

    levels: tuple[tuple[str, Gravity], ...] = ()
    relaxed: tuple[Relaxed, ...] = ()
    at_build: bool = True
    figures_older_than: tuple[tuple[str, int], ...] = ()
    """For a kind of unit, the hours after which a figure of it is old."""
    unexplained_at_most: Ceiling | None = None
    """How many numbers, times and days of the site's texts may have no fact in a record."""
