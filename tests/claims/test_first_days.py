"""What a desk tells on the first days: how long something took until it was seen, what goes by a timetable, what went on until late.

Each has beside it what differs from it by a little, and is told.
"""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

LOCK = """\
headline: {bn: লকগেট বিকল, en: Lock gate jams}
kind: outage
severity: major
services: [lock]
places: [farakka]
began: 2026-09-01T05:10+05:30
ended: 2026-09-03T16:50+05:30
updates:
  - id: jammed
    at: 2026-09-01T05:10+05:30
    status: investigating
    text: {bn: "লকগেট আটকে যায়।", en: The lock gate jams.}
    source: notice
  - id: crack
    at: 2026-09-02T11:20+05:30
    status: identified
    text: {bn: "এক ডুবুরি কব্জায় ফাটল দেখেন।", en: A diver notices a crack in the hinge.}
    source: notice
  - id: talks
    at: 2026-09-02T14:00+05:30
    text: {bn: "মাঝিদের সঙ্গে আলোচনা শুরু।", en: Talks with the boatmen begin.}
    source: notice
  - id: cut
    at: 2026-09-02T20:00+05:30
    text: {bn: "আলো নিভে দেড় ঘণ্টা বন্ধ মেরামত, ফের গোলমাল।", en: Repairs stop for an hour and a half when the lamps fail.}
    source: notice
  - id: open
    at: 2026-09-03T16:50+05:30
    status: resolved
    text: {bn: "লকগেট খোলে।", en: The lock gate opens.}
    source: notice
sources:
  notice: {title: Notice of the port}
"""
FILES = {
    "content/registry/services.yaml": "lock:\n  name: {bn: লকগেট, en: Lock gate}\n",
    "content/registry/places.yaml": "farakka: {name: {bn: ফরাক্কা, en: Farakka}}\n",
    "content/incidents/lock.yaml": LOCK,
}


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "নদীর কথা" if locale == "bn" else "The river"
    made = story(head, text, incidents="[lock]", published="2026-09-04T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        # how long it took until something was seen
        ("en", "It took about 30 hours until a diver noticed a crack in the hinge, and the last boat passed on Friday."),
        ("bn", "ডুবুরির চোখে কব্জার ফাটল পড়তে লেগে যায় প্রায় ৩০ ঘণ্টা; শেষ নৌকাটি পার হয় শুক্রবার।"),
        # counted from what no record knows
        ("en", "The lock gate jammed at 5.10 am, two hours and ten minutes after the first tug’s take-off for Malda."),
        # a time by which something is called
        ("en", "When the lock gate opened, the 5.25 pm to Malda was the first ferry to leave."),
        ("en", "The lock gate opened too late for the 4.15 pm local."),
        ("bn", "লকগেট খোলার পরে প্রথম ছাড়ে বিকেল ৫টা ২৫ মিনিটের লঞ্চ।"),
        # what went on until late
        ("en", "Talks with the boatmen began at 2 pm and went on until a quarter past nine at night."),
        ("en", "The inspection lasted until 9.15 pm."),
        ("bn", "দুপুর ২টোয় মাঝিদের সঙ্গে আলোচনা শুরু হয়, চলে রাত সওয়া ৯টা পর্যন্ত।"),
        ("bn", "তল্লাশি চলে রাত সওয়া ৯টা পর্যন্ত।"),
        # the first day and the last
        ("en", "Boats waited three days for the lock gate to open."),
        ("bn", "তিন দিনের লকগেট-বিভ্রাট শেষ।"),
        # half hours between two moments
        ("bn", "লকগেট আটকে যাওয়ার ত্রিশ ঘণ্টা পরে এক ডুবুরি কব্জায় ফাটল দেখেন।"),
    ],
)  # fmt: skip
def test_what_is_right_on_the_first_days(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "It took about 50 hours until a diver noticed a crack in the hinge."),
        ("bn", "ডুবুরির চোখে কব্জার ফাটল পড়তে লেগে যায় প্রায় ৫০ ঘণ্টা।"),
        ("en", "The lock gate opened at 5.25 pm."),
        ("en", "The lock gate was stuck until 9.15 pm on Thursday."),
        ("bn", "লকগেট আটকে ছিল বৃহস্পতিবার রাত সওয়া ৯টা পর্যন্ত।"),
        ("bn", "চার দিনের লকগেট-বিভ্রাট শেষ।"),
        ("bn", "লকগেট আটকে যাওয়ার চল্লিশ ঘণ্টা পরে এক ডুবুরি কব্জায় ফাটল দেখেন।"),
        ("bn", "লকগেট আটকে যাওয়ার ৩৫ ঘণ্টা ১০ মিনিট পরে এক ডুবুরি কব্জায় ফাটল দেখেন।"),
    ],
)  # fmt: skip
def test_what_differs_by_a_little_is_told(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


def test_the_length_in_the_middle_of_an_incident_is_not_the_whole(newsroom):
    for path, file in FILES.items():
        newsroom.write(path, file)
    _, _, every = looked_at(newsroom.site)
    assert [one for one in every if one.code == "fact-contradicts"] == []
