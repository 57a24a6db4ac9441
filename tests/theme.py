"""The theme's style sheet as a system: its tokens in each scheme, and the contrast of two of them."""

import re
from pathlib import Path

SHEET = Path(__file__).parent.parent / "templates/assets/theme.css"
_DARK = "@media (prefers-color-scheme: dark) {"
_TOKEN = re.compile(r"(--[a-z0-9-]+):\s*([^;}]+)")


def sheet() -> str:
    """Return the style sheet without its comments."""
    return re.sub(r"/\*.*?\*/", "", SHEET.read_text("utf-8"), flags=re.DOTALL)


def tokens(scheme: str = "light") -> dict[str, str]:
    """Return the tokens of the page's own scheme, `light` or `dark`, by name."""
    found = dict(_TOKEN.findall(_block(sheet(), ":root {")))
    if scheme == "dark":
        found |= dict(_TOKEN.findall(_block(sheet(), _DARK)))
    return {name: value.strip() for name, value in found.items()}


def colours(scheme: str = "light") -> dict[str, str]:
    """Return the tokens that are colours."""
    return {name: value for name, value in tokens(scheme).items() if value.startswith("#")}


def rules() -> str:
    """Return the style sheet without the blocks that state tokens and without what is printed."""
    text = sheet()
    start = text.index("*, *::before")
    return text[start:].partition("@media print")[0]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours `#rrggbb` (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _block(text: str, opening: str) -> str:
    """Return what stands between an opening and its closing brace."""
    start = text.index(opening) + len(opening)
    depth = 1
    for place in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if not depth:
            return text[start:place]
    raise ValueError(f"{opening} is not closed")
