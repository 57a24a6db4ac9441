"""English, and its house `indian`, which counts in lakh and crore.

English that counts in millions groups by thousands, whatever its country: "400,000" beside
"10.2 million". The names of months are CLDR's. Instants in Bangladesh are never "BST": that is British summer time (CLDR en_GB).
"""

from msgspec.structs import replace

from generator.l10n.tables.cardinals import ENGLISH
from generator.l10n.tongue import DAY_FIRST, Case, ClockWords, FractionWords, Said, Tongue

_AT: dict[Said, str] = {"clock": "at {n}", "date": "on {n}"}


def decline(text: str, case: Case, said: Said) -> str:
    """Return the text behind the preposition that does a case's work in English."""
    template = _AT.get(said, "in {n}") if case == "in" else f"{case} {{n}}"
    return template.replace("{n}", text)


ENGLISH_WORDS = Tongue(
    scales={
        "western": ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand")),
        "indian": ((10**12, "lakh crore"), (10**7, "crore"), (10**5, "lakh"), (10**3, "thousand")),
    },
    scaled_from={"western": 10**6, "indian": 10**5},
    grouping={"western": "en", "indian": "en-IN"},
    bounds={
        "exact": "{n}",
        "about": "about {n}",
        "nearly": "nearly {n}",
        "just_over": "just over {n}",
        "at_least": "at least {n}",
        "more_than": "more than {n}",
        "at_most": "at most {n}",
        "less_than": "less than {n}",
        "between": "{low} to {high}",
    },
    fractions="halves",
    fraction_words=FractionWords(
        alone={},
        before={1: "{n} and a quarter", 2: "{n} and a half", 3: "{n} and three-quarters"},
        spelled=True,
    ),
    cardinals=ENGLISH,
    hundred="{n} hundred",
    hundred_rest="{hundred} and {rest}",
    ordinals={"one": "{n}st", "two": "{n}nd", "few": "{n}rd", "other": "{n}th"},
    durations={
        "week": ("week", "weeks"),
        "day": ("day", "days"),
        "hour": ("hour", "hours"),
        "minute": ("minute", "minutes"),
        "second": ("second", "seconds"),
    },
    months=(
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    dates=DAY_FIRST,
    clock=ClockWords(
        periods=((0, "am"), (12, "pm")),
        colon="{h}:{mm} {p}",
        dot="{h}.{mm} {p}",
        words="{h}:{mm} {p}",
        whole="{h} {p}",
        named={0: "12 midnight", 12: "12 noon"},
        period_first=False,
    ),
    interval="{low} to {high}",
    day_clocks="{clock}, {date}",
    day_clock_in_interval="{clock} on {date}",
    zones={
        "Asia/Kolkata": "Indian time",
        "Asia/Dhaka": "Bangladesh time",
        "UTC": "UTC",
        "Asia/Kathmandu": "Nepal time",
        "Asia/Karachi": "Pakistan time",
    },
    regions={
        "001": "World",
        "US-VA": "Virginia",
        "IN-WB": "West Bengal",
        "IN-DL": "Delhi",
        "IN-MH": "Maharashtra",
        "IN-KA": "Karnataka",
        "IN-AS": "Assam",
        "IN-TR": "Tripura",
        "BD-13": "Dhaka",
        "BD-10": "Chattogram",
    },
    languages={"bn": "Bengali"},
    joins=(", ", " and "),
    decline=decline,
    inline_lower=True,
    name="English",
)  # fmt: skip

INDIAN = replace(ENGLISH_WORDS, scale="indian")
AMERICAN = replace(
    ENGLISH_WORDS,
    dates={
        "full": "EEEE, MMMM d, y",
        "date": "MMMM d, y",
        "day": "MMMM d",
        "weekday": "EEEE",
        "month": "MMMM y",
        "short": "M/d/y",
    },
    joins=None,
)
"""Month first, and a comma before the last of a list (CLDR en_US)."""
