"""The command line: exit statuses, words, and what it refuses."""

import json
import os
import shlex
import socket
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from generator.cli import main
from tests.newsroom import Newsroom, story

REPOSITORY = Path(__file__).parent.parent


ENVIRONMENT = {**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONIOENCODING": "utf-8"}


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "generator", *arguments], cwd=cwd, env=ENVIRONMENT,
                          capture_output=True, text=True, check=False)  # fmt: skip


def called(*arguments: str, cwd: Path) -> subprocess.CompletedProcess:
    """Do the same in this process: a start and a first build of a process cost a second."""
    said, told = StringIO(), StringIO()
    with chdir(cwd), redirect_stdout(said), redirect_stderr(told):
        try:
            status = main(list(arguments))
        except SystemExit as end:
            status = end.code
    return subprocess.CompletedProcess(arguments, status, said.getvalue(), told.getvalue())


def test_a_new_site_builds_as_it_stands(tmp_path):
    assert run("new", "site", "my-desk", cwd=tmp_path).returncode == 0
    desk = tmp_path / "my-desk"
    done = run("build", cwd=desk)
    assert done.returncode == 0, done.stderr
    assert "error" not in done.stderr and "warning" not in done.stderr
    assert (desk / "public/bn/index.html").is_file()
    assert (desk / "public/en/incidents/first-incident/index.html").is_file()


@pytest.mark.parametrize(("locale", "other"), [("en", "bn"), ("bn", "en")])
def test_a_new_site_of_one_language_builds_as_it_stands(tmp_path, locale, other):
    assert called("new", "site", "desk", "--only", locale, cwd=tmp_path).returncode == 0
    desk = tmp_path / "desk"
    done = called("check", cwd=desk)
    assert done.returncode == 0
    assert "no mistakes" in done.stderr
    assert called("build", cwd=desk).returncode == 0
    assert (desk / f"public/{locale}/index.html").is_file()
    assert not (desk / f"public/{other}").exists()
    for file in (*desk.rglob("*.yaml"), *desk.rglob("*.md")):
        assert not file.name.endswith(f".{other}.md")
        assert f"{other}:" not in file.read_text("utf-8")


def test_a_new_site_in_a_language_that_has_no_starter_is_a_sentence(tmp_path):
    done = called("new", "site", "desk", "--only", "hi", cwd=tmp_path)
    assert done.returncode == 2
    assert "bn and en" in done.stderr
    assert not (tmp_path / "desk").exists()


def test_a_template_and_a_catalog_are_copied_from_what_ships(tmp_path):
    called("new", "site", "desk", cwd=tmp_path)
    desk = tmp_path / "desk"
    for name in ("block/quote.html", "assets/fonts/OFL-noto-serif.txt", "assets/icon.png"):
        assert called("new", "template", name, cwd=desk).returncode == 0, name
        own = REPOSITORY / "templates" / name
        assert (desk / "templates" / name).read_bytes() == own.read_bytes()
    again = called("new", "template", "templates/block/quote.html", cwd=desk)
    assert again.returncode == 2 and "there already" in again.stderr
    wrong = called("new", "template", "block/qoute.html", cwd=desk)
    assert wrong.returncode == 2 and 'did you mean "block/quote.html"' in wrong.stderr
    assert called("new", "catalog", "bn", cwd=desk).returncode == 0
    place = "LC_MESSAGES/messages.po"
    own = REPOSITORY / "locales/bn" / place
    assert (desk / "locales/bn" / place).read_bytes() == own.read_bytes()
    assert called("build", cwd=desk).returncode == 0
    assert called("new", "catalog", "ar", cwd=desk).returncode == 0
    text = (desk / "locales/ar" / place).read_text("utf-8")
    assert "nplurals=6" in text and 'msgstr[5] ""' in text
    english = (REPOSITORY / "locales/en" / place).read_text("utf-8")
    assert sorted(one for one in text.splitlines() if one.startswith("msgid")) == sorted(
        one for one in english.splitlines() if one.startswith("msgid")
    )
    for words in (["catalog", "zz"], ["catalog", "../x"], ["template", "../site.yaml"],
                  ["template", "base.html", "--only", "en"]):  # fmt: skip
        done = called("new", *words, cwd=desk)
        assert done.returncode == 2, words
        assert done.stderr.startswith("khobor: ") and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "option",
    [["--out", "x"], ["--format", "json"], ["--changed", "x"], ["--clean"], ["--drafts"]],
)
def test_the_preview_takes_no_option_that_it_does_not_follow(capsys, option):
    with pytest.raises(SystemExit) as end:
        main(["serve", *option])
    assert end.value.code == 2
    assert f"unrecognized arguments: {option[0]}" in capsys.readouterr().err


