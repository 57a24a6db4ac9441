"""Two fates side by side, and two digits that changed places, in a text that has the count rightly elsewhere."""

import pytest

from generator.checks.claims.judge import judge
from tests.claims.desks import facts_of
from tests.claims.quick import looked_at
from tests.claims.scoring import heard_sentence
from tests.newsroom import Newsroom, story

BLAST = """\
headline: {bn: বাজি কারখানায় বিস্ফোরণ, en: Blast in a fireworks factory}
kind: disaster
severity: major
places: [egra]
began: 2026-05-16T12:10+05:30
figures:
  deaths: {value: 24, unit: person, label: {bn: মৃত, en: Killed}, source: notice}
  missing: {value: 9, unit: person, label: {bn: নিখোঁজ, en: Missing}, source: notice}
updates:
  - id: blast
    at: 2026-05-16T12:10+05:30
    status: investigating
    text: {bn: "কারখানায় বিস্ফোরণ।", en: The factory explodes.}
    source: notice
sources:
  notice: {title: Notice of the district}
"""
FILES = {
    "content/registry/places.yaml": "egra: {name: {bn: এগরা, en: Egra}}\n",
    "content/incidents/blast.yaml": BLAST,
}
EN, BN = "Twenty-four people died and nine are missing.", "মৃত ২৪ জন, নিখোঁজ ন’জন।"


def told(newsroom: Newsroom, locale: str, text: str) -> list[str]:
    """Return what contradicts the record in a text."""
    for path, file in FILES.items():
        newsroom.write(path, file)
    head = "কারখানার কথা" if locale == "bn" else "The factory"
    made = story(head, text, incidents="[blast]", published="2026-05-18T09:00+05:30")
    newsroom.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, told = looked_at(newsroom.site)
    return [str(one.message) for one in told if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", f"{EN} The count stood at 24 dead and eight missing on Monday."),
        ("bn", f"{BN} সোমবারের হিসাবে মৃত ২৪ জন, নিখোঁজ সাত জন।"),
        ("en", f"{EN} The explosion, which shook a whole village, killed 42 people."),
        ("bn", f"{BN} গোটা গ্রাম কাঁপিয়ে দেওয়া বিস্ফোরণে মৃত্যু হয় ৪২ জনের।"),
    ],
)
def test_a_slip_is_told_though_the_text_has_it_rightly_too(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", f"{EN} Eight people died in hospital."),
        ("en", f"{EN} By Saturday night 15 people had died."),
        ("bn", f"{BN} হাসপাতালে মৃত্যু হয় আট জনের।"),
        ("en", f"{EN} In 2023 a blast in the district killed 42 people."),
    ],
)
def test_a_part_and_another_event_are_not(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("en", "An ex gratia of Rs 2 lakh will go to the family of each of the dead.", []),
        ("en", "An ex gratia of Rs 2 lakh will go to each of the seriously injured.", ["Rs 2 lakh"]),
        ("en", "An ex gratia of Rs 50,000 will go to each of the seriously injured.", []),
        ("bn", "মৃতদের পরিবারের জন্য এককালীন সাহায্য ২ লক্ষ টাকা।", []),
        ("bn", "গুরুতর আহত প্রত্যেকের জন্য এককালীন সাহায্য ২ লক্ষ টাকা।", ["২ লক্ষ টাকা"]),
    ],
)  # fmt: skip
def test_what_goes_to_the_dead_is_no_sum_for_the_injured(locale, text, wrong):
    found = judge(heard_sentence(text, locale, "body"), facts_of("d", "jaleswar-derailment-2026"))
    assert [m.text for m in found if m.verdict == "contradicts"] == wrong
