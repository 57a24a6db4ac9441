"""The eyes see: each fault, planted alone in a good page, is told; the good page has none."""

import json

import pytest

from tests.states.eyes import COLOUR_RULES, EYES, ask, find_axe, media

pytestmark = pytest.mark.judge
PLANTED = {
    "overflow": ("eyes.overflow()", "main.style.width = '2000px'"),
    "cut": ("eyes.cut()", "Object.assign(main.firstElementChild.style, {height: '20px', overflow: 'hidden'})"),
    "spacing": ("(eyes.spaced(true), eyes.cut())",
                "main.insertAdjacentHTML('beforeend', '<p id=tight>one line of words and another</p>');"
                " Object.assign(tight.style, {width: '11rem', height: '3.2rem', overflow: 'hidden'})"),
    "target": ("eyes.targets()", "main.insertAdjacentHTML('beforeend', '<div><a href=/>x</a></div>')"),
    "bengali": ("eyes.languages()", "main.insertAdjacentHTML('beforeend', '<p>খবর</p>')"),
    "alternative": ("eyes.languages()", "main.insertAdjacentHTML('beforeend', '<p title=\"খবর\">x</p>')"),
    "english": ("eyes.languages()", "main.insertAdjacentHTML('beforeend', '<p lang=bn>এ The quick brown fox</p>')"),
    "second h1": ("eyes.headings()", "main.insertAdjacentHTML('beforeend', '<h1>x</h1>')"),
    "jump": ("eyes.headings()", "main.insertAdjacentHTML('beforeend', '<h2>x</h2><h5>x</h5>')"),
    "no ring": ("eyes.focus()", "document.querySelector('.menu a').style.outline = 'none'"),
    "no mark": ("eyes.marks()", "main.insertAdjacentHTML('beforeend', '<span class=tag id=pale>x</span>');"
                " Object.assign(pale.style, {color: 'transparent', forcedColorAdjust: 'none'})"),
    "motion": ("eyes.stillness()", "main.animate([{opacity: 1}, {opacity: .9}], 9000)"),
    "state": ("eyes.states(['.no-such'], ['main'])", ""),
    "contrast": (f"eyes.judged({json.dumps(COLOUR_RULES)})", "main.style.color = '#bbb'"),
    "no alternative": ("eyes.judged()", "main.insertAdjacentHTML('beforeend', '<img src=/x.png>')"),
}  # fmt: skip


@pytest.fixture(scope="module")
def good(host, browser):
    """A page on which nothing is wrong, with the eyes in it."""

    def fresh() -> None:
        browser.resize(360, 740)
        browser.open(f"{host.url}/en/about/")
        browser.wait("document.readyState === 'complete'")
        browser.value(EYES)
        browser.value(find_axe())
        browser.value("globalThis.main = document.getElementById('main'); 0")

    return fresh


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_seen(good, browser, name):
    script, plant = PLANTED[name]
    media(browser, forced="active" if name == "no mark" else "none", motion="reduce")
    good()
    if name not in ("state", "spacing"):
        assert ask(browser, script) == []
    browser.value(plant)
    assert ask(browser, script), f"{name} was not seen"
