"""Slips of the pen in a newsroom that writes one language: nothing but the record can tell them."""

import pytest

from tests.claims.records import Record

MARKET = Record(
    id="market",
    services="haat:\n  name: {bn: চকবাজার, en: Chowk market}\n",
    heads={"bn": "বাজারের কথা", "en": "The market"},
    published="2026-02-20T09:00+05:30",
    text="""\
headline: {bn: চকবাজারে আগুন, en: Fire at the Chowk market}
kind: other
severity: major
services: [haat]
places: [IN]
began: 2026-02-11T21:45+05:30
ended: 2026-02-12T06:15+05:30
figures:
  shops: {value: 236, unit: shop, label: {bn: পুড়ে যাওয়া দোকান, en: Shops burnt}, source: fire}
  traders:
    value:
      - {value: 1_450, source: fire, ours: true}
      - {value: 1_800, source: union}
    unit: person
    label: {bn: ক্ষতিগ্রস্ত ব্যবসায়ী, en: Traders who lost their goods}
  loss: {value: 34_000_000, unit: inr, bound: about, label: {bn: আনুমানিক ক্ষতি, en: Estimated loss}, source: fire}
  fine: {value: 250_000, unit: inr, bound: at_most, label: {bn: বাজার কমিটির জরিমানা, en: Penalty on the market committee}, source: fire}
updates:
  - id: alarm
    at: 2026-02-11T21:45+05:30
    status: investigating
    text: {bn: "কাপড়ের দোকানে আগুন লাগে।", en: Fire breaks out in a cloth shop.}
    source: fire
  - id: out
    at: 2026-02-12T06:15+05:30
    status: resolved
    text: {bn: "আগুন নেভে।", en: The fire is put out.}
    source: fire
sources:
  fire: {title: {bn: দমকলের বিবৃতি, en: Statement of the fire service}}
  union: {title: {bn: ব্যবসায়ী সমিতির হিসাব, en: Count of the traders}}
""",
)

