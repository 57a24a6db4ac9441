"""A share that is said as so many of so many is held against percentages, and against the share of two figures."""

import json

import pytest

from tests.claims.quick import check, looked_at
from tests.claims.reports import VERSIONS
from tests.claims.test_languages import found
from tests.newsroom import INCIDENT, Newsroom, story

RECORD = """\
headline: {bn: বনগাঁয় জলের কল অচল, en: Bongaon taps run dry}
kind: outage
severity: major
places: [bongaon]
began: 2026-05-04T06:10+05:30
ended: 2026-05-05T09:00+05:30
figures:
  dry: {value: 20, unit: percent, label: {bn: যে পরিবারে জল পৌঁছয়নি, en: Households that got no water}, source: notice}
  tanker: {value: 62, unit: percent, label: {bn: ট্যাঙ্কারের জল কিনেছেন যে বাসিন্দা, en: Residents who bought water from a tanker}, source: notice}
  ill: {value: 88.6, unit: percent, label: {bn: পেটের অসুখে ভোগা শিশু, en: Children with a stomach illness}, source: notice}
  pumps: {value: 12, unit: pump, label: {bn: পুরসভার পাম্প, en: Pumps of the municipality}, source: notice}
  burnt: {value: 9, unit: pump, label: {bn: পুড়ে যাওয়া পাম্প, en: Pumps that burnt out}, source: notice}
updates:
  - id: dry
    at: 2026-05-04T06:10+05:30
    status: investigating
    text: {bn: "কল শুকিয়ে যায়।", en: The taps run dry.}
    source: notice
  - id: over
    at: 2026-05-05T09:00+05:30
    status: resolved
    text: {bn: "জল ফেরে।", en: Water is back.}
    source: notice
sources:
  notice: {title: Notice of the municipality}
"""
UNITS = "pump: {kind: count, words: {bn: {other: '{n}টি পাম্প'}, en: {one: '{n} pump', other: '{n} pumps'}}}\n"


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    newsroom.write("content/registry/places.yaml", "bongaon: {name: {bn: বনগাঁ, en: Bongaon}}\n")
    newsroom.write("content/registry/units.yaml", UNITS)
    newsroom.write("content/incidents/taps.yaml", RECORD)
    head = "জলের কথা" if locale == "bn" else "The taps"
    made = story(head, text, incidents="[taps]", published="2026-05-06T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, mistakes, told = looked_at(newsroom.site)
    assert mistakes == [], mistakes
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


SHARES = [
    ("en", "No water reached {} households.", "one in five", "one in three"),
    ("en", "No water reached {} households.", "20 per cent of", "30 per cent of"),
    ("en", "One household in {} got no water.", "five", "three"),
    ("en", "{} households got no water.", "One out of every five", "One out of every ten"),
    ("en", "{} households got no water.", "1 in 5", "1 in 3"),
    ("en", "Of the residents, {} bought water from a tanker.", "six in ten", "four in ten"),
    ("en", "{} residents bought water from a tanker.", "More than six in ten", "More than eight in ten"),
    ("en", "Water from a tanker was bought by {} residents.", "62 in every 100", "26 in every 100"),
    ("en", "A stomach illness struck {} children.", "nearly nine in ten", "nearly seven in ten"),
    ("en", "{} children have a stomach illness.", "Nine out of ten", "Six out of ten"),
    ("bn", "জল পৌঁছয়নি {} পরিবারে।", "প্রতি পাঁচটির একটি", "প্রতি তিনটির একটি"),
    ("bn", "প্রতি {} একটিতে জল পৌঁছয়নি।", "পাঁচটি পরিবারের", "তিনটি পরিবারের"),
    ("bn", "বাসিন্দাদের {} ট্যাঙ্কারের জল কিনেছেন।", "প্রতি দশ জনের ছ’জন", "প্রতি দশ জনের চার জন"),
    ("bn", "{} ট্যাঙ্কারের জল কিনেছেন।", "প্রতি দশ জন বাসিন্দার মধ্যে ছ’জনেরও বেশি", "প্রতি দশ জন বাসিন্দার মধ্যে আট জনেরও বেশি"),
    ("bn", "শিশুদের {} পেটের অসুখে ভুগছে।", "দশ জনে প্রায় ন’জন", "দশ জনে প্রায় সাত জন"),
    ("bn", "বাসিন্দাদের {} ট্যাঙ্কারের জল কিনেছেন।", "১০০ জনে ৬২ জন", "১০০ জনে ২৬ জন"),
    ("en", "{} households got no water.", "One of five", "Three of five"),
    ("en", "No water reached {} households.", "1 out of 5", "3 out of 5"),
    ("en", "{} residents bought water from a tanker.", "Six of ten", "Four of ten"),
    ("bn", "{} জল পৌঁছয়নি।", "পাঁচটি পরিবারের মধ্যে একটিতে", "পাঁচটি পরিবারের মধ্যে তিনটিতে"),
    ("bn", "বাসিন্দাদের {} ট্যাঙ্কারের জল কিনেছেন।", "দশ জনের মধ্যে ছ’জন", "দশ জনের মধ্যে চার জন"),
    ("bn", "শিশুদের {} পেটের অসুখে ভুগছে।", "দশ জনের প্রায় ন’জন", "দশ জনের প্রায় সাত জন"),
    ("bn", "বাসিন্দাদের {} ট্যাঙ্কারের জল কিনেছেন।", "শতকরা ৬২ জন", "শতকরা ২৬ জন"),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "right", "wrong"), SHARES)
