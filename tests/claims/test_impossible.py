"""Days that no month has and times that no clock shows."""

import pytest

from generator.l10n.hearing.impossible import impossible_in
from tests.claims.quick import check
from tests.claims.scoring import judged
from tests.claims.test_time_sense import ENGLISH, RECORD, lines, write


def found(text: str, language: str) -> list[str]:
    return [one.text for one in impossible_in(text, language)]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("It began on 31 June.", ["31 June"]),
        ("It began on June 31, 2025.", ["June 31, 2025"]),
        ("On February 30 the pumps failed.", ["February 30"]),
        ("The 31st of April was named.", ["31st of April"]),
        ("November 31st was named.", ["November 31st"]),
        ("It was 29 February 2023.", ["29 February 2023"]),
        ("From 30 to 31 June it rained.", ["31 June"]),
        ("It rained on 30-31 June.", ["31 June"]),
        ("The notice of 2025-02-30 is gone.", ["2025-02-30"]),
        ("The notice of 31/06/2025 is gone.", ["31/06/2025"]),
        ("It went dark at 9.75 am.", ["9.75 am"]),
        ("It went dark at 25:10 on Monday.", ["25:10"]),
        ("The last packet came by 12:64 GMT.", ["12:64"]),
        ("It opened at 14 am.", ["14 am"]),
        ("It opened at 24:30 UTC.", ["24:30"]),
        ("It was the thirty-first of June.", ["thirty-first of June"]),
        ("The outage began at 25.10.", ["25.10"]),
        ("Power was back at 14.75 on Monday.", ["14.75"]),
        ("It ended at about 24.30.", ["24.30"]),
        ("It began at 23.10.", []),
        ("Shares closed at 14.75.", []),
        ("The rupee was back at 14.75.", []),
        ("Bidding started at 25.10.", []),
        ("It began at 25.10 per cent.", []),
        ("The last third of February was dry.", []),
        ("It was the thirtieth of June.", []),
        ("It was 29 February 2024.", []),
        ("It was 29 February.", []),
        ("It opened at 24:00.", []),
        ("In June 31 people were hurt.", []),
        ("By June 31 people had gone home.", []),
        ("The 45 June brides wore red.", []),
        ("He may lose 32 may be said.", []),
        ("They won 25:70.", []),
        ("Split 60:40, it pays.", []),
        ("Luke 12:75 and version 2.75 are no times.", []),
        ("It paid 3.75 per cent at 9.45 am.", []),
        ("Flight KU-32 June fares rose.", []),
        ("It took 12:70 minutes at 11:59 pm.", []),
    ],
)
def test_english(text, never):
    assert found(text, "en") == never


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("৩১ জুন পরিষেবা বন্ধ হয়।", ["৩১ জুন"]),
        ("৩১শে জুন থেকে বন্ধ।", ["৩১শে জুন"]),
        ("৩০-৩১ জুন বৃষ্টি হয়।", ["৩১ জুন"]),
        ("জুনের ৩১ তারিখ বন্ধ হয়।", ["জুনের ৩১ তারিখ"]),
        ("২০২৩ সালের ২৯ ফেব্রুয়ারি।", ["২৯ ফেব্রুয়ারি"]),
        ("২৯ ফেব্রুয়ারি ২০২৩ বন্ধ হয়।", ["২৯ ফেব্রুয়ারি ২০২৩"]),
        ("বিকেল ৪টে ৬৫ মিনিটে বন্ধ হয়।", ["৪টে ৬৫ মিনিটে"]),
        ("৪টা ৬৫ মিনিটে বন্ধ হয়।", ["৪টা ৬৫ মিনিটে"]),
        ("দুপুর ২.৭৪ মিনিটে বন্ধ হয়।", ["২.৭৪ মিনিটে"]),
        ("রাত ২৫টায় বন্ধ হয়।", ["২৫টায়"]),
        ("সকাল ১০:৭৫ থেকে বন্ধ।", ["১০:৭৫"]),
        ("বিভ্রাট শুরু হয় ২৫:৭০-এ।", ["২৫:৭০"]),
        ("একত্রিশে জুন বন্ধ হয়।", ["একত্রিশে জুন"]),
        ("রাত ১৩টায় বন্ধ হয়।", ["১৩টায়"]),
        ("সকাল ১৫টায় খোলে।", ["১৫টায়"]),
        ("ভোর ১৪টার দিকে খোলে।", ["১৪টার"]),
        ("রাত ১৩টা ২০ মিনিটে বন্ধ হয়।", ["১৩টা ২০ মিনিটে"]),
        ("রাত ২২টায় বন্ধ হয়।", []),
        ("বিকেল ১৭টায় বন্ধ হয়।", []),
        ("দুপুর ১৪টা ১০ মিনিটে বন্ধ হয়।", []),
        ("রাতে ১৩টা দোকান পোড়ে।", []),
        ("রাত ১৩টি দোকান পোড়ে।", []),
        ("একুশে জুন বন্ধ হয়।", []),
        ("ভোট ৩০:৭০-এ ভাগ হয়।", []),
        ("২০২৪ সালের ২৯ ফেব্রুয়ারি।", []),
        ("জুনে ৩১ জন জখম হন।", []),
        ("রাতে ২৫টা ট্রেন বাতিল হয়।", []),
        ("১০টা ৯০ মিনিটের খেলা হয়।", []),
        ("রাত ১২টা ৫৯ মিনিটে বন্ধ হয়।", []),
        ("রাত ২৪টায় বন্ধ হয়।", []),
        ("৩২ আষাঢ় মেলা বসে।", []),
        ("৪৫ জুন-কন্যা আসেন।", []),
    ],
)
def test_bengali(text, never):
    assert found(text, "bn") == never


