"""What is a slip of the pen away from a fact is held against it, where a sentence has little else to tell it by."""

import pytest

from tests.claims.scoring import found_in

SLIPS = [
    # a crore for a million, a thousand for a lakh, a nought too many
    ("aws-2025", "bn", "ডাউনডিটেক্টরে অভিযোগ পরে ছাড়িয়ে যায় ১৬ কোটি।", "১৬ কোটি", "reports-late"),
    ("optus-2023", "bn", "অপ্টাসের ১০ কোটি ২০ লক্ষ গ্রাহক ভুগলেন।", "১০ কোটি ২০ লক্ষ", "customers"),
    ("optus-2023", "en", "Optus left 102 million customers without a phone.", "102 million", "customers"),
    ("optus-2023", "bn", "৪০ লক্ষ ব্যবসা ভুগেছে বলে হিসাব।", "৪০ লক্ষ", "businesses"),
    # three digits of another scale, though the sentence tells of somebody
    ("optus-2023", "en", "The owner of a café in Perth was one of about 10.2 lakh customers whom Optus left without a phone.", "about 10.2 lakh", "customers"),
    ("optus-2023", "bn", "পার্থের এক দোকানি-সহ অপ্টাসের প্রায় ১০ লক্ষ ২০ হাজার গ্রাহক ফোন করতে পারেননি।", "প্রায় ১০ লক্ষ ২০ হাজার", "customers"),
    # two digits of a percentage changed about, beside another of its kind
    ("crowdstrike-2024", "en", "By 30 July some 99 per cent of Windows sensors were back, against 79 per cent five days before.", "79 per cent", "online"),
    ("crowdstrike-2024", "bn", "৩০ জুলাই চালু উইন্ডোজ সেন্সর প্রায় ৯৯ শতাংশ, তার আগের হিসাবে ছিল ৭৯ শতাংশ।", "৭৯ শতাংশ", "online"),
    # hours that were misread, with the minutes right
    ("cloudflare-2025", "bn", "ক্লাউডফ্লেয়ারের ধাক্কায় ৩ ঘণ্টা ৪৬ মিনিট বেহাল নেটদুনিয়া", "৩ ঘণ্টা ৪৬ মিনিট", "duration"),
    ("cloudflare-2025", "en", "Cloudflare's longest day in years: 3 hours and 46 minutes", "3 hours and 46 minutes", "duration"),
    # the digits of a day changed about
    ("upi-2025", "bn", "২১ এপ্রিল ইউপিআই নিয়ে হয়রান হন বহু মানুষ।", "২১ এপ্রিল", "began"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "said", "fact"), SLIPS)
def test_a_slip_is_held_against_what_it_was_to_be(incident, locale, text, said, fact):
    assert found_in(incident, locale, text) == [(said, fact)]


LEFT = [
    # no slip of any fact, a round length, another occasion, another matter
    ("aws-2025", "bn", "ডাউনডিটেক্টরে অভিযোগ পরে ছাড়িয়ে যায় ১৩ কোটি।"),
    ("cloudflare-2025", "bn", "ক্লাউডফ্লেয়ারের ধাক্কায় ৩ ঘণ্টা ১০ মিনিট বেহাল নেটদুনিয়া"),
    # a length that goes on from what was told before
    ("cloudflare-2025", "en", "What was left in the queues needed another 3 hours and 46 minutes to drain."),
    ("cloudflare-2025", "en", "The queues took another 3 hours and 46 minutes to drain."),
    ("cloudflare-2025", "bn", "জমে থাকা বার্তা যেতে আরও ৩ ঘণ্টা ৪৬ মিনিট লাগে।"),
    # a percentage of something else
    ("upi-2025", "en", "Shares of the bank fell 18 per cent."),
    ("crowdstrike-2024", "en", "On 25 July 97 per cent of Windows sensors were back, and 79 per cent of the tickets were closed."),
    ("crowdstrike-2024", "bn", "৩০ জুলাই চালু উইন্ডোজ সেন্সর প্রায় ৯৯ শতাংশ, তার আগের হিসাবে ছিল ৮৫ শতাংশ।"),
    # some of what another number counts
    ("aws-2025", "en", "Some 3,000 firms were caught by the outage, 140 of them in Britain."),
    ("aws-2025", "en", "The outage caught 3,000 firms, of which 140 were Amazon's."),
    ("aws-2025", "bn", "বিভ্রাটে পড়ে ৩ হাজার সংস্থা, যার ১৪০টি অ্যামাজনেরই।"),
    ("aws-2025", "bn", "বিভ্রাটে পড়ে ৩ হাজার সংস্থা, এদের মধ্যে ১৪০টি অ্যামাজনেরই।"),
    ("optus-2023", "en", "The owner of a café in Perth lost 102 customers that morning."),
    ("optus-2023", "bn", "পার্থের এক ক্যাফের ১২ হাজার গ্রাহক অপ্টাসের।"),
    ("cloudflare-2025", "en", "Cloudflare's rivals had 3 hours and 46 minutes of new customers' calls."),
    ("upi-2025", "bn", "২১ এপ্রিলও ইউপিআই নিয়ে হয়রান হন বহু মানুষ।"),
    ("upi-2025", "bn", "গত বছর ২১ এপ্রিল ইউপিআই নিয়ে হয়রান হন বহু মানুষ।"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text"), LEFT)
def test_what_is_no_slip_is_left_alone(incident, locale, text):
    assert found_in(incident, locale, text) == []
