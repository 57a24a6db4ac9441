"""What is no claim and is passed over: names with numbers, হাজার হাজার."""

from generator.l10n.hearing.lexicon import Named
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.measures import Quantity


def skip_name(line: Line, place: int) -> int:
    """Return the place behind a name or an idiom that begins here, or 0."""
    named = line.phrase(place, line.lexicon.names)
    if named and not line.joined_before(place):
        return named[1]
    return _doubled(line, place)


def is_named(line: Line, place: int, read: Quantity) -> bool:
    """Return True for a number to call, a code or a version, where the words beside it say so."""
    for row in line.lexicon.named:
        known = read.raw in row.numbers if row.numbers else "." in read.raw
        if known and (_is_followed(line, row, read) or _is_led(line, place, row, read)):
            return True
    return False


def _is_followed(line: Line, row: Named, read: Quantity) -> bool:
    cased = line.at(read.end - 1).role == "case"
    if row.placed and not cased:
        return False
    return (row.cased and cased) or line.phrase(read.end, row.after) is not None


def _is_led(line: Line, place: int, row: Named, read: Quantity) -> bool:
    words: list[str] = []
    here = place - 1
    while here >= 0 and len(words) < 2:
        if line.at(here).role != "case":
            words.insert(0, line.at(here).key)
        here -= 1
    if tuple(words) not in row.before and tuple(words[-1:]) not in row.before:
        return False
    after = line.at(read.end)
    ends = read.end >= len(line.atoms) or after.role == "sign"
    return not row.follow or ends or after.key in row.follow


def _doubled(line: Line, place: int) -> int:
    """Return the place behind হাজার হাজার, which is no number."""
    atom = line.at(place)
    if atom.role != "scale" or atom.glued:
        return 0
    here = line.soft(place + 1)
    return here + 1 if line.at(here).role == "scale" and line.at(here).key == atom.key else 0
