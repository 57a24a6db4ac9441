"""No page asks for what the site's content policy refuses: every kind of page, in Chromium and as text."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.render.dispatch import TEMPLATES
from tests.preview.browser import Browser
from tests.search.hosting import Host

pytestmark = pytest.mark.judge


def kinds_of(folder: Path) -> dict[str, str]:
    """Return a path of each kind of page in an output."""
    found: dict[str, str] = {}
    for file in sorted(folder.rglob("*.html")):
        match = re.search(r'data-kind="(\w+)"', file.read_text("utf-8"))
        path = "/" + file.relative_to(folder).as_posix().removesuffix("index.html")
        found.setdefault(match[1] if match else "", path)
    return found


def test_nothing_is_refused_on_any_kind_of_page(browser: Browser, host: Host, open_host: Host):
    seen = set()
    for one in (host, open_host):
        for kind, path in kinds_of(one.folder).items():
            seen.add(kind)
            browser.open(one.url + path)
            # waited for, since a redirect may be on its way
            told = browser.wait("({wrong: [...refused, ...failed]})")
            assert told["wrong"] == [], (kind, path)
    assert seen == set(TEMPLATES)


def test_a_script_from_elsewhere_and_one_in_the_page_are_refused(browser: Browser, host: Host):
    browser.open(f"{host.url}/en/")
    browser.value(
        "for (const [name, value] of [['src', 'https://elsewhere.example/x.js'], ['textContent', 'ran = 1']])"
        "{ const s = document.createElement('script'); s[name] = value; document.body.append(s); }"
    )
    assert len(browser.wait("refused.length === 2 && refused")) == 2
    assert browser.value("typeof ran") == "undefined"


class _Inline(HTMLParser):
    """What a strict policy refuses: styles and handlers in attributes, styles and scripts in the page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        self.found += [f"{tag} {n}" for n in named if n == "style" or n.startswith("on")]
        data = named.get("type", "").endswith("json")
        if tag == "style" or (tag == "script" and "src" not in named and not data):
            self.found.append(tag)


def test_no_page_holds_a_style_or_a_program(own_site):
    for file in own_site.rglob("*.html"):
        assert _Inline(file.read_text("utf-8")).found == [], file


def test_a_page_has_one_script_and_a_redirect_none(own_site, open_host):
    for folder in (own_site, open_host.folder):
        for file in folder.rglob("*.html"):
            page = file.read_text("utf-8")
            count = len(re.findall(r'<script[^>]* src="', page))
            assert count == (0 if 'data-kind="redirect"' in page else 1), file
