"""Two names of an English sentence that changed places in its translation: "Patna had 14 and Gaya 9", গয়ায় ১৪, পাটনায় ৯.

A translator orders a sentence as the language wants, and takes each name along with its number. So it is told where both sentences
have the same names and the same numbers, times or fates of people, one by one in turn, and tie them otherwise; and
where the places alone stand the wrong way round between "from" and "to".
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from generator.checks.claims.words.clause import has, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import FATES, is_concept, meaning
from generator.checks.versions.heard_names import Name, Spoken, is_said_by
from generator.l10n.capitals import WORD, abbreviations
from generator.l10n.tokens import Token, nfc, tokens
from generator.patterns import pattern

_TWO, _FEWEST = 2, 4
"""Names of which two may change places, and names and numbers in all that show it."""
_FROM = pattern(r"\b[Ff]rom $")
_WHERE = pattern(r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Oo]f|[Nn]ear|[Ff]or|[Tt]o) (?:the )?$")
_THENCE = nfc("থেকে")
_CLOCK = tuple(map(nfc, ("সময়", "ঘড়ি")))
"""Behind a place whose clock it is."""


class Place(Struct, frozen=True, order=True):
    """Where a name or what it is tied to stands in a sentence; `what` is the same in both languages."""

    at: int
    what: str
    is_name: bool


Changed = tuple[Name, Token]


def changed_places(spoken: Spoken, row: int, its: int) -> Iterator[Changed]:
    """Yield a name of a sentence with the word that stands in its place in the other."""
    met = _met(spoken, row, its, spoken.names[row])
    opens = _met(spoken, row, its, _opening(spoken, row))
    if len(met) + len(opens) < _TWO:
        return
    if _tells_who_says(spoken, row):
        if _all_met(spoken, row, met):
            yield from _told(_other_ties(*_by_place(spoken, row, met)), met)
        return  # who says so may stand at either end
    if (found := _from_another(spoken, row, its, met)) is not None:
        yield found
        return
    tied = (
        [Place(at, f"={n}", is_name=False) for n, (at, _) in enumerate(spoken.pairs(row, its))],
        [Place(at, f"={n}", is_name=False) for n, (_, at) in enumerate(spoken.pairs(row, its))],
    )
    happened = _happened(spoken, row, its)
    here = sorted([*tied[0], *(one for one, _ in happened), *(Place(n.start, n.text, is_name=True) for n, _ in met)])  # fmt: skip
    there = sorted([*tied[1], *(one for _, one in happened), *(Place(w.start, n.text, is_name=True) for n, w in met)])  # fmt: skip
    names = _exchanged(here, there) if len(here) >= _FEWEST else None
    if names is None and _all_met(spoken, row, met):
        every = [*opens, *met]
        names = (
            _other_ties(here, there)
            or _other_ties(_in_order(tied[0], every, 0), _in_order(tied[1], every, 1))
            or _other_ties(*_by_place(spoken, row, every))
        )
    yield from _told(names, [*opens, *met])


def _told(names: tuple[str, str] | None, met: Sequence[Changed]) -> Iterator[Changed]:
    words = {name.text: (name, word) for name, word in met}
    if names is not None:
        yield words[names[0]][0], words[names[1]][1]


def _in_order(tied: Sequence[Place], met: Sequence[Changed], of: int) -> list[Place]:
    """Return the names of a sentence (0), or what they are in the other (1), with what they may be tied to, in their order."""
    return sorted((*tied, *(Place(one[of].start, one[0].text, is_name=True) for one in met)))


def _by_place(spoken: Spoken, row: int, met: Sequence[Changed]) -> tuple[list[Place], list[Place]]:
    """Return the names of two sentences in their order, those where somebody is apart from the others: *in Malda* Dr Roy."""
    text = spoken.english.sentences[row].text
    where = {name.text for name, _ in met if _WHERE.search(text[: name.start])}
    return tuple(  # type: ignore[return-value]
        sorted(Place(one[of].start, one[0].text, is_name=one[0].text in where) for one in met)
        for of in (0, 1)
    )


def _opening(spoken: Spoken, row: int) -> list[Name]:
    """Return the first word of a sentence, which may be a name though no other sentence has it; nothing where it is one."""
    first = WORD.match(spoken.english.sentences[row].text)
    if first is None or any(name.start <= first.end() + 1 for name in spoken.names[row]):
        return []
    word = first[0].casefold()
    return [] if is_concept(meaning(word, spoken.english.locale)) else [Name(0, word, (word,))]


def _tells_who_says(spoken: Spoken, row: int) -> bool:
    """Return True for a sentence with a word of saying: who says so may stand at either end of it."""
    sentence = spoken.english.sentences[row]
    cues = cues_of(sentence.locale)
    return has(words_of(sentence.text), (*cues.attributed, *cues.claimed))


def _met(spoken: Spoken, row: int, its: int, names: Sequence[Name]) -> list[Changed]:
    """Return names of a sentence, each with the one word of the other that it is."""
    found: list[Changed] = []
    wholes: set[tuple[str, ...]] = set()
    for name in names:
        if not spoken.is_name(name) or name.whole in wholes:
            continue
        words = [w for w in spoken.words[its] if is_said_by(name.text, w.text)]
        if len(words) == 1 and not _is_clock(spoken, its, words[0]):
            found.append((name, words[0]))
            wholes.add(name.whole)
    places = [word.start for _, word in found]
    return [one for one in found if places.count(one[1].start) == 1]


def _is_clock(spoken: Spoken, its: int, word: Token) -> bool:
    behind = [one for one in spoken.words[its] if one.start > word.start][:1]
    return any(one.text.startswith(_CLOCK) for one in behind)


def _all_met(spoken: Spoken, row: int, met: Sequence[Changed]) -> bool:
    """Return True where a sentence has no name besides."""
    wholes = {name.whole for name, _ in met}
    text = spoken.english.sentences[row].text
    return all(name.whole in wholes for name in spoken.names[row]) and not any(abbreviations(text))


def _happened(spoken: Spoken, row: int, its: int) -> list[tuple[Place, Place]]:
    """Return what became of people where both sentences say it once."""
    here, there = (
        _concepts(version.sentences[at].text, version.locale)
        for version, at in ((spoken.english, row), (spoken.bengali, its))
    )
    return [
        (Place(here[what], what, is_name=False), Place(there[what], what, is_name=False))
        for what in here.keys() & there.keys()
    ]


def _concepts(text: str, locale: str) -> Mapping[str, int]:
    found: dict[str, list[int]] = {}
    for word in tokens(text):
        meant = meaning(nfc(word.text).casefold(), locale)
        if meant in FATES:
            found.setdefault(meant, []).append(word.start)
    return {what: places[0] for what, places in found.items() if len(places) == 1}


def _exchanged(here: Sequence[Place], there: Sequence[Place]) -> tuple[str, str] | None:
    """Return two names that alone stand in each other's place, with something else between."""
    unlike = [at for at, (a, b) in enumerate(zip(here, there, strict=True)) if a.what != b.what]
    if len(unlike) != _TWO:
        return None
    first, last = unlike
    names = here[first].is_name and here[last].is_name
    same = here[first].what == there[last].what and here[last].what == there[first].what
    parted = any(not one.is_name for one in here[first:last])
    return (here[first].what, here[last].what) if names and same and parted else None


