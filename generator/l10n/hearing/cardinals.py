"""A number: digits or words, fractions, scales that multiply and add.

`number = group {group}`, `group = factor {scale}`: 5 lakh crore multiplies, 2 lakh 30 thousand
adds, two thousand five hundred crore does both: a scale multiplies all the smaller sums before it.
"""

import re
from decimal import Decimal
from functools import lru_cache

from msgspec import Struct

from generator.l10n.hearing.lexicon import HALF, NOTHING, ONE, QUARTER, SECONDS, Lexicon
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.ratios import added_ratio, read_ratio
from generator.patterns import pattern

_MOST_GROUPS = 8
_MOST_SCALES = 4
_HUNDRED = 100
_MOST_DIGITS = 24
_MOST_DECIMALS = 6
_MULTIPLIED = Decimal(10**5)
"""The largest scale that a larger one behind a sum multiplies: two thousand five hundred crore."""
_VULGAR = {"½": HALF, "¼": QUARTER, "¾": Decimal("0.75")}
_GROUPED = pattern(r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3}")


class Number(Struct, frozen=True):
    """A number that was read. `scale`: what its last factor was multiplied by."""

    value: Decimal
    step: Decimal
    end: int
    scale: Decimal = ONE
    raw: str = ""
    """The digits, when they are all of it."""
    weak: bool = False
    bare: bool = False
    """A scale without a factor: লক্ষ; with hundreds behind it, হাজার আটশো, it is a number."""


class _Factor(Struct, frozen=True):
    value: Decimal
    step: Decimal
    end: int
    raw: str = ""
    weak: bool = False
    bare: bool = False
    word: bool = False
    scaled: bool = False
    """It means something only before a scale or a unit."""


def read_number(line: Line, place: int) -> Number | None:
    """Return the number that begins at a place."""
    factor = _factor(line, place)
    if factor is None:
        return None
    first = factor
    sums: list[tuple[Decimal, Decimal]] = []
    groups, hundreds = 0, False
    while True:
        groups += 1
        value, step, unit, end = factor.value, factor.step, ONE, factor.end
        for _ in range(_MOST_SCALES):
            atom = line.at(line.soft(end))
            if atom.role != "scale" or (atom.name == "glued" and not (atom.glued and factor.raw)):
                break
            end = line.soft(end) + 1
            while sums and sums[-1][1] < atom.value:
                value += sums.pop()[0]
            value, step, unit = value * atom.value, step * atom.value, unit * atom.value
        sums.append((value, unit))
        if unit == ONE or groups == _MOST_GROUPS:
            break
        following = _next_group(line, end, unit, factor)
        if following is None:
            break
        behind = line.at(line.soft(following.end))
        named = behind.role == "scale" and behind.value == _HUNDRED
        hundreds = hundreds or (not following.raw and (named or following.value >= _HUNDRED))
        factor = following
    alone = groups == 1 and unit == ONE
    if alone and first.scaled and line.at(line.soft(end)).role not in _MEASURES:
        return None
    return Number(
        sum((amount for amount, _ in sums), NOTHING),
        step,
        end,
        unit if groups == 1 else ONE,
        first.raw if alone else "",
        first.weak and alone,
        first.bare and not hundreds,
    )


_MEASURES = frozenset(("unit", "class", "fused", "scale"))


def _next_group(line: Line, place: int, lowest: Decimal, before: _Factor) -> _Factor | None:
    """Return the factor of a group that is added: smaller than the scale before it.

    One whose own scale is larger multiplies the sum: ৫ হাজার ৫০০ কোটি.
    """
    here = place
    joined = line.at(here).key in line.lexicon.number_joins
    if joined:
        here += 1
    if line.at(here).role == "scale" or line.at(here).key in line.lexicon.articles:
        return None
    found = _factor(line, here)
    if found is None or found.value <= 0 or found.scaled or line.joined_before(here):
        return None
    if joined and not (found.word and before.word):
        return None
    if found.weak and not before.word:
        return None  # ৩০ লাখ নয়: not thirty lakh, for nobody goes on in words after digits
    if found.raw and ("." in found.raw or line.at(found.end).role == "month"):
        return None
    after = line.at(line.soft(found.end))
    if after.role != "scale" or after.value < lowest:
        return found if found.value < lowest else None
    larger = lowest < after.value and lowest <= _MULTIPLIED
    return found if larger and found.value < lowest else None


