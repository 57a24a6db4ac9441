"""A field that is there and says nothing: told where it stands, never taken for an answer."""

import pytest

from tests.newsroom import INCIDENT, SITE, story, translation

I = "content/incidents/x.yaml"  # noqa: E741
S = "content/stories/2026/s.en.md"
HEAD = "headline: {bn: পে অচল, en: Pay down}"
QUOTE = "quotes:\n  said:\n    by: Somebody\n    text: Words\n    source: pay\n"
SERIES = "series:\n  reports:\n    label: Reports\n    points: [[2026-07-01, 120], [Dhaka, 3]]\n"
CORRECTION = "corrections:\n  - {at: 2026-07-02, kind: correction, text: Mended}\n"
WHOLE = INCIDENT + QUOTE + SERIES + CORRECTION
RELAXED = SITE + "checks:\n  relax:\n    - {code: double-space, path: content/x.md, reason: ours}\n"
MENU = SITE + "menus:\n  main:\n    - {to: archive, label: All}\n"

# what stands in the record, what is written in its place, and the line and column told
RECORDS = [
    (HEAD, 'headline: ""', (1, 11)),
    (HEAD, "headline: {}", (1, 11)),
    (HEAD, 'headline: {bn: "", en: ""}', (1, 12)),
    (HEAD, 'headline: {bn: পে অচল, en: " "}', (1, 24)),
    (HEAD, 'headline: "\\u200b"', (1, 11)),
    ("{bn: প্রথম অভিযোগ।, en: The first reports.}", '""', (19, 11)),
    ("by: Somebody", 'by: ""', (32, 9)),
    ("text: Words", 'text: ""', (33, 11)),
    ("{title: Statement of Pay}", '{title: ""}', (29, 16)),
    ("unit: transaction", 'unit: ""', (12, 11)),
    ("{bn: আটকে থাকা লেনদেন, en: Payments stuck}", '""', (13, 12)),
    ("label: Reports", 'label: ""', (37, 12)),
    ("text: Mended", 'text: ""', (40, 46)),
    ("[2026-07-01, 120]", "[{}, 120]", (38, 15)),
    ("[Dhaka, 3]", '["", 3]', (38, 34)),
    ("[Dhaka, 3]", '[{bn: "", en: Dhaka}, 3]', (38, 35)),
    (HEAD, HEAD + "\nstate:", (2, 1)),
    (HEAD, HEAD + "\nembargo:", (2, 1)),
    (HEAD, HEAD + "\nembargo: ~", (2, 1)),
    ("ended: 2026-07-01T20:13+05:30", "ended:", (7, 1)),
    ("    status: resolved", "    status:", (24, 5)),
    ("    status: resolved", "    status: resolved\n    embargo:", (25, 5)),
    ("    status: resolved", "    status: resolved\n    pinned:", (25, 5)),
]  # fmt: skip
SITES = [
    (SITE.replace("timezone: Asia/Kolkata", 'timezone: ""'), (4, 11)),
    (SITE.replace("title: {bn: খবর, en: News}", 'title: ""'), (2, 8)),
    (SITE.replace("bn: {tag: bn-IN, digits: native}", "bn:"), (6, 3)),
    ("schema: 1\ntitle: News\nurl: https://news.example/\ntimezone: UTC\nlocales: {}\n", (5, 1)),
    (MENU.replace("label: All", 'label: ""'), (13, 28)),
    (MENU.replace("to: archive", 'to: ""'), (13, 12)),
    (RELAXED.replace("reason: ours", 'reason: ""'), (13, 56)),
    (RELAXED.replace("code: double-space", 'code: ""'), (13, 14)),
]  # fmt: skip


def _told(newsroom, path):
    built = newsroom.build()
    assert not built.published
    assert built.report.blocking > 0
    found = [d for d in built.diagnostics if d.span.path == path and d.code == "empty-value"]
    return [(d.span.line, d.span.column) for d in found]


@pytest.mark.parametrize(("old", "new", "place"), RECORDS)
def test_a_record_with_a_field_that_says_nothing_is_not_published(newsroom, old, new, place):
    assert old in WHOLE
    newsroom.write(I, WHOLE.replace(old, new, 1))
    assert _told(newsroom, I)[:1] == [place]


@pytest.mark.parametrize(("text", "place"), SITES)
def test_a_site_with_a_field_that_says_nothing_says_where(newsroom, text, place):
    newsroom.write("site.yaml", text)
    assert _told(newsroom, "site.yaml") == [place]


@pytest.mark.parametrize("field", ["state", "embargo", "published", "updated", "expires"])
def test_a_story_with_a_moment_or_state_that_says_nothing_is_not_published(newsroom, field):
    newsroom.write(S, story(**{field: " "}))
    line = 7 if field == "published" else 8
    assert _told(newsroom, S) == [(line, 1)]


def test_a_translation_of_nothing_is_no_second_original(newsroom):
    newsroom.write(S, story())
    newsroom.write("content/stories/2026/s.bn.md", translation(translated_from=" "))
    assert _told(newsroom, "content/stories/2026/s.bn.md") == [(3, 1)]


def test_a_record_without_anything_empty_is_published(newsroom):
    newsroom.write(I, WHOLE.replace("[2026-07-01, 120], ", ""))
    built = newsroom.build()
    assert built.published, built.text()


@pytest.mark.parametrize("code", ['"<script>"', "hi", '""'])
def test_a_quotation_was_said_in_a_locale_of_the_site(newsroom, code):
    newsroom.write(I, INCIDENT + QUOTE.replace("source: pay", f"original: {code}"))
    built = newsroom.check()
    found = [d for d in built.diagnostics if d.code == "unknown-locale"]
    assert [(d.span.line, d.span.column) for d in found] == [(34, 15)], built.text()
    assert found[0].help == "one of: bn, en"
