"""The Bengali calendars against printed days, and against calendars reckoned in another way."""

import math
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.l10n.bangla import (
    BanglaDate,
    OutsideCalendar,
    bangladesh_date,
    gregorian_bangladesh,
    gregorian_west_bengal,
    west_bengal_date,
    with_overrides,
)
from generator.l10n.bangla_months import MONTHS_BN, WEST_BENGAL_ROWS, WEST_BENGAL_STARTS

FIRST, LAST = date(1994, 4, 15), date(2045, 3, 15)
"""The shipped table's first day, and the last before the Chaitra that it cannot end."""
DAYS = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]

VECTORS = [
    ("2019-10-15", "30 আশ্বিন 1426", "27 আশ্বিন 1426"),
    ("2019-10-16", "31 আশ্বিন 1426", "28 আশ্বিন 1426"),
    ("2019-10-17", "1 কার্তিক 1426", "29 আশ্বিন 1426"),
    ("2020-02-14", "1 ফাল্গুন 1426", "1 ফাল্গুন 1426"),
    ("2020-02-21", "8 ফাল্গুন 1426", "8 ফাল্গুন 1426"),
    ("2020-02-29", "16 ফাল্গুন 1426", "16 ফাল্গুন 1426"),
    ("2020-03-26", "12 চৈত্র 1426", "12 চৈত্র 1426"),
    ("2020-04-13", "30 চৈত্র 1426", "30 চৈত্র 1426"),
    ("2020-04-14", "1 বৈশাখ 1427", "1 বৈশাখ 1427"),
    ("2021-03-14", "29 ফাল্গুন 1427", "29 ফাল্গুন 1427"),
    ("2021-03-26", "12 চৈত্র 1427", "12 চৈত্র 1427"),
    ("2021-12-16", "1 পৌষ 1428", "29 অগ্রহায়ণ 1428"),
    ("2022-04-13", "30 চৈত্র 1428", "29 চৈত্র 1428"),
    ("2022-04-14", "1 বৈশাখ 1429", "30 চৈত্র 1428"),
    ("2022-04-15", "2 বৈশাখ 1429", "1 বৈশাখ 1429"),
    ("2022-05-08", "25 বৈশাখ 1429", "24 বৈশাখ 1429"),
    ("2022-05-25", "11 জ্যৈষ্ঠ 1429", "10 জ্যৈষ্ঠ 1429"),
    ("2022-10-16", "31 আশ্বিন 1429", "29 আশ্বিন 1429"),
    ("2022-10-17", "1 কার্তিক 1429", "30 আশ্বিন 1429"),
    ("2022-10-25", "9 কার্তিক 1429", "7 কার্তিক 1429"),
    ("2024-02-29", "16 ফাল্গুন 1430", "16 ফাল্গুন 1430"),
    ("2024-11-26", "11 অগ্রহায়ণ 1431", "10 অগ্রহায়ণ 1431"),
    ("2025-01-01", "17 পৌষ 1431", "16 পৌষ 1431"),
]
MASTHEADS = [  # the Kolkata daily Aajkaal
    ("2015-04-18", "4 বৈশাখ 1422"), ("2015-04-19", "5 বৈশাখ 1422"),
    ("2015-03-04", "19 ফাল্গুন 1421"), ("2015-03-05", "20 ফাল্গুন 1421"),
    ("2015-03-30", "15 চৈত্র 1421"), ("2015-03-31", "16 চৈত্র 1421"),
    ("2014-10-31", "13 কার্তিক 1421"),
    ("2014-11-27", "10 অগ্রহায়ণ 1421"), ("2014-11-28", "11 অগ্রহায়ণ 1421"),
]  # fmt: skip
PRINTED = """
1429 4/15 5/16 6/16 7/18 8/18 9/18* 10/19 11/18 12/17 1/16 2/14 3/16
1430 4/15 5/16 6/17 7/18 8/19 9/19 10/19 11/18 12/18* 1/16 2/14 3/15
1431 4/14* 5/15 6/16 7/17* 8/18 9/18 10/18 11/17 12/17 1/15 2/14 3/15
1432 4/15 5/16 6/16 7/18 8/18 9/18 10/19 11/18 12/17 1/15 2/14 3/16
1433 4/15 5/16 6/16 7/18 8/18* 9/18* 10/19 11/18 12/17 1/16 2/14 3/16
1434 4/15 5/16 6/17 7/18 8/19 9/19 10/19 11/18 12/18 1/16 2/14 3/15
1435 4/14* 5/15 6/16 7/17* 8/18 9/18 10/18 11/17 12/17 1/15 2/14 3/15
1436 4/15 5/16 6/16 7/18 8/18 9/18 10/19 11/18 12/17 1/15 2/14 3/16
1437 4/15 5/16 6/16 7/18 8/18* 9/19* 10/19 11/18 12/17 1/16 2/14 3/16
1438 4/15 5/16 6/17 7/18 8/19 9/19 10/19 11/18 12/18 1/16 2/14 3/15
"""


