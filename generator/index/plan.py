"""Which output files there are to be, and who wants each: kept in the ledger.

Owns the rule that two things never lie at one file, nor a file where a folder must be. Names
are compared without case, because on many disks two that differ only in case are one.
"""

from collections.abc import Sequence

from generator.index.ledger import Ledger, Task
from generator.index.store import Store
from generator.model.page import PageSpec

OUT = "out/"
MEDIA = "media:"
"""Before a media file: the source of what the output has of it."""
MACHINE_FOLDERS = ("sitemaps", "assets", "media", "cards", "search", "data")
MACHINE_KINDS = frozenset({
    "feed", "section_feed", "incidents_feed", "sitemap_index", "sitemap", "robots", "headers",
    "root_not_found", "web_manifest", "social_card", "search_shard", "series_table",
})  # fmt: skip
_AT_HOME = {
    "sitemap": "sitemaps", "social_card": "cards", "search_shard": "search", "series_table": "data",
}  # fmt: skip
"""The kinds whose files lie in a machine folder; nothing else may."""


class OutputPlan:
    """The planned output files. `crowded` is True when two want one place."""

    def __init__(self, store: Store, ledger: Ledger) -> None:
        self._base = store.base
        self._ledger = ledger
        self.crowded = False
        self.pages = 0
        """By how many pages that readers open the plan grew in this run."""
        self._wanted: dict[str, Sequence[PageSpec]] = {}

    def want(self, source: str, specs: Sequence[PageSpec]) -> None:
        """Make the files of a source these and no others, when `apply` is called."""
        self._wanted[source] = specs

    def apply(self) -> None:
        """Take away what no source wants any more, then add what is new."""
        adding: list[tuple[str, str, PageSpec, Task | None]] = []
        for source, specs in self._wanted.items():
            before = {} if self._ledger.fresh else {t.name: t for t in self._ledger.tasks(source)}
            wanted = {OUT + spec.file: spec for spec in specs}
            if len(wanted) < len(specs):
                self.crowded = True
            for name, task in before.items():
                if name not in wanted:
                    self._drop(task)
            for name, spec in wanted.items():
                known = before.get(name)
                if known is None or known.spec != spec:
                    adding.append((name, source, spec, known))
        self._wanted = {}
        if self._ledger.fresh:
            self._add_all([(name, source, spec) for name, source, spec, _ in adding])
            return
        for one in adding:
            self._add(*one)

    def _add_all(self, adding: list[tuple[str, str, PageSpec]]) -> None:
        """Add files to a plan that has none, and look for two things at one place."""
        specs = [spec for _, _, spec in adding]
        folded = [spec.file.casefold() for spec in specs]
        self.pages += sum(spec.kind not in MACHINE_KINDS for spec in specs)
        self._ledger.plan_all(
            (name, source, file, spec, "")
            for (name, source, spec), file in zip(adding, folded, strict=True)
        )
        files = set(folded)
        folders = {name[:at] for name in files for at, sign in enumerate(name) if sign == "/"}
        reserved = any(map(_is_reserved, folded, specs))
        if len(files) < len(folded) or files & folders or reserved:
            self.crowded = True

    def _add(self, name: str, source: str, spec: PageSpec, known: Task | None) -> None:
        folded, digest = spec.file.casefold(), known.digest if known else ""
        if known is None:
            taken = self._base.execute(
                "SELECT name FROM tasks WHERE folded = ? LIMIT 1", (folded,)
            ).fetchone()
            if taken or self._stands_in_a_folder(folded, spec):
                self.crowded = True
                if taken and taken[0] == name:
                    return
            digest = self.taken_back(spec.file)
        before = known.spec.kind if known is not None and known.spec is not None else ""
        self.pages += (spec.kind not in MACHINE_KINDS) - (
            bool(before) and before not in MACHINE_KINDS
        )
        self._ledger.plan(name, source, folded, spec, digest)

    def _stands_in_a_folder(self, folded: str, spec: PageSpec) -> bool:
        """Return True when a file lies where a folder must be, or the other way round."""
        if _is_reserved(folded, spec):
            return True
        above = [folded[:at] for at, sign in enumerate(folded) if sign == "/"]
        marks = ",".join("?" * len(above))
        query = f"SELECT 1 FROM tasks WHERE folded IN ({marks}) LIMIT 1"  # noqa: S608  # marks only
        if above and self._base.execute(query, above).fetchone():
            return True
        below = "SELECT 1 FROM tasks WHERE folded >= ? AND folded < ? LIMIT 1"
        return bool(self._base.execute(below, (folded + "/", folded + "0")).fetchone())

    def drop(self, task: Task) -> None:
        """Take a file out of the output."""
        self._drop(task)

    def taken_back(self, file: str) -> str:
        """Return the digest under which a file was to leave, if it was; it stays then."""
        row = self._base.execute("SELECT digest FROM gone WHERE file = ?", (file,)).fetchone()
        self._base.execute("DELETE FROM gone WHERE file = ?", (file,))
        return row[0] if row else ""

    def _drop(self, task: Task) -> None:
        if task.spec is not None and task.spec.kind not in MACHINE_KINDS:
            self.pages -= 1
        if task.digest:
            file = task.name.removeprefix(OUT)
            self._base.execute("INSERT OR REPLACE INTO gone VALUES (?, ?)", (file, task.digest))
        self._ledger.drop(task.id)

    def keep_copy(self, file: str, source: str, digest: str) -> None:
        """Note that a copied file (an asset, a picture) is in the output with a digest."""
        id = self._ledger.plan(OUT + file, source, file.casefold())
        self._ledger.done([(id, digest, ())])

    def gone(self) -> list[tuple[str, str]]:
        """Return the files that are to leave the output, with their digests."""
        return [
            (f, d) for f, d in self._base.execute("SELECT file, digest FROM gone ORDER BY file")
        ]

    def settle(self) -> None:
        """What was to leave has left."""
        self._base.execute("DELETE FROM gone")


def _is_reserved(folded: str, spec: PageSpec) -> bool:
    """Return True for a file in a folder of the machine's that is not its kind's own."""
    top = folded.partition("/")[0]
    return top in MACHINE_FOLDERS and _AT_HOME.get(spec.kind) != top
