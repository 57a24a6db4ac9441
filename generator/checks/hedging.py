"""Whether a sentence says of what it tells that it is not sure, or who says so.

A word of doubt counts wherever it stands. One of saying counts where it governs the place: before it, in its own
stretch of the sentence, or as the tag at the end; "67 died, and the minister said that relief would come" says nothing of the 67.
"""

from generator.checks.hedging_words import ROWS, Hedges
from generator.l10n.tokens import nfc
from generator.patterns import pattern

_SPEAKER = 5
"""Words of a headline's speaker behind a colon: 67 dead in flood: ministry."""
_QUOTED = pattern(r"(?<!\w)(?:‘[^‘]*?’|'[^']*?')(?!\w)")
"""A headline's quotation, which papers set in single marks."""


def hedges_of(base: str) -> Hedges | None:
    """Return the words of a language, by its subtag; None where nobody has written them."""
    return ROWS.get(base)


def is_hedged(row: Hedges, text: str, at: int, *, head: bool = False) -> bool:
    """Return True where a text doubts what stands at a place, or says whose word it is; `head` for a headline."""
    whole, place = nfc(text), len(nfc(text[:at]))
    said = _without_others(row, whole, place)
    if row.near.search(said, 0, place) or row.behind.match(said, place):
        return True
    if _is_doubted(row, said, place):
        return True
    end = _end_of_word(row, said, place)
    join = row.joins.search(said, place, end)
    for match in row.saying.finditer(said, 0, end):
        if match.start() < place or join is None or match.start() < join.start():
            return True  # it stands before the place, or in its stretch
        if row.tag.match(said, match.end()):
            return True
    return head and _is_said_in_head(row, said, place)


def _without_others(row: Hedges, said: str, place: int) -> str:
    """Return a text with blanks for each doubt that is of something else, where it stands apart from the place."""
    for match in row.other.finditer(said):
        start, end = match.span()
        between = said[end:place] if end <= place else said[place:start]
        if not start <= place < end and row.parts.search(between):
            said = said[:start] + " " * (end - start) + said[end:]
    return said


def _end_of_word(row: Hedges, said: str, place: int) -> int:
    """Return where what is said of a place ends: at what it is held against, or at a main clause with its own charge."""
    aside = row.aside.search(said, place)
    end = aside.start() if aside is not None else len(said)
    if row.within.search(said, 0, place) and (charged := row.charged.match(said, place)):
        return min(end, charged.start(1))
    return end


def _is_doubted(row: Hedges, said: str, place: int) -> bool:
    """Return True for a doubt in the stretch of a place, or one before it that governs what follows: it is feared that …"""
    starts = [0, *(join.end() for join in row.joins.finditer(said))]
    start = max(one for one in starts if one <= place)
    end = min((one for one in starts if one > place), default=len(said))
    return any(
        start <= match.start() < end
        or (match.start() < start and row.governs.match(said, match.end()) is not None)
        for match in row.doubt.finditer(said)
    )


def _is_said_in_head(row: Hedges, text: str, at: int) -> bool:
    """Return True for a headline that asks, quotes, or names the speaker by a colon: "67 dead: ministry", "Ministry: 67 dead"."""
    if "?" in text or row.heads.search(text):
        return True
    if any(match.start() < at < match.end() for match in _QUOTED.finditer(text)):
        return True
    first, colon, last = text.partition(": ")
    if not colon:
        return False
    if at <= len(first):
        return len(last.split()) <= _SPEAKER and not any(letter.isdigit() for letter in last)
    return row.speaker.search(first) is not None
