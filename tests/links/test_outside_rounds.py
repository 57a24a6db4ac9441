"""Runs of `khobor check --external` one after another: what is told, asked again, left alone, believed."""

import json
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from generator.checking import read_prose
from generator.l10n.desk import teller_of
from generator.outside.kept import Kept, read_kept
from generator.outside.sending import Manner
from generator.outside.whole import Outside, look_outside
from tests.claims.test_command import check
from tests.links.elsewhere import Elsewhere, elsewhere
from tests.newsroom import INCIDENT, Newsroom, story

ENGLISH = "content/stories/2026/s.en.md"
OWN = ("127.0.0.1", "127.0.0.8", "127.0.0.9", "localhost")
QUICK = Manner("Khobor", seconds=0.4, whole=0.8, pause=0.0, private=OWN)
LONELY = "none was reached; is this machine connected?"


@pytest.fixture
def other():
    with elsewhere() as site:
        yield site


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    return newsroom


def link(desk: Newsroom, *addresses: str) -> None:
    """Write a story that links these addresses."""
    desk.write(ENGLISH, story(body=" ".join(f"[a]({one})" for one in addresses)))


def nobody(at: int, of: int) -> None:
    """Show no progress."""


def run(
    desk: Newsroom,
    when: str,
    manner: Manner = QUICK,
    progress: Callable[[int, int], None] = nobody,
) -> Outside:
    """Run once at a moment."""
    content = read_prose(desk.site)
    assert content is not None
    if "T" not in when:
        when += "T00:00"
    now = datetime.fromisoformat(f"{when}+00:00")
    return look_outside(desk.site, content, now, manner, progress)


def told(outside: Outside) -> list[str]:
    return [one.message for one in outside.found]


def dead(other: Elsewhere) -> list[str]:
    """Return addresses on two machines that take no connection."""
    return [other.address("/x", "127.0.0.8"), other.address("/y", "127.0.0.9")]


# --- whether this machine is connected ---


def test_new_dead_links_are_told_though_all_good_ones_are_kept(desk, other):
    good = other.address("/ok")
    link(desk, good)
    run(desk, "2026-08-01")
    link(desk, good, *dead(other))
    found = run(desk, "2026-08-02")
    refused = " does not answer as it should: Connection refused"
    assert told(found) == [f"{one}{refused}" for one in dead(other)]
    assert str(found.summary).endswith("3 asked now: 1 as they should, 2 failing")
    assert other.methods("/ok") == ["HEAD"] * 2  # as a probe
    again = told(run(desk, "2026-08-03"))
    assert again == [f"{one}{refused}; 2 times in a row, since 2026-08-02" for one in dead(other)]


def test_a_probe_is_asked_only_where_nobody_was_met(desk, other):
    link(desk, other.address("/ok"), other.address("/404"), dead(other)[0])
    run(desk, "2026-08-01")
    assert len(told(run(desk, "2026-08-04"))) == 2
    assert other.methods("/ok") == ["HEAD"]
    assert other.methods("/404") == ["HEAD", "GET"] * 2


@pytest.mark.parametrize("path", ["/404", "/500", "/403", "/tired/429/60/x"])
def test_a_probe_that_answers_at_all_is_an_answer(desk, other, path):
    link(desk, other.address(path, "localhost"), other.address("/ok"))
    other.broken_now = path != "/tired/429/60/x"
    run(desk, "2026-08-01")
    other.broken_now = True
    link(desk, other.address(path, "localhost"), *dead(other))
    found = run(desk, "2026-08-01T05:00")
    refused = [text for text in told(found) if text.endswith("Connection refused")]
    asked_again = path in ("/404", "/403", "/tired/429/60/x")  # a failing page is no probe
    assert (len(refused) == 2) == asked_again
    assert str(found.summary).endswith(LONELY) != asked_again


