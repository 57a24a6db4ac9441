"""A share that stands behind the count of which it is the share, with whom it is a share of: "186 fell ill, about 45 per cent *of those who ate*".

Such a share is that of two figures of the record, and is held as a slip of the pen from it.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground, same_unit
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.values.penned import as_counted, as_figure
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import Heard
from generator.l10n.tokens import nfc
from generator.saying import say

COME_TO = say("it is what the numbers before it come to")
_COUNTS = frozenset(("number", "money"))
_WORDS = 7
"""Words between a count and its share which say of whom it is."""
_UNIT, _THREE = 4, 3
"""The most words of what a number counts; and the mentions of a share, its part and its whole."""
_HALF = 0.5
"""How much of a figure's label these have."""


def as_percentage(one: Mention) -> Heard | None:
    """Return what is heard of a mention; a bare number as a percentage, where the words before it say that it is one: শতাংশের হিসাবে ৭৫.৫."""
    heard = one.heard
    if heard is None or heard.kind != "number" or heard.unit:
        return heard
    row = cues_of(one.sentence.locale).counts
    said = " ".join(words_of(nfc(one.sentence.text[: heard.start]).casefold()))
    reckoned = any(f" {said}".endswith(f" {one}") for one in row.reckoned)
    return replace(heard, kind="percent", unit="percent") if reckoned else heard


def share_of_both(one: Mention, heard: Heard, found: Sequence[Mention]) -> Mention | None:
    """Return a share, held against that of the count and the whole that its sentence tells beside it; None where it does not."""
    pair = None if one.verdict == "agrees" else _part_and_whole(one, heard, found)
    share = _share(*pair, heard) if pair else None
    if share is None or (fit := fit_of(heard, share, "")) == "undecided":
        return None
    return replace(one, verdict=fit, ground=share, reason=COME_TO)


def share_of_those(one: Mention, heard: Heard, found: Sequence[Mention], facts: Facts) -> Mention:
    """Return a share, which agrees where it is that of the count right before it in what the words beside it name, or contradicts."""
    part = _count_before(one, heard, found)
    if part is None or part.ground is None or part.heard is None:
        return one
    text, locale = one.sentence.text, one.sentence.locale
    cues = cues_of(locale)
    said = words_of(text[part.heard.end : heard.start])
    if len(said) > _WORDS:
        return one
    if cues.made_of:
        behind = words_of(text[heard.end :])
        said = behind[:_WORDS] if behind[:1] and behind[0] in cues.made_of else ()
    elif not (said and said[-1].endswith(cues.genitive_any)):
        return one
    meant = meanings(said, locale)
    shares = [
        _share(part.ground, whole, heard) for whole in _wholes(part.ground, facts, meant, locale)
    ]
    for share in shares:
        if fit_of(heard, share, "") == "agrees":
            return replace(one, verdict="agrees", ground=share, reason=COME_TO)
    if len(shares) != 1:
        return one
    bare = replace(heard, kind="number", unit="", bound="exact")
    counted = replace(shares[0], kind="number", unit="")
    slip = as_figure(bare, counted) is not None or as_counted(bare, counted) is not None
    return replace(one, verdict="contradicts", ground=shares[0], reason=COME_TO) if slip else one


def _part_and_whole(
    one: Mention, heard: Heard, found: Sequence[Mention]
) -> tuple[Ground, Ground] | None:
    """Return the count and the whole of which a share beside both is said, and of nothing else: 64 stalls, 30 per cent *of the 210* at the fair."""
    cues, text = cues_of(one.sentence.locale), one.sentence.text
    told = [m for m in found if m is one or _is_figure(m)]
    at = told.index(one)
    near = told[at - 1 : at + 2] if cues.made_of else told[at - 2 : at + 1]
    if heard.kind != "percent" or len(near) != _THREE:
        return None
    if cues.made_of:
        part, whole = near[0], near[2]
        of_it = words_of(text[heard.end : whole.start])
        plain = holds(of_it[:1], cues.made_of) and holds(of_it[1:2], cues.the_whole)
        behind = words_of(pieces_of(text[_end(whole) :])[0])
        plain = plain and len(of_it) == 2 and not holds(behind, cues.count_is)
    else:
        part, whole = near[0], near[1]
        of_it = words_of(text[_end(whole) : heard.start])
        plain = len(of_it) <= _UNIT and [whole.text, *of_it][-1].endswith(cues.genitive)
        plain = plain and not words_of(pieces_of(text[heard.end :])[0])
    aside = pieces_of(text[_end(part) : min(heard.start, whole.start)])
    beside = len(aside) == 2 and all(len(words_of(piece)) <= _UNIT for piece in aside)
    a, b = part.ground, whole.ground
    if not (plain and beside) or a is None or b is None or holds(words_of(aside[1]), cues.part):
        return None
    return (a, b) if a.low < b.low and same_unit(a.unit, b.unit) else None


def _end(one: Mention) -> int:
    return one.start + len(one.text)


def _is_figure(one: Mention) -> bool:
    ground = one.ground
    told = one.verdict == "agrees" and ground is not None and ground.role == "figure"
    return told and ground is not None and ground.kind in _COUNTS


def _count_before(one: Mention, heard: Heard, found: Sequence[Mention]) -> Mention | None:
    """Return the figure that its sentence tells rightly right before a share."""
    last = [other for other in found if other.start < one.start][-1:]
    if heard.kind != "percent" or not last:
        return None
    return last[0] if _is_figure(last[0]) else None


def _wholes(part: Ground, facts: Facts, meant: frozenset[str], locale: str) -> Iterator[Ground]:
    """Yield the larger figures of a unit of whose labels some words have a good part."""
    for ground in facts:
        weights = ground.weights.get(locale, {})
        if ground.role != "figure" or not ground.ours or ground.incident != part.incident:
            continue
        if ground.low <= part.low or not same_unit(ground.unit, part.unit):
            continue
        if sum(weights[word] for word in meant if word in weights) >= _HALF:
            yield ground


def _share(part: Ground, whole: Ground, heard: Heard) -> Ground:
    value = (100 * part.low / whole.low).quantize(Decimal(1) if heard.step >= 1 else heard.step)
    return replace(
        part, name=f"{part.name} / {whole.name}", role="other", kind="percent", unit="percent", measure=None,
        ours=False, bound="about" if heard.bound != "exact" else "exact", low=value, high=value,
        ends=(part.name, whole.name),
    )  # fmt: skip
