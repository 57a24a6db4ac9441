"""What the words of an original tell beyond its numbers: names of no registry, denials, a `${…}` written out, new passages."""

import re

import pytest

from generator.l10n.stems import bare
from generator.l10n.tables.negations import NEGATIONS
from generator.l10n.wording import wording_of
from tests.claims.quick import check
from tests.claims.sides import BN, EN, MARKS, Side, sides

BENGALI = """\
---
headline: পে অচল ${duration}
standfirst: কারণ কেউ জানে না।
kind: report
section: economy
byline: [desk]
incidents: [x]
published: 2026-07-02T09:00+05:30
---
গোলমাল শুরু ${began|time}, চলেছে ${duration}। ৩২ লক্ষ লেনদেন আটকে যায়। মন্ত্রী পার্থ সেন হাওড়ায় ছিলেন।

বৈঠক বসে মঙ্গলবার রাত ৮টা ২০ মিনিটে। সংস্থা চুপ ছিল। পরিষেবা এখনও পুরোপুরি ফেরেনি। আহত হন ৪০ জনের বেশি।

অভিযোগ জমা পড়ে দিল্লিতে। সেন বলেন, “আমরা ক্ষমা চাইছি।” অ্যামাজন কিছু বলেনি।

- জরিমানা ৫ কোটি টাকা।
- দোকান খোলা ছিল।
"""
ENGLISH = """\
---
headline: Pay down for ${duration}
standfirst: Nobody knows the cause.
kind: report
section: economy
byline: [desk]
incidents: [x]
published: 2026-07-02T09:00+05:30
---
It began at ${began|time} and lasted ${duration}. About 3.2 million payments hung. The minister, Partha Sen, was in Howrah.

The meeting began on Tuesday at 8:20 pm. The company was silent. The service is not fully back yet. More than 40 people were hurt.

Complaints came from Delhi. Sen said, “We are sorry.” Amazon did not comment.

- The fine is 50 million rupees.
- Shops were open.
"""


made = sides(BENGALI, ENGLISH)


def _tells(side: Side, said: str) -> None:
    told = side.told()
    assert set(told) == {"translation-facts"}
    assert said in told["translation-facts"][0]
    assert side.drift()[0]["urgency"] == "facts"


def _notes(side: Side) -> None:
    assert set(side.told()) == {"translation-text"}
    assert side.drift()[0]["urgency"] == "text"


# --- names that no registry has ---


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("পার্থ সেন হাওড়ায়", "সুমিত রায় হাওড়ায়", '"সুমিত রায়" in place of পার্থ সেন'),
        ("হাওড়ায়", "হুগলিতে", '"হুগলিতে" in place of হাওড়া'),
        ("হাওড়ায়", "শিলিগুড়িতে", '"শিলিগুড়ি" in place of হাওড়া'),
        ("পার্থ সেন হাওড়ায়", "সুমিত রায় হুগলিতে", "in place of পার্থ সেন, হাওড়া"),
        ("অ্যামাজন", "মাইক্রোসফট", '"মাইক্রোসফট" in place of অ্যামাজন'),
        ("দিল্লিতে", "মুম্বইয়ে", "in place of দিল্লি"),
        ("মঙ্গলবার", "বুধবার", '"বুধবার" in place of Tuesday'),
    ],
)
def test_another_name_in_a_bengali_original(bengali, old, new, said):
    bengali.edit(BN, (old, new))
    _tells(bengali, said)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Partha Sen", "Sumit Roy", '"Sumit Roy" in place of Partha Sen'),
        ("Howrah", "Hooghly", '"Hooghly" in place of Howrah'),
        ("Sen said", "Roy said", '"Roy" in place of Partha Sen'),
        ("Amazon did", "Microsoft did", '"Microsoft" in place of Amazon'),
        ("Tuesday", "Wednesday", '"Wednesday" in place of Tuesday'),
    ],
)
def test_another_name_in_an_english_original(english, old, new, said):
    english.edit(EN, (old, new))
    _tells(english, said)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("হাওড়ায় ছিলেন", "হাওড়াতে ছিলেন"),
        ("হাওড়ায় ছিলেন", "হাওড়ার কাছে ছিলেন"),
        ("সেন বলেন", "পার্থ সেন বলেন"),
        ("মন্ত্রী পার্থ সেন", "পার্থ সেন নামে এক মন্ত্রী"),
        ("মন্ত্রী পার্থ সেন", "মন্ত্রী"),
        ("মন্ত্রী পার্থ সেন", "মন্ত্রী পার্থবাবু"),
        ("অ্যামাজন কিছু", "অ্যামাজনও কিছু"),
        ("মঙ্গলবার রাত", "রাত"),
    ],
)
def test_the_same_names_otherwise_in_bengali(bengali, old, new):
    bengali.edit(BN, (old, new))
    _notes(bengali)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The minister, Partha Sen, was", "Minister Partha Sen was"),
        ("Sen said", "Partha Sen said"),
        ("Sen said", "Mr Sen said"),
        ("Partha Sen, was", "Mr Sen, was"),
        ("Partha Sen, was", "a doctor, was"),
        ("in Howrah", "near Howrah’s bridge"),
    ],
)
def test_the_same_names_otherwise_in_english(english, old, new):
    english.edit(EN, (old, new))
    _notes(english)


