"""A number or a time that fits nothing, and is a slip of the pen from a fact of which its text tells nowhere else.

A report tells most of what its record has. Where one fact is missing, and in a sentence that would be heard to say it stands another
value, written nearly alike, it is that fact's: be it said in other words than the record's, so that nothing else ties the two. Of a
text that tells little nothing can be missed.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.across.chained import way_of
from generator.checks.claims.across.dated import is_a_week_off, is_of_its_day
from generator.checks.claims.across.retold import RETOLD
from generator.checks.claims.across.spoken import spoken_in
from generator.checks.claims.beside.apiece import is_apiece
from generator.checks.claims.beside.away import is_away
from generator.checks.claims.beside.background import is_background
from generator.checks.claims.beside.beginners import has_begun
from generator.checks.claims.beside.faint import FAINT
from generator.checks.claims.beside.fates import fate_of
from generator.checks.claims.beside.occasions import is_beside
from generator.checks.claims.beside.planned import is_capped, is_planned
from generator.checks.claims.beside.somebody import of_somebody
from generator.checks.claims.deciding.elsewhere import is_elsewhere
from generator.checks.claims.deciding.moments import is_until
from generator.checks.claims.deciding.other_lengths import is_delay
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import HUMAN, Ground, counts
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.sentence.ages import is_age
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.sentence.days import is_long_ago, other_year
from generator.checks.claims.sentence.dimensions import is_like, is_measured, measures
from generator.checks.claims.sentence.nouns import counts_things, has_noun
from generator.checks.claims.values.penned import as_day
from generator.checks.claims.values.slips import as_half, digits_of, is_turned
from generator.checks.claims.values.written import as_maybe, as_surely, is_rescaled
from generator.checks.claims.words.clause import words_amid
from generator.l10n.hearing.heard import Heard, names_day
from generator.saying import say

NOWHERE = say("the text tells of it nowhere else, and this is a slip of the pen away")
_TELLS = frozenset(("agrees", "bound", "contradicts"))
_ROLES = frozenset(("figure", "began", "ended", "update"))
_AGE = "year"
"""The unit of figures that say how old something is: everybody has an age."""
_MOST, _FEW = 0.6, 4
"""The part of a record's facts of which a text tells that is a report of it, and leaves few out; and how many these are at least."""
_MUCH = 1.0
"""How much of a figure's label a sentence has, where what a number counts is no word of it: 34 *locals* were cancelled, of trains."""
_SOME = 0.2
"""How much of it, where a number has no unit; or of that of a length."""
_THOUSAND = 3
"""Noughts from which on any number with two digits that changed places is a slip."""
_SIDE = 2
"""The most words between two times that stand side by side."""
Ask = Callable[[Mention], Asked]
Judge = Callable[[Mention, Heard], Mention]
"""Judges a mention as if something else had been heard in its place."""
_Told = frozenset[tuple[str, object]]
"""The facts that a text tells, by its language and their name; a moment by when it was. A figure of a headline is told once more below."""


def untold(mentions: Iterable[Mention], facts: Facts, ask: Ask, judge: Judge) -> Iterator[Mention]:
    """Yield the mentions of a record in order; one that fits nothing contradicts the fact with whose value it would agree, which its text has nowhere."""
    found = list(mentions)
    told = frozenset(
        (one.sentence.locale, one.ground.at or one.ground.name)
        for one in (*found, *spoken_in(found, facts))
        if one.ground is not None and one.verdict in _TELLS
        if one.ground.role != "figure" or one.sentence.field not in HEADS
    )
    clocked = frozenset(
        (one.sentence.locale, one.ground.at)
        for one in (*found, *spoken_in(found, facts))
        if one.ground is not None and one.verdict in _TELLS
        if one.heard is None or one.heard.kind != "date"
    )
    known = [g for g in facts if g.ours and (g.role in _ROLES or g.name == "duration")]
    known = [g for g in known if g.unit != _AGE]
    named = [g for g in facts if _is_named(g)]
    full = {
        locale
        for locale in {locale for locale, _ in told}
        if is_report({one for said, one in told if said == locale}, known)
    }
    for at, one in enumerate(found):
        fits_none = one.sentence.locale in full and _fits_none(one)
        timed = one.heard is not None and one.heard.kind == "clock"
        mine = clocked if timed else told
        meant = _meant(found, at, [*known, *named], mine, facts, ask, judge) if fits_none else None
        yield replace(one, verdict="contradicts", ground=meant, reason=NOWHERE) if meant else one


