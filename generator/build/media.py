"""Pictures and other media, and the theme's files: looked at, and copied into the output."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from generator.build.frame import Frame
from generator.build.publish import InPlace
from generator.content.media import read_size
from generator.diagnostics import Diagnostic, Span
from generator.digest import digest_bytes
from generator.index import keys
from generator.index.entries import Entry
from generator.index.ledger import Ledger
from generator.index.plan import OUT, OutputPlan
from generator.index.store import Store
from generator.packing import digest_value
from generator.render.theme import read_assets

Told = tuple[Diagnostic, bool]
_RANK = {"incident": 0, "story": 1, "page": 2}


class Copy(Struct, frozen=True):
    """A file that goes into the output as it is. `before` is the digest published, or empty."""

    file: str
    source: str
    digest: str
    before: str
    staged: str


class MediaDesk:
    """The media of one run."""

    def __init__(
        self, store: Store, ledger: Ledger, plan: OutputPlan, root: Path, frame: Frame
    ) -> None:
        self._store = store
        self._ledger = ledger
        self._plan = plan
        self._root = root
        self._frame = frame

    def look(self, files: Iterable[str], logo: str) -> None:
        """Look at media files again: how large each is, whether it is used and published."""
        known_logo = self._store.get("meta/logo")
        looked = set(files)
        if known_logo != logo:
            looked |= {f for f in (known_logo, logo) if f}
            self._store.put("meta/logo", logo or None)
        due: set[str] = self._store.get("meta/media-due") or set()
        for file in sorted(looked):
            if self._look(file, logo):
                due.add(file)
        self._store.put("meta/media-due", due)

    def told(self) -> list[tuple[str, tuple[Told, ...]]]:
        """Return the faults of all media, by file."""
        return [(name, tuple(told)) for name, told in self._store.items("media-told/")]

    def copies(self, output: InPlace | None, frame: Frame) -> list[Copy]:
        """Return the files to copy, staged if there is an output."""
        found: list[Copy] = []
        due: set[str] = self._store.get("meta/media-due") or set()
        for file in sorted(due & frame.media.keys()):
            if self._store.get(f"size/{file}") is None:
                continue
            data = (self._root / frame.media[file]).read_bytes()
            self._copy(found, output, file, "media", data)
        self._store.put("meta/media-due", None)
        if self._store.get("meta/assets-copied") is None:
            contents = frame.assets.contents or read_assets(self._root).contents
            for file, data in contents.items():
                self._copy(found, output, file, "assets", data)
            self._store.put("meta/assets-copied", 1)
        self._store.put("meta/media-copied", 1)
        return found

    def drop_assets(self, frame: Frame) -> None:
        """The theme's files that are no more leave the output."""
        if frame.fresh_assets:
            self._store.put("meta/assets-copied", None)
            wanted = set(frame.assets.files.values())
            for task in self._ledger.tasks("assets"):
                if task.name.removeprefix(OUT) not in wanted:
                    self._plan.drop(task)

    def _copy(
        self, found: list[Copy], output: InPlace | None, file: str, source: str, data: bytes
    ) -> None:
        digest = digest_bytes(data)
        task = self._ledger.named(OUT + file)
        before = task.digest if task else self._plan.taken_back(file)
        if digest == before and task is not None:
            return
        staged = f"copy-{len(found):05d}"
        if output is not None:
            (output.stage / staged).write_bytes(data)
        found.append(Copy(file, source, digest, before, staged))

    def _look(self, file: str, logo: str) -> bool:
        """Look at one file; True when it is to be published."""
        size, told = self._judge(file, logo)
        old = self._store.get(f"size/{file}")
        self._ledger.change(
            keys.media(file), digest_value(old) if old else "", digest_value(size) if size else ""
        )
        self._store.put(f"size/{file}", size)
        self._store.put(f"media-told/{file}", told or None)
        if (
            size is None
            and (task := self._ledger.named(OUT + file)) is not None
            and task.source == "media"
        ):
            self._plan.drop(task)
        return size is not None

    def _judge(self, file: str, logo: str) -> tuple[tuple[int, int] | None, tuple[Told, ...]]:
        """Return a file's size if it is to be published, and what is wrong with it."""
        path = self._frame.media.get(file)
        uses: list[tuple[bool, int, str, Span]] = []
        wanted = file == logo
        if wanted:
            uses.append((False, -1, "", self._frame.site.publisher.span))
        prefix = f"uses/{file}\0"
        for name, spans in self._store.items(prefix):
            record = name.removeprefix(prefix)
            entry: Entry | None = self._store.get(f"entry/{record}")
            if entry is None:
                continue
            wanted = wanted or file in entry.media
            rank = _RANK[record.partition("/")[0]]
            uses.append((entry.hidden, rank, record, spans[0]))
        if path is None or not uses:
            return None, ()
        hidden, _, record, span = min(uses, key=lambda u: u[:3])
        size, faults = read_size(self._root, path, span)
        told = tuple(
            (replace(fault, record=record), fault.level == "error" and not hidden)
            for fault in faults
        )
        return (size if wanted else None), told
