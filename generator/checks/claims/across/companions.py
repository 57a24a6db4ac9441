"""What stands beside a mention that fits nothing, and says that it is of something else: another such number, a range, a length that leads to it."""

from collections.abc import Iterator, Sequence

from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.penned import has_its_digits
from generator.checks.claims.words.clause import words_amid
from generator.l10n.hearing.heard import Heard

_SIDE = 2
"""The most words between two times that stand side by side."""


def is_of_many(one: Mention, twin: Mention, found: Sequence[Mention]) -> bool:
    """Return True for a number with a figure's digits alone in common, beside another that fits nothing: 700 million use the one rival, 4 crore the next."""
    if one.heard is None or twin.ground is None or not has_its_digits(one.heard, twin.ground):
        return False
    return any(_unexplained(one, found))


def is_of_range(one: Mention, found: Sequence[Mention]) -> bool:
    """Return True for one of two clock times that stand side by side, neither of which fits: somebody's shop was shut "from 3.45 to 5.15"."""
    return any(_is_beside(one, other) for other in _unexplained(one, found))


def is_led_to(one: Mention, found: Sequence[Mention]) -> bool:
    """Return True for a time right behind a length that leads to it: twenty minutes later, at 11.25 am."""
    lengths = (m.heard for m in found if m.heard is not None and m.heard.kind == "duration")
    return one.heard is not None and any(
        length.end <= one.heard.start and _is_beside(one, length) for length in lengths
    )


def _unexplained(one: Mention, found: Sequence[Mention]) -> Iterator[Heard]:
    """Yield what else of its kind fits nothing in a sentence."""
    for other in found:
        same = other is not one and other.verdict == "unexplained"
        if same and other.heard and one.heard and other.heard.kind == one.heard.kind:
            yield other.heard


def _is_beside(one: Mention, other: Heard) -> bool:
    assert one.heard is not None
    return len(words_amid(one.sentence.text, one.heard, other)) <= _SIDE
