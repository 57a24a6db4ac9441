"""What papers write of everyday services, a ferry that stops, a bank's app, a gas supply: in their own words, and with what there is at all."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

FERRY = """\
headline: {bn: "লঞ্চ বন্ধ, নাজেহাল যাত্রীরা", en: Launch service halted}
kind: outage
severity: major
places: [ferry-town]
began:
  - {value: 2026-06-15T07:25+05:30, source: notice, ours: true}
ended:
  - {value: 2026-06-15T15:40+05:30, source: notice, ours: true}
figures:
  passengers: {value: 18_000, bound: about, unit: passenger, source: notice, label: {bn: ভোগান্তিতে পড়া যাত্রী, en: Passengers affected}}
  jetties: {value: 14, unit: jetty, source: notice, label: {bn: বন্ধ জেটি, en: Jetties shut}}
  wards: {value: 13, unit: ward, source: notice, label: {bn: যে সব ওয়ার্ডে জল ছিল না, en: Wards without water}}
  held: {value: 13, unit: person, source: notice, label: {bn: গ্রেফতার, en: People arrested}}
  fine: {value: 30_000_000, unit: inr, source: notice, label: {bn: ব্যাঙ্কের জরিমানা, en: Fine on the bank}}
updates:
  - id: halt
    at: 2026-06-15T07:25+05:30
    status: investigating
    text: {bn: "লঞ্চ বন্ধ হয়।", en: The launches stop.}
    source: notice
  - id: held
    at: 2026-06-17
    text: {bn: "পুলিশ পাঁচ জনকে গ্রেফতার করে।", en: The police arrest five people.}
    source: notice
  - id: back
    at: 2026-06-15T15:40+05:30
    status: resolved
    text: {bn: "লঞ্চ চালু হয়।", en: The launches run again.}
    source: notice
sources:
  notice: {title: Notice}
"""
UNITS = """
passenger: {kind: count, words: {en: {one: passenger, other: passengers}, bn: {other: যাত্রী}}, classifier: {bn: জন}}
jetty: {kind: count, words: {en: {one: jetty, other: jetties}, bn: {other: জেটি}}, classifier: {bn: টি}}
ward: {kind: count, words: {en: {one: ward, other: wards}, bn: {other: ওয়ার্ড}}, classifier: {bn: টি}}
"""
FILES = {
    "content/registry/places.yaml": "ferry-town: {name: {bn: চন্দনপুর, en: Chandanpur}}\n",
    "content/registry/units.yaml": UNITS,
    "content/incidents/ferry.yaml": FERRY,
}


def told(newsroom: Newsroom, text: str, title: str = "") -> list[str]:
    """Return what contradicts the record in a text, or under a title."""
    locale = "bn" if any("\u0980" <= letter <= "\u09ff" for letter in text or title) else "en"
    for path, file in FILES.items():
        newsroom.write(path, file)
    made = story(title or "X", text, incidents="[ferry]", published="2026-06-19T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, found = looked_at(newsroom.site)
    return [str(one.message).split('"')[1] for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("ব্যাঙ্ককে ৩০ কোটি টাকা জরিমানা করেছে নিয়ন্ত্রক।", "৩০ কোটি টাকা"),
        ("The town has 31 wards without water.", "31"),
        ("জল ছিল না ৩১টি ওয়ার্ডে।", "৩১টি"),
        ("The service has 41 jetties.", "41"),
        ("As many as 41 jetties were shut.", "As many as 41"),
        ("Some 81,000 commuters were put to hardship.", "Some 81,000"),
        ("সকাল ৮টা ২৫ মিনিটে কল শুকিয়ে যায়।", "সকাল ৮টা ২৫ মিনিটে"),
        ("লঞ্চ-কাণ্ডে ধৃত ৩১।", "৩১"),
        ("ধৃতের সংখ্যা বেড়ে ৩১।", "৩১"),
        ("The number of arrests rose to 31.", "31"),
        ("বন্ধ ছিল লঞ্চ, জেটি ৪৯টি।", "৪৯টি"),
        ("পুলিশ সাত জনকে গ্রেফতার করে।", "সাত জনকে"),
    ],
)
def test_a_slip_is_told(newsroom, text, wrong):
    assert told(newsroom, text) == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "The town has 46 wards and 52 jetties.",
        "The town, with 46 wards, lies on the river.",
        "শহরে ৪৬টি ওয়ার্ড, জেটি ৫২টি।",
        "চন্দনপুরে ৪৬টি ওয়ার্ড আছে।",
        "The launches carry 80,000 passengers a day.",
        "লঞ্চে রোজ ৮০ হাজার যাত্রী যাতায়াত করেন।",
        "In neighbouring Asansol, 40 wards were without water.",
        "লঞ্চ-কাণ্ডে ধৃত ১৩।",
        "Police arrested 4 in Asansol.",
        "ধৃতদের দু’জন লঞ্চের কর্মী।",
    ],
)
def test_what_there_is_at_all_is_not(newsroom, text):
    assert told(newsroom, text) == []
