"""A bridge that was shut, a leak of gas, a breached bank: what their texts say of ends, of months to come, of what never was."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: HEAD_BN, en: HEAD_EN}
kind: other
severity: major
services: [pay]
places: [IN]
began: 2026-11-10T21:10+05:30
ended: 2026-11-14T03:25+05:30
figures:
  dead: {value: 3, unit: person, label: {bn: মৃত, en: People who died}, certainty: likely, source: report}
updates:
  - {id: first, at: 2026-11-10T21:10+05:30, status: investigating, text: {bn: "FIRST_BN", en: "FIRST_EN"}, source: report}
  - {id: plan, at: 2026-11-11T11:00+05:30, status: identified, text: {bn: "মেরামতি শেষ হবে আগামী শনিবার।", en: "Repairs will be over next Saturday."}, source: report}
  - {id: last, at: 2026-11-14T03:25+05:30, status: resolved, text: {bn: "LAST_BN", en: "LAST_EN"}, source: report}
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
BRIDGE = ("সেতু বন্ধ", "Bridge closed", "সেতুর গার্ডারে ফাটল দেখা যায়।", "A crack is seen in a girder.", "সেতু খুলে দেওয়া হয়।", "The bridge is fully open.")  # fmt: skip
LEAK = ("গ্যাস লিক", "Gas leak", "গন্ধ পেয়ে পাইপলাইন বন্ধ করা হয়।", "The line is shut after people smell gas.", "গ্যাস ছড়ানো বন্ধ হয়েছে।", "The leak is sealed.")  # fmt: skip
BREACH = ("নদীর পাড় ভাঙল", "River bank breached", "জল ঢোকে তিনটি গ্রামে।", "Water enters three villages.", "জল নেমে গিয়েছে।", "The water is gone.")  # fmt: skip


def found(desk: Newsroom, event: tuple[str, ...], text: str) -> list[tuple[str, str]]:
    record = RECORD
    for name, said in zip(("HEAD_BN", "HEAD_EN", "FIRST_BN", "FIRST_EN", "LAST_BN", "LAST_EN"), event, strict=True):  # fmt: skip
        record = record.replace(name, said)
    desk.write("content/incidents/ours.yaml", record)
    code = "en" if text.isascii() else "bn"
    desk.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, _, told = looked_at(desk.site)
    codes = ("fact-contradicts", "fact-undecided", "unhedged")
    return [(one.code, one.message.split('"')[1]) for one in told if one.code in codes]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("১৪ নভেম্বর ভোর ৩টে ২৫ মিনিটে লিক বন্ধ হয়।", []),
        ("লিক পুরোপুরি বন্ধ করা হয় ১৪ নভেম্বর ভোর ৩টে ২৫ মিনিটে।", []),
        ("লিক বন্ধ হয় ১৪ নভেম্বর ভোর ৪টে ২৫ মিনিটে।", ["ভোর ৪টে ২৫ মিনিটে"]),
        ("The leak stopped at 3.25 am on 14 November.", []),
        ("The leak stopped at 4.25 am on 14 November.", ["4.25 am"]),
    ],
)
def test_what_harms_and_stops_is_over(newsroom, text, told):
    assert [words for _, words in found(newsroom, LEAK, text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("গার্ডার বদলানো হবে আগামী মার্চে।", []),
        ("The girder will be replaced next March.", []),
        ("মেরামতি শেষ হবে আগামী শনিবার, ১৪ নভেম্বর।", []),
        ("সেতু কখনও তিন দিন বন্ধ থাকেনি।", []),
        ("সেতু এক দিনের বেশি বন্ধ ছিল না কখনও।", []),
        ("সেতু তিন দিন ধরে বন্ধ থাকেনি কখনও।", []),
        ("সেতু দু’দিন বন্ধ ছিল।", ["দু’দিন"]),
        ("The bridge had never been shut for two days.", []),
        ("The bridge was shut for two days.", ["two days"]),
    ],
)
def test_what_never_was_and_what_is_to_come_contradict_nothing(newsroom, text, told):
    assert [words for _, words in found(newsroom, BRIDGE, text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rice had rotted in three barns.", []),
        ("Three people died.", [("unhedged", "Three")]),
        ("ধান পচেছে তিনটি গোলায়।", []),
        ("তিন জন মারা যান।", [("unhedged", "তিন জন")]),
    ],
)
def test_a_number_that_is_the_dead_s_by_chance_is_not_asked_how_sure_it_is(newsroom, text, told):
    """The record's own update says three villages, and not three dead."""
    assert found(newsroom, BREACH, text) == told
