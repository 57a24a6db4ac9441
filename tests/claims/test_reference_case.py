"""A report of the WhatsApp outage of 25 October 2022 as one was printed: its headline has another length than
its own times. The sentences are ours, the mistakes are those of the report.
"""

import json

import pytest

from generator.cli import main
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: হোয়াটসঅ্যাপ অচল, en: WhatsApp down}
kind: outage
severity: major
services: [pay]
places: [IN]
began: 2022-10-25T12:07+05:30
ended: 2022-10-25T14:44+05:30
figures:
  sending:
    value: 69
    unit: percent
    label: {bn: বার্তা পাঠানো নিয়ে অভিযোগ, en: Reports about sending messages}
    source: report
  users:
    value: 350_000_000
    bound: at_least
    unit: user
    label: {bn: ভারতে মাসে যত জন ব্যবহার করেন, en: Monthly users in India}
    source: report
updates:
  - id: peak
    at: 2022-10-25T13:00+05:30
    text: {bn: হাজার হাজার অভিযোগ জমা পড়ে।, en: Thousands of reports have come in.}
    source: report
sources:
  report: {title: A report of the day}
"""
BODY = """\
দুপুর ১২.০৭ মিনিট নাগাদ গোলমাল শুরু হয়। দুপুর ২.৪৪ মিনিটে পরিষেবা ফেরে। ভারতে এই অ্যাপের ব্যবহারকারী ৩৫ কোটির বেশি।
অভিযোগের ৬৯ শতাংশ ছিল বার্তা পাঠানো নিয়ে।
"""


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/down.yaml", RECORD)
    newsroom.write(
        "content/stories/2022/down.bn.md",
        story(
            headline="রেকর্ড দেড় ঘণ্টা অচল হোয়াটসঅ্যাপ", body=BODY, incidents="[down]",
            published="2022-10-25T16:00+05:30",
        ),
    )  # fmt: skip
    return newsroom


def check(desk: Newsroom, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[str, str]:
    main(["check", "--site", str(desk.site), "--as-of", "2022-11-01T00:00Z", *words])
    said = capsys.readouterr()
    return said.out, said.err


def test_the_headline_s_length_is_not_that_of_the_times(desk, capsys):
    _, told = check(desk, capsys)
    contradictions = [line for line in told.split("\n") if "[fact-contradicts]" in line]
    assert len(contradictions) == 1
    assert (
        '"দেড় ঘণ্টা" does not agree with duration of down, which is 2 hours 37 minutes'
        in contradictions[0]
    )


def test_times_with_a_dot_are_times(desk, capsys):
    out, _ = check(desk, capsys, "--explain", "--format", "json")
    story_s = [one for one in json.loads(out) if one["path"].endswith("down.bn.md")]
    clocks = {
        one["value"]: (one["verdict"], one["fact"]) for one in story_s if one["kind"] == "clock"
    }
    assert clocks == {"12:07": ("agrees", "down/began"), "14:44": ("agrees", "down/ended")}


def test_what_is_right_is_said_to_be(desk, capsys):
    out, _ = check(desk, capsys, "--explain", "--format", "json")
    found = {
        (one["value"], one["verdict"])
        for one in json.loads(out)
        if one["path"].endswith("down.bn.md") and one["kind"] in ("number", "percent")
    }
    assert found == {(350_000_000, "agrees"), (69, "agrees")}


YEAR_BEFORE = """\
headline: {bn: ছ’ঘণ্টা অচল পে, en: Pay down for six hours}
kind: outage
severity: critical
services: [pay]
places: ["001"]
began: 2021-10-04T21:10+05:30
ended: 2021-10-05T03:10+05:30
cause: {bn: একটি রাউটারের ভুল বিন্যাস।, en: A mistake in the settings of a router.}
updates:
  - id: first
    at: 2021-10-04T21:10+05:30
    text: {bn: পরিষেবা বন্ধ।, en: The service is down.}
    source: report
sources:
  report: {title: A report of that day}
"""
WHOLE = """\
দুপুর ১২.০৭ মিনিট নাগাদ গোলমাল শুরু হয়। দুপুর ২.৪৪ মিনিটে পরিষেবা ফেরে।

এটাই এখনও পর্যন্ত সবচেয়ে বড় বিভ্রাট। গত বছর ছ’ঘণ্টা বন্ধ ছিল এই প্লাটফর্ম। এই প্ল্যাটফর্মে অনেক রিপর্ট জমা পড়ে।

গত বছরের পরে এই প্রথম বড় বিভ্রাট হল এই পরিষেবায়। অভিযোগের ৬৯ শতাংশ ছিল বার্তা পাঠানো নিয়ে।

গত বছরের পরে এই প্রথম বড় বিভ্রাট হল এই পরিষেবায়।

আরও পড়ুন: গত বছরের সেই রাত

(সব খবর সবার আগে পেতে আমাদের অ্যাপ ডাউনলোড করুন)
"""
FAULTS = {
    1: ("fact-contradicts", "দেড় ঘণ্টা"),
    2: ("superlative-false", "সবচেয়ে বড়"),
    3: ("repeated-sentence", "গত বছরের পরে এই প্রথম"),
    5: ("house-spelling", "প্লাটফর্ম"),
    6: ("promotion", "আরও পড়ুন"),
    7: ("promotion", "অ্যাপ ডাউনলোড করুন"),
    8: ("no-source", "no source"),
}


@pytest.fixture
def whole(desk: Newsroom) -> Newsroom:
    """The whole of it, with the year before in the archive."""
    desk.write("content/incidents/year-before.yaml", YEAR_BEFORE)
    desk.write(
        "content/stories/2022/down.bn.md",
        story(
            headline="রেকর্ড দেড় ঘণ্টা অচল হোয়াটসঅ্যাপ", body=WHOLE, incidents="[down]",
            published="2022-10-25T16:00+05:30", byline="[]",
        ),
    )  # fmt: skip
    return desk


@pytest.mark.parametrize("number", FAULTS)
def test_each_fault_of_the_report_is_told_by_the_check_that_owns_it(whole, capsys, number):
    code, words = FAULTS[number]
    _, told = check(whole, capsys)
    lines = [line for line in told.split("\n") if f"[{code}]" in line]
    assert any(words in line for line in lines), told


def test_nothing_else_in_it_is_an_error(whole, capsys):
    _, told = check(whole, capsys)
    errors = [line for line in told.split("\n") if " error[" in line]
    assert errors and all(f"[{FAULTS[1][0]}]" in line and FAULTS[1][1] in line for line in errors)


def test_the_record_of_the_headline_is_none(whole, capsys):
    _, told = check(whole, capsys)
    records = [
        line for line in told.split("\n") if "[superlative-false]" in line and '"রেকর্ড"' in line
    ]
    assert len(records) == 1
    assert "year-before lasted 6 hours, this one 2 hours 37 minutes" in records[0]
