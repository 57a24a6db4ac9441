"""Words that mean another time to who reads them later, and what stands right in their place."""

import unicodedata

import pytest

from tests.claims.relative import is_pasted, pasted, told, write
from tests.newsroom import INCIDENT

PASTED = [
    # --- English: days ---
    ("en", "It rained yesterday.", "It rained on 8 July 2026."),
    ("en", "Yesterday it rained.", "On 8 July 2026 it rained."),
    ("en", "Yesterday was the hottest day.", "8 July 2026 was the hottest day."),
    ("en", "He came yesterday evening.", "He came on the evening of 8 July 2026."),
    ("en", "It has been wet since yesterday.", "It has been wet since 8 July 2026."),
    ("en", "It was worse than yesterday.", "It was worse than on 8 July 2026."),
    ("en", "He came late last night.", "He came late on the night of 8 July 2026."),
    ("en", "He spoke of last night.", "He spoke of the night of 8 July 2026."),
    ("en", "He came the day before yesterday.", "He came on 7 July 2026."),
    ("en", "Relief comes the day after tomorrow.", "Relief comes on 11 July 2026."),
    ("en", "The line is open today.", "The line is open on 9 July 2026."),
    ("en", "As of today, all is well.", "As of 9 July 2026, all is well."),
    ("en", "Since this morning it is open.", "Since the morning of 9 July 2026 it is open."),
    ("en", "Tomorrow, it opens.", "On 10 July 2026, it opens."),
    ("en", "Two days ago it rained.", "On 7 July 2026 it rained."),
    ("en", "He left a week ago.", "He left around 2 July 2026."),
    # --- English: months and years ---
    ("en", "It began last month.", "It began in June 2026."),
    ("en", "It was the third this month.", "It was the third in July 2026."),
    ("en", "It opens later this year.", "It opens later in 2026."),
    ("en", "It was the largest since last year.", "It was the largest since 2025."),
    ("en", "He left in June last year.", "He left in June 2025."),
    ("en", "A similar breach happened two years ago.", "A similar breach happened in 2024."),
    ("en", "He left a month ago.", "He left around June 2026."),
    ("en", "It was built ten years ago.", "It was built in 2016."),
    ("en", "It happened a decade ago.", "It happened around 2016."),
    ("en", "It was built twenty-five years ago.", "It was built around 2001."),
    # --- English: days of the week ---
    ("en", "On Monday it was well.", "On 6 July 2026 it was well."),
    ("en", "He came on Tuesday evening.", "He came on the evening of 7 July 2026."),
    ("en", "He left last Wednesday.", "He left on 8 July 2026."),
    ("en", "It has been wet since Tuesday.", "It has been wet since 7 July 2026."),
    ("en", "The line will open on Friday.", "The line will open on 10 July 2026."),
    ("en", "The bridge opens on Monday.", "The bridge opens on 13 July 2026."),
    ("en", "Schools reopen on Monday.", "Schools reopen on 13 July 2026."),
    ("en", "Trains are to start on Monday.", "Trains are to start on 13 July 2026."),
    ("en", "He is due on Monday.", "He is due on 13 July 2026."),
    ("en", "The fair is on until Monday.", "The fair is on until 13 July 2026."),
    ("en", "The minister comes next Monday.", "The minister comes on 13 July 2026."),
    ("en", "He said on Monday it would open.", "He said on 6 July 2026 it would open."),
    ("en", "He said it will open on Monday.", "He said it will open on 13 July 2026."),
    ("en", "It will open, he said on Monday.", "It will open, he said on 6 July 2026."),
    ("en", "He may have left on Monday.", "He may have left on 6 July 2026."),
    ("en", "He was close to tears on Monday.", "He was close to tears on 6 July 2026."),
    ("en", "Boats could not cross on Tuesday.", "Boats could not cross on 7 July 2026."),
    ("en", "He came at ten to five on Tuesday.", "He came at ten to five on 7 July 2026."),
    ("en", "He came on Monday last week.", "He came on 29 June 2026."),
    ("en", "The village will have boats by Sunday.", "The village will have boats by 12 July 2026."),
    ("en", "The lane should have light on Sunday.", "The lane should have light on 12 July 2026."),
    ("en", "Riders may have ferries on Monday.", "Riders may have ferries on 13 July 2026."),
    ("en", "The wards are expected to have milk on Sunday.", "The wards are expected to have milk on 12 July 2026."),
    ("en", "The crews will have cleared the road by Sunday.", "The crews will have cleared the road by 12 July 2026."),
    ("en", "The boats must have sunk on Monday.", "The boats must have sunk on 6 July 2026."),
    ("en", "He may have already left on Monday.", "He may have already left on 6 July 2026."),
    ("en", "The road should have been open on Monday.", "The road should have been open on 6 July 2026."),
    ("en", "The council has a meeting on Sunday.", "The council has a meeting on 12 July 2026."),
    ("en", "On Sunday the drivers called a strike.", "On 5 July 2026 the drivers called a strike."),
    ("en", "The council held a meeting on Sunday.", "The council held a meeting on 5 July 2026."),
    # --- Bengali: days ---
    ("bn", "গতকাল বৃষ্টি হয়েছে।", "৮ জুলাই ২০২৬ বৃষ্টি হয়েছে।"),
    ("bn", "গতকালের বৃষ্টি।", "৮ জুলাইয়ের বৃষ্টি।"),
    ("bn", "গতকালও বৃষ্টি হয়।", "৮ জুলাইও বৃষ্টি হয়।"),
    ("bn", "গতকাল সন্ধ্যায় বৃষ্টি হয়।", "৮ জুলাই সন্ধ্যায় বৃষ্টি হয়।"),
    ("bn", "গত রাতে বৃষ্টি হয়।", "৮ জুলাই রাতে বৃষ্টি হয়।"),
    ("bn", "গতরাতের ঝড়ে গাছ পড়ে।", "৮ জুলাই রাতের ঝড়ে গাছ পড়ে।"),
    ("bn", "আজকে মন্ত্রী আসেন।", "৯ জুলাই ২০২৬ মন্ত্রী আসেন।"),
    ("bn", "আজকের বৈঠকে সিদ্ধান্ত হয়।", "৯ জুলাইয়ের বৈঠকে সিদ্ধান্ত হয়।"),
    ("bn", "আজ সকাল থেকে রাস্তা খোলা।", "৯ জুলাই সকাল থেকে রাস্তা খোলা।"),
    ("bn", "কাল বৃষ্টি ছিল।", "৮ জুলাই ২০২৬ বৃষ্টি ছিল।"),
    ("bn", "কাল রাতে বৃষ্টি হয়েছে।", "৮ জুলাই রাতে বৃষ্টি হয়েছে।"),
    ("bn", "কাল ত্রাণ পৌঁছবে গ্রামে।", "১০ জুলাই ২০২৬ ত্রাণ পৌঁছবে গ্রামে।"),
    ("bn", "কাল ত্রাণ পৌঁছাবে গ্রামে।", "১০ জুলাই ২০২৬ ত্রাণ পৌঁছাবে গ্রামে।"),
    ("bn", "গ্রামে কাল ত্রাণ পৌঁছবে।", "গ্রামে ১০ জুলাই ২০২৬ ত্রাণ পৌঁছবে।"),
    ("bn", "কাল বৈঠকে বসবেন মন্ত্রী।", "১০ জুলাই ২০২৬ বৈঠকে বসবেন মন্ত্রী।"),
    ("bn", "কাল সকালে আসছেন মন্ত্রী।", "১০ জুলাই সকালে আসছেন মন্ত্রী।"),
    ("bn", "কাল কাজ শেষ হওয়ার কথা।", "১০ জুলাই ২০২৬ কাজ শেষ হওয়ার কথা।"),
    ("bn", "কাল মন্ত্রী জানান, ত্রাণ আসবে।", "৮ জুলাই ২০২৬ মন্ত্রী জানান, ত্রাণ আসবে।"),
    ("bn", "কাল ত্রাণ আসবে বলে জানান মন্ত্রী।", "১০ জুলাই ২০২৬ ত্রাণ আসবে বলে জানান মন্ত্রী।"),
    ("bn", "গত পরশু বৃষ্টি হয়।", "৭ জুলাই ২০২৬ বৃষ্টি হয়।"),
    ("bn", "পরশু মেলা শুরু হবে।", "১১ জুলাই ২০২৬ মেলা শুরু হবে।"),
    ("bn", "পরশু স্কুল খুলতে চলেছে।", "১১ জুলাই ২০২৬ স্কুল খুলতে চলেছে।"),
    ("bn", "তিন দিন আগে রাস্তা সারানো হয়।", "৬ জুলাই ২০২৬ রাস্তা সারানো হয়।"),
    ("bn", "দু’সপ্তাহ আগে হাট বসেছিল।", "২৫ জুন ২০২৬ নাগাদ হাট বসেছিল।"),
    # --- Bengali: months and years ---
    ("bn", "গত মাসে শুরু।", "২০২৬ সালের জুন মাসে শুরু।"),
    ("bn", "গত বছরের চেয়ে জল বেশি।", "২০২৫ সালের চেয়ে জল বেশি।"),
    ("bn", "গত বছরও জল বেড়েছিল।", "২০২৫ সালেও জল বেড়েছিল।"),
    ("bn", "গেল বছর জল কম ছিল।", "২০২৫ সালে জল কম ছিল।"),
    ("bn", "এবছর জল বেশি।", "২০২৬ সালে জল বেশি।"),
    ("bn", "গত বছর জুন মাসেও জল বেড়েছিল।", "২০২৫ সালের জুন মাসেও জল বেড়েছিল।"),
    ("bn", "গত বছর থেকে কাজ বন্ধ।", "২০২৫ সাল থেকে কাজ বন্ধ।"),
    ("bn", "আগামী বছর খুলবে।", "২০২৭ সালে খুলবে।"),
    ("bn", "দু’বছর আগে নদী সরেছিল।", "২০২৪ সালে নদী সরেছিল।"),
    ("bn", "পাঁচ মাস আগে ঝড়ে গাছ পড়ে।", "২০২৬ সালের ফেব্রুয়ারি মাস নাগাদ ঝড়ে গাছ পড়ে।"),
    ("bn", "আজ থেকে দশ বছর আগে সেতু হয়।", "২০১৬ সালে সেতু হয়।"),
    ("bn", "এক দশক আগে নদী সরে যায়।", "২০১৬ সাল নাগাদ নদী সরে যায়।"),
    # --- Bengali: days of the week ---
    ("bn", "গত সোমবার বৃষ্টি ছিল।", "৬ জুলাই ২০২৬ বৃষ্টি ছিল।"),
    ("bn", "মঙ্গলবার সন্ধ্যায় বৃষ্টি হয়।", "৭ জুলাই সন্ধ্যায় বৃষ্টি হয়।"),
    ("bn", "শুক্রবার মেলা শুরু হবে।", "১০ জুলাই ২০২৬ মেলা শুরু হবে।"),
    ("bn", "সোমবার ত্রাণ পৌঁছবে গ্রামে।", "১৩ জুলাই ২০২৬ ত্রাণ পৌঁছবে গ্রামে।"),
    ("bn", "রবিবার সভা ডেকেছিল পুরসভা।", "৫ জুলাই ২০২৬ সভা ডেকেছিল পুরসভা।"),
    ("bn", "রবিবার সভা করেছে পুরসভা।", "৫ জুলাই ২০২৬ সভা করেছে পুরসভা।"),
    ("bn", "সোমবার অনেকে ভাবেন, বৃষ্টি থামবে।", "৬ জুলাই ২০২৬ অনেকে ভাবেন, বৃষ্টি থামবে।"),
    ("bn", "সোমবার হাটে ভিড় জমতে থাকে দুপুরে।", "৬ জুলাই ২০২৬ হাটে ভিড় জমতে থাকে দুপুরে।"),
    ("bn", "সোমবার ট্রেনে ফিরবেন মন্ত্রী।", "১৩ জুলাই ২০২৬ ট্রেনে ফিরবেন মন্ত্রী।"),
    ("bn", "আগামী সোমবারের বৈঠকে থাকবেন তিনি।", "১৩ জুলাইয়ের বৈঠকে থাকবেন তিনি।"),
]  # fmt: skip


