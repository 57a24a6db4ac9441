"""How wide a text is about, in ems, where no font can be asked; and its lines in a width.

The numbers are of the theme's serif faces, on the wide side: what is kept apart by them does
not overlap in a narrower face.
"""

import unicodedata

from generator.l10n.clusters import clusters

_NARROW = frozenset("ijl.,:;'|!()[]{}‘’“”·।-–/ \u00a0\u202f")
_SCRIPTS = ((0x0600, 0x08FF, 0.5), (0x0900, 0x097F, 0.64), (0x0980, 0x09FF, 0.66), (0x2E80, 0xFFEF, 1.0))  # fmt: skip


def width_of(text: str) -> float:
    """Return the width of a line in ems."""
    return sum(map(_width, text))


def lines_of(text: str, width: float, most: int) -> tuple[str, ...]:
    """Return a text in lines of at most `width` ems; what `most` lines cannot hold is an ellipsis.

    A word wider than a line is cut between two letters as a reader sees them.
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line else word
        if width_of(joined) <= width:
            line = joined
            continue
        if line:
            lines.append(line)
        line = ""
        for cluster in clusters(word):
            if line and width_of(line + cluster) > width:
                lines.append(line)
                line = ""
            line += cluster
    lines.append(line)
    if len(lines) <= most:
        return tuple(lines)
    last = clusters(lines[most - 1])
    while last and width_of("".join(last)) + 1 > width:
        last = last[:-1]
    return (*lines[: most - 1], "".join(last).rstrip() + "…")


def _width(sign: str) -> float:
    if sign in _NARROW:
        return 0.34
    code = ord(sign)
    if code < 0x300:
        return 0.74 if sign.isupper() else 0.62
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0.0
    for first, last, width in _SCRIPTS:
        if first <= code <= last:
            return width
    return 0.8
