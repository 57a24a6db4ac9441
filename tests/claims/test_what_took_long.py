"""How long other things took beside an incident: a ride, a hearing, a shift; and lengths to the minute between two moments."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

LIFT = """\
headline: {bn: রোপওয়ে অচল, en: Ropeway stands still}
kind: outage
severity: major
services: [ropeway]
began: 2026-07-06T09:12+05:30
ended: 2026-07-06T13:40+05:30
updates:
  - id: stop
    at: 2026-07-06T09:12+05:30
    status: investigating
    text: {bn: "কেবিন থেমে যায়।", en: The cabins stop.}
    source: notice
  - id: ladder
    at: 2026-07-06T10:25+05:30
    status: identified
    text: {bn: "মই বেয়ে নামতে শুরু করেন যাত্রীরা।", en: Riders begin to climb down a ladder.}
    source: notice
  - id: run
    at: 2026-07-06T13:40+05:30
    status: resolved
    text: {bn: "ফের চলে রোপওয়ে।", en: The ropeway runs again.}
    source: notice
sources:
  notice: {title: Notice of the ropeway}
"""
FILES = {
    "content/registry/services.yaml": "ropeway:\n  name: {bn: রোপওয়ে, en: Ropeway}\n",
    "content/incidents/lift.yaml": LIFT,
}


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "পাহাড়ের কথা" if locale == "bn" else "The hills"
    made = story(head, text, incidents="[lift]", published="2026-07-07T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Buses up the hill took 70 minutes for what takes 15 by ropeway."),
        ("bn", "রোপওয়েতে যেখানে লাগে ১৫ মিনিট, বাসে লেগেছে ৭০ মিনিট।"),
        ("en", "A court took up a petition against the ropeway’s outage at noon and heard it for 50 minutes."),
        ("en", "From Thursday the ropeway will stop at 5.30 pm, two hours and a quarter earlier than now."),
        ("bn", "বৃহস্পতিবার থেকে রোপওয়ে বন্ধ হবে এখনকার চেয়ে সওয়া দু’ঘণ্টা আগে।"),
        ("bn", "অন্য সোমবার সকাল ৮টা থেকে ১১টা পর্যন্ত রোপওয়ে চলে ৩০ বার।"),
        ("en", "The rope ladder took six hours to weave."),
        ("en", "A longer ladder from Siliguri took nine hours to deliver."),
        ("en", "Each rider took 11 minutes on average to climb down the ladder."),
        ("bn", "মইটি বুনতে লেগেছে ৬ ঘণ্টা।"),
        ("bn", "এক-এক জন যাত্রীর মই বেয়ে নামতে সময় লেগেছে গড়ে ১১ মিনিট।"),
        ("bn", "বেলা ১১টা ৫ মিনিটে থেমে গেল লিফটও।"),
        ("en", "The lift stopped too at 11.05 am."),
        ("en", "The path beside the ropeway takes two hours."),
        ("bn", "দার্জিলিং থেকে মই আসতে লেগে যায় সাড়ে তিন ঘণ্টা।"),
        ("bn", "হেঁটে উঠতে যেখানে লাগে আধ ঘণ্টা, সোমবার লেগেছে ৭০ মিনিট।"),
        ("bn", "যাত্রীদের নিয়ে হেঁটে পৌঁছতে যেখানে লাগে আধ ঘণ্টা, সোমবার লেগেছে ৭০ মিনিট।"),
        ("bn", "চালক, ৪৬ বছরের বিমল রাই, টানা ন’ঘণ্টা রোপওয়ে চালাচ্ছিলেন।"),
        ("en", "The ropeway stood still, and riders were stuck for 73 minutes."),
        ("bn", "রোপওয়ে থেমে ছিল, যাত্রীরা আটকে ছিলেন ৭৩ মিনিট।"),
    ],
)  # fmt: skip
def test_what_took_as_long_as_it_did(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The ropeway was down for 70 minutes."),
        ("en", "The ropeway broke down at 9.12 am and stood still for 70 minutes."),
        ("en", "The ropeway ran again two hours and a quarter after it stopped."),
        ("en", "It took riders two hours and 50 minutes to begin to climb down the ladder."),
        ("en", "The ropeway took three hours to run again."),
        ("bn", "যাত্রীদের মই বেয়ে নামতে লাগে ২ ঘণ্টা ৫০ মিনিট।"),
        ("bn", "রোপওয়ে চালু করতে লাগে ৩ ঘণ্টা।"),
        ("bn", "সকাল ১০টা ২ মিনিটে থেমে গেল রোপওয়েও।"),
        ("en", "The cabins stopped too at 10.02 am."),
        ("bn", "সকাল ১০টা ২ মিনিটে কেবিনগুলিও থেমে যায়।"),
        ("bn", "রোপওয়ে ৭০ মিনিট অচল ছিল।"),
        ("bn", "রোপওয়ে থেমে ছিল ৭৭ মিনিট।"),
    ],
)
def test_the_length_of_the_incident_is_told(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1
