"""Superlatives are looked up among earlier incidents of the same services."""

import pytest

from tests.claims import test_command as command
from tests.claims.quick import check
from tests.claims.superlatives import ENGLISH, found, incident
from tests.newsroom import Newsroom, story


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    incident(newsroom, "older", "2025-10-04T21:00+05:30", "2025-10-05T03:00+05:30", reports=9_000)
    incident(newsroom, "small", "2024-01-04T21:00+05:30", "2024-01-04T21:30+05:30", reports=100)
    incident(newsroom, "ours", "2026-07-07T12:07+05:30", "2026-07-07T14:44+05:30", reports=5_000)
    incident(
        newsroom,
        "other",
        "2025-11-04T21:00+05:30",
        "2025-11-09T03:00+05:30",
        service="bank",
        reports=99_000,
    )
    return newsroom


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("It was the longest outage so far.", "older lasted 6 hours, this one 2 hours 37 minutes"),
        ("It was the largest payment outage ever.", "older"),
        ("A record outage ended at last.", "older lasted 6 hours"),
        ("It is the first outage ever of this service.", "small began before it, on 2024-01-04"),
        ("It is the first large outage since 2024.", "older began before it, on 2025-10-04"),
        ("It was the longest outage since that of 2024.", "older lasted 6 hours"),
        ("It was the longest outage since the one of 4 January 2024.", "older lasted 6 hours"),
        ("The outage was a record.", "older lasted 6 hours"),
        ("The outage set a new record.", "older lasted 6 hours"),
        ("Never before had Pay been down for so long.", "older lasted 6 hours"),
        ("Pay had never been down for so long.", "older lasted 6 hours"),
    ],
)
def test_what_the_archive_contradicts_is_told_with_the_counter_example(desk, capsys, text, why):
    lines = found(desk, capsys, text)
    assert len(lines) == 1
    assert "warning[superlative-false]" in lines[0]
    assert why in lines[0]
    assert "content/incidents/" in lines[0]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("এটাই এখনও পর্যন্ত সবচেয়ে বড় বিভ্রাট।", "older"),
        ("দীর্ঘতম বিভ্রাট শেষ হল।", "older lasted 6 hours"),
        ("রেকর্ড আড়াই ঘণ্টা অচল ছিল পরিষেবা।", "older lasted 6 hours"),
        ("২০২৪ সালের পরে এই প্রথম বড় বিভ্রাট।", "older began before it"),
        ("এত দীর্ঘ বিভ্রাট আগে কখনও হয়নি।", "older lasted 6 hours"),
        ("এর আগে কখনও এত দীর্ঘ বিভ্রাট হয়নি।", "older lasted 6 hours"),
        ("এত বড় বিভ্রাট আগে কখনও দেখা যায়নি।", "older"),
        ("২০২৪-এর পরে এটাই সবচেয়ে বড় বিভ্রাট।", "older"),
    ],
)
def test_in_bengali_too(desk, capsys, text, why):
    lines = [line for line in found(desk, capsys, "Well.", text) if "superlative-false" in line]
    assert len(lines) == 1
    assert why in lines[0]


@pytest.mark.parametrize(
    "text",
    [
        "It is the first outage since last year.",
        "It is the longest outage since 2025.",
        "It is the longest outage since that of 2025.",
        "It is the longest outage since the one in October 2025.",
        "Was it the longest outage ever?",
        "“Was it the longest outage ever?”",
        "The outage was a record of neglect.",
        "Never before had Pay been down on a Sunday.",
        "The bank had never been down.",
        "“It was the longest outage ever,” she said.",
        "It was not the longest outage.",
        "It was one of the longest outages.",
        "The first outage report came at noon.",
        "The first two hours of the outage were the worst.",
        "The largest bank stood still.",
        "A record of the outage is kept.",
        "Several sites called it the longest outage ever.",
        "By its own account it was the worst outage so far.",
    ],
)
def test_what_is_true_or_no_claim_is_not_told(desk, capsys, text):
    assert found(desk, capsys, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "একে কি দীর্ঘতম বিভ্রাট বলা যায়?",
        "এত দীর্ঘ বিভ্রাট কেন হল?",
        "এত দীর্ঘ বিভ্রাটের পরে পরিষেবা ফেরে।",
        "২০২৫ সালের পরে এটাই সবচেয়ে বড় বিভ্রাট।",
        "২০২৫ সালের অক্টোবরের পরে এটাই দীর্ঘতম বিভ্রাট।",
    ],
)
def test_what_is_true_or_asked_in_bengali_is_not_told(desk, capsys, text):
    assert found(desk, capsys, "Well.", text) == []


def test_nothing_to_compare_with_is_open_unless_somebody_says_so(desk, capsys):
    for id in ("older", "small"):
        desk.remove(f"content/incidents/{id}.yaml")
    lines = found(desk, capsys, "It was the longest outage so far.")
    assert len(lines) == 1
    assert "note[superlative-open]" in lines[0]
    assert found(desk, capsys, "The operator called it the longest outage so far.") == []


def test_a_part_of_a_service_is_held_against_the_whole(desk, capsys):
    desk.write(
        "content/registry/services.yaml",
        "pay:\n  name: {bn: পে, en: Pay}\n  part_of: bank\nbank:\n  name: {bn: ব্যাঙ্ক, en: Bank}\n",
    )
    lines = found(desk, capsys, "It was the longest outage so far.")
    assert "other lasted 4 days 6 hours" in lines[0]


def test_what_is_longer_but_smaller_is_not_called_larger(desk, capsys):
    incident(desk, "ours", "2026-07-07T12:07+05:30", "2026-07-07T14:44+05:30", reports=50_000)
    lines = found(desk, capsys, "It was the largest outage so far.")
    assert [line for line in lines if "superlative-false" in line] == []


@pytest.mark.parametrize(
    "hidden",
    ["state: withdrawn", "state: draft", "embargo: 2027-01-01T00:00+05:30"],
    ids=["withdrawn", "draft", "embargoed"],
)
def test_an_incident_that_readers_do_not_see_contradicts_nothing(desk, capsys, hidden):
    path = desk.site / "content/incidents/older.yaml"
    path.write_text(f"{path.read_text('utf-8')}{hidden}\n", "utf-8")
    desk.write(ENGLISH, story(body="It was the longest outage so far.", incidents="[ours]"))
    for asked in (check, command.check):
        _, _, told = asked(desk, capsys)
        assert "superlative-false" not in told
        assert "incident:older" not in told


def test_years_and_days_are_those_of_the_newsroom_whatever_offset_is_written(desk, capsys):
    incident(desk, "older", "2025-12-31T20:00+00:00", "2025-12-31T22:00+00:00", reports=9_000)
    first = "It was the first outage since last year."
    lines = found(desk, capsys, first)
    assert "older began before it, on 2026-01-01" in lines[0]
    incident(desk, "older", "2026-01-01T01:30+05:30", "2026-01-01T03:30+05:30", reports=9_000)
    assert found(desk, capsys, first) == lines
