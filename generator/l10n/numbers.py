"""Numbers as each language says them: grouping, scale words, percent, ranges, ordinals.

Sources: CLDR (through Babel) for grouping, symbols and plural categories; the scale words are
the tongue's, or CLDR's compact patterns. Every rounding here is half to even, as ICU's default.
"""

import re
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache

from babel import Locale
from babel.numbers import NumberPattern, parse_pattern

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

    Nothing is rounded. Negative numbers have the locale's minus sign.
    """
    locale, pattern, system = _grouping(language)
    text = pattern.apply(  # type: ignore[call-arg]  # the stubs are older than Babel
        value, locale, decimal_quantization=False, numbering_system=system
    )
    return language.digits(text)


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
    locale = language.babel
    pattern = str(locale.percent_formats[None].pattern).split(";")[0]
    text = speak_number(value, language)
    sign = locale.number_symbols.get(_system(language), {}).get("percentSign", "%")
    return re.sub(r"[#0,.]+", lambda _: text, pattern).replace("%", str(sign))


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
    category = str(language.babel.ordinal_form(value))
    ordinals = language.tongue.ordinals
    template = ordinals.get(category) or ordinals.get("other", "{n}.")
    return template.replace("{n}", number)


def plural_of(value: Decimal, language: Language) -> str:
    """Return CLDR's cardinal category of a number: one, other …"""
    return str(language.babel.plural_form(value))


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
    return found if found is not None else _cldr_scales(language.babel)


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
        word = _cldr_words(language.babel, power).get(plural_of(short, language), word)
    return f"{text} {word}"


@lru_cache(maxsize=64)
def _grouping(language: Language) -> tuple[Locale, NumberPattern, str]:
    tongue = language.tongue
    name = tongue.grouping.get(tongue.scale)
    locale = Locale.parse(name) if name else language.babel
    return locale, parse_pattern(locale.decimal_formats[None]), _system(language)


def _system(language: Language) -> str:
    """Return the numbering system whose separators stand between the page's digits."""
    systems = language.babel.other_numbering_systems  # type: ignore[attr-defined]  # old stubs
    system = str(systems.get("native", "latn"))
    known = language.native_digits and language.babel.number_symbols.get(system, {}).get("decimal")
    return system if known else "latn"


@lru_cache(maxsize=64)
def _cldr_scales(locale: Locale) -> tuple[Scale, ...]:
    """Return the scale words of CLDR's long compact patterns: `0 हज़ार` at 1000, `00 …` at 10000.

    A pattern's power less its zeros beyond the first is the power of its word.
    """
    found: dict[str, int] = {}
    for power, pattern in _long_formats(locale).get("other", {}).items():
        if word := _scale_word(pattern.pattern):
            found.setdefault(word, int(power) // 10 ** (pattern.pattern.count("0") - 1))
    return tuple(sorted(((scale, word) for word, scale in found.items()), reverse=True))


@lru_cache(maxsize=256)
def _cldr_words(locale: Locale, power: int) -> dict[str, str]:
    """Return the scale word at a power of ten by plural category: ملايين, but ٣٠٠ مليون."""
    formats = _long_formats(locale)
    found = {}
    for category, patterns in formats.items():
        pattern = patterns.get(str(power))
        if pattern is not None and (word := _scale_word(pattern.pattern)):
            found[str(category)] = word
    return found


def _long_formats(locale: Locale) -> dict[str, dict[str, NumberPattern]]:
    """Return the long compact patterns; a language that CLDR hardly knows has none."""
    formats = locale.compact_decimal_formats
    return dict(formats["long"]) if "long" in formats else {}


def _scale_word(pattern: str) -> str:
    bare = pattern.replace("0", "").replace("'", "").replace("\u00a0", " ")
    return " ".join(bare.split())
