"""The preview's pure parts: ribbons, policies, skeletons, editors' leavings, bursts."""

import threading
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from generator.content.scalars import Fault
from generator.diagnostics import Diagnostic, Span
from generator.model.moment import Moment, Precision
from generator.model.publication import Release
from generator.preview import payload, weave
from generator.preview.addresses import Place, place_of
from generator.preview.application import read_asked
from generator.preview.inbox import Inbox
from generator.preview.ribbon import ribbon_of
from generator.preview.shown import Fault as ToolFault
from generator.preview.shown import Outcome, Shown
from generator.preview.sources import EVERYTHING, MANY, Change, change_of, is_junk
from generator.preview.terminal import Terminal

KOLKATA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 24, 12, tzinfo=KOLKATA)
BEFORE = Moment(NOW - timedelta(days=1), Precision.MINUTE)
LATER = Moment(NOW + timedelta(days=1), Precision.MINUTE)


@pytest.mark.parametrize(
    ("release", "kind", "text"),
    [
        (Release(state="draft"), "draft", "Draft"),
        (Release(state="draft", published=LATER), "draft", "Draft"),
        (Release(state="in_review"), "in_review", "In review"),
        (Release(state="ready"), "ready", "Ready, not published"),
        (Release(state="published", embargo=LATER), "embargoed",
         "Embargoed until 2026-11-25 12:00 (Asia/Kolkata)"),
        (Release(state="draft", embargo=LATER), "draft",
         "Draft · Embargoed until 2026-11-25 12:00 (Asia/Kolkata)"),
        (Release(state="published", published=LATER), "scheduled",
         "Not yet published: from 2026-11-25 12:00 (Asia/Kolkata)"),
        (Release(state="published", published=BEFORE, expires=BEFORE), "expired",
         "Expired 2026-11-23 12:00 (Asia/Kolkata)"),
    ],
)  # fmt: skip
def test_a_page_that_readers_do_not_see_says_why(release, kind, text):
    ribbon = ribbon_of(release, NOW, KOLKATA)
    assert ribbon is not None
    assert (ribbon.kind, ribbon.text) == (kind, text)


@pytest.mark.parametrize(
    "release",
    [None, Release(state="published", published=BEFORE),
     Release(state="published", published=BEFORE, embargo=BEFORE, expires=LATER)],
)  # fmt: skip
def test_a_page_that_readers_see_has_no_ribbon(release):
    assert ribbon_of(release, NOW, KOLKATA) is None


def test_the_ribbon_follows_the_moment():
    release = Release(state="published", published=BEFORE, embargo=LATER)
    assert ribbon_of(release, NOW, KOLKATA) is not None
    assert ribbon_of(release, NOW + timedelta(days=2), KOLKATA) is None


def test_a_policy_makes_room_for_the_client_alone():
    policy = weave.loosened("default-src 'none'; img-src 'self'; style-src 'sha256-x'; sandbox")
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules == {
        "default-src": "'none'",
        "img-src": "'self'",
        "style-src": "'self' 'sha256-x'",
        "script-src": "'self'",
        "connect-src": "'self'",
    }


def test_a_policy_in_a_page_makes_room_too():
    page = (
        b'<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>'
        b"<body></body>"
    )
    assert b"script-src 'self'" in weave.woven(page, {})


def test_the_client_stands_before_the_last_end_of_a_body():
    page = b"<body><pre>&lt;/body></pre><!-- </body> --></BODY ></html>"
    woven = weave.woven(page, {"run": '"<x>'})
    assert woven.count(b"<script") == 1
    assert woven.endswith(b"</script></BODY ></html>")
    assert b'data-run="&quot;&lt;x&gt;"' in woven
    assert weave.woven(b"no end", {}).startswith(b"no end<script")


def test_links_to_the_sites_own_origin_stay_and_others_go():
    page = b'<a href="https://a.example/x/">1</a><a href="https://a.example.evil/">2</a>'
    woven = weave.woven(page, {}, "https://a.example")
    assert b'<a href="/x/">1' in woven
    assert b'href="https://a.example.evil/"' in woven


def test_a_skeleton_knows_style_sheets_apart():
    one = b'<link href="/assets/theme.0123456789.css"><p>x'
    two = b'<link href="/assets/theme.abcdef0123.css"><p>x'
    first, second = weave.skeleton_of(one), weave.skeleton_of(two)
    assert first.digest == second.digest
    assert second.styles == {"/assets/theme": "/assets/theme.abcdef0123.css"}
    assert weave.skeleton_of(one + b"y").digest != first.digest
    assert weave.skeleton_of(one, 404).digest != first.digest


@pytest.mark.parametrize(
    "name",
    [".first.en.md.swp", "first.en.md~", "4913", "first.en.md.tmp", ".#first.en.md",
     "#first.en.md#", ".git", "__pycache__", "x.pyc", ".first.en.md.kate-swp", "a.swx", "a.bak"],
)  # fmt: skip
def test_editors_leavings_are_nobodys_change(name, tmp_path):
    assert is_junk(name)
    assert not change_of(tmp_path, [str(tmp_path / "content" / name)])


def test_sources_are_told_from_what_else_lies_in_a_site(tmp_path):
    events = ["site.yaml", "content/a.md", "public/x.html", ".khobor/x", "notes.txt", "4914.md"]
    change = change_of(tmp_path, [str(tmp_path / event) for event in events])
    assert change.paths == {"site.yaml", "content/a.md"}


