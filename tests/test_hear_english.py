"""English, heard: numbers, scales, bounds, durations, times, dates and money."""

import pytest

from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import names_day

AMOUNTS = (
    ("nine-member inquiry", "number", "9", "exact", "", "1"),
    ("the dead number 34", "number", "34", "exact", "", "1"),
    ("the injured now number 143", "number", "143", "exact", "", "1"),
    ("3,500 users", "number", "3500", "exact", "user", "1"),
    ("12,34,567 reports", "number", "1234567", "exact", "report", "1"),
    ("4,150 customer complaints", "number", "4150", "exact", "report", "1"),
    ("over 2 lakh website users", "number", "200000", "more_than", "user", "100000"),
    ("70 customer service complaints", "number", "70", "exact", "report", "1"),
    ("70 customers report faults", "number", "70", "exact", "customer", "1"),
    ("9 customer help desks", "number", "9", "exact", "customer", "1"),
    ("ninety-nine", "number", "99", "exact", "", "1"),
    ("twenty five people", "number", "25", "exact", "person", "1"),
    ("zero hours", "duration", "0", "exact", "second", "3600"),
    ("three hundred and twenty-five", "number", "325", "exact", "", "1"),
    ("two thousand five hundred", "number", "2500", "exact", "", "100"),
    ("three million one hundred and eighty thousand", "number", "3180000", "exact", "", "1000"),
    ("two thousand five hundred crore", "number", "25000000000", "exact", "", "1000000000"),
    ("two hundred thousand", "number", "200000", "exact", "", "100000"),
    ("two million", "number", "2000000", "exact", "", "1000000"),
    ("3.18 million", "number", "3180000", "exact", "", "10000"),
    ("1.2 billion", "number", "1200000000", "exact", "", "100000000"),
    ("2 trillion", "number", "2000000000000", "exact", "", "1000000000000"),
    ("35 crore", "number", "350000000", "exact", "", "10000000"),
    ("5 lakh crore", "number", "5000000000000", "exact", "", "1000000000000"),
    ("1 crore 4 lakh", "number", "10400000", "exact", "", "100000"),
    ("3 lakhs", "number", "300000", "exact", "", "100000"),
    ("5m users", "number", "5000000", "exact", "user", "1000000"),
    ("3bn", "number", "3000000000", "exact", "", "1000000000"),
    ("12 mn", "number", "12000000", "exact", "", "1000000"),
    ("half a million", "number", "500000", "exact", "", "500000"),
    ("one and a half million", "number", "1500000", "exact", "", "500000"),
    ("2½ hours", "duration", "9000", "exact", "second", "1800"),
    ("a dozen", "number", "12", "exact", "", "12"),
    ("two dozen", "number", "24", "exact", "", "12"),
    ("a hundred people", "number", "100", "exact", "person", "100"),
    ("a quarter of the users", "number", "0.25", "exact", "", "0.25"),
    ("two-thirds of the users", "number", "0.6667", "exact", "", "0.25"),
    ("a third of the users", "number", "0.3333", "exact", "", "0.25"),
    ("one-fifth", "number", "0.2", "exact", "", "0.25"),
    ("two and a half hours", "duration", "9000", "exact", "second", "1800"),
    ("one and a half hours", "duration", "5400", "exact", "second", "1800"),
    ("an hour and a half", "duration", "5400", "exact", "second", "1800"),
    ("a day and four hours", "duration", "100800", "exact", "second", "3600"),
    ("half an hour", "duration", "1800", "exact", "second", "1800"),
    ("three quarters of an hour", "duration", "2700", "exact", "second", "900"),
    ("a quarter of an hour", "duration", "900", "exact", "second", "900"),
    ("2 hours 37 minutes", "duration", "9420", "exact", "second", "60"),
    ("2 hours and 37 minutes", "duration", "9420", "exact", "second", "60"),
    ("seven dark hours", "duration", "25200", "exact", "second", "3600"),
    ("nearly two full, painful days", "duration", "172800", "nearly", "second", "86400"),
    ("two working days", "number", "2", "exact", "", "1"),
    ("2h 37m", "duration", "9420", "exact", "second", "60"),
    ("3h15m", "duration", "11700", "exact", "second", "60"),
    ("3h15m20s", "duration", "11720", "exact", "second", "1"),
    ("3hr15min", "duration", "11700", "exact", "second", "60"),
    ("1/2 hour", "duration", "1800", "exact", "second", "1800"),
    ("1/2 of them", "number", "0.5", "exact", "", "0.5"),
    ("3/4 of users", "number", "0.75", "exact", "", "0.25"),
    ("2 1/2 hours", "duration", "9000", "exact", "second", "1800"),
    ("zero reports", "number", "0", "exact", "report", "1"),
    ("zero deaths", "number", "0", "exact", "", "1"),
    ("9000reports", "number", "9000", "exact", "report", "1"),
    ("157 minutes", "duration", "9420", "exact", "second", "60"),
    ("one hour", "duration", "3600", "exact", "second", "3600"),
    ("about an hour", "duration", "3600", "about", "second", "3600"),
    ("a 24-hour", "duration", "86400", "exact", "second", "3600"),
    ("two-hour", "duration", "7200", "exact", "second", "3600"),
    ("three days", "duration", "259200", "exact", "second", "86400"),
    ("two weeks", "duration", "1209600", "exact", "second", "604800"),
    ("two months", "number", "2", "exact", "month", "1"),
    ("four years", "number", "4", "exact", "year", "1"),
    ("69 percent", "percent", "69", "exact", "percent", "1"),
    ("69 per cent", "percent", "69", "exact", "percent", "1"),
    ("69 pc", "percent", "69", "exact", "percent", "1"),
    ("69%", "percent", "69", "exact", "percent", "1"),
    ("6.5 per cent", "percent", "6.5", "exact", "percent", "0.1"),
    ("3 percentage points", "percent", "3", "exact", "percent_point", "1"),
    ("about 350 million", "number", "350000000", "about", "", "1000000"),
    ("around 50", "number", "50", "about", "", "1"),
    ("some 50 people", "number", "50", "about", "person", "1"),
    ("roughly 50", "number", "50", "about", "", "1"),
    ("as many as 50", "number", "50", "about", "", "1"),
    ("nearly two hours", "duration", "7200", "nearly", "second", "3600"),
    ("almost four weeks", "duration", "2419200", "nearly", "second", "604800"),
    ("just under 350 million", "number", "350000000", "nearly", "", "1000000"),
    ("just over 20", "number", "20", "just_over", "", "1"),
    ("a little more than two hours", "duration", "7200", "just_over", "second", "3600"),
    ("more than 350 million users", "number", "350000000", "more_than", "user", "1000000"),
    ("over 100", "number", "100", "more_than", "", "1"),
    ("at least 12 people", "number", "12", "at_least", "person", "1"),
    ("no fewer than 12", "number", "12", "at_least", "", "1"),
    ("500 or more", "number", "500", "at_least", "", "1"),
    ("up to 30 minutes", "duration", "1800", "at_most", "second", "60"),
    ("at most 30", "number", "30", "at_most", "", "1"),
    ("no more than 30", "number", "30", "at_most", "", "1"),
    ("fewer than 30", "number", "30", "less_than", "", "1"),
    ("less than 50 per cent", "percent", "50", "less_than", "percent", "1"),
    ("under 50", "number", "50", "less_than", "", "1"),
    ("500-odd people", "number", "500", "about", "person", "1"),
    ("$5 million", "money", "5000000", "exact", "usd", "1000000"),
    ("$5m", "money", "5000000", "exact", "usd", "1000000"),
    ("US$3.5bn", "money", "3500000000", "exact", "usd", "100000000"),
    ("5 million dollars", "money", "5000000", "exact", "usd", "1000000"),
    ("Rs 5 lakh", "money", "500000", "exact", "inr", "100000"),
    ("Rs. 500", "money", "500", "exact", "inr", "1"),
    ("₹5 crore", "money", "50000000", "exact", "inr", "10000000"),
    ("Tk 500", "money", "500", "exact", "bdt", "1"),
    ("about $5 million", "money", "5000000", "about", "usd", "1000000"),
)  # fmt: skip


