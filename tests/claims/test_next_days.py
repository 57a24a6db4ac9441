"""A day that is counted on from the one told right before it: "It was plugged on 9 June. The next day schools opened" of the 12th."""

import pytest

from tests.claims.records import Record

LEAK = Record(
    id="leak",
    services="gasline:\n  name: {bn: গ্যাসের লাইন, en: Gas line}\n",
    heads={"bn": "কারখানার কথা", "en": "The works"},
    published="2026-06-25T09:00+05:30",
    text="""\
headline: {bn: কারখানায় গ্যাস লিক, en: Gas leaks from a works}
kind: disaster
severity: major
services: [gasline]
began: 2026-06-08T09:40+05:30
ended: 2026-06-09T14:25+05:30
updates:
  - id: leak
    at: 2026-06-08T09:40+05:30
    status: investigating
    text: {bn: "ভালভ ফেটে গ্যাস ছড়ায়।", en: A valve bursts and gas spreads.}
    source: notice
  - id: plugged
    at: 2026-06-09T14:25+05:30
    status: resolved
    text: {bn: "ভালভ বদলানো হয়, গ্যাস থামে।", en: The valve is replaced and the gas is stopped.}
    source: notice
  - id: schools
    at: 2026-06-12
    text: {bn: "গঞ্জের দুই স্কুলে ক্লাস বসে।", en: Lessons resume at two schools of the bazaar.}
    source: notice
  - id: fine
    at: 2026-06-22T17:00+05:30
    text: {bn: "দূষণ পর্ষদ কারখানাকে জরিমানা করে।", en: The pollution board fines the works.}
    source: notice
sources:
  notice: {title: Notice of the district}
""",
)
EN, BN = (
    "The valve was replaced on 9 June and the gas was stopped.",
    "৯ জুন ভালভ বদলানো হয়।",
)
told = LEAK.told


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", f"{EN} The next day lessons resumed at both schools of the bazaar."),
        ("en", f"{EN} Lessons resumed at the schools the following day."),
        ("en", "The valve was replaced at 2.25 pm on 9 June, and lessons resumed at both schools the next day."),
        ("en", "Lessons resumed at both schools of the bazaar on 12 June. A week later the pollution board fined the works."),
        ("en", f"{EN} Two days later lessons resumed at both schools of the bazaar."),
        ("bn", f"{BN} দু’দিন পরে ক্লাস বসে গঞ্জের দুই স্কুলে।"),
        ("bn", f"{BN} এক সপ্তাহ পরে ক্লাস বসে গঞ্জের দুই স্কুলে।"),
        ("bn", f"{BN} পরের দিন ক্লাস বসে গঞ্জের দুই স্কুলে।"),
        ("bn", f"{BN} পরের দিন গঞ্জের দুই স্কুলে ক্লাস বসে, জানায় কোম্পানি।"),
        ("bn", f"{BN} পরদিনই ক্লাস বসে গঞ্জের দুই স্কুলে।"),
        ("bn", "১২ জুন ক্লাস বসে গঞ্জের স্কুলে। পর দিন কারখানাকে জরিমানা করে দূষণ পর্ষদ।"),
    ],
)  # fmt: skip
def test_another_day_than_that_of_which_it_tells(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "A valve burst on 8 June. The next day it was replaced and the gas was stopped."),
        ("en", f"{EN} The next day teachers swept the schools."),
        ("en", f"{EN} The next day lessons at the schools had still not resumed."),
        ("en", f"{EN} Teachers came on Thursday. The next day lessons resumed at both schools of the bazaar."),
        ("en", f"{EN} Teachers swept for a day. The next day lessons resumed at both schools of the bazaar."),
        ("en", f"{EN} The next day a boy of the bazaar said that the schools stank."),
        ("en", f"{EN} “The next day lessons resumed at both schools of the bazaar,” said a boy."),
        ("en", f"{EN}\n\nThe next day lessons resumed at both schools of the bazaar."),
        ("en", f"{EN} The day after the inspection lessons resumed at both schools of the bazaar."),
        ("bn", "৮ জুন ভালভ ফাটে। পরের দিন ভালভ বদলানো হয়, গ্যাস থামে।"),
        ("en", f"{EN} Three days later lessons resumed at both schools of the bazaar."),
        ("bn", f"{BN} তিন দিন পরে ক্লাস বসে গঞ্জের দুই স্কুলে।"),
        ("bn", f"{BN} পরের দিন স্কুল ধোয়ামোছা করেন শিক্ষকেরা।"),
        ("bn", f"{BN} তার উপর দিনভর ক্লাস বসে গঞ্জের দুই স্কুলে।"),
        ("bn", f"{BN} পরের দিন ক্লাস বসেনি গঞ্জের দুই স্কুলে।"),
        ("bn", f"{BN} পরদিন ক্লাস বসার কথা ছিল গঞ্জের দুই স্কুলে।"),
        ("en", f"{EN} The next day-long lessons resumed at both schools of the bazaar."),
        ("en", f"{EN} Lessons were to resume the next day at both schools of the bazaar."),
        ("bn", f"{BN} পরিদর্শনের পরের দিন ক্লাস বসে গঞ্জের দুই স্কুলে।"),
    ],
)  # fmt: skip
def test_that_day_and_what_else_was_then(newsroom, locale, text):
    assert told(newsroom, locale, text) == []
