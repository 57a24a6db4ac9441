"""A length that fits nothing, and is a slip of the pen from the time to a moment of which its text has nothing else."""

import pytest

from tests.claims.records import Record
from tests.newsroom import Newsroom

KILN = Record(
    id="kiln",
    services="brickworks:\n  name: {bn: ইটভাটা, en: Brickworks}\n",
    heads={"bn": "ইছামতীর পাড়ে", "en": "By the Ichamati"},
    places="basirhat: {name: {bn: বসিরহাট, en: Basirhat}}\n",
    published="2026-02-20T09:00+05:30",
    text="""\
headline: {bn: বসিরহাটের ইটভাটায় বিস্ফোরণ, en: Blast at a Basirhat brickworks}
kind: outage
severity: major
services: [brickworks]
places: [basirhat]
began: 2026-02-18T10:05+05:30
ended: 2026-02-19T21:35+05:30
figures:
  dead: {value: 6, unit: person, label: {bn: মৃত, en: dead}, source: notice}
  hurt: {value: 41, unit: person, label: {bn: আহত, en: injured}, source: notice}
  bricks: {value: 84_000, unit: number, label: {bn: নষ্ট ইট, en: bricks lost}, source: notice}
updates:
  - id: blast
    at: 2026-02-18T10:05+05:30
    status: investigating
    text: {bn: "চিমনি ফেটে পড়ে।", en: The chimney bursts.}
    source: notice
  - id: engine
    at: 2026-02-18T10:22+05:30
    status: investigating
    text: {bn: "দমকলের প্রথম ইঞ্জিন পৌঁছয়।", en: The first fire engine arrives.}
    source: notice
  - id: contained
    at: 2026-02-18T14:48+05:30
    status: identified
    text: {bn: "আগুন নিয়ন্ত্রণে।", en: The blaze is under control.}
    source: notice
  - id: cooled
    at: 2026-02-19T21:35+05:30
    status: resolved
    text: {bn: "ছাই ঠান্ডা করা শেষ।", en: Cooling of the ashes is over.}
    source: notice
sources:
  notice: {title: Notice of the district}
""",
)
SAID = {
    "en": {
        "blast": "The chimney of the brickworks burst at 10.05 am on 18 February.",
        "dead": "Six people died.",
        "hurt": "Doctors treated 41 injured.",
        "bricks": "Some 84,000 bricks are lost.",
        "engine": "The first of them came 17 minutes after the blast.",
        "contained": "The blaze was under control at 2.48 pm.",
        "cooled": "Water was still played on the ashes until 9.35 pm on 19 February.",
    },
    "bn": {
        "blast": "১৮ ফেব্রুয়ারি সকাল ১০টা ৫ মিনিটে ফেটে পড়ে ইটভাটার চিমনি।",
        "dead": "মারা যান ছ’জন।",
        "hurt": "আহত ৪১ জনের চিকিৎসা চলছে।",
        "bricks": "নষ্ট হয়েছে ৮৪ হাজার ইট।",
        "engine": "প্রথম লোক আসে বিস্ফোরণের ১৭ মিনিট পরে।",
        "contained": "দুপুর ২টো ৪৮ মিনিটে আগুন নিয়ন্ত্রণে আসে।",
        "cooled": "ছাই ঠান্ডা করার কাজ শেষ হয় ১৯ ফেব্রুয়ারি রাত ৯টা ৩৫ মিনিটে।",
    },
}
"""What a report says of each fact."""


def told(newsroom: Newsroom, locale: str, **others: str) -> list[str]:
    """Return what is said to contradict the record in a report that says something else in the place of some facts."""
    return KILN.told(newsroom, locale, "\n\n".join((SAID[locale] | others).values()))


@pytest.mark.parametrize("locale", ["en", "bn"])
def test_a_report_that_is_right(newsroom, locale):
    assert told(newsroom, locale) == []


@pytest.mark.parametrize(
    ("locale", "fact", "wrong"),
    [
        # one digit of two is another, or both changed places
        ("en", "engine", "The first of them came 27 minutes after the blast."),
        ("bn", "engine", "প্রথম লোক আসে বিস্ফোরণের ২৭ মিনিট পরে।"),
        ("en", "engine", "It was 71 minutes after the blast that the first of them came."),
        ("bn", "engine", "বিস্ফোরণের ৭১ মিনিট পরে প্রথম লোক আসে।"),
        # of the whole, in half hours and rounded
        ("en", "cooled", "All in all the smoke hung over the river for 25 and a half hours."),
        ("bn", "cooled", "মোট সাড়ে ২৫ ঘণ্টা ধোঁয়ায় ঢাকা ছিল নদীর পাড়।"),
        ("bn", "cooled", "নদীর পাড় ধোঁয়ায় ঢাকা ছিল প্রায় ৫৩ ঘণ্টা।"),
    ],
)  # fmt: skip
def test_a_slip_from_the_time_to_what_the_text_has_nowhere(newsroom, locale, fact, wrong):
    assert len(told(newsroom, locale, **{fact: wrong})) == 1


@pytest.mark.parametrize(
    ("locale", "fact", "text"),
    [
        # the text has the moment by the clock, and this is of something else
        ("en", "dead", "The first engine came at 10.22 am. The first doctor came 27 minutes after the blast. Six people died."),
        ("bn", "dead", "প্রথম ইঞ্জিন পৌঁছয় সকাল ১০টা ২২ মিনিটে। বিস্ফোরণের ২৭ মিনিট পরে আসেন প্রথম ডাক্তার। মারা যান ছ’জন।"),
        # counted on from what the text told, or after that
        ("en", "engine", "The owner was told of the news. He rang the police 27 minutes later."),
        ("bn", "engine", "খবর পান মালিক। ২৭ মিনিট পরে তিনি থানায় ফোন করেন।"),
        ("en", "engine", "The owner was told. Twenty-seven minutes after that call he was on the spot."),
        # how long something took, was late, or was in another year
        ("en", "engine", "The bus from Basirhat ran 27 minutes late."),
        ("bn", "engine", "বসিরহাটের বাস ছাড়ে ২৭ মিনিট দেরিতে।"),
        ("en", "engine", "In 2019 the first of them had come 27 minutes after a blast."),
        ("bn", "engine", "২০১৯ সালে বিস্ফোরণের ২৭ মিনিট পরে প্রথম লোক এসেছিল।"),
        # no slip of one digit
        ("en", "engine", "The first of them came 45 minutes after the blast."),
    ],
)  # fmt: skip
def test_what_may_be_another(newsroom, locale, fact, text):
    assert told(newsroom, locale, **{fact: text}) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The first of them came 27 minutes after the blast."),
        ("bn", "প্রথম লোক আসে বিস্ফোরণের ২৭ মিনিট পরে।"),
    ],
)
def test_of_a_text_that_tells_little_nothing_is_missing(newsroom, locale, text):
    assert KILN.told(newsroom, locale, f"{SAID[locale]['blast']}\n\n{text}") == []