SCALED = [
    # a nought too many or too few, behind a day of another matter, or where others say another number
    ("en", "The committee’s licence ran out on 31 December. It may have to pay up to Rs 25 lakh as a penalty.", 1),
    ("en", "The committee’s licence ran out on 31 December. It may have to pay up to Rs 2.5 lakh as a penalty.", 0),
    ("en", "Rebuilding is to be done by 15 August. The loss is put at about Rs 3.5 lakh.", 1),
    ("en", "Rebuilding is to be done by 15 August. The loss is put at about Rs 3.5 crore.", 0),
    ("en", "The traders’ union says that 1,800 traders lost their goods. The fire took all from 14,500 traders.", 1),
    ("en", "The traders’ union says that 1,800 traders lost their goods. The fire took all from 1,450 traders.", 0),
    ("bn", "কমিটির লাইসেন্স ফুরিয়েছে ৩১ ডিসেম্বর। তাদের সর্বোচ্চ ২৫ লক্ষ টাকা জরিমানা হতে পারে।", 1),
    ("bn", "কমিটির লাইসেন্স ফুরিয়েছে ৩১ ডিসেম্বর। তাদের সর্বোচ্চ আড়াই লক্ষ টাকা জরিমানা হতে পারে।", 0),
    ("bn", "নতুন বাজার গড়ার লক্ষ্য ১৫ অগস্ট। ক্ষতি ধরা হয়েছে প্রায় সাড়ে তিন লক্ষ টাকা।", 1),
    ("bn", "নতুন বাজার গড়ার লক্ষ্য ১৫ অগস্ট। ক্ষতি ধরা হয়েছে প্রায় সাড়ে তিন কোটি টাকা।", 0),
    # the same behind such a day, of something else
    ("en", "On 3 March 2019 the fish hall burnt. The loss was about Rs 60 lakh.", 0),
    ("en", "On 3 March 2019 the fish hall burnt. It destroyed 41 shops.", 0),
    ("bn", "২০১৯ সালের ৩ মার্চ মাছের হলে আগুন লাগে। ক্ষতি হয় প্রায় ৬০ লক্ষ টাকা।", 0),
    ("bn", "২০১৯ সালের ৩ মার্চ মাছের হলে আগুন লাগে। পুড়ে যায় ৪১টি দোকান।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), SCALED)
def test_a_nought_too_many_is_told_wherever_it_stands(newsroom, locale, text, number):
    assert len(MARKET.told(newsroom, locale, text)) == number


OTHERS = [
    ("en", "The traders’ union puts the number of traders who lost their goods at 8,100.", 1),
    ("en", "The traders’ union puts the number of traders who lost their goods at 1,800.", 0),
    ("en", "The fire took the goods of 1,450 traders. The union maintains that it was in fact 8,100.", 1),
    ("en", "The fire took the goods of 1,450 traders. The union maintains that it was in fact 1,800.", 0),
    ("bn", "ক্ষতিগ্রস্ত ব্যবসায়ী ১,৪৫০ জন। সমিতির দাবি, সংখ্যাটা আসলে ৮,১০০।", 1),
    ("bn", "ক্ষতিগ্রস্ত ব্যবসায়ী ১,৪৫০ জন। সমিতির দাবি, সংখ্যাটা আসলে ১,৮০০।", 0),
    # what they say of something else
    ("en", "The fire took the goods of 1,450 traders. The union says that 8,100 customers come on a market day.", 0),
    ("en", "The union says that the rent of a stall rose to Rs 8,100 in June.", 0),
    ("en", "The committee has 8,100 litres of water in its tank.", 0),
    ("bn", "ক্ষতিগ্রস্ত ব্যবসায়ী ১,৪৫০ জন। সমিতির দাবি, হাটের দিনে আসেন ৮,১০০ ক্রেতা।", 0),
    ("bn", "সমিতির মতে, দোকানের ভাড়া জুনে বেড়ে হয়েছে ৮,১০০ টাকা।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), OTHERS)
def test_a_slip_in_what_others_say(newsroom, locale, text, number):
    assert len(MARKET.told(newsroom, locale, text)) == number


THE_LAST = [
    # the last of what is told, and what another statement behind a time is of
    ("en", "Firefighters counted 263 burnt out by dawn, the last at 5.50 am.", 1),
    ("en", "By dawn 263 had burnt down, the last of them at 5.50 am.", 1),
    ("en", "By dawn 236 had burnt down, the last of them at 5.50 am.", 0),
    ("en", "By dawn 263 had burnt down, more than in the last fire.", 0),
    ("en", "The last fire burnt out 263 by dawn.", 0),
    ("en", "On Thursday the fire was put out at 7.15 am; the market had been shut from 5 January.", 1),
    ("en", "On Thursday the fire was put out at 6.15 am; the market had been shut from 5 January.", 0),
    ("en", "On 5 January a fire was put out at 7.15 am.", 0),
    ("bn", "বৃহস্পতিবার সকাল ৭টা ১৫ মিনিটে আগুন নেভে; বাজার বন্ধ ছিল ৫ জানুয়ারি থেকে।", 1),
    ("bn", "বৃহস্পতিবার সকাল ৬টা ১৫ মিনিটে আগুন নেভে; বাজার বন্ধ ছিল ৫ জানুয়ারি থেকে।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), THE_LAST)
def test_another_day_or_time_is_not_what_is_told(newsroom, locale, text, number):
    assert len(MARKET.told(newsroom, locale, text)) == number


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


WARD = Record(
    id="ward",
    services="clinic:\n  name: {bn: কাটোয়া হাসপাতাল, en: Katwa Hospital}\n",
    heads={"bn": "হাসপাতালের কথা", "en": "The hospital"},
    published="2026-09-14T09:00+05:30",
    text="""\
headline: {bn: কাটোয়া হাসপাতালে আগুন, en: Fire at Katwa Hospital}
kind: other
severity: major
services: [clinic]
places: [IN-WB]
began: 2026-09-12T02:30+05:30
figures:
  burnt: {value: 6, unit: patient, label: {bn: দগ্ধ রোগী, en: Patients in the burns unit}, source: a}
  carried: {value: 88, unit: patient, label: {bn: সরানো রোগী, en: Patients carried out by porters}, source: a}
  engines: {between: [9, 11], unit: engine, label: {bn: দমকলের ইঞ্জিন, en: Fire engines}, source: a}
updates:
  - id: smoke
    at: 2026-09-12T02:30+05:30
    status: investigating
    text: {bn: "ধোঁয়া বেরোয়।", en: Smoke fills the ward.}
    source: a
sources:
  a: {title: {bn: হাসপাতালের বুলেটিন, en: Bulletin of the hospital}}
""",
)
BECAME = [
    ("Nine ended up in the burns unit.", 1),
    ("Six ended up in the burns unit.", 0),
    ("Nine remained in the burns unit on Sunday.", 1),
    ("Nine stayed in the burns unit on Sunday.", 1),
    ("Nine landed in Patna on Sunday.", 0),
    ("Nine trained nurses work in the burns unit.", 0),
    ("Nine retired in June.", 0),
]


@pytest.mark.parametrize(("text", "number"), BECAME)
def test_so_many_of_whom_it_is_said_what_became_of_them(newsroom, text, number):
    assert len(WARD.told(newsroom, "en", text)) == number


PIT = Record(
    id="pit",
    services="pit:\n  name: {bn: সোনাঝুরি খাদান, en: Sonajhuri Quarry}\n",
    heads={"bn": "খাদানের কথা", "en": "The quarry"},
    published="2026-10-20T09:00+05:30",
    text="""\
headline: {bn: সোনাঝুরি খাদানে ধস, en: Slide at the Sonajhuri quarry}
kind: other
severity: major
services: [pit]
places: [IN-WB]
began: 2026-10-16T14:20+05:30
ended: 2026-10-17T19:00+05:30
figures:
  shift: {value: 74, unit: person, label: {bn: শিফটের শ্রমিক, en: Workers on the shift}, source: a}
  buried: {value: 21, unit: person, label: {bn: চাপা পড়া শ্রমিক, en: Workers buried}, source: a}
  unhurt: {value: 53, unit: person, label: {bn: অক্ষত, en: Who escaped unhurt}, source: a}
updates:
  - id: slide
    at: 2026-10-16T14:20+05:30
    status: investigating
    text: {bn: "ধস নামে।", en: The wall of the quarry slides.}
    source: a
  - id: siege
    at: 2026-10-16T16:30+05:30
    text: {bn: "ম্যানেজারকে ঘেরাও করেন শ্রমিকেরা।", en: Workers besiege the manager.}
    source: a
  - id: police
    at: 2026-10-16T22:45+05:30
    text: {bn: "পুলিশ এসে ঘেরাও তোলে।", en: Police lift the siege.}
    source: a
  - id: last
    at: 2026-10-17T19:00+05:30
    status: resolved
    text: {bn: "তল্লাশি শেষ।", en: The search is over.}
    source: a
sources:
  a: {title: {bn: জেলার বুলেটিন, en: Bulletin of the district}}
""",
)
PARTS = [
    # one of the parts that make up a whole
    ("en", "There were 74 workers on the shift: 43 came home on foot, and 21 were buried.", 1),
    ("en", "There were 74 workers on the shift: 53 came home on foot, and 21 were buried.", 0),
    ("en", "There were 74 workers on the shift, 21 were buried and 30 of the families live in Sonajhuri.", 0),
    ("bn", "শিফটে ছিলেন ৭৪ জন শ্রমিক: হেঁটে ফেরেন ৩৫ জন, চাপা পড়েন ২১ জন।", 1),
    ("bn", "শিফটে ছিলেন ৭৪ জন শ্রমিক: হেঁটে ফেরেন ৫৩ জন, চাপা পড়েন ২১ জন।", 0),
    # the second time of a range of which the first is told
    ("en", "Workers besieged the manager, who sat in his office from 4.30 pm to 9.45 pm.", 1),
    ("en", "Workers besieged the manager, who sat in his office from 4.30 pm to 10.45 pm.", 0),
    ("en", "A tea stall on the road was open from 4.30 pm to 9.45 pm.", 0),
    ("en", "Workers besieged the manager from 4.30 pm; buses ran until 8.10 pm.", 0),
    ("bn", "বিকেল সাড়ে চারটে থেকে রাত পৌনে দশটা পর্যন্ত ম্যানেজারকে ঘেরাও করে রাখেন শ্রমিকেরা।", 1),
    ("bn", "বিকেল সাড়ে চারটে থেকে রাত পৌনে এগারোটা পর্যন্ত ম্যানেজারকে ঘেরাও করে রাখেন শ্রমিকেরা।", 0),
    ("bn", "বিকেল সাড়ে চারটে থেকে রাত পৌনে দশটা পর্যন্ত খোলা থাকে চায়ের দোকানটি।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), PARTS)
def test_what_its_fellow_in_the_sentence_leaves(newsroom, locale, text, number):
    assert len(PIT.told(newsroom, locale, text)) == number
