"""The face of a series: its rows, its chart, what is said in the chart's place, where its numbers lie."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from decimal import Decimal

from generator.index.filing import table_path
from generator.l10n.amounts import with_unit
from generator.l10n.messages import N_
from generator.l10n.numbers import speak_number
from generator.model.incident import Charted, Series
from generator.model.moment import Moment
from generator.model.text import Text
from generator.pages.charts.by_category import MOST, draw_bars
from generator.pages.charts.over_time import draw_time
from generator.pages.charts.pen import SIZES
from generator.pages.charts.plot import BarPlot, Mark, TimePlot
from generator.pages.charts.words import Said, say_values
from generator.pages.drawings import ChartFace, Row, SeriesFace
from generator.pages.faces import SourceFace, Spoken
from generator.pages.view import View

_KEY_MOMENTS = 4
_VAGUE = 50
"""A moment that is known to more than one part in so many of the axis has no mark: it would be too exact."""


def series_face(
    view: View, incident: str, charted: Charted, sources: Mapping[str, SourceFace]
) -> SeriesFace:
    """Return a series of an incident; over time it is in the order of time."""
    speaking, voice = view.speaking, view.speaking.voice
    series = charted.series
    points = series.timed or series.points
    top = max((y for _, y in points), default=0) or 1
    names = [_name(view, incident, x) for x, _ in points]
    unit = voice.units.get(series.unit)
    label = speaking.text(series.label, incident)
    return SeriesFace(
        id=series.id,
        label=label,
        unit=with_unit("", Decimal(2), unit, voice.language).strip(),
        source=sources.get(series.source),
        rows=tuple(
            Row(
                x=name,
                iso=speaking.when(x).iso if isinstance(x, Moment) else "",
                y=speak_number(y, voice.language),
                share=f"{max(0.0, float(y / top) * 100):.1f}",
            )
            for name, (x, y) in zip(names, points, strict=True)
        ),
        chart=view.chart(incident, series.id, lambda: _chart(view, charted, label.text, names)),
        csv=view.publication.local(table_path(incident, series.id)),
    )


def _name(view: View, incident: str, x: Moment | Text) -> Spoken:
    if isinstance(x, Moment):
        return Spoken(view.speaking.when(x).text)
    return view.speaking.text(x, incident)


def _chart(view: View, charted: Charted, label: str, names: Iterable[Spoken]) -> ChartFace | None:
    series, language = charted.series, view.speaking.voice.language
    values = [y for _, y in series.timed or series.points]
    timed = bool(series.timed)
    if not timed and len(values) > MOST:
        return None
    if timed:
        plot = time_plot(view, charted)
        zone = view.speaking.zone
        drawings = tuple(draw_time(plot, language, zone, *size) for size in SIZES)
    else:
        bars = BarPlot(bars=tuple(zip(names, values, strict=True)))
        drawings = tuple(draw_bars(bars, language, *size) for size in SIZES)
    said = [Said(name.text, value) for name, value in zip(names, values, strict=True)]
    return ChartFace(
        kind="time" if timed else "bars",
        title=label,
        said=say_values(said, series.unit, view.speaking, ordered=timed),
        drawings=drawings,
    )


def time_plot(view: View, charted: Charted) -> TimePlot:
    """Return what a chart over time shows; marks in the order in which they get their places."""
    series, speaking = charted.series, view.speaking
    points = series.timed
    say = speaking.message
    marks = []
    if charted.began is not None:
        marks.append(("began", charted.began, say(N_("Began"))))
    if charted.ended is not None:
        marks.append(("ended", charted.ended, say(N_("Ended"))))
    for at, status in charted.moments[:_KEY_MOMENTS]:
        word = speaking.tag("status", status).text if status else say(N_("Key moment"))
        marks.append(("key", at, word))
    covered = None
    if charted.began is not None and (charted.ended is not None or charted.is_open):
        covered = (charted.began.start, charted.ended.end if charted.ended else None)
    return TimePlot(
        points=tuple((x.start, y) for x, y in points),
        stepped=series.drawn == "steps",
        covered=covered,
        marks=tuple(
            Mark(kind, at.start, word) for kind, at, word in marks if _is_sharp(at, series)
        ),
        clock=any(x.exact for x, _ in points),
    )


def _is_sharp(at: Moment, series: Series) -> bool:
    """Return True for a moment known well enough for a place on the axis of a series."""
    points = series.timed
    whole = points[-1][0].start - points[0][0].start
    return at.exact or (at.end - at.start) * _VAGUE < max(whole, timedelta(days=1))
