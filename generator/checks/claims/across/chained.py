"""Lengths that are counted on from a time which the text told before: "They shut the gate at 11.15. 35 minutes later …"."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.checks.claims.facts.ground import Ground, weigh
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import LOCAL
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import DAY, HALF_DAY, Heard, minutes_of
from generator.l10n.weekdays import find_weekdays
from generator.model.prose import Sentence
from generator.patterns import pattern
from generator.saying import say

_BACK = 3
"""How many times before a length it may be counted from."""
_NEXT = 16
"""Letters behind a length in which its "later" stands."""
_CHAIN, _CHAIN_DAY = 12, 20
"""Letters between a length and the time to which it leads: 28 minutes later, at; and round the day of that: *28 hours later, on* Thursday *at*."""
_DAY_AMID = 40
"""Letters behind a length in which such a day and its time begin."""
_SIGNS = pattern(r"[;:।,.!?…]|\s[–—-]\s")
_MINUTE = 60
_MUCH = 1.2
"""How much of an update's words a sentence has that goes on to it, or back from it, though the text tells of it nowhere."""
_OPEN = ("more_than", "just_over", "nearly", "about")
"""Bounds that say which hour a length is of."""
_DAYS = 4
"""Days that a length may go over: from Saturday at 10 pm to Monday at 8 am."""
_COUNTED = say("no record of its incidents has a fact for it")
_WHY = say("it is counted from a time that the text has before it")


def chained(mentions: Iterable[Mention], facts: Sequence[Ground]) -> Iterator[Mention]:
    """Yield the mentions of a record in order; a length that contradicts agrees where it leads from a time told before to a moment."""
    found = list(mentions)
    moments = [g for g in facts if g.at is not None and g.clock and g.ours]
    for at, one in enumerate(found):
        ground = _led_to(found, at, moments) if one.verdict == "contradicts" else None
        if ground is None and _is_counted_up(found, at):
            yield replace(one, verdict="unexplained", ground=None, reason=_COUNTED, score=0.0)
            continue
        yield replace(one, verdict="agrees", ground=ground, reason=_WHY) if ground else one


def _led_to(found: Sequence[Mention], at: int, moments: Sequence[Ground]) -> Ground | None:
    """Return the moment, or where the sentence goes on to its time the one it was held against, to which a length leads."""
    one = found[at]
    heard, ground = one.heard, one.ground
    if heard is None or ground is None or heard.kind not in ("duration", "clock"):
        return None
    if heard.kind == "clock":
        return _leading(found, at, moments)
    if _lies_between(found, one):
        return ground
    way = way_of(one)
    if not way:
        return _beside(found, at, moments) if way == 0 else None
    to = next((m.ground for m in found if stands_beside(m, one) and m.verdict == "agrees"), None)
    if to is not None:  # at 9 am, 40 hours later: that leads to nothing else
        moments = [moment for moment in moments if moment.at == to.at]
    before = [m for m in found[:at] if is_time(m, one)][-_BACK:]
    for start in reversed(before):
        assert start.heard is not None
        behind = (m for m in found[at + 1 :] if m.sentence is one.sentence and is_time(m, one))
        for after in behind:
            assert after.heard is not None
            day = HALF_DAY if "12h" in (start.heard.unit, after.heard.unit) else DAY
            if leads(one, ground, minutes_of(str(after.heard.low)) - _of(start.heard), way, day):
                return ground
        for moment in moments:
            day = day_of(start.heard)
            if leads(one, moment, minutes_at(moment, start.clock) - _of(start.heard), way, day):
                return moment
    return None


def _lies_between(found: Sequence[Mention], one: Mention) -> bool:
    """Return True for a length that is just what lies between the clock times before and behind it in its sentence."""
    assert one.heard is not None and one.ground is not None
    clocks = [m.heard for m in found if m.sentence is one.sentence and is_time(m, one) and m.heard]
    before = [c for c in clocks if c.end <= one.heard.start][-1:]
    behind = [c for c in clocks if c.start >= one.heard.end][:1]
    return any(
        leads(one, one.ground, _of(b) - _of(a), 1, min(day_of(a), day_of(b)))
        for a in before
        for b in behind
    )


