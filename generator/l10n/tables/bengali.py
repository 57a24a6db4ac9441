"""Bengali, and its two houses: Kolkata and Dhaka.

Sources: the current standard spelling of both countries, CLDR's day periods (from inclusive)
with the words that newspapers print, and the scale words of the trade. Where the houses differ,
the difference is a field of the house's row, and nothing else.
"""

from msgspec.structs import replace

from generator.l10n.tables.bengali_cases import decline
from generator.l10n.tables.cardinals import BENGALI
from generator.l10n.tongue import DAY_FIRST, ClockWords, FractionWords, Tongue

_WESTERN = ((10**12, "ট্রিলিয়ন"), (10**9, "বিলিয়ন"), (10**6, "মিলিয়ন"), (10**3, "হাজার"))
_CLOCK = ClockWords(
    periods=((4, "ভোর"), (6, "সকাল"), (12, "দুপুর"), (16, "বিকেল"), (18, "সন্ধ্যা"), (20, "রাত")),
    words="{p} {h}{s} {m} মিনিট",
    whole="{p} {h}{s}",
    suffix="টা",
    suffixes={2: "টো", 3: "টে", 4: "টে"},
)

KOLKATA = Tongue(
    scale="indian",
    scales={
        "indian": ((10**12, "লক্ষ কোটি"), (10**7, "কোটি"), (10**5, "লক্ষ"), (10**3, "হাজার")),
        "western": _WESTERN,
    },
    scaled_from={"indian": 10**5, "western": 10**6},
    whole_thousands=True,
    bounds={
        "exact": "{n}",
        "about": "প্রায় {n}",
        "nearly": "প্রায় {n}",
        "just_over": "{of} কিছু বেশি",
        "at_least": "অন্তত {n}",
        "more_than": "{of}ও বেশি",
        "at_most": "সর্বোচ্চ {n}",
        "less_than": "{of}ও কম",
        "between": "{low} থেকে {high}",
    },
    fractions="halves",
    fraction_words=FractionWords(
        alone={2: "আধ", 6: "দেড়", 10: "আড়াই"},
        before={1: "সওয়া {n}", 2: "সাড়ে {n}", 3: "পৌনে {n}"},
        after="next",
    ),
    cardinals=BENGALI,
    hundred="{n}শো",
    half_hundreds=True,
    counted={"দুই": "দু’", "ছয়": "ছ’"},
    ordinals={"one": "{n}ম", "two": "{n}য়", "few": "{n}র্থ", "many": "{n}ষ্ঠ", "other": "{n}তম"},
    classifiers_apart=("জন",),
    nouns_said={"জন": "মানুষ"},
    durations={
        "week": ("সপ্তাহ", "সপ্তাহ"),
        "day": ("দিন", "দিন"),
        "hour": ("ঘণ্টা", "ঘণ্টা"),
        "minute": ("মিনিট", "মিনিট"),
        "second": ("সেকেন্ড", "সেকেন্ড"),
    },
    months=(
        "জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন",
        "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর",
    ),
    weekdays=("সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার"),
    dates=DAY_FIRST,
    year_case="{n} সাল",
    clock=_CLOCK,
    interval="{low} থেকে {high}",
    day_clock_in_interval="{date} {clock}",
    clock_zone="{zone} {clock}",
    zones={
        "Asia/Kolkata": "ভারতীয় সময়",
        "Asia/Dhaka": "বাংলাদেশ সময়",
        "UTC": "ইউটিসি",
        "Asia/Kathmandu": "নেপাল সময়",
        "Asia/Karachi": "পাকিস্তান সময়",
    },
    regions={
        "001": "বিশ্ব",
        "US": "আমেরিকা",
        "GB": "ব্রিটেন",
        "US-VA": "ভার্জিনিয়া",
        "IN-WB": "পশ্চিমবঙ্গ",
        "IN-DL": "দিল্লি",
        "IN-MH": "মহারাষ্ট্র",
        "IN-KA": "কর্নাটক",
        "IN-AS": "অসম",
        "IN-TR": "ত্রিপুরা",
        "BD-13": "ঢাকা",
        "BD-10": "চট্টগ্রাম",
    },
    joins=(", ", " ও "),
    quotes=("‘", "’", "“", "”"),
    decline=decline,
    calendar="west_bengal",
    name="বাংলা",
)  # fmt: skip

DHAKA = replace(
    KOLKATA,
    scales={
        "indian": ((10**12, "লাখ কোটি"), (10**7, "কোটি"), (10**5, "লাখ"), (10**3, "হাজার")),
        "western": _WESTERN,
    },
    clock=replace(
        _CLOCK,
        periods=tuple((h, "বিকাল" if word == "বিকেল" else word) for h, word in _CLOCK.periods),
        suffixes={},
    ),
    quotes=("“", "”", "‘", "’"),
    calendar="bangladesh",
    counted={"দুই": "দু"},
    regions={**KOLKATA.regions, "US": "যুক্তরাষ্ট্র", "GB": "যুক্তরাজ্য", "IN-AS": "আসাম"},
)
