"""One run over an open state: look, admit, settle, render, publish.

Owns the order of stages, what is committed when, and the rule that nothing is published when
what is visible has an error.
"""

from collections.abc import Iterable
from datetime import UTC
from functools import partial

from msgspec import Struct, field

from generator.build.admission import Admission
from generator.build.collisions import collisions, every_want
from generator.build.frame import Frame, FrameReader
from generator.build.heard import tell
from generator.build.indexing import check_whole, plan_listings, root_redirect, settle_all
from generator.build.listening import Listening
from generator.build.media import MediaDesk
from generator.build.pool import MANY, Pool, Processes
from generator.build.publish import InPlace
from generator.build.rendering import UNRENDERED, Rendering
from generator.build.report import Clock, Report
from generator.build.request import Progress, Request
from generator.build.sources import Seen, keep, look_again
from generator.build.state import UNSOUND, State
from generator.build.worker import Ground
from generator.diagnostics import Diagnostic, in_order
from generator.index import keys
from generator.index.ledger import Ledger
from generator.index.plan import OUT, OutputPlan
from generator.index.writer import IndexWriter
from generator.packing import digest_value
from generator.pages.plan import machine_files
from generator.render.theme import may_fail
from generator.saying import say

Told = tuple[Diagnostic, bool]


class Restart(Exception):
    """What is kept does not fit the site any more; the reason is for people."""


