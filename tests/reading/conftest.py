"""A host of this repository's own site, one of an open incident, and a browser that notes what goes wrong."""

import json

import pytest

from tests.newsroom import Newsroom, story
from tests.preview.browser import Browser
from tests.search.hosting import hosted
from tests.test_live_pages import live

WATCH = """
window.refused = []; window.failed = []; window.shift = 0; window.timers = new Map(); window.hiddenNow = false;
document.addEventListener("securitypolicyviolation", (e) => refused.push(`${e.effectiveDirective} ${e.blockedURI}`));
addEventListener("error", (e) => failed.push(e.message || e.target.src || "?"), true);
addEventListener("unhandledrejection", (e) => failed.push(String(e.reason)));
new PerformanceObserver((list) => list.getEntries().forEach((e) => (shift += e.value)))
  .observe({ type: "layout-shift", buffered: true });
requestAnimationFrame(() => { window.firstTheme = document.documentElement?.dataset.theme ?? "system"; });
const [start, stop] = [setTimeout, clearTimeout];
let number = 1e9;
window.setTimeout = (task, wait, ...rest) =>
  wait < 30000 ? start(task, wait, ...rest) : (timers.set(++number, [task, wait]), number);
window.clearTimeout = (id) => (timers.delete(id), stop(id));
window.ring = () => { const [[id, [task]]] = timers; timers.delete(id); task(); };
Object.defineProperty(document, "visibilityState", { get: () => (hiddenNow ? "hidden" : "visible") });
"""
"""Notes refusals of the policy, faults and shifts; a wait of half a minute or more ends when the test rings."""


@pytest.fixture(scope="module")
def host(own_site):
    with hosted(own_site) as found:
        yield found


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Newsroom:
    """A newsroom with a long open incident `x`, a short one `y`, and a corrected story."""
    found = Newsroom(tmp_path_factory.mktemp("desk"))
    found.write("content/incidents/x.yaml", live(120))
    found.write("content/incidents/y.yaml", live(3, step=200))
    found.write("content/stories/2026/old.en.md", story(
        "Old", incidents="[y]", aliases="[/en/older/]",
        corrections="[{at: 2026-07-03T11:00+05:30, kind: correction, text: It was wrong.}]"))  # fmt: skip
    return found


@pytest.fixture(scope="module")
def open_host(desk: Newsroom):
    assert desk.build().published
    with hosted(desk.root / "public") as found:
        yield found


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    made = Browser(tmp_path_factory.mktemp("profile"))
    made.before_each_page(WATCH)
    yield made
    made.close()


def texts(browser: Browser, selector: str) -> list[str]:
    """Return the text of each element that a selector finds."""
    found: list[str] = browser.value(
        f"[...document.querySelectorAll({json.dumps(selector)})].map((e) => e.textContent)"
    )
    return found
