"""What another site answered for an address, and how long that is believed."""

from typing import Literal

from msgspec import Struct

Kind = Literal["there", "moved", "gone", "failing", "silent"]
"""`silent` is a site that does not say it to a program (it wants a login, or forbids)."""

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

    `reached` is False where no machine was found at all, which may be this one's fault.
    """

    kind: Kind
    status: int = 0
    to: str = ""
    words: str = ""
    reached: bool = True


class Known(Struct, frozen=True):
    """An answer with the second in which it came; how often it failed in a row, and since when."""

    answer: Answer
    at: float
    failed: int = 0
    since: float = 0.0

    def is_due(self, now: float) -> bool:
        """Return True when the address is to be asked again; an answer of the future is not believed."""
        return not 0 <= now - self.at < KEPT[self.answer.kind]


def known_now(answer: Answer, now: float, before: Known | None) -> Known:
    """Return an answer with its history: failures in a row are counted."""
    if answer.kind != "failing":
        return Known(answer, now)
    if before is None or before.answer.kind != "failing":
        return Known(answer, now, 1, now)
    return Known(answer, now, before.failed + 1, before.since)
