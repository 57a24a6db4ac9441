"""The excerpts of CLDR that are stated, by tag: those of the languages that have rows.

Each is CLDR's own word for its locale, and `tests/test_cldr.py` holds it equal to what Babel has.
A region that is not here (Canada, South Africa) differs in some field, and is read through Babel.
These and the names of countries are data of Unicode's, under the licence in `LICENSE.unicode`.
"""

from collections.abc import Callable, Mapping
from importlib import import_module

from msgspec.structs import replace

from generator.l10n.excerpt import Excerpt, Signs
from generator.l10n.plurals import by_last_digit, by_number, one_alone, one_up_to_one, other
from generator.l10n.tables.english import ENGLISH_WORDS

_LAKHS = (3, 2)
_LATIN_DAYS = tuple("MTWTFSS")
_EASTERN_ORDINALS = by_number(
    {**dict.fromkeys((1, 5, 7, 8, 9, 10), "one"), 2: "two", 3: "two", 4: "few", 6: "many"}
)
_HINDI_ORDINALS = by_number({1: "one", 2: "two", 3: "two", 4: "few", 6: "many"})
_ENGLISH_ORDINALS = by_last_digit({1: "one", 2: "two", 3: "few"})


def _named(module: str, table: str = "COUNTRIES") -> Callable[[], Mapping[str, str]]:
    """Return what loads a table of countries: few pages name one."""

    def load() -> Mapping[str, str]:
        found: Mapping[str, str] = vars(import_module(f"{__package__}.countries_{module}"))[table]
        return found

    return load


_BENGALI = Excerpt(
    groups=_LAKHS,
    plural=one_up_to_one,
    ordinal=_EASTERN_ORDINALS,
    months=(
        "জানুয়ারী", "ফেব্রুয়ারী", "মার্চ", "এপ্রিল", "মে", "জুন",
        "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর",
    ),
    short_months=(
        "জানু", "ফেব", "মার্চ", "এপ্রি", "মে", "জুন", "জুল", "আগ", "সেপ", "অক্টো", "নভে", "ডিসে",
    ),
    weekdays=("সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার"),
    short_weekdays=("সোম", "মঙ্গল", "বুধ", "বৃহস্পতি", "শুক্র", "শনি", "রবি"),
    narrow_weekdays=("সো", "ম", "বু", "বৃ", "শু", "শ", "র"),
    joins=(" এবং ", ", ", " এবং "),
    countries=_named("bengali"),
    languages={"as": "অসমীয়া", "bn": "বাংলা", "en": "ইংরেজি", "hi": "হিন্দি", "ur": "উর্দু"},
)  # fmt: skip
_BENGALI_OF_INDIA = replace(
    _BENGALI,
    short_months=(*_BENGALI.short_months[:8], "সেপ্টেঃ", "অক্টোঃ", "নভেঃ", "ডিসেঃ"),
    countries=_named("bengali", "INDIA"),
)
_ENGLISH = Excerpt(
    plural=one_alone,
    ordinal=_ENGLISH_ORDINALS,
    months=ENGLISH_WORDS.months,
    short_months=tuple(month[:3] for month in ENGLISH_WORDS.months),
    weekdays=ENGLISH_WORDS.weekdays,
    short_weekdays=tuple(day[:3] for day in ENGLISH_WORDS.weekdays),
    narrow_weekdays=_LATIN_DAYS,
    joins=(" and ", ", ", ", and "),
    countries=_named("english"),
    languages={"as": "Assamese", "bn": "Bangla", "en": "English", "hi": "Hindi", "ur": "Urdu"},
)
_ENGLISH_OF_THE_WORLD = replace(
    _ENGLISH,
    short_months=(*_ENGLISH.short_months[:8], "Sept", *_ENGLISH.short_months[9:]),
    joins=(" and ", ", ", " and "),
    countries=_named("english", "WORLD"),
)
_ENGLISH_OF_INDIA = replace(
    _ENGLISH_OF_THE_WORLD,
    groups=_LAKHS,
    languages={**_ENGLISH.languages, "bn": "Bengali"},
)
_HINDI = Excerpt(
    groups=_LAKHS,
    plural=one_up_to_one,
    ordinal=_HINDI_ORDINALS,
    months=(
        "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून",
        "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर",
    ),
    short_months=(
        "जन॰", "फ़र॰", "मार्च", "अप्रैल", "मई", "जून", "जुल॰", "अग॰", "सित॰", "अक्टू॰", "नव॰", "दिस॰",
    ),
    weekdays=("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"),
    short_weekdays=("सोम", "मंगल", "बुध", "गुरु", "शुक्र", "शनि", "रवि"),
    narrow_weekdays=("सो", "मं", "बु", "गु", "शु", "श", "र"),
    joins=(" और ", ", ", ", और "),
    countries=_named("hindi"),
    languages={"as": "असमिया", "bn": "बंगाली", "en": "अंग्रेज़ी", "hi": "हिन्दी", "ur": "उर्दू"},
)  # fmt: skip
_URDU_MONTHS = (
    "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر",
)  # fmt: skip
_URDU_DAYS = ("پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار")
_URDU = Excerpt(
    native=Signs(decimal="٫", group="٬"),
    plural=one_alone,
    ordinal=other,
    months=_URDU_MONTHS,
    short_months=_URDU_MONTHS,
    weekdays=_URDU_DAYS,
    short_weekdays=_URDU_DAYS,
    narrow_weekdays=_LATIN_DAYS,
    joins=(" اور ", "، ", "، اور "),
    countries=_named("urdu"),
    languages={"as": "آسامی", "bn": "بنگلہ", "en": "انگریزی", "hi": "ہندی", "ur": "اردو"},
)
_URDU_OF_INDIA = replace(_URDU, countries=_named("urdu", "INDIA"))
_ASSAMESE = Excerpt(
    groups=_LAKHS,
    plural=one_up_to_one,
    ordinal=_EASTERN_ORDINALS,
    months=(
        "জানুৱাৰী", "ফেব্ৰুৱাৰী", "মাৰ্চ", "এপ্ৰিল", "মে’", "জুন",
        "জুলাই", "আগষ্ট", "ছেপ্তেম্বৰ", "অক্টোবৰ", "নৱেম্বৰ", "ডিচেম্বৰ",
    ),
    short_months=(
        "জানু", "ফেব্ৰু", "মাৰ্চ", "এপ্ৰিল", "মে’", "জুন", "জুলাই", "আগ", "ছেপ্তে", "অক্টো", "নৱে", "ডিচে",
    ),
    weekdays=("সোমবাৰ", "মঙ্গলবাৰ", "বুধবাৰ", "বৃহস্পতিবাৰ", "শুক্ৰবাৰ", "শনিবাৰ", "দেওবাৰ"),
    short_weekdays=("সোম", "মঙ্গল", "বুধ", "বৃহ", "শুক্ৰ", "শনি", "দেও"),
    narrow_weekdays=("স", "ম", "ব", "ব", "শ", "শ", "দ"),
    joins=(" আৰু ", ", ", " আৰু "),
    countries=_named("assamese"),
    languages={"as": "অসমীয়া", "bn": "বাংলা", "en": "ইংৰাজী", "hi": "হিন্দী", "ur": "উৰ্দু"},
)  # fmt: skip

