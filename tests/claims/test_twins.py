"""A slip of the pen where the sentence would have been heard to say the fact, had the value been right."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

UNITS = """\
megawatt: {kind: count, words: {bn: {other: মেগাওয়াট}, en: {one: megawatt, other: megawatts}}}
train: {kind: count, words: {bn: {other: ট্রেন}, en: {one: train, other: trains}}, classifier: {bn: টি}}
shop: {kind: count, words: {bn: {other: দোকান}, en: {one: shop, other: shops}}, classifier: {bn: টি}}
"""
FIRE = """\
headline: {bn: উপকেন্দ্রে আগুন, en: Fire at a substation}
kind: disaster
severity: major
places: [IN]
began: 2026-03-04T20:37+05:30
ended: 2026-03-04T23:41+05:30
figures:
  load: {value: 430, unit: megawatt, label: {bn: যে চাহিদা কমে যায়, en: Load lost}, source: notice}
  trains: {value: 34, unit: train, label: {bn: বাতিল ট্রেন, en: Trains cancelled}, source: notice}
  bill: {value: 4_600_000, unit: inr, label: {bn: মেরামতির খরচ, en: Cost of repairs}, source: notice}
  shops: {value: 84, unit: shop, label: {bn: পুড়ে যাওয়া দোকান, en: Shops burned}, source: notice}
updates:
  - id: engines
    at: 2026-03-04T21:12+05:30
    text: {bn: দমকল আসে।, en: Fire engines arrive.}
    source: notice
  - id: cell
    at: 2026-03-05T16:45+05:30
    text: {bn: থানায় অভিযোগ জমা পড়ে।, en: A complaint reaches the police.}
    source: notice
sources:
  notice: {title: Notice, url: "https://status.example/"}
"""


def told(desk: Newsroom, text: str, *, ended: str = "") -> list[str]:
    """Return what contradicts the record of a fire."""
    locale = "en" if text.isascii() else "bn"
    desk.write("content/registry/units.yaml", UNITS)
    record = FIRE.replace("2026-03-04T23:41+05:30", ended) if ended else FIRE
    desk.write("content/incidents/fire.yaml", record)
    head = "The substation" if locale == "en" else "উপকেন্দ্রের কথা"
    made = story(head, text, incidents="[fire]", published="2026-03-06T09:00+05:30")
    desk.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, found = looked_at(desk.site)
    return [str(one.message).split('"')[1] for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Equipment burned; from the company's grid 340 megawatts of demand had dropped at a stroke.", "340 megawatts"),
        ("Mending it will take Rs 64 lakh, says the engineer.", "Rs 64 lakh"),
        ("Mending it will take Rs 4.6 lakh, says the engineer.", "Rs 4.6 lakh"),
        ("ওই সংস্থার গ্রিড থেকে এক ধাক্কায় পড়ে যায় ৩৪০ মেগাওয়াট।", "৩৪০ মেগাওয়াট"),
        ("উপকেন্দ্র-লাগোয়া ৪৮টি দোকান পুড়ে যায়।", "৪৮টি"),
        ("Fire has burned down 48 shops beside it.", "48"),
        ("The complaint reached the police at 4.45 am.", "4.45 am"),
        ("সারাতে লাগবে ৪৬ কোটি টাকা।", "৪৬ কোটি টাকা"),
        ("It was 9.37 pm when flames were seen at the substation.", "9.37 pm"),
        ("The last flames died at 11.11 pm.", "11.11 pm"),
        ("The complaint reached the police at a quarter to six.", "a quarter to six"),
        ("The complaint reached the police at a quarter past four.", "a quarter past four"),
        ("Constables wrote it all down at 8.37 am.", "8.37 am"),
        ("থানায় অভিযোগ যায় বিকেল সওয়া চারটেয়।", "বিকেল সওয়া চারটেয়"),
        ("রাত তখন ৯টা ৩৭।", "৯টা ৩৭"),
    ],
)  # fmt: skip
def test_a_slip_of_what_would_be_the_fact_is_told(newsroom, text, number):
    assert told(newsroom, text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Equipment burned; from the company's grid 430 megawatts of demand had dropped at a stroke.",
        "Mending it will take Rs 46 lakh, says the engineer.",
        "ওই সংস্থার গ্রিড থেকে এক ধাক্কায় পড়ে যায় ৪৩০ মেগাওয়াট।",
        "The cable was laid in 1984 and is 3.4 kilometres long.",
        "Three years ago a storm took 340 megawatts off the grid.",
        "The association of traders says 340 stalls stand there.",
        "The engines left the depot 48 minutes away.",
        "বাজারে ৩৪০ জন কাজ করেন।",
        "The police will hear the owner on 9 March at 4.45 am.",
        "It was 8.37 pm when flames were seen at the substation.",
        "The complaint reached the police at a quarter to five.",
        "A caterer said she missed forty orders between 9.37 pm and 11.15 pm.",
        "Visitors may come from 8.37 am.",
        "A relay of the market had been mended at a quarter past four.",
        "থানায় অভিযোগ যায় বিকেল পৌনে পাঁচটায়।",
        "রাত তখন ৮টা ৩৭।",
    ],
)
def test_what_only_looks_like_one_is_left_alone(newsroom, text):
    assert told(newsroom, text) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("It was eight in the morning before the fire was out, and by then more than 53 hours had gone.", ["more than 53 hours"]),
        ("It was eight in the morning before the fire was out, and by then more than 35 hours had gone.", []),
        ("আগুন নেভে সকাল আটটায়, তত ক্ষণে ৫৩ ঘণ্টার বেশি কেটে গিয়েছে।", ["৫৩ ঘণ্টার বেশি"]),
        ("The firemen of the next town had worked 53 hours that week.", []),
    ],
)  # fmt: skip
def test_hours_of_which_the_digits_changed_places(newsroom, text, numbers):
    assert told(newsroom, text, ended="2026-03-06T08:00+05:30") == numbers
