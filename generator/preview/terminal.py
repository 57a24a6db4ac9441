"""What the terminal says: one line for each build, and the mistakes that it found.

Errors are said each time, so that the last lines always show what is wrong; warnings and notes
once, until they change.
"""

from collections.abc import Callable
from datetime import datetime

from generator.diagnostics import Diagnostic, count_levels, format_diagnostics
from generator.preview.shown import Fault, Outcome


class Terminal:
    """Says what each build gave."""

    def __init__(self, say: Callable[[str], None], clock: Callable[[], datetime]) -> None:
        self._say = say
        self._clock = clock
        self._said: frozenset[Diagnostic] = frozenset()
        self._held = False
        self._fault: Fault | None = None

    def first(self, outcome: Outcome) -> None:
        """Say what the first build gave: everything that is wrong, and how many pages."""
        self._notes(outcome)
        self._tell(outcome)
        if outcome.fault is None and outcome.published:
            self._say(f"{_count(outcome.pages, 'page')} in {outcome.seconds:.2f} s")
        self._held = not outcome.published

    def next(self, outcome: Outcome) -> None:
        """Say what a later build gave; nothing when nothing changed."""
        self._notes(outcome)
        changed = [*outcome.written, *outcome.removed]
        same = outcome.fault == self._fault
        if outcome.fault is None:
            same = same and frozenset(outcome.diagnostics) == self._said
        if not changed and same and self._held != outcome.published:
            return
        pages = sum(file.endswith(".html") for file in changed)
        what = _count(pages, "page") if pages or not changed else _count(len(changed), "file")
        if not outcome.published:
            errors = count_levels(outcome.diagnostics)["error"]
            what = "failed" if outcome.fault else f"{_count(errors, 'error')}, the last good pages"
        self._say(f"{self._clock().astimezone():%H:%M:%S}  {what} in {outcome.seconds:.2f} s")
        self._tell(outcome)
        self._held = not outcome.published

    def _tell(self, outcome: Outcome) -> None:
        self._fault = fault = outcome.fault
        if fault is not None:
            self._say(f"khobor: {fault.title}: {fault.message}\n{fault.trace}".rstrip())
            return
        new = [d for d in outcome.diagnostics if d.level == "error" or d not in self._said]
        if new:
            self._say(format_diagnostics(new, "text").rstrip("\n"))
        self._said = frozenset(outcome.diagnostics)

    def _notes(self, outcome: Outcome) -> None:
        for note in outcome.notes:
            self._say(f"khobor: {note}")


def _count(count: int, noun: str) -> str:
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
