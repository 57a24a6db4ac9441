"""The search page as readers meet it: in Chromium, under the policy that a host is told."""

import json

import pytest

from generator.l10n.finding import (
    CARD_SHARDS,
    bases,
    number_of,
    search_key,
    search_words,
    word_shards,
)
from generator.model.finding import number_of_page
from tests.preview.browser import Browser
from tests.search.asking import HELD, Question, answers, open_search, questions
from tests.search.hosting import Host, hosted

pytestmark = pytest.mark.judge
NEEDED = 0.95
FIRST_SEARCH, LATER_SEARCH = 90_000, 40_000
"""Bytes, compressed, that a search may move: the first with the page's script, a later one."""


@pytest.fixture(scope="module")
def host(own_site):
    with hosted(own_site) as found:
        yield found


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    made = Browser(tmp_path_factory.mktemp("profile"))
    yield made
    made.close()


def record_of(path: str) -> str:
    """Return the record whose page lies at a path of this repository's own site."""
    parts = path.strip("/").split("/")
    return f"incident/{parts[2]}" if parts[1] == "incidents" else f"story/{parts[2]}"


def type_in(browser: Browser, text: str) -> None:
    """Write into the search box, as a reader does, and wait for the answer."""
    before = browser.value("Number(document.body.dataset.found ?? 0)")
    browser.value(
        f"""(() => {{ const box = document.getElementById("search-words"); box.focus();
        box.value = {json.dumps(text)}; box.dispatchEvent(new Event("input", {{bubbles: true}})); }})()"""
    )
    browser.wait(f"Number(document.body.dataset.found ?? 0) > {before}")


def results(browser: Browser) -> list[str]:
    return browser.value(
        "[...document.querySelectorAll('#search-results a')].map((a) => a.textContent)"
    )


def said(browser: Browser) -> str:
    return browser.value("document.getElementById('search-status').textContent")


# --- the written list ---


def test_the_list_is_long_enough_and_a_third_of_it_is_held():
    listed = questions()
    counts = {code: [q for q in listed if q.locale == code] for code in ("bn", "en")}
    assert len(counts["bn"]) >= 80 and len(counts["en"]) >= 50
    for asked in counts.values():
        assert sum(q.held for q in asked) == len(asked) // HELD
    kinds = {"plain", "ending", "spelling", "number", "phrase", "slip"}
    assert {q.kind for q in counts["bn"]} == kinds
    assert {q.kind for q in counts["en"]} == kinds - {"spelling"}


@pytest.mark.parametrize("locale", ["bn", "en"])
@pytest.mark.parametrize("held", [False, True], ids=["seen", "held"])
def test_the_right_record_is_among_the_first_three(host: Host, browser, locale, held):
    asked = [q for q in questions() if q.locale == locale and q.held == held]
    open_search(browser, host.url, locale)
    found = answers(browser, [q.ask for q in asked])
    missed = [(q.ask, paths) for q, paths in zip(asked, found, strict=True) if not _is_right(q, paths)]  # fmt: skip
    assert len(missed) <= (1 - NEEDED) * len(asked), missed


def _is_right(question: Question, paths: list[str]) -> bool:
    return bool(set(question.right) & {record_of(path) for path in paths})


# --- one way to cut words, in two languages ---


@pytest.mark.parametrize("locale", ["bn", "en"])
def test_the_browser_cuts_words_as_the_generator_does(host, browser, own_site, locale):
    texts = [page.read_text("utf-8") for page in sorted(own_site.glob(f"{locale}/2026/*/index.html"))]  # fmt: skip
    said = sorted({chunk for text in texts for chunk in text.split()})
    said += [
        "র‍্যাব",
        "র্যাব",
        "ত্‍",
        "সম\u09df",
        "१२३",
        "۴۵",
        "１２",
        "Straße",
        "ŉ ǰ µ",
        "أهلاً",
        "ḍākā",
        "\u2068১২\u2069",
        "❤️ক",
    ]
    open_search(browser, host.url, locale)
    script = f"""(async () => {{
      const {{ words, bases, shards, number }} = await import(document.querySelector('script[type=module]').src);
      return {json.dumps(said)}.map((text) => words(text).map((w) => [w, bases(w), shards(w), number(w, {CARD_SHARDS})]));
    }})()"""
    answer = browser.call(
        "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
    )
    found = answer["result"]["value"]
    for text, cut in zip(said, found, strict=True):
        ours = [
            [word, list(bases(word, locale)), [f"words-{n}" for n in word_shards(word, locale)],
             number_of(word, CARD_SHARDS)]
            for word in search_words(text)
        ]  # fmt: skip
        theirs = [[w, b, sorted(s), n] for w, b, s, n in cut]
        assert theirs == [[w, b, sorted(s), n] for w, b, s, n in ours], text
    assert len(said) > 3000 and search_key("১২") == "12"


# --- what a reader does ---


def test_results_come_as_one_types_and_are_announced(host, browser):
    open_search(browser, host.url, "bn")
    assert browser.value("document.getElementById('search-unscripted')") is None
    type_in(browser, "হোয়াটস")
    assert any("হোয়াটসঅ্যাপ" in text for text in results(browser))
    assert browser.value("document.getElementById('search-status').getAttribute('aria-live')") == "polite"  # fmt: skip
    assert "টি ফল" in said(browser) and not any(digit in said(browser) for digit in "0123456789")
    type_in(browser, "অপটাস")
    assert "“অপটাস”" in said(browser) and results(browser)
    type_in(browser, "ঝঞঝঞঝঞঝ")
    assert said(browser) == "কিছু পাওয়া যায়নি।" and not results(browser)
    type_in(browser, "")
    assert said(browser) == "" and not results(browser)


