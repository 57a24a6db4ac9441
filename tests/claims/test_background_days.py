"""Days before an incident and after it, of what its updates name: the barge had left, the divers go home, it happens again.

Beside each kind stands the wrong day of what the record has: that is told, behind a `${…}` as behind a day by hand.
"""

import pytest

from tests.claims.records import Record
from tests.newsroom import Newsroom

BRIDGE = Record(
    id="bridge",
    services="bridge:\n  name: {bn: গঙ্গানগর সেতু, en: Ganganagar bridge}\n",
    heads={"bn": "গঙ্গার কথা", "en": "The river"},
    text="""\
headline: {bn: গঙ্গানগর সেতুতে লরি বন্ধ, en: Lorries stopped on the Ganganagar bridge}
kind: outage
severity: major
services: [bridge]
places: [IN]
began: 2026-07-07T05:50+05:30
ended: 2026-07-09T18:30+05:30
updates:
  - id: struck
    at: 2026-07-07T05:50+05:30
    status: investigating
    text: {bn: "বার্জের ধাক্কায় সেতুর স্তম্ভে ফাটল, লরি চলাচল বন্ধ।", en: A barge hits a pillar and lorries are stopped.}
    source: port
  - id: crack
    at: 2026-07-08T09:20+05:30
    status: identified
    text: {bn: স্তম্ভের গোড়ায় গভীর ফাটল খুঁজে পান ডুবুরিরা।, en: Divers find a deep crack at its foot.}
    source: port
  - id: collar
    at: 2026-07-09T18:30+05:30
    status: resolved
    text: {bn: "ইস্পাতের বেড়ি বসে, ফের লরি চলে।", en: A steel collar is fitted and lorries cross again.}
    source: port
sources:
  port: {title: Notice of the port}
""",
)
LEADS = {
    "en": (
        "Lorries were stopped at ${began} and crossed again from ${ended}.",
        "Lorries were stopped at 5.50 am on 7 July and crossed again from 6.30 pm on 9 July.",
        "",
    ),
    "bn": (
        "${began}-এ সেতুতে লরি চলাচল বন্ধ হয়, চালু হয় ${ended}-এ।",
        "৭ জুলাই ভোর ৫টা ৫০ মিনিটে লরি চলাচল বন্ধ হয়, ফের চলে ৯ জুলাই সন্ধে ৬টা ৩০ মিনিটে।",
        "",
    ),
}


def told(desk: Newsroom, locale: str, text: str, record: Record = BRIDGE) -> list[int]:
    """Return how many contradictions a text has behind each lead."""
    bodies = [f"{lead}\n\n{text}" if lead else text for lead in LEADS[locale]]
    return [len(record.told(desk, locale, body)) for body in bodies]


