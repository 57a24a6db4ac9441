"""Which facts of a text changed: what its passages said against what they say. Pure.

Owns what is no change of a fact: one that moved to another passage, a unit that is or is not said, a name in another
spelling, a number that became a `${…}` or a `${…}` that became what it said, a fact that is said once less or once more
while the text has it anyway.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set

from msgspec import Struct

from generator.l10n.one_name import is_one_name
from generator.patterns import pattern

_CLOCK = pattern(r"clock=([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?")
_SMALL = pattern(r"number=(?:1?[0-9]|20)")
_FEW = pattern(r"number=[012]")
_CALLED = "called="
_NAMES = ("name=", _CALLED)
_WEAK = (*_NAMES, "weekday=")
_TURNS = ("denial=", "bound=")
_COUNTS = frozenset(("number", "money", "percent"))
_RUPEES = frozenset(("taka", "inr", "bdt"))
"""টাকা is a rupee or a taka."""
_DAY, _TIME = ("date",), ("clock",)
_FORMS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("datetime", "local"), (*_DAY, *_TIME)),
    **dict.fromkeys(("time", "clock"), _TIME),
    **dict.fromkeys(("date", "day", "full", "month", "year", "short"), _DAY),
}
"""What the forms of a moment say."""
_INTERVAL = (*_DAY, *_TIME, *_DAY, *_TIME)
_BESIDE = {"date": _TIME, "clock": _DAY}
"""What a moment without a form says beside one that it is known to say."""
_HALF = "@12h"
"""The unit of a clock time without a half of the day."""


class Turn(Struct, frozen=True):
    """What a passage said and says; `lone` where it came or went, and what it has of facts counts.

    `bound` has each `${…}` that it says now: its fact, and the forms that are asked of it.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    lone: bool = False
    bound: tuple[tuple[str, frozenset[str]], ...] = ()


class Turned(Struct, frozen=True):
    """The facts of a passage that went and those that came in their place."""

    went: frozenset[str] = frozenset()
    came: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.went or self.came)


def changed_facts(
    turns: Sequence[Turn],
    before: Set[str],
    after: Set[str],
    says: Mapping[str, Sequence[str]] | None = None,
) -> list[Turned]:
    """Return for each passage the facts that changed, given those of the whole text before and after.

    `says` has what each `${…}` said before.
    """
    came = Counter(fact for turn in turns for fact in turn.new)
    went = Counter(fact for turn in turns for fact in turn.old)
    moved = came & went
    came, went = came - moved, went - moved
    for turn in turns:
        _cancel_alike(turn, came, went)
        _cancel_bound(turn, came, went)
        if says:
            _cancel_spoken(turn, came, went, says)
    return [_turned(turn, came, went, before, after) for turn in turns]


def loose(fact: str) -> str:
    """Return a fact without its unit, which languages say in ways of their own.

    A clock time without a half of the day is that of either.
    """
    value = fact.partition("@")[0]
    clock = _CLOCK.fullmatch(value)
    return f"clock={int(clock[1]) % 12}:{clock[2]}" if clock else value


def _cancel_alike(turn: Turn, came: Counter[str], went: Counter[str]) -> None:
    """Take out what only lost or got the word for its unit, and names in another spelling."""
    for old in _left(turn.old, went):
        new = next((one for one in _left(turn.new, came) if _is_alike(old, one)), None)
        if new is not None:
            came[new] -= 1
            went[old] -= 1


def _is_alike(old: str, new: str) -> bool:
    if old.startswith(_CALLED) and new.startswith(_CALLED):
        return is_one_name(*(one.removeprefix(_CALLED).partition("/")[0] for one in (old, new)))
    if old.startswith("clock=") and (old.endswith(_HALF) or new.endswith(_HALF)):
        return loose(old) == loose(new)
    value, _, unit = old.partition("@")
    other, _, its = new.partition("@")
    return value == other and (
        not (unit and its) or (unit != its and "taka" in (unit, its) and {unit, its} <= _RUPEES)
    )


