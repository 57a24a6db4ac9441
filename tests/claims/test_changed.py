"""`khobor check --changed`: what stands in the named files and in what hangs on them, as often as it is asked."""

import json

import pytest

from tests.claims.test_command import check
from tests.newsroom import INCIDENT, Newsroom, story, translation

ENGLISH, BENGALI = "content/stories/2026/s.en.md", "content/stories/2026/s.bn.md"
X, OTHER = "content/incidents/x.yaml", "content/stories/2026/t.en.md"
RIGHT = "The outage lasted 2 hours 37 minutes."
LATER = INCIDENT.replace("20:13", "21:13")


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write(X, INCIDENT)
    newsroom.write(ENGLISH, story(incidents="[x]", body=RIGHT))
    newsroom.write(OTHER, story("Another", incidents="[x]", body="Nothing is said here."))
    return newsroom


def changed(desk, capsys, *paths, words=()):
    named = (word for path in paths for word in ("--changed", str(desk.site / path)))
    return check(desk, capsys, *named, *words)


def test_a_mistake_is_told_until_it_is_mended(desk, capsys):
    assert check(desk, capsys)[0] == 0
    desk.write(X, LATER)
    for _ in range(3):
        status, _, told = changed(desk, capsys, X)
        assert (status, told.count("error[fact-contradicts]")) == (1, 1)
    desk.write(X, INCIDENT)
    assert changed(desk, capsys, X)[0] == 0


def test_a_check_before_hides_nothing(desk, capsys):
    check(desk, capsys)
    desk.write(X, LATER)
    assert check(desk, capsys)[0] == 1
    for path in (X, ENGLISH, "content/stories", "content/stories/2026", ".", "site.yaml"):
        status, _, told = changed(desk, capsys, path)
        assert (status, told.count("error[fact-contradicts]")) == (1, 1), path
    assert changed(desk, capsys, OTHER)[0] == 0
    assert changed(desk, capsys, OTHER, X)[0] == 1


@pytest.mark.parametrize("named", [ENGLISH, BENGALI])
def test_an_error_that_stands_in_the_other_language_is_told_of_both(desk, capsys, named):
    desk.write(ENGLISH, story(body="It has 350 million users."))
    desk.write(BENGALI, translation(body="ব্যবহারকারী ৩৫ কোটি।"))
    assert check(desk, capsys)[0] == 0
    desk.write(BENGALI, translation(body="ব্যবহারকারী ৩ কোটি।"))
    changed(desk, capsys, BENGALI)
    for _ in range(2):
        status, _, told = changed(desk, capsys, named)
        assert status == 1 and "error[languages-differ]" in told


def test_what_was_removed_or_renamed_is_told_in_what_names_it(desk, capsys):
    """A registry is what every text is held against."""
    names = "pay:\n  name: {bn: পে, en: Pay}\nwhats:\n  name: {en: %s}\n"
    desk.write("content/registry/services.yaml", names % "Whats App")
    desk.write(OTHER, story("Another", body="Whats App was down."))
    assert "name-variant" not in check(desk, capsys)[2]
    desk.write("content/registry/services.yaml", names % "WhatsApp")
    for _ in range(2):
        assert "name-variant" in changed(desk, capsys, "content/registry/services.yaml")[2]
    desk.remove(X)
    for _ in range(2):
        status, _, told = changed(desk, capsys, X)
        assert status == 1 and "error[unknown-incident]" in told


def test_a_superlative_is_told_with_the_incident_that_is_ahead_and_nothing_else_of_its_story(desk, capsys):  # fmt: skip
    desk.write(ENGLISH, story(incidents="[x]", body="It was the longest outage ever. The outage lasted nine hours."))  # fmt: skip
    before = "content/incidents/y.yaml"
    desk.write(before, INCIDENT.replace("2026-07-01", "2025-07-01").replace("20:13", "23:13"))
    check(desk, capsys)
    for _ in range(2):
        status, _, told = changed(desk, capsys, before)
        assert "superlative-false" in told and "fact-contradicts" not in told
        assert status == 0


