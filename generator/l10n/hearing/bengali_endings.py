"""Bengali words taken apart: পাঁচশো, দুটি, তিনজনের, শতাধিক, ঘণ্টাখানেক, মিলিয়নেরও.

A word is a number, scales, a measure, "about" or "more than", a classifier, a case ending, in
that order and each of them optional; the tables say which pieces there are.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from msgspec.structs import replace

from generator.l10n.hearing.bengali_words import (
    ALONE,
    CARDINALS,
    CLASSES,
    DAYS,
    MONTHS,
    NOT_NUMBERS,
    NOUNS,
    PERIODS,
    PREFIXES,
    SCALES,
    SHORT_MONTHS,
    UNITS,
    WEAK,
    WEEKDAYS,
    key,
)
from generator.l10n.hearing.lexicon import ONE, Part
from generator.patterns import pattern

_LONGEST = 40


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(w) for w in words), key=len, reverse=True))


_CASE = key(r"(?:(?P<gen>য়ের|ের|এর|র)|(?P<loc>য়ে|তে|য়|ে|এ)|(?P<obj>কে))?(?P<emph>ও|ই)?")
_NUMBER = _any((*CARDINALS, *ALONE))
_SCALE = _any(SCALES)
_WORD = pattern(
    rf"(?:(?P<number>{_NUMBER})(?:(?P<hundred>শো|শত|শ)(?P<rest>{_any(CARDINALS)}))?)?"
    rf"(?P<scale>{_SCALE})?(?P<unit>{_any(UNITS)})?"
    rf"(?:(?P<about>খানেক)|(?P<more>াধিক)|(?P<single>েক|য়েক))?"
    rf"(?P<class>{_any(CLASSES)})?{_CASE}"
)
_PLAIN = pattern(
    rf"(?:(?P<month>{_any(MONTHS)})|(?P<noun>{_any(NOUNS)})(?:টি|গুলি|গুলো|দের|রা)?"
    rf"|(?P<period>{_any(PERIODS)})(?:বেলা)?){_CASE}"
)
_ABOUT = pattern(rf"{key('য়েক')}{_CASE}")
"""Behind the apostrophe of a short number: হাজার ন’*য়েক*."""


@lru_cache(maxsize=32768)
def parts_of(word: str) -> tuple[Part, ...]:
    """Return the pieces of a folded word; nothing for a word that has no part in a number."""
    if len(word) > _LONGEST or word in NOT_NUMBERS:
        return ()
    if word in PREFIXES:
        value, step = PREFIXES[word]
        return (Part("prefix", word, value, step),)
    if word in WEEKDAYS:
        return (Part("weekday", word),)
    if match := _ABOUT.fullmatch(word):
        return (Part("fused", "", name="about"), *_case(match))
    if match := _WORD.fullmatch(word):
        return _pieces(match)
    if match := _PLAIN.fullmatch(word):
        if match["month"] in SHORT_MONTHS and match["month"] != word:
            return ()
        return (*_plain(match), *_case(match))
    return ()


def _pieces(match: re.Match[str]) -> tuple[Part, ...]:
    found: list[Part] = []
    number, scale, unit, kind = match.group("number", "scale", "unit", "class")
    if number:
        found.append(_number(number))
    if match["hundred"]:
        found.append(Part("scale", match["hundred"], Decimal(100)))
        found.append(_number(match["rest"]))
    if scale:
        glued_only = scale == "শ" and not number and not match["about"]
        found.append(Part("scale", scale, Decimal(SCALES[scale]), weak=glued_only))
    if unit:
        found.append(Part("unit", unit, name=UNITS[unit]))
    if match["about"] or match["single"]:
        if match["single"] and (not number or scale or unit):
            return ()
        found.append(Part("fused", "", name="about"))
    elif match["more"]:
        if not scale:
            return ()
        found.append(Part("fused", "", name="more_than"))
    if kind:
        found.append(Part("class", kind, name=CLASSES[kind]))
    ending = _case(match)
    if number and len(found) == 1 and (match["obj"] or match[0] in DAYS):
        found[0] = replace(found[0], weak=True)  # দশকে is a decade, but একশো দশকে is no other
    return (*found, *ending)


def _number(word: str) -> Part:
    value, step = ALONE.get(word) or (Decimal(CARDINALS[word]), ONE)
    return Part("number", word, value, step, weak=word in WEAK)


def _plain(match: re.Match[str]) -> tuple[Part, ...]:
    month, noun, period = match.group("month", "noun", "period")
    if month:
        return (Part("month", month, Decimal(MONTHS[month]), weak=month in SHORT_MONTHS),)
    if noun:
        return (Part("noun", noun, name=NOUNS[noun]),)
    return (Part("period", period, name=PERIODS[period]),)


def _case(match: re.Match[str]) -> tuple[Part, ...]:
    if match["gen"]:
        return (Part("case", match["gen"], name="gen"),)
    if match["loc"]:
        return (Part("case", match["loc"], name="loc"),)
    if match["obj"]:
        return (Part("case", match["obj"], name="obj"),)
    if match["emph"]:
        return (Part("case", match["emph"], name="emph"),)
    return ()
