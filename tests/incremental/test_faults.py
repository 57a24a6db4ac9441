"""Disks that are full or read-only, and a state that is not what the program left: the site stays.

What went wrong is told in a PublishError or in the report's notes, and the next good run ends as a
clean build.
"""

import contextlib
import errno
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.build.pipeline import build
from generator.build.publish import InPlace
from generator.build.refused import PublishError
from generator.build.session import Session
from tests.incremental.compare import build_clean, request_of, same_reports, same_trees
from tests.incremental.desk import Desk, tree
from tests.incremental.small import add_story, small_desk

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = small_desk(tmp_path, ("bn", "en"))
    build(request_of(made))
    return made


def edit(desk: Desk, word: str = "edited") -> None:
    desk.story("two").head["headline"] = f"Two {word}"
    add_story(desk, f"new-{word}", "2026-10-29T09:00+05:30", body="New.")
    desk.write()


def equals_clean(desk: Desk) -> None:
    """Build; the report and the output are those of a clean build."""
    report = build(request_of(desk))
    clean, expected = build_clean(desk)
    same_reports(report, clean)
    same_trees(tree(desk.out), expected)


# --- a disk that is full ---


def full_after(patch: pytest.MonkeyPatch, below: Path, writes: int) -> Callable[[], int]:
    """Let writes below a folder fail from the n-th on; return how often one failed."""
    real_open, real_write = os.open, os.write
    failed = [0]
    made = [0]
    root = str(below)

    def fail() -> None:
        made[0] += 1
        if made[0] > writes:
            failed[0] += 1
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def audit(path: object, mode: object, flags: object) -> None:
        if isinstance(path, (str, os.PathLike)) and os.path.abspath(path).startswith(root):
            text = isinstance(mode, str) and any(sign in mode for sign in "wax+")
            if text or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)):
                fail()

    import builtins
    import io

    stream_open = io.open

    def opened(path, mode="r", *rest, **options):
        audit(path, mode, None)
        return stream_open(path, mode, *rest, **options)

    def low(path, flags, *rest, **options):
        audit(path, None, flags)
        return real_open(path, flags, *rest, **options)

    patch.setattr(builtins, "open", opened)
    patch.setattr(io, "open", opened)
    patch.setattr(os, "open", low)
    assert real_write is os.write
    return lambda: failed[0]


@pytest.mark.parametrize("writes", [0, 1, 2, 4, 8, 14])
def test_a_disk_that_is_full_leaves_the_site(desk, monkeypatch, writes):
    before = tree(desk.out)
    edit(desk)
    _, expected = build_clean(desk)
    with monkeypatch.context() as patch:
        failed = full_after(patch, desk.root, writes)
        with contextlib.suppress(PublishError):
            build(request_of(desk))
        assert failed() or tree(desk.out) == expected
    now = tree(desk.out)
    for file, data in now.items():
        assert data in (before.get(file), expected.get(file)), f"{file} is not whole"
    assert set(before) & set(expected) <= set(now)
    equals_clean(desk)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own of 1,200 KiB; skipped where nobody may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1200k", "tmpfs", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, check=False).returncode
    except OSError:
        done = 1
    if done:
        pytest.skip("nothing can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_an_output_on_a_disk_that_is_full(tmp_path, small_disk):
    desk = small_desk(tmp_path, ("en",))
    desk.setting["search"] = False  # its many short files alone would fill the disk
    desk.write()
    out = small_disk / "public"
    report = build(request_of(desk, out=out))
    assert report.manifest is not None
    before = tree(out)
    for number in range(30):
        add_story(desk, f"big{number}", "2026-10-29T09:00+05:30", body="Many words. " * 2000)
    desk.write()
    with pytest.raises(PublishError, match=r"(?i)space"):
        build(request_of(desk, out=out))
    now = tree(out)
    assert set(before) <= set(now)
    assert all(now[file] == data for file, data in before.items() if file.endswith("/index.html") and "/services/" in file)  # fmt: skip
    assert all(b"</html>" in data for file, data in now.items() if file.endswith(".html"))
    for number in range(30):
        for path in desk.versions(f"big{number}"):
            del desk.docs[path]
    desk.write()
    assert build(request_of(desk, out=out)).manifest is not None
    same_trees(tree(out), before, ("now", "before"))


def test_a_state_on_a_disk_that_is_full(tmp_path, small_disk):
    """The state cannot be kept: that is told, and the site that readers see is whole."""
    desk = small_desk(tmp_path, ("en",))
    desk.state.symlink_to(small_disk, target_is_directory=True)
    (small_disk / "ballast").write_bytes(b"x" * 690_000)
    with contextlib.suppress(PublishError):
        build(request_of(desk))
    assert all(b"</html>" in data for file, data in tree(desk.out).items() if file.endswith(".html"))  # fmt: skip
    (small_disk / "ballast").unlink()
    desk.state.unlink()
    equals_clean(desk)


# --- places that cannot be written ---


def _freeze(folder: Path, how: str) -> bool:
    """Make a folder read-only, for the superuser too; return False where that cannot be done."""
    command = ["mount", "--bind", "-o", "ro", str(folder), str(folder)]
    if how == "thaw":
        command = ["umount", "-l", str(folder)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def test_an_output_that_is_read_only(desk):
    before = tree(desk.out)
    edit(desk)
    if os.geteuid():
        for folder in (desk.out, *(p for p in desk.out.rglob("*") if p.is_dir())):
            folder.chmod(0o500)
    elif not _freeze(desk.out, "freeze"):
        pytest.skip("nothing can be made read-only here")
    try:
        with pytest.raises(PublishError, match="cannot"):
            build(request_of(desk))
        assert tree(desk.out) == before
    finally:
        if os.geteuid():
            for folder in (desk.out, *(p for p in desk.out.rglob("*") if p.is_dir())):
                folder.chmod(0o700)
        else:
            _freeze(desk.out, "thaw")
    equals_clean(desk)


def test_a_state_that_is_read_only_is_told_and_the_site_is_right_or_stays(desk):
    before = tree(desk.out)
    edit(desk)
    _, expected = build_clean(desk)
    if not _freeze(desk.state, "freeze"):
        pytest.skip("nothing can be made read-only here")
    try:
        try:
            report = build(request_of(desk))
        except PublishError as error:
            assert str(error)
            same_trees(tree(desk.out), before, ("now", "before"))
        else:
            assert report.notes
            same_trees(tree(desk.out), expected)
    finally:
        _freeze(desk.state, "thaw")
    equals_clean(desk)


def test_a_state_that_is_a_file(desk):
    shutil.rmtree(desk.state)
    desk.state.write_text("mine")
    edit(desk)
    with contextlib.suppress(PublishError):
        build(request_of(desk))
    assert desk.state.read_text() == "mine"


@pytest.mark.parametrize("clean", [False, True])
def test_a_publication_that_cannot_be_finished_holds_back_no_later_one(desk, monkeypatch, clean):
    """A page that cannot be written goes again: the next build does not begin with writing it."""
    edit(desk)
    real = os.replace

    def refused(source, target):
        if str(target).endswith("en/2026/new-edited/index.html"):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), source)
        real(source, target)

    monkeypatch.setattr("generator.build.publish.os.replace", refused)
    for _ in range(2):
        with pytest.raises(PublishError, match="cannot write the output"):
            build(request_of(desk))
    for path in desk.versions("new-edited"):
        del desk.docs[path]
    desk.write()
    if clean:
        desk.forget_state()
    report = build(request_of(desk))
    assert any("made anew" in str(note) for note in report.notes), report.notes
    _, expected = build_clean(desk)
    same_trees(tree(desk.out), expected)
    desk.story("two").head["headline"] = "Two again"
    desk.write()
    assert build(request_of(desk)).notes == ()
    same_trees(tree(desk.out), build_clean(desk)[1])


