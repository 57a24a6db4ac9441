"""Plain pages behind their original: marked, told, listed and shown as stories are, and never taken for one."""

import re

import pytest

from generator.cli import main
from tests.claims import quick
from tests.claims.quick import check
from tests.claims.sides import as_translation
from tests.claims.test_translations import BENGALI
from tests.newsroom import INCIDENT, Newsroom, story, translation

BN = "content/pages/rules.bn.md"
EN = "content/pages/rules.en.md"
MARKS = "content/translations/pages/rules.yaml"
ORIGINAL = """\
---
headline: আমাদের নিয়ম
standfirst: ভুল হলে আমরা জানাই।
menu: {place: footer, order: 1}
---
ভুল ধরা পড়লে ২৪ ঘণ্টার মধ্যে শুধরে দিই। আটকে ছিল ${x/stuck}।

চিঠি লিখুন ৪০ শব্দে।
"""
TRANSLATION = """\
---
headline: Our rules
standfirst: When we are wrong we say so.
translated_from: {locale: bn}
---
A mistake is mended within 24 hours. Stuck were ${x/stuck}.

Write us 40 words.
"""


class Page:
    """A plain page, its original in Bengali."""

    def __init__(self, desk: Newsroom, capsys: pytest.CaptureFixture[str]) -> None:
        self.desk, self.capsys = desk, capsys
        self.texts = {BN: ORIGINAL, EN: TRANSLATION}
        desk.write("content/incidents/x.yaml", INCIDENT)
        for path, text in self.texts.items():
            desk.write(path, text)

    def accept(self, name: str = "page/rules") -> str:
        return quick.accept(self.desk, name)

    def edit(self, path: str, old: str, new: str) -> None:
        assert old in self.texts[path], old
        self.texts[path] = self.texts[path].replace(old, new)
        self.desk.write(path, self.texts[path])

    def told(self) -> dict[str, list[str]]:
        """Return what is told of translations, by code."""
        found: dict[str, list[str]] = {}
        for line in check(self.desk, self.capsys)[2].split("\n"):
            if match := re.search(r"(\w+)\[(translation-\w+|bad-mark|stray-file)\]: ", line):
                found.setdefault(match[2], []).append(line)
        return found

    def drift(self) -> list[dict]:
        return quick.drift(self.desk)

    def notice(self, code: str) -> str:
        """Return what readers of the page in a language are told of its original."""
        page = self.desk.build().read(f"/{code}/rules/")
        _, found, rest = page.partition('<p class="notice behind">')
        return rest.partition("</p>")[0] if found else ""


@pytest.fixture
def page(newsroom, capsys) -> Page:
    made = Page(newsroom, capsys)
    assert made.accept().startswith("accepted: page/rules.en\n")
    return made


def test_what_was_accepted_is_not_told_and_the_file_is_the_same_each_time(page):
    file = page.desk.site / MARKS
    before = file.read_bytes()
    assert before.decode().startswith("# Written by khobor check --accept-translation")
    assert "duration=86400@second record=x/stuck" in before.decode()
    assert (page.told(), page.drift(), page.notice("en")) == ({}, [], "")
    page.accept("page/rules.en")
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new", "classes"),
    [
        ("২৪ ঘণ্টার", "৩৬ ঘণ্টার", ["fact"]),
        ("৪০ শব্দে", "৫০ শব্দে", ["fact"]),
        ("${x/stuck}", "${x/duration}", ["fact"]),
        ("ভুল ধরা পড়লে", "ভুল চোখে পড়লে", ["wording"]),
        ("ভুল হলে আমরা", "ভুল করলে আমরা", ["wording"]),
        ("\n\nচিঠি লিখুন ৪০ শব্দে।", "", ["removed", "facts"]),
        ("\n\nচিঠি", "\n\nআমরা জানাই ৪৮ ঘণ্টায়।\n\nচিঠি", ["added", "facts"]),
        ("শুধরে দিই", "শুধরে দিই না", ["fact"]),
        ("\n\nচিঠি", "\n\nনাম জানান।\n\nচিঠি", ["added"]),
    ],
)
def test_a_change_of_the_original_by_its_class(page, old, new, classes):
    page.edit(BN, old, new)
    (due,) = page.drift()
    assert [one["class"] for one in due["passages"]] == classes[:1]
    facts = classes[-1].startswith("fact")
    code, file, level = ("facts", BN, "warning") if facts else ("text", EN, "note")
    told = page.told()
    assert set(told) == {f"translation-{code}"}
    (line,) = told[f"translation-{code}"]
    assert line.startswith(f"{file}:") and f" {level}[" in line
    assert (due["record"], due["story"], due["locale"], due["path"], due["urgency"]) == (
        "page/rules", "", "en", EN, code,
    )  # fmt: skip
    assert bool(page.notice("en")) is facts and not page.notice("bn")


