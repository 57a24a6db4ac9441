"""How text is set: faces, weights, lines, and which fonts travel; read from the built style sheet and in Chromium."""

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from tests.preview.browser import Browser
from tests.search.hosting import Host

ZERO_WIDTH, DANDA, VIRAMA = (0x200C, 0x200D), (0x0964, 0x0965), 0x09CD


@pytest.fixture(scope="module")
def sheet(own_site: Path) -> str:
    return next(own_site.glob("assets/theme.*.css")).read_text("utf-8")


def faces(sheet: str) -> list[dict[str, str]]:
    """Return the descriptors of each `@font-face`."""
    return [
        dict(pair.split(":", 1) for pair in re.sub(r"\s+", " ", block).replace(": ", ":").strip().rstrip(";").split("; "))
        for block in re.findall(r"@font-face\s*{([^}]*)}", sheet)
    ]  # fmt: skip


def letters(written: str) -> set[int]:
    """Return the code points of a `unicode-range`."""
    found: set[int] = set()
    for part in written.split(","):
        first, _, last = part.strip().removeprefix("U+").partition("-")
        found |= set(range(int(first, 16), int(last or first, 16) + 1))
    return found


def travelling(sheet: str) -> list[dict[str, str]]:
    return [face for face in faces(sheet) if "url(" in face["src"]]


def test_every_font_that_travels_says_when_and_never_moves_the_page(sheet, own_site):
    for face in travelling(sheet):
        assert face["font-display"] == "optional"
        assert 'format("woff2")' in face["src"] and face["unicode-range"]
        file = own_site / "assets" / re.search(r'url\("([^"]*)"', face["src"])[1]
        assert re.search(r"\.[0-9a-f]{10}\.woff2$", file.name), (
            "kept for ever, so named by its bytes"
        )
        has = set(TTFont(file).getBestCmap())
        assert len(letters(face["unicode-range"]) & has) > 20


def test_bengali_has_two_real_weights_with_joiners_and_danda(sheet):
    bengali = [f for f in travelling(sheet) if f["font-family"] == '"Khobor Bengali"']
    for weight in ("400", "700"):
        ranges = [letters(f["unicode-range"]) for f in bengali if f["font-weight"] == weight]
        native = next(found for found in ranges if VIRAMA in found)
        assert {*ZERO_WIDTH, *DANDA, *range(0x0980, 0x09FF)} - native == set()
        assert not native & set(range(0x20, 0x7F)), "Latin letters are another file"
        assert any(set(range(0x20, 0x7F)) <= found for found in ranges)
    latin = [f for f in travelling(sheet) if f["font-family"] == '"Khobor Latin"']
    assert {(f["font-weight"], f.get("font-style", "normal")) for f in latin} == {
        ("400", "normal"), ("700", "normal"), ("400", "italic"),
    }  # fmt: skip
    assert all(not letters(f["unicode-range"]) & set(range(0x0900, 0x0A00)) for f in latin)


def test_licences_go_out_with_the_fonts(own_site):
    names = {path.name for path in (own_site / "assets/fonts").glob("OFL-*.txt")}
    assert names == {"OFL-noto-serif-bengali.txt", "OFL-noto-serif.txt"}
    for name in names:
        assert "SIL OPEN FONT LICENSE" in (own_site / "assets/fonts" / name).read_text("utf-8").upper()  # fmt: skip


def test_the_faces_until_then_are_as_tall_as_the_one_that_comes(sheet, own_site):
    font = TTFont(next(own_site.glob("assets/fonts/noto-serif-latin-400-normal.*.woff2")))
    unit, table = font["head"].unitsPerEm, font["hhea"]
    local = [face for face in faces(sheet) if "size-adjust" in face]
    assert len(local) == 6
    for face in local:
        size = float(face["size-adjust"].rstrip("%")) / 100
        assert float(face["ascent-override"].rstrip("%")) / 100 * size == pytest.approx(table.ascent / unit, abs=0.002)  # fmt: skip
        assert float(face["descent-override"].rstrip("%")) / 100 * size == pytest.approx(-table.descent / unit, abs=0.002)  # fmt: skip
        assert face["line-gap-override"] == "0%"


def test_no_letter_is_spaced_or_slanted_by_machine(sheet):
    rules = re.sub(r"@font-face\s*{[^}]*}|/\*.*?\*/", "", sheet, flags=re.DOTALL)
    assert "letter-spacing" not in rules and "word-spacing" not in rules
    assert "font-style: italic" not in rules and "oblique" not in rules
    assert "font-synthesis: weight" in rules


def style(browser: Browser, selector: str, name: str) -> str:
    found: str = browser.value(
        f"getComputedStyle(document.querySelector({selector!r})).getPropertyValue({name!r})"
    )
    return found


def line(browser: Browser, selector: str) -> float:
    """Return the height of a line in sizes of the letters."""
    height, size = (style(browser, selector, n) for n in ("line-height", "font-size"))
    return float(height.removesuffix("px")) / float(size.removesuffix("px"))


@pytest.mark.judge
def test_bengali_has_room_for_its_marks(browser: Browser, host: Host):
    browser.open(f"{host.url}/bn/2026/whatsapp-outage-2022/")
    assert line(browser, ".prose p") == pytest.approx(1.7, abs=0.01)
    assert line(browser, "h1") == pytest.approx(1.4, abs=0.01)
    size = float(style(browser, "body", "font-size").removesuffix("px"))
    assert style(browser, ".prose p", "letter-spacing") == "normal"
    browser.value("document.querySelector('.prose p').insertAdjacentHTML('beforeend', ' <em>জোর</em>')")  # fmt: skip
    assert style(browser, ".prose em", "font-style") == "normal"
    assert style(browser, ".prose em", "font-weight") == "700"
    browser.open(f"{host.url}/en/2026/whatsapp-outage-2022/")
    assert 1.05 <= size / float(style(browser, "body", "font-size").removesuffix("px")) <= 1.1
    browser.value("document.querySelector('.prose p').insertAdjacentHTML('beforeend', ' <em>so</em> <em lang=\"bn\">জোর</em>')")  # fmt: skip
    assert style(browser, ".prose em", "font-style") == "italic"
    assert style(browser, ".prose em[lang]", "font-style") == "normal"
    assert "Khobor Bengali" not in style(browser, ".prose em[lang]", "font-family")
    assert "Khobor Bengali" not in style(browser, ".languages a", "font-family")
