"""Translations behind their original: what is told of them, and what is no change at all."""

import re

import pytest

from generator.cli import main
from tests.claims.quick import check
from tests.claims.sides import BN, EN, MARKS, Side, sides
from tests.newsroom import INCIDENT

BENGALI = """\
---
headline: পে অচল ${duration}
standfirst: শহরে লেনদেন বন্ধ ছিল।
kind: report
section: economy
byline: [desk]
incidents: [x]
published: 2026-07-02T09:00+05:30
---
সন্ধ্যা ৬টা ১৫ মিনিটে অভিযোগ আসে। ৩২ লক্ষ লেনদেন আটকে যায়, ক্ষতি ৪০ কোটি টাকা।

সংস্থাটির নাম **পে**। “আমরা দেখছি,” বলেন মুখপাত্র।

## কী হয়েছিল

- ব্যাঙ্কের কাজ বন্ধ ছিল।
- দোকান নগদ নেয়।

::timeline

মুখপাত্র পরে ক্ষমা চান।
"""
ENGLISH = """\
---
headline: Pay down for ${duration}
standfirst: Nobody in the town could pay.
kind: report
section: economy
byline: [desk]
incidents: [x]
published: 2026-07-02T09:00+05:30
---
Complaints began at 6:15 pm. About 3.2 million payments hung, and losses came to 400 million rupees.

The company is called **Pay**. “We are looking,” said a spokesman.

## What happened

- The bank had stopped.
- Shops took cash.

::timeline

Later the spokesman apologised.
"""


made = sides(BENGALI, ENGLISH)


@pytest.fixture(params=["bn", "en"])
def side(request, made) -> Side:
    return made(request.param)


def test_what_was_accepted_is_not_told_and_the_file_is_the_same_each_time(side):
    file = side.desk.site / MARKS
    before = file.read_bytes()
    assert side.told() == {}
    assert side.drift() == []
    side.accept(f"s.{side.code}")
    assert file.read_bytes() == before
    assert side.code + ":\n  from: " in before.decode()


# --- what is no change ---

TRIVIAL_BN = [
    (("।", "."),),
    (("“", '"'), ("”", '"')),
    (("**পে**", "পে"),),
    (("**পে**", "_পে_"),),
    (("আসে। ৩২", "আসে।\n৩২"),),
    (("আসে। ৩২", "আসে।  ৩২"),),
    (("৩২ লক্ষ", "32 লক্ষ"),),
    (("টাকা।", "টাকা৷"),),
    (("অভিযোগ আসে", "অভিযোগ\u200c আসে"),),
    (("ব\u09cd\u09af\u09be\u0999\u09cd\u0995", "ব\u09cd\u200d\u09af\u09be\u0999\u09cd\u0995"),),
    (("নেয়", "নে\u09df"),),
    (("## কী হয়েছিল", "### কী হয়েছিল {#what}"),),
    (("- দোকান", "\n* দোকান"),),
    (("::timeline", "::timeline "),),
    (("${duration}", "${ duration }"),),
    (("যায়, ক্ষতি", "যায় – ক্ষতি"),),
    (("৩২ লক্ষ", "৩২ লাখ"),),
    (("৩২ লক্ষ", "৩২,০০,০০০"),),
    (("৩২ লক্ষ", "বত্রিশ লক্ষ"),),
    (("সন্ধ্যা ৬টা ১৫ মিনিটে", "সন্ধ্যা ৬:১৫-য়"),),
    (("আসে। ৩২", "আসে।\n\n৩২"),),
]
TRIVIAL_EN = [
    (("spokesman.", "spokesman"),),
    (("“", '"'), ("”", '"')),
    (("**Pay**", "*Pay*"),),
    (("6:15 pm. About", "6:15 pm.\nAbout"),),
    (("3.2 million", "3.2  million"),),
    (("hung, and", "hung – and"),),
    (("Shops took", "shops took"),),
    (("- Shops", "\n* Shops"),),
    (("400 million", "৪০০ million"),),
    (("## What happened", "### What happened ###"),),
    (("said a spokesman", "said a <!-- who? --> spokesman"),),
    (("6:15 pm", "18:15"),),
    (("6:15 pm", "6.15pm"),),
    (("About 3.2 million", "Some 3,200,000"),),
    (("400 million rupees", "Rs 40 crore"),),
    (("6:15 pm. About", "6:15 pm.\n\nAbout"),),
]  # fmt: skip


