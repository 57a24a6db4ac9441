"""Two runs side by side: whole trees, whole reports, and a sentence for what differs."""

import hashlib
import shutil
from collections import OrderedDict
from dataclasses import dataclass, fields
from itertools import zip_longest
from typing import Any

from generator.build.pipeline import Report, Request, build
from tests.incremental.desk import Desk, tree


class Broken(AssertionError):
    """Two runs that must be the same are not; says where."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a run tells, without how long it took and what it had to do."""

    diagnostics: tuple[tuple[Any, ...], ...]
    blocking: int
    pages: int
    next_moment: str
    digest: str
    zone: str


def told(report: Report) -> Told:
    """Return what a report tells."""
    return Told(
        diagnostics=tuple(
            (d.level, d.code, d.span.path, d.span.line, d.span.column, d.message, d.help, d.record)
            for d in report.diagnostics
        ),
        blocking=report.blocking,
        pages=report.pages,
        next_moment=report.next_moment.isoformat() if report.next_moment else "",
        digest=report.manifest.digest if report.manifest else "",
        zone=report.zone,
    )


def request_of(desk: Desk, **options: Any) -> Request:
    """Return the request for what the desk asks now."""
    asked = {
        "site": desk.site,
        "out": desk.out,
        "as_of": desk.as_of,
        "drafts": desk.drafts,
        "base_url": desk.base_url,
    }
    return Request(**(asked | options))


_TOLD: OrderedDict[bytes, tuple[Report, dict[str, bytes]]] = OrderedDict()
_REMEMBERED = 24


def build_clean(desk: Desk) -> tuple[Report, dict[str, bytes]]:
    """Build the newsroom as it stands into an empty folder with no memory; the oracle.

    The same bytes at the same moment give the same answer (tests/test_determinism.py holds
    that), so the oracle is asked once: edits that are undone, and newsrooms that begin alike,
    need not wait for it again.
    """
    asked = _asked(desk)
    if asked in _TOLD:
        _TOLD.move_to_end(asked)
        return _TOLD[asked]
    out = desk.root / "clean"
    shutil.rmtree(out, ignore_errors=True)
    report = build(request_of(desk, out=out, clean=True))
    _TOLD[asked] = report, tree(out)
    if len(_TOLD) > _REMEMBERED:
        _TOLD.popitem(last=False)
    return _TOLD[asked]


def _asked(desk: Desk) -> bytes:
    """Return a digest of all that a clean build may read: the files on the disk, and the request."""
    digest = hashlib.sha256(repr((desk.as_of, desk.drafts, desk.base_url)).encode())
    for path, file in desk.on_disk():
        data = file.read_bytes()
        digest.update(f"{path}\0{len(data)}\0".encode() + data)
    return digest.digest()


def same_reports(step: Report, clean: Report) -> None:
    """Raise Broken when two reports tell different things."""
    one, other = told(step), told(clean)
    for field in fields(Told):
        left, right = getattr(one, field.name), getattr(other, field.name)
        if left == right:
            continue
        if field.name == "diagnostics":
            for at, (a, b) in enumerate(zip_longest(left, right)):
                if a != b:
                    raise Broken(f"diagnostic {at}:\n  incremental: {a}\n  clean:       {b}")
        raise Broken(f"report.{field.name}:\n  incremental: {left}\n  clean:       {right}")


def same_trees(
    step: dict[str, bytes],
    clean: dict[str, bytes],
    names: tuple[str, str] = ("incremental", "clean"),
) -> None:
    """Raise Broken when two trees differ: files too many, too few, and the first other line."""
    if step == clean:
        return
    said = []
    for file in sorted({*step, *clean}):
        a, b = step.get(file), clean.get(file)
        if a == b:
            continue
        if a is None or b is None:
            said.append(f"{file}: only in {names[0] if b is None else names[1]}")
        else:
            said.append(f"{file}: {_first_difference(a, b, names)}")
    more = f"\n… and {len(said) - 12} more" if len(said) > 12 else ""
    raise Broken("\n".join(said[:12]) + more)


COPIED = ("assets/", "media/", "favicon.ico")
"""Beginnings of the files that nothing renders."""


def same_account(report: Report, before: dict[str, bytes], after: dict[str, bytes]) -> None:
    """Raise Broken when `written`, `removed` and `rendered` are not what happened to the output."""
    written = tuple(sorted(f for f, data in after.items() if before.get(f) != data))
    removed = tuple(sorted(set(before) - set(after)))
    if tuple(report.written) != written:
        raise Broken(f"report.written{_sets(report.written, written)}")
    if tuple(report.removed) != removed:
        raise Broken(f"report.removed{_sets(report.removed, removed)}")
    if list(report.rendered) != sorted(set(report.rendered)):
        raise Broken("report.rendered is not sorted, or names a file twice")
    made = {f for f in written if not f.startswith(COPIED)}
    if not made <= set(report.rendered):
        raise Broken(f"written and not rendered: {sorted(made - set(report.rendered))}")
    if report.manifest is not None and set(report.rendered) - set(report.manifest.files):
        raise Broken(
            f"rendered and no file of the site: {set(report.rendered) - set(report.manifest.files)}"
        )


def _sets(said: tuple[str, ...], done: tuple[str, ...]) -> str:
    return (
        f":\n  said and not so: {sorted(set(said) - set(done))}"
        f"\n  so and not said: {sorted(set(done) - set(said))}"
        f"\n  in order: {list(said) == sorted(said)}"
    )


def _first_difference(a: bytes, b: bytes, names: tuple[str, str]) -> str:
    left = a.decode("utf-8", "replace").split("\n")
    right = b.decode("utf-8", "replace").split("\n")
    for at, (x, y) in enumerate(zip_longest(left, right), 1):
        if x != y:
            return f"line {at}\n    {names[0]:12}: {_cut(x, y)}\n    {names[1]:12}: {_cut(y, x)}"
    return "bytes that are no text"


def _cut(line: str | None, other: str | None) -> str:
    """Return the stretch of a long line in which it differs from the other."""
    if line is None:
        return "(no such line)"
    at = next((i for i, (x, y) in enumerate(zip(line, other or "", strict=False)) if x != y), 0)
    start = max(0, at - 60) if len(line) > 200 else 0
    return repr(line[start : start + 200])