@pytest.mark.parametrize("what", ["story", "incident", "page"])
def test_a_new_record_builds_and_is_never_overwritten(tmp_path, what):
    called("new", "site", "desk", cwd=tmp_path)
    desk = tmp_path / "desk"
    done = called("new", what, "power-cut", cwd=desk)
    assert done.returncode == 0, done.stderr
    made = [desk / line.removeprefix("made ") for line in done.stdout.splitlines()]
    assert made and all(path.is_file() for path in made)
    before = [path.read_bytes() for path in made]
    assert called("build", cwd=desk).returncode == 0
    again = called("new", what, "power-cut", cwd=desk)
    assert again.returncode == 2
    assert "there already" in again.stderr
    assert [path.read_bytes() for path in made] == before


def test_exit_statuses(tmp_path):
    newsroom = Newsroom(tmp_path)
    newsroom.write("content/stories/2026/s.en.md", story())
    assert called("build", cwd=newsroom.site).returncode == 0
    newsroom.write("content/stories/2026/s.en.md", story(section="nope"))
    failed = run("build", cwd=newsroom.site)
    assert failed.returncode == 1
    assert "Nothing was published: 1 error" in failed.stderr
    assert called("check", cwd=newsroom.site).returncode == 1
    for wrong in (["bake"], ["build", "--as-of", "noon"], ["build", "--base-url", "x"], ["build", "--site", "no"],
                  ["build", "--out", "."], ["build", "--out", "content/x"], ["new", "story", "Not_An_Id"],
                  ["new", "site"], []):  # fmt: skip
        done = run(*wrong, cwd=newsroom.site)
        assert done.returncode == 2, (wrong, done.stderr)
        assert "Traceback" not in done.stderr


def test_the_summary_says_pages_time_next_moment_and_digest(tmp_path):
    newsroom = Newsroom(tmp_path)
    newsroom.write("content/stories/2026/s.en.md", story(expires="2027-01-01T00:00+05:30"))
    done = called("build", "--timings", "--as-of", "2026-12-01", cwd=newsroom.site)
    assert "right until: 2027-01-01T00:00+05:30; manifest " in done.stdout
    assert " pages in " in done.stdout
    assert len(done.stdout.strip().rsplit(" ", 1)[1]) == 10
    assert "render" in done.stderr and "CPU" in done.stderr


def test_it_is_quiet_when_piped(tmp_path):
    newsroom = Newsroom(tmp_path)
    done = run("build", "--format", "json", cwd=newsroom.site)
    assert "\r" not in done.stdout + done.stderr
    assert len([line for line in done.stdout.splitlines() if not line.startswith("{")]) == 1


def test_each_format_says_the_same_mistake(tmp_path):
    newsroom = Newsroom(tmp_path)
    newsroom.write("content/stories/2026/s.en.md", story(section="nope"))
    text = called("check", cwd=newsroom.site)
    assert "content/stories/2026/s.en.md:4:1: error[unknown-section]" in text.stderr
    rows = [
        json.loads(line)
        for line in called("check", "--format", "json", cwd=newsroom.site).stdout.splitlines()
    ]
    assert [r["code"] for r in rows if r["level"] == "error"] == ["unknown-section"]
    annotations = called("check", "--format", "github", cwd=newsroom.site).stdout
    assert "::error file=content/stories/2026/s.en.md,line=4," in annotations


def test_a_broken_draft_is_told_and_does_not_fail_the_run(tmp_path):
    newsroom = Newsroom(tmp_path)
    newsroom.write("content/stories/2026/s.en.md", story(section="nope", state="draft"))
    for command in ("check", "build"):
        done = called(command, cwd=newsroom.site)
        assert done.returncode == 0
        assert "error[unknown-section]" in done.stderr
    assert called("build", "--drafts", cwd=newsroom.site).returncode == 1


def test_a_folder_without_a_site_is_told_how_to_make_one(tmp_path):
    for command in (["build"], ["check"], ["new", "story", "x"]):
        done = called(*command, cwd=tmp_path)
        assert done.returncode in (1, 2), command
        assert "site.yaml" in done.stderr and "Traceback" not in done.stderr, command


