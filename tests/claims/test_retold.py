"""What contradicts a fact that the same text tells rightly, and more plainly: it may be of something else."""

import pytest

from generator.checks.claims.across.retold import retold
from generator.checks.claims.judge import judge
from generator.checks.claims.whole import with_zones
from tests.claims.scoring import grounds, heard_sentence


def verdict(incident: str, locale: str, text: str, *before: str, field: str = "body") -> str:
    """Return the verdict of the last mention of a sentence that stands behind others."""
    said = [heard_sentence(one, locale, "body") for one in before]
    last = heard_sentence(text, locale, field)
    facts = grounds()[incident]
    mentions = [m for s, clocks in with_zones([*said, last]) for m in judge(s, facts, clocks)]
    return [m.verdict for m in retold(mentions, facts) if m.sentence is last][-1]


POSTED = "The first post on the status page came at 3.28 pm."
FIVE = "On the night of the grid failure the grid company named a five-member inquiry committee."


@pytest.mark.parametrize(
    ("incident", "locale", "before", "text", "told"),
    [
        # the text has gone beyond the fact
        ("fastly-2021", "en", POSTED, "It was contained at 6.05 pm, and the status page said so at 6.14 pm.", "undecided"),
        ("fastly-2021", "bn", "স্টেটাস পাতায় প্রথম খবর ওঠে দুপুর ৩টে ২৮ মিনিটে।", "ঘটনা সামলানো যায় সন্ধ্যা ৬টা ৫-এ, স্টেটাস পাতায় সে কথা ওঠে ৬টা ১৪ মিনিটে।", "undecided"),
        # it tells of the fact in more of its words
        ("bangladesh-grid-2022", "bn", "সেই রাতেই পাঁচ সদস্যের তদন্ত কমিটি করে গ্রিড কোম্পানি।", "মন্ত্রণালয়ের সাত সদস্যের কমিটি হয় পরে।", "undecided"),
    ],
)  # fmt: skip
def test_it_may_be_of_something_else(incident, locale, before, text, told):
    assert verdict(incident, locale, text, before) == told
    assert verdict(incident, locale, text) in ("contradicts", "unexplained")


@pytest.mark.parametrize(
    ("incident", "before", "text"),
    [
        # within the hour, half a day off: it is the fact that was meant
        ("fastly-2021", POSTED, "The first post on the status page came at 3.58 pm."),
        ("fastly-2021", POSTED, "The first post on the status page came at 3.28 am."),
        # a beginning and an end are the incident's
        ("upi-2025", "The outage began on 12 April 2025 at 11.40 am.", "The outage began on 14 April."),
        ("rogers-2022", "The Rogers outage began at 4.58 am Toronto time.", "The outage began at 7 am Toronto time."),
        # so is a length
        ("whatsapp-2022", "WhatsApp was down for 2 hours 8 minutes in all.", "WhatsApp was down for nine hours."),
    ],
)  # fmt: skip
def test_it_is_the_fact_that_is_meant(incident, before, text):
    assert verdict(incident, "en", text, before) == "contradicts"


@pytest.mark.parametrize(
    ("locale", "before", "text"),
    [
        ("en", "The outage began on 8 June.", "Editors saw white pages at 3.17 pm on 8 July."),
        ("en", "The outage began on 8 June.", "Editors saw white pages at 3.17 pm on 18 June."),
        ("bn", "বিভ্রাট শুরু হয় ৮ জুন।", "সম্পাদকেরা সাদা পাতা দেখেন দুপুর ৩টে ১৭ মিনিটে, ৮ জুলাই।"),
    ],
)
def test_a_day_beside_its_moment_s_time_is_told_though_it_is_right_elsewhere(locale, before, text):
    assert verdict("fastly-2021", locale, text, before) == "contradicts"


def test_a_headline_is_of_the_incident():
    text = "The status page said so at 6.14 pm"
    assert verdict("fastly-2021", "en", text, POSTED, field="headline") == "contradicts"


def test_another_language_s_words_do_not_excuse_it():
    said = heard_sentence(POSTED, "en", "body")
    last = heard_sentence(
        "ঘটনা সামলানো যায় সন্ধ্যা ৬টা ৫-এ, স্টেটাস পাতায় সে কথা ওঠে ৬টা ১৪ মিনিটে।", "bn", "body"
    )
    facts = grounds()["fastly-2021"]
    mentions = [m for s in (said, last) for m in judge(s, facts)]
    assert [m.verdict for m in retold(mentions)][-1] == "contradicts"
