"""What a follow-up story tells beside a figure: those of it that are left, a part or the whole, a difference, what is usual."""

import pytest

from tests.claims.quick import check
from tests.claims.test_measured import RECORD
from tests.newsroom import Newsroom, story, translation

UNITS = """\
camp: {kind: count, words: {bn: {other: ত্রাণশিবির}, en: {one: camp, other: camps}}}
metre: {kind: count, words: {bn: {other: মিটার}, en: {one: metre, other: metres}}}
order: {kind: count, words: {bn: {other: অর্ডার}, en: {one: order, other: orders}}}
pump: {kind: count, words: {bn: {other: পাম্প}, en: {one: pump, other: pumps}}}
degree: {kind: count, words: {bn: {other: ডিগ্রি}, en: {one: degree, other: degrees}}}
"""
FIGURES = {
    "camps": ("12", "camp", "ত্রাণশিবির", "Relief camps opened"),
    "gap": ("150", "metre", "ফাটলের দৈর্ঘ্য", "Length of the crack"),
    "orders": ("360000", "order", "ব্যর্থ অর্ডার", "Failed orders"),
    "pumps": ("480", "pump", "বন্ধ পাম্প", "Pumps closed"),
    "warmer": ("6.4", "degree", "স্বাভাবিকের চেয়ে বেশি, আসানসোল", "Above normal, Asansol"),
    "dead": ("2", "person", "মৃত", "Dead"),
}


def told(desk: Newsroom, capsys: pytest.CaptureFixture[str], figure: str, text: str) -> list[str]:
    """Return what contradicts a record that has one figure, in a text of either language."""
    value, unit, bengali, english = FIGURES[figure]
    record = RECORD.replace("VALUE", value).replace("UNIT", unit)
    record = record.replace("{bn: BENGALI, en: ENGLISH}", f'{{bn: "{bengali}", en: "{english}"}}')
    desk.write("content/incidents/ours.yaml", record)
    desk.write("content/registry/units.yaml", UNITS)
    is_english = text.isascii()
    english, bengali = (text, "বিস্তারিত আসছে।") if is_english else ("News.", text)
    desk.write("content/stories/2026/s.en.md", story(incidents="[ours]", body=english))
    desk.write("content/stories/2026/s.bn.md", translation(body=bengali))
    _, _, lines = check(desk, capsys)
    return [line.split('"')[1] for line in lines.split("\n") if "error[fact-contradicts]" in line]


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("camps", "Three weeks after the flood 1,200 people are still in relief camps."),
        ("camps", "About 1,200 people, most of them women, were still in relief camps."),
        ("camps", "A month later people were still living in three relief camps."),
        ("camps", "Only two relief camps are still open."),
        ("camps", "তিন সপ্তাহ পরেও ত্রাণশিবিরে ১২০০ মানুষ।"),
        ("camps", "গোসাবার তিনটি ত্রাণশিবির এখনও চলছে।"),
        ("camps", "এখনও তিনটি ত্রাণশিবিরে মানুষ আছেন।"),
    ],
)
def test_who_is_where_and_what_is_left_is_no_count_of_all(newsroom, capsys, figure, text):
    assert told(newsroom, capsys, figure, text) == []


@pytest.mark.parametrize(
    ("figure", "text", "wrong"),
    [
        ("camps", "The district opened 17 relief camps.", "17"),
        ("camps", "The district opened 120 relief camps.", "120"),
        ("camps", "People were still living in 17 relief camps.", "17"),
        ("camps", "গোসাবায় ১৭টি ত্রাণশিবির খোলা হয়েছিল।", "১৭টি"),
        ("camps", "এখনও ১৭টি ত্রাণশিবিরে মানুষ আছেন।", "১৭টি"),
    ],
)
def test_a_count_of_all_is_told(newsroom, capsys, figure, text, wrong):
    assert told(newsroom, capsys, figure, text) == [wrong]


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("gap", "The new wall is 240 metres long, 90 metres longer than the crack."),
        ("gap", "The new wall exceeds the crack in length by 90 metres."),
        ("gap", "The new wall is longer than the crack by 90 metres."),
        ("gap", "The length of the crack grew by 90 metres."),
        ("gap", "The new wall is 90 metres more than the length of the crack."),
        ("gap", "ফাটলের চেয়ে দেওয়াল ৯০ মিটার লম্বা।"),
        ("gap", "দেওয়াল ফাটলের চেয়ে ৯০ মিটার বড়।"),
        ("gap", "নতুন দেওয়াল ফাটলের চেয়ে ৯০ মিটার বেশি লম্বা।"),
        ("gap", "নতুন দেওয়াল ২৪০ মিটার লম্বা, ফাটলের দৈর্ঘ্যের থেকে ৯০ মিটার বেশি।"),
    ],
)
def test_by_how_much_something_is_longer_is_no_length(newsroom, capsys, figure, text):
    assert told(newsroom, capsys, figure, text) == []


