"""What a desk decided of the checks, applied to what they found."""

import posixpath
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.ceiling import grown, joined, parted
from generator.codes import ON_DEMAND
from generator.content.source import Lines
from generator.diagnostics import Diagnostic, diagnostic, letters_of
from generator.model.checking import CheckSetting, Relaxed
from generator.patterns import pattern
from generator.saying import say

_FOLDS = 20
"""Lines before and behind a place in which words that may stand are looked for."""


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
        there = lines(one.span.path) or ()
        for part in parted(fault, there):
            stands = next((place for place in own if _covers(place, part, there)), None)
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


def _covers(place: Relaxed, found: Diagnostic, lines: Sequence[str]) -> bool:
    """Return True where the place that is told lies in the words that may stand, or these in what is told.

    A text may be folded: the words go on in the next line of its file.
    """
    if not place.text:
        return True
    span, letters = found.span, letters_of(found)
    if _holds(place.text, unicodedata.normalize("NFC", span.source), span.at, letters):
        return True
    words = place.text.split()
    reach = min(len(words) - 1, _FOLDS)
    first = max(span.line - 1 - reach, 0)
    before = sum(len(line) + 1 for line in lines[first : span.line - 1])
    folded = "\n".join(lines[first : span.line + reach])
    return reach > 0 and any(
        match.start() <= before + span.column - 1 < match.end()
        for match in pattern(r"\s+".join(map(re.escape, words))).finditer(folded)
    )


def _holds(words: str, source: str, at: int, letters: int) -> bool:
    start = source.find(words)
    while start >= 0:
        if start <= at < start + len(words) or at <= start <= at + letters - len(words):
            return True
        start = source.find(words, start + 1)
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