def test_a_share_is_held_against_the_percentage(newsroom, locale, text, right, wrong):
    assert told(newsroom, locale, text.format(right)) == []
    assert len(told(newsroom, locale, text.format(wrong))) == 1


@pytest.mark.parametrize(
    ("locale", "text", "right", "wrong"),
    [
        ("en", "{} pumps of the municipality burnt out.", "Three in four", "Two in five"),
        ("bn", "পুরসভার {} পাম্প পুড়ে গিয়েছে।", "প্রতি চারটির তিনটি", "প্রতি পাঁচটির দু’টি"),
    ],
)
def test_a_share_of_two_figures(newsroom, locale, text, right, wrong):
    assert told(newsroom, locale, text.format(right)) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Nine of the twelve pumps of the municipality burnt out."),
        ("en", "Households got no water for one in five good reasons."),
        ("en", "There is a one in three chance that households get no water."),
        ("en", "Residents who bought water from a tanker rated it four out of ten."),
        ("en", "A nurse had come at one in the morning; two in hospital had got no water."),
        ("en", "Two in three villages, both in hospital, got no water."),
        ("bn", "পুরসভার ১২টি পাম্পের ৯টি পুড়ে গিয়েছে।"),
        (
            "en",
            "Six of the ten residents of the lane bought water from a tanker, and four of its five children fell ill.",
        ),
        ("en", "Three of five children with a stomach illness were sent home in the evening."),
        ("en", "Only one in three children is vaccinated."),
        ("en", "One in ten residents owns a car."),
        ("en", "Four in ten of those who bought water paid twice."),
        ("en", "One in three tankers was dry."),
        ("bn", "প্রতি দশ জন বাসিন্দার এক জনের গাড়ি আছে।"),
        ("bn", "প্রতি তিনটি পরিবারের একটি জল ফুটিয়ে খায়।"),
        ("bn", "প্রতি তিনটি ট্যাঙ্কারের একটি ছিল শুকনো।"),
        ("en", "The Mondals live next door: three of their five children have a stomach illness."),
        ("en", "Two of four tankers of the municipality came."),
        ("bn", "মণ্ডল পরিবারের পাঁচ শিশুর মধ্যে তিন জন পেটের অসুখে ভুগছে।"),
        ("bn", "পেটের অসুখে ভোগা পাঁচ জনের মধ্যে দু’জন শিশু।"),
        ("bn", "হাসপাতালে ভর্তি পাঁচ জনের মধ্যে এক জন ট্যাঙ্কারের জল কিনেছিলেন।"),
        ("bn", "দশ জনের মধ্যে চার জন চিকিৎসক ছুটিতে।"),
        ("bn", "প্রতি দশ জন বাসিন্দার জন্য একটি ট্যাঙ্কার কেনা হয়েছে।"),
        ("bn", "প্রতি চার জনে একটি ট্যাঙ্কারের জল কিনেছেন বাসিন্দারা।"),
    ],
)
def test_what_is_no_share(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    return newsroom


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("No water reached one in five homes.", "জল পৌঁছয়নি ২০ শতাংশ বাড়িতে।"),
        ("No water reached 20 per cent of homes.", "প্রতি পাঁচটি বাড়ির একটিতে জল পৌঁছয়নি।"),
        ("No water reached one home in five.", "প্রতি পাঁচটি বাড়ির একটিতে জল পৌঁছয়নি।"),
        ("Nine in ten went home.", "দশ জনের ন’জন বাড়ি ফিরেছেন।"),
        ("Nine out of ten went home.", "প্রতি দশ জনে ন’জন বাড়ি ফিরেছেন।"),
        ("9 out of 10 went home.", "প্রতি দশ জনে ন’জন বাড়ি ফিরেছেন।"),
        ("One in ten stayed on.", "দশ জনের মধ্যে এক জন থেকে যান।"),
        ("Eight in ten lamps are out.", "দশটির মধ্যে আটটি বাতি নেভা।"),
        ("Two in three went home.", "বাড়ি ফিরেছেন ৬৬.৪ শতাংশ।"),
        ("Two in three went home.", "বাড়ি ফিরেছেন দুই-তৃতীয়াংশ।"),
        ("One in eight stayed on, 12.4 per cent.", "থেকে যান প্রতি আট জনে এক জন, ১২.৪ শতাংশ।"),
        ("There 23 people in every thousand were missed.", "হাজারে ২৩ জন বাদ পড়েন।"),
        ("Missed were 23 per 1,000.", "হাজারে ২৩ জন বাদ পড়েন।"),
        ("Two in five villages got no water.", "প্রতি পাঁচটি গ্রামের দু’টিতে জল পৌঁছয়নি।"),
        ("One in five homes got no water.", "প্রতি পাঁচ বাড়িতে একটিতে জল পৌঁছয়নি।"),
        ("One in five homes got no water.", "পাঁচ ভাগের এক ভাগ বাড়িতে জল পৌঁছয়নি।"),
        ("One in five homes got no water.", "এক-পঞ্চমাংশ বাড়িতে জল পৌঁছয়নি।"),
        ("Every fifth home got no water.", "প্রতি পাঁচটি বাড়ির একটিতে জল পৌঁছয়নি।"),
        ("Three in four went home.", "বাড়ি ফিরেছেন চার ভাগের তিন ভাগ।"),
        ("A quarter of the guests went home.", "প্রতি চার জনে এক জন বাড়ি ফিরেছেন।"),
        ("Half of the guests went home.", "প্রতি দু’জনের এক জন বাড়ি ফিরেছেন।"),
        ("Nine times out of ten it rains.", "দশ বারের মধ্যে ন’বারই বৃষ্টি হয়।"),
        ("There is a one in five chance of rain.", "বৃষ্টির সম্ভাবনা প্রতি পাঁচে এক।"),
        ("There is a one in five chance of rain.", "বৃষ্টির সম্ভাবনা ২০ শতাংশ।"),
        ("Nine of every ten went home.", "দশে ন’জন বাড়ি ফিরেছেন।"),
        ("There is one doctor for every thousand.", "প্রতি হাজার জনে এক জন চিকিৎসক।"),
        ("The school has one toilet for every forty girls.", "স্কুলে প্রতি চল্লিশ জন ছাত্রীর জন্য একটি শৌচাগার।"),
        ("Of the guests 62 per cent, or six in ten, went home.", "অতিথিদের ৬২ শতাংশ বাড়ি ফিরেছেন।"),
        ("Of the guests 62 per cent went home.", "অতিথিদের ৬২ শতাংশ, অর্থাৎ দশ জনে ছ’জন, বাড়ি ফিরেছেন।"),
        ("One in a thousand was missed.", "বাদ পড়েন ০.১ শতাংশ।"),
    ],
)  # fmt: skip
def test_one_share_in_two_versions(desk, capsys, english, bengali):
    assert found(desk, capsys, english, bengali) == []


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("No water reached one in five homes.", "জল পৌঁছয়নি ৩০ শতাংশ বাড়িতে।"),
        ("No water reached 30 per cent of homes.", "প্রতি পাঁচটি বাড়ির একটিতে জল পৌঁছয়নি।"),
        ("No water reached one home in five.", "প্রতি চারটি বাড়ির একটিতে জল পৌঁছয়নি।"),
        ("Nine in ten went home.", "প্রতি দশ জনে সাত জন বাড়ি ফিরেছেন।"),
        ("Nine in ten went home.", "দশ জনের সাত জন বাড়ি ফিরেছেন।"),
        ("Two in three went home.", "বাড়ি ফিরেছেন ৮১.৪ শতাংশ।"),
        ("Of the guests 62 per cent went home.", "অতিথিদের ৬২ শতাংশ, অর্থাৎ দশ জনে আট জন, বাড়ি ফিরেছেন।"),
    ],
)  # fmt: skip
def test_two_shares_in_two_versions(desk, capsys, english, bengali):
    assert found(desk, capsys, english, bengali) != []