@pytest.mark.parametrize("option", ["--explain", "--relaxed", "--drift"])
def test_a_list_is_of_what_the_files_reach(desk, capsys, option):
    site = (desk.site / "site.yaml").read_text("utf-8")
    relax = "".join(f"    - {{code: fact-contradicts, path: {path}, text: nine hours, reason: so}}\n" for path in (ENGLISH, OTHER))  # fmt: skip
    desk.write("site.yaml", f"{site}checks:\n  relax:\n{relax}")
    for path in (ENGLISH, OTHER):
        desk.write(path, story("A headline" if path == ENGLISH else "Another", incidents="[x]", body="The outage lasted nine hours."))  # fmt: skip
        desk.write(path.replace(".en.", ".bn."), translation(body="বিভ্রাট চলেছিল ৯ ঘণ্টা।" if path == OTHER else "বিভ্রাট।"))  # fmt: skip
    check(desk, capsys, "--accept-translation", "s")
    all_of = json.loads(check(desk, capsys, option, "--format", "json")[1])
    out = changed(desk, capsys, OTHER, words=(option, "--format", "json"))[1]
    some = json.loads(out)
    own = OTHER.removesuffix(".en.md")
    assert some and all(one["path"].startswith(own) for one in some)
    assert [one for one in all_of if one["path"].startswith(own)] == some
    if option != "--drift":
        assert len(some) < len(all_of)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--external", "--changed", "site.yaml"), "--external goes without --changed"),
        (("--external", "--private", "http://127.0.0.1:8000"), "--private: http://127.0.0.1:8000 is no machine"),
        (("--external", "--private", "intranet:8000"), "is no machine"),
        (("--external", "--private", ""), "is no machine"),
        (("--out", "elsewhere"), "unrecognized arguments: --out elsewhere"),
    ],
)  # fmt: skip
def test_an_option_that_would_be_passed_over_is_a_wrong_command(desk, capsys, monkeypatch, words, said):  # fmt: skip
    monkeypatch.chdir(desk.site)
    with pytest.raises(SystemExit) as ended:
        check(desk, capsys, *words)
    assert ended.value.code == 2 and said in capsys.readouterr().err


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "wiki.desk.example"])
def test_a_machine_of_the_own_network_is_named(desk, capsys, host):
    assert check(desk, capsys, "--external", "--private", host)[0] == 0


def _broken(desk) -> None:
    """Leave mistakes of fields in a file that nobody names."""
    desk.write(OTHER, story("Another", incidents="[nope]", byline="[dsek]"))
    desk.write("content/incidents/y.yaml", INCIDENT.replace("major\n", "majro\n", 1))


def test_faults_of_fields_are_told_of_what_was_named_alone(desk, capsys):
    _broken(desk)
    for _ in range(2):
        status, _, told = changed(desk, capsys, ENGLISH)
        assert (status, told.count("error[")) == (0, 0)
        assert "unused-id" not in told
    status, _, told = changed(desk, capsys, OTHER)
    assert status == 1 and "error[unknown-incident]" in told and "majro" not in told
    status, _, told = changed(desk, capsys, "content/incidents")
    assert status == 1 and "majro" in told and "dsek" not in told
    status, _, told = check(desk, capsys)
    assert "majro" in told and "dsek" in told


def test_faults_of_fields_in_what_names_a_file_are_told(desk, capsys):
    desk.write(ENGLISH, story(body="See [that](story:t)."))
    assert check(desk, capsys)[0] == 0
    desk.remove(OTHER)
    for _ in range(2):
        status, _, told = changed(desk, capsys, OTHER)
        assert status == 1 and f"{ENGLISH}:9:18: error[unknown-story]" in told
    assert changed(desk, capsys, X)[0] == 0


def test_a_mistake_of_the_site_is_told_of_every_file(desk, capsys):
    desk.write("site.yaml", f"{(desk.site / 'site.yaml').read_text('utf-8')}checks: {{relax: x}}\n")
    for _ in range(2):
        status, _, told = changed(desk, capsys, OTHER)
        assert status == 1 and "site.yaml:11:17: error[wrong-type]" in told
