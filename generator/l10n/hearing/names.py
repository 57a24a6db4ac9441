"""What is no claim and is passed over: names with numbers, হাজার হাজার, "one in five"."""

from generator.l10n.hearing.lexicon import Named
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.measures import Quantity


def skip_name(line: Line, place: int) -> int:
    """Return the place behind a name or an idiom that begins here, or 0."""
    named = line.phrase(place, line.lexicon.names)
    if named and not line.joined_before(place):
        return named[1]
    return _doubled(line, place) or _one_in(line, place) or _of_each(line, place)


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


def _one_in(line: Line, place: int) -> int:
    """Return the place behind "one in five", a share whose numbers are none of their own."""
    if line.at(place).role != "number" or line.at(place).value >= 10:
        return 0
    noun = line.at(place + 1).role in ("word", "noun") and not line.at(place + 1).glued
    met = ((n, line.phrase(place + n, line.lexicon.shares)) for n in (1, 2)[: 1 + noun])
    of, here = next(((n, found[1]) for n, found in met if found), (0, 0))
    if not of:
        return 0
    if line.at(here).key in line.lexicon.articles and line.at(here + 1).role == "scale":
        end = here + 2
    elif (line.at(here).role == "digits" and of == 1) or (
        line.at(here).role == "number" and (of == 1 or _is_share(line, place, here))
    ):
        end = here + 1
    else:
        return 0
    return 0 if line.at(end).role in ("unit", "scale") else end


def _of_each(line: Line, place: int) -> int:
    """Return the place behind "so many of each so many" with the whole first: প্রতি দশটির ছ’টি, প্রতি তিন জনে দু’জন."""
    if line.at(place).key not in line.lexicon.each:
        return 0
    whole = _counted(line, place + 1)
    whole += bool(whole) and line.at(whole).role == "word" and not line.at(whole).glued
    return _counted(line, whole) if whole else 0


def _counted(line: Line, place: int) -> int:
    """Return the place behind a number with its classifier, ending or noun; a plain word may stand for these: চার বাড়ির."""
    if line.at(place).role not in ("digits", "number"):
        return 0
    end = line.soft(place + 1)
    while line.at(end).role in ("class", "case", "noun"):
        end += 1
    if line.at(end - 1).role in ("class", "case", "noun"):
        return end
    return end + 1 if line.at(end).role == "word" else 0


def _is_share(line: Line, place: int, other: int) -> bool:
    """Return True for "one website in five" where the five count nothing: three hospitals in five cities are no share."""
    behind = line.at(other + 1)
    ends = (
        other + 1 >= len(line.atoms)
        or behind.role == "sign"
        or behind.key in line.lexicon.share_behind
    )
    return ends and line.at(other).value > line.at(place).value
