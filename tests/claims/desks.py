"""Whole newsrooms on other events than this repository's: records, and stories in both languages that are true to them.

Each folder of `newsrooms/` has five invented incidents, as an editor would fill them, with the rows that its registries need, a
story of each in Bengali and English, and forty slips of the pen (`slips.yaml`), each of which is put alone into a text that is
right. A good part of what the stories tell is background of which no record knows. All were written by who had seen
neither the checks nor the other folders. The folders of `READ` were read after a first run; those of `UNSEEN` are looked at
only to measure.
"""

import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.checks.claims.facts import Facts
from generator.checks.house import house_of
from generator.codes import CODES
from generator.content.frame import read_content
from generator.diagnostics import Diagnostic
from tests.claims.quick import looked_at
from tests.claims.scoring import LOCALES, REPOSITORY

HERE = Path(__file__).parent / "newsrooms"
READ = tuple("abcdefghijklmnoprst")
UNSEEN = ("q", "u", "v")
_STORIES = "content/stories/2026"
_RECORD = "fact-contradicts"


@dataclass
class Desk:
    """What the checks tell of a newsroom."""

    sentences: int = 0
    contradictions: list[str] = field(default_factory=list)
    """What is said to contradict a record, in stories that are true to it."""
    others: list[str] = field(default_factory=list)
    """The other errors that are told of them: nearly all of two languages."""
    slips: int = 0
    told: int = 0
    missed: list[str] = field(default_factory=list)


@cache
def rows_of(name: str, file: str) -> Any:
    """Return what a YAML file of a newsroom holds."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((HERE / name / file).read_text("utf-8"), Loader=loader)


@cache
def facts_of(name: str, incident: str) -> Facts:
    """Return the facts of an incident of a newsroom."""
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder), name, [])
        content, _ = read_content(Path(folder))
    assert content is not None
    house = house_of(content.site, content.registry)
    return Facts.of(house.grounds(content.incidents[incident]))


@cache
def desk_of(name: str, one_in: int = 1) -> Desk:
    """Return what is told of a newsroom: of its stories as they are, and of each slip, or of one in so many."""
    slips = rows_of(name, "slips.yaml")[::one_in]
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        _write(site, name, slips)
        content, _, every = looked_at(site)
    desk = Desk(slips=len(slips))
    grave = [one for one in every if CODES[one.code].level != "note"]
    plain = {record: Counter(map(_said, told)) for record, told in _by_record(grave).items()}
    for path in sorted((HERE / name / "stories").glob("*.bn.md")):
        record = f"story/{path.name.removesuffix('.bn.md')}"
        desk.sentences += len(content.prose[record])
        for one in _by_record(grave).get(record, []):
            if CODES[one.code].level == "error":
                (desk.contradictions if one.code == _RECORD else desk.others).append(_shown(one))
    for at, slip in enumerate(slips):
        whole = f"story/{slip['story'].split('.')[0]}"
        altered = Counter(
            (code, message.replace(_with(whole, at), whole))
            for code, message in plain.get(_with(whole, at), Counter()).elements()
        )
        if altered - plain.get(whole, Counter()):
            desk.told += 1
        else:
            desk.missed.append(f"{slip['story']}: {slip['find']} → {slip['replace']}")
    return desk


def _with(record: str, at: int) -> str:
    return f"{record}-slip{at}"


def _by_record(every: list[Diagnostic]) -> dict[str, list[Diagnostic]]:
    found: dict[str, list[Diagnostic]] = {}
    for one in every:
        found.setdefault(one.record, []).append(one)
    return found


def _said(one: Diagnostic) -> tuple[str, str]:
    return one.code, str(one.message)


def _shown(one: Diagnostic) -> str:
    return f"{one.span.path}:{one.span.line}:{one.span.column}: {one.message}"


def _write(site: Path, name: str, slips: list[dict[str, str]]) -> None:
    """Write a newsroom: its stories, and beside them each of them with one slip in it."""
    settings = (REPOSITORY / "site.yaml").read_text("utf-8").split("\nchecks:")[0]
    (site / "site.yaml").write_text(f"{settings}\n", "utf-8")
    shutil.copytree(REPOSITORY / "content/registry", site / "content/registry")
    shutil.copytree(HERE / name / "incidents", site / "content/incidents")
    for registry, rows in rows_of(name, "registry.yaml").items():
        with (site / f"content/registry/{registry}.yaml").open("a", encoding="utf-8") as file:
            file.write(f"\n{yaml.safe_dump(rows, allow_unicode=True, sort_keys=False)}")
    stories = site / _STORIES
    shutil.copytree(HERE / name / "stories", stories)
    for at, slip in enumerate(slips):
        story = slip["story"].split(".")[0]
        for locale in LOCALES:
            text = (HERE / f"{name}/stories/{story}.{locale}.md").read_text("utf-8")
            if slip["story"] == f"{story}.{locale}.md":
                text = text.replace(slip["find"], slip["replace"])
            (stories / f"{story}-slip{at}.{locale}.md").write_text(text, "utf-8")