@pytest.mark.parametrize("pairs", TRIVIAL_BN)
def test_trivial_edits_of_a_bengali_original(bengali, pairs):
    bengali.edit(BN, *pairs)
    assert bengali.told() == {}
    assert bengali.drift() == []


@pytest.mark.parametrize("pairs", TRIVIAL_EN)
def test_trivial_edits_of_an_english_original(english, pairs):
    english.edit(EN, *pairs)
    assert english.told() == {}
    assert english.drift() == []


def test_a_moved_paragraph_is_no_change(side):
    last = side.texts[side.original].rstrip().rsplit("\n\n", 1)[1]
    heading = "## কী হয়েছিল" if side.original == BN else "## What happened"
    side.edit(side.original, ("\n\n" + last, ""), (heading, f"{last}\n\n{heading}"))
    assert side.told() == {}


def test_a_fact_of_the_record_is_no_change_of_a_text(side):
    side.desk.write("content/incidents/x.yaml", INCIDENT.replace("20:13", "21:13"))
    assert side.told() == {}


# --- facts ---

FACTS_BN = [
    ("৬টা ১৫ মিনিটে", "৬টা ২০ মিনিটে", "in place of 6:15 pm"),
    ("৩২ লক্ষ", "৩৬ লক্ষ", "3,200,000"),
    ("৪০ কোটি টাকা", "৫০ কোটি টাকা", "400,000,000 rupees"),
    ("${duration}", "${began|time}", "${x/duration}"),
    ("সংস্থাটির নাম **পে**", "সংস্থাটির নাম **ব্যাঙ্ক**", "pay"),
]
FACTS_EN = [
    ("6:15 pm", "6:20 pm", "in place of 6:15 pm"),
    ("3.2 million", "3.6 million", "3,200,000"),
    ("400 million rupees", "500 million rupees", "400,000,000 rupees"),
    ("${duration}", "${began|time}", "${x/duration}"),
    ("400 million rupees", "400 million dollars", "400,000,000 rupees"),
]


@pytest.mark.parametrize(("old", "new", "was"), FACTS_BN)
def test_another_fact_in_a_bengali_original(bengali, old, new, was):
    bengali.edit(BN, (old, new))
    _is_one_fact(bengali, was)


@pytest.mark.parametrize(("old", "new", "was"), FACTS_EN)
def test_another_fact_in_an_english_original(english, old, new, was):
    english.edit(EN, (old, new))
    _is_one_fact(english, was)


def _is_one_fact(side: Side, was: str) -> None:
    told = side.told()
    assert set(told) == {"translation-facts"}
    (line,) = told["translation-facts"]
    assert line.startswith(side.original + ":") and "warning[" in line
    assert was in line and f"version in {side.code} was accepted" in line
    (due,) = side.drift()
    assert (due["urgency"], due["story"], due["locale"], due["path"]) == (
        "facts", "s", side.code, side.translation,
    )  # fmt: skip
    assert [one["class"] for one in due["passages"]] == ["fact"]


def test_the_place_is_that_of_the_new_fact(bengali):
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    (line,) = bengali.told()["translation-facts"]
    row, column = map(int, line.split(":")[1:3])
    assert bengali.texts[BN].split("\n")[row - 1][column - 1 :].startswith("৩৬ লক্ষ")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("৩২ লক্ষ লেনদেন আটকে যায়", "আটকে যায় ৩২ লক্ষ লেনদেন"),
        ("ক্ষতি ৪০ কোটি", "লোকসান ৪০ কোটি"),
        ("অভিযোগ আসে", "একটি অভিযোগ আসে"),
        ("৩২ লক্ষ", "${stuck}"),
        ("মিনিটে অভিযোগ", "মিনিটে, ${duration} আগে, অভিযোগ"),
        ("সংস্থাটির নাম **পে**। ", ""),
    ],
)
def test_other_words_for_the_same_bengali_facts(bengali, old, new):
    bengali.edit(BN, (old, new))
    _is_wording(bengali)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("3.2 million payments hung", "some 3,200,000 payments were stuck"),
        ("Complaints began", "The first complaints came"),
        ("About 3.2 million payments", "${stuck}"),
        ("The company is called **Pay**. ", "One of its names is **Pay**. "),
        ("began at", "began (of ${duration}) at"),
        ("The company is called **Pay**. ", ""),
    ],
)
def test_other_words_for_the_same_english_facts(english, old, new):
    english.edit(EN, (old, new))
    _is_wording(english)


