"""Numbers as each language says them: grouping, scale words, bounds, units.

Sources: CLDR (through Babel) for grouping and plural categories; the scale words হাজার, লক্ষ,
কোটি and million, billion as newsrooms of the language print them. Rounding is half to even.
"""

from decimal import ROUND_HALF_EVEN, Decimal

from babel import Locale
from babel.numbers import format_decimal

from generator.l10n.language import Language
from generator.model.incident import Amount
from generator.model.registry import Unit

_WESTERN = Locale("en")
_SCALES: dict[str, tuple[tuple[int, str], ...]] = {
    "bn": ((10**12, "লক্ষ কোটি"), (10**7, "কোটি"), (10**5, "লক্ষ")),
    "en": ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")),
}
_HOUSE_SCALES: dict[tuple[str, str], tuple[tuple[int, str], ...]] = {
    ("bn", "dhaka"): ((10**12, "লাখ কোটি"), (10**7, "কোটি"), (10**5, "লাখ")),
    ("en", "indian"): ((10**12, "lakh crore"), (10**7, "crore"), (10**5, "lakh")),
}
_BOUNDS: dict[str, dict[str, str]] = {
    "bn": {
        "exact": "{n}",
        "about": "প্রায় {n}",
        "at_least": "অন্তত {n}",
        "at_most": "সর্বাধিক {n}",
    },
    "en": {
        "exact": "{n}",
        "about": "about {n}",
        "at_least": "at least {n}",
        "at_most": "at most {n}",
    },
}
_APART = ("জন",)
_BETWEEN = {"bn": "{low} থেকে {high}", "en": "{low} to {high}"}
_OUTPUT = {"exact": "{n}", "about": "≈ {n}", "at_least": "≥ {n}", "at_most": "≤ {n}"}


def speak_number(value: Decimal, language: Language) -> str:
    """Return a number in full, grouped as CLDR groups it, in the language's digits.

    English that counts in millions also groups by thousands, whatever its country: "400,000"
    beside "10.2 million"; the house style `indian` groups by lakh and crore.
    """
    locale = language.babel
    if language.base == "en" and language.house != "indian":
        locale = _WESTERN
    return language.digits(
        format_decimal(value, format=None, locale=locale, decimal_quantization=False)
    )


def speak_scaled(value: Decimal, language: Language) -> str:
    """Return a number with a scale word where three digits or fewer say it exactly.

    350,000,000 is "350 million" and ৩৫ কোটি; 3,180,000 is "3.18 million" and ৩১.৮ লক্ষ;
    12,345,678 has no short exact form and stays in full.
    """
    for scale, word in _scales(language):
        if abs(value) >= scale:
            short = value / scale
            if short == short.quantize(Decimal("0.01")):
                return f"{speak_number(short.normalize() + 0, language)} {word}"
            break
    return speak_number(value, language)


def round_about(value: Decimal) -> Decimal:
    """Return a value rounded to two significant digits, half to even, for a hedged form."""
    if not value:
        return value
    step = Decimal(1).scaleb(value.adjusted() - 1)
    return (value / step).quantize(Decimal(1), rounding=ROUND_HALF_EVEN) * step


def speak_amount(amount: Amount, unit: Unit | None, language: Language, form: str = "") -> str:
    """Return a figure in a form: with bound and unit, `exact`, `about` or `digits`.

    `digits` is the bare number in full; `exact` drops the bound's word; `about` rounds to two
    significant digits and hedges.
    """
    if form == "digits":
        low = speak_number(amount.value, language)
        return f"{low}–{speak_number(amount.high, language)}" if amount.high is not None else low
    if amount.high is not None:
        low, high = speak_scaled(amount.value, language), speak_scaled(amount.high, language)
        low = _drop_shared_word(low, high)
        words = _BETWEEN.get(language.base, _BETWEEN["en"])
        return with_unit(words.format(low=low, high=high), amount.high, unit, language)
    value, bound = amount.value, amount.bound
    if form == "about":
        value, bound = round_about(value), "about"
    if form == "exact":
        bound = "exact"
    number = with_unit(speak_scaled(value, language), value, unit, language)
    return _BOUNDS.get(language.base, _OUTPUT)[bound].format(n=number)


def with_unit(number: str, value: Decimal, unit: Unit | None, language: Language) -> str:
    """Return a spoken number joined to its unit's word, with the classifier where one belongs.

    The Bengali টি and টা are attached to a numeral (১৪টি দেশ), জন stands apart (৩ জন মানুষ);
    after a scale word a classifier is left out, as newsrooms print it (৩৫ কোটি ব্যবহারকারী).
    """
    if unit is None:
        return number
    words = dict(unit.words).get(language.code) or dict(unit.words).get(language.base) or ()
    forms = dict(words)
    if not forms:
        return number
    category = str(language.babel.plural_form(value))
    word = forms.get(category) or forms.get("other") or next(iter(forms.values()))
    if "{n}" in word:
        return word.replace("{n}", number)
    classifier = dict(unit.classifier).get(language.code) or dict(unit.classifier).get(
        language.base, ""
    )
    if classifier and number[-1:].isdecimal():
        number += f" {classifier}" if classifier in _APART else classifier
    return f"{number} {word}"


def _scales(language: Language) -> tuple[tuple[int, str], ...]:
    house = _HOUSE_SCALES.get((language.base, language.house))
    return house or _SCALES.get(language.base, ())


def _drop_shared_word(low: str, high: str) -> str:
    """Return "5" of "5 million" when the other end is said in millions too."""
    a, b = low.split(" "), high.split(" ")
    return a[0] if len(a) == 2 and a[1:] == b[1:] else low