def _beside(found: Sequence[Mention], at: int, moments: Sequence[Ground]) -> Ground | None:
    """Return the moment that lies just so far from a clock time of the length's own sentence."""
    one = found[at]
    assert one.heard is not None
    clocks = [m for m in found if m.sentence is one.sentence and is_time(m, one)]
    if one.heard.bound != "exact":  # after more than 36 hours, of what its sentence names
        if one.heard.bound not in _OPEN:
            return None
        moments = [moment for moment in moments if _is_named(one, moment)]
    elif one.ground is not None and one.ground.name == "duration":  # it leads to nothing untold
        line = one.sentence.span(0).line
        told = {
            m.ground.at for m in found if m.ground is not None and m.sentence.span(0).line == line
        }
        said = meanings(words_of(one.sentence.text), one.sentence.locale)
        moments = [
            m
            for m in moments
            if m.at in told or (_has_much(said, m, one.sentence.locale) and _is_named(one, m))
        ]
    return next(
        (
            moment
            for clock in clocks
            if clock.heard is not None and clock.verdict == "agrees"
            for moment in moments
            for way in (1, -1)
            if leads(
                one,
                moment,
                minutes_at(moment, clock.clock) - _of(clock.heard),
                way,
                day_of(clock.heard),
            )
        ),
        None,
    )


def _has_much(said: frozenset[str], moment: Ground, locale: str) -> bool:
    """Return True for an update of which a sentence has so many words that it tells of the same thing."""
    return moment.role == "update" and weigh(moment.weights.get(locale, {}), said) >= _MUCH


def _is_named(one: Mention, moment: Ground) -> bool:
    """Return True for an update of what its incident struck and a sentence names: *gas* came back."""
    locale = one.sentence.locale
    own = moment.lead.get(locale, frozenset()) or moment.words.get(locale, frozenset())
    said = meanings(words_of(one.sentence.text), locale) & meanings(own, locale)
    return moment.role == "update" and bool(said & moment.subject.get(locale, frozenset()))


def _leading(found: Sequence[Mention], at: int, moments: Sequence[Ground]) -> Ground | None:
    """Return the moment to which a length that follows a clock time leads: booking opened at 10, and four minutes later it was down."""
    clock = found[at]
    if clock.heard is None or clock.heard.bound != "exact":
        return None
    cues, text = cues_of(clock.sentence.locale), clock.sentence.text
    if has(words_of(text[: clock.heard.end]), (*cues.begin, *cues.onset, *cues.mishap)):
        return None  # it says what was at that time
    for one in found[at + 1 :]:
        if one.sentence is not clock.sentence:
            break
        if one.heard is None or one.heard.kind != "duration" or not (way := way_of(one)):
            continue
        told = words_of(text[one.heard.end :])
        for moment in moments:
            if not _tells(told, moment, clock.sentence.locale):
                continue
            apart = minutes_at(moment, clock.clock) - _of(clock.heard)
            if leads(one, moment, apart, way, day_of(clock.heard)):
                return moment
    return None


def _is_counted_up(found: Sequence[Mention], at: int) -> bool:
    """Return True for a time that is just as far from its fact as the length beside it says: at 10.45 pm, *8 hours and 25 minutes after the slide*."""
    clock = found[at]
    ground, heard = clock.ground, clock.heard
    if clock.verdict != "contradicts" or heard is None or heard.kind != "clock":
        return False
    if ground is None or ground.at is None or not ground.clock:
        return False
    cues = cues_of(clock.sentence.locale)
    for one in found:
        if one.sentence is not clock.sentence or one.heard is None or one.heard.kind != "duration":
            continue
        behind = words_of(one.sentence.text[one.heard.end : one.heard.end + _NEXT])[:1]
        if way_of(one) is not None:
            continue  # it is counted from something else
        way = -1 if holds(behind, cues.sooner) else 1
        apart = minutes_of(str(heard.low)) - minutes_at(ground, clock.clock)
        if leads(one, ground, apart, way, day_of(heard)):
            return True
    return False


