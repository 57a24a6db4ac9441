"""Values that are one slip of the pen from another: a nought too many, lakh for crore, two digits the wrong way round.

What is so near in its writing, though not in its size, was most likely meant as the other. Never decides what a
sentence means: it only says how two values look beside each other.
"""

from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.checks.claims.facts.ground import Ground, counts
from generator.checks.claims.sentence.asked import LOCAL, Asked
from generator.checks.claims.sentence.nouns import describes, has_noun
from generator.checks.claims.values.fit import NOUGHTS, is_other_scale
from generator.l10n.hearing.heard import Heard, minutes_of, names_day

_DIGITS = 3
"""How many digits a number has of which one that is another, or two that changed places, is a slip."""
_SCALE = 4
"""Noughts of a number of which two digits that changed places are a slip; one is enough where it `plainly` counts the same: 61 and 16
are any two numbers."""
_PLAINLY = 1.2
"""How much of a percentage's label has a sentence that tells of it, and of another beside it."""
_TWO = 2
_TOLD = 0.5
"""How much of a moment's words a sentence has that tells of it."""
THOUSAND = 3
"""Noughts up to which an amount is of the wrong scale, where words hardly tell of the fact: Rs 250 is no fine of 25 lakh."""
_HALF_DAY = 43_200
_QUARTER, _FAR = 900, 600
"""Seconds of a quarter; and from which two times of an hour are told apart though one is rounded."""
_DAY, _TWO_HOURS, _HOUR, _MINUTE, _HALF_HOUR, _ROUND = 86_400, 7200, 3600, 60, 1800, 300
"""Seconds of a day, of two hours and one; what lengths and times are rounded to, so that many have the same minutes."""


def is_slip(asked: Asked, ground: Ground) -> bool:
    """Return True where a mention is one slip from a fact of its kind."""
    heard = asked.heard
    match heard.kind:
        case "clock":
            if ground.at is None or not ground.clock:
                return False
            return _clock(heard, ground, asked.zone) or _half(asked, ground)
        case "date":
            return ground.at is not None and _date(str(heard.low), ground.at.date().isoformat())
        case "duration":
            length = ground.at is None and ground.kind == "duration"
            return length and (_length(heard, ground.low) or is_other_unit(asked, ground))
    if ground.at is not None or ground.kind != heard.kind:
        return False
    assert isinstance(heard.low, Decimal)
    if heard.unit and ground.unit and not (counts(heard.unit, ground) or describes(asked, ground)):
        return False  # 900 people are no slip from nine shelters
    if ground.role == "said" and has_noun(asked, ground):
        return False  # 120 policemen are none from a text's 12 lorries
    beside = not asked.counted(ground).isdisjoint(asked.beside)
    return _number(heard.low, ground.low, plainly=beside or asked.score(ground) >= 1)


def looks_like(heard: Heard, ground: Ground, zone: str) -> bool:
    """Return True for a number, time or day that is written nearly as a fact of its kind, whatever the sentence says."""
    if heard.kind == "clock":
        return ground.at is not None and ground.clock and _clock(heard, ground, zone)
    if heard.kind == "date":
        return ground.at is not None and _date(str(heard.low), ground.at.date().isoformat())
    same = ground.at is None and isinstance(heard.low, Decimal)
    return same and _number(Decimal(heard.low), ground.low, plainly=True)


def _number(said: Decimal, fact: Decimal, *, plainly: bool) -> bool:
    """Return True for digits of another scale (a single one must `plainly` count the same), or with one of them wrong."""
    written, size = digits_of(said)
    meant, its_size = digits_of(fact)
    if written == meant:
        return (len(written) > 1 or plainly) and 0 < abs(size - its_size) <= NOUGHTS
    if written.replace("0", "") == meant.replace("0", ""):
        return len(max(written, meant, key=len)) >= _DIGITS  # 1.6 million and 1.06
    if size != its_size:
        return False
    if written == meant[::-1] and size >= (1 if plainly else _SCALE):
        return True  # 61 million and 16; 25,000 workers and 52,000
    return len(written) >= _DIGITS and one_apart(written, meant)


@lru_cache(maxsize=1 << 14)
def digits_of(number: Decimal) -> tuple[str, int]:
    """Return the digits of a number without noughts behind them, and how many of these there are."""
    said = number.normalize().as_tuple()
    return "".join(map(str, said.digits)), int(said.exponent)