def said(bangla: BanglaDate) -> str:
    return f"{bangla.day} {MONTHS_BN[bangla.month - 1]} {bangla.year}"


@pytest.mark.parametrize(("day", "bangladesh", "west_bengal"), VECTORS)
def test_known_days(day, bangladesh, west_bengal):
    assert said(bangladesh_date(date.fromisoformat(day))) == bangladesh
    assert said(west_bengal_date(date.fromisoformat(day))) == west_bengal


@pytest.mark.parametrize(("day", "printed"), MASTHEADS)
def test_mastheads_of_kolkata(day, printed):
    assert said(west_bengal_date(date.fromisoformat(day))) == printed


def test_new_years_of_west_bengal():
    for year in range(2015, 2031):
        first = date(year, 4, 14 if year in (2016, 2020, 2024, 2028) else 15)
        assert west_bengal_date(first) == BanglaDate(year - 593, 1, 1), year


def test_every_printed_row_is_in_the_table():
    for line in PRINTED.split("\n")[1:-1]:
        year, *words = line.split()
        rows = WEST_BENGAL_ROWS[int(year)].split()
        for month, word in enumerate(words, 1):
            written = tuple(int(n) for n in word.rstrip("*").split("/"))
            assert WEST_BENGAL_STARTS[int(year)][month - 1] == written, (year, month)
            assert not word.endswith("*") or rows[month - 1].endswith("*"), (year, month)


# --- Bangladesh -------------------------------------------------------------------------------


def test_bangladesh_keeps_its_national_days():
    for year in range(2020, 2036):
        days = {(2, 21): (11, 8), (3, 26): (12, 12), (5, 8): (1, 25), (5, 25): (2, 11), (12, 16): (9, 1)}  # fmt: skip
        for (month, day), (bangla_month, bangla_day) in days.items():
            found = bangladesh_date(date(year, month, day))
            assert (found.month, found.day) == (bangla_month, bangla_day), (year, month, day)


def test_bangladesh_every_day_by_fixed_month_starts():
    """The law of 2019 read the other way: twelve fixed days of the Gregorian year."""
    starts = (
        (1, 15, 10), (2, 14, 11), (3, 15, 12), (4, 14, 1), (5, 15, 2), (6, 15, 3),
        (7, 16, 4), (8, 16, 5), (9, 16, 6), (10, 17, 7), (11, 16, 8), (12, 16, 9),
    )  # fmt: skip
    day = date(2019, 10, 16)
    while day <= date(2035, 12, 31):
        begun = [date(day.year, m, d) for m, d, _ in starts if (m, d) <= (day.month, day.day)]
        first = begun[-1] if begun else date(day.year - 1, 12, 16)
        month = next(b for m, d, b in starts if (m, d) == (first.month, first.day))
        year = day.year - (593 if day >= date(day.year, 4, 14) else 594)
        assert bangladesh_date(day) == BanglaDate(year, month, (day - first).days + 1), day
        day += timedelta(days=1)


