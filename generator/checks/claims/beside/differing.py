"""A number that is none of the values of a figure: by how much one differs from another, its other extreme, another event's.

"Eight degrees above normal", ৩ ডিগ্রি কমে, "the lowest was 31" are not held against the highest temperature, nor an aftershock
against the earthquake; what a figure's own label says so is.
"""

from decimal import Decimal

from generator.checks.claims.beside.compared import is_compared
from generator.checks.claims.beside.fates import goes_up_to, is_of_bodies
from generator.checks.claims.facts.ground import HUMAN, POINTS, Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.dimensions import (
    behind_measure,
    dimension_of,
    is_measured,
    is_other_dimension,
    measures,
)
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.tokens import nfc

_SINCE = 2
"""Words before a number in which "from" makes it what was before a change."""
_EVEN, _NOUN = 6, 3
"""How many words before a number and behind it may say that it is but supposed."""
_MAY = " may "
"""With a small letter, which the month has not."""
_CHANGES = frozenset(("=rise", "=fall"))
"""What verbs of change mean, as `concepts_en` names it."""


def is_of_other_value(asked: Asked, ground: Ground) -> bool:
    """Return True for a number that tells of another value than a figure's, though it has its unit."""
    if ground.role != "figure":
        return False
    if is_compared(asked, ground):
        return True
    if asked.heard.kind == "percent":
        row = asked.cues.changes
        if asked.heard.unit == POINTS != ground.unit:
            return True  # so far two of them are apart
        if any(one.kind == "percent" and one.low == ground.low for one in asked.others):
            return False  # it rose by 30 per cent, to 80 per cent
        apart = is_difference(asked) and not _is_of((*row.difference, *row.compared), ground)
        return apart and not looks_like(asked.heard, ground, "")
    if asked.heard.kind not in ("number", "money"):
        return False
    if is_other_dimension(asked, ground) or is_of_bodies(asked, ground):
        return True
    if _is_fallen(asked, ground):
        return True
    if is_difference(asked):
        if not _is_of(asked.cues.changes.difference, ground):
            return True
    elif _is_reading(asked, ground):
        return True
    return _is_other_extreme(asked, ground) or _is_of_like(asked, ground)


def _is_reading(asked: Asked, ground: Ground) -> bool:
    """Return True for a temperature beside a figure that is a difference, in a sentence without any word of one: it is what was read."""
    if dimension_of(next(iter(asked.clause.after), "")) != "temperature":
        return False
    if not _is_of(asked.cues.changes.difference, ground):
        return False
    cues, beside = asked.cues, any(one.low == ground.low for one in asked.others)
    words = asked.clause.words if beside else (*asked.clause.words, *asked.clause.sentence)
    differs = (*cues.changes.difference, *cues.changes.changed, *cues.changes.usual)
    if holds(words, differs) or not _CHANGES.isdisjoint(meanings(words, asked.locale)):
        return False
    return not looks_like(asked.heard, ground, "")


def is_extreme(asked: Asked) -> bool:
    """Return True for the highest or the lowest of what is measured, where its word says of what is counted "at most": সর্বোচ্চ ৪৭ ডিগ্রি.

    What *goes* up to so many is so many.
    """
    if goes_up_to(asked):
        return True
    if asked.heard.bound not in ("at_most", "at_least") or not is_measured(asked):
        return False
    return holds(words_of(asked.heard.text), (*asked.cues.changes.top, *asked.cues.changes.bottom))


def is_difference(asked: Asked) -> bool:
    """Return True for a number that says by how much: *by* three, eight degrees *above* normal, ১৫ টাকা *কমে*."""
    heard, cues = asked.heard, asked.cues
    gap = asked.text[heard.end : heard.end + 1]
    before = asked.clause.before[-1:]
    if asked.text[: heard.start].rstrip()[-1:] in tuple(",;:("):
        before = ()
    after = asked.clause.after
    if holds(after[:1], cues.changes.factor) or holds(after, cues.counts.turned_to):
        return False
    if before and _is_changed(asked, before[0]) and not _is_cased(asked):
        return True
    if is_measured(asked) and (holds(before, cues.apart) or _is_than(asked)):
        return True  # another 30 mm
    if gap and gap not in " -°\u00a0":
        return False
    behind, bare = behind_measure(asked)
    if not behind or not bare or _is_cased(asked):
        return False
    if holds(behind[:1], cues.changes.beyond_any):
        return True
    sized = heard.kind == "money" or is_measured(asked)
    if heard.kind == "percent":
        beside = asked.clause.after if cues.made_of else asked.clause.before
        sized = holds(beside, cues.changes.compared)
    if sized and holds(behind[:1], cues.changes.beyond):
        return not holds(behind[1:2], cues.changes.beyond_not)
    if heard.kind == "number" and holds(behind[:1], cues.changes.so_many_more):
        return holds(
            behind[1:2] if cues.made_of else asked.clause.before, cues.changes.so_many_than
        )
    return holds(behind[:1], cues.changes.beyond_than) and (
        len(behind) == 1 or holds(behind[1:2], cues.changes.beyond_from)
    )


