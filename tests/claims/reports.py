"""Reports in two languages, half of them faithful and half with differences that were put in, and what is told of them.

`labelled/reports.yaml` was read after a first run; `labelled/reports-unseen.yaml` is looked at only to measure. Both were written by
who had the records and what is known of their incidents, not the checks; what stands in quotation marks is nobody's words.
"""

import re
import shutil
import tempfile
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.diagnostics import Diagnostic, Span
from tests.claims.quick import looked_at
from tests.claims.scoring import HERE, LOCALES, REPOSITORY

PARTS = ("reports", "reports-unseen")
VERSIONS = ("languages-differ", "said-in-one-language", "languages-may-differ")
"""The codes that lay one language beside the other."""
_PLACE = re.compile(r"(content/\S+?):(\d+):(\d+)")
_HEDGE = 14
"""Letters of a hedge before a number, at which a finding begins."""
_HEAD = """---
headline: {headline}
standfirst: {standfirst}
{more}---
{body}
"""
_ORIGINAL = """kind: report
section: technology
incidents: [{incident}]
byline: [desk]
topics: [outages]
published: 2026-10-29T12:00+05:30
"""
_TRANSLATED = "translated_from: {locale: bn}\n"


@dataclass
class Reported:
    """What was told of a set: of the differences put in, and in vain."""

    planted: int = 0
    found: int = 0
    by_record: int = 0
    """Those of which only the record told, or the calendar."""
    sentences: int = 0
    alarms: list[str] = field(default_factory=list)
    """What was told of two languages where they say the same."""
    faithful: int = 0
    """The sentences of the faithful reports."""
    contradictions: list[str] = field(default_factory=list)
    """What was told in these to contradict the record."""


@cache
def reports_of(part: str) -> list[dict[str, Any]]:
    """Return the reports of a set."""
    text = (HERE / f"labelled/{part}.yaml").read_text("utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    rows: list[dict[str, Any]] = yaml.load(text, Loader=loader)
    return rows


def reported(part: str) -> Reported:
    """Return what the checks tell of a set, as a newsroom that has the incidents of this repository."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        _write(site, reports_of(part))
        content, _, every = looked_at(site)
        told = [
            one for one in every if one.code in (*VERSIONS, "fact-contradicts", "wrong-weekday")
        ]
        found = Reported()
        for row in reports_of(part):
            record = f"story/{row['id']}"
            lines = {
                one.path: (site / one.path).read_text("utf-8").split("\n")
                for one in content.prose[record]
            }
            _count(found, row, [one for one in told if one.record == record], lines)
            found.sentences += len(content.prose[record])
            found.faithful += 0 if row["planted"] else len(content.prose[record])
    return found


def _write(site: Path, rows: list[dict[str, Any]]) -> None:
    shutil.copy(REPOSITORY / "site.yaml", site)
    for name in ("incidents", "registry"):
        shutil.copytree(REPOSITORY / "content" / name, site / "content" / name)
    folder = site / "content/stories/2026"
    folder.mkdir(parents=True)
    for row in rows:
        for locale in LOCALES:
            text = {name: row[locale][name] for name in ("headline", "standfirst")}
            shown = {name: yaml.safe_dump(said, allow_unicode=True, width=10_000, default_style='"').strip() for name, said in text.items()}  # fmt: skip
            more = _ORIGINAL.format(incident=row["incident"]) if locale == "bn" else _TRANSLATED
            (folder / f"{row['id']}.{locale}.md").write_text(
                _HEAD.format(**shown, more=more, body=row[locale]["body"].strip()), "utf-8"
            )


def _count(
    found: Reported, row: dict[str, Any], told: list[Diagnostic], lines: dict[str, list[str]]
) -> None:
    """Count what was told of a report: each difference by whatever stands at it, in one language or the other."""
    used: set[int] = set()
    for planted in row["planted"]:
        met = [at for at, one in enumerate(told) if _is_at(one, planted, lines)]
        used.update(met)
        of_versions = any(told[at].code in VERSIONS for at in met)
        found.planted += 1
        found.found += of_versions
        found.by_record += bool(met) and not of_versions
    for at, one in enumerate(told):
        said = f"{one.span.path}:{one.span.line}: {one.message}"
        if one.code in VERSIONS and at not in used:
            found.alarms.append(said)
        elif one.code == "fact-contradicts" and not row["planted"]:
            found.contradictions.append(said)


def _is_at(one: Diagnostic, planted: dict[str, str], lines: dict[str, list[str]]) -> bool:
    places = [one.span]
    if one.code in VERSIONS:
        places += [Span(path, int(n), int(column)) for path, n, column in _PLACE.findall(one.message)]  # fmt: skip
    return any(
        match.start() - _HEDGE <= place.column - 1 <= match.end() + 3
        for place in places
        for locale in LOCALES
        if planted[locale] and place.path.endswith(f".{locale}.md")
        for match in re.finditer(re.escape(planted[locale]), lines[place.path][place.line - 1])
        if "where it would stand" not in one.message or place is one.span
    )
