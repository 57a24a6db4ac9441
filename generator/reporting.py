"""`khobor check --report FILE`: the desk's report, read, put together and written into one file."""

import sys
from collections.abc import Set
from pathlib import Path
from typing import NoReturn

from generator.checks.claims.whole import judge_site
from generator.checks.sheet import sheet_of
from generator.checks.spoken import as_spoken
from generator.checks.standing import Let
from generator.content.frame import read_content
from generator.content.stored import Stored
from generator.diagnostics import Diagnostic
from generator.l10n.desk import Teller
from generator.options import refuse_source
from generator.render.desk.press import print_sheet
from generator.saying import reason_of, say
from generator.wrong import refuse


def refuse_report(root: Path, file: str) -> None:
    """End the program where a report would lie among the sources of the site, or cannot be written.

    It is tried before anything is read, and leaves nothing behind.
    """
    refuse_source(root, "--report", file)
    inner = Path(file).resolve()
    try:
        if inner.is_dir():
            refuse(say("--report: {file} is a folder; name a file", file=file))
        there = inner.exists()
        if there and not inner.is_file():
            return  # a pipe's reader would take the trial for the whole
        with inner.open("ab"):
            pass
        if not there:
            inner.unlink()
    except OSError as error:
        _refuse_unwritten(file, error)


def write_report(
    root: Path,
    file: str,
    told: list[Diagnostic],
    summary: str,
    desk: Teller,
    *,
    only: Set[str] | None = None,
    relaxed: Let = (),
) -> None:
    """Write the report of a site, or of some of its records.

    Where there is no site, it is said that a file from before is as it was. A disk that takes nothing ends the
    program with a sentence.
    """
    content, _ = read_content(root, prose=True, whole=True)
    if content is None:
        said = say(
            "--report: {file} was not written: there is no site.yaml here that can be read",
            file=file,
        )
        sys.stderr.write(desk.tell(say("khobor: {said}", said=said)) + "\n")
        return
    mentions = as_spoken(judge_site(content), told)
    text = print_sheet(
        sheet_of(content, mentions, told, summary, desk, Stored(root), only, relaxed),
        desk,
    )
    try:
        Path(file).write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        _refuse_unwritten(file, error)


def _refuse_unwritten(file: str, error: OSError) -> NoReturn:
    refuse(
        say(
            "{option}: {path} cannot be written: {error}",
            option="--report",
            path=file,
            error=reason_of(error),
        )
    )
