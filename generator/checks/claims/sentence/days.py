"""What days, months and years a sentence names beside a mention, and whether its incident was then."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.spans import spans_of
from generator.l10n.digits import to_ascii
from generator.l10n.hearing.heard import Heard, names_day
from generator.l10n.tokens import nfc
from generator.patterns import pattern

_YEAR, _WEEK = 4, 7
_BESIDE = 16
"""Letters before and behind a clock time in which the day of the week of it stands."""
_ZONED = 36
"""The same where a time zone stands between."""
_SECONDS = 86400
_DIGITS = pattern(r"[0-9০-৯]")
_SIGNS = pattern(r"[,;:।!?…]\s|\s[–—-]\s")
"""What parts a sentence."""
_CLOSING = " .,;:।!?…"
_OPENING = 3
"""How many words of the opening may stand before "years ago"."""
_JOINS = 1
"""The same behind a sign, before words that open a part of a sentence up to the mention: a conjunction."""
_NEXT = 16
"""Letters behind a length in which its "later" stands."""
_YEARS = pattern(r"(?<![\w.,:-])(?:(?:19|20)[0-9]{2}|(?:১৯|২০)[০-৯]{2})(?![\w.,:-])")
"""Figures that are heard as nothing, and are hardly anything else than a year: Facebook's 2019 failure."""


def on_its_day(asked: Asked, ground: Ground) -> bool:
    """Return True unless the sentence names days, and a moment is of none of them nor of one beside."""
    weekday = _weekday(asked)
    if weekday is not None and ground.at is not None:
        apart = (ground.at.weekday() - weekday) % _WEEK
        if apart not in (0, 1, _WEEK - 1):
            return False
    return not asked.days or ground.at is None or not asked.days.isdisjoint(_days_about(ground))


def _weekday(asked: Asked) -> int | None:
    return weekday_beside(asked.text, asked.heard, asked.cues)


def weekday_beside(text: str, heard: Heard, cues: Cues) -> int | None:
    """Return the day of the week, 0 for Monday, that is said in a clock time or right beside it; its zone may stand between: 8 am *Dhaka time* on Saturday."""
    if heard.kind != "clock":
        return None
    before, behind = nfc(text[: heard.start]).casefold(), nfc(text[heard.end :]).casefold()
    sides = (before[-_BESIDE:], nfc(heard.text).casefold(), behind[:_BESIDE])
    named = _weekdays_in(" ".join(sides), cues)
    if not named and _weekdays_in(f"{before[-_ZONED:]} {behind[:_ZONED]}", cues):
        before, behind = (_without_zone(side, cues) for side in (before[-_ZONED:], behind[:_ZONED]))
        named = _weekdays_in(f"{before[-_BESIDE:]} {behind[:_BESIDE]}", cues)
    return named.pop() if len(named) == 1 else None


def _weekdays_in(said: str, cues: Cues) -> set[int]:
    return {at for at, day in enumerate(cues.weekdays) if nfc(day) in said}


def _without_zone(said: str, cues: Cues) -> str:
    """Return what stands beside a time without the words of the zone that is named there."""
    found = (nfc(words) for words, _ in cues.zones.named)
    return said.replace(max((one for one in found if one in said), key=len, default=" "), " ", 1)


def other_day(asked: Asked, grounds: Facts) -> bool:
    """Return True when the sentence names a day, month or year in which no moment of the incident was."""
    if other_year(asked, grounds):
        return True
    moments = [g for g in grounds if g.at is not None and g.role != "other"]
    if asked.days:
        return not any(on_its_day(asked, g) for g in moments)
    months = {str(one.low).rpartition("-")[2] for one in asked.dates if "-" in str(one.low)}
    timed = asked.heard.kind in ("clock", "duration")  # figures are often of other months
    return timed and bool(months) and months.isdisjoint(f"{g.at:%m}" for g in moments)


def is_told_from(asked: Asked, ground: Ground) -> bool:
    """Return True for a date beside which the sentence tells of the next day, or the one before, where a moment is of that."""
    if asked.heard.kind != "date" or ground.at is None or not names_day(str(asked.heard.low)):
        return False
    said = str(asked.heard.low)[-5:]
    beside = (*days_beside(asked.text, asked.cues), *_days_counted(asked))
    return any((ground.at.date() - timedelta(days=n)).isoformat()[-5:] == said for n in beside)