def test_it_is_an_error_at_its_place(newsroom, capsys):
    text = "It rained. The pumps failed on 31 June."
    write(newsroom, text, "বৃষ্টি হয়। পাম্প থামে ৩১ জুন।")
    status, _, said = check(newsroom, capsys)
    bengali, english = lines(said, "impossible-time")
    assert status == 1
    assert english.startswith(f"{ENGLISH}:")
    assert f":{text.index('31 June') + 1}: error" in english
    assert '"31 June" is no day: that month has 30 days' in english
    assert '"৩১ জুন" is no day: that month has 30 days' in bengali


@pytest.mark.parametrize(
    "text",
    [
        "“It was 31 June,” she said.",
        "It failed on 30 June, not 31 June, the agency says.",
        "It failed on 1 July, not on 31 June.",
    ],
)
def test_what_others_say_and_what_is_denied_is_left(newsroom, capsys, text):
    write(newsroom, text)
    _, _, said = check(newsroom, capsys)
    assert lines(said, "impossible-time") == []


def test_a_record_is_asked_too(newsroom, capsys):
    record = RECORD.replace("en: Pay is still down.", "en: Down at 9.75 am.")
    write(newsroom, "It rained.", record=record)
    _, _, said = check(newsroom, capsys)
    (line,) = lines(said, "impossible-time")
    assert line.startswith("content/incidents/ours.yaml:")
    assert '"9.75 am" is no time of a clock' in line


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The Rogers outage began on 31 June at 7 am."),
        ("bn", "৩১ জুন রজার্সের পরিষেবা বসে যায়।"),
        ("bn", "দুপুর ১২টা ৭০ মিনিটে রজার্সের পরিষেবা বসে যায়।"),
    ],
)
def test_its_parts_are_held_against_nothing(locale, text):
    (never,) = impossible_in(text, locale)
    parts = [
        m
        for m in judged({"incident": "rogers-2022", "text": text}, locale)
        if never.start <= m.start < never.end
    ]
    assert parts
    assert {m.verdict for m in parts} == {"ignored"}
