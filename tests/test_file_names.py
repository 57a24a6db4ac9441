"""Names and kinds of files that no desk means: told, never a traceback, and never a wait."""

import os

import pytest

from generator.diagnostics import Span, diagnostic, format_diagnostics
from tests.newsroom import Newsroom, prose_of, story

I = "content/incidents"  # noqa: E741


def _told(newsroom: Newsroom) -> list[tuple[str, str]]:
    built, again = newsroom.build(), newsroom.build()
    assert built.diagnostics == again.diagnostics == newsroom.check().diagnostics
    assert not built.published
    prose_of(newsroom.site)
    return [(d.code, d.span.path) for d in built.diagnostics if d.level == "error"]


@pytest.fixture
def running(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/stories/2026/s.en.md", story())
    assert newsroom.build().published
    (newsroom.site / I).mkdir()
    return newsroom


@pytest.mark.parametrize("target", ["x.yaml", "nowhere.yaml"])
def test_a_link_to_itself_or_to_nothing_is_told(running, target):
    (running.site / I / "x.yaml").symlink_to(target)
    assert _told(running) == [("unreadable-file", f"{I}/x.yaml")]


def test_a_folder_and_a_pipe_named_as_content_are_told(running):
    (running.site / "content/pages/z.en.md").mkdir(parents=True)
    os.mkfifo(running.site / I / "w.yaml")
    assert _told(running) == [
        ("unreadable-file", f"{I}/w.yaml"),
        ("unreadable-file", "content/pages/z.en.md"),
    ]


@pytest.mark.parametrize("name", [b"\xff.yaml", b"x\x1b[31mRED.yaml", b"a\nb.yaml", b"\xff/x.yaml"])
def test_a_name_that_is_no_text_or_steers_a_terminal_is_told_as_it_can_be_shown(running, name):
    path = os.fsencode(running.site / I) + b"/" + name
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w"):
        pass
    told = _told(running)
    assert [code for code, _ in told] == ["bad-file-name"]
    assert all(c.isprintable() for c in told[0][1])


def test_such_a_name_that_goes_away_leaves_nothing_behind(running):
    path = os.fsencode(running.site / I) + b"/\xff.yaml"
    with open(path, "w"):
        pass
    assert not running.build().published
    os.remove(path)
    assert running.build().published


@pytest.mark.parametrize("folder", ["templates", "templates/assets", "locales"])
def test_such_a_name_in_a_theme_is_passed_over(running, folder):
    (running.site / folder).mkdir(parents=True)
    with open(os.fsencode(running.site / folder) + b"/\xff.html", "w"):
        pass
    (running.site / folder / "loop.html").symlink_to("loop.html")
    assert running.build().published


def test_a_printed_line_of_text_steers_no_terminal():
    found = diagnostic("bad-id", Span("a\x1b[2Jb", 1, 1), "is\x1b not", help="write\nit\x07")
    text = format_diagnostics([found], "text")
    assert text == "a\ufffd[2Jb:1:1: error[bad-id]: is\ufffd not\n      = write\n      = it\ufffd\n"


def test_a_template_that_is_not_utf_8_is_told_at_its_first_byte(running):
    running.write("templates/story.html", b"a\nb\xff\xfe")
    built = running.build()
    assert [
        (d.code, d.span.path, d.span.line, d.span.column)
        for d in built.diagnostics
        if d.level == "error"
    ] == [("bad-encoding", "templates/story.html", 2, 2)]
    assert not built.published
