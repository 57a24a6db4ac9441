"""What a command writes, and what it says where it cannot: never over a source, never half."""

import errno
from pathlib import Path

import pytest

from generator.build import fixing
from generator.cli import main
from tests.newsroom import AS_OF, SITE, Newsroom, story

S = "content/stories/2026/s.en.md"


def _run(newsroom: Newsroom, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    try:
        status = main([words[0], "--site", str(newsroom.site), *words[1:]])
    except SystemExit as ended:
        status = int(ended.code or 0)
    return status, capsys.readouterr().err


@pytest.mark.parametrize("file", ["site.yaml", S, "content/new.txt", "templates/x", "locales/x"])
def test_the_list_of_changes_is_never_written_over_a_source(newsroom, capsys, file):
    newsroom.write(S, story())
    before = {path: path.read_bytes() for path in newsroom.site.rglob("*") if path.is_file()}
    status, told = _run(newsroom, capsys, "build", "--changes", str(newsroom.site / file))
    assert status == 2
    assert "--changes" in told and "belongs to the site's sources" in told
    assert {
        path: path.read_bytes() for path in newsroom.site.rglob("*") if path.is_file()
    } == before


def test_the_list_of_changes_is_not_written_through_a_link_to_a_source(newsroom, capsys):
    (newsroom.root / "list").symlink_to(newsroom.site / "site.yaml")
    status, _ = _run(newsroom, capsys, "build", "--changes", str(newsroom.root / "list"))
    assert status == 2
    assert (newsroom.site / "site.yaml").read_text("utf-8") == SITE


def test_a_file_that_could_not_be_mended_is_an_error_of_the_command(newsroom, capsys, monkeypatch):
    newsroom.write(S, story(body="Two  spaces in the text."))

    def refuse(file: Path, faults: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted", str(file))

    with monkeypatch.context() as patched:
        patched.setattr(fixing, "_fix_file", refuse)
        status, told = _run(newsroom, capsys, "check", "--fix", "--as-of", AS_OF)
    assert status == 2
    assert "Operation not permitted" in told
    assert _run(newsroom, capsys, "check", "--fix", "--as-of", AS_OF)[0] == 0


def test_a_record_that_a_full_disk_cuts_off_is_taken_away_again(newsroom, capsys, monkeypatch):
    newsroom.write(S, story())
    whole = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if self.name == "zzz.en.md":
            self.touch()
            raise OSError(errno.ENOSPC, "No space left on device")
        return whole(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    status, told = _run(newsroom, capsys, "new", "story", "zzz")
    assert status == 2
    assert "No space left on device" in told
    assert not list(newsroom.site.rglob("zzz*"))


def test_a_repeated_sentence_is_shown_as_it_was_written(newsroom, capsys):
    newsroom.write("content/incidents/x.yaml", "headline: C\nkind: outage\nseverity: minor\nbegan: 2026-07-01T17:36+05:30\nended: 2026-07-01T18:36+05:30\n")  # fmt: skip
    twice = "The whole outage lasted ${duration} in `the end` of it."
    newsroom.write(S, story(incidents="[x]", body=f"{twice}\n\n{twice}"))
    _, told = _run(newsroom, capsys, "check", "--as-of", AS_OF)
    assert '"The whole outage lasted ${duration} in … of it." stands twice' in told


@pytest.mark.parametrize("name", ["../x", "", ".", "page/../x", "/x"])
def test_what_is_no_id_is_not_taken_for_one(newsroom, capsys, name):
    status, told = _run(newsroom, capsys, "check", "--accept-translation", name)
    assert status == 2
    assert told == f'khobor: --accept-translation: "{name}" is no id; write an id, page/ID, or ID.LOCALE\n'  # fmt: skip


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("say", "truncate", "x", "--form=-5", "--locale", "en"), 'truncate has no form "-5"; forms: the most letters, as 40'),
        (("say", "time", "25:00", "--locale", "bn"), '"25:00" is not a clock time; write 14:44, or 2022-10-25T14:44+05:30'),
        (("build", "--as-of", "9999-12-31"), '--as-of: "9999-12-31" lies outside the years 1600 to 9000; write 2022-10-25T12:07+05:30, or less exactly 2022-10-25, 2022-10 or 2022'),
    ],
)  # fmt: skip
def test_a_wrong_value_is_told_with_what_may_be_written(newsroom, capsys, words, told):
    assert _run(newsroom, capsys, *words) == (2, f"khobor: {told}\n")
