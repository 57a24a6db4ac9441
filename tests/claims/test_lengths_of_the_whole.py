"""How long the whole was, told wrongly in a sentence that says much else; and lengths with two ends."""

import pytest

from tests.claims.records import Record

BLOCK = Record(
    id="block",
    services="line:\n  name: {bn: বনগাঁ শাখা, en: Bongaon line}\n",
    heads={"bn": "রেলের কথা", "en": "The railway"},
    published="2026-03-12T09:00+05:30",
    text="""\
headline: {bn: বনগাঁ শাখায় ট্রেন বন্ধ, en: Trains stop on the Bongaon line}
kind: outage
severity: major
services: [line]
places: [IN-WB]
began: 2026-03-10T08:20+05:30
ended: 2026-03-10T14:20+05:30
figures:
  cancelled: {value: 64, unit: train, label: {bn: বাতিল ট্রেন, en: Trains cancelled}, source: rail}
  repair: {between: [20, 30], unit: day, label: {bn: ওভারহেড তার বদলানোর সময়, en: Time to replace the overhead wire}, source: rail}
updates:
  - id: snapped
    at: 2026-03-10T08:20+05:30
    status: investigating
    text: {bn: "হাবড়ার কাছে ওভারহেড তার ছিঁড়ে পড়ে।", en: The overhead wire snaps near Habra.}
    source: rail
  - id: tower
    at: 2026-03-10T09:35+05:30
    status: identified
    text: {bn: "বারাসত থেকে টাওয়ার ভ্যান পৌঁছয়।", en: A tower van arrives from Barasat.}
    source: rail
  - id: running
    at: 2026-03-10T14:20+05:30
    status: resolved
    text: {bn: "ট্রেন চলাচল স্বাভাবিক হয়।", en: Trains run normally again.}
    source: rail
sources:
  rail: {title: {bn: রেলের বিবৃতি, en: Statement of the railway}}
""",
)

