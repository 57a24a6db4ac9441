"""A fact of an incident's record that a sentence may mean, as the checks hold sentences against it."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from generator.diagnostics import Span
from generator.l10n.hearing.heard import Kind
from generator.l10n.hearing.lexicon import BYTES
from generator.model.registry import Unit
from generator.saying import Saying

Role = Literal["figure", "began", "ended", "update", "length", "said", "other"]
HUMAN = frozenset(("person", "user", "customer"))
"""Units of people that are heard."""
MEASURED = frozenset((*BYTES, "megawatt"))
"""Units that are heard and count nothing: a half of one is no share."""
POINTS = "percent_point"
"""The unit of how far two percentages are apart."""
_ORDER, _PER_CENT, _NOUGHTS = 15, 50, 4
_TAKA = frozenset(("inr", "bdt", "taka"))
_ALL, _ENOUGH = 0.8, 0.4
"""What a whole label weighs beyond its words, and what these must weigh for it."""


class Places(Struct, frozen=True):
    """Names of places in each locale, as an incident's record has them.

    `parts` are those where only a part of it was, or nothing: one of several, or none of its own. `own` are its own; `whole`
    are words of what holds all of it, and of its headline; `heads` are its headlines, `said` is all that the record says, in small letters, a text a line, and
    `regions` are the countries, and parts of them, that it names by their codes.
    """

    parts: Mapping[str, tuple[str, ...]] = {}
    own: Mapping[str, tuple[str, ...]] = {}
    whole: Mapping[str, frozenset[str]] = {}
    said: Mapping[str, str] = {}
    heads: Mapping[str, str] = {}
    regions: tuple[str, ...] = ()


class Ground(Struct, frozen=True, kw_only=True):
    """A fact that a sentence may mean.

    A number has `low`, `high` and `bound` (seconds for a length). A moment has `at`, and stands for a
    clock time, a day, or both. `words` are those of its label in each locale. `ours` is False for what is derived and
    for what others say who disagree: a sentence may repeat it, and only `rivals` holds it against that.
    """

    name: str
    incident: str
    role: Role
    kind: Kind
    span: Span
    unit: str = ""
    measure: Unit | None = None
    """That unit, where the site knows it."""
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    bound: str = "exact"
    at: datetime | None = None
    clock: bool = False
    zone: str = ""
    """The incident's own zone, where it is another than the newsroom's."""
    words: Mapping[str, frozenset[str]] = {}
    digits: frozenset[str] = frozenset()
    """Numbers that its label says in digits, and times: "restarted by hand at 14 places", "reports by 1 pm"."""
    lead: Mapping[str, frozenset[str]] = {}
    """Those of them that an update's first sentence has, which says what happened."""
    weights: Mapping[str, Mapping[str, float]] = {}
    """What its label means in each locale, and how well each of these tells it from others of its incident."""
    named: Mapping[str, frozenset[str]] = {}
    """Those that are names: alone they do not tell of it."""
    counted: Mapping[str, frozenset[str]] = {}
    """What the words of its unit mean in each locale."""
    subject: Mapping[str, frozenset[str]] = {}
    """What the incident struck, in each locale: the names of its services and of who runs them."""
    edge: Role | None = None
    """Of an update: `began` or `ended`, where it is of the moment at which its incident did."""
    places: Places | None = None
    """Where its incident was."""
    publisher: Mapping[str, frozenset[str]] = {}
    """The name of who published a source, in each locale."""
    ends: tuple[str, str] | None = None
    """The two facts that it is made of."""
    people: bool = False
    """Its unit counts people."""
    ours: bool = True
    theirs: bool = False
    """It is what others say who disagree, or comes of that."""
    point: bool = False
    """It is one of a series."""
    days: int = 0
    """How many days of the calendar lie between its two moments."""
    by_days: bool = False
    """Neither of its two moments has a clock: a sentence may count both its first day and its last."""
    rounded: bool = False
    """It comes of a division, so a sentence may round it."""

    @property
    def counts_people(self) -> bool:
        """True where its unit is one of people, or one of the site's own that counts them."""
        return self.people or self.unit in HUMAN


def measure_of(unit: str) -> str:
    """Return what stands for all units of one measure: people are users and customers too."""
    return "person" if unit in HUMAN else unit


def same_unit(one: str, other: str) -> bool:
    """Return True for units of one measure: people are users and customers too."""
    return measure_of(one) == measure_of(other)


def counts(heard: str, ground: Ground) -> bool:
    """Return True when a unit that was heard may be a fact's: টাকা is a rupee or a taka."""
    return (
        same_unit(heard, ground.unit)
        or (ground.people and heard in HUMAN)
        or ("taka" in (heard, ground.unit) and {heard, ground.unit} <= _TAKA)
        or (heard in BYTES and ground.unit in BYTES)
    )


def is_near(said: Decimal | str, ground: Ground) -> bool:
    """Return True for a number of a fact's order, or with some noughts too many or too few."""
    assert isinstance(said, Decimal)
    order = _PER_CENT if ground.kind == "percent" else _ORDER
    if ground.low / order <= said <= ground.low * order:
        return True
    one, other = said.normalize().as_tuple(), ground.low.normalize().as_tuple()
    return one.digits == other.digits and abs(int(one.exponent) - int(other.exponent)) <= _NOUGHTS


class Candidate(Struct, frozen=True):
    """A fact that a mention may mean; `sure` when a misfit is a contradiction. `why` says what decided."""

    ground: Ground
    score: float
    sure: bool
    why: str | Saying


def weigh(weights: Mapping[str, float], words: frozenset[str]) -> float:
    """Return how much of a label some words have, and how near they come to all of it."""
    found = sum(weights[word] for word in words if word in weights)
    if not found:
        return 0.0
    return found + _ALL * found / sum(weights.values()) * min(1.0, found / _ENOUGH)
