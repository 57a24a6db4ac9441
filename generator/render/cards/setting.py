"""Setting a headline: its lines, by measured width, and its size. Pure: it knows no font.

Widths are in ems and come from whoever can measure. A line breaks at a space; a word wider than
a line breaks between two letters as a reader counts them.
"""

from collections.abc import Callable, Sequence

from msgspec import Struct

from generator.l10n.clusters import clusters, truncate

Measure = Callable[[str], float]

SIZES = ((104, 1), (86, 2), (74, 3), (62, 4), (54, 4), (46, 5))
"""The sizes of a headline in pixels, largest first, each with the most lines that it may fill."""
LONGEST = 400
"""Letters of a headline of which more is never looked at."""


class Set(Struct, frozen=True):
    """A text that was set: its size in pixels, its lines."""

    size: int
    lines: tuple[str, ...]


def set_headline(text: str, measure: Measure, *, width: float, height: float, pitch: float) -> Set:
    """Return a headline in the largest size in which it fits, cut with … where it fits in none.

    `width` and `height` are in pixels, `pitch` is the distance of two lines in ems.
    """
    text = truncate(text, LONGEST)
    for size, most in SIZES:
        room = _room(height, pitch * size, most)
        lines = balanced(text, measure, width / size)
        if len(lines) <= room:
            return Set(size, lines)
    size, most = SIZES[-1]
    return Set(size, cut(text, measure, width / size, _room(height, pitch * size, most)))


def balanced(text: str, measure: Measure, width: float) -> tuple[str, ...]:
    """Return the fewest lines, as nearly of one width as the words allow."""
    words = _words(text, measure, width)
    best = _filled(words, measure, width)
    low, high = 0.0, width
    for _ in range(6):
        middle = (low + high) / 2
        lines = _filled(words, measure, middle)
        if len(lines) > len(best) or any(_wide(line, measure) > middle for line in lines):
            low = middle
        else:
            best, high = lines, middle
    return tuple(" ".join(line) for line in best)


def cut(text: str, measure: Measure, width: float, most: int) -> tuple[str, ...]:
    """Return at most so many lines, the last of them ending in … where words were left out."""
    length = len(clusters(text))
    found = text
    while length > 1:
        lines = _filled(_words(found, measure, width), measure, width)
        if len(lines) <= most:
            break
        length -= 1
        shorter = truncate(text, length)
        length = min(length, len(clusters(shorter)) - 1)
        found = shorter
    return tuple(" ".join(line) for line in lines[:most])


def cut_line(text: str, measure: Measure, width: float) -> str:
    """Return a text of one line, cut with … between two letters where it is too wide."""
    if measure(text) <= width:
        return text
    found = clusters(text)
    low, high = 0, len(found)
    while low < high:
        middle = (low + high + 1) // 2
        if measure("".join(found[:middle]) + "…") <= width:
            low = middle
        else:
            high = middle - 1
    return "".join(found[:low]).rstrip() + "…" if low else ""


def _room(height: float, pitch: float, most: int) -> int:
    return max(1, min(most, int(height / pitch)))


def _words(text: str, measure: Measure, width: float) -> list[str]:
    """Return the words of a text; one that is wider than a line in pieces that are not."""
    found: list[str] = []
    for word in text.split(" "):
        if word and measure(word) > width:
            found.extend(_pieces(word, measure, width))
        elif word:
            found.append(word)
    return found


def _pieces(word: str, measure: Measure, width: float) -> list[str]:
    found, held = [], ""
    for cluster in clusters(word):
        if held and measure(held + cluster) > width:
            found.append(held)
            held = ""
        held += cluster
    return [*found, held]


def _filled(words: Sequence[str], measure: Measure, width: float) -> list[list[str]]:
    """Return words in lines, each as full as it can be."""
    space = measure(" ")
    lines: list[list[str]] = [[]]
    used = 0.0
    for word in words:
        wide = measure(word)
        if lines[-1] and used + space + wide > width:
            lines.append([])
            used = 0.0
        used += wide + (space if lines[-1] else 0)
        lines[-1].append(word)
    return lines


def _wide(line: Sequence[str], measure: Measure) -> float:
    return sum(map(measure, line)) + measure(" ") * (len(line) - 1)
