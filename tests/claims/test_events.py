"""Records of what is no outage: a fire, an accident and a landslide are called so, break out, happen and are over."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

UNITS = """\
shop: {kind: count, words: {bn: {other: দোকান}, en: {one: shop, other: shops}}, classifier: {bn: টি}}
"""
UPDATES = """\
updates:
  - id: first
    at: {first}
    text: {{bn: "{bn}", en: "{en}"}}
    source: notice
sources:
  notice: {{title: Notice, url: "https://status.example/"}}
"""
HEAD = "kind: disaster\nseverity: major\nplaces: [IN]\n"
RECORDS = {
    "fire": (
        "headline: {bn: নদীর ধারের বাজারে আগুন, en: Fire in a riverside market}\n"
        + HEAD
        + "began: 2026-11-20T22:40+05:30\nended: 2026-11-21T04:10+05:30\n"
        + "figures:\n  shops: {value: 84, unit: shop, label: {bn: পুড়ে যাওয়া দোকান, en: Shops burned down}, source: notice}\n"
        + UPDATES.format(first="2026-11-20T22:40+05:30", bn="দমকল খবর পায়।", en="Firemen are alerted.")
    ),
    "crash": (
        "headline: {bn: খাদে বাস, en: Bus plunges into a gorge}\n"
        + HEAD
        + "began: 2026-09-14T05:20+05:30\n"
        + UPDATES.format(first="2026-09-14T15:40+05:30", bn="ক্রেনে বাস তোলা হয়।", en="A crane lifts the bus.")
    ),
    "slide": (
        "headline: {bn: পাহাড়ে ধস, en: Landslide in the hills}\n"
        + HEAD
        + "began: 2026-07-21T03:45+05:30\nended: 2026-07-30T11:30+05:30\n"
        + UPDATES.format(first="2026-07-21T08:10+05:30", bn="সেনা আসে।", en="The army arrives.")
    ),
}  # fmt: skip


def told(desk: Newsroom, record: str, text: str) -> list[str]:
    """Return what contradicts a record."""
    locale = "en" if text.isascii() else "bn"
    desk.write("content/registry/units.yaml", UNITS)
    desk.write(f"content/incidents/{record}.yaml", RECORDS[record])
    head = "What we know" if locale == "en" else "যা জানা গেল"
    made = story(head, text, incidents=f"[{record}]", published="2026-12-01T09:00+05:30")
    desk.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, found = looked_at(desk.site)
    return [str(one.message).split('"')[1] for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("record", "text", "wrong"),
    [
        ("fire", "The fire broke out at 11.40 pm.", "11.40 pm"),
        ("fire", "The fire was put out at 4.40 am on Saturday.", "4.40 am"),
        ("fire", "The fire was out at 4.10 pm on Saturday.", "4.10 pm"),
        ("fire", "The blaze raged for six and a half hours.", "six and a half hours"),
        ("fire", "The fire broke out on 21 November.", "21 November"),
        ("fire", "The fire gutted 48 shops of the market.", "48"),
        ("fire", "রাত ১১টা ৪০ মিনিট নাগাদ আগুন লাগে।", "রাত ১১টা ৪০ মিনিট নাগাদ"),
        ("fire", "২১ নভেম্বর রাতে আগুন লাগে।", "২১ নভেম্বর"),
        ("crash", "The accident happened at 5.50 am on Monday.", "5.50 am"),
        ("crash", "The accident took place at 5.20 pm.", "5.20 pm"),
        ("crash", "The accident happened on 15 September.", "15 September"),
        ("crash", "সোমবার ভোর ৫টা ৫০ মিনিটে দুর্ঘটনাটি ঘটে।", "ভোর ৫টা ৫০ মিনিটে"),
        ("crash", "দুর্ঘটনা ঘটে ১৫ সেপ্টেম্বর।", "১৫ সেপ্টেম্বর"),
        ("slide", "The landslide happened on 20 July.", "20 July"),
        ("slide", "The landslide struck at 4.45 am.", "4.45 am"),
        ("slide", "The outage after the landslide lasted seven days.", "seven days"),
    ],
)
def test_a_wrong_value_of_an_event_by_its_name_is_told(newsroom, record, text, wrong):
    assert told(newsroom, record, text) == [wrong]


@pytest.mark.parametrize(
    ("record", "text"),
    [
        ("fire", "The fire broke out at 10.40 pm."),
        ("fire", "The fire was put out at 4.10 am on Saturday."),
        ("fire", "The blaze raged for five and a half hours."),
        ("fire", "The market has 310 shops."),
        ("fire", "The market, with 310 shops, is the largest of the district."),
        ("fire", "বাজারে মোট ৩১০টি দোকান আছে।"),
        ("fire", "২০ নভেম্বর রাতে আগুন লাগে।"),
        ("fire", "The first engine set out 25 minutes later."),
        ("crash", "The accident happened at 5.20 am on Monday."),
        ("crash", "দুর্ঘটনা ঘটে ১৪ সেপ্টেম্বর।"),
        ("crash", "Last year an accident happened there on 15 March."),
        ("slide", "The outage after the landslide lasted nine days."),
        ("slide", "The outage after the landslide lasted ten days."),
    ],
)
def test_a_right_one_and_another_matter_are_not(newsroom, record, text):
    assert told(newsroom, record, text) == []
