"""A day of the week without a date, beside a clock time that is surely a moment's: "lowered at 3 pm on Sunday" of a Monday.

It is wrong where that time fits one moment of the record alone, and is no full hour, told in its words or told nowhere else, and nothing was at that
time on the day that is said. Nights are of the day on which they began too.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from generator.checks.claims.across.dated import by_clock, is_sure
from generator.checks.claims.beside.planned import says_planned
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import LOCAL
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import ENDS, has, holds, stands_in_quotes, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.checks.moment_weekdays import WrongDay, days_of
from generator.l10n.hearing.heard import Heard, minutes_of, names_day
from generator.l10n.tokens import nfc
from generator.l10n.weekdays import find_weekdays, weekdays_of
from generator.model.prose import Sentence
from generator.patterns import pattern

_BESIDE = 3
"""The most words between a day and its clock time; those of a time zone come on top."""
_HOUR, _QUARTER = 60, 15
_NOUN = 3
"""The words behind "second" in which stands of what it is."""
_JOINING: Mapping[str, tuple[str, ...]] = {"en": ("at", "on", "in", "of", "the", "about", "around")}
"""Words that may stand there beside those of the part of a day."""
_LEADING: Mapping[str, re.Pattern[str]] = {
    "en": pattern(r"(?:^|\b[Oo]n |[Ee]arly |[Ll]ate )$"),
    "bn": pattern(r"(?:^|[^,;\u0980-\u09ff] |[\u0980-\u09ff] |, )$"),
}
"""What a day of the week stands behind that is that of all its sentence."""
_PARTS = pattern(
    nfc(
        r"[;:.।?!]|[—–]| - |[^,] (?:that|which|who|whose) |^,? (?:থেকে|অবধি|পর্যন্ত|আগে|পরে|মধ্যে|নাগাদ)(?![\u0980-\u09ff])"
    )
)
"""Between a day and a time, what begins another statement."""
_SIGNS = pattern(r"[,;:।!?…]|\s[–—-]\s")
"""What parts a day from the words before it."""
_JOINTS = pattern(nfc(r",| (?:and|but|while|when|as|before|আর|ও|এবং|কিন্তু|তবে) "))
"""Between them, what begins another clause: what stands before it must tell of the moment."""
_NOT_DONE = nfc("নি")
"""How a Bengali verb ends that was not done."""
_SAYING: Mapping[str, tuple[str, ...]] = {
    "en": ("said", "says", "saying", "told", "tells", "added", "wrote", "tweeted", "posted", "reported"),
    "bn": ("জানান", "জানায়", "জানাল", "জানালেন", "জানিয়েছে", "জানিয়েছেন", "বলেন", "বলেছেন", "বললেন", "বলেছে", "লেখেন", "লিখেছেন"),
}  # fmt: skip
"""Words with which a time may be that of what was said, and not of what it says."""


def wrong_beside(
    times: Sequence[Mention], facts: Facts, told: Sequence[tuple[str, datetime]] = ()
) -> Iterator[WrongDay]:
    """Yield each day of the week beside a moment's clock time that is not that moment's, but where a version tells it rightly too.

    `told` are the moments of which its reports tell, each as often as they do: a full hour is that of one which its report has nowhere else.
    """
    sure = [time for time in times if _is_meant(time) or told.count(_of_version(time)) == 1]
    wrong = [(time, _wrong(time, facts)) for time in sure]
    right = {_of_version(time) for time, day in wrong if day is None}
    for time, day in wrong:
        if day is not None and _of_version(time) not in right:
            yield day


def _of_version(time: Mention) -> tuple[str, datetime | None]:
    return time.sentence.locale, time.ground.at if time.ground is not None else None


def is_timed(time: Mention) -> bool:
    """Return True for a clock time that is that of a moment of its record, with a day of the week beside it."""
    ground = time.ground
    return (
        time.heard is not None
        and time.heard.kind == "clock"
        and time.verdict == "agrees"
        and not time.sentence.quoted
        and ground is not None
        and ground.at is not None
        and ground.clock
        and ground.ours
        and ground.role in ("began", "ended", "update")
        and _beside(time) is not None
    )


def _is_meant(time: Mention) -> bool:
    """Return True for a time that is a moment's whatever else the text tells."""
    return is_sure(time) or _is_no_hour(time)


