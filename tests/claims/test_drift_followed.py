"""A translation that followed in one passage and not in another, and one that was accepted after a touch elsewhere."""

import re

import pytest

from tests.claims.quick import check
from tests.claims.sides import BN, EN, sides

HEAD = """\
---
headline: {headline}
kind: report
section: city
byline: [desk]
incidents: [x]
published: 2026-07-03T09:00+05:30
---
"""
BENGALI = (
    HEAD.format(headline="সেতু বন্ধ, ঘুরপথে বাস")
    + """\
সেতুর ৭৫০টি গাড়ি ঘুরপথে যায়। মেয়র শ্যামল ঘোষ ঘটনাস্থলে যান।

ঠিকাদারের জরিমানা হয়নি। কাজ শেষ হতে লাগে ৪৫ দিন।

দোকানিরা ক্ষুব্ধ। তাঁদের নেতা কমল বসু বৈঠক ডাকেন।
"""
)
ENGLISH = (
    HEAD.format(headline="The bridge is shut and buses go round")
    + """\
From the bridge 750 cars took another road. The mayor, Shyamal Ghosh, went to the spot.

The contractor was not fined. The work took 45 days.

Shopkeepers are angry. Their leader, Kamal Basu, called a meeting.
"""
)


made = sides(BENGALI, ENGLISH)


# --- accepted after a touch in another passage ---

BENGALI_TURNS = [
    ("ঘটনাস্থলে যান", "ঘটনাস্থলে যাননি"),
    ("জরিমানা হয়নি", "জরিমানা হয়েছে"),
    ("শ্যামল ঘোষ", "শ্যামলী দত্ত"),
    ("মেয়র শ্যামল ঘোষ", "মেয়র শোভন ঘোষ"),
]
ENGLISH_TURNS = [
    ("went to the spot", "did not go to the spot"),
    ("was not fined", "was fined"),
    ("Shyamal Ghosh", "Shobhan Dutta"),
]


@pytest.mark.parametrize(("old", "new"), BENGALI_TURNS)
def test_a_touch_elsewhere_does_not_settle_a_bengali_change(made, old, new):
    side = made("bn")
    side.edit(BN, (old, new))
    side.edit(EN, ("Shopkeepers are", "The shopkeepers are"))
    assert set(side.told()) == {"translation-facts"}
    side.accept()
    assert set(side.told()) == {"translation-untouched"}
    assert [one["urgency"] for one in side.drift()] == ["facts"]
    side.accept()
    assert set(side.told()) == {"translation-untouched"}


@pytest.mark.parametrize(("old", "new"), ENGLISH_TURNS)
def test_a_touch_elsewhere_does_not_settle_an_english_change(made, old, new):
    side = made("en")
    side.edit(EN, (old, new))
    side.edit(BN, ("দোকানিরা ক্ষুব্ধ", "দোকানিরা বিরক্ত"))
    assert set(side.told()) == {"translation-facts"}
    side.accept()
    assert set(side.told()) == {"translation-untouched"}


@pytest.mark.parametrize(
    ("bengali", "english"),
    [
        (("ঘটনাস্থলে যান", "ঘটনাস্থলে যাননি"), ("went to the spot", "stayed at home")),
        (("ঘটনাস্থলে যান", "ঘটনাস্থলে যাননি"), ("went to the spot", "did not go to the spot")),
        (("জরিমানা হয়নি", "জরিমানা হয়েছে"), ("was not fined", "has to pay a fine")),
        (("শ্যামল ঘোষ", "শ্যামলী দত্ত"), ("Shyamal Ghosh", "Shyamali Dutta")),
    ],
)
def test_a_touch_at_the_place_settles_it(made, bengali, english):
    side = made("bn")
    side.edit(BN, bengali)
    side.edit(EN, english)
    side.accept()
    assert side.told() == {}


def test_a_touch_at_the_place_settles_it_in_bengali(made):
    side = made("en")
    side.edit(EN, ("went to the spot", "did not go to the spot"))
    side.edit(BN, ("ঘটনাস্থলে যান", "বাড়িতেই থাকেন"))
    side.accept()
    assert side.told() == {}


# --- accepted after a touch in the same passage ---


