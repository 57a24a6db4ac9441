"""Media files: which kinds are published, how large they are in pixels, whether an SVG is safe.

Owns what is looked at before a picture is decoded: its first bytes, its size in bytes and pixels.
"""

from pathlib import Path

from generator.content.source import SourceFile
from generator.content.svg import SvgFault, judge_svg
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.picture import PictureFault
from generator.saying import number, reason_of, say

PICTURES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"})
RASTERS = PICTURES - {".svg"}
MOST_BYTES = 64 << 20
MOST_PIXELS = 80_000_000
"""A telephone's 50 million pixels are taken; decoded, so many need 240 MB."""
LONGEST_SIDE = 16_000
"""WebP has no room for more than 16,383."""
SMALLER = "export it smaller: no reader is shown more than the widest of `pictures: widths`"
EXPORT_AGAIN = "copy or export it once more from where it came, and name that file here"
_PLAIN = "export it as a plain SVG: no script, no style sheet, no link to another file"
_KINDS = (
    (b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"GIF87a", "GIF"), (b"GIF89a", "GIF"),
)  # fmt: skip
_ENDINGS = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",), "GIF": (".gif",), "WEBP": (".webp",), "AVIF": (".avif",)}  # fmt: skip
DATA = frozenset({".csv", ".json", ".pdf", ".txt"})


def read_size(root: Path, file: str, at: Span) -> tuple[tuple[int, int] | None, list[Diagnostic]]:
    """Return the width and height of an SVG in pixels, or why it is not published.

    `at` is where the content names the file. A data file has the size (0, 0).
    """
    ending = Path(file).suffix.lower()
    if ending in DATA:
        return (0, 0), []
    if ending not in PICTURES:
        return None, [
            diagnostic(
                "bad-media",
                at,
                say("files that end in {ending} are not published", ending=ending or "…"),
                help=say("pictures: {endings}", endings=" ".join(sorted(PICTURES))),
            )
        ]
    path = root / file
    try:
        return _svg_size(path, file, at)
    except OSError as error:
        return None, [
            diagnostic(
                "bad-media",
                at,
                say(
                    "{file} cannot be read as a picture: {error}", file=file, error=reason_of(error)
                ),
            )
        ]


def kind_of_picture(head: bytes) -> str:
    """Return the kind of a picture by its first bytes, as Pillow calls it, or an empty string."""
    for sign, kind in _KINDS:
        if head.startswith(sign):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    brands = {head[at : at + 4] for at in (8, *range(16, len(head) - 3, 4))}
    return "AVIF" if head[4:8] == b"ftyp" and brands & {b"avif", b"avis"} else ""


def fault_of_picture(path: Path, file: str) -> PictureFault | None:
    """Return why a picture is not even decoded, or None. Reads no more than its head.

    What is said of a picture follows its name.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            kind = kind_of_picture(stream.read(64))
    except OSError as error:
        return PictureFault("bad-media", say("cannot be read: {error}", error=reason_of(error)))
    ending = Path(file).suffix.lower()
    if not kind:
        return PictureFault("bad-media", "is not a picture of its kind")
    if ending not in _ENDINGS[kind]:
        right = Path(file).with_suffix(_ENDINGS[kind][0]).as_posix()
        message = say("ends in {ending}, but what it holds is {kind}", ending=ending, kind=kind)
        rename = say("rename the file, and write {right} here", right=right)
        return PictureFault("picture-kind", message, rename)
    if size > MOST_BYTES:
        message = say(
            "has {size} MiB; {most} are the most",
            size=number(size >> 20),
            most=number(MOST_BYTES >> 20),
        )
        return PictureFault("picture-too-large", message, SMALLER)
    import imagesize  # noqa: PLC0415  # it loads a client of the web; most edits read no picture

    try:
        width, height = map(int, imagesize.get(str(path)))
    except Exception as error:  # no list says what a damaged head makes it raise
        return PictureFault("broken-picture", say("is damaged: {error}", error=error), EXPORT_AGAIN)
    if width <= 0 or height <= 0:
        return PictureFault("broken-picture", "does not say how large it is", EXPORT_AGAIN)
    return too_many_pixels(width, height)


def too_many_pixels(width: int, height: int) -> PictureFault | None:
    """Return why a picture of so many pixels is not decoded, or None."""
    if width * height <= MOST_PIXELS and max(width, height) <= LONGEST_SIDE:
        return None
    message = say(
        "has {width} × {height} pixels; {most} million in all and {side} on a side are the most",
        width=number(width), height=number(height), most=number(MOST_PIXELS // 1_000_000), side=number(LONGEST_SIDE),
    )  # fmt: skip
    return PictureFault("picture-too-large", message, SMALLER)


def _svg_size(path: Path, file: str, at: Span) -> tuple[tuple[int, int] | None, list[Diagnostic]]:
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        what = say("{file} {what}", file=file, what=say("is not UTF-8 text"))
        return None, [diagnostic("bad-media", at, what)]
    found = judge_svg(text)
    if not isinstance(found, SvgFault):
        return found, []
    if found.line:
        span = SourceFile(file, text).span(found.line, found.column)
        return None, [diagnostic(found.code, span, found.message, help=_PLAIN)]
    help = EXPORT_AGAIN if found.code == "broken-picture" else ""
    what = say("{file} {what}", file=file, what=found.message)
    return None, [diagnostic(found.code, at, what, help=help)]