def _factor(line: Line, place: int) -> _Factor | None:
    found = _plain_factor(line, place)
    if found is None or line.at(found.end).key not in line.lexicon.points or found.scaled:
        return found
    return _pointed(line, found) or found


def _pointed(line: Line, whole: _Factor) -> _Factor | None:
    """Return a decimal that is said with a word for its point: ১০ দশমিক ৫, one point two five."""
    end = whole.end + 1
    digits = ""
    while len(digits) < _MOST_DECIMALS:
        atom = line.at(end)
        if atom.role == "digits" and atom.key.isdigit() and not digits:
            return _with_decimals(whole, atom.key[:_MOST_DECIMALS], end + 1)
        if atom.role != "number" or atom.value != int(atom.value) or not 0 <= atom.value < 100:
            break
        digits += str(int(atom.value))
        end += 1
        if atom.value >= 10:
            break
    return _with_decimals(whole, digits, end) if digits else None


def _with_decimals(whole: _Factor, digits: str, end: int) -> _Factor | None:
    if whole.value != int(whole.value) or "." in whole.raw:
        return None
    step = ONE.scaleb(-len(digits))
    return _Factor(whole.value + int(digits) * step, step, end, word=True)


def _plain_factor(line: Line, place: int) -> _Factor | None:
    atom = line.at(place)
    lexicon = line.lexicon
    if atom.role == "digits":
        return _digits(line, place)
    if found := line.phrase(place, lexicon.fractions):
        return _fraction(line, place, *found)
    if atom.role == "number":
        value, end = atom.value, place + 1
        if lexicon.tens_join and 20 <= value < 100 and not value % 10:
            here = line.soft(end)
            after = line.at(here)
            if after.role == "number" and 0 < after.value < 10:
                value, end = value + after.value, here + 1
        return _added(line, _Factor(value, atom.step, end, weak=atom.weak, word=True, scaled=False))
    if atom.role == "prefix":
        return _prefixed(line, place)
    if atom.role == "scale" and not atom.name and not atom.weak:
        return _Factor(ONE, ONE, place, bare=True, word=True)
    if atom.key in lexicon.articles:
        scale = line.at(place + 1)
        if scale.role == "scale" and scale.name != "glued":
            return _Factor(ONE, ONE, place + 1, word=True)
    return None


def _fraction(line: Line, start: int, value: Decimal, place: int) -> _Factor | None:
    """Return a fraction of what follows: half *an* hour, a quarter *of* the users; but not a third failure."""
    end, links = place, 0
    while links < 2 and line.at(line.soft(end)).key in line.lexicon.links:
        end, links = line.soft(end) + 1, links + 1
    if line.at(line.soft(end)).role in _MEASURES:
        return _Factor(value, _step_of(value), end, word=True, scaled=True)
    share = links > 0 or not line.lexicon.links
    if not share and value not in _NO_ORDINALS:
        if line.at(start).key in line.lexicon.articles:
            return None
        share = True
    return _Factor(value, _step_of(value), place, word=True, scaled=not share)


_NO_ORDINALS = (HALF, QUARTER)
"""Fractions whose word is none in a row: a half, but a third."""


def _step_of(fraction: Decimal) -> Decimal:
    return HALF if fraction == HALF else QUARTER