def _is_than(asked: Asked) -> bool:
    """Return True for a measure behind "than" and what that is compared with, where no word says already that it is more."""
    cues, before = asked.cues, asked.clause.before
    for at in (len(before) - 1, len(before) - 2):
        if at > 0 and before[at] in cues.changes.than:
            return before[at - 1].endswith(cues.genitive_any) and not holds(
                before[at + 1 :], cues.changes.beyond
            )
    return False


def is_end_of_change(asked: Asked, one: Ground, other: Ground) -> bool:
    """Return True for the very value of a figure where the sentence says that it fell, or rose, and another of its unit was before or after.

    "Down from 240,000 cusecs to 70,000" tells of both, whatever words their labels have.
    """
    heard = asked.heard
    figures = one.role == other.role == "figure" and one.ours and one.kind == other.kind
    if not figures or one.unit != other.unit or heard.bound != "exact" or heard.low != one.low:
        return False
    said, words = asked.near | asked.wide, asked.clause.words
    down = "=fall" in said or holds(words, asked.cues.changes.fallen)
    if down == ("=rise" in said):
        return False
    behind, _ = behind_measure(asked)
    since = holds(behind[:1], asked.cues.from_behind) or holds(
        asked.clause.before[-_SINCE:], asked.cues.from_before
    )
    return one.low > other.low if down == since else one.low < other.low


def _is_changed(asked: Asked, word: str) -> bool:
    """Return True for "by", where the clause has a verb of change, and for such a verb right before a number."""
    cues = asked.cues
    if holds((word,), cues.changes.changed_verb):
        return not holds(asked.clause.before[-2:-1], cues.changes.made)
    if not cues.changes.changed_by:
        return False
    if meaning(word, asked.locale) in _CHANGES:
        return True
    told = holds(asked.clause.before, cues.changes.changed) or any(
        meaning(one, asked.locale) in _CHANGES for one in asked.clause.before
    )
    return told and holds((word,), cues.changes.changed_by)


def _is_cased(asked: Asked) -> bool:
    """Return True for a Bengali number with an ending: ১৬৪৮ টাকা*য়* is what it came to."""
    return asked.heard.text.endswith(asked.cues.changes.value_endings)


def _is_of(words: tuple[str, ...], ground: Ground) -> bool:
    """Return True for a label that has one of some words, in any language."""
    return any(holds(tuple(label), words) for label in ground.words.values())


def _is_other_extreme(asked: Asked, ground: Ground) -> bool:
    """Return True for the lowest of what a figure has the highest, or the other way round; a night's temperature is near the lowest."""
    cues, said = asked.cues, (*asked.clause.words, *words_of(asked.heard.text))
    top, bottom = _is_of(cues.changes.top, ground), _is_of(cues.changes.bottom, ground)
    measured = asked.heard.kind == "money" or is_measured(asked)
    if top == bottom or not (measured or measures(ground)):
        return False
    high, low = holds(said, cues.changes.top), holds(said, cues.changes.bottom)
    if high != low:
        return low if top else high
    if high:
        others = [o.low for o in asked.others if o.kind == "number" and isinstance(o.low, Decimal)]
        return asked.heard.low != (max(others) if top else min(others))
    if _is_falling(asked, ground, down=top):
        return True
    night = holds(said, cues.changes.coldest) and not _is_of(cues.changes.coldest, ground)
    return top and night and _is_of_degrees(asked, ground)


def _is_falling(asked: Asked, ground: Ground, *, down: bool) -> bool:
    """Return True for what fell to less than a figure's highest, or rose to more than its lowest, and is no slip from it."""
    said = asked.heard.low
    assert isinstance(said, Decimal)
    way, least = ("=fall", said < ground.low) if down else ("=rise", said > ground.low)
    told = way in asked.near or (down and holds(asked.clause.before, asked.cues.changes.fallen))
    return told and least and not looks_like(asked.heard, ground, "")


