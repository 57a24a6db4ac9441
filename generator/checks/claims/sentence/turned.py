"""A bound that is denied is the other one: *did not exceed* 4,000, *never fell below* 80 per cent, ৪০ লক্ষ *পেরোয়নি*."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Literal

from msgspec.structs import replace

from generator.checks.claims.facts.ground import Ground
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
from generator.checks.claims.words.cue_bounds import Bounds
from generator.checks.claims.words.meaning import meaning
from generator.l10n.hearing.heard import Heard, HeardBound
from generator.l10n.tokens import nfc, tokens

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
_NOT = nfc("নি")
"""The ending of a denied verb."""
_HELD = 2
"""How many words may say what a thing holds no more of."""

_SOON = 6
"""Words behind a number that is denied in which another is set in its place."""

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
        if heard.kind != "duration" and (timed or holds(clause.words, cues.bounds.then)):
            return "then", asked
        return "turned", replace(asked, heard=other)
    if (
        heard.bound in ("more_than", "at_least")
        and heard.kind in _COUNTS
        and holds(clause.before, cues.bounds.none)
    ):  # none of them is more than two metres wide
        asked = replace(asked, heard=replace(heard, bound="at_most"))
    return "denied" if denied else "", asked


def denies(asked: Asked, ground: Ground) -> bool:
    """Return True where a clause denies the very verb of an update at its very time: it *did not move* the traffic at 10.58 pm, *সরায়নি*.

    Not where it was so only then, not all of it, or somebody says so.
    """
    cues, own = asked.cues, ground.words.get(asked.locale, frozenset())
    if asked.heard.kind != "clock" or ground.role != "update":
        return False
    before, behind = (
        pieces_of(asked.text[: asked.heard.start])[-1],
        pieces_of(asked.text[asked.heard.end :])[0],
    )
    words = words_of(before if cues.anchor_behind else f"{before} {behind}")
    verbs = [b for a, b in pairwise(words) if a in cues.bounds.denying]
    verbs += [word.removesuffix(_NOT) for word in words if word.endswith(cues.undone_endings)]
    told = ground.weights.get(asked.locale, {}).keys()
    denied = frozenset(meaning(verb, asked.locale) for verb in verbs) & told
    if not denied or not asked.matched(ground) - denied:
        return False
    if has(tuple(own), cues.stilled) or holds(tuple(own), cues.undone):
        return False  # from then on it spread no more
    if any(word.endswith(cues.undone_endings) for word in own):
        return False
    near = (*words[-1:], *words_of(behind)[:1])
    bounds = (*cues.undeny, *cues.due, *cues.until_behind, *cues.within, *cues.sooner)
    apart = holds(near, (*bounds, *cues.from_before, *cues.from_behind, *cues.begin_weak))
    apart = apart or holds(words, (*cues.wholly, *cues.beginnings.everything, *cues.shares.all_of))
    return not apart and not has(words, (*cues.attributed, *cues.claimed))


def says_another(asked: Asked, ground: Ground) -> bool:
    """Return True where what is denied of a figure that is no exact one is more or less than it: a loss of about Rs 3 crore that is not so much *but more*."""
    if ground.bound == "exact" or asked.heard.kind not in _COUNTS:
        return False
    behind = f" {' '.join(words_of(asked.text[asked.heard.end :])[:_SOON])} "
    return any(f" {one} " in behind for one in asked.cues.bounds.instead)


def _is_mistaken(asked: Asked) -> bool:
    """Return True for what somebody said in error, as the sentence has it; what was done in error is another thing."""
    heard, text = asked.heard, asked.text
    start = max((one.end for one in asked.others if one.end <= heard.start), default=0)
    before = words_of(pieces_of(text[start : heard.start])[-1])
    row, after = asked.cues.bounds, asked.clause.after
    told = holds(after[:2], row.wrote) and not after[0].endswith(row.to_whom)
    if told or any(a in row.quoting and b in row.wrote for a, b in pairwise(after)):
        said = f" {' '.join(before)} "
        return any(f" {words} " in said for words in row.in_error)
    verbs = (*row.says, *row.gives) if holds(before[-1:], row.gives_as) else row.says
    return holds(before, row.missays) or any(
        a in row.in_error and b in verbs for a, b in pairwise(before)
    )


def _turned(text: str, heard: Heard, clause: Clause, cues: Cues) -> Heard | None:
    """Return what is heard with the bound that a denial makes of its own, up to that denial; None where it is not the bound that is denied."""
    row = cues.bounds
    if heard.kind not in _KINDS or (heard.kind == "duration" and holds(clause.words, row.never)):
        return None  # never shut for more than a day: on no occasion
    if bound := _before(text[: heard.start], heard, clause, row):
        return replace(heard, bound=bound)
    bound, after = _behind(heard, clause, cues)
    if not after:
        return None
    return replace(heard, bound=bound, end=heard.end + tokens(text[heard.end :])[after - 1].end)


def _before(before: str, heard: Heard, clause: Clause, row: Bounds) -> HeardBound | None:
    near = words_of(pieces_of(before)[-1])[-_NEAR:] if row.denying else ()
    forbidden = near[-3:] in row.no_room or holds(near[-1:], row.forbids)
    if forbidden and heard.bound in ("more_than", "at_least"):
        return "at_most"
    at = max((n for n, word in enumerate(near) if word in row.denying), default=-1)
    if at < 0:
        return None
    between = near[at + 1 :]
    if heard.bound == "exact":
        ends = heard.kind == "percent" or not clause.after
        verb = between if len(between) == 1 and ends else ()
        passed: HeardBound = "at_most" if holds(verb, row.passes) else "less_than"
        return passed if holds(verb, (*row.passes, *row.reaches)) else None
    bound = _TURNED.get(heard.bound)
    idle = row.between_more if bound == "at_most" else row.between_less
    return bound if set(between) <= set(idle) else None


def _behind(heard: Heard, clause: Clause, cues: Cues) -> tuple[HeardBound, int]:
    """Return the other bound, and how many words behind a number say so."""
    said, row = clause.after, cues.bounds
    if heard.bound == "exact":
        mark = len(said[:1]) if holds(said[:1], row.marks) else 0
        passed = _opens(said[mark:], row.not_passed)
        many = passed or _opens(said[mark:], row.not_reached)
        return "at_most" if passed else "less_than", many and mark + many
    bound = _TURNED.get(heard.bound)
    if bound is None:
        return heard.bound, 0
    if heard.kind != "duration":
        if bound == "at_most":
            for named in range(_HELD + 1):
                if many := _opens(said[named:], row.not_held):
                    return bound, named + many
        return bound, _opens(said, row.no_more if bound == "at_most" else row.no_less)
    if holds(said[:1], cues.event) and (
        said[1:2] in cues.deny_struck or said[1:3] in cues.deny_struck
    ):
        return bound, 2
    struck = has(clause.before, cues.mishap)
    return bound, _opens(said, row.not_so_long if struck else row.no_rule)


def _opens(said: tuple[str, ...], row: tuple[str, ...]) -> int:
    """Return of how many words the phrase of a row is with which some words begin."""
    text = f"{' '.join(said)} "
    return max((len(one.split()) for one in row if text.startswith(f"{one} ")), default=0)
