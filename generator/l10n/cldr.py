"""The door to CLDR: what the program asks of it, and how Babel answers.

Owns every question to Babel but those of catalogs and of hearing. Babel is loaded inside the
functions that need it: to load it and CLDR's data of two languages takes 25 ms of the 290 of a
run that makes one page anew, and a locale whose excerpt is stated never asks. Never owns what a house
prints: that is the tongue's.
"""

from collections.abc import Mapping, Sequence
from datetime import time
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from generator.l10n.excerpt import Excerpt, Signs
from generator.l10n.tables.excerpts import EXCERPTS
from generator.l10n.tongue import Scale
from generator.patterns import pattern

if TYPE_CHECKING:
    from babel import Locale
    from babel.numbers import NumberPattern

_LENGTHS: tuple[Literal["long", "short", "narrow"], ...] = ("long", "short", "narrow")
_FORMATS = {"date": "long", "full": "full", "short": "short"}
_SKELETONS = {"day": ("MMMMd", "d MMMM"), "month": ("yMMMM", "MMMM y")}
_WHOLE = {"en": "en_001"}
"""What speaks for the regions that CLDR lacks: the world's English, not America's."""
_DIGITS = pattern("[#0,.]+")


def excerpt_of(tag: str) -> Excerpt:
    """Return what pages need of CLDR for a tag: as the tables state it, else through Babel."""
    return EXCERPTS.get(tag) or read_excerpt(tag)


@lru_cache(maxsize=64)
def read_excerpt(tag: str) -> Excerpt:
    """Return the excerpt of a tag as Babel has it."""
    locale = locale_of(tag)
    systems = locale.other_numbering_systems  # type: ignore[attr-defined]  # old stubs
    signs = {name: _signs(symbols) for name, symbols in locale.number_symbols.items()}
    native = str(systems.get("native", "latn"))
    stated = locale.number_symbols.get(native, {}).get("decimal")
    months, days = locale.months["format"], locale.days["format"]
    percent = str(locale.percent_formats[None].pattern).split(";")[0]
    return Excerpt(
        groups=locale.decimal_formats[None].grouping,
        latin=signs["latn"],
        native=signs[native] if native != "latn" and stated else None,
        percent=_DIGITS.sub("{n}", percent),
        plural=locale.plural_form,
        ordinal=locale.ordinal_form,
        months=tuple(str(months["wide"][n]) for n in range(1, 13)),
        short_months=tuple(str(months["abbreviated"][n]) for n in range(1, 13)),
        weekdays=tuple(str(days["wide"][n]) for n in range(7)),
        short_weekdays=tuple(str(days["abbreviated"][n]) for n in range(7)),
        narrow_weekdays=tuple(str(locale.days["stand-alone"]["narrow"][n]) for n in range(7)),
        week=locale.first_week_day,
        countries=lambda: locale.territories,
        languages=locale.languages,
    )


@lru_cache(maxsize=64)
def locale_of(tag: str) -> "Locale":
    """Return Babel's locale of a tag; one whose region CLDR lacks is its language's.

    CLDR has no English of Bangladesh: `en-BD` is spoken by the rules of `en-001`. Raises
    `UnknownLocaleError` or ValueError when the language itself is unknown.
    """
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # most runs need none of it

    try:
        return Locale.parse(tag, sep="-")
    except UnknownLocaleError:
        base = tag.split("-", maxsplit=1)[0]
        return Locale.parse(_WHOLE.get(base, base))


def is_known(tag: str) -> bool:
    """Return True when CLDR, as Babel carries it, knows the language of a tag."""
    from babel import UnknownLocaleError  # noqa: PLC0415  # most runs need none of it

    try:
        locale_of(tag)
    except (UnknownLocaleError, ValueError, TypeError):
        return False
    return True


def subtag_of(tag: str) -> str:
    """Return the language subtag of a tag, aliases resolved: `he` of `iw`."""
    return str(locale_of(tag).language)


