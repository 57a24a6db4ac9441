"""Records of what is no outage: a fire, an accident and a landslide are called so, break out, happen and are over."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

UNITS = """\
shop: {kind: count, words: {bn: {other: দোকান}, en: {one: shop, other: shops}}, classifier: {bn: টি}}
engine: {kind: count, words: {bn: {other: ইঞ্জিন}, en: {one: engine, other: engines}}, classifier: {bn: টি}}
coach: {kind: count, words: {bn: {other: কামরা}, en: {one: coach, other: coaches}}, classifier: {bn: টি}}
train: {kind: count, words: {bn: {other: ট্রেন}, en: {one: train, other: trains}}, classifier: {bn: টি}}
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


def figure(id: str, value: int, unit: str, bn: str, en: str) -> str:
    """Return a figure of a record."""
    return f'  {id}: {{value: {value}, unit: {unit}, label: {{bn: "{bn}", en: "{en}"}}, source: notice}}\n'


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
    "derail": (
        "headline: {bn: বেলাইন ট্রেন, en: Train derails near Bagdara}\n"
        + HEAD
        + "began: 2026-06-17T08:55+05:30\nended: 2026-06-18T21:40+05:30\nfigures:\n"
        + figure("dead", 8, "person", "ট্রেন দুর্ঘটনায় মৃত", "Dead of the derailment")
        + figure("injured", 54, "person", "আহত", "Injured")
        + figure("coaches", 7, "coach", "লাইনচ্যুত কামরা", "Coaches derailed")
        + figure("cancelled", 19, "train", "বাতিল ট্রেন", "Trains cancelled")
        + figure("held", 12, "person", "গ্রেফতার", "Arrested")
        + figure("aid", 1000000, "inr", "মৃতের পরিবারকে ক্ষতিপূরণ", "Compensation for the family of each of the dead")
        + UPDATES.format(first="2026-06-17T10:05+05:30", bn="রিলিফ ট্রেন আসে।", en="A relief train arrives.")
    ),
    "mill": (
        "headline: {bn: চটকলে আগুন, en: Fire in a jute mill}\n"
        + HEAD
        + "began: 2026-03-03T02:15+05:30\nended: 2026-03-03T11:45+05:30\nfigures:\n"
        + figure("injured", 23, "person", "আহত", "Injured")
        + figure("engines", 14, "engine", "দমকলের ইঞ্জিন", "Fire engines sent")
        + figure("shops", 120, "shop", "পুড়ে যাওয়া দোকান", "Shops burnt")
        + UPDATES.format(first="2026-03-03T02:50+05:30", bn="দমকল আসে।", en="Firemen arrive.")
    ),
    "blockade": (
        "headline: {bn: রেল অবরোধ, en: Rail blockade at Bagdara}\n"
        + HEAD
        + "began: 2026-09-20T05:40+05:30\nended: 2026-09-25T16:30+05:30\nfigures:\n"
        + figure("stranded", 4500, "person", "আটকে পড়া যাত্রী", "Passengers stranded")
        + UPDATES.format(first="2026-09-21T14:00+05:30", bn="পুলিশের সঙ্গে সংঘর্ষ।", en="Protesters clash with the police.")
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
        (
            "slide",
            "The outage after the landslide lasted eight and a half days.",
            "eight and a half days",
        ),
        ("slide", "ধস স্থায়ী ছিল সাড়ে আট দিন।", "সাড়ে আট দিন"),
        ("derail", "The tragedy occurred at 7.55 am.", "7.55 am"),
        ("derail", "As many as 91 trains were cancelled.", "As many as 91"),
        ("derail", "The railway scrapped 29 trains.", "29"),
        ("derail", "Police have detained 21 people.", "21"),
        ("derail", "The next of kin will get Rs 15 lakh.", "Rs 15 lakh"),
        ("derail", "The toll went up to 10.", "up to 10"),
        ("derail", "The death toll touched 18.", "18"),
        ("derail", "মৃতের সংখ্যা বেড়ে ১০।", "১০"),
        ("derail", "লাইন থেকে ছিটকে যায় ন’টি কামরা।", "ন’টি"),
        ("derail", "ধৃতের সংখ্যা ২১।", "২১"),
        ("derail", "The number of arrests rose to 21.", "21"),
        ("derail", "Sixty-five passengers sustained injuries.", "Sixty-five"),
        ("mill", "At least 32 people have been taken to hospital with burns.", "At least 32"),
        ("mill", "Thirty-two workers suffered burns.", "Thirty-two"),
        ("mill", "Twenty-four fire tenders rushed to the spot.", "Twenty-four"),
        ("mill", "The fire reduced 210 shops to ashes.", "210"),
        ("mill", "It took the firemen 53 minutes to arrive.", "53 minutes"),
        ("mill", "Firemen took almost an hour to come.", "almost an hour"),
        ("mill", "দমকল আসতে লাগে ৫৩ মিনিট।", "৫৩ মিনিট"),
        ("derail", "The relief train took 58 minutes to reach the spot.", "58 minutes"),
        ("derail", "রিলিফ ট্রেন পৌঁছতে ৫৮ মিনিট লেগে যায়।", "৫৮ মিনিট"),
        ("blockade", "The rail roko went on for nine days.", "nine days"),
        ("blockade", "The blockade ends after eight days.", "eight days"),
        ("blockade", "Around 7,500 passengers were stuck.", "Around 7,500"),
        ("blockade", "The line was blocked for nine days.", "nine days"),
        ("blockade", "Train services remained suspended for eight days.", "eight days"),
        ("blockade", "আট দিন বন্ধ ছিল ট্রেন চলাচল।", "আট দিন"),
        ("blockade", "ন’দিন ধরে বন্ধ ছিল রেললাইন।", "ন’দিন"),
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
        ("slide", "The outage after the landslide lasted nine and a half days."),
        ("slide", "ধস স্থায়ী ছিল সাড়ে ন’দিন।"),
        ("derail", "The tragedy occurred at 8.55 am."),
        ("derail", "As many as 19 trains were cancelled."),
        ("derail", "The train had 22 coaches."),
        ("derail", "ট্রেনটিতে ২২টি কামরা ছিল।"),
        ("derail", "ট্রেনে ছিল ২২টি কামরা।"),
        ("derail", "লাইন থেকে ছিটকে যায় সাতটি কামরা।"),
        ("derail", "The coach was built to carry 72 people."),
        ("derail", "The toll went up to eight."),
        ("derail", "মৃতের সংখ্যা বেড়ে ৮।"),
        ("derail", "The next of kin will get Rs 10 lakh."),
        ("derail", "Police have detained 12 people."),
        ("derail", "ধৃতের সংখ্যা ১২।"),
        ("derail", "The number of arrests rose to ten on Thursday."),
        ("derail", "The number of trains is 140 a day."),
        ("derail", "গ্রেফতারের সংখ্যা নিয়ে দুই হিসাব।"),
        ("mill", "Twenty-three workers suffered burns."),
        ("mill", "Three workers suffered burns."),
        ("mill", "The fire reduced 120 shops to ashes."),
        ("mill", "It took the firemen 35 minutes to arrive."),
        ("mill", "Firemen took 12 minutes to reach the roof."),
        ("mill", "A second team of firemen took 70 minutes to arrive."),
        ("mill", "An ambulance took 50 minutes to come."),
        ("mill", "দমকল আসতে লাগে ৩৫ মিনিট।"),
        ("mill", "অ্যাম্বুল্যান্স আসতে লাগে ৫০ মিনিট।"),
        ("mill", "বাজারে ৪০০টি দোকান ছিল।"),
        ("mill", "Talks were held with 30 owners."),
        ("blockade", "The blockade ends after five days."),
        ("blockade", "The rail roko went on for five days."),
        ("blockade", "Train services remained suspended for five days."),
        ("blockade", "Two trains were stalled for four hours at Tata."),
        ("blockade", "The line was blocked for two hours near Tata on Thursday."),
        ("blockade", "The road to the station was closed for two days."),
        ("blockade", "টাটানগরে চার ঘণ্টা বন্ধ ছিল ট্রেন চলাচল।"),
        ("slide", "The road was closed for three days."),
    ],
)
def test_a_right_one_and_another_matter_are_not(newsroom, record, text):
    assert told(newsroom, record, text) == []
