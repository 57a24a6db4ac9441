"""Whether a sentence says that it is not sure, or who says so."""

import re

import pytest

from generator.checks.hedging import hedges_of, is_hedged

_NUMBER = re.compile("67|৬৭|[Ss]ixty-seven|সাতষট্টি")


def hedged(text: str, language: str, *, head: bool = False) -> bool:
    row, found = hedges_of(language), _NUMBER.search(text)
    assert row is not None and found is not None
    return is_hedged(row, text, found.start(), head=head)


ENGLISH = [
    "According to the ministry, 67 people died in the flood.",
    "The ministry said 67 people died in the flood.",
    "Officials told reporters that 67 people had died.",
    "The flood reportedly killed 67 people.",
    "At least 67 people are feared dead, police said.",
    "As many as 67 people are feared dead.",
    "67 people are believed to have died.",
    "67 people are thought to have died in the flood.",
    "Local media put the number of deaths at 67 people.",
    "The ministry puts the death toll at 67.",
    "Preliminary figures show 67 people died.",
    "An initial count by the ministry has 67 people dead.",
    "67 people died, a spokesman for the district magistrate confirmed.",
    "67 people died, per the ministry.",
    "67 people died, the chief minister tweeted.",
    "The toll stands at 67 deaths, PTI reported.",
    "The unofficial toll is 67 deaths.",
    "It is unclear whether 67 people died.",
    "The opposition alleges that 67 people died.",
    "67 people died, sources in the health department say.",
    "By the ministry's count 67 people died.",
    "Authorities estimate that 67 people died.",
    "67 people may have died.",
    "In the ministry's words, 67 people died.",
    "The death toll, which could not be independently verified, was 67 people.",
    "We could not verify the claim that 67 people died.",
    "A provisional toll of 67 deaths was announced by the ministry.",
    "The Disaster Management Authority announced that 67 people had died.",
    "67 people died, says the ministry's statement.",
    "67 people were apparently killed.",
    "The apparent death toll is 67 people.",
    "Citing hospital records, the Daily Star wrote that 67 people died.",
    "67 people died, going by hospital registers.",
    "Data from the ministry indicates 67 deaths.",
    "A ministry bulletin lists 67 deaths.",
    "67 people, an official briefed, had died.",
    "Rescuers fear 67 people died.",
    "Two newspapers gave the number of deaths as 67.",
    "The Press Trust of India gives 67 deaths.",
    "The ministry has counted 67 deaths.",
    "Counts by the ministry run to 67 deaths.",
    "A toll of 67 people dead is not confirmed.",
    "The figure of 67 deaths has not been confirmed.",
    "67 deaths were reported to the control room.",
    "The minister announced 67 deaths.",
    "Police confirmed 67 deaths.",
    "Nobody knows if the 67 people died that night.",
    "Rumours spoke of 67 deaths.",
    "On Facebook the collector wrote that 67 people had died.",
    "67 people are presumed dead.",
    "67 people are suspected to have died.",
    "An estimated 67 people died.",
    "The ministry estimates 67 deaths.",
    "Perhaps 67 people died.",
    "67 people died, it is said.",
    "In a statement the ministry listed 67 people as dead.",
    "It was claimed that 67 people died.",
    "The ministry blamed the flood for 67 deaths.",
    "Some 67 deaths were recorded by the ministry.",
    "The ministry informed the High Court that 67 people died.",
    "Ministry sources told this paper of 67 deaths.",
    "67 people lost their lives, the ministry added.",
    "The ministry released its toll: 67 people dead.",
]
FLAT_ENGLISH = [
    "67 people died in the flood.",
    "The flood killed 67 people.",
    "The flood left 67 dead.",
    "67 people died, and the minister said relief would come.",
    "67 people died despite what the Met office said was light rain.",
    "67 people died, more than the ministry had claimed.",
    "It has been confirmed that 67 people died.",
    "67 people died within minutes of the reported breach.",
    "In May 67 people died.",
    "In the flood 67 people died in the month of May last.",
    "67 people died around midnight.",
    "About 67 people died.",
    "The flood claimed 67 lives.",
    "Sixty-seven people died in the flood.",
    "The toll now stands at 67.",
    "Officially 67 people died.",
    "The death toll reached 67 people on Tuesday.",
    "67 people died in the flood, and nobody could reach them.",
    "67 people died in the flood on 7 May.",
    "67 people died, a reported 43 of them children.",
]
BENGALI = [
    "মন্ত্রকের মতে বন্যায় ৬৭ জন মারা গিয়েছেন।",
    "মন্ত্রক জানিয়েছে, বন্যায় ৬৭ জন মারা গিয়েছেন।",
    "সূত্রের খবর, বন্যায় ৬৭ জনের মৃত্যু হয়েছে।",
    "বন্যায় ৬৭ জনের মৃত্যু হয়েছে বলে দাবি মন্ত্রকের।",
    "মন্ত্রকের হিসাব অনুযায়ী মৃত ৬৭ জন।",
    "বন্যায় ৬৭ জনের মৃত্যু হয়েছে বলে জানা গেছে।",
    "বন্যায় ৬৭ জনের মৃত্যু হয়েছে বলে জানা গিয়েছে।",
    "বন্যায় ৬৭ জনের মৃত্যু হয়েছে বলে খবর।",
    "প্রশাসন সূত্রে খবর, মৃত ৬৭ জন।",
    "পুলিশ সূত্রে জানা যায়, ৬৭ জন মারা গেছেন।",
    "বন্যায় ৬৭ জনের মৃত্যুর আশঙ্কা করা হচ্ছে।",
    "বন্যায় ৬৭ জনের মৃত্যু হয়েছে বলে অনুমান।",
    "প্রাথমিক হিসাবে মৃত ৬৭ জন।",
    "স্থানীয়দের অভিযোগ, ৬৭ জন মারা গিয়েছেন।",
    "বেসরকারি মতে মৃতের সংখ্যা ৬৭।",
    "বেসরকারি হিসেবে মৃতের সংখ্যা ৬৭ জন।",
    "মন্ত্রী বলেন, ৬৭ জন মারা গেছেন।",
    "মন্ত্রণালয়ের তথ্যমতে, বন্যায় ৬৭ জনের মৃত্যু হয়েছে।",
    "স্বাস্থ্য অধিদপ্তরের তথ্য অনুসারে ৬৭ জনের মৃত্যু হয়েছে।",
    "বাসসের খবরে বলা হয়, ৬৭ জন মারা গেছেন।",
    "বিবৃতিতে বলা হয়েছে, ৬৭ জন মারা গেছেন।",
    "কথিত আছে, ৬৭ জন মারা গেছেন।",
    "নাকি ৬৭ জন মারা গিয়েছেন।",
    "৬৭ জন মারা গিয়ে থাকতে পারেন।",
    "সম্ভবত ৬৭ জন মারা গিয়েছেন।",
    "বন্যায় ৬৭ জনের মৃত্যুর কথা জানিয়েছেন জেলাশাসক।",
    "জেলাশাসক ৬৭ জনের মৃত্যুর কথা স্বীকার করেন।",
    "সংবাদমাধ্যমের একাংশের দাবি, মৃত ৬৭ জন।",
    "মৃতের সংখ্যা ৬৭ জন বলে প্রকাশ।",
    "মৃতের সংখ্যা ৬৭ জন বলে শোনা যাচ্ছে।",
    "মৃতের সংখ্যা ৬৭ জন, জানান জেলা প্রশাসক।",
    "এএফপি লিখেছে, ৬৭ জন মারা গেছেন।",
    "সংখ্যাটি যাচাই করা যায়নি, তবে ৬৭ জন মারা গেছেন।",
    "মন্ত্রকের পরিসংখ্যান বলছে, মৃত ৬৭ জন।",
    "ধারণা করা হচ্ছে, ৬৭ জন মারা গেছেন।",
    "মনে করা হচ্ছে, ৬৭ জন মারা গেছেন।",
    "অসমর্থিত সূত্রে মৃতের সংখ্যা ৬৭ জন।",
    "মন্ত্রক সূত্রে জানা গিয়েছে, মৃত ৬৭ জন।",
    "মৃত ৬৭ জন, জানিয়েছেন মন্ত্রী।",
    "মৃত ৬৭ জন বলে মন্ত্রক জানায়।",
    "প্রশাসনের তরফে জানানো হয়েছে, মৃত ৬৭ জন।",
    "সরকারি ভাবে জানানো হয়, মৃত ৬৭ জন।",
    "মন্ত্রীর ভাষ্য, ৬৭ জন মারা গেছেন।",
    "মন্ত্রকের বক্তব্য, ৬৭ জন মারা গিয়েছেন।",
    "মন্ত্রকের রিপোর্ট বলছে, মৃত ৬৭।",
    "মন্ত্রকের তালিকায় মৃত ৬৭ জন।",
    "পুলিশ নিশ্চিত করেছে, ৬৭ জন মারা গেছেন।",
    "সংবাদ সংস্থা পিটিআই জানাচ্ছে, মৃত ৬৭।",
    "মৃত ৬৭ জন বলে মনে করছে প্রশাসন।",
    "৬৭ জন মারা গিয়েছেন বলে সন্দেহ।",
    "৬৭ জনের মৃত্যুর আশঙ্কা।",
    "৬৭ জন মারা যেতে পারেন।",
    "হয়তো ৬৭ জন মারা গেছেন।",
    "বিরোধীদের দাবি, মৃত ৬৭।",
    "মৃত ৬৭ জন বলে রটেছে।",
    "মৃত ৬৭ জন বলে উল্লেখ করা হয়েছে প্রতিবেদনে।",
    "স্থানীয় সংবাদমাধ্যম জানিয়েছে, মৃতের সংখ্যা ৬৭।",
    "মন্ত্রকের দেওয়া হিসাব: মৃত ৬৭ জন।",
    "মন্ত্রক বলছে মৃত ৬৭ জন।",
    "মৃত ৬৭ জন, এমনটাই জানা গেছে প্রাথমিক তদন্তে।",
    "মৃত ৬৭ জন বলে ধারণা পুলিশের।",
    "মৃত ৬৭ জন বলে মনে হচ্ছে।",
    "জেলা প্রশাসক সাংবাদিকদের বলেন, ৬৭ জন মারা গেছেন।",
    "ওসি মো. রফিক প্রথম আলোকে বলেন, ৬৭ জন মারা গেছেন।",
    "বিবিসি বাংলার খবর অনুযায়ী, ৬৭ জন মারা গেছেন।",
    "রয়টার্সকে উদ্ধৃত করে প্রতিবেদনে বলা হয়, মৃত ৬৭।",
    "মৃতের সংখ্যা ৬৭ হতে পারে।",
    "অন্তত ৬৭ জনের মৃত্যু হয়েছে বলে জানাচ্ছেন স্থানীয়রা।",
    "মৃত ৬৭ জন কি না, নিশ্চিত নয়।",
    "মৃতের সংখ্যা ৬৭, যদিও সরকারি ভাবে তা মানা হয়নি।",
    "প্রাথমিকভাবে জানা গেছে, ৬৭ জন মারা গেছেন।",
    "প্রত্যক্ষদর্শীরা জানান, ৬৭ জন মারা গেছেন।",
    "আশঙ্কা, মৃত ৬৭।",
    "প্রত্যক্ষদর্শীদের বর্ণনায়, ৬৭ জন মারা গেছেন।",
    "সংস্থার বিবৃতি অনুযায়ী, ৬৭ জন মারা গেছেন।",
    "পুলিশের তথ্য অনুযায়ী, ৬৭ জন মারা গেছেন।",
    "মন্ত্রক অনুযায়ী ৬৭ জন মারা গেছেন।",
    "নথি অনুযায়ী ৬৭ জন মারা গেছেন।",
    "প্রতিবেদন অনুযায়ী ৬৭ জন মারা গেছেন।",
    "প্রতিবেদন অনুসারে ৬৭ জন মারা গেছেন।",
    "পুলিশ সূত্র জানায়, ৬৭ জন মারা গেছেন।",
    "সূত্র জানিয়েছে, ৬৭ জন মারা গেছেন।",
    "সূত্রের দাবি, ৬৭ জন মারা গেছেন।",
    "সূত্রমতে, ৬৭ জন মারা গেছেন।",
    "সূত্র মারফত খবর, ৬৭ জন মারা গেছেন।",
    "পুলিশ জানতে পেরেছে, ৬৭ জন মারা গেছেন।",
]
FLAT_BENGALI = [
    "বন্যায় ৬৭ জন মারা যান।",
    "বন্যায় ৬৭ জনের মৃত্যু হয়েছে।",
    "বন্যায় প্রাণ হারিয়েছেন ৬৭ জন।",
    "বন্যায় সাতষট্টি জন মারা যান।",
    "মৃতের সংখ্যা বেড়ে দাঁড়াল ৬৭।",
    "এ পর্যন্ত ৬৭ জনের প্রাণহানি হয়েছে।",
    "৬৭ জন মারা গেছেন, তবে মন্ত্রী বলেছেন ত্রাণ আসবে।",
    "মন্ত্রী ঘটনাস্থলে যান, ৬৭ জন মারা গেছেন।",
    "ক্ষতিপূরণের দাবিতে পথে পরিজন, বন্যায় মৃত ৬৭ জন।",
    "আবহাওয়ার খবর শুনে কেউ সরেননি, মারা যান ৬৭ জন।",
    "নিশ্চিত ভাবে ৬৭ জন মারা গেছেন।",
    "জল কমতে শুরু করার আগেই ৬৭ জন মারা যান।",
    "সন্ধ্যা নামতে না নামতেই বন্যায় ৬৭ জন মারা যান।",
    "বৃষ্টি থামতে থামতে ৬৭ জনের মৃত্যু হয়।",
    "উদ্ধার অসম্ভব ছিল, বন্যায় ৬৭ জন মারা যান।",
    "ক্ষতিপূরণ হিসেবে টাকা পাবে বন্যায় মৃত ৬৭ জনের পরিবার।",
    "বন্যায় ৬৭ জনের মৃত্যুর পরে পরিজন ক্ষতিপূরণ দাবি করেন।",
]
HEAD_ENGLISH = [
    "Teesta flood: 67 feared dead",
    "67 dead in Teesta flood, says ministry",
    "67 dead in Teesta flood: ministry",
    "Ministry: 67 dead in Teesta flood",
    "Did the Teesta flood kill 67 people?",
    "Teesta flood may have killed 67",
]
HEAD_FLAT_ENGLISH = [
    "Teesta flood kills 67 people",
    "Teesta flood: 67 dead",
    "67 killed as Teesta breaks its banks",
    "Sixty-seven die in Teesta flood",
]
HEAD_BENGALI = [
    "তিস্তায় বন্যায় ৬৭ জনের মৃত্যু, জানাল মন্ত্রক",
    "তিস্তায় বন্যা, ৬৭ জনের মৃত্যুর আশঙ্কা",
    "তিস্তায় বন্যায় মৃত ৬৭, দাবি মন্ত্রকের",
    "তিস্তায় বন্যায় মৃত ৬৭: মন্ত্রক",
]
HEAD_FLAT_BENGALI = [
    "তিস্তায় বন্যা, মৃত ৬৭",
    "তিস্তায় বন্যায় ৬৭ জনের মৃত্যু",
    "তিস্তার বন্যায় ৬৭ প্রাণ গেল",
    "বন্যায় মৃত্যু বেড়ে ৬৭",
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_that_doubts_or_says_who(text):
    assert hedged(text, "en")


@pytest.mark.parametrize("text", FLAT_ENGLISH)
def test_english_that_does_neither(text):
    assert not hedged(text, "en")


@pytest.mark.parametrize("text", BENGALI)
def test_bengali_that_doubts_or_says_who(text):
    assert hedged(text, "bn")


@pytest.mark.parametrize("text", FLAT_BENGALI)
def test_bengali_that_does_neither(text):
    assert not hedged(text, "bn")


@pytest.mark.parametrize(
    ("text", "language"),
    [*((one, "en") for one in HEAD_ENGLISH), *((one, "bn") for one in HEAD_BENGALI)],
)
def test_headlines_that_say_who_or_ask(text, language):
    assert hedged(text, language, head=True)


@pytest.mark.parametrize(
    ("text", "language"),
    [*((one, "en") for one in HEAD_FLAT_ENGLISH), *((one, "bn") for one in HEAD_FLAT_BENGALI)],
)
def test_headlines_that_do_neither(text, language):
    assert not hedged(text, language, head=True)