def test_a_translation_that_has_the_old_name_no_more_has_followed(bengali):
    bengali.edit(BN, ("পার্থ সেন", "সুমিত রায়"), ("সেন বলেন", "রায় বলেন"))
    bengali.edit(EN, ("Howrah", "the town of Howrah"))
    assert set(bengali.told()) == {"translation-facts"}
    bengali.edit(EN, ("Partha Sen", "Sumit Roy"), ("Sen said", "Roy said"))
    assert "seems to have followed" in bengali.told()["translation-text"][0]
    bengali.accept()
    assert bengali.told() == {}


# --- denials, and which side of a number ---


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("আটকে যায়", "আটকে যায়নি", '"যায়নি" is new'),
        ("আটকে যায়", "আটকে যায় নি", '"নি" is new'),
        ("চুপ ছিল", "চুপ ছিল না", '"না" is new'),
        ("খোলা ছিল", "খোলা ছিল না", '"না" is new'),
        ("জরিমানা ৫", "জরিমানা নয়, ৫", '"নয়" is new'),
        ("ফেরেনি", "ফিরেছে", "a denial is gone"),
        ("কিছু বলেনি", "কিছু বলেছে", "a denial is gone"),
        ("৪০ জনের বেশি", "৪০ জনের কম", '"৪০ জনের কম" is new'),
    ],
)
def test_a_denial_in_a_bengali_original(bengali, old, new, said):
    bengali.edit(BN, (old, new))
    _tells(bengali, said)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("was silent", "was not silent", '"not" is new'),
        ("was silent", "was never silent", '"never" is new'),
        ("payments hung", "payments didn’t hang", "is new"),
        ("Shops were", "No shops were", '"No" is new'),
        ("is not fully", "is fully", "a denial is gone"),
        ("did not comment", "commented", "a denial is gone"),
        ("Nobody knows", "Everybody knows", "a denial is gone"),
        ("More than 40", "Fewer than 40", '"Fewer than 40" is new'),
    ],
)
def test_a_denial_in_an_english_original(english, old, new, said):
    english.edit(EN, (old, new))
    _tells(english, said)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("চুপ ছিল", "নীরব ছিল"),
        ("চুপ ছিল", "কিছু বলেনি"),
        ("খোলা ছিল", "বন্ধ ছিল না"),
        ("কিছু বলেনি", "মুখ খোলেনি"),
        ("কিছু বলেনি", "মন্তব্য এড়িয়ে যায়"),
    ],
)
def test_the_same_said_with_another_denial_in_bengali(bengali, old, new):
    bengali.edit(BN, (old, new))
    _notes(bengali)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("did not comment", "declined to comment"),
        ("did not comment", "made no comment"),
        ("Nobody knows the cause", "The cause is not known"),
        ("was silent", "was silent and did not answer"),
        ("was silent", "said nothing"),
    ],
)
def test_the_same_said_with_another_denial_in_english(english, old, new):
    english.edit(EN, (old, new))
    _notes(english)


def test_short_and_long_denials_are_one(english):
    english.edit(EN, ("is not fully", "isn’t fully"))
    assert english.told() == {}


def test_a_translation_touched_elsewhere_has_not_followed_a_denial(bengali):
    bengali.edit(BN, ("চুপ ছিল", "চুপ ছিল না"))
    bengali.edit(EN, ("Shops were open", "The shops were open"))
    assert set(bengali.told()) == {"translation-facts"}
    bengali.edit(EN, ("was silent", "was not silent"))
    assert set(bengali.told()) == {"translation-text"}


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        (("চুপ ছিল", "চুপ ছিল না"), "a denial"),
        (("পার্থ সেন হাওড়ায়", "সুমিত রায় হাওড়ায়"), "সুমিত রায় in place of পার্থ সেন"),
    ],
)
def test_a_mark_raised_untouched_over_other_words(bengali, pair, said):
    bengali.edit(BN, pair)
    for _ in range(2):
        bengali.accept()
        told = bengali.told()
        assert set(told) == {"translation-untouched"}
        assert said in told["translation-untouched"][0]
    bengali.edit(BN, (pair[1], pair[0]))
    assert set(bengali.told()) == {"translation-text"}
    bengali.accept()
    assert bengali.told() == {}


