"""A launch on a sandbank: what stood beside it, and before it, has times of its own; a wrong time of the launch's is told all the same."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: চরে আটকে লঞ্চ, en: Launch stuck on a sandbank}
kind: outage
severity: major
services: [pay]
places: [IN]
began: 2026-11-10T17:35+05:30
ended: 2026-11-10T20:10+05:30
figures:
  aboard: {value: 140, unit: person, label: {bn: লঞ্চের যাত্রী, en: People on the launch}, source: report}
updates:
  - {id: stuck, at: 2026-11-10T17:35+05:30, status: investigating, text: {bn: "মাঝনদীতে চরে আটকে যায় লঞ্চ।", en: "The launch is stuck on a sandbank."}, source: report}
  - {id: navy, at: 2026-11-10T18:20+05:30, text: {bn: "নৌবাহিনীর উদ্ধারকারী দল পৌঁছয়।", en: "A rescue team of the navy arrives."}, source: report}
  - {id: said, at: 2026-11-10T18:50+05:30, text: {bn: "জলপথ সংস্থা গাফিলতির কথা মানে।", en: "The company admits its mistake."}, source: report}
  - {id: again, at: 2026-11-10T20:10+05:30, status: resolved, text: {bn: "গোটা নদীতে আবার ফেরি চলে।", en: "Ferries run again on the whole river."}, source: report}
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""


def told(desk: Newsroom, text: str) -> list[str]:
    """Return what of a text is said to contradict the record."""
    desk.write("content/incidents/ours.yaml", RECORD)
    code = "en" if text.isascii() else "bn"
    desk.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, _, found = looked_at(desk.site)
    return [one.message.split('"')[1] for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The launch had left Barisha ghat at 4.50 pm.", []),
        ("It left Barisha ghat with the launch crew at 4.50 pm.", []),
        ("The crew of the launch had eaten ashore at 3.15 pm.", []),
        ("লঞ্চটি বরিশা ঘাট ছেড়েছিল বিকেল ৪টে ৫০ মিনিটে।", []),
        ("লঞ্চ নিয়ে চালক রওনা দিয়েছিলেন বিকেল ৪টে ৫০ মিনিটে।", []),
        ("The launch had been stuck on the sandbank at 5.05 pm.", ["5.05 pm"]),
        ("The launch had run aground at 5.05 pm.", ["5.05 pm"]),
        ("The company had owned up at 4.50 pm.", ["4.50 pm"]),
        ("The rescue team of the navy left at 4.20 pm.", ["4.20 pm"]),
        ("মাঝনদীতে লঞ্চটি চরে আটকে গিয়েছিল বিকেল ৫টা ৫ মিনিটে।", ["বিকেল ৫টা ৫ মিনিটে"]),
    ],
)
def test_who_left_before_it_was_on_the_way(newsroom, text, wrong):
    assert told(newsroom, text) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The first helicopter arrived at 6.40 pm.", []),
        ("The company's first post came at 6.05 pm.", []),
        ("The fire brigade arrived at 6.45 pm.", []),
        ("The police were told at 5.50 pm.", []),
        ("প্রথম হেলিকপ্টার পৌঁছয় সন্ধ্যা ৬টা ৪০ মিনিটে।", []),
        ("সংস্থার প্রথম পোস্ট আসে সন্ধ্যা ৬টা ৫ মিনিটে।", []),
        ("দমকল পৌঁছয় সন্ধ্যা ৬টা ৪৫ মিনিটে।", []),
        ("The navy arrived at 6.40 pm.", ["6.40 pm"]),
        ("The first rescue team arrived at 6.40 pm.", ["6.40 pm"]),
        ("নৌবাহিনী পৌঁছয় সন্ধ্যা ৬টা ৪০ মিনিটে।", ["সন্ধ্যা ৬টা ৪০ মিনিটে"]),
        ("প্রথম উদ্ধারকারী দল পৌঁছয় সন্ধ্যা ৬টা ৪০ মিনিটে।", ["সন্ধ্যা ৬টা ৪০ মিনিটে"]),
        ("The company admitted its mistake at 7.20 pm.", ["7.20 pm"]),
    ],
)
def test_who_came_beside_those_of_the_record_came_at_a_time_of_their_own(newsroom, text, wrong):
    assert told(newsroom, text) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The last ferry left at 10.30 pm.", []),
        ("শেষ ফেরি ছাড়ে রাত সাড়ে দশটায়।", []),
        ("পরের দিন প্রথম ফেরি ছাড়ে ভোর ৫টা ১০ মিনিটে।", []),
        ("People who waited for the half-past-six bell saw a rescue team of the navy arrive.", []),
        ("নৌবাহিনীর উদ্ধারকারী দল পৌঁছয়, মন্দিরে তখন সাড়ে ছ’টার আরতি।", []),
        ("A rescue team of the navy arrived at half past six.", ["half past six"]),
        ("Ferries ran again on the whole river at 9.40 pm.", ["9.40 pm"]),
        ("গোটা নদীতে আবার ফেরি চলে রাত ৯টা ৪০ মিনিটে।", ["রাত ৯টা ৪০ মিনিটে"]),
    ],
)
def test_the_timetable_has_its_own_first_and_last(newsroom, text, wrong):
    assert told(newsroom, text) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("At Diara another launch hit a sandbank; it was pulled free at 6.35 pm.", []),
        ("দিয়াড়ায় আর একটি লঞ্চ চরে ধাক্কা খায়, সন্ধ্যা ৬টা ৩৫ মিনিটে সেটি আটকে ছিল।", []),
        ("It was the third time this year; on 9 August a launch was stuck for an hour.", []),
        ("এ বছর এটি তৃতীয় বার, ৯ নভেম্বর লঞ্চ চরে আটকে ছিল এক ঘণ্টা।", []),
        ("দিয়াড়ায় অক্টোবর মাসে ঘাট সরানো হয়েছিল, ফেরি দেওয়া হয় ৮ নভেম্বর।", []),
        ("অক্টোবর মাসে রং হয়েছিল, মাঝনদীতে চরে আটকে যায় লঞ্চ ৬ নভেম্বর।", ["৬ নভেম্বর"]),
        ("The launch hit a sandbank; it was stuck at 5.05 pm.", ["5.05 pm"]),
        ("The launch was stuck on a sandbank on 11 November.", ["11 November"]),
    ],
)
def test_another_of_its_kind_and_the_times_before(newsroom, text, wrong):
    assert told(newsroom, text) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Ferries on that stretch were running again at half past seven.", []),
        ("সেই অংশে ফেরি আবার চলে সন্ধ্যা সাড়ে সাতটায়।", []),
        ("Ferries were running again on the whole river at half past seven.", ["half past seven"]),
        ("Ferries were running again at half past seven.", ["half past seven"]),
        ("ফেরি আবার চলে সন্ধ্যা সাড়ে সাতটায়।", ["সন্ধ্যা সাড়ে সাতটায়"]),
    ],
)
def test_a_stretch_is_not_the_whole_river(newsroom, text, wrong):
    assert told(newsroom, text) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Moyna airport was shut for 15 hours, from 4 pm on Sunday to 7 am on Monday.", []),
        ("ময়না বিমানবন্দর বন্ধ ছিল ১৫ ঘণ্টা, রবিবার বিকেল ৪টে থেকে সোমবার সকাল ৭টা।", []),
        (
            "The launch was stuck for two hours and 35 minutes, from 5.35 pm to 7.10 pm on Tuesday.",
            ["7.10 pm"],
        ),
        ("একটি লঞ্চ, যাত্রী বোঝাই, বিকেল ৫টা ৫ মিনিটে চরে আটকে যায়।", ["বিকেল ৫টা ৫ মিনিটে"]),
    ],
)
def test_the_hours_of_another_and_of_one_of_many(newsroom, text, wrong):
    assert told(newsroom, text) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("লঞ্চের ফিটনেস শেষ হয়েছিল ২১ মে।", []),
        ("98 per cent of what the company took was returned by 17 November.", []),
        ("চরে আটকে গিয়েছিল লঞ্চ ১১ নভেম্বর।", ["১১ নভেম্বর"]),
        ("The company admitted its mistake on 17 November.", ["17 November"]),
    ],
)
def test_what_ran_out_before_and_what_was_done_by_a_day(newsroom, text, wrong):
    assert told(newsroom, text) == wrong