def test_bangladesh_before_2019_by_counting():
    """The rule of 1987 counted day by day from its first, to the last before the revision."""
    day, year, month, number = date(1987, 4, 14), 1394, 1, 1
    while day < date(2019, 10, 16):
        assert bangladesh_date(day) == BanglaDate(year, month, number), day
        leap = _leap(year + 594)
        length = 31 if month <= 5 or (month == 11 and leap) else 30
        number += 1
        if number > length:
            number, month = 1, month + 1
        if month > 12:
            month, year = 1, year + 1
        day += timedelta(days=1)
    assert (year, month, number) == (1426, 7, 1), "the old rule had Kartik begin that day"


def _leap(year: int) -> bool:
    return (date(year, 3, 1) - date(year, 2, 28)).days == 2


@pytest.mark.parametrize("day", [date(1987, 4, 13), date(1971, 3, 26), date(1, 1, 1)])
def test_bangladesh_refuses_days_before_its_calendar(day):
    with pytest.raises(OutsideCalendar, match=rf"{day.isoformat()} is before 1987-04-14"):
        bangladesh_date(day)


@given(st.dates(date(1987, 4, 14), date(9999, 12, 31)))
def test_bangladesh_round_trip(day):
    assert gregorian_bangladesh(bangladesh_date(day)) == day


def test_bangladesh_years_have_the_days_of_the_sun():
    for year in range(1394, 1560):
        days = gregorian_bangladesh(BanglaDate(year + 1, 1, 1)) - gregorian_bangladesh(
            BanglaDate(year, 1, 1)
        )
        assert days.days == (366 if _leap(year + 594) else 365), year


@pytest.mark.parametrize(
    "bangla",
    [(1393, 1, 1), (1426, 7, 31), (1427, 11, 30), (1430, 11, 31), (1430, 0, 1), (1430, 13, 1),
     (1430, 1, 0), (9406, 12, 30), (99999, 1, 1)],
)  # fmt: skip
def test_bangladesh_has_no_such_day(bangla):
    with pytest.raises(OutsideCalendar):
        gregorian_bangladesh(BanglaDate(*bangla))


# --- West Bengal ------------------------------------------------------------------------------

SINES = (0, 225, 449, 671, 890, 1105, 1315, 1520, 1719, 1910, 2093, 2267, 2431, 2585, 2728, 2859,
         2978, 3084, 3177, 3256, 3321, 3372, 3409, 3431, 3438)  # fmt: skip
"""The sines of the Surya Siddhanta (II, 17–22), one for each 3°45′ of a quadrant."""


def _sine(degrees: float) -> float:
    degrees %= 360
    if degrees > 180:
        return -_sine(degrees - 180)
    at, rest = divmod(min(degrees, 180 - degrees) * 60, 225)
    low = SINES[int(at)]
    return low if at == 24 else low + (SINES[int(at) + 1] - low) * rest / 225


def _arc(sine: float) -> float:
    """Return the arc of a sine, in degrees."""
    if sine < 0:
        return -_arc(-sine)
    at = next(n for n in range(24) if sine <= SINES[n + 1])
    return (at + (sine - SINES[at]) / (SINES[at + 1] - SINES[at])) * 225 / 60


def siddhantic_sun(midnight: date) -> float:
    """Return the true sun at the midnight that begins a day, by the treatise's own tables."""
    gone = midnight.toordinal() + 1721424.5 - 588465.5
    mean = gone * 4320000 / 1577917828 % 1 * 360
    sine = _sine(mean - 77 - 17 / 60)
    epicycle = 14 - abs(sine) / 3438 / 3
    return (mean - _arc(sine * epicycle / 360)) % 360


