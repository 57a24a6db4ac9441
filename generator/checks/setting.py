"""What a desk decided of the checks, applied to what they found."""

import posixpath
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.ceiling import grown, joined, parted
from generator.codes import ON_DEMAND
from generator.diagnostics import Diagnostic, diagnostic, letters_of
from generator.model.checking import CheckSetting, Relaxed
from generator.saying import say

Lines: TypeAlias = Callable[[str], Sequence[str] | None]
"""Gives the lines of a file, or None."""


def _unread(_: str) -> Sequence[str]:
    return ()


class Weighed(Struct, frozen=True):
    """What is told, and what a desk lets stand, each with its reason."""

    told: list[Diagnostic]
    relaxed: list[tuple[Diagnostic, Relaxed]]


def weigh(
    found: Iterable[Diagnostic],
    setting: CheckSetting,
    lines: Lines = _unread,
    *,
    on_demand: bool = False,
) -> Weighed:
    """Give each fault the level that the desk gave its check, and take out what it lets stand.

    A place in the list that lets nothing stand any more is a fault of its own: the list would else
    grow for ever, and hide the next one. Of checks `on_demand` it is one only where they ran.
    `lines` are those of a file, None where there is none.
    """
    places: dict[tuple[str, str], list[Relaxed]] = defaultdict(list)
    for place in setting.relaxed:
        if (place.code in ON_DEMAND) == on_demand:
            places[place.code, place.path].append(place)
    levels = dict(setting.levels)
    used: set[Relaxed] = set()
    told: list[Diagnostic] = []
    relaxed: list[tuple[Diagnostic, Relaxed]] = []
    for one in found:
        level = levels.get(one.code, one.level)
        if level == "off":
            continue
        fault = one if level == one.level else replace(one, level=level)
        own = places.get((one.code, one.span.path))
        if own is None:
            told.append(fault)
            continue
        left: list[Diagnostic] = []
        for part in parted(fault, lines(one.span.path) or ()):
            stands = next((place for place in own if _covers(place, part)), None)
            if stands is None:
                left.append(part)
            else:
                used.add(stands)
                relaxed.append((part, stands))
        if left:
            told.append(joined(left))
    off = {code for code, gravity in setting.levels if gravity == "off"}
    unused = [one for own in places.values() for one in own if one not in used]
    idle = [_idle(place, lines) for place in unused if place.code not in off]
    return Weighed([*told, *grown(told, setting.unexplained_at_most), *idle], relaxed)


def _covers(place: Relaxed, found: Diagnostic) -> bool:
    """Return True where the place that is told lies in the words that may stand, or these in what is told."""
    if not place.text:
        return True
    source = unicodedata.normalize("NFC", found.span.source)
    at, letters, length = found.span.at, letters_of(found), len(place.text)
    start = source.find(place.text)
    while start >= 0:
        if start <= at < start + length or at <= start <= at + letters - length:
            return True
        start = source.find(place.text, start + 1)
    return False


def _idle(place: Relaxed, lines: Lines) -> Diagnostic:
    if _is_plain(place.path) and lines(place.path) is not None:
        where = (
            say('a line of {path} with "{text}"', path=place.path, text=place.text)
            if place.text
            else place.path
        )
        said = say("{code} finds nothing any more in {where}", code=place.code, where=where)
        return diagnostic(
            "idle-relaxation", place.span, said, help="take the entry out of checks.relax"
        )
    plain = posixpath.normpath(place.path.replace("\\", "/")).removeprefix("/")
    near = plain != place.path and _is_plain(plain) and lines(plain) is not None
    return diagnostic(
        "idle-relaxation",
        place.span,
        say(
            "there is no such file: {path}{near}",
            path=place.path,
            near=say(' (did you mean "{near}"?)', near=plain) if near else "",
        ),
        help="write the path of one file as khobor check prints it, as content/stories/2026/pay.en.md",
    )


def _is_plain(path: str) -> bool:
    return posixpath.normpath(path) == path and not path.startswith(("/", ".."))
