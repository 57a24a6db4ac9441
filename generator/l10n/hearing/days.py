"""The day of a date: 25, ২৫শে, পয়লা, একুশে, সাত; "the twenty-first", "July the seventh"."""

from generator.l10n.hearing.line import Line

_MOST = 31
_LOOSE = 3
"""By so many days at most the two of "7 or 8 July" are apart."""
_OWN_ENDING = 19
"""From this day on a spoken day ends as উনিশে does, before it as আঠারোই."""


def read_day(line: Line, place: int) -> tuple[int, int] | None:
    """Return a day of the month with the place behind it and its ending."""
    atom = line.at(place)
    if atom.role == "number":
        return _spoken(line, place)
    raw = atom.key
    if named := line.lexicon.day_words.get(raw):
        return named, place + 1
    if atom.role != "digits" or not raw.isdigit() or not 1 <= len(raw) <= 2:
        return None
    if not 1 <= int(raw) <= _MOST:
        return None
    end = place + 1
    ending = line.soft(end)  # ৭-ই
    if line.at(ending).glued and line.at(ending).key in line.lexicon.ordinals:
        end = ending + 1
        if line.at(end).role == "case" and line.at(end).glued:
            end += 1
    elif line.at(end).glued and line.at(end).role != "sign":
        return None
    return int(raw), end


def _spoken(line: Line, place: int) -> tuple[int, int] | None:
    """Return a day in words: twenty-first, একুশে, সাতই, সাত."""
    atom = line.at(place)
    value = int(atom.value)
    if value != atom.value or not 1 <= value <= _MOST:
        return None
    end = place + 1
    if line.lexicon.tens_join:
        last = line.soft(end)
        more = line.lexicon.day_words.get(line.at(last).key, 0)
        sound = value >= 20 and 0 < more < 10 and value + more <= _MOST
        return (value + more, last + 1) if sound else None
    ending = line.at(end)
    if not ending.glued or ending.role == "sign":
        return None if atom.weak else (value, end)
    if ending.role != "case":
        return None
    right = ending.name == "loc" if value >= _OWN_ENDING else ending.key in line.lexicon.ordinals
    return (value, end + 1) if right else None


def is_spoken(line: Line, place: int) -> bool:
    """Return True for a day that begins with a word."""
    return line.at(place).role != "digits"


def is_led(line: Line, place: int) -> bool:
    """Return True where an ordinal word can be a day: *the* sixth of July, but no *last* third of July."""
    before = line.at(place - 1)
    lexicon = line.lexicon
    return (
        place == 0
        or before.role in ("sign", "weekday")
        or before.key in lexicon.day_articles
        or before.key in lexicon.day_lead
        or before.key in lexicon.day_joins
        or before.key in lexicon.ranges
    )


def _follows(line: Line, month: int, end: int) -> bool:
    """Return True where an ordinal behind a month is its day: on July the seventh, but in July the seventh outage."""
    before = line.at(month - 1)
    if before.role == "weekday" or before.key in line.lexicon.day_lead:
        return True
    if before.key == "," and line.at(month - 2).role == "weekday":
        return True
    behind = line.at(end)
    closes = behind.role == "sign" and not (behind.glued and line.at(end + 1).glued)
    return closes and before.key not in line.lexicon.month_context


def next_day(line: Line, place: int) -> tuple[int, int] | None:
    """Return the second of two days: the sixth and *the* seventh of July."""
    return read_day(line, place + (line.at(place).key in line.lexicon.day_articles))


def day_behind(line: Line, month: int, place: int) -> tuple[int, int] | None:
    """Return the day behind a month: July 7, July the seventh, July the 7th."""
    here = place + (line.at(place).key in line.lexicon.day_articles)
    day = read_day(line, here)
    if day is None or (here == place and not is_spoken(line, here)):
        return day
    ordinal = is_spoken(line, here) or day[1] > here + 1
    return day if ordinal and _follows(line, month, day[1]) else None


def last_day(line: Line, place: int, first: int) -> tuple[int, int] | None:
    """Return the last of several days behind the word for a range: 18-20 July, "7 or 8 July"."""
    word = line.at(place).key
    loose = word in line.lexicon.alternatives
    if not loose and word not in line.lexicon.ranges:
        return None
    last = next_day(line, place + 1)
    return None if last is None or (loose and last[0] - first > _LOOSE) else last
