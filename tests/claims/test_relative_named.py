"""Months, seasons, fortnights, halves and days of the week that are told by their distance; and what is only of these days."""

import pytest

from tests.claims.relative import is_pasted, told, write

PASTED = [
    ("en", "The lift was mended a fortnight ago.", "The lift was mended around 25 June 2026."),
    ("en", "The lock broke half a year ago.", "The lock broke around January 2026."),
    ("en", "The lock broke a year and a half ago.", "The lock broke around January 2025."),
    ("en", "Last October the dyke gave way.", "In October 2025 the dyke gave way."),
    ("en", "The dyke has leaked since last March.", "The dyke has leaked since March 2026."),
    ("en", "The lane is to be paved next July.", "The lane is to be paved in July 2027."),
    ("en", "The dyke gave way last winter.", "The dyke gave way in the winter of 2025–26."),
    ("en", "It was drier than last monsoon.", "It was drier than in the monsoon of 2025."),
    ("en", "The test is set for Monday.", "The test is set for 13 July 2026."),
    ("en", "The auditors’ report is due Friday.", "The auditors’ report is due on 10 July 2026."),
    ("en", "The mayor said Tuesday the lane was safe.", "The mayor said on 7 July 2026 the lane was safe."),
    ("en", "On the night of Sunday the band played.", "On the night of 5 July 2026 the band played."),
    ("en", "The council will meet again Tuesday.", "The council will meet again on 14 July 2026."),
    ("en", "Refunds will be paid by Friday.", "Refunds will be paid by 10 July 2026."),
    ("en", "The fee is to be paid on Friday.", "The fee is to be paid on 10 July 2026."),
    ("bn", "আগামিকাল মেলা বসবে।", "১০ জুলাই ২০২৬ মেলা বসবে।"),
    ("bn", "রবিবার গভীর রাতে রং লাগে।", "৫ জুলাই গভীর রাতে রং লাগে।"),
    ("bn", "কাজ শেষ হবে মঙ্গলবারের মধ্যে।", "কাজ শেষ হবে ১৪ জুলাইয়ের মধ্যে।"),
    ("bn", "গত অক্টোবরে বাঁধটি ভাঙে।", "২০২৫ সালের অক্টোবরে বাঁধটি ভাঙে।"),
    ("bn", "গত মার্চ মাস থেকে লিফট বন্ধ।", "২০২৬ সালের মার্চ মাস থেকে লিফট বন্ধ।"),
    ("bn", "আগামী জুলাইয়ে রাস্তা পাকা হবে।", "২০২৭ সালের জুলাইয়ে রাস্তা পাকা হবে।"),
    ("bn", "গত শীতে বাঁধটি ভাঙে।", "২০২৫-২৬ সালের শীতে বাঁধটি ভাঙে।"),
    ("bn", "গত বর্ষার চেয়ে জল কম।", "২০২৫ সালের বর্ষার চেয়ে জল কম।"),
    ("bn", "মাস ছয়েক আগে তালা ভাঙে।", "২০২৬ সালের জানুয়ারি মাস নাগাদ তালা ভাঙে।"),
    ("bn", "বছর খানেক আগে লিফট বসে।", "২০২৫ সাল নাগাদ লিফট বসে।"),
    ("bn", "বছরদশেক আগে লিফট বসে।", "২০১৬ সাল নাগাদ লিফট বসে।"),
    ("bn", "দিন তিনেক আগে তালা ভাঙে।", "৬ জুলাই ২০২৬ নাগাদ তালা ভাঙে।"),
    ("bn", "দেড় বছর আগে লিফট বসে।", "২০২৫ সালের জানুয়ারি মাস নাগাদ লিফট বসে।"),
    ("bn", "আড়াই মাস আগে লিফট বসে।", "২৫ এপ্রিল ২০২৬ নাগাদ লিফট বসে।"),
    ("bn", "পক্ষকাল আগে তালা ভাঙে।", "২৪ জুন ২০২৬ নাগাদ তালা ভাঙে।"),
    ("bn", "লিফট চলবে আগামী সোমবার।", "লিফট চলবে ১৩ জুলাই ২০২৬।"),
    ("bn", "লিফট সোমবার থেকে চলবে।", "লিফট ১৩ জুলাই ২০২৬ থেকে চলবে।"),
    ("bn", "লিফট চলবে সোমবার।", "লিফট চলবে ১৩ জুলাই ২০২৬।"),
    ("bn", "মেয়র মঙ্গলবার জানান, রাস্তা নিরাপদ।", "মেয়র ৭ জুলাই ২০২৬ জানান, রাস্তা নিরাপদ।"),
]  # fmt: skip


