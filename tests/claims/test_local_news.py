"""Ordinary sentences of local news: what they tell of a thing that has a length, a day or a count of its own."""

import pytest

from generator.checks.claims.across.chained import chained
from generator.checks.claims.judge import judge
from tests.claims.desks import facts_of
from tests.claims.records import Record
from tests.claims.scoring import heard_sentence

ROPEWAY = Record(
    id="ropeway",
    services="hill-ropeway:\n  name: {bn: পাহাড়ি রোপওয়ে, en: Hill Ropeway}\n",
    heads={"bn": "পাহাড়ের কথা", "en": "From the hills"},
    places="kurseong: {name: {bn: কার্শিয়াং, en: Kurseong}}\n",
    published="2026-08-07T09:00+05:30",
    text="""\
headline: {bn: কার্শিয়াঙে রোপওয়ে বিকল, en: Ropeway fails at Kurseong}
kind: outage
severity: major
services: [hill-ropeway]
places: [kurseong]
began: 2026-08-03T14:20+05:30
ended: 2026-08-06T18:45+05:30
figures:
  dead: {value: 12, unit: person, label: {bn: মৃত, en: Dead}, source: notice}
  stranded: {value: 164, unit: person, label: {bn: কেবিনে আটক যাত্রী, en: Passengers stuck in cabins}, source: notice}
  cost: {value: 5_600_000, unit: inr, label: {bn: মেরামতির খরচ, en: Cost of the repairs}, source: notice}
updates:
  - id: halt
    at: 2026-08-03T14:20+05:30
    status: investigating
    text: {bn: "কেবিন থেমে যায়।", en: The cabins stop.}
    source: notice
  - id: lowering
    at: 2026-08-03T15:05+05:30
    text: {bn: "যাত্রীদের নামানো শুরু।", en: Lowering the passengers begins.}
    source: notice
  - id: road-shut
    at: 2026-08-03T16:00+05:30
    text: {bn: "হিলকার্ট রোডে যান চলাচল বন্ধ করে পুলিশ।", en: Police stop the traffic on Hill Cart Road.}
    source: notice
  - id: lowered
    at: 2026-08-03T19:25+05:30
    text: {bn: "শেষ যাত্রী মাটিতে।", en: The last passenger is on the ground.}
    source: notice
  - id: road-open
    at: 2026-08-04T21:30+05:30
    text: {bn: "হিলকার্ট রোড ফের খোলা।", en: Hill Cart Road is open again.}
    source: notice
  - id: wires
    at: 2026-08-05T11:00+05:30
    text: {bn: "তারের তিনটি অংশে মেরামতি।", en: The cable is mended on three stretches.}
    source: notice
  - id: theft
    at: 2026-08-08
    text: {bn: "ভাঙা তারের একাংশ উদ্ধার।", en: A part of the broken cable is found.}
    source: notice
  - id: normal
    at: 2026-08-06T18:45+05:30
    status: resolved
    text: {bn: "পরীক্ষার পরে রোপওয়ে চালু।", en: The ropeway runs after a test.}
    source: notice
sources:
  notice: {title: Notice of the district}
""",
)
REPORT = {
    "halt": "৩ অগস্ট দুপুর ২টো ২০ মিনিটে থেমে যায় কার্শিয়াঙের রোপওয়ে।",
    "stranded": "কেবিনে কেবিনে আটকে পড়েন ১৬৪ জন যাত্রী।",
    "lowering": "বিকেল ৩টে ৫ মিনিটে যাত্রীদের নামানো শুরু হয়।",
    "lowered": "শেষ যাত্রী মাটিতে পা রাখেন সন্ধ্যা ৭টা ২৫ মিনিটে।",
    "wires": "৫ অগস্ট সকাল ১১টায় তারের তিনটি অংশে মেরামতি হয়।",
    "normal": "৬ অগস্ট সন্ধ্যা ৬টা ৪৫ মিনিটে পরীক্ষার পরে রোপওয়ে চালু হয়।",
    "cost": "মেরামতির খরচ ৫৬ লক্ষ টাকা।",
}


