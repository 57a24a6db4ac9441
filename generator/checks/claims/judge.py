"""The verdict on each number, time and date of a sentence, with the fact that it was held against.

`single` judges each by itself; what they say of each other is asked in the order of `_Together.judged`.
"""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from generator.checks.claims.across.aged import with_ages
from generator.checks.claims.across.come_to import of_what_they_come_to
from generator.checks.claims.across.date_ends import of_date_ends
from generator.checks.claims.across.dated import (
    beside_wrong_days,
    of_their_days,
    with_their_days,
)
from generator.checks.claims.across.day_ranges import of_day_ranges
from generator.checks.claims.across.exchanged import exchanged
from generator.checks.claims.across.far_days import of_far_days
from generator.checks.claims.across.misnumbered import of_wrong_numbers
from generator.checks.claims.across.of_so_many import of_so_many
from generator.checks.claims.across.ranges import of_ranges
from generator.checks.claims.across.ratios import of_ratios
from generator.checks.claims.across.rivals import of_rivals
from generator.checks.claims.across.several import of_several
from generator.checks.claims.across.since_event import from_its_moment, since_event
from generator.checks.claims.across.sums import of_sums
from generator.checks.claims.across.taken import of_taken_moments
from generator.checks.claims.across.the_rest import of_the_rest
from generator.checks.claims.across.turned_round import of_turned_round
from generator.checks.claims.across.twins import of_twins
from generator.checks.claims.across.two_clocks import of_two_clocks
from generator.checks.claims.across.wholes import of_wholes, with_the_rest
from generator.checks.claims.beside.numbered import of_another_number
from generator.checks.claims.deciding.asking import (
    ask,
)
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import NO_CLOCKS, Clocks, Mention
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.never import without_never
from generator.checks.claims.single import (
    judge_plainly,
    judge_time,
    said_by_others,
    unexplained,
)
from generator.checks.claims.words.clause import (
    clause_of,
    words_between,
)
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.idioms import without_idioms
from generator.l10n.hearing.heard import Heard
from generator.model.prose import Sentence

_MANY = 100
"""More mentions than this are no sentence but a list: nothing beside a number says what it means."""


def judge(
    sentence: Sentence, grounds: Iterable[Ground], clocks: Clocks = NO_CLOCKS
) -> Iterator[Mention]:
    """Yield each mention of a sentence with its verdict, in order of place."""
    found = [
        Mention(
            sentence=sentence, start=one.start, text=f"${{{one.written}}}", heard=None,
            verdict="bound", reason="it is spoken from the record",
        )
        for one in sentence.bound
    ]  # fmt: skip
    if sentence.quoted:
        found += [said_by_others(sentence, heard) for heard in sentence.heard]
    elif len(sentence.heard) > _MANY:
        found += [unexplained(sentence, heard) for heard in sentence.heard]
    else:
        facts = Facts.of(grounds).without_said_in(sentence.field)
        whole = _Together(sentence, facts, clocks).judged() if sentence.heard else []
        found += with_ages(sentence, of_wrong_numbers(sentence, whole, facts), facts)
    yield from sorted(found, key=lambda mention: mention.start)


def asked_of(one: Mention, facts: Facts) -> Asked:
    """Return what is asked of a mention."""
    return _Together(one.sentence, facts.without_said_in(one.sentence.field), NO_CLOCKS).asked(one)


def judged_as_if(one: Mention, heard: Heard, facts: Facts, clocks: Clocks) -> Mention:
    """Return the verdict of a mention as if something else had been heard in its place, and nothing beside it changed that."""
    facts = facts.without_said_in(one.sentence.field)
    return _Together(one.sentence, facts, clocks).as_if(one, heard)


class _Together:
    """The mentions of a sentence, each in its clause: judged one by one, and then beside each other."""

    def __init__(self, sentence: Sentence, facts: Facts, clocks: Clocks) -> None:
        self._sentence, self._facts, self._clocks = sentence, facts, clocks
        cues = cues_of(sentence.locale)
        text = without_idioms(sentence.text, cues)
        words = words_between(text, sentence.heard)
        self._clauses = [clause_of(text, h, cues, sentence.heard, words) for h in sentence.heard]

    def judged(self) -> list[Mention]:
        """Return them with their verdicts."""
        sentence, facts, clauses = self._sentence, self._facts, self._clauses
        found = [
            judge_time(sentence, at, clauses, facts, self._clocks) for at in range(len(clauses))
        ]
        found = [*of_taken_moments(found, self._of_another)]
        found = [*of_their_days(found, self._of_another)]
        found = [*with_their_days(found, facts, self._without)]
        found = [*beside_wrong_days(found, self._without)]
        found = [*exchanged(of_wholes(found, facts), clauses, facts)]
        found = [*of_rivals(found, clauses, facts)]
        found = [*of_another_number(sentence, [*of_ranges(found, facts)], facts)]
        found = [*of_day_ranges([*of_date_ends(found, facts)], facts)]
        found = [*of_what_they_come_to(of_sums(of_ratios(found), facts), facts)]
        found = [*of_two_clocks(found)]
        found = of_the_rest(with_the_rest(found, facts), facts)
        found = [*of_turned_round(found, facts, self.asked)]
        found = [*of_far_days(found, self._as_written)]
        found = [*of_twins(found, facts, self.asked, self.as_if)]
        found = [*since_event(from_its_moment(found, facts, self.asked), facts, self.asked)]
        found = [*of_several(found, clauses, facts, self._as_of)]
        found = [*of_so_many(found, clauses, facts, self.as_if)]
        return [*without_never(sentence, found)]

    def _without(self, day: Mention, time: Mention) -> Mention:
        """Return the verdict of a time as if the sentence did not name a day."""
        pairs = zip(self._sentence.heard, self._clauses, strict=True)
        rest = [(heard, clause) for heard, clause in pairs if heard.start != day.start]
        heard = tuple(one for one, _ in rest)
        at = next(n for n, one in enumerate(heard) if one.start == time.start)
        without = replace(self._sentence, heard=heard)
        return judge_plainly(without, at, [clause for _, clause in rest], self._facts)

    def _of_another(self, one: Mention) -> Mention:
        """Return the verdict of a mention as if the record had not the fact that it was held against."""
        rest = Facts.of(g for g in self._facts if one.ground is None or g.name != one.ground.name)
        return judge_time(self._sentence, self._at(one), self._clauses, rest, self._clocks)

    def as_if(self, one: Mention, heard: Heard) -> Mention:
        """Return the verdict of a mention as if something else had been heard in its place."""
        at = self._at(one)
        others = (*self._sentence.heard[:at], heard, *self._sentence.heard[at + 1 :])
        other = replace(self._sentence, heard=others)
        return judge_time(other, at, self._clauses, self._facts, self._clocks)

    def _as_written(self, one: Mention, other: Sentence) -> Mention:
        """Return the verdict of a mention as if other letters stood about it."""
        return judge_time(other, self._at(one), self._clauses, self._facts, self._clocks)

    def _as_of(self, one: Mention, incident: str) -> Mention:
        """Return the verdict of a mention as if the text were of one incident alone."""
        facts = Facts.of(fact for fact in self._facts if fact.incident == incident)
        return judge_time(self._sentence, self._at(one), self._clauses, facts, self._clocks)

    def asked(self, one: Mention) -> Asked:
        """Return what is asked of a mention."""
        return ask(self._sentence, self._at(one), self._clauses, self._facts)

    def _at(self, one: Mention) -> int:
        return next(n for n, own in enumerate(self._sentence.heard) if own.start == one.start)
