"""`khobor check --external`: what a desk is told of other sites, and how they are asked."""

import json
from datetime import datetime
from typing import Any

import pytest

from generator.checking import read_prose
from generator.outside.sending import Manner
from generator.outside.whole import look_outside, manner_of
from tests.claims.test_command import check
from tests.links.elsewhere import elsewhere
from tests.newsroom import INCIDENT, SERVICES, SITE, Newsroom, story, translation

ENGLISH = "content/stories/2026/s.en.md"
BENGALI = "content/stories/2026/s.bn.md"
RECORD = "content/incidents/x.yaml"
CODES = ("link-gone", "link-moved", "link-failing", "no-archived-copy")
QUICK = Manner("Khobor", seconds=0.4, whole=0.8, pause=0.0, private=("127.0.0.1", "localhost"))


@pytest.fixture
def other():
    with elsewhere() as site:
        yield site


@pytest.fixture(autouse=True)
def nobody_waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Note how long a run would have waited."""
    waited: list[float] = []
    monkeypatch.setattr("generator.outside.turns.time.sleep", waited.append)
    return waited


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write(RECORD, INCIDENT)
    return newsroom


def told(desk: Newsroom, capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    _, _, text = check(desk, capsys, "--external", "--private", "127.0.0.1", *words)
    return [line for line in text.split("\n") if any(f"[{code}]" in line for code in CODES)]


def look(desk: Newsroom, when: str, manner: Manner = QUICK) -> tuple[dict[str, str], str]:
    """Return what is found at a moment, by the place, and the summary."""
    content = read_prose(desk.site)
    assert content is not None
    now = datetime.fromisoformat(f"{when}T00:00+00:00")
    found = look_outside(desk.site, content, now, manner, lambda at, of: None)
    return {f"{d.span.line}:{d.span.column}": d.message for d in found.found}, str(found.summary)


def kept(desk: Newsroom) -> dict[str, Any]:
    """Return the file of answers."""
    return json.loads((desk.site / ".khobor/links/answers.json").read_text("utf-8"))


def sources(*entries: str) -> str:
    whole = "".join(f"  {entry}\n" for entry in entries)
    return INCIDENT.replace("  pay: {title: Statement of Pay}\n", whole)


def test_each_place_is_told_with_its_level_and_what_to_do(desk, other, capsys):
    gone, moved, broken = (other.address(p) for p in ("/404", "/to/301/ok", "/500"))
    desk.write(
        ENGLISH, story(body=f"See [one]({gone}) and [two]({moved}), [a]({other.address('/ok')}).")
    )
    desk.write(BENGALI, translation(body=f"দেখুন [এই পাতা]({broken}#মাঝখানে)।"))
    desk.write(
        RECORD, sources(f"pay: {{title: A, url: {gone}, archived: '{other.address('/ok2')}'}}")
    )
    services = SERVICES.replace("{bn: পে, en: Pay}\n", f"{{bn: পে, en: Pay}}\n  url: {gone}\n", 1)
    desk.write("content/registry/services.yaml", services)
    found = told(desk, capsys)
    assert [one.split(": ")[:2] for one in found] == [
        [f"{RECORD}:29:24", "warning[link-gone]"],
        ["content/registry/services.yaml:3:8", "warning[link-gone]"],
        [f"{BENGALI}:5:17", "note[link-failing]"],
        [f"{ENGLISH}:9:11", "warning[link-gone]"],
        [f"{ENGLISH}:9:{11 + len(gone) + len(') and [two](')}", "note[link-moved]"],
    ]
    assert f"has moved to {other.address('/ok')}" in found[4]
    assert other.methods("/404") == ["HEAD", "GET"]  # once, though it stands in three places


def test_a_plain_check_and_a_build_ask_nobody(desk, other, capsys):
    desk.write(ENGLISH, story(body=f"[one]({other.address('/404')})"))
    _, _, text = check(desk, capsys)
    assert "link-gone" not in text
    assert desk.build().published
    assert other.asked == []


def test_a_machine_is_allowed_only_where_others_are_asked(desk, other, capsys):
    with pytest.raises(SystemExit) as end:
        check(desk, capsys, "--private", "127.0.0.1")
    assert end.value.code == 2
    assert "--private goes with --external" in capsys.readouterr().err
    assert other.asked == []


def test_without_leave_no_machine_of_the_own_network_is_asked(desk, other, capsys):
    desk.write(ENGLISH, story(body=f"[one]({other.address('/404')})"))
    _, _, text = check(desk, capsys, "--external")
    assert "note[link-failing]" in text and "inside a private network" in text
    assert other.asked == []


def test_answers_are_kept_and_failures_asked_again_sooner(desk, other):
    desk.write(
        ENGLISH,
        story(
            body=f"[a]({other.address('/ok')}) [b]({other.address('/flaky')}) [c]({other.address('/404')})"
        ),
    )
    first, summary = look(desk, "2026-08-01")
    assert len(other.asked) == 5
    assert summary == "3 addresses of other sites, 3 asked now: 1 as they should, 1 gone, 1 failing"
    again, summary = look(desk, "2026-08-01")
    assert again == first and len(other.asked) == 5
    assert "0 asked now" in summary
    second, _ = look(desk, "2026-08-02")
    assert len(other.asked) == 7  # the failing one alone
    (message,) = (text for text in second.values() if "/flaky" in text)
    assert message.endswith("it answers 500; 2 times in a row, since 2026-08-01")
    other.broken_now = False
    third, _ = look(desk, "2026-08-04")
    assert not any("/flaky" in text for text in third.values())
    assert other.methods("/404") == ["HEAD", "GET"] * 2
    look(desk, "2026-08-14")
    assert other.methods("/ok") == ["HEAD"]
    look(desk, "2026-08-16")
    assert other.methods("/ok") == ["HEAD"] * 2


def test_one_request_at_a_time_to_a_host(desk, other):
    links = " ".join(f"[a]({other.address(f'/ok/{number}')})" for number in range(12))
    desk.write(ENGLISH, story(body=f"{links} [b]({other.address('/to/302/ok')})"))
    look(desk, "2026-08-01")
    assert len(other.asked) == 14
    assert other.most_at_once == 1


def test_there_is_a_pause_between_requests(nobody_waits, desk, other):
    links = " ".join(f"[a]({other.address(f'/ok/{number}')})" for number in range(3))
    desk.write(ENGLISH, story(body=links))
    content = read_prose(desk.site)
    assert content is not None
    usual = manner_of(content)
    assert usual.pause >= 1 and usual.agent.endswith("(+https://news.example/)")
    look(desk, "2026-08-01", Manner("x", pause=usual.pause, private=QUICK.private))
    first, *more = nobody_waits
    assert first == 0 and len(more) == 2 and all(0.5 < one <= usual.pause for one in more)


def test_a_site_that_asks_for_patience_is_left_for_the_next_run(desk, other):
    links = [
        f"[a]({other.address(path)})" for path in ("/ok/a", "/patience", "/patience/then", "/z")
    ]
    desk.write(ENGLISH, story(body=" ".join(links)))
    found, summary = look(desk, "2026-08-01")
    assert found == {} and other.methods("/z") == []
    assert (
        summary
        == "4 addresses of other sites, 2 asked now: 1 as they should, 3 left for the next run"
    )


def test_a_machine_that_is_not_connected_tells_nothing(desk):
    links = [f"[a](https://{name}.invalid/)" for name in ("one", "two", "three")]
    desk.write(ENGLISH, story(body=" ".join(links)))
    found, summary = look(desk, "2026-08-01")
    assert found == {}
    assert summary.endswith("none was reached; is this machine connected?")
    assert kept(desk)["answers"] == {}


def test_a_run_that_is_stopped_keeps_what_was_answered(desk, other):
    links = " ".join(f"[a]({other.address(f'/ok/{number}')})" for number in range(6))
    desk.write(ENGLISH, story(body=links))
    content = read_prose(desk.site)
    assert content is not None

    def stop(at: int, of: int) -> None:
        if at == 3:
            raise KeyboardInterrupt

    now = datetime.fromisoformat("2026-08-01T00:00+00:00")
    with pytest.raises(KeyboardInterrupt):
        look_outside(desk.site, content, now, QUICK, stop)
    assert len(kept(desk)["answers"]) == 3 == len(other.asked)
    _, summary = look(desk, "2026-08-01")
    assert "3 asked now" in summary


def test_a_spoilt_file_of_answers_is_asked_anew(desk, other):
    desk.write(ENGLISH, story(body=f"[a]({other.address('/ok')})"))
    desk.write(".khobor/links/answers.json", '{"x": 3')
    _, summary = look(desk, "2026-08-01")
    assert "1 asked now" in summary
    ((address, known),) = kept(desk)["answers"].items()
    assert (address, known["answer"]["kind"]) == (other.address("/ok"), "there")


def test_sources_without_a_copy_are_one_note_a_record(desk, other, capsys):
    ok = other.address("/ok")
    desk.write(
        RECORD,
        sources(
            f"pay: {{title: A, url: {ok}}}",
            f"bank: {{title: B, url: {ok}, archived: {ok}}}",
            f"paper: {{title: C, url: '{ok}?c'}}",
            "book: {title: D}",
        ),
    )
    (note,) = told(desk, capsys)
    assert note.startswith(f"{RECORD}:29:24: note[no-archived-copy]: 2 of 3 sources")
    assert note.endswith("have no archived copy: pay, paper")


def test_a_source_that_is_a_copy_needs_none(desk, capsys):
    copy = "https://web.archive.org/web/2026/https://a.example/"
    desk.write(RECORD, sources(f"pay: {{title: A, url: '{copy}'}}"))
    assert not any("no-archived-copy" in one for one in told(desk, capsys))


def test_levels_and_places_that_the_desk_lets_stand(desk, other, capsys):
    gone = other.address("/404")
    desk.write(ENGLISH, story(body=f"[one]({gone})\n\n[two]({other.address('/410')})"))
    desk.write(
        "site.yaml",
        SITE + "checks:\n  levels: {link-gone: error}\n  relax:\n"
        f"    - {{code: link-gone, path: {ENGLISH}, text: '/404', reason: the page is the news}}\n",
    )
    status, _, text = check(desk, capsys)
    assert "idle-relaxation" not in text and status == 0  # nobody was asked
    assert told(desk, capsys) == [
        f"{ENGLISH}:11:7: error[link-gone]: {other.address('/410')} is gone: it answers 410"
    ]
    status, _, text = check(desk, capsys, "--external", "--private", "127.0.0.1")
    assert status == 1 and "let stand by the desk: 1" in text
    _, relaxed, _ = check(desk, capsys, "--external", "--private", "127.0.0.1", "--relaxed")
    assert "let stand: the page is the news" in relaxed
    desk.write(ENGLISH, story(body="None."))
    _, _, text = check(desk, capsys, "--external")
    assert "idle-relaxation" in text


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_every_form_of_output_has_it(desk, other, capsys, form):
    desk.write(ENGLISH, story(body=f"[one]({other.address('/404')})"))
    words = ("--external", "--private", "127.0.0.1", "--format", form)
    _, out, told = check(desk, capsys, *words)
    assert "link-gone" in out and "is gone: it answers 404" in out
    assert "1 address of other sites, 1 asked now: 1 gone" in told
    if form == "sarif":
        (result,) = (r for r in json.loads(out)["runs"][0]["results"] if r["ruleId"] == "link-gone")
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) == (9, 7)


def test_only_links_out_of_the_site_are_asked(desk, other):
    desk.write("site.yaml", SITE.replace("https://news.example/", other.address("/")))
    desk.write(
        ENGLISH,
        story(body=f"[own]({other.address('/en/')}) `{other.address('/code')}` {other.address('/bare')} "
        f"<{other.address('/auto', 'localhost')}> [mail](mailto:a@b.example) [x](story:s)\n\n"
        f'::embed{{url={other.address("/embed", "localhost")} title="x"}}'),
    )  # fmt: skip
    look(desk, "2026-08-01")
    assert sorted({path for _, path, _ in other.asked}) == ["/auto", "/embed"]
