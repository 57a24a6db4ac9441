"""What the scripts of pages add for a reader, in Chromium; and that nothing lacks without them."""

import json

import pytest

from tests.newsroom import Newsroom
from tests.preview.browser import Browser
from tests.reading.conftest import texts
from tests.search.hosting import Host
from tests.test_live_pages import live

pytestmark = pytest.mark.judge
STORY = "/2026/whatsapp-outage-2022/"


@pytest.fixture(autouse=True)
def as_it_was(browser: Browser):
    yield
    browser.in_zone("")
    browser.resize(1280, 800)
    browser.dark(False)


def page_color(browser: Browser) -> str:
    color: str = browser.value("getComputedStyle(document.body).backgroundColor")
    return color


def choose(browser: Browser, theme: str) -> None:
    browser.value(f"document.querySelector('.theme-choice input[value={theme}]').click()")


# --- colours ---


def test_a_chosen_theme_is_kept_and_painted_from_the_first_moment(browser: Browser, host: Host):
    light, dark = "rgb(251, 249, 244)", "rgb(21, 23, 27)"
    browser.dark(False)
    browser.open(f"{host.url}/en/")
    assert page_color(browser) == light
    choose(browser, "dark")
    assert page_color(browser) == dark
    assert browser.value("document.querySelectorAll('meta[name=theme-color]')[0].content") == "#15171b"  # fmt: skip
    browser.call("Network.enable")
    browser.call("Network.clearBrowserCache")
    host.slow[".js"] = 0.7
    browser.open(f"{host.url}/bn{STORY}")
    host.slow.clear()
    assert page_color(browser) == dark
    assert browser.wait("window.firstTheme") == "dark", "chosen before the first frame"
    assert browser.value("document.querySelector('.theme-choice input:checked').value") == "dark"
    choose(browser, "system")
    assert page_color(browser) == light and browser.value("localStorage.length") == 0
    browser.dark(True)
    assert page_color(browser) == dark
    choose(browser, "light")
    assert page_color(browser) == light
    choose(browser, "system")


def test_the_choice_speaks_the_pages_language_and_is_large_enough(browser: Browser, host: Host):
    browser.open(f"{host.url}/bn/")
    assert texts(browser, ".theme-choice legend") == ["পাতার রং"]
    assert [t.strip() for t in texts(browser, ".theme-choice label")] == ["ডিভাইসের মতো", "হালকা", "গাঢ়"]  # fmt: skip
    heights = browser.value("[...document.querySelectorAll('.theme-choice label')].map((e) => e.offsetHeight)")  # fmt: skip
    assert min(heights) >= 24


def test_without_a_script_there_is_no_choice_and_nothing_lacks(browser: Browser, host: Host):
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(f"{host.url}/en{STORY}")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    assert texts(browser, ".theme-choice, .copy-link, .local-time, .new-updates") == []
    assert browser.value("document.querySelector('main').offsetHeight") > 500


# --- the reader's clock ---


def test_readers_elsewhere_see_their_own_clock_beside_the_newsrooms(browser: Browser, host: Host):
    browser.in_zone("America/New_York")
    browser.open(f"{host.url}/bn{STORY}")
    assert texts(browser, ".times .local-time") == ["আপনার সময়ে রাত ২:৩০"]
    browser.open(f"{host.url}/en{STORY}")
    assert texts(browser, ".times .local-time") == ["2:30 am your time"]
    browser.open(f"{host.url}/bn/incidents/whatsapp-2022/")
    found = texts(browser, ".update-head .local-time")
    assert found and all("আপনার সময়ে" in text for text in found)
    assert not any(digit in "".join(found) for digit in "0123456789")


def test_another_day_is_named(browser: Browser, host: Host):
    browser.in_zone("Pacific/Honolulu")
    browser.open(f"{host.url}/bn{STORY}")
    assert texts(browser, ".times .local-time") == ["আপনার সময়ে ২৪ অক্টোবর, রাত ৮:৩০"]


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "Asia/Colombo"])
def test_readers_on_the_same_clock_see_it_once(browser: Browser, host: Host, zone):
    browser.in_zone(zone)
    browser.open(f"{host.url}/en{STORY}")
    assert texts(browser, ".local-time") == []


