"""Every run of text in another language than its page says so, on every page."""

import re
from html.parser import HTMLParser

import pytest

from tests.newsroom import INCIDENT, Built, Newsroom, story, translation

_VOID = {"img", "br", "link", "meta", "hr", "input", "path", "rect", "line", "circle", "use"}
_MARK = re.compile(r"\w+Xx\b")
"""A word that ends in Xx is written in English only."""


class _Runs(HTMLParser):
    """Words that are foreign and not marked as such, with the element that holds them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.unmarked: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        lang = found.get("lang") or (self.open[-1][1] if self.open else "")
        for name in ("alt", "title", "aria-label"):
            if _MARK.search(found.get(name) or "") and not lang.startswith("en"):
                self.unmarked.append(f"{tag} {name}={found[name]}")
        if tag not in _VOID:
            self.open.append((tag, lang))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in _VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        tag, lang = self.open[-1] if self.open else ("", "")
        if _MARK.search(data) and not lang.startswith("en") and tag not in ("title", "script"):
            self.unmarked.append(f"{tag}: {' '.join(data.split())}")


@pytest.fixture
def built(newsroom: Newsroom) -> Built:
    """A newsroom whose every name and text of a record is in English only."""
    for registry, id, name in (
        ("services", "pay", "ServiceXx"), ("people", "desk", "PersonXx"), ("topics", "payments", "TopicXx"),
        ("places", "dhaka", "PlaceXx"), ("publishers", "house", "PublisherXx"),
    ):  # fmt: skip
        newsroom.write(f"content/registry/{registry}.yaml", f"{id}:\n  name: {{en: {name}}}\n")
    newsroom.write("content/media/a.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" '
                   'width="4" height="3"></svg>')  # fmt: skip
    text = INCIDENT
    for old, new in (
        ("{bn: পে অচল, en: Pay down}", "{bn: পে অচল, en: HeadXx}\nstandfirst: {en: StandfirstXx}\ncause: {en: CauseXx}"),
        ("[IN]", "[dhaka]"),
        ("{bn: আটকে থাকা লেনদেন, en: Payments stuck}", "{en: LabelXx}"),
        ("{bn: প্রথম অভিযোগ।, en: The first reports.}", "{en: UpdateXx}\n    places: {dhaka: major_outage}"),
        ("{title: Statement of Pay}", "{title: {en: SourceXx}, publisher: house}"),
    ):  # fmt: skip
        assert old in text
        text = text.replace(old, new, 1)
    newsroom.write("content/incidents/x.yaml", text + """\
corrections:
  - {at: 2026-07-02, kind: correction, text: {en: CorrectionXx}}
quotes:
  boss:
    by: {en: SpeakerXx}
    original: en
    text: {en: QuoteXx}
    source: pay
series:
  reports:
    label: {en: SeriesXx}
    unit: report
    source: pay
    points:
      - [2026-07-01T17:40+05:30, 120]
      - [2026-07-01T18:40+05:30, 20]
""")  # fmt: skip
    newsroom.write("content/stories/2026/s.en.md",
                   story("OwnXx", incidents="[x]", dateline="{place: dhaka}", related="[t, u]",
                         image="{file: media/a.svg, alt: {en: AltXx}, caption: {en: CaptionXx}}"))  # fmt: skip
    newsroom.write("content/stories/2026/s.bn.md", translation(
        body="::timeline\n\n::figures\n\n::quote{of=boss}\n\n::chart{series=reports}\n\n::incident{id=x}\n\n::story{id=u}"))  # fmt: skip
    newsroom.write("content/stories/2026/t.en.md", story("OtherXx", incidents="[x]"))
    newsroom.write("content/stories/2026/t.bn.md", translation("আর এক খবর"))
    newsroom.write("content/stories/2026/u.en.md", story("OnlyXx"))
    newsroom.write("content/stories/2026/v.en.md", story("FourthXx"))
    newsroom.write("content/stories/2026/v.bn.md", translation("চতুর্থ খবর"))
    built = newsroom.build()
    assert built.published, built.text()
    return built


def test_every_foreign_run_is_marked(built):
    unmarked = {}
    for file in sorted(built.files):
        if file.startswith("bn/") and file.endswith(".html"):
            page = built.read("/" + file)
            assert page.startswith('<!DOCTYPE html>\n<html lang="bn-IN">'), file
            if found := _Runs(page[page.index("<body") :]).unmarked:
                unmarked[file] = found
    assert not unmarked


def test_what_is_marked_is_there(built):
    page = built.read("/bn/2026/s/") + built.read("/bn/incidents/x/")
    for word in ("ServiceXx", "PersonXx", "TopicXx", "PlaceXx", "PublisherXx",
                 "StandfirstXx", "CauseXx", "LabelXx", "UpdateXx", "SourceXx", "CorrectionXx",
                 "SpeakerXx", "QuoteXx", "SeriesXx", "AltXx", "CaptionXx", "OnlyXx"):  # fmt: skip
        assert word in page, word


def test_the_page_s_own_language_is_not_marked_again(built):
    page = built.read("/en/incidents/x/")
    assert '<html lang="en-IN">' in page
    assert "<h1>HeadXx</h1>" in page
