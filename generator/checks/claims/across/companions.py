"""What stands beside a mention that fits nothing: another such number, a range, a length that leads to it, or the first time of a range of which it is the end."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.penned import has_its_digits
from generator.checks.claims.words.clause import holds, words_amid
from generator.l10n.hearing.heard import Heard

_SIDE = 2
"""The most words between two times that stand side by side."""

_RANGE = timedelta(days=1)
_PLAINLY = 1.0
"""How much of a moment's words has the sentence whose first time is its."""


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


def is_its_end(asked: Asked, ground: Ground, one: Mention, found: Sequence[Mention]) -> bool:
    """Return True for the second time of a range of which the first is a moment's: held *from 4.30 pm to 10.45 pm*."""
    assert one.heard is not None and ground.at is not None
    cues, start = asked.cues, ground.at - _RANGE
    until = holds(asked.clause.before[-1:], cues.until_before)
    if not until and not holds(asked.clause.after[:1], cues.until_behind):
        return False
    return any(
        other.verdict == "agrees"
        and other.heard is not None
        and other.heard.kind == "clock"
        and other.ground is not None
        and other.ground.at is not None
        and start < other.ground.at < ground.at
        and other.score >= _PLAINLY
        and other.heard.end <= one.heard.start
        and _is_beside(one, other.heard)
        for other in found
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
