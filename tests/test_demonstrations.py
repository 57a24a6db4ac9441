"""Whole newsrooms in Hindi, in Urdu with English, in Bengali of Dhaka with English and Assamese.

Each builds without a warning, and a reader meets no word or digit of another language that the
newsroom did not write.
"""

import re
import subprocess
import unicodedata
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.build.pipeline import Request, build
from generator.l10n.language import language_of_setting
from tests.judging import faults_of_pages, find_chromium

HERE = Path(__file__).parent / "demonstrations"
SITES = sorted(path.name for path in HERE.iterdir() if path.is_dir())
_SCRIPT = {"bn": "BENGALI", "as": "BENGALI", "hi": "DEVANAGARI", "ur": "ARABIC"}
_GUESS = "This document appears to be written in Bangla"
"""The checker knows no Assamese, and takes it for the language that shares its script."""
_VOID = {"img", "br", "link", "meta", "hr", "input", "path", "rect", "line", "circle", "use"}
_SKIPPED = {"code", "pre", "script", "style", "kbd", "title"}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    made, below = {}, tmp_path_factory.mktemp("demonstrations")
    for name in SITES:
        out = below / name / "public"
        report = build(
            Request(
                site=HERE / name, out=out, as_of=datetime.fromisoformat("2026-11-24T12:00+00:00")
            )
        )
        made[name] = (out, report)
    return made


class _Texts(HTMLParser):
    """Text nodes of the page's own language, outside code and runs in other languages."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.texts: list[str] = []
        self.lang = ""
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == "html":
            self.lang = found["lang"]
        quiet = bool(self.open and self.open[-1][1])
        lang = found.get("lang", self.lang)
        quiet = quiet or tag in _SKIPPED or lang != self.lang or found.get("dir") == "ltr"
        if tag not in _VOID:
            self.open.append((tag, quiet))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if data.strip() and not (self.open and self.open[-1][1]):
            self.texts.append(data)


def pages(out: Path, code: str):
    for path in sorted((out / code).rglob("*.html")):
        yield path.relative_to(out).as_posix(), _Texts(path.read_text("utf-8"))


def test_the_sites_that_stand_for_all_languages():
    assert SITES == ["hindi", "three", "urdu"]


@pytest.mark.parametrize("name", SITES)
def test_a_demonstration_builds_without_a_warning(built, name):
    _, report = built[name]
    # The theme's fonts have no Devanagari and no Nastaliq: one note says so, and draws no box.
    told = [d for d in report.diagnostics if d.code != "no-card-font"]
    assert report.manifest is not None and not told, [
        f"{d.span.path}:{d.span.line}: {d.code}: {d.message}" for d in told
    ]
    without = {"hindi": ["hi"], "urdu": ["ur"]}.get(name, [])
    assert [d.message.split()[2] for d in report.diagnostics] == without


def _settings(name: str):
    from generator.content.config import read_site
    from generator.content.source import read_source

    source, _ = read_source(HERE / name, "site.yaml")
    return read_site(source)[0].locales


@pytest.mark.parametrize(("name", "code"), [("hindi", "hi"), ("urdu", "ur"), ("three", "bn"), ("three", "as")])  # fmt: skip
def test_a_page_shows_native_digits_and_its_own_words(built, name, code):
    out, _ = built[name]
    setting = next(s for s in _settings(name) if s.code == code)
    assert language_of_setting(setting).native_digits
    wrong = []
    for page, found in pages(out, code):
        for text in found.texts:
            plain = re.sub(r"https?://\S+|\b[A-Za-z][\w.@/-]*\d[\w./-]*|\b\d+[A-Za-z]\w*", "", text)
            if re.search(r"[0-9]", plain):
                wrong.append(f"{page}: {text.strip()[:80]}")
            if code == "as" and "র" in text:
                wrong.append(f"{page}: {text.strip()[:80]}")
    assert not wrong, wrong[:20]


@pytest.mark.parametrize(("name", "code"), [("hindi", "hi"), ("urdu", "ur"), ("three", "as"), ("three", "bn")])  # fmt: skip
def test_the_generator_s_own_words_are_the_language_s(built, name, code):
    """Headings, labels, tags and times: what the theme says has no letter of another script."""
    out, _ = built[name]
    inner = re.compile(r"<(?:h2|dt|time|span class=\"tag[^\"]*\")[^>]*>([^<]+)<")
    for path in sorted((out / code).rglob("*.html")):
        if path.name == "404.html":  # it speaks every language of the site
            continue
        page = path.read_text("utf-8")
        for text in inner.findall(page.split("<main")[1] if 'class="prose"' not in page else ""):
            letters = [c for c in text if c.isalpha()]
            assert all(_SCRIPT[code] in unicodedata.name(c) for c in letters), (path.name, text)


def test_every_kind_of_reference_is_spoken(built):
    for name in SITES:
        out, _ = built[name]
        for path in out.rglob("*"):
            if path.suffix in (".html", ".xml"):
                text = path.read_text("utf-8")
                assert "${" not in text and "duration-" not in text and "None" not in text, path


@pytest.mark.judge
def test_every_demonstration_is_valid_html(built):
    told = [line for line in faults_of_pages(built["three"][0].parent.parent) if _GUESS not in line]
    assert not told, told[:9]


@pytest.mark.judge
def test_no_page_is_wider_than_a_phone_in_either_direction(built, tmp_path):
    browser = find_chromium()
    for name, code in (("urdu", "ur"), ("hindi", "hi"), ("three", "as")):
        out, _ = built[name]
        story = next(
            path
            for path in sorted((out / code / "2026").glob("*/index.html"))
            if len(path.parent.name) > 2
        )
        page = story.read_text("utf-8").replace('href="/assets', f'href="{out.as_uri()}/assets')
        probe = (
            "<script>addEventListener('load',()=>{document.title="
            "'wide '+document.documentElement.scrollWidth+' '+innerWidth+' '+getComputedStyle(document.body).direction})</script>"
        )
        page = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", page)
        (tmp_path / f"{code}.html").write_text(page.replace("</head>", probe + "</head>"), "utf-8")
        frame = tmp_path / f"{code}-frame.html"
        frame.write_text(
            f'<iframe id="f" src="{code}.html" width="360" height="800"></iframe><script>addEventListener("load",'
            "()=>{const d=document.getElementById('f').contentDocument;document.title=d.title})</script>",
            "utf-8",
        )
        done = subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--dump-dom",
             "--allow-file-access-from-files", "--virtual-time-budget=4000",
             "--disable-background-networking", f"--user-data-dir={tmp_path / code}", frame.as_uri()],
            capture_output=True, text=True, check=False, timeout=90,
        )  # fmt: skip
        match = re.search(r"wide (\d+) (\d+) (\w+)", done.stdout)
        assert match, done.stdout[-500:] + done.stderr[-500:]
        assert int(match[1]) <= 360, match.group()
        assert match[3] == ("rtl" if code == "ur" else "ltr")
