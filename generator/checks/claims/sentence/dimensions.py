"""What a number measures by the word behind it: a length, a speed, a temperature. What is measured is no count of people."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.meaning import meaning
from generator.checks.claims.words.measures import MEASURES, Measures, NO_MEASURES
from generator.checks.claims.words.wordlist import words
from generator.l10n.tokens import nfc

_LENGTH, _SPEED = "length", "speed"
_VAGUE = frozenset(("length", "mass", "volume", "area", "room"))
"""What anything has: a number of it is a figure's only where a word of its label says so."""
_PLAIN = frozenset(word for row in MEASURES.values() for word in row.dimensions)
"""Words of measures without an ending."""
_AN_HOUR = frozenset(word for row in MEASURES.values() for word in row.an_hour)
_ROWS = """
length: metre metres meter meters kilometre kilometres kilometer kilometers km kms cm centimetre centimetres centimeter centimeters mm millimetre millimetres millimeter millimeters foot feet ft inch inches mile miles yard yards
length: মিটার কিলোমিটার কিমি সেন্টিমিটার সেমি মিলিমিটার মিমি ফুট ইঞ্চি মাইল গজ
speed: kmph kph mph knot knots নট
temperature: degree degrees celsius fahrenheit c ডিগ্রি সেলসিয়াস ফারেনহাইট
mass: kg kgs kilo kilos kilogram kilograms gram grams tonne tonnes ton tons quintal quintals কেজি কিলো কিলোগ্রাম গ্রাম টন কুইন্টাল
volume: litre litres liter liters gallon gallons barrel barrels লিটার গ্যালন ব্যারেল
flow: cusec cusecs cumec cumecs কিউসেক কিউমেক
area: hectare hectares acre acres bigha bighas হেক্টর একর বিঘা কাঠা
power: megawatt megawatts mw kilowatt kilowatts kw watt watts volt volts মেগাওয়াট কিলোওয়াট ওয়াট ভোল্ট
room: seat seats seater bed bedded storey storeyed storied আসন আসনবিশিষ্ট শয্যা তলা
"""
_ENDINGS = ("ের", "র", "ে", "তে", "টি", "ও", "ই", nfc("য়"), "বিশিষ্ট")
"""What a Bengali word of measure may end with."""
_AN_HOUR = ("hour", "hours", "second", "hr", "ঘণ্টা", "ঘণ্টায়", "সেকেন্ডে")
_PER = ("per", "an", "a", "প্রতি")
_AWAY = (
    *("away", "off", "from", "wide", "long"),
    *("দূরে", "দূর", "দূরত্বে", "চওড়া", "লম্বা", "রাস্তা", "পথ", "জুড়ে", "এলাকা"),
)
"""Behind a length, that it is none in an hour."""
_BODY = words("body bodies skin শরীরের শরীরেরই দেহের গায়ের চামড়ার")
_BURNS = words("burns burn দগ্ধ")
"""Near a share, that it is one of somebody's body; right behind one, what it is of."""
_FEW = 3
"""Words behind a measure, or before it, in which an hour makes a speed of a length."""


def _rows() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in _ROWS.strip().splitlines():
        dimension, _, said = row.partition(":")
        found |= dict.fromkeys(map(nfc, said.split()), dimension)
    return found


_DIMENSIONS = _rows()


@lru_cache(maxsize=4096)
def dimension_of(word: str) -> str:
    """Return what a word of measure, in any form, measures; empty where it is none."""
    for row in MEASURES.values():
        if found := row.dimensions.get(word):
            return found
        stems = (word[: -len(end)] for end in row.endings if word.endswith(end))
        if found := next((one for stem in stems if (one := row.dimensions.get(stem))), ""):
            return found
    return ""


def behind_measure(asked: Asked) -> tuple[tuple[str, ...], bool]:
    """Return the words behind a number and its measure, and whether that stands without an ending: ৩ *ডিগ্রি* কমে.

    A smaller measure may follow: 1 metre 60 cm.
    """
    after = asked.clause.after
    at = 0
    while at < len(after) and (dimension_of(after[at]) or (at and _is_part(after[at : at + 2]))):
        at += 1
    said = (word for word in after[:at] if not word[0].isdecimal())
    return after[at:], all(word in _PLAIN for word in said)


def _is_part(words: tuple[str, ...]) -> bool:
    """Return True for a number with a measure of its own."""
    return words[0][0].isdecimal() and bool(dimension_of(words[-1]))


def is_measured(asked: Asked) -> bool:
    """Return True for a number with a measure behind it."""
    return bool(dimension_of(next(iter(asked.clause.after), "")))


def is_of_body(asked: Asked) -> bool:
    """Return True for a share of somebody's body: burns on 40 per cent *of his body*, *শরীরের* ৪০ শতাংশ."""
    if asked.heard.kind != "percent":
        return False
    near = (*asked.clause.before[-1:], *asked.clause.after[:_FEW])
    return holds(near, _BODY) or holds(asked.clause.after[:1], _BURNS)


def is_vague(asked: Asked) -> bool:
    """Return True for a length, a weight and the like, which anything in the news may have."""
    return dimension_of(next(iter(asked.clause.after), "")) in _VAGUE


def is_other_dimension(asked: Asked, ground: Ground) -> bool:
    """Return True where a number has a measure of its own, and a figure another or none: 300 feet are no passengers."""
    after = asked.clause.after
    said = dimension_of(after[0]) if after and asked.heard.kind == "number" else ""
    if not said or asked.heard.unit:
        return False
    known = frozenset(_dimensions(_words(ground)))
    if said == _LENGTH and _SPEED in known and after[1:2] and after[1] in _row(asked).away:
    known = frozenset(_dimensions(_spoken(ground)))
    if said == _LENGTH and _SPEED in known and after[1:2] and after[1] in _AWAY:
        return True
    meant = meaning(after[0], asked.locale)
    if meant in asked.counted(ground) or meant in ground.weights.get(asked.locale, {}):
        return False
    if said == _LENGTH and _is_rate(asked):
        said = _SPEED
    return said not in known and not (said == _LENGTH and _SPEED in known)


def measures(ground: Ground) -> bool:
    """Return True for a figure of a length, a temperature and the like."""
    return any(_dimensions(_spoken(ground)))


def _is_rate(asked: Asked) -> bool:
    """Return True for a length in an hour: 80 kilometres an hour, ঘণ্টায় ৮০ কিলোমিটার."""
    row, behind = _row(asked), asked.clause.after[1 : 1 + _FEW]
    if row.an_hour_before and holds(asked.clause.before[-_FEW:], row.an_hour):
        return True
    return holds(behind, row.per) and holds(behind, row.an_hour)


def _row(asked: Asked) -> Measures:
    return MEASURES.get(asked.locale.partition("-")[0], NO_MEASURES)


def _spoken(ground: Ground) -> Iterator[str]:
    for said in ground.words.values():
        yield from said
    for _, forms in ground.measure.words if ground.measure is not None else ():
        for _, form in forms:
            yield from words_of(form)


def _dimensions(said: Iterable[str]) -> Iterator[str]:
    for word in said:
        if word in _AN_HOUR:
            yield _SPEED
        elif found := dimension_of(word):
            yield found
