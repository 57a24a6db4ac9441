"""An English date in the place of words that tell a time by its distance: with its preposition, or without one."""

import re
from datetime import date

from generator.checks.times.told import Told, instead, name_day, name_time
from generator.l10n.dates import speak_date
from generator.l10n.language import Language
from generator.patterns import pattern

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
BARE = pattern(
    r"\b(?:since|until|till|from|by|of|for|before|after|to|on|during|over|throughout|through|against|between|about|around|compared with"
    rf"|as (?:recently|early|late|far back|long ago) as|(?:{MONTHS})(?: \d{{1,2}}(?:st|nd|rd|th)?,?)?) $",
    re.IGNORECASE,
)
"""Words behind which a date needs no "on", and a month or year no "in"."""
STARTS = pattern(r"(?:^|[,;:—–(] )[“‘\"]?$")
_SUBJECT = pattern(
    r" (?:is|was|isn['’]t|wasn['’]t|will be|will see|has been|had been|saw|brought|marks|marked|became)\b"
)
_NO_PHRASE = pattern(r"\b(?:all|this time|this day|half|late on) $", re.IGNORECASE)
"""Words behind which no phrase fits."""


def of_part(day: date, part: str, language: Language) -> str:
    """Return a day, or a part of it."""
    said = speak_date(day, language)
    return f"the {part} of {said}" if part else said


def phrase(
    match: re.Match[str],
    text: str,
    meant: str,
    lead: str,
    *,
    always: bool = False,
    of_day: bool = False,
) -> Told:
    """Return what was told, with the phrase that stands in its place, if one does."""
    start, end, before = match.start(), match.end(), text[: match.start()]
    if match["whose"] or _NO_PHRASE.search(before):
        return Told(start, end, (name_day if of_day else name_time)(meant), of_day)
    starts = STARTS.search(before) is not None
    bare = BARE.search(before) or (starts and _SUBJECT.match(text, end))
    said = meant if bare and not always else f"{lead} {meant}"
    capital = match[0][0].isupper()
    return Told(start, end, instead(said[0].upper() + said[1:] if capital else said), of_day)
