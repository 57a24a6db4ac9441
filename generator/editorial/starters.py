"""The texts that `khobor new` writes: they build as they stand, and say where to write."""

import json
from collections.abc import Mapping
from datetime import datetime

from generator.l10n.skeletons import BODIES, HEADLINES, STANDFIRSTS

STARTED = ("bn", "en")
"""The languages of a new site."""


def site_files(now: datetime, locales: tuple[str, ...] = STARTED) -> dict[str, str]:
    """Return the files of a small newsroom that builds: one incident, one story, one page.

    The first of its languages is that of the originals.
    """
    records = {
        "site.yaml": _SITE,
        "content/incidents/first-incident.yaml": _INCIDENT,
        "content/registry/services.yaml": (
            "example-app:\n  name:\n    bn: উদাহরণ অ্যাপ\n    en: Example App\n"
        ),
        "content/registry/people.yaml": (
            "desk:\n  name:\n    bn: নিউজ ডেস্ক\n    en: News desk\n  desk: true\n"
        ),
        "content/registry/topics.yaml": "outages:\n  name:\n    bn: বিভ্রাট\n    en: Outages\n",
    }
    files = {path: _in(locales, text) for path, text in records.items()}
    files[".gitignore"] = "public/\n.khobor/\n.*.khobor/\n"
    for code in locales:
        original = "" if code == locales[0] else locales[0]
        origin = f"translated_from: {{locale: {original}}}\n"
        head, body = _STORY[code]
        shared = origin if original else _SHARED.replace("NOW", _iso(now))
        files[f"content/stories/{now.year}/first-story.{code}.md"] = (
            f"---\n{head}{shared}---\n{body}\n::figures\n\n::timeline\n"
        )
        headline, text = _ABOUT[code]
        more = origin if original else "menu: {place: footer, order: 1}\n"
        files[f"content/pages/about.{code}.md"] = f"---\nheadline: {headline}\n{more}---\n{text}\n"
    return files


def _in(locales: tuple[str, ...], text: str) -> str:
    """Return a file without the lines of the languages that a site has not."""
    other = tuple(f"{code}:" for code in STARTED if code not in locales)
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.lstrip().startswith(other)) if other else text


def incident_text(locales: tuple[str, ...], at: datetime, headline: str = "") -> str:
    """Return a draft incident record that began at a moment; `headline` is in the first locale."""

    def text(field: str, words: Mapping[str, str], indent: str = "") -> str:
        lines = [f"{indent}{field}:"]
        lines += [f"{indent}  {code}: {words.get(code[:2], words['en'])}" for code in locales]
        return "\n".join(lines)

    return "\n".join(
        [
            text(
                "headline",
                {**HEADLINES, **({locales[0][:2]: quoted(headline)} if headline else {})},
            ),
            "kind: outage          # outage | degradation | breach | data_loss | shutdown | disaster …",
            "severity: minor       # none | minor | major | critical",
            "services: []          # ids of content/registry/services.yaml",
            "places: []            # BD, IN, IN-WB, 001 (the world), or ids of places.yaml",
            f"began: {_iso(at)}",
            "# ended: leave it out while the incident is open",
            "updates:",
            "  - id: first-reports",
            f"    at: {_iso(at)}",
            "    status: investigating",
            text("text", STANDFIRSTS, "    "),
            "sources: {}",
            "state: draft          # draft | in_review | ready | published | withdrawn",
            "",
        ]
    )


def story_text(
    locale: str, original: str, at: datetime, headline: str = "", section: str = ""
) -> str:
    """Return a draft story in a language; a translation names its original. `section` is the site's, where it has but one."""
    head = _heading(locale, headline)
    if original:
        return f"---\n{head}translated_from: {{locale: {original}}}\n---\n{_write_here(locale)}"
    return (
        f"---\n{head}kind: report\nsection: {section}\nincidents: []\nbyline: []\ntopics: []\n"
        f"state: draft\npublished: {_iso(at)}\n---\n{_write_here(locale)}"
    )


def page_text(locale: str, original: str, headline: str = "") -> str:
    """Return a draft page in a language."""
    more = f"translated_from: {{locale: {original}}}\n" if original else "state: draft\n"
    return f"---\n{_heading(locale, headline)}{more}---\n{_write_here(locale)}"


def quoted(text: str) -> str:
    """Return a text as a YAML scalar in double quotes (JSON's strings are YAML's)."""
    return json.dumps(text, ensure_ascii=False)


def _heading(locale: str, headline: str = "") -> str:
    language = locale[:2]
    headline = quoted(headline) if headline else HEADLINES.get(language, HEADLINES["en"])
    standfirst = STANDFIRSTS.get(language, STANDFIRSTS["en"])
    return f"headline: {headline}\nstandfirst: {standfirst}\n"


def _write_here(locale: str) -> str:
    return BODIES.get(locale[:2], BODIES["en"]) + "\n"


def _iso(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


_SITE = """\
schema: 1
title:
  bn: আমার ডেস্ক
  en: My desk
url: https://news.example/
timezone: Asia/Kolkata

# The first locale is the default. Its key is the ending of a file's name and the start of a URL.
locales:
  bn: {tag: bn-IN, digits: native, house: kolkata}
  en: {tag: en-IN, digits: latin, house: indian}

# A story that lacks a language: leave_out of that language's lists, or show_marked.
missing_translation: leave_out

sections:
  - id: news
    title:
      bn: খবর
      en: News
"""

_INCIDENT = """\
headline:
  bn: উদাহরণ অ্যাপ ${duration} অচল
  en: Example App down for ${duration}
kind: outage
severity: minor
services: [example-app]
began: 2026-07-01T17:36+05:30
ended: 2026-07-01T19:06+05:30
figures:
  stuck:
    value: 3_180
    bound: about
    unit: report
    label:
      bn: জমা পড়া অভিযোগ
      en: Reports received
    source: operator
updates:
  - id: first-reports
    at: 2026-07-01T17:50+05:30
    status: investigating
    services: {example-app: major_outage}
    text:
      bn: প্রথম অভিযোগ আসে।
      en: The first reports come in.
    source: operator
  - id: back
    at: 2026-07-01T19:06+05:30
    status: resolved
    services: {example-app: operational}
    text:
      bn: পরিষেবা ফেরে।
      en: The service is back.
    source: operator
sources:
  operator:
    title:
      bn: সংস্থার বিবৃতি (উদাহরণ)
      en: The operator’s statement (an example)
    url: https://status.example/
"""

_SHARED = """\
kind: report
section: news
incidents: [first-incident]
byline: [desk]
topics: [outages]
published: NOW
"""

_STORY = {
    "bn": (
        """\
headline: উদাহরণ অ্যাপ ফিরল ${duration} পরে
standfirst: এই লেখাটি উদাহরণ। মুছে নিজের খবর লিখুন।
""",
        """\
সংখ্যা ও সময় নথিতে এক বার লেখা হয়, এখানে তা বলা হয় মাত্র: গোলমাল শুরু ${began|datetime}, চলেছে ${duration}।
""",
    ),
    "en": (
        """\
headline: Example App back after ${duration}
standfirst: This text is an example. Delete it and write your own.
""",
        """\
A number or a time is written once, in the record, and only spoken here: it began at
${began|datetime} and lasted ${duration}.
""",
    ),
}
"""By language, what each file of the first story has of its own: its head and its text."""

_ABOUT = {
    "bn": ("আমাদের কথা", "এই নিউজরুম সম্পর্কে লিখুন।"),
    "en": ("About us", "Write about this newsroom."),
}
