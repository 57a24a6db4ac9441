"""Which fact decides where a value fits one by chance: the other end, a source's day, a sum that nobody says to be one."""

import json

import pytest

from tests.claims.quick import check
from tests.claims.scoring import judged
from tests.claims.texts import facts_told
from tests.newsroom import INCIDENT, story


@pytest.mark.parametrize(
    ("incident", "locale", "text", "fact"),
    [
        ("rogers-2022", "en", "The outage began on 9 July 2022.", "began"),
        ("rogers-2022", "en", "The outage began on 12 July 2022.", "began"),
        ("rogers-2022", "en", "The outage ended on 8 July 2022.", "ended"),
        ("rogers-2022", "bn", "বিভ্রাট শুরু হয় ২০২২ সালের ৯ জুলাই।", "began"),
        ("rogers-2022", "en", "The outage began at 7 am Toronto time.", "began"),
        ("bangladesh-grid-2022", "en", "The grid collapsed on 17 October 2022.", "updates/collapse"),
        ("whatsapp-2022", "en", "There were more than 90,000 reports in one hour worldwide.", "reports-hour"),
        ("whatsapp-2022", "bn", "গোটা বিশ্বে এক ঘণ্টায় জমা পড়ে ৯০ হাজারের বেশি অভিযোগ।", "reports-hour"),
        ("upi-2025", "en", "The success rate rose by 30 per cent, to 80 per cent.", "success-mid − success-low"),
        ("upi-2025", "bn", "লেনদেনে সাফল্যের হার ৩০ শতাংশ বেড়ে ৮০ শতাংশ হয়।", "success-mid − success-low"),
    ],
)  # fmt: skip
def test_what_fits_by_chance_bears_nothing_out(incident, locale, text, fact):
    assert facts_told(incident, locale, text) == [fact]


@pytest.mark.parametrize(
    ("incident", "text"),
    [
        ("rogers-2022", "The outage began on 8 July 2022."),
        ("rogers-2022", "The outage of 8 July 2022 ended on 9 July 2022."),
        ("rogers-2022", "What began on 8 July ended at 7 am Toronto time."),
        ("bangladesh-grid-2022", "A newspaper reported on 17 October 2022 that the grid had collapsed."),
        ("upi-2025", "The success rate rose by 30 percentage points, to 80 per cent."),
    ],
)  # fmt: skip
def test_what_is_said_so_agrees(incident, text):
    assert {m.verdict for m in judged({"incident": incident, "text": text}, "en")} == {"agrees"}


@pytest.mark.parametrize(
    ("incident", "locale", "text", "wrong"),
    [
        ("fastly-2021", "en", "The customer setting that had triggered the disruption at 3.17 pm was found by engineers at 4.37 pm.", ["4.37 pm"]),
        ("fastly-2021", "en", "Engineers found the customer setting that had triggered the disruption at 3.17 pm forty minutes later.", []),
        ("fastly-2021", "en", "Engineers found the customer setting at 3.17 pm.", ["3.17 pm"]),
        ("rogers-2022", "en", "Cloudflare noticed at 4.45 am Toronto time how Rogers traffic evaporated.", []),
        ("rogers-2022", "en", "Cloudflare noticed at 4.45 am Toronto time how Rogers announced ever more changes of routes.", ["4.45 am"]),
        ("rogers-2022", "bn", "টরন্টোর সময় ভোর ৪টে ৪৫ মিনিটে ক্লাউডফ্লেয়ার দেখল, রজার্সের ট্রাফিক উবে গিয়েছে।", []),
    ],
)  # fmt: skip
def test_a_time_to_the_minute_is_the_moment_whose_it_is(incident, locale, text, wrong):
    found = judged({"incident": incident, "text": text}, locale)
    assert [m.text for m in found if m.verdict == "contradicts"] == wrong


@pytest.mark.parametrize(
    ("incident", "locale", "text", "wrong"),
    [
        ("meta-2021", "en", "By 3 am in India the name facebook.com was resolving again.", False),
        ("meta-2021", "en", "The name facebook.com was resolving again before 3 am in India.", False),
        ("meta-2021", "en", "The name facebook.com was resolving again at 3 am in India.", True),
        ("meta-2021", "en", "The name facebook.com was resolving again by 4 am in India.", True),
        ("meta-2021", "en", "The name facebook.com was resolving again by 3.50 in the small hours in India.", True),
        ("meta-2021", "bn", "ভারতে রাত ৩টের মধ্যে facebook.com নামটি ফের খুঁজে পাওয়া যাচ্ছিল।", False),
        ("meta-2021", "bn", "ভারতে রাত ৪টের মধ্যে facebook.com নামটি ফের খুঁজে পাওয়া যাচ্ছিল।", True),
    ],
)  # fmt: skip
def test_what_was_so_by_a_full_hour_may_have_been_a_little_before(incident, locale, text, wrong):
    found = judged({"incident": incident, "text": text}, locale)
    assert ("contradicts" in {m.verdict for m in found}) == wrong


def test_days_of_sources_are_those_of_the_newsrooms_clock(newsroom, capsys):
    """A source of 8 pm on the 4th by UTC is of the 5th in Kolkata."""
    record = INCIDENT.replace(
        "sources:\n  pay: {", "sources:\n  pay: {published: 2026-07-04T20:00+00:00, "
    )
    assert record != INCIDENT
    newsroom.write("content/incidents/x.yaml", record)
    newsroom.write(
        "content/stories/2026/s.en.md",
        story(
            incidents="[x]",
            body="A statement was published on 5 July 2026. It was not published on 4 July 2026, as some wrote.",
        ),
    )
    _, printed, _ = check(newsroom, capsys, "--explain", "--format", "json")
    said = json.loads(printed)
    verdicts = {one["text"]: (one["verdict"], one["fact"]) for one in said if one["kind"] == "date"}
    assert verdicts["5 July 2026"] == ("agrees", "x/sources/pay")
    assert verdicts["4 July 2026"][1] != "x/sources/pay"