@pytest.mark.parametrize(("base", "text", "right"), PASTED, ids=[text for _, text, _ in PASTED])
def test_the_proposal_stands_right_in_the_place_of_the_words(newsroom, base, text, right):
    is_pasted(newsroom, base, text, right)


@pytest.mark.parametrize(
    ("base", "text", "words", "advice"),
    [
        ("en", "Last Tuesday’s shutdown was longer.", "Last Tuesday’s", "name the day: 7 July 2026"),
        ("en", "Tuesday’s shutdown was longer.", "Tuesday’s", "name the day: 7 July 2026"),
        ("en", "The hearing was adjourned to Monday.", "to Monday", "is 6 July 2026 meant, or 13 July 2026? write the one that is"),
        ("en", "Last March’s repairs failed.", "Last March’s", "say which time is meant: March 2026"),
        ("en", "Last Christmas the mill shut.", "Last Christmas", "write the day, the month or the year that is meant"),
        ("en", "Last summer the mill shut.", "Last summer", "write the day, the month or the year that is meant"),
        ("en", "Today’s floods are worse than those of 1998.", "Today’s", "name the day: 9 July 2026"),
        ("en", "Today’s trains carried more than those of 2019.", "Today’s", "name the day: 9 July 2026"),
        ("en", "They spoke at yesterday’s news conference.", "yesterday’s", "name the day: 8 July 2026"),
        ("bn", "গত পুজোয় কল বন্ধ ছিল।", "গত পুজোয়", "write the day, the month or the year that is meant"),
        ("bn", "কিছু দিন আগে কল বন্ধ হয়।", "কিছু দিন আগে", "write the day, the month or the year that is meant"),
        ("bn", "মাস ছয়েক আগের ঝড়ে গাছ পড়ে।", "মাস ছয়েক আগের", "say which time is meant: ২০২৬ সালের জানুয়ারি মাস"),
        ("en", "The mill opened in 1987 and today was shut.", "today", "write what was meant: on 9 July 2026"),
        ("en", "The bridge, built in 1966, is shut today.", "today", "write what was meant: on 9 July 2026"),
        ("bn", "১৯৮৭ সালে কলের শুরু, আজ তা বন্ধ হল।", "আজ", "write what was meant: ৯ জুলাই ২০২৬"),
        ("bn", "আজকের বৃষ্টি ১৯৯৮ সালের বৃষ্টির চেয়ে বেশি।", "আজকের", "write what was meant: ৯ জুলাইয়ের"),
    ],
)  # fmt: skip
def test_where_no_words_fit_the_time_is_named_or_asked(newsroom, base, text, words, advice):
    write(newsroom, base, text)
    assert told(newsroom) == [(words, advice)]


