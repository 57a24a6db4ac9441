"""The plural rules of CLDR that the stated excerpts name: a number to its category.

Owns rules, never which language follows one. A test holds each equal to Babel's evaluation.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal


def one_up_to_one(value: Decimal) -> str:
    """Return "one" for nought, for a part of one and for one (CLDR: i = 0 or n = 1)."""
    return "one" if abs(value) <= 1 else "other"


def one_alone(value: Decimal) -> str:
    """Return "one" for 1 without decimals that are seen: 1.0 is "other" (CLDR: i = 1 and v = 0)."""
    return "one" if abs(value) == 1 and not _decimals(value) else "other"


def other(value: int) -> str:
    """Return "other", of a language whose ordinals are all alike."""
    return "other"


def by_number(categories: Mapping[int, str]) -> Callable[[int], str]:
    """Return the rule of a language that has a category for a few numbers: ১ম, ২য়, ৪র্থ."""

    def category(value: int) -> str:
        return categories.get(abs(value), "other")

    return category


def by_last_digit(categories: Mapping[int, str]) -> Callable[[int], str]:
    """Return the rule of a language that looks at the last digit, but for eleven to thirteen."""

    def category(value: int) -> str:
        number = abs(value)
        if number // 10 % 10 == 1:
            return "other"
        return categories.get(number % 10, "other")

    return category


def _decimals(value: Decimal) -> bool:
    """Return True for a number written with decimals, be they zeros."""
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent < 0
