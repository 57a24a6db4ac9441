"""What a run found and did."""

from datetime import datetime
from functools import cached_property
from pathlib import Path
from time import perf_counter, process_time

from msgspec import Struct, field

from generator.build.scope import Scope
from generator.diagnostics import Diagnostic
from generator.digest import as_digest
from generator.index.plan import OUT
from generator.index.store import Store
from generator.model.checking import CheckSetting
from generator.saying import Saying, Value


class Manifest(Struct, frozen=True, eq=False, dict=True):
    """Every file of the output with the digest of its bytes, as the state has them."""

    total: int
    state: Path

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Manifest) and self.total == other.total

    def __hash__(self) -> int:
        return hash(self.total)

    @property
    def digest(self) -> str:
        """The build's identity."""
        return as_digest(self.total)

    @cached_property
    def files(self) -> dict[str, str]:
        """The files, sorted, each with its SHA-256. Read from the state when first asked."""
        store = Store(self.state, readonly=True)
        try:
            rows = store.base.execute(
                "SELECT name, digest FROM tasks WHERE name >= ? AND name < ? AND digest != ''"
                " ORDER BY name",
                (OUT, OUT + "\U0010ffff"),
            ).fetchall()
        finally:
            store.close()
        return {name.removeprefix(OUT): digest for name, digest in rows}


class Report(Struct):
    """What a run found and did. `manifest` is None when nothing was published.

    `rendered` are the files made in this run; `written` and `removed` those that changed in
    the output; `notes` tell what happened to the state and to an earlier run's work. `prose` is what
    the checks of prose found in all records, where they were asked for; `heard` are the records that
    this run looked at, `scope` what the files that were named reach, `unheard` how many changed and were left to a check, and `checks` what the desk decided.
    `held` are the errors that hold a build back; `state` is the folder in which the run kept its state; `unkept` says why nothing of it stays for the next.
    """

    diagnostics: list[Diagnostic] = field(default_factory=list)
    blocking: int = 0
    pages: int = 0
    manifest: Manifest | None = None
    next_moment: datetime | None = None
    timings: dict[str, tuple[float, float]] = field(default_factory=dict)
    zone: str = "UTC"
    rendered: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    notes: tuple[Saying, ...] = ()
    prose: list[Diagnostic] = field(default_factory=list)
    heard: frozenset[str] = frozenset()
    scope: Scope | None = None
    unheard: int = 0
    checks: CheckSetting = CheckSetting()
    held: frozenset[Diagnostic] = frozenset()
    state: Path = Path()
    unkept: Value = ""

    def narrow(self) -> None:
        """Leave out what is wrong with fields that the named files do not reach."""
        scope = self.scope
        if scope is None:
            return
        left = [one for one in self.diagnostics if not scope.holds_field(one)]
        self.diagnostics = [one for one in self.diagnostics if scope.holds_field(one)]
        self.blocking -= sum(one in self.held for one in left)

    @property
    def sound(self) -> bool:
        """True when nothing visible has an error."""
        return self.blocking == 0


class Clock:
    """Seconds of wall and CPU time by stage, of this process."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._at = (perf_counter(), process_time())

    def lap(self, stage: str) -> None:
        """End a stage; the next begins."""
        wall, cpu = perf_counter(), process_time()
        before = self._report.timings.get(stage, (0.0, 0.0))
        self._report.timings[stage] = (
            before[0] + wall - self._at[0],
            before[1] + cpu - self._at[1],
        )
        self._at = (wall, cpu)
