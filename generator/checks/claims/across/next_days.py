"""A day that is counted on from the one told right before it, up to what its clause tells of: "It reopened on 11 August. *The next day* the builder was fined."

Held as `led_to` holds hours, by the days of the calendar. "The next day" is no length that is heard: it is told as one where it is wrong.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.across.chained import way_of
from generator.checks.claims.across.counted_days import MOMENTS, days_of
from generator.checks.claims.across.led_to import is_so_still, told_by
from generator.checks.claims.facts.derived import length_between
from generator.checks.claims.facts.ground import Ground, weigh
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.days import days_beside
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import ENDS, has, holds, stands_in_quotes, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.day_counts import DAY_COUNTS, NO_DAY_COUNTS, counts_in
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import Heard, names_day
from generator.l10n.hearing.lexicon import SECONDS
from generator.l10n.tokens import nfc
from generator.model.prose import Sentence
from generator.saying import say

_NIGHT = 6
"""The hour before which a moment may be told as one of the night before."""
_SOME = 0.5
"""How much of a moment's words may tell of it."""
_NOT = say("it does not lead from the time told before it to what its sentence tells of")


class _Count(Struct, frozen=True):
    """Words of a sentence that count some days on; `mention` is theirs, where they are heard as a length."""

    start: int
    end: int
    days: int
    mention: Mention | None = None


def with_next_days(
    mentions: Iterable[Mention], sentences: Sequence[Sentence], facts: Sequence[Ground]
) -> Iterator[Mention]:
    """Yield the mentions of a record in order; words that count days on contradict where they are wrong, and are then among them."""
    found = list(mentions)
    starts = {id(m.sentence): m for m in found if _is_start(m)}
    lengths = {id(m.sentence): m for m in found if _counts_days(m)} if starts else {}
    moments = [g for g in facts if g.at is not None and g.ours and g.role in MOMENTS]
    wrong: dict[int, Mention] = {}
    for before, one in zip((None, *sentences), sentences, strict=False) if starts else ():
        start = starts.get(id(one)) or (starts.get(id(before)) if before else None)
        count = _count(one, lengths.get(id(one))) if start is not None else None
        if start is not None and count is not None:
            right = _right(start, one, count, moments)
            if right is not None:
                wrong[id(one)] = _told(one, count, right)
    last = {id(m.sentence): at for at, m in enumerate(found)}
    for at, mention in enumerate(found):
        mine = wrong.get(id(mention.sentence))
        same = mine is not None and mine.start == mention.start
        yield mine if mine is not None and same else mention
        if last[id(mention.sentence)] == at and mine is not None:
            wrong.pop(id(mention.sentence))
            if not any(m.sentence is mention.sentence and m.start == mine.start for m in found):
                yield mine
    yield from wrong.values()


def _counts_days(one: Mention) -> bool:
    """Return True for a length in whole days of which no fact is known, and which leads on from what was told before."""
    heard = one.heard
    if one.verdict != "unexplained" or heard is None or heard.kind != "duration":
        return False
    whole = heard.bound == "exact" and not Decimal(heard.low) % SECONDS["day"]
    return whole and way_of(one) == 1


def _count(sentence: Sentence, length: Mention | None) -> _Count | None:
    """Return the words of a sentence that count days on."""
    text = nfc(sentence.text).casefold()
    row = DAY_COUNTS.get(sentence.locale.partition("-")[0], NO_DAY_COUNTS)
    found = counts_in(text, row.on, row.endings) if len(text) == len(sentence.text) else ()
    if one := next(iter(found), None):
        return _Count(*one)
    if length is None or length.heard is None:
        return None
    heard, cues = length.heard, cues_of(sentence.locale)
    behind = sentence.text[heard.end :]
    later = words_of(behind)[:1]
    if not holds(later, cues.later):
        return None
    end = heard.end + behind.find(later[0]) + len(later[0])
    return _Count(heard.start, end, int(Decimal(heard.low) / SECONDS["day"]), length)


def _told(sentence: Sentence, count: _Count, right: Ground) -> Mention:
    """Return the mention of words that lead to another day than they say."""
    if count.mention is not None:
        return replace(count.mention, verdict="contradicts", reason=_NOT, ground=right, score=1.0)
    seconds, said = Decimal(count.days * SECONDS["day"]), sentence.text[count.start : count.end]
    heard = Heard(
        kind="duration", low=seconds, high=seconds, unit="second", bound="exact", step=Decimal(SECONDS["day"]),
        start=count.start, end=count.end, text=said,
    )  # fmt: skip
    return Mention(
        sentence=sentence, start=count.start, text=said, heard=heard,
        verdict="contradicts", reason=_NOT, ground=right, score=1.0,
    )  # fmt: skip


