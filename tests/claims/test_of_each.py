"""A number of each, of a day, of all but a few and of a part is none of the figure of all of them."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: নদীর পাড় ভাঙল, en: River bank breached}
kind: other
severity: major
services: [pay]
places: [IN-WB]
began: 2026-11-10T06:01+05:30
ended: 2026-11-14T03:25+05:30
figures:
  failed: {value: 240000, unit: order, label: {bn: ব্যর্থ অর্ডার, en: Failed orders}, source: report}
  camps: {value: 16, unit: camp, label: {bn: ত্রাণ শিবির, en: Relief camps}, source: report}
  beds: {value: 900, unit: bed, label: {bn: শিবিরের শয্যা, en: Beds in the camps}, source: report}
  riders: {value: 3200000, unit: user, label: {bn: বিভ্রাটে পড়া যাত্রী, en: Passengers affected}, source: report}
  litres: {value: 40, unit: litre, label: {bn: পরিবার পিছু জল, en: Water for each family}, source: report}
updates:
  - {id: first, at: 2026-11-10T06:01+05:30, status: investigating, text: {bn: "পাড় ভাঙে।", en: "The bank gives way."}, source: report}
  - {id: last, at: 2026-11-14T03:25+05:30, status: resolved, text: {bn: "জল নামে।", en: "The water is gone."}, source: report}
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
UNITS = "".join(
    f"{id}:\n  kind: count\n  words: {{bn: {{other: {bn}}}, en: {{one: {id}, other: {id}s}}}}\n  classifier: {{bn: টি}}\n"
    for id, bn in (("order", "অর্ডার"), ("camp", "শিবির"), ("bed", "শয্যা"), ("litre", "লিটার"))
)


def told(desk: Newsroom, text: str) -> list[str]:
    """Return what of a sentence is told to contradict the record."""
    desk.write("content/registry/units.yaml", UNITS)
    desk.write("content/incidents/ours.yaml", RECORD)
    code = "en" if text.isascii() else "bn"
    desk.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, mistakes, found = looked_at(desk.site)
    assert not mistakes
    return [one.message.split('"')[1] for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("other", "all_of_them", "words"),
    [
        ("Each camp has 120 beds.", "The camps have 120 beds.", "120"),
        ("There are 120 beds in each camp.", "There are 120 beds in the camps.", "120"),
        ("The camps have 120 beds each.", "Each was opened late, and the camps have 120 beds.", "120"),
        ("The average camp had 120 beds.", "The camps had 120 beds.", "120"),
        ("The relief camps held 120 beds on average.", "The relief camps held 120 beds.", "120"),
        ("শিবিরে গড়ে ১২০টি শয্যা।", "শিবিরে মোট ১২০টি শয্যা।", "১২০টি"),
        ("Camps with 120 beds apiece were opened.", "Camps with 120 beds were opened.", "120"),
        ("700,000 passengers a day were affected.", "700,000 passengers were affected a day later.", "700,000"),
        ("Every day 700,000 passengers were affected.", "In a day 700,000 passengers were affected.", "700,000"),
        ("The 700,000 passengers were affected daily.", "The 700,000 passengers were affected.", "700,000"),
        ("All but three relief camps are shut.", "Three relief camps are shut.", ("three", "Three")),
        ("All relief camps but three are shut.", "All camps are shut, but three relief camps opened.", "three"),
        ("Except for three, all relief camps are shut.", "Three relief camps are shut.", ("three", "Three")),
        ("700,000 passengers were affected every morning.", "700,000 passengers were affected.", "700,000"),
        ("একেকটি শিবিরে ১২০টি শয্যা।", "শিবিরে ১২০টি শয্যা।", "১২০টি"),
        ("1 lakh of the failed orders were placed again.", "1 lakh orders failed.", "1 lakh"),
        ("প্রতিটি শিবিরে ১২০টি শয্যা।", "শিবিরে ১২০টি শয্যা।", "১২০টি"),
        ("শিবির পিছু ১২০টি শয্যা।", "শিবিরের ১২০টি শয্যা খালি।", "১২০টি"),
        ("শিবিরে ১২০টি করে শয্যা।", "শিবিরে শয্যা ১২০টি।", "১২০টি"),
        ("বিভ্রাটে পড়া যাত্রী রোজ ৭ লক্ষ।", "বিভ্রাটে পড়া যাত্রী ৭ লক্ষ।", "৭ লক্ষ"),
        ("দিনে ৭ লক্ষ যাত্রী বিভ্রাটে পড়া।", "ওই দিনে ৭ লক্ষ যাত্রী বিভ্রাটে পড়া।", "৭ লক্ষ"),
        ("তিনটি ত্রাণ শিবির বাদে সব বন্ধ।", "তিনটি ত্রাণ শিবির বন্ধ।", "তিনটি"),
        ("তিনটি ত্রাণ শিবির ছাড়া সবই বন্ধ।", "তিনটি ত্রাণ শিবির ছাড়া আর কিছু নেই।", "তিনটি"),
        ("ব্যর্থ অর্ডারগুলোর ১ লক্ষ পরে আবার দেওয়া হয়।", "ব্যর্থ অর্ডারগুলোর সংখ্যা ১ লক্ষ।", "১ লক্ষ"),
        ("ব্যর্থ অর্ডারগুলোর মধ্যে ১ লক্ষ পরে আবার দেওয়া হয়।", "ব্যর্থ অর্ডার ১ লক্ষ।", "১ লক্ষ"),
    ],
)  # fmt: skip
def test_what_is_of_each_or_of_a_part_is_not_held_against_all(newsroom, other, all_of_them, words):
    assert told(newsroom, other) == []
    assert set(told(newsroom, all_of_them)) & {*((words,) if isinstance(words, str) else words)}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Each family got 90 litres of water.", ["90"]),
        ("পরিবার পিছু জল ৯০ লিটার।", ["৯০"]),
        ("They hold each 16 camps.", []),
    ],
)
def test_a_figure_of_each_is_held_against_what_is_said_of_each(newsroom, text, words):
    assert told(newsroom, text) == words


ABOARD = """\
  aboard: {value: 25, unit: person, label: {bn: ফেরিতে ছিলেন, en: People aboard the ferry}, source: report}
  rescued: {value: 21, unit: person, label: {bn: ফেরি থেকে উদ্ধার, en: People rescued from the ferry}, source: report}
