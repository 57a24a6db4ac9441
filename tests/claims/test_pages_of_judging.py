"""The commonest cases of docs/checks.md have the verdict that they say; what it and docs/reference/judging.md point to is there, and can be read."""

import re
from pathlib import Path

import pytest

from tests.claims.texts import verdicts_in

DOCS = Path(__file__).parents[2] / "docs"
CHECKS = (DOCS / "checks.md").read_text("utf-8")
JUDGING = (DOCS / "reference" / "judging.md").read_text("utf-8")
LONGEST = 300

CASES = [
    (case, locale, text, verdict)
    for case, english, bengali, verdict in re.findall(
        r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| (agrees|contradicts|undecided|unexplained|ignored) \|$",
        CHECKS,
        re.MULTILINE,
    )
    for locale, text in (("en", english), ("bn", bengali))
]


def test_every_verdict_on_a_number_written_by_hand_is_among_the_cases():
    verdicts = {"agrees", "contradicts", "undecided", "unexplained", "ignored"}
    assert {verdict for *_, verdict in CASES} == verdicts


@pytest.mark.parametrize(("case", "locale", "text", "verdict"), CASES)
def test_a_case_of_the_page_has_its_verdict(case, locale, text, verdict):
    found = verdicts_in("upi-2025", locale, text)
    assert {said for _, said, _ in found} == {verdict}, (case, found)


@pytest.mark.parametrize(
    ("page", "address", "target"),
    [
        (CHECKS, "", CHECKS),
        (CHECKS, "reference/judging.md", JUDGING),
        (JUDGING, "", JUDGING),
        (JUDGING, "../checks.md", CHECKS),
    ],
)
def test_what_the_two_pages_point_to_in_each_other_is_there(page, address, target):
    heads = re.findall(r"^#+ (.*)$", target, re.MULTILINE)
    there = {re.sub(r"[^\w\- ]", "", head.casefold()).replace(" ", "-") for head in heads}
    named = re.findall(rf"\]\({re.escape(address)}#([^)]*)\)", page)
    assert named
    assert set(named) <= there


def test_no_row_of_judging_is_a_wall():
    rows = [line for line in JUDGING.splitlines() if line.startswith("|")]
    assert [row for row in rows if len(row) > LONGEST] == []


def test_every_row_of_judging_has_the_cells_of_its_table():
    for table in re.findall(r"(?:^\|.*\n)+", JUDGING, re.MULTILINE):
        rows = [row.strip("|").split("|") for row in table.splitlines()]
        assert {len(row) for row in rows} == {len(rows[0])}, rows[0]