@pytest.mark.parametrize(("base", "text", "right"), PASTED, ids=[text for _, text, _ in PASTED])
def test_the_proposal_stands_right_in_the_place_of_the_words(newsroom, base, text, right):
    is_pasted(newsroom, base, text, right)


def test_a_date_of_another_year_keeps_it(newsroom):
    file = write(newsroom, "bn", "গতকালের বৃষ্টি। গতকাল রাতে ঝড়।", "2026-01-01T10:00+05:30")
    assert pasted(newsroom, file) == "৩১ ডিসেম্বর ২০২৫-এর বৃষ্টি। ৩১ ডিসেম্বর ২০২৫ রাতে ঝড়।"


@pytest.mark.parametrize(
    ("base", "text", "words", "advice"),
    [
        ("en", "Last month’s repairs failed.", "Last month’s", "say which time is meant: June 2026"),
        ("en", "Tonight’s train is late.", "Tonight’s", "name the day: the night of 9 July 2026"),
        ("en", "It broke earlier this week.", "this week", "say which time is meant: 6 to 12 July 2026"),
        ("en", "It rained on Sunday and Monday.", "on Sunday", "name the day: 5 July 2026"),
        ("en", "It was repaired last weekend.", "last weekend", "write the day, the month or the year that is meant"),
        ("en", "It broke three hours ago.", "three hours ago", "write the day, the month or the year that is meant"),
        ("en", "It broke more than two years ago.", "two years ago", "write the day, the month or the year that is meant"),
        ("en", "A meeting on Saturday.", "on Saturday", "is 4 July 2026 meant, or 11 July 2026? write the one that is"),
        ("en", "He was due to come on Monday.", "on Monday", "is 6 July 2026 meant, or 13 July 2026? write the one that is"),
        ("en", "The drivers have called a two-day strike on Sunday.", "on Sunday", "is 5 July 2026 meant, or 12 July 2026? write the one that is"),
        ("en", "The mayor announced a public holiday on Monday.", "on Monday", "is 6 July 2026 meant, or 13 July 2026? write the one that is"),
        ("bn", "রবিবার সভা ডেকেছে পুরসভা।", "রবিবার", "is ৫ জুলাই ২০২৬ meant, or ১২ জুলাই ২০২৬? write the one that is"),
        ("bn", "সোমবার হরতালের ডাক দিয়েছে চালক সংগঠন।", "সোমবার", "is ৬ জুলাই ২০২৬ meant, or ১৩ জুলাই ২০২৬? write the one that is"),
        ("bn", "কাল জরুরি অধিবেশন ডেকেছেন অধ্যক্ষ।", "কাল", "is ৮ জুলাই ২০২৬ meant, or ১০ জুলাই ২০২৬? write the one that is"),
        ("bn", "দু’মাস আগের ঝড়ে গাছ পড়ে।", "দু’মাস আগের", "say which time is meant: ২০২৬ সালের মে মাস"),
        ("bn", "আজই ত্রাণ এল।", "আজই", "name the day: ৯ জুলাই ২০২৬"),
        ("bn", "গত সপ্তাহে বৃষ্টি হয়।", "গত সপ্তাহে", "say which time is meant: ২৯ জুন থেকে ৫ জুলাই ২০২৬"),
        ("bn", "গত গ্রীষ্মে কাজ হয়।", "গত গ্রীষ্মে", "write the day, the month or the year that is meant"),
        ("bn", "পরশু সেতু উদ্বোধন।", "পরশু", "is ৭ জুলাই ২০২৬ meant, or ১১ জুলাই ২০২৬? write the one that is"),
        ("bn", "খবরটি কালকের।", "কালকের", "is ৮ জুলাইয়ের meant, or ১০ জুলাইয়ের? write the one that is"),
        ("bn", "সোমবার আদালতে শুনানি।", "সোমবার", "is ৬ জুলাই ২০২৬ meant, or ১৩ জুলাই ২০২৬? write the one that is"),
        ("bn", "পরশু থেকে বৃষ্টি হচ্ছে।", "পরশু", "is ৭ জুলাই ২০২৬ meant, or ১১ জুলাই ২০২৬? write the one that is"),
    ],
)  # fmt: skip
def test_where_no_words_fit_the_day_is_named_or_asked(newsroom, base, text, words, advice):
    write(newsroom, base, text)
    assert told(newsroom) == [(words, advice)]