updates:
"""


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("All but three of the 25 were rescued.", ["three"]),
        ("All 25 people aboard the ferry except six were rescued.", ["six"]),
        ("All but three of those aboard the ferry were rescued.", ["three"]),
        ("ফেরির ২৫ জনের মধ্যে তিন জন বাদে সবাইকে উদ্ধার করা হয়।", ["তিন জন"]),
        ("ফেরির ২৫ জনের তিন জন ছাড়া সকলেই উদ্ধার হয়েছেন।", ["তিন জন"]),
        ("All but four of the 25 were rescued.", []),
        ("ফেরির ২৫ জনের মধ্যে চার জন বাদে সবাইকে উদ্ধার করা হয়।", []),
        ("All but three of the 40 goats were rescued.", []),
        ("All but three of those aboard the ferry were from Digha.", []),
        ("ফেরির তিন জন বাদে সবাই দিঘার মানুষ।", []),
    ],
)
def test_what_is_left_out_of_two_figures_is_their_difference(newsroom, monkeypatch, text, wrong):
    monkeypatch.setattr("tests.claims.test_of_each.RECORD", RECORD.replace("updates:\n", ABOARD))
    assert told(newsroom, text) == wrong


FAMILY = "family:\n  kind: count\n  words: {bn: {other: পরিবার}, en: {one: family, other: families}}\n  classifier: {bn: টি}\n"
PAID = """\
  families: {value: 46, unit: family, label: {bn: ভাঙা বাড়ির পরিবার, en: Families who lost their houses}, source: report}
  relief: {value: 20000, unit: inr, label: {bn: পরিবার পিছু অনুদান, en: Grant for each family}, source: report}
updates:
"""


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The 46 families who lost their houses get Rs 20,000 each, {} in all.", "Rs 9.2 lakh", "Rs 2.9 lakh"),
        ("Each of the 46 families gets a grant of Rs 20,000. The total is {}.", "Rs 920,000", "Rs 980,000"),
        ("Each of the 46 families gets a grant of Rs 20,000. That will cost {}.", "Rs 9.2 lakh", "Rs 92 lakh"),
        ("ভাঙা বাড়ির ৪৬টি পরিবার পাবে ২০ হাজার টাকা করে, মোট {}।", "৯ লক্ষ ২০ হাজার টাকা", "৯ লক্ষ ৮০ হাজার টাকা"),
        ("৪৬টি পরিবারের প্রতিটি পাবে ২০ হাজার টাকা। সব মিলিয়ে {}।", "৯ লক্ষ ২০ হাজার", "২ লক্ষ ৯০ হাজার"),
        ("৪৬টি পরিবারের জন্য পরিবারপ্রতি অনুদান ২০ হাজার টাকা। খরচ হবে {}।", "৯ লক্ষ ২০ হাজার টাকা", "৯২ লক্ষ টাকা"),
        # of whom the sentences do not tell, and of what else is to be paid
        ("Each family gets a grant of Rs 20,000, {} in all.", "Rs 9.2 lakh", ""),
        ("Each of the 46 families gets a grant of Rs 20,000. A new embankment would cost {}.", "Rs 9.8 lakh", ""),
        ("The 46 families get Rs 20,000 each, and 21 boatmen Rs 5,000 each, {} in all.", "Rs 10.25 lakh", ""),
        ("The 46 families get Rs 20,000 each, and seed worth {} in all.", "Rs 14 lakh", ""),
        ("৪৬টি পরিবার পাবে ২০ হাজার টাকা করে, বাঁধ সারাতে খরচ {}।", "৯ লক্ষ ৮০ হাজার টাকা", ""),
    ],
)  # fmt: skip
def test_what_is_for_each_comes_to_so_much_for_all(newsroom, monkeypatch, text, right, wrong):
    monkeypatch.setattr("tests.claims.test_of_each.RECORD", RECORD.replace("updates:\n", PAID))
    monkeypatch.setattr("tests.claims.test_of_each.UNITS", UNITS + FAMILY)
    assert told(newsroom, text.format(right)) == []
    assert told(newsroom, text.format(wrong)) == [wrong] if wrong else True


def test_what_only_ends_as_for_each_does_is_of_all(newsroom):
    assert told(newsroom, "সম্প্রতি ১২০টি শয্যা ছিল শিবিরে।") == ["১২০টি"]
    assert told(newsroom, "শিবিরপ্রতি ১২০টি শয্যা ছিল।") == []
