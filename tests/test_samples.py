"""Real, freely licensed text of others builds as a site, and nothing of it is dropped in silence."""

import html
import json
import re
import unicodedata
from collections import Counter
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from generator.build.pipeline import Request, build
from tests.newsroom import Built
from tests.samples_converter import Conversion, convert

SAMPLES = Path(__file__).parent / "data/samples"
NAMED = SAMPLES / "losses.txt"
HOST = "samples.example"
_BETWEEN = re.compile(r"[\s!-/:-@\[-`{-~।“”‘’…–—\u00a0\u200b\ufeff]+")
_NUMBER = re.compile(r"^\s*\d+[.)]", re.MULTILINE)
"""The number of a list's item, which a page draws itself."""


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> tuple[Conversion, Built]:
    site = tmp_path_factory.mktemp("samples")
    made = convert(SAMPLES, site)
    request = Request(
        site=site, out=site / "public", as_of=datetime.fromisoformat("2026-11-01T00:00+00:00")
    )
    return made, Built(build(request), request.out)


def _rows() -> dict[str, dict]:
    found = {}
    for file in sorted(SAMPLES.glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            found[row["id"] + (f" {row['lang']}" if "lang" in row else "")] = row
    return found


class _Reader(HTMLParser):
    """A page's words, ids and links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.ids.add(found.get("id", ""))
        if tag == "a":
            self.links.add(found.get("href", ""))

    def handle_data(self, data):
        self.text.append(data)


def _pages(built: Built) -> dict[str, _Reader]:
    return {f: _Reader(built.read(f)) for f in built.files if f.endswith(".html")}


def _words(text: str) -> Counter[str]:
    """Return the words in one Unicode form, as the reader of files makes them."""
    return Counter(w for w in _BETWEEN.split(unicodedata.normalize("NFC", text)) if w)


def _page_of(key: str, row: dict, made: Conversion) -> str:
    path = Path(made.files[key])
    if "updates" in row:
        return f"en/incidents/{path.stem}/index.html"
    id, locale, _ = path.name.split(".")
    return f"{locale}/{row['date'][:4]}/{id}/index.html"


def test_each_record_is_converted_and_published(samples):
    made, built = samples
    assert built.published, built.text()
    assert set(made.files) == set(_rows())
    for key, row in _rows().items():
        assert _page_of(key, row, made) in built.files, key


def test_what_was_lost_is_named(samples, request):
    made, built = samples
    warned = sorted(
        f"{d.span.path}:{d.span.line}: {d.code}: {d.message}"
        for d in built.diagnostics
        if d.level != "note"
    )
    counted = Counter(f"{loss.record}: {loss.what}" for loss in made.losses)
    lines = [line + f" ({n} times)" * (n > 1) for line, n in counted.items()]
    told = "".join(f"{line}\n" for line in lines + warned)
    if request.config.getoption("--update-golden"):
        NAMED.write_text(told, "utf-8")
    assert told == NAMED.read_text("utf-8"), "see the difference, then: pytest --update-golden"


def test_every_word_is_on_its_page_or_in_the_list(samples):
    made, built = samples
    pages = _pages(built)
    lost: dict[str, str] = {}
    for key, what in made.losses:
        lost[key] = lost.get(key, "") + f"\n{what}"
    missing = {}
    for key, row in _rows().items():
        reader = pages[_page_of(key, row, made)]
        here = _words(" ".join((*reader.text, *map(unquote, reader.links), *reader.links)))
        written = row["title"] + "\n"
        if "updates" in row:
            written += "\n".join([*(u["text"] for u in row["updates"]), *row["services"]])
        else:
            written += _NUMBER.sub("", html.unescape(row["body_markdown"]))
        gone = set(_words(written)) - set(here) - set(_words(lost.get(key, "")))
        if gone:
            missing[key] = sorted(gone)
    assert not missing


def test_every_link_of_a_source_is_kept(samples):
    made, built = samples
    pages = _pages(built)
    for key, row in _rows().items():
        if "links" in row:
            assert set(row["links"]) <= pages[_page_of(key, row, made)].links, key


def test_links_between_the_samples_resolve(samples):
    _, built = samples
    pages = _pages(built)
    inner = 0
    for name, page in pages.items():
        for url in page.links:
            parts = urlsplit(url)
            if parts.netloc not in ("", HOST) or parts.scheme == "mailto":
                continue
            path = unquote(parts.path).lstrip("/")
            file = name if not parts.path else path + "index.html" * path.endswith("/")
            assert file in built.files or (file == "" and "index.html" in built.files), (name, url)
            assert not parts.fragment or unquote(parts.fragment) in pages[file].ids, (name, url)
            inner += "cncf-" in parts.path
    assert inner > 20


def test_the_licences_travel_with_the_samples():
    licences = (SAMPLES / "LICENSES.md").read_text("utf-8")
    for row in _rows().values():
        assert row["license"] in ("MIT", "CC BY 4.0", "CC-BY-4.0")
    for file in SAMPLES.glob("*.jsonl"):
        assert f"`{file.name}`" in licences