def _is_no_hour(time: Mention) -> bool:
    """Return True for a quarter or a half: another thing at just that time of another day is rare."""
    assert time.heard is not None
    return time.heard.bound == "exact" and bool(minutes_of(str(time.heard.low)) % _HOUR)


def _is_odd(time: Mention) -> bool:
    """Return True for a time to the minute, and to no quarter: what was said then was said at that moment."""
    assert time.heard is not None
    return time.heard.bound == "exact" and bool(minutes_of(str(time.heard.low)) % _QUARTER)


def _beside(time: Mention) -> tuple[int, str] | None:
    """Return where the day of the week beside a clock time stands, and the day; None where it has a date, or is of many weeks."""
    assert time.heard is not None
    sentence, heard = time.sentence, time.heard
    for match in find_weekdays(sentence.text, sentence.locale):
        first, last = sorted(((match.start(), match.end()), (heard.start, heard.end)))
        gap = sentence.text[first[1] : last[0]]
        if sentence.text[match.end() : match.end() + 1] == "s":
            continue  # on Wednesdays
        if _joins(gap, sentence.locale) and _stands_alone(
            sentence, heard, match.start(), match.end()
        ):
            near = (sentence.text[: first[0]], gap, sentence.text[max(first[1], last[1]) :])
            return (match.start(), match[1]) if _is_then(near, time) else None
    return _leading(time)


def _leading(time: Mention) -> tuple[int, str] | None:
    """Return the only day of the week of a sentence before its only clock time, however far: "On Sunday the storm, …, made landfall at 7.20 pm"."""
    assert time.heard is not None
    sentence, heard = time.sentence, time.heard
    days = list(find_weekdays(sentence.text, sentence.locale))
    others = [one for one in sentence.heard if one.kind in ("clock", "duration") and one != heard]
    if len(days) != 1 or others or days[0].end() > heard.start:
        return None
    day, text = days[0], sentence.text
    gap = text[day.end() : heard.start]
    leads = _LEADING.get(sentence.locale.partition("-")[0])
    if leads is None or not leads.search(text[: day.start()]) or gap[:1] not in " ,":
        return None
    if _PARTS.search(gap) or not _stands_alone(sentence, heard, day.start(), day.end()):
        return None
    joint = _JOINTS.search(gap)
    if joint is not None and not _tells_of(time, text[: day.end() + joint.start()]):
        return None
    near = text[: day.start()], gap, text[heard.end :]
    return (day.start(), day[1]) if _is_then(near, time) else None


def _tells_of(time: Mention, text: str) -> bool:
    """Return True where words tell of the moment of a time."""
    assert time.ground is not None
    locale = time.sentence.locale
    own = time.ground.weights.get(locale, {}).keys()
    return not own.isdisjoint(meanings(words_of(text), locale))


def _joins(gap: str, locale: str) -> bool:
    """Return True for words that join a day to its time: "on", "in the morning of"."""
    cues = cues_of(locale)
    words = [word for word in words_of(gap) if not cues.zones.is_plain(word)]
    known = (*_JOINING.get(locale.partition("-")[0], ()), *cues.day_parts)
    return (
        len(words) <= _BESIDE
        and not ENDS.search(gap.strip(" ,"))
        and all(w in known for w in words)
    )


def _stands_alone(sentence: Sentence, time: Heard, start: int, end: int) -> bool:
    """Return True where a sentence says no date, the day is in nobody's words, and no other time stands nearer to it."""
    if any(one.kind == "date" and names_day(str(one.low)) for one in sentence.heard):
        return False
    others = [one for one in sentence.heard if one.kind == "clock" and one.start != time.start]
    apart = _apart(time, start, end)
    return not stands_in_quotes(sentence.text, start) and all(
        _apart(one, start, end) > apart for one in others
    )


