"""The first view of a story: how much is asked for and moved, and that nothing jumps."""

import gzip
import re
from pathlib import Path

import pytest

from tests.preview.browser import Browser
from tests.search.hosting import Host

pytestmark = pytest.mark.judge
STORY = "/2026/whatsapp-outage-2022/"
PAGE, STYLE, SCRIPT = 14_000, 12_000, 6_000
"""Bytes, compressed, that a story's page, a style sheet and a script have at most."""
FONTS, REQUESTS = 160_000, 10
FAMILY = {"bn": "noto-serif-bengali-", "en": "noto-serif-latin-"}


@pytest.fixture
def fresh(browser: Browser, host: Host):
    """A browser that has been nowhere."""
    browser.call("Network.enable")
    browser.call("Network.clearBrowserCache")
    host.moved.clear()
    yield browser
    host.slow.clear()
    browser.resize(1280, 800)


def settled(browser: Browser) -> None:
    """Wait until fonts and pictures are there and what they change is painted."""
    browser.wait("document.readyState === 'complete' && document.fonts.status === 'loaded'")
    browser.value("requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = true; }))")  # fmt: skip
    browser.wait("window.painted === true")


@pytest.mark.parametrize("locale", ["bn", "en"])
def test_a_first_view_asks_for_little(fresh: Browser, host: Host, locale):
    fresh.open(f"{host.url}/{locale}{STORY}")
    settled(fresh)
    fonts = [(path, size) for path, size in host.moved if "/fonts/" in path]
    assert len(host.moved) <= REQUESTS, host.moved
    assert 0 < sum(size for _, size in fonts) <= FONTS, fonts
    assert all(FAMILY[locale] in path for path, _ in fonts), fonts


@pytest.mark.parametrize("locale", ["bn", "en"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("late", [0.0, 0.6], ids=["quick", "late"])
def test_nothing_jumps(fresh: Browser, host: Host, locale, width, late):
    fresh.resize(width, 800)
    host.slow[".woff2"] = late
    fresh.open(f"{host.url}/{locale}{STORY}")
    settled(fresh)
    assert fresh.value("shift") == 0


@pytest.mark.parametrize("locale", ["bn", "en"])
def test_nothing_jumps_for_a_reader_elsewhere(fresh: Browser, host: Host, locale):
    fresh.resize(360, 800)
    fresh.in_zone("America/New_York")
    fresh.open(f"{host.url}/{locale}{STORY}")
    settled(fresh)
    fresh.in_zone("")
    assert fresh.value("shift") == 0


def packed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


def test_pages_styles_and_scripts_are_small(own_site: Path):
    stories = [
        file for file in own_site.rglob("*.html") if 'data-kind="story"' in file.read_text("utf-8")
    ]
    assert len(stories) >= 20
    too_large = {f"{f}": packed(f) for f in stories if packed(f) > PAGE}
    too_large |= {f"{f}": packed(f) for f in own_site.glob("assets/*.css") if packed(f) > STYLE}
    too_large |= {f"{f}": packed(f) for f in own_site.glob("assets/*.js") if packed(f) > SCRIPT}
    assert too_large == {}


def test_a_page_preloads_the_fonts_of_its_own_language_alone(own_site: Path):
    for locale, family in FAMILY.items():
        page = (own_site / f"{locale}{STORY}index.html").read_text("utf-8")
        found = re.findall(r'<link rel="preload" as="font"[^>]*href="([^"]*)"', page)
        assert found and all(family in url for url in found), found
        assert all((own_site / url.lstrip("/")).is_file() for url in found)
