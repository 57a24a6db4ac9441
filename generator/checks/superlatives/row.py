"""What a language's table of superlatives has: the ways to claim, what may stand around them, who speaks, when."""

import re
from typing import Literal

from msgspec import Struct

from generator.patterns import pattern

Kind = Literal["longest", "largest", "first", "crowd", "deadliest"]
"""By what incidents are compared: "crowd" by how many people they struck, "deadliest" by how many died."""
NEVER = pattern(r"(?!)")
"""Matches nothing: what a language does not have."""


class Way(Struct, frozen=True):
    """A way to claim something. Its pattern has the groups `claim` and, where it has them, `rank`, `event`, `size`, `who`.

    A phrase ("the longest outage") needs words around it that let it be of the incident. Where `needs_time`, it is
    a claim only with a stretch of time ("ever", "since 2024"); where `needs_event`, only where the sentence or the one
    before it names an event.
    """

    kind: Kind
    pattern: re.Pattern[str]
    seeds: tuple[str, ...]
    """Letters of which a sentence that claims so has some, in small letters: most sentences have none."""
    is_phrase: bool = True
    needs_time: bool = False
    needs_event: bool = False
    of_length: bool = False


class Times(Struct, frozen=True):
    """The words that bound a claim in time; a date or a length that was heard stands between `before` and `after`."""

    since_before: re.Pattern[str]
    since_after: re.Pattern[str]
    in_before: re.Pattern[str]
    length_before: re.Pattern[str]
    length_ending: re.Pattern[str]
    length_after: re.Pattern[str]
    since_last: re.Pattern[str]
    this: re.Pattern[str]
    """Its group is named after the unit: this *year*."""
    tens: re.Pattern[str]
    """Decades and centuries, with how many in the group of their name."""
    past: re.Pattern[str]
    """Words for another time: last year, three years ago."""
    vague: re.Pattern[str]


class Row(Struct, frozen=True, kw_only=True):
    """A language's words."""

    any: re.Pattern[str]
    """What every claim has one of."""
    ways: tuple[Way, ...]
    ranks: tuple[re.Pattern[str], ...]
    """How a rank is said, from the second on."""
    lead: re.Pattern[str]
    left: re.Pattern[str]
    not_left: re.Pattern[str]
    tail: re.Pattern[str]
    ends: re.Pattern[str]
    ever: re.Pattern[str]
    closes: re.Pattern[str]
    """Behind this, whatever follows belongs to something else, but what narrows."""
    narrows: re.Pattern[str]
    returns: re.Pattern[str]
    """What turns from another time back to this one."""
    placed: re.Pattern[str]
    joins: re.Pattern[str]
    """What ties a length or a clock time to the words of a claim before it."""
    happened: re.Pattern[str]
    """What says that something happened to the service."""
    things: re.Pattern[str]
    """Who goes down, where the registry's own names do not say it."""
    denied_before: re.Pattern[str]
    denied_after: re.Pattern[str]
    doubted: re.Pattern[str]
    """Before a claim in its clause: it is asked, feared, or would be."""
    doubted_after: re.Pattern[str]
    conditional: re.Pattern[str]
    """Anywhere in the sentence."""
    excepted: re.Pattern[str]
    """Behind a claim: there are others that are ahead."""
    told_before: tuple[re.Pattern[str], ...]
    told_after: tuple[re.Pattern[str], ...]
    headed: re.Pattern[str]
    """Who speaks in a headline, before its colon or behind it."""
    times: Times
