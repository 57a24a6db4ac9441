"""Parts of a whole in digits: 1/2 of them, ১/২ ভাগ, 2 1/2 hours.

Two numbers with a stroke are a date, a name or a score as well (9/11, 24/7): the words behind them decide.
"""

from decimal import Decimal

from generator.l10n.hearing.lexicon import SECONDS
from generator.l10n.hearing.line import Line
from generator.patterns import pattern

_RATIO = pattern(r"([1-9])/([2-9]|10)")
_MEASURES = frozenset(("unit", "scale", "class"))
_PLACES = Decimal("0.0001")


def read_ratio(line: Line, place: int) -> tuple[Decimal, int] | None:
    """Return a part of a whole with the place behind it, where the word behind it says that it is one.

    Where two numbers with a stroke are a range as well (২/৩ ঘণ্টা), a measure does not say it.
    """
    value = _part(line, place)
    if value is None:
        return None
    behind = line.at(place + 1)
    belongs = line.lexicon.wholes.get(behind.key)
    if belongs is not None:
        return value, place + 1 + belongs
    here = place + 1 + (behind.key in line.lexicon.links)
    timed = line.at(here).role == "unit" and line.at(here).name in SECONDS
    scaled = timed or line.at(here).role == "scale"
    return (value, here) if scaled and not line.lexicon.pairs else None


def added_ratio(line: Line, place: int) -> Decimal | None:
    """Return the part that is added to the whole number before a place: 2 *1/2* hours."""
    if line.at(place).glued or line.at(line.soft(place + 1)).role not in _MEASURES:
        return None
    return _part(line, place)


def _part(line: Line, place: int) -> Decimal | None:
    match = _RATIO.fullmatch(line.at(place).key)
    if match is None or int(match[1]) >= int(match[2]):
        return None
    return (Decimal(match[1]) / Decimal(match[2])).quantize(_PLACES).normalize()
