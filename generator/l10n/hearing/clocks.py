"""Clock times: দুপুর ২.৪৪ মিনিটে, রাত পৌনে ১২টা, 2:44 pm, half past two, 14:44.

A part of the day turns the printed hour into one of 24. Without one the hour stays as it is
printed, with the unit `12h`, unless the way it is written says 24: 14:44, 00:07.
"""

from decimal import Decimal

from msgspec import Struct

from generator.l10n.hearing.cardinals import digits_value
from generator.l10n.hearing.heard import HeardBound
from generator.l10n.hearing.lexicon import HALF
from generator.l10n.hearing.line import Line
from generator.patterns import pattern

_SHAPE = pattern(r"(\d{1,2})([.:])(\d{2})(?::(\d{2}))?")
_MILITARY = pattern(r"([01]\d|2[0-3])([0-5]\d)")
_DAY = 24 * 60


class Clock(Struct, frozen=True):
    """A time that was read: `HH:MM` or `HH:MM:SS`."""

    value: str
    unit: str
    end: int
    bound: HeardBound = "exact"


class _Core(Struct, frozen=True):
    """Hour and minutes as printed. `sure`: said in a way that only a time is."""

    minutes: int
    seconds: str
    end: int
    sure: bool
    whole_day: bool = False
    case: str = ""


def read_clock(line: Line, place: int, *, chained: bool = False) -> Clock | None:
    """Return the time that begins at a place. `chained`: "from" another time "to" this one."""
    if _glued(line, place):
        return None
    here, rule = place, ""
    bound: HeardBound = "exact"
    if shortly := line.phrase(here, line.lexicon.clock_before):
        bound, here = shortly
    elif line.at(here).role == "period":
        rule, here = line.at(here).name, here + 1
        if line.at(here).role == "case":
            here += 1
        if hedged := line.phrase(here, line.lexicon.before):
            bound, here = hedged
    name = line.lexicon.clock_names.get(line.at(here).key)
    if name and not rule:
        return _with_after(line, Clock(name, "", here + 1, bound), line.at(here + 1).name)
    core = _shaped(line, here) or _hour(line, here) or _spoken(line, here) or _military(line, here)
    if core is None:
        return None
    end = core.end
    if not rule and (found := _rule_after(line, end)):
        rule, end = found
    if core.whole_day and rule:
        core = _Core(core.minutes, core.seconds, end, True)
    after = _after(line, end, core.case)
    if not (rule or core.sure or after or chained):
        return None
    unit, minutes = _resolved(core, rule)
    if minutes is None:
        return None
    value = f"{minutes // 60:02}:{minutes % 60:02}{core.seconds}"
    return _with_after(line, Clock(value, unit, end, bound), core.case)


def _glued(line: Line, place: int) -> bool:
    if not line.at(place).glued:
        return False
    before = line.at(place - 1)
    if before.role != "sign":
        return True
    if before.key in "-–" and before.glued:
        return line.at(place - 2).role == "word" and line.at(place - 2).key not in ("m", "am", "pm")
    return before.key in "#/\\=&_$₹৳"


def _shaped(line: Line, place: int) -> _Core | None:
    """Return a time of hours and minutes in digits: 14:44, ২.৪৪ মিনিটে."""
    atom = line.at(place)
    match = _SHAPE.fullmatch(atom.key) if atom.role == "digits" else None
    if not match or int(match[1]) > 23 or int(match[3]) > 59 or int(match[4] or 0) > 59:
        return None
    if match[4] and match[2] != ":":
        return None
    end, sure, case = place + 1, match[2] == ":", ""
    unit = line.at(end)
    if unit.role == "unit" and unit.name == "minute" and not unit.glued:
        end += 1
        if line.at(end).role == "case":
            case, end = line.at(end).name, end + 1
        sure = sure or case == "loc" or bool(_after(line, end, case))
    elif unit.role == "class" and unit.name in ("hour", "clock"):
        end, sure = end + 1, True
        if line.at(end).role == "case":
            case, end = line.at(end).name, end + 1
    elif line.at(line.soft(end)).role == "case":
        case, end = line.at(line.soft(end)).name, line.soft(end) + 1
    elif line.at(end).glued and line.at(end).role in ("scale", "digits"):
        return None
    minutes = int(match[1]) * 60 + int(match[3])
    zone = line.at(end).key
    sure = sure or (zone in line.lexicon.clock_zones and len(match[3]) == 2)
    whole_day = (
        int(match[1]) > 12 or match[1].startswith("0") or zone in line.lexicon.whole_day_zones
    )
    if line.at(end).role == "unit" and match[2] == ".":
        return None
    return _Core(minutes, f":{match[4]}" if match[4] else "", end, sure, whole_day, case)


