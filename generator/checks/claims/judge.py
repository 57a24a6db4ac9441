"""The verdict on each number, time and date of a sentence, with the fact that it was held against."""

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.against import fit_of, is_other_money, is_rounded, is_within
from generator.checks.claims.asked import LOCAL, Asked, Candidate
from generator.checks.claims.asking import ask, length_of, to_the_minute, zone_of
from generator.checks.claims.clause import (
    Clause,
    clause_of,
    holds,
    is_denied,
    is_quoted,
    without_idioms,
    words_between,
    words_of,
    zone_named,
)
from generator.checks.claims.closed import likelier, likeliest
from generator.checks.claims.cues import cues_of
from generator.checks.claims.fit import Fit
from generator.checks.claims.ground import Ground
from generator.checks.claims.moments import AMONG
from generator.checks.claims.refer import refer
from generator.l10n.hearing.heard import Heard, names_day
from generator.model.prose import Sentence
from generator.saying import Saying

_CHANCE, _FIGURE = 0.4, 0.5
"""The part of a sure fact's score that another must have to be borne out by its value; a figure another figure's."""
_MOMENT = 0.4
"""The same for a moment, which may be the sentence's own without a word of it."""
_BETWEEN = "the time between two moments"
_MANY = 100
"""More mentions than this are no sentence but a list: nothing beside a number says what it means."""
Verdict = Literal["bound", "agrees", "contradicts", "undecided", "unexplained", "ignored"]


class Mention(Struct, frozen=True, kw_only=True):
    """A number, time or date of a sentence and what is to be said of it.

    `heard` is None for a `${…}`. `ground` is the fact that decided.
    """

    sentence: Sentence
    start: int
    text: str
    heard: Heard | None
    verdict: Verdict
    reason: str | Saying
    ground: Ground | None = None
    zone: str = ""
    """The time zone by which it was judged, though the sentence names none; of one undecided that by which alone it fits."""


def judge(
    sentence: Sentence, grounds: Sequence[Ground], zones: Sequence[str] = ()
) -> Iterator[Mention]:
    """Yield each mention of a sentence with its verdict, in order of place.

    `zones` are the time zones that the text named before: a time may be by one of them.
    """
    found = [
        Mention(
            sentence=sentence, start=one.start, text=f"${{{one.written}}}", heard=None,
            verdict="bound", reason="it is spoken from the record",
        )
        for one in sentence.bound
    ]  # fmt: skip
    if sentence.quoted:
        found += [_said_by_others(sentence, heard) for heard in sentence.heard]
    elif len(sentence.heard) > _MANY:
        found += [_unexplained(sentence, heard) for heard in sentence.heard]
    elif sentence.heard:
        grounds = [g for g in grounds if g.role != "said" or g.name != sentence.field]
        cues = cues_of(sentence.locale)
        text = without_idioms(sentence.text, cues)
        words = words_between(text, sentence.heard)
        clauses = [clause_of(text, h, cues, sentence.heard, words) for h in sentence.heard]
        found += [_judge_time(sentence, at, clauses, grounds, zones) for at in range(len(clauses))]
    yield from sorted(found, key=lambda mention: mention.start)


def _said_by_others(sentence: Sentence, heard: Heard) -> Mention:
    return Mention(
        sentence=sentence, start=heard.start, text=heard.text, heard=heard, verdict="ignored",
        reason="it stands in somebody's own words",
    )  # fmt: skip


def _unexplained(sentence: Sentence, heard: Heard) -> Mention:
    return Mention(
        sentence=sentence, start=heard.start, text=heard.text, heard=heard, verdict="unexplained",
        reason="no record of its incidents has a fact for it",
    )  # fmt: skip


def _judge_time(
    sentence: Sentence,
    at: int,
    clauses: Sequence[Clause],
    grounds: Sequence[Ground],
    zones: Sequence[str],
) -> Mention:
    """Return the verdict of a mention; a time that no zone of its own says may be by one that was named before."""
    found = _judge(sentence, at, clauses, grounds)
    heard = sentence.heard[at]
    if found.verdict in ("agrees", "ignored") or heard.kind not in ("clock", "date"):
        return found
    cues = cues_of(sentence.locale)
    if zone_named(sentence.text, heard, cues, sentence.heard):
        return found
    for zone in zones:
        other = _judge(sentence, at, clauses, grounds, zone_of(zone, grounds))
        if other.verdict == "agrees":
            return replace(other, zone=zone)
    return found


