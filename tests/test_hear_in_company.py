"""What makes a number a time, a share or a range that would be none alone: the words beside it, another time of the text."""

import pytest

from generator.l10n.hearing.hear import hear

TIMES = (
    ("en", "It was dark from 2.05 until seven the next morning.", "seven the next morning", "07:00", ""),
    ("en", "It came back at ten that evening.", "ten that evening", "22:00", ""),
    ("en", "They waited until eight on Saturday morning.", "eight on Saturday morning", "08:00", ""),
    ("en", "In India it was already 12.18 on Monday afternoon.", "12.18 on Monday afternoon", "12:18", ""),
    ("en", "It stopped at 2.04 pm; in London it was then 8.04.", "8.04", "08:04", "12h"),
    ("en", "Papers have 2.04 pm; a second office says 2.02.", "2.02", "02:02", "12h"),
    ("en", "It slipped at 11.40 am, and at 11.50 complaints were climbing.", "11.50", "11:50", "12h"),
    ("en", "At about 9.20 Cloudflare found no address.", "about 9.20", "09:20", "12h"),
    ("en", "They rose from ten to twelve and peaked at 1 pm.", "ten to twelve", "11:50", "12h"),
    ("en", "The gates were open by five to eight and the crowd was let in.", "five to eight", "07:55", "12h"),
    ("en", "Phones were dead until twenty to four.", "twenty to four", "03:40", "12h"),
    ("en", "At ten to seven the bell rang.", "ten to seven", "06:50", "12h"),
    ("en", "They missed the half-past-four tram.", "half-past-four", "04:30", "12h"),
    ("en", "Between 7 and 9 am only six trams left.", "7", "07:00", ""),
    ("en", "The leak had begun by 4.40.", "4.40", "04:40", "12h"),
    ("en", "It was 10.50 before a fire engine came.", "10.50", "10:50", "12h"),
    ("en", "It was twenty to six on Monday morning when the dam burst.", "twenty to six", "05:40", "12h"),
    ("en", "It was ten to six when the dam burst.", "ten to six", "05:50", "12h"),
    ("en", "The night in Frankfurt (UTC): 1.10 a link breaks; 1.40 it is spliced.", "1.40", "01:40", ""),
    ("bn", "ফ্রাঙ্কফুর্টের রাত (ইউটিসি): ১.১০ তার ছেঁড়ে; ২৩.৪০ জোড়া লাগে।", "২৩.৪০", "23:40", ""),
    ("bn", "জিএমটি ১০টা ৪০-এ তার ছেঁড়ে, সব জোড়া লাগতে ১৯টা ৮।", "১৯টা ৮", "19:08", ""),
    ("bn", "প্রথম বার্তা আসে ইউটিসি ৯টা ৫।", "৯টা ৫", "09:05", "12h"),
    ("bn", "ইউটিসি ১৮.৪৭-এ তার ছেঁড়ে।", "১৮.৪৭-এ", "18:47", ""),
    ("bn", "জিএমটি ১৩.২২-য় জোড়া লাগে।", "১৩.২২-য়", "13:22", ""),
    ("bn", "তার ছেঁড়ে ০১১০ ইউটিসি।", "০১১০", "01:10", ""),
    ("bn", "দুপুর ২.৪৪ মিনিটে, অন্য হিসাবে ২.৫০।", "২.৫০", "02:50", "12h"),
    ("bn", "দুপুর ১২টা বাজার পরেই থেমে যায়।", "দুপুর ১২টা বাজার পরেই", "12:00", ""),
)  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "words", "value", "unit"), TIMES)
def test_a_time_by_its_company(locale, text, words, value, unit):
    assert (words, "clock", value, unit) in [(h.text, h.kind, h.low, h.unit) for h in hear(text, locale)]  # fmt: skip


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Its count fell to seven the next morning."),
        ("en", "The dead rose by seven on Monday morning."),
        ("en", "Police arrested about seven that night."),
        ("en", "Shares rose 1.25 on Tuesday afternoon."),
        ("bn", "তাঁর ব্যাটে ১৫টা ৪, ১৩টা ৬।"),
        ("bn", "সূচক নেমে দাঁড়ায় ১৮.৪৭-এ।"),
        ("en", "It hit about 10.20 million customers, and began at 4.05 am."),
        ("en", "The index rose 2.15 points by 3.20 pm."),
        ("en", "Its shares fell to 7.25 at 3.20 pm."),
        ("en", "The firm paid 12.50 a share at 3.20 pm."),
        ("en", "The bank rate is 6.25, it said at 3.20 pm."),
        ("en", "The number of outages was about ten to twelve, they said."),
        ("en", "Staff was cut from ten to six, they said at 5 pm."),
        ("en", "The motion was rejected by ten to five, and they left at 6 pm."),
        ("en", "The panel won by ten to five."),
        ("en", "Working pumps rose from half to four-fifths of the total."),
        ("en", "Turnout went from a quarter to three quarters of the roll."),
        ("en", "It was 6.20 on the scale, and the price fell by 2.20."),
        ("en", "Between 7 and 9 trams left."),
        ("en", "Doctors were outnumbered by ten to one, they said."),
        ("en", "The fare by zone (UTC): 11.05 per cent; 11.20 per cent."),
        ("en", "The fare: 11.05 for tea; 11.20 for coffee."),
        ("bn", "প্রায় ২.৫০ লক্ষ গ্রাহক ভুগেছেন।"),
        ("en", "The line ran at 5.46 Mbps, and at 6.30 GHz."),
        ("en", "It struck at 3.20 pm with a magnitude of 6.30."),
        ("en", "Version 7.11 or later was hit at 9.39 am."),
        ("en", "Complaints rose from ten to twelve and fell again."),
        ("en", "The rate stood at 6.25 per cent at 3.20 pm."),
    ],
)
def test_what_the_company_does_not_make_a_time(locale, text):
    clocks = [h.text for h in hear(text, locale) if h.kind == "clock"]
    assert [one for one in clocks if "pm" not in one and "am" not in one] == []


