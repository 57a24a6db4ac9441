"""Indexing over the state: records settled between each other, lists and their pages planned."""

from collections.abc import Mapping

from generator.build.frame import Frame
from generator.build.pool import Pool
from generator.build.request import Progress
from generator.build.settle import Settling
from generator.build.state import State
from generator.checks.site import check_registry_use, check_site
from generator.diagnostics import Diagnostic
from generator.index.filing import ALL, file_listing
from generator.index.ledger import Ledger
from generator.index.writer import IndexWriter
from generator.model.page import PageSpec
from generator.model.site import Site
from generator.packing import unpacked
from generator.pages.plan import (
    FOLLOWING,
    INCIDENT_LISTS,
    OWN_LISTS,
    listing_places,
    term_places,
)


def settle_all(
    state: State, names: list[str], pool: Pool, writer: IndexWriter, ledger: Ledger,
    progress: Progress | None,
) -> None:  # fmt: skip
    """Settle records and write the lists in which they stand."""
    there = [n for n in names if state.fresh or state.store.get(f"entry/{n}") is not None]
    for gone in sorted(set(names) - set(there)):
        writer.unsettle(gone)
    done = 0
    for chunk in pool.run("settle", there):
        results = []
        for data, reads in chunk.records:
            settled = unpacked(data)
            writer.settle(settled, data)
            results.append((ledger.plan(f"settle/{settled.name}", "settle"), "", reads))
        ledger.done(results, chunk.names)
        done += len(results)
        if progress:
            progress("checks", done, len(there))
    writer.apply()


def plan_listings(state: State, site: Site, writer: IndexWriter, *, everything: bool) -> None:
    """Plan the pages of lists: the single ones, and those of terms that came or went."""
    terms = {(OWN_LISTS.get(kind, kind), id) for scope, kind, id in writer.flipped if scope != ALL}
    terms |= {
        (INCIDENT_LISTS[kind], id)
        for scope, kind, id in writer.flipped
        if scope == ALL and kind in INCIDENT_LISTS
    }
    if everything:
        terms |= _plan_single(state, site, writer)
    for service in {id.partition("/")[0] for kind, id in terms if kind == "service_year"}:
        terms |= {("service_year", f"{service}/{year}") for year in _years(state, service)}
    for kind, id in sorted(terms):
        if kind in FOLLOWING and id:
            paths = term_places(site, kind, id, _held(state, site, kind, id))
            writer.listing(kind, id, file_listing(kind, id, paths))
    writer.apply()


def _plan_single(state: State, site: Site, writer: IndexWriter) -> set[tuple[str, str]]:
    """Plan the single pages and the sections anew; return the terms that are to follow."""
    terms: set[tuple[str, str]] = set()
    wanted = {f"{kind}:{owner}": (kind, owner, p) for kind, owner, p in listing_places(site)}
    for name in state.store.names("settled/"):
        kind, sign, owner = name.removeprefix("settled/").partition(":")
        if sign and kind in FOLLOWING:
            terms.add((kind, owner))
        elif sign and f"{kind}:{owner}" not in wanted:
            writer.listing(kind, owner, file_listing(kind, owner, {}))
    for kind, owner, paths in wanted.values():
        writer.listing(kind, owner, file_listing(kind, owner, paths))
    return terms


def _held(state: State, site: Site, kind: str, id: str) -> Mapping[str, bool]:
    """Return in which languages, or among incidents, a term's list holds anything."""
    if kind == "service_year" and len(_years(state, id.partition("/")[0])) < 2:
        return {}  # the service's own page shows all there is
    own = next((name for name, page in OWN_LISTS.items() if page == kind), kind)
    held = {code: bool(state.store.get(f"list/{code}:{own}/{id}")) for code in site.codes}
    for name, page in INCIDENT_LISTS.items():
        if page == kind and state.store.get(f"list/{ALL}:{name}/{id}"):
            held[ALL] = True
    return held


def _years(state: State, service: str) -> list[str]:
    """Return the years in which a service had incidents."""
    prefix = f"list/{ALL}:days/{service}/"
    return [name.removeprefix(prefix) for name in state.store.names(prefix)]


def check_whole(state: State, frame: Frame, writer: IndexWriter) -> list[Diagnostic]:
    """Return what is wrong with the site as a whole."""
    store = state.store
    known = Settling(store, frame.site, frame.registry, frozenset(frame.media)).known()
    lineage = {
        name.partition("/")[2]: value for name, value in (store.get("meta/lineage") or {}).items()
    }
    found = list(check_site(known, lineage))
    told = list(check_registry_use(known, writer.used() | known.used))
    if any(one.code == "unused-id" for one in told) and _some_unread(state):
        told = [one for one in told if one.code != "unused-id"]
    return [*found, *told]


def _some_unread(state: State) -> bool:
    """Return True when a record cannot be read: what it uses, nobody knows."""
    return any(entry.broken for _, entry in state.store.items("entry/"))


def root_redirect(site: Site) -> list[PageSpec]:
    """Return the page at `/` that leads to the first language's front, unless it lies there."""
    code = site.default.code
    target = site.permalinks["front"].fill(locale=code)
    if target == "/":
        return []
    return [PageSpec(kind="redirect", path="/", locale=code, target=target)]