@pytest.mark.parametrize(
    ("base", "text"),
    [
        ("en", "Today’s pumps are bigger than those of 1990."),
        ("en", "Today’s bridges carry heavier lorries than those built in 1950."),
        ("en", "Today’s lorries weigh twice those of 1975."),
        ("bn", "শুক্রবার বাদে রোজ হাট বসে।"),
        ("en", "The mill runs on yesterday’s technology."),
        ("en", "The mill started with 40 looms in 1987 and today has 900."),
        ("en", "Founded in Siliguri in 2011, Pathshala is home today to 40,000 pupils."),
        ("en", "It was set up in 2011 with one van; today the firm runs 212."),
        ("bn", "১৯৮৭ সালে ৪০টি তাঁত নিয়ে শুরু, আজ কলে তাঁত ৯০০টি।"),
        ("bn", "২০১১-য় একটি ভ্যান দিয়ে পথ চলা শুরু, আর আজ সংস্থার ২১২টি ভ্যান।"),
        ("en", "In the last December of the war the mill shut."),
        ("en", "The first Monday’s takings were given away."),
        ("en", "The lights went out on Black Friday’s eve."),
        ("bn", "আজকের পাম্পগুলি ১৯৯০ সালের পাম্পের চেয়ে বড়।"),
        ("bn", "আজকের দিনে এত ছোট পাম্প নেই।"),
        ("bn", "এখনকার পাম্প ১৯৯০ সালের পাম্পের চেয়ে বড়।"),
        ("bn", "গত মেলায় ভিড় হয়নি।"),
        ("bn", "ভোটের মাস ছয়েক আগে লিফট বসে।"),
        ("bn", "দিনটি ছিল সোমবার।"),
        ("bn", "পরের সোমবার লিফট চলে।"),
        ("bn", "মাসের প্রথম সোমবার সভা বসে।"),
    ],
)
def test_what_is_of_an_age_or_of_another_time_is_left(newsroom, base, text):
    write(newsroom, base, text)
    assert told(newsroom) == []


@pytest.mark.parametrize(
    ("base", "text", "words"),
    [
        ("en", "The lift was built on 3 May 1990. On Tuesday it stopped.", ["On Tuesday"]),
        ("en", "It stopped on 6 July. Work is set for Monday.", []),
        ("en", "It stopped on 12 June. Work is set for Monday.", ["for Monday"]),
        ("en", "It stopped on Friday, 12 June.", []),
        ("en", "It stopped at noon on Monday the 8th.", []),
        ("bn", "সোমবার, ৮ তারিখ, দুপুরে লিফট থামে।", []),
        ("en", "It had stopped on Tuesday, 3 November 2020, too.", []),
        ("bn", "১২ জুন, শুক্রবার রাতে লিফট থামে।", []),
        ("bn", "১২ জুন লিফট থামে। কাজ শুরু হবে আগামী সোমবার।", ["আগামী সোমবার"]),
        ("bn", "৬ জুলাই লিফট থামে। কাজ শুরু হবে আগামী সোমবার।", []),
    ],
)
def test_a_date_of_another_week_leads_to_no_day(newsroom, base, text, words):
    write(newsroom, base, text)
    assert [one for one, _ in told(newsroom)] == words


@pytest.mark.parametrize(
    ("base", "text", "words"),
    [
        ("en", "The lift stopped on Tuesday. It was mended on Wednesday. Work went on until Thursday.", ["on Tuesday"]),
        ("bn", "মঙ্গলবার লিফট থামে। বুধবার তা সারানো হয়।", ["মঙ্গলবার"]),
        ("en", "The lift stopped on Tuesday. It is checked on 20 August. A hearing is set for Monday.", ["on Tuesday"]),
        ("en", "On Tuesday the lift stopped. Nobody was in it. It was mended on 7 July.", []),
        ("bn", "মঙ্গলবার থামে লিফট। ভিতরে কেউ ছিলেন না। ৭ জুলাই, মঙ্গলবার, তা সারানো হয়।", []),
        ("en", "On Tuesday the lift stopped. Nobody was in it. It was mended on 6 July.", ["On Tuesday"]),
        ("en", "On Tuesday the lift stopped. Nobody came. Nobody rang. Nobody wrote. It ran from 7 July.", ["On Tuesday"]),
        ("en", "“The lift stopped on Tuesday,” she said. It was mended on Wednesday.", ["on Wednesday"]),
    ],
)  # fmt: skip
def test_one_date_is_enough_for_the_days_of_a_week(newsroom, base, text, words):
    write(newsroom, base, text)
    assert [one for one, _ in told(newsroom)] == words


def test_of_two_days_that_may_be_meant_both_must_lead_to_the_next(newsroom):
    write(
        newsroom,
        "en",
        "The hearing was adjourned to Monday. The lift stopped on Friday. The clerk wrote on Tuesday.",
    )
    assert [one for one, _ in told(newsroom)] == ["to Monday", "on Friday"]
