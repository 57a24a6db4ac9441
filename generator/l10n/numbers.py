"""Numbers as each language says them: grouping, scale words, percent, ranges, ordinals.

Sources: CLDR for grouping, signs and plural categories; the scale words are the tongue's, or
CLDR's compact patterns. Every rounding here is half to even, as ICU's default.
"""

from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache

from generator.l10n.cldr import compact_scales, compact_words, excerpt_of
from generator.l10n.excerpt import Signs
from generator.l10n.language import Language
from generator.l10n.tongue import Scale

_DASH = "–"
_SIGNS = {
    "exact": "{n}",
    "about": "≈ {n}",
    "nearly": "≈ {n}",
    "just_over": "≳ {n}",
    "at_least": "≥ {n}",
    "more_than": "> {n}",
    "at_most": "≤ {n}",
    "less_than": "< {n}",
}
"""For a language whose row has no words for bounds: signs, which every reader knows."""
_LARGEST_OF_A_SUM = 10**7
"""A lakh crore is so many lakhs of crores: ২৪ লক্ষ ৭৭ হাজার কোটি."""


def speak_number(value: Decimal, language: Language) -> str:
    """Return a number in full, grouped as the house groups it, in the page's digits.

    Nothing is rounded. Negative numbers have a hyphen before them, as CLDR's patterns.
    """
    (size, further), signs = _grouping(language)
    whole, _, fraction = f"{abs(value).normalize():f}".partition(".")
    groups = []
    while len(whole) > size:
        groups.append(whole[-size:])
        whole, size = whole[:-size], further
    text = signs.group.join((whole, *reversed(groups)))
    if fraction:
        text += signs.decimal + fraction
    return language.digits(f"-{text}" if value.is_signed() else text)


def speak_scaled(value: Decimal, language: Language) -> str:
    """Return a number with a scale word where three digits or so say it exactly.

    350,000,000 is "350 million" and ৩৫ কোটি; 3,180,000 is "3.18 million" and ৩১.৮ লক্ষ;
    12,345,678 has no short exact form and stays in full. Thousands stay in full too, but where
    the language says a whole number of them in words: ৩০ হাজার. Such a language also says two
    decimals by their own scale: ১ কোটি ২ লক্ষ, not ১.০২ কোটি.
    """
    least = _scaled_from(language)
    if language.tongue.whole_thousands and abs(value) < least and value and not value % 1000:
        least = 1000
    for scale, word in scales_of(language):
        if scale < least:
            break
        if abs(value) >= scale:
            short = value / scale
            if short == short.quantize(Decimal("0.01")):
                if _reads_better_apart(short, scale, language):
                    return speak_compound(value, language)
                return _with_scale(short, scale, word, language)
            break
    return speak_number(value, language)


def _reads_better_apart(short: Decimal, scale: int, language: Language) -> bool:
    """Return True for 1.02 crore, which the press of lakhs prints in two scales: ১ কোটি ২ লক্ষ."""
    two_decimals = short != short.quantize(Decimal("0.1"))
    lakhs = language.tongue.whole_thousands and language.tongue.scale == "indian"
    return lakhs and two_decimals and scale <= _LARGEST_OF_A_SUM


def speak_compact(value: Decimal, language: Language) -> str:
    """Return a number rounded to two significant digits below a hundred of its scale.

    As CLDR's compact long form: 1,250 is "1.2 thousand" (half to even), 99,999 is ১ লাখ and
    never ১০০ হাজার, for what rounds up to the next scale is said in that. It rounds without a
    hedge: for axes and tables, not for prose.
    """
    steps: tuple[Scale, ...] = (*reversed(scales_of(language)),)
    scale, word = 1, ""
    for next_scale, next_word in steps:
        if abs(_two_digits(value, scale)) >= next_scale:
            scale, word = next_scale, next_word
    short = _two_digits(value, scale) / scale
    return _with_scale(short, scale, word, language)


def speak_ticks(values: Sequence[Decimal], language: Language) -> tuple[str, ...]:
    """Return the numbers of an axis, all on one scale: ০, ৫ লক্ষ, ১০ লক্ষ, ১৫ লক্ষ.

    The scale is the largest in which the largest is at least one and each has two decimals at most; thousands
    only where prose says them in words.
    """
    top, least = max(map(abs, values), default=Decimal(0)), _scaled_from(language)
    if language.tongue.whole_thousands and all(not value % 1000 for value in values):
        least = 1000
    for scale, word in scales_of(language):
        if least <= scale <= top and all(not (value * 100) % scale for value in values):
            return tuple(
                _with_scale(value / scale, scale, word, language)
                if value
                else speak_number(value, language)
                for value in values
            )
    return tuple(speak_number(value, language) for value in values)