_AMERICAN = "AE AS BI GU MH MP PH PR UM US VI"
_WORLD = (
    "AG AI BB BD BM BS BW BZ CC CK CM CX CY DG DM ER FJ FK FM GB GD GG GH GI GM GS GY HK IE IL IM IO JE JM KE "
    "KI KN KY LC LR LS MG MO MS MT MU MV MW MY NA NF NG NR NU NZ PG PK PN PW RW SB SC SD SG SH SL SS SX SZ "
    "TC TK TO TT TV TZ UG VC VG VU WS ZM ZW"
)
"""The regions that speak by CLDR's `en-001`; it does not know Bangladesh, which is one of them."""

_SUNDAY = (
    "as-IN bn-BD bn-IN hi-IN ur-IN ur-PK en-AG en-AS en-BS en-BW en-BZ en-DM en-GU en-HK en-IL en-IN en-JM en-KE "
    "en-MH en-MO en-MT en-PH en-PK en-PR en-SG en-TT en-UM en-US en-VI en-WS en-ZW"
)
_WEEKS = {**dict.fromkeys(_SUNDAY.split(), 6), "en-MV": 4, "en-SD": 5}
"""The day with which a week begins, by tag, where that is not Monday."""

_BY_TAG: dict[str, Excerpt] = {
    **dict.fromkeys(("bn", "bn-BD"), _BENGALI),
    "bn-IN": _BENGALI_OF_INDIA,
    "en": _ENGLISH,
    **{f"en-{region}": _ENGLISH for region in _AMERICAN.split()},
    **{f"en-{region}": _ENGLISH_OF_THE_WORLD for region in _WORLD.split()},
    "en-IN": _ENGLISH_OF_INDIA,
    **dict.fromkeys(("hi", "hi-IN"), _HINDI),
    **dict.fromkeys(("ur", "ur-PK"), _URDU),
    "ur-IN": _URDU_OF_INDIA,
    **dict.fromkeys(("as", "as-IN"), _ASSAMESE),
}
EXCERPTS: dict[str, Excerpt] = {
    tag: replace(excerpt, week=_WEEKS[tag]) if tag in _WEEKS else excerpt
    for tag, excerpt in _BY_TAG.items()
}
"""By tag. A region that CLDR does not know is read through Babel, but for English's."""
