"""The preview in a real browser: reloads, styles, overlay, ribbon bar."""

from collections.abc import Iterator

import pytest

from generator.render.theme import shipped
from tests.judging import find_chromium
from tests.newsroom import story
from tests.preview.browser import Browser

pytestmark = pytest.mark.judge
FIRST = "content/stories/2026/first.en.md"
ROOT = "document.querySelector('khobor-preview').shadowRoot"
READY = f"{ROOT}?.querySelector('.bar')?.hidden === false"
OPEN = f"{ROOT}.querySelector('dialog').open"


@pytest.fixture
def browser(tmp_path) -> Iterator[Browser]:
    find_chromium()
    browser = Browser(tmp_path / "profile", width=360, height=740)
    yield browser
    browser.close()


def test_a_reader_at_work(browser, start, room):
    preview = start()
    address = f"http://127.0.0.1:{preview.port}"
    browser.open(f"{address}/en/2026/first/")
    browser.wait(READY)

    # A save of this page reloads it; a save of another does not.
    browser.value("window.before = 1")
    room.write("content/stories/2026/second.en.md", story("Second", "Other words."))
    preview.wait_for_page("/en/2026/second/", "Other words.")
    assert browser.value("window.before") == 1
    room.write(FIRST, story("First", "The words are new."))
    browser.wait("document.body.innerText.includes('The words are new.')")
    assert browser.value("window.before") is None

    # A style sheet is swapped in place.
    browser.wait(READY)
    browser.value("window.before = 2")
    theme = (shipped("templates") / "assets/theme.css").read_text("utf-8")
    room.write("templates/assets/theme.css", theme + "\nmain { outline: 7px solid red; }\n")
    browser.wait("getComputedStyle(document.querySelector('main')).outlineWidth === '7px'")
    browser.wait("document.querySelectorAll('link[rel=stylesheet]').length === 1")
    assert browser.value("window.before") == 2

    # A mistake lies over the last good page, with the focus in it, and goes when mended.
    bad = story("First", "Text with ${no-such} fact.", topics="['<img src=x onerror=alert(1)>']")
    room.write(FIRST, bad)
    browser.wait(OPEN)
    words = browser.value(f"{ROOT}.querySelector('dialog').innerText")
    assert FIRST in words
    assert "<img src=x" in words
    assert browser.value(f"{ROOT}.querySelectorAll('dialog img').length") == 0
    assert browser.value(f"{ROOT}.activeElement.id") == "title"
    assert (
        browser.value(f"{ROOT}.querySelector('dialog').getAttribute('aria-labelledby')") == "title"
    )
    assert "The words are new." in browser.value("document.body.innerText")
    assert browser.value("document.documentElement.scrollWidth") <= 360
    browser.press("Escape")
    browser.wait(f"!{OPEN}")
    browser.value(f"{ROOT}.querySelector('.wrong').click()")
    browser.wait(OPEN)
    room.write(FIRST, story("First", "All is well."))
    browser.wait("document.body.innerText.includes('All is well.')")
    browser.wait(READY)
    assert not browser.value(OPEN)

    # A missing page appears by itself.
    browser.open(f"{address}/en/2026/third/")
    browser.wait(READY)
    room.write("content/stories/2026/third.en.md", story("Third", "It is here."))
    browser.wait("document.body.innerText.includes('It is here.')")

    # A picture of the page is drawn anew, and the page loads it.
    drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h%d"/></svg>'
    room.write("content/media/dot.svg", drawn % 5)
    picture = '::image{file=media/dot.svg alt="A dot"}'
    room.write("content/stories/2026/third.en.md", story("Third", picture))
    browser.wait("document.querySelector('main img')?.complete")
    browser.wait(READY)
    browser.value("window.before = 3")
    room.write("content/media/dot.svg", drawn % 7)
    browser.wait("window.before === undefined && document.querySelector('main img')?.complete")

    # Another moment, by the control in the bar; a moment that is none is told there.
    browser.wait(READY)
    browser.value(f"{ROOT}.querySelector('.as-of').click()")
    browser.value(f"{ROOT}.querySelector('#moment').value = '2096-12-01T06:00'")
    browser.value(f"{ROOT}.querySelector('.strong').click()")
    browser.wait(f"{ROOT}.querySelector('.as-of').textContent === 'As of 2096-12-01 06:00'")

    # The end of the server is told.
    preview.stop()
    browser.wait(f"{ROOT}.querySelector('.away').textContent !== ''")
