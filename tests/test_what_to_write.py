"""Whatever shape a field has by mistake, an editor is told its place and what to write; all of it in one run."""

import pytest

from generator.l10n.desk import teller_of
from tests.claims.quick import check
from tests.newsroom import INCIDENT, SITE, Newsroom, story

PLACE = "{code: double-space, path: content/stories/2026/s.en.md, reason: so}"
CHECKS = [
    "x", "[a]", "{relax: x}", "{relax: [x]}", f"{{relax: {PLACE}}}", "{relax: [{}]}", "{relax: [{code: [a]}]}",
    "{relax: [{code: double-space, path: '', reason: ~}]}", "{levels: x}", "{levels: [double-space]}",
    "{levels: {double-space: [off]}}", "{levels: {double-space: }}", "{at_build: [true]}", "{at_build: }",
    "{figures_older_than: 30d}", "{figures_older_than: {count: [30d]}}", "{unexplained_at_most: -1}",
    "{unexplained_at_most: 1e999}", "{unexplained_at_most: [1]}", "{unexplained_at_most: 1.5}",
    "{<<: {at_build: true}}", "{levels: {[a]: off}}", PLACE.replace("so}", "so, text: ''}").join(("{relax: [", "]}")),
]  # fmt: skip
STYLE = [
    "x", "- a", "en: x", "en: [a]", "en: {spellings: [a, b]}", "en: {spellings: {a: [b]}}", "en: {spellings: {a: }}",
    "en: {spellings: {a: {b: c}}}", "en: {promotion: [[a]]}", "en: {promotion: ['']}", "en: {quotes: straight}",
    "en: {quotes: [any]}", 'en: {spellings: {a: "b\\n\\nc"}}',
]  # fmt: skip
HEAD, BEGAN = "headline: {bn: পে অচল, en: Pay down}", "began: 2026-07-01T17:36+05:30"
RECORD = [
    (BEGAN, "began: {a: b}"), (BEGAN, "began: 2026-02-30"), (BEGAN, "began: 0001-01-01"), (BEGAN, "began: [1]"),
    ("3_180_000", "1e999"), ("3_180_000", "{a: 1}"), ("services: [pay]", "services: pay"),
    ("services: [pay]", "services: [[pay]]"), (HEAD, "headline: [a]"), (HEAD, "headline: {bn: [x]}"),
    (HEAD, "headline: {}"), (HEAD, "headline: ? x"), ("id: first", "id: [first]"), ("updates:", "updates: x\nextra:"),
    ("sources:", "sources: x\nextra:"), ("kind: outage", "kind: outage\nextra: [a]"), (INCIDENT, ""), (INCIDENT, "- a\n"),
    ("kind: outage", "series: {s: {label: a, unit: report, points: [[1], x]}}\nkind: outage"),
]  # fmt: skip
NEEDED = [
    ("schema: 1\n", ""),
    ("timezone: Asia/Kolkata\n", ""),
    ("schema: 1", "schema: 1\nmenus: {footer: [{label: x}]}"),
]
UNITS = [
    "x",
    "box: {kind: count, words: x}",
    "box: {kind: count, words: {en: {one: x}}}",
    "box: {kind: [count]}",
]
CASES = [
    *(("site.yaml", SITE.replace(old, new, 1)) for old, new in NEEDED),
    *(("content/registry/units.yaml", f"{text}\n") for text in UNITS),
    *(("site.yaml", f"{SITE}checks: {text}\n") for text in CHECKS),
    *(("content/registry/style.yaml", f"{text}\n") for text in STYLE),
    *(("content/incidents/x.yaml", INCIDENT.replace(old, new, 1)) for old, new in RECORD),
]


@pytest.mark.parametrize(("path", "text"), CASES)
def test_every_mistake_says_what_to_write(newsroom: Newsroom, path, text):
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(incidents="[x]"))
    newsroom.write(path, text)
    found = [
        one
        for one in newsroom.check().diagnostics
        if one.level == "error" and one.span.path == path
    ]
    assert found
    assert not [one for one in found if not one.help and "did you mean" not in one.message]
    bengali = teller_of("bn").told(found)
    assert not [one for one in bengali if one.help.isascii() and one.help]


@pytest.mark.parametrize(
    ("text", "help"),
    [
        ("x", "  - code: double-space\n    path: content/stories/"),
        ("[x]", "  - code: double-space\n"),
        (PLACE, "  - code: double-space\n"),
    ],
)
def test_a_place_that_is_let_stand_is_shown_as_it_is_written(newsroom: Newsroom, text, help):
    newsroom.write("site.yaml", f"{SITE}checks: {{relax: {text}}}\n")
    (found,) = [one for one in newsroom.check().diagnostics if one.code == "wrong-type"]
    assert help in found.help
    assert "reason: " in found.help


def test_one_word_where_a_list_belongs_is_put_into_one(newsroom: Newsroom):
    newsroom.write("content/stories/2026/s.en.md", story(byline="desk"))
    (found,) = [one for one in newsroom.check().diagnostics if one.code == "wrong-type"]
    assert found.help == "write byline: [desk]"


def test_one_word_where_a_list_belongs_is_taken_as_meant(newsroom: Newsroom, capsys):
    people = "night: {name: {bn: রাতের ডেস্ক, en: Night desk}}\n"
    newsroom.write("content/registry/people.yaml", people)
    for byline, told in (("night", False), ("[night]", False), ("[]", True), ("two words", True)):
        newsroom.write("content/stories/2026/s.en.md", story(kind="report", byline=byline))
        idle = [one for one in newsroom.check().diagnostics if one.code == "unused-id"]
        assert any('"night"' in one.message for one in idle) == told, byline
        assert ("[no-byline]" in check(newsroom, capsys)[2]) == told, byline


def test_a_long_line_is_not_said_twice(newsroom: Newsroom):
    newsroom.write("content/registry/style.yaml", f"en: {{spellings: {{{'a' * 50_000}: b}}}}\n")
    (found,) = [one for one in newsroom.check().diagnostics if one.level == "error"]
    assert len(found.help) < 1_000


def test_a_mistake_in_the_setting_silences_no_other_file(newsroom: Newsroom):
    newsroom.write("site.yaml", f"{SITE}checks: {{relax: x, levels: y}}\n")
    newsroom.write("content/registry/style.yaml", "en: x\n")
    newsroom.write("content/incidents/x.yaml", INCIDENT.replace("outage", "outrage", 1))
    paths = [one.span.path for one in newsroom.check().diagnostics if one.level == "error"]
    assert paths == [
        "content/incidents/x.yaml",
        "content/registry/style.yaml",
        "site.yaml",
        "site.yaml",
    ]
