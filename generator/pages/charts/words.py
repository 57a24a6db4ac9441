"""What is said in the place of a chart, from the numbers that it draws."""

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from generator.l10n.amounts import with_unit
from generator.l10n.messages import N_
from generator.l10n.numbers import speak_number, speak_scaled
from generator.pages.speaking import Speaking


class Said(Struct, frozen=True):
    """A point as it is said: a moment or a name, and its value."""

    at: str
    value: Decimal


def say_values(points: Sequence[Said], unit: str, speaking: Speaking, *, ordered: bool) -> str:
    """Return how many values there are, the first and the last of an ordered series, the highest, the lowest.

    Nothing is said twice: of equal values one sentence says it.
    """
    voice, say = speaking.voice, speaking.message

    def named(message: str, point: Said) -> str:
        value = speak_scaled(point.value, voice.language)
        value = with_unit(value, point.value, voice.units.get(unit), voice.language)
        return say(message, value=value, at=point.at)

    count = len(points)
    said = [
        voice.catalog.ngettext("%(count)s value.", "%(count)s values.", count)
        % {"count": speak_number(Decimal(count), voice.language)}
    ]
    values = [point.value for point in points]
    highest = points[values.index(max(values))]
    lowest = points[values.index(min(values))]
    ends = (points[0], points[-1]) if ordered and count > 1 else ()
    if ends:
        said += [named(N_("First: %(value)s, %(at)s."), ends[0])]
        said += [named(N_("Last: %(value)s, %(at)s."), ends[1])]
    if highest.value == lowest.value:
        same = (
            N_("The only one: %(value)s, %(at)s.")
            if count == 1
            else N_("All are equal: %(value)s.")
        )
        said.append(named(same, highest))
        return " ".join(said)
    said.append(named(N_("Highest: %(value)s, %(at)s."), highest))
    if lowest not in ends:
        said.append(named(N_("Lowest: %(value)s, %(at)s."), lowest))
    return " ".join(said)
