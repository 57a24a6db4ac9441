"""What is measured: temperatures, levels, winds, prices. One figure is not the fact of every number in its unit."""

import pytest

from tests.claims.quick import check
from tests.newsroom import Newsroom, story, translation

UNITS = """\
celsius: {kind: count, words: {bn: {other: ডিগ্রি সেলসিয়াস}, en: {one: degree Celsius, other: degrees Celsius}}}
metre: {kind: count, words: {bn: {other: মিটার}, en: {one: metre, other: metres}}}
kmph: {kind: count, words: {bn: {other: কিলোমিটার}, en: {one: kmph, other: kmph}}}
millimetre: {kind: count, words: {bn: {other: মিলিমিটার}, en: {one: millimetre, other: millimetres}}}
magnitude: {kind: count, words: {bn: {other: মাত্রা}, en: {one: magnitude, other: magnitude}}}
money: {kind: money, words: {bn: {other: টাকা}, en: {one: taka, other: taka}}}
"""
RECORD = """\
headline: {bn: দুর্যোগ, en: Bad weather}
kind: disaster
severity: major
services: [pay]
places: [IN]
began: 2026-07-07T19:20+05:30
ended: 2026-07-08T06:30+05:30
figures:
  it:
    value: VALUE
    unit: UNIT
    label: {bn: BENGALI, en: ENGLISH}
    source: report
updates:
  - id: first
    at: 2026-07-07T19:20+05:30
    text: {bn: প্রথম খবর।, en: The first news.}
    source: report
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
FIGURES = {
    "heat": ("46.3", "celsius", "সর্বোচ্চ তাপমাত্রা", "Highest temperature"),
    "cold": ("3.8", "celsius", "সর্বনিম্ন তাপমাত্রা", "Lowest temperature"),
    "level": ("21.64", "metre", "তিস্তার জলস্তর", "Level of the Teesta"),
    "above": ("1.35", "metre", "বিপদসীমার উপরে জলস্তর", "Level above the danger mark"),
    "wind": ("115", "kmph", "ঝড়ের সর্বোচ্চ গতিবেগ", "Highest wind speed of the storm"),
    "rain": ("184", "millimetre", "শহরে বৃষ্টি", "Rain in the city"),
    "quake": ("5.9", "magnitude", "ভূমিকম্পের মাত্রা", "Magnitude of the earthquake"),
    "town": ("44.6", "celsius", "আসানসোলের সর্বোচ্চ তাপমাত্রা", "Highest temperature in Asansol"),
    "bus": ("57", "number", "বাসের যাত্রী", "Bus passengers"),
    "price": ("1648", "inr", "১৯ কেজির সিলিন্ডারের দাম", "Price of a 19-kg cylinder"),
    "repairs": ("45000000", "money", "সড়ক মেরামতের খরচ", "Cost of road repairs"),
    "dead": ("42", "person", "নিহত", "Dead"),
    "homes": ("87000", "number", "বিদ্যুৎহীন বাড়ি", "Homes without power"),
    "calls": ("6512", "report", "অভিযোগ", "Complaints"),
    "share": ("38", "percent", "জেলার রোগীর ভাগ", "Share of patients in the district"),
}


def told(desk: Newsroom, capsys: pytest.CaptureFixture[str], figure: str, text: str) -> list[str]:
    """Return what contradicts a record that has one figure, in a text of either language."""
    value, unit, bengali, english = FIGURES[figure]
    record = RECORD.replace("VALUE", value).replace("UNIT", unit)
    record = record.replace("BENGALI", bengali).replace("ENGLISH", english)
    desk.write("content/incidents/ours.yaml", record)
    desk.write("content/registry/units.yaml", UNITS)
    is_english = text.isascii()
    desk.write(
        "content/stories/2026/s.en.md",
        story(incidents="[ours]", body=text if is_english else "News."),
    )
    desk.write(
        "content/stories/2026/s.bn.md", translation(body="বিস্তারিত আসছে।" if is_english else text)
    )
    _, _, said = check(desk, capsys)
    lines = [line for line in said.split("\n") if "error[fact-contradicts]" in line]
    return [line.split('"')[1] for line in lines]


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("heat", "The minimum temperature was 29 degrees Celsius."),
        ("heat", "The lowest temperature of the night was 29.4 degrees Celsius."),
        ("heat", "The temperature was 7 degrees Celsius above normal."),
        ("heat", "The temperature came down by 11 degrees Celsius after the storm."),
        ("heat", "The temperature fell to 30 degrees after the storm."),
        ("heat", "The temperature would fall by four degrees Celsius, the office said."),
        ("heat", "The temperature is normally 38 degrees Celsius in May."),
        ("heat", "The temperature was 3 degrees Celsius higher than on Monday."),
        ("heat", "সর্বনিম্ন তাপমাত্রা ছিল ২৯ ডিগ্রি সেলসিয়াস।"),
        ("heat", "রাতের তাপমাত্রা ছিল ২৯ ডিগ্রি সেলসিয়াস।"),
        ("heat", "তাপমাত্রা স্বাভাবিকের চেয়ে ৭ ডিগ্রি বেশি ছিল।"),
        ("heat", "ঝড়ের পরে তাপমাত্রা ১১ ডিগ্রি কমে যায়।"),
        ("heat", "ঝড়ের পরে তাপমাত্রা নেমে আসে ৩০ ডিগ্রিতে।"),
        ("heat", "The temperature may touch 48 degrees Celsius on Friday."),
        ("heat", "The highest temperature is expected to be 48 degrees Celsius."),
        ("heat", "শুক্রবার সর্বোচ্চ তাপমাত্রা ৪৮ ডিগ্রি সেলসিয়াস হতে পারে।"),
        ("cold", "The highest temperature was 17 degrees Celsius."),
        ("cold", "সর্বোচ্চ তাপমাত্রা ছিল ১৭ ডিগ্রি সেলসিয়াস।"),
        ("level", "The Teesta was 15 cm below the danger mark."),
        ("level", "The level of the Teesta is 1.2 metres higher than on Monday."),
        ("level", "The level of the Teesta fell by 1.4 metres."),
        ("level", "তিস্তার জলস্তর বিপদসীমার ২ মিটার নীচে।"),
        ("level", "তিস্তার জলস্তর দেড় মিটার কমেছে।"),
        ("level", "The level of the Teesta was 1 metre 60 cm above the danger mark."),
        ("level", "The danger level of the Teesta is 20.12 metres."),
        ("level", "The embankment was washed away for 200 metres."),
        ("level", "তিস্তার জলস্তর বিপদসীমার ১ মিটার ৬০ সেন্টিমিটার উপরে।"),
        ("level", "তিস্তার বিপদসীমা ২০.১২ মিটার।"),
        ("level", "বাঁধের ২০০ মিটার অংশ ভেসে গিয়েছে।"),
        ("town", "In Kolkata the maximum temperature was 40.3 degrees Celsius."),
        ("town", "Purulia was at 45.1 degrees Celsius, the hottest of all."),
        ("town", "Mercury had touched 43 degrees Celsius on Saturday."),
        ("town", "The temperature dropped 9 degrees Celsius after the rain."),
        ("town", "কলকাতার সর্বোচ্চ তাপমাত্রা ছিল ৪০.৩ ডিগ্রি সেলসিয়াস।"),
        ("wind", "The wind came down to 50 kmph by the evening."),
        ("wind", "The wind speed fell by 40 kmph overnight."),
        ("wind", "ঝড়টি উপকূল থেকে ৯০ কিলোমিটার দূরে ছিল।"),
        ("wind", "ঝড়ের গতিবেগ ঘণ্টায় ৪০ কিলোমিটার কমে যায়।"),
        ("rain", "The normal rain of a June in the city is 300 millimetres."),
        ("rain", "Another 30 millimetres of rain is expected in the city."),
        ("rain", "শহরে স্বাভাবিকের চেয়ে ৪০ মিলিমিটার বেশি বৃষ্টি হয়েছে।"),
        ("quake", "Two aftershocks of magnitude 4.1 followed."),
        ("quake", "পরে ৪.১ মাত্রার দু’টি আফটারশক হয়।"),
        ("quake", "There were 19 aftershocks by noon, the largest of magnitude 4.4."),
        ("quake", "The earthquake was followed by an aftershock of magnitude 4.4."),
        ("quake", "A magnitude 4.4 aftershock came an hour after the earthquake."),
        ("quake", "Even a tremor of magnitude 7 could bring down old houses, engineers say."),
        ("quake", "If an earthquake of magnitude 7.5 hit the city, half of it might fall."),
        ("quake", "দুপুর পর্যন্ত ১৯টি পরাঘাত হয়েছে, সবচেয়ে বড়টি ৪.৪ মাত্রার।"),
        ("quake", "ভূমিকম্পের পরে ৪.৪ মাত্রার পরাঘাতে ফের ছড়ায় আতঙ্ক।"),
        ("quake", "প্রকৌশলীদের মতে, ৭ মাত্রার কম্পনেও পুরনো বাড়ি ভাঙতে পারে।"),
        ("quake", "৭.৫ মাত্রার ভূমিকম্প হলে শহরের অর্ধেক বাড়ি ধসে পড়তে পারে।"),
        ("rain", "শহরে ২৬০ মিলিমিটার বৃষ্টি হলেই জল জমতে পারে।"),
        ("calls", "The site had six and a half thousand complaints."),
        ("calls", "সাইটে জমা পড়ে সাড়ে ছ’হাজার অভিযোগ।"),
        ("share", "The district had 20 per cent more patients than in May."),
        ("share", "Patients in the district were 12 per cent fewer than in May."),
        ("share", "The number of patients in the district rose by 12 per cent."),
        ("share", "মে মাসের চেয়ে জেলায় রোগী ২০ শতাংশ বেশি।"),
        ("share", "জেলায় রোগী বেড়েছে ১২ শতাংশ।"),
        ("repairs", "The road repairs cost Tk 4.5 crore."),
        ("repairs", "Road repairs came at a cost of 45 million taka."),
        ("repairs", "সড়ক মেরামতে খরচ হয়েছে সাড়ে ৪ কোটি টাকা।"),
        ("dead", "Two of the dead were between 21 and 30 years of age."),
        ("dead", "Three of the dead were from a family that lived at 24 Station Road."),
        ("dead", "নিহতদের দু’জনের বয়স ২১ থেকে ৩০-এর মধ্যে।"),
    ],
)
def test_what_is_no_value_of_the_figure_is_left(newsroom, capsys, figure, text):
    assert told(newsroom, capsys, figure, text) == []


@pytest.mark.parametrize(
    ("figure", "text", "wrong"),
    [
        ("repairs", "The road repairs cost Tk 5.4 crore.", "Tk 5.4 crore"),
        ("repairs", "Road repairs came at a cost of 54 million taka.", "54 million taka"),
        ("repairs", "সড়ক মেরামতে খরচ হয়েছে সাড়ে ৫ কোটি টাকা।", "সাড়ে ৫ কোটি টাকা"),
        ("heat", "The temperature rose to 43.6 degrees Celsius.", "43.6"),
        ("heat", "The highest temperature was 44 degrees Celsius.", "44"),
        ("heat", "তাপমাত্রা ওঠে ৪৩.৬ ডিগ্রিতে।", "৪৩.৬"),
        ("heat", "সর্বোচ্চ তাপমাত্রা ৪৪ ডিগ্রি সেলসিয়াস, সর্বনিম্ন ২৯ ডিগ্রি।", "৪৪"),
        ("heat", "তাপমাত্রা স্বাভাবিকের চেয়ে ৭ ডিগ্রি বেড়ে হয় ৪৩.৬ ডিগ্রি।", "৪৩.৬"),
        ("heat", "Temperature in the city: maximum 44 degrees, minimum 29 degrees", "maximum 44"),
        ("heat", "শহরে তাপমাত্রা ছিল সর্বোচ্চ ৪৭ ডিগ্রি সেলসিয়াস।", "সর্বোচ্চ ৪৭"),
        ("cold", "The lowest temperature was 8.3 degrees Celsius.", "8.3"),
        ("level", "The Teesta stood at 21.46 metres, 15 cm below the danger mark.", "21.46"),
        ("level", "The level of the Teesta rose by 1.2 metres to 26.14 metres.", "26.14"),
        ("level", "তিস্তার জলস্তর ১.২ মিটার বেড়ে ২৬.১৪ মিটার।", "২৬.১৪"),
        ("above", "The Teesta was 1.53 metres above the danger mark.", "1.53"),
        ("above", "তিস্তার জলস্তর বিপদসীমার ২ মিটার উপরে।", "২"),
        ("level", "The Teesta stood above the danger level at 21.46 metres.", "21.46"),
        ("level", "তিস্তার জলস্তর বিপদসীমা ছাড়িয়ে ২১.৪৬ মিটার।", "২১.৪৬"),
        ("town", "The temperature in Asansol was 45 degrees Celsius on Tuesday.", "45"),
        ("town", "In Kolkata, they say, Asansol had 46.4 degrees Celsius.", "46.4"),
        ("town", "আসানসোলে তাপমাত্রা ছিল ৪৫ ডিগ্রি সেলসিয়াস।", "৪৫"),
        ("wind", "The highest wind speed of the storm was 151 kmph.", "151"),
        ("wind", "ঝড়ের সর্বোচ্চ গতিবেগ ছিল ঘণ্টায় ১৫১ কিলোমিটার।", "১৫১"),
        ("rain", "The city had 148 millimetres of rain.", "148"),
        ("calls", "The site had 6,500 complaints.", "6,500"),
        ("calls", "The site had seven thousand complaints.", "seven thousand"),
        ("calls", "সাইটে জমা পড়ে সাড়ে পাঁচ হাজার অভিযোগ।", "সাড়ে পাঁচ হাজার"),
        ("share", "The district has 83 per cent of patients.", "83 per cent"),
        ("share", "The district made up 83 per cent of patients.", "83 per cent"),
        ("share", "জেলার রোগীর ভাগ কমে হয়েছে ৪৮ শতাংশ।", "৪৮ শতাংশ"),
        ("share", "রোগীদের ৮৩ শতাংশ জেলার।", "৮৩ শতাংশ"),
        ("quake", "The earthquake had a magnitude of 6.9.", "6.9"),
        ("quake", "The earthquake, of magnitude 6.9, could be felt in Patna.", "6.9"),
        ("quake", "The earthquake of magnitude 6.9 was followed by 19 aftershocks.", "6.9"),
        ("quake", "After the aftershocks the earthquake had its magnitude put at 6.9.", "6.9"),
        ("quake", "ভূমিকম্পের মাত্রা ছিল ৬.৯, তার পরে হয় ১৯টি পরাঘাত।", "৬.৯"),
        ("quake", "তিনটি আফটারশকের পরে ভূমিকম্পের মাত্রা ৬.৯ বলে জানানো হয়।", "৬.৯"),
        ("quake", "৬.৯ মাত্রার ভূমিকম্প টের পাওয়া যেতে পারে পটনাতেও।", "৬.৯"),
    ],
)
def test_what_is_one_is_held_against_it(newsroom, capsys, figure, text, wrong):
    assert told(newsroom, capsys, figure, text) == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "The 32-seat bus fell 300 feet with its passengers.",
        "The bus and its passengers fell 30 metres.",
        "The bus carried its passengers at 80 kmph.",
        "The bus had seats for its passengers and weighed 12 tonnes.",
        "৩২ আসনের বাসটি যাত্রী নিয়ে ৩০০ ফুট নীচে পড়ে যায়।",
        "যাত্রী নিয়ে বাসটি ঘণ্টায় ৮০ কিলোমিটার বেগে চলছিল।",
    ],
)
def test_a_measure_is_no_count_of_people(newsroom, capsys, text):
    assert told(newsroom, capsys, "bus", text) == []


def test_people_are_counted_beside_a_measure(newsroom, capsys):
    text = "The bus, 12 metres long, had 75 passengers."
    assert told(newsroom, capsys, "bus", text) == ["75"]


@pytest.mark.parametrize(
    ("figure", "text", "wrong"),
    [
        ("price", "The price of a cylinder was cut by Rs 15.50 to Rs {}.", ("1,648", "1,684")),
        ("price", "The price of a cylinder is up Rs 15.50 to Rs {}.", ("1,648", "1,684")),
        ("price", "সিলিন্ডারের দাম ১৫ টাকা ৫০ পয়সা কমে হয়েছে {} টাকা।", ("১,৬৪৮", "১,৬৮৪")),
        ("dead", "The death toll rose by three to {}.", ("42", "44")),
        ("dead", "Deaths rose by 3 to {}.", ("42", "45")),
        ("dead", "মৃতের সংখ্যা তিন বেড়ে {}।", ("৪২", "৪৪")),
        ("dead", "মৃতের সংখ্যা ৩ জন বেড়ে দাঁড়িয়েছে {}।", ("৪২", "৪৪")),
    ],
)
def test_by_how_much_and_what_it_came_to(newsroom, capsys, figure, text, wrong):
    right, slip = wrong
    assert told(newsroom, capsys, figure, text.format(right)) == []
    (found,) = told(newsroom, capsys, figure, text.format(slip))
    assert slip in found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The new price is Rs 1,684.", "Rs 1,684"),
        ("নতুন দাম ১,৬৮৪ টাকা।", "১,৬৮৪ টাকা"),
        ("The price of petrol was Rs 104.", ""),
        ("পেট্রলের দাম ১০৪ টাকা।", ""),
        ("The new price is Rs 1,648.", ""),
    ],
)
def test_a_price_that_a_label_names_is_no_other_matter(newsroom, capsys, text, wrong):
    assert told(newsroom, capsys, "price", text) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    "text", ["The death toll rose by three.", "The toll is down by 6 on last month’s."]
)
def test_a_difference_alone_is_no_total(newsroom, capsys, text):
    assert told(newsroom, capsys, "dead", text.replace("’", "'")) == []
