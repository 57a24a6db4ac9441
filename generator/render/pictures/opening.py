"""A picture from its bytes, as it is meant to be seen: upright, in sRGB, eight bits, nothing else.

Owns every way in which a picture can be refused once it is decoded. What leaves here has no
metadata: no EXIF, no place, no profile, no comment.
"""

import warnings
from io import BytesIO
from math import ceil

from msgspec import Struct
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from generator.content.media import EXPORT_AGAIN, SMALLER, kind_of_picture, too_many_pixels
from generator.model.picture import PictureFault
from generator.saying import say

FEW_COLOURS = 256
_ORIENTATION = 0x0112
_ON_ITS_SIDE = (5, 6, 7, 8)
"""Values of EXIF's orientation with which width and height change places."""
_HALF = 0.5


class Opened(Struct, frozen=True):
    """A picture at the widest that it is shown, in `RGB`, `RGBA` or `L`.

    `drawn` is True for few colours, as a graphic has them. `warning` is what its author should know.
    """

    image: Image.Image
    kind: str
    drawn: bool
    warning: PictureFault | None = None


def open_picture(data: bytes, widest: int) -> Opened | PictureFault:
    """Return a picture, no wider than asked and than it is; or why it is refused."""
    kind = kind_of_picture(data[:64])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its own limits and doubts; ours are asked below
            with Image.open(BytesIO(data), formats=[kind]) as image:
                fault = too_many_pixels(*image.size)
                return fault or _opened(image, kind, widest)
    except Image.DecompressionBombError as error:
        return PictureFault("picture-too-large", say("is too large: {error}", error=error), SMALLER)
    except UnidentifiedImageError:  # its own words name a place in memory
        message = say("cannot be read: it begins as {kind}, and then is none", kind=kind)
        return PictureFault("broken-picture", message, EXPORT_AGAIN)
    except Exception as error:  # no list says what a damaged file makes decoders raise
        said = str(error) or type(error).__name__
        message = say("cannot be read to its end: {error}", error=said)
        return PictureFault("broken-picture", message, EXPORT_AGAIN)


def _opened(image: Image.Image, kind: str, widest: int) -> Opened | PictureFault:
    moves = kind != "JPEG" and bool(getattr(image, "is_animated", False))
    orientation = image.getexif().get(_ORIENTATION, 1)
    profile = image.info.get("icc_profile", b"")
    raw_width = image.height if orientation in _ON_ITS_SIDE else image.width
    scale = min(1.0, widest / raw_width)
    if kind == "JPEG":
        # The decoder halves while it decodes: a fourth of the work, no worse a picture.
        image.draft(None, (ceil(image.width * scale), ceil(image.height * scale)))
    image.load()
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("CMYK", "YCCK") and not profile:
        message = "is in the colours of print (CMYK), and no profile says which"
        return PictureFault("picture-colours", message, "export it for the web, in sRGB")
    plain = _in_eight_bits(upright)
    drawn = kind != "JPEG" and plain.getcolors(FEW_COLOURS) is not None
    plain.info.clear()
    if plain.width > widest:
        height = max(1, int(plain.height * widest / plain.width + _HALF))
        plain = plain.resize((widest, height), Image.Resampling.LANCZOS)
    shown = _in_srgb(plain, profile)
    shown.info.clear()
    warning = None
    if moves:
        message = "moves; readers are shown its first frame"
        warning = PictureFault("moving-picture", message, "name a still picture, or link to the moving one")  # fmt: skip
    return Opened(shown, kind, drawn, warning)


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Return a picture in RGB, RGBA, L or CMYK; RGBA only where something can be seen through."""
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode == "CMYK":
        return image
    if "A" in image.mode or "a" in image.mode or "transparency" in image.info:
        whole = image.convert("RGBA")
        low, _ = whole.getchannel("A").getextrema()
        return whole.convert("RGB") if low == 255 else whole
    return image.convert("L" if image.mode in ("1", "L") else "RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Return a picture in sRGB. A profile that is damaged, or of other colours, is as good as none."""
    if not profile:
        return image
    try:
        given = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(given).lower():
            return image
        alpha = image.getchannel("A") if image.mode == "RGBA" else None
        colours = image.convert("RGB") if alpha is not None else image
        found = ImageCms.profileToProfile(
            colours, given, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        if image.mode == "CMYK":
            raise
        return image
    assert found is not None
    if alpha is not None:
        found.putalpha(alpha)
    return found
