"""Lengths that are counted on from a time told before and do not lead to the time beside them."""

import pytest

from tests.claims.records import Record
from tests.claims.test_timed_weekdays import DAM

LIFT = Record(
    id="lift",
    services="ropeway:\n  name: {bn: রোপওয়ে, en: Ropeway}\n",
    heads={"bn": "পাহাড়ের কথা", "en": "The hills"},
    places="darjeeling: {name: {bn: দার্জিলিং, en: Darjeeling}}\n",
    published="2026-07-07T09:00+05:30",
    text="""\
headline: {bn: মাঝপথে আটকে রোপওয়ে, en: Ropeway stuck halfway}
kind: outage
severity: major
services: [ropeway]
places: [darjeeling]
began: 2026-07-06T11:05+05:30
ended: 2026-07-06T15:20+05:30
updates:
  - id: stopped
    at: 2026-07-06T11:05+05:30
    status: investigating
    text: {bn: "মোটর বিকল হয়ে কেবিনগুলি থেমে যায়।", en: A motor fails and the cabins stop.}
    source: notice
  - id: ladder
    at: 2026-07-06T11:42+05:30
    status: identified
    text: {bn: "দমকল মই লাগায়।", en: Firefighters raise a ladder.}
    source: notice
  - id: tea
    at: 2026-07-06T13:15+05:30
    text: {bn: "বন দফতর চা ও জল তুলে দেয়।", en: Foresters hoist tea and water.}
    source: notice
  - id: down
    at: 2026-07-06T15:20+05:30
    status: resolved
    text: {bn: "শেষ কেবিনটি নামানো হয়।", en: The last cabin is brought down.}
    source: notice
sources:
  notice: {title: Notice of the ropeway}
""",
)
EN, BN = (
    "A motor failed and the cabins stopped at 11.05 am.",
    "বেলা ১১টা ৫ মিনিটে মোটর বিকল হয়ে কেবিনগুলি থেমে যায়।",
)
told = LIFT.told


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", f"{EN} Twenty-seven minutes later, at 11.42 am, firefighters raised a ladder."),
        ("en", f"{EN} Fifty minutes later, at 11.42 am, firefighters raised a ladder."),
        ("en", f"{EN} At 11.42 am, 47 minutes later, firefighters raised a ladder."),
        ("en", f"{EN} People screamed. It was windy. 47 minutes later, at 11.42 am, firefighters raised a ladder."),
        ("en", f"{EN} It was windy. Two hours later, at 11.42 am, firefighters raised a ladder."),
        ("en", "At 11.42 am firefighters raised a ladder. 83 minutes later, at 1.15 pm, foresters hoisted tea."),
        ("bn", f"{BN} ২৭ মিনিট পরে, ১১টা ৪২ মিনিটে দমকল মই লাগায়।"),
        ("bn", f"{BN} কান্না জুড়ে দেয় শিশুরা। ৪৭ মিনিট পরে, ১১টা ৪২ মিনিটে দমকল মই লাগায়।"),
        ("bn", f"{BN} ১১টা ৪২ মিনিটে, ৪৭ মিনিট পরে, দমকল মই লাগায়।"),
        ("en", f"{EN} 27 minutes later, on that Monday at 11.42 am, firefighters raised a ladder."),
        ("bn", f"{BN} ২৭ মিনিট পরে, সেই সোমবারই বেলা ১১টা ৪২ মিনিটে, দমকল মই লাগায়।"),
        ("bn", f"{BN} ২৭ মিনিট পরে, ৬ জুলাই বেলা ১১টা ৪২ মিনিটে, দমকল মই লাগায়।"),
        ("en", f"{EN}\n\nTwenty-seven minutes later, at 11.42 am, firefighters raised a ladder."),
        ("bn", f"{BN}\n\n২৭ মিনিট পরে, ১১টা ৪২ মিনিটে, দমকল মই লাগায়।"),
    ],
)  # fmt: skip
def test_a_length_that_leads_elsewhere(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", f"{EN} Thirty-seven minutes later, at 11.42 am, firefighters raised a ladder."),
        ("en", f"{EN} About 40 minutes later, at 11.42 am, firefighters raised a ladder."),
        ("en", f"{EN} At 11.42 am firefighters raised a ladder. 2 hours and 10 minutes later, at 1.15 pm, foresters hoisted tea."),
        ("en", f"{EN} The police were called. Twelve minutes later, at 11.42 am, firefighters raised a ladder."),
        ("en", f"{EN} The police came after ten minutes. 27 minutes later, at 11.42 am, firefighters raised a ladder."),
        ("en", f"{EN} The police came at 11.30 am. Twelve minutes later, at 11.42 am, firefighters raised a ladder."),
        ("en", f"{EN} Twenty minutes later, at 11.25 am, the police came."),
        ("en", f"{EN} Firefighters raised a ladder, and 12 minutes later a boy climbed down."),
        ("en", f"{EN}\n\nThe first call was at noon. 27 minutes after it, at 12.27 pm, the manager left."),
        ("en", f"{EN} “27 minutes later, at 11.42 am, they raised a ladder,” said a tourist."),
        ("bn", f"{BN} ৩৭ মিনিট পরে, ১১টা ৪২ মিনিটে দমকল মই লাগায়।"),
        ("bn", f"{BN} খবর যায় থানায়। ১২ মিনিট পরে, ১১টা ৪২ মিনিটে দমকল মই লাগায়।"),
        ("bn", f"{BN} দশ মিনিটে পুলিশ আসে। ২৭ মিনিট পরে, ১১টা ৪২ মিনিটে দমকল মই লাগায়।"),
        ("en", "At 11.42 am firefighters raised a ladder. An hour and a half later, at 1.15 pm, foresters hoisted tea."),
        ("bn", "বেলা ১১টা ৪২ মিনিটে দমকল মই লাগায়। দেড় ঘণ্টা পরে, বেলা ১টা ১৫ মিনিটে, বন দফতর চা ও জল তুলে দেয়।"),
        ("en", f"{EN} 37 minutes later, on that Monday at 11.42 am, firefighters raised a ladder."),
        ("bn", f"{BN} ৩৭ মিনিট পরে, সেই সোমবারই বেলা ১১টা ৪২ মিনিটে, দমকল মই লাগায়।"),
        ("en", f"{EN}\n\nTwelve minutes later, at 11.42 am, firefighters raised a ladder."),
        ("en", f"{EN}\n\nThe police were called. Twenty-seven minutes later, at 11.42 am, firefighters raised a ladder."),
        ("bn", f"{BN}\n\n১২ মিনিট পরে, ১১টা ৪২ মিনিটে, দমকল মই লাগায়।"),
        ("bn", f"{BN} মিনিট চল্লিশেক পরে, ১১টা ৪২ মিনিটে দমকল মই লাগায়।"),
    ],
)  # fmt: skip
def test_a_length_that_is_right_or_of_something_else(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text", "right", "wrong"),
    [
        ("en", "Word came at 1 pm, which means that the ropeway had been down for almost {} hours.", "two", "three"),
        ("bn", "প্রথম খবর পৌঁছয় দুপুর ১টায়, অর্থাৎ প্রায় {} ধরে চলেছে রোপওয়ে বিভ্রাট।", "দু’ঘণ্টা", "তিন ঘণ্টা"),
    ],
)  # fmt: skip
def test_a_length_that_is_said_to_follow_from_a_time(newsroom, locale, text, right, wrong):
    assert told(newsroom, locale, text.format(right)) == []
    assert len(told(newsroom, locale, text.format(wrong))) == 1


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en", "Part of the press had spoken of a ropeway outage of about an hour.", 0),
        ("en", "The ropeway outage lasted about an hour.", 1),
        ("en", "The ropeway outage lasted about an hour, the notice said.", 1),
        ("bn", "সংবাদমাধ্যমের একাংশ ঘণ্টাখানেকের বিভ্রাটের কথা লিখেছিল।", 0),
        ("bn", "রোপওয়ের বিভ্রাট চলে ঘণ্টাখানেক।", 1),
    ],
)  # fmt: skip
def test_about_how_long_papers_made_it_is_no_contradiction(newsroom, locale, text, number):
    assert len(told(newsroom, locale, text)) == number


