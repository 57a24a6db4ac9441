"""The verdict on one number, time or date of a sentence, with the fact that it was held against."""

from collections.abc import Sequence

from msgspec.structs import replace

from generator.checks.claims.across.counted_days import counted_from, from_its_day
from generator.checks.claims.across.spoken import fact_in
from generator.checks.claims.beside.faint import FAINT, faintly_told
from generator.checks.claims.deciding.asking import (
    NO_ZONE,
    ask,
    bears_out,
    from_a_time,
    in_points,
    to_the_minute,
    zone_by,
    zone_of,
)
from generator.checks.claims.deciding.choosing import at_no_time, decide
from generator.checks.claims.deciding.closed import likelier, likeliest
from generator.checks.claims.deciding.letting import is_loose
from generator.checks.claims.deciding.refer import refer
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Clocks, Mention, Verdict
from generator.checks.claims.sentence.ages import is_age, was_at_work
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.days import is_long_ago
from generator.checks.claims.sentence.dimensions import is_of_body
from generator.checks.claims.sentence.turned import denial_of, denies, says_another
from generator.checks.claims.sentence.zones import zone_there
from generator.checks.claims.words.clause import (
    Clause,
    holds,
    is_quoted,
    words_of,
)
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.cues import cues_of
from generator.l10n.hearing.heard import Heard
from generator.l10n.telling import clock_zone
from generator.model.prose import Sentence
from generator.saying import Saying
from generator.saying import say as say_so

_POINTS = "the difference of two percentages is in percentage points"
_BETWEEN = "the time between two moments"
_COUNTS = frozenset(("number", "money", "percent"))
_DAYS = frozenset(("date", "duration"))
_MINUTES = 3
"""Where the minutes of a time begin: 12:07."""


def said_by_others(sentence: Sentence, heard: Heard) -> Mention:
    return Mention(
        sentence=sentence, start=heard.start, text=heard.text, heard=heard, verdict="ignored",
        reason="it stands in somebody's own words",
    )  # fmt: skip


def unexplained(sentence: Sentence, heard: Heard) -> Mention:
    return Mention(
        sentence=sentence, start=heard.start, text=heard.text, heard=heard, verdict="unexplained",
        reason="no record of its incidents has a fact for it",
    )  # fmt: skip


def judge_time(
    sentence: Sentence,
    at: int,
    clauses: Sequence[Clause],
    grounds: Facts,
    clocks: Clocks,
) -> Mention:
    """Return the verdict of a mention; a time that no zone of its own says may be by one that was named before."""
    found = judge_plainly(sentence, at, clauses, grounds)
    heard = sentence.heard[at]
    if heard.kind == "duration" and found.verdict == "contradicts":  # from a time by that clock
        others = (
            judge_plainly(sentence, at, clauses, grounds, zone_of(z, grounds)) for z in clocks.named
        )
        return next((other for other in others if other.verdict == "agrees"), found)
    if found.verdict == "ignored" or heard.kind not in ("clock", "date"):
        return found
    stated = clocks.stated if heard.kind == "clock" else ()
    if found.verdict == "agrees" and not stated:
        return found
    cues = cues_of(sentence.locale)
    if zone_by(sentence, heard, cues, grounds):
        if found.verdict != "unexplained" or not zone_there(sentence.text, heard, cues):
            return found
        plainly = judge_plainly(sentence, at, clauses, grounds, NO_ZONE)
        return plainly if plainly.verdict == "undecided" else found
    if found.verdict == "agrees":
        return _by_stated(sentence, at, clauses, grounds, found, stated)
    for zone in clocks.named:
        other = judge_plainly(sentence, at, clauses, grounds, zone_of(zone, grounds))
        if other.verdict == "agrees":
            return replace(other, zone=zone)
    return found


def _by_stated(
    sentence: Sentence,
    at: int,
    clauses: Sequence[Clause],
    grounds: Facts,
    found: Mention,
    stated: Sequence[str],
) -> Mention:
    """Return the verdict of a time that fits by the newsroom's clock, where the text says that its times are by others."""
    ours = str(found.ground.at.tzinfo) if found.ground and found.ground.at else ""
    if not ours or ours in stated:
        return found
    for zone in stated:
        other = judge_plainly(sentence, at, clauses, grounds, zone_of(zone, grounds))
        if other.verdict == "agrees":
            return replace(other, zone=zone)
    return replace(found, verdict="undecided", reason=_by_clock(ours), zone=ours)