def test_what_is_to_be_done_names_the_page(page, capsys):
    page.edit(BN, "২৪ ঘণ্টার", "৩৬ ঘণ্টার")
    _, _, told = check(page.desk, capsys)
    assert f"bring it into {EN}, then khobor check --accept-translation page/rules.en" in told
    _, out, _ = check(page.desk, capsys, "--drift")
    assert out.startswith(f"facts: page/rules.en, from bn: {EN}\n    {BN}:6: paragraph: ")


def test_readers_are_told_in_their_language_with_a_way_to_the_original(page):
    page.edit(BN, "২৪ ঘণ্টার", "৩৬ ঘণ্টার")
    assert page.notice("en") == (
        'Facts in the <a href="/bn/rules/" hreflang="bn-IN">Bengali</a> original have changed since this '
        "translation was made; it does not have them yet."
    )
    page.edit(EN, "24 hours", "36 hours")
    assert page.notice("en") == ""
    assert "seems to have followed" in page.told()["translation-text"][0]
    page.accept()
    assert page.told() == {}


def test_a_bengali_reader_is_told_in_bengali(newsroom, capsys):
    page = Page(newsroom, capsys)
    page.texts[EN] = TRANSLATION.replace("translated_from: {locale: bn}\n", "")
    page.texts[BN] = ORIGINAL.replace("menu: ", "translated_from: {locale: en}\nmenu: ")
    for path, text in page.texts.items():
        newsroom.write(path, text)
    page.accept()
    page.edit(EN, "24 hours", "36 hours")
    notice = page.notice("bn")
    assert '<a href="/en/rules/" hreflang="en-IN">ইংরেজি</a>' in notice
    assert not re.search(r"[A-Z]", re.sub(r"<[^>]*>", "", notice))


def test_of_an_original_that_is_not_published_nothing_is_said(page):
    page.edit(EN, "translated_from", "state: published\ntranslated_from")
    page.accept()
    page.edit(BN, "২৪ ঘণ্টার", "৩৬ ঘণ্টার")
    page.edit(BN, "menu:", "state: draft\nmenu:")
    assert "notice behind" not in page.desk.build().read("/en/rules/")
    assert "notice behind" in page.desk.build(drafts=True).read("/en/rules/")


def test_a_mark_raised_untouched_though_facts_changed(page):
    page.edit(BN, "২৪ ঘণ্টার", "৩৬ ঘণ্টার")
    page.accept()
    (line,) = page.told()["translation-untouched"]
    assert line.startswith(EN) and "36 h" in line
    page.edit(EN, "24 hours", "36 hours")
    assert page.told() == {}


# --- a page and a story of one id ---


