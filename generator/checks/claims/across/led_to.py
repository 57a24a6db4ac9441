"""A length with which a sentence goes on from the time right before it, up to what it tells of: "It stopped at 11.05. An hour later firefighters raised a ladder."

Held only where that is plainly one update of the record, with nothing between from which it could be counted, and where it leads
to no other moment.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.across.chained import day_of, is_time, leads, minutes_at, way_of
from generator.checks.claims.across.misled import held_to, is_moment, is_slip_of
from generator.checks.claims.beside.planned import says_planned
from generator.checks.claims.facts.derived import length_between
from generator.checks.claims.facts.ground import Ground, weigh
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.lexicon import SECONDS
from generator.saying import say

_DAY = SECONDS["day"]
_TOLD, _MARGIN = 1.2, 1.35
"""How much of an update's words tells of it, and how much more than of one at another time."""
_TIMED = ("clock", "date", "duration")
_WORDS = 2
"""The fewest of its words that do."""
_NOT = say("it does not lead from the time told before it to what its sentence tells of")


def led_to(mentions: Iterable[Mention], facts: Sequence[Ground]) -> Iterator[Mention]:
    """Yield the mentions of a record in order; a length contradicts what lies between the time told before and the update that its sentence tells of."""
    yield from held_to(mentions, facts, _between, _NOT)


def _between(found: Sequence[Mention], at: int, moments: Sequence[Ground]) -> Ground | None:
    """Return the length that is right between the time told right before a length and the update that its words tell of."""
    one = found[at]
    heard = one.heard
    if heard is None or heard.kind != "duration" or heard.bound == "between" or way_of(one) != 1:
        return None
    timed = (m for m in reversed(found[:at]) if m.heard is not None and m.heard.kind in _TIMED)
    start = next(timed, None)
    if start is None or Decimal(heard.low) >= _DAY or not _is_right_before(start, one):
        return None
    words = _words_behind(one)
    if is_so_still(words, one.sentence.locale):
        return None
    to = told_by(words, one.sentence.locale, moments) or _slipped_to(one, start, words, moments)
    if to is None or start.ground is None or any(_is_behind(m, one) for m in found[at + 1 :]):
        return None
    right = length_between(start.ground, to)
    about = replace(heard, bound="about") if heard.bound == "exact" else heard
    if right is None or right.low >= _DAY or fit_of(about, right, "") != "contradicts":
        return None
    begun = start.ground
    assert to.at is not None and begun.at is not None and start.heard is not None
    if to.at <= begun.at:
        return None
    day = day_of(start.heard)
    others = ((g, begun) for g in moments)
    led = any(leads(one, g, minutes_at(g, "") - minutes_at(b, ""), 1, day) for g, b in others)
    led = led or any(
        leads(one, to, minutes_at(to, "") - minutes_at(g, ""), 1, day) for g in moments
    )
    return None if led else right


def _slipped_to(
    one: Mention, start: Mention, words: tuple[str, ...], moments: Sequence[Ground]
) -> Ground | None:
    """Return the only later update of which some words have any, where a length is written wrong for the one to it."""
    locale, begun = one.sentence.locale, start.ground
    said = meanings(words, locale)
    if begun is None or begun.at is None:
        return None
    found: list[Ground] = []
    for ground in moments:
        met = said & ground.weights.get(locale, {}).keys()
        if ground.role != "update" or ground.at is None or ground.at <= begun.at:
            continue
        if met <= ground.subject.get(locale, frozenset()) or _is_of_event(words, locale, ground):
            continue
        right = length_between(begun, ground)
        if right is not None and is_slip_of(one, right):
            found.append(ground)
    return found[0] if len({ground.at for ground in found}) == 1 else None


def _is_right_before(start: Mention, one: Mention) -> bool:
    """Return True for a time of the record in the sentence, or the one before, whose clause has nothing behind it to count from."""
    assert one.heard is not None
    if not is_time(start, one) or start.heard is None or not is_moment(start):
        return False
    if (
        start.ground is None
        or fit_of(start.heard, start.ground, start.clock or start.zone) != "agrees"
    ):
        return False  # it leads to a moment itself
    same = start.sentence is one.sentence
    if not same and one.sentence.before != start.sentence.text:
        return False
    if start.sentence.span(0).line != one.sentence.span(0).line:
        return False
    text = start.sentence.text
    between = text[start.heard.end : one.heard.start if same else len(text)].rstrip(" .।;:,")
    cues = cues_of(one.sentence.locale)
    return len(pieces_of(between)) == 1 and not holds(words_of(between)[:-1], cues.part)


def _words_behind(one: Mention) -> tuple[str, ...]:
    """Return the words behind "later", up to a sign or a conjunction."""
    assert one.heard is not None
    cues = cues_of(one.sentence.locale)
    words = words_of(pieces_of(one.sentence.text[one.heard.end :].lstrip(" ,"))[0])
    parts = [at for at, word in enumerate(words) if at and word in cues.part]
    return words[1 : parts[0]] if parts else words[1:]


def _is_behind(other: Mention, one: Mention) -> bool:
    """Return True for a time behind a length in its sentence: the sentence says when it was itself."""
    return other.sentence is one.sentence and is_time(other, one)


def is_so_still(words: tuple[str, ...], locale: str) -> bool:
    """Return True for words that say that something still was so, or was not, or was to be, or is but said."""
    cues = cues_of(locale)
    other = (*cues.still, *cues.deny_before, *cues.deny_after, *cues.future)
    if holds(words, (*other, *cues.claimed, *cues.spoken)):
        return True
    if any(word.endswith(cues.undone_endings) for word in words):
        return True  # ক্লাস বসেনি
    return says_planned(f" {' '.join(words)} ", cues)


def told_by(
    words: tuple[str, ...], locale: str, moments: Iterable[Ground], *, by_day: bool = False
) -> Ground | None:
    """Return the only update that some words plainly tell of."""
    said = meanings(words, locale)
    scores: list[tuple[float, Ground]] = []
    for ground in moments:
        weights = ground.weights.get(locale, {})
        if ground.role == "update" and weights:
            scores.append((weigh(weights, said), ground))
    scores.sort(key=lambda one: (-one[0], one[1].name))
    if not scores or scores[0][0] < _TOLD:
        return None
    score, best = scores[0]
    weights = best.weights[locale]
    met = said & weights.keys()
    if met <= best.named.get(locale, frozenset()) or _is_of_event(words, locale, best):
        return None
    if len(met) < _WORDS:
        return None
    assert best.at is not None
    for other, ground in scores[1:]:
        assert ground.at is not None
        same = ground.at.date() == best.at.date() if by_day else ground.at == best.at
        if not same and other * _MARGIN > score:
            return None
    return best


def _is_of_event(words: tuple[str, ...], locale: str, update: Ground) -> bool:
    """Return True for words by which something went down, or came back, of which an update has none."""
    cues, weights = cues_of(locale), update.weights.get(locale, {})
    for told in ((*cues.begin, *cues.onset), cues.end):
        event = meanings((word for word in words if has((word,), told)), locale)
        if event and event.isdisjoint(weights):
            return True
    return False