def judge_plainly(
    sentence: Sentence,
    at: int,
    clauses: Sequence[Clause],
    grounds: Facts,
    zone: str = "",
) -> Mention:
    cues, heard = cues_of(sentence.locale), sentence.heard[at]
    said_so = heard
    asked: Asked | None = None

    def say(
        verdict: Verdict, reason: str | Saying, ground: Ground | None = None, score: float = 0.0
    ) -> Mention:
        if verdict in ("contradicts", "undecided") and asked:
            if is_long_ago(asked):
                return unexplained(sentence, said_so)
            start = None
            if ground and heard.kind in _DAYS:
                start = counted_from(asked, ground, grounds) or from_its_day(asked, grounds)
            if start is not None:
                verdict, reason, ground = "agrees", _counted(start.name), None
        return Mention(
            sentence=sentence, start=heard.start, text=heard.text, heard=said_so, verdict=verdict,
            reason=reason, ground=ground, score=score, clock=asked.zone if asked else "",
        )  # fmt: skip

    if is_quoted(sentence.text, heard):
        return said_by_others(sentence, heard)
    if heard.kind == "clock" and _is_bare(heard, cues):
        return say("ignored", "a time of day without a number is not judged")
    asked = ask(sentence, at, clauses, grounds, zone)
    if is_age(asked, grounds) or is_of_body(asked) or was_at_work(asked, grounds):
        return unexplained(sentence, said_so)
    heard = asked.heard
    denial, asked = denial_of(asked)
    if denial == "then":
        return say("ignored", "the sentence denies it")
    denied, heard = denial == "denied", asked.heard
    spoken = (fact_in(one.written).rpartition("/")[2].strip() for one in sentence.bound)
    said = {sentence.field, *spoken}
    meant = refer(asked, grounds)
    every = at_no_time(asked, meant) if denial == "turned" else meant
    best, elsewhere = decide(asked, every, said, grounds)
    if elsewhere is not None and (best is None or best[1] != "agrees"):
        only = say("undecided", _by_clock(elsewhere.zone), elsewhere)
        return replace(only, zone=elsewhere.zone)
    if best is None:
        if denied:
            return say("ignored", "the sentence denies it")
        if (likely := likeliest(asked, grounds, said)) is not None:
            if (length := bears_out(asked, likely.ground, grounds)) is not None:
                return say("agrees", _BETWEEN, length)
            if (points := in_points(asked, grounds)) is not None:
                return say("contradicts", _POINTS, points)
            loose = is_loose(asked, likely.ground, grounds)
            return say(
                "undecided" if loose else "contradicts", likely.why, likely.ground, likely.score
            )
        if (faint := faintly_told(asked, grounds)) is not None:
            return say("undecided", FAINT, faint)
        return say("unexplained", "no record of its incidents has a fact for it")
    candidate, fit = best
    loose = fit == "agrees" and heard.kind == "duration" and not candidate.sure and not denied
    if loose and (to_the_minute(asked, grounds) or from_a_time(asked, grounds)) is None:
        other = likelier(asked, candidate.ground, grounds, said)
        if other is not None:
            return say("contradicts", other.why, other.ground)
    misfit = fit == "contradicts" and not denied
    if misfit and (length := bears_out(asked, candidate.ground, grounds)) is not None:
        return say("agrees", _BETWEEN, length)
    if denied:
        happened = (
            heard.kind in _COUNTS
            and heard.unit != "person"
            and holds(asked.clause.after[:2], cues.deny_happened)
        )
        if fit == "agrees" and candidate.sure and happened:
            return say("agrees", candidate.why, candidate.ground, candidate.score)
        if fit == "agrees" and candidate.sure and not says_another(asked, candidate.ground):
            return say("contradicts", _denied(candidate.ground.name), candidate.ground)
        return say("ignored", "the sentence denies it", candidate.ground)
    if fit == "agrees" and denies(asked, candidate.ground):
        return say("contradicts", _denied(candidate.ground.name), candidate.ground)
    if fit == "contradicts" and is_loose(asked, candidate.ground, grounds):
        fit = "undecided"
    if fit == "undecided" and denial == "turned":
        return say("ignored", "the sentence denies it", candidate.ground)
    if fit == "contradicts" and (points := in_points(asked, grounds)) is not None:
        return say("contradicts", _POINTS, points)
    return say(fit, candidate.why, candidate.ground, candidate.score)


def _is_bare(heard: Heard, cues: Cues) -> bool:
    """Return True for noon or midnight without a number; seven minutes after noon has one."""
    return str(heard.low)[_MINUTES:].startswith("00") and holds(words_of(heard.text), cues.bare)


def _by_clock(zone: str) -> Saying:
    return say_so("it is so by the clock of {zone}", zone=clock_zone(zone))


def _counted(fact: str) -> Saying:
    return say_so("the sentence counts to it from {fact}", fact=fact)


def _denied(fact: str) -> Saying:
    return Saying("denied, and {fact} says so", (("fact", fact),))
