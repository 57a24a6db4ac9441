"""What stands in a day or a time that never is: ৬টা ৭০ মিনিটে is one slip, and no fact is held against its parts."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.checks.claims.facts.mention import Mention
from generator.l10n.hearing.impossible import impossible_in
from generator.model.prose import Sentence

_JUDGED = frozenset(("contradicts", "undecided", "unexplained"))


def without_never(sentence: Sentence, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a part of what is no day and no time is not judged, for that is told of the whole."""
    judged = any(one.verdict in _JUDGED for one in found)
    nevers = tuple(impossible_in(sentence.text, sentence.locale)) if judged else ()
    for one in found:
        end = one.start + len(one.text)
        if any(never.start < end and one.start < never.end for never in nevers):
            yield replace(
                one, verdict="ignored", ground=None, reason="it is part of what is no day or time"
            )
        else:
            yield one
