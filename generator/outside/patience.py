"""What a site is owed that asks for patience: until when its host is left alone, and when that is told.

RFC 6585 section 4 (429), RFC 9110 sections 15.6.4 (503) and 10.2.3 (Retry-After).
"""

from collections.abc import Mapping
from contextlib import suppress
from email.utils import parsedate_to_datetime

from msgspec import Struct

from generator.outside.answer import DAY, Answer, Known, Second
from generator.saying import Saying, say

_UNSAID = 600.0
"""Seconds for which a host is left alone that does not say how long."""
_LONGEST = DAY
"""Seconds after which a host is asked again, whatever it said."""
_STAYS = 3
"""From so many runs in a row on, what a host says is no passing trouble."""
_FORGOTTEN = 60 * DAY


class TiredError(Exception):
    """A host asks for patience, for so many seconds. `asked` is False where it had asked before."""

    def __init__(self, host: str, status: int, seconds: float, *, asked: bool = True) -> None:
        super().__init__(host)
        self.host = host
        self.status = status
        self.seconds = seconds
        self.asked = asked


class Rest(Struct, frozen=True):
    """What a host said when it asked for patience, and in how many runs in a row it said nothing else."""

    status: int
    at: Second
    until: Second
    times: int = 0
    since: Second = 0.0

    def is_on(self, now: float) -> bool:
        """Return True while the host is left alone."""
        return self.at <= now < self.until


class Busy(Struct, frozen=True):
    """How often in a row an address was answered by a wish for patience, and since when."""

    status: int
    at: Second
    times: int
    since: Second


def patience_of(retry_after: str | None, date: str | None) -> float:
    """Return for how many seconds a host is left alone, by two headers of its answer.

    A moment is counted from the moment that the answer bears: another machine's clock may be wrong.
    """
    written = (retry_after or "").strip()
    seconds = _UNSAID
    if written.isascii() and written.isdigit():
        seconds = float(written[:9])
    else:
        with suppress(ValueError, TypeError, OverflowError):
            wait = parsedate_to_datetime(written) - parsedate_to_datetime(date or "")
            seconds = wait.total_seconds()
    return min(max(seconds, 0.0), _LONGEST)


def rested(status: int, at: float, until: float, before: Rest | None, *, answered: bool) -> Rest:
    """Return what is kept of a host that asked for patience; `answered` where it did so beside that."""
    if answered:
        return Rest(status, at, until)
    if before is None or not before.times:
        return Rest(status, at, until, 1, at)
    return Rest(status, at, until, before.times + 1, before.since)


def busied(status: int, at: float, before: Busy | None) -> Busy:
    """Return what is kept of an address that was answered so."""
    if before is None:
        return Busy(status, at, 1, at)
    return Busy(status, at, before.times + 1, before.since)


def worth_keeping(rests: Mapping[str, Rest], now: float) -> dict[str, Rest]:
    """Return the rests of hosts that were asked in the last weeks."""
    return {host: one for host, one in sorted(rests.items()) if abs(now - one.at) < _FORGOTTEN}


def lasting(host: str, busy: Busy | None, rest: Rest | None, before: Known | None) -> Known | None:
    """Return as a failure what has been so for some runs; None where that may pass, or more is known.

    A host with many addresses, of which a run asks one, is told at all of those that never had an answer.
    """
    if before is not None and before.answer.kind in ("gone", "moved"):
        return None
    if busy is not None and busy.times >= _STAYS:
        said = say("it answers {status} and asks for patience", status=str(busy.status))
        return _failing(busy.status, said, busy.at, busy.times, busy.since)
    if rest is not None and rest.times >= _STAYS and before is None:
        said = say("{host} answers nothing but {status}", host=host, status=str(rest.status))
        return _failing(rest.status, said, rest.at, rest.times, rest.since)
    return None


def _failing(status: int, said: Saying, at: float, times: int, since: float) -> Known:
    return Known(Answer("failing", status, words=said, tired=True), at, times, since)
