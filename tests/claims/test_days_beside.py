"""A day, a time or a name that one language counts from another that it has: a day later, on the 12th, ১১ তারিখে."""

import pytest

from tests.claims.test_languages import desk, found  # noqa: F401

SAME = [
    ("Many still reported it on 11 July, it wrote a day later.", "১২ জুলাই তারা লেখে, আগের দিনও অনেকে তা জানিয়েছেন।"),
    ("It was handed in on 16 October. Four of them began their own a day later.", "তা জমা পড়ে ১৬ অক্টোবর। ১৭ অক্টোবর চারটি সংস্থা নিজেরা নামে।"),
    ("Many still complained on 11 July, it wrote on the 12th.", "১২ জুলাই তারা লেখে, ১১ তারিখেও অনেকে তা জানিয়েছেন।"),
    ("It came out on 24 July. The next day it spoke of 97 per cent.", "তা বেরোয় ২৪ জুলাই। ২৫ জুলাই তারা বলে ৯৭ শতাংশের কথা।"),
    ("It was back at 2.25 am. The rest followed a quarter of an hour later.", "তা ফেরে রাত ২টো ২৫ মিনিটে। বাকিটা আসে ২টো ৪০ মিনিটে।"),
    ("Fewer than one in a hundred were hit.", "আক্রান্ত ১ শতাংশেরও কম।"),
    ("From 90 minutes to more than three hours, they say.", "তারা বলে দেড় ঘণ্টা থেকে তিন ঘণ্টারও বেশি।"),
    ("It was out until seven the next morning.", "তা বন্ধ ছিল পরের দিন সকাল ৭টা পর্যন্ত।"),
    ("Some 100 devices were restarted.", "শ’খানেক যন্ত্র আবার চালু করা হয়।"),
    ("On 30 July its share was 99.", "৩০ জুলাই ভাগটা দাঁড়ায় ৯৯।"),
    ("It came at 2 am on Sunday.", "তা আসে শনিবার দিবাগত রাত ২টায়।"),
    ("It came at 1.30 am on Saturday.", "তা আসে শুক্রবার রাত দেড়টায়।"),
    ("It came at 1.30 am on 19 July.", "তা আসে ১৮ জুলাই রাত দেড়টায়।"),
    ("It came at 1.30 am on 18 July.", "তা আসে ১৮ জুলাই রাত দেড়টায়।"),
    ("They never named an hour.", "কখন, তা তারা বলেনি।"),
]  # fmt: skip


@pytest.mark.parametrize(("english", "bengali"), SAME)
def test_they_say_the_same(desk, capsys, english, bengali):  # noqa: F811
    assert found(desk, capsys, english, bengali) == []


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("It came at 2.47 am on Saturday.", "তা আসে শনিবার গভীর রাত ২টো ৪৭ মিনিটে।"),
        ("On Saturday, at 2.47 am, it came.", "তা আসে শনিবার দিবাগত রাত ২টো ৪৭ মিনিটে।"),
        ("It came at 2.47 am on 18 July.", "তা আসে ১৮ জুলাই গভীর রাত ২টো ৪৭ মিনিটে।"),
    ],
)
def test_one_day_of_a_night_and_of_the_clock_is_a_warning(desk, capsys, english, bengali):  # noqa: F811
    (line,) = found(desk, capsys, english, bengali)
    assert "warning[languages-may-differ]" in line and "whose night it is" in line


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("It came at 2.47 am on Sunday.", "তা আসে শনিবার গভীর রাত ২টো ৪৭ মিনিটে।"),
        ("It came late on Saturday night, at 2.47 am.", "তা আসে শনিবার গভীর রাত ২টো ৪৭ মিনিটে।"),
        ("It came on the night of Saturday, at 2.47 am.", "তা আসে শনিবার গভীর রাত ২টো ৪৭ মিনিটে।"),
        ("It came at 11.47 pm on Saturday.", "তা আসে শনিবার গভীর রাত ১১টা ৪৭ মিনিটে।"),
        ("It came at 2.47 am on Saturday.", "তা আসে শনিবার রাত ২টো ৪৭ মিনিটে।"),
    ],
)
def test_one_night_in_two_languages(desk, capsys, english, bengali):  # noqa: F811
    assert found(desk, capsys, english, bengali) == []


@pytest.mark.parametrize(
    ("english", "bengali", "words"),
    [
        ("Many still reported it on 11 July, it wrote a day later.", "১৩ জুলাই তারা লেখে, আগের দিনও অনেকে তা জানিয়েছেন।", "১৩ জুলাই"),
        ("It was handed in on 16 October. Four of them began their own a day later.", "তা জমা পড়ে ১৬ অক্টোবর। ১৮ অক্টোবর চারটি সংস্থা নিজেরা নামে।", "১৮ অক্টোবর"),
        ("Many still complained on 11 July, it wrote on the 12th.", "১২ জুলাই তারা লেখে, ১০ জুলাইও অনেকে তা জানিয়েছেন।", "১০ জুলাই"),
        ("It was back at 2.25 am. The rest followed a quarter of an hour later.", "তা ফেরে রাত ২টো ২৫ মিনিটে। বাকিটা আসে ২টো ৫০ মিনিটে।", "২টো ৫০ মিনিটে"),
        ("It was handed in on 16 October, a Monday afternoon.", "তা জমা পড়ে ১৬ অক্টোবর, সোমবার দুপুরে। ১৭ অক্টোবর তা পড়া হয়।", "১৭ অক্টোবর"),
        ("It came at 2 am on Monday.", "তা আসে শনিবার দিবাগত রাত ২টায়।", "শনিবার"),
        ("It came at 1.30 am on 20 July.", "তা আসে ১৮ জুলাই রাত দেড়টায়।", "১৮ জুলাই"),
        ("It came at 1.30 pm on 19 July.", "তা আসে ১৮ জুলাই দুপুর দেড়টায়।", "১৮ জুলাই"),
        ("It was out until seven the next morning.", "তা বন্ধ ছিল পরের দিন সকাল ৯টা পর্যন্ত।", "সকাল ৯টা"),
        ("It was opened at 11.40 am, ten minutes after the first.", "তা খোলে রাত ১১টা ৪০ মিনিটে, প্রথমটির দশ মিনিট পরে।", "রাত ১১টা ৪০ মিনিটে"),
    ],
)  # fmt: skip
def test_another_day_or_time_is_told(desk, capsys, english, bengali, words):  # noqa: F811
    lines = found(desk, capsys, english, bengali)
    assert any(words in line and "error[" in line for line in lines), lines
