"""Two counts that are a share where the record has that in per cent: *three of four* households, *পাঁচ জনের মধ্যে চার জন*.

They stay counts where the record has one of them, where words before them say which five are meant, and where the share is no
figure's to which the words of its clause belong.
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import ENDS, Clause, words_of
from generator.checks.claims.words.cue_counts import Counts
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import Heard
from generator.l10n.hearing.shares import tells_share
from generator.l10n.tokens import nfc
from generator.saying import say

OF_SHARE = say("it is of a share that is said as so many of so many")
_NONE = "no record of its incidents has a fact for it"
_WHOLES = frozenset(map(Decimal, (3, 4, 5, 10, 100)))
_BEHIND = 60
"""Letters behind the whole in which the part stands."""
_HALF, _MOST_OF = 0.5, 0.75
"""How much of a label the words of the clause have, and those of the sentence: a share of so many is told of much beside."""
_FOREIGN = 1
"""Words of the clause of two counts that the label has not: three of five such children *were sent home*."""

As = Callable[[Mention, Heard], Mention]


def of_so_many(
    found: Sequence[Mention], clauses: Sequence[Clause], facts: Facts, as_if: As
) -> Iterator[Mention]:
    """Yield the mentions of a sentence, with the first of two counts that are a share held as per cent; the other is ignored."""
    end = -1
    for at, one in enumerate(found):
        share = _share(one, found[at + 1 :]) if one.start >= end else None
        told = share is not None and any(g.kind == "percent" and g.ours for g in facts)
        if share and told and (held := _held(one, share, clauses[at], as_if)) is not None:
            end = share.end
            yield held
        elif one.start < end:
            yield replace(one, verdict="ignored", ground=None, reason=OF_SHARE)
        elif one.verdict in ("contradicts", "undecided") and _is_faint(one, clauses[at]):
            yield replace(one, verdict="unexplained", ground=None, reason=_NONE)
        else:
            yield one


def _share(one: Mention, behind: Sequence[Mention]) -> Heard | None:
    """Return two counts as the share that they are; None where the record explains one of them, or words say which are meant."""
    heard = one.heard
    if heard is None or heard.kind != "number" or one.verdict != "unexplained":
        return None
    if heard.bound == "between" or not isinstance(heard.low, Decimal):
        return None
    row = cues_of(one.sentence.locale).counts
    other = behind[0] if behind else None
    if row.so_many_of:
        return _part_first(one, heard, other, row) if other is not None else None
    if heard.low not in _WHOLES or not _is_any(one, heard, row):
        return None
    text = one.sentence.text
    share = _said(one, row.each + text[heard.start : heard.end + _BEHIND], len(row.each))
    if share is None or (other and other.start < share.end and other.verdict != "unexplained"):
        return None
    return share


def _part_first(one: Mention, heard: Heard, other: Mention | None, row: Counts) -> Heard | None:
    whole = other.heard if other is not None else None
    if whole is None or whole.low not in _WHOLES or other is None or other.verdict != "unexplained":
        return None
    text = one.sentence.text
    between = words_of(text[heard.end : whole.start])
    if not between or not set(between) <= {*row.so_many_of, "of"} or between[-1] != "of":
        return None
    said = text[heard.start : heard.end] + row.each
    return _said(one, said + text[whole.start : whole.end], len(said) - (whole.start - heard.start))


def _said(one: Mention, text: str, longer: int) -> Heard | None:
    """Return the share with which a text begins that is so many letters longer than the sentence from a mention on."""
    heard = next(iter(hear(text, one.sentence.locale)), None)
    if heard is None or heard.kind != "percent" or heard.start:
        return None
    end = one.start + heard.end - longer
    return replace(heard, start=one.start, end=end, text=one.sentence.text[one.start : end])


def _is_any(one: Mention, heard: Heard, row: Counts) -> bool:
    """Return True where nothing right before a number says which are meant: it begins a clause, or stands behind all of them."""
    before = words_of(ENDS.split(one.sentence.text[: heard.start])[-1])[-1:]
    return not before or before[0].endswith(row.all_such)


def _held(one: Mention, share: Heard, clause: Clause, as_if: As) -> Mention | None:
    """Return a share with its verdict, where a percentage of the record decides it to whose label the words of its clause belong."""
    held = replace(as_if(one, share), sentence=one.sentence)
    ground = held.ground
    if ground is None or ground.role != "figure" or not ground.ours or ground.kind != "percent":
        return None
    locale = one.sentence.locale
    near = _is_near(ground, clause, share.text, locale)
    inside = words_of(nfc(share.text))
    beside = tuple(word for word in clause.words if word not in inside)
    foreign = meanings(beside, locale) - ground.weights.get(locale, {}).keys()
    near = near and len(foreign) <= _FOREIGN
    return held if near and held.verdict in ("agrees", "contradicts") else None


def _is_faint(one: Mention, clause: Clause) -> bool:
    """Return True for a share of so many with too few words of the percentage against which it is held."""
    heard, ground, locale = one.heard, one.ground, one.sentence.locale
    if heard is None or heard.kind != "percent" or ground is None or ground.role != "figure":
        return False
    return tells_share(heard.text, locale) and not _is_near(ground, clause, heard.text, locale)


def _is_near(ground: Ground, clause: Clause, text: str, locale: str) -> bool:
    """Return True where the words of a sentence, and those inside a share, are most of a figure's label, and those of the clause half of it."""
    weights = ground.weights.get(locale, {})
    inside = words_of(nfc(text))

    def told(words: tuple[str, ...]) -> float:
        meant = meanings((*words, *inside), locale)
        return sum(weights[word] for word in meant if word in weights) / sum(weights.values())

    return bool(weights) and told(clause.words) >= _HALF and told(clause.sentence) >= _MOST_OF
