"""A second time of which the record has an update: "was cut again", ফের জল বন্ধ হয়; a third one is nobody's."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

WATER = """\
headline: {bn: শান্তিপুরে জল বন্ধ, en: Santipur without water}
kind: outage
severity: major
services: [water]
places: [santipur]
began: 2026-03-02T05:30+05:30
ended: 2026-03-03T18:00+05:30
updates:
  - id: burst
    at: 2026-03-02T05:30+05:30
    status: investigating
    text: {bn: "রেলগেটের কাছে পাইপ ফেটে জল বন্ধ হয়।", en: A pipe bursts near the level crossing and the water stops.}
    source: notice
  - id: welded
    at: 2026-03-03T18:00+05:30
    status: resolved
    text: {bn: "জোড়া লাগে পাইপে, জল আসে সব কলে।", en: The pipe is welded and all taps run.}
    source: notice
  - id: again
    at: 2026-03-09T13:40+05:30
    text: {bn: "জোড়ের মুখ ফেটে আবার জল বন্ধ হয়। এ বার তা চলে প্রায় ৩০ ঘণ্টা।", en: The weld fails and the water is cut again.}
    source: notice
  - id: tankers
    at: 2026-03-05T08:00+05:30
    text: {bn: "ট্যাঙ্কার পাঠায় পুরসভা।", en: The town sends tankers.}
    source: notice
sources:
  notice: {title: Notice of the town}
"""
FILES = {
    "content/registry/places.yaml": "santipur: {name: {bn: শান্তিপুর, en: Santipur}}\n",
    "content/registry/services.yaml": "water: {name: {bn: পুরসভার জল, en: Town water}}\n",
    "content/incidents/water.yaml": WATER,
}


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "শহরের কথা" if locale == "bn" else "The town"
    made = story(head, text, incidents="[water]", published="2026-03-12T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "৯ মার্চ রাত ১টা ৪০ মিনিটে আবার জল বন্ধ হয়।"),
        ("bn", "আবার জল বন্ধ হয় ১৯ মার্চ।"),
        ("bn", "ফের জল বন্ধ হয় বিকেল ৫টা ৪০ মিনিটে।"),
        ("bn", "৯ মার্চ থেকে দ্বিতীয় দফায় জল বন্ধ ছিল প্রায় ১৩ ঘণ্টা।"),
        # on the day of another update, or of the end
        ("bn", "৫ মার্চ আবার জল বন্ধ হয়।"),
        ("bn", "দ্বিতীয় বার জল বন্ধ হয় ৩ মার্চ।"),
        ("en", "The water was cut again on 5 March."),
        ("en", "On 5 March the weld failed a second time."),
    ],
)
def test_another_time_than_the_second(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "৯ মার্চ দুপুর ১টা ৪০ মিনিটে আবার জল বন্ধ হয়।"),
        ("bn", "৯ মার্চ থেকে দ্বিতীয় দফায় জল বন্ধ ছিল প্রায় ৩০ ঘণ্টা।"),
        ("bn", "গত বছর দ্বিতীয় বার জল বন্ধ হয় ১৯ মে।"),
        ("bn", "৯ মার্চ বিকেল ৪টেয় আবার থমকায় একটি টোটো।"),
        ("bn", "২ মার্চ একের পর এক কলে জল বন্ধ হয়।"),
        ("en", "The water was cut again on 9 March at 1.40 pm."),
        ("en", "One after another the taps ran dry on 2 March."),
        ("en", "On 3 March another pipe was cut."),
        ("en", "The water that had come on 3 March was cut again on 9 March."),
    ],
)
def test_the_second_time_and_those_of_other_things(newsroom, locale, text):
    assert told(newsroom, locale, text) == []
