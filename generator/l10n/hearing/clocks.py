"""Clock times: দুপুর ২.৪৪ মিনিটে, রাত পৌনে ১২টা, 2:44 pm, half past two, 14:44.

A part of the day turns the printed hour into one of 24. Without one the hour stays as it is
printed, with the unit `12h`, unless the way it is written says 24: 14:44, 00:07.
"""

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from generator.l10n.hearing.heard import DAY, HeardBound
from generator.l10n.hearing.hours import EXACT, Core, read_count, read_dashed, read_hour, rule_after
from generator.l10n.hearing.line import Line
from generator.patterns import pattern

_SHAPE = pattern(r"(\d{1,2})([.:])(\d{2})(?::(\d{2}))?")
_MILITARY = pattern(r"([01]\d|2[0-3])([0-5]\d)")
_FAR = 5
"""How many words before "by ten to four" may say that it is a vote."""


class Clock(Struct, frozen=True):
    """A time that was read: `HH:MM` or `HH:MM:SS`."""

    value: str
    unit: str
    end: int
    bound: HeardBound = "exact"


def read_clock(line: Line, place: int, *, chained: bool = False) -> Clock | None:
    """Return the time that begins at a place. `chained`: "from" another time "to" this one."""
    if _glued(line, place):
        return None
    here, rule, located = place, "", False
    bound: HeardBound = "exact"
    if shortly := line.phrase(here, line.lexicon.clock_before):
        bound, here = shortly
    elif line.at(here).role == "period":
        rule, here = line.at(here).name, here + 1
        if line.at(here).role == "case":
            located, here = line.at(here).name == "loc", here + 1
        if hedged := line.phrase(here, line.lexicon.before):
            bound, here = hedged
    name = line.lexicon.clock_names.get(line.at(here).key)
    if name and not rule:
        return _with_after(line, Clock(name, "", here + 1, bound), line.at(here + 1).name)
    core = (
        _shaped(line, here)
        or (rule and read_dashed(line, here))
        or read_hour(line, here, chained=chained)
        or _spoken(line, here)
        or _military(line, here)
    )
    if core is None:
        return None
    end = core.end
    bound = core.bound if bound == EXACT else bound
    if not rule and (found := rule_after(line, end, here, chained=chained)):
        rule, end = found
    if core.whole_day and rule:
        core = replace(core, end=end, sure=True, whole_day=False, case="")
    after = _after(line, end, core.case)
    if located and not after and _counts(line, here, end):
        return None
    if not (rule or core.sure or after or chained):
        return None
    unit, minutes = _resolved(core, rule)
    if minutes is None:
        return None
    value = f"{minutes // 60:02}:{minutes % 60:02}{core.seconds}"
    return _with_after(line, Clock(value, unit, end, bound), core.case)


def _counts(line: Line, place: int, end: int) -> bool:
    """Return True for an hour that counts what follows it: রাতে দুটো ট্রেন, but রাত দুটোয়."""
    counted = line.at(end - 1).role == "class" and line.at(place).role in ("number", "digits")
    return counted and line.at(end).role in ("word", "noun") and not line.at(end).glued


def _glued(line: Line, place: int) -> bool:
    if not line.at(place).glued:
        return False
    before = line.at(place - 1)
    if before.role != "sign":
        return True
    if before.key in "-–" and before.glued:
        return line.at(place - 2).role == "word" and line.at(place - 2).key not in ("m", "am", "pm")
    return before.key in "#/\\=&_$₹৳"


