"""What a desk decided of the checks, applied to what they found."""

import unicodedata
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.ceiling import grown
from generator.codes import ON_DEMAND
from generator.diagnostics import Diagnostic, diagnostic
from generator.model.checking import CheckSetting, Relaxed
from generator.saying import say


class Weighed(Struct, frozen=True):
    """What is told, and what a desk lets stand, each with its reason."""

    told: list[Diagnostic]
    relaxed: list[tuple[Diagnostic, Relaxed]]


def weigh(
    found: Iterable[Diagnostic], setting: CheckSetting, *, on_demand: bool = False
) -> Weighed:
    """Give each fault the level that the desk gave its check, and take out what it lets stand.

    A place in the list that lets nothing stand any more is a fault of its own: the list would else
    grow for ever, and hide the next one. Of checks `on_demand` it is one only where they ran.
    """
    places = [place for place in setting.relaxed if (place.code in ON_DEMAND) == on_demand]
    setting = replace(setting, relaxed=tuple(places))
    levels = dict(setting.levels)
    used: set[Relaxed] = set()
    told: list[Diagnostic] = []
    relaxed: list[tuple[Diagnostic, Relaxed]] = []
    for one in found:
        level = levels.get(one.code, one.level)
        if level == "off":
            continue
        place = next((place for place in setting.relaxed if _covers(place, one)), None)
        if place is not None:
            used.add(place)
            relaxed.append((one, place))
        else:
            told.append(one if level == one.level else replace(one, level=level))
    return Weighed(
        [*told, *grown(told, setting.unexplained_at_most), *_idle(setting, used)], relaxed
    )


def _covers(place: Relaxed, found: Diagnostic) -> bool:
    if (place.code, place.path) != (found.code, found.span.path):
        return False
    return not place.text or place.text in unicodedata.normalize("NFC", found.span.source)


def _idle(setting: CheckSetting, used: set[Relaxed]) -> Iterator[Diagnostic]:
    off = {code for code, gravity in setting.levels if gravity == "off"}
    for place in setting.relaxed:
        if place not in used and place.code not in off:
            where = (
                say('a line of {path} with "{text}"', path=place.path, text=place.text)
                if place.text
                else place.path
            )
            yield diagnostic(
                "idle-relaxation",
                place.span,
                say("{code} finds nothing any more in {where}", code=place.code, where=where),
                help="take the entry out of checks.relax",
            )
