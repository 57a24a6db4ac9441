"""What Bengali tells in other words than the record's: বুথ for ভোটকেন্দ্র, খরচ for ব্যয়; and figures told by their own nouns."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

POLL = """\
headline: {bn: শালবনিতে ভোটে গোলমাল, en: Trouble at the Salboni poll}
kind: outage
severity: major
places: [salboni]
began: 2026-04-12T07:00+05:30
figures:
  turnout:
    {value: 63.8, unit: percent, source: notice, label: {bn: ভোটদানের হার, en: Turnout}}
  booths:
    {value: 26, unit: booth, source: notice, label: {bn: যে ভোটকেন্দ্রে যন্ত্র বদলানো হয়, en: Booths where machines were changed}}
  cost:
    {value: 41_000_000, unit: inr, source: notice, label: {bn: নতুন যন্ত্র কেনার ব্যয়, en: Cost of new machines}}
  rooms:
    {value: 320, unit: room, source: notice, label: {bn: ভোটকর্মীদের দেওয়া হোটেলকক্ষ, en: Hotel rooms given to polling staff}}
  workers:
    {value: 52_000, unit: worker, source: notice, label: {bn: ছুটি পাওয়া বাগান-শ্রমিক, en: Garden workers with a holiday}}
  passengers:
    {value: 740, bound: about, unit: person, source: notice, label: {bn: লঞ্চের যাত্রী, en: Passengers on the launch}}
  members:
    {value: 6, unit: member, source: notice, label: {bn: তদন্ত কমিটির সদস্য, en: Members of the inquiry}}
updates:
  - id: start
    at: 2026-04-12T07:00+05:30
    status: investigating
    text: {bn: "ভোটগ্রহণ শুরু হতেই যন্ত্র বিগড়ে যায়।", en: Machines fail as the poll opens.}
    source: notice
  - id: brawl
    at: 2026-04-12T11:30+05:30
    text: {bn: "পিড়াকাটায় মারামারি, গ্রেফতার ছয়।", en: "A brawl at Pirakata, six arrested."}
    source: notice
  - id: fire
    at: 2026-04-12T16:10+05:30
    text: {bn: "গুদামে অগ্নিকাণ্ড।", en: A fire in the depot.}
    source: notice
  - id: observers
    at: 2026-04-14
    text: {bn: "চারটি পর্যবেক্ষক দল আলাদা তদন্ত শুরু করে।", en: Four teams of observers begin inquiries of their own.}
    source: notice
sources:
  notice: {title: Notice of the commission}
"""
UNITS = """
booth: {kind: count, words: {en: {one: booth, other: booths}, bn: {other: বুথ}}}
room: {kind: count, words: {en: {one: room, other: rooms}, bn: {other: কক্ষ}}}
member: {kind: count, words: {en: {one: member, other: members}, bn: {other: সদস্য}}}
worker: {kind: count, words: {en: {one: worker, other: workers}, bn: {other: শ্রমিক}}}
"""
FILES = {
    "content/registry/places.yaml": "salboni: {name: {bn: শালবনি, en: Salboni}}\n",
    "content/registry/units.yaml": UNITS,
    "content/incidents/poll.yaml": POLL,
}


def told(newsroom: Newsroom, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    made = story("শালবনির কথা", text, incidents="[poll]", published="2026-04-13T09:00+05:30")
    newsroom.write("content/stories/2026/s.bn.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    "text",
    [
        "ভোট পড়েছে ৬৮.৩ শতাংশ।",
        "যন্ত্র পাল্টাতে হয় ৬২টি বুথে।",
        "নতুন যন্ত্র কিনতে খরচ ৪১ কোটি টাকা।",
        "ভোটকর্মীদের জন্য হোটেলে ২৩০টি ঘর নেওয়া হয়।",
        "লঞ্চে ছিলেন ৪৭০ যাত্রী।",
        "হাতাহাতির ঘটনায় পিড়াকাটায় গ্রেফতার হয়েছেন ১৬ জন।",
        "গুদামে আগুন লাগে বিকেল ৫টা ১০ মিনিটে।",
        "ছ’টি পর্যবেক্ষক দল তদন্ত শুরু করে ১৪ এপ্রিল।",
        "ছুটি দেওয়া হয়েছে ২৫ হাজার শ্রমিককে, তাঁরা বাগানেই ছিলেন।",
    ],
)
def test_another_value(newsroom, text):
    assert len(told(newsroom, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "ভোট পড়েছে ৬৩.৮ শতাংশ।",
        "যন্ত্র পাল্টাতে হয় ২৬টি বুথে।",
        "নতুন যন্ত্র কিনতে খরচ ৪ কোটি ১০ লক্ষ টাকা।",
        "হোটেলে ঘরের ভাড়া দিনে ২৩০০ টাকা।",
        "লঞ্চে ছিলেন প্রায় ৭৪০ যাত্রী।",
        "লঞ্চ থেকে নেমে হাসপাতালে যান দুই যাত্রী।",
        "হাতাহাতির ঘটনায় পিড়াকাটায় গ্রেফতার হয়েছেন ছ’জন।",
        "গুদামের আগুনে পুড়েছে ১২টি সাইকেল।",
        "চারটি পর্যবেক্ষক দল তদন্ত শুরু করে ১৪ এপ্রিল।",
        "তদন্ত কমিটির সদস্য ছ’জন।",
        "কলকাতা থেকে আসে ছ’টি গাড়ি।",
        "গত বছর ভোট পড়েছিল ৭১ শতাংশ।",
    ],
)
def test_the_same_value_and_those_of_other_things(newsroom, text):
    assert told(newsroom, text) == []
