"""Scripts of pages: put together from modules, one a kind, small; the site's own modules first."""

import gzip

import pytest

from generator.render.dispatch import TEMPLATES
from generator.render.scripts import SCRIPTS, put_together, script_of
from generator.render.theme import shipped
from tests.newsroom import Newsroom

MOST = 6_000
"""Bytes, compressed, of a page's script."""


def scripts(built) -> dict[str, str]:
    """Return the text of each script by its name."""
    found = {}
    for file in built.files:
        name, _, rest = file.removeprefix("assets/").partition(".")
        if rest.endswith(".js"):
            found[f"{name}.js"] = (built.out / file).read_text("utf-8")
    return found


def test_every_kind_has_a_script_and_every_module_is_in_one():
    assert {script_of(kind) for kind in TEMPLATES} == set(SCRIPTS)
    modules = {path.stem for path in (shipped("templates") / "assets/scripts").glob("*.js")}
    assert modules == {name for names in SCRIPTS.values() for name in names}
    for name in modules:
        text = (shipped("templates") / f"assets/scripts/{name}.js").read_text("utf-8")
        assert "import " not in text and text.startswith("// "), name
        assert text.count("`") % 2 == 0 and all(line.count("`") % 2 == 0 for line in text.splitlines()), name  # fmt: skip


def test_modules_stand_apart_but_for_one_that_exports():
    text = put_together(["// said\nconst x = 1;\n\n  f(x);\n", "export const y = 2;\n"])
    assert text == "{\nconst x = 1;\nf(x);\n}\nexport const y = 2;\n"


def test_modules_are_not_published_by_themselves_and_scripts_are_small(newsroom: Newsroom):
    built = newsroom.build()
    assert not any("scripts/" in file for file in built.files)
    found = scripts(built)
    assert set(found) == set(SCRIPTS)
    for name, text in found.items():
        assert len(gzip.compress(text.encode(), 9)) <= MOST, name


def test_a_module_of_the_site_stands_in_place_of_the_themes(newsroom: Newsroom):
    newsroom.write("templates/assets/scripts/times.js", 'document.title = "own";\n')
    newsroom.write("templates/assets/scripts/live.js", "")
    newsroom.write("templates/assets/page.js", "// mine\n")
    found = scripts(newsroom.build())
    assert 'document.title = "own";' in found["story.js"] and "local-time" not in found["story.js"]
    assert "EventSource" not in found["incident.js"] and "new-updates" not in found["incident.js"]
    assert found["page.js"] == "// mine\n"


def test_a_style_sheet_names_the_files_as_they_come_out(newsroom: Newsroom):
    newsroom.write("templates/assets/fonts/own.woff2", b"own")
    newsroom.write("templates/assets/print/x.css", '@import url(https://x.example/y.css); a { src: url("../fonts/own.woff2") } b { src: url(none.png) }')  # fmt: skip
    built = newsroom.build()
    font = next(f for f in built.files if f.startswith("assets/fonts/own."))
    sheet = next(f for f in built.files if f.startswith("assets/print/x."))
    assert (built.out / font).read_bytes() == b"own" and font != "assets/fonts/own.woff2"
    text = built.read("/" + sheet)
    assert f'url("../{font.removeprefix("assets/")}")' in text
    assert "url(https://x.example/y.css)" in text and "url(none.png)" in text


@pytest.mark.parametrize("search", [True, False])
def test_a_page_takes_the_script_of_its_kind(newsroom: Newsroom, search):
    newsroom.write("site.yaml", (newsroom.site / "site.yaml").read_text("utf-8") + f"search: {str(search).lower()}\n")  # fmt: skip
    built = newsroom.build()
    assert 'src="/assets/page.' in built.read("/bn/")
    assert built.read("/index.html").count("<script") == 0
    if search:
        assert 'src="/assets/search.' in built.read("/bn/search/")
