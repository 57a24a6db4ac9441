"""Whether a sentence says that it is not sure, or who says so."""

import re
from pathlib import Path

import pytest
import yaml

from generator.checks.hedging import hedges_of, is_hedged

SENTENCES = yaml.safe_load((Path(__file__).parent / "labelled/hedges.yaml").read_text("utf-8"))
NUMBER = re.compile("67|৬৭|[Ss]ixty-seven|সাতষট্টি")


def rows(kind: str, which: str) -> list[tuple[str, str]]:
    return [(code, text) for code in ("en", "bn") for text in SENTENCES[code][kind][which]]


def hedged(language: str, text: str, *, head: bool = False) -> bool:
    row, found = hedges_of(language), NUMBER.search(text)
    assert row is not None and found is not None
    return is_hedged(row, text, found.start(), head=head)


@pytest.mark.parametrize(("language", "text"), rows("text", "says_so"))
def test_a_sentence_that_doubts_or_says_who(language, text):
    assert hedged(language, text)


@pytest.mark.parametrize(("language", "text"), rows("text", "flat"))
def test_a_sentence_that_does_neither(language, text):
    assert not hedged(language, text)


@pytest.mark.parametrize(("language", "text"), rows("headline", "says_so"))
def test_a_headline_that_says_who_or_asks(language, text):
    assert hedged(language, text, head=True)


@pytest.mark.parametrize(("language", "text"), rows("headline", "flat"))
def test_a_headline_that_does_neither(language, text):
    assert not hedged(language, text, head=True)


def test_a_language_without_words_is_asked_for_nothing():
    assert hedges_of("hi") is None