@pytest.mark.parametrize(
    ("locale", "text", "low", "high"),
    [
        ("en", "from 90 minutes to more than three hours", 5400, 10800),
        ("en", "anything from an hour and a half to over three hours", 5400, 10800),
        ("en", "two and a half to three and a half hours", 9000, 12600),
        ("bn", "দেড় ঘণ্টা থেকে তিন ঘণ্টারও বেশি", 5400, 10800),
    ],
)
def test_a_range_of_lengths_keeps_its_halves_and_may_have_a_hedge(locale, text, low, high):
    (heard,) = hear(text, locale)
    assert (heard.kind, heard.low, heard.high, heard.bound) == ("duration", low, high, "between")


def test_a_count_that_grew_past_another_is_no_range():
    rose = hear("rose from 10 to over 300", "en")
    assert [(h.low, h.bound) for h in rose] == [(10, "exact"), (300, "more_than")]


@pytest.mark.parametrize(
    ("locale", "text", "value", "bound"),
    [
        ("en", "one in five", "20", "about"),
        ("en", "about one website in five", "20", "about"),
        ("en", "fewer than one in a hundred", "1", "less_than"),
        ("en", "two homes in three", "66.7", "about"),
        ("en", "More than six in every ten towers fell silent.", "60", "more_than"),
        ("en", "one out of every twelve pupils", "8.3", "about"),
        ("en", "nearly nine in ten", "90", "nearly"),
        ("en", "9 in 10 users, four in five or more of them abroad", "90", "about"),
        ("en", "31 in every 100", "31", "exact"),
        ("en", "23 people in every thousand", "2.3", "exact"),
        ("en", "between one in five and one in four", "20", "between"),
        ("bn", "প্রতি দশটি টাওয়ারের ছ’টিরও বেশি নীরব।", "60", "more_than"),
        ("bn", "প্রতি চার বাড়ির একটিতে লার্ভা মেলে।", "25", "about"),
        ("bn", "প্রতি পাঁচজনের মধ্যে একজন", "20", "about"),
        ("bn", "প্রতি আট জন ছাত্রের এক জন", "12.5", "about"),
        ("bn", "প্রতি দশ জনে অন্তত ছ’জন", "60", "at_least"),
        ("bn", "দশ জনে ন’জনই বাড়ি ফেরেন।", "90", "about"),
        ("bn", "প্রতি ১০০ জনে ৩১ জন", "31", "exact"),
        ("bn", "প্রতি পাঁচ শিশুর এক জন", "20", "about"),
        ("bn", "হাজারে ২৩ জন বাদ পড়েন।", "2.3", "exact"),
    ],
)
def test_so_many_of_so_many_are_per_cent(locale, text, value, bound):
    heard = hear(text, locale)[0]
    assert (heard.kind, heard.unit, str(heard.low), heard.bound) == (
        "percent",
        "percent",
        value,
        bound,
    )


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "a one in five chance"),
        ("en", "a slope of one in four"),
        ("en", "rated nine out of ten"),
        ("en", "nine times out of ten"),
        ("en", "a one-in-ten-year flood, in one in five-star hotels"),
        ("en", "one in a million, or one in 300 of these"),
        ("en", "two in five villages"),
        ("bn", "প্রতি দশ জনে একটি শৌচাগার"),
        ("bn", "প্রতি পাঁচটি বাড়িতে একটি নলকূপ"),
        ("bn", "প্রতি হাজার জনে ২১ জন ডাক্তার"),
        ("bn", "প্রতি হাজার জনে দু’জন"),
        ("bn", "প্রতি চার ম্যাচে একটি গোল"),
    ],
)
def test_what_is_no_share_of_anything_has_no_numbers_of_its_own(locale, text):
    assert hear(text, locale) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Two beginnings in one report", [2]),
        ("one outage in three hours", [10800]),
        ("one incident in 2022", ["2022"]),
        ("Three hospitals in five cities shut their doors", [3, 5]),
        ("One man in four countries", [4]),
        ("five of the 84 shops", [5, 84]),
        ("ten of its twelve engines", [10, 12]),
        ("seven out of nine boats, 9 out of 10 pumps", [7, 9, 9, 10]),
        ("in Ward 1 in 4 lanes", [4]),
        ("two in hospital, three in Kolkata", [2, 3]),
    ],
)
def test_what_only_looks_like_a_share_is_heard(text, values):
    assert [one.low for one in hear(text, "en")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("চার জনে এক জনকে কাঁধে করে আনেন।", [4]),
        ("আহত পাঁচ জনের মধ্যে দু’জন", [5, 2]),
        ("১০ জনের ৯ জন", [10, 9]),
        ("প্রতি দশ মিনিটে একটি ট্রেন", [600]),
        ("প্রতি ১০০ টাকায় ৩১ টাকা", [100, 31]),
    ],
)
def test_bengali_counts_that_are_no_share(text, values):
    assert [one.low for one in hear(text, "bn")] == values


