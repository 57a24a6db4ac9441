"""A clock time that would be a moment's, but for a day of the week beside it that is days from that: "at 10 am on Friday" of Monday's.

It agrees, for the time is right; of the day `wrong-weekday` tells.
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.across.dated import is_sure
from generator.checks.claims.facts.mention import Mention
from generator.l10n.weekdays import find_weekdays
from generator.model.prose import Sentence

_TOLD = 0.7
"""How surely the moment is meant."""
Judge = Callable[[Mention, Sentence], Mention]
"""Judges a mention as if its sentence were another, of the same letters but for its days."""


def of_far_days(found: Sequence[Mention], judge: Judge) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a time that nothing explains is judged as if the sentence named no day of the week."""
    for one in found:
        timed = one.heard is not None and one.heard.kind == "clock"
        if not timed or one.verdict != "unexplained":
            yield one
            continue
        text = one.sentence.text
        for day in find_weekdays(text, one.sentence.locale):
            text = f"{text[: day.start()]}{' ' * len(day[1])}{text[day.end() :]}"
        if text == one.sentence.text:
            yield one
            continue
        other = judge(one, replace(one.sentence, text=text))
        surely = other.verdict == "agrees" and other.score >= _TOLD and is_sure(other)
        yield replace(other, sentence=one.sentence) if surely else one
