"""The press: draws social cards, 1200 by 630 pixels, with Pillow and Raqm.

Owns the layout and the colours (those of the theme by day). A card is drawn in a palette: paper,
and for each ink its steps towards the paper, which is what makes a PNG small and quick to write.
The same words give the same bytes: no time, no metadata, one way to compress.
"""

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Literal
from unicodedata import category

import PIL
from msgspec import Struct, field
from PIL import Image, ImageDraw, ImageFont, features

from generator.digest import digest_bytes
from generator.packing import packed
from generator.pages.social import CARD_SIZE, CardText
from generator.render.cards.fonts import CardFonts, Face
from generator.render.cards.letters import letters_of
from generator.render.cards.setting import cut_line, set_headline
from generator.render.kept import KeptFiles

WIDTH, HEIGHT = CARD_SIZE
INKS = {"ink": "#1b1f24", "soft": "#565c66", "accent": "#a3211a", "warn": "#8a4b00", "rule": "#d8d2c4"}  # fmt: skip
PAPER = "#fbf9f4"
_STEPS = 8
_MARGIN = 64
_COLUMN = WIDTH - 2 * _MARGIN
_BAND = 14
_MASTHEAD, _RULE = 84, 116
_KICKER = 174
_TOP, _BOTTOM = 192, 524
_FOOT_RULE, _FOOT = 532, 584
_TITLE_SIZE, _KICKER_SIZE, _FOOT_SIZE, _SMALL = 44, 32, 31, 28
_PITCH = 0.9
"""The distance of two lines, as a part of the height that the font itself asks for."""
_MEASURED = 100
_TALLEST = 2.0
"""Ems that a line of the masthead or the foot may ask for; taller writing (Nastaliq) is set smaller."""
_MARKS: dict[str, tuple[str, bool, bool]] = {
    "critical": ("accent", True, True), "major": ("warn", True, False), "minor": ("soft", False, False),
}  # fmt: skip
"""The mark of a severity, as in the theme: its ink, whether it stands on a corner, whether it is full."""
_COMPRESSION = 3
"""Of zlib: 3.7 ms and 23 kB for a headline of two lines; 6 took 8.1 ms for 18 kB, 9 ten times as long."""
_LEFT_OUT = ("So", "Sk", "Cn", "Co", "Cs")
"""Signs that say nothing a headline needs (emoji above all); drawn only where a font has them."""
_INVISIBLE = ("Cf", "Zs")
Side = Literal["start", "end"]


