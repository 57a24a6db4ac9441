"""Hearing a text: every quantity, time and date in it, in order, with its place.

Pure, and never raises: what cannot be read is not heard.
"""

from decimal import Decimal

from msgspec.structs import replace

from generator.l10n.hearing.clocks import Clock, read_clock
from generator.l10n.hearing.dates import Date, read_date
from generator.l10n.hearing.dotted import with_times
from generator.l10n.hearing.heard import DAY, HALF_DAY, Heard, HeardBound, minutes_of
from generator.l10n.hearing.lexicon import SECONDS
from generator.l10n.hearing.lexicons import lexicon_of
from generator.l10n.hearing.line import Line
from generator.l10n.hearing.measures import Quantity, kind_of_unit
from generator.l10n.hearing.names import is_named, skip_name
from generator.l10n.hearing.quantities import read_quantity
from generator.l10n.hearing.shares import PASSED, is_rough, read_share
from generator.l10n.hearing.tokens import atoms_of

_ONE = Decimal(1)
_Read = Clock | Date | Quantity


def hear(text: str, language: str) -> tuple[Heard, ...]:
    """Return what is heard in a text of a language (a subtag, or a whole tag), sorted by place."""
    lexicon = lexicon_of(language)
    line = Line(atoms_of(text, lexicon), lexicon, text)
    if not _may_begin(line):
        return ()
    found: list[Heard] = []
    place = 0
    clock_end = -1
    while place < len(line.atoms):
        if past := skip_name(line, place):
            place = past
            continue
        read, bound = _mention(line, place, chained=clock_end == place)
        if read is None:
            place += 1
            continue
        if isinstance(read, Quantity) and read.kind == PASSED:
            place = read.end
            continue
        end = max(read.end, place + 1)
        if isinstance(read, Clock) and clock_end == place and read.unit and found:
            read = _after(found[-1], read)
        heard = _heard(line, place, end, read, bound)
        if not found or heard.start >= found[-1].end:
            found.append(heard)
        followed = isinstance(read, Clock) and _goes_on(line, place, end)
        place, clock_end = end, end + 1 if followed else -1
    return tuple(with_times(found, text, lexicon))


def _goes_on(line: Line, place: int, end: int) -> bool:
    """Return True where another time follows that ends what a time begins: from 10 pm *to*, between 10 pm *and*."""
    lexicon, join = line.lexicon, line.at(end).key
    between = line.at(place - 1).key in lexicon.betweens and join in lexicon.between_joins
    return between or join in lexicon.ranges


_NUMBER = "number"
_NUMBERED = (_NUMBER, "no")
_GRADED = 2
"""Words behind that of a number in which a grade's stands: ১০ নম্বর মহাবিপদ সংকেত."""
_BEGINNINGS = frozenset(("digits", "number", "prefix", "scale", "fused", "month"))


def _may_begin(line: Line) -> bool:
    """Return True for a text with something that a mention begins with; most sentences have nothing."""
    lexicon = line.lexicon
    words, fractions = lexicon.beginnings, lexicon.fractions
    for place, atom in enumerate(line.atoms):
        if atom.role in _BEGINNINGS or atom.key in words:
            return True
        if atom.key in lexicon.articles and line.at(place + 1).role in ("unit", "scale"):
            return True
        if atom.key in fractions.first and line.phrase(place, fractions) is not None:
            return True
    return False


def _after(first: Heard, last: Clock) -> Clock:
    """Return the second clock of দুপুর ১২:০৭ থেকে ২:৪৪ in the half of the day that follows."""
    if first.kind != "clock" or first.unit:
        return last
    begun = minutes_of(str(first.low))
    said = minutes_of(last.value)
    minutes = min((said, said + HALF_DAY), key=lambda at: (at - begun) % DAY) % DAY
    return replace(last, value=f"{minutes // 60:02}:{minutes % 60:02}", unit="")


def _mention(line: Line, place: int, *, chained: bool) -> tuple[_Read | None, HeardBound | None]:
    here = place
    bound: HeardBound | None = None
    for _ in range(2):
        found = line.phrase(here, line.lexicon.before)
        if not found:
            break
        bound, here = bound or found[0], found[1]
    if (share := read_share(line, here)) and not _is_labelled(line, here - 1):
        rough: HeardBound | None = "about" if is_rough(share[0]) else None
        return share[0], bound or share[1] or rough
    if here != place and skip_name(line, here):
        return None, None
    if line.at(here).key in line.lexicon.betweens and read_clock(line, here + 1) is not None:
        return None, None  # between 8 and 10 am are two times
    read: _Read | None = (
        read_clock(line, here, chained=chained)
        or read_date(line, here)
        or read_quantity(line, here, bounded=here != place)
    )
    if isinstance(read, Quantity) and _is_left_out(line, here, read, bounded=bound is not None):
        return None, None
    return read, bound


