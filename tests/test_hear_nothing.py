"""What is no claim, and is not heard: names, identifiers, addresses, ordinals, articles, idioms."""

import pytest

from generator.l10n.hearing.hear import hear

BENGALI = (
    "এক মুখপাত্র জানান",
    "একটি খবর",
    "এক জন মন্ত্রী",
    "তা ঠিক নয়",
    "বার বার বলেছেন",
    "জি ২৪ ঘণ্টা জানিয়েছে",
    "চ্যানেল ২৪ বলছে",
    "উত্তর ২৪ পরগনায় বৃষ্টি",
    "দক্ষিণ চব্বিশ পরগনার গ্রামে",
    "কোভিড-১৯ আক্রান্ত",
    "৫জি পরিষেবা",
    "জি-২০ সম্মেলন",
    "প্রথম দিন",
    "৩য় বার",
    "২১তম সভা",
    "হাজার হাজার মানুষ",
    "লক্ষ লক্ষ টাকা",
    "হাজার-হাজার মানুষ",
    "কোটি কোটি টাকা",
    "কয়েক লক্ষ মানুষ",
    "তৃতীয় বার",
    "তিন ভাগের এক ভাগ",
    "২-১ গোলে",
    "২০২১-২২ অর্থবর্ষ",
    "০১৭১২-৩৪৫৬৭৮",
    "৯৮৭৬৫ ৪৩২১০",
    "৯৮৭৬৫৪৩২১০",
    "১৮ তারিখ রাতে",
    "৩৫ বছর বয়সি",
    "ত্রুটি ৫০৩",
    "আটকে পড়েন",
    "একদিন হবে",
    "কুড়িয়ে নেন",
    "মঙ্গলবার বিকেলে",
    "১৪২৯ বঙ্গাব্দ",
    "দু-এক জন",
    "২. পরিষেবা বন্ধ",
    "২৯ চৈত্র ১৪৩১",
    "২৯শে চৈত্র, ১৪৩১",
    "৫ বৈশাখে",
    "১৪৩১ সনের ২৯ চৈত্র",
    "১৪৩১ সালের চৈত্রে",
    "৯১১-ও নেই",
    "৯৯৯-ও অচল ছিল",
    "৯৯৯ নম্বরে ফোন",
    "১০৮-এ ফোন করেন",
    "হটলাইন ১৬২৬৩ অচল",
    "১০০ ডায়াল করেন",
    "বহু সাইটে ৫০৩, মিটতে দেরি",
    "সাইটে ৫০৩ দেখা যায়",
    "৫০২ এরর আসে",
    "৭.১১ বা তার পরের সংস্করণের যন্ত্র",
    "৭.১১ সংস্করণে",
    "টি-২০ ম্যাচ",
    "টি ২০ বিশ্বকাপ",
    "টি-২০-র দল",
    "১৪৪ ধারা জারি",
    "১৪৪ ধারায় মামলা",
    "৩৭০ অনুচ্ছেদের কথা",
    "অভিযোগ ছিল শূন্য।",
    "২৫:৭০-এ শুরু",
)
COUNTED = (
    ("bn", "৯৯৯ জন গ্রাহক"),
    ("bn", "প্রায় ৯৯৯-এর মতো"),
    ("bn", "১০০ ফোন"),
    ("bn", "৫০৩ অভিযোগ"),
    ("bn", "বহু সাইটে ৫০৩ অভিযোগ"),
    ("bn", "৭.১১ লক্ষ"),
    ("bn", "৩টি সংস্করণ"),
    ("bn", "২৩৪টি ধারা"),
    ("bn", "প্রায় ২৩৪ ধারা"),
    ("bn", "১০টি ২০ টাকার নোট"),
    ("bn", "চৈত্রে ১৪৩১ জন"),
    ("en", "calls to 100 ministers failed"),
    ("en", "999 customers"),
    ("en", "it returned 503 parcels"),
    ("en", "503 complaints"),
    ("en", "it rose 7.11 per cent or later 8"),
    ("en", "showed about 503"),
    ("en", "4.5 or 5"),
)
ENGLISH = (
    "rain in North 24 Parganas",
    "5G networks",
    "route NH-12",
    "the G20 summit",
    "H1N1 flu",
    "Covid-19 cases",
    "v1.2 is out",
    "version 7.11 or later",
    "sensor 7.11 and later",
    "Calls to 999 failed.",
    "calls to 112 failed",
    "they dialled 108",
    "999 callers heard nothing",
    "the helpline 16263 was dead",
    "Sites showed 503.",
    "sites returned 502 and 504 errors",
    "a 503 error",
    "HTTP 500",
    "192.168.0.1",
    "see #24",
    "https://example.com/24/3500",
    "www.example.com/2022",
    "example.com/24",
    "write to a24@example.com",
    "+91 98765 43210",
    "033-2214-1234",
    "1800 123 4567",
    "01712345678",
    "the 1st and the 25th",
    "twenty-first",
    "a third failure",
    "the third time",
    "one of them said so",
    "no one knew",
    "thousands of users",
    "tens of thousands of users",
    "in his 30s",
    "the 1990s",
    "a 35-year-old man",
    "won 3-2",
    "24/7 support",
    "a one in five chance",
    "error 503",
    "Channel 24",
    "open 24x7",
    "it may rain",
    "a five-star hotel",
    "a Catch-22",
    "$NAME and @user24",
    "the second half",
    "MH370 and B-52",
    "2021-22 season",
    "Article 19(1)(a)",
    "the Shutdown Rules, 2017",
    "1. State the reasons",
    "zero tolerance at ground zero",
    "9e3",
    "a 10km walk",
    "9/11 and 1/6",
    "25:70",
)


@pytest.mark.parametrize("text", BENGALI)
def test_bengali_without_a_claim_is_silent(text):
    assert hear(text, "bn") == ()


@pytest.mark.parametrize("text", ENGLISH)
def test_english_without_a_claim_is_silent(text):
    assert hear(text, "en") == ()


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "।", "%", "৳", "\u200d", "\u09be", "প্রায়", "about"]
)
@pytest.mark.parametrize("language", ["bn", "en", "de", "ar", "no-such-language", ""])
def test_nothing_is_heard_in_nothing(text, language):
    assert hear(text, language) == ()


@pytest.mark.parametrize(("language", "text"), COUNTED)
def test_the_same_numbers_are_heard_where_something_is_counted(language, text):
    assert hear(text, language)
