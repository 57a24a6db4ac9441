"""A story of several incidents: each of them has its own facts, and a length may lead from one to another."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

METRO = """\
headline: {bn: মেট্রো অচল, en: Metro stops}
kind: outage
severity: major
services: [metro]
began: 2026-07-01T10:00+05:30
ended: 2026-07-01T12:37+05:30
figures:
  stranded: {value: 4200, unit: person, label: {bn: আটকে পড়া যাত্রী, en: Passengers stranded}, source: notice}
updates:
  - {id: stop, at: 2026-07-01T10:00+05:30, status: investigating, text: {bn: "মেট্রো চলাচল বন্ধ হয়।", en: Metro trains stop.}, source: notice}
  - {id: back, at: 2026-07-01T12:37+05:30, status: resolved, text: {bn: "মেট্রো আবার চলে।", en: Metro trains run again.}, source: notice}
sources: {notice: {title: Notice}}
"""
TRAM = """\
headline: {bn: ট্রাম অচল, en: Trams stop}
kind: outage
severity: major
services: [tram]
began: 2026-07-03T09:00+05:30
ended: 2026-07-03T09:45+05:30
figures:
  stranded: {value: 310, unit: person, label: {bn: আটকে পড়া যাত্রী, en: Passengers stranded}, source: notice}
updates:
  - {id: stop, at: 2026-07-03T09:00+05:30, status: investigating, text: {bn: "ট্রাম চলাচল বন্ধ হয়।", en: Trams stop.}, source: notice}
  - {id: wire, at: 2026-07-03T09:20+05:30, status: identified, text: {bn: "ছেঁড়া তার জোড়া হয়।", en: A snapped wire is joined.}, source: notice}
  - {id: back, at: 2026-07-03T09:45+05:30, status: resolved, text: {bn: "ট্রাম আবার চলে।", en: Trams run again.}, source: notice}
sources: {notice: {title: Notice}}
"""
SERVICES = "metro: {name: {bn: মেট্রো, en: Metro}}\ntram: {name: {bn: ট্রাম, en: Trams}}\n"


def told(newsroom: Newsroom, text: str, incidents: str) -> list[str]:
    """Return what contradicts the records in a story of both."""
    newsroom.write("content/incidents/metro.yaml", METRO)
    newsroom.write("content/incidents/tram.yaml", TRAM)
    newsroom.write("content/registry/services.yaml", SERVICES)
    locale = "en" if text.isascii() else "bn"
    head = "The city" if locale == "en" else "শহরের কথা"
    made = story(head, text, incidents=incidents, published="2026-07-20T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, mistakes, found = looked_at(newsroom.site)
    assert not mistakes
    return [str(one.message) for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize("incidents", ["[metro, tram]", "[tram, metro]"])
@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The metro was down for 45 minutes.", "duration of metro"),
        ("The trams were down for two hours and 37 minutes.", "duration of tram"),
        ("The metro outage stranded 310 passengers.", "stranded of metro"),
        ("On the trams 4,200 passengers were stranded.", "stranded of tram"),
        ("The trams stopped on 1 July.", "of tram"),
        ("মেট্রো বন্ধ ছিল ৪৫ মিনিট।", "duration of metro"),
        ("ট্রাম বন্ধ ছিল দু’ঘণ্টা ৩৭ মিনিট।", "duration of tram"),
        ("মেট্রোয় আটকে পড়েন ৩১০ যাত্রী।", "stranded of metro"),
        ("মেট্রো আবার চলে ৯টা ৪৫ মিনিটে।", "updates/back of metro"),
    ],
)
def test_what_is_the_others_is_told_by_the_name(newsroom, text, fact, incidents):
    (one,) = told(newsroom, text, incidents)
    assert fact in one


@pytest.mark.parametrize("incidents", ["[metro, tram]", "[tram, metro]"])
@pytest.mark.parametrize(
    "text",
    [
        "The metro was down for two hours and 37 minutes, and the trams for 45 minutes.",
        "The outage lasted 45 minutes.",
        "On the metro 4,200 passengers were stranded, on the trams 310.",
        "Metro staff joined a snapped wire at 9.20 am on 3 July.",
        "In all 4,510 passengers were stranded.",
        "Two days after the metro, the trams stopped.",
        "Two days later the trams stopped.",
        "ট্রাম বন্ধ ছিল ৪৫ মিনিট, মেট্রো দু’ঘণ্টা ৩৭ মিনিট।",
        "সব মিলিয়ে আটকে পড়েন ৪,৫১০ যাত্রী।",
        "মেট্রোর দু’দিন পরে ট্রাম অচল হয়।",
        "মেট্রোকর্মীরা ৩ জুলাই সকাল ৯টা ২০ মিনিটে ছেঁড়া তার জোড়েন।",
    ],
)
def test_what_is_right_of_either_and_of_both(newsroom, text, incidents):
    assert told(newsroom, text, incidents) == []


@pytest.mark.parametrize("incidents", ["[metro, tram]", "[tram, metro]"])
@pytest.mark.parametrize(
    "text",
    [
        "The outage lasted three hours.",
        "In all 4,810 passengers were stranded on the metro.",
        "The metro was down for three hours and 37 minutes.",
        "মেট্রোয় আটকে পড়েন ৪,৮০০ যাত্রী।",
    ],
)
def test_what_is_wrong_of_each(newsroom, text, incidents):
    assert len(told(newsroom, text, incidents)) == 1
