"""What every test may use, and where its files lie."""

import gc
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from generator.build.worker import Failed
from generator.index.ledger import Task
from tests.newsroom import Newsroom

# A busy machine makes any input slowly; no test here is about that. What is drawn is the same in every run, so that
# a change is judged by what it changes; a thorough run draws anew.
settings.register_profile(
    "khobor",
    deadline=None,
    derandomize=os.environ.get("KHOBOR_THOROUGH") != "true",
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("khobor")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="rewrite the expected tree of the golden site"
    )


_MEMORY = Path("/dev/shm")
_ROOM = 2 * 1024**3


def pytest_configure() -> None:
    """Let temporary folders lie in memory where it has room: a thousand builds wait for no disk.

    What tests load stays, and a build makes few cycles: the collector looks for them less often, as
    in a command, where it is off.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are cores: browsers, disks and child processes are waited for."""
    return (os.cpu_count() or 1) + 2


@pytest.fixture(autouse=True)
def _no_shipped_template_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a test writes into records: a page of the program's own templates is made. A check counts on it."""
    from generator.build.rendering import Rendering
    from generator.render.theme import may_fail

    blame = Rendering._blame

    def blamed(self: Rendering, failed: list[Failed], tasks: dict[int, Task]) -> None:
        assert may_fail(self.request.site), [one.told.message for one in failed]
        blame(self, failed, tasks)

    monkeypatch.setattr(Rendering, "_blame", blamed)


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    """A newsroom with the default site and registries, and nothing else."""
    return Newsroom(tmp_path)


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository's own site, built once; returns its output folder."""
    from datetime import datetime

    from generator.build.pipeline import Request, build

    out = tmp_path_factory.mktemp("own") / "public"
    report = build(
        Request(
            site=Path(__file__).parent.parent,
            out=out,
            as_of=datetime.fromisoformat("2026-11-24T12:00+05:30"),
        )
    )
    assert report.manifest is not None, [
        d.message for d in report.diagnostics if d.level == "error"
    ]
    return out