def _is_wording(side: Side) -> None:
    told = side.told()
    assert set(told) == {"translation-text"}
    (line,) = told["translation-text"]
    assert line.startswith(side.translation + ":2:1: note[")
    assert re.search("other words: paragraph in line 1[02]", line)
    assert [one["class"] for one in side.drift()[0]["passages"]] == ["wording"]


def test_what_was_added_and_removed_is_named(side):
    last = side.texts[side.original].rstrip().rsplit("\n\n", 1)[1]
    first = "সে দিন বৃষ্টি।" if side.original == BN else "It rained."
    heading = "## কী হয়েছিল" if side.original == BN else "## What happened"
    side.edit(side.original, ("\n\n" + last, ""), (heading, f"{first}\n\n{heading}"))
    (line,) = side.told()["translation-text"]
    assert "added: paragraph in line 14" in line
    assert "removed: paragraph (passage 9 of what was accepted)" in line
    (due,) = side.drift()
    assert due["urgency"] == "text"
    assert [one["class"] for one in due["passages"]] == ["added", "removed"]


def test_a_new_paragraph_before_a_changed_one_is_the_new_one(bengali):
    bengali.edit(BN, ("সন্ধ্যা ৬টা ১৫", "সে দিন বৃষ্টি।\n\nরাত নামার আগে সন্ধ্যা ৬টা ১৫"))
    classes = [(one["class"], one["line"]) for one in bengali.drift()[0]["passages"]]
    assert classes == [("added", 10), ("wording", 12)]


# --- the translation follows ---


def test_a_translation_that_says_the_new_fact_is_only_to_be_accepted(bengali):
    bengali.edit(BN, ("৬টা ১৫ মিনিটে", "৬টা ২০ মিনিটে"))
    bengali.edit(EN, ("6:15 pm", "6:20 pm"))
    told = bengali.told()
    assert set(told) == {"translation-text"}
    assert "seems to have followed" in told["translation-text"][0]
    bengali.accept()
    assert bengali.told() == {}


def test_a_bengali_translation_that_says_the_new_fact_is_only_to_be_accepted(english):
    english.edit(EN, ("3.2 million", "3.6 million"))
    english.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    assert set(english.told()) == {"translation-text"}


def test_a_translation_that_was_touched_elsewhere_is_still_behind(side):
    side.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ")) if side.original == BN else side.edit(EN, ("3.2", "3.6"))
    side.edit(side.translation, ("##", "### Now"))
    assert set(side.told()) == {"translation-facts"}


def test_an_original_put_right_to_what_the_translation_says(bengali):
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    bengali.edit(EN, ("3.2 million", "3.6 million"))
    bengali.accept()
    bengali.edit(EN, ("3.6 million", "3.2 million"))
    bengali.accept()
    bengali.edit(BN, ("৩৬ লক্ষ", "৩২ লক্ষ"))
    assert set(bengali.told()) == {"translation-text"}


# --- a mark raised without a change ---


def test_a_mark_raised_untouched_though_facts_changed(side):
    pair = ("৬টা ১৫", "৬টা ২০") if side.original == BN else ("6:15", "6:20")
    side.edit(side.original, pair)
    side.accept()
    told = side.told()
    assert set(told) == {"translation-untouched"}
    (line,) = told["translation-untouched"]
    assert line.startswith(side.translation) and "warning[" in line and "6:20 pm" in line
    side.accept()  # once more says no more than before
    assert set(side.told()) == {"translation-untouched"}
    assert [one["urgency"] for one in side.drift()] == ["facts"]
    pair = ("6:15", "6:20") if side.original == BN else ("৬টা ১৫", "৬টা ২০")
    side.edit(side.translation, pair)
    assert side.told() == {}
    side.accept()
    assert "untouched" not in (side.desk.site / MARKS).read_text("utf-8")


def test_a_mark_raised_untouched_for_other_words_is_right(side):
    pair = ("সংস্থাটির নাম", "সংস্থার নাম") if side.original == BN else ("is called", "has the name")
    side.edit(side.original, pair)
    side.accept()
    assert side.told() == {}


def test_an_original_need_not_wait_for_a_translation_that_is_known_to_be_behind(bengali):
    told = re.compile(r"(\w+)\[(languages-differ|said-in-one-language)\]")
    bengali.edit(BN, ("৪০ কোটি টাকা।", "৪৫ কোটি টাকা। জরিমানা ৮০ লক্ষ টাকা।"))
    _, _, said = check(bengali.desk, bengali.capsys)
    assert {level for level, _ in told.findall(said)} == {"warning"}
    bengali.accept()
    _, _, said = check(bengali.desk, bengali.capsys)
    assert {level for level, _ in told.findall(said)} == {"error"}


