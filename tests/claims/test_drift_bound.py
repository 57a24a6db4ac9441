"""Times and days written by hand that become a `${…}`: the record says the same, in one `${…}` or in two."""

import pytest

from tests.claims.quick import check
from tests.claims.sides import BN, EN, sides

HEAD = """\
---
headline: {headline}
kind: report
section: economy
byline: [desk]
incidents: [x]
published: 2026-07-03T09:00+05:30
---
"""
BENGALI = (
    HEAD.format(headline="অ্যাপে টাকা মেটানো গেল না")
    + """\
১ জুলাই বিকেল ৫টা ৩৬ মিনিটে অ্যাপ থেমে যায়, খোলে রাত ৮টা ১৩ মিনিটে। দোকানে ভিড় জমে।

বৈঠক হয় ২ জুলাই সকাল ১১টায়। তাতে ১৪ জন ছিলেন।
"""
)
ENGLISH = (
    HEAD.format(headline="Nobody could pay by the app")
    + """\
The app stopped on 1 July at 5:36 pm and opened at 8:13 pm. People queued at shops.

They met on 2 July at 11 am. There were 14 of them.
"""
)


made = sides(BENGALI, ENGLISH)


@pytest.mark.parametrize(
    "now",
    [
        "${began|day} ${began|clock|in}",
        "${began|date}, ${began|time}",
        "${began|datetime|in}",
        "${began|local}",
        "${began}",
    ],
)
def test_a_day_and_a_time_become_one_moment(made, now):
    side = made("bn")
    side.edit(BN, ("১ জুলাই বিকেল ৫টা ৩৬ মিনিটে", now))
    assert set(side.told()) == {"translation-text"}
    assert "notice behind" not in side.desk.build().read("/en/2026/s/")


@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("on 1 July at 5:36 pm", "${began|day|in} ${began|clock|in}"),
        ("on 1 July at 5:36 pm", "${began|datetime|in}"),
        ("on 1 July at 5:36 pm and opened at 8:13 pm", "${began|datetime}, until ${ended|time}"),
        ("stopped on 1 July at 5:36 pm and opened at 8:13 pm", "was down ${interval}"),
    ],
)
def test_an_english_day_and_time_become_one_moment(made, old, now):
    side = made("en")
    side.edit(EN, (old, now))
    assert set(side.told()) == {"translation-text"}


@pytest.mark.parametrize(
    ("old", "now", "said"),
    [
        ("১ জুলাই বিকেল ৫টা ৩৬ মিনিটে অ্যাপ", "${began|day|in} অ্যাপ", "is gone"),
        ("১ জুলাই বিকেল ৫টা ৩৬ মিনিটে অ্যাপ", "${began|clock|in} অ্যাপ", "1 July is gone"),
        ("২ জুলাই সকাল ১১টায়। তাতে ১৪ জন", "${ended|datetime|in}। তাতে ১৬ জন", "১৬"),
        ("২ জুলাই সকাল ১১টায়", "${ended|day|in} সকাল ১০টায়", "১০"),
    ],
)
def test_what_no_form_says_is_still_told(made, old, now, said):
    side = made("bn")
    side.edit(BN, (old, now))
    told = side.told()
    assert set(told) == {"translation-facts"}
    assert any(said in line for line in told["translation-facts"])


def test_a_day_that_had_its_moment_gets_the_time_too(made):
    side = made("bn")
    side.edit(BN, ("১ জুলাই বিকেল", "${began|day} বিকেল"))
    side.accept()
    side.edit(BN, ("বিকেল ৫টা ৩৬ মিনিটে", "${began|clock|in}"))
    assert set(side.told()) == {"translation-text"}
    assert check(side.desk, side.capsys)[0] == 0
