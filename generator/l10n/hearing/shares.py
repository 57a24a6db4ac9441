"""Parts that are said as so many of so many: one in five, six in every ten; প্রতি দশটির ছ’টি, দশ জনে ন’জন.

They are per cent, and about so many: who says one in five has rounded. "31 in every 100" in digits is 31 per cent.
"""

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from generator.l10n.hearing.cardinals import digits_value, read_number
from generator.l10n.hearing.heard import HeardBound
from generator.l10n.hearing.lexicon import NOTHING, ONE
from generator.l10n.hearing.lexicons import lexicon_of
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.measures import Quantity
from generator.l10n.hearing.quantities import with_after
from generator.l10n.hearing.tokens import atoms_of

PASSED = "passed"
"""The kind of what is no share of anything, though its two numbers count nothing."""
_WHOLES = frozenset((3, 4, 5, 10, 100, 1000))
"""Of which so many are told; one is told of any whole."""
_EXACT = frozenset((100, 1000))
_NUMBERS = frozenset(("digits", "number"))
_NO_WHOLES = frozenset(("unit", "scale", "period", "month"))
_OBJECT = "obj"
_TIES = frozenset("-–/")
_YEAR, _TEN = 4, 10
_ODDS_BEFORE = 4
"""Words before a share that may say of what it is one."""
_TENTH = Decimal("0.1")


class _Count(Struct, frozen=True):
    """A number with its classifier and ending; `named`: a noun stands behind it."""

    value: Decimal
    end: int
    past: int
    raw: str = ""
    kind: str = ""
    case: str = ""
    named: bool = False


def read_share(line: Line, place: int) -> tuple[Quantity, HeardBound | None] | None:
    """Return the share that begins at a place, as per cent, with the bound that stands inside it."""
    role = line.at(place).role
    row = line.lexicon.shares
    if role not in _NUMBERS:
        if line.at(place).key in row.each:
            return _whole_first(line, place + 1, each=True)
        if line.at(place).key in line.lexicon.betweens:
            return _between(line, place)
        return _of_scale(line, place) if row.people and role == "scale" else None
    if row.people:
        return _whole_first(line, place, each=False) if _is_of_people(line, place) else None
    found = _part_first(line, place)
    return (with_after(line, found), None) if found is not None else None


def is_rough(read: Quantity) -> bool:
    """Return True for a share in words, which is about so many per cent."""
    return read.kind == "rough"


def tells_share(text: str, language: str) -> bool:
    """Return True for the words of a mention that is a share of so many: one in five, and not 20 per cent."""
    lexicon = lexicon_of(language)
    line = Line(atoms_of(text, lexicon), lexicon, text)
    return any(read_share(line, place) is not None for place in range(len(line.atoms)))


def _part_first(line: Line, place: int) -> Quantity | None:
    """Return the share of "one in five", "one website in five", "9 in 10"."""
    atom, row = line.at(place), line.lexicon.shares
    named = False
    found = line.phrase(place + 1, row.of)
    if found is None and line.at(place + 1).role in ("word", "noun"):
        found, named = line.phrase(place + 2, row.of), not line.at(place + 1).glued
        found = found if named else None
    if found is None or line.joined_before(place):
        return None
    digits = atom.role == "digits"
    part = (digits_value(atom.key, line.lexicon) or NOTHING) if digits else atom.value
    whole = read_number(line, found[1])
    if whole is None or not 0 < part < whole.value or part % 1 or whole.value % 1:
        return None
    if _is_counted(line, whole.end) or (not digits and part >= _TEN and whole.value not in _EXACT):
        return None
    how = found[0]
    if how != "each":
        usual = whole.value in _WHOLES or (part == 1 and not (named and digits))
        if (how == "of" and (digits or whole.raw)) or len(whole.raw) == _YEAR:
            return None  # 9 out of 10 are two counts as well
        if not usual and (digits or how == "of"):
            return None
        if named and (whole.raw or not _ends(line, whole.end)):
            return None  # three hospitals in five cities are no share
    behind = line.at(whole.end).key
    often = named and line.at(place + 1).name == "rate"  # nine times out of ten
    placed = how == "in" and part > 1 and not named and behind in row.places
    before = (line.at(place - 1 - n).key for n in range(_ODDS_BEFORE))
    odd = behind in row.odds or any(key in row.scored for key in before)
    return _share(part, whole.value, whole.end, exact=digits, held=not (placed or odd or often))


