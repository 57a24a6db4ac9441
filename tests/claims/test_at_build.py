"""A build holds the texts that were edited against the records; a first one all of a small site."""

from datetime import datetime

import pytest
from msgspec.structs import replace

from generator.build.listening import FIRST, MOST
from generator.build.pipeline import Report, Request, build
from tests.newsroom import AS_OF, INCIDENT, SITE, Newsroom, story

SOURCE = "[The status page](https://status.example/)"
WRONG = f"The payment outage lasted one and a half hours. {SOURCE}"
RIGHT = f"The payment outage lasted ${{duration}}. {SOURCE}"
ONE = "content/stories/2026/one.en.md"
X = "content/incidents/x.yaml"


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write(X, INCIDENT)
    newsroom.write(ONE, story(incidents="[x]", body=RIGHT))
    newsroom.write("content/stories/2026/two.en.md", story(incidents="[x]", body=RIGHT))
    return newsroom


def ask(desk: Newsroom, *changed: str, jobs: int = 1, clean: bool = False) -> Report:
    """Build as the command does."""
    as_of = datetime.fromisoformat(AS_OF)
    request = Request(site=desk.site, out=desk.site / "public", as_of=as_of, prose="changed")
    return build(replace(request, jobs=jobs, clean=clean, changed=changed))


MILD = "checks: {levels: {fact-contradicts: warning}}\n"


def codes(report: Report) -> list[tuple[str, str]]:
    return [(one.record, one.code) for one in report.diagnostics if one.code != "unused-id"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_edit_is_told_of_until_it_is_mended(desk, jobs):
    desk.write("site.yaml", SITE + MILD)
    first = ask(desk, jobs=jobs)
    assert (codes(first), first.heard) == ([], {"incident/x", "story/one", "story/two"})
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And more."))
    edited = ask(desk, jobs=jobs)
    assert edited.heard == {"story/one"}
    assert codes(edited) == [("story/one", "fact-contradicts")]
    assert edited.manifest is not None
    assert codes(ask(desk, jobs=jobs)) == [("story/one", "fact-contradicts")]
    desk.write(ONE, story(incidents="[x]", body=RIGHT))
    assert codes(ask(desk, jobs=jobs)) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_first_build_publishes_no_mistake(desk, jobs):
    published = ask(desk, jobs=jobs)
    assert published.manifest is not None
    desk.write(ONE, story(incidents="[x]", body=WRONG))
    for clean in (True, False, True):
        report = ask(desk, jobs=jobs, clean=clean)
        assert (report.manifest, report.blocking) == (None, 1)
        assert codes(report) == [("story/one", "fact-contradicts")]
        assert (desk.site / "public/index.html").is_file()
    desk.write(ONE, story(incidents="[x]", body=RIGHT))
    mended = ask(desk, jobs=jobs)
    assert (mended.manifest, codes(mended)) == (published.manifest, [])


def test_a_first_build_of_a_large_site_says_what_it_leaves_to_a_check(desk):
    for number in range(FIRST):
        desk.write(f"content/stories/2026/s{number:03d}.en.md", story(incidents="[x]", body=WRONG))
    report = ask(desk)
    assert (report.heard, report.unheard > FIRST) == (frozenset(), True)
    assert codes(report) == []
    assert report.manifest is not None
    again = ask(desk)
    assert (again.unheard, codes(again)) == (0, [])
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And more."))
    edited = ask(desk)
    assert (edited.heard, codes(edited)) == (
        {"story/one"},
        [("story/one", "fact-contradicts")],
    )


def test_a_build_that_is_told_what_changed_leaves_it_to_the_next(desk):
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And more."))
    told = ask(desk, ONE)
    assert (told.heard, codes(told)) == (frozenset(), [])
    assert told.written
    later = ask(desk)
    assert (later.heard, later.written) == ({"story/one"}, ())
    assert codes(later) == [("story/one", "fact-contradicts")]
    assert codes(ask(desk, ONE)) == [("story/one", "fact-contradicts")]


def test_what_was_left_to_the_next_is_forgotten_where_the_desk_wants_none(desk):
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And more."))
    ask(desk, ONE)
    desk.write("site.yaml", SITE + "checks: {at_build: false}\n")
    ask(desk)
    again = ask(desk)
    assert (codes(again), "read" in again.timings) == (
        [],
        False,
    )  # it found no change and did nothing


def test_an_error_holds_back_until_it_is_mended(desk):
    published = ask(desk)
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And more."))
    for _ in range(2):
        report = ask(desk)
        assert report.manifest is None
        assert report.blocking == 1
    desk.write(ONE, story(incidents="[x]", body=RIGHT))
    mended = ask(desk)
    assert mended.manifest is not None
    assert mended.manifest != published.manifest


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("first", [True, False])
def test_all_mistakes_of_a_run_are_told_at_once(desk, jobs, first):
    """A link that goes nowhere does not keep a length that contradicts the record waiting until it is mended."""
    if not first:
        assert ask(desk, jobs=jobs).manifest is not None
    desk.write(ONE, story(incidents="[x]", body=WRONG + " [More](story:nowhere)."))
    wrong = ask(desk, jobs=jobs)
    both = ["fact-contradicts", "unknown-story"]
    assert [code for _, code in codes(wrong)] == both
    assert wrong.manifest is None
    again = ask(desk, jobs=jobs)
    assert [code for _, code in codes(again)] == both
    desk.write(ONE, story(incidents="[x]", body=RIGHT + " [More](story:nowhere)."))
    assert [code for _, code in codes(ask(desk, jobs=jobs))] == both[1:]


def test_an_error_in_a_draft_holds_nothing_back(desk):
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=WRONG, state="draft"))
    report = ask(desk)
    assert codes(report) == [("story/one", "fact-contradicts")]
    assert report.manifest is not None


def test_a_change_of_a_record_is_held_against_what_was_heard_before(desk):
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And more."))
    ask(desk)
    desk.write(X, INCIDENT.replace("20:13+05:30\nfig", "19:06+05:30\nfig"))
    report = ask(desk)
    assert report.heard == {"incident/x", "story/one", "story/two"}
    assert codes(report) == []


def test_the_desk_decides(desk):
    desk.write("site.yaml", SITE + "checks: {at_build: false}\n")
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And more."))
    assert codes(ask(desk)) == []
    where = f"{{code: fact-contradicts, path: {ONE}, reason: it is so}}"
    other = "{code: fact-contradicts, path: content/pages/none.md, reason: it was}"
    desk.write("site.yaml", SITE + f"checks: {{relax: [{where}, {other}]}}\n")
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And still more."))
    report = ask(desk)
    assert (report.heard, codes(report)) == ({"story/one"}, [])


def test_a_change_of_the_archive_is_left_to_a_check(desk):
    ask(desk)
    for number in range(MOST + 1):
        desk.write(f"content/stories/2026/s{number:02d}.en.md", story(incidents="[x]", body=WRONG))
    report = ask(desk)
    assert (report.heard, report.unheard) == (frozenset(), MOST + 1)
    assert codes(report) == []
    assert ask(desk).unheard == 0


def test_a_story_that_goes_takes_what_was_told_of_it_with_it(desk):
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And more."))
    assert codes(ask(desk)) == [("story/one", "fact-contradicts")]
    desk.remove(ONE)
    assert codes(ask(desk)) == []


def test_what_a_page_shows_is_the_same_with_and_without(desk):
    desk.write("site.yaml", SITE + MILD)
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=WRONG + " And more."))
    edited = ask(desk, jobs=2)
    assert edited.manifest == ask(desk, clean=True).manifest