OTHERS = [
    # what was there before
    ("en", "The barge had left Haldia on 6 July."),
    ("en", "The pillar had been painted on 5 July."),
    ("en", "There had been trouble with the pillar since 4 July."),
    ("bn", "৬ জুলাই হলদিয়া ছেড়েছিল বার্জটি।"),
    ("bn", "৪ জুলাই থেকে বার্জে গোলমাল ছিল।"),
    # what came of it
    ("en", "The divers were honoured on 10 July."),
    ("en", "The divers went back to Kochi on 10 July."),
    ("en", "The minister inspected the pillar on 11 July."),
    ("en", "Police summoned the owner of the barge on 12 July."),
    ("en", "The council meets again on 13 July."),
    ("bn", "১০ জুলাই কোচি ফিরে যান ডুবুরিরা।"),
    ("bn", "১১ জুলাই ভোরে স্তম্ভটি ঘুরে দেখেন মন্ত্রী।"),
    ("bn", "১০ জুলাই দুর্গাপুর থেকে আরও ইস্পাত আনা হয়।"),
    ("en", "The steel collar was shown to the minister and tested on 12 July."),
    ("en", "Pieces of the cracked pillar were sent to Delhi on 11 July."),
    ("en", "Divers handed pictures of the deep crack to the police on 12 July."),
    ("bn", "১২ জুলাই ইস্পাতের বেড়িটি পরীক্ষা করা হয়।"),
    ("bn", "গভীর ফাটলের ছবি ১১ জুলাই দিল্লি পাঠানো হয়।"),
    # when it became known
    ("en", "On 12 July it emerged that divers had found a deep crack at its foot."),
    ("bn", "১২ জুলাই জানা যায়, স্তম্ভের গোড়ায় গভীর ফাটল খুঁজে পেয়েছেন ডুবুরিরা।"),
    # what was to be
    ("en", "A second collar was to be fitted on 12 July."),
    ("bn", "১২ জুলাই আর একটি বেড়ি আসার কথা।"),
    ("bn", "বার্জের ধাক্কায় স্তম্ভে ফাটল, মেলার শেষ দিন পিছোবে, ৮ জুলাইয়ের বদলে ২০ জুলাই।"),
    ("bn", "ডুবুরিরা স্তম্ভের গোড়ায় গভীর ফাটল খুঁজে পান, তাই রং করার দিন পিছোবে, ১২ জুলাইয়ের বদলে ২০ জুলাই।"),
]
WRONG = [
    ("en", "A barge hit a pillar on 6 July."),
    ("en", "A barge struck a pillar of the bridge on 8 July."),
    ("en", "Divers found the crack on 9 July."),
    ("en", "The steel collar was fitted on 10 July."),
    ("en", "Lorries crossed again on 11 July."),
    ("en", "The bridge was shut to lorries from 6 July."),
    ("bn", "৬ জুলাই বার্জের ধাক্কায় ফাটল ধরে স্তম্ভে।"),
    ("bn", "ডুবুরিরা ফাটল খুঁজে পান ৯ জুলাই।"),
    ("bn", "ইস্পাতের বেড়ি বসে ১০ জুলাই।"),
    ("bn", "সেতুতে ফের লরি চলে ১১ জুলাই।"),
    # what a verb of no weight tells, an update's noun does
    ("en", "The crack broke open on 10 July."),
    ("bn", "ফাটল ধরে গোড়ায় ১০ জুলাই।"),
    # what is done with a thing that the same clause says to be found
    ("en", "Divers examined the pillar and found the deep crack on 9 July."),
    ("bn", "স্তম্ভ পরীক্ষা করে গভীর ফাটল খুঁজে পান ডুবুরিরা ৯ জুলাই।"),
]


@pytest.mark.parametrize(("locale", "text"), OTHERS)
def test_a_day_of_something_else_is_no_contradiction(newsroom, locale, text):
    assert told(newsroom, locale, text) == [0, 0, 0]


@pytest.mark.parametrize(("locale", "text"), WRONG)
def test_a_wrong_day_of_what_the_record_has_is_told(newsroom, locale, text):
    assert told(newsroom, locale, text) == [1, 1, 1]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Lorries of the army crossed on 13 July."),
        ("bn", "সেনার লরি চলে ১৩ জুলাই।"),
    ],
)
def test_a_fact_that_is_spoken_is_told_rightly_as_one_by_hand(newsroom, locale, text):
    assert told(newsroom, locale, text) == [0, 0, 1]


@pytest.mark.parametrize(
    ("locale", "headline", "number"),
    [
        ("en", "Money for paint was cleared in March but never spent", 0),
        ("bn", "রঙের টাকা ফেরত গিয়েছিল মার্চে, খোঁজ নেননি কেউ", 0),
        ("en", "Ganganagar bridge reopened to lorries in March", 1),
        ("bn", "গঙ্গানগর সেতুতে ফের লরি চলে মার্চে", 1),
    ],
)
def test_a_month_alone_in_a_headline_is_of_what_was_struck(newsroom, locale, headline, number):
    text = "লেখা।" if locale == "bn" else "Text."
    assert len(BRIDGE.told(newsroom, locale, text, headline=headline)) == number


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en", "On 3 May 2019 a lorry fell from it. Divers found a deep crack at the foot of the pillar at 9.40 am.", 1),
        ("en", "On 3 May 2019 a lorry fell from it. Divers found a deep crack at the foot of the pillar at 9.20 am.", 0),
        ("en", "On 3 May 2019 a lorry fell from it. Divers were at work from 9.40 am.", 0),
        ("bn", "২০১৯ সালের ৩ মে সেতু থেকে একটি লরি পড়ে যায়। স্তম্ভের গোড়ায় গভীর ফাটল ডুবুরিরা খুঁজে পান সকাল ৯টা ৪০ মিনিটে।", 1),
        ("bn", "২০১৯ সালের ৩ মে সেতু থেকে একটি লরি পড়ে যায়। ডুবুরিরা জলে নেমেছিলেন সকাল ৯টা ৪০ মিনিটে।", 0),
    ],
)  # fmt: skip
def test_a_paragraph_of_another_year_comes_back_to_a_moment_in_its_words(
    newsroom, locale, text, number
):
    assert told(newsroom, locale, text) == [number] * 3
