"""What a language's words of number, time and measure are: the type of a row.

A row is data. The readers beside it know no language; they ask the row what a word is.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Generic, Literal, TypeVar

from msgspec import Struct, field

from generator.l10n.hearing.heard import HeardBound

Role = Literal[
    "digits",
    "number",
    "prefix",
    "scale",
    "unit",
    "class",
    "noun",
    "fused",
    "case",
    "month",
    "weekday",
    "period",
    "sign",
    "word",
]
Phrase = tuple[str, ...]
NOTHING = Decimal(0)
ONE = Decimal(1)
HALF = Decimal("0.5")
QUARTER = Decimal("0.25")
CENT = Decimal("0.01")


class Part(Struct, frozen=True):
    """What a word, or a piece of one, is.

    `value` of a number, a scale or a month; `step` how exact a number is; `name` the unit, the
    bound, the ending or the rule of a part of the day; `weak`: means this only in company.
    """

    role: Role
    key: str
    value: Decimal = NOTHING
    step: Decimal = ONE
    name: str = ""
    weak: bool = False


_Value = TypeVar("_Value")


class Phrases(Generic[_Value]):
    """A table of phrases, the longest first among those that begin with the same word."""

    __slots__ = ("first",)

    def __init__(self, table: Mapping[Phrase, _Value] | None = None) -> None:
        self.first: dict[str, tuple[tuple[Phrase, _Value], ...]] = {}
        for phrase, value in sorted((table or {}).items(), key=lambda row: -len(row[0])):
            self.first[phrase[0]] = (*self.first.get(phrase[0], ()), (phrase, value))


class After(Struct, frozen=True):
    """A bound that is said behind the number; `case` when the number must stand in the genitive."""

    bound: HeardBound
    case: bool = False


class Named(Struct, frozen=True, kw_only=True):
    """Numbers that are a name where the words beside them say so; without numbers, any with a point.

    `before` and `after` are these words. Behind the former a sign stands, or one of `follow`, if it has any:
    another word is what is counted. `cased`: an ending says it, too; `placed`: one must stand before `after`.
    """

    numbers: frozenset[str] = frozenset()
    before: frozenset[Phrase] = frozenset()
    after: Phrases[bool] = field(default_factory=Phrases)
    follow: frozenset[str] = frozenset()
    cased: bool = False
    placed: bool = False


class Shares(Struct, frozen=True, kw_only=True):
    """How a language says a part as so many of so many: "one in five", প্রতি দশটির ছ’টি."""

    of: Phrases[str] = field(default_factory=Phrases)
    """The words between both: `in`, `of` where they may as well be counts, `each` where they cannot."""
    behind: frozenset[str] = frozenset()
    """Behind "one website in five", that the five count nothing."""
    places: frozenset[str] = frozenset()
    """What is counted right behind the whole, by which it is no whole: two in five *villages*."""
    odds: frozenset[str] = frozenset()
    scored: frozenset[str] = frozenset()
    """Behind it and before it, that it is no share of anything: a one in ten *chance*, *rated* four out of ten."""
    each: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    """Before the whole, where it comes first, and behind it: *প্রতি* পাঁচ জনের *মধ্যে* এক জন."""
    genitive: str = ""
    """How a word ends that stands before the part of it: প্রতি চার *বাড়ির* একটি."""
    people: bool = False
    """Whether people are so told of without these: দশ জনে ন’জন."""
    served: frozenset[str] = frozenset()
    """Those of whom so many are for so many others: প্রতি হাজার জনে দু’জন *ডাক্তার*."""


def _no_parts(_: str) -> tuple[Part, ...]:
    return ()


class Lexicon(Struct, frozen=True, kw_only=True, dict=True):
    """A language's words, folded as texts are. Phrases are tuples of words and signs."""

    decimals: frozenset[str] = frozenset((".",))
    groups: frozenset[str] = frozenset((",",))
    folds: Mapping[int, str | None] = field(default_factory=dict)
    parts: Callable[[str], tuple[Part, ...]] = _no_parts
    before: Phrases[HeardBound] = field(default_factory=Phrases)
    after: Phrases[After] = field(default_factory=Phrases)
    ranges: frozenset[str] = frozenset()
    betweens: frozenset[str] = frozenset()
    between_joins: frozenset[str] = frozenset()
    """"between", and the words that then part the two ends."""
    changes: frozenset[str] = frozenset()
    """Words right before how much something changed, behind which "to" leads to what it came to: up *by* 3 to 42."""
    alternatives: frozenset[str] = frozenset()
    pairs: bool = False
    """Words between two numbers of a loose range, two *or* three, and whether two numbers side by side are one: দশ বারো জন."""
    joins: frozenset[str] = frozenset()
    """Words between the parts of a duration."""
    number_joins: frozenset[str] = frozenset()
    """Words inside a number: three hundred *and* five."""
    points: frozenset[str] = frozenset()
    """Words of a decimal point: ১০ দশমিক ৫, "one point five"."""
    tens_join: bool = False
    """Whether twenty and five are two words of one number."""
    articles: frozenset[str] = frozenset()
    noughts: frozenset[str] = frozenset()
    """What is counted by a doubtful nought, beside the nouns: zero *deaths*."""
    attributes: frozenset[str] = frozenset()
    """Nouns that say of the noun behind them what kind is counted: 40 *customer* complaints."""
    wholes: Mapping[str, bool] = field(default_factory=dict)
    """Words behind a part in digits, and whether they belong to it: 1/2 *of* them, ১/২ *ভাগ*."""
    fractions: Phrases[Decimal] = field(default_factory=Phrases)
    cased: Mapping[str, str] = field(default_factory=dict)
    """Words of a fraction or a coin with their ending, and which it is: তৃতীয়াংশের, the genitive."""
    links: frozenset[str] = frozenset()
    """Words between a fraction and its measure: half *an* hour."""
    additions: Phrases[Decimal] = field(default_factory=Phrases)
    unit_phrases: Phrases[str] = field(default_factory=Phrases)
    drawn_out: frozenset[str] = frozenset()
    """What may be said of a length of time between its number and its unit: seven *dark* hours."""
    currencies: Phrases[str] = field(default_factory=Phrases)
    """Signs and words before an amount."""
    change: frozenset[str] = frozenset()
    """Words of a hundredth of an amount: পয়সা, cents."""
    short_units: Mapping[str, str] = field(default_factory=dict)
    """Letters behind digits that are units after an hour: 2h 37m."""
    ordinals: frozenset[str] = frozenset()
    """Endings of a day of the month, glued to its digits."""
    day_words: Mapping[str, int] = field(default_factory=dict)
    """Days of the month that have a name: পয়লা, first."""
    day_articles: frozenset[str] = frozenset()
    day_lead: frozenset[str] = frozenset()
    """What may stand before an ordinal that is a day, and before a month with such a day: *the* sixth of July, *on* July the seventh."""
    day_joins: frozenset[str] = frozenset()
    """Words between two days of one month: ২৫ ও ২৬ অক্টোবর."""
    day_of_month: frozenset[str] = frozenset()
    """The word behind a day that follows its month: অক্টোবরের ২৫ তারিখ."""
    month_first: bool = False
    short_months: frozenset[str] = frozenset()
    month_context: frozenset[str] = frozenset()
    year_words: frozenset[str] = frozenset()
    year_context: frozenset[str] = frozenset()
    year_sure: frozenset[str] = frozenset()
    """Those of the context that say it whatever follows: "in 2021 users"."""
    year_followers: frozenset[str] = frozenset()
    """Words that may follow "in 2022"; another one may be what is counted."""
    shares: Shares = field(default_factory=Shares)
    part_words: frozenset[str] = frozenset()
    """A word that is per cent, and with an ending a part of something else: ভাগ."""
    era_words: frozenset[str] = frozenset()
    """Years of another era, and days of the month without one: passed over."""
    era_months: frozenset[str] = frozenset()
    """Months of another calendar, behind which a year of its era stands."""
    hour_words: frozenset[str] = frozenset()
    hour_phrases: Phrases[bool] = field(default_factory=Phrases)
    past: Phrases[int] = field(default_factory=Phrases)
    """Words between an hour and minutes: 1 when they are past it, -1 when to it."""
    struck: frozenset[str] = frozenset()
    shifts: Mapping[str, int] = {}
    """ "Struck", and what minutes behind it, or behind the hour's genitive, are: ১২টা *বাজার* দশ মিনিট *আগে*, -1."""
    periods_after: Phrases[str] = field(default_factory=Phrases)
    periods_of_day: Phrases[str] = field(default_factory=Phrases)
    day_context: frozenset[str] = frozenset()
    minute_context: frozenset[str] = frozenset()
    range_context: frozenset[str] = frozenset()
    """Parts of a day that is named, and the words before an hour, hours and minutes, or two hours, by which they are its: *until* seven *the next morning*."""
    clock_names: Mapping[str, str] = field(default_factory=dict)
    clock_after: Phrases[After] = field(default_factory=Phrases)
    clock_before: Phrases[HeardBound] = field(default_factory=Phrases)
    """Bounds before a clock time only: "shortly after"."""
    clock_context: frozenset[str] = frozenset()
    """Words before 1500 in "1500 hours", when it is a time."""
    bodies: frozenset[str] = frozenset()
    """Words that a hyphen ties to the number of those who make up a body: nine-*member*."""
    at: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    """Before "ten to four" that it is a time, and behind it that nothing is counted."""
    moment_before: frozenset[str] = frozenset()
    voted: frozenset[str] = frozenset()
    """The same before it, unless one of some words is near: *by* ten to four, but *won* by ten to four."""
    it_was: tuple[str, str] = ("", "")
    """The two words before it that say the same: *it was* ten to four."""
    moment_behind: frozenset[str] = frozenset()
    """Behind hours and minutes with them, that these are a time: it was 11.20 *before* they came."""
    clock_zones: frozenset[str] = frozenset()
    """Words behind 11.53 by which it is a time: UTC."""
    timed_before: frozenset[str] = frozenset()
    timed_after: frozenset[str] = frozenset()
    """Before and behind hours and minutes with a point, that they are a time: *at* 11.35 *on* Monday."""
    timed_verbs: frozenset[str] = frozenset()
    priced: frozenset[str] = frozenset()
    """Before "at 25.10" that a time is meant, though no clock shows it; and words of a sentence in which it is a price."""
    untimed_after: frozenset[str] = frozenset()
    """Behind them, that they are none: 5.46 *Mbps*."""
    minutes_after: frozenset[str] = frozenset()
    """Behind them and the word for minutes, that they are a time, unless what follows is of `changing`: ১২.০৭ মিনিট *থেকে*."""
    changing: frozenset[str] = frozenset()
    dotted_before: frozenset[str] = frozenset()
    """Before them, where another time of the text has a point: a second office *says* 2.02."""
    timed_hedges: frozenset[str] = frozenset()
    """Between "at" and them: at *about* 9.20."""
    zone_words: frozenset[str] = frozenset()
    """The same behind a word with a capital: UK *time*."""
    whole_day_zones: frozenset[str] = frozenset()
    """Those of them whose times are of 24 hours, where no half of the day is said."""
    minutes_first: Phrases[int] = field(default_factory=Phrases)
    """"ten past four": 1, "ten to four": -1."""
    minutes_counted: Phrases[int] = field(default_factory=Phrases)
    """The same behind the word for minutes alone: ten minutes *before* four."""
    labels: frozenset[str] = frozenset()
    labels_behind: frozenset[str] = frozenset()
    """Words that a number names, before and behind them: *section* 144, ১৪৪ *ধারা*."""
    numbered: frozenset[str] = frozenset()
    numbered_now: frozenset[str] = frozenset()
    """Words behind which such a word is a verb, and what may stand between: the *dead* now number 34."""
    names: Phrases[bool] = field(default_factory=Phrases)
    named: tuple[Named, ...] = ()
    ages: frozenset[str] = frozenset()
    measured: tuple[str, ...] = ("\0",)
    """How words of measure begin that are no units, to which a doubtful number may be tied: ছ’*কিলোমিটার*."""
    inverted: bool = False
    """Whether "hours two" says about two hours."""
    not_numbers: frozenset[str] = frozenset()
    grades: frozenset[str] = frozenset()
    """Words of what is graded, of which a number says how high: *signal* number 10."""

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """Words that are no number, and with which a time may begin; a day has a month beside it."""
        return frozenset((*self.clock_names, *self.minutes_first.first))


SECONDS: dict[str, int] = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
}
"""Units whose length is the same always. A month and a year are not: they stay units of a count."""

MONEY = frozenset(("usd", "inr", "bdt", "taka", "eur", "gbp", "aud", "cad"))
BYTES: dict[str, int] = {
    "byte": 1,
    "kilobyte": 10**3,
    "megabyte": 10**6,
    "gigabyte": 10**9,
    "terabyte": 10**12,
}
"""Units of data, which are held against each other by their bytes."""
PERCENT = frozenset(("percent", "percent_point"))
