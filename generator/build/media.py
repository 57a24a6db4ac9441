"""Pictures and other media, and the theme's files: looked at, and copied into the output.

What is made of a picture is `pictures`'s; an SVG and a data file go out as they are.
"""

from collections.abc import Callable, Collection, Iterable
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from generator.build.frame import Frame
from generator.build.pictures import PictureDesk, is_picture, shown_of
from generator.build.pool import Pool
from generator.build.publish import InPlace
from generator.content.media import read_size
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.digest import digest_bytes
from generator.index import keys
from generator.index.entries import Entry
from generator.index.ledger import Ledger
from generator.index.plan import MEDIA, OUT, OutputPlan
from generator.index.store import Store
from generator.model.picture import Shown
from generator.packing import digest_value
from generator.render.theme import read_assets
from generator.saying import as_said, say

Told = tuple[Diagnostic, bool]
_RANK = {"incident": 0, "story": 1, "page": 2}


class Copy(Struct, frozen=True):
    """A file that goes into the output without a page's rendering. `before` is the digest published, or empty."""

    file: str
    source: str
    digest: str
    before: str
    staged: str


class Use(Struct, frozen=True):
    """A media file that somebody names: where, in which record, whether readers may see that.

    `shown` is True when something that readers see shows it, `alone` when only the structured data does.
    """

    span: Span
    record: str
    hidden: bool
    shown: bool
    alone: bool


class MediaDesk:
    """The media of one run."""

    def __init__(
        self, store: Store, ledger: Ledger, plan: OutputPlan, root: Path, frame: Frame, pool: Pool
    ) -> None:  # fmt: skip
        self._store = store
        self._ledger = ledger
        self._plan = plan
        self._root = root
        self._frame = frame
        self._pictures = PictureDesk(store, root, frame.site.pictures, pool)

    def look(self, files: Iterable[str], changed: Collection[str], logo: str) -> None:
        """Look at media files again: how large each is, whether it is used and published.

        `changed` are those whose bytes may be others than before.
        """
        known_logo = self._store.get("meta/logo")
        looked = set(files)
        if known_logo != logo:
            looked |= {f for f in (known_logo, logo) if f}
            self._store.put("meta/logo", logo or None)
        if self._pictures.resettled():
            looked |= {file for file in self._frame.media if is_picture(file)}
        due: set[str] = self._store.get("meta/media-due") or set()
        uses = {file: self._use(file, logo) for file in sorted(looked)}
        media = self._frame.media
        drawn = {file: media[file] for file, use in uses.items() if use and is_picture(file)}
        self._pictures.draw(drawn, changed)
        for file, use in uses.items():
            if self._look(file, use):
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
            shown: Shown | None = self._store.get(f"shown/{file}")
            if shown is None:
                continue
            path, source = frame.media[file], MEDIA + file
            made: dict[str, str] | None = self._store.get(f"made/{file}")
            if made is None:
                data = (self._root / path).read_bytes()
                self._copy(found, output, file, source, digest_bytes(data), partial(bytes, data))
            else:
                self._copy_made(found, output, path, source, made)
        self._store.put("meta/media-due", None)
        if self._store.get("meta/assets-copied") is None:
            contents = (
                frame.assets.contents or read_assets(self._root, frame.site.theme_colors).contents
            )
            for file, data in contents.items():
                self._copy(found, output, file, "assets", digest_bytes(data), partial(bytes, data))
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

    def _copy_made(
        self, found: list[Copy], output: InPlace | None, path: str, source: str, made: dict[str, str]
    ) -> None:  # fmt: skip
        """Note the files of a picture. Their bytes are asked for, all at once, if one is to be written."""
        kept: dict[str, bytes] = {}

        def data_of(digest: str) -> bytes:
            if not kept:
                kept.update(self._pictures.bytes_of(path, made.values()))
            return kept[digest]

        for name, digest in sorted(made.items()):
            self._copy(found, output, name, source, digest, partial(data_of, digest))

    def _copy(
        self, found: list[Copy], output: InPlace | None, file: str, source: str, digest: str,
        data: Callable[[], bytes],
    ) -> None:  # fmt: skip
        task = self._ledger.named(OUT + file)
        before = task.digest if task else self._plan.taken_back(file)
        if digest == before and task is not None:
            return
        staged = f"copy-{len(found):05d}"
        if output is not None:
            (output.stage / staged).write_bytes(data())
        found.append(Copy(file, source, digest, before, staged))

    def _look(self, file: str, use: Use | None) -> bool:
        """Look at one file; True when it is to be published."""
        shown, made, told = self._judge(file, use) if use else (None, None, ())
        old = self._store.get(f"shown/{file}")
        self._ledger.change(
            keys.media(file), digest_value(old) if old else "", digest_value(shown) if shown else ""
        )
        self._store.put(f"shown/{file}", shown)
        self._store.put(f"made/{file}", made)
        self._store.put(f"media-told/{file}", told or None)
        if use is None:
            self._store.put(f"drawn/{file}", None)
        if not self._ledger.fresh:
            wanted = made.keys() if made is not None else {file} if shown else ()
            for task in self._ledger.tasks(MEDIA + file):
                if task.name.removeprefix(OUT) not in wanted:
                    self._plan.drop(task)
        return shown is not None

    def _use(self, file: str, logo: str) -> Use | None:
        """Return the use of a file that its faults are told at, the visible first; None without any."""
        uses: list[tuple[bool, int, str, Span]] = []
        if file == logo:
            uses.append((False, -1, "", self._frame.site.publisher.span))
        visible = False
        prefix = f"uses/{file}\0"
        for name, spans in self._store.items(prefix):
            record = name.removeprefix(prefix)
            entry: Entry | None = self._store.get(f"entry/{record}")
            if entry is None:
                continue
            visible = visible or file in entry.media
            rank = _RANK[record.partition("/")[0]]
            uses.append((entry.hidden, rank, record, spans[0]))
        if file not in self._frame.media or not uses:
            return None
        hidden, _, record, span = min(uses, key=lambda u: u[:3])
        return Use(span, record, hidden, visible or file == logo, not visible)

    def _judge(
        self, file: str, use: Use
    ) -> tuple[Shown | None, dict[str, str] | None, tuple[Told, ...]]:
        """Return what is published of a file, the files made of it, and what is wrong with it."""
        drawn = self._pictures.drawn(file) if is_picture(file) else None
        shown: Shown | None = None
        made: dict[str, str] | None = None
        if drawn is None:
            size, faults = read_size(self._root, self._frame.media[file], use.span)
            if size is not None and use.shown:
                shown = Shown(file=file, width=size[0], height=size[1])
        else:
            faults = [
                diagnostic(
                    fault.code,
                    use.span,
                    say("{file} {what}", file=file, what=as_said(fault.message)),
                    help=fault.help,
                )
                for fault in drawn.faults
            ]
            if drawn.variants and use.shown:
                shown, made = shown_of(file, drawn, alone=use.alone)
        told = tuple(
            (replace(fault, record=use.record), fault.level == "error" and not use.hidden)
            for fault in faults
        )
        return shown, made, told
