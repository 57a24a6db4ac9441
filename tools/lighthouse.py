"""Lighthouse, mobile, over this repository's own site, as a host would send it: `make lighthouse`.

Front, story, incident, service and search page in both languages. Prints the scores; ends with 1
where one is under what we hold to. The numbers of speed move by a point or two: run it with
nothing else on the machine.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from generator.build.pipeline import Request, build
from tests.search.hosting import hosted

REPOSITORY = Path(__file__).resolve().parent.parent
AS_OF = "2026-11-24T12:00+05:30"
LEAST = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
PAGES = {
    "front": "/",
    "story": "/2026/whatsapp-outage-2022/",
    "incident": "/incidents/whatsapp-2022/",
    "service": "/services/whatsapp/",
    "search": "/search/",
}
GET = "npm install --prefix .tools lighthouse@12.8.2"


def main() -> None:
    """Print the scores of each page."""
    command, browser = _command(), _browser()
    low = False
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        out = Path(folder) / "public"
        _build(out, f"http://127.0.0.1:{port}/")
        sys.stdout.write(f"{'page':12}" + "".join(f"{name:>16}" for name in LEAST) + "\n")
        with hosted(out, port) as host:
            for locale in ("bn", "en"):
                for name, path in PAGES.items():
                    scores, faults = _scores(command, browser, f"{host.url}/{locale}{path}", Path(folder))  # fmt: skip
                    sys.stdout.write(f"{name} {locale:3}".ljust(12) + "".join(f"{n:16}" for n in scores.values()) + "\n")  # fmt: skip
                    under = [kind for kind, least in LEAST.items() if scores[kind] < least]
                    low = low or bool(under)
                    sys.stdout.write("".join(f"    {fault}\n" for fault in faults if under))
                    sys.stdout.flush()
    sys.exit(1 if low else 0)


def _scores(command: str, browser: str, url: str, folder: Path) -> tuple[dict[str, int], list[str]]:
    """Return the score of each category out of 100, and the audits that cost something."""
    report = folder / "report.json"
    done = subprocess.run(  # noqa: S603
        [command, url, "--quiet", "--output=json", f"--output-path={report}",
         "--only-categories=" + ",".join(LEAST), "--chrome-flags=--headless --no-sandbox --disable-gpu"],
        env=os.environ | {"CHROME_PATH": browser}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"Lighthouse failed on {url}:\n{done.stderr[-2000:]}")
    told = json.loads(report.read_text("utf-8"))
    kinds = told["categories"]
    scores = {kind: round(100 * (kinds[kind]["score"] or 0)) for kind in LEAST}
    faults = [
        f"{kind}: {told['audits'][ref['id']]['title']} {told['audits'][ref['id']].get('displayValue', '')}".rstrip()
        for kind in LEAST
        for ref in kinds[kind]["auditRefs"]
        if ref["weight"] and (told["audits"][ref["id"]]["score"] or 0) < 0.9
        and told["audits"][ref["id"]]["scoreDisplayMode"] not in ("notApplicable", "manual", "informative")
    ]  # fmt: skip
    return scores, faults


def _command() -> str:
    named = os.environ.get("KHOBOR_LIGHTHOUSE")
    found = named or REPOSITORY / ".tools/node_modules/.bin/lighthouse"
    if not shutil.which("node") or not Path(found).exists():
        sys.exit(f"Lighthouse is not here. It needs Node 20 or later and: {GET}")
    return str(found)


def _browser() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        sys.exit("Lighthouse needs a browser: apt install chromium")
    return found


def _build(out: Path, url: str) -> None:
    request = Request(site=REPOSITORY, out=out, as_of=datetime.fromisoformat(AS_OF), base_url=url)
    if build(request).manifest is None:
        sys.exit("The site has mistakes: khobor check tells them.")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


if __name__ == "__main__":
    main()