@pytest.mark.parametrize(
    ("words", "denies"),
    [
        ("যায়নি করেননি ফেরেনি দেননি পাওনি করিনি যাইনি ছিলনি", True),
        ("জার্মানি কোম্পানি আপনি তিনি চিনি পানি শুনানি আমদানি রপ্তানি জ্বালানি কাহিনি কলোনি", False),
    ],
)
def test_endings_that_deny(words, denies):
    ending = NEGATIONS["bn"].ending
    assert ending is not None
    assert {bool(ending.search(wording_of(word))) for word in words.split()} == {denies}


@pytest.mark.parametrize(
    ("language", "words", "base"),
    [
        ("bn", "হাওড়া হাওড়ার হাওড়ায় হাওড়াতেও", "হাওড়া"),
        ("bn", "সরকার সরকারের সরকারকে সরকারই", "সরকা"),
        ("en", "comment comments commented commenting", "comment"),
        ("en", "press", "press"),
        ("hi", "सरकार", "सरकार"),
    ],
)
def test_words_without_their_endings(language, words, base):
    assert {bare(wording_of(word), language) for word in words.split()} == {wording_of(base)}


# --- a `${…}` written out ---


@pytest.mark.parametrize("said", ["২ ঘণ্টা ৩৭ মিনিট", "১৫৭ মিনিট", "দুই ঘণ্টা সাঁইত্রিশ মিনিট"])
def test_a_length_written_out_by_hand_in_bengali(bengali, said):
    bengali.edit(BN, ("চলেছে ${duration}", f"চলেছে {said}"))
    _notes(bengali)
    assert "notice behind" not in bengali.desk.build().read("/en/2026/s/")


@pytest.mark.parametrize("said", ["2 hours 37 minutes", "two hours and 37 minutes", "157 minutes"])
def test_a_length_written_out_by_hand_in_english(english, said):
    english.edit(EN, ("lasted ${duration}", f"lasted {said}"))
    _notes(english)


def test_another_length_than_the_record_s(english):
    english.edit(EN, ("lasted ${duration}", "lasted three hours"))
    _tells(english, '"three hours" in place of ${x/duration}')


@pytest.mark.parametrize(
    ("said", "tells"), [("5:36 pm", False), ("17:36", False), ("5:36 am", True), ("6:36 pm", True)]
)
def test_a_moment_written_out_by_hand(english, said, tells):
    english.edit(EN, ("${began|time}", said))
    assert ("translation-facts" in english.told()) is tells


# --- passages that came or went ---


@pytest.mark.parametrize(
    ("new", "tells"),
    [
        ("আরও ৪৫ জন অভিযোগ করেন।", True),
        ("মেরামতি শেষ হয় রাত ৯টায়।", True),
        ("শেষ হয় ${ended|time}।", True),
        ("কলকাতাতেও গোলমাল হয়।", True),
        ("দিল্লিতেও গোলমাল হয়।", False),
        ("গ্রাহকেরা ক্ষুব্ধ।", False),
        ("৩২ লক্ষ লেনদেন নিয়ে কথা ওঠে।", False),
    ],
)
def test_a_new_passage_with_a_fact(bengali, new, tells):
    bengali.edit(BN, ("\n- জরিমানা", f"\n{new}\n\n- জরিমানা"))
    told = bengali.told()
    assert set(told) == {"translation-facts" if tells else "translation-text"}
    page = bengali.desk.build().read("/en/2026/s/")
    assert ("notice behind" in page) is tells
    assert [one["class"] for one in bengali.drift()[0]["passages"]] == ["added"]


@pytest.mark.parametrize(
    ("gone", "tells"), [("- The fine is 50 million rupees.\n", True), ("- Shops were open.\n", False)]
)  # fmt: skip
def test_a_passage_that_went_with_a_fact(english, gone, tells):
    english.edit(EN, (gone, ""))
    told = english.told()
    assert set(told) == {"translation-facts" if tells else "translation-text"}
    if tells:
        (line,) = told["translation-facts"]
        assert "removed: item (passage 6 of what was accepted): 50,000,000 rupees is gone" in line


def test_a_translation_that_has_the_new_passage_has_followed(english):
    english.edit(EN, ("\n- The fine", "\nEleven people were arrested.\n\n- The fine"))
    assert set(english.told()) == {"translation-facts"}
    english.edit(BN, ("\n- জরিমানা", "\nধরা পড়েন ১১ জন।\n\n- জরিমানা"))
    assert set(english.told()) == {"translation-text"}


# --- a mark of the older form ---


