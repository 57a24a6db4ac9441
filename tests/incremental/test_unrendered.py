"""A check renders pages where templates are the site's own: those of the program fail for no record."""

import pytest

from generator.build.pipeline import build, check
from generator.build.report import Report
from tests.newsroom import INCIDENT, Newsroom, story

BROKEN = "{% extends 'base.html' %}{% block main %}{{ it.nothing.at_all }}{% endblock %}"
WHOLE = "{% extends 'base.html' %}{% block main %}{{ it.card.headline }}{% endblock %}"
ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'
OWN = "templates/story.html"


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/down.yaml", INCIDENT)
    newsroom.write("content/stories/2026/first.en.md", story(incidents="[down]"))
    return newsroom


def of(desk: Newsroom) -> Report:
    return desk.check().report


def test_nothing_is_rendered_where_no_template_is_the_sites_own(desk):
    assert of(desk).rendered == ()
    assert of(desk).pages > 0
    built = desk.build()
    assert built.published and len(built.report.rendered) > built.report.pages / 2


def test_a_template_of_the_site_is_held_against_every_page_whenever_it_comes(desk):
    for number in range(3):
        assert not desk.check().codes
        desk.write(OWN, BROKEN)
        assert desk.check().codes == ["template-error"], number
        assert desk.check().codes == ["template-error"], "told again, for it is not mended"
        desk.write(OWN, WHOLE)
        assert not desk.check().codes
        desk.remove(OWN)
        (desk.site / "templates").rmdir()


def test_a_first_template_makes_what_was_left_until_then(desk):
    before = of(desk)
    desk.write("templates/assets/icon.svg", ICON)
    assert of(desk).rendered == (), "an icon fails for nothing"
    desk.write(OWN, WHOLE)
    assert len(of(desk).rendered) >= before.pages
    assert of(desk).rendered == (), "and not again"


def test_messages_of_the_site_are_asked_like_templates(desk):
    of(desk)
    desk.write(
        "locales/en/LC_MESSAGES/messages.po",
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n',
    )
    assert of(desk).rendered


def test_what_changes_between_is_told_all_the_same(desk):
    assert not desk.check().codes
    desk.write(
        "content/stories/2026/first.en.md", story(incidents="[down]", body="${down/nothing}")
    )
    assert desk.check().codes == ["unknown-fact"]
    desk.write("content/stories/2026/first.en.md", story(incidents="[down]"))
    desk.write("content/stories/2026/second.en.md", story(headline="Another"))
    assert not desk.check().codes
    assert of(desk).rendered == ()


def test_a_check_that_finds_nothing_changed_opens_no_pages(desk, monkeypatch):
    of(desk)
    monkeypatch.setattr("generator.build.run.Run.go", None)
    assert not desk.check().codes


def test_checks_and_builds_know_nothing_of_each_other(desk):
    request = desk._request("2026-11-01T00:00+05:30", drafts=False, base_url="")
    check(request)
    first = set(build(request).rendered)
    check(request)
    assert build(request).rendered == ()
    assert "en/index.html" in first
