"""Days of the month in words, and dates with a short year: their day is heard, never the month alone."""

import unicodedata

import pytest

from generator.l10n.hearing.hear import hear

BENGALI = (
    "পয়লা দোসরা তেসরা চৌঠা পাঁচই ছয়ই সাতই আটই নয়ই দশই এগারোই বারোই তেরোই চোদ্দোই পনেরোই ষোলোই সতেরোই আঠারোই "
    "উনিশে বিশে একুশে বাইশে তেইশে চব্বিশে পঁচিশে ছাব্বিশে সাতাশে আটাশে ঊনত্রিশে ত্রিশে একত্রিশে"
)
SPELLED = {"পহেলা": 1, "ছউই": 6, "ছই": 6, "নউই": 9, "এগারই": 11, "বারই": 12, "চৌদ্দই": 14, "পনেরই": 15, "ষোলই": 16, "আঠারই": 18, "উনত্রিশে": 29, "তিরিশে": 30, "সাত": 7, "২১-শে": 21, "৭-ই": 7}  # fmt: skip
ENGLISH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)


def days(text: str, language: str) -> list[tuple[object, object]]:
    return [(one.low, one.high) for one in hear(text, language) if one.kind == "date"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("ending", ["", "ে", "ের", "-এ"])
@pytest.mark.parametrize(("word", "day"), [*zip(BENGALI.split(), range(1, 32), strict=True), *SPELLED.items()])  # fmt: skip
def test_a_bengali_word_of_a_day_is_heard_before_its_month(word, day, ending, form):
    text = unicodedata.normalize(form, f"বিভ্রাট শুরু হয় {word} ডিসেম্বর{ending}।")
    (heard,) = hear(text, "bn")
    assert (heard.kind, heard.low) == ("date", f"--12-{day:02}")
    assert unicodedata.normalize("NFC", heard.text).startswith(unicodedata.normalize("NFC", word))


@pytest.mark.parametrize("frame", ["on the {} of December", "on December the {}", "on December {}", "on the {} of December 2026"])  # fmt: skip
@pytest.mark.parametrize(("word", "day"), [*zip(ENGLISH.split(), range(1, 32), strict=True)])
def test_an_english_ordinal_is_heard_beside_its_month(word, day, frame):
    (heard,) = hear(f"It began {frame.format(word)}.", "en")
    year = "2026" if "2026" in frame else "-"
    assert (heard.kind, heard.low) == ("date", f"{year}-12-{day:02}")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "It began on July the 7th.", [("--07-07", "--07-07")]),
        ("en", "It fell, since July the seventh, twice.", [("--07-07", "--07-07")]),
        ("en", "Monday the sixth of July was dark.", [("--07-06", "--07-06")]),
        ("en", "It failed on the sixth and seventh of July.", [("--07-06", "--07-06"), ("--07-07", "--07-07")]),
        ("en", "from the sixth to the eighth of July", [("--07-06", "--07-08")]),
        ("en", "It began on 7 or 8 July.", [("--07-07", "--07-08")]),
        ("en", "It began on the sixth or seventh of July.", [("--07-06", "--07-07")]),
        ("bn", "৭ বা ৮ জুলাই শুরু", [("--07-07", "--07-08")]),
        ("bn", "একুশে ও বাইশে জুলাই", [("--07-21", "--07-21"), ("--07-22", "--07-22")]),
        ("bn", "সাতই থেকে নয়ই জুলাই", [("--07-07", "--07-09")]),
        ("bn", "২০২৬ সালের সাতই জুলাই", [("2026-07-07", "2026-07-07")]),
        ("bn", "সাতই জুলাই, ২০২৬-এ", [("2026-07-07", "2026-07-07")]),
        ("bn", "জুলাই মাসের সাত তারিখে", [("--07-07", "--07-07")]),
        ("bn", "জুলাইয়ের একুশে", [("--07-21", "--07-21")]),
        ("bn", "রাত দশটা পঁচিশে জুলাই", [("--07-25", "--07-25")]),
        ("en", "It began on 6/7/26.", [("2026-07-06", "2026-07-06")]),
        ("en", "It began on 7/13/26.", [("2026-07-13", "2026-07-13")]),
        ("en", "It began on 6.7.26.", [("2026-07-06", "2026-07-06")]),
        ("en", "It rained on 25/10/97.", [("1997-10-25", "1997-10-25")]),
        ("bn", "শুরু ৬/৭/২৬-এ।", [("2026-07-06", "2026-07-06")]),
        ("bn", "শুরু ৬.৭.২৬ তারিখে।", [("2026-07-06", "2026-07-06")]),
    ],
)  # fmt: skip
def test_days_in_their_company(language, text, found):
    assert days(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "In July the first outage began.", ["--07"]),
        ("en", "In July the second, a smaller outage, began.", ["--07"]),
        ("en", "The sixth July outage was long.", ["--07"]),
        ("en", "It was the first July in years.", ["--07"]),
        ("en", "The last third of July was dry.", ["--07"]),
        ("en", "A third of July was lost.", ["--07"]),
        ("en", "This was the third of July's outages.", ["--07"]),
        ("en", "a second march", []),
        ("en", "In seven July outages it rained.", ["--07"]),
        ("bn", "জুন নয়, জুলাই", ["--06", "--07"]),
        ("bn", "একুশে পদক", []),
        ("bn", "জুলাইয়ে সাত জন", ["--07"]),
        ("en", "release 6.7.26 is out", []),
        ("en", "24/7/365 support", []),
        ("en", "on 31/6/26", []),
    ],
)
def test_what_is_no_day(language, text, found):
    assert [low for low, _ in days(text, language)] == found