def modern_sun(midnight: date) -> float:
    """Return the sun of the sky at an Indian midnight, in the zodiac of Lahiri's ayanamsa.

    Meeus, Astronomical Algorithms, chapter 25, low accuracy (0.01°, a quarter of an hour).
    """
    ephemeris = midnight.toordinal() + 1721424.5 - 5.5 / 24 + 69 / 86400
    t = (ephemeris - 2451545) / 36525
    anomaly = math.radians(357.52911 + 35999.05029 * t)
    centre = (
        (1.914602 - 0.004817 * t) * math.sin(anomaly)
        + (0.019993 - 0.000101 * t) * math.sin(2 * anomaly)
        + 0.000289 * math.sin(3 * anomaly)
    )
    longitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569
    return (longitude - 23.85306 - 50.2796 * t / 36) % 360


def month_starts(sun) -> dict[tuple[int, int], date]:
    """Return the midnights before which the sun has entered a sign, by Bengali year and month."""
    found = {}
    year, day = 1400, date(1994, 4, 1)
    sign = int(sun(day) // 30)
    while day < date(2045, 3, 10):
        day += timedelta(days=1)
        if (now := int(sun(day) // 30)) != sign:
            sign = now
            year += sign == 0
            if year > 1400:
                found[year, sign + 1] = day
    return found


def test_west_bengal_is_the_surya_siddhanta_reckoned_by_its_own_tables():
    """No tolerance: all 611 months, also those near midnight."""
    starts = month_starts(siddhantic_sun)
    assert len(starts) == 611
    assert not [k for k, day in starts.items() if west_bengal_date(day) != BanglaDate(*k, 1)]


EARLIER_IN_THE_SKY = {
    1: "1408 1439 1443 1447 1451",
    2: "1416 1420 1424 1428 1432 1447 1451",
    3: "1403 1407 1411 1415 1419 1423 1426 1427 1430 1434 1438 1442 1446 1450",
    4: "1401 1405 1408 1409 1412 1413 1416 1417 1420 1421 1424 1425 1428 1429 1432 1433 1436 1439 1440 1443 1444 1447 1448 1451",
    5: "1403 1404 1407 1408 1411 1412 1414 1415 1416 1418 1419 1420 1422 1423 1426 1427 1430 1431 1434 1435 1438 1439 1441 1442 1443 1445 1446 1447 1449 1450 1451",
    6: "1403 1404 1407 1408 1410 1411 1412 1414 1415 1416 1418 1419 1420 1422 1423 1426 1427 1430 1431 1434 1435 1437 1438 1439 1441 1442 1443 1445 1446 1447 1449 1450 1451",
    7: "1401 1402 1405 1406 1409 1410 1413 1414 1416 1417 1418 1420 1421 1424 1425 1428 1429 1432 1433 1436 1437 1440 1441 1444 1445 1447 1448 1449 1451",
    8: "1401 1402 1405 1406 1409 1410 1413 1414 1417 1418 1421 1422 1425 1428 1429 1432 1433 1436 1437 1440 1441 1444 1445 1448 1449",
    9: "1403 1404 1407 1411 1415 1419 1423 1427 1430 1431 1434 1435 1438 1439 1442 1443 1446 1450",
    10: "1402 1406 1410 1421 1425 1429 1433 1437 1441 1445 1449",
    11: "1404 1427 1431 1435 1439 1443",
    12: "1420 1424 1447",
}
"""By month, the years in which the sun of the sky enters the sign on an earlier day.

The reason: the treatise's constants are old. Its sidereal year is 3½ minutes too long, and its
epicycle of 14° swings the sun by 2°13′ where the sky has 1°55′, so that in these years it enters
signs half an hour (Boishakh) to sixteen hours (Ashwin) late. Almanacs by the sky may print these
months so; the mastheads of Kartik and Agrahayan 1421, both in the list, follow the treatise.
"""


def test_west_bengal_and_the_sky_differ_in_months_that_are_named():
    """206 of 611 months begin a day earlier by the modern sun, none later, none by two days."""
    starts = month_starts(modern_sun)
    differ: dict[int, list[str]] = {}
    for (year, month), day in starts.items():
        ours = gregorian_west_bengal(BanglaDate(year, month, 1))
        assert ours - day in (timedelta(0), timedelta(days=1)), (year, month)
        if ours != day:
            differ.setdefault(month, []).append(str(year))
    assert {m: " ".join(years) for m, years in sorted(differ.items())} == EARLIER_IN_THE_SKY
    assert len(starts) == 611
    assert sum(map(len, differ.values())) == 206


def test_west_bengal_day_follows_day():
    dates = [west_bengal_date(day) for day in DAYS]
    for day, (a, b) in zip(DAYS, pairwise(dates), strict=False):
        same_month = (b.year, b.month, b.day) == (a.year, a.month, a.day + 1)
        next_month = b.day == 1 and (b.year * 12 + b.month) == (a.year * 12 + a.month) + 1
        assert same_month or next_month, day
        assert gregorian_west_bengal(a) == day


def test_west_bengal_years_and_months_have_the_right_length():
    for year in range(1401, 1451):
        firsts = [gregorian_west_bengal(BanglaDate(year, m, 1)) for m in range(1, 13)]
        firsts.append(gregorian_west_bengal(BanglaDate(year + 1, 1, 1)))
        lengths = [(b - a).days for a, b in pairwise(firsts)]
        assert sum(lengths) in (365, 366)
        assert all(29 <= n <= 32 for n in lengths)


@pytest.mark.parametrize(
    ("day", "named"),
    [(date(1994, 4, 14), "the years 1401 to 1451"), (date(1914, 7, 28), "outside the table"),
     (date(2045, 3, 16), "no year 1452 to say where the Chaitra of 1451 ends"),
     (date(2045, 4, 20), "no year 1452"), (date(9999, 12, 31), "outside the table"),
     (date(1, 1, 1), "outside the table")],
)  # fmt: skip
def test_west_bengal_never_guesses(day, named):
    with pytest.raises(OutsideCalendar, match=named):
        west_bengal_date(day)


@pytest.mark.parametrize(
    "bangla",
    [(1400, 12, 30), (1452, 1, 1), (1451, 12, 1), (1429, 11, 31), (1429, 1, 0), (1429, 0, 1),
     (1429, 13, 1)],
)  # fmt: skip
def test_west_bengal_has_no_such_day(bangla):
    with pytest.raises(OutsideCalendar):
        gregorian_west_bengal(BanglaDate(*bangla))


@given(st.dates(FIRST, LAST))
def test_west_bengal_round_trip(day):
    assert gregorian_west_bengal(west_bengal_date(day)) == day


def test_the_two_calendars_agree_on_one_day_in_five():
    days = [day for day in DAYS if date(2021, 4, 14) <= day < date(2031, 4, 1)]
    behind = [
        (day - gregorian_bangladesh(BanglaDate(*_fields(west_bengal_date(day))))).days
        if _in_bangladesh(west_bengal_date(day)) else None
        for day in days
    ]  # fmt: skip
    known = [n for n in behind if n is not None]
    assert set(known) == {0, 1, 2, 3}
    assert round(100 * known.count(0) / len(days)) == 19


def _fields(bangla: BanglaDate) -> tuple[int, int, int]:
    return bangla.year, bangla.month, bangla.day


def _in_bangladesh(bangla: BanglaDate) -> bool:
    try:
        gregorian_bangladesh(bangla)
    except OutsideCalendar:
        return False
    return True


# --- a site's own rows ------------------------------------------------------------------------

ROW_1431 = WEST_BENGAL_STARTS[1431]


def test_a_site_overrides_a_row():
    """Boishakh 1431 a day later, as an almanac after Indian time has it."""
    row = [(4, 15), *ROW_1431[1:]]
    table, faults = with_overrides({1431: row})
    assert not faults
    assert table[1431] == tuple(row)
    assert west_bengal_date(date(2024, 4, 14), table) == BanglaDate(1430, 12, 31)
    assert west_bengal_date(date(2024, 4, 15), table) == BanglaDate(1431, 1, 1)
    assert west_bengal_date(date(2024, 4, 14)) == BanglaDate(1431, 1, 1), "the shipped one stays"
    assert gregorian_west_bengal(BanglaDate(1430, 12, 31), table) == date(2024, 4, 14)


def test_a_site_continues_the_table():
    table, faults = with_overrides({1452: ((4, 15), *WEST_BENGAL_STARTS[1451][1:])})
    assert not faults
    assert west_bengal_date(date(2045, 4, 14), table).year == 1451
    assert west_bengal_date(date(2045, 4, 15), table) == BanglaDate(1452, 1, 1)
    assert list(table) == sorted(table)


@pytest.mark.parametrize(
    ("year", "row", "fault"),
    [
        (1431, ROW_1431[:11], "the year 1431 has 11 month starts; it needs 12"),
        (1431, (), "the year 1431 has 0 month starts; it needs 12"),
        (1431, (*ROW_1431[:11], (2, 30)),
         "the year 1431 has a month start that is not a day of the calendar"),
        (10**30, ROW_1431, "has a month start that is not a day of the calendar"),
        (1431, (*ROW_1431[1:], (4, 15)),
         "the year 1431 begins on 2024-05-15; Boishakh begins in April"),
        (1431, (*ROW_1431[:1], (6, 16), (5, 15), *ROW_1431[3:]),
         "in the year 1431, month 1 would have 63 days; months have 29 to 32"),
        (1431, (*ROW_1431[:3], (6, 16), *ROW_1431[4:]),
         "in the year 1431, month 4 does not begin after month 3"),
        (1431, (*ROW_1431[:1], (5, 17), *ROW_1431[2:]),
         "in the year 1431, month 1 would have 33 days; months have 29 to 32"),
        (1431, ((4, 17), (5, 16), *ROW_1431[2:]),
         "in the year 1430, month 12 would have 33 days; months have 29 to 32"),
        (1431, (*ROW_1431[:11], (3, 18)),
         "in the year 1431, month 12 would have 28 days; months have 29 to 32"),
    ],
)  # fmt: skip
def test_a_wrong_row_is_left_out_and_told(year, row, fault):
    table, faults = with_overrides({year: row})
    assert len(faults) == 1
    assert fault in str(faults[0])
    assert table == WEST_BENGAL_STARTS


def test_rows_that_need_each_other_stand_together():
    """A Boishakh three days later is right only with a Chaitra that ends there."""
    late = {
        1430: (*WEST_BENGAL_STARTS[1430][:11], (3, 17)),
        1431: ((4, 16), *ROW_1431[1:]),
    }
    table, faults = with_overrides(late)
    assert not faults
    assert west_bengal_date(date(2024, 4, 15), table) == BanglaDate(1430, 12, 30)


def test_an_empty_table_is_refused():
    with pytest.raises(OutsideCalendar, match="is empty"):
        west_bengal_date(date(2024, 6, 1), {})


def test_days_between_two_rows_of_a_torn_table_are_refused():
    torn = {1430: WEST_BENGAL_STARTS[1430], 1432: WEST_BENGAL_STARTS[1432]}
    assert west_bengal_date(date(2023, 4, 20), torn) == BanglaDate(1430, 1, 6)
    for day in (date(2024, 3, 20), date(2024, 6, 1), date(2025, 4, 14), date(2026, 3, 20)):
        with pytest.raises(OutsideCalendar):
            west_bengal_date(day, torn)


# --- both -------------------------------------------------------------------------------------


def test_a_datetime_is_its_day():
    assert bangladesh_date(datetime(2022, 10, 25, 14, 44)) == BanglaDate(1429, 7, 9)
    assert west_bengal_date(datetime(2022, 10, 25, 14, 44)) == BanglaDate(1429, 7, 7)
