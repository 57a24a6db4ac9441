"""What the terminal says: one line for each build, and the mistakes that it found.

Errors are said each time, so that the last lines always show what is wrong; warnings and notes
once, until they change.
"""

from collections.abc import Callable
from datetime import datetime

from generator.diagnostics import Diagnostic, count_levels, format_diagnostics
from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.preview.shown import Fault, Outcome
from generator.saying import Quantity, Saying, counted_as, say


class Terminal:
    """Says what each build gave, in the language of its desk."""

    def __init__(
        self,
        print_line: Callable[[str], None],
        clock: Callable[[], datetime],
        teller: Teller = DESK_ENGLISH,
    ) -> None:
        self._print = print_line
        self._teller = teller
        self._clock = clock
        self._said: frozenset[Diagnostic] = frozenset()
        self._held = False
        self._fault: Fault | None = None

    def first(self, outcome: Outcome) -> None:
        """Say what the first build gave: everything that is wrong, and how many pages."""
        self._notes(outcome)
        self._tell(outcome)
        if outcome.fault is None and outcome.published:
            self._say(_took(counted_as("page", outcome.pages), outcome))
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
        what = counted_as("page", pages)
        if changed and not pages:
            what = counted_as("changed file", len(changed))
        if not outcome.published:
            errors = count_levels(outcome.diagnostics)["error"]
            held = say("{errors}, the last good pages", errors=counted_as("error", errors))
            what = say("failed") if outcome.fault else held
        line = self._teller.tell(_took(what, outcome))
        self._print(f"{self._clock().astimezone():%H:%M:%S}  {line}")
        self._tell(outcome)
        self._held = not outcome.published

    def _tell(self, outcome: Outcome) -> None:
        self._fault = fault = outcome.fault
        if fault is not None:
            line = say("khobor: {title}: {message}", title=fault.title, message=fault.message)
            self._print(f"{self._teller.tell(line)}\n{fault.trace}".rstrip())
            return
        new = [d for d in outcome.diagnostics if d.level == "error" or d not in self._said]
        if new:
            told = self._teller.told(new)
            self._print(format_diagnostics(told, "text", self._teller.voice).rstrip("\n"))
        self._said = frozenset(outcome.diagnostics)

    def _notes(self, outcome: Outcome) -> None:
        for note in outcome.notes:
            self._say(say("khobor: {said}", said=note))

    def _say(self, line: Saying) -> None:
        self._print(self._teller.tell(line))


def _took(what: Saying, outcome: Outcome) -> Saying:
    seconds = f"{outcome.seconds:.2f}"
    return say("{what} in {seconds} s", what=what, seconds=Quantity("number", seconds, seconds))
