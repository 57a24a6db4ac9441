"""What only an update says in words: a count that a text tells rightly and wrongly, and how high a signal is."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

STORM = """\
headline: {bn: দিঘায় ঝড়, en: Storm at Digha}
kind: disaster
severity: major
services: [pay]
places: [IN]
began: 2026-05-04T06:00+05:30
ended: 2026-05-09T18:30+05:30
updates:
  - id: first
    at: 2026-05-04T06:00+05:30
    text: {bn: ঝড় আসে।, en: The storm comes.}
    source: report
  - id: raised
    at: 2026-05-04T09:00+05:30
    text: {bn: বিপদ সঙ্কেত বাড়িয়ে ৮ করা হয়।, en: The danger signal is raised to 8.}
    source: report
  - id: wall
    at: 2026-05-05T07:00+05:30
    text: {bn: দেওয়াল চাপা পড়ে চার মজুরের মৃত্যু।, en: Four masons die under a wall.}
    source: report
  - id: end
    at: 2026-05-09T18:30+05:30
    status: resolved
    text: {bn: আলো ফেরে।, en: Power is back.}
    source: report
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""


def told(desk: Newsroom, text: str, record: str = STORM) -> list[str]:
    """Return what contradicts the record of a storm."""
    locale = "en" if text.isascii() else "bn"
    desk.write("content/incidents/storm.yaml", record)
    head = "The coast" if locale == "en" else "উপকূলের কথা"
    made = story(head, text, incidents="[storm]", published="2026-05-12T09:00+05:30")
    desk.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, found = looked_at(desk.site)
    return [str(one.message).split('"')[1] for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Four masons died under a wall. Six masons died, police said.", "Six"),
        ("Six masons died in the storm.\n\nThe four masons who died under the wall were brothers.", "Six"),
        ("দেওয়াল চাপা পড়ে চার মজুরের মৃত্যু হয়েছে। ছয় মজুর মারা যান, জানায় পুলিশ।", "ছয়"),
        ("The danger signal was raised to 9.", "9"),
        ("On 4 May signal number 9 was hoisted.", "9"),
        ("The port flew danger signal No. 9.", "9"),
        ("বিপদ সঙ্কেত বাড়িয়ে ৯ করা হয়।", "৯"),
        ("বন্দরে ৯ নম্বর বিপদ সঙ্কেত তোলা হয়।", "৯"),
    ],
)  # fmt: skip
def test_another_number_of_the_same_is_told(newsroom, text, wrong):
    assert told(newsroom, text) == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "Four masons died under a wall. Six masons died there in 2019.",
        "Four masons died under a wall. Last year six masons died.",
        "Four masons died under a wall. Six masons of another town died.",
        "Four masons died under a wall. Six masons were hurt.",
        "দেওয়াল চাপা পড়ে চার মজুরের মৃত্যু হয়েছে। ২০১৯ সালে ছয় মজুর মারা যান।",
        "The danger signal was raised to 8.",
        "The port flew danger signal No. 8.",
        "The danger signal was flown from 9 masts.",
        "National Highway No. 9 was closed.",
        "বন্দরে ৮ নম্বর বিপদ সঙ্কেত তোলা হয়।",
        "The danger signal was lowered to 3.",
        "The danger signal was then reduced to 3.",
        "বিপদ সঙ্কেত কমিয়ে ৩ করা হয়।",
        "পরে বিপদ সঙ্কেত নেমে হয় ৩।",
        "৯ নম্বর জাতীয় সড়ক বন্ধ ছিল।",
        "৯ নম্বর ওয়ার্ডে আলো ছিল না।",
    ],
)
def test_what_is_right_or_of_something_else_is_left(newsroom, text):
    assert told(newsroom, text) == []


def test_an_update_is_a_step_of_several(newsroom):
    later = STORM.replace(
        "  - id: wall\n",
        """\
  - id: higher
    at: 2026-05-04T15:00+05:30
    text: {bn: বিপদ সঙ্কেত বাড়িয়ে ১০ করা হয়।, en: The danger signal is raised to 10.}
    source: report
  - id: wall
""",
    )
    newsroom.write("content/incidents/storm.yaml", later)
    _, _, found = looked_at(newsroom.site)
    assert [one.message for one in found if one.code == "fact-contradicts"] == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The danger signal was lowered to 3.", "3"),
        ("বিপদ সঙ্কেত কমিয়ে ৩ করা হয়।", "৩"),
    ],
)
def test_what_was_lowered_is_held_against_an_update_that_says_so(newsroom, text, wrong):
    lowered = STORM.replace("বাড়িয়ে ৮", "কমিয়ে ৪").replace("raised to 8", "lowered to 4")
    assert told(newsroom, text, lowered) == [wrong]
    assert told(newsroom, text.replace("3", "4").replace("৩", "৪"), lowered) == []
