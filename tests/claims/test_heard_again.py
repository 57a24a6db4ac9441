"""A record is heard again when its files changed, or what it was held against did, and only then."""

import random
from collections.abc import Callable
from datetime import datetime

import pytest
from msgspec.structs import replace

from generator.build.hearing import Hearing
from generator.build.pipeline import Report, Request, check
from generator.checking import check_prose
from generator.trace import Trace
from tests.newsroom import AS_OF, INCIDENT, PEOPLE, SERVICES, SITE, Newsroom, story, translation

SOURCE = "[The status page](https://status.example/)"
WRONG = f"The payment outage lasted one and a half hours. {SOURCE}"
RIGHT = f"The payment outage lasted ${{duration}}. {SOURCE}"
ONE, TWO = "content/stories/2026/one.en.md", "content/stories/2026/two.en.md"
X, Y = "content/incidents/x.yaml", "content/incidents/y.yaml"
EARLIER = INCIDENT.replace("2026-07-01", "2025-07-01")


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write(X, INCIDENT)
    newsroom.write(Y, EARLIER)
    newsroom.write(ONE, story(incidents="[x]", body=WRONG))
    newsroom.write(TWO, story(incidents="[y]", body=RIGHT))
    return newsroom


def ask(
    desk: Newsroom, *changed: str, jobs: int = 1, clean: bool = False, as_of: str = AS_OF
) -> Report:
    """Check a newsroom, prose and all."""
    now = datetime.fromisoformat(as_of)
    request = Request(site=desk.site, out=desk.site / "public", as_of=now, prose="all")
    return check(replace(request, changed=changed, jobs=jobs, clean=clean))


def codes(report: Report) -> list[tuple[str, str]]:
    return [(one.record, one.code) for one in report.prose]


def test_nothing_is_heard_again_where_nothing_changed(desk):
    first = ask(desk)
    assert first.heard == {"story/one", "story/two", "incident/x", "incident/y"}
    assert codes(first) == [("story/one", "fact-contradicts")]
    again = ask(desk)
    assert again.heard == set()
    assert again.prose == first.prose


def test_a_file_that_changed_is_heard(desk):
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=RIGHT))
    report = ask(desk)
    assert report.heard == {"story/one"}
    assert codes(report) == []
    desk.write(TWO, story(incidents="[y]", body=WRONG))
    assert codes(ask(desk)) == [("story/two", "fact-contradicts")]
    desk.remove(TWO)
    assert codes(ask(desk)) == []


@pytest.mark.parametrize(
    ("path", "text", "heard"),
    [
        (X, INCIDENT.replace("20:13", "19:06"), {"incident/x", "story/one"}),
        (Y, EARLIER.replace("20:13", "19:06"), {"incident/y", "story/two"}),
        ("site.yaml", SITE.replace("en: News}", "en: The News}"), None),
        ("content/registry/services.yaml", SERVICES.replace("en: Pay", "en: Pays"), None),
        ("content/registry/units.yaml", "cow: {kind: count, words: {en: {one: cow, other: cows}, bn: {other: গরু}}}\n", None),
        ("templates/story.html", "{% extends 'page.html' %}", set()),
    ],
    ids=["its incident", "another incident", "the site", "a name", "a unit", "a template"],
)  # fmt: skip
def test_what_a_record_hangs_on_changed(desk, path, text, heard):
    ask(desk)
    desk.write(path, text)
    every = {"story/one", "story/two", "incident/x", "incident/y"}
    report = ask(desk)
    assert report.heard == (every if heard is None else heard)
    assert codes(report) == codes(ask(desk, clean=True))


def test_an_incident_that_comes_or_goes_is_held_against_what_names_it(desk):
    desk.remove(X)
    assert codes(ask(desk)) == []
    desk.write(X, INCIDENT)
    report = ask(desk)
    assert report.heard == {"incident/x", "story/one"}
    assert codes(report) == [("story/one", "fact-contradicts")]
    desk.remove(X)
    assert codes(ask(desk)) == []


def test_a_superlative_hangs_on_all_incidents(desk):
    desk.write(TWO, story(incidents="[x]", body=f"It was the longest outage ever. {SOURCE}"))
    desk.remove(Y)
    assert codes(ask(desk)) == [("story/one", "fact-contradicts"), ("story/two", "superlative-open")]  # fmt: skip
    desk.write(Y, EARLIER.replace("20:13", "23:13"))
    report = ask(desk)
    assert report.heard == {"incident/y", "story/two"}
    assert codes(report) == [("story/one", "fact-contradicts"), ("story/two", "superlative-false")]


