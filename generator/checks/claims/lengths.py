"""Which length of time a mention means: of the whole incident, of a figure, or between two moments."""

from collections.abc import Iterator, Sequence

from generator.checks.claims.asked import HEADS, Asked, Candidate
from generator.checks.claims.clause import holds
from generator.checks.claims.grounds import Ground
from generator.checks.claims.moments import CUE, scored

_TELLING, _MARGIN = 0.9, 1.3


def lengths(asked: Asked, grounds: Sequence[Ground]) -> Iterator[Candidate]:
    """Yield the lengths that a length of time may mean."""
    clause, cues = asked.clause, asked.cues
    near = (*clause.before[-2:], *clause.after[:2])
    elsewhen = holds(clause.words, cues.elsewhen) or asked.other_year(grounds)
    other = elsewhen or holds(near, cues.other_length) or asked.apart
    later = holds(clause.after[:1], cues.later) or holds(clause.after[:1], cues.sooner)
    event = asked.field in HEADS or asked.has(cues.event) or asked.has(cues.end) or asked.has(cues.onset)  # fmt: skip
    between = _between(asked, grounds) if later and not elsewhen else None
    figures = [(asked.score(g), g) for g in grounds if g.kind == "duration" and g.role == "figure"]
    best = max((score for score, _ in figures), default=0.0)
    told = best >= 1.2 and between is None and not (elsewhen or asked.someone)
    for score, ground in figures:
        meant = told and score >= 0.75 * best and asked.near_score(ground) >= 0.8
        yield Candidate(ground, score, ground.ours and meant and not later, "the words of its label")  # fmt: skip
    for ground in grounds:
        if ground.kind != "duration" or ground.role == "figure":
            continue
        if ground.name == "duration":
            about = asked.names(ground) or asked.has(cues.service) or asked.field in HEADS or asked.has(cues.whole)  # fmt: skip
            sure = ground.ours and event and about and not other and between is None and not told
            sure = sure and not asked.someone and (not later or asked.has(cues.end))
            yield Candidate(ground, CUE * event, sure, "how long the incident lasted")
        elif ground is between:
            yield Candidate(ground, 2, True, "the time between two moments")
        elif between is None and later:
            yield Candidate(ground, 0.5, False, "the time between two moments")


def _between(asked: Asked, grounds: Sequence[Ground]) -> Ground | None:
    """Return the time between the two moments that a clause tells of, where it tells of two."""
    scores = [(s, g) for s, g in scored(asked, grounds) if s >= 0.4]
    if asked.has(asked.cues.begin) or asked.has(asked.cues.onset):
        scores += [(CUE, g) for g in grounds if g.role == "began" and g.ours]
    scores.sort(key=lambda one: (-one[0], one[1].name))
    apart: list[tuple[float, Ground]] = []
    for score, ground in scores:
        if all(ground.at != other.at for _, other in apart):
            apart.append((score, ground))
    if len(apart) < 2 or apart[1][0] < _TELLING:
        return None
    if len(apart) > 2 and apart[1][0] < _MARGIN * apart[2][0]:
        return None
    names = {apart[0][1].name, apart[1][1].name}
    return next((g for g in grounds if g.role == "length" and g.ends and set(g.ends) == names), None)  # fmt: skip
