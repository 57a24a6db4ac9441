"""What goes down once more did so at another time than the first: no update that tells of the end is meant by "again"."""

from dataclasses import replace

import pytest

from tests.claims.test_background_days import BRIDGE, told

ANEW = [
    ("bn", "১১ জুলাই ফের বন্ধ হয়ে যায় লরি চলাচল।"),
    ("bn", "১১ জুলাই রাত ২টোয় আবার লরি চলাচল বন্ধ হয়ে যায়।"),
    ("bn", "১২ জুলাই ভোরে আবারও ফাটল ধরে স্তম্ভে, বন্ধ হয় লরি।"),
    ("bn", "১২ জুলাই ফের লরি আটকে যায় সেতুতে।"),
    ("en", "Lorries were stopped again on 11 July."),
    ("en", "On 12 July at 2 am lorries were halted once more."),
]
BACK = [
    ("bn", "১১ জুলাই ফের লরি চলে সেতুতে।"),
    ("bn", "লরি চলাচল ফের চালু হয় ১২ জুলাই।"),
    ("en", "Lorries crossed again on 12 July."),
]


@pytest.mark.parametrize(("locale", "text"), ANEW)
def test_a_second_time_is_no_end_and_no_beginning(newsroom, locale, text):
    assert told(newsroom, locale, text) == [0, 0, 0]


@pytest.mark.parametrize(("locale", "text"), BACK)
def test_again_in_working_order_is_the_end(newsroom, locale, text):
    assert told(newsroom, locale, text) == [1, 1, 1]


def test_a_second_time_of_which_an_update_tells_is_held_against_it(newsroom):
    again = """\
  - id: again
    at: 2026-07-08T21:15+05:30
    text: {bn: "ফের ফাটল বাড়ে, মেরামতি থামে।", en: The crack widens again and repairs stop.}
    source: port
"""
    record = replace(
        BRIDGE, text=BRIDGE.text.replace("  - id: collar\n", again + "  - id: collar\n")
    )
    text = "The crack widened again on 10 July and repairs stopped."
    assert told(newsroom, "en", text, record) == [1, 1, 1]
