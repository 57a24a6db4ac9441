"""Whole newsrooms on other events than this repository's: records, and stories in both languages that are true to them.

Each folder of `newsrooms/` has five to eight invented incidents, as an editor would fill them, with the rows that its registries
need, a story of each in Bengali and English, or in one of them, and forty slips of the pen to sixty (`slips.yaml`), each of which is put alone into a
text that is right. A good part of what the stories tell is background of which no record knows. All were written by who had seen
neither the checks nor the other folders. A name with a language (`w.bn`) is of a newsroom that has the stories of that language
alone: those of `w` and `x` tell the same events freely, and are no translations; `y`, `aa` and `ac` have Bengali, `z`, `ab` and `ad` English alone.
The names of `READ` were read after a first run; those of `UNSEEN` are looked at only to measure.
"""

import re
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml
from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.mention import Mention
from generator.checks.house import house_of
from generator.checks.table import judge_all
from generator.codes import CODES
from generator.content.frame import read_content, read_frame
from generator.content.read import RecordReader, records_of
from generator.content.scan import scan_site
from generator.diagnostics import Diagnostic
from tests.claims.quick import asked_once, found_in
from tests.claims.scoring import REPOSITORY

HERE = Path(__file__).parent / "newsrooms"
READ = (*"abcdefghijklmnoprst", "w.bn", "w.en", "x.bn", "x.en", "y.bn", "z.en", "aa.bn", "ab.en")
UNSEEN = ("q", "u", "v", "ac.bn", "ad.en")
_STORIES = "content/stories/2026"
_RECORD = "fact-contradicts"
_ALONE = frozenset((_RECORD, "wrong-weekday"))
"""Codes that hold one version against its record."""


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
    borne_out: int = 0
    """Slips that alter what agrees with a fact of the record."""
    alone: int = 0
    """Those of them that are told of without a look at the other language."""


def folder_of(name: str) -> Path:
    """Return the folder of a newsroom."""
    return HERE / name.partition(".")[0]


def stories_of(name: str) -> list[Path]:
    """Return the stories of a newsroom: of one language alone, where its name says which."""
    locale = name.partition(".")[2]
    return sorted((folder_of(name) / "stories").glob(f"*.{locale or '*'}.md"))