def speak_compound(value: Decimal, language: Language) -> str:
    """Return a whole number by its scales, exactly: ১৮ হাজার ১৩৯, ১ কোটি ৪ লক্ষ.

    Where the house counts by thousands, and for anything but a whole number, it is in full.
    """
    if language.tongue.scale != "indian" or value != int(value) or abs(value) < 1000:
        return speak_number(value, language)
    sign, rest = ("-" if value < 0 else ""), abs(int(value))
    parts = []
    for scale, word in scales_of(language):
        if scale <= _LARGEST_OF_A_SUM:
            count, rest = divmod(rest, scale)
            if count:
                parts.append(f"{speak_compound(Decimal(count), language)} {word}")
    if rest:
        parts.append(speak_number(Decimal(rest), language))
    return sign + " ".join(parts)


def speak_percent(value: Decimal, language: Language) -> str:
    """Return a percentage with the sign, for tables: 69 is "69%", ৬৯%, ٪ where CLDR has it."""
    cldr = language.cldr
    signs = cldr.native if language.native_digits and cldr.native else cldr.latin
    text = speak_number(value, language)
    return cldr.percent.replace("{n}", text).replace("%", signs.percent)


def speak_range(low: Decimal, high: Decimal, language: Language) -> str:
    """Return a range of bare numbers with a dash (CLDR's range pattern): ৩–৫."""
    if low == high:
        return speak_number(low, language)
    return f"{speak_number(low, language)}{_DASH}{speak_number(high, language)}"


def speak_ordinal(value: int, language: Language) -> str:
    """Return an ordinal in digits: "1st", ১ম, ২য়, ১১তম (CLDR's ordinal categories).

    A language whose row has no ordinals gets the bare number with a full stop.
    """
    if value in language.tongue.ordinal_words:
        return language.tongue.ordinal_words[value]
    number = speak_number(Decimal(value), language)
    category = language.cldr.ordinal(value)
    ordinals = language.tongue.ordinals
    template = ordinals.get(category) or ordinals.get("other", "{n}.")
    return template.replace("{n}", number)


def plural_of(value: Decimal, language: Language) -> str:
    """Return CLDR's cardinal category of a number: one, other …"""
    return language.cldr.plural(value)


def round_about(value: Decimal) -> Decimal:
    """Return a value rounded to two significant digits, half to even, for a hedged form."""
    return _two_digits(value, 0).normalize() + 0


def bounded(text: str, bound: str, language: Language) -> str:
    """Return a quantity with the words of its bound; `{of}` in them is the genitive."""
    template = language.tongue.bounds.get(bound) or _SIGNS.get(bound, "{n}")
    if "{of}" in template:
        return template.replace("{of}", language.put(text, "of", "number"))
    return template.replace("{n}", text)


def between(low: str, high: str, language: Language) -> str:
    """Return two quantities as a range in words."""
    template = language.tongue.bounds.get("between", "{low} – {high}")
    return template.replace("{low}", low).replace("{high}", high)


def scales_of(language: Language) -> tuple[Scale, ...]:
    """Return the scales of the house, largest first; else those of CLDR's compact patterns."""
    tongue = language.tongue
    found = tongue.scales.get(tongue.scale)
    return found if found is not None else compact_scales(language.tag)


def _scaled_from(language: Language) -> int:
    tongue = language.tongue
    if tongue.scale in tongue.scaled_from:
        return tongue.scaled_from[tongue.scale]
    return min((scale for scale, _ in scales_of(language) if scale > 1000), default=10**6)


def _two_digits(value: Decimal, scale: int) -> Decimal:
    """Return the value with two significant digits, or to the whole scale where that is finer.

    A scale of 0 means two significant digits whatever the value.
    """
    if not value:
        return value
    step = Decimal(1).scaleb(value.adjusted() - 1)
    if scale:
        step = min(step, Decimal(scale))
    return (value / step).quantize(Decimal(1), rounding=ROUND_HALF_EVEN) * step


def _with_scale(short: Decimal, scale: int, word: str, language: Language) -> str:
    """Return the number and its scale word, in the plural that CLDR's patterns have for it."""
    text = speak_number(short.normalize() + 0, language)
    if not word:
        return text
    if language.tongue.scale not in language.tongue.scales:
        power = scale * 10 ** max(short.adjusted(), 0)
        word = compact_words(language.tag, power).get(plural_of(short, language), word)
    return f"{text} {word}"


@lru_cache(maxsize=64)
def _grouping(language: Language) -> tuple[tuple[int, int], Signs]:
    """Return the sizes of groups and the signs between them, of the house's locale or its own."""
    tongue = language.tongue
    cldr = excerpt_of(tongue.grouping.get(tongue.scale, language.tag))
    native = cldr.native if language.native_digits else None
    return cldr.groups, native or cldr.latin
