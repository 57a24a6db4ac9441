"""The modules kept in one file are a cache: the same program with it and without, whatever becomes of it."""

import os
import shutil
import subprocess
import sys
from importlib.util import cache_from_source
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
SAY = ("say", "duration", "9420", "--locale", "bn")
SAID = "২ ঘণ্টা ৩৭ মিনিট\n"


class Program:
    """A copy of the program without any bytecode."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.package = root / "generator"
        for name in ("generator", "templates", "locales"):
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(REPOSITORY / name, root / name, ignore=ignored)

    @property
    def kept(self) -> Path:
        return Path(cache_from_source(str(self.package / "modules.py"))).with_suffix(".kept")

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command; its errors end with the number of modules that came from the one file."""
        script = (
            "import sys, os\n"
            "from generator.__main__ import main\n"
            "def count():\n"
            "    of = [type(m.__spec__.loader).__module__ for m in sys.modules.values() if getattr(m, '__spec__', None)]\n"
            "    print('kept:', of.count('generator.bytecode'), file=sys.stderr)\n"
            "ended = os._exit\n"
            "os._exit = lambda status: (count(), sys.stderr.flush(), ended(status))\n"
            "sys.exit(main())\n"
        )
        mine = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        return subprocess.run(
            [sys.executable, "-c", script, *words],
            cwd=self.root, env={**mine, "PYTHONPATH": str(self.root), **environment},
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    def taken(self, **environment: str) -> int:
        """Speak a duration; return how many modules came from the one file."""
        done = self.run(*SAY, **environment)
        assert done.stdout == SAID, done.stderr
        return int(done.stderr.split("kept:")[1])


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def change(file: Path, old: str, new: str) -> None:
    """Write a source anew; two seconds later, for Python's own bytecode knows no part of a second."""
    text, found = file.read_text("utf-8"), file.stat()
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    os.utime(file, ns=(found.st_atime_ns, found.st_mtime_ns + 2_000_000_000))


def test_the_second_command_takes_all_modules_from_the_file(program):
    assert program.taken() == 0
    first = program.kept.read_bytes()
    assert program.taken() > 30
    assert program.kept.read_bytes() == first
    assert [file.name for file in program.kept.parent.glob("modules*")] == [program.kept.name]


def test_another_command_adds_what_it_loads(program, tmp_path):
    program.taken()
    words = ("new", "site", str(tmp_path / "desk"))
    one = program.run(*words)
    assert one.returncode == 0
    assert program.taken() > 30
    shutil.rmtree(tmp_path / "desk")
    other = program.run(*words)
    assert other.stdout == one.stdout
    assert int(other.stderr.split("kept:")[1]) > int(one.stderr.split("kept:")[1])


def test_a_source_that_was_changed_is_loaded_anew(program):
    program.taken()
    all_of_them = program.taken()
    change(program.package / "cli.py", "examples:", "for example:")
    assert "for example:" in program.run("--help").stdout
    change(program.package / "cli.py", "for example:", "for instance")  # as many bytes
    assert "for instance" in program.run("--help").stdout
    assert program.taken() == all_of_them


def test_a_source_of_another_size_and_the_old_time_is_loaded_anew(program):
    program.taken()
    file = program.package / "cli.py"
    found = file.stat()
    change(file, "examples:", "for examples:")
    os.utime(file, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert "for examples:" in program.run("--help").stdout


def test_a_mistake_in_a_changed_source_is_told_with_its_line(program):
    program.taken()
    change(program.package / "cli.py", "import argparse\n", "import argparse\n\nnowhere()\n")
    done = program.run("--help")
    assert 'generator/cli.py", line' in done.stderr
    assert "nowhere()" in done.stderr


def test_what_is_not_whole_is_as_nothing_and_is_written_anew(program):
    program.taken()
    whole = program.kept.read_bytes()
    middle = len(whole) // 2
    for broken in (
        b"", whole[:3], whole[:middle], b"\0" * 16 + whole[16:],
        whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
    ):  # fmt: skip
        program.kept.write_bytes(broken)
        assert program.taken() == 0
        assert program.kept.read_bytes() == whole


def test_a_copy_of_the_program_does_not_load_the_first_one(program, tmp_path):
    program.taken()
    other = tmp_path / "copy"
    shutil.copytree(program.root / "generator", other / "generator")  # times and all
    shutil.copytree(REPOSITORY / "locales", other / "locales")
    change(program.package / "cli.py", "examples:", "never seen")
    copy = Program.__new__(Program)
    copy.root, copy.package = other, other / "generator"
    assert copy.taken() == 0
    assert copy.taken() > 30
    assert "never seen" not in copy.run("--help").stdout


def test_nothing_is_written_where_python_writes_no_bytecode_or_nothing_can_be(program):
    assert program.taken(PYTHONDONTWRITEBYTECODE="1") == 0
    assert not program.kept.exists()
    program.kept.mkdir(parents=True)  # what cannot be replaced, for an administrator too
    assert program.taken() == 0
    assert program.kept.is_dir()
    assert [file.name for file in program.kept.parent.glob("modules*")] == [program.kept.name]


def test_a_folder_for_all_bytecode_is_used(program, tmp_path):
    elsewhere = str(tmp_path / "elsewhere")
    assert program.taken(PYTHONPYCACHEPREFIX=elsewhere) == 0
    assert not program.kept.exists()
    assert program.taken(PYTHONPYCACHEPREFIX=elsewhere) > 30
