"""Which letters a font has: its `cmap` table, read without a library (OpenType 1.9, `cmap`).

Pillow draws a box for what a font lacks and says nothing, so it must be known before.
"""

from struct import unpack_from

_FORMATS = (4, 12)
_WIDEST = 0x10FFFF


class NotAFont(ValueError):
    """The bytes are no TrueType or OpenType font with a table of letters."""


def letters_of(data: bytes) -> frozenset[str]:
    """Return the characters for which a font has a glyph.

    Raises:
        NotAFont: it cannot be read.
    """
    try:
        found = _letters(data)
    except (ValueError, IndexError, OverflowError) as error:
        raise NotAFont("it is no TrueType or OpenType font") from error
    except Exception as error:  # struct.error, which is no ValueError
        raise NotAFont("it ends in the middle of a table") from error
    if not found:
        raise NotAFont("it has no table of letters that can be read")
    return frozenset(map(chr, found))


def _letters(data: bytes) -> set[int]:
    if data[:4] not in (b"\0\1\0\0", b"OTTO", b"true"):
        raise ValueError("no font")
    (tables,) = unpack_from(">H", data, 4)
    start = next(
        offset
        for at in range(tables)
        for tag, _, offset, _ in (unpack_from(">4sLLL", data, 12 + 16 * at),)
        if tag == b"cmap"
    )
    (count,) = unpack_from(">H", data, start + 2)
    found: set[int] = set()
    for at in range(count):
        platform, encoding, offset = unpack_from(">HHL", data, start + 4 + 8 * at)
        if platform != 0 and (platform, encoding) not in ((3, 1), (3, 10)):
            continue
        (form,) = unpack_from(">H", data, start + offset)
        if form in _FORMATS:
            found |= (_by_segments if form == 4 else _by_groups)(data, start + offset)
    return found


def _by_segments(data: bytes, at: int) -> set[int]:
    """Read format 4: segments of the first plane."""
    (double,) = unpack_from(">H", data, at + 6)
    count = double // 2
    ends = unpack_from(f">{count}H", data, at + 14)
    starts = unpack_from(f">{count}H", data, at + 16 + double)
    deltas = unpack_from(f">{count}H", data, at + 16 + 2 * double)
    place = at + 16 + 3 * double
    offsets = unpack_from(f">{count}H", data, place)
    found: set[int] = set()
    for n, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offsets[n]:
                (glyph,) = unpack_from(">H", data, place + 2 * n + offsets[n] + 2 * (code - first))
                if not glyph:
                    continue
            if (glyph + deltas[n]) & 0xFFFF:
                found.add(code)
    return found


def _by_groups(data: bytes, at: int) -> set[int]:
    """Read format 12: groups of all planes."""
    (count,) = unpack_from(">L", data, at + 12)
    found: set[int] = set()
    for n in range(min(count, len(data) // 12)):
        first, last, glyph = unpack_from(">LLL", data, at + 16 + 12 * n)
        if first <= last <= _WIDEST:
            found.update(range(first + (not glyph), last + 1))
    return found
