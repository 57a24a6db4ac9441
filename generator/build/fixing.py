"""Mending what a check knows how to mend: those letters of the stored files, and nothing else."""

from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from generator.diagnostics import Diagnostic

_ASIDE = ".khobor-fix"


class Fixed(Struct, frozen=True):
    """What was mended, and what could not be, each with the reason."""

    mended: list[Diagnostic]
    left: list[tuple[Diagnostic, str]]
    unwritten: bool = False
    """True where a file could not be written, so that nothing in it was mended."""


_CHANGED = "the file has other letters there than were read"


def fix(root: Path, found: Iterable[Diagnostic]) -> Fixed:
    """Write the files of a site with what the faults say in place of what stands there.

    A file is written whole beside itself and renamed. Places are those of the file as it was read;
    where other letters stand there (a file that changed since), nothing is done. A
    link inside the site stays one: the file that it names is written.
    """
    by_file: dict[str, list[Diagnostic]] = defaultdict(list)
    for one in found:
        if one.fix is not None:
            apart = (replace(one, span=span, fix=change, more=()) for span, change in one.more)
            by_file[one.span.path] += [replace(one, more=()), *apart]
    mended: list[Diagnostic] = []
    left: list[tuple[Diagnostic, str]] = []
    unwritten = False
    for path, faults in sorted(by_file.items()):
        try:
            for one, done in _fix_file((root / path).resolve(), faults):
                if done:
                    mended.append(one)
                else:
                    left.append((one, _CHANGED))
        except (OSError, ValueError) as error:
            why = f"the file cannot be written: {getattr(error, 'strerror', None) or error}"
            left += [(one, why) for one in faults]
            unwritten = True
    return Fixed(mended, left, unwritten)


def _fix_file(file: Path, faults: list[Diagnostic]) -> list[tuple[Diagnostic, bool]]:
    lines = file.read_bytes().decode("utf-8").split("\n")
    done: list[bool] = []
    last = (len(lines) + 1, 0)
    # From the end of the file on, so that a place stays where it is until its turn comes.
    ordered = sorted(set(faults), key=lambda one: one.key, reverse=True)
    for one in ordered:
        done.append(_fix_line(lines, one, last))
        if done[-1]:
            last = (one.span.line, one.span.column)
    if any(done):
        aside = file.with_name(file.name + _ASIDE)
        try:
            aside.write_bytes("\n".join(lines).encode("utf-8"))
            aside.chmod(file.stat().st_mode)
            aside.replace(file)
        except OSError:
            with suppress(OSError):
                aside.unlink()
            raise
    return list(zip(ordered, done, strict=True))


def _fix_line(lines: list[str], one: Diagnostic, before: tuple[int, int]) -> bool:
    """Put a fix into its line; False where other letters stand there, or it reaches into the next."""
    span, change = one.span, one.fix
    if change is None or span.line > len(lines):
        return False
    start, end = span.column - 1, span.column - 1 + len(change.old)
    line = lines[span.line - 1]
    mark = 1 if span.line == 1 and line.startswith("\ufeff") else 0
    if span.line == before[0] and end >= before[1]:
        return False
    if line[mark + start : mark + end] != change.old:
        return False
    lines[span.line - 1] = line[: mark + start] + change.new + line[mark + end :]
    return True