def _judge(
    sentence: Sentence,
    at: int,
    clauses: Sequence[Clause],
    grounds: Sequence[Ground],
    zone: str = "",
) -> Mention:
    cues, heard = cues_of(sentence.locale), sentence.heard[at]
    said_so = heard

    def say(verdict: Verdict, reason: str | Saying, ground: Ground | None = None) -> Mention:
        return Mention(
            sentence=sentence, start=heard.start, text=heard.text, heard=said_so, verdict=verdict,
            reason=reason, ground=ground,
        )  # fmt: skip

    if is_quoted(sentence.text, heard):
        return _said_by_others(sentence, heard)
    if heard.kind == "clock" and holds(words_of(heard.text), cues.bare):
        return say("ignored", "a time of day without a number is not judged")
    asked = ask(sentence, at, clauses, grounds, zone)
    heard = asked.heard
    following = (one.start for one in sentence.heard if one.start >= heard.end)
    behind = sentence.text[heard.end : min(following, default=len(sentence.text))]
    denied = is_denied(sentence.text[: heard.start], behind, asked.clause, cues)
    said = {sentence.field, *(_fact_of(one.written) for one in sentence.bound)}
    best, elsewhere = _best(asked, refer(asked, grounds), said)
    if elsewhere is not None and (best is None or best[1] != "agrees"):
        only = say("undecided", _by_clock(elsewhere.zone), elsewhere)
        return replace(only, zone=elsewhere.zone)
    if best is None:
        if denied:
            return say("ignored", "the sentence denies it")
        if (likely := likeliest(asked, grounds, said)) is not None:
            if (length := length_of(asked, likely.ground, grounds)) is not None:
                return say("agrees", _BETWEEN, length)
            if (whole := to_the_minute(asked, grounds)) is not None:
                return say("agrees", _BETWEEN, whole)
            loose = _is_loose(asked, likely.ground)
            return say("undecided" if loose else "contradicts", likely.why, likely.ground)
        return say("unexplained", "no record of its incidents has a fact for it")
    candidate, fit = best
    loose = fit == "agrees" and heard.kind == "duration" and not candidate.sure and not denied
    if loose and to_the_minute(asked, grounds) is None:
        meant = likelier(asked, candidate.ground, grounds, said)
        if meant is not None:
            return say("contradicts", meant.why, meant.ground)
    if fit == "contradicts" and not denied:
        length = length_of(asked, candidate.ground, grounds)
        if length is not None:
            return say("agrees", _BETWEEN, length)
        if (whole := to_the_minute(asked, grounds)) is not None:
            return say("agrees", _BETWEEN, whole)
    if denied:
        if fit == "agrees" and candidate.sure:
            return say("contradicts", _denied(candidate.ground.name), candidate.ground)
        return say("ignored", "the sentence denies it", candidate.ground)
    if fit == "contradicts" and _is_loose(asked, candidate.ground):
        fit = "undecided"
    return say(fit, candidate.why, candidate.ground)


def _is_loose(asked: Asked, ground: Ground) -> bool:
    """Return True for a length that a headline rounds, or within which something was."""
    return is_rounded(asked.heard, ground, asked.field) or is_within(asked, ground)


def _is_theirs(asked: Asked, agreed: Candidate | None) -> bool:
    """Return True for the length of an incident as others date it, said as if it were ours."""
    if agreed is None or asked.attributed:
        return False
    return agreed.ground.theirs and agreed.ground.role == "length"


def _by_clock(zone: str) -> Saying:
    return Saying("it is so by the clock of {zone}", (("zone", zone),))


def _denied(fact: str) -> Saying:
    return Saying("denied, and {fact} says so", (("fact", fact),))


def _best(
    asked: Asked, candidates: Sequence[Candidate], said: set[str]
) -> tuple[tuple[Candidate, Fit] | None, Ground | None]:
    """Return the fact that decides with how the mention fits it, and one that fits by its own clock alone.

    Of several that may be meant, one that fits is enough; but what fits by chance, and has hardly a word of
    the sentence, does not bear out what another fact surely contradicts; nor does a length by
    the clock of others, unless the sentence says that somebody says so.
    """
    heard, zone = asked.heard, asked.zone
    agreed: Candidate | None = None
    against: tuple[Candidate, Fit] | None = None
    elsewhere: Ground | None = None
    for candidate in candidates:
        fit = fit_of(heard, candidate.ground, zone)
        if fit == "undecided" and is_other_money(heard, candidate.ground):
            continue
        if fit == "contradicts" and not zone and fit_of(heard, candidate.ground, LOCAL) == "agrees":
            hardly = (
                heard.kind == "date"
                and against is not None
                and candidate.score < _CHANCE * against[0].score
            )
            elsewhere = elsewhere or (None if hardly else candidate.ground)
        if fit == "agrees":
            if agreed is None or candidate.score > agreed.score:
                agreed = candidate
            continue
        own = candidate.ground.name in said  # an update may speak of other moments too
        worse = against is None or (against[1] == "contradicts" and fit == "undecided")
        if candidate.sure and not own and worse:
            against = candidate, fit
    if against is not None and against[1] == "contradicts" and _is_theirs(asked, agreed):
        return against, elsewhere
    if agreed is None or against is None or agreed.sure:
        return ((agreed, "agrees") if agreed is not None else against), elsewhere
    moment = heard.kind in ("clock", "date") and agreed.score >= max(
        AMONG, _MOMENT * against[0].score
    )
    day = str(heard.low)
    if heard.kind == "date" and names_day(day) and not day.startswith("--"):
        return (agreed, "agrees"), elsewhere  # a whole date is hardly one of the record's by chance
    if agreed.ground.theirs and asked.attributed:
        return (agreed, "agrees"), elsewhere
    if _is_outdone(asked, agreed.ground, against[0].ground):
        return against, elsewhere
    chance = _FIGURE if agreed.ground.role == "figure" and heard.kind != "duration" else _CHANCE
    if agreed.score < chance * against[0].score and not moment:
        return against, elsewhere
    return (agreed, "agrees"), elsewhere


def _is_outdone(asked: Asked, agreed: Ground, against: Ground) -> bool:
    """Return True for an update of whose words the clause has none that it has not of another, and of that more."""
    whole = asked.heard.kind != "date" or names_day(str(asked.heard.low))
    return (
        whole
        and agreed.role in ("update", "figure")
        and asked.matched(agreed) < asked.matched(against)
    )


def _fact_of(written: str) -> str:
    """Return the fact that a reference speaks: what else the sentence says is of another."""
    return written.split("|", maxsplit=1)[0].rpartition("/")[2].strip()
