"""`theme_colors` of `site.yaml`: what a browser paints around the page by day and by night."""

from generator.content.fields import Fields
from generator.model.site import ThemeColors
from generator.patterns import pattern
from generator.saying import say

_COLOR = pattern(r"#[0-9a-fA-F]{6}")


def read_theme_colors(fields: Fields) -> ThemeColors:
    """Return the colours; one that is left out is the shipped theme's."""
    usual = ThemeColors()
    whole = fields.mapping("theme_colors")
    if whole is None:
        return usual
    found = ThemeColors(
        light=_color(whole, "light", usual.light), dark=_color(whole, "dark", usual.dark)
    )
    whole.finish()
    return found


def _color(whole: Fields, name: str, usual: str) -> str:
    written = whole.string(name)
    if not written or _COLOR.fullmatch(written):
        return written.lower() or usual
    whole.report(
        "bad-color",
        name,
        say('"{written}" is not a colour', written=written),
        help='write # and six hexadecimal digits, in quotes: "#fbf9f4"',
    )
    return usual