def is_long_ago(asked: Asked) -> bool:
    """Return True for a time, a length or a number of another year: "Two years ago trains halted for nine hours".

    The words open the sentence or a part of it before the mention, or end one with it; no day that is named says when it was.
    """
    cues = asked.cues
    if asked.heard.kind == "date" or asked.days:
        return False
    said = _DIGITS.sub("0", nfc(asked.text).casefold())
    found = [(said.find(phrase), phrase) for phrase in cues.long_ago if phrase in said]
    contrast = any(phrase in said for phrase in cues.by_contrast)
    own = len(nfc(asked.text[: asked.heard.start])), len(nfc(asked.text[: asked.heard.end]))
    for at, phrase in found:
        if own[0] <= at < own[1]:
            continue  # it is itself how long ago something was
        end = at + len(phrase)
        behind = said[end:].split(maxsplit=1)
        if behind and cues.describing and behind[0].endswith(cues.describing):
            continue
        closes = not said[end:].strip(_CLOSING) or said[end] in _CLOSING.strip()
        between = said[min(end, asked.heard.end) : max(at, asked.heard.start)]
        parted = bool(_SIGNS.search(between))
        opens = len(words_of(said[:at])) <= _OPENING
        if not contrast and (opens or (closes and not parted)):
            return True
        piece = _SIGNS.split(said[:at])
        joined = len(piece) > 1 and len(words_of(piece[-1])) <= _JOINS
        if joined and not parted and own[0] >= end:
            here = said[at : own[1]]  # …, whereas last year it was 71 per cent
            if not any(phrase in here for phrase in cues.by_contrast):
                return True
    return False


def _days_counted(asked: Asked) -> Iterator[int]:
    """Yield the days that the sentence counts on or back: "five days later"."""
    for one in asked.others:
        if one.kind == "duration" and isinstance(one.low, Decimal) and not one.low % _SECONDS:
            behind = words_of(asked.text[one.end : one.end + _NEXT])[:1]
            if holds(behind, asked.cues.later):
                yield int(one.low / _SECONDS) * (-1 if holds(behind, asked.cues.sooner) else 1)


def days_beside(text: str, cues: Cues) -> tuple[int, ...]:
    """Return how many days on a text goes from a day that it names: one for "the next day", one less for "the day before"."""
    said = nfc(text).casefold()
    ways = ((1, cues.next_day), (-1, cues.day_before))
    return tuple(n for n, phrases in ways if any(_stands(nfc(one), said) for one in phrases))


def _stands(phrase: str, said: str) -> bool:
    """Return True where a text has some words as words: "Monday afternoon" is no day after."""
    at = said.find(phrase)
    while at >= 0:
        behind = said[at + len(phrase) : at + len(phrase) + 1]
        if not said[:at][-1:].isalnum() and not "a" <= behind <= "z":
            return True
        at = said.find(phrase, at + 1)
    return False


def other_year(asked: Asked, grounds: Facts) -> bool:
    """Return True when the sentence names a year in which no moment of the incident was, and does not say that a number is of today."""
    if holds(asked.clause.before, asked.cues.occasions.nowadays):
        return False
    years = {
        str(end)[:_YEAR]
        for one in asked.others
        if one.kind == "date" and one is not asked.heard
        if not _is_past_worst(asked.text, asked.locale, one.start, one.end)
        for end in (one.low, one.high)
        if str(end)[:1].isdigit()
    }
    years |= {
        to_ascii(year[0])
        for year in _YEARS.finditer(asked.text)
        if not _is_past_worst(asked.text, asked.locale, *year.span())
        and not any(
            one.start <= year.start() < one.end
            for one in asked.others
            if one.unit or one.text != year[0]
        )
    }
    if not years:
        return False
    known = {str(g.at.year) for g in grounds if g.at is not None}
    return years.isdisjoint(known)


def _is_past_worst(text: str, locale: str, start: int, end: int) -> bool:
    """Return True for a year since when nothing was like what is told: the worst fire *since 2011*, ২০১১ সালের *পরে* এত বড় আগুন."""
    before, behind = words_of(pieces_of(text[:start])[-1]), words_of(pieces_of(text[end:])[0])
    row = spans_of(locale)
    if holds(before[-1:], row.since):
        return holds(before, row.most)
    return holds(behind[:2], row.since_behind) and holds(behind, row.most)


def _days_about(ground: Ground) -> frozenset[str]:
    """Return the day of a moment and those beside it, which it may be by another clock."""
    assert ground.at is not None
    day = ground.at.date()
    return frozenset((day + timedelta(days=n)).isoformat()[-5:] for n in (-1, 0, 1))