def test_a_machine_that_is_not_connected_tells_nothing_new(desk, other):
    link(desk, other.address("/ok"), other.address("/404"))
    run(desk, "2026-08-01")
    before = read_kept(desk.site).answers
    other.server.server_close()
    link(desk, other.address("/ok"), other.address("/404"), *dead(other))
    found = run(desk, "2026-08-02")
    assert told(found) == [f"{other.address('/404')} is gone: it answers 404"]
    assert str(found.summary) == (
        "4 addresses of other sites, 3 asked now: 1 as they should, 1 gone, 2 left for the next run, "
        + LONELY
    )
    assert [str(one) for one in found.left] == [
        f"left for the next run: {one} (nobody was reached)" for one in dead(other)
    ]
    assert read_kept(desk.site).answers == before


@pytest.mark.parametrize("was_good", [True, False])
def test_what_nobody_answers_for_days_is_told_at_last(desk, other, was_good):
    if was_good:
        link(desk, other.address("/ok"))
        run(desk, "2026-08-01")
    other.server.server_close()
    link(desk, *([other.address("/ok")] if was_good else []), *dead(other))
    for when in ("2026-08-02T00:00", "2026-08-02T09:00", "2026-08-02T18:00", "2026-08-03T09:00"):
        assert told(run(desk, when)) == []
    found = run(desk, "2026-08-04")
    assert len(told(found)) == 2 + was_good  # the probe was met no more than they
    assert str(found.summary).endswith(LONELY)


def test_a_single_site_that_is_not_there_is_told_at_once(desk, other):
    link(desk, dead(other)[0])
    assert len(told(run(desk, "2026-08-01"))) == 1


def test_silence_ends_with_the_first_answer(desk, other):
    link(desk, *dead(other))
    for when in ("2026-08-01", "2026-08-02"):
        assert told(run(desk, when)) == []
    assert read_kept(desk.site).silence.runs == 2
    link(desk, *dead(other), other.address("/ok"))
    assert len(told(run(desk, "2026-08-03"))) == 2
    assert read_kept(desk.site).silence.runs == 0


# --- a site that asks for patience ---


def test_each_run_begins_with_what_waited_longest(desk, other):
    link(desk, *(other.address(f"/tired/429/60/{name}") for name in "abcd"))
    for hour in range(4):
        found = run(desk, f"2026-08-01T0{hour}:00")
        assert LONELY not in str(found.summary)
        assert "1 asked now" in str(found.summary)
    assert [path[-1] for _, path, _ in other.asked] == ["a", "b", "c", "d"]


def test_a_busy_page_hides_no_other(desk, other):
    link(desk, *(other.address(path) for path in ("/tired/503/60/a", "/u", "/v", "/w")))
    run(desk, "2026-08-01")
    found = run(desk, "2026-08-02")
    assert told(found) == [
        f"{other.address(path)} is gone: it answers 404" for path in ("/u", "/v", "/w")
    ]
    assert [path for method, path, _ in other.asked if method == "HEAD"][-1] == "/tired/503/60/a"


def test_a_host_is_left_alone_as_long_as_it_asked(desk, other):
    link(desk, other.address("/tired/429/3600/a"))
    found = run(desk, "2026-08-01T00:00")
    asked = len(other.asked)
    (line,) = found.left
    assert str(line) == (
        f"left for the next run: {other.address('/tired/429/3600/a')} "
        "(127.0.0.1 answers 429: left alone until 2026-08-01T06:31+05:30)"
    )
    again = run(desk, "2026-08-01T00:59")
    assert len(other.asked) == asked and "0 asked now" in str(again.summary)
    assert LONELY not in str(again.summary)
    run(desk, "2026-08-01T01:01")
    assert len(other.asked) > asked


def test_a_redirect_to_a_tired_host_leaves_the_first_one_be(desk, other):
    away = other.address("/away/tired/429/60/x", "localhost")
    link(desk, away, other.address("/ok", "localhost"), other.address("/z"))
    for when in ("2026-08-01T00:00:00", "2026-08-01T00:00:30"):
        found = run(desk, when)
        assert other.methods("/ok") == ["HEAD"]
        assert f"left for the next run: {away} (127.0.0.1 answers 429" in str(found.left[-1])
        assert len(other.methods("/tired/429/60/x")) == 1