def test_what_is_said_of_a_share(newsroom, capsys):
    told(newsroom, "en", "One in five households got no water. Six of ten residents bought water from a tanker. One in ten residents owns a car.")  # fmt: skip
    _, printed, _ = check(newsroom, capsys, "--explain", "--format", "json")
    keys = ("text", "kind", "unit", "value", "bound", "verdict", "fact")
    assert [tuple(one[key] for key in keys) for one in json.loads(printed)] == [
        ("One in five", "percent", "percent", 20, "about", "agrees", "taps/dry"),
        ("Six of ten", "percent", "percent", 60, "about", "agrees", "taps/tanker"),
        ("ten", "number", "", 10, "exact", "ignored", ""),
        ("One in ten", "percent", "percent", 10, "about", "unexplained", ""),
    ]


def test_two_counts_that_are_a_share_in_both_versions(newsroom):
    def differing(english: str) -> list[str]:
        told(newsroom, "en", english)
        told(newsroom, "bn", "বাসিন্দাদের দশ জনের মধ্যে ছ’জন ট্যাঙ্কারের জল কিনেছেন।")
        _, _, every = looked_at(newsroom.site)
        return [one.code for one in every if one.code in VERSIONS]

    assert differing("Six of ten residents bought water from a tanker.") == []
    assert differing("62 per cent of residents bought water from a tanker.") == []
    assert differing("Four of ten residents bought water from a tanker.") == ["languages-differ"]
