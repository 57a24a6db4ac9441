"""A day beside a clock time that is surely a moment's is held against that moment's day, whatever else the sentence says."""

import pytest

from tests.claims.scoring import found_in

OTHER_DAYS = [
    ("aws-2025", "en", "The service was normal again at 2.20 pm Pacific time on 20 November.", "20 November", "ended"),
    ("aws-2025", "en", "At 11.48 pm Pacific time on 19 November the first errors showed.", "19 November", "began"),
    ("upi-2025", "en", "On 12 May at 4.40 pm the payments people made over UPI worked as ever.", "12 May", "ended"),
    ("bangladesh-grid-2022", "bn", "৪ নভেম্বর বাংলাদেশ সময় দুপুর ২টো ৫ মিনিটে ঢাকার রাস্তায় সিগন্যাল নিভে যায়।", "৪ নভেম্বর", "began"),
    ("upi-2025", "bn", "১২ মে বেলা ১১টা ৪০ মিনিটে দোকানে দোকানে ইউপিআই থমকে যায়।", "১২ মে", "began"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "said", "fact"), OTHER_DAYS)
def test_a_day_is_not_that_of_the_time_beside_it(incident, locale, text, said, fact):
    assert (said, fact) in found_in(incident, locale, text)


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        # a range is of two days, and a day stands beside the time that it was said with
        ("rogers-2022", "en", "The review dates it from 4.58 am Eastern time on 8 July to 7 am Eastern on 9 July."),
        # the night of a day goes on after midnight
        ("bangladesh-shutdown-2024", "bn", "১৭ জুলাই রাত দেড়টায় (বাংলাদেশ সময়) গ্রামীণফোনের সংযোগ থেমে যায়।"),
        # another occasion at a time that happens to be a moment's
        ("upi-2025", "bn", "২৬ মার্চ দুপুর ১টায় একটি ব্যাঙ্কের অ্যাপ বসে গিয়েছিল।"),
        ("upi-2025", "en", "Its board sat at 4 pm on 30 June."),
    ],
)  # fmt: skip
def test_right_days_and_days_of_another_time_are_left_alone(incident, locale, text):
    assert found_in(incident, locale, text) == []
