"""From a save to the served page in `khobor serve`: seconds, as a desk would feel them."""

import http.client
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

AS_OF = "2026-06-01T00:00+00:00"
FIRST, PATIENCE = 600.0, 60.0
"""Seconds to wait for the first build, and for a save."""
EVERY = 0.002
"""Seconds between two askings: the page is asked for until it says what was saved."""


class Latency(NamedTuple):
    """Seconds from a save to the page that says it."""

    median: float
    worst: float


def latency(site: Path, story: str, address: str, *, saves: int = 30) -> Latency:
    """Serve a site, save a story again and again, and return how long its page takes."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = ["serve", "--site", str(site), "--port", str(port), "--as-of", AS_OF]
    command = [sys.executable, "-m", "generator", *words]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with tempfile.TemporaryFile("w+") as said:
        server = subprocess.Popen(command, stdout=said, stderr=said, env=environment)
        try:
            _await(port, address, server)
            file = site / story
            text = file.read_text("utf-8")
            _save(file, text, port, address, "warm")
            found = [_save(file, text, port, address, f"save {n}") for n in range(saves)]
            file.write_text(text, "utf-8")
        finally:
            server.terminate()
            server.wait()
    return Latency(statistics.median(found), max(found))


def _await(port: int, address: str, server: subprocess.Popen[bytes]) -> None:
    """Wait until the first build is served."""
    until = time.monotonic() + FIRST
    while time.monotonic() < until and server.poll() is None:
        try:
            if _ask(port, address)[0] == http.client.OK:
                return
        except OSError:
            pass
        time.sleep(0.2)
    raise SystemExit(f"khobor serve does not answer at {address}")


def _ask(port: int, address: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    connection.request("GET", address)
    answer = connection.getresponse()
    page = answer.status, answer.read()
    connection.close()
    return page


def _save(file: Path, text: str, port: int, address: str, word: str) -> float:
    said = f"A sentence of {word} at {time.monotonic_ns()}."
    file.write_text(f"{text}\n{said}\n", "utf-8")
    began = time.perf_counter()
    while time.perf_counter() - began < PATIENCE:
        if said.encode() in _ask(port, address)[1]:
            return time.perf_counter() - began
        time.sleep(EVERY)
    raise SystemExit(f"{address} did not say what was saved within {PATIENCE:.0f} s")