def test_a_page_that_stays_busy_is_told_with_its_cause(desk, other):
    busy = other.address("/tired/503/60/x")
    link(desk, other.address("/ok"), busy)
    for day in (1, 2):
        assert told(run(desk, f"2026-08-0{day}")) == []
    found = run(desk, "2026-08-03")
    assert told(found) == [
        f"{busy} does not answer as it should: it answers 503 and asks for patience; "
        "3 times in a row, since 2026-08-01"
    ]
    assert str(found.summary).endswith("1 as they should, 1 failing") and not found.left
    other.broken_now = False
    found = run(desk, "2026-08-04")
    assert told(found) == [] and str(found.summary).endswith("2 as they should")
    assert read_kept(desk.site).busy == {} == read_kept(desk.site).rests


def test_a_host_that_says_nothing_else_is_told_at_all_its_addresses(desk, other):
    link(desk, *(other.address(f"/tired/429/60/{name}") for name in "abcdef"))
    for day in (1, 2):
        found = run(desk, f"2026-08-0{day}")
        assert told(found) == [] and len(found.left) == 6
    found = run(desk, "2026-08-03")
    assert len(told(found)) == 6 and not found.left
    assert told(found)[0].endswith(
        "127.0.0.1 answers nothing but 429; 3 times in a row, since 2026-08-01"
    )


def test_what_is_gone_stays_so_while_its_host_is_busy(desk, other):
    link(desk, other.address("/404"))
    run(desk, "2026-08-01")
    link(desk, other.address("/404"), *(other.address(f"/tired/429/60/{n}") for n in "ab"))
    for day in (4, 5, 6, 7):
        found = run(desk, f"2026-08-0{day}")
        assert f"{other.address('/404')} is gone: it answers 404" in told(found)


def test_the_lines_of_what_is_left_have_an_end(desk, other):
    link(desk, *(other.address(f"/tired/429/60/{number}") for number in range(30)))
    lines = [str(one) for one in run(desk, "2026-08-01").left]
    assert len(lines) == 11 and lines[-1] == "left for the next run: 20 more"


# --- what is told ---


def test_what_is_not_asked_is_told_as_that(desk, other):
    link(desk, other.address("/ok"), other.address("/private", "localhost"))
    found = run(desk, "2026-08-01", Manner("x", seconds=0.4, private=("localhost",)))
    assert told(found) == [
        f"{other.address('/ok')} is not asked: 127.0.0.1 is a machine inside a private network",
        f"{other.address('/private', 'localhost')} does not answer as it should: it redirects to an address "
        "that is not asked: 10.0.0.1 is a machine inside a private network",
    ]
    assert "1 asked now: 2 failing" in str(found.summary)
    again = told(run(desk, "2026-08-01", Manner("x", seconds=0.4, private=("localhost",))))
    assert again[0] == told(found)[0]  # no count: nobody was asked
    found = run(desk, "2026-08-01", QUICK)  # leave counts at once
    (still,) = told(found)
    assert "10.0.0.1" in still


@pytest.mark.parametrize("path", ["/private", "/file"])
def test_a_redirect_to_a_forbidden_place_is_kept_as_a_failure_is(desk, other, path):
    link(desk, other.address(path))
    first = run(desk, "2026-08-01T00:00")
    asked = other.methods(path)
    again = run(desk, "2026-08-01T05:59")
    assert told(again) == told(first)
    assert " 0 asked now" in str(again.summary)
    assert other.methods(path) == asked
    run(desk, "2026-08-01T06:01")
    assert len(other.methods(path)) == 2 * len(asked)


def test_leave_for_the_place_of_a_redirect_counts_at_once(desk, other):
    link(desk, other.address("/private"))
    run(desk, "2026-08-01T00:00")
    asked = len(other.methods("/private"))
    run(
        desk,
        "2026-08-01T01:00",
        Manner("x", seconds=0.4, whole=0.8, pause=0.0, private=(*OWN, "10.0.0.2")),
    )
    assert len(other.methods("/private")) == asked  # of another machine
    run(
        desk,
        "2026-08-01T01:00",
        Manner("x", seconds=0.4, whole=0.8, pause=0.0, private=(*OWN, "10.0.0.1")),
    )
    assert len(other.methods("/private")) == 2 * asked