# --- what was never accepted ---


def test_a_desk_that_accepts_none_is_told_nothing(newsroom, capsys):
    side = Side(newsroom, capsys, "bn", BENGALI, ENGLISH)
    assert side.told() == {}
    assert [one["urgency"] for one in side.drift()] == ["unmarked"]


def test_translations_never_accepted_are_one_note_for_the_site(side):
    for id in ("t", "u"):
        for path in (BN, EN):
            side.desk.write(path.replace("/s.", f"/{id}."), side.texts[path])
    told = side.told()
    assert set(told) == {"translation-unmarked"}
    (line,) = told["translation-unmarked"]
    assert "note[" in line and "2 translations were never accepted" in line
    assert [(one["story"], one["urgency"]) for one in side.drift()] == [("t", "unmarked"), ("u", "unmarked")]  # fmt: skip


def test_most_urgent_first(bengali, capsys):
    for id, pair in (("a", ("মুখপাত্র পরে", "মুখপাত্র শেষে")), ("b", ("৩২ লক্ষ", "৩৬ লক্ষ"))):
        for path in (BN, EN):
            bengali.desk.write(path.replace("/s.", f"/{id}."), bengali.texts[path])
        bengali.accept(id)
        bengali.desk.write(BN.replace("/s.", f"/{id}."), BENGALI.replace(*pair))
    assert [(d["story"], d["urgency"]) for d in bengali.drift()] == [("b", "facts"), ("a", "text")]
    _, out, _ = check(bengali.desk, capsys, "--drift")
    assert out.startswith("facts: b.en, from bn: content/stories/2026/b.en.md\n")
    assert f'{BN.replace("/s.", "/b.")}:10: paragraph: "৩৬ লক্ষ' in out
    assert "text: a.en, from bn" in out


# --- the file ---


@pytest.mark.parametrize(
    "text",
    [
        "<<<<<<< HEAD\nen:\n",
        "en: 5\n",
        "en:\n  from: bn\n  original:\n    - headline\n",
        "en:\n  from: bn\n  original:\n    - headline zzz\n",
        "en:\n  from: bn\n  names:\n    - one\n",
        "en:\n  from: bn\n  more: x\n",
        "[]\n",
        "",
        "\x00",
    ],
)
def test_a_file_that_is_not_as_written_is_one_warning(bengali, text):
    bengali.desk.write(MARKS, text)
    told = bengali.told()
    assert set(told) == {"bad-mark"} or (not text and set(told) <= {"bad-mark"})
    bengali.accept()
    assert bengali.told() == {}


def test_facts_that_nobody_wrote_do_no_harm(bengali):
    text = (bengali.desk.site / MARKS).read_text("utf-8")
    bengali.desk.write(
        MARKS,
        text.replace("clock=18:15", "clock=ab:cd@x@y number= =").replace("- paragraph", "- other"),
    )
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    bengali.told()
    assert bengali.drift()


def test_marks_of_a_story_that_is_gone(bengali):
    bengali.desk.remove(BN)
    bengali.desk.remove(EN)
    assert set(bengali.told()) == {"stray-file"}


def test_a_file_that_leads_out_of_the_site_is_not_read_or_written(bengali, tmp_path, capsys):
    outside = tmp_path / "outside.yaml"
    outside.write_text("en: 5\n")
    file = bengali.desk.site / MARKS
    file.unlink()
    file.symlink_to(outside)
    with pytest.raises(SystemExit) as ended:
        main(["check", "--site", str(bengali.desk.site), "--accept-translation", "s"])
    assert ended.value.code == 2
    assert outside.read_text() == "en: 5\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ss", 'no story "ss" (did you mean "s"?)'),
        ("s.bn", 'no translation in "bn"'),
        ("../x", "is no id; write an id, page/ID, or ID.LOCALE"),
        ("s.", "names no language; write s, or s.LOCALE"),
    ],
)
def test_what_cannot_be_accepted_is_a_sentence(bengali, capsys, name, said):
    with pytest.raises(SystemExit) as ended:
        main(["check", "--site", str(bengali.desk.site), "--accept-translation", name])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("bad", ["nope", "s.bn", "broken", "locked"])
