"""A bound that is denied is the other one: *did not exceed* 4,000, *never fell below* 80 per cent, ৪০ লক্ষ *পেরোয়নি*."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Literal

from msgspec.structs import replace

from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import (
    Clause,
    falls_short,
    has,
    holds,
    is_denied,
    pieces_of,
    words_of,
)
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.wordlist import phrases, words
from generator.l10n.hearing.heard import Heard, HeardBound
from generator.l10n.tokens import tokens

_COUNTS = frozenset(("number", "money", "percent"))
_KINDS = _COUNTS | {"duration"}
_TURNED: Mapping[HeardBound, HeardBound] = {
    "more_than": "at_most",
    "at_least": "at_most",
    "less_than": "at_least",
    "at_most": "at_least",
}
_NEAR = 4
"""Words before a number in which a verb is denied, with the verb."""
_NOT = words("not never t")
"""What denies a verb; the last is that of "didn't"."""
_BETWEEN: Mapping[HeardBound, tuple[str, ...]] = {
    "at_most": words("be been go gone went rise rose risen climb climbed get got grow grew grown last lasted once even ever hold carry fit store seat"),
    "at_least": words("be been go gone went fall fell fallen drop dropped dip dipped sink sank sunk slip slipped come came get got once even ever"),
}  # fmt: skip
"""Words between a denial and a bound by which that alone is denied: what "did not return for more than two hours" was gone so long."""
_PASSED: Mapping[str, HeardBound] = {
    **dict.fromkeys(words("cross pass top exceed surpass"), "at_most"),
    **dict.fromkeys(words("reach touch hit"), "less_than"),
}
"""Verbs right before a number, that it was passed or reached."""
_BEHIND: Mapping[HeardBound, tuple[str, ...]] = {
    "at_most": phrases(
        "নয়|ওঠেনি|উঠেনি|হয়নি|বাড়েনি|ছাড়ায়নি|পেরোয়নি|করেনি|ছিল না|হবে না|হয় না|ওঠে না|হতে পারে না"
    ),
    "at_least": phrases("নয়|নামেনি|হয়নি|কমেনি|আসেনি|যায়নি|ছিল না|হবে না|হয় না|নামে না|হতে পারে না"),
}
"""Right behind a bound, that it is denied. What follows may be more: "২ হাজারের বেশি কল *যায়নি*" denies the calls."""
_NO_ROOM = tuple(tuple(f"no {what} for".split()) for what in ("room", "space"))
_NOT_HELD = phrases("রাখার জায়গা ছিল না|রাখার জায়গা নেই|রাখা যেত না|রাখা যায় না|ধরত না|ধরে না|আঁটত না|আঁটে না")
"""Before a bound and behind it, what is counted between, that a thing holds no more: ২০টির বেশি বৈশিষ্ট্য *রাখা যেত না*."""
_HELD = 2
"""How many words may say what that is."""
_PASSED_BEHIND: Mapping[str, HeardBound] = {
    **dict.fromkeys(phrases("ছাড়ায়নি|পেরোয়নি|টপকায়নি|পার হয়নি|ছাড়ায় না|পেরোয় না"), "at_most"),
    **dict.fromkeys(phrases("ছোঁয়নি|পৌঁছয়নি|পৌঁছায়নি|ছুঁতে পারেনি"), "less_than"),
}
_MARK = words("গণ্ডি গণ্ডিও কোঠা কোঠাও সীমা ঘর ঘরও")
"""Words between a number and such a verb: ২ হাজারের *গণ্ডি* পেরোয়নি."""
_LENGTH = phrases("চলেনি|টেকেনি|গড়ায়নি|স্থায়ী হয়নি|হয়নি|ছিল না|নয়|হবে না|হতে পারে না")
"""The same of a length, behind what an incident is called: an app that did not run so long was down."""
_RULE = phrases("নয়|হবে না|হতে পারে না")
"""What denies a length whatever it is of."""

_NEVER = words("never কখনও কখনো কখনওই কখনোই")
_THEN = words("by until till yet then still so তখন তখনও পর্যন্ত অবধি এখনও")
"""Words by which a count had not come so far at some time, and went on."""
_IN_ERROR = phrases("wrongly|mistakenly|erroneously|incorrectly|falsely|ভুল করে|ভুলবশত|ভুলক্রমে")
_GAVE = words("put puts gave gives listed lists")
_SAID = words("said says wrote writes reported reports stated states printed prints claimed claims")
_MISSAID = words("misreported misstated")
_AS = words("as at")
_WROTE = words(
    """লেখে লিখেছে লিখেছেন লিখেছিল লেখা লেখেন ছাপে ছেপেছে ছেপেছিল ছাপা বলেছে বলেছেন বলেছিল বলা বলেন দেখিয়েছে দেখিয়েছিল দেখায় দেখানো"""
)
"""Verbs by which somebody says a number, with those of error: a site *wrongly put* it at 36 hours, *ভুল করে* ৩৬ ঘণ্টা *লিখেছে* এক সাইট."""
_THAT, _WHOM = "বলে", "কে"
"""Before such a verb, what is said by it; the ending of those to whom it is said."""

Denial = Literal["", "denied", "turned", "then"]
"""What is denied: nothing, the number, its bound, or its bound at some time."""


def denial_of(asked: Asked) -> tuple[Denial, Asked]:
    """Return what a sentence denies of a mention, and that mention by what it says of it so."""
    heard, text, clause, cues = asked.heard, asked.text, asked.clause, asked.cues
    following = (one.start for one in asked.others if one.start >= heard.end)
    behind = text[heard.end : min(following, default=len(text))]
    denied = is_denied(text[: heard.start], behind, clause, cues) or _is_mistaken(asked)
    if denied and falls_short(text[: heard.start], heard, clause, cues):
        return "", replace(asked, heard=replace(heard, bound="less_than"))
    if (other := _turned(text, heard, clause, cues)) is not None:
        timed = any(one.kind == "clock" for one in asked.others)
        if heard.kind != "duration" and (timed or holds(clause.words, _THEN)):
            return "then", asked
        return "turned", replace(asked, heard=other)
    if (
        heard.bound in ("more_than", "at_least")
        and heard.kind in _COUNTS
        and holds(clause.before, cues.none)
    ):  # none of them is more than two metres wide
        asked = replace(asked, heard=replace(heard, bound="at_most"))
    return "denied" if denied else "", asked


def _is_mistaken(asked: Asked) -> bool:
    """Return True for what somebody said in error, as the sentence has it; what was done in error is another thing."""
    heard, text = asked.heard, asked.text
    start = max((one.end for one in asked.others if one.end <= heard.start), default=0)
    before = words_of(pieces_of(text[start : heard.start])[-1])
    said = f" {' '.join(before)} "
    if not asked.cues.made_of:
        after = asked.clause.after
        told = holds(after[:2], _WROTE) and not after[0].endswith(_WHOM)
        told = told or any(a == _THAT and b in _WROTE for a, b in pairwise(after))
        return told and any(f" {words} " in said for words in _IN_ERROR)
    if holds(before, _MISSAID):
        return True
    verbs = (*_SAID, *_GAVE) if holds(before[-1:], _AS) else _SAID
    return any(a in _IN_ERROR and b in verbs for a, b in pairwise(before))


def _turned(text: str, heard: Heard, clause: Clause, cues: Cues) -> Heard | None:
    """Return what is heard with the bound that a denial makes of its own, up to that denial; None where it is not the bound that is denied."""
    never = heard.kind == "duration" and holds(clause.words, _NEVER)
    if heard.kind not in _KINDS or never:
        return None  # never shut for more than a day: on no occasion
    if cues.made_of:
        bound = _before(text[: heard.start], heard, clause)
        return replace(heard, bound=bound) if bound else None
    bound, after = _behind(heard, clause, cues)
    if not after:
        return None
    return replace(heard, bound=bound, end=heard.end + tokens(text[heard.end :])[after - 1].end)


def _before(before: str, heard: Heard, clause: Clause) -> HeardBound | None:
    near = words_of(pieces_of(before)[-1])[-_NEAR:]
    if near[-3:] in _NO_ROOM and heard.bound in ("more_than", "at_least"):
        return "at_most"
    at = max((n for n, word in enumerate(near) if word in _NOT), default=-1)
    if at < 0:
        return None
    between = near[at + 1 :]
    if heard.bound == "exact":
        ends = heard.kind == "percent" or not clause.after
        return _PASSED.get(between[-1]) if len(between) == 1 and ends else None
    bound = _TURNED.get(heard.bound)
    return bound if bound and set(between) <= set(_BETWEEN[bound]) else None


def _behind(heard: Heard, clause: Clause, cues: Cues) -> tuple[HeardBound | None, int]:
    """Return the other bound, and how many words behind a number say so."""
    said = clause.after
    if heard.bound == "exact":
        mark = len(said[:1]) if holds(said[:1], _MARK) else 0
        for phrase, passed in _PASSED_BEHIND.items():
            if many := _opens(said[mark:], (phrase,)):
                return passed, mark + many
        return None, 0
    bound = _TURNED.get(heard.bound)
    if bound is None:
        return None, 0
    if heard.kind != "duration":
        if bound == "at_most":
            for named in range(_HELD + 1):
                if many := _opens(said[named:], _NOT_HELD):
                    return bound, named + many
        return bound, _opens(said, _BEHIND[bound])
    if holds(said[:1], cues.event) and (
        said[1:2] in cues.deny_struck or said[1:3] in cues.deny_struck
    ):
        return bound, 2
    return bound, _opens(said, _LENGTH if has(clause.before, cues.mishap) else _RULE)


def _opens(said: tuple[str, ...], row: tuple[str, ...]) -> int:
    """Return of how many words the phrase of a row is with which some words begin."""
    text = f"{' '.join(said)} "
    return max((len(one.split()) for one in row if text.startswith(f"{one} ")), default=0)
