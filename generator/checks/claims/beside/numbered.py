"""Things that are called by a number: National Highway 31, platform 4, ১২ নম্বর ওয়ার্ড. Another number is another thing.

What a sentence tells of one is not held against a record that names some of its kind, and none by that number.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.meaning import meaning
from generator.checks.claims.words.wordlist import words
from generator.l10n.digits import to_ascii
from generator.l10n.tokens import nfc
from generator.model.prose import Sentence
from generator.patterns import pattern

_ENGLISH = words("""highway route line platform unit ward gate runway track reactor terminal sector block berth booth phase lane pier
    pillar girder boiler turbine flight shaft pump mill""")
_BEHIND = pattern(
    rf"\b((?:national |state )?(?:{'|'.join(_ENGLISH)})|nh|sh)(?:[ -](?:number |no\.? ?)?|(?<=nh)|(?<=sh))"
    r"([0-9]{1,5})\b(?![.:,][0-9]|%| (?:per|people|persons|hours?|minutes?|days?|am|pm)\b)"
)
_NATIONAL, _STATE, _ROAD, _SHORT = map(nfc, ("জাতীয়", "রাজ্য", "সড়ক", "এনএইচ"))
_BEFORE = pattern(
    f"([০-৯0-9]{{1,5}}) ?(?:নম্বর|নং) (?:(?:{_NATIONAL}|{_STATE}) )?([\u0980-\u09ff]+)"
)
_KINDS = words("ওয়ার্ড গেট প্ল্যাটফর্ম ইউনিট ব্লক টার্মিনাল রানওয়ে রুট সেক্টর বুথ লকগেট স্তম্ভ")
_ROADS = pattern(f"({_NATIONAL} {_ROAD}|{_SHORT})[ -]([০-৯0-9]{{1,5}})(?![০-৯0-9])")
_THINGS = pattern(f"({'|'.join(_KINDS)})[ -](?:(?:নম্বর|নং) )?([০-৯0-9]{{1,5}})(?![০-৯0-9])")
_FINDERS = (
    (_BEHIND, 1, 2, (*_ENGLISH, "nh", "sh-", "sh ")),
    (_BEFORE, 2, 1, (nfc("নম্বর"), nfc("নং"))),
    (_ROADS, 1, 2, (_ROAD, _SHORT)),
    (_THINGS, 1, 2, _KINDS),
)
"""What finds them, with the groups of the kind and of the number, and what a text has one of in which it finds any."""
_ONE: Mapping[str, str] = {
    **dict.fromkeys(("nh", "sh", "national highway", "state highway"), "highway"),
    **dict.fromkeys((_SHORT, f"{_NATIONAL} {_ROAD}"), _ROAD),
}
"""What else a kind is called."""


_NO_PLACES = frozenset(("highway", "route", "line", "flight", "phase"))


class Called(Struct, frozen=True):
    """What a text calls by a number: its kind, the number, where it stands, and the words that say so."""

    kind: str
    number: str
    start: int
    end: int
    words: tuple[str, ...]


@lru_cache(maxsize=256)
def called_in(text: str, locale: str) -> tuple[Called, ...]:
    """Return what a text in small letters calls by a number."""
    return tuple(_found(text, locale))


def numbered_in(text: str, locale: str) -> frozenset[tuple[str, str]]:
    """Return what a text in small letters calls by a number: its kind, and the number."""
    return frozenset((one.kind, one.number) for one in called_in(nfc(text), locale))


def names_part(text: str, locale: str) -> bool:
    """Return True for a text that names a part of a place by a number: ward 7, and no road."""
    roads = _NO_PLACES | {meaning(_ROAD, locale)}
    return any(one.kind not in roads for one in called_in(text, locale))


def _found(text: str, locale: str) -> Iterator[Called]:
    for finder, kind, number, hints in _FINDERS:
        if not any(hint in text for hint in hints):
            continue
        for one in finder.finditer(text):
            called = _ONE.get(one[kind], one[kind])
            meant = called if called.isascii() else meaning(called, locale)
            yield Called(meant, to_ascii(one[number]), *one.span(), words_of(one[0]))


def names_another(sentence: Sentence, grounds: Facts) -> bool:
    """Return True where a sentence names something by a number of which its record names others of the kind, and not this."""
    locale = sentence.locale
    said = numbered_in(sentence.text.casefold(), locale)
    if not said:
        return False
    records = {id(one.places): one.places for one in grounds if one.places is not None}
    texts = (places.said.get(locale, "") for places in records.values())
    known = {one for text in texts for one in numbered_in(text, locale)}
    kinds = {kind for kind, _ in known}
    return any(kind in kinds for kind, _ in said) and said.isdisjoint(known)


def of_another_number(
    sentence: Sentence, found: Sequence[Mention], grounds: Facts
) -> Iterator[Mention]:
    """Yield the mentions of a sentence; what it tells of National Highway 31 is undecided where the record has Highway 10 alone.

    Where nothing else of it differs, the number itself may be wrong, and stays what it was.
    """
    wrong = [one for one in found if one.verdict == "contradicts"]
    if not wrong or not names_another(sentence, grounds):
        yield from found
        return
    numbers = {one for _, one in numbered_in(sentence.text.casefold(), sentence.locale)}
    told = [one for one in wrong if to_ascii(one.text) not in numbers]
    for one in found:
        yield replace(one, verdict="undecided") if told and one in wrong else one
