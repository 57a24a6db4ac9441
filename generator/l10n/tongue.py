"""What a language and its houses say that CLDR lacks: one frozen row of words and patterns.

Owns the shape of a row. The rows are in `tables`; a language without one is spoken from CLDR
alone. Templates name their parts in braces: `{n}` a number or a quantity, `{of}` the same in the
genitive, `{low}` and `{high}` the ends of a range.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct, field

ScaleStyle = Literal["indian", "western"]
Fractions = Literal["none", "halves", "quarters"]
ClockStyle = Literal["colon", "dot", "words"]
Calendar = Literal["none", "bangladesh", "west_bengal"]
Case = Literal["of", "in", "to"]
Said = Literal["number", "duration", "clock", "date", "month", "name"]
"""What a text that is put into a case says; English has "at" for a clock, "on" for a date."""

Scale = tuple[int, str]
"""A power of ten and its word, as (100000, "লাখ")."""


DAY_FIRST: Mapping[str, str] = MappingProxyType(
    {
        "full": "EEEE, d MMMM y",
        "date": "d MMMM y",
        "day": "d MMMM",
        "weekday": "EEEE",
        "month": "MMMM y",
        "short": "d/M/y",
    }
)
"""The patterns of a date that most languages here share (UTS 35)."""


class FractionWords(Struct, frozen=True, kw_only=True, eq=False):
    """The words of halves and quarters.

    `before` are templates for n and a fraction; `alone` are whole words for a value that has one
    of its own (1.5 is দেড়). Keys are the value or the fraction times four: 6 is 1.5, 2 is a half.
    """

    alone: Mapping[int, str]
    before: Mapping[int, str]
    after: Literal["this", "next"] = "this"
    """Whether three quarters are counted from this whole number or down from the next."""
    spelled: bool = False
    """Whether the whole number beside them is always a word."""


class ClockWords(Struct, frozen=True, kw_only=True, eq=False):
    """How a clock time is printed. `{p}` is the day period, `{h}` hours, `{m}` minutes.

    `{s}` is the word written onto the hour: টা, or by the hour as in `suffixes` (২টো, ৩টে).

    `periods` give the word from an hour on; before the first of them the last one holds.
    """

    periods: tuple[tuple[int, str], ...] = ()
    hours: Literal[12, 24] = 12
    colon: str = "{p} {h}:{mm}"
    dot: str = "{p} {h}.{mm}"
    words: str = "{p} {h}:{mm}"
    whole: str = "{p} {h}"
    """The words of a full hour."""
    named: Mapping[int, str] = field(default_factory=dict)
    """Full hours with a name of their own, in the `words` style."""
    whole_in_digits: bool = False
    """Whether a full hour drops its zeros in the styles of digits too."""
    suffix: str = ""
    suffixes: Mapping[int, str] = field(default_factory=dict)
    tail: str = ""
    """A word behind the clock that the first end of an interval leaves to the last."""
    period_first: bool = True
    """Whether an interval whose ends share a period keeps it at the first end or at the last."""


class Tongue(Struct, frozen=True, kw_only=True, eq=False):
    """A language in a house's style. Empty fields are filled from CLDR, by its excerpt first."""

    scale: ScaleStyle = "western"
    scales: Mapping[str, tuple[Scale, ...]] = field(default_factory=dict)
    """By style, largest first, down to thousand; the words of `speak_compact`."""
    whole_thousands: bool = False
    """Whether prose says a whole number of thousands with the word: ৩০ হাজার."""
    scaled_from: Mapping[str, int] = field(default_factory=dict)
    """By style, the smallest scale that exact prose uses: 100000 for lakh."""
    grouping: Mapping[str, str] = field(default_factory=dict)
    """By style, the tag whose grouping is used, where it is not the language's own."""
    bounds: Mapping[str, str] = field(default_factory=dict)
    fractions: Fractions = "none"
    fraction_words: FractionWords | None = None
    cardinals: tuple[str, ...] = ()
    """Zero to ninety-nine in words."""
    hundred: str = ""
    """Template of a hundred and the words of how many: `{n}শো`."""
    half_hundreds: bool = False
    """Whether 150 is one and a half hundred: দেড়শো."""
    hundred_rest: str = "{hundred} {rest}"
    ordinals: Mapping[str, str] = field(default_factory=dict)
    """By CLDR's ordinal category: `{n}ম`."""
    ordinal_words: Mapping[int, str] = field(default_factory=dict)
    """The first few, where they are words even in digits: पहला."""
    classifiers_apart: tuple[str, ...] = ()
    nouns_said: Mapping[str, str] = field(default_factory=dict)
    """Classifiers that say a noun themselves: ৯ জন is nine people, and 9 crore of them are মানুষ."""
    counted: Mapping[str, str] = field(default_factory=dict)
    """Cardinals that are shortened before a classifier: দু’টি, দু’জন."""
    durations: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """By unit, the words for one and for any other number."""
    duration_join: str = " "
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    """Monday first."""
    dates: Mapping[str, str] = field(default_factory=dict)
    """By form (full, date, day, month, short): a pattern of CLDR letters."""
    year_case: str = "{n}"
    """A year with an ending: `{n} সাল`."""
    clock: ClockWords | None = None
    clock_style: ClockStyle = "colon"
    interval: str = "{low} – {high}"
    """Two clock times, two days, two moments."""
    day_clock: str = "{date}, {clock}"
    """A day and its clock."""
    day_clocks: str = "{date}, {clock}"
    """A day and the clocks of an interval."""
    day_clock_in_interval: str = "{date}, {clock}"
    """One end of an interval whose ends lie on two days."""
    clock_zone: str = "{clock} {zone}"
    zones: Mapping[str, str] = field(default_factory=dict)
    regions: Mapping[str, str] = field(default_factory=dict)
    """Names of subdivisions and of the world that CLDR, as Babel carries it, lacks."""
    languages: Mapping[str, str] = field(default_factory=dict)
    """Names of languages that newspapers print otherwise than CLDR."""
    joins: tuple[str, str] | None = None
    """Between names, and before the last one."""
    quotes: tuple[str, str, str, str] = ("“", "”", "‘", "’")
    """Outer pair, inner pair."""
    decline: Callable[[str, Case, Said], str] | None = None
    """Puts a spoken text into a case; None when the language's words cannot be told from here."""
    inline_lower: bool = False
    """Whether a word of a closed list is lower case inside a sentence."""
    calendar: Calendar = "none"
    name: str = ""
    """The language's name in itself, where CLDR's is not what newspapers print."""