def _count(line: Line, place: int) -> tuple[Decimal, int, bool] | None:
    """Return a small number in digits or a word; the flag says that it has a fraction."""
    atom = line.at(place)
    if atom.role == "prefix":
        counted = line.soft(place + 1)
        found = _count(line, counted) if line.at(counted).role != "prefix" else None
        if found is None or found[2]:
            return None
        return found[0] + atom.value, found[1], True
    if atom.role == "digits" and len(atom.key) <= 2:
        value = digits_value(atom.key.lstrip("0") or "0", line.lexicon)
        return None if value is None else (value, place + 1, False)
    if atom.role == "number" and atom.value < 60:
        value, end = atom.value, place + 1
        following = line.at(line.soft(end))
        if line.lexicon.tens_join and value in (20, 30, 40, 50) and 0 < following.value < 10:
            value, end = value + following.value, line.soft(end) + 1
        return value, end, atom.step == HALF
    return None


def _hour(line: Line, place: int) -> _Core | None:
    """Return an hour with its word, and minutes behind it: পৌনে ২টা, ৬টা ১৫ মিনিটে, 2 o'clock."""
    found = _count(line, place)
    if found is None or found[0] >= 24:
        return None
    value, end, fraction = found
    here = line.soft(end)
    case = ""
    sure = False
    if line.at(here).role == "class" and line.at(here).name in ("hour", "clock"):
        sure = line.at(here).name == "clock" or (fraction and line.at(place).role == "prefix")
        end = here + 1
    elif _shared_hour(line, end):
        return _Core(int(value * 60), "", end, line.at(place - 1).role == "period", value >= 13)
    elif line.at(end).key in line.lexicon.hour_words:
        end, sure = end + 1, True
    elif hour := line.phrase(end, line.lexicon.hour_phrases):
        end, sure = hour[1], True
    elif _rule_after(line, end) and not fraction:
        return _Core(int(value) * 60, "", end, True) if value >= 1 else None
    elif (name := line.lexicon.clock_names.get(line.at(end).key)) and value == 12:
        hour_of_name = int(name[:2]) * 60
        return _Core(hour_of_name, "", end + 1, True, True)
    else:
        return None
    if line.at(end).role == "case":
        case, end = line.at(end).name, end + 1
        sure = sure or case == "loc"
    minutes = int(value * 60)
    past = line.phrase(end, line.lexicon.past)
    more = _count(line, past[1] if past else end)
    if more and not more[2] and more[0] < 60:
        unit = line.at(more[1])
        spoken = unit.role == "unit" and unit.name == "minute"
        in_digits = line.at(end).role == "digits" and (
            len(line.at(end).key) == 2 or line.at(more[1]).key in line.lexicon.ranges
        )
        if spoken or (in_digits and _free(line, more[1]) and not case):
            sign = past[0] if past else 1
            minutes = (minutes + sign * int(more[0])) % _DAY
            end, case, sure = more[1], "", True
            if spoken:
                end += 1
                if line.at(end).role == "case":
                    case, end = line.at(end).name, end + 1
    elif _range_to_period(line, end):
        sure = True
    return _Core(minutes, "", end, sure, value >= 13, case)


