"""A link that an editor puts on words of an original, or takes from them, changes nothing that the text says."""

import pytest

from tests.claims.sides import BN, EN, sides

HEAD = "kind: report\nsection: economy\nbyline: [desk]\nincidents: [x]\npublished: 2026-07-02T09:00+05:30\n---\n"
BENGALI = f"""\
---
headline: সেতুতে ফাটল
{HEAD}সেতুতে ফাটল ধরে ১২ মার্চ। পূর্ত দফতর [বিবৃতি](https://works.example/12) দিয়েছে।

- টোল বন্ধ রয়েছে।
- বাস চলছে অন্য পথে।
"""
ENGLISH = f"""\
---
headline: Cracks in the bridge
{HEAD}Cracks were seen on the bridge on 12 March. The works office issued a [statement](https://works.example/12).

- The toll is closed.
- Buses take another road.
"""


made = sides(BENGALI, ENGLISH)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("সেতুতে ফাটল ধরে", "[সেতুতে](https://maps.example/bridge) ফাটল ধরে"),
        ("সেতুতে ফাটল ধরে", "সেতুতে **[ফাটল](story:cracks)** ধরে"),
        ("[বিবৃতি](https://works.example/12)", "বিবৃতি"),
        ("টোল বন্ধ", "[টোল বন্ধ](https://toll.example/)"),
        ("১২ মার্চ", "[১২ মার্চ](https://paper.example/a)"),
    ],
)
def test_links_in_a_bengali_original(bengali, old, new):
    bengali.edit(BN, (f"---\n{old}", f"---\n{new}") if old.startswith("সেতুতে") else (old, new))
    assert not {code for code in bengali.told() if code.startswith("translation-")}
    assert bengali.drift() == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the bridge on 12", "the [bridge](https://maps.example/bridge) on 12"),
        ("[statement](https://works.example/12)", "statement"),
        ("The toll is closed", "[The toll](incident:x) is closed"),
        ("The works office", "The [works office](https://works.example/)"),
        ("on 12 March", "on [12 March](https://paper.example/a)"),
    ],
)
def test_links_in_an_english_original(english, old, new):
    english.edit(EN, (old, new))
    assert not {code for code in english.told() if code.startswith("translation-")}
    assert english.drift() == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("works.example/12", "works.example/13"),
        ("The toll is closed", "The [toll](https://toll.example/) stays closed"),
        (
            "issued a [statement](https://works.example/12)",
            "issued a [denial](https://works.example/12)",
        ),
    ],
)
def test_another_place_or_other_words_are_told(english, old, new):
    english.edit(EN, (old, new))
    assert set(english.told()) == {"translation-text"}


@pytest.mark.parametrize(
    ("old", "new"),
    [("works.example/12", "works.example/13"), ("টোল বন্ধ", "[টোল](https://t.example/) খোলা")],
)
def test_another_place_or_other_words_are_told_in_bengali(bengali, old, new):
    bengali.edit(BN, (old, new))
    assert set(bengali.told()) == {"translation-text"}


def test_a_fact_beside_a_new_link_is_told(english):
    english.edit(
        EN, ("on the bridge on 12 March", "on the [bridge](https://maps.example/b) on 14 March")
    )
    assert set(english.told()) == {"translation-facts"}


def test_a_second_link_in_a_text_that_has_one(english):
    english.edit(
        EN,
        ("The works office", "The [works office](https://works.example/)"),
        ("12 March", "[12 March](https://paper.example/)"),
    )
    assert english.told() == {}
    english.accept()
    english.edit(EN, ("[works office](https://works.example/)", "works office"))
    assert english.told() == {}
    english.edit(EN, ("paper.example", "other.example"))
    assert set(english.told()) == {"translation-text"}