def _is_counted(line: Line, place: int) -> bool:
    """Return True where the whole is a length, an amount, a time or a part of a word."""
    behind = line.at(place)
    if behind.role in _NO_WHOLES or line.phrase(place, line.lexicon.unit_phrases) is not None:
        return True
    tied = behind.key in _TIES and line.at(place + 1).glued
    return behind.glued and (tied or behind.role != "sign")


def _ends(line: Line, place: int) -> bool:
    """Return True where nothing is counted behind the whole."""
    behind = line.at(place)
    return behind.role == "sign" or behind.key in line.lexicon.shares.behind


def _between(line: Line, place: int) -> tuple[Quantity, HeardBound | None] | None:
    """Return the range of "between one in five and one in four"."""
    first = _part_first(line, place + 1)
    if first is None or line.at(first.end).key not in line.lexicon.between_joins:
        return None
    last = _part_first(line, first.end + 1)
    if last is None or PASSED in (first.kind, last.kind) or last.low <= first.low:
        return None
    return replace(last, low=first.low, bound="between", kind="exact"), None


def _of_scale(line: Line, place: int) -> tuple[Quantity, HeardBound | None] | None:
    """Return the share of হাজারে ২৩ জন, which is people's."""
    if line.at(place + 1).name != "loc" or line.at(place).value not in _EXACT:
        return None
    found = _whole_first(line, place, each=False)
    return found if found is not None and found[0].kind != PASSED else None


def _is_of_people(line: Line, place: int) -> bool:
    """Return True for so many people in the locative: দশ জনে."""
    here = line.soft(place + 1 + (line.at(place + 1).role == "scale"))
    people = line.at(here).name == "person" and line.at(here + 1).name == "loc"
    return people and not line.joined_before(place)


def _whole_first(
    line: Line, place: int, *, each: bool
) -> tuple[Quantity, HeardBound | None] | None:
    row = line.lexicon.shares
    whole = _counted(line, place)
    if whole is None:
        return None
    here, named, case = whole.past, whole.named, whole.case
    if line.at(here).role == "word" and line.at(here).key not in row.among and each:
        genitive = line.at(here).key.endswith(row.genitive)
        if line.phrase(here, line.lexicon.before) is None and not line.at(here).glued:
            here, named, case = here + 1, True, "gen" if genitive else "loc"
    among = line.at(here).key in row.among
    here += among
    inner = line.phrase(here, line.lexicon.before)
    part = _counted(line, inner[1] if inner else here)
    if part is None or not (part.kind or part.named or part.case):
        return None
    bare = part.kind if named or whole.value in _EXACT else "thing"
    kind = whole.kind or bare
    alike = part.kind == kind and 0 < part.value < whole.value
    rate = case == "loc" and named and not among
    held = alike and not rate and line.at(part.end).key not in row.served
    if not each and (not held or whole.value not in _WHOLES or part.case == _OBJECT):
        return None  # চার জনে এক জনকে ধরে আনেন
    exact = bool(part.raw)
    read = _share(part.value, whole.value, part.end, exact=exact, held=held, case=part.case)
    if read.kind == PASSED:
        return read, None
    return with_after(line, read), inner[0] if inner else None


def _counted(line: Line, place: int) -> _Count | None:
    """Return a number with its classifier, ending or noun; a plain word may stand for these: চার বাড়ির."""
    number = read_number(line, place) if line.at(place).role in (*_NUMBERS, "scale") else None
    if number is None or number.value % 1:
        return None
    kind = case = ""
    here = line.soft(number.end)
    end = number.end
    while line.at(here).role in ("class", "case"):
        atom = line.at(here)
        if atom.role == "class":
            kind = "person" if atom.name == "person" else "thing"
        elif atom.name != "emph":
            case = atom.name
        here += 1
        end = here
    named = line.at(here).role == "noun"
    while line.at(here).role in ("noun", "case"):
        case = line.at(here).name if line.at(here).role == "case" else case
        here += 1
    if line.at(here).role in ("unit", "scale") and not kind:
        return None
    return _Count(number.value, end, here, number.raw, kind, case, named)


def _share(
    part: Decimal, whole: Decimal, end: int, *, exact: bool, held: bool, case: str = ""
) -> Quantity:
    """Return a part as per cent; one of less than one per cent is passed over."""
    value = (100 * part / whole).quantize(_TENTH).normalize() if whole else NOTHING
    exact = exact and whole in _EXACT
    if not held or value < 1:
        return Quantity(value, value, "", ONE, end, kind=PASSED)
    step = _TENTH if exact and value % 1 else ONE
    kind = "exact" if exact else "rough"
    return Quantity(value, value, "percent", step, end, case=case, kind=kind)