@pytest.mark.parametrize(
    ("figure", "text", "wrong"),
    [
        ("gap", "The length of the crack was 190 metres.", "190"),
        ("gap", "The crack was 190 metres long, longer than any before.", "190"),
        ("gap", "The crack was longer than 190 metres.", "190"),
        ("gap", "ফাটলের দৈর্ঘ্য ছিল ১৯০ মিটার।", "১৯০"),
        ("gap", "ফাটল ১৯০ মিটার লম্বা।", "১৯০"),
        ("gap", "ফাটলের দৈর্ঘ্য সব চেয়ে বেশি ১৯০ মিটার ছিল।", "১৯০"),
    ],
)
def test_a_wrong_length_is_told(newsroom, capsys, figure, text, wrong):
    assert told(newsroom, capsys, figure, text) == [wrong]


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("orders", "In 110,000 of the failed orders money had been debited."),
        ("orders", "Money had been debited for 110,000 of these failed orders."),
        ("orders", "Of the failed orders, 110,000 were paid for."),
        ("orders", "ব্যর্থ অর্ডারের মধ্যে ১ লক্ষ ১০ হাজারে টাকা কাটা হয়েছিল।"),
        ("orders", "ব্যর্থ অর্ডারগুলির মধ্যে ১ লক্ষ ১০ হাজারটি মিষ্টির।"),
        ("orders", "Normally 700,000 orders are placed on a Friday."),
        ("orders", "On an average day 700,000 orders are placed, the company says."),
        ("orders", "শুক্রবারে সাধারণত ৭ লক্ষ অর্ডার হয়।"),
        ("orders", "সাধারণ দিনে ৭ লক্ষ অর্ডার আসে।"),
        ("pumps", "The state has 7,200 pumps; about 480 of them, in four districts, were closed."),
        ("pumps", "There are 7,200 pumps in the state and 480 of them were closed."),
        ("pumps", "রাজ্যে ৭২০০টি পাম্প আছে, তার ৪৮০টি বন্ধ ছিল।"),
        ("pumps", "রাজ্যে পাম্প ৭২০০টি, তার মধ্যে ৪৮০টি বন্ধ ছিল।"),
    ],
)
def test_a_part_a_whole_and_what_is_usual_are_no_figure(newsroom, capsys, figure, text):
    assert told(newsroom, capsys, figure, text) == []


@pytest.mark.parametrize(
    ("figure", "text", "wrong"),
    [
        ("orders", "In all 410,000 orders failed.", "410,000"),
        ("orders", "Of the failed orders there were 410,000, and 410,000 of the failed orders were paid.", "410,000"),
        ("orders", "Usually reliable, the app lost 410,000 failed orders.", "410,000"),
        ("orders", "All 310,000 of the failed orders were refunded.", "310,000"),
        ("orders", "Many more of the failed orders than normally, 410,000, were for food.", "410,000"),
        ("orders", "ব্যর্থ অর্ডার ছিল ৪ লক্ষ ১০ হাজার।", "৪ লক্ষ ১০ হাজার"),
        ("orders", "সাধারণত যেখানে গোলমাল হয় না, সেখানে ব্যর্থ অর্ডার ৪ লক্ষ ১০ হাজার।", "৪ লক্ষ ১০ হাজার"),
        ("pumps", "The state closed 720 pumps.", "720"),
        ("pumps", "The state closed 720 pumps; about 310 of them, in four districts, are open again.", "720"),
        ("pumps", "রাজ্যে ৭২০টি পাম্প বন্ধ ছিল।", "৭২০টি"),
        ("pumps", "বন্ধ পাম্পের সংখ্যা ৩১০।", "৩১০"),
    ],
)  # fmt: skip
def test_a_wrong_total_is_told(newsroom, capsys, figure, text, wrong):
    assert wrong in told(newsroom, capsys, figure, text)


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("warmer", "The day before it had been 43.6 degrees in Asansol."),
        ("warmer", "It was only 21 degrees in Kurseong."),
        ("warmer", "Asansol was at 43.6 degrees by noon."),
        ("warmer", "আসানসোলে ৪৩.৬ ডিগ্রি, স্বাভাবিকের চেয়ে ৬.৪ ডিগ্রি বেশি।"),
        ("warmer", "কার্শিয়াঙে মাত্র ২১ ডিগ্রি।"),
        ("warmer", "আগের দিন আসানসোলে ছিল ৪৩.৬ ডিগ্রি।"),
    ],
)
def test_a_temperature_is_no_difference(newsroom, capsys, figure, text):
    assert told(newsroom, capsys, figure, text) == []


@pytest.mark.parametrize(
    ("figure", "text", "wrong"),
    [
        ("warmer", "Asansol was 8.4 degrees above normal.", "8.4"),
        ("warmer", "Temperatures in Asansol were above normal by 8.4 degrees.", "8.4"),
        ("warmer", "Asansol was 64 degrees above normal.", "64"),
        ("warmer", "আসানসোলে তাপমাত্রা ছিল স্বাভাবিকের চেয়ে ৮.৪ ডিগ্রি বেশি।", "৮.৪"),
    ],
)
def test_a_wrong_difference_is_told(newsroom, capsys, figure, text, wrong):
    assert told(newsroom, capsys, figure, text) == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "One passenger of the bus died.",
        "Two passengers of the bus died.",
        "Five passengers of the bus were treated, and two died.",
        "Three passengers who saw the two die have spoken.",
        "In 2019 five passengers of another bus died there.",
        "Five villagers pulled out the two dead.",
        "Five workers of the store held two dead men.",
        "Five children lost a father: the two dead were brothers.",
        "বাসের এক যাত্রী মারা যান।",
        "পাঁচ যাত্রীর চিকিৎসা হয়, মারা যান দু’জন।",
        "পাঁচ গ্রামবাসী দুই মৃতকে উদ্ধার করেন।",
    ],
)
def test_some_of_the_dead_and_who_saw_them_are_no_more_dead(newsroom, capsys, text):
    assert told(newsroom, capsys, "dead", text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Three passengers of the bus died.", "Three"),
        ("Three passengers died, Anil Das, 34, and Bina Roy, 51.", "Three"),
        ("Five workers of the store were killed on the spot.", "Five"),
        ("The fire killed five workers of the store.", "five"),
        ("বাসের তিন যাত্রী মারা যান।", "তিন"),
        ("তিন শ্রমিকের মৃত্যু হয়।", "তিন"),
    ],
)
def test_more_of_a_kind_than_all_that_died_are_told(newsroom, capsys, text, wrong):
    assert told(newsroom, capsys, "dead", text) == [wrong]