@pytest.mark.parametrize(
    ("text", "value", "unit"), [("শ’খানেক যন্ত্র", 100, "device"), ("শ’দুয়েক জন", 200, "person")]
)
def test_a_hundred_or_so_behind_an_apostrophe(text, value, unit):
    (heard,) = hear(text, "bn")
    assert (heard.low, heard.bound, heard.unit) == (value, "about", unit)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("রাতে দুটো ট্রেন বাতিল হয়।", "number", 2),
        ("সকালে দশটা গাড়ি পোড়ে।", "number", 10),
        ("রাত দুটোয় ট্রেন বাতিল হয়।", "clock", "02:00"),
        ("রাতে দুটো নাগাদ ট্রেন আসে।", "clock", "02:00"),
        ("সকালে ৯টা ১৫ মিনিটে ট্রেন আসে।", "clock", "09:15"),
    ],
)
def test_at_night_two_trains_are_no_time(text, kind, value):
    (heard,) = hear(text, "bn")
    assert (heard.kind, heard.low) == (kind, value)


def test_two_persons_who_got_no_money_are_no_money():
    (heard,) = hear("দু’জন টাকা পাননি।", "bn")
    assert (heard.kind, heard.low, heard.unit) == ("number", 2, "person")


@pytest.mark.parametrize(
    ("locale", "text", "kind", "low", "high", "unit", "bound"),
    [
        ("bn", "এক-তৃতীয়াংশের বেশি গ্রাহক", "number", "0.3333", "0.3333", "customer", "more_than"),
        ("bn", "দুই-তৃতীয়াংশেরও কম এলাকা", "number", "0.6667", "0.6667", "", "less_than"),
        ("bn", "শতকরা ৯৫ জন সুস্থ", "percent", "95", "95", "percent", "exact"),
        ("bn", "মিনিট পনেরো-কুড়ি পরে", "duration", "900", "1200", "second", "between"),
        ("bn", "দিন দশ-বারোর মধ্যে", "duration", "864000", "1036800", "second", "between"),
        ("bn", "সওয়া ঘণ্টা পরে", "duration", "4500", "4500", "second", "exact"),
        ("bn", "পৌনে ঘণ্টা দেরি", "duration", "2700", "2700", "second", "exact"),
        ("bn", "দাম ২১ টাকা ৭ পয়সা", "money", "21.07", "21.07", "taka", "exact"),
        ("bn", "দাম ১২ টাকা ৫০ পয়সার বেশি", "money", "12.5", "12.5", "taka", "more_than"),
        ("en", "Rs 21 and 7 paise", "money", "21.07", "21.07", "inr", "exact"),
        ("en", "3 dollars and 20 cents", "money", "3.2", "3.2", "usd", "exact"),
        ("bn", "সাতটা চল্লিশের ট্রেন", "clock", "07:40", "07:40", "12h", "exact"),
    ],
)
def test_measures_and_bounds_behind_and_before_numbers(locale, text, kind, low, high, unit, bound):
    (heard,) = hear(text, locale)
    assert (heard.kind, str(heard.low), str(heard.high)) == (kind, low, high)
    assert (heard.unit, heard.bound) == (unit, bound)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It is shut from two to six in the afternoon.", ["14:00", "18:00"]),
        ("Trains ran from 6 to 9 in the morning.", ["06:00", "09:00"]),
        ("It came back at ten to six in the evening.", ["17:50"]),
        ("From twenty to twelve in the morning it fell.", ["11:40"]),
        ("The dead rose from two to six in the district.", [2]),
        ("Winds of 60 km an hour tore at it.", [60]),
    ],
)
def test_between_two_hours_and_at_so_many_kilometres_an_hour(text, values):
    assert [one.low for one in hear(text, "en")] == values


