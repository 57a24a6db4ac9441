"""A mention of a text with its verdict, and the clocks that its text named. Values; how they come about is `judge`'s matter."""

from typing import Literal

from msgspec import Struct

from generator.checks.claims.facts.ground import Ground
from generator.l10n.hearing.heard import Heard
from generator.model.prose import Sentence
from generator.saying import Saying

Verdict = Literal["bound", "agrees", "contradicts", "undecided", "unexplained", "ignored"]


class Mention(Struct, frozen=True, kw_only=True):
    """A number, time or date of a sentence and what is to be said of it.

    `heard` is None for a `${…}`. `ground` is the fact that decided.
    """

    sentence: Sentence
    start: int
    text: str
    heard: Heard | None
    verdict: Verdict
    reason: str | Saying
    ground: Ground | None = None
    clock: str = ""
    """The time zone that its sentence names, or its text before it: by it a time of the record is told."""
    score: float = 0.0
    """How surely the sentence means the fact."""
    zone: str = ""
    """The time zone by which it was judged, though the sentence names none; of one undecided that by which alone it fits."""

    @property
    def written(self) -> str:
        """Return what stands in the braces of a `${…}`."""
        return self.text.removeprefix("${").removesuffix("}").strip()


class Clocks(Struct, frozen=True):
    """The time zones that a text named before a sentence, the nearest first: a time may be by one of them.

    `stated` are those of which it says that all its times are by them: then one by no other is right.
    """

    named: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()


NO_CLOCKS = Clocks()
