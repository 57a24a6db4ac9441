"""Where a record stands in the desk's hands, and the visible notes of its changes."""

from datetime import datetime
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from generator.diagnostics import Span
from generator.model.moment import Moment
from generator.model.text import Text

State = Literal["draft", "in_review", "ready", "published", "withdrawn"]
STATES: tuple[State, ...] = ("draft", "in_review", "ready", "published", "withdrawn")
CORRECTION_KINDS = ("correction", "clarification", "update")


class Correction(Struct, frozen=True, kw_only=True):
    """A dated, visible note of a change; `was` is what stood there, `number` or `moment` the same where it is one."""

    at: Moment
    kind: str
    text: Text
    fact: str
    was: str
    number: Decimal | None = None
    moment: Moment | None = None
    span: Span


class Release(Struct, frozen=True, kw_only=True):
    """State and moments that decide whether a record is visible at an instant.

    `span` is where `published` stands, if its own file says it.
    """

    state: State
    published: Moment | None = None
    updated: Moment | None = None
    embargo: Moment | None = None
    expires: Moment | None = None
    span: Span | None = None

    def visible(self, as_of: datetime, *, drafts: bool) -> bool:
        """Return True when readers may see it at the instant; `drafts` shows all but withdrawn."""
        if self.state == "withdrawn":
            return False
        if drafts:
            return True
        if self.state != "published":
            return False
        if any(m is not None and m.start > as_of for m in (self.embargo, self.published)):
            return False
        return self.expires is None or self.expires.start > as_of

    def moments(self) -> tuple[datetime, ...]:
        """Return the instants at which visibility changes."""
        if self.state != "published":
            return ()
        return tuple(m.start for m in (self.published, self.embargo, self.expires) if m is not None)
