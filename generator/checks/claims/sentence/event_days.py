"""A day by which the event itself is called: *the 4 July outage*, the blackout *of 4 July*, *৪ জুলাইয়ের* গ্রিড বিপর্যয়; or on which it took something with it.

It is of the event, whoever remembers it, was caught in it or stands before the camera.
"""

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.hearing.heard import names_day
from generator.l10n.tokens import nfc

_BETWEEN = 2
"""The most words between such a day and the event: its names."""


def names_event(asked: Asked, grounds: Facts) -> bool:
    """Return True for a day by which the event is called; not one of several, nor of another that is said to be like it."""
    heard, cues = asked.heard, asked.cues
    if heard.kind != "date" or not names_day(str(heard.low)) or asked.anew:
        return False
    called = (*(word for word in cues.mishap if word in cues.event), *cues.called)
    before, after = words_of(asked.text[: heard.start]), words_of(asked.text[heard.end :])
    if not cues.made_of:
        if holds(before[-1:], called):  # বিভ্রাট ৪ জুলাই দোকান বন্ধ করে দেয়
            return has(asked.clause.after, (*cues.onset, *cues.event))
        day = nfc(heard.text).endswith(cues.genitive_any)
        return day and _is_called(asked, after, called, grounds)
    if holds(before[-1:], cues.made_of):
        return has(before[-2:-1], called)
    only = holds(before[-1:], cues.the_whole)
    return only and _is_called(asked, after, called, grounds)


def _is_called(
    asked: Asked, behind: tuple[str, ...], called: tuple[str, ...], grounds: Facts
) -> bool:
    """Return True where what the event is called follows, with nothing between but names of what was struck."""
    at = next((n for n in range(_BETWEEN + 1) if has(behind[n : n + 1], called)), None)
    if at is None:
        return False
    names = meanings(grounds.heads(asked.locale), asked.locale)
    names = names.union(*(g.subject.get(asked.locale, frozenset()) for g in grounds))
    return all(meaning(word, asked.locale) in names for word in behind[:at])