def script_of(tag: str) -> str:
    """Return the script that a tag names, else CLDR's likely one (ISO 15924).

    Babel's `text_direction` would do for a direction, but loads all data of the language (7 ms).
    """
    from babel.core import get_global  # noqa: PLC0415  # most runs need none of it

    locale = locale_of(tag)
    if locale.script:
        return str(locale.script)
    likely = get_global("likely_subtags")
    own = f"{locale.language}_{locale.territory}"
    found = likely.get(own, likely.get(locale.language, ""))
    return str(found.partition("_")[2][:4])


def own_name(tag: str) -> str:
    """Return a language's name in itself, or an empty string."""
    locale = locale_of(tag)
    return locale.get_language_name(locale) or ""


def language_named(base: str, tag: str) -> str:
    """Return the name of a language in that of a tag, or an empty string."""
    return str(locale_of(tag).languages.get(base, ""))


def join_by_cldr(names: Sequence[str], tag: str) -> str:
    """Return names joined by CLDR's patterns of lists."""
    from babel.lists import format_list  # noqa: PLC0415  # the rows have joins of their own

    return format_list(list(names), locale=locale_of(tag))


def date_pattern(form: str, tag: str) -> str:
    """Return CLDR's pattern of a form of dates (`date`, `full`, `short`, `day`, `month`)."""
    locale = locale_of(tag)
    if form in _FORMATS:
        return str(locale.date_formats[_FORMATS[form]].pattern)
    skeleton, fallback = _SKELETONS[form]
    found = locale.datetime_skeletons.get(skeleton)
    return str(found.pattern) if found is not None else fallback


def short_clock(hour: int, minute: int, tag: str) -> str:
    """Return CLDR's short time, in ASCII digits."""
    from babel.dates import format_time  # noqa: PLC0415  # the rows have clocks of their own

    return format_time(time(hour, minute), "short", locale=locale_of(tag))


def zone_place(zone: str, tag: str) -> str:
    """Return what a zone's time is called by its place: জাপান সময়, "Canada (Toronto) Time"."""
    from babel.dates import get_timezone_location  # noqa: PLC0415  # few messages speak of one

    return str(get_timezone_location(zone, locale=locale_of(tag)))


def count_of_unit(count: int, unit: str, tag: str) -> str:
    """Return a length of time in CLDR's longest form that has words; empty where none has."""
    from babel.units import format_unit  # noqa: PLC0415  # the rows have these words

    for length in _LENGTHS:
        said = str(format_unit(count, f"duration-{unit}", length=length, locale=locale_of(tag)))
        if "duration-" not in said and not (length != "long" and said.isascii()):
            return said
    return ""


@lru_cache(maxsize=64)
def compact_scales(tag: str) -> tuple[Scale, ...]:
    """Return the scale words of CLDR's long compact patterns: `0 हज़ार` at 1000, `00 …` at 10000.

    A pattern's power less its zeros beyond the first is the power of its word.
    """
    found: dict[str, int] = {}
    for power, row in _long_formats(tag).get("other", {}).items():
        if word := _scale_word(row.pattern):
            found.setdefault(word, int(power) // 10 ** (row.pattern.count("0") - 1))
    return tuple(sorted(((scale, word) for word, scale in found.items()), reverse=True))


@lru_cache(maxsize=256)
def compact_words(tag: str, power: int) -> dict[str, str]:
    """Return the scale word at a power of ten by plural category: ملايين, but ٣٠٠ مليون."""
    found = {}
    for category, rows in _long_formats(tag).items():
        row = rows.get(str(power))
        if row is not None and (word := _scale_word(row.pattern)):
            found[str(category)] = word
    return found


def _long_formats(tag: str) -> dict[str, dict[str, "NumberPattern"]]:
    """Return the long compact patterns; a language that CLDR hardly knows has none."""
    formats = locale_of(tag).compact_decimal_formats
    return dict(formats["long"]) if "long" in formats else {}


def _scale_word(pattern: str) -> str:
    bare = pattern.replace("0", "").replace("'", "").replace("\u00a0", " ")
    return " ".join(bare.split())


def _signs(symbols: Mapping[str, str]) -> Signs:
    return Signs(
        decimal=str(symbols.get("decimal", ".")),
        group=str(symbols.get("group", ",")),
        percent=str(symbols.get("percentSign", "%")),
    )
