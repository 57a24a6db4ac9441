"""The site as text: a test states its whole newsroom in one literal of `-- path --` blocks.

A block replaces the default file of the same path. Paths are relative to the site folder.
"""

import os
import re
import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from generator.build.pipeline import Report, Request, build, check
from generator.build.signatures import COARSE_TICK_NS
from generator.diagnostics import Diagnostic, format_diagnostics

AS_OF = "2026-11-01T00:00+05:30"
_A_WHILE_NS = 10 * COARSE_TICK_NS
_MARK = re.compile(r"^-- (\S+) --$", re.MULTILINE)

SITE = """\
schema: 1
title: {bn: খবর, en: News}
url: https://news.example/
timezone: Asia/Kolkata
locales:
  bn: {tag: bn-IN, digits: native}
  en: {tag: en-IN, digits: latin}
sections:
  - {id: economy, title: {bn: অর্থনীতি, en: Economy}}
  - {id: city, title: {bn: শহর, en: City}}
"""
SERVICES = "pay:\n  name: {bn: পে, en: Pay}\nbank:\n  name: {bn: ব্যাঙ্ক, en: Bank}\n"
PEOPLE = "desk:\n  name: {bn: ডেস্ক, en: Desk}\n  desk: true\n"
TOPICS = "payments:\n  name: {bn: লেনদেন, en: Payments}\n"
DEFAULTS = {
    "site.yaml": SITE,
    "content/registry/services.yaml": SERVICES,
    "content/registry/people.yaml": PEOPLE,
    "content/registry/topics.yaml": TOPICS,
}

INCIDENT = """\
headline: {bn: পে অচল, en: Pay down}
kind: outage
severity: major
services: [pay]
places: [IN]
began: 2026-07-01T17:36+05:30
ended: 2026-07-01T20:13+05:30
figures:
  stuck:
    value: 3_180_000
    bound: about
    unit: transaction
    label: {bn: আটকে থাকা লেনদেন, en: Payments stuck}
    source: pay
updates:
  - id: first
    at: 2026-07-01T17:50+05:30
    status: investigating
    text: {bn: প্রথম অভিযোগ।, en: The first reports.}
    source: pay
    services: {pay: major_outage}
  - id: back
    at: 2026-07-01T20:13+05:30
    status: resolved
    text: {bn: পরিষেবা ফেরে।, en: It is back.}
    source: pay
    services: {pay: operational}
sources:
  pay: {title: Statement of Pay}
"""


def story(headline: str = "A story", body: str = "Text.", **fields: str) -> str:
    """Return a story file's text: defaults, with fields replaced or (by "") left out."""
    head = {
        "headline": headline,
        "kind": "report",
        "section": "economy",
        "byline": "[desk]",
        "topics": "[payments]",
        "published": "2026-07-02T09:00+05:30",
    } | fields
    lines = "".join(f"{name}: {value}\n" for name, value in head.items() if value)
    return f"---\n{lines}---\n{body}\n"


def translation(headline: str = "এক খবর", body: str = "লেখা।", **fields: str) -> str:
    """Return a translation's file of an English original."""
    head = {"headline": headline, "translated_from": "{locale: en}"} | fields
    lines = "".join(f"{name}: {value}\n" for name, value in head.items() if value)
    return f"---\n{lines}---\n{body}\n"


@dataclass(slots=True)
class Built:
    """What a run gave: its report, and its output to read."""

    report: Report
    out: Path

    @property
    def diagnostics(self) -> list[Diagnostic]:
        return self.report.diagnostics

    @property
    def codes(self) -> list[str]:
        """The codes of errors and warnings, in the order told; notes are left out."""
        return [d.code for d in self.diagnostics if d.level != "note"]

    @property
    def files(self) -> set[str]:
        return set(self.report.manifest.files) if self.report.manifest else set()

    @property
    def published(self) -> bool:
        return self.report.manifest is not None

    def text(self) -> str:
        """The diagnostics as an author sees them."""
        return format_diagnostics([d for d in self.diagnostics if d.level != "note"], "text")

    def read(self, path: str) -> str:
        """Return a page by its URL path, or a file of the output."""
        file = path.lstrip("/") + ("index.html" if path.endswith("/") else "")
        return (self.out / file).read_text("utf-8")

    def spoken(self, path: str) -> str:
        """Return a page for what it says: the spaces that hold a number to its unit are plain."""
        return self.read(path).replace("\u00a0", " ")


@dataclass(slots=True)
class Newsroom:
    """A newsroom in a temporary folder."""

    root: Path
    site: Path = field(init=False)

    def __post_init__(self) -> None:
        self.site = self.root / "site"
        for path, text in DEFAULTS.items():
            self.write(path, text)

    def state(self, text: str) -> "Newsroom":
        """Write the files of a literal of `-- path --` blocks."""
        pieces = _MARK.split(text)
        for path, content in zip(pieces[1::2], pieces[2::2], strict=True):
            self.write(path, content.removeprefix("\n"))
        return self

    def write(self, path: str, content: str | bytes) -> None:
        """Write one file, as if a while ago: a build reads again what is younger than a tick of the clock."""
        target = self.site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            target.write_bytes(content)
        else:
            target.write_text(content, "utf-8")
        moment = time.time_ns() - _A_WHILE_NS
        os.utime(target, ns=(moment, moment))

    def remove(self, path: str) -> None:
        """Remove one file."""
        (self.site / path).unlink()

    def build(self, as_of: str = AS_OF, *, drafts: bool = False, base_url: str = "") -> Built:
        """Build into the newsroom's output folder."""
        request = self._request(as_of, drafts=drafts, base_url=base_url)
        return Built(build(request), request.out)

    def check(self, as_of: str = AS_OF, *, drafts: bool = False) -> Built:
        """Check, and write nothing."""
        request = self._request(as_of, drafts=drafts, base_url="")
        return Built(check(request), request.out)

    def _request(self, as_of: str, *, drafts: bool, base_url: str) -> Request:
        return Request(
            site=self.site,
            out=self.root / "public",
            as_of=datetime.fromisoformat(as_of),
            drafts=drafts,
            base_url=base_url,
        )


def prose_of(site: Path, *, clean: bool = False) -> list[Diagnostic]:
    """Return what the checks tell of all texts of a site, before a desk decides of it."""
    as_of = datetime.fromisoformat(AS_OF)
    asked = Request(site=site, out=site / "public", as_of=as_of, prose="all", clean=clean)
    return check(asked).prose