TEA = "Firefighters raised a ladder at 11.42 am."


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", f"{EN} Two hours later firefighters raised a ladder."),
        ("en", f"{TEA} Half an hour later foresters hoisted tea and water."),
        ("en", "Firefighters raised a ladder at 11.42 am; 20 minutes later foresters hoisted tea and water."),
        ("bn", f"{BN} দু’ঘণ্টা পরে দমকল মই লাগায়।"),
        ("bn", "১১টা ৪২ মিনিটে দমকল মই লাগায়। আধ ঘণ্টা পরে বন দফতর চা ও জল তুলে দেয়।"),
    ],
)  # fmt: skip
def test_a_length_that_leads_elsewhere_than_its_sentence_tells(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        # one word of what it leads to, where it is half of the right length, twice as long, or has its digits changed about
        ("en", f"{EN} 73 minutes later came a ladder truck with 11 men."),
        ("en", f"{EN} Seventy-four minutes later came a ladder truck."),
        ("en", "A motor failed and the cabins stopped at 11.05 am in front of 58 people. 74 minutes later came a ladder truck."),
        ("bn", f"{BN} ৭৪ মিনিট পরে আসে লম্বা মই।"),
        ("bn", "বেলা ১১টা ৫ মিনিটে ১৫টি কেবিন নিয়ে মোটর বিকল হয়। ৭৩ মিনিট পরে আসে লম্বা মই।"),
    ],
)  # fmt: skip
def test_a_length_written_wrong_leads_to_one_word_of_what_is_told(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", f"{EN} An hour later came a ladder truck with 11 men."),
        ("en", f"{EN} 37 minutes later came a ladder truck with 11 men."),
        ("en", f"{EN} 73 minutes later came a vet."),
        ("en", f"{EN} The fire brigade was called. 73 minutes later came a ladder truck."),
        ("bn", f"{BN} এক ঘণ্টা পরে আসে লম্বা মই।"),
        ("bn", f"{BN} ৩৭ মিনিট পরে আসে লম্বা মই।"),
        ("bn", f"{BN} ৭৪ মিনিট পরে আসেন পশু চিকিৎসক।"),
    ],
)  # fmt: skip
def test_another_length_to_one_word_of_what_is_told(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", f"{EN} 37 minutes later firefighters raised a ladder."),
        ("en", f"{TEA} An hour and a half later foresters hoisted tea and water."),
        ("en", f"{EN} The police were called. Twelve minutes later firefighters raised a ladder."),
        ("en", "A motor failed at 11.05 am and the police were called. Twelve minutes later firefighters raised a ladder."),
        ("en", f"{EN} Two hours later a girl on the ladder sang."),
        ("en", f"{EN} Two hours later the foresters were still looking for tea."),
        ("en", f"{EN}\n\nTwo hours later firefighters raised a ladder."),
        ("bn", f"{BN} ৩৭ মিনিট পরে দমকল মই লাগায়।"),
        ("bn", f"{BN} খবর যায় থানায়। ১২ মিনিট পরে দমকল মই লাগায়।"),
        ("bn", f"{BN} দু’ঘণ্টা পরেও চা খুঁজছিলেন বনকর্মীরা।"),
    ],
)  # fmt: skip
def test_a_length_that_leads_to_it_or_is_counted_from_something_else(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


CRACK = {
    "en": "A crack was found in the sluice gate at 4.40 pm on Monday.",
    "bn": "সোমবার বিকেল ৪টে ৪০ মিনিটে স্লুইস গেটে ফাটল ধরা পড়ে।",
}
RIVER = Record(
    id="river",
    services="ferry:\n  name: {bn: ফেরি, en: Ferry}\n",
    heads={"bn": "নদীর কথা", "en": "The river"},
    places="malda: {name: {bn: মালদহ, en: Malda}}\n",
    published="2026-07-09T09:00+05:30",
    text="""\
headline: {bn: মালদহে বন্যা, en: Flood in Malda}
kind: disaster
severity: major
services: [ferry]
places: [malda]
began: 2026-07-03T05:10+05:30
ended: 2026-07-06T11:40+05:30
updates:
  - id: over
    at: 2026-07-03T05:10+05:30
    status: investigating
    text: {bn: "নদী বিপদসীমা ছাড়ায়।", en: The river crosses the danger mark.}
    source: notice
  - id: boats
    at: 2026-07-04T02:00+05:30
    text: {bn: "উদ্ধারে নৌকা নামে।", en: Boats begin the rescue.}
    source: notice
  - id: below
    at: 2026-07-06T11:40+05:30
    status: resolved
    text: {bn: "নদী নামে বিপদসীমার নীচে।", en: The river falls below the danger mark.}
    source: notice
sources:
  notice: {title: Notice of the district}
""",
)


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en", "It was windy. At 9 am on Thursday, 46 hours later, the gate opened again.", 1),
        ("en", "Not until 9 am on Thursday, nearly 130 hours later, was the gate open again.", 1),
        ("en", "At 9 am on Thursday, about 64 hours later, the gate opened again.", 0),
        ("bn", "বৃহস্পতিবার সকাল ৯টায়, প্রায় ৪৬ ঘণ্টা পরে, গেট আবার খোলে।", 1),
        ("bn", "বৃহস্পতিবার সকাল ৯টায়, প্রায় ৬৪ ঘণ্টা পরে, গেট আবার খোলে।", 0),
        ("bn", "বৃহস্পতিবার সকাল ৯টায়, প্রায় ১৩০ ঘণ্টা পরে, গেট আবার খোলে।", 1),
        ("bn", "বুধবার দুপুর ৩টে ৪৫ মিনিটে, প্রায় ৪৬ ঘণ্টা পরে, পাম্প বসে।", 0),
    ],
)  # fmt: skip
def test_hours_of_several_days_are_told_where_they_are_written_wrong(
    newsroom, locale, text, number
):
    assert len(DAM.told(newsroom, locale, f"{CRACK[locale]} {text}")) == number


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en", "The last cabin was down at 3.20 pm; the ropeway had stood still for 2 hours and 5 minutes.", 1),
        ("en", "The last cabin was down at 3.20 pm; the ropeway had stood still for 4 hours and 15 minutes.", 0),
        ("en", "Foresters hoisted tea at 1.15 pm. The ropeway stood still for 2 hours and 5 minutes, until the last cabin was down at 3.20 pm.", 0),
        ("bn", "দুপুর ৩টে ২০ মিনিটে নামানো হয় শেষ কেবিনটি; রোপওয়ে অচল ছিল ২ ঘণ্টা ৫ মিনিট।", 1),
        ("bn", "দুপুর ৩টে ২০ মিনিটে নামানো হয় শেষ কেবিনটি; রোপওয়ে অচল ছিল ৪ ঘণ্টা ১৫ মিনিট।", 0),
    ],
)  # fmt: skip
def test_the_length_of_the_whole_leads_to_no_moment_that_its_paragraph_does_not_tell(
    newsroom, locale, text, number
):
    assert len(told(newsroom, locale, text)) == number


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en", "It was back under the mark at 11.40 am on Monday, 73 and a half hours later.", 1),
        ("en", "It was back under the mark at 11.40 am on Monday, 78 and a half hours later.", 0),
        ("bn", "জল তার নীচে ফেরে সোমবার বেলা ১১টা ৪০ মিনিটে, সাড়ে ৭৩ ঘণ্টা পরে।", 1),
        ("bn", "জল তার নীচে ফেরে সোমবার বেলা ১১টা ৪০ মিনিটে, সাড়ে ৭৮ ঘণ্টা পরে।", 0),
        ("bn", "জল তার নীচে ফেরে সোমবার বেলা ১১টা ৪০ মিনিটে, প্রায় ৫৮ ঘণ্টা পরে।", 0),
        ("bn", "৫৭ ঘণ্টা ৪০ মিনিট পরে, সোমবার বেলা ১১টা ৪০ মিনিটে নদী নীচে নামে।", 0),
        ("bn", "সাড়ে ৪৩ ঘণ্টা পরে, সোমবার বেলা ১১টা ৪০ মিনিটে নদী নীচে নামে।", 0),
    ],
)  # fmt: skip
def test_days_in_hours_that_are_a_slip(newsroom, locale, text, number):
    assert len(RIVER.told(newsroom, locale, text)) == number