def _older(side: Side) -> None:
    """Write the marks of a story as they were before words were kept."""
    text = (side.desk.site / MARKS).read_text("utf-8")
    text = re.sub(r"  (?:words|says):\n(?:    - .*\n)+|  denials: .*\n|    - called=.*\n", "", text)
    text = re.sub(r" (?:called|weekday)=\S+", "", text)
    side.desk.write(MARKS, text)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("পার্থ সেন", "সুমিত রায়", "text"),
        ("চুপ ছিল", "চুপ ছিল না", "text"),
        ("মঙ্গলবার", "বুধবার", "text"),
        ("৩২ লক্ষ", "৩২ লাখ", "text"),
        ("চলেছে ${duration}", "চলেছে ১৫৭ মিনিট", "facts"),
        ("\n- জরিমানা", "\nআরও ৪৫ জন অভিযোগ করেন।\n\n- জরিমানা", "text"),
        ("৩২ লক্ষ", "৩৬ লক্ষ", "facts"),
    ],
)
def test_a_mark_of_the_older_form_is_read_as_before(bengali, old, new, code):
    _older(bengali)
    assert bengali.told() == {}
    bengali.edit(BN, (old, new))
    assert set(bengali.told()) == {f"translation-{code}"}
    bengali.accept()
    assert "  words:\n" in (bengali.desk.site / MARKS).read_text("utf-8")


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda text: re.sub(r"(  words:\n)    - .*\n", r"\1", text),
        lambda text: text.replace("denials: ", "denials: x"),
        lambda text: text.replace("  denials: ", "  denials:\n    - "),
    ],
)
def test_words_that_nobody_wrote_so_are_one_warning(bengali, spoilt):
    text = (bengali.desk.site / MARKS).read_text("utf-8")
    bengali.desk.write(MARKS, spoilt(text))
    assert set(bengali.told()) == {"bad-mark"}


def test_sketches_that_nobody_wrote_so_do_no_harm(bengali):
    text = (bengali.desk.site / MARKS).read_text("utf-8")
    bengali.desk.write(MARKS, re.sub(r"[0-9a-f]{8}/\S+", "/..-", text))
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    assert "translation-facts" in bengali.told()


# --- a translation that is none any more ---


def test_a_translation_made_from_itself_is_an_error(bengali, capsys):
    bengali.edit(EN, ("translated_from: {locale: bn}", "translated_from: {locale: en}"))
    status, _, told = check(bengali.desk, capsys)
    assert status == 1
    assert f"{EN}:4:19: error[bad-choice]: a translation is made from another language" in told
    assert "= one of: bn" in told
    assert "translation-unwatched" not in told


def test_a_translation_that_says_no_more_so_is_told(bengali):
    bengali.edit(EN, ("translated_from: {locale: bn}\n", ""))
    told = bengali.desk, check(bengali.desk, bengali.capsys)[2]
    assert (
        f"{EN}:2:1: warning[translation-unwatched]: s.en was accepted as a translation" in told[1]
    )
    assert f"state translated_from again, or remove {MARKS}" in told[1]
    bengali.desk.remove(MARKS)
    assert "unwatched" not in check(bengali.desk, bengali.capsys)[2]


def test_the_mark_of_a_text_that_is_gone_is_told(bengali):
    bengali.desk.remove(EN)
    (line,) = bengali.told()["translation-unwatched"]
    assert line.startswith(f"{MARKS}:1:1: warning[")


# --- words of the message ---


def test_taka_of_kolkata_is_a_rupee_in_both_languages(bengali, capsys):
    bengali.edit(BN, ("৫ কোটি", "৭ কোটি"))
    _, out, _ = check(bengali.desk, capsys, "--locale", "bn", "--drift")
    assert "ছিল ৫,০০,০০,০০০ টাকা, হয়েছে “৭ কোটি টাকা”" in out
    assert "50,000,000 rupees" in bengali.told()["translation-facts"][0]


def test_other_signs_for_taka_are_no_other_amount(bengali):
    bengali.edit(BN, ("৫ কোটি টাকা", "₹৫ কোটি"))
    _notes(bengali)


def test_what_was_and_what_is_are_told_apart(bengali, capsys):
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    bengali.accept()
    (line,) = bengali.told()["translation-untouched"]
    assert "(3,600,000 transactions in place of 3,200,000 transactions)" in line
    _, out, _ = check(bengali.desk, capsys, "--locale", "bn", "--drift")
    assert "ছিল ৩২,০০,০০০টি লেনদেন, হয়েছে ৩৬,০০,০০০টি লেনদেন" in out


def test_an_original_put_back_after_an_untouched_mark_is_one_note(bengali):
    bengali.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    bengali.accept()
    bengali.edit(BN, ("৩৬ লক্ষ", "৩২ লক্ষ"))
    told = bengali.told()
    assert set(told) == {"translation-text"} and len(told["translation-text"]) == 1
    bengali.accept()
    assert bengali.told() == {}
