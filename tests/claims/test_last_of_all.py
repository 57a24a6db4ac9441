"""Words that look as if another time were told of: it *lasted*, up to *the last* train, on 9 July *more than* half."""

import pytest

from tests.claims.events import told


@pytest.mark.parametrize(
    ("event", "text", "wrong"),
    [
        ("flood", "Siliguri's water outage lasted 58 hours and 30 minutes, up to the last ward.", "58 hours and 30 minutes"),
        ("strike", "The strike lasted 19 hours and 25 minutes, from the walkout to the last train.", "19 hours and 25 minutes"),
        ("fire", "The outage lasted 43 hours and 30 minutes, until the last record was back.", "43 hours and 30 minutes"),
        ("flood", "The outage dragged on for 58 hours and 30 minutes before the last house had water.", "58 hours and 30 minutes"),
        ("flood", "The outage lasted 109 hours.", "109 hours"),
    ],
)  # fmt: skip
def test_the_last_of_what_is_told_is_no_other_time(event, text, wrong):
    assert told(event, text) == [wrong]


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("flood", "Last year the outage lasted 58 hours and 30 minutes."),
        ("flood", "The previous outage of Tista Water lasted 58 hours and 30 minutes."),
        ("strike", "The last strike, two winters back, lasted 19 hours and 25 minutes."),
        ("fire", "The last fire at a data centre kept Medihub down for 43 hours and 30 minutes."),
        ("flood", "Since the last flood, when the outage lasted 58 hours and 30 minutes, a wall has been built."),
        ("fire", "Compared to the last outage, which lasted 43 hours and 30 minutes, this was short."),
        ("flood", "The outage lasted 85 hours and 30 minutes, up to the last ward."),
    ],
)  # fmt: skip
def test_the_last_time_and_what_is_right_are_left_alone(event, text):
    assert told(event, text) == []


@pytest.mark.parametrize(
    ("event", "text", "wrong"),
    [
        ("flood", "On 9 July more than 13 wards had their water supply restored.", "9 July"),
        ("flood", "On 9 July every ward had its water supply restored.", "9 July"),
        ("flood", "On 6 July more than half of the pump house was under water.", "6 July"),
        ("fire", "At 5.20 am each corner of the blaze was put out.", "5.20 am"),
        ("strike", "At 6.52 pm each union accepted the offer.", "6.52 pm"),
    ],
)  # fmt: skip
def test_what_is_counted_behind_a_time_makes_it_no_other_time(event, text, wrong):
    assert wrong in told(event, text)


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("strike", "On 4 March another union walked out."),
        ("flood", "On 12 July each family got a tarpaulin."),
        ("flood", "On 8 July more than 13 wards had their water supply restored."),
        ("strike", "At 8.40 am more trains had been halted at Katihar."),
    ],
)
def test_another_s_time_and_the_right_one_are_left_alone(event, text):
    assert told(event, text) == []
