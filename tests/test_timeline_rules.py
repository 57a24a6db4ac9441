"""Lane, gaps and shelves: pure rules, read back by their positions."""

import itertools
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from generator.model.moment import Moment, Precision
from generator.model.shelves import SHELF, WHOLE, shelf_of, shelves_of, stretch
from generator.pages.gaps import LEAST, long_gaps, told
from generator.pages.lane import TICKS, Point, draw_lane, ticks_between

START = datetime(2026, 3, 1, 4, 30, tzinfo=UTC)
KOLKATA = ZoneInfo("Asia/Kolkata")
STATUSES = ("", "investigating", "identified", "monitoring", "resolved")


def exact(minutes: float) -> Moment:
    return Moment(START + timedelta(minutes=minutes), Precision.MINUTE)


# --- shelves ---


@given(st.integers(0, 2_000), st.booleans())
def test_every_update_stands_on_the_page_or_on_a_shelf(count, newest):
    start, end = stretch(count, newest=newest)
    assert (end == count) if newest else (start == 0)
    assert end - start <= WHOLE
    if not shelves_of(count):
        assert (start, end) == (0, count) and count <= WHOLE
    else:
        assert all(1 <= shelf_of(place, count) <= shelves_of(count) for place in range(count))
        assert end - start >= 25


@given(st.integers(WHOLE + 1, 2_000), st.integers(0, 500))
def test_no_update_changes_its_shelf_when_others_are_added(count, more):
    for place in range(0, count, 7):
        assert shelf_of(place, count) == shelf_of(place, count + more) == place // SHELF + 1


# --- gaps ---


@given(st.lists(st.integers(0, 3_000), min_size=1, max_size=40).map(sorted))
def test_a_gap_is_longer_than_an_hour_and_than_three_medians(minutes):
    moments = [exact(minute) for minute in minutes]
    found = long_gaps(moments)
    assert len(found) == len(moments) and found[0] is None
    distances = sorted(b - a for a, b in itertools.pairwise(minutes))
    for at, gap in enumerate(found):
        if gap is not None:
            assert gap == timedelta(minutes=minutes[at] - minutes[at - 1]) > LEAST
            below = sum(timedelta(minutes=one) * 3 < gap for one in distances)
            assert below * 2 >= len(distances)
            assert gap >= told(gap) > gap * 0.85


def test_gaps_by_example():
    steady = [exact(m) for m in (0, 10, 20, 30, 220, 230)]
    assert long_gaps(steady) == (None, None, None, None, timedelta(minutes=190), None)
    assert not any(
        long_gaps([exact(m) for m in (0, 10, 300)])
    )  # two distances have no median to trust
    day = Moment(START, Precision.DAY)
    assert not any(long_gaps([day, exact(2000), day, exact(9000)]))
    assert told(timedelta(hours=30, minutes=59)) == timedelta(hours=30)
    assert told(timedelta(days=8, hours=23)) == timedelta(days=8)


# --- lane ---


@given(
    st.lists(
        st.tuples(st.integers(0, 400_000), st.sampled_from(STATUSES), st.booleans()),
        min_size=2, max_size=90,
    ),
    st.booleans(),
)  # fmt: skip
def test_a_lane_is_true_to_scale(rows, is_open):
    points = [Point(exact(m).start, status, key) for m, status, key in rows]
    last = max(m for m, _, _ in rows)
    lane = draw_lane(points, exact(0), exact(last), KOLKATA, is_open=is_open)
    if lane is None:
        assert last < 2
        return
    assert lane.closed != is_open
    assert lane.spans[0].x == 0
    assert abs(lane.spans[-1].x + lane.spans[-1].width - 100) < 0.05
    for before, after in zip(lane.spans, lane.spans[1:], strict=False):
        assert before.end == after.start and before.status != after.status
        assert abs(before.x + before.width - after.x) < 0.05
    whole = (lane.end - lane.start) / timedelta(minutes=1)
    for tick in lane.ticks:
        minutes = (tick.at.astimezone(UTC) - lane.start) / timedelta(minutes=1)
        assert abs(tick.x - minutes / whole * 100) < 0.01
    assert len(lane.ticks) <= TICKS
    assert all(0 <= x <= 100 for x, _ in lane.marks)


def test_a_lane_by_example():
    points = [Point(exact(m).start, s, False) for m, s in ((10, "investigating"), (30, ""), (50, "resolved"), (90, "postmortem"))]  # fmt: skip
    lane = draw_lane(points, exact(0), exact(100), KOLKATA, is_open=False)
    assert lane is not None
    assert [(s.status, s.x, s.width) for s in lane.spans] == [
        ("", 0, 10), ("investigating", 10, 40), ("resolved", 50, 40), ("postmortem", 90, 10)
    ]  # fmt: skip
    assert [x for x, _ in lane.marks] == [10, 30, 50, 90]
    assert [f"{t.at:%H:%M}" for t in lane.ticks] == ["10:00", "11:00"]


def test_a_lane_needs_two_exact_times():
    one = [Point(exact(5).start, "investigating", True)]
    assert draw_lane(one, exact(0), exact(9), KOLKATA, is_open=False) is None
    assert draw_lane([], None, None, KOLKATA, is_open=True) is None
    assert draw_lane(one * 2, None, None, KOLKATA, is_open=True) is None


def test_ticks_follow_the_length():
    def forms(**length: int) -> set[str]:
        return {form for _, form in ticks_between(START, START + timedelta(**length), KOLKATA)}

    assert forms(minutes=20) == {"clock"}
    assert forms(days=3) == {"day"}
    assert forms(days=100) == {"month"}
    assert forms(days=1500) == {"year"}
