"""Figures as each language says them: number, scale, bound, classifier, unit, case.

A quantity is the number with what cannot part from it: the word of a measure (৬৯ শতাংশ,
৫ লক্ষ টাকা) or the classifier (১৪টি, ৩ জন). A bound's words and a case ending go round the
quantity; the noun of a count comes after it (৩৫ কোটিরও বেশি ব্যবহারকারী). A classifier may say the noun itself: ৯ জন, but ৯ কোটি মানুষ.
"""

from decimal import Decimal
from typing import TypeVar

from generator.l10n.language import Language
from generator.l10n.number_words import speak_fraction, speak_words
from generator.l10n.numbers import (
    between,
    bounded,
    plural_of,
    round_about,
    speak_compound,
    speak_number,
    speak_range,
    speak_scaled,
)
from generator.l10n.tongue import Case
from generator.model.incident import Amount
from generator.model.registry import Unit

_Value = TypeVar("_Value")


def speak_amount(
    amount: Amount,
    unit: Unit | None,
    language: Language,
    form: str = "",
    *,
    case: Case | None = None,
    noun: bool | None = None,
) -> str:
    """Return a figure in a form, a case, and with or without the noun that it counts.

    `exact` drops the bound's word; `about` rounds to two significant digits and hedges; `over`
    and `under` say a figure's bound as "more than", "less than"; `words` and `compound` write
    the number out; `digits` is the bare number in full. A case ends the quantity and leaves the
    noun to the author, unless `noun` is True; then it ends the noun.
    """
    if form == "digits":
        low = speak_number(amount.value, language)
        text = low if amount.high is None else speak_range(amount.value, amount.high, language)
        return language.put(text, case, "number")
    value, bound = amount.value, amount.bound
    if form == "about":
        value, bound = round_about(value), "about"
    elif form == "exact":
        bound = "exact"
    elif form == "over":
        bound = "more_than"
    elif form == "under":
        bound = "less_than"
    if amount.high is not None:
        low, number = _ends(amount.value, amount.high, unit, language, form)
        value = amount.high
        number = between(low, number, language)
        bound = "exact"
    else:
        number = _number(value, unit, language, form)
    quantity = with_measure(number, value, unit, language)
    text = bounded(quantity, bound, language)
    word = noun_behind(quantity, value, unit, language)
    if word and noun is not False and (case is None or noun):
        text = f"{text} {word}"
    return language.put(text, case, "number")


def with_unit(number: str, value: Decimal, unit: Unit | None, language: Language) -> str:
    """Return a spoken number with its measure or classifier, and the noun that it counts."""
    quantity = with_measure(number, value, unit, language)
    word = noun_behind(quantity, value, unit, language)
    return f"{quantity} {word}" if word else quantity


def beside(number: str, value: Decimal, unit: Unit | None, language: Language) -> str:
    """Return what stands beside a number that is set apart: its measure, or what it counts."""
    quantity = with_measure(number, value, unit, language)
    word = noun_of(value, unit, language)
    if word and not noun_behind(quantity, value, unit, language):
        return quantity.removeprefix(number).strip()
    return with_unit("", value, unit, language).strip()


def with_measure(number: str, value: Decimal, unit: Unit | None, language: Language) -> str:
    """Return a spoken number with the word of its measure, or with its classifier.

    The Bengali টি and টা are written onto a numeral (১৪টি), জন stands apart (৩ জন); after a
    scale word a classifier is left out, as newsrooms print it (৩৫ কোটি).
    """
    if unit is None:
        return number
    word = word_of(value, unit, language)
    if "{n}" in word:
        return word.replace("{n}", number)
    if unit.kind != "count":
        return f"{number} {word}".strip()
    classifier = _of_language(unit.classifier, language) or ""
    if not classifier or not (number[-1:].isdecimal() or number in language.tongue.cardinals):
        return number
    if short := language.tongue.counted.get(number):
        return short + classifier
    apart = classifier in language.tongue.classifiers_apart
    return f"{number} {classifier}" if apart else number + classifier


def noun_behind(quantity: str, value: Decimal, unit: Unit | None, language: Language) -> str:
    """Return the noun behind a spoken quantity; empty where its classifier has said it."""
    word = noun_of(value, unit, language)
    said = language.tongue.nouns_said
    return "" if any(said.get(one) == word for one in said if quantity.endswith(one)) else word


def noun_of(value: Decimal, unit: Unit | None, language: Language) -> str:
    """Return the noun that a count counts, in the number's plural; empty for a measure."""
    if unit is None or unit.kind != "count":
        return ""
    word = word_of(value, unit, language)
    return "" if "{n}" in word else word


def word_of(value: Decimal, unit: Unit, language: Language) -> str:
    """Return a unit's word in the number's plural category (CLDR), or an empty string."""
    forms = dict(_of_language(unit.words, language) or ())
    if not forms:
        return ""
    word = forms.get(plural_of(value, language)) or forms.get("other")
    return word or next(iter(forms.values()))


def _number(value: Decimal, unit: Unit | None, language: Language, form: str) -> str:
    length = unit is not None and unit.kind == "duration" and value > 1 and form != "compound"
    if length and (half := speak_fraction(value, language, words=form == "words")):
        return half
    if form == "words":
        return speak_words(value, language)
    if form == "compound":
        return speak_compound(value, language)
    return speak_scaled(value, language)


def _ends(
    low: Decimal, high: Decimal, unit: Unit | None, language: Language, form: str
) -> tuple[str, str]:
    """Return both ends; "5" of "5 million" when the other end is said in millions too."""
    first, last = _number(low, unit, language, form), _number(high, unit, language, form)
    a, b = first.split(" "), last.split(" ")
    if len(a) == 2 and a[1:] == b[1:] and a[1] not in language.tongue.cardinals:
        return a[0], last  # but দুইশো নয় থেকে তিনশো নয় ends in no scale
    if len(a) == 1 and len(b) == 2 and low * 1000 < high:
        # "1 to 1 million" would read as one million to one million.
        return speak_number(low, language), speak_number(high, language)
    return first, last


def _of_language(pairs: tuple[tuple[str, _Value], ...], language: Language) -> _Value | None:
    found = dict(pairs)
    for key in (language.tag, language.code, language.base):
        if key in found:
            return found[key]
    return None
