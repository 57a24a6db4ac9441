"""What stands round a number: the sign before it; classifier, unit, "about", ending behind it.

A tail that is glued to digits and is none of these makes them part of a name: 5G, ৩য়, 25th.
"""

from decimal import Decimal

from msgspec import Struct

from generator.l10n.hearing.heard import HeardBound, Kind
from generator.l10n.hearing.lexicon import MONEY, PERCENT, SECONDS
from generator.l10n.hearing.line import Line

_AND_HALF = 2
"""Words of "and half", which has no article."""


class Quantity(Struct, frozen=True):
    """A number or a range with its measure, before it is a mention."""

    low: Decimal
    high: Decimal
    unit: str
    step: Decimal
    end: int
    bound: HeardBound = "exact"
    case: str = ""
    kind: str = ""
    raw: str = ""


class Tail(Struct, frozen=True):
    """What was read behind a number. `company`: it makes a number of a doubtful word."""

    end: int
    unit: str = ""
    case: str = ""
    fused: str = ""
    kind: str = ""
    """The name of a classifier: `hour` for টা, which clocks have too."""
    company: bool = False
    half: Decimal | None = None
    """What an addition behind the unit adds: an hour *and a half*."""


def read_tail(line: Line, place: int) -> Tail | None:
    """Return what stands behind the number that ends at a place; None when it is no number."""
    unit = fused = kind = ""
    case = line.lexicon.cased.get(line.at(place - 1).key, "")
    company = False
    half: Decimal | None = None
    end = place
    for _ in range(6):
        here = line.soft(end)
        if not (unit or case):
            here = _behind_drawn_out(line, here)
        atom = line.at(here)
        joined = here != end or atom.glued
        if case and atom.role not in ("case", "sign") and joined:
            return None
        found = None if unit or case else line.phrase(here, line.lexicon.unit_phrases)
        if found and (found[0] != "percent" or _is_percent(line, here)):
            unit, end = found
            company = True
        elif kind == "person" and atom.name in MONEY and not joined:
            break  # দু’জন টাকা পাননি
        elif atom.role == "unit" and not unit and not case and _measures(line, here):
            unit, end, company = atom.name, here + 1, True
            added = line.phrase(line.soft(end), line.lexicon.additions)
            if added and not _opens_another(line, line.soft(end), added[1]):
                half, end = added
        elif atom.role == "class" and not kind and not unit and not case:
            kind, end, company = atom.name or "class", here + 1, True
        elif atom.role == "fused" and not fused and not case:
            fused, end, company = atom.name, here + 1, True
        elif atom.role == "case" and joined:
            if here == end == place and atom.key in line.lexicon.ordinals:
                return None
            case, end = atom.name if atom.name != "emph" else case or "emph", here + 1
        else:
            break
    if _is_name(line, end, digits=line.at(end - 1).role == "digits"):
        return None
    if not unit:
        unit = counted_noun(line, end, kind)
    return Tail(end, unit, case, fused, kind, company, half)


def _behind_drawn_out(line: Line, place: int) -> int:
    """Return the place of a unit of time behind words that say how it felt: seven *dark, silent* hours; else the same place."""
    here = place
    while line.at(here).key in line.lexicon.drawn_out and not line.at(here).glued:
        here += 1
        if line.at(here).key in line.lexicon.joins:
            here += 1
    counted = here != place and line.at(place - 1).value != 1
    return here if counted and line.at(here).name in SECONDS else place


def _opens_another(line: Line, place: int, end: int) -> bool:
    """Return True for "and half" with an article behind it, and none before: ten days and *half a million* bags."""
    return end - place == _AND_HALF and line.at(end).key in line.lexicon.links


def _is_percent(line: Line, place: int) -> bool:
    """Return False for a part that is no hundredth: তিন ভাগের এক ভাগ, দুই ভাগে."""
    return not (
        (line.at(place + 1).role == "case" and line.at(place).key in line.lexicon.part_words)
        or line.at(place + 1).key in line.lexicon.not_numbers
        or line.at(place - 2).key in line.lexicon.not_numbers
    )


def _measures(line: Line, place: int) -> bool:
    atom = line.at(place)
    if not atom.weak:
        return True
    return atom.glued and line.at(place - 1).role == "digits" and atom.name == "hour"


def _is_name(line: Line, place: int, *, digits: bool) -> bool:
    """Return True when what follows is glued on and no ending: 5G, 25th, 5-star, twenty-first."""
    atom = line.at(place)
    if not atom.glued:
        return False
    if atom.role != "sign":
        if (digits and atom.role == "noun") or goes_on(line, place):
            return False  # 9000reports, 3h15m
        return line.at(place - 1).role != "sign" or digits
    following = line.at(place + 1)
    if not following.glued:
        return False
    if line.phrase(place, line.lexicon.after):
        return False
    if atom.key == "(":
        return digits and following.role == "digits" and line.at(place + 2).key == ")"
    if atom.key == "-":
        if following.key in line.lexicon.bodies:
            return False  # a nine-member inquiry
        return following.role in ("word", "month", "weekday", "noun", "period", "class")
    if atom.key in "/\\=^_:×":
        return following.role in ("digits", "word") and atom.key != ":"
    return False


def goes_on(line: Line, place: int) -> bool:
    """Return True for digits that a unit before them and one behind them make a part of a duration: 3h*15m*."""
    before, digits, behind = line.at(place - 1), line.at(place), line.at(place + 1)
    return (
        digits.role == "digits"
        and (before.name in SECONDS or before.key in line.lexicon.short_units)
        and line.at(place - 2).role == "digits"
        and behind.glued
        and (behind.role == "unit" or behind.key in line.lexicon.short_units)
    )


def counted_noun(line: Line, place: int, kind: str) -> str:
    """Return the unit of a count whose noun comes next; people have a classifier of their own."""
    here = line.soft(place)
    noun = line.at(here)
    apart = not noun.glued or line.at(place).role == "sign" or line.at(place - 1).role == "digits"
    while noun.key in line.lexicon.attributes and _is_counted(line, here + 1):
        here += 1
        noun = line.at(here)
    if noun.role == "noun" and apart:
        return noun.name
    return "person" if kind == "person" else ""


def _is_counted(line: Line, place: int) -> bool:
    """Return True for a noun that is no attribute of another, or of one that is counted."""
    noun = line.at(place)
    if noun.role != "noun" or noun.glued:
        return False
    return noun.key not in line.lexicon.attributes or _is_counted(line, place + 1)


def kind_of_unit(unit: str) -> Kind:
    """Return the kind of a measure."""
    if unit in SECONDS:
        return "duration"
    if unit in PERCENT:
        return "percent"
    return "money" if unit in MONEY else "number"