def test_of_several_translations_all_are_accepted_or_none(bengali, capsys, bad):
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    before = (bengali.desk.site / MARKS).read_bytes()
    broken = {path: bengali.texts[path] for path in (BN, EN)}
    for path, text in broken.items():
        bengali.desk.write(path.replace("/s.", "/locked."), text)
        bengali.desk.write(path.replace("/s.", "/broken."), text.replace("---\n", "--\n", 1))
    locked = MARKS.replace("/s.", "/locked.")
    (bengali.desk.site / locked).mkdir()
    with pytest.raises(SystemExit) as ended:
        words = ("--accept-translation", "s", "--accept-translation", bad)
        main(["check", "--site", str(bengali.desk.site), *words])
    assert ended.value.code == 2
    told = capsys.readouterr()
    assert "accepted" not in told.out + told.err
    assert (bengali.desk.site / MARKS).read_bytes() == before
    folder = (bengali.desk.site / MARKS).parent
    assert {file.name for file in folder.iterdir()} == {"s.yaml", "locked.yaml"}


def test_several_translations_are_accepted_at_once_and_each_once(bengali):
    for path in (BN, EN):
        bengali.desk.write(path.replace("/s.", "/t."), bengali.texts[path])
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    words = ("--accept-translation", "t", "--accept-translation", "s")
    told = check(bengali.desk, bengali.capsys, "--accept-translation", "s.en", *words)[2]
    accepted = [line for line in told.split("\n") if line.startswith("accepted: ")]
    assert accepted == ["accepted: s.en", "accepted: t.en"]
    assert [one["passages"] for one in bengali.drift()] == [[]]  # untouched, and accepted so


def test_a_build_writes_no_mark(bengali):
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    before = (bengali.desk.site / MARKS).read_bytes()
    assert bengali.desk.build().published
    assert (bengali.desk.site / MARKS).read_bytes() == before


def test_a_build_hears_nothing_of_what_is_as_it_was_accepted(bengali, monkeypatch):
    def hear(text: str, language: str) -> None:
        raise AssertionError(text)

    bengali.edit(
        BN, ("। ৩২", "।\n৩২"), ("published: ", "updated: 2026-07-03T09:00+05:30\npublished: ")
    )
    for path in (BN, EN):
        bengali.desk.write(path.replace("/s.", "/unmarked."), bengali.texts[path])
    monkeypatch.setattr("generator.content.scribe.hear", hear)
    assert bengali.desk.build().published
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    with pytest.raises(AssertionError, match="অভিযোগ"):
        bengali.desk.build()


# --- what readers see ---


def test_readers_are_told_where_facts_changed_and_nowhere_else(bengali):
    built = bengali.desk.build()
    assert "notice behind" not in built.read("/en/2026/s/")
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    page = bengali.desk.build().read("/en/2026/s/")
    assert (
        'Facts in the <a href="/bn/2026/s/" hreflang="bn-IN">Bengali</a> original have changed'
        in page
    )
    assert "notice behind" not in bengali.desk.build().read("/bn/2026/s/")
    bengali.edit(EN, ("3.2 million", "3.6 million"))
    assert "notice behind" not in bengali.desk.build().read("/en/2026/s/")


def test_a_bengali_reader_is_told_in_bengali(english):
    english.edit(EN, ("3.2 million", "3.6 million"))
    page = english.desk.build().read("/bn/2026/s/")
    notice = page[page.index('<p class="notice behind">') :].split("</p>")[0]
    assert '<a href="/en/2026/s/" hreflang="en-IN">ইংরেজি</a>' in notice
    assert not re.search(r"[A-Z]", re.sub(r"<[^>]*>", "", notice))


def test_other_words_are_not_told_to_readers(bengali):
    bengali.edit(BN, ("মুখপাত্র পরে", "মুখপাত্র শেষে"))
    assert "notice behind" not in bengali.desk.build().read("/en/2026/s/")


def test_of_an_original_that_is_not_published_nothing_is_said(bengali):
    bengali.edit(
        EN,
        ("translated_from", "state: published\npublished: 2026-07-02T09:00+05:30\ntranslated_from"),
    )
    bengali.accept()
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"), ("kind: report", "kind: report\nstate: draft"))
    assert "notice behind" not in bengali.desk.build().read("/en/2026/s/")
    assert "notice behind" in bengali.desk.build(drafts=True).read("/en/2026/s/")
