"""From which moment to which a length of time is counted: "two hours after the first complaints", তার ন’মিনিট পরে."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from generator.checks.claims.beside.things import done_at
from generator.checks.claims.deciding.clocks_said import clocks_said, just_before
from generator.checks.claims.deciding.from_ends import (
    from_which,
    is_until,
    of_the_first,
    tells_of_end,
    tells_outbreak,
    up_to,
)
from generator.checks.claims.deciding.moments import CUE
from generator.checks.claims.deciding.spans import spanned, spanned_before
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.events import ends_in
from generator.checks.claims.words.meaning import meanings

_THAN = ("than",)
_EVENT, _ANCHOR, _MARGIN = 0.7, 0.5, 1.3
"""How much of the words of its two moments a sentence has, and how much more than of others."""
_ANCHORS = 3
"""The words by which that from which a length is counted is known."""
_OPENING = 5
"""Words behind a length that opens a sentence, up to a comma, which say from when it is counted and nothing else."""
_WINDOW = 5
"""The words before a length that say from when it is counted: বিভ্রাট শুরুর দু’ঘণ্টা পরে."""


class Ends(Struct, frozen=True):
    """The names of the moments that a length may be counted from and up to; empty where any may be meant."""

    start: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()

    def allow(self, length: Ground) -> bool:
        """Return True for a length between two of them, or one that is counted between none."""
        ends = length.ends
        if ends is None:
            return True
        return not any(one and one.isdisjoint(ends) for one in (self.start, self.there))


def anchor(asked: Asked) -> tuple[str, ...]:
    """Return the words that say from when a length is counted."""
    if asked.cues.anchor_behind:
        implied = holds(asked.clause.after[:1], asked.cues.implied)
        pointed = holds(asked.clause.after[1:2], asked.cues.pointing)
        implied = implied or (pointed and bool(asked.clause.after[2:3] or asked.previous))
        return () if implied else asked.clause.after[1:]
    words = asked.clause.before[-_WINDOW:]
    return () if holds(words[-2:], asked.cues.implied) else words


def counted(asked: Asked, grounds: Facts, *, later: bool) -> Ground | None:
    """Return the time between the two moments that a sentence tells of, where it tells of two.

    One is what it is counted from: said beside it, the moment that was said last, or where nothing says from what something took
    so long, the beginning. The other is told of in the rest of the clause.
    """
    cues = asked.cues
    moments = [g for g in grounds if g.at is not None and g.role != "other" and g.ours]
    if sides := sides_of(asked, moments):
        (one, _), (other, _) = sides
        return _between(grounds, one, other) if one is not None and other is not None else None
    words = from_which(asked, anchor(asked), moments) if later else ()
    if later and is_from_unknown(asked, grounds):
        return None
    said = clocks_said(asked, moments) if later and not words and not _follows_length(asked) else []
    began = next((g for g in moments if g.role == "began"), None)
    if later and words:
        start = one_of(asked, moments, meanings(words, asked.locale), words, _ANCHOR)
    elif later:
        start = said[-1] if said else None
        if start is None and asked.previous:  # from what was told of last
            told = meanings(asked.previous, asked.locale)
            start = one_of(asked, moments, told, asked.previous, _EVENT)
    elif _is_taken(asked) and not spanned_before(asked):
        start = began
    else:
        return None
    if start is None or is_until(asked):
        return up_to(asked, start, grounds) if start is not None else None
    if words and (timed := just_before(asked, moments)) is not None and timed.at != start.at:
        return _between(grounds, start, timed)
    said_of = meanings(words, asked.locale)
    updates = [g for g in moments if g.role == "update"]
    clause = asked.clause.own if not later or not cues.anchor_behind else ()
    end = one_of(asked, updates, meanings(clause, asked.locale) - said_of, (), _EVENT)
    if end is None or end.at == start.at:
        end = one_of(asked, updates, asked.near - said_of, (), _EVENT)
    if end is not None and end.at == start.at and has(words, (*cues.begin, *cues.mishap)):
        start = began or start
    if said and (end is None or end.at == start.at):
        end, start = start, said[-2] if len(said) > 1 else start
    if end is None or end.at == start.at or (said and _is_over(asked, start, end)):
        return None
    done = None if later else done_at(asked, updates)
    if done is not None and end.name not in done:
        return None
    return _between(grounds, start, end)


def _between(grounds: Facts, one: Ground, other: Ground) -> Ground | None:
    names = {one.name, other.name}
    lengths = (g for g in (*grounds, *grounds.lengths(names)) if g.role == "length" and g.ends)
    return next((g for g in lengths if set(g.ends or ()) == names), None)


def sides_of(
    asked: Asked, moments: Sequence[Ground]
) -> list[tuple[Ground | None, set[datetime | None]]]:
    """Return the two moments between which a length lies, each with the times of all that its words may as well tell of.

    None if the first is not known: what goes "from Kolkata to the site" lies between no moments.
    """
    found: list[tuple[Ground | None, set[datetime | None]]] = []
    for words in spanned(asked) or ():
        meant = meanings(words, asked.locale)
        one = one_of(asked, moments, meant, words, _ANCHOR)
        least = asked.weigh(one, meant) / _MARGIN if one is not None else 0.0
        first = one is not None and holds(words, asked.cues.occasions.first)
        more = [] if first else [g for g in moments if asked.weigh(g, meant) > least]
        times = {g.at for g in (*more, *((one,) if one is not None else ()))}
        if not times or (one is None and not found):
            return []
        found.append((one if len(times) == 1 else None, times))
    return found


def ends_of(asked: Asked, grounds: Iterable[Ground]) -> Ends:
    """Return the moments from which, and up to which, a length is plainly counted: at 5 pm, two hours after *the collapse*."""
    moments = [g for g in grounds if g.at is not None and g.role != "other"]
    if sides := sides_of(asked, [g for g in moments if g.ours]):
        return Ends(*(frozenset(g.name for g in moments if g.at in at) for _, at in sides))
    if not asked.later:
        return Ends()
    start = starts(asked, moments)
    if not start:
        return Ends()
    timed = just_before(asked, [g for g in moments if g.ours])
    there = (g.name for g in moments if timed is not None and g.at == timed.at)
    return Ends(start, frozenset(there) - start)


def starts(asked: Asked, moments: Sequence[Ground]) -> frozenset[str]:
    """Return the names of the moment from which a length is said to be counted: two hours after *the collapse*; none if it is not known."""
    words = from_which(asked, anchor(asked), moments)
    sooner = holds(asked.clause.after[:1], asked.cues.sooner)
    if sooner or not words or _goes_on_with_event(asked):
        return frozenset()
    ours = [g for g in moments if g.ours]
    start = one_of(asked, ours, meanings(words, asked.locale), words, _ANCHOR)
    if start is None or (start.role == "began" and _is_of_end(asked, words)):
        return frozenset()
    begun = "began" in (start.role, start.edge)
    return frozenset(g.name for g in moments if g.at == start.at or (begun and g.role == "began"))


def _goes_on_with_event(asked: Asked) -> bool:
    """Return True where what came then may stand beside that from which it is counted: an hour after the blast *the first engine came*."""
    cues = asked.cues
    if not cues.anchor_behind:
        own = [word for word in asked.clause.before if not holds((word,), cues.hedging)]
        return not own or not own[-1].endswith(cues.genitive_any)
    timed = (h.kind in ("clock", "date") and h.end <= asked.heard.start for h in asked.others)
    if asked.clause.before or any(timed):
        return False
    first, *rest = pieces_of(asked.text[asked.heard.end :])
    return not rest or len(words_of(first)) > _OPENING


def _is_of_end(asked: Asked, words: tuple[str, ...]) -> bool:
    """Return True where what a length is counted from was over: after the incident had been declared *mitigated*."""
    behind = words_of(pieces_of(asked.text[asked.heard.end :])[0])
    return has(behind if asked.cues.anchor_behind else words, asked.cues.end)


def is_timed(asked: Asked, moments: Sequence[Ground]) -> bool:
    """Return True for a length from a moment that is named up to a clock time right before it: at 5 pm, two hours after the collapse."""
    return asked.later and bool(anchor(asked)) and just_before(asked, moments) is not None


def _follows_length(asked: Asked) -> bool:
    """Return True where a length was said last, and no time: "at 4.15; 13 minutes later this, and 30 minutes after that …"."""
    timed = [h for h in asked.others if h.kind in ("clock", "date", "duration")]
    last = [h for h in timed if h.end <= asked.heard.start][-2:]
    if not last or last[-1].kind != "duration":
        return False
    between = words_of(asked.text[last[0].end : last[-1].start])
    return last[0].kind == "duration" or bool(between)  # at 6.05 pm, 48 minutes after the start


def _is_taken(asked: Asked) -> bool:
    """Return True for what something took; up to when is no end: "it took 41 hours *until* an engineer noticed".

    *Another* hour goes on from what was told before, and what had passed *since* something from that.
    """
    cues, clause, words = asked.cues, asked.clause, asked.clause.own or asked.clause.words
    on = holds(words_of(asked.heard.text), cues.apart)
    on = on or (cues.anchor_behind and holds(clause.after, cues.beginnings.since))
    if on or not has(words, cues.took) or holds(clause.before[-1:], cues.beginnings.further):
        return False
    if holds(clause.after[:1], cues.until_before):
        words = tuple(word for word in words if word not in cues.until_before)
    return not has(words, cues.end)


def is_from_unknown(asked: Asked, grounds: Iterable[Ground]) -> bool:
    """Return True for a length that is counted from something of which no fact has a word: ইদের এক সপ্তাহ আগে, after the market opened."""
    cues, words = asked.cues, anchor(asked)
    if holds(asked.clause.after[1:2], _THAN):
        return True  # two hours later than usual
    if holds(asked.clause.before[-1:], cues.changes.than):
        return True  # এখনকার চেয়ে এক ঘণ্টা আগে
    if any(f"{' '.join(words)} ".startswith(f"{one} ") for one in cues.occasions.takes_off):
        return True
    if has(words, (*cues.begin, *cues.mishap, *cues.onset, *cues.event)):
        return _is_of_occasion(asked, grounds, words)
    if any(tells_of_end(asked, words, one) for one in grounds if one.role == "ended"):
        return False
    if not cues.anchor_behind:
        words = tuple(word for word in words if not holds((word,), cues.hedging))[-_ANCHORS:]
        words = words if words and words[-1].endswith(cues.genitive_any) else ()
    elif holds(words[:1], cues.pointing):
        return False  # after that
    meant = meanings(words, asked.locale)
    known = {m for g in grounds for m in g.weights.get(asked.locale, ())}
    return has(words, cues.matters) or (bool(meant) and meant.isdisjoint(known))


def _is_of_occasion(asked: Asked, grounds: Iterable[Ground], words: tuple[str, ...]) -> bool:
    """Return True for what has its own beginning, if no fact has a word of it: after the morning *shift* began, *বৃষ্টি* শুরুর."""
    cues, locale = asked.cues, asked.locale
    if not cues.anchor_behind:
        words = words[-_ANCHORS:]
    begins = [at for at, word in enumerate(words) if has((word,), cues.begin)]
    near = [w for w in words[: begins[0] + _ANCHORS] if not has((w,), cues.begin)] if begins else []
    if has(tuple(near), (*cues.mishap, *cues.onset, *cues.event)):
        return False
    found = meanings([w for w in near if holds((w,), cues.beginnings.occasions)], locale)
    return bool(found) and found.isdisjoint(m for g in grounds for m in g.weights.get(locale, ()))


def one_of(
    asked: Asked, moments: Sequence[Ground], meant: frozenset[str], words: tuple[str, ...], least: float
) -> Ground | None:  # fmt: skip
    """Return the moment that some words tell of, if it is one: that it began alone tells of no update in which something else did."""
    cues = asked.cues
    began = next((g for g in moments if g.role == "began"), None)
    if began is not None and tells_outbreak(asked, words, began):
        return began
    begins = tuple(word for word in words if has((word,), cues.begin))
    common = tuple(word for word in words if has((word,), cues.mishap) and word not in begins)
    meant -= meanings(common, asked.locale)
    told = meant - meanings(begins, asked.locale)
    updates = [
        g
        for g in moments
        if g.role == "update" and asked.tells(g, meant)
        if not told.isdisjoint(g.weights.get(asked.locale, {}).keys())
    ]
    if not has(words, (*cues.end, *ends_in(asked.locale))):
        updates = of_the_first(asked, updates, moments, told)
    scores = [(asked.weigh(g, meant), g) for g in updates]
    ended = next((g for g in moments if g.role == "ended"), None)
    if ended is not None and tells_of_end(asked, words, ended):
        scores += [(_ANCHOR if any(score >= least for score, _ in scores) else CUE, ended)]
    elif has(words, (*cues.begin, *cues.mishap, *cues.onset)):
        plainly = bool(begins) and any(
            word not in begins and has((word,), cues.mishap) for word in words
        )
        more = not plainly and any(score >= least for score, _ in scores)
        scores += [
            (_ANCHOR if more else CUE * (1 + plainly), g) for g in moments if g.role == "began"
        ]
    scores = sorted(
        (one for one in scores if one[0] >= least), key=lambda one: (-one[0], one[1].name)
    )
    if not scores:
        return None
    best = scores[0][1]
    as_much = [g for score, g in scores if scores[0][0] < _MARGIN * score]
    if holds(words, cues.occasions.first):
        return min(as_much, key=lambda g: g.at.timestamp() if g.at else 0)  # the first complaint
    return best if all(g.at == best.at for g in as_much) else None


def _is_over(asked: Asked, start: Ground, end: Ground) -> bool:
    """Return True where what came *later* than a moment that was said would have been before it."""
    assert start.at is not None and end.at is not None
    return end.at < start.at and not holds(asked.clause.after[:1], asked.cues.sooner)
