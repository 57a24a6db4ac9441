"""Questions put to the search of a site, in a browser, and which records answer."""

import json
from dataclasses import dataclass
from pathlib import Path

import yaml

from tests.preview.browser import Browser

QUERIES = Path(__file__).parent.parent / "data/queries.yaml"
HELD = 3
"""Every third question is held: the index was made without a look at it."""
FIRST = 3


@dataclass(frozen=True, slots=True)
class Question:
    """What a reader asks, and the records of which one is to be among the first three."""

    locale: str
    ask: str
    kind: str
    right: tuple[str, ...]
    held: bool


def questions() -> list[Question]:
    """Return the written list."""
    listed = yaml.safe_load(QUERIES.read_text("utf-8"))
    return [
        Question(locale, one["ask"], one["kind"], tuple(one["right"]), number % HELD == 0)
        for locale, all in listed.items()
        for number, one in enumerate(all, 1)
    ]


def open_search(browser: Browser, url: str, locale: str) -> None:
    """Open the search page of a language."""
    browser.open(f"{url}/{locale}/search/")
    browser.wait("document.getElementById('search')?.hidden === false")


def answers(browser: Browser, asked: list[str], count: int = FIRST) -> list[list[str]]:
    """Return the paths of the first results of each question, asked of the page's own script."""
    script = f"""(async () => {{
      const {{ find, cards }} = await import(document.querySelector('script[type=module]').src);
      const found = [];
      for (const text of {json.dumps(asked)})
        found.push((await cards((await find(text)).pages.slice(0, {count}))).map((card) => card[0]));
      return found;
    }})()"""
    answer = browser.call(
        "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
    )
    assert "exceptionDetails" not in answer, answer["exceptionDetails"]
    found: list[list[str]] = answer["result"]["value"]
    return found