def test_an_output_that_cannot_be_written_is_a_sentence(tmp_path):
    newsroom = Newsroom(tmp_path)
    (tmp_path / "file").write_text("mine")
    done = called("build", "--out", str(tmp_path / "file"), cwd=newsroom.site)
    assert done.returncode == 2
    assert done.stderr.startswith("khobor: ") and "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_a_sentence(tmp_path):
    newsroom = Newsroom(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run("serve", "--port", port, cwd=newsroom.site)
    assert done.returncode == 2
    assert f"port {port} cannot be used" in done.stdout + done.stderr


def test_help_teaches(capsys):
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert end.value.code == 0
    assert "khobor new site my-desk" in capsys.readouterr().out


def test_check_publishes_nothing_and_keeps_only_its_state(tmp_path):
    newsroom = Newsroom(tmp_path)
    before = set(tmp_path.rglob("*"))
    assert called("check", cwd=newsroom.site).returncode == 0
    made = set(tmp_path.rglob("*")) - before
    assert all(path.is_relative_to(newsroom.site / ".khobor") for path in made)


@pytest.mark.parametrize(
    "words", ["say duration 9420 --locale bn", "--help", "hear '2 hours' --locale en"]
)
@pytest.mark.parametrize("buffered", ["", "1"])
def test_what_cannot_be_printed_is_a_sentence(words, buffered):
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "generator", *shlex.split(words)], stdout=full, text=True,
            stderr=subprocess.PIPE, env={**os.environ, "PYTHONUNBUFFERED": buffered}, check=False,
        )  # fmt: skip
    if words != "--help" or not buffered:  # argparse itself leaves out what it cannot print at once
        assert ended.returncode == 2
        assert ended.stderr.startswith("khobor: what was to be printed cannot be written: ")
    assert "Traceback" not in ended.stderr and "Exception" not in ended.stderr


FORMS = ["check", "check --format json", "check --format github", "check --format sarif", "check --explain", "check --relaxed",
         "check --drift --format json", "build", "build --format json", "explain --fanout", "say number 3 --locale en",
         "hear '2 hours' --locale en", "--help", "--version"]  # fmt: skip


@pytest.mark.parametrize("words", FORMS)
def test_who_reads_no_further_gets_the_status_of_the_run(newsroom, words):
    newsroom.write("content/stories/2026/s.en.md", story(body="It lasted ${nothing}."))
    command = [sys.executable, "-m", "generator", *shlex.split(words)]
    whole = called(*shlex.split(words), cwd=newsroom.site)
    reading, writing = os.pipe()
    os.close(reading)  # as `| head -3` does, as soon as it has its lines
    cut = subprocess.run(
        command, cwd=newsroom.site, env=ENVIRONMENT, stdout=writing, stderr=writing, check=False
    )
    os.close(writing)
    assert cut.returncode == whole.returncode
    assert whole.returncode == (1 if words.startswith(("check", "build")) else whole.returncode)


@pytest.mark.parametrize("words", FORMS)
@pytest.mark.parametrize(("closed", "name"), [(">&-", "stdout"), ("2>&-", "stderr")])
def test_a_closed_stream_is_a_sentence(newsroom, words, closed, name):
    newsroom.write("content/stories/2026/s.en.md", story(body="It lasted ${nothing}."))
    command = f"{shlex.quote(sys.executable)} -m generator {words} {closed}"
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=newsroom.site,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert f"khobor: {name} is closed" in done.stdout + done.stderr
    assert (done.stdout + done.stderr).count("\n") == 1


def test_nothing_is_piped_in(newsroom):
    command = f"{shlex.quote(sys.executable)} -m generator hear - --locale en <&-"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize("mistake", ["foo: 1", "checks: [a]", "share: [nowhere]"])
def test_a_mistake_is_told_by_every_run_until_it_is_mended(newsroom, capsys, command, mistake):
    newsroom.write("content/stories/2026/s.en.md", story())
    words = [command, "--site", str(newsroom.site), "--as-of", "2026-08-01T00:00Z"]
    assert main(words) == 0
    sound = (newsroom.site / "site.yaml").read_text("utf-8")
    newsroom.write("site.yaml", f"{sound}{mistake}\n")
    for _ in range(3):
        assert main(words) == 1
        assert "site.yaml:" in capsys.readouterr().err
    newsroom.write("site.yaml", sound)
    for _ in range(2):
        assert main(words) == 0
