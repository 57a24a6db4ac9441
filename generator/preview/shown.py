"""What the preview shows at a moment: the last build's outcome, and what it wrote."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from msgspec import Struct, field

from generator.diagnostics import Diagnostic
from generator.l10n.zones import zone_of
from generator.saying import Saying


class Fault(Struct, frozen=True):
    """A build that did not come to its end, by no mistake of an author.

    `passing` is a full disk or a folder that cannot be written: it is tried again by itself.
    """

    title: Saying
    message: Saying
    trace: str = ""
    passing: bool = False


class Outcome(Struct, frozen=True, kw_only=True):
    """What one build gave: what is wrong, or why it failed; `number` counts builds from 1."""

    number: int
    as_of: datetime
    seconds: float = 0.0
    zone_name: str = "UTC"
    diagnostics: Sequence[Diagnostic] = ()
    blocking: int = 0
    fault: Fault | None = None
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    notes: tuple[Saying, ...] = ()
    pages: int = 0
    next_moment: datetime | None = None
    published: bool = False

    @property
    def zone(self) -> tzinfo:
        """The site's time zone."""
        return zone_of(self.zone_name) or UTC

    @property
    def mistakes(self) -> list[Diagnostic]:
        """What holds the site back, to be shown over the page."""
        return [d for d in self.diagnostics if d.level == "error"] if self.blocking else []

    @property
    def advice(self) -> list[Diagnostic]:
        """What is told but covers no page: warnings, and mistakes in what is not visible."""
        kept = [d for d in self.diagnostics if d.level != "note"]
        return [d for d in kept if d.level != "error" or not self.blocking]


class Shown(Struct, frozen=True, kw_only=True):
    """The last outcome, where the site lies, and whether the moment was chosen by a person."""

    outcome: Outcome
    base: str = ""
    origin: str = ""
    policy: str = ""
    fixed: bool = False
    history: tuple[tuple[int, tuple[str, ...]], ...] = field(default=())
    """The last builds' numbers, each with the files that it wrote or removed."""

    def touched_since(self, number: int) -> list[str]:
        """Return the files that builds after this one wrote or removed, sorted."""
        return sorted({file for at, files in self.history if at > number for file in files})
