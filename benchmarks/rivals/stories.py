"""The stories of a written corpus, read back plainly for the adapters."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.corpus import SECTIONS

LANGUAGES = ("bn", "en")
TITLES = {"bn": "খবর", "en": "News"}
PAGES = {
    "incidents": {"bn": "বিভ্রাট", "en": "Incidents"},
    "status": {"bn": "অবস্থা", "en": "Status"},
}
"""The two pages that Khobor makes of no incidents; elsewhere they are pages without text."""


@dataclass(frozen=True, slots=True)
class Story:
    """One language of a story, with what its original says for both."""

    id: str
    locale: str
    headline: str
    standfirst: str
    section: str
    topics: tuple[str, ...]
    published: str
    body: str


def stories_of(site: Path) -> Iterator[Story]:
    """Yield the stories below a site's folder, each language of a story in turn."""
    for original in sorted((site / "content/stories").rglob("*.bn.md")):
        shared, _ = _parts(original)
        for locale in LANGUAGES:
            own, body = _parts(original.with_name(original.name.replace(".bn.", f".{locale}.")))
            yield Story(
                id=original.name.removesuffix(".bn.md"),
                locale=locale,
                headline=own["headline"],
                standfirst=own["standfirst"],
                section=shared["section"],
                topics=tuple(shared["topics"].strip("[]").split(", ")),
                published=shared["published"],
                body=body,
            )


def topics_of(site: Path) -> dict[str, dict[str, str]]:
    """Return the names of topics, by id and language."""
    registry = yaml.safe_load((site / "content/registry/topics.yaml").read_text("utf-8"))
    return {id: {code: str(n) for code, n in t["name"].items()} for id, t in registry.items()}


def section_titles() -> dict[str, str]:
    """Return the titles of sections, by id."""
    return {section: section.title() for section in SECTIONS}


def write(path: Path, text: str) -> None:
    """Write a text file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _parts(path: Path) -> tuple[dict[str, str], str]:
    _, head, body = path.read_text("utf-8").split("---\n", 2)
    lines = (line.split(": ", 1) for line in head.splitlines())
    return dict(line for line in lines if len(line) == 2), body