def contradicts(record, text, field="body"):
    """Return how much of a sentence contradicts a record of one of the newsrooms."""
    name, incident = record.split("/")
    locale = "en" if text.isascii() else "bn"
    facts = facts_of(name, incident)
    judged = chained(judge(heard_sentence(text, locale, field), facts), facts)
    return sum(one.verdict == "contradicts" for one in judged)


@pytest.mark.parametrize(
    ("record", "text", "number"),
    [
        # a length or a weight is no count of what stands behind its measure
        ("y.bn/kolkata-metro-2026", "মেরামতির পরে ৬০০ মিটার অংশে আংশিক চলাচল শুরু হয়।", 0),
        ("y.bn/kolkata-metro-2026", "মেরামতির পরে চারটি অংশে আংশিক চলাচল শুরু হয়।", 1),
        # both ends of a length are named before it, and the first is none of the record's
        ("y.bn/kolkata-metro-2026", "দরজা খোলা থেকে শেষ আরোহীর বাইরে আসা, লেগেছে সওয়া এক ঘণ্টা।", 0),
        ("y.bn/kolkata-metro-2026", "নামানো শুরু থেকে শেষ আরোহীর বাইরে আসা, লেগেছে ৪৫ মিনিট।", 0),
        ("y.bn/kolkata-metro-2026", "নামানো শুরু থেকে শেষ আরোহীর বাইরে আসা, লেগেছে ৮৫ মিনিট।", 1),
        # a road that was shut has a length of its own, which leads to the time beside it
        ("w.bn/natunbazar-fire-2026", "রবীন্দ্র সরণিতে যান চলাচল থেমে ছিল সাড়ে ২৫ ঘণ্টা, বুধবার সকাল সাড়ে ৭টায় পাহারা ওঠে।", 0),
        ("w.bn/natunbazar-fire-2026", "রবীন্দ্র সরণিতে যান চলাচল থেমে ছিল সাড়ে ৩৫ ঘণ্টা, বুধবার সকাল সাড়ে ৭টায় পাহারা ওঠে।", 1),
        ("w.bn/natunbazar-fire-2026", "বুধবার সকাল সাড়ে ৭টায় গাড়ি নামে রবীন্দ্র সরণিতে, যান চলাচল বন্ধ ছিল সাড়ে ২৫ ঘণ্টা।", 0),
        ("w.bn/natunbazar-fire-2026", "মঙ্গলবার সকাল সাড়ে ৭টায় রবীন্দ্র সরণিতে যান চলাচল বন্ধ করা হয়।", 1),
        # thousands behind a sum of money are one too, and not the injured beside them
        ("x.bn/narayanganj-boiler-2026", "মৃতদের পরিবার ২ লক্ষ টাকা করে পাবে, আহতেরা ৫০ হাজার।", 0),
        ("x.bn/narayanganj-boiler-2026", "মৃতদের পরিবার ২ লক্ষ টাকা করে পাবে, আহত ৯৯।", 1),
        # of what burned, all that there is
        ("z.en/tangra-warehouse-2026", "গোটা এলাকা ১২ হাজার বর্গমিটার।", 0),
        ("z.en/tangra-warehouse-2026", "গোটা এলাকার ১২ হাজার বর্গমিটার পুড়েছে।", 1),
        # a time that is right on the day beside it is of that day, whatever the words
        ("x.bn/chuadanga-heat-2026", "৩ মে, রোববার, বিকেল ৫টা ২০ মিনিটে আকাশ ভেঙে বৃষ্টি নামে শহরে।", 0),
        ("x.bn/chuadanga-heat-2026", "৩ মে, রোববার, বিকেল ৫টা ৫০ মিনিটে আকাশ ভেঙে বৃষ্টি নামে শহরে।", 1),
        # when somebody had the news is not when it began, and what is told beside that is held
        ("w.en/balagarh-rath-crush-2026", "It was 5.40 pm when the headmaster heard of it.", 0),
        ("z.en/tangra-warehouse-2026", "It was 6.45 pm when the owner was told of it.", 0),
        ("z.en/tangra-warehouse-2026", "It was 6.45 pm when the fire broke out in the warehouse.", 1),
        ("z.en/tangra-warehouse-2026", "The fire broke out at 6.45 pm, and the owner heard of it at nine.", 1),
        # a fire that is under control is not out yet
        ("aa.bn/nabajiban-hospital-fire-2026", "আগুন বাগে আসে রাত ৪টে ২০ মিনিটে।", 0),
        ("aa.bn/nabajiban-hospital-fire-2026", "আগুন আয়ত্তে আনা যায় রাত ৪টে ২০ মিনিটে।", 0),
        ("aa.bn/nabajiban-hospital-fire-2026", "The fire was contained at 4.20 am.", 0),
        ("aa.bn/nabajiban-hospital-fire-2026", "Firefighters contained the blaze at 4.20 am.", 0),
        ("aa.bn/nabajiban-hospital-fire-2026", "আগুন বাগে আসে রাত ৪টে ৫০ মিনিটে।", 1),
        ("aa.bn/nabajiban-hospital-fire-2026", "The fire was contained at 4.50 am.", 1),
        ("aa.bn/nabajiban-hospital-fire-2026", "আগুন নেভে রাত ৪টে ২০ মিনিটে।", 1),
        ("aa.bn/nabajiban-hospital-fire-2026", "The fire was put out at 4.20 am.", 1),
        # a length from a moment of the record to a time beside it, of which the record has nothing
        ("ab.en/dibrugarh-airport-2026", "The first flight took off at 8.05 am on Sunday, 45 minutes after the airport had come back to life.", 0),
        ("ab.en/dibrugarh-airport-2026", "Forty-five minutes after the airport reopened, at 8.05 am, the first flight took off.", 0),
        ("ab.en/dibrugarh-airport-2026", "The first flight took off at 8.05 am, 54 minutes after the airport reopened.", 2),
        ("ab.en/dibrugarh-airport-2026", "Flights resumed at 8.20 am, 45 minutes after the airport reopened.", 1),
        ("ab.en/dibrugarh-airport-2026", "The aircraft was lifted at 10.50 pm on 23 May, 13 hours and 20 minutes after the crane arrived.", 2),
        # who did not survive is dead, and is none of those who were rescued
        ("ab.en/kendulia-mine-2026", "Five never came out alive.", 0),
        ("ab.en/kendulia-mine-2026", "Twelve were brought up alive, and five did not live to see the rescue.", 0),
        ("ab.en/kendulia-mine-2026", "পাঁচ জন উদ্ধারের মুখ দেখেননি।", 0),
        ("ab.en/kendulia-mine-2026", "নিজেরা বেঁচে ফেরেন ৪৭ জন।", 0),
        ("ab.en/kendulia-mine-2026", "Six workers did not survive.", 1),
        ("ab.en/kendulia-mine-2026", "ছ’জন আর বেঁচে ফেরেননি।", 1),
        ("ab.en/kendulia-mine-2026", "ছ’জনকে আর বাঁচানো যায়নি।", 1),
        ("ab.en/kendulia-mine-2026", "Nine were rescued alive.", 1),
        # a sum that says which customers are meant is of each of them
        ("aa.bn/surma-bank-fraud-2026", "যে গ্রাহকেরা দু’লাখ টাকার কম হারিয়েছেন, তাঁরা টাকা পাচ্ছেন আগে।", 0),
        ("aa.bn/surma-bank-fraud-2026", "ক্ষতিগ্রস্ত গ্রাহকেরা টাকা ফেরত পাচ্ছেন যাঁদের ক্ষতি এক লাখ টাকার কম।", 0),
        ("aa.bn/surma-bank-fraud-2026", "Customers who lost less than Tk 100,000 are getting their money back first.", 0),
        ("aa.bn/surma-bank-fraud-2026", "গ্রাহকপ্রতি দৈনিক স্থানান্তরের সীমা এক লাখ টাকার কম।", 1),
        ("aa.bn/surma-bank-fraud-2026", "The daily transfer limit of a customer is less than Tk 100,000.", 1),
        # what was so last year, in a part of the sentence
        ("r/purulia-measles-2026", "এ বার রোগীদের ৬১ শতাংশের বয়স পাঁচের কম, কিন্তু গত বছর ছিল ৭১ শতাংশ।", 0),
        ("r/purulia-measles-2026", "টিকার দু’টি ডোজ চাই ৯৫ শতাংশ শিশুর, অথচ গত বছর সেখানে পেয়েছিল ৭১ শতাংশ।", 0),
        ("r/purulia-measles-2026", "পাঁচ বছরের কমবয়সি রোগী গত বছরের মতো নয়, এ বার ৭১ শতাংশ।", 1),
        # a siren and an alarm are one
        ("s/kumirkhali-ammonia-2026", "প্রথম গন্ধ পাওয়ার পনেরো মিনিট পরে সাইরেন বাজে।", 0),
        ("s/kumirkhali-ammonia-2026", "প্রথম গন্ধ পাওয়ার পঁয়ত্রিশ মিনিট পরে সাইরেন বাজে।", 1),
        # who suffered are those affected
        ("l/meghmala-hyderabad-2026", "ভুগেছে প্রায় সাড়ে ১৪ হাজার সংস্থা, হাসপাতাল থেকে বাসের টিকিট, কিছুই বাদ যায়নি।", 0),
        # what a rule lets in at most
        ("aa.bn/fakirtala-fair-stampede-2026", "ছাড়পত্রে লেখা ছিল, এক বারে ২৫ হাজারের বেশি লোক ঢোকানো চলবে না।", 0),
        ("aa.bn/fakirtala-fair-stampede-2026", "The permit forbade more than 25,000 visitors.", 0),
        ("aa.bn/fakirtala-fair-stampede-2026", "ছাড়পত্রে ২৫ হাজারের বেশি দর্শনার্থীর অনুমতি ছিল।", 1),
        ("aa.bn/fakirtala-fair-stampede-2026", "The permit allowed more than 25,000 visitors.", 1),
        # the zone of a time stands between it and its day of the week
        ("ab.en/konabari-garments-2026", "The machines at Meghmala Apparels started to move at 8 am Bangladesh time on Saturday.", 0),
        ("ab.en/konabari-garments-2026", "The machines at Meghmala Apparels started to move at 9 am Bangladesh time on Saturday.", 1),
        ("ab.en/konabari-garments-2026", "The workers of Meghmala Apparels walked out at 8 am Bangladesh time on Sunday.", 1),
    ],
)  # fmt: skip
def test_of_a_thing_with_a_length_or_a_day_of_its_own(record, text, number):
    assert contradicts(record, text) == number


