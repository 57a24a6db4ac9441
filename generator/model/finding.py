"""What a search finds of a page, and the numbers by which it is named there."""

from base64 import urlsafe_b64encode
from collections.abc import Iterable
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter

from msgspec import Struct
from msgspec.msgpack import Decoder, Encoder

WEIGHTS = 4
"""Places of a word: headline; kicker, standfirst and names; updates and notes; text."""
NUMBER = 5
"""Letters of a page's number in the index."""
_MONTH = 2
_month_of = itemgetter(slice(_MONTH))
_SIGNS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
_FIRST_YEAR = 1970


class Findable(Struct, frozen=True, array_like=True):
    """A page as a search keeps it: `words` are the keys at each place, joined by spaces;
    `facets` are `kind=report` and the like, joined so too; `card` is its result, as JSON."""

    locale: str
    number: str
    words: tuple[str, ...]
    facets: str
    card: str


def number_of_page(kind: str, id: str, month: str) -> str:
    """Return the number of a page: its month (`2026-09`, empty for none) and a hash of its name.

    It follows from the record alone, so that what was there before plays no part. Numbers in
    order are pages by month. Two pages of one month share a number once in 262,144; a search
    then shows both.
    """
    year, _, rest = month.partition("-")
    months = 12 * (int(year) - _FIRST_YEAR) + int(rest) if year and rest else 0
    months = min(max(months, 0), 64 * 64 - 1)
    hashed = urlsafe_b64encode(blake2b(f"{kind}/{id}".encode(), digest_size=3).digest())
    return _SIGNS[months >> 6] + _SIGNS[months & 63] + hashed[:3].decode()


def join_numbers(numbers: Iterable[str]) -> str:
    """Return pages' numbers as a shard has them: in order, each month once before its pages."""
    said: list[str] = []
    for month, group in groupby(sorted(numbers), _month_of):
        said += ".", month, *[number[_MONTH:] for number in group]
    return "".join(said)


def split_numbers(text: str) -> list[str]:
    """Return the numbers that `join_numbers` joined."""
    step = NUMBER - _MONTH
    return [
        group[:_MONTH] + group[at : at + step]
        for group in text.split(".")[1:]
        for at in range(_MONTH, len(group), step)
    ]


def pack_findable(found: Findable) -> bytes:
    """Return what a search keeps of a page as bytes."""
    return _ENCODER.encode(found)


def unpack_findable(data: bytes) -> Findable:
    """Return what `pack_findable` packed."""
    return _DECODER.decode(data)


_ENCODER = Encoder()
_DECODER = Decoder(Findable)
