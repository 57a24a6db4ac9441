"""Names that no registry has, as an original and its translation write them: kept when the translation is accepted.

English has capitals to know a name by, and Bengali has none: what sounds as a name of the English text is that name.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache

from generator.checks.versions.sounds import consonants, sounds_like, sounds_of
from generator.content.readings import called_facts, word_of
from generator.l10n.called import called_in, may_be_name, may_be_surname, name_words
from generator.l10n.stems import bare
from generator.l10n.tables.name_words import DULL, MEANT
from generator.l10n.tokens import nfc, words
from generator.l10n.wording import wording_of
from generator.l10n.world import world
from generator.model.drift import NameForm
from generator.model.prose import Sentence
from generator.patterns import pattern

_SURE = 4
"""Consonants from which on a lone word is known by its sound."""
_VERB = pattern(nfc("(?:নো|নোর|বার|ছে|ছেন|লেন|বেন|তেন|নি)$"))
"""Ends a verb, which is no name whatever it sounds like."""
_DULL = frozenset(map(nfc, DULL))
Pair = tuple[str, str]
"""A word of a name in the original and in the translation."""


def names_written(
    original: Sequence[Sentence], translation: Sequence[Sentence], known: Iterable[NameForm]
) -> list[NameForm]:
    """Return the words of the names of an original, each with what the translation has for it, if that is known.

    `known` are the names of registries, of whose words none is told.
    """
    one, other = (_language(part) for part in (original, translation))
    names = list(_called(original, one))
    pair = _BESIDE.get(one, {}).get(other)
    beside = list(pair(original, translation)) if pair is not None else []
    names += [" ".join(own for own, _ in pairs) for pairs in beside]
    forms = {wording_of(own): wording_of(its) for pairs in beside for own, its in pairs}
    taken = {bare(word, one) for name in known for word in name.original.split()}
    found: dict[str, NameForm] = {}
    for name in sorted(names, key=lambda name: -len(name.split())):
        for fact in called_facts(name, one):
            word = word_of(fact)
            if bare(word, one) in taken:
                continue
            found.setdefault(bare(word, one), NameForm(fact, word, forms.get(word, "")))
    return list(found.values())


def _language(sentences: Sequence[Sentence]) -> str:
    return sentences[0].locale.partition("-")[0] if sentences else ""


def _called(sentences: Iterable[Sentence], language: str) -> Iterator[str]:
    for sentence in sentences:
        for one in called_in(sentence.text, language, sentence.heard):
            yield one.text


def _to_english(bengali: Sequence[Sentence], english: Sequence[Sentence]) -> Iterator[list[Pair]]:
    for pairs in _to_bengali(english, bengali):
        yield [(its, own) for own, its in pairs]


def _to_bengali(english: Sequence[Sentence], bengali: Sequence[Sentence]) -> Iterator[list[Pair]]:
    """Yield names of an English text, each word beside that of the Bengali text which sounds so or is known to be it."""
    rows = [words(nfc(sentence.text)) for sentence in bengali]
    for name in dict.fromkeys(_called(english, _language(english))):
        said = name_words(name, _language(english))
        for row in rows if said else ():
            runs = (row[at : at + len(said)] for at in range(len(row) - len(said) + 1))
            found = next((run for run in runs if _is_said(said, run, _language(bengali))), None)
            if found is not None:
                yield [(word, _stem(word, its)) for word, its in zip(said, found, strict=True)]
                break


def _is_said(english: Sequence[str], bengali: Sequence[str], language: str) -> bool:
    """Return True for words that are a name's; a lone one must have as many consonants as no other word is likely to share."""
    alone = len(english) == 1
    return all(
        (
            (may_be_name(its, language) and its not in _DULL)
            or (at > 0 and may_be_surname(its, language))
        )
        and _is_word(word.casefold(), its, alone=alone)
        for at, (word, its) in enumerate(zip(english, bengali, strict=True))
    )


def _is_word(english: str, bengali: str, *, alone: bool) -> bool:
    known = (*MEANT.get(english, ()), *_in_bengali().get(english, ()))
    if any(bengali.startswith(one) for one in known):
        return True
    sound = sounds_of(english)
    if (
        sound is None
        or _VERB.search(bengali)
        or (alone and len(consonants(bengali).partition(":")[0]) < _SURE)
    ):
        return False
    return any(sound.fullmatch(heard) for heard in sounds_like(bengali))


def _stem(english: str, bengali: str) -> str:
    """Return a word of a name without its ending, where the table has it so."""
    known = _in_bengali().get(english.casefold(), ())
    return next((one for one in known if bengali.startswith(one)), bengali)


@cache
def _in_bengali() -> Mapping[str, Sequence[str]]:
    """Return the world's names of one word by what English calls them."""
    found: dict[str, list[str]] = {}
    for name, said in world().items():
        for one in said:
            if " " not in name:
                found.setdefault(one.casefold(), []).append(name)
    return found


_BESIDE: Mapping[
    str, Mapping[str, Callable[[Sequence[Sentence], Sequence[Sentence]], Iterator[list[Pair]]]]
] = {
    "en": {"bn": _to_bengali},
    "bn": {"en": _to_english},
}
"""How names of an original are found in a translation."""
