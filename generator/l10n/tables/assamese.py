"""Assamese: Bengali's digits, its own words, ৰ and ৱ."""

from generator.l10n.tongue import DAY_FIRST, Case, ClockWords, FractionWords, Said, Tongue

_ENDINGS: dict[Case, str] = {"of": "ৰ", "in": "ত", "to": "ক"}


def decline(text: str, case: Case, said: Said) -> str:
    """Return the text with a case's ending: onto a word or a digit, hyphenated to other letters."""
    last = text[-1:]
    native = "\u0980" <= last <= "\u09ff"
    return text + ("" if native else "-") + _ENDINGS[case]


ASSAMESE = Tongue(
    scale="indian",
    scales={
        "indian": ((10**12, "লাখ কোটি"), (10**7, "কোটি"), (10**5, "লাখ"), (10**3, "হাজাৰ")),
        "western": ((10**12, "ট্ৰিলিয়ন"), (10**9, "বিলিয়ন"), (10**6, "মিলিয়ন"), (10**3, "হাজাৰ")),
    },
    scaled_from={"indian": 10**5, "western": 10**6},
    whole_thousands=True,
    bounds={
        "exact": "{n}",
        "about": "প্ৰায় {n}",
        "nearly": "প্ৰায় {n}",
        "just_over": "{n}তকৈ কিছু অধিক",
        "at_least": "কমেও {n}",
        "more_than": "{n}তকৈ অধিক",
        "at_most": "সৰ্বাধিক {n}",
        "less_than": "{n}তকৈ কম",
        "between": "{low}ৰ পৰা {high}",
    },
    fractions="halves",
    fraction_words=FractionWords(
        alone={6: "ডেৰ", 10: "আঢ়ৈ"},
        before={2: "সাঢ়ে {n}", 1: "সোৱা {n}", 3: "পোনে {n}"},
        after="next",
    ),
    classifiers_apart=("জন",),
    durations={
        "week": ("সপ্তাহ", "সপ্তাহ"),
        "day": ("দিন", "দিন"),
        "hour": ("ঘণ্টা", "ঘণ্টা"),
        "minute": ("মিনিট", "মিনিট"),
        "second": ("ছেকেণ্ড", "ছেকেণ্ড"),
    },
    dates=DAY_FIRST,
    clock=ClockWords(
        whole_in_digits=True,
        periods=((4, "পুৱা"), (12, "দুপৰীয়া"), (15, "বিয়লি"), (18, "সন্ধিয়া"), (20, "নিশা")),
        colon="{p} {h}:{mm} বজা",
        dot="{p} {h}.{mm} বজা",
        words="{p} {h} বাজি {m} মিনিট",
        whole="{p} {h} বজা",
    ),
    interval="{low}ৰ পৰা {high}লৈ",
    day_clock_in_interval="{date} {clock}",
    clock_zone="{zone} অনুসৰি {clock}",
    zones={
        "Asia/Kolkata": "ভাৰতীয় সময়",
        "Asia/Dhaka": "বাংলাদেশৰ সময়",
        "Asia/Kathmandu": "নেপালৰ সময়",
        "Asia/Karachi": "পাকিস্তানৰ সময়",
        "UTC": "ইউটিচি",
    },
    regions={
        "001": "বিশ্ব",
        "US": "আমেৰিকা",
        "GB": "ব্ৰিটেইন",
        "ZA": "দক্ষিণ আফ্ৰিকা",
        "LK": "শ্ৰীলংকা",
        "CF": "মধ্য আফ্ৰিকান গণৰাজ্য",
        "CG": "কংগ’ (ব্ৰাজাভিল)",
        "CV": "কেপ ভাৰ্ডে",
        "US-VA": "ভাৰ্জিনিয়া",
        "IN-WB": "পশ্চিমবংগ",
        "IN-DL": "দিল্লী",
        "IN-MH": "মহাৰাষ্ট্ৰ",
        "IN-KA": "কৰ্ণাটক",
        "IN-AS": "অসম",
        "IN-TR": "ত্ৰিপুৰা",
    },
    joins=(", ", " আৰু "),
    ordinals={"one": "{n}ম", "two": "{n}য়", "few": "{n}ৰ্থ", "many": "{n}ষ্ঠ", "other": "{n}তম"},
    decline=decline,
    year_case="{n} চন",
    name="অসমীয়া",
)
