"""What is told in other words than the record's: the power for the current, trucks for lorries, licensed for the licence."""

import pytest

from tests.claims.records import Record

BREACH = Record(
    id="breach",
    services="ferry:\n  name: {bn: রূপসা ঘাট, en: Rupsa crossing}\n",
    heads={"bn": "নদীর কথা", "en": "The river"},
    published="2026-08-09T09:00+05:30",
    text="""\
headline: {bn: রূপসা পারাপার বন্ধ, en: Rupsa crossing shut}
kind: outage
severity: major
services: [ferry]
places: [IN-WB]
began: 2026-08-03T02:15+05:30
ended: 2026-08-06T17:40+05:30
figures:
  houses: {value: 1_340, unit: house, label: {bn: ভেঙে পড়া বাড়ি, en: Houses destroyed}, source: a}
  shelters: {value: 23, unit: shelter, label: {bn: আশ্রয়কেন্দ্র, en: Shelters opened}, source: a}
  students: {value: 480, unit: student, label: {bn: পরীক্ষা দিতে না পারা ছাত্র, en: Students who missed the examination}, source: a}
  lorries: {value: 67, unit: lorry, label: {bn: আটকে থাকা লরি, en: Lorries stranded at the crossing}, source: a}
  licence: {value: 120, unit: person, label: {bn: লঞ্চের লাইসেন্সে যত যাত্রী, en: Passengers allowed by the launch’s licence}, source: a}
  counters: {value: 14, unit: counter, label: {bn: টিকিট কাউন্টার, en: Counters for relief coupons}, source: a}
  wards: {value: 9, unit: ward, label: {bn: জলমগ্ন ওয়ার্ড, en: Wards inundated}, source: a}
updates:
  - id: breach
    at: 2026-08-03T02:15+05:30
    status: investigating
    text: {bn: "বাঁধ ভাঙে।", en: The embankment gives way.}
    source: a
  - id: current
    at: 2026-08-03T03:40+05:30
    status: identified
    text: {bn: "বিদ্যুৎ কেটে দেওয়া হয়।", en: The current to the wards is switched off.}
    source: a
  - id: engine
    at: 2026-08-03T03:05+05:30
    text: {bn: "দমকলের আগমন।", en: A fire engine comes.}
    source: a
  - id: depot
    at: 2026-08-03T21:10+05:30
    text: {bn: "গুদামে আগুন লাগে।", en: A fire breaks out in the oil depot.}
    source: a
  - id: soldiers
    at: 2026-08-04T11:25+05:30
    text: {bn: "সেনা আসে।", en: Soldiers come with boats.}
    source: a
  - id: open
    at: 2026-08-06T17:40+05:30
    status: resolved
    text: {bn: "পারাপার চালু হয়।", en: The crossing is open again.}
    source: a
sources:
  a: {title: {bn: জেলার বিজ্ঞপ্তি, en: Bulletin of the district}}
""",
)
UNITS = "".join(
    f"{id}:\n  kind: count\n  words: {{bn: {{other: {bn}}}, en: {{one: {id}, other: {many}}}}}\n"
    for id, bn, many in (
        ("house", "বাড়ি", "houses"),
        ("shelter", "আশ্রয়কেন্দ্র", "shelters"),
        ("student", "ছাত্র", "students"),
        ("lorry", "লরি", "lorries"),
        ("counter", "কাউন্টার", "counters"),
        ("ward", "ওয়ার্ড", "wards"),
    )
)
ROWS = [
    ("en", "{} trucks are stranded at the crossing.", "67", "76"),
    ("en", "Relief came on a launch licensed for {}.", "120", "170"),
    (
        "en",
        "Everybody else must queue with a slip at the school, where {} counters have been opened.",
        "14",
        "18",
    ),
    (
        "en",
        "The embankment gave way at 2.15 am. {} later the power was switched off.",
        "85 minutes",
        "40 minutes",
    ),
    (
        "en",
        "The embankment gave way at 2.15 am. {} later the electricity was switched off.",
        "85 minutes",
        "30 minutes",
    ),
    ("bn", "ঘাটের মুখে আটকে ছিল {}টি ট্রাক।", "৬৭", "৭৬"),
    ("bn", "রাত ২টো ১৫ মিনিটে বাঁধ ভাঙে। {} পরে পৌঁছয় দমকলের গাড়ি।", "৫০ মিনিট", "৩৫ মিনিট"),
]


@pytest.mark.parametrize(("locale", "text", "right", "wrong"), ROWS)
def test_other_words_for_it(newsroom, locale, text, right, wrong):
    newsroom.write("content/registry/units.yaml", UNITS)
    assert BREACH.told(newsroom, locale, text.format(right)) == []
    assert len(BREACH.told(newsroom, locale, text.format(wrong))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Eight homes for the aged were moved to higher ground.",
        "The army lost 12 of its men in Kashmir last year.",
        "A power station 40 km away was not hit.",
        "A licence costs Rs 900.",
        "The camp doctor saw 110 patients.",
        "Firewood is sold at Rs 18 a kilo.",
        "The exam had been set for 10.30 am.",
        "The storm drain is 18 metres wide.",
        "Over the counter one could have tea at 3.10 pm.",
    ],
)
def test_the_same_words_of_something_else(newsroom, text):
    newsroom.write("content/registry/units.yaml", UNITS)
    assert BREACH.told(newsroom, "en", text) == []