def _fits_none(one: Mention) -> bool:
    """Return True for a mention that no fact explains, or of which one word alone tells; also for one that the text has rightly elsewhere."""
    timed = one.heard is not None and one.heard.kind in ("date", "clock")
    return one.verdict == "unexplained" or one.reason == RETOLD or (one.reason == FAINT and timed)


def reports_in(mentions: Iterable[Mention], facts: Facts) -> frozenset[str]:
    """Return the languages in which a record's text is a report of its incidents: it tells of most of their facts."""
    told = {
        (one.sentence.locale, one.ground.at or one.ground.name)
        for one in mentions
        if one.ground is not None and one.verdict in _TELLS
    }
    known = [g for g in facts if g.ours and (g.role in _ROLES or g.name == "duration")]
    locales = {locale for locale, _ in told}
    return frozenset(
        locale for locale in locales if is_report({one for at, one in told if at == locale}, known)
    )


def is_report(told: Set[object], known: Iterable[Ground]) -> bool:
    """Return True for facts, by their name or when they were, of which so many are told that little is left out."""
    whole = {g.at or g.name for g in known}
    return len(whole & told) >= max(_FEW, _MOST * len(whole))


def _meant(
    found: Sequence[Mention],
    at: int,
    known: Sequence[Ground],
    told: _Told,
    facts: Facts,
    ask: Ask,
    judge: Judge,
) -> Ground | None:
    """Return the first fact of which a mention is a slip and with whose value it would agree."""
    one = found[at]
    if one.heard is None:
        return None
    for ground in known:
        if (one.sentence.locale, ground.at or ground.name) in told:
            continue
        faint = one.reason == FAINT and one.heard.kind == "clock"
        sure = None if faint else as_surely(one.heard, ground, one.clock)
        heard = sure or as_maybe(one.heard, ground) or _as_day_said(one, ground)
        if heard is None or (heard.kind == "duration" and way_of(one) is None):
            continue
        plain = sure is not None or (
            is_rescaled(one.heard, ground) and ask(one).score(ground) >= _MUCH
        )
        if not plain or ground.role != "figure":
            asked = ask(one)
            if is_background(found, at, facts) or not _may_be(asked, ground, facts):
                continue
        elif not _counts(ask(one), ground, facts):
            continue
        other = judge(one, heard)
        if other.verdict == "agrees" and other.ground == ground:
            return ground
    return None


def _may_be(asked: Asked, ground: Ground, facts: Facts) -> bool:
    """Return True unless a mention is of another year, promised or usual, or nothing ties it to what a figure counts."""
    heard = asked.heard
    if is_long_ago(asked) or other_year(asked, facts):
        return False
    if heard.kind in ("clock", "date", "duration"):
        scene = " ".join(asked.clause.before) in asked.cues.occasions.scene
        if not scene and is_beside(asked, facts):
            return False
        if heard.kind == "date":
            return _is_its_day(asked, ground)
        if is_elsewhere(asked, facts, plainly=True):
            return False
        if heard.kind == "clock" and not scene and of_somebody(asked, facts):
            return False
        if heard.kind == "clock" and _is_of_hours(asked):
            return False
        if not _is_its_end(asked, ground, facts):
            return False
        further = asked.apart or heard.bound == "at_most" or is_delay(asked, facts)
        further = further and heard.kind == "duration"
        return not further and (ground.role != "figure" or asked.score(ground) >= _SOME)
    fate = fate_of(ground, asked.locale)
    if (
        asked.of_other(ground)
        or is_away(asked, facts)
        or (fate and fate not in asked.near | asked.wide)
    ):
        return False
    if _is_turned(asked, ground):
        return not (asked.also or asked.usually or is_capped(asked, ground))
    if not _counts(asked, ground, facts):
        return False
    if heard.kind != "number" or heard.low != heard.high:
        return True
    if has_noun(asked, ground):
        return asked.score(ground) >= _MUCH
    beside = not asked.counted(ground).isdisjoint(asked.beside)
    return beside or bool(heard.unit) or asked.score(ground) >= _SOME


