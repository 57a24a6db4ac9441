"""What a sentence tells of another place than its incident's: another state, another district, the next town."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: HEAD, en: Rain floods the city}
kind: other
severity: major
services: [pay]
places: PLACES
began: 2026-11-10T06:01+05:30
ended: 2026-11-14T03:25+05:30
figures:
  houses: {value: 62, unit: house, label: {bn: ভেঙে পড়া বাড়ি, en: Houses collapsed}, source: report}
  dead: {value: 12, unit: person, label: {bn: মৃত, en: People who died}, source: report}
  given: {value: 84_000_000, unit: inr, label: {bn: নিকাশির জন্য জরুরি বরাদ্দ, en: Emergency grant for drains}, source: report}
  camped: {value: 4200, unit: person, label: {bn: শিবিরে আশ্রয় নেওয়া মানুষ, en: People in relief camps}, source: report}
updates:
  - {id: first, at: 2026-11-10T06:01+05:30, status: investigating, text: {bn: "লোকাল ট্রেন চলাচল বন্ধ হয়।", en: "Suburban trains stop running."}, source: report}
  - {id: pumps, at: 2026-11-11T11:20+05:30, status: identified, text: {bn: "বাঁকুড়া থেকে পাম্প আসে।", en: "Pumps arrive from Bankura."}, source: report}
  - {id: last, at: 2026-11-14T03:25+05:30, status: resolved, text: {bn: "ট্রেন আবার চলে।", en: "Trains run again."}, source: report}
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
PLACES = (
    "kolkata:\n  name: {bn: কলকাতা, en: Kolkata}\nshalpukur:\n  name: {bn: শালপুকুর, en: Shalpukur}\n"
)
UNITS = "house:\n  kind: count\n  words: {bn: {other: বাড়ি}, en: {one: house, other: houses}}\n  classifier: {bn: টি}\n"


def told(desk: Newsroom, text: str, places: str = "[kolkata]", head: str = "বৃষ্টিতে জলমগ্ন শহর") -> list[str]:  # fmt: skip
    """Return the codes of what is told of a sentence in a story of a record with some places."""
    desk.write("content/registry/places.yaml", PLACES)
    desk.write("content/registry/units.yaml", UNITS)
    desk.write(
        "content/incidents/ours.yaml", RECORD.replace("PLACES", places).replace("HEAD", head)
    )
    code = "en" if text.isascii() else "bn"
    desk.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, mistakes, found = looked_at(desk.site)
    assert not mistakes
    return [one.code for one in found if one.code in ("fact-contradicts", "fact-undecided")]


@pytest.mark.parametrize(
    "text",
    [
        "In Mumbai suburban trains stopped running at 6.10 am.",
        "In Purulia 40 houses collapsed.",
        "Forty houses collapsed in Bihar.",
        "In Jharkhand's Dumka district 40 houses collapsed.",
        "In Nepal, where it rained as well, 31 people died.",
        "Odisha counted 31 dead.",
        "In Harindanga 31 people died.",
        "In the next district 40 houses collapsed.",
        "31 people died, most of them in Assam.",
        "In Kolkata 12 people died, and in Bihar 31 people died.",
        "Mumbai's suburban trains stopped running at 6.10 am.",
        "Bihar: 31 people died.",
        "Elsewhere in the state 31 people died.",
        "In the hills of Darjeeling 31 people died.",
        "Assam's toll is 31.",
        "Bihar stopped suburban trains at 6.10 am.",
        "Bihar and Assam shut suburban trains at 6.10 am.",
        "বিহার ও অসম লোকাল ট্রেন চলাচল বন্ধ করে সকাল ৬টা ১০ মিনিটে।",
        "মুম্বইয়ের লোকাল ট্রেন চলাচল বন্ধ হয় সকাল ৬টা ১০ মিনিটে।",
        "বিহার জুড়ে মারা গিয়েছেন ৩১ জন।",
        "বিহার: মৃত ৩১।",
        "রাজ্যের অন্যত্র মারা গিয়েছেন ৩১ জন।",
        "বিহারের মৃতের সংখ্যা ৩১।",
        "দার্জিলিঙে ভেঙে পড়েছে ৪০টি বাড়ি।",
        "হাওড়া স্টেশনে লোকাল ট্রেন চলাচল বন্ধ হয় সকাল ৬টা ১০ মিনিটে।",
        "পুরুলিয়ায় ৪০টি বাড়ি ভেঙে পড়েছে।",
        "পুরুলিয়া জেলায় ভেঙে পড়েছে ৪০টি বাড়ি।",
        "বিহারে মৃত ৩১।",
        "বিহারেও ৩১ জন মারা গিয়েছেন।",
        "মুম্বইয়ে সকাল ৬টা ১০ মিনিটে লোকাল ট্রেন চলাচল বন্ধ হয়।",
        "নেপালে বৃষ্টি চলছিলই, মারা গিয়েছেন ৩১ জন।",
        "পুরুলিয়ার শিবিরে আশ্রয় নিয়েছেন ৯ হাজার মানুষ।",
        "হরিণডাঙায় ৪০টি বাড়ি ভেঙে পড়েছে।",
        "হরিহর ব্লকে ৪০টি বাড়ি ভেঙে পড়েছে।",
        "পাশের জেলায় ভেঙে পড়েছে ৪০টি বাড়ি।",
        "উত্তর ২৪ পরগনায় মারা গিয়েছেন ৩১ জন।",
    ],
)
def test_what_was_elsewhere_is_undecided(newsroom, text):
    assert "fact-contradicts" not in told(newsroom, text)


@pytest.mark.parametrize(
    "text",
    [
        "In Kolkata suburban trains stopped running at 6.10 am.",
        "In Kolkata 40 houses collapsed.",
        "Forty houses collapsed.",
        "Forty houses collapsed in Bankura.",  # an update names it
        "On Monday 40 houses collapsed.",
        "In November 40 houses collapsed.",
        "In West Bengal 31 people died.",
        "Twelve trucks came from Bihar, and 31 people died.",
        "31 labourers from Bihar died.",
        "In Bihar it rained too; in Kolkata 31 people died.",
        "At Pay, 31 people died.",
        "West Bengal stopped suburban trains at 6.10 am.",
        "In Park Street 40 houses collapsed.",
        "The minister said in Delhi that 31 people died.",
        "Kolkata's suburban trains stopped running at 6.10 am.",
        "In Kolkata's Behala 40 houses collapsed.",
        "কলকাতায় ৪০টি বাড়ি ভেঙে পড়েছে।",
        "ভেঙে পড়েছে ৪০টি বাড়ি।",
        "পশ্চিমবঙ্গ লোকাল ট্রেন চলাচল বন্ধ করে সকাল ৬টা ১০ মিনিটে।",
        "দুপুরে ৪০টি বাড়ি ভেঙে পড়েছে।",
        "বিহারের ৩১ জন শ্রমিক মারা গিয়েছেন।",
        "বিহার থেকে ত্রাণ এসেছে, মারা গিয়েছেন ৩১ জন।",
        "বিহারে ভারী বৃষ্টি; কলকাতায় মারা গিয়েছেন ৩১ জন।",
        "কলকাতার শিবিরে আশ্রয় নিয়েছেন ৯ হাজার মানুষ।",
    ],
)
def test_what_was_there_is_told(newsroom, text):
    assert "fact-contradicts" in told(newsroom, text)


def test_a_state_that_a_headline_names_holds_its_towns(newsroom):
    assert told(newsroom, "পুরুলিয়ায় ৪০টি বাড়ি ভেঙে পড়েছে।", "[IN-WB]", head="পশ্চিমবঙ্গে বন্যা") == [
        "fact-contradicts"
    ]
    assert told(newsroom, "ধানবাদে ৪০টি বাড়ি ভেঙে পড়েছে।", "[IN-WB]", head="পশ্চিমবঙ্গে বন্যা") == [
        "fact-undecided"
    ]


@pytest.mark.parametrize(
    ("places", "text", "contradicts"),
    [
        ("[IN-WB]", "In Purulia 40 houses collapsed.", True),
        ("[IN-WB]", "In Dhanbad 40 houses collapsed.", False),
        ("[IN-WB]", "In India 40 houses collapsed.", True),
        ("[IN]", "In Dhanbad 40 houses collapsed.", True),
        ("[IN]", "In Khulna 40 houses collapsed.", False),
        ("[BD]", "খুলনায় ৪০টি বাড়ি ভেঙে পড়েছে।", True),
        ("[BD]", "ত্রিপুরায় ৪০টি বাড়ি ভেঙে পড়েছে।", False),
        ("[BD-13]", "In Dhaka 40 houses collapsed.", True),
        ("[BD-13]", "খুলনায় ৪০টি বাড়ি ভেঙে পড়েছে।", False),
        ("[US]", "In Texas 40 houses collapsed.", True),
        ("[US]", "In Mumbai 40 houses collapsed.", False),
        ("[IN-WB]", "In Texas 40 houses collapsed.", False),
        ("[IN-WB]", "চিনে ৪০টি বাড়ি ভেঙে পড়েছে।", False),
        ("[001]", "ত্রিপুরায় ৪০টি বাড়ি ভেঙে পড়েছে।", True),
        ("[IN-WB, shalpukur]", "In Purulia 40 houses collapsed.", False),
        ("[IN-WB, shalpukur]", "In West Bengal 40 houses collapsed.", True),
        ("[shalpukur]", "বিহারে ৪০টি বাড়ি ভেঙে পড়েছে।", True),  # nothing says where Shalpukur is
        ("[IN-WB, shalpukur]", "বিহারে ৪০টি বাড়ি ভেঙে পড়েছে।", False),
        ("[]", "In Purulia 40 houses collapsed.", True),
    ],
)
def test_a_part_of_a_place_is_of_it(newsroom, places, text, contradicts):
    assert ("fact-contradicts" in told(newsroom, text, places)) is contradicts


@pytest.mark.parametrize(
    "text",
    [
        "Three people died in Shalpukur.",
        "In Shalpukur 30 houses collapsed.",
        "Three people died in ward 14.",
        "Four people died in one village.",
        "Four people of the same family died.",
        "Two people died in hospital.",
        "শালপুকুরে মারা গিয়েছেন ৩ জন।",
        "১৪ নম্বর ওয়ার্ডে মারা গিয়েছেন তিন জন।",
        "একই পরিবারের তিন জন মারা গিয়েছেন।",
        "শালপুকুরে ভেঙে পড়েছে ৩০টি বাড়ি।",
    ],
)
def test_fewer_in_a_part_of_the_place_are_some_of_all(newsroom, text):
    assert "fact-contradicts" not in told(newsroom, text, "[kolkata, shalpukur]")


@pytest.mark.parametrize(
    "text",
    [
        "Three people died.",
        "Three people died in the rain.",
        "In Shalpukur 21 people died.",
        "In Shalpukur 10 people died.",
        "In ward 14, 31 people died.",
        "শালপুকুরে মারা গিয়েছেন ২১ জন।",
        "মারা গিয়েছেন ৩ জন।",
        "একই পরিবারের ৩১ জন মারা গিয়েছেন।",
    ],
)
def test_more_than_all_are_in_no_part_and_nearly_all_are_all(newsroom, text):
    assert "fact-contradicts" in told(newsroom, text, "[kolkata, shalpukur]")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("For seven days the river stood above the danger mark at Harindanga.", ["fact-contradicts"]),
        ("The river was above the danger mark at Harindanga for two days.", ["fact-contradicts"]),
        ("For 93 hours and 24 minutes the river stood above the danger mark at Harindanga.", []),
        ("For seven days the river stood above the danger mark at Nischinda.", []),
        ("In Harindanga schools were shut for seven days.", []),
    ],
)  # fmt: skip
def test_a_place_at_which_it_began_and_ended_is_no_part(newsroom, monkeypatch, text, codes):
    river = RECORD.replace("Suburban trains stop running.", "The river is above the danger mark at Harindanga.")  # fmt: skip
    river = river.replace("Trains run again.", "The river is below the danger mark at Harindanga.")
    monkeypatch.setitem(globals(), "RECORD", river)
    assert told(newsroom, text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Delhi has set aside Rs 84 crore for it.", ["fact-contradicts"]),
        ("Dhaka has already sanctioned Rs 84 crore for it.", ["fact-contradicts"]),
        ("দিল্লি এর জন্য দিয়েছে ৮৪ কোটি টাকা।", ["fact-contradicts"]),
        ("Delhi has set aside Rs 8.4 crore for it.", []),
        ("Bihar has 31 dead.", ["fact-undecided"]),
    ],
)
def test_a_capital_that_gives_money_is_a_government(newsroom, text, codes):
    assert told(newsroom, text, "[kolkata]") == codes
