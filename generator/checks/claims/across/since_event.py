"""A length since the event up to a time beside it: "the flames were mastered at 10.45 am, six hours after the blast" of four.

Held only where the words from which it is counted are of the event and of nothing else, and where nothing parts the two. A length that
leads from a moment of which its words tell to a time of which the record has nothing is right, and so is that time: "took off at 8.05 am, 45 minutes
after the airport reopened" at 7.20.
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.across.chained import day_of, leads, minutes_at
from generator.checks.claims.across.misled import is_slip_of
from generator.checks.claims.beside.plain import is_of_event
from generator.checks.claims.facts.derived import length_between
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import fit_of, rounds
from generator.checks.claims.words.clause import has, holds, pieces_of, words_amid, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.events import kinds_named
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.hearing.heard import minutes_of
from generator.l10n.hearing.lexicon import SECONDS
from generator.patterns import pattern
from generator.saying import say

_MOST = 40 * SECONDS["day"]
"""Beyond which no text counts from an event to a time of the day."""
_ROLES = ("ended", "update")
_PLAINLY = 1.5
"""How much of an update is told of so plainly that a time is held against it all the same."""
_OPEN = frozenset(("contradicts", "unexplained", "undecided"))
_TOLD = 1.2
"""How surely a day is that of an update."""
_SIGNS = pattern(r"[;:।!?…]|\s[–—-]\s|—")
_SINCE = say("the time between two moments")
_WHY = say("it does not lead from the beginning to the time beside it")
Ask = Callable[[Mention], Asked]


def from_its_moment(found: Sequence[Mention], facts: Facts, ask: Ask) -> list[Mention]:
    """Return the mentions of a sentence; a length and the time beside it agree where they lead to each other from a moment of which its words tell."""
    lengths = [m for m in found if m.heard is not None and m.heard.kind == "duration"]
    clocks = [m for m in found if m.heard is not None and m.heard.kind == "clock"]
    if (
        len(lengths) != 1
        or len(clocks) != 1
        or "contradicts" not in (lengths[0].verdict, clocks[0].verdict)
    ):
        return list(found)
    length, time = lengths[0], clocks[0]
    if not {length.verdict, time.verdict} <= _OPEN or time.score >= _PLAINLY:
        return list(found)
    start = _leads_from(length, time, facts, ask)
    if start is None:
        return list(found)
    why = say("the sentence counts to it from {fact}", fact=start.name)
    return [
        replace(one, verdict="agrees", ground=None, reason=why) if one in (length, time) else one
        for one in found
    ]


def _leads_from(length: Mention, time: Mention, facts: Facts, ask: Ask) -> Ground | None:
    """Return the moment of which the words tell from which a length is counted, where that is the time from it to a clock time."""
    heard, to = length.heard, time.heard
    assert heard is not None and to is not None
    if heard.low != heard.high or heard.bound != "exact" or to.bound != "exact":
        return None
    behind = words_of(pieces_of(length.sentence.text[heard.end :])[0])[:1]
    asked = ask(length)
    if not holds(behind, asked.cues.later) or _SIGNS.search(_between(length, time)):
        return None
    words, said = _anchor(length, asked), minutes_of(str(to.low))
    way = -1 if holds(behind, asked.cues.sooner) else 1
    return next(
        (
            g
            for g in facts
            if g.ours and g.clock and g.at is not None and _tells(words, g, asked)
            if leads(length, g, said - minutes_at(g, time.clock), way, day_of(to))
        ),
        None,
    )


def _tells(words: tuple[str, ...], moment: Ground, asked: Asked) -> bool:
    """Return True for words that have one of an update, or one of a beginning or an end where that is the moment."""
    if not meanings(words, asked.locale).isdisjoint(moment.weights.get(asked.locale, {})):
        return True
    edges, cues = (moment.role, moment.edge), asked.cues
    ended = "ended" in edges and has(words, cues.end)
    return ended or ("began" in edges and has(words, (*cues.begin, *cues.mishap)))


def _between(one: Mention, other: Mention) -> str:
    """Return what stands between two mentions of a sentence."""
    first, last = sorted((one, other), key=lambda said: said.start)
    assert first.heard is not None
    return one.sentence.text[first.heard.end : last.start]


def since_event(found: Sequence[Mention], facts: Facts, ask: Ask) -> Iterator[Mention]:
    """Yield the mentions of a sentence; a length that nothing explains agrees with the one from the beginning to the time beside it, or contradicts it."""
    begun = [g for g in facts if g.role == "began" and g.at is not None and g.clock]
    for one in found:
        right = _right(one, found, begun[0], ask) if len(begun) == 1 else None
        if one.heard is None or right is None:
            yield one
        elif fit_of(one.heard, right, "") == "agrees":
            yield replace(one, verdict="agrees", ground=right, reason=_SINCE)
        else:
            wrong = _is_wrong(one, right, found, begun[0], facts)
            yield replace(one, verdict="contradicts", ground=right, reason=_WHY) if wrong else one


def _right(one: Mention, found: Sequence[Mention], began: Ground, ask: Ask) -> Ground | None:
    """Return the length from the beginning to the time beside a length that nothing explains, where it is counted so."""
    heard = one.heard
    if one.verdict != "unexplained" or heard is None or heard.kind != "duration":
        return None
    if heard.low != heard.high or Decimal(heard.low) > _MOST or not _is_later(one):
        return None
    to = _time_of(one, found)
    right = length_between(began, to.ground) if to is not None and to.ground else None
    if right is None or right.low < SECONDS["minute"] or not _is_of_event(one, ask(one), began):
        return None
    return right


def _is_wrong(
    one: Mention, right: Ground, found: Sequence[Mention], began: Ground, facts: Facts
) -> bool:
    """Return True unless a length is rounded, or leads to that time of another day, or to another moment."""
    heard, to = one.heard, _time_of(one, found)
    assert heard is not None and to is not None and to.heard is not None
    about = replace(heard, bound="about") if heard.bound == "exact" else heard
    if fit_of(about, right, "") != "contradicts" or rounds(heard, right, "body", later=True):
        return False
    if not (is_slip_of(one, right) or _is_plain(to)):
        return False
    if to.heard.kind == "clock":
        apart = minutes_of(str(to.heard.low)) - minutes_at(began, to.clock)
        if leads(replace(one, heard=about), began, apart, 1, day_of(to.heard)):
            return False
    others = (length_between(began, g) for g in facts if g.at is not None and g.clock)
    return all(g is None or fit_of(about, g, "") != "agrees" for g in others)


def _is_later(one: Mention) -> bool:
    """Return True for a length behind which stands that something came later, and no sooner."""
    assert one.heard is not None
    cues = cues_of(one.sentence.locale)
    behind = words_of(pieces_of(one.sentence.text[one.heard.end :])[0])[:1]
    return holds(behind, cues.later) and not holds(behind, cues.sooner)


def _time_of(one: Mention, found: Sequence[Mention]) -> Mention | None:
    """Return the only clock time of a sentence, or its only day where it has none, if it is a moment's and nothing parts it from a length."""
    assert one.heard is not None
    kinds = ("clock", "date")
    timed = [m for m in found if m.heard is not None and m.heard.kind in kinds]
    clocks = [m for m in timed if m.heard is not None and m.heard.kind == "clock"]
    times = clocks or timed
    if (
        len(times) != 1
        or sum(m.heard is not None and m.heard.kind == "duration" for m in found) > 1
    ):
        return None
    time = times[0]
    ground, heard = time.ground, time.heard
    if heard is None or ground is None or ground.at is None or time.verdict != "agrees":
        return None
    if not (ground.ours and ground.clock and ground.role in _ROLES):
        return None
    first, last = sorted((heard, one.heard), key=lambda said: said.start)
    text = one.sentence.text
    cues = cues_of(one.sentence.locale)
    words = words_amid(text, first, last)
    if first is one.heard:
        words = words[1:]  # two hours *after* the blast, at 5 pm
    return None if _SIGNS.search(text[first.end : last.start]) or holds(words, cues.part) else time


