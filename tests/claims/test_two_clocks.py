"""One moment that a sentence tells by two clocks: where one is right, the other must be that moment too."""

import pytest

from tests.claims.scoring import found_in

CLOUD, GRID = "cloudflare-2025", "bangladesh-grid-2022"
"""They began at 4.50 pm in India, 5.20 pm in Dhaka and 11:20 UTC; and at 1.35 pm in India, 2.05 pm in Dhaka."""


@pytest.mark.parametrize(
    ("incident", "locale", "text", "said"),
    [
        (CLOUD, "en", "Half the web went dark at 4.50 pm in India, in Dhaka it was then 5.50 pm.", "5.50 pm"),
        (CLOUD, "en", "Pages began to fail at 11:20 UTC (6.20 pm in Dhaka).", "6.20 pm"),
        (CLOUD, "en", "Pages began to fail at 11:20 UTC, or 4.20 pm Indian time.", "4.20 pm"),
        ("upi-2025", "en", "UPI failed at 11.10 am, 12.10 pm in Dhaka.", "11.10 am"),
        (GRID, "en", "The grid collapsed at 2.05 pm Bangladesh time, 2.35 pm by the Indian clock.", "2.35 pm"),
        (GRID, "en", "The clock said 1.05 pm in India, 2.05 pm in Dhaka, when the grid collapsed.", "1.05 pm"),
        (CLOUD, "bn", "বিকেল ৪টে ৫০ মিনিটে ভেঙে পড়ে পরিষেবা, ঢাকায় তখন বাজে ৪টে ২০।", "৪টে ২০"),
        (CLOUD, "bn", "ইউটিসি ১১টা ২০ মিনিটে, অর্থাৎ বাংলাদেশ সময় বিকেল ৪টে ২০-তে, পরিষেবা ভেঙে পড়ে।", "বিকেল ৪টে ২০"),
        (GRID, "bn", "বাংলাদেশে তখন দুপুর ২টো ৫, ভারতীয় ঘড়িতে ২টো ৩৫।", "২টো ৩৫"),
        (GRID, "bn", "গ্রিড যখন বসে, ঢাকায় তখন দুপুর ২টো ৫, কলকাতায় দুপুর ২টো ৩৫।", "দুপুর ২টো ৩৫"),
    ],
)  # fmt: skip
def test_another_moment_by_the_other_clock(incident, locale, text, said):
    assert [text for text, _ in found_in(incident, locale, text)] == [said]


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        (CLOUD, "en", "Half the web went dark at 4.50 pm in India, in Dhaka it was then 5.20 pm."),
        (CLOUD, "en", "Pages began to fail at 11:20 UTC (5.20 pm in Dhaka)."),
        (CLOUD, "en", "Pages began to fail at 4.50 pm, 5.20 pm in Dhaka."),
        (CLOUD, "en", "Pages began to fail at 4.50 pm, which is 5.20 pm in Dhaka."),
        ("upi-2025", "en", "UPI failed at 11.40 am, 12.10 pm in Dhaka."),
        (GRID, "en", "The grid collapsed at 2.05 pm Bangladesh time; in India the minister was told at 4.10 pm."),
        (GRID, "en", "The grid collapsed at 2.05 pm Bangladesh time, and by 3.10 pm Indian time traders in Kolkata had heard of it."),
        (GRID, "en", "In Dhaka queues stood from 2.05 pm Bangladesh time to 6.40 pm by the Indian clock."),
        (CLOUD, "bn", "বিকেল ৪টে ৫০ মিনিটে ভেঙে পড়ে পরিষেবা, ঢাকায় তখন বাজে ৫টা ২০।"),
        (GRID, "bn", "গ্রিড যখন বসে, ঢাকায় তখন দুপুর ২টো ৫, কলকাতায় দুপুর ১টা ৩৫।"),
        (GRID, "bn", "গ্রিড বসে বাংলাদেশ সময় দুপুর ২টো ৫ মিনিটে; ভারতীয় সময় বিকেল ৪টেয় খবর পান কলকাতার ব্যবসায়ীরা।"),
    ],
)  # fmt: skip
def test_the_same_moment_and_other_matters(incident, locale, text):
    assert found_in(incident, locale, text) == []
