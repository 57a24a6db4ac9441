"""What the numbers of a sentence come to together, what they leave of a whole, and their share are held against them."""

import pytest

from generator.checks.claims.judge import judge
from tests.claims import events
from tests.claims.desks import facts_of
from tests.claims.quick import looked_at
from tests.claims.scoring import heard_sentence
from tests.claims.test_bounds_behind import RECORD
from tests.newsroom import Newsroom, story

TOWERS, CARDS = "barak-mobile-2026", "ganga-bank-cards-2026"
PAPER = "assam-teacher-paper-2026"
NEWSROOMS = {PAPER: "aa"}
OF_TWO = [
    (TOWERS, "en", "Of the 1,890 towers, 1,163 went off the air, or about {}.", "62 per cent", "72 per cent"),
    (TOWERS, "en", "Of the 1,890 towers, 1,163 went off the air, and the other {} were not touched.", "727", "772"),
    (TOWERS, "bn", "উপত্যকার ১,৮৯০টি টাওয়ারের ১,১৬৩টি বন্ধ হয়, অর্থাৎ {}।", "৬২ শতাংশ", "২৬ শতাংশ"),
    (TOWERS, "bn", "উপত্যকার ১,৮৯০টির মধ্যে ১,১৬৩টি টাওয়ার বন্ধ হয়, সচল ছিল বাকি {}।", "৭২৭টি", "৭৭২টি"),
    (CARDS, "en", "As many as 612 of the bank’s 940 ATMs, that is {}, went out of service.", "65 per cent", "56 per cent"),
    (CARDS, "en", "Of the bank’s 940 ATMs, 612 went out of service; the remaining {} were dry.", "328", "382"),
    (CARDS, "bn", "ব্যাঙ্কের ৯৪০টির মধ্যে ৬১২টি এটিএম বন্ধ হয়, চলছিল বাকি {}।", "৩২৮টি", "৩৮২টি"),
    (TOWERS, "en", "On Friday 1,163 towers went off the air; the other {} were not touched.", "727", "772"),
    (TOWERS, "bn", "বন্ধ হয় ১,১৬৩টি টাওয়ার, বাকি {}।", "৭২৭টি", "৭৭২টি"),
    (CARDS, "en", "ATMs that went out of service were 612, or {}.", "65 per cent", "85 per cent"),
    # a part in other words than the record's, a slip of the pen away
    (PAPER, "en", "Of the 100 questions in all, {} were the same to the last comma.", "92", "29"),
    (PAPER, "bn", "১০০টি প্রশ্নের {} হুবহু এক।", "৯২টিই", "২৯টিই"),
]  # fmt: skip


def told(incident: str, locale: str, text: str) -> list[str]:
    """Return what contradicts a record of a newsroom."""
    found = judge(
        heard_sentence(text, locale, "body"), facts_of(NEWSROOMS.get(incident, "a"), incident)
    )
    return [m.text for m in found if m.verdict == "contradicts"]


@pytest.mark.parametrize(("incident", "locale", "text", "right", "wrong"), OF_TWO)
def test_a_share_and_what_is_left(incident, locale, text, right, wrong):
    assert told(incident, locale, text.format(right)) == []
    (said,) = told(incident, locale, text.format(wrong))
    assert said.endswith(wrong)


@pytest.mark.parametrize(
    ("locale", "text", "right", "wrong"),
    [
        ("en", "Fourteen were dead and 63 injured, {} in all.", "77", "87"),
        ("en", "Fourteen people drowned and 63 were injured, altogether {}.", "77", "71"),
        ("bn", "মৃত ১৪ জন, আহত ৬৩ জন, দুই মিলিয়ে {}।", "৭৭", "৮৭"),
    ],
)
def test_a_sum(locale, text, right, wrong):
    assert events.told("flood", text.format(right), locale) == []
    assert len(events.told("flood", text.format(wrong), locale)) == 1


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        (TOWERS, "en", "Of the 1,890 towers, 1,163 went off the air, or 12 per cent more than in July."),
        (TOWERS, "en", "Of the 1,890 towers, 1,163 went off the air; the other 40 lorries carried diesel."),
        (TOWERS, "en", "On Friday 1,163 towers went off the air; the other 12 lorries were late."),
        (TOWERS, "bn", "১,১৬৩টি টাওয়ার বন্ধ হয়, বাকি ৪০টি লরি ডিজেল আনে।"),
        (CARDS, "en", "As many as 612 of 940 ATMs went out of service, and in all 18 branches."),
        (TOWERS, "en", "On Friday 1,163 towers went off the air, and 40 per cent of the 1,890 had no batteries."),
        (TOWERS, "en", "On Friday 1,163 towers went off the air, 40 per cent of the 1,890 were old."),
        (PAPER, "en", "Of the 100 questions in all, 46 were easy."),
        (PAPER, "bn", "১০০টি প্রশ্নের ৪৬টি সহজ ছিল।"),
    ],
)  # fmt: skip
def test_what_counts_something_else_is_left(incident, locale, text):
    assert told(incident, locale, text) == []


STALLS = """\
  stalls: {value: 210, unit: stall, label: {bn: মেলার স্টল, en: Stalls at the fair}, source: report}
  burnt: {value: 64, unit: stall, label: {bn: পোড়া স্টল, en: Stalls burnt}, source: report}
"""
STALL = "stall: {kind: count, words: {bn: {other: স্টল}, en: {one: stall, other: stalls}}, classifier: {bn: টি}}"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The fire took 64 stalls, about 30 per cent of the 210 stalls at the fair.", []),
        ("The fire took 64 stalls, about 40 per cent of the 210 at the fair.", ["about 40 per cent"]),
        ("The fire took 64 stalls, or 50 per cent of the 210, police said.", ["50 per cent"]),
        ("দমকলের হিসাবে পুড়েছে ৬৪টি স্টল, মেলার ২১০টি স্টলের প্রায় ৩০ শতাংশ।", []),
        ("দমকলের হিসাবে পুড়েছে ৬৪টি স্টল, মেলার ২১০টি স্টলের প্রায় ৪০ শতাংশ।", ["প্রায় ৪০ শতাংশ"]),
        ("দমকলের হিসাবে পুড়েছে ৬৪টি স্টল, মেলার মোট ২১০টির প্রায় ৫০ শতাংশ।", ["প্রায় ৫০ শতাংশ"]),
        ("The fire took 64 stalls, and 40 per cent of the 210 stalls had no sand.", []),
        ("The fire took 64 stalls, 40 per cent of the 210 stalls were insured.", []),
    ],
)  # fmt: skip
def test_a_share_of_the_whole_beside_it(newsroom: Newsroom, text, wrong):
    head, _, rest = RECORD.partition("figures:\n")
    record = f"{head}figures:\n{STALLS}{rest[rest.index('updates:') :]}"
    newsroom.write("content/registry/units.yaml", STALL)
    newsroom.write("content/incidents/ours.yaml", record)
    code = "en" if text.isascii() else "bn"
    newsroom.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, mistakes, found = looked_at(newsroom.site)
    assert not mistakes
    assert [one.message.split('"')[1] for one in found if one.code == "fact-contradicts"] == wrong
