"""What the checks of prose found in a state: it is kept there until a record is heard again."""

from collections.abc import Collection, Iterable
from pathlib import Path

from generator.build.report import Report
from generator.build.scope import scope_of
from generator.build.state import state_file
from generator.diagnostics import Diagnostic
from generator.index.store import Store

FOUND = "prose/"
"""Begins the names of what was found, by record."""
SITE = "site/menus"
"""Stands among the records for what no record has."""
DUE = "meta/unheard"
HOUSE = "meta/house"


def is_heard(store: Store, *, whole: bool) -> bool:
    """Return True when no record is due to be heard; of the `whole` site, when each was once."""
    return store.get(DUE) is None and not (whole and store.get(HOUSE) is None)


def found_in(store: Store) -> list[Diagnostic]:
    """Return what was found in all records, the last time that each was heard."""
    return [one for _, told in store.items(FOUND) for one in told]


def tell(store: Store, report: Report, changed: Collection[str] = ()) -> None:
    """Put into a report what the checks found in all records, and what the desk decided of them.

    Where files were named, the report says what these reach.
    """
    from generator.checks.translations import in_one  # noqa: PLC0415  # a build asks for none

    report.prose = list(in_one(found_in(store)))
    _, context, _ = store.get("meta/site")
    report.checks = context.checks
    report.scope = scope_of(store, changed) if changed else None


def holding_back(folder: Path, told: Iterable[Diagnostic]) -> int:
    """Return how many of these faults hold a build back: errors of records that are visible, and of the site.

    What is visible is asked of the state that a check left in a folder.
    """
    errors = [one for one in told if one.level == "error"]
    if not errors:
        return 0
    from generator.index.entries import Entry  # noqa: PLC0415  # few runs find one

    store = Store(state_file(folder), readonly=True)
    try:
        entries: list[Entry | None] = [store.get(f"entry/{one.record}") for one in errors]
    finally:
        store.close()
    pairs = zip(entries, errors, strict=True)
    return sum(
        not one.record or (entry is not None and entry.holds_back(one)) for entry, one in pairs
    )
