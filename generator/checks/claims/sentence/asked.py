"""What is asked of a mention: which facts its sentence may mean, by the words that they have in common.

Owns how much of a fact's label a sentence has. Who else it may be about is `somebody`'s matter, of what day `days`'.
"""

from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import takewhile

from msgspec import Struct

from generator.checks.claims.facts.ground import Ground, weigh
from generator.checks.claims.sentence.among import is_among
from generator.checks.claims.sentence.anew import is_anew
from generator.checks.claims.words.clause import Clause, has, holds, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.idioms import meant_by
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.hearing.heard import Heard, names_day
from generator.l10n.tokens import nfc

_FAR, _ALONE = 0.4, 0.6
"""What a word of another clause weighs against one of the mention's own: more where it has no other of its kind."""
_SHORT = 1
"""A clause of so few words goes on with what another says."""
_FEW = 20
"""Up to how many are a part of what a fact counts, and no fact of their own: two of the injured."""
_OF_ALL = 30
"""Letters behind a number in which that of the whole stands."""
LOCAL = "local"
"""Names the incident's own zone."""
HEADS = frozenset(("headline", "standfirst", "kicker"))


class Asked(Struct, frozen=True, dict=True):
    """A mention in its clause, in a language and a field of a record; `others` are all of its sentence."""

    heard: Heard
    clause: Clause
    cues: Cues
    locale: str
    field: str
    others: tuple[Heard, ...] = ()
    theirs: tuple[str, ...] = ()
    """The words of the clauses of others of its kind."""
    previous: tuple[str, ...] = ()
    """The words of the clause of the length or time before it."""
    zone: str = ""
    """The time zone that the sentence names for it."""
    counting: bool = False
    """The sentence speaks a figure of the record too."""
    text: str = ""
    """The sentence."""

    @cached_property
    def near(self) -> frozenset[str]:
        """What the words of the clause mean; of the whole sentence, where a clause of few words has its only one."""
        found = meant_by(self.clause.words, self.locale, self.cues)
        if self.alone and len(found) <= _SHORT:
            return meant_by(self.clause.sentence, self.locale, self.cues)
        return found

    @cached_property
    def alone(self) -> bool:
        """True for the only mention of its kind in a sentence."""
        return sum(one.kind == self.heard.kind for one in self.others) <= 1

    @cached_property
    def wide(self) -> frozenset[str]:
        """What the other words of the sentence mean."""
        return meant_by(self.clause.sentence, self.locale, self.cues) - self.near

    @cached_property
    def far(self) -> frozenset[str]:
        """The same without the clauses of other mentions of its kind, which tell of other facts."""
        if (
            len(self.near - _days(self.locale)) <= _SHORT
        ):  # it goes on with what was said of another: and then to 60 per cent
            return self.wide
        return self.wide - meanings(self.theirs, self.locale)

    @cached_property
    def beside(self) -> frozenset[str]:
        """What the words mean that a number counts: the two behind it that say something, and one before.

        For whom or where so many are is no word of that: ten doctors went *to* the camps, ২৪০ সদস্যের *একটি* গ্রুপে.
        """
        cues = self.cues
        stops = (*cues.part_in, *cues.at, *(() if cues.made_of else cues.occasions.one))
        behind = takewhile(lambda w: w not in stops, self.clause.after)
        after = [m for w in behind if (m := meaning(w, self.locale))]
        before = [m for w in self.clause.before[-2:] if (m := meaning(w, self.locale))]
        return frozenset((*after[:2], *before[-1:]))

    def score(self, ground: Ground) -> float:
        """Return how much of a fact's label the sentence has, its own clause above all."""
        return self.weigh(ground, self.near, self.far)

    def weigh(
        self, ground: Ground, near: frozenset[str], far: frozenset[str] = frozenset()
    ) -> float:
        """Return how much of a fact's label some words have, and how near they come to all of it."""
        weights = ground.weights.get(self.locale)
        if not weights:
            return 0.0
        more = sum(weights[word] for word in far if word in weights)
        return weigh(weights, near) + (_ALONE if self.alone else _FAR) * more

    def near_score(self, ground: Ground) -> float:
        """Return how much of a fact's label the clause has."""
        weights = ground.weights.get(self.locale)
        return sum(weights[word] for word in self.near if word in weights) if weights else 0.0

    def matched(self, ground: Ground) -> frozenset[str]:
        """Return the words of a fact's label that the clause has."""
        return self.near & ground.weights.get(self.locale, {}).keys()

    def words(self, ground: Ground) -> int:
        """Return how many words of a fact's label the clause has."""
        return len(self.matched(ground))

    def tells(self, ground: Ground, words: frozenset[str]) -> bool:
        """Return True when words have more of a label than its names."""
        weights = ground.weights.get(self.locale, {})
        return not (words & weights.keys()) <= ground.named.get(self.locale, frozenset())

    def part(self, ground: Ground) -> float:
        """Return which part of a fact's label the clause has."""
        return self.near_score(ground) / (sum(ground.weights.get(self.locale, {}).values()) or 1)

    def counted(self, ground: Ground) -> frozenset[str]:
        """Return what the words of a fact's unit mean."""
        return ground.counted.get(self.locale, frozenset())

    def has(self, cues: tuple[str, ...]) -> bool:
        """Return True when the clause has one of the words, in any form."""
        return has(self.clause.words, cues)

    def names(self, ground: Ground) -> bool:
        """Return True when the sentence names what the incident struck, or calls it what its headline does."""
        named = ground.subject.get(self.locale, frozenset())
        if not (named.isdisjoint(self.near) and named.isdisjoint(self.far)):
            return True
        head = (
            ground.places.heads.get(self.locale, "") if self.cues.called and ground.places else ""
        )
        return bool(head) and holds(words_of(head), self.cues.called)

    @cached_property
    def apart(self) -> bool:
        """True where the words beside say that it is another number than the fact's."""
        before = self.clause.before[-2:]
        timed = self.heard.kind in ("clock", "date")
        behind = self.clause.after[:1]
        counts = (
            timed
            and self.cues.changes.opens_count
            and " ".join(self.clause.after[:2]).startswith(self.cues.changes.opens_count)
        )
        if holds(before, self.cues.apart) or (not counts and holds(behind, self.cues.apart_behind)):
            return True
        if timed:
            return False
        return holds(before[-1:], self.cues.apart_number) or self.counts_other

    @cached_property
    def usually(self) -> bool:
        """True where the clause says that so many are so on other days."""
        said = f" {' '.join(self.clause.words)} "
        return any(f" {words} " in said for words in self.cues.changes.usually)

    @property
    def of_it(self) -> bool:
        """True for a number of those that a fact counts: *two of the* injured, আহতদের দু’জনকে."""
        after, before, cues = self.clause.after, self.clause.before, self.cues
        low = self.heard.low
        if self.heard.kind != "number" or not isinstance(low, Decimal) or low > _FEW:
            return False
        if any(self._is_whole(one) for one in self.others):
            return False  # 14 of the station's 21 platforms
        behind = holds(after[:1], cues.made_of) and holds(after[1:2], cues.the_whole)
        if is_among(self.text[: self.heard.start], before, cues, self.locale):
            return True
        return behind or (
            bool(cues.whole_endings)
            and before[-1:] != ()
            and before[-1].endswith(cues.whole_endings)
        )

    def _is_whole(self, one: Heard) -> bool:
        """Return True for a number right behind this one, with no verb between: it may be the whole of which this is a part."""
        if not 0 <= one.start - self.heard.end <= _OF_ALL or not self.cues.made_of:
            return False
        between = words_of(self.text[self.heard.end : one.start])
        return one.kind == "number" and not holds(between, self.cues.beginnings.were)

    @property
    def counts_other(self) -> bool:
        """True for a bare number that counts what is not said: a committee *of seven*, from two days *to five*."""
        before, cues, heard = self.clause.before, self.cues, self.heard
        if not cues.made_of and heard.unit == "person":
            after, ends = self.clause.after, cues.genitive
            if nfc(heard.text).endswith(ends) and has(after[:2], cues.bodies):
                return True  # তিন জনের তদন্ত কমিটি
            return bool(after) and after[0].endswith(ends) and has(after[1:2], cues.counts.peopled)
        if (heard.unit and heard.unit != "person") or heard.kind != "number":
            return False
        first = [one for one in self.others if one.end <= heard.start][-1:]
        if holds(before[-1:], cues.until_before) and holds(before[:-1], cues.from_before):
            return any(one.kind == "duration" for one in first)
        if self.clause.after and meaning(self.clause.after[0], self.locale) and not heard.unit:
            return False  # crews of 23 fire engines
        return holds(before[-1:], cues.made_of) and holds(before[-2:-1], cues.bodies)

    @cached_property
    def leaves(self) -> bool:
        """True where the clause says that people went back to where they came from."""
        said = " ".join(self.clause.words)
        return any(words in said for words in self.cues.leaves)

    @cached_property
    def formerly(self) -> bool:
        """True where the sentence says that a time was given before, and is so no more."""
        said = nfc(self.text).casefold()
        return any(nfc(words) in said for words in self.cues.formerly)

    @cached_property
    def also(self) -> bool:
        """True where the words say that it is of another occasion too."""
        ending = self.cues.also_ending
        if self.heard.kind == "date" and holds(self.clause.before, self.cues.also):
            return True
        return holds(self.clause.after[:2], self.cues.also) or bool(
            ending and self.heard.text.endswith(ending)
        )

    @cached_property
    def later(self) -> bool:
        """True for a length from one moment to another: two hours *later*."""
        after = self.clause.after
        if holds(self.clause.before[-1:], self.cues.during):
            return False  # it was so for an hour, before it ended
        return holds(after[:1], self.cues.later) or (
            len(after) == 1 and holds(after, self.cues.later_last)
        )

    @cached_property
    def goes_on(self) -> bool:
        """True where something is said to be still so: then no moment of the record need be meant."""
        return self.has(self.cues.still)

    @cached_property
    def attributed(self) -> bool:
        """True where the sentence says that somebody says so."""
        found = holds if self.cues.single_first else has  # a country is no count
        return found(self.clause.sentence, self.cues.attributed)

    @cached_property
    def matters(self) -> frozenset[str]:
        """Words of the clause that speak of other matters: shares, sales, prices, staff."""
        return frozenset(w for w in self.clause.words if has((w,), self.cues.matters))

    def of_other(self, ground: Ground) -> bool:
        """Return True when the clause speaks of other matters than a fact's label."""
        weights = ground.weights.get(self.locale, {})
        return any(
            m not in weights and m not in self.counted(ground)
            for w in self.matters
            for m in meanings((w,), self.locale)
        )

    @cached_property
    def anew(self) -> bool:
        """True where something went down once more: that is another time than the first."""
        return is_anew(self.clause, self.cues)

    @cached_property
    def dates(self) -> tuple[Heard, ...]:
        """The days, months and years that the sentence names beside the mention, but for those of another statement behind it."""
        return tuple(
            one
            for one in self.others
            if one.kind == "date" and one is not self.heard
            if ";" not in self.text[self.heard.end : one.start]
        )

    @cached_property
    def days(self) -> frozenset[str]:
        """The days among them, as MM-DD."""
        ends = (str(end) for one in self.dates for end in (one.low, one.high))
        return frozenset(end[-5:] for end in ends if names_day(end))


@lru_cache(maxsize=16)
def _days(locale: str) -> frozenset[str]:
    """Return what the words of days and their parts mean: they say when, and of what nothing."""
    cues = cues_of(locale)
    return meanings((*cues.weekdays, *cues.day_parts), locale)
