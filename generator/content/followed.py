"""Whether a translation says the facts of its original that changed, as far as it can be asked.

Owns what it is asked for: numbers, times and known names in what it says; of a denial, or a name that it writes in
a way nobody knows, whether its passage was touched at all.
"""

from collections.abc import Container, Iterable, Mapping, Sequence, Set

from generator.content.changed_facts import Turned, loose
from generator.content.heard_facts import CALLED, facts_of, sentences_of
from generator.content.passages import Passage, digests
from generator.content.sketches import DENIES, Kept, Line, lines_of
from generator.model.drift import Accepted, Mark, NameForm

_LINE = "line="
"""Begins what is kept of a sentence of a translation: the digest of what it says."""


def was_right(came: Iterable[str], went: Iterable[str], theirs: Set[str]) -> bool:
    """Return True for an untouched translation that never said what the original does no longer say."""
    new, old = ([one for one in some if not is_unheard(one)] for some in (came, went))
    return (bool(new and old) and theirs.isdisjoint(map(loose, old))) or not (new or old)


def is_unheard(fact: str) -> bool:
    """Return True for a fact of which no other language can be asked whether it says it."""
    return fact.startswith(CALLED) or is_turn(fact)


def back_of(fact: str) -> str:
    """Return the fact of an untouched mark that another takes back."""
    kind, _, turn = fact.partition("=")
    if kind == "called":
        return fact
    was, _, now = turn[:-1].partition("/")
    return f"{kind}={now}/{was}{'-' if turn.endswith('+') else '+'}"


def still_differs(
    fact: str, heard: Container[str], theirs: Container[str], senses: Container[str]
) -> bool:
    """Return True for a fact of an untouched mark that original and translation still say differently.

    `heard` is what the original says now, `senses` are those of its sentences, `theirs` is what the translation says.
    """
    kind, _, was = fact.partition("=")
    if kind in ("denial", "bound"):
        return was.partition("/")[0] not in senses
    return (fact in heard) != (loose(fact) in theirs)


def translated_facts(
    own: Iterable[Passage], about: str, names: Iterable[NameForm]
) -> frozenset[str]:
    """Return what a translation says, as it may be compared with another language."""
    forms = {name.translation: name.fact for name in names if name.translation}
    return frozenset(loose(said.fact) for one in own for said in facts_of(one, about, forms))


def lines_in(own: Iterable[Passage]) -> list[tuple[Line, ...]]:
    """Return the sentences of each passage of a text."""
    return [lines_of(one, sentences_of(one)) for one in own]


def denials_in(lines: Iterable[Iterable[Line]]) -> int:
    """Return how often a text denies something, by the sentences of its passages."""
    return sum(word.token == DENIES for some in lines for line in some for word in line.words)


def accepted_lines(passage: Passage, lines: Sequence[Line]) -> Accepted:
    """Return what is kept of a passage of a translation: of several sentences which they were."""
    kept = tuple(f"{_LINE}{line.sense}" for line in lines) if len(lines) > 1 else ()
    return Accepted(passage.kind, passage.digest, kept)


def standing_lines(
    mark: Mark, number: int, old: Sequence[Kept], now: Container[str], facts: Iterable[str]
) -> frozenset[str]:
    """Return the denials and bounds of a passage that was touched, of whose very sentences the translation stands as it was.

    It is known where both had as many sentences there. `old` are those of the original, `now` is what the translation's say.
    """
    if not 0 < number <= len(mark.translation):
        return frozenset()
    theirs = [one.removeprefix(_LINE) for one in mark.translation[number - 1].facts]
    if len(theirs) != len(old):
        return frozenset()
    stand = {was.sense for was, its in zip(old, theirs, strict=True) if its in now}
    return frozenset(
        one for one in facts if is_turn(one) and one.partition("=")[2].partition("/")[0] in stand
    )


def is_turn(fact: str) -> bool:
    """Return True for a denial or a bound of a sentence."""
    return fact.startswith(("denial=", "bound="))


def missing_in(
    came: Iterable[str], went: Iterable[str], heard: Iterable[str], theirs: frozenset[str]
) -> Set[str]:
    """Return the facts that a translation should say and does not, or still says and should not."""
    now = {loose(fact) for fact in heard}
    lacking = {fact for fact in came if not is_unheard(fact) and loose(fact) not in theirs}
    stale = {fact for fact in went if loose(fact) in theirs - now}
    return lacking | stale


def says_all(missing: Iterable[str], old: Container[str], theirs: Container[str]) -> bool:
    """Return True for a text that says all that another is missing, and nothing that is none any more.

    `old` are those of the missing that the original does not say now. Of what nobody can be asked for it says nothing.
    """
    return not any(is_unheard(one) or (loose(one) in theirs) == (one in old) for one in missing)


def are_in_a_row(mark: Mark) -> bool:
    """Return True where a translation had the passages of its original, one by one."""
    return [one.kind for one in mark.original] == [one.kind for one in mark.translation]


def standing_in(mark: Mark, own: Iterable[Passage]) -> frozenset[int]:
    """Return the numbers of the original's passages whose translation stands as it was accepted.

    They are known where both had the same passages in a row; else none is.
    """
    if not are_in_a_row(mark):
        return frozenset()
    there = digests(own)
    return frozenset(
        number for number, one in enumerate(mark.translation, 1) if there[one.kind, one.digest] > 0
    )


def passed_over(facts: Turned, theirs: Container[str], forms: Mapping[str, str]) -> frozenset[str]:
    """Return what only words tell of a passage whose translation stands as it was.

    A name that the translation had, and says nowhere any more, was followed in another passage.
    """
    found = frozenset(one for one in facts.came | facts.went if is_unheard(one))
    gone = [one for one in facts.went if one.startswith(CALLED) and forms.get(one)]
    if gone and not any(loose(one) in theirs for one in gone):
        return frozenset(one for one in found if not one.startswith(CALLED))
    return found


def not_followed(facts: Turned, missing: Set[str]) -> Turned:
    """Return of the facts of a passage those that the translation lacks, each with what it is in place of."""
    came, went = facts.came & missing, facts.went & missing
    kinds = {one.partition("=")[0] for one in came | went}
    return Turned(
        went or frozenset(one for one in facts.went if one.partition("=")[0] in kinds),
        came or frozenset(one for one in facts.came if one.partition("=")[0] in kinds),
    )
