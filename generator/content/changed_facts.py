"""Which facts of a text changed: what its passages said against what they say. Pure.

Owns what is no change of a fact: one that moved to another passage, a unit that is or is not said, a
number that became a `${…}`, a fact that is said once less or once more while the text has it anyway.
"""

from collections import Counter
from collections.abc import Iterable, Sequence, Set

from msgspec import Struct

from generator.patterns import pattern

_CLOCK = pattern(r"clock=([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?")
_SMALL = pattern(r"number=(?:1?[0-9]|20)")
_HALF = "@12h"
"""The unit of a clock time without a half of the day."""


class Turn(Struct, frozen=True):
    """What a passage said and says; nothing on one side for a passage that came or went."""

    old: tuple[str, ...]
    new: tuple[str, ...]


class Turned(Struct, frozen=True):
    """The facts of a passage that went and those that came in their place."""

    went: frozenset[str] = frozenset()
    came: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.went or self.came)


def changed_facts(turns: Sequence[Turn], before: Set[str], after: Set[str]) -> list[Turned]:
    """Return for each passage the facts that changed, given those of the whole text before and after."""
    came = Counter(fact for turn in turns for fact in turn.new)
    went = Counter(fact for turn in turns for fact in turn.old)
    moved = came & went
    came, went = came - moved, went - moved
    for turn in turns:
        _cancel_alike(turn, came, went)
        _cancel_bound(turn, came, went)
    return [_turned(turn, came, went, before, after) for turn in turns]


def loose(fact: str) -> str:
    """Return a fact without its unit, which languages say in ways of their own.

    A clock time without a half of the day is that of either.
    """
    value = fact.partition("@")[0]
    clock = _CLOCK.fullmatch(value)
    return f"clock={int(clock[1]) % 12}:{clock[2]}" if clock else value


def _cancel_alike(turn: Turn, came: Counter[str], went: Counter[str]) -> None:
    """Take out what only lost or got the word for its unit."""
    for old in _left(turn.old, went):
        new = next((one for one in _left(turn.new, came) if _is_alike(old, one)), None)
        if new is not None:
            came[new] -= 1
            went[old] -= 1


def _is_alike(old: str, new: str) -> bool:
    if old.startswith("clock=") and (old.endswith(_HALF) or new.endswith(_HALF)):
        return loose(old) == loose(new)
    value, _, unit = old.partition("@")
    other, _, its = new.partition("@")
    return value == other and not (unit and its)


def _cancel_bound(turn: Turn, came: Counter[str], went: Counter[str]) -> None:
    """Take out numbers that became a `${…}`: the record says them from now on, in each language."""
    bound = [fact for fact in _left(turn.new, came) if fact.startswith("record=")]
    spoken = [f for f in _left(turn.old, went) if not f.startswith(("record=", "name="))]
    for new, old in zip(bound, spoken, strict=False):
        came[new] -= 1
        went[old] -= 1


def _left(facts: Iterable[str], counts: Counter[str]) -> list[str]:
    return [fact for fact in dict.fromkeys(facts) if counts[fact] > 0]


def _turned(
    turn: Turn, came: Counter[str], went: Counter[str], before: Set[str], after: Set[str]
) -> Turned:
    new, old = set(_left(turn.new, came)), set(_left(turn.old, went))
    for is_weak in (_is_name, _is_small):  # these count where one stands in place of another
        weak_new, weak_old = set(filter(is_weak, new)), set(filter(is_weak, old))
        if not (weak_new and weak_old):
            new -= weak_new
            old -= {fact for fact in weak_old if is_weak is _is_small or fact in after}
    if not new:
        old -= after
    if not old:
        new -= before
    return Turned(frozenset(old), frozenset(new))


def _is_name(fact: str) -> bool:
    return fact.startswith("name=")


def _is_small(fact: str) -> bool:
    return _SMALL.fullmatch(fact) is not None