def test_another_normal_form_is_the_same_text(newsroom):
    text = "গতকাল সন্ধ্যায় বৃষ্টি হয়।"
    file = write(newsroom, "bn", text.replace("য\u09bc", "\u09df"))
    assert pasted(newsroom, file).startswith("৮ জুলাই সন্ধ্যা")
    write(newsroom, "bn", unicodedata.normalize("NFD", "কোভিডের পরে গতকাল সন্ধ্যায়।"))
    assert [words for words, _ in told(newsroom)] == ["গতকাল"]


@pytest.mark.parametrize(
    "text",
    [
        "“We saw it yesterday,” she said.",
        "“It rained. Nobody came yesterday. We waited,” she said.",
        "‘We open today,’ he said.",
        "‘It rained. Nobody came yesterday. We don’t know why,’ she said.",
        "> We open today.",
        "> We open\nToday all is well.",
        "As India Today wrote, the line is open.",
        "`today` is a word of the code.",
        "On 7 July 2026 payments failed.",
        "In 2021 it stopped, and the next year again.",
        "It was her last year at school.",
        "In the last week of June it rained.",
        "The city of tomorrow needs drains.",
        "Today’s children know no floods.",
        "Today Online wrote of it.",
        "“Two days ago it rained,” she said.",
        "On Monday, 6 July 2026, it was well.",
        "It stopped on 6 July. On Tuesday it was well.",
        "The office is open every week on Monday.",
        "The shop is open from Monday to Friday.",
        "It pays on Mondays.",
        "It fell on Black Friday.",
        "As on Sunday Times pages, it was blue.",
    ],
)
def test_what_is_somebody_s_or_a_name_is_left(newsroom, text):
    write(newsroom, "en", text)
    assert told(newsroom) == []


