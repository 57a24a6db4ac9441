"""A value that fits nothing, and is a slip of the pen from a fact that its text has nowhere: said in other words than the record's."""

import pytest

from tests.claims.records import Record

FIRE = Record(
    id="jute",
    services="jute-mill:\n  name: {bn: চটকল, en: Jute mill}\n",
    heads={"bn": "গঙ্গার ধারের কথা", "en": "On the riverside"},
    places="bally: {name: {bn: বালি, en: Bally}}\n",
    published="2026-03-12T09:00+05:30",
    text="""\
headline: {bn: বালির চটকলে আগুন, en: Fire at Bally jute mill}
kind: outage
severity: major
services: [jute-mill]
places: [bally]
began: 2026-03-10T21:35+05:30
ended: 2026-03-11T05:50+05:30
figures:
  bales: {value: 2_740, unit: number, label: {bn: পুড়ে ছাই হওয়া গাঁট, en: bales reduced to ashes}, source: notice}
  beds: {value: 36, unit: number, label: {bn: হাসপাতালে রোগী, en: patients of the hospital}, source: notice}
  roof: {value: 60, unit: percent, label: {bn: ছাদের ক্ষতি, en: share of the roofing destroyed}, source: notice}
  grant: {value: 800, unit: inr, label: {bn: মজুরপিছু খোরাকি, en: allowance for each labourer}, source: notice}
  crowd: {between: [3_500, 4_000], unit: person, label: {bn: জনসমাগম, en: onlookers}, source: notice}
updates:
  - id: smoke
    at: 2026-03-10T21:35+05:30
    status: investigating
    text: {bn: "গুদাম থেকে ধোঁয়া ওঠে।", en: Smoke rises from the godown.}
    source: notice
  - id: contained
    at: 2026-03-11T02:15+05:30
    status: identified
    text: {bn: "অগ্নিশিখা নিয়ন্ত্রণে।", en: The blaze is under control.}
    source: notice
  - id: cooled
    at: 2026-03-11T05:50+05:30
    status: resolved
    text: {bn: "জ্বলন্ত গাঁট ঠান্ডা করা শেষ।", en: Cooling of the smouldering bales is over.}
    source: notice
sources:
  notice: {title: Notice of the mill}
""",
)
EN = "Fire broke out at the Bally jute mill at 9.35 pm on 10 March."
BN = "১০ মার্চ রাত ৯টা ৩৫ মিনিটে আগুন লাগে বালির চটকলে।"
told = FIRE.told


@pytest.mark.parametrize(
    ("locale", "right", "wrong"),
    [
        # digits in another order, another digit, the half, other noughts
        ("en", "The flames ate 2,740 bales.", "The flames ate 2,470 bales."),
        ("en", "About 60 per cent of the tin sheets overhead are gone.", "About 30 per cent of the tin sheets overhead are gone."),
        ("en", "The mill is to pay every worker Rs 800.", "The mill is to pay every worker Rs 900."),
        ("en", "Between 3,500 and 4,000 people stood on the bank.", "Between 6,500 and 7,000 people stood on the bank."),
        ("bn", "আগুনের গ্রাসে গিয়েছে ২৭৪০টি গাঁট।", "আগুনের গ্রাসে গিয়েছে ২৪৭০টি গাঁট।"),
        ("bn", "টিনের চালের প্রায় ৬০ শতাংশ আর নেই।", "টিনের চালের প্রায় ৩০ শতাংশ আর নেই।"),
        ("bn", "মাথাপিছু ৮০০ টাকা দেবে মিল।", "মাথাপিছু ৯০০ টাকা দেবে মিল।"),
        ("bn", "গঙ্গার পাড়ে ভিড় করেন সাড়ে তিন থেকে চার হাজার মানুষ।", "গঙ্গার পাড়ে ভিড় করেন সাড়ে ছয় থেকে সাত হাজার মানুষ।"),
        # an hour, a half of the day, a quarter to for a quarter past
        ("en", "Firefighters had the flames in hand by 2.15 am.", "Firefighters had the flames in hand by 3.15 am."),
        ("bn", "রাত সওয়া দু’টোয় আগুন বাগে আসে।", "রাত পৌনে দু’টোয় আগুন বাগে আসে।"),
        ("bn", "রাত সওয়া দু’টোয় আগুন বাগে আসে।", "রাত সওয়া তিনটেয় আগুন বাগে আসে।"),
    ],
)  # fmt: skip
def test_a_slip_from_what_the_text_has_nowhere(newsroom, locale, right, wrong):
    first = {"en": EN, "bn": BN}[locale]
    assert told(newsroom, locale, f"{first}\n\n{right}") == []
    assert len(told(newsroom, locale, f"{first}\n\n{wrong}")) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        # the text has the fact, and this is another
        ("en", "The flames ate 2,740 bales. In the shed next door 2,470 sacks lay dry."),
        ("bn", "আগুনের গ্রাসে গিয়েছে ২৭৪০টি গাঁট। পাশের গুদামে শুকনো পড়ে আছে ২৪৭০টি বস্তা।"),
        # promised, of another year, usual; of another thing, or in another measure
        ("en", "The mill had hoped to have the flames in hand by 3.15 am."),
        ("bn", "মিল ভেবেছিল, রাত সওয়া তিনটের মধ্যে আগুন বাগে আসবে।"),
        ("en", "In 2019 a fire at the same mill was put out at 3.15 am."),
        ("bn", "২০১৯ সালে এই মিলেই আগুন নেভে রাত সওয়া তিনটেয়।"),
        ("en", "The mill has 63 looms."),
        ("bn", "মিলে তাঁত ৬৩টি।"),
        ("en", "The nearest hydrant is 2,470 metres away."),
        ("bn", "সব চেয়ে কাছের হাইড্র্যান্ট ২৪৭০ মিটার দূরে।"),
        # nothing that one slip alone makes of the other
        ("en", "Firefighters drank tea at 4.40 am."),
        ("bn", "মিলে কাজ করেন ১১৫০ জন।"),
    ],
)  # fmt: skip
def test_what_may_be_another(newsroom, locale, text):
    first = {"en": EN, "bn": BN}[locale]
    assert told(newsroom, locale, f"{first}\n\n{text}") == []
