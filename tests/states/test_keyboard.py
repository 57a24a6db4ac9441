"""Every way through a site can be gone with a keyboard alone."""

import pytest

from tests.states.keyboard import follow, go_to, press, write

pytestmark = pytest.mark.judge
FOCUS = "document.activeElement"
IN_SIGHT = "(() => { const box = %s.getBoundingClientRect(); return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth; })()"


@pytest.fixture(params=["bn", "en"])
def locale(request) -> str:
    return request.param


@pytest.fixture(params=[360, 1280])
def width(request, browser) -> int:
    browser.resize(request.param, 740)
    return request.param


def open_at(browser, host, path: str) -> None:
    browser.open(host.url + path)
    browser.wait("document.readyState === 'complete'")


def test_the_first_stop_skips_to_the_content(host, browser, locale, width):
    open_at(browser, host, f"/{locale}/2026/cards-explained/")
    assert go_to(browser, ".skip") == 1
    assert browser.value(IN_SIGHT % FOCUS), "the skip link is out of sight while it has the focus"
    press(browser, "Enter")
    browser.wait("location.hash === '#main'")
    press(browser, "Tab")
    assert browser.value(f"document.getElementById('main').contains({FOCUS})")


def test_the_menu_leads_to_each_section_and_says_where_one_is(host, browser, locale, width):
    for section in ("technology", "economy", "culture", "incidents", "status"):
        open_at(browser, host, f"/{locale}/")
        path = f"/{locale}/{section}/"
        assert follow(browser, f'.menu a[href="{path}"]') == path
        assert browser.value(f"document.querySelector('.menu [aria-current=page]').pathname === '{path}'")  # fmt: skip


def test_the_language_switch_leads_to_the_same_story(host, browser, locale, width):
    other = {"bn": "en", "en": "bn"}[locale]
    open_at(browser, host, f"/{locale}/2026/money-stops/")
    assert follow(browser, ".languages a") == f"/{other}/2026/money-stops/"
    assert browser.value("document.documentElement.lang").startswith(other)


def test_a_story_leads_to_its_incident_and_to_one_update(host, browser, locale, width):
    open_at(browser, host, f"/{locale}/2026/cards-explained/")
    incident = f"/{locale}/incidents/cards-declined/"
    assert follow(browser, f'main a[href="{incident}"]') == incident
    assert follow(browser, ".update-time") == f"{incident}#update-first"
    assert browser.value("document.querySelector(':target').classList.contains('update')")
    browser.wait(IN_SIGHT % "document.querySelector(':target .update-time')")


def test_the_numbers_of_a_chart_open_and_close(host, browser, locale, width):
    open_at(browser, host, f"/{locale}/2026/letters-counted/")
    go_to(browser, ".chart-numbers summary")
    assert browser.value(f"{FOCUS}.parentElement.open") is False
    press(browser, "Enter")
    browser.wait(f"{FOCUS}.parentElement.open")
    assert browser.value(f"{FOCUS}.parentElement.querySelector('table').checkVisibility()")
    press(browser, " ")
    browser.wait(f"!{FOCUS}.parentElement.open")


def test_a_search_is_made_and_its_result_opened(host, browser, locale, width):
    open_at(browser, host, f"/{locale}/")
    assert follow(browser, ".to-search a") == f"/{locale}/search/"
    browser.wait("document.getElementById('search')?.hidden === false")
    press(browser, "/")
    assert browser.value(f"{FOCUS}.id") == "search-words"
    write(browser, {"bn": "তারাডাক", "en": "taradak"}[locale])
    browser.wait("document.querySelectorAll('.search-results a').length > 0")
    press(browser, "ArrowDown")
    target = browser.value(f"{FOCUS}.pathname")
    press(browser, "Enter")
    browser.wait(f"location.pathname === {target!r} && !!document.querySelector('main h1')")


def test_results_are_narrowed_by_their_filters(host, browser, locale, width):
    open_at(browser, host, f"/{locale}/search/?q=2026")
    browser.wait("document.querySelectorAll('.search-results a').length > 1")
    before = browser.value("document.querySelectorAll('.search-results a').length")
    go_to(browser, ".search-filters summary")
    press(browser, "Enter")
    browser.wait("document.querySelector('.search-filters').open")
    go_to(browser, "#search-severity")
    press(browser, "ArrowDown")
    browser.wait(f"{FOCUS}.value !== ''")
    browser.wait(f"document.querySelectorAll('.search-results a').length < {before}")
    assert browser.value("new URLSearchParams(location.search).get('severity')")
