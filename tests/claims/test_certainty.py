"""A figure that is not certain is not said as if it were known."""

import pytest

from tests.claims.quick import check
from tests.newsroom import Newsroom, story, translation

RECORD = """\
headline: {bn: পে অচল, en: Pay down}
kind: outage
severity: major
services: [pay]
places: [IN]
began: 2026-07-07T12:07+05:30
ended: 2026-07-07T14:44+05:30
figures:
  loss:
    value: 5_000
    unit: customer
    label: {bn: ক্ষতিগ্রস্ত গ্রাহক, en: Customers hit}
    certainty: CERTAINTY
    source: report
updates:
  - id: first
    at: 2026-07-07T12:07+05:30
    text: {bn: তদন্ত চলছে।, en: We are looking into it.}
    source: report
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""


def notes(
    desk: Newsroom, capsys: pytest.CaptureFixture[str], certainty: str, body: str, bengali: str = ""
) -> list[str]:
    desk.write("content/incidents/ours.yaml", RECORD.replace("CERTAINTY", certainty))
    desk.write("content/stories/2026/s.en.md", story(incidents="[ours]", body=body))
    if bengali:
        desk.write("content/stories/2026/s.bn.md", translation(body=bengali))
    _, _, told = check(desk, capsys)
    return [line for line in told.split("\n") if "[unhedged]" in line]


@pytest.mark.parametrize("certainty", ["likely", "possible", "unlikely", "unknown"])
@pytest.mark.parametrize(
    "body", ["${loss} lost money.", "${ours/loss|about} lost money.", "5,000 customers were hit."]
)
def test_what_is_unsure_and_said_as_known_is_told(newsroom, capsys, certainty, body):
    lines = notes(newsroom, capsys, certainty, body)
    assert len(lines) == 1
    assert f"in the record loss is {certainty} (content/incidents/ours.yaml:" in lines[0]


@pytest.mark.parametrize(
    "body",
    [
        "According to the operator ${loss} lost money.",
        "${loss} probably lost money.",
        "“${loss} lost money,” the operator said.",
        "The outage took ${duration}.",
        "Some 700 trains stood still.",
    ],
)
def test_doubt_or_a_speaker_is_enough(newsroom, capsys, body):
    assert notes(newsroom, capsys, "likely", body) == []


def test_what_is_observed_needs_neither(newsroom, capsys):
    assert notes(newsroom, capsys, "observed", "${loss} lost money.") == []


def test_in_bengali_too(newsroom, capsys):
    unsure = "ক্ষতি হয়েছে ${loss|bare} গ্রাহকের।"
    assert len(notes(newsroom, capsys, "likely", "Well.", unsure)) == 1
    assert notes(newsroom, capsys, "likely", "Well.", f"সংস্থার হিসাবে {unsure}") == []


CLAIMED = """\
    value:
      - {value: 5_000, source: report, certainty: possible, ours: true}
      - {value: 7_000, source: report}
"""


def test_a_claim_of_its_own_certainty(newsroom, capsys):
    record = RECORD.replace("    value: 5_000\n", CLAIMED).replace(
        "    source: report\nupdates", "updates"
    )
    record = record.replace("    certainty: CERTAINTY\n", "")
    newsroom.write("content/incidents/ours.yaml", record)
    newsroom.write(
        "content/stories/2026/s.en.md", story(incidents="[ours]", body="${loss} lost money.")
    )
    _, _, told = check(newsroom, capsys)
    (line,) = [line for line in told.split("\n") if "[unhedged]" in line]
    number = next(n for n, text in enumerate(record.split("\n"), 1) if "possible" in text)
    assert f"in the record loss is possible (content/incidents/ours.yaml:{number})" in line
