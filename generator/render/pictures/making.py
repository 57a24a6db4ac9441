"""The files of a picture: its widths, in its own kind and in those that the site asks for.

Owns which files are made and how they are encoded. The same picture and setting give the same
bytes: one thread an encoder, no time, no metadata. Figures are of `docs/performance.md`.
"""

from collections.abc import Iterable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import PIL
from msgspec import Struct
from PIL import Image, ImageChops, features

from generator.digest import digest_bytes
from generator.model.picture import Drawn, PictureFault, Variant
from generator.model.site import PictureSetting
from generator.packing import AlteredValue, digest_value, packed, unpacked
from generator.render.kept import KeptFiles
from generator.render.pictures.opening import FEW_COLOURS, Opened, open_picture

_KEPT_KINDS = {"JPEG": "jpg", "PNG": "png", "GIF": "png", "WEBP": "webp", "AVIF": "jpg"}
"""The kind in which a picture stands where only one file can, by what it came as."""
_SMALL = 640
"""Of the plain kind there are two files, the widest and the first of so many pixels or more: the
browsers that take nothing better are few."""
_PAYS = 0.85
"""AVIF is made where the file of middle width is at most so much of the WebP that looks alike."""
_AVIF_BELOW = 15
"""By so much AVIF's quality is lower at the same likeness to the picture (measured by PSNR)."""
_AVIF_SPEED = 8
"""0.3 s for 1920 × 1440 pixels, as WebP takes; 6 takes 1.1 s for a file smaller by 4 per cent."""
Files = dict[str, bytes]


class PictureMaker(Struct):
    """Makes pictures, or finds those that were made of the same bytes by the same setting."""

    setting: PictureSetting
    kept: KeptFiles

    def find(self, data: bytes) -> Drawn | None:
        """Return what was made of a picture before, or None."""
        found = self.kept.find(self._name(data))
        try:
            drawn = unpacked(found) if found is not None else None
        except AlteredValue:
            return None
        return drawn if isinstance(drawn, Drawn) else None

    def make(self, data: bytes) -> tuple[Drawn, Files]:
        """Make a picture's files and keep them; return what they are, and their bytes by digest."""
        opened = open_picture(data, self.setting.widths[-1])
        if isinstance(opened, PictureFault):
            drawn, files = Drawn(faults=(opened,)), Files()
        else:
            drawn, files = _make(opened, self.setting)
        for digest, made in files.items():
            self.kept.keep(digest, made)
        self.kept.keep(self._name(data), packed(drawn))
        return drawn, files

    def _name(self, data: bytes) -> str:
        return digest_bytes((digest_bytes(data) + digest_value(self.setting) + way_of_making()).encode())  # fmt: skip


def maker_of(site: Path, setting: PictureSetting) -> PictureMaker:
    """Return the maker of a site's pictures; what it makes is kept beside the states of the builds."""
    return PictureMaker(setting, KeptFiles(site / ".khobor/pictures"))


@cache
def way_of_making() -> str:
    """Return a digest of all that shapes a picture but itself and the setting: this code and Pillow."""
    code = [path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py"))]
    names = ("webp", "avif", "jpg", "libjpeg_turbo", "littlecms2", "zlib", "zlib_ng")
    parts = [str(features.version(name) or "") for name in names]
    return digest_bytes(b"".join(code) + "\n".join([PIL.__version__, *parts]).encode())


def _make(opened: Opened, setting: PictureSetting) -> tuple[Drawn, Files]:
    image, ending = opened.image, _ending(opened)
    widths = [w for w in setting.widths if w < image.width] + [image.width]
    sized = {width: _at_width(image, width) for width in widths}
    files: Files = {}
    variants: list[Variant] = []

    def write(kind: str, widths: Iterable[int]) -> None:
        for width in widths:
            data = _encode(sized[width], kind, setting.quality, drawn=opened.drawn)
            digest = digest_bytes(data)
            files[digest] = data
            variants.append(Variant(kind, width, sized[width].height, digest))

    if "avif" in setting.formats and _avif_pays(opened, sized, setting.quality):
        write("avif", widths)
    if ending == "webp" or "webp" in setting.formats:
        write("webp", widths)
    if ending != "webp":
        small = next((w for w in widths if w >= _SMALL), widths[-1])
        write(ending, dict.fromkeys((small, widths[-1])))
    told = (opened.warning,) if opened.warning else ()
    return Drawn(ending=ending, variants=tuple(variants), faults=told), files


def _ending(opened: Opened) -> str:
    """Return the plain kind: the picture's own, but photographs as JPEG where nothing is seen through."""
    ending = _KEPT_KINDS[opened.kind]
    if ending == "webp":
        return ending
    clear = opened.image.mode == "RGBA"
    return "png" if clear or (ending == "png" and opened.drawn) else "jpg"


def _at_width(image: Image.Image, width: int) -> Image.Image:
    if width == image.width:
        return image
    height = max(1, int(image.height * width / image.width + 0.5))
    return image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _avif_pays(opened: Opened, sized: dict[int, Image.Image], quality: int) -> bool:
    if opened.drawn or not features.check("avif"):
        return False
    trial = sized[min(sized, key=lambda width: abs(width - _SMALL))]
    avif = len(_encode(trial, "avif", quality, drawn=False))
    return avif <= _PAYS * len(_encode(trial, "webp", quality, drawn=False))


def _encode(image: Image.Image, kind: str, quality: int, *, drawn: bool) -> bytes:
    """Return a picture as the bytes of a file of a kind."""
    if kind == "png" and drawn:
        image = _in_a_palette(image)
    options: dict[str, dict[str, Any]] = {
        "jpg": {"format": "JPEG", "quality": quality, "progressive": True, "optimize": True},
        "png": {"format": "PNG", "optimize": drawn},
        "webp": {"format": "WEBP", "quality": quality, "method": 4, "lossless": drawn},
        "avif": {
            "format": "AVIF", "quality": quality - _AVIF_BELOW, "speed": _AVIF_SPEED, "max_threads": 1,
        },
    }  # fmt: skip
    stream = BytesIO()
    image.save(stream, **options[kind])
    return stream.getvalue()


def _in_a_palette(image: Image.Image) -> Image.Image:
    """Return a picture of few colours in a palette, where that loses nothing."""
    if image.mode == "L" or image.getcolors(FEW_COLOURS) is None:
        return image
    way = Image.Quantize.FASTOCTREE if image.mode == "RGBA" else Image.Quantize.MEDIANCUT
    found = image.quantize(FEW_COLOURS, method=way, dither=Image.Dither.NONE)
    same = ImageChops.difference(found.convert(image.mode), image).getbbox(alpha_only=False) is None
    return found if same else image
