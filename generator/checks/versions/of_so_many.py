"""A share that one version tells as so many of so many, and the other as two counts, or in per cent: one in ten, দশ জনের মধ্যে এক জন."""

from decimal import Decimal
from itertools import product

from generator.checks.versions.aligning import Alignment
from generator.checks.versions.texts import Said, Version

_ROOM = Decimal("0.5")
"""Per cent by which a share may be rounded."""
_MOST = 1000
"""The largest whole of which so many are told."""


def is_of_so_many(laid: Alignment, own: Version, its: Version, at: int, *, mine: bool) -> bool:
    """Return True for a share of which a sentence of the other version has both numbers, and for one of these where that has the share.

    One is hardly ever heard as a number: "one in ten" is said by the ten alone.
    """
    said = own.said[at]
    share, count = _share(said), _count(said)
    if share is None and count is None:
        return False
    for row in {other.row for other in its.said}:
        way = (said.row, row) if mine else (row, said.row)
        if not laid.beside(*way):
            continue
        if share is not None and _has_both(_counts(its, row), share):
            return True
        if count is not None and any(
            _has_both(_counts(own, said.row), its_share, count) for its_share in _shares(its, row)
        ):
            return True
    return False


def _has_both(counts: set[Decimal], share: Decimal, among: Decimal | None = None) -> bool:
    """Return True where one of some counts, or one, is a share of another of them; `among`: this must be one of both."""
    return any(
        part < whole and abs(100 * part / whole - share) <= _ROOM and among in (None, part, whole)
        for part, whole in product({*counts, Decimal(1)}, counts)
    )


def _counts(version: Version, row: int) -> set[Decimal]:
    """Return the whole numbers that a sentence counts."""
    counts = (_count(said) for said in version.said if said.row == row)
    return {count for count in counts if count is not None}


def _shares(version: Version, row: int) -> set[Decimal]:
    shares = (_share(said) for said in version.said if said.row == row)
    return {share for share in shares if share is not None}


def _count(said: Said) -> Decimal | None:
    for value in said.values:
        if value.kind == "number" and isinstance(value.low, Decimal) and value.low == value.high:
            return value.low if 0 < value.low <= _MOST and not value.low % 1 else None
    return None


def _share(said: Said) -> Decimal | None:
    for value in said.values:
        if value.kind == "percent" and isinstance(value.low, Decimal) and value.low == value.high:
            return value.low
    return None
