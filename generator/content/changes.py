"""What changed in an original since its translation was accepted, passage by passage.

Owns how changed passages find each other and how a change is classed; which facts changed is
`changed_facts`'s. Hears the texts, so it is loaded where something changed.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence, Set
from functools import partial
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from generator.content.changed_facts import Turn, Turned, changed_facts
from generator.content.followed import (
    are_in_a_row,
    back_of,
    denials_in,
    is_unheard,
    lines_in,
    missing_in,
    not_followed,
    passed_over,
    standing_in,
    standing_lines,
    still_differs,
    translated_facts,
    was_right,
)
from generator.content.heard_facts import Said
from generator.content.passages import Passage, digests
from generator.content.readings import GONE, Read, Then, Was
from generator.content.sketches import is_said_alike
from generator.model.drift import Accepted, Change, Mark
from generator.model.story import Version

P = TypeVar("P", Was, Read, Passage)
Gaps = dict[tuple[str, str], list[P]]
"""Passages that did not stay, by the kind and digest of the one that stayed before them."""
_SHOWN = 60


class Changes(Struct, frozen=True):
    """What changed, and how the translation stands to the facts among it (see `Drift`)."""

    changes: tuple[Change, ...] = ()
    missing: tuple[str, ...] = ()
    follows: bool = False
    untouched: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()


def changes_of(
    mark: Mark,
    origin: Version,
    passages: Sequence[Passage],
    own: Sequence[Passage],
    *,
    about: str,
    touched: bool,
) -> Changes:
    """Return what changed in the original: `passages` are its own now, `own` those of the translation.

    `about` is the incident of a `${…}` without an id; `touched` is True where the translation has
    other words than when it was accepted.
    """
    then = Then(mark, about)
    kept = digests(mark.original) & digests(passages)
    old = _gaps([(one.accepted, one) for one in then.passages], kept)
    new = {
        gap: list(map(then.read, found))
        for gap, found in _gaps([(p, p) for p in passages], kept).items()
    }
    pairs = _paired(old, new)
    for pair in pairs:
        pair.said = then.told(pair.old, pair.new)
    reads = [one for found in new.values() for one in found]
    same = [one for one in then.passages if (one.kind, one.accepted.digest) in kept]
    heard = {fact for one in same for fact in one.accepted.facts}
    heard |= {said.fact for one in reads for said in one.said}
    heard |= {said.fact for pair in pairs for said in pair.said if said.text != GONE}
    said = {fact for one in mark.original for fact in one.facts}
    turns = [_turn(pair, then) for pair in pairs]
    turned = changed_facts(turns, said, heard, dict(mark.says))
    rows = list(zip(pairs, turned, strict=True))
    changes = tuple(_change(pair, facts, origin, then) for pair, facts in rows)
    told = [row for row, change in zip(rows, changes, strict=True) if change.tells]
    if not told and not mark.untouched:
        return Changes(changes)
    theirs = translated_facts(own, about, mark.names)
    senses = {sense for one in same for sense in one.senses}
    senses |= {sense for one in reads for sense in one.senses}
    untouched = tuple(one for one in mark.untouched if still_differs(one, heard, theirs, senses))
    lacking = tuple(one for one in untouched if one in heard or one.endswith("+"))
    if not told:
        return Changes(changes, untouched=untouched, lacking=lacking)
    came = {fact for _, facts in told for fact in facts.came}
    went = {fact for _, facts in told for fact in facts.went}
    missing = missing_in(came, went, heard, theirs)
    unasked = {one for one in came | went if is_unheard(one) and back_of(one) not in mark.untouched}
    passed = {one for one in missing if is_unheard(one)}
    if touched:
        forms = {name.fact: name.translation for name in mark.names}
        standing = standing_in(mark, own)
        lines = lines_in(own)
        now = {line.sense for some in lines for line in some} if are_in_a_row(mark) else set()
        same_denials = denials_in(lines) == mark.denials
        for pair, facts in told:
            if pair.old is not None and pair.old.number in standing:
                passed |= passed_over(facts, theirs, forms) & unasked
            elif pair.old is not None and same_denials:
                passed |= unasked & standing_lines(
                    mark, pair.old.number, pair.old.lines, now, facts.came | facts.went
                )
        unasked = {
            one for one in unasked if one in passed or (same_denials and one.startswith("denial="))
        }
        follows = not missing and not unasked
    else:
        follows = not missing and not unasked and was_right(came, went, theirs)
    if not follows:
        missing = {*missing, *(one for one in unasked if one in came or one not in heard)}
    if touched and not follows:
        changes = tuple(
            _narrowed(change, pair, facts, missing, origin, then)
            for change, (pair, facts) in zip(changes, rows, strict=True)
        )
    return Changes(
        changes,
        tuple(sorted(missing)),
        follows,
        untouched,
        lacking,
        tuple(sorted(passed & missing)),
    )


# --- which passage is which ---


class _Pair(Struct):
    """A passage as it was and as it is; None for one that came or went."""

    old: Was | None
    new: Read | None
    said: tuple[Said, ...] = ()

    @property
    def is_changed(self) -> bool:
        """True for a passage that was there and is there, in other words."""
        return self.old is not None and self.new is not None


def _paired(before: Gaps[Was], after: Gaps[Read]) -> list[_Pair]:
    """Return the passages that are not as they were, each beside what it became.

    Between two passages that stayed, those of a kind are taken in order: a passage that was
    written anew stands where it stood. Where one came or went too, those that say most of the same
    facts are taken first. Those that say the same in another spelling, or in other paragraphs, are not there.
    """
    pairs: list[_Pair] = []
    for gap in dict.fromkeys([*after, *before]):
        was, now = _other(before.get(gap, ()), after.get(gap, ()))
        fresh = [_Pair(None, one, one.said) for one in now]
        gone: list[_Pair] = []
        for at, one in enumerate(was):
            same = [pair for pair in fresh if pair.old is None and _kind(pair) == one.kind]
            if not same:
                gone.append(_Pair(one, None))
                continue
            alone = len(same) == sum(other.kind == one.kind for other in was[at:])
            best = same[0] if alone else max(same, key=partial(_likeness, one))
            best.old = one
        pairs += [*fresh, *gone]
    return pairs


def _other(old: Sequence[Was], new: Sequence[Read]) -> tuple[list[Was], list[Read]]:
    """Return the passages of a gap that do not say the same, sentence by sentence."""
    was, now = list(old), list(new)
    for kind in {one.kind for one in was if one.lines}:
        one = [line for passage in was if passage.kind == kind for line in passage.lines]
        other = [line.kept for read in now if read.kind == kind for line in read.lines]
        if is_said_alike(one, other):
            was = [passage for passage in was if passage.kind != kind]
            now = [read for read in now if read.kind != kind]
    for passage in [passage for passage in was if passage.lines]:
        alike = (r for r in now if r.kind == passage.kind and is_said_alike(passage.lines, r.kept))
        same = next(alike, None)
        if same is not None:
            was.remove(passage)
            now.remove(same)
    return was, now


def _kind(pair: _Pair) -> str:
    return pair.new.kind if pair.new is not None else ""


def _likeness(was: Was, pair: _Pair) -> int:
    now, then = {one.fact for one in pair.said}, set(was.accepted.facts)
    return 2 * len(now & then) - len(now ^ then)


def _gaps(
    passages: Sequence[tuple[Accepted | Passage, P]], kept: Counter[tuple[str, str]]
) -> Gaps[P]:
    """Return the passages that did not stay, by the one that stayed before them."""
    left = Counter(kept)
    found: dict[tuple[str, str], list[P]] = defaultdict(list)
    gap = ("", "")
    for passage, one in passages:
        own = (passage.kind, passage.digest)
        if left[own] > 0:
            left[own] -= 1
            gap = own
        else:
            found[gap].append(one)
    return found


# --- what the change is ---


def _turn(pair: _Pair, then: Then) -> Turn:
    old = pair.old.accepted.facts if pair.old is not None else ()
    went = tuple(one.fact for one in pair.said if one.text == GONE)
    new = tuple(one.fact for one in pair.said if one.text != GONE)
    bound = tuple(
        (one.fact, frozenset(one.text.removesuffix("}").split("|")[1:]))
        for one in pair.said
        if one.fact.startswith("record=")
    )
    lone = then.is_sketched and not pair.is_changed
    return Turn((*old, *went), new, lone=lone, bound=bound)


def _narrowed(
    change: Change, pair: _Pair, facts: Turned, missing: Set[str], origin: Version, then: Then
) -> Change:
    """Return a change with the facts alone that the translation lacks; with all, where it has followed."""
    if not change.tells:
        return change
    left = not_followed(facts, missing)
    return (
        _change(pair, left, origin, then) if left else replace(change, tells=False, followed=True)
    )


def _change(pair: _Pair, facts: Turned, origin: Version, then: Then) -> Change:
    """Return what became of a passage; one that went is told where the original begins."""
    tells = bool(facts) and (pair.is_changed or then.is_sketched)
    old, number = tuple(sorted(facts.went)), pair.old.number if pair.old is not None else 0
    if pair.new is None:
        kind = pair.old.kind if pair.old is not None else ""
        return Change(
            change="removed", kind=kind, path=origin.path, line=origin.span.line, column=1, text="",
            number=number, old=old, tells=tells,
        )  # fmt: skip
    now = [one for one in pair.said if one.fact in facts.came and one.text != GONE]
    passage = pair.new.passage
    place: Passage | Said = now[0] if now else passage
    words = " ".join(passage.text.split())
    return Change(
        change="added" if pair.old is None else "fact" if facts else "wording",
        kind=passage.kind,
        path=passage.path,
        line=place.line,
        column=place.column,
        text=words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + "…",
        number=number,
        old=old,
        new=tuple(dict.fromkeys(one.text for one in now)),
        tells=tells,
    )
