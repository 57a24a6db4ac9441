"""Names that an English version has, of which the Bengali one has nothing that sounds so or means it.

People, companies, papers and towns that no registry knows, by their capitals. The other way round is `bengali_names`' matter.
"""

from collections.abc import Iterator, Mapping

from generator.checks.versions.bengali import Bengali
from generator.checks.versions.sounds import sounds_of
from generator.checks.versions.texts import Version
from generator.checks.versions.values import NAMED
from generator.l10n.capitals import (
    FEWEST,
    WORD,
    abbreviations,
    begins,
    is_title,
    names_of,
    tokens_of,
)
from generator.l10n.tables.name_words import COMMON, TECHNICAL

_SPOKEN = 3
"""Letters from which on an abbreviation may be spoken as a word: NASA."""


def lost_in_bengali(own: Version, other: Version) -> Iterator[tuple[int, int, str, bool]]:
    """Yield names of an English version that the Bengali one lacks: row, place, name, and whether it is surely one."""
    its = Bengali(other)
    told: set[str] = set()
    small: frozenset[str] | None = None
    known = _registered(own, other)
    for row, sentence in enumerate(own.sentences):
        if sentence.text[1:].islower():
            continue  # a capital at the beginning is no name
        for start, name in names_of(sentence.text, sentence.heard):
            tokens = [one.casefold() for one in tokens_of(name)]
            asked = [
                t for t in tokens if len(t) >= FEWEST and not COMMON & {t, t.removesuffix("s")}
            ]
            if any(a < start + len(name) and start < b for a, b in known.get(row, ())):
                continue  # by a registry it is the same
            if not asked or told.intersection(asked):
                continue
            if len(tokens) > 1 and its.calls_otherwise(tokens[-2], tokens[-1]):
                told.update(asked)
                yield row, start, name, True
                continue
            if all(sounds_of(one) is None for one in asked) or any(
                map(its.says, (*tokens, "".join(tokens)))
            ):
                continue
            if its.spells_initials(name):
                continue
            small = _small(own) if small is None else small
            if not small.issuperset(asked):
                told.update(asked)
                behind = begins(name)
                yield row, start + behind, name[behind:], not name.isupper()
        for match in abbreviations(sentence.text):
            name = match[0].casefold()
            if name in told or name in its.latin or its.means(name):
                continue
            if is_title(sentence.text):
                break
            spoken = (len(name) > _SPOKEN or name in TECHNICAL) and its.says(name)
            if not spoken and not its.spells(name):
                told.add(name)
                yield row, match.start(), match[0], False


def _registered(version: Version, other: Version) -> Mapping[int, list[tuple[int, int]]]:
    """Return where each sentence has names of registries that the other version has too, by whatever name."""
    theirs = {(v.kind, v.low) for one in other.said for v in one.values if v.kind in NAMED}
    found: dict[int, list[tuple[int, int]]] = {}
    for one in version.said:
        if any((value.kind, value.low) in theirs for value in one.values):
            found.setdefault(one.row, []).append((one.mention.start, one.end))
    return found


def _small(version: Version) -> frozenset[str]:
    """Return the words that a version writes in small letters too: they are no names."""
    return frozenset(
        word for s in version.sentences for word in WORD.findall(s.text) if word.islower()
    )
