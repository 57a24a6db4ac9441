"""Lengths of what an incident left behind, of what is to come, and of what else stood still: none of them is that of the incident.

Beside each kind stands a wrong length of the incident itself, which is told.
"""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

PORT = """\
headline: {{bn: "{bn}", en: "{en}"}}
kind: shutdown
severity: major
services: [port]
places: [IN]
began: 2026-08-03T16:00+05:30
ended: 2026-08-06T04:00+05:30
updates:
  - id: closed
    at: 2026-08-03T16:00+05:30
    status: investigating
    text: {{bn: "বন্দর বন্ধ হয়, জাহাজ সাগরে যায়।", en: The port is closed and ships leave for the sea.}}
    source: port
  - id: open
    at: 2026-08-06T04:00+05:30
    status: resolved
    text: {{bn: বন্দর আবার খোলে।, en: The port reopens.}}
    source: port
sources:
  port: {{title: Notice of the port}}
"""
STORM = {"bn": "ঝড়ে বন্ধ হলদিয়া বন্দর", "en": "Storm shuts Haldia port"}
JAM = {"bn": "জাহাজের জটে অচল হলদিয়া বন্দর", "en": "Backlog of ships shuts Haldia port"}
SERVICES = "port:\n  name: {bn: হলদিয়া বন্দর, en: Haldia port}\n"


def told(newsroom: Newsroom, locale: str, headline: str, text: str = "", names=STORM) -> int:
    """Return how many contradictions a story has."""
    newsroom.write("content/incidents/port.yaml", PORT.format(**names))
    newsroom.write("content/registry/services.yaml", SERVICES)
    text = text or ("লেখা।" if locale == "bn" else "Text.")
    published = "2026-08-20T09:00+05:30"
    made = story(headline, text, incidents="[port]", published=published)
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return sum(one.code == "fact-contradicts" for one in told)


LEFT = [
    ("en", "Haldia port clears backlog in nine days"),
    ("en", "Backlog at Haldia port cleared in nine days"),
    ("en", "Port backlog to take nine days to clear"),
    ("bn", "হলদিয়া বন্দরে জট কাটল নয় দিনে"),
    ("bn", "নয় দিনে জট কাটল হলদিয়া বন্দরে"),
    ("bn", "জট ছাড়াতে লাগবে নয় দিন"),
    ("en", "Exporters have nine days left to move their goods"),
    ("en", "Nine days left for ships to unload"),
    ("en", "Dock fair: nine days to go"),
    ("en", "Importers have only nine days to claim their goods"),
    ("bn", "মাল সরাতে হাতে আর নয় দিন"),
    ("bn", "মাল খালাসের বাকি নয় দিন"),
    ("bn", "বন্দর-মেলার নয় দিন বাকি"),
]


@pytest.mark.parametrize(("locale", "headline"), LEFT)
def test_what_was_left_behind(newsroom, locale, headline):
    assert told(newsroom, locale, headline) == 0


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Ferries were stopped for 38 hours, trains for 9 hours."),
        ("bn", "ফেরি চলাচল বন্ধ ছিল ৩৮ ঘণ্টা, ট্রেন ৯ ঘণ্টা।"),
        ("bn", "স্বাভাবিক হতে লাগবে ১২ দিন।"),
    ],
)
def test_what_else_stood_still_and_what_is_to_come(newsroom, locale, text):
    head = "বন্দরের কথা" if locale == "bn" else "The docks"
    assert told(newsroom, locale, head, text) == 0


@pytest.mark.parametrize(
    ("locale", "headline", "names"),
    [
        ("en", "Haldia port shut for nine days", STORM),
        ("en", "Nine days of closure left Haldia port to count its losses", STORM),
        ("bn", "নয় দিন বন্ধ থাকার পরে হাতে কাজ পেল হলদিয়া বন্দর", STORM),
        ("bn", "নয় দিন বন্ধ হলদিয়া বন্দর", STORM),
        ("bn", "হলদিয়া বন্দর খুলতে লাগল নয় দিন", STORM),
        ("en", "Haldia port clears backlog in nine days", JAM),
        ("bn", "হলদিয়া বন্দরে জট কাটল নয় দিনে", JAM),
    ],
)
def test_a_wrong_length_of_the_incident(newsroom, locale, headline, names):
    assert told(newsroom, locale, headline, names=names) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Haldia port was closed for 38 hours."),
        ("bn", "হলদিয়া বন্দর বন্ধ ছিল ৩৮ ঘণ্টা।"),
    ],
)
def test_a_wrong_length_of_what_was_struck(newsroom, locale, text):
    head = "আজকের কথা" if locale == "bn" else "The docks"
    assert told(newsroom, locale, head, text) == 1
