"""The examples of the pages on translations, skeletons and settings in docs/checks.md yield their findings."""

import re

import pytest

from tests.claims.quick import accept, check
from tests.claims.test_pages_of_checks import X, cells, record
from tests.newsroom import SITE, Newsroom, story, translation

FACTS = "figures:\n  stuck: {value: 3_200_000, unit: transaction, label: {bn: আটকে থাকা লেনদেন, en: Payments that hung}, source: pay}\n"


def sides(language: str) -> tuple[str, str, str]:
    """Return the file of an original in a language, that of its translation, and the original's code."""
    code, other = ("en", "bn") if language == "English" else ("bn", "en")
    return (*(f"content/stories/2026/s.{one}.md" for one in (code, other)), code)


def write(desk: Newsroom, language: str, original: str, translated: str) -> None:
    own, its, code = sides(language)
    desk.write(X, record(FACTS, updates=""))
    desk.write(own, story(body=original, published="2026-07-08T10:00+05:30", incidents="[x]"))
    desk.write(its, translation(body=translated).replace("locale: en", f"locale: {code}"))


def then_and_now(cell: str) -> tuple[str, str]:
    """Return what an original said and what it says, of "It began at 6:15 pm. → 6:20 pm"."""
    before, now = cell.split(" → ")
    changed = {
        "8 pm": ("7 pm", "8 pm"), "৩৬ লক্ষ": ("৩২", "৩৬"), "Sumit Roy": ("Partha Sen", "Sumit Roy"), "চুপ ছিল না": ("ছিল", "ছিল না"),
        "6:20 pm": ("6:15", "6:20"), "৬টা ২০": ("৬টা ১৫", "৬টা ২০"),
    }.get(now)  # fmt: skip
    return (before, before.replace(*changed)) if changed else (before, now)


CHANGES = [
    *(
        ("translation-facts", language, nth)
        for language in ("English", "Bengali")
        for nth in (0, 1)
    ),
    ("translation-text", "English", 0),
    ("translation-text", "Bengali", 0),
    ("translation-untouched", "English", 0),
    ("translation-untouched", "Bengali", 0),
]


@pytest.mark.parametrize(("code", "language", "nth"), CHANGES)
def test_a_change_of_an_original(newsroom, capsys, code, language, nth):
    row = cells(code, language, nth)
    before, now = then_and_now(row[0])
    other = row[1] if code != "translation-text" else ("সংস্থা চুপ ছিল।" if language == "English" else "The company was silent.")  # fmt: skip
    write(newsroom, language, before, other)
    accept(newsroom, "s")
    assert f"[{code}]" not in check(newsroom, capsys)[2]
    write(newsroom, language, now, other)
    if code == "translation-untouched":
        accept(newsroom, "s")
    assert f"[{code}]" in check(newsroom, capsys)[2]


@pytest.mark.parametrize("language", ["English", "Bengali"])
def test_translations_that_nobody_watches(newsroom, capsys, language):
    """The pages name the translation: English is one from Bengali."""
    original = "Bengali" if language == "English" else "English"
    own, its, code = sides(original)
    assert (
        f".{'en' if language == 'English' else 'bn'}.md"
        in cells("translation-unmarked", language)[0]
    )
    write(newsroom, original, "সংস্থা চুপ ছিল।" if code == "bn" else "The company was silent.", "The company was silent." if code == "bn" else "সংস্থা চুপ ছিল।")  # fmt: skip
    accept(newsroom, "s")
    mark = newsroom.site / "content/translations/s.yaml"
    text = (newsroom.site / its).read_text("utf-8")
    for path, kept in ((own, (newsroom.site / own).read_text("utf-8")), (its, text)):
        newsroom.write(path.replace("s.", "power-cut."), kept.replace("A story", "B").replace("এক খবর", "খ"))  # fmt: skip
    assert "[translation-unmarked]" in check(newsroom, capsys)[2]
    newsroom.write("content/translations/s.yaml", f"<<<<<<< HEAD\n{mark.read_text('utf-8')}")
    assert "[bad-mark]" in check(newsroom, capsys)[2]
    newsroom.write("content/translations/s.yaml", mark.read_text("utf-8").partition("\n")[2])
    whole = "kind: report\nsection: economy\nbyline: [desk]\npublished: 2026-07-08T10:00+05:30\n"
    newsroom.write(its, re.sub(r"translated_from.*\n", whole, text))
    assert "[translation-unwatched]" in check(newsroom, capsys)[2]


@pytest.mark.parametrize("language", ["English", "Bengali"])
def test_what_a_skeleton_says(newsroom, capsys, language):
    line = re.findall("`(.*?)`", cells("skeleton-text", language)[0])[0]
    head = line.removeprefix("headline: ") if line.startswith("headline") else "এক খবর"
    body = line if head == "এক খবর" else "Text."
    code = "en" if language == "English" else "bn"
    newsroom.write(f"content/stories/2026/s.{code}.md", story(head, body))
    assert "[skeleton-text]" in check(newsroom, capsys)[2]


@pytest.mark.parametrize(("code", "level"), [("en", "120"), ("bn", "১২০")])
def test_more_without_a_fact_than_the_desk_allows(newsroom, capsys, code, level):
    language = "English" if code == "en" else "Bengali"
    assert level in cells("unexplained-grew", language)[0]
    body = "Three ministers resigned." if code == "en" else "তিন মন্ত্রী পদত্যাগ করেন।"
    newsroom.write(X, record())
    newsroom.write(f"content/stories/2026/s.{code}.md", story(body=body, incidents="[x]"))
    for most, is_told in ((0, True), (9, False)):
        newsroom.write("site.yaml", f"{SITE}checks: {{unexplained_at_most: {most}}}\n")
        assert ("[unexplained-grew]" in check(newsroom, capsys, "--locale", code)[2]) == is_told  # fmt: skip


def test_a_report_without_a_source(newsroom, capsys):
    assert "সূত্র নেই" in cells(["no-byline", "no-source"][1], "Bengali")[0]
    newsroom.write("content/stories/2026/s.bn.md", story(body="লেখা।"))
    assert "[no-source]" in check(newsroom, capsys)[2]
    link = re.findall("`(.*?)`", cells("no-source", "Bengali")[1])[0]
    newsroom.write("content/stories/2026/s.bn.md", story(body=link))
    assert "[no-source]" not in check(newsroom, capsys)[2]


@pytest.mark.parametrize("language", ["English", "Bengali"])
def test_an_entry_that_lets_nothing_stand(newsroom, capsys, language):
    words = re.findall('`text: "(.*?)"`', cells("idle-relaxation", language)[0])[0]
    path = f"content/stories/2026/s.{'en' if language == 'English' else 'bn'}.md"
    newsroom.write(path, story(body="Text."))
    newsroom.write("site.yaml", f"{SITE}checks: {{relax: [{{code: fact-contradicts, path: {path}, text: {words}, reason: it is right}}]}}\n")  # fmt: skip
    assert "[idle-relaxation]" in check(newsroom, capsys)[2]
