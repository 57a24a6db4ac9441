"""Which facts of its incidents a mention refers to: by unit, by the words round it, by where it stands.

Without this nothing could contradict: a wrong number would only be unexplained. Returns candidates,
the likeliest first; whether one of them fits is `judge`'s matter.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from generator.checks.claims.clause import Clause, has, holds, kin, overlap
from generator.checks.claims.cues import Cues
from generator.checks.claims.grounds import Ground, counts, same_unit
from generator.l10n.hearing.heard import Heard
from generator.saying import Quantity, Saying, say

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
    score: float
    sure: bool
    why: str | Saying


class Asked(Struct, frozen=True):
    """A mention in its clause, in a language and a field of a record."""

    heard: Heard
    clause: Clause
    cues: Cues
    locale: str
    field: str

    def label(self, ground: Ground) -> frozenset[str]:
        """Return the words of a fact that tell it from others."""
        return frozenset(ground.words.get(self.locale, ())) - self.cues.common

    def counted(self, ground: Ground) -> frozenset[str]:
        """Return the words of a fact's unit."""
        return frozenset(ground.counted.get(self.locale, ()))

    def has(self, cues: tuple[str, ...]) -> bool:
        """Return True when the clause has one of the words, in any form."""
        return has(self.clause.words, cues)

    @property
    def apart(self) -> bool:
        """True where the words beside say that it is another number than the fact's."""
        near = (*self.clause.before[-2:], *self.clause.after[:1])
        return holds(near, self.cues.apart)

    @property
    def beside(self) -> tuple[str, ...]:
        """The words that a number counts: the two behind it that say something, and one before."""
        after = [word for word in self.clause.after if word not in self.cues.common]
        before = [word for word in self.clause.before if word not in self.cues.common]
        return (*after[:2], *before[-1:])


def refer(asked: Asked, grounds: Sequence[Ground]) -> list[Candidate]:
    """Return the facts that a mention may mean, the likeliest first."""
    find = {"duration": _length, "clock": _clock, "date": _date}.get(asked.heard.kind, _number)
    return sorted(find(asked, grounds), key=lambda one: (-one.sure, -one.score, one.ground.name))


# --- numbers ---


def _number(asked: Asked, grounds: Sequence[Ground]) -> Iterator[Candidate]:
    heard, clause = asked.heard, asked.clause
    of_kind = [g for g in grounds if g.at is None and _may_be(asked, g)]
    figures = [g for g in of_kind if g.role == "figure" and g.ours]
    apart = asked.apart or _is_part(heard)
    for ground in of_kind:
        label = asked.label(ground)
        score = overlap(clause.words, label)
        wide = max(score, overlap(clause.sentence, label) - 1)
        if ground.role == "other" and ground.words and wide < _FEW:
            continue  # a sum or a share of two figures, of which the sentence has no word
        if heard.unit and ground.unit and (heard.kind == "percent" or counts(heard.unit, ground)):
            alone = sum(same_unit(one.unit, ground.unit) for one in figures) == 1
            if heard.kind != "number" or heard.unit != ground.unit:
                alone = alone and score >= 1  # any news has per cent, money and people
            sure = ground.ours and not apart and (score >= 1 or wide >= _FEW or alone)
            yield Candidate(ground, score * 2 + wide + alone, sure, _of_unit(ground))
        elif ground.role == "figure":
            noun = overlap(asked.beside, label | asked.counted(ground))
            unit = overlap(asked.beside, asked.counted(ground))
            meant = (noun >= 1 and score >= _FEW) or (unit >= 1 and score >= 1)
            sure = ground.ours and not apart and meant
            yield Candidate(ground, score * 2 + wide + noun, sure, "the words of its label")


def _of_unit(ground: Ground) -> Saying:
    return say("its unit is {unit}", unit=Quantity("unit", ground.unit, ground.unit))


def _may_be(asked: Asked, ground: Ground) -> bool:
    """Return True where a number may be a fact's: one without a unit may be of any.

    What is heard as a unit may but describe what is counted: user accounts.
    """
    heard = asked.heard
    if heard.kind == "number" and not heard.unit:
        return ground.kind in ("number", "money")
    if heard.kind != ground.kind:
        return False
    if heard.kind == "percent" or counts(heard.unit, ground) or not ground.unit:
        return True
    return heard.kind == "number" and overlap(asked.beside, asked.counted(ground)) > 0


def _is_part(heard: Heard) -> bool:
    """Return True for a half, a third: the part of what stands elsewhere."""
    return isinstance(heard.low, Decimal) and 0 < heard.low < 1 and not heard.unit


# --- lengths of time ---


