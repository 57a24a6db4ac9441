"""What depends on time: the next moment at which the output stops being right, and what changes then."""

import pytest

from tests.newsroom import INCIDENT, Newsroom, story, translation

S = "content/stories/2026/s.en.md"
NOON = "2026-11-05T12:00+05:30"


def next_moment(newsroom: Newsroom, as_of: str = "2026-11-01T00:00+05:30") -> str | None:
    moment = newsroom.build(as_of).report.next_moment
    return moment.isoformat(timespec="minutes") if moment else None


@pytest.mark.parametrize(
    ("field", "value"),
    [("embargo", NOON), ("expires", NOON), ("published", NOON),
     ("front", "{lead: true, until: " + NOON + "}")],
)  # fmt: skip
def test_a_moment_of_a_story_is_the_next_one(newsroom, field, value):
    newsroom.write(S, story(**{field: value}))
    assert next_moment(newsroom) == NOON
    assert next_moment(newsroom, "2026-11-05T12:00+05:30") != NOON


def test_a_story_appears_and_goes_at_its_moments(newsroom):
    newsroom.write(S, story(embargo=NOON, expires="2026-11-06T12:00+05:30"))
    file = "en/2026/s/index.html"
    assert file not in newsroom.build("2026-11-05T11:59+05:30").files
    built = newsroom.build("2026-11-05T12:00+05:30")
    assert file in built.files
    assert built.report.next_moment.isoformat(timespec="minutes") == "2026-11-06T12:00+05:30"
    gone = newsroom.build("2026-11-06T12:00+05:30")
    assert file not in gone.files
    assert not (gone.out / file).exists()


def test_an_embargo_of_an_update_is_a_moment_too(newsroom):
    newsroom.write("content/incidents/x.yaml",
                   INCIDENT.replace("    key: true\n", "").replace(
                       "    text: {bn: পরিষেবা ফেরে।, en: It is back.}\n",
                       f"    text: {{bn: পরিষেবা ফেরে।, en: It is back.}}\n    embargo: {NOON}\n"))  # fmt: skip
    built = newsroom.build()
    assert built.report.next_moment.isoformat(timespec="minutes") == NOON
    assert "It is back." not in built.read("/en/incidents/x/")
    assert "It is back." in newsroom.build("2026-11-05T12:00+05:30").read("/en/incidents/x/")


def test_a_story_becomes_older_than_a_year(newsroom):
    newsroom.write(S, story(published="2026-07-02T09:00+05:30"))
    assert next_moment(newsroom) == "2027-07-02T09:00+05:30"
    notice = "more than a year old"
    assert notice not in newsroom.build("2027-07-02T08:59+05:30").read("/en/2026/s/")
    assert notice in newsroom.build("2027-07-02T09:00+05:30").read("/en/2026/s/")


def test_the_earliest_moment_is_the_one_told(newsroom):
    newsroom.write(S, story(expires="2026-12-01T00:00+05:30"))
    newsroom.write("content/stories/2026/t.en.md", story(embargo=NOON))
    newsroom.write("content/stories/2026/u.en.md", story(expires="2026-11-20T00:00+05:30"))
    assert next_moment(newsroom) == NOON


def test_a_site_that_no_clock_changes_has_none(newsroom):
    newsroom.write("content/pages/about.en.md", "---\nheadline: About\n---\nText.\n")
    assert next_moment(newsroom) is None


def test_a_translation_has_its_own_state(newsroom):
    newsroom.write(S, story())
    bengali = "content/stories/2026/s.bn.md"
    newsroom.write(bengali, translation(state="draft"))
    built = newsroom.build()
    assert "bn/2026/s/index.html" not in built.files
    assert "hreflang" not in built.read("/en/2026/s/").split("</head>")[0]
    newsroom.write(bengali, translation(embargo=NOON))
    assert "bn/2026/s/index.html" not in newsroom.build().files
    assert "bn/2026/s/index.html" in newsroom.build("2026-11-05T12:00+05:30").files


def test_drafts_are_shown_when_asked_for(newsroom):
    newsroom.write(S, story(state="draft"))
    assert "en/2026/s/index.html" not in newsroom.build().files
    assert "en/2026/s/index.html" in newsroom.build(drafts=True).files
    assert "en/2026/s/index.html" not in newsroom.build().files
