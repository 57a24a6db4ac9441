"""How a preview begins and ends: ports, locks, signals, open streams."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from generator.preview.server import run_preview
from tests.preview.running import REPOSITORY


def test_it_ends_at_once_with_browsers_listening_and_begins_again(start):
    preview = start()
    streams = [preview.listen("/en/") for _ in range(3)]
    status, seconds = preview.stop()
    assert status == 0
    assert seconds < 1.0
    assert all(stream.ended.wait(2) for stream in streams)
    assert not any("Traceback" in line for line in preview.lines)
    again = start()
    assert not any("started clean" in line for line in again.lines)
    assert again.ask("/en/2026/first/").status == 200
    again.listen("/en/")
    assert again.stop(signal.SIGTERM)[0] == 0


def test_a_busy_port_is_told_with_another(room):
    said: list[str] = []
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        assert _run(room, port, said) == 2
    assert said == [
        f"khobor: port {port} cannot be used: Address already in use; "
        f"try --port {port + 1 if port < 65535 else 8000}"
    ]


def test_a_port_that_is_none_is_told(room):
    said: list[str] = []
    assert _run(room, 70000, said) == 2
    assert said[0].startswith("khobor: port 70000 cannot be used")
    assert said[0].endswith("try --port 8000")


def test_two_previews_of_a_site_do_not_mix(shared):
    done = subprocess.run(
        [sys.executable, "-m", "tests.preview.serving", str(shared.site)],
        cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=20,
    )  # fmt: skip
    assert done.returncode == 2
    assert "at work" in done.stdout


def test_only_loopback_is_listened_on(shared):
    preview = shared
    if sys.platform != "linux":
        pytest.skip("what listens is read from /proc")
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    rows += [line.split() for line in Path("/proc/net/tcp6").read_text().splitlines()[1:]]
    listening = [row[1] for row in rows if row[3] == "0A"]
    own = [address for address in listening if address.endswith(f":{preview.port:04X}")]
    assert own == [f"0100007F:{preview.port:04X}"]


def _run(room, port: int, said: list[str]) -> int:
    from datetime import UTC, datetime

    from generator.build.pipeline import Request

    request = Request(site=room.site, out=room.site / "public", as_of=datetime.now(UTC))
    return run_preview(request, port=port, as_of_fixed=False, say=said.append)
