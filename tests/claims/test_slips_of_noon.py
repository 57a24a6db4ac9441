"""The other half of the day, "am" for "pm", of a time of which nothing else tells; and what is counted, in whatever number its noun is."""

import pytest

from generator.checks.claims.words.meaning import meaning
from tests.claims.events import told


@pytest.mark.parametrize(
    ("event", "text", "wrong"),
    [
        ("flood", "Most of Siliguri lost Tista Water at 4.20 pm on 5 July.", "4.20 pm"),
        ("fire", "Nurses of Medihub heard the sirens from 10.35 am.", "10.35 am"),
        ("strike", "The North Line had its depot empty from 5.15 pm that day.", "5.15 pm"),
        (
            "fire",
            "Soldiers reached the gap; the standby centre was theirs from 3.20 am.",
            "3.20 am",
        ),
        (
            "flood",
            "Boats were idle from 5.50 am on Wednesday, when the work was declared over.",
            "5.50 am",
        ),
        ("flood", "সেনাবাহিনীর কাজ শেষ বলে জানানো হয় বুধবার ভোর ৫টা ৫০ মিনিটে।", "ভোর ৫টা ৫০ মিনিটে"),
    ],
)
def test_the_other_half_of_the_day_is_a_slip(event, text, wrong):
    assert told(event, text, "en" if text.isascii() else "bn") == [wrong]


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("strike", "A bus to Katihar left at 10.30 pm."),
        ("fire", "Visitors may come from 9.05 pm."),
        ("flood", "Soldiers will mend boats until 5.30 am on Wednesday."),
        ("flood", "A school in Matigara serves lunch at 11.10 pm."),
        ("strike", "A shop beside the North Line’s station shuts at 10.30 pm."),
    ],
)
def test_a_time_of_something_else_is_none(event, text):
    assert told(event, text) == []


@pytest.mark.parametrize(
    ("event", "text", "wrong"),
    [
        ("fire", "The smoke went over a market, and doctors at 48 hospitals had no records.", "48"),
        ("strike", "Prices rose as 213 trains were cancelled.", "213"),
        ("fire", "Crews of 48 hospitals had no records.", "48"),
    ],
)
def test_what_is_counted_plainly_is_of_no_other_matter(event, text, wrong):
    assert told(event, text) == [wrong]


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("strike", "On a usual day 900 trains carry the passengers."),
        ("fire", "A committee of seven is to report on the servers."),
        ("fire", "The market value of 12 servers was not known."),
        ("strike", "A panel of five looks at the cancelled trains."),
    ],
)
def test_what_another_matter_counts_is_left_alone(event, text):
    assert told(event, text) == []


def test_a_noun_means_the_same_of_one_and_of_many():
    for one, many in (
        ("city", "cities"),
        ("ferry", "ferries"),
        ("child", "children"),
        ("family", "families"),
    ):
        assert meaning(one, "en") == meaning(many, "en")
    assert meaning("died", "en") == meaning("dies", "en") == "=dead"