class Press(Struct):
    """Draws cards; a process has one. Fonts are opened when they are first asked for, and stay."""

    fonts: CardFonts
    kept: KeptFiles
    _identity: str = ""
    _files: dict[str, tuple[bytes, frozenset[str]]] = field(default_factory=dict)
    _sizes: dict[tuple[str, int], ImageFont.FreeTypeFont] = field(default_factory=dict)

    def card(self, text: CardText) -> bytes:
        """Return a card as PNG; one that was drawn before with the same words is not drawn again."""
        if not self._identity:
            self._identity = self.fonts.digest + way_of_drawing()
        name = digest_bytes(packed(text) + self._identity.encode())
        found = self.kept.find(name)
        if found is None:
            found = self.draw(text)
            self.kept.keep(name, found)
        return found

    def draw(self, text: CardText) -> bytes:
        """Return a card as PNG."""
        image = Image.new("P", (WIDTH, HEIGHT), 0)
        image.putpalette(_palette())
        _fill(image, "accent", (0, 0, WIDTH, _BAND))
        _fill(image, "rule", (_MARGIN, _RULE, WIDTH - _MARGIN, _RULE + 2))
        sheet = _Sheet(self, image, text)
        date = sheet.line(text.date, _MASTHEAD, size=_SMALL, ink="soft", side="end")
        sheet.line(text.site, _MASTHEAD, size=_TITLE_SIZE, bold=True, room=_COLUMN - date - 40)
        sheet.line(text.kicker, _KICKER, size=_KICKER_SIZE, bold=True, ink="accent")
        sheet.headline(text.headline if self.drawable(text.headline, text.locale) else text.site)
        _fill(image, "ink", (_MARGIN, _FOOT_RULE, WIDTH - _MARGIN, _FOOT_RULE + 2))
        told = bool(text.severity in _MARKS or text.fact)
        host = sheet.line(text.host, _FOOT, size=_SMALL, ink="soft", side="end" if told else "start", room=460)  # fmt: skip
        sheet.foot(room=_COLUMN - host - 48)
        stream = BytesIO()
        image.save(stream, "PNG", compress_level=_COMPRESSION)
        return stream.getvalue()

    def drawable(self, text: str, locale: str) -> bool:
        """Return True when a text has letters, and some face of the locale has all of them."""
        return bool(self.seen(text, locale)[1])

    def seen(self, text: str, locale: str) -> tuple[Face, str]:
        """Return the face that a text is drawn in and what is drawn of it: nothing where none has
        all its letters."""
        own = self.fonts.faces[locale]
        for face in (own, *self.fonts.spare):
            letters = self._letters(face.regular) & self._letters(face.bold)
            kept = [s for s in text if s in letters or category(s) not in _LEFT_OUT]
            if all(s in letters or category(s) in _INVISIBLE for s in kept):
                return face, " ".join("".join(kept).split())
        return own, ""

    def font(self, file: str, size: int) -> ImageFont.FreeTypeFont:
        """Return a font in a size."""
        found = self._sizes.get((file, size))
        if found is None:
            found = self._sizes[file, size] = ImageFont.truetype(
                BytesIO(self._read(file)[0]), size, layout_engine=ImageFont.Layout.RAQM
            )
        return found

    def _letters(self, file: str) -> frozenset[str]:
        return self._read(file)[1]

    def _read(self, file: str) -> tuple[bytes, frozenset[str]]:
        found = self._files.get(file)
        if found is None:
            data = Path(file).read_bytes()
            found = self._files[file] = (data, letters_of(data))
        return found


class _Sheet:
    """A card while it is drawn: texts in its language, from the side where that begins."""

    def __init__(self, press: Press, image: Image.Image, text: CardText) -> None:
        self._press = press
        self._image = image
        self._text = text
        self._direction = "rtl" if text.rtl else "ltr"

    def line(
        self, text: str, baseline: int, *, size: int, ink: str = "ink", bold: bool = False,
        side: Side = "start", at: int = 0, room: float = _COLUMN,
    ) -> int:  # fmt: skip
        """Draw a line of text, `at` so many pixels from its side; return how wide it is."""
        face, seen = self._press.seen(text, self._text.locale)
        file = face.bold if bold else face.regular
        tall = sum(self._press.font(file, _MEASURED).getmetrics()) / _MEASURED
        font = self._press.font(file, round(size * min(1.0, _TALLEST / tall)))
        seen = cut_line(seen, lambda part: self._width(font, part), room)
        if not seen:
            return 0
        self._put([(baseline, seen)], font, ink, side, at)
        return round(self._width(font, seen))

    def headline(self, text: str) -> None:
        """Draw the headline, a little above the middle of its room."""
        face, seen = self._press.seen(text, self._text.locale)
        unit = self._press.font(face.bold, _MEASURED)
        widths: dict[str, float] = {}

        def measure(part: str) -> float:
            if part not in widths:
                widths[part] = self._width(unit, part) / _MEASURED
            return widths[part]

        ascent, descent = unit.getmetrics()
        pitch = _PITCH * (ascent + descent) / _MEASURED
        done = set_headline(seen, measure, width=_COLUMN * 0.99, height=_BOTTOM - _TOP, pitch=pitch)
        step = pitch * done.size
        top = _TOP + (_BOTTOM - _TOP - step * len(done.lines)) * 0.3
        first = top + step * ascent / (ascent + descent)
        lines = [(round(first + step * n), line) for n, line in enumerate(done.lines)]
        self._put(lines, self._press.font(face.bold, done.size), "ink", "start", 0)

    def foot(self, room: float) -> None:
        """Draw the mark and word of the severity, then the fact with its label."""
        text, at = self._text, 0
        mark = _MARKS.get(text.severity)
        if mark is not None:
            ink, turned, full = mark
            self._mark(ink, turned=turned, full=full)
            at = 40
            at += self.line(text.severity_word, _FOOT, size=_FOOT_SIZE, ink=ink, bold=True, at=at, room=room - at)  # fmt: skip
            at += 36
        if text.fact:
            at += (
                self.line(text.fact, _FOOT, size=_FOOT_SIZE, bold=True, at=at, room=room - at) + 14
            )
        if text.label:
            self.line(text.label, _FOOT, size=_FOOT_SIZE, ink="soft", at=at, room=room - at)

    def _mark(self, ink: str, *, turned: bool, full: bool) -> None:
        shape = _shape(turned=turned, full=full)
        left = WIDTH - _MARGIN - shape.width if self._text.rtl else _MARGIN
        _print(self._image, shape, ink, (left, _FOOT - 24))

    def _put(
        self, lines: list[tuple[int, str]], font: ImageFont.FreeTypeFont, ink: str, side: Side, at: int
    ) -> None:  # fmt: skip
        """Draw lines of one ink as one block, so that marks that reach into another line stay."""
        ascent, descent = font.getmetrics()
        above, below = round(ascent * 1.1), round(descent * 1.2)
        top = max(_BAND, lines[0][0] - above)
        block = Image.new("L", (WIDTH, min(HEIGHT, lines[-1][0] + below) - top), 0)
        draw = ImageDraw.Draw(block)
        right = (side == "end") != self._text.rtl
        x = WIDTH - _MARGIN - at if right else _MARGIN + at
        for baseline, text in lines:
            draw.text(
                (x, baseline - top), text, fill=255, font=font, anchor="rs" if right else "ls",
                direction=self._direction, language=self._text.language,
            )  # fmt: skip
        box = block.getbbox()
        if box is not None:
            _print(self._image, block.crop(box), ink, (box[0], box[1] + top))

    def _width(self, font: ImageFont.FreeTypeFont, text: str) -> float:
        return font.getlength(text, direction=self._direction, language=self._text.language)


