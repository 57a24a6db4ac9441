"""What a desk tells on the third day: what took another day, how many had come by then, other things' hours and heat, a share of a share.

Each has beside it what differs from it by a little, and is told.
"""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

MINE = """\
headline: {bn: খনিতে ধস, en: Roof of a mine comes down}
kind: disaster
severity: major
services: [mine]
places: [jharia]
began: 2026-05-04T07:15+05:30
ended: 2026-05-08T18:05+05:30
figures:
  heat: {value: 41.5, unit: degree, label: {bn: খাদে সর্বোচ্চ তাপমাত্রা, en: Highest temperature in the shaft}, source: notice}
  alarms: {value: 62, unit: percent, label: {bn: বিকল অ্যালার্মের হার, en: Share of alarms that failed}, source: notice}
updates:
  - id: fall
    at: 2026-05-04T07:15+05:30
    status: investigating
    text: {bn: "খনির ছাদ ধসে পড়ে।", en: The roof of the mine comes down.}
    source: notice
  - id: drill
    at: 2026-05-05T09:40+05:30
    text: {bn: "রাঁচী থেকে ড্রিল আসে।", en: A drill arrives from Ranchi.}
    source: notice
  - id: voices
    at: 2026-05-06T06:40+05:30
    status: identified
    text: {bn: "উদ্ধারকারীরা গলা শুনতে পান।", en: Rescuers hear voices.}
    source: notice
  - id: out
    at: 2026-05-08T18:05+05:30
    status: resolved
    text: {bn: "শেষ শ্রমিককে বার করা হয়।", en: The last miner is brought out.}
    source: notice
sources:
  notice: {title: Notice of the district}
"""
FILES = {
    "content/registry/services.yaml": "mine:\n  name: {bn: খনি, en: Mine}\n",
    "content/registry/units.yaml": "degree:\n  kind: count\n  words:\n    bn: {other: ডিগ্রি}\n    en: {one: degree, other: degrees}\n",
    "content/registry/places.yaml": "jharia: {name: {bn: ঝরিয়া, en: Jharia}}\n",
    "content/incidents/mine.yaml": MINE,
}  # fmt: skip


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "খনির কথা" if locale == "bn" else "The miners"
    made = story(head, text, incidents="[mine]", published="2026-05-09T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        # counted on from what was told before
        ("en", "It took almost another two and a half days, until 6.05 pm on Friday, to bring the last miner out."),
        ("bn", "শেষ শ্রমিককে বার করতে লাগে প্রায় আরও আড়াই দিন।"),
        # counted from a day of the week
        ("en", "Dogs barked at the gate on Tuesday, before the disaster at the mine ended three days later."),
        ("bn", "মঙ্গলবার জল ওঠে, ধস সামলে শেষ শ্রমিককে বার করা হয় তিন দিন পরে।"),
        # a range of something else
        ("en", "The road to the temple was closed from 10.20 to 11.50 am on Monday."),
        ("bn", "মন্দিরের রাস্তা সোমবার সকাল ১০টা ২০ থেকে ১১টা ৫০ মিনিট পর্যন্ত বন্ধ ছিল।"),
        # how many had come by then
        ("en", "The drill came from Ranchi, and by half past two there were nine of them."),
        # up to the day of the story
        ("en", "Five days after the roof came down, families of the miners are filling in forms."),
        ("bn", "ছাদ ধসে পড়ার পাঁচ দিন পরে ফর্ম ভরছেন শ্রমিকদের পরিবার।"),
        # how hot a thing was
        ("en", "The asphalt above the shaft reached 58 degrees."),
        ("bn", "খাদের উপরে রাস্তার পিচের তাপমাত্রা পৌঁছয় ৫৮ ডিগ্রিতে।"),
        # a share of those
        ("en", "Half of all the alarms that failed were older than ten years."),
        ("bn", "বিকল অ্যালার্মের অর্ধেকই ছিল দশ বছরের পুরনো।"),
    ],
)  # fmt: skip
def test_what_is_right_on_the_third_day(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "It took almost 90 hours until rescuers heard voices."),
        ("en", "Dogs barked at the gate on Tuesday, and the last miner was brought out two days after the drill came from Ranchi."),
        ("bn", "মঙ্গলবার জল ওঠে, ধস সামলে শেষ শ্রমিককে বার করা হয় দু’দিন পরে।"),
        ("en", "The mine was cut off from 7.15 am to 9.05 pm."),
        ("en", "The mine was cut off from 7.15 pm to 6.05 am."),
        ("en", "By half past two the last miner was brought out."),
        ("en", "The highest temperature in the shaft was 58 degrees."),
        ("bn", "খাদের তাপমাত্রা পৌঁছয় ৫৮ ডিগ্রিতে।"),
        ("en", "Half of the alarms failed."),
        ("bn", "অ্যালার্মের অর্ধেকই বিকল হয়েছিল।"),
    ],
)  # fmt: skip
def test_what_differs_by_a_little_is_told(newsroom, locale, text):
    assert told(newsroom, locale, text) != []
