"""The fonts of social cards: which a language has, and what an author is told where it has none.

Fonts lie in `cards/` below the templates, the site's own first: `hi.ttf` (and `hi-bold.ttf`)
for a locale, `Beng-regular.ttf` and `Beng-bold.ttf` for a script. Never draws.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.digest import digest_bytes
from generator.l10n.language import Language
from generator.render.cards.letters import NotAFont, letters_of
from generator.saying import reason_of, say

_ENDINGS = (".ttf", ".otf")
_SITE = Span("site.yaml", 1, 1)


class Face(Struct, frozen=True):
    """The two font files of a face, which may be one."""

    regular: str
    bold: str


class CardFonts(Struct, frozen=True, kw_only=True):
    """The face of each locale that has social cards; a text whose letters it lacks takes a spare one.

    `digest` names the bytes of all of them.
    """

    faces: dict[str, Face]
    spare: tuple[Face, ...]
    digest: str

    @property
    def locales(self) -> frozenset[str]:
        """The locales in which a story has a card."""
        return frozenset(self.faces)


CARD_FONTS = "cards/"
"""The name under which cards read their fonts, among the theme's files."""
NO_CARDS = CardFonts(faces={}, spare=(), digest="")


def find_fonts(
    folders: Iterable[Path], languages: Mapping[str, Language]
) -> tuple[CardFonts, list[Diagnostic]]:
    """Return the fonts of a site's languages, and what is wrong with them or missing."""
    places = [folder / "cards" for folder in folders]
    told: list[Diagnostic] = []
    if not has_raqm():
        told.append(
            diagnostic(
                "no-raqm",
                _SITE,
                "social cards cannot be drawn: this Pillow is without Raqm, and would shape Bengali wrongly",
                help="install Pillow's own wheel, or the system's libraqm; or write social_cards: false",
            )
        )
        return NO_CARDS, told
    faces: dict[str, Face] = {}
    for code, language in languages.items():
        own = _face(places, code, f"{code}-bold") or _face(
            places, f"{language.script}-regular", f"{language.script}-bold"
        )
        if own is None:
            told.append(_missing(code, language))
            continue
        try:
            letters = letters_of(_read(own.regular)) & letters_of(_read(own.bold))
        except (OSError, NotAFont) as fault:
            told.append(
                diagnostic(
                    "bad-card-font",
                    Span(f"templates/cards/{Path(own.regular).name}", 1, 1),
                    say(
                        "the font of the cards in {code} cannot be read: {fault}",
                        code=code,
                        fault=reason_of(fault) if isinstance(fault, OSError) else say(str(fault)),
                    ),
                    help="a font is a .ttf or .otf file; woff2 is for browsers",
                )
            )
            continue
        if letters >= _needed(language):
            faces[code] = own
        else:
            told.append(_missing(code, language))
    spare = [
        face
        for script in ("Beng", "Latn")
        if (face := _face(places, f"{script}-regular", f"{script}-bold"))
    ]
    files = dict.fromkeys(file for f in (*faces.values(), *spare) for file in (f.regular, f.bold))
    digest = digest_bytes("".join(digest_bytes(_read(file)) for file in files).encode())
    return CardFonts(faces=faces, spare=tuple(spare), digest=digest), told


def has_raqm() -> bool:
    """Return True when Pillow shapes text with Raqm, without which Bengali would be wrong."""
    from PIL import features  # noqa: PLC0415  # only a run that looks for fonts asks

    return bool(features.check("raqm"))


def _face(places: Iterable[Path], name: str, bold: str) -> Face | None:
    """Return a face of the first folder that has its regular file."""
    for place in places:
        for ending in _ENDINGS:
            file = place / (name + ending)
            if file.is_file():
                heavy = place / (bold + ending)
                return Face(str(file), str(heavy if heavy.is_file() else file))
    return None


def _read(file: str) -> bytes:
    return Path(file).read_bytes()


def _needed(language: Language) -> set[str]:
    """Return the letters of the language's months: whoever lacks one of them lacks the language."""
    return {sign for month in language.cldr.months for sign in month if sign.isalpha()}


def _missing(code: str, language: Language) -> Diagnostic:
    return diagnostic(
        "no-card-font",
        _SITE,
        say(
            "stories in {code} have no social card: the theme's fonts lack letters of its language",
            code=code,
        ),
        help=say(
            "put a font into templates/cards/{code}.ttf; until then the theme's picture is shared",
            code=code,
        ),
    )