@pytest.mark.parametrize(
    ("record", "headline", "number"),
    [
        ("x.bn/raniganj-robbery-2026", "লুটের আট দিন পরে দরজা খুলল ব্যাঙ্ক", 0),
        ("x.bn/raniganj-robbery-2026", "ডাকাতির আট দিন পরে দরজা খুলল রানিগঞ্জের শাখা", 0),
        ("x.en/raniganj-robbery-2026", "Eight days after the loot the bank is open", 0),
    ],
)
def test_that_from_which_is_counted_is_not_later(record, headline, number):
    assert contradicts(record, headline, "headline") == number


@pytest.mark.parametrize(
    ("record", "text", "number"),
    [
        # what is left of a whole that the sentence tells, with the part that is gone
        ("w.bn/balagarh-rath-crush-2026", "আহত ৫৭ জনের মধ্যে ৩৪ জনকে ছাড়া হয়েছে, চিকিৎসাধীন ২৩ জন।", 0),
        ("w.bn/balagarh-rath-crush-2026", "আহত ৫৭ জনের মধ্যে ৩৪ জনকে ছাড়া হয়েছে, চিকিৎসাধীন ৩৩ জন।", 1),
        ("w.en/balagarh-rath-crush-2026", "Of the 57 injured, 34 were discharged and 33 remained in hospital.", 1),
        ("w.en/balagarh-rath-crush-2026", "Of the 57 injured, 34 were discharged and 23 remained in hospital.", 0),
        ("y.bn/siliguri-water-2026", "৪৭টি ওয়ার্ডের ৪১টিতে জল ছিল না, বাকি সাতটি ওয়ার্ডের নলকূপ ভরসা।", 1),
        ("y.bn/siliguri-water-2026", "৪৭টি ওয়ার্ডের ৪১টিতে জল ছিল না, বাকি ছ’টি ওয়ার্ডের নলকূপ ভরসা।", 0),
        # of which one part is told, and the whole elsewhere
        ("y.bn/dumdum-dengue-2026", "১৭ নম্বর ওয়ার্ডে আক্রান্ত ৫০৭ জন, বাকি সব ওয়ার্ডে ১৩৮৯।", 1),
        ("y.bn/dumdum-dengue-2026", "১৭ নম্বর ওয়ার্ডে আক্রান্ত ৫০৭ জন, বাকি সব ওয়ার্ডে ১৮৩৯।", 0),
        # the part that what is left leaves
        ("x.bn/raniganj-robbery-2026", "শাখার ৩১০টি লকারের ৩৪টি কাটা হয়, অক্ষত বাকি ২৬৭টি।", 1),
        ("x.bn/raniganj-robbery-2026", "শাখার ৩১০টি লকারের ৪৩টি কাটা হয়, অক্ষত বাকি ২৬৭টি।", 0),
        # another number of the same people
        ("w.bn/balagarh-rath-crush-2026", "আহত ৫৭ জনের মধ্যে ৩৪ জনকে ছাড়া হয়েছে, ২৫ জন কলকাতার।", 0),
        ("w.bn/balagarh-rath-crush-2026", "আহত ৫৭, মৃত ন’জন; হাসপাতালে রক্ত দেন ৪৬ জন।", 0),
    ],
)  # fmt: skip
def test_what_is_left_of_a_whole(record, text, number):
    assert contradicts(record, text) == number