# --- a state that was altered ---


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    draw = random.Random(len(data))
    for _ in range(max(1, len(data) // 300)):
        data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
    path.write_bytes(data)


def _flip_one(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) * 2 // 3] ^= 0x20
    path.write_bytes(data)


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("This is no state.\n" * 40)


def _other_json(path: Path) -> None:
    path.write_text('{"files": [1, null, "../../etc/passwd"], "version": 99}')


def _gone(path: Path) -> None:
    path.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGE = (_flip, _flip_one, _truncate, _empty, _text, _other_json, _gone, _folder)


def _kept(desk: Desk) -> list[Path]:
    return sorted(p for p in desk.state.rglob("*") if p.is_file() and not p.is_symlink())


def _hurts(desk: Desk, files: list[Path], damage: Callable[[Path], None]) -> None:
    for path in files:
        if path.stat().st_size:
            damage(path)
    before = tree(desk.out)
    report = build(request_of(desk))
    clean, expected = build_clean(desk)
    same_reports(report, clean)
    same_trees({f: d for f, d in tree(desk.out).items() if f in expected or f not in before}, expected)  # fmt: skip
    equals_clean(desk)


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__.strip("_"))
def test_a_state_of_which_every_file_is_hurt(desk, damage):
    files = _kept(desk)
    assert files
    desk.story("two").head["headline"] = "Two edited"
    desk.write()
    _hurts(desk, files, damage)


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__.strip("_"))
def test_a_state_of_which_one_file_is_hurt(desk, damage):
    """The database, the list of published files, and of the many others one of each kind of name."""
    kinds: dict[tuple[int, str], Path] = {}
    for path in _kept(desk):
        at = path.relative_to(desk.state).parts
        kinds.setdefault((len(at), path.suffix or at[0]), path)
    for turn, path in enumerate(sorted(kinds.values())):
        desk.story("two").head["headline"] = f"Two {turn}"
        desk.write()
        if path.is_file():
            _hurts(desk, [path], damage)


def test_a_state_that_is_hurt_and_no_edit(desk):
    """A run that has nothing to do may not notice; a run after it that has must not be misled."""
    before = tree(desk.out)
    for path in _kept(desk):
        if path.stat().st_size:
            _flip(path)
    build(request_of(desk))
    same_trees(tree(desk.out), before, ("now", "before"))
    edit(desk)
    equals_clean(desk)