def test_when_it_is_asked_again_is_told_as_it_is(desk, other):
    link(desk, other.address("/500"), other.address("/tired/429/60/x", "localhost"))
    other.broken_now = True
    for day in ("01", "02", "03"):
        found = run(desk, f"2026-08-{day}")
    helps = [one.help for one in found.found]
    assert "try it in a browser; it is asked again by a run 6 hours later, or with --clean" in helps
    assert any("left alone as long as it wants" in one for one in helps)
    bengali = teller_of("bn")
    assert any("৬ ঘণ্টা পরে" in one.help for one in bengali.told(found.found))


@pytest.mark.parametrize(
    ("path", "fragment", "to"),
    [
        ("/to/301/ok", "section-2", "/ok#section-2"),
        ("/to/301/ok", "দ্বিতীয়-ভাগ", "/ok#দ্বিতীয়-ভাগ"),
        ("/to/301/ok", "", "/ok"),
        ("/moved-to-part", "section-2", "/ok#there"),
    ],
)
def test_a_new_address_has_the_fragment_of_the_old_one(desk, other, path, fragment, to):
    whole = other.address(path) + (f"#{fragment}" if fragment else "")
    link(desk, whole)
    (found,) = run(desk, "2026-08-01").found
    assert found.message == f"{whole} has moved to {other.address(to)}"
    assert found.help == f"look whether it is the same, and write {other.address(to)}"


def test_a_page_with_and_without_its_parts_is_asked_once(desk, other):
    whole = other.address("/ok/খবর")
    link(desk, whole, f"{whole}#a", f"{whole}#b", other.address("/ok/%E0%A6%96%E0%A6%AC%E0%A6%B0"))
    assert "1 address of other sites, 1 asked now" in str(run(desk, "2026-08-01").summary)
    assert len(other.asked) == 1


def test_what_is_not_of_the_web_is_not_asked(desk, other):
    link(desk, "mailto:a@b.example", "tel:+913312345678", other.address("/ok"))
    assert "1 address of other sites" in str(run(desk, "2026-08-01").summary)


def test_a_desk_is_told_in_bengali(desk, other, capsys, monkeypatch):
    monkeypatch.setattr("generator.outside.turns.time.sleep", lambda seconds: None)
    link(
        desk,
        *(other.address(path) for path in ("/ok", "/404", "/500", "/to/301/ok#ভাগ")),
        other.address("/x", "127.0.0.9"),
        other.address("/tired/429/60/a", "localhost"),
    )
    words = [word for name in OWN for word in ("--private", name)]
    _, _, text = check(desk, capsys, "--external", *words, "--locale", "bn")
    assert (
        "অন্য সাইটের ৬টি ঠিকানা, এখন খোঁজ নেওয়া হল ৬টির: ১টি ঠিক আছে, ১টি আর নেই, ১টি সরে গিয়েছে, "
        "২টি ঠিকমতো সাড়া দিচ্ছে না, ১টি পরের বারের জন্য রইল\n"
        f"পরের বারের জন্য রইল: {other.address('/tired/429/60/a', 'localhost')} "
        "(localhost উত্তর দিচ্ছে 429: ১ আগস্ট ২০২৬, ভোর ৫:৩২ পর্যন্ত আর খোঁজ নেওয়া হবে না)\n"
    ) in text
    assert f"সতর্কতা[link-gone]: {other.address('/404')} আর নেই: উত্তর 404\n" in text
    assert f"[link-failing]: {other.address('/500')} ঠিকমতো সাড়া দিচ্ছে না: উত্তর 500\n" in text
    assert "ঠিকমতো সাড়া দিচ্ছে না: সংযোগ নেয়নি\n" in text
    assert f"নতুন ঠিকানা {other.address('/ok#ভাগ')}\n" in text
    assert "ইংরেজিতে" not in text