@pytest.mark.parametrize(
    ("record", "text", "number"),
    [
        ("y.bn/barpeta-boat-2026", "ওই ভুটভুটিতে লাইফ জ্যাকেট ছিল ১২টির বেশি।", 1),
        ("y.bn/barpeta-boat-2026", "ওই ভুটভুটিতে লাইফ জ্যাকেট ছিল ১২টির কম।", 0),
        ("y.bn/barpeta-boat-2026", "ওই ভুটভুটিতে লাইফ জ্যাকেট কখনও ১২টির বেশি থাকেনি।", 0),
        ("x.bn/narayanganj-boiler-2026", "আগুনে গিয়েছে বড়জোর ৩১০ টন কাপড়।", 1),
        ("x.bn/narayanganj-boiler-2026", "আগুনে গিয়েছে অন্তত ৩১০ টন কাপড়।", 0),
        ("x.en/narayanganj-boiler-2026", "Less than 310 tonnes of fabric went up in flames.", 1),
        ("x.en/narayanganj-boiler-2026", "At least 310 tonnes of fabric went up in flames.", 0),
    ],
)  # fmt: skip
def test_a_bound_that_is_turned_round(record, text, number):
    assert contradicts(record, text) == number


@pytest.mark.parametrize(
    ("record", "text", "number"),
    [
        # of two numbers of the sentence, with the word for it before
        ("x.bn/mahanandanagar-vote-2026", "তালিকার ১ লক্ষ ৮৪ হাজার ৩০০ জনের মধ্যে ভোট দেন ১ লক্ষ ৩৯ হাজার ১৫০ জন, শতকরা হিসাবে ৭৫.৫।", 0),
        ("x.bn/mahanandanagar-vote-2026", "তালিকার ১ লক্ষ ৮৪ হাজার ৩০০ জনের মধ্যে ভোট দেন ১ লক্ষ ৩৯ হাজার ১৫০ জন, শতকরা হিসাবে ৫৭.৫।", 1),
        ("x.en/mahanandanagar-vote-2026", "Of the 184,300 on the roll 139,150 cast their votes, in percentage terms 57.5.", 1),
        ("x.en/mahanandanagar-vote-2026", "Of the 184,300 on the roll 139,150 cast their votes, in percentage terms 75.5.", 0),
        # of what the words beside it name
        ("x.bn/raniganj-robbery-2026", "কুয়োয় মেলে ৮১ লক্ষ ২৫ হাজার টাকা, লুট হওয়া নগদের ৩৫ শতাংশ।", 0),
        ("x.bn/raniganj-robbery-2026", "কুয়োয় মেলে ৮১ লক্ষ ২৫ হাজার টাকা, লুট হওয়া নগদের ৫৩ শতাংশ।", 1),
        ("x.bn/raniganj-robbery-2026", "কুয়োয় মেলে ৮১ লক্ষ ২৫ হাজার টাকা, ব্যাঙ্কের জমার ৫৩ শতাংশ।", 0),
        # a sum to the last of its digits is the figure's own, whatever else is named
        ("x.bn/raniganj-robbery-2026", "পাওয়া যায় ৮১ লক্ষ ২৫ হাজার টাকা, লুটের একটি অংশ।", 0),
    ],
)  # fmt: skip
def test_a_share_of_what_is_named_before_it(record, text, number):
    assert contradicts(record, text) == number


