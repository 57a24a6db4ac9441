"""Names that an English version has, of which the Bengali one has nothing that sounds so or means it.

People, companies, papers and towns that no registry knows, by their capitals. The other way round is `bengali_names`' matter.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.checks.versions.bengali import Bengali
from generator.checks.versions.english import English
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
    opens,
    tokens_of,
)
from generator.l10n.tables.name_words import COMMON, OF_HEADS, TECHNICAL
from generator.l10n.tables.place_kinds import KNOWN_KINDS, KNOWN_SIDES
from generator.l10n.world import countries

_OF = " of "
_PARTED, _TWO = 3, 2
"""The most words of two names of which one is of the other; and those of a name with what kind of place it is."""
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
        for start, name in _parts(sentence.text, names_of(sentence.text, sentence.heard)):
            tokens = [one.casefold() for one in tokens_of(name)]
            if any(a < start + len(name) and start < b for a, b in known.get(row, ())):
                continue  # by a registry it is the same
            if _is_elsewhere(tokens, own, its) and name not in told:
                told.add(name)
                yield row, start, name, True
                continue
            asked = [
                t for t in tokens if len(t) >= FEWEST and not COMMON & {t, t.removesuffix("s")}
            ]
            if not asked or told.intersection(asked):
                continue
            if len(tokens) > 1 and its.calls_otherwise(tokens[-2], tokens[-1]):
                told.update(asked)
                yield row, start, name, True
                continue
            if len(tokens) > 1 and _is_another(tokens, own, its):
                told.update(asked)
                yield row, start, name, True
                continue
            if all(sounds_of(one) is None for one in asked) or any(
                map(its.says, (*tokens, "".join(tokens)))
            ):
                continue
            if its.spells_initials(name) or its.calls_so(tokens[-1]):
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


def _parts(text: str, names: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield names, one *of* another as two: Konabari of Narayanganj, but Bank of America and the Times of India.

    A lone word that begins a sentence is none: residents of Konabari.
    """
    for start, name in names:
        one, of, other = name.partition(_OF)
        own, its = tokens_of(one), tokens_of(other)
        whole = not of or len(own) + len(its) > _PARTED or other.casefold() in countries()
        words = [token.casefold() for token in (*own, *its)]
        if whole or any(w in OF_HEADS or COMMON & {w, w.removesuffix("s")} for w in words):
            yield start, name
            continue
        if len(own) > 1 or not opens(text, start):
            yield start, one
        yield start + len(one) + len(of), other


def _is_elsewhere(tokens: Sequence[str], own: Version, its: Bengali) -> bool:
    """Return True for a place of which the other has one of another kind, or side, alone.

    Park Street, পার্ক সার্কাস; Uttar Dinajpur, দক্ষিণ দিনাজপুর.
    """
    if len(tokens) < _TWO:
        return False
    if tokens[-1] in KNOWN_KINDS:
        name, kind = tokens[-2], tokens[-1]
        found = frozenset() if its.says(kind) else its.kinds_beside(name, behind=True)
        others = [f"{name} {one}" for one in found]
    elif tokens[0] in KNOWN_SIDES:
        name, kind = tokens[1], tokens[0]
        found = its.kinds_beside(name, behind=False)
        others = [f"{one} {name}" for one in found]
    else:
        return False
    if not found or kind in found:
        return False
    text = " ".join(sentence.text for sentence in own.sentences).casefold()
    return not any(one in text for one in others)


def _is_another(tokens: Sequence[str], own: Version, its: Bengali) -> bool:
    """Return True for a person of whom the other has the surname alone, behind a given name that this version has not."""
    given = [token for token in tokens[:-1] if token not in COMMON]
    if all(sounds_of(one) is None for one in given):
        return False
    if any(its.says(one, whole=True) for one in given):
        return False
    others = set(its.others_called(tokens[-1]))
    if not others:
        return False
    theirs = English(own)
    return not any(map(theirs.sounds_so, others))


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
