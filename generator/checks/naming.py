"""Names of the registry in another writing: ফেইসবুক beside ফেসবুক, "Whats App" beside WhatsApp.

A name is compared whole, never a word of it: another person has the same first name. What stands in
somebody's own words, in an address or in the title of a source is left; so is what the table of house
style knows.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, field

from generator.checks.addressed import is_handled
from generator.checks.name_slips import (
    JOIN,
    apart,
    is_cut_otherwise,
    is_joined,
    is_slip,
    split_name,
)
from generator.checks.voices import is_somebody_s, with_voices
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.language import language_of_setting
from generator.l10n.style import style_of
from generator.l10n.variants import VARIANTS, Variants
from generator.model.prose import SOURCE, Sentence
from generator.model.registry import Named, Registry
from generator.model.site import Site
from generator.model.text import plain_of
from generator.patterns import pattern
from generator.saying import say

_ALL_IN_ALL = 5
"""The most words of a name that is looked for."""
_HELP = (
    'write "{right}", or add "{written}" to the spellings in content/registry/style.yaml',
    'write "{right}"; with "{written}: {right}" in the spellings of content/registry/style.yaml khobor check --fix writes it',
)
_PLAIN = pattern(r"[^\W_]+(?:[ -][^\W_]+)*")
_MARKS = "\u0981-\u0983\u09bc-\u09cd\u09d7\u200c\u200d"
_SIGNS = pattern(f"[{_MARKS}]")
_BEGIN = 4
"""By how many letters of its key it is seen whether a name begins here; no key of a name is shorter."""
_TITLES = ("title", SOURCE)
_MOST_DULL = 50_000
"""Words and pairs that are remembered at most."""
_Stretch = tuple[re.Match[str], tuple[str, ...], list[str | None]]


class Names(Struct, frozen=True):
    """The names of a language: by the key of each, and all of them as they are written."""

    by_key: Mapping[str, str]
    written: frozenset[str]
    begin: Mapping[str, int]
    """How keys begin, each with the length of the longest that does: where no word begins so, no name does."""
    begins: frozenset[str]
    """The same at every length: what more than one word may go on from."""
    kept: frozenset[str]
    """Words that the table of house style knows."""
    joined: Mapping[str, str]
    """Words for which that table has one, apart and in small letters."""
    people: frozenset[str]
    """Names that another may have who spells it otherwise: what is near them is told, never mended."""


class Spelt(Struct, frozen=True):
    """How names are spelt in a locale; `dull` are words and pairs of words that were met and begin no name."""

    names: Names
    variants: Variants
    dull: set[str] = field(default_factory=set)


def check_names(content: Content, spelt: Mapping[str, Spelt]) -> Iterator[Diagnostic]:
    """Yield each name of the registry that a text writes in another way, with what the registry has."""
    for code, known in spelt.items():
        for record, sentences in content.prose.items():
            written = (*sentences, *content.labels.get(record, ()))
            own = (s for s in written if s.locale == code and s.field not in _TITLES)
            yield from check_sentences(record, own, known.names, known.variants, known.dull)


def spelt_of(site: Site, registry: Registry) -> dict[str, Spelt]:
    """Return how names are spelt in each locale, worked out once for all texts."""
    found: dict[str, Spelt] = {}
    for setting in site.locales:
        base = language_of_setting(setting).base
        variants = VARIANTS.get(base)
        if variants is not None:
            names = names_of(registry, setting.code, base, variants)
            if names.by_key:
                found[setting.code] = Spelt(names, variants)
    return found


def names_of(registry: Registry, locale: str, base: str, variants: Variants) -> Names:
    """Return the names of the registry in a locale.

    Two names with one key are each right; a name with signs in it (gov.uk) is not looked for.
    """
    tables = (registry.services, registry.people, registry.places, registry.publishers)
    proper = {name for table in tables for name in _written(table, locale)}
    written = proper | set(_written(registry.topics, locale))
    by_key: dict[str, set[str]] = defaultdict(set)
    for name in written:
        words = split_name(name)
        if _PLAIN.fullmatch(_SIGNS.sub("", name)) and len(words) <= _ALL_IN_ALL:
            key = variants.key("".join(words))
            if variants.is_long(key):
                by_key[key].add(name)
    own = [style for code, style in registry.styles if code == locale]
    house = style_of(base, own).spellings
    kept = {word for style in own for pair in style.spellings for word in pair}
    kept |= {wrong for wrong, _ in house}
    single = {
        key: min(names) for key, names in by_key.items() if len(names) == 1 and names <= proper
    }
    begin: dict[str, int] = {}
    for key, length in ((key, length) for key in single for length in range(1, _BEGIN + 1)):
        begin[key[:length]] = max(begin.get(key[:length], 0), len(key))
    begins = frozenset(key[:length] for key in single for length in range(len(key) + 1))
    return Names(
        by_key=single,
        written=frozenset(written),
        begin=begin,
        begins=begins,
        kept=frozenset(word.casefold() for word in kept),
        joined={apart(wrong): right for style in own for wrong, right in style.spellings},
        people=frozenset(_written(registry.people, locale)),
    )


def check_sentences(
    record: str,
    sentences: Iterable[Sentence],
    names: Names,
    variants: Variants,
    dull: set[str],
) -> Iterator[Diagnostic]:
    """Yield each name of these sentences that is written otherwise than it is.

    `dull` are words, and two words beside each other, with which no name begins; those that are met are added.
    """
    if len(dull) > _MOST_DULL:
        dull.clear()
    own = list(sentences)
    voices: list[bool] = []
    for number, sentence in enumerate(own):
        text = sentence.text
        said = variants.word.findall(text)
        if dull.issuperset(said):
            continue
        words: list[re.Match[str]] = []
        behind = 0
        for at, first in enumerate(said):
            beside = f"{first} {''.join(said[at + 1 : at + 2])}"
            if first in dull or beside in dull:
                continue
            if not _may_begin(first, names, variants):
                dull.add(first)
                continue
            if not _may_go_on(said[at : at + 2], names, variants):
                dull.add(beside)
                continue
            words = words or list(variants.word.finditer(text))
            word = words[at]
            if word.start() < behind:
                continue
            found = _variant(text, words, at, names, variants)
            if found is None:
                continue
            written, right = found
            start, behind = word.start(), word.start() + len(written)
            voices = voices or [inside for _, inside in with_voices(own)]  # few texts ask for them
            if is_somebody_s(sentence, start, inside=voices[number]) or is_handled(
                text, start, behind
            ):
                continue
            yield diagnostic(
                "name-variant",
                sentence.span(start),
                say('the registry writes "{right}", not "{written}"', right=right, written=written),
                help=say(_HELP[is_joined(written, right)], right=right, written=written),
                record=record,
                fix=sentence.fix(start, written, right)
                if _is_sure(written, right, names)
                else None,
            )


def _is_sure(written: str, right: str, names: Names) -> bool:
    """Return False for another person's name, and for two words of which the house has not said that they are it."""
    is_whole = not is_joined(written, right) or names.joined.get(apart(written)) == right
    return is_whole and right not in names.people


