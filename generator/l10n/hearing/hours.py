"""The hour of a clock time with its word and its minutes: পৌনে ২টা, ৬টা ১৫ মিনিটে, বারোটা সাত, 2 o'clock."""

from decimal import Decimal

from msgspec import Struct

from generator.l10n.hearing.cardinals import digits_value
from generator.l10n.hearing.heard import DAY, HeardBound
from generator.l10n.hearing.inverted import read_inverted
from generator.l10n.hearing.lexicon import HALF
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.tokens import BREAK

EXACT: HeardBound = "exact"
_MINUTE = 60
_NOON = 12
_FAR = 20
"""How many words and signs before an hour a clock is named by which it goes."""
_MARKS = frozenset(".:")
_CLOSES = frozenset((",", ":", ";", ")", "।", "॥", BREAK))
"""Signs before which one digit behind an hour is its minutes."""


class Core(Struct, frozen=True):
    """Hour and minutes as printed. `sure`: said in a way that only a time is."""

    minutes: int
    seconds: str
    end: int
    sure: bool
    whole_day: bool = False
    case: str = ""
    bound: HeardBound = "exact"


def read_hour(line: Line, place: int, *, chained: bool = False) -> Core | None:
    """Return an hour with its word, and minutes behind it: পৌনে ২টা, ৬টা ১৫ মিনিটে, 2 o'clock."""
    found = read_count(line, place)
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
        return Core(int(value * 60), "", end, line.at(place - 1).role == "period", value >= 13)
    elif line.at(end).key in line.lexicon.hour_words:
        end, sure = end + 1, True
    elif hour := line.phrase(end, line.lexicon.hour_phrases):
        end, sure = hour[1], True
    elif _is_hour_alone(line, place, end) and not fraction:
        return Core(int(value) * 60, "", end, True) if 1 <= value <= 12 else None
    elif rule_after(line, end, place, chained=chained) and not fraction:
        return Core(int(value) * 60, "", end, True) if value >= 1 else None
    elif (name := line.lexicon.clock_names.get(line.at(end).key)) and value == 12:
        hour_of_name = int(name[:2]) * 60
        return Core(hour_of_name, "", end + 1, True, True)
    else:
        return None
    if line.at(end).role == "case":
        case, end = line.at(end).name, end + 1
        sure = sure or case == "loc"
    minutes = int(value * 60)
    if struck := _struck(line, end, case):
        return Core(
            (minutes + struck.minutes) % DAY, "", struck.end, True, value >= 13, "", struck.bound
        )
    past = line.phrase(end, line.lexicon.past)
    more = read_count(line, past[1] if past else end)
    if more and not more[2] and more[0] < 60:
        unit = line.at(more[1])
        spoken = unit.role == "unit" and unit.name == "minute"
        in_digits = line.at(end).role == "digits" and (
            len(line.at(end).key) == 2
            or line.at(more[1]).key in line.lexicon.ranges
            or (_is_told(line, place, value) and _closes(line, more[1]))
        )
        word = line.at(past[1] if past else end)
        cased = unit.role == "case" and unit.name in ("gen", "loc") and more[0] % 5 == 0 < more[0]
        counted = line.at(more[1] + 1)
        cased = cased and counted.key not in line.lexicon.untimed_after and counted.role != "month"
        of_day = line.at(place - 1).role == "period" and (cased or not word.weak)
        told = past is not None or of_day or (cased and not word.weak)
        in_words = told and word.role == "number" and not case
        ends = more[1] + (in_words and unit.role == "case")
        free = (in_words and cased) or _free(line, ends)
        if spoken or ((in_digits or in_words) and free and not case):
            sign = past[0] if past else 1
            minutes = (minutes + sign * int(more[0])) % DAY
            end, case, sure = more[1] + spoken, "", True
            if (spoken or in_words) and line.at(end).role == "case":
                case, end = line.at(end).name, end + 1
    elif _range_to_period(line, end):
        sure = True
    return Core(minutes, "", end, sure, value >= 13, case)


def _is_hour_alone(line: Line, place: int, end: int) -> bool:
    """Return True for an hour between "at" and an article: at six the pumps were stopped."""
    begins = line.at(place - 2).role == "sign" or place < 2
    led = begins and line.at(place - 1).key in line.lexicon.at
    return led and line.at(end).key in line.lexicon.timed_after


