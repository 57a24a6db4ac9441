"""Public texts to a site of ours: every record is converted, and what it lost is named.

The records are Markdown of other generators: links by their own paths, pictures by their own
addresses, raw HTML. What has no place here is left out and told.
"""

import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

DATA = Path(__file__).parent / "data/samples"
STATUSES = {"investigating", "identified", "monitoring", "resolved", "postmortem"}
SEVERITIES = {"notice": "minor", "disrupted": "major", "down": "critical"}
SITE = """\
schema: 1
title: Samples
url: https://samples.example/
timezone: UTC
locales:
  bn: {tag: bn-BD, digits: native}
  en: {tag: en-US, digits: latin}
missing_translation: show_marked
sections:
  - {id: pages, title: Pages}
  - {id: posts, title: Posts}
"""
_IMAGE = re.compile(r"!\[([^\]]*)\]\(((?:[^()\s]|\([^()]*\))*)(?:\s+\"[^\"]*\")?\)(?:\{[^}]*\})?")
_LINK = re.compile(
    r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(<?((?:[^()\s>]|\([^()]*\))*)>?(?:\s+\"[^\"]*\")?\)"
)


@dataclass(slots=True)
class Converted:
    """The files of the site, the records that became pages, and what each of them lost."""

    files: dict[str, str] = field(default_factory=dict)
    records: list[str] = field(default_factory=list)
    lost: list[tuple[str, str]] = field(default_factory=list)


def rows(name: str) -> list[dict]:
    """Return the records of a sample file."""
    return [json.loads(line) for line in (DATA / name).read_text("utf-8").splitlines()]


def convert() -> Converted:
    """Return the whole site."""
    made = Converted(files={"site.yaml": SITE})
    incidents = rows("status-incidents.jsonl")
    services = {_id(s): s for row in incidents for s in sorted(row["services"])}
    made.files["content/registry/services.yaml"] = "".join(
        f"{id}:\n  name: {_quoted(name)}\n" for id, name in sorted(services.items())
    )
    made.files["content/registry/people.yaml"] = "desk:\n  name: Samples\n  desk: true\n"
    for row in incidents:
        _incident(row, made)
    pages = rows("bilingual-pages.jsonl")
    known = {row["id"] for row in pages}
    for row in sorted(pages, key=lambda r: (r["id"], r["lang"] != "en")):
        _story(row, "pages", known, made)
    for row in rows("news-posts-en.jsonl"):
        _story(row, "posts", known, made)
    return made


def _id(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _quoted(text: str) -> str:
    return json.dumps(text.replace("${", "$${"), ensure_ascii=False)


def _moment(text: str) -> str:
    return datetime.fromisoformat(text).isoformat(timespec="seconds")


def _story(row: dict, section: str, known: set[str], made: Converted) -> None:
    name = f"{row['id']}.{row['lang']}"
    lines = [f"headline: {_quoted(row['title'])}", f"standfirst: {_quoted(row['summary'])}"]
    if row["lang"] == "en":
        lines += [
            "kind: explainer",
            f"section: {section}",
            "byline: [desk]",
            f"published: {_moment(row['date'])}",
        ]
    else:
        lines.append("translated_from: {locale: en}")
    if row["tags"]:
        made.lost.append((name, f"tags: {', '.join(row['tags'])}"))
    if row["authors"]:
        made.lost.append((name, f"authors: {', '.join(row['authors'])}"))
    body = _body(row["body_markdown"], name, row["lang"], known, made)
    path = f"content/stories/2024/{_id(row['id'])}.{row['lang']}.md"
    made.files[path] = "---\n" + "\n".join(lines) + "\n---\n" + body + "\n"
    made.records.append(name)


def _body(text: str, name: str, lang: str, known: set[str], made: Converted) -> str:
    def picture(match: re.Match) -> str:
        made.lost.append((name, f"picture: {match.group(2)}"))
        return match.group(1)

    def link(match: re.Match) -> str:
        words, target = match.groups()
        parts = urlsplit(target)
        if parts.scheme in ("http", "https", "mailto") and not re.search(
            r"[\s<>\"\\^`{|}]", target
        ):
            return match.group()
        stem = "cncf-" + parts.path.strip("/").rsplit("/", 1)[-1].lower().replace("_", "-")
        if not parts.scheme and stem in known:
            return f"[{words}](story:{_id(stem)})"
        made.lost.append((name, f"link: {target}"))
        return words

    text = text.replace("\r", "").replace("${", "$${")
    text = _LINK.sub(link, _IMAGE.sub(picture, text))
    text = re.sub(r"^# (?=\S)", "## ", text, flags=re.MULTILINE)
    return re.sub(r"^::", r"\\::", text, flags=re.MULTILINE)


def _incident(row: dict, made: Converted) -> None:
    lines = [
        f"headline: {_quoted(row['title'])}",
        "kind: outage",
        f"severity: {SEVERITIES[row['severity']]}",
        f"services: [{', '.join(dict.fromkeys(map(_id, row['services'])))}]",
        f"began: {_moment(row['started'])}",
        f"ended: {_moment(row['ended']) if row['ended'] else 'unknown'}",
    ]
    if row["summary"]:
        lines.append(f"standfirst: {_quoted(row['summary'])}")
    updates = sorted(row["updates"], key=lambda u: u["at"])
    if updates:
        lines.append("updates:")
    for number, update in enumerate(updates):
        text = " ".join(update["text"].split())
        if text != update["text"]:
            made.lost.append((row["id"], "line breaks and Markdown of an update"))
        lines += [
            f"  - id: update-{number}",
            f"    at: {_moment(update['at'])}",
            f"    text: {_quoted(text or '–')}",
        ]
        if update["status"] in STATUSES:
            lines.append(f"    status: {update['status']}")
        elif update["status"]:
            made.lost.append((row["id"], f"status: {update['status']}"))
    links = [url for url in row["links"] if re.fullmatch(r"https?://[^\s<>\"\\^`{|}]+", url)]
    if links:
        lines.append("sources:")
        for number, url in enumerate(links):
            lines += [f"  link-{number}:", f"    title: {_quoted(url)}", f"    url: {_quoted(url)}"]
    made.files[f"content/incidents/{_id(row['id'])}.yaml"] = "\n".join(lines) + "\n"
    made.records.append(row["id"])
