"""The recipes of the documents fit together: what they say to write checks without an error, step by step."""

import re
from pathlib import Path

import pytest

from generator.cli import main

HOW_TO = Path(__file__).parent.parent / "docs/how-to"
STORY = "content/stories/2026/power-cut"
AT = "2026-11-25T09:00+05:30"


def snippets(name: str, language: str) -> list[str]:
    return re.findall(
        rf"^```{language}\n(.*?)^```", (HOW_TO / name).read_text("utf-8"), re.M | re.S
    )


@pytest.fixture
def desk(tmp_path, monkeypatch) -> Path:
    """A new site with the names, the record and the story of the recipes."""
    monkeypatch.chdir(tmp_path)
    assert main(["new", "site", "desk"]) == 0
    desk = tmp_path / "desk"
    for entry in snippets("add-a-name.md", "yaml"):
        name, _, _ = entry.removeprefix("# ").partition(".yaml")
        file = desk / f"content/registry/{name}.yaml"
        ids = {line for line in entry.splitlines() if re.fullmatch(r"[a-z-]+:", line)}
        own = file.read_text("utf-8") if file.is_file() else ""
        if not ids & set(own.splitlines()):
            file.write_text(own + entry, "utf-8")
    begin, sources, updates, back, figures = snippets("write-an-incident-record.md", "yaml")
    record = begin + "ended: 2026-11-24T12:40+05:30\n" + sources + updates + back + figures
    (desk / "content/incidents/power-cut-2026.yaml").write_text(record, "utf-8")
    assert main(["new", "story", "power-cut", "--site", str(desk)]) == 0
    for file in desk.glob("content/stories/*/power-cut.*"):
        target = desk / STORY.replace("power-cut", file.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        file.rename(target)
    (original,) = snippets("write-a-story.md", "markdown")
    (desk / f"{STORY}.bn.md").write_text(original, "utf-8")
    return desk


def told(desk: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    main(["check", "--site", str(desk), "--as-of", AT])
    return capsys.readouterr().err


def test_a_draft_may_be_written_beside_the_draft_of_its_incident(desk, capsys):
    text = told(desk, capsys)
    assert "error" not in text and "warning" not in text, text
    record = desk / "content/incidents/power-cut-2026.yaml"
    still = record.read_text("utf-8").replace("ended: 2026-11-24T12:40+05:30\n", "")
    record.write_text(
        still[: still.index("  - id: back")] + still[still.index("figures:") :], "utf-8"
    )
    text = told(desk, capsys)
    assert "error" not in text and "warning" not in text, text


def test_what_the_recipes_say_can_be_published(desk, capsys):
    (translation,) = [one for one in snippets("translate.md", "markdown") if "headline" in one]
    (desk / f"{STORY}.en.md").write_text(translation, "utf-8")
    for file in (desk / f"{STORY}.bn.md", desk / "content/incidents/power-cut-2026.yaml"):
        text = file.read_text("utf-8")
        assert "state: draft\n" in text
        file.write_text(text.replace("state: draft\n", ""), "utf-8")
    text = told(desk, capsys)
    assert "error" not in text and "warning" not in text, text
    assert main(["build", "--site", str(desk), "--as-of", AT]) == 0
    assert (desk / "public/en/2026/power-cut/index.html").is_file()


def test_the_tutorial_shows_what_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["new", "site", "desk"]) == 0
    tutorial = (HOW_TO.parent / "tutorial.md").read_text("utf-8")
    record = re.search(r"^```yaml\n(headline:.*?)^```", tutorial, re.M | re.S)
    assert record is not None
    place = tmp_path / "desk/content/incidents/metro-2026.yaml"
    place.write_text(record[1], "utf-8")
    text = told(tmp_path / "desk", capsys)
    assert [text.count(f"error[unknown-{one}]") for one in ("service", "unit")] == [3, 1]
    assert "`4 errors`" in tutorial and text.rstrip().endswith("4 errors")
    sample = re.search(r"^    content/incidents/metro-2026.*\n(?:     .*\n)+", tutorial, re.M)
    assert sample is not None
    first, source, mark, help = sample[0].splitlines()
    shown = text.splitlines()
    assert [first.strip(), source.strip(), help.strip()] == [shown[n].strip() for n in (0, 1, 3)]
    assert mark.index("^") - source.index("6") == shown[2].index("^") - shown[1].index("6")


def test_a_published_story_of_a_draft_is_told(desk, capsys):
    file = desk / f"{STORY}.bn.md"
    file.write_text(file.read_text("utf-8").replace("state: draft\n", ""), "utf-8")
    assert told(desk, capsys).count("error[hidden-needed]") == 2


def test_the_bengali_quick_start_can_be_followed(tmp_path, monkeypatch, capsys):
    guide = (HOW_TO.parent / "quick-start.bn.md").read_text("utf-8")
    story, record, service, correction = re.findall(r"^```\w+\n(.*?)^```", guide, re.M | re.S)
    monkeypatch.chdir(tmp_path)
    commands = re.findall(r"^    khobor (.*)$", guide, re.M)
    make = [one.split() for one in commands if one.startswith("new ")]
    assert [one[1] for one in make] == ["site", "story", "incident"]
    assert main(make[0]) == 0
    desk = tmp_path / "amar-desk"
    monkeypatch.chdir(desk)
    assert all(main(one) == 0 for one in make[1:])
    assert all("--locale bn" in one for one in commands)
    (bengali,) = desk.glob("content/stories/*/bidyut-bibhrat.bn.md")
    bengali.write_text(story, "utf-8")
    place = desk / "content/incidents/bidyut-2026.yaml"
    place.write_text(record, "utf-8")
    assert told(desk, capsys).count("error[unknown-service]") == 3
    services = desk / "content/registry/services.yaml"
    services.write_text(services.read_text("utf-8") + service, "utf-8")
    text = told(desk, capsys)
    assert "error" not in text and "warning" not in text, text
    rows = re.findall(r"^\| `(\$\{.*?\})` \| (.*) \|$", guide, re.M)
    assert len(rows) > 8
    body = "\n\n".join(f"[{written}]" for written, _ in rows).replace("\\|", "|")
    head = story.replace("state: draft\n", "incidents: [bidyut-2026]\n" + correction)
    bengali.write_text(head[: head.index("---\n", 4)] + f"---\n{body}\n", "utf-8")
    bengali.with_name("bidyut-bibhrat.en.md").unlink()
    place.write_text(record.replace("state: draft\n", ""), "utf-8")
    assert main(["build", "--as-of", AT]) == 0
    (page,) = desk.glob("public/bn/*/bidyut-bibhrat/index.html")
    shown = page.read_text("utf-8").replace("\u00a0", " ")
    for _, said in rows:
        assert f"[{said}]" in re.sub(r"<[^>]*>", "", shown), said
