"""A translation that is made from a translation: the original is corrected, and need not wait for either."""

import re

import pytest

from tests.claims.quick import accept, check
from tests.newsroom import INCIDENT, SITE

LOCALES = "  hi: {tag: hi-IN, digits: latin}\n  as: {tag: as-IN, digits: native}\nsections:\n"
BN = "content/stories/2026/c.bn.md"
EN = "content/stories/2026/c.en.md"
BENGALI = """\
---
headline: অ্যাপে টাকা আটকে ছিল দিনভর
kind: report
section: economy
byline: [desk]
incidents: [x]
published: 2026-07-03T09:00+05:30
---
জেলার ৯৫০টি দোকান ওই দিন বন্ধ ছিল। মালিকেরা ক্ষতিপূরণ চান।
"""
ENGLISH = """\
---
headline: Money was stuck in the app all day
translated_from: {locale: bn}
---
On that day 950 shops of the district were closed. Their owners want to be paid for it.
"""
HINDI = """\
---
headline: दिन भर ऐप में पैसे अटके रहे
translated_from: {locale: en}
---
उस दिन ज़िले की 950 दुकानें बंद रहीं। मालिक मुआवज़ा चाहते हैं।
"""
ASSAMESE = """\
---
headline: গোটেই দিন এপত টকা আবদ্ধ হৈ আছিল
translated_from: {locale: en}
---
সেই দিনা জিলাখনৰ ৯৫০খন দোকান বন্ধ আছিল। মালিকসকলে ক্ষতিপূৰণ বিচাৰে।
"""
BEHIND = "notice behind"
THIRD = {"hi": HINDI, "as": ASSAMESE}
_DIFFERS = re.compile(
    r"content/\S+\.(\w+)\.md:\S+ (\w+)\[(?:languages-differ|said-in-one-language)\]"
)


@pytest.fixture(params=["hi", "as"])
def chain(request, newsroom, capsys):
    newsroom.write("site.yaml", SITE.replace("sections:\n", LOCALES))
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write(BN, BENGALI)
    newsroom.write(EN, ENGLISH)
    newsroom.write(f"content/stories/2026/c.{request.param}.md", THIRD[request.param])
    accept(newsroom, "c")
    return newsroom, request.param


def test_a_correction_waits_for_no_translation_of_a_translation(chain, capsys):
    desk, code = chain
    desk.write(BN, BENGALI.replace("৯৫০টি", "৮৫০টি"))
    status, _, told = check(desk, capsys)
    assert ("en", "warning") in _DIFFERS.findall(told)
    assert (code, "warning") in _DIFFERS.findall(told)
    assert status == 0
    assert "৮৫০টি" in desk.build().read("/bn/2026/c/")


def test_one_that_nobody_knows_to_be_behind_is_still_told(chain, capsys):
    desk, code = chain
    text = THIRD[code].replace("950", "350").replace("৯৫০", "৩৫০")
    desk.write(f"content/stories/2026/c.{code}.md", text)
    status, _, told = check(desk, capsys)
    assert (code, "error") in _DIFFERS.findall(told)
    assert status == 1


def test_when_the_one_between_has_followed_the_last_is_behind_by_itself(chain, capsys):
    desk, code = chain
    desk.write(BN, BENGALI.replace("৯৫০টি", "৮৫০টি"))
    desk.write(EN, ENGLISH.replace("950", "850"))
    accept(desk, "c.en")
    status, _, told = check(desk, capsys)
    assert set(_DIFFERS.findall(told)) == {(code, "warning")}
    assert f"the version in {code} was accepted before this changed" in told
    assert status == 0


def test_readers_of_every_version_are_told_until_it_has_the_fact(chain, capsys):
    desk, code = chain

    def told() -> list[bool]:
        pages = desk.build()
        return [BEHIND in pages.read(f"/{one}/2026/c/") for one in ("bn", "en", code)]

    assert told() == [False, False, False]
    desk.write(BN, BENGALI.replace("৯৫০টি", "৮৫০টি"))
    assert told() == [False, True, True]
    desk.write(EN, ENGLISH.replace("950", "850"))
    assert told() == [False, False, True]
    accept(desk, "c.en")
    assert told() == [False, False, True]
    third = THIRD[code].replace("950", "850").replace("৯৫০", "৮৫০")
    desk.write(f"content/stories/2026/c.{code}.md", third)
    assert told() == [False, False, False]


def test_one_that_was_made_right_by_itself_is_not_behind_what_it_was_made_from(chain, capsys):
    desk, code = chain
    desk.write(BN, BENGALI.replace("৯৫০টি", "৮৫০টি"))
    third = THIRD[code].replace("950", "850").replace("৯৫০", "৮৫০")
    desk.write(f"content/stories/2026/c.{code}.md", third)
    pages = desk.build()
    assert [BEHIND in pages.read(f"/{one}/2026/c/") for one in ("en", code)] == [True, False]


def test_other_words_are_no_reason_for_a_note(chain, capsys):
    desk, code = chain
    desk.write(BN, BENGALI.replace("বন্ধ ছিল", "খোলেনি"))
    desk.write(EN, ENGLISH.replace("closed", "shut"))
    pages = desk.build()
    assert [BEHIND in pages.read(f"/{one}/2026/c/") for one in ("en", code)] == [False, False]


def test_a_denial_is_asked_of_no_text(chain, capsys):
    desk, code = chain
    desk.write(BN, BENGALI.replace("বন্ধ ছিল", "বন্ধ ছিল না"))
    pages = desk.build()
    assert [BEHIND in pages.read(f"/{one}/2026/c/") for one in ("en", code)] == [True, True]


def test_a_block_that_stands_twice_after_a_merge_is_told(chain, capsys):
    desk, _ = chain
    file = desk.site / "content/translations/c.yaml"
    text = file.read_text("utf-8")
    block = text[text.index("en:\n") :]
    desk.write("content/translations/c.yaml", text + block.split("\nhi:")[0].rstrip() + "\n")
    _, _, told = check(desk, capsys)
    (line,) = [one for one in told.split("\n") if "[bad-mark]" in one]
    assert line.startswith("content/translations/c.yaml:") and '"en"' in line
    assert "accept the translation again" in told


@pytest.mark.parametrize("chain", ["as"], indirect=True)
def test_translations_that_are_made_from_each_other_are_an_error(chain, capsys):
    desk, _ = chain
    desk.write(EN, ENGLISH.replace("locale: bn", "locale: as"))
    status, _, told = check(desk, capsys)
    assert status == 1
    (line,) = [one for one in told.split("\n") if "circle" in one]
    assert line.startswith(f"{EN}:3:1: error[bad-choice]: ")
    assert "the translations en → as → en go round in a circle" in line


@pytest.mark.parametrize("chain", ["as"], indirect=True)
def test_a_translation_beside_a_circle_is_in_none(chain, capsys):
    desk, _ = chain
    desk.write("content/stories/2026/c.hi.md", HINDI)
    assert "circle" not in check(desk, capsys)[2]
    desk.write(EN, ENGLISH.replace("locale: bn", "locale: as"))
    (line,) = [one for one in check(desk, capsys)[2].split("\n") if "circle" in one]
    assert "hi" not in line.split("translations")[1]


def test_behind_a_translation_that_nobody_sees_nothing_is_said(chain, capsys):
    desk, code = chain
    desk.write(BN, BENGALI.replace("৯৫০টি", "৮৫০টি"))
    desk.write(EN, ENGLISH.replace("locale: bn}", "locale: bn}\nstate: draft"))
    assert BEHIND not in desk.build().read(f"/{code}/2026/c/")
