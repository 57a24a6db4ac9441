"""The stages that work on one thing at a time: admit, settle, hear, draw, render.

A worker holds what they need and nothing that changes while it works, so that any number of
them give the same bytes as one. A process of a pool makes its own from a file that the build
wrote; an in-process build gives its store.
"""

import atexit
import gc
import pickle
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from generator.build.admit import Admitted, Desk, admit
from generator.build.settle import Settling
from generator.content.fields import Context
from generator.content.read import RecordFiles
from generator.diagnostics import Diagnostic
from generator.digest import digest_bytes
from generator.index.buckets import Index
from generator.index.registries import TracedRegistry
from generator.index.store import Store
from generator.l10n.messages import Catalog
from generator.model.page import PageSpec
from generator.model.picture import Drawn
from generator.model.registry import Registry
from generator.model.site import Site
from generator.packing import packed, sealed
from generator.pages.publication import Horizon, Publication, make_languages, make_voices
from generator.render.cards.fonts import CardFonts
from generator.render.dispatch import PageRenderer
from generator.render.environment import TemplateFault
from generator.render.outputs import render_output
from generator.render.site import make_renderers
from generator.render.theme import Assets
from generator.trace import KeyTable, Trace

if TYPE_CHECKING:
    from generator.build.hearing import Hearing


class Ground(Struct, frozen=True, kw_only=True):
    """Everything that stays as it is during a run; it travels to the workers."""

    state: Path
    root: Path
    site: Site
    context: Context
    registry: Registry
    catalogs: dict[str, Catalog]
    assets: Assets
    media: frozenset[str]
    card_fonts: CardFonts
    as_of: datetime
    drafts: bool
    base_url: str
    publishes: bool
    """False for a check: what pages say is not gathered for a search that nobody will ask."""

    @property
    def desk(self) -> Desk:
        """What admission needs."""
        return Desk(
            root=self.root,
            site=self.site,
            context=self.context,
            as_of=self.as_of,
            drafts=self.drafts,
        )


class Job(Struct, frozen=True):
    """A file to render: the task's id, what it is, the digest published, where to stage it.

    `kept` is True when what the page says is as the state has it.
    """

    task: int
    spec: PageSpec
    published: str
    stage: str
    kept: bool


class Made(Struct, frozen=True):
    """A file that was rendered. `staged` is False when its bytes are those published.

    `reads` are the keys that it read, by their places among the names of its chunk;
    `said` is what its page says, for the state to keep; empty where it has it, or keeps none;
    `found` is what a search finds of it, empty for nothing, None where that is as it was.
    """

    task: int
    file: str
    digest: str
    staged: bool
    reads: Sequence[int]
    said: bytes
    found: bytes | None


class Failed(Struct, frozen=True):
    """A file that could not be rendered, and why."""

    task: int
    told: Diagnostic


class Rendered(Struct, frozen=True):
    """What came of a chunk of files; `names` are the keys that any of them read."""

    files: list[Made | Failed]
    names: list[str]


class SettledChunk(Struct, frozen=True):
    """What came of a chunk of records, packed, each with the places of the keys that it read."""

    records: list[tuple[bytes, Sequence[int]]]
    names: list[str]