@pytest.mark.parametrize(("phrase", "kind", "value", "bound", "unit", "step"), AMOUNTS)
def test_an_amount_has_its_value_bound_unit_and_step(phrase, kind, value, bound, unit, step):
    (heard,) = hear(phrase, "en")
    assert (heard.kind, str(heard.low), heard.bound) == (kind, value, bound)
    assert (heard.unit, str(heard.step)) == (unit, step)
    assert heard.low == heard.high


RANGES = (
    ("between 18 and 20 lakh", "1800000", "2000000"),
    ("between 30 and 40 per cent", "30", "40"),
    ("2 to 3 million users", "2000000", "3000000"),
    ("18–20 lakh", "1800000", "2000000"),
    ("3-5 hours", "10800", "18000"),
    ("two to three hours", "7200", "10800"),
    ("45 minutes to 1 hour", "2700", "3600"),
    ("$5 million to $7 million", "5000000", "7000000"),
    ("900 to 1,000", "900", "1000"),
    ("rose by 2.1 to 2.6 metres", "2.1", "2.6"),
    ("up by 5 to 25 per cent", "5", "25"),
    ("raised by Rs 20 to Rs 30", "20", "30"),
)


@pytest.mark.parametrize(("phrase", "low", "high"), RANGES)
def test_a_range_has_two_ends(phrase, low, high):
    (heard,) = hear(phrase, "en")
    assert (str(heard.low), str(heard.high), heard.bound) == (low, high, "between")


