"""The style guide is true: tokens, contrasts, sizes and breakpoints are those of the style sheet."""

import re
from pathlib import Path

import pytest

from generator.model.site import ThemeColors
from generator.render.dispatch import TEMPLATES
from tests.theme import colours, contrast, rules, sheet, tokens

REPOSITORY = Path(__file__).parent.parent
GUIDE = (REPOSITORY / "docs/style-guide.md").read_text("utf-8")
TEXT, SIGN = 4.5, 3.0
"""The least contrast of text, and of what is not text (WCAG 2.2, 1.4.3 and 1.4.11)."""


def table(heading: str) -> list[list[str]]:
    """Return the rows of the table that has a cell in its first line."""
    lines = GUIDE.splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("| ") and heading in line)
    found = []
    for line in [lines[start], *lines[start + 2 :]]:
        if not line.startswith("|"):
            break
        found.append([cell.strip().strip("`") for cell in line.strip("|").split("|")])
    return found


def test_each_colour_is_told_in_both_schemes():
    light, dark = colours(), colours("dark")
    assert {row[0]: (row[1], row[2]) for row in table("| token | light")[1:]} == {
        name: (light[name], dark[name]) for name in light
    }


def test_each_contrast_is_told_and_is_enough():
    light, dark = colours(), colours("dark")
    head, *rows = table("| text | on")
    grounds = [cell.removeprefix("on ").strip("`") for cell in head[1:]]
    assert set(grounds) | {row[0] for row in rows} == set(light) - {"--rule", "--strong-rule"}
    for name, *cells in rows:
        for ground, cell in zip(grounds, cells, strict=True):
            ratios = contrast(light[name], light[ground]), contrast(dark[name], dark[ground])
            assert cell == f"{ratios[0]:.1f} / {ratios[1]:.1f}", (name, ground)
            assert min(ratios) >= TEXT, (name, ground, ratios)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_edges_of_fields_can_be_seen(scheme):
    found = colours(scheme)
    for ground in ("--page", "--raised"):
        assert contrast(found["--strong-rule"], found[ground]) >= SIGN


def test_every_token_is_in_the_guide_and_is_used():
    text = sheet()
    for name in tokens():
        assert f"`{name}`" in GUIDE, f"{name} is not in docs/style-guide.md"
        assert f"var({name})" in text, f"{name} is stated and never used"


def test_colours_and_sizes_stand_in_tokens_alone():
    text = rules()
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^{}]*\{)", text), "a colour outside the tokens"
    raw = re.findall(r"font-size:\s*(?!var\()[^;}]*(?:rem|px|vw)[^;}]*", text)
    assert not raw, "a size outside the tokens: take one of --size-…"
    assert not re.findall(r"border-radius:\s*[234]px", text), "corners take --round"


def test_sizes_are_as_told():
    stated = tokens()
    for name, size, *_ in table("| token | size")[1:]:
        low, _, high = size.removesuffix("rem").partition(" to ")
        value = stated[name]
        ends = re.findall(r"[\d.]+rem", value)
        assert (ends[0], ends[-1]) == (f"{low}rem", f"{high or low}rem"), name


def test_breakpoints_are_as_told():
    told = {(row[0].split()[0], row[0].split()[-1]) for row in table("| width | what changes")[1:]}
    kinds = {"max": "up", "min": "from"}
    found = re.findall(r"@media \((max|min)-width: ([\d.]+rem)\)", sheet())
    assert {(kinds[way], width) for way, width in found} == told


def test_the_browser_s_own_frame_has_the_page_s_colour():
    usual = ThemeColors()
    assert usual.light == colours("light")["--page"] and usual.dark == colours("dark")["--page"]


def test_dark_by_choice_is_dark_by_device():
    by_choice = dict(re.findall(r"(--[a-z-]+): (#\w+)", sheet().partition(':root:where([data-theme="dark"]) {')[2].partition("}")[0]))  # fmt: skip
    by_device = {name: value for name, value in colours("dark").items() if name in by_choice}
    assert by_choice == by_device and "--page" in by_choice
    assert {n for n in colours("dark") if colours("dark")[n] != colours("light").get(n)} == set(by_choice)  # fmt: skip


def test_no_part_of_a_page_has_the_class_of_a_whole_page():
    """The body of each page has its kind as a class: a rule for a part would lay out the page."""
    for file in sorted((REPOSITORY / "templates").rglob("*.html")):
        text = re.sub(r"<body\b[^>]*>|\{\{.*?\}\}|\{%.*?%\}", "", file.read_text("utf-8"))
        for classes in re.findall(r'class="([^"]*)"', text):
            assert not TEMPLATES.keys() & set(classes.split()), (file.name, classes)