class Worker:
    """One worker over a state."""

    def __init__(self, ground: Ground, store: Store | None = None) -> None:
        self._ground = ground
        self._store = store
        self._renderers: dict[str, PageRenderer] | None = None
        self._hearing: Hearing | None = None

    @property
    def store(self) -> Store:
        """The state; a process of a pool opens it when it first reads."""
        if self._store is None:
            self._store = Store(self._ground.state, readonly=True)
        return self._store

    def admit(self, files: Sequence[RecordFiles]) -> list[Admitted]:
        """Read records."""
        return admit(self._ground.desk, files)

    def settle(self, names: Sequence[str]) -> SettledChunk:
        """File and check records."""
        ground = self._ground
        settling = Settling(
            self.store, ground.site, ground.registry, ground.media, ground.card_fonts.locales
        )
        table = KeyTable()
        found = (settling.settle(name) for name in names)
        records = [(packed(settled), table.places(reads)) for settled, reads in found]
        return SettledChunk(records, table.names)

    def hear(self, names: Sequence[str]) -> SettledChunk:
        """Hold what people wrote by hand in records against what is known."""
        table = KeyTable()
        found = (self.hearing.hear(name) for name in names)
        records = [(packed(told), table.places(reads)) for told, reads in found]
        return SettledChunk(records, table.names)

    def draw(self, paths: Sequence[str]) -> list[Drawn]:
        """Make the files of pictures, which are kept; return what they are."""
        from generator.render.pictures.making import maker_of  # noqa: PLC0415  # most edits draw none

        ground = self._ground
        maker = maker_of(ground.root, ground.site.pictures)
        return [maker.make((ground.root / path).read_bytes())[0] for path in paths]

    def render(self, jobs: Sequence[Job]) -> Rendered:
        """Render files onto the stage."""
        table = KeyTable()
        files = [self._render(job, table) for job in jobs]
        return Rendered(files, table.names)

    @property
    def renderers(self) -> dict[str, PageRenderer]:
        """The renderers of each locale, made when first asked."""
        if self._renderers is None:
            ground = self._ground
            self._renderers = make_renderers(
                publication_of(ground, self.store), ground.assets, ground.root, self.store,
                ground.card_fonts, publishes=ground.publishes,
            )  # fmt: skip
        return self._renderers

    @property
    def hearing(self) -> "Hearing":
        """What hears prose, made when first asked."""
        if self._hearing is None:
            from generator.build.hearing import Hearing  # noqa: PLC0415  # a build asks for none

            self._hearing = Hearing(self.store, self._ground.desk, self._ground.registry)
        return self._hearing

    def _render(self, job: Job, table: KeyTable) -> Made | Failed:
        renderer = self.renderers[job.spec.locale]
        trace = renderer.view.publication.trace
        trace.take()
        kept = self.store.said(job.task) if job.kept else b""
        try:
            rendered = render_output(renderer, job.spec, kept)
        except TemplateFault as fault:
            return Failed(job.task, fault.diagnostic)
        digest = digest_bytes(rendered.data)
        staged = digest != job.published
        if staged and job.stage:
            with open(job.stage, "wb") as stream:  # noqa: PTH123  # Path costs as much as the write
                stream.write(rendered.data)
        said = b"" if kept or not rendered.said else sealed(rendered.said)
        reads = table.places(trace.take())
        return Made(job.task, rendered.file, digest, staged, reads, said, rendered.found)


def publication_of(ground: Ground, store: Store) -> Publication:
    """Return what a run publishes, over a state."""
    trace = Trace()
    registry = TracedRegistry(ground.registry, trace.read)
    index = Index(store, ground.site, registry, trace)
    languages = make_languages(ground.site)
    publication = Publication(
        index=index,
        url=(ground.base_url or ground.site.url).rstrip("/") + "/",
        languages=languages,
        catalogs=ground.catalogs,
        drawn=ground.card_fonts.locales,
        horizon=Horizon(ground.as_of, trace),
    )
    return replace(publication, voices=make_voices(index, languages, ground.catalogs))


@lru_cache(maxsize=1)
def worker_at(path: str, mark: str) -> Worker:
    """Return this process's worker for a ground that was written to a file.

    `mark` is the file's digest: another ground at the same path is another worker.
    """
    data = Path(path).read_bytes()
    if digest_bytes(data) != mark:
        raise ValueError("the ground of this build was altered")
    atexit.register(gc.freeze)  # nothing is gone through at the end either
    gc.disable()  # rendering makes few cycles, and looking for them costs a tenth
    ground: Ground = pickle.loads(data)  # noqa: S301  # the digest shows that it is our own
    return Worker(ground)


def run_chunk(path: str, mark: str, stage: str, chunk: Sequence[Any]) -> Any:
    """Do one chunk of a stage in a process of a pool."""
    method: Callable[[Sequence[Any]], Any] = getattr(worker_at(path, mark), stage)
    return method(chunk)
