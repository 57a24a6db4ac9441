"""What a Bengali record counts by one word and a reporter by another: তাঁবু and টেন্ট, কামরা and বগি, রোগী and পেশেন্ট."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {{bn: মধুপুরের কথা, en: News of Madhupur}}
kind: outage
severity: major
places: [madhupur]
began: 2026-07-12T07:00+05:30
figures:
{figures}
updates:
  - id: start
    at: 2026-07-12T07:00+05:30
    status: investigating
    text: {{bn: "মধুপুরে কাজ শুরু প্রশাসনের।", en: The administration begins its work at Madhupur.}}
    source: notice
sources:
  notice: {{title: Notice of the district}}
"""
COUNTED = ("থানা", "সাঁতারু")
"""What the record counts besides, so that a number has to be told by its words."""


def told(
    newsroom: Newsroom, label: str, value: int, text: str, unit: str = "", locale: str = "bn"
) -> list[str]:
    """Return what contradicts, in a text, a record that has a count by a label."""
    unit = unit or ("person" if label.endswith(PEOPLE) else "thing")
    counts = ((label, value), *((one, value * 7 + 5) for one in COUNTED))
    figures = "\n".join(
        f"  f{at}: {{value: {many}, unit: {unit}, source: notice, label: {{bn: {one}, en: {one}}}}}"
        for at, (one, many) in enumerate(counts)
    )
    newsroom.write("content/registry/places.yaml", "madhupur: {name: {bn: মধুপুর, en: Madhupur}}\n")
    units = "thing: {kind: count, words: {en: {one: thing, other: things}, bn: {other: টি}}}\n"
    newsroom.write("content/registry/units.yaml", units)
    newsroom.write("content/incidents/news.yaml", RECORD.format(figures=figures))
    made = story("News of Madhupur", text, incidents="[news]", published="2026-07-14T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, found = looked_at(newsroom.site)
    return [str(one.message) for one in found if one.code == "fact-contradicts"]


PEOPLE = (
    "যাত্রী", "রোগী", "শিক্ষক", "পর্যটক", "বন্দি", "আইনজীবী", "অভিযুক্ত", "স্বেচ্ছাসেবক", "নার্স",
    "জওয়ান", "দুষ্কৃতী", "উদ্ধারকারী", "বাস্তুচ্যুত", "মৃত", "গর্ভবতী", "নবজাতক", "জিম্মি", "অনাথ", "ছাঁটাই", "শিক্ষার্থী",
)  # fmt: skip
ROWS = [
    # fires, floods and storms
    ("ভস্মীভূত ঝুপড়ি", 214, "কুঁড়েঘর ছাই হয়েছে {}টি।"),
    ("ক্ষতিগ্রস্ত বাড়ি", 640, "চাল উড়ে ক্ষতি হয়েছে {}টি ঘরের।"),
    ("ক্ষতিগ্রস্ত ভবন", 38, "আঁচ লেগেছে {}টি বহুতলে।"),
    ("ভাঙা গুদাম", 17, "গোডাউন ভেঙেছে {}টি।"),
    ("তাঁবু", 85, "মাঠে পাতা হয়েছে {}টি টেন্ট।"),
    ("উপড়ানো গাছ", 312, "{}টি বৃক্ষ উপড়ে গিয়েছে।"),
    ("বাস্তুচ্যুত", 460, "গৃহহীন {} জন।"),
    ("পানিবন্দি", 730, "জলবন্দি {} জন।"),
    ("বিলি করা ত্রিপল", 1240, "তারপলিন পেয়েছে {}টি পরিবার।"),
    ("উদ্ধারকারী", 64, "{} জন উদ্ধারকর্মী কাজ করছেন।"),
    ("স্বেচ্ছাসেবক", 150, "কাজে নেমেছেন {} জন স্বেচ্ছাসেবী।"),
    ("নৌকা", 26, "গিয়েছে {}টি নৌযান।"),
    ("দোকান", 49, "বন্ধ {}টি বিপণি।"),
    # roads, rails, boats and hospitals
    ("লাইনচ্যুত কামরা", 11, "{}টি বগি বেলাইন হয়েছে।"),
    ("আটক যাত্রী", 540, "আটকা পড়েন {} জন আরোহী।"),
    ("পর্যটক", 320, "{} জন ভ্রমণার্থী নেমে এসেছেন।"),
    ("সাইকেল", 420, "এসেছে {}টি বাইসাইকেল।"),
    ("মোটরবাইক", 23, "এসেছে {}টি মোটরসাইকেল।"),
    ("রোগী", 187, "এসেছেন {} জন পেশেন্ট।"),
    ("শয্যা", 120, "রয়েছে {}টি বেড।"),
    ("পরীক্ষিত নমুনা", 96, "{}টি স্যাম্পল পাঠানো হয়েছে।"),
    ("বিতরণ করা টিকা", 5400, "দেওয়া হয়েছে {}টি ভ্যাকসিন।"),
    ("নার্স", 34, "ছিলেন {} জন সেবিকা।"),
    ("অ্যাম্বুলেন্স", 14, "পৌঁছেছে {}টি অ্যাম্বুল্যান্স।"),
    ("পরীক্ষিত নলকূপ", 58, "{}টি টিউবওয়েল দেখা হয়েছে।"),
    # crime and courts, schools, polls, farms and work
    ("দুষ্কৃতী", 13, "এসেছিল {} জন দুর্বৃত্ত।"),
    ("পলাতক বন্দি", 16, "পালিয়েছে {} জন কয়েদি।"),
    ("আইনজীবী", 240, "হাজির ছিলেন {} জন উকিল।"),
    ("অভিযুক্ত", 28, "আদালতে ছিলেন {} জন আসামি।"),
    ("চুরি যাওয়া গয়না", 19, "পাওয়া গিয়েছে {}টি গহনা।"),
    ("মামলা", 31, "রুজু হয়েছে {}টি মোকদ্দমা।"),
    ("শিক্ষক", 72, "হাজির {} জন শিক্ষিকা।"),
    ("ভোটযন্ত্র", 45, "বিকল {}টি ইভিএম।"),
    ("জওয়ান", 86, "কাজে নেমেছেন {} জন সেনাসদস্য।"),
    ("মৃত মুরগি", 2300, "পোলট্রির {}টি পাখি মরেছে।"),
    ("বন্ধ কারখানা", 27, "তালা পড়েছে {}টি ফ্যাক্টরিতে।"),
    ("জমা আবেদন", 830, "{}টি দরখাস্ত এসেছে।"),
    # households, animals and what is found or built
    ("শৌচাগার", 62, "তৈরি হয়েছে {}টি টয়লেট।"),
    ("গর্ভবতী", 57, "ভর্তি রয়েছেন {} জন অন্তঃসত্ত্বা।"),
    ("নবজাতক", 24, "সরানো হয়েছে {} জন সদ্যোজাতকে।"),
    ("কুকুর", 340, "সুচ ফোটানো হয়েছে {}টি সারমেয়কে।"),
    ("উদ্ধার হওয়া মোবাইল", 88, "মিলেছে {}টি মুঠোফোন।"),
    ("জিম্মি", 33, "ছাড়া পেয়েছেন {} জন পণবন্দি।"),
    ("অনাথ", 48, "রয়েছে {} জন এতিম।"),
    ("বিবাহ", 21, "হয়েছে {}টি বিয়ে।"),
    ("বানর", 39, "ধরা হয়েছে {}টি বাঁদর।"),
    ("সংগৃহীত স্বাক্ষর", 5200, "জমেছে {}টি সই।"),
    ("ছাঁটাই", 130, "কাজ গিয়েছে, চাকরিচ্যুত {} জন।"),
    ("মূর্তি", 15, "চুরি গিয়েছে {}টি বিগ্রহ।"),
]


@pytest.mark.parametrize(("label", "value", "text"), ROWS)
def test_what_is_counted_is_known_by_its_other_word(
    newsroom: Newsroom, label: str, value: int, text: str
) -> None:
    assert told(newsroom, label, value, text.format(value + 30))
    assert told(newsroom, label, value, text.format(value)) == []


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("মৃত", "মৃত্যুদণ্ড হয়েছে ৯ জনের।"),
        ("মৃত", "মৃত্যুবার্ষিকীতে এসেছিলেন ৯০০ জন।"),
        ("চাকরি পাওয়া শিক্ষার্থী", "মিছিলে ছিলেন ৯০০ জন চাকরিপ্রার্থী।"),
        ("পোশাক", "কাজে এসেছেন ৯০০ জন পোশাককর্মী।"),
        ("কুকুর", "পাঁচ তলায় ছিল ৯টি বাঁদর।"),
    ],
)
def test_a_word_that_begins_with_anothers_letters_is_another(
    newsroom: Newsroom, label: str, text: str
) -> None:
    assert told(newsroom, label, 41, text) == []
