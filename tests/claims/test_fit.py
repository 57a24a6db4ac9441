"""The rule of agreement, line by line: F is the record's value, V the sentence's."""

from decimal import Decimal

import pytest

from generator.checks.claims.values.fit import Value, fit_clock, fit_date, fit_number, fit_rounded

NUMBERS = [
    # the sentence's bound, V, the record's F and its bound, the verdict
    ("exact", 41, 41, "exact", "agrees"),
    ("exact", 42, 41, "exact", "contradicts"),
    ("exact", 69, 69, "about", "agrees"),
    ("exact", 72, 69, "about", "undecided"),
    ("exact", 78, 69, "about", "contradicts"),
    ("exact", 100, 100, "at_least", "agrees"),
    ("exact", 90, 100, "at_least", "undecided"),
    ("exact", 89, 100, "at_least", "contradicts"),
    ("exact", 149, 100, "at_least", "undecided"),
    ("exact", 150, 100, "at_least", "contradicts"),
    ("exact", 110, 100, "at_most", "undecided"),
    ("exact", 111, 100, "at_most", "contradicts"),
    ("exact", 67, 100, "at_most", "undecided"),
    ("exact", 60, 90, "at_most", "contradicts"),
    ("about", 106, 100, "exact", "agrees"),
    ("about", 107, 100, "exact", "undecided"),
    ("about", 112, 100, "exact", "undecided"),
    ("about", 113, 100, "exact", "contradicts"),
    ("about", 94, 100, "about", "agrees"),
    ("about", 87, 100, "about", "contradicts"),
    ("nearly", 100, 95, "exact", "agrees"),
    ("nearly", 100, 104, "exact", "undecided"),
    ("nearly", 100, 80, "exact", "contradicts"),
    ("just_over", 100, 104, "exact", "agrees"),
    ("just_over", 100, 97, "exact", "undecided"),
    ("just_over", 100, 120, "exact", "contradicts"),
    ("more_than", 35, 41, "exact", "agrees"),
    ("more_than", 20, 41, "exact", "undecided"),
    ("more_than", 41, 41, "exact", "undecided"),
    ("more_than", 41, 41, "at_least", "agrees"),
    ("at_least", 41, 41, "exact", "agrees"),
    ("more_than", 43, 41, "exact", "undecided"),
    ("more_than", 44, 41, "exact", "contradicts"),
    ("more_than", 41, 41, "at_most", "contradicts"),
    ("more_than", 40, 41, "at_most", "agrees"),
    ("at_most", 44, 41, "exact", "agrees"),
    ("at_most", 41, 41, "exact", "agrees"),
    ("less_than", 41, 41, "exact", "undecided"),
    ("at_most", 50, 41, "exact", "undecided"),
    ("at_most", 40, 41, "exact", "undecided"),
    ("less_than", 38, 41, "exact", "contradicts"),
    ("at_most", 41, 41, "at_least", "contradicts"),
    ("less_than", 44, 41, "at_least", "agrees"),
    # the same bound with other noughts is no looser one
    ("at_most", 2_500_000, 250_000, "at_most", "contradicts"),
    ("at_most", 2_500_000, 250_000, "exact", "undecided"),
    ("at_most", 300_000, 250_000, "at_most", "undecided"),
]


ROUNDED = [
    ("about", 84_000, 87_000, "exact", "contradicts"),
    ("nearly", 84_000, 87_000, "exact", "contradicts"),
    ("about", 84_000, 87_000, "about", "agrees"),
    ("about", 85_000, 87_000, "exact", "agrees"),
    ("about", 88_000, 87_000, "exact", "agrees"),
    ("about", 90_000, 87_000, "exact", "agrees"),
    ("about", 44, 46, "exact", "undecided"),
    ("about", 43, 46, "exact", "contradicts"),
    ("just_over", 8_500, 8_640, "exact", "agrees"),
    ("exact", 84_000, 87_000, "exact", "agrees"),
]
"""Numbers that are near enough: whether they are roundings of a fact."""


@pytest.mark.parametrize(("bound", "said", "fact", "of", "verdict"), ROUNDED)
def test_a_rounding(bound, said, fact, of, verdict):
    value = Value(Decimal(fact), bound=of)
    assert fit_rounded(bound, Decimal(said), Decimal(said), value) == verdict


