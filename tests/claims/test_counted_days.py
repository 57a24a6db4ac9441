"""A day that its sentence counts from a moment of the record: "on 19 August, eight days after the flyover reopened".

Beside each stands the same sentence with another day: it is not so many days from what it is counted from, and is told.
"""

import pytest

from tests.claims.records import Record

FLYOVER = Record(
    id="flyover",
    services="flyover:\n  name: {bn: দুর্গাপুর উড়ালপুল, en: Durgapur flyover}\n",
    heads={"bn": "উড়ালপুলের কথা", "en": "The road"},
    text="""\
headline: {bn: ফাটলে বন্ধ দুর্গাপুর উড়ালপুল, en: Crack shuts Durgapur flyover}
kind: shutdown
severity: major
services: [flyover]
places: [IN]
began: 2026-08-03T07:15+05:30
ended: 2026-08-11T18:00+05:30
updates:
  - id: shut
    at: 2026-08-03T07:15+05:30
    status: investigating
    text: {bn: "ফাটল দেখা দেয়, উড়ালপুল বন্ধ হয়।", en: A crack appears and the flyover is shut.}
    source: works
  - id: girder
    at: 2026-08-08T22:30+05:30
    status: identified
    text: {bn: নতুন গার্ডার বসানো হয়।, en: A new girder is put in place.}
    source: works
  - id: opened
    at: 2026-08-11T18:00+05:30
    status: resolved
    text: {bn: উড়ালপুল আবার খোলে।, en: The flyover reopens.}
    source: works
  - id: fined
    at: 2026-08-14T16:00+05:30
    status: postmortem
    text: {bn: পূর্ত দফতর ঠিকাদারকে জরিমানা করে।, en: The works department fines the contractor.}
    source: works
sources:
  works: {title: Notice of the works department}
""",
)

told = FLYOVER.told

COUNTED = [
    ("en", "On Wednesday, {}, eight days after it reopened, Durgapur flyover got its new lamps.", "19 August", "20 August"),
    ("en", "Eight days after the flyover reopened its lamps were lit on {}.", "19 August", "21 August"),
    ("en", "The inquiry committee reported on {}, a week after the crack shut the flyover.", "10 August", "12 August"),
    ("en", "The inquiry reported on {}, a fortnight after the contractor was fined.", "28 August", "24 August"),
    ("en", "On {}, the day after the works department fined it, the contractor met the press.", "15 August", "16 August"),
    ("en", "On {}, the day before the new girder was put in place, engineers measured the crack.", "7 August", "6 August"),
    ("en", "The council voted on {}, a month after a crack shut the flyover.", "3 September", "5 September"),
    ("bn", "খোলার আট দিনের মাথায়, {} দুর্গাপুর উড়ালপুলে আলো বসল।", "১৯ অগস্ট", "২০ অগস্ট"),
    ("bn", "উড়ালপুলে ফাটল দেখা দেওয়ার এক সপ্তাহ পরে, {} রিপোর্ট দিল তদন্ত কমিটি।", "১০ অগস্ট", "১২ অগস্ট"),
    ("bn", "ঠিকাদারকে জরিমানার পর দিন, {} সাংবাদিক বৈঠক করেন পূর্ত দফতরের কর্তা।", "১৫ অগস্ট", "১৬ অগস্ট"),
    ("bn", "নতুন গার্ডার বসানোর আগের দিন, {} উড়ালপুলে ভার মাপা হয়।", "৭ অগস্ট", "৬ অগস্ট"),
    ("bn", "ফাটলে উড়ালপুল বন্ধের এক মাস পরে, {} ভোট হয় পুরসভায়।", "৩ সেপ্টেম্বর", "৫ সেপ্টেম্বর"),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "right", "wrong"), COUNTED)
def test_a_day_that_is_counted(newsroom, locale, text, right, wrong):
    assert told(newsroom, locale, text.format(right)) == []
    assert any(wrong in one for one in told(newsroom, locale, text.format(wrong)))


@pytest.mark.parametrize(
    ("locale", "text", "words"),
    [
        # what was on that day is a fact of its own
        ("en", "The flyover reopened on 10 August, a week after a crack appeared.", "10 August"),
        ("en", "The works department fined the contractor on 15 August, four days after the flyover reopened.", "15 August"),
        ("bn", "ফাটল দেখা দেওয়ার এক সপ্তাহ পরে, ১০ অগস্ট আবার খোলে উড়ালপুল।", "১০ অগস্ট"),
        ("bn", "উড়ালপুল খোলার চার দিন পরে, ১৫ অগস্ট ঠিকাদারকে জরিমানা করে পূর্ত দফতর।", "১৫ অগস্ট"),
        ("en", "A week after the crack the flyover reopened, on 10 August.", "10 August"),
        ("bn", "উড়ালপুল আবার খোলে ফাটলের এক সপ্তাহ পরে, ১০ অগস্ট।", "১০ অগস্ট"),
        ("bn", "ঠিকাদারকে জরিমানা করে পূর্ত দফতর উড়ালপুল খোলার চার দিন পরে, ১৫ অগস্ট।", "১৫ অগস্ট"),
        # counted from what no fact is
        ("en", "On 15 August, the day after the festival, the works department fined the contractor.", "15 August"),
    ],
)  # fmt: skip
def test_a_day_of_a_fact_is_held(newsroom, locale, text, words):
    assert any(words in one for one in told(newsroom, locale, text))


@pytest.mark.parametrize(
    ("locale", "text", "right", "wrong"),
    [
        ("en", "A new girder was put in place after the crack on 8 August, {} earlier.", "six days", "sixteen days"),
        ("bn", "ফাটলের উপরে নতুন গার্ডার বসানো হয়েছিল ৮ অগস্ট, {} আগে।", "ছ’দিন", "ষোলো দিন"),
        ("bn", "নতুন গার্ডার বসিয়ে উড়ালপুল আবার খোলা হয় ১১ অগস্ট, {} মাথায়।", "ন’দিনের", "উনিশ দিনের"),
    ],
)  # fmt: skip
def test_days_from_or_to_the_day_beside_them(newsroom, locale, text, right, wrong):
    assert told(newsroom, locale, text.format(right)) == []
    assert len(told(newsroom, locale, text.format(wrong))) == 1