def test_a_page_and_a_story_of_one_id_have_marks_of_their_own(page, capsys):
    page.desk.write("content/stories/2026/rules.bn.md", BENGALI)
    page.desk.write("content/stories/2026/rules.en.md", as_translation(BENGALI, "bn"))
    assert page.accept("rules").startswith("accepted: rules.en\n")
    both = [page.desk.site / path for path in (MARKS, "content/translations/rules.yaml")]
    assert len({file.read_bytes() for file in both}) == 2
    page.edit(BN, "২৪ ঘণ্টার", "৩৬ ঘণ্টার")
    assert [one["record"] for one in page.drift()] == ["page/rules"]
    page.desk.write("content/stories/2026/rules.bn.md", BENGALI.replace("৩২ লক্ষ", "৩৬ লক্ষ"))
    assert [one["record"] for one in page.drift()] == ["story/rules", "page/rules"]
    assert page.accept("story/rules").startswith("accepted: rules.en\n")
    assert not page.desk.build().read("/en/2026/rules/").count("notice behind")
    assert page.notice("en")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("rules", 'no story "rules"; for the page write page/rules'),
        ("page/rulse", 'no page "rulse" (did you mean "rules"?)'),
        ("page/rules.bn", '"page/rules" has no translation in "bn"'),
        ("page/rules.", "names no language; write page/rules, or page/rules.LOCALE"),
        ("page/../x", "is no id; write an id, page/ID, or ID.LOCALE"),
        ("incident/x", 'no story "incident/x"'),
    ],
)
def test_what_cannot_be_accepted_is_a_sentence(page, capsys, name, said):
    with pytest.raises(SystemExit) as ended:
        main(["check", "--site", str(page.desk.site), "--accept-translation", name])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


# --- the file, and what was never accepted ---


@pytest.mark.parametrize("text", ["<<<<<<< HEAD\nen:\n", "en: 5\n", "[]\n"])
def test_a_file_that_is_not_as_written_is_one_warning(page, capsys, text):
    page.desk.write(MARKS, text)
    assert set(page.told()) == {"bad-mark"}
    _, _, told = check(page.desk, capsys)
    assert "accept the translation again: khobor check --accept-translation page/rules" in told


def test_marks_of_a_page_that_is_gone(page):
    page.desk.remove(BN)
    page.desk.remove(EN)
    (line,) = page.told()["stray-file"]
    assert line.startswith(MARKS) and 'no page has the id "rules"' in line


def test_marks_of_a_story_are_not_those_of_a_page_of_its_id(page):
    text = (page.desk.site / MARKS).read_text("utf-8")
    page.desk.remove(MARKS)
    page.desk.write("content/translations/rules.yaml", text)
    told = page.told()
    assert 'no story has the id "rules"' in told["stray-file"][0]
    assert [one["urgency"] for one in page.drift()] == ["unmarked"]


def test_pages_that_were_never_accepted_are_counted_with_stories(page):
    for id in ("a", "b"):
        page.desk.write(BN.replace("rules", id), ORIGINAL.replace("menu: {place: footer, order: 1}\n", ""))  # fmt: skip
        page.desk.write(EN.replace("rules", id), TRANSLATION)
    page.desk.write("content/stories/2026/c.en.md", story())
    page.desk.write("content/stories/2026/c.bn.md", translation())
    (line,) = page.told()["translation-unmarked"]
    assert "3 translations were never accepted" in line
    assert [one["record"] for one in page.drift()] == ["story/c", "page/a", "page/b"]


def test_a_site_that_accepted_a_page_alone_works_in_this_way(page, capsys):
    page.desk.write("content/stories/2026/c.en.md", story())
    page.desk.write("content/stories/2026/c.bn.md", translation())
    _, _, told = check(page.desk, capsys, "--locale", "en")
    assert "1 translation was never accepted" in told


def test_a_build_writes_no_mark_and_hears_nothing_of_what_is_as_it_was(page, monkeypatch):
    def hear(text: str, language: str) -> None:
        raise AssertionError(text)

    before = (page.desk.site / MARKS).read_bytes()
    page.edit(BN, "।\n\nচিঠি", "।\n\n\nচিঠি")
    monkeypatch.setattr("generator.content.scribe.hear", hear)
    assert page.desk.build().published
    assert (page.desk.site / MARKS).read_bytes() == before
    page.edit(BN, "২৪ ঘণ্টার", "৩৬ ঘণ্টার")
    with pytest.raises(AssertionError, match="ঘণ্টার"):
        page.desk.build()