# --- what names a count's owner, and doubts that have another matter ---


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The official toll of the fire is 67."),
        ("en", "On the hospital’s count, 67 people died."),
        ("en", "The dead, in the navy’s first tally, number 67."),
        ("en", "On official figures the cyclone killed 67."),
        ("en", "The reported toll stands at 67."),
        ("en", "The death toll is put at 67."),
        ("en", "She put her losses at Rs 67 lakh."),
        ("en", "The trade body placed the damage at Tk 67 crore."),
        ("en", "The damage was placed at $67 million."),
        ("en", "Some 67 fishermen are reported missing."),
        ("en", "67 others were still reported missing at dusk."),
        ("en", "The number of missing could reach 67."),
        ("en", "Villagers report at least 67 deaths."),
        ("en", "67 people are feared dead, and more rain is likely."),
        ("en", "The flood may have killed many, 67 in one village, police said."),
        ("en", "More rain is feared, and 67 people are believed to have died."),
        ("en", "The weather office said 67 houses fell; it expects more rain."),
        ("en", "The flood, which killed 67 people, residents claim, came at night."),
        ("en", "The flood, which killed 67 people, came at night, police said."),
        ("en", "According to the police, the bus fell at dawn; 67 people died."),
        ("bn", "কাগজে প্রকাশ, মৃতের সংখ্যা ৬৭।"),
        ("bn", "গণমাধ্যমে প্রকাশ, ৬৭ জনের মৃত্যু হয়েছে।"),
        ("bn", "সর্বশেষ পাওয়া তথ্যে নিহতের সংখ্যা ৬৭।"),
        ("bn", "শেষ খবর পাওয়া পর্যন্ত মৃত ৬৭।"),
        ("bn", "মৃতের সংখ্যা ৬৭ ছাড়াতে পারে।"),
        ("bn", "৬৭টি সেতু ভেঙে যাওয়ার খবর মিলেছে।"),
        ("bn", "হাসপাতালের খাতায় মৃত ৬৭।"),
        ("bn", "থানার নথিতে নিখোঁজ ৬৭ জন।"),
        ("bn", "সরকারি ভাবে নিহত ৬৭ জন।"),
        ("bn", "৬৭ জনের মৃত্যুর আশঙ্কা, আরও বৃষ্টির আশঙ্কা রয়েছে।"),
        ("bn", "গাফিলতির অভিযোগ উঠেছে, মৃত ৬৭ বলে দাবি গ্রামবাসীর।"),
        ("bn", "উদ্ধারকারীদের আশঙ্কা, বাঁধ ভেঙে মারা গিয়েছেন ৬৭ জন।"),
        ("bn", "আবহাওয়া দফতর জানিয়েছে, ৬৭টি জায়গায় বৃষ্টি হয়েছে; আরও হবে।"),
        ("bn", "যে ঝড়ে ৬৭ জন মারা গিয়েছেন বলে দাবি, তার জন্য তৈরি ছিল না প্রশাসন, অভিযোগ বাসিন্দাদের।"),
    ],
)  # fmt: skip
def test_a_count_that_is_somebody_s(language, text):
    assert hedged(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "67 people died and 12 are reported missing."),
        ("en", "67 people died, with more rain likely."),
        ("en", "The storm killed 67 people amid fears of a dam breach."),
        ("en", "Cholera is feared, and 67 people have died."),
        ("en", "Forecasters say the storms will move east; 67 people have died."),
        ("en", "The weather office said the rain would ease, but 67 people have died."),
        ("en", "The fire, in which 67 people died, was the owner’s doing, tenants claim."),
        ("en", "The storm killed 67 people; negligence is alleged."),
        ("en", "67 people are dead and more landslides are feared."),
        ("en", "The engineers told nobody, and 67 people drowned."),
        ("en", "Crews put up tents at 67 schools."),
        ("bn", "ঝড়ে ৬৭ জনের মৃত্যু হয়েছে, নতুন করে ধসের আশঙ্কা করা হচ্ছে।"),
        ("bn", "সংক্রমণের আশঙ্কা রয়েছে, ক্যাম্পে মারা গেছেন ৬৭ জন।"),
        ("bn", "ভাঙন বাড়ার আশঙ্কায় ঘর ছাড়ছেন অনেকে, ইতিমধ্যে ডুবেছে ৬৭টি গ্রাম।"),
        ("bn", "৬৭ জন মারা গিয়েছেন, আবার বৃষ্টি হতে পারে।"),
        ("bn", "আবহবিদেরা জানিয়েছেন, ঝড় সরে যাচ্ছে; মারা গিয়েছেন ৬৭ জন।"),
        ("bn", "আবহাওয়া অধিদপ্তর জানায়, বৃষ্টি কমবে, তবে মারা গেছেন ৬৭ জন।"),
        ("bn", "যে আগুনে ৬৭ জন মারা গিয়েছেন, তার জন্য মালিকই দায়ী, অভিযোগ ভাড়াটেদের।"),
        ("bn", "৬৭ জন মারা গেছেন, লুটপাটের খবর পাওয়া গেছে।"),
    ],
)  # fmt: skip
def test_a_doubt_of_something_else(language, text):
    assert not hedged(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ferry sinks with 67 aboard, The Daily Star reports"),
        ("en", "Cyclone toll put at 67"),
        ("en", "67 reported missing off Digha"),
        ("en", "‘67 killed’ as ferry sinks"),
        ("en", "Ferry sinks, ‘taking 67 down’"),
        ("bn", "লঞ্চডুবিতে ‘মৃত ৬৭’"),
        ("bn", "‘৬৭ জনই মৃত’ দু’দিন পরে"),
        ("bn", "সরকারি ভাবে নিখোঁজ ৬৭"),
    ],
)
def test_a_headline_that_quotes_or_reports(language, text):
    assert hedged(language, text, head=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Cyclone kills 67, negligence alleged"),
        ("en", "67 dead as Digha fears more rain"),
        ("en", "Cyclone kills 67; embankment feared breached"),
        ("en", "‘Killer’ cyclone takes 67"),
        ("en", "Cyclone kills 67, minister denies reports"),
        ("bn", "ঝড়ে মৃত ৬৭, ত্রাণের দাবি"),
        ("bn", "তদন্তের দাবি, আগুনে মৃত ৬৭"),
        ("bn", "আগুনে মৃত ৬৭, অবহেলার অভিযোগ"),
        ("bn", "‘ঘাতক’ ঝড়ে মৃত ৬৭"),
        ("bn", "৬৭ জনের মৃত্যু দু’দিনে, ভাইরাল ‘ভিডিয়ো’"),
    ],
)
def test_a_headline_that_doubts_something_else(language, text):
    assert not hedged(language, text, head=True)


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("The town puts the fence up where 67 people died.", False),
        ("The council puts the path behind the hut where 67 died.", False),
        ("The army placed boats at 67 ghats.", False),
        ("The police put the dead at 67.", True),
        ("The hospital puts the injured at 67.", True),
        ("The board puts the number of homes without light at 67.", True),
        ("The union puts the damage at Rs 67 crore.", True),
        ("The mayor puts it at 67.", True),
    ],
)
def test_who_puts_a_number_at_so_much_says_it_and_who_puts_up_a_fence_does_not(text, is_said):
    assert hedged("en", text) == is_said


@pytest.mark.parametrize(
    ("language", "text", "is_said"),
    [
        ("en", "The mayor told families to leave; 67 were ill.", False),
        ("en", "The mayor told families that 67 were ill.", True),
        ("en", "Some 67 people are understood to be ill.", True),
        ("en", "An early count had 67 people ill.", True),
        ("en", "They treated 67 people, the records show.", True),
        ("en", "The fair had 67 stalls and a puppet show in the tent.", False),
        ("bn", "আরও বৃষ্টির আশঙ্কার মধ্যে ৬৭ জন অসুস্থ।", False),
        ("bn", "৬৭ জন অসুস্থ বলে আশঙ্কা।", True),
    ],
)
def test_an_order_is_no_word_of_the_number_s_and_a_register_is(language, text, is_said):
    assert hedged(language, text) == is_said