def test_a_superlative_is_heard_again_when_an_earlier_incident_comes_to_light(desk):
    longer = EARLIER.replace("20:13", "23:13")
    desk.write(TWO, story(incidents="[x]", body=f"It was the longest outage ever. {SOURCE}"))
    desk.write(Y, f"{longer}state: draft\n")
    assert ("story/two", "superlative-open") in codes(ask(desk))
    desk.write(Y, f"{longer}embargo: 2026-12-01T00:00+05:30\n")
    assert ("story/two", "superlative-open") in codes(ask(desk))
    report = ask(desk, as_of="2026-12-02T00:00+05:30")
    assert report.heard == {"incident/y", "story/two"}
    assert ("story/two", "superlative-false") in codes(report)
    desk.write(Y, f"{longer}state: withdrawn\n")
    assert ("story/two", "superlative-open") in codes(ask(desk))


def test_two_processes_hear_what_one_does(desk, monkeypatch):
    for number in range(60):
        body = WRONG if number % 7 == 0 else RIGHT
        desk.write(f"content/stories/2026/s{number:02d}.en.md", story(incidents="[x]", body=body))
    one = ask(desk)
    assert len(one.prose) == 1 + 9
    two = ask(desk, jobs=2, clean=True)
    assert two.prose == one.prose
    assert two.heard == one.heard


def test_a_run_that_was_stopped_hears_what_it_had_not(desk, monkeypatch):
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=RIGHT))
    desk.write(TWO, story(incidents="[y]", body=WRONG))
    real = Hearing.hear

    def stop(self: Hearing, name: str) -> object:
        if name == "story/two":
            raise KeyboardInterrupt
        return real(self, name)

    monkeypatch.setattr(Hearing, "hear", stop)
    with pytest.raises(KeyboardInterrupt):
        ask(desk)
    monkeypatch.undo()
    assert codes(ask(desk)) == [("story/two", "fact-contradicts")]


def test_told_files_alone_are_told_of(desk):
    desk.write(TWO, story(incidents="[y]", body=WRONG))
    report = ask(desk)
    assert len(check_prose(report, desk.site).told) == 2
    told = check_prose(ask(desk, TWO), desk.site).told
    assert [one.record for one in told] == ["story/two"]
    desk.write(X, INCIDENT.replace("3_180_000", "3_190_000"))
    told = check_prose(ask(desk, X), desk.site).told
    assert [one.record for one in told] == ["story/one"]  # it hangs on the incident
    folder = "content/stories/2026"
    assert len(check_prose(ask(desk, folder), desk.site).told) == 2


def test_a_record_that_cannot_be_read_says_nothing_until_it_can(desk):
    ask(desk)
    desk.write(ONE, story(incidents="[x]", body=WRONG).replace("headline: ", "headline: ["))
    broken = ask(desk)
    assert (codes(broken), broken.sound) == ([], False)
    desk.write(ONE, story(incidents="[x]", body=WRONG))
    assert codes(ask(desk)) == [("story/one", "fact-contradicts")]


def _longer_before(desk: Newsroom) -> None:
    desk.write(Y, EARLIER.replace("20:13", "23:13"))


def _gone(desk: Newsroom) -> None:
    desk.remove(TWO)


def _marked(desk: Newsroom) -> None:
    desk.write("content/translations/two.yaml", "not as it was written\n")


@pytest.mark.parametrize(
    ("key", "body", "edit"),
    [
        ("archive:", "It was the longest outage ever.", _longer_before),
        ("known:", WRONG, lambda desk: desk.write(X, INCIDENT.replace("20:13", "19:06"))),
        ("whole:", "See [it](https://news.example/two/).", _gone),
        ("marks:", RIGHT, _marked),
    ],
)
def test_where_a_key_is_not_noted_a_check_goes_stale(newsroom, monkeypatch, key, body, edit):
    read = Trace.read
    monkeypatch.setattr(Trace, "read", lambda trace, name: None if name.startswith(key) else read(trace, name))  # fmt: skip
    newsroom.write(X, INCIDENT)
    newsroom.write(Y, EARLIER)
    newsroom.write(ONE, story(incidents="[x]", body=f"{body} {SOURCE}"))
    newsroom.write(ONE.replace(".en.", ".bn."), translation(body=f"লেখা। {SOURCE}"))
    newsroom.write(TWO, story(body=SOURCE, aliases="[/two/]"))
    ask(newsroom)
    edit(newsroom)
    stale, clean = ask(newsroom), _beside(newsroom)
    assert stale.prose != clean.prose


Edit = Callable[[Newsroom, random.Random], None]


