"""What a sentence says beside a mention decides of what it is: a time from which it counts, a noun of its own, a zone, who published it."""

import pytest

from tests.claims.scoring import found_in, judged
from tests.claims.test_retold import verdict

AGREES = [
    # counted from a time that the sentence has, to the beginning
    ("optus-2023", "en", "Everything was back at 5.35 pm Sydney time, thirteen and a half hours later; service was largely restored by 4 pm."),
    ("optus-2023", "en", "The first public statement came at 6.33 am Sydney time, almost two and a half hours later."),
    ("optus-2023", "bn", "সিডনির সময় বিকেল ৪টের মধ্যে পরিষেবা অনেকটাই ফিরেছিল, তবে সব ঠিক হয় সাড়ে ১৩ ঘণ্টা পরে, বিকেল ৫টা ৩৫ মিনিটে।"),
    # the day on which who is named published it
    ("whatsapp-2022", "bn", "২৭ অক্টোবর ডিএনএ অভিযোগের সংখ্যা লেখে অন্তত ২৭ হাজার।"),
    # a word that papers spell in two ways
    ("rogers-2022", "bn", "টরন্টোর সময় ভোর ৪টা ৪৫ মিনিটে রজার্সের ট্রাফিক প্রায় শূন্যে নামতে দেখে ক্লাউডফ্লেয়ার।"),
    # what is denied is not the number
    ("whatsapp-2022", "bn", "অভিযোগের প্রায় ৬৯ শতাংশ বার্তা পাঠানো নিয়ে, ২১ শতাংশ সার্ভারের সংযোগ নিয়ে, আর ৯ শতাংশ অ্যাপ না চলার।"),
    ("whatsapp-2022", "bn", "অভিযোগের প্রায় ৬৯ শতাংশ বার্তা না যাওয়া নিয়ে।"),
    # a place that stands before the second of two times is its zone
    ("aws-2021", "bn", "আমেরিকার পশ্চিম উপকূলের সময় সকাল সাড়ে সাতটায়, ভারতে যখন রাত ৯টা, সংযোগের ঢেউ আছড়ে পড়ে।"),
    # the New York Times is no clock
    ("fastly-2021", "en", "The New York Times was hit, and at 6.05 pm the incident was contained."),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text"), AGREES)
def test_what_its_company_bears_out(incident, locale, text):
    assert found_in(incident, locale, text) == []
    assert any(m.verdict == "agrees" for m in judged({"incident": incident, "text": text}, locale))


@pytest.mark.parametrize(
    ("incident", "locale", "text", "words"),
    [
        ("optus-2023", "en", "Everything was back at 5.35 pm Sydney time, eleven and a half hours later; service was largely restored by 4 pm.", "eleven and a half hours"),
        ("optus-2023", "en", "The first public statement came at 6.33 am Sydney time, almost two and a half hours earlier.", "almost two and a half hours"),
        ("meta-2021", "en", "Facebook went down on 3 October, on Sunday afternoon.", "3 October"),
        ("whatsapp-2022", "bn", "অভিযোগের ৯৬ শতাংশ বার্তা পাঠানো নিয়ে, ৬৯ শতাংশ নয় আবার।", "৯৬ শতাংশ"),
        ("upi-2025", "en", "Money transfers made up 81 per cent of those complaints about UPI, failed payments just 17 per cent.", "17 per cent"),
        ("aws-2025", "en", "From the United Kingdom, 400,000 reports on the Amazon failure reached Downdetector in the first two hours.", "400,000"),
        ("whatsapp-2022", "bn", "২৯ অক্টোবর ডিএনএ অভিযোগের সংখ্যা লেখে অন্তত ২৭ হাজার।", "২৯ অক্টোবর"),
        ("rogers-2022", "bn", "টরন্টোর সময় ভোর ৩টা ৪৫ মিনিটে রজার্সের ট্রাফিক প্রায় শূন্যে নামতে দেখে ক্লাউডফ্লেয়ার।", "ভোর ৩টা ৪৫ মিনিটে"),
        ("whatsapp-2022", "bn", "অভিযোগের প্রায় ৯৬ শতাংশ বার্তা না যাওয়া নিয়ে।", "প্রায় ৯৬ শতাংশ"),
        ("fastly-2021", "en", "The New York Times was hit, and at 6.35 pm the incident was contained.", "6.35 pm"),
        ("fastly-2021", "en", "Fastly, a rival of Akamai, went dark on 17 June.", "17 June"),
        ("fastly-2021", "en", "Fastly went dark on 9 June, a rival network said.", "9 June"),
        ("bangladesh-grid-2022", "en", "Power was back in six districts of 64 by then.", "six"),
        ("bangladesh-grid-2022", "bn", "৬৪টি জেলার ছ’টিতে বিদ্যুৎ ফেরে।", "ছ’টিতে"),
        ("fastly-2021", "bn", "অধিকাংশ পরিষেবা ফেরে ব্রিটেনের সময় দুপুর ১টায়।", "দুপুর ১টায়"),
    ],
)  # fmt: skip
def test_another_value_in_its_place_is_told(incident, locale, text, words):
    assert words in [mention for mention, _ in found_in(incident, locale, text)]


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        # each number has a noun of its own
        ("optus-2023", "bn", "সংবাদমাধ্যমের হিসাবে সেবা হারায় ৪ লাখ ব্যবসাপ্রতিষ্ঠান ও প্রায় ১ কোটি ২ লাখ গ্রাহক।"),
        ("bangladesh-grid-2022", "bn", "তিন তদন্তের পর সাময়িক বরখাস্ত দুই কর্মী।"),
        # a statement is not what it is of
        ("rogers-2022", "bn", "সংস্থার প্রথম প্রকাশ্য বার্তা আসে সকাল ৯টার ঠিক আগে।"),
        # fifteen minutes before what another sentence told of
        ("cloudflare-2025", "bn", "তার ঠিক পনেরো মিনিট আগে ক্লাউডফ্লেয়ারের একটি ডেটাবেসে অনুমতির নিয়ম বদলানো হয়েছিল।"),
        # the day from which the next one is told
        ("crowdstrike-2024", "en", "The company’s preliminary review came out on 24 July, and a day later its chief executive reported that more than 97 per cent of the Windows sensors were online."),
        # a rival went down
        ("fastly-2021", "en", "Akamai, a rival of Fastly, went dark in its turn on 17 June."),
        ("fastly-2021", "en", "Akamai, Fastly's competitor, had an outage of its own on 17 June."),
        ("fastly-2021", "en", "A rival content network, Akamai, went dark for hours on 17 June."),
        # one of many, whatever stands between it and "one"
        ("aws-2025", "en", "A Leeds lender had its website working by 11 am."),
        ("aws-2025", "bn", "ম্যাঞ্চেস্টারের এক ব্যাঙ্কের ওয়েবসাইট ফেরে বিকেল ৪টে নাগাদ।"),
        ("whatsapp-2022", "bn", "নিউ টাউনের এক বেসরকারি কর্মীর ফোনে ছবি আটকে ছিল বিকেল ৩টে ৪০ পর্যন্ত।"),
        # the whole of which the sentence tells the part
        ("bangladesh-grid-2022", "en", "Power was back in five districts of 64 by then."),
        ("bangladesh-grid-2022", "bn", "৬৪টি জেলার পাঁচটিতে বিদ্যুৎ ফেরে।"),
        # what should be so is not yet
        ("bangladesh-grid-2022", "en", "An engineer assured reporters that Sylhet should see light by 10 pm."),
        # the clock of Britain
        ("fastly-2021", "bn", "অধিকাংশ পরিষেবা ফেরে ব্রিটেনের সময় দুপুর ১২টায়।"),
        # it was cut once more
        ("bangladesh-shutdown-2024", "bn", "৪ আগস্ট বেলা দেড়টায় মোবাইল ডেটা বন্ধ হয় দ্বিতীয়বার, এবার প্রায় ২৪ ঘণ্টার জন্য।"),
    ],
)  # fmt: skip
def test_what_is_of_something_else(incident, locale, text):
    assert found_in(incident, locale, text) == []


