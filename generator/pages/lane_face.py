"""The lane of an incident in words: ticks, legend and the text that says the same.

Owns how the positions of `lane` are spoken and printed.
"""

from generator.l10n.clocks import speak_clock
from generator.l10n.dates import speak_date
from generator.l10n.messages import N_
from generator.model.incident import Incident
from generator.model.moment import Moment, Precision
from generator.pages.faces import Tag
from generator.pages.lane import STEPS, Lane, Point, Tick, draw_lane
from generator.pages.lane_faces import LaneFace
from generator.pages.view import View

HEIGHT = 40
"""Pixels of the highest step."""
SWATCH = 16
"""Pixels of a swatch of the legend."""
_STEP = 10
_THIN = 4
"""Pixels of a stretch of which nothing was reported yet."""
_ALONE = 8
"""Pixels of the only status that there was: it has no other to be higher than."""
_EDGE = 12.0
"""Nearer to an end than this, a tick's words begin or end at the tick."""


def lane_face(view: View, incident: Incident) -> LaneFace | None:
    """Return the lane, where two updates or more have exact times."""
    began, ended = incident.began.value, incident.ended.value if incident.ended else None
    points = [Point(u.at.start, u.status, u.key) for u in incident.updates if u.at.exact]
    lane = draw_lane(
        points,
        began if isinstance(began, Moment) else None,
        ended if isinstance(ended, Moment) else None,
        view.speaking.zone,
        is_open=incident.is_open,
    )
    return _spoken(view, lane) if lane is not None else None


def _spoken(view: View, lane: Lane) -> LaneFace:
    speaking = view.speaking
    rtl = speaking.voice.language.rtl

    def x(place: float, width: float = 0) -> str:
        """Return a place from the left, for which time runs with the script."""
        return f"{100 - place - width if rtl else place:.2f}".rstrip("0").rstrip(".")

    tags = [_tag(view, span.status) for span in lane.spans]
    legend, spans = tuple(dict.fromkeys(tags)), []
    heights = {tag: _height(tag, alone=len(legend) == 1) for tag in legend}
    for span, tag in zip(lane.spans, tags, strict=True):
        height = heights[tag]
        spans.append((tag, x(span.x, span.width), x_width(span.width), HEIGHT - height, height))
    first, last = (
        speaking.when(Moment(at, Precision.MINUTE)).text for at in (lane.start, lane.end)
    )
    said = N_("From %(start)s to %(end)s, true to scale") if lane.closed else N_("From %(start)s to the latest update, %(end)s, true to scale")  # fmt: skip
    return LaneFace(
        title=speaking.message(said, start=first, end=last),
        words=_words(view, lane, tags, last),
        spans=tuple(spans),
        marks=tuple((x(place), key) for place, key in lane.marks),
        ticks=tuple(
            (x(tick.x), _tick(view, tick), _anchor(100 - tick.x if rtl else tick.x))
            for tick in lane.ticks
        ),
        legend=tuple((tag, *_swatch(heights[tag])) for tag in legend),
        start=x(0),
        end=x(100),
        closed=lane.closed,
    )


def _words(view: View, lane: Lane, tags: list[Tag], last: str) -> tuple[str, ...]:
    """Return the same in words: each status with its begin, and the end."""
    speaking = view.speaking
    words = [
        speaking.message(
            N_("%(status)s: from %(when)s"),
            status=tag.text,
            when=speaking.when(Moment(span.start, Precision.MINUTE)).text,
        )
        for span, tag in zip(lane.spans, tags, strict=True)
    ]
    if lane.closed:
        words.append(speaking.message(N_("Ended: %(when)s"), when=last))
    return tuple(words)


def x_width(width: float) -> str:
    """Return a width without zeros that say nothing."""
    return f"{width:.2f}".rstrip("0").rstrip(".")


def _height(tag: Tag, *, alone: bool) -> int:
    """Return the pixels of a status: its step, but thin where it is the only one."""
    step = STEPS.get(tag.code, 0) * _STEP or _THIN
    return min(step, _ALONE) if alone else step


def _swatch(height: int) -> tuple[int, int]:
    """Return top and height of a status in the legend: the same step, smaller."""
    small = round(height * SWATCH / HEIGHT)
    return SWATCH - small, small


def _tag(view: View, status: str) -> Tag:
    if status:
        return view.speaking.tag("status", status)
    return Tag("unreported", view.speaking.message(N_("Not reported yet")))


def _tick(view: View, tick: Tick) -> str:
    language, at = view.speaking.voice.language, view.speaking.local(tick.at)
    return (
        speak_clock(at, language) if tick.form == "clock" else speak_date(at, language, tick.form)
    )


def _anchor(x: float) -> str:
    return "start" if x < _EDGE else "end" if x > 100 - _EDGE else "middle"
