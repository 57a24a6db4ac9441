"""The site's icons, made from one picture: for tabs, home screens and web manifests.

Owns which sizes there are and how they are drawn. The theme's `icon.png` and `icon.svg` are one icon:
of a site that has one of them, nothing of the shipped other is used. What was drawn is kept beside the
states of the builds, so that only another icon or another colour behind it is drawn.
"""

import importlib.util
from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.digest import digest_bytes
from generator.packing import AlteredValue, packed, unpacked
from generator.render.kept import KeptFiles
from generator.saying import Saying, number, say

if TYPE_CHECKING:
    from PIL import Image

SOURCE, DRAWING = "icon.png", "icon.svg"
LEAST = 512
"""Pixels of the source's side; a smaller one would be blown up."""
_MOST = 4096


class Icon(Struct, frozen=True):
    """An icon: pixels of its side, whether it fills its square, and how much of that the picture takes."""

    side: int
    filled: bool = False
    part: float = 1.0


ICONS: Mapping[str, Icon] = {
    "favicon.ico": Icon(32),
    "icon-180.png": Icon(180, filled=True),
    "icon-192.png": Icon(192),
    "icon-512.png": Icon(512),
    "icon-maskable.png": Icon(512, filled=True, part=0.8),
}
"""Each icon by its file. iOS paints black where one can be seen through, and a launcher may cut a
maskable one to a circle of four fifths of the side, so these two fill their square."""


class IconSet(Struct, frozen=True):
    """The files of an icon by name, and what is wrong with its source."""

    files: dict[str, bytes]
    told: tuple[Diagnostic, ...] = ()


def icons_of(found: Mapping[str, Path], own: Path, kept: KeptFiles, behind: str) -> IconSet:
    """Return the icons of the files of a theme (by name), of which those below `own` are the site's.

    `behind` is the colour (`#rrggbb`) behind an icon that does not fill its square.
    """
    source, drawing = found.get(SOURCE), found.get(DRAWING)
    if source is None:
        return IconSet({})
    if drawing is not None and drawing.is_relative_to(own) and not source.is_relative_to(own):
        return IconSet({}, (_lacking(),))
    data = source.read_bytes()
    name = digest_bytes(b"\n".join((data, behind.encode(), _way_of_drawing())))
    before = _unpacked(kept.find(name))
    if before is None:
        before = _draw(data, behind)
        kept.keep(name, packed(before))
    if isinstance(before, Saying):
        return IconSet({}, (_unusable(before),))
    return IconSet(before)


def is_left_out(name: str, found: Mapping[str, Path], own: Path) -> bool:
    """Return True for a theme's file that is not published: a source, or a shipped drawing beside it."""
    if name == SOURCE:
        return True
    source = found.get(SOURCE)
    return (
        name == DRAWING
        and source is not None
        and source.is_relative_to(own)
        and not found[name].is_relative_to(own)
    )


def _way_of_drawing() -> bytes:
    """Return what shapes an icon but its source: this code, and Pillow's version, without loading it."""
    pillow = importlib.util.find_spec("PIL")
    version = Path(pillow.origin).with_name("_version.py") if pillow and pillow.origin else None
    code = Path(__file__).read_bytes()
    return code + (version.read_bytes() if version is not None and version.is_file() else b"")


def _unpacked(data: bytes | None) -> dict[str, bytes] | Saying | None:
    try:
        value = unpacked(data) if data is not None else None
    except AlteredValue:
        return None
    return value if isinstance(value, dict | Saying) else None


@lru_cache(maxsize=8)
def _draw(data: bytes, behind: str) -> dict[str, bytes] | Saying:
    """Return the files, or what is wrong with the source."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415  # few runs draw icons

    try:
        with Image.open(BytesIO(data), formats=("PNG",)) as opened:
            width, height = opened.size
            if width != height or not LEAST <= width <= _MOST:
                return say(
                    "the icon is {width} by {height} pixels",
                    width=number(width),
                    height=number(height),
                )
            image = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return say("the icon is not a PNG that can be read")
    red, green, blue, seen = image.getpixel((width // 2, 0))  # type: ignore[misc]
    ground = (red, green, blue) if seen == 255 else _rgb(behind)
    return {name: _encoded(_at_size(image, icon, ground), name) for name, icon in ICONS.items()}


def _at_size(image: "Image.Image", icon: Icon, ground: tuple[int, int, int]) -> "Image.Image":
    from PIL import Image  # noqa: PLC0415

    side = round(icon.side * icon.part)
    small = image.resize((side, side), Image.Resampling.LANCZOS) if side != image.width else image
    if not icon.filled:
        return small
    whole = Image.new("RGB", (icon.side, icon.side), ground)
    whole.paste(small, ((icon.side - side) // 2, (icon.side - side) // 2), small)
    return whole


def _encoded(image: "Image.Image", name: str) -> bytes:
    stream = BytesIO()
    if name.endswith(".ico"):
        image.save(stream, "ICO", sizes=[image.size])
    else:
        image.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _rgb(color: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red, green, blue


def _lacking() -> Diagnostic:
    return diagnostic(
        "no-raster-icon",
        Span(f"templates/assets/{DRAWING}", 1, 1),
        "the site has an icon.svg of its own and no icon.png, so home screens get no icon",
        help=say(
            "put the same icon beside it as icon.png, a square of {least} pixels or more",
            least=number(LEAST),
        ),
    )


def _unusable(why: Saying) -> Diagnostic:
    return diagnostic(
        "bad-icon",
        Span(f"templates/assets/{SOURCE}", 1, 1),
        why,
        help=say(
            "icon.png is a square PNG of {least} to {most} pixels",
            least=number(LEAST),
            most=number(_MOST),
        ),
    )
