"""Small pictures for tests, made by Pillow: turned, tagged, of odd colours, cut off, pretending."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms

SECRET = "22 Secret Lane"
CORNERS = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0))
"""Top left, top right, bottom left, bottom right."""
TURNS: dict[int, Image.Transpose | None] = {
    1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
}  # fmt: skip
"""What a camera does to the upright picture when it writes each orientation."""


def data_of(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def quarters(width: int = 800, height: int = 500) -> Image.Image:
    """Return a picture of four colours, one a corner."""
    image = Image.new("RGB", (2, 2))
    image.putdata(CORNERS)
    return image.resize((width, height), Image.Resampling.NEAREST)


def photograph(width: int = 800, height: int = 500, seed: int = 1) -> Image.Image:
    """Return a picture of many colours."""
    values = bytes((x * 7 * seed + x * x * 31 // 97) % 256 for x in range(3 * 12 * 8))
    small = Image.frombytes("RGB", (12, 8), values)
    return small.resize((width, height), Image.Resampling.BICUBIC)


def with_exif(image: Image.Image, orientation: int, kind: str = "JPEG") -> bytes:
    """Return a picture as a camera writes it: turned, and with where and by whom it was taken."""
    turn = TURNS[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = SECRET
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (22.0, 34.0, 11.0)
    more = {"comment": SECRET.encode()} if kind == "JPEG" else {}
    return data_of(
        image if turn is None else image.transpose(turn), kind, exif=exif, quality=95, **more
    )


def swapped_profile() -> bytes:
    """Return a profile in which what is written as red is seen as blue."""
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = data.replace("sRGB".encode("utf-16-be"), "Swap".encode("utf-16-be"))
    return data.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")


def bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """Return a PNG of a few bytes that says it has thousands of millions of pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))  # fmt: skip

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