def _is_turned(asked: Asked, ground: Ground) -> bool:
    """Return True for two digits that changed places in what a figure counts or measures, or in thousands: 34 homes of 43, 29 kmph of 92."""
    heard = asked.heard
    if heard.kind != "number" or heard.low != heard.high or ground.low != ground.high:
        return False
    written, noughts = digits_of(Decimal(heard.low))
    if not is_turned(written, digits_of(ground.low)[0]) or heard.unit in HUMAN:
        return False
    if is_measured(asked):
        return measures(ground) and is_like(asked, ground)
    beside = not asked.counted(ground).isdisjoint(asked.beside)
    return noughts >= _THOUSAND or (beside and not ground.counts_people)


def _is_its_end(asked: Asked, ground: Ground, facts: Facts) -> bool:
    """Return True unless something else began, or was over, than what a moment tells of."""
    if asked.heard.kind == "duration" or asked.score(ground) > 0:
        return True
    if asked.has(asked.cues.begin):
        return "began" in (ground.role, ground.edge) and has_begun(asked, facts)
    return not asked.has(asked.cues.end) or "began" not in (ground.role, ground.edge)


def _is_named(ground: Ground) -> bool:
    """Return True for a day that the text of an update names: the new date of an exam."""
    return ground.role == "other" and ground.name.startswith("updates/")


def _as_day_said(one: Mention, ground: Ground) -> Heard | None:
    """Return a day with its day of the week as that of an update a week before it or after; a round time beside the day of a moment as that, in the other half of it."""
    heard = one.heard
    if heard is None or ground.at is None:
        return None
    if heard.kind == "date" and ground.role == "update" and names_day(str(heard.low)):
        said = f"{str(heard.low)[:-5]}{ground.at:%m-%d}"
        return replace(heard, low=said, high=said) if is_a_week_off(one, ground) else None
    return as_half(heard, ground, one.clock) if is_of_its_day(one, ground) else None


def _is_its_day(asked: Asked, ground: Ground) -> bool:
    """Return True for a day that the text of an update names, in a sentence that has more of that than names, or says of it that something is to be then, or is so until then; and for one a week from that of an update."""
    if asked.apart or asked.also or asked.formerly:
        return False
    if not _is_named(ground):
        sure = as_day(asked.heard, ground) is None
        return sure and asked.tells(ground, asked.near) and not (asked.goes_on or is_planned(asked))
    if asked.tells(ground, asked.near | asked.far):
        return True
    sure = as_surely(asked.heard, ground, asked.zone) is not None
    return asked.score(ground) > 0 and ((sure and is_planned(asked)) or is_until(asked))


def _is_of_hours(asked: Asked) -> bool:
    """Return True for one of two clock times that stand side by side: "from 10 am to half past twelve"."""
    heard = asked.heard
    return any(
        one.kind == "clock"
        and one.start != heard.start
        and len(words_amid(asked.text, one, heard)) <= _SIDE
        for one in asked.others
    )


def _counts(asked: Asked, ground: Ground, facts: Facts) -> bool:
    """Return True unless a number has another unit or measure than a figure, or is an age, of each of several, or of another thing as well."""
    heard = asked.heard
    if asked.also or asked.usually or is_age(asked, facts) or is_apiece(asked, ground):
        return False
    if heard.kind != "number":
        return True
    if heard.unit and ground.unit and not counts(heard.unit, ground):
        return False
    if ground.counts_people and has_noun(asked, ground) and counts_things(asked):
        return False
    measured = is_measured(asked) or (measures(ground) and has_noun(asked, ground))
    return not measured or not asked.counted(ground).isdisjoint(asked.beside)
