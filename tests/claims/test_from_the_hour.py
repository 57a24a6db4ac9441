"""Times that are said by the minutes before a full hour or after it: five minutes before two, দুটোর মিনিট পাঁচেক আগে."""

import pytest

from generator.l10n.hearing.hear import hear
from tests.claims.texts import facts_told, verdicts_in

RIGHT = [
    ("en", "WhatsApp went down seven minutes after noon."),
    ("en", "WhatsApp went down at seven minutes after twelve."),
    ("bn", "হোয়াটসঅ্যাপ বসে যায় দুপুর বারোটার সাত মিনিট পরে।"),
    ("bn", "হোয়াটসঅ্যাপ বসে যায় দুপুর বারোটার মিনিট সাতেক পরে।"),
    ("bn", "হোয়াটসঅ্যাপ বসে যায় দুপুর বারোটা বাজার মিনিট পাঁচেক পরেই।"),
]
WRONG = [
    ("en", "WhatsApp went down 17 minutes after noon.", ["began"]),
    ("en", "WhatsApp went down seven minutes before noon.", ["began"]),
    ("bn", "হোয়াটসঅ্যাপ বসে যায় দুপুর বারোটার সাত মিনিট আগে।", ["began"]),
    ("bn", "হোয়াটসঅ্যাপ বসে যায় দুপুর একটার মিনিট সাতেক পরে।", ["began"]),
]


@pytest.mark.parametrize(("locale", "text"), RIGHT)
def test_the_right_time_agrees(locale, text):
    assert [verdict for _, verdict, _ in verdicts_in("whatsapp-2022", locale, text)] == ["agrees"]


@pytest.mark.parametrize(("locale", "text", "facts"), WRONG)
def test_the_wrong_one_is_told(locale, text, facts):
    assert facts_told("whatsapp-2022", locale, text) == facts


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Twenty minutes after two customers called, it rang again.", ["Twenty minutes", "two"]),
        ("Five minutes before four trucks came the gate was shut.", ["Five minutes", "four"]),
    ],
)
def test_what_counts_something_is_no_hour(text, heard):
    assert [one.text for one in hear(text, "en")] == heard
