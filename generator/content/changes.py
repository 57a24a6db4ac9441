"""What changed in an original since its translation was accepted, passage by passage.

Owns how changed passages find each other and how a change is classed; which facts changed is
`changed_facts`'s. Hears the texts, so it is loaded where something changed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct

from generator.content.changed_facts import Turn, Turned, changed_facts, loose
from generator.content.heard_facts import Said, facts_of
from generator.content.passages import Passage, digests
from generator.model.drift import Accepted, Change, Mark, NameForm
from generator.model.story import Version

P = TypeVar("P", Accepted, Passage)
_SHOWN = 60


class Changes(Struct, frozen=True):
    """What changed, and how the translation stands to the facts among it (see `Drift`)."""

    changes: tuple[Change, ...]
    missing: tuple[str, ...] = ()
    follows: bool = False


class _Pair(Struct):
    """A passage as it was and as it is; None for one that came or went."""

    old: Accepted | None
    new: Passage | None
    number: int = 0
    said: tuple[Said, ...] = ()

    @property
    def is_changed(self) -> bool:
        """True for a passage that was there and is there, in other words."""
        return self.old is not None and self.new is not None


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
    names = {name.original: name.fact for name in mark.names if name.original}
    pairs = _paired(mark.original, passages, about, names)
    heard = {said.fact for one in passages for said in facts_of(one, about, names)}
    said = {fact for one in mark.original for fact in one.facts}
    turned = changed_facts([_turn(pair) for pair in pairs], said, heard)
    rows = list(zip(pairs, turned, strict=True))
    changes = tuple(_change(pair, facts, origin) for pair, facts in rows)
    own_rows = [facts for pair, facts in rows if pair.is_changed and facts]
    if not own_rows:
        return Changes(changes)
    came = {fact for facts in own_rows for fact in facts.came}
    went = {fact for facts in own_rows for fact in facts.went}
    theirs = translated_facts(own, about, mark.names)
    missing = _missing(came, went, heard, theirs)
    # Untouched, it is up to date only where it never said what the original does no longer say.
    was_right = bool(came and went) and theirs.isdisjoint(map(loose, went))
    return Changes(changes, missing, follows=not missing and (touched or was_right))


def translated_facts(
    own: Iterable[Passage], about: str, names: Iterable[NameForm]
) -> frozenset[str]:
    """Return what a translation says, as it may be compared with another language."""
    forms = {name.translation: name.fact for name in names if name.translation}
    return frozenset(loose(said.fact) for one in own for said in facts_of(one, about, forms))


# --- which passage is which ---


def _paired(
    old: Sequence[Accepted], new: Sequence[Passage], about: str, names: Mapping[str, str]
) -> list[_Pair]:
    """Return the passages that are not as they were, each beside what it became.

    Between two passages that stayed, those of a kind are taken in order: a passage that was
    written anew stands where it stood. Where one came or went too, those that say most of the same
    facts are taken first.
    """
    kept = digests(old) & digests(new)
    before, after = _gaps(old, kept), _gaps(new, kept)
    pairs: list[_Pair] = []
    for gap in dict.fromkeys([*after, *before]):
        fresh = [_Pair(None, one, 0, tuple(facts_of(one, about, names))) for _, one in after[gap]]
        gone: list[_Pair] = []
        for number, was in before[gap]:
            same = [pair for pair in fresh if pair.old is None and _kind(pair) == was.kind]
            alone = len(same) == sum(one.kind == was.kind for n, one in before[gap] if n >= number)
            if not same:
                gone.append(_Pair(was, None, number))
                continue
            best = same[0] if alone else max(same, key=lambda pair: _likeness(was, pair))
            best.old, best.number = was, number
        pairs += [*fresh, *gone]
    return pairs


def _kind(pair: _Pair) -> str:
    return pair.new.kind if pair.new is not None else ""


def _likeness(was: Accepted, pair: _Pair) -> int:
    now, then = {one.fact for one in pair.said}, set(was.facts)
    return 2 * len(now & then) - len(now ^ then)


def _gaps(
    passages: Sequence[P], kept: Counter[tuple[str, str]]
) -> dict[tuple[str, str], list[tuple[int, P]]]:
    """Return the passages that did not stay, with their number, by the one that stayed before them."""
    left = Counter(kept)
    found: dict[tuple[str, str], list[tuple[int, P]]] = defaultdict(list)
    gap = ("", "")
    for number, one in enumerate(passages, 1):
        own = (one.kind, one.digest)
        if left[own] > 0:
            left[own] -= 1
            gap = own
        else:
            found[gap].append((number, one))
    return found


# --- what the change is ---


def _turn(pair: _Pair) -> Turn:
    return Turn(pair.old.facts if pair.old is not None else (), tuple(s.fact for s in pair.said))


def _change(pair: _Pair, facts: Turned, origin: Version) -> Change:
    """Return what became of a passage; one that went is told where the original begins."""
    if pair.new is None:
        kind = pair.old.kind if pair.old is not None else ""
        return Change(
            change="removed", kind=kind, path=origin.path, line=origin.span.line, column=1, text="",
            number=pair.number, old=tuple(sorted(facts.went)),
        )  # fmt: skip
    now = [one for one in pair.said if one.fact in facts.came]
    place: Passage | Said = now[0] if now else pair.new
    words = " ".join(pair.new.text.split())
    return Change(
        change="added" if pair.old is None else "fact" if facts else "wording",
        kind=pair.new.kind,
        path=pair.new.path,
        line=place.line,
        column=place.column,
        text=words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + "…",
        number=pair.number,
        old=tuple(sorted(facts.went)),
        new=tuple(dict.fromkeys(one.text for one in now)),
    )


# --- what the translation says ---


def _missing(
    came: Iterable[str], went: Iterable[str], heard: Iterable[str], theirs: frozenset[str]
) -> tuple[str, ...]:
    """Return the facts that a translation should say and does not, or still says and should not."""
    now = {loose(fact) for fact in heard}
    lacking = {fact for fact in came if loose(fact) not in theirs}
    stale = {fact for fact in went if loose(fact) in theirs - now}
    return tuple(sorted(lacking | stale))