def _is_left_out(line: Line, place: int, read: Quantity, *, bounded: bool) -> bool:
    """Return True for the number of a name (channel 24), a day without its month, an age."""
    after = line.at(read.end)
    if read.unit == "year" and (
        after.key in line.lexicon.ages or line.at(line.soft(read.end)).key in line.lexicon.ages
    ):
        return True
    if after.key in line.lexicon.not_numbers and not _is_graded(line, read.end):
        return True
    if line.at(place).role == "digits" and line.at(place + 1).glued_word and not read.unit:
        return _is_labelled(line, place - 1)
    if not read.raw or read.unit or read.bound != "exact" or read.kind:
        return False
    if after.key in line.lexicon.era_words:
        return True
    if not bounded and after.key in line.lexicon.labels_behind:
        return True
    if len(read.raw) >= 10 and read.raw.isdigit():
        return True
    if _is_era_year(line, place, read) or (not bounded and is_named(line, place, read)):
        return True
    before, before_at = line.at(place - 1), place - 1
    if before.role == "case":
        return False
    if (before.key == "." and before.glued) or (before.key == "," and len(read.raw) == 4):
        before_at = place - 2
    return _is_labelled(line, before_at) or _is_list_number(line, place, read)


def _is_graded(line: Line, place: int) -> bool:
    """Return True for a number that says which of several grades: ১০ নম্বর বিপদ সঙ্কেত."""
    return any(line.at(place + 1 + n).key in line.lexicon.grades for n in range(_GRADED))


def _is_labelled(line: Line, place: int) -> bool:
    """Return True for a word that a number names: section 5, s 5; but not the s of "the bank’s 12 branches", nor "the dead number 34"."""
    word = line.at(place)
    noun = line.at(place - 1 - (line.at(place - 1).key in line.lexicon.numbered_now))
    if word.key == _NUMBER and noun.key in line.lexicon.numbered:
        return False
    if word.key in _NUMBERED and noun.key in line.lexicon.grades:
        return False
    return word.key in line.lexicon.labels and not (word.glued and line.at(place - 1).key == "'")


def _is_era_year(line: Line, place: int, read: Quantity) -> bool:
    """Return True for the year of another era: ২৯ চৈত্র ১৪৩১, ১৪৩১ সালে."""
    if len(read.raw) != 4 or not read.raw.isdigit():
        return False
    before = line.at(place - 2 if line.at(place - 1).key == "," else place - 1)
    return before.key in line.lexicon.era_months or line.at(read.end).key in line.lexicon.year_words


def _is_list_number(line: Line, place: int, read: Quantity) -> bool:
    """Return True for the number that begins a line of a list: "2. State whether"."""
    after = line.at(read.end)
    if len(read.raw) > 2 or after.key not in (".", ")") or not after.glued:
        return False
    if line.at(read.end + 1).glued:
        return False
    begins = line.text[max(0, line.at(place).start - 4) : line.at(place).start].rstrip(" \t")
    first = place == 0 or begins.endswith("\n")
    return first and line.at(read.end + 1).role != "sign"


def _heard(line: Line, place: int, end: int, read: _Read, bound: HeardBound | None) -> Heard:
    start = line.at(place).start
    stop = line.at(end - 1).end
    text = line.text[start:stop]
    if isinstance(read, Clock):
        said = read.bound if read.bound != "exact" else bound or "exact"
        return Heard(
            kind="clock", low=read.value, high=read.value, unit=read.unit, bound=said,
            step=_ONE, start=start, end=stop, text=text,
        )  # fmt: skip
    if isinstance(read, Date):
        said = "between" if read.low != read.high else bound or "exact"
        return Heard(
            kind="date", low=read.low, high=read.high, unit="", bound=said,
            step=_ONE, start=start, end=stop, text=text,
        )  # fmt: skip
    return Heard(
        kind=kind_of_unit(read.unit),
        low=_plain(read.low),
        high=_plain(read.high),
        unit="second" if read.unit in SECONDS else read.unit,
        bound=read.bound if read.bound != "exact" else bound or "exact",
        step=_plain(read.step),
        start=start,
        end=stop,
        text=text,
    )


def _plain(value: Decimal) -> Decimal:
    """Return a decimal without needless zeros or an exponent."""
    whole = int(value)
    return Decimal(whole) if whole == value else value.normalize()