def test_a_failure_in_a_row_in_bengali(desk, other):
    link(desk, other.address("/500"))
    for day in (1, 2):
        found = run(desk, f"2026-08-0{day}").found
    (one,) = teller_of("bn").told(found)
    assert one.message.endswith("উত্তর 500; পর পর ২ বার, ১ আগস্ট ২০২৬ থেকে")


def test_a_machine_is_named_and_no_address(desk, capsys):
    with pytest.raises(SystemExit) as end:
        check(desk, capsys, "--external", "--private", "http://127.0.0.1/")
    assert end.value.code == 2
    assert "--private: http://127.0.0.1/ is no machine" in capsys.readouterr().err


# --- the file of answers ---


def file_of(desk: Newsroom) -> Path:
    return desk.site / ".khobor/links/answers.json"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"null",
        b"[]",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"http://127.0.0.1/": {"answer": {"kind": "there"}, "at": 1785542400.0}}',
        b'{"answers": {"x": {"answer": {"kind": "there"}, "at": 1e300}}}',
        b'{"answers": {"x": {"answer": {"kind": "odd"}, "at": 1}}}',
        b'{"silence": {"runs": "many"}}',
    ],
)
def test_a_file_that_is_spoilt_or_of_another_version_is_none(desk, other, text):
    link(desk, other.address("/500"))
    file_of(desk).parent.mkdir(parents=True)
    file_of(desk).write_bytes(text)
    assert read_kept(desk.site) == Kept()
    assert len(told(run(desk, "2026-08-01"))) == 1
    assert list(read_kept(desk.site).answers) == [other.address("/500")]


def test_a_state_that_is_begun_anew_forgets_no_answer_and_clean_does(desk, other, capsys):
    link(desk, other.address("/ok"))
    words = ("--external", "--private", "127.0.0.1")
    check(desk, capsys, *words)
    (desk.site / ".khobor/check/seal.json").write_text("of another version")
    for more, asked in (((), 0), (("--clean",), 1), ((), 0)):
        _, _, text = check(desk, capsys, *words, *more)
        assert f"1 address of other sites, {asked} asked now: 1 as they should\n" in text


def test_a_folder_that_takes_nothing_is_said(desk, other):
    link(desk, other.address("/404"))
    (desk.site / ".khobor").write_text("no folder")
    found = run(desk, "2026-08-01")
    assert len(told(found)) == 1
    assert str(found.summary).endswith("1 gone, the answers cannot be kept: Not a directory")


def test_two_runs_at_once_keep_what_both_learnt(desk, other):
    one, two = other.address("/ok/1"), other.address("/ok/2", "localhost")
    link(desk, one, two)
    run(desk, "2026-08-01")
    slow = other.address("/404")
    link(desk, one, two, slow)

    def another(at: int, of: int) -> None:
        file = json.loads(file_of(desk).read_bytes())
        file["answers"][two]["at"] += 60.0  # another run has asked it meanwhile
        file_of(desk).write_text(json.dumps(file))

    run(desk, "2026-08-02", progress=another)
    answers = read_kept(desk.site).answers
    assert len(answers) == 3 and answers[two].at == answers[one].at + 60


def test_a_run_that_is_stopped_waits_for_nobody_and_keeps_what_it_learnt(desk, other):
    link(desk, other.address("/slow", "localhost"), other.address("/ok/1"), *dead(other))

    def stop(at: int, of: int) -> None:
        while at == 3 and "/slow" not in [path for _, path, _ in other.asked]:
            time.sleep(0.01)  # its thread may be behind the others
        if at == 3:
            raise KeyboardInterrupt

    began = time.monotonic()
    patient = Manner("x", seconds=30, whole=60, pause=0.0, private=OWN)
    with pytest.raises(KeyboardInterrupt):
        run(desk, "2026-08-01", patient, stop)
    assert time.monotonic() - began < 10
    answers = read_kept(desk.site).answers
    assert {one: known.answer.kind for one, known in answers.items()} == {
        other.address("/ok/1"): "there",
        **dict.fromkeys(dead(other), "failing"),
    }
    left = set(threading.enumerate()) - {threading.main_thread()}
    assert all(thread.daemon for thread in left)  # nor does the end of the program wait
