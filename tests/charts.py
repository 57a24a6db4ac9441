"""Charts read back: a drawing is printed by the theme's template, parsed, and turned into numbers again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from generator.l10n.digits import to_ascii
from generator.l10n.language import Language, language_of_tag
from generator.l10n.messages import no_catalog
from generator.l10n.numbers import scales_of
from generator.l10n.widths import width_of
from generator.pages.charts.pen import FONT
from generator.pages.drawings import ChartFace, Drawing
from generator.render.compiled import Compiled
from generator.render.environment import make_environment

TEMPLATES = Path(__file__).parent.parent / "templates"
BN = language_of_tag("bn-IN", "kolkata")
EN = language_of_tag("en-IN")


@cache
def _macro():
    environment = make_environment(
        Compiled([TEMPLATES]), language=EN, catalog=no_catalog("en"), asset=lambda name: name
    )
    return environment.get_template("part/chart.html").module.drawing


def svg_of(drawing: Drawing, title: str = "T", said: str = "S") -> ElementTree.Element:
    """Return the printed drawing, parsed."""
    face = ChartFace(kind="time", title=title, said=said, drawings=(drawing,))
    return ElementTree.fromstring(str(_macro()(drawing, face, "id")))


@dataclass(frozen=True)
class Read:
    """What stands in a drawing: elements by tag and class."""

    svg: ElementTree.Element

    def all(self, tag: str, *kinds: str) -> list[ElementTree.Element]:
        return [e for e in self.svg.iter(tag) if not kinds or e.get("class") in kinds]

    def texts(self, kind: str) -> list[str]:
        return [e.text or "" for e in self.all("text", kind)]

    def line(self) -> list[tuple[float, float]]:
        """Return the corners of the line of values, or the dot of a single one."""
        lines = self.all("path", "line")
        if not lines:
            found = re.match(r"M([-\d.]+) ([-\d.]+)m", self.all("path", "dot")[0].get("d"))
            return [(float(found[1]), float(found[2]))]
        places, x, y = [], 0.0, 0.0
        for sign, rest in re.findall(r"([MLHV])([-\d. ]+)", lines[0].get("d")):
            numbers = [float(n) for n in rest.split()]
            if sign == "H":
                x = numbers[0]
            elif sign == "V":
                y = numbers[0]
            else:
                x, y = numbers
            places.append((x, y))
        return places


def number_in(text: str, language: Language) -> Decimal:
    """Return the number that a tick says."""
    plain = to_ascii(text).replace(",", "")
    for scale, word in scales_of(language):
        if plain.endswith(f" {word}"):
            return Decimal(plain.removesuffix(f" {word}")) * scale
    return Decimal(plain)


def apart(read: Read, width: int) -> None:
    """Assert that no two labels of an axis or mark on one line overlap, and none leaves the drawing."""
    rows: dict[str, list[tuple[float, float, str]]] = {}
    for kind in ("x", "zone", "began", "ended", "key"):
        for e in read.all("text", kind):
            size = width_of(e.text or "") * FONT
            left = float(e.get("x")) - {"start": 0, "middle": size / 2, "end": size}[e.get("text-anchor")]  # fmt: skip
            assert (left >= -0.02 and left + size <= width + 0.02) or kind == "zone", e.text
            rows.setdefault(e.get("y"), []).append((left, left + size, e.text))
    for row in rows.values():
        for a, b in zip(sorted(row), sorted(row)[1:], strict=False):
            assert a[1] <= b[0], (a, b)


def close(found: Sequence[float], wanted: Sequence[float], least: float) -> None:
    """Assert that numbers are each other's within a bound."""
    assert len(found) == len(wanted)
    worst = max((abs(a - b) for a, b in zip(found, wanted, strict=True)), default=0.0)
    assert worst <= least, (worst, least)