def _is_fallen(asked: Asked, ground: Ground) -> bool:
    """Return True for what a count fell to, which is less than a figure and no slip from it: so many are left of it later."""
    said, before = asked.heard.low, asked.clause.before
    if asked.heard.kind != "number" or not isinstance(said, Decimal) or said >= ground.low:
        return False
    if ground.counts_people or is_measured(asked):
        return False
    told = "=fall" in meanings(before[-_SINCE - 1 :], asked.locale)
    to = holds(before[-1:], asked.cues.until_before) if asked.cues.made_of else told
    return told and to and not looks_like(asked.heard, ground, "")


def _is_of_degrees(asked: Asked, ground: Ground) -> bool:
    words = (*asked.clause.after[:1], *(word for label in ground.words.values() for word in label))
    return any(dimension_of(word) == "temperature" for word in words)


def _is_of_like(asked: Asked, ground: Ground) -> bool:
    """Return True where a clause names what a figure's label does not: an aftershock, what is normal, what is to come."""
    alike, usual = asked.cues.changes.alike, asked.cues.changes.usual
    if asked.usually:
        return not _is_of(usual, ground)
    if _is_always(asked, ground):
        return True
    if _names_like(asked) and not _is_of(alike, ground):
        return True
    if _is_supposed(asked, ground):
        return True
    if not is_measured(asked) or _is_of(usual, ground):
        return False
    if (
        holds(asked.clause.words, asked.cues.changes.expected)
        or _MAY in asked.text
        or _is_mark(asked, ground)
    ):
        return True
    return holds(words_of(pieces_of(asked.text[: asked.heard.start])[-1]), usual)


def _is_always(asked: Asked, ground: Ground) -> bool:
    """Return True for how many do something as a rule, in a clause that has no more of a label than whom it counts: 210 pupils *come by bus*."""
    row, shares = asked.cues.changes.always, asked.cues.shares
    said = f" {' '.join(asked.clause.words)} "
    if not any(f" {words} " in said for words in row):
        return False
    whom = asked.counted(ground) | meanings(asked.cues.counts.kinds, asked.locale)
    own = (*shares.each, *shares.daily, *shares.times)
    return asked.matched(ground) <= whom and not _is_of(own, ground)


def _names_like(asked: Asked) -> bool:
    """Return True where a number is of an aftershock: of that noun rather than of the event, the nearer one, be it in another clause."""
    row = asked.cues.changes
    told = (*row.alike, *row.itself)
    behind = [word for word in asked.clause.after[:_NOUN] if word in told]
    before = [word for word in words_of(nfc(asked.text[: asked.heard.start])) if word in told]
    if behind or before:
        return (*behind, *reversed(before))[0] in row.alike
    return holds(asked.clause.words, row.alike)


def _is_supposed(asked: Asked, ground: Ground) -> bool:
    """Return True for a measure of what could be, and was not: even a tremor of magnitude 6 could bring houses down."""
    row, behind = asked.cues.changes, asked.text[asked.heard.end :]
    if ground.unit in HUMAN or not (holds(words_of(behind), row.expected) or _MAY in behind):
        return False
    before, after = f"{' '.join(asked.clause.before[-_EVEN:])} ", asked.clause.after[:_NOUN]
    return (
        any(f"{words} " in before for words in row.supposed)
        or holds(after, row.supposed_behind)
        or bool(row.supposed_endings and any(w.endswith(row.supposed_endings) for w in after))
    )


def _is_mark(asked: Asked, ground: Ground) -> bool:
    """Return True for the mark itself above which a level is told: "the danger level is 25.25 metres", বিপদসীমা ২৫.২৫ মিটার."""
    cues = asked.cues
    before = words_of(pieces_of(asked.text[: asked.heard.start])[-1])
    if _is_of(cues.changes.mark, ground) or not holds(before, cues.changes.mark):
        return False
    if not cues.made_of:
        told = [word for word in before if word not in cues.count_is]
        return holds(tuple(told[-1:]), cues.changes.mark)
    return holds(before[-1:], cues.made_of) or not holds(
        before, (*cues.changes.beyond, *cues.changes.past_mark)
    )
