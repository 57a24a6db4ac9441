"""A whole small newsroom and its expected tree, reviewed like code.

`pytest tests/test_golden.py --update-golden` rewrites the tree; look at the difference.
"""

import shutil
from datetime import datetime
from pathlib import Path

from generator.build.pipeline import Request, build

GOLDEN = Path(__file__).parent / "golden"


def test_the_golden_newsroom_gives_its_expected_tree(tmp_path, request):
    site = tmp_path / "site"
    shutil.copytree(GOLDEN / "site", site)
    out = tmp_path / "public"
    as_of = datetime.fromisoformat("2026-11-01T00:00+05:30")
    report = build(Request(site=site, out=out, as_of=as_of))
    assert report.manifest is not None, [d.message for d in report.diagnostics]
    found = {
        p.relative_to(out).as_posix(): p.read_text("utf-8")
        for p in out.rglob("*")
        if p.is_file() and p.parent.name != "fonts" and p.suffix not in (".png", ".ico")
    }
    found = with_shards_together(found)
    expected = GOLDEN / "expected"
    if request.config.getoption("--update-golden"):
        shutil.rmtree(expected, ignore_errors=True)
        for file, text in found.items():
            target = expected / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
    wanted = {
        p.relative_to(expected).as_posix(): p.read_text("utf-8")
        for p in expected.rglob("*")
        if p.is_file()
    }
    assert sorted(found) == sorted(wanted)
    for file, text in wanted.items():
        assert found[file] == text, file


def with_shards_together(found: dict[str, str]) -> dict[str, str]:
    """Return files with the search of each language as one: hundreds of short ones are hard to review."""
    together: dict[str, str] = {}
    for file, text in sorted(found.items()):
        folder, _, name = file.rpartition("/")
        if folder.startswith("search/"):
            together[f"{folder}.txt"] = together.get(f"{folder}.txt", "") + f"-- {name} --\n{text}"
        else:
            together[file] = text
    return together
