"""A range of days of which one end alone is the incident's: "the flood lasted from 2 to 8 August" of 2 to 6 August.

It is asked where the sentence tells of the incident and of nothing else; what was shut beside it has days of its own.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.hearing.heard import names_day
from generator.saying import say

_WHY = say("its first day or its last is not the incident's")
_TIMES = ("clock", "date", "duration")
_DAWN = 6
"""The hour up to which a night belongs to the day on which it began."""


def of_day_ranges(found: Sequence[Mention], facts: Facts) -> Iterator[Mention]:
    """Yield the mentions of a sentence; days from and to which the incident is said to have gone on are held against both its ends."""
    for one in found:
        end = _wrong_end(one, found, facts) or _wrong_end_of_thing(one, found, facts)
        yield (
            one
            if end is None
            else replace(one, verdict="contradicts", ground=end, reason=_WHY, score=1.0)
        )


def _wrong_end(one: Mention, found: Sequence[Mention], facts: Facts) -> Ground | None:
    """Return the beginning or the end of the incident that a range of days in a plain sentence has wrong."""
    heard, ground = one.heard, one.ground
    if one.verdict != "agrees" or ground is None or ground.role not in ("began", "ended"):
        return None
    if heard is None or heard.kind != "date" or heard.low == heard.high or _has_others(found):
        return None
    first, last = str(heard.low), str(heard.high)
    if not (names_day(first) and names_day(last)):
        return None
    own = [g for g in facts if g.incident == ground.incident and g.ours]
    began = next((g for g in own if g.role == "began"), None)
    ended = next((g for g in own if g.role == "ended"), None)
    if began is None or ended is None or not _is_plain([one], began):
        return None
    return next(
        (end for end, said in ((began, first), (ended, last)) if not _is_day(end, said)), None
    )


def _wrong_end_of_thing(one: Mention, found: Sequence[Mention], facts: Facts) -> Ground | None:
    """Return the update at which a thing went, or was back, that a range of days has wrong beside the other: the road was closed from 3 to *18* August."""
    heard = one.heard
    days = [other for other in found if other.heard and other.heard.kind in _TIMES]
    if heard is None or heard.kind != "date" or one.verdict == "ignored" or len(days) > 2:
        return None
    if len(days) == 1:
        first, last = str(heard.low), str(heard.high)
    elif one is days[1] and one.verdict != "agrees" and _leads_to(days[0], one):
        first, last = (str(day.heard.low) for day in days if day.heard is not None)
    else:
        return None
    if first == last or not names_day(last) or all(day.ground is None for day in days):
        return None
    locale = one.sentence.locale
    over = meanings(cues_of(locale).end, locale)
    updates = [g for g in facts if g.role == "update" and g.ours and g.at is not None]
    downs = [g for g in updates if over.isdisjoint(_said_by(g, locale)) and _is_plain(days, g)]
    if len({down.at for down in downs}) != 1:
        return None
    thing = _said_by(downs[0], locale) & meanings(words_of(one.sentence.text), locale)
    backs = [
        back
        for back in updates
        if back.at is not None
        and downs[0].at is not None
        and back.at > downs[0].at
        and back.incident == downs[0].incident
        and not thing.isdisjoint(_said_by(back, locale))
    ]
    if len({back.at for back in backs}) != 1 or over.isdisjoint(_said_by(backs[0], locale)):
        return None
    ends = [end for end, said in ((downs[0], first), (backs[0], last)) if not _is_day(end, said)]
    return ends[0] if len(ends) == 1 and (len(days) == 1 or ends[0] is backs[0]) else None


def _leads_to(first: Mention, last: Mention) -> bool:
    """Return True for two days with nothing between them but that the one is until when it was so."""
    assert first.heard is not None and last.heard is not None
    between = words_of(first.sentence.text[first.heard.end : last.heard.start])
    cues = cues_of(first.sentence.locale)
    return len(between) <= 1 and holds(between, (*cues.until_before, *cues.from_behind))


def _said_by(update: Ground, locale: str) -> frozenset[str]:
    return meanings(update.words.get(locale, ()), locale)


def _is_day(end: Ground, said: str) -> bool:
    """Return True for the day of a moment, with its year or without; before dawn also for the day whose night it is."""
    if end.at is None:
        return True
    day = said.lstrip("-")
    before = [end.at - timedelta(days=1)] if end.at.hour < _DAWN else []
    return any(at.date().isoformat().endswith(day) for at in (end.at, *before))


def _has_others(found: Sequence[Mention]) -> bool:
    """Return True where a sentence has more than one mention, but for a number of a name: National Highway *14*."""
    return sum(one.ground is None or one.ground.role != "said" for one in found) > 1


def _is_plain(days: Sequence[Mention], ground: Ground) -> bool:
    """Return True where a sentence says how long something lasted, and has no word but of that, of the event, and of the headline."""
    assert ground.places is not None
    locale, text = days[0].sentence.locale, days[0].sentence.text
    for day in days:
        assert day.heard is not None
        gap = " " * (day.heard.end - day.heard.start)
        text = f"{text[: day.heard.start]}{gap}{text[day.heard.end :]}"
    cues = cues_of(locale)
    words = words_of(text)
    if not holds(words, cues.lasting):
        return False
    heads = words_of(ground.places.heads.get(locale, ""))
    known = meanings(heads, locale) | ground.subject.get(locale, frozenset())
    if ground.role == "update":
        known |= _said_by(ground, locale)
    own = (*cues.lasting, *cues.event, *cues.onset, *cues.mishap, *cues.from_before, *cues.from_behind, *cues.until_before, *cues.until_behind, *cues.whole)  # fmt: skip
    said = [
        word
        for word in words
        if meaning(word, locale) and not word.isdecimal() and not holds((word,), own)
    ]
    return bool(said) and all(meaning(word, locale) in known for word in said)
