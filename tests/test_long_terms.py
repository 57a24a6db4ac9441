"""A topic with more stories than a page should carry shows the newest; months lead to the rest."""

import re

import pytest

from generator.pages.terms import TERM_LISTED
from tests.newsroom import Newsroom, story


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    for number in range(TERM_LISTED):
        day = f"2026-{number // 25 + 3:02d}-{number % 25 + 1:02d}"
        newsroom.write(
            f"content/stories/2026/s{number:03d}.en.md",
            story(f"Number {number}.", published=f"{day}T09:00+05:30"),
        )
    return newsroom


def _listed(page: str) -> list[int]:
    main = page[page.find("<main") : page.find("</main>")]
    return [int(number) for number in re.findall(r"Number (\d+)\.", main)]


def test_a_page_carries_the_newest_and_leads_to_months_only_when_there_is_more(desk):
    for path in ("/en/topics/payments/", "/en/people/desk/"):
        page = desk.build().read(path)
        assert _listed(page) == list(range(TERM_LISTED - 1, -1, -1))
        assert 'id="months"' not in page


def test_one_story_more_and_the_oldest_is_found_by_its_month(desk):
    desk.build()
    desk.write(
        "content/stories/2026/old.en.md", story("Number 999.", published="2026-01-02T09:00+05:30")
    )
    built = desk.build()
    page = built.read("/en/topics/payments/")
    assert 999 not in _listed(page)
    months = re.findall(r'href="(/en/2026/\d\d/)"', page)
    assert "/en/2026/01/" in months
    assert _listed(built.read("/en/2026/01/")) == [999]
    assert 'id="months"' in page
