"""A reader with a keyboard: keys go to the browser as a hand sends them, never to an element."""

from tests.preview.browser import Browser

KEYS = {"Tab": (9, ""), "Enter": (13, "\r"), "Escape": (27, ""), " ": (32, " "), "ArrowDown": (40, ""), "/": (191, "/")}  # fmt: skip
"""The keys that tests press: code, and the letter that arrives."""
MOST_TABS = 120


def press(browser: Browser, key: str) -> None:
    """Press a key and let it go."""
    code, text = KEYS[key]
    more = {"text": text} if text else {}
    name = "Space" if key == " " else key
    for kind in ("keyDown" if text else "rawKeyDown", "keyUp"):
        letters = more if kind == "keyDown" else {}
        browser.call("Input.dispatchKeyEvent", type=kind, key=key, code=name, windowsVirtualKeyCode=code, **letters)  # fmt: skip


def write(browser: Browser, text: str) -> None:
    """Type a text where the focus is."""
    browser.call("Input.insertText", text=text)


def go_to(browser: Browser, selector: str) -> int:
    """Press Tab until the focus is on what a selector names; return how often."""
    for count in range(1, MOST_TABS + 1):
        press(browser, "Tab")
        if browser.value(f"document.activeElement.matches({selector!r})"):
            return count
    raise AssertionError(f"no way to {selector} by Tab")


def follow(browser: Browser, selector: str) -> str:
    """Go to a link and follow it; return the path and anchor that it led to."""
    go_to(browser, selector)
    target = browser.value("document.activeElement.href")
    press(browser, "Enter")
    browser.wait(f"location.href === {target!r} && document.readyState === 'complete'")
    where: str = browser.value("decodeURI(location.pathname + location.hash)")
    return where
