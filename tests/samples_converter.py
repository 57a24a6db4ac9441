"""Real text of others as a site of ours: each record is converted, and what it loses is named.

Owns the mapping of three foreign shapes (status incidents, pages in two languages, posts) to
content files. Never drops anything in silence: each change that loses something is a `Loss`.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

SITE = """\
schema: 1
title: {bn: "নমুনা", en: "Samples"}
url: https://samples.example/
timezone: UTC
locales:
  en: {tag: en-IN, digits: latin}
  bn: {tag: bn-IN, digits: native}
sections:
  - {id: glossary, title: {bn: "পরিভাষা", en: "Glossary"}}
  - {id: rights, title: {bn: "অধিকার", en: "Rights"}}
"""
SEVERITIES = {"notice": "minor", "disrupted": "major", "down": "critical"}
MAINTENANCE = {"investigating": "in_progress", "resolved": "completed"}
ORIGINS = {"cncf": "https://glossary.cncf.io", "osguide": "https://opensource.guide"}
_PLANNED = re.compile(r"maintenance|migrat|restart|upgrade|reindex", re.IGNORECASE)
_IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)\s]*)[^)]*\)")
_SHORTCODE = re.compile(r"\{\{[<%](.*?)[%>]\}\}", re.DOTALL)
_LOCAL = re.compile(r"(?<!!)\[([^\]]*)\]\((?!https?:|mailto:|#)([^)\s]*)\)")
_ELEMENT = re.compile(r"<(form|script|iframe)\b.*?</\1\s*>", re.DOTALL)
_TAG = re.compile(r"</?(?:aside|p|div|a|blockquote|img|br|span|strong|em)\b[^>]*>")


class Loss(NamedTuple):
    """What a record lost on its way."""

    record: str
    what: str


class Conversion(NamedTuple):
    """File made from each record, and everything that was lost."""

    files: dict[str, str]
    losses: list[Loss]


def convert(samples: Path, site: Path) -> Conversion:
    """Write the samples as a site; return what became of each record."""
    made = Conversion({}, [])
    topics: dict[str, dict[str, str]] = {}
    people: dict[str, str] = {"desk": "Desk"}
    services: dict[str, str] = {}
    _write(site / "site.yaml", SITE)
    for row in _rows(samples / "status-incidents.jsonl"):
        services |= {_id(name): name for name in row["services"]}
        _incident(row, site, made)
    groups: dict[str, list[dict]] = defaultdict(list)
    for name in ("bilingual-pages.jsonl", "news-posts-en.jsonl"):
        for row in _rows(samples / name):
            groups[row["group"] or row["id"]].append(row)
    ids = {_id(group) for group in groups}
    for group, rows in groups.items():
        rows.sort(key=lambda row: row["lang"] != "en")
        _topics(rows, topics, made)
        people |= {_id(name): name for name in rows[0]["authors"]}
        for row in rows:
            _story(row, _id(group), rows[0], ids, site, made)
    registry = site / "content/registry"
    _write(registry / "services.yaml", _yaml({id: {"name": name} for id, name in services.items()}))
    _write(registry / "people.yaml", _yaml({id: {"name": name} for id, name in people.items()}))
    _write(registry / "topics.yaml", _yaml({id: {"name": name} for id, name in topics.items()}))
    return made


def _incident(row: dict, site: Path, made: Conversion) -> None:
    def lose(what: str) -> None:
        made.losses.append(Loss(row["id"], what))

    id = _id(row["id"])
    if id != row["id"]:
        lose(f"id: now {id}")
    planned = bool(_PLANNED.search(row["title"]))
    lose(f"severity: {row['severity']} read as {SEVERITIES[row['severity']]}")
    ordered = sorted(row["updates"], key=lambda update: update["at"])
    if ordered != row["updates"]:
        lose("updates: put in the order of their moments")
    updates = []
    for number, update in enumerate(ordered, 1):
        entry = {"id": f"update-{number}", "at": update["at"], "text": _plain(update["text"])}
        if entry["text"] != update["text"]:
            lose(f"update {number}: headings, lists and marks became one paragraph")
        status = update["status"]
        if planned and status in MAINTENANCE:
            lose(f"update {number}: {status} read as {MAINTENANCE[status]}")
            status = MAINTENANCE[status]
        if status != "update":
            entry["status"] = status
        updates.append(entry)
    record = {
        "headline": " ".join(row["title"].split()),
        "kind": "maintenance" if planned else "outage",
        "severity": SEVERITIES[row["severity"]],
        "services": [_id(name) for name in row["services"]],
        "zone": "UTC",
        "began": row["started"],
        "ended": row["ended"],
        "updates": updates,
        "sources": {
            f"link-{n}": {"title": url, "url": url} for n, url in enumerate(row["links"], 1)
        },
    }
    file = f"content/incidents/{id}.yaml"
    _write(site / file, _yaml({name: value for name, value in record.items() if value}))
    made.files[row["id"]] = file


def _story(row: dict, id: str, original: dict, ids: set[str], site: Path, made: Conversion) -> None:
    key = f"{row['id']} {row['lang']}"

    def lose(what: str) -> None:
        made.losses.append(Loss(key, what))

    headline = " ".join(row["title"].split())
    if headline != row["title"]:
        lose("title: spaces and line breaks made one space")
    head: dict = {"headline": headline, "published": row["date"]}
    if row is original:
        head |= {
            "kind": "explainer" if row["id"].startswith(("cncf", "osguide")) else "report",
            "section": "glossary" if row["id"].startswith(("cncf", "osguide")) else "rights",
            "byline": [_id(name) for name in row["authors"]] or ["desk"],
            "topics": list(dict.fromkeys(_id(tag) for tag in row["tags"])),
        }
    else:
        head["translated_from"] = {"locale": original["lang"]}
    lose("summary: not used as a standfirst, since it is cut off or repeats the text")
    body = _body(row, ids, lose)
    file = f"content/stories/{original['date'][:4]}/{id}.{row['lang']}.md"
    _write(site / file, f"---\n{_yaml(head)}---\n{body}\n")
    made.files[key] = file


def _body(row: dict, ids: set[str], lose) -> str:
    """Return the text in our Markdown: links by record, nothing loaded from elsewhere."""
    text = row["body_markdown"].replace("${", "$${")

    def element(match: re.Match) -> str:
        lose(f"<{match.group(1)}> taken out: " + " ".join(match.group().split()))
        return ""

    def shortcode(match: re.Match) -> str:
        src = re.search(r'src="([^"]*)"', match.group(1))
        lose(
            f"shortcode {'shown as a link' if src else 'left out'}: {' '.join(match.group(1).split())}"
        )
        return f"\n\n[Picture]({src.group(1)})\n\n" if src else ""

    def image(match: re.Match) -> str:
        url = match.group(2)
        url = url if url.startswith("http") else _home(row) + url
        lose(f"picture shown as a link: {url}")
        return f"[{match.group(1) or 'Picture'}]({url})"

    def local(match: re.Match) -> str:
        words, url = match.groups()
        path, _, fragment = url.partition("#")
        name = _id(row["id"].split("-")[0] + "-" + path.strip("/").rsplit("/", 1)[-1])
        if name in ids and not fragment:
            return f"[{words}](story:{name})"
        target = _home(row) + "/" + url.removeprefix("..").lstrip("/")
        if url.startswith("www."):
            target = "https://" + url
        lose(f"link to a page that is not among the samples: {target}")
        return f"[{words}]({target})"

    def tag(match: re.Match) -> str:
        lose("raw HTML taken out, its text kept: " + " ".join(match.group().split()))
        target = re.search(r'href="(https?:[^"]*)"', match.group())
        return f"<{target.group(1)}> " if target else ""

    text = _ELEMENT.sub(element, text)
    text = _SHORTCODE.sub(shortcode, text)
    text = _LOCAL.sub(local, _IMAGE.sub(image, text))
    return _TAG.sub(tag, text)


def _topics(rows: list[dict], topics: dict[str, dict[str, str]], made: Conversion) -> None:
    """Name each English tag in both languages where the pair counts the same tags."""
    english = rows[0]["tags"]
    for tag in english:
        topics.setdefault(_id(tag), {"en": tag})
    for row in rows[1:]:
        same = len(row["tags"]) == len(english)
        for at, tag in enumerate(row["tags"]):
            name = topics[_id(english[at])] if same else {}
            if not same or name.setdefault("bn", tag) != tag:
                made.losses.append(Loss(f"{row['id']} {row['lang']}", f"tag: {tag}"))


def _home(row: dict) -> str:
    return ORIGINS.get(row["id"].split("-")[0], "https://internetfreedom.in")


def _plain(text: str) -> str:
    """Return Markdown as one paragraph of words, addresses spelled out."""
    text = re.sub(r"\[([^\]]*)\]\(([^)]*)\)", r"\1 (\2)", text)
    text = re.sub(r"<(https?:[^>]*)>", r"\1", text)
    text = re.sub(r"(?m)^\s*(?:#+|[*-])\s+", "", text).replace("`", "").replace("**", "")
    return " ".join(text.replace("${", "$${").split())


def _id(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _yaml(fields: dict, indent: str = "") -> str:
    """Return block YAML with every text quoted (a JSON string is a YAML string)."""
    lines: list[str] = []
    for name, value in fields.items():
        if isinstance(value, dict):
            lines += [f"{indent}{name}:", _yaml(value, indent + "  ").rstrip("\n")]
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            lines.append(f"{indent}{name}:")
            for entry in value:
                first, rest = _yaml(entry, indent + "    ").rstrip("\n").lstrip(), ""
                lines.append(f"{indent}  - {first}{rest}")
        else:
            lines.append(f"{indent}{name}: {json.dumps(value, ensure_ascii=False)}")
    return "\n".join(lines) + "\n"


def _rows(file: Path) -> Iterable[dict]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
