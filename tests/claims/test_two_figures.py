"""A change from one figure of the record to another of its unit: the value is the fact, whatever words its label has."""

import pytest

from tests.claims.quick import check
from tests.claims.scoring import found_in
from tests.claims.test_measured import RECORD
from tests.newsroom import Newsroom, story, translation

UNITS = "cusec: {kind: count, words: {bn: {other: কিউসেক}, en: {one: cusec, other: cusecs}}}\n"
LATER = """\
  later:
    value: 84000
    unit: cusec
    label: {bn: বিকেলে ছাড়া জল, en: Release in the afternoon}
    source: report
updates:
"""


def told(desk: Newsroom, capsys: pytest.CaptureFixture[str], text: str, place: str) -> list[str]:
    """Return what contradicts a record of two figures, in the body or the headline of either language."""
    record = RECORD.replace("VALUE", "190000").replace("UNIT", "cusec")
    record = record.replace("BENGALI", "সকালে মুকুটমণিপুর জলাধার থেকে ছাড়া জল")
    record = record.replace("ENGLISH", "Release from the Mukutmanipur dam in the morning")
    desk.write("content/incidents/ours.yaml", record.replace("updates:\n", LATER))
    desk.write("content/registry/units.yaml", UNITS)
    said = {place: f'"{text}"' if place != "body" else text}
    english = said if text.isascii() else {}
    bengali = {} if text.isascii() else said
    desk.write(
        "content/stories/2026/s.en.md",
        story(**{"incidents": "[ours]", "headline": "News", **english}),
    )
    desk.write("content/stories/2026/s.bn.md", translation(**{"headline": "খবর", **bengali}))
    _, _, lines = check(desk, capsys)
    return [line.split('"')[1] for line in lines.split("\n") if "error[fact-contradicts]" in line]


@pytest.mark.parametrize("place", ["body", "headline", "standfirst"])
@pytest.mark.parametrize(
    "text",
    [
        "Release from the Mukutmanipur dam down to 84,000 cusecs",
        "Release from the Mukutmanipur dam down from 190,000 cusecs to 84,000",
        "Release from the Mukutmanipur dam is cut to 84,000 cusecs from 190,000",
        "মুকুটমণিপুর জলাধার থেকে জল ছাড়ার পরিমাণ কমে ৮৪ হাজার কিউসেক",
        "মুকুটমণিপুর জলাধারের জল ১ লক্ষ ৯০ হাজার কিউসেক থেকে কমে হল ৮৪ হাজার",
    ],
)
def test_both_ends_of_a_change_are_facts(newsroom, capsys, text, place):
    assert told(newsroom, capsys, text, place) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Release from the Mukutmanipur dam down to 88,000 cusecs", "88,000"),
        ("Release from the Mukutmanipur dam in the morning was 84,000 cusecs", "84,000"),
        ("Release from the Mukutmanipur dam rose to 84,000 cusecs", "84,000"),
        ("মুকুটমণিপুর জলাধার থেকে জল ছাড়ার পরিমাণ কমে ৮৮ হাজার কিউসেক", "৮৮ হাজার"),
        ("সকালে মুকুটমণিপুর জলাধার থেকে ছাড়া জল ৮৪ হাজার কিউসেক", "৮৪ হাজার"),
    ],
)
def test_another_value_or_another_way_is_told(newsroom, capsys, text, wrong):
    assert told(newsroom, capsys, text, "headline") == [wrong]


POINTS = [
    # points are how far two percentages are apart, and never one of them
    ("upi-2025", "en", "Reports about payments were 46 percentage points above those about money transfers.", ["46 percentage points"]),
    ("upi-2025", "en", "Reports about payments were 64 percentage points above those about money transfers.", []),
    ("upi-2025", "bn", "দাম মেটানোর নালিশ টাকা পাঠানোর নালিশের চেয়ে ৪৬ শতাংশ-বিন্দু বেশি।", ["৪৬ শতাংশ-বিন্দু"]),
    ("upi-2025", "bn", "দাম মেটানোর নালিশ টাকা পাঠানোর নালিশের চেয়ে ৬৪ শতাংশ-বিন্দু বেশি।", []),
    ("upi-2025", "bn", "পরের তিন ঘণ্টায় লেনদেনে সাফল্যের হার ৩০ শতাংশ-বিন্দু বাড়ে।", []),
    ("upi-2025", "en", "Reports about payments rose by five percentage points.", []),
    # each of two numbers is of its own clause
    ("crowdstrike-2024", "en", "The file held 21 input fields where the sensor expected 20.", []),
    ("crowdstrike-2024", "en", "The update supplied 21 input fields where the sensor expected 30.", ["30"]),
    ("crowdstrike-2024", "bn", "জুলাইয়ের শেষে চালু উইন্ডোজ সেন্সরের ভাগ দুই শতাংশ-বিন্দু বেড়েছিল।", []),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "wrong"), POINTS)
def test_points_are_the_difference_of_two_figures(incident, locale, text, wrong):
    assert [said for said, _ in found_in(incident, locale, text)] == wrong