@pytest.mark.parametrize(
    ("record", "text", "number"),
    [
        ("x.bn/narayanganj-boiler-2026", "ফায়ার সার্ভিসের ইউনিট ঘটনাস্থলে ঢোকে বিস্ফোরণের ১৭ মিনিট পরে।", 0),
        ("x.bn/narayanganj-boiler-2026", "ফায়ার সার্ভিসের ইউনিট ঘটনাস্থলে ঢোকে বিস্ফোরণের ৩৭ মিনিট পরে।", 1),
        ("x.bn/narayanganj-boiler-2026", "বিস্ফোরণের ৪৫ মিনিট পর এলাকার গ্যাস সরবরাহ বন্ধ করা হয়।", 0),
        ("x.bn/narayanganj-boiler-2026", "আগুন নিয়ন্ত্রণে আসে বিস্ফোরণের ২ ঘণ্টা ১০ মিনিট পরে।", 1),
        ("x.bn/narayanganj-boiler-2026", "আগুন নিয়ন্ত্রণে আসে বিস্ফোরণের ৪ ঘণ্টা ১০ মিনিট পরে।", 0),
        ("x.bn/narayanganj-boiler-2026", "বিস্ফোরণের ২৫ মিনিট পর পাড়ার মসজিদে মাইকে রক্ত চাওয়া হয়।", 0),
        ("x.en/narayanganj-boiler-2026", "Gas was cut off in the area 45 minutes after the explosion.", 0),
        ("x.en/narayanganj-boiler-2026", "The fire was under control two hours and ten minutes after the explosion.", 1),
    ],
)  # fmt: skip
def test_so_long_after_what_was_over_at_once(record, text, number):
    assert contradicts(record, text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("পুলিশ জানায়, গাফিলতিতে মৃত্যু-সহ দু’টি ধারায় মামলা হয়েছে।", 0),
        ("মৃত্যু হয়েছে ১২ জনের।", 0),
        ("মৃত্যু হয়েছে ২১ জনের।", 1),
    ],
)
def test_sections_of_the_law_are_no_people(newsroom, text, number):
    body = "\n\n".join((*REPORT.values(), text))
    assert len(ROPEWAY.told(newsroom, "bn", body)) == number
