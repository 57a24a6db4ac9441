"""A wrong time beside one that is right is held against its own moment, and not against that of the other."""

import pytest

from generator.checks.claims.judge import judge
from tests.claims.desks import facts_of
from tests.claims.scoring import heard_sentence


@pytest.mark.parametrize(
    ("place", "locale", "text", "facts"),
    [
        (("g", "kolkata-ambulance-dispatch-2026"), "en", "Howrah and south Kolkata came back at 12.20 am, and the rest at ten past two.", ["updates/all"]),
        (("i", "kushumpur-norwester-2026"), "en", "A banyan dropped on the railway wires at twenty past seven, and it was twenty to five before a local moved again.", ["updates/first-train"]),
        (("i", "panchgachhi-cold-wave-2026"), "bn", "বাংলাদেশ সময় রাত সাড়ে দশটায় নগরঘাটে ফেরি বন্ধ হয়, চালু হয় পরদিন সকাল আটটায়।", ["updates/ferries-back"]),
        (("i", "panchgachhi-cold-wave-2026"), "bn", "বাংলাদেশ সময় রাত সাড়ে দশটায় নগরঘাটে ফেরি বন্ধ হয়, চালু হয় পরদিন সকাল নয়টায়।", []),
        (("w", "dhaka-bus-strike-2026"), "en", "The High Court ruled at 12.20 pm on Monday, and at 7.30 pm, Dhaka time, the strike was called off.", ["updates/called-off"]),
    ],
)  # fmt: skip
def test_the_moment_of_another_time_is_taken(place, locale, text, facts):
    found = judge(heard_sentence(text, locale, "body"), facts_of(*place))
    assert [m.ground.name for m in found if m.verdict == "contradicts" and m.ground] == facts
