"""One look at a page in Chromium: axe and our own eyes, in each width and colour scheme.

A page is loaded once; its size and its media are changed under it. Owns no list of pages.
"""

import json
import os
import re
from pathlib import Path
from typing import Any

from tests.judging import REPOSITORY, missing
from tests.preview.browser import Browser
from tests.search.hosting import Host
from tests.states.listed import Shown

HERE = Path(__file__).parent
EYES = (HERE / "eyes.js").read_text("utf-8")
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
"""The rules of axe whose answer another colour scheme can change; the others look at neither."""
LAYOUT_RULES = [
    *COLOUR_RULES, "target-size", "scrollable-region-focusable", "region", "aria-hidden-focus",
    "link-name", "svg-img-alt", "page-has-heading-one", "heading-order", "label-content-name-mismatch",
]  # fmt: skip
"""The rules whose answer another width can change: what is shown, where, how large."""
RULES_AT = {360: None, 1280: LAYOUT_RULES}
"""Width: the rules of axe asked there in the light scheme; None is all of them."""
NARROWEST = 320
"""1280 pixels at a zoom of 400 per cent."""
_REFRESH = re.compile(r'<meta http-equiv="refresh"[^>]*>')


def find_axe() -> str:
    """Return axe-core as a script; skip the test without it, or fail it in CI."""
    named = os.environ.get("KHOBOR_AXE")
    file = Path(named) if named else REPOSITORY / ".tools/node_modules/axe-core/axe.min.js"
    if not file.is_file():
        missing("axe is not here: npm install --prefix .tools axe-core@4.14.1")
    return file.read_text("utf-8")


def open_page(browser: Browser, host: Host, page: Shown) -> None:
    """Show a page, settled; a page that leads away stays."""
    if page.kind == "redirect":
        browser.open(f"{host.url}/robots.txt")
        text = _REFRESH.sub("", (host.folder / page.file).read_text("utf-8"))
        frame = browser.call("Page.getFrameTree")["frameTree"]["frame"]["id"]
        browser.call("Page.setDocumentContent", frameId=frame, html=text)
    else:
        browser.open(host.url + page.url)
    browser.wait("document.readyState === 'complete'")
    if "?q=" in page.url:
        browser.wait("Number(document.body.dataset.found ?? 0) > 0")


def look(browser: Browser, host: Host, page: Shown, axe: str, *, first: bool) -> list[str]:
    """Return what is wrong with a page, a sentence each with where it was seen.

    The dark scheme is looked at on a phone; of the first page of a kind in a language on a wide
    screen too. All colours are tokens, and tests/test_style_guide.py measures each pair of them.
    """
    found: list[str] = []

    def see(where: str, *scripts: str) -> None:
        for script in scripts:
            found.extend(f"{page.name}, {where}: {one}" for one in ask(browser, script))

    media(browser)
    browser.resize(max(RULES_AT), 900)
    open_page(browser, host, page)
    browser.value(EYES)
    browser.value(axe)
    states = f"eyes.states({json.dumps(page.shows)}, {json.dumps(page.hides)})"
    see("anywhere", states, "eyes.languages()", "eyes.headings()")
    for width, rules in RULES_AT.items():
        browser.resize(width, 900)
        see(
            f"{width} light",
            f"eyes.judged({json.dumps(rules)})",
            "eyes.overflow()",
            "eyes.cut()",
            "eyes.targets()",
        )
        if first or rules is None:
            media(browser, scheme="dark")
            see(f"{width} dark", f"eyes.judged({json.dumps(COLOUR_RULES)})")
            media(browser)
    see("with the keyboard", "eyes.focus()")
    browser.resize(NARROWEST, 900)
    see(f"{NARROWEST}", "eyes.overflow()", "eyes.cut()")
    browser.value("eyes.spaced(true)")
    see(f"{NARROWEST}, wide spacing", "eyes.overflow()", "eyes.cut()")
    browser.value("eyes.spaced(false)")
    for scheme in ("light", "dark"):
        media(browser, scheme=scheme, forced="active", motion="reduce")
        see(f"forced colours, {scheme}", "eyes.marks()", "eyes.stillness()")
    media(browser)
    return found


def media(
    browser: Browser, *, scheme: str = "light", forced: str = "none", motion: str = "no-preference"
) -> None:
    """Be a reader who prefers these."""
    features = {
        "prefers-color-scheme": scheme,
        "forced-colors": forced,
        "prefers-reduced-motion": motion,
    }
    browser.call(
        "Emulation.setEmulatedMedia",
        features=[{"name": name, "value": value} for name, value in features.items()],
    )


def ask(browser: Browser, script: str) -> Any:
    """Return the value of an expression, waited for where it is a promise."""
    answer = browser.call(
        "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
    )
    assert "exceptionDetails" not in answer, answer["exceptionDetails"]
    return answer["result"].get("value")
