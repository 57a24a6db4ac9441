"""Numbers written out: পঁয়ত্রিশ, সাড়ে তিন, "two and a half", "three hundred and twenty-five".

CLDR has no spelled-out rules for Bengali; the words of 0 to 99 are the tongue's table, and the
rest is put together from them. A language without the table says its numbers in digits.
"""

from decimal import Decimal

from generator.l10n.language import Language
from generator.l10n.numbers import scales_of, speak_number, speak_scaled

_LARGEST = 10**12


def speak_words(value: Decimal, language: Language) -> str:
    """Return a number in words.

    Whole numbers below a trillion, and those that are a half or a quarter of their scale away
    from a whole one (৩.৫ কোটি is সাড়ে তিন কোটি); any other stays in digits, with its scale word.
    """
    tongue = language.tongue
    if not tongue.cardinals or value < 0 or value >= _LARGEST:
        return speak_scaled(value, language)
    for scale, word in (*scales_of(language), (1, "")):
        if value >= scale:
            said = speak_fraction(value / scale, language, words=True)
            if said:
                return f"{said} {word}" if word else said
            break
    if value == int(value):
        return _whole(int(value), language)
    return speak_scaled(value, language)


def speak_fraction(value: Decimal, language: Language, *, words: bool) -> str:
    """Return n and a half (or a quarter, where the house says them) as the tongue says it.

    Empty when the value is no such number or the tongue has no such words. `words` writes the
    whole number out too: সাড়ে তিন, else সাড়ে ৩.
    """
    tongue = language.tongue
    found = tongue.fraction_words
    quarters = value * 4
    if found is None or tongue.fractions == "none" or quarters != int(quarters):
        return ""
    four = int(quarters)
    rest = four % 4
    if rest == 0 or (rest != 2 and tongue.fractions != "quarters"):
        return ""
    if four in found.alone:
        return found.alone[four]
    if rest not in found.before or (four < 4 and not (rest == 3 and found.after == "next")):
        return ""
    whole = four // 4 + (1 if rest == 3 and found.after == "next" else 0)
    number = speak_number(Decimal(whole), language)
    if (words or found.spelled) and whole < len(tongue.cardinals):
        number = tongue.cardinals[whole]
    return found.before[rest].replace("{n}", number)


def _whole(value: int, language: Language) -> str:
    tongue = language.tongue
    if value < 100:
        return tongue.cardinals[value]
    if value < 1000:
        if tongue.half_hundreds and value % 100 == 50 and tongue.fractions != "none":
            half = speak_fraction(Decimal(value) / 100, language, words=True)
            if half:
                return tongue.hundred.replace("{n}", half)
        hundred = tongue.hundred.replace("{n}", tongue.cardinals[value // 100])
        if not value % 100:
            return hundred
        return tongue.hundred_rest.format(hundred=hundred, rest=tongue.cardinals[value % 100])
    parts = []
    for scale, word in scales_of(language):
        count, value = divmod(value, scale)
        if count:
            parts.append(f"{_whole(count, language)} {word}")
    if value >= 1000:  # a house without a word for thousand
        return " ".join((*parts, speak_number(Decimal(value), language)))
    if not value:
        return " ".join(parts)
    if value < 100:
        return tongue.hundred_rest.format(hundred=" ".join(parts), rest=tongue.cardinals[value])
    return " ".join((*parts, _whole(value, language)))
