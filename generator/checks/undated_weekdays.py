"""A day of the week without a date, in a sentence that says nothing but that the incident began or was over: "It began on Tuesday".

Told where the record has it on another, and has no moment of the week round it on this one. A sentence with a
word of anything else is left, and so are nights, which are told by the day on which they began.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from generator.checks.claims.asking import ask
from generator.checks.claims.clause import (
    clause_of,
    stands_in_quotes,
    without_idioms,
    words_between,
)
from generator.checks.claims.cues import cues_of
from generator.checks.claims.facts import Facts
from generator.checks.claims.ground import Ground
from generator.checks.claims.judge import judge
from generator.checks.claims.plain import is_plain
from generator.checks.claims.whole import facts_of, record_of
from generator.checks.house import House
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.dates import speak_date
from generator.l10n.hearing.heard import Heard, names_day
from generator.l10n.tokens import nfc
from generator.l10n.weekdays import find_weekdays, weekdays_of
from generator.model.prose import Sentence
from generator.patterns import pattern
from generator.saying import day as day_of
from generator.saying import say

FIELDS = frozenset(("headline", "standfirst", "kicker", "body"))
_WEEK, _DAWN = 7, 6
"""Days; and the hour before which a time is of the night that began the day before."""
_MOST = 2
"""Days of the week in one sentence beyond which it is no plain one."""
_DATED = pattern(r"(?:^|/)(?:began|ended|published|updates/[^|]*)(?:\|(?!time|clock)|$)")
"""In the braces of a `${…}`, a moment that is spoken with its day."""


def check_undated(content: Content, house: House) -> Iterator[Diagnostic]:
    """Yield each day of the week that is another than that of the moment which its sentence tells."""
    for name, sentences in content.prose.items():
        named = [one for one in sentences if one.field in FIELDS and _has_weekday(one)]
        record = record_of(content, name) if named else None
        if record is None:
            continue
        facts = facts_of(house, content, record)
        for sentence in named:
            told = list(wrong_in(sentence, facts))
            if told and not is_of_another_day(sentence, sentences, facts):
                for ground, said in told:
                    yield told_of(name, house, sentence, ground, nfc(said.text), said.start)


def _has_weekday(sentence: Sentence) -> bool:
    return next(find_weekdays(sentence.text, sentence.locale), None) is not None


def wrong_in(sentence: Sentence, facts: Facts) -> Iterator[tuple[Ground, Heard]]:
    """Yield the moments of which a sentence plainly says that they were on a day of the week on which none was."""
    days = weekdays_of(sentence.locale)
    found = [
        (match.start(), match.end(), days.index(match[1]))
        for match in find_weekdays(sentence.text, sentence.locale)
    ]
    if sentence.quoted or len(found) > _MOST or _is_dated(sentence):
        return
    moments = [g for g in facts if g.at is not None and g.role in ("began", "ended", "update")]
    anchors = [g for g in moments if g.role in ("began", "ended") and g.ours]
    told = [_judged(sentence, facts, found, anchor) for anchor in anchors]
    for at, (start, _, day) in enumerate(found):
        ones = [one[at] for one in told]
        if not ones or any(one is None for one in ones) or stands_in_quotes(sentence.text, start):
            continue
        ground, heard = ones[0] or (anchors[0], None)
        if heard is None or any(one is None or one[0] is not ground for one in ones):
            continue
        if not any(day in days_of(one) for one in moments if _is_near(one, ground)):
            yield ground, heard


def _is_dated(sentence: Sentence) -> bool:
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
    verdicts = {one.start: one for one in judge(dated, facts) if one.verdict == "contradicts"}
    result: list[tuple[Ground, Heard] | None] = []
    for one in said:
        mention = verdicts.get(one.start)
        ground = mention.ground if mention is not None else None
        asked = ask(dated, dated.heard.index(one), clauses, facts)
        plain = (
            ground is not None
            and ground.at is not None
            and is_plain(asked, ground, facts, sentence.before)
        )
        result.append((ground, one) if plain and ground is not None else None)
    return result


def _start(heard: Heard) -> int:
    return heard.start


def is_of_another_day(sentence: Sentence, sentences: Sequence[Sentence], facts: Facts) -> bool:
    """Return True where the paragraph has come to a year or a day in which no moment was."""
    known = [g.at.date() + timedelta(days=n) for g in facts if g.at is not None for n in (-1, 0, 1)]
    found: list[str] = []
    for one in sentences:
        if one is sentence:
            break
        if one.locale == sentence.locale and _line(one) == _line(sentence):
            found += [str(h.low) for h in one.heard if h.kind == "date"]
    found = [said for said in found if names_day(said) or said[:1].isdigit()]
    if not found:
        return False
    last = found[-1].removeprefix("-")
    return not any(str(day).startswith(last) or str(day).endswith(last) for day in known)


def _line(sentence: Sentence) -> tuple[str, int]:
    return sentence.field, sentence.span(0).line


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


def _is_near(one: Ground, ground: Ground) -> bool:
    assert one.at is not None
    assert ground.at is not None
    return abs((one.at.date() - ground.at.date()).days) <= _WEEK


def days_of(ground: Ground) -> set[int]:
    """Return the days of the week on which a moment is said to have been, by each of its clocks; before dawn the night's too."""
    assert ground.at is not None
    clocks = [ground.at]
    if ground.zone and ground.clock:
        clocks.append(ground.at.astimezone(ZoneInfo(ground.zone)))
    found = {at.weekday() for at in clocks}
    return found | {_before(at) for at in clocks if ground.clock and at.hour < _DAWN}


def _before(at: datetime) -> int:
    return (at.weekday() - 1) % _WEEK


def told_of(
    record: str, house: House, sentence: Sentence, ground: Ground, said: str, start: int
) -> Diagnostic:
    """Return what is told of a day of the week that is not that of the moment which its sentence means."""
    assert ground.at is not None
    right = speak_date(ground.at.date(), house.languages[sentence.locale], "weekday")
    fix = say('write "{weekday}", or mend the record', weekday=right)
    if ground.role in ("began", "ended"):
        fix = say(
            'write "{weekday}" or {reference}, or mend the record',
            weekday=right,
            reference=f"${{{ground.incident}/{ground.name}|weekday}}",
        )
    return diagnostic(
        "wrong-weekday",
        sentence.span(start),
        say(
            '"{text}" is not the day of the week of {fact} of {incident}, which is "{weekday}", {day} ({place})',
            text=said,
            fact=ground.name,
            incident=ground.incident,
            weekday=right,
            day=day_of(ground.at.date().isoformat()),
            place=f"{ground.span.path}:{ground.span.line}",
        ),
        help=fix,
        record=record,
    )
