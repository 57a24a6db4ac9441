"""A round: every address that is due is asked, what waited longest first, and what was answered is kept.

Owns what is believed of it: whether nobody is there, or this machine is not connected.
"""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from generator.outside.answer import DAY, Answer, Known, known_now
from generator.outside.asking import Asking, Progress
from generator.outside.kept import Kept, Silence, keep, read_kept
from generator.outside.patience import Busy, Rest, busied, lasting, rested, worth_keeping
from generator.outside.reach import host_of
from generator.outside.sending import Manner
from generator.saying import Value

_PROBES = 3
_LONG_SILENCE = Silence(3, 2 * DAY)
"""In so many runs, over so many seconds, nobody was met: then it is told, for it may be so."""


class Left(Struct, frozen=True):
    """An address that is left for the next run: its host, or one to which it redirects, asked for patience.

    Without `rest` nobody was met at all.
    """

    address: str
    host: str = ""
    rest: Rest | None = None


class Round(Struct, frozen=True):
    """What is known of each address; how many were asked now, and which could not be.

    `lonely` is a run in which nobody was met, so that this machine may not be connected. `unkept` says why
    the file of answers could not be written.
    """

    known: dict[str, Known]
    asked: int
    left: list[Left]
    lonely: bool
    unkept: Value


def ask_round(
    site: Path, addresses: Iterable[str], manner: Manner, now: float, progress: Progress
) -> Round:
    """Ask what is due. What was learnt is kept also where the run is stopped."""
    began = read_kept(site)
    wanted = sorted(set(addresses))
    before = {one: began.answers[one] for one in wanted if one in began.answers}
    due = [
        one
        for one in wanted
        if one not in before
        or before[one].is_due(now, lambda to: host_of(to, manner.private) in manner.private)
    ]
    due.sort(key=lambda one: (began.last_asked(one), one))
    on = {host: rest for host, rest in began.rests.items() if rest.is_on(now)}
    asking = Asking(manner, {host: rest.status for host, rest in on.items()})
    lonely, silence = True, began.silence
    try:
        asking.ask_all((one for one in due if asking.host(one) not in on), progress)
        lonely = _is_lonely(asking, before, on)
        silence = _silence(asking, lonely, silence, now)
    finally:
        believed = asking.is_met or not lonely or _is_long(silence, now)
        fresh = {one: a for one, a in asking.fresh.items() if believed or not a.is_unmet}
        own = _learnt(began, wanted, asking, fresh, now, silence)
        unkept = keep(site, began, own)
    known = dict(own.answers)
    left = []
    for one in due:
        if one in fresh:
            continue
        tired = asking.tired.get(one)
        host = tired.host if tired is not None else asking.host(one)
        stays = lasting(host, own.busy.get(one), own.rests.get(host), known.get(one))
        if stays is not None:
            known[one] = stays
        else:
            rest = None if one in asking.fresh else own.rests.get(host)
            left.append(Left(one, host, rest))
    asked = sum(not answer.is_unasked for answer in asking.fresh.values())
    asked += sum(tired.asked for tired in asking.tired.values())
    return Round(known, asked, left, lonely and not asking.is_met, unkept)


def _is_lonely(asking: Asking, before: Mapping[str, Known], on: Collection[str]) -> bool:
    """Return True where nobody was met in a run, and what was there before is not met either.

    That is asked again for it, a few hosts, but for those whose rest is `on`.
    """
    unmet = {asking.host(one) for one in asking.unmet}
    if not unmet or asking.is_met:
        return False
    passed = {*unmet, *on}
    probes: dict[str, str] = {}
    newest_first = sorted(before, key=lambda one: (-before[one].at, one))
    for one in newest_first:
        host = asking.host(one)
        if before[one].answer.kind != "failing" and host not in passed:
            probes.setdefault(host, one)
    for one in list(probes.values())[:_PROBES]:
        asking.ask_one(one)
        if asking.is_met:
            return False
    return bool(probes) or len(unmet) > 1


def _silence(asking: Asking, lonely: bool, before: Silence, now: float) -> Silence:
    if asking.is_met:
        return Silence()
    if not lonely:
        return before
    return Silence(before.runs + 1, before.since if before.runs else now)


def _is_long(silence: Silence, now: float) -> bool:
    return silence.runs >= _LONG_SILENCE.runs and now - silence.since >= _LONG_SILENCE.since


def _learnt(
    began: Kept,
    wanted: list[str],
    asking: Asking,
    fresh: Mapping[str, Answer],
    now: float,
    silence: Silence,
) -> Kept:
    """Return what is known after a run."""
    answers: dict[str, Known] = {}
    busy: dict[str, Busy] = {}
    for one in wanted:
        before, tired = began.answers.get(one), asking.tired.get(one)
        if one in fresh:
            answers[one] = known_now(fresh[one], now, before)
            continue
        if before is not None:
            answers[one] = before
        if tired is not None and tired.asked:
            busy[one] = busied(tired.status, now, began.busy.get(one))
        elif one in began.busy:
            busy[one] = began.busy[one]
    answered = {asking.host(one) for one, answer in fresh.items() if answer.reached}
    rests = {host: rest for host, rest in began.rests.items() if host not in answered}
    for tired in asking.tired.values():
        if tired.asked:
            host = tired.host
            until = now + asking.ends[host]
            is_open = host in answered
            rests[host] = rested(tired.status, now, until, began.rests.get(host), answered=is_open)
    return Kept(answers, busy, worth_keeping(rests, now), silence)
