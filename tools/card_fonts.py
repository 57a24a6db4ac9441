"""The fonts of social cards, made from the theme's: `make fonts`.

Pillow reads no woff2 and falls back to no second font, so the theme's Bengali and Latin parts of
a weight become one file. The bytes follow from the theme's files and the version of fontTools
alone: no time stands in them.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

REPOSITORY = Path(__file__).resolve().parent.parent
THEME = REPOSITORY / "templates/assets/fonts"
CARDS = REPOSITORY / "templates/cards"
WEIGHTS = {"regular": 400, "bold": 700}


def made() -> Iterator[tuple[str, bytes]]:
    """Yield each font's name and bytes."""
    for name, weight in WEIGHTS.items():
        parts = [
            f"noto-serif-bengali-{part}-{weight}-normal.woff2" for part in ("bengali", "latin")
        ]
        yield f"Beng-{name}.ttf", _bytes_of(_merged(parts))
        yield f"Latn-{name}.ttf", _bytes_of(_plain(f"noto-serif-latin-{weight}-normal.woff2"))


def main() -> None:
    """Write the fonts."""
    for name, data in made():
        (CARDS / name).write_bytes(data)


def _plain(file: str) -> TTFont:
    font = TTFont(THEME / file, recalcTimestamp=False)
    font.flavor = None
    return font


def _merged(files: list[str]) -> TTFont:
    with TemporaryDirectory() as folder:
        paths = []
        for file in files:
            path = Path(folder) / file
            _plain(file).save(path)
            paths.append(str(path))
        merged = Merger().merge(paths)
    head = _plain(files[0])["head"]
    merged["head"].created, merged["head"].modified = head.created, head.modified
    return merged


def _bytes_of(font: TTFont) -> bytes:
    font.recalcTimestamp = False
    stream = BytesIO()
    font.save(stream)
    return stream.getvalue()


if __name__ == "__main__":
    main()
