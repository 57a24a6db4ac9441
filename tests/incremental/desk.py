"""A newsroom as values: its files are kept as dictionaries, changed there, and written as they differ.

Owns the form of the files (block YAML, front matter) and what an editor does to them on the disk.
Knows nothing of how a build works.
"""

import copy
import json
import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

AS_OF = datetime.fromisoformat("2026-11-01T00:00+05:30")
STORIES = "content/stories/"
INCIDENTS = "content/incidents/"
PAGES = "content/pages/"
REGISTRY = "content/registry/"
MARKS = "content/translations/"

Fields = dict[str, Any]


@dataclass(slots=True)
class Page:
    """A file of front matter and Markdown."""

    head: Fields
    body: str

    def text(self) -> str:
        """Return the file's text."""
        return f"---\n{yaml(self.head)}---\n{self.body}\n"


Doc = Fields | Page | str | bytes


def yaml(fields: Fields, depth: int = 0) -> str:
    """Return fields as block YAML; strings are quoted, lists of plain values stand on a line."""
    lines = []
    for name, value in fields.items():
        pad = "  " * depth
        if isinstance(value, dict) and value:
            lines.append(f"{pad}{name}:\n{yaml(value, depth + 1)}")
        elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
            items = []
            for one in value:
                inner = yaml(one, depth + 2)
                items.append(f"{pad}  - {inner.lstrip()}")
            lines.append(f"{pad}{name}:\n{''.join(items)}")
        else:
            lines.append(f"{pad}{name}: {json.dumps(value, ensure_ascii=False)}\n")
    return "".join(lines)


def bytes_of(doc: Doc) -> bytes:
    """Return what a document is on the disk."""
    if isinstance(doc, bytes):
        return doc
    if isinstance(doc, str):
        return doc.encode()
    return (doc.text() if isinstance(doc, Page) else yaml(doc)).encode()


@dataclass(slots=True)
class Desk:
    """A newsroom in a folder, with what a build is asked for: the moment, drafts, the address."""

    root: Path
    codes: tuple[str, ...]
    docs: dict[str, Doc] = field(default_factory=dict)
    as_of: datetime = AS_OF
    drafts: bool = False
    base_url: str = ""
    restart: bool = False
    """The state was taken away: a resident build must be made anew."""
    clean: bool = False
    """The next build is asked to forget its state."""
    broken: dict[str, Doc] = field(default_factory=dict)
    """What stood in the files that are broken now; no other edit looks at these."""
    touched: set[str] = field(default_factory=set)
    """Paths that changed on the disk since the last build, for `changed`."""
    _disk: dict[str, bytes] = field(default_factory=dict)

    @property
    def site(self) -> Path:
        return self.root / "site"

    @property
    def out(self) -> Path:
        return self.root / "public"

    @property
    def state(self) -> Path:
        return self.site / ".khobor"

    # --- what is there ---

    def paths(self, below: str) -> list[str]:
        """Return the paths of the whole documents below a folder, sorted."""
        return sorted(p for p in self.docs if p.startswith(below) and p not in self.broken)

    def story_ids(self) -> list[str]:
        """Return the ids of the stories, sorted."""
        broken = {_id(path) for path in self.broken}
        return sorted({_id(path) for path in self.paths(STORIES)} - broken)

    def incident_ids(self) -> list[str]:
        """Return the ids of the incidents, sorted."""
        return [_id(path) for path in self.paths(INCIDENTS)]

    def versions(self, id: str) -> list[str]:
        """Return the paths of a story's files, the original first."""
        found = [path for path in self.paths(STORIES) if _id(path) == id]
        return sorted(found, key=lambda p: ("translated_from" in self.page(p).head, p))

    def story(self, id: str) -> Page:
        """Return a story's original, in which the shared fields stand."""
        return self.page(self.versions(id)[0])

    def page(self, path: str) -> Page:
        """Return a document of front matter and text."""
        doc = self.docs[path]
        assert isinstance(doc, Page)
        return doc

    def record(self, path: str) -> Fields:
        """Return a document of YAML alone."""
        doc = self.docs[path]
        assert isinstance(doc, dict)
        return doc

    def incident(self, id: str) -> Fields:
        """Return an incident record."""
        return self.record(f"{INCIDENTS}{id}.yaml")

    def registry(self, name: str) -> Fields:
        """Return a registry."""
        return self.record(f"{REGISTRY}{name}.yaml")

    @property
    def setting(self) -> Fields:
        """The fields of site.yaml."""
        return self.record("site.yaml")

    def text(self, words: str) -> dict[str, str]:
        """Return a text for each language of the site."""
        return {code: f"{words} {code}" for code in self.codes}

    # --- what an editor does ---

    def write(self) -> set[str]:
        """Bring the disk up to the documents; return the paths that changed."""
        changed = set()
        for path in sorted({*self.docs, *self._disk}):
            doc = self.docs.get(path)
            data = None if doc is None else bytes_of(doc)
            if data == self._disk.get(path):
                continue
            changed.add(path)
            target = self.site / path
            if data is None:
                target.unlink()
                del self._disk[path]
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            self._disk[path] = data
        self.touched |= changed
        return changed

    def on_disk(self) -> Iterator[tuple[str, Path]]:
        """Yield the files that lie on the disk, sorted."""
        for path in sorted(self._disk):
            yield path, self.site / path

    def stamp(self, path: str, draw: random.Random) -> None:
        """Give a file another time within the second that it had."""
        target = self.site / path
        second = target.stat().st_mtime_ns // 10**9 * 10**9
        moment = second + draw.randrange(10**9)
        os.utime(target, ns=(moment, moment))
        self.touched.add(path)

    def forget_state(self) -> None:
        """Delete the state folder."""
        shutil.rmtree(self.state, ignore_errors=True)
        self.restart = True

    def snapshot(self) -> dict[str, Doc]:
        """Return a copy of the documents, to go back to."""
        return copy.deepcopy(self.docs)


def _id(path: str) -> str:
    return Path(path).name.split(".")[0]


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    found: dict[str, bytes] = {}
    root = len(os.fspath(folder)) + 1
    for top, _, names in os.walk(folder):
        for name in names:
            file = f"{top}/{name}"
            with open(file, "rb", buffering=0) as stream:
                found[file[root:]] = stream.read()
    return found
