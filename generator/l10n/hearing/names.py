"""What is no claim and is passed over: names with numbers, হাজার হাজার, "one in five"."""

from generator.l10n.hearing.line import Line


def skip_name(line: Line, place: int) -> int:
    """Return the place behind a name or an idiom that begins here, or 0."""
    named = line.phrase(place, line.lexicon.names)
    if named and not line.joined_before(place):
        return named[1]
    return _doubled(line, place) or _one_in(line, place)


def _doubled(line: Line, place: int) -> int:
    """Return the place behind হাজার হাজার, which is no number."""
    atom = line.at(place)
    if atom.role != "scale" or atom.glued:
        return 0
    here = line.soft(place + 1)
    return here + 1 if line.at(here).role == "scale" and line.at(here).key == atom.key else 0


def _one_in(line: Line, place: int) -> int:
    """Return the place behind "one in five", a share whose numbers are none of their own."""
    if line.at(place).role != "number" or line.at(place + 1).key not in line.lexicon.shares:
        return 0
    after = line.at(place + 2)
    if after.role not in ("number", "digits") or line.at(place + 3).role in ("unit", "scale"):
        return 0
    return place + 3 if line.at(place).value < 10 else 0
