"""Names that an English version has, of which the Bengali one has nothing that sounds so or means it.

People, companies, papers and towns that no registry knows, by their capitals. The other way round is `bengali_names`' matter.
"""

from collections.abc import Iterator, Mapping

from generator.checks.versions.bengali import Bengali
from generator.checks.versions.sounds import sounds_of
from generator.checks.versions.texts import Version
from generator.checks.versions.values import NAMED
from generator.l10n.tables.name_words import BEFORE, COMMON, SPELT_OUT, TECHNICAL
from generator.model.prose import Sentence
from generator.patterns import pattern

_NAME = pattern(
    r"(?<![\w.@/#-])[A-Z][\w’'-]*[a-z](?!\w)(?:[ -](?:(?:of|de|van|von|der|al|bin|ibn|la) )?[A-Z][\w’'-]*[a-z](?!\w))*"
)
_WORD = pattern(r"[A-Za-z\u00c0-\u017f]+")
_SHORT = pattern(r"(?<![\w.@/#-])[A-Z]{2,5}(?=s?(?![\w-]))")
_ROMAN = pattern("[IVX]{1,6}")
"""Class VII, the Pope's XIV: numbers."""
_ABBREVIATED = pattern("[A-Z]{2,}s?")
_POSSESSIVE = pattern(r"[’']s?$")
_CLOCK_OF = frozenset((" in ", " "))
"""Between a clock time and the place whose clock it is."""
_OPENERS = frozenset("“‘\"'([:–—-")
_FEWEST = 3
"""Letters of a word that a name is known by."""
_SPOKEN = 3
"""Letters from which on an abbreviation may be spoken as a word: NASA."""
_TITLE = 0.6
"""The part of a sentence's words with capitals from which on it is a title."""


def lost_in_bengali(own: Version, other: Version) -> Iterator[tuple[int, int, str, bool]]:
    """Yield names of an English version that the Bengali one lacks: row, place, name, and whether it is surely one."""
    its = Bengali(other)
    told: set[str] = set()
    small: frozenset[str] | None = None
    known = _registered(own, other)
    for row, sentence in enumerate(own.sentences):
        if sentence.text[1:].islower():
            continue  # a capital at the beginning is no name
        for start, name in _names(sentence):
            tokens = [one.casefold() for one in _tokens(name)]
            asked = [
                t for t in tokens if len(t) >= _FEWEST and not COMMON & {t, t.removesuffix("s")}
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
                begins = _begins(name)
                yield row, start + begins, name[begins:], not name.isupper()
        for match in _SHORT.finditer(sentence.text):
            name = match[0].casefold()
            if (
                _ROMAN.fullmatch(match[0])
                or name in SPELT_OUT
                or name in told
                or name in its.latin
                or its.means(name)
            ):
                continue
            if _is_title(sentence.text):
                break
            spoken = (len(name) > _SPOKEN or name in TECHNICAL) and its.says(name)
            if not spoken and not its.spells(name):
                told.add(name)
                yield row, match.start(), match[0], False


def _begins(name: str) -> int:
    """Return where a name begins behind words that are said by their meaning: State Minister *Palak*, but Bank of America."""
    at = 0
    while (word := _WORD.match(name, at)) and word[0].casefold() in BEFORE:
        rest = name[word.end() :].lstrip(" -")
        if not rest[:1].isupper():
            break
        at = len(name) - len(rest)
    return at


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
        word for s in version.sentences for word in _WORD.findall(s.text) if word.islower()
    )


def _is_title(text: str) -> bool:
    """Return True for a sentence with as many capitals as a title."""
    written = _WORD.findall(text)
    capitals = sum(word[0].isupper() for word in written)
    return bool(capitals > _TITLE * len(written) > _TITLE * _FEWEST)


def _names(sentence: Sentence) -> Iterator[tuple[int, str]]:
    """Yield the runs of words with capitals; what only begins a sentence or a quotation is none."""
    text = sentence.text
    found = list(_NAME.finditer(text))
    if not found or _is_title(text):
        return
    for match in found:
        if any(h.start < match.end() and match.start() < h.end for h in sentence.heard):
            continue  # Australian dollars
        if any(
            h.kind == "clock" and text[h.end : match.start()] in _CLOCK_OF for h in sentence.heard
        ):
            continue  # 4.45 am in Toronto
        before = text[: match.start()].rstrip()
        opens = not before or before[-1] in _OPENERS or text[match.start() - 1] in _OPENERS
        if opens and len(_tokens(match[0])) <= 1:
            continue
        yield match.start(), _POSSESSIVE.sub("", match[0])


def _tokens(name: str) -> list[str]:
    found = (_POSSESSIVE.sub("", one) for one in name.replace("-", " ").split())
    return [one for one in found if one[:1].isupper() and not _ABBREVIATED.fullmatch(one)]