def _may_begin(word: str, names: Names, variants: Variants) -> bool:
    """Return True for a word with which a name may begin; in small letters only one that is all of it.

    The last letter of a key may be another, or none, when a word follows.
    """
    key = variants.key(word)
    if variants.cased and not word[0].isupper():
        return key in names.by_key
    if key[:_BEGIN] not in names.begin:
        return False
    return key[:-1] in names.begins or any(
        variants.key(case) in names.by_key for case in variants.cases(word)
    )


def _may_go_on(said: Sequence[str], names: Names, variants: Variants) -> bool:
    """Return True for words of which the first, or both together, may be a name or begin one."""
    before = ""
    for word in said:
        if any(variants.key(before + case) in names.by_key for case in variants.cases(word)):
            return True
        before += word
    return len(said) > 1 and variants.key(before)[:-1] in names.begins


def _variant(
    text: str, words: Sequence[re.Match[str]], at: int, names: Names, variants: Variants
) -> tuple[str, str] | None:
    """Return what is written here for a name, without its ending, and the name; None for anything else.

    Of several stretches that begin here the longest decides.
    """
    start = words[at].start()
    for last, cases, rights in reversed(_stretches(text, words, at, names, variants)):
        if any(text[start : last.start() + len(case)] in names.written for case in cases):
            return None
        case, right = next((c, r) for c, r in zip(cases, rights, strict=True) if r is not None)
        written = text[start : last.start() + len(case)]
        if _is_right(text, start, written, names) or _is_kept(written, names):
            return None
        if not variants.is_loan(right) and is_cut_otherwise(written, right):
            continue
        if not variants.cased or is_slip(written, right):
            return written, right
    return None


def _stretches(
    text: str, words: Sequence[re.Match[str]], at: int, names: Names, variants: Variants
) -> list[_Stretch]:
    """Return the stretches that begin with a word and have the key of a name: the last word of each, its
    cases, and the name with each of them, if any.
    """
    longest = names.begin[variants.key(words[at][0])[:_BEGIN]]
    found: list[_Stretch] = []
    joined, end = "", -1
    for word in words[at : at + _ALL_IN_ALL + 1]:
        if joined and text[end : word.start()] not in JOIN:
            break
        before, joined, end = joined, joined + word[0], word.end()
        key = variants.key(joined)
        if key[:_BEGIN] not in names.begin:
            break
        cases = variants.cases(word[0])
        rights = [names.by_key.get(variants.key(before + case)) for case in cases]
        if any(rights):
            found.append((word, cases, rights))
        if key[:-1] not in names.begins or len(key) >= longest:
            break
    return found


def _is_kept(written: str, names: Names) -> bool:
    said = written.casefold()
    return said in names.kept or not names.kept.isdisjoint(split_name(said))


def _is_right(text: str, start: int, written: str, names: Names) -> bool:
    """Return True where a name of the registry, any of them, is written as it is."""
    for name in names.written:
        if text.startswith(name, start) and len(name) >= len(written):
            return True
        if written in name:
            found = text.find(name, max(0, start - len(name)))
            if 0 <= found <= start < found + len(name):
                return True
    return False


def _written(table: Mapping[str, Named], locale: str) -> Iterator[str]:
    """Yield the names of a table, and what stands of each before a bracket."""
    for entry in table.values():
        phrase = entry.name.phrase(locale)
        if phrase is not None:
            name = plain_of(phrase).strip()
            yield name
            if " (" in name:
                yield name.partition(" (")[0].strip()
