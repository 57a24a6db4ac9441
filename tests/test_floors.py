"""The architecture, held: imports only go down, each library on its floor, files of a size."""

import ast
import re
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.looks import ambient, kept

PACKAGE = Path(__file__).parent.parent / "generator"
FLOORS = {
    "diagnostics": 1, "sarif": 1, "codes": 1, "saying": 1, "digest": 1, "trace": 1, "packing": 1, "patterns": 1,
    "model": 2, "l10n": 2,
    "content": 3, "index": 3,
    "pages": 4,
    "render": 5, "checks": 5,
    "build": 6, "editorial": 6, "outside": 6,
    "preview": 7, "cli": 8, "prompt": 8, "prompting": 8, "explaining": 8, "asked": 8, "checking": 8, "listing": 8, "making": 8, "translating": 8, "options": 8, "summing": 8, "reporting": 8, "streams": 8, "wrong": 8, "__main__": 9,
}  # fmt: skip
CLAIMS = ("words", "facts", "sentence", "values", "beside", "deciding", "across")
"""The folders of what people wrote by hand, each on those before it."""
LIBRARIES = {
    "yaml": {"content"}, "markdown": {"content"}, "nh3": {"content"}, "imagesize": {"content"},
    "jinja2": {"render"}, "PIL": {"render"}, "babel": {"l10n"}, "markupsafe": {"pages", "render"},
    "regex": {"patterns", "l10n"}, "sqlite3": {"index", "build", "render"},
    "starlette": {"preview"}, "uvicorn": {"preview"}, "watchfiles": {"preview"}, "anyio": {"preview"},
}  # fmt: skip
_BENGALI = re.compile("[\u0980-\u09e3]{3,}")
EVERYWHERE = {"msgspec"}
BABEL = {"l10n/cldr.py", "l10n/messages.py", "l10n/hearing/lexicon_cldr.py"}
"""The door to CLDR, the reader of catalogs, and what is loaded to hear a language without a row."""
CLOCK = {"cli", "making", "options", "preview"}
"""Read the clock and the environment; all else is given what they say."""
MACHINE = {
    "build/lock.py": {"astimezone"},  # who waits for another build reads the clock on the wall
    "build/report.py": {"perf_counter", "process_time"},  # how long each stage took
    "build/sources.py": {"time_ns"},  # a file saved within the grain of its clock is read again
    "outside/turns.py": {"monotonic"},  # the pause between two requests to one host
}
"""What else is read of the machine: nothing of it is in what is published, or in what a check finds."""


@cache
def _modules():
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        inner = path.relative_to(PACKAGE)
        part = inner.parts[0].removesuffix(".py")
        if inner.name == "__init__.py" and len(inner.parts) == 1:
            continue
        found.append((path, part, ast.parse(path.read_text("utf-8"))))
    return found