def test_the_keyboard_is_enough(host, browser):
    open_search(browser, host.url, "en")
    browser.value("document.activeElement.blur()")
    _key(browser, "/", 191)
    assert browser.value("document.activeElement.id") == "search-words"
    type_in(browser, "whatsapp")
    _key(browser, "ArrowDown", 40)
    first = browser.value("document.activeElement.textContent")
    assert first == results(browser)[0]
    _key(browser, "ArrowDown", 40)
    assert browser.value("document.activeElement.textContent") == results(browser)[1]
    _key(browser, "ArrowUp", 38)
    assert browser.value("document.activeElement.textContent") == first
    _key(browser, "Escape", 27)
    browser.wait("!document.querySelector('#search-results a')")
    assert browser.value("document.activeElement.id + document.activeElement.value") == "search-words"  # fmt: skip


def _key(browser: Browser, key: str, code: int) -> None:
    text = {"text": key} if len(key) == 1 else {}
    for kind in ("keyDown", "keyUp"):
        more = text if kind == "keyDown" else {}
        browser.call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **more)  # fmt: skip


def test_a_search_is_an_address(host, browser):
    open_search(browser, host.url, "en")
    type_in(browser, "cloud")
    assert browser.value("location.search") == "?q=cloud"
    browser.open(f"{host.url}/en/search/?q=cloud&kind=incident")
    browser.wait("!!document.querySelector('#search-results a')")
    links = browser.value("[...document.querySelectorAll('#search-results a')].map((a) => a.pathname)")  # fmt: skip
    assert links and all(path.startswith("/en/incidents/") for path in links)
    assert browser.value("document.querySelector('#search details').open") is True


@pytest.mark.parametrize(
    ("choices", "right"),
    [
        ({"section": "economy"}, {"story/upi-april-stoppage", "story/aws-christmas-shopping-week"}),
        ({"severity": "major"}, {"story/upi-april-stoppage", "incident/upi-2025"}),
        ({"service": "gitlab-com"}, {"story/gitlab-five-backups", "incident/gitlab-2017"}),
        ({"kind": "incident", "year": "2017"}, {"incident/gitlab-2017"}),
        ({"kind": "incident", "severity": "major"}, {"incident/upi-2025"}),
    ],
)
def test_choices_narrow_what_is_found(host, browser, choices, right):
    open_search(browser, host.url, "bn")
    script = f"""(async () => {{
      const {{ find, cards }} = await import(document.querySelector('script[type=module]').src);
      return (await cards((await find("", {json.dumps(choices)})).pages)).map((card) => card[0]);
    }})()"""
    answer = browser.call(
        "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
    )
    assert {record_of(path) for path in answer["result"]["value"]} == right


def test_every_year_of_a_record_can_be_chosen(host, browser):
    open_search(browser, host.url, "en")
    years = browser.value("[...document.querySelectorAll('#search-year option')].map((o) => o.value)")  # fmt: skip
    assert {"2026", "2017", "2025"} <= set(years)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_nothing_is_wider_than_the_screen(host, browser, width, dark):
    browser.resize(width, 800)
    browser.dark(dark)
    open_search(browser, host.url, "bn")
    type_in(browser, "ক্লাউড")
    browser.value("document.querySelector('#search details').open = true")
    assert browser.value("document.documentElement.scrollWidth") <= width
    assert browser.value("document.body.offsetWidth") == width, "the frame is as wide as any page's"
    small = browser.value(
        "[...document.querySelectorAll('.search-form input, .search-form select, .search-form summary, .to-search a')]"
        ".filter((e) => e.getBoundingClientRect().height < 24).length"
    )
    assert small == 0
    ink, page = browser.value(
        "[getComputedStyle(document.getElementById('search-words')).color,"
        " getComputedStyle(document.getElementById('search-words')).backgroundColor]"
    )
    assert ink != page
    browser.resize(1280, 800)
    browser.dark(False)


def test_a_small_site_moves_little(host: Host, browser):
    """A cheap form of the bound; `python -m benchmarks.search` measures it at 2,000 stories."""
    browser.call("Network.enable")
    browser.call("Network.setCacheDisabled", cacheDisabled=True)
    host.moved.clear()
    open_search(browser, host.url, "bn")
    type_in(browser, "হোয়াটসঅ্যাপের বিভ্রাট")
    first = host.bytes_of("/search/", "/assets/search")
    assert 0 < first <= FIRST_SEARCH / 4
    host.moved.clear()
    type_in(browser, "ব্যাংকের লেনদেন")
    assert host.bytes_of("/search/") <= LATER_SEARCH / 4
    browser.call("Network.setCacheDisabled", cacheDisabled=False)


def test_without_a_script_the_page_offers_other_ways(host, browser):
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(f"{host.url}/bn/search/")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    shown = browser.value(
        "[document.getElementById('search').offsetHeight, document.getElementById('search-unscripted').offsetHeight,"
        " document.querySelector('#search-unscripted a').pathname]"
    )
    assert shown[0] == 0 and shown[1] > 0 and shown[2] == "/bn/archive/"


def test_the_script_is_small(own_site):
    import gzip

    script = next(own_site.glob("assets/search.*.js")).read_bytes()
    assert len(gzip.compress(script, 9)) <= 6_000
    assert number_of_page("story", "x", "2026-01")[0] in script.decode()
