"""`python -m benchmarks.search`: what a search moves over the wire, asked in Chromium.

Writes a bilingual newsroom whose words are as many and as unlike as a real one's: the words of this
repository's stories as often as they stand there, and a long tail of words put together from the
beginnings and ends of those (Zipf's law). Then a reader asks the words of headlines: each first search with an empty
cache, then two more. Bytes are those of the bodies, compressed (gzip, 6); the page's own HTML counts,
style sheet and fonts do not.
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import datetime, timedelta, timezone
from itertools import accumulate
from pathlib import Path

from benchmarks.corpus import SECTIONS
from benchmarks.measure import MEMORY
from generator.l10n.stopwords import stopwords
from generator.l10n.tokens import words
from tests.preview.browser import Browser
from tests.search.asking import open_search
from tests.search.hosting import Host, hosted

ROOT = Path(__file__).resolve().parents[1]
SEED = 20221025
TAIL = 60_000
"""Words of the tail, for each language."""
SHARE = 0.3
"""How many of a text's words are from the tail."""
LENGTH = 300
"""Words of a text."""
ASKED = 40
IST = timezone(timedelta(hours=5, minutes=30))
PARTS = ("words-", "near-", "cards-", "by-")


class Vocabulary:
    """The words of a language, to be drawn as often as a newsroom uses them."""

    def __init__(self, code: str, rng: random.Random) -> None:
        self.rng = rng
        said = Counter(
            word
            for file in sorted((ROOT / "content/stories").rglob(f"*.{code}.md"))
            for word in words(file.read_text("utf-8").split("---", 2)[2])
            if not word.isascii() or code == "en"
        )
        self.common = list(said)
        self.common_sums = list(accumulate(said.values()))
        long = [word for word in said if len(word) > 4]
        made = (rng.choice(long)[: rng.randint(2, 4)] + rng.choice(long)[rng.randint(2, 4) :] for _ in range(TAIL))  # fmt: skip
        self.tail = list(dict.fromkeys(made))
        self.tail_sums = list(accumulate(1 / (rank + 20) for rank in range(len(self.tail))))

    def text(self, count: int) -> list[str]:
        """Return so many words."""
        rare = sum(self.rng.random() < SHARE for _ in range(count))
        found = self.rng.choices(self.common, cum_weights=self.common_sums, k=count - rare)
        found += self.rng.choices(self.tail, cum_weights=self.tail_sums, k=rare)
        self.rng.shuffle(found)
        return found


def write_site(site: Path, stories: int) -> dict[str, list[str]]:
    """Write the newsroom; return what readers ask, by language: two or three words of a headline."""
    rng = random.Random(SEED)  # not a secret
    known = {code: Vocabulary(code, rng) for code in ("bn", "en")}
    asked: dict[str, list[str]] = {"bn": [], "en": []}
    sections = "".join(f"  - {{id: {s}, title: {s.title()}}}\n" for s in SECTIONS)
    site.mkdir(parents=True)
    (site / "site.yaml").write_text(
        "schema: 1\ntitle: {bn: খবর, en: News}\nurl: https://bench.example/\ntimezone: Asia/Kolkata\n"
        "locales:\n  bn: {tag: bn-IN, digits: native}\n  en: {tag: en-IN, digits: latin}\n"
        f"sections:\n{sections}", "utf-8",
    )  # fmt: skip
    registry = site / "content/registry"
    registry.mkdir(parents=True)
    (registry / "people.yaml").write_text("desk:\n  name: {bn: ডেস্ক, en: Desk}\n  desk: true\n", "utf-8")  # fmt: skip
    start, step = datetime(2021, 1, 1, 6, tzinfo=IST), timedelta(days=5 * 365) / stories
    for number in range(stories):
        at = start + step * number
        folder = site / f"content/stories/{at.year}"
        folder.mkdir(parents=True, exist_ok=True)
        for code, vocabulary in known.items():
            headline = vocabulary.text(8)
            head = [f"headline: {json.dumps(' '.join(headline), ensure_ascii=False)}"]
            head.append(f"standfirst: {json.dumps(' '.join(vocabulary.text(20)), ensure_ascii=False)}")  # fmt: skip
            if code == "bn":
                head += [f"kind: report\nsection: {rng.choice(SECTIONS)}\nbyline: [desk]"]
                head += [f"published: {at.isoformat(timespec='minutes')}"]
            else:
                head.append("translated_from: {locale: bn}")
            body = " ".join(vocabulary.text(LENGTH))
            (folder / f"story-{number:05d}.{code}.md").write_text(
                "---\n" + "\n".join(head) + f"\n---\n{body}\n", "utf-8"
            )
            unheard = stopwords(code)
            sought = [w for w in headline if len(w) > 3 and w.lower() not in unheard]
            asked[code].append(" ".join(sought[: rng.randint(2, 3)]))
    return {code: rng.sample(all, 3 * ASKED) for code, all in asked.items()}


