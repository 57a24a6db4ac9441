"""Places of which a sentence says that something was in them: *in* Mumbai, পুরুলিয়া*য়*, বাঁকুড়া*র শিবিরে*, in the next district."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from generator.checks.claims.words import places_bn as bn
from generator.checks.claims.words import places_en as en
from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import is_concept, meaning
from generator.l10n.capitals import is_title
from generator.l10n.language import language_of_tag
from generator.l10n.tables.districts import held, wholes
from generator.l10n.tables.name_words import CALLED
from generator.l10n.tables.place_kinds import KNOWN_KINDS
from generator.l10n.tables.world_names import PLACES
from generator.l10n.tokens import nfc, tokens

_MOST = 3
"""Words of a name."""
_LONGER = 2
"""Letters of such a name before that, at the least."""


_NOWHERE: tuple[tuple[str, ...], bool] = ((), False)
UNPLACED = ("?",)
"""The code of what holds a place outside the countries whose towns a table has."""


class Placed(Struct, frozen=True):
    """A place of a sentence: its name, where it stands, and the codes of what holds it; none where no table has it.

    `whole` are states and countries; `beside` is one without a name: the next district. `owns` is one of which it is
    only said what it has, which tells of a time, and of no number: Mumbai's trains.
    """

    name: str
    start: int
    end: int
    codes: tuple[str, ...] = ()
    whole: bool = False
    beside: bool = False
    owns: bool = False


def places_in(text: str, locale: str) -> tuple[Placed, ...]:
    """Return the places in which a sentence says that something was, in their order."""
    language = locale.partition("-")[0]
    find = _FINDERS.get(language)
    return tuple(sorted(find(text, locale), key=lambda one: one.start)) if find else ()


def codes_of(name: str, locale: str) -> tuple[str, ...]:
    """Return the codes of what holds a place of the tables; none for another."""
    found = _known_of(locale).get(name)
    return found[0] if found else ()


def _known_of(locale: str) -> Mapping[str, tuple[tuple[str, ...], bool]]:
    return _known(locale.partition("-")[0])


@lru_cache(maxsize=4)
def _known(language: str) -> Mapping[str, tuple[tuple[str, ...], bool]]:
    """Return the places of the tables, with the codes of what holds each, and whether it is a state or a country."""
    names = _WORLD.get(language, frozenset[str]())
    found: dict[str, tuple[tuple[str, ...], bool]] = dict.fromkeys(names, (UNPLACED, False))
    countries = language_of_tag(language).cldr.countries()
    found |= {nfc(name): ((code,), True) for code, name in countries.items() if len(code) == 2}
    found |= {
        nfc(name): ((code,), True)
        for code, called in CALLED.items()
        for name in called.get(language, ())
    }
    found |= {name: (codes, name in wholes()) for name, codes in held(language).items()}
    return found


def _english(text: str, locale: str) -> Iterator[Placed]:
    for match in (*en.UNNAMED.finditer(text), *en.ELSEWHERE.finditer(text)):
        yield Placed(match[0], match.start(), match.end(), beside=True)
    title = is_title(text)
    known, weekdays = _known_of(locale), cues_of(locale).weekdays
    for finder in (en.IN, en.WITHIN, en.OPENS, en.LABEL, en.OWNS, en.DOES):
        for match in finder.finditer(text):
            if match[0][:7].casefold() == "at the " and finder is en.IN:
                continue  # at the Howrah police station
            if holds(words_of(text[: match.start()])[-1:], en.SPEAKS):
                continue
            start, end, named = match.start(2), match.end(2), en.OWN.sub("", match[2]).split(" ")
            if name := _longest(named, known):
                yield Placed(name, start, end, *known[name], owns=finder in (en.OWNS, en.DOES))
                continue
            first, last = named[0].casefold(), named[-1].casefold()
            plain = match[1].casefold() in en.PLAINLY and not title and match[2] == " ".join(named)
            plain = plain and named[0][-1:].islower() and first not in weekdays
            if plain and first not in en.NUMBERED and last not in KNOWN_KINDS:
                yield Placed(match[2], start, end)


def _longest(named: list[str], known: Mapping[str, object]) -> str:
    """Return the first place of the tables that a run of words names, the longest; empty where it names none."""
    runs = (
        " ".join(named[at:end]) for at in range(len(named)) for end in range(len(named), at, -1)
    )
    return next((one for one in runs if one in known), "")


def _bengali(text: str, locale: str) -> Iterator[Placed]:
    known, found = _known_of(locale), tokens(text)
    for at, word in enumerate(found):
        behind = found[at + 1].text if at + 1 < len(found) else ""
        if word.text == bn.ASIDE:
            yield Placed(word.text, word.start, word.end, beside=True)
        if word.text in bn.BESIDE and _is_kind(behind, bn.HERE):
            yield Placed(word.text, word.start, found[at + 1].end, beside=True)
            continue
        heads = [text[found[n].start : word.start] for n in range(max(0, at + 1 - _MOST), at + 1)]
        there = [one for head in heads if (one := _stem_of(head, word.text, behind, known))]
        if there:
            yield Placed(there[0], word.start, word.end, *known[there[0]])
        elif name := _like(word.text, behind, locale, opens=at == 0):
            yield Placed(name, word.start, word.end)
        elif text[word.end : word.end + 1] == ":" and word.text in known and at < _MOST:
            yield Placed(word.text, word.start, word.end, *known[word.text])
        elif not text[: word.start].strip() or text[: word.start].rstrip()[-1:] in ",;:—–":
            owns = [one for end in bn.OF if word.text.endswith(end) and (one := word.text[: -len(end)]) in known]  # fmt: skip
            if owns and not behind.startswith(bn.CLOCK):
                yield Placed(owns[0], word.start, word.end, *known[owns[0]], owns=True)
            elif known.get(word.text, _NOWHERE)[1] and bn.DOES.search(text, word.end):
                yield Placed(word.text, word.start, word.end, *known[word.text], owns=True)


def _stem_of(head: str, word: str, behind: str, known: Mapping[str, object]) -> str:
    """Return the name of a place in the case in which something is there; empty for other words."""
    for end in bn.HERE:
        if word.endswith(end):
            stem = head + word[: -len(end)]
            for one in (stem, stem.removesuffix("ঙ") + "ং"):
                if one in known:
                    return one
    if head + word in known and (_is_kind(behind, (*bn.HERE, *bn.OF)) or behind in bn.NEAR):
        return head + word
    for end in bn.OF if behind.endswith(bn.HERE) and not behind.startswith(bn.CLOCK) else ():
        if word.endswith(end) and head + word[: -len(end)] in known:
            return head + word[: -len(end)]
    return ""


def _is_kind(word: str, ends: tuple[str, ...]) -> bool:
    """Return True for a word of a district, a town and the like with one of some endings."""
    return any(word.startswith(kind) and word[len(kind) :] in ends for kind in bn.KINDS)


def _like(word: str, behind: str, locale: str, *, opens: bool) -> str:
    """Return what is formed as the name of a village or a town where something is there, or stands before "block"; empty for others."""
    stem = next((word[: -len(end)] for end in bn.HERE if opens and word.endswith(end)), "")
    if any(stem.endswith(end) and len(stem) - len(end) >= _LONGER for end in bn.LIKE):
        return "" if stem in bn.NONE else stem
    if not any(behind.startswith(kind) and behind[len(kind) :] in bn.HERE for kind in bn.UNITS):
        return ""
    meant = meaning(word, locale)
    plain = bool(meant) and not is_concept(meant) and word not in bn.NONE
    return word if plain and not word.endswith(bn.DESCRIBING) else ""


_WORLD: Mapping[str, frozenset[str]] = {
    "bn": frozenset(map(nfc, PLACES)),
    "en": frozenset(one.title() for said in PLACES.values() for one in said),
}
_FINDERS: Mapping[str, Callable[[str, str], Iterator[Placed]]] = {"bn": _bengali, "en": _english}