def test_a_whole_folder_or_another_theme_is_a_look_at_everything(tmp_path):
    assert change_of(tmp_path, [str(tmp_path / "content")]) == EVERYTHING
    assert change_of(tmp_path / "site", [str(tmp_path / "theme/base.html")]) == EVERYTHING
    many = [str(tmp_path / f"content/{i}.md") for i in range(MANY + 1)]
    assert change_of(tmp_path, many) == EVERYTHING


def test_a_burst_is_one_change():
    inbox = Inbox(lambda paths: False)

    def burst() -> None:
        for i in range(100):
            inbox.put(Change(frozenset({f"content/{i}.md"})))
            threading.Event().wait(0.0005)

    inbox.put(Change(frozenset(f"content/x{i}.md" for i in range(9))))
    thread = threading.Thread(target=burst)
    thread.start()
    change = inbox.take(5)
    thread.join()
    assert change is not None
    assert change.paths is not None
    assert len(change.paths) == 109
    assert inbox.take(0) is None


def test_texts_of_a_site_steer_nothing():
    told = Diagnostic(
        code="x", level="error", message="a\u202eb\x1b[31m",
        span=Span("a.md", 1, 3, "সঙ্গে\u200cও\t\x00" + "ক" * 500), help="one\ntwo",
    )  # fmt: skip
    shown = Shown(outcome=Outcome(number=1, as_of=NOW, diagnostics=(told,), blocking=1))
    page = weave.skeleton_of(b"")
    [one] = payload.state_of(shown, run="r", page=page, ribbon=None, since=0)["mistakes"]
    assert one["message"] == "a\ufffdb\ufffd[31m"
    assert one["source"].startswith("সঙ্গে\u200cও\t\ufffd")
    assert len(one["source"]) == 240
    assert one["help"] == "one\ntwo"


def test_many_files_are_cut_and_what_is_no_page_comes_first():
    files = (*(f"{i:04}.html" for i in range(1000)), "media/z.jpg")
    shown = Shown(outcome=Outcome(number=2, as_of=NOW), history=((1, ("old",)), (2, files)))
    page = weave.skeleton_of(b"")
    state = payload.state_of(shown, run="r", page=page, ribbon=None, since=1)
    assert state["written"][0] == "media/z.jpg"
    assert len(state["written"]) == payload.MOST_FILES
    assert state["more"] == 1001 - payload.MOST_FILES


def test_a_moment_without_an_offset_is_the_sites_clock():
    assert read_asked("2026-12-01T06:00", KOLKATA) == datetime(2026, 12, 1, 6, tzinfo=KOLKATA)
    assert read_asked("2026-12-01T06:00Z", KOLKATA) == datetime(2026, 12, 1, 6, tzinfo=UTC)
    assert read_asked("2026-12-01", KOLKATA) == datetime(2026, 12, 1, tzinfo=KOLKATA)


@pytest.mark.parametrize(
    "asked",
    ["", "soon", "12:30", "2026-13-01T10:00", "9999-12-31T23:59", "\ud800", "0001-01-01T00:00"],
)
def test_what_is_no_moment_is_a_fault_of_the_asker(asked):
    assert isinstance(read_asked(asked, KOLKATA), Fault)


def test_a_path_is_taken_apart_before_it_is_decoded(tmp_path):
    page = tmp_path / "bn/খবর/index.html"
    page.parent.mkdir(parents=True)
    page.write_text("x", "utf-8")
    path = "/bn/%E0%A6%96%E0%A6%AC%E0%A6%B0"
    assert place_of(tmp_path, "", path + "/").file == "bn/খবর/index.html"
    assert place_of(tmp_path, "", path) == Place("folder", location=path + "/")
    assert place_of(tmp_path, "/sub", "/sub" + path + "/").kind == "file"
    assert place_of(tmp_path, "/sub", path + "/").kind == "missing"
    assert place_of(tmp_path, "", "/bn%2F" + path[4:] + "/").kind == "missing"


def test_the_terminal_says_errors_each_time_and_warnings_once():
    said: list[str] = []
    terminal = Terminal(said.append, lambda: NOW)
    warning = Diagnostic(code="w", level="warning", message="odd", span=Span("a.md", 1, 1))
    error = Diagnostic(code="e", level="error", message="bad", span=Span("a.md", 2, 1))
    good = Outcome(number=1, as_of=NOW, pages=2, published=True, diagnostics=(warning,))
    terminal.first(good)
    assert said == ["a.md:1:1: warning[w]: odd", "2 pages in 0.00 s"]
    said.clear()
    terminal.next(good)
    assert said == [], "nothing changed, nothing is said"
    held = replace(good, published=False, blocking=1, diagnostics=(warning, error))
    terminal.next(held)
    terminal.next(replace(held, written=("x.html",)))
    assert [line for line in said if "error[" in line] == ["a.md:2:1: error[e]: bad"] * 2
    assert not any("warning[" in line for line in said)
    said.clear()
    fault = replace(
        good, published=False, fault=ToolFault("No room", "the disk is full", passing=True)
    )
    terminal.next(fault)
    terminal.next(fault)
    assert [line for line in said if "the disk is full" in line] == [
        "khobor: No room: the disk is full"
    ]
