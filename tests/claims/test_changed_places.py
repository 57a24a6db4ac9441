"""Two names of a sentence that changed places in one language, each of them in both: told by the numbers beside them."""

import pytest

from tests.claims.test_said_names import told
from tests.newsroom import Newsroom


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("Water came to Barasat at 7.05 am and to Madhyamgram at 7.20 am.", "জল আসে মধ্যমগ্রামে সকাল ৭টা ৫ মিনিটে, বারাসতে ৭টা ২০ মিনিটে।"),
        ("Katwa has 140 boats and Kalna 96. It is dry in Katwa.", "কালনায় আছে ১৪০টি নৌকা, কাটোয়ায় ৯৬টি। কাটোয়ায় জল নেই।"),
        ("Sukumar Bera was killed and Dipankar Maity was injured.", "দীপঙ্কর মাইতি নিহত, সুকুমার বেরা আহত।"),
        ("There were 140 boats in Katwa and 96 in Kalna.", "কালনায় ছিল ১৪০টি নৌকা, কাটোয়ায় ৯৬টি।"),
        ("On 7 May 48 lorries went from Katwa to Kalna.", "৭ মে ৪৮টি লরি কালনা থেকে কাটোয়া যায়।"),
        ("Katwa has 140 boats, Kalna 96.", "কাটোয়ায় আছে ৯৬টি নৌকা, কালনায় ১৪০টি।"),
        ("Katwa had 14 boats, Kalna only 6.", "কাটোয়ায় ছিল মাত্র ৬টি নৌকা, কালনায় ১৪টি।"),
        ("The school in Katwa is run by Sukumar Bera, the one in Kalna by Dipankar Maity.", "কাটোয়ার স্কুল চালান দীপঙ্কর মাইতি, কালনার অন্যটি সুকুমার বেরা।"),
        ("The school in Katwa is run by Sukumar Bera, the one in Kalna by Dipankar Maity.", "কালনার স্কুল চালান সুকুমার বেরা, কাটোয়ার অন্যটি দীপঙ্কর মাইতি।"),
    ],
)  # fmt: skip
def test_names_that_changed_places_are_told(newsroom: Newsroom, capsys, english, bengali):
    lines = told(newsroom, capsys, english, bengali)
    assert [line for line in lines if "error[languages-differ]" in line] != []
    assert len(lines) == 1


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("Water came to Barasat at 7.05 am and to Madhyamgram at 7.20 am.", "জল মধ্যমগ্রামে আসে সকাল ৭টা ২০ মিনিটে, বারাসতে ৭টা ৫ মিনিটে।"),
        ("Katwa has 140 boats and Kalna 96.", "কাটোয়ায় আছে ১৪০টি নৌকা, কালনায় ৯৬টি।"),
        ("Katwa has 140 boats, Kalna 96.", "কালনায় আছে ৯৬টি নৌকা, কাটোয়ায় ১৪০টি।"),
        ("Police saved 140 people in Katwa and 96 in Kalna.", "কাটোয়ায় ১৪০ জন ও কালনায় ৯৬ জনকে বাঁচায় পুলিশ।"),
        ("The school in Katwa is run by Sukumar Bera, the one in Kalna by Dipankar Maity.", "কালনার স্কুল চালান দীপঙ্কর মাইতি, কাটোয়ার অন্যটি সুকুমার বেরা।"),
        ("The school in Katwa is run by Sukumar Bera, the one in Kalna by Dipankar Maity.", "কাটোয়ার স্কুল চালান সুকুমার বেরা, কালনার অন্যটি দীপঙ্কর মাইতি।"),
        ("From Katwa the boat of Sukumar Bera went to Kalna, where Dipankar Maity was waiting.", "কাটোয়া থেকে সুকুমার বেরার নৌকা যায় কালনায়, সেখানে ছিলেন দীপঙ্কর মাইতি।"),
        ("There were 140 boats in Katwa and 96 in Kalna.", "কাটোয়ায় ছিল ১৪০টি নৌকা, কালনায় ৯৬টি।"),
        ("There were 140 boats in Katwa and 96 in Kalna.", "৯৬টি নৌকা ছিল কালনায়, কাটোয়ায় ১৪০টি।"),
        ("Sukumar Bera was killed and Dipankar Maity was injured.", "নিহত সুকুমার বেরা, আহত দীপঙ্কর মাইতি।"),
        ("The dead man is Sukumar Bera; Dipankar Maity was injured.", "আহত হয়েছেন দীপঙ্কর মাইতি, নিহত সুকুমার বেরা।"),
        ("On 7 May 48 lorries went from Katwa to Kalna.", "৭ মে কাটোয়া থেকে কালনায় যায় ৪৮টি লরি।"),
        ("On 7 May 48 lorries from Katwa reached Kalna.", "৭ মে কালনায় পৌঁছয় কাটোয়ার ৪৮টি লরি।"),
        ("On 7 May Katwa lost 140 boats, Kalna measured.", "কালনার মাপে ৭ মে ১৪০টি নৌকা যায় কাটোয়ায়।"),
        ("Katwa and Kalna have 140 boats and 96 carts.", "কালনা ও কাটোয়ায় আছে ১৪০টি নৌকা ও ৯৬টি গাড়ি।"),
    ],
)  # fmt: skip
def test_what_a_translator_orders_otherwise_is_left(newsroom: Newsroom, capsys, english, bengali):
    assert [
        line for line in told(newsroom, capsys, english, bengali) if "is not what" in line
    ] == []