@pytest.mark.parametrize(
    ("locale", "text", "kind", "value"),
    [
        ("bn", "রাত বারোটা দশে গোটা ওয়ার্ড অন্ধকার হয়।", "clock", "00:10"),
        ("bn", "দুপুর দুটো পঁচিশে পরীক্ষা হয়।", "clock", "14:25"),
        ("bn", "সন্ধ্যা সাতটা বাজতে তখনও দশ মিনিট।", "clock", "18:50"),
        ("bn", "রাত ১২টা বাজতে যখন ১০ মিনিট বাকি।", "clock", "23:50"),
        ("bn", "সকাল ৭টা বাজার দু’মিনিট আগে পৌঁছয় দমকল।", "clock", "06:58"),
        ("en", "Firefighters were there by two minutes to seven.", "clock", "06:58"),
        ("en", "At three minutes to five it fell apart.", "clock", "04:57"),
        ("en", "At six the pumps were stopped.", "clock", "06:00"),
        ("en", "The bank’s 12 branches were shut.", "number", 12),
        ("en", "Another hour and ten minutes passed.", "duration", 4200),
        ("en", "Admissions cross 6,000 in a week.", "number", 6000),
    ],
)
def test_what_was_heard_as_something_else(locale, text, kind, value):
    (heard,) = hear(text, locale)
    assert (heard.kind, heard.low) == (kind, value)


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en", "At 10.52 the prices stopped; it had opened at 9.15 am.", ["10:52", "09:15"]),
        ("en", "At 8.10 pm they promised light by 8.30; it came late.", ["20:10", "08:30"]),
        ("en", "At six hospitals power failed.", [6]),
        ("bn", "ঘাট থেকে ছ’কিলোমিটার দূরে ন’ফুট জল, দু’মিটার কাদা।", [6, 9, 2]),
        ("bn", "দু’ধারে দু’পক্ষের ভিড়।", []),
        ("en", "It needs six days and half a million bags.", [518400, 500000]),
        ("en", "It rained for six days and a half.", [561600]),
        ("bn", "চার পাশের ১২ কিলোমিটার এলাকা জলের তলায়।", [12]),
        ("bn", "আর পাঁচটা দিনের মতোই কাটে।", []),
        ("bn", "৯৬ হাজার বার টাকা তোলার চেষ্টা হয়।", [96000]),
    ],
)
def test_what_counts_and_what_does_not(locale, text, values):
    assert [one.low for one in hear(text, locale)] == values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("বাঁধটি শেষ সারানো হয় মে মাসে।", [("মে", "--05")]),
        ("মে মাসের মাঝামাঝি ফের বৃষ্টির সম্ভাবনা।", [("মে", "--05")]),
        ("মে মাসের ৪ তারিখে", [("মে মাসের ৪ তারিখে", "--05-04")]),
        ("জুন মাসে ফের খোলে।", [("জুন", "--06")]),
        ("এটা মে কেউ জানত না।", []),
    ],
)
def test_a_short_month_before_its_word(text, found):
    assert [(one.text, one.low) for one in hear(text, "bn")] == found
