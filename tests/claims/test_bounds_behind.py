"""A bound behind a unit that is no language's own: ৬০ কিলোমিটারের বেশি, 15 relief camps or more; and one that is denied."""

import pytest

from tests.claims.events import told as told_of
from tests.claims.quick import looked_at
from tests.claims.scoring import found_in
from tests.newsroom import Newsroom, story

RECORD = """\
headline: {bn: ঝড়, en: Storm}
kind: other
severity: major
services: [pay]
places: [IN-WB]
began: 2026-11-10T06:01+05:30
ended: 2026-11-14T03:25+05:30
figures:
  wind: {value: 60, unit: kmph, label: {bn: বাতাসের সর্বোচ্চ গতি, en: Highest wind speed}, source: report}
  camps: {value: 16, unit: camp, label: {bn: ত্রাণ শিবির, en: Relief camps}, source: report}
  allowed: {value: 25_000, bound: at_most, unit: person, label: {bn: মেলার ছাড়পত্রে অনুমোদিত দর্শনার্থী, en: Visitors allowed by the fair's permit}, source: report}
  loans: {value: 500_000, bound: at_most, unit: inr, label: {bn: মকুব হওয়া ঋণের পরিমাণ, en: Loan that is waived}, source: report}
updates:
  - {id: first, at: 2026-11-10T06:01+05:30, status: investigating, text: {bn: "ঝড় ওঠে।", en: "A storm."}, source: report}
  - {id: last, at: 2026-11-14T03:25+05:30, status: resolved, text: {bn: "ঝড় থামে।", en: "It is over."}, source: report}
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
UNITS = """\
kmph:
  kind: count
  words: {bn: {other: কিলোমিটার প্রতি ঘণ্টা}, en: {one: kilometre an hour, other: kilometres an hour}}
camp:
  kind: count
  words: {bn: {other: ত্রাণ শিবির}, en: {one: relief camp, other: relief camps}}
  classifier: {bn: টি}
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫৫ কিলোমিটারের বেশি।", []),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫৫ কিলোমিটারেরও বেশি।", []),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫৫ কিলোমিটার বা তার বেশি।", []),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৬৫ কিলোমিটারের কম।", []),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫৫ কিলোমিটার।", ["৫৫"]),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৭০ কিলোমিটারের বেশি।", ["৭০"]),
        ("বাতাসের সর্বোচ্চ গতি ছিল ঘণ্টায় ৫০ কিলোমিটারের কম।", ["৫০"]),
        ("১৫টি ত্রাণ শিবিরের বেশি খোলা হয়েছে।", []),
        ("১৫টি ত্রাণ শিবির খোলা হয়েছে।", ["১৫টি"]),
        ("২০টি ত্রাণ শিবিরের বেশি খোলা হয়েছে।", ["২০টি"]),
        ("The highest wind speed was 55 kilometres an hour or more.", []),
        ("The highest wind speed was 65 kilometres an hour or less.", []),
        ("The highest wind speed was 55 kilometres an hour.", ["55"]),
        ("The highest wind speed was 70 kilometres an hour or more.", ["70"]),
        ("15 relief camps or more were opened.", []),
        ("15 relief camps were opened.", ["15"]),
        ("20 relief camps or more were opened.", ["20"]),
        # no more may be let in, and what is denied of more
        ("মেলার ছাড়পত্রে লেখা ছিল, একসঙ্গে ২৫ হাজারের বেশি দর্শনার্থী ঢোকানো চলবে না।", []),
        ("মেলার ছাড়পত্র অনুযায়ী ২৫ হাজারের বেশি লোক ঢোকানো যাবে না।", []),
        ("মেলার ছাড়পত্রে লেখা ছিল, একসঙ্গে আড়াই হাজারের বেশি দর্শনার্থী ঢোকানো চলবে না।", ["আড়াই হাজারের বেশি"]),
        ("মেলার ছাড়পত্রের ২৫ হাজারের বেশি দর্শনার্থী ঢুকেছিলেন।", ["২৫ হাজারের বেশি"]),
        ("By the fair's permit, more than 25,000 visitors may not be let in.", []),
        ("By the fair's permit, more than 2,500 visitors may not be let in.", ["more than 2,500"]),
        ("Loans of more than Rs 5 lakh are not waived.", []),
        ("Loans of more than Rs 5 lakh are waived.", ["more than Rs 5 lakh"]),
        ("Only a loan of less than five lakh rupees is waived.", []),
        ("৫ লক্ষ টাকার বেশি ঋণ মকুব হবে না।", []),
        ("৫ লক্ষ টাকার বেশি ঋণ মকুব হয়েছে।", ["৫ লক্ষ টাকার বেশি"]),
        ("৫০ লক্ষ টাকার বেশি ঋণ মকুব হবে না।", ["৫০ লক্ষ টাকার বেশি"]),
        ("কেবল পাঁচ লক্ষ টাকার কম ঋণ মকুব হবে।", []),
    ],
)  # fmt: skip
def test_a_bound_behind_the_unit_is_one(newsroom: Newsroom, text, told):
    newsroom.write("content/registry/units.yaml", UNITS)
    newsroom.write("content/incidents/ours.yaml", RECORD)
    code = "en" if text.isascii() else "bn"
    newsroom.write(f"content/stories/2026/s.{code}.md", story(body=text, incidents="[ours]", published="2026-11-17T10:00+05:30"))  # fmt: skip
    _, mistakes, found = looked_at(newsroom.site)
    assert not mistakes
    assert [one.message.split('"')[1] for one in found if one.code == "fact-contradicts"] == told