def _other_ties(here: Sequence[Place], there: Sequence[Place]) -> tuple[str, str] | None:
    """Return two names where each sentence has name and number in turn, and they are not tied to the same."""
    one, other = _ties(here), _ties(there)
    if one is None or other is None:
        return None
    unlike = [name for name in one if one[name] != other.get(name)]
    return (unlike[0], unlike[1]) if len(unlike) == _TWO else None


def _ties(places: Sequence[Place]) -> Mapping[str, str] | None:
    if len(places) % 2 or any(a.is_name == b.is_name for a, b in pairwise(places)):
        return None
    pairs = zip(places[::2], places[1::2], strict=True)
    return dict((a.what, b.what) if a.is_name else (b.what, a.what) for a, b in pairs)


def _from_another(spoken: Spoken, row: int, its: int, met: Sequence[Changed]) -> Changed | None:
    """Return the name behind "from" where another of the sentence stands before থেকে, and it does not."""
    text = spoken.english.sentences[row].text
    since = [one for one in met if _FROM.search(text[: one[0].start])]
    words = spoken.words[its]
    thence = {a.start for a, b in pairwise(words) if b.text == _THENCE}
    if len(since) != 1 or since[0][1].start in thence or len(thence) != 1:
        return None
    other = next((word for _, word in met if word.start in thence), None)
    return (since[0][0], other) if other is not None else None