def _is_told(line: Line, place: int, hour: Decimal) -> bool:
    """Return True for an hour behind a part of the day or a clock of 24 hours, and for one of the afternoon by such a clock, named a little before: ইউটিসি ১১টা ২০-তে শুরু, শেষ *১৭টা ৬*."""
    if line.at(place - 1).role == "period":
        return True
    far = _FAR if hour > _NOON else 1
    zones = line.lexicon.whole_day_zones
    return any(line.at(place - back).key in zones for back in range(1, far + 1))


def _closes(line: Line, place: int) -> bool:
    """Return True where nothing follows that the minutes before could count: it ends there, or they strike (৭টা ৫ *বেজে* যায়)."""
    struck = line.phrase(place, line.lexicon.past)
    closes = line.at(place).key in _CLOSES or (struck is not None and struck[0] > 0)
    return closes or line.phrase(place, line.lexicon.clock_after) is not None


def _struck(line: Line, place: int, case: str) -> Core | None:
    """Return the minutes before or after an hour that strikes, or is said by its genitive: ১২টা বাজার দশ মিনিট আগে, দুটোর মিনিট পাঁচেক পরে."""
    strikes = not case and line.at(place).key in line.lexicon.struck
    if not strikes and case != "gen":
        return None
    here, bound = place + strikes, EXACT
    if hedged := line.phrase(here, line.lexicon.before):
        bound, here = hedged
    count = read_count(line, here)
    if count is None or count[2]:
        backwards = read_inverted(line, here)
        if backwards is None or backwards.unit != "minute" or backwards.low != backwards.high:
            return None
        count, bound, end = (backwards.low / _MINUTE, 0, False), backwards.bound, backwards.end
    else:
        end = line.soft(count[1])
        if line.at(end).name != "minute":
            return None
        end += 1
    sign = line.lexicon.shifts.get(line.at(end).key)
    return Core(sign * int(count[0]), "", end + 1, True, bound=bound) if sign else None


def read_dashed(line: Line, place: int) -> Core | None:
    """Return a time whose minutes stand behind a dash, with their word: রাত ৯-৩৯ মিনিটে."""
    hour, dash, minutes, unit = (line.at(place + n) for n in range(4))
    if (hour.role, dash.key, minutes.role, unit.name) != ("digits", "-", "digits", "minute"):
        return None
    if not (hour.key.isdigit() and minutes.key.isdigit() and len(minutes.key) == 2):
        return None
    if int(hour.key) > 12 or int(minutes.key) > 59:
        return None
    end, case = place + 4, ""
    if line.at(end).role == "case":
        case, end = line.at(end).name, end + 1
    return Core(int(hour.key) * 60 + int(minutes.key), "", end, True, False, case)


def read_count(line: Line, place: int) -> tuple[Decimal, int, bool] | None:
    """Return a small number in digits or a word; the flag says that it has a fraction."""
    atom = line.at(place)
    if atom.role == "prefix":
        counted = line.soft(place + 1)
        found = read_count(line, counted) if line.at(counted).role != "prefix" else None
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


def _shared_hour(line: Line, place: int) -> bool:
    """Return True where a dash and another hour follow, whose word is both's: ১০-১১টার মধ্যে."""
    if line.at(place).key not in ("-", "–"):
        return False
    second = read_count(line, place + 1)
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


def rule_after(
    line: Line, place: int, start: int, *, chained: bool = False
) -> tuple[str, int] | None:
    """Return the part of the day that is said behind an hour, or behind the hour that a range ends with: 2-3 pm.

    `start` is where the hour begins: "until seven the next morning" is a time, and "seven the next morning" need be none.
    `chained`: another time is told right before, "from 10 pm to 2.50 the next morning".
    """
    found = line.phrase(place, line.lexicon.periods_after)
    lexicon, minutes = line.lexicon, not _MARKS.isdisjoint(line.at(start).key)
    context = lexicon.minute_context if minutes else lexicon.day_context
    if not found and (chained or line.at(start - 1).key in context):
        found = line.phrase(place, line.lexicon.periods_of_day)
    if found:
        return found
    upto, before = line.at(place + 1).role, line.at(start - 1).key
    between = before in lexicon.betweens and line.at(place).key in lexicon.between_joins
    counted = (between or before in lexicon.range_context) and 0 < line.at(start).value <= 12
    if not (between or line.at(place).key in lexicon.ranges) or not (
        upto == "digits" or (upto == "number" and counted)  # from two to six, but twenty to six
    ):
        return None
    behind = line.phrase(place + 2, lexicon.periods_after)
    return (behind[0], place) if behind and line.lexicon.month_first else None
