"""Counts that are told without a noun: what became of so many, what is left of a whole, how many there are today."""

import pytest

from tests.claims.records import Record

WARD = Record(
    id="ward",
    services="clinic:\n  name: {bn: কাটোয়া হাসপাতাল, en: Katwa Hospital}\n",
    heads={"bn": "হাসপাতালের কথা", "en": "The hospital"},
    published="2026-09-14T09:00+05:30",
    text="""\
headline: {bn: কাটোয়া হাসপাতালে আগুন, en: Fire at Katwa Hospital}
kind: other
severity: major
services: [clinic]
places: [IN-WB]
began: 2026-09-12T02:30+05:30
figures:
  burnt: {value: 6, unit: patient, label: {bn: দগ্ধ রোগী, en: Patients in the burns unit}, source: a}
  carried: {value: 88, unit: patient, label: {bn: সরানো রোগী, en: Patients carried out by porters}, source: a}
  engines: {between: [9, 11], unit: engine, label: {bn: দমকলের ইঞ্জিন, en: Fire engines}, source: a}
updates:
  - id: smoke
    at: 2026-09-12T02:30+05:30
    status: investigating
    text: {bn: "ধোঁয়া বেরোয়।", en: Smoke fills the ward.}
    source: a
sources:
  a: {title: {bn: হাসপাতালের বুলেটিন, en: Bulletin of the hospital}}
""",
)
BECAME = [
    ("Nine ended up in the burns unit.", 1),
    ("Six ended up in the burns unit.", 0),
    ("Nine remained in the burns unit on Sunday.", 1),
    ("Nine stayed in the burns unit on Sunday.", 1),
    ("Nine landed in Patna on Sunday.", 0),
    ("Nine trained nurses work in the burns unit.", 0),
    ("Nine retired in June.", 0),
]


@pytest.mark.parametrize(("text", "number"), BECAME)
def test_so_many_of_whom_it_is_said_what_became_of_them(newsroom, text, number):
    assert len(WARD.told(newsroom, "en", text)) == number