def _tells(words: tuple[str, ...], moment: Ground, locale: str) -> bool:
    """Return True for words that tell of a moment: of a beginning or an end, or some of an update's."""
    cues = cues_of(locale)
    if moment.role in ("began", "ended"):
        return has(words, (*cues.begin, *cues.onset) if moment.role == "began" else cues.end)
    return not meanings(words, locale).isdisjoint(moment.weights.get(locale, {}))


def day_of(heard: Heard) -> int:
    return HALF_DAY if heard.unit == "12h" else DAY


def _of(heard: Heard) -> int:
    return minutes_of(str(heard.low))


def leads(one: Mention, ground: Ground, apart: int, way: int, day: int) -> bool:
    """Return True where a length is the time between two clock times, on or back."""
    assert one.heard is not None
    first = way * apart % day
    if not first:
        return False  # the same time: so many days are no length of these two
    for minutes in range(first, (_DAYS if day == DAY else 1) * DAY, day):
        seconds = Decimal(minutes * _MINUTE)
        length = replace(ground, kind="duration", at=None, low=seconds, high=seconds, bound="exact")
        if fit_of(one.heard, length, "") == "agrees":
            return True
    return False


def minutes_at(ground: Ground, zone: str) -> int:
    """Return the minutes after midnight of a moment by a clock."""
    assert ground.at is not None
    name = ground.zone if zone == LOCAL else zone
    at = ground.at.astimezone(ZoneInfo(name)) if name else ground.at
    return at.hour * 60 + at.minute


def way_of(one: Mention) -> int | None:
    """Return 1 for a length that is later than what was told before, -1 for one before it; 0 where no such word is.

    None where the sentence says than what it is later.
    """
    assert one.heard is not None
    text, cues = one.sentence.text, cues_of(one.sentence.locale)
    behind = words_of(text[one.heard.end : one.heard.end + _NEXT])[:1]
    before = words_of(_SIGNS.split(text[: one.heard.start])[-1])[-1:]
    more = holds(before, (*cues.apart, *cues.implied))
    if cues.anchor_behind:
        told = holds(behind, cues.implied) or more
    else:
        told = holds(behind, (*cues.later, *cues.not_yet)) and (
            not before or more or holds(before, cues.hedging)
        )
        told = told or holds(before, cues.beginnings.further)
    if told:
        return -1 if holds(behind, cues.sooner) else 1
    return None if holds(behind, (*cues.later, *cues.sooner)) else 0


def stands_beside(time: Mention, one: Mention) -> bool:
    """Return True for a time that stands right behind a length, or right before it: at half past eleven, 85 minutes later."""
    assert one.heard is not None
    if time.sentence is not one.sentence or not is_time(time, one) or time.heard is None:
        return False
    return (
        0 <= time.heard.start - one.heard.end <= _CHAIN
        or 0 <= one.heard.start - time.heard.end <= 2
        or _is_on_its_day(one.heard, time.heard, one.sentence)
    )


def _is_on_its_day(length: Heard, time: Heard, sentence: Sentence) -> bool:
    """Return True for a time of which only the day stands between it and a length: thirteen hours later, *on Thursday* at 5.30 pm."""
    if not length.end <= (start := time.start) <= length.end + _DAY_AMID:
        return False
    days = [(h.start, h.end) for h in sentence.heard if h.kind == "date" and h.low == h.high]
    named = find_weekdays(sentence.text, sentence.locale)
    days += [(match.start(), match.end()) for match in named]
    amid = [(a, b) for a, b in days if length.end <= a and b <= start]
    return bool(amid) and start - length.end - sum(b - a for a, b in amid) <= _CHAIN_DAY


def is_time(other: Mention, one: Mention) -> bool:
    """Return True for a clock time of the same text."""
    return (
        other.heard is not None
        and other.heard.kind == "clock"
        and other.verdict != "ignored"
        and other.sentence.locale == one.sentence.locale
        and other.sentence.field == one.sentence.field
    )