CHANGES = (
    ("cut by Rs 15.50 to Rs 1,648", "15.5", "1648"),
    ("rose by three to 42", "3", "42"),
    ("up 3 to 42", "3", "42"),
    ("raised by Rs 200 to Rs 550", "200", "550"),
    ("shortened by 2 hours to 10 hours", "7200", "36000"),
)


@pytest.mark.parametrize(("phrase", "change", "result"), CHANGES)
def test_by_how_much_and_to_what_are_two(phrase, change, result):
    one, other = hear(phrase, "en")
    assert (str(one.low), str(other.low)) == (change, result)
    assert {one.bound, other.bound} == {"exact"}


TIMES = (
    ("2:44 pm", "clock", "14:44", "", "exact"),
    ("2.44 p.m.", "clock", "14:44", "", "exact"),
    ("2pm", "clock", "14:00", "", "exact"),
    ("12 am", "clock", "00:00", "", "exact"),
    ("12:07 pm", "clock", "12:07", "", "exact"),
    ("14:44", "clock", "14:44", "", "exact"),
    ("24:00", "clock", "00:00", "", "exact"),
    ("2:44", "clock", "02:44", "12h", "exact"),
    ("2 o'clock", "clock", "02:00", "12h", "exact"),
    ("1725 UTC", "clock", "17:25", "", "exact"),
    ("seven minutes past noon", "clock", "12:07", "", "exact"),
    ("ten to midnight", "clock", "23:50", "", "exact"),
    ("ten minutes before midnight", "clock", "23:50", "", "exact"),
    ("seven minutes after noon", "clock", "12:07", "", "exact"),
    ("20 minutes after 4 pm", "clock", "16:20", "", "exact"),
    ("some five minutes before three", "clock", "02:55", "12h", "about"),
    ("noon", "clock", "12:00", "", "exact"),
    ("midnight", "clock", "00:00", "", "exact"),
    ("12 noon", "clock", "12:00", "", "exact"),
    ("around 1 pm", "clock", "13:00", "about", "about"),
    ("shortly after 9 pm", "clock", "21:00", "", "just_over"),
    ("just before 9 pm", "clock", "21:00", "", "nearly"),
    ("a few minutes before 9 pm", "clock", "21:00", "", "nearly"),
    ("just past 9 pm", "clock", "21:00", "", "just_over"),
    ("half past two", "clock", "02:30", "12h", "exact"),
    ("a quarter to three", "clock", "02:45", "12h", "exact"),
    ("five past four in the morning", "clock", "04:05", "", "exact"),
    ("25 October 2022", "date", "2022-10-25", "", "exact"),
    ("October 25, 2022", "date", "2022-10-25", "", "exact"),
    ("Tuesday 25 October", "date", "--10-25", "", "exact"),
    ("Tuesday, October 25", "date", "--10-25", "", "exact"),
    ("25th October 2022", "date", "2022-10-25", "", "exact"),
    ("Oct 25", "date", "--10-25", "", "exact"),
    ("25 Oct", "date", "--10-25", "", "exact"),
    ("October 2022", "date", "2022-10", "", "exact"),
    ("May 2022", "date", "2022-05", "", "exact"),
    ("25/10/2022", "date", "2022-10-25", "", "exact"),
    ("2022-10-25", "date", "2022-10-25", "", "exact"),
    ("2024-02-29", "date", "2024-02-29", "", "exact"),
)


