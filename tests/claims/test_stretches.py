"""How long a thing was so of which two updates tell, that it went and that it came back: the ghat was shut, the blockade lasted."""

import pytest

from tests.claims.quick import looked_at
from tests.claims.scoring import found_in
from tests.newsroom import Newsroom, story

STRIKE = """\
headline: {bn: বন্দরে ধর্মঘট, en: Strike at the port}
kind: labour
severity: major
services: [ferry]
places: [haldia]
began: 2026-02-03T06:00+05:30
updates:
  - id: strike
    at: 2026-02-03T06:00+05:30
    status: investigating
    text: {bn: "খালাসিদের কর্মবিরতি শুরু।", en: Dockers stop work.}
    source: notice
  - id: blocked
    at: 2026-02-03T09:10+05:30
    text: {bn: "রেল অবরোধ শুরু।", en: A blockade of the railway begins.}
    source: notice
  - id: cleared
    at: 2026-02-03T11:40+05:30
    text: {bn: "রেল অবরোধ ওঠে।", en: The blockade of the railway is lifted.}
    source: notice
  - id: crane-down
    at: 2026-02-03T13:00+05:30
    text: {bn: "তিন নম্বর জেটির ক্রেন বিকল।", en: The crane of jetty 3 breaks down.}
    source: notice
  - id: crane-back
    at: 2026-02-03T20:30+05:30
    text: {bn: "ক্রেন আবার চালু হয়।", en: The crane works again.}
    source: notice
  - id: talks
    at: 2026-02-04T15:00+05:30
    text: {bn: "মহকুমাশাসকের দফতরে আলোচনা শুরু।", en: Talks begin at the office of the magistrate.}
    source: notice
  - id: talks-end
    at: 2026-02-04T18:20+05:30
    text: {bn: "রফা ছাড়াই আলোচনা শেষ।", en: Talks end without a settlement.}
    source: notice
  - id: diesel-out
    at: 2026-02-05T04:00+05:30
    text: {bn: "গুদামে ডিজেল শেষ।", en: The depot is out of diesel.}
    source: notice
  - id: diesel-in
    at: 2026-02-05T13:15+05:30
    text: {bn: "ডিজেলের ট্যাঙ্কার গুদামে ঢোকে।", en: A tanker brings diesel to the depot.}
    source: notice
  - id: rescue
    at: 2026-02-05T20:00+05:30
    text: {bn: "জেটিতে উদ্ধারকাজ আরম্ভ।", en: A rescue begins at the jetty.}
    source: notice
  - id: rescued
    at: 2026-02-06T02:40+05:30
    text: {bn: "উদ্ধারকাজ সমাপ্ত।", en: The rescue ends.}
    source: notice
sources:
  notice: {title: Notice of the port}
"""
FILES = {
    "content/registry/places.yaml": "haldia: {name: {bn: হলদিয়া, en: Haldia}}\n",
    "content/registry/services.yaml": "ferry: {name: {bn: ফেরি, en: Ferry}}\n",
    "content/incidents/strike.yaml": STRIKE,
}


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "বন্দরের কথা" if locale == "bn" else "The port"
    made = story(head, text, incidents="[strike]", published="2026-02-06T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "রেল অবরোধ চলে সাড়ে তিন ঘণ্টা।"),
        ("bn", "মহকুমাশাসকের দফতরে আলোচনা চলেছে দু’ঘণ্টা ২০ মিনিট।"),
        ("bn", "ডিজেল ছিল না ১২ ঘণ্টার বেশি।"),
        ("bn", "তিন নম্বর জেটির ক্রেন বিকল ছিল সাড়ে পাঁচ ঘণ্টা।"),
        ("bn", "প্রায় পাঁচ ঘণ্টা রেল অবরোধ ছিল, তাতে বাতিল হয় ১২টি লোকাল।"),
        ("bn", "উদ্ধারের কাজ চলেছে টানা ৯ ঘণ্টা ৪০ মিনিট।"),
        ("bn", "বুধবার বেলা ৩টেয় শুরু হয় আলোচনা, চলে একটানা দু’ঘণ্টা ২০ মিনিট।"),
        ("en", "The rescue operation went on for nine hours and 40 minutes."),
        ("en", "Talks began at 3 pm on Wednesday and went on for two hours and 20 minutes."),
        ("en", "The blockade of the railway dragged on for five hours."),
        ("en", "The blockade of the railway lasted three and a half hours."),
        ("en", "Talks went on for two hours and 20 minutes."),
        ("en", "The crane of jetty 3 was down for five and a half hours."),
    ],
)
def test_another_length_than_that_between_the_two(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "রেল অবরোধ চলে আড়াই ঘণ্টা।"),
        ("bn", "আলোচনা চলেছে তিন ঘণ্টা ২০ মিনিট।"),
        ("bn", "ডিজেল ছিল না সওয়া ৯ ঘণ্টা।"),
        ("bn", "রেল অবরোধে একটি মালগাড়ি আটকে ছিল সাড়ে চার ঘণ্টা।"),
        ("bn", "রেল অবরোধ চলবে আরও চার ঘণ্টা।"),
        ("bn", "গত বছর রেল অবরোধ চলেছিল পাঁচ ঘণ্টা।"),
        ("bn", "ক্রেন সারাতে মিস্ত্রিরা ছিলেন চার ঘণ্টা।"),
        ("bn", "আলোচনায় বিরতি ছিল এক ঘণ্টা।"),
        ("bn", "উদ্ধারের কাজ চলেছে টানা ৬ ঘণ্টা ৪০ মিনিট।"),
        ("bn", "জলে পড়া এক খালাসির খোঁজ চলেছে টানা ৯ ঘণ্টা।"),
        ("bn", "বুধবার বেলা ৩টেয় শুরু হয় আলোচনা, চলে একটানা তিন ঘণ্টা ২০ মিনিট।"),
        ("bn", "বুধবার বেলা ৩টেয় শুরু হয় বৃষ্টি, চলে একটানা দু’ঘণ্টা ২০ মিনিট।"),
        ("en", "The rescue operation went on for six hours and 40 minutes."),
        ("en", "Talks began at 3 pm on Wednesday and went on for three hours and 20 minutes."),
        ("en", "The talks, which began at 3 pm on Wednesday, lasted three hours and 20 minutes."),
        ("en", "Rain began at 3 pm on Wednesday and went on for two hours and 20 minutes."),
        ("en", "The blockade of the railway lasted two and a half hours."),
        ("en", "A goods train was held up by the blockade for four and a half hours."),
        ("en", "Last year a blockade of the railway lasted five hours."),
        ("en", "The crane was down for seven and a half hours."),
    ],
)
def test_the_length_between_them_and_those_of_other_things(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("en", "The load balancers were down for nearly nine hours.", []),
        ("bn", "লোড ব্যালান্সার বিকল ছিল প্রায় ন’ঘণ্টা।", []),
        ("en", "The load balancers were down for five hours.", ["five hours"]),
        ("bn", "লোড ব্যালান্সার অচল ছিল পাঁচ ঘণ্টা।", ["পাঁচ ঘণ্টা"]),
        ("en", "DynamoDB was down for nearly nine hours.", ["nearly nine hours"]),
    ],
)
def test_a_thing_that_was_struck_is_down_for_its_own_time(locale, text, wrong):
    assert [said for said, _ in found_in("aws-2025", locale, text)] == wrong
