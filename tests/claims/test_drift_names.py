"""A person in the place of another, whose surname says something else too: সরকার, প্রধান, মালিক; Young, King."""

import pytest

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
    HEAD.format(headline="বাজারে জল ঢোকার পরে বৈঠক")
    + """\
কাউন্সিলর বিমান দত্ত বাজারে যান। সেখানে দোকানিদের সঙ্গে কথা বলেন নেত্রী মালতী সরকার।

রাজ্য সরকার পাম্প পাঠায়। বিকেলে জল নামে।
"""
)
ENGLISH = (
    HEAD.format(headline="A meeting after the market took in water")
    + """\
The councillor, Biman Dutta, went to the market. A leader, Malati Sarkar, spoke to the shopkeepers there.

The state government sent a pump. By the afternoon the water was gone.
"""
)


made = sides(BENGALI, ENGLISH)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("বিমান দত্ত", "তপন সরকার", '"তপন সরকার" in place of'),
        ("বিমান দত্ত", "তপন প্রধান", '"তপন প্রধান" in place of'),
        ("বিমান দত্ত বাজারে", "বিমান সরকার বাজারে", '"সরকার" in place of'),
        ("বিমান দত্ত", "তপন মালিক", '"তপন মালিক" in place of'),
        ("মালতী সরকার", "শেফালি মণ্ডল", '"শেফালি মণ্ডল" in place of'),
        ("মালতী সরকার", "শেফালি সরকার", '"শেফালি" in place of'),
    ],
)
def test_another_person_in_bengali(made, old, new, said):
    side = made("bn")
    side.edit(BN, (old, new))
    told = side.told()
    assert set(told) == {"translation-facts"}
    assert said in told["translation-facts"][0]
    assert "notice behind" in side.desk.build().read("/en/2026/s/")


@pytest.mark.parametrize(("old", "new"), [("Biman Dutta", "Tapan Young"), ("Malati Sarkar", "Malati King")])  # fmt: skip
def test_another_person_in_english(made, old, new):
    side = made("en")
    side.edit(EN, (old, new))
    assert set(side.told()) == {"translation-facts"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("রাজ্য সরকার", "কেন্দ্রীয় সরকার"),
        ("রাজ্য সরকার পাম্প", "সরকার পাম্প"),
        ("কাউন্সিলর বিমান দত্ত", "স্থানীয় প্রধান"),
        ("নেত্রী মালতী সরকার", "নেত্রী মালতী সরকারই"),
        ("বিমান দত্ত বাজারে", "বিমানবাবু বাজারে"),
    ],
)
def test_offices_and_the_same_person_are_other_words(made, old, new):
    side = made("bn")
    side.edit(BN, (old, new))
    assert set(side.told()) == {"translation-text"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("বিমান দত্ত", "বীমান দত্ত"),
        ("মালতী সরকার", "মালতি সরকার"),
        ("মালতী সরকার", "মালতী সরকার, সমিতির নেত্রী,"),
    ],
)
def test_a_bengali_name_in_another_spelling_is_the_same(made, old, new):
    side = made("bn")
    side.edit(BN, (old, new))
    assert set(side.told()) == {"translation-text"}
    assert "notice behind" not in side.desk.build().read("/en/2026/s/")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Biman Dutta", "Biman Datta"),
        ("Biman Dutta", "Viman Dutt"),
        ("Malati Sarkar", "Maloti Sarkar"),
        ("Malati Sarkar", "Malati Sarcar"),
    ],
)
def test_an_english_name_in_another_spelling_is_the_same(made, old, new):
    side = made("en")
    side.edit(EN, (old, new))
    assert set(side.told()) == {"translation-text"}


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("en", "Biman Dutta", "Bimal Dutta"),
        ("en", "Biman Dutta", "Bimana Dutta"),
        ("en", "Malati Sarkar", "Malota Sarkar"),
        ("en", "Biman Dutta", "Biman Duttaray"),
        ("bn", "মালতী সরকার", "মালিনী সরকার"),
        ("bn", "বিমান দত্ত", "বিমল দত্ত"),
    ],
)
def test_a_name_that_sounds_otherwise_is_another(made, code, old, new):
    side = made(code)
    side.edit({"bn": BN, "en": EN}[code], (old, new))
    assert "translation-facts" in side.told()