def _is_start(one: Mention) -> bool:
    """Return True for the day, or the time, of a moment of the record."""
    ground, heard = one.ground, one.heard
    if one.verdict != "agrees" or ground is None or heard is None or ground.at is None:
        return False
    if ground.role not in MOMENTS or heard.kind not in ("clock", "date"):
        return False
    day = heard.kind == "clock" or (heard.low == heard.high and names_day(str(heard.low)))
    return day and ground.ours and fit_of(heard, ground, one.clock or one.zone) == "agrees"


def _right(
    start: Mention, sentence: Sentence, count: _Count, moments: Sequence[Ground]
) -> Ground | None:
    """Return the length from a start to the update of which a sentence tells, where it counts on to another day."""
    begun, heard, locale = start.ground, start.heard, sentence.locale
    assert begun is not None and begun.at is not None and heard is not None
    after = heard.end if start.sentence is sentence else 0
    if count.start < after or sentence.quoted or stands_in_quotes(sentence.text, count.start):
        return None
    if not _is_right_before(start, sentence, count.start):
        return None
    words = _clause(sentence, count.start, count.end, after)
    if not words or is_so_still(words, locale):
        return None
    to = told_by(words, locale, moments, by_day=True)
    if to is None or to.at is None or to.at.date() <= begun.at.date():
        return None
    led = _leads(count.days, begun, to, words, locale, moments)
    return None if led else length_between(begun, to)


def _is_right_before(start: Mention, sentence: Sentence, at: int) -> bool:
    """Return True for the last day or time of the sentence before, in one paragraph, or of this one, with no other day between."""
    assert start.heard is not None
    one, cues = start.sentence, cues_of(sentence.locale)
    same = one is sentence
    times = [h for h in one.heard if h.kind in ("clock", "date") and not (same and h.start > at)]
    if max(times, key=lambda heard: heard.start).start != start.start:
        return False
    rest = one.text[start.heard.end : at if same else len(one.text)]
    if not same:
        if sentence.before != one.text or sentence.span(0).line != one.span(0).line:
            return False
        rest += sentence.text
    if any(
        h.kind in ("clock", "date") and not (same and h.start <= start.start)
        for h in sentence.heard
    ):
        return False
    return not has(words_of(rest), cues.weekdays) and (same or not days_beside(one.text, cues))


def _clause(sentence: Sentence, at: int, end: int, after: int) -> tuple[str, ...]:
    """Return the words of a clause that begins or ends with words that count on, without these; none where it says from what."""
    cues, text = cues_of(sentence.locale), sentence.text
    signs = [sign for sign in ENDS.finditer(text) if sign.end() <= at or sign.start() >= end]
    first = max((sign.end() for sign in signs if sign.end() <= at), default=0)
    before = words_of(text[max(first, after) : at])
    behind = words_of(
        text[end : min((s.start() for s in signs if s.start() >= end), default=len(text))]
    )
    parts = [n for n, word in enumerate(before) if word in cues.part]
    before = before[parts[-1] + 1 :] if parts else before
    parts = [n for n, word in enumerate(behind) if word in cues.part]
    behind = behind[: parts[0]] if parts else behind
    if before and (behind if cues.anchor_behind else before[-1].endswith(cues.genitive_any)):
        return ()
    return (*before, *behind)


def _leads(
    days: int,
    begun: Ground,
    to: Ground,
    words: tuple[str, ...],
    locale: str,
    moments: Iterable[Ground],
) -> bool:
    """Return True where so many days on from a moment, or from any other, is the day that is told of, or another moment of which the clause has some word."""
    on, said = timedelta(days=days), meanings(words, locale)
    if any(day + on in _days(to) for g in moments for day in _days(g)):
        return True
    return any(
        day + on in _days(g)
        and (g.role != "update" or weigh(g.weights.get(locale, {}), said) >= _SOME)
        for g in moments
        for day in _days(begun)
    )


def _days(ground: Ground) -> Set[date]:
    """Return the days of a moment, by the clocks of both; of one of the night that of the evening too."""
    days, at = days_of(ground), ground.at
    assert at is not None
    there = at.astimezone(ZoneInfo(ground.zone)) if ground.zone and ground.clock else at
    if not ground.clock or min(at.hour, there.hour) >= _NIGHT:
        return days
    return days | {day - timedelta(days=1) for day in days}
