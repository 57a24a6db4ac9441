"""Writing the index: what admission and settling found goes into the state, as differences.

Owns the step from changed records to changed keys: which lists were touched, which stretches of
them that a page saw are other than before, which pages come and go with them.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from generator.index import keys
from generator.index.entries import Entry, Settled
from generator.index.filing import ALL, Filed, Row
from generator.index.ledger import Ledger
from generator.index.listing import WINDOW, answer_digest, moved
from generator.index.plan import OutputPlan
from generator.index.related import WINDOWED
from generator.index.store import Store
from generator.model.page import PageSpec, sitemap_files
from generator.packing import digest_value, packed

_NEAR = frozenset(WINDOWED)


class IndexWriter:
    """Differences of one run, gathered and then applied."""

    def __init__(self, store: Store, ledger: Ledger, plan: OutputPlan, default: str) -> None:
        self._default = default
        self._store = store
        self._ledger = ledger
        self._plan = plan
        self._taken: dict[str, list[Row]] = defaultdict(list)
        self._added: dict[str, list[Row]] = defaultdict(list)
        self.flipped: set[tuple[str, str, str]] = set()
        """Lists that began or ceased to hold anything: scope, kind, id."""
        self.menus = False
        """True when a menu changed: which plain pages stand in it, or in what order."""
        self.media: set[str] = set()
        """Media files whose use may have changed."""

    # --- records ---

    def admit(self, entry: Entry, also: Iterable[str], old: Entry | None) -> None:
        """Note what admission found; the values themselves are written by the caller."""
        self._ledger.change_all(old.keys if old else {}, entry.keys)
        if old is None or old.broken != entry.broken:  # what is broken is proposed to nobody
            self._ledger.touch(keys.known_ids(entry.name.partition("/")[0]))
        self._moments(entry.name, old.moments if old else (), entry.moments)
        if old is None or old.media != entry.media:
            self.media |= entry.media | (old.media if old else frozenset())
        self._tell(f"told/{entry.name}/read", entry.told)
        for path in also:
            self._store.put(f"also/{path}\0{entry.name}", 1)

    def forget(self, entry: Entry) -> None:
        """Note that a record is gone."""
        self._ledger.change_all(entry.keys, {})
        self._ledger.touch(keys.known_ids(entry.name.partition("/")[0]))
        self._moments(entry.name, entry.moments, ())
        self.media |= entry.media
        self._tell(f"told/{entry.name}/read", ())

    def unsettle(self, name: str) -> None:
        """Note that a record that is gone stands nowhere."""
        self.settle(Settled(name=name, filed=Filed()))
        self._store.put(f"settled/{name}", None)
        task = self._ledger.named(f"settle/{name}")
        if task is not None:
            self._ledger.drop(task.id)

    def settle(self, settled: Settled, data: bytes = b"") -> None:
        """Note where a record stands now, against where it stood.

        `data` is the same, packed, where a worker has packed it.
        """
        name = settled.name
        old: Settled | None = None
        if not (self._ledger.fresh and data):
            old = self._store.get(f"settled/{name}")
        before: Mapping[str, tuple[Row, ...]] = old.filed.rows if old else {}
        after = settled.filed.rows
        for list_name in before.keys() | after.keys():
            gone, come = before.get(list_name, ()), after.get(list_name, ())
            if gone != come:
                self._taken[list_name].extend(gone)
                self._added[list_name].extend(come)
        if old is None or old.used != settled.used:
            self._use(old.used if old else frozenset(), settled.used)
        if (old.media if old else ()) != settled.media:
            self._media(name, old.media if old else (), settled.media)
        if (old.lineage if old else None) != settled.lineage:
            lineage = self._store.get("meta/lineage") or {}
            lineage.pop(name, None)
            if settled.lineage is not None:
                lineage[name] = settled.lineage
            self._store.put("meta/lineage", lineage)
        self._tell(f"told/{name}/checks", settled.told)
        self._place(settled)
        if settled != old:
            self._store.put_packed([(f"settled/{name}", data or packed(settled))])

    def want(self, settled: Settled) -> None:
        """Want the pages and redirects of a record or list."""
        self._place(settled)

    def place(self, kind: str, owner: str, paths: dict[str, str]) -> None:
        """Note where a page lies, by locale."""
        name = f"place/{kind}/{owner}"
        old: dict[str, str] = {} if self._ledger.fresh else self._store.get(name) or {}
        if list(old.items()) != list(paths.items()):
            self._store.put(name, paths or None)
            if not self._ledger.fresh:
                digests = _places_digest(old), _places_digest(paths)
                self._ledger.change(keys.url(kind, owner), *digests)

    def listing(self, kind: str, owner: str, filed: Filed) -> None:
        """Note the pages of a list or a single page, and their place in the sitemap."""
        self.settle(Settled(name=f"{kind}:{owner}", filed=filed))

    # --- lists ---

    def apply(self) -> None:
        """Write the touched lists, and note every key of theirs whose answer changed."""
        while self._taken or self._added:
            names = sorted(self._taken.keys() | self._added.keys())
            taken, self._taken = self._taken, defaultdict(list)
            added, self._added = self._added, defaultdict(list)
            for name in names:
                self._apply(name, taken.get(name, []), added.get(name, []))

    def _apply(self, name: str, taken: list[Row], added: list[Row]) -> None:
        old: list[Any] = self._store.get(f"list/{name}") or []
        leaving = set(taken)
        new = [row for row in old if row not in leaving] if leaving else list(old)
        new.extend(added)
        new.sort()
        if new == old:
            return
        self._store.put(f"list/{name}", new or None)
        if not self._ledger.fresh:
            self._touch(name, old, new)
        scope, _, rest = name.partition(":")
        kind, _, id = rest.partition("/")
        self.menus |= kind == "menu"
        if kind == "sitemap":
            files = sitemap_files(id, len(new))
            self._plan.want(
                f"sitemap/{id}",
                [
                    PageSpec(kind="sitemap", path=f"/{f}", locale=self._default, owner=f"{id}#{n}")
                    for n, f in enumerate(files)
                ],
            )
        if bool(old) != bool(new):
            self._ledger.touch(keys.ids(scope, kind))
            if "/" in id:  # one list of several of an owner: a service's years
                self._ledger.touch(keys.ids(scope, f"{kind}/{id.partition('/')[0]}"))
            self.flipped.add((scope, kind, id))

    def _touch(self, name: str, old: list[Any], new: list[Any]) -> None:
        """Note every key of a list whose answer changed."""
        for key in self._ledger.keys_like(f"list:{name}?"):
            what = key.partition("?")[2]
            self._ledger.change(key, answer_digest(old, what), answer_digest(new, what))
        scope, _, rest = name.partition(":")
        if scope != ALL and rest.partition("/")[0] in _NEAR:
            self._touch_near(scope, old, new)

    def _touch_near(self, locale: str, old: list[Any], new: list[Any]) -> None:
        """Note the stories that look past a place at which the list changed."""
        places = moved(old, new)
        if not places:
            return
        for rows in (old, new):
            for at in _just_before(rows, places):
                self._ledger.touch(keys.near(locale, rows[at][1]))

    # --- small tables ---

    def _place(self, settled: Settled) -> None:
        pages = settled.filed.pages
        kind, _, owner = settled.name.partition(":" if ":" in settled.name else "/")
        paths = {spec.locale: spec.path for spec in pages}
        self.place(kind, owner, paths)
        home = paths.get(self._default) or next(iter(paths.values()), "")
        at = self._default if self._default in paths else next(iter(paths), "")
        redirects = [
            PageSpec(kind="redirect", path=alias, locale=at, owner=settled.name, target=home)
            for alias in settled.filed.aliases
            if home
        ]
        self._plan.want(
            settled.name,
            [
                *pages,
                *settled.filed.more,
                *settled.filed.cards,
                *settled.filed.tables,
                *redirects,
            ],
        )

    def _tell(self, name: str, told: tuple[Any, ...]) -> None:
        if told or not (self._ledger.fresh or self._store.get(name) is None):
            self._store.put(name, told or None)

    def _moments(self, name: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        for moment in set(old) - set(new):
            self._store.put(f"moment/{moment}\0{name}", None)
        for moment in set(new) - set(old):
            self._store.put(f"moment/{moment}\0{name}", 1)

    def _use(self, old: frozenset[tuple[str, str]], new: frozenset[tuple[str, str]]) -> None:
        counts: dict[tuple[str, str], int] = self._counts()
        for use in old - new:
            counts[use] = counts.get(use, 0) - 1
        for use in new - old:
            counts[use] = counts.get(use, 0) + 1

    def _counts(self) -> dict[tuple[str, str], int]:
        if self._uses is None:
            self._uses = self._store.get("meta/uses") or {}
        return self._uses

    _uses: dict[tuple[str, str], int] | None = None

    def used(self) -> frozenset[tuple[str, str]]:
        """Return the registry entries that any record names; write the counts down."""
        counts = {use: n for use, n in self._counts().items() if n > 0}
        self._store.put("meta/uses", counts)
        return frozenset(counts)

    def _media(self, name: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        for file in dict.fromkeys(file for file, _ in (*old, *new)):
            spans = tuple(span for f, span in new if f == file)
            self._store.put(f"uses/{file}\0{name}", spans or None)
            self.media.add(file)


def _just_before(rows: list[Any], places: list[tuple[float, str]]) -> Iterable[int]:
    """Return the indexes of rows that see a place among the `WINDOW` rows after them."""
    found: set[int] = set()
    for place in places:
        at = bisect_left(rows, place)
        found.update(range(max(0, at - WINDOW), at))
    return sorted(found)


def _places_digest(paths: dict[str, str]) -> str:
    return digest_value(tuple(paths.items())) if paths else ""