def test_a_state_that_cannot_be_read_is_told(desk):
    for path in _kept(desk):
        if path.stat().st_size:
            _text(path)
    edit(desk)
    report = build(request_of(desk))
    assert any("clean" in str(note) for note in report.notes), report.notes
    assert build(request_of(desk)).notes == ()


def test_a_state_of_another_newsroom_is_not_believed(desk, tmp_path):
    """A state folder that was copied along with a site is no lie about the files that differ."""
    other = small_desk(tmp_path / "other", ("bn", "en"))
    edit(other, "elsewhere")
    build(request_of(other))
    shutil.rmtree(desk.state)
    shutil.copytree(other.state, desk.state)
    for mine, theirs in zip(sorted(desk.state.iterdir()), sorted(other.state.iterdir()), strict=True):  # fmt: skip
        assert mine.name == theirs.name
    equals_clean(desk)


# --- what is put back, and what is not ---


def test_a_clean_build_puts_back_what_was_taken_out_of_the_output(desk):
    before = tree(desk.out)
    (desk.out / "en/index.html").unlink()
    (desk.out / "bn/feed.xml").write_text("altered by hand")
    report = build(request_of(desk, clean=True))
    same_trees(tree(desk.out), before, ("now", "before"))
    assert {"en/index.html", "bn/feed.xml"} <= set(report.written)


def test_without_its_state_a_build_puts_back_what_was_taken_out_of_the_output(desk):
    before = tree(desk.out)
    (desk.out / "en/index.html").unlink()
    desk.forget_state()
    build(request_of(desk))
    same_trees(tree(desk.out), before, ("now", "before"))


def test_an_output_folder_that_is_gone_is_made_again(desk):
    before = tree(desk.out)
    shutil.rmtree(desk.out)
    report = build(request_of(desk))
    same_trees(tree(desk.out), before, ("now", "before"))
    assert set(report.written) == set(before)


def test_a_clean_build_removes_what_an_earlier_one_published(desk):
    for path in desk.versions("two"):
        del desk.docs[path]
    desk.write()
    report = build(request_of(desk, clean=True))
    _, expected = build_clean(desk)
    same_trees(tree(desk.out), expected)
    assert {"bn/2026/two/index.html", "en/2026/two/index.html"} <= set(report.removed)


def test_what_was_never_ours_stays_in_every_way_of_building(desk):
    for name in ("CNAME", "en/2026/notes.txt"):
        (desk.out / name).write_text("mine")
    edit(desk)
    build(request_of(desk))
    build(request_of(desk, clean=True))
    desk.forget_state()
    build(request_of(desk))
    for name in ("CNAME", "en/2026/notes.txt"):
        assert (desk.out / name).read_text() == "mine"


# --- another version ---

_VERSION = """\
import json, sys
import generator
{patch}
from datetime import datetime
from pathlib import Path
from generator.build.pipeline import Request, build
report = build(Request(site=Path(sys.argv[1]), out=Path(sys.argv[2]),
                       as_of=datetime.fromisoformat(sys.argv[3])))
print(json.dumps([[*map(str, report.notes)], report.rendered, report.written, report.removed]))
"""
_TOOL = 'generator.__version__ = "99.0"'
_LIBRARY = """\
import pathlib, tempfile
place = pathlib.Path(tempfile.mkdtemp())
(place / "markdown-99.0.dist-info").mkdir()
sys.path.append(str(place))
"""


def _with(desk: Desk, patch: str) -> list[list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", _VERSION.format(patch=patch), str(desk.site), str(desk.out), desk.as_of.isoformat()],
        capture_output=True, text=True, cwd=REPOSITORY, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_same_version_has_nothing_to_do_and_says_nothing(desk):
    assert _with(desk, "") == [[], [], [], []]


@pytest.mark.parametrize("patch", [_TOOL, _LIBRARY], ids=["tool", "library"])
def test_another_version_starts_clean_and_says_so(desk, patch):
    for path in desk.versions("four"):
        del desk.docs[path]
    desk.write()
    notes, rendered, _, removed = _with(desk, patch)
    assert any("clean" in note and "version" in note for note in notes), notes
    assert {"bn/index.html", "bn/2026/one/index.html", "sitemap.xml"} <= set(rendered)
    assert "bn/2026/four/index.html" in removed and not set(removed) & set(tree(desk.out))
    _, expected = build_clean(desk)
    same_trees(tree(desk.out), expected)
    assert _with(desk, patch) == [[], [], [], []]


def test_a_resident_build_goes_on_where_its_first_publication_failed(tmp_path, monkeypatch):
    desk = small_desk(tmp_path, ("bn", "en"))

    def full(self, changes, removals):
        raise PublishError("no space")

    with Session(request_of(desk)) as session:
        with monkeypatch.context() as patch:
            patch.setattr(InPlace, "publish", full)
            with pytest.raises(PublishError, match="no space"):
                session.build()
        report = session.build()
        clean, expected = build_clean(desk)
        assert report.notes == ()
        same_reports(report, clean)
        same_trees(tree(desk.out), expected)
