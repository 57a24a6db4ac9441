"""How far a translation is behind its original: what was accepted, and what changed since.

Owns the values alone. What a passage is stands in `content/passages`, how they are compared in
`content/drift`, the file in which marks are kept in `content/marks`.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

ChangeClass = Literal["fact", "wording", "added", "removed"]


def accepted_as(record: str, locale: str = "") -> str:
    """Return how a translation is named when it is accepted: of a story by its id, else as `page/id`."""
    return record.removeprefix("story/") + (f".{locale}" if locale else "")


class Accepted(Struct, frozen=True):
    """A passage as it was when a translation was accepted: its kind, the digest of its words, its facts.

    A fact is a word without spaces: `clock=12:07`, `number=3180000@transaction`, `record=x/duration`
    for a `${…}`, `name=services/pay` for a name of the registry, `called=sen/Partha_Sen` for a word of
    a name of none.
    """

    kind: str
    digest: str
    facts: tuple[str, ...] = ()


class NameForm(Struct, frozen=True):
    """How a name, or a word of one, was written in the original and in the translation; may be empty."""

    fact: str
    original: str
    translation: str


class Mark(Struct, frozen=True, kw_only=True):
    """What was accepted of a translation: the passages of both, and the names in the original.

    `texts` is the digest of the record's files as they were: where it is the same, nothing changed.
    `untouched` are facts that had changed when the mark was raised, and that the translation, whose
    text was not touched, does not say, or still says. `words` are the sketches of the original's passages
    (`content/sketches`); a mark of the older form has none, and knows of no names and denials. `says` has
    what each `${…}` of the original said then. `denials` counts those of the translation.
    """

    locale: str
    origin: str
    texts: str
    original: tuple[Accepted, ...]
    translation: tuple[Accepted, ...]
    names: tuple[NameForm, ...] = ()
    untouched: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    says: tuple[tuple[str, tuple[str, ...]], ...] = ()
    denials: int = 0


class Change(Struct, frozen=True, kw_only=True):
    """A passage of the original that changed since its translation was accepted.

    `old` are facts that it lost and `new` those that came, as they are written there; with `tells` its
    readers lack a fact, or read one that is none any more; with `followed` the translation has it already. What was removed stands nowhere: its `line` is where the original begins, and `number` says which it was.
    """

    change: ChangeClass
    kind: str
    path: str
    line: int
    column: int
    text: str
    number: int = 0
    old: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    tells: bool = False
    followed: bool = False


class Drift(Struct, frozen=True, kw_only=True):
    """Where an accepted translation stands to its original; without changes it is up to date.

    `path` and `line` are those of the translation's headline. `missing` are facts in which the two
    differ now; `follows` is True where facts changed and the translation says the new ones already.
    `untouched` are facts that had changed when the mark was raised alone; of these the original says `lacking` now. `passed` are those of `missing` that only words tell, where a translation was touched elsewhere.
    `above` is True where what it was made from is a translation that is behind, and it does not say what that one lacks.
    """

    locale: str
    origin: str
    path: str
    line: int
    changes: tuple[Change, ...] = ()
    missing: tuple[str, ...] = ()
    follows: bool = False
    touched: bool = False
    untouched: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    above: bool = False

    @property
    def behind(self) -> bool:
        """True where the original has other facts, and the translation does not say them."""
        return not self.follows and any(one.tells for one in self.changes)


def changed_above(drifts: Sequence[Drift]) -> frozenset[str]:
    """Return the translations of a record of which an original changed, be it that of their original."""
    found = {one.locale for one in drifts if one.changes}
    for _ in drifts:
        found |= {one.locale for one in drifts if one.origin in found}
    return frozenset(found)
