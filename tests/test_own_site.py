"""This repository's own newsroom: clean, in both languages, and sourced."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from generator.build.pipeline import Request, check
from generator.content.frame import Content, read_content
from generator.model.story import Story

REPOSITORY = Path(__file__).parent.parent
AS_OF = datetime.fromisoformat("2026-11-24T12:00+05:30")


@pytest.fixture(scope="module")
def content() -> Content:
    found, _ = read_content(REPOSITORY)
    assert found is not None
    return found


def _words(story: Story, locale: str) -> int:
    file = next((REPOSITORY / "content/stories").glob(f"*/{story.id}.{locale}.md"))
    text = file.read_text("utf-8").split("\n---\n", 1)[1]
    text = re.sub(r"^::.*$|\]\([^)]*\)", " ", text, flags=re.MULTILINE)
    return len(text.split())


def test_no_mistake_and_no_warning(tmp_path):
    report = check(Request(site=REPOSITORY, out=tmp_path / "public", as_of=AS_OF))
    assert [d.message for d in report.diagnostics if d.level != "note"] == []


def test_incidents_are_sourced_and_have_a_timeline(content):
    assert len(content.incidents) >= 10
    assert content.incidents["whatsapp-2022"].preceded_by == ("meta-2021",)
    for id, incident in content.incidents.items():
        assert incident.sources, id
        assert any(source.url for source in incident.sources), id
        assert len(incident.updates) >= 3, id
        for figure in incident.figures:
            assert figure.amount.ours.source, (id, figure.id)
    assert sum(len(i.updates) >= 5 for i in content.incidents.values()) >= 8


def test_stories_are_long_enough_in_each_language_and_use_the_record(content):
    assert len(content.stories) >= 14
    both = 0
    for id, story in content.stories.items():
        locales = {version.locale for version in story.versions}
        both += locales == {"bn", "en"}
        for locale in locales:
            assert _words(story, locale) >= 150, (id, locale, _words(story, locale))
            file = next((REPOSITORY / "content/stories").glob(f"*/{id}.{locale}.md"))
            assert re.search(r"^::\w+", file.read_text("utf-8"), re.MULTILINE), (id, locale)
        assert story.byline == ("desk",), id
    assert both > len(content.stories) / 2


def test_every_way_of_being_published_is_shown(content):
    stories = content.stories.values()
    locales = [tuple(v.locale for v in story.versions) for story in stories]
    assert ("bn",) in locales and ("en",) in locales
    releases = [version.release for story in stories for version in story.versions]
    assert any(release.state == "draft" for release in releases)
    assert any(release.embargo for release in releases)
    assert any(story.corrections for story in stories)
    assert any(story.versions[0].locale == "bn" for story in stories)


def test_the_policies_stand_in_both_languages(content):
    for id in ("about", "corrections"):
        assert {v.locale for v in content.pages[id].versions} == {"bn", "en"}, id


def test_bengali_pages_are_counted_in_bengali_digits(own_site):
    """Latin digits stay only in names, addresses and titles that are marked as foreign."""
    page = (own_site / "bn/incidents/whatsapp-2022/index.html").read_text("utf-8")
    main = page[page.index("<main") : page.index("</main>")]
    main = re.sub(r'<(\w+)[^>]* lang="en[^"]*"[^>]*>.*?</\1>', " ", main, flags=re.DOTALL)
    main = re.sub(r'<a [^>]*rel="bookmark"[^>]*>[^<]*</a>', " ", main)
    text = re.sub(r"<[^>]*>", " ", main)
    assert not re.findall(r"[^\n]{0,30}[0-9][^\n]{0,30}", text)
