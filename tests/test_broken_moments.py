"""A mistake in the moment of publication is a mistake in what is visible: it loses nothing."""

import pytest

from tests.newsroom import Built, story

S = "content/stories/2026/s.en.md"
MISTAKES = ["2026-07-02T25:00+05:30", "2026-07-02T09:00", "12:07", "2026-07-02", "soon", ""]


def files(built: Built) -> dict[str, bytes]:
    return {
        path.relative_to(built.out).as_posix(): path.read_bytes()
        for path in built.out.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("moment", MISTAKES)
def test_a_mistake_in_published_keeps_the_story_where_it_was(newsroom, moment):
    newsroom.write(S, story("Good"))
    newsroom.write("content/stories/2026/t.en.md", story("Other"))
    before = files(newsroom.build())
    newsroom.write(S, story("Changed", published=moment))
    built = newsroom.build()
    assert not built.published
    assert built.report.blocking
    assert files(built) == before


@pytest.mark.parametrize("field", ["embargo", "expires", "updated", "state"])
def test_a_mistake_in_what_decides_visibility_keeps_the_story_where_it_was(newsroom, field):
    newsroom.write(S, story("Good"))
    before = files(newsroom.build())
    newsroom.write(S, story("Changed", **{field: "soon"}))
    built = newsroom.build()
    assert not built.published
    assert files(built) == before


@pytest.mark.parametrize(
    "release", [{"state": "draft"}, {"state": "ready"}, {"embargo": "2027-01-01T00:00+05:30"}]
)
def test_a_mistake_in_published_of_a_hidden_story_stops_nothing(newsroom, release):
    newsroom.write("content/stories/2026/t.en.md", story("Other"))
    newsroom.write(S, story("Draft", published="soon", **release))
    built = newsroom.build()
    assert built.codes == ["bad-time"]
    assert built.published


@pytest.mark.parametrize(
    "alias", ["/robots.txt/", "/sitemap.xml/", "/en/feed.xml/", "/" + "x" * 300 + "/"]
)
def test_an_alias_that_cannot_be_a_file_is_told_before_anything_is_written(newsroom, alias):
    newsroom.write(S, story("Good"))
    before = files(newsroom.build())
    newsroom.write(S, story("Changed", aliases=f'["{alias}"]'))
    built = newsroom.build()
    assert not built.published
    assert files(built) == before