def _length(heard: Heard, fact: Decimal) -> bool:
    """Return True for lengths of other hours and the same minutes, or the other way round, if these are no round ones.

    The half of such a length, and its double, are slips of reckoning.
    """
    assert isinstance(heard.low, Decimal)
    said, apart = heard.low, abs(heard.low - fact)
    if not apart or said < _HOUR or said % _MINUTE or fact % _MINUTE:
        return False
    if apart % _HOUR == 0:
        return bool(fact % _HALF_HOUR)
    if (said == 2 * fact or 2 * said == fact) and said % _ROUND and fact % _ROUND:
        return True
    one, other = f"{int(said % _HOUR // 60):02}", f"{int(fact % _HOUR // 60):02}"
    same = said // _HOUR == fact // _HOUR
    return same and bool(said % _ROUND or fact % _ROUND) and one_apart(one, other)


def is_other_unit(asked: Asked, ground: Ground) -> bool:
    """Return True for days and minutes where a length has as many hours and about as many minutes.

    No two lengths are so by chance.
    """
    said, fact = asked.heard.low, ground.low
    if asked.heard.kind != "duration" or ground.kind != "duration" or not isinstance(said, Decimal):
        return False
    rest = said % _DAY
    near = abs(rest - fact % _HOUR) < _ROUND
    return near and 0 < rest < _HOUR and 0 < fact // _HOUR == said // _DAY


def turned_about(asked: Asked, grounds: Iterable[Ground]) -> Ground | None:
    """Return the percentage of which another has the digits the wrong way round: 79 per cent of 97, in a sentence that tells of it, be it of another number beside."""
    heard = asked.heard
    if heard.kind != "percent" or heard.bound not in ("exact", "about"):
        return None
    words, beside = asked.near | asked.wide, [one.low for one in asked.others]
    found = (
        (asked.weigh(one, words), one.name, one)
        for one in grounds
        if one.role == "figure" and one.ours and (one.kind, one.unit) == ("percent", heard.unit)
        if is_turned(str(heard.low), str(one.low)) and one.low not in beside
    )
    score, _, ground = max(found, key=lambda one: one[:2], default=(0.0, "", None))
    return ground if score >= _PLAINLY else None


def is_turned(said: str, fact: str) -> bool:
    """Return True for two digits that changed places."""
    return len(said) == 2 and said.isdigit() and said != fact and said == fact[::-1]


def is_scaled(asked: Asked, ground: Ground) -> bool:
    """Return True for a count in a fact's own unit, or a sum of its currency, of the same three digits and other noughts: 10.2 lakh customers of 10.2 million."""
    heard = asked.heard
    if heard.kind not in ("number", "money") or heard.kind != ground.kind or ground.at is not None:
        return False
    said = heard.low
    unit = bool(heard.unit) and counts(heard.unit, ground)
    return unit and isinstance(said, Decimal) and is_other_scale(said, ground.low, _DIGITS)


def _clock(heard: Heard, ground: Ground, zone: str) -> bool:
    said = minutes_of(str(heard.low)) * 60
    return any(_times(said, fact) for fact in _seconds(ground, zone))


def _half(asked: Asked, ground: Ground) -> bool:
    """Return True for the other half of the day, "am" for "pm"; where many times have the minutes, of what the sentence tells."""
    said = minutes_of(str(asked.heard.low)) * 60
    told = asked.score(ground) >= _TOLD
    return any(
        abs(said - fact) == _HALF_DAY and (told or bool(fact % _HALF_HOUR))
        for fact in _seconds(ground, asked.zone)
    )


def _seconds(ground: Ground, zone: str) -> set[int]:
    """Return the seconds after midnight of a moment by each clock that a sentence may mean."""
    assert ground.at is not None
    names = {ground.zone if one == LOCAL else one for one in ((zone,) if zone else ("", LOCAL))}
    there = (ground.at.astimezone(ZoneInfo(name)) if name else ground.at for name in names)
    return {(at.hour * 60 + at.minute) * 60 for at in there}


def _times(said: int, fact: int) -> bool:
    if said == fact:
        return False
    if not (said - fact) % _HOUR:
        return bool(fact % _ROUND)
    one, other = f"{said % _HOUR // 60:02}", f"{fact % _HOUR // 60:02}"
    if said // _HOUR != fact // _HOUR:
        return False
    return one == other[::-1] or (bool(said % _ROUND and fact % _ROUND) and one_apart(one, other))


def _date(said: str, fact: str) -> bool:
    """Return True for a day of the same month with its digits changed about: 12 and 21 April.

    So are a day and a month that changed places, and the same day of the year before or after.
    """
    if not names_day(said):
        return False
    day_said, day_meant = said[-5:], fact[5:]
    if said[0].isdigit() and day_said == day_meant:
        return abs(int(said[:4]) - int(fact[:4])) == 1
    if day_said == f"{day_meant[3:]}-{day_meant[:2]}" and day_said != day_meant:
        return said[:1] == "-" or said[:4] == fact[:4]
    if said[0].isdigit() and said[:4] != fact[:4]:
        return False
    month, day = said[-5:-3], said[-2:]
    return month == fact[5:7] and day != fact[8:] and day == fact[8:][::-1]