def _shared_hour(line: Line, place: int) -> bool:
    """Return True where a dash and another hour follow, whose word is both's: ১০-১১টার মধ্যে."""
    if line.at(place).key not in ("-", "–"):
        return False
    second = _count(line, place + 1)
    if second is None or second[0] >= 24:
        return False
    word = line.at(line.soft(second[1]))
    return word.role == "class" and word.name in ("hour", "clock")


def _free(line: Line, place: int) -> bool:
    atom = line.at(place)
    return atom.role not in ("unit", "class", "scale", "noun", "month", "case") and not (
        atom.glued and atom.role == "word"
    )


def _range_to_period(line: Line, place: int) -> bool:
    return line.at(place).key in line.lexicon.ranges and line.at(place + 1).role == "period"


def _spoken(line: Line, place: int) -> _Core | None:
    """Return a time whose minutes come first: half past two, ten to four."""
    here, minutes = place, Decimal(0)
    if line.at(here).key in line.lexicon.articles:
        here += 1
    fraction = line.phrase(here, line.lexicon.fractions)
    if fraction:
        minutes, here = fraction[0] * 60, fraction[1]
    else:
        found = _count(line, place)
        if found is None or found[2] or not found[0]:
            return None
        minutes, here = found[0], found[1]
        if line.at(here).name == "minute":
            here += 1
    past = line.phrase(here, line.lexicon.minutes_first)
    hour = _count(line, past[1]) if past else None
    if not past or hour is None or hour[2] or not 1 <= hour[0] <= 12:
        return None
    if past[0] < 0 and not (fraction or _rule_after(line, hour[1])):
        return None
    total = (int(hour[0]) * 60 + past[0] * int(minutes)) % (12 * 60)
    end = hour[1]
    if clock := line.phrase(end, line.lexicon.hour_phrases):
        end = clock[1]
    return _Core(total if total >= 60 else total + 12 * 60, "", end, True)


def _military(line: Line, place: int) -> _Core | None:
    """Return four digits before "hours" where a time is meant: at 1500 hours."""
    atom, unit = line.at(place), line.at(place + 1)
    match = _MILITARY.fullmatch(atom.key) if atom.role == "digits" else None
    if not match or unit.name != "hour" or unit.role != "unit":
        return None
    if line.at(place - 1).key not in line.lexicon.clock_context:
        return None
    end = place + 2
    case = line.at(end).name if line.at(end).role == "case" else ""
    minutes = int(match[1]) * 60 + int(match[2])
    return _Core(minutes, "", end + bool(case), True, True, case)


def _rule_after(line: Line, place: int) -> tuple[str, int] | None:
    found = line.phrase(place, line.lexicon.periods_after)
    if found:
        return found
    if line.at(place).key in line.lexicon.ranges:
        here = place + 1
        for _ in range(1):
            if line.at(here).role != "digits":
                return None
            behind = line.phrase(here + 1, line.lexicon.periods_after)
            if behind and line.lexicon.month_first:
                return behind[0], place
    return None


def _resolved(core: _Core, rule: str) -> tuple[str, int | None]:
    """Return the unit, and the minutes of the day by a part of the day."""
    hour, rest = divmod(core.minutes, 60)
    if not rule or hour > 12:
        return ("", core.minutes) if core.whole_day else ("12h", (hour or 12) * 60 + rest)
    twelve = hour % 12
    if rule in ("am", "dawn"):
        hour = twelve
    elif rule == "pm":
        hour = twelve + 12
    elif rule in ("noon", "day"):
        hour = hour if hour >= 10 else hour + 12
    elif rule == "night":
        hour = twelve + 12 if twelve >= 6 else twelve
    return "", (hour * 60 + rest) % _DAY


def _after(line: Line, place: int, case: str) -> tuple[HeardBound, int] | None:
    found = line.phrase(place, line.lexicon.clock_after)
    if found and (not found[0].case or case == "gen"):
        return found[0].bound, found[1]
    return None


def _with_after(line: Line, clock: Clock, case: str) -> Clock:
    found = _after(line, clock.end, case)
    return Clock(clock.value, clock.unit, found[1], found[0]) if found else clock