@pytest.mark.parametrize(
    ("incident", "locale", "text", "words"),
    [
        ("meta-2021", "bn", "একই রাতে জার্মানি থেকে প্রায় ৯ লক্ষ ১৫ হাজার এবং নেদারল্যান্ডস থেকে প্রায় ১৩ লক্ষ অভিযোগ পায় ডাউনডিটেক্টর।", "প্রায় ৯ লক্ষ ১৫ হাজার"),
        ("crowdstrike-2024", "en", "The sensor expected 21 input fields but the file supplied 19, which sent the program reading out of bounds.", "19"),
    ],
)  # fmt: skip
def test_a_noun_may_be_shared(incident, locale, text, words):
    assert words in [mention for mention, _ in found_in(incident, locale, text)]


def test_nobody_times_one_thing_twice_in_a_sentence():
    twice = "The name facebook.com no longer resolved at 9.20 pm; at 9.35 pm the name facebook.com no longer resolved for others."
    assert verdict("meta-2021", "en", twice) == "undecided"
    assert verdict("meta-2021", "en", "The name facebook.com no longer resolved at 9.35 pm.") == "contradicts"  # fmt: skip
    far = "The name facebook.com no longer resolved at 9.20 pm; at 11.35 pm the name facebook.com no longer resolved for others."
    assert verdict("meta-2021", "en", far) == "contradicts"
