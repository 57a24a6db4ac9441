"""Times that only what stands beside makes such: "at 2.04 pm; a second office says 2.02", "from ten to twelve, … at 1 pm", "(UTC): 11.05 it began; 11.20 …"."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.l10n.digits import to_ascii
from generator.l10n.hearing.heard import HALF_DAY, Heard, HeardBound, minutes_of
from generator.l10n.hearing.lexicon import Lexicon
from generator.l10n.tokens import nfc
from generator.patterns import pattern

_TIME = pattern(r"(?<![0-9.,])([01]?[0-9]|2[0-3])\.([0-5][0-9])(?![0-9.,])")
_BEFORE_HOUR = frozenset(map(Decimal, (5, 10, 20, 25)))
"""Minutes before an hour that are said without their word: ten to twelve."""
_SOON = 180
"""Minutes to the time that follows."""
_LIST = ":;"
"""Signs before each of a list of times."""
_FEWEST = 2
"""How many times such a list has at the least."""


def with_times(found: Sequence[Heard], text: str, lexicon: Lexicon) -> Iterator[Heard]:
    """Yield what was heard; some numbers are times, where another time is beside."""
    clocks = [one for one in found if one.kind == "clock"]
    listed = _listed(found, text, lexicon)
    dotted = any(_TIME.search(to_ascii(one.text)) for one in clocks)
    for one in found:
        if one.start in listed:
            yield _timed(one, listed[one.start], whole=True)
            continue
        value = ""
        if clocks and one.kind == "number" and not one.unit:
            value = _dotted(one, text, lexicon) if dotted else ""
            value = value or _before_hour(one, clocks, text, lexicon)
        yield one if not value else _timed(one, value)


def _listed(found: Sequence[Heard], text: str, lexicon: Lexicon) -> Mapping[int, str]:
    """Return the times of a list behind a colon before which a zone of 24 hours is named, by their places: "(UTC): 11.05 it began; 11.20 it was worse"."""
    head = text[: found[0].start].rstrip() if found else ""
    if not head.endswith(":") or not _zoned(head, lexicon):
        return {}
    times = {
        one.start: f"{int(match[1]):02}:{match[2]}"
        for one in found
        if one.kind == "number" and not one.unit and text[: one.start].rstrip()[-1:] in _LIST
        if (match := _TIME.fullmatch(to_ascii(one.text))) is not None
    }
    return times if len(times) >= _FEWEST else {}


def _zoned(head: str, lexicon: Lexicon) -> bool:
    words = (word.strip("():,") for word in nfc(head).casefold().split())
    return not lexicon.whole_day_zones.isdisjoint(words)


def _timed(one: Heard, value: str, *, whole: bool = False) -> Heard:
    """Return a number as the time that it is; up to one o'clock it does not say of which half of the day, unless the `whole` is counted."""
    unit = "12h" if minutes_of(value) < HALF_DAY + 60 and not whole else ""
    bound: HeardBound = "exact" if one.bound == "between" else one.bound
    return replace(one, kind="clock", low=value, high=value, unit=unit, bound=bound)


def _dotted(one: Heard, text: str, lexicon: Lexicon) -> str:
    """Return the time that a bare number of hours and minutes is, where what stands round it is a time's."""
    words = to_ascii(one.text).split()
    match = _TIME.fullmatch(words[-1]) if words else None
    if match is None or one.low != one.high or one.bound not in ("exact", "about"):
        return ""
    before = text[: one.start].casefold().split()[-1:]
    behind = text[one.end :].casefold().strip("”’\"'").split()[:1]
    ends = not behind or not behind[0][0].isalnum() or behind[0].strip(",.;:।") in lexicon.breaks
    if not ends or lexicon.dotted_before.isdisjoint(before):
        return ""
    return f"{int(match[1]):02}:{match[2]}"


def _before_hour(one: Heard, clocks: Sequence[Heard], text: str, lexicon: Lexicon) -> str:
    """Return the time that "ten to twelve" is behind "from", where the text goes on to a time soon after."""
    if (
        one.bound != "between"
        or one.low not in _BEFORE_HOUR
        or lexicon.timed_before.isdisjoint(text[: one.start].casefold().split()[-1:])
    ):
        return ""
    assert isinstance(one.low, Decimal) and isinstance(one.high, Decimal)
    if not lexicon.minutes_first.first or not 1 <= one.high <= 12 or one.high % 1:
        return ""
    at = (int(one.high) * 60 - int(one.low)) % HALF_DAY
    if not any(0 < (minutes_of(str(c.low)) - at) % HALF_DAY <= _SOON for c in clocks):
        return ""
    at = at if at >= 60 else at + HALF_DAY
    return f"{at // 60:02}:{at % 60:02}"
