"""Words of measures in each language, a row for each dimension; and what makes a speed of a length."""

from collections.abc import Mapping

from msgspec import Struct

from generator.checks.claims.words.wordlist import words
from generator.l10n.tokens import nfc


class Measures(Struct, frozen=True):
    """A language's words; keys are as `words_of` makes them."""

    dimensions: Mapping[str, str]
    """What each word measures."""
    endings: tuple[str, ...] = ()
    """What such a word may end with."""
    an_hour: tuple[str, ...] = ()
    """In what a length is a speed: an *hour*."""
    per: tuple[str, ...] = ()
    """Behind a length, with such a word, that it is one."""
    an_hour_before: bool = False
    """Whether such a word says so before a length too: *ঘণ্টায়* ৮০ কিলোমিটার."""
    away: tuple[str, ...] = ()
    """Behind a length, that it is none in an hour."""
    ways: Mapping[str, str] = {}
    """Words that say which way a length goes, behind it and in a label: 13 metres *wide*, *depth* of the water."""
    body: tuple[str, ...] = ()
    """Near a share, that it is one of somebody's body."""
    burns: tuple[str, ...] = ()
    """Right behind a share, that of a body so much is burned."""


def _rows(text: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in text.strip().splitlines():
        dimension, _, said = row.partition(":")
        found |= dict.fromkeys(map(nfc, said.split()), dimension)
    return found


_ENGLISH = Measures(
    dimensions=_rows("""
length: metre metres meter meters kilometre kilometres kilometer kilometers km kms cm centimetre centimetres centimeter centimeters mm millimetre millimetres millimeter millimeters foot feet ft inch inches mile miles yard yards
speed: kmph kph mph knot knots
temperature: degree degrees celsius fahrenheit c
mass: kg kgs kilo kilos kilogram kilograms gram grams tonne tonnes ton tons quintal quintals
volume: litre litres liter liters gallon gallons barrel barrels
flow: cusec cusecs cumec cumecs
area: hectare hectares acre acres bigha bighas
power: megawatt megawatts mw kilowatt kilowatts kw watt watts volt volts
room: seat seats seater bed bedded storey storeyed storied
"""),
    an_hour=words("hour hours second hr"),
    per=words("per an a"),
    away=words("away off from wide long"),
    ways=_rows("""
width: wide width broad breadth across
length: long length
depth: deep depth
height: high height tall
thickness: thick thickness
"""),
    body=words("body bodies skin"),
    burns=words("burns burn"),
)
_BENGALI = Measures(
    dimensions=_rows("""
length: মিটার কিলোমিটার কিমি সেন্টিমিটার সেমি মিলিমিটার মিমি ফুট ইঞ্চি মাইল গজ
speed: নট
temperature: ডিগ্রি সেলসিয়াস ফারেনহাইট
mass: কেজি কিলো কিলোগ্রাম গ্রাম টন কুইন্টাল
volume: লিটার গ্যালন ব্যারেল
flow: কিউসেক কিউমেক
area: হেক্টর একর বিঘা কাঠা
power: মেগাওয়াট কিলোওয়াট ওয়াট ভোল্ট
room: আসন আসনবিশিষ্ট শয্যা তলা
"""),
    endings=words("ের র ে তে টি ও ই য় বিশিষ্ট"),
    an_hour=words("ঘণ্টা ঘণ্টায় সেকেন্ডে"),
    per=words("প্রতি"),
    an_hour_before=True,
    ways=_rows("""
width: চওড়া প্রস্থ প্রস্থের প্রশস্ত
length: লম্বা দৈর্ঘ্য দৈর্ঘ্যের দীর্ঘ
depth: গভীর গভীরতা গভীরতার
height: উঁচু উচ্চতা উচ্চতার
thickness: পুরু
"""),
    away=words("দূরে দূর দূরত্বে চওড়া লম্বা রাস্তা পথ জুড়ে এলাকা"),
    body=words("শরীরের শরীরেরই দেহের গায়ের চামড়ার"),
    burns=words("দগ্ধ"),
)
MEASURES: Mapping[str, Measures] = {"bn": _BENGALI, "en": _ENGLISH}
NO_MEASURES = Measures({})
"""Of a language without a row."""
AMERICAN = words("us u.s american মার্কিন আমেরিক")
"""In an amount of dollars, whose they are."""
