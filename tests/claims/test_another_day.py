"""A day of the record on which something else was than what its clause tells, which is no proof that it was told rightly."""

import pytest

from tests.claims.events import told


@pytest.mark.parametrize(
    ("event", "text", "wrong"),
    [
        ("flood", "Water supply was restored to all wards on 7 July 2026.", "7 July 2026"),
        ("flood", "The gap in the embankment was plugged on 5 July 2026.", "5 July 2026"),
        ("fire", "The standby centre took over on 11 May.", "11 May"),
        ("fire", "On 13 May the standby centre took over.", "13 May"),
        ("fire", "The blaze was put out on 11 May, Medihub says.", "11 May"),
        ("flood", "On 5 July soldiers arrived with boats.", "5 July"),
    ],
)
def test_the_day_of_another_moment_is_told(event, text, wrong):
    assert told(event, text) == [wrong]


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("flood", "The gap in the embankment breached on 5 July was plugged two days later."),
        ("flood", "On 5 July, when the embankment was breached, soldiers were asked to arrive with boats."),
        ("flood", "Water supply stopped on 5 July and was restored to all wards on 8 July."),
        ("fire", "Patients whose records were lost on 11 May got them back."),
        ("fire", "Fire broke out on 11 May in the battery room, and the blaze was put out on 12 May."),
        ("fire", "The standby centre took over on 12 May 2026."),
    ],
)  # fmt: skip
def test_the_day_of_what_is_told_beside_is_left_alone(event, text):
    assert told(event, text) == []