def _shaped(line: Line, place: int) -> Core | None:
    """Return a time of hours and minutes in digits: 14:44, ২.৪৪ মিনিটে."""
    atom = line.at(place)
    match = _SHAPE.fullmatch(atom.key) if atom.role == "digits" else None
    if not match or int(match[3]) > 59 or int(match[4] or 0) > 59:
        return None
    if int(match[1]) > 23 and match.group(1, 3, 4) != ("24", "00", None):
        return None
    if match[4] and match[2] != ":":
        return None
    end, sure, case = place + 1, match[2] == ":", ""
    unit = line.at(end)
    if unit.role == "unit" and unit.name == "minute" and not unit.glued:
        end += 1
        if line.at(end).role == "case":
            case, end = line.at(end).name, end + 1
        sure = sure or case == "loc" or bool(_after(line, end, case)) or _goes_on(line, end)
    elif unit.role == "class" and unit.name in ("hour", "clock"):
        end, sure = end + 1, True
        if line.at(end).role == "case":
            case, end = line.at(end).name, end + 1
    elif line.at(line.soft(end)).role == "case":
        case, end = line.at(line.soft(end)).name, line.soft(end) + 1
    elif line.at(end).glued and line.at(end).role in ("scale", "digits"):
        return None
    minutes = (int(match[1]) * 60 + int(match[3])) % DAY
    zone = line.at(end).key
    sure = sure or ((names_zone(line, end) or is_timed(line, place, end)) and len(match[3]) == 2)
    sure = sure or (bool(case) and line.at(place - 1).key in line.lexicon.whole_day_zones)
    whole_day = (
        int(match[1]) > 12 or match[1].startswith("0") or zone in line.lexicon.whole_day_zones
    )
    if line.at(end).role == "unit" and match[2] == ".":
        return None
    return Core(minutes, f":{match[4]}" if match[4] else "", end, sure, whole_day, case)


def _goes_on(line: Line, place: int) -> bool:
    """Return True where a time begins or ends something: ১২.০৭ মিনিট থেকে, but "১২.০৭ মিনিট থেকে কমে" is a length."""
    lexicon = line.lexicon
    return (
        line.at(place).key in lexicon.minutes_after
        and line.at(place + 1).key not in lexicon.changing
    )


def is_timed(line: Line, place: int, end: int) -> bool:
    """Return True where the words round hours and minutes say that they are a time: at 11.35."""
    lexicon, behind = line.lexicon, line.at(end).key
    hedged = line.at(place - 1).key in lexicon.timed_hedges  # at about 9.20
    said = line.at(place - 1 - hedged).key in lexicon.timed_before
    named = line.at(end).capital or line.at(end).role == "noun"  # at 9.20 Reuters wrote
    verb, before = line.at(place - 2).key, line.at(place - 1).key
    if before in lexicon.moment_before and verb in lexicon.timed_verbs and behind in lexicon.breaks:
        return True  # it had begun by 2.20
    if (verb, before) == lexicon.it_was and behind in lexicon.moment_behind:
        return True  # it was 11.20 when they came
    return (
        said
        and behind not in lexicon.untimed_after
        and (behind in lexicon.breaks or behind in lexicon.timed_after or named)
    )


def names_zone(line: Line, place: int) -> bool:
    """Return True where the clock's zone follows: GMT, "UK time"."""
    lexicon = line.lexicon
    if line.at(place).key in lexicon.clock_zones:
        return True
    return line.at(place).capital and line.at(place + 1).key in lexicon.zone_words


def _spoken(line: Line, place: int) -> Core | None:
    """Return a time whose minutes come first: half past two, ten to four."""
    here, minutes, bare, counted = place, Decimal(0), False, False
    if line.at(here).key in line.lexicon.articles:
        here += 1
    fraction = line.phrase(here, line.lexicon.fractions)
    if fraction:
        minutes, here = fraction[0] * 60, fraction[1]
    else:
        found = read_count(line, place)
        if found is None or found[2] or not found[0]:
            return None
        minutes, here = found[0], found[1]
        if line.at(here).name == "minute":
            here, counted = here + 1, True
        else:
            bare = bool(minutes % 5)
    past = line.phrase(line.soft(here), line.lexicon.minutes_first)
    if past is None and counted:
        past = line.phrase(here, line.lexicon.minutes_counted)
        hour = read_count(line, past[1]) if past else None
        if past and not (hour and _ends_there(line, hour[1], place)):
            past = past if line.at(past[1]).key in line.lexicon.clock_names else None
    if past:
        past = past[0], line.soft(past[1])  # the half-past-three bell
    if past and (name := line.lexicon.clock_names.get(line.at(past[1]).key)):
        total = (int(name[:2]) * 60 + past[0] * int(minutes)) % DAY
        return Core(total, "", past[1] + 1, True, True)
    hour = read_count(line, past[1]) if past else None
    if not past or hour is None or hour[2] or not 1 <= hour[0] <= 12:
        return None
    if line.phrase(past[1], line.lexicon.fractions):
        return None  # from half to four fifths
    ranged = line.at(place - 1).key in line.lexicon.range_context and minutes <= 12 and not counted
    if past[0] < 0 and (bare or (ranged and rule_after(line, hour[1], place))):
        return None  # from two to six in the afternoon
    behind = line.at(hour[1]).key
    counted = counted and (behind in line.lexicon.breaks or behind in line.lexicon.timed_after)
    if past[0] < 0 and not (
        counted or fraction or rule_after(line, hour[1], place) or _is_at(line, place, hour[1])
    ):
        return None
    total = (int(hour[0]) * 60 + past[0] * int(minutes)) % (12 * 60)
    end = hour[1]
    if clock := line.phrase(end, line.lexicon.hour_phrases):
        end = clock[1]
    return Core(total if total >= 60 else total + 12 * 60, "", end, True)


