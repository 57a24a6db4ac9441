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
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import Heard
from generator.l10n.tokens import nfc
from generator.saying import say

COME_TO = say("it is what the numbers before it come to")
_COUNTS = frozenset(("number", "money"))
_WORDS = 7
"""Words between a count and its share which say of whom it is."""
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


def _count_before(one: Mention, heard: Heard, found: Sequence[Mention]) -> Mention | None:
    """Return the figure that its sentence tells rightly right before a share."""
    last = [other for other in found if other.start < one.start][-1:]
    if heard.kind != "percent" or not last:
        return None
    ground = last[0].ground
    told = last[0].verdict == "agrees" and ground is not None and ground.role == "figure"
    return last[0] if told and ground is not None and ground.kind in _COUNTS else None


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
