"""Which facts of its incidents a mention refers to: by unit, by the words round it, by where it stands.

Without this nothing could contradict: a wrong number would only be unexplained. Returns candidates,
the likeliest first; whether one of them fits is `judge`'s matter.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from msgspec import Struct

from generator.checks.claims.clause import Clause, has, holds, kin, overlap
from generator.checks.claims.cues import Cues
from generator.checks.claims.grounds import Ground, counts, same_unit
from generator.l10n.hearing.heard import Heard

_FEW = 2
"""Words of a label that must stand in a clause before a number without a unit means its figure."""
_DAY = 2
"""Hyphens of a date that names a day: a year alone may be any year."""
_TELLING, _MARGIN = 1.2, 1.6
"""How much of an update's own words a clause has, and how much more than of any other's."""
_HEADS = frozenset(("headline", "standfirst", "kicker"))


class Candidate(Struct, frozen=True):
    """A fact that a mention may mean; `sure` when a misfit is a contradiction. `why` says what decided."""

    ground: Ground
    score: int
    sure: bool
    why: str


def refer(
    heard: Heard, clause: Clause, cues: Cues, grounds: Sequence[Ground], locale: str, field: str
) -> list[Candidate]:
    """Return the facts that a mention may mean, the likeliest first."""
    find = {"duration": _length, "clock": _clock, "date": _date}.get(heard.kind, _number)
    found = find(heard, clause, cues, grounds, locale, field)
    return sorted(found, key=lambda one: (-one.sure, -one.score, one.ground.name))


def _number(
    heard: Heard, clause: Clause, cues: Cues, grounds: Sequence[Ground], locale: str, field: str
) -> Iterable[Candidate]:
    beside = _beside(clause, cues)
    of_kind = [g for g in grounds if g.at is None and _may_be(heard, g, beside, locale)]
    figures = [g for g in of_kind if g.role == "figure" and g.ours]
    apart = holds((*clause.before[-2:], *clause.after[:1]), cues.apart) or _is_part(heard)
    for ground in of_kind:
        label = _label(ground, cues, locale)
        counted = frozenset(ground.counted.get(locale, ()))
        score = overlap(clause.words, label)
        wide = max(score, overlap(clause.sentence, label) - 1)
        if ground.role == "other" and ground.words and wide < _FEW:
            continue  # a sum or a share of two figures, of which the sentence has no word
        if heard.unit and ground.unit and (heard.kind == "percent" or counts(heard.unit, ground)):
            alone = sum(same_unit(one.unit, ground.unit) for one in figures) == 1
            if heard.kind == "percent":
                alone = alone and score >= 1
            sure = ground.ours and not apart and (score >= 1 or wide >= _FEW or alone)
            yield Candidate(ground, score * 2 + wide + alone, sure, f"its unit is {ground.unit}")
        elif ground.role == "figure":
            noun = overlap(beside, label | counted)
            unit = overlap(beside, counted)
            sure = ground.ours and not apart and (
                (noun >= 1 and score >= _FEW) or (unit >= 1 and score >= 1)
            )  # fmt: skip
            yield Candidate(ground, score * 2 + wide + noun, sure, "the words of its label")


def _beside(clause: Clause, cues: Cues) -> tuple[str, ...]:
    """Return the words that a number counts: the two behind it that say something, and one before."""
    after = [word for word in clause.after if word not in cues.common]
    before = [word for word in clause.before if word not in cues.common]
    return (*after[:2], *before[-1:])


def _label(ground: Ground, cues: Cues, locale: str) -> frozenset[str]:
    return frozenset(ground.words.get(locale, ())) - cues.common


def _is_most(score: int, ground: Ground, cues: Cues, locale: str) -> bool:
    """Return True for two words of a label at least, and half of them."""
    return score >= _FEW and 2 * score >= len(_label(ground, cues, locale))


def _may_be(heard: Heard, ground: Ground, beside: tuple[str, ...], locale: str) -> bool:
    """Return True where a number may be a fact's: one without a unit may be of any.

    What is heard as a unit may but describe what is counted: user accounts.
    """
    if heard.kind == "number" and not heard.unit:
        return ground.kind in ("number", "money")
    if heard.kind != ground.kind:
        return False
    if heard.kind == "percent" or counts(heard.unit, ground) or not ground.unit:
        return True
    counted = frozenset(ground.counted.get(locale, ()))
    return heard.kind == "number" and overlap(beside, counted) > 0


def _is_part(heard: Heard) -> bool:
    """Return True for a half, a third: the part of what stands elsewhere."""
    return isinstance(heard.low, Decimal) and 0 < heard.low < 1 and not heard.unit


def _length(
    heard: Heard, clause: Clause, cues: Cues, grounds: Sequence[Ground], locale: str, field: str
) -> Iterable[Candidate]:
    near = (*clause.before, *clause.after)
    other = (
        holds(clause.words, cues.elsewhen)
        or holds(near, cues.other_length)
        or holds((*clause.before[-2:], *clause.after[:1]), cues.apart)
    )
    event = field in _HEADS or has(clause.words, cues.event) or has(clause.words, cues.end)
    for ground in grounds:
        if ground.kind != "duration":
            continue
        score = overlap(clause.words, _label(ground, cues, locale))
        if ground.role == "figure":
            later = holds(clause.after[:1], cues.later)
            most = _is_most(score, ground, cues, locale)
            sure = ground.ours and not other and not later and most
            yield Candidate(ground, score, sure, "the words of its label")
        elif ground.ours:
            yield Candidate(ground, 1, event and not other, "how long the incident lasted")
        elif score >= _FEW:
            yield Candidate(ground, score, False, "the time between two moments")


def _clock(
    heard: Heard, clause: Clause, cues: Cues, grounds: Sequence[Ground], locale: str, field: str
) -> Iterable[Candidate]:
    near = (*clause.before[-2:], *clause.after[:1])
    apart = holds(near, cues.apart)
    event = has(clause.words, cues.event)
    begins = has(clause.words, cues.begin) or (event and holds(near, cues.begin_weak))
    ends = has(clause.words, cues.end)
    told = _told(clause, cues, grounds, locale)
    for ground in grounds:
        if ground.at is None or not ground.clock:
            continue
        sure = ground.ours and not apart
        match ground.role:
            case "began":
                sure = sure and begins and not ends and told is None
                yield Candidate(ground, 2, sure, "the words of a beginning")
            case "ended":
                sure = sure and ends and not begins and told is None
                yield Candidate(ground, 2, sure, "the words of an end")
            case _:
                yield Candidate(ground, 1, sure and ground is told, "the words of the update")


def _told(clause: Clause, cues: Cues, grounds: Sequence[Ground], locale: str) -> Ground | None:
    """Return the update that a clause tells of: by words that hardly another update has."""
    updates = [g for g in grounds if g.role == "update"]
    labels = [(_label(g, cues, locale), g) for g in updates]
    scores = sorted(
        ((_weight(clause.words, label, labels), g.name, g) for label, g in labels),
        key=lambda one: one[:2],
        reverse=True,
    )
    if not scores or scores[0][0] < _TELLING:
        return None
    alone = len(scores) == 1 or scores[0][0] >= _MARGIN * scores[1][0]
    return scores[0][2] if alone else None


def _weight(
    words: tuple[str, ...], label: frozenset[str], labels: list[tuple[frozenset[str], Ground]]
) -> float:
    """Return how much of a label stands among words: a word of several labels counts for less."""
    found = 0.0
    for mine in label:
        if any(kin(word, mine) for word in words):
            found += 1 / sum(1 for other, _ in labels if any(kin(mine, its) for its in other))
    return found


def _date(
    heard: Heard, clause: Clause, cues: Cues, grounds: Sequence[Ground], locale: str, field: str
) -> Iterable[Candidate]:
    event = has(clause.words, cues.event) or has(clause.words, cues.begin) or field in _HEADS
    whole = str(heard.low).count("-") >= _DAY
    apart = holds((*clause.before[-2:], *clause.after[:1]), cues.apart)
    told = _told(clause, cues, grounds, locale)
    for ground in grounds:
        if ground.at is None:
            continue
        sure = ground.ours and whole and not apart
        if ground.role == "update":
            yield Candidate(ground, 1, sure and ground is told, "the words of the update")
        else:
            sure = sure and ground.role in ("began", "ended") and event and told is None
            yield Candidate(
                ground, 2 if ground.role == "began" else 1, sure, "the day of the incident"
            )