@pytest.mark.parametrize(
    "text",
    [
        "মন্ত্রী বলেন, ‘আজ আসব।’",
        "মন্ত্রী বলেন, “আজ আসব।”",
        "‘আমি আজ যাচ্ছি। কাল ফিরব।’ বলেন মন্ত্রী।",
        "> আজ খুলছি।",
        "আজও কেউ ভোলেনি।",
        "আজকের পত্রিকা লেখে বন্যার কথা।",
        "আজকের দিনে এমন হয় না।",
        "আজীবন সদস্য।",
        "আজব ঘটনা।",
        "আজানের সময়।",
        "বহু কাল ধরে চলছে।",
        "এই ভুলই কাল হল।",
        "দুঃখের কাল কাটছে না।",
        "কাল বৈশাখীর ঝড়ে ঘর ভাঙে।",
        "বর্ষাকালে নদী ভাঙে।",
        "কালের নিয়মে নদী সরে।",
        "কালকেতুর গল্প।",
        "পরশুরামের গল্প।",
        "কেটে গেল বছর, ত্রাণ আসেনি।",
        "দেখা গেল বছর শেষে টাকা নেই।",
        "বিগত বছরগুলিতে নদী সরেছে।",
        "প্রতি সোমবার খোলা।",
        "সোমবার থেকে শুক্রবার দোকান খোলা।",
        "এ ছিল এক নীরব শুক্রবার।",
        "৬ জুলাই বন্ধ ছিল। মঙ্গলবার পরিষেবা ফেরে।",
        "বিভ্রাটের তিন দিন আগে সব ঠিক ছিল।",
        "ভোটের ঠিক তিন দিন আগে প্রচার থামে।",
        "১ মে ভোট হয়। তিন দিন আগে প্রচার থামে।",
        "এক দিন আগে তিনি এসেছিলেন।",
    ],
)
def test_other_words_and_other_voices_are_left(newsroom, text):
    write(newsroom, "bn", text)
    assert told(newsroom) == []


def test_behind_a_block_quotation_it_is_the_newsroom_again(newsroom):
    write(newsroom, "en", "He said:\n> We open today.\n\nIt opened yesterday.")
    assert [words for words, _ in told(newsroom)] == ["yesterday"]


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("standfirst: {bn: গতকাল পে অচল হয়।, en: Pay stopped yesterday.}", ["গতকাল", "yesterday"]),
        ("cause: {bn: গত বছর বসানো যন্ত্র।, en: A part of last year.}", ["গত বছর", "last year"]),
    ],
)  # fmt: skip
def test_the_head_of_an_incident_has_no_day_of_its_own(newsroom, field, words):
    newsroom.write("content/incidents/x.yaml", INCIDENT.replace("kind: outage\n", f"{field}\nkind: outage\n"))  # fmt: skip
    assert told(newsroom) == [(one, "write the day, the month or the year that is meant") for one in words]  # fmt: skip


def test_an_update_stands_beside_its_date(newsroom):
    newsroom.write("content/incidents/x.yaml", INCIDENT.replace("The first reports.", "Pay stopped today.").replace("প্রথম অভিযোগ।", "আজ পে অচল হয়।"))  # fmt: skip
    assert told(newsroom) == []