def _is_plain(time: Mention) -> bool:
    """Return True for a clock time that is not hedged, and for a day that is surely its moment's: the end's, or one of which the words tell."""
    assert time.heard is not None and time.ground is not None
    if time.heard.kind == "clock":
        return time.heard.bound == "exact"
    return time.ground.role == "ended" or time.score >= _TOLD


def _is_of_event(one: Mention, asked: Asked, began: Ground) -> bool:
    """Return True where a length is counted from the event, and from nothing beside it."""
    cues, locale = asked.cues, asked.locale
    words = _anchor(one, asked)
    if not words or asked.also or asked.apart or holds(words, (*cues.second, *cues.anew)):
        return False
    heads = words_of(began.places.heads.get(locale, "")) if began.places else ()
    kinds = kinds_named(locale, heads)
    names = tuple(word for row in kinds for word in (*row.names, *row.signs, *row.begins))
    told = [word for word in words if meaning(word, locale)]
    if any(has((word,), cues.end) for word in told):
        return False
    if kinds and not (has(words, names) or (len(told) == 1 and has(words, cues.begin))):
        return False
    if not has(words, (*names, *cues.begin, *cues.mishap, *cues.onset)):
        return False
    return all(word in (*names, *heads) or is_of_event(word, asked, began) for word in told)


def _anchor(one: Mention, asked: Asked) -> tuple[str, ...]:
    """Return the words from which a length is counted: after *the blast*, *বিস্ফোরণের* ছ’ঘণ্টা পরে."""
    assert one.heard is not None
    text, heard = one.sentence.text, one.heard
    if asked.cues.anchor_behind:
        end = min((h.start for h in asked.others if h.start >= heard.end), default=len(text))
        words, cues = words_of(pieces_of(text[heard.end : end])[0])[1:], asked.cues
        joined = holds(words[-1:], (*cues.at, *cues.due, *cues.later_last))  # after the blast *at*
        return words[:-1] if joined else words
    start = max((h.end for h in asked.others if h.end <= heard.start), default=0)
    words = words_of(pieces_of(text[start : heard.start])[-1])
    words = tuple(word for word in words if not holds((word,), asked.cues.hedging))
    return words if words and words[-1].endswith(asked.cues.genitive_any) else ()