@pytest.mark.parametrize(("phrase", "kind", "value", "unit", "bound"), TIMES)
def test_a_time_or_a_date_is_read(phrase, kind, value, unit, bound):
    (heard,) = hear(phrase, "en")
    assert (heard.kind, heard.low) == (kind, value)
    assert heard.bound == bound
    assert heard.unit == ("" if unit == "about" else unit)


def test_the_zone_is_not_part_of_a_time():
    (heard,) = hear("at 2:44 pm IST", "en")
    assert heard.text == "2:44 pm"


@pytest.mark.parametrize("zone", ["UTC", "BST", "UK time", "Dhaka time"])
def test_figures_with_a_dot_are_a_time_before_a_zone(zone):
    (heard,) = hear(f"It failed at 11.58 {zone}.", "en")
    assert (heard.kind, heard.low) == ("clock", "11:58")
    (heard,) = hear("It failed 11.58 times a day.", "en")
    assert heard.kind != "clock"


@pytest.mark.parametrize(
    ("date", "named"),
    [("2023-01-05", True), ("--01-05", True), ("2023-01", False), ("--01", False), ("2023", False)],
)
def test_a_date_names_its_day_or_not(date, named):
    assert names_day(date) is named


def test_a_year_is_one_where_the_words_say_so():
    assert [(h.kind, str(h.low)) for h in hear("in 2022 it failed; 2022 failed", "en")] == [
        ("date", "2022"),
        ("number", "2022"),
    ]


def test_a_day_that_does_not_exist_is_no_date():
    assert not [h for h in hear("2022-02-30 and 31/04/2022", "en") if h.kind == "date"]


def test_a_sentence_is_heard_in_order():
    text = "It lasted 2 hours 37 minutes, from 12:07 pm to 2:44 pm; more than 350 million users saw it."
    assert [h.text for h in hear(text, "en")] == [
        "2 hours 37 minutes",
        "12:07 pm",
        "2:44 pm",
        "more than 350 million",
    ]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("A call was opened at 11.35.", [("clock", "11:35")]),
        ("It was right again at 2.25 and well since 2.40, they say.", [("clock", "02:25"), ("clock", "02:40")]),
        ("It was so until 5.30, when it rained.", [("clock", "05:30")]),
        ("The rate stood at 4.25 per cent.", [("percent", "4.25")]),
        ("It stood at 4.25 million.", [("number", "4250000")]),
        ("It closed at 11.75.", [("number", "11.75")]),
        ("It closed at 11.3.", [("number", "11.3")]),
        ("It rose by 11.35.", [("number", "11.35")]),
        ("From 12.18 pm to 2.50 the next morning.", [("clock", "12:18"), ("clock", "02:50")]),
        ("From 10.30 in the morning to six that evening.", [("clock", "10:30"), ("clock", "18:00")]),
        ("Between 10 pm and 2.50 the next morning.", [("clock", "22:00"), ("clock", "02:50")]),
        ("It came back by 2.50 in the small hours.", [("clock", "02:50")]),
        ("Between 2 pm and 4 people were hurt.", [("clock", "14:00"), ("number", "4")]),
    ],
)  # fmt: skip
def test_hours_and_minutes_with_a_point_are_a_time_where_the_words_say_so(text, heard):
    assert [(one.kind, str(one.low)) for one in hear(text, "en")] == heard
