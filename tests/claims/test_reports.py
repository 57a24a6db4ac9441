"""Whole reports in two languages: what was put in is told of, and a faithful one is left alone."""

from decimal import Decimal

import pytest

from tests.claims.reports import PARTS, reported, reports_of
from tests.claims.scoring import LOCALES

FOUND, ALARMS, CONTRADICTIONS = Decimal("0.955"), Decimal("0.003"), Decimal("0.0085")
"""Of the differences put in, those that are told; what is told in vain, of all sentences; and of those of faithful
reports. Docs/checks.md has what is, and what it was at first sight."""


@pytest.mark.parametrize("part", PARTS)
def test_the_reports_are_well_formed(part):
    rows = reports_of(part)
    assert len({row["id"] for row in rows}) == len(rows)
    assert sum(not row["planted"] for row in rows) * 2 == len(rows)
    for row in rows:
        for planted in row["planted"]:
            assert any(planted[locale] for locale in LOCALES)
            for locale in LOCALES:
                text = "\n".join(row[locale].values())
                assert not planted[locale] or planted[locale] in text, (row["id"], planted)


def test_differences_are_told_and_faithful_reports_are_left_alone():
    found = reported("reports")
    assert found.found >= FOUND * found.planted, f"{found.found} of {found.planted}"
    assert len(found.alarms) <= ALARMS * found.sentences, found.alarms
    assert len(found.contradictions) <= CONTRADICTIONS * found.faithful, found.contradictions
