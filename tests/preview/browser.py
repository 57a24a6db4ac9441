"""A headless Chromium over a pipe, for tests that need a reader's eyes. No library."""

import base64
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.judging import find_chromium

_MOVE = """
import fcntl, os, sys
ends = [fcntl.fcntl(int(n), fcntl.F_DUPFD, 10) for n in sys.argv[1:3]]
for end, wanted in zip(ends, (3, 4)):
    os.dup2(end, wanted)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Puts the pipes where the browser looks for them, whatever numbers they have here."""


class Browser:
    """One page in one browser."""

    def __init__(self, profile: Path, *, width: int = 1280, height: int = 800) -> None:
        to_browser, ours_out = os.pipe()
        ours_in, from_browser = os.pipe()
        command = [
            sys.executable, "-c", _MOVE, str(to_browser), str(from_browser), find_chromium(),
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
            "--disable-background-networking", "--disable-dev-shm-usage", "--remote-debugging-pipe",
            f"--user-data-dir={profile}", "about:blank",
        ]  # fmt: skip
        self._process = subprocess.Popen(
            command, pass_fds=(to_browser, from_browser),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(to_browser)
        os.close(from_browser)
        self._out = os.fdopen(ours_out, "wb", buffering=0)
        self._in = os.fdopen(ours_in, "rb", buffering=0)
        self._left = b""
        self._number = 0
        self._session = ""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self.call("Page.enable")
        self.resize(width, height)

    def call(self, method: str, **parameters: Any) -> Any:
        """Ask the browser; return its answer."""
        self._number += 1
        asked: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            asked["sessionId"] = self._session
        self._out.write(json.dumps(asked).encode() + b"\0")
        while True:
            while b"\0" not in self._left:
                data = self._in.read(1 << 20)
                assert data, "the browser ended"
                self._left += data
            one, _, self._left = self._left.partition(b"\0")
            answer = json.loads(one)
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(answer["error"].get("message", "refused"))
                return answer["result"]

    def before_each_page(self, script: str) -> None:
        """Run a script in every page from now on, before the page's own."""
        self.call("Page.addScriptToEvaluateOnNewDocument", source=script)

    def in_zone(self, zone: str) -> None:
        """Let the browser's clock be that of a time zone; of the machine with an empty one."""
        self.call("Emulation.setTimezoneOverride", timezoneId=zone)

    def resize(self, width: int, height: int) -> None:
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )  # fmt: skip

    def dark(self, yes: bool) -> None:
        value = "dark" if yes else "light"
        self.call(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": value}],
        )

    def open(self, url: str) -> None:
        self.call("Page.navigate", url=url)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def value(self, script: str) -> Any:
        """Return the value of an expression in the page; None while the page changes."""
        try:
            answer = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        except RuntimeError:
            return None
        return answer["result"].get("value")

    def wait(self, script: str, seconds: float = 15.0) -> Any:
        """Return an expression's value as soon as it is true."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if found := self.value(script):
                return found
            time.sleep(0.02)
        raise AssertionError(f"never true: {script}\n{self.value('document.body.innerText')}")

    def press(self, key: str) -> None:
        for kind in ("keyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key,
                windowsVirtualKeyCode={"Escape": 27, "Tab": 9, "Enter": 13}[key],
            )  # fmt: skip

    def picture(self, file: Path) -> None:
        data = self.call("Page.captureScreenshot", format="png")["data"]
        file.write_bytes(base64.b64decode(data))

    def close(self) -> None:
        self._out.close()
        self._in.close()
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)
