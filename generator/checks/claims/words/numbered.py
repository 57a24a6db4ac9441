"""What things are called by a number in each language: *National Highway* 31, *platform* 4, ১২ *নম্বর ওয়ার্ড*."""

import re
from collections.abc import Mapping

from msgspec import Struct

from generator.checks.claims.words.wordlist import words
from generator.l10n.tokens import nfc
from generator.patterns import pattern


class Finder(Struct, frozen=True):
    """What finds such a thing in a text in small letters, with the groups of its kind and of its number."""

    finds: re.Pattern[str]
    kind: int
    number: int
    hints: tuple[str, ...]
    """What a text has one of in which it finds any."""


_ENGLISH = words("""highway route line platform unit ward gate runway track reactor terminal sector block berth booth phase lane pier
    pillar girder boiler turbine flight shaft pump mill""")
_BEHIND = pattern(
    rf"\b((?:national |state )?(?:{'|'.join(_ENGLISH)})|nh|sh)(?:[ -](?:number |no\.? ?)?|(?<=nh)|(?<=sh))"
    r"([0-9]{1,5})\b(?![.:,][0-9]|%| (?:per|people|persons|hours?|minutes?|days?|am|pm)\b)"
)
_NATIONAL, _STATE, _ROAD, _SHORT = map(nfc, ("জাতীয়", "রাজ্য", "সড়ক", "এনএইচ"))
_BENGALI = words("ওয়ার্ড গেট প্ল্যাটফর্ম ইউনিট ব্লক টার্মিনাল রানওয়ে রুট সেক্টর বুথ লকগেট স্তম্ভ")
_BEFORE = pattern(
    f"([০-৯0-9]{{1,5}}) ?(?:নম্বর|নং) (?:(?:{_NATIONAL}|{_STATE}) )?([\u0980-\u09ff]+)"
)
_ROADS = pattern(f"({_NATIONAL} {_ROAD}|{_SHORT})[ -]([০-৯0-9]{{1,5}})(?![০-৯0-9])")
_THINGS = pattern(f"({'|'.join(_BENGALI)})[ -](?:(?:নম্বর|নং) )?([০-৯0-9]{{1,5}})(?![০-৯0-9])")
FINDERS = (
    Finder(_BEHIND, 1, 2, (*_ENGLISH, "nh", "sh-", "sh ")),
    Finder(_BEFORE, 2, 1, (nfc("নম্বর"), nfc("নং"))),
    Finder(_ROADS, 1, 2, (_ROAD, _SHORT)),
    Finder(_THINGS, 1, 2, _BENGALI),
)
"""Of all languages: a Bengali text has the names of English too."""
SAME = {
    **dict.fromkeys(("nh", "sh", "national highway", "state highway"), "highway"),
    **dict.fromkeys((_SHORT, f"{_NATIONAL} {_ROAD}"), _ROAD),
}
"""What else a kind is called."""
NO_PARTS = ("highway", "route", "line", "flight", "phase", _ROAD)
"""Kinds that are no part of a place."""
FAILS = words("closed shuts shut blocked blocks breached burst gave")
MOVES = words("traffic যান চলাচল যানচলাচল")
"""That such a thing failed, beside the words of all failures, and what is said of roads without saying more."""
GRADES: Mapping[str, tuple[str, ...]] = {
    "en": words("signal category alert level grade"),
    "bn": words("সঙ্কেত সংকেত ক্যাটেগরি ক্যাটাগরি সতর্কতা মাত্রা"),
}
"""What is graded: a number that stands behind it, or before it as one of several, says how high it is."""
