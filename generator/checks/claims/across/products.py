"""What so much for each comes to for all, in one paragraph: "the two families get Rs 2 lakh *each*, Rs 4 lakh *in all*", ১৯০০ পরিবারের *প্রতিটি* পাবে তিন হাজার, *মোট* ৫৭ লক্ষ.

It is held where one amount for each is told before it, with a number that a figure bears out; it contradicts where it is a slip of the
pen from what the two come to.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.beside.apiece import is_for_each
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.values.slips import digits_of, one_apart
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.cues import cues_of
from generator.saying import say

_OPEN = ("unexplained", "agrees")
_COUNTS, _LEAST, _FEWEST = ("number", "money"), Decimal(1000), Decimal(2)
"""Of what a total is told, how large it is at least, and of how many."""
_WHY = say("it is what so much for each comes to")


def of_products(mentions: Iterable[Mention], facts: Sequence[Ground]) -> Iterator[Mention]:
    """Yield the mentions of a record in order; a total that nothing explains agrees with what so much for each comes to, or contradicts it."""
    found = list(mentions)
    for at, one in enumerate(found):
        each = _each(found, at) if _is_total(one) else None
        yield _held(found, one, each, facts) if each is not None else one


def _held(
    found: Sequence[Mention], one: Mention, each: Mention, facts: Sequence[Ground]
) -> Mention:
    """Return a total, held against so much for each of those whom the two sentences tell; it may be right of any whom the record has."""
    assert one.heard is not None
    figures = [g for g in facts if g.role == "figure" and g.ours and g.kind == "number"]
    made = {g.name: _come_to(one, each, g) for g in figures if g.low >= _FEWEST}
    for ground in made.values():
        if fit_of(one.heard, ground, "") == "agrees":
            return replace(one, verdict="agrees", ground=ground, reason=_WHY)
    of = [g for g in figures if g.low >= _FEWEST and _is_told(found, g, one, each)]
    if len({g.low for g in of}) != 1:
        return one
    meant, plainly = made[of[0].name], _says_all(one)
    if not _is_slip(Decimal(one.heard.low), meant.low, plainly=plainly):
        return one
    return replace(one, verdict="contradicts", ground=meant, reason=_WHY)


def _is_told(found: Sequence[Mention], figure: Ground, one: Mention, each: Mention) -> bool:
    """Return True for a figure whose number stands in the sentence of a total, or of the amount for each."""
    return any(
        other is not one
        and other.heard is not None
        and other.heard.kind == "number"
        and other.heard.bound == "exact"
        and other.heard.low == other.heard.high == figure.low
        and (other.sentence is one.sentence or other.sentence is each.sentence)
        for other in found
    )


def _come_to(one: Mention, each: Mention, figure: Ground) -> Ground:
    """Return what an amount for each comes to for so many."""
    assert one.heard is not None and each.heard is not None
    of = each.ground if each.verdict == "agrees" and each.ground is not None else None
    exact = each.heard.bound == "exact" and figure.bound == "exact"
    value = Decimal(each.heard.low) * figure.low
    return replace(
        of or figure, name=f"{figure.name} × {of.name if of else each.text}", role="other", ours=False,
        kind=one.heard.kind, unit=of.unit if of else each.heard.unit, low=value, high=value, ends=None,
        bound="exact" if exact else "about",
    )  # fmt: skip


def _is_total(one: Mention) -> bool:
    """Return True for a sum of money that nothing explains, of which its clause says that it is for all of them."""
    heard = one.heard
    if one.verdict != "unexplained" or heard is None or heard.kind not in _COUNTS:
        return False
    if heard.low != heard.high or not isinstance(heard.low, Decimal) or heard.low < _LEAST:
        return False
    row = cues_of(one.sentence.locale).shares
    words = (*row.in_total, *row.cost)
    before, behind = _pieces(one.sentence.text, heard.start, heard.end)
    if heard.kind == "number" and behind and not holds(behind[:1], words):
        return False  # it counts something
    return holds((*before, *behind), words)


def _pieces(text: str, start: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words before and behind a place, up to the next sign."""
    return words_of(pieces_of(text[:start])[-1]), words_of(pieces_of(text[end:])[0])


def _each(found: Sequence[Mention], at: int) -> Mention | None:
    """Return the only amount for each that is told before a total in its sentence or the one before; None where there are several."""
    one, amounts = found[at], list[Mention]()
    for other in found[:at]:
        heard = other.heard
        if not _is_near(other, one) or other.verdict not in _OPEN or heard is None:
            continue
        if heard.kind == "money" and heard.low == heard.high and is_for_each(other):
            amounts.append(other)
    return amounts[0] if len(amounts) == 1 else None


def _is_near(other: Mention, one: Mention) -> bool:
    """Return True for what stands in a mention's sentence, or in the one before it in its paragraph."""
    if other.sentence is one.sentence:
        return True
    same = other.sentence.span(0).line == one.sentence.span(0).line
    return same and one.sentence.before == other.sentence.text


def _says_all(one: Mention) -> bool:
    """Return True where a clause says that a sum is for all, and not only what something costs."""
    assert one.heard is not None
    before, behind = _pieces(one.sentence.text, one.heard.start, one.heard.end)
    return holds((*before, *behind), cues_of(one.sentence.locale).shares.in_total)


def _is_slip(said: Decimal, meant: Decimal, *, plainly: bool) -> bool:
    """Return True for a sum of other noughts, of two digits that changed places, or where it plainly is for all, one digit that is wrong."""
    (written, size), (right, its_size) = digits_of(said), digits_of(meant)
    if written == right:
        return True
    turned = sorted(written) == sorted(right)
    return size == its_size and one_apart(written, right) and (plainly or turned)
