"""A day of the week that stands far from its clock time, or behind a date and the words of its year."""

import pytest

from tests.claims.test_timed_weekdays import told


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en", "On Sunday divers in yellow suits fixed an iron plate at 6 pm.", "Sunday"),
        ("en", "Divers fixed the iron plate on Sunday, as hundreds looked on from the road, at 6 pm.", "Sunday"),
        ("bn", "বুধবার হলুদ পোশাকের ডুবুরিরা ফাটলের উপর লোহার পাত বসান সন্ধ্যা ৬টায়।", "বুধবার"),
        ("bn", "রবিবার ডুবুরিরা, রাস্তায় তখন হাজার লোকের ভিড়, লোহার পাত বসান সন্ধ্যা ৬টায়।", "রবিবার"),
    ],
)  # fmt: skip
def test_the_only_day_of_a_sentence_is_that_of_its_only_time(newsroom, locale, text, day):
    said = told(newsroom, locale, text)
    assert len(said) == 1
    assert said[0].startswith(f'"{day}" is not the day of the week of updates/divers')


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "On Tuesday divers in yellow suits fixed an iron plate at 6 pm."),
        ("en", "Since Sunday water had run out, and divers fixed an iron plate at 6 pm."),
        ("en", "On Sunday it rained, and divers fixed an iron plate at 6 pm."),
        ("en", "On Sunday it rained; divers fixed an iron plate at 6 pm."),
        ("en", "The board spoke on Sunday of the divers who fixed an iron plate at 6 pm."),
        ("en", "On Wednesday the board had a plan for what divers fixed, an iron plate, on Tuesday at 6 pm."),
        ("bn", "মঙ্গলবার হলুদ পোশাকের ডুবুরিরা ফাটলের উপর লোহার পাত বসান সন্ধ্যা ৬টায়।"),
        ("bn", "রবিবার থেকে জল পড়ছিল, ডুবুরিরা লোহার পাত বসান সন্ধ্যা ৬টায়।"),
        ("bn", "রবিবার বৃষ্টি নেমেছিল, ডুবুরিরা লোহার পাত বসান সন্ধ্যা ৬টায়।"),
        ("bn", "রবিবারের বৃষ্টির পরে ডুবুরিরা লোহার পাত বসান সন্ধ্যা ৬টায়।"),
    ],
)  # fmt: skip
def test_a_day_of_something_else_is_left(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en", "The old gate broke on 9 August last year, Sunday, in heavy rain.", "Sunday"),
        ("en", "The old gate broke on 9 August last year, a Sunday, in heavy rain.", "Sunday"),
        ("en", "The old gate broke on 9 August of last year (a Sunday).", "Sunday"),
        ("en", "The old gate broke on 9 August 2025, a Sunday.", "Sunday"),
        ("en", "9 August 2025, when the old gate broke, and 10 August 2025 was a Monday.", "Monday"),
        # the part of the day between them
        ("en", "The old gate broke on Sunday afternoon, 9 August 2025, in heavy rain.", "Sunday"),
        ("en", "It was twenty to four on Sunday afternoon, August 9, 2025, when the old gate broke.", "Sunday"),
        ("bn", "রবিবার বিকেলে, ২০২৫ সালের ৯ অগস্ট, পুরনো গেটটি ভাঙে।", "রবিবার"),
        ("bn", "২০২৫ সালের ৯ অগস্ট ছিল রবিবার।", "রবিবার"),
        ("bn", "গত বছর ৯ অগস্ট তারিখটি ছিল রবিবার।", "রবিবার"),
    ],
)  # fmt: skip
def test_the_day_of_a_date_behind_the_words_of_its_year(newsroom, locale, text, day):
    said = told(newsroom, locale, text)
    assert len(said) == 1
    assert said[0].startswith(f'"{day}" is not the day of the week of 2025-08-')


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The old gate broke on 9 August last year, a Saturday, in heavy rain."),
        ("en", "It broke on 9 August last year, Sunday papers wrote."),
        ("en", "The old gate broke on Saturday afternoon, 9 August 2025, in heavy rain."),
        ("en", "The old gate broke on Friday night, 9 August 2025, at ten past one."),
        ("en", "The board meets on Sunday mornings, 9 August 2025 included."),
        ("bn", "শনিবার বিকেলে, ২০২৫ সালের ৯ অগস্ট, পুরনো গেটটি ভাঙে।"),
        ("en", "By 9 August 2025 a Sunday market had come."),
        ("en", "The fair of 9 August 2025 was a Sunday market."),
        ("bn", "২০২৫ সালের ৯ অগস্ট ছিল শনিবার।"),
        ("bn", "২০২৫ সালের ৯ অগস্টের সভা ছিল রবিবারের হাটে।"),
    ],
)  # fmt: skip
def test_a_right_day_and_what_is_called_by_one_are_left(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text", "day", "right"),
    [
        ("en", "The board meets again on Tuesday, 21 July.", "", ""),
        ("en", "The board meets again on Monday, 21 July.", "Monday", "2026-07-21"),
        ("en", "Mending went on until Thursday, August 7, when the road was opened.", "Thursday", "2026-08-07"),
        ("bn", "২১ জুন, রবিবার, সভা বসেছিল।", "", ""),
        ("bn", "২১ জুন, মঙ্গলবার, সভা বসেছিল।", "মঙ্গলবার", "2026-06-21"),
        ("bn", "বোর্ডের সভা বসবে সোমবার, ২১ জুলাই।", "সোমবার", "2026-07-21"),
        ("en", "In 2003 it rained for weeks. The old gate broke on Monday, 21 July.", "", ""),
        ("en", "The old gate broke 23 years ago, on Saturday, 19 July.", "", ""),
        ("bn", "২৩ বছর আগে, ১৯ জুলাই, শনিবার, পুরোনো গেট ভেঙেছিল।", "", ""),
        ("en", "Two decades ago, on Saturday, 19 July, the old gate broke.", "", ""),
        ("en", "The board was to meet in winter, on Sunday, 18 January.", "", ""),
        ("en", "The board was to meet in winter, on Monday, 18 January.", "", ""),
        ("en", "The old gate broke on Saturday, 19 July 2003, and a second one on Monday, 21 July.", "", ""),
        ("en", "They remembered \u201cThursday, 21 July\u201d as the day of the flood.", "", ""),
    ],
)  # fmt: skip
def test_a_date_without_its_year_is_of_the_years_about_the_story(
    newsroom, locale, text, day, right
):
    said = told(newsroom, locale, text)
    assert len(said) == bool(day)
    assert all(one.startswith(f'"{day}" is not the day of the week of {right}') for one in said)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en", "The guards saw it at 4.40 pm Indian time on Tuesday.", "Tuesday"),
        ("en", "It was a quarter to four on Friday afternoon when help came to the villages.", "Friday"),
        ("bn", "লোকজন আসে সোমবার বিকেল পৌনে চারটেয়।", "সোমবার"),
        ("en", "At 2.25 am on Thursday the office said the gate was tested.", "Thursday"),
        ("bn", "দু’দিন পরে, বৃহস্পতিবার সন্ধ্যা ৬টায়, ডুবুরিরা লোহার পাত বসান।", "বৃহস্পতিবার"),
        ("bn", "ফাটলের পর বৃহস্পতিবার ভারতীয় সময় সন্ধ্যা ৬টায় ডুবুরিরা লোহার পাত বসান।", "বৃহস্পতিবার"),
        ("bn", "রবিবার বিকেল ৪টে ৪০ মিনিটে দফতর জানায়, স্লুইস গেটে ফাটল।", "রবিবার"),
    ],
)  # fmt: skip
def test_the_day_of_a_quarter_or_a_time_by_a_named_clock(newsroom, locale, text, day):
    said = told(newsroom, locale, text)
    assert [one.split('"')[1] for one in said] == [day]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The guards saw it at 4.40 pm Indian time on Monday."),
        ("en", "It was a quarter to four on Wednesday afternoon when help came to the villages."),
        ("en", "Ministers had tea at 6 pm on Friday."),
        ("en", "The day after Tuesday, at a quarter to four, help came to the villages."),
        ("bn", "লোকজন আসে বুধবার বিকেল পৌনে চারটেয়।"),
        ("bn", "পরের শুক্রবার বিকেল পৌনে চারটেয় সভা বসে।"),
    ],
)
def test_a_right_one_of_these_and_a_full_hour_of_something_else_are_left(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en", "Divers fixed an iron plate at 6 pm on Saturday.", "Saturday"),
        ("en", "Twelve divers in yellow suits fixed an iron plate of 40 kg at 6 pm on Saturday.", "Saturday"),
        ("en", "Six pumps were set up beside the school at a quarter to four on Monday afternoon.", "Monday"),
        ("en", "Six pumps were set up beside the school at a quarter to four on Saturday afternoon.", "Saturday"),
        ("bn", "স্কুলের পাশে পাম্প বসে সোমবার বিকেল পৌনে চারটেয়।", "সোমবার"),
        ("bn", "ডুবুরিরা লোহার পাত বসান বৃহস্পতিবার সন্ধ্যা ছ’টায়, সকলের সামনে।", "বৃহস্পতিবার"),
        ("en", "At 2.25 am on Sunday the chief engineer, in borrowed boots, tested the gate for the council.", "Sunday"),
        ("bn", "শুক্রবার সন্ধ্যা ৬টায় হলুদ পোশাকের ডুবুরিরা গ্রামের লোকের সামনে লোহার পাত বসান।", "শুক্রবার"),
        ("en", "The chief engineer tested the gate at 2.25 am on Sunday.", "Sunday"),
        ("bn", "শুক্রবার সন্ধ্যা ৬টায় ডুবুরিরা লোহার পাত বসান।", "শুক্রবার"),
        ("bn", "মুখ্য ইঞ্জিনিয়ার গেট পরীক্ষা করেন শনিবার রাত ২টো ২৫ মিনিটে।", "শনিবার"),
        ("en", "A second iron plate will be fixed by divers at 6 pm on Saturday.", ""),
        ("en", "Ministers had tea at 6 pm on Saturday.", ""),
        ("bn", "শুক্রবার সন্ধ্যা ৬টায় মন্দিরে আরতি হয়।", ""),
    ],
)  # fmt: skip
def test_a_day_that_is_days_from_its_moment(newsroom, locale, text, day):
    said = told(newsroom, locale, text)
    assert [one.split('"')[1] for one in said] == ([day] if day else [])