def _prefixed(line: Line, place: int) -> _Factor | None:
    prefix = line.at(place)
    here = line.soft(place + 1)
    atom = line.at(here)
    if atom.role == "number":
        return _Factor(atom.value + prefix.value, prefix.step, here + 1, word=True)
    if atom.role == "digits":
        value = digits_value(atom.key, line.lexicon)
        if value is not None and value == int(value):
            return _Factor(value + prefix.value, prefix.step, here + 1, word=True)
    measured = atom.role == "scale" or (atom.role == "unit" and atom.name in SECONDS)
    if measured and prefix.value != HALF:  # সওয়া লাখ, পৌনে ঘণ্টা
        return _Factor(ONE + prefix.value, prefix.step, here, word=True)
    return None


def _digits(line: Line, place: int) -> _Factor | None:
    raw = line.at(place).key
    vulgar = _VULGAR.get(raw[-1])
    if vulgar is not None:
        whole = digits_value(raw[:-1], line.lexicon) if raw[:-1] else NOTHING
        if whole is None:
            return None
        return _Factor(whole + vulgar, _step_of(vulgar), place + 1)
    if "/" in raw:
        ratio = read_ratio(line, place)
        return _Factor(ratio[0], _step_of(ratio[0]), ratio[1], word=True) if ratio else None
    joined, end = raw, place + 1
    if " " in line.lexicon.groups and len(raw) <= 3:
        joined, end = _spaced(line, place)
    value = digits_value(joined, line.lexicon)
    if value is None:
        return None
    return _added(line, _Factor(value, _step(joined, line.lexicon), end, raw=joined))


def _spaced(line: Line, place: int) -> tuple[str, int]:
    """Return digits whose groups of three are parted by spaces: 1 234 567."""
    joined, end = line.at(place).key, place + 1
    while end < place + 6 and joined.replace(" ", "").isdigit():
        atom = line.at(end)
        if atom.role != "digits" or atom.start - line.at(end - 1).end != 1:
            break
        if not re.fullmatch(r"\d{3}(?:[.,]\d+)?", atom.key):
            break
        joined, end = f"{joined} {atom.key}", end + 1
    return joined, end


def _added(line: Line, factor: _Factor) -> _Factor:
    more = line.at(factor.end)
    if more.role == "digits" and "/" in more.key and (part := added_ratio(line, factor.end)):
        return _Factor(factor.value + part, _step_of(part), factor.end + 1, word=True)
    found = line.phrase(line.soft(factor.end), line.lexicon.additions)
    if not found:
        return factor
    value, end = found
    return _Factor(factor.value + value, _step_of(value), end, word=True)


@lru_cache(maxsize=8192)
def _plain(raw: str, decimals: frozenset[str], groups: frozenset[str]) -> str:
    """Return digits as Decimal reads them, or an empty string when they are no number."""
    for decimal in decimals:
        whole, found, rest = raw.partition(decimal)
        if found and rest.isdigit() and (whole.isdigit() or _whole(whole, groups)):
            return f"{whole if whole.isdigit() else _whole(whole, groups)}.{rest}"
    return raw if raw.isdigit() else _whole(raw, groups)


def _whole(raw: str, groups: frozenset[str]) -> str:
    for sign in groups:
        if sign in raw:
            shape = raw if sign == "," else raw.replace(",", " ").replace(sign, ",")
            return shape.replace(",", "") if _GROUPED.fullmatch(shape) else ""
    return ""


def digits_value(raw: str, lexicon: Lexicon) -> Decimal | None:
    """Return the value of digits as a language groups and points them, or None."""
    if len(raw) > _MOST_DIGITS:
        return None
    plain = _plain(raw, lexicon.decimals, lexicon.groups)
    if not plain or (len(plain) > 1 and plain[0] == "0" and plain[1] != "."):
        return None
    return Decimal(plain)


def _step(raw: str, lexicon: Lexicon) -> Decimal:
    plain = _plain(raw, lexicon.decimals, lexicon.groups)
    return ONE.scaleb(-len(plain.partition(".")[2]))
