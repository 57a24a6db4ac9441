"""Icons from one picture: which there are, what each is, whose they are, and that nothing is drawn twice."""

import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.render.theme import shipped
from tests.drawn import data_of, quarters
from tests.newsroom import SITE, Built, Newsroom

PLAIN_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"></svg>'


def manifest(built: Built, locale: str) -> dict:
    return json.loads(built.read(f"/{locale}.webmanifest"))


def icon(built: Built, name: str) -> Image.Image:
    stem, _, ending = name.rpartition(".")
    file = next(f for f in built.files if f.startswith(f"assets/{stem}.") and f.endswith(ending))
    return Image.open(BytesIO((built.out / file).read_bytes()))


def test_every_size_is_made_of_the_themes_icon(newsroom: Newsroom):
    built = newsroom.build()
    old = Image.open(BytesIO((built.out / "favicon.ico").read_bytes()))
    assert (old.format, old.size) == ("ICO", (32, 32))
    for name, side in (("icon-180.png", 180), ("icon-192.png", 192), ("icon-512.png", 512), ("icon-maskable.png", 512)):  # fmt: skip
        assert icon(built, name).size == (side, side), name
    assert icon(built, "icon-512.png").convert("RGBA").getpixel((0, 0))[3] == 0
    for name in ("icon-180.png", "icon-maskable.png"):
        filled = icon(built, name)
        assert filled.mode == "RGB" and filled.getpixel((0, 0)) == (155, 28, 31), name


def test_a_maskable_icon_stands_in_the_circle_that_no_launcher_cuts(newsroom: Newsroom):
    newsroom.write("templates/assets/icon.png", data_of(quarters(512, 512), "PNG"))
    image = icon(newsroom.build(), "icon-maskable.png")
    top_left = image.getpixel((0, 0))
    assert all(image.getpixel((at, at)) == top_left for at in (1, 25, 50))
    assert image.getpixel((512 - 52, 512 - 52)) != top_left


def test_a_page_names_its_icons_and_its_manifest(newsroom: Newsroom):
    page = newsroom.build().read("/bn/")
    assert '<link rel="icon" href="/favicon.ico" sizes="32x32">' in page
    assert 'sizes="any" type="image/svg+xml">' in page and '<link rel="apple-touch-icon" href="/assets/icon-180.' in page  # fmt: skip
    assert '<link rel="manifest" href="/bn.webmanifest">' in page
    assert '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171b">' in page  # fmt: skip


def test_a_manifest_says_what_its_language_has(newsroom: Newsroom):
    newsroom.write("site.yaml", SITE.replace("news.example/", "news.example/x/") + (
        "short_title: {bn: খ, en: N}\ndescription: {bn: সব খবর, en: All news}\n"
        'theme_colors: {light: "#FFFFFF", dark: "#101010"}\n'))  # fmt: skip
    built = newsroom.build()
    bn, en = manifest(built, "bn"), manifest(built, "en")
    assert (bn["name"], bn["short_name"], bn["lang"], bn["dir"]) == ("খবর", "খ", "bn-IN", "ltr")
    assert (en["name"], en["short_name"], en["description"]) == ("News", "N", "All news")
    assert en["start_url"] == "/x/en/" and en["scope"] == "/x/" and en["display"] == "minimal-ui"
    assert en["theme_color"] == en["background_color"] == "#ffffff"
    for one in en["icons"]:
        assert one["src"].removeprefix("/x/") in built.files
    assert {(i["sizes"], i.get("purpose")) for i in en["icons"]} == {
        ("any", None), ("192x192", "any"), ("512x512", "any"), ("512x512", "maskable"),
    }  # fmt: skip
    assert 'content="#101010"' in built.read("/en/")


def test_the_short_name_is_the_title_where_none_is_given(newsroom: Newsroom):
    assert manifest(newsroom.build(), "en")["short_name"] == "News"


def test_a_manifest_of_right_to_left_writing_says_so(newsroom: Newsroom):
    newsroom.write("site.yaml", SITE.replace("sections:", "  ur: {tag: ur-PK}\nsections:"))
    assert manifest(newsroom.build(), "ur")["dir"] == "rtl"


def test_the_shipped_colours_are_those_of_the_shipped_page(newsroom: Newsroom):
    css = (shipped("templates") / "assets/theme.css").read_text("utf-8")
    page = newsroom.build().read("/en/")
    for color in ("#fbf9f4", "#15171b"):
        assert f"--page: {color}" in css and f'content="{color}"' in page


def test_a_newsroom_puts_one_file_in_place(newsroom: Newsroom):
    own = data_of(quarters(192, 192), "PNG")
    newsroom.write("templates/assets/icon-192.png", own)
    built = newsroom.build()
    file = next(f for f in built.files if f.startswith("assets/icon-192."))
    assert (built.out / file).read_bytes() == own


def test_a_drawing_alone_brings_no_icon_of_the_theme(newsroom: Newsroom):
    newsroom.write("templates/assets/icon.svg", PLAIN_SVG)
    built = newsroom.build()
    assert built.codes == ["no-raster-icon"] and "icon.png" in built.text()
    assert "favicon.ico" not in built.files and "favicon" not in built.read("/en/")
    assert [i["sizes"] for i in manifest(built, "en")["icons"]] == ["any"]
    newsroom.write("templates/assets/icon.png", data_of(quarters(512, 512), "PNG"))
    built = newsroom.build()
    assert built.codes == [] and "favicon.ico" in built.files


def test_a_picture_alone_brings_no_drawing_of_the_theme(newsroom: Newsroom):
    newsroom.write("templates/assets/icon.png", data_of(quarters(512, 512), "PNG"))
    built = newsroom.build()
    assert "svg+xml" not in built.read("/en/").partition("</head>")[0]
    newsroom.remove("templates/assets/icon.png")
    assert "svg+xml" in newsroom.build().read("/en/").partition("</head>")[0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (data_of(quarters(300, 200), "PNG"), "300 by 200"),
        (data_of(quarters(500, 500), "PNG"), "500 by 500"),
        (data_of(quarters(512, 512), "JPEG"), "not a PNG"),
        (b"\x89PNG\r\n\x1a\nnothing", "not a PNG"),
        (b"", "not a PNG"),
    ],
)
def test_an_icon_that_is_none_is_told_at_its_file(newsroom: Newsroom, data, said):
    newsroom.write("templates/assets/icon.png", data)
    built = newsroom.build()
    assert built.codes == ["bad-icon"] and not built.published
    assert said in built.text() and "templates/assets/icon.png" in built.text()


def test_what_was_drawn_once_is_not_drawn_again(newsroom: Newsroom):
    first = newsroom.build()
    kept = list((newsroom.site / ".khobor/icons").rglob("*"))
    assert kept
    script = (
        "import sys; from datetime import datetime; from pathlib import Path\n"
        "from generator.render.theme import read_assets\n"
        "assets = read_assets(Path(sys.argv[1]))\n"
        "assert 'favicon.ico' in assets.files and 'PIL' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script, str(newsroom.site)], check=True,
                   cwd=Path(__file__).parent.parent)  # fmt: skip
    assert newsroom.build().report.rendered == () and first.published
