"""Where "today’s" is no day but these years, and "yesterday’s" those before: "today’s pumps are bigger than those of 1990"."""

import re

from generator.checks.superlatives.events import words_of_events
from generator.patterns import pattern

_OF_NO_DAY = pattern(r"(?<!as )\bof $", re.IGNORECASE)
"""The city of tomorrow, the children of today."""
_OF_AN_AGE = pattern(
    r"['’]s (?:world|generations?|youth|society|children|leaders|standards|terms|money|prices|technolog(?:y|ies)|heroes|science|tools|thinking)\b|['’]s (?:news|men|man)(?=[.,;:!?]|$)"
)
_MANY = pattern(r"['’]s (?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]{3,}(?<!s)s|people|children|men|women) ")
_EVENT = pattern(rf"(?:{words_of_events('en')})s?")
_PAST = pattern(r"\b(?:was|were|had|did|[a-z]{3,}ed)\b")
_BESIDE_THEN = pattern(
    r"\b(?:than|unlike|as|like|with|to) (?:those|the ones|their \w+|the \w+)? ?(?:of|from|in|built in|made in) (?:the )?(?:[A-Z][a-z]+ )?(?:1[5-9]|20)\d\d"
    r"|\b(?:than|unlike|as|like|with|to) (?:those|the ones|the \w+) (?:\w+ ){0,4}?(?:ago|decades?|centur\w+|grandparents|ancestors|past|old)\b"
    r"|\bthan (?:\w+ ){0,4}?(?:ever|used to|once)\b|\b(?:twice|thrice|half|double|(?:two|three|four|five|ten) times) (?:those|the ones|the \w+) (?:of|from|in|built in|made in) (?:1[5-9]|20)\d\d",
)
"""What many things of these days are held against."""

_CAME_TO = pattern(
    r"\b(?:began|beg[iu]n|started|founded|set up|opened|launched|established|born)\b[^.;:]*? in (?:1[5-9]|20)\d\d\b[^.:]*$",
    re.IGNORECASE,
)
"""Before "today", of what began in a year and is so large by now: "started in 2011 with 12 people, and today has 900"."""
_NOW = pattern(
    r",? (?:[A-Z]\w+ |(?:it|they|the \w+) )?(?:is|are|has|have|runs?|employs?|serves?|owns?|operates?|counts?|sells?|stands?|to (?=\d))(?:\b|(?=\d))"
)
"""Behind "today", what is so."""


def is_age(word: str, text: str, start: int, end: int) -> bool:
    """Return True for a day's word, with its ’s from `end` on, that means an age."""
    if word != "yesterday" and _OF_NO_DAY.search(text, 0, start):
        return True
    if _OF_AN_AGE.match(text, end):
        return True
    if word == "today" and _NOW.match(text, end) and _CAME_TO.search(text, 0, start):
        return True
    many = _MANY.match(text, end) if word == "today" else None
    if many is None or _EVENT.fullmatch(many["noun"]):
        return False
    held = _BESIDE_THEN.search(text, many.end())
    return held is not None and not _PAST.search(text, many.end(), held.start())
