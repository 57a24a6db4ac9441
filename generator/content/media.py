"""Media files: which kinds are published, how large they are in pixels, whether an SVG is safe."""

import re
from pathlib import Path

from generator.content.source import SourceFile
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.patterns import pattern

PICTURES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"})
DATA = frozenset({".csv", ".json", ".pdf", ".txt"})
_UNSAFE_SVG = pattern(
    r"<\s*(?:script|foreignObject|iframe|embed|object|audio|video|handler|set|animate|style)\b"
    r"|<!ENTITY|<!DOCTYPE|<\?xml-stylesheet"
    r"|\son[a-z]+\s*="
    r"|(?:href|src)\s*=\s*[\"']\s*(?!#)[^\"']"
    r"|url\(\s*[\"']?(?!#)[^)]"
    r"|javascript:",
    re.IGNORECASE,
)
_NUMBER = r"([0-9]+(?:\.[0-9]+)?)"
_VIEW_BOX = pattern(rf"viewBox\s*=\s*[\"']\s*[-0-9.]+[\s,]+[-0-9.]+[\s,]+{_NUMBER}[\s,]+{_NUMBER}")
_SVG_SIZE = pattern(rf"\s(width|height)\s*=\s*[\"']{_NUMBER}(?:px)?[\"']")


def read_size(root: Path, file: str, at: Span) -> tuple[tuple[int, int] | None, list[Diagnostic]]:
    """Return a picture's width and height in pixels, or why it is not published.

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
                f"files that end in {ending or 'nothing'} are not published",
                help="pictures: " + " ".join(sorted(PICTURES)),
            )
        ]
    path = root / file
    import imagesize  # noqa: PLC0415  # it loads a client of the web; most edits read no picture

    try:
        if ending == ".svg":
            return _svg_size(path, file, at)
        width, height = imagesize.get(str(path))
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        return None, [diagnostic("bad-media", at, f"{file} cannot be read as a picture: {error}")]
    if width <= 0 or height <= 0:
        return None, [diagnostic("bad-media", at, f"{file} is not a picture of its kind")]
    return (int(width), int(height)), []


def _svg_size(path: Path, file: str, at: Span) -> tuple[tuple[int, int] | None, list[Diagnostic]]:
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None, [diagnostic("bad-media", at, f"{file} is not UTF-8 text")]
    if match := _UNSAFE_SVG.search(text):
        source = SourceFile(file, text)
        return None, [
            diagnostic(
                "unsafe-svg",
                source.span_at(match.start()),
                f"this SVG holds {match.group().strip()[:30]}, which could run or load something",
                help="export it as a plain SVG: no script, no style sheet, no link to another file",
            )
        ]
    head = text[text.find("<svg") : text.find(">", text.find("<svg")) + 1]
    sizes = dict(_SVG_SIZE.findall(head))
    if box := _VIEW_BOX.search(head):
        width, height = float(box.group(1)), float(box.group(2))
    elif len(sizes) == 2:
        width, height = float(sizes["width"]), float(sizes["height"])
    else:
        return None, [
            diagnostic("bad-media", at, f"{file} has neither a viewBox nor a width and height")
        ]
    return (max(1, round(width)), max(1, round(height))), []