@pytest.mark.parametrize(
    ("code", "turn", "touch"),
    [
        ("bn", ("ঘটনাস্থলে যান", "ঘটনাস্থলে যাননি"), ("took another road", "went round")),
        ("bn", ("জরিমানা হয়নি", "জরিমানা হয়েছে"), ("work took 45", "repairs took 45")),
        ("bn", ("দোকানিরা ক্ষুব্ধ", "দোকানিরা ক্ষুব্ধ নন"), ("called a meeting", "met them")),
        ("en", ("went to the spot", "did not go to the spot"), ("ঘুরপথে যায়", "ঘুরে যায়")),
        ("en", ("was not fined", "was fined"), ("কাজ শেষ হতে", "মেরামতিতে")),
    ],
)
def test_a_touch_in_another_sentence_of_the_passage_does_not_settle_a_denial(
    made, code, turn, touch
):
    side = made(code)
    side.edit(side.original, turn)
    side.edit(side.translation, touch)
    assert set(side.told()) == {"translation-facts"}
    side.accept()
    assert set(side.told()) == {"translation-untouched"}
    side.edit(side.original, (turn[1], turn[0]))
    assert "translation-untouched" not in side.told()


@pytest.mark.parametrize(
    ("turn", "touch"),
    [
        (("ঘটনাস্থলে যান", "ঘটনাস্থলে যাননি"), ("went to the spot", "stayed at home")),
        (("ঘটনাস্থলে যান", "ঘটনাস্থলে যাননি"), ("went to the spot", "went to the place")),
        (("জরিমানা হয়েছে", "জরিমানা হয়নি"), ("was fined", "went free")),
    ],
)
def test_of_a_touch_in_the_sentence_itself_the_desk_is_asked_once(made, turn, touch):
    side = made("bn")
    if "হয়েছে" in turn[0]:
        side.edit(BN, turn[::-1])
        side.edit(EN, ("was not fined", "was fined"))
        side.accept()
    side.edit(BN, turn)
    side.edit(EN, touch)
    said = side.accept()
    assert "s.en: a denial of its original came or went, and this denies as often as before" in said
    assert side.told() == {}
    said = side.accept()
    assert "a denial" not in said


@pytest.mark.parametrize(
    ("turn", "touch"),
    [
        (("ঘটনাস্থলে যান", "ঘটনাস্থলে যাননি"), ("went to the spot", "did not go to the spot")),
        (("জরিমানা হয়নি", "জরিমানা হয়েছে"), ("was not fined", "has to pay a fine")),
        (("৭৫০টি", "৬৫০টি"), ("750", "650")),
    ],
)
def test_of_what_was_followed_nobody_is_asked(made, turn, touch):
    side = made("bn")
    side.edit(BN, turn)
    side.edit(EN, touch)
    said = side.accept()
    assert "a denial" not in said
    assert side.told() == {}


def test_a_mark_without_the_sentences_of_the_translation_is_read_as_it_was(made):
    side = made("bn")
    path = side.desk.site / "content/translations/s.yaml"
    text = path.read_text("utf-8")
    assert " line=" in text
    side.desk.write("content/translations/s.yaml", re.sub(r" line=\S+", "", text))
    assert side.told() == {}
    side.edit(BN, ("ঘটনাস্থলে যান", "ঘটনাস্থলে যাননি"))
    side.edit(EN, ("took another road", "went round"))
    assert set(side.told()) == {"translation-facts"}
    side.accept()
    assert side.told() == {}


# --- one of two changes followed ---


def test_of_two_passages_the_one_that_was_followed_is_not_told(made):
    side = made("bn")
    side.edit(BN, ("৭৫০টি", "৬৫০টি"), ("৪৫ দিন", "৫৫ দিন"))
    side.edit(EN, ("750 cars", "650 cars"))
    told = side.told()
    (line,) = told["translation-facts"]
    assert "৫৫" in line and "৬৫০" not in line
    (note,) = told["translation-text"]
    assert "650" in note or "৬৫০" in note
    assert "as the translation has it" in note
    _, out, _ = check(side.desk, side.capsys, "--drift")
    assert [("৫৫" in one, "as the translation has it" in one) for one in out.split("\n") if "in place of" in one] == [(False, True), (True, False)]  # fmt: skip
    assert [one["followed"] for one in side.drift()[0]["passages"]] == [True, False]
    assert "notice behind" in side.desk.build().read("/en/2026/s/")