@cache
def rows_of(name: str, file: str) -> Any:
    """Return what a YAML file of a newsroom holds; of its slips, those in its stories."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    rows = yaml.load((folder_of(name) / file).read_text("utf-8"), Loader=loader)
    if file != "slips.yaml":
        return rows
    stories = {path.name for path in stories_of(name)}
    return [slip for slip in rows if slip["story"] in stories]


@cache
def facts_of(name: str, incident: str) -> Facts:
    """Return the facts of an incident of a newsroom."""
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder), name)
        content, _ = read_content(Path(folder))
    assert content is not None
    house = house_of(content.site, content.registry)
    return house.facts([content.incidents[incident]])


@cache
def desk_of(name: str, one_in: int = 1) -> Desk:
    """Return what is told of a newsroom: of its stories as they are, and of each slip, or of one in so many."""
    slips = rows_of(name, "slips.yaml")[::one_in]
    desk = Desk(slips=len(slips))
    with tempfile.TemporaryDirectory() as folder, asked_once():
        site = Path(folder)
        _write(site, name)
        stories = _Stories(site)
        plain = _by_record(_grave(found_in(stories.content, stories.house)))
        for record in sorted({f"story/{path.name.split('.')[0]}" for path in stories_of(name)}):
            desk.sentences += len(stories.content.prose[record])
            for one in plain.get(record, []):
                if CODES[one.code].level == "error":
                    (desk.contradictions if one.code == _RECORD else desk.others).append(_shown(one))  # fmt: skip
        for slip in slips:
            record, told = stories.with_slip(slip)
            if stories.bears_out(slip):
                desk.borne_out += 1
                desk.alone += bool(_of_record(told) - _of_record(plain.get(record, [])))
            if Counter(map(_said, told)) - Counter(map(_said, plain.get(record, []))):
                desk.told += 1
            else:
                desk.missed.append(f"{slip['story']}: {slip['find']} → {slip['replace']}")
    return desk


class _Stories:
    """The stories of a newsroom: read and judged once, and one of them again, alone, when it has a slip in it."""

    def __init__(self, site: Path) -> None:
        content, _ = read_content(site, prose=True, whole=False)
        assert content is not None
        self.content = content
        self.house = house_of(content.site, content.registry)
        self._site = site
        _, context, _ = read_frame(site)
        self._files = records_of(scan_site(site, context.locales))
        self._reader = RecordReader(site, context)
        self._known = {one: one for sentences in content.prose.values() for one in sentences}
        """A sentence that is read again as it was is the same one: it is looked for by what it is."""

    @cached_property
    def _agreeing(self) -> list[Mention]:
        judged = judge_all(self.house, self.content)
        return [m for found in judged.values() for m in found if m.verdict == "agrees" and m.ground]

    def bears_out(self, slip: dict[str, str]) -> bool:
        """Return True for a slip that alters what agrees with a fact of the record."""
        for one in self._agreeing:
            at = one.sentence.text.find(slip["find"])
            beside = one.start < at + len(slip["find"]) and at < one.start + len(one.text)
            if at >= 0 and beside and one.sentence.path.endswith(slip["story"]):
                return True
        return False

    def with_slip(self, slip: dict[str, str]) -> tuple[str, list[Diagnostic]]:
        """Return a story, and what is told of it with a slip in its text."""
        record = f"story/{slip['story'].split('.')[0]}"
        file = self._site / _STORIES / slip["story"]
        text = file.read_text("utf-8")
        file.write_text(text.replace(slip["find"], slip["replace"]), "utf-8")
        read, sentences = self._reader.read_prose(self._files[record], whole=False)
        file.write_text(text, "utf-8")
        alone = replace(
            self.content,
            stories={record.removeprefix("story/"): read.record},
            prose={record: tuple(self._known.get(one, one) for one in sentences)},
            links={record: read.links},
            labels={record: read.labels},
        )
        return record, _grave(found_in(alone, self.house))


def _grave(every: list[Diagnostic]) -> list[Diagnostic]:
    return [one for one in every if CODES[one.code].level != "note"]


def _of_record(every: list[Diagnostic]) -> Counter[tuple[str, str]]:
    return Counter(_said(one) for one in every if one.code in _ALONE)


def _by_record(every: list[Diagnostic]) -> dict[str, list[Diagnostic]]:
    found: dict[str, list[Diagnostic]] = {}
    for one in every:
        found.setdefault(one.record, []).append(one)
    return found


def _said(one: Diagnostic) -> tuple[str, str]:
    return one.code, str(one.message)


def _shown(one: Diagnostic) -> str:
    return f"{one.span.path}:{one.span.line}:{one.span.column}: {one.message}"


def _write(site: Path, name: str) -> None:
    """Write a newsroom."""
    settings = (REPOSITORY / "site.yaml").read_text("utf-8").split("\nchecks:")[0]
    (site / "site.yaml").write_text(f"{settings}\n", "utf-8")
    shutil.copytree(REPOSITORY / "content/registry", site / "content/registry")
    shutil.copytree(folder_of(name) / "incidents", site / "content/incidents")
    for registry, rows in rows_of(name, "registry.yaml").items():
        with (site / f"content/registry/{registry}.yaml").open("a", encoding="utf-8") as file:
            file.write(f"\n{yaml.safe_dump(rows, allow_unicode=True, sort_keys=False)}")
    (site / _STORIES).mkdir(parents=True)
    for path in stories_of(name):
        text = path.read_text("utf-8")
        (site / _STORIES / path.name).write_text(
            _alone(path, text) if "." in name else text, "utf-8"
        )


def _alone(path: Path, text: str) -> str:
    """Return a story without its other version: what the original states for both, it states itself."""
    original = path.with_name(f"{path.name.split('.')[0]}.bn.md")
    if "translated_from:" not in text or not original.is_file():
        return text
    head = original.read_text("utf-8").split("---")[1]
    stated = "\n".join(re.findall(r"^(?!headline|standfirst)[a-z]+:.*", head, re.M))
    return re.sub(r"^translated_from:.*", lambda _: stated, text, flags=re.M)
