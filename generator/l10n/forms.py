"""Which forms a fact has, and what a chain of them asks for: `${stuck|about|of}`.

A chain is at most one form of the fact's own, one case, and switches, in any order.
"""

from typing import get_args

from msgspec import Struct

from generator.l10n.tongue import Case
from generator.model.facts import (
    AmountFact,
    CountFact,
    DurationFact,
    Fact,
    IntervalFact,
    MomentFact,
    NamesFact,
    TextFact,
    WordFact,
)
from generator.model.moment import Precision

CASES: tuple[Case, ...] = get_args(Case)
_DAY = ("date", "day", "full", "weekday", "month", "year", "short")
_OVER = {"at_least": ("over",), "at_most": ("under",)}
_WITHOUT_CASE = ("over", "under")


class Forms(Struct, frozen=True):
    """The forms of a fact: one of `own`, one case if `cases`, any of `switches`."""

    own: tuple[str, ...]
    cases: bool = False
    switches: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every word that may stand in the chain."""
        return (*self.own, *self.switches, *(CASES if self.cases else ()))


FORMS: dict[type, Forms] = {
    AmountFact: Forms(
        ("exact", "about", "digits", "words", "compound", "over", "under"), True, ("bare", "unit")
    ),
    MomentFact: Forms(("datetime", "time", "clock", "local", *_DAY), True, ("zone",)),
    DurationFact: Forms(("exact", "about", "words"), True),
    IntervalFact: Forms(("local",)),
    NamesFact: Forms((), True),
    WordFact: Forms(()),
    CountFact: Forms(("digits", "words", "ordinal"), True, ("unit",)),
    TextFact: Forms(("quoted",)),
}
"""The forms of each fact; `${name}` alone says the first that is natural."""


class Saying(Struct, frozen=True):
    """What a chain of forms asks for."""

    form: str = ""
    case: Case | None = None
    switches: frozenset[str] = frozenset()


class FormFault(Struct, frozen=True):
    """The word of a chain that does not fit, and why."""

    word: str
    reason: str


def forms_of(fact: Fact) -> Forms:
    """Return the forms that a fact can be spoken in: fewer for a moment that is not exact."""
    forms = FORMS[type(fact)]
    if isinstance(fact, AmountFact):
        bounds = _OVER.get(fact.amount.bound, ())
        own = tuple(f for f in forms.own if f not in _WITHOUT_CASE or f in bounds)
        return Forms(own, True, forms.switches)
    if isinstance(fact, MomentFact) and not fact.moment.exact:
        precision = fact.moment.precision
        if precision == Precision.DAY:
            return Forms(_DAY, True)
        return Forms(("month", "year") if precision == Precision.MONTH else ("year",), True)
    return forms


def read_forms(chain: tuple[str, ...], forms: Forms) -> Saying | FormFault:
    """Return what a chain asks for, or the word of it that does not fit."""
    form, case, switches = "", None, set()
    for word in chain:
        if word in forms.own:
            if form:
                return FormFault(word, f'it cannot be said as "{form}" and as "{word}" at once')
            form = word
        elif forms.cases and word in CASES:
            if case:
                return FormFault(word, f'it cannot stand in two cases, "{case}" and "{word}"')
            case = next(c for c in CASES if c == word)
        elif word in forms.switches:
            switches.add(word)
        else:
            return FormFault(word, "")
    if case and form in _WITHOUT_CASE:
        return FormFault(case, f'"{form}" already ends the number, and takes no case')
    return Saying(form, case, frozenset(switches))