def test_of_two_english_passages_the_one_that_was_followed_is_not_told(made):
    side = made("en")
    side.edit(EN, ("750 cars", "650 cars"), ("45 days", "55 days"))
    side.edit(BN, ("৪৫ দিন", "৫৫ দিন"))
    (line,) = side.told()["translation-facts"]
    assert "650" in line and "55" not in line


def test_of_two_facts_of_a_passage_the_one_that_was_followed_is_not_told(made):
    side = made("bn")
    side.edit(BN, ("৭৫০টি", "৬৫০টি"), ("শ্যামল ঘোষ", "শোভন দত্ত"))
    side.edit(EN, ("750 cars", "650 cars"))
    (line,) = side.told()["translation-facts"]
    assert "শোভন" in line and "৬৫০" not in line


def test_a_name_that_was_followed_beside_a_number_that_was_not(made):
    side = made("bn")
    side.edit(BN, ("৪৫ দিন", "৫৫ দিন"), ("শ্যামল ঘোষ", "শোভন দত্ত"))
    side.edit(EN, ("Shyamal Ghosh", "Shobhan Dutta"))
    (line,) = side.told()["translation-facts"]
    assert "৫৫" in line and "শোভন" not in line


def test_an_untouched_translation_lacks_both(made):
    side = made("bn")
    side.edit(BN, ("৭৫০টি", "৬৫০টি"), ("৪৫ দিন", "৫৫ দিন"))
    assert len(side.told()["translation-facts"]) == 2


# --- a mark that was raised over another rounding ---


def test_another_rounding_is_told_by_the_two_languages_when_the_mark_is_raised(made):
    side = made("bn")
    side.edit(BN, ("৭৫০টি গাড়ি", "প্রায় ৩,১৮০টি গাড়ি"))
    side.edit(EN, ("750 cars", "about 3,180 cars"))
    side.accept()
    side.edit(BN, ("৩,১৮০টি", "৩,২৮০টি"))
    side.edit(EN, ("Shopkeepers are", "The shopkeepers are"))
    assert set(side.told()) == {"translation-facts"}
    side.accept()
    assert side.told() == {}
    told = check(side.desk, side.capsys)[2]
    assert 'error[languages-differ]: "about 3,180" is not what the version in bn says' in told


# --- about so many, and fewer ---


@pytest.mark.parametrize(
    ("was", "now", "tells"),
    [
        ("প্রায় ৭৫০টি গাড়ি", "৭৫০টির কম গাড়ি", True),
        ("৭৫০টির কম গাড়ি", "প্রায় ৭৫০টি গাড়ি", True),
        ("৭৫০টির বেশি গাড়ি", "৭৫০টির কম গাড়ি", True),
        ("প্রায় ৭৫০টি গাড়ি", "৭৫০টির মতো গাড়ি", False),
        ("প্রায় ৭৫০টি গাড়ি", "৭৫০টি গাড়ি", False),
    ],
)
def test_the_side_of_a_bengali_number(made, was, now, tells):
    side = made("bn")
    side.edit(BN, ("৭৫০টি গাড়ি", was))
    side.accept("s.en")
    side.edit(EN, ("From", "Off"))
    side.accept("s.en")
    side.edit(BN, (was, now))
    assert ("translation-facts" in side.told()) is tells


@pytest.mark.parametrize(
    ("was", "now", "tells"),
    [
        ("about 750 cars", "fewer than 750 cars", True),
        ("fewer than 750 cars", "about 750 cars", True),
        ("more than 750 cars", "nearly 750 cars", True),
        ("about 750 cars", "nearly 750 cars", False),
        ("nearly 750 cars", "about 750 cars", False),
        ("about 750 cars", "some 750 cars", False),
        ("about 750 cars", "more than 750 cars", False),
    ],
)
def test_the_side_of_an_english_number(made, was, now, tells):
    side = made("en")
    side.edit(EN, ("750 cars", was))
    side.accept("s.bn")
    side.edit(BN, ("দোকানিরা", "ব্যবসায়ীরা"))
    side.accept("s.bn")
    side.edit(EN, (was, now))
    assert ("translation-facts" in side.told()) is tells
