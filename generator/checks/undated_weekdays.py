"""A day of the week without a date, held against the moment that its sentence tells: "It began on Tuesday", "lowered at 3 pm on Sunday".

Which moment that is, is said by the words of a sentence that says nothing else (`plain_weekdays.py`) or much of an update (`told_weekdays.py`), or by the clock time
beside the day (`timed_weekdays.py`), or by a length that leads to it (`counted_weekdays.py`). Where its paragraph has come to another year or day it is left.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import timedelta

from generator.checks.claims.across.untold import reports_in
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.whole import facts_of, incident_meant, record_of
from generator.checks.claims.writing import reference_to
from generator.checks.counted_weekdays import leads_on, wrong_led
from generator.checks.house import House
from generator.checks.moment_weekdays import WrongDay
from generator.checks.plain_weekdays import wrong_in
from generator.checks.timed_weekdays import is_timed, wrong_beside
from generator.checks.told_weekdays import wrong_told
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.dates import speak_date
from generator.l10n.hearing.heard import names_day
from generator.l10n.weekdays import find_weekdays
from generator.model.prose import Sentence
from generator.saying import day as day_of
from generator.saying import say

_TELLS = frozenset(("agrees", "bound", "contradicts"))
FIELDS = frozenset(("headline", "standfirst", "kicker", "body"))


def check_undated(
    content: Content, house: House, mentions: Mapping[str, Sequence[Mention]]
) -> Iterator[Diagnostic]:
    """Yield each day of the week that is another than that of the moment which its sentence tells."""
    for name, sentences in content.prose.items():
        named = [one for one in sentences if one.field in FIELDS and _has_weekday(one)]
        times = [m for m in mentions.get(name, ()) if m.sentence.field in FIELDS and is_timed(m)]
        led = [
            m
            for m in mentions.get(name, ())
            if named and m.sentence.field in FIELDS and leads_on(m)
        ]
        record = record_of(content, name) if named or times else None
        if record is None:
            continue
        facts = facts_of(house, content, record)
        told = [
            (m.sentence.locale, m.ground.at)
            for m in mentions.get(name, ())
            if m.ground is not None and m.ground.at is not None and m.verdict in _TELLS
        ]
        reports = reports_in(mentions.get(name, ()), facts) if times else ()
        of_reports = [one for one in told if one[0] in reports]
        wrong = [*wrong_beside(times, facts, of_reports), *wrong_led(led, facts)]
        wrong += [one for sentence in named for one in wrong_in(sentence, facts)]
        wrong += wrong_told([one for one in named if one.field == "body"], facts, frozenset(told))
        moments = (m for m in mentions.get(name, ()) if m.ground is not None and m.ground.at)
        of_it = {id(m.sentence) for m in moments if m.verdict == "agrees"}
        for one in {one.sentence.span(one.start): one for one in wrong}.values():
            if not _is_of_another_day(one.sentence, sentences, facts, of_it):
                yield _diagnostic(name, house, one, incident_meant(content, name))


def _has_weekday(sentence: Sentence) -> bool:
    return next(find_weekdays(sentence.text, sentence.locale), None) is not None


def _is_of_another_day(
    sentence: Sentence, sentences: Sequence[Sentence], facts: Facts, of_it: Set[int]
) -> bool:
    """Return True where the paragraph has come to a year or a day in which no moment was, and to none since."""
    known = [g.at.date() + timedelta(days=n) for g in facts if g.at is not None for n in (-1, 0, 1)]
    found: list[str] = []
    for one in sentences:
        if one is sentence:
            break
        if one.locale == sentence.locale and _line(one) == _line(sentence):
            days = [str(h.low) for h in one.heard if h.kind == "date"]
            found = days if id(one) in of_it and not days else [*found, *days]
    found = [said for said in found if names_day(said) or said[:1].isdigit()]
    if not found:
        return False
    last = found[-1].removeprefix("-")
    return not any(str(day).startswith(last) or str(day).endswith(last) for day in known)


def _line(sentence: Sentence) -> tuple[str, int]:
    return sentence.field, sentence.span(0).line


def _diagnostic(record: str, house: House, wrong: WrongDay, about: str) -> Diagnostic:
    ground = wrong.ground
    assert ground.at is not None
    right = speak_date(ground.at.date(), house.languages[wrong.sentence.locale], "weekday")
    fix = say('write "{weekday}", or mend the record', weekday=right)
    if ground.role in ("began", "ended"):
        fix = say(
            'write "{weekday}" or {reference}, or mend the record',
            weekday=right,
            reference=reference_to(ground, (ground.name, "weekday"), about),
        )
    return diagnostic(
        "wrong-weekday",
        wrong.sentence.span(wrong.start),
        say(
            '"{text}" is not the day of the week of {fact} of {incident}, which is "{weekday}", {day} ({place})',
            text=wrong.text,
            fact=ground.name,
            incident=ground.incident,
            weekday=right,
            day=day_of(ground.at.date().isoformat()),
            place=f"{ground.span.path}:{ground.span.line}",
        ),
        help=fix,
        record=record,
    )
