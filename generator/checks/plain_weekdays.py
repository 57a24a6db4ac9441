"""A day of the week without a date, in a sentence that says nothing but that the incident began or was over: "It began on Tuesday".

It is wrong where the record has that moment on another day, and has none of the week round it on this one. A sentence with a
word of anything else is left, and so are nights, which are told by the day on which they began.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.beside.plain import is_plain
from generator.checks.claims.deciding.asking import ask
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.judge import judge
from generator.checks.claims.words.clause import (
    clause_of,
    stands_in_quotes,
    words_between,
)
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.idioms import without_idioms
from generator.checks.moment_weekdays import WrongDay, days_of
from generator.l10n.hearing.heard import Heard, names_day
from generator.l10n.tokens import nfc
from generator.l10n.weekdays import find_weekdays, weekdays_of
from generator.model.prose import Sentence
from generator.patterns import pattern

_WEEK = 7
_MOST = 2
"""Days of the week in one sentence beyond which it is no plain one."""
_DATED = pattern(r"(?:^|/)(?:began|ended|published|updates/[^|]*)(?:\|(?!time|clock)|$)")
"""In the braces of a `${…}`, a moment that is spoken with its day."""


def wrong_in(sentence: Sentence, facts: Facts) -> Iterator[WrongDay]:
    """Yield the days of the week on which a sentence plainly says that a moment was, and none was."""
    days = weekdays_of(sentence.locale)
    found = [
        (match.start(), match.end(), days.index(match[1]))
        for match in find_weekdays(sentence.text, sentence.locale)
    ]
    if sentence.quoted or len(found) > _MOST or is_dated(sentence):
        return
    moments = [g for g in facts if g.at is not None and g.role in ("began", "ended", "update")]
    anchors = [g for g in moments if g.role in ("began", "ended") and g.ours]
    told: list[list[tuple[Ground, Heard] | None]] = []
    for anchor in anchors:
        told.append(_judged(sentence, facts, found, anchor))
        if not any(told[-1]):
            return
    for at, (start, _, day) in enumerate(found):
        ones = [one[at] for one in told]
        if not ones or any(one is None for one in ones) or stands_in_quotes(sentence.text, start):
            continue
        ground, heard = ones[0] or (anchors[0], None)
        if heard is None or any(one is None or one[0] is not ground for one in ones):
            continue
        if not any(day in days_of(one) for one in moments if is_near(one, ground)):
            yield WrongDay(sentence, start, nfc(heard.text), ground)


def is_dated(sentence: Sentence) -> bool:
    """Return True where a sentence says a date, or speaks one."""
    heard = any(one.kind == "date" and names_day(str(one.low)) for one in sentence.heard)
    return heard or any(_DATED.search(one.written) for one in sentence.bound)


def _judged(
    sentence: Sentence, facts: Facts, found: Sequence[tuple[int, int, int]], anchor: Ground
) -> list[tuple[Ground, Heard] | None]:
    """Return what a sentence contradicts with each of its days of the week, were they those about a moment; None where it does not plainly."""
    assert anchor.at is not None
    cues = cues_of(sentence.locale)
    said = tuple(_heard(sentence, one, anchor.at.date()) for one in found)
    text = sentence.text
    for start, _, _ in found:  # গত মঙ্গলবার is that of the week
        for word in cues.last_behind:
            if text[:start].endswith(f"{word} "):
                text = text[: start - len(word) - 1] + " " * (len(word) + 1) + text[start:]
    heard = tuple(sorted((*sentence.heard, *said), key=_start))
    dated = replace(sentence, heard=heard, text=text)
    text = without_idioms(dated.text, cues)
    words = words_between(text, dated.heard)
    clauses = [clause_of(text, one, cues, dated.heard, words) for one in dated.heard]
    asked = [ask(dated, dated.heard.index(one), clauses, facts) for one in said]
    moments = [g for g in facts if g.at is not None]
    if not any(is_plain(one, g, facts, sentence.before) for one in asked for g in moments):
        return [None for _ in said]  # as nearly all: it need not be judged
    verdicts = {one.start: one for one in judge(dated, facts) if one.verdict == "contradicts"}
    result: list[tuple[Ground, Heard] | None] = []
    for one, about in zip(said, asked, strict=True):
        mention = verdicts.get(one.start)
        ground = mention.ground if mention is not None else None
        plain = (
            ground is not None
            and ground.at is not None
            and is_plain(about, ground, facts, sentence.before)
        )
        result.append((ground, one) if plain and ground is not None else None)
    return result


def as_dated(
    sentence: Sentence, found: tuple[int, int, int], about: date
) -> tuple[Sentence, Heard]:
    """Return a sentence with its day of the week as the date that is nearest to another, and what is then heard there."""
    heard = _heard(sentence, found, about)
    return replace(sentence, heard=tuple(sorted((*sentence.heard, heard), key=_start))), heard


def _start(heard: Heard) -> int:
    return heard.start


def _heard(sentence: Sentence, found: tuple[int, int, int], day: date) -> Heard:
    """Return a day of the week as the date of its month that is nearest to a day."""
    start, end, weekday = found
    shifts = sorted(range(-_WEEK, _WEEK + 1), key=lambda shift: (abs(shift), shift))
    near = (day + timedelta(days=shift) for shift in shifts)
    meant = next((d for d in near if d.weekday() == weekday and d.month == day.month), day)
    said = meant.isoformat()
    return Heard(
        kind="date", low=said, high=said, unit="", bound="exact", step=Decimal(1),
        start=start, end=end, text=sentence.text[start:end],
    )  # fmt: skip


def is_near(one: Ground, ground: Ground) -> bool:
    assert one.at is not None
    assert ground.at is not None
    return abs((one.at.date() - ground.at.date()).days) <= _WEEK
