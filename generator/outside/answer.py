"""What another site answered for an address, and how long that is believed."""

from collections.abc import Callable
from typing import Annotated, Literal

from msgspec import Meta, Struct

from generator.saying import Saying

Kind = Literal["there", "moved", "gone", "failing", "silent"]
"""`silent` is a site that does not say it to a program (it wants a login, or forbids)."""
Second = Annotated[float, Meta(ge=-62e9, le=253e9)]
"""A moment, in seconds since 1970; beyond the years 1 to 9999 a file is spoilt."""

DAY = 86_400.0
KEPT: dict[Kind, float] = {
    "there": 14 * DAY,
    "moved": 14 * DAY,
    "silent": 7 * DAY,
    "gone": 2 * DAY,
    "failing": DAY / 4,
}
"""For how many seconds an answer is kept: what is wrong is asked again sooner, for it may pass."""


class Answer(Struct, frozen=True):
    """An answer. `to` is the new address of what moved; `words` say what was wrong.

    `reached` is False where no machine took a connection, which may be this one's fault. `barred` is an
    address that may not be asked, itself or the one to which it redirects, which is then `to`. `tired` is one
    whose site asks for patience, run after run.
    """

    kind: Kind
    status: int = 0
    to: str = ""
    words: Saying | str = ""
    reached: bool = True
    barred: bool = False
    tired: bool = False

    @property
    def is_unasked(self) -> bool:
        """Return True where nobody was asked, for it may not be."""
        return self.barred and not self.reached

    @property
    def is_unmet(self) -> bool:
        """Return True where nobody was there to answer, or this machine is not connected."""
        return not self.reached and not self.barred


class Known(Struct, frozen=True):
    """An answer with the second in which it came; how often it failed in a row, and since when."""

    answer: Answer
    at: Second
    failed: int = 0
    since: Second = 0.0

    def is_due(self, now: float, has_leave: Callable[[str], bool]) -> bool:
        """Return True when the address is to be asked again; an answer of the future is not believed.

        What may not be asked is looked at in every run, which asks nobody. Where it is a redirect's end, the
        answer is kept as others are, unless this run has leave to ask there.
        """
        answer = self.answer
        if answer.is_unasked or (answer.barred and (not answer.to or has_leave(answer.to))):
            return True
        return not 0 <= now - self.at < KEPT[answer.kind]


def known_now(answer: Answer, now: float, before: Known | None) -> Known:
    """Return an answer with its history: failures in a row are counted."""
    if answer.kind != "failing" or answer.barred:
        return Known(answer, now)
    if before is None or not before.failed:
        return Known(answer, now, 1, now)
    return Known(answer, now, before.failed + 1, before.since)