class Run(Struct):
    """A run at work."""

    request: Request
    state: State
    seen: Seen
    report: Report
    clock: Clock
    progress: Progress | None
    output: InPlace | None
    """Where to publish; None for a check, which writes nothing."""
    _told: dict[str, tuple[Told, ...]] = field(default_factory=dict)

    def go(self) -> None:
        """Do everything; the report tells what came of it.

        Raises:
            Restart: the state must be started clean first.
            PublishError: the output cannot be written.
        """
        with Processes(self.request.jobs) as processes:
            if self.state.fresh and len(self.seen.differing) >= MANY:
                processes.start()
            self._go(processes)

    def _go(self, processes: Processes) -> None:
        store = self.state.store
        store.begin()
        reader = FrameReader(store, self.request.site, self.seen.changed, self.seen.names)
        frame = reader.site()
        if frame is None:
            store.rollback()
            look_again(store)
            self._tell_frame(reader)
            self._sum_up(())  # without a site nothing can be said of its records
            return
        self.report.zone = frame.site.timezone
        self._check_ground(frame)
        reader.rest(frame)
        self._tell_frame(reader)
        ground = Ground(
            state=store.path,
            root=self.request.site,
            site=frame.site,
            context=frame.context,
            registry=frame.registry,
            catalogs=frame.catalogs,
            assets=frame.assets,
            media=frozenset(frame.media),
            card_fonts=frame.card_fonts,
            as_of=self.request.as_of,
            drafts=self.request.drafts,
            base_url=self.request.base_url,
            publishes=self.output is not None,
        )
        pool = Pool(ground, store, processes)
        ledger = Ledger(store)
        ledger.fresh = self.state.fresh
        listening = Listening(self.request, self.state, frame, ledger, self.report)
        try:
            self._work(frame, ground, pool, ledger, listening)
        finally:
            pool.close()
            listening.close()

    def _work(
        self, frame: Frame, ground: Ground, pool: Pool, ledger: Ledger, listening: Listening
    ) -> None:
        store = self.state.store
        plan = OutputPlan(store, ledger)
        writer = IndexWriter(store, ledger, plan, frame.site.default.code)
        if self._frame_changed(frame, ledger):
            store.put("meta/everything-due", 1)
        everything = store.get("meta/everything-due") is not None
        admission = Admission(self.request, self.state, self.seen, frame, writer, ledger)
        unsettled = admission.admit(pool, self.progress)
        changed_records = set(unsettled)
        settle_ids = ledger.readers(ledger.changed)
        unsettled |= {
            t.name.removeprefix("settle/")
            for t in ledger.with_ids(settle_ids)
            if t.name.startswith("settle/")
        }
        if everything and not self.state.fresh:
            unsettled |= {n.removeprefix("entry/") for n in store.names("entry/")}
        unsettled |= store.get("meta/unsettled") or set()
        store.put("meta/unsettled", unsettled)
        listening.note(changed_records)
        store.put("meta/media-look", (store.get("meta/media-look") or set()) | writer.media)
        store.commit()
        listening.start(ground)
        self.clock.lap("read")

        store.begin()
        settle_all(self.state, sorted(unsettled), pool, writer, ledger, self.progress)
        if self.request.prose == "all":
            if listening.finish(pool, self.progress):
                listening.keep(ledger)
            tell(store, self.report, self.request.changed)
        self._told["prose"] = listening.told()
        plan_listings(self.state, frame.site, writer, everything=everything)
        self._tell("site checks", check_whole(self.state, frame, writer))
        media = MediaDesk(store, ledger, plan, self.request.site, frame, pool)
        changed = self._media_changed(frame)
        used = store.get("meta/media-look") | writer.media | changed
        media.look(used, changed, frame.site.publisher.logo)
        media.drop_assets(frame)
        plan.want("site", [*machine_files(frame.site), *root_redirect(frame.site)])
        if store.get("meta/crowded"):
            for _, settled in every_want(store):
                writer.want(settled)
        plan.apply()
        store.put("meta/pages", (store.get("meta/pages") or 0) + plan.pages)
        self._crowd(frame, plan)
        if everything or writer.menus or _chrome_may_differ(ledger):
            store.put("meta/chrome-due", 1)
        renders = self.output is not None or may_fail(self.request.site)
        if everything or (renders and store.get(UNRENDERED)):
            ledger.mark_all(OUT)
            store.put(UNRENDERED, None)
        for name in ("meta/unsettled", "meta/everything-due", "meta/media-look"):
            store.put(name, None)
        for name, told in media.told():
            self._told[name] = told
        self._sum_up(one for _, told in store.items("told/") for one in told)
        store.put(UNSOUND, None if self.report.sound else True)
        # Only now: until here a run that is stopped must look at the same files again.
        keep(store, self.seen)
        store.put("meta/as-of", self.request.as_of.astimezone(UTC).isoformat())
        store.commit()
        self.clock.lap("check and index")
        if not self.report.sound:
            store.begin()
            if self._hear_out(listening, pool):
                listening.keep(ledger)
            store.commit()
            return
        store.begin()
        rendering = Rendering(self.request, self.state, self.report, self.clock, self.output)
        if not renders:
            rendering.leave(frame, ledger, plan)
            return
        self._chrome(pool, ledger)
        rendering.render(
            frame,
            pool,
            ledger,
            plan,
            media,
            partial(self._agreed, listening, pool, ledger),
            self.progress,
        )

    def _agreed(self, listening: Listening, pool: Pool, ledger: Ledger) -> bool:
        """Return True when nothing that was heard beside the rendering holds the site back."""
        if not self._hear_out(listening, pool):
            return True
        if self.report.sound:
            listening.keep(ledger)
            return True
        store = self.state.store
        store.rollback()
        store.begin()
        store.put(UNSOUND, True)
        listening.keep(Ledger(store))  # the other one knows keys that were rolled back
        store.commit()
        return False

    def _hear_out(self, listening: Listening, pool: Pool) -> bool:
        """Wait for what was heard beside all else and tell it, whatever holds the site back; return False where nothing was."""
        if not listening.finish(pool, self.progress):
            return False
        self._told["prose"] = listening.told()
        self._sum_up(one for _, told in self.state.store.items("told/") for one in told)
        return True

    # --- the frame ---

    def _check_ground(self, frame: Frame) -> None:
        """Start clean when records would be read in another way than before."""
        site, native = frame.site, frame.context.native
        ground = digest_value((site.locales, site.timezone, self.request.drafts, native))
        store = self.state.store
        known = store.get("meta/ground")
        if known is not None and known != ground:
            raise Restart(say("languages, time zone or the preview of drafts changed"))
        store.put("meta/ground", ground)

    def _frame_changed(self, frame: Frame, ledger: Ledger) -> bool:
        """Note the frame's keys; return True when everything is to be done again."""
        store = self.state.store
        ledger.change_all(store.get("meta/frame-keys") or {}, frame.keys)
        store.put("meta/frame-keys", frame.keys)
        digest = digest_value((frame.site, frame.card_fonts.locales, self.request.base_url))
        same = store.get("meta/frame") == digest
        if not same:
            store.put("meta/frame", digest)
        return not same

    def _tell_frame(self, reader: FrameReader) -> None:
        for name, found in reader.told.items():
            self._tell(f"frame {name}", found)

    def _tell(self, name: str, found: Iterable[Diagnostic]) -> None:
        self._told[name] = tuple((d, d.level == "error") for d in found)

    def _chrome(self, pool: Pool, ledger: Ledger) -> None:
        """Note what stands around every page of a language, where it may have changed."""
        store = self.state.store
        if store.get("meta/chrome-due") is None:
            return
        new = {
            keys.chrome(code): renderer.chrome.digest()
            for code, renderer in pool.worker.renderers.items()
        }
        ledger.change_all(store.get("meta/chrome") or {}, new)
        store.put("meta/chrome", new)
        store.put("meta/chrome-due", None)

    def _media_changed(self, frame: Frame) -> set[str]:
        changed = self.seen.changed
        if changed is None or self.state.store.get("meta/media-copied") is None:
            return set(frame.media)
        by_path = {path: file for file, path in frame.media.items()}
        gone = {
            path.removeprefix("content/") for path in changed if path.startswith("content/media/")
        }
        return gone | {by_path[path] for path in changed if path in by_path}

    def _crowd(self, frame: Frame, plan: OutputPlan) -> None:
        store = self.state.store
        if plan.crowded or store.get("meta/crowded"):
            found = collisions(store, frame.site)
            self._tell("collisions", found)
            store.put("meta/crowded", bool(found) or plan.crowded or None)

    def _sum_up(self, of_records: Iterable[Told]) -> None:
        """Gather every fault of the site, and of its records, into the report."""
        held: dict[Diagnostic, bool] = {}
        of_site = [one for told in self._told.values() for one in told]
        for found, holds in (*of_site, *of_records):
            held[found] = held.get(found, False) or holds
        self.report.diagnostics = in_order(held)
        self.report.held = frozenset(found for found, holds in held.items() if holds)
        self.report.blocking = len(self.report.held)


_CHROME = ("registry:", "version:page/", "url:", "catalog:")


def _chrome_may_differ(ledger: Ledger) -> bool:
    return ledger.fresh or any(name.startswith(_CHROME) for name in ledger.changed)