def _apart(one: Heard, start: int, end: int) -> int:
    return one.start - end if one.start >= end else start - one.end


def _is_then(near: tuple[str, str, str], time: Mention) -> bool:
    """Return True where a thing was at a day and time: not each week, before it or later, nor a second one, nor said then."""
    before, gap, behind = (words_of(part) for part in (_SIGNS.split(near[0])[-1], *near[1:]))
    cues, ground = cues_of(time.sentence.locale), time.ground
    upto, beside = (*cues.until_before, *cues.until_behind), (*before[-1:], *gap)
    after = () if cues.anchor_behind else behind[:1]  # ৬টার আগে, ৬টা পর্যন্ত
    words, only = words_of(time.sentence.text), _is_only_then(time, before, behind)
    if holds((*beside, *after), upto) and not only:
        return ground is not None and "ended" in (ground.role, ground.edge)
    if not only and holds(after, (*cues.sooner, *cues.later, *cues.within)):
        return False
    said = _SAYING.get(time.sentence.locale.partition("-")[0], ())
    comes = any(word.endswith(cues.to_come) for word in words[-1:]) if cues.to_come else False
    said = () if _is_odd(time) else said
    other = holds(words, (*said, *cues.future)) or _is_second(time, words)
    other = other or says_planned(f" {' '.join(words)} ", cues)
    apart = holds(gap if only else beside, cues.weekday_apart)
    return not apart and not other and not comes


def _is_second(time: Mention, words: tuple[str, ...]) -> bool:
    """Return True for a second one of what a moment, or its incident, has but one of: *another* iron plate; not for a second bell."""
    ground, locale = time.ground, time.sentence.locale
    assert ground is not None
    cues = cues_of(locale)
    said = f" {' '.join(words)} "
    if any(f" {phrase} " in said for phrase in cues.second_time if " " in phrase):
        return True
    heads = words_of(ground.places.heads.get(locale, "")) if ground.places else ()
    known = meanings(heads, locale) | ground.weights.get(locale, {}).keys()
    own = ground.words.get(locale, frozenset())
    return any(
        word in cues.second
        and word not in own
        and (not known or not known.isdisjoint(meanings(words[at + 1 : at + 1 + _NOUN], locale)))
        for at, word in enumerate(words)
    )


def _is_only_then(time: Mention, before: tuple[str, ...], behind: tuple[str, ...]) -> bool:
    """Return True for a time up to which a thing was not yet so, and then was: it did *not* leave *until* 10.40 pm, ১০টা ৪০-এর *আগে* ছাড়ে*নি*."""
    cues = cues_of(time.sentence.locale)
    if cues.anchor_behind:
        return holds(before[-1:], cues.until_before) and has(
            before[:-1], (*cues.undone, *cues.took)
        )
    return holds(behind[:1], cues.sooner) and any(
        word.endswith(_NOT_DONE) or word in cues.undone for word in behind[-1:]
    )


def _wrong(time: Mention, facts: Facts) -> WrongDay | None:
    """Return the day of the week beside a time, if its moment was on another and no moment at that time on it."""
    found, heard, ground = _beside(time), time.heard, time.ground
    assert heard is not None
    if found is None or ground is None or ground.at is None:
        return None
    start, said = found
    day = weekdays_of(time.sentence.locale).index(said)
    zones = (time.clock,) if time.clock else ("", LOCAL)
    at_it = [
        by_clock(one, zone)
        for one in facts
        if one.at is not None and one.clock
        for zone in zones
        if fit_of(heard, one, zone) != "contradicts"
    ]
    if any(day in days_of(one) for one in (ground, *at_it)) or _of_several(at_it, ground):
        return None
    return WrongDay(time.sentence, start, said, ground)


def _of_several(at_it: Sequence[Ground], ground: Ground) -> bool:
    """Return True where another moment was at that time on another day, so that either may be meant."""
    assert ground.at is not None
    return any(
        one.at is not None and one.ours and one.at.date() != ground.at.date() for one in at_it
    )