def _body(desk: Newsroom, draw: random.Random) -> None:
    path, id = draw.choice(((ONE, "x"), (TWO, "y")))
    more = draw.choice(("", " The outage was the longest ever.", " It was over at 8.20 pm.", " It ended yesterday."))  # fmt: skip
    desk.write(path, story(incidents=f"[{id}]", body=draw.choice((WRONG, RIGHT)) + more))


def _translate(desk: Newsroom, draw: random.Random) -> None:
    words = draw.choice(("${duration}", "দেড় ঘণ্টা", "২ ঘণ্টা ৩৭ মিনিট"))
    body = f"লেনদেন বিভ্রাট চলে {words}। {SOURCE}"
    path = ONE.replace(".en.", ".bn.")
    if draw.random() < 0.3:
        (desk.site / path).unlink(missing_ok=True)
    else:
        desk.write(path, translation(body=body))


def _incident(desk: Newsroom, draw: random.Random) -> None:
    path, text = draw.choice(((X, INCIDENT), (Y, EARLIER)))
    ended = draw.choice(("19:06", "20:13", "22:40"))
    desk.write(path, text.replace("20:13+05:30\nfig", f"{ended}+05:30\nfig"))


def _away(desk: Newsroom, draw: random.Random) -> None:
    (desk.site / draw.choice((ONE, TWO, Y))).unlink(missing_ok=True)


def _registry(desk: Newsroom, draw: random.Random) -> None:
    desk.write(
        "content/registry/people.yaml", PEOPLE + f"ana:\n  name: {{en: Ana{draw.random()}}}\n"
    )


EDITS: tuple[Edit, ...] = (_body, _body, _translate, _incident, _incident, _away, _registry)


@pytest.mark.parametrize("seed", range(4))
def test_after_any_edits_a_check_tells_what_a_clean_one_does(newsroom, seed):
    draw = random.Random(seed)
    newsroom.write(X, INCIDENT)
    newsroom.write(Y, EARLIER)
    newsroom.write(ONE, story(incidents="[x]", body=WRONG))
    ask(newsroom)
    for _ in range(8):
        for _ in range(draw.choice((1, 1, 2))):
            draw.choice(EDITS)(newsroom, draw)
        report = ask(newsroom)
        clean = ask(newsroom, clean=True) if draw.random() < 0.5 else _beside(newsroom)
        assert (report.prose, report.diagnostics) == (clean.prose, clean.diagnostics)


def _beside(desk: Newsroom) -> Report:
    """Check the newsroom with no memory, and leave the memory that it has."""
    state = desk.site / ".khobor"
    aside = desk.root / "aside"
    state.rename(aside)
    try:
        return ask(desk)
    finally:
        import shutil

        shutil.rmtree(state)
        aside.rename(state)


TEXTS = f"""The payment outage lasted one and a half hours. {SOURCE} [Gone](/en/nothing/).

See [the other](story:two#nowhere) and [gone](story:gone).

::quote{{text="The outage lasted nine hours." by="A clerk"}}

::embed{{url="https://video.example/1" title="A film"}}

The payment outage lasted one and a half hours. [The end](incident:x)
"""


def test_what_was_read_is_heard_as_if_it_were_read_again(desk, monkeypatch):
    desk.write(ONE, story(incidents="[x]", body=TEXTS))
    desk.write(
        "content/pages/about.en.md",
        "---\ntitle: About\n---\nSee [gone](/en/gone/) and [me](mailto:a@b.example).\n",
    )
    kept = ask(desk, clean=True)
    monkeypatch.setattr(Hearing, "_known_whole", lambda self, name: None)
    anew = ask(desk, clean=True)
    assert kept.prose == anew.prose
    assert {"fact-contradicts", "repeated-sentence"} <= {code for _, code in codes(kept)}


@pytest.mark.parametrize("text", ["", "---\n", "---\nheadline: x\n---\n", "\ufffe", "a\nb\nc\n"])
def test_a_file_that_is_saved_anew_meanwhile_is_read_again(desk, monkeypatch, text):
    desk.write(ONE, story(incidents="[x]", body=TEXTS))
    ask(desk)
    known = Hearing._known_whole

    def saved(self, name):
        record = known(self, name)
        if name == "story/one":
            desk.write(ONE, text)
        return record

    monkeypatch.setattr(Hearing, "_known_whole", saved)
    ask(desk, clean=True)  # it ends, whatever it says of this moment
    monkeypatch.undo()
    desk.write(ONE, story(incidents="[x]", body=RIGHT))
    assert codes(ask(desk)) == []