RATIOS = [
    # how many times the one is the other
    ("whatsapp-2022", "en", "Reports on Downdetector came to 60,000 in one hour worldwide, five times the 30,000 from India.", ["five"]),
    ("whatsapp-2022", "en", "Reports on Downdetector came to 60,000 in one hour worldwide, two times the 30,000 from India.", []),
    ("whatsapp-2022", "bn", "গোটা বিশ্বে এক ঘণ্টায় অভিযোগ ৬০ হাজার, যা ভারতের ৩০ হাজার অভিযোগের পাঁচ গুণ।", ["পাঁচ"]),
    ("whatsapp-2022", "bn", "গোটা বিশ্বে এক ঘণ্টায় অভিযোগ ৬০ হাজার, যা ভারতের ৩০ হাজার অভিযোগের দুই গুণ।", []),
    ("meta-2021", "en", "The 10.6 million reports on Downdetector were nine times as many as the 1.7 million from the United States.", ["nine"]),
    ("meta-2021", "en", "The 10.6 million reports on Downdetector were six times as many as the 1.7 million from the United States.", []),
    ("meta-2021", "en", "Of the 10.6 million reports, 1.7 million were from the United States, where the app failed three times that week.", []),
    # a share of two numbers that the sentence has itself
    ("optus-2023", "en", "Of 2,145 people who could not reach the emergency line, Optus made no welfare check on 369, or 17 per cent.", []),
    ("optus-2023", "bn", "জরুরি নম্বরে পৌঁছতে পারেননি ২,১৪৫ জন মানুষ, খোঁজ নেওয়া হয়নি ৩৬৯ ক্ষেত্রে, অর্থাৎ প্রায় ১৭ শতাংশ।", []),
    ("optus-2023", "en", "2,145 people could not reach the emergency line and 369 welfare checks were not made, or about 37 per cent.", ["about 37 per cent"]),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "wrong"), RATIOS)
def test_what_two_numbers_come_to_is_held_against_both(incident, locale, text, wrong):
    assert [said for said, _ in found_in(incident, locale, text)] == wrong


SUMS = [
    # two things of which each is a figure
    ("gitlab-2017", "en", "Projects and comments together, customers lost about 16,000 items.", ["about 16,000"]),
    ("gitlab-2017", "en", "Projects and comments together, customers lost about 10,000 items.", []),
    ("gitlab-2017", "bn", "প্রকল্প ও মন্তব্য মিলিয়ে গ্রাহকেরা খুইয়েছেন প্রায় ১৬ হাজার জিনিস।", ["প্রায় ১৬ হাজার"]),
    ("gitlab-2017", "bn", "প্রকল্প ও মন্তব্য মিলিয়ে গ্রাহকেরা খুইয়েছেন প্রায় ১০ হাজার জিনিস।", []),
    ("gitlab-2017", "en", "Together with comments on its projects, 16,000 letters were sent.", []),
    # those of which a sentence has a word that is no other's
    ("aws-2025", "en", "The Dutch and the British together filed 1.2 million complaints.", []),
    ("aws-2025", "en", "The Dutch filed 1.2 million complaints.", ["1.2 million"]),
    ("aws-2025", "bn", "ব্রিটেন আর আমেরিকা মিলিয়ে অভিযোগ গিয়েছিল ২২ লক্ষ।", []),
    ("meta-2021", "en", "Americans, Germans and the Dutch together sent 3.9 million reports.", []),
    ("meta-2021", "en", "Americans, Germans and the Dutch together sent 4.9 million reports.", ["4.9 million"]),
    # the shares of a whole
    ("whatsapp-2022", "bn", "অভিযোগের তিনটি ভাগের যোগফল ৯৯ শতাংশ।", []),
    ("whatsapp-2022", "en", "All shares of the reports, added up, make 99 per cent.", []),
    ("whatsapp-2022", "bn", "অভিযোগের তিনটি ভাগের যোগফল ৯০ শতাংশ।", ["৯০ শতাংশ"]),
]  # fmt: skip


COMPARED = [
    # what a number is of, beside what that is compared with
    ("meta-2021", "en", "The Dutch complained more rarely than Germans, 1.9 million times, Downdetector counted.", ["1.9 million"]),
    ("meta-2021", "en", "The Dutch complained more rarely than Germans, 915,000 times, Downdetector counted.", []),
    ("meta-2021", "en", "The Dutch sent fewer reports than the 1.3 million of the Germans.", []),
    ("meta-2021", "en", "The Dutch sent fewer reports than the 2.3 million of the Germans.", ["2.3 million"]),
    ("meta-2021", "en", "Americans complained more than Germans: there were 1.3 million reports.", ["1.3 million"]),
    ("meta-2021", "bn", "আমেরিকার চেয়ে জার্মানি থেকে অভিযোগ কম, ২৩ লক্ষ।", ["২৩ লক্ষ"]),
    ("meta-2021", "bn", "আমেরিকার চেয়ে জার্মানি থেকে অভিযোগ কম, ১৩ লক্ষ।", []),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "wrong"), COMPARED)
def test_what_is_only_compared_with_is_not_meant(incident, locale, text, wrong):
    assert [said for said, _ in found_in(incident, locale, text)] == wrong


@pytest.mark.parametrize(("incident", "locale", "text", "wrong"), SUMS)
def test_what_figures_come_to_together_is_their_sum(incident, locale, text, wrong):
    assert [said for said, _ in found_in(incident, locale, text)] == wrong
