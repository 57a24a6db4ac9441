"""A length that fits nothing, and is a slip of the pen from the time to a moment of which its text tells nowhere else.

"The first engine came 27 minutes after the blast", of 17: where a report tells of nearly all that its record has, and of this moment
not by the clock either, the length is its only word of it. What is counted on from the text itself ("later") is left to `misled`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from generator.checks.claims.across.chained import way_of
from generator.checks.claims.across.spoken import spoken_in
from generator.checks.claims.across.untold import NOWHERE, Ask, Judge, is_report
from generator.checks.claims.beside.background import is_background
from generator.checks.claims.beside.occasions import is_beside
from generator.checks.claims.deciding.elsewhere import is_elsewhere
from generator.checks.claims.deciding.other_lengths import is_delay
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.days import is_long_ago, other_year
from generator.checks.claims.values.slips import as_meant
from generator.checks.claims.values.written import as_length
from generator.checks.claims.words.clause import holds

_TELLS = frozenset(("agrees", "bound", "contradicts"))
_MOMENTS, _WHOLE = frozenset(("began", "ended", "update")), ("began", "ended")


def unspanned(
    mentions: Iterable[Mention], facts: Facts, ask: Ask, judge: Judge
) -> Iterator[Mention]:
    """Yield the mentions of a record in order; a length that fits none contradicts the one to a moment that its text has nowhere."""
    found = list(mentions)
    locales = {one.sentence.locale for one in found if _is_open(one)}
    told = {locale: _told_in(locale, found, facts) for locale in locales}
    known = [g for g in facts if g.ours and (g.role in _MOMENTS or g.role == "figure")]
    full = {locale: names for locale, names in told.items() if is_report(names, known)}
    for at, one in enumerate(found):
        names = full.get(one.sentence.locale) if _is_open(one) else None
        meant = _meant(found, at, names, facts, ask, judge) if names else None
        yield replace(one, verdict="contradicts", ground=meant, reason=NOWHERE) if meant else one


def _moments(facts: Facts) -> Mapping[str, datetime]:
    """Return when the moments of a record were, by their names: several may be one."""
    return {g.name: g.at for g in facts if g.ours and g.at and g.role in _MOMENTS}


def _told_in(locale: str, found: Sequence[Mention], facts: Facts) -> frozenset[object]:
    """Return the facts that a text tells in a language, and the moments from or to which it tells lengths: by their name, or by when they were."""
    moments, said = _moments(facts), (*found, *spoken_in(found, facts))
    told = (m.ground for m in said if m.verdict in _TELLS and m.sentence.locale == locale)
    names = (name for g in told if g is not None for name in (g.name, *(g.ends or ())))
    return frozenset(moments.get(name, name) for name in names)


def _is_open(one: Mention) -> bool:
    """Return True for a length that nothing explains, and that is not counted on from what the text told."""
    heard = one.heard
    if one.verdict != "unexplained" or heard is None or heard.kind != "duration":
        return False
    return heard.low == heard.high and way_of(one) != 1


def _is_beside(found: Sequence[Mention], at: int, facts: Facts, asked: Asked) -> bool:
    """Return True for a length of something else, or after *that* of which the text told."""
    pointed = asked.cues.anchor_behind and holds(asked.clause.after[1:2], asked.cues.pointing)
    return (
        bool(pointed)
        or is_background(found, at, facts)
        or is_long_ago(asked)
        or other_year(asked, facts)
        or is_beside(asked, facts)
        or is_elsewhere(asked, facts, plainly=True)
        or is_delay(asked, facts)
    )


def _meant(
    found: Sequence[Mention],
    at: int,
    told: frozenset[object],
    facts: Facts,
    ask: Ask,
    judge: Judge,
) -> Ground | None:
    """Return the length of which a mention is a slip and with which it would agree, to or from a moment of which its text does not tell."""
    one = found[at]
    assert one.heard is not None
    moments = _moments(facts)
    if told.issuperset(moments.values()) or _is_beside(found, at, facts, ask(one)):
        return None
    whole = (g for g in facts if g.ours and g.name == "duration")
    for length in (*facts.lengths(moments.keys()), *whole):
        ends = _ends(length, moments)
        heard = as_meant(one.heard, length, "") or as_length(one.heard, length)
        if heard is None or told >= ends:
            continue
        other = judge(one, heard)
        if other.ground is not None and _ends(other.ground, moments) == ends:
            return length
    return None


def _ends(length: Ground, moments: Mapping[str, datetime]) -> frozenset[object]:
    """Return the moments between which a length lies; none for another fact."""
    names = length.ends or (_WHOLE if length.name == "duration" else ())
    return frozenset(moments[name] for name in names if name in moments)
