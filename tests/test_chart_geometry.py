"""A chart says the record's numbers: read back from the printed SVG, whatever the series is like."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.l10n.clocks import speak_clock
from generator.l10n.language import language_of_tag
from generator.l10n.numbers import speak_scaled
from generator.model.scale import clock_grids, round_scale, span_of
from generator.pages.charts.by_category import draw_bars
from generator.pages.charts.over_time import draw_time
from generator.pages.charts.pen import SIZES
from generator.pages.charts.plot import BarPlot, Mark, TimePlot
from generator.pages.faces import Spoken
from tests.charts import BN, EN, Read, apart, close, number_in, svg_of

KOLKATA = ZoneInfo("Asia/Kolkata")
BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2025, 3, 29, 22, 0, tzinfo=UTC)
URDU = language_of_tag("ur-IN")
SAME = 0.02
"""Three coordinates, each rounded to a hundredth, and a little for the arithmetic."""

plain = st.integers(-(10**9), 10**9).map(Decimal)
huge = st.integers(10**12, 10**18).map(Decimal)
tiny = st.integers(1, 999).map(lambda n: Decimal(n).scaleb(-9))
decimals = st.decimals(-10_000, 10_000, places=3, allow_nan=False)
values = st.one_of(st.just(Decimal(0)), plain, huge, tiny, decimals)
seconds = st.one_of(st.integers(0, 3600), st.integers(0, 86_400 * 3), st.integers(0, 10**9))
series = st.lists(st.tuples(seconds, values), min_size=1, max_size=16)
names = st.text(st.sampled_from("কখগঘ া্র য়ড়ABC<&\"'"), min_size=1, max_size=120)


def plot(points, **more):
    found = sorted(((START + timedelta(seconds=s), v) for s, v in points), key=lambda p: p[0])
    return TimePlot(points=tuple(found), **more)


def values_of(read: Read, language, places) -> list[float]:
    """Turn heights into values by the axis: its lines and the words beside them."""
    heights = sorted(float(e.get("y1")) for e in read.all("line", "grid", "base"))
    ticks = sorted((number_in(t, language) for t in read.texts("y")), reverse=True)
    assert len(heights) == len(ticks) >= 2
    top, low, high = heights[0], float(ticks[-1]), float(ticks[0])
    size = heights[-1] - top
    return [high - (y - top) / size * (high - low) for _, y in places]


@pytest.mark.parametrize("language", [BN, EN, URDU], ids=["bn", "en", "ur"])
@pytest.mark.parametrize("size", SIZES, ids=["narrow", "wide"])
@given(points=series, stepped=st.booleans())
def test_a_line_over_time_has_the_values_and_moments_of_the_record(points, stepped, language, size):
    drawn = draw_time(plot(points, stepped=stepped), language, BERLIN, *size)
    read = Read(svg_of(drawn))
    places = read.line()
    wanted = sorted(points, key=lambda p: p[0])
    if stepped and len(points) > 1:
        assert len(places) == 2 * len(points) - 1
        corners = places[1::2]
        close([y for _, y in corners], [y for _, y in places[:-1:2]], 0)
        places = places[::2]
    numbers = [float(v) for _, v in wanted]
    ticks = [number_in(t, language) for t in read.texts("y")] if language is not URDU else []
    if ticks:
        whole = float(max(ticks) - min(ticks))
        height = max(float(e.get("y1")) for e in read.all("line", "base", "grid"))
        close(values_of(read, language, places), numbers, SAME * whole / (height - 60) + 1e-12)
        assert sorted(ticks) == [min(ticks) + n * (ticks[1] - ticks[0]) for n in range(len(ticks))]
    moments = [s for s, _ in wanted]
    if moments[-1] > moments[0]:
        long, wide = moments[-1] - moments[0], places[-1][0] - places[0][0]
        assert wide > 0
        close([(x - places[0][0]) / wide for x, _ in places], [(s - moments[0]) / long for s in moments], SAME / wide)  # fmt: skip
    apart(read, size[1])


@pytest.mark.parametrize("language", [BN, EN], ids=["bn", "en"])
@pytest.mark.parametrize("size", SIZES, ids=["narrow", "wide"])
@given(bars=st.lists(st.tuples(names, values), min_size=1, max_size=16))
def test_a_bar_is_as_long_as_its_value(bars, language, size):
    drawn = draw_bars(BarPlot(bars=tuple((Spoken(n), v) for n, v in bars)), language, *size)
    read = Read(svg_of(drawn))
    zero = next(float(e.get("x1")) for e in read.all("line", "base"))
    found = [(float(e.get("x")), float(e.get("width"))) for e in read.all("rect", "bar")]
    assert len(found) == len(bars)
    long = max(abs(v) for _, v in bars)
    unit = max(w for _, w in found) / float(long) if long else 0
    for (x, w), (_, value) in zip(found, bars, strict=True):
        assert abs(w - abs(float(value)) * unit) <= SAME
        if value and w:
            assert abs((x if value > 0 else x + w) - zero) <= SAME
        assert x >= 0 and x + w <= size[1]
    assert read.texts("value") == [speak_scaled(v, language) for _, v in bars]
    apart(read, size[1])


def test_a_page_from_right_to_left_has_its_bars_from_the_right():
    bars = BarPlot(bars=((Spoken("ایک"), Decimal(4)), (Spoken("دو"), Decimal(2))))
    there, here = (Read(svg_of(draw_bars(bars, one, "wide", 704))) for one in (EN, URDU))
    assert {float(e.get("x")) for e in there.all("rect", "bar")} == {there_zero(there)}
    ends = {float(e.get("x")) + float(e.get("width")) for e in here.all("rect", "bar")}
    assert {round(end, 1) for end in ends} == {round(there_zero(here), 1)}


def there_zero(read: Read) -> float:
    return next(float(e.get("x1")) for e in read.all("line", "base"))


@given(found=st.lists(values, min_size=1, max_size=16), most=st.integers(2, 8))
def test_ticks_are_round_and_hold_the_values_and_zero(found, most):
    scale = round_scale(found, most)
    assert 0 in scale.ticks and len(scale.ticks) <= most + 2
    assert scale.low <= min(found) and max(found) <= scale.high
    step = scale.ticks[1] - scale.ticks[0]
    assert step.normalize().as_tuple().digits in ((1,), (2,), (5,))
    snug = round_scale(found, most, snug=True)
    assert (snug.low, snug.high) == (min(0, *found, 0), max(0, *found, 0)) or not any(found)
    assert all(snug.low <= tick <= snug.high for tick in snug.ticks)


@given(ends=st.tuples(seconds, seconds), most=st.integers(3, 9))
def test_ticks_of_time_are_round_on_the_clock_of_the_zone_and_in_order(ends, most):
    span = span_of(START + timedelta(seconds=s) for s in ends)
    grids = list(clock_grids(span, BERLIN, most))
    assert any(grid.ticks for grid in grids)
    for grid in grids:
        assert len(grid.ticks) <= most
        instants = [at.astimezone(UTC) for at in grid.ticks]
        assert instants == sorted(set(instants))
        assert all(span.first <= at <= span.last for at in instants)
        assert all(at.second == 0 and (grid.grain == "clock" or at.hour == 0) for at in grid.ticks)


def test_the_hour_that_the_zone_skips_is_no_tick_and_places_stay_true_to_time():
    points = [(0, Decimal(1)), (6 * 3600, Decimal(2))]
    read = Read(svg_of(draw_time(plot(points), EN, BERLIN, "wide", 704)))
    assert "2:00 am" not in read.texts("x")
    lines = [float(e.get("x1")) for e in read.all("line", "tick")]
    at = dict(zip(read.texts("x"), lines, strict=False))
    hour = (read.line()[-1][0] - read.line()[0][0]) / 6
    assert at["3:00 am"] - at["1:00 am"] == pytest.approx(hour, abs=0.05)
    assert at["4:00 am"] - at["3:00 am"] == pytest.approx(hour, abs=0.05)


@pytest.mark.parametrize("language", [BN, EN], ids=["bn", "en"])
def test_a_tick_of_time_stands_where_its_word_says(language):
    points = [(0, Decimal(1)), (5 * 3600 + 77, Decimal(2))]
    read = Read(svg_of(draw_time(plot(points), language, KOLKATA, "wide", 704)))
    (low, _), (high, _) = read.line()
    lines = [float(e.get("x1")) for e in read.all("line", "tick")]
    assert len(lines) >= 3
    for x, said in zip(lines, read.texts("x"), strict=False):
        at = START + timedelta(seconds=(x - low) / (high - low) * (5 * 3600 + 77))
        at = (at + timedelta(seconds=30)).replace(second=0, microsecond=0)
        assert speak_clock(at.astimezone(KOLKATA), language) == said


def test_two_values_at_one_instant_stand_over_each_other():
    read = Read(svg_of(draw_time(plot([(0, Decimal(4)), (60, Decimal(1)), (60, Decimal(3)), (600, Decimal(2))]), EN, KOLKATA, "wide", 704)))  # fmt: skip
    places = read.line()
    assert places[1][0] == places[2][0] and places[1][1] > places[2][1]


@pytest.mark.parametrize(("count", "dots"), [(1, 1), (2, 2), (16, 16), (500, 0)])
def test_many_points_are_a_line_without_dots(count, dots):
    points = [(n * 60, Decimal(n % 37)) for n in range(count)]
    read = Read(svg_of(draw_time(plot(points), BN, KOLKATA, "narrow", 320)))
    assert len(read.all("path", "dot")) == dots
    assert len(read.line()) == count


@given(
    offsets=st.lists(st.integers(-7200, 7200), min_size=6, max_size=6),
    words=st.lists(names, min_size=6, max_size=6),
)
def test_marks_of_an_incident_never_lie_on_each_other(offsets, words):
    kinds = ("began", "ended", "key", "key", "key", "key")
    marks = tuple(
        Mark(kind, START + timedelta(seconds=o), word)
        for kind, o, word in zip(kinds, offsets, words, strict=True)
    )
    found = plot([(0, Decimal(1)), (3600, Decimal(2))], marks=marks,
                 covered=(marks[0].at, marks[1].at))  # fmt: skip
    for size in SIZES:
        read = Read(svg_of(draw_time(found, BN, KOLKATA, *size)))
        apart(read, size[1])
        for kind in ("began", "ended", "key"):
            assert len(read.texts(kind)) == len(read.all("path", kind)) == len(read.all("line", kind))  # fmt: skip


def test_the_span_of_the_incident_is_shaded_to_its_end_or_as_far_as_the_axis_reaches():
    points = [(0, Decimal(5)), (3600, Decimal(9)), (7200, Decimal(3))]
    at = START + timedelta(seconds=1800)
    for ended, share in ((START + timedelta(seconds=5400), 0.5), (None, 0.75)):
        read = Read(svg_of(draw_time(plot(points, covered=(at, ended)), EN, KOLKATA, "wide", 704)))
        (box,) = read.all("rect", "covered")
        places = read.line()
        assert float(box.get("width")) / (places[-1][0] - places[0][0]) == pytest.approx(share, abs=0.001)  # fmt: skip


def test_the_peak_and_the_last_value_are_said_where_they_are():
    points = [(0, Decimal(100)), (3600, Decimal(1_400_000)), (7200, Decimal(300))]
    read = Read(svg_of(draw_time(plot(points), BN, KOLKATA, "wide", 704)))
    labels = {e.text: (float(e.get("x")), float(e.get("y"))) for e in read.all("text", "value")}
    places = read.line()
    assert set(labels) == {"১৪ লক্ষ", "৩০০"}
    assert labels["১৪ লক্ষ"][0] == pytest.approx(places[1][0], abs=0.1)
    assert labels["৩০০"][1] == pytest.approx(places[2][1], abs=6)
    assert labels["৩০০"][0] > places[2][0]


@given(title=st.text(max_size=40), word=st.text("<>&\"'/svgscript ", max_size=30))
def test_hostile_words_stay_words(title, word):
    title = "".join(sign for sign in title if sign.isprintable())
    bars = BarPlot(bars=((Spoken(f"x{word}"), Decimal(4)),))
    svg = svg_of(draw_bars(bars, EN, "wide", 704), title, f"s{word}")
    assert {e.tag for e in svg.iter()} <= {"svg", "title", "desc", "rect", "line", "path", "text"}
    assert svg.find("title").text in (title, None)
    assert svg.find("desc").text == f"s{word}"
