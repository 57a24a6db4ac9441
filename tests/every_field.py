"""A record and a story in which every field that can hold words is filled.

`mark(field)` gives the words of a field; a test marks each field with words of its own, so that
a word found in the output names the field that it came from.
"""

import json
from collections.abc import Callable

Mark = Callable[[str], str]

SVG = '<svg viewBox="0 0 1 1"><title>drawing</title></svg>'


def incident(mark: Mark, *, name: str = "x", release: str = "") -> str:
    """Return an incident file; ids made of `name`, so that they can be looked for too."""

    def text(field: str) -> str:
        bengali, english = (json.dumps(mark(f"{field}-{code}")) for code in ("bn", "en"))
        return f"{{bn: {bengali}, en: {english}}}"

    return f"""\
headline: {text("headline")}
standfirst: {text("standfirst")}
kind: outage
severity: critical
services: [{name}-service]
places: [IN, {name}-place]
zone: Asia/Dhaka
began: 2026-07-01T17:36+06:00
ended:
  - {{value: 2026-07-01T20:13+06:00, source: {name}-source, ours: true}}
  - {{value: 2026-07-01T20:40+06:00, source: {name}-source, note: {text("claim-note")}}}
cause:
  - {{value: {text("cause")}, source: {name}-source, ours: true}}
  - {{value: {text("other-cause")}, source: {name}-source}}
figures:
  {name}-figure:
    value:
      - {{value: 3_180_000, source: {name}-source, ours: true}}
      - {{value: 4_180_000, source: {name}-source, note: {text("figure-note")}}}
    unit: {name}-unit
    label: {text("label")}
updates:
  - id: {name}-update
    at: 2026-07-01T17:50+06:00
    status: investigating
    text: {text("update")}
    source: {name}-source
    services: {{{name}-service: major_outage}}
    places: {{{name}-place: major_outage}}
    key: true
  - {{id: over, at: 2026-07-01T20:13+06:00, status: resolved, text: {text("last-update")}}}
series:
  {name}-series:
    label: {text("series")}
    unit: report
    source: {name}-source
    file: media/{name}.csv
quotes:
  {name}-quote:
    by: {text("by")}
    original: en
    text: {text("quote")}
    source: {name}-source
sources:
  {name}-source:
    title: {text("source")}
    publisher: {name}-publisher
    url: https://{name}.example/
    archived: https://archive.example/{name}
aliases: [/old/{name}/]
corrections:
  - at: 2026-07-02
    kind: correction
    text: {text("correction")}
    fact: {name}-figure
    was: 318_000
extra:
  note: {json.dumps(mark("extra"))}
{release}
"""


def story(mark: Mark, *, name: str = "x", release: str = "", incident: str = "x") -> str:
    """Return a story file in English, with every block of the text in use."""
    word = {f: json.dumps(mark(f)) for f in ("headline", "kicker", "standfirst", "alt", "caption",
            "credit", "correction", "extra", "image-alt", "image-caption", "image-credit")}  # fmt: skip
    return f"""\
---
headline: {word["headline"]}
kicker: {word["kicker"]}
standfirst: {word["standfirst"]}
slug: {name}-slug
kind: report
section: economy
incidents: [{incident}]
series: {name}-run
byline: [{name}-person]
dateline: {{place: {name}-place}}
topics: [{name}-topic]
image:
  file: media/{name}-lead.svg
  alt: {word["alt"]}
  caption: {word["caption"]}
  credit: {word["credit"]}
aliases: [/old/{name}-story/]
corrections:
  - {{at: 2026-07-03, kind: correction, text: {word["correction"]}}}
front: {{lead: true}}
extra:
  note: {word["extra"]}
published: 2026-07-02T09:00+05:30
{release}
---
## {mark("heading")} {{#{name}-heading}}

{mark("body")} [{mark("link")}](https://{name}-link.example/ "{name}-title")

- {mark("item")}

| {mark("cell")} |
| --- |
| x |

::timeline

::figures

::chart{{series={incident}-series}}

::quote{{of={incident}-quote}}

::image{{file=media/{name}-text.svg alt={word["image-alt"]} caption={word["image-caption"]} credit={word["image-credit"]}}}
"""


def registries(mark: Mark, *, name: str = "x") -> dict[str, str]:
    """Return the registry files and the media that the record and the story need."""

    def entry(kind: str, rest: str = "") -> str:
        return f"{name}-{kind}:\n  name: {json.dumps(mark(kind))}\n{rest}"

    desk = "desk:\n  name: Desk\n  desk: true\n"
    person = entry("person", f"  role: {json.dumps(mark('role'))}\n")
    return {
        "content/registry/services.yaml": "pay:\n  name: Pay\n" + entry("service"),
        "content/registry/people.yaml": desk + person,
        "content/registry/topics.yaml": "payments:\n  name: Payments\n" + entry("topic"),
        "content/registry/places.yaml": entry("place"),
        "content/registry/publishers.yaml": entry("publisher"),
        "content/registry/units.yaml": f"{name}-unit:\n  kind: count\n"
        f"  words:\n    en: {{other: {json.dumps(mark('unit'))}}}\n"
        f"    bn: {{other: {json.dumps(mark('unit'))}}}\n",
        f"content/media/{name}.csv": f"at,reports\n{mark('point')},120\n{mark('point')} too,80\n",
        f"content/media/{name}-lead.svg": SVG.replace("drawing", mark("svg").replace("<", "&lt;")),
        f"content/media/{name}-text.svg": SVG,
    }