HALVES = [
    ("en", "The Bongaon line was without trains for three hours.", 1),
    ("en", "The Bongaon line was without trains for six hours.", 0),
    ("en", "No commuter will forget those twelve hours.", 1),
    ("en", "No commuter will forget those six hours.", 0),
    ("en", "A new overhead wire will take 20 to 50 days.", 1),
    ("en", "A new overhead wire will take 20 to 30 days.", 0),
    ("bn", "বনগাঁ শাখায় ট্রেন বন্ধ ছিল তিন ঘণ্টা।", 1),
    ("bn", "বনগাঁ শাখায় ট্রেন বন্ধ ছিল ছ’ঘণ্টা।", 0),
    ("bn", "ওই বারো ঘণ্টা ভুলতে পারবেন না নিত্যযাত্রীরা।", 1),
    ("bn", "ওই ছ’ঘণ্টা ভুলতে পারবেন না নিত্যযাত্রীরা।", 0),
    ("bn", "ওভারহেড তার বদলাতে ২০ থেকে ৫০ দিন লাগবে।", 1),
    ("bn", "ওভারহেড তার বদলাতে ২০ থেকে ৩০ দিন লাগবে।", 0),
    # somebody's own, another place's or another day's is half of it by chance
    ("en", "A tea stall at Habra station was shut for three hours.", 0),
    ("en", "Passengers of one train sat on the tracks for three hours.", 0),
    ("en", "Anita Das walked for three hours to reach her office.", 0),
    ("en", "She had been waiting with her son for three hours.", 0),
    ("en", "On 4 January the line was without trains for three hours.", 0),
    ("en", "At Sealdah the queue at the counters went on for three hours.", 0),
    ("en", "Buses took three hours to reach Barasat.", 0),
    ("en", "The exam was put off by three hours.", 0),
    ("bn", "হাবড়া স্টেশনের একটি চায়ের দোকান বন্ধ ছিল তিন ঘণ্টা।", 0),
    ("bn", "একটি ট্রেনের যাত্রীরা তিন ঘণ্টা লাইনে বসে ছিলেন।", 0),
    ("bn", "অফিসে পৌঁছতে তিন ঘণ্টা হাঁটেন অনিতা দাস।", 0),
    ("bn", "ছেলেকে নিয়ে তিন ঘণ্টা দাঁড়িয়ে ছিলেন তিনি।", 0),
    ("en", "Passengers of the 7.55 local will not forget those two hours.", 0),
    ("bn", "৭টা ৫৫-র লোকালের যাত্রীরা ভুলবেন না সেই দু’ঘণ্টা।", 0),
    ("bn", "বাসে বারাসত পৌঁছতে লেগেছে তিন ঘণ্টা।", 0),
    ("bn", "পরীক্ষা পিছোতে হয় তিন ঘণ্টা।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), HALVES)
def test_half_or_twice_the_length_of_the_whole(newsroom, locale, text, number):
    assert len(BLOCK.told(newsroom, locale, text)) == number


GRID = Record(
    id="grid",
    services="exam:\n  name: {bn: রাজ্য পরীক্ষা পোর্টাল, en: State Examination Portal}\n",
    heads={"bn": "পরীক্ষার কথা", "en": "The examination"},
    published="2026-05-04T09:00+05:30",
    text="""\
headline: {bn: পরীক্ষার পোর্টাল অচল, en: Examination portal down}
kind: outage
severity: major
services: [exam]
places: [IN-WB]
began: 2026-05-02T09:10+05:30
ended: 2026-05-02T14:50+05:30
figures:
  repair: {between: [10, 14], unit: day, label: {bn: নতুন সার্ভার আনতে যত দিন, en: Days needed to bring new servers}, source: board}
updates:
  - id: down
    at: 2026-05-02T09:10+05:30
    status: investigating
    text: {bn: "সার্ভার বসে যায়।", en: The servers go down.}
    source: board
  - id: back
    at: 2026-05-02T14:50+05:30
    status: resolved
    text: {bn: "পোর্টাল আবার খোলে।", en: The portal opens again.}
    source: board
sources:
  board: {title: {bn: পর্ষদের বিজ্ঞপ্তি, en: Notice of the board}}
""",
)
NAMED = [
    # what was struck by its name, and what became of it right beside the length, whatever else is said
    ("en", "In the rush for tickets and sales the State Examination Portal was down for two and a half hours on the one Saturday that mattered.", 1),
    ("en", "In the rush for tickets and sales the State Examination Portal was down for more than five and a half hours on the one Saturday that mattered.", 0),
    ("en", "Both new servers of the State Examination Portal dropped out, and it sat in the dark for more than eleven hours.", 1),
    ("bn", "পরীক্ষার টিকিট কাটার হুড়োহুড়ির মধ্যেই প্রায় আড়াই ঘণ্টা বসে রইল রাজ্যের পরীক্ষা পোর্টাল।", 1),
    ("bn", "পরীক্ষার টিকিট কাটার হুড়োহুড়ির মধ্যেই সাড়ে পাঁচ ঘণ্টার বেশি বসে রইল রাজ্যের পরীক্ষা পোর্টাল।", 0),
    # somebody's own, a part, another time, a plan
    ("en", "At a cyber cafe in Malda the printer was down for two hours while the Examination Portal was back.", 0),
    ("en", "In 2024 the State Examination Portal was down for two hours.", 0),
    ("en", "The worst of it, when the State Examination Portal was down for two hours in most districts, came at noon.", 0),
    ("bn", "মালদহের এক সাইবার কাফেতে দু’ঘণ্টা বিকল ছিল প্রিন্টার।", 0),
    ("bn", "২০২৪ সালে দু’ঘণ্টা বসে ছিল রাজ্যের পরীক্ষা পোর্টাল।", 0),
    ("bn", "পরীক্ষা পোর্টালের দফতরের সামনে রোদে দু’ঘণ্টা দাঁড়িয়ে ছিলেন পরীক্ষার্থীরা।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), NAMED)
def test_how_long_what_was_struck_was_so(newsroom, locale, text, number):
    assert len(GRID.told(newsroom, locale, text)) == number


FAST = Record(
    id="fast",
    services="stage:\n  name: {bn: করুণাময়ীর মঞ্চ, en: Karunamoyee stage}\n",
    heads={"bn": "চাকরির কথা", "en": "On jobs"},
    published="2026-06-18T09:00+05:30",
    text="""\
headline: {bn: শিক্ষকদের অনশন, en: Hunger strike of teachers}
kind: other
severity: major
services: [stage]
places: [IN-WB]
began: 2026-06-03T11:00+05:30
ended: 2026-06-17T19:40+05:30
figures:
  sit-in: {value: 412, unit: day, label: {bn: অনশনের আগে ধর্নার দিন, en: Days of the sit-in before the hunger strike}, source: notice}
updates:
  - {id: start, at: 2026-06-03T11:00+05:30, status: investigating, text: {bn: "অনশন শুরু।", en: The hunger strike begins.}, source: notice}
  - {id: over, at: 2026-06-17T19:40+05:30, status: resolved, text: {bn: "অনশন প্রত্যাহার।", en: The hunger strike is withdrawn.}, source: notice}
sources:
  notice: {title: Notice of the teachers}
""",
)


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("bn", "দু’সপ্তাহের অনশন ভাঙলেন শিক্ষকেরা।", 0),
        ("bn", "তিন সপ্তাহের অনশন ভাঙলেন শিক্ষকেরা।", 1),
        ("bn", "১৪ দিনের অনশন ভাঙলেন শিক্ষকেরা।", 0),
        ("bn", "দশ দিনের অনশন তুলে নিলেন শিক্ষকেরা।", 1),
        ("bn", "অনশনের আগে ধর্না চলেছে ৪১২ দিন।", 0),
        ("bn", "অনশনের আগে ধর্না চলেছে ৪২১ দিন।", 1),
        ("en", "The hunger strike of two weeks is over.", 0),
        ("en", "The teachers’ two-week hunger strike is over.", 0),
        ("en", "The hunger strike lasted three weeks.", 1),
        ("en", "Before the hunger strike the sit-in had gone on for 412 days.", 0),
        ("en", "Before the hunger strike the sit-in had gone on for 421 days.", 1),
    ],
)
def test_an_event_by_its_name_is_as_long_as_the_whole(newsroom, locale, text, wrong):
    assert len(FAST.told(newsroom, locale, text)) == wrong