@cache
def way_of_drawing() -> str:
    """Return a digest of all that shapes a card but its words and fonts: this code and Pillow."""
    code = [path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py"))]
    parts = [features.version(name) or "" for name in ("freetype2", "raqm", "harfbuzz", "fribidi", "zlib", "zlib_ng")]  # fmt: skip
    return digest_bytes(b"".join(code) + "\n".join([PIL.__version__, *parts]).encode())


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@cache
def _palette() -> list[int]:
    """Return paper, then the steps of each ink."""
    found = list(_rgb(PAPER))
    for colour in INKS.values():
        for step in range(1, _STEPS + 1):
            pairs = zip(_rgb(PAPER), _rgb(colour), strict=True)
            found += [round(p + (c - p) * step / _STEPS) for p, c in pairs]
    return found


@cache
def _steps(ink: str) -> list[int]:
    """Return the palette's index for each strength of an ink from 0 to 255."""
    first = list(INKS).index(ink) * _STEPS
    strengths = (round(value * _STEPS / 255) for value in range(256))
    return [first + step if step else 0 for step in strengths]


@cache
def _where() -> list[int]:
    """Return for each strength of an ink whether anything of it is printed."""
    return [255 * (round(value * _STEPS / 255) > 0) for value in range(256)]


def _fill(image: Image.Image, ink: str, box: tuple[int, int, int, int]) -> None:
    image.paste(_steps(ink)[255], box)


def _print(image: Image.Image, block: Image.Image, ink: str, place: tuple[int, int]) -> None:
    """Lay a block of ink on the card; what lies below its paper stays."""
    image.paste(block.point(_steps(ink)), place, block.point(_where(), "1"))


@cache
def _shape(*, turned: bool, full: bool) -> Image.Image:
    """Return a square of a severity, drawn large and made small."""
    size, scale = 28, 8
    large = Image.new("L", (size * scale, size * scale), 0)
    draw = ImageDraw.Draw(large)
    end, middle = size * scale - 1, size * scale // 2

    def square(inset: int, fill: int) -> None:
        if turned:
            at = inset * scale
            draw.polygon([(middle, at), (end - at, middle), (middle, end - at), (at, middle)], fill=fill)  # fmt: skip
        else:
            at = (inset + 3) * scale
            draw.rectangle((at, at, end - at, end - at), fill=fill)

    square(0, 255)
    if not full:
        square(6 if turned else 4, 0)
    return large.reduce(scale)