@pytest.mark.parametrize(("bound", "said", "fact", "of", "verdict"), NUMBERS)
def test_a_number(bound, said, fact, of, verdict):
    value = Value(Decimal(fact), bound=of)
    assert fit_number(bound, Decimal(said), Decimal(said), value) == verdict


@pytest.mark.parametrize(
    ("bound", "said", "verdict"),
    [
        ("exact", 38, "agrees"), ("exact", 44, "agrees"), ("exact", 41, "undecided"),
        ("exact", 30, "contradicts"), ("exact", 47, "undecided"), ("exact", 50, "contradicts"),
        ("about", 40, "agrees"), ("about", 46, "agrees"), ("about", 48, "undecided"),
        ("about", 50, "contradicts"), ("more_than", 38, "agrees"), ("more_than", 47, "contradicts"),
        ("at_most", 44, "agrees"), ("at_most", 36, "contradicts"),
    ],
)  # fmt: skip
def test_a_number_and_a_fact_between_two(bound, said, verdict):
    value = Value(Decimal(38), Decimal(44), "between")
    assert fit_number(bound, Decimal(said), Decimal(said), value) == verdict


@pytest.mark.parametrize(
    ("low", "high", "fact", "verdict"),
    [
        (38, 44, Value(Decimal(38), Decimal(44), "between"), "agrees"),
        (37, 44, Value(Decimal(38), Decimal(44), "between"), "undecided"),
        (28, 44, Value(Decimal(38), Decimal(44), "between"), "contradicts"),
        (38, 54, Value(Decimal(38), Decimal(44), "between"), "contradicts"),
        (44, 50, Value(Decimal(38), Decimal(44), "between"), "contradicts"),
        (30, 50, Value(Decimal(38), Decimal(44), "between"), "undecided"),
        (38, 44, Value(Decimal(41)), "agrees"),
        (30, 50, Value(Decimal(41)), "undecided"),
        (20, 30, Value(Decimal(41)), "contradicts"),
        (38, 40, Value(Decimal(41)), "undecided"),
        (50, 60, Value(Decimal(41)), "contradicts"),
    ],
)
def test_a_range(low, high, fact, verdict):
    assert fit_number("between", Decimal(low), Decimal(high), fact) == verdict


def at(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


@pytest.mark.parametrize(
    ("bound", "said", "fact", "half", "verdict"),
    [
        ("exact", "12:07", "12:07", False, "agrees"),
        ("exact", "12:08", "12:07", False, "contradicts"),
        ("exact", "00:07", "12:07", False, "contradicts"),
        ("exact", "02:44", "14:44", True, "agrees"),
        ("exact", "02:45", "14:44", True, "contradicts"),
        ("about", "13:00", "12:50", False, "agrees"),
        ("about", "13:00", "12:49", False, "undecided"),
        ("about", "13:00", "12:40", False, "contradicts"),
        ("about", "23:55", "00:05", False, "agrees"),
        ("just_over", "12:00", "12:15", False, "agrees"),
        ("just_over", "12:00", "12:16", False, "undecided"),
        ("just_over", "12:00", "11:59", False, "undecided"),
        ("just_over", "12:00", "12:20", False, "contradicts"),
        ("nearly", "12:00", "11:45", False, "agrees"),
        ("nearly", "12:00", "12:01", False, "undecided"),
        ("nearly", "12:00", "11:40", False, "contradicts"),
    ],
)
def test_a_clock_time(bound, said, fact, half, verdict):
    assert fit_clock(bound, at(said), at(fact), half=half) == verdict


@pytest.mark.parametrize(
    ("said", "fact", "verdict"),
    [
        ("2022-10-25", "2022-10-25", "agrees"), ("2022-10-26", "2022-10-25", "contradicts"),
        ("2022-10", "2022-10-25", "agrees"), ("2022", "2022-10-25", "agrees"),
        ("2021", "2022-10-25", "contradicts"), ("--10-25", "2022-10-25", "agrees"),
        ("--10", "2022-10-25", "agrees"), ("--10-24", "2022-10-25", "contradicts"),
        ("2022-10-25", "2022-10", "undecided"),
    ],
)  # fmt: skip
def test_a_date(said, fact, verdict):
    assert fit_date(said, fact) == verdict
