"""Incidents that a superlative is held against, and what is told of a story that has one."""

import pytest

from tests.claims.quick import check
from tests.newsroom import Newsroom, story, translation

ENGLISH = "content/stories/2026/s.en.md"
BENGALI = "content/stories/2026/s.bn.md"
_RECORD = """\
headline: {{bn: {bn}, en: {en}}}
kind: {kind}
severity: major
services: [{service}]
places: [IN]
began: {began}
ended: {ended}
figures:
{figures}updates:
  - id: first
    at: {began}
    text: {{bn: তদন্ত চলছে।, en: We are looking into it.}}
    source: report
sources:
  report: {{title: A report of the day}}
"""
_LABELS = {
    "reports": ("report", "অভিযোগ", "Reports"),
    "struck": ("customer", "ক্ষতিগ্রস্ত গ্রাহক", "Customers affected"),
    "dead": ("person", "মৃত", "People killed"),
}


def incident(
    desk: Newsroom,
    id: str,
    began: str,
    ended: str,
    *,
    service: str = "pay",
    kind: str = "outage",
    said: tuple[str, str] = ("পে অচল", "Pay down"),
    **figures: int,
) -> None:
    """Write an incident with figures of these names: reports, struck, dead."""
    rows = "".join(
        f"  {name}: {{value: {value}, unit: {unit}, label: {{bn: {bn}, en: {en}}}, source: report}}\n"
        for name, value in figures.items()
        for unit, bn, en in (_LABELS[name],)
    )
    record = _RECORD.format(
        bn=said[0], en=said[1], kind=kind, service=service, began=began, ended=ended, figures=rows
    )
    desk.write(f"content/incidents/{id}.yaml", record)


def found(
    desk: Newsroom,
    capsys: pytest.CaptureFixture[str],
    english: str,
    bengali: str = "",
    **fields: str,
) -> list[str]:
    """Return what is told of the superlatives of a story on the incident `ours`."""
    fields = {"incidents": "[ours]", "published": "2026-07-08T10:00+05:30"} | fields
    desk.write(ENGLISH, story(body=english, **fields))
    if bengali:
        desk.write(BENGALI, translation(body=bengali))
    _, _, told = check(desk, capsys)
    return [line for line in told.split("\n") if "[superlative-" in line]
