"""The written list of pages is whole: each kind, each state, each page there."""

import re

import pytest

from generator.render.dispatch import TEMPLATES
from tests.judging import faults_of_pages
from tests.states.listed import LOCALES, NEEDED, listed


def test_each_page_kind_is_listed_in_each_language():
    for kind in TEMPLATES:
        locales = {page.locale for page in listed() if page.kind == kind}
        assert locales == ({""} if kind == "redirect" else set(LOCALES)), kind


def test_each_state_is_listed_in_each_language():
    for state in sorted(NEEDED):
        assert {page.locale for page in listed() if state in page.states} == set(LOCALES), state


def test_no_page_is_listed_twice():
    for part in ("url", "name"):
        all = [getattr(page, part) for page in listed()]
        assert len(all) == len(set(all))


def test_each_listed_page_is_built_and_is_of_its_kind(states_site):
    for page in listed():
        file = states_site / page.file
        assert file.is_file(), f"{page.url} is listed, and was not built"
        assert f'data-kind="{page.kind}"' in file.read_text("utf-8"), page.url


def test_each_built_kind_of_page_is_one_that_the_list_knows(states_site):
    kinds = {page.kind for page in listed()}
    for file in states_site.rglob("*.html"):
        found = re.search(r'data-kind="([a-z_]+)"', file.read_text("utf-8"))
        assert found is not None and found[1] in kinds, file


@pytest.mark.judge
def test_each_page_of_the_newsroom_is_valid_html(states_site):
    told = faults_of_pages(states_site)
    assert not told, told[:20]