PIT = Record(
    id="pit",
    services="pit:\n  name: {bn: সোনাঝুরি খাদান, en: Sonajhuri Quarry}\n",
    heads={"bn": "খাদানের কথা", "en": "The quarry"},
    published="2026-10-20T09:00+05:30",
    text="""\
headline: {bn: সোনাঝুরি খাদানে ধস, en: Slide at the Sonajhuri quarry}
kind: other
severity: major
services: [pit]
places: [IN-WB]
began: 2026-10-16T14:20+05:30
ended: 2026-10-17T19:00+05:30
figures:
  shift: {value: 74, unit: person, label: {bn: শিফটের শ্রমিক, en: Workers on the shift}, source: a}
  buried: {value: 21, unit: person, label: {bn: চাপা পড়া শ্রমিক, en: Workers buried}, source: a}
  unhurt: {value: 53, unit: person, label: {bn: অক্ষত, en: Who escaped unhurt}, source: a}
updates:
  - id: slide
    at: 2026-10-16T14:20+05:30
    status: investigating
    text: {bn: "ধস নামে।", en: The wall of the quarry slides.}
    source: a
  - id: siege
    at: 2026-10-16T16:30+05:30
    text: {bn: "ম্যানেজারকে ঘেরাও করেন শ্রমিকেরা।", en: Workers besiege the manager.}
    source: a
  - id: police
    at: 2026-10-16T22:45+05:30
    text: {bn: "পুলিশ এসে ঘেরাও তোলে।", en: Police lift the siege.}
    source: a
  - id: last
    at: 2026-10-17T19:00+05:30
    status: resolved
    text: {bn: "তল্লাশি শেষ।", en: The search is over.}
    source: a
sources:
  a: {title: {bn: জেলার বুলেটিন, en: Bulletin of the district}}
""",
)
PARTS = [
    # one of the parts that make up a whole
    ("en", "There were 74 workers on the shift: 43 came home on foot, and 21 were buried.", 1),
    ("en", "There were 74 workers on the shift: 53 came home on foot, and 21 were buried.", 0),
    ("en", "There were 74 workers on the shift, 21 were buried and 30 of the families live in Sonajhuri.", 0),
    ("bn", "শিফটে ছিলেন ৭৪ জন শ্রমিক: হেঁটে ফেরেন ৩৫ জন, চাপা পড়েন ২১ জন।", 1),
    ("bn", "শিফটে ছিলেন ৭৪ জন শ্রমিক: হেঁটে ফেরেন ৫৩ জন, চাপা পড়েন ২১ জন।", 0),
    # the second time of a range of which the first is told
    ("en", "Workers besieged the manager, who sat in his office from 4.30 pm to 9.45 pm.", 1),
    ("en", "Workers besieged the manager, who sat in his office from 4.30 pm to 10.45 pm.", 0),
    ("en", "A tea stall on the road was open from 4.30 pm to 9.45 pm.", 0),
    ("en", "Workers besieged the manager from 4.30 pm; buses ran until 8.10 pm.", 0),
    ("bn", "বিকেল সাড়ে চারটে থেকে রাত পৌনে দশটা পর্যন্ত ম্যানেজারকে ঘেরাও করে রাখেন শ্রমিকেরা।", 1),
    ("bn", "বিকেল সাড়ে চারটে থেকে রাত পৌনে এগারোটা পর্যন্ত ম্যানেজারকে ঘেরাও করে রাখেন শ্রমিকেরা।", 0),
    ("bn", "বিকেল সাড়ে চারটে থেকে রাত পৌনে দশটা পর্যন্ত খোলা থাকে চায়ের দোকানটি।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), PARTS)
def test_what_its_fellow_in_the_sentence_leaves(newsroom, locale, text, number):
    assert len(PIT.told(newsroom, locale, text)) == number


TODAY = [
    ("en", "Opened in 1931 for 90 workers, the quarry now has 47 workers on the shift.", 1),
    ("en", "Opened in 1931 for 90 workers, the quarry now has 74 workers on the shift.", 0),
    ("en", "In 1931 the quarry had 47 workers on the shift.", 0),
    ("bn", "১৯৩১ সালে চালু এই খাদানে এখন শিফটের শ্রমিক ৪৭ জন।", 1),
    ("bn", "১৯৩১ সালে চালু এই খাদানে এখন শিফটের শ্রমিক ৭৪ জন।", 0),
    ("bn", "১৯৩১ সালে এই খাদানে শিফটের শ্রমিক ছিলেন ৪৭ জন।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), TODAY)
def test_a_number_of_today_is_of_no_year_that_is_named(newsroom, locale, text, number):
    assert len(PIT.told(newsroom, locale, text)) == number


COUNTED_UP = [
    ("en", "At 9.45 pm, seven hours and 25 minutes after the slide, dinner was served.", 0),
    ("en", "At 9.45 pm, 8 hours and 25 minutes after the slide, he was let go.", 1),
    ("bn", "রাত পৌনে এগারোটায়, অর্থাৎ ধস নামার ৮ ঘণ্টা ২৫ মিনিট পরে, ছাড়া পান তিনি।", 0),
    ("bn", "রাত পৌনে দশটায়, অর্থাৎ ধস নামার ৮ ঘণ্টা ২৫ মিনিট পরে, ছাড়া পান তিনি।", 1),
    ("bn", "রাত পৌনে দশটায়, ধস নামার ৭ ঘণ্টা ২৫ মিনিট পরে, খাবার আসে।", 0),
    ("bn", "দুপুর ১টা ২০ মিনিটে, ধস নামার এক ঘণ্টা আগে, বৃষ্টি শুরু হয়।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), COUNTED_UP)
def test_a_time_as_far_from_a_moment_as_is_said_beside_it_is_not_that_moment(
    newsroom, locale, text, number
):
    assert len(PIT.told(newsroom, locale, text)) == number