def _length(asked: Asked, grounds: Sequence[Ground]) -> Iterator[Candidate]:
    clause, cues = asked.clause, asked.cues
    near = (*clause.before, *clause.after)
    other = holds(clause.words, cues.elsewhen) or holds(near, cues.other_length) or asked.apart
    later = holds(clause.after[:1], cues.later)
    event = asked.field in _HEADS or asked.has(cues.event) or asked.has(cues.end)
    between = _between(asked, grounds) if later else None
    for ground in grounds:
        if ground.kind != "duration":
            continue
        score = overlap(clause.words, asked.label(ground))
        if ground.role == "figure":
            most = score >= _FEW and 2 * score >= len(asked.label(ground))
            sure = ground.ours and not other and not later and most
            yield Candidate(ground, score, sure, "the words of its label")
        elif ground.ours:
            sure = event and not other and between is None
            yield Candidate(ground, 1, sure, "how long the incident lasted")
        elif ground is between:
            yield Candidate(ground, score, True, "the time between two moments")
        elif score >= _FEW and between is None:
            yield Candidate(ground, score, False, "the time between two moments")


def _between(asked: Asked, grounds: Sequence[Ground]) -> Ground | None:
    """Return the time between the two moments that a clause tells of, where it tells of two."""
    scores = _told_of(asked, grounds, asked.clause.words)
    if asked.has(asked.cues.begin):
        scores += [(_TELLING, g) for g in grounds if g.role == "began" and g.ours]
    scores.sort(key=lambda one: (-one[0], one[1].name))
    if len(scores) < 2 or scores[1][0] < _TELLING:
        return None
    if len(scores) > 2 and scores[1][0] < _MARGIN * scores[2][0]:
        return None
    names = {scores[0][1].name, scores[1][1].name}
    return next(
        (g for g in grounds if g.role == "length" and set(g.name.split(" … ")) == names), None
    )


# --- moments ---


def _clock(asked: Asked, grounds: Sequence[Ground]) -> Iterator[Candidate]:
    clause, cues = asked.clause, asked.cues
    near = (*clause.before[-2:], *clause.after[:1])
    weak = asked.has(cues.event) and holds(near, cues.begin_weak)
    begins, ends = asked.has(cues.begin) or weak, asked.has(cues.end)
    told = _told(asked, grounds)
    for ground in grounds:
        if ground.at is None or not ground.clock:
            continue
        sure = ground.ours and not asked.apart
        match ground.role:
            case "began":
                sure = sure and begins and not ends and told is None
                yield Candidate(ground, 2, sure, "the words of a beginning")
            case "ended":
                sure = sure and ends and not begins and told is None
                yield Candidate(ground, 2, sure, "the words of an end")
            case _:
                yield Candidate(ground, 1, sure and ground is told, "the words of the update")


def _date(asked: Asked, grounds: Sequence[Ground]) -> Iterator[Candidate]:
    cues = asked.cues
    event = asked.has(cues.event) or asked.has(cues.begin) or asked.field in _HEADS
    whole = str(asked.heard.low).count("-") >= _DAY
    told = _told(asked, grounds)
    for ground in grounds:
        if ground.at is None:
            continue
        sure = ground.ours and whole and not asked.apart
        if ground.role == "update":
            yield Candidate(ground, 1, sure and ground is told, "the words of the update")
        else:
            sure = sure and ground.role in ("began", "ended") and event and told is None
            score = 2 if ground.role == "began" else 1
            yield Candidate(ground, score, sure, "the day of the incident")


def _told(asked: Asked, grounds: Sequence[Ground]) -> Ground | None:
    """Return the update that a clause tells of: by words that hardly another update has."""
    scores = _told_of(asked, grounds, asked.clause.words)
    if not scores or scores[0][0] < _TELLING:
        return None
    alone = len(scores) == 1 or scores[0][0] >= _MARGIN * scores[1][0]
    return scores[0][1] if alone else None


def _told_of(
    asked: Asked, grounds: Sequence[Ground], words: tuple[str, ...]
) -> list[tuple[float, Ground]]:
    """Return the updates with how much of each stands among words, the likeliest first."""
    labels = [(asked.label(g), g) for g in grounds if g.role == "update"]
    scores = [(_weight(words, label, labels), g) for label, g in labels]
    return sorted(scores, key=lambda one: (-one[0], one[1].name))


def _weight(
    words: tuple[str, ...], label: frozenset[str], labels: list[tuple[frozenset[str], Ground]]
) -> float:
    """Return how much of a label stands among words: a word of several labels counts for less."""
    found = 0.0
    for mine in label:
        if any(kin(word, mine) for word in words):
            found += 1 / sum(1 for other, _ in labels if any(kin(mine, its) for its in other))
    return found