DENIED = [
    # a bound that is denied is the other one
    ("optus-2023", "en", "The number of emergency calls that failed did not exceed 269.", ["exceed 269"]),
    ("optus-2023", "en", "Emergency calls that failed never topped 2,000.", ["topped 2,000"]),
    ("optus-2023", "en", "Emergency calls that failed didn't go over 2,000.", ["over 2,000"]),
    ("optus-2023", "en", "Emergency calls that failed did not reach 2,000.", ["2,000"]),
    ("optus-2023", "bn", "ব্যর্থ জরুরি কল ২৬৯ ছাড়ায়নি।", ["২৬৯"]),
    ("optus-2023", "bn", "ব্যর্থ জরুরি কল ২ হাজারের গণ্ডি পেরোয়নি।", ["২ হাজারের"]),
    ("optus-2023", "bn", "ব্যর্থ জরুরি কলের সংখ্যা ২ হাজারের উপরে ওঠেনি।", ["২ হাজারের উপরে"]),
    ("optus-2023", "bn", "ব্যর্থ জরুরি কলের সংখ্যা ৯ হাজারের কম নয়।", ["৯ হাজারের কম"]),
    ("upi-2025", "en", "Between two checks there may not be less than 9 minutes, NPCI says of the interval in its rules.", ["less than 9 minutes"]),
    ("whatsapp-2022", "bn", "এ বারের বিভ্রাট এক ঘণ্টার বেশি স্থায়ী হয়নি।", ["এক ঘণ্টার বেশি"]),
    # what has no room for more
    ("cloudflare-2025", "en", "The bot management file could not hold more than 120 features.", ["more than 120"]),
    ("cloudflare-2025", "en", "There was no room for more than 150 features in the file.", ["more than 150"]),
    ("cloudflare-2025", "bn", "ফাইলটিতে ১২০টির বেশি বৈশিষ্ট্য রাখা যেত না।", ["১২০টির বেশি"]),
    ("cloudflare-2025", "bn", "সেই ফাইলে ১৫০টির বেশি বৈশিষ্ট্য ধরত না।", ["১৫০টির বেশি"]),
    # so it is right where the fact is on its side
    ("cloudflare-2025", "en", "The bot management file could not hold more than 200 features.", []),
    ("cloudflare-2025", "bn", "ফাইলটিতে ২০০টির বেশি বৈশিষ্ট্য রাখার জায়গা ছিল না।", []),
    ("cloudflare-2025", "en", "The software forbade more than 200 features in the bot management file.", []),
    ("cloudflare-2025", "bn", "ফাইলটিতে ২০০টির বেশি বৈশিষ্ট্য ঢোকানো যাবে না।", []),
    ("optus-2023", "bn", "ব্যর্থ জরুরি কলের সংখ্যা ২৬০০-র কম নয়।", []),
    ("optus-2023", "en", "Emergency calls that failed did not reach 3,000.", []),
    ("whatsapp-2022", "bn", "এ বারের বিভ্রাট চার ঘণ্টার বেশি চলেনি।", []),
    ("crowdstrike-2024", "bn", "সব উইন্ডোজ যন্ত্রের মধ্যে আক্রান্তের ভাগ এক শতাংশও নয়।", []),
    # never is said of all of it, and what was so at some time went on
    ("upi-2025", "bn", "লেনদেনে সাফল্যের হার কখনও ৭৫ শতাংশের নীচে নামেনি।", ["৭৫ শতাংশের নীচে"]),
    ("optus-2023", "en", "Till then the emergency calls that failed had not exceeded 500.", []),
    ("upi-2025", "bn", "তখনও ডাউনডিটেক্টরে অভিযোগ ২ হাজার ছাড়ায়নি।", []),
    # so many had no room, which is no bound of theirs
    ("optus-2023", "bn", "২ হাজারের বেশি গ্রাহকের অভিযোগ জানানোর জায়গা ছিল না।", []),
    # what else is denied is no bound, nor what was so on no occasion
    ("whatsapp-2022", "en", "A WhatsApp outage had never lasted more than one hour.", []),
    ("optus-2023", "en", "Optus did not say that more than 2,000 emergency calls had failed.", []),
    ("whatsapp-2022", "en", "WhatsApp did not return for more than an hour and a half.", []),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "told"), DENIED)
def test_a_bound_that_is_denied_is_the_other(incident, locale, text, told):
    assert [said for said, _ in found_in(incident, locale, text)] == told


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("bn", "পুড়ে যাওয়া সার্ভার প্রায় ৬৪০টি নয়, তার বেশি।", []),
        ("bn", "পুড়ে যাওয়া সার্ভারের সংখ্যা ৬৪০ নয়, তারও কম।", []),
        ("en", "The servers burnt were not 640 but more.", []),
        ("en", "Burnt were not 640 servers, but far fewer.", []),
        ("bn", "পুড়ে যাওয়া সার্ভার ৬৪০টি নয়।", ["৬৪০টি"]),
        ("en", "The servers burnt were not 640.", ["640"]),
        ("bn", "বন্যায় ভেঙেছে ১,৮৬০টি বাড়ি নয়, তার বেশি।", ["১,৮৬০টি"]),
        ("en", "The flood washed away not 1,860 houses but more.", ["1,860"]),
    ],
)
def test_a_rough_figure_is_denied_to_say_more(locale, text, wrong):
    assert told_of("flood" if "1,860" in text or "১,৮৬০" in text else "fire", text, locale) == wrong
