"""Days of the week without a date, held against the moment whose clock time stands beside them."""

import pytest

from tests.claims.records import Record
from tests.newsroom import Newsroom

DAM = Record(
    id="dam",
    services="dam:\n  name: {bn: মাইথন বাঁধ, en: Maithon Dam}\n",
    heads={"bn": "বাঁধের কথা", "en": "The dam"},
    places="maithon: {name: {bn: মাইথন, en: Maithon}}\n",
    published="2026-07-10T09:00+05:30",
    text="""\
headline: {bn: বাঁধে ফাটল, en: Crack in the dam}
kind: outage
severity: major
services: [dam]
places: [maithon]
began: 2026-07-06T16:40+05:30
ended: 2026-07-09T09:00+05:30
updates:
  - id: crack
    at: 2026-07-06T16:40+05:30
    status: investigating
    text: {bn: "স্লুইস গেটে ফাটল ধরা পড়ে।", en: A crack is found in the sluice gate.}
    source: notice
  - id: divers
    at: 2026-07-07T18:00+05:30
    status: identified
    text: {bn: "ডুবুরিরা লোহার পাত বসান।", en: Divers fix an iron plate.}
    source: notice
  - id: engineer
    at: 2026-07-08T02:25+05:30
    text: {bn: "মুখ্য ইঞ্জিনিয়ার গেট পরীক্ষা করেন।", en: The chief engineer tests the gate.}
    source: notice
  - id: pumps
    at: 2026-07-08T15:45+05:30
    text: {bn: "পাম্প বসে।", en: Pumps are set up.}
    source: notice
  - id: spillway
    at: 2026-07-08T21:50+05:30
    text: {bn: "রক্ষীরা দ্বিতীয় নালা বন্ধ করেন।", en: Guards shut the second spillway.}
    source: notice
  - id: back
    at: 2026-07-09T09:00+05:30
    status: resolved
    text: {bn: "গেট আবার খোলে, জল ছাড়া শুরু হয়।", en: The gate opens again and water is released.}
    source: notice
sources:
  notice: {title: Notice of the dam}
""",
)
"""It began on Monday, the plate is of Tuesday, the test of the night of Tuesday, the end of Thursday."""


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what is told of the days of the week of a text."""
    found = DAM.found(newsroom, locale, text)
    return [str(one.message) for one in found if one.code == "wrong-weekday"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Divers fixed an iron plate at 6 pm on Wednesday."),
        ("en", "At 6 pm on Monday divers fixed an iron plate to the gate."),
        ("en", "On Wednesday at 6 pm divers fixed an iron plate."),
        (
            "en",
            "Divers fixed an iron plate at six in the evening on Wednesday, and the leak slowed.",
        ),
        ("en", "A crack was found in the sluice gate at 4.40 pm on Sunday."),
        ("en", "It was 4.40 pm on Tuesday when guards saw the crack."),
        ("en", "The chief engineer tested the gate at 2.25 am on Thursday."),
        ("en", "The gate opened again at 9 am on Wednesday."),
        ("en", "Water was held back until 9 am on Friday."),
        # the paragraph has come back to what was
        (
            "en",
            "The gate dates from 14 June 1964. At 4.40 pm on Monday a crack was found in it. Divers fixed an iron plate at 6 pm on Wednesday.",
        ),
        (
            "bn",
            "গেটটি ১৯৬৪ সালের ১৪ জুনের। সোমবার বিকেল ৪টে ৪০ মিনিটে স্লুইস গেটে ফাটল ধরা পড়ে। বুধবার সন্ধ্যা ৬টায় ডুবুরিরা লোহার পাত বসান।",
        ),
        # a second one of something else
        ("en", "Divers fixed an iron plate at 6 pm on Wednesday, just before the second prayer."),
        ("bn", "দ্বিতীয় আরতির একটু আগে, বুধবার সন্ধ্যা ৬টায়, ডুবুরিরা লোহার পাত বসান।"),
        # the record too has a second one
        ("en", "Guards shut the second spillway at 9.50 pm on Thursday."),
        ("bn", "বৃহস্পতিবার রাত ৯টা ৫০ মিনিটে রক্ষীরা দ্বিতীয় নালা বন্ধ করেন।"),
        # it was not so until then
        ("en", "The chief engineer did not test the gate until 2.25 am on Thursday."),
        ("en", "Not until 4.40 pm on Tuesday did anyone find the crack in the sluice gate."),
        ("en", "It took until 3.45 pm on Thursday to set up the pumps."),
        ("bn", "বৃহস্পতিবার বিকেল পৌনে চারটের আগে পাম্প বসেনি।"),
        ("bn", "বুধবার সন্ধ্যা ৬টায় ডুবুরিরা লোহার পাত বসান।"),
        ("bn", "ডুবুরিরা লোহার পাত বসান সোমবার সন্ধ্যা ছ’টায়।"),
        ("bn", "রবিবার বিকেল ৪টে ৪০ মিনিটে স্লুইস গেটে ফাটল ধরা পড়ে।"),
        ("bn", "মুখ্য ইঞ্জিনিয়ার গেট পরীক্ষা করেন বৃহস্পতিবার রাত ২টো ২৫ মিনিটে।"),
        ("bn", "বুধবার সকাল ৯টায় গেট আবার খোলে।"),
    ],
)
def test_a_day_that_is_not_that_of_its_time(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Divers fixed an iron plate at 6 pm on Tuesday."),
        ("en", "The chief engineer did not test the gate until 2.25 am on Wednesday."),
        ("en", "Pumps were run until 3.45 pm on Thursday."),
        ("en", "Visitors may not go near the gate until 9 am on Friday."),
        ("bn", "বুধবার বিকেল পৌনে চারটের আগে পাম্প বসেনি।"),
        ("bn", "বৃহস্পতিবার বিকেল পৌনে চারটের আগে পাম্প বসে।"),
        ("en", "The chief engineer tested the gate at 2.25 am on Wednesday."),
        ("en", "The chief engineer tested the gate on Tuesday night at 2.25."),
        ("en", "The gate opened again at 9 am on Thursday."),
        ("en", "Prayers were held at 6 pm on Wednesday."),
        ("en", "A second iron plate will be fixed by divers at 6 pm on Friday."),
        ("en", "The dam’s office said at 6 pm on Wednesday that divers had fixed an iron plate."),
        ("en", "“Divers fixed an iron plate at 6 pm on Wednesday,” she said."),
        ("en", "Divers fix an iron plate at 6 pm on Wednesdays."),
        ("en", "Divers fixed another iron plate at 6 pm on Wednesday."),
        ("en", "A crack was found in a second sluice gate at 4.40 pm on Sunday."),
        ("en", "For the second time divers fixed an iron plate at 6 pm on Wednesday."),
        ("bn", "বুধবার সন্ধ্যা ৬টায় ডুবুরিরা দ্বিতীয় লোহার পাতটি বসান।"),
        ("en", "Every Wednesday at 6 pm divers fix an iron plate."),
        ("en", "Divers had to fix an iron plate by 6 pm on Wednesday."),
        ("en", "Divers fixed an iron plate before 6 pm on Wednesday."),
        ("en", "On 14 June 2022 another dam broke. Divers fixed an iron plate at 6 pm on Wednesday."),
        ("en", "Divers fixed an iron plate at 6 pm on Tuesday. At 6 pm on Wednesday the divers fixed the iron plate again."),
        ("en", "Divers fixed an iron plate at 6 pm, and on Wednesday they left."),
        ("en", "On Wednesday, after divers had fixed an iron plate at 6 pm, rain came."),
        ("bn", "মঙ্গলবার সন্ধ্যা ৬টায় ডুবুরিরা লোহার পাত বসান।"),
        ("bn", "মঙ্গলবার গভীর রাত ২টো ২৫ মিনিটে মুখ্য ইঞ্জিনিয়ার গেট পরীক্ষা করেন।"),
        ("bn", "বুধবার রাত ২টো ২৫ মিনিটে মুখ্য ইঞ্জিনিয়ার গেট পরীক্ষা করেন।"),
        ("bn", "বুধবার সন্ধ্যা ৬টায় মন্দিরে আরতি হয়।"),
        ("bn", "শুক্রবার সন্ধ্যা ৬টায় ডুবুরিরা আরও একটি লোহার পাত বসাবেন।"),
        ("bn", "বুধবার সন্ধ্যা ৬টায় বাঁধ কর্তৃপক্ষ জানান, ডুবুরিরা লোহার পাত বসিয়েছেন।"),
        ("bn", "বুধবার সন্ধ্যা ৬টার মধ্যে ডুবুরিরা লোহার পাত বসান।"),
        ("bn", "প্রতি বুধবার সন্ধ্যা ৬টায় ডুবুরিরা লোহার পাত বসান।"),
    ],
)  # fmt: skip
def test_a_day_that_is_right_or_of_something_else(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


def test_the_day_of_the_moment_is_proposed(newsroom):
    (found,) = told(newsroom, "en", "Divers fixed an iron plate at 6 pm on Wednesday.")
    assert '"Wednesday" is not the day of the week of updates/divers of dam' in found
    assert 'which is "Tuesday", 2026-07-07' in found


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en", "The gate opened again on Friday, three days after the crack was found.", 1),
        ("en", "The gate opened again on Thursday, three days after the crack was found.", 0),
        ("en", "Pumps were set up on Thursday, two days after the crack was found.", 1),
        ("en", "Pumps were set up on Wednesday, two days after the crack was found.", 0),
        ("en", "Owners of the boats met on Friday, three days after the crack was found.", 0),
        (
            "en",
            "The gate opened again, as on every Friday, three days after the crack was found.",
            0,
        ),
        ("bn", "শুক্রবার, ফাটল ধরা পড়ার তিন দিন পরে, গেট আবার খোলে।", 1),
        ("bn", "বৃহস্পতিবার, ফাটল ধরা পড়ার তিন দিন পরে, গেট আবার খোলে।", 0),
    ],
)
def test_a_day_beside_a_length_that_leads_to_it(newsroom, locale, text, number):
    assert len(told(newsroom, locale, text)) == number


REPORT = {
    "en": "A crack was found in the sluice gate at 4.40 pm on Monday. The chief engineer tested the gate at 2.25 am. Pumps were set up at 3.45 pm. Guards shut the second spillway at 9.50 pm. ",
    "bn": "সোমবার বিকেল ৪টে ৪০ মিনিটে স্লুইস গেটে ফাটল ধরা পড়ে। রাত ২টো ২৫ মিনিটে মুখ্য ইঞ্জিনিয়ার গেট পরীক্ষা করেন। পাম্প বসে বিকেল ৩টে ৪৫ মিনিটে। রাত ৯টা ৫০ মিনিটে রক্ষীরা দ্বিতীয় নালা বন্ধ করেন। ",
}  # fmt: skip
"""It tells of most of the record, but not of the plate."""


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en", "Men in black rubber went down with it at 6 pm on Wednesday, Maithon watched.", 1),
        ("bn", "বুধবার সন্ধ্যা ৬টায় কালো পোশাকে তাঁরা নীচে নামেন, মাইথন দেখছিল।", 1),
        ("en", "Men in black rubber went down with it at 6 pm on Tuesday, Maithon watched.", 0),
        ("bn", "মঙ্গলবার সন্ধ্যা ৬টায় কালো পোশাকে তাঁরা নীচে নামেন, মাইথন দেখছিল।", 0),
        ("en", "Divers fixed an iron plate at 6 pm on Tuesday. Tea came at 6 pm on Wednesday.", 0),
        ("bn", "মঙ্গলবার সন্ধ্যা ৬টায় ডুবুরিরা লোহার পাত বসান। বুধবার সন্ধ্যা ৬টায় চা আসে।", 0),
    ],
)  # fmt: skip
def test_a_full_hour_that_a_report_has_nowhere_else(newsroom, locale, text, number):
    assert len(told(newsroom, locale, REPORT[locale] + text)) == number
