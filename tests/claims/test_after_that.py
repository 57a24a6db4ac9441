"""Lengths that are counted on from what the sentence said last: "ten hours after the fire, and two hours after *that* …"."""

import pytest

from tests.claims.events import told


@pytest.mark.parametrize(
    ("event", "text", "wrong"),
    [
        ("strike", "Talks began 5 hours 15 minutes after the walkout, and the ministry made its offer two hours after that.", "two hours"),
        ("strike", "The union accepted the offer 13 hours and 10 minutes after the walkout, and trains ran again two hours and 15 minutes after that.", "two hours and 15 minutes"),
        ("fire", "The electricity was switched off 35 minutes after the fire broke out, and the blaze was put out six hours and 20 minutes after that.", "six hours and 20 minutes"),
        ("flood", "The pump house was under water after the breach; soldiers arrived with boats at 11.10 am on 6 July, and the gap was plugged 23 hours after that.", "23 hours"),
        ("strike", "The drivers walked out at 5.15 am; the ministry made its offer eight hours and 50 minutes later, and the union accepted it two hours and 20 minutes after that.", "two hours and 20 minutes"),
    ],
)  # fmt: skip
def test_a_length_after_that_counts_from_what_was_said_last(event, text, wrong):
    assert told(event, text) == [wrong]


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("strike", "The union accepted the offer 13 hours and 10 minutes after the walkout, and trains ran again three hours and 15 minutes after that."),
        ("fire", "The electricity was switched off 35 minutes after the fire broke out, and the blaze was put out five hours and 40 minutes after that."),
        ("strike", "The drivers walked out at 5.15 am; the ministry made its offer eight hours and 50 minutes later, and the union accepted it four hours and 20 minutes after that."),
        ("strike", "The union accepted the offer at 6.25 pm, 13 hours and 10 minutes after the walkout, and said so to the press nine minutes later."),
        ("fire", "The blaze was put out at 4.50 am; a doctor came two hours after that, and half an hour later the standby centre took over."),
        ("flood", "Soldiers arrived with boats on 6 July; a tent was raised three hours after that."),
    ],
)  # fmt: skip
def test_one_that_is_right_or_of_nothing_told_is_left_alone(event, text):
    assert told(event, text) == []