def one_apart(one: str, other: str) -> bool:
    """Return True for digits of which one is another, or two beside each other changed places."""
    if len(one) != len(other):
        return False
    unlike = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(unlike) == 1:
        return True
    if len(unlike) != 2 or unlike[1] - unlike[0] != 1:
        return False
    first, second = unlike
    return one[first] == other[second] and one[second] == other[first]


def as_meant(heard: Heard, ground: Ground, zone: str) -> Heard | None:
    """Return a length or time with the value of a fact of which it is surely a slip of the pen; None where it is none."""
    if heard.kind == "clock":
        return _as_clock(heard, ground, zone)
    if ground.at is not None or not heard.kind == ground.kind == "duration":
        return None
    low, high = Decimal(heard.low), Decimal(heard.high)
    if low != high:
        ends = (low, ground.low), (high, ground.high)
        slip = all(one == other or is_another(one, other) for one, other in ends)
        slip = slip or (low == ground.low) != (high == ground.high)
        return _with(heard, ground.low, ground.high) if slip else None
    if (meant := _turned(low)) and abs(meant - ground.low) < _HOUR:
        return _with(heard, meant)
    return _with(heard, ground.low) if _length(heard, ground.low) else None


def _turned(length: Decimal) -> Decimal | None:
    """Return a length of so many hours with its two digits changed about: 53 hours and 35."""
    hours = str(length // _HOUR)
    turned = len(hours) == _TWO and not length % _HOUR and hours[::-1] != hours
    return Decimal(hours[::-1]) * _HOUR if turned else None


def _as_clock(heard: Heard, ground: Ground, zone: str) -> Heard | None:
    if ground.at is None or not ground.clock:
        return None
    said = minutes_of(str(heard.low)) * 60
    for fact in sorted(_seconds(ground, zone)):
        half = abs(said - fact) == _HALF_DAY and fact % _HALF_HOUR
        if half or _times(said, fact) or _is_hand(said, fact, _cycle(heard)):
            return _with(heard, f"{fact // _HOUR:02}:{fact % _HOUR // 60:02}")
    return None


def as_half(heard: Heard, ground: Ground, zone: str) -> Heard | None:
    """Return a time with that of a moment half a day from it, where it says which half it means; None where it is none."""
    if heard.kind != "clock" or heard.unit == "12h" or heard.bound != "exact" or not ground.clock:
        return None
    said = minutes_of(str(heard.low)) * 60
    fact = next((one for one in _seconds(ground, zone) if abs(said - one) == _HALF_DAY), None)
    return None if fact is None else _with(heard, f"{fact // _HOUR:02}:{fact % _HOUR // 60:02}")


def _cycle(heard: Heard) -> int:
    """Return the seconds after which a time is written as before: half a day, where it does not say which half."""
    return _HALF_DAY if heard.unit == "12h" else _DAY


def _is_hand(said: int, fact: int, cycle: int) -> bool:
    """Return True for a clock's hand that is wrong: the hour before or after, as many minutes to it for past it, one digit of the minutes."""
    apart = abs(said - fact) % cycle
    apart = min(apart, cycle - apart)
    if apart in (_HOUR, _HALF_HOUR) and said % _HALF_HOUR == fact % _HALF_HOUR == _QUARTER:
        return True
    mirrored = 0 < apart < _HOUR and not (said + fact) % _TWO_HOURS  # ten past seven for ten to
    if apart == _HOUR or mirrored:
        return bool(fact % _HOUR)
    one, other = f"{said % _HOUR // 60:02}", f"{fact % _HOUR // 60:02}"
    return apart >= _FAR and said // _HOUR == fact // _HOUR and one_apart(one, other)


def is_odd_half(heard: Heard, meant: Heard) -> bool:
    """Return True for the other half of the day of a time to the minute, and to no quarter: no two things are so by chance."""
    one, other = minutes_of(str(heard.low)), minutes_of(str(meant.low))
    return abs(one - other) * 60 == _HALF_DAY and bool(one * 60 % _QUARTER)


def _with(heard: Heard, low: Decimal | str, high: Decimal | str | None = None) -> Heard:
    return replace(heard, low=low, high=low if high is None else high)


def is_another(said: Decimal, fact: Decimal) -> bool:
    """Return True for two digits and more of another scale, or the other way round, or for three and more of which one is another."""
    (written, size), (meant, its_size) = digits_of(said), digits_of(fact)
    apart = abs(len(written) + size - len(meant) - its_size)
    if apart > (THOUSAND if written == meant else 1):
        return False  # 12,000 customers of a shop are none of 10.2 million
    return min(len(written), len(meant)) > 1 and _number(said, fact, plainly=True)
