"""The hook of docs/how-to/check-before-publishing.md, as it stands there, in a repository of git."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.judging import missing
from tests.newsroom import SITE, Newsroom, story

DOCUMENT = Path(__file__).parent.parent / "docs/how-to/check-before-publishing.md"


@pytest.fixture
def repository(newsroom: Newsroom) -> Newsroom:
    if not shutil.which("git"):
        missing("there is no git here: apt install git")
    (hook,) = re.findall(r"```sh\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    git(newsroom, "init", "-q")
    file = newsroom.site / ".git/hooks/pre-commit"
    file.parent.mkdir(exist_ok=True)
    file.write_text(hook, "utf-8")
    file.chmod(0o755)
    newsroom.write(".gitignore", ".khobor/\n")
    return newsroom


def git(newsroom: Newsroom, *words: str) -> subprocess.CompletedProcess[str]:
    own = [
        "-c",
        "user.name=desk",
        "-c",
        "user.email=desk@news.example",
        "-c",
        "core.hooksPath=.git/hooks",
    ]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    clean = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
    return subprocess.run(
        ["git", *own, *words], cwd=newsroom.site, env=clean | {"PATH": path},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_a_mistake_stops_a_commit_and_a_warning_does_not(repository):
    repository.write("site.yaml", SITE + "colour: red\n")
    git(repository, "add", "-A")
    stopped = git(repository, "commit", "-m", "one")
    assert stopped.returncode != 0
    assert "site.yaml:11:1: error[unknown-field]" in stopped.stderr
    assert git(repository, "log").returncode != 0  # nothing was committed
    repository.write("site.yaml", SITE)
    repository.write("content/stories/2026/s.en.md", story(body="It occured."))
    git(repository, "add", "-A")
    done = git(repository, "commit", "-m", "two")
    assert done.returncode == 0, done.stderr
    assert "warning[house-spelling]" in done.stderr
    assert git(repository, "log", "--format=%s").stdout == "two\n"


def recipes() -> list[dict]:
    texts = re.findall(r"```yaml\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    return [yaml.safe_load(text) for text in texts]


def test_the_hook_of_pre_commit_runs_whatever_a_commit_has():
    """For a commit that deletes files pre-commit has no names, and passes over a hook that waits for some."""
    (hook,) = [hook for one in recipes() for repo in one.get("repos", ()) for hook in repo["hooks"]]
    assert (hook["always_run"], hook["pass_filenames"]) == (True, False)
    assert hook["entry"] == "khobor check" and not {"files", "types", "exclude"} & hook.keys()


def test_a_workflow_checks_the_whole_site_whatever_a_push_has():
    (check,) = [one for one in recipes() if one.get("name") == "check"]
    assert check[True] == ["push", "pull_request"]  # YAML 1.1 takes "on" for a boolean
    steps = [step.get("run", "") for step in check["jobs"]["check"]["steps"]]
    assert "khobor check --format github" in steps