def _ends_there(line: Line, end: int, place: int) -> bool:
    """Return True where an hour counts nothing that follows it: five minutes before two."""
    behind = line.at(end).key
    timed = behind in line.lexicon.breaks or behind in line.lexicon.timed_after
    return timed or rule_after(line, end, place) is not None


def _is_at(line: Line, place: int, end: int) -> bool:
    """Return True for "at ten to four", or "by ten to four", with nothing behind it that ten to four could count.

    By how much a vote was won is no time: "rejected by ten to five".
    """
    lexicon, before = line.lexicon, line.at(place - 1).key
    opens = before in lexicon.at and (place < 2 or line.at(place - 2).role == "sign")
    if opens and line.at(end).key in lexicon.timed_after:
        return True  # at ten to four the roof fell
    told = (line.at(place - 2).key, before) == lexicon.it_was
    if told and line.phrase(end, lexicon.periods_of_day):
        return True  # it was ten to four on Monday morning
    if line.at(end).key not in lexicon.breaks:
        return False
    near = {line.at(place - back).key for back in range(2, 2 + _FAR)}
    if before in lexicon.at:
        return True
    return (told or before in lexicon.moment_before) and near.isdisjoint(lexicon.voted)


def _military(line: Line, place: int) -> Core | None:
    """Return four digits before "hours" or a zone where a time is meant: at 1500 hours, 1725 UTC, at 0958."""
    atom, unit = line.at(place), line.at(place + 1)
    match = _MILITARY.fullmatch(atom.key) if atom.role == "digits" else None
    if not match:
        return None
    after = line.at(place - 1).key in line.lexicon.clock_context
    zoned = unit.key in line.lexicon.whole_day_zones
    padded = atom.key.startswith("0") and line.at(place - 1).key in line.lexicon.at
    if not (zoned or padded or (after and unit.name == "hour" and unit.role == "unit")):
        return None
    end = place + 1 + (unit.name == "hour" and unit.role == "unit")
    case = line.at(end).name if line.at(end).role == "case" else ""
    minutes = int(match[1]) * 60 + int(match[2])
    return Core(minutes, "", end + bool(case), True, True, case)


def _resolved(core: Core, rule: str) -> tuple[str, int | None]:
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
    return "", (hour * 60 + rest) % DAY


def _after(line: Line, place: int, case: str) -> tuple[HeardBound, int] | None:
    ending = line.at(line.soft(place))
    if ending.role == "case" and line.soft(place) != place:
        place, case = line.soft(place) + 1, ending.name  # ১২টা ২৫-এর কিছু আগে
    found = line.phrase(place, line.lexicon.clock_after)
    if found and (not found[0].case or case == "gen"):
        return found[0].bound, found[1]
    return None


def _with_after(line: Line, clock: Clock, case: str) -> Clock:
    found = _after(line, clock.end, case)
    return Clock(clock.value, clock.unit, found[1], found[0]) if found else clock
