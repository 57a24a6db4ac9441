"""Clock times and zones: দুপুর ২:৪৪, দুপুর ২টো ৪৪ মিনিট, "2:44 pm IST".

Sources: CLDR's day periods (from inclusive, before exclusive) with the house's words, before the
clock or after it as the tongue's templates say; a language without a row has CLDR's short time.
Instants are spoken on the clock that they carry.
"""

from datetime import datetime
from functools import lru_cache

from generator.l10n.cldr import short_clock, zone_place
from generator.l10n.language import Language
from generator.l10n.tongue import Case
from generator.l10n.zones import zone_of

_SAMPLE = 37
"""A minute that is no hour, so that its digits are found in a spoken clock."""


def speak_clock(
    at: datetime, language: Language, style: str = "", *, case: Case | None = None
) -> str:
    """Return a clock time in a style (`colon`, `dot`, `words`), else in the house's.

    The minute is the finest that is said.
    """
    text = _clock(at.hour, at.minute, style or language.tongue.clock_style, language)
    return language.put(text, case, "clock")


def speak_clocks(low: datetime, high: datetime, language: Language, style: str = "") -> str:
    """Return two times of one day, the day period once where they share it."""
    first, last = speak_clock(low, language, style), speak_clock(high, language, style)
    words = language.tongue.clock
    if words is not None and words.tail and last.endswith(words.tail):
        first = first.removesuffix(words.tail)
    if words is not None and words.hours == 12:
        period = _period(low.hour, language)
        shared = period == _period(high.hour, language)
        if shared and words.period_first:
            last = last.removeprefix(f"{period} ")
        elif shared:
            first = first.removesuffix(f" {period}")
    return language.tongue.interval.format(low=first, high=last)


def clock_face(language: Language) -> tuple[str, str]:
    """Return the day's hours as clocks with `{m}` or `{mm}` for the minute, and those on the hour.

    Each is 24 texts with a bar between; the second is empty where nothing else is said on the hour.
    """
    style = language.tongue.clock_style
    minute = language.digits(str(_SAMPLE))
    hole = "{mm}" if language.digits("04") in _clock(0, 4, style, language) else "{m}"
    hours = [_clock(hour, _SAMPLE, style, language).replace(minute, hole) for hour in range(24)]
    whole = [_clock(hour, 0, style, language) for hour in range(24)]
    same = all(
        h.replace(hole, language.digits("00")) == w for h, w in zip(hours, whole, strict=True)
    )
    return "|".join(hours), "" if same else "|".join(whole)


def speak_zone(zone: str, at: datetime, language: Language) -> str:
    """Return the zone's word beside a clock: "IST", ভারতীয় সময়; else UTC and the offset."""
    found = zone_of(zone)
    offset = (at.astimezone(found) if found else at).utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset else 0
    names = language.tongue.zones
    if known := names.get(f"{zone}+{minutes}") or names.get(zone):
        return known
    utc = language.tongue.zones.get("UTC", "UTC")
    if not minutes:
        return utc
    sign = "−" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return utc + language.digits(f"{sign}{hours}" + (f":{rest:02d}" if rest else ""))


def zone_name(zone: str, language: Language) -> str:
    """Return a zone's name whatever the moment: the house's word, else CLDR's by its place."""
    if zone_of(zone) is None:
        return zone
    return language.tongue.zones.get(zone) or zone_place(zone, language.tag)


def with_zone(clock: str, zone: str, language: Language) -> str:
    """Return a clock with its zone's word where the language puts it."""
    return language.tongue.clock_zone.format(clock=clock, zone=zone) if zone else clock


@lru_cache(maxsize=8192)
def _clock(hour: int, minute: int, style: str, language: Language) -> str:
    words = language.tongue.clock
    if words is None:
        return language.digits(short_clock(hour, minute, language.tag))
    template = {"colon": words.colon, "dot": words.dot, "words": words.words}[style]
    if style == "words" and not minute and hour in words.named:
        return words.named[hour]
    if not minute and (style == "words" or words.whole_in_digits):
        template = words.whole
    shown = hour if words.hours == 24 else (hour - 1) % 12 + 1
    suffix = words.suffixes.get(shown, words.suffix)
    period = _period(hour, language)
    text = template.format(p=period, h=shown, m=minute, mm=f"{minute:02d}", s=suffix)
    return language.digits(text.strip())


def _period(hour: int, language: Language) -> str:
    words = language.tongue.clock
    if words is None or not words.periods:
        return ""
    found = words.periods[-1][1]
    for start, word in words.periods:
        if hour >= start:
            found = word
    return found
