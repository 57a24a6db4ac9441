"""The documents say everything: codes, fields, forms, blocks, commands, page kinds."""

import re
from itertools import takewhile
from pathlib import Path

import pytest

from generator.codes import CODES
from generator.content.blocks import BLOCKS
from generator.l10n.forms import FORMS
from generator.model.facts import DERIVED
from generator.model.incident import KINDS, SERVICE_STATES, SEVERITIES, STATUSES
from generator.model.permalink import DEFAULT_PATTERNS
from generator.pages.plan import SINGLE
from generator.render.dispatch import TEMPLATES
from generator.render.subjects import MATTERS

REPOSITORY = Path(__file__).parent.parent
DOCS = REPOSITORY / "docs"


def doc(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def test_every_code_is_documented_with_its_level_and_used():
    text = doc("reference/diagnostics.md")
    code = "\n".join(
        p.read_text("utf-8")
        for p in (REPOSITORY / "generator").rglob("*.py")
        if p.name != "codes.py"
    )
    for name, row in CODES.items():
        assert f"| `{name}` | {row.level} |" in text, name
        kinds = {"unknown-incident", "unknown-story", "unknown-page", "unknown-service", "unknown-person", "unknown-topic",
                 "unknown-publisher", "unknown-unit"}  # made from a record's or registry's name  # fmt: skip
        assert f'"{name}"' in code or name in kinds, f"{name} is never used"


def test_every_form_block_fact_pattern_and_word_is_documented():
    text = doc("reference/references-and-blocks.md")
    for names in (*(forms.all for forms in FORMS.values()), DERIVED):
        for name in filter(None, names):
            assert f"`{name}`" in text, name
    for name, shape in BLOCKS.items():
        assert f"`::{name}`" in text
        line = next(row for row in text.splitlines() if row.startswith(f"| `::{name}`"))
        assert all(option in line for option in shape.options), name
    patterns = doc("reference/permalinks.md")
    assert all(
        f"| `{kind}` | `{pattern}` |" in patterns for kind, pattern in DEFAULT_PATTERNS.items()
    )
    incident = doc("reference/incident.md")
    assert all(word in incident for word in (*KINDS, *SEVERITIES, *STATUSES, *SERVICE_STATES))


def test_every_page_kind_and_template_is_documented():
    text = doc("templates.md")
    assert set(SINGLE) < set(TEMPLATES)
    for kind, template in TEMPLATES.items():
        assert kind in text and f"`{template}`" in text
    assert MATTERS.keys() == TEMPLATES.keys()
    faces = _rows(text, "face")
    kinds = _rows(text, "kind")
    assert {kind for kind, *_ in kinds for kind in kind.split(", ")} == TEMPLATES.keys()
    for names, template, face in kinds:
        assert {TEMPLATES[kind] for kind in names.split(", ")} == {template}
        assert face in {name for name, _ in faces}, face


def _rows(text: str, first: str) -> list[list[str]]:
    """Return the rows of the table whose first column has this heading; each has all its columns."""
    lines = text.splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith(f"| {first} |"))
    rows = list(takewhile(lambda line: line.startswith("|"), lines[start:]))
    cells = [[cell.strip().strip("`") for cell in row.strip("|").split("|")] for row in rows]
    assert all(len(row) == len(cells[0]) for row in cells), first
    return cells[2:]


@pytest.mark.parametrize(
    ("document", "source"),
    [("reference/incident.md", "content/incident.py"), ("reference/story.md", "content/story.py"),
     ("reference/site.md", "content/config.py"), ("reference/registry.md", "content/registry.py"),
     ("reference/incident.md", "content/claims.py"), ("reference/incident.md", "content/corrections.py"),
     ("reference/story.md", "content/versions.py")],
)  # fmt: skip
def test_every_field_that_is_read_is_documented(document, source):
    text = doc(document)
    code = (REPOSITORY / "generator" / source).read_text("utf-8")
    calls = re.findall(
        r"\.(?:text|string|choice|boolean|integer|decimal|id|ids|url|media|moment|mapping|mappings|entries|pairs|line|sequence)"
        r'\(\s*"([a-z_]+)"', code)  # fmt: skip
    missing = [name for name in calls if not re.search(rf"\b{name}\b", text)]
    assert calls and not missing


def test_every_command_and_option_is_documented():
    text = doc("reference/commands.md")
    code = (REPOSITORY / "generator/cli.py").read_text("utf-8")
    for option in re.findall(r'"(--[a-z-]+)"', code):
        assert option in text or option == "--version", option


def test_links_between_documents_lead_somewhere():
    for path in [REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md", *DOCS.rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
            if "://" in target or ":" in target or target in ("/bn/old/", "/bn/2026/old-name/"):
                continue
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_the_project_speaks_of_itself_alone():
    words = re.compile(r"/(?:work|root|home|opt)/\w|\bissue #?\d|pypi\.org/simple|localhost:\d")
    apart = {
        ".venv",
        ".git",
        "public",
        ".tools",
        "data",
        ".mypy_cache",
        ".ruff_cache",
        ".hypothesis",
    }
    texts = (".py", ".md", ".yaml", ".toml", ".txt", ".html", ".css", ".po")
    for path in REPOSITORY.rglob("*"):
        inner = path.relative_to(REPOSITORY).parts
        if path.suffix in texts and not set(inner) & apart and path.name != "test_documented.py":
            assert not words.search(path.read_text("utf-8")), path
