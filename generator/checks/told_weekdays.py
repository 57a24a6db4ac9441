"""A day of the week without a date, in a sentence that tells of an update in much of its words: "The driver was arrested on Sunday" of a Monday.

It is wrong where its text tells of that update nowhere else, the sentence has no other time, and it would contradict the update were the
day written as a date. What `plain_weekdays.py` asks of every word is asked here of the update alone.
"""

from collections.abc import Iterator, Sequence, Set
from datetime import datetime

from generator.checks.claims.beside.planned import is_planned
from generator.checks.claims.deciding.asking import ask
from generator.checks.claims.deciding.moments import told_of
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.judge import judge
from generator.checks.claims.words.clause import clause_of, holds, stands_in_quotes, words_between
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.idioms import without_idioms
from generator.checks.moment_weekdays import WrongDay, days_of
from generator.checks.plain_weekdays import as_dated, is_dated
from generator.l10n.tokens import nfc
from generator.l10n.weekdays import find_weekdays, weekdays_of
from generator.model.prose import Sentence

_MUCH = 1.0
"""How much of an update's words tells of it."""
_TIMES = frozenset(("clock", "date", "duration"))


def wrong_told(
    sentences: Sequence[Sentence], facts: Facts, told: Set[tuple[str, datetime]]
) -> Iterator[WrongDay]:
    """Yield each day of the week that is not that of the update of which its sentence tells; `told` are the moments that a text in a language tells by their time or date."""
    found = [(one, _told_by(one, facts)) for one in sentences]
    for sentence, update in found:
        if update is None or update.at is None or (sentence.locale, update.at) in told:
            continue
        again = (one for other, one in found if other.locale == sentence.locale)
        if sum(one is not None and one.at == update.at for one in again) > 1:
            continue
        match = next(find_weekdays(sentence.text, sentence.locale))
        day = weekdays_of(sentence.locale).index(match[1])
        if day in days_of(update):
            continue
        if _is_held(sentence, match.start(), match.end(), day, update, facts):
            yield WrongDay(sentence, match.start(), nfc(match[1]), update)


def _told_by(sentence: Sentence, facts: Facts) -> Ground | None:
    """Return the update that a sentence with one day of the week, and no other time, tells of."""
    days = list(find_weekdays(sentence.text, sentence.locale))
    if len(days) != 1 or sentence.quoted or is_dated(sentence):
        return None
    if any(one.kind in _TIMES for one in sentence.heard):
        return None
    start, end = days[0].start(), days[0].end()
    if stands_in_quotes(sentence.text, start):
        return None
    day = weekdays_of(sentence.locale).index(days[0][1])
    anchor = next((g for g in facts if g.role == "update" and g.at is not None), None)
    if anchor is None or anchor.at is None:
        return None
    dated, heard = as_dated(sentence, (start, end, day), anchor.at.date())
    cues = cues_of(sentence.locale)
    text = without_idioms(dated.text, cues)
    words = words_between(text, dated.heard)
    clauses = [clause_of(text, one, cues, dated.heard, words) for one in dated.heard]
    asked = ask(dated, dated.heard.index(heard), clauses, facts)
    near = (*asked.clause.before[-1:], *asked.clause.after[:1])
    if holds(near, cues.weekday_apart) or is_planned(asked) or asked.has(cues.future):
        return None
    update = told_of(asked, facts, by_day=True)
    return update if update is not None and asked.near_score(update) >= _MUCH else None


def _is_held(
    sentence: Sentence, start: int, end: int, day: int, update: Ground, facts: Facts
) -> bool:
    """Return True where the day, were it a date about that of an update, would contradict that."""
    assert update.at is not None
    dated, heard = as_dated(sentence, (start, end, day), update.at.date())
    moments = Facts.of(g for g in facts if g.role != "other")  # nobody tells a source's day so
    for one in judge(dated, moments):
        if one.start == heard.start:
            return one.verdict == "contradicts" and one.ground is not None and one.ground.at == update.at  # fmt: skip
    return False