def main() -> None:
    """Build, ask, and print what was moved."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search", description=__doc__)
    parser.add_argument("--stories", type=int, default=2_000)
    stories = parser.parse_args().stories
    with tempfile.TemporaryDirectory(dir=MEMORY, prefix="khobor-search-") as folder:
        site, out = Path(folder) / "site", Path(folder) / "public"
        asked = write_site(site, stories)
        command = [sys.executable, "-m", "generator", "build", "--site", str(site), "--out", str(out)]  # fmt: skip
        subprocess.run([*command, "--as-of", "2026-06-01T00:00+00:00"], check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        with hosted(out) as host:
            for code, all in asked.items():
                _print_files(out, code)
                _ask_all(host, Path(folder) / f"profile-{code}", code, all)


def _print_files(out: Path, code: str) -> None:
    import gzip  # noqa: PLC0415  # only this command packs anything

    for part in PARTS:
        sizes = [len(gzip.compress(p.read_bytes(), 6)) for p in (out / "search" / code).glob(f"{part}*")]  # fmt: skip
        if sizes:
            print(f"{code} {part}*: {len(sizes)} files, mean {statistics.mean(sizes):,.0f}, largest {max(sizes):,} bytes")  # fmt: skip


def _ask_all(host: Host, profile: Path, code: str, asked: list[str]) -> None:
    browser = Browser(profile)
    browser.call("Network.enable")
    browser.call("Network.setCacheDisabled", cacheDisabled=True)
    first: list[int] = []
    later: list[int] = []
    typed: list[int] = []
    counted = (f"/{code}/search/", "/search/", "/assets/search")
    for at in range(0, len(asked), 3):
        for number, text in enumerate(asked[at : at + 3]):
            if number == 0:
                host.moved.clear()
                open_search(browser, host.url, code)
            else:
                host.moved.clear()
            _ask(browser, text)
            (later if number else first).append(host.bytes_of(*counted))
        open_search(browser, host.url, code)
        host.moved.clear()
        for end in range(1, len(asked[at]) + 1):  # nobody types so slowly that each letter is asked
            _ask(browser, asked[at][:end])
        typed.append(host.bytes_of("/search/"))
    browser.close()
    rows = (("first", first), ("later", later), ("every letter asked", typed))
    for name, sizes in rows:
        print(f"{code} {name}: median {statistics.median(sizes):,.0f}, largest {max(sizes):,} bytes, of {len(sizes)}")  # fmt: skip


def _ask(browser: Browser, text: str) -> None:
    before = browser.value("Number(document.body.dataset.found ?? 0)")
    browser.value(
        f"(() => {{ const box = document.getElementById('search-words'); box.value = {json.dumps(text)};"
        " document.getElementById('search').dispatchEvent(new Event('submit', {cancelable: true})); })()"
    )
    browser.wait(f"Number(document.body.dataset.found ?? 0) > {before}")


if __name__ == "__main__":
    main()
