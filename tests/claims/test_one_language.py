"""Slips of the pen in a newsroom that writes one language: nothing but the record can tell them."""

import pytest

from tests.claims.records import Record

MARKET = Record(
    id="market",
    services="haat:\n  name: {bn: চকবাজার, en: Chowk market}\n",
    heads={"bn": "বাজারের কথা", "en": "The market"},
    published="2026-02-20T09:00+05:30",
    text="""\
headline: {bn: চকবাজারে আগুন, en: Fire at the Chowk market}
kind: other
severity: major
services: [haat]
places: [IN]
began: 2026-02-11T21:45+05:30
ended: 2026-02-12T06:15+05:30
figures:
  shops: {value: 236, unit: shop, label: {bn: পুড়ে যাওয়া দোকান, en: Shops burnt}, source: fire}
  traders:
    value:
      - {value: 1_450, source: fire, ours: true}
      - {value: 1_800, source: union}
    unit: person
    label: {bn: ক্ষতিগ্রস্ত ব্যবসায়ী, en: Traders who lost their goods}
  loss: {value: 34_000_000, unit: inr, bound: about, label: {bn: আনুমানিক ক্ষতি, en: Estimated loss}, source: fire}
  fine: {value: 250_000, unit: inr, bound: at_most, label: {bn: বাজার কমিটির জরিমানা, en: Penalty on the market committee}, source: fire}
updates:
  - id: alarm
    at: 2026-02-11T21:45+05:30
    status: investigating
    text: {bn: "কাপড়ের দোকানে আগুন লাগে।", en: Fire breaks out in a cloth shop.}
    source: fire
  - id: out
    at: 2026-02-12T06:15+05:30
    status: resolved
    text: {bn: "আগুন নেভে।", en: The fire is put out.}
    source: fire
sources:
  fire: {title: {bn: দমকলের বিবৃতি, en: Statement of the fire service}}
  union: {title: {bn: ব্যবসায়ী সমিতির হিসাব, en: Count of the traders}}
""",
)

SCALED = [
    # a nought too many or too few, behind a day of another matter, or where others say another number
    ("en", "The committee’s licence ran out on 31 December. It may have to pay up to Rs 25 lakh as a penalty.", 1),
    ("en", "The committee’s licence ran out on 31 December. It may have to pay up to Rs 2.5 lakh as a penalty.", 0),
    ("en", "Rebuilding is to be done by 15 August. The loss is put at about Rs 3.5 lakh.", 1),
    ("en", "Rebuilding is to be done by 15 August. The loss is put at about Rs 3.5 crore.", 0),
    ("en", "The traders’ union says that 1,800 traders lost their goods. The fire took all from 14,500 traders.", 1),
    ("en", "The traders’ union says that 1,800 traders lost their goods. The fire took all from 1,450 traders.", 0),
    ("bn", "কমিটির লাইসেন্স ফুরিয়েছে ৩১ ডিসেম্বর। তাদের সর্বোচ্চ ২৫ লক্ষ টাকা জরিমানা হতে পারে।", 1),
    ("bn", "কমিটির লাইসেন্স ফুরিয়েছে ৩১ ডিসেম্বর। তাদের সর্বোচ্চ আড়াই লক্ষ টাকা জরিমানা হতে পারে।", 0),
    ("bn", "নতুন বাজার গড়ার লক্ষ্য ১৫ অগস্ট। ক্ষতি ধরা হয়েছে প্রায় সাড়ে তিন লক্ষ টাকা।", 1),
    ("bn", "নতুন বাজার গড়ার লক্ষ্য ১৫ অগস্ট। ক্ষতি ধরা হয়েছে প্রায় সাড়ে তিন কোটি টাকা।", 0),
    # the same behind such a day, of something else
    ("en", "On 3 March 2019 the fish hall burnt. The loss was about Rs 60 lakh.", 0),
    ("en", "On 3 March 2019 the fish hall burnt. It destroyed 41 shops.", 0),
    ("bn", "২০১৯ সালের ৩ মার্চ মাছের হলে আগুন লাগে। ক্ষতি হয় প্রায় ৬০ লক্ষ টাকা।", 0),
    ("bn", "২০১৯ সালের ৩ মার্চ মাছের হলে আগুন লাগে। পুড়ে যায় ৪১টি দোকান।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), SCALED)
def test_a_nought_too_many_is_told_wherever_it_stands(newsroom, locale, text, number):
    assert len(MARKET.told(newsroom, locale, text)) == number


OTHERS = [
    ("en", "The traders’ union puts the number of traders who lost their goods at 8,100.", 1),
    ("en", "The traders’ union puts the number of traders who lost their goods at 1,800.", 0),
    ("en", "The fire took the goods of 1,450 traders. The union maintains that it was in fact 8,100.", 1),
    ("en", "The fire took the goods of 1,450 traders. The union maintains that it was in fact 1,800.", 0),
    ("bn", "ক্ষতিগ্রস্ত ব্যবসায়ী ১,৪৫০ জন। সমিতির দাবি, সংখ্যাটা আসলে ৮,১০০।", 1),
    ("bn", "ক্ষতিগ্রস্ত ব্যবসায়ী ১,৪৫০ জন। সমিতির দাবি, সংখ্যাটা আসলে ১,৮০০।", 0),
    # what they say of something else
    ("en", "The fire took the goods of 1,450 traders. The union says that 8,100 customers come on a market day.", 0),
    ("en", "The union says that the rent of a stall rose to Rs 8,100 in June.", 0),
    ("en", "The committee has 8,100 litres of water in its tank.", 0),
    ("bn", "ক্ষতিগ্রস্ত ব্যবসায়ী ১,৪৫০ জন। সমিতির দাবি, হাটের দিনে আসেন ৮,১০০ ক্রেতা।", 0),
    ("bn", "সমিতির মতে, দোকানের ভাড়া জুনে বেড়ে হয়েছে ৮,১০০ টাকা।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), OTHERS)
def test_a_slip_in_what_others_say(newsroom, locale, text, number):
    assert len(MARKET.told(newsroom, locale, text)) == number


THE_LAST = [
    # the last of what is told, and what another statement behind a time is of
    ("en", "Firefighters counted 263 burnt out by dawn, the last at 5.50 am.", 1),
    ("en", "By dawn 263 had burnt down, the last of them at 5.50 am.", 1),
    ("en", "By dawn 236 had burnt down, the last of them at 5.50 am.", 0),
    ("en", "By dawn 263 had burnt down, more than in the last fire.", 0),
    ("en", "The last fire burnt out 263 by dawn.", 0),
    ("en", "On Thursday the fire was put out at 7.15 am; the market had been shut from 5 January.", 1),
    ("en", "On Thursday the fire was put out at 6.15 am; the market had been shut from 5 January.", 0),
    ("en", "On 5 January a fire was put out at 7.15 am.", 0),
    ("bn", "বৃহস্পতিবার সকাল ৭টা ১৫ মিনিটে আগুন নেভে; বাজার বন্ধ ছিল ৫ জানুয়ারি থেকে।", 1),
    ("bn", "বৃহস্পতিবার সকাল ৬টা ১৫ মিনিটে আগুন নেভে; বাজার বন্ধ ছিল ৫ জানুয়ারি থেকে।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "number"), THE_LAST)
def test_another_day_or_time_is_not_what_is_told(newsroom, locale, text, number):
    assert len(MARKET.told(newsroom, locale, text)) == number
