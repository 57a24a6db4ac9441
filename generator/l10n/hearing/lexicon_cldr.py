"""The row of a language that has none of its own, made of CLDR's data.

Digits, separators and signs; the words of scales, of units of time and of months, where CLDR's
patterns give them as one word. No bounds and no number words.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from babel import Locale, UnknownLocaleError
from babel.units import format_unit

from generator.l10n.hearing.folding import fold
from generator.l10n.hearing.lexicon import Lexicon, Part, Phrase, Phrases
from generator.patterns import unicode_pattern

_WORDS = unicode_pattern(r"[\p{L}\p{M}]+")
_TIMES = ("second", "minute", "hour", "day", "week", "month", "year")
_COUNTS = (0, 1, 2, 3, 5, 11, 100)
"""They have all plural forms of CLDR's languages."""
_LEAST = 3
_PERCENT: dict[str, dict[str, str]] = {
    "hi": {"प्रतिशत": "percent", "फीसदी": "percent"},
    "as": {"শতাংশ": "percent"},
    "ur": {"فیصد": "percent"},
    "de": {"prozent": "percent"},
}
_MORE_SCALES: dict[str, dict[str, int]] = {
    "hi": {"हजार": 10**3, "लाख": 10**5, "करोड़": 10**7},
    "as": {"হাজাৰ": 10**3, "লাখ": 10**5, "লক্ষ": 10**5, "নিযুত": 10**6, "কোটি": 10**7},
    "ur": {"ہزار": 10**3, "لاکھ": 10**5, "ملین": 10**6, "کروڑ": 10**7, "بلین": 10**9},
}
"""What papers print and CLDR lacks."""
_CLASSES: dict[str, dict[str, str]] = {
    "as": {
        **dict.fromkeys(("জন", "জনা", "জনী", "গৰাকী"), "person"),
        **dict.fromkeys(("খন", "খনি", "খান", "টা", "টি", "ডাল", "পাত", "জোপা", "ঘৰ"), ""),
    }
}
"""What stands behind a number that counts, and what it counts: ৩জন, ৭২খন."""
_CASES: dict[str, dict[str, str]] = {
    "as": {"ৰ": "of", "ৰে": "of", "ক": "to", "ত": "in", "তে": "in", "ে": "emph", "ৰো": "of", "ও": "emph", "েই": "emph", "লৈ": "to", "কৈ": "emph"}
}  # fmt: skip
"""Endings of those."""
_SPACES = frozenset((" ", "\u00a0", "\u202f", "\u2009"))
_SIGNS: dict[Phrase, str] = {
    ("%",): "percent",
    ("$",): "usd",
    ("₹",): "inr",
    ("৳",): "bdt",
    ("€",): "eur",
    ("£",): "gbp",
}
_RANGES = frozenset(("-", "–"))


def lexicon_from_cldr(language: str) -> Lexicon:
    """Return the row of a language; one that CLDR does not know has digits and signs only."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        base = language.split("-", maxsplit=1)[0]
        if base != language:
            return lexicon_from_cldr(base)
        return _row({}, frozenset((".",)), frozenset((",",)))
    words: dict[str, tuple[Part, ...]] = {}
    for word, value in _months(locale):
        words[word] = (Part("month", word, Decimal(value)),)
    for word, name in _units(locale):
        words[word] = (Part("unit", word, name=name),)
    for word, scale in _scales(locale):
        words[word] = (Part("scale", word, Decimal(scale)),)
    words.update(_classes(locale.language))
    return _row(words, *_separators(locale))


def _classes(language: str) -> Iterable[tuple[str, tuple[Part, ...]]]:
    """Yield the classifiers of a language, each without an ending and with one."""
    for word, name in _CLASSES.get(language, {}).items():
        key = fold(word).text
        yield key, (Part("class", key, name=name),)
        for ending, case in _CASES.get(language, {}).items():
            parts = Part("class", key, name=name), Part("case", fold(ending).text, name=case)
            yield key + parts[1].key, parts


def _row(
    words: Mapping[str, tuple[Part, ...]], decimals: frozenset[str], groups: frozenset[str]
) -> Lexicon:
    def parts(word: str) -> tuple[Part, ...]:
        return words.get(word, ())

    return Lexicon(
        decimals=decimals,
        groups=groups - decimals,
        parts=parts,
        ranges=_RANGES,
        unit_phrases=Phrases(_SIGNS),
        currencies=Phrases(_SIGNS),
    )


def _separators(locale: Locale) -> tuple[frozenset[str], frozenset[str]]:
    decimals: set[str] = set()
    groups: set[str] = set()
    for symbols in locale.number_symbols.values():
        decimals.add(_one(symbols.get("decimal", ".")))
        groups.add(_one(symbols.get("group", ",")))
    systems = locale.other_numbering_systems  # type: ignore[attr-defined]  # the stubs are older
    own = locale.number_symbols.get(systems.get("native", "latn")) or {}
    if not own.get("decimal"):
        own = locale.number_symbols.get("latn") or {}
    if own:
        decimals -= {_one(own.get("group", ","))} - {_one(own.get("decimal", "."))}
    return frozenset(decimals), frozenset(groups)


def _one(sign: str) -> str:
    bare = sign.strip("\u200e\u200f\u061c") or sign
    return " " if bare in _SPACES else fold(bare).text


def _months(locale: Locale) -> Iterable[tuple[str, int]]:
    for context in ("format", "stand-alone"):
        for number, name in locale.months[context]["wide"].items():
            found = _word(name)
            if found:
                yield found, number


def _units(locale: Locale) -> Iterable[tuple[str, str]]:
    for name in _TIMES:
        for count in _COUNTS:
            found = _word(format_unit(count, name, length="long", locale=locale))
            if found:
                yield found, name
    yield from _PERCENT.get(locale.language, {}).items()


def _scales(locale: Locale) -> Iterable[tuple[str, int]]:
    for length in ("short", "long"):
        for rows in locale.compact_decimal_formats.get(length, {}).values():
            for size, row in rows.items():
                pattern = str(row.pattern)
                zeros = pattern.count("0")
                found = _word(pattern.replace("0", ""))
                if zeros and found:
                    yield found, int(size) // 10 ** (zeros - 1)

    for word, scale in _MORE_SCALES.get(locale.language, {}).items():
        yield fold(word).text, scale


def _word(text: str) -> str:
    """Return the only word of a text, folded; empty when it has none, several or a short one."""
    words = _WORDS.findall(fold(text).text)
    return words[0] if len(words) == 1 and len(words[0]) >= _LEAST else ""