# --- links to updates ---


def test_a_link_to_an_update_is_copied_and_announced(browser: Browser, host: Host):
    browser.call("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])  # fmt: skip
    browser.open(f"{host.url}/bn/incidents/whatsapp-2022/")
    first = browser.value("document.querySelector('.timeline .update').id")
    assert texts(browser, ".copy-link")[0] == "লিঙ্ক কপি করুন"
    assert browser.value("document.querySelector('.copy-link').offsetHeight") >= 24
    browser.value("document.querySelector('.copy-link').click()")
    browser.wait("document.querySelector('p[role=status]').textContent === 'লিঙ্ক কপি হয়েছে'")
    answer = browser.call("Runtime.evaluate", expression="navigator.clipboard.readText()",
                          awaitPromise=True, returnByValue=True)  # fmt: skip
    assert answer["result"]["value"] == f"{host.url}/bn/incidents/whatsapp-2022/#{first}"


# --- an open incident ---


def test_new_updates_are_offered_and_shown_only_when_asked(
    browser: Browser, desk: Newsroom, open_host: Host
):
    browser.resize(360, 640)
    browser.open(f"{open_host.url}/bn/incidents/y/")
    assert browser.value("[...timers.values()].map(([, wait]) => Math.round(wait / 1000))") == [60]
    before = texts(browser, ".timeline > .update .update-text")
    for _ in range(2):
        open_host.statuses.clear()
        browser.value("ring()")
        wait = browser.wait("timers.size && [...timers.values()][0][1]")
    assert 75_000 < wait <= 93_750, "calmer while nothing comes"
    asked = [status for path, status in open_host.statuses if path == "/bn/incidents/y/"]
    assert asked == [304], "the page is not sent again"
    assert texts(browser, ".new-updates button") == []

    desk.write("content/incidents/y.yaml", live(5, step=200))
    assert desk.build().published
    browser.value("shift = 0; scrollTo({ top: 300, behavior: 'instant' })")
    browser.value("ring()")
    browser.wait("!!document.querySelector('.new-updates button')")
    assert texts(browser, ".new-updates button") == ["২টি নতুন আপডেট"]
    assert browser.value("document.querySelector('.new-updates').getAttribute('role')") == "status"
    assert texts(browser, ".timeline > .update .update-text") == before
    assert browser.value("scrollY") == 300 and browser.value("shift") == 0

    browser.value("document.querySelector('.new-updates button').click()")
    after = texts(browser, ".timeline > .update .update-text")
    assert len(after) == 5 and after[2:] == before
    assert browser.value("document.activeElement.id") == "update-u4"
    assert texts(browser, ".new-updates button") == []
    assert len(texts(browser, ".copy-link")) == 5


def test_it_rests_while_nobody_looks_and_when_the_host_fails(browser: Browser, open_host: Host):
    browser.open(f"{open_host.url}/bn/incidents/x/")
    browser.value("hiddenNow = true; document.dispatchEvent(new Event('visibilitychange'))")
    assert browser.value("timers.size") == 0
    browser.value("hiddenNow = false; document.dispatchEvent(new Event('visibilitychange'))")
    waits = []
    open_host.broken = True
    try:
        for _ in range(6):
            assert browser.value("timers.size") == 1
            browser.value("ring()")
            waits.append(browser.wait("timers.size && [...timers.values()][0][1]"))
    finally:
        open_host.broken = False
    minutes = [round(wait / 60_000) for wait in waits]
    assert minutes == [2, 4, 8, 15, 15, 15]
    assert texts(browser, ".new-updates button") == []


def test_a_closed_incident_and_a_story_ask_for_nothing(browser: Browser, host: Host):
    for path in ("/en/incidents/whatsapp-2022/", f"/en{STORY}"):
        browser.open(host.url + path)
        assert browser.value("timers.size") == 0
        assert json.loads(browser.value("JSON.stringify(failed)")) == []
