"""A round time beside a day of the record, where something was at that time on another day: it does not bear the sentence out."""

import pytest

from tests.claims.records import Record

CAVE = Record(
    id="cave",
    services="cave-tours:\n  name: {bn: গুহা দর্শন, en: Cave tours}\n",
    heads={"bn": "পাহাড়ের ছ’দিন", "en": "Six days on the hill"},
    published="2026-09-10T09:00+05:30",
    text="""\
headline: {bn: মাওসমাই গুহায় আটকে পড়ুয়ারা, en: Pupils trapped in a flooded cave}
kind: disaster
severity: major
services: [cave-tours]
began: 2026-09-03T13:20+05:30
ended: 2026-09-09T18:45+05:30
updates:
  - id: heard
    at: 2026-09-05T07:15+05:30
    status: identified
    text: {bn: "ডুবুরিরা শিস শুনতে পান।", en: Divers hear whistles.}
    source: notice
  - id: pumped
    at: 2026-09-07T16:00+05:30
    text: {bn: "পাম্পে জল নামে।", en: The pumps win against the water.}
    source: notice
  - id: last
    at: 2026-09-09T18:45+05:30
    status: resolved
    text: {bn: "শেষ পড়ুয়াকে বের করে আনা হয়।", en: The last pupil is brought out.}
    source: notice
sources:
  notice: {title: Notice of the district}
""",
)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "When dusk fell on Wednesday, September 9, at a quarter past seven, the mothers rose and clapped."),
        ("en", "At a quarter past seven on 9 September the mothers rose and clapped."),
        ("bn", "৯ সেপ্টেম্বর সওয়া সাতটায় মায়েরা উঠে দাঁড়িয়ে হাততালি দেন।"),
        # a full hour that its sentence tells in the words of the update, beside a day a week on
        ("en", "The pumps have been ahead since 4 pm on Monday, 14 September, one hose at a time."),
        ("bn", "১৪ সেপ্টেম্বর, সোমবার বিকেল ৪টে থেকে পাম্পগুলি এগিয়ে।"),
    ],
)  # fmt: skip
def test_a_time_of_another_day_does_not_bear_it_out(newsroom, locale, text):
    assert len(CAVE.told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "When dusk fell on Wednesday, September 9, at a quarter to seven, the mothers rose and clapped."),
        ("bn", "৯ সেপ্টেম্বর পৌনে সাতটায় মায়েরা উঠে দাঁড়িয়ে হাততালি দেন।"),
        ("en", "At a quarter past seven on 5 September the mothers rose and clapped."),
        ("bn", "৫ সেপ্টেম্বর সওয়া সাতটায় মায়েরা উঠে দাঁড়িয়ে হাততালি দেন।"),
        ("bn", "৭ সেপ্টেম্বর, সোমবার বিকেল ৪টে থেকে পাম্পগুলি এগিয়ে।"),
        ("en", "At 4 pm on 10 September the pumps were driven home."),
        ("bn", "১০ সেপ্টেম্বর বিকেল ৪টেয় পাম্প ফেরত যায়।"),
        # a time that no slip makes of another, and one of which the sentence has words
        ("en", "On 9 September, at four, a priest came up with tea."),
        ("bn", "৯ সেপ্টেম্বর বিকেল ৪টেয় চা নিয়ে আসেন এক পুরোহিত।"),
        ("en", "The divers who had heard whistles at a quarter past seven on 5 September wept."),
    ],
)  # fmt: skip
def test_times_of_their_day_and_of_other_things(newsroom, locale, text):
    assert CAVE.told(newsroom, locale, text) == []