def _imports(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide the floor"
            yield node.module


def test_imports_only_go_down():
    wrong = []
    for path, part, tree in _modules():
        for name in _imports(tree):
            if name == "generator":
                continue
            if name.startswith("generator."):
                other = name.split(".")[1]
                beside = {part, other} == {"content", "index"}
                if FLOORS[other] > FLOORS[part] or beside:
                    wrong.append(f"{path.name} ({part}) imports {name}")
    assert not wrong


def test_the_folders_of_claims_import_only_from_those_above_them():
    """The order of the table in `docs/architecture.md`; what lies beside the folders goes all their ways."""
    top = PACKAGE / "checks/claims"
    wrong = [
        f"{path.relative_to(top)} imports {name}"
        for folder in CLAIMS
        for path in sorted((top / folder).glob("*.py"))
        for name in _imports(ast.parse(path.read_text("utf-8")))
        if name.startswith("generator.checks.claims.")
        and name.split(".")[3] not in CLAIMS[: CLAIMS.index(folder) + 1]
    ]
    assert not wrong
    assert {path.name for path in top.iterdir() if path.is_dir()} - {"__pycache__"} == set(CLAIMS)


def test_the_words_of_a_language_stand_in_the_tables_of_words():
    """What judges claims asks tables for words, so that a language more is a row more; endings and digits are not words."""
    wrong = []
    for path in (
        one for folder in CLAIMS[1:] for one in (PACKAGE / "checks/claims" / folder).glob("*.py")
    ):
        tree = ast.parse(path.read_text("utf-8"))
        wrong += [
            f"{path.name} makes a row of words"
            for name in _imports(tree)
            if name.endswith(".wordlist")
        ]
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        wrong += [
            f"{path.name}:{node.lineno} has {node.value[:30]!r}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in said
            if _BENGALI.search(node.value)
        ]
    assert not wrong


def test_each_library_belongs_to_a_floor():
    wrong = []
    for path, part, tree in _modules():
        for name in _imports(tree):
            top = name.split(".")[0]
            if top in ("generator", *EVERYWHERE) or top in sys.stdlib_module_names - {"sqlite3"}:
                continue
            if part not in LIBRARIES.get(top, set()):
                wrong.append(f"{path.relative_to(PACKAGE)} imports {name}")
    assert not wrong


def test_one_module_loads_yaml():
    loads = [str(path.relative_to(PACKAGE)) for path, _, tree in _modules() if any(name.split(".")[0] == "yaml" for name in _imports(tree))]  # fmt: skip
    assert loads == ["content/composed.py"]


def test_only_the_door_to_cldr_loads_babel_and_no_module_that_a_page_needs_at_once():
    found, at_once = set(), set()
    for path, _, tree in _modules():
        name = path.relative_to(PACKAGE).as_posix()
        if any(one.split(".")[0] == "babel" for one in _imports(tree)):
            found.add(name)
        for node in tree.body:
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                at_once |= {name for one in _imports(node) if one.split(".")[0] == "babel"}
            hears = isinstance(node, ast.ImportFrom) and "lexicon_cldr" in (node.module or "")
            assert not hears, f"{name} loads Babel with it"
    assert found == BABEL
    assert at_once == {"l10n/hearing/lexicon_cldr.py"}


def test_only_the_command_line_reads_the_clock_and_the_environment():
    wrong, used = [], {}
    for path, part, tree in _modules():
        name = path.relative_to(PACKAGE).as_posix()
        for line, what in ambient(tree):
            if what in MACHINE.get(name, ()):
                used.setdefault(name, set()).add(what)
            elif part not in CLOCK:
                wrong.append(f"{name}:{line} reads {what}")
    assert not wrong
    assert used == MACHINE, "an exception that nothing needs"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("import time\ntime.time()", ["time"]),
        ("import time as t\nt.monotonic()", ["monotonic"]),
        ("from time import time_ns as now_ns", ["time_ns"]),
        ("import os\nos.environ['HOME']", ["environ"]),
        ("from os import environ as e", ["environ"]),
        ("from os import getenv", ["getenv"]),
        ("from datetime import datetime as d\nd.now()", ["now"]),
        ("moment.astimezone()", ["astimezone"]),
        ("datetime.fromtimestamp(0)", ["fromtimestamp"]),
        ("from datetime import time\ntime(12, 7)", []),
        ("moment.time()", []),
        ("moment.astimezone(zone)\nmoment.astimezone(tz=zone)", []),
        ("datetime.fromtimestamp(0, UTC)\ndatetime.fromtimestamp(0, tz=UTC)", []),
        ("import time\ntime.sleep(1)", []),
    ],
)
def test_the_look_for_clocks_sees_each_way_to_read_one(text, what):
    assert [found for _, found in ambient(ast.parse(text))] == what


def test_files_have_a_size_and_a_name():
    for path, _, _ in _modules():
        lines = path.read_text("utf-8").count("\n")
        assert lines <= 300, f"{path.relative_to(PACKAGE)} has {lines} lines"
        assert path.stem not in ("utils", "helpers", "misc", "common")


def test_no_module_keeps_state_that_changes():
    trees = {f"generator.{path.relative_to(PACKAGE).with_suffix('').as_posix().replace('/', '.')}": tree
             for path, _, tree in _modules()}  # fmt: skip
    assert not list(kept(trees))


@pytest.mark.parametrize(
    "text",
    [
        "_SEEN = []",
        "_SEEN = {1, 2}",
        "_SEEN = [one for one in range(3)]",
        "_SEEN: dict[str, int] = {}",
        "_SEEN = dict[str, int]()",
        "_SEEN = set()",
        "_SEEN: Counter[str] = Counter()",
        "_SEEN = collections.defaultdict(list)",
        "_SEEN = deque[str](maxlen=3)",
        "if True:\n    _SEEN = []",
        "SEEN = {1: 2}\ndef f():\n    SEEN[2] = 3",
        "SEEN = {1: 2}\ndef f():\n    del SEEN[1]",
        "SEEN = {1: []}\ndef f():\n    SEEN[1].append(2)",
        "SEEN = {1: {}}\ndef f():\n    SEEN[1][2] = 3",
        "SEEN = {1: 2}\ndef f():\n    SEEN.update(a=1)",
        "SEEN = {1: 2}\ndef f():\n    global SEEN",
        "def f():\n    f.seen = 1",
    ],
)
def test_the_look_for_state_sees_each_way_to_keep_it(text):
    assert list(kept({"generator.one": ast.parse(text)}))


@pytest.mark.parametrize(
    "text",
    [
        "from generator.one import TABLE\nTABLE['b'] = 2",
        "from generator.one import TABLE as T\ndef f():\n    T.setdefault('b', 2)",
        "from generator import one\none.TABLE.clear()",
        "import generator.one\ngenerator.one.TABLE.clear()",
    ],
)
def test_the_look_for_state_sees_who_writes_into_a_table_of_another_module(text):
    trees = {"generator.one": ast.parse("TABLE = {'a': 1}"), "generator.two": ast.parse(text)}
    assert list(kept(trees))


def test_a_table_that_nobody_writes_into_is_no_state():
    text = """
TABLE = {'a': 1}
MORE = {**TABLE, 'b': 2}
BY_NUMBER = {n: a for a, n in TABLE.items()}
FIXED = frozenset({1, 2})
def f():
    found = {}
    found['a'] = TABLE['a']
    TABLE = {}
    TABLE['a'] = 1
"""
    assert not list(kept({"generator.one": ast.parse(text)}))
