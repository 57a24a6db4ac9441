"""A day that its month does not have, and a time that no clock shows: the calendar alone proves it."""

from collections.abc import Iterator

from generator.checks.claims.words.clause import stands_in_quotes
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.hearing.impossible import Never, impossible_in
from generator.model.prose import Sentence
from generator.patterns import pattern, unicode_pattern
from generator.saying import Saying, say

_DENIED_BEFORE, _DENIED_BEHIND = pattern(r"\b(?:not|no|never)(?: on| at)? $"), pattern(r"\s*নয়")
"""A correction says so: it was 30 June, not 31 June."""
_DIGIT = unicode_pattern(r"\d")


def check_impossible(content: Content) -> Iterator[Diagnostic]:
    """Yield each day and time of the prose that never is; somebody's own words are left."""
    for record, sentences in content.prose.items():
        for sentence in sentences:
            if sentence.quoted or not _may_have(sentence):
                continue
            for never in impossible_in(sentence.text, sentence.locale):
                quoted = stands_in_quotes(sentence.text, never.start)
                if not (quoted or _is_denied(sentence.text, never)):
                    yield _told(record, sentence, never)


def _may_have(sentence: Sentence) -> bool:
    """Return True for a sentence with a digit, or a month: no other has a day or a time."""
    return _DIGIT.search(sentence.text) is not None or any(
        one.kind == "date" for one in sentence.heard
    )


def _is_denied(text: str, never: Never) -> bool:
    behind = _DENIED_BEHIND.match(text, never.end)
    return behind is not None or _DENIED_BEFORE.search(text[: never.start]) is not None


def _told(record: str, sentence: Sentence, never: Never) -> Diagnostic:
    message, help = say('"{text}" is no day of the calendar', text=never.text), _DAY
    if never.kind == "time":
        message, help = say('"{text}" is no time of a clock', text=never.text), _TIME
    elif never.days:
        message = say(
            '"{text}" is no day: that month has {days} days', text=never.text, days=never.days
        )
    return diagnostic(
        "impossible-time", sentence.span(never.start), message, help=help, record=record
    )


_DAY: Saying = say("write the right day; `${{began|date}}` is the record's")
_TIME: Saying = say("write the right hour and minutes; `${{began|time}}` is the record's")
