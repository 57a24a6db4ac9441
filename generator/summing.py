"""What a command says at its end, in the language of its desk: how much it found, made, holds back, can mend."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.build.report import Report
from generator.diagnostics import Format, count_levels, print_diagnostics
from generator.digest import SHORT
from generator.l10n.zones import zone_of
from generator.saying import Quantity, Saying, counted, counted_as, say

if TYPE_CHECKING:
    from generator.l10n.desk import Teller


def print_told(report: Report, form: Format, desk: "Teller | None") -> None:
    """Print a report's diagnostics; in English where there is no desk."""
    if desk is None:
        print_diagnostics(report.diagnostics, form)
    else:
        print_diagnostics(desk.told(report.diagnostics), form, desk.voice)


def print_notes(report: Report, desk: "Teller | None") -> None:
    """Print what happened to the state of a build, and what it left to a check."""
    notes = list(report.notes)
    if report.unheard:
        left = "{count} texts were not held against the records; khobor check does that"
        notes.append(say(left, count=_plain(report.unheard)))
    for note in notes:
        line = say("khobor: {said}", said=note)
        sys.stderr.write((desk.tell(line) if desk is not None else str(line)) + "\n")


def built(report: Report, out: Path | str, manifest: str) -> Saying:
    """Return the last line of `khobor build`."""
    wall = f"{sum(seconds for seconds, _ in report.timings.values()):.1f}"
    until = say("right until: never, as it stands")
    if report.next_moment is not None:
        moment = report.next_moment.astimezone(zone_of(report.zone)).isoformat(timespec="minutes")
        until = say("right until: {moment}", moment=Quantity("moment", moment, moment))
    return say(
        "{pages} in {seconds} s, {made} rendered, to {out}; {until}; manifest {manifest}",
        pages=counted_as("page", report.pages),
        seconds=Quantity("number", wall, wall),
        made=counted(len(report.rendered)),
        out=out,
        until=until,
        manifest=manifest[:SHORT],
    )


def nothing_published(report: Report) -> Saying:
    """Return why `khobor build` published nothing."""
    return say(
        "Nothing was published: {errors} in what is visible. What was published before is untouched.",
        errors=counted_as("error", report.blocking),
    )


def summed(report: Report, relaxed: int, desk: "Teller") -> str:
    """Return the last line of `khobor check`."""
    counts = count_levels(report.diagnostics)
    levels = (counted_as(level, n, _plain(n)) for level, n in counts.items() if n)
    found = ", ".join(desk.tell(one) for one in levels)
    parts = [found or desk.tell("no mistakes")]
    if held := counts["error"] - report.blocking:
        parts.append(
            desk.tell(say("; errors in what is not published: {count}", count=_plain(held)))
        )
    if fixable := sum(1 + len(one.more) for one in report.diagnostics if one.fix is not None):
        parts.append(desk.tell(say("; khobor check --fix mends {count}", count=_plain(fixable))))
    if relaxed:
        parts.append(desk.tell(say("; let stand by the desk: {count}", count=_plain(relaxed))))
    return "".join(parts)


def unremembered(report: Report) -> Saying:
    """Return why the next check reads all of a site anew."""
    kept = "khobor: nothing of this check could be remembered, and the next one reads everything: .khobor cannot be written ({why})"
    return say(kept, why=report.unkept)


def mended_in(count: int, files: int) -> Saying:
    """Return how many places were mended, in how many files."""
    among = counted_as("file", files, _plain(files))
    return say("mended: {count} in {files}", count=_plain(count), files=among)


def _plain(count: int) -> Quantity:
    """Return a count that English does not group."""
    return Quantity("number", str(count), str(count))