def _cancel_bound(turn: Turn, came: Counter[str], went: Counter[str]) -> None:
    """Take out numbers that became a `${…}`: the record says them from now on, in each language.

    One of a moment may say a day and a time, or two may: what its form says is taken before anything else.
    """
    for fact, forms in turn.bound:
        if came[fact] > 0 and _take(_kinds_of(fact, forms), turn, went):
            came[fact] -= 1
    for fact, forms in turn.bound:
        spoken = [one for one in _left(turn.old, went) if not one.startswith(("record=", *_WEAK))]
        if came[fact] > 0 and spoken:
            went[spoken[0]] -= 1
            if not _kinds_of(fact, forms):
                _take(_BESIDE.get(_kind(spoken[0]), ()), turn, went)
            came[fact] -= 1


def _kinds_of(fact: str, forms: Set[str]) -> tuple[str, ...]:
    """Return the kinds of fact that a `${…}` says, as far as its name and forms tell."""
    if fact.endswith("/interval"):
        return _INTERVAL
    return next((kinds for form, kinds in _FORMS.items() if form in forms), ())


def _take(kinds: Iterable[str], turn: Turn, went: Counter[str]) -> bool:
    """Take out a fact of each kind, of those that there are; return True where there was one."""
    found = False
    for kind in kinds:
        fact = next((one for one in _left(turn.old, went) if _kind(one) == kind), None)
        if fact is not None:
            went[fact] -= 1
            found = True
    return found


def _kind(fact: str) -> str:
    return fact.partition("=")[0]


def _cancel_spoken(
    turn: Turn, came: Counter[str], went: Counter[str], says: Mapping[str, Sequence[str]]
) -> None:
    """Take out each `${…}` in whose place stands what it said."""
    for old in _left(turn.old, went):
        same = [one for one in _left(turn.new, came) if agrees(one, says.get(old, ()))]
        for new in same:
            came[new] -= 1
        went[old] -= bool(same)


def agrees(fact: str, values: Iterable[str]) -> bool:
    """Return True for a fact that is one of some values; a day may be said without its year, a number with a unit."""
    kind, _, value = fact.partition("@")[0].partition("=")
    for one in values:
        its_kind, _, its = one.partition("@")[0].partition("=")
        if kind == its_kind == "clock":
            found = loose(fact) == loose(one) if fact.endswith(_HALF) else value == its
        elif kind == its_kind == "date":
            found = its.startswith(value) or (value[:1] == "-" and its[4:].startswith(value[1:]))
        else:
            found = value == its and (kind == its_kind or {kind, its_kind} <= _COUNTS)
        if found:
            return True
    return False


def _left(facts: Iterable[str], counts: Counter[str]) -> list[str]:
    return [fact for fact in dict.fromkeys(facts) if counts[fact] > 0]


def _turned(
    turn: Turn, came: Counter[str], went: Counter[str], before: Set[str], after: Set[str]
) -> Turned:
    new, old = set(_left(turn.new, came)), set(_left(turn.old, went))
    if turn.lone:
        return Turned(
            frozenset(one for one in old - after if not _FEW.fullmatch(one)),
            frozenset(one for one in new - before if not _FEW.fullmatch(one)),
        )
    for is_weak in (
        _is_name,
        _is_weekday,
        _is_small,
    ):  # these count where one stands in place of another
        weak_new, weak_old = set(filter(is_weak, new)), set(filter(is_weak, old))
        if not (weak_new and weak_old):
            new -= weak_new
            old -= {one for one in weak_old if not one.startswith("name=") or one in after}
    if not new:
        old -= after
    if not old:
        new = {one for one in new if one not in before or one.startswith(_TURNS)}
    return Turned(frozenset(old), frozenset(new))


def _is_name(fact: str) -> bool:
    return fact.startswith(_NAMES)


def _is_weekday(fact: str) -> bool:
    return fact.startswith("weekday=")


def _is_small(fact: str) -> bool:
    return _SMALL.fullmatch(fact) is not None
